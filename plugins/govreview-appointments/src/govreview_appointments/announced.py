"""Posts that are told as filled without a name, where the next sentence names somebody who sets to work.

Read "The trust has appointed its first chief executive. Jane Ford, who comes from Leeds, will oversee it": nobody else
can be meant. Whoever speaks there, or is told in another post that is not over, is passed over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found

TELLING = frozenset("announce unveil reveal name appoint find hire choose recruit select confirm".split())
"""Verbs of whoever has filled a post."""
FRESH = frozenset("new next first permanent".split())
"""Words of a post that is being filled."""
COMING = frozenset("join start come arrive move transfer relocate switch begin oversee lead run head".split())
"""Verbs of somebody who sets to work."""
ANSWERABLE = frozenset({"accountable", "responsible", "charge"})


@frozen
class Announced:
    """Posts told as filled, and who the next sentence says will fill them."""

    scene: Scene
    roles: Roles

    def named_next(self, found: Sequence[Found]) -> Iterator[Found]:
        """Whoever the next sentence names."""
        known = {x.person.index for x in found if x.change is Change.START and x.status is Status.ACTUAL}
        for sentence, frames in enumerate(self.scene.reading.frames_by_sentence[1:], 1):
            told = next((x for x in self.scene.reading.frames_by_sentence[sentence - 1] if self.fills(x)), None)
            role = self.filled(told) if told is not None else None
            main = next((x for x in frames if x.link == "" and x.verb.form == "finite"), None)
            if role is None or main is None or told is None:
                continue
            person = self.comes(main)
            if person is not None and person.index not in known:
                item = self.scene.found("start", evolve(main, objects=()), person, Change.START, role)
                agent = told.agent
                named = agent is not None and (agent.people or agent.authorities or agent.organisations)
                by = self.scene.deciders.of(agent, told.sentence, person) if named else None
                yield evolve(item, by=by, first=main.first)

    def fills(self, frame: Frame) -> bool:
        """Whether a clause says that a post has been filled."""
        verb = frame.verb
        told = verb.form == "finite" and verb.tense != "future" and not verb.modal and verb.negation < 0
        return told and verb.lemma in TELLING

    def filled(self, frame: Frame) -> Role | None:
        """The post of which a clause says that it has been filled, with nobody named in it."""
        thing: NounPhrase | None = frame.patient
        if thing is None or thing.people or not thing.posts or any(x.people for _, x in frame.obliques):
            return None
        post = next((x for x in thing.posts if not x.former and not x.plural and x.kind is not RoleKind.OTHER), None)
        if post is None or FRESH.isdisjoint(self.scene.lowers[thing.first : post.title_last]):
            return None
        return Role(post.title, post.kind, post)

    def comes(self, frame: Frame) -> Person | None:
        """Who a clause says will set to work: named there, and told in no other post that goes on."""
        subject, verb = frame.subject, frame.verb
        if subject is None or len(subject.people) != 1 or subject.posts or verb.negation >= 0 or verb.passive:
            return None
        answers = verb.lemma == "be" and not ANSWERABLE.isdisjoint(self.scene.lowers[verb.last : verb.last + 3])
        if verb.lemma not in COMING and not answers:
            return None
        if not answers and any(self.scene.is_no_post(x) for x in frame.objects):
            return None
        people = [x for x in self.scene.people(subject, frame) if x.index not in self.scene.bystanders]
        held = [x for x in self.scene.posts_of.get(people[0].index, ()) if not x.former] if len(people) == 1 else []
        elsewhere = all(x.authority or x.kind in (RoleKind.DCS, RoleKind.OTHER) for x in held)
        settled = verb.tense in ("future", "present") and verb.lemma not in w.HOLDING
        return people[0] if len(people) == 1 and elsewhere and settled else None
