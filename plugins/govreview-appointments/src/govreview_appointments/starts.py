"""Rules for being given a function: appointed, named, elected, succeeding, being placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import words as w
from .choosing import Choosing
from .inversions import Inversions
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found

COUNCILLORS = frozenset({RoleKind.COUNCIL_LEADER, RoleKind.LEAD_MEMBER})
"""Posts that councillors hold: no officer follows them in these."""


@frozen
class Starts(Choosing):
    """Rules for being given a function."""

    scene: Scene
    roles: Roles

    def on_appoint(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "appoint"."""
        if frame.verb.lemma == "make" and self.makes_way(frame):
            yield from self.on_make_way(frame)
            return
        if self.sent_by(frame):
            frame = evolve(frame, verb=evolve(frame.verb, passive=True))
        special = self.special(frame)
        if special is None:
            special = self.enlists(frame)
        if special is not None:
            yield from special
            return
        patient = frame.patient
        role = self.roles.told_role(frame) or self.roles.plural_role(patient)
        role = role or (self.roles.plural_role(frame.objects[0]) if frame.verb.passive and frame.objects else None)
        role = role or self.sent_beside(frame)
        people = self.scene.people(patient, frame)
        if patient is not None and self.scene.lowers[patient.head].endswith("self"):
            return
        if not people and frame.objects and (frame.verb.passive or len(frame.objects) > 1):
            patient = frame.objects[-1]
            people = self.scene.people(patient, frame) if patient.people else []
        if not people:
            yield from self.named_as(frame)
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
        role = (
            role
            or self.portfolio(frame, people)
            or self.once_more(frame, people)
            or self.elected_to(frame)
            or self.roles.at_the_head(frame)
            or self.becomes(frame)
            or self.goes_on_as(frame)
            or self.to_fill(frame)
            or self.in_question(frame, patient, people)
        )
        lured = frame.verb.lemma in w.LURING and frame.verb.passive and self.to_be(frame)
        if (role is None and self.to_succeed(frame)) or (lured and self.roles.told_role(frame) is None):
            return  # "was tempted away to be director": the infinitive tells it
        yield from self.in_place_of(frame, role)
        if role is None and frame.verb.lemma in w.WEAK_APPOINT and not self.says_enough(frame, people):
            return
        if role is None and patient is not None and patient is not frame.subject and self.sent_as(patient):
            post = self.mission_post(patient)
            role = Role(post.title, post.kind, post) if post is not None else None
        if role is not None and role.kind in (RoleKind.DCS, RoleKind.OTHER) and self.by_inspectorate(frame):
            role = evolve(role, kind=RoleKind.INSPECTOR)
        if role is not None and role.post is not None and (self.of_the_year(role.post) or self.front_line(role)):
            return
        for person in people:
            yield self.scene.found(
                "appoint",
                frame,
                person,
                Change.START,
                role or (None if self.sent_to(frame) else self.roles.own_post(person)),
                agent=None if self.reported_choice(frame) else frame.agent,
                patient=person,
            )

    def reported_choice(self, frame: Frame) -> bool:
        """Whether the choice is one of which somebody merely speaks: "spoke of the panel's decision to appoint"."""
        before = self.scene.lowers[max(frame.verb.first - 2, 0) : frame.verb.first]
        noun = not {"decision", "choice", "move", "vote"}.isdisjoint(before)
        above = frame.governor
        return frame.link == "to" and above is not None and (above.predicate == "say" or noun)

    def makes_way(self, frame: Frame) -> bool:
        """Read "made way for", "gave way to"."""
        return bool(frame.objects) and self.scene.lowers[frame.objects[0].head] == "way"

    def special(self, frame: Frame) -> Sequence[Found] | None:
        """What a clause tells that is no plain appointment: made permanent or redundant, made up of, sent on leave."""
        patient, lowers = frame.patient, self.scene.lowers
        if frame.verb.lemma == "make" and frame.verb.passive and frame.objects:
            confirmed = tuple(self.confirmed(frame))
            if confirmed:
                return confirmed
        if self.redundant(frame) or self.honoured(frame):
            return tuple(self.made_redundant(frame))
        if frame.verb.lemma == "make" and patient is not None and self.made_up(frame, patient):
            team = Role(self.scene.plain(patient), RoleKind.PANEL_MEMBER)
            members = [y for x in frame.with_("of") if x.people for y in self.scene.people(x, frame)]
            return tuple(self.scene.found("lead", frame, person, Change.START, team) for person in members)
        if any(lowers[x.head] == "leave" for x in frame.with_("on")):
            return tuple(self.sent_on_leave(frame))
        return None

    def named_as(self, frame: Frame) -> Iterator[Found]:
        """Read "The direction names as commissioner Jane Ford": whoever stands behind the post."""
        subject = frame.subject
        if frame.verb.passive and subject is not None and self.scene.lowers[subject.head] in w.SUCCESSORS:
            role = self.roles.successor_role(subject, frame.sentence)
            for person in [y for x in frame.with_("as") if x.people for y in self.scene.people(x, frame)]:
                yield self.scene.found("successor", frame, person, Change.START, role)
            return
        fresh = frame.verb.passive and subject is not None and not subject.people and self.is_fresh(subject)
        for person in [y for x in frame.with_("as") if x.people for y in self.scene.people(x, frame)] if fresh else ():
            new = self.roles.phrase_role(subject) if subject is not None else None
            if new is not None:
                yield self.scene.found("appoint", frame, person, Change.START, new, agent=frame.agent)
        for phrase in frame.with_("as") if not (frame.objects or frame.verb.passive) else ():
            post = next((x for x in phrase.posts if not x.former), None)
            if post is None or not phrase.people or post.first > phrase.people[0].first:
                continue
            for person in self.scene.people(phrase, frame):
                role = Role(post.title, post.kind, post)
                yield self.scene.found("appoint", frame, person, Change.START, role, agent=frame.agent)

    def is_fresh(self, phrase: NounPhrase) -> bool:
        """Read "Kent's new director was named as Jane Ford"."""
        post = next((x for x in phrase.posts if not x.former and not x.plural), None)
        return post is not None and not w.NEW.isdisjoint(self.scene.lowers[phrase.first : post.title_last])

    def enlists(self, frame: Frame) -> Sequence[Found] | None:
        """Read "has signed up as adviser": who enlists needs nobody to appoint them."""
        if frame.verb.passive or frame.objects or frame.verb.lemma not in w.ENLISTING:
            return None
        role = self.roles.told_as(frame)
        if role is None:
            return None
        return [
            self.scene.found("start", frame, x, Change.START, role) for x in self.scene.people(frame.subject, frame)
        ]

    def on_sign(self, frame: Frame) -> Iterator[Found]:
        """Read "Kent has signed her as independent reviewer"."""
        whom, told = frame.patient, self.roles.told_as(frame)
        if whom is None or told is None or frame.verb.negation >= 0 or told.kind is RoleKind.OTHER:
            return
        for person in self.scene.people(whom, frame):
            yield self.scene.found("appoint", frame, person, Change.START, told, agent=frame.agent, patient=person)

    def sent_on_leave(self, frame: Frame) -> Iterator[Found]:
        """Read "was sent on gardening leave"."""
        for person in self.scene.people(frame.patient, frame):
            sent = self.roles.told_as(frame) or self.roles.held(person)
            yield self.scene.found("remove", frame, person, Change.END, sent, agent=frame.agent)

    def confirmed(self, frame: Frame) -> Iterator[Found]:
        """Read "has been made permanent"."""
        if self.scene.lowers[frame.objects[0].head] not in w.LASTING:
            return
        for person in self.scene.people(frame.patient, frame):
            role = self.roles.made_permanent(frame, person)
            if role is not None:
                yield self.scene.found("appoint", frame, person, Change.START, role, agent=frame.agent)

    def redundant(self, frame: Frame) -> bool:
        """Whether a clause says that somebody was made redundant."""
        return frame.verb.lemma == "make" and any(self.scene.lowers[x.head] == "redundant" for x in frame.objects)

    def honoured(self, frame: Frame) -> bool:
        """Whether what somebody is made is no function: an MBE, a child's guardian, "social worker of the year"."""
        if any(self.scene.lowers[x.head] in ("year", "month") for x in frame.with_("of")):
            return True
        return any(self.scene.lowers[x.head] in w.HONOURS and not x.posts and not x.people for x in frame.objects)

    def made_redundant(self, frame: Frame) -> Iterator[Found]:
        """Read "was made redundant by Essex in 2010"."""
        bare = not frame.verb.passive and frame.subject is not None and frame.subject.people
        whom = frame.subject if bare else frame.patient  # "and its chief executive, Ali Reza, made redundant"
        for person in self.scene.people(whom, frame) if self.redundant(frame) else ():
            role = self.roles.left(person)
            yield self.scene.found("remove", frame, person, Change.END, role, agent=None if bare else frame.agent)

    def made_up(self, frame: Frame, patient: NounPhrase) -> bool:
        """Read "the panel is made up of A and B"."""
        behind = self.scene.lowers[frame.verb.head + 1 : frame.verb.head + 3]
        return frame.verb.passive and behind == ("up", "of") and self.scene.lowers[patient.head] in w.TEAMS

    @staticmethod
    def by_inspectorate(frame: Frame) -> bool:
        """Whether an inspectorate fills the post: its directors are inspectors."""
        return frame.agent is not None and any(o.kind == "inspectorate" for o in frame.agent.organisations)

    def sent_to(self, frame: Frame) -> bool:
        """Whether an infinitive behind the clause says what the person is to do."""
        return self.to_be(frame) or any(
            f.governor is frame and f.link == "to" and f.predicate in ("lead", "support", "serve", "become")
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    def to_be(self, frame: Frame) -> bool:
        """Whether an infinitive behind the clause says what the person is to be: "tempted away to be director"."""
        return any(
            f.governor is frame and f.link == "to" and f.verb.lemma == "be" and any(x.posts for x in f.objects)
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    def says_enough(self, frame: Frame, people: list[Person]) -> bool:
        """Whether a verb such as "sent" or "seconded" makes an appointment without a role in the clause."""
        if any(self.sent_as(x) for x in (frame.patient, *frame.objects) if x is not None):
            return True
        if frame.verb.passive and frame.verb.lemma in w.CHOOSING and self.told_as_new(frame.patient):
            return True
        if self.sent_by_ministers(frame) or self.to_oversee(frame):
            return True
        if frame.verb.lemma in w.POACHING and self.works_elsewhere(frame):
            return True
        seconded = frame.verb.lemma == "second" and frame.verb.passive
        moved = frame.verb.lemma in w.LURING and any(x.authorities for x in frame.with_("from"))
        return (seconded or moved) and any(self.roles.own_post(x) for x in people)

    def works_elsewhere(self, frame: Frame) -> bool:
        """Read "Kent has poached Jane Ford, head of fostering at Essex": somebody with a post at another council."""
        whom, agent = frame.patient, frame.agent
        if whom is None or not whom.people:
            return False
        mine = {slug for x in (agent.authorities if agent is not None else ()) for slug in (e.slug for e in x.entries)}
        held = {slug for x in whom.posts if x.authority and not x.former for slug in x.authority}
        return bool(held) and held.isdisjoint(mine)

    def told_as_new(self, patient: NounPhrase | None) -> bool:
        """Read "Kent's new director, Jane Ford, was chosen in May"."""
        if patient is None or not patient.people or not patient.posts:
            return False
        before = self.scene.lowers[patient.first : patient.people[0].first]
        return not w.NEW.isdisjoint(before) and patient.posts[0].first < patient.people[0].first

    def sent_by_ministers(self, frame: Frame) -> bool:
        """Read "Ministers are sending Jane Ford to Kent"."""
        agent = frame.agent
        there = any(x.authorities and not x.people for x in frame.with_("to", "into"))
        minister = agent is not None and (
            any(x.kind is RoleKind.MINISTER for x in agent.posts) or self.scene.lowers[agent.head] in w.SENDERS
        )
        return there and minister

    def to_oversee(self, frame: Frame) -> bool:
        """Read "has been drafted in to oversee the council's children's services"."""
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            things = (*inner.objects, *inner.with_(*w.PARTED))
            if inner.governor is not frame or inner.link != "to" or not things:
                continue
            words = self.scene.lowers[things[0].first : inner.last]
            if inner.verb.lemma in w.OVERSEEING and not {"services", "department", "council"}.isdisjoint(words):
                return True
        return False

    def sent_as(self, patient: NounPhrase) -> bool:
        """Whether a phrase names somebody with a post of mission: "the commissioner he sent"."""
        return bool(patient.people) and self.mission_post(patient) is not None

    def on_propose(self, frame: Frame) -> Iterator[Found]:
        """Read "recommended Meg Forster for the chair of the board"."""
        people = self.scene.people(frame.patient, frame)
        for phrase in frame.with_("for", "as", "about", "over") if people else ():
            role = self.roles.phrase_role(phrase) or (
                self.roles.thing_role(phrase, frame) if self.scene.lowers[phrase.head] in w.POSTS else None
            )
            if role is not None and role.kind is RoleKind.OTHER and not frame.with_("for", "as"):
                continue
            for person in people if role is not None else ():
                yield evolve(
                    self.scene.found("appoint", frame, person, Change.START, role),
                    status=Status.POSSIBLE,
                    cue=self.scene.reading.span(frame.verb.head, frame.verb.head + 1),
                )

    def on_become(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "become"."""
        yield from Inversions(self.scene, self.roles).felled(frame)
        role = self.roles.told_role(frame)
        if role is None or (role.post is not None and self.roles.goes_on(frame, role.post)):
            return
        for person in self.asked(frame) or self.scene.people(frame.subject, frame):
            yield self.scene.found("become", frame, person, Change.START, role)
        yield from self.in_place_of(frame, role)

    def asked(self, frame: Frame) -> list[Person]:
        """Whom a noun asks to become something: "an invitation to Jane Ford to become commissioner was declined"."""
        above, subject = frame.governor, frame.subject
        if above is None or frame.link != "to" or subject is None or self.scene.lowers[subject.head] not in w.REQUESTS:
            return []
        return [y for x in above.with_("to") if x.people for y in self.scene.people(x, above)]

    def on_succeed(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "succeed"."""
        coming, going = (frame.agent, frame.subject) if frame.verb.passive else (frame.subject, frame.patient)
        beside = next((x for x in frame.with_("with") if x.people), None) if not frame.verb.passive else None
        coming = beside or coming
        ends, starts = self.scene.people(going, frame), self.scene.people(coming, frame)
        if self.unlike(going, ends, starts):
            return
        agent = frame.subject if beside is not None else None
        above = frame.governor
        if above is not None and frame.link == "to" and above.predicate in ("appoint", "ask"):
            agent = above.agent
        told = self.roles.told_role(frame)
        if not ends and not (starts and told and not (told.post is not None and told.post.indefinite)):
            return
        if frame.verb.negation >= 0 and frame.verb.passive and not starts:
            return
        role = (
            self.roles.told_role(frame)
            or self.roles.at_the_head(frame)
            or (self.roles.held(ends[0]) if ends else None)
            or (self.scene.gained.get(starts[0].index) or self.roles.own_post(starts[0]) if starts else None)
            or (self.scene.leavings.vacancy(frame.sentence) if ends else None)
        )
        gained = self.scene.gained.get(starts[0].index) if starts and told is None else None
        if role is not None and role.kind is RoleKind.OTHER and gained is not None:
            role = gained  # "She succeeds Jane Ford, who has gone to a charity as its director"
        if (
            not starts
            and frame.agent is not None
            and frame.verb.passive
            and (role is None or role.kind is RoleKind.OTHER)
        ):
            return
        for person in ends:
            yield self.scene.found("succeed", frame, person, Change.END, role, agent=agent if beside else None)
        for person in starts:
            yield self.scene.found("succeed", frame, person, Change.START, role, agent=agent, patient=person)

    def unlike(self, going: NounPhrase | None, ends: Sequence[Person], starts: Sequence[Person]) -> bool:
        """Whether "her" would be a councillor whom an officer replaces, or the reverse: it means somebody else."""
        if going is None or going.determiner != "pronoun" or len(ends) != 1 or len(starts) != 1:
            return False
        old, new = self.roles.held(ends[0]), self.roles.own_post(starts[0])
        if old is None or new is None:
            return False
        return (old.kind in COUNCILLORS) is not (new.kind in COUNCILLORS)

    def on_make_way(self, frame: Frame) -> Iterator[Found]:
        """Read "is expected to make way for Steve Harrod"."""
        if not any(x.people or x.posts or x.determiner == "pronoun" for x in frame.with_("for", "to")):
            return
        going = self.scene.people(frame.subject, frame)
        role = self.roles.told_as(frame) or (self.roles.held(going[0]) if going else None)
        for person in going:
            yield self.scene.found("succeed", frame, person, Change.END, role)
        for phrase in frame.with_("for", "to"):
            for person in self.scene.people(phrase, frame):
                yield self.scene.found("succeed", frame, person, Change.START, role)

    def in_place_of(self, frame: Frame, role: Role | None) -> Iterator[Found]:
        """Read "in place of Owain Treherne"."""
        for k in range(len(frame.obliques) - 1):
            (_, one), (word, other) = frame.obliques[k : k + 2]
            if self.scene.lowers[one.head] in ("place", "succession") and word in ("of", "to"):
                for person in self.scene.people(other, frame):
                    yield self.scene.found("succeed", frame, person, Change.END, role)
