"""Names that are all of a name: a given name alone, a name that no list knows, next to a child without one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fates import COURT, OBJECTS, befallen
from .mention import Mention
from .vocabulary import ADULT_NOUNS, HONORIFICS, NO_NAME, RELATIONS, SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words

_RANKS = frozenset(
    "first second third fourth fifth sixth youngest eldest oldest middle other latter former boy girl baby twin".split()
)
_NOT_BEFORE = frozenset((word,) for word in "by with in at near from".split())
"""What stands before one who did it, or before a place that is called as people are."""


def owners(w: Words, described: list[list[Mention]]) -> Iterator[tuple[str, Mention]]:
    """A given name alone, next to a child without one: "Arthur's father ... the six-year-old", "Luca was shaken"."""
    if not any(m.name is None and m.age for mentions in described for m in mentions):
        return
    lowers, words = w.lowers, w.words
    known = {i for m in w.reading.people if m.surname or m.title for i in range(m.first, m.last)}
    others = {name.lower() for m in w.reading.people if m.surname for name in (m.given, m.surname) if name}
    for i in w.reading.tokens.capitals_in(0, len(lowers) - 2):
        if i in known or (lowers[i + 1] == "and" and i + 2 in known):
            continue
        sex = w.reading.gazetteer.given_name(lowers[i].split("-", maxsplit=1)[0])
        if not (sex or ranked(w, i) or cased(w, i)) or not (alone(w, i) or (lowers[i] not in others and bare(w, i))):
            continue
        sentence = w.reading.sentence_of(i)
        around = [m for s in range(max(0, sentence - 2), min(sentence + 2, len(described))) for m in described[s]]
        if any(
            m.name is None and m.age and (sex not in ("m", "f") or m.sex in (None, sex)) for m in around
        ) and not any(m.name for m in around):
            yield (
                words[i],
                Mention(
                    first=i,
                    last=i + 1,
                    sentence=sentence,
                    kind="name",
                    name=words[i],
                    given=words[i],
                    sex=sex if sex in ("m", "f") else None,
                ),
            )


def cased(w: Words, i: int) -> bool:
    """Whether a case or a death is told to be somebody's: "the reports on Jahmal's case"."""
    free = i not in w.reading.taken and not w.plain(i) and w.words[i].isalpha() and not w.words[i].isupper()
    alone = i == 0 or w.words[i - 1][0].islower() or not w.words[i - 1].isalpha()
    return free and alone and w.lowers[i + 1] == "'s" and w.lowers[i + 2] in _OF_CHILD


_OF_CHILD = frozenset("case death murder killing body injuries murderer killer".split())


def ranked(w: Words, i: int) -> bool:
    """Whether a name stands between commas behind what says which child is meant: "The fourth, Luca, was"."""
    return w.lowers[i - 1] == w.lowers[i + 1] == "," and i > 1 and w.lowers[i - 2] in _RANKS


def bare(w: Words, i: int) -> bool:
    """Whether a capitalised word is all of a name, and not that of somebody who did, said or heard something."""
    lowers, words = w.lowers, w.words
    if i in w.reading.taken or w.plain(i) or lowers[i] in NO_NAME or words[i].isupper() or words[i + 1][0].isupper():
        return False
    before = lowers[max(0, i - 2) : i]
    if i and words[i - 1][0].isupper() and words[i - 1].isalpha() and lowers[i - 1] not in NO_NAME:
        return False
    if any(word in RELATIONS or word in ADULT_NOUNS or word.rstrip(".") in HONORIFICS for word in before):
        return False
    behind = lowers[i + 1 : i + 5]
    if not all(part[:1].isupper() for part in words[i].split("-")):
        return False
    return before[-1:] not in _NOT_BEFORE and behind[0] not in SPEECH and COURT.isdisjoint(behind)


def strangers(w: Words, described: list[list[Mention]]) -> Iterator[tuple[str, Mention]]:
    """A name that no list knows, which opens a sentence on what befell a child told of before: "Dainty Gorse died"."""
    if not any(m.name is None and m.age for mentions in described for m in mentions):
        return
    known = {i for m in w.reading.people for i in range(m.first, m.last)}
    for sentence, (start, end) in enumerate(w.reading.ranges):
        if start in known or any(m.name for m in described[sentence]) or start in w.reading.taken:
            continue
        w.enter(sentence)
        last = w.run_after(start)
        if last - start not in (2, 3) or w.shouted or w.plain(start) or not befallen(w, start, last, start, end):
            continue
        around = [m for s in range(max(0, sentence - 2), sentence) for m in described[s]]
        fits = [m for m in around if m.name is None and m.age and m.kind in ("new", "definite", "kin")]
        if fits and not any(i in w.reading.taken or i in known for i in range(start, last)):
            yield (
                w.text(start, last),
                Mention(
                    first=start, last=last, sentence=sentence, kind="name", name=w.text(start, last),
                    given=w.words[start], sex=fits[0].sex,
                ),
            )  # fmt: skip


def alone(w: Words, i: int) -> bool:
    """Whether a capitalised word stands as somebody's only name where a child's would: "for Siân from birth"."""
    lowers, words = w.lowers, w.words
    if lowers[i + 1] == "'s" and (lowers[i + 2] in RELATIONS or cased(w, i)):
        return True
    if lowers[i + 1] == "." and lowers[i + 2] == "the" and i + 3 in w.ages:
        return True
    bare = words[i + 1][0].islower() and i > 0 and not words[i - 1][0].isupper() and i not in w.reading.taken
    return bare and lowers[i + 1] not in SPEECH and not w.plain(i) and lowers[i - 1] in OBJECTS
