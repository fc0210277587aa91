"""``exceptions``, ``models.problem`` and ``models.generator``."""

from __future__ import annotations

import pickle

import pytest

from govreview.exceptions import (
    ExtractorError,
    FormatError,
    GovreviewError,
    InvalidValueError,
    NoExtractorsError,
    UnreadableInputError,
)
from govreview.models import Generator, Problem

ERRORS = [
    (InvalidValueError("Span", "end", 0, "more"), "Span.end cannot be 0: expected more"),
    (UnreadableInputError("a.pdf", "encrypted", "give a copy"), "cannot read a.pdf: encrypted (give a copy)"),
    (NoExtractorsError(), 'no extractor is installed: run pip install "govreview[extractors]"'),
    (NoExtractorsError(("x",)), 'no extractor named x is installed: run pip install "govreview[extractors]"'),
    (ExtractorError("x", "d1", "boom"), "extractor x failed on document 'd1': boom"),
    (FormatError("a.jsonl", 3, "no JSON"), "a.jsonl, line 3: no JSON"),
]


@pytest.mark.parametrize(("error", "text"), ERRORS)
def test_error_says_what_it_carries(error: GovreviewError, text: str) -> None:
    """The text of an error names its data."""
    assert str(error) == text


@pytest.mark.parametrize("error", [error for error, _ in ERRORS])
def test_error_survives_its_way_out_of_a_process(error: GovreviewError) -> None:
    """Pickling keeps type, text and data."""
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes
    assert type(copy) is type(error)
    assert vars(copy) == vars(error)


def test_problem_refuses_other_types() -> None:
    """A message is text."""
    with pytest.raises(InvalidValueError, match=r"Problem\.message"):
        Problem(kind="extractor-failed", message=ValueError())  # type: ignore[arg-type]


def test_generator_sorts_extractors() -> None:
    """Plugins found in another order give the same generator, in the same order."""
    assert list(Generator(extractors={"b": "2", "a": "1"}).extractors) == ["a", "b"]
