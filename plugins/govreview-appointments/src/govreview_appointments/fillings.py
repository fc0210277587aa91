"""Rules for posts that get their holder: filled by, fell to, the choice is, turned to Leeds for its next director."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind
from govreview.reading.dates.mentions import DateRole
from govreview.reading.reference import possessor_of

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found


OFFICERS = frozenset({RoleKind.CHIEF_EXECUTIVE, RoleKind.DCS})
"""Who may be given a department to run beside their own post."""


@frozen
class Fillings:
    """Rules for posts that get their holder."""

    scene: Scene
    roles: Roles

    def filled(self, frame: Frame) -> Iterator[Found]:
        """Read "The post of director, vacant since May, has been filled by Jane Ford"."""
        thing = frame.subject
        if thing is None or thing.people or not frame.verb.passive:
            return
        role = self.seat(thing) or self.of(frame) or self.of_whom(thing, frame)
        if role is None and self.scene.lowers[thing.head] in w.POSTS | w.STOPGAPS:
            role = self.roles.thing_role(thing, frame) or self.roles.context_role(frame)
        dates = (self.scene.reading.date_at.get(i) for i in frame.dates)
        vacant = all(x is not None and x.role is DateRole.SINCE for x in dates)
        by = frame.agent if frame.agent is not None else next(iter(frame.with_("by")), None)
        for person in self.scene.people(by, frame) if role is not None and by is not None and by.people else ():
            item = self.scene.found("take-up", frame, person, Change.START, role)
            yield evolve(item, date=None) if vacant else item

    def seat(self, thing: NounPhrase) -> Role | None:
        """The seat on a board told before: "the police seat"."""
        board = self.roles.board_before(thing.first) if self.scene.lowers[thing.head] == "seat" else None
        return Role(board, RoleKind.PANEL_MEMBER) if board is not None else None

    def of_whom(self, thing: NounPhrase, frame: Frame) -> Role | None:
        """The post of whose chair it is: "Her chair has been filled by Ali Reza"."""
        own = thing.determiner == "possessive" and thing.possessor is None and self.scene.lowers[thing.head] in w.DESKS
        owner = possessor_of(self.scene.reading, thing, frame.sentence) if own else None
        return self.roles.left(owner) if owner is not None else None

    def of(self, frame: Frame) -> Role | None:
        """The post behind "of": "the job of director"."""
        return next((x for y in frame.with_("of") if (x := self.roles.phrase_role(y)) is not None), None)

    def chosen(self, frame: Frame) -> Iterator[Found]:
        """Read "The council's choice as director is Jane Ford", "The new boss at the top of it is Ali Reza"."""
        subject, whom = frame.subject, frame.objects[0] if frame.objects else None
        if subject is not None and subject.people and whom is not None and not whom.people:
            yield from self.is_choice(frame, whom)
        if subject is None or whom is None or not whom.people or frame.verb.negation >= 0:
            return
        if subject.people:
            return
        head, words = self.scene.lowers[subject.head], set(self.scene.lowers[subject.first : subject.core])
        role: Role | None = None
        if head in w.CHOICES:
            role = self.roles.told_as(frame) or next(
                (x for y in frame.with_("for", "of") if (x := self.roles.phrase_role(y)) is not None), None
            )
        elif head in w.BOSSES and w.NEW & words and self.heads_it(frame):
            role = next((x for y in frame.with_("of") if (x := self.roles.charge_of(y)) is not None), None)
            role = Role(None, role.kind) if role is not None else None
        for person in self.scene.people(whom, frame) if role is not None else ():
            yield self.scene.found("become", frame, person, Change.START, role)

    def heads_it(self, frame: Frame) -> bool:
        """Read "at the top of", "in charge of"."""
        top = any(self.scene.lowers[x.head] in w.TOP for x in frame.with_("at"))
        return top or any(self.scene.lowers[x.head] == "charge" for x in frame.with_("in"))

    def is_choice(self, frame: Frame, thing: NounPhrase) -> Iterator[Found]:
        """Read "Jane Ford is the minister's choice as commissioner"."""
        new_boss = self.scene.lowers[thing.head] in w.BOSSES and w.NEW & set(
            self.scene.lowers[thing.first : thing.core]
        )
        if new_boss and self.heads_it(frame) and frame.verb.negation < 0 and frame.verb.tense != "past":
            role = next((x for y in frame.with_("of") if (x := self.roles.charge_of(y)) is not None), None)
            for person in self.scene.people(frame.subject, frame) if role is not None else ():
                yield self.scene.found("become", frame, person, Change.START, role)
            return
        if self.scene.lowers[thing.head] not in ("choice", "pick", "nominee") or frame.verb.negation >= 0:
            return
        role = self.roles.told_as(frame)
        whose = thing.possessor is not None and frame.verb.tense in ("present", "future")
        for person in self.scene.people(frame.subject, frame) if role is not None and whose else ():
            yield self.scene.found("become", frame, person, Change.START, role, agent=thing.possessor)

    def with_us(self, frame: Frame) -> Iterator[Found]:
        """Read "Jane Ford will be with us from 4 September", of the post that is free."""
        ours = any(self.scene.lowers[x.head] in ("us", "council", "authority") for x in frame.with_("with"))
        if not ours or frame.objects or not frame.dates or frame.verb.tense != "future" or frame.verb.negation >= 0:
            return
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.kept(person) or self.roles.context_role(frame) or self.roles.own_post(person)
            if role is not None:
                yield self.scene.found("start", frame, person, Change.START, role)

    def on_turn(self, frame: Frame) -> Iterator[Found]:
        """Read "has turned to Essex for its next director, Jane Ford", "to Leeds for a commissioner, Ali Reza"."""
        for phrase in frame.with_("for"):
            post = next((x for x in phrase.posts if not x.former), None)
            fresh = w.NEW | {"a", "an"}
            if post is None or not phrase.people or fresh.isdisjoint(self.scene.lowers[phrase.first : post.title_last]):
                continue
            for person in self.scene.people(phrase, frame):
                role = Role(post.title, post.kind, post)
                yield self.scene.found("appoint", evolve(frame, obliques=()), person, Change.START, role)

    on_look = on_plump = on_opt = on_turn

    def on_find(self, frame: Frame) -> Iterator[Found]:
        """Read "found in Jane Ford its next director", "has found a successor to Ali Reza in Jane Ford"."""
        thing = frame.objects[0] if frame.objects else None
        if thing is None or frame.verb.passive or frame.verb.negation >= 0:
            return
        role = self.roles.phrase_role(thing) if not thing.people else None
        if self.scene.lowers[thing.head] in w.SUCCESSORS:
            gone = next((y for x in frame.with_("for", "to") if x.people for y in self.scene.people(x, frame)), None)
            gone = gone or possessor_of(self.scene.reading, thing, frame.sentence)
            role = self.roles.left(gone) if gone is not None else None
        for phrase in frame.with_("in"):
            for person in self.scene.people(phrase, frame) if phrase.people and role is not None else ():
                yield self.scene.found("appoint", frame, person, Change.START, role)

    def seated(self, frame: Frame) -> Iterator[Found]:
        """Read "The board will have Jane Ford in the chair", "put Ali Reza in the chair"."""
        if not any(self.scene.lowers[x.head] == "chair" for x in frame.with_("in")):
            return
        whom, subject = frame.patient, frame.subject
        board = self.scene.plain(subject) if subject is not None and self.is_board(subject) else None
        board = board or self.roles.board_before(frame.last)
        for person in self.scene.people(whom, frame) if whom is not None and whom.people and board else ():
            agent = None if subject is not None and self.is_board(subject) else frame.agent
            role = Role(f"chair of the {board}", RoleKind.BOARD_CHAIR)
            yield self.scene.found("lead", frame, person, Change.START, role, agent=agent)

    def is_board(self, phrase: NounPhrase) -> bool:
        """Whether a phrase means a board."""
        return self.scene.lowers[phrase.head] in w.BOARDS

    def members(self, frame: Frame) -> Iterator[Found]:
        """Read "Also on the panel are Jane Ford and Ali Reza"."""
        board = next((x for x in frame.with_("on") if self.scene.lowers[x.head] in w.TEAMS and not x.people), None)
        whom = frame.objects[0] if frame.objects else None
        if board is None or whom is None or not whom.people or frame.subject is not None:
            return
        for person in self.scene.people(whom, frame):
            role = Role(self.scene.plain(board), RoleKind.PANEL_MEMBER)
            yield self.scene.found("lead", frame, person, Change.START, role)

    def responsible(self, frame: Frame) -> Iterator[Found]:
        """Read "Responsibility for children's services passes to Cllr Ali Reza", "will be assumed by Jane Ford"."""
        thing = frame.subject
        if thing is None or self.scene.lowers[thing.head] not in ("responsibility", "responsibilities"):
            return
        services = next((x for x in frame.with_("for") if self.scene.lowers[x.head] in w.SERVICES | {"children"}), None)
        if services is None or frame.verb.negation >= 0:
            return
        taken = frame.verb.passive and frame.verb.lemma in ("assume", "take")
        for phrase in frame.with_("by" if taken else "to"):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                if self.is_councillor(person.mentions[0].title) or self.is_councillor(phrase.people[0].title):
                    yield self.scene.found("give", frame, person, Change.START, Role(None, RoleKind.LEAD_MEMBER))
                elif any(x.kind in OFFICERS or "executive" in x.title.lower() for x in phrase.posts):
                    charge = self.roles.charge_of(services)
                    if charge is None or charge.kind is RoleKind.DCS:
                        yield self.scene.found("give", frame, person, Change.START, Role(None, RoleKind.DCS))

    @staticmethod
    def is_councillor(title: str | None) -> bool:
        """Whether a title is a councillor's."""
        return (title or "").lower().rstrip(".") in w.COUNCILLORS
