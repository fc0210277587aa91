"""Records as rows of plain words, for people to look over; of any type, a plugin's own too."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import attrs
import regex

from govreview.export.json import fields_of
from govreview.models import ActorRef, Authority, Evidence, Record, Span, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["COLUMNS", "describe", "printable", "rows", "words"]

COLUMNS: Final = ("document", "type", "status", "what", "evidence")
"""The headings of ``rows``."""

_COMMON: Final = frozenset(field.name for field in attrs.fields(Record))


def rows(document: str, records: Iterable[Record]) -> Iterator[tuple[str, ...]]:
    """Yield a row of ``COLUMNS`` for each record.

    Args:
        document: Identifier of the document.
        records: Its records.

    Yields:
        Cells of one line that are safe to print: white space is single blanks, and characters that steer a terminal
        or cannot be encoded are replaced by U+FFFD.
    """
    for record in records:
        cells = (document, type_of(record), record.status.value, describe(record), record.evidence[0].text)
        yield tuple(printable(cell) for cell in cells)


def describe(record: Record) -> str:
    """Say what the record tells beyond status and evidence: ``person: Lord Warner; change: start``.

    Returns:
        The fields of its own type that hold something, in their order, with names for actors and authorities.
    """
    told = ((name, words(value)) for name, value in fields_of(record).items() if name not in _COMMON)
    return "; ".join(f"{name}: {value}" for name, value in told if value)


def words(value: object) -> str:
    """Say what a field holds: names for actors and authorities, the words of evidence; nothing for ``None``."""
    match value:
        case None:
            told = ""
        case bool():
            told = "yes" if value else "no"
        case tuple():
            told = ", ".join(filter(None, map(words, value)))
        case ActorRef() | Authority():
            told = value.name
        case Evidence():
            told = value.text
        case Span():
            told = f"{value.start} to {value.end}"
        case enum.Enum():
            told = str(value.value).replace("_", " ")
        case Mapping():  # a model in a record of an unknown type, or a field that this version does not know
            told = words(value.get("name")) or ", ".join(f"{name} {words(item)}" for name, item in value.items())
        case _:
            told = str(value)
    return told


def printable(text: str) -> str:
    """Return text on one line that is safe to print; see ``rows``."""
    return regex.sub(r"[\p{Cc}\p{Cs}\p{Bidi_Control}]", "\N{REPLACEMENT CHARACTER}", " ".join(text.split()))
