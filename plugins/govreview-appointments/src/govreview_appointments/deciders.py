"""Who appoints or removes: the actor that a phrase names or means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import ActorRef
from govreview.reading.reading import Reading
from govreview.reading.reference import pronoun

from . import words as w

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person


@frozen
class Deciders:
    """Who appoints or removes."""

    reading: Reading

    def of(self, phrase: NounPhrase | None, sentence: int, patient: Person | None = None) -> ActorRef | None:
        """The actor of a phrase: person, department, council, body; nobody for the government as such."""
        lowers = self.reading.tokens.lowers
        if phrase is None or (not phrase.people and "prime" in lowers[phrase.first : phrase.core]):
            return None
        person = self.person(phrase, sentence, patient)
        if person is not None:
            named = phrase.people[0] if phrase.people else None
            return ActorRef(person.name, self.reading.span(named.first, named.last) if named is not None else None)
        return self.body(phrase, sentence)

    def person(self, phrase: NounPhrase, sentence: int, patient: Person | None) -> Person | None:
        """The person of a phrase; "he" and "she" mean nobody whom the same clause appoints."""
        word = self.reading.tokens.lowers[phrase.head]
        if patient is None or word not in ("he", "she"):
            return self.reading.person_of(phrase, sentence)
        return pronoun(self.reading, word, phrase.first, sentence, frozenset({patient.index}))

    def body(self, phrase: NounPhrase, sentence: int) -> ActorRef | None:
        """The department, council or board of a phrase."""
        reading = self.reading
        word = reading.tokens.lowers[phrase.head]
        if word in ("board", "trust", "company", "partnership") and phrase.determiner == "definite":
            kinds = ("board", "partnership") if word in ("board", "partnership") else (word,)
            bodies = {o.name for o in reading.organisations if o.kind in kinds and o.authority}
            if len(bodies) == 1:
                return ActorRef(bodies.pop())
            told = reading.tokens.words[phrase.first + 1 : phrase.core]
            return ActorRef(" ".join(told).replace(" 's", "'s")) if "safeguarding" in " ".join(told).lower() else None
        if phrase.organisations:
            return ActorRef(phrase.organisations[-1].name)
        if word in w.CULLS | w.EVENTS:
            return None
        if phrase.authorities:
            return ActorRef(reading.authority_of(phrase.authorities[-1]).name)
        if word == "department":
            bodies = {o.canonical or o.name for o in reading.organisations if o.kind == "department"}
            return ActorRef(bodies.pop()) if len(bodies) == 1 else None
        if word == "it" and phrase.determiner == "pronoun":
            return self.meant(phrase, sentence)
        hall = word == "hall" and reading.tokens.lowers[phrase.head - 1] in ("town", "county", "city")
        if (word in w.COUNCIL_WORDS or hall) and phrase.determiner == "definite":
            mention = reading.focus(sentence, phrase.first)
            return ActorRef(reading.authority_of(mention).name) if mention is not None else None
        return None

    def meant(self, phrase: NounPhrase, sentence: int) -> ActorRef | None:
        """The body that "it" takes up: the subject of the clause before, if that is a council or another body."""
        frames = (
            f for at in (sentence, sentence - 1) if at >= 0 for f in reversed(self.reading.frames_by_sentence[at])
        )
        for frame in frames:
            subject = frame.subject
            if subject is None or subject.first >= phrase.first or subject.determiner == "pronoun":
                continue
            head = self.reading.tokens.lowers[subject.head]
            if subject.possessor is not None and subject.possessor.authorities:
                return ActorRef(self.reading.authority_of(subject.possessor.authorities[-1]).name)
            return self.body(subject, sentence) if head not in w.POSTS and not subject.people else None
        return None
