"""Grades dated by their distance from another: "rated inadequate in May, three years after a good rating"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.words import UNITS
from govreview.reading.intervals import LATER
from govreview_ofsted.report import MARKS

if TYPE_CHECKING:
    from govreview_ofsted.report import Report

_WORDS = 6  # tokens between "after" and a grade told as a noun
_NOUNS = frozenset({"verdict", "noun", "moved"})


def counted_back(report: Report) -> int:
    """Index of the "after" or "before", behind a length of time, that leads over to a grade told as a noun; else -1."""
    scene = report.scene
    if report.rule not in _NOUNS or report.grade.first <= scene.first:
        return -1
    for i in range(report.grade.first - 1, max(scene.first, report.grade.first - _WORDS), -1):
        word = scene.lowers[i]
        if word in LATER:
            return i if scene.word(i - 1) in UNITS else -1
        if i in scene.verb_at and word not in {"being", "getting", "receiving"}:
            return -1
        if not word[0].isalpha() and word not in MARKS and word != "'s":
            return -1
    return -1
