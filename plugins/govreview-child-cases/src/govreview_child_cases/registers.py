"""Entries of a register: lists and round-ups that head what they tell of a child with its name.

"2017 - Calderdale - Child B" above "Death of a two-year-old girl in March" makes the girl Child B.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .mention import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.reading import Reading

    from .words import Words

_MOST = 16  # tokens of the heading of an entry
_MARKS = frozenset(". ? !".split())
_DIVIDERS = frozenset("- : | / ; ,".split())
_REVIEWS = frozenset({"review", "reviews", "scrs", "lcsprs"})
_FEWEST = 2  # entries that make a register


@frozen
class Entry:
    """One entry of a register.

    Attributes:
        heading: Index of the sentence that heads it.
        last: Index behind its last sentence.
        names: Tokens at which the names in its heading begin.
    """

    heading: int
    last: int
    names: tuple[int, ...]


def find_entries(reading: Reading, mentions: Sequence[Sequence[Mention]]) -> tuple[Entry, ...]:
    """The entries of a document, in order.

    Args:
        reading: The reading.
        mentions: The mentions of each sentence.
    """
    heads = [s for s in range(1, len(mentions)) if heads_entry(reading, s)]
    out = []
    for at, sentence in enumerate(heads):
        names = tuple(m.first for m in mentions[sentence] if m.kind in ("name", "alias"))
        last = heads[at + 1] if at + 1 < len(heads) else len(mentions)
        if names and last > sentence + 1:
            out.append(Entry(sentence, last, names))
    return tuple(out)


def is_register(reading: Reading, entries: Sequence[Entry]) -> bool:
    """Whether a document is a list of reviews: its headline says so, and there are several entries."""
    return len(entries) >= _FEWEST and speaks_of_reviews(reading)


def speaks_of_reviews(reading: Reading) -> bool:
    """Whether the headline speaks of reviews."""
    first, last = reading.ranges[0]
    return reading.is_headline(0) and not _REVIEWS.isdisjoint(reading.tokens.lowers[first:last])


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
    """Read the given name alone that ends the heading of an entry in a list of reviews: "2017 - Bedford - Katie"."""
    at = w.last - 1
    if (
        at - w.first < _FEWEST
        or w.low(at - 1) not in _DIVIDERS
        or not w.capital(at)
        or w.reading.gazetteer.given_name(w.lowers[at]) is None
        or not (w.has(frozenset("-|")) and any(word.isdigit() for word in w.here))
        or not speaks_of_reviews(w.reading)
        or not heads_entry(w.reading, w.sentence)
    ):
        return
    word = w.words[at]
    yield Mention(
        first=at, last=at + 1, sentence=w.sentence, kind="name", name=word, given=word, sex=w.sex_of(word)
    )  # fmt: skip
