"""The date that the clause of a grade tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview import Rating

PUBLISHED = "2016-11-25"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Derby was rated good in May 2015.", "2015-05"),
        ("In May 2015 Derby was rated good.", "2015-05"),
        ("Ofsted has today rated Derby good.", "2016-11-25"),
        ("Derby is good, Ofsted said on Tuesday.", "2016-11-22"),
        ("Derby has been inadequate since an inspection in May 2013.", "2013-05/.."),
        ("Derby was rated inadequate when inspectors called in June.", "2016-06"),
        ("Derby is inadequate, and has been for three years.", "2013~/.."),
        ("The 2013 inspection rated Derby inadequate.", "2013"),
        ("Amy Lee died on 8 May 2012. Derby was rated inadequate two months after Amy died.", "2012-07"),
    ],
)
def test_date_of_the_clause(text: str, date: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A date behind, before or inside the predicate is the grade's."""
    (rating,) = ratings(text, PUBLISHED)
    assert str(rating.date) == date


@pytest.mark.parametrize(
    "text",
    [
        "Derby is good today.",
        "Derby, which became a unitary authority in 1997, was rated good by Ofsted.",
        "The director, who joined in 2014, said that Derby was rated good.",
        "Derby was rated inadequate for the third time in six years.",
    ],
)
def test_date_of_something_else(text: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """The date of another clause, a count of years, or a mere "today" dates no grade."""
    (rating,) = ratings(text, PUBLISHED)
    assert rating.date is None


@pytest.mark.parametrize(
    "text",
    [
        "Derby was rated inadequate twice, in 2013 and in 2015.",
        "Inspectors came in 2013 and 2015. On both occasions they found Derby inadequate.",
        "Derby was judged inadequate in 2015. The first such verdict came in 2013.",
    ],
)
def test_one_grade_given_twice(text: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A grade told with two dates was given twice, and the later one stands."""
    found = sorted((str(rating.date), rating.current) for rating in ratings(text, PUBLISHED))
    assert found == [("2013", False), ("2015", True)]


def test_list_with_respectively_shares_its_date(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """The date behind a list with "respectively" is that of all its grades."""
    found = ratings("Derby and Kent were rated good and inadequate respectively in 2015.", PUBLISHED)
    assert [(r.authority.slug, str(r.judgement), str(r.date)) for r in found] == [
        ("derby", "good", "2015"),
        ("kent", "inadequate", "2015"),
    ]
