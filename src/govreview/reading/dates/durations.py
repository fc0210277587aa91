"""Lengths of time in words, as ISO 8601 durations: "13 months", "two and a half years", "two-year"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.words import number

if TYPE_CHECKING:
    from govreview.reading.dates.words import Window

AGE_UNITS = {"day": "D", "week": "W", "month": "M", "year": "Y"}
AGE_UNITS |= {f"{unit}s": letter for unit, letter in AGE_UNITS.items()}
_MOST = 120
ROUGH = frozenset(
    {"about", "almost", "approximately", "around", "least", "nearly", "over", "roughly", "some", "than", "under", "up"}
)
"""Words that make the number after them a rough one."""


def _duration(parts: list[tuple[int, str]], *, half: bool = False) -> str | None:
    """Write numbers and their unit letters, greatest first, as a duration; ``None`` for what no one's age is."""
    count, unit = parts[0]
    if not 0 < count <= (_MOST if unit == "Y" else 10 * _MOST):
        return None
    if half and unit == "Y":
        parts = [*parts, (6, "M")]
    return "P" + "".join(f"{value}{letter}" for value, letter in parts)


def compound(text: str) -> str | None:
    """Read "two-year", "17-month", "two-and-a-half-year", "2-year-1-month"."""
    parts: list[tuple[int, str]] = []
    words: list[str] = []
    half = False
    for word in text.split("-"):
        if word not in AGE_UNITS:
            words.append(word)
            continue
        half = words[-3:] == ["and", "a", "half"]
        value = number("-".join(words[:-3] if half else words))
        if value is None:
            return None
        parts.append((value, AGE_UNITS[word]))
        words = []
    return _duration(parts, half=half) if parts and not words else None


def measure_before(w: Window, i: int) -> tuple[int, str] | None:
    """Read the numbers with units that end before a token, or "a fortnight"; ``None`` where they are rough."""
    if w.low(i - 1) == "fortnight" and w.low(i - 2) == "a":
        return None if w.low(i - 3) in ROUGH else (i - 2, "P2W")
    parts: list[tuple[int, str]] = []
    half, j = False, i
    while w.low(j - 1) in AGE_UNITS:
        unit, j = AGE_UNITS[w.low(j - 1)], j - 2
        if [w.low(k) for k in range(j - 2, j + 1)] == ["and", "a", "half"]:
            half, j = True, j - 3
        value = 1 if w.low(j) in {"a", "an"} else number(w.low(j))
        if value is None:
            return None
        parts.insert(0, (value, unit))
        if w.low(j - 1) not in {"and", ","} or w.low(j - 2) not in AGE_UNITS:
            break
        j -= 1
    length = _duration(parts, half=half) if parts else None
    return None if length is None or w.low(j - 1) in ROUGH else (j, length)


def measure_at(w: Window, i: int) -> tuple[int, str, bool] | None:
    """Read a number, its half and its unit: the index after them, the duration, whether a unit is told."""
    value = number(w.low(i))
    if value is None:
        return None
    j = i + 1
    half = w.any_of(j, ("and", "a", "half"))
    j += 3 * half
    unit = AGE_UNITS.get(w.low(j))
    length = _duration([(value, unit or "Y")], half=half)
    return None if length is None else (j + (unit is not None), length, unit is not None)
