"""Who takes services over, and what kind of step that makes."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, EdtfDate, InterventionKind, Status
from govreview.models.document import SectionKind

from . import terms, verbs
from .dating import step_date
from .groups import group
from .standing import standing, would_be
from .told import Told, lemma

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention, OrganisationMention


from .deed import Deed

K = InterventionKind
_SHORTLY = 12
_NAMED = terms.BODIES - {"council", "authority", "neighbour", "councils", "neighbours"}
_WHICHEVER = frozenset({"councils", "authorities", "neighbours"})
"""Councils in general: "good councils deliver good services"."""
_FOUNDED = frozenset(
    "arm's-length arms-length wholly-owned council-owned not-for-profit stand-alone standalone".split()
)
"""Words that tell what sort of body takes services over."""
_OFFERS = frozenset({"offer", "bid", "proposal", "plan"})
"""What a council makes that would run another's services: "Kent's offer to run the service"."""
_DEALS = frozenset({"contract", "deal", "agreement", "arrangement", "partnership"})
"""Under which somebody runs another's services."""


class Takers(Deed):
    """Reads clauses in which services are run by, or given to, somebody."""

    def taker(
        self, phrase: NounPhrase | None, own: tuple[AuthorityMention, ...], sentence: int
    ) -> tuple[InterventionKind, tuple[ActorRef, ...]] | None:
        """Who receives the services, and the kind of step; `None` for the council itself or nobody in particular."""
        if phrase is None or phrase.people or "or" in self.words(phrase):
            return None
        if self.governing(phrase):
            return K.TAKEOVER, ()
        word = self.lowers[phrase.head]
        named = self.apposed_name(phrase) or self.apposed_after(phrase, sentence)
        if named:
            return K.TRUST, named
        if phrase.authorities and not phrase.organisations:
            if phrase.authorities[-1].last <= phrase.head and not self.council_like(phrase):
                return None
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
        if word in terms.BODIES and "such" in self.words(phrase):
            return K.TRUST, ()
        if word == "body" and not _FOUNDED.isdisjoint(self.words(phrase)):
            return K.TRUST, ()
        if word in terms.SOMEBODY:
            return K.TAKEOVER, ()
        apposed = self.lowers[phrase.core : phrase.last]
        if apposed[:1] == (",",) and not terms.BODIES.isdisjoint(apposed) and not phrase.authorities:
            return None
        if word in _WHICHEVER and phrase.determiner == "none" and not phrase.authorities:
            return None
        if (
            word in terms.BODIES
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

    def apposed_name(self, phrase: NounPhrase) -> tuple[ActorRef, ...]:
        """Read "Kent Futures, a new trust,": the name of a body that stands before what it is."""
        apposed = self.lowers[phrase.core : phrase.last]
        if apposed[:1] != (",",) or apposed.count(",") > len((1, 2)) or phrase.organisations:
            return ()
        if _NAMED.isdisjoint(apposed):
            return ()
        words = self.reading.tokens.words[phrase.first : phrase.core]
        named = len(words) > 1 and all(w[0].isupper() or w in ("for", "of", "and") for w in words)
        council = bool(phrase.authorities) and phrase.authorities[-1].last - phrase.first >= len(words)
        return (ActorRef(" ".join(words)),) if named and not council else ()

    def apposed_after(self, phrase: NounPhrase, sentence: int) -> tuple[ActorRef, ...]:
        """Read "Humber Children First, a company owned by the council, has run": its name."""
        words, end = self.reading.tokens.words, self.reading.ranges[sentence][1]
        if (
            phrase.organisations
            or phrase.authorities
            or phrase.determiner != "none"
            or not words[phrase.first][0].isupper()
        ):
            return ()
        last = phrase.last
        while last < end and words[last][0].isupper():
            last += 1
        if self.lowers[last : last + 1] != (",",) or last - phrase.first < len(("one", "two")):
            return ()
        body = next((x for x in self.reading.phrases[sentence] if x.first == last + 1), None)
        is_body = body is not None and body.determiner == "indefinite" and self.lowers[body.head] in _NAMED
        return (ActorRef(" ".join(words[phrase.first : last])),) if is_body else ()

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
        words = self.reading.tokens.words
        if phrase.last + 1 >= end:
            return ()
        first = phrase.last + 1
        last = first
        while last < end and (words[last][0].isupper() or (last > first and words[last] in ("for", "of", "and"))):
            last += 1
        if self.lowers[phrase.last] not in (",", "called", "named") or last - first < len(("one", "two")):
            return ()
        taken = self.reading.taken
        ends = last >= end or words[last][0] in ",.)"
        return (ActorRef(" ".join(words[first:last])),) if taken.get(first) != "a" and ends else ()

    def noun_before(self, frame: Frame, agent: NounPhrase) -> bool:
        """Whether a body directly before the infinitive does it, not the agent: "set up a trust to run services"."""
        at = frame.verb.first - 1
        return self.lowers[at] in terms.BODIES and not agent.first <= at < agent.last

    def run(self, frame: Frame, own: tuple[AuthorityMention, ...]) -> Iterator[Told]:
        """Read "X council will run the services", "services are run by a trust"."""
        agent = frame.agent
        if agent is None or (frame.verb.form == "infinitive" and self.lowers[frame.verb.first - 1] in ("-", ")")):
            return
        if frame.link == "relative" and not agent.organisations and frame.antecedent is not None:
            agent = frame.antecedent if frame.antecedent.organisations else agent
        if self.lowers[agent.head] in _OFFERS and agent.possessor is not None and agent.possessor.authorities:
            agent = agent.possessor
        apposed = self.apposed_body(agent)
        if apposed is not None:
            told = self.build(frame, K.TRUST, "transfer", own, lead=(ActorRef(apposed.name),))
            told = evolve(told, weak=self.describes(frame))
            yield told if own else evolve(told, slugs=apposed.authority[:1])
            return
        owner = frame.governor
        if frame.verb.form == "ing" and owner is not None and owner.verb.lemma == "have" and owner.objects:
            body = owner.objects[0]
            if self.lowers[body.head] in ("trust", "company", "mutual", "charity"):
                yield self.build(
                    frame,
                    K.TRUST,
                    "transfer",
                    self.scene.named(agent) or own,
                    lead=self.name_behind(body, frame.sentence),
                )
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
        places = own or self.around_verb(frame, agent)
        if not places and agent.authorities:
            places = self.focus(frame, frame.first, agent)
        got = self.taker(agent, places, frame.sentence)
        if got is None:
            return
        kind, lead = got
        by = self.above(frame) or self.by_order(frame)
        if kind is K.TAKEOVER:
            by = self.scene.actor(agent, frame.sentence) or by
            if frame.verb.form == "ing" and standing(self.scene, frame)[0] is Status.ACTUAL:
                return
            if (
                standing(self.scene, frame)[0] is Status.ACTUAL
                and frame.verb.tense == "present"
                and not frame.verb.perfect
                and frame.verb.form == "finite"
                and not frame.verb.modal
                and not self.reading.is_headline(frame.sentence)
            ):
                return
        told = self.build(frame, kind, "takeover" if kind is K.TAKEOVER else "transfer", places, by=by, lead=lead)
        told = self.until_ended(frame, told)
        if kind is K.TRUST and self.describes(frame):
            told = evolve(told, weak=True)
        yield (
            evolve(told, slugs=agent.organisations[-1].authority[:1])
            if kind is K.TRUST and not places and agent.organisations
            else told
        )

    def describes(self, frame: Frame) -> bool:
        """Read "Care Together, the company that runs services in Hull, won an award": who somebody is, no step."""
        verb = frame.verb
        body = frame.antecedent
        named = body is not None and (bool(body.organisations) or self.apposed_body(body) is not None)
        plain = verb.tense == "present" and not (verb.perfect or verb.modal or frame.dates)
        return frame.link == "relative" and named and plain

    def until_ended(self, frame: Frame, told: Told) -> Told:
        """The report, with the end of the deal: "the contract under which Kent ran services was ended in May"."""
        deal = frame.antecedent
        if frame.link != "relative" or deal is None or self.lowers[deal.head] not in _DEALS:
            return told
        frames = self.scene.frames[frame.sentence]
        main = next((f for f in frames if f.subject is deal and f is not frame), None)
        if main is None:
            return told
        if lemma(main, self.lowers) in verbs.ENDING and main.verb.tense == "past":
            date = step_date(self.scene, main)
            begun = told.date.start if told.date is not None and told.date.is_interval else told.date
            if date is None or date.is_interval:
                return evolve(told, status=Status.ENDED)
            return evolve(told, status=Status.ENDED, date=EdtfDate.interval(begun, date), last=main.last)
        expiry = next((f for f in frames if f.verb.lemma in ("expire", "end", "lapse") and f.dates), None)
        date = step_date(self.scene, expiry, planned=True) if expiry is not None else None
        return evolve(told, date=EdtfDate.interval(None, date)) if date is not None and not date.is_interval else told

    def told_before(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The authority told shortly before "services being transferred", though only as where somebody was."""
        if frame.verb.form not in ("ing", "participle"):
            return ()
        before = [a for a in self.reading.authorities if frame.verb.first - _SHORTLY < a.first < frame.first]
        return tuple(before[-1:])

    def apposed_body(self, agent: NounPhrase) -> OrganisationMention | None:
        """The trust that "the company" stands in apposition to: "Care Together, the company which runs services"."""
        if agent.organisations or self.lowers[agent.head] not in terms.BODIES:
            return None
        return next(
            (o for o in self.reading.organisations if o.kind == "trust" and o.last == agent.first - 1 and o.authority),
            None,
        )

    def by_order(self, frame: Frame) -> ActorRef | None:
        """Read "by order of the minister"."""
        told = frame.obliques
        for (word, phrase), (then, whom) in pairwise(told):
            if word == "by" and then == "of" and self.lowers[phrase.head] in ("order", "direction", "decree"):
                return self.scene.actor(whom, frame.sentence)
        return None

    def around_verb(self, frame: Frame, agent: NounPhrase) -> tuple[AuthorityMention, ...]:
        """The authority told beside the verb, who runs the services left out: "In Torbay services are run by"."""
        if not frame.verb.passive:
            return self.scene.place_in(frame)
        slugs = {a.entries[0].slug for a in agent.authorities}
        for word, phrase in frame.obliques:
            found = self.scene.placed(phrase)
            if word in ("in", "at", "for") and found and not {a.entries[0].slug for a in found} & slugs:
                return found
        return ()

    def give(self, frame: Frame, own: tuple[AuthorityMention, ...]) -> Iterator[Told]:
        """Read "Services are transferred to a trust", "the council handed them to its neighbour"."""
        taker = next(
            (
                x
                for w, x in frame.obliques
                if w in ("to", "into")
                or (w == "for" and frame.verb.lemma == "leave")
                or (w == "as" and frame.verb.lemma in ("float", "spin", "hive", "split"))
                or (w in ("in", "with", "into") and frame.verb.lemma in ("place", "put", "vest", "pool"))
            ),
            None,
        )
        taker = self.in_hands(frame, taker)
        subject = frame.subject if not frame.verb.passive else None
        places = own or (self.scene.named(subject) if subject is not None else ()) or self.told_before(frame)
        got = self.taker(
            taker, places or (self.focus(frame, frame.first, taker) if taker is not None else ()), frame.sentence
        )
        if got is None and taker is None and self.spun_off(frame):
            got = K.TRUST, ()
        if got is None:
            return
        kind, lead = got
        by = (
            self.scene.actor(frame.agent, frame.sentence)
            if (frame.verb.lemma != "lose" and frame.agent is not frame.subject) or frame.objects
            else None
        )
        if frame.verb.lemma in ("lose", "leave") or (frame.verb.form == "ing" and would_be(self.reading, frame)):
            by = None
        by = self.above(frame) or by
        forced = frame.governor
        if forced is not None and frame.link == "to" and forced.verb.passive and forced.verb.lemma in verbs.REQUIRING:
            by = self.scene.actor(forced.agent, frame.sentence)
        if by is not None and frame.verb.modal in ("must", "should"):
            by = None
        if frame.governor is not None and frame.governor.predicate == "propose":
            by = None
        if by is not None and any(self.scene.authority(a).name == by.name for a in places):
            by = by if standing(self.scene, frame)[0] is not Status.ACTUAL else None
        told = self.build(frame, kind, "takeover" if kind is K.TAKEOVER else "transfer", places, by=by, lead=lead)
        word = self.lowers[taker.head] if taker is not None and kind is K.TRUST else ""
        told = evolve(told, noun=word if word in terms.BODIES else "")
        over = frame.verb.lemma == "belong" and frame.verb.tense == "past" and told.status is Status.ACTUAL
        yield evolve(told, status=Status.ENDED) if over else told

    def spun_off(self, frame: Frame) -> bool:
        """Read "whose department was spun off in 2014", "hive off the service": to a body untold."""
        off = frame.verb.particle == "off" or "off" in self.lowers[frame.verb.last : frame.verb.last + 1]
        thing = frame.patient
        behind = self.scene.behind(thing.head, frame.sentence) if thing is not None else ()
        other = any(not terms.OFF_TOPIC.isdisjoint(self.words(x)) for x in (thing, *(x for _, x in behind)))
        return off and not other and frame.verb.lemma in ("spin", "hive", "float", "split")

    def in_hands(self, frame: Frame, taker: NounPhrase | None) -> NounPhrase | None:
        """The one into whose hands services are put: "in the hands of a company"."""
        if taker is None or self.lowers[taker.head] not in ("hands", "care", "charge"):
            return taker
        return next((x for w, x in frame.obliques if w == "of" and x.first > taker.first), taker)

    def intervenes(self, frame: Frame) -> Iterator[Told]:
        """Read "the government does not intend to intervene in Bolton", "ministers intervened in Hull in 2014"."""
        into = next(iter(frame.with_("in", "at")), None)
        if into is None and frame.link == "relative" and frame.opener in ("where", "which"):
            into = frame.antecedent
        places = (
            group(self.scene, frame)
            or self.scene.placed(into)
            or (self.scene.place_in(frame) if self.council_like(into) else ())
        )
        if places and self.governing(frame.subject) and frame.verb.form != "ing":
            by = self.scene.actor(frame.subject, frame.sentence)
            yield self.build(frame, K.SPECIAL_MEASURES, "takeover", places, by=by)

    def step_in(self, frame: Frame) -> Iterator[Told]:
        """Read "The government is ready to step in"."""
        if not self.governing(frame.subject) or frame.with_("with"):
            return
        engine, _ = standing(self.scene, frame)
        heading = self.reading.sentences[frame.sentence].section in (SectionKind.HEADING, SectionKind.HEADLINE)
        if heading and engine is Status.ACTUAL and not self.scene.place_in(frame):
            return
        if frame.verb.form == "ing" and engine is Status.ACTUAL:
            return
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
