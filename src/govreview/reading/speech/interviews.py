"""Interviews printed as question and answer: whose the answers are, that no reporting clause gives to anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.document import SectionKind
from govreview.reading.speech.bodies import Speaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading
    from govreview.reading.speech.joining import Speech

ANSWERS = 3
"""So many answers make an interview."""
QUESTION = 30
"""Words of the longest question."""


def interviewed(reading: Reading, speeches: Sequence[Speech]) -> tuple[Speech, ...]:
    """The speeches, those that answer a question given to whom the text presents before the first of them."""
    answers = {k for k, speech in enumerate(speeches) if _answers(reading, speech)}
    if len(answers) < ANSWERS:
        return tuple(speeches)
    person = _presented(reading, speeches[min(answers)].runs[0].paragraph)
    if person is None:
        return tuple(speeches)
    speaker = Speaker(person.name, person=person)
    return tuple(evolve(speech, speaker=speaker) if k in answers else speech for k, speech in enumerate(speeches))


def _answers(reading: Reading, speech: Speech) -> bool:
    """Whether a speech is all of its paragraph, without a word of saying, behind a short one that has no quotation."""
    first = speech.runs[0]
    if speech.cue is not None or len({run.paragraph for run in speech.runs}) > 1 or not first.paragraph:
        return False
    own, before = reading.paragraphs[first.paragraph], reading.paragraphs[first.paragraph - 1]
    if first.start != own.start or speech.runs[-1].end < own.end or before.section is not own.section:
        return False
    words = reading.folded[before.start : before.end].split()
    quoted = any(q.paragraph == first.paragraph - 1 for q in reading.quotations)
    return len(words) <= QUESTION and words[-1][-1] in "?." and not quoted


def _presented(reading: Reading, before: int) -> Person | None:
    """The one whom the first sentence of the body that names anybody before a paragraph is about."""
    for token, sentence, person in reading.named:
        told = reading.sentences[sentence]
        if told.paragraph >= before:
            return None
        if told.section is SectionKind.BODY and not person.pseudonym and token >= 0:
            return person
    return None
