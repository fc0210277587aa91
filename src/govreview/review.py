"""The review: what one document says, who acts in it, and what went wrong in reading it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

import attrs

from govreview.export.json import from_line, from_lines, to_line
from govreview.models import Actor, ActorRef, Document, DocumentInfo, Generator, Problem, Record
from govreview.models.mapping import EMPTY, frozen_map
from govreview.models.records import type_of

if TYPE_CHECKING:
    from pathlib import Path

R = TypeVar("R", bound=Record)


def _info(document: Document | DocumentInfo) -> DocumentInfo:
    return document.info if isinstance(document, Document) else document


def _by_mention(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    def first(actor: Actor) -> tuple[bool, int, int]:
        start, end = min(((span.start, span.end) for span in actor.mentions), default=(0, 0))
        return not actor.mentions, start, end

    return tuple(sorted(actors, key=first))


def _by_evidence(records: Iterable[Record]) -> tuple[Record, ...]:
    def place(record: Record) -> tuple[int, int, str, str, str]:
        best = record.evidence[0]
        return best.start, best.end, type_of(record), record.extractor, record.rule

    return tuple(sorted(records, key=place))


def _as_given(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problems)


@attrs.frozen(kw_only=True)
class Review:
    """One document's actors, records and problems. It holds no text but the evidence.

    Attributes:
        document: The document without its text; given a ``Document``, its ``info`` is kept.
        actors: The persons and organisations, by first mention; those never mentioned last.
        records: The facts, by start of the first piece of evidence, its end, and type.
        problems: What failed, without costing the rest.
        generator: The versions that made the review.
        extra: Keys of a file that this version does not know, kept as they were.
    """

    document: DocumentInfo = attrs.field(converter=_info)
    actors: tuple[Actor, ...] = attrs.field(default=(), converter=_by_mention)
    records: tuple[Record, ...] = attrs.field(default=(), converter=_by_evidence)
    problems: tuple[Problem, ...] = attrs.field(default=(), converter=_as_given)
    generator: Generator = attrs.field(factory=Generator)
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, repr=False)

    def of(self, record_type: type[R]) -> tuple[R, ...]:
        """Return the records of one type, in order."""
        return tuple(record for record in self.records if isinstance(record, record_type))

    def actor(self, ref: ActorRef) -> Actor | None:
        """Return the actor that a record refers to; ``None`` where the text does not name one."""
        return next((actor for actor in self.actors if actor.id == ref.id), None)

    def to_json(self) -> str:
        r"""Return the review as one line of the interchange format, with one ``\n`` at its end."""
        return to_line(self)

    @classmethod
    def from_json(cls, line: str | bytes, *, types: Iterable[type[Record]] = ()) -> Review:
        """Read one line of the interchange format.

        Args:
            line: The line, with or without its end.
            types: Record types besides the five of the contract; any other becomes an ``UnknownRecord``.

        Raises:
            FormatError: The line is no review.
        """
        return cls(**from_line(line, types=types))


def read_jsonl(source: str | Path | Iterable[str | bytes], *, types: Iterable[type[Record]] = ()) -> Iterator[Review]:
    """Read reviews one by one.

    Args:
        source: Path of a file of JSON Lines in UTF-8, or the lines themselves; blank lines are passed over.
        types: Record types besides the five of the contract; any other becomes an ``UnknownRecord``.

    Raises:
        FormatError: A line is no review; names the file and the line.
        UnreadableInputError: The file cannot be opened.
    """
    return (Review(**parts) for parts in from_lines(source, types=types))
