"""Who decides on a step, where another part of the sentence tells it: who denies it, at whose request it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, InterventionKind, RoleKind, Status

from . import terms
from .places import COUNCILS

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Scene
    from .told import Told

K = InterventionKind
_LOCAL = frozenset({K.REVIEW, K.PANEL, K.ADVISER, K.TRUST})
"""Kinds of step on which a council decides itself."""
_BOTH = frozenset({K.ADVISER, K.PANEL, K.REVIEW})
"""Kinds of step that a council takes itself, or because it is told to."""
_OPEN = frozenset({Status.PLANNED, Status.POSSIBLE})
_SETTLED = frozenset({Status.ACTUAL, Status.ENDED, Status.PLANNED})
_BEHESTS = frozenset(
    "insistence request behest instigation invitation instruction instructions orders order bidding urging "
    "nomination say-so".split()
)
"""What a step is taken at, or on, of the one who wants it."""
_WEIGHING = frozenset("consider weigh mull ponder contemplate decide review examine look explore".split())
_WARNING = frozenset({"warn", "say", "add", "threaten", "tell", "announce", "confirm"})
_REFUSING = frozenset("stop resist refuse decline fight decide rebuff ignore reject shy hold see block veto".split())
"""Verbs of the one who will not have a step that was asked for."""
_TELLING = frozenset(
    "say tell confirm announce insist state stress add indicate make have reply answer deny reiterate reassure assure "
    "promise decide rule conclude".split()
)
"""Verbs by which the one who would decide denies, or has no plans."""


def attributed(scene: Scene, told: Told, governing: Callable[[NounPhrase], bool]) -> Told:
    """The report of a step, with who decides or would decide where the sentence has it from that one.

    Read "No commissioner will be sent in, the Department for Education told the BBC"; "At the minister's request".
    """
    if told.by is not None and told.kind in _BOTH and _by_a_council(scene, told.by) and _behest(scene, told):
        told = evolve(told, by=None)
    if told.by is not None or told.kind is K.INSPECTION:
        return told
    if told.status in _OPEN:
        by = _planner(scene, told, governing)
        if by is not None:
            return evolve(told, by=by)
    if told.status in _SETTLED:
        by = _at_whose_behest(scene, told) or _writer(scene, told) or _quoted(scene, told, governing)
        return evolve(told, by=by) if by is not None and all(by.name != x.name for x in told.lead) else told
    if told.status is Status.POSSIBLE and told.kind is not K.REVIEW:
        by = _considering(scene, told, governing)
        return evolve(told, by=by) if by is not None and all(by.name != x.name for x in told.lead) else told
    if told.status is not Status.DENIED:
        return told
    for frame in scene.frames[told.sentence]:
        by = _speaker(scene, told, frame, governing)
        if by is not None and all(by.name != x.name for x in told.lead):
            return evolve(told, by=by)
    return told


def _planner(scene: Scene, told: Told, governing: Callable[[NounPhrase], bool]) -> ActorRef | None:
    """Read "under plans published by the department", "under the minister's proposals": whose plans they are."""
    for word, plan in ((w, x) for f in scene.frames[told.sentence] for w, x in f.obliques):
        if word != "under" or terms.PROJECTS.get(scene.lowers[plan.head]) is None:
            continue
        made = next((f for f in scene.frames[told.sentence] if f.subject is plan and f.link == "participle"), None)
        giver = plan.possessor or (made.agent if made is not None else None)
        if giver is not None and governing(giver):
            return scene.actor(giver, told.sentence)
    return None


def _considering(scene: Scene, told: Told, governing: Callable[[NounPhrase], bool]) -> ActorRef | None:
    """Read "The minister will consider whether a trust should run the services": who would decide."""
    for frame in scene.frames[told.sentence]:
        subject = frame.subject
        silent = frame.verb.lemma == "say" and frame.verb.negation >= 0
        weighing = (frame.verb.lemma in _WEIGHING or silent) and frame.verb.first < told.at
        behind = frame.verb.lemma in _WARNING and frame.verb.first > told.at and not frame.link and not frame.objects
        if subject is None or not (weighing or behind) or frame.verb.passive:
            continue
        if governing(subject):
            return scene.actor(subject, frame.sentence)
    return None


def _by_a_council(scene: Scene, by: ActorRef) -> bool:
    return any(scene.authority(a).name == by.name for a in scene.reading.authorities)


def _behest(scene: Scene, told: Told) -> NounPhrase | None:
    """The phrase of who wants it: "at the insistence of the department", "on the orders of Jo Wood"."""
    return next(
        (
            x
            for x in scene.reading.phrases[told.sentence]
            if scene.lowers[x.head] in _BEHESTS and scene.lowers[x.first - 1] in ("at", "on", "under")
        ),
        None,
    )


def _at_whose_behest(scene: Scene, told: Told) -> ActorRef | None:
    """Read "at the insistence of the department", "at the minister's request", "on the orders of Jo Wood"."""
    phrase = _behest(scene, told)
    if phrase is None:
        return None
    if phrase.possessor is not None:
        return scene.actor(phrase.possessor, told.sentence)
    of = next((x for w, x in scene.behind(phrase.head, told.sentence) if w == "of"), None)
    return scene.actor(of, told.sentence)


def _quoted(scene: Scene, told: Told, governing: Callable[[NounPhrase], bool]) -> ActorRef | None:
    """Read ""We have issued a direction," said a DfE spokesperson": who "we" are, where that is the government."""
    frames = scene.frames[told.sentence]
    ours = any(
        f.agent is not None and scene.lowers[f.agent.head] in ("we", "i") and f.first <= told.at < f.last
        for f in frames
    )
    for frame in frames if ours else ():
        subject = frame.subject
        if subject is None or frame.verb.lemma not in _TELLING or scene.lowers[subject.head] in ("we", "i"):
            continue
        if governing(subject):
            named = [o for o in subject.organisations if o.kind == "department"]
            return scene.actor(subject, frame.sentence) or (ActorRef(named[0].name) if named else None)
    return None


def _writer(scene: Scene, told: Told) -> ActorRef | None:
    """The minister who tells, in a letter of her own, of a commissioner that "is to be" somebody."""
    author = scene.author if told.kind is K.COMMISSIONER and told.status is Status.ACTUAL else None
    if author is None:
        return None
    held = (post for person, post in scene.reading.holders if person.name == author.name and not post.former)
    return author if any(post.kind is RoleKind.MINISTER for post in held) else None


def _speaker(scene: Scene, told: Told, frame: Frame, governing: Callable[[NounPhrase], bool]) -> ActorRef | None:
    subject, verb = frame.subject, frame.verb
    if (
        subject is None
        or verb.passive
        or verb.lemma not in _TELLING | _REFUSING
        or subject.first <= told.at < subject.last
    ):
        return None
    if governing(subject):
        return scene.actor(subject, frame.sentence)
    alone = subject.determiner == "definite" and scene.lowers[subject.head] in COUNCILS
    council = (subject.authorities or alone) and not subject.people and not subject.posts
    if council and told.kind in _LOCAL and scene.lowers[subject.head] not in terms.SERVICES:
        return scene.actor(subject, frame.sentence)
    return None
