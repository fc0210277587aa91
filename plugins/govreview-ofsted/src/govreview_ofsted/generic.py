"""Grades of authorities in general: "all councils that receive an inadequate rating", "where services are good"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview_ofsted.words import COUNCILS

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Found
    from govreview_ofsted.scene import Scene

_RELATIVES = frozenset({"that", "which", "who", "whose", "where", "with", "receiving", "getting", "given"})
_ANY = frozenset("any every each no all other".split())
_ONE = frozenset("council authority borough area department service".split())
_NEAR = 7  # tokens between a relative pronoun and the grade's verb
_COUNTED = frozenset("one two three four five both all some most none neither several many half each".split())
_COUNTABLE = COUNCILS | frozenset("neighbours others ones areas places counties cities".split())
_OCCASIONS = frozenset("following after upon on with under".split())
_MAY = frozenset({"may", "can", "must", "should", "could"})


def is_general(scene: Scene, grade: Grade, found: Found) -> bool:
    """Whether a grade is said of no authority in particular, so that the one in focus must not have it.

    Args:
        scene: The sentence.
        grade: The grade.
        found: What a construction read of it.
    """
    subject = found.subject
    if subject is not None and subject.authorities:
        return _is_of_case(scene, grade, found) or _is_one_of_which(scene, grade, found)
    if _is_one_of_which(scene, grade, found) or _is_of_case(scene, grade, found) or _is_any_service(scene, grade):
        return True
    if any(a.last <= grade.first for a in scene.authorities):
        return False
    begin = grade.first if found.verb is None else min(found.verb.first, grade.first)
    for i in range(begin - 1, max(scene.first - 1, begin - 1 - _NEAR), -1):
        if scene.word(i) in _RELATIVES and i not in scene.area_at and _is_of_any(scene, i):
            return True
        if scene.word(i) in {",", ";", ":"}:
            break
    return _is_where(scene, found) or _is_occasion(scene, grade)


def _is_of_any(scene: Scene, relative: int) -> bool:
    """Whether "councils", "any authority" stands before a relative pronoun, none of them named or taken up."""
    i = relative - 1
    if scene.word(i) in COUNCILS:
        first = scene.zone_before(i)[0]
        return not {"one", "among", "these", "both"}.intersection(scene.lowers[first:i])
    return scene.word(i) in _ONE and not _ANY.isdisjoint(scene.lowers[max(scene.first, i - 3) : i])


def _is_where(scene: Scene, found: Found) -> bool:
    """Read "Where services are judged inadequate, a commissioner is sent"."""
    verb = found.verb
    if scene.word(scene.first) not in {"where", "whenever"} or verb is None or verb.tense != "present":
        return False
    return not any(scene.word(i) in {",", "is", "are"} for i in range(scene.first, verb.first))


def _is_occasion(scene: Scene, grade: Grade) -> bool:
    """Read "Following an inadequate judgement, the minister may appoint a commissioner"."""
    if scene.word(scene.first) not in _OCCASIONS or scene.word(scene.left_of(grade.first) + 1) not in {"a", "an"}:
        return False
    group = next(
        (
            scene.verb_at[i]
            for i in range(grade.last, scene.last)
            if i in scene.verb_at and scene.verb_at[i].form == "finite"
        ),
        None,
    )
    return group is not None and group.modal in _MAY


def _is_of_case(scene: Scene, grade: Grade, found: Found) -> bool:
    """Read "safeguarding in his case was inadequate": what was done for one child, which no inspectorate rates."""
    begin = found.subject.first if found.subject is not None else scene.first
    near = range(max(scene.first, begin), min(grade.last + _PHRASE, scene.last - 2))
    return any(
        scene.word(i) == "in" and scene.word(i + 1) in _WHOSE and scene.word(i + 2) in {"case", "cases"} for i in near
    )


_PHRASE = 3  # tokens behind a grade in which the case is told
_WHOSE = frozenset("his her their this the these both".split())


def _is_any_service(scene: Scene, grade: Grade) -> bool:
    """Read "Running a service that is rated inadequate is not acceptable": no service in particular."""
    words = scene.lowers[scene.first : grade.first]
    opens = words[:1] and words[0].endswith("ing") and words[1:2] in (("a",), ("any",))
    return bool(opens) and words[2:3] in (("service",), ("council",), ("department",)) and "that" in words[3:4]


def _is_one_of_which(scene: Scene, grade: Grade, found: Found) -> bool:
    """Read "Two other councils were as badly off as Derby, one of which is now good": one that nobody names."""
    named = found.subject.authorities if found.subject is not None else ()
    if len(named) > 1:
        return False
    end = found.verb.first if found.verb is not None else grade.first
    of = next((i for i in range(end - 1, scene.first, -1) if scene.lowers[i] in {"which", "whom"}), -1) - 1
    if of < scene.first or scene.word(of) != "of" or scene.word(of - 1) not in _COUNTED:
        return False
    return all(a.last <= of for a in named) and not _COUNTABLE.isdisjoint(scene.lowers[scene.first : of])
