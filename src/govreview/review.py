"""The review: what one document says, who acts in it, and what went wrong in reading it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

import attrs

from govreview.exceptions import UnexplainableError
from govreview.explanation import (
    Explanation,
    Source,
    Unread,
    explain_missing,
    explain_offset,
    explain_record,
    find_unread,
)
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
        source: What it was made from, for explanations; neither compared nor exported. ``None`` where it was read from
            a file.
    """

    document: DocumentInfo = attrs.field(converter=_info)
    actors: tuple[Actor, ...] = attrs.field(default=(), converter=_by_mention)
    records: tuple[Record, ...] = attrs.field(default=(), converter=_by_evidence)
    problems: tuple[Problem, ...] = attrs.field(default=(), converter=_as_given)
    generator: Generator = attrs.field(factory=Generator)
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, repr=False)
    source: Source | None = attrs.field(default=None, eq=False, repr=False)

    def of(self, record_type: type[R]) -> tuple[R, ...]:
        """Return the records of one type, in order."""
        return tuple(record for record in self.records if isinstance(record, record_type))

    def actor(self, ref: ActorRef) -> Actor | None:
        """Return the actor that a record refers to; ``None`` where the text does not name one."""
        return next((actor for actor in self.actors if actor.id == ref.id), None)

    def explain(self, record: Record, *, document: Document | None = None) -> Explanation:
        """Tell why a record says what it says, and why its empty fields are empty.

        Args:
            record: A record of this review.
            document: The document with its text, where the review was read from a file.

        Raises:
            UnexplainableError: The text is not there, or the document or record is another one.
        """
        reading = self._source(document).reading()
        return explain_record(reading, record, actors=self.actors, extractors=self.generator.extractors)

    def explain_at(self, offset: int, *, document: Document | None = None) -> tuple[Explanation, ...]:
        """Tell why the records say what they say that rest on the words at an offset, or what its sentence gives.

        Args:
            offset: A code point of the text.
            document: As for ``explain``.

        Raises:
            UnexplainableError: The text is not there, or the offset lies outside it.
        """
        reading = self._source(document).reading()
        here = [record for record in self.records if any(e.start <= offset < e.end for e in record.evidence)]
        if not here:
            return (explain_offset(reading, offset),)
        extractors = self.generator.extractors
        return tuple(explain_record(reading, record, actors=self.actors, extractors=extractors) for record in here)

    def why_not(self, record_type: str, name: str, *, document: Document | None = None) -> Explanation:
        """Tell why there is no record of a type on somebody or something.

        Args:
            record_type: The value of ``type`` in the interchange format.
            name: A person's or an authority's name in the words of the text, or how a quotation begins.
            document: As for ``explain``.

        Raises:
            UnexplainableError: The text is not there, there is no such type, or the words do not stand in the text.
        """
        source = self._source(document)
        return explain_missing(source.reading(), record_type, name, records=self.records, readers=source.readers)

    @property
    def unread(self) -> tuple[Unread, ...]:
        """The clauses that an extractor reads and that name somebody, on which no record rests.

        Raises:
            UnexplainableError: The review was read from a file, which does not tell what extractors read.
        """
        source = self._source(None)
        return find_unread(source.reading(), self.records, source.readers)

    def _source(self, document: Document | None) -> Source:
        if document is None:
            if self.source is None:
                raise UnexplainableError("the review holds no text: pass the document it was made from, document=…")
            return self.source
        if not self.document.fits(document.text):
            raise UnexplainableError("the document is another one: its text is not the one that was reviewed")
        source = self.source or Source(document=document)
        return attrs.evolve(source, document=attrs.evolve(document, published=self.document.published))

    def to_json(self) -> str:
        r"""Return the review as one line of the interchange format, with one ``\n`` at its end."""
        return to_line(self)

    @classmethod
    def from_json(cls, line: str | bytes, *, types: Iterable[type[Record]] | None = None) -> Review:
        """Read one line of the interchange format.

        Args:
            line: The line, with or without its end.
            types: Record types besides the five built-in ones; those of the installed plugins where ``None``. Any
                other becomes an ``UnknownRecord``, and is written back as it was.

        Raises:
            FormatError: The line is no review.
        """
        return cls(**from_line(line, types=types))


def read_jsonl(
    source: str | Path | Iterable[str | bytes], *, types: Iterable[type[Record]] | None = None
) -> Iterator[Review]:
    """Read reviews one by one.

    Args:
        source: Path of a file of JSON Lines in UTF-8, or the lines themselves; blank lines are passed over.
        types: Record types besides the five built-in ones; those of the installed plugins where ``None``. Any other
            becomes an ``UnknownRecord``.

    Raises:
        FormatError: A line is no review; names the file and the line.
        UnreadableInputError: The file cannot be opened.
    """
    return (Review(**parts) for parts in from_lines(source, types=types))
