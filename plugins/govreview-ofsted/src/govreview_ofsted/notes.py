"""Grades in notes, which leave out their subject: entries under the name of an authority or a day, bullets, asides.

PETERBOROUGH
Performs poorly; a year ago, adequately.

7 APRIL 2017
Inadequate. "Basic duties are not carried out", write the inspectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.records import Judgement
from govreview_ofsted.behind import areas_behind
from govreview_ofsted.grades import find_grades
from govreview_ofsted.openings import RATED, is_everyday, is_hanging
from govreview_ofsted.report import MARKS, Found
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.words import EARLIER, FOREIGN, VERDICTS

if TYPE_CHECKING:
    from govreview.reading.mentions import AuthorityMention
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

BULLETS = frozenset({"*", "-", "\u2022", "\u00b7", "\u2013", "\u25cf", "\u25aa"})
_LEADING = (
    frozenset("still now again overall once more back up down from ofsted : grade rating verdict".split()) | RATED
)
_NAMES = frozenset(", and & / : council the city borough county 's".split())
_INSPECTORS = frozenset("ofsted inspectors inspectorate watchdog".split())
_SAID = frozenset(
    "say says said find finds found decide decided decides conclude concludes concluded rule ruled".split()
)
_ENDS = frozenset({"", ".", "!", ",", ";", "-", "(", "overall", "by", "again", "says", "say", "and", "but"})
_WAY = frozenset(
    "from to up down having and but before after was were been in on , ; - ( ) then now still by ofsted "
    "inspectors a the last year".split()
)
_AFTER = 3  # sentences of an entry in which inspectors may be told
_ABOVE = 8  # bullets of an entry above one of them


def noted(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Performs poorly; a year ago, adequately" under a heading, "- Rated inadequate in 2014, from good"."""
    if previous is not None:
        return _going_on(scene, grade, previous)
    begin = scene.first + (scene.word(scene.first) in BULLETS)
    head = range(begin, grade.first)
    if not all(scene.word(i) in _LEADING | EARLIER | MARKS for i in head) or _is_foreign(scene, grade):
        return None
    if is_hanging(scene, grade) or (begin > scene.first and _is_wished(scene)):
        return None
    named = _named_above(scene) or (_named_above(_opening(scene)) if _is_part(scene, grade) else ())
    subject = Subject(authorities=named, first=scene.first)
    left = scene.word(grade.first - 1) == "from"
    if named and _closes(scene, grade):
        return Found(rule="label", subject=subject, earlier=left)
    if grade.weak or grade.noun or not _closes(scene, grade):
        return None
    if begin > scene.first:
        told = not RATED.isdisjoint(scene.lowers[begin : grade.first]) or _is_by_inspectors(scene, grade.last)
        told = told or bool(areas_behind(scene, grade.last)[0])
        return Found(rule="label", subject=subject, earlier=left) if told else None
    dated = _is_under_date(scene)
    if dated and grade.judgement not in _CHEERS:
        return Found(rule="label", subject=subject, earlier=left)
    if (
        dated
        or _is_exclaimed(scene, grade)
        or _is_dated_twice(scene, grade)
        or _is_said(scene, grade)
        or _is_remarked(scene, grade)
    ) and _is_inspected(scene):
        return Found(rule="label", subject=subject, earlier=left)
    return None


def astray(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Leadership: inadequate. Care leavers, astonishingly, good.": an area and its grade, a remark between."""
    if (
        previous is not None
        or grade.weak
        or not scene.index
        or scene.word(scene.right_of(grade.last)) not in {"", ".", "!", ",", ";"}
    ):
        return None
    comma = scene.left_of(grade.first)
    opening = next((i for i in range(comma - 1, scene.first, -1) if scene.word(i) == ","), -1)
    aside = scene.word(comma) == "," and opening > 0 and comma - opening <= _REMARK
    bare = scene.area_at.get(scene.first) is not None and scene.area_at[scene.first].last == grade.first
    if not (aside or bare) or scene.verb_at.keys() & set(range(scene.first, grade.first)):
        return None
    subject = subject_of(scene, scene.first, opening if aside else grade.first)
    if subject is None or not subject.areas or subject.pronoun:
        return None
    last = scene.first
    first = scene.reading.ranges[_opening(scene).index][0]
    told = any(not g.weak for g in find_grades(scene.lowers, first, last))
    same = _paragraph(scene, scene.index - 1) == _paragraph(scene, scene.index)
    return Found(rule="label", subject=subject) if told and same else None


_REMARK = 4  # tokens of "astonishingly", "to some surprise"


def _going_on(scene: Scene, grade: Grade, previous: Report) -> Found | None:
    """Read the second grade of "Performs adequately, having performed well in 2009", "Up from adequately to well"."""
    if previous.rule != "label" or previous.subject is None or previous.subject.first != scene.first:
        return None
    between = range(previous.grade.last, grade.first)
    if not all(i in scene.date_tokens or scene.word(i) in _WAY | EARLIER | MARKS for i in between):
        return None
    words = scene.lowers[previous.grade.last : grade.first]
    if not (words or grade.verb or scene.distributes) or not _closes(scene, grade):
        return None
    if "respectively" in scene.lowers[grade.last : scene.last] or _is_entry(scene, previous):
        left = words[-1:] == ("from",) or "having" in words or not EARLIER.isdisjoint(words)
        return Found(rule="label", subject=previous.subject, areas=previous.areas, earlier=left)
    return None


def _is_entry(scene: Scene, previous: Report) -> bool:
    """Whether the grade before was read from a note: nothing but words of rating stands before it."""
    begin = scene.first + (scene.word(scene.first) in BULLETS)
    return all(scene.word(i) in _LEADING | EARLIER | MARKS for i in range(begin, previous.grade.first))


def _closes(scene: Scene, grade: Grade) -> bool:
    """Whether a grade ends its phrase: "Inadequate.", "Good, says Ofsted", not "Inadequate staffing", "Good Friday"."""
    i = scene.right_of(grade.last)
    if is_everyday(scene, grade):
        return False
    if scene.word(i) in _ENDS or i in scene.date_tokens or scene.word(i) == "respectively":
        return True
    if scene.word(i) in {"in", "on", "since", "at", "as", "for"}:
        return i + 1 in scene.date_tokens or scene.word(i) != "in" or i + 1 in scene.area_at
    return scene.word(i) in {"to", "from"} and scene.right_of(i + 1) in scene.grade_at


def _is_foreign(scene: Scene, grade: Grade) -> bool:
    """Whether the clause of a grade tells of a school or the like."""
    stop = next((i for i in range(grade.last, scene.last) if scene.word(i) in {".", ";"}), scene.last)
    return any(scene.word(i) in FOREIGN for i in range(scene.first, stop) if i not in scene.area_at)


def _is_wished(scene: Scene) -> bool:
    """Whether a bullet is one of the aims that the line above the list tells of."""
    index = scene.index - 1
    while index >= max(0, scene.index - _ABOVE) and scene.lowers[scene.reading.ranges[index][0]] in BULLETS:
        index -= 1
    if index < 0:
        return False
    first, last = scene.reading.ranges[index]
    return not _AIMS.isdisjoint(scene.lowers[first:last])


_AIMS = frozenset("plan aim aims target targets goal goals priorities promises ambitions ambition wants wish".split())


def _named_above(scene: Scene) -> tuple[AuthorityMention, ...]:
    """The authorities that the heading of an entry names and nothing else."""
    reading, index = scene.reading, scene.index - 1
    if index >= 0 and _paragraph(scene, index) == _paragraph(scene, scene.index):
        return ()
    bullet = scene.word(scene.first) in BULLETS
    while bullet and index >= max(0, scene.index - _ABOVE) and scene.lowers[reading.ranges[index][0]] in BULLETS:
        index -= 1
    if index < 0:
        return ()
    above = type(scene)(reading, index)
    bare = all(i in above.named_at or above.word(i) in _NAMES for i in range(above.first, above.last))
    return above.authorities if bare else ()


def _opening(scene: Scene) -> Scene:
    """The first sentence of a paragraph."""
    index = scene.index
    while index and _paragraph(scene, index - 1) == _paragraph(scene, scene.index):
        index -= 1
    return type(scene)(scene.reading, index)


def _is_part(scene: Scene, grade: Grade) -> bool:
    """Read "Outstanding for leadership." further on in an entry: a grade, what it was given for, and no verb."""
    area = areas_behind(scene, grade.last)[0]
    return bool(area) and not any(i not in scene.grade_at for i in scene.verb_at)


def _is_under_date(scene: Scene) -> bool:
    """Whether a sentence opens an entry of a chronology, its date alone on the line above."""
    index = scene.index - 1
    if index < 0 or _paragraph(scene, index) == _paragraph(scene, scene.index):
        return False
    above = type(scene)(scene.reading, index)
    return above.word(above.last - 1) != "." and all(
        i in above.date_tokens or above.word(i) in {":", "on", ","} for i in range(above.first, above.last)
    )


def _is_exclaimed(scene: Scene, grade: Grade) -> bool:
    """Whether a sentence is a grade and no more, with the day on which it came told before: "Inadequate. Again!"."""
    alone = all(scene.word(i) in {".", "!", "again", "overall", *MARKS} for i in range(grade.last, scene.last))
    if grade.judgement in _CHEERS and "!" in scene.lowers[grade.last : scene.last]:
        return False
    if not alone or not scene.index or _paragraph(scene, scene.index - 1) != _paragraph(scene, scene.index):
        return False
    return bool(type(scene)(scene.reading, scene.index - 1).dates)


def _is_said(scene: Scene, grade: Grade) -> bool:
    """Read "Inspectors return. Requires improvement, they decide, but no longer inadequate."."""
    if scene.word(scene.right_of(grade.last)) != "," or not scene.index:
        return False
    i = scene.right_of(grade.last) + 1
    if scene.word(i) in _SAID and scene.word(i + 1 + (scene.word(i + 1) == "the")) in {"report", *_INSPECTORS}:
        return True
    first, last = scene.reading.ranges[scene.index - 1]
    told = not _INSPECTORS.isdisjoint(scene.lowers[first:last])
    return told and scene.word(i) in {"they", *_INSPECTORS} and scene.word(i + 1) in _SAID


def _is_remarked(scene: Scene, grade: Grade) -> bool:
    """Read "Inadequate, and not by a whisker.": a bad grade with a remark, no verb in the sentence."""
    if grade.judgement in _CHEERS or any(i not in scene.grade_at for i in scene.verb_at):
        return False
    return scene.word(scene.right_of(grade.last)) == "," and bool(scene.index)


_CHEERS = frozenset({Judgement.GOOD, Judgement.OUTSTANDING})


def _is_dated_twice(scene: Scene, grade: Grade) -> bool:
    """Read "Requires improvement in 2014, requires improvement in 2018": grades each with its date."""
    dated = [g for g in scene.grades if _has_date(scene, g.last)]
    return len(dated) > 1 and dated[0] is grade


def _has_date(scene: Scene, i: int) -> bool:
    i = scene.right_of(i)
    i += scene.word(i) in {"in", "(", ","}
    return i in scene.date_tokens


def _is_inspected(scene: Scene) -> bool:
    """Whether inspectors are told of in the paragraph, or in the first sentences behind the grade."""
    sentences, ranges = scene.reading.sentences, scene.reading.ranges
    paragraph = _paragraph(scene, scene.index)
    near = [
        k
        for k in range(max(0, scene.index - _ABOVE), min(len(ranges), scene.index + _AFTER))
        if sentences[k].paragraph == paragraph
    ]
    words = scene.lowers[ranges[near[0]][0] : ranges[near[-1]][1]]
    return not (_INSPECTORS | VERDICTS | {"report"}).isdisjoint(words) and FOREIGN.isdisjoint(words[:_HEAD])


_HEAD = 12  # tokens at the head of a paragraph that tell what it is on


def _is_by_inspectors(scene: Scene, i: int) -> bool:
    return not _INSPECTORS.isdisjoint(scene.lowers[i : i + 4])


def _paragraph(scene: Scene, index: int) -> int:
    return scene.reading.sentences[index].paragraph
