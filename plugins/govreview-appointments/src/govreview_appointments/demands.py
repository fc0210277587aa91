"""Rules for who is wanted: calls for somebody to go, taken up or brushed aside, and candidates who are courted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import doubts
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found

CALLING = frozenset("call press push clamour campaign agitate ask lobby vote plead wait".split())
"""Verbs behind which "for her to go" demands it."""
REJECTING = frozenset(
    "brush shrug dismiss reject resist ignore defy rebuff refuse wave bat fend weather ride laugh swat rule face "
    "spurn withstand snub scorn discount sidestep".split()
)
"""Verbs of not giving in to a demand; "face" says only that there is one."""
OPEN = frozenset({"face"})
GOING = frozenset("go resign quit leave step stand depart walk follow".split())
CUES = doubts.DEMANDS | frozenset("pressure clamour pleas appeals motion".split())
COURTING = frozenset(
    "court woo sound approach tip tout float mention earmark line eye target headhunt pursue consider interview "
    "shortlist propose suggest rumour fancy".split()
)
"""Verbs of which "as" tells for what somebody is wanted."""
CANDIDATES = frozenset("candidate choice pick nominee".split())
BACKING_OUT = frozenset("pull withdraw drop decline back walk say change reconsider bow refuse".split())
"""Verbs of a candidate who does not come after all."""
BEHIND = 3
"""Tokens between a rumour and the clause that tells it."""
SCALPS = frozenset("head heads scalp scalps resignation resignations".split())
WANTING = frozenset("want demand seek bay call ask".split())


@frozen
class Demands:
    """Rules for who is wanted, in a post or out of it."""

    scene: Scene
    roles: Roles

    def wanted(self, found: Sequence[Found]) -> Iterator[Found]:
        """Every change that is demanded, refused, or hoped for, of whom no rule has told it in the sentence."""
        told = {(x.frame.sentence, x.person.index, x.change) for x in found}
        for frame in self.scene.reading.frames:
            for item in (*self.called(frame), *self.brushed(frame), *self.courted(frame), *self.backed_out(frame)):
                if (frame.sentence, item.person.index, item.change) not in told:
                    told.add((frame.sentence, item.person.index, item.change))
                    yield item

    def one(self, frame: Frame, item: Found, status: Status) -> Found:
        """A change that has not come about, with its cue."""
        cue = self.scene.reading.span(frame.verb.head, frame.verb.head + 1)
        return evolve(item, status=status, cue=cue, date=None)

    def called(self, frame: Frame) -> Iterator[Found]:
        """Read "has called for the director, Jane Ford, to go", "wanted the head of the leader, Ali Reza"."""
        verb = frame.verb
        if verb.negation >= 0:
            return
        if verb.lemma in WANTING and frame.objects and self.scene.lowers[frame.objects[0].head] in SCALPS:
            heads = [x for x in frame.with_("of") if x.people]
            yield from self.asked(frame, heads)
            return
        if verb.lemma not in CALLING or not self.to_go(frame):
            return
        yield from self.asked(frame, [x for x in frame.with_("for", "on") if x.people or x.determiner == "pronoun"])

    def asked(self, frame: Frame, whom: Sequence[object]) -> Iterator[Found]:
        """The end that is asked of the people of some phrases, who hold a post."""
        for phrase in whom:
            for person in self.scene.people(phrase, frame):  # type: ignore[arg-type]
                role = self.roles.held(person)
                if role is not None and role.kind is not RoleKind.OTHER:
                    yield self.one(frame, self.scene.found("leave", frame, person, Change.END, role), Status.POSSIBLE)

    def to_go(self, frame: Frame) -> bool:
        """Whether an infinitive behind a clause says that somebody should go."""
        return any(
            f.governor is frame and f.link in ("to", "that") and (f.verb.lemma in GOING or f.predicate == "leave")
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    def brushed(self, frame: Frame) -> Iterator[Found]:
        """Read "brushed aside calls to go", "has shrugged off demands that she resign", "faces calls to quit"."""
        thing = frame.objects[0] if frame.objects else None
        if thing is not None and self.scene.lowers[thing.head] in doubts.RUMOURS and self.is_gossip(frame, thing):
            yield from self.denied(frame)
            return
        if frame.verb.lemma not in REJECTING or thing is None or self.scene.lowers[thing.head] not in CUES:
            return
        resign = any(self.scene.lowers[x.head] in ("resignation", "dismissal", "head") for x in frame.with_("for"))
        if not resign and not self.to_go(frame) and not self.goes(frame):
            return
        status = Status.POSSIBLE if frame.verb.lemma in OPEN else Status.DENIED
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.held(person)
            if role is not None and role.kind is not RoleKind.OTHER:
                yield self.one(frame, self.scene.found("leave", frame, person, Change.END, role), status)

    def is_gossip(self, frame: Frame, thing: NounPhrase) -> bool:
        """Read "batted away talk that she is off to Lincoln": what is dismissed is that the subject herself goes."""
        if frame.verb.lemma not in REJECTING | doubts.DISMISSING or frame.verb.negation >= 0:
            return False
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            subject = inner.subject
            behind = 0 <= inner.first - thing.last <= BEHIND and subject is not None
            if not behind or subject is None or subject.determiner != "pronoun":
                continue
            off = inner.verb.lemma == "be" and self.scene.lowers[inner.verb.last : inner.verb.last + 1] in (
                ("off",),
                ("out",),
            )
            left = inner.predicate == "leave" or inner.verb.lemma in GOING
            goes = off or (left and not inner.objects)
            if goes or any(f.governor is inner and f.predicate == "leave" for f in self.inside(frame)):
                return True
        return False

    def inside(self, frame: Frame) -> Sequence[Frame]:
        """The clauses of the sentence of a clause."""
        return self.scene.reading.frames_by_sentence[frame.sentence]

    def denied(self, frame: Frame) -> Iterator[Found]:
        """The end that somebody says will not come."""
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.held(person)
            if role is not None and role.kind is not RoleKind.OTHER:
                yield self.one(frame, self.scene.found("leave", frame, person, Change.END, role), Status.DENIED)

    def goes(self, frame: Frame) -> bool:
        """Whether what is called for behind the clause is that somebody go: "calls to follow her out"."""
        inner = self.scene.reading.frames_by_sentence[frame.sentence]
        return any(f.verb.first > frame.verb.last and f.link == "to" and f.verb.lemma in GOING for f in inner)

    def courted(self, frame: Frame) -> Iterator[Found]:
        """Read "is being courted as its chair", "has been sounded out as commissioner"."""
        if frame.verb.lemma not in COURTING or frame.verb.negation >= 0:
            return
        role = self.roles.told_as(frame) or self.for_post(frame)
        whom = frame.patient
        if role is None or role.kind is RoleKind.OTHER or whom is None or not whom.people:
            return
        for person in self.scene.people(whom, frame):
            yield self.one(frame, self.scene.found("candidate", frame, person, Change.START, role), Status.POSSIBLE)

    def for_post(self, frame: Frame) -> Role | None:
        """The post behind "for": "is tipped for the post of director"."""
        if frame.verb.lemma not in ("tip", "earmark", "line", "headhunt", "interview", "shortlist"):
            return None
        told = (self.roles.phrase_role(x) for x in frame.with_("for", "of") if not x.people)
        return next((x for x in told if x is not None), None)

    def backed_out(self, frame: Frame) -> Iterator[Found]:
        """Read "The preferred candidate, Jane Ford, pulled out before contracts were signed"."""
        subject = frame.subject
        if frame.verb.lemma not in BACKING_OUT or subject is None or len(subject.people) != 1:
            return
        lowers = self.scene.lowers
        if CANDIDATES.isdisjoint(lowers[subject.first : subject.people[0].first]):
            return
        if frame.verb.lemma == "say" and lowers[frame.verb.last : frame.verb.last + 1] != ("no",):
            return
        post = next((x for x in subject.posts if not x.former and x.kind is not RoleKind.OTHER), None)
        told = Role(post.title, post.kind, post) if post is not None and post.first < subject.people[0].first else None
        mine = told or self.roles.sentence_post(frame.sentence) or self.roles.recent_post(subject.people[0].first)
        for person in self.scene.people(subject, frame):
            if mine is not None:
                item = self.scene.found("candidate", frame, person, Change.START, mine)
                yield self.one(frame, item, Status.CANCELLED)
