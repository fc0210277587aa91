"""Reads every clause with the rule for its verb, fills the open fields and builds the records."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, Appointment, Change, RoleKind, Status

from . import doubts
from . import words as w
from .beings import Beings
from .changes import Changes
from .closings import Closings
from .ends import Ends
from .exchanges import Exchanges
from .fields import Fields
from .fillings import Fillings
from .handovers import Handovers
from .idioms import Idioms
from .labels import Labels
from .missions import Missions
from .nominal import Nominal
from .pairs import Pairs, turned_round
from .patterns import RULES
from .phrased import Phrased, matched
from .refusals import Refusals
from .roles import Roles
from .rosters import Rosters
from .scene import Role, Scene
from .standins import Standins
from .starts import Starts
from .stays import Stays
from .takeups import Takeups
from .terms import Terms
from .turns import TURNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from govreview import Reading
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.matches import Match
    from govreview.reading.people.coreference import Person

    from .scene import Found
    from .turn import Turn

COMMISSIONING = frozenset({"ask", "appoint", "order", "commission", "charge"})
"""Predicate classes behind which "to examine", "to find out" make a reviewer."""


class Appointments:
    """Finds appointments, departures and missions."""

    name = "appointments"
    yields = ("appointment",)
    rules = (*(rule.id for rule in RULES), *(turn.pattern.id for turn in TURNS))
    reads = MappingProxyType(
        {
            "appoint": "appoint",
            "propose": "appoint",
            "support": "lead",
            "include": "lead",
            "hold": "take-up",
            "commission": "lead",
            "cover": "take-up",
            "decline": "give",
            "get": "give",
            "pass": "give",
            "hand-over": "give",
            "part": "leave",
            "end": "leave",
            "become": "become",
            "take": "take-up",
            "start": "start",
            "join": "start",
            "serve": "start",
            "succeed": "succeed",
            "lead": "lead",
            "leave": "leave",
            "remove": "remove",
            "give": "give",
            "lose": "lose",
        }
    )

    def extract(self, reading: Reading) -> Iterator[Appointment]:
        """Yield an appointment for each change that the text tells of a named person."""
        scene, turns = Scene.of(reading), matched(reading)
        found = changes(scene, turns)
        if scene.foretell(found):
            ends, scene = found, Scene.of(reading)
            scene.foretell(ends)
            found = changes(scene, turns)
        if found:
            yield from records(found, scene, Fields(scene, Roles(scene)))


def changes(scene: Scene, turns: Iterable[tuple[Turn, Match]]) -> list[Found]:
    """All changes that the clauses, pairs, nouns and turns of phrase of a document tell."""
    roles = Roles(scene)
    missions = Missions(scene, roles)
    handovers = Handovers(scene, roles)
    idioms, terms = Idioms(scene, roles), Terms(scene, roles)
    rules = handlers(
        Starts(scene, roles),
        Takeups(scene, roles, missions),
        Standins(scene, roles),
        handovers,
        missions,
        Ends(scene, roles, handovers),
        Closings(scene, roles),
        idioms,
        Beings(scene, roles),
        Stays(scene, roles),
        Exchanges(scene, roles),
        Fillings(scene, roles),
    )
    frames = scene.reading.frames
    righted = {id(old): new for old, new in turned_round(frames, scene)}
    clauses = [righted.get(id(frame), frame) for frame in frames]
    found = [item for frame in clauses for item in read(frame, scene, rules, idioms, terms, missions)]
    found.extend(Pairs(scene, roles).paired(found))
    found.extend(Nominal(scene, roles).nominal())
    found.extend(Labels(scene, roles).listed(found))
    found.extend(Labels(scene, roles).posted(found))
    found.extend(Rosters(scene, roles).rostered())
    found.extend(Phrased(scene, roles).phrased(turns, found))
    return [part for item in Refusals(scene).weighed(found) for part in spanned(item)]


def spanned(item: Found) -> tuple[Found, ...]:
    """The start and the end of a mission told with both: "chaired the board from 2010 to 2012"."""
    date = item.date
    closed = date is not None and date.start is not None and date.end is not None
    told = closed and item.rule in ("lead", "since") and item.change is Change.START and item.status is Status.ACTUAL
    if not told or date is None:
        return (item,)
    return evolve(item, date=date.start), evolve(item, date=date.end, change=Change.END)


def handlers(*groups: object) -> dict[str, Callable[[Frame], Iterable[Found]]]:
    """The rules by predicate class: the methods `on_…` of the groups."""
    rules: dict[str, Callable[[Frame], Iterable[Found]]] = {}
    for group in groups:
        kind: type = type(group)
        rules.update({predicate: getattr(group, name) for predicate, name in methods(kind)})
    return rules


@cache
def methods(kind: type) -> tuple[tuple[str, str], ...]:
    """The predicate classes of which a class of rules has one, each with the name of the method."""
    names = (name for name in vars(kind) if name.startswith("on_"))
    return tuple((name.removeprefix("on_").replace("_", "-"), name) for name in names)


def read(
    frame: Frame,
    scene: Scene,
    rules: dict[str, Callable[[Frame], Iterable[Found]]],
    idioms: Idioms,
    terms: Terms,
    missions: Missions,
) -> Iterator[Found]:
    """The changes that one clause tells."""
    if (frame.verb.modal in doubts.UNREAL and frame.verb.perfect) or asks(frame, scene):
        return
    if frame.governor is not None:
        frame = accompanied(turned_to(frame))
    governor = frame.governor
    if frame.verb.lemma in w.WRITING and frame.verb.passive and frame.verb.tense != "past":
        frame = evolve(frame, predicate="lead")
    if governor is not None and frame.link in ("to", "ing") and inquires(frame, scene) and commissions(governor, scene):
        whom = charged(frame, governor)
        for person in scene.people(whom, frame) or named_behind(whom, frame, scene):
            reviewer = Role("reviewer", RoleKind.REVIEWER)
            yield scene.found("ask-to", frame, person, Change.START, reviewer, agent=governor.agent)
        return
    rule = rules.get(frame.predicate) or rules.get(frame.verb.lemma)
    if rule is not None:
        yield from rule(frame)
    yield from idioms.parting(frame)
    yield from terms.ending(frame)
    if frame.obliques and any(word == "under" for word, _ in frame.obliques):
        yield from missions.under(frame)


def inquires(frame: Frame, scene: Scene) -> bool:
    """Whether a clause is about examining something: "to review", "to take a look at", "writing a report"."""
    lemma = frame.verb.lemma
    head = scene.lowers[frame.objects[0].head] if frame.objects else ""
    looks = lemma == "take" and head == "look"
    looks = looks or (lemma == "get" and any(scene.lowers[x.head] == "bottom" for x in frame.with_("to")))
    first = frame.verb.last
    looks = looks or (lemma in doubts.DECIDING and not doubts.WHETHER.isdisjoint(scene.lowers[first : first + 2]))
    writes = lemma in w.WRITING and head in ("report", "review")
    if not (looks or writes or frame.predicate in w.INQUIRIES or lemma in w.INQUIRIES):
        return False
    looked = {scene.lowers[x.head] for x in (*frame.objects, *frame.with_("at", "into", "through"))}
    return w.NO_INQUIRY.isdisjoint(looked)


def commissions(governor: Frame, scene: Scene) -> bool:
    """Whether a clause gives somebody what the infinitive behind it says: "asked", "was given three months"."""
    given = {scene.lowers[x.head] for x in governor.objects[-1:]}
    spends = governor.verb.lemma == "spend" and bool(given & (w.TIMES | w.SEASONS))
    return (
        spends
        or governor.predicate in COMMISSIONING
        or (governor.predicate == "give" and bool(given & (w.TIMES | w.BRIEFS)))
    )


def charged(frame: Frame, governor: Frame) -> NounPhrase | None:
    """Who is to do it: of "tasked X with reviewing" X."""
    with_task = frame.link == "ing" and governor.predicate in ("ask", "charge") and not governor.verb.passive
    return governor.patient if with_task and governor.patient is not None else frame.subject


def named_behind(phrase: NounPhrase | None, frame: Frame, scene: Scene) -> list[Person]:
    """Who is named behind what they are, set off with a comma: "brought in an outside expert, Jane Ford, to review"."""
    if phrase is None or phrase.determiner != "indefinite" or scene.lowers[phrase.last : phrase.last + 1] != (",",):
        return []
    name = next((x for x in scene.reading.phrases[frame.sentence] if x.first == phrase.last + 1), None)
    return scene.people(name, frame) if name is not None and len(name.people) == 1 else []


def asks(frame: Frame, scene: Scene) -> bool:
    """Whether a clause is a question: "Would he quit?"."""
    if frame.link not in ("", "that"):
        return False
    first, last = scene.reading.ranges[frame.sentence]
    return scene.lowers[first] in doubts.QUESTIONS and "?" in scene.lowers[max(last - 2, first) : last]


def turned_to(frame: Frame) -> Frame:
    """The clause with whom it is about: "has turned to Jane Ford to lead the review"."""
    governor = frame.governor
    falls = governor is not None and governor.verb.lemma in ("fall", "come", "be") and is_it(governor.subject)
    if governor is None or frame.link != "to" or not (governor.verb.lemma == "turn" or falls):
        return frame
    whom = next((x for x in governor.with_("to") if x.people), None)
    if whom is None:
        return frame
    return evolve(frame, subject=whom, governor=evolve(governor, predicate="ask", objects=(whom,)))


def accompanied(frame: Frame) -> Frame:
    """The clause with whom it is about: "has resigned, with her deputy, Ali Reza, taking over"."""
    above = frame.governor
    if above is None or frame.link != "ing":
        return frame
    beside = next((x for x in above.with_("with") if x.people and 0 <= frame.verb.first - x.last <= 1), None)
    return frame if beside is None else evolve(frame, subject=beside)


def is_it(phrase: NounPhrase | None) -> bool:
    """Whether a subject says nothing: "it fell to her"."""
    return phrase is not None and phrase.determiner == "pronoun" and not phrase.people


def records(found: list[Found], scene: Scene, fields: Fields) -> Iterator[Appointment]:
    """The records of the changes, each with the words that state it."""
    changes = Changes.of(found)
    for one in found:
        if changes.repeats(one):
            continue
        item = fields.completed(one, changes)
        first = next(at for at in (item.first, item.frame.first, item.frame.verb.first) if at >= 0)
        last = item.last if item.last >= 0 else item.frame.last
        named = scene.named_here(item)
        if named is not None:
            first, last = min(first, named[0]), max(last, named[1])
        yield Appointment(
            person=ActorRef(item.person.name, scene.mention(item)),
            role=item.role.title if item.role is not None else None,
            role_kind=item.role.kind if item.role is not None else RoleKind.OTHER,
            change=item.change,
            authority=fields.authority(item),
            by=item.by if item.by is None or item.by.name != item.person.name else None,
            date=item.date,
            status=item.status,
            status_cue=item.cue,
            evidence=(scene.reading.evidence(first, max(last, first + 1)),),
            rule=item.rule,
        )
