"""Lines, and the paragraphs that were wrapped by hand or by a page into several of them."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import regex
from attrs import frozen

BULLETS = ("- ", "* ", "\u2022", "\u00b7", "\u25aa", "\u25cf", "\u25fc", "o ")
"""Beginnings of an item of a list."""

_WIDTHS = range(28, 141)  # of texts that were wrapped, in code points
_FEWEST = 2  # lines that go on in a small letter: a single one may be chance
_FULL = 0.9  # of the usual width: letters set in print differ in width
_CLOSERS = "\"')]} "
_STOPS = ".!?:;\u2026"


def paragraph_bounds(folded: str) -> list[tuple[int, int]]:
    """Give the bounds of the lines that are not blank, those of a wrapped paragraph as one.

    Args:
        folded: The folded text.

    Returns:
        Starts and ends (exclusive), in code points into `Document.text`, without the blanks around each line.
    """
    lines: list[tuple[int, int]] = []
    for match in _line().finditer(folded):
        line = match[0]
        if bare := line.strip():
            start = match.start() + len(line) - len(line.lstrip())
            lines.append((start, start + len(bare)))
    pairs = [_pair(folded, one, two) for one, two in pairwise(lines)]
    width = _width(pairs)
    return _unwrap(lines, pairs, width) if width in _WIDTHS else lines


@frozen
class _Pair:
    """Two lines, one behind the other.

    Attributes:
        adjacent: Whether no blank line is between them, and the second is no item of a list.
        running: Whether the second plainly goes on with the sentence of the first.
        length: Code points of the first.
        needed: Code points that it would have with the first word of the second.
    """

    adjacent: bool
    running: bool
    length: int
    needed: int


def _pair(folded: str, one: tuple[int, int], two: tuple[int, int]) -> _Pair:
    (start, end), (following, last) = one, two
    between = folded[end:following]
    blank = between.count("\n") > 1 or between.count("\r") > 1
    adjacent = not blank and not folded.startswith(BULLETS, following)
    stopped = folded[max(start, end - 3) : end].rstrip(_CLOSERS)[-1:] in _STOPS
    space = folded.find(" ", following, last)
    word = (space if space > 0 else last) - following
    running = adjacent and not stopped and folded[following].islower()
    return _Pair(adjacent, running, end - start, end - start + 1 + word)


def _width(pairs: list[_Pair]) -> int:
    """Give the usual length of the lines at which a text was wrapped; 0 where its lines are paragraphs of their own."""
    running = sorted(pair.length for pair in pairs if pair.running)
    beside = sum(pair.adjacent for pair in pairs)
    wrapped = len(running) >= _FEWEST and 2 * len(running) >= beside
    return running[len(running) // 2] if wrapped else 0


def _unwrap(lines: list[tuple[int, int]], pairs: list[_Pair], width: int) -> list[tuple[int, int]]:
    """Join the lines that had no room for the first word of the next, or go on in it in a small letter."""
    joined = [lines[0]]
    for pair, line in zip(pairs, lines[1:], strict=True):
        if pair.running or (pair.adjacent and pair.needed > _FULL * width):
            joined[-1] = (joined[-1][0], line[1])
        else:
            joined.append(line)
    return joined


@cache
def _line() -> regex.Pattern[str]:
    return regex.compile(r"[^\n\r\v\f\x85\u2028\u2029]++")
