"""Why there is no record: the nearest rule, and the point at which it failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.exceptions import UnexplainableError
from govreview.explanation.recognition import recognition_words
from govreview.explanation.source import Explanation, Reader
from govreview.explanation.unread import is_read
from govreview.explanation.words import (
    UNREAD_SECTIONS,
    frame_words,
    participants,
    placed,
    quoted,
    section_at,
    sentence_at,
)
from govreview.export.json import fields_of
from govreview.export.table import printable, words
from govreview.models import BUILT_IN, Record, type_of
from govreview.reading.reading import Reading
from govreview.reading.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

_FEWEST = 5  # words of a statement
_GROWN_UP = 18


@attrs.frozen(kw_only=True)
class _Asked:
    """What is asked for: records of a type on something that the text names in some places."""

    reading: Reading
    kind: str
    name: str
    places: tuple[tuple[int, int], ...]
    readers: tuple[Reader, ...]
    records: tuple[Record, ...]

    def overlaps(self, start: int, end: int) -> bool:
        """Whether a stretch of the text holds a part of one of the places."""
        return any(first < end and start < last for first, last in self.places)

    def persons(self) -> tuple[Person, ...]:
        """The persons whom the words name."""
        return tuple(p for p in self.reading.persons if any(self.overlaps(m.start, m.end) for m in p.mentions))

    def slugs(self) -> frozenset[str]:
        """The authorities that the words name."""
        found = (m for m in self.reading.authorities if self.overlaps(m.start, m.end))
        return frozenset(entry.slug for mention in found for entry in mention.entries)


def explain_missing(
    reading: Reading, kind: str, name: str, *, records: Sequence[Record] = (), readers: Sequence[Reader] = ()
) -> Explanation:
    """Tell why there is no record of a type on somebody or something.

    Args:
        reading: The reading.
        kind: The value of ``type`` of the record that is missed.
        name: Words of the text: a person's or an authority's name, or how a quotation begins.
        records: What was found.
        readers: What the extractors that were run declare.

    Raises:
        UnexplainableError: There is no such type, or the words do not stand in the text.
    """
    known = dict.fromkeys([each.type_name for each in BUILT_IN])
    known.update(dict.fromkeys(kind for each in readers for kind in each.yields))
    known.update(dict.fromkeys(map(type_of, records)))
    if kind not in known:
        raise UnexplainableError(f"there is no record type {printable(kind)!r}: there are {', '.join(known)}")
    places = tuple(_places(reading, name))
    if not places:
        raise UnexplainableError(f"the words {quoted(name)} do not stand in the text")
    asked = _Asked(
        reading=reading,
        kind=kind,
        name=name,
        places=places,
        readers=tuple(each for each in readers if kind in each.yields),
        records=tuple(record for record in records if type_of(record) == kind),
    )
    return Explanation(lines=_lines(asked))


def _places(reading: Reading, name: str) -> Iterator[tuple[int, int]]:
    """Where the words stand as whole words, capitals or not."""
    text, wanted = _lowered(reading.folded), _lowered(" ".join(fold(name).split()))
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            yield at, end
        at = text.find(wanted, at + 1)


def _lowered(text: str) -> str:
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def _lines(asked: _Asked) -> Iterator[str]:
    reading, text = asked.reading, asked.reading.document.text
    there = [record for record in asked.records if _tells(asked, record)]
    yield f"{asked.kind}, {quoted(asked.name)}: {'there is one' if there else 'no record'}"
    for record in there:
        best = record.evidence[0]
        yield f"record: rule {record.rule} of {record.extractor}, evidence {placed(text, best.start, best.end)}"
    for start, end in asked.places:
        yield f"words: {placed(text, start, end)}, {_part(reading, start)}"
    if not any(sentence_at(reading, start) is not None for start, _ in asked.places):
        yield "point of failure: the words stand only in parts of the page that are not read"
        return
    if asked.kind == "statement" and (told := tuple(_quotations(asked))):
        yield from told
        return
    yield from recognition_words(reading, asked.places, asked.persons(), asked.slugs())
    yield from _said(asked) if asked.kind == "statement" else _clauses(asked)


def _tells(asked: _Asked, record: Record) -> bool:
    """Whether a record tells of what was asked for."""
    wanted = {_lowered(asked.name), *(person.name.lower() for person in asked.persons())}
    told = [_lowered(words(value)) for value in fields_of(record).values()]
    slug = getattr(getattr(record, "authority", None), "slug", None)
    return slug in asked.slugs() or any(
        value.startswith(want) or want in value.split(", ") for value in told for want in wanted
    )


def _part(reading: Reading, offset: int) -> str:
    section = section_at(reading, offset)
    if section is not None:
        return f"in {UNREAD_SECTIONS[section]}, which is not read"
    sentence = sentence_at(reading, offset)
    return "in no sentence" if sentence is None else f"in the {reading.sentences[sentence].section.value}"


def _quotations(asked: _Asked) -> Iterator[str]:
    """What became of the quotations in which the words stand."""
    reading, text = asked.reading, asked.reading.document.text
    for quotation in reading.quotations:
        if not asked.overlaps(quotation.start, quotation.end):
            continue
        yield f"quotation: {placed(text, quotation.start, quotation.end)}"
        count = len(text[quotation.inner_start : quotation.inner_end].split())
        speech = next((s for s in reading.speech if quotation in s.runs), None)
        if count < _FEWEST:
            yield f"point of failure: {count} words are no statement, but a phrase between marks"
        elif speech is None:
            yield "point of failure: it is read as nobody's direct speech"
        elif speech.speaker is None and speech.cue is None:
            yield "point of failure: no word of saying and no speaker is found beside it"
        elif not any(record.evidence[0].start == run.start for record in asked.records for run in speech.runs):
            yield "point of failure: it is direct speech, but the extractor takes it for a title, a grade or an echo"


def _said(asked: _Asked) -> Iterator[str]:
    """The direct speech of those whom the words name."""
    reading, text = asked.reading, asked.reading.document.text
    named = {person.name for person in asked.persons()}
    spoken = [speech for speech in reading.speech if speech.speaker is not None and speech.speaker.name in named]
    for speech in spoken:
        yield f"direct speech: {placed(text, speech.runs[0].start, speech.runs[-1].end)}"
    if not spoken:
        yield "point of failure: no quotation is read as theirs"


def _clauses(asked: _Asked) -> Iterator[str]:
    """The clauses in which it takes part, what reads each, and the nearest rule."""
    reading = asked.reading
    named = {person.index for person in asked.persons()}
    slugs = asked.slugs()
    near: list[tuple[int, str]] = []
    for frame in reading.frames:
        part = next((part for part, p in participants(frame) if _is_in(asked, p, frame, named, slugs)), None)
        if part is None:
            continue
        yield f"clause: {frame_words(reading, frame)}"
        rules = [
            (each.extractor, each.reads[frame.predicate]) for each in asked.readers if frame.predicate in each.reads
        ]
        if not rules:
            yield f"  {_not_read(asked, frame)}"
            continue
        if is_read(reading, frame, [record for record in asked.records if _tells(asked, record)]):
            yield "  the record rests on it"
            continue
        lacks = _lacks(asked, frame, part, named)
        for extractor, rule in rules:
            reason = (
                "; ".join(lacks)
                or "nothing that the reading can tell is missing, a condition of the rule itself failed"
            )
            told = f"rule {rule} of {extractor} reads {frame.predicate}: {reason}"
            yield f"  {told}"
            near.append((len(lacks), told))
    if any(_tells(asked, record) for record in asked.records):
        return
    if near:
        yield f"nearest: {min(near)[1]}"
    else:
        yield f"nearest: no rule: {_title_only(asked, named)}"


def _is_in(asked: _Asked, phrase: NounPhrase, frame: Frame, named: set[int], slugs: frozenset[str]) -> bool:
    reading = asked.reading
    span = reading.span(phrase.first, phrase.last)
    return (
        asked.overlaps(span.start, span.end)
        or any(person.index in named for person in reading.people_of(phrase, frame.sentence))
        or any(entry.slug in slugs for mention in phrase.authorities for entry in mention.entries)
    )


def _not_read(asked: _Asked, frame: Frame) -> str:
    if not asked.readers:
        return f"no extractor that was run declares to yield {asked.kind}"
    if not frame.predicate:
        return "its verb belongs to no predicate class, so that no rule for clauses reads it"
    return f"no extractor of {asked.kind} declares to read the class {frame.predicate}"


def _lacks(asked: _Asked, frame: Frame, part: str, named: set[int]) -> list[str]:
    """What keeps a rule from making a record of a clause, as far as the reading can tell."""
    reading = asked.reading
    phrases = [phrase for _, phrase in participants(frame)]
    lacks = []
    if is_read(reading, frame, asked.records):
        lacks.append(f"a record of type {asked.kind} rests on the clause, but tells of another")
    if asked.kind == "appointment" and not any(phrase.posts for phrase in phrases):
        lacks.append("the clause names no post")
    elif asked.kind == "appointment" and not any(phrase.posts and not phrase.people for phrase in phrases):
        titles = dict.fromkeys(post.title for phrase in phrases for post in phrase.posts)
        lacks.append(f"the clause tells only a title beside a name, {', '.join(map(quoted, titles))}")
    if asked.kind == "appointment" and not named:
        lacks.append("no person is recognised in the words")
    if asked.kind == "rating" and not any(phrase.authorities for phrase in phrases):
        lacks.append("the clause names no authority")
    if part not in ("who", "whom"):
        lacks.append(f"it takes part only behind {quoted(part)}" if part != "what" else "it is neither who nor whom")
    if frame.verb.negation >= 0:
        lacks.append("the verb is negated")
    if asked.kind == "appointment" and any(_is_child(reading, index) for index in named):
        lacks.append("the person is a child")
    return lacks


def _is_child(reading: Reading, index: int) -> bool:
    """Whether an age under eighteen stands in a phrase that names the person."""
    for phrase in (phrase for phrases in reading.phrases for phrase in phrases):
        if not any(reading.person_at.get(m.first) is reading.persons[index] for m in phrase.people):
            continue
        span = reading.span(phrase.first, phrase.last)
        for age in (age for age in reading.ages if span.start <= age.start < span.end):
            years = age.duration.removeprefix("P").partition("Y")[0]
            if not years.isdigit() or int(years) < _GROWN_UP:
                return True
    return False


def _title_only(asked: _Asked, named: set[int]) -> str:
    titles = [post.title for person, post in asked.reading.holders if person.index in named]
    if titles:
        told = ", ".join(map(quoted, dict.fromkeys(titles)))
        return f"the text tells only a title, {told}, in no clause that an extractor of {asked.kind} reads"
    reads = sorted({predicate for each in asked.readers for predicate in each.reads})
    return f"it takes part in no clause of a class that is read ({', '.join(reads) or 'none is declared'})"
