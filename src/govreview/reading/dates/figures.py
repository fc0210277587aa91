"""Finds dates in figures: years, two years joined, "28.03.14", and odd forms that are left to dateparser."""

from __future__ import annotations

import calendar
import datetime as dt
import functools

from attrs import evolve, frozen

from govreview.reading.dates.arithmetic import CalendarDate, RangeDate
from govreview.reading.dates.values import Base, Core, Period, edtf_day
from govreview.reading.dates.words import (
    ACTS,
    COUNTED,
    MONTHS,
    PARTS,
    SHORT_MONTHS,
    STRONG,
    WEAK,
    Window,
    day_of_month,
    year_of,
)

_FEBRUARY = 2
_QUARTER_NAMES = ("q1", "q2", "q3", "q4")
_QUARTERS = {"first": 1, "second": 4, "third": 7, "fourth": 10, "last": 10, "final": 10}


@frozen
class OddDate:
    """An absolute date in a form that the grammar does not take apart ("4-Mar-2013")."""

    text: str

    def resolve(self, base: Base) -> Period | None:
        """Leave the span to dateparser, which gives a date only if day, month and year are all written."""
        del base
        found = _odd(self.text)
        return None if found is None else Period.at(edtf_day(found))


@functools.lru_cache(maxsize=256)
def _odd(text: str) -> dt.date | None:
    import dateparser  # noqa: PLC0415 - 0.1 s of import for a rare form

    found = dateparser.parse(
        text,
        languages=["en"],
        settings={
            "DATE_ORDER": "DMY",
            "STRICT_PARSING": True,
            "RELATIVE_BASE": dt.datetime(2000, 1, 1),  # noqa: DTZ001 - a fixed base: the clock is never read
        },
    )
    return None if found is None else found.date()


def is_day(month: int, day: int, year: int | None = None) -> bool:
    """Return whether the month has the day; 29 February counts where the year is unknown."""
    last = 29 if month == _FEBRUARY and year is None else calendar.monthrange(year or 2000, month)[1]
    return 1 <= day <= last


def read_year(w: Window, i: int) -> Core | None:
    """Read a bare year, two years joined ("2013-14"), or a decade ("1990s"), unless it belongs to an Act."""
    left, right = w.low(i - 1), w.low(i + 1)
    if right in ACTS or any(w.low(j) in ACTS for j in (i - 1, i - 2) if j == i - 1 or left in {"of", ",", "("}):
        return None
    joined = _year_range(w.low(i))
    if joined:
        return Core(i, i + 1, RangeDate(CalendarDate(year=joined[0]), CalendarDate(year=joined[1])))
    year = year_of(w.low(i).removeprefix("mid-"))
    counted = right in COUNTED and w.low(i + 2) != "'s"
    if year is None or counted or (right == "-" and year_of(w.low(i + 2)) is None and left not in STRONG):
        return None
    date = CalendarDate(year=year)
    if left == "of" and w.low(i - 2) == "quarter" and w.low(i - 3) in _QUARTERS:
        begin = _QUARTERS[w.low(i - 3)]
        return Core(i - 3, i + 1, RangeDate(evolve(date, month=begin), evolve(date, month=begin + 2)))
    if left in _QUARTER_NAMES:
        begin = 3 * _QUARTER_NAMES.index(left) + 1
        return Core(i - 1, i + 1, RangeDate(evolve(date, month=begin), evolve(date, month=begin + 2)))
    if w.low(i).startswith("mid-") or _is_year(w, i):
        return Core(i, i + 1, date)
    return None


def _is_year(w: Window, i: int) -> bool:
    left, right = w.low(i - 1), w.low(i + 1)
    if left in STRONG or left in PARTS or left in {"of", "throughout", "circa", "than"}:
        return True
    if left in WEAK - {"to"} or left == "year":
        return left != "for" or not w.low(i + 1).isalpha()
    if left == "as" and w.low(i - 2) in {"recently", "lately", "ago", "back", "late", "early"}:
        return True
    if left in {"(", "["}:
        return right in {")", "]", ",", "-"} or (right in {"and", "or"} and year_of(w.low(i + 2)) is not None)
    if left in {"and", "or", ",", "to", "-", "least"}:
        ends = left == "," and right in {"", ".", ")", ";"} and w.low(i - 2).isalpha()
        return ends or any(year_of(w.low(j)) or w.low(j) in MONTHS or w.low(j) in STRONG for j in (i - 2, i - 3))
    return i == w.first and (right in {":", "-"} or w.last == i + 1)


def _year_range(token: str) -> tuple[int, int] | None:
    """Read "2013-14", "2013/14", "2010-2013" and "1990s"."""
    year = year_of(token[:4])
    if year is None:
        return None
    if token[4:] == "s":
        return (year, year + 9) if year % 10 == 0 else None
    mark, tail = token[4:5], token[5:]
    if mark not in {"-", "/"} or not tail.isdecimal():
        return None
    short = len(tail) == 2  # noqa: PLR2004
    end = (year // 100) * 100 + int(tail) if short else year_of(tail)
    return (year, end) if end is not None and year < end <= year + 30 else None


def read_figures(w: Window, i: int) -> Core | None:
    """Read a date in figures: "28.03.14", "28/03/2014", "2014-03-28", "03/2014", or an odd one ("4-Mar-2013")."""
    token = w.low(i)
    if year_of(token[:4]) and (len(token) <= 4 or _year_range(token)):  # noqa: PLR2004
        return read_year(w, i)
    mark = next((mark for mark in "./-" if mark in token), "")
    parts = token.split(mark) if mark else []
    if not all(part.isascii() and part.isdecimal() for part in parts):
        odd = len(parts) == 3 and parts[1] in {*MONTHS, *SHORT_MONTHS} and day_of_month(parts[0])  # noqa: PLR2004
        return Core(i, i + 1, OddDate(token)) if odd and parts[2].isdecimal() else None
    date = _figures(parts, mark)
    return None if date is None else Core(i, i + 1, date)


def _figures(parts: list[str], mark: str) -> CalendarDate | None:
    sizes = tuple(len(part) for part in parts)
    if sizes == (4, 2, 2):
        parts.reverse()
    elif sizes == (2, 4) and mark == "/":
        parts = ["", *parts]
    elif sizes not in {(1, 1, 2), (1, 2, 2), (2, 1, 2), (2, 2, 2), (1, 1, 4), (1, 2, 4), (2, 1, 4), (2, 2, 4)}:
        return None
    day, month, year = (int(part) if part else None for part in parts)
    if year is not None and len(parts[2]) == 2:  # noqa: PLR2004
        year += 1900 if year > 69 else 2000  # noqa: PLR2004 - POSIX's pivot
    legal = month is not None and 1 <= month <= 12 and (day is None or is_day(month, day, year))  # noqa: PLR2004
    return CalendarDate(year=year, month=month, day=day) if legal else None
