"""Days and years by their place in the calendar: "the first Monday in May", "a week on Friday", "financial year"."""

from __future__ import annotations

import calendar
import datetime as dt

from attrs import evolve, frozen

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.arithmetic import CalendarDate, WeekdayDate
from govreview.reading.dates.grammar import year_after
from govreview.reading.dates.values import Base, Core, Direction, Parts, Period, Pick, edtf_day
from govreview.reading.dates.words import MONTHS, WEEKDAYS, Window

_NTH = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}
_WEEKS = {"week": 1, "fortnight": 2}
_YEARS = {"last": -1, "previous": -1, "the": 0, "this": 0, "current": 0, "next": 1, "coming": 1, "new": 1}
_APRIL = 4
_ENDS = frozenset({"", ".", ",", ";", ")", "and", "but", "when", "to", "at", '"', "'"})


@frozen
class NthDay:
    """A day of a month by its rank: "the first Monday in May", "the last day of April".

    Attributes:
        month: The month.
        rank: From 0; -1 for the last.
        weekday: 0 for Monday, ``None`` where every day counts.
    """

    month: CalendarDate
    rank: int
    weekday: int | None = None

    def resolve(self, base: Base) -> Period | None:
        """Count the days of the month; the month itself where its year is unknown."""
        period = self.month.resolve(base)
        parts = Parts.of(period.point) if period is not None else None
        if parts is None or parts.month is None:
            return period
        days = range(1, calendar.monthrange(parts.year, parts.month)[1] + 1)
        dates = [dt.date(parts.year, parts.month, day) for day in days]
        fitting = [date for date in dates if self.weekday in {None, date.weekday()}]
        return Period.at(edtf_day(fitting[self.rank]))


@frozen
class WeeksFromDay:
    """A day of the week some weeks before or behind the nearest: "a week on Monday", "a week last Tuesday"."""

    day: WeekdayDate
    weeks: int

    def resolve(self, base: Base) -> Period | None:
        """Count the weeks from the nearest such day on their side of the anchor."""
        period = self.day.resolve(evolve(base, direction=Direction.FUTURE if self.weeks > 0 else Direction.PAST))
        date = Parts.of(period.point) if period is not None else None
        if date is None or date.date is None:
            return None
        return Period.at(edtf_day(date.date + dt.timedelta(weeks=self.weeks)))


@frozen
class FinancialYear:
    """The year from April to March, `shift` years from the anchor's."""

    shift: int

    def resolve(self, base: Base) -> Period | None:
        """Give its months."""
        anchor = base.anchor
        if anchor is None or anchor.month is None:
            return None
        year = anchor.year + self.shift - (anchor.month < _APRIL)
        return Period.between(EdtfDate.month(year, _APRIL), EdtfDate.month(year + 1, _APRIL - 1))


def read_ranked_day(w: Window, i: int) -> Core | None:
    """Read "first Monday in May" or "last day of April 2016" at its day."""
    rank = _NTH.get(w.low(i - 1))
    if rank is None or w.low(i + 1) not in {"in", "of"} or w.low(i + 2) not in MONTHS:
        return None
    chosen, last = year_after(w, i + 3)
    return Core(i - 1, last, NthDay(evolve(chosen, month=MONTHS[w.low(i + 2)]), rank, WEEKDAYS.get(w.low(i))))


def read_weeks_from_day(w: Window, i: int) -> Core | None:
    """Read "Monday week", "a week on Monday", "a fortnight last Tuesday", "a week ago last Tuesday" at its day."""
    day = WEEKDAYS[w.low(i)]
    if w.low(i + 1) == "week" and w.low(i + 2) in _ENDS:
        return Core(i, i + 2, WeeksFromDay(WeekdayDate(day), 1))
    left = w.low(i - 1)
    unit = i - 2 - (w.low(i - 2) == "ago")
    weeks = _WEEKS.get(w.low(unit))
    if weeks is None or w.low(unit - 1) not in {"a", "one"} or left not in {"on", "last"}:
        return None
    if left == "on":
        return Core(unit - 1, i + 1, WeeksFromDay(WeekdayDate(day), weeks))
    return Core(unit - 1, i + 1, WeeksFromDay(WeekdayDate(day, Pick.LAST), -weeks))


def read_financial_year(w: Window, i: int) -> Core | None:
    """Read "this financial year", "the end of the financial year" at its "year"."""
    shift = _YEARS.get(w.low(i - 2)) if w.low(i - 1) == "financial" else None
    if shift is None or (w.low(i - 2) == "the" and w.low(i - 3) != "of"):
        return None
    return Core(i - 2, i + 1, FinancialYear(shift))
