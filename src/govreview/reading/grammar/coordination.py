"""What "and" joins: two phrases of one verb, two clauses, or a clause and one that leaves its verb out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.phrases import Mark, NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.drafts import Draft
    from govreview.reading.grammar.phrases import Chunk

_ENDS = '.;:)"'


def conjoins(chunks: Sequence[Chunk], at: int, *, fronted: bool = False) -> bool:
    """Whether the phrase behind an "and" goes with the one before it, and is no subject of a verb to come.

    Args:
        chunks: The chunks.
        at: Index of the conjunction.
        fronted: Whether the clause has no verb yet, so that its subject may stand behind a comma.
    """
    phrase = chunks[at + 1] if at + 1 < len(chunks) else None
    if not isinstance(phrase, NounPhrase) or phrase.determiner == "pronoun":
        return False
    behind = behind_tail(chunks, at + 2)
    if behind >= len(chunks):
        return True
    after = chunks[behind]
    if isinstance(after, VerbGroup):
        return after.form != "finite"
    if after.kind == "C":
        ahead = chunks[behind + 1] if behind + 1 < len(chunks) else None
        return isinstance(ahead, VerbGroup) or conjoins(chunks, behind)
    if after.kind == ",":
        ahead = chunks[behind + 1] if behind + 1 < len(chunks) else None
        return fronted or ahead is None or ahead.kind in ("I", "C", "S", "A", "date")
    return after.kind in _ENDS or after.kind == "S"


def enumerates(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a comma stands in a list that an "and" closes: "a trust, a board and two advisers"."""
    phrase = chunks[at + 1] if at + 1 < len(chunks) else None
    if not isinstance(phrase, NounPhrase) or phrase.determiner == "pronoun":
        return False
    behind = behind_tail(chunks, at + 2)
    if behind + 1 >= len(chunks):
        return False
    if chunks[behind].kind == ",":
        closing = chunks[behind + 1].kind == "C"
        return conjoins(chunks, behind + 1) if closing else enumerates(chunks, behind)
    return chunks[behind].kind == "C" and conjoins(chunks, behind)


def behind_tail(chunks: Sequence[Chunk], at: int) -> int:
    """Index behind the prepositional phrases, dates and adverbs that follow a phrase."""
    while at < len(chunks):
        kind = chunks[at].kind
        if kind == "I" and at + 1 < len(chunks) and chunks[at + 1].kind in ("np", "date", "age"):
            at += 2
        elif kind in ("date", "A", "age"):
            at += 1
        else:
            break
    return at


def gaps(chunks: Sequence[Chunk], at: int, verb: Draft) -> bool:
    """Whether a clause without verb follows: "Holt was named chair and Lee deputy", "Holt went to Hull, Lee to Rye".

    Args:
        chunks: The chunks.
        at: Index of the comma or conjunction.
        verb: The clause before.
    """
    if at + 2 >= len(chunks):
        return False
    one, two = chunks[at + 1 : at + 3]
    if not isinstance(one, NounPhrase) or not (one.people or one.authorities) or one.last > one.core:
        return False
    if isinstance(two, NounPhrase):
        return _is_complement(two, verb) and _ends_at(chunks, at + 3)
    dated = isinstance(two, Mark) and two.kind == "I" and at + 3 < len(chunks) and chunks[at + 3].kind == "date"
    if dated and verb.dates and _ends_at(chunks, at + 4):
        return True  # "Holt went in May and Lee in June"
    words = [word for word, _ in verb.obliques]
    behind = chunks[at + 3] if at + 3 < len(chunks) else None
    if not isinstance(two, Mark) or two.kind != "I" or two.word not in words:
        return False
    return behind is not None and behind.kind == "np" and _ends_at(chunks, at + 4)


def _is_complement(phrase: NounPhrase, verb: Draft) -> bool:
    """Whether a phrase is of the kind that the verb before has behind it: a post for a post."""
    if phrase.people or phrase.determiner not in ("none", "possessive"):
        return False
    return bool(phrase.posts) and any(
        not known.people and (known.posts or known.determiner == "none") for known in verb.objects
    )


def _ends_at(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the clause ends behind prepositional phrases, dates and adverbs."""
    behind = behind_tail(chunks, at)
    return behind >= len(chunks) or chunks[behind].kind in ",C.;"
