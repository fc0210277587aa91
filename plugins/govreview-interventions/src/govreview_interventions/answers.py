"""Steps asked about and denied in the answer: "Would there be a trust? “No,” a spokesman for the department said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import InterventionKind, RoleKind, Status

from .told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models import ActorRef
    from govreview.reading.grammar.frames import Frame

    from .deeds import Deeds
    from .mentions import Mention

K = InterventionKind
_TO_COME = frozenset({K.TRUST, K.COMMISSIONER, K.REVIEW, K.PANEL, K.ADVISER, K.DIRECTION, K.IMPROVEMENT_NOTICE})
_ASKING = frozenset("would will could might should is are was were does can".split())
_SAYING = frozenset("say answer reply tell insist".split())
_ENTITLED = frozenset(
    {RoleKind.MINISTER, RoleKind.COUNCIL_LEADER, RoleKind.LEAD_MEMBER, RoleKind.DCS, RoleKind.CHIEF_EXECUTIVE}
)
_MARKS = frozenset("\"'\u201c\u201d\u2018\u2019\u00ab\u00bb")
_STOPS = frozenset({",", ".", "!", ";", "-", "\u2013", "\u2014"})


def find_answers(deeds: Deeds, mentions: Sequence[Mention]) -> Iterator[Told]:
    """The steps that a question names and the next sentence denies.

    Args:
        deeds: The reader of clauses.
        mentions: The steps that the text names.
    """
    scene = deeds.scene
    for mention in mentions:
        first, last = scene.reading.ranges[mention.sentence]
        words = [w for w in scene.lowers[first:last] if w not in _MARKS]
        asked = mention.sentence in scene.questions and words[0] in _ASKING
        if mention.kind not in _TO_COME or mention.definite or not asked or not said_no(deeds, mention.sentence + 1):
            continue
        frame = _saying(deeds, mention.sentence + 1)
        entitled, by = _who(deeds, frame) if frame is not None else (False, None)
        if not entitled:
            continue
        yield Told(
            kind=mention.kind,
            rule=mention.rule,
            sentence=mention.sentence,
            at=mention.at,
            first=first,
            last=last,
            status=Status.DENIED,
            places=scene.named(mention.phrase) or scene.place_behind(mention.at, mention.sentence),
            by=by,
            noun=scene.lowers[mention.at],
        )


def answered(deeds: Deeds, told: Told) -> Told:
    """Read "somebody asked whether a commissioner might be sent. No, said the minister": it is denied.

    Args:
        deeds: The reader of clauses.
        told: The report.
    """
    words = deeds.lowers[slice(*deeds.reading.ranges[told.sentence])]
    asked = "asked" in words and ("whether" in words or "if" in words)
    if told.status is not Status.POSSIBLE or not asked or not said_no(deeds, told.sentence + 1):
        return told
    frame = _saying(deeds, told.sentence + 1)
    entitled, by = _who(deeds, frame) if frame is not None else (False, None)
    return evolve(told, status=Status.DENIED, by=by, date=None) if entitled else told


def said_no(deeds: Deeds, sentence: int) -> bool:
    """Whether a sentence opens with a plain "No"."""
    if sentence >= len(deeds.reading.ranges):
        return False
    first, last = deeds.reading.ranges[sentence]
    words = [w for w in deeds.lowers[first : min(last, first + 6)] if w not in _MARKS]
    return words[:1] == ["no"] and (len(words) == 1 or words[1] in _STOPS)


def _saying(deeds: Deeds, sentence: int) -> Frame | None:
    """The clause that tells who gave the answer, in its sentence or, behind a quotation, in the next."""
    for s in range(sentence, min(sentence + 2, len(deeds.scene.frames))):
        found = next((f for f in deeds.scene.frames[s] if f.verb.lemma in _SAYING and f.subject is not None), None)
        if found is not None:
            return found
    return None


def _who(deeds: Deeds, frame: Frame) -> tuple[bool, ActorRef | None]:
    """Whether the one who answers has a say in it, and who decides."""
    scene, subject = deeds.scene, frame.subject
    if subject is None:
        return False, None
    words = deeds.words(subject) | {deeds.lowers[i] for i in range(subject.last, min(subject.last + 4, frame.last))}
    if "department" in words or (deeds.governing(subject) and not subject.people):
        by = scene.actor(subject, frame.sentence)
        named = by if by is not None and scene.bodies.get(by.name) == "department" else None
        return True, named or scene.department
    people = scene.reading.people_of(subject, frame.sentence)
    held = any(
        holder in people and post.kind in _ENTITLED and not post.former for holder, post in scene.reading.holders
    )
    return held, scene.actor(subject, frame.sentence) if held else None
