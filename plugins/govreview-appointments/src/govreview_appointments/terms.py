"""Rules for terms that run out, and for people who go back to where they came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, Status

from . import words as w
from .roles import Roles
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found, Role

ENDING = w.LEADING | frozenset(
    "begin start commence come draw run be expire lapse elapse conclude serve do stand return go head move work".split()
)
"""Verbs by which a term is told to begin, to end or to go on no more."""
RUN_OUT = frozenset("expire lapse elapse conclude".split())
"""Verbs that say of a term that it is over."""


@frozen
class Terms:
    """Rules for terms that run out and for going back, whatever the class of the verb."""

    scene: Scene
    roles: Roles

    def ending(self, frame: Frame) -> Iterator[Found]:
        """Read "her appointment comes to an end", "does not wish to serve a second term", "went back to Leeds"."""
        if self.begins(frame):
            yield from self.begun(frame)
        elif self.runs_out(frame):
            yield from self.expired(frame)
        elif self.no_further(frame):
            yield from self.declined(frame)
        elif self.goes_back(frame):
            yield from self.gone_back(frame)
        elif frame.verb.lemma == "work" and self.scene.no_longer(frame):
            yield from self.works_no_more(frame)
        elif frame.verb.lemma in w.LEADING and self.scene.no_longer(frame) and frame.objects:
            yield from self.leads_no_more(frame)

    def begins(self, frame: Frame) -> bool:
        """Whether a term is told to have begun on a day: "whose stint as adviser began in 2017"."""
        subject, verb = (frame.antecedent if frame.opener == "which" else frame.subject), frame.verb
        term = subject is not None and self.scene.lowers[subject.head] in w.TERMS | {"work"}
        return term and verb.lemma in ("begin", "start", "commence") and bool(frame.dates) and not frame.objects

    def begun(self, frame: Frame) -> Iterator[Found]:
        """The start of the mission of whoever owns a term; a dated post is none."""
        owner = frame.antecedent if frame.opener in ("whose", "which") else frame.subject
        if frame.opener != "whose" and owner is not None and owner.possessor is not None:
            owner = owner.possessor
        for person in self.scene.people(owner, frame) or self.scene.owners(owner, frame):
            role = self.roles.told_as(frame) or self.roles.held(person)
            if role is not None and role.kind in w.MISSION_KINDS:
                yield self.scene.found("start", frame, person, Change.START, role)

    def runs_out(self, frame: Frame) -> bool:
        """Whether a term comes to an end, runs out or is up."""
        subject, verb = frame.subject, frame.verb
        own = subject is not None and (frame.opener == "whose" or subject.determiner == "possessive")
        spells = w.TERMS | (w.TIMES - {"day", "days", "hour", "hours", "morning"} if own else frozenset())
        if subject is None or self.scene.lowers[subject.head] not in spells or verb.negation >= 0:
            return False
        behind = self.scene.lowers[verb.last : verb.last + 1]
        if verb.lemma in ("come", "draw"):
            return any(self.scene.lowers[x.head] in ("end", "close") for x in frame.with_("to"))
        if verb.lemma == "run" and any(self.scene.lowers[x.head] == "course" for x in frame.objects):
            return True
        if verb.lemma == "be" and any(self.scene.lowers[x.head] == "end" for x in frame.with_("at")):
            return True
        if verb.lemma in RUN_OUT:
            return not frame.objects
        if verb.lemma == "run":
            return verb.particle == "out" or behind == ("out",)
        return verb.lemma == "be" and behind in (("up",), ("over",))

    def expired(self, frame: Frame) -> Iterator[Found]:
        """The end of the term of whoever owns it."""
        if frame.opener == "when" and frame.governor is not None and frame.governor.predicate == "leave":
            return  # "is to step down when her term expires"
        owner = frame.antecedent if frame.opener == "whose" else frame.subject
        if owner is frame.subject and owner is not None and owner.possessor is not None:
            owner = owner.possessor
        elif owner is frame.subject and owner is not None:
            named = [x for x in frame.with_("of") if x.people]
            owner = named[0] if named else owner
        for person in self.scene.people(owner, frame) or self.scene.owners(owner, frame):
            role = self.roles.told_as(frame) or self.roles.held(person)
            if role is not None:
                yield self.scene.found("leave", frame, person, Change.END, role)

    def no_further(self, frame: Frame) -> bool:
        """Whether somebody is not to serve another term."""
        lowers, verb = self.scene.lowers, frame.verb
        if verb.lemma == "stand" and verb.negation >= 0 and lowers[verb.last : verb.last + 1] == ("again",):
            return True
        if frame.verb.lemma not in ("serve", "do") or not frame.objects:
            return False
        thing, above = frame.objects[0], frame.governor
        again = thing.determiner == "indefinite" or self.scene.lowers[thing.first] in ("another", "further")
        refused = frame.verb.negation >= 0 or (above is not None and frame.link == "to" and above.verb.negation >= 0)
        return again and refused and self.scene.lowers[thing.head] in ("term", "stint", "spell")

    def declined(self, frame: Frame) -> Iterator[Found]:
        """The end that it means not to serve again."""
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.told_as(frame) or self.roles.held(person)
            if role is not None:
                yield evolve(self.scene.found("leave", frame, person, Change.END, role), status=Status.ACTUAL, cue=None)

    def goes_back(self, frame: Frame) -> bool:
        """Whether a clause says "returned to", "went back to" where somebody came from, or to an old job."""
        verb = frame.verb
        back = verb.lemma == "return" or (
            verb.lemma in ("go", "head", "move", "come")
            and (verb.particle == "back" or self.scene.lowers[verb.last : verb.last + 1] == ("back",))
        )
        return back and not frame.objects and verb.negation < 0 and self.roles.told_as(frame) is None

    def gone_back(self, frame: Frame) -> Iterator[Found]:
        """The end of the mission, or of the stopgap, of somebody who goes back elsewhere."""
        for person in self.scene.people(frame.subject, frame):
            role = self.lent(self.roles.kept(person)) or self.lent(self.roles.held(person))
            if role is not None and any(self.elsewhere(x, frame) for x in frame.with_("to")):
                yield evolve(
                    self.scene.found("leave", frame, person, Change.END, role), frame=evolve(frame, obliques=())
                )

    @staticmethod
    def lent(role: Role | None) -> Role | None:
        """A role for a time: a mission, or a post held as a stopgap."""
        if role is None:
            return None
        stopgap = role.post is not None and role.post.acting
        return role if stopgap or role.kind in w.MISSION_KINDS else None

    def elsewhere(self, phrase: NounPhrase, frame: Frame) -> bool:
        """Whether a phrase names another authority, or a job that somebody had before."""
        if self.scene.lowers[phrase.head] in w.OLD_JOBS and not phrase.authorities:
            return True
        if not phrase.authorities or phrase.people:
            return False
        focus = self.scene.reading.focus(frame.sentence, frame.verb.first, frozenset({phrase.authorities[-1].first}))
        return focus is None or focus.entries[0].slug != phrase.authorities[-1].entries[0].slug

    def leads_no_more(self, frame: Frame) -> Iterator[Found]:
        """Read "no longer runs the department"."""
        led = self.roles.charge_of(frame.objects[0])
        for person in self.scene.people(frame.subject, frame):
            mine = self.roles.held(person) or led
            if mine is not None:
                found = self.scene.found("leave", frame, person, Change.END, mine)
                yield evolve(found, status=Status.ACTUAL, cue=None)

    def works_no_more(self, frame: Frame) -> Iterator[Found]:
        """Read "no longer works for the council"."""
        places = [*frame.with_("for", "at", "with")]
        there = any(x.authorities or self.scene.lowers[x.head] in w.COUNCIL_WORDS for x in places)
        for person in self.scene.people(frame.subject, frame) if there else ():
            mine = self.roles.left(person)
            if mine is not None:
                found = self.scene.found("leave", frame, person, Change.END, mine)
                yield evolve(found, status=Status.ACTUAL, cue=None)
