"""Lists grouped by grade give each authority the grade above it."""

from __future__ import annotations

import govreview
from govreview import Rating

LIST = """How London's children's services rate

The capital's boroughs ranked by their latest Ofsted grade. We have gone through every report to compile the table.

Outstanding
Westminster (2019)
Richmond (2018), up from good

Good (3)
1. Barnet
Camden, Sutton (May 2018) and Merton

REQUIRES IMPROVEMENT
Croydon (March 2020; was inadequate in 2017)

Inadequate:
Lambeth: inadequate since February 2015
"""


def told(text: str) -> list[tuple[str, str, str, bool]]:
    """Authority, judgement, date and standing of each rating, by authority."""
    ratings = govreview.extract(text, id="x", published="2020-03-20").of(Rating)
    return sorted((r.authority.slug, r.judgement.value, r.date.text if r.date else "", r.current) for r in ratings)


def test_each_authority_has_the_grade_above_it() -> None:
    """A bracket tells when, a remark the grade before; several may stand on one line."""
    assert told(LIST) == [
        ("barnet", "good", "", True),
        ("camden", "good", "", True),
        ("croydon", "inadequate", "2017", False),
        ("croydon", "requires_improvement", "2020-03", True),
        ("lambeth", "inadequate", "2015-02/..", True),
        ("merton", "good", "", True),
        ("richmond-upon-thames", "good", "", False),
        ("richmond-upon-thames", "outstanding", "2018", True),
        ("sutton", "good", "2018-05", True),
        ("westminster", "outstanding", "2019", True),
    ]


def test_the_evidence_is_the_line() -> None:
    """Each rating rests on the line that names the authority."""
    review = govreview.extract(LIST, id="x", published="2020-03-20")
    assert [r.evidence[0].text for r in review.of(Rating) if r.authority.slug == "westminster"] == [
        "Westminster (2019)"
    ]


def test_other_lists_are_none() -> None:
    """Neither other things below a grade nor a single place below a word are such a list."""
    assert told("Where to eat\n\nOutstanding\nThe Crown, Derby\nThe Bell\n\nGood\nThe Swan\n") == []
    assert told("Readers write\n\nMy view of the council is well known to all.\n\nGood\n\nDerby\n") == []


def test_the_grade_of_a_column_before_takes_no_date_of_the_last_inspection() -> None:
    """In a table with a column for the grade before, the column of dates is of the grade now."""
    table = (
        "Council | Rating | Inspected | Previous\nDurham | Good | March 2019 | Inadequate\nKent | Good | 2017 | Good\n"
    )
    assert told(table) == [
        ("durham", "good", "2019-03", True),
        ("durham", "inadequate", "", False),
        ("kent", "good", "", False),
        ("kent", "good", "2017", True),
    ]
