"""Dates of any precision in EDTF, the Extended Date/Time Format of ISO 8601-2:2019.

The subset: days, months, seasons and years, each approximate or uncertain or neither, intervals that
may be open on one side, and months and days of an unknown year. A date is not a point: ``2013-10`` is some time within
October 2013, and comparisons answer ``None`` where the text leaves the answer open.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.exceptions import InvalidValueError
from govreview.models.date_parts import (
    FIRST_SEASON,
    DateParts,
    Precision,
    after,
    before,
    exists,
    first_day,
    last_day,
    overlaps,
    refines,
)

if TYPE_CHECKING:
    import datetime as dt

_EXPECTED = "an EDTF date such as 2013, 2013-10, 2013-10-05, 2013-22, 2010~/.., ../2014-05-31 or XXXX-10"


@attrs.frozen(init=False, repr=False)
class EdtfDate:
    """A date of any precision, or an interval. Equal where the text is equal; ``str()`` gives the text.

    The builders (:meth:`day`, :meth:`month`, :meth:`season`, :meth:`year`, :meth:`interval`) take numbers and are
    cheaper than the parsing of a text.

    Attributes:
        text: The date in EDTF. There is one way to write each date, so this is canonical.
        parts: The numbers of a single date. ``None`` for an interval.
        start: Start of an interval. ``None`` where it is open, and for a single date.
        end: End of an interval. ``None`` where it is open, and for a single date.
    """

    text: str
    parts: DateParts | None = attrs.field(eq=False)
    start: EdtfDate | None = attrs.field(eq=False)
    end: EdtfDate | None = attrs.field(eq=False)

    def __init__(self, text: str) -> None:
        """Parse ``text``.

        Raises:
            InvalidValueError: It is no EDTF of the subset, or a date that no calendar has.
        """
        parsed = _parsed(text)
        _fill(self, parsed.text, parsed.parts, parsed.start, parsed.end)

    @staticmethod
    def parse(text: str) -> EdtfDate:
        """Parse ``text``; the same as ``EdtfDate(text)``, but a text met before gives the same object.

        Raises:
            InvalidValueError: It is no EDTF of the subset, or a date that no calendar has.
        """
        return _parsed(text)

    @staticmethod
    def day(year: int | None, month: int, day: int) -> EdtfDate:
        """Return a day, ``year`` being ``None`` where it is unknown.

        Raises:
            InvalidValueError: No calendar has the day.
        """
        return _single(year, month, day, None, "")

    @staticmethod
    def month(year: int | None, month: int) -> EdtfDate:
        """Return a month, ``year`` being ``None`` where it is unknown.

        Raises:
            InvalidValueError: There is no such month.
        """
        return _single(year, month, None, None, "")

    @staticmethod
    def season(year: int, season: int) -> EdtfDate:
        """Return a season: 21 spring, 22 summer, 23 autumn, 24 the winter that begins in ``year``.

        Raises:
            InvalidValueError: There is no such season.
        """
        return _single(year, None, None, season, "")

    @staticmethod
    def year(year: int) -> EdtfDate:
        """Return a year, 1 to 9999.

        Raises:
            InvalidValueError: The year lies outside these.
        """
        return _single(year, None, None, None, "")

    @staticmethod
    def interval(start: EdtfDate | None, end: EdtfDate | None) -> EdtfDate:
        """Return the interval from ``start`` to ``end``, ``None`` where that side is open.

        Raises:
            InvalidValueError: Both sides are open, one is itself an interval, or it ends before it starts.
        """
        text = f"{start or '..'}/{end or '..'}"
        told = [side for side in (start, end) if side is not None]
        if not told or any(side.is_interval for side in told):
            raise InvalidValueError("EdtfDate", "text", text, "an interval with at least one single date")
        if start is not None and end is not None and after(start.earliest, end.latest):
            raise InvalidValueError("EdtfDate", "text", text, "an interval that ends after it starts")
        return _make(text, None, start, end)

    def approximate(self) -> EdtfDate:
        """Return the date told roughly: with ``~``, on both sides of an interval."""
        if self.parts is None:
            return EdtfDate.interval(self.start and self.start.approximate(), self.end and self.end.approximate())
        return _qualified(self.parts, {"": "~", "?": "%"}.get(self.parts.qualifier, self.parts.qualifier))

    @property
    def is_interval(self) -> bool:
        """Whether the date is a span, from a start to an end of which one may be open."""
        return self.parts is None

    @property
    def is_approximate(self) -> bool:
        """Whether the date, or a side of the interval, is marked ``~``, ``?`` or ``%``."""
        return self.text.endswith(("~", "?", "%")) or any(mark in self.text for mark in ("~/", "?/", "%/"))

    @property
    def has_year(self) -> bool:
        """Whether the year is known; of an interval, that of every side told."""
        return "X" not in self.text

    @property
    def precision(self) -> Precision:
        """How finely the date is told; of an interval, its coarser side."""
        if self.parts is not None:
            return self.parts.precision
        return max(side.precision for side in (self.start, self.end) if side is not None)

    @property
    def earliest(self) -> dt.date | None:
        """The first day that the date can mean. ``None`` where the start is open or the year unknown.

        A mark of approximation is not counted: ``2013~`` begins on 1 January 2013.
        """
        if self.parts is None:
            return self.start.earliest if self.start is not None else None
        return first_day(self.parts)

    @property
    def latest(self) -> dt.date | None:
        """The last day that the date can mean. ``None`` where the end is open or the year unknown."""
        if self.parts is None:
            return self.end.latest if self.end is not None else None
        return last_day(self.parts)

    def before(self, other: EdtfDate) -> bool | None:
        """Return whether this date is over when ``other`` begins, ``None`` where that is open.

        An open side lies anywhere beyond the side told. An approximate date may be out by a unit of its precision.
        """
        return before(self, other)

    def overlaps(self, other: EdtfDate) -> bool | None:
        """Return whether the two dates, as told, share a day; ``None`` where that is open.

        ``2013-10`` and ``2013-10-05`` overlap. An open interval surely overlaps only what its told side overlaps.
        """
        return overlaps(self, other)

    def refines(self, other: EdtfDate) -> bool | None:
        """Return whether this date tells ``other`` more finely, as ``2013-10-05`` does ``2013-10`` and ``XXXX-10``.

        ``False`` for equal dates, for coarser ones and for others; ``None`` where it may be: an approximate date near,
        or a day within an interval of which only one side is told. An interval refines another where each side does
        or is equal, an open side being refined by any.
        """
        return refines(self, other)

    def __str__(self) -> str:
        """Return the date in EDTF."""
        return self.text

    def __repr__(self) -> str:
        """Show the date as the expression that makes it."""
        return f"EdtfDate({self.text!r})"

    def __reduce__(self) -> tuple[type[EdtfDate], tuple[str]]:
        """Pickle the text alone."""
        return EdtfDate, (self.text,)


def _make(text: str, parts: DateParts | None, start: EdtfDate | None, end: EdtfDate | None) -> EdtfDate:
    date = object.__new__(EdtfDate)
    _fill(date, text, parts, start, end)
    return date


def _fill(date: EdtfDate, text: str, parts: DateParts | None, start: EdtfDate | None, end: EdtfDate | None) -> None:
    date.__attrs_init__(text, parts, start, end)  # pyright: ignore[reportAttributeAccessIssue] -- attrs writes it


@functools.lru_cache(maxsize=16_384)
def _single(year: int | None, month: int | None, day: int | None, season: int | None, qualifier: str) -> EdtfDate:
    parts = DateParts(year=year, month=month, day=day, season=season, qualifier=qualifier)
    text = "XXXX" if year is None else f"{year:04}"
    text += "".join(f"-{part:02}" for part in (month or season, day) if part is not None) + qualifier
    if not exists(parts):
        raise InvalidValueError("EdtfDate", "text", text, "a date that the calendar has")
    return _make(text, parts, None, None)


def _qualified(parts: DateParts, qualifier: str) -> EdtfDate:
    return _single(parts.year, parts.month, parts.day, parts.season, qualifier)


@functools.cache
def _pattern() -> regex.Pattern[str]:
    return regex.compile(r"([0-9]{4}|XXXX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?([~?%]?)", regex.ASCII)


@functools.lru_cache(maxsize=16_384)
def _parse(text: str) -> EdtfDate:
    first, slash, last = text.partition("/")
    try:
        return EdtfDate.interval(_parse_side(first), _parse_side(last)) if slash else _parse_single(first)
    except InvalidValueError as error:
        raise InvalidValueError("EdtfDate", "text", text, error.expected) from None


def _parsed(text: object) -> EdtfDate:
    if not isinstance(text, str):
        raise InvalidValueError("EdtfDate", "text", text, _EXPECTED)
    return _parse(text)


def _parse_side(text: str) -> EdtfDate | None:
    return None if text == ".." else _parse_single(text)


def _parse_single(text: str) -> EdtfDate:
    match = _pattern().fullmatch(text)
    if match is None:
        raise InvalidValueError("EdtfDate", "text", text, _EXPECTED)
    year = None if match[1] == "XXXX" else int(match[1])
    second, third = (int(part) if part else None for part in (match[2], match[3]))
    if second is not None and second >= FIRST_SEASON and third is None and year is not None:
        return _single(year, None, None, second, match[4])
    return _single(year, second, third, None, match[4])
