"""Reports of steps that no noun names: services handed over, inspectors who return, managers lent, missions given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, EdtfDate, InterventionKind, RoleKind, Status

from . import patterns as p
from .dating import step_date
from .told import Told, asked, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.frames import Frame
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.phrases import NounPhrase

    from .scene import Scene

K = InterventionKind
_DEALS = frozenset("deal contract arrangement agreement move plan".split())
_RUNNING = frozenset("run deliver manage provide operate take".split())
_GIVING = frozenset(
    (
        "place put go switch transfer hand move outsource pass give contract cede transplant shift "
        "entrust split spin hive lose"
    ).split()
)
_TAKING = frozenset("strip remove take".split())
_PRONOUNS = frozenset("it them they".split())


class Deeds:
    """Reads clauses that are steps by themselves."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.reading = scene.reading
        self.lowers = scene.lowers

    def of(self, frame: Frame) -> Iterator[Told]:
        """The steps that one clause tells."""
        verb = frame.verb.lemma
        if asked(self.reading, frame.sentence):
            return
        if verb in p.TRANSFER:
            yield from self.transfer(frame)
        if verb in ("bring", "take", "return") and self.in_house(frame):
            yield from self.home(frame)
        if verb in ("end", "expire", "finish", "conclude", "run"):
            yield from self.term(frame)
        if verb in ("send", "call", "order", "dispatch"):
            yield from self.sent(frame)
        if verb == "direct":
            yield from self.directed(frame)
        if verb in p.ADVISING:
            yield from self.supported(frame)
        if verb in ("inspect", "reinspect", "re-inspect") and frame.verb.passive:
            yield from self.inspected(frame)
        if verb in p.LENDING:
            yield from self.lend(frame)
        if verb in p.COMING or verb in ("be", "spend", "expect"):
            yield from self.inspectors(frame)
        if verb in p.ADVISING or verb in p.EXAMINING:
            yield from self.mission(frame)
        if (verb, frame.verb.particle) == ("step", "in"):
            yield from self.step_in(frame)

    def words(self, phrase: NounPhrase | None) -> frozenset[str]:
        """The words of a phrase."""
        return frozenset(self.lowers[phrase.first : phrase.last]) if phrase is not None else frozenset()

    def build(  # noqa: PLR0913 - one argument a field
        self,
        frame: Frame,
        kind: InterventionKind,
        rule: str,
        places: tuple[AuthorityMention, ...],
        *,
        by: ActorRef | None = None,
        lead: tuple[ActorRef, ...] = (),
        status: Status | None = None,
        date: EdtfDate | None = None,
    ) -> Told:
        """A report of a clause."""
        engine, cue = standing(self.scene, frame)
        status = status or engine
        if date is None and status is not Status.DENIED:
            date = step_date(self.scene, frame, planned=status is Status.PLANNED)
        return Told(
            kind=kind,
            rule=rule,
            sentence=frame.sentence,
            at=frame.verb.head,
            first=frame.first,
            last=max(frame.last, frame.verb.last),
            status=status,
            cue=cue,
            places=places,
            by=by,
            lead=lead,
            date=date,
        )

    # -- services that change hands -------------------------------------------------------------

    def services(self, frame: Frame) -> NounPhrase | None:
        """The phrase for the services that are run, taken or handed over."""
        candidates = (
            (frame.subject,)
            if frame.verb.passive
            else frame.objects[:1]
            if frame.verb.particle != "over"
            else frame.objects
        )
        if (
            not frame.verb.passive
            and not frame.objects
            and frame.verb.lemma in ("pass", "move", "transfer", "go", "switch", "shift")
        ):
            candidates = (frame.subject,)
        for phrase in candidates:
            if phrase is None:
                continue
            if self.lowers[phrase.head] in p.SERVICES and self.about_children(phrase, frame):
                return phrase
            if self.lowers[phrase.head] in _PRONOUNS and self.antecedent(frame, phrase):
                return phrase
        return None

    def about_children(self, phrase: NounPhrase, frame: Frame) -> bool:
        """Whether services for children are meant: told, or the only services the text is about."""
        first, last = self.reading.ranges[frame.sentence]
        words = set(self.lowers[first:last])
        return bool(
            (words | self.words(phrase))
            & {"children", "child", "social", "protection", "childrens", "service", "services", "department"}
        )

    def antecedent(self, frame: Frame, phrase: NounPhrase) -> bool:
        """Whether a pronoun means services told just before."""
        first = self.reading.ranges[max(frame.sentence - 1, 0)][0]
        return any(w in ("services", "service", "department") for w in self.lowers[first : phrase.first])

    def transfer(self, frame: Frame) -> Iterator[Told]:
        """The steps of a clause in which services are run, given or taken by somebody."""
        service = self.services(frame)
        verb = frame.verb.lemma
        if (
            service is None
            and verb in ("strip", "relieve", "deprive")
            and any(w == "of" and self.lowers[x.head] in p.SERVICES for w, x in frame.obliques)
        ):
            loser = frame.patient
            if loser is not None and (
                self.scene.named(loser) or self.lowers[loser.head] in ("council", "authority", "it")
            ):
                yield self.build(
                    frame,
                    K.TAKEOVER,
                    "takeover",
                    self.scene.named(loser),
                    by=self.scene.actor(frame.agent if frame.verb.passive else None, frame.sentence),
                )
            return
        if service is None:
            return
        verb = frame.verb.lemma
        own = self.scene.named(service) or self.scene.place_behind(service.head, frame.sentence)
        if verb in _RUNNING and not (verb == "take" and frame.verb.particle != "over" and not self.taking_on(frame)):
            yield from self.run(frame, own)
        elif verb in _GIVING:
            yield from self.give(frame, own)
        if verb in _TAKING and frame.verb.particle != "over" and self.away(frame):
            places = own or self.council(frame)
            agent = frame.agent
            engine, _ = standing(self.scene, frame)
            if agent is None or self.governing(agent) or frame.governor is not None:
                kind = K.TAKEOVER
                yield self.build(
                    frame, kind, "takeover", places, by=self.scene.actor(agent, frame.sentence), status=engine
                )

    def term(self, frame: Frame) -> Iterator[Told]:
        """Read "Ms Gibb's term of office ends on 31 March": the end of a commissioner's or adviser's mission."""
        subject = frame.subject
        if subject is None or subject.possessor is None or self.lowers[subject.head] not in p.MISSIONS:
            return
        person = self.reading.person_of(subject.possessor, frame.sentence)
        date = step_date(self.scene, frame)
        kinds = {RoleKind.COMMISSIONER: K.COMMISSIONER, RoleKind.ADVISER: K.ADVISER}
        kind = next(
            (kinds[post.kind] for holder, post in self.reading.holders if holder is person and post.kind in kinds),
            K.COMMISSIONER,
        )
        if person is None or date is None:
            return
        status = Status.ENDED if frame.verb.tense == "past" else Status.ACTUAL
        told = self.build(
            frame,
            kind,
            "commissioner",
            (),
            lead=(ActorRef(person.name),),
            status=status,
            date=date if date.is_interval else EdtfDate.interval(None, date),
        )
        yield evolve(told, weak=True, refers=True)

    def in_house(self, frame: Frame) -> bool:
        """Read "back in house", "in-house"."""
        words = self.lowers[frame.verb.last : frame.verb.last + 12]
        return "in-house" in words or any(words[i : i + 2] == ("in", "house") for i in range(len(words)))

    def home(self, frame: Frame) -> Iterator[Told]:
        """Services or a trust brought back in house."""
        things = (frame.subject,) if frame.verb.passive else frame.objects[:1]
        thing = things[0] if things else None
        if thing is None or self.lowers[thing.head] not in p.SERVICES | {"trust", "company"}:
            return
        engine, _ = standing(self.scene, frame)
        status = Status.ENDED if engine is Status.ACTUAL else Status.ACTUAL if engine is Status.DENIED else None
        subject = frame.subject if not frame.verb.passive else None
        places = self.scene.named(thing) or self.scene.named(subject) or self.before(frame)
        if status is not None:
            date = step_date(self.scene, frame)
            if date is not None and not date.is_interval:
                date = EdtfDate.interval(None, date)
            yield self.build(
                frame,
                K.TRUST,
                "transfer",
                places,
                by=self.scene.actor(subject, frame.sentence),
                status=status,
                date=date,
            )

    def before(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The authority named directly before the verb, where the clause layer gives no subject."""
        return tuple(a for a in self.reading.authorities if a.last == frame.verb.first)

    def taking_on(self, frame: Frame) -> bool:
        """Whether control, responsibility or charge is taken, not taken away."""
        return (
            bool(frame.objects)
            and self.lowers[frame.objects[0].head] in ("control", "responsibility", "responsibilities", "charge")
            and self.lowers[frame.verb.last : frame.verb.last + 1] != ("away",)
        )

    def away(self, frame: Frame) -> bool:
        """Read "from the council", "out of the council's hands", "away"."""
        words = self.lowers[frame.verb.last : frame.last + 4]
        return "away" in words or "hands" in words or any(w == "from" for w, _ in frame.obliques)

    def council(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The authority from which services are taken."""
        for word, phrase in frame.obliques:
            if word in ("from", "of") and self.scene.named(phrase):
                return self.scene.named(phrase)
        return ()

    def governing(self, phrase: NounPhrase | None) -> bool:
        """Whether the government, a department or a minister is meant."""
        if phrase is None:
            return False
        if any(o.kind == "department" for o in phrase.organisations) or any(
            x.kind is RoleKind.MINISTER for x in phrase.posts
        ):
            return True
        return (self.lowers[phrase.head] in p.GOVERNMENT and not phrase.authorities) or self.lowers[phrase.head] == "i"

    def taker(
        self, phrase: NounPhrase | None, own: tuple[AuthorityMention, ...], sentence: int
    ) -> tuple[InterventionKind, tuple[ActorRef, ...]] | None:
        """Who receives the services, and the kind of step; `None` for the council itself or nobody in particular."""
        if phrase is None or phrase.people:
            return None
        if self.governing(phrase):
            return K.TAKEOVER, ()
        word = self.lowers[phrase.head]
        if phrase.authorities and not phrase.organisations:
            slugs = {a.entries[0].slug for a in own}
            if any(a.entries[0].slug in slugs for a in phrase.authorities):
                return None
            if not own:
                return None
            return K.TRUST, self.scene.actors(phrase, sentence)
        if phrase.organisations:
            body = phrase.organisations[-1]
            if (
                body.kind == "trust"
                and body.authority
                and own
                and not {a.entries[0].slug for a in own} & set(body.authority)
            ):
                return K.TRUST, (ActorRef(body.name),)
            if body.kind in ("trust", "company", "charity", "other") and "nhs" not in body.name.lower():
                return K.TRUST, (ActorRef(body.name),)
            return None
        if word in p.SOMEBODY:
            return K.TAKEOVER, ()
        if (
            word in p.BODIES
            and (word not in ("council", "authority") or "another" in self.words(phrase))
            and not self.words(phrase) & {"academy", "nhs", "hospital"}
        ):
            if (
                word in ("council", "authority", "neighbour", "neighbours", "body")
                and phrase.determiner != "indefinite"
            ):
                return None
            return K.TRUST, self.name_behind(phrase, sentence)
        return None

    def name_behind(self, phrase: NounPhrase, sentence: int) -> tuple[ActorRef, ...]:
        """The name in apposition: "a company, Achieving for Children"."""
        end = self.reading.ranges[sentence][1]
        for body in self.reading.organisations:
            if (
                phrase.last < body.first <= phrase.last + 2
                and body.last <= end
                and self.lowers[phrase.last] in (",", "called")
            ):
                return (ActorRef(body.name),)
        return ()

    def focus(self, frame: Frame, at: int, taker: NounPhrase) -> tuple[AuthorityMention, ...]:
        """The authority in focus before the clause, where the taker is a council itself."""
        mention = self.scene.focus(
            frame.sentence, min(at, taker.first), {self.scene.authority(a).name for a in taker.authorities}
        )
        return (mention,) if mention is not None else ()

    def run(self, frame: Frame, own: tuple[AuthorityMention, ...]) -> Iterator[Told]:
        """Read "X council will run the services", "services are run by a trust"."""
        agent = frame.agent
        if agent is None:
            return
        if frame.verb.form == "infinitive" and self.noun_before(frame, agent):
            set_up = frame.governor
            if set_up is not None and set_up.predicate == "establish":
                status, cue = standing(self.scene, set_up)
                places = own or self.scene.named(agent)
                by = self.scene.actor(set_up.agent, frame.sentence) if status is not Status.ACTUAL else None
                yield evolve(
                    self.build(frame, K.TRUST, "transfer", places, by=by, status=status), cue=cue, first=set_up.first
                )
            return
        places = own or self.scene.place_in(frame) if not frame.verb.passive else own
        if not places and agent.authorities:
            places = self.focus(frame, frame.first, agent)
        got = self.taker(agent, places, frame.sentence)
        if got is None:
            return
        kind, lead = got
        by = self.above(frame)
        if kind is K.TAKEOVER:
            by = self.scene.actor(agent, frame.sentence)
            if frame.verb.form == "ing" and standing(self.scene, frame)[0] is Status.ACTUAL:
                return
            if (
                standing(self.scene, frame)[0] is Status.ACTUAL
                and frame.verb.tense == "present"
                and not frame.verb.perfect
                and frame.verb.form == "finite"
            ):
                return
        told = self.build(frame, kind, "takeover" if kind is K.TAKEOVER else "transfer", places, by=by, lead=lead)
        yield (
            evolve(told, slugs=agent.organisations[-1].authority[:1])
            if kind is K.TRUST and not places and agent.organisations
            else told
        )

    def noun_before(self, frame: Frame, agent: NounPhrase) -> bool:
        """Whether a body directly before the infinitive does it, not the agent: "set up a trust to run services"."""
        at = frame.verb.first - 1
        return self.lowers[at] in p.BODIES and not agent.first <= at < agent.last

    def give(self, frame: Frame, own: tuple[AuthorityMention, ...]) -> Iterator[Told]:
        """Read "Services are transferred to a trust", "the council handed them to its neighbour"."""
        taker = next(
            (
                x
                for w, x in frame.obliques
                if w in ("to", "into") or (w in ("in", "with") and frame.verb.lemma in ("place", "put"))
            ),
            None,
        )
        subject = frame.subject if not frame.verb.passive else None
        places = own or (self.scene.named(subject) if subject is not None else ())
        if (
            taker is None
            and frame.verb.lemma == "lose"
            and frame.objects
            and self.lowers[frame.objects[0].head] == "control"
        ):
            yield self.build(frame, K.TAKEOVER, "takeover", places)
            return
        got = self.taker(
            taker, places or (self.focus(frame, frame.first, taker) if taker is not None else ()), frame.sentence
        )
        if got is None:
            return
        kind, lead = got
        by = (
            self.scene.actor(frame.agent, frame.sentence)
            if (frame.verb.lemma != "lose" and frame.agent is not frame.subject) or frame.objects
            else None
        )
        if frame.verb.lemma == "lose":
            by = None
        if frame.governor is not None and frame.governor.predicate == "propose":
            by = None
        if by is not None and any(self.scene.authority(a).name == by.name for a in places):
            by = by if standing(self.scene, frame)[0] is not Status.ACTUAL else None
        yield self.build(frame, kind, "takeover" if kind is K.TAKEOVER else "transfer", places, by=by, lead=lead)

    def above(self, frame: Frame) -> ActorRef | None:
        """Who asks or orders: the agent of the clause above, or of a deal "ordered by" somebody."""
        governor = frame.governor
        if governor is not None and governor.predicate in ("ask", "order", "appoint", "accept"):
            return self.scene.actor(governor.agent, governor.sentence)
        for other in self.scene.frames[frame.sentence]:
            if other.predicate in ("order", "accept") and self.lowers[other.verb.first - 1] in _DEALS:
                return self.scene.actor(next(iter(other.with_("by")), None), frame.sentence)
        return None

    def step_in(self, frame: Frame) -> Iterator[Told]:
        """Read "The government is ready to step in"."""
        if not self.governing(frame.subject):
            return
        engine, _ = standing(self.scene, frame)
        if (
            engine is Status.PLANNED
            and frame.governor is not None
            and frame.governor.verb.prospect in ("ready", "poised")
        ):
            engine = Status.POSSIBLE
        yield self.build(
            frame,
            K.TAKEOVER,
            "takeover",
            self.scene.place_in(frame),
            by=self.scene.actor(frame.subject, frame.sentence),
            status=engine,
        )

    # -- staff lent, missions given -----------------------------------------------------------------

    def lend(self, frame: Frame) -> Iterator[Told]:
        """Read "Suffolk has been lending managers"."""
        thing = frame.patient
        if thing is None or self.lowers[thing.head] not in p.STAFF or thing.people:
            return
        lender = frame.agent
        if lender is None or not (lender.authorities or lender.organisations):
            return
        places = next((self.scene.named(x) for w, x in frame.obliques if w == "to" and self.scene.named(x)), ())
        places = places or self.focus(frame, lender.first, lender)
        if {a.entries[0].slug for a in places} & {a.entries[0].slug for a in lender.authorities}:
            return
        yield self.build(frame, K.ADVISER, "lend", places, lead=self.scene.actors(lender, frame.sentence))

    def mission(self, frame: Frame) -> Iterator[Told]:
        """Read "X has been asked by ministers to advise the council", "to find out how …"."""
        governor = frame.governor
        if frame.link != "to" or governor is None or governor.predicate not in ("ask", "appoint", "commission"):
            return
        lead = self.scene.actors(frame.subject, frame.sentence) or self.scene.actors(governor.patient, frame.sentence)
        if not lead or (
            frame.subject is not None and (self.governing(frame.subject) or any(x.name == "Ofsted" for x in lead))
        ):
            return
        by = self.scene.actor(governor.agent, governor.sentence)
        words = set(self.lowers[frame.verb.first : self.reading.ranges[frame.sentence][1]])
        if frame.verb.lemma in p.ADVISING:
            places = self.scene.place_in(frame)
            if not places and not words & {"council", "authority", "department", "service", "services"}:
                return
            if any(
                x.posts
                for x in (governor.patient, *governor.objects, *(y for w, y in governor.obliques if w == "as"))
                if x is not None and not x.people
            ) or governor.with_("as"):
                return
            yield self.build(
                frame, K.ADVISER, "mission", places, by=by, lead=lead, status=standing(self.scene, governor)[0]
            )
        elif (
            frame.verb.lemma != "find"
            or self.lowers[frame.verb.last - 1] == "out"
            or "out" in self.lowers[frame.verb.last : frame.verb.last + 1]
        ):
            if words & p.OFF_TOPIC or not words & {
                "council",
                "councils",
                "services",
                "service",
                "department",
                "social",
                "children",
                "protection",
                "care",
            }:
                return
            told = self.build(frame, K.REVIEW, "mission", self.scene.place_in(frame), by=by, lead=lead)
            yield (
                self.national(told)
                if not told.places and self.scene.generic(frame.sentence, frame.verb.first)
                else told
            )

    def national(self, told: Told) -> Told:
        """The report as one towards no authority in particular."""
        return evolve(told, national=True)

    def supported(self, frame: Frame) -> Iterator[Told]:
        """Read "Kent has been helping Medway since May": one council at the side of another."""
        helper, helped = frame.agent, frame.patient
        if (
            helper is None
            or helped is None
            or helper.people
            or helped.people
            or (
                frame.link == "to"
                and frame.governor is not None
                and frame.governor.predicate in ("ask", "appoint", "commission")
            )
        ):
            return
        places, givers = self.scene.placed(helped), self.scene.named(helper)
        if not givers or helper.posts or {a.entries[0].slug for a in places} & {a.entries[0].slug for a in givers}:
            return
        if not places and self.lowers[helped.head] in ("council", "authority", "department", "borough", "it"):
            places = self.focus(frame, helper.first, helper)
        if places and not {a.entries[0].slug for a in places} & {a.entries[0].slug for a in givers}:
            yield self.build(frame, K.ADVISER, "lend", places, lead=self.scene.actors(helper, frame.sentence))

    def directed(self, frame: Frame) -> Iterator[Told]:
        """Read "The minister has directed the council to …"."""
        target = frame.patient
        if target is None or not (
            self.scene.placed(target) or self.lowers[target.head] in ("council", "authority", "borough", "it")
        ):
            return
        agent = frame.agent
        if self.governing(agent) or (agent is not None and agent.people) or (agent is None and frame.verb.passive):
            yield self.build(
                frame, K.DIRECTION, "direction", self.scene.placed(target), by=self.scene.actor(agent, frame.sentence)
            )

    # -- inspectors ------------------------------------------------------------------------------------

    def inspectors(self, frame: Frame) -> Iterator[Told]:
        """Read "Inspectors will return", "Ofsted is due back", "Inspectors spent two weeks at the council"."""
        subject = frame.subject
        if (
            subject is not None
            and self.lowers[subject.head] in ("it", "they")
            and frame.governor is not None
            and frame.link == "that"
        ):
            subject = frame.governor.subject
        if subject is None or not self.inspecting(subject):
            return
        verb = frame.verb.lemma
        engine, _ = standing(self.scene, frame)
        behind = self.lowers[frame.verb.last : frame.verb.last + 3]
        if verb == "be":
            if behind[:2] == ("due", "back") or (behind[:1] == ("due",) and "return" not in behind):
                engine = Status.PLANNED
            elif behind[:1] != ("back",) and not (
                frame.dates and frame.with_("in", "at") and self.scene.place_in(frame)
            ):
                return
        elif verb == "expect":
            if not frame.verb.passive or any(f.governor is frame for f in self.scene.frames[frame.sentence]):
                return
            engine = Status.PLANNED
        elif verb == "spend":
            if not frame.dates:
                return
        elif (
            verb in ("go", "come") and not (frame.verb.particle == "back" or "back" in behind or "in" in behind[:1])
        ) or (verb in ("come", "go", "arrive") and frame.verb.tense == "past" and not frame.dates):
            return
        past = frame.opener == "when" and frame.verb.tense == "past" and bool(frame.dates)
        if (
            frame.link == "adverbial"
            and not past
            and frame.opener in ("until", "when", "before", "once", "after", "if", "unless", "as")
        ):
            return
        if (
            verb in ("visit", "inspect", "return")
            and engine is Status.ACTUAL
            and frame.verb.tense == "past"
            and self.reading.date_of(frame) is None
        ):
            return
        if (
            verb in ("come", "go", "return", "visit")
            and frame.verb.tense == "present"
            and not frame.verb.modal
            and frame.verb.form == "finite"
            and not frame.dates
            and not self.reading.is_headline(frame.sentence)
        ):
            return
        words = set(self.lowers[frame.verb.last : frame.last])
        if words & p.SCHOOLS - {"home", "homes"}:
            return
        yield self.build(frame, K.INSPECTION, "inspectors", self.scene.place_in(frame), status=engine)

    def sent(self, frame: Frame) -> Iterator[Told]:
        """Read "The minister sent inspectors into Haringey"."""
        patient = frame.patient
        if (
            patient is None
            or patient.people
            or self.lowers[patient.head] not in ("inspectors", "ofsted")
            or (frame.verb.lemma == "call" and frame.verb.particle != "in")
        ):
            return
        by = self.scene.actor(frame.agent, frame.sentence)
        if frame.agent is not None and (self.governing(frame.agent) or by is not None):
            yield self.build(frame, K.INSPECTION, "inspectors", self.scene.place_in(frame), by=by)

    def inspected(self, frame: Frame) -> Iterator[Told]:
        """Read "The council will be inspected again within a year"."""
        subject = frame.subject
        if (
            subject is None
            or self.words(subject) & p.SCHOOLS
            or not (
                self.scene.placed(subject)
                or self.lowers[subject.head] in ("council", "authority", "borough", "department", "service", "services")
            )
        ):
            return
        engine, _ = standing(self.scene, frame)
        if (
            frame.verb.tense == "future"
            or engine is Status.PLANNED
            or (
                frame.link == "to"
                and frame.governor is not None
                and frame.governor.verb.lemma in ("be", "expect", "schedule")
            )
        ):
            yield self.build(frame, K.INSPECTION, "inspectors", self.scene.placed(subject))

    def inspecting(self, phrase: NounPhrase) -> bool:
        """Whether a phrase means the inspectors or their inspectorate."""
        if phrase.people:
            holder = self.reading.person_of(phrase, 0)
            led = any(
                f.predicate == "lead"
                and f.objects
                and "inspection" in self.words(f.objects[0])
                and f.subject is not None
                and f.subject.first == phrase.first
                for fs in self.scene.frames
                for f in fs
            )
            return (
                led
                or any(x.kind is RoleKind.INSPECTOR for x in phrase.posts)
                or any(post.kind is RoleKind.INSPECTOR for person, post in self.reading.holders if person is holder)
            )
        word = self.lowers[phrase.head]
        return word in p.INSPECTORS and "tax" not in self.words(phrase)
