"""Rules for turns of phrase: the changes that the patterns in `turns` tell, where no clause has told them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind
from govreview.reading.grammar.frames import Frame
from govreview.reading.grammar.phrases import VerbGroup
from govreview.reading.matches import find_each

from .roles import Roles
from .scene import Role, Scene
from .turns import TURNS, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.patterns import Pattern
    from govreview.reading.matches import Capture, Match
    from govreview.reading.people.coreference import Person

    from .scene import Found

_SERVICES = frozenset("services service council department children children's social safeguarding authority".split())
_GROUPS = {"in": Change.START, "out": Change.END}


@cache
def _turns() -> dict[Pattern, Turn]:
    """The turns of phrase by their patterns."""
    return {turn.pattern: turn for turn in TURNS}


def taken(match: Match, group: str) -> tuple[Capture, ...]:
    """What a group of a match took; nothing where its pattern has no such group."""
    return match.all(group) if group in match.pattern.regex.groupindex else ()


@frozen
class Phrased:
    """Rules for turns of phrase."""

    scene: Scene
    roles: Roles

    def phrased(self, found: Sequence[Found]) -> Iterator[Found]:
        """The changes that turns of phrase tell, but for those that a clause of the sentence has told already."""
        reading = self.scene.reading
        known = (x for x in found if x.rule != "succeed" or x.role is not None)
        told = {(item.frame.sentence, item.person.index, item.change) for item in known}
        if self.scene.matches is None:
            naming = sorted({reading.sentence_of(mention.first) for mention in reading.people})
            turns = _turns()
            self.scene.matches = [(turns[match.pattern], match) for match in find_each(reading, turns, naming)]
        for turn, match in self.scene.matches:
            frame = self.frame(match)
            if frame is None:
                continue
            for person, change in self.people(match):
                if (match.sentence, person.index, change) in told:
                    continue
                item = self.change(turn, match, frame, person, change)
                if item is not None:
                    yield item

    def frame(self, match: Match) -> Frame | None:
        """The clause of a match: the one it holds, else any of its sentence."""
        return match.frame or next(iter(self.scene.reading.frames_by_sentence[match.sentence]), self.bare(match))

    def bare(self, match: Match) -> Frame | None:
        """What stands for a clause in a headline without a verb: "Jane Ford out as leader"."""
        if not match.pattern.id.startswith("turn-out"):
            return None
        first, last = self.scene.reading.ranges[match.sentence]
        verb = VerbGroup(first=first, last=first, head=first, lemma="go", tense="past")
        return Frame(sentence=match.sentence, predicate="", verb=verb, subject=None, first=first, last=last)

    def people(self, match: Match) -> Iterator[tuple[Person, Change]]:
        """Who comes and who goes; children never do."""
        for group, change in _GROUPS.items():
            for capture in taken(match, group):
                person = capture.person
                if person is not None and person.index not in self.scene.children:
                    yield person, change

    def change(self, turn: Turn, match: Match, frame: Frame, person: Person, change: Change) -> Found | None:
        """The change of one person, `None` where no role is in question."""
        role = self.role(turn, match, person, change)
        if role is None or (turn.only and role.kind not in turn.only):
            return None
        if role.kind is RoleKind.OTHER or (turn.kind is RoleKind.REVIEWER and not self.concerns_services(match)):
            return None
        chosen = change is Change.START and frame.predicate in ("appoint", "order") and not frame.verb.passive
        agent = frame.agent if chosen else None
        item = self.scene.found(match.rule, frame, person, change, role, agent=agent)
        tokens = self.scene.reading.tokens
        first = next(i for i, end in enumerate(tokens.ends) if end > match.span.start)
        last = next(i for i, start in enumerate((*tokens.starts, match.span.end)) if start >= match.span.end)
        item = evolve(item, first=first, last=last)
        return item if turn.status is None else evolve(item, status=turn.status, cue=match.span)

    def role(self, turn: Turn, match: Match, person: Person, change: Change) -> Role | None:
        """The role that the phrase names, or tells without naming it, else the one that is in question."""
        named = next(iter(taken(match, "role")), None)
        if named is not None and not named.role.former:
            post = named.role
            return Role(post.title, post.kind, post)
        if turn.kind is not None:
            return Role("reviewer" if turn.kind is RoleKind.REVIEWER else None, turn.kind)
        if change is Change.END:
            return self.roles.left(person)
        out = next((c.person for c in taken(match, "out") if c.person is not None), None)
        at = self.scene.reading.ranges[match.sentence][0]
        known = (self.roles.left(out) if out is not None else None) or self.vacancy(match) or self.roles.recent_post(at)
        return known or (self.boss(match) if "boss" in turn.pattern.id else None)

    def boss(self, match: Match) -> Role | None:
        """What a boss is whose services the sentence has named before: "Kent's children's services have a new boss"."""
        start = self.scene.reading.sentences[match.sentence].start
        before = self.scene.reading.folded[start : match.span.start].lower()
        return Role(None, RoleKind.DCS) if "children's services" in before else None

    def concerns_services(self, match: Match) -> bool:
        """Whether the sentence of a match speaks of a council or of services for children."""
        first, last = self.scene.reading.ranges[match.sentence]
        here = self.scene.lowers[first:last]
        named = any(first <= a.first < last for a in self.scene.reading.authorities)
        return named or not _SERVICES.isdisjoint(here)

    def vacancy(self, match: Match) -> Role | None:
        """The role that somebody leaves in the same sentence."""
        return self.scene.leavings.vacancy(match.sentence)
