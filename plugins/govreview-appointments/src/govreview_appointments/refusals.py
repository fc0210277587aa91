"""Demands and rumours that somebody go, and what the text says of them next: turned down, voted down, untrue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, Status

from . import doubts
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame

    from .scene import Found

REACH = 1
"""Sentences behind a demand in which it may be turned down."""
GOING = frozenset("go resign quit leave step stand do budge depart walk move".split())
"""Verbs of which "will not" refuses to go."""
ASKED = doubts.DEMANDS | frozenset(
    "motion petition plea pleas bid clamour suggestion idea rumours talk them it".split()
)
"""What is turned down."""
INVITING = frozenset({"invite", "approach", "offer", "sound"})
ACCEPTING = frozenset({"accept", "agree"})
FALLING = frozenset({"fall", "fail", "lose", "founder"})
DEFEATING = frozenset({"defeat", "vote", "throw", "reject", "dismiss", "rule"})


@frozen
class Refusals:
    """What becomes of a demand that somebody go."""

    scene: Scene

    def weighed(self, found: Sequence[Found]) -> Iterator[Found]:
        """The changes, those denied that the text goes on to say will not come."""
        off = {
            (x.frame.sentence, x.person.index) for x in found if x.change is Change.END and x.status is Status.CANCELLED
        }
        for item in found:
            going = item.change is Change.END and item.status is not Status.CANCELLED
            if going and (item.frame.sentence, item.person.index) in off:
                continue  # "whose exit had been timed, has withdrawn her notice"
            refusal = self.refusal(item) if item.change is Change.END and item.status is Status.POSSIBLE else None
            untrue = self.untrue(item) if refusal is None and item.status is Status.POSSIBLE else -1
            if untrue >= 0:
                yield evolve(item, status=Status.DENIED, cue=self.scene.reading.span(untrue, untrue + 1), date=None)
            elif refusal is None:
                yield evolve(item, status=Status.ACTUAL, cue=None) if self.accepted(item) else self.unconfirmed(item)
            else:
                cue = self.scene.reading.span(refusal.verb.head, refusal.verb.head + 1)
                yield evolve(item, status=Status.DENIED, cue=cue, date=None)

    def unconfirmed(self, item: Found) -> Found:
        """Read "is also leaving, the paper says, but this has not been confirmed"."""
        if item.status is not Status.ACTUAL:
            return item
        for frame in self.scene.reading.frames_by_sentence[item.frame.sentence]:
            verb, subject = frame.verb, frame.subject
            plain = subject is not None and self.scene.lowers[subject.head] in ("this", "it", "that", "which", "report")
            asks = self.scene.lowers[verb.last : verb.last + 1] in doubts.ASKING
            behind = verb.first > item.frame.verb.first and not asks
            if verb.lemma == "confirm" and verb.passive and verb.negation >= 0 and plain and behind:
                return evolve(item, status=Status.POSSIBLE, cue=self.scene.reading.span(verb.head, verb.head + 1))
        return item

    def refusal(self, item: Found) -> Frame | None:
        """The clause that turns a demand down, in its own sentence or the next; `None` where there is none."""
        sentences = self.scene.reading.frames_by_sentence
        at = item.frame.sentence
        for frame in (f for frames in sentences[at : at + REACH + 1] for f in frames):
            later = frame.sentence > at or frame.verb.first > item.frame.verb.first
            if frame is not item.frame and later and (self.turns_down(frame) or self.stays(frame, item)):
                return frame
        return None

    def accepted(self, item: Found) -> bool:
        """Read "has been invited to chair the board, and has accepted": what was only asked of somebody is settled."""
        if item.change is not Change.START or item.status is not Status.POSSIBLE or not self.is_invited(item.frame):
            return False
        at = item.frame.sentence
        for frame in (f for frames in self.scene.reading.frames_by_sentence[at : at + REACH + 1] for f in frames):
            later = frame.sentence > at or frame.verb.first > item.frame.verb.first
            if later and frame.verb.lemma in ACCEPTING and frame.verb.negation < 0 and not frame.verb.modal:
                who = {x.index for x in self.scene.people(frame.subject, frame)}
                if item.person.index in who and frame is not item.frame:
                    return True
        return False

    @staticmethod
    def is_invited(frame: Frame) -> bool:
        """Whether somebody is asked to do what a clause says, or offered it."""
        above = frame.governor
        asked = above is not None and frame.link == "to" and above.verb.lemma in INVITING
        return asked or frame.verb.lemma in INVITING

    def untrue(self, item: Found) -> int:
        """The word of the next sentence that says that a rumour is not so: "Not true, says the council"; or -1."""
        ranges, lowers = self.scene.reading.ranges, self.scene.lowers
        at = item.frame.sentence + 1
        if at >= len(ranges):
            return -1
        first, last = ranges[at]
        opens = lowers[first] in ('"', "'")
        first += opens
        if lowers[first : first + 2] == ("not", "true") or (lowers[first] in doubts.UNTRUE and last - first > 1):
            return first
        for frame in self.scene.reading.frames_by_sentence[at]:
            subject = lowers[frame.subject.head] if frame.subject is not None else ""
            if frame.verb.lemma != "be" or subject not in doubts.RUMOURS | {"that", "this"}:
                continue
            said = lowers[frame.verb.first : frame.last]
            if not doubts.UNTRUE.isdisjoint(said) or ("true" in said and frame.verb.negation >= 0):
                return frame.verb.head
        return -1

    def turns_down(self, frame: Frame) -> bool:
        """Read "were rejected", "fell by seven votes to two", "would have none of it"."""
        lowers, verb = self.scene.lowers, frame.verb
        subject = lowers[frame.subject.head] if frame.subject is not None else ""
        thing = lowers[frame.objects[0].head] if frame.objects else ""
        if verb.negation >= 0:
            return False
        if verb.lemma == "have" and thing == "none":
            return True
        if subject in ASKED and subject != "it":
            lost = verb.lemma in FALLING and not verb.passive
            return lost or (verb.passive and (frame.predicate == "decline" or verb.lemma in DEFEATING))
        return frame.predicate == "decline" and not verb.passive and thing in ASKED

    def remains(self, frame: Frame, item: Found) -> bool:
        """Read "had considered his position but would remain": of the person, with no other post told."""
        verb = frame.verb
        ahead = verb.tense == "future" or verb.modal in ("will", "would")
        bare = not frame.objects and not frame.with_("as", "at", "in", "on", "until")
        if verb.lemma not in ("stay", "remain") or not ahead or not bare or verb.negation >= 0:
            return False
        return item.person.index in {x.index for x in self.scene.people(frame.subject, frame)}

    def stays(self, frame: Frame, item: Found) -> bool:
        """Read "said that she would not do so", "has refused to go": of the person, not of somebody else."""
        verb, above = frame.verb, frame.governor
        refuses = above is not None and frame.link == "to" and above.predicate == "decline"
        will_not = verb.negation >= 0 and (verb.tense == "future" or verb.modal in ("will", "would"))
        if self.remains(frame, item):
            return True
        if verb.lemma not in GOING or not (refuses or will_not):
            return False
        return item.person.index in {x.index for x in self.scene.people(frame.subject, frame)}
