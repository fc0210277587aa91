"""Tests of the division into tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreview.models.document import SectionKind
from govreview.reading.text.fold import fold
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import Tokens, tokenise


def tokens(text: str) -> Tokens:
    """Give the tokens of a text that is one sentence."""
    return tokenise(fold(text), (Sentence(0, len(text), 0, SectionKind.BODY),))[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Abiola-Finch, O’Halleran and N'Diaye", ["Abiola-Finch", ",", "O'Halleran", "and", "N'Diaye"]),
        ("Birmingham’s", ["Birmingham", "'s"]),
        ("COUNCIL'S", ["COUNCIL", "'S"]),
        ("councils’ plans", ["councils", "'", "plans"]),
        ("an ‘expert panel’ met", ["an", "'", "expert", "panel", "'", "met"]),
        ("I don’t; they've", ["I", "don't", ";", "they", "'ve"]),
        ("she’ll, he'd, D'Arcy", ["she", "'ll", ",", "he", "'d", ",", "D'Arcy"]),
        ("£38m or 30% of 1,900", ["£38m", "or", "30%", "of", "1,900"]),
        ("14th 28.03.14 2013–14 5:47pm", ["14th", "28.03.14", "2013-14", "5:47pm"]),
        ("17-month-old", ["17-month-old"]),
        ("in 2013.", ["in", "2013", "."]),
        ("Cllr. J. B. Smith", ["Cllr.", "J.", "B.", "Smith"]),
        ("DR. DAY of St. Ives", ["DR.", "DAY", "of", "St.", "Ives"]),
        ("the death of Child F.", ["the", "death", "of", "Child", "F", "."]),
        ("at 5 p.m. in the U.K.", ["at", "5", "p.m.", "in", "the", "U.K."]),
        ("good – not great...", ["good", "-", "not", "great", "..."]),
        ("Brighton & Hove (and/or)", ["Brighton", "&", "Hove", "(", "and", "/", "or", ")"]),
        ("Sinéad Bożena e\u0301te\u0301", ["Sinéad", "Bożena", "e\u0301te\u0301"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    """Names, numbers, initials and titles are kept whole; possessives and marks stand alone."""
    assert list(tokens(text).words) == words


def test_lowers_are_for_comparison() -> None:
    """The form for comparison has no soft hyphens, ligatures or parted accents."""
    assert tokens("Birm\u00adingham O\ufb03ce E\u0301te").lowers == ("birmingham", "office", "éte")


def test_ranges_of_sentences() -> None:
    """Each sentence has the range of its own tokens, with offsets into the whole text."""
    kind = SectionKind.BODY
    found, ranges = tokenise("He left. She stays.", (Sentence(0, 8, 0, kind), Sentence(9, 19, 0, kind)))
    assert ranges == ((0, 3), (3, 6))
    assert (found.starts[3], found.ends[3], found.words[3]) == (9, 12, "She")


@given(st.text() | st.text(alphabet="aA1£.,:'- \u00ad\u0301", max_size=60))
def test_any_text(text: str) -> None:
    """The tokens of any text lie at their offsets and lose nothing but blanks."""
    folded = fold(text)
    found = tokens(text)
    assert list(found.words) == [folded[start:end] for start, end in zip(found.starts, found.ends, strict=True)]
    assert "".join(found.words) == "".join(folded.split())
    assert len(found) == len(found.lowers)
