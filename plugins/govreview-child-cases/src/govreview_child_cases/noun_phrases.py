"""Noun phrases and names that tell a child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .mention import Mention, sex_of_noun
from .vocabulary import DEFINITE, GROUPS, INDEFINITE, KIN, NO_NAME, POSSESSIVE, SPECIFIC, WITH_AGE

_SMALL = frozenset("baby infant newborn toddler teenage young little schoolboy schoolgirl".split())
_CODE = 3  # letters of a code such as "BDS"


if TYPE_CHECKING:
    from .words import Words


def phrase(
    w: Words, head: int, last: int, age: str | None, *, start: int | None = None, noun: str | None = None
) -> Mention | None:
    """A noun phrase for a child without a name, by its determiner."""
    noun = w.lowers[head] if noun is None else noun
    if noun in WITH_AGE and age is None:
        return None
    first = w.determiner(head if start is None else start)
    opener = w.low(first)
    if noun in GROUPS and opener == "both":
        opener = "these"  # "cruelty to both girls"
    if (
        noun in GROUPS
        and opener not in POSSESSIVE | DEFINITE | {"two", "three", "four", "five", "twin", "triplet"}
        and age is None
        and w.low(first - 1) != "'s"
    ):
        return None
    group = noun in GROUPS or noun in ("boys", "girls")
    kin = (
        opener in POSSESSIVE
        or opener == "'s"
        or (noun in KIN - {"baby", "child", "twins", "siblings", "brothers"} and w.low(first - 1) in ("'s", "s"))
    )
    if kin:
        kind = "kin"
    elif opener in DEFINITE:
        kind = "definite"
    elif (
        opener in INDEFINITE
        or w.low(head - 1 if start is None else start - 1) in INDEFINITE
        or (age is not None and w.loud())
        or (age is not None and (first == w.first or group or w.low(last) in (",", "")))
    ):
        kind = "new"
    elif w.loud() and noun in SPECIFIC:
        kind = "definite"
    else:
        return None
    if (
        kind == "new"
        and age is None
        and noun in ("child", "victim", "pupil", "youngster", "sibling", "son", "daughter", "brother", "sister")
    ):
        return None
    if kind == "new" and age is None and w.low(head - 1) == "dead":
        return None  # "Three years and one dead boy": a child told of elsewhere
    nameless = (
        " ".join(w.lowers[last : last + 9]).find("be named") >= 0
        or " ".join(w.lowers[last : last + 9]).find("be identified") >= 0
    )
    return Mention(
        first=first,
        last=max(last, head + 1),
        sentence=w.sentence,
        kind=kind,
        sex=sex_of_noun(noun),
        age=age,
        noun=noun,
        nameless=nameless,
        owner=w.possessive(max(last, head + 1)),
        small=not _SMALL.isdisjoint(w.lowers[first:head]),
    )


def named(w: Words, span: tuple[int, int], last: int, age: str | None, *, noun: str, start: int) -> Mention | None:
    """A name told as a child's, at the tokens of a span."""
    first, end = span
    while first < end and w.lowers[first] in NO_NAME:
        first += 1
    if first >= end:
        return None
    text = w.text(first, end)
    if text.isupper() and len(text) > _CODE:
        text = text.title()
    given = w.words[first]
    behind = age
    if behind is None:
        behind, last = w.age_behind(end)
    return Mention(
        first=min(start, first),
        last=max(last, end),
        sentence=w.sentence,
        kind="name",
        name=text,
        age=behind,
        noun=noun,
        given=given,
        sex=sex_of_noun(noun) or w.sex_of(given),
        owner=w.possessive(end),
    )
