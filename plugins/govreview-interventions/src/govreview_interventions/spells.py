"""Until when a council was in special measures: "and remained there until 2013", "and came out in 2018"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate, InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from .told import told_again

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention
    from .scene import Scene
    from .told import Told

_STAYING = frozenset({"remain", "stay"})
_LEAVING = frozenset({"come", "emerge", "get"})
_THERE = frozenset({"there", "so"})


def find_spells(scene: Scene, mentions: Sequence[Mention]) -> Iterator[Told]:
    """Reports of when special measures ended, told by a clause joined to the one that tells when they began.

    Args:
        scene: The text.
        mentions: The steps that it names.
    """
    for mention in mentions:
        if mention.kind is not InterventionKind.SPECIAL_MEASURES:
            continue
        for frame in scene.frames[mention.sentence]:
            if frame.verb.first <= mention.at or frame.verb.tense != "past" or frame.verb.negation >= 0:
                continue
            end = _end(scene, frame)
            if end is not None:
                told = told_again(mention, frame, Status.ENDED, date=EdtfDate.interval(None, end))
                yield told


def _end(scene: Scene, frame: Frame) -> EdtfDate | None:
    """The end that a clause tells of where the council was before."""
    behind = scene.lowers[frame.verb.head + 1 : frame.verb.head + 3]
    stays = frame.verb.lemma in _STAYING and not _THERE.isdisjoint(behind)
    leaves = frame.verb.lemma in _LEAVING and behind[:1] == ("out",) and behind[1:] != ("of",)
    if not stays and not leaves:
        return None
    last = scene.reading.ranges[frame.sentence][1]
    at = next((i for i in range(frame.verb.last, min(frame.verb.last + 4, last)) if i in scene.reading.date_at), -1)
    date = scene.reading.date_at.get(at)
    if date is None or (date.role is DateRole.UNTIL) is not stays:
        return None
    return date.point(scene.reading.document.published, Direction.PAST)
