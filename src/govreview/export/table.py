"""Records as rows of plain words, for people to look over; of any type, a plugin's own too."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

import attrs
import regex

from govreview.models import ActorRef, Authority, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["COLUMNS", "describe", "rows"]

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
        cells = (document, record.type_name, record.status.value, describe(record), record.evidence[0].text)
        yield tuple(_printable(cell) for cell in cells)


def describe(record: Record) -> str:
    """Say what the record tells beyond status and evidence: ``person: Lord Warner; change: start``.

    Returns:
        The fields of its own type that hold something, in their order, with names for actors and authorities.
    """
    told = ((field.name, _words(getattr(record, field.name))) for field in attrs.fields(type(record)))
    return "; ".join(f"{name}: {words}" for name, words in told if words and name not in _COMMON)


def _words(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case tuple():
            return ", ".join(filter(None, map(_words, value)))
        case ActorRef() | Authority():
            return value.name
        case enum.Enum():
            return str(value.value).replace("_", " ")
        case _:
            return str(value)


def _printable(text: str) -> str:
    return regex.sub(r"[\p{Cc}\p{Cs}\p{Bidi_Control}]", "\N{REPLACEMENT CHARACTER}", " ".join(text.split()))
