"""Directions and notices that a new one replaces: "a fresh direction supersedes that of 4 October"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate, InterventionKind, Status
from govreview.reading.dates.values import Direction

from .dating import label, resolved, step_date
from .told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention
    from .scene import Scene

K = InterventionKind
_REPLACED = frozenset({K.DIRECTION, K.IMPROVEMENT_NOTICE})
_VERBS = frozenset({"supersede", "replace", "supplant"})
_EARLIER = frozenset({"one", "that", "those"})
_REACH = 12


def find_successions(scene: Scene, mentions: Sequence[Mention]) -> Iterator[Told]:
    """The steps that a new one of their kind replaces, and the new one: "Today's direction supersedes one of 2016"."""
    orders = [m for m in mentions if m.kind in _REPLACED]
    for frames in scene.frames if orders else ():
        for frame in frames:
            if frame.verb.lemma not in _VERBS or frame.verb.passive or frame.verb.negation >= 0:
                continue
            new = _new(scene, frame, orders)
            at = _old(scene, frame, orders) if new is not None else -1
            if new is not None and at >= 0:
                old = next((m for m in orders if m.at == at), new)
                yield from _both(scene, frame, new, old, at)


def _new(scene: Scene, frame: Frame, orders: Sequence[Mention]) -> Mention | None:
    """The order that replaces another: the subject, or the noun that "superseding" stands behind."""
    subject = frame.subject
    before = [m for m in orders if m.sentence == frame.sentence and m.at < frame.verb.first]
    held = [m for m in before if subject is not None and subject.first <= m.at < subject.last]
    if held:
        return held[-1]
    return before[-1] if before and frame.verb.form == "ing" and scene.lowers[frame.verb.first - 1] == "," else None


def _old(scene: Scene, frame: Frame, orders: Sequence[Mention]) -> int:
    """The token of "that", "the one", or of the order itself, behind the verb; -1 where something else is replaced."""
    last = scene.reading.ranges[frame.sentence][1]
    at = frame.verb.last
    if scene.lowers[at : at + 1] == ("the",) and scene.lowers[at + 1 : at + 2] == ("one",):
        return at + 1
    if scene.lowers[at : at + 1] and scene.lowers[at] in _EARLIER:
        return at
    return next((m.at for m in orders if at <= m.at < min(last, at + _REACH) and m.sentence == frame.sentence), -1)


def _both(scene: Scene, frame: Frame, new: Mention, old: Mention, at: int) -> Iterator[Told]:
    reading = scene.reading
    last = reading.ranges[frame.sentence][1]
    date = next((reading.date_at[i] for i in range(at + 1, min(last, at + _REACH)) if i in reading.date_at), None)
    start = resolved(scene, date, Direction.PAST) if date is not None else None
    above = frame.governor if frame.verb.form == "ing" else None
    inside = next((reading.date_at[i] for i in range(new.phrase.first, new.at) if i in reading.date_at), None)
    end = resolved(scene, inside, Direction.PAST) if inside is not None else None
    end = end or (step_date(scene, above) if above is not None else None) or label(scene, frame.sentence)
    places = scene.named(new.phrase) or scene.place_behind(new.at, new.sentence)
    if above is None:
        yield _told(new, frame, at=new.at, status=Status.ACTUAL, places=places, date=end)
    span = start
    if end is not None and not end.is_interval:
        begun = start if start is not None and not start.is_interval and start.before(end) else None
        span = EdtfDate.interval(begun, end)
    yield _told(old, frame, at=at, status=Status.ENDED, places=places, date=span, earlier=old.kind is new.kind)


def _told(order: Mention, frame: Frame, **fields: object) -> Told:
    return Told(
        kind=order.kind,
        rule=order.rule,
        sentence=frame.sentence,
        first=min(frame.first, order.phrase.first),
        last=max(frame.last, frame.verb.last),
        **fields,  # type: ignore[arg-type]
    )
