"""What all rules share: the reading, who holds what, and how people, dates and deciders are read off a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from govreview.models import ActorRef, Change, RoleKind, Span, Status
from govreview.models.edtf import EdtfDate
from govreview.reading.grammar.frames import Frame
from govreview.reading.mentions import PostMention
from govreview.reading.people.coreference import Person
from govreview.reading.reading import Reading
from govreview.reading.reference import possessor_of

from . import patterns as p
from .dating import Dating
from .deciders import Deciders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.phrases import NounPhrase

MAJORITY = 18
"""Years of age from which a person told with an age may hold a post."""


@frozen
class Role:
    """What somebody is to be or has been.

    Attributes:
        title: The words of the text, `None` where it names no title.
        kind: The kind of post.
        post: The mention of the post, `None` for a mission told by a verb.
    """

    title: str | None
    kind: RoleKind
    post: PostMention | None = None


@frozen(kw_only=True)
class Found:
    """A change before its open fields are filled from the rest of the document.

    Attributes:
        rule: Id of the rule that found it.
        person: Who.
        change: Start or end.
        frame: The clause that tells it.
        role: The role, `None` where the clause names none.
        by: Who decided it, `None` where not told.
        date: When, `None` where not told.
        status: What the text makes of it.
        cue: The words that decided the status.
        first: Index of the first token of the words that state it, -1 for the whole clause.
        last: Index behind their last token, -1 for the whole clause.
    """

    rule: str
    person: Person
    change: Change
    frame: Frame
    role: Role | None = None
    by: ActorRef | None = None
    date: EdtfDate | None = None
    status: Status = Status.ACTUAL
    cue: Span | None = None
    first: int = -1
    last: int = -1


@define
class Scene:
    """One document as the rules see it.

    Attributes:
        reading: The document's reading.
        posts_of: The posts told of each person, by the person's index.
        holders_of: The indices of the persons who hold a post, by the post's first token.
        gained: The role that a clause read so far gave to a person.
        ended: The persons whom a clause read so far let leave.
        children: The persons told as children: they hold no post.
        led: The role of those who are told to have led a service or a council.
        gone: The role that a clause read so far let a person leave.
        lost: The role that somebody left last, with the sentence that says so.
    """

    reading: Reading
    posts_of: dict[int, list[PostMention]] = field(factory=dict)
    holders_of: dict[int, set[int]] = field(factory=dict)
    gained: dict[int, Role] = field(factory=dict)
    ended: set[int] = field(factory=set)
    children: frozenset[int] = frozenset()
    led: dict[int, Role] = field(factory=dict)
    gone: dict[int, Role] = field(factory=dict)
    lost: tuple[int, Role] | None = None

    @classmethod
    def of(cls, reading: Reading) -> Scene:
        """The scene before any clause is read."""
        scene = cls(reading, children=frozenset(_children(reading)))
        for person, post in reading.holders:
            scene.posts_of.setdefault(person.index, []).append(post)
            scene.holders_of.setdefault(post.first, set()).add(person.index)
        for frame in reading.frames:
            scene.note_leading(frame)
        return scene

    def note_leading(self, frame: Frame) -> None:
        """Remember who is told to have run a service or led a council: "who had led the department for four years"."""
        thing = frame.objects[0] if frame.objects and not frame.verb.passive else None
        if thing is None or frame.verb.lemma not in p.LEADING or frame.verb.negation >= 0 or frame.verb.modal:
            return
        if frame.verb.form != "finite" or frame.verb.tense == "future":
            return
        head = self.lowers[thing.head]
        if head in p.SERVICES and frame.verb.lemma != "chair":
            kind = RoleKind.DCS
        elif frame.verb.lemma == "lead" and (head in p.COUNCILS or (thing.authorities and not thing.possessor)):
            kind = RoleKind.COUNCIL_LEADER
        else:
            return
        for person in self.people(frame.subject, frame):
            self.led.setdefault(person.index, Role(None, kind))

    @property
    def lowers(self) -> tuple[str, ...]:
        """The document's tokens in lower case."""
        return self.reading.tokens.lowers

    def status(self, frame: Frame) -> tuple[Status, Span | None]:
        """What the text makes of a change: what had been planned, but, is off."""
        status, cue = self.expected(frame)
        if status in (Status.PLANNED, Status.POSSIBLE) and self.came_to_nothing(frame):
            return Status.CANCELLED, cue
        untrue = self.untrue(frame)
        if untrue is not None:
            return Status.DENIED, untrue
        if frame.verb.lemma == "offer" and self.refused(frame):
            return Status.DENIED, cue
        condition = self.condition(frame)
        return (Status.POSSIBLE, condition) if status is Status.ACTUAL and condition is not None else (status, cue)

    def untrue(self, frame: Frame) -> Span | None:
        """The "is not" of "It is not true that"."""
        above = frame.governor
        if above is None or frame.link != "that" or above.verb.lemma != "be" or above.verb.negation < 0:
            return None
        said = any(self.lowers[x.head] in ("true", "case") for x in above.objects)
        return self.reading.span(above.verb.head, above.verb.head + 1) if said else None

    def condition(self, frame: Frame) -> Span | None:
        """The "if" of what will be only under a condition: "If councillors approve, she will become"."""
        if frame.verb.tense != "future" or frame.link not in ("", "and"):
            return None
        for other in self.reading.frames_by_sentence[frame.sentence]:
            if other.opener in ("if", "unless", "provided") and other.verb.tense == "present":
                return self.reading.span(other.verb.head, other.verb.head + 1)
        return None

    def refused(self, frame: Frame) -> bool:
        """Whether the same sentence says that what was offered was turned down."""
        return any(
            other.predicate == "decline" and other.verb.first > frame.verb.last
            for other in self.reading.frames_by_sentence[frame.sentence]
        )

    def expected(self, frame: Frame) -> tuple[Status, Span | None]:
        """What the text makes of a change: hopes and plans of people who are "favourite to" or "in line to" do it."""
        status, cue = self.reading.status_of(frame)
        above = frame.governor
        if status is Status.ACTUAL and frame.verb.form == "infinitive":
            intended = self.intended(frame)
            if intended is not None:
                return intended
        if (
            status is Status.POSSIBLE
            and above is not None
            and above.verb.lemma == "call"
            and above.verb.particle == "in"
        ):
            return Status.ACTUAL, None
        if status is not Status.ACTUAL or frame.link != "to" or above is None:
            if status is Status.ACTUAL and frame.verb.lemma == "line" and frame.verb.passive:
                return Status.PLANNED, self.reading.span(frame.verb.head, frame.verb.head + 1)
            return status, cue
        heads = {self.lowers[x.head] for x in above.objects} & p.HOPEFULS
        heads |= {self.lowers[x.head] for x in above.with_("in")} & {"line", "running", "frame"}
        if above.verb.lemma == "be" and heads:
            return Status.POSSIBLE, self.reading.span(above.verb.head, above.verb.head + 1)
        if above.verb.lemma in p.APPROACHES:
            return Status.POSSIBLE, self.reading.span(above.verb.head, above.verb.head + 1)
        if above.verb.lemma == "set" and above.verb.passive:
            return Status.PLANNED, self.reading.span(above.verb.head, above.verb.head + 1)
        return status, cue

    def came_to_nothing(self, frame: Frame) -> bool:
        """Whether what had been to come is told with what stopped it: "had been lined up to chair it, but"."""
        verb = frame.verb if frame.governor is None or frame.link != "to" else frame.governor.verb
        last = self.reading.ranges[frame.sentence][1]
        return verb.perfect and verb.tense == "past" and "but" in self.lowers[frame.verb.last : last]

    def intended(self, frame: Frame) -> tuple[Status, Span] | None:
        """What a noun makes of the infinitive behind it: "plans to appoint X", cancelled where they "were dropped"."""
        at = next((k for k in range(frame.verb.first - 2, frame.verb.first) if self.lowers[k] in p.INTENTIONS), None)
        if at is None:
            return None
        for other in self.reading.frames_by_sentence[frame.sentence]:
            subject = other.subject
            if other.verb.passive and other.verb.lemma in p.DROPS and subject is not None and subject.head == at:
                return Status.CANCELLED, self.reading.span(other.verb.head, other.verb.head + 1)
        return Status.PLANNED, self.reading.span(at, at + 1)

    @property
    def dating(self) -> Dating:
        """When changes happen."""
        return Dating(self.reading)

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

    def owners(self, phrase: NounPhrase | None, frame: Frame) -> list[Person]:
        """The person in the possessive before a noun: "her term"."""
        if phrase is None or phrase.determiner != "possessive":
            return []
        owner = possessor_of(self.reading, phrase, frame.sentence)
        return [owner] if owner is not None and owner.index not in self.children else []

    @property
    def deciders(self) -> Deciders:
        """Who appoints or removes."""
        return Deciders(self.reading)

    def found(  # noqa: PLR0913 -- a change is told by many things, each of them named
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
        """Found."""
        status, cue = self.status(frame)
        if change is Change.START and role is not None:
            self.gained.setdefault(person.index, role)
        if change is Change.END:
            self.ended.add(person.index)
            if role is not None:
                self.gone.setdefault(person.index, role)
            self.lost = (frame.sentence, role) if role is not None else self.lost
        if date is None:
            date = self.dating.of(frame)
        return Found(
            rule=rule,
            person=person,
            change=change,
            frame=frame,
            role=role,
            by=self.deciders.of(agent, frame.sentence, patient),
            date=date,
            status=status,
            cue=cue,
        )

    def named_here(self, item: Found) -> tuple[int, int] | None:
        """Token range of the person's name in the sentence of the change, `None` where it does not name the person."""
        first, last = self.reading.ranges[item.frame.sentence]
        return next(((m.first, m.last) for m in item.person.mentions if first <= m.first < last), None)

    def mention(self, item: Found) -> Span | None:
        """Mention."""
        first, last = self.reading.ranges[item.frame.sentence]
        here = next((m for m in item.person.mentions if first <= m.first < last), item.person.mentions[0])
        return Span(here.start, here.end)

    def plain(self, phrase: NounPhrase) -> str:
        """A phrase without its determiner and the authority before it."""
        first = phrase.first
        while first < phrase.core - 1 and self.lowers[first] in p.UNTITLED:
            first += 1
        for mention in phrase.authorities:
            if mention.first == first and mention.last < phrase.core and self.lowers[mention.last] == "'s":
                first = mention.last + 1
        return " ".join(self.reading.tokens.words[first : phrase.core]).replace(" 's", "'s")


def _children(reading: Reading) -> Iterator[int]:
    """Persons told as children, by pseudonym, age or a word such as "toddler"."""
    lowers = reading.tokens.lowers
    for person in reading.persons:
        if person.pseudonym or any(m.first and lowers[m.first - 1] in p.CHILD_WORDS for m in person.mentions):
            yield person.index
    for phrases in reading.phrases:
        for phrase in phrases:
            if len(phrase.people) == 1 and any(not _adult(age.duration) for age in phrase.ages):
                person_here = reading.person_at.get(phrase.people[0].first)
                if person_here is not None:
                    yield person_here.index


def _adult(duration: str) -> bool:
    """Whether an age is of eighteen years or more."""
    return duration.endswith("Y") and duration[1:-1].isdigit() and int(duration[1:-1]) >= MAJORITY
