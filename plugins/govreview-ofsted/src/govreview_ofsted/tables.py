"""Tables of grades, as inspection reports print them: an area and its grade, each on lines of its own or on one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.models.actor import ActorRef, Authority
from govreview.models.document import Evidence, SectionKind
from govreview.models.records import Area, Judgement, Rating
from govreview.reading.dates.mentions import Direction, find_dates
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import tokenise
from govreview_ofsted.areas import find_areas
from govreview_ofsted.grades import find_grades
from govreview_ofsted.words import GRADE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.edtf import EdtfDate
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.reading import Reading
    from govreview_ofsted.front import Front

_LABEL_LINES = 4  # a label runs over so many lines at most
_LABEL_WORDS = 26
_REST = 6  # words of a label that may stand below its grade
_LEAD = 300  # code points before a table that may say which inspection it is of
_LABEL = frozenset(
    "the experience experiences progress quality effectiveness impact overall service services support "
    "arrangements judgement judgment provided carers "
    "for on of and children families young people who need in with performance local authority children's care work "
    "social practice ,".split()
)


@attrs.frozen
class Row:
    """A row of a table of grades.

    Attributes:
        start: Code points into ``Document.text`` where the label begins.
        end: The end of the grade, exclusive.
        area: The area that the label names.
        judgement: The grade.
    """

    start: int
    end: int
    area: Area
    judgement: Judgement


def find_rows(folded: str) -> Iterator[tuple[Row, ...]]:
    """Find the tables of grades, and the headings that are such a row alone.

    Args:
        folded: The folded text.
    """
    rows: list[Row] = []
    label: list[tuple[int, str]] = []
    for start, line in _lines(folded):
        words = _words(line) if _ends_in_grade(line) else []
        row = _row(label, start, line, words) if words else _completed(label, start, line)
        if row is not None:
            if any(row.area is known.area for known in rows):
                yield from _table(rows)
                rows = []
            rows.append(row)
            label = []
        else:
            label = [*label, (start, line)]
            if len(label) > _LABEL_LINES:
                label = label[1:]
                yield from _table(rows)
                rows = []
    yield from _table(rows)


def _table(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    if rows:
        yield tuple(rows)


def _lines(folded: str) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with where each begins; a grade that runs over two lines parts none."""
    inside = {i for m in _wrapped().finditer(folded) for i in range(*m.span()) if folded[i] == "\n"}
    at = begin = 0
    for line in folded.splitlines(keepends=True):
        at += len(line)
        if at - 1 in inside:
            continue
        whole = folded[begin:at]
        if whole.strip():
            yield begin + len(whole) - len(whole.lstrip()), whole.strip()
        begin = at


@cache
def _wrapped() -> regex.Pattern[str]:
    """A grade of several words: it may be broken between any two of them."""
    return regex.compile(r"(?i:\brequires?\s{1,4}improvement(?:\s{1,4}to\s{1,4}be\s{1,4}good\b)?)")


def _tail(line: str) -> str:
    """The last word of a line in lower case, without the mark of a footnote."""
    words = _parted(line).lower().rstrip(_FOOTNOTE).split()
    return words[-1] if words else ""


_FOOTNOTE = " .|*0123456789"
_TAILS = frozenset({*GRADE_WORDS, "improvement"})
_ENDINGS = tuple(_TAILS)


def _ends_in_grade(line: str) -> bool:
    """Whether a grade, or the last word of one, ends a line."""
    return line.lower().rstrip(_FOOTNOTE).rstrip().endswith(_ENDINGS) and _tail(line) in _TAILS


def _words(line: str) -> list[str]:
    return _word().findall(_parted(line).lower())


def _parted(line: str) -> str:
    """A line with a blank where a cell was glued to the one before: "effectivenessGood"."""
    return _glued().sub(" ", line)


@cache
def _glued() -> regex.Pattern[str]:
    return regex.compile(r"(?<=[a-z])(?=(?:Outstanding|Good|Requires|Adequate|Inadequate)\b)")


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[^\W\d_](?:[^\W\d_]|['-])*+|,")


def _row(label: Sequence[tuple[int, str]], start: int, line: str, words: Sequence[str]) -> Row | None:
    """Read a row that ends with this line: a grade that nothing follows, with an area before it."""
    if len(words) > _LABEL_WORDS:
        return None
    grades = list(find_grades(words, 0, len(words)))
    if len(grades) != 1 or grades[0].last != len(words) or grades[0].judgement is None:
        return None
    rest = words[: grades[0].first]
    area = area_named(rest) if rest else None
    if area is not None:
        return Row(start, start + len(line), area, grades[0].judgement)
    for count in range(1, len(label) + 1):
        taken = label[-count:]
        area = area_named([*(w for _, text in taken for w in _words(text)), *rest])
        if area is not None and (count == len(label) or not _goes_on(label[-count - 1][1], taken[0][1])):
            return Row(taken[0][0], start + len(line), area, grades[0].judgement)
    return None


def _completed(label: Sequence[tuple[int, str]], start: int, line: str) -> Row | None:
    """Read a row whose label goes on below its grade: "The experiences of care    Good", "leavers"."""
    if not label or not line[:1].islower() or not _ends_in_grade(label[-1][1]):
        return None
    words, rest = _words(label[-1][1]), _words(line)
    grade = next(find_grades(words, 0, len(words)), None)
    if grade is None or grade.judgement is None or grade.last != len(words) or not 0 < len(rest) <= _REST:
        return None
    area = area_named([*words[: grade.first], *rest])
    return None if area is None else Row(label[-1][0], start + len(line), area, grade.judgement)


def _goes_on(before: str, line: str) -> bool:
    """Whether a line only continues the one before it."""
    return line[:1].islower() and not before.endswith((".", ":"))


def area_named(words: Sequence[str]) -> Area | None:
    """The area that a label names, ``None`` where it says anything else.

    Args:
        words: The words of the label in lower case.
    """
    if list(words) in (["overall", "effectiveness"], ["overall"]):
        return Area.OVERALL
    if not words or len(words) > _LABEL_WORDS:
        return None
    found = find_areas(words, 0, len(words))
    if not found or len({a.area for a in found}) > 1:
        return None
    outside = {w for i, w in enumerate(words) if not any(a.first <= i < a.last for a in found)}
    return found[0].area if outside <= _LABEL else None


def table_ratings(reading: Reading, tables: Sequence[Sequence[Row]], front: Front | None = None) -> Iterator[Rating]:
    """The ratings of a document's tables of grades.

    A second table on one authority tells its earlier grades, unless it only repeats the first.

    Args:
        reading: The document's reading.
        tables: The tables, in order.
        front: The head of an inspection report, all of whose tables are on one authority; ``None`` for other texts.
    """
    home = front.authority if front is not None else None
    seen: dict[str, dict[Area, Judgement]] = {}
    for rows in tables:
        authority = home or _named_above(reading, rows[0].start)
        if authority is None:
            continue
        home = authority if front is not None else None
        known = seen.setdefault(authority.slug, {})
        before = of_previous(reading.folded, rows[0].start)
        current = not before and all(known.get(row.area, row.judgement) is row.judgement for row in rows)
        current = current and (not known or any(row.area in known for row in rows))
        for row in rows:
            yield Rating(
                authority=authority,
                area=row.area,
                judgement=row.judgement,
                by=ActorRef(name="Ofsted"),
                date=front.date
                if front and current
                else last_date(reading, max(0, rows[0].start - _LEAD), rows[0].start)
                if before
                else _published(reading, rows[0].start),
                current=current,
                evidence=(Evidence.of(reading.document.text, row.start, row.end),),
                rule="table",
            )
        if not before:
            known.update({row.area: row.judgement for row in rows if row.area not in known})


def _published(reading: Reading, start: int) -> EdtfDate | None:
    """The date in the line "Report published: 5 February 2024" right above a table."""
    above = reading.folded.rfind("\n", 0, max(0, start - 1)) + 1
    line = reading.folded[above:start]
    return last_date(reading, above, start) if line.lower().lstrip().startswith(_PUBLISHED) else None


_PUBLISHED = ("report published", "published", "inspected", "inspection", "date published")


def _named_above(reading: Reading, start: int) -> Authority | None:
    mention = about(reading, start)
    return reading.authority_of(mention) if mention is not None else None


def last_date(reading: Reading, start: int, end: int) -> EdtfDate | None:
    """The last date in a stretch of the text, which may stand in a part that is not read.

    Args:
        reading: The document's reading.
        start: Code points into ``Document.text`` where the stretch begins.
        end: Where it ends, exclusive.
    """
    tokens, ((first, last),) = tokenise(reading.folded, (Sentence(start, end, 0, SectionKind.FURNITURE),))
    found = find_dates(tokens, first, last)
    return found[-1].resolve(reading.document.published, Direction.PAST) if found else None


def of_previous(folded: str, start: int) -> bool:
    """Whether the words right before a table make it that of an inspection before.

    Args:
        folded: The folded text.
        start: Code points into it where the table begins.
    """
    return bool(_previous().search(folded[max(0, start - _LEAD) : start]))


@cache
def _previous() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)\b(?:previous|last|earlier|prior)\s+(?:\w+\s+){0,4}?(?:inspection|judge?ments?|grades|ratings)\b"
        r"[^:]{0,200}(?:were|was)?\s*+(?::\s*+|(?<=inspections?)\s*+|(?<=(?:judgements|grades|ratings))\s*+)$"
    )


def about(reading: Reading, start: int) -> AuthorityMention | None:
    """The authority of a table: the one named last before it, or the document's own that its name is a piece of.

    Args:
        reading: The document's reading.
        start: Code points into ``Document.text`` where the table begins.
    """
    named = [a for a in reading.authorities if a.start < start]
    main = reading.main_authority
    if not named or (main is not None and named[-1].entries[0].short in main.entries[0].short):
        return main
    return named[-1]
