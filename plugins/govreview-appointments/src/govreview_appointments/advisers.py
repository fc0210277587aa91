"""Rules for who is asked to help, and for who is named beside a mission: "asked X to keep an eye on Kent"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person

    from .scene import Found

HELPING = frozenset(
    "help support guide steer mentor coach monitor watch assist advise supervise oversee work keep shepherd "
    "nurse drive accompany".split()
)
"""Verbs of what an adviser does for a council."""
ASKING = frozenset("ask send appoint commission engage dispatch despatch bring draft name hire deploy second".split())
BRINGING = frozenset(
    "give get bring take acquire gain receive land impose provide supply lend send come arrive follow foist".split()
)
"""Verbs by which a council gets somebody sent by others."""
SENT = frozenset({RoleKind.ADVISER, RoleKind.COMMISSIONER})
HELPED = (
    w.COUNCIL_WORDS
    | w.SERVICES
    | frozenset("managers improvement progress it them recovery improvements team staff plan".split())
)
"""What an adviser helps, or keeps an eye on."""
SAYING = frozenset(
    "say tell add write argue claim warn think believe hope find know call be have ask want conclude admit accept "
    "deny insist describe report recommend".split()
)
"""Verbs that make whoever is named a mere source."""
PLACES = frozenset({("in", "the", "chair"), ("at", "the", "helm"), ("at", "its", "head"), ("at", "its", "helm")})
"""Where the head of a board or an inquiry is: "with Jane Ford in the chair"."""
SETTING_UP = w.ORDERING | {"set-up", "meet"}
REVIVING = frozenset("revive set create form establish launch convene relaunch resurrect reconstitute found".split())


@frozen
class Advisers:
    """Rules for who is asked to help, or named beside a mission."""

    scene: Scene
    roles: Roles

    def assisting(self, found: Sequence[Found]) -> Iterator[Found]:
        """The starts of helpers, of whom no rule has told it in the sentence."""
        told = {(x.frame.sentence, x.person.index) for x in found}
        started = {x.person.index for x in found if x.change is Change.START}
        for frame in self.scene.reading.frames:
            for item in (
                *self.asked(frame),
                *self.with_head(frame),
                *self.brought(frame),
                *self.at_work(frame, started),
            ):
                if (frame.sentence, item.person.index) not in told:
                    told.add((frame.sentence, item.person.index))
                    yield item

    def asked(self, frame: Frame) -> Iterator[Found]:
        """Read "has asked Jane Ford to keep an eye on the council"."""
        above = frame.governor
        if frame.link != "to" or above is None or above.verb.lemma not in ASKING or frame.verb.lemma not in HELPING:
            return
        if frame.verb.passive or above.verb.negation >= 0 or not self.is_council(frame):
            return
        agent = above.agent
        ministers = agent is not None and (
            bool(agent.posts) or bool(agent.organisations) or self.scene.lowers[agent.head] in w.SENDERS
        )
        for person in self.scene.people(above.patient, above) if ministers or above.verb.passive else ():
            role = Role(None, RoleKind.ADVISER)
            yield self.scene.found("ask-to", frame, person, Change.START, role, agent=agent, patient=person)

    def brought(self, frame: Frame) -> Iterator[Found]:
        """Read "has taken on an adviser, Jane Ford", "with it came a commissioner, Ali Reza", "gave us an adviser"."""
        verb = frame.verb
        if verb.lemma not in BRINGING or verb.negation >= 0 or (verb.lemma == "take" and verb.particle != "on"):
            return
        comes = verb.lemma in ("come", "arrive", "follow")
        things = (*frame.objects, *(frame.with_("with") if comes or frame.predicate == "give" else ()))
        for thing in things if not verb.passive else ():
            if thing in frame.objects[:-1]:
                continue  # "sent an adviser, Jane Ford, a letter"
            post = next((x for x in thing.posts if not x.former and not x.plural), None)
            if post is None or post.kind not in SENT or not w.ARTICLES & {self.scene.lowers[thing.first]}:
                continue
            giver = None if comes or verb.lemma in ("get", "receive", "gain", "acquire", "bring") else frame.agent
            for person in self.set_off(thing, post, frame):
                role = Role(post.title, post.kind, post)
                by = self.bidding(frame) or (giver if giver is not None and not giver.people else None)
                yield self.scene.found("appoint", frame, person, Change.START, role, agent=by)

    def set_off(self, thing: NounPhrase, post: PostMention, frame: Frame) -> Sequence[Person]:
        """Who is named behind what they are to be: "an adviser as well, Jane Ford", "a commissioner: Ali Reza"."""
        if thing.people:
            return self.scene.people(thing, frame) if post.first < thing.people[0].first else ()
        lowers, at = self.scene.lowers, thing.last
        at += 2 if lowers[at : at + 2] == ("as", "well") else 1 if lowers[at : at + 1] == ("too",) else 0
        if lowers[at : at + 1] not in ((",",), (":",), ("-",)):
            return ()
        named = (x for x in self.scene.reading.phrases[frame.sentence] if x.first == at + 1 and len(x.people) == 1)
        name = next(named, None)
        acts = name is not None and any(
            f.subject is name
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
            if f.link not in ("relative", "participle", "ing")
        )
        return self.scene.people(name, frame) if name is not None and not acts else ()

    def bidding(self, frame: Frame) -> NounPhrase | None:
        """At whose bidding it is done: "at the bidding of the department, the council has taken on"."""
        for (word, one), (of, other) in itertools.pairwise(frame.obliques):
            if word == "at" and of == "of" and self.scene.lowers[one.head] in w.BIDDINGS:
                return other
        return None

    def is_council(self, frame: Frame) -> bool:
        """Whether what is helped is a council, its services or its improvement."""
        parts = (*frame.objects, *frame.with_("on", "with", "over", "to", "in"))
        return any(x.authorities or self.scene.lowers[x.head] in HELPED for x in parts if not x.people)

    def with_head(self, frame: Frame) -> Iterator[Found]:
        """Read "is to be revived with Sir Ali Reza in the chair", "is setting up a board with him at its head"."""
        ahead = frame.predicate in SETTING_UP or frame.verb.lemma in REVIVING or frame.verb.tense == "future"
        if not ahead or frame.verb.negation >= 0:
            return
        for whom in frame.with_("with"):
            if len(whom.people) != 1 or self.scene.lowers[whom.last : whom.last + 3] not in PLACES:
                continue
            role = self.headed(frame)
            for person in self.scene.people(whom, frame) if role is not None else ():
                yield self.scene.found("lead", frame, person, Change.START, role, agent=frame.agent)

    def headed(self, frame: Frame) -> Role | None:
        """What a clause sets up: a board has a chair, an inquiry somebody who leads it."""
        things = (*frame.objects, *((frame.subject,) if frame.subject is not None else ()))
        for thing in things:
            head = self.scene.lowers[thing.head]
            if head in w.REVIEWS and not thing.people:
                return Role(head, RoleKind.REVIEWER)
            if head in w.BOARDS and not thing.people:
                return Role("chair", RoleKind.BOARD_CHAIR)
        return None

    def at_work(self, frame: Frame, started: set[int]) -> Iterator[Found]:
        """Read "A commissioner, Jane Ford, is weighing up who should run the service"."""
        subject, verb = frame.subject, frame.verb
        if subject is None or subject.determiner != "indefinite" or len(subject.people) != 1 or verb.negation >= 0:
            return
        going_on = verb.word.endswith("ing") or verb.perfect or verb.tense == "future"
        if (
            frame.link not in ("", "and")
            or not going_on
            or verb.lemma in SAYING
            or frame.predicate in ("leave", "remove")
        ):
            return
        post = self.mission(subject)
        for person in self.scene.people(subject, frame) if post is not None else ():
            if person.index not in started:
                item = self.scene.found("lead", frame, person, Change.START, post)
                yield evolve(item, status=Status.ACTUAL, cue=None, date=None)

    def mission(self, phrase: NounPhrase) -> Role | None:
        """The mission told before a name: "a commissioner, Jane Ford"."""
        told = (x for x in phrase.posts if not x.former and x.kind is not RoleKind.OTHER)
        post = next((x for x in told if x.kind in w.MISSION_KINDS or x.acting), None)
        ahead = post is not None and post.first < phrase.people[0].first
        return Role(post.title, post.kind, post) if post is not None and ahead else None
