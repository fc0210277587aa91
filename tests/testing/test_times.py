"""Dates and ages that a score takes for one, for half, and for none."""

from __future__ import annotations

import pytest

from govreview.testing.times import date_share, same_duration


@pytest.mark.parametrize(
    ("gold", "found", "share"),
    [
        ("2014-05", "2014-05", 1.0),
        ("2014-05", "2014-05-31", 0.5),
        ("2014-05", "2014", 0.5),
        ("2014-05", "2014-06", 0.0),
        ("2014-05", None, 0.0),
        ("2009/..", "2009~/..", 1.0),
        ("2009/..", "2009", 0.0),
        ("../2014-05", "2014-05", 0.0),
        ("2013-22", "2013-06/2013-08", 1.0),
        ("2013-24", "2013-12", 1.0),
        ("XXXX-10", "XXXX-10", 1.0),
        ("2014-05", "May 2014", 0.0),
        ("2014", "2013/2014/2015", 0.0),
    ],
)
def test_closed_dates(gold: str, found: str | None, share: float) -> None:
    """Equal dates earn one, equal at the coarser precision a half, others nothing."""
    assert date_share(gold, found, open_end=False) == share


@pytest.mark.parametrize(
    ("gold", "found", "share"),
    [
        ("2009", "2009/..", 1.0),
        ("2009-03", "2009/..", 0.5),
        ("2009/2014-05", "2014-05", 1.0),
        ("2014-05", "2009/2014-05-07", 1.0),
        ("2009/2014", "2010/2014", 0.0),
        ("../2014", "2014/..", 0.0),
    ],
)
def test_open_dates(gold: str, found: str, share: float) -> None:
    """A step that began may last, and one that is over may be dated by its end alone."""
    assert date_share(gold, found, open_end=True) == share


@pytest.mark.parametrize(("a", "b"), [("P1Y", "P12M"), ("P2W", "P14D"), ("P2Y", "P2Y0M"), (None, None), ("odd", "odd")])
def test_same_duration(a: str | None, b: str | None) -> None:
    """Units convert within years and months and within weeks and days."""
    assert same_duration(a, b)


@pytest.mark.parametrize(("a", "b"), [("P1M", "P4W"), ("P2Y", None), ("P", "P0D"), ("P2Y", "2")])
def test_other_duration(a: str, b: str | None) -> None:
    """A month is not four weeks, and nothing is no age."""
    assert not same_duration(a, b)
