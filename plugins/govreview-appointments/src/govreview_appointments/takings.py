"""What somebody takes up by what is taken: charge of a council, duties, a service, a place to come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind

from . import words as w
from .expressions import expression
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found


@frozen
class Takings:
    """What somebody takes up by what is taken."""

    scene: Scene
    roles: Roles

    def council(self, frame: Frame, people: Sequence[Person]) -> Role | None:
        """What taking "charge of Kent County Council" makes of somebody who is not its chief executive: its leader."""
        thing = frame.objects[0] if frame.objects else None
        if thing is None or self.scene.lowers[thing.head] not in ("charge", "control") or len(people) != 1:
            return None
        whole = ("council", "authority")
        charges = [x for x in frame.with_("of") if not x.posts]
        if not any(self.ends_in_place(x) or self.scene.lowers[x.head] in whole for x in charges):
            return None
        own = self.roles.own_post(people[0])
        chief = own is not None and own.kind is RoleKind.CHIEF_EXECUTIVE
        return Role(None, RoleKind.CHIEF_EXECUTIVE if chief else RoleKind.COUNCIL_LEADER)

    @staticmethod
    def ends_in_place(phrase: NounPhrase) -> bool:
        """Whether a phrase is the name of an authority and nothing of its own: not "Kent's services"."""
        return bool(phrase.authorities) and phrase.authorities[-1].last == phrase.last and not phrase.possessor

    def incoming(self, frame: Frame) -> Role | None:
        """The post that the subject is told to be new in: "The board's new chair, Jane Ford, takes over from"."""
        subject = frame.subject
        if subject is None or not subject.people or frame.verb.particle not in ("over", "up", "in"):
            return None
        before = self.scene.lowers[subject.first : subject.people[0].first]
        return self.roles.phrase_role(subject) if not w.NEW.isdisjoint(before) else None

    def leadership(self, frame: Frame) -> Role | None:
        """What "has wrested the leadership of Kent from Ali Reza" makes of somebody."""
        thing = frame.objects[0] if frame.objects else None
        if thing is None or self.scene.lowers[thing.head] != "leadership":
            return None
        service = next((x for x in frame.with_("of") if self.scene.lowers[x.head] in w.SERVICES), None)
        if service is not None:
            return self.roles.charge_of(service)
        whole = any(self.ends_in_place(x) or self.scene.lowers[x.head] in w.COUNCILS for x in frame.with_("of", "at"))
        return Role("leadership", RoleKind.COUNCIL_LEADER) if whole else None

    def duties(self, frame: Frame, people: Sequence[Person]) -> Role | None:
        """What somebody does who "took up her duties at Kent on Monday", known or not."""
        thing = frame.objects[0] if frame.objects else None
        own = thing is not None and thing.determiner == "possessive" and thing.possessor is None
        if thing is None or not own or self.scene.lowers[thing.head] not in w.DUTIES | w.POSTS or len(people) != 1:
            return None
        there = any(x.authorities and not x.people for x in frame.with_("at", "in", "with"))
        return self.roles.held(people[0]) or Role(None, RoleKind.OTHER) if there else None

    def service(self, frame: Frame, people: Sequence[Person]) -> Role | None:
        """The portfolio of a councillor who "takes on children's services", or "the same job" as before."""
        thing = frame.objects[0] if frame.objects else None
        if thing is not None and self.scene.lowers[thing.head] == "responsibility":
            thing = next(iter(frame.with_("for")), thing)
        if thing is None or len(people) != 1 or thing.people:
            return None
        if "same" in self.scene.lowers[thing.first : thing.core] and self.scene.lowers[thing.head] in w.POSTS:
            return self.roles.left(people[0])
        held = self.roles.held(people[0])
        if held is not None and held.kind is RoleKind.DCS and self.scene.lowers[thing.head] in w.SERVICES:
            return evolve(held, post=None) if thing.authorities else None
        councillor = any((m.title or "").lower().rstrip(".") in w.COUNCILLORS for m in people[0].mentions)
        lost = self.scene.lost  # a portfolio that somebody gave up just before
        freed = lost is not None and lost[1].kind is RoleKind.LEAD_MEMBER and frame.sentence - lost[0] <= w.ORDER_REACH
        councillor = councillor or (freed and frame.verb.particle in ("on", "over"))
        words = self.scene.lowers[thing.first : thing.core]
        if councillor and (self.scene.lowers[thing.head] in w.SERVICES or any("child" in x for x in words)):
            return Role(self.scene.plain(thing), RoleKind.LEAD_MEMBER)
        return None

    def companions(self, frame: Frame) -> Iterator[Found]:
        """Whoever goes too: "joins Ali Reza in heading for the exit", "joins Ali Reza in the exodus"."""
        joined = frame.objects[0] if frame.objects else None
        if joined is None or not joined.people or frame.verb.passive or frame.verb.negation >= 0:
            return
        frames = self.scene.reading.frames_by_sentence[frame.sentence]
        going = next((f for f in frames if f.governor is frame and f.link == "ing" and self.is_going(f)), None)
        exodus = any(self.scene.lowers[x.head] in w.EXITS for x in frame.with_("in", "among", "at", "through"))
        if going is None and not exodus:
            return
        for phrase in (frame.subject, joined) if exodus else (joined,):
            for person in self.scene.people(phrase, frame):
                mine = self.roles.left(person)
                yield self.scene.found("leave", frame if going is None else going, person, Change.END, mine)

    def is_going(self, frame: Frame) -> bool:
        """Whether a clause means leaving a post: "resigning", "heading for the exit"."""
        if frame.predicate in ("leave", "resign-by") and not frame.with_("to", "into"):
            things = (*frame.objects, *frame.with_("from", "of", "out"))
            return all(x.authorities or x.posts or self.scene.lowers[x.head] in w.FUNCTIONS | w.POSTS for x in things)
        way = expression(frame, self.scene)
        return way is not None and way.change is Change.END

    def purpose(self, frame: Frame) -> Role | None:
        """What somebody comes to do: "joined Kent to oversee its safeguarding teams", "to sort out its services"."""
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            if inner.governor is not frame or inner.link != "to" or inner.verb.negation >= 0:
                continue
            thing = next(iter((*inner.objects, *inner.with_(*w.PARTED))), None)
            sees_to = inner.verb.lemma in w.OVERSEEING | w.LEADING
            if thing is not None and sees_to and not thing.people and self.scene.lowers[thing.head] in w.PARTS:
                return Role(None, RoleKind.OTHER)
        return None

    def joined_council(self, frame: Frame, person: Person) -> Role | None:
        """What somebody becomes who joins a council, as far as anything tells it."""
        if frame.objects[0].authorities:
            there = self.told_there(frame)
            if there is not None:
                return there
        elif self.scene.lowers[frame.objects[0].head] not in w.COUNCILS:
            return None
        if not frame.dates and not frame.with_("from"):
            return None
        return self.roles.own_post(person) or self.purpose(frame) or self.hired_from(frame)

    def told_there(self, frame: Frame) -> Role | None:
        """The post of "is to join Kent, where he will be director of learning"."""
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            if inner.opener == "where" and inner.governor is frame and inner.verb.lemma in ("be", "become"):
                thing = next((x for x in inner.objects if not x.people), None)
                return self.roles.phrase_role(thing) if thing is not None and inner.verb.tense == "future" else None
        return None

    def hired_from(self, frame: Frame) -> Role | None:
        """A post of which nothing is told: "joined the county from Devon in 1994"."""
        hired = bool(frame.dates) and any(x.authorities for x in frame.with_("from"))
        return Role(None, RoleKind.OTHER) if hired else None

    def moved_away(self, frame: Frame) -> bool:
        """Read "has been moved aside", "moved from her post": out of a post, not into one."""
        aside = self.scene.lowers[frame.verb.last : frame.verb.last + 1] in (("aside",), ("sideways",))
        post = any(x.posts or self.scene.lowers[x.head] in w.POSTS for x in frame.with_("from"))
        moved = self.scene.people(frame.subject, frame)
        held = self.roles.holds(moved[0]) if len(moved) == 1 else None
        shuffled = any(self.scene.lowers[x.head] == "reshuffle" for x in frame.with_("in"))
        if shuffled and held is not None and held.kind in (RoleKind.MINISTER, RoleKind.LEAD_MEMBER):
            return True
        return aside or (post and not frame.with_("to", "into"))

    def moves_on(self, frame: Frame) -> bool:
        """Read "moved to a new role within the council": out of the post that was held."""
        for phrase in frame.with_("to", "into"):
            words = self.scene.lowers[phrase.first : phrase.core]
            if self.scene.lowers[phrase.head] in w.POSTS and not phrase.posts and not w.OTHERS.isdisjoint(words):
                return not frame.with_("of", "as")
        return False

    def moves_in(self, frame: Frame) -> bool:
        """Read "moves in on January 6": into the post, with nothing said of where."""
        behind = self.scene.lowers[frame.verb.head + 1 : frame.verb.head + 3]
        plain = not frame.objects and not frame.obliques
        return (
            plain
            and behind[:1] == ("in",)
            and (behind[1:] in (("on",), ("next",)) or frame.verb.head + 2 in frame.dates)
        )

    def elsewhere(self, board: NounPhrase, frame: Frame) -> bool:
        """Read "sat on the board of the theatre": a board of something else than a council, a trust or its services."""
        if self.scene.lowers[board.last : board.last + 1] != ("of",):
            return False
        of = next((x for x in frame.with_("of") if x.first == board.last + 1), None)
        if of is None:
            return True
        ours = of.authorities or any(o.kind in ("trust", "council", "company", "board") for o in of.organisations)
        return not ours and self.scene.lowers[of.head] not in w.SERVICES | w.COUNCILS | w.BOARDS

    def sent_there(self, frame: Frame) -> Role | None:
        """The post of somebody titled who comes: "Commissioner Sorrel came to Kent", "moves across from Leeds"."""
        inner = self.scene.reading.frames_by_sentence[frame.sentence]
        if any(f.governor is frame and f.link == "to" and any(x.posts for x in f.objects) for f in inner):
            return None  # "had come from Essex to be the city's director"
        away = any(x.authorities and not x.people for x in frame.with_("from"))
        if frame.verb.lemma not in ("arrive", "come"):
            people = self.scene.people(frame.subject, frame) if away and not frame.with_("to", "into") else []
            return self.roles.own_post(people[0]) if len(people) == 1 else None
        there = any(x.authorities and not x.people for x in frame.with_("in", "at", "to"))
        role = self.roles.holder_role(frame.subject) if there else None
        if role is not None and role.kind in w.MISSION_KINDS:
            return role
        here = any(self.scene.lowers[x.head] in w.HERE | {"predecessor"} for x in frame.with_("to"))
        here = here or (away and frame.verb.form == "finite" and not frame.with_("to", "into"))
        people = self.scene.people(frame.subject, frame) if (there or here) and frame.with_("from") else []
        if len(people) != 1:
            return None
        earlier = self.roles.kept(people[0]) if frame.verb.perfect and frame.verb.tense == "past" else None
        return self.roles.own_post(people[0]) or earlier  # "Ali Reza, who had come from Essex in May, has gone"

    def filled_before(self, frame: Frame) -> Role | None:
        """The post that the text told as filled before it names who begins: "A new director has been appointed."."""
        people = self.scene.people(frame.subject, frame)
        role = self.roles.own_post(people[0]) if len(people) == 1 else None
        start = self.scene.reading.ranges[frame.sentence][0]
        return role if role is not None and role.post is not None and role.post.first < start else None

    def not_yet(self, frame: Frame) -> bool:
        """Read "before she had started": it did not come to that."""
        return "had" in self.scene.lowers[frame.verb.first : frame.verb.last]

    def words(self, phrase: NounPhrase) -> tuple[str, ...]:
        """The words of a phrase."""
        return self.scene.lowers[phrase.first : phrase.core]

    def no_taking(self, frame: Frame) -> bool:
        """Read "took the job seriously", "took his place in the dock": nobody comes into a post."""
        thing = frame.objects[0] if frame.objects else None
        if thing is None:
            return False
        meetings = (x for x in frame.with_("at", "of", "for", "in") if self.scene.lowers[x.head] in w.SITTINGS)
        if self.scene.lowers[thing.head] == "chair" and any("annual" not in self.words(x) for x in meetings):
            return True  # "took the chair at the meeting in the absence of"
        if "apart" in self.scene.lowers[thing.last : thing.last + 1]:
            return True
        gravely = self.scene.lowers[thing.last : thing.last + 1] in (("seriously",), ("lightly",))
        return gravely or any(self.scene.lowers[x.head] in w.HEARINGS for x in frame.with_("in", "at", "on"))
