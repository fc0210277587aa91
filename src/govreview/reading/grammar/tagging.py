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

from collections.abc import Collection, Sequence
from functools import cache, lru_cache
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
    NOUNS_IN_ING,
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
from govreview.reading.grammar.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.reading.text.tokens import Tokens

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
FLOATING = frozenset({"all", "both", "each", "itself", "themselves", "himself", "herself"})
"""Words that may stand between an auxiliary and its verb ("were all graded")."""
CONTRACTING = frozenset({"he", "she", "it", "who", "that", "there", "here", "what", "where"})
"""Words behind which "'s" is "is" or "has"."""
BETWEEN_VERBS = frozenset({"earlier", "long", "twice", "first"})
"""Adverbs behind an auxiliary ("had earlier been"), else adjectives."""
SHORT = 4
"""Letters of a word too short for its ending to tell its class."""
_BOTH = PREPOSITIONS & SUBORDINATORS
_UNSETTLED = frozenset("vuQRCDI")  # letters that the neighbours of a word may change
_NOMINAL = "DQ'n#E"
_OPENERS = 'DQPE#"IATn'


@frozen
class Marks:
    """What is known of a sentence's tokens before their classes.

    Attributes:
        names: Indices of tokens that belong to names (people, organisations, authorities).
        posts: Indices of tokens at which posts begin.
        silent: Indices of the marks of scare quotes, which are passed over.
        capitals: Whether the sentence is set in capitals, so that capitals tell nothing.
        dates: Indices of tokens at which dates begin.
        vocabulary: The verbs.
    """

    names: Collection[int]
    posts: Collection[int] = ()
    silent: frozenset[int] = frozenset()
    capitals: bool = False
    dates: Collection[int] = ()
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
    verbs, closed, names = marks.vocabulary.forms, _closed(), marks.names
    read: Sequence[int] = range(first, last)
    lowers = tokens.lowers[first:last]
    if not marks.silent.isdisjoint(read):
        read = [i for i in read if i not in marks.silent]
        lowers = tuple([tokens.lowers[i] for i in read])
    tags: list[str] = []
    for i, word in zip(read, lowers, strict=True):
        letter = "E" if i in names else closed.get(word)
        if letter is None and word in BETWEEN_VERBS and tags and tags[-1] == "X":
            letter = "A"
        elif letter is None:
            informative = bool(tags) and not marks.capitals
            letter = _open(word, tokens.words[i], marks.vocabulary, informative=informative)
        elif word == "provided" and tags and tags[-1] == "X":
            letter = "N"
        elif word == "may" and tags and tokens.words[i] == "May":
            letter = "E"
        elif word == "'s" and tags and lowers[len(tags) - 1] in CONTRACTING:
            letter = "X"
        elif word == "longer" and tags[-2:] in (["M", "D"], ["X", "D"]) and _goes_on(lowers, len(tags) + 1, verbs):
            tags[-1] = letter = "A"
        tags.append(letter)
    posts = {k for k, i in enumerate(read) if i in marks.posts or i in marks.dates}
    _disambiguate(tags, lowers, 0, verbs, posts)
    if len(read) == last - first:
        return tags
    letters = dict(zip(read, tags, strict=True))
    return [letters.get(i, '"') for i in range(first, last)]


def _goes_on(lowers: Sequence[str], k: int, verbs: Mapping[str, VerbForm]) -> bool:
    """Whether a verb group goes on at a word: "will no longer | be joining"."""
    return k < len(lowers) and (lowers[k] in BE or lowers[k] in HAVE or lowers[k] in verbs)


@lru_cache(maxsize=8192)
def _open(word: str, written: str, words: Vocabulary, *, informative: bool) -> str:
    """A first class for an open-class word: verbs stay lower-case "v" until their neighbours decide."""
    initial = written[0]
    if initial.isdigit() or initial in "£$€":
        return "#"
    if not initial.isalnum():
        return "."
    if initial.isupper() and informative:
        return "E"
    if word in words.forms:
        return "v"
    if word in words.prospective:
        return "a"
    if word.endswith("ly") and len(word) > SHORT and word not in NOUNS_IN_LY:
        return "A"
    if word in ADJECTIVES_IN_ING:
        return "n"
    if word.endswith(("ing", "ed")) and len(word) > SHORT + 1:
        return "u"
    return "n"


def _disambiguate(
    tags: list[str], lowers: tuple[str, ...], first: int, verbs: Mapping[str, VerbForm], posts: Collection[int]
) -> list[str]:
    end = len(tags)
    for k in range(end):
        letter = tags[k]
        if letter not in _UNSETTLED:
            continue
        if letter == "v":
            tags[k] = _verb(tags, k, lowers, first, verbs)
        elif letter == "u":
            before = _previous(tags, k, lowers, first)
            tags[k] = ("G" if lowers[first + k].endswith("g") else "N") if before == "X" else "n"
        elif (
            letter == "Q"
            and lowers[first + k] == "her"
            and (
                k + 1 == end
                or (
                    tags[k + 1] not in "nvuEG#a"
                    and not (
                        tags[k + 1] == "A"
                        and lowers[first + k + 1].endswith("ly")
                        and k + 2 < end
                        and tags[k + 2] in "nvu"
                    )
                )
            )
        ):
            tags[k] = "P"
        elif letter == "R" and lowers[first + k] == "that":
            tags[k] = "R" if _says_more(tags, k, lowers[first + k + 1 : first + k + 2], verbs) else _that(tags, k)
        elif letter == "C" and k and tags[k - 1] in "MX" and lowers[first + k] == "yet":
            tags[k] = "A"
        elif letter == "D" and (k + 1 == end or tags[k + 1] in "VXM,.C)"):
            tags[k] = "P" if lowers[first + k] not in ("the", "a", "an", "no", "every") else "D"
        elif letter == "I" and lowers[first + k] in _BOTH:
            tags[k] = "I" if first + k + 1 in posts else _before_clause(tags, k, lowers, verbs)
    if not any(letter in "VXM" for letter in tags):
        _find_verb(tags, lowers, first, verbs)
    return tags


def _find_verb(tags: list[str], lowers: tuple[str, ...], first: int, verbs: Mapping[str, VerbForm]) -> None:
    """In a sentence without a finite verb, the first word behind a noun that can be one."""
    for k in range(1, len(tags)):
        known = verbs.get(lowers[first + k]) if tags[k] == "n" else None
        if known is None or not known.form & (Form.PRESENT | Form.PAST) or known.form & Form.ING:
            continue
        if tags[k - 1] in "nE,P" and (k + 1 == len(tags) or tags[k + 1] not in "n'"):
            tags[k] = "V"
            return


def _that(tags: list[str], k: int) -> str:
    """Read "that": determiner, conjunction or relative pronoun."""
    after = tags[k + 1] if k + 1 < len(tags) else "."
    before = tags[k - 1] if k else "."
    if after in "nv" and not _clause_ahead(tags, k + 2):
        return "D"
    if before in 'VNBGAC,".' and after not in "XMV":
        return "S"
    if before in "nE'" and after in "XMVvA":
        return "R"
    if after in "nv":
        return "D"
    return "S"


def _says_more(tags: list[str], k: int, after: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> bool:
    """Whether "that" behind a noun opens what is said of it: "a board that meets", "the panel that oversees"."""
    if not k or tags[k - 1] not in "nE" or k + 1 >= len(tags) or tags[k + 1] != "v":
        return False
    form = verbs[after[0]].form
    return bool(form & Form.PRESENT) and not form & Form.BASE and not form & Form.PAST


def _clause_ahead(tags: list[str], k: int) -> bool:
    """Whether a verb follows before the next mark or preposition: what "that" opens is a clause."""
    for letter in tags[k:]:
        if letter in "XMVvu":
            return True
        if letter in ',.;:T()"' or (letter == "-" and k):
            return False
    return False


def _before_clause(tags: list[str], k: int, lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> str:
    """Read "after", "before", "since", "until", "as": a conjunction if a clause with its own verb follows.

    "Since" is an adverb too: inside a verb group ("has since left"), and where nothing follows.
    """
    if lowers[k] == "since" and ((k and tags[k - 1] in "XMA") or k + 1 == len(tags) or tags[k + 1] in ".,;"):
        return "A"
    for i in range(k + 1, min(k + 9, len(tags))):
        if tags[i] in "XMV" or (tags[i] == "v" and i > k + 1 and _is_finite(verbs[lowers[i]].form, tags[i - 1])):
            return "S"
        if tags[i] in ',.;:IRSCG"(':
            return "I"
    return "I"


def _is_finite(form: int, before: str) -> bool:
    """Whether a verb form not yet decided can only be finite: "gave", or "left" behind a name or pronoun."""
    return bool(form & Form.PAST) and (not form & Form.PARTICIPLE or before in "EP") and not form & Form.NOUN


def _verb(tags: list[str], k: int, lowers: tuple[str, ...], first: int, verbs: Mapping[str, VerbForm]) -> str:
    """Decide a form that the verb list knows, from the letters around it."""
    form = verbs[lowers[first + k]].form
    if k and lowers[first + k - 1] == "whose":
        return "n"
    before = _previous(tags, k, lowers, first)
    after = tags[k + 1] if k + 1 < len(tags) else "."
    if before == "M" and lowers[first + k - 1] == "'d" and form & Form.PARTICIPLE and not form & Form.BASE:
        tags[k - 1] = "X"
        return "N"
    if before == "M":
        return "B" if form & Form.BASE else "n"
    if before == "T":
        return "B" if form & Form.BASE else "n"
    if form & Form.ING and lowers[first + k] in NOUNS_IN_ING and before != "X":
        return "n"
    if (
        form & Form.ING
        and before == "n"
        and k > 1
        and tags[k - 2] in "DQ'"
        and lowers[first + k + 1 : first + k + 2] == ("of",)
    ):
        return "n"
    if form & Form.ING:
        return "n" if before in "DQ'" and after != "," and before != "," else "G"
    if form & (Form.PAST | Form.PARTICIPLE) and not form & Form.BASE:
        return _past(form, before, after, k)
    if before in "DQ'#In":
        if (
            before == "n"
            and form & Form.PARTICIPLE
            and k + 2 < len(tags)
            and lowers[first + k + 1] in ("up", "out", "down", "by")
            and tags[k + 2] in "ID"
        ):
            return "N"
        if before == "n" and not form & Form.NOUN:
            return "V"
        if before == "n" and form & Form.PRESENT and after in ".,;" and _awaited(tags, k):
            return "V"
        if before == "n" and form & Form.BASE and _is_plural(lowers[first + k - 1]) and after in _OPENERS + "GNB":
            return "V"
        if before == "n" and form & Form.PRESENT and after in 'DQPT"':
            return "V"
        return "n"
    if before in "PR":
        return "V"
    if before == "E":
        if form & Form.NOUN and after not in 'DQPTA"EI.;':
            return "n"
        return (
            "V"
            if form & Form.PRESENT
            or form & Form.PAST
            or (tags[k - 1] == "E" and form & Form.BASE and not form & Form.NOUN)
            else "n"
        )
    if before == "X":
        if form & Form.PARTICIPLE:
            return "N"
        return "B" if lowers[first + k - 1] in DO or lowers[first + k - 1] == "not" else "n"
    if before == "C":
        return _coordinated(tags, k, form)
    if form & Form.PAST and form & Form.BASE:
        return _past(form, before, after, k)
    if (
        before == ","
        and form & Form.PRESENT
        and after in "DQPTAI."
        and "," in tags[: max(k - 1, 0)]
        and not any(t in "VXM" for t in tags[:k])
    ):
        return "V"
    if before == "," and form & Form.PRESENT and after in "DQPTAI" and _after_relative(tags, k):
        return "V"
    if before in "SI,." and form & Form.NOUN:
        return "n"
    return "V" if before == "A" or not form & Form.NOUN else "n"


def _is_plural(word: str) -> bool:
    """Whether a noun is in the plural by its ending: no "previous", no "witness"."""
    return word.endswith("s") and not word.endswith(("ss", "us"))


def _awaited(tags: list[str], k: int) -> bool:
    """Whether a clause that a subordinator opened has no verb yet: "when her contract ends"."""
    for letter in reversed(tags[:k]):
        if letter in "VXMNBGT.;:,":
            return False
        if letter == "S":
            return True
    return False


def _past(form: int, before: str, after: str, k: int) -> str:
    """A past form: participle behind be and have, an adjective before a noun, else finite."""
    if before == "X":
        return "N" if form & Form.PARTICIPLE else "V"
    if before in "DQ'" or (before in "I#" and after in "nE"):
        return "n" if form & Form.PARTICIPLE else "V"
    if not form & Form.PAST:
        return "N"
    if not form & Form.PARTICIPLE:
        return "V"
    if after == "I" and (k == 0 or before in ",("):
        return "N"
    return "V"


def _coordinated(tags: list[str], k: int, form: int) -> str:
    """Behind "and": like the last verb before it, if there is one."""
    for letter in reversed(tags[:k]):
        if letter in "BT":
            return "B" if form & Form.BASE else "V"
        if letter in "VX":
            return "V" if form & (Form.PRESENT | Form.PAST) or not form & Form.NOUN else "n"
        if letter in ".;":
            break
    return "n" if form & Form.NOUN else "V"


def _after_relative(tags: list[str], k: int) -> bool:
    """Whether a comma closes a relative clause whose antecedent still waits for its verb."""
    at = next((i for i in range(k - 2, 0, -1) if tags[i] == "R"), 0)
    if not at or tags[at - 1] != "," or sum(t in "VXM" for t in tags[at:k]) != 1:
        return False
    start = next((i for i in range(at, 0, -1) if tags[i] in ".:;"), 0)
    return not any(t in "VXM" for t in tags[start:at])


def _previous(tags: list[str], k: int, lowers: tuple[str, ...], first: int) -> str:
    """The letter before; behind an auxiliary adverbs, "all" and "itself" are passed over."""
    at = k - 1
    while at > 0 and (tags[at] == "A" or lowers[first + at] in FLOATING):
        at -= 1
    if at < 0:
        return "."
    if tags[at] == "X" or (tags[at] in "MTPERDQ'" and tags[k - 1] == "A") or at == k - 1:
        return tags[at]
    if lowers[first + k - 1] in FLOATING and tags[at] in "EnP":
        return tags[at]
    return tags[k - 1]
