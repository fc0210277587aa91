"""What a later clause says of a step told before: "it will be led by", "dropped the plan", "a similar step"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, InterventionKind, Status

from . import terms, verbs
from .dating import step_date
from .standing import standing
from .told import Sense, Told, combine, lemma, sense, told_again

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention


from .standings import Standings

K = InterventionKind
_LED = frozenset({K.REVIEW, K.PANEL})
_ENDING = frozenset({K.PANEL, K.IMPROVEMENT_NOTICE, K.DIRECTION})
_PLANNED = frozenset({K.TRUST, K.COMMISSIONER, K.ADVISER, K.PANEL, K.REVIEW, K.INSPECTION})
_ALIKE = frozenset({"similar", "same"})
_LIKENESSES = frozenset({"step", "body", "trust", "company", "arrangement", "idea", "course", "model"})
_ASKED = frozenset("motion call calls demand demands request requests bid petition amendment plea".split())
"""What somebody asked for in the sentence before may be called where it is turned down."""
_PLANS = terms.PLANS | _ASKED | frozenset({"do", "doing"})
"""Words of which a sentence holds one, if it tells that a step is not taken after all."""
_PLANNED_OR_ASKED = terms.PLANS | _ASKED
_POINTERS = frozenset({"it", "this", "one"})
_ONE = frozenset("give have get receive set establish create want need send impose appoint".split())
"""Verbs of which "one" is another step of the kind told last."""
_ONES = frozenset({K.TRUST, K.COMMISSIONER, K.IMPROVEMENT_NOTICE, K.ADVISER})
_HOPING = frozenset("hope wish doubt think believe trust pray".split())
_GOING = frozenset("meet sit gather convene go begin start lift come".split())
_SEATED = frozenset({"take", "occupy", "assume", "fill"})
_HAPPENING = frozenset({"happen", "occur", "do"})
_REFUSALS = frozenset({("turn", "down"), ("rebuff", ""), ("refuse", ""), ("vote", "down")})
_OUTVOTING = frozenset({"vote", "outvote", "defeat", "overrule", "turn", "rebuff", "refuse"})
_CHAIRS = frozenset({"chair", "chairman", "chairwoman", "head", "leader"})
_NEAR = 3


class References(Standings):
    """Reads clauses that refer to a step named before."""

    signals = _POINTERS | _PLANS | _ALIKE | frozenset({"its", "chair"})
    """Words of which a sentence holds one, if a clause in it refers so; else by one of these verbs."""
    verbs = _OUTVOTING | _HAPPENING | frozenset({"decide"})

    def later(self, frame: Frame, bag: frozenset[str], told: Sequence[Told]) -> Iterator[Told]:
        """What a clause says of a step named before.

        Args:
            frame: The clause.
            bag: The words of its sentence, of which each rule needs one.
            told: What has been told so far.
        """
        verb = frame.verb.lemma
        if frame.sentence in self.reach and not bag.isdisjoint(_POINTERS):
            yield from self.referring(frame)
        if verb in _OUTVOTING or verb == "decide" or not bag.isdisjoint(_PLANS):
            yield from self.shelved(frame, told)
        if not bag.isdisjoint(_ALIKE):
            yield from self.similar(frame)
        if (verb == "be" and "its" in bag) or (verb in _SEATED and "chair" in bag):
            yield from self.its_chair(frame)
        if verb in _HAPPENING and "as" in bag:
            yield from self.as_elsewhere(frame)

    @cached_property
    def reach(self) -> frozenset[int]:
        """The sentences in which "it" can mean a step that a mention names: its own and the two behind."""
        return frozenset(m.sentence + k for m in self.mentions for k in range(_NEAR))

    def similar(self, frame: Frame) -> Iterator[Told]:
        """Read "Northumberland dropped a similar idea": the step told of just before, of another authority."""
        subject = frame.subject
        if subject is None or not (frame.objects or frame.obliques):
            return
        key = lemma(frame, self.lowers)
        found = verbs.ENDING.get(key) or verbs.DENYING.get(key) or verbs.WISHING.get(key)
        if found is None:
            return
        thing = next(
            (
                x
                for x in (*frame.objects, *(x for w, x in frame.obliques if w == "for"))
                if not _ALIKE.isdisjoint(self.lowers[x.first : x.core])
                and not terms.PLANS.union(_LIKENESSES).isdisjoint(self.lowers[x.first : x.core])
            ),
            None,
        )
        if thing is None or not self.scene.named(subject):
            return
        target = next(
            (m for m in reversed(self.mentions) if m.at < frame.first and m.sentence >= frame.sentence - _NEAR), None
        )
        engine, cue = standing(self.scene, frame)
        if target is None or target.kind not in _PLANNED or engine is not Status.ACTUAL:
            return
        status = Status.CANCELLED if found is Status.ENDED else found
        yield Told(
            kind=target.kind,
            rule=target.rule,
            sentence=frame.sentence,
            at=frame.verb.head,
            first=frame.first,
            last=max(frame.last, frame.verb.last),
            status=status,
            cue=cue,
            places=self.scene.named(subject),
            by=self.scene.actor(subject, frame.sentence),
            fresh=True,
        )

    def shelved(self, frame: Frame, told: Sequence[Told]) -> Iterator[Told]:
        """Read "The council dropped the plan", "I have decided not to do so": said of a step told just before.

        Args:
            frame: The clause.
            told: What has been told so far.
        """
        if self.doing_so(frame) or self.outvoted(frame):
            yield from self.not_done(frame, told)
            return
        thing = frame.patient
        plan = (
            thing is not None
            and self.lowers[thing.head] in _PLANNED_OR_ASKED
            and thing.determiner in ("definite", "possessive")
            and self.lowers[thing.head + 1 : thing.head + 2] not in (("for",), ("of",), ("to",), ("that",))
        )
        decided = frame.verb.lemma == "decide" and (
            self.lowers[frame.verb.last : frame.verb.last + 4] == ("not", "to", "do", "so")
            or any(self.lowers[x.head] in terms.PLANS | {"it", "this", "that", "so"} for x in frame.with_("against"))
            or self.lowers[frame.verb.last : frame.verb.last + 3] == ("against", "doing", "so")
        )
        if not plan and not decided:
            return
        key = lemma(frame, self.lowers)
        sense_ = Status.DENIED if decided else verbs.ENDING.get(key) or verbs.DENYING.get(key)
        if sense_ is Status.ENDED:
            sense_ = Status.CANCELLED
        if sense_ is None or self.reading.status_of(frame)[0] is not Status.ACTUAL:
            return
        first = self.reading.ranges[max(frame.sentence - 1, 0)][0]
        target = next(
            (m for m in reversed(self.mentions) if first <= m.at < frame.first and m.kind in _PLANNED),
            None,
        )
        by_deed = next(
            (t for t in reversed(told) if first <= t.at < frame.first and t.kind in _PLANNED and not t.weak), None
        )
        nearer = target is not None and by_deed is not None and by_deed.at > target.at
        step = by_deed if nearer else target or by_deed
        if step is not None:
            yield told_again(step, frame, sense_, by=self.scene.actor(frame.agent, frame.sentence))

    def not_done(self, frame: Frame, told: Sequence[Told]) -> Iterator[Told]:
        """Read "The department had no intention of doing so": said of a step asked for just before."""
        first = self.reading.ranges[max(frame.sentence - 1, 0)][0]
        named = next((m for m in reversed(self.mentions) if first <= m.at < frame.first), None)
        deed = next((t for t in reversed(told) if first <= t.at < frame.first and not t.weak), None)
        target = named or deed
        if target is None:
            return
        yield told_again(target, frame, Status.DENIED, by=self.scene.actor(frame.subject, frame.sentence))

    def outvoted(self, frame: Frame) -> bool:
        """Read "They were voted down", "The leader turned us down": of those who asked for a step."""
        if frame.verb.lemma not in _OUTVOTING:
            return False
        subject, key = frame.subject, lemma(frame, self.lowers)
        down = key == ("vote", "down") or frame.verb.lemma in ("outvote", "defeat", "overrule")
        if down and frame.verb.passive:
            return subject is not None and self.lowers[subject.head] == "they"
        thing = frame.objects[0] if frame.objects else None
        us = thing is not None and self.lowers[thing.first] in ("us", "them", "me", "him", "her")
        return us and key in _REFUSALS and not frame.verb.passive and frame.verb.negation < 0

    def doing_so(self, frame: Frame) -> bool:
        """Read "had no intention of doing so", "does not plan to do so"."""
        if frame.verb.negation < 0 and not any(self.lowers[x.first] == "no" for x in frame.objects):
            return False
        last = self.reading.ranges[frame.sentence][1]
        here = range(frame.verb.last, min(frame.verb.last + _NEAR + _NEAR, last - 1))
        return any(self.lowers[i] in ("do", "doing") and self.lowers[i + 1] in ("so", "that") for i in here)

    def referring(self, frame: Frame) -> Iterator[Told]:
        """Read "It will be led by …", "… and decided against it": what a clause says of the step named last."""
        for role, phrase in (("subject", frame.subject), *(("object", x) for x in frame.objects), *frame.obliques):
            if phrase is None or phrase.core - phrase.first != 1:
                continue
            if role == "object" and self.lowers[phrase.first] == "one":
                yield from self.another(frame, phrase)
            if not self.meant_by(phrase, role) or (frame.verb.lemma == "meet" and frame.objects):
                continue
            target = next(
                (
                    m
                    for m in reversed(self.mentions)
                    if m.at < phrase.first and m.sentence >= frame.sentence - 2 and m.kind is not K.SPECIAL_MEASURES
                ),
                None,
            )
            if target is not None and target.kind is K.PANEL and frame.verb.lemma in ("run", "expire", "lapse"):
                continue
            if target is not None and self.moved(target, frame, role):
                told = told_again(target, frame, Status.ACTUAL, date=step_date(self.scene, frame, planned=True))
                yield evolve(told, at=frame.verb.head, fresh=True, refers=False, weak=False)
                continue
            found = sense(frame, role, self.lowers)
            if target is not None and self.gone(target, frame, role):
                found = Sense(Status.ENDED)
            if (
                target is not None
                and role == "subject"
                and (frame.verb.lemma, *self.lowers[frame.verb.last : frame.verb.last + 2]) == ("go", "on", "meeting")
            ):
                found = Sense(Status.ACTUAL)
            if target is None or found is None:
                continue
            status = combine(found, standing(self.scene, frame)[0])
            if target.kind is K.PANEL and role == "subject" and status is Status.ACTUAL and self.last_meeting(frame):
                status = Status.ENDED if frame.verb.tense == "past" or frame.verb.perfect else status
            if found.status is Status.ENDED and status is Status.ENDED and self.to_come(frame):
                status = Status.ACTUAL
            led = (
                target.kind in _LED
                and frame.verb.lemma in verbs.LEADING - {"take", "make", "hold"}
                and (status is Status.ACTUAL or (status is Status.PLANNED and target.sentence == frame.sentence))
            )
            if status is None or not (
                led
                or (
                    target.sentence == frame.sentence
                    and found.status in (Status.DENIED, Status.CANCELLED, Status.ENDED)
                )
                or (role == "subject" and frame.verb.lemma in _GOING and not self.comes_back(frame))
                or self.gone(target, frame, role)
                or (role == "subject" and frame.verb.lemma == "happen" and frame.verb.negation >= 0)
                or (role == "subject" and frame.verb.lemma == "take" and self.lowers[frame.verb.last] == "place")
                or (role == "subject" and found.status is Status.CANCELLED and target.kind in _PLANNED)
                or (
                    role == "subject"
                    and found.status is Status.ENDED
                    and target.sentence >= frame.sentence - 1
                    and target.kind in _ENDING
                )
            ):
                continue
            lead: tuple[ActorRef, ...] = ()
            if target.kind is K.PANEL and not led:
                lead = self.in_chair(frame)
            if led and (role in ("object", "over") or frame.verb.passive):
                lead = self.scene.actors(frame.agent, frame.sentence)
                lead += tuple(
                    x
                    for extra in frame.with_("with", "alongside", "by")
                    for x in self.scene.actors(extra, frame.sentence)
                    if x not in lead
                )
                lead += self.joined(frame)
            yield Told(
                kind=target.kind,
                rule=target.rule,
                sentence=frame.sentence,
                at=target.at,
                first=frame.first,
                last=frame.last,
                status=status,
                places=self.scene.named(target.phrase) or self.scene.place_behind(target.at, target.sentence),
                lead=lead,
                by=self.scene.actor(frame.agent, frame.sentence) if found.agent == "order" else None,
                date=self.date(target, frame, status),
                refers=True,
                weak=(target.sentence != frame.sentence and not self.sits(target, frame)) or self.once_led(frame),
            )

    def gone(self, target: Mention, frame: Frame, role: str) -> bool:
        """Read "It went at last in January", "it was gone by the spring": of a notice, a board, a direction."""
        verb = frame.verb
        if role != "subject" or target.kind not in _ENDING or verb.modal or verb.negation >= 0 or frame.objects:
            return False
        if verb.lemma == "be":
            return self.lowers[verb.last : verb.last + 1] == ("gone",) and verb.tense == "past"
        left = verb.lemma == "go" and verb.tense == "past" and not verb.particle and not verb.passive
        return left and bool(frame.dates) and all(w in ("at", "in", "on") for w, _ in frame.obliques)

    def moved(self, target: Mention, frame: Frame, role: str) -> bool:
        """Read "An inspection due in May was called off; it has been rearranged for June": another day for it."""
        again = frame.verb.lemma in ("rearrange", "reschedule", "rebook") and frame.verb.passive
        return target.kind is K.INSPECTION and again and role == "subject" and bool(frame.dates)

    def as_elsewhere(self, frame: Frame) -> Iterator[Told]:
        """Read "a trust being set up, as happened in Doncaster": a step of the kind told before, of another council."""
        if self.lowers[frame.verb.first - 1] != "as":
            return
        places = next(
            (self.scene.placed(x) for w, x in frame.obliques if w in ("in", "at") and self.scene.placed(x)), ()
        )
        first = self.reading.ranges[frame.sentence][0]
        target = next((m for m in reversed(self.mentions) if first <= m.at < frame.first and m.kind in _PLANNED), None)
        if places and target is not None and frame.verb.tense == "past":
            yield Told(
                kind=target.kind,
                rule=target.rule,
                sentence=frame.sentence,
                at=frame.verb.head,
                first=frame.first,
                last=max(frame.last, frame.verb.last),
                status=Status.ACTUAL,
                places=places,
                date=step_date(self.scene, frame),
                fresh=True,
            )

    def sits(self, target: Mention, frame: Frame) -> bool:
        """Read "whose improvement board won a prize. It will sit for the last time in June": it goes on."""
        named = target.kind is K.PANEL and not target.bare
        return named and frame.verb.lemma in ("meet", "sit", "gather", "convene") and bool(frame.dates)

    def its_chair(self, frame: Frame) -> Iterator[Told]:
        """Read "Its chair will be Ann Holt", "Ann Holt will take the chair": of what was ordered just before."""
        subject = frame.subject
        if subject is None:
            return
        if frame.verb.lemma == "be":
            owned = self.lowers[subject.first] == "its" and not _CHAIRS.isdisjoint(
                self.lowers[subject.first : subject.core]
            )
            who = [x for x in frame.objects if x.people] if owned else []
        else:
            the_chair = frame.objects and self.lowers[frame.objects[0].first : frame.objects[0].core] == (
                "the",
                "chair",
            )
            who = [subject] if the_chair and not frame.with_("of", "at", "for") else []
        lead = tuple(x for phrase in who for x in self.scene.actors(phrase, frame.sentence))
        first = self.reading.ranges[max(frame.sentence - 1, 0)][0]
        target = next((m for m in reversed(self.mentions) if first <= m.at < frame.first and m.kind in _LED), None)
        if lead and target is not None:
            yield Told(
                kind=target.kind,
                rule=target.rule,
                sentence=frame.sentence,
                at=target.at,
                first=frame.first,
                last=max(frame.last, frame.verb.last),
                status=standing(self.scene, frame)[0],
                lead=lead,
                refers=True,
                weak=True,
            )

    def meant_by(self, phrase: NounPhrase, role: str) -> bool:
        """Whether a phrase is "it", or "this" as a subject."""
        word = self.lowers[phrase.first]
        return word == "it" or (word == "this" and role == "subject")

    def another(self, frame: Frame, phrase: NounPhrase) -> Iterator[Told]:
        """Read "Doncaster has just been given one": another step of the kind named last."""
        before = (m for m in reversed(self.mentions) if m.at < phrase.first and m.sentence >= frame.sentence - 1)
        target = next((m for m in before if m.kind in _ONES), None)
        upon = next((self.scene.placed(x) for w, x in frame.obliques if w in ("on", "to") and self.scene.placed(x)), ())
        places = upon or self.scene.named(frame.subject)
        hoped = frame.governor is not None and frame.governor.verb.lemma in _HOPING
        asked = frame.sentence in self.scene.questions
        if target is None or not places or hoped or asked or frame.verb.lemma not in _ONE:
            return
        found = sense(frame, "object", self.lowers)
        status = combine(found, standing(self.scene, frame)[0]) if found is not None else None
        if status is not None:
            yield Told(
                kind=target.kind,
                rule=target.rule,
                sentence=frame.sentence,
                at=frame.verb.head,
                first=frame.first,
                last=frame.last,
                status=status,
                places=places,
                by=self.above(frame) if upon else None,
                date=step_date(self.scene, frame),
            )
