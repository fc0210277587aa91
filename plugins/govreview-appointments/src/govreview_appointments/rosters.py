"""Rules for lists below a clause: "appointed the following commissioners:", below it a place and a name a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change

from .roles import Roles
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found, Role

LINES = 20
"""Lines below a clause that may belong to its list."""
MARKS = 3
"""Tokens, such as a bullet or a number, that may stand before the place or name of a line."""
APPOINTING = frozenset({"appoint", "announce", "commission", "include"})
ANNOUNCING = frozenset({"following", "these"})


@frozen
class Rosters:
    """Rules for lists below a clause that appoints several people."""

    scene: Scene
    roles: Roles

    def rostered(self) -> Iterator[Found]:
        """The start of everybody on the lines below."""
        for frame in self.scene.reading.frames:
            if frame.predicate not in APPOINTING or frame.verb.negation >= 0:
                continue
            role = self.shared(frame)
            if role is not None and self.announces(frame):
                yield from self.below(frame, role)

    def shared(self, frame: Frame) -> Role | None:
        """The role of each of those whom the clause does not name: "the following commissioners"."""
        things = (frame.patient, *frame.objects)
        roles = (self.roles.plural_role(x) for x in things if x is not None and not x.people)
        return next((x for x in roles if x is not None), None)

    def announces(self, frame: Frame) -> bool:
        """Whether the sentence says that a list follows: by its last mark, or by "following"."""
        first, last = self.scene.reading.ranges[frame.sentence]
        words = self.scene.lowers[first:last]
        return words[-1] == ":" or not ANNOUNCING.isdisjoint(words)

    def below(self, frame: Frame, role: Role) -> Iterator[Found]:
        """The start of each person of the lines below, as long as each names one."""
        reading = self.scene.reading
        for sentence in range(frame.sentence + 1, min(frame.sentence + LINES, len(reading.ranges))):
            if reading.sentences[sentence].paragraph == reading.sentences[sentence - 1].paragraph:
                continue
            whom, place = self.line(sentence)
            if whom is None:
                return
            near = (("in", place),) if place is not None else frame.obliques
            clause = evolve(frame, sentence=sentence, subject=whom, objects=(), obliques=near)
            for person in self.scene.people(whom, clause):
                item = self.scene.found("list", frame, person, Change.START, role, agent=frame.agent)
                yield evolve(item, frame=clause, first=whom.first, last=whom.core)

    def line(self, sentence: int) -> tuple[NounPhrase | None, NounPhrase | None]:
        """Who is named where a line begins, and the place before: "Torbay: Jane Ford"."""
        first = self.scene.reading.ranges[sentence][0]
        phrases = [x for x in self.scene.reading.phrases[sentence] if x.people or x.authorities]
        opening = phrases[0] if phrases and phrases[0].first - first < MARKS else None
        if opening is None or opening.people:
            return opening, self.bracketed(opening, sentence) if opening is not None else None
        whom = phrases[1] if len(phrases) > 1 and phrases[1].first - opening.last <= 1 else None
        named = bool(opening.authorities) and whom is not None and bool(whom.people)
        return (whom, opening) if named else (None, None)

    def bracketed(self, whom: NounPhrase, sentence: int) -> NounPhrase | None:
        """The place behind a name: "Jane Ford (Torbay)", "Jane Ford - Torbay"."""
        reading, last = self.scene.reading, self.scene.reading.ranges[sentence][1]
        behind = whom.people[-1].last + 1
        place = next((m for m in reading.authorities if m.first == behind < last), None)
        return evolve(whom, people=(), posts=(), authorities=(place,)) if place is not None else None
