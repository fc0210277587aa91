"""Put the floors of the gold folders into the tables of the README and of the plugins' pages.

    python docs/scores.py

A table stands below the line ``<!-- scores -->``; a plugin's page holds the lines of its own record type. A test holds
the tables to the floors.
"""

from __future__ import annotations

from pathlib import Path

import regex

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
TYPES = ("appointment", "rating", "child_case", "intervention", "statement", "person")
PAGES = {
    "README.md": TYPES,
    "plugins/govreview-appointments/README.md": ("appointment",),
    "plugins/govreview-ofsted/README.md": ("rating",),
    "plugins/govreview-child-cases/README.md": ("child_case",),
    "plugins/govreview-interventions/README.md": ("intervention",),
    "plugins/govreview-statements/README.md": ("statement",),
}
_TABLE = regex.compile(r"(?<=<!-- scores -->\n)(?:\|[^\n]*\n){1,60}")


def table(types: tuple[str, ...]) -> str:
    """The figures of some record types, a line for each folder."""
    lines = ["| type | gold | precision | recall | F1 | full |", "| --- | --- | --- | --- | --- | --- |"]
    for kind in types:
        for name, folder in FOLDERS.items():
            figures = read_floors(ROOT / folder)[kind]
            lines.append(f"| {kind} | {name} | {' | '.join(f'{figures[figure]:.3f}' for figure in FIGURES)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Refresh the tables."""
    for page, types in PAGES.items():
        path = ROOT / page
        text = path.read_text(encoding="utf-8")
        path.write_text(_TABLE.sub(lambda _, types=types: table(types), text), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
