"""Services that change hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, InterventionKind, Status

from . import terms
from .standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention

    from .told import Told


from .homecomings import LOSERS, Homecomings

K = InterventionKind
_RUNNING = frozenset("run deliver manage provide operate take seize wrest grab absorb swallow".split())
_GIVING = frozenset(
    (
        "place put go switch transfer hand move outsource pass give contract cede transplant shift "
        "entrust split spin hive lose leave float vest surrender relinquish forfeit belong pool turn farm"
    ).split()
)
_TAKING = frozenset("strip remove take".split())
_LOSING = frozenset({("lose", ""), ("give", "up"), ("surrender", ""), ("relinquish", ""), ("forfeit", "")})
_CONTROL = frozenset("charge control responsibility run".split())
CHARGE = _CONTROL | frozenset({"responsible", "hands"})
"""Words of which one stands where somebody has charge of a service."""
_WISHING = frozenset({"want", "like", "see", "need", "have"})
"""Verbs behind which a participle says what becomes of their object: "wanted the service hived off"."""
_STAFF = frozenset({"staff", "employees", "workers", "social-workers"})
_FULL = frozenset({"full", "operational", "day-to-day", "direct"})
_BRANCHES = frozenset({"fostering", "adoption", "safeguarding"})
"""Parts of the services by a name of their own: "hand fostering over to a company"."""
_HELD = frozenset({"responsibility", "responsibilities", "functions"})
"""What a council has for children that "it" or "them" may mean."""
_SOME = frozenset({"any", "all", "some", "most", "part", "none", "half"})
_PRONOUNS = frozenset("it them they".split())


class Services(Homecomings):
    """Reads clauses in which services change hands."""

    def services(self, frame: Frame) -> NounPhrase | None:
        """The phrase for the services that are run, taken or handed over."""
        candidates = (
            (frame.subject,)
            if frame.verb.passive
            else self.own_objects(frame)[:1]
            if frame.verb.particle != "over"
            else self.own_objects(frame)
        )
        if (
            not frame.verb.passive
            and not frame.objects
            and frame.verb.lemma in ("pass", "move", "transfer", "go", "switch", "shift", "belong", "fall")
        ) or (frame.verb.lemma == "leave" and frame.with_("for")):
            candidates = (frame.subject,)
        above = frame.governor
        if frame.verb.passive and frame.link == "participle" and above is not None and above.verb.lemma in _WISHING:
            candidates = (*candidates, *above.objects[:1])
        for phrase in candidates:
            if phrase is None or phrase.people or phrase.posts:
                continue
            if self.lowers[phrase.head] in _STAFF and self.moved(frame):
                return phrase
            if self.lowers[phrase.head] in terms.SERVICES and self.about_children(phrase, frame):
                return phrase
            charge = self.lowers[phrase.first - 2 : phrase.first] == ("responsibility", "for")
            if charge and self.lowers[phrase.head] == "children":
                return phrase
            part = self.part_of(phrase, frame)
            if part is not None:
                return part
            if self.lowers[phrase.head] in _BRANCHES and frame.verb.lemma in _GIVING:
                return phrase
            if self.lowers[phrase.head] in _PRONOUNS and self.antecedent(frame, phrase):
                return phrase
        return None

    def part_of(self, phrase: NounPhrase, frame: Frame) -> NounPhrase | None:
        """Read "any of these services", "all of its children's services": the services."""
        if self.lowers[phrase.head] not in _SOME or phrase.core - phrase.first > 1:
            return None
        return next(
            (
                x
                for w, x in frame.obliques
                if w == "of" and x.first == phrase.last + 1 and self.lowers[x.head] in terms.SERVICES
            ),
            None,
        )

    def moved(self, frame: Frame) -> bool:
        """Read "640 staff were transferred from the council to Plymouth Children First": with them the services."""
        return frame.verb.lemma in ("transfer", "move") and any(
            w == "to" and any(o.kind == "trust" for o in x.organisations) for w, x in frame.obliques
        )

    def own_objects(self, frame: Frame) -> tuple[NounPhrase, ...]:
        """The objects, "the deal under which Kent runs the service" read without the deal."""
        if frame.link == "relative" and frame.antecedent is not None and len(frame.objects) > 1:
            return tuple(x for x in frame.objects if x is not frame.antecedent)
        return frame.objects

    def about_children(self, phrase: NounPhrase, frame: Frame) -> bool:
        """Whether services for children are meant: told, or the only services the text is about."""
        if not terms.OTHER_CARE.isdisjoint(self.words(phrase)):
            return False
        if any(
            not terms.OTHER_CARE.isdisjoint(self.words(x)) for _, x in self.scene.behind(phrase.head, frame.sentence)
        ):
            return False
        first, last = self.reading.ranges[frame.sentence]
        words = set(self.lowers[first:last])
        return bool(
            (words | self.words(phrase))
            & {
                "children",
                "child",
                "social",
                "protection",
                "childrens",
                "service",
                "services",
                "department",
                "functions",
            }
        )

    def antecedent(self, frame: Frame, phrase: NounPhrase) -> bool:
        """Whether a pronoun means services told just before."""
        first = self.reading.ranges[max(frame.sentence - 1, 0)][0]
        before = self.lowers[first : phrase.first]
        if any(w in ("services", "service", "department") for w in before):
            return True
        return not _HELD.isdisjoint(before) and not terms.CHILDREN.isdisjoint(before)

    def place_of(self, service: NounPhrase, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The authority whose services are told of, not the one to whom they go."""
        for word, phrase in self.scene.behind(service.head, frame.sentence):
            if word in ("of", "in", "for", "at", "across") and self.scene.placed(phrase):
                return self.scene.placed(phrase)
        return ()

    def charge(self, frame: Frame) -> Iterator[Told]:
        """Read "a trust has had charge of the service", "a company is in charge of", "responsible for"."""
        verb, last = frame.verb.lemma, frame.verb.last
        having = (
            verb in ("have", "take", "assume")
            and bool(frame.objects)
            and self.lowers[frame.objects[0].head] in _CONTROL
        )
        being = verb == "be" and (
            "charge" in self.lowers[last : last + 2] or "responsible" in self.lowers[last : last + 2]
        )
        if verb == "be" and any(w == "in" and self.lowers[x.head] == "hands" for w, x in frame.obliques):
            yield from self.held(frame)
            return
        service = next((x for w, x in frame.obliques if w in ("of", "for") and self.served(x)), None)
        agent = frame.subject
        trust = agent is not None and self.lowers[agent.head] == "trust" and not frame.with_("of", "for")
        trust = trust or (having and verb != "have" and self.assumes(frame))
        if having and service is None and self.governing(agent):
            yield from self.taking_charge(frame)
            return
        if not (having or being) or not (trust or (service is not None and self.about_children(service, frame))):
            return
        own = (
            self.scene.named(service) or self.scene.place_behind(service.head, frame.sentence)
            if service is not None
            else ()
        )
        if service is None and agent is not None and agent.authorities:
            own = own or self.scene.place_in(frame) or self.focus(frame, frame.first, agent)
        got = self.taker(agent, own or self.scene.place_in(frame), frame.sentence)
        if got is not None and got[0] is K.TAKEOVER and verb in ("take", "assume") and agent is not None:
            by = self.scene.actor(agent, frame.sentence)
            yield self.build(frame, K.TAKEOVER, "takeover", own or self.scene.place_in(frame), by=by)
            return
        if got is None or agent is None or got[0] is not K.TRUST or (agent.authorities and not own):
            return
        told = self.build(frame, K.TRUST, "transfer", own or self.scene.place_in(frame), lead=got[1])
        slugs = agent.organisations[-1].authority[:1] if agent.organisations and not told.places else ()
        yield evolve(told, slugs=slugs)

    def served(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is a service, or a council's front door."""
        door = self.lowers[phrase.head - 1 : phrase.head + 1] == ("front", "door")
        return door or self.lowers[phrase.head] in terms.SERVICES

    def taking_charge(self, frame: Frame) -> Iterator[Told]:
        """Read "the department will take charge at Hull", "ministers took control of Hull council"."""
        whose = next((x for w, x in frame.obliques if w in ("at", "of", "in") and self.council_like(x)), None)
        if whose is not None and (self.scene.placed(whose) or self.lowers[whose.head] in terms.COUNCIL_WORDS):
            by = self.scene.actor(frame.subject, frame.sentence)
            yield self.build(frame, K.TAKEOVER, "takeover", self.scene.placed(whose), by=by)

    def assumes(self, frame: Frame) -> bool:
        """Read "neighbouring Staffordshire would assume full operational control"."""
        agent, thing = frame.subject, frame.objects[0]
        council = agent is not None and bool(agent.authorities) and agent.authorities[-1].last > agent.head
        return council and not _FULL.isdisjoint(self.lowers[thing.first : thing.head])

    def held(self, frame: Frame) -> Iterator[Told]:
        """Read "since 2018 the services have been in the hands of a trust"."""
        service, holder = frame.subject, next(iter(frame.with_("of")), None)
        if (
            service is None
            or self.lowers[service.head] not in terms.SERVICES
            or not self.about_children(service, frame)
        ):
            return
        holder = self.in_hands(frame, next(iter(frame.with_("in")), None)) or holder
        own = self.scene.named(service) or self.place_of(service, frame)
        got = self.taker(holder, own, frame.sentence)
        if got is not None and got[0] is K.TRUST:
            yield self.build(frame, K.TRUST, "transfer", own, lead=got[1])

    def transfer(self, frame: Frame) -> Iterator[Told]:
        """The steps of a clause in which services are run, given or taken by somebody."""
        if frame.verb.lemma in ("have", "be"):
            if not self.scene.bags[frame.sentence].isdisjoint(CHARGE):
                yield from self.charge(frame)
            return
        if (
            frame.verb.lemma in ("take", "assume")
            and not frame.verb.passive
            and frame.objects
            and self.lowers[frame.objects[0].head] in _CONTROL
            and not frame.verb.particle
        ):
            yield from self.charge(frame)
            return
        if self.loses(frame) and not frame.with_("to", "into"):
            yield self.build(frame, K.TAKEOVER, "takeover", self.scene.named(frame.subject))
            return
        service = self.services(frame)
        verb = frame.verb.lemma
        if service is None and (verb, frame.verb.particle) == ("take", "over") and not frame.verb.passive:
            yield from self.takes_over(frame)
            return
        if service is None and (verb, frame.verb.particle) == ("take", "over") and frame.verb.passive:
            yield from self.taken_over(frame)
            return
        if (
            service is None
            and verb in ("strip", "relieve", "deprive")
            and any(w == "of" and self.lowers[x.head] in terms.SERVICES for w, x in frame.obliques)
        ):
            loser = frame.patient
            if loser is not None and (
                self.scene.named(loser) or self.lowers[loser.head] in ("council", "authority", "it", "hall", "borough")
            ):
                yield self.build(
                    frame,
                    K.TAKEOVER,
                    "takeover",
                    self.scene.named(loser) or self.scene.place_behind(loser.head, frame.sentence),
                    by=self.scene.actor(frame.agent if frame.verb.passive else None, frame.sentence),
                )
            return
        if service is None or (self.lowers[service.head] == "departments" and not self.scene.named(service)):
            return
        verb = frame.verb.lemma
        own = self.scene.named(service) or self.place_of(service, frame) or self.whose(frame)
        if verb in ("seize", "wrest", "grab") and self.lowers[service.head] not in _CONTROL:
            return
        if (verb, frame.verb.particle) == ("take", "over") and frame.verb.passive and frame.agent is None:
            yield self.build(frame, K.TAKEOVER, "takeover", own)
            return
        if verb in _RUNNING and not (
            verb == "take" and frame.verb.particle not in ("over", "on") and not self.taking_on(frame)
        ):
            yield from self.run(frame, own)
        elif verb in _GIVING:
            yield from self.give(frame, own)
        if verb in _TAKING and frame.verb.particle != "over" and self.away(frame):
            places = own or self.council(frame)
            whichever = not {"councils", "authorities"}.isdisjoint(self.lowers[frame.verb.last : frame.last + 4])
            if whichever and not places:
                return
            agent = frame.agent
            body = agent is not None and self.lowers[agent.head] in terms.BODIES and not agent.authorities
            if agent is None or body or self.governing(agent) or frame.governor is not None:
                kind = K.TRUST if body else K.TAKEOVER
                yield self.build(
                    frame,
                    kind,
                    "transfer" if kind is K.TRUST else "takeover",
                    places,
                    by=self.scene.actor(agent, frame.sentence),
                )

    def whose(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """Read "Sunderland, whose services are run by a company": whose services they are."""
        owner = frame.antecedent if frame.opener == "whose" else None
        return tuple(a for a in owner.authorities if a.last >= owner.head) if owner is not None else ()

    def loses(self, frame: Frame) -> bool:
        """Read "Hull will lose control of its services", "must give up its children's services"."""
        if not frame.objects or frame.verb.passive:
            return False
        loser, thing = frame.subject, frame.objects[0]
        if frame.verb.lemma == "lose" and self.lowers[thing.head] == "control":
            return self.about_children(thing, frame)
        return (
            (frame.verb.lemma, frame.verb.particle) in _LOSING
            and loser is not None
            and not loser.people
            and (bool(loser.authorities) or self.lowers[loser.head] in LOSERS)
            and self.lowers[thing.head] in ("services", "service", "functions", "department")
            and (
                not {"children", "child", "social"}.isdisjoint(self.lowers[thing.first : thing.core])
                or (self.alone(frame, thing) and thing.last - thing.first == len(("the", "service")))
            )
        )

    def alone(self, frame: Frame, thing: NounPhrase) -> bool:
        """Read "could lose the service", not "lose the service at the port"."""
        return frame.verb.lemma == "lose" and self.lowers[thing.last : thing.last + 1] not in (
            ("at",),
            ("of",),
            ("to",),
        )

    def takes_over(self, frame: Frame) -> Iterator[Told]:
        """Read "the trust will take over from the council on 1 October"."""
        agent = frame.subject
        if agent is None or agent.people or frame.objects or not frame.with_("from"):
            return
        if not any(o.kind == "trust" and o.authority for o in agent.organisations):
            return
        slugs = agent.organisations[-1].authority[:1]
        lead = (ActorRef(agent.organisations[-1].name),)
        yield evolve(self.build(frame, K.TRUST, "transfer", (), lead=lead), slugs=slugs)

    def taken_over(self, frame: Frame) -> Iterator[Told]:
        """Read "the council has not been taken over", "Wigan is to be taken over by commissioners"."""
        council, agent = frame.subject, frame.agent
        if council is None or council.people:
            return
        head = self.lowers[council.head]
        places = self.scene.placed(council)
        if (
            not places
            and head not in terms.COUNCIL_WORDS
            and head != "we"
            and not (head == "it" and frame.link == "that")
        ):
            return
        if agent is None or self.governing(agent) or self.lowers[agent.head] in ("commissioner", "commissioners"):
            status, _ = standing(self.scene, frame)
            said = frame.governor.subject if frame.governor is not None and frame.link == "that" else None
            by = self.scene.actor(agent, frame.sentence)
            if by is None and status is Status.DENIED and said is not None and self.governing(said):
                by = self.scene.actor(said, frame.sentence)
            yield self.build(frame, K.TAKEOVER, "takeover", places, by=by)

    def taking_on(self, frame: Frame) -> bool:
        """Whether control, responsibility or charge is taken, not taken away."""
        return (
            bool(frame.objects)
            and self.lowers[frame.objects[0].head] in _CONTROL | {"responsibilities"}
            and self.lowers[frame.verb.last : frame.verb.last + 1] != ("away",)
        )

    def away(self, frame: Frame) -> bool:
        """Read "from the council", "out of the council's hands", "away"."""
        words = self.lowers[frame.verb.last : frame.last + 4]
        out = "control" in words and "out" in words
        return out or not {"away", "hands"}.isdisjoint(words) or any(w == "from" for w, _ in frame.obliques)

    def council(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The authority from which services are taken."""
        for word, phrase in frame.obliques:
            if word in ("from", "of") and self.scene.named(phrase):
                return self.scene.named(phrase)
        return ()
