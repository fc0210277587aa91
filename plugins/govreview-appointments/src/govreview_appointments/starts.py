"""Rules for being given a function: appointed, named, elected, succeeding, being placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.dates import DateRole

from govreview.reading.reference import possessor_of

from . import patterns as p
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.coreference import Person
    from govreview.reading.frames import Frame
    from govreview.reading.mentions import PostMention
    from govreview.reading.phrases import NounPhrase

    from .scene import Found


@frozen
class Starts:
    """Rules for being given a function."""

    scene: Scene
    roles: Roles

    def on_appoint(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "appoint"."""
        if frame.verb.lemma == "make" and frame.objects and self.scene.lowers[frame.objects[0].head] == "way":
            yield from self.on_make_way(frame)
            return
        patient = frame.patient
        role = self.roles.told_role(frame)
        people = self.scene.people(patient, frame)
        if patient is not None and self.scene.lowers[patient.head].endswith("self"):
            return
        if not people and frame.objects and (frame.verb.passive or len(frame.objects) > 1):
            patient = frame.objects[-1]
            people = self.scene.people(patient, frame) if patient.people else []
        if not people:
            return
        if (
            role is not None
            and role.kind is RoleKind.OTHER
            and frame.verb.lemma == "make"
            and role.post is not None
            and role.post.indefinite
        ):
            return
        if role is None and frame.verb.lemma == "co-opt":
            board = self.roles.board_before(frame.verb.first)
            role = Role(board, RoleKind.PANEL_MEMBER) if board else None
        if role is None and frame.verb.lemma == "second" and frame.verb.passive:
            role = self.roles.holder_role(patient)
        if role is None and frame.verb.passive and frame.subject is not None:
            role = self.roles.successor_role(frame.subject, frame.sentence)
        if role is None and any(self.scene.lowers[x.head] in p.POSTS for x in frame.with_("in", "to", "for")):
            role = self.roles.own_post(people[0]) or self.roles.context_role(frame)
        if role is None and any(self.scene.lowers[x.head] == "place" for x in frame.with_("in")):
            role = self.roles.recent_post(frame.verb.first) if self.in_ones_place(frame) else None
        if role is None and frame.verb.lemma == "line" and patient is not None and patient.determiner == "indefinite":
            role = self.roles.holder_role(patient)
        if role is None and frame.verb.lemma in p.WEAK_APPOINT and not self.says_enough(frame, people):
            return
        if role is None and patient is not None and patient is not frame.subject and self.sent_as(patient):
            post = next(x for x in patient.posts if x.kind in p.MISSION_KINDS)
            role = Role(post.title, post.kind, post)
        if role is not None and role.kind in (RoleKind.DCS, RoleKind.OTHER) and self.by_inspectorate(frame):
            role = evolve(role, kind=RoleKind.INSPECTOR)
        for person in people:
            yield self.scene.found(
                "appoint",
                frame,
                person,
                Change.START,
                role or self.roles.own_post(person),
                agent=frame.agent,
                patient=person,
            )

    def in_ones_place(self, frame: Frame) -> bool:
        """Whether a clause says "in her place"."""
        return any(
            self.scene.lowers[x.head] == "place" and x.determiner == "possessive" and x.core - x.first <= 2
            for x in frame.with_("in")
        )

    @staticmethod
    def by_inspectorate(frame: Frame) -> bool:
        """Whether an inspectorate fills the post: its directors are inspectors."""
        return frame.agent is not None and any(o.kind == "inspectorate" for o in frame.agent.organisations)

    def says_enough(self, frame: Frame, people: list[Person]) -> bool:
        """Whether a verb such as "sent" or "seconded" makes an appointment without a role in the clause."""
        if any(self.sent_as(x) for x in (frame.patient, *frame.objects) if x is not None):
            return True
        seconded = frame.verb.lemma == "second" and frame.verb.passive
        return seconded and any(self.roles.own_post(x) for x in people)

    def sent_as(self, patient: NounPhrase) -> bool:
        """Whether a phrase names somebody with a post of mission: "the commissioner he sent"."""
        return bool(patient.people) and any(post.kind in p.MISSION_KINDS and not post.former for post in patient.posts)

    def on_propose(self, frame: Frame) -> Iterator[Found]:
        """Read "recommended Meg Forster for the chair of the board"."""
        people = self.scene.people(frame.patient, frame)
        for phrase in frame.with_("for", "as") if people else ():
            role = self.roles.phrase_role(phrase) or (
                self.roles.thing_role(phrase, frame) if self.scene.lowers[phrase.head] in p.POSTS else None
            )
            for person in people if role is not None else ():
                yield evolve(
                    self.scene.found("appoint", frame, person, Change.START, role),
                    status=Status.POSSIBLE,
                    cue=self.scene.reading.span(frame.verb.head, frame.verb.head + 1),
                )

    def on_become(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "become"."""
        role = self.roles.told_role(frame)
        if role is None:
            return
        for person in self.scene.people(frame.subject, frame):
            yield self.scene.found("become", frame, person, Change.START, role)
        yield from self.in_place_of(frame, role)

    def on_succeed(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "succeed"."""
        coming, going = (frame.agent, frame.subject) if frame.verb.passive else (frame.subject, frame.patient)
        ends, starts = self.scene.people(going, frame), self.scene.people(coming, frame)
        if not ends and not (starts and self.roles.told_role(frame)):
            return
        role = (
            self.roles.told_role(frame)
            or (self.roles.held(ends[0]) if ends else None)
            or (self.roles.own_post(starts[0]) if starts else None)
        )
        for person in ends:
            yield self.scene.found("succeed", frame, person, Change.END, role)
        for person in starts:
            yield self.scene.found("succeed", frame, person, Change.START, role)

    def on_make_way(self, frame: Frame) -> Iterator[Found]:
        """Read "is expected to make way for Steve Harrod"."""
        going = self.scene.people(frame.subject, frame)
        role = self.roles.held(going[0]) if going else None
        for person in going:
            yield self.scene.found("succeed", frame, person, Change.END, role)
        for phrase in frame.with_("for"):
            for person in self.scene.people(phrase, frame):
                yield self.scene.found("succeed", frame, person, Change.START, role)

    def in_place_of(self, frame: Frame, role: Role | None) -> Iterator[Found]:
        """Read "in place of Owain Treherne"."""
        for k in range(len(frame.obliques) - 1):
            (_, one), (word, other) = frame.obliques[k : k + 2]
            if self.scene.lowers[one.head] in ("place", "succession") and word in ("of", "to"):
                for person in self.scene.people(other, frame):
                    yield self.scene.found("succeed", frame, person, Change.END, role)

    def on_be(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "be"."""
        if frame.subject is None:
            return
        yield from self.placed(frame)
        yield from self.last_day(frame)
        if not frame.objects:
            return
        complement = frame.objects[0]
        if self.scene.lowers[frame.subject.head] == "members" and any(
            self.scene.lowers[x.head] in p.TEAMS for x in frame.with_("of")
        ):
            board = next(x for x in frame.with_("of") if self.scene.lowers[x.head] in p.TEAMS)
            for person in self.members(complement, frame) if complement.people else ():
                yield self.scene.found(
                    "lead", frame, person, Change.START, Role(self.scene.plain(board), RoleKind.PANEL_MEMBER)
                )
            return
        if self.scene.lowers[frame.subject.head] in p.SUCCESSORS:
            role = self.roles.told_as(frame) or self.roles.successor_role(frame.subject, frame.sentence)
            for person in self.scene.people(complement, frame) if complement.people else ():
                yield self.scene.found("successor", frame, person, Change.START, role)
            return
        if complement.people:
            yield from self.filled_by(frame, complement)
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
        fresh = self.is_new(complement, post) and frame.verb.tense == "present" and frame.verb.negation < 0
        ahead = frame.verb.tense == "future" or fresh or (frame.link == "to" and frame.governor is not None)
        if (since is not None and post.kind in p.MISSION_KINDS) or (ahead and post.kind is not RoleKind.OTHER):
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found(
                    "since" if since else "become", frame, person, Change.START, Role(post.title, post.kind, post)
                )

    def members(self, complement: NounPhrase, frame: Frame) -> Iterator[Person]:
        """The persons of a list, each with what is told of them: "A of Oxford, B, formerly of Leeds, and C"."""
        end = min(
            (f.verb.first for f in self.scene.reading.frames_by_sentence[frame.sentence] if f.first > complement.first),
            default=frame.last,
        )
        for phrase in self.scene.reading.phrases[frame.sentence]:
            if complement.first <= phrase.first < end and phrase.people:
                yield from self.scene.people(phrase, frame)

    def filled_by(self, frame: Frame, complement: NounPhrase) -> Iterator[Found]:
        """Read "Kent's next director of children's services is Jane Ford", "The commissioner will be Ali Reza"."""
        subject = frame.subject
        if subject is None or subject.people or frame.verb.negation >= 0 or frame.link == "relative":
            return
        post = next((x for x in subject.posts if not x.former), None)
        if post is None or subject.core != post.last or post.kind is RoleKind.MINISTER:
            return
        if frame.verb.tense != "future" and not (self.is_new(subject, post) and frame.verb.tense == "present"):
            return
        role = self.roles.phrase_role(subject)
        for person in self.scene.people(complement, frame) if len(complement.people) == 1 else ():
            yield self.scene.found("become", frame, person, Change.START, role)

    def is_new(self, phrase: NounPhrase, post: PostMention) -> bool:
        """Whether a phrase says that a post is being filled: "its next director"."""
        words = self.scene.lowers[phrase.first : post.title_last]
        return bool(p.NEW & set(words)) and "year" not in words

    def last_day(self, frame: Frame) -> Iterator[Found]:
        """Read "Mr Dunkerley's last day is 26 November"."""
        subject = frame.subject
        if subject is None or self.scene.lowers[subject.head - 1 : subject.head + 1] != ("last", "day"):
            return
        owner = possessor_of(self.scene.reading, subject, frame.sentence)
        role = self.roles.held(owner) if owner is not None else None
        if owner is not None and frame.dates and owner.index not in self.scene.children:
            yield self.scene.found("leave", frame, owner, Change.END, role)

    def placed(self, frame: Frame) -> Iterator[Found]:
        """Read "has been on loan as director", "is in the frame for the top job", "has been in charge since June"."""
        heads = {self.scene.lowers[x.head] for x in frame.with_("in", "on")}
        if heads & {"loan", "secondment"}:
            role, status = self.roles.told_as(frame), Status.ACTUAL
        elif heads & {"frame", "running"}:
            posts = [x for x in frame.with_("for") if x.posts or self.scene.lowers[x.head] in p.POSTS]
            role = (
                (self.roles.phrase_role(posts[0]) or Role(self.scene.plain(posts[0]), RoleKind.OTHER))
                if posts
                else None
            )
            status = Status.POSSIBLE
        elif "charge" in heads and frame.dates:
            role, status = self.roles.role_by_place(frame) or self.roles.context_role(frame), Status.ACTUAL
        else:
            return
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            found = self.scene.found("start", frame, person, Change.START, role)
            yield evolve(found, status=status) if status is not Status.ACTUAL else found
