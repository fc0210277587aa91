"""Rules for one thing given for another: posts swapped, duties added, seats relieved, rewards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.reference import possessor_of

from . import doubts
from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found


@frozen
class Exchanges:
    """Rules for one thing given for another."""

    scene: Scene
    roles: Roles

    def on_swap(self, frame: Frame) -> Iterator[Found]:
        """Read "swaps Swindon, where she is deputy director, for the director's chair in Kent"."""
        old = frame.objects[0] if frame.objects else None
        new = self.gained(frame)
        jobs = self.job_for_job(frame)
        if jobs is not None:
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found("swap", evolve(frame, obliques=()), person, Change.END, jobs[0])
                yield self.scene.found("swap", evolve(frame, obliques=()), person, Change.START, jobs[1])
            return
        if old is not None and not frame.verb.passive and frame.with_("for") and (new is None or new.last <= old.last):
            yield from self.given_away(frame, old)
            return
        if old is None or new is None or not (self.is_work(old) and self.is_work(new)):
            return
        behind = next((x for x in self.scene.reading.phrases[frame.sentence] if x.first == new.last + 1), None)
        place = (("in", behind),) if behind is not None and behind.authorities and not behind.people else ()
        there = evolve(frame, objects=(), obliques=(("to", new), *place))
        mention = self.scene.dating.within(new.last, self.scene.reading.ranges[frame.sentence][1])
        date = self.scene.dating.point(mention, frame) if mention is not None else None
        told = self.roles.phrase_role(new) or self.roles.sentence_post(frame.sentence)
        for person in self.scene.people(frame.subject, frame):
            held = self.roles.phrase_role(old) or self.roles.held(person)
            if held is not None:
                yield self.scene.found("swap", evolve(frame, obliques=()), person, Change.END, held, date=date)
            role = told or self.roles.recent_post(frame.verb.first, person)
            if role is not None:
                yield self.scene.found("swap", there, person, Change.START, role, date=date)

    def job_for_job(self, frame: Frame) -> tuple[Role, Role] | None:
        """Read "is swapping her job as head of fostering for one as a director", "for that of chief executive"."""
        old = frame.objects[0] if frame.objects else None
        new = next((x for x in frame.with_("for") if self.scene.lowers[x.head] in ("one", "that")), None)
        of = next((x for word, x in frame.obliques if word == "of" and x.posts), None)
        if frame.verb.passive or old is None or self.scene.lowers[old.head] not in w.POSTS:
            return None
        at = (
            new.first
            if new is not None
            else next(
                (k for k in range(old.last, frame.last) if self.scene.lowers[k : k + 3] == ("for", "that", "of")), -1
            )
        )
        if at < 0 or (new is None and of is None):
            return None
        told = [x for word, x in frame.obliques if word in ("as", "of") and x.posts and not x.people]
        before = next((y for x in told if old.last <= x.first < at and (y := self.roles.phrase_role(x))), None)
        behind = next((y for x in told if x.first > at and (y := self.roles.phrase_role(x))), None)
        before = before or self.roles.phrase_role(old)
        people = self.scene.people(frame.subject, frame) if before is None else []
        before = before or (self.roles.held(people[0]) if people else None)
        return (before, behind) if before is not None and behind is not None else None

    def given_away(self, frame: Frame, old: NounPhrase) -> Iterator[Found]:
        """Read "swapped the job for a farm in Wales": a post given up for what is none."""
        if self.scene.lowers[old.head] not in w.POSTS | w.DESKS | {"it"} or frame.verb.negation >= 0:
            return
        for person in self.scene.people(frame.subject, frame):
            held = self.roles.phrase_role(old) or self.roles.held(person)
            if held is not None and held.kind is not RoleKind.OTHER:
                yield self.scene.found("swap", frame, person, Change.END, held)

    on_trade = on_exchange = on_swap

    def gained(self, frame: Frame) -> NounPhrase | None:
        """What is got in exchange: the last phrase behind "for" that tells a place of work."""
        phrases = self.scene.reading.phrases[frame.sentence]
        behind = [x for x in phrases if x.first > frame.verb.last and self.scene.lowers[x.first - 1] == "for"]
        return next((x for x in reversed(behind) if self.is_work(x)), None)

    def is_work(self, phrase: NounPhrase) -> bool:
        """Whether a phrase tells a post or a place where somebody works."""
        if phrase.people:
            return False
        told = phrase.authorities or phrase.posts or phrase.organisations
        return bool(told) or self.scene.lowers[phrase.head] in w.POSTS | w.FUNCTIONS | w.DESKS

    def on_add(self, frame: Frame) -> Iterator[Found]:
        """Read "adds Thurrock to her duties", "has added the education brief to her portfolio"."""
        thing = frame.objects[0] if frame.objects else None
        load = [x for x in frame.with_("to") if self.scene.lowers[x.head] in w.DUTIES | w.POSTS | {"workload"}]
        if thing is None or thing.people or not load or load[0].determiner != "possessive":
            return
        told = self.roles.phrase_role(thing) or self.roles.just_lost(frame)
        for person in self.scene.people(frame.subject, frame) if told is not None or thing.authorities else ():
            role = told or self.roles.held(person)
            if role is not None:
                here = evolve(frame, obliques=(("in", thing),)) if thing.authorities else frame
                yield self.scene.found("take-up", here, person, Change.START, evolve(role, post=None))

    def on_combine(self, frame: Frame) -> Iterator[Found]:
        """Read "will combine her job with that of chief executive"."""
        thing = frame.objects[0] if frame.objects else None
        if thing is None or frame.verb.negation >= 0 or self.scene.lowers[thing.head] not in w.POSTS | w.DUTIES:
            return
        other = (self.roles.phrase_role(x) for x in frame.with_("with", "of") if x.first > thing.last and not x.people)
        role = next((x for x in other if x is not None), None)
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            yield self.scene.found("take-up", frame, person, Change.START, role)

    def on_double(self, frame: Frame) -> Iterator[Found]:
        """Read "doubles as director until a successor is found"."""
        role = self.roles.told_as(frame)
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            yield self.scene.found("take-up", frame, person, Change.START, role)

    def on_reward(self, frame: Frame) -> Iterator[Found]:
        """Read "has been rewarded with the leadership of the council"."""
        for thing in frame.with_("with"):
            role = None if thing.people or thing.determiner == "indefinite" else self.roles.phrase_role(thing)
            if role is None and self.scene.lowers[thing.head] == "leadership":
                role = Role("leadership", RoleKind.COUNCIL_LEADER)
            for person in self.scene.people(frame.patient, frame) if role is not None else ():
                yield self.scene.found("give", frame, person, Change.START, role, agent=frame.agent)

    def relieved(self, frame: Frame) -> Iterator[Found]:
        """Read "relieves Ali Reza in the chair of the board", "spelled Ali Reza as acting director"."""
        coming, going = self.scene.people(frame.subject, frame), self.scene.people(frame.patient, frame)
        told = (self.roles.phrase_role(x) for x in frame.with_("in", "as"))
        role = next((x for x in told if x is not None), None) or (self.roles.held(going[0]) if going else None)
        for person in going if coming and role is not None else ():
            yield self.scene.found("succeed", frame, person, Change.END, role)
        for person in coming if going and role is not None else ():
            yield self.scene.found("succeed", frame, person, Change.START, role)

    def reputed(self, frame: Frame) -> Iterator[Found]:
        """Read "The smart money has Jane Ford as the next director"."""
        whom = frame.objects[0] if frame.objects else None
        if whom is None or not whom.people or frame.verb.negation >= 0 or frame.subject is None:
            return
        role = self.roles.told_as(frame) or self.roles.behind_as(whom)
        if role is None or self.scene.lowers[frame.subject.head] not in doubts.RUMOURS:
            return
        for person in self.scene.people(whom, frame):
            item = self.scene.found("candidate", frame, person, Change.START, role)
            cue = self.scene.reading.span(frame.subject.head, frame.subject.head + 1)
            yield evolve(item, status=Status.POSSIBLE, cue=cue, date=None)

    def on_follow(self, frame: Frame) -> Iterator[Found]:
        """Read "had followed Jane Ford into the post", "follows Ali Reza as director"."""
        if frame.verb.passive and any(self.scene.lowers[x.head] in ("door", "exit") for _, x in frame.obliques):
            yield from self.followed_out(frame)
            return
        if any(self.scene.lowers[x.head] in ("door", "exit") for _, x in frame.obliques):
            named = frame.patient is not None and bool(frame.patient.people) and frame.verb.form == "finite"
            plain = named and frame.verb.negation < 0 and not frame.verb.modal
            for person in self.scene.people(frame.patient, frame) if plain else ():
                mine = self.roles.left(person)
                if mine is not None and self.scene.leavings.still((person.index,)):
                    yield self.scene.found("leave", evolve(frame, dates=()), person, Change.END, mine)
            return
        into = any(self.scene.lowers[x.head] in w.POSTS | w.DESKS for x in frame.with_("into", "in"))
        told = self.roles.told_as(frame)
        if not into and told is None:
            return
        coming, going = self.scene.people(frame.subject, frame), self.scene.people(frame.patient, frame)
        role = told or (self.roles.left(coming[0]) or self.roles.left(going[0]) if coming and going else None)
        for person in going if coming and role is not None else ():
            yield self.scene.found("succeed", frame, person, Change.END, role)
        for person in coming if going and role is not None else ():
            yield self.scene.found("succeed", frame, person, Change.START, role)

    def followed_out(self, frame: Frame) -> Iterator[Found]:
        """Read "was swiftly followed out of the door by Jane Ford, the leader"."""
        others = self.scene.reading.frames_by_sentence[frame.sentence]
        gone = any(x.predicate in ("leave", "remove", "resign-by") and x.verb.first < frame.verb.first for x in others)
        for phrase in frame.with_("by") if gone else ():
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                role = self.roles.held(person)
                if role is not None:
                    yield self.scene.found("leave", frame, person, Change.END, role)

    def on_fill_same(self, frame: Frame) -> Iterator[Found]:
        """Read "has been taken on by Solihull to perform the same role"."""
        above, thing = frame.governor, frame.objects[0] if frame.objects else None
        taken = above is not None and frame.link == "to" and above.verb.passive and above.verb.lemma in w.TAKING_ON
        if not taken or above is None or thing is None or self.scene.lowers[thing.head] not in w.POSTS:
            return
        owner = possessor_of(self.scene.reading, thing, frame.sentence)
        for person in self.scene.people(above.subject, above):
            role = self.roles.phrase_role(thing) or (self.roles.held(owner) if owner is not None else None)
            role = role or self.roles.left(person) or self.roles.recent_post(above.verb.first)
            if role is not None:
                here = evolve(above, obliques=(*above.obliques, *(("at", x) for x in above.with_("by"))))
                yield self.scene.found("appoint", here, person, Change.START, role, agent=above.agent)

    on_perform = on_do = on_fill_same
