"""Verb or noun: forms that the verb list knows, decided by the letters around them.

The letters are those of `govreview.reading.grammar.tagging`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from govreview.reading.grammar.lexicon import DO, NOUNS_IN_ING, PARTICLES, Form, VerbForm
from govreview.reading.grammar.that_words import clause_ahead

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FLOATING = frozenset({"all", "both", "each", "itself", "themselves", "himself", "herself"})
"""Words that may stand between an auxiliary and its verb ("were all graded", "will all leave")."""
SUBJECTS = frozenset({"i", "you", "he", "she", "it", "we", "they", "who", "which"})
"""Pronouns that are no objects, or may be subjects."""
DESTINATIONS = frozenset("court school prison hospital market bed church town jail college hand face task".split())
"""Nouns without an article behind "to" ("taken to court")."""
CRIMES = frozenset({"murder", "neglect", "abuse", "assault", "rape", "torture"})
"""What somebody pleads guilty, or admits, to."""
NEVER_ADJECTIVAL = frozenset(
    "appoint name elect rate judge grade deem brand label describe dub call find make add ask reply write".split()
)
"""Verbs whose participle opens a sentence before a noun or grade ("Rated good in 2014, …"), and is no adjective."""
ADDRESSING = frozenset({"sentencing", "meeting", "briefing", "hearing"})
"""Nouns in -ing that before a name open a sentence as verbs: "Sentencing Ann Holt, the judge said"."""
GOING_ON = MappingProxyType({"standing": frozenset({"down", "aside", "in"}), "beginning": frozenset({"work", "as"})})
"""Nouns in -ing that are verbs before one of these words: "Standing down in May"."""
SUFFERED = frozenset({"being", "losing", "seeing", "having", "becoming", "going"})
"""What somebody risks or faces: "the council risks losing control", not "the risks facing the council"."""
ATTRIBUTIVE = frozenset({"targeted", "focused", "focussed", "peer"})
"""Verb forms that only modify one of `VISITS`: "a joint targeted area inspection", "peer review (June 2012)"."""
VISITS = frozenset("area inspection inspections visit visits review reviews challenge challenges reviewers".split())
REPORTING = frozenset({"said", "added", "asked", "replied", "wrote"})
"""Verbs that open a sentence in front of their subject ("Said Ann Holt: …")."""
PLURALS = frozenset({"children", "people", "women", "men"})
_BEFORE_YEAR = frozenset(
    "in of since during by january february march april may june july august september october november "
    "december".split()
)
"""Words behind which a number is a year, so that no participle behind it stands with it before a noun."""
_OPENERS = 'DQPE#"IATn'

_MOVING = frozenset(
    "moved moves proposed proposes recommended recommends demanded demands insisted insists urged requested requests "
    "asked suggested suggests resolved motion recommendation proposal demand".split()
)
"""Words whose "that" opens what somebody wants done, in the base form of the verb."""
_MOVED_REACH = 7
"""Tokens between that "that" and the verb."""


def _goes_on(words: Sequence[str]) -> bool:
    """Whether a noun in -ing proves a verb by the word behind it."""
    return words[-1] in GOING_ON.get(words[0], ())


def decide_verb(tags: list[str], k: int, lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> str:
    """Decide a form that the verb list knows, from the letters around it."""
    form = verbs[lowers[k]].form
    if (k and lowers[k - 1] == "whose") or (
        lowers[k] in ATTRIBUTIVE and lowers[k + 1 : k + 2] and lowers[k + 1] in VISITS
    ):
        return "n"
    before = previous(tags, k, lowers)
    after = tags[k + 1] if k + 1 < len(tags) else "."
    if before == "#" and k > 1 and _is_year(lowers[k - 1]) and lowers[k - 2] in _BEFORE_YEAR:
        before = "n"  # "The inspection in 2015 left Surrey with"
    if form & Form.RARE and not _is_rare_verb(before, after, lowers, k):
        return "n"
    if k and lowers[k - 1] == "those" and form & (Form.ING | Form.PARTICIPLE):
        return "G" if form & Form.ING else "N"
    if before == "I" and form & Form.PRESENT and not form & (Form.NOUN | Form.BASE) and lowers[k - 1] in PARTICLES:
        return "V"
    if before == "M" and lowers[k - 1] == "'d" and form & Form.PARTICIPLE and not form & Form.BASE:
        tags[k - 1] = "X"
        return "N"
    if before == "M":
        return "B" if form & Form.BASE else "n"
    if form & Form.BASE and after in 'DQPE"#' and before in "nE'" and _is_let(tags, k, lowers):
        return "B"
    if before == "T" and (lowers[k] in CRIMES or lowers[k] == "trust") and after not in "DQPEn":
        return "n"
    if before == "T":
        return "B" if form & Form.BASE else "n"
    if form & Form.ING and lowers[k] in NOUNS_IN_ING and before != "X" and not _goes_on(lowers[k : k + 2]):
        return "G" if before == "." and after == "E" and lowers[k] in ADDRESSING else "n"
    if form & Form.ING and before == "n" and k > 1 and tags[k - 2] in "DQ'" and lowers[k + 1 : k + 2] == ("of",):
        return "n"
    if form & Form.ING:
        return "n" if before in "DQ'" and after != "," and before != "," else "G"
    if form & (Form.PAST | Form.PARTICIPLE) and not form & Form.BASE:
        if before == "." and after == "E" and form & Form.PAST and lowers[k] in REPORTING:
            return "V"
        opens = before == "." and after in "nE" and verbs[lowers[k]].lemma not in NEVER_ADJECTIVAL
        return "n" if opens and form & Form.PARTICIPLE else _past(form, before, after, k)
    if before in "DQ'#In":
        if (
            before == "n"
            and form & Form.PARTICIPLE
            and k + 2 < len(tags)
            and lowers[k + 1] in ("up", "out", "down", "by")
            and tags[k + 2] == "I"
            and not _is_gapped_subject(tags, k)
        ):
            return "N"
        if before == "n" and form & Form.PAST and after in "I#A":
            particle = lowers[k + 1 : k + 2] in (("up",), ("out",), ("down",)) and tags[k + 2 : k + 3] in (["D"], ["Q"])
            if particle or _is_gapped_subject(tags, k):
                return "V"
        if before == "n" and not form & Form.NOUN:
            return "V"
        if before == "n" and form & Form.PRESENT and after in ".,;" and _awaited(tags, k):
            return "V"
        if lowers[k - 2 : k - 1] == ("whose",) and form & Form.PRESENT and not clause_ahead(tags, k + 1):
            return "V"
        told = lowers[k + 1 : k + 2] == ("that",) and _tells_that(tags, k)
        if before == "n" and form & Form.BASE and _is_plural(lowers[k - 1]) and (told or after in _OPENERS + "GNB"):
            return "V"
        if before == "n" and form & Form.BASE and after in "DQE" and _is_moved(lowers, k):
            return "V"
        if before == "n" and lowers[k] in ("risks", "faces") and lowers[k + 1 : k + 2] and lowers[k + 1] in SUFFERED:
            return "n" if _has_finite(tags, k) else "V"
        if before == "n" and form & Form.PRESENT and after == "T":
            return "n" if _has_finite(tags, k) else "V"
        if before == "n" and form & Form.PRESENT and after in 'DQP"':
            return "V"
        if before == "n" and form & Form.PRESENT and told:
            return "V"
        if before == "n" and form & Form.PRESENT and after == "E" and (_opens_clause(tags, k) or _tells_whom(tags, k)):
            return "V"
        return "n"
    if before in "PR":
        return "V"
    if before == "E":
        if form & Form.BASE and after in "DQE" and _is_moved(lowers, k):
            return "V"
        if form & Form.NOUN and (after not in 'DQPTA"EI.;S' or _is_named_thing(tags, k)):
            return "n"
        return (
            "V"
            if form & Form.PRESENT
            or form & Form.PAST
            or (tags[k - 1] in "EA" and form & Form.BASE and not form & Form.NOUN)
            else "n"
        )
    if before == "X":
        if form & Form.PARTICIPLE:
            return "N"
        return "B" if lowers[k - 1] in DO or lowers[k - 1] == "not" else "n"
    if before == "C":
        return _coordinated(tags, k, form, lowers, verbs)
    if form & Form.PAST and form & Form.BASE:
        return _past(form, before, after, k)
    if (
        before in ",-"
        and form & Form.PRESENT
        and (after in "DQPTAI.S" or lowers[k + 1 : k + 2] == ("as",))
        and before in tags[(start := _opening(tags, k)) : max(k - 1, 0)]
        and not any(t in "VXM" for t in tags[start:k])
    ):
        return "V"
    if before == "," and form & Form.PRESENT and after in "DQPTAI." and _after_relative(tags, k):
        return "V"
    if before in ",(-" and form & Form.PARTICIPLE and after == "I":
        return "N"
    if before in "SI,." and form & Form.NOUN:
        return "n"
    return "V" if before == "A" or not form & Form.NOUN else "n"


def _opening(tags: list[str], k: int) -> int:
    """Where the clause of a letter begins: behind the last semicolon or colon."""
    return next((i + 1 for i in range(k - 1, -1, -1) if tags[i] in ";:"), 0)


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and word[:2] in ("19", "20")  # noqa: PLR2004 - four digits


def _is_let(tags: list[str], k: int, lowers: tuple[str, ...]) -> bool:
    """Whether somebody lets the noun before a word do it: "let Sutton Council | run the service"."""
    at = k - 1
    while at >= 0 and tags[at] in "nEDQ'#":
        at -= 1
    return 0 <= at < k - 1 and lowers[at] in ("let", "lets", "letting")


def _is_gapped_subject(tags: list[str], k: int) -> bool:
    """Whether a phrase before a verb is the subject of a relative clause: "the trust (that) the council | set up"."""
    at = k - 1
    while at > 0 and tags[at] in "nEA'":
        at -= 1
    if tags[at] in "RS":
        return True
    return tags[at] in "DQ" and at > 0 and tags[at - 1] in "nR"


def _is_plural(word: str) -> bool:
    """Whether a noun is in the plural by its ending: no "previous", no "witness"."""
    return (word.endswith("s") and not word.endswith(("ss", "us")) and "-" not in word) or word in PLURALS


def _is_rare_verb(before: str, after: str, lowers: tuple[str, ...], k: int) -> bool:
    """Whether a form that is nearly always a noun is a verb here: "to staff the unit", "they staff it"."""
    if lowers[k].endswith("ing"):
        return before == "X" or after in "DQP"
    if before == "T":
        return lowers[k] not in DESTINATIONS or after in "DQP"
    if before == "P":
        return lowers[k - 1] in SUBJECTS
    return before in "MX" or (before == "R" and lowers[k - 1] in ("who", "which"))


def _awaited(tags: list[str], k: int) -> bool:
    """Whether a clause has no verb yet: "when her contract ends", "to whom the board reports"."""
    for at in range(k - 1, -1, -1):
        letter = tags[at]
        if letter in "VXMNBGT.;:,":
            return False
        if letter in "SR":
            return letter == "S" or at < k - 1
    return False


def _is_named_thing(tags: list[str], k: int) -> bool:
    """Whether a noun stands behind an article and a name where the clause has its verb: "in the New Year honours"."""
    at = k - 1
    while at and tags[at] == "E":
        at -= 1
    return tags[at] in "DQ" and any(letter in "VXM" for letter in tags[:at])


def _opens_clause(tags: list[str], k: int) -> bool:
    """Whether what stands before a word is a noun with its article, and no verb: "The judgement | leaves Hull"."""
    return tags[0] in "DQ" and all(letter in "nE'" for letter in tags[1:k])


def _has_finite(tags: list[str], k: int) -> bool:
    """Whether the clause has its verb before a word: "was written by its partners | to"."""
    for at in range(k - 1, -1, -1):
        if tags[at] in "VXM":
            return True
        if tags[at] in "SR;:.":
            return False
    return False


def _tells_whom(tags: list[str], k: int) -> bool:
    """Whether a name and an infinitive follow a word in a clause without a verb: "the panel | urges Kent to act"."""
    at = k + 1
    while at < len(tags) and tags[at] == "E":
        at += 1
    return at < len(tags) and tags[at] == "T" and not _has_finite(tags, k)


def _is_moved(lowers: tuple[str, ...], k: int) -> bool:
    """Whether a base form tells what somebody wants done: "moved that the council | commission an inquiry"."""
    at = next((i for i in range(k - 2, max(k - _MOVED_REACH, 0), -1) if lowers[i] == "that"), 0)
    return at > 0 and lowers[at - 1] in _MOVING


def _tells_that(tags: list[str], k: int) -> bool:
    """Whether "that" opens what a subject feels: "The leader | hopes that Hull will", not "that were dashed"."""
    return k + 2 < len(tags) and tags[k + 2] in "DQPEn" and not _has_finite(tags, k)


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
    if (after == "I" and (k == 0 or before in ",(")) or (k == 0 and after in "#nESA") or before == "(":
        return "N"
    return "V"


def _coordinated(tags: list[str], k: int, form: int, lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> str:
    """Behind "and": like the last verb before it, if there is one."""
    objects = k + 1 < len(tags) and tags[k + 1] in "DQPE"
    for at in range(k - 1, -1, -1):
        letter = tags[at]
        if letter == "B":
            return "B" if form & Form.BASE else "V"
        if letter in "VX":
            if objects and form & Form.BASE and not form & Form.PAST and "B" in tags[:at]:
                return "B"
            known = verbs.get(lowers[at])
            if letter == "V" and known is not None and form & known.form & Form.BASE and not known.form & Form.PAST:
                return "V"
            return "V" if form & (Form.PRESENT | Form.PAST) or not form & Form.NOUN else "n"
        if letter in ".;":
            break
    return "n" if form & Form.NOUN else "V"


def _after_relative(tags: list[str], k: int) -> bool:
    """Whether a comma closes a relative clause whose antecedent still waits for its verb."""
    at = next((i for i in range(1, k - 1) if tags[i] == "R" and tags[i - 1] == ","), 0)
    if not at or not any(t in "VXM" for t in tags[at:k]):
        return False
    start = next((i for i in range(at, 0, -1) if tags[i] in ".:;S"), 0)
    return not any(t in "VXM" for t in tags[start:at])


def previous(tags: list[str], k: int, lowers: tuple[str, ...]) -> str:
    """The letter before; behind an auxiliary adverbs, "all" and "itself" are passed over."""
    at = k - 1
    while at > 0 and (tags[at] == "A" or lowers[at] in FLOATING):
        at -= 1
    if at < 0:
        return "."
    if tags[at] == "X" or (tags[at] in "MTPERDQ'" and tags[k - 1] == "A") or at == k - 1:
        return tags[at]
    if lowers[k - 1] in FLOATING and tags[at] in "EnPM":
        return tags[at]
    return tags[k - 1]
