"""Two adults of one surname, told in one breath: "Dean and Kelly Moss", "his parents, Shazia and Imran Aziz"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .mention import Mention

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .words import Words

_OTHER = {"f": "m", "m": "f"}
_PARENT = {"f": "mother", "m": "father", None: ""}


def coupled(w: Words, adults: Iterable[Mention], covered: set[int]) -> Iterator[Mention]:
    """The adults of a sentence, with the first of each two who share a surname; parents each as mother or father."""
    out: list[Mention] = []
    for mention in adults:
        before = out[-1] if out else None
        if before is not None and is_pair(w, before, mention):
            out[-1:] = parents(before, mention) if before.relation == "parents" else (before, mention)
            continue
        first = partner(w, mention, covered)
        if first is None:
            out.append(mention)
            continue
        second = mention
        apart = before is not None and before.relation == "parents" and not before.name and not before.owner
        if before is not None and apart and before.last in (first.first, first.first - 1):
            out.pop()
            first, second = parents(first, second)
        elif mention.relation == "parents":
            first, second = parents(first, second)
        out += [first, second]
    yield from out


def is_pair(w: Words, one: Mention, other: Mention) -> bool:
    """Whether the first of two who share a surname is known as one who has it."""
    if one.last != other.first - 1 or w.low(one.last) != "and" or not one.name or not other.name:
        return False
    return " " in one.name and one.name.rsplit(" ", 1)[-1] == other.name.rsplit(" ", 1)[-1]


def partner(w: Words, mention: Mention, covered: set[int]) -> Mention | None:
    """The one named by given name alone before "and" and a full name: "Dean" of "Dean and Kelly Moss"."""
    at = mention.first - 2
    if at < w.first or w.low(at + 1) != "and" or not mention.name or " " not in mention.name or at in covered:
        return None
    if not w.capital(at + 2) or w.capital(at - 1) or not w.single(at, at + 1):
        return None
    given = w.words[at]
    name = f"{given} {mention.name.rsplit(' ', 1)[-1]}"
    return Mention(first=at, last=at + 1, sentence=w.sentence, kind="adult", name=name, sex=w.sex_of(given))


def parents(one: Mention, other: Mention) -> tuple[Mention, Mention]:
    """A mother and a father, by the sex that their given names tell; neither where both tell the same or none."""
    sex = one.sex or _OTHER.get(other.sex or "")
    second = other.sex or _OTHER.get(one.sex or "")
    if sex == second:
        return one, evolve(other, relation="")
    return evolve(one, sex=sex, relation=_PARENT[sex]), evolve(other, sex=second, relation=_PARENT[second])
