"""The grades that a sentence tells, without those of a scale that it merely explains."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from govreview_ofsted.grades import find_grades

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview_ofsted.grades import Grade

_PAIR = 2  # so many different grades side by side may be told; more are a scale
_APPOSITION = frozenset({",", "(", '"', "'", ":", "-", "of", "the", "its", "or"})


def told_grades(lowers: Sequence[str], first: int, last: int, *, year: int) -> tuple[Grade, ...]:
    """The grades among the tokens ``first`` to ``last`` (exclusive), in order.

    Args:
        lowers: The document's tokens in lower case.
        first: Index of the first token of a sentence.
        last: Index behind its last.
        year: Year of publication, 0 where it is unknown.
    """
    found = tuple(find_grades(lowers, first, last, year=year))
    if not found:
        return ()
    shared = is_distributed(lowers, first, last)
    told = tuple(g for k, g in enumerate(found) if not _is_scale(lowers, found, k, shared=shared))
    named = tuple(_appositive(lowers, told, k) for k in range(len(told)))
    return tuple(g for k, g in enumerate(named) if not (told[k].noun and _is_named(lowers, told, k)))


def is_distributed(lowers: Sequence[str], first: int, last: int) -> bool:
    """Whether a list gives each its own: "respectively", "in turn"."""
    words = lowers[first:last]
    return "respectively" in words or ("in", "turn") in itertools.pairwise(words)


def _appositive(lowers: Sequence[str], found: tuple[Grade, ...], k: int) -> Grade:
    """A grade with the superlative before it that it names: "the lowest grade, inadequate"."""
    grade = found[k]
    if not k or grade.noun or not found[k - 1].noun or not _is_named(lowers, found, k - 1):
        return grade
    apart = lowers[found[k - 1].last : grade.first]
    return attrs.evolve(grade, first=found[k - 1].first, noun=True) if set(apart) <= {",", '"', "'", "or"} else grade


def _is_named(lowers: Sequence[str], found: tuple[Grade, ...], k: int) -> bool:
    """Whether a superlative or figure stands beside the grade's name: "the lowest rating, inadequate"."""
    pairs = [(found[k], found[k + 1])] if k + 1 < len(found) else []
    if k:
        pairs.append((found[k - 1], found[k]))
    return any(not (a.noun and b.noun) and set(lowers[a.last : b.first]) <= _APPOSITION for a, b in pairs)


def _is_scale(lowers: Sequence[str], found: tuple[Grade, ...], k: int, *, shared: bool) -> bool:
    """Whether a grade is one of alternatives: "good or outstanding", "good, adequate or inadequate"."""
    low = high = k
    while low and _adjoins(lowers, found[low - 1], found[low]):
        low -= 1
    while high + 1 < len(found) and _adjoins(lowers, found[high], found[high + 1]):
        high += 1
    run = found[low : high + 1]
    between = {w for a, b in itertools.pairwise(run) for w in lowers[a.last : b.first]}
    return "or" in between or (len({g.judgement for g in run}) > _PAIR and not shared) or _is_range(lowers, found, k)


def _is_range(lowers: Sequence[str], found: tuple[Grade, ...], k: int) -> bool:
    """Read "in one of four bands, from performing excellently to performing poorly": the ends of a scale."""
    for one, two in itertools.pairwise(found[max(0, k - 1) : k + 2]):
        ends = lowers[one.first - 1] == "from" and lowers[one.last : two.first] == ("to",)
        near = lowers[max(0, one.first - _OF_SCALE) : one.first]
        if ends and not _SCALES.isdisjoint(near) and not _COUNTED.isdisjoint(near):
            return True
    return False


_OF_SCALE = 7  # tokens from "one of four bands" to its ends
_SCALES = frozenset("bands grades categories ratings judgements judgments tiers scale ranging rungs levels".split())
_COUNTED = frozenset("four five one scale ranging".split())


def _adjoins(lowers: Sequence[str], one: Grade, two: Grade) -> bool:
    """Whether only commas, "and" and "or" stand between two grades."""
    if one.noun and one.judgement is two.judgement:
        return False  # "3, or good"
    return all(w in {",", "and", "or", '"', "'", "/"} for w in lowers[one.last : two.first])
