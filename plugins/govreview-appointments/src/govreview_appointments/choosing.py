"""To which post a clause appoints, where it does not say so in one phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import RoleKind

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person


@frozen
class Choosing:
    """To which post a clause appoints."""

    scene: Scene
    roles: Roles

    def in_question(self, frame: Frame, patient: NounPhrase | None, people: Sequence[Person]) -> Role | None:
        """The post to which a clause that names none appoints."""
        lowers, lemma = self.scene.lowers, frame.verb.lemma
        role: Role | None = None
        before = lowers[patient.first : patient.people[0].first] if patient is not None and patient.people else ()
        if "author" in before and not w.REVIEWS.isdisjoint(before):
            role = Role("author", RoleKind.REVIEWER)
        if role is None and patient is not None and frame.agent is not None and not frame.agent.people:
            role = self.roles.local_commissioner(patient)
        if lemma == "co-opt":
            board = self.roles.board_before(frame.verb.first)
            role = Role(board, RoleKind.PANEL_MEMBER) if board else None
        if role is None and frame.link == "relative" and frame.governor is not None:
            above = frame.governor  # "The commissioner is Jane Ford, who was named on Monday"
            same = above.verb.lemma == "be" and above.subject is not None and not above.subject.people
            role = self.roles.phrase_role(above.subject) if same and above.subject is not None else None
        if role is None and lemma == "second" and frame.verb.passive:
            role = self.roles.holder_role(patient)
        if role is None and frame.verb.passive and frame.subject is not None:
            role = self.roles.successor_role(frame.subject, frame.sentence)
        if role is None and any(lowers[x.head] in w.POSTS for x in frame.with_("in", "to", "for")):
            role = self.own_or_vacant(frame, people[0])
        if role is None and any(lowers[x.head] == "place" for x in frame.with_("in")):
            role = self.roles.recent_post(frame.verb.first) if self.in_ones_place(frame) else None
        if role is None and lemma == "promote" and any(x.posts for x in frame.with_("from")):
            role = self.roles.holds(people[0])  # "Jane Ford, assistant director, was promoted from head of fostering"
        if role is None and any(lowers[x.head] == "basis" for x in frame.with_("on")):
            role = self.roles.context_role(frame)
        if role is None and lemma == "line" and patient is not None and patient.determiner == "indefinite":
            role = self.roles.holder_role(patient)
        if role is None and frame.verb.passive and patient is not None and patient.determiner == "indefinite":
            role = self.roles.holder_role(patient)
        if role is None and lemma in w.BRINGING:
            role = self.vacancy(frame)
        if role is None and lemma in w.BRINGING:
            role = self.scene.leavings.vacancy(frame.sentence)
        if role is None and lemma not in w.WEAK_APPOINT and frame.verb.passive and frame.link == "":
            role = self.roles.filled_unnamed(frame)
        if role is None and patient is not None and not patient.people and patient.determiner == "definite":
            post = next((x for x in patient.posts if x.kind in w.MISSION_KINDS), None)
            role = Role(post.title, post.kind, post) if post is not None else None
        return role

    def vacancy(self, frame: Frame) -> Role | None:
        """The post of "was lured from Leeds to fill the vacancy for a director"."""
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            if inner.governor is not frame or inner.verb.lemma != "fill" or not inner.objects:
                continue
            posts = (self.roles.phrase_role(x) for x in (inner.objects[0], *inner.with_("for", "of", "as")))
            return next((x for x in posts if x is not None), None) or self.roles.context_role(inner)
        return None

    def own_or_vacant(self, frame: Frame, person: Person) -> Role | None:
        """The person's own post, unless it is one below the one in question."""
        role = self.roles.own_post(person)
        if (
            role is not None
            and role.post is not None
            and role.post.first > self.scene.reading.ranges[frame.sentence][1]
        ):
            role = None  # a post of the career that the text goes on to tell
        below = role is not None and not w.BELOW.isdisjoint((role.title or "").lower().split())
        return role if role is not None and not below else self.roles.context_role(frame)

    def becomes(self, frame: Frame) -> Role | None:
        """The post of "Lured from Essex in May, she is Kent's director": told by the clause behind."""
        if frame.verb.form != "participle" or frame.subject is None or not frame.with_("from"):
            return None
        for main in self.scene.reading.frames_by_sentence[frame.sentence]:
            same = main.subject is frame.subject and main.verb.lemma == "be" and main.verb.first > frame.verb.last
            if same and main.objects and not main.objects[0].people and main.verb.tense == "present":
                return self.roles.phrase_role(main.objects[0])
        return None

    def goes_on_as(self, frame: Frame) -> Role | None:
        """The post of "Appointed on a two-year contract, she stayed a year as chair": told by the clause behind."""
        if frame.verb.form != "participle" or frame.link != "participle" or frame.subject is None:
            return None
        for main in self.scene.reading.frames_by_sentence[frame.sentence]:
            serves = main.predicate in ("stay", "serve", "leave", "last") and main.verb.form == "finite"
            if serves and main.subject is frame.subject and main.verb.first > frame.verb.last:
                return self.roles.told_as(main)
        return None

    def elected_to(self, frame: Frame) -> Role | None:
        """Read "chose Jane Ford for the leadership of Kent"."""
        led = any(self.scene.lowers[x.head] == "leadership" and not x.people for x in frame.with_("for", "to"))
        whole = (x.authorities or self.scene.lowers[x.head] in w.COUNCILS for x in frame.with_("of", "at"))
        return Role("leadership", RoleKind.COUNCIL_LEADER) if led and any(whole) else None

    def once_more(self, frame: Frame, people: Sequence[Person]) -> Role | None:
        """The post of "has brought back its former director, Jane Ford"."""
        again = (frame.verb.lemma, frame.verb.particle) == ("bring", "back") or frame.verb.lemma in w.AGAIN
        whom = frame.patient
        if not again or whom is None or len(people) != 1:
            return None
        former = any(x.former for x in whom.posts)
        return self.roles.left(people[0]) if former else None

    def portfolio(self, frame: Frame, people: Sequence[Person]) -> Role | None:
        """What a councillor gets who is brought in "for children": "has brought in Cllr Jane Ford for housing"."""
        titles = [(m.title or "").lower().rstrip(".") for x in people for m in x.mentions]
        if w.COUNCILLORS.isdisjoint(titles):
            return None
        for phrase in frame.with_("for", "to"):
            words = self.scene.lowers[phrase.first : phrase.core]
            domain = any("child" in x for x in words) or not w.OTHER_SERVICES.isdisjoint(words)
            if domain and not phrase.people and phrase.determiner not in ("possessive", "indefinite"):
                return Role(self.scene.plain(phrase), RoleKind.LEAD_MEMBER)
        return None

    @staticmethod
    def front_line(role: Role) -> bool:
        """Read "was appointed a new social worker", whoever gets whom."""
        indefinite = role.post is not None and role.post.indefinite
        return (
            indefinite
            and role.kind is RoleKind.OTHER
            and (role.title or "").lower().split()[-1:] != []
            and ((role.title or "").lower().split()[-1] in w.FRONT_LINE)
        )

    def sent_by(self, frame: Frame) -> bool:
        """Read "The adviser sent by the department in 2020, Jane Ford, departed": taken for a finite verb."""
        subject = frame.subject
        bare = subject is not None and bool(subject.posts) and not subject.people and not frame.objects
        alike = frame.verb.form == "finite" and not frame.verb.passive and not frame.verb.perfect
        return bare and alike and bool(frame.with_("by"))

    def of_the_year(self, post: PostMention) -> bool:
        """Read "named businessman of the year", which is no post."""
        lowers = self.scene.lowers
        return any(lowers[k : k + 3] == ("of", "the", "year") for k in (post.title_last, post.last))

    @staticmethod
    def mission_post(patient: NounPhrase) -> PostMention | None:
        """The mission of "the commissioner he sent", or the post of a stopgap: "an interim director, Jane Ford"."""
        new = patient.determiner == "indefinite"
        told = (x for x in patient.posts if not x.former and x.kind is not RoleKind.OTHER)
        return next((x for x in told if x.kind in w.MISSION_KINDS or (new and x.acting)), None)

    def to_succeed(self, frame: Frame) -> bool:
        """Whether the infinitive behind the clause says whom the appointed is to succeed: it tells all."""
        return any(
            f.governor is frame and f.link == "to" and f.predicate == "succeed" and bool(f.objects)
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    def in_ones_place(self, frame: Frame) -> bool:
        """Whether a clause says "in her place"."""
        return any(
            self.scene.lowers[x.head] == "place"
            and x.determiner == "possessive"
            and x.core - x.first <= w.GENITIVE_REACH
            for x in frame.with_("in")
        )

    def to_fill(self, frame: Frame) -> Role | None:
        """The post of "is chosen to fill it", "has been picked to fill the vacancy": the one left, or told, last."""
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            thing = inner.objects[0] if inner.objects else None
            if (
                inner.governor is not frame
                or inner.link != "to"
                or thing is None
                or inner.verb.lemma not in w.FILLING_UP
            ):
                continue
            if self.scene.lowers[thing.head] not in w.POSTS | {"it", "gap", "void", "seat", "breach"}:
                continue
            lost = self.scene.lost
            near = lost is not None and frame.sentence - lost[0] <= w.TWO + 1
            return (
                self.roles.phrase_role(thing)
                or self.roles.context_role(frame)
                or (evolve(lost[1], post=None) if lost is not None and near else None)
            )
        return None

    def sent_beside(self, frame: Frame) -> Role | None:
        """The mission of "Jane Ford, the adviser sent in by the department, left": the post told right before."""
        if frame.link != "participle" or frame.subject is None or not frame.subject.people:
            return None
        at = frame.verb.first
        told = (x for x in self.scene.reading.posts if x.last == at and x.first > frame.subject.people[0].first)
        post = next((x for x in told if not x.former and not x.plural and x.kind in w.MISSION_KINDS), None)
        return Role(post.title, post.kind, post) if post is not None else None
