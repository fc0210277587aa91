"""What councils do besides services for children. Data, no decisions."""

from __future__ import annotations

from typing import Final

MATTERS: Final = frozenset(
    "recycling road roads highway highways pothole potholes repairs bin bins waste refuse litter library libraries "
    "leisure park parks parking planning transport bus buses adult adults elderly older housing homelessness homeless "
    "benefits finance finances accounts budget budgeting spending money museum museums school schools exam exams gcse "
    "teaching cycling licensing street streets tourism cemeteries tax customer hygiene food gritting lighting "
    "drainage flooding flood floods storm storms snow pandemic covid riots strike "
    "air energy climate cleaning verges pensions procurement equality website broadband heritage "
    "arts sport allotments noise trading burial crematorium markets regeneration prisons courts policing".split()
)
"""Words that show that something else than services for children is judged, behind "rated inadequate for"."""
