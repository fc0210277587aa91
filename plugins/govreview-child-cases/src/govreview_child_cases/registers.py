"""Entries of a register: lists and round-ups that head what they tell of a child with its name.

"2017 - Calderdale - Child B" above "Death of a two-year-old girl in March" makes the girl Child B.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .mention import Mention
from .patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.reading import Reading

    from .words import Words

_MOST = 16  # tokens of the heading of an entry
_MARKS = frozenset(". ? !".split())
_BULLETS = frozenset("• * - ·".split())
_CODE = "[A-Z]{1,4}[0-9]{1,4}"
_YEAR = "(?:19|20)[0-9]{2}"
_DIVIDERS = frozenset("- : | / ; ,".split())
_REVIEWS = frozenset({"review", "reviews", "scrs", "lcsprs"})
_LABEL = 10  # tokens before, and behind, the name that opens an entry
_SMALL = frozenset("of and with upon published".split())
INTRODUCTION = 8  # sentences that may introduce a register
_FEWEST = 2  # entries that make a register


@frozen
class Entry:
    """One entry of a register.

    Attributes:
        heading: Index of the sentence that heads it.
        first: Token at which its label begins.
        start: Token at which what it tells begins.
        last: Index behind its last sentence.
        names: Tokens at which the names in its heading begin.
    """

    heading: int
    first: int
    start: int
    last: int
    names: tuple[int, ...]


def find_entries(
    reading: Reading, mentions: Sequence[Sequence[Mention]], *, item: int | None = None
) -> tuple[Entry, ...]:
    """The entries of a document, in order.

    Args:
        reading: The reading.
        mentions: The mentions of each sentence.
        item: Where the only item of a list begins of which the reading is: then it is one entry, if it has a label.
    """
    heads: list[tuple[int, int]] = []
    for sentence in _places(reading, len(mentions), item=item):
        start = (
            reading.ranges[sentence][1] if heads_entry(reading, sentence) else _label_end(reading, sentence, mentions)
        )
        if start:
            heads.append((sentence, start))
    out = []
    for at, (sentence, start) in enumerate(heads):
        names = tuple(m.first for m in mentions[sentence] if m.kind in ("name", "alias") and m.first < start)
        last = heads[at + 1][0] if at + 1 < len(heads) else len(mentions)
        kept = names or item is not None or dated(reading, sentence)
        if kept and (last > sentence + 1 or start < reading.ranges[sentence][1]):
            out.append(Entry(sentence, reading.ranges[sentence][0], start, last, names))
    return tuple(out)


def _places(reading: Reading, count: int, *, item: int | None) -> range:
    """The sentences that may head an entry: any behind the headline, of a single item only the first."""
    if item is None:
        return range(int(not (count and dated(reading, 0))), count)
    first = next((at for at, s in enumerate(reading.sentences) if s.start >= item), count)
    return range(first, min(first + 1, count))


def _label_end(reading: Reading, sentence: int, mentions: Sequence[Sequence[Mention]]) -> int:
    """Where the label ends that opens a sentence: behind "Child F, Rotherham (2013):"; 0 where none does."""
    first, last = reading.ranges[sentence]
    name = next((m for m in mentions[sentence] if m.kind == "name"), None)
    opens = sentence == 0 or reading.sentences[sentence].paragraph != reading.sentences[sentence - 1].paragraph
    if name is None or name.first - first > _LABEL or not (opens or reading.tokens.words[first].isdigit()):
        return 0
    words = reading.tokens.words
    if any(word.islower() and word not in _SMALL for word in words[first : name.first]):
        return 0
    for at in range(name.last, min(name.last + _LABEL, last)):
        if words[at] == ":" or (words[at] == "." and at == last - 1):
            return at + 1
        if words[at].islower() and words[at] not in _SMALL:
            return 0
    return 0


def is_register(reading: Reading, entries: Sequence[Entry]) -> bool:
    """Whether a document is a list of reviews: its headline or introduction says so, and there are several entries."""
    if len(entries) < _FEWEST:
        return False
    if sum(dated(reading, entry.heading) for entry in entries) >= _FEWEST:
        return True
    last = reading.ranges[min(entries[0].heading, INTRODUCTION)][0]
    return not _REVIEWS.isdisjoint(reading.tokens.lowers[:last])


def speaks_of_reviews(reading: Reading) -> bool:
    """Whether the headline speaks of reviews."""
    first, last = reading.ranges[0]
    return reading.is_headline(0) and not _REVIEWS.isdisjoint(reading.tokens.lowers[first:last])


def dated(reading: Reading, sentence: int) -> bool:
    """Whether a line is the heading of an entry that no other text has: "December 2013 - Derby - Child D"."""
    first, last = reading.ranges[sentence]
    lowers = reading.tokens.lowers
    year = first if lowers[first].isdigit() else first + 1
    if last - first > _MOST or year >= last or compiled(_YEAR).fullmatch(lowers[year]) is None:
        return False
    if year > first and first not in reading.date_at:
        return False
    return lowers[year + 1 : year + 2] == ("-",) and "-" in lowers[year + 2 : last] and lowers[last - 1] not in _MARKS


def heads_entry(reading: Reading, sentence: int) -> bool:
    """Whether a sentence is a short line of its own without a full stop."""
    first, last = reading.ranges[sentence]
    if last - first > _MOST or reading.tokens.words[last - 1] in _MARKS:
        return False
    if reading.sentences[sentence].section.value == "heading":
        return True
    paragraph = reading.sentences[sentence].paragraph
    around = [s for s in (sentence - 1, sentence + 1) if 0 <= s < len(reading.sentences)]
    alone = all(reading.sentences[s].paragraph != paragraph for s in around)
    return alone and not _DIVIDERS.isdisjoint(reading.tokens.lowers[first:last])


def headed(w: Words) -> Iterator[Mention]:
    """Read a code or given name alone that heads an entry in a list of reviews: "C44:", "2017 - Bedford - Katie"."""
    at = w.first + (w.low(w.first) in _BULLETS)
    if (
        w.low(at + 1) in (":", "-")
        and compiled(_CODE).fullmatch(w.words[at]) is not None
        and speaks_of_reviews(w.reading)
    ):
        yield Mention(first=at, last=at + 1, sentence=w.sentence, kind="name", name=w.words[at])
        return
    at = w.last - 1
    if at - w.first < _FEWEST or w.low(at - 1) not in _DIVIDERS:
        return
    coded = compiled(_CODE).fullmatch(w.words[at]) is not None
    if (
        not (coded or (w.capital(at) and w.reading.gazetteer.given_name(w.lowers[at]) is not None))
        or not (w.has(frozenset("-|")) and any(word.isdigit() for word in w.here))
        or not (speaks_of_reviews(w.reading) or dated(w.reading, w.sentence))
        or not heads_entry(w.reading, w.sentence)
    ):
        return
    word, given = w.words[at], "" if coded else w.words[at]
    yield Mention(
        first=at, last=at + 1, sentence=w.sentence, kind="name", name=word, given=given, sex=w.sex_of(given)
    )  # fmt: skip
