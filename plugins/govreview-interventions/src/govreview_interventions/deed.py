"""What all readers of clauses that are steps share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import ActorRef, EdtfDate, InterventionKind, RoleKind, Status

from . import terms
from .dating import step_date
from .standing import petitioning, standing
from .told import Told

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention

    from .scene import Scene


_REPORTING = frozenset("report say advise recommend decide tell judge consider determine assess".split())
_COMMISSIONERS = frozenset({"commissioner", "commissioners"})
_RULING = frozenset({"rule", "decide", "decree", "determine", "order"})
_DEALS = frozenset("deal contract arrangement agreement move plan".split())

_THREATS = frozenset("face faces facing faced risk risks risked risking".split())
_HANDED = frozenset({InterventionKind.TAKEOVER, InterventionKind.TRUST})
_COUNCIL_LIKE = terms.COUNCIL_WORDS | terms.SERVICES | terms.STAFF | frozenset("it teams door care city town".split())


class Deed:
    """A reader of clauses."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.reading = scene.reading
        self.lowers = scene.lowers

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
        above = frame.governor
        if engine is Status.ACTUAL and kind in _HANDED and self.or_else(frame):
            engine = Status.POSSIBLE
        if engine is Status.ACTUAL and frame.link == "participle" and above is not None and above.verb.lemma == "have":
            engine, cue = standing(self.scene, above)
            threat = self.lowers[above.verb.first - 1] in _THREATS
            engine = Status.POSSIBLE if threat and engine is Status.ACTUAL else engine
        denied = engine is Status.DENIED or "not" in self.lowers[frame.first : frame.verb.first]
        if denied and kind in _HANDED and self.after_all(frame.sentence):
            engine = Status.CANCELLED
        if denied and status is None and self.in_condition(frame):
            engine = Status.POSSIBLE
        status = status or engine
        ceased = frame.verb.form == "ing" and above is not None and above.verb.lemma in ("stop", "cease")
        if ceased and status is Status.ACTUAL and above is not None and above.verb.tense == "past":
            status = Status.ENDED
            end = date or step_date(self.scene, frame, engine=engine)
            date = EdtfDate.interval(None, end) if end is not None and not end.is_interval else end
        if date is None and status is not Status.DENIED:
            date = step_date(self.scene, frame, planned=status is Status.PLANNED, engine=engine)
            published = self.reading.document.published
            if date is not None and published is not None and status is Status.POSSIBLE and date.before(published):
                date = None
        return Told(
            kind=kind,
            rule=rule,
            sentence=frame.sentence,
            at=frame.verb.head,
            first=frame.first,
            last=max(frame.last, frame.verb.last),
            status=status,
            cue=cue,
            places=places or self.scene.where(frame),
            by=by,
            lead=lead,
            date=date,
        )

    def in_condition(self, frame: Frame) -> bool:
        """Read "if the council does not go on moving its services": nobody denies that it will."""
        clause: Frame | None = frame
        while clause is not None:
            if clause.opener in ("if", "unless"):
                return True
            clause = clause.governor if clause.link in ("to", "ing") else None
        return False

    def after_all(self, sentence: int) -> bool:
        """Read "will not, after all, be pooling their services": it was to come."""
        first, last = self.reading.ranges[sentence]
        return any(self.lowers[i : i + 2] == ("after", "all") for i in range(first, last - 1))

    def or_else(self, frame: Frame) -> bool:
        """Read "has six months to mend its services or have them taken away": what comes if it does not."""
        clause: Frame | None = frame
        while clause is not None:
            if "or" in self.lowers[max(clause.verb.first - 2, 0) : clause.verb.first]:
                return True
            clause = clause.governor if clause.link in ("to", "ing", "participle") else None
        return False

    def governing(self, phrase: NounPhrase | None) -> bool:
        """Whether the government, a department or a minister is meant."""
        if phrase is None:
            return False
        if any(o.kind == "department" for o in phrase.organisations) or any(
            x.kind is RoleKind.MINISTER for x in phrase.posts
        ):
            return True
        persons = self.reading.people_of(phrase, self.reading.sentence_of(phrase.first))
        if persons and any(holder in persons for holder in self.scene.in_office):
            return True
        word = self.lowers[phrase.head]
        if word in ("it", "they") and phrase.determiner == "pronoun":
            sentence = self.reading.sentence_of(phrase.first)
            sayer = self.scene.sayer(phrase, sentence)
            if sayer is None and word == "they":
                return self.last_plural(phrase, sentence) in ("ministers", "officials")
            return sayer is not None and self.lowers[sayer.head] not in ("it", "they") and self.governing(sayer)
        return (word in terms.GOVERNMENT and not phrase.authorities) or word == "i"

    def last_plural(self, phrase: NounPhrase, sentence: int) -> str:
        """The plural noun told last before "they", of the subjects and objects of its sentence and the one before."""
        heads = (
            self.lowers[x.head]
            for s in (sentence, sentence - 1)
            if s >= 0
            for f in reversed(self.scene.frames[s])
            for x in (*reversed(f.objects), f.subject)
            if x is not None and x.last <= phrase.first
        )
        return next((word for word in heads if word.endswith("s")), "")

    def council_like(self, phrase: NounPhrase | None) -> bool:
        """Whether a phrase means a council, its services or staff: not "Hull's footballers"."""
        if phrase is None:
            return False
        if phrase.authorities and phrase.authorities[-1].last > phrase.head:
            return True
        return self.lowers[phrase.head] in _COUNCIL_LIKE

    def focus(self, frame: Frame, at: int, taker: NounPhrase) -> tuple[AuthorityMention, ...]:
        """The authority in focus before the clause, where the taker is a council itself."""
        mention = self.scene.focus(
            frame.sentence, min(at, taker.first), {self.scene.authority(a).name for a in taker.authorities}
        )
        return (mention,) if mention is not None else ()

    def commissioned(self, frame: Frame) -> bool:
        """Whether a clause is only what a commissioner is to say: "will report by June whether services should go"."""
        clause: Frame | None = frame
        while clause is not None and not self.asking(clause):
            clause = clause.governor if clause.link in ("to", "ing", "that") else None
        while clause is not None and clause.governor is not None and clause.governor.opener == "whether":
            clause = clause.governor
        asked = clause.governor if clause is not None else None
        while asked is not None and asked.subject is None and asked.governor is not None:
            asked = asked.governor
        if asked is None or asked.verb.lemma not in _REPORTING or asked.subject is None:
            return False
        sent = asked.governor if asked.link == "to" else None
        if sent is not None and sent.verb.lemma in ("ask", "appoint", "invite", "instruct") and sent.verb.passive:
            return True
        head = self.lowers[asked.subject.head]
        if head in ("review", "inquiry", "commissioner", "commissioners"):
            return True
        first = self.reading.ranges[max(frame.sentence - 1, 0)][0]
        if head in ("he", "she", "it", "who") and not _COMMISSIONERS.isdisjoint(self.lowers[first : asked.verb.first]):
            return True
        person = self.reading.person_of(asked.subject, frame.sentence)
        return any(
            post.kind is RoleKind.COMMISSIONER and holder is person for holder, post in self.reading.holders
        ) or any(post.kind is RoleKind.COMMISSIONER for post in asked.subject.posts)

    def asking(self, clause: Frame) -> bool:
        """Read "to report whether services should go", "to say if they should"."""
        above = clause.governor
        said = above is not None and above.verb.lemma in _REPORTING and above.verb.form == "infinitive"
        return clause.opener == "whether" or (clause.opener == "if" and said)

    def above(self, frame: Frame) -> ActorRef | None:
        """Who asks or orders: the agent of the clause above, or of a deal "ordered by" somebody."""
        governor = frame.governor
        if governor is not None and frame.link == "that" and governor.verb.lemma in _RULING:
            return self.scene.actor(governor.agent, governor.sentence)
        if governor is not None and governor.predicate in ("ask", "order", "appoint", "accept"):
            if petitioning(governor, self.lowers):
                return None
            return self.scene.actor(governor.agent, governor.sentence)
        for other in self.scene.frames[frame.sentence]:
            if other.predicate in ("order", "accept") and self.lowers[other.verb.first - 1] in _DEALS:
                return self.scene.actor(next(iter(other.with_("by")), None), frame.sentence)
        return None

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
        if word not in terms.INSPECTORS or not terms.OTHER_INSPECTORS.isdisjoint(self.words(phrase)):
            return False
        others = (x for w, x in self.scene.behind(phrase.head, self.reading.sentence_of(phrase.first)) if w == "from")
        return all(terms.OTHER_INSPECTORS.isdisjoint(self.words(x)) for x in others)
