"""What a construction makes of a grade, before dates and standing are settled."""

from __future__ import annotations

import attrs

from govreview.models.records import Area, Judgement
from govreview.reading.grammar.phrases import VerbGroup
from govreview_ofsted.grades import Grade
from govreview_ofsted.scene import Scene
from govreview_ofsted.subjects import Subject

JOINTS = frozenset({",", "and", "but", "or", "with", "while", "&", ";", "yet", "though", "plus"})
MARKS = frozenset({'"', "'"})
FILLING = frozenset(
    "merely only just rather in on at for the a an was were is are as to be only overall both then also being again "
    "respectively since by ofsted so therefore thus hence consequently".split()
)
ORDINALS = frozenset(
    "first second third fourth fifth new latest previous overall single only own current another".split()
)


@attrs.frozen(kw_only=True)
class Report:
    """A grade said of something.

    Attributes:
        scene: The sentence.
        grade: The grade.
        judgement: The grade it is, a repeated one resolved.
        subject: What it is said of. ``None`` where the sentence leaves it to the focus of the text.
        areas: The areas it is said of.
        verb: The verb that says so. ``None`` where there is none.
        rule: Id of the rule.
        first: Index of the first token that says so.
        last: Index behind the last.
        earlier: Whether the words make it an earlier grade ("from good", "previously").
        share: Position of the authority to which a list with "respectively" gives this grade, -1 for all of them.
        denied: Index of the word that denies the grade ("good, not outstanding"), -1 where none does.
        timed: The last grade of a list with "respectively", behind which the date of all of them stands.
    """

    scene: Scene
    grade: Grade
    judgement: Judgement
    subject: Subject | None
    areas: tuple[Area, ...]
    verb: VerbGroup | None = None
    rule: str
    first: int
    last: int
    earlier: bool = False
    share: int = -1
    denied: int = -1
    timed: Grade | None = None


@attrs.frozen(kw_only=True)
class Found:
    """What a construction makes of a grade."""

    rule: str
    subject: Subject | None
    verb: VerbGroup | None = None
    areas: tuple[Area, ...] = ()
    last: int = 0
    earlier: bool = False
    denied: int = -1


def maybe(rule: str, subject: Subject | None, verb: VerbGroup | None) -> Found | None:
    """What a construction makes of a grade, if it has a subject that can be rated."""
    return None if subject is None else Found(rule=rule, subject=subject, verb=verb)
