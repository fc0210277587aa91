"""Frames mended where a phrase or a small word has cost a clause its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from . import terms, verbs

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

_FLOATING = frozenset({"each", "both", "all"})
_HONOURS = frozenset({"sir", "dame", "lord", "lady", "baroness", "dr", "professor", "mr", "mrs", "ms"})
_JOINTS = frozenset({",", ";", "and", "or", "but", ":"})
_IMPOSING = frozenset("impose issue serve make give order commission set establish appoint sign".split())
_SENT = frozenset("send sent appoint bring install put hire name draft second place".split())
_ACTIVE = frozenset("finish end expire lapse conclude report find close leave depart resign begin start".split())
"""Verbs of which something told of apart is the subject, whatever name stands before them."""
_FRONTED = frozenset({"under", "by", "with", "in", "on", "from", "at"})


def mended(frames: list[Frame], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, each with the subject that the sentence gives it."""
    out = frames
    for k, frame in enumerate(frames):
        if frame.subject is not None:
            new = _each(frame, lowers) or _as_clause(frame) or _turned(frame, lowers) or _gapped(frame, lowers)
        else:
            new = _improving(frame) or _split(frame, lowers) or _contact(frames, k, lowers)
        if new is not None:
            out = [*out[:k], new, *out[k + 1 :]]
    return out


def _as_clause(frame: Frame) -> Frame | None:
    """Read "Hull off the bottom as hit squad heads for Essex": who heads there."""
    subject = next((x for w, x in frame.obliques if w == "as" and x.last == frame.verb.first), None)
    if subject is None or subject.posts or frame.verb.form != "finite":
        return None
    obliques = tuple((w, x) for w, x in frame.obliques if x.first >= frame.verb.last)
    return evolve(frame, subject=subject, obliques=obliques, first=subject.first)


def _each(frame: Frame, lowers: tuple[str, ...]) -> Frame | None:
    """Read "Hull and Torbay have each been served with a notice": who "each" is."""
    subject, above = frame.subject, frame.governor
    floating = subject is not None and subject.last - subject.first == 1 and lowers[subject.first] in _FLOATING
    if not floating or above is None or frame.link != "that" or above.verb.lemma not in ("have", "be"):
        return None
    return evolve(frame, subject=above.subject, governor=None, link="")


def _turned(frame: Frame, lowers: tuple[str, ...]) -> Frame | None:
    """Read "refused them that in May, but he has told Ofsted to return": what is told is not refused."""
    subject, above = frame.subject, frame.governor
    if subject is None or above is None or frame.link != "that" or (above.verb.lemma, "") not in verbs.DENYING:
        return None
    return evolve(frame, governor=None, link="") if lowers[subject.first - 2 : subject.first] == (",", "but") else None


def _improving(frame: Frame) -> Frame | None:
    """Read "the notice to improve that had hung over Hull": what had hung over it."""
    above = frame.governor
    if above is None or frame.link != "that" or above.verb.lemma != "improve" or above.subject is None:
        return None
    return evolve(frame, subject=above.subject, link="relative", antecedent=above.subject, governor=None)


def _gapped(frame: Frame, lowers: tuple[str, ...]) -> Frame | None:
    """Read "lifted the notice it had imposed on Hull in 2015": what it had imposed."""
    subject, above = frame.subject, frame.governor
    if subject is None or above is None or frame.link != "that" or frame.objects or not above.objects:
        return None
    thing = above.objects[-1]
    plain = frame.verb.lemma in _IMPOSING and not frame.verb.passive and frame.verb.tense == "past"
    if not plain or subject.first != thing.last or lowers[subject.head] not in ("it", "he", "she", "they"):
        return None
    return evolve(frame, objects=(thing,), link="relative", antecedent=thing)


def _split(frame: Frame, lowers: tuple[str, ...]) -> Frame | None:
    """Read "Under the new terms Hull must set up a board": Hull is who must, not part of the terms."""
    word, phrase = frame.obliques[0] if frame.obliques else ("", None)
    if phrase is None or phrase.last != frame.verb.first or word not in _FRONTED or lowers[phrase.first - 1] != word:
        return None
    firsts = [m.first for m in phrase.authorities if m.last == phrase.last]
    firsts += [m.first for m in phrase.people if m.last in (phrase.last, phrase.core)]
    if not firsts and lowers[phrase.last - 2] == "the" and lowers[phrase.last - 1] in terms.COUNCIL_WORDS:
        firsts = [phrase.last - 2]
    if not firsts or not _starts(firsts[0], phrase, lowers):
        return None
    start = firsts[0] - 1 if lowers[firsts[0] - 1] in _HONOURS else firsts[0]
    own = evolve(
        phrase,
        first=start,
        determiner="definite" if lowers[start] == "the" else "none",
        possessor=None,
        posts=(),
        organisations=(),
        people=tuple(m for m in phrase.people if m.first == firsts[0]),
        authorities=tuple(m for m in phrase.authorities if m.first == start),
    )
    rest = evolve(phrase, last=start, core=start, head=start - 1, people=(), authorities=())
    return evolve(frame, subject=own, obliques=((word, rest), *frame.obliques[1:]))


def _starts(at: int, phrase: NounPhrase, lowers: tuple[str, ...]) -> bool:
    """Whether a name begins within a phrase behind a noun of its own: "the terms Hull"."""
    return at - phrase.first > 1 and lowers[at - 1].isalpha() and lowers[at - 1] not in ("of", "in", "for", "at", "and")


def _contact(frames: list[Frame], k: int, lowers: tuple[str, ...]) -> Frame | None:
    """Read "The notice we were given in 2021 came off in April": what came off."""
    frame = frames[k]
    before = frames[k - 1] if k else None
    plain = frame.verb.form == "finite" and frame.verb.tense == "past" and not frame.link
    if before is None or not plain or before.subject is None or lowers[frame.verb.first - 1] in _JOINTS:
        return None
    behind = frame.verb.first > before.verb.last and before.subject.determiner == "definite"
    return evolve(frame, subject=before.subject) if behind else None


def departing(frames: list[Frame], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, "the adviser sent by the department in 2020, Jo Wood, departed" read with the adviser departing."""
    out = list(frames)
    for k, frame in enumerate(frames[:-1]):
        verb, subject, after = frame.verb, frame.subject, frames[k + 1]
        name = after.subject
        if (
            (verb.form, verb.tense, verb.passive) == ("finite", "past", False)
            and verb.lemma in _SENT
            and not frame.objects
            and subject is not None
            and subject.last == verb.first
            and after.link == "participle"
            and after.verb.head == after.verb.first
            and name is not None
            and bool(name.people)
            and lowers[name.first - 1] == ","
            and lowers[after.verb.first - 1] == ","
        ):
            participle = evolve(verb, form="participle", passive=True, tense="")
            out[k] = evolve(frame, verb=participle, link="participle")
            finite = evolve(after.verb, form="finite", passive=False, tense="past")
            out[k + 1] = evolve(after, verb=finite, subject=subject, link="", governor=None)
    return out


def inserted(frames: list[Frame], lowers: tuple[str, ...]) -> list[Frame]:
    """The frames, "The deal, made in 2017 by the leader, Jo Wood, finished in May" read with the deal ending."""
    first, last = frames[0], frames[-1]
    subject, verb = first.subject, last.verb
    apart = (
        first.link == "participle"
        and subject is not None
        and lowers[first.verb.first - 1] == ","
        and subject.last < first.verb.first
        and all(f.link for f in frames)
    )
    active = verb.head == verb.first and verb.lemma in _ACTIVE and not last.with_("by") and last.agent is None
    if not apart or not active or lowers[verb.first - 1] != ",":
        return frames
    finite = evolve(verb, form="finite", passive=False, tense="past")
    return [*frames[:-1], evolve(last, verb=finite, subject=subject, link="", governor=None)]


def whom(frames: list[Frame]) -> list[Frame]:
    """The frames, "Jo Wood, retired from Kent, whom he sent north" read with Jo Wood, not Kent, as who was sent."""
    out = list(frames)
    for k, frame in enumerate(out):
        above, told = frame.governor, frame.antecedent or next(iter(frame.objects), None)
        if frame.opener != "whom" or frame.link != "relative" or above is None or told is None or told.people:
            continue
        person = above.subject if above.link == "participle" else None
        if told.authorities and person is not None and person.people:
            objects = tuple(person if x is told else x for x in frame.objects)
            out[k] = evolve(frame, antecedent=person, objects=objects)
    return out
