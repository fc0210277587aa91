"""Reports of steps that a noun names: which clause tells what of the review, the notice, the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import EdtfDate, InterventionKind, Status
from govreview.reading.date_values import Direction
from govreview.reading.dates import DateRole

from . import patterns as p
from .dating import due_date, label, step_date
from .told import Told, asked, combine, lemma, rumour, sense, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import ActorRef
    from govreview.reading.dates import DateMention
    from govreview.reading.frames import Frame
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.phrases import NounPhrase

    from .mentions import Mention
    from .scene import Scene
    from .told import Sense

K = InterventionKind
_LED = frozenset({K.REVIEW, K.PANEL})
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_ORDERED = frozenset("issue serve impose lift revoke withdraw make give reimpose appoint require order place".split())
_BIRTH = frozenset("live launch go begin start set create establish form come open disband dissolve close wind".split())
_POST_VERBS = frozenset("be become act serve work continue stay remain".split())


class Reports:
    """Reads what the clauses of a document say of the steps it names."""

    def __init__(self, scene: Scene, mentions: tuple[Mention, ...]) -> None:
        self.scene = scene
        self.reading = scene.reading
        self.lowers = scene.lowers
        self.mentions = mentions

    def of(self, mention: Mention) -> Iterator[Told]:
        """The reports of one mention; an authority that one of them tells is the authority of all."""
        if self.elsewhere(mention) or asked(self.reading, mention.sentence):
            return
        project = self.project(mention)
        council = (
            mention.phrase.possessor is not None
            and not mention.phrase.possessor.authorities
            and self.lowers[mention.phrase.possessor.head]
            in ("council", "authority", "borough", "city", "county", "town")
        )
        found: list[Told] = []
        for frame in self.scene.frames[mention.sentence]:
            for role in self.roles(mention, frame, project):
                told = self.told(mention, frame, role, project)
                if told is not None:
                    found.append(told)
        if not found:
            told = self.unasserted(mention)
            found = [told] if told is not None else []
        places = next((t.places for t in found if t.places), ())
        for told in found:
            filled = (
                told
                if told.national
                else evolve(told, places=told.places or places, council=council, plural=mention.plural)
            )
            yield from self.each(mention, filled)

    def each(self, mention: Mention, told: Told) -> Iterator[Told]:
        """Of several visits, one report a date: "in September and December, and a third is planned for next month"."""
        if not (mention.plural and mention.kind is K.INSPECTION) or told.status is not Status.ACTUAL:
            yield told
            return
        reading = self.reading
        last = reading.ranges[mention.sentence][1]
        dates = [(k, reading.date_at[k]) for k in range(mention.at, last) if k in reading.date_at]
        ahead = next((k for k in range(mention.at, last) if self.lowers[k] in ("planned", "due", "scheduled")), last)
        for k, date in dates:
            if date.role is DateRole.POINT and self.lowers[k] not in ("this", "the"):
                direction = Direction.PAST if k < ahead else Direction.FUTURE
                yield evolve(
                    told,
                    date=date.resolve(reading.document.published, direction),
                    status=Status.ACTUAL if k < ahead else Status.PLANNED,
                )

    # -- which clauses --------------------------------------------------------------------

    def anchors(self, mention: Mention, project: int) -> tuple[int, ...]:
        """Tokens whose part in a clause is the mention's: its own, of "plans for" it, of what "and" joins it to."""
        if project >= 0:
            return (project,)
        word = (
            self.lowers[mention.phrase.first - 2]
            if mention.phrase.first > 1 and self.lowers[mention.phrase.first - 1] == "of"
            else ""
        )
        if word in p.BEGINNINGS:
            return (mention.phrase.first - 2,)
        if (
            mention.kind in _PERSONAL
            and self.lowers[mention.phrase.first - 1] in ("of", "as")
            and self.mission(mention) >= 0
        ):
            return (self.mission(mention),)
        chunks = self.reading.chunks[mention.sentence]
        k = next((k for k, c in enumerate(chunks) if c.first <= mention.at < c.last), -1)
        if (
            k > 1
            and chunks[k - 1].kind == ","
            and mention.kind is K.TRUST
            and chunks[k - 2].kind == "np"
            and self.lowers[chunks[k - 2].last - 1] in p.BODIES
        ):
            return (mention.at, chunks[k - 2].last - 1)
        if k > 1 and chunks[k - 1].kind == "C":
            back = k - 2
            while back > 1 and chunks[back - 1].kind == "I" and chunks[back - 2].kind == "np":
                back -= 2
            if chunks[back].kind == "np":
                return (mention.at, chunks[back].first)
        return (mention.at, mention.phrase.first) if mention.kind is K.INSPECTION else (mention.at,)

    def mission(self, mention: Mention) -> int:
        """The token of "the mission of", "the contract as", before a post; -1 where there is none."""
        first = mention.phrase.first
        return next((k for k in (first - 2,) if k >= 0 and self.lowers[k] in p.MISSIONS), -1)

    def roles(self, mention: Mention, frame: Frame, project: int) -> Iterator[str]:
        """The parts that a mention, or the plan that it is the matter of, plays in a clause."""
        anchors = self.anchors(mention, project)

        def holds(phrase: NounPhrase | None) -> bool:
            return phrase is not None and any(phrase.first <= at < phrase.last for at in anchors)

        if holds(frame.subject) or self.governs(mention, frame):
            yield "subject"
        for phrase in frame.objects:
            if holds(phrase):
                yield "object"
        for word, phrase in frame.obliques:
            if holds(phrase):
                yield word

    def governs(self, mention: Mention, frame: Frame) -> bool:
        """Whether a clause behind the mention and its complements is said of it: "a review of X, carried out by Y"."""
        if (
            mention.kind not in (K.REVIEW, K.INSPECTION, K.TRUST, K.IMPROVEMENT_NOTICE, K.DIRECTION, K.PANEL)
            or frame.verb.first < mention.at
        ):
            return False
        behind = [phrase for _, phrase in self.scene.behind(mention.at, mention.sentence)]
        if frame.subject is None:
            end = max([mention.phrase.last, *(x.last for x in behind)])
            reduced = frame.verb.passive and frame.verb.form in ("infinitive", "participle")
            return (reduced or frame.verb.tense == "past") and 0 <= frame.verb.first - end <= 1
        if frame.link in ("relative", "participle", "to") and any(
            frame.subject is x or frame.subject.first == x.first for x in behind
        ):
            return (
                not any(frame.subject.first <= m.at < frame.subject.last for m in self.mentions)
                and not frame.subject.people
            )
        return False

    def project(self, mention: Mention) -> int:
        """The token of "plans for", "calls for", before the mention, of "option" behind it; -1 where there is none."""
        if (
            mention.kind is K.TRUST
            and mention.at + 1 < mention.phrase.last
            and self.lowers[mention.at + 1] in p.PROJECTS
        ):
            return mention.at + 1
        first = mention.phrase.first
        if first > 1 and self.lowers[first - 2] in p.PROJECTS and self.lowers[first - 1] in ("for", "of", "about"):
            return first - 2
        return -1

    def elsewhere(self, mention: Mention) -> bool:
        """Whether the step is taken towards a school, a hospital or the like."""
        words = list(mention.words)
        for _, phrase in self.scene.behind(mention.at, mention.sentence):
            words.extend(self.lowers[phrase.first : phrase.last])
        if mention.kind is K.REVIEW:
            return self.lowers[mention.phrase.first - 1] in ("under", "pending") or bool(set(words) & p.OFF_TOPIC)
        if mention.kind in (K.INSPECTION, K.SPECIAL_MEASURES):
            for frame in self.scene.frames[mention.sentence]:
                if any(True for _ in self.roles(mention, frame, -1)):
                    for other in (frame.subject, *frame.objects):
                        if other is not None and other is not mention.phrase:
                            words.extend(self.lowers[other.first : other.core])
            return bool(set(words) & p.SCHOOLS) and "services" not in words
        return False

    # -- what a clause tells ----------------------------------------------------------------

    def told(self, mention: Mention, frame: Frame, role: str, project: int) -> Told | None:
        """The report of one clause, `None` where it asserts nothing of the step."""
        found = sense(frame, role, self.lowers)
        if mention.rule == "plan" and not self.required(frame, role):
            return None
        engine, cue = standing(self.scene, frame)
        status = self.status(mention, frame, role, project, found, engine)
        if status is None or (project < 0 and not self.asserts(mention, frame, role, status)):
            return None
        status = self.corrected(mention, frame, role, status)
        if (
            mention.kind is K.REVIEW
            and role == "subject"
            and frame.verb.lemma in ("report", "conclude", "publish", "complete", "finish", "end")
            and status is Status.PLANNED
        ):
            status = Status.ACTUAL
        if status is None:
            return None
        by = self.ordered_by(frame, found.agent if found is not None else "")
        if mention.rule == "plan" and by is None:
            by = self.scene.actor(
                frame.agent if role == "on" or frame.governor is None else frame.governor.agent, frame.sentence
            )
        lead = self.lead(mention, frame, role)
        if by is None and role == "under":
            by = next(
                (
                    self.scene.actor(x, frame.sentence)
                    for w, x in self.scene.behind(mention.at, mention.sentence)
                    if w == "from"
                ),
                None,
            )
        if by is None and role == "as" and frame.governor is not None and frame.governor.predicate == "accept":
            by = self.above(frame)
        if by is not None and any(by.name == x.name for x in lead):
            by = None
        places, national = self.places(mention, frame, lead)
        if mention.kind is K.INSPECTION:
            by = self.above(frame)
            by = None if by is not None and by.name == "Ofsted" else by
        wished = found is not None and found.status is Status.POSSIBLE
        named = mention.kind is K.TRUST and "named" in mention.words and frame.verb.lemma not in _BIRTH
        return Told(
            kind=mention.kind,
            rule=mention.rule,
            sentence=mention.sentence,
            at=mention.at,
            first=min(frame.first, mention.phrase.first),
            last=max(frame.last, mention.at + 1),
            status=status,
            cue=cue,
            places=places,
            national=national,
            by=by,
            lead=lead,
            date=None if wished else self.date(mention, frame, status),
            refers=mention.bare or mention.definite,
            fresh=bool(set(mention.words) & p.FRESH),
            earlier=bool({*mention.words, *(self.lowers[project - 1 : project] if project > 0 else ())} & p.EARLIER)
            or (frame.verb.lemma == "replace" and role == "object"),
            weak=named or (project < 0 and self.weak(mention, frame)),
            slugs=next(
                (o.authority[:1] for o in mention.phrase.organisations if o.last == mention.at + 1 and not places), ()
            ),
        )

    def weak(self, mention: Mention, frame: Frame) -> bool:
        """Whether a bare mention can only speak of a step told elsewhere."""
        if (
            mention.kind is K.COMMISSIONER
            and set(mention.words) <= {"the", "a", "his", "her", "their"}
            and not mention.phrase.authorities
            and not mention.phrase.people
        ):
            return mention.definite and frame.verb.lemma in p.GOING_ON
        if not mention.bare or mention.kind in (K.REVIEW, K.INSPECTION):
            return False
        if mention.kind is K.DIRECTION:
            return frame.verb.lemma not in _ORDERED
        if mention.kind is K.TRUST:
            return mention.definite and frame.verb.lemma not in _BIRTH
        return not any(m.kind is mention.kind and not m.bare and m.at < mention.at for m in self.mentions)

    def status(
        self, mention: Mention, frame: Frame, role: str, project: int, found: Sense | None, engine: Status
    ) -> Status | None:
        """What the clause makes of the step, `None` where nothing."""
        if project >= 0:
            return self.projected(frame, role, project)
        word = (
            self.lowers[mention.phrase.first - 2]
            if mention.phrase.first > 1 and self.lowers[mention.phrase.first - 1] == "of"
            else ""
        )
        if (
            word in p.BEGINNINGS
            and (found is None or found.status is Status.ACTUAL)
            and frame.verb.lemma not in ("be", "say")
        ):
            return engine
        if mention.kind is K.SPECIAL_MEASURES:
            return self.measures(frame, role, engine, mention)
        if (
            frame.verb.lemma == "be"
            and role == "subject"
            and self.lowers[frame.verb.last] in ("due", "imminent", "expected", "pending", "planned")
        ):
            return Status.PLANNED if engine is Status.ACTUAL else engine
        if (
            mention.kind in (K.IMPROVEMENT_NOTICE, K.DIRECTION)
            and (
                role == "under"
                or (role == "to" and "subject" in self.lowers[mention.phrase.first - 2 : mention.phrase.first])
            )
            and frame.verb.lemma in ("be", "remain", "work", "operate", "place", "put", "stay", "continue", "make")
        ):
            return engine
        if (
            mention.kind in _PERSONAL
            and role == "subject"
            and frame.verb.lemma in ("leave", "depart", "go")
            and frame.verb.tense == "past"
            and mention.definite
        ):
            return Status.ENDED if engine is Status.ACTUAL else None
        if frame.verb.lemma in ("be", "become") and role == "object" and mention.kind in _PERSONAL:
            if engine is Status.DENIED or not self.scene.actors(frame.subject, frame.sentence):
                return None
            return engine
        if mention.rule == "plan":
            return engine if found is None or found.status is Status.ACTUAL else combine(found, engine)
        if (
            mention.kind is K.DIRECTION
            and role == "subject"
            and not frame.verb.passive
            and frame.verb.lemma in _ORDERED
        ):
            return engine
        if (
            mention.kind is K.TRUST
            and role == "subject"
            and frame.verb.lemma == "be"
            and not mention.definite
            and frame.verb.modal in ("would", "could", "might", "may")
        ):
            return Status.POSSIBLE
        if (
            mention.kind is K.TRUST
            and role == "subject"
            and frame.verb.lemma == "live"
            and self.lowers[frame.verb.first - 1] in ("went", "go", "goes")
        ):
            return engine
        if (
            mention.kind is K.TRUST
            and role == "subject"
            and (
                (frame.verb.lemma == "go" and "live" in self.lowers[frame.verb.last : frame.verb.last + 1])
                or (frame.verb.lemma == "come" and "being" in self.lowers[frame.verb.last : frame.verb.last + 3])
            )
        ):
            return engine
        if mention.kind is K.DIRECTION and role == "under" and frame.predicate == "appoint":
            return engine
        if (
            mention.kind is K.INSPECTION
            and role in ("in", "during", "on", "at", "following", "after", "since")
            and self.visit(mention)
            and frame.verb.tense == "past"
        ):
            return Status.ACTUAL
        if mention.kind is K.INSPECTION and role == "subject" and frame.verb.lemma == "be" and frame.dates:
            return engine
        if role == "up" and self.lowers[mention.phrase.first - 2] == "setting":
            return (
                Status.PLANNED
                if "process" in self.lowers[frame.first : mention.at] and engine is Status.ACTUAL
                else engine
            )
        if found is not None and found.status is Status.ENDED and frame.verb.tense == "future":
            return Status.ACTUAL
        return combine(found, engine) if found is not None else None

    def asserts(self, mention: Mention, frame: Frame, role: str, status: Status) -> bool:
        """Whether a clause says of a step of this kind that it is taken, not only something about it."""
        verb = frame.verb.lemma
        active = role == "subject" and not frame.verb.passive
        if mention.kind is K.REVIEW:
            return not (active and not mention.definite and verb in ("stay", "remain", "last"))
        if mention.kind is K.TRUST and active:
            return verb in ("begin", "start", "run", "open", "provide", "go", "live", "launch", "come") or (
                verb == "be" and status is Status.POSSIBLE
            )
        if mention.kind is K.PANEL:
            return self.panel_begins(mention, frame, role)
        if mention.kind is K.ADVISER and active and mention.post is None:
            return verb in ("work", "support", "help", "advise", "assist")
        if mention.kind is K.INSPECTION and status is Status.ACTUAL:
            if (
                mention.plural
                and not frame.dates
                and not any(
                    i in self.reading.date_at for i in range(mention.at, self.reading.ranges[mention.sentence][1])
                )
            ):
                return False
            if mention.plural and role == "of" and not self.visit(mention):
                return False
            return self.visit(mention) or not active or verb in ("take", "begin", "start")
        return True

    def visit(self, mention: Mention) -> bool:
        """Whether a visit is meant, not an inspection."""
        return self.lowers[mention.at].startswith("visit")

    def required(self, frame: Frame, role: str) -> bool:
        """Whether somebody orders the plan: "ordered to produce", "insisted on"."""
        if role == "on" or (
            role == "object" and frame.verb.lemma in ("require", "order", "demand", "insist", "impose")
        ):
            return True
        governor = frame.governor
        return (
            role in ("object", "up")
            and frame.verb.lemma in p.PRODUCING
            and frame.link == "to"
            and governor is not None
            and governor.verb.lemma in p.REQUIRING
        )

    def measures(self, frame: Frame, role: str, engine: Status, mention: Mention) -> Status | None:
        """The standing of special measures or supervision, by preposition and verb."""
        before = set(self.lowers[max(mention.phrase.first - 3, 0) : mention.phrase.first])
        verb = frame.verb.lemma
        if (
            "out" in before
            or verb in ("leave", "exit", "emerge", "lift", "end")
            or ("from" in before and verb in ("release", "come", "free"))
        ):
            return Status.ENDED if engine is Status.ACTUAL else None
        if verb in ("face", "threaten", "avoid", "escape", "fear", "risk", "avert"):
            return Status.POSSIBLE
        if role == "of" and "year" in before | {w for x in frame.objects for w in self.lowers[x.first : x.last]}:
            return Status.ACTUAL
        if role in ("in", "into", "under", "of", "with") and verb in (
            "be",
            "remain",
            "stay",
            "put",
            "place",
            "enter",
            "spend",
            "languish",
            "go",
            "fall",
            "take",
            "struggle",
            "begin",
            "keep",
        ):
            return engine
        return engine if role == "object" and verb in ("enter", "impose") else None

    def projected(self, frame: Frame, role: str, project: int) -> Status | None:
        """The standing of a step that the clause tells a plan, a call or a proposal of."""
        found = sense(frame, role, self.lowers)
        engine, _ = self.reading.status_of(frame)
        base = p.PROJECTS[self.lowers[project]]
        if self.lowers[project - 1] == "no":
            return Status.DENIED
        if found is not None and found.status in (Status.CANCELLED, Status.DENIED, Status.ENDED):
            if engine is not Status.ACTUAL:
                return base
            return Status.CANCELLED if found.status is Status.ENDED else found.status
        if engine is Status.DENIED and frame.verb.lemma == "be":
            return Status.DENIED
        if frame.verb.lemma in ("accept", "approve", "agree"):
            return Status.ACTUAL if engine is Status.ACTUAL else base
        return base if self.lowers[project] not in ("form", "future", "case", "need") else None

    def corrected(self, mention: Mention, frame: Frame, role: str, status: Status) -> Status | None:
        """The status, turned by "no", "instead of", "planned", by what the kind of step can be."""
        first = mention.phrase.first
        if self.lowers[first] in ("no", "neither") and status in (Status.ACTUAL, Status.POSSIBLE, Status.PLANNED):
            return Status.DENIED
        above = frame.governor if frame.governor is not None and frame.link in ("to", "ing") else frame
        for start in (frame.first, frame.verb.first, above.verb.first):
            if tuple(self.lowers[max(start - 2, 0) : start]) in (("rather", "than"), ("instead", "of")):
                return Status.CANCELLED if mention.kind is K.INSPECTION else None
        if mention.kind is K.INSPECTION and frame.verb.lemma == "replace" and role == "object":
            return Status.CANCELLED
        if set(mention.words) & {"planned", "proposed", "possible", "threatened"} and status is Status.ENDED:
            return Status.CANCELLED
        if mention.kind in (K.REVIEW, K.INSPECTION) and status is Status.ENDED:
            return Status.ACTUAL
        if mention.kind in (K.PANEL, K.IMPROVEMENT_NOTICE, K.DIRECTION) and status is Status.CANCELLED:
            return Status.ENDED if mention.definite else status
        told = rumour(self.reading, mention.sentence, mention.at)
        return told if told is not None and status is not Status.ENDED else status

    def panel_begins(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Whether a board is set up, meets, goes on or ends here, rather than being merely named."""
        verb, particle = lemma(frame, self.lowers)
        if (verb, particle) in p.ENDING or (verb, "") in p.ENDING:
            return True
        fresh = mention.phrase.determiner == "indefinite" or "new" in mention.words
        if verb in ("chair", "lead", "head"):
            told = frame.governor is not None and frame.governor.predicate in ("appoint", "ask")
            settled = frame.verb.passive and frame.link not in ("relative", "participle")
            return role in ("object", "subject") and (
                told or settled or fresh or frame.verb.tense == "future" or frame.verb.modal == "would"
            )
        if role == "by" or verb in ("join", "take", "name", "announce", "make", "run"):
            return fresh
        if role == "subject" and not frame.verb.passive:
            return verb in (
                "meet",
                "sit",
                "begin",
                "start",
                "continue",
                "hold",
                "remain",
                "stay",
                "close",
                "end",
                "cease",
                "oversee",
                "monitor",
                "support",
                "advise",
            )
        return verb not in ("tell", "ask")

    # -- fields -------------------------------------------------------------------------------

    def ordered_by(self, frame: Frame, agent: str) -> ActorRef | None:
        """Who orders or decides: the agent of an ordering verb, or of the clause that asks somebody to lead."""
        if agent in ("order", "decide"):
            return self.scene.actor(frame.agent, frame.sentence) or self.above(frame)
        return self.above(frame) if agent == "lead" else None

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
            if own:
                return own
            if role in ("object", "as") and frame.verb.lemma in _POST_VERBS:
                return scene.actors(frame.subject, s)
            if (
                role in ("object", "as")
                and frame.patient is not None
                and not frame.patient.first <= mention.at < frame.patient.last
            ):
                return scene.actors(frame.patient, s) if frame.patient.people or role == "as" else ()
            return self.apposed(mention)
        if mention.kind in _LED:
            if frame.verb.lemma in p.LEADING or frame.predicate == "lead":
                leader = scene.actors(frame.agent, s) if role == "object" or frame.verb.passive else ()
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
            for word, phrase in scene.behind(mention.at, s):
                if word in ("by", "under") or (word == "from" and phrase.organisations):
                    return scene.actors(phrase, s)
            if frame.predicate == "ask" and role == "for":
                return scene.actors(frame.patient, s)
            for phrase in frame.with_("under", "from"):
                if phrase.people or phrase.organisations:
                    return scene.actors(phrase, s)
        return ()

    def apposed(self, mention: Mention) -> tuple[ActorRef, ...]:
        """A body that stands behind the noun: "a team from Camden"."""
        for word, phrase in self.scene.behind(mention.at, mention.sentence):
            if word in ("from", "at", "by") and (phrase.organisations or phrase.authorities):
                return self.scene.actors(phrase, mention.sentence)
        return ()

    def places(
        self, mention: Mention, frame: Frame, lead: tuple[ActorRef, ...]
    ) -> tuple[tuple[AuthorityMention, ...], bool]:
        """The authorities towards which the step is taken, and whether it is a national one."""
        scene = self.scene
        names = {x.name for x in lead}

        def free(found: tuple[AuthorityMention, ...]) -> tuple[AuthorityMention, ...]:
            return tuple(a for a in found if self.scene.authority(a).name not in names)

        own = free(tuple(a for a in scene.named(mention.phrase) if a.last <= mention.at or mention.post is not None))
        found = own or free(scene.place_behind(mention.at, mention.sentence)) or free(scene.place_in(frame, mention.at))
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
        return (), False

    def date(self, mention: Mention, frame: Frame, status: Status) -> EdtfDate | None:
        """When the step is ordered, begins or ends."""
        if status is Status.DENIED:
            return None
        if status is Status.CANCELLED:
            return due_date(self.scene, mention.sentence)
        if lemma(frame, self.lowers)[0] in ("report", "conclude", "publish") and frame.verb.tense != "past":
            return None
        if mention.kind is K.INSPECTION and self.visit(mention):
            near = self.near(mention)
            if near is not None:
                return near.resolve(
                    self.reading.document.published,
                    Direction.FUTURE if status is Status.PLANNED or frame.verb.tense == "future" else Direction.PAST,
                )
        date = step_date(self.scene, frame, mention.phrase.last, planned=status is Status.PLANNED)
        if mention.kind is K.REVIEW and date is not None and date.is_interval and date.end is None:
            return None
        ending = (
            lemma(frame, self.lowers) in p.ENDING
            or (frame.verb.lemma, "") in p.ENDING
            or frame.verb.lemma in ("leave", "depart", "bring")
            or mention.kind is K.SPECIAL_MEASURES
        )
        if date is not None and ending and not date.is_interval:
            return EdtfDate.interval(None, date)
        return date

    def near(self, mention: Mention) -> DateMention | None:
        """The date told directly behind a noun: "its third visit, in January,", "a visit to Wigan in May"."""
        last = self.reading.ranges[mention.sentence][1]
        at = mention.at + 1
        while at < min(last, mention.at + 8):
            if at in self.reading.date_at:
                return self.reading.date_at[at]
            if self.lowers[at] not in (
                "to",
                "of",
                "in",
                "on",
                "at",
                "by",
                ",",
                "the",
                "last",
                "this",
                "council",
            ) and not any(a.first <= at < a.last for a in self.reading.authorities):
                return None
            at += 1
        return None

    # -- mere mentions that count ---------------------------------------------------------------

    def unasserted(self, mention: Mention) -> Told | None:
        """A mention that tells a step without a verb of its own: its commissioner by name, a review by somebody."""
        reading, s = self.reading, mention.sentence
        base = Told(
            kind=mention.kind,
            rule=mention.rule,
            sentence=s,
            at=mention.at,
            first=mention.phrase.first,
            last=mention.phrase.last,
            status=Status.ACTUAL,
            places=self.scene.named(mention.phrase) or self.scene.place_behind(mention.at, s),
            refers=mention.definite,
            earlier=bool(set(mention.words) & p.EARLIER),
        )
        if not self.scene.frames[s] and not mention.bare:
            entry = label(self.scene, s)
            if entry is not None:
                ahead = reading.document.published is not None and reading.document.published.before(entry)
                return evolve(
                    base,
                    date=entry,
                    status=Status.PLANNED if ahead else Status.ACTUAL,
                    lead=self.scene.actors(mention.phrase, s) if mention.kind in _PERSONAL else (),
                )
        if (
            mention.kind is K.COMMISSIONER
            and mention.phrase.people
            and mention.post is not None
            and mention.post.kind.value == "commissioner"
        ):
            return evolve(base, rule="holder", lead=self.scene.actors(mention.phrase, s))
        if (
            mention.kind is K.INSPECTION
            and self.visit(mention)
            and self.lowers[mention.at + 1 : mention.at + 2] == (":",)
        ):
            date = next(
                (reading.date_at[i] for i in range(mention.at + 1, reading.ranges[s][1]) if i in reading.date_at), None
            )
            if date is not None:
                return evolve(
                    base, date=date.resolve(reading.document.published, Direction.PAST), last=reading.ranges[s][1]
                )
        start = mention.phrase.first - 1
        while start > 0 and self.lowers[start] in (
            "monitoring",
            "its",
            "the",
            "a",
            "first",
            "second",
            "third",
            "fourth",
            "latest",
        ):
            start -= 1
        before = self.lowers[start] if start >= 0 else ""
        if (
            mention.kind is K.INSPECTION
            and self.visit(mention)
            and not mention.plural
            and before in ("after", "following", "at", "during", "since", "in", "on")
            and not any(f.verb.modal for f in self.scene.frames[s])
        ):
            near = self.near(mention)
            return evolve(
                base, date=near.resolve(reading.document.published, Direction.PAST) if near is not None else None
            )
        if mention.kind is K.REVIEW and not mention.bare:
            by = next((phrase for word, phrase in self.scene.behind(mention.at, s) if word == "by"), None)
            lead = self.scene.actors(by, s)
            if by is not None and lead:
                verb = next(
                    (f for f in self.scene.frames[s] if f.subject is not None and f.subject.first == by.first), None
                )
                return evolve(
                    base,
                    lead=lead,
                    last=max(base.last, by.last),
                    date=step_date(self.scene, verb) if verb is not None else None,
                )
        if mention.kind is K.INSPECTION and tuple(
            self.lowers[max(mention.phrase.first - 2, 0) : mention.phrase.first]
        ) == ("instead", "of"):
            return evolve(
                base,
                status=Status.CANCELLED,
                cue=reading.span(mention.phrase.first - 2, mention.phrase.first),
                date=due_date(self.scene, s),
            )
        if (
            mention.kind in (K.IMPROVEMENT_NOTICE, K.DIRECTION)
            and "subject" in self.lowers[mention.phrase.first - 2 : mention.phrase.first]
        ):
            return base
        if mention.kind in (K.SPECIAL_MEASURES, K.IMPROVEMENT_NOTICE) and base.places:
            words = set(mention.words)
            if words & {"faces", "face", "risks"}:
                return evolve(base, status=Status.POSSIBLE)
            if words & {"received", "gets", "got"}:
                return base
        return None

    # -- pronouns ------------------------------------------------------------------------------

    def referring(self, frame: Frame) -> Iterator[Told]:
        """Read "It will be led by …", "… and decided against it": what a clause says of the step named last."""
        for role, phrase in (("subject", frame.subject), *(("object", x) for x in frame.objects), *frame.obliques):
            if phrase is not None and role == "object" and self.lowers[phrase.first : phrase.core] == ("one",):
                yield from self.another(frame, phrase)
            if phrase is None or phrase.core - phrase.first != 1 or self.lowers[phrase.first] != "it":
                continue
            target = next(
                (
                    m
                    for m in reversed(self.mentions)
                    if m.at < phrase.first and m.sentence >= frame.sentence - 2 and m.kind is not K.SPECIAL_MEASURES
                ),
                None,
            )
            found = sense(frame, role, self.lowers)
            if target is None or found is None:
                continue
            status = combine(found, standing(self.scene, frame)[0])
            led = target.kind in _LED and frame.verb.lemma in p.LEADING and status is Status.ACTUAL
            if status is None or not (
                led
                or (
                    target.sentence == frame.sentence
                    and found.status in (Status.DENIED, Status.CANCELLED, Status.ENDED)
                )
                or (role == "subject" and frame.verb.lemma in ("meet", "begin", "start", "lift"))
            ):
                continue
            lead: tuple[ActorRef, ...] = ()
            if led and (role == "object" or frame.verb.passive):
                lead = self.scene.actors(frame.agent, frame.sentence)
                lead += tuple(
                    x
                    for extra in frame.with_("with", "alongside", "by")
                    for x in self.scene.actors(extra, frame.sentence)
                    if x not in lead
                )
                lead += self.joined(frame)
            yield Told(
                kind=target.kind,
                rule=target.rule,
                sentence=frame.sentence,
                at=target.at,
                first=frame.first,
                last=frame.last,
                status=status,
                lead=lead,
                date=self.date(target, frame, status),
                refers=True,
                weak=target.sentence != frame.sentence,
            )

    def another(self, frame: Frame, phrase: NounPhrase) -> Iterator[Told]:
        """Read "Doncaster has just been given one": another step of the kind named last."""
        target = next(
            (
                m
                for m in reversed(self.mentions)
                if m.at < phrase.first
                and m.sentence >= frame.sentence - 1
                and m.kind in (K.TRUST, K.COMMISSIONER, K.IMPROVEMENT_NOTICE, K.ADVISER)
            ),
            None,
        )
        places = self.scene.named(frame.subject)
        if (
            target is None
            or not places
            or asked(self.reading, frame.sentence)
            or frame.verb.lemma
            not in ("give", "have", "get", "receive", "set", "establish", "create", "want", "need", "send")
        ):
            return
        found = sense(frame, "object", self.lowers)
        status = combine(found, standing(self.scene, frame)[0]) if found is not None else None
        if status is not None:
            yield Told(
                kind=target.kind,
                rule=target.rule,
                sentence=frame.sentence,
                at=frame.verb.head,
                first=frame.first,
                last=frame.last,
                status=status,
                places=places,
                date=step_date(self.scene, frame),
            )

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
