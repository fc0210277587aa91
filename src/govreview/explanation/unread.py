"""Clauses about somebody named that some extractor reads and on which no record rests: work for authors of rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.explanation.words import participants
from govreview.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.explanation.source import Reader
    from govreview.models import Record
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.reading import Reading

__all__ = ["Unread", "find_unread", "is_read"]


@attrs.frozen(kw_only=True)
class Unread:
    """A clause that could have given a record and gave none.

    Attributes:
        sentence: Where its sentence stands.
        trigger: Where its verb stands.
        predicate: The verb's predicate class.
        rules: The rules that read the class, each as extractor and rule.
    """

    sentence: Span
    trigger: Span
    predicate: str
    rules: tuple[tuple[str, str], ...]


def find_unread(reading: Reading, records: Sequence[Record], readers: Sequence[Reader]) -> tuple[Unread, ...]:
    """List the clauses of a class that some extractor reads which name somebody and give no record, in order.

    A clause counts as read where its verb stands in the evidence of a record of one of the extractors that read its
    class; other extractors' records say nothing of it.

    Args:
        reading: The reading.
        records: What was found in it.
        readers: What the extractors that were run declare to read.
    """
    return tuple(_unread(reading, records, readers))


def _unread(reading: Reading, records: Sequence[Record], readers: Sequence[Reader]) -> Iterator[Unread]:
    for frame in reading.frames:
        rules = tuple(
            (each.extractor, each.reads[frame.predicate]) for each in readers if frame.predicate in each.reads
        )
        if not rules or not _names_somebody(reading, frame):
            continue
        extractors = {extractor for extractor, _ in rules}
        if is_read(reading, frame, [record for record in records if record.extractor in extractors]):
            continue
        sentence = reading.sentences[frame.sentence]
        yield Unread(
            sentence=Span(sentence.start, sentence.end),
            trigger=reading.span(frame.verb.first, frame.verb.last),
            predicate=frame.predicate,
            rules=rules,
        )


def is_read(reading: Reading, frame: Frame, records: Sequence[Record]) -> bool:
    """Whether the verb of a clause stands in the evidence of one of the records."""
    at = reading.tokens.starts[frame.verb.head]
    return any(each.start <= at < each.end for record in records for each in record.evidence)


def _names_somebody(reading: Reading, frame: Frame) -> bool:
    return any(p.authorities or reading.people_of(p, frame.sentence) for _, p in participants(frame))
