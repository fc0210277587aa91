"""Visits of inspectors that no clause tells plainly: "its third monitoring visit, in January"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import terms
from .told import Told

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from .scene import Scene

_VISITS = frozenset({"visit", "visits"})
_PLAIN = frozenset({"monitoring", "focused", "focussed"})
_ORDINAL = frozenset("next further first second third fourth another latest follow-up return".split())
_INSPECTORS = frozenset("ofsted inspectors inspectorate monitor monitoring".split())
_DUE = frozenset(
    "due planned expected scheduled anticipated envisaged pencilled intends hopes forward await awaits awaiting".split()
)
_CANCELLED = frozenset("cancelled postponed shelved delayed".split())
_TO_COME = frozenset({"will", "falls", "comes", "takes", "begins", "starts"})
_OPEN = frozenset("could may might should would if unless whether".split())
_CONTEXT = 60
_ASIDE = 6
"""Tokens before a visit told in passing: "in Hull, where a monitoring visit in May raised the alarm, …"."""


def find_visits(scene: Scene, known: Collection[int]) -> Iterator[Told]:
    """The visits that words alone tell, with a date, or still to come.

    Args:
        scene: The scene.
        known: Sentences in which a visit has been found by its clause.
    """
    reading, lowers = scene.reading, scene.lowers
    for sentence, (first, last) in enumerate(reading.ranges):
        if scene.bags[sentence].isdisjoint(_VISITS):
            continue
        at = next(i for i in range(first, last) if lowers[i] in _VISITS)
        aside = lowers[max(first, at - _ASIDE) : at]
        told = sentence in known and ("where" not in aside or "," not in lowers[at:last])
        if told or sentence in scene.questions or not scene.bags[sentence].isdisjoint(terms.SCHOOLS):
            continue
        before = set(lowers[max(first, at - 3) : at])
        ordinal = before & _ORDINAL and _INSPECTORS & set(lowers[max(0, at - _CONTEXT) : last])
        if not before & _PLAIN and not ordinal:
            continue
        end = last if sentence not in known else next(i for i in range(at, last) if lowers[i] == ",")
        status = _status([w if w == "May" else w.lower() for w in reading.tokens.words[first:end]])
        if status is None:
            continue
        mention = next((reading.date_at[i] for i in range(at, end) if i in reading.date_at), None)
        if mention is None and status is Status.ACTUAL:
            continue
        ahead = _TO_COME & set(lowers[at:last]) or "will" in scene.bags[sentence]
        direction = Direction.PAST if status is Status.ACTUAL and not ahead else Direction.FUTURE
        if mention is not None and mention.role is DateRole.SINCE:
            continue
        yield Told(
            kind=InterventionKind.INSPECTION,
            rule="inspection",
            sentence=sentence,
            at=at,
            first=first,
            last=end,
            status=status,
            places=scene.place_behind(at, sentence) or tuple(a for a in scene.free if first <= a.first < last)[:1],
            date=mention.resolve(reading.document.published, direction) if mention is not None else None,
            council="our" in lowers[max(first, at - 3) : at],
        )


def _status(words: Collection[str]) -> Status | None:
    """What the words of a sentence make of a visit, `None` where they leave it open."""
    found = set(words)
    if found & _CANCELLED:
        return Status.CANCELLED
    if found & _DUE:
        return Status.PLANNED
    return None if found & _OPEN else Status.ACTUAL
