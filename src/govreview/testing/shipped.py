"""Articles that come with the kit, invented, each with what a careful reader takes from it; in a checkout the seeds."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from govreview.exceptions import UnreadableInputError
from govreview.testing.gold import load_gold

if TYPE_CHECKING:
    from govreview.testing.gold import GoldDocument

__all__ = ["ARTICLES", "articles", "seeds"]

ARTICLES: Final = Path(__file__).parent / "articles"
"""The folder of the articles: pairs ``NAME.txt`` and ``NAME.json``."""
_SEEDS: Final = Path(__file__).parents[3] / "seeds"


def articles() -> tuple[GoldDocument, ...]:
    """Return a dozen invented articles of different publishers with their gold, sorted by name."""
    return load_gold(ARTICLES)


def seeds() -> tuple[GoldDocument, ...]:
    """Return the five real articles of the project with their gold, which only a checkout of it holds.

    Raises:
        UnreadableInputError: This is no checkout.
    """
    if not (_SEEDS / "manifest.csv").is_file():
        raise UnreadableInputError(str(_SEEDS), "there are no seeds: they come with a checkout of govreview alone")
    return load_gold(_SEEDS)
