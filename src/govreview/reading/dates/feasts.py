"""Finds feasts and resolves them: Christmas, the New Year, Easter, Father's Day."""

from __future__ import annotations

import datetime as dt

from attrs import evolve, frozen

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.arithmetic import CalendarDate
from govreview.reading.dates.grammar import PICKS, year_after
from govreview.reading.dates.values import Base, Core, Direction, Parts, Period, Pick, edtf_day
from govreview.reading.dates.words import COUNTED, HOLIDAYS, STRONG, WEAK, Window, year_of

_PASCHAL = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2,
    "mother 's day": -21, "mothering sunday": -21,
}  # fmt: skip
_FATHERS = "father 's day"


@frozen
class Holiday:
    """A feast or its season: "Christmas Day", "at Easter", "the New Year".

    Attributes:
        name: In lower case.
        year: Chooses the year; its month is the feast's.
    """

    name: str
    year: CalendarDate

    def resolve(self, base: Base) -> Period | None:
        """Take the day of a feast, the month of a season ("over Christmas"), the year of "the New Year"."""
        if self.name in _PASCHAL or self.name == _FATHERS:
            return self._movable(base)
        chosen = self.year.resolve(base)
        year = chosen.point.parts.year if chosen is not None and chosen.point.parts is not None else None
        if chosen is None or year is None:
            return chosen if self.name == "christmas" else None
        if self.name == "new year":
            return Period(EdtfDate.year(year), EdtfDate.year(year), EdtfDate.day(year, 1, 1))
        return evolve(chosen, last=EdtfDate.day(year, 12, 25))

    def _movable(self, base: Base) -> Period | None:
        """Choose the year by the feast's own days, since Easter moves between March and April."""
        ahead = self.year.pick is Pick.NEXT or (base.direction is Direction.FUTURE and self.year.pick is not Pick.LAST)
        if self.year.year is None and self.year.shift is None and self.year.pick is not Pick.CONTEXT:
            year = self._year(base.anchor, ahead=ahead)
        else:
            told = evolve(self.year, month=None).resolve(base)
            year = told.point.parts.year if told is not None and told.point.parts is not None else None
        if year is None:
            return None
        day = self._day(year)
        if self.name != "easter":
            return Period.at(edtf_day(day))
        month = EdtfDate.month(day.year, day.month)
        return Period(month, month, edtf_day(day))

    def _day(self, year: int) -> dt.date:
        return fathers_day(year) if self.name == _FATHERS else easter(year) + dt.timedelta(_PASCHAL[self.name])

    def _year(self, anchor: Parts | None, *, ahead: bool) -> int | None:
        """Return the year of the feast that comes next, or of the last."""
        if anchor is None or anchor.month is None:
            return None
        day, now = self._day(anchor.year), (anchor.month, anchor.day or 0)
        feast = (day.month, day.day if anchor.day else 0)
        return anchor.year + (feast < now) if ahead else anchor.year - (feast > now)


def fathers_day(year: int) -> dt.date:
    """Return the third Sunday of June."""
    first = dt.date(year, 6, 1)
    return first + dt.timedelta((6 - first.weekday()) % 7 + 14)


def easter(year: int) -> dt.date:
    """Return Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def read_holiday(w: Window, i: int) -> Core | None:
    """Read a feast after a preposition, "last" or "next", or before a year."""
    name = next((name for name in HOLIDAYS if name[0] == w.low(i) and w.any_of(i, name)), None)
    if name is None or not (w.capital(i) or (name == ("new", "year") and w.low(i - 1) == "the")):
        return None
    month, day = HOLIDAYS[name]
    chosen, last = year_after(w, i + len(name))
    year = year_of(w.low(last + 1)) if w.low(last) == "in" and w.low(last + 2) not in COUNTED else None
    if year is not None and chosen == CalendarDate():
        chosen, last = CalendarDate(year=year), last + 2
    left = w.low(i - 2) if w.low(i - 1) == "the" else w.low(i - 1)
    known = left in STRONG or left in WEAK - {"the", "to", "about", "for"} or left in {"at", "over", "of", "that"}
    if (not known and chosen == CalendarDate() and day is None) or (last == i + len(name) and w.low(last) == "'s"):
        return None
    pick = PICKS.get(w.low(i - 1)) if chosen == CalendarDate() else None
    date = evolve(chosen, month=month, day=day, pick=pick or chosen.pick)
    expression = date if day else Holiday(" ".join(name), date)
    return Core(i - (pick is not None), last, expression)
