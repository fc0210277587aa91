"""Rules for missions: leading a review, chairing a board, running a service, advising."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction
from govreview.reading.reference import possessor_of

from . import words as w
from .commissions import Commissions
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found


def is_board(phrase: NounPhrase, scene: Scene) -> bool:
    """Whether a phrase means a board, or "it"."""
    return scene.lowers[phrase.head] in ("board", "panel", "partnership", "taskforce", "it")


BEGINNING = frozenset("begin start launch open take commence convene set".split())
"""Verbs of which a date says when what is led begins."""


@frozen
class Missions(Commissions):
    """Rules for missions."""

    scene: Scene
    roles: Roles

    def mission(self, frame: Frame) -> Role | None:
        """The role that a verb of leading makes of what is led."""
        thing = frame.subject if frame.verb.passive else (frame.objects[0] if frame.objects else None)
        if thing is None:
            return None
        words = set(self.scene.lowers[thing.first : thing.core])
        head = self.scene.lowers[thing.head]
        if head in {"it", "they", "which", "this", "that"}:
            return self.anaphoric_mission(frame)
        if thing.posts and not thing.people and frame.verb.lemma == "take":
            return self.roles.phrase_role(thing)
        for verbs, nouns, kind in w.MISSIONS:
            if frame.verb.lemma in verbs and (
                head in nouns
                or (kind in (RoleKind.BOARD_CHAIR, RoleKind.ADVISER) and words & nouns)
                or (
                    kind in (RoleKind.COUNCIL_LEADER, RoleKind.ADVISER)
                    and thing.authorities
                    and thing.authorities[-1].last == thing.core
                )
            ):
                if kind is RoleKind.ADVISER:
                    return Role("adviser", kind)
                if kind in (RoleKind.REVIEWER, RoleKind.INSPECTOR):
                    return Role(self.scene.lowers[thing.head], kind)
                if kind is RoleKind.COUNCIL_LEADER:
                    return Role("leader", kind)
                title = (
                    f"chair of the {self.scene.plain(thing)}"
                    if kind in (RoleKind.BOARD_CHAIR, RoleKind.PANEL_MEMBER) and frame.verb.lemma != "join"
                    else f"{self.scene.reading.tokens.words[frame.verb.head]} {self.scene.plain(thing)}"
                )
                return Role(title, kind)
        return None

    def to_come(self, frame: Frame, mission: Role) -> Frame | None:
        """The clause of "A peer review, led by Jane Ford, will take place in May": what is led is still to come."""
        if frame.link != "participle" or not frame.verb.passive or frame.subject is None:
            return None
        if mission.kind not in (RoleKind.REVIEWER, RoleKind.BOARD_CHAIR):
            return None
        over = {"until", "previously", "formerly", "once", "hitherto"}
        if not over.isdisjoint(self.scene.lowers[frame.verb.first - 1 : frame.verb.last + 2]):
            return None
        for main in self.scene.reading.frames_by_sentence[frame.sentence]:
            said = main.verb.modal == "would" and main.link == "that" and not main.verb.perfect
            if main.subject is frame.subject and (main.verb.tense == "future" or said) and main.verb.negation < 0:
                return main
        return None

    def on_preside(self, frame: Frame) -> Iterator[Found]:
        """Read "was invited to preside over it", "will preside over the board"."""
        above = frame.governor if frame.link == "to" else None
        if frame.verb.tense != "future" and (above is None or above.predicate not in ("ask", "agree", "appoint")):
            return
        board = next((x for x in frame.with_("over") if is_board(x, self.scene)), None)
        told = self.scene.plain(board) if board is not None and self.scene.lowers[board.head] != "it" else None
        told = told or (self.roles.board_before(frame.verb.first) if board is not None else None)
        for person in self.scene.people(frame.subject, frame) if told is not None else ():
            agent = above.agent if above is not None and above.predicate in ("ask", "appoint") else None
            role = Role(f"chair of the {told}", RoleKind.BOARD_CHAIR)
            yield self.scene.found("lead", frame, person, Change.START, role, agent=agent)

    def on_lead(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "lead"."""
        above = frame.governor
        asked = above is not None and frame.link == "to" and above.predicate == "ask" and above.link == "relative"
        thing = above.antecedent if above is not None and asked and not frame.objects else None
        if thing is not None and not thing.people:
            frame = evolve(frame, objects=(thing,))  # "a board which she has asked Ali Reza to chair"
        frame = self.of_a_review(self.by_behind(frame))
        mission = self.roles.told_as(frame) or self.mission(frame) or self.by_titled(frame)
        led = frame.subject if frame.verb.passive else next(iter(frame.objects), None)
        if mission is None or (led is not None and self.scene.lowers[led.head] in w.NOT_A_MISSION):
            return
        ahead = self.to_come(frame, mission)
        governor = frame.governor
        taken = frame.link == "to" and governor is not None and self.invited(governor)
        charged = frame.link == "ing" and governor is not None and governor.predicate in ("charge", "ask")
        commissioned = (
            charged
            or taken
            or (
                frame.link == "to"
                and (
                    frame.verb.passive
                    or (
                        governor is not None
                        and governor.predicate
                        in (
                            "appoint",
                            "ask",
                            "agree",
                            "commission",
                            "be",
                            "order",
                            "start",
                            "return",
                            "move",
                            "place",
                            "propose",
                        )
                    )
                    or (governor is not None and governor.verb.lemma == "step" and governor.verb.particle == "in")
                )
            )
        )
        settled = (
            (frame.verb.form == "finite" and frame.verb.tense in ("future", "past"))
            or frame.verb.perfect
            or frame.verb.modal
        )
        dated = any(
            self.scene.reading.date_at[i].role is DateRole.SINCE for i in frame.dates if i in self.scene.reading.date_at
        )
        opened = (
            governor is not None and governor.predicate in w.ORDERING | {"start"} and not governor.verb.negation >= 0
        )
        began = self.scene.dating.of(ahead) if ahead is not None and ahead.verb.lemma in BEGINNING else None
        if not (
            commissioned
            or ahead is not None
            or dated
            or (opened and frame.verb.passive and mission.kind is RoleKind.REVIEWER)
            or (settled and (frame.link != "relative" or frame.verb.tense == "future"))
            or (
                frame.verb.form == "finite"
                and (mission.kind in w.MISSION_KINDS or mission.post is not None or self.for_now(frame))
                and (frame.link != "relative" or (frame.verb.passive and mission.kind is RoleKind.REVIEWER))
            )
        ):
            return
        if (
            mission.post is None
            and mission.kind in (RoleKind.DCS, RoleKind.COUNCIL_LEADER)
            and not (commissioned or dated or frame.verb.tense == "future" or self.for_now(frame))
        ):
            return
        agent = (
            governor.agent
            if commissioned
            and governor is not None
            and governor.predicate in ("appoint", "ask", "order", "commission", "charge")
            else None
        )
        orders = next(
            (
                f
                for f in self.scene.reading.frames_by_sentence[frame.sentence]
                if f is not frame
                and f.predicate in ("commission", "order")
                and f.verb.passive
                and f.subject is frame.subject
            ),
            None,
        )
        if taken and governor is not None:
            agent = governor.objects[0].possessor
        date = self.scene.dating.of(orders) if orders is not None and not frame.dates else began
        if orders is None and mission.kind in (RoleKind.REVIEWER, RoleKind.PANEL_MEMBER, RoleKind.BOARD_CHAIR):
            orders = self.order_before(frame, w.REVIEWS if mission.kind is RoleKind.REVIEWER else w.BOARDS)
        if orders is not None and (orders.predicate != "establish" or mission.kind is not RoleKind.BOARD_CHAIR):
            agent = agent or orders.agent
        if commissioned and agent is None and not frame.verb.passive:
            agent = next(iter(frame.with_("by")), None)
        rule = "ask-to" if commissioned else "lead"
        if self.led_until(frame) and mission.kind in w.MISSION_KINDS:
            last = self.scene.reading.date_at[frame.dates[0]].point(
                self.scene.reading.document.published, Direction.PAST
            )
            for person in self.scene.people(frame.agent, frame):
                yield self.scene.found("leave", frame, person, Change.END, mission, date=last)
            return
        for phrase in (frame.agent, *(frame.with_("with") if mission.kind is RoleKind.REVIEWER else ())):
            for person in self.scene.people(phrase, frame):
                yield self.scene.found(rule, frame, person, Change.START, mission, agent=agent, date=date)
        for person in self.displaced(frame):
            yield self.scene.found("succeed", frame, person, Change.END, mission)
        if mission.kind in (RoleKind.REVIEWER, RoleKind.PANEL_MEMBER):
            for phrase in frame.with_("alongside"):
                beside = evolve(mission, title=(mission.title or "").split()[-1] or None)
                for person in self.scene.people(phrase, frame):
                    yield self.scene.found(rule, frame, person, Change.START, beside, agent=agent, date=date)

    def led_until(self, frame: Frame) -> bool:
        """Read "chaired the board until May"."""
        dates = [self.scene.reading.date_at.get(i) for i in frame.dates]
        until = bool(dates) and all(x is not None and x.role is DateRole.UNTIL for x in dates)
        return until and frame.verb.form == "finite" and frame.verb.tense == "past" and not frame.verb.modal

    def by_titled(self, frame: Frame) -> Role | None:
        """The mission of "was overseen between 2014 and 2016 by another commissioner, Jane Ford"."""
        agent = frame.agent if frame.verb.passive and frame.dates else None
        if agent is None or not agent.people or agent.determiner == "definite":
            return None
        post = next((x for x in agent.posts if x.kind in w.MISSION_KINDS and not x.former), None)
        return Role(post.title, post.kind, post) if post is not None else None

    def invited(self, governor: Frame) -> bool:
        """Read "accepted the minister's invitation", of which an infinitive says to what."""
        asked = bool(governor.objects) and self.scene.lowers[governor.objects[0].head] in w.REQUESTS
        return asked and governor.verb.lemma in ("accept", "take") and governor.verb.negation < 0

    def for_now(self, frame: Frame) -> bool:
        """Read "is running the department", "is being run by Jane Ford": for the time being."""
        verb = frame.verb
        goes_on = verb.word.endswith("ing") or "being" in self.scene.lowers[verb.first : verb.head]
        return verb.form == "finite" and verb.tense == "present" and not verb.perfect and goes_on

    def displaced(self, frame: Frame) -> Iterator[Person]:
        """Whoever led before: "now chairs the board in place of X"."""
        for k in range(len(frame.obliques) - 1):
            (_, one), (word, other) = frame.obliques[k : k + 2]
            if word == "of" and other.people and self.scene.lowers[one.head] in ("place", "succession"):
                yield from self.scene.people(other, frame)

    def order_before(self, frame: Frame, nouns: frozenset[str]) -> Frame | None:
        """The clause that says who ordered the review which this clause says somebody will lead."""
        for other in reversed(self.scene.reading.frames):
            if (
                other.sentence <= frame.sentence
                and other is not frame
                and frame.sentence - other.sentence <= w.ORDER_REACH
                and other.predicate in ("order", "commission", "announce", "establish")
            ):
                patient = other.patient
                if (
                    patient is not None
                    and self.scene.lowers[patient.head] in nouns
                    and self.scene.deciders.of(other.agent, other.sentence) is not None
                ):
                    return other
        return None

    def on_write(self, frame: Frame) -> Iterator[Found]:
        """Read "has embarked on a serious case review", "has been preparing the review since May"."""
        things = frame.with_("on") if frame.verb.lemma in ("embark", "work") else frame.objects[:1]
        thing = next((x for x in things if self.scene.lowers[x.head] in w.REVIEWS and not x.people), None)
        told = frame.verb.perfect or frame.verb.tense == "future" or bool(frame.dates)
        if thing is None or frame.verb.form != "finite" or frame.verb.passive or not told:
            return
        if self.scene.lowers[thing.head] in w.PAPERS and frame.verb.tense != "future":
            return
        for person in self.scene.people(frame.subject, frame):
            role = Role(self.scene.lowers[thing.head], RoleKind.REVIEWER)
            yield self.scene.found("lead", frame, person, Change.START, role)

    on_embark = on_prepare = on_compile = on_author = on_work = on_write

    def on_commission(self, frame: Frame) -> Iterator[Found]:
        """Read "a review has been commissioned from Dr Leontyne Marsh"."""
        thing = frame.patient
        if thing is None or self.scene.lowers[thing.head] not in w.REVIEWS:
            return
        role = Role(self.scene.plain(thing), RoleKind.REVIEWER)
        for phrase in frame.with_("from"):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                yield self.scene.found("lead", frame, person, Change.START, role, agent=frame.agent)

    def on_support(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "support"."""
        if frame.verb.passive and frame.subject is not None:
            helped = self.scene.people(frame.subject, frame)
            if not helped and not frame.subject.posts:
                return
            same = self.held_mission(helped[0]) if helped else None
            role = same if same is not None and same.kind is RoleKind.REVIEWER else Role(None, RoleKind.ADVISER)
            for phrase in frame.with_("by", "from"):
                for person in self.scene.people(phrase, frame):
                    yield self.scene.found("lead", frame, person, Change.START, role)
            return
        yield from self.on_lead(frame)

    def on_include(self, frame: Frame) -> Iterator[Found]:
        """Read "Le Grand's team will include Alan Wood", "an expert panel comprising A and B"."""
        team = frame.subject
        if team is None or self.scene.lowers[team.head] not in w.TEAMS or frame.verb.negation >= 0:
            return
        owned = team.determiner == "possessive" or team.possessor is not None
        leader = possessor_of(self.scene.reading, team, frame.sentence) if owned else None
        mission = (self.held_mission(leader) or self.scene.gained.get(leader.index)) if leader is not None else None
        words = self.scene.lowers[team.first : team.core]
        kind = (
            RoleKind.REVIEWER
            if (mission is not None and mission.kind is RoleKind.REVIEWER) or "review" in words
            else RoleKind.PANEL_MEMBER
        )
        added = (
            x
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
            for word, x in f.obliques
            if word == "as" and self.scene.lowers[x.first - 2] == "well"
        )
        for phrase in (*frame.objects, *frame.with_("of"), *added):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                yield self.scene.found("lead", frame, person, Change.START, Role(self.scene.plain(team), kind))

    def held_mission(self, person: Person) -> Role | None:
        """The mission somebody was given earlier in the text."""
        for frame in self.scene.reading.frames:
            for found in self.on_lead(frame) if frame.predicate == "lead" else ():
                if found.person is person and found.role is not None:
                    return found.role
        return None
