"""Tests of the division into sentences."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreview.models.document import SectionKind
from govreview.reading.text.fold import fold
from govreview.reading.text.sections import Paragraph, find_paragraphs, find_sections
from govreview.reading.text.sentences import LONGEST, Sentence, find_sentences


def sentences(text: str) -> list[str]:
    """Give the sentences of a text that is one paragraph."""
    folded = fold(text)
    found = find_sentences(folded, (Paragraph(0, len(folded), SectionKind.BODY),))
    return [text[sentence.start : sentence.end] for sentence in found]


@pytest.mark.parametrize(
    "text",
    [
        "She met Cllr. Ann Day and Ch Supt J. B. Smith of St. Helens at 5 p.m. Tuesday.",
        "The U.K. Government paid £3.5m, i.e. Too much, on 28.03.14 to No. 10 and Sched. staff.",
        "My right hon. Friend the Member for Bath left in Sept. 2013.",
        "“How many more?” he asked.",
        "“How many more?” Mr Thring asked.",
        "“I waited … and waited,” she said.",
        "1. This notice is given to the council.",
        "He waited... then left.",
        "It was written by Mr K. Lomas of Leeds.",
        "She worked with P.D. Hume at the N.H.S. Trust.",
    ],
)
def test_no_boundary_within(text: str) -> None:
    """Titles, initials, abbreviations, decimals, item numbers and quoted questions end no sentence."""
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He has gone.", "She stays."),
        ("It was the death of Child F.", "The author was Ngozi Hallam."),
        ("One boy is called Child P.", "Aged two, he died."),
        ("The review calls them Twins R.", "They were five weeks old."),
        ("She was hurt by her teacher, Mr K.", "Child G was 14."),
        ("He was beaten by his uncle, Mr B.", "The boy was five."),
        ("“We failed her,” said X.", "“We are sorry.”"),
        ("“We failed her.”", "The council agreed."),
        ("(It met on Monday.)", "Nobody came."),
        ("Who knew?", "Nobody did."),
        ("It waited…", "Nothing came."),
        ("They met at 5 p.m.", "The leader spoke."),
        ("It is a firm, Smith & Co.", "The council owns it."),
        ("The grade was good.", "‘Not so,’ said he."),
        ("It happened in 2013.", "25 children left."),
    ],
)
def test_boundary(first: str, second: str) -> None:
    """A stop, with its closing marks, ends a sentence before a capital, a figure or an opening mark."""
    assert sentences(f"{first} {second}") == [first, second]


def test_forgotten_blank() -> None:
    """A blank forgotten between two sentences does not join them; a name of the net stays whole."""
    assert sentences("It ran services.The council of GOV.UK knew.") == [
        "It ran services.",
        "The council of GOV.UK knew.",
    ]


def test_lines_of_one_paragraph() -> None:
    """A sentence runs on over a line end within its paragraph."""
    assert sentences("The council\nhas met.\nIt agreed.") == ["The council\nhas met.", "It agreed."]


def test_overlong_sentence_is_cut_at_a_blank() -> None:
    """A text without stops is cut, so that no sentence is longer than the limit, and no word is lost."""
    text = "word " * 1000
    pieces = sentences(text)
    assert all(len(piece) <= LONGEST and piece.endswith("word") for piece in pieces)
    assert " ".join(pieces) == text.strip()


def test_place_of_a_sentence() -> None:
    """A sentence tells its paragraph and its section."""
    paragraphs = (Paragraph(0, 5, SectionKind.HEADLINE), Paragraph(7, 20, SectionKind.BODY))
    assert find_sentences("Title\n\nOne. Two here", paragraphs) == (
        Sentence(0, 5, 0, SectionKind.HEADLINE),
        Sentence(7, 11, 1, SectionKind.BODY),
        Sentence(12, 20, 1, SectionKind.BODY),
    )


@given(st.text() | st.text(alphabet="aA1.?!\"'() \n-…", max_size=80))
def test_any_text(text: str) -> None:
    """Sentences of any text are in order, apart, free of blanks at their ends, and lose nothing of a paragraph."""
    folded = fold(text)
    paragraphs = find_paragraphs(folded, find_sections(folded))
    found = find_sentences(folded, paragraphs)
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))
    for index, paragraph in enumerate(paragraphs):
        within = "".join(folded[s.start : s.end] for s in found if s.paragraph == index)
        assert "".join(within.split()) == "".join(folded[paragraph.start : paragraph.end].split())
