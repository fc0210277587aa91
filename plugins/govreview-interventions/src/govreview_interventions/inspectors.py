"""Inspectors who come, return or are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status

from . import patterns as p
from .told import Told, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame


from .deed import Deed

K = InterventionKind


class Inspectors(Deed):
    """Reads clauses in which inspectors act."""

    def inspectors(self, frame: Frame) -> Iterator[Told]:
        """Read "Inspectors will return", "Ofsted is due back", "Inspectors spent two weeks at the council"."""
        subject = frame.subject
        if (
            subject is not None
            and self.lowers[subject.head] in ("it", "they")
            and frame.governor is not None
            and frame.link == "that"
        ):
            subject = frame.governor.subject
        if subject is None or not self.inspecting(subject):
            return
        verb = frame.verb.lemma
        engine, _ = standing(self.scene, frame)
        behind = self.lowers[frame.verb.last : frame.verb.last + 3]
        if verb == "be":
            if behind[:2] == ("due", "back") or (behind[:1] == ("due",) and "return" not in behind):
                engine = Status.PLANNED
            elif behind[:1] != ("back",) and not (
                frame.dates and frame.with_("in", "at") and self.scene.place_in(frame)
            ):
                return
        elif verb == "expect":
            if not frame.verb.passive or any(f.governor is frame for f in self.scene.frames[frame.sentence]):
                return
            engine = Status.PLANNED
        elif verb == "spend":
            if not frame.dates:
                return
        elif (
            verb in ("go", "come") and not (frame.verb.particle == "back" or "back" in behind or "in" in behind[:1])
        ) or (verb in ("come", "go", "arrive") and frame.verb.tense == "past" and not frame.dates):
            return
        if verb in ("inspect", "visit") and (engine is Status.DENIED or not self.council_inspected(frame)):
            return
        past = frame.opener == "when" and frame.verb.tense == "past" and bool(frame.dates)
        if (
            frame.link == "adverbial"
            and not past
            and frame.opener in ("until", "when", "before", "once", "after", "if", "unless", "as")
        ):
            return
        if (
            verb in ("visit", "inspect", "return")
            and engine is Status.ACTUAL
            and frame.verb.tense == "past"
            and self.reading.date_of(frame) is None
        ):
            return
        if (
            verb in ("come", "go", "return", "visit")
            and frame.verb.tense == "present"
            and not frame.verb.modal
            and frame.verb.form == "finite"
            and not frame.dates
            and not self.reading.is_headline(frame.sentence)
        ):
            return
        words = set(self.lowers[frame.verb.last : frame.last])
        if words & p.SCHOOLS - {"home", "homes"}:
            return
        yield self.build(frame, K.INSPECTION, "inspectors", self.scene.place_in(frame), status=engine)

    def council_inspected(self, frame: Frame) -> bool:
        """Whether what is inspected, where it is told, is a council or its services."""
        return not frame.objects or any(
            self.scene.placed(x) or self.lowers[x.head] in p.COUNCIL_WORDS | {"it", "us", "them", "social"}
            for x in frame.objects
        )

    def sent(self, frame: Frame) -> Iterator[Told]:
        """Read "The minister sent inspectors into Haringey"."""
        patient = frame.patient
        if (
            patient is None
            or patient.people
            or self.lowers[patient.head] not in ("inspectors", "ofsted")
            or (frame.verb.lemma == "call" and frame.verb.particle != "in")
        ):
            return
        by = self.scene.actor(frame.agent, frame.sentence)
        if frame.agent is not None and (self.governing(frame.agent) or by is not None):
            yield self.build(frame, K.INSPECTION, "inspectors", self.scene.place_in(frame), by=by)

    def inspected(self, frame: Frame) -> Iterator[Told]:
        """Read "The council will be inspected again within a year"."""
        subject = frame.subject
        if (
            subject is None
            or self.words(subject) & p.SCHOOLS
            or not (
                self.scene.placed(subject)
                or self.lowers[subject.head] in ("council", "authority", "borough", "department", "service", "services")
            )
        ):
            return
        engine, _ = standing(self.scene, frame)
        if (
            frame.verb.tense == "future"
            or engine is Status.PLANNED
            or (
                frame.link == "to"
                and frame.governor is not None
                and frame.governor.verb.lemma in ("be", "expect", "schedule")
            )
        ):
            yield self.build(frame, K.INSPECTION, "inspectors", self.scene.placed(subject))
