"""Grades that the text says were not given: wrongly reported, ruled out, by nobody told, not so after all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview_ofsted.words import AVOIDED

if TYPE_CHECKING:
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_WRONGLY = frozenset("wrongly mistakenly falsely erroneously incorrectly".split())
_REBUTTED = frozenset("contradicted contradicts rebutted refuted scotched rubbished disproved debunked".split())
_NOBODY = frozenset({"nobody", "no-one", "none"})
_SAID = frozenset("say call rate suggest hint claim find judge brand describe label mention".split())
_NOT_SO = (("it", "had", "not"), ("it", "was", "not"), ("it", "is", "not"), ("it", "has", "not"), ("not", "so"))
_BE = frozenset("was were is are has had have".split())
_ASIDE = 7  # tokens of a remark between "not" and the verb
_SHORT_OF = (("short", "of"), ("shy", "of"), ("away", "from"))
_TO_GRADE = frozenset("a an the its their another overall being rated judged graded first second full ' \"".split())
"""Words between "short of" and a grade."""
_CLOSE = frozenset({"close", "near"})
_REACH = 9  # tokens of the next sentence, at most, that takes a grade back


def denied_by(report: Report) -> int:
    """Index of the word that says that a grade was not given: "wrongly reported that", "It had not"; -1 without."""
    scene = report.scene
    before = range(scene.first, report.grade.first)
    that = next((i for i in reversed(before) if scene.word(i) == "that"), -1)
    for i in before:
        word = scene.word(i)
        if i < that and (word in _WRONGLY or word in _REBUTTED or scene.lowers[i : i + 2] == ("no", "truth")):
            return i
        if word == "ruled" and scene.word(i + 1) == "out" and not scene.dates:
            return i
    verb = report.verb
    if verb is not None and report.rule not in {"verdict", "noun"}:
        near = range(max(scene.first, verb.first - _ASIDE), verb.first)
        apart = next((i for i in near if scene.lowers[i : i + 2] == ("not", ",") and scene.word(i - 1) in _BE), -1)
        if apart >= 0 and scene.word(verb.first - 1) == ",":
            return apart
        if _is_by_nobody(report):
            return scene.first
    return report.grade.last - 1 if _is_taken_back(report) else -1


def _is_by_nobody(report: Report) -> bool:
    """Read "No inspector has ever called Derby inadequate", "Nobody at Ofsted has said that it is"."""
    scene = report.scene
    first = scene.word(scene.first)
    if first not in _NOBODY and not (first == "no" and scene.word(scene.first + 1) in {"inspector", "one", "report"}):
        return False
    group = next((scene.verb_at[i] for i in range(scene.first, report.grade.first) if i in scene.verb_at), None)
    return group is not None and group.lemma in _SAID and (group is report.verb or scene.word(group.last) == "that")


def _is_taken_back(report: Report) -> bool:
    """Read "He said it had been rated good. It had not."."""
    scene = report.scene
    ranges = scene.reading.ranges
    if scene.index + 1 >= len(ranges) or any(g.first > report.grade.first for g in scene.grades):
        return False
    first, last = ranges[scene.index + 1]
    words = scene.lowers[first : min(last, first + _REACH)]
    size = next((len(turn) for turn in _NOT_SO if words[: len(turn)] == turn), 0)
    return size > 0 and words[size : size + 1] in ((".",), (":",), (",",), (";",))


def is_any_more(scene: Scene, i: int) -> bool:
    """Read "is not inadequate any more": a grade that stood until then."""
    i = scene.right_of(i)
    return scene.word(i) == "anymore" or (scene.word(i) == "any" and scene.word(i + 1) in {"more", "longer"})


def is_missed(report: Report) -> bool:
    """Whether a grade was only missed: "came close to being rated good", "stopped short of a good rating"."""
    scene = report.scene
    at = report.grade.first - 1
    while scene.word(at) in _TO_GRADE:
        at -= 1
    if scene.lowers[at - 1 : at + 1] in _SHORT_OF:
        return True
    begin = report.grade.first if report.verb is None else min(report.verb.first, report.grade.first)
    near = scene.lowers[max(scene.first, begin - 3) : report.grade.first]
    return "being" in near and not (AVOIDED | _CLOSE).isdisjoint(near)
