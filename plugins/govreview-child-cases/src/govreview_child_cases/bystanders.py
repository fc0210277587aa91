"""Others of whom no more than a given name is told, whom "he" means sooner than the child of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .cases import Caster
    from .child import Child
    from .mention import Mention

_DOES = frozenset("was were had has is".split())
"""What stands behind a given name that opens a clause."""


def stranger(caster: Caster, mention: Mention, sentence: int, child: Child) -> bool:
    """Whether somebody of whom only a given name is told stands nearer: "Luke was seen to be ... He was left"."""
    lowers, words = caster.reading.tokens.lowers, caster.reading.tokens.words
    since = max((f for f, c in caster.who.items() if c is child and f < mention.first), default=-1)
    here = caster.reading.ranges[sentence][0]
    start = caster.reading.ranges[max(0, sentence - (lowers[here] in ("he", "she", "his", "her")))][0]
    for at in caster.reading.tokens.capitals_in(max(start, since + 1), mention.first - 1):
        opens = at == start or lowers[at - 1] in (",", ";", ".", "and")
        if not opens or lowers[at + 1] not in _DOES or at in caster.reading.person_at:
            continue
        sex = caster.reading.gazetteer.given_name(lowers[at])
        if sex in (mention.sex, "u") and not any(lowers[at] in n.lower().split() for n in child.names):
            return words[at].isalpha()
    return False
