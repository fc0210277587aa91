"""Rules for a first day: "It was her first day as director", "spent her first week as interim chief executive"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Change, RoleKind
from govreview.reading.reference import pronoun

from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.people.coreference import Person

    from .scene import Found

DAYS = frozenset({"day", "week", "morning", "month"})
REACH = 4
"""Tokens behind "as" in which the post is named."""


@frozen
class FirstDays:
    """Rules for a first day in a post."""

    scene: Scene

    def begun(self, found: Sequence[Found]) -> Iterator[Found]:
        """The starts that a first day tells, of whom no rule has told it."""
        told = {(x.person.index, x.role.kind) for x in found if x.change is Change.START and x.role is not None}
        lowers = self.scene.lowers
        for sentence, (first, last) in enumerate(self.scene.reading.ranges):
            for at in range(first + 1, last - 2):
                if lowers[at] != "first" or lowers[at + 1] not in DAYS or lowers[at + 2] != "as":
                    continue
                role, frame = self.post(at + 2), self.around(sentence, at)
                person = self.whose(sentence, at)
                if role is None or person is None or frame is None or frame.verb.negation >= 0:
                    continue
                if (person.index, role.kind) not in told and person.index not in self.scene.children:
                    yield self.scene.found("start", frame, person, Change.START, role)

    def post(self, at: int) -> Role | None:
        """The post named behind "as"."""
        post = next((x for x in self.scene.reading.posts if at < x.first <= at + REACH), None)
        known = post is not None and not post.former and post.kind is not RoleKind.OTHER
        return Role(post.title, post.kind, post) if known and post is not None else None

    def whose(self, sentence: int, at: int) -> Person | None:
        """Whose day it is: "her first day", "Jane Ford's first day"."""
        before = self.scene.lowers[at - 1]
        if before == "'s":
            named = (m for m in self.scene.reading.people if m.last == at - 1)
            return next((self.scene.reading.person_at.get(m.first) for m in named), None)
        return pronoun(self.scene.reading, before, at - 1, sentence) if before in ("his", "her") else None

    def around(self, sentence: int, at: int) -> Frame | None:
        """The clause that holds a token."""
        frames = self.scene.reading.frames_by_sentence[sentence]
        return next((f for f in reversed(frames) if f.verb.first < at), next(iter(frames), None))
