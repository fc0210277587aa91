"""Rules for people named behind what is told of them: "Among the departures is X", "She is X", "a new director: X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found

GONE = frozenset({("gone",), ("out",), ("off",), ("on", "way", "out"), ("heading", "for", "door"), ("for", "chop")})
"""What stands first of somebody who is named behind: "Also gone is Jane Ford"."""
LIGHT = frozenset("also too already now , the his her their - and there so since".split())
"""Words around it that say nothing."""
LEAVERS = frozenset("departures leavers casualties losses exits departing".split())
"""Among whom somebody is who leaves."""
ARRIVALS = frozenset("newcomers arrivals recruits appointees appointments joiners signings".split())
"""Among whom somebody is who comes."""
VICTIMS = frozenset("casualty casualties scalp victim".split())
"""What somebody who holds a post becomes by losing it."""
BLOWS = w.CULLS | frozenset(
    "report scandal inspection verdict review inquiry affair crisis row findings judgement cuts fallout".split()
)
"""What costs people their posts."""
OPENING = 7
"""Words before the verb of such a clause."""


@frozen
class Inversions:
    """Rules for people named behind what is told of them."""

    scene: Scene
    roles: Roles

    def told_first(self, frame: Frame) -> Iterator[Found]:
        """Read "Also gone is Jane Ford, head of safeguarding", "In the chair of the board will be Ali Reza"."""
        whom = frame.objects[0] if frame.objects else None
        if whom is None or not whom.people or frame.verb.negation >= 0:
            return
        if self.is_gone(frame) or self.is_among(frame, LEAVERS):
            for person in self.scene.people(whom, frame):
                mine = self.known(whom, person)
                if mine is not None:
                    yield self.scene.found("leave", frame, person, Change.END, mine)
        elif self.is_among(frame, ARRIVALS):
            for person in self.scene.people(whom, frame):
                role = self.roles.told_as(frame) or self.roles.holder_role(whom)
                if role is not None:
                    yield self.scene.found("become", frame, person, Change.START, role)
        chair = next((x for x in frame.with_("in") if self.scene.lowers[x.head] in w.SEATS | w.BOARDS), None)
        if chair is None or not (frame.verb.tense == "future" or frame.dates):
            return
        role = self.roles.phrase_role(chair)
        for person in self.scene.people(whom, frame) if role is not None else ():
            yield self.scene.found("lead", frame, person, Change.START, role)

    def goes_with_it(self, frame: Frame) -> Iterator[Found]:
        """Read "and with it goes the job of its chief executive, Jane Ford"."""
        thing = frame.objects[0] if frame.objects else None
        before = self.scene.lowers[max(frame.verb.first - 2, 0) : frame.verb.first]
        if before in (("with", "it"), ("with", "them"), ("with", "him"), ("with", "her")) and frame.verb.negation < 0:
            whom = frame.subject if frame.subject is not None and frame.subject.first > frame.verb.first else thing
            if whom is not None and whom.people:
                for person in self.scene.people(whom, frame):
                    role = self.known(whom, person)
                    if role is not None and role.kind is not RoleKind.OTHER:
                        yield self.scene.found("leave", frame, person, Change.END, role)
                return
        if thing is None or frame.verb.lemma != "go" or frame.verb.negation >= 0:
            return
        if self.scene.lowers[thing.head] not in w.POSTS | w.DESKS:
            return
        for whom in frame.with_("of"):
            for person in self.scene.people(whom, frame) if whom.people else ():
                role = self.known(whom, person)
                if role is not None:
                    yield self.scene.found("leave", frame, person, Change.END, role)

    def known(self, whom: NounPhrase, person: Person) -> Role | None:
        """The post told with a name, else the one that the person is known to have had."""
        return self.roles.each(whom, person) or self.roles.left(person)

    def is_gone(self, frame: Frame) -> bool:
        """Whether nothing but "gone", "on her way out" or the like stands before the verb."""
        first = self.scene.reading.ranges[frame.sentence][0]
        if frame.verb.first - first > OPENING:
            return False
        return tuple(x for x in self.scene.lowers[first : frame.verb.first] if x not in LIGHT) in GONE

    def is_among(self, frame: Frame, words: frozenset[str]) -> bool:
        """Whether a clause opens with "among the departures"."""
        return any(self.scene.lowers[x.head] in words and x.first < frame.verb.first for x in frame.with_("among"))

    def presented(self, frame: Frame, whom: NounPhrase) -> Iterator[Found]:
        """Read "She is Jane Ford", "The commissioner is Ali Reza", where a post was filled just before."""
        subject = frame.subject
        if subject is None or subject.people or frame.verb.tense == "past" or len(whom.people) != 1:
            return
        role = self.roles.filled_unnamed(frame)
        told = next((x for x in subject.posts if not x.former and not x.deputy), None)
        pronoun = self.scene.lowers[subject.head] in ("he", "she", "name", "man", "woman")
        if role is None or not (pronoun or (told is not None and told.kind is role.kind)):
            return
        for person in self.scene.people(whom, frame):
            yield self.scene.found("become", frame, person, Change.START, role)

    def felled(self, frame: Frame) -> Iterator[Found]:
        """Read "became the first casualty of the report", "fell victim to it", "The first casualty was Jane Ford"."""
        subject, thing = frame.subject, frame.objects[0] if frame.objects else None
        if subject is None or thing is None or frame.verb.negation >= 0:
            return
        whom = subject if self.scene.lowers[thing.head] in VICTIMS else thing
        other = thing if whom is subject else subject
        if self.scene.lowers[other.head] not in VICTIMS or not whom.people:
            return
        if not any(self.scene.lowers[x.head] in BLOWS or x.organisations for x in frame.with_("of", "to")):
            return
        for person in self.scene.people(whom, frame) if len(whom.people) == 1 else ():
            role = self.known(whom, person)
            if role is not None and role.kind is not RoleKind.OTHER:
                yield self.scene.found("leave", frame, person, Change.END, role)

    def behind(self, frame: Frame, thing: NounPhrase) -> Iterator[Found]:
        """Read "Kent is to get a commissioner: Jane Ford", a name set behind the post that is filled."""
        post = next((x for x in thing.posts if not x.former and not x.plural), None)
        fresh = thing.determiner == "indefinite" or w.NEW & set(self.scene.lowers[thing.first : thing.core])
        if post is None or thing.people or not fresh or post.kind is RoleKind.OTHER:
            return
        holders = self.scene.holders_of.get(post.first, set())
        near = range(thing.last, thing.last + w.GENITIVE_REACH)
        for person in self.scene.reading.persons:
            here = next((m for m in person.mentions if m.first in near), None)
            if person.index in holders and here is not None and person.index not in self.scene.children:
                item = self.scene.found("appoint", frame, person, Change.START, Role(post.title, post.kind, post))
                yield evolve(item, last=max(frame.last, here.last))
