"""Those who did it, or are told by a court's words: people who are nobody's victim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .fates import COURT, VIOLENT
from .parented import parented

if TYPE_CHECKING:
    from govreview.reading.people.coreference import Person

    from .words import Words

_BEHIND = 5  # tokens behind a name and his age within which a verdict stands
_BEFORE = 9  # tokens before "by" within which the deed stands
_ASIDE = 3  # tokens of an age between commas
_VERBS = frozenset("was were is are has have had been both also be and , each then".split())
_DEEDS = VIOLENT | frozenset("stabbed raped abused attacked punched kicked murder killing abuse death drugged".split())


def suspect(w: Words, person: Person) -> bool:
    """Read "beaten to death by X" and "X, 43, was convicted of murder": X is no victim."""
    return any(did_it(w, m.first) or (not parented(w, m.first) and tried(w, m.last)) for m in person.mentions)


def did_it(w: Words, at: int) -> bool:
    """Whether a name stands behind "by" or "at the hands of" and a deed of violence, or is that of one jailed."""
    before = w.lowers[max(0, at - _BEFORE) : at]
    if before[-3:] == ("the", "hands", "of") or (before and before[-1] in COURT):
        return True
    return before[-1:] == ("by",) and "." not in before and not _DEEDS.isdisjoint(before)


def tried(w: Words, last: int) -> bool:
    """Whether a court's words are said of a name, an age between commas left out: ", 43, was found guilty"."""
    if w.lowers[last : last + 1] == (",",) and w.lowers[last + 2 : last + _ASIDE] == (",",):
        last += _ASIDE
    for at in range(last, min(last + _BEHIND, len(w.lowers))):
        word = w.lowers[at]
        if word in COURT or w.lowers[at : at + 2] == ("found", "guilty"):
            return at > last and w.lowers[at - 1] != "'s"
        if word not in _VERBS and not word.endswith("ly"):
            return False
    return False
