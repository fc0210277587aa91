"""Who comes and goes in the post that the text is speaking of, where nothing else says what they are.

A piece on a department tells of one holder after the other: "Jo Marsh came across from Leeds in April and had gone by
November." No clause names the post; it is the one in which somebody has just come or gone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Change, Status

from . import words as w
from .expressions import expression
from .roles import Roles
from .scene import Role, Scene
from .topics import KINDS, Topics

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.people.coreference import Person

    from .scene import Found

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
        self,
        found: Sequence[Found],
        rules: Callable[[Roles], Callable[[Frame], Iterable[Found]]],
        clauses: Sequence[Frame],
    ) -> Iterator[Found]:
        """The changes of people of whom no clause says what they are."""
        told = {(x.person.index, x.change) for x in found}
        topics = Topics(self.scene)
        others = frozenset(x.person.index for x in found if x.role is not None and x.role.kind not in KINDS)
        posted = frozenset(i for i, posts in self.scene.posts_of.items() if posts)
        known = others | frozenset(i for i in posted if any(not x.former for x in self.scene.posts_of[i]))
        named = self.strangers(known)
        told_in: dict[int, list[Frame]] = {}
        for frame in clauses:
            told_in.setdefault(frame.sentence, []).append(frame)
        for sentence, frames in told_in.items():
            if not (sentence in named or sentence - 1 in named) or not any(self.is_plain(f) for f in frames):
                continue
            topic = topics.at(sentence, found)
            if topic is None:
                continue
            read = rules(ChainedRoles(self.scene, topic=topic, known=known))
            for frame in frames:
                if not self.is_plain(frame):
                    continue
                for item in read(frame):
                    if item.change is Change.END and item.person.index in posted:
                        continue
                    if (item.person.index, item.change) in told or item.person.index in known or item.role is None:
                        continue
                    if item.role.kind in KINDS and item.status is not Status.DENIED and self.is_near(item):
                        told.add((item.person.index, item.change))
                        yield item

    def is_near(self, item: Found) -> bool:
        """Whether the sentence of a change, or the one before, names the person."""
        here = {self.scene.reading.sentence_of(m.first) for m in item.person.mentions}
        return item.frame.sentence in here or item.frame.sentence - 1 in here

    def strangers(self, known: frozenset[int]) -> frozenset[int]:
        """The sentences that name somebody who is told as nothing."""
        reading, children = self.scene.reading, self.scene.children
        people = (x for x in reading.persons if x.index not in known and x.index not in children)
        return frozenset(reading.sentence_of(m.first) for x in people for m in x.mentions)

    def is_plain(self, frame: Frame) -> bool:
        """Whether a clause tells of coming or going in so many words: with a day, a place, or by its verb."""
        verb = frame.verb
        if verb.negation < 0 and expression(frame, self.scene) is not None:
            return True
        if frame.predicate not in CLASSES or verb.negation >= 0 or (verb.modal and verb.tense != "future"):
            return False
        if verb.lemma == "act" and verb.particle == "up":
            return True
        if verb.lemma in PLAIN or frame.dates:
            return True
        elsewhere = any(x.authorities for x in frame.with_("from"))
        if frame.predicate == "leave" and verb.perfect and not frame.objects:
            return True
        for_good = any(self.scene.lowers[x.head] == "time" for x in frame.with_("for"))
        after = for_good or any(self.scene.lowers[x.head] in w.TIMES for x in frame.with_("after", "for", "within"))
        return elsewhere or after
