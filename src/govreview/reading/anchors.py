"""The date that the text told last before a place, on which "that December" or "three weeks later" leans."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.dates.arithmetic import CalendarDate
from govreview.reading.dates.feasts import Holiday
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction, Pick
from govreview.reading.occasions import told_occasions

if TYPE_CHECKING:
    from govreview.models.edtf import EdtfDate
    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.reading import Reading

_LONG_AGO = 540
"""Days before the publication from which a bare month goes on with the story told, not with this year's."""


def told_before(reading: Reading, start: int, sentence: int, *, paragraphs: int = 1) -> EdtfDate | None:
    """The date told last before an offset, in the same paragraph or so many before it.

    A date that leans on one before it ("three weeks later") is told by that one; an event of which the date stands
    elsewhere ("when Amy died") tells it too. `None` where the last one told cannot be known.
    """
    paragraph, at = reading.sentences[sentence].paragraph, sentence
    before = bisect_left(reading.tokens.starts, start)
    while at >= 0 and paragraph - reading.sentences[at].paragraph <= paragraphs:
        first, last = reading.ranges[at]
        for i in range(min(last, before) - 1, first - 1, -1):
            mention = reading.date_at.get(i)
            if mention is not None and mention.role is DateRole.POINT and mention.end <= start:
                return resolved(reading, mention)
        date = next(told_occasions(reading, at, before), None)
        if date is not None:
            return date
        at -= 1
    return None


def resolved(reading: Reading, mention: DateMention, direction: Direction = Direction.PAST) -> EdtfDate | None:
    """The date of a mention, by publication or else by the date told before it."""
    published = reading.document.published
    date = (goes_on(reading, mention) if direction is Direction.PAST else None) or mention.point(published, direction)
    if date is not None or mention.absolute:
        return date
    sentence = reading.sentence_of(bisect_left(reading.tokens.starts, mention.start))
    context = told_before(reading, mention.start, sentence)
    return mention.point(published, direction, context=context) if context is not None else None


def long_ago(reading: Reading, mention: DateMention, *, perfect: bool) -> EdtfDate | None:
    """The month or season without a year, of a story that began long before: "in June 2010. By autumn she had gone".

    Args:
        reading: The document's reading.
        mention: The date.
        perfect: Whether it is told what had happened: then it lies before the date told last, but for "by".
    """
    by = mention.role in (DateRole.BY, DateRole.UNTIL)
    if not (by or perfect) or not _is_bare(mention):
        return None
    context = _long_ago(reading, mention)
    return _near(mention, context, on=by) if context is not None else None


def goes_on(reading: Reading, mention: DateMention) -> EdtfDate | None:
    """The month or season without a year that goes on with a story of long ago: "in June 2010 … and in July"."""
    context = _long_ago(reading, mention) if _is_bare(mention) else None
    return _near(mention, context, on=True) if context is not None else None


def _is_bare(mention: DateMention) -> bool:
    said = _calendar(mention)
    if said is None or said.month is None:
        return False
    return said.year is None and said.shift is None and said.pick is Pick.OPEN


def _calendar(mention: DateMention) -> CalendarDate | None:
    """The month of a mention, or that of its feast."""
    said = mention.expression
    told = said.year if isinstance(said, Holiday) else said
    return told if isinstance(told, CalendarDate) else None


def _long_ago(reading: Reading, mention: DateMention) -> EdtfDate | None:
    """The date told before in the paragraph, if it lies long before publication, or nobody knows when that was."""
    sentence = reading.sentence_of(bisect_left(reading.tokens.starts, mention.start))
    context = told_before(reading, mention.start, sentence, paragraphs=0)
    start = context.earliest if context is not None else None
    published = reading.document.published
    now = published.earliest if published is not None else None
    if start is None or (published is not None and (now is None or (now - start).days < _LONG_AGO)):
        return None
    return context


def _near(mention: DateMention, context: EdtfDate, *, on: bool) -> EdtfDate | None:
    """The month of a mention that comes first from a date on, or last before it."""
    said, start, end = _calendar(mention), context.earliest, context.latest
    if said is None or start is None or end is None:
        return None
    years = (start.year, start.year + 1) if on else (end.year, end.year - 1)
    told = (evolve(said, year=year) for year in years)
    feast = mention.expression if isinstance(mention.expression, Holiday) else None
    words = (evolve(feast, year=x) if feast is not None else x for x in told)
    dates = [evolve(mention, expression=x).point(None, Direction.PAST) for x in words]
    for date in dates:
        first, last = (date.earliest, date.latest) if date is not None else (None, None)
        if first is not None and last is not None and (last >= start if on else first <= end):
            return date
    return None
