"""Decides which frames say that somebody takes up or leaves a function, and fills the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import ActorRef, Appointment, Authority, Change, RoleKind, Span, Status
from govreview.models.edtf import EdtfDate
from govreview.reading.coreference import Person
from govreview.reading.cues import GOVERNING
from govreview.reading.date_values import Direction
from govreview.reading.dates import DateRole
from govreview.reading.frames import Frame
from govreview.reading.mentions import PostMention
from govreview.reading.phrases import NounPhrase
from govreview.reading.reference import date_mention, direction_of, possessor_of, pronoun

from . import patterns as p

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Reading


@frozen
class Role:
    """What somebody is to be or has been."""

    title: str | None
    kind: RoleKind
    post: PostMention | None = None


@frozen(kw_only=True)
class Found:
    """A change before its open fields are filled from the rest of the document."""

    rule: str
    person: Person
    change: Change
    frame: Frame
    role: Role | None = None
    by: ActorRef | None = None
    date: EdtfDate | None = None
    status: Status = Status.ACTUAL
    cue: Span | None = None
    authority: Authority | None = None
    place: NounPhrase | None = None
    first: int = -1
    last: int = -1


class Appointments:
    """Finds appointments, departures and missions."""

    name = "appointments"

    def extract(self, reading: Reading) -> Iterator[Appointment]:
        """Yield an appointment for each change that the text tells of a named person."""
        finder = _Finder(reading)
        found = [f for frame in reading.frames for f in finder.read(frame)]
        found.extend(finder.nominal())
        yield from finder.finish(found)


def _adult(duration: str) -> bool:
    """Whether an age is of eighteen years or more."""
    return duration.endswith("Y") and duration[1:-1].isdigit() and int(duration[1:-1]) >= 18


class _Finder:
    """One document's search."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers
        self.roles: dict[int, list[PostMention]] = {}
        self.gained: dict[int, Role] = {}
        self.ended: set[int] = set()
        self.children = frozenset(self.find_children())
        for person, post in reading.holders:
            self.roles.setdefault(person.index, []).append(post)

    def find_children(self) -> Iterator[int]:
        """Persons told as children, by pseudonym, age or a word such as "toddler": they hold no post."""
        for person in self.reading.persons:
            if person.pseudonym:
                yield person.index
            for mention in person.mentions:
                if mention.first and self.lowers[mention.first - 1] in p.CHILD_WORDS:
                    yield person.index
        for phrases in self.reading.phrases:
            for phrase in phrases:
                if len(phrase.people) == 1 and any(not _adult(age.duration) for age in phrase.ages):
                    person_here = self.reading.person_at.get(phrase.people[0].first)
                    if person_here is not None:
                        yield person_here.index

    # -- frames ---------------------------------------------------------------------------

    def read(self, frame: Frame) -> Iterator[Found]:
        """The changes that one frame tells."""
        if (
            frame.link == "to"
            and frame.governor is not None
            and frame.governor.predicate in ("ask", "appoint", "order", "commission")
            and (frame.predicate in p.INQUIRIES or frame.verb.lemma in p.INQUIRIES)
        ):
            for person in self.people(frame.subject, frame):
                yield self.found(
                    "ask-to",
                    frame,
                    person,
                    Change.START,
                    Role("reviewer", RoleKind.REVIEWER),
                    agent=frame.governor.agent,
                )
            return
        handler = getattr(self, "on_" + frame.predicate.replace("-", "_"), None)
        if handler is not None:
            yield from handler(frame)

    def found(
        self,
        rule: str,
        frame: Frame,
        person: Person,
        change: Change,
        role: Role | None = None,
        *,
        agent: NounPhrase | None = None,
        date: EdtfDate | None = None,
        patient: Person | None = None,
    ) -> Found:
        status, cue = self.reading.status_of(frame)
        if change is Change.START and role is not None:
            self.gained.setdefault(person.index, role)
        if change is Change.END:
            self.ended.add(person.index)
        if date is None:
            date = self.date(frame)
        return Found(
            rule=rule,
            person=person,
            change=change,
            frame=frame,
            role=role,
            by=self.by(agent, frame.sentence, patient),
            date=date,
            status=status,
            cue=cue,
        )

    def date(self, frame: Frame) -> EdtfDate | None:
        """The day of the change: of a span that is open, its known end."""
        told: Frame | None = frame
        while told is not None:
            mention = date_mention(self.reading, told)
            if mention is not None and mention.role not in (DateRole.FOR, DateRole.UNTIL):
                return mention.point(self.reading.document.published, direction_of(told))
            inside = self.inner_date(told)
            if inside is not None:
                return inside
            above = told.governor
            reaches = above is not None and (
                (told.link == "to" and above.predicate in ("appoint", "ask", "agree"))
                or (told.link == "that" and above.predicate == "announce")
            )
            told = above if reaches else None
        return None

    def inner_date(self, frame: Frame) -> EdtfDate | None:
        """A date inside a phrase of the clause: "in the May reshuffle", "during Tuesday's meeting"."""
        for word, phrase in frame.obliques:
            if word in ("in", "at", "during", "on") and not phrase.people:
                mention = next(
                    (self.reading.date_at[i] for i in range(phrase.first, phrase.last) if i in self.reading.date_at),
                    None,
                )
                if mention is not None:
                    return mention.point(self.reading.document.published, direction_of(frame))
        return None

    def things(self, frame: Frame) -> tuple[NounPhrase, ...]:
        """The objects of a clause, measures of time and reflexives left out."""
        return tuple(
            x for x in frame.objects if self.lowers[x.head] not in p.TIMES and not self.lowers[x.head].endswith("self")
        )

    def people(self, phrase: NounPhrase | None, frame: Frame) -> list[Person]:
        """The adults a phrase names or refers to."""
        if phrase is not None and self.lowers[phrase.head].endswith("self"):
            return []
        return [x for x in self.reading.people_of(phrase, frame.sentence) if x.index not in self.children]

    def on_propose(self, frame: Frame) -> Iterator[Found]:
        """ "recommended Meg Forster for the chair of the board"."""
        people = self.people(frame.patient, frame)
        for phrase in frame.with_("for", "as") if people else ():
            role = self.phrase_role(phrase) or (
                self.thing_role(phrase, frame) if self.lowers[phrase.head] in p.POSTS else None
            )
            for person in people if role is not None else ():
                yield evolve(
                    self.found("appoint", frame, person, Change.START, role),
                    status=Status.POSSIBLE,
                    cue=self.reading.span(frame.verb.head, frame.verb.head + 1),
                )

    def on_make_way(self, frame: Frame) -> Iterator[Found]:
        """ "is expected to make way for Steve Harrod"."""
        going = self.people(frame.subject, frame)
        role = self.held(going[0]) if going else None
        for person in going:
            yield self.found("succeed", frame, person, Change.END, role)
        for phrase in frame.with_("for"):
            for person in self.people(phrase, frame):
                yield self.found("succeed", frame, person, Change.START, role)

    def on_appoint(self, frame: Frame) -> Iterator[Found]:
        if frame.verb.lemma == "make" and frame.objects and self.lowers[frame.objects[0].head] == "way":
            yield from self.on_make_way(frame)
            return
        patient = frame.patient
        role = self.told_role(frame)
        people = self.people(patient, frame)
        if patient is not None and self.lowers[patient.head].endswith("self"):
            return
        if not people and frame.objects and len(frame.objects) > 1 and not frame.verb.passive:
            people = self.people(frame.objects[1], frame)
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
            board = self.board_before(frame.verb.first)
            role = Role(board, RoleKind.PANEL_MEMBER) if board else None
        if role is None and frame.verb.lemma == "second" and frame.verb.passive:
            role = self.holder_role(patient)
        if role is None and any(self.lowers[x.head] in p.POSTS for x in frame.with_("in", "to", "for")):
            role = self.context_role(frame)
        if role is None and frame.verb.lemma in p.WEAK_APPOINT and not (patient is not None and self.sent_as(patient)):
            if frame.verb.lemma != "second" or not frame.verb.passive or not any(self.own_post(x) for x in people):
                return
        if role is None and patient is not None and self.sent_as(patient) and not frame.verb.passive:
            post = next(x for x in patient.posts if x.kind in p.MISSION_KINDS)
            role = Role(post.title, post.kind, post)
        for person in people:
            yield self.found(
                "appoint", frame, person, Change.START, role or self.own_post(person), agent=frame.agent, patient=person
            )

    def sent_as(self, patient: NounPhrase) -> bool:
        """Whether a phrase names somebody with a post of mission: "the commissioner he sent"."""
        return bool(patient.people) and any(post.kind in p.MISSION_KINDS and not post.former for post in patient.posts)

    def on_ask(self, frame: Frame) -> Iterator[Found]:
        yield from ()

    def on_become(self, frame: Frame) -> Iterator[Found]:
        role = self.told_role(frame)
        if role is None:
            return
        for person in self.people(frame.subject, frame):
            yield self.found("become", frame, person, Change.START, role)
        yield from self.in_place_of(frame, role)

    def on_take(self, frame: Frame) -> Iterator[Found]:
        role = self.told_role(frame)
        people = self.people(frame.subject, frame)
        if frame.objects and self.lowers[frame.objects[0].head] in ("retirement", "redundancy"):
            for person in people:
                yield self.found("leave", frame, person, Change.END, self.held(person))
            return
        if role is None and frame.objects and self.lowers[frame.objects[0].head] in p.DUTIES:
            owner = possessor_of(self.reading, frame.objects[0], frame.sentence)
            role = self.held(owner) if owner is not None else None
        if role is None and frame.objects and self.lowers[frame.objects[0].head] == "place":
            named = [x for phrase in frame.with_("of") for x in self.people(phrase, frame)]
            owner = named[0] if named else possessor_of(self.reading, frame.objects[0], frame.sentence)
            role = (self.held(owner) if owner is not None else None) or (None if named else self.context_role(frame))
            if role is None and named:
                role = Role(None, RoleKind.OTHER)
        if role is None and frame.objects:
            head = self.lowers[frame.objects[0].head]
            mine = (
                (self.gained.get(people[0].index) or (self.own_post(people[0]) if frame.link == "relative" else None))
                if people
                else None
            )
            if mine is not None and head in p.POSTS and frame.verb.lemma in ("take", "assume"):
                role = mine
            elif (
                head in p.STOPGAPS
                or (head in p.POSTS and frame.verb.lemma in ("take", "assume", "fill"))
                or (head == "responsibility" and frame.verb.lemma in ("take", "assume"))
            ):
                role = self.context_role(frame)
        if frame.verb.lemma == "step" and role is None and frame.verb.form != "finite":
            return
        into = any(self.lowers[x.head] in p.POSTS | {"breach", "shoes"} for x in frame.with_("into"))
        if role is None and ((frame.verb.particle in ("over", "in", "up") and not frame.objects) or into):
            role = self.context_role(frame)
        if role is None and frame.objects and self.lowers[frame.objects[0].head] in p.STOPGAPS:
            role = self.role_by_place(frame)
        if role is None:
            return
        for person in people:
            yield self.found("take-up", frame, person, Change.START, role)
        for phrase in frame.with_("from"):
            for person in self.people(phrase, frame):
                yield self.found("take-up", frame, person, Change.END, role)
        if frame.objects and self.lowers[frame.objects[0].head] == "place":
            for phrase in frame.with_("of"):
                for person in self.people(phrase, frame):
                    yield self.found("succeed", frame, person, Change.END, None)

    def role_by_place(self, frame: Frame) -> Role | None:
        """What "the helm" is by where it is: a trust's chief executive, a department's director."""
        for _, phrase in frame.obliques:
            if any(o.kind in ("trust", "company") for o in phrase.organisations):
                return Role(None, RoleKind.CHIEF_EXECUTIVE)
            if self.lowers[phrase.head] in p.SERVICES:
                return Role(None, RoleKind.DCS)
        return None

    def in_place_of(self, frame: Frame, role: Role | None) -> Iterator[Found]:
        """ "in place of Owain Treherne"."""
        for k in range(len(frame.obliques) - 1):
            (_, one), (word, other) = frame.obliques[k : k + 2]
            if self.lowers[one.head] in ("place", "succession") and word in ("of", "to"):
                for person in self.people(other, frame):
                    yield self.found("succeed", frame, person, Change.END, role)

    def on_start(self, frame: Frame) -> Iterator[Found]:
        role = self.told_role(frame)
        if role is None and frame.subject is not None:
            role = self.successor_role(frame.subject, frame.sentence)
        if (
            role is None
            and frame.verb.lemma in ("start", "begin", "arrive", "commence")
            and (not self.things(frame) or self.lowers[frame.objects[0].head] in ("work", "job", "role", "duties"))
            and not frame.with_("at", "to", "in", "with")
        ):
            role = self.holder_role(frame.subject)
            if role is None and frame.dates:
                role = self.context_role(frame)
        if role is None:
            return
        for person in self.people(frame.subject, frame):
            yield self.found("start", frame, person, Change.START, role)

    on_move = on_start
    on_return = on_start

    def on_serve(self, frame: Frame) -> Iterator[Found]:
        if (
            frame.verb.form == "finite"
            and frame.link != "relative"
            and any(self.lowers[x.head] in ("board", "panel", "taskforce") for x in frame.with_("on"))
        ):
            board = next(x for x in frame.with_("on") if self.lowers[x.head] in ("board", "panel", "taskforce"))
            for person in self.people(frame.subject, frame):
                yield self.found("start", frame, person, Change.START, Role(self.plain(board), RoleKind.PANEL_MEMBER))
            return
        if (
            frame.verb.lemma == "act"
            and frame.verb.form == "finite"
            and (frame.verb.perfect or frame.verb.tense == "future")
        ):
            role = self.told_role(frame)
            for person in self.people(frame.subject, frame) if role else ():
                yield self.found("start", frame, person, Change.START, role)
            return
        if (
            frame.link == "to"
            and frame.governor is not None
            and frame.governor.predicate in ("appoint", "ask", "agree")
        ):
            role = self.told_role(frame)
            for person in self.people(frame.subject, frame) if role else ():
                yield self.found(
                    "ask-to",
                    frame,
                    person,
                    Change.START,
                    role,
                    agent=frame.governor.agent if frame.governor.predicate != "agree" else None,
                )

    def on_succeed(self, frame: Frame) -> Iterator[Found]:
        coming, going = (frame.agent, frame.subject) if frame.verb.passive else (frame.subject, frame.patient)
        ends, starts = self.people(going, frame), self.people(coming, frame)
        if not ends and not (starts and self.told_role(frame)):
            return
        role = (
            self.told_role(frame)
            or (self.held(ends[0]) if ends else None)
            or (self.own_post(starts[0]) if starts else None)
        )
        for person in ends:
            yield self.found("succeed", frame, person, Change.END, role)
        for person in starts:
            yield self.found("succeed", frame, person, Change.START, role)

    def on_lead(self, frame: Frame) -> Iterator[Found]:
        mission = self.told_as(frame) or self.mission(frame)
        if mission is None:
            return
        governor = frame.governor
        commissioned = frame.link == "to" and (
            frame.verb.passive
            or (
                governor is not None
                and governor.predicate
                in ("appoint", "ask", "agree", "commission", "be", "order", "start", "return", "move")
            )
        )
        settled = (
            (frame.verb.form == "finite" and frame.verb.tense in ("future", "past"))
            or frame.verb.perfect
            or frame.verb.modal
        )
        dated = any(self.reading.date_at[i].role is DateRole.SINCE for i in frame.dates if i in self.reading.date_at)
        if not (
            commissioned
            or dated
            or (settled and frame.link != "relative")
            or (
                frame.verb.form == "finite"
                and (mission.kind is RoleKind.REVIEWER or mission.post is not None)
                and frame.link != "relative"
            )
        ):
            return
        if (
            mission.post is None
            and mission.kind in (RoleKind.DCS, RoleKind.COUNCIL_LEADER)
            and not (commissioned or dated or frame.verb.tense == "future")
        ):
            return
        agent = (
            governor.agent
            if commissioned and governor is not None and governor.predicate in ("appoint", "ask", "order", "commission")
            else None
        )
        orders = next(
            (
                f
                for f in self.reading.frames_by_sentence[frame.sentence]
                if f is not frame
                and f.predicate in ("commission", "order")
                and f.verb.passive
                and f.subject is frame.subject
            ),
            None,
        )
        date = self.date(orders) if orders is not None and not frame.dates else None
        if orders is None and mission.kind in (RoleKind.REVIEWER, RoleKind.PANEL_MEMBER, RoleKind.BOARD_CHAIR):
            orders = self.order_before(frame, p.REVIEWS if mission.kind is RoleKind.REVIEWER else p.BOARDS)
        if orders is not None:
            agent = agent or orders.agent
        rule = "ask-to" if commissioned else "lead"
        for phrase in (frame.agent, *(frame.with_("with") if mission.kind is RoleKind.REVIEWER else ())):
            for person in self.people(phrase, frame):
                yield self.found(rule, frame, person, Change.START, mission, agent=agent, date=date)

    def order_before(self, frame: Frame, nouns: frozenset[str]) -> Frame | None:
        """The clause that says who ordered the review which this clause says somebody will lead."""
        for other in reversed(self.reading.frames):
            if (
                other.sentence <= frame.sentence
                and other is not frame
                and frame.sentence - other.sentence <= 6
                and other.predicate in ("order", "commission", "announce", "establish")
            ):
                patient = other.patient
                if (
                    patient is not None
                    and self.lowers[patient.head] in nouns
                    and self.by(other.agent, other.sentence) is not None
                ):
                    return other
        return None

    def on_support(self, frame: Frame) -> Iterator[Found]:
        if frame.verb.passive and frame.subject is not None:
            helped = self.people(frame.subject, frame)
            if not helped and not frame.subject.posts:
                return
            same = self.held_mission(helped[0]) if helped else None
            role = same if same is not None and same.kind is RoleKind.REVIEWER else Role(None, RoleKind.ADVISER)
            for phrase in frame.with_("by", "from"):
                for person in self.people(phrase, frame):
                    yield self.found("lead", frame, person, Change.START, role)
            return
        yield from self.on_lead(frame)

    def on_leave(self, frame: Frame) -> Iterator[Found]:
        if frame.verb.lemma == "go":
            yield from self.on_pass(frame)
        if frame.verb.negation >= 0 and (
            (frame.objects and self.lowers[frame.objects[0].head] in ("anywhere", "nowhere"))
            or (frame.verb.lemma == "go" and not frame.objects)
        ):
            for person in self.people(frame.subject, frame):
                role = self.held(person)
                if role is not None:
                    yield evolve(self.found("leave", frame, person, Change.END, role), status=Status.DENIED, date=None)
            return
        people = self.people(frame.subject, frame)
        if not people or not self.leaves_function(frame, people[0]):
            return
        role = self.told_role(frame)
        for person in people:
            mine = role if role is not None else self.held(person)
            if mine is None and frame.subject is not None:
                mine = self.successor_role(frame.subject, frame.sentence)
            if (
                mine is None
                and frame.verb.lemma in ("leave", "retire")
                and (frame.dates or frame.verb.form != "finite")
                and not frame.objects
            ):
                mine = self.recent_post(frame.verb.first)
            if (
                mine is None
                and frame.verb.lemma not in ("resign", "quit", "step", "stand", "bow")
                and not self.left_council(frame)
            ):
                continue
            yield self.found("leave", frame, person, Change.END, mine)

    def leaves_function(self, frame: Frame, person: Person) -> bool:
        """Whether what is left is a function: nothing named, an authority, or a word for a post."""
        if frame.verb.lemma == "give":
            return bool(frame.objects) and (
                self.lowers[frame.objects[0].head] in p.POSTS or bool(frame.objects[0].posts)
            )
        if frame.verb.lemma == "go":
            ordered = (
                frame.link == "to"
                and frame.governor is not None
                and frame.governor.predicate in ("tell", "ask", "order")
            )
            return (
                not frame.objects
                and not frame.obliques
                and (ordered or bool(frame.dates) or frame.verb.perfect)
                and person.index in self.roles
            )
        if frame.verb.lemma == "move":
            return person.index in self.roles and not frame.objects
        if any(self.lowers[x.head] in p.HANDS for x in frame.with_("in")):
            return False
        target = self.things(frame)[:1]
        if not target:
            return not (frame.verb.lemma == "leave" and frame.verb.passive)
        head = target[0]
        return bool(head.authorities or head.posts or head.organisations) or self.lowers[head.head] in p.FUNCTIONS

    def left_council(self, frame: Frame) -> bool:
        onward = any(
            f.governor is frame
            and f.link == "to"
            and (f.predicate in ("become", "join", "take", "lead") or f.verb.lemma == "be")
            for f in self.reading.frames_by_sentence[frame.sentence]
        )
        served = any(
            x.authorities
            or self.lowers[x.head] in p.COUNCILS
            or self.lowers[x.head] in ("years", "department", "career")
            for _, x in frame.obliques
        )
        return (
            onward
            or served
            or (
                bool(frame.objects)
                and (bool(frame.objects[0].authorities) or self.lowers[frame.objects[0].head] in p.FUNCTIONS)
            )
        )

    def on_remove(self, frame: Frame) -> Iterator[Found]:
        people = self.people(frame.patient, frame)
        role = self.told_role(frame)
        if role is None and any(self.lowers[x.head] == "cabinet" for x in frame.with_("from")):
            role = Role("cabinet", RoleKind.LEAD_MEMBER)
        if frame.verb.lemma == "drop" and role is None:
            return
        away = [
            x
            for x in frame.with_("from", "above", "over")
            if not x.posts
            and self.lowers[x.head] not in p.FUNCTIONS | p.POSTS
            and not x.authorities
            and not x.organisations
        ]
        if role is None and away:
            return
        for person in people:
            mine = role or self.held(person)
            if (
                mine is not None
                or any(self.lowers[x.head] in p.POSTS | p.DUTIES for x in frame.with_("from", "of"))
                or frame.verb.lemma in ("sack", "dismiss", "suspend", "fire", "oust")
            ):
                yield self.found("remove", frame, person, Change.END, mine, agent=frame.agent)

    def on_give(self, frame: Frame) -> Iterator[Found]:
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
        if thing is None or thing.determiner == "indefinite":
            return
        role = self.thing_role(thing, frame)
        if role is None:
            return
        for person in self.people(receiver, frame):
            yield self.found("give", frame, person, Change.START, role, agent=frame.agent)
        if not frame.verb.passive and self.lowers[thing.head] in p.STOPGAPS | {"gavel", "baton"}:
            for person in self.people(frame.subject, frame):
                yield self.found("give", frame, person, Change.END, role)

    def on_get(self, frame: Frame) -> Iterator[Found]:
        role = self.thing_role(frame.objects[0], frame) if frame.objects and not frame.objects[0].people else None
        for person in self.people(frame.subject, frame) if role is not None else ():
            yield self.found("give", frame, person, Change.START, role)

    def on_pass(self, frame: Frame) -> Iterator[Found]:
        """ "her portfolio went to X", "whose duties have passed to X", "the running of the department falls to X"."""
        thing = frame.subject
        if thing is None or not (self.lowers[thing.head] in p.POSTS | p.DUTIES or (thing.posts and not thing.people)):
            return
        role = self.phrase_role(thing) or self.context_role(frame)
        for phrase in frame.with_("to"):
            for person in self.people(phrase, frame):
                yield self.found("give", frame, person, Change.START, role)

    def on_part(self, frame: Frame) -> Iterator[Found]:
        """ "The council has parted company with its director, X"."""
        if not frame.objects or self.lowers[frame.objects[0].head] not in ("company", "ways"):
            return
        for phrase in frame.with_("with"):
            for person in self.people(phrase, frame):
                yield self.found("remove", frame, person, Change.END, self.holder_role(phrase) or self.held(person))
        for person in self.people(frame.subject, frame):
            yield self.found("leave", frame, person, Change.END, self.held(person))

    def on_resign_by(self, frame: Frame) -> Iterator[Found]:
        """ "handed in her notice", "will clear his desk"."""
        if not frame.objects or self.lowers[frame.objects[0].head] not in p.TOKENS_OF_LEAVING:
            return
        for person in self.people(frame.subject, frame):
            yield self.found("leave", frame, person, Change.END, self.held(person))

    def on_hold(self, frame: Frame) -> Iterator[Found]:
        """ "will hold the reins", "is minding the shop": somebody stands in."""
        if not frame.objects or self.lowers[frame.objects[0].head] not in p.STOPGAPS or frame.link == "ing":
            return
        role = self.context_role(frame)
        for person in self.people(frame.subject, frame) if role is not None else ():
            yield self.found("take-up", frame, person, Change.START, role)

    def on_join(self, frame: Frame) -> Iterator[Found]:
        if frame.verb.passive and self.told_as(frame) is not None:
            for phrase in frame.with_("by"):
                for person in self.people(phrase, frame):
                    yield self.found("start", frame, person, Change.START, self.told_as(frame))
            return
        if frame.verb.passive:
            mission = (
                self.mission(frame.governor)
                if frame.governor is not None and frame.governor.predicate == "lead"
                else None
            )
            for phrase in frame.with_("by") if mission is not None else ():
                for person in self.people(phrase, frame):
                    kind = RoleKind.PANEL_MEMBER if mission.kind is RoleKind.BOARD_CHAIR else mission.kind
                    yield self.found("lead", frame, person, Change.START, Role(mission.title, kind))
            return
        role = self.told_role(frame)
        if role is None and frame.objects and self.lowers[frame.objects[0].head] in ("panel", "board", "taskforce"):
            role = Role(self.plain(frame.objects[0]), RoleKind.PANEL_MEMBER)
        told = role is not None
        if role is None and frame.objects:
            joined = self.people(frame.objects[0], frame)
            mission = self.held(joined[0]) if joined else None
            role = mission if mission is not None and mission.kind in p.MISSION_KINDS else None
        for person in self.people(frame.subject, frame):
            if (
                role is None
                and frame.objects
                and (frame.objects[0].authorities or self.lowers[frame.objects[0].head] in p.COUNCILS)
                and (frame.dates or frame.with_("from"))
            ):
                role = self.own_post(person)
            if role is not None and (frame.link != "relative" or told or frame.dates):
                yield self.found("start", frame, person, Change.START, role)

    def on_hand_over(self, frame: Frame) -> Iterator[Found]:
        """ "is due to hand over to her deputy"."""
        givers = self.people(frame.subject, frame)
        role = self.thing_role(frame.objects[0], frame) if frame.objects else None
        role = role or (self.held(givers[0]) if givers else None)
        if role is None or (
            frame.objects
            and self.lowers[frame.objects[0].head] not in p.POSTS | p.STOPGAPS
            and not frame.objects[0].posts
        ):
            return
        receivers = [person for phrase in frame.with_("to") for person in self.people(phrase, frame)]
        for person in givers if receivers else ():
            yield self.found("give", frame, person, Change.END, role)
        for person in receivers:
            yield self.found("give", frame, person, Change.START, role)

    def on_stay_put(self, frame: Frame) -> Iterator[Found]:
        for person in self.people(frame.subject, frame):
            role = self.held(person)
            if role is not None:
                yield evolve(self.found("leave", frame, person, Change.END, role), status=Status.DENIED, date=None)

    def on_renew(self, frame: Frame) -> Iterator[Found]:
        """ "will not be renewing her contract", "would not be seeking a third term"."""
        terms = (
            *frame.objects[:1],
            *frame.with_("for"),
            *((frame.subject,) if frame.verb.passive and frame.subject is not None else ()),
        )
        if frame.verb.negation < 0 or not any(self.lowers[x.head] in p.TERMS for x in terms):
            return
        owner = frame.subject.possessor if frame.verb.passive and frame.subject is not None else frame.subject
        for person in self.people(owner, frame):
            found = self.found(
                "leave",
                frame,
                person,
                Change.END,
                self.told_as(frame) or self.held(person) or self.recent_post(frame.verb.first),
            )
            inner = next(
                (f for f in self.reading.frames_by_sentence[frame.sentence] if f.governor is frame and f.dates), None
            )
            date = self.reading.date_of(inner, Direction.FUTURE) if inner is not None else found.date
            yield evolve(found, status=Status.ACTUAL, cue=None, date=date)

    def on_last(self, frame: Frame) -> Iterator[Found]:
        """ "her successor, X, lasted nine weeks"."""
        if frame.subject is None or not frame.subject.people:
            return
        role = self.successor_role(frame.subject, frame.sentence)
        for person in self.people(frame.subject, frame):
            mine = role or self.held(person)
            if mine is not None:
                yield self.found("leave", frame, person, Change.END, mine, date=None)

    def on_end(self, frame: Frame) -> Iterator[Found]:
        """ "Ms Killigrew's term of office ends on 31 March"."""
        thing = frame.patient if frame.verb.passive or frame.objects else frame.subject
        if (
            frame.objects
            and frame.verb.lemma in ("complete", "finish", "end")
            and frame.objects[0].determiner == "possessive"
            and self.lowers[frame.objects[0].head] in p.TERMS | {"work", "assignment"}
        ):
            for person in self.people(frame.subject, frame):
                mine = self.held(person)
                if mine is not None and mine.kind in p.MISSION_KINDS:
                    yield self.found("leave", frame, person, Change.END, mine)
            return
        if thing is None or self.lowers[thing.head] not in p.TERMS or thing.possessor is None:
            return
        for person in self.people(thing.possessor, frame):
            mine = self.told_as(frame) or self.held(person)
            if mine is not None:
                yield self.found("leave", frame, person, Change.END, mine, agent=frame.agent if frame.objects else None)

    def on_bring(self, frame: Frame) -> Iterator[Found]:
        """ "bringing to an end the mission of X"."""
        if (
            not any(self.lowers[x.head] == "end" for x in frame.with_("to"))
            or not frame.objects
            or self.lowers[frame.objects[0].head] not in p.TERMS
        ):
            return
        for phrase in (frame.objects[0].possessor, *frame.with_("of")):
            for person in self.people(phrase, frame):
                yield self.found(
                    "remove",
                    frame,
                    person,
                    Change.END,
                    (self.holder_role(phrase) if phrase is not None else None) or self.held(person),
                    agent=frame.agent,
                )

    def on_include(self, frame: Frame) -> Iterator[Found]:
        """ "Le Grand's team will include Alan Wood", "an expert panel comprising A and B"."""
        team = frame.subject
        if team is None or self.lowers[team.head] not in p.TEAMS or frame.verb.negation >= 0:
            return
        leaders = self.people(team.possessor, frame) if team.possessor is not None else []
        mission = self.held_mission(leaders[0]) if leaders else None
        words = self.lowers[team.first : team.core]
        kind = (
            RoleKind.REVIEWER
            if (mission is not None and mission.kind is RoleKind.REVIEWER) or "review" in words
            else RoleKind.PANEL_MEMBER
        )
        added = (
            x
            for f in self.reading.frames_by_sentence[frame.sentence]
            for w, x in f.obliques
            if w == "as" and self.lowers[x.first - 2] == "well"
        )
        for phrase in (*frame.objects, *frame.with_("of"), *added):
            for person in self.people(phrase, frame) if phrase.people else ():
                yield self.found("lead", frame, person, Change.START, Role(self.plain(team), kind))

    def on_cover(self, frame: Frame) -> Iterator[Found]:
        """ "is covering his duties"."""
        if not frame.objects or self.lowers[frame.objects[0].head] not in p.POSTS | p.DUTIES:
            return
        owner = possessor_of(self.reading, frame.objects[0], frame.sentence)
        role = (self.held(owner) if owner is not None else None) or self.context_role(frame)
        for person in self.people(frame.subject, frame) if role is not None else ():
            yield self.found("take-up", frame, person, Change.START, role)

    def on_place(self, frame: Frame) -> Iterator[Found]:
        """ "has been placed on gardening leave"."""
        if any(self.lowers[x.head] == "leave" for x in frame.with_("on")):
            for person in self.people(frame.patient, frame):
                role = self.held(person)
                if role is not None:
                    yield self.found("remove", frame, person, Change.END, role, agent=frame.agent)

    def on_decline(self, frame: Frame) -> Iterator[Found]:
        """ "turned down the post of leader"."""
        role = self.thing_role(frame.objects[0], frame) if frame.objects and not frame.objects[0].people else None
        for person in self.people(frame.subject, frame) if role is not None else ():
            yield evolve(
                self.found("give", frame, person, Change.START, role),
                status=Status.DENIED,
                cue=self.reading.span(frame.verb.head, frame.verb.head + 1),
            )

    def on_lose(self, frame: Frame) -> Iterator[Found]:
        if frame.objects and frame.objects[0].people:
            for person in (
                self.people(frame.objects[0], frame)
                if frame.subject is not None and not frame.subject.people and self.holder_role(frame.objects[0])
                else ()
            ):
                yield self.found("lose", frame, person, Change.END, self.holder_role(frame.objects[0]))
            return
        role = self.thing_role(frame.objects[0], frame) if frame.objects else None
        if role is None:
            return
        for person in self.people(frame.subject, frame):
            yield self.found("lose", frame, person, Change.END, role)
        for phrase in frame.with_("to"):
            for person in self.people(phrase, frame):
                yield self.found("lose", frame, person, Change.START, role)

    def on_be(self, frame: Frame) -> Iterator[Found]:
        if frame.subject is None:
            return
        yield from self.placed(frame)
        if not frame.objects:
            return
        complement = frame.objects[0]
        if self.lowers[frame.subject.head] == "members" and any(
            self.lowers[x.head] in p.TEAMS for x in frame.with_("of")
        ):
            board = next(x for x in frame.with_("of") if self.lowers[x.head] in p.TEAMS)
            for person in self.people(complement, frame) if complement.people else ():
                yield self.found("lead", frame, person, Change.START, Role(self.plain(board), RoleKind.PANEL_MEMBER))
            return
        if self.lowers[frame.subject.head] in p.SUCCESSORS or (False):
            role = self.told_as(frame) or self.successor_role(frame.subject, frame.sentence)
            for person in self.people(complement, frame) if complement.people else ():
                yield self.found("successor", frame, person, Change.START, role)
            return
        post = next(iter(complement.posts), None)
        if post is None or complement.people or post.former:
            return
        since = next(
            (
                self.reading.date_at[i]
                for i in frame.dates
                if i in self.reading.date_at and self.reading.date_at[i].role is DateRole.SINCE
            ),
            None,
        )
        ahead = frame.verb.tense == "future" or (frame.link == "to" and frame.governor is not None)
        if (since is not None and post.kind in p.MISSION_KINDS) or (ahead and post.kind is not RoleKind.OTHER):
            for person in self.people(frame.subject, frame):
                yield self.found(
                    "since" if since else "become", frame, person, Change.START, Role(post.title, post.kind, post)
                )

    def placed(self, frame: Frame) -> Iterator[Found]:
        """ "has been on loan as director", "is in the frame for the top job", "has been in charge since June"."""
        heads = {self.lowers[x.head] for x in frame.with_("in", "on")}
        if heads & {"loan", "secondment"}:
            role, status = self.told_as(frame), Status.ACTUAL
        elif heads & {"frame", "running"}:
            posts = [x for x in frame.with_("for") if x.posts or self.lowers[x.head] in p.POSTS]
            role = (self.phrase_role(posts[0]) or Role(self.plain(posts[0]), RoleKind.OTHER)) if posts else None
            status = Status.POSSIBLE
        elif "charge" in heads and frame.dates:
            role, status = self.role_by_place(frame) or self.context_role(frame), Status.ACTUAL
        else:
            return
        for person in self.people(frame.subject, frame) if role is not None else ():
            found = self.found("start", frame, person, Change.START, role)
            yield evolve(found, status=status) if status is not Status.ACTUAL else found

    def on_stay(self, frame: Frame) -> Iterator[Found]:
        role = self.told_role(frame)
        agreed = frame.link == "to" and frame.governor is not None and frame.governor.predicate == "agree"
        if role is not None and (agreed or frame.verb.tense == "future"):
            for person in self.people(frame.subject, frame):
                if role.kind not in {x.kind for x in self.roles.get(person.index, ())}:
                    yield self.found("start", frame, person, Change.START, role)
            return
        until = next(
            (
                self.reading.date_at[i]
                for i in frame.dates
                if i in self.reading.date_at and self.reading.date_at[i].role is DateRole.UNTIL
            ),
            None,
        )
        if (
            until is None
            and frame.link == "that"
            and frame.verb.tense == "future"
            and frame.verb.negation < 0
            and frame.governor is not None
            and frame.governor.verb.lemma in p.INSISTING
            and not frame.objects
            and not frame.with_("in", "at")
        ):
            for person in self.people(frame.subject, frame):
                held = self.held(person)
                if held is not None:
                    yield evolve(self.found("leave", frame, person, Change.END, held), status=Status.DENIED, date=None)
            return
        if until is None or frame.verb.tense not in ("past", "future"):
            return
        date = until.point(
            self.reading.document.published, Direction.PAST if frame.verb.tense == "past" else Direction.FUTURE
        )
        for person in self.people(frame.subject, frame):
            role = self.told_role(frame) or self.held(person)
            if role is not None:
                yield self.found("leave", frame, person, Change.END, role, date=date)

    # -- nominal forms --------------------------------------------------------------------

    def nominal(self) -> Iterator[Found]:
        """ "the appointment of X as Y", "X's departure"."""
        for sentence, frames in enumerate(self.reading.frames_by_sentence):
            for frame in frames:
                for phrase, tail in self._nominals(frame):
                    noun = self.lowers[phrase.head]
                    change = Change.START if noun in p.START_NOUNS else Change.END
                    whom = phrase.possessor if phrase.possessor is not None and phrase.possessor.people else None
                    owner = self.people(whom, frame) if whom is not None else []
                    if not owner and tail is not None and tail.people:
                        owner = self.people(tail, frame)
                    if not owner and frame.opener == "whose" and phrase is frame.subject:
                        owner = self.people(frame.antecedent, frame)
                    if not owner and phrase.determiner == "possessive" and self.lowers[phrase.first] == "their":
                        owner = self.people(frame.subject, frame)
                    if (
                        not owner
                        and phrase.determiner == "possessive"
                        and whom is None
                        and self.lowers[phrase.first] in ("his", "her")
                    ):
                        referent = possessor_of(self.reading, phrase, sentence)
                        owner = [referent] if referent is not None and not referent.pseudonym else []
                    role = self.told_role(frame) if change is Change.START else self.told_as(frame)
                    for person in owner:
                        if role is None and change is Change.END:
                            role = self.held(person)
                        role = (
                            role or self.held(person) or self.recent_post(phrase.first) or self.sentence_post(sentence)
                        )
                        if role is None:
                            continue
                        wished = GOVERNING.get(frame.verb.lemma, Status.ACTUAL)
                        yield Found(
                            rule="nominal",
                            person=person,
                            change=change,
                            frame=frame,
                            role=role,
                            status=wished,
                            cue=None
                            if wished is Status.ACTUAL
                            else self.reading.span(frame.verb.head, frame.verb.head + 1),
                            date=self.near_date((tail or phrase).last)
                            or (
                                self.date(frame)
                                if frame.verb.lemma in ("announce", "confirm", "begin", "start", "take")
                                else None
                            ),
                            first=phrase.first,
                            last=(tail or phrase).last,
                        )

    def near_date(self, at: int) -> EdtfDate | None:
        """The date told directly behind a noun: "the departure of Jonathan Rees in August"."""
        mention = next((self.reading.date_at[i] for i in range(at, at + 3) if i in self.reading.date_at), None)
        return mention.resolve(self.reading.document.published, Direction.PAST) if mention is not None else None

    def _nominals(self, frame: Frame) -> Iterator[tuple[NounPhrase, NounPhrase | None]]:
        items: list[tuple[str, NounPhrase]] = [
            ("", x) for x in ((frame.subject,) if frame.subject is not None else ()) if x.first >= frame.first
        ]
        items += [("", x) for x in frame.objects]
        items += list(frame.obliques)
        for k, (_, phrase) in enumerate(items):
            if self.lowers[phrase.head] in p.START_NOUNS | p.END_NOUNS and not phrase.people:
                of = next(
                    (
                        x
                        for word, x in items[k + 1 :] + items[:k]
                        if word == "of" and x.first >= phrase.last and x.first - phrase.last <= 2
                    ),
                    None,
                )
                yield phrase, of

    # -- roles ----------------------------------------------------------------------------

    def told_role(self, frame: Frame) -> Role | None:
        """The role that the clause itself names."""
        for phrase in frame.with_("as"):
            role = self.phrase_role(phrase)
            if role is not None:
                return role
            if self.lowers[phrase.head] in p.SUCCESSORS:
                return self.successor_role(phrase, frame.sentence)
        for phrase in frame.with_("in"):
            if self.lowers[phrase.head] in ("place", "stead") and phrase.determiner == "possessive":
                owner = possessor_of(self.reading, phrase, frame.sentence)
                if owner is not None and self.held(owner) is not None:
                    return self.held(owner)
        start = (
            0
            if frame.verb.passive
            or frame.predicate in ("become", "take", "be", "leave", "start", "move", "return", "serve")
            else 1
        )
        for phrase in frame.objects[start:]:
            if not phrase.people:
                role = self.phrase_role(phrase)
                if role is not None:
                    return role
        if (
            frame.predicate == "appoint"
            and frame.objects
            and frame.objects[0].posts
            and not frame.verb.passive
            and frame.objects[0].people
        ):
            return None
        for _k, (word, phrase) in enumerate(frame.obliques):
            if word in ("to", "from", "of", "for") and not phrase.people:
                noun = self.lowers[phrase.head]
                if phrase.posts and (
                    noun in ("post", "role", "job", "position")
                    or (
                        word in ("of", "from", "to")
                        and frame.predicate in ("take", "leave", "remove", "appoint", "become", "start", "give")
                    )
                ):
                    return self.phrase_role(phrase)
                if (
                    noun in ("it", "them")
                    and word == "to"
                    and frame.predicate == "appoint"
                    and self.board_before(phrase.first)
                ):
                    return Role(self.board_before(phrase.first), RoleKind.PANEL_MEMBER)
                if noun in p.BOARDS and word == "to" and frame.predicate == "appoint":
                    return Role(self.plain(phrase), RoleKind.PANEL_MEMBER)
        return None

    def board_before(self, at: int) -> str | None:
        """The board or panel told last before a token."""
        for k in range(at - 1, max(at - 80, -1), -1):
            if self.lowers[k] in ("board", "panel", "taskforce", "committee"):
                return " ".join(self.lowers[max(k - 1, 0) : k + 1])
        return None

    def told_as(self, frame: Frame) -> Role | None:
        return next((role for phrase in frame.with_("as") if (role := self.phrase_role(phrase)) is not None), None)

    def phrase_role(self, phrase: NounPhrase) -> Role | None:
        post = next((x for x in phrase.posts if not x.former), None)
        if post is None:
            return None
        return Role(post.title, RoleKind.BOARD_CHAIR if self.chairs_board(post) else post.kind, post)

    def chairs_board(self, post: PostMention) -> bool:
        """Whether a chair that the post layer leaves open is one of a board told behind it."""
        if post.kind is not RoleKind.OTHER or not set(post.title.lower().split()) & {
            "chair",
            "chairman",
            "chairwoman",
            "head",
        }:
            return False
        ahead = self.lowers[post.last : post.last + 8]
        return ahead[:1] in (("of",), ("at",)) and "board" in ahead

    def thing_role(self, thing: NounPhrase, frame: Frame) -> Role | None:
        """The role that a gift or loss names: a post, "the job", "his portfolio"."""
        role = self.phrase_role(thing)
        if role is not None:
            return role
        noun = self.lowers[thing.head]
        if noun in p.POSTS:
            if thing.possessor is not None and thing.possessor.posts and not thing.possessor.people:
                return self.phrase_role(thing.possessor)
            for phrase in frame.with_("of", "as"):
                if phrase.posts:
                    return self.phrase_role(phrase)
            return self.context_role(frame)
        return None

    def mission(self, frame: Frame) -> Role | None:
        """The role that a verb of leading makes of what is led."""
        thing = frame.subject if frame.verb.passive else (frame.objects[0] if frame.objects else None)
        if thing is None:
            return None
        words = set(self.lowers[thing.first : thing.core])
        head = self.lowers[thing.head]
        if head in {"it", "they", "which"}:
            return self.anaphoric_mission(frame)
        if thing.posts and not thing.people and frame.verb.lemma == "take":
            return self.phrase_role(thing)
        for verbs, nouns, kind in p.MISSIONS:
            if frame.verb.lemma in verbs and (
                head in nouns
                or (kind in (RoleKind.BOARD_CHAIR, RoleKind.ADVISER) and words & nouns)
                or (
                    kind in (RoleKind.COUNCIL_LEADER, RoleKind.ADVISER)
                    and thing.authorities
                    and thing.authorities[-1].last == thing.core
                )
            ):
                if kind is RoleKind.ADVISER:
                    return Role("adviser", kind)
                if kind in (RoleKind.REVIEWER, RoleKind.INSPECTOR):
                    return Role(self.lowers[thing.head], kind)
                if kind is RoleKind.COUNCIL_LEADER:
                    return Role("leader", kind)
                title = (
                    f"chair of the {self.plain(thing)}"
                    if kind is RoleKind.BOARD_CHAIR
                    else f"{self.reading.tokens.words[frame.verb.head]} {self.plain(thing)}"
                )
                return Role(title, kind)
        return None

    def anaphoric_mission(self, frame: Frame) -> Role | None:
        """ "It will be led by X", "X will chair it": the review or board told before."""
        lead = {"chair": p.BOARDS, "lead": p.REVIEWS | p.BOARDS}.get(frame.verb.lemma, p.REVIEWS)
        start = frame.subject.first if frame.subject is not None else frame.verb.first
        for k in range(
            frame.verb.first if frame.subject is None or self.lowers[frame.subject.head] != "it" else start,
            max(start - 120, -1),
            -1,
        ):
            word = self.lowers[k]
            if word in lead:
                kind = (
                    RoleKind.REVIEWER
                    if word in p.REVIEWS
                    else RoleKind.PANEL_MEMBER
                    if word in ("panel", "taskforce")
                    else RoleKind.BOARD_CHAIR
                )
                return Role(word if kind is RoleKind.REVIEWER else f"chair of the {word}", kind)
        return None

    def plain(self, phrase: NounPhrase) -> str:
        """A phrase without its determiner and the authority before it."""
        first = phrase.first
        while first < phrase.core - 1 and self.lowers[first] in ("the", "a", "an", "its", "his", "her", "their", "own"):
            first += 1
        for mention in phrase.authorities:
            if mention.first == first and mention.last < phrase.core and self.lowers[mention.last] == "'s":
                first = mention.last + 1
        return " ".join(self.reading.tokens.words[first : phrase.core]).replace(" 's", "'s")

    def holder_role(self, phrase: NounPhrase | None) -> Role | None:
        if phrase is None:
            return None
        return next((Role(x.title, x.kind, x) for x in phrase.posts if not x.former), None)

    def held(self, person: Person) -> Role | None:
        """The post a person is told to hold: current ones first."""
        posts = self.roles.get(person.index, [])
        best = (
            [x for x in posts if not x.former and x.kind is not RoleKind.OTHER]
            or [x for x in posts if not x.former]
            or []
        )
        return Role(best[0].title, best[0].kind, best[0]) if best else self.gained.get(person.index)

    def own_post(self, person: Person) -> Role | None:
        """The current post with which somebody is introduced, if there is just one kind of it."""
        posts = [x for x in self.roles.get(person.index, ()) if not x.former and x.kind is not RoleKind.OTHER]
        return Role(posts[0].title, posts[0].kind, posts[0]) if len({x.kind for x in posts}) == 1 else None

    def held_mission(self, person: Person) -> Role | None:
        """The mission somebody was given earlier in the text."""
        for frame in self.reading.frames:
            for found in self.read(frame) if frame.predicate == "lead" else ():
                if found.person is person and found.role is not None:
                    return found.role
        return None

    def successor_role(self, phrase: NounPhrase, sentence: int) -> Role | None:
        """The role of whom "her successor" succeeds: of the possessor, if known."""
        words = (
            self.lowers[phrase.first : phrase.core]
            if not phrase.people
            else self.lowers[phrase.first : phrase.people[0].first]
        )
        if not any(w in p.SUCCESSORS or w in ("deputy", "predecessor", "number") for w in words):
            return None
        owner = possessor_of(self.reading, phrase, sentence)
        role = self.held(owner) if owner is not None else None
        return role or self.recent_post(phrase.first)

    def recent_post(self, before: int) -> Role | None:
        """The post told last before a token, in the same paragraph or the one before."""
        reading = self.reading
        paragraph = reading.sentences[reading.sentence_of(before)].paragraph
        start = next(
            (r[0] for r, x in zip(reading.ranges, reading.sentences, strict=True) if x.paragraph == paragraph), 0
        )
        if any(self.lowers[k] == "directors" for k in range(start, before)):
            return Role("director", RoleKind.DCS)
        taken = {post.first for person, post in reading.holders if person.index not in self.ended}
        for post in reversed(reading.posts):
            if post.first in taken:
                continue
            if post.first >= before or post.former or post.kind is RoleKind.OTHER or post.deputy:
                continue
            if reading.sentences[reading.sentence_of(post.first)].paragraph < paragraph - 2:
                return None
            return Role(post.title, post.kind, post)
        first = next(
            (r[0] for r, x in zip(reading.ranges, reading.sentences, strict=True) if x.paragraph >= paragraph - 1), 0
        )
        if any(self.lowers[k] == "directors" for k in range(first, before)):
            return Role("director", RoleKind.DCS)
        return None

    def sentence_post(self, sentence: int) -> Role | None:
        """The one post without a holder in a sentence, `None` where there are several."""
        first, last = self.reading.ranges[sentence]
        taken = {post.first for _, post in self.reading.holders}
        free = [
            x
            for x in self.reading.posts
            if first <= x.first < last and x.first not in taken and not x.former and x.kind is not RoleKind.OTHER
        ]
        return Role(free[0].title, free[0].kind, free[0]) if len(free) == 1 else None

    def context_role(self, frame: Frame) -> Role | None:
        """The post in question where the clause names none: of "his deputy" the superior's, else the one told last."""
        if frame.subject is not None:
            role = self.successor_role(frame.subject, frame.sentence)
            if role is not None:
                return role
        return self.recent_post(frame.verb.first)

    # -- other fields ---------------------------------------------------------------------

    def by(self, phrase: NounPhrase | None, sentence: int, patient: Person | None = None) -> ActorRef | None:
        """The actor of a phrase: person, department, council, body; nobody for the government as such."""
        if phrase is None:
            return None
        reading = self.reading
        person = reading.person_of(phrase, sentence)
        if patient is not None and phrase.determiner == "pronoun":
            person = pronoun(reading, self.lowers[phrase.head], phrase.first, sentence, frozenset({patient.index}))
        if person is not None:
            return ActorRef(
                person.name, reading.span(phrase.people[0].first, phrase.people[0].last) if phrase.people else None
            )
        if phrase.organisations:
            return ActorRef(phrase.organisations[-1].name)
        if phrase.authorities:
            return ActorRef(reading.authority_of(phrase.authorities[-1]).name)
        word = self.lowers[phrase.head]
        if word == "department":
            bodies = {o.canonical or o.name for o in reading.organisations if o.kind == "department"}
            return ActorRef(bodies.pop()) if len(bodies) == 1 else None
        if word in ("council", "authority", "cabinet", "committee", "councillors"):
            mention = reading.focus(sentence, phrase.first)
            return ActorRef(reading.authority_of(mention).name) if mention is not None else None
        return None

    def authority(self, item: Found) -> Authority | None:
        """Whose function it is: told with the post, in the clause, with the person, or the one in focus."""
        reading = self.reading
        post = item.role.post if item.role is not None else None
        if item.role is not None and item.role.kind is RoleKind.MINISTER:
            return None
        if post is not None and post.authority:
            mention = next((m for m in reading.authorities if m.first >= post.first and m.last <= post.last), None)
            if mention is not None and self.lowers[mention.first - 1] != "from":
                return reading.authority_of(mention, item.date)
        if post is not None and post.organisation is not None:
            body = next((o for o in reading.organisations if o.name == post.organisation), None)
            if body is not None and body.authority:
                entry = reading.gazetteer.authority(body.authority[0])
                return Authority(body.authority[0], entry.short if entry is not None else body.name)
            if body is not None and body.kind not in ("council", "board", "trust", "other", "party", "company"):
                return None
        for phrase in (
            *(x for w, x in item.frame.obliques if w in ("in", "at", "for", "to", "of", "into")),
            *item.frame.objects,
        ):
            if phrase.authorities and not phrase.people:
                return reading.authority_of(phrase.authorities[-1], item.date)
        if (
            item.role is not None
            and item.role.kind in (RoleKind.INSPECTOR, RoleKind.OTHER)
            and (post is None or post.authority == ())
            and item.role.kind is RoleKind.INSPECTOR
        ):
            return None
        subject = item.frame.subject
        if subject is not None and subject.authorities and not subject.posts:
            return reading.authority_of(subject.authorities[-1], item.date)
        for held in self.roles.get(item.person.index, ()) if item.change is Change.END else ():
            if held.authority and not held.former and (post is None or held.kind is post.kind):
                mention = next((m for m in reading.authorities if m.first >= held.first and m.last <= held.last), None)
                if mention is not None:
                    return reading.authority_of(mention, item.date)
        own: frozenset[int] = frozenset()
        if item.change is Change.START:
            own = frozenset(
                i
                for phrase in reading.phrases[item.frame.sentence]
                if any(m.first in {x.first for x in item.person.mentions} for m in phrase.people)
                for x in phrase.posts
                for i in range(x.first, x.last)
                if x is not post
            )
        mention = reading.focus(item.frame.sentence, item.frame.verb.first, own)
        return reading.authority_of(mention, item.date) if mention is not None else None

    def finish(self, found: list[Found]) -> Iterator[Appointment]:
        """Fill roles told elsewhere in the text and build the records."""
        for item in found:
            role = item.role
            if item.rule == "succeed":
                told = next(
                    (
                        o.role
                        for o in found
                        if o.person is item.person
                        and o.change is item.change
                        and o.rule != "succeed"
                        and o.role is not None
                    ),
                    None,
                )
                if item.change is Change.END and any(
                    o.person is item.person and o.change is item.change and o.rule != "succeed" for o in found
                ):
                    item = evolve(item, date=None)
                told = told or next(
                    (
                        o.role
                        for o in found
                        if item.change is Change.END
                        and o.change is Change.START
                        and o.frame is item.frame
                        and o.role is not None
                    ),
                    None,
                )
                role = told or role
            if role is None:
                twin = next(
                    (
                        o
                        for o in found
                        if o is not item and o.person is item.person and o.change is item.change and o.role is not None
                    ),
                    None,
                )
                role = twin.role if twin is not None else None
                if role is None and item.change is Change.START and item.rule == "appoint":
                    role = self.announced(item)
            filled = evolve(item, role=role)
            first = item.first if item.first >= 0 else item.frame.first
            last = item.last if item.last >= 0 else item.frame.last
            here = self.named_here(item)
            if here is not None:
                first, last = min(first, here[0]), max(last, here[1])
            span = self.reading.evidence(first, max(last, first + 1))
            yield Appointment(
                person=ActorRef(item.person.name, self.mention(item)),
                role=role.title if role is not None else None,
                role_kind=role.kind if role is not None else RoleKind.OTHER,
                change=item.change,
                authority=self.authority(filled),
                by=item.by,
                date=item.date,
                status=item.status,
                status_cue=item.cue,
                evidence=(span,),
                rule=item.rule,
            )

    def announced(self, item: Found) -> Role | None:
        """The post that the text says was filled, in this paragraph or the ones beside it, without a name."""
        for frame in self.reading.frames:
            if (
                abs(frame.sentence - item.frame.sentence) <= 2
                and frame.predicate == "appoint"
                and not frame.verb.passive
                and frame.objects
                and frame.objects[0].posts
                and not frame.objects[0].people
            ):
                return self.phrase_role(frame.objects[0])
        return None

    def named_here(self, item: Found) -> tuple[int, int] | None:
        """Token range of the person's name in the sentence of the change, `None` where a pronoun or post stands for it."""
        first, last = self.reading.ranges[item.frame.sentence]
        return next(((m.first, m.last) for m in item.person.mentions if first <= m.first < last), None)

    def mention(self, item: Found) -> Span | None:
        first, last = self.reading.ranges[item.frame.sentence]
        here = next((m for m in item.person.mentions if first <= m.first < last), item.person.mentions[0])
        return Span(here.start, here.end)
