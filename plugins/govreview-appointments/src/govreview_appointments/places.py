"""Whose function it is: told with the post, in the clause, with the person, or the one the text is about there."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Authority, Change, RoleKind

from . import words as w
from .scene import Scene

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention, PostMention

    from .scene import Found

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


@frozen
class Places:
    """Whose function it is."""

    scene: Scene

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
        if mention is None and (kind is RoleKind.INSPECTOR or self.to_a_body(item)):
            return None
        mention = (
            mention
            or self.of_mission(item)
            or self.of_subject(item)
            or self.of_person(item, post)
            or self.in_focus(item, post)
        )
        if mention is None:
            return self.of_trust(item)
        there = mention is self.told_there(item)
        if item.change is Change.START and not there and not self.concerned(mention, self.elsewhere(item, post)):
            mention = self.where_announced(item, post)
        if mention is None:
            return None
        return self.scene.reading.authority_of(mention, item.date)

    @staticmethod
    def to_a_body(item: Found) -> bool:
        """Whether somebody goes to a body that is of no authority: "has gone to Barnardo's as director"."""
        bodies = [o for x in item.frame.with_("to", "into") if not x.people for o in x.organisations]
        elsewhere = any(not o.authority and o.kind not in LOCAL_BODIES for o in bodies)
        return item.change is Change.START and item.frame.predicate in ("leave", "move", "start") and elsewhere

    def told_there(self, item: Found) -> AuthorityMention | None:
        """The authority of "has returned to Essex as director", "joins Essex"."""
        thing = item.frame.objects[0] if item.frame.objects else None
        if item.frame.predicate == "join" and thing is not None and thing.authorities and not thing.people:
            return thing.authorities[-1]
        for (word, phrase), (behind, post) in itertools.pairwise(item.frame.obliques):
            if word in ("to", "into", "in", "at") and behind == "as" and phrase.authorities and not phrase.people:
                return phrase.authorities[-1] if 0 <= post.first - phrase.last <= w.GENITIVE_REACH else None
        return None

    def where_announced(self, item: Found, post: PostMention | None) -> AuthorityMention | None:
        """Of which authority the sentence before speaks that tells the post: "Kent has named its next director"."""
        reading = self.scene.reading
        if post is None or reading.sentence_of(post.first) == item.frame.sentence:
            return None
        mention = reading.focus(reading.sentence_of(post.first), post.last)
        return mention if mention is not None and self.concerned(mention, self.elsewhere(item, post)) else None

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
        named = (
            x
            for word, x in frame.obliques
            if word in places and self.where_from(x) not in ELSEWHERE and not self.came_from(x, item)
        )
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

    @staticmethod
    def came_from(phrase: NounPhrase, item: Found) -> bool:
        """Whether a place is that of the old job: "has joined the council from a similar role in Leeds"."""
        old = item.frame.with_("from") if item.change is Change.START else ()
        return any(0 <= phrase.first - x.last <= w.GENITIVE_REACH for x in old)

    def where_from(self, phrase: NounPhrase) -> str:
        """The word before the preposition of a phrase: "formerly of Essex"."""
        return self.scene.lowers[phrase.first - 2] if phrase.first > 1 else ""

    def of_mission(self, item: Found) -> AuthorityMention | None:
        """Where somebody has a mission: "has been appointed to lead a review into whether services at Kent"."""
        if item.change is not Change.START or item.role is None or item.role.kind not in w.MISSION_KINDS:
            return None
        below: list[Frame] = [item.frame]
        for frame in self.scene.reading.frames_by_sentence[item.frame.sentence]:
            asks = frame.link in ("to", "ing") or frame.opener in ("whether", "if", "how")
            if frame.governor not in below or not asks:
                continue
            below.append(frame)
            parts = (frame.subject, *frame.objects, *(x for word, x in frame.obliques if word in PLACES))
            behind = (x for x in parts if x is not None and x.first > item.frame.verb.first and not x.people)
            mention = next((m for x in behind for m in x.authorities), None)
            if mention is not None:
                return mention
        return None

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
            if held is not post and not self.same_council(item, held)
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

    @staticmethod
    def same_council(item: Found, held: PostMention) -> bool:
        """Whether a post is one that councillors hold, as the one taken up: they do so at one council."""
        councillors = (RoleKind.COUNCIL_LEADER, RoleKind.LEAD_MEMBER)
        return item.role is not None and item.role.kind in councillors and held.kind in councillors

    def in_the_past(self, mention: AuthorityMention, first: int) -> bool:
        """Whether "previously" or the like stands before an authority in a sentence, with no mark between."""
        for k in range(mention.first - 1, max(first, mention.first - w.PAST_REACH) - 1, -1):
            word = self.scene.lowers[k]
            if word in w.PAST_WORDS:
                return True
            if word in (",", ";", ":", "-"):
                return False
        return False
