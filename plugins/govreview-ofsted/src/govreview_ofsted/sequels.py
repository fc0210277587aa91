"""Grades told as a step from or to another: ", followed by good in 2016", "an improvement on the adequate of 2015"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview_ofsted.antecedents import subject_before
from govreview_ofsted.report import JOINTS, MARKS, ORDINALS, Found
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.words import EARLIER

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_WAY = frozenset("from up down back straight all the way".split())
_CLOSED = frozenset({"", ")", ",", ";", ".", "(", "-", "in", "on", "and", "last", "this", "after"})
_ITEM = frozenset({"*", "-", "\u2022", "\u00b7"})
_ARTICLES = frozenset({"a", "an", "the", "another", "that", "of", *MARKS, *ORDINALS})
_OWN = frozenset("a an the its their of that rating grade judgement judgment verdict earlier previous".split())
_FARTHER = frozenset(
    "improvement improvements cry rise fall drop step leap jump advance progress decline slide contrast slump "
    "turnaround climb comedown deterioration upgrade downgrade plunge tumble".split()
)
_NEAR = 3  # tokens between "an improvement" and "on"
_BETWEEN = 9  # tokens between a grade and "an improvement on"


def stepped(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read the first grade of "Leeds (requires improvement to good)", "Hull: adequate to good, May 2018"."""
    del previous
    at = grade.first - 1
    while scene.word(at) in _WAY | MARKS:
        at -= 1
    to = scene.right_of(grade.last)
    onward = scene.grade_at.get(scene.right_of(to + 1))
    if scene.word(at) not in {"(", ":", "-", ","} or scene.word(to) != "to" or onward is None:
        return None
    behind = scene.right_of(onward.last)
    if scene.word(behind) not in _CLOSED and behind not in scene.date_tokens:
        return None
    if scene.word(at) == "(":
        subject = subject_before(scene, at)
        return None if subject is None else Found(rule="moved", subject=subject, earlier=True)
    begin = scene.first + (scene.word(scene.first) in _ITEM)
    end = at
    if scene.word(end - 1) == ")":
        end = next((i for i in range(end - 2, begin, -1) if scene.word(i) == "("), begin)
        if not all(i in scene.date_tokens for i in range(end + 1, at - 1)):
            return None
    bare = scene.word(at) == ":" or all(i in scene.named_at or scene.word(i) == "council" for i in range(begin, end))
    subject = subject_of(scene, begin, end) if begin < end and bare else None
    if subject is None or not subject.authorities:
        return None
    return Found(rule="moved", subject=subject, earlier=True)


def dropped(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Derby: no longer outstanding (2016) but good", "Derby: once good, now inadequate", an entry of a list."""
    del previous
    at = grade.first - 1
    while scene.word(at) in MARKS | EARLIER or scene.word(at) in {"no", "longer", "now"}:
        at -= 1
    words = scene.lowers[at + 1 : grade.first]
    left = not EARLIER.isdisjoint(words) or "longer" in words
    if scene.word(at) != ":" or not left:
        return None
    onward = next((g for g in scene.grades if g.first >= grade.last), None)
    begin = scene.first + (scene.word(scene.first) in _ITEM)
    subject = subject_of(scene, begin, at) if begin < at and onward is not None else None
    if subject is None or not subject.authorities:
        return None
    return Found(rule="label", subject=subject, earlier=True)


def followed(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "good in 2010, followed by adequate in 2013", ", then inadequate in 2016", "but good, as of May"."""
    if previous is None or previous.denied >= 0 or grade.weak:
        return None
    at = grade.first - 1
    while scene.word(at) in _ARTICLES:
        at -= 1
    by = scene.lowers[at - 1 : at + 1] == ("followed", "by") and scene.word(at - 2) in {",", "-", "and", "("}
    then = scene.word(at) in {"then", "later"} and scene.word(at - 1) in JOINTS
    instead = (
        scene.word(at) in {"but", "now"}
        and (previous.earlier or _is_no_longer(scene, previous))
        and _is_bracketed(scene, previous.last, at)
    )
    if not (by or then or instead) or not _is_dated_or_ends(scene, grade):
        return None
    parted = {";", ":", ".", "which", "who", "whose"}
    if any(scene.word(i) in parted for i in range(previous.last, at)) or _names_other(scene, previous, at):
        return None
    rule = "noun" if previous.rule in {"verdict", "noun"} else previous.rule
    return Found(rule=rule, subject=previous.subject, areas=previous.areas)


def beside(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "rated inadequate, with adoption a lonely good", "and fostering the only outstanding"."""
    at = grade.first - 1
    while scene.word(at) in MARKS | _RARE:
        at -= 1
    area = scene.area_at.get(at - 1) if scene.word(at) in {"a", "an", "the"} else None
    if previous is None or previous.subject is None or area is None or grade.weak or not _closes(scene, grade):
        return None
    before = scene.word(area.first - 1)
    if area.first < previous.last or not (
        before in {"with", "and", "but", ","} or scene.word(area.first - 2) == "with"
    ):
        return None
    if any(i in scene.verb_at for i in range(area.last, grade.first)) or previous.denied >= 0:
        return None
    authorities = previous.subject.authorities
    return Found(rule="noun", subject=Subject(authorities=authorities, areas=(area.area,), first=area.first))


def _closes(scene: Scene, grade: Grade) -> bool:
    return scene.word(scene.right_of(grade.last)) in _CLOSED | {"for", "since"}


_RARE = frozenset("rare lonely lone only sole solitary single one surprise solid first bare".split())


def compared(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "a good, an improvement on its previous 'requires improvement'", "a far cry from the good of 2011"."""
    if previous is None or previous.denied >= 0 or grade.weak:
        return None
    at = grade.first - 1
    while scene.word(at) in _OWN | EARLIER | MARKS:
        at -= 1
    if scene.word(at) not in {"on", "from", "upon", "with"}:
        return None
    noun = next((i for i in range(at - 1, at - 1 - _NEAR, -1) if scene.word(i) in _FARTHER), -1)
    if noun < 0 or noun - previous.last > _BETWEEN or (scene.word(at) == "with") != (scene.word(noun) == "contrast"):
        return None
    elsewhere = scene.word(grade.last) in {"of", "in", "at", "for"} and grade.last + 1 in scene.named_at
    if elsewhere or _names_other(scene, previous, grade.first):
        return None
    begin = next((i for i in range(noun, previous.last - 1, -1) if scene.word(i) in {",", "-", "("}), -1)
    if begin < 0 or any(i in scene.verb_at for i in range(begin, noun)):
        return None
    return Found(rule="moved", subject=previous.subject, areas=previous.areas, earlier=True)


def _is_no_longer(scene: Scene, previous: Report) -> bool:
    return "longer" in scene.lowers[max(scene.first, previous.grade.first - _NEAR) : previous.grade.first]


def _is_bracketed(scene: Scene, first: int, last: int) -> bool:
    """Whether nothing but a date, in brackets or not, stands between two tokens."""
    return all(i in scene.date_tokens or scene.word(i) in {"(", ")", ",", "in"} for i in range(first, last))


def _is_dated_or_ends(scene: Scene, grade: Grade) -> bool:
    i = scene.right_of(grade.last)
    i += scene.word(i) in {"again", "overall", "rating", "grade", "judgement", "verdict"}
    i += scene.word(i) in {",", "in", "("} and i + 1 in scene.date_tokens
    return i in scene.date_tokens or scene.word(i) in {"", ".", ",", ";", "and", "as", ")"}


def _names_other(scene: Scene, previous: Report, end: int) -> bool:
    """Whether another authority is named behind the grade before."""
    known = previous.subject.authorities if previous.subject is not None else ()
    return any(previous.last <= a.first < end and a not in known for a in scene.authorities)
