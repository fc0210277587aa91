"""A place where a child, or an adult who matters to one, is told of."""

from __future__ import annotations

from attrs import frozen

from .rule import compiled
from .vocabulary import BOYS, GIRLS

LEAST_ADULT = 18


@frozen(kw_only=True)
class Mention:
    """A place where a child, or an adult who matters to one, is named, described or meant.

    Attributes:
        first: Index of its first token.
        last: Index behind its last token.
        sentence: Index of its sentence.
        kind: "name", "same" (what that name stands beside), "alias", "new" ("a boy of three"), "definite" ("the
            toddler"), "kin" ("his sister, 4"), "aside" (an age alone), "pronoun" or "adult".
        name: The name as the text has it, `None` where it tells none.
        sex: "m", "f" or `None`.
        age: ISO 8601 duration, `None` where none stands beside it.
        noun: The noun, in lower case; empty for a name alone.
        relation: Of an adult, what he or she is to a child; empty where not told.
        given: The single word by which a named child is meant later; empty where there is none.
        nameless: Whether the text says that the child may not be named.
        owner: Whether a possessive mark follows.
        small: Whether "baby", "infant" or "teenage" before the noun tells that it is no adult: "his baby daughter".
    """

    first: int
    last: int
    sentence: int
    kind: str
    name: str | None = None
    sex: str | None = None
    age: str | None = None
    noun: str = ""
    relation: str = ""
    given: str = ""
    nameless: bool = False
    owner: bool = False
    small: bool = False


def is_young(duration: str) -> bool:
    """Whether an age is under eighteen years."""
    years = compiled(r"P(\d+)Y").match(duration)
    return years is None or int(years[1]) < LEAST_ADULT


def sex_of_noun(noun: str) -> str | None:
    """The sex that a noun tells, `None` where it tells none."""
    one = noun.removesuffix("s")
    return "m" if one in BOYS else "f" if one in GIRLS else None
