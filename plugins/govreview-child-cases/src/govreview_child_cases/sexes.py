"""The sex that the text tells of a child whose given name alone would say: "Ashton was six. His stepfather"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .mention import sex_of_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .child import Child
    from .mention import Mention

_WHOSE = {"his": "m", "her": "f"}


def told_sex(child: Child, mentions: Sequence[Sequence[Mention]], lowers: Sequence[str]) -> str | None:
    """The sex of a child, by what pronouns say of it behind its name; else what its given name usually tells.

    Args:
        child: A child with a name.
        mentions: The mentions of each sentence, in order.
        lowers: The tokens of the text in lower case.
    """
    if child.group or any(sex_of_noun(m.noun) for m in child.mentions):
        return child.sex
    votes = (_behind(m, mentions, lowers) for m in child.mentions if not m.owner)
    return next((sex for sex in votes if sex is not None), child.sex)


def _behind(name: Mention, mentions: Sequence[Sequence[Mention]], lowers: Sequence[str]) -> str | None:
    """What the first words behind a name say, nobody else being told of between: "his stepfather", "She was six"."""
    near = [m for s in range(name.sentence, min(name.sentence + 2, len(mentions))) for m in mentions[s]]
    for mention in sorted((m for m in near if m.first >= name.last), key=lambda m: m.first):
        if mention.kind == "adult":
            whose = _WHOSE.get(lowers[mention.first])
            return whose if mention.relation and not name.owner else None
        if mention.kind != "pronoun":
            return None
        if mention.age and mention.sex:
            return mention.sex
    return None
