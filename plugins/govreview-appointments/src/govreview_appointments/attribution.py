"""Who decided a change, where another clause of the sentence says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import words as w
from .scene import Scene

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found

CHOOSING = frozenset(
    "turn look choose pick ask appoint name find hire commission select engage invite send call".split()
)
"""Verbs of whoever decides, with the chosen behind them: "has turned to Jane Ford, who will act as"."""
RESHUFFLES = frozenset("reshuffle cull purge shake-up shakeup clear-out restructure".split())
"""What a leader makes of the cabinet, and with it each change."""
CLASSES = frozenset({"appoint", "ask", "commission", "place"})


@frozen
class Attribution:
    """Who decided a change."""

    scene: Scene

    def of(self, item: Found) -> Found:
        """A change with who decided it, as far as its sentence says so."""
        item = self.reshuffled(item)
        if item.by is not None or item.status is Status.DENIED:
            return item
        agent = self.chooser(item.frame) or self.asked(item.frame) or self.remover(item)
        if agent is None:
            return item
        by = self.scene.deciders.of(agent, item.frame.sentence, item.person)
        return item if by is None or by.name == item.person.name else evolve(item, by=by)

    def reshuffled(self, item: Found) -> Found:
        """The change with who decides it, and when, of "takes over in a reshuffle unveiled by the leader, Jo Reed"."""
        if item.role is None or item.role.kind is not RoleKind.LEAD_MEMBER or item.status is Status.DENIED:
            return item
        for frame in self.scene.reading.frames_by_sentence[item.frame.sentence]:
            if frame.link != "participle" or not frame.verb.passive or frame.subject is None or frame.agent is None:
                continue
            if frame.governor is not item.frame or self.scene.lowers[frame.subject.head] not in RESHUFFLES:
                continue
            by = item.by or self.scene.deciders.of(frame.agent, frame.sentence, item.person)
            date = self.scene.dating.own(frame) if item.date is None else item.date
            return evolve(item, by=by, date=date)
        return item

    @staticmethod
    def chooser(frame: Frame) -> NounPhrase | None:
        """Who chose whom a relative clause tells of: "has turned to Jane Ford, who will act as commissioner"."""
        above = frame.governor
        if frame.link != "relative" or above is None or frame.antecedent is None or frame.verb.tense != "future":
            return None
        if above.verb.passive or not (above.predicate in CLASSES or above.verb.lemma in CHOOSING):
            return None
        chosen = (*above.objects, *above.with_("to", "on", "for"))
        return above.agent if frame.antecedent in chosen else None

    def asked(self, frame: Frame) -> NounPhrase | None:
        """Whose request or invitation it is: "at the department's request", "accepted the council's invitation to"."""
        lowers = self.scene.lowers
        for phrase in frame.with_("at", "on"):
            if lowers[phrase.head] in w.REQUESTS and phrase.possessor is not None:
                return phrase.possessor
        above = frame.governor
        taken = above is not None and frame.link == "to" and above.verb.lemma in ("accept", "take") and above.objects
        if above is not None and taken and lowers[above.objects[0].head] in w.REQUESTS:
            return above.objects[0].possessor
        return None

    def remover(self, item: Found) -> NounPhrase | None:
        """Who did it, of "Out went Jane Ford, stripped by the mayor of the portfolio"."""
        if item.change is not Change.END or item.role is None or item.role.kind is RoleKind.OTHER:
            return None
        for other in self.scene.reading.frames_by_sentence[item.frame.sentence]:
            if (
                other.predicate != "remove"
                or not other.verb.passive
                or other.agent is None
                or other.link != "participle"
            ):
                continue
            if item.person.index in {x.index for x in self.scene.people(other.subject, other)}:
                return other.agent
        return None
