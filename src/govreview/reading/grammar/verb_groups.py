"""Verb groups: auxiliaries, adverbs, main verb and particle, and what they tell of tense and voice."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from govreview.reading.grammar.lexicon import BE, DO, HAVE, NEGATIONS, PARTICLES, Form
from govreview.reading.grammar.phrases import VerbGroup

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import Scan

AUXILIARIES = {word: lemma for lemma, forms in (("do", DO), ("have", HAVE), ("be", BE)) for word in forms}
"""The lemma of each auxiliary."""
PAST_AUXILIARIES = frozenset({"was", "were", "had", "'d", "did", "wasn't", "weren't", "hadn't", "didn't"})
SINGULAR_AUXILIARIES = frozenset({"has", "is", "was"})
FUTURE_MODALS = frozenset({"will", "shall", "'ll", "won't"})
NONE: Mapping[str, str] = MappingProxyType({})
FORMS = {"N": "participle", "G": "ing", "B": "infinitive"}
"""The form of a main verb that stands alone, by its class; of any other class it is finite."""
TOGETHER = frozenset({"both", "each", "all"})
"""Words that may stand between an auxiliary and its verb."""
PASSIVE_AUXILIARIES = BE | {"got", "get"}
OF_ITS_OWN = frozenset(
    "resign leave go quit retire depart step stand walk decide agree take become join come start begin return move "
    "do get give make say tell ask have been".split()
)
"""Verbs of which "she's" and the participle are a perfect: "she's resigned"."""


class _Words(NamedTuple):
    """The tokens of a group by what they do in it."""

    infinitive: bool
    modal: str
    negation: int
    main: int
    last: int
    auxiliaries: list[int]


def verb_group(scan: Scan, first: int) -> VerbGroup:
    """The verb group that begins at a token.

    Args:
        scan: The sentence.
        first: Index of its first token.
    """
    words = _collect(scan, first)
    lowers = scan.lowers
    helpers = [lowers[a] for a in words.auxiliaries if a != words.main]
    lemma, main_form, known = _lemma(scan, words.main)
    letter = scan.tag(words.main)
    form = _form(words, helpers, letter)
    has = helpers == ["'s"] and letter == "N" and lemma in OF_ITS_OWN
    passive = form == "participle" or (
        bool(helpers) and helpers[-1] in PASSIVE_AUXILIARIES and letter == "N" and not has
    )
    leading = helpers[0] if helpers else lowers[words.main]
    past = leading in PAST_AUXILIARIES or (not helpers and bool(main_form & Form.PAST))
    tense = ""
    if form == "finite":
        tense = "future" if words.modal in FUTURE_MODALS else "past" if past and not words.modal else "present"
    last, particle = _particle(scan, words.last, lemma)
    _cut_post(scan, words.main, last)
    last, prospect = _prospect(scan, last) if lemma == "be" else (last, "")
    if lemma == "go" and letter == "G" and helpers and helpers[-1] in BE and _to_verb(scan, last):
        lemma, prospect = "be", "going"
    return VerbGroup(
        first,
        last,
        words.main,
        lemma,
        particle,
        form,
        tense,
        words.modal,
        has or not HAVE.isdisjoint(helpers),
        passive,
        words.negation,
        prospect,
        lowers[words.main],
        leading in SINGULAR_AUXILIARIES,
        scan.vocabulary.predicates.get(lemma, NONE),
        known,
        tuple([k for k in range(first, last) if k in scan.marked.dates]),
    )


def _collect(scan: Scan, first: int) -> _Words:
    """The words of the group, up to and with the main verb."""
    tags, offset, lowers = scan.tags, scan.offset, scan.lowers
    infinitive, modal, negation = tags[first - offset] == "T", "", -1
    auxiliaries: list[int] = []
    i = scan.next(first) if infinitive else first
    while i < scan.last:
        letter = tags[i - offset]
        if letter in "VBNG":
            return _Words(infinitive, modal, negation, i, scan.next(i), auxiliaries)
        if letter not in "AMX":
            if (auxiliaries or modal) and lowers[i] in TOGETHER:  # "had both resigned", "will all go"
                i = scan.next(i)
                continue
            break
        word = lowers[i]
        if word in NEGATIONS:
            negation = i
        if letter == "M":
            modal = "would" if word == "'d" else word
        elif letter == "X":
            auxiliaries.append(i)
        i = scan.next(i)
    main = auxiliaries[-1] if auxiliaries else i - 1
    last = main + 1
    while scan.tag(last) == "A" and lowers[last] in NEGATIONS:
        negation = last
        last = scan.next(last)
    return _Words(infinitive, modal, negation, main, last, auxiliaries)


def _lemma(scan: Scan, main: int) -> tuple[str, int, int]:
    """Lemma, likely forms, and forms as far as known of the main verb."""
    word = scan.lowers[main]
    known = scan.vocabulary.forms.get(word)
    certain = known.form if known is not None else 0
    lemma = AUXILIARIES.get(word)
    if lemma is not None:
        return lemma, Form.PAST if word in PAST_AUXILIARIES else Form.BASE, certain
    return (known.lemma, known.form, certain) if known is not None else (word, Form.PAST, 0)


def _form(words: _Words, helpers: list[str], letter: str) -> str:
    if words.infinitive:
        return "infinitive"
    if not helpers and not words.modal:
        return FORMS.get(letter, "finite")
    return "ing" if not words.modal and helpers and helpers[0] in ("being", "having") else "finite"


def _particle(scan: Scan, i: int, lemma: str) -> tuple[int, str]:
    word = scan.lowers[i] if i < scan.last else ""
    if word not in PARTICLES or word not in scan.vocabulary.phrasal.get(lemma, ()):
        return i, ""
    dated = word in ("in", "on") and i + 1 in scan.marked.dates
    return (i, "") if dated else (i + 1, word)


def _cut_post(scan: Scan, main: int, i: int) -> None:
    """Let a post that seemed to begin with the verb go on behind it ("was elected leader")."""
    post = scan.marked.posts.get(main)
    if post is not None and i < post.title_last:
        scan.cut[i] = post


def _to_verb(scan: Scan, i: int) -> bool:
    """Whether an infinitive follows: "is going to leave"."""
    return scan.tag(i) == "T" and scan.tag(i + 1) in "BXA"


def _prospect(scan: Scan, i: int) -> tuple[int, str]:
    """The adjective of "is due to", "is now likely to", "is about to", and the index behind it."""
    adjectives = scan.vocabulary.prospective
    at = i + 1 if scan.tag(i) == "A" and scan.lowers[i] not in adjectives else i
    if at + 1 < scan.last and scan.lowers[at] in adjectives and scan.tag(at + 1) == "T":
        return at + 1, scan.lowers[at]
    return i, ""
