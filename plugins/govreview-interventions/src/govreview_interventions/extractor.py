"""The decisions of interventions: from what a reading holds to records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import ActorRef, EdtfDate, Intervention, InterventionKind

from .deeds import Deeds
from .joining import join
from .mentions import find_mentions
from .reports import Reports
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Reading
    from govreview.models import Authority, Evidence

    from .joining import Step
    from .told import Told

_OFSTED_SINCE = EdtfDate.parse("2007-04")


class Interventions:
    """Finds steps of oversight or compulsion in a reading."""

    name = "interventions"

    def extract(self, reading: Reading) -> Iterator[Intervention]:
        """Yield each step, with the words that tell it."""
        scene = Scene(reading)
        mentions = find_mentions(reading)
        reports, deeds = Reports(scene, mentions), Deeds(scene)
        told: list[Told] = [t for mention in mentions for t in reports.of(mention)]
        for frame in (f for frames in scene.frames for f in frames):
            told.extend(deeds.of(frame))
            told.extend(reports.referring(frame))
        for step in join(scene, told):
            yield _record(reading, scene, step)


def _record(reading: Reading, scene: Scene, step: Step) -> Intervention:
    head = step.head
    return Intervention(
        kind=head.kind,
        authority=_authority(reading, step),
        by=head.by if head.kind is not InterventionKind.INSPECTION else _inspectorate(reading),
        lead=() if head.kind is InterventionKind.INSPECTION else head.lead,
        date=head.date,
        status=head.status,
        status_cue=head.cue,
        evidence=_evidence(reading, step),
        rule=head.rule,
    )


def _authority(reading: Reading, step: Step) -> Authority | None:
    mention = next((a for a in reading.authorities if a.first == step.mention), None)
    return reading.authority_of(mention) if mention is not None else None


def _inspectorate(reading: Reading) -> ActorRef | None:
    """The inspectorate that the text names, else Ofsted."""
    named = {o.canonical or o.name: o.name for o in reading.organisations if o.kind == "inspectorate"}
    if len(named) == 1:
        return ActorRef(next(iter(named.values())))
    return ActorRef("Ofsted")


def _evidence(reading: Reading, step: Step) -> tuple[Evidence, ...]:
    """The clauses that tell the step; each stays in its sentence."""
    out: list[Evidence] = []
    for told in step.reports:
        first, last = reading.ranges[told.sentence]
        piece = reading.evidence(max(told.first, first), min(max(told.last, told.first + 1), last))
        if piece not in out:
            out.append(piece)
    return tuple(out)
