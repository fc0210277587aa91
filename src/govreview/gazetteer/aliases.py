"""How the names of the gazetteer are found in a run of tokens."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import regex
from attrs import frozen

from govreview.gazetteer.entries import AuthorityEntry, BodyEntry, Entry, PlaceEntry, TrustEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PIECE = r"'s\b|S[tT]\.(?= )|\w+(?:['-](?!s\b)\w+)*|\S"
_GENERIC = frozenset({"borough", "city", "corporation", "council", "county", "district", "metropolitan", "unitary"})
_ORDER = (AuthorityEntry, TrustEntry, BodyEntry, PlaceEntry)

_Named: TypeAlias = tuple[str, Entry, bool]


@frozen
class AliasHit:
    """A name of the gazetteer found in a text.

    Attributes:
        entries: Whom the name may mean, the living before the ended; `Gazetteer.choose` decides by date.
        first: Index of the first token.
        last: Index after the last token.
        bare: Whether it is the name of a place alone, not of the council.
        caution: Whether it is a single word without a hyphen that is also a person's name, an English word or another
            place.
    """

    entries: tuple[Entry, ...]
    first: int
    last: int
    bare: bool
    caution: bool

    @property
    def entry(self) -> Entry:
        """The first of the entries."""
        return self.entries[0]

    @property
    def authorities(self) -> tuple[AuthorityEntry, ...]:
        """The entries that are authorities, () where the name belongs to something else."""
        return tuple(entry for entry in self.entries if isinstance(entry, AuthorityEntry))


@frozen
class Alias:
    """One name, ready to be compared.

    Attributes:
        words: Its tokens, in the form of `comparable`.
        shape: How each token must be written: None for anyhow, "" for an initial capital, else the very spelling
            (or all capitals).
        entries: Whom it names.
        bare: Whether it is the name of a place alone.
        caution: Whether it is a single word that needs more evidence.
    """

    words: tuple[str, ...]
    shape: tuple[str | None, ...]
    entries: tuple[Entry, ...]
    bare: bool
    caution: bool

    def is_written(self, words: Sequence[str]) -> bool:
        """Whether words that are the same but for their case are written as the name must be."""
        return all(map(_is_written, words, self.shape))


class AliasIndex:
    """Names by their first two words, the longest first. They are made ready when the first is met."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Sort the names of `entries` by their first word."""
        named: dict[str, list[_Named]] = defaultdict(list)
        for entry in entries:
            for name in entry.full_names():
                named[_first_word(name)].append((name, entry, False))
            for name in entry.bare_names():
                named[_first_word(name)].append((name, entry, True))
        self._named = dict(named)
        self._ready: dict[str, dict[str, tuple[Alias, ...]]] = {}

    def longest(self, words: Sequence[str], i: int) -> Alias | None:
        """The longest name that stands at token `i`, or None."""
        first = comparable(words[i])
        seconds = self._ready.get(first)
        if seconds is None:
            if first not in self._named:
                return None
            seconds = self._ready[first] = _by_second(_make_ready(self._named[first]))
        aliases = seconds.get(comparable(words[i + 1]) if i + 1 < len(words) else "", seconds[""])
        if not aliases:
            return None
        written = words[i : i + len(aliases[0].words)]
        compared = tuple(map(comparable, written))
        for alias in aliases:
            size = len(alias.words)
            if compared[:size] == alias.words and alias.is_written(written[:size]):
                return alias
        return None


@cache
def _piece() -> regex.Pattern[str]:
    return regex.compile(_PIECE)


def split_name(text: str) -> tuple[str, ...]:
    """Split a name as the tokeniser splits a sentence: the possessive and every mark are tokens of their own."""
    return tuple(_piece().findall(text))


def comparable(word: str) -> str:
    """The form in which words are compared: lower case, an ampersand as the word it stands for."""
    return "and" if word == "&" else word.lower()


def _first_word(name: str) -> str:
    first = name.partition(" ")[0]
    return first.lower() if first.isalpha() else comparable(split_name(name)[0])


def _make_ready(named: Iterable[_Named]) -> tuple[Alias, ...]:
    owners: dict[tuple[tuple[str, ...], tuple[str | None, ...], bool], list[Entry]] = defaultdict(list)
    for name, entry, bare in named:
        tokens = split_name(name)
        owners[tuple(map(comparable, tokens)), _shape(tokens), bare].append(entry)
    aliases = []
    for (words, shape, bare), entries in owners.items():
        living_first = tuple(sorted(dict.fromkeys(entries), key=_rank))
        caution = len(words) == 1 and "-" not in words[0] and any(_is_cautious(entry, bare=bare) for entry in entries)
        aliases.append(Alias(words, shape, living_first, bare, caution))
    return tuple(sorted(aliases, key=_precedence))


def _by_second(aliases: tuple[Alias, ...]) -> dict[str, tuple[Alias, ...]]:
    """The names that can stand where a second word does, in their order; under "" those of one word."""
    single = tuple(alias for alias in aliases if len(alias.words) == 1)
    seconds = {alias.words[1] for alias in aliases if len(alias.words) > 1}
    able = {second: tuple(a for a in aliases if a.words[1:2] in ((), (second,))) for second in seconds}
    return {"": single, **able}


def _is_cautious(entry: Entry, *, bare: bool) -> bool:
    if isinstance(entry, AuthorityEntry):
        return bare and entry.cautious
    return isinstance(entry, BodyEntry | PlaceEntry) and entry.cautious


def _shape(tokens: tuple[str, ...]) -> tuple[str | None, ...]:
    return tuple(_form(token, first=not i) for i, token in enumerate(tokens))


def _form(word: str, *, first: bool) -> str | None:
    if word == "The":
        return None
    if word[1:] != word[1:].lower() and "-" not in word:
        return word
    if word[0].isupper() and (first or word.lower() not in _GENERIC):
        return ""
    return None


def _is_written(word: str, form: str | None) -> bool:
    if form is None:
        return True
    return word[0].isupper() if not form else word == form or word == form.upper()


def _rank(entry: Entry) -> tuple[int, bool, str]:
    return (_ORDER.index(type(entry)), entry.end is not None, entry.key)


def _precedence(alias: Alias) -> tuple[int, tuple[int, bool, str], tuple[str, ...], bool]:
    return (-len(alias.words), _rank(alias.entries[0]), tuple(form or "" for form in alias.shape), alias.bare)
