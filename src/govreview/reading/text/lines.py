"""Lines, and the paragraphs that were wrapped by hand into several of them."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import regex

BULLETS = ("- ", "* ", "\u2022", "\u00b7", "\u25aa", "\u25cf", "o ")
"""Beginnings of an item of a list."""

_WRAPPED = range(50, 141)  # the longest line of a text that may have been wrapped by hand


def paragraph_bounds(folded: str) -> list[tuple[int, int]]:
    """Give the bounds of the lines that are not blank, those of a paragraph wrapped by hand as one.

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
    width = max((end - start for start, end in lines), default=0)
    return _unwrap(folded, lines, width) if width in _WRAPPED else lines


def _unwrap(folded: str, lines: list[tuple[int, int]], width: int) -> list[tuple[int, int]]:
    """Join the lines of paragraphs that were wrapped at `width`, if most long lines go on in a small letter."""
    pairs = list(pairwise(lines))
    full = [_is_full(folded, one, two, width) for one, two in pairs]
    running = sum(folded[two[0]].islower() for (_, two), is_full in zip(pairs, full, strict=True) if is_full)
    if running * 2 < sum(full) or running < 2:  # noqa: PLR2004 - a single such line may be chance
        return lines
    joined = [lines[0]]
    for (_, line), is_full in zip(pairs, full, strict=True):
        if is_full and not folded.startswith(BULLETS, line[0]):
            joined[-1] = (joined[-1][0], line[1])
        else:
            joined.append(line)
    return joined


def _is_full(folded: str, one: tuple[int, int], two: tuple[int, int], width: int) -> bool:
    """Tell whether a line had no room for the first word of the next, which follows without a blank line."""
    between = folded[one[1] : two[0]]
    if max(between.count("\n"), between.count("\r")) > 1:
        return False
    word = folded[two[0] : min(two[1], two[0] + width)].partition(" ")[0]
    return one[1] - one[0] + 1 + len(word) > width


@cache
def _line() -> regex.Pattern[str]:
    return regex.compile(r"[^\n\r\v\f\x85\u2028\u2029]++")
