"""Fills what a clause leaves open from the rest of the document: the authority, and roles told elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Authority, Change, RoleKind, Status

from . import words as w
from .roles import Roles
from .scene import Scene
from .topics import Topics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention, PostMention

    from .changes import Changes
    from .scene import Found, Role

PLACES = frozenset({"in", "at", "for", "to", "of", "into"})
"""Prepositions before the authority whose function it is."""

LEFT = frozenset({"in", "at", "of", "from"})
"""Prepositions before the authority whose function somebody leaves."""

ELSEWHERE = frozenset({"formerly", "previously", "currently", "late", "once", "latterly", "from"})
"""Words that say that what follows is where somebody comes from."""

LOCAL_BODIES = frozenset({"council", "board", "trust", "other", "party", "company"})
"""Kinds of organisation whose posts concern an authority."""

HEADING_REACH = 16
"""Sentences below a heading that belong to it."""

CAREER = 2
"""Years after which a change is told as one of a career."""

NEARBY = 2
"""How many sentences away a post may be announced without a name."""


@frozen
class Fields:
    """Fills authority and role."""

    scene: Scene
    roles: Roles

    def completed(self, item: Found, found: Changes) -> Found:
        """The change with its role, as far as any clause tells it."""
        others = [o for o in found.of_person(item) if o is not item]
        item = self.named_in_full(item)
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
            told = next((o.role for o in first_hand if o.role is not None), None)
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
        if vague and item.change is Change.END and item.rule == "leave":
            role = self.departed(item) or role
        if role is None and item.change is Change.END:
            role = self.neighbours_role(item, found)
        if role is None and item.person.index not in self.scene.posts_of and not self.beside_a_post(item, found):
            role = Topics(self.scene).at(item.frame.sentence, found.told)
            role = None if role is not None and found.other_half(item, role) else role
        date = item.date
        if date is None:
            date = self.began(item, role) if item.change is Change.START else self.ended(item, others)
        return evolve(item, role=role, date=date)

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
            starts = frame.predicate in ("start", "join") or frame.verb.lemma in w.BEGINNING
            if not starts or not frame.dates or frame is item.frame or frame.verb.negation >= 0:
                continue
            if frame.opener in ("since", "until") or self.scene.lowers[frame.verb.first - 1] in w.TIMING:
                continue
            told = self.roles.told_role(frame)
            same = told is None or (role is not None and told.kind is role.kind)
            if same and [x.index for x in self.scene.people(frame.subject, frame)] == [item.person.index]:
                return self.scene.dating.own(frame)
        return None

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

    def authority(self, item: Found) -> Authority | None:
        """Whose function it is: told with the post, in the clause, with the person, or the one in focus."""
        kind = item.role.kind if item.role is not None else None
        if kind is RoleKind.MINISTER:
            return None
        post = item.role.post if item.role is not None else None
        place = self.place_before(item.frame)
        if place is not None and (post is None or post.first < item.frame.verb.first - w.PAST_REACH):
            return self.scene.reading.authority_of(place, item.date)
        if post is not None:
            mention = self.within(post)
            if post.authority and mention is not None and self.scene.lowers[mention.first - 1] != "from":
                return self.scene.reading.authority_of(mention, item.date)
            if post.organisation is not None:
                body = next((o for o in self.scene.reading.organisations if o.name == post.organisation), None)
                if body is not None and body.authority:
                    return self.of_body(body.authority[0], body.name)
                if body is not None and body.kind not in LOCAL_BODIES:
                    return None
        if place is not None:
            return self.scene.reading.authority_of(place, item.date)
        mention = self.in_clause(item)
        if mention is None and kind is RoleKind.INSPECTOR:
            return None
        mention = mention or self.of_subject(item) or self.of_person(item, post) or self.in_focus(item, post)
        if mention is None:
            return self.of_trust(item)
        if item.change is Change.START and not self.concerned(mention, self.elsewhere(item, post)):
            return None
        return self.scene.reading.authority_of(mention, item.date)

    def concerned(self, mention: AuthorityMention, elsewhere: frozenset[int]) -> bool:
        """Whether the text names an authority other than as where somebody comes from."""
        slug, reading = mention.entries[0].slug, self.scene.reading
        return any(
            m.entries[0].slug == slug
            and m.first not in elsewhere
            and (m.first < w.GENITIVE_REACH or self.scene.lowers[m.first - 2] not in ELSEWHERE)
            for m in reading.concerned
        )

    def of_trust(self, item: Found) -> Authority | None:
        """The authority of the one trust that the text names."""
        at = item.frame.verb.first
        start = self.scene.reading.ranges[item.frame.sentence][0]
        held = {i for post in self.scene.reading.posts if post.first >= start for i in range(post.first, post.last)}
        bodies = [
            o
            for o in self.scene.reading.organisations
            if o.authority and o.first < at and o.kind == "trust" and o.first not in held
        ]
        return self.of_body(bodies[-1].authority[0], bodies[-1].name) if len({o.name for o in bodies}) == 1 else None

    def within(self, post: PostMention) -> AuthorityMention | None:
        """The authority named inside a post."""
        return next((m for m in self.scene.reading.authorities if m.first >= post.first and m.last <= post.last), None)

    def of_body(self, slug: str, name: str) -> Authority:
        """Of body."""
        entry = self.scene.reading.gazetteer.authority(slug)
        return Authority(slug, entry.short if entry is not None else name)

    def in_clause(self, item: Found) -> AuthorityMention | None:
        """The authority of a prepositional phrase or object of the clause."""
        frame = item.frame
        places = PLACES if item.change is Change.START else LEFT
        if item.rule in ("nominal", "succeed") and item.frame.predicate not in ("leave", "remove"):
            places -= {"from"}  # "came from Essex on the retirement of Ali Reza"
        if item.rule == "start":
            places |= {"with"}
        named = (x for word, x in frame.obliques if word in places and self.where_from(x) not in ELSEWHERE)
        for phrase in (*named, *frame.objects):
            if phrase.authorities and not phrase.people:
                return phrase.authorities[-1]
        agent = frame.agent if frame.predicate == "appoint" and frame.verb.passive and item.role is None else None
        return agent.authorities[-1] if agent is not None and agent.authorities else None

    @staticmethod
    def place_before(frame: Frame) -> AuthorityMention | None:
        """The authority of which a "where" clause speaks: "seconded to Hull, where she will be director"."""
        above = frame.governor
        if frame.opener != "where" or above is None:
            return None
        told = [x for x in (*above.objects, *(x for _, x in above.obliques)) if x.last <= frame.verb.first]
        last = max(told, key=lambda x: x.last, default=None)
        return last.authorities[-1] if last is not None and last.authorities and not last.people else None

    def where_from(self, phrase: NounPhrase) -> str:
        """The word before the preposition of a phrase: "formerly of Essex"."""
        return self.scene.lowers[phrase.first - 2] if phrase.first > 1 else ""

    @staticmethod
    def of_subject(item: Found) -> AuthorityMention | None:
        """Of subject."""
        subject = item.frame.subject
        return subject.authorities[-1] if subject is not None and subject.authorities and not subject.posts else None

    def of_person(self, item: Found, post: PostMention | None) -> AuthorityMention | None:
        """Where somebody who leaves is told to hold the post."""
        if item.change is not Change.END:
            return None
        for held in self.scene.posts_of.get(item.person.index, ()):
            if held.authority and not held.former and (post is None or held.kind is post.kind):
                mention = self.within(held)
                if mention is not None:
                    return mention
        return None

    def in_focus(self, item: Found, post: PostMention | None) -> AuthorityMention | None:
        """The authority of the heading above, else the one the text is about here, not where somebody comes from."""
        heading = self.heading(item.frame.sentence)
        if heading is not None:
            return heading
        without = self.elsewhere(item, post) if item.change is Change.START else frozenset()
        return self.scene.reading.focus(item.frame.sentence, item.frame.verb.first, without)

    def heading(self, sentence: int) -> AuthorityMention | None:
        """The authority that stands alone on the line, or in the sentence, above: the entry of a round-up."""
        reading = self.scene.reading
        for at in range(sentence - 1, max(sentence - HEADING_REACH, -1), -1):
            first, last = reading.ranges[at]
            mention = next((m for m in reading.authorities if m.first == first), None)
            if mention is not None and last - mention.last <= 1 and self.headings > 1:
                return mention
        return None

    @property
    def headings(self) -> int:
        """How many authorities stand alone so: one is no round-up."""
        reading = self.scene.reading
        alone = set()
        for first, last in reading.ranges:
            mention = next((m for m in reading.authorities if m.first == first), None)
            if mention is not None and last - mention.last <= 1:
                alone.add(mention.entries[0].slug)
        return len(alone)

    def elsewhere(self, item: Found, post: PostMention | None) -> frozenset[int]:
        """The tokens of the sentence that tell where somebody who takes up a post is, was or leaves."""
        reading, sentence = self.scene.reading, item.frame.sentence
        frames = reading.frames_by_sentence[sentence]
        named = {x.first for x in item.person.mentions}
        told: list[NounPhrase | PostMention | Frame] = [
            held
            for phrase in reading.phrases[sentence]
            if any(m.first in named for m in phrase.people)
            for held in phrase.posts
            if held is not post
        ]
        if item.frame.link != "relative":
            told += [
                f
                for f in frames
                if f.link == "relative" and f is not item.frame and f.antecedent is not None
                if any(reading.person_at.get(m.first) is item.person for m in f.antecedent.people)
            ]
        told += [
            phrase
            for f in frames
            if f.predicate == "leave" and f.subject is not None and any(m.first in named for m in f.subject.people)
            for phrase in f.objects
        ]
        said = frozenset(i for each in told for i in range(each.first, each.last))
        first, last = reading.ranges[sentence]
        here = (m for m in reading.authorities if first <= m.first < last)
        return said | frozenset(m.first for m in here if self.in_the_past(m, first))

    def in_the_past(self, mention: AuthorityMention, first: int) -> bool:
        """Whether "previously" or the like stands before an authority in a sentence, with no mark between."""
        for k in range(mention.first - 1, max(first, mention.first - w.PAST_REACH) - 1, -1):
            word = self.scene.lowers[k]
            if word in w.PAST_WORDS:
                return True
            if word in (",", ";", ":", "-"):
                return False
        return False
