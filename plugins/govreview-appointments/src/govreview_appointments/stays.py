"""Rules for staying: staying on as, staying until, insisting on it, terms that are renewed or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import patterns as p
from .roles import Roles
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame

    from .scene import Found


@frozen
class Stays:
    """Rules for staying, or not, in a function."""

    scene: Scene
    roles: Roles

    def on_stay_put(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "stay-put"."""
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.held(person)
            if role is not None:
                yield evolve(
                    self.scene.found("leave", frame, person, Change.END, role), status=Status.DENIED, date=None
                )

    def on_renew(self, frame: Frame) -> Iterator[Found]:
        """Read "will not be renewing her contract", "would not be seeking a third term"."""
        terms = (
            *frame.objects[:1],
            *frame.with_("for"),
            *((frame.subject,) if frame.verb.passive and frame.subject is not None else ()),
        )
        if frame.verb.negation < 0 or not any(self.scene.lowers[x.head] in p.TERMS for x in terms):
            return
        owner = frame.subject.possessor if frame.verb.passive and frame.subject is not None else frame.subject
        if frame.opener == "whose":
            owner = frame.antecedent
        for person in self.scene.people(owner, frame):
            found = self.scene.found(
                "leave",
                frame,
                person,
                Change.END,
                self.roles.told_as(frame) or self.roles.held(person) or self.roles.recent_post(frame.verb.first),
            )
            inner = next(
                (f for f in self.scene.reading.frames_by_sentence[frame.sentence] if f.governor is frame and f.dates),
                None,
            )
            date = self.scene.reading.date_of(inner, Direction.FUTURE) if inner is not None else found.date
            yield evolve(found, status=Status.ACTUAL, cue=None, date=date)

    def on_stay(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "stay"."""
        role = self.roles.told_role(frame)
        agreed = frame.link == "to" and frame.governor is not None and frame.governor.predicate == "agree"
        goes_on = frame.verb.particle == "on" or (role is not None and role.kind in p.MISSION_KINDS)
        stays_as = goes_on and frame.verb.form == "finite" and frame.verb.tense != "past"
        if role is not None and (agreed or stays_as or frame.verb.tense == "future"):
            for person in self.scene.people(frame.subject, frame):
                before = (x for x in self.scene.posts_of.get(person.index, ()) if x.first < frame.verb.first)
                if role.kind not in {x.kind for x in before}:
                    yield self.scene.found("start", frame, person, Change.START, role)
            return
        until = next(
            (
                self.scene.reading.date_at[i]
                for i in frame.dates
                if i in self.scene.reading.date_at and self.scene.reading.date_at[i].role is DateRole.UNTIL
            ),
            None,
        )
        if (
            until is None
            and frame.link == "that"
            and frame.verb.tense == "future"
            and frame.verb.negation < 0
            and frame.governor is not None
            and frame.governor.verb.lemma in p.INSISTING
            and not frame.objects
            and not frame.with_("in", "at")
        ):
            for person in self.scene.people(frame.subject, frame):
                held = self.roles.held(person)
                if held is not None:
                    yield evolve(
                        self.scene.found("leave", frame, person, Change.END, held), status=Status.DENIED, date=None
                    )
            return
        if until is None or frame.verb.tense not in ("past", "future"):
            return
        date = until.point(
            self.scene.reading.document.published, Direction.PAST if frame.verb.tense == "past" else Direction.FUTURE
        )
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.told_role(frame) or self.roles.held(person)
            if role is not None:
                yield self.scene.found("leave", frame, person, Change.END, role, date=date)
