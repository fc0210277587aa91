"""The rules of child cases: words and patterns with their examples, no decisions.

Patterns are written over a sentence's tokens in lower case, one blank between them ("the boy 's arm was broken").
`(?P<m>…)` is the manner: the words that are kept; without it the whole match is, unless the rule tells none.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from .causes import CAUSES
from .circumstances import CIRCUMSTANCES
from .deaths import DEATHS
from .injuries import INJURIES
from .mistreatment import MISTREATMENT
from .proceedings import PROCEEDINGS
from .rule import Harm, Proceeding, Victim, compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "HARMS",
    "PARTICIPLES",
    "PROCEEDINGS",
    "Harm",
    "Proceeding",
    "Victim",
    "compiled",
    "possible_harms",
    "possible_proceedings",
]

HARMS: tuple[Harm, ...] = (*DEATHS, *CAUSES, *INJURIES, *MISTREATMENT, *CIRCUMSTANCES)

PARTICIPLES = {
    "beat": "beaten", "beating": "beaten", "shook": "shaken", "shaking": "shaken", "froze": "frozen", "threw": "thrown",
    "kicking": "kicked", "starving": "starved", "burning": "burned", "stabbing": "stabbed", "battering": "battered",
    "punching": "punched", "scalding": "scalded", "crushing": "crushed",
}  # fmt: skip
"""How "beat … to death" is told in short."""


def possible_harms(words: frozenset[str]) -> list[Harm]:
    """The rules of harm of which some needed word is among a sentence's words, in their order."""
    index = _harm_index()
    return [HARMS[i] for i in sorted({i for word in index.keys() & words for i in index[word]})]


def possible_proceedings(words: frozenset[str]) -> list[Proceeding]:
    """The rules of proceedings of which some needed word is among a sentence's words, in their order."""
    index = _proceeding_index()
    return [PROCEEDINGS[i] for i in sorted({i for word in index.keys() & words for i in index[word]})]


@cache
def _harm_index() -> dict[str, list[int]]:
    return _index(HARMS)


@cache
def _proceeding_index() -> dict[str, list[int]]:
    return _index(PROCEEDINGS)


def _index(rules: Sequence[Harm | Proceeding]) -> dict[str, list[int]]:
    out: dict[str, list[int]] = {}
    for i, rule in enumerate(rules):
        for word in rule.needs:
            out.setdefault(word, []).append(i)
    return out
