"""Missions that end by a clause beside the one that tells them, and steps that a bracket ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate, InterventionKind, RoleKind, Status
from govreview.reading.dates.values import Direction

from . import terms
from .dating import clause_date, step_date
from .standing import standing
from .told import Told, lemma, told_again

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention
    from .scene import Scene

K = InterventionKind
_KINDS = {RoleKind.COMMISSIONER: K.COMMISSIONER, RoleKind.ADVISER: K.ADVISER}
_PERSONAL = frozenset(_KINDS.values())
_COMPLETING = frozenset({"complete", "finish", "conclude", "end", "fulfil", "discharge", "serve"})
_HANDING = frozenset({"hand", "give", "return", "lay", "relinquish"})
_KEYS = frozenset({"keys", "baton", "reins", "pass", "office", "duties"})
_ENDINGS = frozenset("lifted withdrawn revoked ended closed removed rescinded".split())
_VERBS = _COMPLETING | _HANDING | frozenset({"come", "expire", "lapse", "run"})
"""Verbs by which a mission may end."""
_REACH = 8
_BACK = 2
"""Sentences back to which "her commission" may refer."""


def find_completions(scene: Scene, mentions: Sequence[Mention]) -> Iterator[Told]:
    """The ends of missions: "and completed her task", "a stint that came to an end", "her commission expired"."""
    personal = [m for m in mentions if m.kind in _PERSONAL]
    for frames in scene.frames if personal else ():
        for frame in frames:
            if frame.verb.lemma in _VERBS and (_completes(scene, frame) or _runs_out(scene, frame)):
                target = _whose(scene, frame, personal)
                if target is not None:
                    yield _ended(scene, frame, target)


def _completes(scene: Scene, frame: Frame) -> bool:
    """Read "completed his task in 2021", "handed back her keys"."""
    heads = {scene.lowers[x.head] for x in frame.objects}
    if frame.subject is None or not frame.objects:
        return False
    if frame.verb.lemma in _COMPLETING:
        return not terms.MISSIONS.isdisjoint(heads)
    return frame.verb.lemma in _HANDING and not _KEYS.isdisjoint(heads)


def _runs_out(scene: Scene, frame: Frame) -> bool:
    """Read "a stint that came to an end in May", "her commission expired"."""
    told = frame.antecedent if frame.link == "relative" and frame.antecedent is not None else frame.subject
    if told is None or scene.lowers[told.head] not in terms.MISSIONS or frame.verb.passive:
        return False
    key = lemma(frame, scene.lowers)
    to_end = frame.verb.lemma == "come" and any(scene.lowers[x.head] == "end" for x in frame.with_("to"))
    return to_end or key[0] in ("end", "expire", "finish", "lapse", "conclude") or key == ("run", "out")


def _whose(scene: Scene, frame: Frame, personal: Sequence[Mention]) -> Mention | None:
    """The mention of the post whose holder's mission ends: in the sentence, or in the two before for a pronoun."""
    before = [m for m in personal if m.at < frame.verb.first and frame.sentence - m.sentence <= _BACK]
    here = [m for m in before if m.sentence == frame.sentence]
    if here:
        return here[-1]
    subject = frame.subject
    if subject is None or scene.lowers[subject.first] not in ("his", "her", "he", "she", "their"):
        return None
    return before[-1] if before and not before[-1].plural else None


def _ended(scene: Scene, frame: Frame, target: Mention) -> Told:
    status = standing(scene, frame)[0]
    past = frame.verb.tense == "past" or frame.verb.perfect
    date = clause_date(scene, frame) or _following(scene, frame) or step_date(scene, frame)
    return told_again(
        target,
        frame,
        Status.ENDED if past and status is Status.ACTUAL else Status.ACTUAL,
        date=EdtfDate.interval(None, date) if date is not None and not date.is_interval else date,
    )


def _following(scene: Scene, frame: Frame) -> EdtfDate | None:
    """The date of "the following April", reckoned from the one told before it in the sentence."""
    reading = scene.reading
    first, last = reading.ranges[frame.sentence]
    at = next((i for i in range(frame.verb.last, last) if i in reading.date_at), -1)
    earlier = next((reading.date_at[i] for i in range(at - 1, first - 1, -1) if i in reading.date_at), None)
    if at < 0 or earlier is None:
        return None
    published = reading.document.published
    context = earlier.resolve(published, Direction.PAST)
    return reading.date_at[at].resolve(published, Direction.PAST, context=context) if context is not None else None


def find_bracketed(scene: Scene, mentions: Sequence[Mention]) -> Iterator[Told]:
    """The ends told in brackets: "2013 Improvement notice issued (lifted 2015)"."""
    reading, lowers = scene.reading, scene.lowers
    for mention in mentions:
        last = reading.ranges[mention.sentence][1]
        if "(" not in lowers[mention.at + 1 : mention.at + _REACH]:
            continue
        near = range(mention.at + 1, min(last - 1, mention.at + _REACH))
        at = next((i for i in near if lowers[i] == "(" and lowers[i + 1] in _ENDINGS), -1)
        if at < 0:
            continue
        date = next((reading.date_at[i] for i in range(at, last) if i in reading.date_at), None)
        end = date.resolve(reading.document.published, Direction.PAST) if date is not None else None
        year = lowers[at + 2] if at + 2 < last else ""
        if end is None and len(year) == len("2015") and year.isdecimal():
            end = EdtfDate.year(int(year))
        yield Told(
            kind=mention.kind,
            rule=mention.rule,
            sentence=mention.sentence,
            at=mention.at,
            first=at + 1,
            last=last,
            status=Status.ENDED,
            cue=reading.span(at + 1, at + 2),
            date=EdtfDate.interval(None, end) if end is not None and not end.is_interval else end,
            refers=True,
            weak=True,
        )
