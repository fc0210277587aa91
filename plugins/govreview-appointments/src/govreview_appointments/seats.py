"""Whose seat somebody has: any verb of having or getting, and what stands for the post that another left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.people.coreference import sex_of_pronoun
from govreview.reading.reference import pronoun

from . import seating as s
from . import words as w
from .roles import Roles
from .scene import Role, Scene
from .topics import Topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found


@frozen
class Seats:
    """Rules for what stands for a post: a desk, a chair, the keys, the job."""

    scene: Scene
    roles: Roles

    def seated(self, found: Sequence[Found]) -> Iterator[Found]:
        """Read "Ali Reza has her desk now", "Into her seat slid Ali Reza", where no other rule has."""
        reading = self.scene.reading
        told = {(x.frame.sentence, x.person.index) for x in found}
        gone = {x.person.index: x for x in found if x.change is Change.END and x.status is not Status.DENIED}
        for sentence, (first, last) in enumerate(reading.ranges):
            if s.SEATS.isdisjoint(self.scene.lowers[first:last]):
                continue
            for frame in reading.frames_by_sentence[sentence]:
                yield from self.vacated(frame, told, found)
                if frame.verb.negation >= 0 or frame.verb.lemma not in s.VERBS or self.scene.no_longer(frame):
                    continue
                if frame.link == "relative" and frame.verb.tense == "past" and not frame.verb.perfect:
                    continue  # "who held the brief": before
                whom, seat = self.taken(frame)
                people = self.scene.people(whom, frame) if whom is not None and seat is not None else []
                if seat is None or len(people) != 1 or (sentence, people[0].index) in told:
                    continue
                if people[0].index in self.scene.bystanders or any(
                    x.endswith("ly") for x in self.scene.lowers[seat.last : seat.last + 1]
                ):
                    continue
                role = self.role(seat, frame, people[0], gone, found)
                if role is not None:
                    told.add((sentence, people[0].index))
                    yield self.scene.found("take-up", frame, people[0], Change.START, role)

    def vacated(self, frame: Frame, told: set[tuple[int, int]], found: Sequence[Found]) -> Iterator[Found]:
        """Read "The desk was vacated by Ali Reza"."""
        seat = frame.subject
        if not frame.verb.passive or frame.verb.lemma not in s.LEAVING or seat is None or not self.is_seat(seat):
            return
        if frame.verb.negation >= 0:
            return
        for person in self.scene.people(frame.agent, frame):
            role = self.roles.left(person) or Topics(self.scene).at(frame.sentence, found)
            if role is not None and (frame.sentence, person.index) not in told:
                told.add((frame.sentence, person.index))
                yield self.scene.found("leave", frame, person, Change.END, role)

    def taken(self, frame: Frame) -> tuple[NounPhrase | None, NounPhrase | None]:
        """Who has a seat, and which: by voice, object or preposition, and where who sits stands last."""
        verb = frame.verb
        if verb.passive:
            by = frame.agent if frame.agent is not None else next(iter(frame.with_("by")), None)
            ours = frame.subject is not None and verb.lemma in s.HAVING and self.is_seat(frame.subject)
            return (by, frame.subject) if ours else (None, None)
        subject, objects = frame.subject, frame.objects
        if subject is None and objects and objects[0].people:
            subject, objects = objects[0], ()
        if verb.lemma == "look" and not objects:
            seat = next((x for x in frame.with_("after") if self.is_seat(x)), None)
            return subject, seat
        doing = len(objects) > 1 and self.scene.lowers[objects[0].head] in s.DOING
        objects = objects[1:] if doing else objects  # "is doing her job"
        if (doing or verb.lemma in s.HAVING) and objects and self.is_seat(objects[0]):
            return subject, objects[0]
        if verb.lemma in s.SITTING and not objects:
            seat = next((x for x in frame.with_(*s.INTO) if self.is_seat(x)), None)
            visits = frame.subject is not None and verb.lemma not in s.SETTLING
            return (subject, None) if seat is not None and visits and self.is_place(seat) else (subject, seat)
        return None, None

    def is_place(self, phrase: NounPhrase) -> bool:
        """Whether a seat is one where somebody may also just be: "went to her office to complain"."""
        return self.scene.lowers[phrase.head] in s.PLACES

    def is_seat(self, phrase: NounPhrase) -> bool:
        """Whether a phrase means a post by what goes with it."""
        if phrase.people or phrase.determiner in ("indefinite", ""):
            return False
        return self.scene.lowers[phrase.head] in s.SEATS

    def role(
        self, seat: NounPhrase, frame: Frame, person: Person, gone: dict[int, Found], found: Sequence[Found]
    ) -> Role | None:
        """The post that a seat stands for: of whose it was, of the service it opens, or the one just left."""
        owner = seat.possessor
        if owner is not None and owner.posts and not owner.people:
            return self.roles.phrase_role(owner)
        served = next((x for x in frame.with_("to", "of", "in") if self.scene.lowers[x.head] in w.SERVICES), None)
        if served is not None and self.scene.lowers[seat.head] in s.TOKENS:
            return self.service(served)
        if self.scene.lowers[seat.last : seat.last + 1] == ("of",):
            return None
        if owner is not None:
            named = self.scene.people(owner, frame)
            return self.left_by(named[0], person, frame, gone) if len(named) == 1 else None
        if seat.determiner == "possessive":
            word = self.scene.lowers[seat.first]
            whose = pronoun(self.scene.reading, word, seat.first, frame.sentence, frozenset({person.index}))
            if whose is not None:
                return self.left_by(whose, person, frame, gone)
            sex = sex_of_pronoun(word)
            return self.just_left(frame, person, found, s.NEAR, sex) if sex else None
        plain = not self.is_place(seat) and seat.core - seat.first <= s.BARE
        return self.just_left(frame, person, found, s.NEAR) if plain else None

    def service(self, phrase: NounPhrase) -> Role | None:
        """What having the keys to a service makes somebody."""
        words = self.scene.lowers[phrase.first : phrase.core]
        return Role(None, RoleKind.DCS) if any("child" in word for word in words) else None

    def left_by(self, owner: Person, person: Person, frame: Frame, gone: dict[int, Found]) -> Role | None:
        """The post of whose seat it is: of somebody who goes, or who has a deputy or a stand-in at the desk."""
        if owner.index == person.index:
            return None
        end = gone.get(owner.index)
        role = (end.role if end is not None else None) or self.roles.left(owner)
        kept = end is not None or frame.verb.lemma in s.MINDING
        return role if kept and role is not None and role.kind is not RoleKind.OTHER else None

    def just_left(
        self, frame: Frame, person: Person, found: Sequence[Found], near: int, sex: str | None = None
    ) -> Role | None:
        """The post that somebody else is told to leave in the sentences before."""
        ends = [
            x
            for x in found
            if x.change is Change.END
            and x.status in (Status.ACTUAL, Status.PLANNED)
            and 0 <= frame.sentence - x.frame.sentence <= near
            and (x.frame.sentence < frame.sentence or x.frame.verb.first < frame.verb.first)
        ]
        end = max(ends, key=lambda x: (x.frame.sentence, x.frame.verb.first), default=None)
        if end is None or end.person.index == person.index or person.index in self.scene.bystanders:
            return None
        if sex is not None and end.person.sex not in (sex, None):
            return None
        role = end.role or self.roles.left(end.person)
        return role if role is not None and role.kind is not RoleKind.OTHER else None
