"""Triggers: the words that every match of a pattern contains, so that most sentences need no pattern at all."""

from __future__ import annotations

from typing import TypeAlias

from .nodes import Choice, Group, Leaf, Look, Node, Repeat, Sequence

Words: TypeAlias = frozenset[str]
"""Literals one of which stands in every match."""

_FEWEST = 2
_MANY = 24


def find_triggers(node: Node) -> tuple[str, ...]:
    """Give literals one of which stands in every match, the longest first; none where the pattern has no word.

    Of several such sets that is taken whose shortest literal is longest.
    """
    best = max((words for words in _required(node) if _use(words)), key=_use, default=frozenset[str]())
    return tuple(sorted(best, key=lambda word: (-len(word), word)))


def _use(words: Words) -> int:
    """Tell how well literals choose between sentences: letters of the shortest; 0 where they are no words."""
    letters = min((sum(map(str.isalnum, word)) for word in words), default=0)
    return letters if letters >= _FEWEST and len(words) <= _MANY else 0


def _required(node: Node) -> list[Words]:
    """Give the sets of literals of which every match of a node contains one each."""
    match node:
        case Leaf():
            return [] if node.literal is None else [frozenset({node.literal})]
        case Look():
            return []
        case Group():
            return _required(node.body)
        case Repeat():
            return _required(node.body) if node.least else []
        case Choice(branches):
            sets = [max(_required(branch), key=_use, default=frozenset[str]()) for branch in branches]
            return [frozenset().union(*sets)] if all(sets) else []
        case Sequence(items):
            return _of_row(items)


def _of_row(items: tuple[Node, ...]) -> list[Words]:
    """Join the literals that stand side by side in a row of nodes."""
    found: list[Words] = []
    run = ""
    for item in items:
        if isinstance(item, Leaf) and item.literal is not None:
            run += item.literal
        elif not isinstance(item, Look):
            found += [frozenset({run})] if run else []
            found += _required(item)
            run = ""
    return [*found, frozenset({run})] if run else found
