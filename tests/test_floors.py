"""What the extractors find in the gold folders is not below the floors."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreview.testing.floors import floors_of, read_floors, score_folder, shortfalls

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    "folder",
    ["seeds", "tests/corpus", "tests/articles", "tests/features", "tests/papers", "tests/dispatches", "tests/unseen"],
)
def test_scores_are_not_below_their_floors(folder: str) -> None:
    """Every figure of every record type holds its floor, every text is read, and all evidence stands in its text."""
    scores = score_folder(ROOT / folder)
    assert shortfalls(floors_of(scores), read_floors(ROOT / folder)) == ()
    assert scores.missing == ()
    assert scores.misplaced == 0
