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

from collections.abc import Collection
from typing import TYPE_CHECKING

from attrs import frozen

from .lexicon import (
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
    verb_forms,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .tokens import Tokens

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
SHORT = 4
"""Letters of a word too short for its ending to tell its class."""
_BOTH = PREPOSITIONS & SUBORDINATORS
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
    """

    names: Collection[int]
    posts: Collection[int] = ()
    silent: Collection[int] = ()
    capitals: bool = False


def _closed(word: str) -> str | None:
    """The class of a closed-class word, `None` for any other."""
    if word in _PUNCTUATION:
        return _PUNCTUATION[word]
    if word == "to":
        return "T"
    if word in POSSESSIVES:
        return "Q"
    if word in MODALS or word in CONTRACTED_MODALS:
        return "M"
    if word in BE or word in HAVE or word in DO:
        return "X"
    if word in RELATIVES:
        return "R"
    if word in PRONOUNS:
        return "P"
    if word in DETERMINERS:
        return "D"
    if word in CONJUNCTIONS:
        return "C"
    if word in ADVERBS and word not in PROSPECTIVE:
        return "A"
    if word in PREPOSITIONS:
        return "I"
    if word in SUBORDINATORS:
        return "S"
    return None


def tag(tokens: Tokens, first: int, last: int, marks: Marks) -> list[str]:
    """The class letter of each token of ``first..last``.

    Args:
        tokens: The document's tokens.
        first: Index of the first token.
        last: Index behind the last token.
        marks: What is known of the tokens beforehand.
    """
    verbs = verb_forms()
    read = [i for i in range(first, last) if i not in marks.silent]
    lowers = tuple(tokens.lowers[i] for i in read)
    tags: list[str] = []
    for k, i in enumerate(read):
        if i in marks.names:
            tags.append("E")
            continue
        word = lowers[k]
        letter = _closed(word)
        if letter is None:
            letter = _open(word, tokens.words[i], informative=k > 0 and not marks.capitals, verbs=verbs)
        tags.append(letter)
    posts = {k for k, i in enumerate(read) if i in marks.posts}
    letters = dict(zip(read, _disambiguate(tags, lowers, 0, verbs, posts), strict=True))
    return [letters.get(i, '"') for i in range(first, last)]


def _open(word: str, written: str, *, informative: bool, verbs: Mapping[str, VerbForm]) -> str:
    """A first class for an open-class word: verbs stay lower-case "v" until their neighbours decide."""
    initial = written[0]
    if initial.isdigit() or initial in "£$€":
        return "#"
    if not initial.isalnum():
        return "."
    if initial.isupper() and informative:
        return "E"
    if word in verbs:
        return "v"
    if word in PROSPECTIVE:
        return "a"
    if word.endswith("ly") and len(word) > SHORT and word not in NOUNS_IN_LY:
        return "A"
    if word.endswith(("ing", "ed")) and len(word) > SHORT + 1:
        return "u"
    return "n"


def _disambiguate(
    tags: list[str], lowers: tuple[str, ...], first: int, verbs: Mapping[str, VerbForm], posts: Collection[int]
) -> list[str]:
    end = len(tags)
    for k in range(end):
        letter = tags[k]
        if letter == "v":
            tags[k] = _verb(tags, k, lowers, first, verbs)
        elif letter == "u":
            before = _previous(tags, k)
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
            tags[k] = _that(tags, k)
        elif letter == "D" and (k + 1 == end or tags[k + 1] in "VXM,.C)"):
            tags[k] = "P" if lowers[first + k] not in ("the", "a", "an", "no", "every") else "D"
        elif letter == "I" and lowers[first + k] in _BOTH:
            tags[k] = "I" if first + k + 1 in posts else _before_clause(tags, k)
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
    if before in 'VNBGA,".' and after not in "XMV":
        return "S"
    if before in "nE'" and after in "XMVvA":
        return "R"
    if after in "nv":
        return "D"
    return "S"


def _before_clause(tags: list[str], k: int) -> str:
    """Read "after", "before", "since", "until", "as": a conjunction if a clause with its own verb follows."""
    for letter in tags[k + 1 : k + 9]:
        if letter in "XMV":
            return "S"
        if letter in ',.;:IRSCG"(':
            return "I"
    return "I"


def _verb(tags: list[str], k: int, lowers: tuple[str, ...], first: int, verbs: Mapping[str, VerbForm]) -> str:
    """Decide a form that the verb list knows, from the letters around it."""
    form = verbs[lowers[first + k]].form
    before = _previous(tags, k)
    after = tags[k + 1] if k + 1 < len(tags) else "."
    if before == "M":
        return "B" if form & Form.BASE else "n"
    if before == "T":
        return "B" if form & Form.BASE else "n"
    if form & Form.ING and lowers[first + k] in NOUNS_IN_ING and before != "X":
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
        if before == "n" and form & Form.BASE and lowers[first + k - 1].endswith("s") and after in _OPENERS + "GNB":
            return "V"
        if before == "n" and form & Form.PRESENT and after in 'DQPT"':
            return "V"
        return "n"
    if before in "PR":
        return "V"
    if before == "E":
        if form & Form.NOUN and after not in 'DQPTA"EI.':
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
    if before in "SI,." and form & Form.NOUN:
        return "n"
    return "V" if before == "A" or not form & Form.NOUN else "n"


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


def _previous(tags: list[str], k: int) -> str:
    """The letter before, adverbs and "not" passed over where they stand behind an auxiliary."""
    at = k - 1
    while at > 0 and tags[at] == "A":
        at -= 1
    if at < 0:
        return "."
    if tags[at] in "XMTPER" or at == k - 1:
        return tags[at]
    return tags[k - 1]
