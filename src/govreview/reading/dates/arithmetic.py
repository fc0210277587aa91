"""What a date expression means, once it is known when the text was written and whether it looks back or ahead.

An expression is what the words alone say ("October", "last Friday", "two years ago"); `resolve` turns it into a
`Period`. Nothing is guessed: where the words and the base do not suffice the result is ``None``.
"""

from __future__ import annotations

import datetime as dt

from attrs import evolve, frozen

from govreview.exceptions import InvalidValueError
from govreview.models.edtf import EdtfDate
from govreview.reading.dates.values import Base, Direction, Edge, Expression, Parts, Period, Pick, Unit, edtf_day

_SPRING = 21
_FEBRUARY = 2
_TOLD_BEFORE = frozenset({Pick.CONTEXT, Pick.FOLLOWING})
"""Choices that count from the date told before."""
_WEEK = 7
_SATURDAY = 5
_PASCHAL = ("easter", "easter sunday", "easter monday", "good friday")


@frozen(kw_only=True)
class CalendarDate:
    """A year, month, season or day: "4 March 2013", "in May", "last summer", "February of that year".

    Attributes:
        year: As written. ``None`` where the words only choose it.
        month: 1 to 12, or 21 to 24 for a season.
        day: Day of the month.
        shift: Years from the anchor's, or from the context's where the pick says so ("October last year": -1).
        pick: How the year is chosen where neither `year` nor `shift` says.
        coarse: The day only opens a week ("in the week beginning 14 September"): the month is what is known.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    shift: int | None = None
    pick: Pick = Pick.OPEN
    coarse: bool = False

    def resolve(self, base: Base) -> Period | None:
        """Choose the year and build the date; a month of unknown year stays one if there is no anchor."""
        year = self._year(base)
        if year is None and (base.anchor is not None or self.pick in _TOLD_BEFORE):
            return None
        date = self.build(year)
        return None if date is None else Period.at(date)

    def build(self, year: int | None) -> EdtfDate | None:
        """Build the date in ``year``; ``None`` for a season or nothing but a year, if the year is unknown."""
        if self.month is not None and self.month < _SPRING:
            if self.day is not None and not self.coarse:
                return EdtfDate.day(year, self.month, self.day)
            return EdtfDate.month(year, self.month)
        if year is None:
            return None
        return EdtfDate.year(year) if self.month is None else EdtfDate.season(year, self.month)

    def _year(self, base: Base) -> int | None:
        if self.year is not None:
            return self.year
        origin = base.context if self.pick in _TOLD_BEFORE else base.anchor
        if origin is None:
            return None
        if self.shift is not None or self.pick in _TOLD_BEFORE:
            return origin.year + (0 if self._still_ahead(origin) else self.shift or 0)
        return self._choose(origin, base.direction)

    def _still_ahead(self, origin: Parts) -> bool:
        """Whether "the following April", told of a day in February, lies in the same year."""
        if self.pick is not Pick.FOLLOWING or self.month is None or origin.month is None:
            return False
        told = 3 * (origin.month - _SPRING + 1) + 2 if origin.month >= _SPRING else origin.month
        return told < self.month < _SPRING

    def _choose(self, anchor: Parts, direction: Direction) -> int | None:
        """Choose the year by the nearest occurrence on the side that the words or the direction name."""
        if self.month is None:
            return None
        if anchor.month is None:
            return anchor.year if self.pick in {Pick.OPEN, Pick.THIS} else None
        season = self.month >= _SPRING
        begin = 3 * (self.month - _SPRING + 1) if season else self.month
        over = begin + 2 if season else begin
        now = (12 * anchor.year + anchor.month, anchor.day or 0)
        day = self.day or 0 if anchor.day else 0
        years = range(anchor.year - 2, anchor.year + 3)
        if self.pick is Pick.NEXT:
            fitting = [-year for year in years if 12 * year + begin > now[0]]
        elif self.pick is Pick.LAST:
            fitting = [year for year in years if 12 * year + over < now[0]]
        elif direction is Direction.FUTURE:
            fitting = [-year for year in years if (12 * year + over, day or now[1]) >= now]
        elif self.pick is Pick.THIS:
            fitting = [anchor.year - (over - 12 >= anchor.month)]
        else:
            fitting = [year for year in years if (12 * year + begin, day) <= now]
        return abs(max(fitting))


@frozen
class DayShift:
    """Today, yesterday, tomorrow, last night: so many days from the anchor."""

    days: int

    def resolve(self, base: Base) -> Period | None:
        """Count from the anchor; of a month, "today" is the month."""
        if base.anchor is None:
            return None
        if base.anchor.date is None:
            return UnitDate(Unit.MONTH, 0).resolve(base) if self.days == 0 else None
        return Period.at(edtf_day(base.anchor.date + dt.timedelta(self.days)))


@frozen
class WeekdayDate:
    """A day of the week: "on Tuesday", "last Friday", "Monday last week".

    Attributes:
        weekday: 0 for Monday.
        pick: "last", "this", "next", the next one behind the day told before, or open.
        weeks: Weeks from the anchor's where a week is named.
    """

    weekday: int
    pick: Pick = Pick.OPEN
    weeks: int | None = None

    def resolve(self, base: Base) -> Period | None:
        """Take the nearest such day on the side told; the anchor itself counts unless "last" or "next" is said.

        "Next Friday" of the same week is as often this Friday as the one after: ``None``.
        """
        told = base.context if self.pick is Pick.CONTEXT else base.anchor
        today = told.date if told else None
        if today is None:
            return None
        ahead = (self.weekday - today.weekday()) % _WEEK
        if self.pick is Pick.CONTEXT:
            return Period.at(edtf_day(today + dt.timedelta(ahead or _WEEK)))
        if self.weeks is not None:
            days = self.weekday - today.weekday() + _WEEK * self.weeks
        elif self.pick is Pick.NEXT:
            if self.weekday > today.weekday():
                return None
            days = ahead or _WEEK
        elif self.pick is Pick.LAST:
            days = ahead - _WEEK
        else:
            days = ahead if base.direction is Direction.FUTURE or ahead == 0 else ahead - _WEEK
        return Period.at(edtf_day(today + dt.timedelta(days)))


@frozen
class UnitDate:
    """A unit of the calendar beside another: "last month", "this week", "next year", "the following year".

    Attributes:
        unit: The unit.
        shift: -1 for last, 0 for this, 1 for next.
        context: Counted from the date told before, not from the anchor.
    """

    unit: Unit
    shift: int
    context: bool = False

    def resolve(self, base: Base) -> Period | None:
        """Return the year, the month, the week's month (its day, about, if it lies in two), or the weekend's days."""
        origin = base.context if self.context else base.anchor
        if origin is None:
            return None
        if self.unit is Unit.YEAR:
            return Period.at(EdtfDate.year(origin.year + self.shift))
        if self.unit is Unit.MONTH or (origin.day is None and self.shift == 0):
            return None if origin.month is None else Period.at(_month(origin.year, origin.month + self.shift))
        return None if origin.date is None else self._days(origin.date)

    def _days(self, day: dt.date) -> Period:
        if self.unit is Unit.DAY:
            return Period.at(edtf_day(day + dt.timedelta(self.shift)))
        day += dt.timedelta(_WEEK * self.shift)
        monday = day - dt.timedelta(day.weekday())
        sunday = monday + dt.timedelta(_WEEK - 1)
        if self.unit is Unit.WEEKEND:
            return Period.between(edtf_day(monday + dt.timedelta(_SATURDAY)), edtf_day(sunday))
        point = _month(monday.year, monday.month) if monday.month == sunday.month else edtf_day(day).approximate()
        return Period(point, edtf_day(monday), edtf_day(sunday))


@frozen(kw_only=True)
class CountDate:
    """A count of units from the anchor or the date told before: "two years ago", "in three weeks", "a year later".

    Attributes:
        count: How many, below 0 for backwards.
        unit: The unit.
        about: The count is rough ("about two years ago").
        context: Counted from the date told before, not from the anchor.
        fine: A bound ("within three years"): years are counted to the month, weeks to the day.
        only: The direction that the clause must have; "in three weeks" is a length in the past.
    """

    count: int
    unit: Unit
    about: bool = False
    context: bool = False
    fine: bool = False
    only: Direction | None = None

    def resolve(self, base: Base) -> Period | None:
        """Count the units; weeks lead to a day, about."""
        origin = base.context if self.context else base.anchor
        if origin is None or (self.only is not None and not self._allowed(base.direction)):
            return None
        date = self._count(origin)
        return None if date is None else Period.at(date.approximate() if self.about else date)

    def _allowed(self, direction: Direction) -> bool:
        if self.only is Direction.FUTURE:
            return direction is Direction.FUTURE
        return direction is not Direction.FUTURE

    def _count(self, origin: Parts) -> EdtfDate | None:
        if self.unit is Unit.YEAR:
            year = origin.year + self.count
            return EdtfDate.month(year, origin.month) if self.fine and origin.month else EdtfDate.year(year)
        if self.unit is Unit.MONTH:
            return _month(origin.year, origin.month + self.count) if origin.month else None
        if origin.date is None:
            return None
        weeks = self.unit is Unit.WEEK
        date = edtf_day(origin.date + dt.timedelta(self.count * (_WEEK if weeks else 1)))
        return date.approximate() if weeks and not self.fine else date


@frozen
class EdgeDate:
    """A part of a period ("the end of May", "about 2009"); only bounds heed which part."""

    inner: Expression
    edge: Edge

    def resolve(self, base: Base) -> Period | None:
        """Return the inner period, ended at the edge: "by the end of May" is by its last day."""
        period = self.inner.resolve(base)
        if period is None:
            return None
        if self.edge is Edge.ABOUT:
            return evolve(period, point=period.point.approximate(), first=period.first.approximate())
        day = period.last.latest if self.edge is Edge.END else period.first.earliest
        return period if day is None else evolve(period, last=edtf_day(day))


@frozen
class RangeDate:
    """From one date to another: "18-25 November 2013", "between 2010 and 2012", "September and October"."""

    left: Expression
    right: Expression

    def resolve(self, base: Base) -> Period | None:
        """Resolve the end, and then the start as the last one before it."""
        end = self.right.resolve(base)
        if end is None:
            return None
        towards = Base(anchor=Parts.of(end.last), direction=Direction.PAST, context=base.context)
        start = self.left.resolve(towards if isinstance(self.left, CalendarDate) else base)
        return None if start is None else Period.between(start.first, end.last)


def resolve(expression: Expression, base: Base) -> Period | None:
    """Resolve without ever raising: a date that no calendar has is ``None``."""
    try:
        return expression.resolve(base)
    except (InvalidValueError, OverflowError, ValueError):
        return None


def _month(year: int, month: int) -> EdtfDate:
    years, months = divmod(month - 1, 12)
    return EdtfDate.month(year + years, months + 1)
