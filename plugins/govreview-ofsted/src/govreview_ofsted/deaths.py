"""Dates counted from a death that the text tells elsewhere: "was found inadequate three months before Alfie died"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.mentions import DateRole, Direction
from govreview.reading.dates.words import UNITS
from govreview.reading.intervals import LATER, counted_from

if TYPE_CHECKING:
    from govreview.models.edtf import EdtfDate
    from govreview.reading.reading import Reading
    from govreview_ofsted.report import Report

_DIED = frozenset(
    "died dies death killed murdered murder killing drowned stabbed starved beaten shaken fatal fatally found".split()
)
_NAME = 4  # tokens from "before" to "died"
_CLAUSE = 24  # tokens between the length of time and the grade, at most


def counted_from_death(report: Report) -> EdtfDate | None:
    """The date of a grade told by its distance from somebody's death; ``None`` where it is not."""
    scene = report.scene
    for i in range(scene.first + 1, scene.last - 1):
        if scene.lowers[i] not in LATER or scene.lowers[i - 1] not in UNITS:
            continue
        if abs(i - report.grade.first) > _CLAUSE or any(report.grade.last <= g.first < i for g in scene.grades):
            continue
        if any(scene.lowers[k] == ";" for k in range(*sorted((i, report.grade.first)))):
            continue
        name = scene.reading.tokens.words[i + 1]
        if not name[0].isupper() or _DIED.isdisjoint(scene.lowers[i + 1 : i + 1 + _NAME]):
            continue
        anchor = _death_of(scene.reading, scene.lowers[i + 1], scene.index)
        return counted_from(scene.reading, i - 1, LATER[scene.lowers[i]], anchor)
    return None


def _death_of(reading: Reading, name: str, but: int) -> EdtfDate | None:
    """The first date told in a sentence that names somebody, which or the next of which tells of the death."""
    lowers, ranges = reading.tokens.lowers, reading.ranges
    for index, (first, last) in enumerate(ranges):
        if index == but or name not in lowers[first:last]:
            continue
        told = [m for m in map(reading.date_at.get, range(first, last)) if m is not None and m.role is DateRole.POINT]
        end = ranges[index + 1][1] if index + 1 < len(ranges) else last
        if len(told) != 1 or _DIED.isdisjoint(lowers[first:end]):
            continue
        return told[0].resolve(reading.document.published, Direction.PAST)
    return None
