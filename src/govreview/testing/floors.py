"""Quality floors: the least that each record type may score on a gold folder, kept in its `floors.json`.

python -m govreview.testing.floors GOLD_FOLDER            # figures beside their floors; fails below one
python -m govreview.testing.floors GOLD_FOLDER --raise    # lift the floors to the figures; refuses to lower one
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import attrs

from govreview.pipeline import Pipeline
from govreview.plugins import types_of
from govreview.testing.gold import load_gold
from govreview.testing.scoring import Scores, score

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreview.extractor import AnyExtractor

Floors: TypeAlias = "Mapping[str, Mapping[str, float]]"
"""Figures by name, by record type."""

FILE: Final = "floors.json"
FIGURES: Final = ("precision", "recall", "f1", "full")


@attrs.frozen(kw_only=True)
class Shortfall:
    """A figure below its floor."""

    record_type: str
    figure: str
    floor: float
    value: float

    def __str__(self) -> str:
        return f"{self.record_type}: {self.figure} is {self.value:.3f}, its floor {self.floor:.3f}"


def score_folder(folder: Path, pipeline: Pipeline | None = None) -> Scores:
    """Extract from every text of a gold folder, with the plugins installed unless told, and score the reviews."""
    chosen = Pipeline() if pipeline is None else pipeline
    types = types_of(chosen.extractors)
    return score(folder, chosen.reviews(pair.document for pair in load_gold(folder)), types=types)


def hold_floors(folder: str | Path, *extractors: AnyExtractor, lift: bool = False) -> Scores:
    """Fail where extractors score less on a gold folder than its `floors.json` says.

    Only the types that they declare in `yields` are held; all of them, and the persons, where they declare none.

    Args:
        folder: Pairs `NAME.txt` and `NAME.json`.
        *extractors: The extractors, with those that they need; no other is run.
        lift: Whether to lift the floors to what is reached, where none is above it.

    Returns:
        The scores.

    Raises:
        AssertionError: A figure is below its floor, a piece of evidence does not stand in its text, or there are no
            floors yet.
        ExtractorError: An extractor failed.
        OSError: A file of the folder cannot be read.
    """
    folder = Path(folder)
    scores = score_folder(folder, Pipeline(extractors, strict=True))
    declared = {name for each in extractors for name in getattr(each, "yields", ())}
    reached = {kind: figures for kind, figures in floors_of(scores).items() if kind in declared or not declared}
    floors = read_floors(folder)
    below = shortfalls(reached, {kind: figures for kind, figures in floors.items() if kind in reached})
    assert not below, "\n".join(map(str, below))
    assert not scores.misplaced, f"{scores.misplaced} pieces of evidence do not stand in their texts"
    if lift:
        write_floors(folder, {**floors, **reached})
    else:
        missing = sorted(reached.keys() - floors.keys())
        assert not missing, f"no floors yet for {', '.join(missing)}: run pytest --govreview-raise-floors"
    return scores


def read_floors(folder: Path) -> Floors:
    """Read a folder's floors; empty where it has none yet."""
    path = folder / FILE
    floors: Floors = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return floors


def write_floors(folder: Path, floors: Floors) -> None:
    """Write a folder's floors, a line for each type."""
    lines = (f"  {json.dumps(kind)}: {json.dumps(dict(figures))}" for kind, figures in floors.items())
    (folder / FILE).write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def floors_of(scores: Scores) -> Floors:
    """Round figures down to three places.

    A type of which nothing is found promises nothing: its precision would be a perfect 1, and finding the first
    record would lower it.
    """
    return {
        kind: {name: math.floor(getattr(figures, name) * 1000) / 1000 if figures.found else 0.0 for name in FIGURES}
        for kind, figures in scores.by_type.items()
    }


def shortfalls(reached: Floors, floors: Floors) -> tuple[Shortfall, ...]:
    """Give every figure that is below its floor; a type that is no longer scored falls to nought."""
    return tuple(
        Shortfall(record_type=kind, figure=name, floor=floor, value=reached.get(kind, {}).get(name, 0.0))
        for kind, figures in floors.items()
        for name, floor in figures.items()
        if reached.get(kind, {}).get(name, 0.0) < floor
    )


def table(reached: Floors, floors: Floors) -> str:
    """Set figures beside their floors, a line for each type."""
    head = f"{'':<14}" + "".join(f"{name:>18}" for name in FIGURES)
    lines = [head]
    for kind, figures in reached.items():
        cells = (f"{figures[name]:.3f} ({floors.get(kind, {}).get(name, 0.0):.3f})" for name in FIGURES)
        lines.append(f"{kind:<14}" + "".join(f"{cell:>18}" for cell in cells))
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="python -m govreview.testing.floors", description="Quality floors.")
    parser.add_argument("folder", type=Path, help="pairs NAME.txt and NAME.json, and floors.json")
    parser.add_argument("--raise", dest="lift", action="store_true", help="lift the floors to the figures reached")
    options = parser.parse_args(arguments)
    reached, floors = floors_of(score_folder(options.folder)), read_floors(options.folder)
    print(table(reached, floors))
    below = shortfalls(reached, floors)
    for shortfall in below:
        print(shortfall, file=sys.stderr)
    if options.lift and not below:
        write_floors(options.folder, reached)
    return int(bool(below))


if __name__ == "__main__":
    sys.exit(main())
