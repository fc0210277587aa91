"""Where a chunk belongs that could be taken for something else: gapped clauses, parted particles, second objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.clause_words import CLAUSAL_TIMES, FRONTED, NAMING, NOMINAL_TIMES
from govreview.reading.grammar.frames import phrasal_verbs, predicates
from govreview.reading.grammar.phrases import NounPhrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.drafts import Clause, Draft
    from govreview.reading.grammar.phrases import Chunk, Mark

GOVERNED = ("np", "date", "vg", "age")
"""Kinds of chunks that a preposition before them governs."""


def opens_gapped(clause: Clause, adjacent: NounPhrase, phrase: NounPhrase) -> bool:
    """Whether two phrases side by side open a relative clause without pronoun ("the commissioner he sent")."""
    subject = phrase.determiner == "pronoun" or (phrase.determiner == "none" and bool(phrase.people))
    if clause.verb is None and clause.head is None and adjacent.determiner in FRONTED:
        return False  # "In a statement she said"
    free = clause.boundary or clause.verb is None or adjacent not in clause.verb.objects
    return subject and adjacent.determiner != "pronoun" and free


def completes(clause: Clause, outer: Clause | None, phrase: NounPhrase) -> bool:
    """Whether a post behind a closed relative clause belongs to "made X, who …, commissioner"."""
    if outer is None or outer.verb is None or not (clause.bracketed and clause.link == "relative"):
        return False
    made = outer.verb.verb.lemma in NAMING and len(outer.verb.objects) == 1 and not outer.verb.verb.passive
    return made and bool(phrase.posts) and not phrase.people


def is_particle(mark: Mark, verb: Draft | None, before: Chunk | None, ahead: Chunk | None) -> bool:
    """Whether a word is the particle of the verb before the object: "turned it down", "sent her in as"."""
    if verb is None or verb.verb.particle or not isinstance(before, NounPhrase) or before not in verb.objects:
        return False
    alone = ahead is None or ahead.kind not in GOVERNED
    return alone and (mark.word in phrasal_verbs().get(verb.verb.lemma, ()) or mark.word in verb.verb.own)


def is_apposed(before: Chunk | None) -> bool:
    """Whether a phrase is a name with an apposition whose comma is still to come: "A, the chief who"."""
    return isinstance(before, NounPhrase) and before.last > before.core and not before.closed


def belongs_to_noun(obliques: Sequence[tuple[str, NounPhrase]]) -> bool:
    """Whether a date behind prepositional phrases is their noun's: "after the resignation of the leader in May"."""
    words = [word for word, _ in obliques[-2:]]
    return words[-1] in NOMINAL_TIMES or (words[-1] == "of" and words[0] in NOMINAL_TIMES)


def resumes_naming(clause: Clause, outer: Clause | None) -> bool:
    """Whether an "as" behind a closed relative clause belongs to "is sending X, who …, as"."""
    if (
        outer is None
        or outer.verb is None
        or not (clause.bracketed and clause.link == "relative")
        or clause.verb is None
    ):
        return False
    verb = outer.verb.verb
    named = predicates().get((verb.lemma, verb.particle)) == "appoint" and bool(outer.verb.objects)
    return named and not any(word == "as" for word, _ in outer.verb.obliques)


def take_subject(verb: Draft) -> tuple[str, NounPhrase] | None:
    """What proves to be the subject of a clause behind "after" or "before", taken off the verb's phrases."""
    at = next((k for k, (word, _) in enumerate(verb.obliques) if word in CLAUSAL_TIMES), None)
    if at is None:
        return None
    taken = verb.obliques[at]
    del verb.obliques[at:]
    return taken
