"""Folding: character for character, so that every later layer meets one form of marks, blanks and dashes."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_FAMILIES = {
    '"': "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02",
    "'": "\u2018\u2019\u201a\u201b\u2032\u2039\u203a\u02bb\u02bc\u00b4\u0060\uff07",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d",
}
_PRIVATE_USE = range(0xE000, 0xF900)
_REPLACEMENT = "\ufffd"
_FEW = 40  # so many different characters at most are quicker replaced one by one than translated


def fold(text: str) -> str:
    """Give the text with quotation marks, blanks and dashes in their plain forms, character for character.

    Curly marks become straight marks of the same kind, tabs and every blank that breaks no line a space, dashes
    and minus signs a hyphen. Line ends, soft hyphens and zero-width characters stay. Private-use characters become
    U+FFFD, so that the pattern language may use them for its own ends.

    Args:
        text: The text of a document, exactly as given.

    Returns:
        A text of the same length, so that an offset into one is an offset into the other.
    """
    table = _table()
    strange = table.keys() & set(text)
    if len(strange) > _FEW:
        return text.translate(_code_points())
    for character in strange:
        text = text.replace(character, table[character])
    return text


@cache
def _table() -> Mapping[str, str]:
    """Give the plain form of each character that has one."""
    table = {character: plain for plain, family in _FAMILIES.items() for character in family}
    table.update((chr(code), _REPLACEMENT) for code in _PRIVATE_USE)
    return MappingProxyType(table)


@cache
def _code_points() -> dict[int, str]:
    """Give the table as `str.translate` wants it."""
    return str.maketrans(dict(_table()))
