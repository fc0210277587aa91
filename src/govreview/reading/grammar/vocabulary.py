"""The verbs and cues that a document is read with: the package's, and before them those of the gazetteer's words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from govreview.gazetteer import CueEntry, VerbEntry
from govreview.reading.grammar.frames import phrasal_verbs
from govreview.reading.grammar.lexicon import PROSPECTIVE, Form, VerbForm, Vocabulary, forms_of, verb_forms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.gazetteer.words import WordEntry


@lru_cache(maxsize=64)
def vocabulary(words: tuple[WordEntry, ...]) -> Vocabulary:
    """The verbs and cues with further ones."""
    verbs = [word for word in words if isinstance(word, VerbEntry)]
    cues = [word for word in words if isinstance(word, CueEntry)]
    if not verbs and not cues:
        return Vocabulary(verb_forms(), {}, phrasal_verbs(), PROSPECTIVE, {}, {})
    phrasal = dict(phrasal_verbs())
    for verb in verbs:
        if verb.particle:
            phrasal[verb.lemma] = phrasal.get(verb.lemma, frozenset()) | {verb.particle}
    adjectives = {cue.word: cue.status for cue in cues if cue.adjective}
    return Vocabulary(
        forms=_with_verbs(verbs, cues),
        predicates={
            lemma: {verb.particle: verb.predicate for verb in verbs if verb.lemma == lemma}
            for lemma in {verb.lemma for verb in verbs}
        },
        phrasal=phrasal,
        prospective=PROSPECTIVE | adjectives.keys(),
        governing={cue.word: cue.status for cue in cues if not cue.adjective},
        prospects=adjectives,
    )


def _with_verbs(verbs: list[VerbEntry], cues: list[CueEntry]) -> Mapping[str, VerbForm]:
    """The forms of all verbs; a form of a verb that the package knows stays its."""
    forms = dict(verb_forms())
    known = {form.lemma for form in forms.values()}
    further = [*verbs, *(VerbEntry(cue.word, "cue") for cue in cues if not cue.adjective)]
    for verb in further:
        if verb.lemma in known and not verb.past:
            continue
        for word, form in forms_of(verb.lemma, verb.past, verb.participle):
            before = forms.get(word)
            if before is None or before.lemma == verb.lemma:
                forms[word] = VerbForm(verb.lemma, form | (before.form & ~Form.NOUN if before else 0))
    return forms
