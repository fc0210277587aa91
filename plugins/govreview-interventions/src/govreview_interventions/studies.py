"""Reviews that no noun names: somebody from outside looks into what a council did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, InterventionKind, RoleKind

from . import terms, verbs
from .deed import Deed
from .standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention

    from .told import Told

K = InterventionKind
_ORDERED = frozenset(
    "ask appoint commission engage hire retain instruct invite recruit employ task bring call turn pay charge order "
    "direct send dispatch despatch enlist persuade get".split()
)
"""Verbs of the clause that sends somebody to look."""
_BODIES = frozenset({"association", "charity", "company", "research", "university"})
_OUTSIDERS = frozenset(
    "expert experts qc kc barrister judge professor consultant consultants reviewer investigator auditor auditors "
    "academic academics specialist specialists solicitor lawyer peer".split()
)
_OUTSIDE = frozenset("independent outside external retired former leading senior top".split())
_FROM_OUTSIDE = frozenset({"independent", "outside", "external"})
_BODY = frozenset("body team group panel organisation agency firm person figure investigators examiners".split())
_SERVED = frozenset(
    "council councils services service department social protection decisions files complaints warnings failings "
    "failures handled handling wrong practice caseloads placements placement decision referrals complaint front "
    "authority safeguarding".split()
)
"""What such a study is into."""
_CASES = frozenset(
    "case cases children care happened runaways teenagers girls boys youngsters abuse grooming exploitation "
    "vulnerable abused".split()
)
"""What else it is into, where somebody is sent to look."""
_ORDERED_INTO = _SERVED | _CASES
_ACADEMIC = frozenset({"study", "find", "discover", "uncover", "establish"})
"""What scholars do, too, whom nobody has sent."""
_LOOKING = verbs.EXAMINING | {"uncover", "discover"}
_ASSIGNED = terms.MISSIONS | frozenset({"job", "task"})
_ASSIGNING = frozenset("give hand entrust land get accept take".split())
_PLACED = frozenset("in at of to into for by".split())


class Studies(Deed):
    """Reads clauses in which somebody examines a council's work."""

    def studied(self, frame: Frame) -> Iterator[Told]:
        """Read "an independent expert will look into how Hull handled the complaints"."""
        above = frame.governor
        if not self.examines(frame) or not self.concerns_services(frame):
            return
        if frame.verb.form == "ing" and (above is None or not self.assigned(frame)):
            return
        sent = frame.link == "to" and above is not None and above.verb.lemma in _ORDERED
        if sent and above is not None:
            lead, outside = self.sent_one(frame, above), True
            by = self.scene.actor(above.agent, above.sentence)
        elif self.assigned(frame) and above is not None:
            lead, outside = self.scene.actors(above.patient or above.subject, frame.sentence), True
            by = self.scene.actor(above.agent, above.sentence) if above.verb.lemma in ("give", "hand") else None
        else:
            agent = self.sender(frame) or frame.agent
            lead = self.scene.actors(agent, frame.sentence)
            academic = frame.verb.lemma in _ACADEMIC or frame.link == "relative"
            outside, by = agent is not None and not academic and self.from_outside(agent), None
        if not outside or self.home_made(frame, lead):
            return
        status = standing(self.scene, above)[0] if sent and above is not None else None
        told = self.build(
            frame,
            K.REVIEW,
            "mission",
            self.scene.place_in(frame) or self.told_behind(frame),
            by=None if by in lead else by,
            lead=lead,
            status=status,
        )
        generic = not told.places and self.scene.generic(frame.sentence, frame.verb.first)
        yield evolve(told, national=True) if generic else told

    def examines(self, frame: Frame) -> bool:
        """Whether the verb says that something is looked into."""
        verb, behind = frame.verb.lemma, self.lowers[frame.verb.head + 1 : frame.verb.last + 2]
        if verb in ("find", "work"):
            return "out" in behind
        if verb == "go":
            return "through" in behind or "over" in behind
        if verb == "look":
            return "into" in behind or "at" in behind or frame.verb.particle in ("into", "at")
        if verb == "check":
            return frame.link == "to"
        if verb == "establish":
            return not frame.objects or frame.verb.form in ("ing", "infinitive")
        return verb in _LOOKING

    def concerns_services(self, frame: Frame) -> bool:
        """Whether what is looked into is what a council did."""
        first, last = self.reading.ranges[frame.sentence]
        start = first if frame.verb.passive else frame.verb.last
        words = {w for k, w in enumerate(self.lowers[start:last], start) if not self.of_the_home_office(k)}
        if words & (terms.OFF_TOPIC - {"death", "deaths", "murder", "budget"}) or words & terms.SCHOOLS:
            return False
        ordered = frame.governor is not None and frame.governor.verb.lemma in _ORDERED
        return bool(words & (_ORDERED_INTO if ordered else _SERVED))

    def of_the_home_office(self, at: int) -> bool:
        """Whether "home" is that of the home secretary, no children's home."""
        return self.lowers[at] == "home" and self.lowers[at + 1 : at + 2] in (("secretary",), ("office",))

    def assigned(self, frame: Frame) -> bool:
        """Read "was handed the job of establishing what went wrong"."""
        at = frame.verb.first
        above = frame.governor
        return (
            frame.verb.form == "ing"
            and self.lowers[at - 1] == "of"
            and self.lowers[at - 2] in _ASSIGNED
            and above is not None
            and above.verb.lemma in _ASSIGNING
        )

    def sent_one(self, frame: Frame, above: Frame) -> tuple[ActorRef, ...]:
        """Whom the clause above sends: its patient, the one turned to, or named in between."""
        if above.verb.lemma == "turn":
            return next((self.scene.actors(x, above.sentence) for x in above.with_("to")), ())
        lead = self.scene.actors(above.patient, above.sentence)
        if not lead and above.verb.passive:
            lead = self.scene.actors(frame.subject, frame.sentence)
        return lead or next((self.scene.actors(x, above.sentence) for x in above.with_("from") if x.organisations), ())

    def sender(self, frame: Frame) -> NounPhrase | None:
        """The body whose team it is: "a team from the LGA reviewed the services"."""
        if frame.agent is None or frame.agent.people or self.lowers[frame.agent.head] not in terms.STAFF:
            return None
        return next((x for x in frame.with_("from") if x.organisations), None)

    def from_outside(self, phrase: NounPhrase) -> bool:
        """Whether somebody is no officer of the council: an expert, a consultancy, an association, a QC."""
        words = self.words(phrase)
        if self.somebody(phrase):
            return True
        if phrase.people:
            people = {self.reading.person_at.get(m.first) for m in phrase.people}
            held = [post.kind for person, post in self.reading.holders if person in people]
            return bool(words & _OUTSIDERS) or RoleKind.REVIEWER in held
        if phrase.organisations:
            return phrase.organisations[-1].kind in _BODIES
        made_of = self.scene.behind(phrase.head, self.reading.sentence_of(phrase.first))
        experts = any(w == "of" and self.lowers[x.head] in _OUTSIDERS for w, x in made_of)
        if self.lowers[phrase.head] in _BODY and (experts or words & _FROM_OUTSIDE):
            return True
        return self.lowers[phrase.head] in _OUTSIDERS and (
            phrase.determiner == "indefinite" or bool(words & _OUTSIDE) or phrase.determiner == "none"
        )

    def somebody(self, phrase: NounPhrase) -> bool:
        """Read "somebody from outside", "an outsider", "someone independent"."""
        behind = self.lowers[phrase.head : phrase.head + 3]
        return self.lowers[phrase.head] in ("outsider", "outsiders") or (
            self.lowers[phrase.head] in ("somebody", "someone") and not _OUTSIDE.isdisjoint(behind)
        )

    def home_made(self, frame: Frame, lead: tuple[ActorRef, ...]) -> bool:
        """Whether the government, the inspectors or the council itself looks: no review from outside."""
        subject = frame.subject if frame.verb.form != "ing" else None
        if subject is not None and (self.governing(subject) or self.inspecting(subject)):
            return True
        return any(x.name == "Ofsted" for x in lead)

    def told_behind(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The authority in what is looked into: "to find out what went wrong at Hull"."""
        last = self.reading.ranges[frame.sentence][1]
        start = self.reading.ranges[frame.sentence][0] if frame.verb.passive else frame.verb.last
        behind = [a for a in self.scene.free if start <= a.first < last]
        return tuple(
            a for a in behind[:1] if self.lowers[a.first - 1] in _PLACED | {"how", "why", "whether", "that", "the"}
        )
