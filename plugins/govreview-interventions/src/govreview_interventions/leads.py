"""Who carries out a step that a noun names."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govreview.models import ActorRef, InterventionKind, RoleKind

from . import terms, verbs
from .deciders import Deciders

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention

K = InterventionKind
_LED = frozenset({K.REVIEW, K.PANEL})
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_HIRING = frozenset({"engage", "hire", "retain", "bring", "use", "pay"})
_FALLING_TO = frozenset({"go", "fall", "pass", "hand", "give"})
_OFFER = 10
"""Tokens before "partner" within which the offer to be one stands."""
_COLON = 8
"""Tokens behind a post within which a colon leads to its holder."""
_POST_VERBS = frozenset(
    "be become act serve work continue stay remain arrive come join return double function operate enter "
    "begin start".split()
)


_TEAMS = frozenset({"team", "advisers", "experts", "managers"})


class Leads(Deciders):
    """Who leads, chairs, advises, by the clause and by what stands beside the noun."""

    def team_of(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Read "Rochdale's team of advisers went home", told of Bury: whose team it is."""
        owner, main = mention.phrase.possessor, self.scene.dominant
        mine = mention.kind is K.ADVISER and self.lowers[mention.at] in _TEAMS and mention.post is None
        if not mine or owner is None or main is None or not owner.authorities:
            return ()
        theirs = owner.authorities[-1]
        if theirs.last <= owner.head or theirs.entries[0].slug == main.entries[0].slug:
            return ()
        return (ActorRef(self.scene.authority(theirs).name),)

    def lead(self, mention: Mention, frame: Frame, role: str) -> tuple[ActorRef, ...]:
        """Who carries the step out."""
        scene, s = self.scene, frame.sentence
        sender = frame.agent if mention.kind is K.ADVISER and mention.post is None and role == "object" else None
        if sender is not None and frame.verb.lemma in verbs.SENDING_STAFF and sender.authorities and not sender.people:
            return scene.actors(sender, s)
        if mention.kind in _PERSONAL:
            own = scene.actors(mention.phrase, s) if mention.phrase.people else ()
            if not own and self.lowers[mention.phrase.first - 1] == "as" and self.birth(mention) >= 0:
                own = scene.actors(self.made(mention) or self.appointee(mention), s)
            described = frame.subject if frame.subject is not None and frame.subject is not mention.phrase else None
            if described is not None and described.people and described.first == mention.phrase.first:
                own = own or scene.actors(described, s)
            own = own or self.whose_mission(mention) or self.offered(mention)
            if own:
                return own
            if role == "subject" and frame.verb.lemma == "be" and frame.objects and frame.objects[0].people:
                return scene.actors(frame.objects[0], s)
            partner = next(iter(frame.with_("with", "alongside")), None)
            if role == "as" and frame.verb.lemma in ("work", "team", "partner") and partner is not None:
                return scene.actors(partner, s)
            if role in ("object", "as") and frame.verb.lemma in _POST_VERBS:
                return scene.actors(frame.subject, s)
            if frame.verb.lemma in _FALLING_TO and self.mission(mention) >= 0:
                return tuple(x for phrase in frame.with_("to") if phrase.people for x in scene.actors(phrase, s))
            if (
                role in ("object", "as")
                and frame.patient is not None
                and not frame.patient.first <= mention.at < frame.patient.last
            ):
                if frame.patient.people or role == "as":
                    return scene.actors(frame.patient, s)
                return self.following(mention) or self.embodied(frame)
            return self.apposed(mention) or self.following(mention) or self.embodied(frame)
        if mention.kind in _LED:
            if frame.verb.lemma in verbs.LEADING or frame.predicate == "lead":
                leader = scene.actors(frame.agent, s) if role == "object" or frame.verb.passive else ()
                holding = frame.verb.lemma in ("hold", "make", "take") and not frame.verb.passive
                if holding and frame.agent is not None and not frame.agent.people:
                    return ()
                if leader:
                    return (
                        leader
                        + self.joined(frame)
                        + tuple(
                            x
                            for phrase in frame.with_("with", "alongside")
                            if phrase.people
                            for x in scene.actors(phrase, s)
                        )
                    )
            chair = self.seated(mention, frame) or self.in_chair(frame) or self.presiding(frame) or self.owner(mention)
            if chair:
                return chair
            chair = self.whose_chair(mention) or self.team(mention)
            if chair:
                return chair
            for word, phrase in scene.behind(mention.at, s):
                if word in ("by", "under") or (word == "from" and phrase.organisations):
                    return scene.actors(phrase, s)
            if frame.verb.lemma in ("entrust", "hand", "give", "assign") and role in ("subject", "object"):
                found = tuple(x for phrase in frame.with_("to") if phrase.people for x in scene.actors(phrase, s))
                if found:
                    return found
            if role == "for" and (frame.predicate in ("ask", "appoint", "commission") or frame.verb.lemma in _HIRING):
                return scene.actors(frame.patient, s)
            for phrase in frame.with_("under", "from"):
                if phrase.people or phrase.organisations:
                    return scene.actors(phrase, s)
        return ()

    def in_office(self, named: tuple[ActorRef, ...], mention: Mention) -> tuple[ActorRef, ...]:
        """Read "the commissioner, Ann Holt, and the chair of the trust, Jo Wood": of those named who holds the post."""
        kind = mention.post.kind if mention.post is not None else None
        held = {person.name for person, post in self.reading.holders if post.kind is kind}
        return tuple(x for x in named if x.name in held)

    def team(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Whose review team comes: "an LGA peer review team", "a peer challenge team from Leeds"."""
        if mention.kind is not K.REVIEW or self.lowers[mention.at + 1 : mention.at + 2] != ("team",):
            return ()
        bodies = [o for o in mention.phrase.organisations if o.last <= mention.at]
        if bodies:
            return (ActorRef(bodies[-1].name),)
        behind = self.scene.behind(mention.at, mention.sentence)
        return next((self.scene.actors(x, mention.sentence) for w, x in behind if w == "from"), ())

    def owner(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Whose review it is: "Sir Martin Narey's review", unless he holds an office that orders such things."""
        possessor = mention.phrase.possessor
        if mention.kind is not K.REVIEW or possessor is None or not possessor.people:
            return ()
        ordering = (RoleKind.MINISTER, RoleKind.DCS, RoleKind.COUNCIL_LEADER, RoleKind.CHIEF_EXECUTIVE)
        people = {self.reading.person_at.get(m.first) for m in possessor.people}
        if any(post.kind in ordering and person in people for person, post in self.reading.holders):
            return ()
        return self.scene.actors(possessor, mention.sentence)

    def embodied(self, frame: Frame) -> tuple[ActorRef, ...]:
        """Read "dispatched a commissioner, in the person of Ann Holt"."""
        if frame.verb.lemma in ("have", "get", "find") and frame.objects:
            for phrase in frame.with_("in"):
                if phrase.people:
                    return self.scene.actors(phrase, frame.sentence)
        for (word, phrase), (then, person) in pairwise(frame.obliques):
            if (word, then) == ("in", "of") and self.lowers[phrase.head] in ("person", "shape", "form"):
                return self.scene.actors(person, frame.sentence) if person.people else ()
        return ()

    def seated(self, mention: Mention, frame: Frame) -> tuple[ActorRef, ...]:
        """Read "Ann Holt has been appointed independent chair of Hull's improvement board"."""
        words = self.lowers[mention.phrase.first : mention.at]
        patient = frame.patient
        chair = not {"chair", "chairman", "chairwoman"}.isdisjoint(words)
        if mention.kind is not K.PANEL or frame.predicate != "appoint" or not chair or patient is None:
            return ()
        return self.scene.actors(patient, frame.sentence) if patient.people else ()

    def presiding(self, frame: Frame) -> tuple[ActorRef, ...]:
        """Read "with Ann Holt presiding", "with Ann Holt chairing"."""
        with_ = frame.with_("with")
        for other in self.scene.frames[frame.sentence]:
            if other.verb.form == "ing" and other.verb.lemma in ("preside", "chair", "lead") and other.subject in with_:
                return self.scene.actors(other.subject, frame.sentence)
        return ()

    def in_chair(self, frame: Frame) -> tuple[ActorRef, ...]:
        """Read "with Ann Holt in the chair", "with Ann Holt as chair"."""
        told = frame.obliques
        for (word, phrase), (then, place) in pairwise(told):
            if word in ("with", "under") and phrase.people and then in ("in", "as", "at"):
                head = self.lowers[place.head]
                if head in ("chair", "chairman", "chairwoman", "head", "helm", "lead"):
                    return self.scene.actors(phrase, frame.sentence)
        return ()

    def birth(self, mention: Mention) -> int:
        """The token of "the appointment of" a step, or of somebody "as" one; -1 where there is none."""
        first = mention.phrase.first
        before = self.lowers[first - 1] if first > 1 else ""
        if before == "of" and self.lowers[first - 2] in terms.BEGINNINGS:
            return first - 2
        if before == "as" and self.lowers[first - 2] in terms.BEGINNINGS:
            return first - 2
        named = self.made(mention) if before == "as" else None
        if named is not None and named.first > 1 and self.lowers[named.first - 1] == "of":
            return named.first - 2 if self.lowers[named.first - 2] in terms.BEGINNINGS else -1
        return -1

    def appointee(self, mention: Mention) -> NounPhrase | None:
        """Read "Ann Holt's appointment as commissioner": whose appointment it is."""
        at = mention.phrase.first - 2
        phrase = next((x for x in self.reading.phrases[mention.sentence] if x.first <= at < x.last), None)
        return phrase.possessor if phrase is not None else None

    def offered(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Read "Kent's offer to act as improvement partner": who offers to."""
        if mention.kind is not K.ADVISER:
            return ()
        first = max(self.reading.ranges[mention.sentence][0], mention.at - _OFFER)
        at = next((i for i in range(mention.at - 1, first, -1) if self.lowers[i] in ("offer", "bid")), -1)
        phrase = next((x for x in self.reading.phrases[mention.sentence] if x.first <= at < x.last), None)
        owner = phrase.possessor if phrase is not None and at >= 0 else None
        council = owner is not None and bool(owner.authorities) and not owner.people
        return self.scene.actors(owner, mention.sentence) if council else ()

    def whose_mission(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Read "Ann Holt's time as commissioner", "has wound up her work as commissioner": whose time it is."""
        at = self.mission(mention)
        if at < 0 or self.lowers[mention.phrase.first - 1] != "as":
            return ()
        phrase = next((x for x in self.reading.phrases[mention.sentence] if x.first <= at < x.last), None)
        owner = phrase.possessor if phrase is not None else None
        return self.scene.actors(owner, mention.sentence) if owner is not None else ()

    def made(self, mention: Mention) -> NounPhrase | None:
        """Whom "as" before a mention speaks of: the person named directly before it."""
        end = mention.phrase.first - 1
        return next((x for x in self.reading.phrases[mention.sentence] if x.last == end and x.people), None)

    def whose_chair(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Read "the board, whose chair is Ann Holt"."""
        for frame in self.scene.frames[mention.sentence]:
            if (
                frame.opener == "whose"
                and frame.antecedent is not None
                and frame.antecedent.first <= mention.at < frame.antecedent.last
                and frame.verb.lemma == "be"
                and not {"chair", "chairman", "chairwoman"}.isdisjoint(self.lowers[frame.first : frame.verb.first])
            ):
                return tuple(x for phrase in frame.objects for x in self.scene.actors(phrase, mention.sentence))
        return ()

    def joined(self, frame: Frame) -> tuple[ActorRef, ...]:
        """Who else leads: "…, joined by A and B", "supported by A"."""
        for other in self.scene.frames[frame.sentence]:
            if (
                other.verb.lemma in ("join", "assist", "support", "help", "aid")
                and other.verb.passive
                and other.first > frame.first
            ):
                return self.scene.actors(other.agent, frame.sentence)
        return ()

    def apposed(self, mention: Mention) -> tuple[ActorRef, ...]:
        """A body that stands behind the noun: "a team from Camden"."""
        if self.partnering(mention) and self.lowers[mention.at + 1] in (",", "in"):
            named = (a for a in self.reading.authorities if a.first == mention.at + 2)
            return tuple(ActorRef(self.scene.authority(a).name) for a in named)
        for word, phrase in self.scene.behind(mention.at, mention.sentence):
            if mention.kind is K.COMMISSIONER or (word == "at" and mention.post is not None):
                continue
            if (word in ("from", "at", "by") or (word == "with" and self.partnering(mention))) and (
                phrase.organisations or phrase.authorities
            ):
                return () if self.governing(phrase) else self.scene.actors(phrase, mention.sentence)
        return ()

    def following(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Who is named behind a comma: "was given an adviser, Ann Holt from Derby"."""
        end = mention.phrase.last
        if mention.plural:
            return ()
        if self.partnering(mention):
            return self.apposed(mention)
        if self.lowers[end : end + 1] != (",",):
            return self.named_later(mention) or self.listed(mention)
        for phrase in self.reading.phrases[mention.sentence]:
            if phrase.first == end + 1 and phrase.people and not self.speaks(phrase, mention.sentence):
                return self.scene.actors(phrase, mention.sentence)
        return self.listed(mention)

    def speaks(self, phrase: NounPhrase, sentence: int) -> bool:
        """Read "we shall send a commissioner, the minister, Ann Holt, said": who says so, not who is sent."""
        frames = self.scene.frames[sentence]
        return any(f.subject is not None and f.subject.first == phrase.first and f.predicate == "say" for f in frames)

    def named_later(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Read "the adviser sent by the department in 2020, Ann Holt, departed": the name behind the participle."""
        sent = next(
            (
                f
                for f in self.scene.frames[mention.sentence]
                if f.link == "participle"
                and f.verb.first == mention.phrase.last
                and f.subject is not None
                and f.subject.first == mention.phrase.first
            ),
            None,
        )
        if sent is not None and sent.subject is not None and sent.subject.people:
            return self.scene.actors(sent.subject, mention.sentence)
        if sent is None:
            return self.named_behind(mention)
        for phrase in self.reading.phrases[mention.sentence]:
            ends = self.lowers[phrase.last : phrase.last + 1] in ((",",), (".",), ())
            if phrase.people and phrase.first > mention.phrase.last and self.lowers[phrase.first - 1] == "," and ends:
                return self.scene.actors(phrase, mention.sentence)
        return ()

    def named_behind(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Read "the commissioner she sent to Hull last summer, Ann Holt": the name behind a date or a place."""
        told = next(
            (
                f
                for f in self.scene.frames[mention.sentence]
                if f.link == "relative" and f.antecedent is not None and f.antecedent.first == mention.phrase.first
            ),
            None,
        )
        for phrase in self.reading.phrases[mention.sentence] if told is not None else ():
            comma = phrase.first - 1
            if told is None or not phrase.people or comma < told.verb.last or self.lowers[comma] != ",":
                continue
            end = self.reading.tokens.ends[comma - 1]
            placed = any(a.last == comma for a in self.reading.authorities)
            dated = any(d.end == end for d in self.reading.dates)
            ends = self.lowers[phrase.last : phrase.last + 1] in ((",",), (".",), ())
            return self.scene.actors(phrase, mention.sentence) if (placed or dated) and ends else ()
        return ()

    def listed(self, mention: Mention) -> tuple[ActorRef, ...]:
        """Who is named behind a colon: "gets a commissioner for 12 months: Ann Holt", "Adviser: Ann Holt"."""
        last = self.reading.ranges[mention.sentence][1]
        end = mention.phrase.last
        at = next((i for i in range(end, min(end + _COLON, last)) if self.lowers[i] == ":"), -1)
        if at < 0 or any(end <= f.verb.first < at for f in self.scene.frames[mention.sentence]):
            return ()
        phrase = next((x for x in self.reading.phrases[mention.sentence] if x.first == at + 1), None)
        if phrase is None or not (phrase.people or phrase.authorities or phrase.organisations):
            return ()
        return self.scene.actors(phrase, mention.sentence)

    def further(self, mention: Mention) -> bool:
        """Whether another step is told by its words: "a second commissioner", "second commissioner appointed"."""
        before = self.lowers[mention.phrase.first - 1] if mention.phrase.first > 0 else ""
        return not terms.FRESH.isdisjoint((*mention.words, before))

    def partnering(self, mention: Mention) -> bool:
        """Whether a partnership with another council is told: "an improvement partnership with Leeds"."""
        return (
            mention.kind is K.ADVISER
            and self.lowers[mention.at].startswith("partner")
            and self.lowers[mention.at + 1 : mention.at + 2] in (("with",), (",",), ("in",))
            and mention.at + 2 in self.reading.marked.authorities
            and terms.FUNDED.isdisjoint(self.scene.bags[mention.sentence])
        )

    def mission(self, mention: Mention) -> int:
        """The token of "the mission of", "the contract as", before a post; -1 where there is none."""
        first = mention.phrase.first
        return next((k for k in (first - 2,) if k >= 0 and self.lowers[k] in terms.MISSIONS), -1)
