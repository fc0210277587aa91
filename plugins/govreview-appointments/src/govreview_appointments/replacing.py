"""Rules for who stands where another stood: "In his place sits X", "since when X has run it", "So did Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.reference import possessor_of

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found

PLACES = frozenset({"place", "stead", "shoes", "chair", "seat"})
"""What is another's where somebody stands in for them."""
STANDING = frozenset("sit stand be come step slip arrive appear rise emerge".split())
"""Verbs of being, or coming, in another's place."""
PUTTING = frozenset("put install place elect choose pick appoint".split())
ENDING = frozenset({"leave", "remove", "resign-by", "lose", "end", "give", "succeed"})
RUNNING = w.LEADING | frozenset({"have", "hold", "be", "oversee", "chair", "act"})
CHARGES = frozenset("charge command control responsibility reins helm".split())


@frozen
class Replacing:
    """Rules for who stands where another stood."""

    scene: Scene
    roles: Roles

    def replaced(self, found: Sequence[Found]) -> Iterator[Found]:
        """What is told of who stands in for whom, of whom no rule has told it in the sentence."""
        told = {(x.frame.sentence, x.person.index, x.change) for x in found}
        ended = {x.person.index for x in found if x.change is Change.END}
        for frame in self.scene.reading.frames:
            for item in (
                *self.in_place(frame, ended),
                *self.presides(frame),
                *self.since_when(frame, found),
                *self.so_did(frame, found),
            ):
                key = (frame.sentence, item.person.index, item.change)
                if key in told or (item.rule == "succeed" and item.change is Change.END and item.person.index in ended):
                    continue
                told.add(key)
                yield item

    def in_place(self, frame: Frame, ended: set[int]) -> Iterator[Found]:
        """Read "In his place sits Jane Ford, a magistrate", "turfed out the mayor and put Ali Reza in his place"."""
        verb = frame.verb
        if verb.negation >= 0 or (verb.lemma not in STANDING and verb.lemma not in PUTTING) or verb.modal == "would":
            return
        if any(self.scene.lowers[x.head] in w.EVENTS | w.HEARINGS for _, x in frame.obliques):
            return
        whom = frame.patient if verb.lemma in PUTTING else self.named(frame)
        if whom is None or len(whom.people) != 1:
            return
        for seat in frame.with_("in", "into"):
            if self.scene.lowers[seat.head] not in PLACES or seat.determiner != "possessive":
                continue
            coming = self.scene.people(whom, frame)
            owner = self.roles.displaced_by(seat, frame) or possessor_of(self.scene.reading, seat, frame.sentence)
            if owner is None or not coming or owner.index == coming[0].index:
                continue
            role = self.roles.told_as(frame) or self.roles.left(owner)
            if role is None or role.kind is RoleKind.OTHER:
                continue
            gone = self.last_told(owner, frame)
            if gone is None and owner.index not in ended:
                continue
            yield self.scene.found("succeed", frame, coming[0], Change.START, evolve(role, post=None))
            if gone is not None:
                yield evolve(self.scene.found("succeed", gone, owner, Change.END, role), status=Status.ACTUAL, cue=None)

    def presides(self, frame: Frame) -> Iterator[Found]:
        """Read "an improvement board, over which a retired judge, Jane Ford, presides"."""
        if frame.verb.lemma != "preside" or frame.verb.negation >= 0:
            return
        over = self.scene.lowers[max(frame.first - 2, 0) : frame.first + 2]
        board = self.roles.board_before(frame.first + 1) if "over" in over and "which" in over else None
        for person in self.scene.people(frame.subject, frame) if board is not None and "board" in board else ():
            yield self.scene.found(
                "lead", frame, person, Change.START, Role(f"chair of the {board}", RoleKind.BOARD_CHAIR)
            )

    def last_told(self, owner: Person, frame: Frame) -> Frame | None:
        """The clause told last of whoever has made room: "then, this spring, thought better of it"."""
        for at in (frame.sentence, frame.sentence - 1):
            for before in reversed(self.scene.reading.frames_by_sentence[at] if at >= 0 else ()):
                verb = before.verb
                here = verb.first < frame.verb.first or at < frame.sentence
                here = here and verb.negation < 0 and verb.tense == "past" and verb.lemma not in ("be", "have", "say")
                if here and owner.index in {x.index for x in self.scene.people(before.subject, before)}:
                    return before
        return None

    @staticmethod
    def named(frame: Frame) -> NounPhrase | None:
        """Who is told to stand there, before or behind the verb."""
        behind = frame.objects[0] if frame.objects and frame.objects[0].people else None
        return behind if frame.subject is None or not frame.subject.people else frame.subject

    def since_when(self, frame: Frame, found: Sequence[Found]) -> Iterator[Found]:
        """Read "gave up the portfolio in May, since when Jane Ford has had charge of it"."""
        above, lowers = frame.governor, self.scene.lowers
        if frame.opener != "when" or above is None or frame.verb.negation >= 0 or frame.verb.lemma not in RUNNING:
            return
        at = frame.verb.first
        if ("since", "when") not in {lowers[k : k + 2] for k in range(max(above.verb.last, at - 12), at)}:
            return
        lost = next((x for x in found if x.frame is above and x.change is Change.END and x.role is not None), None)
        lost = lost or next(
            (x for x in found if x.frame.sentence == frame.sentence and x.change is Change.END and x.role is not None),
            None,
        )
        if lost is None or not self.has_it(frame):
            return
        for person in self.scene.people(frame.subject, frame):
            if person.index != lost.person.index and lost.role is not None:
                role = evolve(lost.role, post=None)
                yield self.scene.found("take-up", frame, person, Change.START, role, date=lost.date)

    def has_it(self, frame: Frame) -> bool:
        """Whether somebody is told to have what another left: "run it", "had charge of it", "led the service"."""
        lowers, things = self.scene.lowers, frame.objects
        if frame.verb.lemma == "act":
            return self.roles.told_as(frame) is not None
        if frame.verb.lemma == "be":
            return any(lowers[x.head] in CHARGES for x in frame.with_("in", "at"))
        if not things:
            return False
        head = lowers[things[0].head]
        known = {"it", "post"} | w.POSTS | w.SERVICES | w.COUNCILS | w.BOARDS
        return head in (CHARGES if frame.verb.lemma == "have" else known | CHARGES)

    def so_did(self, frame: Frame, found: Sequence[Found]) -> Iterator[Found]:
        """Read "took early retirement in May. So, the same week, did his head of safeguarding, Jane Ford"."""
        first = self.scene.reading.ranges[frame.sentence][0]
        whom = self.named(frame)
        if self.scene.lowers[first] != "so" or frame.verb.lemma not in ("do", "have", "be", "will"):
            return
        if whom is None or not whom.people or frame.sentence == 0 or frame.verb.negation >= 0:
            return
        before = [x for x in found if x.frame.sentence == frame.sentence - 1 and not x.frame.verb.passive]
        before = [x for x in before if x.frame.link in ("", "and") and x.person.index not in self.indices(whom, frame)]
        if len(before) != 1 or before[0].change is not Change.END:
            return
        for person in self.scene.people(whom, frame):
            role = self.roles.each(whom, person) or self.roles.left(person)
            date = self.scene.dating.own(frame) or (before[0].date if self.same_time(frame) else None)
            if role is not None:
                item = self.scene.found("leave", frame, person, Change.END, role, date=date)
                yield evolve(item, status=before[0].status, cue=before[0].cue)

    def indices(self, whom: NounPhrase, frame: Frame) -> set[int]:
        """The indices of the persons of a phrase."""
        return {x.index for x in self.scene.people(whom, frame)}

    def same_time(self, frame: Frame) -> bool:
        """Read "So, the same week, did"."""
        first = self.scene.reading.ranges[frame.sentence][0]
        return "same" in self.scene.lowers[first : frame.verb.first + 3]
