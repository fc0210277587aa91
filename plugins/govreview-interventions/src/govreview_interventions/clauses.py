"""Frames read again where a verb governs a clause that it cannot take."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

from attrs import evolve

from . import verbs
from .curt import curt
from .mended import departing, inserted, mended, whom

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame

_CLAUSAL = frozenset(
    (
        "say tell add think believe expect hope know feel claim warn insist argue admit suggest recommend "
        "announce fear understand see mean ensure agree decide deny confirm report find conclude reveal "
        "show reckon wish"
    ).split()
)


_PUT = frozenset("put set send sent bring lift appoint install draft issue impose serve order launch name".split())


_DONE = _PUT | frozenset("carry conduct lead chair commission undertake write produce found create establish".split())


def _without_visits(frames: tuple[Frame, ...], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, "monitoring visits" read as the noun that it is: object of the verb before."""
    out = list(frames)
    for frame in frames:
        governor = frame.governor
        if (
            frame.verb.lemma != "visit"
            or lowers[frame.verb.first - 1] not in ("monitoring", "focused")
            or frame.subject is None
        ):
            continue
        out = [f for f in out if f is not frame]
        at = next((i for i, f in enumerate(out) if f is governor), -1)
        if governor is not None and at >= 0:
            dates, obliques = (*governor.dates, *frame.dates), (*governor.obliques, *frame.obliques)
            last = max(governor.last, frame.last)
            out[at] = evolve(
                governor, objects=(*governor.objects, frame.subject), dates=dates, obliques=obliques, last=last
            )
    return out


def _elliptic(frame: Frame, before: list[Frame]) -> bool:
    """Whether "and" spares a passive its auxiliary: "a direction was served and Ann Holt put in as commissioner"."""
    verb = frame.verb
    if (
        frame.link not in ("", "and", "participle")
        or verb.form != "finite"
        or verb.tense != "past"
        or verb.first != verb.head
        or verb.passive
        or frame.objects
        or frame.subject is None
    ):
        return False
    partner = next((f for f in reversed(before) if f.verb.form == "finite" and f.link in ("", "and")), None)
    return (
        partner is not None
        and partner.verb.passive
        and frame.subject is not partner.subject
        and (verb.lemma in _PUT or bool([w for w, _ in frame.obliques if w in ("as", "by")]))
    )


_SAYING = frozenset("say add warn announce confirm reveal state insist claim believe promise".split())


def _said(frames: list[Frame]) -> list[Frame]:
    """The frames, "Hull said a board, with X in the chair, would meet" read as a clause that is said."""
    out = list(frames)
    for k, frame in enumerate(frames[:-1]):
        below = frames[k + 1]
        if (
            frame.verb.lemma in _SAYING
            and frame.verb.first == frame.verb.head
            and frame.subject is not None
            and frame.objects
            and below.subject is frame.subject
            and below.verb.modal
            and below.verb.first > frame.objects[0].last
        ):
            verb = evolve(frame.verb, form="finite", passive=False, tense="past")
            out[k] = evolve(frame, verb=verb, objects=(), obliques=(), link="")
            out[k + 1] = evolve(
                below,
                subject=frame.objects[0],
                obliques=(*frame.obliques, *below.obliques),
                governor=out[k],
                link="that",
                first=frame.objects[0].first,
            )
    return out


def _by_somebody(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Whether a bare past form with "by" behind it is a participle: "a review of services in Hull ordered by X"."""
    verb, subject = frame.verb, frame.subject
    return (
        verb.form == "finite"
        and verb.tense == "past"
        and verb.first == verb.head
        and not verb.passive
        and not frame.objects
        and verb.lemma in _DONE
        and lowers[verb.last : verb.last + 1] == ("by",)
        and (subject is None or subject.last < verb.first)
    )


def _between_commas(frame: Frame, after: Frame, lowers: tuple[str, ...]) -> bool:
    """Whether a verb stands between commas behind its subject, and that subject's own verb follows."""
    subject, first = frame.subject, frame.verb.first
    return (
        subject is not None
        and subject.last == first - 1
        and lowers[first - 1] == ","
        and after.subject is subject
        and lowers[after.verb.first - 1] == ","
    )


def _by_whom(frame: Frame, later: list[Frame], lowers: tuple[str, ...]) -> bool:
    """Whether a verb directly behind a noun is followed by who did it, and another verb tells of the noun."""
    subject, verb = frame.subject, frame.verb
    return (
        subject is not None
        and subject.last == verb.first
        and verb.lemma in _PUT
        and lowers[verb.last] == "by"
        and any(f.verb.form == "finite" and f.verb.singular for f in later)
    )


def _goes_on(frame: Frame, after: Frame, lowers: tuple[str, ...]) -> bool:
    """Whether the noun's own verb follows one directly behind it: "the commissioner sent to Hull, Jo Wood, will go"."""
    subject = frame.subject
    return (
        subject is not None
        and subject.last == frame.verb.first
        and frame.verb.lemma in _PUT
        and after.subject is subject
        and after.verb.form == "finite"
        and not after.link
        and lowers[after.verb.first - 1] not in ("and", "or", "but")
    )


def _reduced(frames: list[Frame], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, "the notice, first issued in 2016, has been extended" read with a participle between the commas."""
    out = list(frames)
    for k, frame in enumerate(frames[:-1]):
        verb, subject, after = frame.verb, frame.subject, frames[k + 1]
        if (
            verb.form == "finite"
            and verb.tense == "past"
            and not verb.passive
            and not frame.objects
            and verb.head - verb.first <= 1
            and subject is not None
            and (
                _between_commas(frame, after, lowers)
                or _by_whom(frame, frames[k + 1 :], lowers)
                or any(_goes_on(frame, f, lowers) for f in frames[k + 1 :])
            )
        ):
            out[k] = evolve(frame, verb=evolve(verb, form="participle", passive=True, tense=""), link="participle")
    return out


def _inverted(frames: list[Frame]) -> list[Frame]:
    """The frames, "could serve a notice should things get worse" read with the notice as the object."""
    out = list(frames)
    for frame in frames:
        governor, subject = frame.governor, frame.subject
        if frame.verb.modal != "should" or frame.verb.first != frame.verb.head or subject is None or governor is None:
            continue
        at = next((i for i, f in enumerate(out) if f.verb is governor.verb), -1)
        if at >= 0 and not governor.objects and subject.first >= governor.verb.last:
            out[at] = evolve(out[at], objects=(subject,))
            out = [f for f in out if f is not frame]
    return out


_PHRASAL = frozenset(
    {key for key in (*verbs.ENDING, *verbs.DENYING, *verbs.WISHING) if key[1] and key[1] not in ("for", "away")}
    | {("buy", "in"), ("draft", "in"), ("sign", "off")}
    | {("draw", "up"), ("put", "in"), ("wind", "up"), ("break", "up"), ("close", "down"), ("shut", "down")}
)
"""Verbs whose particle may have been read as a preposition before their object."""
_PHRASAL_VERBS = frozenset({verb for verb, _ in _PHRASAL})


def _with_particles(frames: list[Frame]) -> list[Frame]:
    """The frames, "wound up the board", "voted down the demand" read with the particle, and its noun as the object."""
    out = list(frames)
    for k, frame in enumerate(frames):
        if frame.objects or frame.verb.passive or frame.verb.particle:
            continue
        at = next((i for i, (word, x) in enumerate(frame.obliques) if x.first == frame.verb.last + 1), -1)
        if at < 0 or (frame.verb.lemma, frame.obliques[at][0]) not in _PHRASAL:
            continue
        word, thing = frame.obliques[at]
        verb = evolve(frame.verb, particle=word)
        new = evolve(frame, verb=verb, objects=(thing,), obliques=(*frame.obliques[:at], *frame.obliques[at + 1 :]))
        out[k] = new
        for i, other in enumerate(out):
            if other.governor is frame:
                out[i] = evolve(other, governor=new)
    return out


def _resumed(frames: list[Frame], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, "the direction that had applied to Hull was revoked" read with the direction as what was revoked.

    Also "a notice, which she served in May and closed in June": "closed" takes the notice, too.
    """
    out = list(frames)
    for k in range(1, len(out)):
        before, frame = out[k - 1], out[k]
        if before.link != "relative" or frame.verb.form != "finite":
            continue
        told = before.antecedent
        if told is None or before.opener == "whose":
            continue
        if frame.subject is None and not frame.link and lowers[frame.verb.first - 1] not in ("and", "or", "but"):
            out[k] = evolve(frame, subject=told)
        elif (
            frame.link == "and"
            and frame.subject is before.subject
            and told in before.objects
            and not (frame.objects or frame.obliques or frame.verb.passive)
        ):
            out[k] = evolve(frame, objects=(told,))
    return out


def _agreeing(frames: list[Frame], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, "services in Hull that were taken away" read with the services, not Hull, as what was taken."""
    out = list(frames)
    for k, frame in enumerate(out):
        told = frame.antecedent
        if (
            frame.link != "relative"
            or told is None
            or frame.subject is not told
            or not told.authorities
            or told.members
            or lowers[frame.verb.first] not in ("were", "are", "have")
        ):
            continue
        plural = next(
            (
                f.subject
                for f in out
                if f.subject is not None and f.subject.last < told.first and lowers[f.subject.head].endswith("s")
            ),
            None,
        )
        if plural is not None:
            out[k] = evolve(frame, subject=plural, antecedent=plural)
    return out


def _existing(frames: list[Frame], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, "the department said there was no question of it" read with the department as who says so."""
    out = list(frames)
    for k, frame in enumerate(out[:-1]):
        below = out[k + 1]
        if (
            frame.verb.lemma in _SAYING
            and frame.link == "participle"
            and frame.verb.first == frame.verb.head
            and lowers[frame.verb.last : frame.verb.last + 1] == ("there",)
            and below.subject is frame.subject
            and below.verb.lemma in ("be", "have")
        ):
            verb = evolve(frame.verb, form="finite", passive=False, tense="past")
            out[k] = evolve(frame, verb=verb, link="")
            out[k + 1] = evolve(below, subject=None, governor=out[k], link="that")
            out[k + 2 :] = [evolve(f, governor=out[k + 1]) if f.governor is below else f for f in out[k + 2 :]]
    return out


def _reordered(frames: tuple[Frame, ...], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, read again one construction after the other; a construction without its words is passed over."""
    heads, should, relative, lost, past = set(), False, False, False, False
    for frame in frames:
        heads.add(frame.verb.lemma)
        should = should or frame.verb.modal == "should"
        relative = relative or frame.link == "relative"
        past = past or (frame.verb.tense == "past" and not frame.verb.passive and not frame.objects)
        subject = frame.subject
        lost = lost or subject is None or frame.link == "that" or any(word == "as" for word, _ in frame.obliques)
    out = list(frames)
    if "visit" in heads:
        out = _without_visits(frames, lowers)
    saying = not heads.isdisjoint(_SAYING)
    if saying:
        out = _said(out)
    if should:
        out = _inverted(out)
    if len(out) > 1 and past:
        out = departing(_reduced(out, lowers), lowers)
    elif len(out) > 1 and out[-1].link == "participle":
        out = inserted(out, lowers)
    if not heads.isdisjoint(_PHRASAL_VERBS):
        out = _with_particles(out)
    if relative:
        out = _resumed(out, lowers)
    if saying:
        out = _existing(out, lowers)
    if relative:
        out = whom(_agreeing(out, lowers))
    if lost:
        out = mended(out, lowers)
    if past or "go" in heads or any(f.opener == "what" for f in frames):
        out = curt(out)
    for k in range(1, len(out) if past else 0):
        frame = out[k]
        if _elliptic(frame, out[:k]):
            out[k] = evolve(frame, verb=evolve(frame.verb, passive=True))
    return out


def repaired(frames: tuple[Frame, ...], lowers: tuple[str, ...]) -> tuple[Frame, ...]:
    """Frames in which no verb governs a clause that it cannot take.

    "The trust that is to run services is due …": the second verb belongs to the trust; "revoked the notice imposed on
    Derby": the second verb is a participle; "Monitoring visits took place": the first word is no verb.
    """
    out = _reordered(frames, lowers)
    same = len(out) == len(frames) and all(map(operator.is_, out, frames))
    for k, frame in enumerate(out):
        if _by_somebody(frame, lowers):
            passive = evolve(frame.verb, form="participle", passive=True, tense="")
            out[k] = evolve(frame, verb=passive, link="participle", subject=None, governor=None)
            same = False
            continue
        governor = frame.governor
        if governor is not None and not same:
            above = governor.verb
            governor = next((f for f in out if f.verb is above), None)
            if governor is not frame.governor:
                out[k] = frame = evolve(frame, governor=governor)  # noqa: PLW2901
        if (
            frame.link != "that"
            or frame.opener
            or governor is None
            or frame.subject is None
            or governor.verb.lemma in _CLAUSAL
        ):
            continue
        same, verb, root = False, frame.verb, governor
        while root.link in ("to", "ing") and root.governor is not None:
            root = root.governor
        plain = (
            verb.form == "finite"
            and verb.first == verb.head
            and not verb.modal
            and verb.lemma not in ("be", "have", "do")
            and not verb.prospect
        )
        if (governor.verb.form == "ing" and governor.verb.first == governor.first and governor.subject is None) or (
            governor.verb.form == "ing" and governor.subject is frame.subject
        ):
            out[k] = evolve(frame, governor=None, link="")
            continue
        if root.link in ("relative", "participle") or root.link == "to":
            out[k] = evolve(frame, subject=root.subject, governor=None, link="")
        elif root.link == "that":
            out[k] = evolve(frame, subject=None, governor=None, link="")
        elif plain and verb.tense == "past":
            out[k] = evolve(
                frame, verb=evolve(verb, form="participle", passive=True, tense=""), link="participle", governor=None
            )
        else:
            continue
        at = next(i for i, f in enumerate(out) if f is governor)
        out[at] = evolve(governor, objects=(*governor.objects, frame.subject))
    return tuple(out)
