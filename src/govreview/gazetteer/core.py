"""The gazetteer and its default."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, field, frozen

from govreview.gazetteer.aliases import AliasHit, AliasIndex
from govreview.gazetteer.entries import AuthorityEntry, BodyEntry, Entry, PlaceEntry, TrustEntry
from govreview.gazetteer.load import read_entries, read_names
from govreview.gazetteer.names import Names, plain
from govreview.gazetteer.periods import Period
from govreview.gazetteer.words import CueEntry, PostEntry, VerbEntry, WordEntry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreview.gazetteer.rows import Row
    from govreview.models.edtf import EdtfDate

_Dated = TypeVar("_Dated", AuthorityEntry, TrustEntry, BodyEntry)


@frozen
class Gazetteer:
    """Entries and names to look words up in.

    Attributes:
        entries: Authorities, trusts, bodies and places.
        names: Names of persons.
        words: Posts, verbs and cues beside those of the package, which they go before; sorted, one of each key.
    """

    entries: tuple[Entry, ...] = ()
    names: Names = field(factory=Names)
    words: tuple[WordEntry, ...] = ()

    @cached_property
    def _by_key(self) -> Mapping[tuple[type, str], Entry]:
        return {(type(entry), entry.key): entry for entry in self.entries}

    @cached_property
    def _aliases(self) -> AliasIndex:
        return AliasIndex(self._by_key.values())

    def authority(self, slug: str) -> AuthorityEntry | None:
        """The authority of a slug, or None."""
        entry = self._by_key.get((AuthorityEntry, slug))
        return entry if isinstance(entry, AuthorityEntry) else None

    def trust(self, name: str) -> TrustEntry | None:
        """The trust of an official name, or None."""
        entry = self._by_key.get((TrustEntry, name))
        return entry if isinstance(entry, TrustEntry) else None

    def body(self, name: str) -> BodyEntry | None:
        """The national body of a canonical name, or None."""
        entry = self._by_key.get((BodyEntry, name))
        return entry if isinstance(entry, BodyEntry) else None

    def place(self, name: str) -> PlaceEntry | None:
        """The place of a name, or None."""
        entry = self._by_key.get((PlaceEntry, name))
        return entry if isinstance(entry, PlaceEntry) else None

    def match(self, words: Sequence[str], i: int) -> AliasHit | None:
        """The longest name that begins at token `i`.

        Letters are compared without their case, but what is a name must be capitalised in the text ("Slough", not
        "slough") and an abbreviation written as it is ("MBC", not "mbc"); "council", "borough" and the like may be
        written either way.

        Args:
            words: Tokens as the text writes them, the possessive split off.
            i: Index of the token to begin with.

        Returns:
            The hit, with every entry that bears the name; None if no name begins there.
        """
        alias = self._aliases.longest(words, i)
        return None if alias is None else AliasHit(alias.entries, i, i + len(alias.words), alias.bare, alias.caution)

    def choose(
        self, entries: Sequence[_Dated], on: EdtfDate | None = None, published: EdtfDate | None = None
    ) -> _Dated:
        """The entry that stood at the date told, else at publication, else the living one, else the last to end.

        Args:
            entries: Bearers of one name, at least one.
            on: When the fact was, or None.
            published: When the article was published, or None.

        Returns:
            One of the entries. In the year of a change, told without its month, publication decides.

        Raises:
            ValueError: `entries` is empty.
        """
        if not entries:
            raise ValueError("choose needs at least one entry")
        if len(entries) == 1:
            return entries[0]
        for date in (on, published):
            told = date and Period.told(date)
            standing = [entry for entry in entries if told and Period.of(entry.start, entry.end).covers(told)]
            if len(standing) == 1:
                return standing[0]
        return max(entries, key=lambda entry: Period.of(entry.start, entry.end).last)

    def given_name(self, lower: str) -> str | None:
        """The usual sex of those who bear a given name (lower case): `f`, `m`, `u` for both; None if unknown."""
        return self.names.sex_of(lower)

    def is_word_name(self, lower: str) -> bool:
        """Whether a given name (lower case) is also an English word, a month or a place: Grace, May, Will."""
        return plain(lower) in self.names.words

    def is_surname(self, lower: str) -> bool:
        """Whether a surname (lower case) is known."""
        return plain(lower) in self.names.surnames

    def same_given_name(self, one: str, other: str) -> bool:
        """Whether two given names (lower case) may be one person's: "ed" and "edward"."""
        return self.names.are_alike(one, other)

    def with_rows(self, *rows: Row, given_names: Mapping[str, str] | None = None) -> Gazetteer:
        """A gazetteer with further rows; a row of a key that is already there replaces it.

        Args:
            *rows: Further authorities, trusts, bodies, places, posts, verbs or cues.
            given_names: Further given names (lower case) with `f`, `m` or `u`.
        """
        names = evolve(self.names, given={**self.names.given, **(given_names or {})}) if given_names else self.names
        entries = tuple(row for row in rows if not isinstance(row, WordEntry))
        words = {_word_key(word): word for word in (*self.words, *(row for row in rows if isinstance(row, WordEntry)))}
        return Gazetteer((*self.entries, *entries), names, tuple(words[key] for key in sorted(words)))


def _word_key(word: PostEntry | VerbEntry | CueEntry) -> tuple[str, str]:
    return type(word).__name__, word.key


@cache
def gazetteer() -> Gazetteer:
    """The gazetteer of the package, read on first use."""
    return Gazetteer(read_entries(), read_names())
