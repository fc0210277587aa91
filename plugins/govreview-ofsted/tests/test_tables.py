"""Tables of grades as inspection reports print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview_ofsted.tables import find_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview import Rating

WRAPPED = (
    "Judgement Grade \nThe impact of leaders on social work \npractice with children and families \n"
    "Requires improvement \nto be good \nThe experiences and progress of \nchildren in care and care leavers  \n"
    "Inadequate \nOverall effectiveness Good  \n"
)
NUMBERED = (
    "1. Children who need help and protection Inadequate \n2. Children looked after and achieving \n"
    "permanence Inadequate \n"
    " \n2.1 Adoption performance Good \n3. Leadership, management and governance Outstanding \n"
)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (WRAPPED, ["leadership requires_improvement", "looked_after inadequate", "overall good"]),
        (NUMBERED, ["protection inadequate", "looked_after inadequate", "adoption good", "leadership outstanding"]),
        ("Overall effectiveness | Good\nLeadership | Inadequate\n", ["overall good", "leadership inadequate"]),
        ("Overall effectiveness Good\n", []),
        ("Quality of teaching Good\nBehaviour of pupils Good\nOverall effectiveness Good\n", []),
    ],
)
def test_rows(text: str, rows: list[str]) -> None:
    """Labels over several lines, numbers and bars are read; a single row or foreign labels are no table."""
    assert [f"{row.area} {row.judgement}" for table in find_rows(text) if len(table) > 1 for row in table] == rows


def test_row_spans_label_and_grade() -> None:
    """A row reaches from its label to the end of a grade that goes on over a line."""
    (table,) = find_rows(WRAPPED)
    assert WRAPPED[table[0].start : table[0].end].split() == (
        "The impact of leaders on social work practice with children and families Requires improvement to be "
        "good".split()
    )


def test_second_table_is_earlier(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """The grades of the inspection before, told in a second table, do not stand."""
    text = (
        "Derby City Council was inspected by Ofsted.\n\nOverall effectiveness Good\nLeadership Good\n\n"
        "The last inspection was in 2011. The judgements for the local authority were as follows.\n"
        "Overall effectiveness Inadequate\nLeadership Adequate\n"
    )
    found = [(f"{r.area} {r.judgement}", r.current) for r in ratings(text)]
    assert found == [
        ("overall good", True),
        ("leadership good", True),
        ("overall inadequate", False),
        ("leadership adequate", False),
    ]
