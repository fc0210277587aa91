"""Rules for leaving a function: resigning, being removed, terms that end, staying put."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import doubts
from . import words as w
from .exchanges import Exchanges
from .handovers import Handovers
from .inversions import Inversions
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person

    from .scene import Found


def told_of(governor: Frame | None) -> NounPhrase | None:
    """The last object of a clause, of which a "that" behind it tells more: "demands that he should go"."""
    return governor.objects[-1] if governor is not None and governor.objects else None


@frozen
class Ends:
    """Rules for leaving a function."""

    scene: Scene
    roles: Roles
    handovers: Handovers

    def on_leave(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "leave"."""
        if frame.verb.lemma == "go":
            if frame.verb.word == "going" and self.scene.lowers[frame.verb.last : frame.verb.last + 1] == ("to",):
                return
            yield from self.handovers.on_pass(frame)
            yield from Inversions(self.scene, self.roles).goes_with_it(frame)
        if frame.verb.negation >= 0 and (
            (frame.objects and self.scene.lowers[frame.objects[0].head] in ("anywhere", "nowhere"))
            or (frame.verb.lemma == "go" and not frame.objects and not self.goes_on(frame) and not self.far(frame))
        ):
            yield from self.stays(frame, frame.subject)
            return
        if frame.verb.form == "ing" and frame.governor is not None and frame.governor.subject is None:
            first = self.scene.reading.ranges[frame.sentence][0]
            nor = self.scene.lowers[first] in ("nor", "neither") and bool(frame.objects)
            if nor and self.scene.lowers[frame.objects[0].head] in ("anywhere", "nowhere"):
                yield from self.stays(frame, next(iter(frame.governor.objects), None))
                return
        if self.sends_away(frame):
            yield from self.on_remove(frame)
            return
        people = self.scene.people(frame.subject, frame)
        if frame.verb.lemma in ("go", "move") and any(
            x.authorities or x.organisations for x in frame.with_("to", "into")
        ):
            for person in people if self.roles.told_as(frame) is not None else ():
                yield self.scene.found("start", frame, person, Change.START, self.roles.told_as(frame))
            if frame.verb.lemma == "go" or self.roles.told_as(frame) is not None:
                return
        if not people or not self.leaves_function(frame, people[0]) or self.calls_for(frame):
            return
        role, new = self.roles.told_role(frame) or self.roles.at_the_head(frame), self.onward(frame)
        role = role or self.roles.inquiry_chair(frame.subject)
        if new is not None:
            for person in people:
                yield self.scene.found("start", evolve(frame, objects=(), dates=()), person, Change.START, new)
            role = self.roles.told_as(frame)
            frame = evolve(frame, obliques=self.behind_left(frame))
        for person in people:
            mine = role or self.committee(frame)
            mine = mine or self.held_before(frame, self.roles.held(person)) or self.seat(frame)
            if mine is None and (frame.verb.lemma != "go" or frame.verb.perfect or frame.link == "to"):
                mine = self.scene.led.get(person.index)
            mine = mine or self.roles.vacated_for(frame)
            if mine is None and frame.verb.lemma == "go" and (frame.verb.form == "participle" or frame.dates):
                mine = self.roles.sentence_post(frame.sentence)
            if mine is None and frame.subject is not None:
                mine = self.roles.successor_role(frame.subject, frame.sentence)
            if mine is None and (frame.dates or frame.link == "that") and not frame.objects:
                mine = self.roles.was(person)
            if (
                mine is None
                and frame.verb.lemma in ("leave", "retire", "walk", "depart")
                and (frame.dates or frame.verb.form != "finite" or self.after_a_while(frame) or frame.opener == "when")
                and not frame.objects
            ):
                mine = self.roles.recent_post(frame.verb.first)
            if (
                mine is None
                and frame.verb.lemma not in ("resign", "quit", "step", "stand", "bow")
                and not self.left_council(frame)
            ):
                continue
            mine = mine or self.held_before(frame, self.roles.left(person))
            yield self.scene.found("leave", frame, person, Change.END, mine)
            yield from self.given_up(frame, mine)

    def held_before(self, frame: Frame, held: Role | None) -> Role | None:
        """The post that somebody holds, if it is not the one of "left Kent to become chief executive"."""
        post = held.post if held is not None else None
        return None if post is not None and self.goes_for(frame, post) else held

    def goes_for(self, frame: Frame, post: PostMention) -> bool:
        """Whether an infinitive behind a clause names a post as what somebody leaves for."""
        return any(
            f.governor is frame and f.link == "to" and any(post in x.posts for x in (*f.objects, *f.with_("as")))
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    @staticmethod
    def calls_for(frame: Frame) -> bool:
        """Whether the subject is who calls for it: "has called for the leader - who has denied it - to resign"."""
        above = frame.governor
        calls = above is not None and frame.link == "to" and above.verb.lemma in w.PUSHING | {"call", "urge", "demand"}
        return above is not None and calls and not above.verb.passive and above.subject is frame.subject

    def far(self, frame: Frame) -> bool:
        """Read "is not going far": no word of staying."""
        return self.scene.lowers[frame.verb.last : frame.verb.last + 1] in (("far",), ("away",))

    def given_up(self, frame: Frame, role: Role | None) -> Iterator[Found]:
        """Who gets what somebody gives up: "surrendered the portfolio to Ali Reza"."""
        if frame.verb.lemma not in w.GIVING_UP or role is None or not frame.objects:
            return
        for phrase in frame.with_("to"):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                yield self.scene.found("give", frame, person, Change.START, role)

    @staticmethod
    def sends_away(frame: Frame) -> bool:
        """Read "stood down its commissioner, Jane Ford", "retired its chair"."""
        whom = frame.objects[0] if frame.objects else None
        alone = frame.subject is not None and not frame.subject.people and not frame.verb.passive
        return whom is not None and bool(whom.people) and alone and frame.verb.lemma in ("stand", "step", "retire")

    def onward(self, frame: Frame) -> Role | None:
        """The new post of "left for an executive director's role at Coventry"."""
        for phrase in frame.with_("for", "to"):
            if phrase.people or frame.verb.lemma not in ("leave", "depart", "move", "quit"):
                continue
            post = next((x for x in phrase.posts if not x.former), None)
            owner = phrase.possessor.posts[0] if phrase.possessor is not None and phrase.possessor.posts else None
            job = self.scene.lowers[phrase.head] in w.POSTS
            if post is not None or (job and owner is not None):
                found = post or owner
                return Role(found.title, found.kind, found) if found is not None else None
        return None

    @staticmethod
    def behind_left(frame: Frame) -> tuple[tuple[str, NounPhrase], ...]:
        """The phrases before the one that tells where somebody goes."""
        at = next((k for k, (word, _) in enumerate(frame.obliques) if word in ("for", "to")), len(frame.obliques))
        return frame.obliques[:at]

    def stays(self, frame: Frame, phrase: NounPhrase | None) -> Iterator[Found]:
        """The denied departure of people who are not "going anywhere"."""
        for person in self.scene.people(phrase, frame):
            role = self.roles.held(person)
            if role is not None:
                item = self.scene.found("leave", frame, person, Change.END, role)
                yield evolve(item, status=Status.DENIED, date=None)

    def committee(self, frame: Frame) -> Role | None:
        """Read "steps down from the scrutiny committee": another seat than the post that somebody is known by."""
        named = (*frame.with_("from"), *frame.objects[:1])
        seat = next((x for x in named if self.scene.lowers[x.head] == "committee" and not x.posts), None)
        return Role(self.scene.plain(seat), RoleKind.OTHER) if seat is not None else None

    def seat(self, frame: Frame) -> Role | None:
        """Read "resigned from the cabinet", "left the cabinet", "quit the panel"."""
        seats = (*frame.objects[:1], *frame.with_("from", "of", "out", "on"))
        panel = next((x for x in seats if self.scene.lowers[x.head] in ("panel", "taskforce") and not x.posts), None)
        if panel is not None:
            return Role(self.scene.plain(panel), RoleKind.PANEL_MEMBER)
        told = any(self.scene.lowers[x.head] == "cabinet" for x in seats)
        return Role("cabinet", RoleKind.LEAD_MEMBER) if told else None

    def leaves_function(self, frame: Frame, person: Person) -> bool:
        """Whether what is left is a function: nothing named, an authority, or a word for a post."""
        if frame.verb.lemma == "give":
            it = bool(frame.objects) and self.scene.lowers[frame.objects[0].head] == "it"
            latest = self.scene.latest.get(person.index)
            if it and latest is not None and 0 <= frame.sentence - latest[0] <= 1:
                return True  # "took the chair in May and gave it up in June"
            return bool(frame.objects) and (
                self.scene.lowers[frame.objects[0].head] in w.POSTS | w.DUTIES | {"seat", "place"}
                or bool(frame.objects[0].posts)
            )
        if frame.verb.lemma == "go":
            ordered = (
                frame.link == "to"
                and frame.governor is not None
                and (
                    frame.governor.predicate in ("tell", "ask", "order", "be", "agree")
                    or (frame.governor.verb.lemma == "have" and self.roles.told_as(frame) is not None)
                    or frame.governor.verb.lemma in w.PUSHING
                    or (frame.governor.verb.lemma in doubts.RESOLVING_TO and self.ends_there(frame))
                )
            )
            above = frame.governor
            told = frame.link == "that" and above is not None and above.verb.lemma in w.ANNOUNCING
            leaving = frame.verb.word == "going" and self.ends_there(frame)
            told = told or (leaving and above is not None and above.predicate in ("say", "tell"))
            asked = told_of(frame.governor) if frame.link == "that" else None
            demanded = asked is not None and self.scene.lowers[asked.head] in doubts.DEMANDS
            away = (x for word, x in frame.obliques if word in w.WAYS)
            if frame.verb.form == "participle" and frame.subject is not None:
                elsewhere = any(word != "as" for word, _ in frame.obliques)
                return self.scene.lowers[frame.subject.first - 1] == "with" and not elsewhere
            return (
                not frame.objects
                and all(self.scene.lowers[x.head] in w.FOR_GOOD | w.TIMES for x in away)
                and (ordered or told or demanded or bool(frame.dates) or frame.verb.perfect or self.at_once(frame))
                and (
                    person.index in self.scene.posts_of
                    or person.index in self.scene.led
                    or self.roles.told_as(frame) is not None
                    or self.roles.sentence_post(frame.sentence) is not None
                    or self.in_turn(frame) is not None
                    or (frame.verb.perfect and self.roles.held(person) is not None)
                    or (bool(frame.dates) and frame.link == "and" and self.roles.held(person) is not None)
                )
            )
        if frame.verb.lemma == "move":
            return person.index in self.scene.posts_of and not frame.objects
        if any(self.scene.lowers[x.head] in w.HANDS for x in frame.with_("in")):
            return False
        if any(self.scene.lowers[x.head] in w.KIN for x in frame.with_("with")):
            return False
        if frame.link == "to" and "too" in self.scene.lowers[max(frame.verb.first - 4, 0) : frame.verb.first]:
            return False
        if frame.objects and self.scene.lowers[frame.objects[0].head].endswith("self"):
            return False
        if any(self.scene.lowers[x.head] in w.HEARINGS for x in frame.with_("of", "from")):
            return False  # "walked out of the inquest"
        inner = self.scene.reading.frames_by_sentence[frame.sentence]
        if any(f.governor is frame and f.link == "to" and f.verb.lemma == "let" for f in inner):
            return False  # "stepped aside to let her pass"
        if any(self.scene.lowers[x.head] in w.ROOMS for x in frame.with_("of")):
            return False
        if frame.verb.lemma in w.LEAVING and any(
            self.scene.is_no_post(x) for x in frame.with_("from", *(("of",) if frame.verb.particle == "out" else ()))
        ):
            return False
        if any(self.scene.lowers[x.head - 1 : x.head + 1] == ("last", "time") for x in frame.with_("for")):
            return True
        target = self.scene.things(frame)[:1]
        if frame.verb.lemma in ("leave", "depart") and any(self.bound_for(x) for x in frame.with_("for")):
            return False
        if not target:
            return not (frame.verb.lemma == "leave" and frame.verb.passive)
        head = target[0]
        if head.determiner == "definite" and head in frame.objects and self.scene.is_no_post(head):
            return False
        if frame.verb.particle in ("down", "aside", "back", "out") or self.scene.lowers[head.head] == "us":
            return True
        if frame.verb.lemma in w.GIVING_UP and self.scene.lowers[head.head] in w.DUTIES:
            return True
        return bool(head.authorities or head.posts or head.organisations) or self.scene.lowers[head.head] in w.FUNCTIONS

    def ends_there(self, frame: Frame) -> bool:
        """Whether nothing is told behind "go": "has refused to go", not "refused to go home"."""
        behind = self.scene.lowers[frame.verb.last : frame.verb.last + 1]
        return behind in w.SET_OFF or behind in ((".",), ("and",), ("but",), ("as",), (";",), ("quietly",), ())

    def in_turn(self, frame: Frame) -> Role | None:
        """The post of "The first, Raj Patel, went in 2012", "Her successor went after nine months"."""
        subject = frame.subject
        return self.roles.successor_role(subject, frame.sentence) if subject is not None else None

    def at_once(self, frame: Frame) -> bool:
        """Read "went within the week", "is going after four years"."""
        if frame.verb.word == "going" and self.after_a_while(frame):
            return True
        return frame.verb.tense == "past" and any(self.scene.lowers[x.head] in w.TIMES for x in frame.with_("within"))

    def bound_for(self, phrase: NounPhrase) -> bool:
        """Whether a phrase names where somebody merely travels: "left for the airport"."""
        if self.scene.lowers[phrase.head] in w.TRIPS:
            return True
        known = phrase.authorities or phrase.organisations or phrase.posts or phrase.people
        job = self.scene.lowers[phrase.head] in w.POSTS | w.BODIES
        return phrase.determiner == "definite" and not known and not job

    def goes_on(self, frame: Frame) -> bool:
        """Whether an infinitive hangs on the clause: "am not going to hide it"."""
        return any(
            f.governor is frame and f.link == "to" for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    def after_a_while(self, frame: Frame) -> bool:
        """Read "left after seven weeks"."""
        return any(self.scene.lowers[x.head] in w.TIMES for x in frame.with_("after"))

    def left_council(self, frame: Frame) -> bool:
        """Whether a clause tells what was left, or for what: "left the council after ten years", "left to become"."""
        onward = any(
            f.governor is frame
            and f.link == "to"
            and (f.predicate in ("become", "join", "take", "lead") or f.verb.lemma == "be")
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )
        served = any(
            x.authorities
            or self.scene.lowers[x.head] in w.COUNCILS
            or self.scene.lowers[x.head] in ("years", "department", "career")
            for _, x in frame.obliques
        )
        return (
            onward
            or served
            or (
                bool(frame.objects)
                and (bool(frame.objects[0].authorities) or self.scene.lowers[frame.objects[0].head] in w.FUNCTIONS)
            )
        )

    def on_remove(self, frame: Frame) -> Iterator[Found]:
        """Read a clause of the class "remove"."""
        if frame.verb.lemma == "relieve" and not frame.verb.passive and not frame.with_("of"):
            yield from Exchanges(self.scene, self.roles).relieved(frame)
            return
        people = self.scene.people(frame.patient, frame)
        role = self.roles.told_role(frame)
        if role is None and frame.patient is not None and frame.patient.people:
            role = self.roles.successor_role(frame.patient, frame.sentence)
        if role is None and any(self.scene.lowers[x.head] == "cabinet" for x in frame.with_("from")):
            role = Role("cabinet", RoleKind.LEAD_MEMBER)
        if (
            frame.verb.lemma in ("drop", "dismiss")
            and role is None
            and (frame.verb.lemma == "drop" or frame.with_("as"))
            and not self.dropped(frame, people)
        ):
            return
        away = [
            x
            for x in frame.with_("from", "above")
            if not x.posts
            and self.scene.lowers[x.head] not in w.FUNCTIONS | w.POSTS
            and not x.authorities
            and not x.organisations
        ]
        if role is None and away:
            return
        yield from self.favoured(frame, role)
        yield from self.unseated(frame, role)
        for person in people:
            mine = role or self.roles.held(person)
            if mine is None and (frame.dates or frame.opener in ("until", "when", "before")) and not away:
                mine = self.roles.was(person)  # "was Kent's director until she was removed in May"
            if mine is None and frame.verb.particle == "out":
                mine = self.taken_by(frame)
            if self.of_another(frame, person):
                continue
            if mine is None and frame.verb.lemma == "dismiss" and not self.employs(frame):
                continue  # "was dismissed for a duck"
            if (
                mine is not None
                or any(self.scene.lowers[x.head] in w.POSTS | w.DUTIES for x in frame.with_("from", "of"))
                or frame.verb.lemma in w.SACKING
            ):
                mine = mine or self.roles.left(person)
                rival = frame.verb.passive and frame.verb.lemma in w.TOPPLING and bool(self.rivals(frame))
                agent = None if rival and mine is not None and mine.kind in w.ELECTED else frame.agent
                yield self.scene.found("remove", frame, person, Change.END, mine, agent=agent)

    def taken_by(self, frame: Frame) -> Role | None:
        """The post that whoever removes somebody takes: "took the children's brief, having eased out Jane Ford"."""
        boss = self.scene.people(frame.agent, frame)
        latest = self.scene.latest.get(boss[0].index) if len(boss) == 1 else None
        return latest[1] if latest is not None and latest[0] == frame.sentence else None

    def of_another(self, frame: Frame, person: Person) -> bool:
        """Whether "the current director" whom a council removes would be the director of another council."""
        whom, agent = frame.patient, frame.agent
        if whom is None or whom.people or not whom.posts or agent is None or not agent.authorities:
            return False
        here = {slug for x in agent.authorities for slug in (e.slug for e in x.entries)}
        held = [x for x in self.scene.posts_of.get(person.index, ()) if x.authority and not x.former]
        return bool(held) and all(here.isdisjoint(x.authority) for x in held)

    def employs(self, frame: Frame) -> bool:
        """Whether a clause says who dismisses, or out of what."""
        agent = frame.agent
        named = agent is not None and (bool(agent.authorities) or bool(agent.organisations) or bool(agent.people))
        council = agent is not None and self.scene.lowers[agent.head] in w.COUNCIL_WORDS
        return named or council or bool(frame.with_("from")) or not frame.with_("for")

    def dropped(self, frame: Frame, people: list[Person]) -> bool:
        """Read "Kent's cabinet member for children, Jane Ford, has been dropped"."""
        held = self.roles.held(people[0]) if len(people) == 1 else None
        plain = not (frame.objects and frame.verb.passive) and not any(
            word in ("from", "to", "into", "off") for word, _ in frame.obliques
        )
        leader = frame.agent is not None and bool(frame.agent.people or frame.agent.authorities)
        told = frame.verb.passive or leader
        return plain and told and held is not None and held.kind is RoleKind.LEAD_MEMBER

    def rivals(self, frame: Frame) -> list[Person]:
        """The one person who topples another."""
        named = frame.agent is not None and len(frame.agent.people) == 1
        return self.scene.people(frame.agent, frame) if named else []

    def unseated(self, frame: Frame, role: Role | None) -> Iterator[Found]:
        """Whoever takes the seat of the leader they topple: "was unseated by Raj Patel in May"."""
        if frame.verb.lemma not in w.TOPPLING or frame.verb.negation >= 0:
            return
        going = self.scene.people(frame.patient, frame)
        lost = role or (self.roles.held(going[0]) if len(going) == 1 else None)
        if (
            lost is None
            or lost.kind not in w.ELECTED
            or (going and going[0].index in {x.index for x in self.rivals(frame)})
        ):
            return
        for person in self.rivals(frame):
            yield self.scene.found("succeed", frame, person, Change.START, lost)

    def favoured(self, frame: Frame, role: Role | None) -> Iterator[Found]:
        """Whoever gets what another loses: "was stripped of the portfolio in favour of Raj Patel"."""
        for k in range(len(frame.obliques) - 1):
            (_, one), (word, other) = frame.obliques[k : k + 2]
            if word == "of" and other.people and self.scene.lowers[one.head] == "favour" and role is not None:
                for person in self.scene.people(other, frame):
                    yield self.scene.found("succeed", frame, person, Change.START, role, agent=frame.agent)
