"""What holds of every step of a kind, whatever the clause seemed to say: who can order it, who can carry it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, InterventionKind, RoleKind, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .scene import Scene
    from .told import Told

K = InterventionKind
_IMPOSED = frozenset({K.COMMISSIONER, K.DIRECTION, K.IMPROVEMENT_NOTICE, K.SPECIAL_MEASURES, K.TAKEOVER, K.INSPECTION})
"""What no council orders for itself."""
_COMPELLED = _IMPOSED - {K.INSPECTION}
"""What no inspectorate orders, and nobody in a town hall."""
_TOWN_HALL = frozenset(
    {
        RoleKind.LEAD_MEMBER,
        RoleKind.COUNCIL_LEADER,
        RoleKind.DCS,
        RoleKind.CHIEF_EXECUTIVE,
        RoleKind.BOARD_CHAIR,
        RoleKind.INSPECTOR,
    }
)
_DEEDS = frozenset({K.TRUST, K.TAKEOVER})

_ORDERS = frozenset({K.IMPROVEMENT_NOTICE, K.DIRECTION})
_FILED = frozenset({"moved", "transferred"})
_HEALTH = frozenset({"NHS", "Primary", "Hospital", "Hospitals", "Healthcare", "Foundation", "Ambulance"})
"""Words of the names of trusts that treat patients."""
_WEIGHING = frozenset({"review", "examine", "assess"})
_OPEN = frozenset({Status.POSSIBLE, Status.PLANNED})


def amended(scene: Scene, told: Told) -> Told | None:
    """The report with what cannot be left out; `None` where nothing is left of it.

    Args:
        scene: The text.
        told: A report.
    """
    bodies = scene.bodies
    if told.by is not None and not _entitled(scene, told, told.by, bodies):
        told = evolve(told, by=None)
    if told.kind in _DEEDS and any(bodies.get(x.name) in ("department", "inspectorate") for x in told.lead):
        told = evolve(
            told, lead=tuple(x for x in told.lead if bodies.get(x.name) not in ("department", "inspectorate"))
        )
    if told.kind in _ORDERS and told.status is Status.ACTUAL and _closed(scene, told):
        told = evolve(told, status=Status.ENDED)
    if told.kind in _DEEDS and any(_HEALTH.intersection(x.name.split()) for x in told.lead):
        return None
    if told.kind is K.REVIEW and told.lead and all(bodies.get(x.name) == "inspectorate" for x in told.lead):
        told = evolve(told, kind=K.INSPECTION, rule="inspection", lead=())
    if not told.places and told.at in scene.careers and _of_a_career(scene, told):
        return None
    if told.kind in _DEEDS and told.status in _OPEN and _weighed(scene, told):
        return None
    return told


def _entitled(scene: Scene, told: Told, by: ActorRef, bodies: Mapping[str, str | None]) -> bool:
    """Whether somebody can order a step of the kind."""
    if told.kind in _IMPOSED and any(scene.authority(a).name == by.name for a in scene.reading.authorities):
        return False
    if told.kind not in _COMPELLED:
        return True
    if bodies.get(by.name) in ("inspectorate", "party"):
        return told.rule == "plan"
    posts = {post.kind for person, post in scene.reading.holders if person.name == by.name}
    return not posts or RoleKind.MINISTER in posts or not posts <= _TOWN_HALL


def _of_a_career(scene: Scene, told: Told) -> bool:
    """Read "appointed Ann Holt, who led Kent out of special measures": Kent's, which is told only in passing."""
    first, last = scene.reading.ranges[told.sentence]
    focus = scene.focus(told.sentence, told.at)
    slug = focus.entries[0].slug if focus is not None else ""
    told_of = (a for a in scene.reading.authorities if first <= a.first < last and a.first in scene.careers)
    return any(a.entries[0].slug != slug for a in told_of)


def _closed(scene: Scene, told: Told) -> bool:
    """Read "Moved 'Improvement notice issued to Hull' to closed notices": it is in force no more."""
    first, last = scene.reading.ranges[told.sentence]
    words = scene.lowers[first:last]
    return not _FILED.isdisjoint(words) and "closed" in scene.lowers[told.at : last]


def _weighed(scene: Scene, told: Told) -> bool:
    """Read "appointed to review whether services should be taken away": what the review is to say, no step."""
    first = scene.reading.ranges[told.sentence][0]
    words = scene.lowers[first : told.at]
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i] == "whether"), -1)
    return at > 0 and words[at - 1] in _WEIGHING
