"""Mentions of people: first in full, then by surname, given name or title.

A person is recognised by structure, not by a model: an honorific, a known given name, a post
beside the name, an age or a verb of saying behind it. Two passes: the first finds names that
stand by themselves, the second finds their short forms ("Timpson", "Sir Albert", "Kacper").
Where the evidence does not suffice there is no mention.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.reading.grammar.lexicon import ordinary_words
from govreview.reading.people.mentions import PersonMention
from govreview.reading.people.names import NameFinder
from govreview.reading.people.words import GIVEN_TITLES, HONORIFICS, PERSONAL, POST_NOMINALS, SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreview.gazetteer import Gazetteer
    from govreview.reading.text.tokens import Tokens

__all__ = ["HONORIFICS", "PersonMention", "find_people", "shouting"]

# Behind a given name that is a word as well, at the start of a sentence; and what is no name there.
_BEHIND_NAMES = SPEECH | PERSONAL | {"has", "is", "was", "had", ",", "'s"}
_AUXILIARY = frozenset({"will", "may"})
_LONGEST_SURNAME = 3
_FEWEST_WORDS = 3
_LOUD = 0.8
_LONG_WORD = 3


def find_people(
    tokens: Tokens,
    ranges: Sequence[tuple[int, int]],
    loud: Sequence[bool],
    taken: Mapping[int, str],
    gazetteer: Gazetteer,
) -> tuple[PersonMention, ...]:
    """Every mention of a person in the given sentences, in order.

    Args:
        tokens: The document's tokens.
        ranges: Token ranges (end exclusive) of the sentences to read.
        loud: Whether the capitals of each tell nothing, as `shouting` says.
        taken: Tokens that belong to other mentions: "a" authority, "o" organisation, "p" post, "d" date.
        gazetteer: Given names, surnames and places.
    """
    finder = NameFinder(tokens, taken, gazetteer)
    found: list[PersonMention] = []
    for (first, last), shouted in zip(ranges, loud, strict=True):
        found.extend(finder.names(first, last, shouting=shouted))
    found = _given_behind_titles(found)
    found.extend(_short_forms(finder, list(zip(ranges, loud, strict=True)), found))
    written = {m.name.lower(): m.name for m in found if not tokens.words[m.last - 1].isupper()}
    for at, mention in enumerate(found):
        name = written.get(mention.name.lower(), mention.name)
        if name != mention.name:
            found[at] = evolve(mention, name=name)
    return tuple(sorted(found, key=lambda m: m.first))


def shouting(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a sentence is set in capitals, or a headline in title case, so that capitals tell nothing."""
    closed = tokens.words[last - 1] in ".:" or (tokens.words[last - 1] in "\"')" and tokens.words[last - 2] in ".?!")
    words = []
    for w in tokens.words[first:last]:
        if len(w) > _LONG_WORD and w[0].isalpha():
            if closed and not w.isupper():
                return False
            words.append(w)
    if len(words) < _FEWEST_WORDS:
        return False
    capital = sum(w[0].isupper() for w in words)
    return capital > _LOUD * len(words) and any(w.lower() in ordinary_words() for w in words)


def _given_behind_titles(found: Sequence[PersonMention]) -> list[PersonMention]:
    """The mentions; one word behind "Sir" is the given name where somebody named in full bears it."""
    givens = {m.given.lower() for m in found if m.given and m.surname}
    surnames = {m.surname.lower() for m in found if m.given and m.surname}
    out = []
    for mention in found:
        word = mention.surname or ""
        given = mention.title in GIVEN_TITLES and mention.given is None and word.lower() in givens - surnames
        out.append(evolve(mention, given=word, surname=None) if given else mention)
    return out


class _Known:
    """Whom the names in full make known, by surname, given name and full name."""

    def __init__(self, found: Sequence[PersonMention]) -> None:
        self.surnames: dict[str, PersonMention] = {}
        self.givens: dict[str, PersonMention] = {}
        self.full: dict[tuple[str, ...], PersonMention] = {}
        namesakes: dict[str, set[str]] = defaultdict(set)
        for mention in found:
            if mention.surname:
                self.surnames.setdefault(mention.surname.lower(), mention)
            if mention.given:
                namesakes[mention.given.lower()].add(mention.name)
                self.givens.setdefault(mention.given.lower(), mention)
                self.full.setdefault(tuple(mention.name.lower().split()), mention)
        self.ambiguous = {given for given, names in namesakes.items() if len(names) > 1}


def _short_forms(
    finder: NameFinder, ranges: Sequence[tuple[tuple[int, int], bool]], found: Sequence[PersonMention]
) -> Iterator[PersonMention]:
    """Single words that are the surname or given name of somebody named in full."""
    known = _Known(found)
    covered = {i for m in found for i in range(m.first, m.last)}
    for (first, last), loud in ranges:
        end = first
        for i in finder.free_in(first, last):
            if i < end or i in covered:
                continue
            mention = _surname_at(finder, i, last, known.surnames, loud=loud)
            if loud:
                mention = _full_at(finder, i, last, known.full) or mention
            elif mention is None:
                mention = _given_at(finder, i, first, known)
            if mention is not None:
                yield mention
                end = mention.last


def _full_at(
    finder: NameFinder, i: int, last: int, full: Mapping[tuple[str, ...], PersonMention]
) -> PersonMention | None:
    """In a headline: a name that the text tells in full elsewhere."""
    for size in (2, 3):
        owner = full.get(finder.lowers[i : i + size]) if i + size <= last else None
        if owner is not None:
            found = finder.mention(i, i + size, given=owner.given, surname=owner.surname, sex=owner.sex)
            return evolve(found, name=owner.name)
    return None


def _given_at(finder: NameFinder, i: int, first: int, known: _Known) -> PersonMention | None:
    lower = finder.lowers[i]
    owner = known.givens.get(lower)
    if owner is None or lower in known.ambiguous:
        return None
    if lower in finder.ordinary and i == first and (lower in _AUXILIARY or finder.lowers[i + 1] not in _BEHIND_NAMES):
        return None
    return finder.mention(i, i + 1, given=finder.words[i], sex=owner.sex)


def _surname_at(
    finder: NameFinder, i: int, last: int, surnames: Mapping[str, PersonMention], *, loud: bool
) -> PersonMention | None:
    """A surname of one, two or three words that is known from a full name."""
    for size in range(min(_LONGEST_SURNAME, last - i), 0, -1):
        key = " ".join(finder.lowers[i : i + size])
        if key not in surnames:
            continue
        end = i + size
        alone = end >= last or not finder.capital(end) or finder.bare(end) in POST_NOMINALS
        if alone if not loud else key not in finder.ordinary:
            return finder.mention(i, end, surname=finder.words[i] if size == 1 else " ".join(finder.words[i:end]))
    return None
