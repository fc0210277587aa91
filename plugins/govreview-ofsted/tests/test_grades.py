"""Grades told as words, superlatives, figures and stars."""

from __future__ import annotations

import pytest

from govreview_ofsted.grades import find_grades


@pytest.mark.parametrize(
    ("text", "judgement", "length"),
    [
        ("rated inadaquate today", "inadequate", 1),
        ("they require improvement to be good now", "requires_improvement", 5),
        ("it performs excellently", "other", 2),
        ("the lowest possible ofsted rating", "inadequate", 4),
        ("its top grade", "outstanding", 2),
        ("a grade 4", "inadequate", 2),
        ("two stars", "other", 2),
    ],
)
def test_grade_is_found(text: str, judgement: str, length: int) -> None:
    """Each way to tell a grade gives its judgement and its span."""
    words = text.split()
    (grade,) = find_grades(words, 0, len(words))
    assert (str(grade.judgement), grade.last - grade.first) == (judgement, length)


@pytest.mark.parametrize(
    "text", ["less than good", "not good enough", "gone for good", "as good as gold", "no good at all"]
)
def test_everyday_word_is_none(text: str) -> None:
    """A grade's word in an everyday turn is no grade."""
    words = text.split()
    assert list(find_grades(words, 0, len(words))) == []
