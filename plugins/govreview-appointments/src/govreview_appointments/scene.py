"""What all rules share: the reading, who holds what, and how people, dates and deciders are read off a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

from govreview.models import ActorRef, Change, RoleKind, Span, Status
from govreview.models.edtf import EdtfDate
from govreview.reading.grammar.frames import Frame
from govreview.reading.matches import Match
from govreview.reading.mentions import PostMention
from govreview.reading.people.coreference import Person, sex_of_pronoun
from govreview.reading.reading import Reading
from govreview.reading.reference import possessor_of, pronoun
from govreview.reading.voice import speaker_at

from . import doubts
from . import words as w
from .bystanders import bystanders, children
from .dating import Dating
from .deciders import Deciders
from .leavings import Leavings
from .standing import Standing
from .turn import Turn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.phrases import NounPhrase


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
        children: The persons told as children: they hold no post.
        led: The role of those who are told to have led a service or a council.
        leavings: Who leaves what.
        lost: The role that somebody left last, with the sentence that says so.
        latest: The role that a clause read last gave to a person, with its sentence.
        sexes: The sex of persons whom "resigned his post" or the like tells it of.
        beside: Who is told as a bystander, `None` until it is asked.
        clauses: Its clauses, put right, `None` until they are.
        matches: The turns of phrase of the document, `None` until they are looked for.
        lowers: The document's tokens in lower case.
    """

    reading: Reading
    posts_of: dict[int, list[PostMention]] = field(factory=dict)
    holders_of: dict[int, set[int]] = field(factory=dict)
    gained: dict[int, Role] = field(factory=dict)
    children: frozenset[int] = frozenset()
    led: dict[int, Role] = field(factory=dict)
    leavings: Leavings = field(factory=Leavings)
    lost: tuple[int, Role] | None = None
    latest: dict[int, tuple[int, Role]] = field(factory=dict)
    sexes: dict[int, str] = field(factory=dict)
    beside: frozenset[int] | None = None
    clauses: list[Frame] | None = None
    matches: list[tuple[Turn, Match]] | None = None
    lowers: tuple[str, ...] = field(init=False, repr=False)

    @lowers.default
    def _lowers(self) -> tuple[str, ...]:
        return self.reading.tokens.lowers

    @classmethod
    def of(cls, reading: Reading) -> Scene:
        """The scene before any clause is read."""
        scene = cls(reading, children=frozenset(children(reading)))
        for person, post in reading.holders:
            scene.posts_of.setdefault(person.index, []).append(post)
            scene.holders_of.setdefault(post.first, set()).add(person.index)
        for frame in reading.frames:
            scene.note_leading(frame)
            scene.note_sex(frame)
        return scene

    def note_sex(self, frame: Frame) -> None:
        """Remember what "resigned his post" tells of somebody whose sex nothing else tells."""
        subject, thing = frame.subject, frame.objects[0] if frame.objects else None
        if subject is None or thing is None or len(subject.people) != 1 or thing.possessor is not None:
            return
        own = frame.predicate in ("leave", "resign-by", "lose") and thing.determiner == "possessive"
        sex = sex_of_pronoun(self.lowers[thing.first]) if own else None
        person = self.reading.person_at.get(subject.people[0].first)
        if sex is not None and person is not None and person.sex is None:
            self.sexes[person.index] = sex

    @property
    def bystanders(self) -> frozenset[int]:
        """Whoever is told as kin, as a neighbour, as a reporter: they hold none of the posts in question."""
        if self.beside is None:
            self.beside = bystanders(self.reading)
        return self.beside

    def note_leading(self, frame: Frame) -> None:
        """Remember who is told to have run a service or led a council: "who had led the department for four years"."""
        thing = frame.objects[0] if frame.objects and not frame.verb.passive else None
        tops = frame.verb.lemma == "be" and any(self.lowers[x.first : x.first + 2] in w.TOPS for x in frame.with_("at"))
        if thing is None and tops:
            thing = next(iter(frame.with_("of")), None)
        if (
            thing is None
            or (frame.verb.lemma not in w.LEADING and frame.verb.lemma not in w.HOLDING)
            or frame.verb.negation >= 0
            or frame.verb.modal
        ):
            return
        if frame.verb.form != "finite" or frame.verb.tense == "future":
            return
        head = self.lowers[thing.head]
        if frame.verb.lemma in w.HOLDING:
            self.note_holding(thing, frame)
            return
        if head in w.SERVICES and frame.verb.lemma != "chair":
            kind = RoleKind.DCS
        elif frame.verb.lemma == "lead" and (head in w.COUNCILS or (thing.authorities and not thing.possessor)):
            kind = RoleKind.COUNCIL_LEADER
        else:
            return
        for person in self.people(frame.subject, frame):
            self.led.setdefault(person.index, Role(None, kind))

    def note_holding(self, thing: NounPhrase, frame: Frame) -> None:
        """Remember who is told to have held a post told before: "who had held it for nine years"."""
        if (
            self.lowers[thing.head] not in {"it", "post", "job", "role"}
            or thing.determiner == "indefinite"
            or thing.posts
        ):
            return
        start = self.reading.ranges[max(frame.sentence - 2, 0)][0]
        posts = [
            x
            for x in self.reading.posts
            if start <= x.first < frame.verb.first and x.kind is not RoleKind.OTHER and not x.deputy
        ]
        for person in self.people(frame.subject, frame) if posts else ():
            self.led.setdefault(person.index, Role(posts[-1].title, posts[-1].kind, posts[-1]))

    def status(self, frame: Frame) -> tuple[Status, Span | None]:
        """What the text makes of a change."""
        return Standing(self.reading).of(frame)

    @property
    def dating(self) -> Dating:
        """When changes happen."""
        return Dating(self.reading)

    def things(self, frame: Frame) -> tuple[NounPhrase, ...]:
        """The objects of a clause, measures of time and reflexives left out."""
        return tuple(
            x for x in frame.objects if self.lowers[x.head] not in w.TIMES and not self.lowers[x.head].endswith("self")
        )

    def people(self, phrase: NounPhrase | None, frame: Frame) -> list[Person]:
        """The adults a phrase names or refers to."""
        if phrase is not None and self.lowers[phrase.head].endswith("self"):
            return []
        behind = self.named_behind_clause(phrase, frame.sentence) if phrase is not None and phrase.posts else None
        if behind is not None:
            return [x for x in self.reading.people_of(behind, frame.sentence) if x.index not in self.children]
        found: Sequence[Person] = self.reading.people_of(phrase, frame.sentence)
        if not found and phrase is not None:
            found = self.named_after(phrase, frame.sentence) or self.identified(phrase, frame.sentence)
        others = self.not_meant(phrase, frame)
        if phrase is not None and others & {x.index for x in found}:
            one = pronoun(self.reading, self.lowers[phrase.head], phrase.first, frame.sentence, others)
            found = (one,) if one is not None else ()
        return [x for x in found if x.index not in self.children]

    def named_behind_clause(self, phrase: NounPhrase, sentence: int) -> NounPhrase | None:
        """The name behind a clause that hangs on a post: "the director whom she brought in, Jane Ford, left"."""
        if phrase.people or phrase.determiner != "definite" or any(x.plural for x in phrase.posts):
            return None
        for inner in self.reading.frames_by_sentence[sentence]:
            hangs = inner.link == "relative" and inner.antecedent is phrase
            hangs = hangs or (inner.subject is phrase and inner.first > phrase.first and inner.agent is not None)
            if not hangs and phrase not in inner.objects:
                continue
            for name in self.reading.phrases[sentence]:
                if name.first > inner.verb.last and len(name.people) == 1 and not name.posts:
                    marks = self.lowers[name.first - 1], *self.lowers[name.last : name.last + 1]
                    if marks == (",", ",") and not self.verb_between(inner, name, sentence):
                        return name
        return None

    def verb_between(self, frame: Frame, name: NounPhrase, sentence: int) -> bool:
        """Whether another clause begins between a clause and a name."""
        others = self.reading.frames_by_sentence[sentence]
        return any(frame.verb.last <= f.verb.first < name.first for f in others if f is not frame)

    def named_after(self, phrase: NounPhrase, sentence: int) -> Sequence[Person]:
        """The persons of a list in apposition: "two professors, A and B,"."""
        if self.lowers[phrase.head] in w.ORDINALS and self.lowers[phrase.last : phrase.last + 1] == (",",):
            one = next((x for x in self.reading.phrases[sentence] if x.first == phrase.last + 1), None)
            return self.reading.people_of(one, sentence) if one is not None and len(one.people) == 1 else ()
        many = self.lowers[phrase.head].endswith("s") and phrase.determiner not in ("possessive", "pronoun")
        if (
            not many
            or any(not x.plural for x in phrase.posts)
            or phrase.authorities
            or self.lowers[phrase.last : phrase.last + 1] not in w.SET_OFF
        ):
            return ()
        behind = next((x for x in self.reading.phrases[sentence] if x.first == phrase.last + 1), None)
        several = behind is not None and len(behind.people) > 1
        return self.reading.people_of(behind, sentence) if several else ()

    def identified(self, phrase: NounPhrase, sentence: int) -> Sequence[Person]:
        """Who is told to be the one of whom a clause speaks: "The woman hired to run the department is Jane Ford"."""
        if phrase.determiner == "indefinite" and not phrase.people and not phrase.authorities:
            return self.set_off(phrase, sentence)
        if phrase.determiner != "definite" or phrase.posts or self.lowers[phrase.head] not in w.ONES:
            return ()
        for told in self.reading.frames_by_sentence[sentence]:
            plain = told.verb.lemma == "be" and told.verb.form == "finite" and told.verb.negation < 0
            if plain and told.subject is phrase and told.objects and told.objects[0].people:
                return self.reading.people_of(told.objects[0], sentence)
        return ()

    def set_off(self, phrase: NounPhrase, sentence: int) -> Sequence[Person]:
        """Who is named, between marks, behind what they are: "handed it to a first-termer, Jane Ford"."""
        if self.lowers[phrase.last : phrase.last + 1] != (",",):
            return ()
        name = next((x for x in self.reading.phrases[sentence] if x.first == phrase.last + 1), None)
        if name is None or len(name.people) != 1 or name.people[0].first != name.first or name.determiner != "none":
            return ()
        closed = self.lowers[name.last : name.last + 1] in w.MARKS or self.lowers[name.last - 1] in ",;."
        acts = any(f.subject is name and f.verb.first <= name.last for f in self.reading.frames_by_sentence[sentence])
        return self.reading.people_of(name, sentence) if closed and not acts else ()

    def not_meant(self, phrase: NounPhrase | None, frame: Frame) -> frozenset[int]:
        """Whom a pronoun cannot mean: the subject of its own clause, who demands that "he" should go, who says it."""
        if phrase is None or phrase.determiner != "pronoun" or phrase.people:
            return frozenset()
        above = frame.governor
        sex = sex_of_pronoun(self.lowers[phrase.head])
        unlike = frozenset(i for i, told in self.sexes.items() if sex is not None and told != sex)
        speaker = speaker_at(self.reading, phrase.first) if sex is not None else None
        unlike |= frozenset() if speaker is None else frozenset({speaker.index})
        subject = frame.subject if phrase is not frame.subject else None
        if (
            phrase is frame.subject
            and frame.link == "that"
            and above is not None
            and above.verb.lemma in doubts.DEMANDING
        ):
            subject = above.subject
        if subject is None or subject is phrase or not subject.people:
            return unlike
        return unlike | frozenset(x.index for x in self.reading.people_of(subject, frame.sentence))

    def no_longer(self, frame: Frame) -> bool:
        """Whether a clause says "no longer"."""
        around = self.lowers[max(frame.verb.first - 2, 0) : frame.verb.last + 2]
        return any(around[k : k + 2] == ("no", "longer") for k in range(len(around) - 1))

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
            self.latest[person.index] = frame.sentence, role
        if change is Change.END:
            self.leavings.note(person.index, role)
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

    def is_no_post(self, phrase: NounPhrase) -> bool:
        """Whether a phrase names something that is no post: "resigned from the golf club"."""
        if phrase.authorities or phrase.posts or phrase.people:
            return False
        if phrase.organisations:
            return phrase.organisations[-1].kind == "party"
        return self.lowers[phrase.head] not in w.LEFT

    def plain(self, phrase: NounPhrase) -> str:
        """A phrase without its determiner and the authority before it."""
        first = phrase.first
        while first < phrase.core - 1 and self.lowers[first] in w.UNTITLED:
            first += 1
        for mention in phrase.authorities:
            if mention.first == first and mention.last < phrase.core and self.lowers[mention.last] == "'s":
                first = mention.last + 1
        return " ".join(self.reading.tokens.words[first : phrase.core]).replace(" 's", "'s")
