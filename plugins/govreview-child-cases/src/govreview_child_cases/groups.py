"""Several children told of at once: "two brothers" who are named next, "the twins" who were, "both"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.words import number

from .vocabulary import GROUPS

if TYPE_CHECKING:
    from .cases import Caster
    from .child import Child
    from .mention import Mention

_LOOK_AROUND = 4  # sentences within which the children of a group are named
_PAIR = 2
_GROUP_SEX = {"brothers": "m", "boys": "m", "sons": "m", "sisters": "f", "girls": "f", "daughters": "f"}


def several(caster: Caster, mention: Mention, sentence: int) -> Child | None:
    """The first of the children named next, each by name, of whom "two brothers" is told."""
    if mention.noun not in GROUPS:
        return None
    ahead = [
        c
        for c in caster.named.values()
        if caster.first_of(c) > mention.first and not (c.group or (mention.age and c.ages))
    ]
    soon = sorted((c for c in ahead if caster.distance(sentence, c) <= _LOOK_AROUND), key=caster.first_of)
    same = [c for c in soon if caster.distance(sentence, c) == caster.distance(sentence, soon[0])]
    sex = _GROUP_SEX.get(mention.noun)
    words = caster.reading.tokens.lowers[mention.first : mention.first + 2]
    count = next((n for n in map(number, words) if n), None)
    if len(same) < _PAIR or (count or len(same)) != len(same) or any(c.sex not in (None, sex) for c in same if sex):
        return None
    caster.shared[mention.first] = tuple(same)
    for child in same:
        child.ages.extend([mention.age] if mention.age else ())
    return same[0]


def pair(caster: Caster, mention: Mention, sentence: int) -> Child | None:
    """The first of the children named in one sentence shortly before, of whom "the twins" is told."""
    for back in range(sentence, max(-1, sentence - _LOOK_AROUND - 1), -1):
        named = [caster.who[m.first] for m in caster.mentions[back] if m.kind == "name" and m.first in caster.who]
        both = list({id(c): c for c in named if not c.group}.values())
        if len(both) >= _PAIR and not (mention.age and any(c.ages for c in both)):
            caster.shared[mention.first] = tuple(both)
            for child in both:
                child.ages.extend([mention.age] if mention.age else ())
            return both[0]
    return None


def shared_before(caster: Caster, mention: Mention, sentence: int) -> tuple[Child, ...]:
    """The children of whom "the brothers" was told last, in this sentence or the one before."""
    first = caster.reading.ranges[max(0, sentence - 1)][0]
    told = [at for at in caster.shared if first <= at < mention.first]
    return caster.shared[max(told)] if told else ()


def coordinated(caster: Caster, child: Child, sentence: int) -> bool:
    """Whether a child is told of together with somebody else: "his mother and Toby"."""
    lowers = caster.reading.tokens.lowers
    return any(
        m.sentence == sentence and m.kind in ("name", "kin") and lowers[m.first - 1] == "and" for m in child.mentions
    )


def two_before(caster: Caster, mention: Mention, sentence: int) -> tuple[Child, ...]:
    """The two children, and nobody else, of the sentence before whom "them" means: "had smothered them"."""
    if not sentence or caster.reading.tokens.lowers[mention.first] != "them":
        return ()
    before = caster.mentions[sentence - 1]
    if any(m.kind == "adult" for m in before):
        return ()
    told = {id(c): c for m in before if (c := caster.who.get(m.first)) is not None}
    return tuple(told.values()) if len(told) == 2 else ()  # noqa: PLR2004 - two


def numbered(caster: Caster, mention: Mention, sentence: int) -> tuple[Child, ...]:
    """The children told of shortly before, exactly as many as "all four" or "the three" says; else the one group."""
    words = caster.reading.tokens.lowers[mention.first : mention.last]
    count = next((n for n in map(number, words) if n), None)
    if count is None and "children" not in words:
        return ()
    near = caster.near(sentence, _LOOK_AROUND)
    if sentence and count is not None and len(near) < count and near:
        row = caster.mentions[sentence - 1]  # "Samira and her daughters Noor, 7, and Yasmin, 4. The three were"
        told = {m.name for m in row if m.kind == "adult" and m.name}
        here = [c for c in near if caster.fresh[id(c)] == sentence - 1]
        return tuple(sorted(here, key=caster.first_of)) if len(here) + len(told) == count else ()
    groups = [c for c in near if c.group]
    if len(groups) == 1:
        return (groups[0],)
    return tuple(sorted(near, key=caster.first_of)) if len(near) == count else ()
