"""Rules for holding a post for somebody: covering, minding the shop, stepping into shoes; and for turning one down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction
from govreview.reading.reference import possessor_of

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.frames import Frame

    from .scene import Found


@frozen
class Standins:
    """Rules for holding a post for somebody."""

    scene: Scene
    roles: Roles

    def on_cover(self, frame: Frame) -> Iterator[Found]:
        """Read "is covering his duties"."""
        if frame.verb.passive and frame.subject is not None:
            thing = frame.subject
            told = self.roles.phrase_role(thing) if not thing.people else None
            it = self.scene.lowers[thing.head] == "it" or self.scene.lowers[thing.head] in w.POSTS
            role = told or (self.roles.context_role(frame) if it else None)
            for person in self.scene.people(frame.agent, frame) if role is not None else ():
                yield self.scene.found("take-up", frame, person, Change.START, role)
            return
        if not frame.objects or self.scene.lowers[frame.objects[0].head] not in w.POSTS | w.DUTIES:
            return
        owner = possessor_of(self.scene.reading, frame.objects[0], frame.sentence)
        role = next((self.roles.phrase_role(x) for x in frame.with_("of", "as") if x.posts), None)
        role = role or (self.roles.held(owner) if owner is not None else None) or self.roles.context_role(frame)
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            yield self.scene.found("take-up", frame, person, Change.START, role)

    def on_hold(self, frame: Frame) -> Iterator[Found]:
        """Read "will hold the reins", "is minding the shop", "held the post until 1996"."""
        yield from self.held_until(frame)
        if frame.verb.lemma == "keep" and frame.patient is not None and frame.patient.people:
            role = self.roles.told_as(frame)
            for person in self.scene.people(frame.patient, frame) if role is not None else ():
                yield self.scene.found("appoint", frame, person, Change.START, role)
            return
        thing = frame.objects[0] if frame.objects else None
        if thing is not None and frame.verb.lemma == "keep" and self.scene.lowers[thing.head] in w.POSTS:
            for person in self.scene.people(frame.subject, frame):
                lasting = self.roles.made_permanent(frame, person)
                if lasting is not None:
                    yield self.scene.found("give", frame, person, Change.START, lasting)
            return
        if thing is None or w.STOPGAPS.isdisjoint(self.scene.lowers[thing.head - 1 : thing.head + 1]):
            return
        if frame.link == "ing":
            return
        over = self.until(frame)
        role = self.roles.told_as(frame) or self.roles.context_role(frame) or self.roles.sentence_post(frame.sentence)
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            start = self.scene.found("take-up", frame, person, Change.START, role)
            yield start if over is None else evolve(start, date=None)
            if over is not None:
                yield self.scene.found("leave", frame, person, Change.END, role, date=over)

    def until(self, frame: Frame) -> EdtfDate | None:
        """The day on which a spell in the past ended: "kept the seat warm until December"."""
        mentions = [self.scene.reading.date_at[i] for i in frame.dates if i in self.scene.reading.date_at]
        until = next((x for x in mentions if x.role is DateRole.UNTIL), None)
        if until is None or frame.verb.tense != "past":
            return None
        return until.point(self.scene.reading.document.published, Direction.PAST)

    def held_until(self, frame: Frame) -> Iterator[Found]:
        """Read "held the post until 1996"."""
        date = self.until(frame)
        thing = frame.objects[0] if frame.objects else None
        beside = self.scene.reading.frames_by_sentence[frame.sentence]
        ends = next((f for f in beside if f.opener == "until" and f.governor is frame), None)
        if date is None and ends is not None and frame.verb.tense == "past":
            date = self.scene.dating.own(ends)
        if (date is None and ends is None) or thing is None or frame.verb.lemma != "hold":
            return
        if self.scene.lowers[thing.head] not in w.POSTS and not thing.posts:
            return
        role = self.roles.thing_role(thing, frame)
        for person in self.scene.people(frame.subject, frame):
            mine = role or self.roles.left(person)
            yield self.scene.found("leave", frame, person, Change.END, mine, date=date)

    def on_step(self, frame: Frame) -> Iterator[Found]:
        """Read "steps into the shoes of Fiona Leck", "walked into her job"."""
        for thing in frame.with_("into"):
            if self.scene.lowers[thing.head] not in w.POSTS | {"shoes", "breach"}:
                continue
            named = [x for phrase in frame.with_("of") for x in self.scene.people(phrase, frame) if phrase.people]
            owner = named[0] if named else possessor_of(self.scene.reading, thing, frame.sentence)
            role = self.roles.told_as(frame) or (self.roles.left(owner) if owner is not None else None)
            role = role or self.roles.context_role(frame)
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found("take-up", frame, person, Change.START, role)
            for person in named:
                yield self.scene.found("succeed", frame, person, Change.END, role)

    on_slip = on_step

    on_walk = on_step

    def invited_to(self, frame: Frame) -> Role | None:
        """The mission of "has declined an invitation to chair the board"."""
        if not frame.objects or self.scene.lowers[frame.objects[0].head] not in w.REQUESTS:
            return None
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            if inner.governor is frame and inner.link == "to" and inner.predicate == "lead" and inner.objects:
                return self.roles.charge_of(inner.objects[0])
        return None

    def on_decline(self, frame: Frame) -> Iterator[Found]:
        """Read "turned down the post of leader"."""
        role = self.roles.thing_role(frame.objects[0], frame) if frame.objects and not frame.objects[0].people else None
        role = role or self.invited_to(frame)
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            yield evolve(
                self.scene.found("give", frame, person, Change.START, role),
                status=Status.DENIED,
                cue=self.scene.reading.span(frame.verb.head, frame.verb.head + 1),
            )
