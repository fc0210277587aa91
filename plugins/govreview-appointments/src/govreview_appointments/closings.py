"""Rules for what is over: company parted, notice given, contracts and terms that end, reshuffles not survived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import words as w
from .roles import Roles
from .scene import Role, Scene
from .standins import Standins

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame

    from .scene import Found


@frozen
class Closings:
    """Rules for what is over."""

    scene: Scene
    roles: Roles

    def on_survive(self, frame: Frame) -> Iterator[Found]:
        """Read "did not survive the reshuffle"."""
        thing = frame.objects[0] if frame.objects else None
        if thing is None or frame.verb.negation < 0 or self.scene.lowers[thing.head] not in w.CULLS:
            return
        for person in self.scene.people(frame.subject, frame):
            mine = self.roles.left(person)
            if mine is not None:
                item = self.scene.found("leave", frame, person, Change.END, mine)
                yield evolve(item, status=Status.ACTUAL, cue=None)

    def on_vote(self, frame: Frame) -> Iterator[Found]:
        """Read "was voted off the cabinet"."""
        off = (*frame.with_("off"), *frame.with_("out", "of"))
        seat = next((x for x in off if self.scene.lowers[x.head] in ("cabinet", "executive")), None)
        if seat is None or not frame.verb.passive or frame.verb.negation >= 0:
            return
        for person in self.scene.people(frame.patient, frame):
            role = self.roles.held(person)
            member = role if role is not None and role.kind is RoleKind.LEAD_MEMBER else None
            yield self.scene.found(
                "remove", frame, person, Change.END, member or Role("cabinet", RoleKind.LEAD_MEMBER), agent=frame.agent
            )

    def on_part(self, frame: Frame) -> Iterator[Found]:
        """Read "The council has parted company with its director, X"."""
        if not frame.objects or self.scene.lowers[frame.objects[0].head] not in ("company", "ways"):
            return
        for phrase in frame.with_("with"):
            for person in self.scene.people(phrase, frame):
                role = self.roles.holder_role(phrase) or self.roles.left(person)
                yield self.scene.found("remove", frame, person, Change.END, role, agent=frame.subject)
        for person in self.scene.people(frame.subject, frame):
            yield self.scene.found("leave", frame, person, Change.END, self.roles.left(person))

    def on_resign_by(self, frame: Frame) -> Iterator[Found]:
        """Read "handed in her notice", "will clear his desk"."""
        thing = frame.objects[0] if frame.objects else None
        behind = self.scene.lowers[frame.verb.head + 1 : frame.verb.head + 2]
        if thing is None and frame.verb.lemma == "clear" and behind in (("off",), ("out",)):
            for person in self.scene.people(frame.subject, frame):
                mine = self.roles.left(person)
                if mine is not None and mine.kind is not RoleKind.OTHER:
                    yield self.scene.found("leave", frame, person, Change.END, mine)
            return
        if (
            thing is not None
            and frame.verb.lemma in ("hand", "give", "turn")
            and self.scene.lowers[thing.head] in w.HANDED_IN
        ):
            own = thing.determiner == "possessive" and thing.possessor is None
            for person in self.scene.people(frame.subject, frame) if own else ():
                mine = self.roles.held(person) or self.roles.phrase_role(thing)
                if mine is not None and mine.kind is not RoleKind.OTHER and frame.verb.negation < 0:
                    yield self.scene.found("leave", frame, person, Change.END, mine)
            return
        if thing is None or w.TOKENS_OF_LEAVING.isdisjoint(
            self.scene.lowers[max(thing.head - 1, thing.first) : thing.head + 1]
        ):
            return
        for person in self.scene.people(frame.subject, frame):
            mine = self.roles.told_as(frame) or self.roles.held(person)
            yield self.scene.found("leave", frame, person, Change.END, mine)

    def on_employ(self, frame: Frame) -> Iterator[Found]:
        """Read "ceased to be employed by the council"."""
        ceased = frame.link == "to" and frame.governor is not None and frame.governor.verb.lemma == "cease"
        longer = self.scene.no_longer(frame)
        for person in self.scene.people(frame.subject, frame) if frame.verb.passive and (ceased or longer) else ():
            found = self.scene.found("leave", frame, person, Change.END, self.roles.left(person))
            yield evolve(found, status=Status.ACTUAL, cue=None)

    def on_last(self, frame: Frame) -> Iterator[Found]:
        """Read "her successor, X, lasted nine weeks"."""
        if frame.subject is None or (frame.subject.determiner == "pronoun" and not frame.dates):
            return
        role = self.roles.successor_role(frame.subject, frame.sentence)
        for person in self.scene.people(frame.subject, frame):
            mine = role or self.roles.held(person)
            if mine is not None:
                until = Standins(self.scene, self.roles).until(frame)
                yield self.scene.found("leave", frame, person, Change.END, mine, date=until)

    def finishes(self, frame: Frame) -> bool:
        """Read "finishes at the end of July", "is due to finish on Friday"."""
        return frame.verb.lemma == "finish" and not frame.objects and not frame.obliques and bool(frame.dates)

    def on_end(self, frame: Frame) -> Iterator[Found]:
        """Read "Ms Killigrew's term of office ends on 31 March"."""
        for person in self.scene.people(frame.subject, frame) if self.finishes(frame) else ():
            mine = self.roles.held(person)
            if mine is not None and mine.kind is not RoleKind.OTHER:
                yield self.scene.found("leave", frame, person, Change.END, mine)
        if frame.verb.passive and frame.verb.lemma == "finish" and frame.link == "that" and not frame.agent:
            for person in self.scene.people(frame.subject, frame):  # "told reporters she was finished"
                mine = self.roles.held(person)
                if mine is not None and mine.kind is not RoleKind.OTHER:
                    yield self.scene.found("leave", frame, person, Change.END, mine)
            return
        thing = frame.patient if frame.verb.passive or frame.objects else frame.subject
        if (
            frame.objects
            and frame.verb.lemma in ("complete", "finish", "end")
            and frame.objects[0].determiner == "possessive"
            and frame.objects[0].possessor is None
            and self.scene.lowers[frame.objects[0].head] in w.TERMS | {"work", "assignment", "task", "job"}
        ):
            for person in self.scene.people(frame.subject, frame):
                mine = self.roles.told_as(frame) or self.roles.held(person)
                if mine is not None and mine.kind in w.MISSION_KINDS:
                    yield self.scene.found("leave", frame, person, Change.END, mine)
            return
        if thing is None or self.scene.lowers[thing.head] not in w.TERMS:
            return
        owner = frame.antecedent if frame.opener == "whose" else thing.possessor
        if owner is None and thing.determiner == "possessive":
            for person in self.scene.owners(thing, frame) if frame.link != "adverbial" else ():
                mine = self.roles.told_as(frame) or self.roles.held(person)
                if mine is not None:
                    yield self.scene.found("leave", frame, person, Change.END, mine)
            return
        if owner is None:
            for phrase in frame.with_("of") if frame.verb.lemma in ("terminate", "end") else ():
                for person in self.scene.people(phrase, frame) if phrase.people else ():
                    role = self.roles.holder_role(phrase) or self.roles.held(person)
                    yield self.scene.found("remove", frame, person, Change.END, role, agent=frame.agent)
            return
        for person in self.scene.people(owner, frame):
            mine = self.roles.told_as(frame) or self.roles.held(person)
            if mine is not None:
                yield self.scene.found(
                    "leave", frame, person, Change.END, mine, agent=frame.agent if frame.objects else None
                )

    def on_bring(self, frame: Frame) -> Iterator[Found]:
        """Read "bringing to an end the mission of X", "was brought into the cabinet as lead member"."""
        told = self.roles.told_as(frame)
        if told is None and any(self.scene.lowers[x.head] == "cabinet" for x in frame.with_("into")):
            told = Role("cabinet", RoleKind.LEAD_MEMBER)
        if told is not None and told.kind is not RoleKind.OTHER:
            for person in self.scene.people(frame.patient, frame):
                yield self.scene.found("appoint", frame, person, Change.START, told, agent=frame.agent)
            return
        if (
            not any(self.scene.lowers[x.head] == "end" for x in frame.with_("to"))
            or not frame.objects
            or self.scene.lowers[frame.objects[0].head] not in w.TERMS
        ):
            return
        for phrase in (frame.objects[0].possessor, *frame.with_("of")):
            for person in self.scene.people(phrase, frame):
                yield self.scene.found(
                    "remove",
                    frame,
                    person,
                    Change.END,
                    (self.roles.holder_role(phrase) if phrase is not None else None) or self.roles.held(person),
                    agent=frame.agent,
                )
