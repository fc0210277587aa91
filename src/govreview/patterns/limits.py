"""What a pattern may not be: matching takes time in proportion to the text, whatever the text.

Repeats have an end (the grammar sees to that). Here the *ways* are counted in which a pattern can match at one place:
a repeat counts where what follows it can begin like one more round, branches where two of them can begin alike. What
is repeated may have one way only, so that ways never multiply by themselves.
"""

from __future__ import annotations

from collections import Counter
from functools import reduce
from itertools import combinations
from operator import or_
from typing import NoReturn

from govreview.exceptions import PatternError

from .nodes import Choice, Group, Leaf, Look, Node, Repeat, Sequence, can_be_empty, chars_of, edge, edge_of, opening

WAYS = 2_000
"""In how many ways a pattern may match at one place: two gaps of forty characters, or one of two hundred."""

_NONE: frozenset[Leaf] = frozenset()


def check_limits(name: str, node: Node) -> None:
    """Refuse a pattern that takes too long, that matches nothing, or whose groups cannot be told apart.

    Raises:
        PatternError: With the reason, and what to write instead.
    """
    if can_be_empty(node):
        raise PatternError(name, "it matches where nothing stands: some part of it must not be optional")
    ways = _Ways(name).of(node, _NONE, _NONE)
    if ways > WAYS:
        raise PatternError(
            name,
            f"it can match in {ways:,} ways at one place, {WAYS:,} are allowed: make gaps shorter, narrow their sets "
            "so that they end before what follows ([^,]{0,60} before a comma), or let them give nothing back "
            "({0,60}+)",
        )
    _check_names(name, node)


class _Ways:
    """Counts ways, and refuses what cannot be counted so."""

    def __init__(self, name: str) -> None:
        self._name = name

    def of(self, node: Node, before: frozenset[Leaf], after: frozenset[Leaf]) -> int:
        """Count the ways of a node between leaves that can stand before and after it."""
        match node:
            case Leaf():
                return 1
            case Look():
                return self._look(node, before, after)
            case Sequence(items):
                return self._sequence(items, before, after)
            case Choice(branches):
                return self._choice(branches, before, after)
            case Repeat():
                return self._repeat(node, before, after)
            case Group():
                ways = self.of(node.body, before, after)
                return 1 if node.atomic and ways <= WAYS else ways

    def _look(self, node: Look, before: frozenset[Leaf], after: frozenset[Leaf]) -> int:
        if node.boundary and any(leaf.placeholder for leaf in before | after):
            self._refuse(
                node.at,
                "a word boundary beside a placeholder, which is no letter, so that it would mean the opposite: leave "
                "it out, a placeholder always stands for the whole of a mention",
            )
        ways = 1 if node.body is None else self.of(node.body, before, after)
        return 1 if ways <= WAYS else ways

    def _sequence(self, items: tuple[Node, ...], before: frozenset[Leaf], after: frozenset[Leaf]) -> int:
        ways = 1
        for i, item in enumerate(items):
            rest, done = items[i + 1 :], items[:i][::-1]
            following = edge_of(rest) | (after if all(map(can_be_empty, rest)) else _NONE)
            preceding = edge_of(done, last=True) | (before if all(map(can_be_empty, done)) else _NONE)
            ways *= self.of(item, preceding, following)
        return ways

    def _choice(self, branches: tuple[Node, ...], before: frozenset[Leaf], after: frozenset[Leaf]) -> int:
        ways = [self.of(branch, before, after) for branch in branches]
        alike = any(not _apart(one, other, after) for one, other in combinations(branches, 2))
        return sum(ways) if alike else max(ways)

    def _repeat(self, node: Repeat, before: frozenset[Leaf], after: frozenset[Leaf]) -> int:
        first, several = edge(node.body), node.most > 1
        around = (before | edge(node.body, last=True), after | first) if several else (before, after)
        ways = self.of(node.body, *around)
        if several and can_be_empty(node.body):
            self._refuse(node.at, "what is repeated can be empty: make some part of it certain")
        if several and ways > 1:
            self._refuse(
                node.at,
                "what is repeated can be divided in several ways: let each round end in something that does not stand "
                "inside it, such as (?:\\w{1,20} ){0,5}, and let no two branches begin alike",
            )
        if node.possessive or node.least == node.most or chars_of(first).isdisjoint(chars_of(after)):
            return ways
        return ways * (node.most - node.least + 1)

    def _refuse(self, at: int, reason: str) -> NoReturn:
        raise PatternError(self._name, f"at {at}: {reason}")


def _apart(one: Node, other: Node, after: frozenset[Leaf]) -> bool:
    """Tell whether two branches differ by a character that stands fixed at their beginning."""
    firsts = chars_of(edge(one)), chars_of(edge(other))
    if can_be_empty(one) or can_be_empty(other):
        both = can_be_empty(one) and can_be_empty(other)
        return not both and firsts[0].isdisjoint(firsts[1]) and (firsts[0] | firsts[1]).isdisjoint(chars_of(after))
    return any(mine.isdisjoint(yours) for mine, yours in zip(opening(one), opening(other), strict=False)) or (
        firsts[0].isdisjoint(firsts[1])
    )


def _check_names(name: str, node: Node) -> None:
    """Refuse placeholders of one kind that are not told apart by names."""
    found = _names(node)
    for group, given in found:
        if not given and found[group, False] + found[group, True] > 1:
            raise PatternError(
                name,
                f"{{{group}}} can match twice: name both, {{{group}:one}} and {{{group}:other}}, or give them one name "
                "by hand, which `Match.all` takes together",
            )


def _names(node: Node) -> Counter[tuple[str, bool]]:
    """Count how often the groups of a name, written by hand or not, can take part in one match (2: several times)."""
    match node:
        case Leaf():
            return Counter()
        case Look(body):
            return Counter() if body is None else _names(body)
        case Sequence(items):
            return sum(map(_names, items), Counter())
        case Choice(branches):
            return reduce(or_, map(_names, branches))
        case Repeat():
            found = _names(node.body)
            return found + found if node.most > 1 else found
        case Group():
            own = Counter({(node.name, node.given): 1} if node.name else {})
            return own + _names(node.body)
