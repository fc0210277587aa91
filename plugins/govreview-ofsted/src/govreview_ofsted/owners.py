"""Whose verdict it is: the phrase before a noun for a grade, or the subject of the verb that governs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview_ofsted.antecedents import antecedent, later, owner, subject_before
from govreview_ofsted.report import ORDINALS
from govreview_ofsted.subjects import subject_of
from govreview_ofsted.words import BE, FORESEEN, GIVE, HOLD, LOSE, MOVE, RATE

if TYPE_CHECKING:
    from govreview.models.records import Area
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.scene import Scene
    from govreview_ofsted.subjects import Subject

_OWNING = GIVE | HOLD | LOSE | RATE | BE | MOVE | FORESEEN
_BEFORE_ING = frozenset({"for", "by", "of", "with", "after", "in"})
"""Words before a verb whose subject is not told: "was praised for securing a good"."""


def owner_of(scene: Scene, group: VerbGroup | None, zone: tuple[int, int]) -> Subject | None:
    """Whose verdict a sentence tells: "Derby's third inadequate", "Derby won a good"; ``None`` where it does not.

    Args:
        scene: The sentence.
        group: The verb that governs the verdict. ``None`` where none does.
        zone: First token of the phrase before the verdict, and the token behind its last.
    """
    found = _before(scene, *zone)
    if found is not None or group is None:
        return found
    if group.passive or group.lemma in _OWNING:
        found = subject_before(scene, group.first) if group.passive or group.lemma not in GIVE | RATE - HOLD else None
        found = found or _latest(scene, group) or (later(scene, group) if group.form != "finite" else None)
    if found is None and not group.passive:
        opener = scene.zone_before(group.first)[0] - 1
        found = antecedent(scene, opener) if scene.word(opener) == "where" else None
    if found is None and group.form == "ing" and scene.word(group.first - 1) in _BEFORE_ING:
        found = owner(scene, zone[0]) if len(scene.authorities) == 1 else None
    return found


def _before(scene: Scene, first: int, end: int) -> Subject | None:
    """What the phrase before a verdict means, without "'s" and ordinals."""
    if first >= end:
        return None
    stop = end - 1 if scene.word(end - 1) in {"'s", "'"} else end
    while stop > first and scene.word(stop - 1) in ORDINALS:
        stop -= 1
    stop = stop - 1 if stop > first and scene.word(stop - 1) in {"'s", "'"} else stop
    return subject_of(scene, first, stop)


def _latest(scene: Scene, group: VerbGroup) -> Subject | None:
    """Who has "become the latest given a 'requires improvement' judgement"."""
    if scene.word(group.first - 1) not in {"latest", "first", "second", "third", "only", "newest"}:
        return None
    i = group.first - 1
    while scene.word(i) in ORDINALS | {"the", "to", "be"}:
        i -= 1
    before = scene.verb_at.get(i)
    return subject_before(scene, before.first) if before is not None and before.lemma in {"be", "become"} else None


def service_told(scene: Scene, subject: Subject) -> tuple[Area, ...]:
    """The area of "The report of the fostering service was received. The service was graded good"; none elsewhere."""
    the = scene.lowers[subject.first : subject.first + 2] == ("the", "service") and subject.first == scene.first
    sentences = scene.reading.sentences
    if not the or subject.authorities or subject.areas or not scene.index:
        return ()
    if sentences[scene.index - 1].paragraph != sentences[scene.index].paragraph:
        return ()
    before = type(scene)(scene.reading, scene.index - 1)
    told = tuple(a for a in before.areas if before.word(a.last) in {"service", "services", "team"})
    return (told[0].area,) if len(told) == len(before.areas) == 1 else ()
