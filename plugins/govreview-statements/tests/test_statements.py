"""Statements: what was said in direct speech, and who said it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from govreview import Document, Reading, Statement
from govreview_statements import Statements, govreview_extractors

HEADLINE = "Children's services in the news\n\n"
PASSAGES: dict[str, list[Any]] = json.loads(
    (Path(__file__).parent / "data" / "passages.json").read_text(encoding="utf-8")
)
Told = tuple[str | None, str | None, str]


def statements(text: str) -> list[Statement]:
    """Give the statements of a text."""
    return list(Statements().extract(Reading(Document(text))))


def told(text: str) -> list[Told]:
    """Give speaker, reporting word and words of each statement."""
    return [(s.speaker.name if s.speaker else None, s.cue, s.quote) for s in statements(text)]


def expected(passage: dict[str, Any]) -> list[Told]:
    """Give what a passage holds."""
    return [(s["speaker"], s["cue"], s["quote"]) for s in passage["statements"]]


@pytest.mark.parametrize("passage", PASSAGES["told"])
def test_statement_is_told_with_speaker_and_cue(passage: dict[str, Any]) -> None:
    """Each passage gives its statements, their speakers and reporting words, and no others."""
    assert told(HEADLINE + passage["text"]) == expected(passage)


@pytest.mark.parametrize("passage", PASSAGES["headed"])
def test_headline_echo_is_no_statement(passage: dict[str, Any]) -> None:
    """What a headline repeats of a quotation is left out."""
    assert told(passage["text"]) == expected(passage)


@pytest.mark.parametrize("text", PASSAGES["nothing"])
def test_quoted_words_that_are_no_speech_are_none(text: str) -> None:
    """Names, titles, grades, scare quotes and apostrophes are no statements."""
    assert told(HEADLINE + text) == []


def test_each_run_is_a_piece_of_evidence() -> None:
    """The evidence of an interrupted quotation is its runs, marks included."""
    text = HEADLINE + '"We were slow," Cllr Amos Reddy admitted, "and children paid for it."'
    (statement,) = statements(text)
    assert [e.text for e in statement.evidence] == ['"We were slow,"', '"and children paid for it."']
    assert all(text[e.start : e.end] == e.text for e in statement.evidence)


def test_a_quotation_over_wrapped_lines_stands_on_one() -> None:
    """The lines of a paragraph that a page has wrapped are joined with a single space."""
    text = (
        HEADLINE + "Inspectors spoke to many of the young people in Hull, and one of\n"
        "them, Ann Bell, told them: “I have been in foster care here for the\n"
        "last two years and these are the people who gave me back my home.” She\nwas glad of it."
    )
    (one,) = statements(text)
    assert one.quote.split() == one.quote.split(" ")
    assert "care here for the last two years" in one.quote


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
