"""Where a chunk belongs that could be taken for something else: gapped clauses, parted particles, second objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.clause_words import FRONTED, NAMING
from govreview.reading.grammar.frames import phrasal_verbs
from govreview.reading.grammar.phrases import NounPhrase

if TYPE_CHECKING:
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
