"""Rules for taking up a function: taking over, starting, joining, standing in, declining."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind
from govreview.reading.dates.mentions import DateRole
from govreview.reading.reference import possessor_of

from . import words as w
from .fillings import Fillings
from .missions import Missions
from .roles import Roles
from .scene import Role, Scene
from .standins import Standins
from .takings import Takings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame

    from .scene import Found


@frozen
class Takeups(Takings):
    """Rules for taking up a function."""

    scene: Scene
    roles: Roles
    missions: Missions

    def on_take(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "take"."""
        if self.no_taking(frame):
            return
        special = self.taken_on(frame) or self.special(frame)
        if special is not None:
            yield from special
            return
        people = [] if self.takes_away(frame) else self.scene.people(frame.subject, frame)
        role = self.roles.told_role(frame) or self.council(frame, people)
        if role is None and frame.objects and self.scene.lowers[frame.objects[0].head] in w.DUTIES:
            owner = possessor_of(self.scene.reading, frame.objects[0], frame.sentence)
            second = self.roles.successor_role(frame.subject, frame.sentence) if frame.subject is not None else None
            role = second or (self.roles.held(owner) if owner is not None else None)
        if role is None and frame.objects and self.scene.lowers[frame.objects[0].head] == "place":
            named = [x for phrase in frame.with_("of") for x in self.scene.people(phrase, frame)]
            owner = named[0] if named else possessor_of(self.scene.reading, frame.objects[0], frame.sentence)
            role = (self.roles.held(owner) if owner is not None else None) or (
                None if named else self.roles.context_role(frame)
            )
            if role is None and named:
                role = Role(None, RoleKind.OTHER)
        told_of = frame.link == "relative" and bool(frame.objects) and frame.objects[0] is frame.antecedent
        if role is None and frame.objects and (told_of or frame.objects[0].determiner != "indefinite"):
            head = self.scene.lowers[frame.objects[0].head]
            mine = (
                (
                    self.scene.gained.get(people[0].index)
                    or (self.roles.own_post(people[0]) if frame.link == "relative" or frame.dates else None)
                )
                if people
                else None
            )
            if mine is not None and head in w.POSTS and frame.verb.lemma in ("take", "assume"):
                role = mine
            elif (
                (head in w.STOPGAPS and not (head == "charge" and self.roles.role_by_place(frame)))
                or (head in w.POSTS and frame.verb.lemma in ("take", "assume", "fill"))
                or (head == "responsibility" and frame.verb.lemma in ("take", "assume"))
            ):
                role = self.roles.context_role(frame, people[0] if people else None)
        if frame.verb.lemma == "step" and role is None and frame.verb.form != "finite":
            return
        role = role or self.roles.at_the_head(frame) or self.service(frame, people) or self.duties(frame, people)
        role = role or self.incoming(frame) or self.leadership(frame)
        into = any(self.scene.lowers[x.head] in w.POSTS | {"breach", "shoes"} for x in frame.with_("into"))
        if role is None and frame.verb.particle in ("on", "over", "up"):
            role = self.roles.just_lost(frame)
        bare = not frame.objects or self.scene.lowers[frame.objects[0].first - 1] == "since"
        bare = bare or self.scene.lowers[frame.objects[0].first - 2] == "since"
        if role is None and ((frame.verb.particle in ("over", "in", "up") and bare) or into):
            role = self.roles.context_role(frame, people[0] if people else None)
        if role is None and frame.objects and self.scene.lowers[frame.objects[0].head] in w.STOPGAPS:
            role = self.roles.role_by_place(frame)
        before = [x for phrase in frame.with_("from") if phrase.people for x in self.scene.people(phrase, frame)]
        of_a_post = not frame.objects or self.scene.lowers[frame.objects[0].head] in w.POSTS | w.FUNCTIONS | w.STOPGAPS
        if role is None and before and of_a_post:
            role = self.roles.left(before[0])
        if role is None and not (before and frame.verb.particle in ("over", "up", "on") and of_a_post):
            yield from Standins(self.scene, self.roles).on_step(frame)
            return
        asked = frame.link == "to" and frame.governor is not None and frame.governor.predicate == "ask"
        agent = frame.governor.agent if asked and frame.governor is not None else None
        for person in people:
            yield self.scene.found("take-up", frame, person, Change.START, role, agent=agent)
        for phrase in frame.with_("from"):
            for person in self.scene.people(phrase, frame):
                away = frame.subject if self.takes_away(frame) else None
                yield self.scene.found("take-up", frame, person, Change.END, role, agent=away)
        if frame.objects and self.scene.lowers[frame.objects[0].head] == "place":
            for phrase in frame.with_("of"):
                for person in self.scene.people(phrase, frame):
                    yield self.scene.found("succeed", frame, person, Change.END, None)

    def takes_away(self, frame: Frame) -> bool:
        """Read "has taken the brief away from Jane Ford": whoever does so does not take it up."""
        return any(x.people and "away" in self.scene.lowers[x.first - 2 : x.first] for x in frame.with_("from"))

    def taken_on(self, frame: Frame) -> Sequence[Found]:
        """Read "took Jane Ford on secondment as an inspector", "took on Ali Reza as adviser"."""
        whom = frame.patient
        role = self.roles.told_as(frame) if whom is not None and whom.people else None
        people = self.scene.people(whom, frame)
        if role is None and frame.verb.passive and len(people) == 1:
            role = self.roles.made_permanent(frame, people[0])  # "has been taken on permanently"
        if role is None or frame.verb.particle not in ("", "on"):
            return ()
        return [self.scene.found("appoint", frame, x, Change.START, role, agent=frame.agent) for x in people]

    def special(self, frame: Frame) -> Sequence[Found] | None:
        """What a clause tells that is no plain taking up: a place taken, stepping into shoes, taken off, retirement."""
        lowers, subject = self.scene.lowers, frame.subject
        responsible = list(Fillings(self.scene, self.roles).responsible(frame))
        if responsible:
            return responsible
        if frame.verb.passive and subject is not None and lowers[subject.head] == "place":
            owner = possessor_of(self.scene.reading, subject, frame.sentence)
            lost = (self.roles.told_as(frame) or self.roles.held(owner)) if owner is not None else None
            coming = self.scene.people(frame.agent, frame) if lost is not None else []
            return [self.scene.found("take-up", frame, person, Change.START, lost) for person in coming]
        if any(lowers[x.head] == "shoes" for x in frame.with_("into")):
            return list(Standins(self.scene, self.roles).on_step(frame))
        robbed = [x for phrase in frame.with_("off") if phrase.people for x in self.scene.people(phrase, frame)]
        if robbed:
            role = self.roles.told_role(frame)
            return [self.scene.found("remove", frame, x, Change.END, role, agent=subject) for x in robbed]
        if frame.objects and lowers[frame.objects[0].head] in ("retirement", "redundancy"):
            if any(self.scene.is_no_post(x) for x in frame.with_("from")):
                return []
            going = self.scene.people(subject, frame)
            free = self.roles.context_role(frame) if frame.opener == "since" else None
            free = evolve(free, post=None) if free is not None else None
            return [self.scene.found("leave", frame, x, Change.END, self.roles.left(x) or free) for x in going]
        return None

    def on_start(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "start"."""
        if frame.objects and self.scene.lowers[frame.objects[0].head] in ("career", "life"):
            return
        out = frame.verb.particle == "out" or self.scene.lowers[frame.verb.last : frame.verb.last + 1] == ("out",)
        if (out and not frame.dates) or (frame.opener == "before" and self.not_yet(frame)):
            return  # "started out as a social worker"
        if frame.verb.lemma == "move" and frame.verb.passive and self.moved_away(frame):
            role = self.roles.told_as(frame)
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found(
                    "remove", frame, person, Change.END, role or self.roles.held(person), agent=frame.agent
                )
            return
        free = frame.opener == "since" and self.roles.vacated_for(frame) is not None
        if frame.verb.lemma in ("move", "switch", "transfer") and (free or self.moves_on(frame)):
            for person in self.scene.people(frame.subject, frame):
                left = self.roles.left(person) or self.roles.vacated_for(frame)
                left = left or self.roles.sentence_post(frame.sentence)
                if left is not None:
                    yield self.scene.found("leave", frame, person, Change.END, left)
            return
        if any(self.scene.lowers[x.head] in w.EVENTS | w.HEARINGS for x in frame.with_("to", "at")):
            return  # "came to the meeting as leader of the opposition"
        role = self.roles.told_role(frame)
        if role is None and any(self.scene.lowers[x.head] == "cabinet" for x in frame.with_("to", "into")):
            role = Role("cabinet", RoleKind.LEAD_MEMBER)
        if role is None and frame.subject is not None:
            role = self.roles.successor_role(frame.subject, frame.sentence)
        if role is None and frame.dates and frame.verb.lemma in ("arrive", "come", "move", "transfer", "cross"):
            role = self.sent_there(frame)
        if (
            role is None
            and frame.verb.lemma in ("start", "begin", "arrive", "commence")
            and (
                not self.scene.things(frame)
                or self.scene.lowers[frame.objects[0].head] in ("work", "job", "role", "duties")
            )
            and all(self.scene.lowers[x.head] in w.REQUESTS for x in frame.with_("at", "to", "in", "with", "on"))
        ):
            people = self.scene.people(frame.subject, frame)
            role = self.scene.gained.get(people[0].index) if people else None
            role = role or self.roles.filled_unnamed(frame) or self.roles.holder_role(frame.subject)
            if role is None and frame.dates and frame.opener != "since":
                role = self.roles.context_role(frame) or self.filled_before(frame)
        if role is None and frame.verb.lemma == "move" and frame.dates and self.moves_in(frame):
            people = self.scene.people(frame.subject, frame)
            role = (self.roles.own_post(people[0]) if people else None) or self.roles.context_role(frame)
        if role is None and frame.dates and any(x.authorities for x in frame.with_("with", "at")):
            known = [x for x in self.scene.people(frame.subject, frame) if x.index in self.scene.posts_of]
            role = self.roles.filled_unnamed(frame)
            if role is None and known:
                role = self.roles.own_post(known[0]) or Role(None, RoleKind.OTHER)
        if role is None:
            return
        for person in self.scene.people(frame.subject, frame):
            yield self.scene.found("start", frame, person, Change.START, role)

    on_wrest = on_snatch = on_seize = on_grab = on_take

    on_move = on_start
    on_return = on_start

    def on_serve(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "serve"."""
        if (
            frame.verb.form == "finite"
            and frame.link != "relative"
            and any(self.scene.lowers[x.head] in ("board", "panel", "taskforce") for x in frame.with_("on"))
        ):
            board = next(x for x in frame.with_("on") if self.scene.lowers[x.head] in ("board", "panel", "taskforce"))
            if frame.verb.lemma == "sit" and self.elsewhere(board, frame):
                return
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found(
                    "start", frame, person, Change.START, Role(self.scene.plain(board), RoleKind.PANEL_MEMBER)
                )
            return
        beside = frame.with_("alongside", "beside")
        if frame.verb.lemma == "sit" and frame.verb.tense == "future" and beside and not frame.with_("on"):
            team = self.roles.board_before(frame.verb.first)
            for person in self.scene.people(frame.subject, frame) if team is not None else ():
                yield self.scene.found("start", frame, person, Change.START, Role(team, RoleKind.PANEL_MEMBER))
            return
        if (
            frame.verb.form == "finite"
            and frame.verb.tense != "past"
            and (frame.verb.lemma == "act" or self.roles.told_as(frame) is not None)
            and (frame.verb.perfect or frame.verb.tense == "future" or self.missions.for_now(frame))
        ):
            role = self.roles.told_role(frame)
            if frame.verb.tense != "future" and frame.verb.lemma != "act" and not self.lasts(frame, role):
                return
            for person in self.scene.people(frame.subject, frame) if role else ():
                yield self.scene.found("start", frame, person, Change.START, role)
            return
        if (
            frame.link == "to"
            and frame.governor is not None
            and frame.governor.predicate in ("appoint", "ask", "agree", "return", "start")
        ):
            role = self.roles.told_role(frame) or self.board_seat(frame)
            for person in self.scene.people(frame.subject, frame) if role else ():
                yield self.scene.found(
                    "ask-to",
                    frame,
                    person,
                    Change.START,
                    role,
                    agent=frame.governor.agent if frame.governor.predicate in ("appoint", "ask") else None,
                )

    def board_seat(self, frame: Frame) -> Role | None:
        """The seat of "to sit on a national panel"."""
        boards = [x for x in frame.with_("on") if self.scene.lowers[x.head] in ("board", "panel", "taskforce")]
        return Role(self.scene.plain(boards[0]), RoleKind.PANEL_MEMBER) if boards else None

    def lasts(self, frame: Frame, role: Role | None) -> bool:
        """Whether a mission, or a stand-in, goes on since a day: "has served as chair since May"."""
        since = any(
            self.scene.reading.date_at[i].role is DateRole.SINCE for i in frame.dates if i in self.scene.reading.date_at
        )
        stands_in = role is not None and role.post is not None and role.post.acting
        return since and role is not None and (role.kind in w.MISSION_KINDS or stands_in)

    @staticmethod
    def only_from(frame: Frame) -> bool:
        """Read "joins from Essex": nothing told but from where."""
        return not frame.verb.passive and not frame.objects and {word for word, _ in frame.obliques} == {"from"}

    def on_join(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "join"."""
        yield from self.companions(frame)
        unnamed = self.roles.filled_unnamed(frame) if self.only_from(frame) else None
        if unnamed is not None:
            here = evolve(frame, obliques=())
            for person in self.scene.people(frame.subject, frame):
                yield self.scene.found("start", here, person, Change.START, unnamed)
            return
        if frame.verb.passive and self.roles.told_as(frame) is not None:
            for phrase in frame.with_("by"):
                for person in self.scene.people(phrase, frame):
                    yield self.scene.found("start", frame, person, Change.START, self.roles.told_as(frame))
            return
        board = next((x for x in frame.with_("on") if self.scene.lowers[x.head] in w.TEAMS), None)
        again = next((x for x in frame.with_("on") if self.scene.lowers[x.head] in ("it", "which")), None)
        before = self.roles.board_before(again.first) if again is not None and frame.verb.passive else None
        for phrase in frame.with_("by") if frame.verb.passive else ():
            shared = self.roles.plural_role(phrase)
            if shared is None and before is not None:
                shared = Role(before, RoleKind.PANEL_MEMBER)
            if shared is None and board is not None:
                shared = Role(self.scene.plain(board), RoleKind.PANEL_MEMBER)
            for person in self.scene.people(phrase, frame) if shared is not None and phrase.people else ():
                yield self.scene.found("start", frame, person, Change.START, shared)
            if shared is not None:
                return
        if frame.verb.passive:
            mission = (
                self.missions.mission(frame.governor)
                if frame.governor is not None and frame.governor.predicate == "lead"
                else None
            )
            if mission is None:
                return
            kind = RoleKind.PANEL_MEMBER if mission.kind is RoleKind.BOARD_CHAIR else mission.kind
            for phrase in frame.with_("by"):
                for person in self.scene.people(phrase, frame):
                    yield self.scene.found("lead", frame, person, Change.START, Role(mission.title, kind))
            return
        role = self.roles.told_role(frame)
        if role is None and frame.objects and self.scene.lowers[frame.objects[0].head] == "it":
            start = self.scene.reading.ranges[max(frame.sentence - 1, 0)][0]
            near = not w.TEAMS.isdisjoint(self.scene.lowers[start : frame.verb.first])
            told_board = self.roles.board_before(frame.verb.first) if near else None
            role = Role(told_board, RoleKind.PANEL_MEMBER) if told_board is not None else None
        if (
            role is None
            and frame.objects
            and self.scene.lowers[frame.objects[0].head] in ("panel", "board", "taskforce")
        ):
            role = Role(self.scene.plain(frame.objects[0]), RoleKind.PANEL_MEMBER)
        told = role is not None
        if role is None and frame.objects and self.scene.lowers[frame.objects[0].head] == "cabinet":
            role = Role("cabinet", RoleKind.LEAD_MEMBER)
        several = frame.subject.posts if role is None and frame.subject is not None else ()
        post = next((x for x in several if x.plural and not x.former), None)
        if post is not None and frame.subject is not None:
            words = self.scene.lowers[frame.subject.first : post.last]
            role = Role(post.title, post.kind, post) if not w.NEW.isdisjoint(words) else None
        if role is None and frame.objects:
            joined = self.scene.people(frame.objects[0], frame)
            mission = self.roles.held(joined[0]) if joined else None
            role = mission if mission is not None and mission.kind in w.MISSION_KINDS else None
        for person in self.scene.people(frame.subject, frame):
            if role is None and frame.objects:
                role = self.joined_council(frame, person)
            if role is None and frame.dates and not frame.objects:
                role = self.filled_before(frame) if frame.with_("from") else self.roles.own_post(person)
            if role is not None and (frame.link != "relative" or told or frame.dates):
                yield self.scene.found("start", frame, person, Change.START, role)
