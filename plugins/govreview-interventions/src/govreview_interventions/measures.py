"""The standing of special measures, supervision and intervention, by preposition and verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import Status

from . import terms

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention


from .fields import Fields

_UNNAMED = frozenset("others some many councils authorities children people families".split())
_EDGES = frozenset({"brink", "verge", "edge", "threat", "risk", "danger", "prospect", "spectre"})


class Measures(Fields):
    """What a clause makes of special measures."""

    def measures(self, frame: Frame, role: str, engine: Status, mention: Mention) -> Status | None:
        """The standing of special measures or supervision, by preposition and verb."""
        before = set(self.lowers[max(mention.phrase.first - 3, 0) : mention.phrase.first])
        verb = frame.verb.lemma
        if not _EDGES.isdisjoint(before) and engine is Status.ACTUAL:
            return Status.POSSIBLE
        if verb == "be" and self.lowers[frame.verb.last : frame.verb.last + 1] == ("over",):
            return Status.ENDED if engine is Status.ACTUAL else None
        if frame.subject is not None and self.unnamed(frame.subject):
            return None
        behind = self.lowers[frame.verb.first : frame.last]
        if engine is Status.DENIED and "any" in behind and not {"longer", "more"}.isdisjoint(behind):
            return Status.ENDED
        if (
            "out" in before
            or (verb in ("leave", "exit", "emerge", "lift", "end") and role not in ("under", "in"))
            or ("from" in before and verb in ("release", "come", "free", "remove"))
            or {"no", "longer"} <= set(self.lowers[frame.verb.first : mention.at])
            or (verb == "come" and any(self.lowers[x.head] == "end" for x in frame.with_("to")))
        ):
            return Status.ENDED if engine is Status.ACTUAL else None
        before_then = frame.link == "relative" and frame.verb.perfect and frame.verb.tense == "past"
        if before_then and verb == "be" and role in ("in", "under") and not frame.dates and engine is Status.ACTUAL:
            return Status.ENDED
        if verb in ("avoid", "escape", "avert", "dodge"):
            return Status.DENIED if engine is Status.ACTUAL else Status.POSSIBLE
        if verb in ("face", "threaten", "fear", "risk"):
            return Status.POSSIBLE
        if role == "of" and "year" in before | {w for x in frame.objects for w in self.lowers[x.first : x.last]}:
            return Status.ACTUAL
        if role in ("in", "into", "under", "of", "with") and verb in (
            "be",
            "remain",
            "stay",
            "put",
            "place",
            "enter",
            "spend",
            "languish",
            "go",
            "fall",
            "take",
            "struggle",
            "begin",
            "keep",
        ):
            return engine
        return engine if role == "object" and verb in ("enter", "impose") else None

    def unnamed(self, subject: NounPhrase) -> bool:
        """Whether no council in particular is meant: "a third", "no other authority", "councils"."""
        if subject.authorities:
            return False
        head = self.lowers[subject.head]
        return head in terms.FRESH | _UNNAMED or self.lowers[subject.first] in ("no", "any", "each", "every")
