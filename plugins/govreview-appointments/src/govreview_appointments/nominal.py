"""Rules for nouns that name a change: "the appointment of X", "her departure"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import ActorRef, Change, RoleKind, Span, Status
from govreview.reading.dates.values import Direction
from govreview.reading.grammar.cues import GOVERNING
from govreview.reading.reference import possessor_of, pronoun

from . import doubts, nouns
from . import words as w
from .roles import Roles
from .scene import Found, Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

AS_REACH = 12
"""Tokens between a noun, or whose it is, and the "as" that says of which post."""


@frozen
class Nominal:
    """Rules for nouns that name a change."""

    scene: Scene
    roles: Roles

    def nominal(self) -> Iterator[Found]:
        """Read "the appointment of X as Y", "X's departure"."""
        lowers = self.scene.lowers
        reading = self.scene.reading
        for sentence, ((first, last), frames) in enumerate(
            zip(reading.ranges, reading.frames_by_sentence, strict=True)
        ):
            if nouns.CHANGE_NOUNS.isdisjoint(lowers[first:last]):
                continue
            read: set[int] = set()
            for frame in frames:
                for phrase, tail in self.named_changes(frame):
                    read.add(phrase.first)
                    yield from self.change(frame, phrase, tail)
            yield from self.aside(sentence, read)
        for sentence, phrases in enumerate(self.scene.reading.phrases):
            for phrase in phrases:
                if (
                    lowers[phrase.head] in ("day", "week")
                    and lowers[phrase.head - 1 : phrase.head + 1] in nouns.LAST_DAYS
                ):
                    yield from self.last_day(sentence, phrase)

    def aside(self, sentence: int, read: set[int]) -> Iterator[Found]:
        """Read "Jane Ford, director until her removal in May, said": the noun stands beside the name, in no clause."""
        lowers, frames = self.scene.lowers, self.scene.reading.frames_by_sentence[sentence]
        for phrase in self.scene.reading.phrases[sentence] if frames else ():
            for at in range(phrase.core, phrase.last):
                own = lowers[at - 1] in ("his", "her") and lowers[at - 2] in w.TIMING
                if not own or lowers[at] not in nouns.END_NOUNS or at - 1 in read or len(phrase.people) != 1:
                    continue
                for person in self.scene.people(phrase, frames[0]):
                    mention = self.scene.dating.near(at + 1)
                    role = self.roles.holder_role(phrase) or self.roles.left(person)
                    if role is not None and role.kind is RoleKind.OTHER:
                        continue  # "Ali Reza, head teacher of a school until his retirement in 2019"
                    found = self.scene.found("nominal", frames[0], person, Change.END, role)
                    yield evolve(found, status=Status.ACTUAL, cue=None, date=mention, first=phrase.first, last=at + 1)

    def last_day(self, sentence: int, phrase: NounPhrase) -> Iterator[Found]:
        """Read "On her last day as director on Friday, Emma Frith baked"."""
        scene = self.scene
        behind = next((x for x in scene.reading.phrases[sentence] if x.first == phrase.last + 1), None)
        frame = next(iter(scene.reading.frames_by_sentence[sentence]), None)
        if frame is None or behind is None or scene.lowers[phrase.last : phrase.last + 1] != ("as",):
            return
        role = self.roles.phrase_role(behind)
        own = phrase.determiner == "possessive" and phrase.possessor is None
        people = scene.people(frame.subject if own else phrase.possessor, frame)
        for person in people if role is not None else ():
            mention = scene.dating.within(behind.last, behind.last + w.GENITIVE_REACH + 1)
            date = scene.dating.point(mention, frame) if mention is not None else None
            yield scene.found("leave", frame, person, Change.END, role, date=date)

    def change(self, frame: Frame, phrase: NounPhrase, tail: NounPhrase | None) -> Iterator[Found]:
        """The change that one noun names, for each person whose it is."""
        scene = self.scene
        starts = scene.lowers[phrase.head] in nouns.START_NOUNS
        told = self.told_beside(frame, phrase, tail)
        if told is None and starts and not frame.with_("as"):
            told = self.roles.told_role(frame)
        word = next((word for word, x in frame.obliques if x is phrase), "")
        status, cue = (Status.ACTUAL, None) if word in nouns.GIVEN else self.status(frame, word)
        last = (tail or phrase).last
        date = None if word in nouns.CONTESTING else self.when(frame, phrase, tail)
        for person in self.owners(frame, phrase, tail):
            if scene.lowers[phrase.head] in nouns.WEAK_STARTS and told is None:
                continue
            role = told or (self.roles.held(person) if starts else self.roles.holds(person))
            role = role or (None if starts else self.gained_here(frame, person) or self.roles.held(person))
            role = role or self.roles.recent_post(phrase.first)
            role = role or self.roles.sentence_post(frame.sentence) or (None if starts else self.roles.left(person))
            if role is not None or scene.lowers[phrase.head] in nouns.PLAIN_ENDS:
                yield Found(
                    rule="nominal",
                    person=person,
                    change=Change.START if starts else Change.END,
                    frame=frame,
                    role=role,
                    by=self.decider(frame, phrase, last) or (self.announcer(frame) if starts else None),
                    status=status,
                    cue=cue,
                    date=date,
                    first=phrase.first,
                    last=last,
                )

    def told_beside(self, frame: Frame, phrase: NounPhrase, tail: NounPhrase | None) -> Role | None:
        """The post behind "as" that goes with a noun: in "A's exit as chair follows B's as leader" the nearest."""
        last = (tail or phrase).last
        behind = (x for x in frame.with_("as") if last <= x.first <= last + AS_REACH)
        nearest = next(behind, None)
        if nearest is None or self.roles.opens_a_clause(nearest, frame):
            return None
        return self.roles.phrase_role(nearest) or self.roles.head_of(nearest, frame)

    def when(self, frame: Frame, phrase: NounPhrase, tail: NounPhrase | None) -> EdtfDate | None:
        """The day of the change that a noun names: told beside it, or that of its clause."""
        last = (tail or phrase).last
        return (
            self.scene.dating.near(last, self.ahead(frame, phrase, last))
            or (self.told_inside(phrase, tail) if tail is not None else None)
            or self.told_before(frame, last)
            or self.from_then(frame, phrase, last)
            or (self.scene.dating.of(frame) if self.dated_by(frame, phrase) or self.upon(phrase) else None)
        )

    def ahead(self, frame: Frame, phrase: NounPhrase, last: int) -> Direction:
        """Whether the day behind a noun is to come: "her appointment from 1 June", "announced his departure on"."""
        later = self.scene.lowers[phrase.head] in nouns.LATER_NOUNS and frame.verb.lemma in w.ANNOUNCING
        return Direction.FUTURE if later or self.scene.lowers[last : last + 1] == ("from",) else Direction.PAST

    def told_inside(self, phrase: NounPhrase, tail: NounPhrase) -> EdtfDate | None:
        """The date between a noun and whose it is: "the selection in August of Jane Ford"."""
        mention = self.scene.dating.within(phrase.last, tail.first) if tail.first > phrase.last else None
        published = self.scene.reading.document.published
        return mention.point(published, Direction.PAST) if mention is not None else None

    def upon(self, phrase: NounPhrase) -> bool:
        """Read "became leader last month on the resignation of Ali Reza"."""
        return (
            self.scene.lowers[phrase.first - 1] in ("on", "upon") and self.scene.lowers[phrase.head] in nouns.END_NOUNS
        )

    def dated_by(self, frame: Frame, phrase: NounPhrase) -> bool:
        """Whether the day of the clause is that of the change: a departure is announced before it comes."""
        ahead = self.scene.lowers[phrase.head] in nouns.LATER_NOUNS and frame.verb.lemma in w.ANNOUNCING
        return frame.verb.lemma in nouns.DATING_VERBS and not ahead

    def told_before(self, frame: Frame, last: int) -> EdtfDate | None:
        """The date between a noun and the verb behind it: "her dismissal by the council in May was unlawful"."""
        scene = self.scene
        verbs = [f.verb.first for f in scene.reading.frames_by_sentence[frame.sentence] if f.verb.first >= last]
        end = min(verbs, default=last)
        end = next((at for at in range(last, end) if scene.lowers[at] == ","), end)
        at = next((at for at in range(last, end) if at in scene.reading.date_at), None)
        if at is None:
            return None
        direction = Direction.FUTURE if scene.lowers[at - 1] == "from" else Direction.PAST
        return scene.reading.date_at[at].point(scene.reading.document.published, direction)

    def decider(self, frame: Frame, phrase: NounPhrase, last: int) -> ActorRef | None:
        """Who appoints or removes: "her dismissal by the council", and not as the agent of the clause's own verb."""
        verbs = [f.verb.first for f in self.scene.reading.frames_by_sentence[frame.sentence] if f.verb.first >= last]
        end = min(verbs, default=self.scene.reading.ranges[frame.sentence][1])
        before = frame.verb.first
        whom = next((x for x in frame.with_("by") if phrase.last <= x.first < end and x.first < before), None)
        if whom is None and self.scene.lowers[phrase.head] in nouns.TRANSITIVE_NOUNS and phrase.possessor is not None:
            whom = phrase.possessor if any(x.people for x in frame.with_("of")) else None
        return self.scene.deciders.of(whom, frame.sentence) if whom is not None else None

    def from_then(self, frame: Frame, noun: NounPhrase, last: int) -> EdtfDate | None:
        """The day from which an appointment runs, told behind it: "for two years from 1 July"."""
        scene = self.scene
        end = min(
            (f.verb.first for f in scene.reading.frames_by_sentence[frame.sentence] if f.verb.first >= last),
            default=scene.reading.ranges[frame.sentence][1],
        )
        for at in range(last, end):
            mention = scene.reading.date_at.get(at)
            if mention is not None and scene.lowers[at - 1] in ("from", "on", "since"):
                return mention.point(scene.reading.document.published, self.direction(scene.lowers[at - 1], noun))
        return None

    def direction(self, word: str, noun: NounPhrase) -> Direction:
        """Whether "on October 8" behind a noun is past: a resignation is told when it has come, a departure before."""
        come = word == "on" and self.scene.lowers[noun.head] in nouns.AT_ONCE
        return Direction.PAST if come or word == "since" else Direction.FUTURE

    def announcer(self, frame: Frame) -> ActorRef | None:
        """The body that announces its own appointment: "the council is delighted to announce the appointment of"."""
        agent = frame.agent
        if frame.predicate != "announce" or agent is None or agent.people:
            return None
        return self.scene.deciders.body(agent, frame.sentence)

    def gained_here(self, frame: Frame, person: Person) -> Role | None:
        """The one role that the same sentence gives to somebody else: "the appointment of A follows B's retirement"."""
        reading = self.scene.reading
        mentions = (m.first for phrase in reading.phrases[frame.sentence] for m in phrase.people)
        here = {reading.person_at[at].index: reading.person_at[at] for at in mentions if at in reading.person_at}
        named = {
            other.index: role
            for other in here.values()
            if other is not person
            if (role := self.scene.gained.get(other.index)) is not None
        }
        return next(iter(named.values())) if len(named) == 1 else None

    def status(self, frame: Frame, word: str) -> tuple[Status, Span | None]:
        """What the clause makes of the change that it speaks of: "demanded the resignation of"."""
        if frame.verb.lemma == "offer" and self.taken_up(frame):
            return Status.ACTUAL, None
        if frame.verb.lemma == "offer" and (refusal := self.refused(frame)) is not None:
            return Status.DENIED, self.scene.reading.span(refusal.verb.head, refusal.verb.head + 1)
        status, cue = self.scene.reading.status_of(frame)
        if status is not Status.ACTUAL:
            return status, cue
        if frame.verb.form == "infinitive" and frame.verb.lemma in doubts.RATIFYING:
            return Status.PLANNED, self.scene.reading.span(frame.verb.head, frame.verb.head + 1)
        through = frame.verb.lemma in nouns.FALLING_THROUGH and frame.subject is not None and not frame.verb.passive
        if through and frame.subject is not None and self.scene.lowers[frame.subject.head] in nouns.START_NOUNS:
            return Status.CANCELLED, self.scene.reading.span(frame.verb.head, frame.verb.head + 1)
        if frame.verb.lemma == "ask" and word == "for":
            return Status.POSSIBLE, self.scene.reading.span(frame.verb.head, frame.verb.head + 1)
        wished = GOVERNING.get(frame.verb.lemma)
        if wished is None:
            return Status.ACTUAL, None
        return wished, self.scene.reading.span(frame.verb.head, frame.verb.head + 1)

    def refused(self, frame: Frame) -> Frame | None:
        """The clause that refuses what was offered: "offered her resignation, but it was refused"."""
        return next(
            (
                other
                for other in self.scene.reading.frames_by_sentence[frame.sentence]
                if other.verb.first > frame.verb.last and other.verb.negation < 0
                if other.predicate == "decline" or other.verb.lemma in ("refuse", "reject")
            ),
            None,
        )

    def taken_up(self, frame: Frame) -> bool:
        """Whether what was offered was taken: "offered his resignation and I took it", "which was accepted"."""
        return any(
            other.verb.lemma in ("take", "accept") and other.verb.first > frame.verb.last and other.verb.negation < 0
            for other in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    def owners(self, frame: Frame, phrase: NounPhrase, tail: NounPhrase | None) -> list[Person]:
        """Whose appointment or departure it is."""
        scene = self.scene
        if scene.lowers[phrase.head] == "choice" and (tail is None or not tail.people):
            return []  # "her choice had fallen on": whose it is chooses
        dismissed = tail is not None and tail.people and scene.lowers[phrase.head] in nouns.TRANSITIVE_NOUNS
        for whom in (tail,) if dismissed else (phrase.possessor, tail):
            if whom is not None and (whom.people or whom.posts):
                return scene.people(whom, frame)
        if frame.opener == "whose" and phrase is frame.subject:
            return scene.people(frame.antecedent, frame)
        word = scene.lowers[phrase.first]
        if phrase.determiner != "possessive" or phrase.possessor is not None:
            return []
        if word == "their":
            return scene.people(frame.subject, frame)
        owner = possessor_of(scene.reading, phrase, frame.sentence) if word in ("his", "her") else None
        if owner is not None and phrase in frame.objects and frame.verb.lemma in nouns.REACTING:
            own = frozenset(x.index for x in scene.people(frame.subject, frame))
            owner = pronoun(scene.reading, word, phrase.first, frame.sentence, own)
        return [owner] if owner is not None and owner.index not in scene.children else []

    def of_no_post(self, phrase: NounPhrase, frame: Frame) -> bool:
        """Whether a noun tells of no post: "his removal from the register"."""
        if self.scene.lowers[phrase.last : phrase.last + 1] != ("from",):
            return False
        phrases = self.scene.reading.phrases[frame.sentence]
        behind = next((x for x in phrases if x.first == phrase.last + 1), None)
        return behind is not None and self.scene.is_no_post(behind)

    def dated(self, phrase: NounPhrase) -> int:
        """The token behind a noun, and behind the date that goes with it: "the selection in August | of Jane Ford"."""
        lowers, at = self.scene.lowers, phrase.last
        at += lowers[at : at + 1] == (",",)
        at += lowers[at : at + 1] in (("in",), ("on",), ("of",))
        until = self.scene.reading.marked.dates.get(at)
        if until is None:
            return phrase.last
        return until + (lowers[until : until + 1] == (",",))

    def named_changes(self, frame: Frame) -> Iterator[tuple[NounPhrase, NounPhrase | None]]:
        """The nouns of the clause that name a change, each with the phrase behind its "of"."""
        if frame.verb.lemma in nouns.PROLONGING:
            return
        lowers, subject = self.scene.lowers, frame.subject
        items = [("", subject)] if subject is not None and subject.first >= frame.first else []
        items += [*(("", x) for x in frame.objects), *frame.obliques]
        for k, (_, phrase) in enumerate(items):
            if lowers[phrase.head] not in nouns.CHANGE_NOUNS or phrase.people or self.of_no_post(phrase, frame):
                continue
            if frame.predicate == "end" and lowers[phrase.head] in nouns.START_NOUNS & w.TERMS:
                continue  # "has ended her appointment": an end
            behind = (x for word, x in items[k + 1 :] + items[:k] if word == "of")
            yield phrase, next((x for x in behind if 0 <= x.first - self.dated(phrase) <= w.GENITIVE_REACH), None)
