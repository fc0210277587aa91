"""Whom "he", "she" and "they" mean that speak: names within quotations count for nothing."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from govreview.reading.people.coreference import antecedent, sex_of_pronoun
from govreview.reading.speech import reporting as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading
    from govreview.reading.text.quotations import Quotation

_NEAR = 2  # narrated sentences within which "the 67-year-old" is somebody named
_REACH = 5  # sentences back


class Pronouns:
    """The pronouns of one document, as speakers."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers

    def person(self, sex: str, at: int, sentence: int, previous: Person | None, depth: int = 0) -> Person | None:
        """The person whom "he" or "she" means: nobody where somebody unnamed has spoken last.

        Args:
            sex: "m" or "f".
            at: Token index of the pronoun.
            sentence: Index of its sentence.
            previous: Who spoke last.
            depth: How many pronouns have led here.
        """
        rank = bisect_left(self._narrated, sentence)
        if rank:
            ahead = self._narrated[rank - 1]
            if self._is_unnamed(ahead, sex):
                return None
            subject = self._subject(ahead, sex)
            if subject is not None and depth < _REACH:
                return self.person(sex, subject, ahead, previous, depth + 1)
        found = antecedent(sex, at, rank, self._ranked, self._subjects)
        if found is None and previous is not None and previous.sex in {sex, None}:
            return previous
        return found or (self._first(sex) if rank <= 1 else None)

    def group(self, sentence: int, before: int) -> Person | None:
        """The first of several persons named together last, whom "they" means."""
        for here in range(sentence, max(sentence - _REACH, -1), -1):
            for phrase in reversed(self.reading.phrases[here]):
                if len(phrase.people) > 1 and phrase.last <= before:
                    return self.reading.person_at.get(phrase.people[0].first)
            if here < sentence and self.reading.subjects.get(here):
                return None
        return None

    def outside(self, token: int) -> bool:
        """Whether a token stands outside quotations."""
        start = self.reading.tokens.starts[token]
        return not any(q.start <= start < q.end for q in self._outer)

    def narrated(self, sentence: int) -> bool:
        """Whether a sentence does not lie wholly within a quotation."""
        at = bisect_left(self._narrated, sentence)
        return at < len(self._narrated) and self._narrated[at] == sentence

    def last_alone(self, before: int, sentence: int) -> Person | None:
        """The only person named in the sentence outside quotations that names anybody last: "the 67-year-old"."""
        near = [(where, person) for token, where, person in self._named if token < before]
        here = [person for where, person in near if near and where == near[-1][0]]
        rank = bisect_left(self._narrated, sentence)
        told = bool(near) and rank - bisect_left(self._narrated, near[-1][0]) <= _NEAR
        return here[0] if told and len({p.index for p in here}) == 1 else None

    def _subject(self, sentence: int, sex: str) -> int | None:
        """The token of "he" or "she" where it is the subject of a sentence, or has it: "His motion demands"."""
        subject = next((f.subject for f in self.reading.frames_by_sentence[sentence] if f.subject is not None), None)
        if subject is None or subject.people or not self.outside(subject.first):
            return None
        if sex_of_pronoun(self.lowers[subject.first]) != sex:
            return None
        named = any(f.subject is not None and f.subject.people for f in self.reading.frames_by_sentence[sentence])
        owns = subject.determiner == "possessive" and not named  # "His motion", but not "His post went, Ann Abara said"
        return subject.first if subject.determiner == "pronoun" or owns else None

    def _first(self, sex: str) -> Person | None:
        """Whom a feature names only after its first words let her speak."""
        following = next((person for _, _, person in self._named), None)
        return following if following is not None and following.sex == sex else None

    def _is_unnamed(self, sentence: int, sex: str) -> bool:
        """Whether a sentence is about somebody whom it does not name, and names nobody of that sex."""
        if any(person.sex in {sex, None} for _, where, person in self._named if where == sentence):
            return False
        subjects = [frame.subject for frame in self.reading.frames_by_sentence[sentence]]
        told = (p for p in self.reading.phrases[sentence] if p in subjects or self.lowers[p.head] != "one")
        return any(self._is_somebody(phrase) for phrase in told)

    def _is_somebody(self, phrase: NounPhrase) -> bool:
        word = self.lowers[phrase.head]
        alone = phrase.determiner == "indefinite" or phrase.first == phrase.head
        return word in words.ANONYMOUS and not word.endswith("s") and not phrase.people and alone

    @cached_property
    def _outer(self) -> tuple[Quotation, ...]:
        return tuple(q for q in self.reading.quotations if not q.nested)

    @cached_property
    def _narrated(self) -> tuple[int, ...]:
        """The sentences that do not lie wholly within a quotation."""
        sentences = enumerate(self.reading.sentences)
        return tuple(i for i, s in sentences if not any(q.start <= s.start and s.end <= q.end for q in self._outer))

    @cached_property
    def _named(self) -> Sequence[tuple[int, int, Person]]:
        """Every mention of a person outside quotations as (token, sentence, person)."""
        return tuple(item for item in self.reading.named if self.outside(item[0]))

    @cached_property
    def _ranked(self) -> Sequence[tuple[int, int, Person]]:
        """The same with the sentences counted without those within quotations."""
        return tuple((token, bisect_left(self._narrated, where), person) for token, where, person in self._named)

    @cached_property
    def _subjects(self) -> dict[int, frozenset[int]]:
        return {bisect_left(self._narrated, where): people for where, people in self.reading.subjects.items()}
