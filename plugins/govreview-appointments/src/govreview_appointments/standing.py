"""What the text makes of a change beyond the cues of its clause: offers refused, rumours denied, plans dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Status
from govreview.reading.reading import Reading

from . import doubts

if TYPE_CHECKING:
    from govreview.models import Span
    from govreview.reading.grammar.frames import Frame


@frozen
class Standing:
    """What the text makes of a change."""

    reading: Reading

    def of(self, frame: Frame) -> tuple[Status, Span | None]:
        """What the text makes of a change: what had been planned, but, is off."""
        status, cue = self.expected(frame)
        if status in (Status.PLANNED, Status.POSSIBLE) and self.came_to_nothing(frame):
            return Status.CANCELLED, cue
        untrue = self.untrue(frame)
        if untrue is not None:
            return Status.DENIED, untrue
        if status is Status.DENIED and frame.verb.tense == "future" and self.no_longer(frame):
            return Status.CANCELLED, cue
        rumour = self.rumoured(frame)
        if rumour is not None and status is not Status.CANCELLED:
            return rumour
        offers = frame.verb.lemma == "offer" or (frame.governor is not None and frame.governor.verb.lemma == "offer")
        if offers and self.refused(frame):
            return Status.DENIED, cue
        above = frame.governor
        invited = above is not None and frame.link == "to" and above.verb.lemma in ("invite", "ask", "approach")
        if invited and above is not None and self.turned_down(frame):
            return Status.DENIED, self.reading.span(above.verb.head, above.verb.head + 1)
        if (offers or invited) and status is Status.POSSIBLE and self.accepted(frame):
            return Status.ACTUAL, None
        moved = self.moved(frame)
        if moved is not None and status is Status.ACTUAL:
            return moved
        obliged = self.obliged(frame)
        if obliged is not None and status is Status.ACTUAL:
            return Status.POSSIBLE, obliged
        condition = self.condition(frame)
        return (Status.POSSIBLE, condition) if status is Status.ACTUAL and condition is not None else (status, cue)

    def obliged(self, frame: Frame) -> Span | None:
        """The "have" of "will have to go", "has to resign": what must be has not been yet."""
        above = frame.governor
        if above is None or frame.link != "to" or above.verb.lemma != "have" or above.objects:
            return None
        must = above.verb.tense in ("present", "future") and not above.verb.perfect and above.verb.form == "finite"
        return self.reading.span(above.verb.head, above.verb.head + 1) if must else None

    def moved(self, frame: Frame) -> tuple[Status, Span] | None:
        """What became of a motion "that she be removed": carried, lost, or still open; what is resolved is done."""
        lowers, verb, above = self.reading.tokens.lowers, frame.verb, frame.governor
        if not verb.passive or verb.form != "finite" or lowers[verb.first] != "be" or frame.link != "that":
            return None
        if above is not None and above.verb.lemma in doubts.RESOLVING:
            return None
        span = self.reading.span(verb.first, verb.first + 1)
        last = self.reading.ranges[frame.sentence][1]
        behind = lowers[last : last + doubts.MOTION_REACH]
        outcome = next((word for word in behind if word in doubts.CARRIED | doubts.LOST), None)
        if outcome in doubts.CARRIED:
            return None
        return (Status.DENIED if outcome in doubts.LOST else Status.POSSIBLE), span

    def no_longer(self, frame: Frame) -> bool:
        """Whether the verb group says "no longer": "will no longer be joining"."""
        words = self.reading.tokens.lowers[frame.verb.first : frame.verb.last]
        return "no" in words and "longer" in words

    def untrue(self, frame: Frame) -> Span | None:
        """The "is not" of "It is not true that", the "deny" of "What he did deny was that"."""
        above = frame.governor
        cleft = self.denied_first(above) if above is not None and frame.link == "that" else None
        if cleft is not None:
            return cleft
        if above is None or frame.link != "that" or above.verb.lemma != "be" or above.verb.negation < 0:
            return None
        said = any(self.reading.tokens.lowers[x.head] in ("true", "case") for x in above.objects)
        return self.reading.span(above.verb.head, above.verb.head + 1) if said else None

    def denied_first(self, above: Frame) -> Span | None:
        """The verb of "What he did deny was that she would go", behind which the clause hangs."""
        lowers, start = self.reading.tokens.lowers, self.reading.ranges[above.sentence][0]
        if above.verb.lemma != "be" or above.verb.negation >= 0:
            return None
        opened = next((k for k in range(start, above.verb.first) if lowers[k] == "what"), -1)
        here = range(opened, above.verb.first) if opened >= 0 else ()
        at = next((k for k in here if lowers[k] in ("deny", "denied", "denies", "rejected", "dismissed")), -1)
        return self.reading.span(at, at + 1) if at >= 0 else None

    def rumoured(self, frame: Frame) -> tuple[Status, Span] | None:
        """What becomes of a rumour that stands before the clause: "Whispers that she will go were scotched"."""
        told: Frame | None = frame
        while told is not None and told.link != "that":
            told = told.governor if told.link in ("to", "ing") else None
        if told is None:
            return None
        lowers, first = self.reading.tokens.lowers, told.first
        at = next((k for k in range(max(first - 2, 0), first + 1) if lowers[k] in doubts.RUMOURS), -1)
        over = told.governor
        if at < 0 and over is not None and over.subject is not None and over.verb.last < told.verb.first:
            head = over.subject.head  # "Rumours are swirling that she will go"
            spreads = lowers[head] in doubts.RUMOURS and not over.objects and over.verb.negation < 0
            if spreads and not over.verb.passive and over.verb.lemma != "be":
                return Status.POSSIBLE, self.reading.span(head, head + 1)
        if at < 0:
            return None
        for other in self.reading.frames_by_sentence[frame.sentence]:
            subject = other.subject
            if subject is None or subject.head != at:
                continue
            said = lowers[other.verb.first : other.last]
            untrue = other.verb.lemma == "be" and (
                not doubts.UNTRUE.isdisjoint(said) or ("true" in said and not doubts.NOT.isdisjoint(said))
            )
            if untrue or (other.verb.passive and other.verb.lemma in doubts.DISMISSING):
                return Status.DENIED, self.reading.span(other.verb.head, other.verb.head + 1)
        above = next(
            (x for x in self.reading.frames_by_sentence[frame.sentence] if at in {y.head for y in x.objects}), None
        )
        if above is None:  # 'has dismissed as "pub talk" rumours that'
            before = [x for x in self.reading.frames_by_sentence[frame.sentence] if x.verb.last <= at]
            above = next((x for x in before if x.verb.form == "finite" and x.with_("as")), None)
        described = above is not None and not doubts.UNTRUE.isdisjoint(lowers[above.verb.first : at])
        denied = above is not None and above.verb.negation < 0 and (above.verb.lemma in doubts.DISMISSING or described)
        return Status.DENIED if denied else Status.POSSIBLE, self.reading.span(at, at + 1)

    def condition(self, frame: Frame) -> Span | None:
        """The "if" of what will be only under a condition: "If councillors approve, she will become"."""
        if frame.verb.tense != "future" or frame.link not in ("", "and"):
            return None
        for other in self.reading.frames_by_sentence[frame.sentence]:
            if other.opener in ("if", "unless", "provided") and other.verb.tense == "present":
                return self.reading.span(other.verb.head, other.verb.head + 1)
        return None

    def accepted(self, frame: Frame) -> bool:
        """Whether the same sentence, or the next, says that it was accepted: "and she has accepted", "She said yes"."""
        at, sentences = frame.sentence, self.reading.frames_by_sentence
        behind = (f for frames in sentences[at : at + 2] for f in frames)
        return any(
            other.verb.lemma in ("accept", "agree")
            and (other.sentence > at or other.verb.first > frame.verb.last)
            and other.verb.form == "finite"
            and other.verb.negation < 0
            and not other.verb.modal
            and other.subject is not None
            and (other.subject.determiner == "pronoun" or bool(other.subject.people))
            for other in behind
        )

    def refused(self, frame: Frame) -> bool:
        """Whether the same sentence says that what was offered was turned down."""
        at, sentences = frame.sentence, self.reading.frames_by_sentence
        here = (f for f in sentences[at] if f.verb.first > frame.verb.last)
        behind = (f for f in (sentences[at + 1][:1] if at + 1 < len(sentences) else ()))
        return any(other.predicate == "decline" for other in here) or any(self.says_no(other) for other in behind)

    def turned_down(self, frame: Frame) -> bool:
        """Whether whoever was asked to do it would not: "was asked to add Hull to her duties, but declined"."""
        for other in self.reading.frames_by_sentence[frame.sentence]:
            behind = other.verb.first > frame.verb.last and other.predicate == "decline" and other.verb.negation < 0
            inner = any(f.governor is other for f in self.reading.frames_by_sentence[frame.sentence])
            if behind and other.link == "and" and not other.objects and not inner and other.verb.form == "finite":
                return True
        return False

    def says_no(self, frame: Frame) -> bool:
        """Read "She said no", "He turned it down", "Ms Ford declined": no more than that."""
        lowers, verb, subject = self.reading.tokens.lowers, frame.verb, frame.subject
        if subject is None or not (subject.determiner == "pronoun" or subject.people) or verb.negation >= 0:
            return False
        if verb.lemma == "say":
            return lowers[verb.last : verb.last + 1] == ("no",)
        offer = all(lowers[x.head] in doubts.OFFERS for x in frame.objects)
        inner = any(f.governor is frame for f in self.reading.frames_by_sentence[frame.sentence])
        return frame.predicate == "decline" and offer and not inner and verb.form == "finite"

    def expected(self, frame: Frame) -> tuple[Status, Span | None]:
        """What the text makes of a change: hopes and plans of people who are "favourite to" or "in line to" do it."""
        status, cue = self.reading.status_of(frame)
        above = frame.governor
        first = frame.verb.first
        if frame.link == "to" and status is Status.ACTUAL and self.reading.tokens.lowers[first - 1] == "not":
            return Status.DENIED, self.reading.span(first - 1, first)  # "decided not to quit"
        if status is Status.ACTUAL and frame.verb.form == "infinitive":
            intended = self.intended(frame)
            if intended is not None:
                return intended
        if (
            status is Status.POSSIBLE
            and above is not None
            and above.verb.lemma == "call"
            and above.verb.particle == "in"
        ):
            return Status.ACTUAL, None
        if status is Status.ACTUAL and (backed := self.suggested(frame)) is not None:
            return Status.POSSIBLE, backed
        about = frame.link == "ing" and above is not None and above.verb.lemma in doubts.APPROACHES
        if status is Status.ACTUAL and about and above is not None:
            return Status.POSSIBLE, self.reading.span(above.verb.head, above.verb.head + 1)
        if status is Status.ACTUAL and frame.verb.form == "infinitive" and frame.verb.lemma in doubts.RATIFYING:
            asked = above is not None and above.verb.lemma in ("ask", "invite", "recommend", "propose", "urge")
            if asked and above is not None:
                return Status.PLANNED, self.reading.span(above.verb.head, above.verb.head + 1)
        if status is Status.ACTUAL and frame.verb.form == "ing" and (talk := self.talked_of(frame)) is not None:
            return Status.POSSIBLE, talk
        if status is not Status.ACTUAL or frame.link != "to" or above is None:
            if status is Status.ACTUAL and frame.verb.lemma == "line" and frame.verb.particle == "up":
                return Status.PLANNED, self.reading.span(frame.verb.head, frame.verb.head + 1)
            return status, cue
        heads = {self.reading.tokens.lowers[x.head] for x in above.objects} & doubts.HOPEFULS
        heads |= {self.reading.tokens.lowers[x.head] for x in above.with_("in")} & {"line", "running", "frame"}
        heads |= {self.reading.tokens.lowers[x.head] for x in above.with_("on")} & {"shortlist", "longlist"}
        if above.verb.lemma == "be" and heads:
            return Status.POSSIBLE, self.reading.span(above.verb.head, above.verb.head + 1)
        if above.verb.lemma in doubts.APPROACHES or (above.verb.lemma == "put" and above.verb.particle == "forward"):
            return Status.POSSIBLE, self.reading.span(above.verb.head, above.verb.head + 1)
        if above.verb.lemma == "set" and above.verb.passive:
            return Status.PLANNED, self.reading.span(above.verb.head, above.verb.head + 1)
        return status, cue

    def suggested(self, frame: Frame) -> Span | None:
        """The noun of "backs the suggestion that Jane Ford take on the role", unless it is accepted."""
        above = frame.governor
        if above is None or frame.link != "that" or not above.objects or above.verb.lemma in ("accept", "agree"):
            return None
        at = above.objects[-1].head
        told = self.reading.tokens.lowers[at] in doubts.SUGGESTIONS
        return self.reading.span(at, at + 1) if told else None

    def talked_of(self, frame: Frame) -> Span | None:
        """The noun of "There is talk of Jane Ford becoming the next director"."""
        lowers = self.reading.tokens.lowers
        at = frame.subject.first if frame.subject is not None else frame.first
        near = range(max(at - 3, 0), at)
        found = next((k for k in near if lowers[k] in doubts.RUMOURS and lowers[k + 1] in ("of", "about")), None)
        return self.reading.span(found, found + 1) if found is not None else None

    def came_to_nothing(self, frame: Frame) -> bool:
        """Whether what had been to come is told with what stopped it: "had been lined up to chair it, but"."""
        verb = frame.verb if frame.governor is None or frame.link != "to" else frame.governor.verb
        last = self.reading.ranges[frame.sentence][1]
        return verb.perfect and verb.tense == "past" and "but" in self.reading.tokens.lowers[frame.verb.last : last]

    def intended(self, frame: Frame) -> tuple[Status, Span] | None:
        """What a noun makes of the infinitive behind it: "plans to appoint X", cancelled where they "were dropped"."""
        at = next(
            (
                k
                for k in range(frame.verb.first - 2, frame.verb.first)
                if self.reading.tokens.lowers[k] in doubts.INTENTIONS
            ),
            None,
        )
        if at is None:
            return None
        for other in self.reading.frames_by_sentence[frame.sentence]:
            subject = other.subject
            if other.verb.passive and other.verb.lemma in doubts.DROPS and subject is not None and subject.head == at:
                return Status.CANCELLED, self.reading.span(other.verb.head, other.verb.head + 1)
        return Status.PLANNED, self.reading.span(at, at + 1)
