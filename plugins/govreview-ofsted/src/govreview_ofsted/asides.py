"""Grades told in a remark beside another: "good (2020: inadequate)", "adequate, the mark it was given in 2009"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview_ofsted.report import MARKS, Found
from govreview_ofsted.words import EARLIER, KEEP, VERDICTS

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_OPENED = 8  # tokens between a bracket and the grade in it
_INSIDE = EARLIER | frozenset(
    "was were in up down from : - , ofsted grade graded rated judged last time year inspection a an it had been to "
    "before at the still now also".split()
)
_CLOSED = frozenset({")", ",", ";", "in", "for", "at", "overall", "before", "last"})
_MARKED = EARLIER | frozenset({"was", "were", "from", "last", "had", "before"})


def bracketed(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read the grade before in "good (2020: inadequate)", "good (was: adequate)", "well (adequately)"."""
    if previous is None or grade.judgement is None:
        return None
    at = grade.first - 1
    while at > grade.first - _OPENED and (scene.word(at) in _INSIDE | MARKS or _is_date(scene, at)):
        at -= 1
    if scene.word(at) != "(" or not previous.last <= at <= previous.last + 1 or scene.word(grade.last) not in _CLOSED:
        return None
    inside = range(at + 1, grade.first)
    marked = any(scene.word(i) in _MARKED or _is_date(scene, i) for i in inside)
    if not marked and not (grade.first == at + 1 and scene.word(grade.first).endswith(("ly", "well"))):
        return None
    subject, verb = previous.subject, previous.verb
    return Found(rule=previous.rule, subject=subject, verb=verb, areas=previous.areas, earlier=True)


def _is_date(scene: Scene, i: int) -> bool:
    word = scene.word(i)
    return i in scene.date_tokens or (len(word) == 4 and word.isdecimal())  # noqa: PLR2004 - a bare year


def remarked(scene: Scene, last: Report) -> list[Report]:
    """The earlier occasion in "stay at adequate, the mark they were given three years ago"."""
    i = last.last
    if (
        last.verb is not None
        and last.verb.lemma in KEEP
        and not last.earlier
        and scene.word(i) in {"it", "they", "that"}
    ):
        end = next((k for k in range(i, scene.last) if scene.word(k) in {",", ";", ".", "-"}), scene.last)
        dated = any(i < first < end for first, _, _ in scene.dates)
        return [attrs.evolve(last, rule="again", earlier=True, first=i, last=end, verb=None)] if dated else []
    if scene.word(i) != "," or scene.word(i + 1) != "the" or last.earlier:
        return []
    noun = i + 2 + (scene.word(i + 2) == "same")
    if scene.word(noun) not in VERDICTS:
        return []
    end = next((k for k in range(noun, scene.last) if scene.word(k) in {",", ";", ".", "-"}), scene.last)
    if not any(noun < first < end for first, _, _ in scene.dates):
        return []
    if not any(k in scene.verb_at and scene.verb_at[k].tense == "past" for k in range(noun, end)):
        return []
    return [attrs.evolve(last, rule="again", earlier=True, first=i + 1, last=end, verb=None)]
