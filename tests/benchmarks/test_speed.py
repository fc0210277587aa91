"""How long articles of about 3 kB take: one that tells of little beside its matter, and dense ones."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import govreview

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "seeds" / "000_e71f9937f2b5a2c7.txt"
LIMIT = 0.030
"""Seconds for a warm article of about 3 kB with all extractors.

The aim is 0.010; shared machines differ by half, so this bound finds only what became much slower.
"""
DENSE = (
    "dev-04-rochdale-board-chair",
    "dev-26-isle-of-wight",
    "dev-28-crawley-murder-trial",
    "dev-30-bexley-director",
    "dev-38-family-law-blog",
    "dev-42-norfolk-wide-of-the-mark",
)
"""Articles of that length in which every extractor has something to do, so that each takes up to half as long again."""
DENSE_LIMIT = 0.050
"""Seconds for one of them; the aim is the same."""


def test_warm_article(benchmark: BenchmarkFixture) -> None:
    """Once all is loaded, the fastest of many readings (the least disturbed by the machine) stays within the limit."""
    assert fastest(benchmark, ARTICLE, rounds=150) < LIMIT


@pytest.mark.parametrize("name", DENSE)
def test_dense_article(benchmark: BenchmarkFixture, name: str) -> None:
    """The same holds of articles that tell much."""
    assert fastest(benchmark, ROOT / "tests" / "corpus" / f"{name}.txt", rounds=40) < DENSE_LIMIT


def fastest(benchmark: BenchmarkFixture, article: Path, *, rounds: int) -> float:
    """Seconds of the fastest reading of an article."""
    text = article.read_text(encoding="utf-8")
    review = benchmark.pedantic(
        govreview.extract, args=(text,), kwargs={"published": "2013-12-02"}, rounds=rounds, warmup_rounds=3
    )
    assert review.document.fits(text)
    return benchmark.stats.stats.min
