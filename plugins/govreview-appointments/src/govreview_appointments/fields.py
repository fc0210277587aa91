"""Fills what a clause leaves open from the rest of the document: the authority, and roles told elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Authority, Change, RoleKind

from .roles import Roles
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.mentions import AuthorityMention, PostMention

    from .scene import Found, Role

PLACES = frozenset({"in", "at", "for", "to", "of", "into"})
"""Prepositions before the authority whose function it is."""

LOCAL_BODIES = frozenset({"council", "board", "trust", "other", "party", "company"})
"""Kinds of organisation whose posts concern an authority."""

NEARBY = 2
"""How many sentences away a post may be announced without a name."""


@frozen
class Fields:
    """Fills authority and role."""

    scene: Scene
    roles: Roles

    def completed(self, item: Found, found: Sequence[Found]) -> Found:
        """The change with its role, as far as any clause tells it."""
        others = [o for o in found if o is not item and o.person is item.person and o.change is item.change]
        role = (
            item.role if item.role is not None and (item.role.title or item.role.kind is not RoleKind.OTHER) else None
        )
        if item.rule == "succeed":
            first_hand = [o for o in others if o.rule != "succeed"]
            if first_hand and item.change is Change.END:
                item = evolve(item, date=None)
            if first_hand and item.change is Change.START:
                return self.completed(first_hand[0], [o for o in found if o is not item])
            told = next((o.role for o in first_hand if o.role is not None), None)
            role = told or self.successors_role(item, found) or role
        if role is None:
            role = next((o.role for o in others if o.role is not None), None)
        if role is None and item.change is Change.START and item.rule == "appoint":
            role = self.announced(item)
        return evolve(item, role=role)

    @staticmethod
    def successors_role(item: Found, found: Sequence[Found]) -> Role | None:
        """The role that the same clause gives to the successor of somebody who leaves."""
        if item.change is not Change.END:
            return None
        return next((o.role for o in found if o.change is Change.START and o.frame is item.frame and o.role), None)

    def announced(self, item: Found) -> Role | None:
        """The post that the text says was filled, a sentence or two away, without a name."""
        for frame in self.scene.reading.frames:
            near = abs(frame.sentence - item.frame.sentence) <= NEARBY
            if near and frame.predicate == "appoint" and not frame.verb.passive and frame.objects:
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
        mention = self.in_clause(item)
        if mention is None and kind is RoleKind.INSPECTOR:
            return None
        mention = mention or self.of_subject(item) or self.of_person(item, post) or self.in_focus(item, post)
        return self.scene.reading.authority_of(mention, item.date) if mention is not None else None

    def within(self, post: PostMention) -> AuthorityMention | None:
        """The authority named inside a post."""
        return next((m for m in self.scene.reading.authorities if m.first >= post.first and m.last <= post.last), None)

    def of_body(self, slug: str, name: str) -> Authority:
        """Of body."""
        entry = self.scene.reading.gazetteer.authority(slug)
        return Authority(slug, entry.short if entry is not None else name)

    @staticmethod
    def in_clause(item: Found) -> AuthorityMention | None:
        """The authority of a prepositional phrase or object of the clause."""
        frame = item.frame
        for phrase in (*(x for word, x in frame.obliques if word in PLACES), *frame.objects):
            if phrase.authorities and not phrase.people:
                return phrase.authorities[-1]
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
        """The authority the text is about here; where somebody comes from does not count."""
        reading = self.scene.reading
        own: frozenset[int] = frozenset()
        if item.change is Change.START:
            named = {x.first for x in item.person.mentions}
            own = frozenset(
                i
                for phrase in reading.phrases[item.frame.sentence]
                if any(m.first in named for m in phrase.people)
                for held in phrase.posts
                for i in range(held.first, held.last)
                if held is not post
            )
        return reading.focus(item.frame.sentence, item.frame.verb.first, own)
