"""Frames: what a clause says, normalised once for all constructions.

Active and passive, relative and reduced, infinitive and participle all come out as the same
frame: a predicate class, who did it, to whom, with which prepositional phrases and dates, and
which clause governs it. The predicate classes are data (``data/predicates.csv``).
"""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.reading.grammar.phrases import NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True)
class Frame:
    """One clause.

    Attributes:
        sentence: Index of the sentence.
        predicate: Predicate class ("appoint", "leave", …), empty for a verb outside the classes.
        verb: The verb group.
        subject: The grammatical subject, inherited where the clause has none of its own; `None` where unknown.
        objects: Noun phrases behind the verb without a preposition, in order.
        obliques: Prepositional phrases of the clause: preposition in lower case and noun phrase.
        dates: Token indices at which the clause's date mentions begin.
        governor: The frame that governs this one ("asked … to chair"), `None` for a main clause.
        link: How it is governed: "", "to", "that", "relative", "participle", "ing", "and", "adverbial".
        opener: The subordinator of the clause ("if", "unless"), empty where there is none.
        antecedent: The noun phrase that a relative clause says something of, else `None`.
        first: Index of the clause's first token.
        last: Index behind its last token.
        condition: Index of the "if" or "unless" that makes it hang on something, -1 where none does.
    """

    sentence: int
    predicate: str
    verb: VerbGroup
    subject: NounPhrase | None = None
    objects: tuple[NounPhrase, ...] = ()
    obliques: tuple[tuple[str, NounPhrase], ...] = ()
    dates: tuple[int, ...] = ()
    governor: Frame | None = None
    link: str = ""
    opener: str = ""
    antecedent: NounPhrase | None = None
    first: int = 0
    last: int = 0
    condition: int = -1

    @property
    def agent(self) -> NounPhrase | None:
        """Who does it: the subject, or the "by" phrase of a passive; `None` where the text does not tell."""
        if not self.verb.passive:
            return self.subject
        for word, phrase in self.obliques:
            if word == "by":
                return phrase
        return None

    @property
    def patient(self) -> NounPhrase | None:
        """To whom it is done: the first object, or the subject of a passive."""
        if self.verb.passive:
            return self.subject
        return self.objects[0] if self.objects else None

    def with_(self, *words: str) -> tuple[NounPhrase, ...]:
        """The phrases behind one of the prepositions ``words``."""
        return tuple([phrase for word, phrase in self.obliques if word in words])


@cache
def predicates() -> Mapping[tuple[str, str], str]:
    """Predicate class by lemma and particle."""
    text = resources.files("govreview").joinpath("data", "predicates.csv").read_text(encoding="utf-8")
    return {(row["lemma"], row["particle"]): row["predicate"] for row in csv.DictReader(text.splitlines())}


def predicate_of(group: VerbGroup) -> str | None:
    """The predicate class of a verb with just its particle, `None` where it is in none."""
    return group.own.get(group.particle) or predicates().get((group.lemma, group.particle))


@cache
def phrasal_verbs() -> Mapping[str, frozenset[str]]:
    """The particles that a lemma takes as a phrasal verb."""
    out: dict[str, set[str]] = {}
    for lemma, particle in predicates():
        if particle:
            out.setdefault(lemma, set()).add(particle)
    return {lemma: frozenset(particles) for lemma, particles in out.items()}
