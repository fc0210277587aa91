"""Orders of another kind: what the government makes a council do that no kind of step names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status

from . import terms, verbs
from .deed import Deed
from .standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame

    from .told import Told


class Orders(Deed):
    """Reads clauses in which a minister or department orders a council to do something."""

    def obliged_to(self, frame: Frame) -> Iterator[Told]:
        """Read "she has ordered the borough to publish its figures every week"."""
        agent, target = frame.agent, frame.patient
        if agent is None or target is None or target.people or frame.verb.negation >= 0:
            return
        minister = self.scene.actor(agent, frame.sentence)
        if not self.governing(agent) and (minister is None or minister != self.scene.minister):
            return
        places = self.scene.placed(target)
        if not places and self.lowers[target.head] not in terms.COUNCIL_WORDS | {"it"}:
            return
        deed = next((f for f in self.scene.frames[frame.sentence] if f.link == "to" and f.governor is frame), None)
        if deed is None or deed.verb.lemma not in verbs.DISCLOSING:
            return
        status, _ = standing(self.scene, frame)
        if status is Status.ACTUAL:
            yield self.build(frame, InterventionKind.OTHER, "order", places, by=minister)
