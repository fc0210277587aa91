"""Rules for who comes next, or came before, where somebody has left: "Next came X", "Her successor, X, says"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.reference import possessor_of

from . import words as w
from .roles import Roles
from .scene import Scene
from .seats import Seats

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found, Role

INCUMBENTS = frozenset({"incumbent", "occupant", "postholder", "office-holder"})
"""Who holds a post, without its name."""
ORDER = frozenset({"next", "then", "after", "thereafter", "afterwards", "following"})
"""Words with which a sentence goes on from one holder to the next."""
COMING = frozenset({"come", "be", "follow"})
DATED = frozenset({"appoint", "start", "join", "move", "become", "take", "return"})
"""Classes of verbs whose date is that of the start."""
PAST = frozenset({"previous", "last", "former", "earlier"})
OPENING = 6
"""Tokens in which a sentence says that it goes on to the next holder."""
NEAR = 3
"""Sentences behind a departure in which "her successor" or "next" follows it."""


@frozen
class Sequels:
    """Rules for who comes next."""

    scene: Scene
    roles: Roles

    def following(self, found: Sequence[Found]) -> Iterator[Found]:
        """Everybody who follows somebody who has left, or came before, and of whom no rule has told it."""
        told = {(x.person.index, x.change) for x in found}
        for item in (*self.successors(found), *self.next_in_line(found), *self.predecessors()):
            if (item.person.index, item.change) not in told:
                told.add((item.person.index, item.change))
                yield item

    def successors(self, found: Sequence[Found]) -> Iterator[Found]:
        """Read "Her successor, Ali Reza, has promised change", "The present incumbent, Jo Marsh, was poached"."""
        lowers = self.scene.lowers
        words = w.SUCCESSORS | INCUMBENTS
        for sentence, phrases in enumerate(self.scene.reading.phrases):
            first, last = self.scene.reading.ranges[sentence]
            if words.isdisjoint(lowers[first:last]):
                continue
            for phrase in phrases:
                if len(phrase.people) != 1:
                    continue
                head = next((k for k in range(phrase.first, phrase.people[0].first) if lowers[k] in words), -1)
                frame = self.clause(sentence, phrase)
                if head < 0 or frame is None or frame.verb.negation >= 0 or "former" in lowers[phrase.first : head]:
                    continue
                if lowers[head] in INCUMBENTS and not PAST.isdisjoint(lowers[phrase.first : head]):
                    yield from self.last_one(phrase, frame, found)
                    continue
                role = self.succeeded(phrase, lowers[head], frame, found)
                for person in self.scene.people(phrase, frame) if role is not None else ():
                    item = self.scene.found("successor", frame, person, Change.START, role)
                    item = evolve(item, status=Status.ACTUAL, cue=None)
                    yield item if frame.predicate in DATED else evolve(item, date=None)

    def last_one(self, phrase: NounPhrase, frame: Frame, found: Sequence[Found]) -> Iterator[Found]:
        """Read "The previous incumbent, Ali Reza, left under a cloud": out of the post told next to it."""
        near = [x for x in found if abs(x.frame.sentence - frame.sentence) <= NEAR and x.role is not None]
        one = min(near, key=lambda x: abs(x.frame.sentence - frame.sentence), default=None)
        role = one.role if one is not None else self.roles.recent_post(phrase.first)
        ended = frame.predicate in ("leave", "remove", "end", "resign-by")
        for person in self.scene.people(phrase, frame) if role is not None and ended else ():
            yield self.scene.found("leave", frame, person, Change.END, role)

    def clause(self, sentence: int, phrase: NounPhrase) -> Frame | None:
        """The clause of which a phrase is the subject or the object, else the first of its sentence."""
        frames = self.scene.reading.frames_by_sentence[sentence]
        mine = (f for f in frames if phrase in (f.subject, *f.objects))
        return next(mine, next(iter(frames), None))

    def succeeded(self, phrase: NounPhrase, word: str, frame: Frame, found: Sequence[Found]) -> Role | None:
        """The post in which somebody is "her successor" or the "incumbent"."""
        if phrase.posts and word not in INCUMBENTS:
            return None
        if phrase.determiner == "possessive":
            owner = possessor_of(self.scene.reading, phrase, frame.sentence)
            if owner is not None and any(x.kind is RoleKind.MINISTER for x in self.scene.posts_of.get(owner.index, ())):
                return None  # whoever follows a minister follows nobody of the council
            ends = (x for x in found if owner is not None and x.person.index == owner.index)
            end = next((x for x in ends if x.change is Change.END and x.status is not Status.DENIED), None)
            if end is not None:
                return end.role or self.roles.left(end.person)
        people = self.scene.people(phrase, frame)
        if not people:
            return None
        return Seats(self.scene, self.roles).just_left(frame, people[0], found, NEAR)

    def next_in_line(self, found: Sequence[Found]) -> Iterator[Found]:
        """Read "Next came Ali Reza", "Then it was Jo Marsh", "After him there was Raj Patel"."""
        for frame in self.scene.reading.frames:
            whom = frame.objects[0] if frame.objects else None
            if frame.verb.lemma not in COMING or whom is None or len(whom.people) != 1 or frame.verb.negation >= 0:
                continue
            first = self.scene.reading.ranges[frame.sentence][0]
            opening = self.scene.lowers[first : min(frame.verb.head, first + OPENING)]
            if ORDER.isdisjoint(opening) or (frame.subject is not None and frame.subject.people):
                continue
            it = frame.subject is not None and self.scene.lowers[frame.subject.head] == "it"
            inner = self.scene.reading.frames_by_sentence[frame.sentence]
            if any(f.link == "to" and f.verb.first < frame.verb.first for f in inner):
                continue  # "The next to speak was Ali Reza"
            if it and any(f.link == "relative" and f.verb.first > whom.first for f in inner):
                continue  # "Then it was Ali Reza who spoke"
            if any(f.subject is whom and f is not frame for f in inner):
                continue  # "Next to go was Ali Reza"
            for person in self.scene.people(whom, frame):
                role = self.roles.holder_role(whom) if whom.posts else None
                role = role if role is not None and role.kind.value != "other" else None
                role = role or Seats(self.scene, self.roles).just_left(frame, person, found, NEAR)
                if role is not None:
                    yield self.scene.found("successor", frame, person, Change.START, role)

    def predecessors(self) -> Iterator[Found]:
        """Read "Before her there was Ali Reza, whose tenure finished in 2020"."""
        for frame in self.scene.reading.frames:
            whom = frame.objects[0] if frame.objects else None
            if frame.verb.lemma not in ("be", "come") or whom is None or len(whom.people) != 1:
                continue
            first = self.scene.reading.ranges[frame.sentence][0]
            if self.scene.lowers[first] != "before" or frame.verb.first - first > OPENING:
                continue
            owner = next((x for x in self.scene.reading.phrases[frame.sentence] if x.first == first + 1), None)
            later = self.scene.people(owner, frame) if owner is not None else []
            role = self.roles.left(later[0]) if len(later) == 1 else None
            inner = [f for f in self.scene.reading.frames_by_sentence[frame.sentence] if f.governor is frame]
            tells = next((f for f in inner if f.predicate in ("end", "leave", "remove")), frame)
            for person in self.scene.people(whom, frame) if role is not None else ():
                yield self.scene.found("succeed", evolve(tells, subject=whom), person, Change.END, role)
