"""Dates told by their distance from what another clause tells: "quit in May, two years after she was appointed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.words import UNITS
from govreview.reading.occasions import LATER, counted_from, date_by_event, date_by_paper
from govreview.reading.reference import date_mention, direction_of

if TYPE_CHECKING:
    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.reading import Reading

__all__ = ["LATER", "counted_date", "counted_from"]


def counted_date(reading: Reading, frame: Frame, *, since: bool = False) -> EdtfDate | None:
    """The date of a clause without one, counted from the date of the clause beside it.

    "Quit in May 2015, six months after she was appointed" dates the appointment, "quit six months after she was
    appointed in May 2015" the departure. Counted in years it is a year, in months a month. Where the clause beside it
    has no date either, the document may tell that of its event: "two months after he died".

    Args:
        reading: The document's reading.
        frame: One of its frames.
        since: Whether what has been so "since the notice was issued" is dated by its beginning.

    Returns:
        ``None`` where the clause has a date, where no length stands before "after" or "before", where the other
        clause has no date, or one too coarse to count in such units.
    """
    if frame.dates:
        return None
    for inner in reading.frames_by_sentence[frame.sentence]:
        opener = _opener(reading, inner)
        if opener < 0:
            continue
        outer = inner.governor if inner.governor is not None else _beside(reading, inner)
        if outer is None or frame not in (inner, outer):
            continue
        ahead = LATER[reading.tokens.lowers[opener]]
        anchor, sign = (outer, -ahead) if frame is inner else (inner, ahead)
        date = counted_from(reading, opener - 1, sign, _point(reading, anchor))
        if date is not None:
            return date
    return date_by_event(reading, frame, since=since) or date_by_paper(reading, frame)


def _opener(reading: Reading, inner: Frame) -> int:
    """The token of the "after" or "before", with a length before it, that opens a clause; -1 where none does."""
    lowers = reading.tokens.lowers
    first = reading.ranges[inner.sentence][0]
    for i in range(inner.verb.first, max(inner.first - 2, first), -1):
        if lowers[i] in LATER and lowers[i - 1] in UNITS:
            return i
    return -1


def _beside(reading: Reading, inner: Frame) -> Frame | None:
    """The main clause that a participle clause stands beside: the one before it, else the one behind it."""
    main = [x for x in reading.frames_by_sentence[inner.sentence] if x is not inner and x.verb.form == "finite"]
    before = [x for x in main if x.verb.head < inner.verb.first]
    return before[-1] if before else next(iter(main), None)


def _point(reading: Reading, anchor: Frame) -> EdtfDate | None:
    mention = date_mention(reading, anchor)
    if mention is None or mention.role is not DateRole.POINT:
        return None
    return mention.point(reading.document.published, direction_of(anchor))
