"""Names of persons: given names with their usual sex, short forms, surnames.

The tables hold every name without accents; what is looked up is freed of them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from attrs import field, frozen

_UNDIVIDED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "ß": "ss"})


@frozen(kw_only=True)
class Names:
    """What is known of names of persons; all of them in lower case and without accents.

    Attributes:
        given: Given name to `f`, `m` or `u` (borne by both).
        words: Given names that are also English words, months or places, so that one alone proves little.
        surnames: Surnames.
        short_forms: Short form to the given names it stands for, such as `liz` to `elizabeth`.
    """

    given: Mapping[str, str] = field(factory=dict)
    words: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    short_forms: Mapping[str, tuple[str, ...]] = field(factory=dict)

    def sex_of(self, name: str) -> str | None:
        """The usual sex of the bearers of a given name, or None if it is unknown."""
        return self.given.get(plain(name))

    def are_alike(self, one: str, other: str) -> bool:
        """Whether two given names (lower case) may be one person's: the same, or one short for the other."""
        return not self._forms(plain(one)).isdisjoint(self._forms(plain(other)))

    def _forms(self, name: str) -> set[str]:
        return {name, *self.short_forms.get(name, ())}


def plain(name: str) -> str:
    """A name in lower case without its accents."""
    if name.isascii():
        return name.lower()
    decomposed = unicodedata.normalize("NFD", name.lower().translate(_UNDIVIDED))
    return "".join(character for character in decomposed if not unicodedata.combining(character))
