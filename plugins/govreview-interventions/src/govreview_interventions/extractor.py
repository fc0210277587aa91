"""The decisions of interventions: from what a reading holds to records."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, Authority, Intervention, InterventionKind, RoleKind, Status

from .amends import amended
from .answers import answered, find_answers
from .brackets import bracketed
from .completion import completed
from .completions import find_bracketed, find_completions
from .deals import find_deals
from .deeds import Deeds
from .denials import attributed
from .departures import find_departures
from .handovers import find_handovers
from .joining import join
from .launches import find_launches
from .mentions import find_mentions
from .pairs import respectively
from .papers import find_papers
from .patterns import RULES
from .policy import in_abstract
from .refusals import by_vote, let_drop, refused
from .reports import Reports
from .scene import Scene
from .spells import find_spells
from .successions import find_successions
from .visits import find_visits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Reading
    from govreview.models import Evidence

    from .joining import Step
    from .told import Told


_OTHER_BOARDS = frozenset("safeguarding partnership trust governors health wellbeing".split())


class Interventions:
    """Finds steps of oversight or compulsion in a reading."""

    name = "interventions"
    yields = ("intervention",)
    rules = tuple(rule.id for rule in RULES)
    reads = MappingProxyType(
        {
            "order": "review",
            "commission": "review",
            "establish": "panel",
        }
    )

    def extract(self, reading: Reading) -> Iterator[Intervention]:
        """Yield each step, with the words that tell it."""
        scene = Scene(reading)
        mentions = find_mentions(reading, scene.bags)
        reports, deeds = Reports(scene, mentions), Deeds(scene)
        told: list[Told] = [t for mention in mentions for t in reports.of(mention)]
        for bag, frames in zip(scene.bags, scene.frames, strict=True):
            refers, state = not bag.isdisjoint(reports.signals), not bag.isdisjoint(deeds.signals)
            for frame in frames:
                verb = frame.verb.lemma
                if verb in deeds.verbs or (verb in ("be", "have") and (state or frame.dates)):
                    told.extend(deeds.of(frame))
                if refers or verb in reports.verbs:
                    told.extend(reports.later(frame, bag, told))
        told.extend(find_handovers(deeds))
        told.extend(tuple(find_deals(scene, told)))
        told.extend(find_departures(scene))
        told.extend(find_completions(scene, mentions))
        told.extend(find_bracketed(scene, mentions))
        told.extend(find_successions(scene, mentions))
        told.extend(find_papers(scene))
        told.extend(find_launches(scene, mentions))
        told.extend(find_spells(scene, mentions))
        told.extend(find_answers(deeds, mentions))
        told = [t for t in told if t.kind is not InterventionKind.OTHER or not _named(t, told)]
        told = [t for t in told if not _sent_to_look(scene.lowers, t, told)]
        told.extend(find_visits(scene, {t.sentence for t in told if t.kind is InterventionKind.INSPECTION}))
        told = [
            by_vote(scene, attributed(scene, let_drop(scene, refused(scene, _past(reading, t))), reports.governing))
            for t in (answered(deeds, x) for x in told)
        ]
        told = [
            part
            for t in (amended(scene, t) for t in told if not in_abstract(scene, t))
            if t is not None
            for inner in bracketed(scene, t)
            for part in respectively(scene, inner)
        ]
        for step in completed(scene, join(scene, told)):
            yield _record(scene, step)


def _named(order: Told, told: list[Told]) -> bool:
    """Whether what is ordered is a step of a kind of its own, told behind the order."""
    return any(t.sentence == order.sentence and t.at > order.at and t.kind is not InterventionKind.OTHER for t in told)


def _past(reading: Reading, told: Told) -> Told:
    """The report of a step whose span is over, as one that has ended: "from 2017 to 2019 Hull had a commissioner"."""
    date, published = told.date, reading.document.published
    lasting = told.kind not in (InterventionKind.REVIEW, InterventionKind.INSPECTION)
    if not lasting or told.status is not Status.ACTUAL or date is None or published is None or not date.is_interval:
        return told
    over = date.start is not None and date.end is not None and bool(date.end.before(published))
    return evolve(told, status=Status.ENDED) if over else told


def _sent_to_look(lowers: tuple[str, ...], helper: Told, told: list[Told]) -> bool:
    """Whether the experts called in are those who carry out the review told in the same breath."""
    if helper.kind is not InterventionKind.ADVISER or not helper.lead:
        return False
    return any(
        t.kind is InterventionKind.REVIEW
        and t.sentence == helper.sentence
        and ((t.rule == "mission" and t.lead == helper.lead) or "team" in lowers[t.at : t.at + 2])
        for t in told
    )


def _record(scene: Scene, step: Step) -> Intervention:
    head, reading = step.head, scene.reading
    lead, by = _lead(scene, step), head.by
    if head.kind is InterventionKind.TRUST and by is not None and by.name in {known.name for known in lead}:
        by = None  # "Leeds Children's Trust has taken over" tells not who ordered it
    return Intervention(
        kind=head.kind,
        authority=_authority(reading, step),
        by=by or (_inspectorate(reading) if head.kind is InterventionKind.INSPECTION else None),
        lead=lead,
        date=head.date,
        status=head.status,
        status_cue=head.cue,
        evidence=_evidence(reading, step),
        rule=head.rule,
    )


def _authority(reading: Reading, step: Step) -> Authority | None:
    mention = next((a for a in reading.authorities if a.first == step.mention), None)
    if mention is not None:
        return reading.authority_of(mention)
    entry = reading.gazetteer.authority(step.slug) if step.slug is not None else None
    return Authority(entry.slug, entry.short) if entry is not None else None


def _lead(scene: Scene, step: Step) -> tuple[ActorRef, ...]:
    """Who carries it out; of a trust, the one that the text names for the authority."""
    head, reading = step.head, scene.reading
    if head.kind is InterventionKind.INSPECTION:
        inspectorate = _inspectorate(reading)
        return (inspectorate,) if head.by is not None and inspectorate is not None else ()
    if (
        head.kind is InterventionKind.TRUST
        and not head.lead
        and step.slug is not None
        and head.status is not Status.DENIED
    ):
        entry = reading.gazetteer.authority(step.slug)
        place = entry.short if entry is not None else None
        for body in reading.organisations:
            if body.kind == "trust" and (
                step.slug in body.authority
                or (place is not None and body.name.startswith(place) and "hild" in body.name)
            ):
                return (ActorRef(body.name),)
        trusts = {o.name for o in reading.organisations if o.kind == "trust" and "hild" in o.name and not o.authority}
        if len(trusts) == 1:
            return (ActorRef(trusts.pop()),)
    if head.kind is InterventionKind.PANEL and not head.lead:
        chairs = {
            person.name
            for person, post in reading.holders
            if post.kind is RoleKind.BOARD_CHAIR
            and (not post.former or head.status is Status.ENDED)
            and _OTHER_BOARDS.isdisjoint(f"{post.title} {post.organisation}".lower().split())
            and "scrutiny" not in scene.bags[reading.sentence_of(post.first)]
        }
        return (ActorRef(chairs.pop()),) if len(chairs) == 1 else ()
    return head.lead


def _inspectorate(reading: Reading) -> ActorRef | None:
    """The inspectorate that the text names, else Ofsted."""
    named = {o.canonical or o.name: o.name for o in reading.organisations if o.kind == "inspectorate"}
    if len(named) == 1:
        return ActorRef(next(iter(named.values())))
    return ActorRef("Ofsted")


def _evidence(reading: Reading, step: Step) -> tuple[Evidence, ...]:
    """The clauses that tell the step; each stays in its sentence."""
    pieces: dict[tuple[int, int], None] = {}
    for told in step.reports:
        first, last = reading.ranges[told.sentence]
        pieces[max(told.first, first), min(max(told.last, told.first + 1), last)] = None
    return tuple(reading.evidence(first, last) for first, last in pieces)
