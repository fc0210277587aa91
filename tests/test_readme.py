"""What the README promises beside its code blocks."""

from __future__ import annotations

from pathlib import Path

from govreview.testing import TYPES
from govreview.testing.floors import FIGURES, read_floors

ROOT = Path(__file__).parents[1]


def test_scores_are_the_floors() -> None:
    """The table holds a line for each type that has a floor, with the figures of the two files."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = readme.split("<!-- scores -->\n", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    folders = [read_floors(ROOT / folder) for folder in ("seeds", "tests/corpus")]
    figures = {kind: [floors[kind][name] for floors in folders for name in FIGURES] for kind in TYPES}
    rows = [f"| {kind} | {' | '.join(f'{value:.3f}' for value in row)} |" for kind, row in figures.items() if any(row)]
    assert table == rows
