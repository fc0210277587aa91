"""Rules for functions that pass from one hand to another: given, lost, handed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.reference import possessor_of

from . import words as w
from .fillings import Fillings
from .inversions import Inversions
from .roles import Roles
from .scene import Role, Scene
from .starts import Starts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found


def is_it(phrase: NounPhrase | None, scene: Scene) -> bool:
    """Whether a phrase is "it" or "that", which means what was told before."""
    return phrase is not None and scene.lowers[phrase.head] in ("it", "that", "this")


@frozen
class Handovers:
    """Rules for functions that pass from one hand to another."""

    scene: Scene
    roles: Roles

    def on_give(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "give"."""
        starts = Starts(self.scene, self.roles)
        if frame.verb.lemma == "give" and not frame.verb.passive and starts.makes_way(frame):
            yield from starts.on_make_way(frame)
            return
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
        if frame.verb.lemma == "entrust" and frame.with_("with"):
            thing, receiver = frame.with_("with")[0], frame.patient
        elif frame.verb.passive and not frame.objects and frame.with_("to"):
            thing, receiver = frame.subject, frame.with_("to")[0]
        if thing is None or (thing.determiner == "indefinite" and self.mandate(thing) is None):
            return
        chair = bool(thing.posts) and thing.posts[0].title.lower().split()[0] in w.CHAIRS
        token = chair or self.scene.lowers[thing.head] in w.STOPGAPS | {"gavel", "baton", "chairmanship"}
        givers = self.scene.people(frame.subject, frame) if token and not frame.verb.passive else []
        role = (self.roles.held(givers[0]) if givers else None) or self.roles.thing_role(thing, frame)
        role = role or self.roles.just_lost(frame) or self.mandate(thing)
        receivers = self.scene.people(receiver, frame)
        if role is None or self.roles.phrase_role(thing) is None:
            lasting = self.roles.made_permanent(frame, receivers[0]) if receivers else None
            role = lasting or role
        if role is None:
            return
        for person in receivers:
            agent = None if givers else frame.agent
            item = self.scene.found("give", frame, person, Change.START, role, agent=agent)
            yield evolve(item, status=Status.POSSIBLE) if self.only_offered(frame, item) else item
        for person in givers:
            yield self.scene.found("give", frame, person, Change.END, role)

    def mandate(self, thing: NounPhrase) -> Role | None:
        """The mission of whoever is given a review to do: "the inquiry has been entrusted to Lord Field"."""
        head = self.scene.lowers[thing.head]
        return Role(head, RoleKind.REVIEWER) if head in w.REVIEWS - {"report", "reports"} and not thing.people else None

    @staticmethod
    def only_offered(frame: Frame, item: Found) -> bool:
        """Whether a clause says no more than that a post was offered."""
        return frame.verb.lemma == "offer" and item.status is Status.ACTUAL

    def on_get(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "get"."""
        if frame.objects and frame.verb.negation < 0:
            yield from Inversions(self.scene, self.roles).behind(frame, frame.objects[0])
        role = self.roles.thing_role(frame.objects[0], frame) if frame.objects and not frame.objects[0].people else None
        role = role or self.roles.just_lost(frame) or self.leadership(frame)
        people = self.scene.people(frame.subject, frame)
        job = frame.objects[0] if frame.objects else None
        unnamed = job is not None and self.scene.lowers[job.head] in w.POSTS and self.roles.phrase_role(job) is None
        if people and unnamed:
            role = self.roles.made_permanent(frame, people[0]) or role or self.roles.context_role(frame, people[0])
        told = self.roles.told_as(frame)
        if job is not None and told is not None and self.scene.lowers[job.head] == "services" and not job.people:
            for phrase in frame.with_("of"):
                for person in self.scene.people(phrase, frame) if phrase.people else ():
                    yield self.scene.found("appoint", frame, person, Change.START, told, agent=frame.agent)
            return
        meant = told is not None and told.kind is not RoleKind.OTHER and job is not None
        meant = meant and self.scene.lowers[job.head] in ("him", "her")  # type: ignore[union-attr]
        if frame.objects and (frame.objects[0].people or meant) and told is not None:
            for person in self.scene.people(frame.objects[0], frame):
                yield self.scene.found(
                    "appoint", frame, person, Change.START, self.roles.told_as(frame), agent=frame.agent
                )
            return
        for person in people if role is not None else ():
            yield self.scene.found("give", frame, person, Change.START, role)

    def leadership(self, frame: Frame) -> Role | None:
        """What "won the leadership of Kent" makes of somebody."""
        thing = frame.objects[0] if frame.objects else None
        if thing is None or self.scene.lowers[thing.head] != "leadership":
            return None
        whole = any(x.authorities or self.scene.lowers[x.head] in w.COUNCILS for x in frame.with_("of", "at"))
        return Role("leadership", RoleKind.COUNCIL_LEADER) if whole else None

    def on_pass(self, frame: Frame) -> Iterator[Found]:
        """Read "her portfolio went to X", "whose duties have passed to X"."""
        thing = frame.subject
        seat = thing is not None and self.scene.lowers[thing.head] in ("seat", "place")
        if seat and any("cabinet" in self.scene.lowers[x.first : x.last] for _, x in frame.obliques):
            for phrase in frame.with_("to"):
                for person in self.scene.people(phrase, frame) if phrase.people else ():
                    yield self.scene.found("give", frame, person, Change.START, Role("cabinet", RoleKind.LEAD_MEMBER))
            return
        if seat and thing is not None:
            yield from self.place_passed(frame, thing)
            return
        yield from Fillings(self.scene, self.roles).responsible(frame)
        yield from Inversions(self.scene, self.roles).felled(frame)
        if frame.verb.lemma == "fall" and thing is not None and self.scene.lowers[thing.head] == "axe":
            for phrase in frame.with_("on"):
                for person in self.scene.people(phrase, frame) if phrase.people else ():
                    held = self.roles.holder_role(phrase) or self.roles.held(person)
                    yield self.scene.found("remove", frame, person, Change.END, held)
            return
        if frame.verb.lemma == "fall" and thing is not None and self.scene.lowers[thing.head] in w.CHOICES | {"lot"}:
            role = self.roles.told_as(frame) or self.roles.recent_post(frame.verb.first)
            for phrase in frame.with_("on", "upon") if role is not None else ():
                for person in self.scene.people(phrase, frame) if phrase.people else ():
                    yield self.scene.found("appoint", frame, person, Change.START, role)
            return
        if frame.verb.lemma == "pass" and self.scene.people(thing, frame):
            yield from self.on_hand_over(frame)
            return
        lost = self.scene.lost
        it = lost[1] if lost is not None and is_it(thing, self.scene) and 0 <= frame.sentence - lost[0] <= 1 else None
        if thing is None or not (
            it is not None or self.scene.lowers[thing.head] in w.POSTS | w.DUTIES or (thing.posts and not thing.people)
        ):
            return
        owner = thing.possessor
        owners = self.scene.people(owner, frame) if owner is not None else []
        role = self.roles.phrase_role(thing) or self.roles.told_as(frame)
        if role is None and self.scene.lowers[thing.head] in ("running", "charge", "command"):
            role = next((x for y in frame.with_("of") if (x := self.roles.charge_of(y)) is not None), None)
        role = role or it or self.work(frame, thing)
        if role is None and self.scene.lowers[thing.head] in w.POSTS:
            role = next((x for y in frame.with_("of") if (x := self.roles.phrase_role(y)) is not None), None)
        role = role or (self.roles.held(owners[0]) if owners else None) or self.roles.context_role(frame)
        for phrase in frame.with_("from") if frame.with_("to") else ():
            for person in self.scene.people(phrase, frame) if phrase.people and role is not None else ():
                yield self.scene.found("give", frame, person, Change.END, role)
        receivers = [frame.antecedent] if frame.opener == "whom" else [self.named(x, frame) for x in frame.with_("to")]
        for receiver in receivers:
            for person in self.scene.people(receiver, frame):
                own = self.roles.own_post(person) if role is not None and role.post is None else None
                same = own is not None and role is not None and own.kind is role.kind
                yield self.scene.found("give", frame, person, Change.START, own if same else role)

    def place_passed(self, frame: Frame, seat: NounPhrase) -> Iterator[Found]:
        """Read "His place went to Jane Ford", "Ali Reza's seat has gone to her deputy"."""
        owner = possessor_of(self.scene.reading, seat, frame.sentence)
        known = self.scene.leavings.role(owner.index) or self.scene.led.get(owner.index) if owner is not None else None
        role = known or (self.roles.left(owner) if owner is not None else None)
        if owner is None or role is None or frame.verb.negation >= 0:
            return
        for phrase in frame.with_("to"):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                if person.index != owner.index:
                    yield self.scene.found("give", frame, person, Change.START, evolve(role, post=None))

    def work(self, frame: Frame, thing: NounPhrase) -> Role | None:
        """What the job is: "the job of running Kent's children's services"."""
        inner = (f for f in self.scene.reading.frames_by_sentence[frame.sentence] if f.link == "ing" and f.objects)
        work = next((f for f in inner if f.subject is thing and f.verb.lemma in w.LEADING | {"chair"}), None)
        charge = self.roles.charge_of(work.objects[0]) if work is not None else None
        return evolve(charge, title=None) if charge is not None and charge.kind is RoleKind.DCS else charge

    def named(self, phrase: NounPhrase, frame: Frame) -> NounPhrase:
        """Who is named behind "one of …": "to one of its own managers, Jane Ford"."""
        if self.scene.lowers[phrase.head] != "one":
            return phrase
        phrases = self.scene.reading.phrases[frame.sentence]
        behind = (x for x in phrases if x.first > phrase.last and x.people and self.scene.lowers[x.first - 1] == ",")
        return next(behind, phrase)

    def on_hand_over(self, frame: Frame) -> Iterator[Found]:
        """Read "is due to hand over to her deputy"."""
        givers = self.scene.people(frame.subject, frame)
        role = self.roles.thing_role(frame.objects[0], frame) if frame.objects else self.roles.told_as(frame)
        latest = self.scene.latest.get(givers[0].index) if givers else None
        if latest is not None and latest[0] == frame.sentence:
            role = latest[1]
        role = role or (self.roles.left(givers[0]) if givers else None)
        if role is None or (
            frame.objects
            and self.scene.lowers[frame.objects[0].head] not in w.POSTS | w.STOPGAPS | {"task", "baton"}
            and not frame.objects[0].posts
        ):
            return
        receivers = [person for phrase in frame.with_("to") for person in self.scene.people(phrase, frame)]
        alone = not frame.objects and not frame.with_("to") and bool(frame.dates) and frame.verb.tense == "future"
        for person in givers if receivers or alone else ():
            yield self.scene.found("give", frame, person, Change.END, role)
        for person in receivers:
            yield self.scene.found("give", frame, person, Change.START, role)

    def lost_service(self, frame: Frame, thing: NounPhrase) -> Role | None:
        """The portfolio of a councillor who "loses children's services in a reshuffle"."""
        subject = frame.subject
        member = subject is not None and any(Fillings.is_councillor(m.title) for m in subject.people)
        if not member or self.scene.lowers[thing.head] not in w.SERVICES:
            return None
        return Role(self.scene.plain(thing), RoleKind.LEAD_MEMBER)

    def on_lose(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "lose"."""
        if frame.objects and frame.objects[0].people:
            loser = frame.subject
            whom = self.scene.people(frame.objects[0], frame)
            role = self.roles.holder_role(frame.objects[0]) or (self.roles.was(whom[0]) if len(whom) == 1 else None)
            us = loser is not None and self.scene.lowers[loser.head] in ("it", "we", "they")
            if loser is not None and not loser.people and (us or loser.determiner != "pronoun") and role is not None:
                for person in whom:
                    mine = self.roles.each(frame.objects[0], person) or role
                    yield self.scene.found("lose", frame, person, Change.END, mine)
            return
        thing = frame.objects[0] if frame.objects else None
        theirs = thing is not None and thing.determiner == "possessive" and thing.posts
        if (
            thing is None
            or thing.determiner == "indefinite"
            or (theirs and self.scene.lowers[thing.head] not in w.POSTS)
        ):
            return
        role = self.roles.thing_role(thing, frame) or self.lost_service(frame, thing)
        losers = (
            self.scene.people(frame.subject, frame) if role is None and self.scene.lowers[thing.head] in w.POSTS else []
        )
        role = role or (self.roles.held(losers[0]) if losers and frame.with_("to") else None)
        if role is None:
            return
        for person in self.scene.people(frame.subject, frame):
            yield self.scene.found("lose", frame, person, Change.END, role)
        for phrase in frame.with_("to"):
            for person in self.scene.people(phrase, frame):
                yield self.scene.found("lose", frame, person, Change.START, role)
