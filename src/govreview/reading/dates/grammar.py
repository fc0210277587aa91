"""Finds the core of a calendar date at a token: month, year, weekday, season, feast, date in figures.

Each reader takes the index of the token that triggers it and returns a `Core` or ``None``. What stands around a core
("since", "the end of", "about") is read by `dates`; units ("last week", "two years ago") by `date_counts`.
"""

from __future__ import annotations

from attrs import evolve

from govreview.reading.dates.arithmetic import CalendarDate, DayShift, RangeDate, UnitDate, WeekdayDate
from govreview.reading.dates.figures import is_day
from govreview.reading.dates.values import Core, Pick, Unit
from govreview.reading.dates.words import (
    COUNTED,
    DAY_PARTS,
    DAY_WORDS,
    EDGES,
    EVENTS,
    MONTHS,
    NAME_MONTHS,
    PAPERS,
    PARTS,
    SEASON_NAMES,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    STREETS,
    STRONG,
    WEAK,
    WEEKDAYS,
    Window,
    day_of_month,
    year_of,
)

PICKS = {"last": Pick.LAST, "this": Pick.THIS, "next": Pick.NEXT, "that": Pick.CONTEXT, "past": Pick.LAST}
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_CONTEXT_SHIFTS = {"that": 0, "same": 0, "following": 1, "previous": -1}
_SCHEDULED = frozenset("planned arranged scheduled pencilled booked due set fixed timetabled slated lined".split())
"""Words of which "for" names the day: "arranged for May", "pencilled in for June"."""
_JOINTS = frozenset({"to", "-", "and", "&", "until", "till"})
_HABITS = frozenset({"a", "an", "the", "every", "each", "any", "one", "most", "coming"})


def read_month(w: Window, i: int) -> Core | None:
    """Read a date with a month in words, a day before or after it and a year after it."""
    low = w.low(i)
    month = MONTHS.get(low) or SHORT_MONTHS[low]
    stop = i + 2 if low in SHORT_MONTHS and w.low(i + 1) == "." else i + 1
    first, days = _days_before(w, i)
    if not days:
        days, stop = _days_after(w, i, stop)
    chosen, last = year_after(w, stop)
    if not _is_month(w, i, day=bool(days), year=chosen.year is not None):
        return None
    if not all(is_day(month, day, chosen.year) for day in days):
        return None
    if not days and chosen == CalendarDate() and w.low(i - 1) in PICKS:
        chosen = CalendarDate(pick=PICKS[w.low(i - 1)])
        first -= 1
    elif not days and chosen == CalendarDate() and w.low(i - 1) == "following" and w.low(i - 2) == "the":
        chosen = CalendarDate(shift=1, pick=Pick.FOLLOWING)
        first -= 1
    dates = [evolve(chosen, month=month, day=day) for day in days or (None,)]
    return Core(_weekday_before(w, first) if days else first, last, _span(dates))


def _span(dates: list[CalendarDate]) -> CalendarDate | RangeDate:
    return dates[0] if len(dates) == 1 else RangeDate(dates[0], dates[-1])


def _days_before(w: Window, i: int) -> tuple[int, tuple[int, ...]]:
    """Read "4", "4th of", "4 to 8", "27 and 28", "18-25" before a month."""
    j = i - 1
    if w.low(j) == "of" and not w.low(j - 1).isdecimal():
        j -= 1
    token = w.low(j)
    joined = _day_range(token)
    if joined:
        return j, joined
    day = day_of_month(token)
    if day is None:
        return i, ()
    start = day_of_month(w.low(j - 2)) if w.low(j - 1) in _JOINTS else None
    if start is None or start >= day:
        return j, (day,)
    if w.low(j - 1) in {"and", "&"} and start + 1 != day and w.low(j - 3) != "between":
        return j, (day,)
    return j - 2, (start, day)


def _days_after(w: Window, i: int, k: int) -> tuple[tuple[int, ...], int]:
    """Read "4", "the 4th", "18-25", "18 to 29", "4 and 5" after a month; after "in March" a number is a count."""
    j = k + 1 if w.low(k) == "the" and not w.low(k + 1).isdecimal() else k
    joined = _day_range(w.low(j))
    if joined:
        return joined, j + 1
    day = day_of_month(w.low(j))
    count = w.low(j).isdecimal() and w.low(i - 1) in {"in", "during", "throughout", "last", "this"}
    if day is None or (count and not (w.low(j + 1) == "," and year_of(w.low(j + 2)))):
        return (), k
    end = day_of_month(w.low(j + 2)) if w.low(j + 1) in _JOINTS else None
    if end is not None and w.low(j + 1) in {"and", "&"} and day + 1 != end and w.low(i - 1) != "between":
        end = None
    if end is not None and end > day and w.low(j + 3) not in MONTHS:
        return (day, end), j + 3
    return (day,), j + 1


def _day_range(token: str) -> tuple[int, ...]:
    left, dash, right = token.partition("-")
    start, end = day_of_month(left), day_of_month(right)
    return (start, end) if dash and start and end and start < end else ()


def year_after(w: Window, k: int) -> tuple[CalendarDate, int]:
    """Read the year that follows a month, season or feast ("2013", ", 2019", "of that year", "last year").

    Returns:
        A date that holds only how the year is chosen, and the index after it.
    """
    j = k + 1 if w.low(k) in {",", "of", "in"} else k
    year = year_of(w.low(j))
    if year is not None:
        counted = w.low(j + 1) in COUNTED and w.low(j + 2) != "'s" and w.low(k) != ","
        return (CalendarDate(), k) if counted or w.low(k) == "in" else (CalendarDate(year=year), j + 1)
    if w.low(k) in {",", "in"}:
        return CalendarDate(), k
    j += w.low(j) == "the"
    if w.low(j + 1) == "year" and w.low(j) == "next" and w.low(j - 1) == "the":
        return CalendarDate(shift=1, pick=Pick.CONTEXT), j + 2
    if w.low(j + 1) == "year" and w.low(j) in _SHIFTS:
        return CalendarDate(shift=_SHIFTS[w.low(j)]), j + 2
    if w.low(j + 1) == "year" and w.low(j) in _CONTEXT_SHIFTS:
        return CalendarDate(shift=_CONTEXT_SHIFTS[w.low(j)], pick=Pick.CONTEXT), j + 2
    return CalendarDate(), k


def _weekday_before(w: Window, first: int) -> int:
    """Return where a date begins that a day of the week opens: "Monday, November 4"."""
    j = first - 1
    j -= w.low(j) == "the"
    j -= w.low(j) in {",", ".", "("}
    return j if w.low(j) in WEEKDAYS or w.low(j) in SHORT_WEEKDAYS else first


def _is_month(w: Window, i: int, *, day: bool, year: bool) -> bool:
    """Tell a month from a verb, a march, a person or a street."""
    low, left, right = w.low(i), w.low(i - 1), w.low(i + 1)
    if right in STREETS or (right in PAPERS and w.capital(i + 1)) or (low in SHORT_MONTHS and not (day or year)):
        return False
    if not w.capital(i) and low in NAME_MONTHS:
        return year and (day or left in STRONG or left in WEAK or left in {"of", "and"})
    inside = w.capital(i - 1) and i - 1 > w.first and left not in STRONG and left not in WEAK
    if day or year:
        return day or not (inside and low in NAME_MONTHS)
    known = left in STRONG or left in PARTS or (left == "of" and w.low(i - 2) in {*EDGES, "week", "month"})
    if known or low in NAME_MONTHS:
        return known or _is_plain(w, i) or _is_of_event(w, i)
    named = w.capital(i + 1) or (inside and left not in MONTHS)
    return left in WEAK or left in {"and", "or", "of"} or not named or "-" in low


def _is_plain(w: Window, i: int) -> bool:
    """Tell a month that is also a name by what it stands between ("by May", but not "by May Holt", "to May")."""
    left, right = w.low(i - 1), w.low(i + 1)
    if "-" in w.low(i):
        return True
    if w.capital(i + 1) or right == "'s":
        return False
    if left in {"to", "and", "or", "between"}:
        near = (w.low(j) for j in range(i - 5, i))
        return (left == "between" and right == "and") or any(low in MONTHS or year_of(low) for low in near)
    if left == "as" and w.low(i - 2) in {"recently", "lately", "late", "ago", "back"}:
        return True
    if left == "for":
        return not _SCHEDULED.isdisjoint((w.low(i - 2), w.low(i - 3)))
    if left == "following":
        return w.low(i - 2) == "the"
    return left in {"by", "from", "before", "after", "the", "around", "previous", "that", "than"}


def _is_of_event(w: Window, i: int) -> bool:
    """Tell the month of an event: "its April report", "June's inspection", but not "May's report"."""
    owned = w.low(i + 1) == "'s"
    told = not owned and w.low(i - 1) in {"a", "an", "its", "their", "our", "your", "whose"}
    k = i + 1 + owned
    k += w.low(k) == "ofsted"
    return w.low(k) in EVENTS and (told or (owned and w.low(i) != "may"))


def read_weekday(w: Window, i: int) -> Core | None:
    """Read a day of the week, unless a date follows (the month reads that), or it is a habit or a name."""
    left, right = w.low(i - 1), w.low(i + 1)
    last = i + 2 if right in DAY_PARTS else i + 1
    told = _is_next_told(w, i, last)
    if not (told or _is_weekday(w, i)):
        return None
    k = last + (w.low(last) in {"of", ",", "("})
    if _date_follows(w, k):
        return None
    if w.low(k) in _SHIFTS and w.low(k + 1) == "week":
        return Core(i, k + 2, WeekdayDate(WEEKDAYS[w.low(i)], weeks=_SHIFTS[w.low(k)]))
    if told:
        return Core(i - 1, last, WeekdayDate(WEEKDAYS[w.low(i)], Pick.CONTEXT))
    pick = PICKS.get(left, Pick.OPEN)
    if pick is Pick.CONTEXT or (pick is Pick.LAST and w.low(i - 2) == "the"):
        return None
    return Core(i - (pick is not Pick.OPEN), last, WeekdayDate(WEEKDAYS[w.low(i)], pick))


def _is_next_told(w: Window, i: int, last: int) -> bool:
    """Read "on the Monday", "the following Monday": the first such day behind the one told before."""
    left, before = w.low(i - 1), w.low(i - 2)
    return w.low(last) != "of" and ((left == "the" and before == "on") or (left == "following" and before == "the"))


def _date_follows(w: Window, k: int) -> bool:
    """Tell whether a day of a month begins here: its month reads the weekday too, and without one all is open."""
    k += w.low(k) == "the"
    if w.low(k) in MONTHS:
        return day_of_month(w.low(k + 1)) is not None
    return w.low(k - 1) != "of" and bool(day_of_month(w.low(k)) or _day_range(w.low(k)))


def _is_weekday(w: Window, i: int) -> bool:
    """Tell a day from a habit ("every Friday"), a name ("Sunday Mirror") and the far end of a count ("a week on")."""
    left, right = w.low(i - 1), w.low(i + 1)
    if right == "week" or (left == "on" and w.low(i - 2) in {"week", "fortnight"}):
        return False
    if right in PAPERS and (w.capital(i + 1) or right == "school"):
        return False
    if left in STRONG or left in {"by", "from", "before", "after", "of"}:
        return True
    named = w.capital(i + 1) or (w.capital(i - 1) and i - 1 > w.first)
    return w.capital(i) and not named and left not in _HABITS


def read_season(w: Window, i: int) -> Core | None:
    """Read a season that a year, a preposition or an article with a preposition proves to be one."""
    season, left = SEASONS[w.low(i)], w.low(i - 1)
    chosen, last = year_after(w, i + 1)
    if w.low(last) in SEASON_NAMES or (w.capital(i) and w.capital(last)):
        return None
    if chosen != CalendarDate():
        return Core(i, last, evolve(chosen, month=season))
    if left in {"previous", "following"} and w.low(i - 2) == "the":
        pick = Pick.FOLLOWING if left == "following" else Pick.CONTEXT
        return Core(i - 1, last, CalendarDate(month=season, shift=_CONTEXT_SHIFTS[left], pick=pick))
    if left in PICKS:
        return Core(i - 1, last, CalendarDate(month=season, pick=PICKS[left]))
    before = w.low(i - 2) if left == "the" else left
    known = before in STRONG or before in WEAK - {"the", "about", "to"} or before in {"of", "over", "and"}
    return Core(i, last, CalendarDate(month=season)) if known else None


def read_day_word(w: Window, i: int) -> Core:
    """Read "today", "yesterday morning", "the day before yesterday"."""
    days, first = DAY_WORDS[w.low(i)], i
    step = {"before": -1, "after": 1}.get(w.low(i - 1), 0)
    if w.low(i - 2) == "day" and step == days:
        days, first = 2 * days, i - 2
    return Core(first, i + 2 if w.low(i + 1) in DAY_PARTS else i + 1, DayShift(days))


def read_day_part(w: Window, i: int) -> Core | None:
    """Read "last night", "this morning", "that evening"."""
    left, low = w.low(i - 1), w.low(i)
    if left == "last" and low in {"night", "evening"}:
        return Core(i - 1, i + 1, DayShift(-1))
    if left == "that":
        return Core(i - 1, i + 1, UnitDate(Unit.DAY, 0, context=True))
    return Core(i - 1, i + 1, DayShift(0)) if left == "this" else None
