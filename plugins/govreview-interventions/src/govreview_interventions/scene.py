"""Who and where: the actors and authorities that a phrase of a text refers to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from govreview.models import ActorRef, RoleKind

from .places import COUNCILS, Places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview import Reading
    from govreview.models import Span, Status
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.people.coreference import Person

_ENTRIES = 3
_HALLS = frozenset({"town", "county", "city"})


class Scene(Places):
    """A reading, and what is asked of it again and again."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.standings: dict[int, tuple[Frame, Status, Span | None]] = {}

    @cached_property
    def years(self) -> Mapping[int, int]:
        """The years with which the paragraphs of a chronicle open, of which there are at least three."""
        found: dict[int, int] = {}
        for paragraph, sentence in self.opens.items():
            first, last = self.reading.ranges[sentence]
            word = self.lowers[first] if last - first > 1 else ""
            if len(word) == len("2015") and word.isdecimal() and word[:2] in ("19", "20"):
                found[paragraph] = int(word)
        return found if len(found) >= _ENTRIES else {}

    @cached_property
    def minister(self) -> ActorRef | None:
        """The one minister of the text, `None` where there are several or none."""
        held = {
            person.index: person
            for person, post in self.reading.holders
            if post.kind is RoleKind.MINISTER and not post.former
        }
        if len(held) == 1:
            return ActorRef(next(iter(held.values())).name)
        return self.author

    @cached_property
    def ministers(self) -> tuple[Person, ...]:
        """Who is told to be, or to have been, a minister."""
        held = (person for person, post in self.reading.holders if post.kind is RoleKind.MINISTER)
        return tuple(dict.fromkeys(held))

    @cached_property
    def in_office(self) -> tuple[Person, ...]:
        """Who is told to be a minister now."""
        return tuple(
            person for person, post in self.reading.holders if post.kind is RoleKind.MINISTER and not post.former
        )

    @cached_property
    def author(self) -> ActorRef | None:
        """Who "has made the following statement": the person named last before these words."""
        signals = [w for w in ("following", "sincerely", "faithfully") if w in self.lowers]
        for i, word in enumerate(self.lowers if signals else ()):
            if word == "following" and "statement" in self.lowers[i : i + 4]:
                before = [
                    person
                    for first, _, person in self.reading.named
                    if self.reading.ranges[self.reading.sentence_of(i)][0] <= first < i
                ]
                return ActorRef(before[-1].name) if before else None
            if word in ("sincerely", "faithfully") and self.lowers[i - 1] == "yours":
                signed = next((person for first, _, person in self.reading.named if first > i), None)
                return ActorRef(signed.name) if signed is not None else None
        told = self.reading.author
        return ActorRef(told.name) if told is not None else None

    @cached_property
    def bodies(self) -> Mapping[str, str | None]:
        """The kinds of the organisations of the text, by name."""
        return {o.name: o.kind for o in self.reading.organisations}

    @cached_property
    def department(self) -> ActorRef | None:
        """The one government department of the text."""
        names = {o.canonical or o.name: o.name for o in self.reading.organisations if o.kind == "department"}
        return ActorRef(max(names.values(), key=len)) if len(names) == 1 else None

    def actors(self, phrase: NounPhrase | None, sentence: int) -> tuple[ActorRef, ...]:
        """The persons, bodies or councils that a phrase names or refers to."""
        if phrase is None:
            return ()
        reading = self.reading
        people = reading.people_of(phrase, sentence)
        if people and (phrase.people or phrase.determiner == "pronoun" or not phrase.authorities):
            return tuple(ActorRef(x.name) for x in people if not x.pseudonym)
        word = self.lowers[phrase.head]
        if word in ("it", "they") and phrase.determiner == "pronoun":
            sayer = self.sayer(phrase, sentence)
            if sayer is not None:
                return self.actors(sayer, sentence) if sayer is not phrase else ()
            return self.body_before(sentence, phrase) if word == "it" else ()
        if word == "i" and self.author is not None:
            return (self.author,)
        if word == "i" or (word in ("minister", "secretary") and phrase.determiner == "definite"):
            return (self.minister,) if self.minister is not None else ()
        if phrase.posts:
            return ()
        if phrase.organisations:
            return tuple(ActorRef(o.name) for o in phrase.organisations[-1:])
        if phrase.authorities and (phrase.authorities[-1].last >= phrase.head or word in COUNCILS):
            return tuple(ActorRef(self.authority(a).name) for a in phrase.authorities)
        if word == "department" and self.department is not None and not phrase.authorities:
            return (self.department,)
        hall = word == "hall" and self.lowers[phrase.head - 1] in _HALLS
        if (word in COUNCILS or hall) and phrase.determiner == "definite":
            mention = self.focus(sentence, phrase.first)
            return (ActorRef(self.authority(mention).name),) if mention is not None else ()
        return ()

    def sayer(self, phrase: NounPhrase, sentence: int) -> NounPhrase | None:
        """Who says what "it" or "they" did: "the department confirmed that it had intervened"."""
        return next(
            (
                f.governor.subject
                for f in self.frames[sentence]
                if f.subject is phrase and f.link == "that" and f.governor is not None
            ),
            None,
        )

    def resumed(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """Read "Norfolk must work with Essex; it must also appoint an adviser": the council that "it" goes on about."""
        subject = frame.subject
        if subject is None or subject.determiner != "pronoun" or self.lowers[subject.head] != "it":
            return ()
        before = [f for f in self.frames[frame.sentence] if f.verb.first < subject.first and f.verb.form == "finite"]
        told = next((f.subject for f in before if f.link == "" and f.subject is not None), None)
        return tuple(a for a in self.named(told) if told is not None and a.last >= told.head)

    def body_before(self, sentence: int, phrase: NounPhrase) -> tuple[ActorRef, ...]:
        """The body that "it", subject of a sentence, means: the subject of the one before, in the same paragraph."""
        first = next(iter(self.frames[sentence]), None)
        sentences = self.reading.sentences
        if (
            first is None
            or first.subject is not phrase
            or sentence == 0
            or sentences[sentence - 1].paragraph != sentences[sentence].paragraph
        ):
            return ()
        before = next((f for f in self.frames[sentence - 1] if f.verb.form == "finite" and f.link == ""), None)
        subject = before.subject if before is not None else None
        if subject is None or subject.people or self.lowers[subject.head] == "it":
            return ()
        named = bool(subject.organisations) or (
            bool(subject.authorities) and subject.authorities[-1].last > subject.head
        )
        return self.actors(subject, sentence - 1) if named else ()

    def actor(self, phrase: NounPhrase | None, sentence: int) -> ActorRef | None:
        """The one actor of a phrase."""
        found = self.actors(phrase, sentence)
        return found[0] if found else None
