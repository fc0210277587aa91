"""The date that the text told last before a place, on which "that December" or "three weeks later" leans."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.dates.arithmetic import CalendarDate
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
    date = mention.point(published, direction)
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
    said, published = mention.expression, reading.document.published
    by = mention.role in (DateRole.BY, DateRole.UNTIL)
    if not isinstance(said, CalendarDate) or published is None or not (by or perfect):
        return None
    if said.month is None or said.year is not None or said.shift is not None or said.pick is not Pick.OPEN:
        return None
    sentence = reading.sentence_of(bisect_left(reading.tokens.starts, mention.start))
    context = told_before(reading, mention.start, sentence, paragraphs=0)
    start = context.earliest if context is not None else None
    end = context.latest if context is not None else None
    now = published.earliest
    if start is None or end is None or now is None or (now - start).days < _LONG_AGO:
        return None
    years = (start.year, start.year + 1) if by else (end.year, end.year - 1)
    dates = [evolve(mention, expression=evolve(said, year=year)).point(None, Direction.PAST) for year in years]
    for date in dates:
        if date is not None and date.earliest is not None and date.latest is not None:
            fits = date.latest >= start if by else date.earliest <= end
            if fits:
                return date
    return None
