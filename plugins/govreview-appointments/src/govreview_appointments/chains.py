"""Who comes and goes in the post that the text is speaking of, where nothing else says what they are.

A piece on a department tells of one holder after the other: "Jo Marsh came across from Leeds in April and had gone by
November." No clause names the post; it is the one in which somebody has just come or gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Change, RoleKind, Status

from . import words as w
from .roles import Roles
from .scene import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.people.coreference import Person

    from .scene import Found, Scene

KINDS = frozenset(
    {
        RoleKind.DCS,
        RoleKind.CHIEF_EXECUTIVE,
        RoleKind.COMMISSIONER,
        RoleKind.BOARD_CHAIR,
        RoleKind.COUNCIL_LEADER,
        RoleKind.ADVISER,
    }
)
"""Posts that have one holder after the other."""
PARAGRAPHS = 2
"""Paragraphs behind a change in which its post is still spoken of."""
CLASSES = frozenset("leave remove resign-by appoint start take end last succeed join return move hold cover".split())
"""Classes of verbs of coming and going."""
PLAIN = frozenset("resign quit retire sack fire oust suspend dismiss hire poach recruit headhunt appoint lure".split())
"""Verbs that say so with nothing beside them."""


@frozen
class ChainedRoles(Roles):
    """Roles where whoever is told as nothing else is in the post of which the text speaks.

    Attributes:
        topic: That post.
        known: Who is told as something, by index.
    """

    topic: Role
    known: frozenset[int]

    def held(self, person: Person) -> Role | None:
        """The post a person holds, else the one in question."""
        return Roles.held(self, person) or self.in_question(person)

    def own_post(self, person: Person) -> Role | None:
        """The post with which somebody is introduced, else the one in question."""
        return Roles.own_post(self, person) or self.in_question(person)

    def left(self, person: Person) -> Role | None:
        """The post that somebody left, else the one in question."""
        return Roles.left(self, person) or self.in_question(person)

    def in_question(self, person: Person) -> Role | None:
        """The post of which the text speaks, for whoever is told as nothing else."""
        return None if person.index in self.known else self.topic


@frozen
class Chains:
    """Rules for who comes and goes in the post that the text is speaking of."""

    scene: Scene
    roles: Roles

    def chained(
        self, found: Sequence[Found], rules: Callable[[Roles], Callable[[Frame], Iterable[Found]]]
    ) -> Iterator[Found]:
        """The changes of people of whom no clause says what they are."""
        told = {(x.person.index, x.change) for x in found}
        reading = self.scene.reading
        known = frozenset(i for i, posts in self.scene.posts_of.items() if posts) | frozenset(
            x.person.index for x in found if x.role is not None and x.role.kind not in KINDS
        )
        for sentence, frames in enumerate(reading.frames_by_sentence):
            if not any(f.predicate in CLASSES for f in frames):
                continue
            topic = self.topic(sentence, found)
            if topic is None:
                continue
            read = rules(ChainedRoles(self.scene, topic=topic, known=known))
            for frame in frames:
                if not self.is_plain(frame):
                    continue
                for item in read(frame):
                    if (item.person.index, item.change) in told or item.person.index in known or item.role is None:
                        continue
                    if item.role.kind in KINDS and item.status is not Status.DENIED:
                        yield item

    def topic(self, sentence: int, found: Sequence[Found]) -> Role | None:
        """The post in which somebody has come or gone last, in this paragraph or just before."""
        sentences = self.scene.reading.sentences
        here = sentences[sentence].paragraph
        near = [
            x
            for x in found
            if x.frame.sentence <= sentence
            and here - sentences[x.frame.sentence].paragraph <= PARAGRAPHS
            and x.role is not None
        ]
        last = max(near, key=lambda x: (x.frame.sentence, x.frame.verb.first), default=None)
        if last is None or last.role is None or last.role.kind not in KINDS or last.role.title is None:
            return None
        below = not w.BELOW.isdisjoint(last.role.title.lower().split())
        return None if below else last.role

    def is_plain(self, frame: Frame) -> bool:
        """Whether a clause tells of coming or going in so many words: with a day, a place, or by its verb."""
        verb = frame.verb
        if frame.predicate not in CLASSES or verb.negation >= 0 or (verb.modal and verb.tense != "future"):
            return False
        if verb.lemma in PLAIN or frame.dates:
            return True
        elsewhere = any(x.authorities for x in frame.with_("from"))
        after = any(self.scene.lowers[x.head] in w.TIMES for x in frame.with_("after", "for", "within"))
        return elsewhere or after
