"""Clauses, phrases and places put into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.export.table import printable
from govreview.reading.people.coreference import sex_of_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreview.models import Evidence
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.reading import Reading

LONG = 90
"""Characters of a quotation from the text; of a longer one the middle is left out."""

_LOOKS_BACK = 3
_LINKS = {
    "to": "its infinitive",
    "that": "what it reports",
    "relative": "a relative clause",
    "participle": "its participle",
    "ing": "its -ing form",
    "and": "coordinated",
    "adverbial": "an adverbial clause",
}


def quoted(text: str) -> str:
    """Put words of the text between quotation marks, on one line."""
    return f'"{shortened(text, LONG)}"'


def shortened(text: str, length: int) -> str:
    """Put words on one line, of a long one without its middle."""
    line = printable(text)
    return line if len(line) <= length else f"{line[: length // 2].rstrip()} … {line[-length // 2 :].lstrip()}"


def placed(text: str, start: int, end: int) -> str:
    """Quote a stretch of the text, with its offsets."""
    return f"{quoted(text[start:end])} at {start}-{end}"


def tokens_quoted(reading: Reading, first: int, last: int) -> str:
    """Quote the tokens ``first..last``."""
    return quoted(reading.evidence(first, max(last, first + 1)).text)


def participants(frame: Frame) -> Iterator[tuple[str, NounPhrase]]:
    """Yield every phrase of a clause with the part that it plays: "who", "whom", or a preposition."""
    if frame.agent is not None:
        yield "who", frame.agent
    if frame.patient is not None:
        yield "whom", frame.patient
    for phrase in frame.objects if frame.verb.passive else frame.objects[1:]:
        yield "what", phrase
    for word, phrase in frame.obliques:
        if phrase is not frame.agent or not frame.verb.passive:
            yield word, phrase


def verb_words(reading: Reading, frame: Frame) -> str:
    """Quote the verb of a clause, with its predicate class."""
    verb = tokens_quoted(reading, frame.verb.first, frame.verb.last)
    return f"{verb} ({frame.predicate or 'of no predicate class'})"


def frame_words(reading: Reading, frame: Frame) -> str:
    """Tell a clause: its verb, who does it, to whom, as what, when, and the clause that governs it."""
    parts = [f"{part} {_phrase(reading, phrase, frame.sentence)}" for part, phrase in participants(frame)]
    if frame.agent is None:
        parts.insert(0, "who: the clause names nobody")
    for token in frame.dates:
        if token in reading.date_at:
            mention = reading.date_at[token]
            start = mention.start if mention.cue_start is None else mention.cue_start
            parts.append(f"when {quoted(reading.document.text[start : mention.end])}")
    if frame.opener and frame.link == "adverbial":
        parts.append(f"behind {quoted(frame.opener)}")
    if frame.governor is not None:
        governor = tokens_quoted(reading, frame.governor.verb.first, frame.governor.verb.last)
        parts.append(f"governed by {governor} as {_LINKS.get(frame.link, 'part of it')}")
    return f"{verb_words(reading, frame)}: {'; '.join(parts)}"


def _phrase(reading: Reading, phrase: NounPhrase, sentence: int) -> str:
    words = tokens_quoted(reading, phrase.first, phrase.last)
    if phrase.people:
        return words
    meant = reading.person_of(phrase, sentence)
    return f"{words} (that is {meant.name})" if meant is not None else words


def pronouns(reading: Reading, sentences: Iterable[int], within: Iterable[Evidence] | None = None) -> Iterator[str]:
    """Tell for each personal pronoun of the sentences, or of the evidence in them, who could be meant and who is."""
    bounds = None if within is None else [(each.start, each.end) for each in within]
    for sentence in sentences:
        phrases: list[NounPhrase] = list(reading.phrases[sentence])
        phrases += [phrase.possessor for phrase in phrases if phrase.possessor is not None]
        for phrase in sorted(phrases, key=lambda each: each.first):
            word = reading.tokens.lowers[phrase.head]
            at, end = reading.tokens.starts[phrase.head], reading.tokens.ends[phrase.head]
            here = bounds is None or any(first <= at < last for first, last in bounds)
            if here and phrase.determiner == "pronoun" and sex_of_pronoun(word):
                meant = reading.person_of(phrase, sentence)
                told = f"is {meant.name}" if meant is not None else "is nobody: no single one fits"
                place = placed(reading.document.text, at, end)
                yield f"{place} {told}; candidates: {_candidates(reading, phrase.first, sentence)}"


def _candidates(reading: Reading, before: int, sentence: int) -> str:
    near = {
        person.name: person.sex
        for first, where, person in reading.named
        if sentence - _LOOKS_BACK <= where <= sentence and first < before
    }
    sexes = {"m": "a man", "f": "a woman"}
    told = ", ".join(f"{name} ({sexes.get(sex or '', 'sex not told')})" for name, sex in near.items())
    return told or "nobody named in this sentence or the three before"


def sentence_at(reading: Reading, offset: int) -> int | None:
    """Index of the sentence in which an offset stands, ``None`` outside what is read."""
    return next((i for i, each in enumerate(reading.sentences) if each.start <= offset < each.end), None)


def section_at(reading: Reading, offset: int) -> str | None:
    """The kind of section in which an offset stands, where that is one that is not read; else ``None``."""
    for section in reading.sections:
        if section.start <= offset < section.end:
            return None if section.readable else section.kind.value
    return None


UNREAD_SECTIONS = {
    "byline": "a byline",
    "credit": "a picture credit",
    "furniture": "side matter (furniture)",
    "comments": "readers' comments",
}
"""Sections that are not read, in words."""
