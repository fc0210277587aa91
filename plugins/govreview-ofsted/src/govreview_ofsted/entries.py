"""Dates that stand outside the clause: at the head of an entry of a chronology, or in the sentence before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.mentions import DateRole
from govreview_ofsted.scene import Scene

if TYPE_CHECKING:
    from govreview.reading.dates.mentions import DateMention


def entry_year(scene: Scene) -> EdtfDate | None:
    """The bare year at the head of an entry of a chronology: "2014 - Rated inadequate", or alone on the line before."""
    reading = scene.reading
    paragraph = reading.sentences[scene.index].paragraph
    lowers = scene.lowers
    for index in range(scene.index, max(-1, scene.index - 6), -1):
        first, last = reading.ranges[index]
        above = paragraph - reading.sentences[index].paragraph
        if above > 1:
            break
        opens = index == 0 or reading.sentences[index - 1].paragraph != reading.sentences[index].paragraph
        if (
            opens
            and first < last
            and is_year(lowers[first])
            and (last - first == 1 or (not above and lowers[first + 1] in {":", "-"}))
        ):
            return EdtfDate.year(int(lowers[first]))
    return None


def is_year(word: str) -> bool:
    """Whether a token is a bare year."""
    return len(word) == 4 and word.isdecimal() and word[:2] in {"19", "20"}  # noqa: PLR2004 - four digits


def of_entry(scene: Scene) -> list[DateMention]:
    """The date at the head of an entry of a chronology: "March 2014: ...", or alone on the line before."""
    reading = scene.reading
    paragraph = reading.sentences[scene.index].paragraph
    for index in range(scene.index, max(-1, scene.index - 6), -1):
        sentence = reading.sentences[index]
        if sentence.paragraph < paragraph - 1:
            break
        entry = scene if index == scene.index else Scene(reading, index)
        opens = index == 0 or reading.sentences[index - 1].paragraph != sentence.paragraph
        head = next((d for d in entry.dates if opens and d[0] <= entry.first + 1), None)
        if head is None:
            continue
        closed = entry.word(head[1])
        if (closed in {":", "-"} and sentence.paragraph == paragraph) or head[1] >= entry.last - 1:
            return [head[2]]
    return []


def of_above(scene: Scene) -> list[DateMention]:
    """The date of the sentence on inspectors above grades without a verb: "In May Ofsted came. Good overall."."""
    if not scene.index or any(g.form == "finite" and k not in scene.grade_at for k, g in scene.verb_at.items()):
        return []
    above = Scene(scene.reading, scene.index - 1)
    told = [m for _, _, m in above.dates if m.role is DateRole.POINT]
    words = above.lowers[above.first : above.last]
    inspected = (not _INSPECTING.isdisjoint(words) or words[:2] == ("report", "published")) and not above.grades
    sentences = scene.reading.sentences
    same = sentences[scene.index - 1].paragraph == sentences[scene.index].paragraph
    inspected = inspected or (same and not above.grades and _is_grade_alone(scene))
    return told if len(told) == 1 and inspected else []


def _is_grade_alone(scene: Scene) -> bool:
    """Read "Which brings us to last Wednesday. Inadequate. Again!": a sentence that is a grade and no more."""
    marks = {".", "!", "again", "overall", '"', "'"}
    return all(i in scene.grade_at or scene.word(i) in marks for i in range(scene.first, scene.last))


_INSPECTING = frozenset("ofsted inspectors inspectorate watchdog inspected inspection".split())
OCCASIONS = frozenset({"occasions", "times"})


def of_occasions(scene: Scene) -> list[DateMention]:
    """The dates that "on both occasions", "both times" refers to: two or more in the sentence before."""
    words = scene.lowers[scene.first : scene.last]
    if scene.index == 0 or not {"both", "each", "all"}.intersection(words):
        return []
    told = [m for _, _, m in Scene(scene.reading, scene.index - 1).dates if m.role is DateRole.POINT]
    return told if len(told) > 1 else []
