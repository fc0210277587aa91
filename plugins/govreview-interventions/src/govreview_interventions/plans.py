"""What becomes of the plan on which a clause hangs: "a proposal to place services in a trust will not be pursued"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import Status

from . import terms, verbs
from .told import lemma

if TYPE_CHECKING:
    from govreview import Reading
    from govreview.reading.grammar.frames import Frame

_PURSUING = frozenset({"pursue", "proceed", "progress", "advance", "take", "go"})
"""Not done with a plan, it is dropped."""


def plan_of(frame: Frame, lowers: tuple[str, ...]) -> int:
    """The token of the plan that a clause tells the matter of, -1 for none.

    Read "a scheme floated in June to hand fostering to a company", "an idea that Leeds might run the service".
    """
    whose = frame.subject
    if whose is None:
        return -1
    if frame.verb.form == "infinitive" and frame.link == "to" and lowers[whose.head] in terms.PROJECTS:
        return whose.head if whose.last <= frame.verb.first else -1
    if whose.first > 1 and lowers[whose.first - 1] == "that" and lowers[whose.first - 2] in terms.PROJECTS:
        return whose.first - 2
    return -1


def fate(reading: Reading, frame: Frame, plan: int) -> tuple[Status, Frame] | None:
    """What the sentence goes on to say of a plan, and the clause that says it.

    Args:
        reading: The reading.
        frame: The clause that tells the matter of the plan.
        plan: The token of the plan.
    """
    lowers = reading.tokens.lowers
    for other in reading.frames_by_sentence[frame.sentence]:
        if other.verb.first <= frame.verb.first or other.verb.form != "finite" or not _of_plan(other, frame, plan):
            continue
        status, key = reading.status_of(other)[0], lemma(other, lowers)
        if status is Status.DENIED and (other.verb.lemma in _PURSUING):
            return Status.CANCELLED, other
        found = verbs.ENDING.get(key) or verbs.DENYING.get(key)
        if found is not None and status is Status.ACTUAL and other.verb.passive:
            return (Status.CANCELLED if found is Status.ENDED else found), other
    return None


def _of_plan(other: Frame, frame: Frame, plan: int) -> bool:
    """Whether a later clause has the plan as its subject, or only what stands directly behind the verb."""
    subject = other.subject
    if subject is None:
        return True
    return subject.first <= plan < subject.last or frame.verb.first < subject.first <= frame.verb.last + 1
