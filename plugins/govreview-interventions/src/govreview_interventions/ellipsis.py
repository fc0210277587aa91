"""A further step told by a number alone: "A second, led by Ann Holt, reported in 2014", "the third (20 March)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import InterventionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview import Reading
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention

K = InterventionKind
_NUMBERS = frozenset("first second third fourth fifth sixth seventh next another".split())
_COUNTED = frozenset({K.REVIEW, K.INSPECTION, K.COMMISSIONER, K.IMPROVEMENT_NOTICE, K.TRUST, K.DIRECTION, K.ADVISER})
_REACH = 2


def find_numbered(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The phrases that are a number and no more, as mentions of what was told of just before."""
    lowers = reading.tokens.lowers
    for sentence, phrases in enumerate(reading.phrases if mentions else ()):
        first, last = reading.ranges[sentence]
        for phrase in phrases if not _NUMBERS.isdisjoint(lowers[first:last]) else ():
            at = _number(reading, phrase)
            if at < 0:
                continue
            told = [m for m in mentions if m.at < at and m.sentence >= sentence - _REACH and m.kind in _COUNTED]
            if told:
                words = (*(w for w in told[-1].words if w not in _NUMBERS), reading.tokens.lowers[at])
                yield evolve(
                    told[-1],
                    at=at,
                    phrase=phrase,
                    sentence=sentence,
                    words=words,
                    bare=False,
                    plural=False,
                    post=None,
                    numbered=True,
                )


def _number(reading: Reading, phrase: NounPhrase) -> int:
    """The token of the number where the phrase is no more than "a second", "the third", -1 elsewhere."""
    lowers = reading.tokens.lowers
    at = phrase.core - 1
    if lowers[at] not in _NUMBERS or at - phrase.first > 1 or phrase.people or phrase.authorities:
        return -1
    if lowers[phrase.first - 1] == "at":
        return -1
    if at > phrase.first and lowers[phrase.first] not in ("a", "the", "its", "their"):
        return -1
    if at == phrase.first and lowers[at] != "another":
        return -1
    behind = lowers[phrase.core : phrase.core + 2]
    return -1 if behind[:1] in (("time",), ("day",), ("year",)) or behind == ("of", "the") else at
