"""What "that" is: "that council", "said that", "the council that left", "the council that Ofsted visited"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.lexicon import BE, Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.reading.grammar.lexicon import VerbForm

CONTENT_NOUNS = frozenset(
    "admission agreement allegation allegations announcement argument assertion assessment assumption assurance "
    "assurances basis belief beliefs calls case chance charge claim claims complaint complaints concern concerns "
    "conclusion condition confirmation consensus conviction danger day decision demand demands denial direction "
    "directions discovery doubt doubts edict evidence expectation extent fact fear fears feeling finding findings "
    "ground grounds guarantee guarantees hint hints hope hopes idea impression indication indications insistence "
    "instruction instructions judgement judgment knowledge likelihood matter message moment month motion news night "
    "notion odds opinion opinions order orders pledge pledges point possibility prediction predictions promise "
    "promises proof proposal proposition prospect provision proviso question reality reason recognition "
    "recommendation recommendations reminder report reports request requests requirement resolution result revelation "
    "stories tale tales hunch "
    "risk ruling rumour rumours sense sign signal signs speculation stance statement stipulation story suggestion "
    "suggestions suspicion suspicions talk theory thought threat threats time truth understanding verdict view views "
    "warning warnings way week whisper whispers word words worry year".split()
)
"""Nouns whose "that" tells what they are about: "the claim that Ofsted wanted a trust"."""
_GIVEN = frozenset("gave given made issued served imposed signed sent received published wrote".split())
"""What is done with an order, a report or a promise, not what one of them says."""
_FAR = 12
_SUCH = frozenset({"so", "such", "it"})
_SUCH_REACH = 7
"""Tokens between "so", "such" or "it" and the "that" of what follows: "so weak that", "it is no shame that"."""


def read_that(tags: list[str], k: int, lowers: tuple[str, ...], verbs: Mapping[str, VerbForm]) -> str:
    """Read "that": determiner ("D"), conjunction ("S") or relative pronoun ("R")."""
    after = tags[k + 1] if k + 1 < len(tags) else "."
    before = tags[k - 1] if k else "."
    if after == "v" and before in "nEP'":
        form = verbs[lowers[k + 1]].form
        if form & (Form.PRESENT | Form.PAST) and not form & Form.NOUN:
            return "R"
    several = after == "n" and lowers[k + 1].endswith("s") and not lowers[k + 1].endswith(("ss", "us"))
    if after in "nv" and not several and not clause_ahead(tags, k + 2) and not (k > 1 and before == "#"):
        return "D"
    if before in "nE'" and after in "DQEPna" and (clause_ahead(tags, k + 2) or _is_apposed(tags, k + 1)):
        tells = (lowers[k - 1] in CONTENT_NOUNS and not _is_given(tags, k, lowers)) or not _SUCH.isdisjoint(
            lowers[max(k - _SUCH_REACH, 0) : k]
        )
        shown = k > 1 and tags[k - 2] == "n" and lowers[k - 2].endswith("s") and lowers[k - 1] in verbs
        return "S" if tells or shown else "R"
    if before in 'VNBGAC,".#' and after not in "XMV":
        return "S"
    if before in "BG" and after in "XMV" and tags[max(k - 3, 0) : k - 1] in (["n", "T"], ["E", "T"]):
        return "R"  # "the notice to improve that had hung over Hull"
    if before in "nE'" and after in "XMVvA":
        return "R"
    if after in "nv":
        return "D"
    return "S"


def _is_apposed(tags: list[str], k: int) -> bool:
    """Whether a name stands before its verb with an apposition between: "that Ann Holt, the minister, served"."""
    while k < len(tags) and tags[k] in "DQnaE":
        k += 1
    if tags[k : k + 1] != [","]:
        return False
    end = next((i for i in range(k + 1, min(k + _SUCH_REACH + 1, len(tags) - 1)) if tags[i] == ","), -1)
    return end > 0 and tags[end + 1] in "XMVv"


def _is_given(tags: list[str], k: int, lowers: tuple[str, ...]) -> bool:
    """Whether somebody made what the noun names: "the direction that ministers gave to Hull", "had served in May"."""
    at = next((i for i in range(k + 1, min(k + _FAR, len(tags) - 1)) if lowers[i] in _GIVEN), -1)
    done = at > 0 and lowers[at - 1] not in BE
    return done and tags[at + 1] in "TI.,E#" and "S" not in tags[k + 1 : at]


def clause_ahead(tags: list[str], k: int) -> bool:
    """Whether a verb follows before the next mark or preposition: what "that" opens is a clause."""
    for letter in tags[k:]:
        if letter in "XMVvu":
            return True
        if letter in ',.;:T()"' or (letter == "-" and k):
            return False
    return False
