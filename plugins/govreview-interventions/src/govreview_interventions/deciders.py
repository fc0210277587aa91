"""Who orders, decides or would decide on a step that a noun names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import ActorRef, InterventionKind, RoleKind, Status

from . import verbs

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention
    from .scene import Scene

K = InterventionKind
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_IMPOSED = frozenset({K.IMPROVEMENT_NOTICE, K.DIRECTION, K.SPECIAL_MEASURES})
_GIVEN = _IMPOSED | _PERSONAL
_MADE = frozenset("issue order appoint impose serve sign commission set establish create send make name".split())
_UNDECIDED = frozenset({Status.PLANNED, Status.POSSIBLE})
_PAPERS = frozenset({"letter", "statement", "decision", "reply", "response", "announcement"})
"""What the one who decides writes."""
_DECISIONS = frozenset("decision act acts order orders choice determination instinct response answer".split())
"""What is somebody's who does what the infinitive behind it tells."""
_CHAIN = 3
_WANTING = frozenset({"want", "need", "demand"})
ENTITLED = frozenset(
    {RoleKind.MINISTER, RoleKind.DCS, RoleKind.COUNCIL_LEADER, RoleKind.CHIEF_EXECUTIVE, RoleKind.LEAD_MEMBER}
)
"""Kinds of office whose holder may order a step."""


_FOLLOWING = frozenset({"follow", "come"})
"""Verbs of a step that comes of itself, where the one who says so would order it."""


class Deciders:
    """Who decides, by the clause and by what stands beside the noun."""

    def __init__(self, scene: Scene, mentions: tuple[Mention, ...]) -> None:
        self.scene = scene
        self.reading = scene.reading
        self.lowers = scene.lowers
        self.mentions = mentions

    def ordered_by(self, frame: Frame, agent: str) -> ActorRef | None:
        """Who orders or decides: the agent of an ordering verb, or of the clause that asks somebody to lead."""
        above = frame.governor
        if above is not None and above.verb.lemma == "call" and frame.link == "to":
            return next((self.scene.actor(x, frame.sentence) for x in above.with_("on", "upon")), None)
        if (
            above is not None
            and above.verb.lemma in ("ask", "invite")
            and frame.link == "to"
            and frame.predicate in ("commission", "order")
            and above.objects
        ):
            return self.scene.actor(above.objects[0], frame.sentence)
        owner = self.whose_decision(frame) if agent != "lead" else None
        if owner is not None:
            return owner
        if self.put_to_ministers(frame) and above is not None:
            return self.scene.actor(above.objects[0], frame.sentence)
        holding = frame.verb.lemma in ("hold", "make", "take") and not frame.verb.passive
        if agent == "lead" and holding and frame.agent is not None and not frame.agent.people:
            agent = "order"
        if above is not None and frame.link == "to" and above.verb.lemma in verbs.REQUIRING:
            if not above.verb.passive:
                return self.scene.actor(above.agent, above.sentence)
            if above.agent is not None and above.agent is not above.subject and self.governing(above.agent):
                return self.scene.actor(above.agent, above.sentence)
        if agent == "decide" and frame.agent is not None and self.lowers[frame.agent.head] in _PAPERS:
            writer = frame.agent.possessor
            return self.scene.actor(writer, frame.sentence) if writer is not None and self.governing(writer) else None
        if agent == "order" and frame.verb.modal == "must":
            return None
        if agent == "decide" and frame.verb.lemma in _WANTING and not self.entitled(frame.agent):
            return None
        if agent in ("order", "decide"):
            if frame.link == "relative" and frame.opener in ("whom", "who") and frame.agent is not None:
                other = self.not_whom(frame)
                if other is not None:
                    return other
            return self.scene.actor(frame.agent, frame.sentence) or self.above(frame) or self.by_it(frame)
        return self.above(frame) if agent == "lead" else None

    def whose_decision(self, frame: Frame) -> ActorRef | None:
        """Read "Ann Holt's decision to send one in", "one of her last acts was to impose it": whose decision it was."""
        above = frame.governor
        told = [x for x in (frame.subject, above.subject if above is not None else None) if x is not None]
        told += above.with_("of") if above is not None and above.verb.lemma == "be" else ()
        if frame.link != "to" or frame.verb.form != "infinitive":
            return None
        for phrase in told:
            if self.lowers[phrase.head] in _DECISIONS and phrase.possessor is not None:
                return self.scene.actor(phrase.possessor, frame.sentence)
        return None

    def put_to_ministers(self, frame: Frame) -> bool:
        """Read "has asked the minister to send in a commissioner": what nobody but the minister can do."""
        above = frame.governor
        if above is None or frame.link != "to" or above.verb.lemma not in ("ask", "request") or above.verb.passive:
            return False
        return bool(above.objects) and self.governing(above.objects[0]) and frame.subject is above.objects[0]

    def not_whom(self, frame: Frame) -> ActorRef | None:
        """Read "He acted on the advice of Jo Wood, whom he had sent in": the subject of the sentence."""
        agent, above = frame.agent, frame.governor
        if agent is None or agent.determiner != "pronoun" or above is None or above.subject is None:
            return None
        if self.lowers[agent.head] not in ("he", "she") or self.lowers[above.subject.head] != self.lowers[agent.head]:
            return None
        return self.scene.actor(above.subject, frame.sentence)

    def not_the_one_sent(self, mention: Mention, frame: Frame, by: ActorRef | None) -> ActorRef | None:
        """Read "Ann Holt was sent in by Jo Wood, under a direction she had signed": she who sent, not she who went."""
        agent, above = frame.agent, frame.governor
        if by is None or mention.kind not in _GIVEN or agent is None or above is None or not above.verb.passive:
            return by
        if agent.determiner != "pronoun" or above.agent is None or not self.governing(above.agent):
            return by
        return self.scene.actor(above.agent, above.sentence)

    def by_it(self, frame: Frame) -> ActorRef | None:
        """Read "The minister issued a direction. By it Jo Wood was named commissioner": who issued it."""
        it = any(w in ("by", "with", "under") and self.lowers[x.first : x.core] == ("it",) for w, x in frame.obliques)
        if not it or frame.sentence == 0:
            return None
        before = (f for f in self.scene.frames[frame.sentence - 1] if f.agent is not None and f.verb.lemma in _MADE)
        return next((self.scene.actor(f.agent, f.sentence) for f in before), None)

    def belongs_to(self, mention: Mention) -> ActorRef | None:
        """Read "the DfE's commissioner", "the minister's adviser": whose they are."""
        if mention.kind not in _PERSONAL and mention.kind not in _IMPOSED:
            return None
        possessor = mention.phrase.possessor
        if possessor is not None and self.governing(possessor):
            return self.scene.actor(possessor, mention.sentence)
        before = (o for o in mention.phrase.organisations if o.kind == "department" and o.last <= mention.at)
        owner = next((o for o in before if self.lowers[o.last : o.last + 1] in (("'s",), ("'",))), None)
        return ActorRef(owner.name) if owner is not None else None

    def deciding(self, mention: Mention, frame: Frame | None) -> ActorRef | None:
        """Who orders where it is told beside: "placed in special measures by X", "a direction from X"."""
        if frame is not None and frame.verb.passive and frame.agent is not None and self.governing(frame.agent):
            return self.scene.actor(frame.agent, frame.sentence)
        held = frame is not None and mention.kind in _IMPOSED and frame.verb.lemma in ("have", "keep", "put", "place")
        if held and frame is not None and self.governing_agent(frame):
            return self.scene.actor(frame.agent, frame.sentence)
        if (
            frame is not None
            and self.lowers[frame.verb.last : frame.last].count("behalf")
            and frame.verb.lemma in _MADE
        ):
            sent = next((x for x in frame.with_("of") if self.governing(x)), None)
            return self.scene.actor(sent, frame.sentence)
        if mention.kind in _PERSONAL and frame is not None:
            under = any(self.lowers[x.head] in ("direction", "order", "directions") for x in frame.with_("under"))
            giver = next((x for x in frame.with_("from", "by") if self.governing(x)), None) if under else None
            if giver is not None:
                return self.scene.actor(giver, frame.sentence)
        named = self.giver(mention)
        if named is not None:
            return named
        if (owner := self.belongs_to(mention)) is not None:
            return owner
        made = next(
            (
                f
                for f in self.scene.frames[mention.sentence]
                if (f.link == "participle" and f.verb.first in (mention.phrase.core, mention.phrase.core + 1))
                or (
                    f.link == "relative"
                    and self.lowers[mention.phrase.core : mention.phrase.core + 1] != ("under",)
                    and f.antecedent is not None
                    and f.antecedent.first <= mention.at < f.antecedent.last
                )
            ),
            None,
        )
        if made is not None and made.verb.lemma in _MADE and made.agent is not None:
            return self.scene.actor(made.agent, mention.sentence)
        if mention.kind not in _IMPOSED:
            return None
        behind = self.scene.behind(mention.at, mention.sentence)
        return next(
            (self.scene.actor(x, mention.sentence) for w, x in behind if w in ("from", "by") and self.governing(x)),
            None,
        )

    def governing_agent(self, frame: Frame) -> bool:
        """Read "The department has had the council under a direction since May"."""
        return frame.agent is not None and bool(frame.objects) and self.governing(frame.agent)

    def giver(self, mention: Mention) -> ActorRef | None:
        """Read "a Department for Education improvement notice", "a DfE-appointed adviser"."""
        if mention.kind not in _GIVEN or mention.kind is K.SPECIAL_MEASURES:
            return None
        phrase = mention.phrase
        if mention.kind in _IMPOSED and phrase.possessor is not None and self.governing(phrase.possessor):
            return self.scene.actor(phrase.possessor, mention.sentence)
        owned = ("'s", "'") if mention.kind in _PERSONAL else ()
        bodies = [
            o
            for o in phrase.organisations
            if o.kind == "department" and o.last <= mention.at and self.lowers[o.last] not in owned
        ]
        if bodies and phrase.possessor is None:
            return ActorRef(bodies[0].name)
        if "dfe-appointed" in self.lowers[phrase.first : mention.at]:
            return self.scene.department or ActorRef("DfE")
        return None

    def intending(self, frame: Frame) -> ActorRef | None:
        """Who plans it, where he would decide it: "the department expects to have a commissioner at work"."""
        above = frame.governor
        if above is None or above.verb.passive or above.verb.lemma not in verbs.DECIDING or above.subject is None:
            return None
        return self.scene.actor(above.subject, frame.sentence) if self.governing(above.subject) else None

    def otherwise(self, frame: Frame, role: str, status: Status) -> ActorRef | None:
        """Who decides, where the clause names nobody as agent: who announces it, intends it, or has chosen somebody."""
        by = None
        unasked = (frame.verb.passive and frame.agent is None) or frame.verb.lemma in _FOLLOWING
        if status is not Status.ACTUAL and unasked:
            by = self.announced_by(frame)
        if by is None and status in _UNDECIDED and frame.agent is not None and not frame.verb.passive:
            by = self.scene.actor(frame.agent, frame.sentence) if self.governing(frame.agent) else None
        if by is None and status in _UNDECIDED and frame.link == "to":
            by = self.intending(frame)
        return self.chosen_by(frame) if by is None and role == "as" and frame.verb.lemma == "be" else by

    def chosen_by(self, frame: Frame) -> ActorRef | None:
        """Read "is the minister's choice as commissioner"."""
        thing = next((x for x in frame.objects if x.possessor is not None), None)
        return self.scene.actor(thing.possessor, frame.sentence) if thing is not None else None

    def announced_by(self, frame: Frame) -> ActorRef | None:
        """Who says that something may be done, where he would decide it: "the department said a … may be appointed"."""
        governor, link = frame.governor, frame.link
        for _ in range(_CHAIN):
            if governor is None or link not in ("that", "and", "to"):
                return None
            if governor.subject is not None and self.governing(governor.subject):
                return self.scene.actor(governor.subject, frame.sentence)
            link, governor = governor.link, governor.governor
        return None

    def entitled(self, phrase: NounPhrase | None) -> bool:
        """Whether somebody who wants a step could order it: the government, a council, the head of one."""
        if phrase is None or self.governing(phrase) or (not phrase.people and self.lowers[phrase.head] != "he"):
            return True
        people = self.reading.people_of(phrase, self.reading.sentence_of(phrase.first))
        return any(post.kind in ENTITLED and person in people for person, post in self.reading.holders)

    def governing(self, phrase: NounPhrase) -> bool:
        """Whether a department, a minister or the holder of such an office is named."""
        if any(o.kind == "department" for o in phrase.organisations):
            return True
        if any(post.kind is RoleKind.MINISTER and not post.former for post in phrase.posts):
            return True
        people = [self.reading.person_at.get(m.first) for m in phrase.people]
        return any(person in people for person in self.scene.ministers) if people else False

    def above(self, frame: Frame) -> ActorRef | None:
        """The agent of the clause that asks, appoints or orders."""
        governor, link = frame.governor, frame.link
        while governor is not None and link in ("to", "ing", "that"):
            if link == "that" and governor.predicate not in ("accept", "agree", "deny"):
                return None
            if governor.predicate == "accept":
                return self.scene.actor(governor.agent, governor.sentence)
            if (
                governor.predicate in ("ask", "appoint", "commission", "order", "deny")
                or governor.verb.lemma in verbs.DECIDING
            ):
                return self.scene.actor(governor.agent, governor.sentence)
            link, governor = governor.link, governor.governor
        return None
