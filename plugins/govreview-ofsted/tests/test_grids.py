"""Tables with columns of grades."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview_ofsted.grids import find_grids

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview import Rating

LEAGUE = "Council | Overall | Leadership\n--- | --- | ---\nDerby | Good | Outstanding\nKent | Inadequate | Good\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            LEAGUE,
            [
                "derby overall good None True",
                "derby leadership outstanding None True",
                "kent overall inadequate None True",
                "kent leadership good None True",
            ],
        ),
        (
            "Council,Date,Grade\nDerby,May 2014,Good\nKent,June 2015,Inadequate\n",
            ["derby overall good 2014-05 True", "kent overall inadequate 2015-06 True"],
        ),
        (
            "Council\tPrevious\tNow\nDerby\tInadequate\tGood\nKent\tGood\tInadequate\n",
            [
                "derby overall inadequate None False",
                "derby overall good None True",
                "kent overall good None False",
                "kent overall inadequate None True",
            ],
        ),
    ],
)
def test_columns(text: str, found: list[str], ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """The head of a column tells the area, the date or the standing of its grades."""
    rows = [f"{r.authority.slug} {r.area} {r.judgement} {r.date} {r.current}" for r in ratings(text, "2016-11-25")]
    assert sorted(rows) == sorted(found)


def test_span_reaches_from_head_to_last_row() -> None:
    """A table spans its head and all its rows."""
    (grid,) = find_grids(f"The grades.\n\n{LEAGUE}\nThat is all.\n")
    start, end = grid.span
    assert f"The grades.\n\n{LEAGUE}"[start:end] == LEAGUE.rstrip()


@pytest.mark.parametrize(
    "text", ["Derby | Good\n", "Good, clean fun\nInadequate, they said\n", "Elm Park School | Poor\nOakfield | Fair\n"]
)
def test_no_table(text: str) -> None:
    """One row, prose with commas, or cells that are no grades make no table."""
    assert list(find_grids(text)) == []
