"""Constructions with a noun for the grade: "its good rating", "a judgement of inadequate"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview_ofsted.antecedents import antecedent
from govreview_ofsted.antecedents import owner as named_owner
from govreview_ofsted.behind import is_to_its_name
from govreview_ofsted.moves import is_moving
from govreview_ofsted.owners import owner_of
from govreview_ofsted.report import ORDINALS, Found
from govreview_ofsted.strands import STRANDS
from govreview_ofsted.subjects import subject_of
from govreview_ofsted.words import (
    AVOIDED,
    COUNCILS,
    FOREIGN,
    GIVE,
    GOING,
    INSPECTORS,
    LOSE,
    SWAP,
)

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene
    from govreview_ofsted.subjects import Subject

_COMPLEMENT_ENDS = frozenset({".", ";", ":", "-", '"', "(", "which", "who", "that", "when"})


def nominal(scene: Scene, begin: int, behind: int, previous: Report | None) -> Found | None:
    """Read "Its good grade", "was given a rating of inadequate", "a third inadequate rating for the city"."""
    if (
        scene.lowers[behind - 2 : behind] != ("same", "one")
        and scene.word(behind - 1) == "one"
        and previous is None
        and _blocked(scene)
    ):
        return None
    among = scene.lowers[previous.last : begin] if previous is not None and previous.grade.verb else ()
    if "one" in among and COUNCILS.intersection(among):
        return None
    if scene.word(begin - 2) == "off" and scene.word(begin - 1) == "the" and scene.grade_at[begin].noun:
        return None  # "hauled off the bottom rung"
    told, last = _complement(scene, behind)
    if (
        told is None and scene.grade_at[begin].noun and _is_of_thing(scene, behind)
        if begin in scene.grade_at
        else False
    ):
        return None
    if told is None and last < 0:
        return None
    areas = told.areas if told else ()
    first, end = scene.zone_before(begin)
    at = scene.left_of(begin)
    while scene.word(at) in {"the", "its", "ofsted", "'s"}:
        at -= 1
    group = _governing(scene, at)
    if first >= end and scene.word(first - 1) == "where":
        told = told if told and told.authorities else antecedent(scene, first - 1)
    left = scene.word(at) == "from" and group is not None and is_moving(scene, group)
    left = left or (scene.word(at) == "from" and scene.word(at - 1) in {"up", "down"})
    if not left and AVOIDED.intersection(scene.lowers[max(scene.first, at - 2) : at + 1]):
        return None
    earlier = group is not None and group.lemma in LOSE
    if (group is not None and _is_of_many(scene, group, begin)) or _is_with_many(scene, begin):
        return None
    named = told if told and told.authorities else None
    owner = named or _placed(scene, group, at) or owner_of(scene, group, (first, end))
    if owner is None and previous is not None:
        owner = previous.subject
    if owner is None and group is None:
        near = named_owner(scene, begin)
        plain = not _blocked(scene) or _is_plain(scene, begin, behind)
        owner = attrs.evolve(near, first=begin) if near is not None and plain else None
        before = {a.area for a in scene.areas if a.last <= begin}
        if owner is not None and not areas and len(before) == 1 and scene.word(at) == "with":
            areas = tuple(before)
    if is_to_its_name(scene, behind):
        owner = owner or named_owner(scene, begin)
    if _is_supposed(scene, begin, max(behind, last)):
        return None
    plain = _is_plain(scene, begin, behind) or (told is not None and _is_quoted(scene, begin))
    plain = plain or (told is not None and _is_on_area(scene, told, at, begin)) or _is_come(scene, group, begin)
    if owner is None and _blocked(scene) and scene.word(at + 1) != "its" and not plain:
        return None
    swap = group is not None and group.lemma in SWAP and previous is not None and previous.verb is group
    swap = swap or (group is not None and group.passive and scene.word(group.last) in {"by", "with"})
    earlier = (earlier and not swap) or (group is None and _has_gone(scene, max(behind, last)))
    lifted = scene.lowers[max(scene.first, at - 2) : at + 1][-2:] == ("out", "of") or scene.word(at) == "replaced"
    lifted = lifted or left
    return Found(
        rule="verdict", subject=owner, verb=group, areas=areas, last=max(behind, last), earlier=earlier or lifted
    )


def _is_on_area(scene: Scene, told: Subject, at: int, begin: int) -> bool:
    """Read "the lowest mark for protection", "its third inadequate for leadership": sure by what it is for."""
    if not told.areas or _is_foreign(scene):
        return False
    return _is_end_of_scale(scene, begin) or not ORDINALS.isdisjoint(scene.lowers[at + 1 : begin])


def _is_come(scene: Scene, group: VerbGroup | None, begin: int) -> bool:
    """Read "In its place came an inadequate"."""
    grade = scene.grade_at.get(begin)
    if grade is None or group is None or _is_foreign(scene):
        return False
    if scene.word(begin - 1) == "the" and scene.word(grade.last) == "of" and grade.last + 1 in scene.date_tokens:
        return True  # "Gone was the adequate of 2012"
    if group.lemma != "come":
        return False
    return grade.quoted or scene.word(begin).startswith("inadequate")


def _has_gone(scene: Scene, i: int) -> bool:
    """Read "Its outstanding rating has gone", "the inadequate tag was removed"."""
    group = next((scene.verb_at[k] for k in range(i, min(i + 4, scene.last)) if k in scene.verb_at), None)
    if group is None or group.form != "finite" or group.modal or group.negation >= 0:
        return False
    return group.lemma in GOING and (group.perfect or group.tense == "past" or group.lemma == "go")


def _blocked(scene: Scene) -> bool:
    """Whether the sentence names something else that the verdict may be on, or no inspection at all."""
    return _is_foreign(scene) or not INSPECTORS.intersection(scene.lowers[scene.first : scene.last])


def _is_foreign(scene: Scene) -> bool:
    words = enumerate(scene.lowers[scene.first : scene.last], scene.first)
    plain = (w for i, w in words if i not in scene.area_at and scene.word(i - 1) != "improvement")
    return bool(FOREIGN.intersection(plain))


def _is_plain(scene: Scene, begin: int, behind: int) -> bool:
    """Whether a grade says by itself that inspectors gave it: "the 'inadequate' label", "a requires improvement"."""
    grade = scene.grade_at.get(begin)
    if grade is None or _is_foreign(scene):
        return False
    return grade.verb or (behind > grade.last and (grade.quoted or scene.word(begin).startswith("inadequate")))


def _is_with_many(scene: Scene, begin: int) -> bool:
    """Read "Of the ten authorities with an outstanding rating": councils that are only counted."""
    if scene.word(begin - 2) != "with":
        return False
    many = next((i for i in range(begin - 3, scene.first, -1) if scene.lowers[i] in COUNCILS), -1)
    return many > 0 and not any(i in scene.named_at for i in range(many, begin))


def _is_of_many(scene: Scene, group: VerbGroup, begin: int) -> bool:
    """Read "Most have been given the lowest grade", "none of the councils has": a count, no authority."""
    first, last = scene.zone_before(group.first)
    words = scene.lowers[first:last]
    objects = scene.lowers[group.last : begin]
    if group.lemma in _PLACING and not COUNCILS.isdisjoint(objects):
        return not any(i in scene.named_at for i in range(group.last, begin))
    counted = first < last and (words[0] in _MANY or words[-1] in COUNCILS) and words[-1] not in STRANDS
    return counted and not any(i in scene.named_at for i in range(first, last))


_MANY = frozenset("most many some none no neither nobody several few all half".split())


def _placed(scene: Scene, group: VerbGroup | None, at: int) -> Subject | None:
    """Read "put leadership and adoption in the lowest category", "placed Derby's services at the top grade"."""
    if (
        group is None
        or group.passive
        or group.lemma not in _PLACING
        or scene.word(at) not in {"in", "into", "at", "on"}
    ):
        return None
    return subject_of(scene, group.last, at)


_PLACING = frozenset("put place consign relegate leave rank bracket bump".split())


def _is_of_thing(scene: Scene, i: int) -> bool:
    """Read "the lowest category of flood risk": a scale of something else."""
    i += 1
    told = i in scene.grade_at or i in scene.named_at or i in scene.area_at or i in scene.date_tokens
    return scene.word(i - 1) == "of" and not told and scene.word(i) not in _OF_SCALE


_OF_SCALE = frozenset(
    "the ofsted its all any four five inspectors services children children's a \" ' our these".split()
)


def _is_supposed(scene: Scene, begin: int, behind: int) -> bool:
    """Read "A good Ofsted report would help": a grade that nobody gave, the subject of what it might do."""
    if scene.word(begin - 1) not in {"a", "an"} or scene.word(begin - 2) not in {
        "",
        ",",
        ";",
        "that",
        '"',
        "but",
        "and",
    }:
        return False
    group = scene.verb_at.get(behind)
    return group is not None and group.modal in {"would", "could", "might", "may", "can"}


def _is_end_of_scale(scene: Scene, begin: int) -> bool:
    """Read "the lowest mark for protection": an end of the scale, which with an area needs no inspectors beside it."""
    grade = scene.grade_at.get(begin)
    return grade is not None and grade.noun and not scene.lowers[begin].isdecimal()


def _is_quoted(scene: Scene, begin: int) -> bool:
    """Whether a grade stands in quotation marks, so that what it is "for" is what was rated."""
    grade = scene.grade_at.get(begin)
    return grade is not None and grade.quoted and not _is_foreign(scene)


def _complement(scene: Scene, i: int) -> tuple[Subject | None, int]:
    """Read "for child protection", "on the city's services" behind a verdict; -1 where it is on something else."""
    i = scene.right_of(i)
    if scene.word(i) == "," and scene.word(i + 1) == "for" and i + 2 in scene.area_at:
        i += 1
    if scene.word(i) == "," and scene.word(i + 1) == "to" and i + 2 in scene.named_at:
        i += 1
    begin = i
    if i in scene.verb_at and scene.verb_at[i].lemma in GIVE | {"go", "apply", "extend"}:
        i = scene.verb_at[i].last
    while scene.word(i) in {"in", "a", "row", "from", "ofsted"} or (
        scene.word(i) == "by" and scene.word(i + 1) == "ofsted"
    ):
        i += 1
    if i in scene.date_tokens or scene.word(i) not in {"for", "on", "of", "to", "about"}:
        return None, begin
    first = end = i + 1
    while end < scene.last and _complements(scene, end):
        end += 1
    subject = subject_of(scene, first, end)
    if (
        subject is None
        and first < end
        and scene.word(i) in {"for", "on"}
        and FOREIGN.intersection(scene.lowers[first:end])
    ):
        return None, -1
    return subject, end if subject else i


def _complements(scene: Scene, i: int) -> bool:
    """Whether a token goes on with what a verdict is on."""
    if i in scene.area_at or i in scene.named_at:
        return True
    if i in scene.verb_at and not (scene.word(i).startswith("look") and scene.word(i + 1) == "after"):
        return False
    if i in scene.date_tokens or i in scene.grade_at or scene.word(i) in _COMPLEMENT_ENDS:
        return False
    if scene.word(i) == "after":
        return scene.word(i - 1).startswith("look")
    if scene.word(i) not in {"and", ","}:
        return True
    i += 1
    while scene.word(i) in _LEADING_IN:
        i += 1
    if i in scene.area_at and scene.word(scene.area_at[i].last) in {"a", "an", "the"}:
        return False  # "inadequate for leadership, and adoption a rare good"
    return i in scene.named_at or i in scene.area_at


_LEADING_IN = frozenset(
    "for to on of with impact its the their those who looking looks look after services support work with".split()
)


def _is_subject(scene: Scene, i: int) -> bool:
    """Whether a verb follows a phrase that begins at a token, in the same clause: it is the subject."""
    while i < scene.last and scene.word(i) not in {",", ".", ";", ":", "(", "which", "that", "after", "when"}:
        if i in scene.verb_at and scene.verb_at[i].form == "finite" and i not in scene.grade_at:
            return True
        i += 1
    return False


def _governing(scene: Scene, at: int) -> VerbGroup | None:
    """The verb that governs a verdict: the last one to the left in its clause."""
    if scene.word(at) == "," and _is_subject(scene, at + 1):
        return None
    for i in range(at, scene.first - 1, -1):
        if i in scene.verb_at:
            return scene.verb_at[i]
        if scene.word(i) in {";", ":", ".", "after", "following", "despite", "because", "amid", "since", "with"}:
            return None
    return None
