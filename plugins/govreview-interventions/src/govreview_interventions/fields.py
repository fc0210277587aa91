"""Who orders and who leads a step that a noun names, where, and when."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govreview.models import ActorRef, EdtfDate, InterventionKind, RoleKind, Status
from govreview.reading.dates.values import Direction

from . import patterns as p
from .dating import due_date, label, step_date
from .told import lemma

if TYPE_CHECKING:
    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention

    from .mentions import Mention
    from .scene import Scene


K = InterventionKind
_LED = frozenset({K.REVIEW, K.PANEL})
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_IMPOSED = frozenset({K.IMPROVEMENT_NOTICE, K.DIRECTION, K.SPECIAL_MEASURES})
_MADE = frozenset("issue order appoint impose serve sign commission set establish create send make name".split())
_DATING = frozenset({"date", "issue", "sign", "make", "serve", "impose"})
_DATED = 12
"""Tokens behind a noun within which its date stands."""
_BREAKS = frozenset({";", ":", "and", "but", "which", "who", "that", "when", "where"})
_QUESTIONS = (("whether",), ("how",), ("why",), ("what",))
_CHAIN = 3
_HIRING = frozenset({"engage", "hire", "retain", "bring", "use", "pay"})
_FALLING_TO = frozenset({"go", "fall", "pass", "hand", "give"})
_COLON = 8
"""Tokens behind a post within which a colon leads to its holder."""
_WANTING = frozenset({"want", "need", "demand"})
_ENTITLED = frozenset(
    {RoleKind.MINISTER, RoleKind.DCS, RoleKind.COUNCIL_LEADER, RoleKind.CHIEF_EXECUTIVE, RoleKind.LEAD_MEMBER}
)
"""Kinds of office whose holder may order a step."""
_FIXING = frozenset({"fix", "arrange", "book", "schedule", "set", "pencil", "plan"})
_FALLING = frozenset("fall take be begin start come follow".split())
_POST_VERBS = frozenset(
    "be become act serve work continue stay remain arrive come join return double function operate enter "
    "begin start".split()
)


class Fields:
    """What the fields of a report are filled from."""

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
        holding = frame.verb.lemma in ("hold", "make", "take") and not frame.verb.passive
        if agent == "lead" and holding and frame.agent is not None and not frame.agent.people:
            agent = "order"
        if above is not None and frame.link == "to" and above.verb.lemma in p.REQUIRING and not above.verb.passive:
            return self.scene.actor(above.agent, above.sentence)
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

    def not_whom(self, frame: Frame) -> ActorRef | None:
        """Read "He acted on the advice of Jo Wood, whom he had sent in": the subject of the sentence."""
        agent, above = frame.agent, frame.governor
        if agent is None or agent.determiner != "pronoun" or above is None or above.subject is None:
            return None
        if self.lowers[agent.head] not in ("he", "she") or self.lowers[above.subject.head] != self.lowers[agent.head]:
            return None
        return self.scene.actor(above.subject, frame.sentence)

    def by_it(self, frame: Frame) -> ActorRef | None:
        """Read "The minister issued a direction. By it Jo Wood was named commissioner": who issued it."""
        it = any(w in ("by", "with", "under") and self.lowers[x.first : x.core] == ("it",) for w, x in frame.obliques)
        if not it or frame.sentence == 0:
            return None
        before = (f for f in self.scene.frames[frame.sentence - 1] if f.agent is not None and f.verb.lemma in _MADE)
        return next((self.scene.actor(f.agent, f.sentence) for f in before), None)

    def deciding(self, mention: Mention, frame: Frame | None) -> ActorRef | None:
        """Who orders where it is told beside: "placed in special measures by X", "a direction from X"."""
        if frame is not None and frame.verb.passive and frame.agent is not None and self.governing(frame.agent):
            return self.scene.actor(frame.agent, frame.sentence)
        if mention.kind in _PERSONAL and frame is not None:
            under = any(self.lowers[x.head] in ("direction", "order", "directions") for x in frame.with_("under"))
            giver = next((x for x in frame.with_("from", "by") if self.governing(x)), None) if under else None
            if giver is not None:
                return self.scene.actor(giver, frame.sentence)
        giver = self.giver(mention)
        if giver is not None:
            return giver
        made = next(
            (
                f
                for f in self.scene.frames[mention.sentence]
                if f.link == "participle" and f.verb.first in (mention.phrase.core, mention.phrase.core + 1)
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

    def giver(self, mention: Mention) -> ActorRef | None:
        """Read "a Department for Education improvement notice", "a DfE-appointed adviser", "the department's notice"."""
        if mention.kind not in _IMPOSED | _PERSONAL or mention.kind is K.SPECIAL_MEASURES:
            return None
        phrase = mention.phrase
        if mention.kind in _IMPOSED and phrase.possessor is not None and self.governing(phrase.possessor):
            return self.scene.actor(phrase.possessor, mention.sentence)
        bodies = [o for o in phrase.organisations if o.kind == "department" and o.last <= mention.at]
        if bodies and phrase.possessor is None:
            return ActorRef(bodies[0].name)
        if "dfe-appointed" in self.lowers[phrase.first : mention.at]:
            return self.scene.department or ActorRef("DfE")
        return None

    def intending(self, frame: Frame) -> ActorRef | None:
        """Who plans it, where he would decide it: "the department expects to have a commissioner at work"."""
        above = frame.governor
        if above is None or above.verb.passive or above.verb.lemma not in p.DECIDING or above.subject is None:
            return None
        return self.scene.actor(above.subject, frame.sentence) if self.governing(above.subject) else None

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
        if phrase is None or self.governing(phrase) or not phrase.people and self.lowers[phrase.head] != "he":
            return True
        people = self.reading.people_of(phrase, self.reading.sentence_of(phrase.first))
        return any(post.kind in _ENTITLED and person in people for person, post in self.reading.holders)

    def governing(self, phrase: NounPhrase) -> bool:
        """Whether a department, a minister or the holder of such an office is named."""
        if any(o.kind == "department" for o in phrase.organisations):
            return True
        if any(post.kind is RoleKind.MINISTER and not post.former for post in phrase.posts):
            return True
        people = {self.reading.person_at.get(m.first) for m in phrase.people}
        return any(
            post.kind is RoleKind.MINISTER and person in people for person, post in self.reading.holders if people
        )

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
                or governor.verb.lemma in p.DECIDING
            ):
                return self.scene.actor(governor.agent, governor.sentence)
            link, governor = governor.link, governor.governor
        return None

    def lead(self, mention: Mention, frame: Frame, role: str) -> tuple[ActorRef, ...]:
        """Who carries the step out."""
        scene, s = self.scene, frame.sentence
        if mention.kind in _PERSONAL:
            own = scene.actors(mention.phrase, s) if mention.phrase.people else ()
            if not own and self.lowers[mention.phrase.first - 1] == "as" and self.birth(mention) >= 0:
                own = scene.actors(self.made(mention) or self.appointee(mention), s)
            if own:
                return own
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
            if frame.verb.lemma in p.LEADING or frame.predicate == "lead":
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
            chair = self.in_chair(frame) or self.presiding(frame) or self.owner(mention)
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
        if before == "of" and self.lowers[first - 2] in p.BEGINNINGS:
            return first - 2
        if before == "as" and self.lowers[first - 2] in p.BEGINNINGS:
            return first - 2
        named = self.made(mention) if before == "as" else None
        if named is not None and named.first > 1 and self.lowers[named.first - 1] == "of":
            return named.first - 2 if self.lowers[named.first - 2] in p.BEGINNINGS else -1
        return -1

    def appointee(self, mention: Mention) -> NounPhrase | None:
        """Read "Ann Holt's appointment as commissioner": whose appointment it is."""
        at = mention.phrase.first - 2
        phrase = next((x for x in self.reading.phrases[mention.sentence] if x.first <= at < x.last), None)
        return phrase.possessor if phrase is not None else None

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
        if self.lowers[end : end + 1] != (",",):
            return self.listed(mention)
        for phrase in self.reading.phrases[mention.sentence]:
            if phrase.first == end + 1 and phrase.people:
                return self.scene.actors(phrase, mention.sentence)
        return self.listed(mention)

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

    def places(
        self, mention: Mention, frame: Frame, lead: tuple[ActorRef, ...]
    ) -> tuple[tuple[AuthorityMention, ...], bool]:
        """The authorities towards which the step is taken, and whether it is a national one."""
        scene = self.scene
        names = {x.name for x in lead}

        def free(found: tuple[AuthorityMention, ...]) -> tuple[AuthorityMention, ...]:
            return tuple(a for a in found if self.scene.authority(a).name not in names)

        if self.partnering(mention):
            subject = frame.subject
            first = self.reading.ranges[mention.sentence][0]
            near = (a for a in scene.free if first <= a.first < mention.phrase.first)
            found = free(scene.named(subject)) or free(tuple(near)[-1:])
            return found, False
        own = free(tuple(a for a in scene.named(mention.phrase) if a.last <= mention.at or mention.post is not None))
        both = scene.pair((frame.subject, *frame.objects, *(x for _, x in frame.obliques)))
        if both:
            return both, False
        if mention.kind is K.REVIEW and any(
            w in ("of", "into") and self.lowers[x.first] in ("every", "all") and not x.authorities
            for w, x in scene.behind(mention.at, mention.sentence)
        ):
            return (), True
        found = own or free(scene.place_behind(mention.at, mention.sentence)) or free(self.asked_of(mention))
        found = found or free(scene.place_in(frame, mention.at))
        if found:
            return found, False
        if mention.kind in (K.REVIEW, K.TRUST) and (
            "national" in mention.words or scene.generic(mention.sentence, mention.at)
        ):
            return (), True
        for subject in (
            frame.subject,
            frame.governor.subject if frame.governor is not None and frame.link in ("to", "ing") else None,
        ):
            if (
                subject is not None
                and not subject.people
                and not subject.first <= mention.at < subject.last
                and free(scene.named(subject))
            ):
                return free(scene.named(subject)), False
        return free(self.of_its_own(mention, frame)), False

    def of_its_own(self, mention: Mention, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The council that a clause is about, of whose own step it tells: "Hull said goodbye to its commissioner"."""
        subject = frame.subject
        if subject is None or subject.people or self.lowers[mention.phrase.first] not in ("its", "their"):
            return ()
        return tuple(a for a in subject.authorities if a.last >= subject.head)

    def partnering(self, mention: Mention) -> bool:
        """Whether a partnership with another council is told: "an improvement partnership with Leeds"."""
        return (
            mention.kind is K.ADVISER
            and self.lowers[mention.at].startswith("partner")
            and self.lowers[mention.at + 1 : mention.at + 2] == ("with",)
        )

    def asked_of(self, mention: Mention) -> tuple[AuthorityMention, ...]:
        """The authority in the question that a review is to answer: "a review into whether services in Hull …"."""
        end = mention.phrase.core
        asking = self.lowers[end : end + 1] and self.lowers[end] in ("into", "of", "on")
        if self.scene.generic(mention.sentence, mention.at):
            return ()
        if mention.kind is not K.REVIEW or not asking or self.lowers[end + 1 : end + 2] not in _QUESTIONS:
            return ()
        last = self.reading.ranges[mention.sentence][1]
        return tuple(a for a in self.scene.free if end < a.first < last)[:1]

    def date(self, mention: Mention, frame: Frame, status: Status, engine: Status | None = None) -> EdtfDate | None:
        """When the step is ordered, begins or ends."""
        if status is Status.DENIED:
            return None
        if status is Status.CANCELLED:
            inside = self.inside(mention)
            return (
                (inside.resolve(self.reading.document.published, Direction.PAST) if inside is not None else None)
                or due_date(self.scene, mention.sentence)
                or label(self.scene, mention.sentence)
            )
        if (
            status is Status.ACTUAL
            and mention.kind in _PERSONAL
            and frame.verb.lemma in p.TELLING
            and not frame.verb.passive
        ):
            return None
        if lemma(frame, self.lowers)[0] in ("report", "conclude", "publish") and frame.verb.tense != "past":
            return None
        if mention.kind is K.INSPECTION:
            near = self.inside(mention) or (self.near(mention) if self.visit(mention) else None)
            verb = frame.verb
            ahead = verb.tense == "present" and verb.form == "finite" and not verb.perfect and not verb.passive
            if near is not None:
                return near.resolve(
                    self.reading.document.published,
                    Direction.FUTURE
                    if status is Status.PLANNED
                    or verb.tense == "future"
                    or (ahead and verb.lemma in _FALLING)
                    or (verb.passive and verb.lemma in _FIXING and verb.tense == "present")
                    else Direction.PAST,
                )
        ending = (
            lemma(frame, self.lowers) in p.ENDING
            or (frame.verb.lemma, "") in p.ENDING
            or frame.verb.lemma in ("leave", "depart")
            or lemma(frame, self.lowers) in p.LEAVING
            or status is Status.ENDED
            or (frame.verb.lemma == "come" and any(self.lowers[x.head] == "end" for x in frame.with_("to")))
            or self.last_meeting(frame)
        )
        end, planned = -1 if ending else mention.phrase.last, status is Status.PLANNED
        date = step_date(self.scene, frame, end, planned=planned, engine=engine)
        if mention.kind is K.REVIEW and date is not None and date.is_interval and date.end is None:
            return None
        if frame.verb.lemma == "give" and date is not None and date.is_interval and date.start is None:
            return None
        if date is not None and ending and not date.is_interval:
            return EdtfDate.interval(None, date)
        return date

    def last_meeting(self, frame: Frame) -> bool:
        """Read "to hold its final meeting": a board that comes to its end."""
        return any(
            self.lowers[x.head] in ("meeting", "session", "time")
            and not p.LAST.isdisjoint(self.lowers[x.first : x.head])
            for x in (*frame.objects, *frame.with_("for"))
        )

    def inside(self, mention: Mention) -> DateMention | None:
        """The date told within the phrase: "last month's inspection", "the March visit"."""
        inside = range(mention.phrase.first, mention.at)
        return next((self.reading.date_at[k] for k in inside if k in self.reading.date_at), None)

    def near(self, mention: Mention) -> DateMention | None:
        """The date told directly behind a noun: "its third visit, in January,", "a visit to Wigan in May"."""
        last = self.reading.ranges[mention.sentence][1]
        frames = self.scene.frames[mention.sentence]
        verbs = {i for f in frames if not self.marks(mention, f) for i in range(f.verb.first, f.verb.last)}
        for at in range(mention.at + 1, min(last, mention.at + _DATED)):
            if at in self.reading.date_at:
                return self.reading.date_at[at]
            if at in verbs or self.lowers[at] in _BREAKS:
                return None
        return None

    def marks(self, mention: Mention, frame: Frame) -> bool:
        """Whether a participle directly behind the noun only tells its date: "a direction dated 9 June"."""
        bare = frame.verb.tense == "past" and frame.verb.first == frame.verb.head and frame.subject is None
        made = (frame.link == "participle" or bare) and frame.verb.lemma in _DATING
        return made and frame.verb.first in (mention.phrase.core, mention.phrase.core + 1)

    def visit(self, mention: Mention) -> bool:
        """Whether a visit is meant, not an inspection."""
        return self.lowers[mention.at].startswith("visit") or (mention.numbered and mention.visit)
