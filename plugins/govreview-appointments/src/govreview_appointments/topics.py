"""Of which post a passage speaks: the one in which somebody has come or gone last, or that stands there unheld."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import RoleKind, Status

from . import words as w
from .holdings import Holdings
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.mentions import PostMention

    from .scene import Found

KINDS = frozenset(
    {
        RoleKind.DCS,
        RoleKind.CHIEF_EXECUTIVE,
        RoleKind.COMMISSIONER,
        RoleKind.BOARD_CHAIR,
        RoleKind.COUNCIL_LEADER,
        RoleKind.LEAD_MEMBER,
        RoleKind.ADVISER,
    }
)
"""Posts that have one holder after the other."""
PARAGRAPHS = 2
"""Paragraphs behind a change in which its post is still spoken of."""
SAID = frozenset("said says told tells added adds announced confirmed".split())
OPENING = 4
"""Sentences in which a piece says what it is about."""


@frozen
class Topics:
    """Of which post a passage speaks."""

    scene: Scene

    def at(self, sentence: int, found: Sequence[Found]) -> Role | None:
        """The post spoken of in a sentence: told last as changing hands or unheld, else the one of the opening."""
        changed, unheld = self.changed(sentence, found), self.unheld(sentence)
        if changed is not None and unheld is not None:
            return changed[1] if changed[0] >= unheld[0] or changed[1].kind is unheld[1].kind else unheld[1]
        told = changed or unheld
        if told is not None:
            return told[1]
        many = Holdings(self.scene).one_of_many(self.scene.reading.ranges[sentence][0], paragraphs=1)
        return many or self.opening()

    def changed(self, sentence: int, found: Sequence[Found]) -> tuple[int, Role] | None:
        """The post in which somebody has come or gone last, with its sentence."""
        sentences = self.scene.reading.sentences
        here = sentences[sentence].paragraph
        near = [
            x
            for x in found
            if x.frame.sentence <= sentence
            and here - sentences[x.frame.sentence].paragraph <= PARAGRAPHS
            and x.role is not None
            and x.status is not Status.DENIED
        ]
        last = max(near, key=lambda x: (x.frame.sentence, x.frame.verb.first), default=None)
        if last is None or last.role is None or not self.is_one(last.role):
            return None
        return last.frame.sentence, last.role

    @staticmethod
    def is_one(role: Role) -> bool:
        """Whether a role is a post with one holder after the other, and not that of a deputy."""
        if role.kind not in KINDS or role.title is None:
            return False
        return w.BELOW.isdisjoint(role.title.lower().split())

    def unheld(self, sentence: int) -> tuple[int, Role] | None:
        """The post told last, in this paragraph or just before, with nobody named who holds it."""
        reading = self.scene.reading
        here, first = reading.sentences[sentence].paragraph, reading.ranges[sentence][1]
        for k in range(bisect_left(reading.posts, first, key=lambda x: x.first) - 1, -1, -1):
            post = reading.posts[k]
            at = reading.sentence_of(post.first)
            if here - reading.sentences[at].paragraph > 1:
                return None
            words = post.title.split()
            title = " ".join(words[1:] if words[0].lower() in w.FORMER else words)  # "the former head of"
            role = Role(title, post.kind, post)
            if self.scene.holders_of.get(post.first) or post.deputy or not self.is_one(role) or self.speaks(post):
                continue
            return at, role
        return None

    def speaks(self, post: PostMention) -> bool:
        """Whether a post is that of whoever says it, or decides: "Ann Poole, the chief executive said, has gone"."""
        frames = self.scene.reading.frames_by_sentence[self.scene.reading.sentence_of(post.first)]
        deciding = ("say", "appoint", "remove", "give", "ask")
        subjects = (f.agent for f in frames if f.predicate in deciding and f.agent is not None)
        return any(x.first <= post.first < x.last for x in subjects) or not SAID.isdisjoint(
            self.scene.lowers[post.last : post.last + 1]
        )

    def opening(self) -> Role | None:
        """The one kind of unheld post of which the opening speaks."""
        reading = self.scene.reading
        last = reading.ranges[min(OPENING, len(reading.ranges)) - 1][1]
        told: dict[RoleKind, Role] = {}
        for post in reading.posts:
            role = Role(post.title, post.kind, post)
            held = self.scene.holders_of.get(post.first) or self.speaks(post) if post.first < last else True
            if not held and self.is_one(role):
                told.setdefault(post.kind, role)
        return next(iter(told.values())) if len(told) == 1 else None
