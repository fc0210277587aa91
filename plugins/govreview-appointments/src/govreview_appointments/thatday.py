"""Dates told by one told before: "the same evening", "the following Monday", "within the week", "that autumn"."""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import TYPE_CHECKING

from govreview.models.edtf import EdtfDate

from .words import MONTHS

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview.reading.reading import Reading

DAYS = frozenset("day night evening afternoon morning".split())
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SAME = frozenset({"same", "very"})
NEXT = frozenset({"following", "next"})
CUES = SAME | NEXT | {"within", "that"}
"""Words one of which stands in every date of this kind."""
YEAR_END = 12
SEASONS = MappingProxyType({"spring": 21, "summer": 22, "autumn": 23, "winter": 24})
SEASON_MONTHS = MappingProxyType({"spring": 5, "summer": 8, "autumn": 11, "winter": 12})
"""The last month of each season."""


def told_by_another(reading: Reading, first: int, last: int, before: Callable[[], EdtfDate | None]) -> EdtfDate | None:
    """The date that some tokens tell by the one told before them; `None` where they tell none so.

    Args:
        reading: The document's reading.
        first: Index of the first token of the clause.
        last: Index behind its last token.
        before: What looks up the date told before.
    """
    lowers = reading.tokens.lowers
    if CUES.isdisjoint(lowers[first:last]):
        return None
    for k in range(first, last):
        word = lowers[k]
        behind = lowers[k + 1] if k + 1 < len(lowers) else ""
        if word in SAME and lowers[k - 1] in ("the", "that") and (behind in DAYS or behind == "month"):
            return _same(before(), behind)
        if word == "that" and behind in DAYS - {"morning"} and k + 2 <= len(lowers):
            return _same(before(), behind)
        if word == "that" and (behind in MONTHS or behind in SEASONS):
            return _coming(before(), behind)
        if word == "within" and lowers[k + 1 : k + 3] in (("the", "week"), ("the", "month")):
            return _month(before())
        if word == "within" and behind in ("hours", "minutes"):
            return _same(before(), "day")
        if word in NEXT and lowers[k - 1] == "the" and (behind in WEEKDAYS or behind in ("day", "month", "week")):
            return _next(before(), behind)
    return None


def _coming(date: EdtfDate | None, name: str) -> EdtfDate | None:
    """The month or season of a name that comes with or after a date: "that December", "that autumn"."""
    known = date is not None and str(date).count("-") >= 1 and "/" not in str(date) and "X" not in str(date)
    earliest = date.earliest if date is not None and known else None
    if earliest is None:
        return None
    last = MONTHS[name] if name in MONTHS else SEASON_MONTHS[name]
    year = earliest.year + (last < earliest.month)
    return EdtfDate.month(year, last) if name in MONTHS else EdtfDate.season(year, SEASONS[name])


def _day(date: EdtfDate | None) -> dt.date | None:
    """The day of a date that is told to the day."""
    text = str(date) if date is not None else ""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _month(date: EdtfDate | None) -> EdtfDate | None:
    """The month of a date."""
    earliest = date.earliest if date is not None else None
    known = date is not None and str(date).count("-") >= 1 and "/" not in str(date) and "X" not in str(date)
    if earliest is None or not known:
        return None
    season = len(str(date)) == len("2015-06") and int(str(date)[-2:]) > YEAR_END
    return date if season else EdtfDate.month(earliest.year, earliest.month)


def _same(date: EdtfDate | None, unit: str) -> EdtfDate | None:
    """The same day, or the same month."""
    if unit == "month":
        return _month(date)
    return date if _day(date) is not None else None


def _next(date: EdtfDate | None, unit: str) -> EdtfDate | None:
    """The day, week, month or weekday behind a date."""
    day = _day(date)
    if unit == "month":
        month = _month(date)
        first = month.earliest if month is not None else None
        if first is None:
            return None
        year, number = divmod(first.month, YEAR_END)
        return EdtfDate.month(first.year + year, number + 1)
    if day is None:
        return None
    if unit == "day":
        day += dt.timedelta(days=1)
    elif unit in WEEKDAYS:
        day += dt.timedelta(days=(WEEKDAYS.index(unit) - day.weekday() - 1) % 7 + 1)
    else:
        return None
    return EdtfDate.day(day.year, day.month, day.day)
