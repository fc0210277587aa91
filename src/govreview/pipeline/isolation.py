"""What keeps one extractor's faults from the others: checks of what it yields and leaves behind."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs

from govreview.models import ActorRef, Record, Span
from govreview.models.fields import field_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import Document
    from govreview.reading.reading import Reading

__all__ = ["checked", "restored", "snapshot"]

Snapshot = tuple[str, "Reading", dict[str, object]]
"""The text, the reading and its layers as far as they were there."""


def snapshot(reading: Reading) -> Snapshot:
    """Keep what an extractor is given, to tell afterwards whether it altered it."""
    return reading.document.text, reading, dict(vars(reading))


def restored(document: Document, before: Snapshot) -> str:
    """Say what of it was altered, empty where nothing was; the document is put right again."""
    text, reading, layers = before
    if document.text is not text:
        object.__setattr__(document, "text", text)
        return "the document"
    now = vars(reading)
    for name, layer in layers.items():
        if now.get(name) is not layer:
            return "the reading"
    return ""


def checked(record: object, text: str, extractor: str) -> Record:
    """Return the record under its extractor's name, once all that it points to stands in the text.

    Raises:
        TypeError: It is no record.
        ValueError: Its evidence is not in the text, or a span lies beyond its end.
    """
    if not isinstance(record, Record):
        raise TypeError(f"it returned {type(record).__name__}, not a record")
    for evidence in record.evidence:
        if text[evidence.start : evidence.end] != evidence.text:
            words = f"{evidence.text!r} at {evidence.start}"
            raise ValueError(f"evidence of {record.type_name} is not in the text: {words}")
    for span in _spans(record):
        if span.end > len(text):
            raise ValueError(f"a span of {record.type_name} lies beyond the text: {span.start} to {span.end}")
    return record if record.extractor == extractor else attrs.evolve(record, extractor=extractor)


def _spans(record: Record) -> Iterator[Span]:
    kind: type = type(record)
    for name in _pointing(kind):
        value = getattr(record, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Span):
                yield item
            elif isinstance(item, ActorRef) and item.mention:
                yield item.mention


@cache
def _pointing(model: type) -> tuple[str, ...]:
    """The fields of a record type that may point into the text, beside its evidence."""
    return tuple(field.name for field in field_types(model) if issubclass(field.kind, Span | ActorRef))
