"""Dates told elsewhere in a sentence, or in the next: "when" clauses, "as it had in 2012", "That was in July"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.reading.dates.mentions import DateRole
from govreview_ofsted.words import REPORTS, VERDICTS

if TYPE_CHECKING:
    from govreview.reading.dates.mentions import DateMention
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_ONCE_MORE = frozenset({"again", "in", "on", "once", "last", "also"})
_REMARK = 9  # tokens of a sentence that only tells when
_CLAUSE = 12  # tokens over which a clause with "when" is looked back for


def again(scene: Scene, i: int, until: int) -> list[DateMention]:
    """The date on which the same grade was given before: "as it had in 2012", "as had its report of January"."""
    until = min(until, scene.last, i + 12)
    at = next(
        (
            k
            for k in range(i, until)
            if (scene.lowers[k] == "as" and {"had", "did"} & set(scene.lowers[k + 1 : k + 4]))
            or (
                scene.lowers[k] == "as" and scene.word(k + 1) in {"it", "they"} and scene.word(k + 2) in {"was", "were"}
            )
            or (
                scene.lowers[k : k + 2] in (("as", "in"), ("as", "after")) and "same" in scene.lowers[max(0, i - 6) : k]
            )
            or is_repeating(scene, k)
            or (scene.lowers[k] in {"after", "following"} and _ALIKE.intersection(scene.lowers[k + 1 : k + 3]))
            or (scene.lowers[k] in {"did", "done"} and scene.word(k + 1) == "so" and scene.word(k + 2) in _ONCE_MORE)
        ),
        -1,
    )
    if at < 0:
        return []
    return [m for first, last, m in scene.dates if at < first < until and scene.word(last - 1) != "ago"]


def is_repeating(scene: Scene, i: int) -> bool:
    """Read "repeating its conclusion of August 2014", "matching the grade it got in 2015"."""
    owned = scene.word(i) in _REPEATING and scene.word(i + 1) in {"its", "the", "their"}
    return owned and not _VERDICTS.isdisjoint(scene.lowers[i + 2 : i + 4])


_REPEATING = frozenset("repeating echoing matching mirroring reaffirming".split())
_VERDICTS = VERDICTS | {"conclusion", "finding", "view", "assessment"}
_ALIKE = frozenset({"those", "similar", "identical", "like"})


def of_that(scene: Scene) -> list[DateMention]:
    """The date that "at that inspection", "in it" takes up from the sentence before."""
    if not scene.index:
        return []
    words = scene.lowers[scene.first : scene.first + 3]
    if words[0] not in {"at", "in", "during", "on"} or words[1] not in {"that", "it"}:
        return []
    if words[1] != "it" and words[2] not in _OCCASIONS_TOLD:
        return []
    first, last = scene.reading.ranges[scene.index - 1]
    told = [m for m in (scene.reading.date_at.get(i) for i in range(first, last)) if m is not None]
    return [attrs.evolve(told[-1], role=DateRole.POINT)] if told else []


_OCCASIONS_TOLD = REPORTS | {"inspection", "visit", "review", "occasion", "time"}


def of_inspection(scene: Scene, relative: int) -> list[DateMention]:
    """The date of the inspection that a relative clause says something of."""
    words = scene.lowers[max(scene.first, relative - 8) : relative]
    if not REPORTS.intersection(words) and "inspection" not in words:
        return []
    return [
        attrs.evolve(m, role=DateRole.POINT) if m.role in {DateRole.SINCE, DateRole.AFTER} else m
        for _, last, m in scene.dates
        if 0 <= relative - last <= 1 + (words[-1:] == ("in",)) or _is_dated_report(scene, last, relative)
    ]


def _is_dated_report(scene: Scene, last: int, relative: int) -> bool:
    """Whether a date stands before the report that a relative clause is about: "a July report in which"."""
    between = scene.lowers[last:relative]
    return (
        0 < len(between) <= _NAMED
        and REPORTS.union({"inspection"}).isdisjoint(between) is False
        and {w for w in between if w not in REPORTS} <= _SMALL
    )


_NAMED = 4  # tokens between the date of a report and "which"
_SMALL = frozenset("'s ofsted inspection in from by , official damning scathing critical".split())


def of_when(scene: Scene, report: Report) -> list[DateMention]:
    """The date that a clause with "when" belongs to."""
    for i in range(report.first, max(scene.first, report.first - _CLAUSE) - 1, -1):
        if (scene.word(i) in {";", ":", "(", "which", "who"} and scene.word(i + 1) != "time") or (
            i < report.first - 1 and i in scene.grade_at
        ):
            return []
        if scene.lowers[i : i + 3] == ("at", "which", "time"):
            return [m for _, last, m in scene.dates if last <= i][-1:]
        if scene.word(i) == "when":
            return [m for _, last, m in scene.dates if last <= i and i - last <= 1 and m.role is not DateRole.FOR]
    return []


def of_next(scene: Scene, report: Report) -> list[DateMention]:
    """The date that the next sentence tells and nothing else: "That was in July"."""
    if scene.index + 1 >= len(scene.reading.ranges) or any(g.first > report.grade.first for g in scene.grades):
        return []
    after = type(scene)(scene.reading, scene.index + 1)
    words = after.lowers[after.first : after.last]
    short = len(words) <= _REMARK and words[:1] in (("that",), ("this",)) and words[1:2] in (("was",), ("came",))
    return [m for first, _, m in after.dates if first <= after.first + 4][:1] if short else []


def is_count(scene: Scene, first: int, mention: DateMention) -> bool:
    """Whether a span only counts the grades: "the third in six years", "twice since 2012"."""
    span = mention.role in {DateRole.SINCE, DateRole.FOR} or (
        scene.word(first - 1) == "in" and "years" in scene.lowers[first : first + 4]
    )
    if mention.role is DateRole.SINCE and "time" in scene.lowers[max(scene.first, first - 3) : first]:
        return True
    if mention.role is DateRole.SINCE and _is_time_of_many(scene, first):
        return True
    if mention.role is DateRole.SINCE and not _ORDINALS.isdisjoint(scene.lowers[max(scene.first, first - 3) : first]):
        return True
    if mention.role is DateRole.SINCE and _is_since_last(scene, first - 1):
        return True
    return span and bool(_COUNTED.intersection(scene.lowers[max(scene.first, first - 8) : first]))


def _is_since_last(scene: Scene, i: int) -> bool:
    """Read "its first 'good' rating since 2013": so long there was none."""
    while scene.word(i) in {"since", '"', "'"} | VERDICTS or i in scene.grade_at:
        i -= 1
    return scene.word(i) in _ORDINALS


def _is_time_of_many(scene: Scene, before: int) -> bool:
    """Read "It is the first time Derby has been rated good since 2009"."""
    near = range(max(scene.first, before - _FAR), before)
    return any(scene.word(i) == "time" and scene.word(i - 1) in _COUNTED | {"first", "only", "last"} for i in near)


_ORDINALS = frozenset("first second third fourth fifth best worst lowest highest only".split())
_FAR = 14  # tokens between "the first time" and the span over which it is counted
_COUNTED = frozenset("second third fourth fifth twice times".split())
