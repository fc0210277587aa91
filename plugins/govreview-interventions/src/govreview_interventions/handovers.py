"""Handovers that a noun tells: "the transfer of children's services in Hull to a trust was completed in April"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import InterventionKind, Status

from . import terms
from .told import Sense, combine, sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .services import Services
    from .told import Told

NOUNS = frozenset({"transfer", "handover", "removal", "outsourcing", "move", "switch"})
"""What services that change hands undergo."""
_THREATENING = frozenset({"face", "risk", "threaten", "fear", "avoid", "escape"})
_ORDERING = frozenset({"order", "announce", "approve", "agree", "confirm"})
_PLAIN = 2
"""Tokens of "a takeover", whose it is left untold."""
_ONTO = frozenset({"to", "into"})
_BEHIND = 2


def find_handovers(services: Services) -> Iterator[Told]:
    """The transfers of services that a noun tells, with what their clause makes of them."""
    scene, lowers = services.scene, services.lowers
    for sentence, bag in enumerate(scene.bags):
        if sentence in scene.questions:
            continue
        if "takeover" in bag:
            yield from _takeovers(services, sentence)
        if bag.isdisjoint(NOUNS) or bag.isdisjoint(terms.SERVICES):
            continue
        for phrase in scene.reading.phrases[sentence]:
            if lowers[phrase.head] in NOUNS:
                for frame, role in _clauses(services, phrase, sentence):
                    yield from _of(services, phrase, frame, role)


def _takeovers(services: Services, sentence: int) -> Iterator[Told]:
    """Read "there will be no takeover of services in Hull", "threatened it with a takeover": one that has not come."""
    scene, lowers = services.scene, services.lowers
    for phrase in scene.reading.phrases[sentence]:
        if lowers[phrase.head] != "takeover" or not terms.OTHER_CARE.isdisjoint(scene.bags[sentence]):
            continue
        frame, _ = _clause(services, phrase, sentence)
        behind = scene.behind(phrase.head, sentence)
        services_meant = any(w == "of" and lowers[x.head] in terms.SERVICES | terms.COUNCIL_WORDS for w, x in behind)
        by_government = not terms.GOVERNMENT.isdisjoint(lowers[phrase.first : phrase.head])
        alone = _alone(services, phrase, frame)
        if frame is None or not (services_meant or by_government or alone):
            continue
        told = services.build(frame, InterventionKind.TAKEOVER, "takeover", scene.place_behind(phrase.head, sentence))
        project = terms.PROJECTS.get(lowers[phrase.first - 2]) if lowers[phrase.first - 1] in ("of", "for") else None
        status = Status.DENIED if lowers[phrase.first] == "no" else project or told.status
        if frame.verb.lemma in _THREATENING:
            shunned = status is Status.ACTUAL and frame.verb.lemma in ("avoid", "escape")
            status = Status.DENIED if shunned else Status.POSSIBLE if status is not Status.DENIED else status
        if not told.places and alone:
            told = evolve(told, places=scene.named(frame.subject))
        ordered = status is Status.ACTUAL and frame.verb.lemma in _ORDERING and services_meant
        if ordered and frame.agent is not None:
            yield evolve(told, at=phrase.head, by=scene.actor(frame.agent, sentence), first=frame.first)
        if status in (Status.DENIED, Status.POSSIBLE, Status.PLANNED):
            date = None if status is not Status.PLANNED else told.date
            yield evolve(told, at=phrase.head, status=status, date=date, first=min(frame.first, phrase.first))


def _alone(services: Services, phrase: NounPhrase, frame: Frame | None) -> bool:
    """Read "Kent must improve or face a takeover": of a council, the takeover that is a threat to it."""
    if frame is None or frame.verb.lemma not in _THREATENING or phrase.core - phrase.first > _PLAIN:
        return False
    council = frame.patient if frame.verb.lemma == "threaten" else frame.subject
    if council is None or council.people:
        return False
    named = bool(council.authorities) and council.authorities[-1].last > council.head
    return named or services.lowers[council.head] in terms.COUNCIL_WORDS


def _of(services: Services, phrase: NounPhrase, frame: Frame, role: str) -> Iterator[Told]:
    scene, lowers, sentence = services.scene, services.lowers, frame.sentence
    behind = scene.behind(phrase.head, sentence)
    service = next((x for w, x in behind if w == "of" and lowers[x.head] in terms.SERVICES), None)
    taker = next((x for w, x in behind if w in _ONTO), None)
    if service is None or taker is None or not services.about_children(service, frame):
        return
    places = scene.named(service) or services.place_of(service, frame)
    got = services.taker(taker, places or services.focus(frame, phrase.first, taker), sentence)
    found = sense(frame, role, lowers) or Sense(Status.POSSIBLE)
    if got is None:
        return
    told = services.build(frame, got[0], "transfer", places, lead=got[1])
    status = combine(found, told.status)
    if status is None:
        return
    ruling = found.agent == "decide" or (status is Status.DENIED and services.governing(frame.agent))
    by = scene.actor(frame.agent, sentence) if ruling else None
    date = None if status in (Status.DENIED, Status.POSSIBLE) else told.date
    yield evolve(told, at=phrase.head, first=min(frame.first, phrase.first), status=status, by=by, date=date)


def _clauses(services: Services, phrase: NounPhrase, sentence: int) -> Iterator[tuple[Frame, str]]:
    """The clause in which a noun takes part, and the one that "and" joins to it: "was considered and was rejected"."""
    frame, role = _clause(services, phrase, sentence)
    if frame is None:
        return
    yield frame, role
    for other in services.scene.frames[sentence] if role == "subject" else ():
        if other.link == "and" and other.verb.first > frame.verb.first and other.subject is frame.subject:
            yield other, role


def _clause(services: Services, phrase: NounPhrase, sentence: int) -> tuple[Frame | None, str]:
    """The clause in which a noun takes part, and its part; also "considers, and rejects, the transfer"."""
    frames = services.scene.frames[sentence]
    for frame in frames:
        if frame.subject is not None and frame.subject.first <= phrase.head < frame.subject.last:
            return frame, "subject"
        for role, other in (*(("object", x) for x in frame.objects), *frame.obliques):
            if other.first <= phrase.head < other.last:
                return frame, role
    near = (f for f in frames if 0 < phrase.first - f.verb.last < _BEHIND and services.lowers[f.verb.last] == ",")
    return next(near, None), "object"
