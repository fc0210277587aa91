"""Rules for set phrases: shown the door, on her way out, put in charge, out of the running."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import doubts
from . import words as w
from .exchanges import Exchanges
from .expressions import EXPRESSIONS, FAREWELLS, Expression, expression, gone
from .fillings import Fillings
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.people.coreference import Person

    from .scene import Found

PARTING = frozenset({"come", "be", "walk", *w.JUMPING, *w.SENT_OFF}).union(*(way.verbs for way in EXPRESSIONS))
"""Verbs with which set phrases are made."""


@frozen
class Idioms:
    """Rules for set phrases, by the lemma of a verb that belongs to no predicate class."""

    scene: Scene
    roles: Roles

    def parting(self, frame: Frame) -> Iterator[Found]:
        """Read "was shown the door", "fell on his sword", "is on her way out": somebody known by a post goes."""
        if frame.verb.lemma == "come" and frame.subject is None and frame.objects:
            yield from self.introduced(frame, frame.objects[0])
        if frame.verb.lemma == "be" and frame.subject is None:
            yield from self.on_have(frame)
        way = expression(frame, self.scene)
        if way is not None:
            yield from self.expressed(frame, way)
            return
        if not self.is_parting(frame):
            return
        told = self.roles.told_as(frame)
        for person in self.scene.people(frame.subject, frame):
            role = told or self.roles.left(person) or self.roles.sentence_post(frame.sentence)
            if role is not None:
                agent = frame.agent if frame.verb.passive else None
                yield self.scene.found("idiom", frame, person, Change.END, role, agent=agent)

    def on_wield(self, frame: Frame) -> Iterator[Found]:
        """Read "has wielded the axe on its director, Jane Ford"."""
        if not frame.objects or self.scene.lowers[frame.objects[0].head] not in ("axe", "knife"):
            return
        for phrase in frame.with_("on"):
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                role = self.roles.holder_role(phrase) or self.roles.held(person)
                if role is not None:
                    yield self.scene.found("remove", frame, person, Change.END, role, agent=frame.subject)

    def on_bar(self, frame: Frame) -> Iterator[Found]:
        """Read "has been barred from the building", "was released from the task"."""
        places = w.SHUT_OUT if frame.verb.lemma != "release" else w.TASKS
        if not any(self.scene.lowers[x.head] in places for x in frame.with_("from", "of")):
            return
        for person in self.scene.people(frame.patient, frame) if frame.verb.negation < 0 else ():
            mine = self.roles.held(person)
            if mine is not None and mine.kind is not RoleKind.OTHER:
                yield self.scene.found("remove", frame, person, Change.END, mine, agent=frame.agent)

    on_ban = on_exclude = on_lock = on_release = on_bar

    def on_want(self, frame: Frame) -> Iterator[Found]:
        """Read "wants the director, Jane Ford, out"."""
        whom = frame.patient
        if whom is None or self.scene.lowers[whom.last : whom.last + 1] not in (("out",), ("gone",), ("sacked",)):
            return
        for person in self.scene.people(whom, frame):
            role = self.roles.holder_role(whom) or self.roles.held(person)
            status = Status.DENIED if frame.verb.negation >= 0 else Status.POSSIBLE
            if role is not None:
                item = self.scene.found("idiom", frame, person, Change.END, role)
                yield evolve(item, status=status, cue=self.scene.reading.span(frame.verb.head, frame.verb.head + 1))

    def expressed(self, frame: Frame, way: Expression) -> Iterator[Found]:
        """The changes that verb and noun together tell of the subject."""
        whom = gone(way, frame, self.scene)
        role = self.roles.told_as(frame)
        role = role or next(
            (x for y in frame.with_("of") if y is not whom and (x := self.roles.phrase_role(y)) is not None), None
        )
        for person in self.scene.people(whom, frame):
            mine = role
            if way.change is Change.END:
                mine = role or self.roles.left(person) or self.roles.sentence_post(frame.sentence)
                mine = mine or self.taken_after(frame)
            if mine is None:
                continue
            agent = frame.subject if way.whom and way.nouns != FAREWELLS else None
            item = self.scene.found("idiom", frame, person, way.change, mine, agent=agent)
            if way.status is not None and item.status is Status.ACTUAL:
                item = evolve(
                    item, status=way.status, date=None, cue=self.scene.reading.span(frame.verb.head, frame.verb.last)
                )
            yield item

    def taken_after(self, frame: Frame) -> Role | None:
        """The post of "became leader in May after Jane Ford called time": the one that somebody takes then."""
        above = frame.governor
        if frame.opener not in ("after", "when", "since") or above is None:
            return None
        now = [role for at, role in self.scene.latest.values() if at == frame.sentence]
        return now[0] if len(now) == 1 else None

    def is_parting(self, frame: Frame) -> bool:
        """Whether a clause without such a noun means leaving a post: "is out as", "was let go"."""
        lowers, verb = self.scene.lowers, frame.verb
        if verb.lemma == "be":
            if lowers[verb.last : verb.last + 2] == ("out", "as"):
                return self.roles.told_as(frame) is not None
            return any(
                word == "on" and lowers[x.head] == "way" and lowers[x.head + 1 : x.head + 2] == ("out",)
                for word, x in frame.obliques
            )
        if verb.lemma in w.SENT_OFF:
            return verb.passive and lowers[verb.last : verb.last + 1] == (w.SENT_OFF[verb.lemma],)
        if verb.lemma in w.JUMPING and not frame.objects and self.before_the_push(frame):
            return True
        return (
            verb.lemma == "walk"
            and not frame.objects
            and all(word in ("after", "following", "amid", "over") for word, _ in frame.obliques)
            and (bool(frame.dates) or bool(frame.obliques))
            and verb.tense == "past"
        )

    def before_the_push(self, frame: Frame) -> bool:
        """Read "walked before he could be pushed"."""
        inner = self.scene.reading.frames_by_sentence[frame.sentence]
        return any(f.opener == "before" and f.governor is frame and f.verb.lemma in w.PUSHED for f in inner)

    def in_charge(self, frame: Frame) -> Role | None:
        """The role of "in charge of": of a service, a review or a board."""
        if not any(self.scene.lowers[x.head] == "charge" for x in frame.with_("in")):
            return None
        for phrase in frame.with_("of"):
            role = self.roles.charge_of(phrase)
            if role is not None:
                return role
        return None

    def on_place(self, frame: Frame) -> Iterator[Found]:
        """Read "has been put in charge of", "has put in X as commissioner", "was placed on gardening leave"."""
        away = [*frame.with_("on"), *frame.with_("under")]
        if any(self.scene.lowers[x.head] in ("leave", "suspension") for x in away):
            for person in self.scene.people(frame.patient, frame):
                held = self.roles.held(person)
                if held is not None:
                    yield self.scene.found("remove", frame, person, Change.END, held, agent=frame.agent)
            return
        yield from Fillings(self.scene, self.roles).seated(frame)
        role = self.in_charge(frame)
        patient = frame.patient
        for phrase in frame.with_("in"):
            yield from self.introduced(frame, phrase, agent=frame.agent)
        if role is None:
            role = self.roles.told_as(frame)
            patient = patient or next((x for x in frame.with_("in") if x.people), None)
            if role is None or role.kind is RoleKind.OTHER or "forward" in self.behind(frame):
                return
        for person in self.scene.people(patient, frame):
            yield self.scene.found("appoint", frame, person, Change.START, role, agent=frame.agent)

    def behind(self, frame: Frame) -> tuple[str, ...]:
        """The words directly behind the verb."""
        return self.scene.lowers[frame.verb.last : frame.verb.last + 3]

    def on_rule_out(self, frame: Frame) -> Iterator[Found]:
        """Read "has been ruled out as chief executive"; of "ruled herself out of the running" see `on_rule`."""
        yield from self.on_rule(frame)
        role = self.roles.told_as(frame)
        if role is None or not frame.verb.passive or frame.verb.negation >= 0:
            return
        for person in self.scene.people(frame.subject, frame):
            yield self.open(frame, role=role, status=Status.DENIED, person=person)

    def open(self, frame: Frame, *, role: Role, status: Status, person: Person) -> Found:
        """A start that has not come about, of a person."""
        cue = self.scene.reading.span(frame.verb.head, frame.verb.head + 1)
        return evolve(
            self.scene.found("candidate", frame, person, Change.START, role), status=status, cue=cue, date=None
        )

    def on_withdraw(self, frame: Frame) -> Iterator[Found]:
        """Read "has withdrawn from the post of director", "has withdrawn her notice"."""
        notice = frame.objects[0] if frame.objects else None
        if notice is not None and self.scene.lowers[notice.head] == "notice" and notice.determiner == "possessive":
            for person in self.scene.people(frame.subject, frame) if frame.verb.negation < 0 else ():
                item = self.scene.found("leave", frame, person, Change.END, self.roles.held(person))
                cue = self.scene.reading.span(frame.verb.head, frame.verb.head + 1)
                yield evolve(item, status=Status.CANCELLED, cue=cue, date=None)
            return
        alone = not frame.objects and not frame.obliques and not frame.verb.passive and frame.verb.negation < 0
        for person in self.scene.people(frame.subject, frame) if alone and frame.dates else ():
            mine = self.roles.held(person)
            if mine is not None and mine.kind in w.MISSION_KINDS:
                yield self.scene.found("leave", frame, person, Change.END, mine)
        runs = w.POSTS | doubts.RACES
        posts = [x for x in frame.with_("from", "of") if not x.people and self.scene.lowers[x.head] in runs]
        role = (self.sought(frame) or self.roles.sentence_post(frame.sentence)) if posts else None
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            if role is not None and frame.verb.negation < 0:
                yield self.open(frame, role=role, status=Status.CANCELLED, person=person)

    def on_rule(self, frame: Frame) -> Iterator[Found]:
        """Read "has ruled herself out of the running for chief executive"."""
        mine = frame.objects and self.scene.lowers[frame.objects[0].head] in ("himself", "herself")
        out = self.scene.lowers[frame.objects[0].last : frame.objects[0].last + 1] == ("out",) if mine else False
        role = self.sought(frame) if out else None
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            if role is not None:
                yield self.open(frame, role=role, status=Status.DENIED, person=person)

    def on_apply(self, frame: Frame) -> Iterator[Found]:
        """Read "has applied for the post of director"."""
        role = self.sought(frame) or self.roles.told_as(frame)
        role = role or next((x for y in frame.with_("for") if (x := self.roles.top_job(y, frame)) is not None), None)
        if role is None and frame.link == "to" and not frame.obliques:
            role = self.roles.recent_post(frame.verb.first)
        status = Status.DENIED if frame.verb.negation >= 0 else Status.POSSIBLE
        for person in self.scene.people(frame.subject, frame) if role is not None else ():
            if role is not None:
                yield self.open(frame, role=role, status=status, person=person)

    def sought(self, frame: Frame) -> Role | None:
        """The post behind "for": "for the job of director", "for chief executive"."""
        for phrase in frame.with_("for", "of"):
            role = None if phrase.people else self.roles.phrase_role(phrase)
            if role is not None:
                return role
        return None

    def on_consider(self, frame: Frame) -> Iterator[Found]:
        """Read "are considering Jane Ford as commissioner"."""
        role = self.roles.told_as(frame)
        patient = frame.patient
        if role is None or role.kind is RoleKind.OTHER or patient is None or not patient.people:
            return
        status = Status.DENIED if frame.verb.negation >= 0 else Status.POSSIBLE
        for person in self.scene.people(patient, frame):
            yield self.open(frame, role=role, status=status, person=person)

    def on_accept(self, frame: Frame) -> Iterator[Found]:
        """Read "accepted a commissioner, Jane Ford", "settled for an adviser, Ali Reza"."""
        taken = (
            self.roles.thing_role(frame.objects[0], frame) if frame.objects and not frame.objects[0].people else None
        )
        given = frame.objects and frame.objects[0].determiner == "indefinite"
        if given and self.scene.lowers[frame.objects[0].head] not in w.POSTS:
            taken = None
        for person in self.scene.people(frame.subject, frame) if taken is not None else ():
            yield self.scene.found("take-up", frame, person, Change.START, taken)
        for phrase in (*frame.objects[:1], *(frame.with_("for") if frame.verb.lemma == "settle" else ())):
            yield from self.introduced(frame, phrase)

    on_settle = on_accept

    def introduced(self, frame: Frame, phrase: NounPhrase, agent: NounPhrase | None = None) -> Iterator[Found]:
        """Somebody named behind an indefinite post of mission: "a commissioner, Frances Alleyne"."""
        post = next((x for x in phrase.posts if x.kind in w.MISSION_KINDS and not x.former), None)
        if post is None or not phrase.people or phrase.determiner != "indefinite":
            return
        if post.first > phrase.people[0].first:
            return
        for person in self.scene.people(phrase, frame):
            role = Role(post.title, post.kind, post)
            yield self.scene.found("appoint", frame, person, Change.START, role, agent=agent)

    def on_have(self, frame: Frame) -> Iterator[Found]:
        """Read "Kent has a new director of children's services, Jane Ford"."""
        yield from Exchanges(self.scene, self.roles).reputed(frame)
        yield from Fillings(self.scene, self.roles).seated(frame)
        if not frame.objects or frame.verb.negation >= 0 or (frame.verb.modal and frame.verb.tense != "future"):
            return
        thing = frame.objects[0]
        if frame.verb.tense == "future":
            yield from self.introduced(frame, thing)
        post = next((x for x in thing.posts if not x.former), None)
        if post is not None and not thing.people and w.NEW & set(self.scene.lowers[thing.first : post.title_last]):
            for phrase in frame.with_("in"):
                for person in self.scene.people(phrase, frame) if phrase.people else ():
                    role = self.roles.phrase_role(thing)
                    yield self.scene.found("appoint", frame, person, Change.START, role)
        if post is None or not thing.people or post.first > thing.people[0].first:
            return
        if not w.NEW & set(self.scene.lowers[thing.first : post.title_last]):
            return
        for person in self.scene.people(thing, frame):
            yield self.scene.found("appoint", frame, person, Change.START, Role(post.title, post.kind, post))

    def on_announce(self, frame: Frame) -> Iterator[Found]:
        """Read "has announced Jane Ford as its new director"."""
        patient = frame.patient
        role = self.roles.told_as(frame) or self.presented(patient)
        if role is None or patient is None or not patient.people or frame.verb.negation >= 0:
            return
        for person in self.scene.people(patient, frame):
            yield self.scene.found("appoint", frame, person, Change.START, role, agent=frame.agent)

    def presented(self, patient: NounPhrase | None) -> Role | None:
        """The post of "welcomes Jane Ford, its new assistant director"."""
        if patient is None or len(patient.people) != 1:
            return None
        name = patient.people[0].last
        post = next((x for x in patient.posts if x.first >= name and not x.former), None)
        between = self.scene.lowers[name : post.title_first] if post is not None else ()
        own = {"its", "their", "our", "'s"}
        new = not w.NEW.isdisjoint(between) and not own.isdisjoint(between)
        return Role(post.title, post.kind, post) if post is not None and new else None

    on_approve = on_announce
    on_endorse = on_announce
    on_welcome = on_announce
    on_introduce = on_announce

    def on_loan(self, frame: Frame) -> Iterator[Found]:
        """Read "has loaned Jane Ford to Kent as interim director"."""
        yield from self.on_announce(frame)

    on_lend = on_loan

    def on_fill(self, frame: Frame) -> Iterator[Found]:
        """Read "will fill the post of chief executive", "has been filled by Jane Ford"."""
        yield from Fillings(self.scene, self.roles).filled(frame)
        thing = frame.objects[0] if frame.objects else None
        if thing is None or thing.people or frame.verb.form != "finite" or frame.verb.passive:
            return
        if self.scene.lowers[thing.head] not in w.POSTS | w.STOPGAPS | {"shoes"} and not thing.posts:
            return
        role = self.roles.thing_role(thing, frame) or self.roles.context_role(frame)
        left = any(f.governor is frame and f.verb.lemma == "leave" for f in self.beside(frame))
        for person in self.scene.people(frame.subject, frame) if role is not None or left else ():
            yield self.scene.found("take-up", frame, person, Change.START, role)

    def beside(self, frame: Frame) -> Sequence[Frame]:
        """The clauses of the same sentence."""
        return self.scene.reading.frames_by_sentence[frame.sentence]
