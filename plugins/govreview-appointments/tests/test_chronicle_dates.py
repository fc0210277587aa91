"""A line that is only a date dates what stands below it."""

from __future__ import annotations

import govreview
from govreview import Appointment

TEXT = """Ten years of trouble in Derby

Children's services in Derby have had little peace. This is how it went.

2009
Director Jill Ames resigns.

August 2011
Director Miles Tranter resigns.

Nobody spoke of it for a year.

Director Una Pratt resigns.
"""


def test_dates_of_headings() -> None:
    """The heading dates the paragraph below it, and no later one."""
    found = govreview.extract(TEXT, id="x", published="2020-01-01").of(Appointment)
    assert {a.person.name: a.date and a.date.text for a in found} == {
        "Jill Ames": "2009",
        "Miles Tranter": "2011-08",
        "Una Pratt": None,
    }
