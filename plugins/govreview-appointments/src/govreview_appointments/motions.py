"""Rules for moving into a post, whatever the verb: "reports for duty as", "moves up to", "deputises for"."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Change, RoleKind

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame

    from .scene import Found

MOVING = frozenset(
    "start begin report emerge arrive come fill step double move travel head fly parachute sail turn ride cross "
    "return slide slot drop commence debut land sit settle deputise descend journey relocate transfer switch".split()
)
"""Verbs behind which "as" and a post tell what somebody comes to be."""
RISING = frozenset("move step rise climb go shift switch graduate ascend progress jump leap cross slide come".split())
"""Verbs behind which "to" and a post tell the same."""
STANDING_IN = frozenset("deputise stand cover fill act sub substitute understudy".split())
"""Verbs behind which "for" and a post, or its holder, tell who takes their place."""
ENDING = frozenset("finish stop end conclude cease quit withdraw".split())
"""Verbs behind which "as" and a post tell what somebody ceases to be."""
OFF = MappingProxyType({"sign": "off", "give": "up", "bow": "out", "wind": "down", "log": "off", "clock": "off"})
"""Verbs that tell the same with a particle."""
WORK = frozenset("work duty duties time career stint spell tenure life days service".split())
"""What somebody may be told to end so."""
KEEPING = frozenset("keep run steer hold mind lead watch tide steady".split())
"""Verbs that with any object tell of somebody who holds a post for now: "is keeping things going as acting chief"."""
TELLING = frozenset("say speak tell describe name know see be pay earn address sign".split())
"""Verbs of which "as" tells in what post somebody does it."""
AWAY = frozenset({"down", "aside", "away", "off", "out"})
"""Particles of leaving."""
STARTING = frozenset("start starts started begin begins began commence commences".split())


@frozen
class Motions:
    """Rules for moving into a post."""

    scene: Scene
    roles: Roles

    def moved(self, found: Sequence[Found]) -> Iterator[Found]:
        """The starts that a verb of motion or of beginning tells with a post, of whom no rule has told it."""
        told = {(x.frame.sentence, x.person.index, x.change) for x in found}
        gained = {(x.person.index, x.role.kind) for x in found if x.change is Change.START and x.role is not None}
        for frame in self.scene.clauses or ():
            over = self.over(frame)
            for person in self.scene.people(frame.subject, frame) if over is not None else ():
                key = frame.sentence, person.index, Change.END
                if key not in told:
                    told.add(key)
                    yield self.scene.found("leave", frame, person, Change.END, over)
            role = self.role(frame) if over is None else None
            if role is None or (role.kind is RoleKind.OTHER and not self.hired_there(frame)):
                continue
            for person in self.scene.people(frame.subject, frame):
                key = frame.sentence, person.index, Change.START
                if key not in told and (person.index, role.kind) not in gained:
                    told.add(key)
                    yield self.scene.found("start", frame, person, Change.START, role)

    def hired_there(self, frame: Frame) -> bool:
        """Read "began working for Southwark as a team manager": the council is named."""
        return frame.verb.lemma == "work" and any(x.authorities for x in frame.with_("for", "at"))

    def over(self, frame: Frame) -> Role | None:
        """The post of "signed off as director", "has finished work as acting chief executive"."""
        verb = frame.verb
        off = OFF.get(verb.lemma)
        ends = verb.lemma in ENDING or (off is not None and off in self.scene.lowers[verb.head : verb.last + 2])
        if not ends or verb.passive or verb.negation >= 0:
            return None
        if any(self.scene.lowers[x.head] not in WORK for x in frame.objects):
            return None
        role = self.roles.told_as(frame)
        return role if role is not None and role.kind is not RoleKind.OTHER else None

    def role(self, frame: Frame) -> Role | None:
        """The post that a clause moves its subject into."""
        verb = frame.verb
        if verb.negation >= 0 or verb.passive or frame.subject is None or not frame.obliques:
            return None
        oneself = (
            verb.lemma == "find" and self.scene.lowers[frame.objects[0].head].endswith("self")
            if frame.objects
            else False
        )
        if frame.objects and not oneself and not (verb.lemma in KEEPING and not frame.objects[0].people):
            return None
        if frame.predicate in ("leave", "remove", "end", "give") or verb.particle in AWAY:
            return None
        above = frame.governor
        told = frame.link == "that" and above is not None and above.predicate in ("say", "tell", "announce")
        if verb.form == "participle" or verb.modal in ("could", "might", "may") or (verb.modal == "would" and not told):
            return None
        lemma = verb.lemma
        if lemma in STANDING_IN:
            return self.stood_in_for(frame) or self.roles.told_as(frame)
        goes_on = verb.tense == "future" or (verb.tense == "present" and verb.word.endswith("ing"))
        if goes_on and verb.form == "finite" and lemma not in TELLING:
            role = self.roles.told_as(frame)
            if role is not None and role.post is not None and role.post.acting:
                return role
        begins = lemma == "work" and self.scene.lowers[max(verb.first - 1, 0)] in STARTING
        on_way = lemma == "be" and any(
            self.scene.lowers[x.head] == "way" and x.determiner == "possessive" for x in frame.with_("on")
        )
        if begins or on_way or oneself or lemma in MOVING:
            role = self.roles.told_as(frame)
            if role is not None:
                return role
        return self.risen(frame) if lemma in RISING else None

    def risen(self, frame: Frame) -> Role | None:
        """The post of "moves up to director of children's services"."""
        for phrase in frame.with_("to", "into"):
            bare = phrase.posts and not phrase.people and phrase.posts[0].first <= phrase.first + 1
            if bare and self.scene.lowers[phrase.head] not in w.BOARDS:
                role = self.roles.phrase_role(phrase)
                if role is not None and phrase.determiner != "indefinite" and phrase.core == phrase.posts[0].title_last:
                    return role
        return None

    def stood_in_for(self, frame: Frame) -> Role | None:
        """The post of whomever somebody stands in for."""
        beside = self.scene.reading.frames_by_sentence[frame.sentence]
        lasts = frame.dates or any(f.governor is frame and f.opener in ("until", "while") for f in beside)
        if frame.verb.tense == "future" and not lasts:
            return None  # "will stand in for the leader" at a meeting
        for phrase in frame.with_("for"):
            role = self.roles.holder_role(phrase)
            if role is not None:
                return role
            one = self.scene.people(phrase, frame)
            if len(one) == 1:
                return self.roles.held(one[0])
        return None
