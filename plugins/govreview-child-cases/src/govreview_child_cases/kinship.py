"""Children told as somebody's: "her son", "his two-year-old sister", "Tamar Wren, his 17-year-old sister,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.words import number

from .groups import several
from .vocabulary import GROUPS, SIBLINGS, THIN, UNMISTAKABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cases import Caster
    from .child import Child
    from .mention import Mention

_LOOK_AHEAD = 4  # sentences within which a child without a name gets one
_SOON = 3  # sentences within which the one spoken of last is meant
_FAR = 60  # sentences within which it is the only one it can be


def kin(caster: Caster, mention: Mention, sentence: int, around: Sequence[Mention]) -> Child | None:
    """Another child, "his two-year-old sister", or the child of somebody, "her son"."""
    same = caster.same_age(mention) if mention.age else []
    if len(same) == 1:
        return same[0]
    if mention.noun in SIBLINGS:
        return sibling(caster, mention, sentence)
    if mention.noun in GROUPS and not caster.near(sentence, _SOON):
        both = several(caster, mention, sentence)  # "drowned her two daughters. Aisha, seven, and Noor, four, were"
        if both is not None:
            return both
    if _of_another(caster, mention, around):
        return None
    fit = [c for c in caster.near(sentence, 2 * _LOOK_AHEAD) if c.admits(mention) and not (mention.age and c.ages)]
    ahead = caster.ahead(mention)
    if mention.age:
        ahead = [c for c in ahead if not c.ages]
        if not fit and len(ahead) == 1:
            return ahead[0]
    ahead = [c for c in ahead if caster.distance(sentence, c) <= _LOOK_AHEAD]
    if fit or ahead:
        return (fit or ahead)[0]
    told = mention.age or mention.small or aged_group(caster, mention)
    return caster.made() if told or mention.noun in THIN | UNMISTAKABLE else None


def _of_another(caster: Caster, mention: Mention, around: Sequence[Mention]) -> bool:
    """Whether somebody brought in for the first time is the parent: "another woman's child", "a neighbour's son"."""
    if mention.age or caster.reading.tokens.lowers[mention.first] != "'s":
        return False
    parent = next((m for m in around if m.kind == "adult" and m.last == mention.first), None)
    lowers = caster.reading.tokens.lowers
    return parent is not None and not parent.name and "another" in lowers[parent.first - 1 : parent.first + 1]


def aged_group(caster: Caster, mention: Mention) -> bool:
    """Whether ages of several stand behind a group: "her two sons, aged three and one", "the girls, then 13 and 15"."""
    told = caster.reading.tokens.lowers[mention.first : mention.last + 3]
    then = number(told[-1]) is not None and told[-3:-1] == (",", "then")
    return mention.noun in GROUPS and ("aged" in told[:-1] or then)


def sibling(caster: Caster, mention: Mention, sentence: int) -> Child | None:
    """A brother or sister of the child spoken of: never that child."""
    if mention.age or mention.noun in GROUPS:
        here = [*caster.near(sentence, _SOON)[:1], *caster.near(sentence, 0)]
        everybody = (*caster.named.values(), *caster.unnamed)
        fit = [c for c in everybody if c.admits(mention) and c not in here and not c.ages]
        fit = [c for c in fit if not c.nouns.isdisjoint(SIBLINGS) or caster.first_of(c) > mention.first]
        return fit[0] if len(fit) == 1 else caster.made()
    near = caster.near(sentence, _FAR)
    fit = [c for c in near[1:] if c.admits(mention) and _may_be_akin(near[0], c)]
    return fit[0] if len(fit) == 1 else None


def _may_be_akin(child: Child, other: Child) -> bool:
    """Whether nothing says that two are of different families: a surname, or the label of another review."""
    full = [{name.split()[-1] for name in one.names if " " in name} for one in (child, other)]
    return not all(full) or not full[0].isdisjoint(full[1]) or (child.labelled and other.labelled)


def apposed(caster: Caster, mention: Mention, around: Sequence[Mention]) -> Child | None:
    """The child named right before what it is to another: "Tamar Wren, his 17-year-old sister, was"."""
    lowers = caster.reading.tokens.lowers
    name = next((m for m in around if m.kind == "name" and m.last == mention.first - 1), None)
    between = lowers[mention.first - 1] == "," and lowers[mention.last : mention.last + 1] == (",",)
    told = mention.age or (mention.noun in SIBLINGS and mention.noun not in GROUPS)
    child = caster.who.get(name.first) if name is not None and told and between else None
    return child if child is not None and child.admits(mention) else None
