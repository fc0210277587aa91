"""What a noun says of the step that possesses it: "the commissioner's departure in April", "the adviser's contract"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate, InterventionKind, RoleKind, Status
from govreview.reading.dates.values import Direction

from . import terms, verbs
from .standing import standing
from .told import Told, lemma

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import PostMention

    from .scene import Scene

K = InterventionKind
_KINDS = {RoleKind.COMMISSIONER: K.COMMISSIONER, RoleKind.ADVISER: K.ADVISER}
_LEAVINGS = frozenset("departure exit removal withdrawal resignation recall".split())
_REACH = 4
_BACK = 3
_BEFORE = frozenset({"before", "until", "despite", "demanded", "wants", "want", "for"})
"""Words before "the departure of" with which it has not come."""


def find_departures(scene: Scene) -> Iterator[Told]:
    """The ends of missions that a possessed noun tells, alone or with the verb of its clause."""
    reading, lowers = scene.reading, scene.lowers
    for post in reading.posts:
        at = post.last if lowers[post.last : post.last + 1] in (("'s",), ("'",)) else post.title_last
        kind = _KINDS.get(post.kind)
        if kind is None or post.former or (kind is K.ADVISER and "improvement" not in post.title.lower()):
            continue
        if (told := _leaving_of(scene, post, kind)) is not None:
            yield told
            continue
        if lowers[at : at + 1] not in (("'s",), ("'",)):
            continue
        noun = at + 1
        if noun >= len(lowers):
            continue
        sentence = reading.sentence_of(post.first)
        frame = next(
            (f for f in scene.frames[sentence] if f.subject is not None and f.subject.first <= noun < f.subject.last),
            None,
        )
        if frame is not None and lowers[noun] in terms.MISSIONS and (longer := _extended(scene, frame, post, kind)):
            yield longer
            continue
        ended = lowers[noun] in _LEAVINGS or (
            lowers[noun] in terms.MISSIONS and frame is not None and _ends(scene, frame)
        )
        status = standing(scene, frame)[0] if frame is not None else Status.ACTUAL
        if not ended or status is not Status.ACTUAL:
            continue
        last = max(frame.last if frame is not None else 0, noun + 1)
        date = _date(scene, noun, last + 1 if frame is not None else noun + _REACH)
        yield Told(
            kind=kind,
            rule="commissioner" if kind is K.COMMISSIONER else "adviser",
            sentence=sentence,
            at=post.first,
            first=post.first,
            last=last,
            status=Status.ENDED,
            places=tuple(a for a in scene.free if noun < a.first < last)[:1],
            date=EdtfDate.interval(None, date) if date is not None and not date.is_interval else date,
            refers=True,
        )


def _extended(scene: Scene, frame: Frame, post: PostMention, kind: InterventionKind) -> Told | None:
    """Read "The commissioner's contract has been extended to the end of the year"."""
    if frame.verb.lemma not in ("extend", "renew", "prolong", "lengthen") or not frame.verb.passive:
        return None
    if standing(scene, frame)[0] is not Status.ACTUAL:
        return None
    published = scene.reading.document.published
    dates = [scene.reading.date_at[i] for i in range(frame.verb.last, frame.last) if i in scene.reading.date_at]
    date = dates[0].point(published, Direction.FUTURE) if dates else None
    end = date.latest if date is not None and not date.is_interval else None
    ahead = end is not None and published is not None and published.latest is not None and published.latest < end
    return Told(
        kind=kind,
        rule="commissioner" if kind is K.COMMISSIONER else "adviser",
        sentence=frame.sentence,
        at=post.first,
        first=post.first,
        last=frame.last,
        status=Status.ACTUAL,
        date=EdtfDate.interval(None, date) if ahead else None,
        refers=True,
    )


def _leaving_of(scene: Scene, post: PostMention, kind: InterventionKind) -> Told | None:
    """Read "following the departure of the commissioner, Ann Holt, in May"."""
    reading, lowers = scene.reading, scene.lowers
    phrase = next((x for x in reading.phrases[reading.sentence_of(post.first)] if x.first <= post.first < x.last), None)
    if phrase is None or phrase.first < _BACK or lowers[phrase.first - 1] != "of":
        return None
    if lowers[phrase.first - 2] not in _LEAVINGS or lowers[phrase.first - 3] not in ("the", "sudden", "abrupt"):
        return None
    opener = lowers[max(phrase.first - _BACK - 1, 0) : phrase.first - 2]
    if not _BEFORE.isdisjoint(opener):
        return None
    sentence = reading.sentence_of(post.first)
    date = _date(scene, phrase.last, min(phrase.last + _REACH, reading.ranges[sentence][1]))
    return Told(
        kind=kind,
        rule="commissioner" if kind is K.COMMISSIONER else "adviser",
        sentence=sentence,
        at=post.first,
        first=phrase.first - 3,
        last=phrase.last,
        status=Status.ENDED,
        lead=scene.actors(phrase, sentence) if phrase.people else (),
        date=EdtfDate.interval(None, date) if date is not None and not date.is_interval else date,
        refers=True,
    )


def _ends(scene: Scene, frame: Frame) -> bool:
    """Whether the verb of a clause of the past says that a mission ends."""
    key = lemma(frame, scene.lowers)
    over = key in verbs.ENDING or (key[0], "") in verbs.ENDING or frame.verb.lemma in ("end", "expire", "finish")
    return over and (frame.verb.tense == "past" or frame.verb.perfect)


def _date(scene: Scene, first: int, last: int) -> EdtfDate | None:
    reading = scene.reading
    mention = next((reading.date_at[k] for k in range(first, last) if k in reading.date_at), None)
    return mention.resolve(reading.document.published, Direction.PAST) if mention is not None else None
