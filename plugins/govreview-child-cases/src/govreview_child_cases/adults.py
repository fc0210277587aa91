"""Adults around a child: by name, by what they are to it, "the man"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .mention import Mention
from .vocabulary import ADULT_NOUNS, FEMALE, KILLERS, MALE, POSSESSIVE, RELATIONS, SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words


_BEING = frozenset("in been serving doing now still behind going gone not".split())
_WHOSE = 3  # tokens of "the three children" before "'s mother"
_ADULT_WORDS = frozenset(RELATIONS) | frozenset(ADULT_NOUNS)


def grown(w: Words, covered: set[int], named: dict[str, Mention]) -> Iterator[Mention]:
    """Adults: by name, by relation to a child, "the man"; a name and what its bearer is to the child are one."""
    before: Mention | None = None
    for mention in told(w, covered, named):
        if before is not None and apposed(w, before, mention):
            before = evolve(before, last=mention.last, relation=mention.relation, sex=before.sex or mention.sex)
            continue
        if before is not None:
            yield before
        before = mention
    if before is not None:
        yield before


def apposed(w: Words, name: Mention, relation: Mention) -> bool:
    """Whether a relation only says more of the name before it: "Savannah Brockhill, her mother's girlfriend,"."""
    if not name.name or name.relation or relation.name or not relation.relation or w.low(name.last) not in (",", "("):
        return False
    if w.low(relation.last) not in (",", ")", ".", "who", "") or relation.owner:
        return False
    at = name.last + 1
    if at in w.ages:
        at = w.ages[at][0] + (w.low(w.ages[at][0]) == ",")
    whose = w.lowers[at : relation.first]
    if w.low(relation.first) == "'s" and 0 < len(whose) <= _WHOSE and "," not in whose:
        return True
    return at == relation.first and (
        w.low(at) in POSSESSIVE or "'s" in w.lowers[at : relation.last] or w.low(at) == "the"
    )


def told(w: Words, covered: set[int], named: dict[str, Mention]) -> Iterator[Mention]:
    """Adults in order, each where it stands."""
    named_at = w.adults_here()
    if not named_at and not w.has(_ADULT_WORDS):
        return
    starts = {*named_at, *(k for k in range(w.first, w.last) if w.lowers[k] in _ADULT_WORDS)}
    behind = w.first
    for i in sorted(starts):
        if i < behind:
            continue
        word = w.lowers[i]
        relation, end, first = "", i, i
        if word in RELATIONS and w.low(i + 1) != "-":
            relation, end = relation_of(w, i), i + 1
            first = possessed(w, i)
            if w.low(end) == "'s" and (
                w.low(end + 1) in RELATIONS
                or (w.low(end + 2) in RELATIONS and w.low(end + 1) in ("new", "former", "ex"))
                or w.low(end + 1) == "day"
            ):
                behind = i + 2
                continue
        elif word in ADULT_NOUNS:
            relation, end = called_so(w, i), i + 1
        person = w.adults.get(end + (w.low(end) == ",") if end > i else i) or (w.adults.get(i) if end > i else None)
        if person is None and relation and w.low(end) == ",":
            last = w.run_after(end + 1)
            if last - end - 1 in (2, 3) and w.low(last) in (",", "who", ".", "(") and w.words[end + 1] not in named:
                text = w.text(end + 1, last)
                sex = "f" if relation in FEMALE else "m" if relation in MALE else None
                yield Mention(
                    first=first,
                    last=last,
                    sentence=w.sentence,
                    kind="adult",
                    name=text,
                    sex=sex,
                    relation=relation,
                )
                behind = last
                continue
        if person is None and relation and given_alone(w, end, named):
            yield Mention(
                first=first,
                last=end + 1,
                sentence=w.sentence,
                kind="adult",
                name=w.words[end],
                sex=w.sex_of(w.words[end]),
                relation=relation,
                owner=owning(w, end + 1),
            )
            behind = end + 1
            continue
        name = None
        if (
            person is not None
            and person.first not in covered
            and (end == i or w.low(person.last) not in SPEECH or person.first == end)
        ):
            name, end = person, max(person.last, end)
        if end > i:
            bearer = w.reading.person_at.get(name.first) if name else None
            sex = (
                (name.sex if name else None)
                or (bearer.sex if bearer else None)
                or ("f" if relation in FEMALE else "m" if relation in MALE else ADULT_NOUNS.get(word))
            )
            full = full_name(w, name.first, named) if name else None
            yield Mention(
                first=first,
                last=end,
                sentence=w.sentence,
                kind="adult",
                name=full,
                sex=sex,
                relation=relation,
                noun=word if name is None or word in KILLERS else "",
                owner=owning(w, end),
            )
            behind = end


def owning(w: Words, end: int) -> bool:
    """Whether "'s" is no verb: "His father's in prison"."""
    return w.possessive(end) and w.low(end + 1) not in _BEING


def called_so(w: Words, i: int) -> str:
    """What the noun of an adult says he is to the child: "his mother's new man", "a care worker"; else nothing."""
    word = w.lowers[i]
    if word == "man":
        at = i - 1 - (w.low(i - 1) == "new")
        return "mother's partner" if w.low(at) == "'s" and w.low(at - 1) in ("mother", "mum", "mam") else ""
    return ""


def given_alone(w: Words, at: int, named: dict[str, Mention]) -> bool:
    """Whether a given name, and nothing more of a name, stands at a token: "her mother Verphy"."""
    known = w.words[at] if w.capital(at) else ""
    return bool(known) and not w.plain(at) and not w.capital(at + 1) and known not in {m.given for m in named.values()}


def full_name(w: Words, first: int, named: dict[str, Mention]) -> str | None:
    """The name of the adult at a token; where it is a child's surname, that of the only adult who bears it."""
    person = w.reading.person_at.get(first)
    if person is None:
        return None
    if " " not in person.name and person.surname and person.sex is None:
        full = [p.name for p in w.reading.persons if p.surname == person.surname and p.given and p.name not in named]
        if len(full) == 1:
            return full[0]
    if person.name not in named:
        lead, _, rest = person.name.partition(" ")
        return rest if lead.lower() in RELATIONS and " " in rest else person.name
    others = [p.name for p in w.reading.persons if p.surname == person.surname and p.name not in named]
    return others[0] if len(others) == 1 else None


def relation_of(w: Words, i: int) -> str:
    """What an adult is to the child, in the plainest form."""
    word, before = w.lowers[i], w.low(i - 1)
    if word in ("carer", "carers", "mother", "father", "parents", "parent", "mum", "dad") and before == "foster":
        return "foster carer"
    if before == "adoptive" and RELATIONS[word] in ("mother", "father"):
        return RELATIONS[word]
    if RELATIONS[word] == "father's partner" and w.low(i - 1) == "'s" and w.low(i - 2) in ("mother", "mum"):
        return "mother's partner"
    if RELATIONS[word] == "mother's partner" and before == "his":
        return "father's partner"
    if RELATIONS[word] in ("mother's partner", "father's partner") and w.low(i - 1) == "'s":
        owner = RELATIONS.get(w.low(i - 2), "mother")
        if owner not in ("mother", "father"):
            return f"{owner}'s partner"
    if RELATIONS[word] == "mother's partner":
        return "father's partner" if w.low(i - 1) == "'s" and w.low(i - 2) in ("father", "dad") else "mother's partner"
    return RELATIONS[word]


def possessed(w: Words, i: int) -> int:
    """First token of the phrase in which a relation stands: "his mother's new boyfriend"."""
    at = i
    while (
        w.low(at - 1) in POSSESSIVE
        or w.low(at - 1) in ("'s", "foster", "former", "the", "a", "birth", "adoptive", "own", "both", "new")
        or (w.low(at - 1) in RELATIONS and w.low(at) == "'s")
    ):
        at -= 1
    return at
