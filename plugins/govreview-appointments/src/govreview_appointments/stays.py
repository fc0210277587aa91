"""Rules for staying: staying on as, staying until, insisting on it, terms that are renewed or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import doubts
from . import words as w
from .roles import Roles
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found


@frozen
class Stays:
    """Rules for staying, or not, in a function."""

    scene: Scene
    roles: Roles

    @staticmethod
    def insists(frame: Frame) -> bool:
        """Read "insisted that she will stay"."""
        above = frame.governor
        told = frame.link == "that" and above is not None and above.verb.lemma in doubts.INSISTING
        ahead = frame.verb.tense == "future" and frame.verb.negation < 0
        return told and ahead and not frame.objects and not frame.with_("in", "at")

    def simply_stays(self, frame: Frame) -> bool:
        """Read "The director stays."."""
        plain = frame.verb.lemma == "stay" and frame.verb.form == "finite" and frame.verb.tense in ("present", "future")
        bare = not frame.objects and not frame.obliques and not frame.dates and frame.verb.negation < 0
        behind = self.scene.lowers[frame.verb.last : frame.verb.last + 3]
        ends = behind[:1] in ((".",), (",",), ('"',), (";",)) or behind in w.STILL_THERE
        return plain and bare and ends and not frame.verb.modal.startswith(("may", "might", "could", "would"))

    def sent_home(self, frame: Frame) -> Iterator[Found]:
        """Read "has told its director, Jane Ford, to stay at home", "was asked to stay away"."""
        above = frame.governor
        home = any(self.scene.lowers[x.head] == "home" for x in frame.with_("at"))
        away = self.scene.lowers[frame.verb.last : frame.verb.last + 1] in (("away",), ("home",))
        if above is None or frame.link != "to" or not (home or away) or above.verb.negation >= 0:
            return
        if above.verb.lemma not in ("tell", "ask", "order", "instruct", "advise"):
            return
        by = next(iter(frame.with_("by")), above.agent if above.verb.passive else None)
        posts = by is not None and any(x.kind is not RoleKind.OTHER for x in by.posts)
        boss = by is None or by.authorities or by.organisations or posts or by.people
        if not boss and by is not None and self.scene.lowers[by.head] not in w.COUNCIL_WORDS | w.BOSSES | w.SENDERS:
            return  # "by her doctor"
        for person in self.scene.people(above.patient, above):
            role = self.roles.held(person)
            if role is not None and role.kind is not RoleKind.OTHER:
                date = self.scene.dating.own(frame) or self.scene.dating.of(above)
                item = self.scene.found("remove", above, person, Change.END, role, agent=above.agent, date=date)
                yield evolve(item, status=Status.ACTUAL, cue=None)

    def on_stay_put(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "stay-put"."""
        if frame.verb.lemma == "budge" and not self.unmoved(frame):
            return
        of_council = frame.subject is not None and bool(frame.subject.authorities)
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.held(person)
            if role is not None or of_council:
                yield evolve(
                    self.scene.found("leave", frame, person, Change.END, role), status=Status.DENIED, date=None
                )

    @staticmethod
    def unmoved(frame: Frame) -> bool:
        """Read "will not budge", "refuses to budge"."""
        above = frame.governor
        refuses = above is not None and frame.link == "to" and above.predicate == "decline"
        return frame.verb.negation >= 0 or refuses

    def on_renew(self, frame: Frame) -> Iterator[Found]:
        """Read "will not be renewing her contract", "would not be seeking a third term"."""
        terms = (
            *frame.objects[:1],
            *frame.with_("for"),
            *((frame.subject,) if frame.verb.passive and frame.subject is not None else ()),
        )
        if not any(self.scene.lowers[x.head] in w.TERMS for x in terms):
            return
        owner = frame.subject.possessor if frame.verb.passive and frame.subject is not None else frame.subject
        named = next((x for x in frame.with_("of") if x.people), None)
        if frame.opener == "whose":
            owner = frame.antecedent
        elif named is not None or (terms[0].possessor is not None and not frame.verb.passive):
            owner = named or terms[0].possessor
        if frame.verb.negation < 0:
            yield from self.renewed(frame, owner)
            return
        agent = frame.agent if owner is not frame.subject else None
        for person in self.scene.people(owner, frame):
            found = self.scene.found(
                "leave",
                frame,
                person,
                Change.END,
                self.roles.told_as(frame)
                or self.roles.held(person)
                or self.roles.recent_post(frame.verb.first)
                or self.roles.left(person),
                agent=agent,
            )
            inner = next(
                (f for f in self.scene.reading.frames_by_sentence[frame.sentence] if f.governor is frame and f.dates),
                None,
            )
            ahead = Direction.PAST if frame.verb.tense == "past" else Direction.FUTURE
            date = self.scene.reading.date_of(inner, ahead) if inner is not None else found.date
            yield evolve(found, status=Status.ACTUAL, cue=None, date=date)

    def renewed(self, frame: Frame, owner: NounPhrase | None) -> Iterator[Found]:
        """Read "whose appointment was renewed in January": a mission, or a post held for a time, goes on."""
        if frame.verb.lemma not in ("renew", "extend"):
            return
        for person in self.scene.people(owner, frame):
            role = self.roles.told_as(frame) or self.roles.held(person)
            acting = role is not None and role.post is not None and role.post.acting
            if role is not None and (acting or role.kind in w.MISSION_KINDS):
                yield self.scene.found("start", frame, person, Change.START, role, agent=frame.agent)

    def on_stay(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "stay"."""
        role = self.roles.told_role(frame)
        above = frame.governor if frame.link == "to" else None
        agreed = above is not None and (
            above.predicate == "agree" or (above.verb.passive and above.verb.lemma in doubts.PREVAILING)
        )
        if above is not None and above.predicate == "ask" and frame.verb.particle == "on" and role is None:
            role = self.roles.holder_role(frame.subject)
            mission = role is not None and role.kind in w.MISSION_KINDS
            for person in self.scene.people(frame.subject, frame) if mission else ():
                yield self.scene.found("start", frame, person, Change.START, role, agent=above.agent)
            return
        goes_on = frame.verb.particle == "on" or (role is not None and role.kind in w.MISSION_KINDS)
        stays_as = goes_on and frame.verb.form == "finite" and frame.verb.tense != "past"
        stays_as = stays_as or (goes_on and above is not None and above.verb.lemma == "be" and not above.objects)
        lent = bool({"loan", "secondment"} & {self.scene.lowers[x.head] for x in frame.with_("on")})
        if role is not None and lent and frame.verb.negation < 0:
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found("start", frame, person, Change.START, role)
            return
        if role is not None and (agreed or stays_as or frame.verb.tense == "future"):
            for person in self.scene.people(frame.subject, frame):
                before = (x for x in self.scene.posts_of.get(person.index, ()) if x.first < frame.verb.first)
                if role.kind not in {x.kind for x in before}:
                    yield self.scene.found("start", frame, person, Change.START, role)
            return
        until = next(
            (
                self.scene.reading.date_at[i]
                for i in frame.dates
                if i in self.scene.reading.date_at and self.scene.reading.date_at[i].role is DateRole.UNTIL
            ),
            None,
        )
        if until is None and (self.insists(frame) or self.simply_stays(frame)):
            for person in self.scene.people(frame.subject, frame):
                held = self.roles.held(person)
                if held is not None:
                    yield evolve(
                        self.scene.found("leave", frame, person, Change.END, held), status=Status.DENIED, date=None
                    )
            return
        if until is None or frame.verb.tense not in ("past", "future"):
            return
        date = until.point(
            self.scene.reading.document.published, Direction.PAST if frame.verb.tense == "past" else Direction.FUTURE
        )
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.told_role(frame) or self.roles.left(person)
            if role is not None:
                yield self.scene.found("leave", frame, person, Change.END, role, date=date)
