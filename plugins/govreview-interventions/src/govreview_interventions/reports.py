"""Reports of steps that a noun names: which clause tells what of the review, the notice, the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import EdtfDate, InterventionKind, Status

from . import patterns as p
from .told import Told, combine, rumour, sense, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import ActorRef
    from govreview.reading.frames import Frame
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.phrases import NounPhrase

    from .mentions import Mention
    from .scene import Scene

K = InterventionKind
_LED = frozenset({K.REVIEW, K.PANEL})
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})


class Reports:
    """Reads what the clauses of a document say of the steps it names."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.reading = scene.reading
        self.lowers = scene.lowers

    def of(self, mention: Mention) -> Iterator[Told]:
        """The reports of one mention."""
        if self.elsewhere(mention):
            return
        found = False
        project = self.project(mention)
        for frame in self.reading.frames_by_sentence[mention.sentence]:
            for role in self.roles(mention, frame, project):
                told = self.told(mention, frame, role, project)
                if told is not None:
                    found = True
                    yield told
        if not found:
            told = self.unasserted(mention)
            if told is not None:
                yield told

    # -- which clauses --------------------------------------------------------------------

    def roles(self, mention: Mention, frame: Frame, project: int) -> Iterator[str]:
        """The parts that a mention, or the plan that it is the matter of, plays in a clause."""
        at = mention.at if project < 0 else project
        if frame.subject is not None and frame.subject.first <= at < frame.subject.last:
            yield "subject"
        for phrase in frame.objects:
            if phrase.first <= at < phrase.last:
                yield "object"
        for word, phrase in frame.obliques:
            if phrase.first <= at < phrase.last:
                yield word

    def project(self, mention: Mention) -> int:
        """The token of "plans for", "calls for", before the mention; -1 where there is none."""
        first = mention.phrase.first
        for back in (2, 3):
            if first - back >= 0 and self.lowers[first - back] in p.PROJECTS and self.lowers[first - 1] in ("for", "of", "about") and back == 2:
                return first - back
        return -1

    def elsewhere(self, mention: Mention) -> bool:
        """Whether the step is taken towards a school, a hospital or the like."""
        words = list(mention.words)
        if mention.kind in (K.INSPECTION, K.SPECIAL_MEASURES):
            for frame in self.reading.frames_by_sentence[mention.sentence]:
                if any(True for _ in self.roles(mention, frame, -1)):
                    for phrase in (frame.subject, *frame.objects):
                        if phrase is not None and not self.scene.named(phrase)[1:] and set(self.lowers[phrase.first : phrase.last]) & p.SCHOOLS and "services" not in self.lowers[phrase.first : phrase.last]:
                            return True
            for _, phrase in self.scene.behind(mention.at, mention.sentence):
                words.extend(self.lowers[phrase.first : phrase.last])
            return bool(set(words) & p.SCHOOLS)
        if mention.kind is K.REVIEW:
            if mention.phrase.first > 0 and self.lowers[mention.phrase.first - 1] in ("under", "pending"):
                return True
            for _, phrase in self.scene.behind(mention.at, mention.sentence):
                words.extend(self.lowers[phrase.first : phrase.last])
            return bool(set(words) & p.OFF_TOPIC)
        return False

    # -- what a clause tells ----------------------------------------------------------------

    def told(self, mention: Mention, frame: Frame, role: str, project: int) -> Told | None:
        """The report of one clause, `None` where it asserts nothing of the step."""
        found = sense(frame, role, self.lowers)
        engine, cue = standing(self.reading, frame)
        by = self.ordered_by(frame, found.agent) if found is not None else None
        if project >= 0:
            status = self.projected(mention, frame, role, project)
            if status is None:
                return None
        elif mention.kind is K.SPECIAL_MEASURES:
            status = self.measures(frame, role, engine, mention)
            if status is None:
                return None
        elif frame.verb.lemma in ("be", "become") and role in ("object",) and mention.kind in _PERSONAL:
            if engine is Status.DENIED or (frame.verb.lemma == "be" and not self.scene.actors(frame.subject, frame.sentence)):
                return None
            status = engine
        elif found is None:
            return None
        else:
            result = combine(found, engine)
            if result is None:
                return None
            status = result
        status = self.corrected(mention, frame, role, status)
        if mention.kind is K.TRUST and mention.words == ("named",) and not (found is not None and found.status is not Status.ACTUAL or frame.predicate == "establish"):
            return None
        if mention.kind is K.REVIEW and found is not None and found.status is Status.ACTUAL and role == "subject" and not frame.verb.passive and mention.definite is False and frame.verb.lemma in ("be", "stay", "remain", "last"):
            return None
        if mention.kind is K.PANEL and not self.panel_begins(mention, frame, role):
            return None
        if mention.kind is K.ADVISER and role == "subject" and not frame.verb.passive and not mention.post and frame.verb.lemma not in ("work", "support", "help", "advise"):
            return None
        if mention.kind is K.INSPECTION and role == "subject" and not frame.verb.passive and mention.rule == "inspection" and not self.visit(mention) and status is Status.ACTUAL and frame.verb.lemma not in ("take", "begin", "start"):
            return None
        lead = self.lead(mention, frame, role)
        places, national = self.places(mention, frame, lead)
        if mention.kind is K.INSPECTION:
            by = None
        return Told(
            kind=mention.kind, rule=mention.rule, sentence=mention.sentence, at=mention.at,
            first=min(frame.first, mention.phrase.first), last=max(frame.last, mention.at + 1), status=status, cue=cue,
            places=places, national=national, by=by, lead=lead, date=self.date(mention, frame, status, found is not None and found.status is Status.POSSIBLE),
            refers=mention.bare or mention.definite, fresh=bool(set(mention.words) & p.FRESH), earlier=bool(set(mention.words) & p.EARLIER),
            weak=mention.bare and mention.kind is not K.REVIEW,
        )

    def visit(self, mention: Mention) -> bool:
        """Whether a visit is meant, not an inspection."""
        return self.lowers[mention.at].startswith("visit")

    def measures(self, frame: Frame, role: str, engine: Status, mention: Mention) -> Status | None:
        """The standing of special measures or supervision, by preposition and verb."""
        before = set(self.lowers[max(mention.phrase.first - 3, 0) : mention.phrase.first])
        if "out" in before or frame.verb.lemma in ("leave", "exit", "escape", "emerge", "lift", "end") or "from" in before and frame.verb.lemma in ("release", "come", "free"):
            return Status.ENDED if engine is Status.ACTUAL else None
        if frame.verb.lemma in ("face", "threaten", "avoid", "escape", "fear", "risk", "avert"):
            return Status.POSSIBLE
        if role in ("in", "into", "under", "of", "with") and frame.verb.lemma in ("be", "remain", "stay", "put", "place", "enter", "spend", "languish", "go", "fall", "take", "struggle", "begin", "keep"):
            return engine
        if role == "object" and frame.verb.lemma in ("enter", "impose"):
            return engine
        return None

    def projected(self, mention: Mention, frame: Frame, role: str, project: int) -> Status | None:
        """The standing of a step that the clause tells a plan, a call or a proposal of."""
        del mention
        found = sense(frame, role, self.lowers)
        engine, _ = self.reading.status_of(frame)
        base = p.PROJECTS[self.lowers[project]]
        if found is not None and found.status in (Status.CANCELLED, Status.DENIED, Status.ENDED):
            if engine is not Status.ACTUAL:
                return base
            return Status.CANCELLED if found.status is Status.ENDED else found.status
        if engine is Status.DENIED and frame.verb.lemma == "be":
            return Status.DENIED
        if self.lowers[project] in ("form", "future"):
            return None
        if frame.verb.lemma in ("accept", "approve", "agree"):
            return Status.ACTUAL if engine is Status.ACTUAL else base
        return base

    def corrected(self, mention: Mention, frame: Frame, role: str, status: Status) -> Status:
        """The status, turned by "no", "instead of", "planned"."""
        first = mention.phrase.first
        if self.lowers[first] in ("no", "neither") and status in (Status.ACTUAL, Status.POSSIBLE, Status.PLANNED):
            return Status.DENIED
        if mention.kind is K.INSPECTION and frame.verb.lemma == "replace" and role == "object":
            return Status.CANCELLED
        if set(mention.words) & {"planned", "proposed", "possible", "threatened"} and status is Status.ENDED:
            return Status.CANCELLED
        if mention.kind in (K.REVIEW, K.INSPECTION) and status is Status.ENDED:
            return Status.ACTUAL
        if mention.kind in (K.PANEL, K.IMPROVEMENT_NOTICE, K.DIRECTION) and status is Status.CANCELLED:
            return Status.ENDED if mention.definite else status
        told = rumour(self.reading, mention.sentence, mention.at)
        if told is not None and status is not Status.ENDED:
            return told
        return status

    def panel_begins(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Whether a board is set up, meets, goes on or ends here, rather than being merely named."""
        verb = frame.verb.lemma
        if verb in ("chair", "lead", "head"):
            asked = frame.governor is not None and frame.governor.predicate in ("appoint", "ask")
            return role in ("object", "subject") and (asked or frame.verb.passive and frame.link != "relative" or mention.phrase.determiner == "indefinite" or frame.verb.tense == "future")
        if role == "by":
            return mention.phrase.determiner == "indefinite"
        if verb in ("tell", "ask", "join", "take", "name", "announce", "make", "run"):
            return mention.phrase.determiner == "indefinite" and verb not in ("tell", "ask")
        if role == "subject" and not frame.verb.passive:
            return verb in ("meet", "sit", "begin", "start", "continue", "hold", "remain", "stay", "close", "end", "cease", "oversee", "work", "monitor", "support", "advise")
        return True

    # -- fields -------------------------------------------------------------------------------

    def ordered_by(self, frame: Frame, agent: str) -> ActorRef | None:
        """Who orders or decides: the agent of an ordering verb, or of the clause that asks somebody to lead."""
        if agent in ("order", "decide"):
            return self.scene.actor(frame.agent, frame.sentence) or self.above(frame)
        if agent == "lead":
            return self.above(frame)
        return None

    def above(self, frame: Frame) -> ActorRef | None:
        """The agent of the clause that asks, appoints or plans."""
        governor, link = frame.governor, frame.link
        while governor is not None and link in ("to", "ing"):
            if governor.predicate in ("ask", "appoint", "commission", "order"):
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
            if role in ("object", "as") and frame.verb.lemma in ("be", "become", "act", "serve", "work", "continue", "stay", "remain"):
                return scene.actors(frame.subject, s)
            if role in ("object", "as") and frame.patient is not None and not frame.patient.first <= mention.at < frame.patient.last:
                return scene.actors(frame.patient, s)
            return self.apposed(mention)
        if mention.kind in _LED:
            if frame.verb.lemma in p.LEADING or frame.predicate == "lead":
                leader = scene.actors(frame.agent, s) if role == "object" or frame.verb.passive else ()
                if leader:
                    return leader
            for word, phrase in scene.behind(mention.at, s):
                if word in ("by", "under"):
                    return scene.actors(phrase, s)
                if word == "from" and phrase.organisations:
                    return scene.actors(phrase, s)
            if role == "object" and mention.kind is K.PANEL:
                for word, phrase in frame.obliques:
                    if word == "under":
                        return scene.actors(phrase, s)
        return ()

    def apposed(self, mention: Mention) -> tuple[ActorRef, ...]:
        """A body that stands behind the noun: "an improvement adviser, Red Quadrant,"; "a team from Camden"."""
        for word, phrase in self.scene.behind(mention.at, mention.sentence):
            if word in ("from", "at", "by"):
                return self.scene.actors(phrase, mention.sentence)
        return ()

    def places(self, mention: Mention, frame: Frame, lead: tuple[ActorRef, ...]) -> tuple[tuple[AuthorityMention, ...], bool]:
        """The authorities towards which the step is taken, and whether it is a national one."""
        scene = self.scene
        names = {x.name for x in lead}

        def free(found: tuple[AuthorityMention, ...]) -> tuple[AuthorityMention, ...]:
            return tuple(a for a in found if self.reading.authority_of(a).name not in names)

        own = free(tuple(a for a in scene.named(mention.phrase) if a.last <= mention.at or mention.post is not None))
        found = own or free(scene.place_behind(mention.at, mention.sentence)) or free(scene.place_in(frame, mention.at))
        if found:
            return found, False
        if mention.kind in (K.REVIEW, K.TRUST) and ("national" in mention.words or scene.generic(mention.sentence, mention.at)):
            return (), True
        subject = frame.subject
        if subject is not None and not subject.people and not subject.first <= mention.at < subject.last and free(scene.named(subject)):
            return free(scene.named(subject)), False
        above = frame.governor
        if above is not None and frame.link in ("to", "ing") and above.subject is not None and free(scene.named(above.subject)) and not above.subject.people:
            return free(scene.named(above.subject)), False
        return (), False

    def date(self, mention: Mention, frame: Frame, status: Status, wished: bool) -> EdtfDate | None:  # noqa: FBT001
        """When the step is ordered, begins or ends."""
        if wished or status is Status.DENIED:
            return None
        date = self.reading.date_of(frame)
        if date is None and frame.link == "to" and frame.governor is not None and frame.governor.predicate in ("ask", "appoint", "expect", "plan", "agree", "be"):
            date = self.reading.date_of(frame.governor)
        if frame.verb.lemma in ("report", "conclude", "publish") and status is not Status.ACTUAL:
            return None
        if frame.verb.lemma in ("report", "conclude") and frame.verb.tense != "past":
            return None
        if date is not None and status is Status.ENDED and not date.is_interval:
            return EdtfDate.interval(None, date)
        if date is None and mention.kind is K.INSPECTION:
            return None
        return date

    # -- mere mentions that count ---------------------------------------------------------------

    def unasserted(self, mention: Mention) -> Told | None:
        """A mention that tells a step without a verb of its own: its commissioner by name, a review by somebody."""
        reading = self.reading
        base = Told(
            kind=mention.kind, rule=mention.rule, sentence=mention.sentence, at=mention.at, first=mention.phrase.first, last=mention.phrase.last,
            status=Status.ACTUAL, places=self.scene.named(mention.phrase) or self.scene.place_behind(mention.at, mention.sentence), refers=mention.definite,
        )
        if mention.kind is K.COMMISSIONER and mention.phrase.people and mention.post is not None and mention.post.kind.value == "commissioner":
            return evolve(base, rule="holder", lead=self.scene.actors(mention.phrase, mention.sentence))
        if mention.kind is K.REVIEW and not mention.bare:
            by = next((phrase for word, phrase in self.scene.behind(mention.at, mention.sentence) if word == "by"), None)
            lead = self.scene.actors(by, mention.sentence)
            if lead:
                return evolve(base, lead=lead, last=max(base.last, by.last if by is not None else 0))
        preposition = self.lowers[mention.phrase.first - 1] if mention.phrase.first > 0 else ""
        if preposition == "of" and self.lowers[mention.phrase.first - 2] == "instead" and mention.kind is K.INSPECTION:
            return evolve(base, status=Status.CANCELLED, cue=reading.span(mention.phrase.first - 2, mention.phrase.first))
        if mention.kind is K.DIRECTION and preposition == "under" and not mention.bare:
            return base
        return None
