"""What a pattern is made of, once it is parsed, and which characters it can begin and end with."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen
class Leaf:
    """One character out of a set.

    Attributes:
        chars: Those it can be, out of the characters that the parser tries (`grammar.Parser`).
        literal: The one character it is, None for a set and for a placeholder.
        placeholder: Whether it stands for a mention.
        at: Where it stands in the pattern's source.
    """

    chars: frozenset[str]
    literal: str | None
    placeholder: bool
    at: int


@frozen
class Look:
    """Something that takes no character: an anchor, a word boundary, a look ahead or back.

    Attributes:
        body: What is looked for; None for an anchor.
        boundary: Whether it is a word boundary, or the denial of one.
        at: Where it stands in the pattern's source.
    """

    body: Node | None
    boundary: bool
    at: int


@frozen
class Sequence:
    """One node after the other."""

    items: tuple[Node, ...]


@frozen
class Choice:
    """One node out of several, the first that matches."""

    branches: tuple[Node, ...]
    at: int


@frozen
class Repeat:
    """A node several times over.

    Attributes:
        body: What is repeated.
        least: How often at least.
        most: How often at most.
        possessive: Whether nothing is given back once it is taken.
        at: Where the repeat stands in the pattern's source.
    """

    body: Node
    least: int
    most: int
    possessive: bool
    at: int


@frozen
class Group:
    """A node with a name, or one whose first match is final.

    Attributes:
        body: What is grouped.
        name: Its name, empty where it has none.
        given: Whether the name is written in the pattern, not that of a placeholder's kind.
        atomic: Whether nothing is given back once it is taken.
        at: Where it stands in the pattern's source.
    """

    body: Node
    name: str
    given: bool
    atomic: bool
    at: int


_FAR = 40  # leaves at a beginning that are compared: branches differ sooner

Node: TypeAlias = Leaf | Look | Sequence | Choice | Repeat | Group


def can_be_empty(node: Node) -> bool:
    """Tell whether a node can match without taking a character."""
    match node:
        case Leaf():
            return False
        case Look():
            return True
        case Sequence(items):
            return all(map(can_be_empty, items))
        case Choice(branches):
            return any(map(can_be_empty, branches))
        case Repeat():
            return not node.least or can_be_empty(node.body)
        case Group():
            return can_be_empty(node.body)


def edge(node: Node, *, last: bool = False) -> frozenset[Leaf]:
    """Give the leaves that a match of a node can begin (or end) with."""
    match node:
        case Leaf():
            return frozenset({node})
        case Look():
            return frozenset()
        case Sequence(items):
            return edge_of(items[::-1] if last else items, last=last)
        case Choice(branches):
            return frozenset().union(*(edge(branch, last=last) for branch in branches))
        case Repeat() | Group():
            return edge(node.body, last=last)


def edge_of(items: tuple[Node, ...], *, last: bool = False) -> frozenset[Leaf]:
    """Give the leaves that a match of nodes in a row can begin with; for `last` the row is given backwards."""
    found: frozenset[Leaf] = frozenset()
    for item in items:
        found |= edge(item, last=last)
        if not can_be_empty(item):
            break
    return found


def chars_of(leaves: frozenset[Leaf]) -> frozenset[str]:
    """Give all characters that the leaves can be."""
    return frozenset().union(*(leaf.chars for leaf in leaves))


def opening(node: Node) -> Iterator[frozenset[str]]:
    """Give the sets of the characters that every match of a node begins with, as far as they stand fixed."""
    yield from _opening(node)[0]


def _opening(node: Node) -> tuple[list[frozenset[str]], bool]:
    """Give the fixed sets at a node's beginning, and whether they are the whole of it."""
    match node:
        case Leaf():
            return [node.chars], True
        case Group():
            return _opening(node.body)
        case Sequence(items):
            found: list[frozenset[str]] = []
            for item in items:
                sets, whole = _opening(item)
                found += sets
                if not whole:
                    return found, False
            return found, True
        case Repeat() if node.least == node.most:
            sets, whole = _opening(node.body)
            whole = whole and len(sets) * node.least <= _FAR
            return (sets * node.least if whole else sets, whole)
        case Look() | Choice() | Repeat():
            return [], isinstance(node, Look)
