"""Reads every clause with the rule for its verb, fills the open fields and builds the records."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from attrs import evolve

from govreview.models import ActorRef, Appointment, Change, RoleKind, Status

from . import doubts
from . import words as w
from .advisers import Advisers
from .announced import Announced
from .attribution import Attribution
from .beings import Beings
from .chains import Chains
from .changes import Changes, suspends
from .clauses import clauses
from .closings import Closings
from .demands import Demands
from .doubles import Doubles
from .ends import Ends
from .exchanges import Exchanges
from .fields import Fields
from .fillings import Fillings
from .firsts import FirstDays
from .handovers import Handovers
from .idioms import PARTING, Idioms
from .labels import Labels
from .lastdays import LastDays, settled
from .missions import Missions
from .motions import Motions
from .movers import Movers
from .nominal import Nominal
from .pairs import Pairs
from .patterns import RULES
from .phrased import Phrased
from .refusals import Refusals
from .replacing import Replacing
from .roles import Roles
from .rosters import Rosters
from .scene import Role, Scene
from .seats import Seats
from .sequels import Sequels
from .standins import Standins
from .starts import Starts
from .stays import Stays
from .takeups import Takeups
from .terms import ENDING, Terms
from .turns import TURNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from govreview import Reading
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found

    Rule = Callable[[Frame], Iterable[Found]]

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
        scene = Scene.of(reading)
        found = changes(scene)
        if any(item.change is Change.END for item in found):
            fields, all_of = Fields(scene, Roles(scene)), Changes.of(found)
            ends = [fields.completed(x, all_of) if x.role is None else x for x in found if x.change is Change.END]
            if scene.leavings.foretell(ends):  # a rule has asked who leaves before that was known: read all again
                before, scene = scene, Scene.of(reading)
                scene.matches, scene.clauses = before.matches, before.clauses
                scene.leavings.foretell(ends)
                found = changes(scene)
        found = completed(found, scene)
        if found:
            told = tuple(records(found, scene, Fields(scene, Roles(scene))))
            doubles = Doubles(told)
            yield from (x for x in told if len(told) == 1 or not doubles.told_again(x))


def changes(scene: Scene) -> list[Found]:
    """All changes that the clauses, pairs and nouns of a document tell."""
    roles = Roles(scene)
    if scene.clauses is None:
        scene.clauses = clauses(scene)
    reads = reader(scene, roles)
    found = [item for frame in scene.clauses for item in reads(frame)]
    found.extend(Pairs(scene, roles).paired(found))
    found.extend(Nominal(scene, roles).nominal())
    found.extend(Labels(scene, roles).listed(found))
    found.extend(Labels(scene, roles).posted(found))
    found.extend(Rosters(scene, roles).rostered())
    found.extend(Phrased(scene, roles).phrased(found))
    return found


def completed(found: list[Found], scene: Scene) -> list[Found]:
    """The changes with those that only what has been found of others tells, each with what the text makes of it."""
    roles = Roles(scene)
    found.extend(Seats(scene, roles).seated(found))
    found = settled([*found, *LastDays(scene, roles).ended(found)])
    found.extend(Demands(scene, roles).wanted(found))
    found.extend(Motions(scene, roles).moved(found))
    found.extend(Movers(scene, roles).moved(found))
    found.extend(FirstDays(scene).begun(found))
    found.extend(Advisers(scene, roles).assisting(found))
    found.extend(Replacing(scene, roles).replaced(found))
    found.extend(Announced(scene, roles).named_next(found))
    found.extend(Sequels(scene, roles).following(found))
    found.extend(Chains(scene, roles).chained(found, lambda chained: reader(scene, chained), scene.clauses or ()))
    return [part for item in Refusals(scene).weighed(found) for part in spanned(item)]


def reader(scene: Scene, roles: Roles) -> Callable[[Frame], Iterator[Found]]:
    """What reads the changes off one clause, by the roles that people are known to have."""
    missions = Missions(scene, roles)
    handovers = Handovers(scene, roles)
    idioms, terms = Idioms(scene, roles), Terms(scene, roles)
    rules = rule_of(
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
    return lambda frame: read(frame, scene, rules, idioms, terms, missions)


def spanned(item: Found) -> tuple[Found, ...]:
    """The start and the end of a mission told with both: "chaired the board from 2010 to 2012"."""
    date = item.date
    closed = date is not None and date.start is not None and date.end is not None
    told = closed and item.rule in ("lead", "since") and item.change is Change.START and item.status is Status.ACTUAL
    if not told or date is None:
        return (item,)
    return evolve(item, date=date.start), evolve(item, date=date.end, change=Change.END)


def rule_of(*groups: object) -> Callable[[str], Rule | None]:
    """What gives the rule for a predicate class: a method `on_…` of one of the groups, the last that has it."""
    table = _methods(tuple(map(type, groups)))

    def rule(predicate: str) -> Rule | None:
        group, name = table.get(predicate, (-1, ""))
        return cast("Rule", getattr(groups[group], name)) if name else None

    return rule


@cache
def _methods(kinds: tuple[type, ...]) -> dict[str, tuple[int, str]]:
    """The predicate classes that groups of rules read, each with the index of the group and the name of its method."""
    return {
        name.removeprefix("on_").replace("_", "-"): (at, name)
        for at, kind in enumerate(kinds)
        for name in vars(kind)
        if name.startswith("on_")
    }


def read(
    frame: Frame,
    scene: Scene,
    rules: Callable[[str], Rule | None],
    idioms: Idioms,
    terms: Terms,
    missions: Missions,
) -> Iterator[Found]:
    """The changes that one clause tells."""
    governor = frame.governor
    if governor is not None and frame.link == "to" and governor.verb.lemma == "wait" and governor.verb.negation >= 0:
        return  # "can't wait to start"
    if frame.verb.lemma in w.WRITING and frame.verb.passive and frame.verb.tense != "past":
        frame = evolve(frame, predicate="lead")
    if governor is not None and frame.link in ("to", "ing") and inquires(frame, scene) and commissions(governor, scene):
        if governor.predicate == "agree" and not concerns_services(frame, scene):
            return
        whom = charged(frame, governor)
        if asks_in_writing(governor):
            return
        for person in scene.people(whom, frame) or named_behind(whom, frame, scene):
            if any(x.kind is RoleKind.MINISTER and not x.former for x in scene.posts_of.get(person.index, ())):
                continue
            reviewer = Role("reviewer", RoleKind.REVIEWER)
            yield scene.found("ask-to", frame, person, Change.START, reviewer, agent=governor.agent)
        return
    if frame.predicate == "hold" and frame.objects and scene.lowers[frame.objects[0].head] in w.REVIEWS - {"inquest"}:
        frame = evolve(frame, predicate="lead")  # "is to hold an inquiry"
    if frame.verb.lemma == "vote" and len(frame.objects) > 1 and frame.objects[0].people and frame.objects[1].posts:
        frame = evolve(frame, predicate="appoint")  # "voted Jane Ford leader"
    rule = rules(frame.predicate) or rules(frame.verb.lemma)
    if rule is not None:
        yield from rule(frame)
    lemma = frame.verb.lemma
    if lemma in PARTING:
        yield from idioms.parting(frame)
    if lemma in ENDING:
        yield from terms.ending(frame)
    if any(word == "under" for word, _ in frame.obliques):
        yield from missions.under(frame)
    if frame.verb.perfect:
        yield from missions.guided(frame)
    if frame.verb.lemma == "stay":
        yield from Stays(scene, idioms.roles).sent_home(frame)


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


def concerns_services(frame: Frame, scene: Scene) -> bool:
    """Whether what is examined is an authority's doing, or its services."""
    parts = (*frame.objects, *(x for _, x in frame.obliques))
    return any(x.authorities or scene.lowers[x.head] in w.SERVICES | w.COUNCILS for x in parts)


def commissions(governor: Frame, scene: Scene) -> bool:
    """Whether a clause gives somebody what the infinitive behind it says: "asked", "was given three months"."""
    given = {scene.lowers[x.head] for x in governor.objects[-1:]}
    spends = governor.verb.lemma == "spend" and bool(given & (w.TIMES | w.SEASONS))
    agreed = governor.predicate == "agree" and governor.subject is not None and bool(governor.subject.people)
    return (
        spends
        or agreed
        or governor.predicate in COMMISSIONING
        or (governor.predicate == "give" and bool(given & (w.TIMES | w.BRIEFS)))
    )


def asks_in_writing(governor: Frame) -> bool:
    """Read "wrote to Mr Ford asking him to assess whether": who begs somebody commissions nothing."""
    above = governor.governor
    return governor.verb.form == "ing" and above is not None and above.verb.lemma in w.WRITING | {"call", "contact"}


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


def records(found: list[Found], scene: Scene, fields: Fields) -> Iterator[Appointment]:
    """The records of the changes, each with the words that state it."""
    changes, attribution = Changes.of(found), Attribution(scene)
    for one in found:
        if changes.repeats(one):
            continue
        item = attribution.of(fields.completed(one, changes))
        first = next(at for at in (item.first, item.frame.first, item.frame.verb.first) if at >= 0)
        last = item.last if item.last >= 0 else item.frame.last
        named, place = scene.named_here(item), fields.authority(item)
        if named is not None:
            first, last = min(first, named[0]), max(last, named[1])
        yield Appointment(
            person=ActorRef(item.person.name, scene.mention(item)),
            role=item.role.title if item.role is not None else None,
            role_kind=fields.kind(item, place),
            change=item.change,
            authority=place,
            by=item.by if item.by is None or item.by.name != item.person.name else None,
            date=item.date,
            status=item.status,
            status_cue=item.cue,
            evidence=(scene.reading.evidence(first, max(last, first + 1)),),
            rule="suspend" if suspends(item, scene.lowers) else item.rule,
        )
