"""All mentions of a document: children told as such, their names again, adults, pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.dates.words import number

from .adults import grown
from .couples import coupled
from .described import described
from .mention import Mention
from .promotion import fuller, promoted
from .vocabulary import HONORIFICS, SIBLINGS
from .words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.reading import Reading

_SEXED = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
_PLURALS = frozenset({"both", "all", "the"})
_PRONOUNS = frozenset({*_SEXED, *_PLURALS, "they", "them"})
_MOST = 8  # of so many at once, as "all four", one can still tell who is meant
_TRIED = frozenset("jailed convicted sentenced guilty pleaded admitted denied deny charged arrested cleared".split())
_VERBS = frozenset(
    "was were had have are died suffered lived survived is drowned admitted pleaded got received confessed".split()
)
_AFTER_OBJECT = frozenset(
    ", . ; with to in and by on at for from so until when after before that as or if while were was since "
    "again over twice "
    "repeatedly then back into out up down almost off through alone dead because although but daily whenever about of "
    'unconscious hard violently " )'.split()
)


def find_mentions(reading: Reading) -> list[list[Mention]]:
    """The mentions of each sentence, in order, pronouns included."""
    w = Words(reading)
    told = []
    for sentence in range(len(reading.ranges)):
        w.enter(sentence)
        told.append(described(w))
    named = {m.name: m for mentions in told for m in mentions if m.name}
    named.update(promoted(w, told, named))
    told = [[fuller(w, m, named) for m in mentions] for mentions in told]
    named = {
        m.name: m
        for m in (*named.values(), *(m for mentions in told for m in mentions))
        if m.name and fuller(w, m, named) is m
    }
    if not named and not any(told):
        return told
    forms = Forms(named)
    out = []
    for sentence in range(len(reading.ranges)):
        w.enter(sentence, shouted=False)
        out.append(completed(w, told[sentence], named, forms))
    return out


def completed(w: Words, told: list[Mention], named: dict[str, Mention], forms: Forms) -> list[Mention]:
    """The mentions of a sentence with names told elsewhere, adults and pronouns."""
    covered = {i for m in told for i in range(m.first, m.last)}
    out = list(told)
    for mention in (
        *repeated(w, forms, covered),
        *coupled(w, grown(w, covered, named), covered),
        *pronouns(w, covered),
    ):
        if covered.isdisjoint(range(mention.first, mention.last)):
            covered.update(range(mention.first, mention.last))
            out.append(mention)
    grown_kin = {m.first for m in out if m.kind == "adult" and m.name and not m.relation}
    out = [m for m in out if m.kind != "kin" or m.age or m.noun not in SIBLINGS or m.last not in grown_kin]
    return sorted(out, key=lambda m: m.first)


class Forms:
    """The forms under which the named children of a document may be told again.

    Attributes:
        known: A mention of each, by its words in lower case.
        longest: The most words of one.
        heads: Their first words.
    """

    def __init__(self, named: dict[str, Mention]) -> None:
        self.known: dict[str, Mention] = {}
        for name, mention in named.items():
            self.known.setdefault(name.lower(), mention)
            if mention.given:
                self.known.setdefault(mention.given.lower(), mention)
        self.longest = max((form.count(" ") for form in self.known), default=-1) + 1
        self.heads = frozenset(form.split(" ", 1)[0] for form in self.known)


def repeated(w: Words, forms: Forms, covered: set[int]) -> Iterator[Mention]:
    """A child's name, or given name, told as a child's elsewhere."""
    if not w.has(forms.heads):
        return
    i = w.first
    while i < w.last:
        found = None
        if w.lowers[i] in forms.heads and i not in covered and w.words[i][0].isupper():
            found = form_at(w, i, forms.longest, forms.known)
        if found is not None:
            yield found
            i = found.last
        else:
            i += 1


def form_at(w: Words, i: int, longest: int, forms: dict[str, Mention]) -> Mention | None:
    """The longest known form of a child's name at a token, if it is no part of somebody else's name."""
    for size in range(longest, 0, -1):
        key = " ".join(w.lowers[i : min(i + size, w.last)])
        known = forms.get(key)
        if known is None:
            continue
        if size == 1 and (goes_on(w, i + 1, key, forms) or w.low(i - 1).rstrip(".") in HONORIFICS):
            continue
        age, last = w.age_behind(i + size)
        return evolve(
            known, first=i, last=last, sentence=w.sentence, kind="name", age=age, noun="", nameless=False,
            owner=w.possessive(i + size),
        )  # fmt: skip
    return None


def goes_on(w: Words, i: int, key: str, forms: dict[str, Mention]) -> bool:
    """Whether a further name follows a given name, so that somebody else bears it."""
    return w.capital(i) and w.lowers[i] not in key and f"{key} {w.lowers[i]}" not in forms


def plural(w: Words, i: int) -> int | None:
    """Where a phrase that means several told of before ends: "Both", "All four", "The three", "The children"."""
    every = w.lowers[i] != "the"
    behind = w.low(i + 1)
    if every and behind in _VERBS:
        return i + 1
    counted = 1 < (number(behind) or 0) <= _MOST and w.here.isdisjoint(_TRIED)
    if not (counted or behind == "children"):
        return None
    aged = behind == "children" and w.low(i + 2) == "," and w.low(i + 3) == "aged"
    return i + 2 if aged or w.low(i + 2) in _VERBS else None


def pronouns(w: Words, covered: set[int]) -> Iterator[Mention]:
    """The pronouns of the third person outside other mentions."""
    for i in range(w.first, w.last) if w.has(_PRONOUNS) else ():
        if w.lowers[i] not in _PRONOUNS or i in covered:
            continue
        if w.lowers[i] in _PLURALS:
            if i == w.first and (last := plural(w, i)) is not None:
                yield Mention(first=i, last=last, sentence=w.sentence, kind="pronoun", noun="twins")
            continue
        sex = _SEXED.get(w.lowers[i])
        if w.lowers[i] in ("they", "them"):
            yield Mention(first=i, last=i + 1, sentence=w.sentence, kind="pronoun", noun="twins")
        if sex:
            yield Mention(
                first=i,
                last=i + 1,
                sentence=w.sentence,
                kind="pronoun",
                sex=sex,
                owner=w.lowers[i] == "his" or (w.lowers[i] == "her" and w.low(i + 1) not in _AFTER_OBJECT),
            )
