"""Two steps told at once: "were taken over by trusts in September 2014 and October 2015 respectively"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import Status
from govreview.reading.dates.values import Direction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import EdtfDate

    from .scene import Scene
    from .told import Told


def respectively(scene: Scene, told: Told) -> Iterator[Told]:
    """The report, or one for each of its places with the date of its turn."""
    if "respectively" not in scene.bags[told.sentence]:
        yield told
        return
    reading = scene.reading
    first, last = reading.ranges[told.sentence]
    places = [a for a in scene.free if first <= a.first < last]
    dates = _dates(scene, first, last)
    slugs = {a.entries[0].slug for a in places}
    mine = {a.entries[0].slug for a in told.places}
    if len(slugs) != len(places) or len(places) != len(dates) or len(places) == 1 or not mine <= slugs or not mine:
        yield told
        return
    status = Status.ACTUAL if told.status is Status.ENDED else told.status
    for place, date in zip(places, dates, strict=True):
        yield evolve(told, places=(place,), date=date, status=status)


def _dates(scene: Scene, first: int, last: int) -> list[EdtfDate]:
    """The dates of a sentence, those of "in September 2014 and October 2015" one by one."""
    reading = scene.reading
    found: list[EdtfDate] = []
    for mention in dict.fromkeys(reading.date_at[i] for i in range(first, last) if i in reading.date_at):
        date = mention.resolve(reading.document.published, Direction.PAST)
        if date is None:
            return []
        span = date.is_interval and date.start is not None and date.end is not None
        found.extend([d for d in (date.start, date.end) if d is not None] if span else [date])
    return found
