"""Direct speech: runs joined, speakers and reporting words told."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading
from govreview.reading.speech.joining import Speech, find_speech

HEADLINE = "Children's services in the news\n\n"
ONE, TWO = "a day or two at the most", "then we go home again"


def speeches(text: str) -> tuple[str, tuple[Speech, ...]]:
    """Give a text under a headline, and its speeches."""
    full = HEADLINE + text
    return full, find_speech(Reading(Document(full)))


def runs(text: str) -> list[list[str]]:
    """Give the words of the runs of each speech."""
    full, found = speeches(text)
    return [[full[run.inner_start : run.inner_end] for run in speech.runs] for speech in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f'"{ONE}," said Ann Bell. "{TWO}."', [[f"{ONE},", f"{TWO}."]]),
        (f'"{ONE}," said Ann Bell. She added: "{TWO}."', [[f"{ONE},"], [f"{TWO}."]]),
        (f'Ann Bell said: "{ONE}.\n\n"{TWO}."', [[f"{ONE}.", f"{TWO}."]]),
        (f'Ann Bell said it was "{ONE}" and "{TWO}".', [[ONE, TWO]]),
        ('"We go," Ann Bell said, "when we are told to."', [["We go,", "when we are told to."]]),
        (f'"{ONE}," said Ann Bell. "And when is that?" asked Tom Ogden.', [[f"{ONE},"]]),
    ],
)
def test_runs_are_joined(text: str, expected: list[list[str]]) -> None:
    """Runs under one verb are one speech, a new verb begins another, scare quotes are none."""
    assert runs(text)[: len(expected)] == expected


def test_headline_is_not_read() -> None:
    """A quotation in the headline is no speech."""
    reading = Reading(Document("Director: 'We have let these children down badly'\n\nThe director has resigned."))
    assert find_speech(reading) == ()


def test_scare_quotes_are_no_speech() -> None:
    """A word or two between marks is passed over."""
    assert runs('The "front door" was "not good enough", Ann Bell said.') == []


def test_stray_mark_opens_no_speech() -> None:
    """A mark that opens within a sentence and is never closed begins nothing."""
    assert runs('The team was rated "inadequate by Ofsted and had to be built again from scratch.') == []


def test_cue_is_the_reporting_word() -> None:
    """The cue points to the token of the verb."""
    full, (speech,) = speeches('"A day or two at the most," insisted Ann Bell, who is the director.')
    reading = Reading(Document(full))
    assert speech.cue is not None
    assert reading.tokens.words[speech.cue] == "insisted"


def test_addressee_is_a_range_of_tokens() -> None:
    """The words that tell to whom are told as tokens."""
    full, (speech,) = speeches('"A day or two at the most," Ann Bell told the select committee.')
    assert speech.to is not None
    assert Reading(Document(full)).evidence(*speech.to).text == "the select committee"


def test_crosshead_does_not_part_a_speech() -> None:
    """A heading between two paragraphs of one quotation is passed over."""
    text = '"A day or two at the most," said Ann Bell, the director.\n\nLong wait\n\n"Then we go home again."'
    assert runs(text) == [["A day or two at the most,", "Then we go home again."]]


def test_nobody_is_named_where_two_women_could_be_meant() -> None:
    """A pronoun with two candidates gives no speaker."""
    _, (speech,) = speeches('The posts of Ann Bell and Ruth Hay are safe. "A day or two at the most," she said.')
    assert speech.speaker is None


def test_names_within_quotations_are_nobody_s_antecedent() -> None:
    """Who is named in the quotation does not say it."""
    text = 'Ann Bell was blunt. "I told Ruth Hay that she should go, and she went," she said.'
    _, (speech,) = speeches(text)
    assert speech.speaker is not None
    assert speech.speaker.name == "Ann Bell"


def test_speech_is_read_once() -> None:
    """A reading computes its speeches on first use and keeps them."""
    reading = Reading(Document(HEADLINE + '"A day or two at the most," said Ann Bell.'))
    assert reading.speech is reading.speech
