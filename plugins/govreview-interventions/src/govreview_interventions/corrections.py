"""What small words and the kind of step make of a standing that a clause gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status

from . import terms, verbs
from .standing import rumour, undecided
from .told import lemma, sense

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention


from .measures import Measures
from .standing_words import BARRIERS, STRONG

K = InterventionKind
_NOTICES = frozenset({K.IMPROVEMENT_NOTICE, K.DIRECTION})
_UNTAKEN = frozenset({Status.ACTUAL, Status.POSSIBLE, Status.PLANNED})
_NOT_AFTER_ALL = ("not", ",", "after", "all")
_REACH = 8
_DRAFTING = frozenset({"draft", "prepare", "draw", "finalise"})


_DYING = frozenset({"die", "perish", "wither"})
"""What becomes of plans that come to nothing."""


class Corrections(Measures):
    """Standings turned by "no", "after all", "instead of", plans and the like."""

    def projected(self, frame: Frame, role: str, project: int) -> Status | None:
        """The standing of a step that the clause tells a plan, a call or a proposal of."""
        found = sense(frame, role, self.lowers)
        engine, _ = self.reading.status_of(frame)
        base = terms.PROJECTS[self.lowers[project]]
        if self.lowers[project - 1] == "no":
            return Status.DENIED
        if found is not None and found.status in (Status.CANCELLED, Status.DENIED, Status.ENDED):
            if engine is not Status.ACTUAL:
                return base
            return Status.CANCELLED if found.status is Status.ENDED else found.status
        if role == "subject" and frame.verb.lemma in _DYING and engine is Status.ACTUAL and not frame.verb.passive:
            return Status.CANCELLED
        if engine is Status.DENIED and frame.verb.lemma == "be":
            return Status.DENIED
        if frame.verb.lemma in ("accept", "approve", "agree"):
            return Status.ACTUAL if engine is Status.ACTUAL else base
        return base if self.lowers[project] not in ("form", "future", "case", "need") else None

    def corrected(self, mention: Mention, frame: Frame, role: str, status: Status) -> Status | None:
        """The status, turned by "no", "instead of", "planned", by what the kind of step can be."""
        first = mention.phrase.first
        if (self.lowers[first] in ("no", "neither") or self.lowers[first - 1] == "nor") and status in (
            Status.ACTUAL,
            Status.POSSIBLE,
            Status.PLANNED,
        ):
            return Status.DENIED
        if status in _UNTAKEN and undecided(self.scene, mention.sentence, mention.at) is not None:
            return Status.DENIED
        if status is Status.ACTUAL and self.not_after_all(mention):
            return Status.CANCELLED
        above = frame.governor if frame.governor is not None and frame.link in ("to", "ing") else frame
        for start in (frame.first, frame.verb.first, above.verb.first):
            if tuple(self.lowers[max(start - 2, 0) : start]) in (("rather", "than"), ("instead", "of")):
                return Status.CANCELLED if mention.kind is K.INSPECTION else None
        if mention.kind in (K.INSPECTION, K.REVIEW) and status is Status.DENIED and role == "subject":
            missed = frame.verb.lemma in ("take", "happen", "materialise", "proceed", "go")
            if missed and not frame.verb.passive:
                later = "until" in self.lowers[frame.verb.last : frame.verb.last + 4] and frame.verb.tense == "future"
                return Status.PLANNED if later else Status.CANCELLED
        if mention.kind is K.INSPECTION and frame.verb.lemma == "replace" and role == "object":
            return Status.CANCELLED
        if (
            mention.rule != "plan"
            and mention.kind in _NOTICES
            and frame.verb.lemma in _DRAFTING
            and status is Status.ACTUAL
        ):
            return Status.PLANNED if frame.verb.passive and not frame.verb.perfect else None
        if set(mention.words) & {"planned", "proposed", "possible", "threatened"} and status is Status.ENDED:
            return Status.CANCELLED
        if mention.kind in (K.REVIEW, K.INSPECTION) and status is Status.ENDED:
            return Status.CANCELLED if frame.verb.lemma in ("stand", "withdraw", "remove") else Status.ACTUAL
        if mention.kind in (K.PANEL, K.IMPROVEMENT_NOTICE, K.DIRECTION) and status is Status.CANCELLED:
            return Status.ENDED if mention.definite else status
        if status is Status.DENIED and self.after_all(mention.sentence):
            return Status.CANCELLED
        told = rumour(self.reading, mention.sentence, mention.at)
        if told is not None and status is not Status.ENDED:
            return told
        if status is Status.ACTUAL:
            return self.overruled(first, mention.sentence) or status
        return status

    def career(self, frame: Frame) -> bool:
        """Read "Ann Holt, who had been a commissioner in Hull and an adviser in Bury": what she was before."""
        verb = frame.verb
        before = verb.perfect and verb.tense == "past"
        people = frame.subject is not None and bool(frame.subject.people)
        return people and before and verb.lemma in ("be", "work", "serve", "act") and not frame.dates

    def in_career(self, mention: Mention) -> bool:
        """Whether a post stands in the list of what somebody was before."""
        return any(
            self.career(f) and f.verb.last <= mention.phrase.first and "," not in self.lowers[f.verb.last : mention.at]
            for f in self.scene.frames[mention.sentence]
        )

    def not_after_all(self, mention: Mention) -> bool:
        """Read "will not, after all, be sending a commissioner"."""
        first = self.reading.ranges[mention.sentence][0]
        words = self.lowers[first : mention.at]
        return any(words[i : i + 4] == _NOT_AFTER_ALL for i in range(len(words) - 3))

    def after_all(self, sentence: int) -> bool:
        """Read "will not be getting a notice after all": it was to come."""
        first, last = self.reading.ranges[sentence]
        return any(self.lowers[i : i + 2] == ("after", "all") for i in range(first, last - 1))

    def overruled(self, at: int, sentence: int) -> Status | None:
        """What "avoided", "stopped short of", "no longer" before a token make of the step behind it."""
        start = self.reading.ranges[sentence][0]
        if self.lowers[at - 1] == "with":
            return None  # "escaped with an improvement notice"
        for k in range(at - 1, max(start - 1, at - _REACH - 1), -1):
            if self.lowers[k] in BARRIERS:
                return None
            found = STRONG.get(self.lowers[k]) or (STRONG.get(f"{self.lowers[k - 1]} {self.lowers[k]}") if k else None)
            if found is not None:
                return found
        return None

    def panel_begins(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Whether a board is set up, meets, goes on or ends here, rather than being merely named."""
        verb, particle = lemma(frame, self.lowers)
        if (verb, particle) in verbs.ENDING or (verb, "") in verbs.ENDING:
            return True
        fresh = mention.phrase.determiner == "indefinite" or "new" in mention.words
        if verb in ("chair", "lead", "head"):
            told = frame.governor is not None and frame.governor.predicate in ("appoint", "ask", "accept", "agree")
            settled = frame.verb.passive and frame.link not in ("relative", "participle")
            return role in ("object", "subject") and (
                told or settled or fresh or frame.verb.tense == "future" or frame.verb.modal == "would"
            )
        if role == "by" or verb in ("join", "take", "name", "announce", "make", "run", "pick", "inherit", "succeed"):
            return fresh
        if role == "subject" and not frame.verb.passive:
            return verb in (
                "meet",
                "sit",
                "begin",
                "start",
                "continue",
                "go",
                "carry",
                "keep",
                "convene",
                "reconvene",
                "hold",
                "have",
                "remain",
                "stay",
                "close",
                "end",
                "cease",
                "sign",
                "approve",
                "vet",
                "scrutinise",
                "oversee",
                "monitor",
                "support",
                "advise",
            )
        return verb not in ("tell", "ask")

    def once_led(self, frame: Frame) -> bool:
        """Read "who had chaired it since 2013": of one who no longer does."""
        return frame.link == "relative" and frame.verb.perfect and frame.verb.tense == "past"

    def comes_back(self, frame: Frame) -> bool:
        """Read "the board that Ofsted praised when it came back": the inspectors did."""
        return frame.verb.lemma in ("come", "go") and "back" in (
            frame.verb.particle,
            *self.lowers[frame.verb.last : frame.verb.last + 1],
        )
