"""Till when the mission of a commissioner or adviser lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, EdtfDate, InterventionKind, RoleKind, Status

from . import terms, verbs
from .dating import step_date
from .deed import Deed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame

    from .told import Told

K = InterventionKind
_PROLONGING = frozenset({"extend", "renew", "prolong", "lengthen"})
_LASTING = verbs.STAYING | frozenset("leave depart finish".split())


class Tenures(Deed):
    """Reads clauses in which a mission ends, is prolonged, or goes on till a day."""

    def term(self, frame: Frame) -> Iterator[Told]:
        """Read "Ms Gibb's term of office ends on 31 March", "he stays until May": till when a mission lasts."""
        subject = frame.subject
        if frame.verb.lemma in _PROLONGING:
            subject = frame.patient
        if subject is None:
            return
        going = not frame.verb.passive and frame.verb.lemma in _LASTING and not frame.objects
        if not going and (subject.possessor is None or self.lowers[subject.head] not in terms.MISSIONS):
            return
        person = self.reading.person_of(subject if going else subject.possessor, frame.sentence)
        date = step_date(self.scene, frame, planned=frame.verb.lemma in _PROLONGING)
        kinds = {RoleKind.COMMISSIONER: K.COMMISSIONER, RoleKind.ADVISER: K.ADVISER}
        held = [post for holder, post in self.reading.holders if holder is person and not post.former]
        kind = next((kinds[post.kind] for post in held if post.kind in kinds), None)
        if person is None or date is None:
            return
        if frame.verb.lemma == "come" and not any(self.lowers[x.head] in ("end", "close") for x in frame.with_("to")):
            return
        if going and frame.verb.lemma in verbs.STAYING and (not date.is_interval or date.end is None):
            return
        over = frame.verb.tense == "past" and frame.verb.lemma not in _PROLONGING
        status = Status.ENDED if over else Status.ACTUAL
        if frame.verb.lemma in _PROLONGING and (not date.is_interval or date.end is None):
            return
        for each in (kind,) if kind is not None else (K.COMMISSIONER, K.ADVISER):
            told = self.build(
                frame,
                each,
                "commissioner" if each is K.COMMISSIONER else "adviser",
                (),
                lead=(ActorRef(person.name),),
                status=status,
                date=date if date.is_interval else EdtfDate.interval(None, date),
            )
            yield evolve(told, weak=True, refers=True)
