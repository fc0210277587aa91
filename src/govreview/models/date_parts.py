"""What a date of any precision covers in the calendar, and how two of them stand to each other.

The arithmetic behind ``EdtfDate``. Seasons are the meteorological ones: spring begins in March, winter in December.
"""

from __future__ import annotations

import calendar
import datetime as dt
import enum
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from govreview.models.edtf import EdtfDate

FIRST_SEASON, LAST_SEASON = 21, 24
_SOME_LEAP_YEAR = 2000
_Bounds = tuple[dt.date | None, dt.date | None]


class Precision(enum.IntEnum):
    """How finely a date is told; the finer, the smaller."""

    DAY = 1
    MONTH = 2
    SEASON = 3
    YEAR = 4


_SLACK = {Precision.DAY: 7, Precision.MONTH: 31, Precision.SEASON: 92, Precision.YEAR: 366}
"""Days by which an approximate date may be out, by its precision: one unit, a week for days. A convention of ours."""


@attrs.frozen(kw_only=True)
class DateParts:
    """The numbers of a single date.

    Attributes:
        year: ``None`` where unknown.
        month: ``None`` for a year or a season.
        day: ``None`` for anything but a day.
        season: 21 spring, 22 summer, 23 autumn, 24 winter. ``None`` for anything but a season.
        qualifier: ``~`` approximate, ``?`` uncertain, ``%`` both, or empty.
    """

    year: int | None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    qualifier: str = ""

    @property
    def precision(self) -> Precision:
        """How finely the date is told."""
        if self.day is not None:
            return Precision.DAY
        if self.month is not None:
            return Precision.MONTH
        return Precision.YEAR if self.season is None else Precision.SEASON


def after(one: dt.date | None, other: dt.date | None) -> bool:
    """Return whether both days are told and ``one`` is the later."""
    return one is not None and other is not None and one > other


def exists(parts: DateParts) -> bool:
    """Return whether the calendar has the date; 29 February of an unknown year is one."""
    year, month, day, season = parts.year, parts.month, parts.day, parts.season
    if year is None and month is None:
        return False
    if year is not None and not dt.MINYEAR <= year <= dt.MAXYEAR:
        return False
    if season is not None and not FIRST_SEASON <= season <= LAST_SEASON:
        return False
    if month is not None and month not in range(1, 13):
        return False
    return day is None or (month is not None and 1 <= day <= calendar.monthrange(year or _SOME_LEAP_YEAR, month)[1])


def _season_start(year: int, season: int) -> dt.date:
    """Return the meteorological start: spring in March, winter in December."""
    return dt.date(year, 3 * (season - FIRST_SEASON + 1), 1)


def first_day(parts: DateParts) -> dt.date | None:
    """Return the first day of the date; ``None`` where the year is unknown."""
    if parts.year is None:
        return None
    if parts.season is not None:
        return _season_start(parts.year, parts.season)
    return dt.date(parts.year, parts.month or 1, parts.day or 1)


def last_day(parts: DateParts) -> dt.date | None:
    """Return the last day of the date; ``None`` where the year is unknown."""
    if parts.year is None:
        return None
    if parts.day is not None:
        return first_day(parts)
    year, month = parts.year, parts.month or 12
    if parts.season is not None:
        month = 3 * (parts.season - FIRST_SEASON + 1) + 2
        if month > 12:  # noqa: PLR2004
            year, month = (year + 1, month - 12) if year < dt.MAXYEAR else (year, 12)
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def _bounds(date: EdtfDate) -> _Bounds:
    """Return the days between which a single date surely lies."""
    first, last = date.earliest, date.latest
    if not date.is_approximate or first is None or last is None:
        return first, last
    slack = _SLACK[date.precision]
    return (
        dt.date.fromordinal(max(first.toordinal() - slack, 1)),
        dt.date.fromordinal(min(last.toordinal() + slack, dt.date.max.toordinal())),
    )


def _start_bounds(date: EdtfDate) -> _Bounds:
    if date.start is None and date.end is not None:
        return None, _bounds(date.end)[1]
    return _bounds(date.start or date)


def _end_bounds(date: EdtfDate) -> _Bounds:
    if date.end is None and date.start is not None:
        return _bounds(date.start)[0], None
    return _bounds(date.end or date)


def _certain_span(date: EdtfDate) -> _Bounds:
    """Return the days that a date covers whatever its open and approximate sides mean."""
    told = (date,) if date.parts is not None else (date.start, date.end)
    exact = [side for side in told if side is not None and not side.is_approximate]
    return (exact[0].earliest, exact[-1].latest) if exact else (None, None)


def before(one: EdtfDate, other: EdtfDate) -> bool | None:
    """Return whether ``one`` is over when ``other`` begins; see ``EdtfDate.before``."""
    (over, surely_over), (surely_begun, begun) = _end_bounds(one), _start_bounds(other)
    if after(surely_begun, surely_over):
        return True
    return False if over is not None and begun is not None and over >= begun else None


def overlaps(one: EdtfDate, other: EdtfDate) -> bool | None:
    """Return whether the two share a day; see ``EdtfDate.overlaps``."""
    if before(one, other) or before(other, one):
        return False
    if one.parts is not None and other.parts is not None and _calendar_differs(one.parts, other.parts):
        return False
    (first, last), (low, high) = _certain_span(one), _certain_span(other)
    if first is None or last is None or low is None or high is None:
        return None
    return True if first <= high and low <= last else None


def refines(one: EdtfDate, other: EdtfDate) -> bool | None:
    """Return whether ``one`` tells ``other`` more finely; see ``EdtfDate.refines``."""
    if one == other:
        return False
    if one.parts is not None and other.parts is not None:
        return _refines(one, other)
    if one.parts is None and other.parts is None:
        sides = [_side_refines(one.start, other.start), _side_refines(one.end, other.end)]
        if False in sides:
            return False
        return None if None in sides else True
    return False if overlaps(one, other) is False else None


def _calendar_differs(one: DateParts, other: DateParts) -> bool:
    """Return whether two dates cannot be of one month and day, whatever their years."""
    if one.qualifier or other.qualifier:
        return False
    pairs = ((one.month, other.month), (one.day, other.day))
    return any(a is not None and b is not None and a != b for a, b in pairs)


def _refines(one: EdtfDate, other: EdtfDate) -> bool | None:
    a, b = one.parts, other.parts
    if a is None or b is None or overlaps(one, other) is False:
        return False
    if a.precision == b.precision:
        gains = (a.year is not None and b.year is None) or (bool(b.qualifier) and not a.qualifier)
    else:
        gains = a.precision < b.precision
    if not gains:
        return False
    return True if _inside(one, other) and (b.qualifier or not a.qualifier) else None


def _inside(one: EdtfDate, other: EdtfDate) -> bool:
    a, b = one.parts, other.parts
    if a is None or b is None:
        return False
    if b.year is None:
        return a.month == b.month and b.day in {None, a.day}
    (first, last), (low, high) = (one.earliest, one.latest), (other.earliest, other.latest)
    return (
        first is not None and last is not None and low is not None and high is not None and low <= first <= last <= high
    )


def _side_refines(one: EdtfDate | None, other: EdtfDate | None) -> bool | None:
    if other is None or one == other:
        return True
    return False if one is None else refines(one, other)
