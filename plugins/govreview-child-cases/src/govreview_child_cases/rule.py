"""What a rule of child cases is: words and a pattern over tokens, with its examples."""

from __future__ import annotations

import enum
from functools import cache

import regex
from attrs import frozen

from govreview.models import Outcome, ReviewKind


def words_of(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


class Victim(enum.StrEnum):
    """Where the one who is harmed stands: before the words, behind them, or where the form of the verb tells."""

    BEFORE = "before"
    AFTER = "after"
    VOICE = "voice"


@frozen(kw_only=True)
class Harm:
    """Words that tell what became of a child.

    Attributes:
        rule: Its id.
        outcome: What it tells.
        needs: Words of which a sentence has at least one where the pattern matches; looked for first.
        pattern: Over tokens in lower case.
        rank: The lower, the better it tells the manner; `None` where it tells none.
        victim: Where the child stands.
        crime: Whether it is the name of an offence, that somebody may be accused of or cleared of.
        examples: What it matches.
        never: What it does not match.
    """

    rule: str
    outcome: Outcome
    needs: frozenset[str]
    pattern: str
    rank: int | None = None
    victim: Victim = Victim.BEFORE
    crime: bool = False
    examples: tuple[str, ...]
    never: tuple[str, ...]


@frozen(kw_only=True)
class Proceeding:
    """Words for a review, an inquest or a trial.

    Attributes:
        rule: Its id.
        kind: What it is.
        needs: Words of which a sentence has at least one where the pattern matches; looked for first.
        pattern: Over tokens in lower case.
        examples: What it matches.
        never: What it does not match.
    """

    rule: str
    kind: ReviewKind
    needs: frozenset[str]
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...]


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """A pattern, compiled when first met."""
    return regex.compile(pattern)
