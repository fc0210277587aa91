"""Sections and paragraphs: what of a document is headline, standfirst and body, and what only stands around them."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models.document import Section, SectionKind
from govreview.reading.text.fold import fold
from govreview.reading.text.furniture import Cue, cue, is_dated
from govreview.reading.text.lines import BULLETS, paragraph_bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PROSE_WORDS = 4  # a line of so many words that ends as a sentence does is prose
_LONG_WORDS = 20  # a line of so many words is prose however it ends
_HEADING_WORDS = 12  # a cross-head is shorter
_READ_WORDS = 25  # words of the body before a label of comments opens them: above an article it tells their number
_TEASER_WORDS = 9  # prose of fewer words does not bring the body back after a list of furniture
_NAME_WORDS = (2, 3, 4)
_KICKER_WORDS = 2  # a line of no more words above another is no headline
_PIECE_WORDS = 4  # a line of so many words is told as a piece of the title
_TOP = 12  # the title stands among so many first lines, or is a repetition
_NEAR = 3  # so many lines after an item of a list another one belongs to it, and a line before that heads it
_ENTRIES = 2  # dates that head a paragraph each, below the first
_ENTRY_WORDS = 2  # blanks between the words that an entry of a chronicle has behind its date, at least
_BRIEF = 6  # at the end of the text a name with its value has fewer words ("Overall effectiveness: Good")
_TERMINAL = ".!?\u2026"
_CLOSERS = "\"')]} "
_KINDS = {
    Cue.LINE: SectionKind.FURNITURE,
    Cue.LIST: SectionKind.FURNITURE,
    Cue.INSET: SectionKind.FURNITURE,
    Cue.COMMENTS: SectionKind.COMMENTS,
    Cue.COMMENT: SectionKind.COMMENTS,
    Cue.BYLINE: SectionKind.BYLINE,
    Cue.CREDIT: SectionKind.CREDIT,
}
_HEAD_KINDS = {Cue.COMMENTS: SectionKind.FURNITURE, Cue.COMMENT: SectionKind.BYLINE}
_ENDS = frozenset({Cue.LIST, Cue.COMMENTS, Cue.COMMENT})  # after these the body goes on only if it shows that it does
_COMMENTS = (Cue.COMMENTS, Cue.COMMENT)
_RESUMPTION = {Cue.INSET: 1, Cue.LIST: 2}  # paragraphs of running text in a row that bring the body back
_FAREWELLS = ("signed", "yours sincerely", "yours faithfully", "yours truly", "kind regards")
_COUNCILS = frozenset({"council", "board", "borough"})  # a kicker that names one says whose document it is
_BODIES = frozenset(
    "association authority baby board borough boy care child children city college commission committee council county "
    "department education families family girl government house improvement news notice office ofsted parliament press "
    "release report review schools secretary services social statement service trust update".split()
)


@frozen
class Paragraph:
    """A paragraph, a heading or an item of a list, in a part of the document that is read.

    Attributes:
        start: Code points into `Document.text`, at its first character that is no blank.
        end: The end, exclusive, after its last character that is no blank.
        section: The part of the document in which it stands.
    """

    start: int
    end: int
    section: SectionKind


@frozen
class _Unit:
    """A line, or the lines of a paragraph that was wrapped by hand, with what can be seen of it alone."""

    start: int
    end: int
    text: str
    cue: Cue
    words: int
    terminal: bool

    @property
    def prose(self) -> bool:
        """Whether it reads as running text."""
        return self.cue is Cue.NONE and (self.words >= _PROSE_WORDS if self.terminal else self.words >= _LONG_WORDS)

    @property
    def listed(self) -> bool:
        """Whether it is an item of a list, or a name with its value ("Overall effectiveness: Good")."""
        label, colon, value = self.text.partition(": ")
        return self.text.startswith(BULLETS) or bool(colon and label.count(" ") < 6 and value.count(" ") < 8)  # noqa: PLR2004


def find_sections(
    folded: str, title: str | None = None, lines: Sequence[tuple[int, int]] | None = None
) -> tuple[Section, ...]:
    """Find what of a document is headline, standfirst, body, heading, by-line, credit, furniture and comments.

    Args:
        folded: The folded text.
        title: The headline as the caller knows it; it helps to find the headline in the text.
        lines: Its lines, as `paragraph_bounds` gives them, where they are known already.

    Returns:
        The sections, in order and without overlap; every line that is not blank belongs to one.
    """
    units = _units(folded, paragraph_bounds(folded) if lines is None else lines)
    wanted = _plain(fold(title)) if title else ""
    if len(units) == 1 and wanted and title and folded.startswith(fold(title).strip(), units[0].start):
        return _split_headline(units[0], fold(title).strip(), folded)
    first = _first_of_body(units, wanted)
    kinds = _head(units[:first], wanted) + _body(units, first)
    if _opens_chronicle(units, kinds, first):
        kinds[first - 1] = SectionKind.HEADING
    sections: list[Section] = []
    for unit, kind in zip(units, kinds, strict=True):
        if sections and sections[-1].kind is kind:
            sections[-1] = Section(kind, sections[-1].start, unit.end)
        else:
            sections.append(Section(kind, unit.start, unit.end))
    return tuple(sections)


def find_paragraphs(
    folded: str, sections: Sequence[Section], lines: Sequence[tuple[int, int]] | None = None
) -> tuple[Paragraph, ...]:
    """Divide the sections that are read into paragraphs.

    Args:
        folded: The folded text.
        sections: The sections, in order.
        lines: Its lines, as for `find_sections`.

    Returns:
        The paragraphs, in order; none reaches over the bounds of a section.
    """
    bounds = paragraph_bounds(folded) if lines is None else lines
    paragraphs = []
    index = 0
    for section in sections:
        while index < len(bounds) and bounds[index][1] <= section.start:
            index += 1
        while index < len(bounds) and bounds[index][0] < section.end:
            start, end = max(bounds[index][0], section.start), min(bounds[index][1], section.end)
            if section.readable and (bare := folded[start:end].strip()):
                start = folded.index(bare, start)
                paragraphs.append(Paragraph(start, start + len(bare), section.kind))
            if bounds[index][1] > section.end:
                break
            index += 1
    return tuple(paragraphs)


def _split_headline(unit: _Unit, title: str, folded: str) -> tuple[Section, ...]:
    """Divide a document that is a single line into its headline and the rest."""
    end = unit.start + len(title)
    headline = Section(SectionKind.HEADLINE, unit.start, end)
    rest = folded[end : unit.end].lstrip()
    return (headline, Section(SectionKind.BODY, unit.end - len(rest), unit.end)) if rest else (headline,)


# --- lines and paragraphs ------------------------------------------------------------------------------------------


def _units(folded: str, lines: Iterable[tuple[int, int]]) -> tuple[_Unit, ...]:
    """Give the paragraphs of the whole text with what can be seen of each alone."""
    units = []
    for start, end in lines:
        text = folded[start:end]
        last = text[-100:].rstrip(_CLOSERS)[-1:]
        units.append(_Unit(start, end, text, cue(text), text.count(" ") + 1, bool(last) and last in _TERMINAL))
    return tuple(units)


# --- the head of the document --------------------------------------------------------------------------------------


def _first_of_body(units: Sequence[_Unit], wanted: str) -> int:
    """Give the index of the first paragraph of the body; the number of units where there is none."""
    top = next((index for index, unit in enumerate(units[:_TOP]) if _is_title(unit, wanted)), -1)
    proses = [index for index, unit in enumerate(units) if index > top and unit.prose and not _is_title(unit, wanted)]
    sure = [index for index in proses if units[index].terminal]
    for index in sure or proses:
        asked = units[index].text[-1] in "?!" and units[index].words < _LONG_WORDS
        if not (asked and index < sure[-1] and not any(unit.cue is Cue.NONE for unit in units[: min(index, _TOP)])):
            return index
    return len(units)


def _head(units: Sequence[_Unit], wanted: str) -> list[SectionKind]:
    """Give the parts that the lines before the body play."""
    free = [index for index, unit in enumerate(units) if unit.cue is Cue.NONE]
    titles = {index for index, unit in enumerate(units) if _is_title(unit, wanted)}
    long = [index for index in free if units[index].words > _KICKER_WORDS]
    headline = (sorted(titles) or long or free or [-1])[0]
    kinds = []
    for index, unit in enumerate(units):
        if index == headline or index in titles:
            kinds.append(SectionKind.HEADLINE)
        elif unit.cue is not Cue.NONE:
            kinds.append(_HEAD_KINDS.get(unit.cue) or _KINDS[unit.cue])
        elif index < headline:
            named = not _COUNCILS.isdisjoint(unit.text.lower().split())
            kinds.append(SectionKind.HEADING if named else SectionKind.FURNITURE)
        elif _is_name(unit) or (is_dated(unit.text) and not _is_entry(unit)):
            kinds.append(SectionKind.BYLINE)
        else:
            kinds.append(SectionKind.STANDFIRST if unit.words > _BRIEF else SectionKind.HEADING)
    return kinds


def _is_entry(unit: _Unit) -> bool:
    """Tell whether a line is an entry of a chronicle: a date, a mark, and what happened."""
    _, mark, told = unit.text.partition(": ")
    return bool(mark) and told.count(" ") >= _ENTRY_WORDS


def _is_title(unit: _Unit, wanted: str) -> bool:
    """Tell whether a line is the title that the caller gave, or a long piece of it."""
    if not wanted or unit.end - unit.start > len(wanted) + 10:
        return False
    text = _plain(unit.text)
    return text == wanted or (unit.words >= _PIECE_WORDS and text in wanted)


def _is_name(unit: _Unit) -> bool:
    """Tell whether a line is nothing but somebody's name."""
    words = unit.text.replace(" and ", " ").replace(",", " ").split()
    return (
        len(words) in _NAME_WORDS
        and all(word[0].isupper() and not word.isdigit() and word[-1] != ":" for word in words)
        and _BODIES.isdisjoint(word.lower() for word in words)
    )


def _plain(text: str) -> str:
    """Give a line as titles are compared: small letters, single blanks, no marks at its ends."""
    return " ".join(text.lower().split()).strip("\"'.:*- ")


# --- the body and what follows it ----------------------------------------------------------------------------------


def _body(units: Sequence[_Unit], first: int) -> list[SectionKind]:
    """Give the parts that the lines from the first paragraph of the body on play."""
    before_prose = _before_prose(units)
    kinds: list[SectionKind] = []
    needed = 0
    read = 0
    for index in range(first, len(units)):
        told = units[index].cue
        if told in _COMMENTS and read >= _READ_WORDS:
            return kinds + [SectionKind.COMMENTS] * (len(units) - index)
        if told is not Cue.NONE and told in _RESUMPTION:
            needed = max(needed, _RESUMPTION[told])
        elif needed and _resumes(units[index : index + 2 * needed], needed):
            needed = 0
        kind = SectionKind.FURNITURE if needed else _part(units, index, goes_on=before_prose[index])
        read += units[index].words if kind is SectionKind.BODY else 0
        kinds.append(kind)
    return kinds


def _part(units: Sequence[_Unit], index: int, *, goes_on: bool) -> SectionKind:
    """Give the part that a line in the body plays."""
    unit = units[index]
    if goes_on and _is_day(unit):
        return SectionKind.HEADING  # a month in a chronicle
    if unit.cue is Cue.LINE and goes_on and _is_year(unit.text):
        return SectionKind.HEADING
    if unit.cue is not Cue.NONE:
        return _KINDS[unit.cue]
    before = units[index - 1]
    bulleted = any(line.text.startswith(BULLETS) for line in units[max(0, index - _NEAR) : index])
    told = unit.prose or (unit.terminal and unit.text[-1] != "?")
    if told or unit.text[-1] == ":" or before.text[-1] == ":":
        return SectionKind.BODY
    if unit.listed and (goes_on or before.listed or bulleted or unit.words < _BRIEF):
        return SectionKind.BODY
    if any(line.text.lower().startswith(_FAREWELLS) for line in units[max(0, index - 4) : index + 1]):
        return SectionKind.BODY
    if unit.words > _HEADING_WORDS:
        return SectionKind.BODY
    heads = bulleted and any(line.text.startswith(BULLETS) for line in units[index + 1 : index + 2])
    return SectionKind.HEADING if goes_on or heads else SectionKind.FURNITURE


def _opens_chronicle(units: Sequence[_Unit], kinds: Sequence[SectionKind], first: int) -> bool:
    """Tell whether the date right above the body heads the first entry of a chronicle, as others do further down."""
    if not 0 < first < len(units) or not (_is_day(units[first - 1]) or _is_year(units[first - 1].text)):
        return False
    below = sum(
        _is_day(unit) or _is_year(unit.text)
        for unit, kind in zip(units, kinds, strict=True)
        if kind is SectionKind.HEADING
    )
    return below >= _ENTRIES


def _is_day(unit: _Unit) -> bool:
    """Tell whether a line is nothing but a month of a year or a day."""
    return unit.cue is Cue.BYLINE and is_dated(f"1 {unit.text}")


def _is_year(line: str) -> bool:
    """Tell whether a line is nothing but a year, as in a chronicle."""
    return len(line) == 4 and line.isdecimal() and line.startswith(("19", "20"))  # noqa: PLR2004 - a year


def _before_prose(units: Sequence[_Unit]) -> list[bool]:
    """Tell of each unit whether running text follows before a list of furniture begins."""
    follows = False
    answers = []
    for unit in reversed(units):
        answers.append(follows)
        follows = unit.prose or (follows and unit.cue not in _ENDS)
    return answers[::-1]


def _resumes(units: Sequence[_Unit], needed: int) -> bool:
    """Tell whether the body goes on after a list of furniture: so many paragraphs of running text in a row."""
    own = [unit for unit in takewhile(lambda unit: unit.cue not in _ENDS, units) if unit.cue is Cue.NONE][:needed]
    return (
        len(own) == needed
        and units[0] is own[0]
        and all(unit.prose and unit.terminal and unit.words >= _TEASER_WORDS for unit in own)
    )
