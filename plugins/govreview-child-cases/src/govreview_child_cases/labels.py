"""Labels that a review gives to children told of already: "whom the report calls Child H"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .child import Child

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .cases import Caster
    from .mention import Mention

_REACH = 60  # sentences within which those labelled are told of before


def labelled(caster: Caster, mention: Mention, sentence: int, around: Sequence[Mention]) -> Child:
    """The child who is also called so: the one in focus; all that is told under that label is told of it."""
    key = caster.key(mention)
    known = caster.named.get(key)
    here = [
        caster.named[caster.key(m)] for m in around if m.kind == "name" and m.name and caster.key(m) in caster.named
    ]
    close = caster.near(sentence, 0)
    focus = [
        c
        for c in (*here, *caster.near(sentence, 6))
        if c is not known and (known is None or c in close or known.sex is None or c.sex in (None, known.sex))
    ]
    if not focus:
        return caster.named.setdefault(key, Child())
    labels = [m.first for m in around if m.kind == "alias"]
    if len(labels) == len(close := _before(caster, sentence, len(labels))) > 1:
        focus = [close[labels.index(mention.first)]]
    subject = _subject(caster, mention, around)
    if subject is not None and all(c.sex and c.sex != subject.sex for c in focus):
        return caster.named.setdefault(key, Child(sex=subject.sex))
    child = (caster.who.get(subject.first) if subject is not None else None) or focus[0]
    sex = child.sex
    if known is not None:
        for other in known.mentions:
            child.add(other)
        child.sex = sex
        caster.who = {k: child if c is known else c for k, c in caster.who.items()}
    caster.named[key] = child
    if child in caster.unnamed:
        caster.unnamed.remove(child)
    return child


def _subject(caster: Caster, mention: Mention, around: Sequence[Mention]) -> Mention | None:
    """The pronoun before "is called": "She is called Child M in the serious case review"."""
    subject = next((m for m in around if m.kind == "pronoun" and 0 <= mention.first - m.last <= _VERB), None)
    if subject is None:
        return None
    beside = subject.last == mention.first  # "It calls her Child M"
    return subject if beside or caster.reading.tokens.lowers[subject.last] in ("is", "was") else None


_VERB = 3  # tokens of "is called", "is known as"


def _before(caster: Caster, sentence: int, count: int) -> list[Child]:
    """So many children spoken of last, in the order in which they were first told of."""
    return sorted(caster.near(sentence, _REACH)[:count], key=caster.first_of)
