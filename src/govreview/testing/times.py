"""How near two EDTF dates or two ISO 8601 durations are, as far as a score is concerned."""

from __future__ import annotations

from typing import TypeAlias

import regex

Bound: TypeAlias = "tuple[int | str, ...] | None"
"""Year, month, day as far as told (a text where digits are unknown); None for an open or unknown end."""
Span: TypeAlias = "tuple[Bound, Bound]"

SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}
"""First and last month of the seasons of EDTF; winter is told by its December."""
HALF = 0.5


def date_share(gold: str | None, found: str | None, *, open_end: bool) -> float:
    """Compare two EDTF dates.

    Args:
        gold: The date expected.
        found: The date found.
        open_end: Take `X` and `X/..` for the same (a step that began at X and may last), and let a span that is over
            be dated by its end alone.

    Returns:
        1 where equal, 0.5 where equal at the coarser precision, else 0.
    """
    try:
        a, b = _span(gold), _span(found)
    except ValueError:
        return 0.0
    if a is None or b is None:
        return float(a is b)
    if open_end:
        if _dates_the_end(a, b) or _dates_the_end(b, a):
            return 1.0
        a, b = _opened(a), _opened(b)
    return min(_bound_share(x, y) for x, y in zip(a, b, strict=True))


def _span(value: str | None) -> Span | None:
    if not value:
        return None
    plain = regex.sub(r"[~?%]", "", value)
    low, slash, high = plain.partition("/")
    if "/" in high:
        raise ValueError(value)
    return _bound(low, 0), _bound(high if slash else low, 1)


def _bound(text: str, end: int) -> Bound:
    if text in {"", ".."}:
        return None
    parts: list[int | str] = [part if "X" in part else int(part) for part in text.split("-")]
    if len(parts) > 1 and isinstance(parts[1], int) and parts[1] in SEASONS:
        parts[1] = SEASONS[parts[1]][end]
    return tuple(parts)


def _dates_the_end(point: Span, span: Span) -> bool:
    """Whether `point` is one date and the end of the true span `span`, at the coarser precision of the two."""
    at, end = point[0], span[1]
    if point[0] != point[1] or span[0] == span[1] or at is None or end is None:
        return False
    return end[: len(at)] == at[: len(end)]


def _opened(span: Span) -> Span:
    low, high = span
    return (low, None) if low is not None and high in (None, low) else span


def _bound_share(a: Bound, b: Bound) -> float:
    if a is None or b is None:
        return float(a is b)
    shared = min(len(a), len(b))
    if a[:shared] != b[:shared]:
        return 0.0
    return 1.0 if len(a) == len(b) else HALF


def same_duration(a: str | None, b: str | None) -> bool:
    """Twelve months are a year and seven days a week; what is no duration is compared as text."""
    return _duration(a) == _duration(b)


def _duration(value: str | None) -> tuple[int, int] | str | None:
    found = regex.fullmatch(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", value or "")
    if found is None or not any(found.groups()):
        return value
    years, months, weeks, days = (int(group or 0) for group in found.groups())
    return 12 * years + months, 7 * weeks + days
