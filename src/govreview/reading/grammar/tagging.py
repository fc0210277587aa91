"""Word classes of a sentence's tokens, one letter each, by lexicon and neighbour.

The letters are the alphabet in which phrases and clauses are found:

====  =========================  ====  ==========================  ====  =====================
D     determiner                 M     modal                       E     capitalised name
Q     possessive determiner      X     be, have, do                n     noun or adjective
P     personal pronoun           V     finite verb                 #     number
I     preposition                B     infinitive, base form       A     adverb
T     "to"                       N     past participle             a     prospective adjective
C     and, or, but               G     -ing form                   '     possessive mark
S     subordinator               R     relative pronoun            "     quotation mark
====  =========================  ====  ==========================  ====  =====================

and ``, ( ) - : ; .`` for themselves. No statistical model: a form that is as often a noun
("report", "names") is a verb only where its neighbours leave no other reading.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import field, frozen

from govreview.reading.grammar.lexicon import (
    ADJECTIVES_IN_ING,
    ADVERBS,
    BE,
    CONJUNCTIONS,
    CONTRACTED_MODALS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NOUNS_IN_LY,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    PROSPECTIVE,
    RELATIVES,
    SUBORDINATORS,
    Form,
    VerbForm,
    Vocabulary,
)
from govreview.reading.grammar.that_words import read_that
from govreview.reading.grammar.verb_tags import decide_verb, previous
from govreview.reading.grammar.vocabulary import vocabulary

if TYPE_CHECKING:
    from govreview.reading.text.tokens import Tokens

VERBAL = frozenset("VXM")
"""Classes of words of which one makes a clause."""

_PUNCTUATION = {
    ",": ",",
    "(": "(",
    ")": ")",
    "-": "-",
    ":": ":",
    ";": ";",
    '"': '"',
    "'": "'",
    "'s": "'",
    ".": ".",
    "?": ".",
    "!": ".",
    "[": "(",
    "]": ")",
    "/": "C",
}
CONTRACTING = frozenset({"he", "she", "it", "who", "that", "there", "here", "what", "where"})
"""Words behind which "'s" is "is" or "has"."""
BETWEEN_VERBS = frozenset({"earlier", "long", "twice", "first"})
"""Adverbs between an auxiliary or subject and its verb ("had earlier been", "she earlier said"), else adjectives."""
_VARYING = frozenset(
    {"provided", "may", "'s", "outside", "inside", "following"}
)  # closed-class words that what stands before them may change
SHORT = 4  # letters of a word too short for its ending to tell its class
_NEVER_ALONE = frozenset({"the", "a", "an", "no", "every"})
_NOMINAL = "nEPA'#R"
_TO_COME = frozenset({"subject", "thanks", "prior", "next", "close", "contrary"})
"""Nouns and adjectives that with "to" are as one preposition where a clause begins: "subject to approval"."""
_EMPHATIC = frozenset({"himself", "herself", "itself", "themselves"})
_UNITS = frozenset("day days week weeks fortnight month months year years decade decades time".split())
_INVERTING = frozenset({"neither", "nor", "so", "nowhere"})
_AT_BEST = frozenset({"least", "most", "last", "first", "once", "best", "worst"})
_BOTH = PREPOSITIONS & SUBORDINATORS
_FINITE = frozenset("VXM")
_UNSETTLED = frozenset("vunD")  # letters that the neighbours of a word may change
_CLOSED = frozenset("QRCIAPS")  # letters that they may change of a few words only
_CHANGING = _TO_COME | _EMPHATIC | _BOTH | {"her", "that", "one", "so", "yet", "at", "like", "though"}


@frozen
class Marks:
    """What is known of a sentence's tokens before their classes.

    Attributes:
        names: Indices of tokens that belong to names (people, organisations, authorities).
        posts: Indices of tokens at which posts begin.
        silent: Indices of the marks of scare quotes, which are passed over.
        capitals: Whether the sentence is set in capitals, so that capitals tell nothing.
        dates: Index behind each date by the index of the token at which it begins.
        vocabulary: The verbs.
    """

    names: Collection[int]
    posts: Collection[int] = ()
    silent: frozenset[int] = frozenset()
    capitals: bool = False
    dates: Mapping[int, int] = MappingProxyType({})
    vocabulary: Vocabulary = field(factory=lambda: vocabulary(()))


@cache
def _closed() -> Mapping[str, str]:
    """The letters of marks and closed-class words; of a word in two classes the one that stands later here."""
    return {
        word: letter
        for letter, words in (
            ("S", SUBORDINATORS),
            ("I", PREPOSITIONS),
            ("A", ADVERBS - PROSPECTIVE),
            ("C", CONJUNCTIONS),
            ("D", DETERMINERS),
            ("P", PRONOUNS),
            ("R", RELATIVES),
            ("X", BE | HAVE | DO),
            ("M", MODALS | CONTRACTED_MODALS),
            ("Q", POSSESSIVES),
            ("T", ("to",)),
        )
        for word in words
    } | _PUNCTUATION


def tag(tokens: Tokens, first: int, last: int, marks: Marks) -> list[str]:
    """The class letter of each token of ``first..last``.

    Args:
        tokens: The document's tokens.
        first: Index of the first token.
        last: Index behind the last token.
        marks: What is known of the tokens beforehand.
    """
    vocabulary, closed, names = marks.vocabulary, _closed(), marks.names
    verbs, words, informative = vocabulary.forms, tokens.words, not marks.capitals
    read: Sequence[int] = range(first, last)
    lowers = tokens.lowers[first:last]
    if not marks.silent.isdisjoint(read):
        read = [i for i in read if i not in marks.silent]
        lowers = tuple([tokens.lowers[i] for i in read])
    tags: list[str] = []
    for i, word in zip(read, lowers, strict=True):
        letter = "E" if i in names else closed.get(word)
        if word == "longer" and tags and lowers[len(tags) - 1] == "no" and _goes_on(tags, lowers, verbs):
            tags[-1] = letter = "A"
        elif word == "being" and lowers[len(tags) - 2 : len(tags)] == ("the", "time"):
            letter = "n"  # "for the time being"
        elif letter is None:
            between = word in BETWEEN_VERBS and tags and _is_between(tags, lowers, verbs)
            letter = "A" if between else _open(word, words[i], vocabulary, informative and bool(tags))
        elif word not in _VARYING or not tags:
            pass
        elif word == "provided" and tags[-1] == "X":
            letter = "N"
        elif word == "may" and words[i] == "May":
            letter = "E"
        elif word == "'s" and lowers[len(tags) - 1] in CONTRACTING:
            letter = "X"
        elif word in ("outside", "inside", "following") and tags[-1] in "DQ" and i + 1 not in marks.dates:
            letter = "n"
        tags.append(letter)
    for i in marks.dates:
        if first < i < last and len(read) == last - first:
            _set_adrift(tags, i - first, marks.dates[i] - first)
    _disambiguate(tags, lowers, verbs, read, marks)
    if len(read) == last - first:
        return tags
    letters = dict(zip(read, tags, strict=True))
    return [letters.get(i, '"') for i in range(first, last)]


def _set_adrift(tags: list[str], start: int, end: int) -> None:
    """Make an adverb of a date between an auxiliary and its verb: "was last Thursday | named", "will by May | go"."""
    before = start - 1 if tags[start - 1] in "MX" else start - 2 if tags[start - 1] == "I" and start > 1 else -1
    if before >= 0 and tags[before] in "MX" and end < len(tags) and tags[end] in "vuX":
        tags[before + 1 : end] = "A" * (end - before - 1)


def _is_between(tags: Sequence[str], lowers: Sequence[str], verbs: Mapping[str, VerbForm]) -> bool:
    """Whether the word behind the words tagged so far stands before a verb whose auxiliary or subject is before it."""
    behind = verbs.get(lowers[len(tags) + 1]) if len(tags) + 1 < len(lowers) else None
    past = behind is not None and behind.form & Form.PAST and not behind.form & Form.NOUN
    return tags[-1] == "X" or (tags[-1] in "EP" and bool(past))


def _goes_on(tags: Sequence[str], lowers: Sequence[str], verbs: Mapping[str, VerbForm]) -> bool:
    """Whether a verb follows "no longer": "will no longer | be joining", "no longer | works", not "| subject to"."""
    k = len(tags) + 1
    if k >= len(lowers):
        return False
    known = verbs.get(lowers[k])
    form = known.form if known is not None else 0
    before = tags[-2] if len(tags) > 1 else "."
    if before == "M":
        return lowers[k] in BE or lowers[k] in HAVE or bool(form & Form.BASE)
    return bool(form & (Form.PARTICIPLE | Form.ING if before == "X" else Form.PRESENT | Form.PAST))


@lru_cache(maxsize=8192)
def _open(word: str, written: str, words: Vocabulary, informative: bool) -> str:  # noqa: FBT001
    """A first class for an open-class word: verbs stay lower-case "v" until their neighbours decide."""
    initial = written[0]
    if initial.isdigit() or initial in "£$€":
        return "#"
    if not initial.isalnum():
        return "."
    if initial.isupper() and informative:
        return "E"
    if word in ADJECTIVES_IN_ING:
        return "n"
    if word in words.forms:
        return "v"
    if word in words.prospective:
        return "a"
    if word.endswith("ly") and len(word) > SHORT and word not in NOUNS_IN_LY:
        return "A"
    if word.endswith(("ing", "ed")) and len(word) > SHORT + 1:
        return "u"
    return "n"


def _disambiguate(
    tags: list[str], lowers: tuple[str, ...], verbs: Mapping[str, VerbForm], read: Sequence[int], marks: Marks
) -> None:
    end = len(tags)
    for k in range(end):
        letter, word = tags[k], lowers[k]
        if letter not in _UNSETTLED and not (letter in _CLOSED and word in _CHANGING):
            continue
        if word in _TO_COME and k + 1 < end and tags[k + 1] == "T" and (not k or tags[k - 1] == ","):
            tags[k] = "I"
        elif letter == "v":
            tags[k] = decide_verb(tags, k, lowers, verbs)
        elif letter == "n":
            if k > 1 and tags[k - 1] == "M" and tags[k - 2] in _NOMINAL and lowers[k - 2] not in _INVERTING:
                tags[k] = "B"
        elif letter == "u":
            tags[k] = _unknown(tags, k, lowers)
        elif letter == "Q":
            if word == "her" and not _possesses(tags, k, lowers):
                tags[k] = "P"
        elif letter == "R":
            if word == "that":
                tags[k] = read_that(tags, k, lowers, verbs)
        elif word == "though":
            if k and tags[k - 1] == "," and k + 1 < end and tags[k + 1] in ",.":
                tags[k] = "A"  # "Ministers, though, have refused"
        elif letter == "P":
            if word == "one" and k + 1 < end and tags[k + 1] == "n":
                tags[k] = "D"
            elif word in _EMPHATIC and k and tags[k - 1] == "X" and k + 1 < end and tags[k + 1] in "vX":
                tags[k] = "A"
        elif letter == "A":
            if word == "so" and k + 2 < end and tags[k + 1] == "X" and tags[k + 2] in "DQEP":
                tags[k] = "S"
        elif letter == "C":
            if word == "yet" and k and tags[k - 1] in "MX":
                tags[k] = "A"
        elif letter == "D":
            tags[k] = _determiner(tags, k, lowers, verbs)
        elif word == "at" and k + 1 < end and lowers[k + 1] in _AT_BEST:
            tags[k] = "A"
        elif word in _BOTH:
            posts = word == "as" and k + 1 < end and read[k + 1] in marks.posts
            governs = posts or (k + 1 < end and read[k + 1] in marks.dates)
            tags[k] = "I" if governs else _before_clause(tags, k, lowers, verbs)
        elif word == "like" and k:
            tags[k] = _like(tags, k)
    if _FINITE.isdisjoint(tags):
        _find_verb(tags, lowers, verbs)


def _unknown(tags: list[str], k: int, lowers: tuple[str, ...]) -> str:
    """Read a form in -ed or -ing of no known verb."""
    before = previous(tags, k, lowers)
    if before == "X":
        return "G" if lowers[k].endswith("g") else "N"
    after = tags[k + 1] if k + 1 < len(tags) else "."
    if before == "R" and lowers[k].endswith("d"):
        return "V"
    return "V" if before in "EP" and lowers[k].endswith("d") and after not in "nEuv" else "n"


def _possesses(tags: list[str], k: int, lowers: tuple[str, ...]) -> bool:
    """Whether "her" stands before a noun ("her early departure") and is no object ("told her the truth")."""
    after = tags[k + 1] if k + 1 < len(tags) else "."
    if after != "A":
        return after in "nvuEG#a"
    return lowers[k + 1].endswith("ly") and k + 2 < len(tags) and tags[k + 2] in "nvu"


def _determiner(tags: list[str], k: int, lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> str:
    """Read a determiner that stands alone ("both were"), and "what" before a clause ("what they got")."""
    after = tags[k + 1] if k + 1 < len(tags) else "."
    word = lowers[k]
    if word == "those" and after == "v" and lowers[k + 1].endswith(("ing", "ed", "en")):
        return "P"
    if word == "what":
        happens = after == "v" and bool(verbs[lowers[k + 1]].form & (Form.PAST | Form.PRESENT))
        return "S" if after in "PDQEXM" or (happens and not verbs[lowers[k + 1]].form & Form.NOUN) else "D"
    if word == "neither" and k and tags[k - 1] in "nEPX," and after in "vXM" and "nor" in lowers[k + 1 :]:
        return "A"  # "she neither resigned nor was sacked"
    if word in ("both", "each") and after == "v" and k and tags[k - 1] == "," and VERBAL.isdisjoint(tags[k + 2 :]):
        known = verbs[lowers[k + 1]].form
        if known & Form.PAST and not known & Form.NOUN:
            return "A"  # "the leader, and Ann Holt, her deputy, both resigned": no other verb
    return "P" if after in "VXM,.C)" and word not in _NEVER_ALONE else "D"


def _like(tags: list[str], k: int) -> str:
    """Read "like": a verb behind "would", "to" or a pronoun ("they like the plan"), else a preposition."""
    before, after = tags[k - 1], tags[k + 1] if k + 1 < len(tags) else "."
    if before in "MT" and after in "TDQPEn":
        return "B"
    return "V" if before == "P" and after in "TDQP" else "I"


def _find_verb(tags: list[str], lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> None:
    """In a sentence without a finite verb, the first word behind a noun that can be one."""
    for k in range(1, len(tags)):
        known = verbs.get(lowers[k]) if tags[k] == "n" else None
        if known is None or not known.form & (Form.PRESENT | Form.PAST) or known.form & (Form.ING | Form.RARE):
            continue
        if tags[k - 1] in "nE,P" and (k + 1 == len(tags) or tags[k + 1] not in "n'"):
            tags[k] = "V"
            return


def _before_clause(tags: list[str], k: int, lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> str:
    """Read "after", "before", "since", "until", "as": a conjunction if a clause with its own verb follows.

    "Since" is an adverb too: inside a verb group ("has since left"), and where nothing follows.
    """
    if lowers[k] == "since" and ((k and tags[k - 1] in "XMA") or k + 1 == len(tags) or tags[k + 1] in ".,;"):
        return "A"
    if lowers[k] == "before" and k > 1 and lowers[k - 1] in _UNITS and k + 1 < len(tags) and tags[k + 1] in "XMV,.":
        start = k - 2 if tags[k - 2] in "D#" else k - 1
        tags[start:k] = "A" * (k - start)  # "A visit | the week before | had found drift"
        return "A"
    present = lowers[k] == "as" or any(letter in "VXM" for letter in tags[:k])
    elapsed = lowers[k] == "since" and lowers[0] == "it" and lowers[k - 1] in _UNITS
    for i in range(k + 1, min(k + 12, len(tags))):
        if tags[i] == "I" and lowers[i] == "of" and i > k + 1:
            continue  # "since director of children's services Ann Holt left"
        if tags[i] == "," and tags[i - 1] == "E" and _closed_before_verb(tags, i, lowers, verbs):
            return "S"  # "after Ann Holt, at the helm for years, called it a day"
        if tags[i] in "XMV" or (
            tags[i] == "v"
            and i > k + 1
            and (
                _is_finite(verbs[lowers[i]].form, tags[i - 1], present=present)
                or (elapsed and _is_past(lowers[i], verbs))
                or (tags[i + 1 : i + 2] in (["D"], ["Q"]) and _is_past(lowers[i], verbs))
            )
        ):
            return "S"
        if tags[i] in ',.;:IRSCG"(':
            return "I"
    return "I"


def _closed_before_verb(tags: list[str], at: int, lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> bool:
    """Whether what stands behind a name is closed by a comma with a verb in the past behind it."""
    relative = tags[at + 1 : at + 2] == ["R"]
    for k in range(at + 1, min(at + 12, len(tags) - 1)):
        if tags[k] == ",":
            behind = tags[k + 1]
            past = behind == "v" and bool(verbs[lowers[k + 1]].form & Form.PAST)
            return behind in "XM" or past
        if tags[k] in '.;:SC"' or (tags[k] in "XMVR" and not relative):
            return False
    return False


def _is_past(word: str, verbs: Mapping[str, VerbForm]) -> bool:
    """Whether a form is a past and no noun: "since the board first | sat", "after inspectors | called its services"."""
    form = verbs[word].form
    return bool(form & Form.PAST) and not form & Form.NOUN


def _is_finite(form: int, before: str, *, present: bool) -> bool:
    """Whether a verb form not yet decided can only be finite: "gave", or "left" behind a name or pronoun."""
    if form & Form.NOUN:
        return False
    if form & Form.PRESENT and not form & Form.BASE:
        return present
    return bool(form & Form.PAST) and (not form & Form.PARTICIPLE or before in "EP")
