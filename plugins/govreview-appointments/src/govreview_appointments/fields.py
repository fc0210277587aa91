"""Fills what a clause leaves open from the rest of the document: the authority, and roles told elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status

from . import words as w
from .changes import Changes, suspends
from .places import PLACES, Places
from .roles import Roles
from .scene import Scene
from .topics import Topics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.models import Authority
    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.frames import Frame

    from .scene import Found, Role

CAREER = 2
"""Years after which a change is told as one of a career."""

NEARBY = 2
"""How many sentences away a post may be announced without a name."""


@frozen
class Fields(Places):
    """Fills authority and role."""

    scene: Scene
    roles: Roles

    def completed(self, item: Found, found: Changes) -> Found:
        """The change with its role, as far as any clause tells it."""
        others = [o for o in found.of_person(item) if o is not item]
        item = self.long_before(self.with_the_new_post(self.named_in_full(item), others), found)
        if self.only_announced(item, others):
            item = evolve(item, date=None)
        role = (
            item.role if item.role is not None and (item.role.title or item.role.kind is not RoleKind.OTHER) else None
        )
        if item.rule == "succeed":
            first_hand = [o for o in others if o.rule != "succeed"]
            if first_hand and item.change is Change.END:
                item = evolve(item, date=None)
            if first_hand and item.change is Change.START:
                return self.completed(first_hand[0], found.without(item))
            told = next((x for o in first_hand if (x := self.long_before(o, found).role) is not None), None)
            role = told or self.successors_role(item, found) or role
        if item.rule == "nominal" and not self.told_here(item):
            role = next((o.role for o in others if self.told_here(o) and not self.long_ago(o)), role)
        if role is None:
            role = next((o.role for o in others if o.role is not None), None)
        if role is None and item.change is Change.START and item.rule == "appoint":
            role = self.announced(item)
        if role is None and item.change is Change.START and item.rule == "take-up":
            role = self.vacated(item, found)
        words = (role.title or "").lower().split() if role is not None else []
        vague = role is None or words[:1] == [] or words[0] in w.TOLD_BY_VERB or not w.DESCRIPTORS.isdisjoint(words)
        vague = vague or (role is not None and role.post is not None and role.post.former)
        if vague and item.change is Change.END and item.rule == "leave":
            role = self.departed(item) or role
        if role is None and item.change is Change.END:
            role = self.neighbours_role(item, found)
        if role is None and item.person.index not in self.scene.posts_of and not self.beside_a_post(item, found):
            role = Topics(self.scene).at(item.frame.sentence, found.told)
            role = None if role is not None and found.other_half(item, role) else role
        date = item.date
        if date is None:
            date = self.began(item, role) if item.change is Change.START else self.ended(item, self.alike(item, others))
        return evolve(item, role=role, date=date)

    def alike(self, item: Found, others: Sequence[Found]) -> list[Found]:
        """The changes that may be the same one: a suspension is no resignation."""
        kept = suspends(item, self.scene.lowers)
        return [o for o in others if suspends(o, self.scene.lowers) is kept]

    def with_the_new_post(self, item: Found, others: Sequence[Found]) -> Found:
        """The appointment with its post: in "voted to appoint Jane Ford" not the one with which she is introduced."""
        own = self.scene.posts_of.get(item.person.index, ())
        if item.rule != "appoint" or item.role is None or item.role.post not in own:
            return item
        if self.told_here(item) and item.frame.verb.form != "infinitive":
            return item
        others = [o for o in others if o.role is not None and o.role.post is not None and not self.long_ago(o)]
        new = (o.role for o in others if o.role is not None and o.role.post not in own)
        return evolve(item, role=next(new, item.role))

    def long_before(self, item: Found, found: Changes) -> Found:
        """The departure of years ago, which is not from the post that the text says somebody takes up now."""
        if item.change is not Change.END or item.role is None or self.told_here(item):
            return item
        here = [x for x in found.of_person(item) if x.frame.sentence == item.frame.sentence]
        told = self.roles.sentence_post(item.frame.sentence) if any(self.long_ago(x) for x in here) else None
        starts = found.by_person.get((item.person.index, Change.START), ())
        new = any(x.role is not None and x.role.kind is item.role.kind and not self.long_ago(x) for x in starts)
        return evolve(item, role=told) if new and told is not None else item

    @staticmethod
    def kind(item: Found, place: Authority | None) -> RoleKind:
        """The kind of post: a "children's commissioner" of a council is not the one for England."""
        if item.role is None:
            return RoleKind.OTHER
        local = place is not None and (item.role.title or "").lower().endswith("children's commissioner")
        return RoleKind.COMMISSIONER if local and item.role.kind is RoleKind.OTHER else item.role.kind

    @staticmethod
    def beside_a_post(item: Found, found: Changes) -> bool:
        """Whether the clause tells the post of somebody else beside: "Ms Ford or Jo Reed, the chief executive,"."""
        beside = (x for x in found.in_sentence(item.frame.sentence) if x.frame is item.frame)
        return any(x.change is item.change and x.person is not item.person and x.role is not None for x in beside)

    @staticmethod
    def ended(item: Found, others: Sequence[Found]) -> EdtfDate | None:
        """The day that the text tells nearby of the same departure: "has resigned and will be gone by May"."""
        at = item.frame.sentence
        same = (o for o in others if o.status is item.status and abs(o.frame.sentence - at) <= NEARBY)
        return next((o.date for o in same if o.date is not None and o.rule != "succeed"), None)

    @staticmethod
    def only_announced(item: Found, others: Sequence[Found]) -> bool:
        """Whether the day told is that of the notice, and the text tells the last day elsewhere."""
        verb = item.frame.verb
        notice = item.frame.predicate == "resign-by" or verb.lemma in ("resign", "quit")
        if item.change is not Change.END or item.date is None or not notice or verb.tense == "future":
            return False
        return any(o.date is not None and o.frame.verb.tense == "future" for o in others)

    def named_in_full(self, item: Found) -> Found:
        """The change with the post that the person is told to hold, for a bare "portfolio" or "post"."""
        title = item.role.title if item.role is not None else None
        if item.role is None or title is None or title.lower() not in w.POSTS or item.change is not Change.END:
            return item
        held = self.roles.holds(item.person)
        same = held is not None and (held.kind is item.role.kind or item.role.kind is RoleKind.OTHER)
        return evolve(item, role=held) if same else item

    def began(self, item: Found, role: Role | None) -> EdtfDate | None:
        """The day on which the text says, soon after, that somebody starts: "She joins from Kent in May"."""
        sentence = item.frame.sentence
        if item.status in (Status.DENIED, Status.CANCELLED):
            return None
        near = self.scene.reading.frames_by_sentence[sentence : sentence + NEARBY + 1]
        for frame in (x for frames in near for x in frames):
            starts = frame.predicate in ("start", "join") or frame.verb.lemma in w.BEGINNING or self.takes_office(frame)
            if not starts or not frame.dates or frame is item.frame or frame.verb.negation >= 0:
                continue
            if frame.opener in ("since", "until") or self.scene.lowers[frame.verb.first - 1] in w.TIMING:
                continue
            if self.in_another_place(frame, item):
                continue
            told = self.roles.told_role(frame)
            if told is None and frame.with_("as"):
                continue  # "joined the board in 2020 as a member"
            same = told is None or (role is not None and told.kind is role.kind)
            if same and [x.index for x in self.scene.people(frame.subject, frame)] == [item.person.index]:
                return self.scene.dating.own(frame)
        return None

    def takes_office(self, frame: Frame) -> bool:
        """Whether a clause says that somebody begins: "takes charge on Monday", "will report for duty in June"."""
        lemma, lowers = frame.verb.lemma, self.scene.lowers
        told = [*frame.objects, *(x for _, x in frame.obliques)]
        heads = {lowers[x.head] for x in told} | set(lowers[frame.verb.head + 1 : frame.verb.head + 3])
        return not w.OFFICE.get(lemma, frozenset()).isdisjoint(heads)

    def in_another_place(self, frame: Frame, item: Found) -> bool:
        """Whether a clause tells where else somebody began: "He joined Somerset in 2015"."""
        named = [x for y in frame.objects for x in y.authorities]
        named += [x for word, y in frame.obliques if word in PLACES for x in y.authorities]
        first, last = self.scene.reading.ranges[item.frame.sentence]
        here = {m.entries[0].slug for m in self.scene.reading.authorities if first <= m.first < last}
        return bool(named) and here.isdisjoint(x.entries[0].slug for x in named)

    @staticmethod
    def vacated(item: Found, found: Changes) -> Role | None:
        """The role that somebody leaves in the same sentence: "will fill the vacancy left by X, who gave up"."""
        here = found.in_sentence(item.frame.sentence)
        return next((o.role for o in here if o.change is Change.END and o.role is not None), None)

    def told_here(self, item: Found) -> bool:
        """Whether the sentence that tells a change names the role itself."""
        post = item.role.post if item.role is not None else None
        return post is not None and self.scene.reading.sentence_of(post.first) == item.frame.sentence

    def long_ago(self, item: Found) -> bool:
        """Whether a change is one of a career, years before the text."""
        published = self.scene.reading.document.published
        now = published.earliest if published is not None else None
        then = item.date.earliest if item.date is not None else None
        return now is not None and then is not None and now.year - then.year > CAREER

    @staticmethod
    def successors_role(item: Found, found: Changes) -> Role | None:
        """The role that the same clause gives to the successor of somebody who leaves."""
        if item.change is not Change.END:
            return None
        here = found.in_sentence(item.frame.sentence)
        return next((o.role for o in here if o.change is Change.START and o.frame is item.frame and o.role), None)

    @staticmethod
    def neighbours_role(item: Found, found: Changes) -> Role | None:
        """The role that somebody else takes up in the same sentence or the next to it, if it is one kind of role."""
        at = item.frame.sentence
        if len({o.person.index for o in found.in_sentence(at) if o.change is Change.END}) > 1:
            return None
        for sentence in (at, at - 1, at + 1):
            near = [
                o.role
                for o in found.in_sentence(sentence)
                if o.person is not item.person and o.change is Change.START and o.role is not None
            ]
            if len({role.kind for role in near}) == 1 and near[0].kind not in w.MISSION_KINDS:
                return near[0]
        return None

    def departed(self, item: Found) -> Role | None:
        """The post that the text says, a sentence or two before, somebody without a name has left."""
        at = item.frame.sentence
        near = self.scene.reading.frames_by_sentence[max(at - NEARBY, 0) : at]
        for frame in (x for frames in reversed(near) for x in frames):
            subject = frame.subject
            if frame.predicate == "leave" and subject is not None and subject.posts and not subject.people:
                role = self.roles.phrase_role(subject)
                if role is not None and role.kind is not RoleKind.OTHER:
                    return role
        return None

    def announced(self, item: Found) -> Role | None:
        """The post that the text says was filled, a sentence or two away, without a name."""
        at = item.frame.sentence
        near = self.scene.reading.frames_by_sentence[max(at - NEARBY, 0) : at + NEARBY + 1]
        for frame in (x for frames in near for x in frames):
            if frame.predicate == "appoint" and not frame.verb.passive and frame.objects:
                thing = frame.objects[0]
                if thing.posts and not thing.people:
                    return self.roles.phrase_role(thing)
        return None
