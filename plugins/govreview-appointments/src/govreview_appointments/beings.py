"""Rules for being something: the new director is X, is on loan, will be chair, is no longer leader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.reference import possessor_of

from . import doubts
from . import words as w
from .fillings import Fillings
from .inversions import Inversions
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person

    from .scene import Found


@frozen
class Beings:
    """Rules for being something."""

    scene: Scene
    roles: Roles

    def on_be(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "be"."""
        fillings = Fillings(self.scene, self.roles)
        if frame.subject is None:
            yield from self.headed(frame)
            yield from fillings.members(frame)
            yield from Inversions(self.scene, self.roles).told_first(frame)
            return
        yield from fillings.chosen(frame)
        yield from fillings.with_us(frame)
        yield from self.work_of(frame)
        yield from self.placed(frame)
        yield from self.last_day(frame)
        yield from self.in_hands(frame)
        yield from self.off(frame)
        yield from Inversions(self.scene, self.roles).felled(frame)
        if self.no_more(frame):
            role = self.roles.told_as(frame) or (self.roles.phrase_role(frame.objects[0]) if frame.objects else None)
            gone = any(x.authorities or self.scene.lowers[x.head] in w.COUNCILS for x in frame.with_("with"))
            for person in self.scene.people(frame.subject, frame) if role is not None or gone else ():
                mine = role or self.roles.left(person)
                yield evolve(self.scene.found("leave", frame, person, Change.END, mine), status=Status.ACTUAL, cue=None)
            return
        if not frame.objects:
            return
        complement = frame.objects[0]
        board = self.board_of(frame.subject, frame)
        if board is not None:
            for person in self.members(complement, frame) if complement.people else ():
                yield self.scene.found("lead", frame, person, Change.START, Role(board, RoleKind.PANEL_MEMBER))
            return
        if self.scene.lowers[frame.subject.head] in w.SUCCESSORS:
            role = self.roles.told_as(frame) or self.roles.successor_role(frame.subject, frame.sentence)
            for person in self.scene.people(complement, frame) if complement.people else ():
                yield self.scene.found("successor", frame, person, Change.START, role)
            return
        if complement.people:
            yield from self.filled_by(frame, complement)
            yield from Inversions(self.scene, self.roles).presented(frame, complement)
            return
        post = next(iter(complement.posts), None)
        if post is None or post.former:
            return
        since = next(
            (
                self.scene.reading.date_at[i]
                for i in frame.dates
                if i in self.scene.reading.date_at and self.scene.reading.date_at[i].role is DateRole.SINCE
            ),
            None,
        )
        fresh = (
            self.is_new(complement, post)
            and not self.roles.goes_on(frame, post)
            and frame.verb.tense == "present"
            and frame.verb.negation < 0
        )
        ahead = (
            frame.verb.tense == "future"
            or fresh
            or self.supposed(frame, complement)
            or (frame.link == "to" and (frame.governor is not None or bool(frame.subject.people)))
        )
        if (since is not None and post.kind in w.MISSION_KINDS) or (
            ahead and (post.kind is not RoleKind.OTHER or self.settled(frame, post) or self.awaited(frame, complement))
        ):
            for person in self.scene.people(frame.subject, frame):
                above = frame.governor
                named = frame.link == "to" and above is not None and above.predicate in ("appoint", "ask")
                agent = above.agent if named and above is not None else None
                role = Role(post.title, post.kind, post)
                yield self.scene.found("since" if since else "become", frame, person, Change.START, role, agent=agent)

    def headed(self, frame: Frame) -> Iterator[Found]:
        """Read "At the head of the inquiry will be Jane Ford"."""
        whom = frame.objects[0] if frame.objects else None
        tops = [x for x in frame.with_("at") if self.scene.lowers[x.first : x.first + 2] in w.TOPS]
        if whom is None or not whom.people or not tops or frame.verb.tense != "future":
            return
        role = None
        if not w.REVIEWS.isdisjoint(self.scene.lowers[tops[0].first : tops[0].core]):
            role = Role(self.scene.lowers[tops[0].core - 1], RoleKind.REVIEWER)
        role = role or self.roles.at_the_head(frame) or self.roles.charge_of(tops[0])
        for person in self.scene.people(whom, frame) if role is not None else ():
            yield self.scene.found("lead", frame, person, Change.START, role)

    def work_of(self, frame: Frame) -> Iterator[Found]:
        """Read "The review will be the work of Jane Ford"."""
        subject = frame.subject
        if subject is None or self.scene.lowers[subject.head] not in w.REVIEWS or frame.verb.tense != "future":
            return
        if not frame.objects or self.scene.lowers[frame.objects[0].head] not in ("work", "task", "job"):
            return
        role = Role(self.scene.plain(subject), RoleKind.REVIEWER)
        for phrase in frame.with_("of", "for"):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                yield self.scene.found("lead", frame, person, Change.START, role)

    @staticmethod
    def supposed(frame: Frame, complement: NounPhrase) -> bool:
        """Read "If appointed, she would be Kent's fifth director"."""
        would = frame.verb.modal == "would" and not frame.verb.perfect and frame.verb.negation < 0
        return would and complement.determiner == "possessive"

    @staticmethod
    def settled(frame: Frame, post: PostMention) -> bool:
        """Whether a clause says in so many words that somebody "is to be" what is no guest's part."""
        above = frame.governor
        return above is not None and above.verb.lemma == "be" and frame.link == "to" and post.organisation is not None

    @staticmethod
    def awaited(frame: Frame, complement: NounPhrase) -> bool:
        """Read "From Monday, Jane Ford will be the trust's operations director": somebody's post, and a day."""
        owned = complement.determiner == "possessive" or any(post.owner is not None for post in complement.posts)
        return owned and bool(frame.dates) and frame.verb.tense == "future"

    def in_hands(self, frame: Frame) -> Iterator[Found]:
        """Read "The reins are now in the hands of Owen Hart", "are with her deputy", "is in the care of Jo Reed"."""
        if frame.subject is None or self.scene.lowers[frame.subject.head] not in w.STOPGAPS | w.SERVICES:
            return
        held = any(self.scene.lowers[x.head] in ("hands", "care") for x in frame.with_("in"))
        reins = self.scene.lowers[frame.subject.head] in ("reins", "helm") and frame.verb.negation < 0
        if not held and not reins:
            return
        charge = self.roles.charge_of(frame.subject)
        role = self.roles.role_by_place(frame) or (Role(None, charge.kind) if charge is not None else None)
        role = role or self.roles.context_role(frame)
        for phrase in frame.with_("of" if held else "with"):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                mine = role or self.roles.successor_role(phrase, frame.sentence)
                if mine is not None:
                    yield self.scene.found("take-up", frame, person, Change.START, mine)

    def off(self, frame: Frame) -> Iterator[Found]:
        """Read "is off to Poole as director": a start, or an end where no new post is named."""
        if self.is_off(frame):
            for person in self.scene.people(frame.subject, frame):
                mine = self.roles.held(person) or (self.roles.one_of_many(frame.verb.first) if frame.dates else None)
                if mine is not None:
                    yield self.scene.found("leave", frame, person, Change.END, mine)
            return
        if self.scene.lowers[frame.verb.last : frame.verb.last + 2] != ("off", "to"):
            return
        told = self.roles.told_as(frame)
        for person in self.scene.people(frame.subject, frame):
            if told is not None:
                yield self.scene.found("start", frame, person, Change.START, told)
            elif (held := self.roles.held(person)) is not None and any(
                x.authorities or x.organisations or self.scene.lowers[x.head] in w.BODIES | w.SENDERS
                for x in frame.with_("to")
            ):
                yield self.scene.found("leave", frame, person, Change.END, held)

    def is_off(self, frame: Frame) -> bool:
        """Read "is off", "is out": with nothing behind that says off what, or out of what."""
        at = frame.verb.last
        if self.scene.lowers[at : at + 4] in w.OUT_OF_THE_DOOR and not frame.objects:
            return frame.verb.negation < 0 and (frame.verb.tense == "future" or bool(frame.dates))
        if frame.objects or not frame.verb.tense or self.scene.lowers[at : at + 1] not in w.AWAY:
            return False
        return self.scene.lowers[at + 1 : at + 2] in w.CLOSING or self.told_when(frame, at + 1)

    def told_when(self, frame: Frame, at: int) -> bool:
        """Whether nothing but a date stands at a token: "off | in March", "out | by Easter"."""
        return at in frame.dates or (at + 1 in frame.dates and self.scene.lowers[at] in w.WHEN)

    def board_of(self, subject: NounPhrase, frame: Frame) -> str | None:
        """Of which board a phrase names the members: "members of the panel", "its other members"."""
        if self.scene.lowers[subject.head] != "members":
            return None
        board = next(
            (x for x in (*frame.with_("of"), subject.possessor) if x and self.scene.lowers[x.head] in w.TEAMS), None
        )
        if board is not None:
            return self.scene.plain(board)
        return self.roles.board_before(subject.first) if self.scene.lowers[subject.first] == "its" else None

    def members(self, complement: NounPhrase, frame: Frame) -> Iterator[Person]:
        """The persons of a list, each with what is told of them: "A of Oxford, B, formerly of Leeds, and C"."""
        end = min(
            (f.verb.first for f in self.scene.reading.frames_by_sentence[frame.sentence] if f.first > complement.first),
            default=self.scene.reading.ranges[frame.sentence][1],
        )
        for phrase in self.scene.reading.phrases[frame.sentence]:
            if complement.first <= phrase.first < end and phrase.people:
                yield from self.scene.people(phrase, frame)

    def filled_by(self, frame: Frame, complement: NounPhrase) -> Iterator[Found]:
        """Read "Kent's next director of children's services is Jane Ford", "The commissioner will be Ali Reza"."""
        subject = frame.subject
        if subject is None or subject.people or frame.verb.negation >= 0 or frame.link == "relative":
            return
        many = self.roles.plural_role(subject)
        if many is not None and (
            frame.verb.tense == "future" or "new" in self.scene.lowers[subject.first : subject.core]
        ):
            for person in self.scene.people(complement, frame) if len(complement.people) > 1 else ():
                yield self.scene.found("become", frame, person, Change.START, many)
            return
        post = next((x for x in subject.posts if not x.former), None)
        if post is None or subject.core != post.last or post.kind is RoleKind.MINISTER:
            return
        above = frame.governor if frame.link == "to" else None
        ahead = frame.verb.tense == "future" or (above is not None and above.verb.lemma == "be" and not above.objects)
        if not ahead and not (self.is_new(subject, post) and frame.verb.tense == "present"):
            return
        role = self.roles.phrase_role(subject)
        for person in self.scene.people(complement, frame) if len(complement.people) == 1 else ():
            yield self.scene.found("become", frame, person, Change.START, role)

    def is_new(self, phrase: NounPhrase, post: PostMention) -> bool:
        """Whether a phrase says that a post is being filled: "its next director"."""
        first = phrase.possessor.last if phrase.possessor is not None else phrase.first
        if post.deputy:
            return False
        words = set(self.scene.lowers[first : post.title_last])
        return bool(w.FRESH & words)

    def no_more(self, frame: Frame) -> bool:
        """Read "is no longer director", "has ceased to be chair"."""
        ceased = frame.link == "to" and frame.governor is not None and frame.governor.verb.lemma == "cease"
        return ceased or self.scene.no_longer(frame)

    def last_day(self, frame: Frame) -> Iterator[Found]:
        """Read "Mr Dunkerley's last day is 26 November", "her first day as director"."""
        subject = frame.subject
        if subject is None or self.scene.lowers[subject.head] != "day":
            return
        which = self.scene.lowers[subject.head - 1]
        owner = (
            possessor_of(self.scene.reading, subject, frame.sentence) if which in ("first", "last", "final") else None
        )
        if which == "first" and owner is not None:
            role = self.roles.told_as(frame) or self.roles.kept(owner)
            if role is not None and frame.dates:
                yield self.scene.found("start", frame, owner, Change.START, role)
            return
        role = (self.roles.told_as(frame) or self.roles.held(owner)) if owner is not None else None
        if owner is not None and frame.dates and owner.index not in self.scene.children:
            yield self.scene.found("leave", frame, owner, Change.END, role)

    def is_back(self, frame: Frame) -> bool:
        """Read "is back at her desk", "is back as director"."""
        back = self.scene.lowers[frame.verb.last : frame.verb.last + 1] == ("back",)
        places = {self.scene.lowers[x.head] for x in frame.with_("at", "in", "on")}
        return back and bool(places & {"desk", "post", "work", "charge", "job"} or self.roles.told_as(frame))

    def for_a_time(self, frame: Frame) -> bool:
        """Read "in temporary charge of"."""
        charges = (x for x in frame.with_("in") if self.scene.lowers[x.head] == "charge")
        return any(not w.STOPGAP_WORDS.isdisjoint(self.scene.lowers[x.first : x.core]) for x in charges)

    def stands_in(self, frame: Frame) -> bool:
        """Whether it is a deputy who is in charge."""
        subject = frame.subject
        return subject is not None and self.roles.successor_role(subject, frame.sentence) is not None

    def lent(self, frame: Frame) -> Role | None:
        """The post of "Jane Ford, principal social worker, is with us on secondment from Leeds"."""
        people = self.scene.people(frame.subject, frame) if any(x.authorities for x in frame.with_("from")) else []
        return self.roles.holds(people[0]) if len(people) == 1 else None

    def dated_since(self, frame: Frame) -> bool:
        """Whether a clause tells since when it is so."""
        dates = (self.scene.reading.date_at.get(i) for i in frame.dates)
        return any(date is not None and date.role is DateRole.SINCE for date in dates)

    def only_times(self, frame: Frame) -> bool:
        """Whether the clause has no object but stretches of time: "two days a week"."""
        return all(self.scene.lowers[x.head] in w.TIMES for x in frame.objects)

    def own_mission(self, frame: Frame) -> Role | None:
        """The mission of whoever is "in the chair", "in post"; a dated post is none."""
        people = self.scene.people(frame.subject, frame)
        role = self.roles.held(people[0]) if len(people) == 1 else None
        if role is None and people and any(self.scene.lowers[x.head] == "chair" for x in frame.with_("in")):
            board = self.roles.board_before(frame.verb.first)
            return Role("chair", RoleKind.BOARD_CHAIR) if board in w.BOARDS or "board" in (board or "") else None
        acting = role is not None and role.post is not None and role.post.acting
        return role if role is not None and (acting or role.kind in w.MISSION_KINDS) else None

    def same_again(self, phrase: NounPhrase, frame: Frame) -> Role | None:
        """The post of "the same post at Essex", which the subject holds elsewhere."""
        people = self.scene.people(frame.subject, frame)
        same = "same" in self.scene.lowers[phrase.first : phrase.core] and len(people) == 1
        held = self.roles.held(people[0]) if same else None
        return evolve(held, post=None) if held is not None else self.roles.top_job(phrase, frame)

    def sought(self, frame: Frame) -> Role | None:
        """The post behind "for the post of"."""
        return next((role for x in frame.with_("of") if (role := self.roles.phrase_role(x)) is not None), None)

    def placed(self, frame: Frame) -> Iterator[Found]:
        """Read "has been on loan as director", "is in the frame for the top job", "has been in charge since June"."""
        heads = {self.scene.lowers[x.head] for x in frame.with_("in", "on")}
        if any(self.scene.lowers[x.head - 1 : x.head + 1] == ("gardening", "leave") for x in frame.with_("on")):
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found("remove", frame, person, Change.END, self.roles.left(person))
            return
        if heads & {"loan", "secondment"}:
            role, status = self.roles.told_as(frame) or self.lent(frame), Status.ACTUAL
        elif heads & {"frame", "running", "shortlist", "longlist"}:
            posts = [x for x in frame.with_("for") if x.posts or self.scene.lowers[x.head] in w.POSTS]
            role = (
                (
                    self.roles.phrase_role(posts[0])
                    or self.same_again(posts[0], frame)
                    or Role(self.scene.plain(posts[0]), RoleKind.OTHER)
                )
                if posts
                else None
            )
            status = Status.POSSIBLE
        elif frame.objects and not doubts.HOPEFULS.isdisjoint({self.scene.lowers[frame.objects[0].head]}):
            posts = [x for x in frame.with_("for") if x.posts or self.scene.lowers[x.head] in w.POSTS]
            role = self.roles.phrase_role(posts[0]) or self.sought(frame) if posts else None
            role = role or (self.roles.top_job(posts[0], frame) if posts else None)
            status = Status.DENIED if frame.verb.negation >= 0 else Status.POSSIBLE
        elif self.is_back(frame):
            told = self.roles.told_as(frame)
            for person in self.scene.people(frame.subject, frame):
                mine = told or self.roles.held(person)
                if mine is not None:
                    yield self.scene.found("start", frame, person, Change.START, mine)
            return
        elif heads & {"chair", "post"} and self.dated_since(frame):
            role, status = self.own_mission(frame), Status.ACTUAL
        elif self.only_times(frame) and self.roles.told_as(frame) is not None and self.dated_since(frame):
            told, status = self.roles.told_as(frame), Status.ACTUAL
            role = told if told is not None and told.kind in w.MISSION_KINDS else None
        elif "charge" in heads and (frame.dates or self.stands_in(frame) or self.for_a_time(frame)):
            charge = next((x for y in frame.with_("of") if (x := self.roles.charge_of(y)) is not None), None)
            told = Role(None, charge.kind) if charge is not None else self.roles.role_by_place(frame)
            role, status = told or self.roles.context_role(frame), Status.ACTUAL
        else:
            return
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            found = self.scene.found("start", frame, person, Change.START, role)
            yield evolve(found, status=status) if status is not Status.ACTUAL else found
