"""Words by which a name without an age is told as that of one whom something befell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .vocabulary import FATES, RELATIONS

if TYPE_CHECKING:
    from .words import Words

_OF_VICTIM = frozenset("death murder killing manslaughter body case family parents memory life story suicide".split())
_BELONGINGS = frozenset("body death murder remains corpse killing killer killers injuries case family".split())
DEATHS = frozenset("death deaths murder murders killings killing manslaughter torture starvation drowning".split())
COURT = frozenset(
    (
        "guilty jailed convicted sentenced arrested charged denied denies admitted admits accused cleared acquitted "
        "pleaded imprisoned remanded bailed appeared prosecuted suspect suspected caged detained extradited"
    ).split()
)
"""Words of a suspect."""
INTRANSITIVE = frozenset(
    "died fell drowned suffered weighed choked swallowed drank collapsed hanged missing vanished "
    "disappeared froze".split()
)
_PASSIVE = frozenset("was were been being is had has , and".split())
VIOLENT = frozenset(
    "killed murdered starved beaten battered tortured shaken drowned smothered strangled suffocated".split()
)
_STILL = frozenset("be have".split())
_VIOLENCE = VIOLENT | frozenset(
    (
        "shook shaking killing murdering drowning stabbed stabbing beat beating strangling smothering "
        "suffocating starving "
        "battering abusing raping raped neglecting poisoned poisoning attacked"
    ).split()
)
OBJECTS = frozenset("of save for to about over protect fail failed visit see seen saw found".split())
_SOMEBODY = frozenset("a an the his her their him them two three".split())
"""What stands behind a verb that somebody does: "Neil Frost, abused a boy"."""
_ACTIVE = frozenset(", and had has".split())
"""What stands before a verb in the active voice: "Craig Poll had battered Tom"."""
_NOMINAL = 7  # tokens from "the manslaughter by gross negligence of" to the name


def befallen(w: Words, first: int, last: int, start: int, end: int) -> bool:
    """Whether a name is that of somebody who died: "the killing of X", "X fell from", "X, who weighed"."""
    if first - 2 >= start and w.lowers[first - 1] == "of":
        before = w.lowers[max(start, first - _NOMINAL) : first - 1]
        if before[-1] in _OF_VICTIM or not DEATHS.isdisjoint(before):
            return True
    if any(w.lowers[k] in RELATIONS for k in range(max(start, first - 3), first)):
        return False
    if w.lowers[first - 1] in _VIOLENCE and first > start:
        return True
    behind = w.lowers[last : min(last + 8, end)]
    if not COURT.isdisjoint(behind):
        return False
    if behind[:1] == ("would",) and not _STILL.isdisjoint(behind[1:3]):
        return True
    if behind[:1] == ("'s",):
        near = behind[1:4]
        if any(word in RELATIONS for word in near) and in_the_dock(w, last, end):
            return False
        return any(word in RELATIONS or word in _BELONGINGS for word in near)
    return any(word in FATES and suffered(w, last + k) for k, word in enumerate(behind))


def in_the_dock(w: Words, last: int, end: int) -> bool:
    """Whether somebody's family is at his own trial: "X's parents were in court as she was jailed"."""
    tried = any(
        w.lowers[k] in _HE and w.lowers[k + 1] in _WAS and w.lowers[k + 2] in COURT for k in range(last, end - 2)
    )
    return tried or ("court" in w.lowers[last:end] and not _HEARD.isdisjoint(w.lowers[last:end]))


_HE = frozenset("he she they who".split())
_WAS = frozenset("was is were had".split())
_HEARD = frozenset("told wept cried watched".split())


def suffered(w: Words, at: int) -> bool:
    """Whether a verb tells what befell its subject, not what the subject did: "was left", not "left in May"."""
    if w.lowers[at] in INTRANSITIVE:
        return True
    before = w.lowers[at - 1 - w.lowers[at - 1].endswith("ly")]
    if (
        before in _ACTIVE
        and at + 1 < len(w.lowers)
        and (w.lowers[at + 1] in _SOMEBODY or (w.words[at + 1][0].isupper() and w.words[at + 1].isalpha()))
    ):
        return False
    return before in _PASSIVE
