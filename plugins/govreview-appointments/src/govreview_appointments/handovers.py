"""Rules for functions that pass from one hand to another: given, lost, handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, Status

from . import patterns as p
from .roles import Roles
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame

    from .scene import Found


@frozen
class Handovers:
    """Rules for functions that pass from one hand to another."""

    scene: Scene
    roles: Roles

    def on_give(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "give"."""
        receiver = (
            frame.subject
            if frame.verb.passive
            else (frame.objects[0] if len(frame.objects) > 1 else next(iter(frame.with_("to")), None))
        )
        thing = (
            (frame.objects[0] if frame.objects else None)
            if frame.verb.passive
            else (frame.objects[-1] if frame.objects else None)
        )
        if frame.verb.lemma == "entrust":
            thing = next(iter(frame.with_("with")), thing)
            receiver = frame.patient
        if thing is None or thing.determiner == "indefinite":
            return
        token = self.scene.lowers[thing.head] in p.STOPGAPS | {"gavel", "baton"}
        givers = self.scene.people(frame.subject, frame) if token and not frame.verb.passive else []
        role = (self.roles.held(givers[0]) if givers else None) or self.roles.thing_role(thing, frame)
        role = role or self.roles.just_lost(frame)
        if role is None:
            return
        for person in self.scene.people(receiver, frame):
            agent = None if givers else frame.agent
            item = self.scene.found("give", frame, person, Change.START, role, agent=agent)
            yield evolve(item, status=Status.POSSIBLE) if self.only_offered(frame, item) else item
        for person in givers:
            yield self.scene.found("give", frame, person, Change.END, role)

    @staticmethod
    def only_offered(frame: Frame, item: Found) -> bool:
        """Whether a clause says no more than that a post was offered."""
        return frame.verb.lemma == "offer" and item.status is Status.ACTUAL

    def on_get(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "get"."""
        role = self.roles.thing_role(frame.objects[0], frame) if frame.objects and not frame.objects[0].people else None
        role = role or self.roles.just_lost(frame)
        if frame.objects and frame.objects[0].people and self.roles.told_as(frame) is not None:
            for person in self.scene.people(frame.objects[0], frame):
                yield self.scene.found(
                    "appoint", frame, person, Change.START, self.roles.told_as(frame), agent=frame.agent
                )
            return
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            yield self.scene.found("give", frame, person, Change.START, role)

    def on_pass(self, frame: Frame) -> Iterator[Found]:
        """Read "her portfolio went to X", "whose duties have passed to X"."""
        thing = frame.subject
        if thing is None or not (
            self.scene.lowers[thing.head] in p.POSTS | p.DUTIES or (thing.posts and not thing.people)
        ):
            return
        owner = thing.possessor
        owners = self.scene.people(owner, frame) if owner is not None else []
        role = self.roles.phrase_role(thing) or self.roles.told_as(frame)
        role = role or (self.roles.held(owners[0]) if owners else None) or self.roles.context_role(frame)
        for phrase in frame.with_("to"):
            for person in self.scene.people(phrase, frame):
                yield self.scene.found("give", frame, person, Change.START, role)

    def on_hand_over(self, frame: Frame) -> Iterator[Found]:
        """Read "is due to hand over to her deputy"."""
        givers = self.scene.people(frame.subject, frame)
        role = self.roles.thing_role(frame.objects[0], frame) if frame.objects else None
        role = role or (self.roles.held(givers[0]) if givers else None)
        if role is None or (
            frame.objects
            and self.scene.lowers[frame.objects[0].head] not in p.POSTS | p.STOPGAPS
            and not frame.objects[0].posts
        ):
            return
        receivers = [person for phrase in frame.with_("to") for person in self.scene.people(phrase, frame)]
        for person in givers if receivers else ():
            yield self.scene.found("give", frame, person, Change.END, role)
        for person in receivers:
            yield self.scene.found("give", frame, person, Change.START, role)

    def on_lose(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "lose"."""
        if frame.objects and frame.objects[0].people:
            loser = frame.subject
            role = self.roles.holder_role(frame.objects[0])
            if loser is not None and not loser.people and loser.determiner != "pronoun" and role is not None:
                for person in self.scene.people(frame.objects[0], frame):
                    yield self.scene.found("lose", frame, person, Change.END, role)
            return
        thing = frame.objects[0] if frame.objects else None
        theirs = thing is not None and thing.determiner == "possessive" and thing.posts
        if thing is None or (theirs and self.scene.lowers[thing.head] not in p.POSTS):
            return
        role = self.roles.thing_role(thing, frame)
        if role is None:
            return
        for person in self.scene.people(frame.subject, frame):
            yield self.scene.found("lose", frame, person, Change.END, role)
        for phrase in frame.with_("to"):
            for person in self.scene.people(phrase, frame):
                yield self.scene.found("lose", frame, person, Change.START, role)
