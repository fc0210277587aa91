"""What the README and the pages of the plugins promise beside their code blocks."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreview.testing import TYPES
from govreview.testing.floors import FIGURES, read_floors

ROOT = Path(__file__).parents[1]
FOLDERS = {
    "seeds": "seeds",
    "corpus": "tests/corpus",
    "articles": "tests/articles",
    "features": "tests/features",
    "papers": "tests/papers",
    "dispatches": "tests/dispatches",
    "unseen": "tests/unseen",
}
PAGES = {
    "README.md": TYPES,
    "plugins/govreview-appointments/README.md": ("appointment",),
    "plugins/govreview-ofsted/README.md": ("rating",),
    "plugins/govreview-child-cases/README.md": ("child_case",),
    "plugins/govreview-interventions/README.md": ("intervention",),
    "plugins/govreview-statements/README.md": ("statement",),
}


@pytest.mark.parametrize("page", PAGES)
def test_scores_are_the_floors(page: str) -> None:
    """The table holds a line for each type and gold folder, with the figures of the floors."""
    text = (ROOT / page).read_text(encoding="utf-8")
    rows = text.split("<!-- scores -->\n", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    figures = {
        (kind, name): [read_floors(ROOT / folder)[kind][figure] for figure in FIGURES]
        for kind in PAGES[page]
        for name, folder in FOLDERS.items()
    }
    assert rows == [
        f"| {kind} | {name} | {' | '.join(f'{value:.3f}' for value in row)} |" for (kind, name), row in figures.items()
    ]
