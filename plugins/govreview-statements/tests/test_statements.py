"""Statements: what was said in direct speech, and who said it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from govreview import Document, Reading, Statement
from govreview_statements import Statements, govreview_extractors

sys.path.insert(0, str(Path(__file__).parent))
import passages

HEADLINE = "Children's services in the news\n\n"
TOLD = (
    *passages.VERBS_AND_ORDER,
    *passages.LAYOUTS,
    *passages.SPEAKERS,
    *passages.MORE,
    *passages.SHAPES,
    *passages.WHO,
)


def statements(text: str) -> list[Statement]:
    """Give the statements of a text."""
    return list(Statements().extract(Reading(Document(text))))


def told(text: str) -> tuple[passages.Told, ...]:
    """Give speaker, reporting word and words of each statement."""
    return tuple((s.speaker.name if s.speaker else None, s.cue, s.quote) for s in statements(text))


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_statement_is_told_with_speaker_and_cue(text: str, expected: tuple[passages.Told, ...]) -> None:
    """Each passage gives its statements, their speakers and reporting words, and no others."""
    assert told(HEADLINE + text) == expected


@pytest.mark.parametrize(("text", "expected"), passages.WITH_HEADLINE)
def test_headline_echo_is_no_statement(text: str, expected: tuple[passages.Told, ...]) -> None:
    """What a headline repeats of a quotation is left out."""
    assert told(text) == expected


@pytest.mark.parametrize("text", passages.NOTHING)
def test_quoted_words_that_are_no_speech_are_none(text: str) -> None:
    """Names, titles, grades, scare quotes and apostrophes are no statements."""
    assert told(HEADLINE + text) == ()


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_curly_marks_are_read_as_straight_ones(text: str, expected: tuple[passages.Told, ...]) -> None:
    """Line ends and blanks of other kinds change neither speaker nor cue."""
    changed = (HEADLINE + text).replace("\r\n", "\n").replace("\n", "\r\n").replace(" ", "\u00a0")
    assert [(speaker, cue) for speaker, cue, _ in told(changed)] == [(speaker, cue) for speaker, cue, _ in expected]


def test_each_run_is_a_piece_of_evidence() -> None:
    """The evidence of an interrupted quotation is its runs, marks included."""
    text = HEADLINE + '"We were slow," Cllr Amos Reddy admitted, "and children paid for it."'
    (statement,) = statements(text)
    assert [e.text for e in statement.evidence] == ['"We were slow,"', '"and children paid for it."']
    assert all(text[e.start : e.end] == e.text for e in statement.evidence)


def test_speaker_is_mentioned_where_the_clause_names_him() -> None:
    """The reference to the speaker points to the name in the reporting clause."""
    text = HEADLINE + '"Nobody should have to wait four months for a visit," said Owen Tattersall.'
    (statement,) = statements(text)
    assert statement.speaker is not None
    assert statement.speaker.mention is not None
    assert text[statement.speaker.mention.start : statement.speaker.mention.end] == "Owen Tattersall"


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ('"We are ready for anything they find," Ravi Menon told MPs.', "MPs"),
        ('Ravi Menon wrote to the council: "We are ready for anything that you may find."', "the council"),
        ('In a letter to Dora Finch, Ravi Menon said: "We are ready for anything that you may find."', "Dora Finch"),
        (
            'Ravi Menon told a conference in Harrogate: "We are ready for anything they find."',
            "a conference in Harrogate",
        ),
        ('"We are ready for anything they find," Ravi Menon said.', None),
    ],
)
def test_addressee_is_told(text: str, to: str | None) -> None:
    """Who was told stands in the words of the text."""
    (statement,) = statements(HEADLINE + text)
    assert statement.to == to


def test_plugin_hands_over_its_extractor() -> None:
    """The hook gives one extractor of the plugin's name."""
    assert [extractor.name for extractor in govreview_extractors()] == ["statements"]
