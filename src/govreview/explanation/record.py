"""Why a record says what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.exceptions import UnexplainableError
from govreview.explanation.dates import date_words
from govreview.explanation.gaps import gap_words
from govreview.explanation.source import Explanation
from govreview.explanation.words import (
    LONG,
    UNREAD_SECTIONS,
    frame_words,
    participants,
    placed,
    pronouns,
    section_at,
    sentence_at,
    shortened,
    tokens_quoted,
)
from govreview.export.json import fields_of
from govreview.export.table import describe, words
from govreview.models import ActorRef, Authority, EdtfDate, Evidence, Record, type_of
from govreview.models.fields import field_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govreview.models import Actor, Span
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.reading import Reading
    from govreview.reading.text.sentences import Sentence

_COMMON = frozenset(field.name for field in attrs.fields(Record))
_PLAIN = "no words but the plain statement decided it"


def explain_record(
    reading: Reading, record: Record, *, actors: Iterable[Actor] = (), extractors: Mapping[str, str] | None = None
) -> Explanation:
    """Tell the rule, the clauses, the status, the dates and the references of a record, and of empty fields why.

    Args:
        reading: The reading of the document that the record is of.
        record: The record.
        actors: The review's actors.
        extractors: Distribution and version by the extractor's name.

    Raises:
        UnexplainableError: The record's evidence does not stand in the document.
    """
    text = reading.document.text
    for evidence in record.evidence:
        if text[evidence.start : evidence.end] != evidence.text:
            raise UnexplainableError(f"the record is not of this document: {evidence.text!r:.80} does not stand in it")
    distribution = (extractors or {}).get(record.extractor)
    brought = f" ({distribution})" if distribution else ""
    sentences = _sentences(reading, record.evidence)
    frames = _frames(reading, record.evidence)
    lines = [
        shortened(f"{type_of(record)}: {describe(record)}", 3 * LONG),
        f"rule: {record.rule or 'not named'} of extractor {record.extractor or 'not named'}{brought}",
        *(f"evidence: {placed(text, each.start, each.end)}" for each in record.evidence),
        *(f"clause: {frame_words(reading, frame)}" for frame in frames),
        *(f"pronoun: {told}" for told in pronouns(reading, sentences, record.evidence)),
        f"status: {record.status.value}: {_status(reading, record, frames)}",
        *_fields(reading, record, frames, sentences, tuple(actors)),
    ]
    return Explanation(lines=lines)


def explain_offset(reading: Reading, offset: int) -> Explanation:
    """Tell what a sentence gives on which no record rests.

    Args:
        reading: The reading.
        offset: A code point of the text.

    Raises:
        UnexplainableError: The offset lies outside the text.
    """
    length = reading.document.length
    if not 0 <= offset < length:
        raise UnexplainableError(f"offset {offset} lies outside the text, which has {length} code points")
    section = section_at(reading, offset)
    sentence = sentence_at(reading, offset)
    if section is not None:
        return Explanation(lines=(f"offset {offset} stands in {UNREAD_SECTIONS[section]}, which is not read",))
    if sentence is None:
        return Explanation(lines=(f"at offset {offset} nothing is read: it stands in no sentence",))
    where = reading.sentences[sentence]
    frames = reading.frames_by_sentence[sentence]
    lines = [
        f"no record rests on the words at offset {offset}",
        f"sentence: {placed(reading.document.text, where.start, where.end)} ({where.section.value})",
        *(f"clause: {frame_words(reading, frame)}" for frame in frames),
        *(("clause: none: the sentence has no verb that is read",) if not frames else ()),
        *(f"pronoun: {told}" for told in pronouns(reading, (sentence,))),
    ]
    return Explanation(lines=lines)


def _sentences(reading: Reading, evidence: Sequence[Evidence]) -> tuple[int, ...]:
    return tuple(
        i
        for i, s in enumerate(reading.sentences)
        if any(s.start < each.end and each.start < s.end for each in evidence)
    )


def _frames(reading: Reading, evidence: Sequence[Evidence]) -> tuple[Frame, ...]:
    """The clauses whose verb stands in the evidence."""
    starts = reading.tokens.starts
    return tuple(f for f in reading.frames if any(e.start <= starts[f.verb.head] < e.end for e in evidence))


def _status(reading: Reading, record: Record, frames: Sequence[Frame]) -> str:
    cue = record.status_cue
    if cue is None:
        return _PLAIN if record.status.value == "actual" else "the rule itself decided it and marks no words"
    told = f"decided by {placed(reading.document.text, cue.start, cue.end)}"
    for frame in frames:
        if reading.status_of(frame) == (record.status, cue):
            verb = tokens_quoted(reading, frame.verb.first, frame.verb.last)
            return f"{told}, {_part(reading, frame, cue)} {verb}"
    return f"{told}, which the rule reads"


def _part(reading: Reading, frame: Frame, cue: Span) -> str:
    """What a cue is to the clause of which it decides the status."""
    token = reading.tokens.starts.index(cue.start)
    verb = frame.verb
    if token == verb.negation:
        return "the negation in"
    if verb.first <= token < verb.last:
        return "in the verb"
    if frame.opener and token == frame.first:
        return "the condition before"
    return "in the words that govern"


def _fields(
    reading: Reading, record: Record, frames: Sequence[Frame], sentences: Sequence[int], actors: Sequence[Actor]
) -> Iterator[str]:
    kinds = {field.name: field.kind for field in field_types(type(record))}  # type: ignore[arg-type]  # as above
    named = frozenset(value.name for value in fields_of(record).values() if isinstance(value, ActorRef))
    for name, value in fields_of(record).items():
        if name in _COMMON:
            continue
        if value is None or value == ():
            yield f"{name}: empty: {gap_words(reading, name, kinds.get(name, object), frames, sentences, named)}"
            continue
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, ActorRef):
                yield f"{name}: {_reference(reading, each, actors, record)}"
            elif isinstance(each, Authority):
                yield f"{name}: {_authority(reading, each, sentences)}"
            elif isinstance(each, EdtfDate):
                yield f"{name}: {date_words(reading, each, sentences)}"
            else:
                yield f"{name}: {shortened(words(each), LONG)}"


def _reference(reading: Reading, ref: ActorRef, actors: Sequence[Actor], record: Record) -> str:
    """Tell to which actor a reference is bound, and by which words."""
    actor = next((a for a in actors if a.id == ref.id), None)
    if actor is None:
        return f"{ref.name}, whom the text does not name as an actor"
    sentences = _sentences(reading, record.evidence)
    near = tuple(reading.sentences[s] for s in sentences)
    inside = (m for bounds in (record.evidence, near) for m in actor.mentions if _within(m, bounds))
    mention = ref.mention or next(inside, None)
    if mention is not None:
        return f"{ref.name} is actor {actor.id}, bound by {placed(reading.document.text, mention.start, mention.end)}"
    for frame in (*_frames(reading, record.evidence), *(f for s in sentences for f in reading.frames_by_sentence[s])):
        for _, phrase in participants(frame):
            if any(person.name == ref.name for person in reading.people_of(phrase, frame.sentence)):
                span = reading.span(phrase.first, phrase.last)
                place = placed(reading.document.text, span.start, span.end)
                return f"{ref.name} is actor {actor.id}, whom {place} means"
    return f"{ref.name} is actor {actor.id}, bound by name: its sentence names nobody so"


def _within(span: Span, bounds: Sequence[Evidence | Sentence]) -> bool:
    return any(each.start <= span.start and span.end <= each.end for each in bounds)


def _authority(reading: Reading, authority: Authority, sentences: Sequence[int]) -> str:
    told = f"{authority.name} ({authority.slug})"
    same = [m for m in reading.authorities if any(e.slug == authority.slug for e in m.entries)]
    here = [m for m in same if reading.sentence_of(m.first) in sentences]
    if here:
        return f"{told}, named {placed(reading.document.text, here[0].start, here[0].end)}"
    for sentence in sentences:
        focus = reading.focus(sentence, reading.ranges[sentence][1])
        if focus is not None and focus in same:
            return f"{told}, in focus: named {placed(reading.document.text, focus.start, focus.end)}"
    if same:
        return f"{told}, named elsewhere: {placed(reading.document.text, same[0].start, same[0].end)}"
    return f"{told}, which no mention in the text names: the rule takes it from another name"
