"""Who holds no post: children, and people told as kin, as neighbours, as reporters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import words as w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.reading import Reading

MAJORITY = 18
"""Years of age from which a person told with an age may hold a post."""


def bystanders(reading: Reading) -> frozenset[int]:
    """Persons told as kin, as a neighbour, as a reporter, by index."""
    lowers = reading.tokens.lowers
    words = ((p, lowers[p.first : p.last]) for x in reading.phrases for p in x if len(p.people) == 1)
    told = (p.people[0].first for p, said in words if not w.BYSTANDERS.isdisjoint(said))
    people = (reading.person_at.get(at) for at in told)
    return frozenset(x.index for x in people if x is not None)


def children(reading: Reading) -> Iterator[int]:
    """Persons told as children, by pseudonym, age or a word such as "toddler"."""
    lowers = reading.tokens.lowers
    for person in reading.persons:
        if person.pseudonym or any(m.first and lowers[m.first - 1] in w.CHILD_WORDS for m in person.mentions):
            yield person.index
    for phrases in reading.phrases:
        for phrase in phrases:
            if phrase.ages and len(phrase.people) == 1 and any(not _adult(age.duration) for age in phrase.ages):
                person_here = reading.person_at.get(phrase.people[0].first)
                if person_here is not None:
                    yield person_here.index


def _adult(duration: str) -> bool:
    """Whether an age is of eighteen years or more."""
    return duration.endswith("Y") and duration[1:-1].isdigit() and int(duration[1:-1]) >= MAJORITY
