"""Dates of any precision in EDTF, the Extended Date/Time Format of ISO 8601-2:2019.

The subset is the contract's: days, months, seasons and years, each approximate or uncertain or neither, intervals that
may be open on one side, and months and days of an unknown year. A date is not a point: ``2013-10`` is some time within
October 2013, and comparisons answer ``None`` where the text leaves the answer open.
"""

from __future__ import annotations

import calendar
import datetime as dt
import enum
import functools

import attrs
import regex

from govreview.exceptions import InvalidValueError

_Bounds = tuple[dt.date | None, dt.date | None]

_EXPECTED = "an EDTF date such as 2013, 2013-10, 2013-10-05, 2013-22, 2010~/.., ../2014-05-31 or XXXX-10"
_FIRST_SEASON, _LAST_SEASON = 21, 24
_SOME_LEAP_YEAR = 2000


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
            InvalidValueError: It is no EDTF of the contract's subset, or a date that no calendar has.
        """
        parsed = _parsed(text)
        _fill(self, parsed.text, parsed.parts, parsed.start, parsed.end)

    @staticmethod
    def parse(text: str) -> EdtfDate:
        """Parse ``text``; the same as ``EdtfDate(text)``, but a text met before gives the same object.

        Raises:
            InvalidValueError: It is no EDTF of the contract's subset, or a date that no calendar has.
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
        if start is not None and end is not None and _after(start.earliest, end.latest):
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
        return _first_day(self.parts)

    @property
    def latest(self) -> dt.date | None:
        """The last day that the date can mean. ``None`` where the end is open or the year unknown."""
        if self.parts is None:
            return self.end.latest if self.end is not None else None
        return _last_day(self.parts)

    def before(self, other: EdtfDate) -> bool | None:
        """Return whether this date is over when ``other`` begins, ``None`` where that is open.

        An open side lies anywhere beyond the side told. An approximate date may be out by a unit of its precision.
        """
        over, begun = _end_bounds(self), _start_bounds(other)
        if _after(begun[0], over[1]):
            return True
        return False if over[0] is not None and begun[1] is not None and over[0] >= begun[1] else None

    def overlaps(self, other: EdtfDate) -> bool | None:
        """Return whether the two dates, as told, share a day; ``None`` where that is open.

        ``2013-10`` and ``2013-10-05`` overlap. An open interval surely overlaps only what its told side overlaps.
        """
        if self.before(other) or other.before(self):
            return False
        if self.parts is not None and other.parts is not None and _calendar_differs(self.parts, other.parts):
            return False
        (first, last), (low, high) = _certain_span(self), _certain_span(other)
        if first is None or last is None or low is None or high is None:
            return None
        return True if first <= high and low <= last else None

    def refines(self, other: EdtfDate) -> bool | None:
        """Return whether this date tells ``other`` more finely, as ``2013-10-05`` does ``2013-10`` and ``XXXX-10``.

        ``False`` for equal dates, for coarser ones and for others; ``None`` where it may be: an approximate date near,
        or a day within an interval of which only one side is told. An interval refines another where each side does
        or is equal, an open side being refined by any.
        """
        if self == other:
            return False
        if self.parts is not None and other.parts is not None:
            return _refines(self, other)
        if self.parts is None and other.parts is None:
            sides = [_side_refines(self.start, other.start), _side_refines(self.end, other.end)]
            if False in sides:
                return False
            return None if None in sides else True
        return False if self.overlaps(other) is False else None

    def __str__(self) -> str:
        """Return the date in EDTF."""
        return self.text

    def __repr__(self) -> str:
        """Show the date as the expression that makes it."""
        return f"EdtfDate({self.text!r})"

    def __reduce__(self) -> tuple[type[EdtfDate], tuple[str]]:
        """Pickle the text alone."""
        return EdtfDate, (self.text,)


def _after(one: dt.date | None, other: dt.date | None) -> bool:
    return one is not None and other is not None and one > other


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
    if not _exists(parts):
        raise InvalidValueError("EdtfDate", "text", text, "a date that the calendar has")
    return _make(text, parts, None, None)


def _qualified(parts: DateParts, qualifier: str) -> EdtfDate:
    return _single(parts.year, parts.month, parts.day, parts.season, qualifier)


def _exists(parts: DateParts) -> bool:
    year, month, day, season = parts.year, parts.month, parts.day, parts.season
    if year is None and month is None:
        return False
    if year is not None and not dt.MINYEAR <= year <= dt.MAXYEAR:
        return False
    if season is not None and not _FIRST_SEASON <= season <= _LAST_SEASON:
        return False
    if month is not None and month not in range(1, 13):
        return False
    return day is None or (month is not None and 1 <= day <= calendar.monthrange(year or _SOME_LEAP_YEAR, month)[1])


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
    if second is not None and second >= _FIRST_SEASON and third is None and year is not None:
        return _single(year, None, None, second, match[4])
    return _single(year, second, third, None, match[4])


def _season_start(year: int, season: int) -> dt.date:
    """Return the meteorological start: spring in March, winter in December."""
    return dt.date(year, 3 * (season - _FIRST_SEASON + 1), 1)


def _first_day(parts: DateParts) -> dt.date | None:
    if parts.year is None:
        return None
    if parts.season is not None:
        return _season_start(parts.year, parts.season)
    return dt.date(parts.year, parts.month or 1, parts.day or 1)


def _last_day(parts: DateParts) -> dt.date | None:
    if parts.year is None:
        return None
    if parts.day is not None:
        return _first_day(parts)
    year, month = parts.year, parts.month or 12
    if parts.season is not None:
        month = 3 * (parts.season - _FIRST_SEASON + 1) + 2
        year, month = (year, month) if month <= 12 else (min(year + 1, dt.MAXYEAR), month - 12)  # noqa: PLR2004
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


def _calendar_differs(one: DateParts, other: DateParts) -> bool:
    """Return whether two dates cannot be of one month and day, whatever their years."""
    if one.qualifier or other.qualifier:
        return False
    pairs = ((one.month, other.month), (one.day, other.day))
    return any(a is not None and b is not None and a != b for a, b in pairs)


def _refines(one: EdtfDate, other: EdtfDate) -> bool | None:
    a, b = one.parts, other.parts
    if a is None or b is None or one.overlaps(other) is False:
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
    return False if one is None else one.refines(other)
