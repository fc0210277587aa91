"""What other clauses tell of a step: who holds the post, who appointed that person, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, EdtfDate, InterventionKind, RoleKind, Status

from .dating import step_date
from .told import told_again

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.people.coreference import Person

    from .joining import Step
    from .scene import Scene
    from .told import Told

K = InterventionKind
_POSTS = {K.COMMISSIONER: RoleKind.COMMISSIONER, K.ADVISER: RoleKind.ADVISER}
_NAMED = frozenset({K.COMMISSIONER, K.ADVISER})
_LED = frozenset({K.REVIEW, K.PANEL})
_ORDERS = frozenset({K.DIRECTION, K.IMPROVEMENT_NOTICE})
_NAMING = frozenset({"name", "appoint", "make", "designate", "require", "oblige", "install"})
_BY_IT = frozenset({("with", "it"), ("by", "it"), ("under", "it"), ("by", "its"), ("under", "its")})
_UNDER_WHICH = frozenset({("under", "which"), ("in", "which"), ("by", "which")})
_BEGINNING = frozenset({"start", "begin", "arrive"})
_APPOINTING = frozenset({"appoint", "ask", "commission", "give"})
_SENDING = frozenset({"dispatch", "despatch", "send", "parachute", "draft", "pack", "put"})
_CONFIRMING = frozenset({"confirm", "approve", "ratify", "sign", "make"})
_CHOSEN = frozenset({"commissioner", "adviser", "advisor", "choice", "man", "woman", "appointee", "person"})
"""What the one who has been appointed is called where the text names that one."""
_IN_FORCE = frozenset({Status.ACTUAL, Status.ENDED})


def completed(scene: Scene, steps: Sequence[Step]) -> Iterator[Step]:
    """The steps, those of a commissioner or adviser with who holds the post, by whom and since when appointed."""
    for step in steps:
        kind = step.head.kind
        if kind in _LED and step.head.lead and step.head.date is None and step.head.status is Status.ACTUAL:
            yield evolve(step, head=evolve(step.head, date=_begins(scene, step) or _starts(scene, step.head)))
            continue
        if kind not in _NAMED or step.head.status not in _IN_FORCE:
            yield step
            continue
        head = step.head
        if not head.lead:
            head = evolve(head, lead=_introduced(scene, step))
        if not head.lead:
            same = [s for s in steps if s.head.kind is kind and s.head.status in _IN_FORCE]
            lead = _holders(scene, step, alone=len(same) == 1)
            sent = _sent(scene, step) if len(same) == 1 and not lead else None
            if sent is not None:
                lead, more = (ActorRef(sent[0]),), told_again(head, sent[1], head.status)
                step = evolve(step, reports=(*step.reports, more))  # noqa: PLW2901
            head = evolve(head, lead=lead)
        if head.by is not None and any(x.name == head.by.name for x in head.lead):
            head = evolve(head, by=None)
        if head.lead and (head.by is None or _unbegun(head.date)):
            by, date = _appointed(scene, head.lead[0].name, _POSTS[kind])
            head = evolve(head, by=head.by or by, date=_from(date, head.date))
        if head.by is None or _unbegun(head.date):
            head = _under(scene, evolve(step, head=head), steps)
        if head.lead and head.date is None and head.status is Status.ACTUAL:
            head = evolve(head, date=_starts(scene, head))
        yield evolve(step, head=head)


def _under(scene: Scene, step: Step, steps: Sequence[Step]) -> Told:
    """Read "the direction, served on 3 May, names Ann Holt as commissioner": by whom and when, as the direction."""
    head = step.head
    for other in steps:
        order = other.head
        if order.kind not in _ORDERS or other.slug != step.slug or order.status is not Status.ACTUAL:
            continue
        if not any(_names(scene, told, head) for told in other.reports):
            continue
        by = order.by if order.by is not None and all(order.by.name != x.name for x in head.lead) else None
        date = order.date if order.date is not None and not order.date.is_interval else None
        return evolve(head, by=head.by or by, date=_from(date, head.date))
    return head


def _unbegun(date: EdtfDate | None) -> bool:
    """Whether nothing is told of when a step began."""
    return date is None or (date.is_interval and date.start is None)


def _from(start: EdtfDate | None, date: EdtfDate | None) -> EdtfDate | None:
    """The date of a step with its start from another clause, where only its end was known."""
    if date is None or start is None or not _unbegun(date):
        return date or start
    begun = start.start if start.is_interval else start
    later = begun is not None and date.end is not None and bool(begun.before(date.end))
    return EdtfDate.interval(begun, date.end) if later else date


def _names(scene: Scene, order: Told, head: Told) -> bool:
    """Whether the words of an order are what makes somebody commissioner or adviser."""
    words = scene.lowers[slice(*scene.reading.ranges[head.sentence])]
    if order.sentence == head.sentence - 1:
        return any(words[i : i + 2] in _BY_IT for i in range(len(words) - 1))
    if order.sentence != head.sentence:
        return False
    if any(words[i : i + 2] in _BY_IT | _UNDER_WHICH for i in range(len(words) - 1)):
        return True
    return any(
        frame.subject is not None
        and frame.subject.first <= order.at < frame.subject.last
        and frame.verb.lemma in _NAMING
        and frame.verb.first < head.at
        for frame in scene.frames[head.sentence]
    )


def _begins(scene: Scene, step: Step) -> EdtfDate | None:
    """When the one who leads starts: "entrusted to Ann Holt, who begins work on Monday"."""
    names = {x.name for x in step.head.lead}
    for sentence in {t.sentence for t in step.reports}:
        for frame in scene.frames[sentence]:
            if frame.opener != "who" or frame.verb.lemma not in _BEGINNING or not frame.dates:
                continue
            told = frame.antecedent or frame.subject
            if told is not None and names & {x.name for x in scene.reading.people_of(told, sentence)}:
                return step_date(scene, frame)
    return None


def _starts(scene: Scene, head: Told) -> EdtfDate | None:
    """Read "The adviser is Ann Holt. She started on 3 February": when the one who leads it sets to work."""
    names = {x.name for x in head.lead}
    for sentence in range(head.sentence + 1, min(head.sentence + 3, len(scene.frames))):
        for frame in scene.frames[sentence]:
            if frame.verb.lemma not in _BEGINNING or not frame.dates or frame.subject is None or frame.link == "to":
                continue
            if scene.reading.status_of(frame)[0] is not Status.ACTUAL or frame.subject.determiner != "pronoun":
                continue
            works = all(scene.lowers[x.head] in ("work", "job", "task", "duties") for x in frame.objects)
            who = {x.name for x in scene.reading.people_of(frame.subject, sentence)}
            if works and who & names and not frame.with_("as"):
                return step_date(scene, frame)
    return None


def _holders(scene: Scene, step: Step, *, alone: bool) -> tuple[ActorRef, ...]:
    """The one person who holds the post there, or whom nobody else can be."""
    taken = {
        (person.index, person.name): {entry.slug for entry in post.authority}
        for person, post in scene.reading.holders
        if post.kind is _POSTS[step.head.kind]
        and (not post.former or step.head.status is Status.ENDED)
        and (step.head.kind is K.COMMISSIONER or "improvement" in post.title.lower())
    }
    here = [name for (_, name), slugs in taken.items() if step.slug in slugs]
    if not here and alone:
        here = [name for (_, name), slugs in taken.items() if not slugs]
    return (ActorRef(here[0]),) if len(here) == 1 else ()


def _introduced(scene: Scene, step: Step) -> tuple[ActorRef, ...]:
    """Read "A commissioner was named for Hull. She is Ann Holt, who …": who it is, told in the next sentence."""
    sentence = max(t.sentence for t in step.reports if not t.weak) + 1
    if sentence >= len(scene.frames):
        return ()
    frame = next((f for f in scene.frames[sentence] if f.verb.form == "finite"), None)
    if frame is None or frame.verb.lemma != "be" or frame.verb.negation >= 0 or frame.subject is None:
        return ()
    subject, thing = frame.subject, next(iter(frame.objects), None)
    words = scene.lowers[subject.first : subject.core]
    pointed = words in (("he",), ("she",), ("his", "name"), ("her", "name"))
    pointed = pointed or (words[:1] == ("the",) and words[-1] in _CHOSEN)
    if thing is None or len(thing.people) != 1 or not pointed or thing.first != frame.verb.last:
        return ()
    return scene.actors(thing, sentence)


def _sent(scene: Scene, step: Step) -> tuple[str, Frame] | None:
    """Read "Ann Holt was dispatched to the town by the minister" where one commissioner is told, unnamed."""
    if step.head.kind is not K.COMMISSIONER or step.head.status is not Status.ACTUAL:
        return None
    found: dict[str, Frame] = {}
    for frames in scene.frames:
        for frame in frames:
            if frame.verb.lemma not in _SENDING or frame.agent is None or frame.patient is None:
                continue
            by = scene.reading.people_of(frame.agent, frame.sentence)
            minister = any(p in scene.in_office for p in by) or any(
                o.kind == "department" for o in frame.agent.organisations
            )
            placed = any(w in ("to", "into") for w, _ in frame.obliques) or frame.verb.particle == "in"
            if minister and placed and not frame.with_("as") and frame.patient.people:
                found.update({p.name: frame for p in _whom(scene, frame)})
    return next(iter(found.items())) if len(found) == 1 else None


def _appointed(scene: Scene, name: str, kind: RoleKind) -> tuple[ActorRef | None, EdtfDate | None]:
    """Who is told to have appointed a person to a post of a kind, and when."""
    for frames in scene.frames:
        for frame in frames:
            confirmed = _confirmed(scene, frame, name) if frame.verb.lemma in _CONFIRMING else None
            if confirmed is not None:
                return confirmed, step_date(scene, frame)
            if frame.predicate not in _APPOINTING or scene.reading.status_of(frame)[0] is not Status.ACTUAL:
                continue
            if not any(person.name == name for person in _whom(scene, frame)) or _other(frame, kind):
                continue
            agent = frame.agent
            by = scene.actor(agent, frame.sentence) if agent is not None else None
            return (None if by is not None and by.name == name else by), step_date(scene, frame)
    return None, None


def _confirmed(scene: Scene, frame: Frame, name: str) -> ActorRef | None:
    """Read "Her appointment was confirmed by the minister": who confirmed it."""
    thing = frame.patient
    if thing is None or thing.possessor is None or frame.agent is None:
        return None
    if scene.lowers[thing.head] != "appointment":
        return None
    if not any(person.name == name for person in scene.reading.people_of(thing.possessor, frame.sentence)):
        return None
    return scene.actor(frame.agent, frame.sentence)


def _whom(scene: Scene, frame: Frame) -> tuple[Person, ...]:
    """The persons appointed in a clause."""
    return scene.reading.people_of(frame.patient, frame.sentence) if frame.patient is not None else ()


def _other(frame: Frame, kind: RoleKind) -> bool:
    """Whether the clause tells of a post of another kind."""
    around = (*frame.objects, *(phrase for word, phrase in frame.obliques if word in ("as", "to")))
    return any(post.kind is not kind for phrase in around for post in phrase.posts if not phrase.people)
