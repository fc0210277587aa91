"""A change to an article that changes nothing of what it says changes nothing in the records but what it must."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreview.pipeline import Pipeline
from govreview.testing import VARIANTS, GoldDocument, Variant, assert_robust, assert_sound, assert_stable, load_gold
from govreview.testing.variants import another_surname

ROOT = Path(__file__).parents[1]
ARTICLES = (*load_gold(ROOT / "seeds"), *load_gold(ROOT / "tests" / "corpus"))
EXTRACTORS = tuple(each.extractor for each in Pipeline().extractors)
CHANGES = (*VARIANTS, another_surname("Ashdown-Pell"), another_surname("O'Tarrant"))
BYNAMES = {"dev-26-isle-of-wight"}
"""Calls its authority by a name of its alone, "the Island", and so cannot tell the same of another."""


@pytest.fixture(params=ARTICLES, ids=lambda pair: pair.document.id)
def pair(request: pytest.FixtureRequest) -> GoldDocument:
    """Each article."""
    found: GoldDocument = request.param
    return found


@pytest.mark.parametrize("variant", CHANGES, ids=lambda variant: variant.name)
def test_a_change_that_says_nothing_new(pair: GoldDocument, variant: Variant) -> None:
    """Marks of quotation, blanks, line ends, names and authorities change no record beyond themselves."""
    if variant.name == "another-authority" and pair.document.id in BYNAMES:
        pytest.skip('it is also called "the Island", which no other authority is')
    assert_stable(pair.document, *EXTRACTORS, variants=(variant,))


def test_a_damaged_text(pair: GoldDocument) -> None:
    """An article cut off anywhere, in capitals, and its words in any order, is read without a failure."""
    assert_robust(pair.document, *EXTRACTORS)


def test_a_review_of_all_extractors(pair: GoldDocument) -> None:
    """Grounded, the same again, in any order of extractors, and the same behind a file."""
    assert_sound(pair.document, *EXTRACTORS)
