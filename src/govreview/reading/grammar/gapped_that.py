"""Whether "that" is what the clause behind it lacks ("the notice that ministers had served"), or opens what is said."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from govreview.reading.grammar.clause_words import CLAUSAL
from govreview.reading.grammar.frames import predicates

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreview.reading.grammar.lexicon import VerbForm

_CONTENTS = frozenset(
    "claim fact news view idea hope fear belief suggestion rumour report warning assurance promise pledge evidence sign "
    "indication proof assumption expectation feeling concern complaint conclusion decision finding message statement "
    "admission allegation accusation announcement argument impression knowledge likelihood chance possibility prospect "
    "danger risk threat condition proviso basis ground hint confirmation conviction criticism demand denial doubt "
    "guarantee insistence notion opinion point principle prediction proposal recommendation revelation requirement "
    "response sense speculation story suspicion talk theory thought understanding verdict whisper wish word worry way "
    "extent degree effect letter result agreement ruling discovery certainty confidence recognition realisation order "
    "time day week month year moment morning evening night weekend minute hour truth question case reason excuse".split()
)
"""Nouns that take a clause saying what they are ("the claim that"), or a time ("the day that")."""
_CONTENDING = frozenset(
    "warn assure inform remind convince persuade insist argue complain suggest recommend propose demand request ask "
    "order require worry teach notify advise satisfy promise write signal stress state maintain accept acknowledge "
    "admit note urge rule make have give get do be seem happen follow appear emerge mind care provide confess".split()
)
"""Verbs, beside those that take a clause without it, behind whose object "that" may open one: "warned Hull that"."""
_ONE = frozenset({"news", "series", "means"})
_SHORT = 4
_FAR = 5
"""Tokens between a determiner and its noun."""


def is_gapped(tags: Sequence[str], k: int, lowers: Sequence[str], verbs: Mapping[str, VerbForm]) -> bool:
    """Whether "that", behind a noun and before what may be a subject, stands for the noun in the clause to come.

    So it does behind a noun that a determiner makes a thing, unless the noun or a verb before it takes a clause.

    Args:
        tags: The letters of the sentence, those before `k` decided.
        k: Index of "that".
        lowers: The sentence's tokens.
        verbs: The verbs.
    """
    noun = lowers[k - 1]
    if noun in _CONTENTS or noun.removesuffix("s") in _CONTENTS:
        return False
    first = next((j for j in range(k - 2, max(k - _FAR, -1), -1) if tags[j] not in "na#"), -1)
    if first < 0 or tags[first] not in "DQ'" or lowers[first] in ("such", "so", "no"):
        return False
    taking = _taking()
    return not any(
        tags[j] in "VBNG" and lowers[j] in verbs and verbs[lowers[j]].lemma in taking for j in range(first)
    ) and not any(tags[j] in "X" for j in range(first))


def is_plural(word: str) -> bool:
    """Whether a noun is a plural, before which "that" is no determiner: "said that ministers"."""
    return (
        word.endswith("s") and len(word) > _SHORT and not word.endswith(("ss", "us", "is", "ics")) and word not in _ONE
    )


@cache
def _taking() -> frozenset[str]:
    """The verbs behind whose object "that" may open a clause."""
    saying = {verb for (verb, _), told in predicates().items() if told in ("say", "tell", "announce")}
    return CLAUSAL | _CONTENDING | saying
