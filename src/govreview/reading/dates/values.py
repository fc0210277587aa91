"""What dates are resolved with and to: directions, roles, units, the base, the period."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Protocol

from attrs import frozen

from govreview.models.edtf import EdtfDate


class DateRole(enum.StrEnum):
    """What the words before a date make of it.

    Attributes:
        POINT: When ("in May", "on Tuesday", "last month").
        SINCE: From then to now ("since 2009").
        FROM: From then on ("from 1 May").
        AFTER: At some time later than that ("after Christmas").
        UNTIL: Up to then ("until March").
        BY: At some time no later than that ("by June", "before Christmas", "within three years").
        FOR: For so long up to the anchor ("for the past four years").
        RANGE: From one date to another ("from 2009 to 2013", "18-25 November").
    """

    POINT = "point"
    SINCE = "since"
    FROM = "from"
    AFTER = "after"
    UNTIL = "until"
    BY = "by"
    FOR = "for"
    RANGE = "range"


class Direction(enum.StrEnum):
    """Which way a date lies that its words leave open; the tense of the clause tells.

    Attributes:
        PAST: At or before the anchor ("died in May").
        FUTURE: At or after the anchor ("will report in May").
        NEAREST: Nothing is known; read as the past, but for bounds to come ("by June").
    """

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


class Pick(enum.Enum):
    """How the words choose among the Mays or Fridays: "last", "this", "next", "that", "the following" or none."""

    OPEN = 0
    LAST = 1
    THIS = 2
    NEXT = 3
    CONTEXT = 4
    FOLLOWING = 5


class Unit(enum.StrEnum):
    """A unit in which time is counted."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    YEAR = "year"


class Edge(enum.Enum):
    """The part of a period that is meant."""

    START = 0
    END = 1
    ABOUT = 2


@frozen
class Parts:
    """The calendar numbers of the anchor or of the date told before; a coarse date lacks the finer ones."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def date(self) -> dt.date | None:
        """The day, or ``None`` where the date is coarser."""
        return None if self.month is None or self.day is None else dt.date(self.year, self.month, self.day)

    @classmethod
    def of(cls, date: EdtfDate | None) -> Parts | None:
        """Take the numbers of a date, of an interval those of its first side told; ``None`` without a year."""
        single = date and (date if date.parts else date.start or date.end)
        parts = single.parts if single else None
        return None if parts is None or parts.year is None else cls(parts.year, parts.month, parts.day)


@frozen(kw_only=True)
class Base:
    """What an expression is resolved against.

    Attributes:
        anchor: The publication date.
        direction: Which way open dates lie.
        context: The date that the text spoke of just before ("that year", "two days later").
    """

    anchor: Parts | None
    direction: Direction
    context: Parts | None = None


def edtf_day(date: dt.date) -> EdtfDate:
    """Return the EDTF date of a calendar day."""
    return EdtfDate.day(date.year, date.month, date.day)


@frozen
class Period:
    """A resolved expression.

    Attributes:
        point: The date as such; may be an interval.
        first: What "since" and "from" begin at, a single date.
        last: What "by" and "until" end at, a single date.
    """

    point: EdtfDate
    first: EdtfDate
    last: EdtfDate

    @classmethod
    def at(cls, date: EdtfDate) -> Period:
        """Make the period of one single date."""
        return cls(date, date, date)

    @classmethod
    def between(cls, first: EdtfDate, last: EdtfDate) -> Period:
        """Make the period from one single date to another."""
        return cls(first if first == last else EdtfDate.interval(first, last), first, last)


class Expression(Protocol):
    """What the words of a date say."""

    def resolve(self, base: Base) -> Period | None:
        """Return what the words mean against ``base``; ``None`` where that does not suffice.

        Raises:
            InvalidValueError: No calendar has the date.
        """


@frozen
class Core:
    """A date without what stands around it.

    Attributes:
        first: Index of its first token.
        last: Index after its last.
        expression: What it says.
        role: Its role where the words themselves fix it.
        cue: Index of the token that does so.
    """

    first: int
    last: int
    expression: Expression
    role: DateRole | None = None
    cue: int | None = None
