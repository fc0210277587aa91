"""Which grades stand, and the dates that the grades of one report share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview import Rating

PUBLISHED = "2018-11-25"


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("Derby was rated good in 2012 and inadequate in 2015.", ["inadequate"]),
        ("Derby is rated good. It was inadequate in 2012.", ["good"]),
        ("Derby's previous ratings were good (2012) and inadequate (2015).", []),
        ("Derby is no longer inadequate.", []),
        ("Derby was rated inadequate in 2012 and it is good today.", ["good"]),
        ("Derby moved from inadequate to good.", ["good"]),
        ("Derby was rated adequate by Ofsted.", ["adequate"]),
    ],
)
def test_later_grade_replaces_an_earlier_one(
    text: str, standing: list[str], ratings: Callable[..., tuple[Rating, ...]]
) -> None:
    """A grade stands unless the words, or a later grade for the same area, say otherwise."""
    assert [str(rating.judgement) for rating in ratings(text, PUBLISHED) if rating.current] == standing


def test_whole_inspection_replaces_grades_for_areas(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A grade for one area stands no more once the whole service has been inspected again years later."""
    text = "Adoption in Derby was rated good in 2012. Derby was rated inadequate in 2016."
    assert [(str(r.area), r.current) for r in ratings(text, PUBLISHED)] == [("adoption", False), ("overall", True)]


def test_grades_of_other_authorities_stand(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A later grade of one authority replaces none of another."""
    text = "Leicester was rated good in 2012. Derby was rated inadequate in 2016."
    assert [r.current for r in ratings(text, PUBLISHED)] == [True, True]


def test_grades_share_the_date_of_their_report(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A grade told without a date has that of the report it stands in."""
    text = "Ofsted published its report on Derby on 9 May 2018. It found services good. Leadership was outstanding."
    assert [str(r.date) for r in ratings(text, PUBLISHED)] == ["2018-05-09", "2018-05-09"]


def test_span_and_date_of_one_grade_agree(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A grade told with its date and as lasting since then is one rating."""
    text = "Derby has been rated inadequate since May 2013. It was rated inadequate in 2013."
    assert [str(r.date) for r in ratings(text, PUBLISHED)] == ["2013-05/.."]
