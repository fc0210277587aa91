"""Dates told in the text, absolute and relative, with the role that the words before them give.

Finding and resolving are apart: `find_dates` needs the tokens alone, `DateMention.resolve` the publication date and
the direction that the tense tells. No pattern runs over the text: a word that can be the core of a date is looked up,
and what stands around it is read from there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.arithmetic import CalendarDate, EdgeDate, RangeDate, resolve
from govreview.reading.dates.calendar_days import read_financial_year, read_ranked_day, read_weeks_from_day
from govreview.reading.dates.counts import read_unit
from govreview.reading.dates.feasts import read_holiday
from govreview.reading.dates.figures import read_figures, read_year
from govreview.reading.dates.grammar import (
    read_day_part,
    read_day_word,
    read_month,
    read_season,
    read_weekday,
)
from govreview.reading.dates.values import Base, Core, DateRole, Direction, Edge, Expression, Parts, Period
from govreview.reading.dates.words import (
    DAY_PARTS,
    DAY_WORDS,
    EDGES,
    HOLIDAYS,
    MONTHS,
    PARTS,
    SEASONS,
    SHORT_MONTHS,
    UNITS,
    WEEKDAYS,
    Window,
)

if TYPE_CHECKING:
    from govreview.reading.text.tokens import Tokens

__all__ = ["DateMention", "DateRole", "Direction", "find_dates"]


def _read_weekday(w: Window, i: int) -> Core | None:
    return read_ranked_day(w, i) or read_weeks_from_day(w, i) or read_weekday(w, i)


_READERS = {
    **dict.fromkeys(DAY_PARTS, read_day_part),
    **dict.fromkeys(UNITS, read_unit),
    "day": lambda w, i: read_ranked_day(w, i) or read_unit(w, i),
    "year": lambda w, i: read_financial_year(w, i) or read_unit(w, i),
    **dict.fromkeys(SEASONS, read_season),
    **dict.fromkeys((name[0] for name in HOLIDAYS), read_holiday),
    **dict.fromkeys(WEEKDAYS, _read_weekday),
    **dict.fromkeys(MONTHS, read_month),
    **dict.fromkeys(SHORT_MONTHS, read_month),
    **dict.fromkeys(DAY_WORDS, read_day_word),
}
_DIGITS = frozenset("0123456789")
_FIGURES = _DIGITS | {"m"}  # "mid-" begins with the latter
_CUES = {
    "since": DateRole.SINCE,
    "from": DateRole.FROM,
    "after": DateRole.AFTER,
    "until": DateRole.UNTIL,
    "till": DateRole.UNTIL,
    "til": DateRole.UNTIL,
    "by": DateRole.BY,
    "before": DateRole.BY,
}
_EDGES = {"start": Edge.START, "end": Edge.END}
_ABOUT = frozenset({"about", "around", "roughly", "circa"})
_SKIPPED = frozenset({"the", "at", "least", "about", "around", "roughly", "circa", "on"})
_AHEAD = frozenset({DateRole.BY, DateRole.UNTIL})
_BACK = frozenset({DateRole.SINCE, DateRole.FOR})


@frozen(kw_only=True)
class DateMention:
    """A date as the text tells it.

    Attributes:
        start: Offset of the expression; a preposition is no part of it.
        end: Offset after it.
        cue_start: Offset of the "since", "by", "for" … that gives the role. ``None`` for a point or a bare range.
        role: What the words before it make of it.
        expression: What it says.
    """

    start: int
    end: int
    cue_start: int | None = None
    role: DateRole
    expression: Expression

    @property
    def absolute(self) -> bool:
        """Whether the words tell the year, so that no anchor is needed."""
        date = self.point(None, Direction.NEAREST)
        return date is not None and date.has_year

    def resolve(
        self,
        anchor: EdtfDate | None,
        direction: Direction,
        context_year: int | None = None,
        *,
        context: EdtfDate | None = None,
    ) -> EdtfDate | None:
        """Return the date, with the bound that the role makes of it.

        Args:
            anchor: The publication date, of any precision.
            direction: Which way the clause looks. "Since" always looks back, "by" and "until" ahead unless the
                direction is told.
            context_year: Year of the event that the text spoke of just before ("that autumn").
            context: Its date, where known ("two days later").

        Returns:
            ``None`` where the words and these do not suffice.
        """
        if context is None and context_year is not None and 1 <= context_year <= 9999:  # noqa: PLR2004 - EDTF's years
            context = EdtfDate.year(context_year)
        period = self._period(anchor, direction, context)
        if period is None:
            return None
        if self.role in {DateRole.SINCE, DateRole.FROM, DateRole.AFTER, DateRole.FOR}:
            return EdtfDate.interval(period.first, None)
        return EdtfDate.interval(None, period.last) if self.role in _AHEAD else period.point

    def point(
        self, anchor: EdtfDate | None, direction: Direction, *, context: EdtfDate | None = None
    ) -> EdtfDate | None:
        """Return the date without regard to its role: "from 1 May" is 1 May, for what happens once."""
        period = self._period(anchor, direction, context)
        return None if period is None else period.point

    def _period(self, anchor: EdtfDate | None, direction: Direction, context: EdtfDate | None) -> Period | None:
        if (self.role in _BACK and direction is Direction.NEAREST) or self.role is DateRole.SINCE:
            direction = Direction.PAST
        elif self.role in _AHEAD and direction is Direction.NEAREST:
            direction = Direction.FUTURE
        base = Base(anchor=Parts.of(anchor), direction=direction, context=Parts.of(context))
        return resolve(self.expression, base)


def find_dates(tokens: Tokens, first: int, last: int) -> tuple[DateMention, ...]:
    """Find the dates of a run of tokens, usually a sentence, in order and not overlapping.

    Args:
        tokens: The document's tokens.
        first: Index of the first token of the run.
        last: Index after its last.
    """
    lowers = tokens.lowers
    places = [i for i in range(first, last) if lowers[i] in _READERS or lowers[i][0] in _FIGURES]
    if not places:
        return ()
    found: list[DateMention] = []
    window, free = Window(tokens.words, lowers, first, last), first
    for i in places:
        core = _core(window, i) if i >= free else None
        if core is None or core.first < free:
            continue
        mention, free = _mention(tokens, window, core, free)
        if mention is not None:
            found.append(mention)
    return tuple(found)


def _core(w: Window, i: int) -> Core | None:
    low = w.lowers[i]
    reader = _READERS.get(low)
    if reader is None:
        if low[0] in _DIGITS:
            return read_figures(w, i)
        return read_year(w, i) if low.startswith("mid-") else None
    return reader(w, i)


def _mention(tokens: Tokens, w: Window, core: Core, free: int) -> tuple[DateMention | None, int]:
    """Dress a core: its edges and cue to the left, the end of its range to the right."""
    edged, first = _edges(w, core)
    role, cue = (core.role, core.cue) if core.role else _cue(w, first, free)
    expression, last = _range(w, core, edged)
    if isinstance(expression, RangeDate) and core.role is None:
        role = DateRole.RANGE if role in {DateRole.POINT, DateRole.FROM} else role
    if cue is not None and w.low(cue) in {"after", "before"} and w.low(cue - 1) in UNITS:
        return None, last
    start = cue if cue is not None and cue >= free else None
    return DateMention(
        start=tokens.starts[max(first, free)],
        end=tokens.ends[last - 1],
        cue_start=None if start is None else tokens.starts[start],
        role=role,
        expression=expression,
    ), last


def _edges(w: Window, core: Core) -> tuple[Expression, int]:
    """Read "early", "the end of", "about", "the week beginning" before a core."""
    expression, first = core.expression, core.first
    if core.role is not None:
        return expression, first
    week = w.low(first - 2) == "week" and w.low(first - 1) in {"beginning", "commencing", "starting", "ending", "of"}
    if week and isinstance(expression, CalendarDate) and expression.day:
        return evolve(expression, coarse=True), first - 2
    if w.low(first - 1) == "in" and w.low(first - 2) in PARTS:
        return expression, first - 2
    if w.low(first - 1) in PARTS:
        first -= 1
    of = first - 1 - (w.low(first - 1) == "the" and w.low(first - 2) == "of")
    if w.low(of) == "of" and w.low(of - 1) in EDGES:
        edge = _EDGES.get(EDGES[w.low(of - 1)])
        return (expression if edge is None else EdgeDate(expression, edge)), of - 1
    if w.low(first - 1) in _ABOUT:
        return EdgeDate(expression, Edge.ABOUT), first - 1
    return expression, first


def _cue(w: Window, first: int, free: int) -> tuple[DateRole, int | None]:
    """Read the preposition before a date; "not until March" is in March."""
    i = first - 1
    while i > free and w.low(i) in _SKIPPED and i > first - 4:
        i -= 1
    if (w.low(i - 1), w.low(i)) in {("prior", "to"), ("later", "than"), ("earlier", "than")}:
        return (DateRole.FROM if w.low(i - 1) == "earlier" else DateRole.BY), i - 1
    role = _CUES.get(w.low(i)) if i >= free else None
    if role is None:
        return DateRole.POINT, None
    denied = any(low in {"not", "never"} or low.endswith("n't") for low in (w.low(j) for j in range(i - 4, i)))
    if denied and role is DateRole.UNTIL:
        return DateRole.POINT, None
    return (DateRole.FROM if w.low(i - 1) == "not" and w.low(i) == "before" else role), i


def _range(w: Window, core: Core, left: Expression) -> tuple[Expression, int]:
    """Read the other end of a range: "to 2013", "and 2012" after "between", "and October" after "September"."""
    joint = core.last
    if core.role is not None or w.low(joint) not in {"to", "-", "until", "till", "and"}:
        return left, joint
    other = next((c for j in range(joint + 1, joint + 7) if j < w.last and (c := _core(w, j)) is not None), None)
    if other is None or other.role is not None:
        return left, joint
    right, first = _edges(w, other)
    gap = [w.low(j) for j in range(joint + 1, first)]
    if gap not in ([], ["the"]):
        return left, joint
    if w.low(joint) == "and" and w.low(core.first - 1) != "between" and not _consecutive(core.expression, right):
        return _with_year(left, right), joint
    if not _alike(core.expression, right):
        return left, joint
    return RangeDate(left, right), other.last


def _with_year(left: Expression, right: Expression) -> Expression:
    """Give the month before "and" the year told behind: "in July and September 2017"."""
    if not isinstance(left, CalendarDate) or not isinstance(right, CalendarDate):
        return left
    if left.year is not None or right.year is None or left.month is None or right.month is None:
        return left
    return evolve(left, year=right.year - (left.month > right.month))


def _consecutive(left: Expression, right: Expression) -> bool:
    if not isinstance(left, CalendarDate) or not isinstance(right, CalendarDate) or left.day or right.day:
        return False
    return left.month is not None and right.month is not None and left.month + 1 == right.month


def _alike(left: Expression, right: Expression) -> bool:
    """Tell whether two expressions can be the ends of one range."""
    if isinstance(left, CalendarDate) and isinstance(right, CalendarDate):
        return (left.month is None) == (right.month is None) or right.month is not None
    return type(left) is type(right) or isinstance(right, CalendarDate)
