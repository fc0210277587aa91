"""A grade by what its clause is about, where no construction is known: "merited no more than adequate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview_ofsted.antecedents import antecedent, carried, framed, relative_before, subject_before
from govreview_ofsted.report import MARKS, ORDINALS, Found
from govreview_ofsted.words import AVOIDED, BE, FOREIGN, INSPECTORS

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene
    from govreview_ofsted.subjects import Subject

_BETWEEN = (
    frozenset(
        "a an the its to at as with for on in into no not more than nothing better higher but only just merely up out "
        "down off back through over do again still being mere another yet once away under straight".split()
    )
    | ORDINALS
    | MARKS
)
"""Words between a verb and a grade that leave them one predicate: "had to make do with", "rose no higher than"."""
_FAR = 7  # tokens between a verb and its grade
_NO_PREDICATES = frozenset(
    "hope want wish aim need seek strive aspire try think feel look sound seem smell taste do believe say claim tell "
    "ask mean define require demand promise pledge expect fear predict guess hear write work help use spend pay keep "
    "make let speak talk argue know see show prove sell buy cost read learn teach live die eat offer provide lack "
    "reject deny dispute contest dismiss challenge appeal question refute deserve warn threaten miss avoid ensure "
    "secure explain be become remain stay appear stand come recruit staff train fund serve support protect meet "
    "include involve consist depend".split()
)
"""Verbs whose grade is no rating, or only somebody's view: "sounds good", "means inadequate"."""
_AFTER = frozenset(
    "in on for at by from since after before when while and but with overall again last this today yesterday until "
    "till across which though although despite two three four five as or too".split()
)


def argued(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "merited no more than adequate", "had to make do with good": any other verb of a rated subject."""
    if grade.weak or grade.echo or grade.noun or not _closes(scene, grade) or not _is_told(scene, grade, previous):
        return None
    group = _predicate(scene, grade) or _bracket(scene, grade)
    if (
        group is None
        or (group.lemma in _NO_PREDICATES and scene.word(grade.last) != ")")
        or AVOIDED.intersection(scene.lowers[group.first : grade.first])
    ):
        return None
    subject = _subject(scene, group, previous)
    if scene.word(grade.last) == "at" and not ({grade.last + 1, grade.last + 2} & scene.area_at.keys()):
        return None
    if subject is None or not (subject.authorities or subject.areas or subject.pronoun):
        return None
    return Found(rule="argued", subject=subject, verb=group)


def _predicate(scene: Scene, grade: Grade) -> VerbGroup | None:
    """The verb before a grade with nothing but small words between the two."""
    for i in range(grade.first - 1, max(scene.first, grade.first - _FAR) - 1, -1):
        group = scene.verb_at.get(i)
        if group is not None and scene.word(i) != "do":
            return group
        if group is None and scene.word(i) not in _BETWEEN and i not in scene.date_tokens:
            return None
    return None


def _bracket(scene: Scene, grade: Grade) -> VerbGroup | None:
    """The verb before a grade alone in brackets: "that for care leavers was the weakest (inadequate)"."""
    begin = scene.left_of(grade.first)
    if scene.word(begin) != "(" or scene.word(scene.right_of(grade.last)) != ")":
        return None
    near = range(begin - 1, max(scene.first, begin - _FAR), -1)
    group = next((scene.verb_at[i] for i in near if i in scene.verb_at), None)
    return group if group is not None and group.lemma in BE else None


def _subject(scene: Scene, group: VerbGroup, previous: Report | None) -> Subject | None:
    relative = relative_before(scene, group.first)
    if relative >= 0 and relative == group.first - 1:
        return antecedent(scene, relative)
    return subject_before(scene, group.first) or framed(scene, group) or carried(scene, group, previous)


def _is_told(scene: Scene, grade: Grade, previous: Report | None) -> bool:
    """Whether inspectors or other grades beside it make a word a grade, and nothing foreign is spoken of."""
    words = (w for i, w in enumerate(scene.lowers[scene.first : scene.last], scene.first) if i not in scene.area_at)
    if not FOREIGN.isdisjoint(words):
        return False
    if previous is not None or grade.quoted or grade.verb or len(scene.grades) > 1:
        return True
    begin = scene.reading.ranges[max(0, scene.index - 1)][0]
    told = not INSPECTORS.isdisjoint(scene.lowers[begin : scene.last])
    return told or scene.word(grade.first).startswith("inadequate")


def _closes(scene: Scene, grade: Grade) -> bool:
    """Whether no noun follows that makes the grade an everyday adjective."""
    behind = scene.right_of(grade.last)
    if behind >= scene.last or behind in scene.date_tokens:
        return True
    return not scene.lowers[behind][0].isalpha() or scene.lowers[behind] in _AFTER
