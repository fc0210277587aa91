"""Constructions of moving from grade to grade: "moved from inadequate to good", "marked it down to adequate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.reading.grammar.lexicon import verb_forms
from govreview_ofsted.antecedents import antecedent, later, owner, relative_before, subject_before
from govreview_ofsted.matters import MATTERS
from govreview_ofsted.report import JOINTS, MARKS, Found
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.words import FOREIGN, MOVE, SERVICES, VERDICTS

if TYPE_CHECKING:
    from govreview.models.records import Area
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_PATHS = frozenset("path road way route course track closer nearer".split())
"""Words of a way that somebody is still on: "on the right path to being rated good"."""
_EVERYDAY = frozenset("bad worse great better awful terrible bitter best worst".split())
"""Words of no scale that a move may lead to: "from good to great"."""
_GAP = 8  # tokens between two grades of one list
_APART = frozenset({",", "(", "-", ""})
_MOVE_NOUNS = frozenset(
    "fall rise move jump leap drop slide climb journey upgrade downgrade shift improvement up down change "
    "promotion demotion downgrading upgrading relegation descent ascent elevation return plunge slump collapse "
    "decline tumble progression progress recovery transition turnaround transformation swing reduction "
    "leapt leaps grades "
    "bands notches places".split()
)


def moved(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "X moved from inadequate to good", "marked it down to adequate"."""
    at = grade.first - 1
    while scene.word(at) in MARKS or scene.word(at) in {"a", "an", "the", "being", "rated", "its"}:
        at -= 1
    word = scene.word(at)
    if word == "as" and scene.lowers[at - 2 : at] == ("as", "far"):
        word = "to"
    if (
        word == "to"
        and scene.word(at - 2) == "from"
        and at - 1 not in scene.grade_at
        and at - 1 not in scene.date_tokens
    ):
        return None
    if word == "to" and scene.word(at - 1) in {"close", "near", "next", "on", "fast", *_PATHS}:
        return None
    if word == "from" and scene.word(grade.last) == "to" and _leads_elsewhere(scene, grade.last + 1):
        return None
    if word in {"via", "through"} and previous is not None and previous.rule == "moved":
        return Found(rule="moved", subject=previous.subject, verb=previous.verb, areas=previous.areas, earlier=True)
    if word not in {"from", "to", "into"} or (word == "to" and scene.word(grade.first) in {"require", "perform"}):
        return None
    if word == "from" and scene.word(at - 1) in {"down", "up"} and scene.word(at - 2) in _APART:
        told = previous.subject if previous is not None and previous.subject is not None else owner(scene, at)
        areas = previous.areas if previous is not None and previous.last >= at - _GAP else ()
        return Found(rule="moved", subject=told, areas=areas, earlier=True)
    own = _mover_between(scene, previous, at) if previous is not None and previous.rule == "moved" else None
    if previous is not None and own is not None:
        return Found(rule="moved", subject=own, verb=previous.verb, earlier=word == "from")
    if previous is not None and previous.rule == "moved" and at - previous.last <= 3:  # noqa: PLR2004 - "good, to"
        return Found(
            rule="moved", subject=previous.subject, verb=previous.verb, areas=previous.areas, earlier=word == "from"
        )
    if previous is not None and previous.rule == "moved" and previous.earlier and _is_remark(scene, previous.last, at):
        return Found(rule="moved", subject=previous.subject, verb=previous.verb, areas=previous.areas)
    group = next(
        (
            scene.verb_at[i]
            for i in range(at - 1, max(scene.first, at - 16) - 1, -1)
            if i in scene.verb_at and is_moving(scene, scene.verb_at[i]) and scene.word(i - 1) not in {"one", "a"}
        ),
        None,
    )
    seen = _seen_moving(scene, at) if group is None else None
    if seen is not None:
        return Found(rule="moved", subject=seen, earlier=word == "from")
    if group is None and word == "from" and at == scene.first:
        ahead = next((scene.verb_at[i] for i in range(grade.last, scene.last) if i in scene.verb_at), None)
        moves = ahead is not None and ahead.lemma in MOVE
        return _maybe_moved(subject_before(scene, ahead.first), ahead, earlier=True) if ahead and moves else None
    if group is None and scene.word(at - 1) in {":", "-"}:
        return _maybe_moved(subject_of(scene, scene.first, at - 1), None, earlier=word == "from")
    if group is None:
        if word == "to" and scene.word(at - 1) in _MOVE_NOUNS and scene.word(at - 2) in {"'s", "'", "its", "their"}:
            return _maybe_moved(owner(scene, at) or Subject(first=at - 2), None, earlier=False)
        nominal = any(scene.word(i) in _MOVE_NOUNS for i in range(max(scene.first, at - 6), at))
        return (
            Found(rule="moved", subject=owner(scene, at), areas=_areas_near(previous, at), earlier=word == "from")
            if nominal and word == "from"
            else None
        )
    if previous is not None and previous.verb is group:
        return Found(rule="moved", subject=previous.subject, verb=group, areas=previous.areas, earlier=word == "from")
    first, last = group.last, at
    while (
        last > first and scene.word(last - 1) in {"up", "down", "back", "out", "around", "round", *MARKS}
    ) or last - 1 in scene.date_tokens:
        last -= 1
    while first < last and scene.word(first) in {"up", "down", "on"}:
        first += 1
    subject = subject_of(scene, first, last)
    if subject is None and not group.passive:
        steps = next((i for i in range(first, last) if scene.word(i) in _STEPS), last)
        subject = subject_of(scene, first, steps) if first < steps < last else None
    if subject is None and not group.passive:
        relative = relative_before(scene, group.first)
        subject = antecedent(scene, relative) if relative >= 0 else None
    subject = subject or subject_before(scene, group.first) or _mover(scene, group, previous)
    return _maybe_moved(subject, group, earlier=word == "from")


def _is_remark(scene: Scene, first: int, last: int) -> bool:
    """Read "from adequate, the mark it was given in 2011, to inadequate": a remark between the grades of one move."""
    while scene.word(first) in MARKS:
        first += 1
    closed = {",": ",", "(": ")", "-": "-"}.get(scene.word(first))
    inside = scene.lowers[first + 1 : last - 1]
    return closed is not None and scene.word(last - 1) == closed and not {";", ":", "."}.intersection(inside)


def _leads_elsewhere(scene: Scene, i: int) -> bool:
    """Read "from good to great", "from good to outstanding schools": no move between grades of a service."""
    onward = scene.grade_at.get(i)
    if onward is None:
        return scene.word(i) in _EVERYDAY
    behind = scene.word(onward.last)
    return onward.last not in scene.area_at and (behind in FOREIGN or behind in MATTERS)


def is_moving(scene: Scene, group: VerbGroup) -> bool:
    """Whether a verb is one of moving, by itself or with "it", "its way": "made it to good", "worked its way up to"."""
    if group.lemma in MOVE:
        return True
    if group.lemma in _ESCAPING and not {"from", "out"}.isdisjoint(scene.lowers[group.last : group.last + 2]):
        return True
    return group.lemma in _WAYS and scene.word(group.last) in {"it", "its", "their"}


_ESCAPING = frozenset("escape emerge break exit depart".split())
"""Verbs that tell of a move only with "from" or "out of": "has emerged from the lowest category"."""


_WAYS = frozenset("make work fight battle find pick".split())


def _areas_near(previous: Report | None, at: int) -> tuple[Area, ...]:
    """The areas of the grade right before: "found leadership inadequate, a fall from good"."""
    return previous.areas if previous is not None and previous.last >= at - _GAP else ()


def _mover_between(scene: Scene, previous: Report, at: int) -> Subject | None:
    """Who moves next under the same verb: "Derby fell from good to adequate, Hull from outstanding to good"."""
    begin = previous.last
    while scene.word(begin) in JOINTS or scene.word(begin) in MARKS:
        begin += 1
    if begin >= at or any(i in scene.verb_at for i in range(begin, at)):
        return None
    own = subject_of(scene, begin, at)
    if own is None or not (own.authorities or own.areas):
        return None
    named = own.authorities or (previous.subject.authorities if previous.subject is not None else ())
    return attrs.evolve(own, authorities=named)


def _seen_moving(scene: Scene, at: int) -> Subject | None:
    """Read "had its rating cut to inadequate", "saw its grade slip from good": a form that may be a noun."""
    known = verb_forms().get(scene.word(at - 1))
    if known is None or known.lemma not in MOVE or scene.word(at - 2) not in VERDICTS | SERVICES:
        return None
    first, last = scene.zone_before(at - 1)
    return subject_of(scene, first, last)


_STEPS = frozenset({",", "-", "a", "one", "two", "three", "straight", "by", "all", "down", "up", "back", "another"})
"""Words behind the object of a move: "downgraded Derby two rungs, from good to inadequate"."""


def _mover(scene: Scene, group: VerbGroup, previous: Report | None) -> Subject | None:
    """Who moved: "but has since moved", "the first council to go", "Having slipped to inadequate, Surrey"."""
    if previous is not None and scene.word(group.first - 1) in {"but", "and", "then", "only"}:
        return previous.subject
    if group.form == "infinitive":
        taken = next(
            (a for a in scene.authorities if a.last <= group.first and scene.word(a.first - 1) in _TAKING), None
        )
        if taken is not None:
            return Subject(authorities=(taken,), first=taken.first)
        first = scene.zone_before(group.first)[0]
        before = scene.verb_at.get(first - 1)
        first_ever = {"first", "second", "third", "only", "latest"} & set(scene.lowers[first : group.first])
        if before is not None and before.lemma in {"be", "become"} and first_ever:
            return subject_before(scene, before.first)
    if previous is not None and group.form == "ing" and scene.word(group.first - 1) in {",", "before"}:
        return previous.subject
    return later(scene, group) if group.form == "ing" else None


_TAKING = frozenset({"took", "takes", "taken", "for"})
"""Words before who moved: "it took Derby three years to rise", "three years for Derby to rise"."""


def _maybe_moved(subject: Subject | None, group: VerbGroup | None, *, earlier: bool) -> Found | None:
    return None if subject is None else Found(rule="moved", subject=subject, verb=group, earlier=earlier)
