"""Staff lent, missions given, councils that help, councils directed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import ActorRef, InterventionKind, Status

from . import terms, verbs
from .standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .told import Told


from .deed import Deed

K = InterventionKind
_COUNTS = frozenset("one two three four five six some several most".split())


class Missions(Deed):
    """Reads clauses that send somebody to a council's side."""

    def lend(self, frame: Frame) -> Iterator[Told]:
        """Read "Suffolk has been lending managers"."""
        thing = frame.patient
        if len(frame.objects) > 1 and not frame.verb.passive and self.scene.placed(frame.objects[0]):
            thing = frame.objects[1]
        counted = self.counted_staff(frame, thing)
        if thing is None or thing.people or not (counted or self.of_staff(thing, frame)):
            return
        lender = frame.agent
        if frame.verb.passive:
            lender = next((x for x in frame.with_("by", "from") if x.authorities or x.organisations), lender)
            lender = thing if lender is None and thing.authorities else lender
        if lender is None or not (lender.authorities or lender.organisations):
            return
        places = next((self.scene.named(x) for w, x in frame.obliques if w == "to" and self.scene.named(x)), ())
        if len(frame.objects) > 1:
            places = places or self.scene.placed(frame.objects[0])
        if counted:
            places = places or self.scene.placed(thing)
        places = places or self.focus(frame, lender.first, lender)
        if {a.entries[0].slug for a in places} & {a.entries[0].slug for a in lender.authorities}:
            return
        asked = frame.link == "to" and frame.governor is not None and frame.governor.verb.lemma == "ask"
        yield self.build(
            frame,
            K.ADVISER,
            "lend",
            places,
            lead=self.scene.actors(lender, frame.sentence)
            or tuple(ActorRef(self.scene.authority(a).name) for a in lender.authorities[:1]),
            status=Status.POSSIBLE if asked else None,
        )

    def counted_staff(self, frame: Frame, thing: NounPhrase | None) -> bool:
        """Read "will lend Hull two of its managers"."""
        if thing is None or frame.verb.passive or not self.scene.placed(thing):
            return False
        number = self.lowers[thing.last] if thing.last < len(self.lowers) else ""
        return number in _COUNTS and any(w == "of" and self.lowers[x.head] in terms.STAFF for w, x in frame.obliques)

    def of_staff(self, thing: NounPhrase, frame: Frame) -> bool:
        """Whether staff are meant: "managers", "two of its service managers"."""
        if self.lowers[thing.head] in terms.STAFF:
            return True
        counted = thing.core - thing.first == 1 and (
            self.lowers[thing.head].isdigit() or self.lowers[thing.head] in _COUNTS
        )
        return counted and any(w == "of" and self.lowers[x.head] in terms.STAFF for w, x in frame.obliques)

    def mission(self, frame: Frame) -> Iterator[Told]:
        """Read "X has been asked by ministers to advise the council"."""
        governor = frame.governor
        if frame.link != "to" or governor is None or governor.predicate not in ("ask", "appoint", "commission"):
            return
        lead = self.scene.actors(frame.subject, frame.sentence) or self.scene.actors(governor.patient, frame.sentence)
        between = [m for m in self.reading.people if governor.verb.head < m.first < frame.verb.first]
        if not lead and between and governor.patient is not None and not governor.patient.people:
            lead = tuple(
                dict.fromkeys(
                    ActorRef(x.name) for m in between if (x := self.reading.person_at.get(m.first)) is not None
                )
            )
        if not lead or (
            frame.subject is not None and (self.governing(frame.subject) or any(x.name == "Ofsted" for x in lead))
        ):
            return
        by = self.scene.actor(governor.agent, governor.sentence)
        by = None if by in lead else by
        words = set(self.lowers[frame.verb.first : self.reading.ranges[frame.sentence][1]])
        watching = self.watches(frame)
        if frame.verb.lemma in verbs.ADVISING or watching:
            only = frame.objects and not frame.objects[0].people and not self.council_like(frame.objects[0])
            if (only and not watching) or "whether" in words:
                return
            places = self.scene.place_in(frame)
            if (
                not places
                and not watching
                and not words & {"council", "authority", "department", "service", "services"}
            ):
                return
            if any(
                x.posts
                for x in (governor.patient, *governor.objects, *(y for w, y in governor.obliques if w == "as"))
                if x is not None and not x.people
            ) or governor.with_("as"):
                return
            yield self.build(
                frame, K.ADVISER, "mission", places, by=by, lead=lead, status=standing(self.scene, governor)[0]
            )

    def watches(self, frame: Frame) -> bool:
        """Read "asked Jo Wood to keep an eye on it", "to watch over the council"."""
        if frame.verb.lemma == "keep":
            if not any(self.lowers[x.head] in ("eye", "watch", "tabs") for x in frame.objects):
                return False
        elif (frame.verb.lemma, self.lowers[frame.verb.last : frame.verb.last + 1]) != ("watch", ("over",)):
            return False
        over = (*frame.with_("on", "over"), *(frame.objects if frame.verb.lemma != "keep" else ()))
        return any(self.lowers[x.first] in ("it", "them") or self.council_like(x) for x in over)

    def supported(self, frame: Frame) -> Iterator[Told]:
        """Read "Kent has been helping Medway since May": one council at the side of another."""
        helper, helped = frame.agent, frame.patient
        if frame.verb.lemma in ("advise", "mentor") and helper is not None and helper.people and helped is not None:
            yield from self.advises(frame, helper, helped)
            return
        if (
            helper is None
            or helped is None
            or helper.people
            or helped.people
            or (
                frame.link == "to"
                and frame.governor is not None
                and frame.governor.predicate in ("ask", "appoint", "commission")
            )
        ):
            return
        if not self.council_like(helped) or not terms.OFF_TOPIC.isdisjoint(self.lowers[frame.verb.last : frame.last]):
            return
        above = frame.governor
        theirs = self.lowers[helper.first] in ("its", "their") and above is not None and frame.link == "that"
        lender = above.subject if theirs and above is not None and above.subject is not None else helper
        places, givers = self.scene.placed(helped), self.scene.named(lender)
        if not givers or helper.posts or {a.entries[0].slug for a in places} & {a.entries[0].slug for a in givers}:
            return
        if not places and self.lowers[helped.head] in ("council", "authority", "department", "borough", "it"):
            places = self.focus(frame, lender.first, lender)
        if places and not {a.entries[0].slug for a in places} & {a.entries[0].slug for a in givers}:
            yield self.build(frame, K.ADVISER, "lend", places, lead=self.scene.actors(lender, frame.sentence))

    def advises(self, frame: Frame, helper: NounPhrase, helped: NounPhrase) -> Iterator[Told]:
        """Read "Ann Holt, a retired director, advises the borough on behalf of ministers"."""
        council = self.lowers[helped.head] in ("council", "authority", "borough", "county", "city")
        if frame.verb.tense != "present" or frame.verb.modal or not (council or self.scene.placed(helped)):
            return
        status, _ = standing(self.scene, frame)
        if status is Status.ACTUAL and frame.link != "to":
            yield self.build(
                frame,
                K.ADVISER,
                "mission",
                self.scene.placed(helped),
                lead=self.scene.actors(helper, frame.sentence),
            )

    def directed(self, frame: Frame) -> Iterator[Told]:
        """Read "The minister has directed the council to …"."""
        target = frame.patient
        if target is None or not (
            self.scene.placed(target) or self.lowers[target.head] in ("council", "authority", "borough", "it")
        ):
            return
        agent = frame.agent
        if self.governing(agent) or (agent is not None and agent.people) or (agent is None and frame.verb.passive):
            yield self.build(
                frame, K.DIRECTION, "direction", self.scene.placed(target), by=self.scene.actor(agent, frame.sentence)
            )
