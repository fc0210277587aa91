"""Reviews told by their report: "an independent report ordered by the minister found that …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status

from . import terms
from .dating import step_date
from .deciders import ENTITLED
from .told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import ActorRef
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Scene

_ORDERING = frozenset({"commission", "order"})
_WRITING = frozenset({"write", "author", "compile", "produce", "draw", "draft"})


def find_papers(scene: Scene) -> Iterator[Told]:
    """The reviews of which the text names only the report, with who ordered it and who wrote it."""
    for sentence, bag in enumerate(scene.bags):
        if "report" not in bag or ("commissioned" not in bag and "ordered" not in bag):
            continue
        if not bag.isdisjoint(terms.OFF_TOPIC | terms.HARMED - {"missed", "family"}):
            continue
        for frame in scene.frames[sentence]:
            paper = _paper(scene, frame)
            by = _orderer(scene, frame) if paper is not None else None
            if paper is not None and by is not None and frame.agent is not None:
                yield _told(scene, frame, paper, by)


def _paper(scene: Scene, frame: Frame) -> NounPhrase | None:
    """The report that a clause says was commissioned."""
    thing = frame.antecedent if frame.antecedent is not None else frame.patient
    passive = frame.verb.lemma in _ORDERING and frame.verb.passive
    if not passive or thing is None or scene.lowers[thing.head] != "report":
        return None
    return thing if thing.determiner != "none" or thing.possessor is not None else None


def _orderer(scene: Scene, frame: Frame) -> ActorRef | None:
    """Who ordered it: a minister, a department, a council or the head of one."""
    agent = frame.agent
    if agent is None:
        return None
    by = scene.actor(agent, frame.sentence)
    if any(o.kind == "department" for o in agent.organisations) or any(p.kind in ENTITLED for p in agent.posts):
        return by
    council = bool(agent.authorities) and agent.authorities[-1].last > agent.head and not agent.people
    people = scene.reading.people_of(agent, frame.sentence)
    head = any(post.kind in ENTITLED and person in people for person, post in scene.reading.holders)
    return by if council or head else None


def _told(scene: Scene, frame: Frame, paper: NounPhrase, by: ActorRef) -> Told:
    sentence = frame.sentence
    agent = frame.agent
    council = agent.authorities if agent is not None and not agent.people else ()
    return Told(
        kind=InterventionKind.REVIEW,
        rule="review",
        sentence=sentence,
        at=paper.head,
        first=paper.first,
        last=max(frame.last, frame.verb.last),
        status=Status.ACTUAL,
        places=scene.place_behind(paper.head, sentence) or tuple(council),
        by=by,
        lead=tuple(x for x in _writers(scene, frame, paper) if x.name != by.name),
        date=step_date(scene, frame),
    )


def _writers(scene: Scene, frame: Frame, paper: NounPhrase) -> tuple[ActorRef, ...]:
    """Read "Ann Holt's report", "a report by Ann Holt", "was written by her", "is the work of Ann Holt"."""
    sentence = frame.sentence
    if paper.possessor is not None and paper.possessor.people:
        return scene.actors(paper.possessor, sentence)
    by = next((x for w, x in scene.behind(paper.head, sentence) if w == "by" and x.people), None)
    if by is not None:
        return scene.actors(by, sentence)
    for other in scene.frames[sentence]:
        if other.verb.lemma in _WRITING and other.verb.passive and other.agent is not None:
            return scene.actors(other.agent, sentence)
        work = other.verb.lemma == "be" and any(scene.lowers[x.head] == "work" for x in other.objects)
        if work:
            return next((scene.actors(x, sentence) for w, x in other.obliques if w == "of"), ())
    return ()
