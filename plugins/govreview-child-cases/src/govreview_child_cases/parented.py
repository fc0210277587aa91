"""Children told as somebody's whose parents a court speaks of: "The father of Ann Lee", "Tom's mother was jailed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .mention import Mention
from .vocabulary import INFANTS, SPECIFIC

if TYPE_CHECKING:
    from govreview.reading.people.coreference import Person

    from .words import Words

_PARENTS_OF = frozenset(
    "mother father parents mum dad stepfather stepmother grandmother grandfather grandparents carers carer family "
    "brother sister aunt uncle".split()
)
_VERDICTS = frozenset(
    "convicted jailed sentenced imprisoned found given handed pleaded admitted killed murdered caged".split()
)

_KILLINGS = frozenset("murder manslaughter killing death".split())
_VERDICT = 6  # tokens from "Kasey's stepmother" to "guilty of her murder"


def parented(w: Words, first: int) -> bool:
    """Whether a name is that of somebody whose parent, carer or family is told of: "the parents of Otis Reeve"."""
    return first > 1 and w.lowers[first - 1] == "of" and w.lowers[first - 2] in _PARENTS_OF


def as_child(person: Person, sentence: int, sex: str | None) -> Mention:
    """Somebody's first mention as a child's."""
    first, last = person.mentions[0].first, person.mentions[0].last
    return Mention(
        first=first,
        last=last,
        sentence=sentence,
        kind="name",
        name=person.name,
        sex=sex or person.sex,
        given=person.given or "",
    )


def of_killers(w: Words, person: Person, described: list[list[Mention]]) -> Mention | None:
    """Somebody whose parent a court found guilty beside a child without a name: "Liam's mother … killing the boy"."""
    given = (person.given or "").lower()
    owning = [k for k in w.reading.tokens.capitals_in(0, len(w.lowers) - 2) if w.lowers[k] == given]
    parents = [k + 2 for k in owning if w.lowers[k + 1] == "'s" and w.lowers[k + 2] in _PARENTS_OF]
    owning = [m.last for m in person.mentions if w.lowers[m.last : m.last + 1] == ("'s",)]
    parents += [
        k + 1 for k in owning if k + 1 < len(w.lowers) and w.lowers[k + 1] in _PARENTS_OF and k + 1 not in parents
    ]
    for at in (*parents, *(m.first - 2 for m in person.mentions if parented(w, m.first))):
        sentence = w.reading.sentence_of(at)
        if any(m.name for m in described[sentence]) or not _condemned(w, at, sentence):
            continue
        near = [m for s in (sentence, sentence + 1) if s < len(described) for m in described[s]]
        fits = [m for m in near if m.name is None and (m.age or m.noun in SPECIFIC | INFANTS)]
        fits = [m for m in fits if m.sex in (None, person.sex) or person.sex is None]
        if fits and not any(m.kind == "new" for m in fits):
            return as_child(person, w.reading.sentence_of(person.mentions[0].first), fits[0].sex)
    return None


def _condemned(w: Words, at: int, sentence: int) -> bool:
    """Whether the parent at a token is the one whom a sentence tells to be guilty."""
    last = w.reading.ranges[sentence][1]
    for k in range(at, min(at + _VERDICT, last - 3)):
        if w.lowers[k] in ("guilty", "convicted") and w.lowers[k + 1] == "of" and w.lowers[k + 2] in ("his", "her"):
            return w.lowers[k + 3] in _KILLINGS
    return any(
        frame.subject is not None
        and frame.subject.first <= at < frame.subject.last
        and w.lowers[frame.verb.head] in _VERDICTS
        for frame in w.reading.frames_by_sentence[sentence]
    )
