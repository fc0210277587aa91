"""Rules for lines without a verb that say who goes where: "Jane Ford, a manager at Brent, to Harrow as director"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change
from govreview.reading.grammar.frames import Frame
from govreview.reading.grammar.phrases import VerbGroup

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found


@frozen
class Movers:
    """Rules for lines without a verb."""

    scene: Scene
    roles: Roles

    def moved(self, found: Sequence[Found]) -> Iterator[Found]:
        """The start of everybody who stands on such a line."""
        told = {(x.frame.sentence, x.person.index) for x in found}
        for sentence, phrases in enumerate(self.scene.reading.phrases):
            whom = next((x for x in phrases if x.people), None)
            if whom is None or len(whom.people) != 1 or not self.opens(whom, sentence):
                continue
            place = self.behind(whom.last, phrases, "to")
            if place is None or not place.authorities or place.people:
                continue
            role = self.role(place, phrases)
            frame = self.bare(sentence, whom, place)
            for person in self.scene.people(whom, frame) if role is not None or self.same(place) else ():
                mine = role or self.roles.own_post(person) or self.roles.held(person)
                if mine is not None and (sentence, person.index) not in told:
                    item = self.scene.found("list", frame, person, Change.START, evolve(mine, post=None))
                    yield evolve(item, first=whom.first, last=place.last)

    def opens(self, whom: NounPhrase, sentence: int) -> bool:
        """Whether a name opens a sentence without a finite verb, or what stands there behind a label."""
        first = self.scene.reading.ranges[sentence][0]
        labelled = whom.first == first or self.scene.lowers[whom.first - 1] == ":"
        verbs = self.scene.reading.frames_by_sentence[sentence]
        return labelled and not any(f.verb.form == "finite" for f in verbs)

    def behind(self, at: int, phrases: Sequence[NounPhrase], word: str) -> NounPhrase | None:
        """The phrase right behind a token with a preposition between, a comma before it or not."""
        at += self.scene.lowers[at : at + 1] == (",",)
        if self.scene.lowers[at : at + 1] != (word,):
            return None
        return next((x for x in phrases if at < x.first <= at + w.GENITIVE_REACH), None)

    def role(self, place: NounPhrase, phrases: Sequence[NounPhrase]) -> Role | None:
        """The post behind the place: "to Harrow as director"."""
        post = self.behind(place.last, phrases, "as")
        return self.roles.phrase_role(post) if post is not None and not post.people else None

    def same(self, place: NounPhrase) -> bool:
        """Read "to Harrow in the same role"."""
        behind = self.scene.lowers[place.last : place.last + 5]
        return "same" in behind and not w.POSTS.isdisjoint(behind)

    @staticmethod
    def bare(sentence: int, whom: NounPhrase, place: NounPhrase) -> Frame:
        """What stands for a clause."""
        verb = VerbGroup(first=whom.last, last=whom.last, head=whom.last, lemma="move", tense="present")
        return Frame(
            sentence=sentence,
            predicate="move",
            verb=verb,
            subject=whom,
            obliques=(("to", place),),
            first=whom.first,
            last=place.last,
        )
