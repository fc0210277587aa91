"""Where a chunk belongs that could be taken for something else: gapped clauses, parted particles, second objects."""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.clause_words import (
    BARE,
    CLAUSAL_TIMES,
    FRONTED,
    INVERTED,
    NAMING,
    NOMINAL_TIMES,
    TELLING_THAT,
    UNDERGOING,
    takes_clause,
)
from govreview.reading.grammar.drafts import INTRANSITIVE, may_be
from govreview.reading.grammar.frames import phrasal_verbs, predicates
from govreview.reading.grammar.lexicon import Form
from govreview.reading.grammar.phrases import NounPhrase, VerbGroup
from govreview.reading.grammar.verb_groups import PAST_AUXILIARIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.drafts import Clause, Draft
    from govreview.reading.grammar.phrases import Chunk, Mark

AUXILIARIES = frozenset({"be", "have", "do"})
_TWO = 2
REDUCING = ("I", "date", "A")
"""Kinds of chunks before which a past form behind a phrase has no object, and is a participle."""
UNDATED = frozenset({"up", "down", "off", "out", "away", "back", "aside"})
"""Particles that are no preposition of a date behind them."""
OWNED = frozenset({"possessive", "definite", "none"})
"""Determiners of an object behind which a past form that ends the clause is a participle: "saw its director sacked"."""
GOVERNED = ("np", "date", "vg", "age")
"""Kinds of chunks that a preposition before them governs."""


def opens_gapped(clause: Clause, adjacent: NounPhrase, phrase: NounPhrase, rest: Sequence[Chunk]) -> bool:
    """Whether two phrases side by side open a relative clause without pronoun ("the commissioner he sent")."""
    subject = phrase.determiner == "pronoun" or (phrase.determiner == "none" and bool(phrase.people))
    if not subject and clause.verb is None and clause.head is adjacent and not adjacent.people:
        return phrase.determiner == "definite" and _followed(rest[1:])  # "the woman the council chose has left"
    if clause.verb is None and clause.head is None:  # "In a statement she said", "In Hull he won"
        named = adjacent.authorities or adjacent.people or adjacent.organisations
        if adjacent.determiner in FRONTED or named or adjacent.timed or not _followed(rest[1:]):
            return False
    if clause.verb is not None and not clause.boundary and adjacent in clause.verb.objects:
        told = takes_clause(clause.verb.verb) or clause.verb.verb.lemma in TELLING_THAT
        ahead = rest[1] if len(rest) > 1 else None
        return subject and not told and isinstance(ahead, VerbGroup) and ahead.form == "finite"  # "the job she held"
    return subject and adjacent.determiner != "pronoun"


def _followed(rest: Sequence[Chunk]) -> bool:
    """Whether a verb follows at once, and another after it without a mark between."""
    if not rest or not isinstance(rest[0], VerbGroup) or rest[0].form != "finite":
        return False
    for chunk in rest[1:]:
        if isinstance(chunk, VerbGroup) and chunk.form == "finite":
            return True
        if chunk.kind in ",.;:CSR":
            return False
    return False


def acts(parted: bool, rest: Sequence[Chunk]) -> bool:  # noqa: FBT001
    """Whether a past form that "and" joins to a participle is a deed of the clause's subject.

    "Hull sent a team led by X and published a report", not "a review, ordered by Hull and done in May by X".

    Args:
        parted: Whether commas part it from the participle.
        rest: The chunks behind it.
    """
    if rest and isinstance(rest[0], NounPhrase):
        return True
    around = takewhile(lambda c: c.kind in ("I", "date", "A"), rest)
    return parted and not any(c.kind == "I" and getattr(c, "word", "") == "by" for c in around)


def resumes_behind(rest: Sequence[Chunk]) -> bool:
    """Whether a finite verb stands directly behind the next comma: "…, chaired by Ann Holt, has met"."""
    for at, (before, chunk) in enumerate(pairwise(rest)):
        if before.kind in ".;:CSR":
            return False
        if before.kind == "," and isinstance(chunk, VerbGroup):
            past = chunk.form == "participle" and may_be(chunk, Form.PAST)
            return chunk.form == "finite" or (past and not resumes(rest[at + 2 :]))
    return False


def runs_on(rest: Sequence[Chunk]) -> bool:
    """Whether a finite verb follows with no mark between."""
    told = takewhile(lambda chunk: chunk.kind not in ",.;:-()CSR", rest)
    return any(isinstance(chunk, VerbGroup) and chunk.form == "finite" for chunk in told)


def resumes(rest: Sequence[Chunk]) -> bool:
    """Whether a finite verb stands behind a further comma: the clause outside goes on only there."""
    return any(
        before.kind == "," and isinstance(chunk, VerbGroup) and chunk.form == "finite"
        for before, chunk in pairwise(rest)
    )


def sets_off(phrase: NounPhrase, rest: Sequence[Chunk]) -> bool:
    """Whether more is told of a phrase between commas, and then what several do: "Jo Lee, her deputy, have left"."""
    if not phrase.closed and not (rest and rest[0].kind in ",-"):
        return False
    before: Chunk = phrase
    for chunk in rest:
        closed = before.kind in ",-" or (isinstance(before, NounPhrase) and before.closed)
        if closed and isinstance(chunk, VerbGroup) and chunk.form == "finite":
            return not chunk.singular
        if chunk.kind in ".;:C":
            return False
        before = chunk
    return False


def completes(clause: Clause, outer: Clause | None, phrase: NounPhrase) -> bool:
    """Whether a post behind a closed relative clause belongs to "made X, who …, commissioner"."""
    if outer is None or outer.verb is None or not (clause.bracketed and clause.link == "relative"):
        return False
    made = outer.verb.verb.lemma in NAMING and len(outer.verb.objects) == 1 and not outer.verb.verb.passive
    return made and bool(phrase.posts) and not phrase.people


def is_particle(mark: Mark, verb: Draft, before: Chunk | None, ahead: Chunk | None) -> bool:
    """Whether a word is the particle of the verb before the object: "turned it down", "sent her in as"."""
    if not verb.objects or verb.verb.particle or not isinstance(before, NounPhrase) or before not in verb.objects:
        return False
    alone = ahead is None or ahead.kind not in GOVERNED
    dated = ahead is not None and (ahead.kind == "date" or (isinstance(ahead, NounPhrase) and ahead.timed))
    alone = alone or (dated and mark.word in UNDATED)  # "gave it up last week", "gave it up the day after"
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


def is_bare(clause: Clause, before: Draft, group: VerbGroup, previous: Chunk | None) -> bool:
    """Whether a plain form behind an object is an infinitive without "to": "help them achieve"."""
    if clause.boundary or before.verb.lemma not in BARE or previous not in before.objects:
        return False
    return group.first == group.head and group.word == group.lemma


def is_reduced(clause: Clause, group: VerbGroup, previous: Chunk | None, ahead: Chunk | None) -> bool:
    """Whether a past form behind an object is a participle: "revoked the notice imposed on the council"."""
    if clause.boundary or not isinstance(previous, NounPhrase) or clause.verb is None:
        return False
    bare = group.first == group.head and group.tense == "past" and may_be(group, Form.PARTICIPLE)
    bare = bare and group.lemma not in INTRANSITIVE
    alone = ahead is not None and ahead.kind in REDUCING
    if clause.verb.verb.lemma in UNDERGOING:
        ends = ahead is None or ahead.kind in ".;"
        return bare and previous.last == group.first and (alone or (ends and previous.determiner in OWNED))
    if takes_clause(clause.verb.verb):
        return False
    purpose = isinstance(ahead, VerbGroup) and ahead.form == "infinitive"
    return bare and (alone or purpose) and previous.determiner != "pronoun"


def tells_behind(group: VerbGroup, rest: Sequence[Chunk]) -> bool:
    """Whether a verb of saying stands behind what is said and before who says it: "Hull failed, says Ofsted"."""
    if group.first != group.head or not rest or not isinstance(rest[0], NounPhrase):
        return False
    if predicates().get((group.lemma, group.particle)) != "say":
        return False
    main = takewhile(lambda chunk: chunk.kind != "R", rest)
    return not any(isinstance(chunk, VerbGroup) and chunk.form == "finite" for chunk in main)


def is_named(chunk: Chunk | None) -> bool:
    """Whether a chunk names somebody who may say something: "Hull, on the other hand, says goodbye"."""
    return isinstance(chunk, NounPhrase) and bool(chunk.people or chunk.authorities or chunk.organisations)


def is_purpose(clause: Clause, previous: Chunk | None) -> bool:
    """Whether a finite verb ends an infinitive in front: "To replace her the council chose …"."""
    verb = clause.verb
    fronted = verb is not None and clause.link == "to" and verb.governor is None and verb.subject is None
    return fronted and len(verb.objects) > 1 and verb.objects[-1] is previous  # type: ignore[union-attr]


def inverts(group: VerbGroup, rest: Sequence[Chunk], *, opens: bool) -> bool:
    """Whether an auxiliary stands before its subject: "Should Ann Holt resign", "only then did she resign"."""
    if not (group.lemma in AUXILIARIES or group.modal == group.word):
        return False
    if not rest or not isinstance(rest[0], NounPhrase):
        return False
    if opens and group.head == group.first:
        return group.word in INVERTED
    verb = next((chunk for chunk in rest[1:3] if chunk.kind != "A"), None)
    if not isinstance(verb, VerbGroup) or verb.word in PAST_AUXILIARIES:
        return False
    if group.lemma == "be":
        return verb.form in ("participle", "ing") or (verb.form == "finite" and may_be(verb, Form.PARTICIPLE))
    return verb.form != "infinitive" or verb.first == verb.head


def joined(auxiliary: VerbGroup, group: VerbGroup) -> VerbGroup:
    """A verb with the auxiliary that stands before its subject."""
    participle = auxiliary.lemma == "be" and group.form != "ing"
    return evolve(
        group,
        form="finite",
        tense=auxiliary.tense,
        modal=auxiliary.modal,
        perfect=group.perfect or auxiliary.lemma == "have",
        passive=group.passive or participle,
        negation=max(group.negation, auxiliary.negation),
        singular=auxiliary.singular,
    )
