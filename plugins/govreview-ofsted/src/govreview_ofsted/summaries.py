"""The summary of an inspection report that lost its line breaks: "… are: 1. Adoption Good 2. Leadership Inadequate"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from govreview.models.records import Area
from govreview_ofsted.grades import find_grades
from govreview_ofsted.tables import Row, area_named

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRIGGERS = ("areas of the service that contribute", "Judgement Grade", "Judgment Grade")
"""What stands right before the areas and their grades."""
_FEWEST = 3
_STRETCH = 1500  # code points over which a summary runs, at most
_LABEL = 160  # code points of a label, at most
_ABOVE = 1500  # code points before the areas in which the grade of the whole stands


def summary_of(folded: str) -> tuple[Row, ...]:
    """The areas and grades of a summary that is all on one line, with the grade of the whole told before it.

    Args:
        folded: The folded text.
    """
    trigger = next((t for t in _TRIGGERS if t in folded), "")
    if not trigger:
        return ()
    opening = folded.index(trigger)
    begin = opening + len(trigger)
    colon = folded.find(":", begin, begin + _LABEL)
    begin = colon + 1 if colon > 0 and "Grade" not in trigger else begin
    rows = tuple(_rows(folded, begin))
    if len(rows) < _FEWEST or any(row.area is Area.OVERALL for row in rows):
        return rows if len(rows) >= _FEWEST else ()
    told = _whole().search(folded, max(0, opening - _ABOVE), opening)
    words = told["grade"].lower().split() if told is not None else []
    grade = next(find_grades(words, 0, len(words)), None)
    if told is None or grade is None or grade.judgement is None:
        return rows
    return (Row(told.start(), told.end(), Area.OVERALL, grade.judgement), *rows)


def _rows(folded: str, begin: int) -> Iterator[Row]:
    """The rows that follow one another without a line break."""
    known: set[Area] = set()
    at = begin
    for grade in _grade().finditer(folded, begin, begin + _STRETCH):
        label = folded[at : grade.start()]
        if len(label) > _LABEL or "\n" in label.strip():
            return
        words = grade[0].lower().split()
        judged = next(find_grades(words, 0, len(words)), None)
        area = area_named(_word().findall(label.lower()))
        if judged is None or judged.judgement is None or area is None or area in known:
            return
        known.add(area)
        yield Row(at + len(label) - len(label.lstrip(" .\n")), grade.end(), area, judged.judgement)
        at = grade.end()


@cache
def _grade() -> regex.Pattern[str]:
    return regex.compile(r"\b(?:Requires improvement(?: to be good)?|Outstanding|Good|Adequate|Inadequate)\b")


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[^\W\d_](?:[^\W\d_]|['-])*+|,")


@cache
def _whole() -> regex.Pattern[str]:
    """The sentence on the whole service, which has no full stop behind it."""
    return regex.compile(
        r"(?i)\b(?:overall judge?ment is that )?children's services(?: in [^.:;]{2,60}?)? (?:are |is )?"
        r"(?P<grade>requires? improvement(?: to be good)?|outstanding|good|adequate|inadequate)\b"
    )
