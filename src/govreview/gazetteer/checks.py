"""What an entry must be like, whoever adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
import regex

from govreview.exceptions import InvalidValueError
from govreview.gazetteer.entries import AuthorityEntry, BodyEntry, PlaceEntry, TrustEntry
from govreview.gazetteer.words import CueEntry, PostEntry, VerbEntry
from govreview.models.fields import check_fields

if TYPE_CHECKING:
    from govreview.gazetteer.rows import Row

ROWS: Final = (AuthorityEntry, TrustEntry, BodyEntry, PlaceEntry, PostEntry, VerbEntry, CueEntry)
"""The classes of entry that a gazetteer takes."""

_NOT_EMPTY: Final = frozenset({"slug", "name", "short", "kind", "nation", "head", "lemma", "predicate", "word"})
_LOWER: Final = frozenset({"head", "domain", "lemma", "predicate", "particle", "past", "participle", "word"})
_DAYS: Final = frozenset({"start", "end"})
_NAMES: Final = frozenset({"aliases", "places", "authorities", "successors"})


def check_row(row: object) -> Row:
    """Return the row, once it is clear that a gazetteer can hold it.

    Raises:
        TypeError: It is no entry.
        InvalidValueError: A field holds what it may not.
    """
    if not isinstance(row, ROWS):
        told = row.__name__ if isinstance(row, type) else type(row).__name__
        raise TypeError(f"{told} is no entry: hand over {', '.join(kind.__name__ for kind in ROWS)}")
    check_fields(row)
    kind: type = type(row)
    for each in attrs.fields(kind):
        value = getattr(row, each.name)
        expected = _expected(each.name, value)
        if expected:
            raise InvalidValueError(kind.__name__, each.name, value, expected)
    return row


def _expected(name: str, value: object) -> str:
    """Say what a field must hold if it holds something else, else nothing."""
    expected = ""
    if name in _NOT_EMPTY and not str(value).strip():
        expected = "words"
    elif name == "slug" and not regex.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", str(value)):
        expected = "small letters, figures and hyphens"
    elif name in _LOWER and value is not None and value != str(value).lower():
        expected = "small letters"
    elif name == "head" and not regex.fullmatch(r"[\p{L}-]+(?: [\p{L}-]+)*", str(value)):
        expected = "words without marks: a possessive belongs in the domain"
    elif name in _DAYS and value is not None and not _is_day(str(value)):
        expected = "a date as far as it is known: 2027, 2027-04 or 2027-04-01"
    elif name in _NAMES and isinstance(value, tuple) and not all(each.strip() for each in value):
        expected = "names that are not empty"
    return expected


def _is_day(value: str) -> bool:
    return bool(regex.fullmatch(r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?", value))
