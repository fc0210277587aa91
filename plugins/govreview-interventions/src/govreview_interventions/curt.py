"""Passives of headlines and lists, without their auxiliary: "2014: services handed to an independent trust"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame

_DONE_TO = frozenset(
    "hand strip transfer place put hive spin outsource remove entrust order tell instruct force direct "
    "require appoint send issue serve slap hit".split()
)
"""Verbs that say nothing of their subject in the active without an object."""
_WANTING = frozenset("get need want have receive face recommend propose order impose".split())
"""Verbs of which "what" is the object in "what Hull got was a commissioner"."""
_TO_WHOM = frozenset({"to", "into", "from", "of", "in", "with", "under", "by", "as"})


def curt(frames: list[Frame]) -> list[Frame]:
    """The frames, the one finite verb of a line read as a passive where it has no object.

    Args:
        frames: The clauses of one sentence.
    """
    if frames and frames[0].verb.lemma == "go" and frames[0].verb.form == "participle":
        return _gone(frames)
    frames = _cleft(frames)
    finite = [f for f in frames if f.verb.form == "finite"]
    if len(finite) != 1 or not _is_curt(finite[0]):
        return frames
    return [evolve(f, verb=evolve(f.verb, passive=True)) if f is finite[0] else f for f in frames]


def _cleft(frames: list[Frame]) -> list[Frame]:
    """The frames, "What Hull will get is a mentor" read with the mentor as what it will get."""
    for asked, told in pairwise(frames):
        wanting = asked.opener == "what" and asked.verb.lemma in _WANTING and not asked.objects
        if wanting and told.verb.lemma == "be" and told.subject is None and told.objects:
            whole = evolve(asked, objects=told.objects, obliques=(*asked.obliques, *told.obliques), last=told.last)
            whole = evolve(whole, opener="", link="")
            return [whole if f is asked else f for f in frames if f is not told]
    return frames


def _gone(frames: list[Frame]) -> list[Frame]:
    """The frames, "Gone is the trust that ran services" read with the trust as what has ended."""
    gone, *rest = frames
    told = next((f for f in rest if f.verb.lemma == "be" and f.verb.form == "finite"), None)
    if told is None or told.subject is not None or not told.objects or told.verb.first > gone.verb.last + 1:
        return frames
    verb = evolve(told.verb, lemma="end", tense="past", first=gone.verb.first)
    ended = evolve(told, verb=verb, subject=told.objects[0], objects=told.objects[1:], first=gone.first)
    return [ended if f is told else f for f in rest]


def _is_curt(frame: Frame) -> bool:
    """Whether a bare past form has no object, and a subject to which things are done."""
    verb, subject = frame.verb, frame.subject
    if subject is None or subject.people or subject.determiner not in ("none", "possessive"):
        return False
    plain = verb.tense == "past" and verb.first == verb.head and not (verb.passive or verb.perfect or frame.objects)
    return plain and verb.lemma in _DONE_TO and any(word in _TO_WHOM for word, _ in frame.obliques)
