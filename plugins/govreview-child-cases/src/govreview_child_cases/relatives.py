"""Who a child's mother, stepfather and so on is, by name, where the text tells it of this child and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from .child import Child
from .vocabulary import SIBLINGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .mention import Mention
    from .scene import Scene

_PARTNERS = frozenset({"mother's partner", "father's partner"})
"""What somebody is to a child by being an adult's: "Moss's boyfriend, Ian Pole"."""
_POSSESSIVE = {"his": "m", "her": "f"}
_BACK = 2  # sentences within which "her mother" tells whose she is


@frozen(kw_only=True)
class Relative:
    """Somebody named beside what he is to a child.

    Attributes:
        relation: What he is: "mother".
        name: The name.
        owner: The word before "'s", empty where there is none.
        children: The children whose he may be; empty where the text does not tell.
    """

    relation: str
    name: str
    owner: str
    children: tuple[Child, ...]


def find_relatives(scene: Scene) -> tuple[Relative, ...]:
    """All those whom the text names beside what they are to somebody, in order."""
    return tuple(
        _relative(scene, mention)
        for mentions in scene.mentions
        for mention in mentions
        if mention.kind == "adult" and mention.name and mention.relation
    )


def names_of(relatives: Sequence[Relative], child: Child | None = None) -> dict[str, str]:
    """Each relation whose name the text tells once, of a child or of any."""
    found: dict[str, set[str]] = {}
    for relative in relatives:
        if child is None or _may_be_of(relative, child):
            found.setdefault(relative.relation, set()).add(relative.name)
    return {relation: next(iter(names)) for relation, names in found.items() if len(names) == 1}


def _relative(scene: Scene, mention: Mention) -> Relative:
    lowers = scene.reading.tokens.lowers
    mark = next((k for k in (mention.first, mention.first - 1) if lowers[k] == "'s"), 0)
    owner = next((m for m in scene.mentions[mention.sentence] if m.owner and m.last == mark), None)
    word = lowers[mark - 1] if mark and mention.relation not in _PARTNERS else ""
    child = scene.child(owner) if owner is not None else None
    children = (child,) if child is not None else tuple(_spoken_of(scene, mention))
    return Relative(relation=mention.relation, name=mention.name or "", owner=word, children=children)


def _spoken_of(scene: Scene, mention: Mention) -> Iterator[Child]:
    """The children whom "her" before "mother" may mean: the nearest told of."""
    sex = _POSSESSIVE.get(scene.reading.tokens.lowers[mention.first])
    if sex is None or mention.relation in _PARTNERS:
        return
    for sentence in range(mention.sentence, max(-1, mention.sentence - _BACK), -1):
        told = (m for m in scene.mentions[sentence] if m.first < mention.first)
        near = [c for m in told if (c := scene.child(m)) is not None and c.sex in (None, sex)]
        if near:
            yield from near
            return


def _may_be_of(relative: Relative, child: Child) -> bool:
    """Whether somebody may be what he is to this child: told of it, of a brother or sister, or of nobody."""
    if relative.children:
        return any(other is child or _akin(other, child) for other in relative.children)
    if not relative.owner or not child.names:
        return True
    return any(relative.owner in name.lower().split() for name in child.names)


def _akin(one: Child, other: Child) -> bool:
    """Whether two children are told as brothers or sisters, or share a surname."""
    if not (one.names and other.names) or not (one.nouns | other.nouns).isdisjoint(SIBLINGS):
        return akin(one, other)
    surnames = [{name.split()[-1] for name in child.names if " " in name} for child in (one, other)]
    return not surnames[0].isdisjoint(surnames[1])


def akin(one: Child, other: Child) -> bool:
    """Whether two children are told as of one family: by surname, or one as "his sister", not as "two brothers"."""
    full = [{name.split()[-1] for name in child.names if " " in name} for child in (one, other)]
    if all(full):
        return not full[0].isdisjoint(full[1]) or _as_kin(one) or _as_kin(other)
    if one.names and other.names:
        return not (one.nouns | other.nouns).isdisjoint(SIBLINGS)
    return _as_kin(one) or _as_kin(other)


def _as_kin(child: Child) -> bool:
    """Whether a child is told as somebody's brother or sister."""
    return any(m.kind == "kin" and m.noun in SIBLINGS for m in child.mentions)
