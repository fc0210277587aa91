"""Finds dates told in units: "last week", "two years ago", "in three weeks", "for the past four years"."""

from __future__ import annotations

from attrs import evolve, frozen

from govreview.reading.dates.arithmetic import CountDate, RangeDate, UnitDate, WeekdayDate
from govreview.reading.dates.values import Core, DateRole, Direction, Unit
from govreview.reading.dates.words import EDGES, PARTS, UNITS, WEEKDAYS, Window, number

_SHIFTS = {"last": -1, "this": 0, "current": 0, "next": 1}
_CONTEXT_SHIFTS = {"that": 0, "same": 0, "following": 1, "previous": -1, "preceding": -1}
_SIGNS = {
    "ago": (-1, False),
    "earlier": (-1, True),
    "previously": (-1, True),
    "before": (-1, True),
    "later": (1, True),
    "afterwards": (1, True),
    "after": (1, True),
}
"""Words after a count of units: which way they count, and whether from the event told before."""
_SATURDAY = 5
_ROUGHLY = frozenset({"about", "around", "almost", "nearly", "roughly", "some", "over", "approximately"})
_BOUNDS = frozenset({"least", "under", "less", "most", "minimum", "maximum", "every", "half"})
_ENDS = frozenset({"", ".", ",", ";", ":", ")", "!", "?", "-", '"', "'"})
_GOES_ON = frozenset("it they he she we from".split())
"""What may follow "two years on" where it tells when ("two years on the board" tells how long)."""
_LASTING = frozenset(
    "for spent spend spends spending took takes take last lasted lasts the past next these over".split()
)
"""Words before "two years on" that make it a length."""
_SOMEBODY = frozenset({"a", "an", "his", "her", "their", "another", "two", "three"})
_NO_LENGTH = frozenset({"beginning", "starting", "from", "after", "until", "to", "old", "of", "or", "and"})
_IS = frozenset({"is", "'s", "it's", "been", "now", "exactly"})
_SENTENCED = frozenset({"jailed", "sentenced", "imprisoned", "prison", "custody", "detained", "banned", "away", "up"})
"""Words after which "for nine years" is a length set, not one gone by."""


@frozen
class Count:
    """A number of units: how many, where it begins, whether it is rough, and its unit."""

    count: int
    first: int
    about: bool
    unit: Unit


def read_unit(w: Window, i: int) -> Core | None:
    """Read the date that a unit of time belongs to."""
    count = count_before(w, i)
    if count is not None:
        return _counted(w, i, count)
    if w.low(i).endswith("s") or (w.low(i + 1) == "of" and not _told_of(w, i)):
        return None
    return _single(w, i)


def _told_of(w: Window, i: int) -> bool:
    """Whether "of" goes on with what was told: "the death last month of a boy", not "last week of May"."""
    return w.low(i - 1) in {"last", "this"} and w.low(i - 2) != "the" and w.low(i + 2) in _SOMEBODY


def _single(w: Window, i: int) -> Core | None:
    """Read "last month", "the same year", "for the past year", and what "the" makes definite."""
    unit, size = UNITS[w.low(i)]
    left, before = w.low(i - 1), w.low(i - 2)
    if left == "the":
        return _definite(w, i, unit) if size == 1 and unit is not Unit.DAY else None
    if left in {"last", "past"} and before == "the":
        return _length(w, i, Count(size, i - 2, about=True, unit=unit)) if unit is not Unit.DAY else None
    if left in _CONTEXT_SHIFTS and (left == "that" or before == "the"):
        date, known = UnitDate(unit, _CONTEXT_SHIFTS[left], context=True), size == 1
    elif left == "next" and before == "the":
        date, known = UnitDate(unit, 1, context=True), unit is Unit.DAY
    else:
        date, known = UnitDate(unit, _SHIFTS.get(left, 0)), left in _SHIFTS and size == 1 and unit is not Unit.DAY
    return Core(i - 1, i + 1, date) if known else None


def _definite(w: Window, i: int, unit: Unit) -> Core | None:
    """Read "the end of the week", "later in the year", "at the weekend"."""
    before = w.low(i - 2)
    closed = w.low(i + 1) in {"before", "after"} and unit is not Unit.WEEKEND and _closes(w, i + 1)
    if closed:
        stop = i + 2 + (w.low(i + 2) == "that")
        return Core(i - 1, stop, UnitDate(unit, -1 if w.low(i + 1) == "before" else 1, context=True))
    if before == "of" and w.low(i - 3) in EDGES:
        return Core(i - 1, i + 1, UnitDate(unit, 0))
    if before == "in" and w.low(i - 3) in PARTS:
        return Core(i - 3, i + 1, UnitDate(unit, 0))
    if unit is Unit.WEEKEND and before in {"at", "over"}:
        return Core(i, i + 1, RangeDate(WeekdayDate(_SATURDAY), WeekdayDate(_SATURDAY + 1)), DateRole.POINT)
    return None


def _closes(w: Window, i: int) -> bool:
    """Read "the year before, it", "a year after that", "The year before it had": counted from what was told."""
    after, next_ = w.low(i + 1), w.low(i + 2)
    opens = after in _GOES_ON and next_ in {"had", "was", "were"} and w.low(i - 2) == "the" and w.low(i - 3) in _ENDS
    return after in _ENDS or (after == "that" and next_ in _ENDS | _GOES_ON | {"the"}) or opens


def count_before(w: Window, i: int) -> Count | None:
    """Read "two", "about 18", "a", "a couple of" before the unit at token `i`; a bound ("at least two") is none."""
    unit, size = UNITS[w.low(i)]
    first, about = i - 1, False
    low = w.low(first)
    if low in {"a", "an"}:
        count: int | None = 1
    elif low == "of" and w.low(first - 1) == "couple":
        count, about, first = 2, True, first - 1 - (w.low(first - 2) == "a")
    else:
        count = number(low)
    if count is None:
        return None
    if w.low(first - 1) in {"than", "to"} | _BOUNDS:
        if w.low(first - 2) not in {"more", "close"}:
            return None
        about, first = True, first - 2
    elif w.low(first - 1) in _ROUGHLY:
        about, first = True, first - 1
    if w.low(first - 1) in {"just", "well", "only"}:
        first -= 1
    return Count(count * size, first, about, unit)


def _counted(w: Window, i: int, count: Count) -> Core | None:
    """Read what stands after the units ("ago", "later", "' time") or else before the number ("in", "for")."""
    right, after = w.low(i + 1), w.low(i + 2)
    sign, context = _SIGNS.get(right, (0, False))
    stop = i + 2
    if right in {"before", "after"}:
        sign = sign if _closes(w, i + 1) else 0
        stop += after == "that"
    elif right == "on" and _is_on(w, count.first - 1, i + 2):
        sign, context = 1, True
        stop += 2 * (after == "from" and w.low(i + 3) in {"that", "then", "this"})
    elif right in {"'", "'s"} and after == "time":
        sign, stop = 1, i + 3
    if right == "ago" and after == "last" and w.low(i + 3) in WEEKDAYS:
        return None  # "a week ago last Tuesday" is read at its day
    if right == "ago" and after == "this" and w.low(i + 3) in {"week", "month"}:
        date = CountDate(count=-count.count, unit=count.unit, about=count.about, fine=True)
        return Core(count.first, i + 4, date)
    if sign:
        date = CountDate(count=sign * count.count, unit=count.unit, about=count.about, context=context)
        return Core(count.first, stop, date)
    if (since := _anniversary(w, i, count)) is not None:
        return since
    cue = count.first - 1
    if w.low(cue) not in {"in", "within"} or right in _NO_LENGTH:
        return _length(w, i, count)
    ahead = CountDate(count=count.count, unit=count.unit, about=count.about, only=Direction.FUTURE)
    if w.low(cue) == "in":
        return Core(count.first, i + 1, ahead)
    return Core(count.first, i + 1, evolve(ahead, fine=True, about=False), DateRole.BY, cue)


def _is_on(w: Window, before: int, after: int) -> bool:
    """Whether "two years on" tells when: "adequate two years on and"; not "spent two years on"."""
    if w.low(before) in _ENDS | {"and", "but"}:
        return _is_later(w, after)
    return w.low(after) in _ENDS | {"and", "but"} and w.low(before) not in _LASTING


def _is_later(w: Window, after: int) -> bool:
    """Whether "on" ends the date: "two years on, it", "Two years on Ann Holt left", no "two years on the board"."""
    return w.low(after) in _ENDS | _GOES_ON or (w.capital(after) and w.low(after) not in WEEKDAYS)


def _anniversary(w: Window, i: int, count: Count) -> Core | None:
    """Read "it is ten years (this week) since", which tells when: so long ago."""
    if w.low(count.first - 1) not in _IS or w.low(count.first - 2) not in {"it", "is", "has", "been", "'s", ""}:
        return None
    near = w.low(i + 1) == "this" and w.low(i + 2) in {"week", "month"}
    if w.low(i + 1 + 2 * near) != "since":
        return None
    date = CountDate(count=-count.count, unit=count.unit, about=count.about, fine=near)
    return Core(count.first, i + 1 + 2 * near, date)


def _length(w: Window, i: int, count: Count) -> Core | None:
    """Read "for four years", "for the past four years", "over the last year": so long up to the anchor."""
    first = count.first
    stated = w.low(first) == "the"
    if w.low(first - 1) in {"past", "last"} and w.low(first - 2) in {"the", "these"}:
        stated, first = True, first - 2
    cue = first - 1
    if w.low(cue) != "for" and not (stated and w.low(cue) == "over"):
        return None
    if (w.low(i + 1) in _NO_LENGTH and not stated) or w.low(cue - 1) in _SENTENCED:
        return None
    date = CountDate(count=-count.count, unit=count.unit, about=True, only=Direction.PAST)
    return Core(first, i + 1, date, DateRole.FOR, cue)
