"""What becomes of a deal by which one council helps or serves another: "The arrangement lapsed at the end of May"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate, InterventionKind, Status

from . import verbs
from .dating import clause_date
from .standing import standing
from .told import lemma, told_again

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame

    from .scene import Scene
    from .told import Told

K = InterventionKind
_HELPED = frozenset({K.ADVISER, K.TRUST, K.TAKEOVER})
_DEALS = frozenset(
    "deal arrangement agreement partnership contract secondment tie-up link-up alliance set-up marriage".split()
)
_BEGINNING = frozenset("start begin date run last come take".split())
_MADE = frozenset("strike sign agree make begin start reach announce broker negotiate seal forge".split())
_ENDING = frozenset("end lapse expire cease finish collapse close terminate dissolve wind scrap unwind".split())
_BACK = 2


def find_deals(scene: Scene, told: Sequence[Told]) -> Iterator[Told]:
    """Reports of what became of a deal that was told just before.

    Args:
        scene: The text.
        told: What has been told so far.
    """
    helped = [t for t in told if t.kind in _HELPED and not t.weak and t.status in (Status.ACTUAL, Status.PLANNED)]
    for sentence in sorted({t.sentence + k for t in helped for k in range(_BACK + 1)}):
        if sentence >= len(scene.frames) or _DEALS.isdisjoint(scene.bags[sentence]):
            continue
        for frame in scene.frames[sentence]:
            step = _step(scene, frame, helped)
            found = _fate(scene, frame, step) if step is not None else None
            if found is not None:
                yield found


def _step(scene: Scene, frame: Frame, helped: Sequence[Told]) -> Told | None:
    """The step of the deal that is the subject of a clause."""
    subject = frame.subject
    if subject is None or scene.lowers[subject.head] not in _DEALS or subject.authorities:
        return None
    if scene.lowers[subject.head + 1 : subject.head + 2] in (("with",), ("for",), ("over",), ("on",)):
        return None
    if subject.determiner != "definite" or frame.link not in ("", "and", "relative"):
        return None
    before = (t for t in reversed(helped) if t.at < subject.first and frame.sentence - t.sentence <= _BACK)
    return next(before, None)


def _fate(scene: Scene, frame: Frame, step: Told) -> Told | None:
    """What a clause tells of the step: that it began, that it goes on until some day, that it is over."""
    engine = standing(scene, frame)[0]
    date = clause_date(scene, frame)
    key = lemma(frame, scene.lowers)
    ends = frame.verb.lemma in _ENDING or key in (("break", "up"), ("run", "out"), ("fall", "apart"), ("wind", "up"))
    if ends and engine is Status.ACTUAL:
        over = frame.verb.tense == "past" or frame.verb.perfect
        end = date.end if date is not None and date.is_interval else date
        span = EdtfDate.interval(_made(scene, frame), end) if end is not None else None
        return told_again(step, frame, Status.ENDED if over else step.status, date=span)
    if frame.verb.lemma in _BEGINNING and engine is Status.ACTUAL and date is not None and key not in verbs.ENDING:
        return told_again(step, frame, step.status, date=date)
    return None


def _made(scene: Scene, frame: Frame) -> EdtfDate | None:
    """When the deal was made: "the deal, struck in 2011, lapsed in May"."""
    made = (f for f in scene.frames[frame.sentence] if f.subject is frame.subject and f.verb.lemma in _MADE)
    date = next((clause_date(scene, f) for f in made if f.verb is not frame.verb and f.dates), None)
    return date if date is not None and not date.is_interval else None
