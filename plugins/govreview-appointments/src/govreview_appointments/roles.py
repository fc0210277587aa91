"""Which role a clause is about: told in it, held by the person, or told just before."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import RoleKind
from govreview.reading.reference import possessor_of

from . import patterns as p
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person


@frozen
class Roles:
    """Which role a clause is about."""

    scene: Scene

    def told_role(self, frame: Frame) -> Role | None:
        """The role that the clause itself names."""
        for phrase in self.own_as(frame):
            role = self.phrase_role(phrase)
            if role is not None:
                return role
            if self.scene.lowers[phrase.head] in p.SUCCESSORS:
                return self.told_again(frame, phrase) or self.successor_role(phrase, frame.sentence)
        for phrase in frame.with_("in"):
            if self.scene.lowers[phrase.head] in ("place", "stead") and phrase.determiner == "possessive":
                owner = possessor_of(self.scene.reading, phrase, frame.sentence)
                if owner is not None and self.held(owner) is not None:
                    return self.held(owner)
        start = 0 if frame.verb.passive or frame.predicate in p.MADE_A_POST else 1
        for phrase in frame.objects[start:]:
            if not phrase.people:
                role = self.phrase_role(phrase)
                if role is not None:
                    return role
        if (
            frame.predicate == "appoint"
            and frame.objects
            and frame.objects[0].posts
            and not frame.verb.passive
            and frame.objects[0].people
        ):
            return self.joined_board(frame)
        for _k, (word, phrase) in enumerate(frame.obliques):
            if word in ("to", "into", "from", "of", "for") and not phrase.people:
                noun = self.scene.lowers[phrase.head]
                if phrase.posts and (
                    noun in ("post", "role", "job", "position")
                    or (word in ("of", "from", "to", "into") and frame.predicate in p.OF_A_POST)
                ):
                    return self.phrase_role(phrase)
                if (
                    noun in ("it", "them")
                    and word == "to"
                    and frame.predicate == "appoint"
                    and self.board_before(phrase.first)
                ):
                    return Role(self.board_before(phrase.first), RoleKind.PANEL_MEMBER)
                if noun in p.BOARDS and word == "to" and frame.predicate == "appoint":
                    return Role(self.scene.plain(phrase), RoleKind.PANEL_MEMBER)
        return None

    def joined_board(self, frame: Frame) -> Role | None:
        """The board of "appointed to it Anne Prescott of Barnardo's"."""
        for phrase in frame.with_("to"):
            head = self.scene.lowers[phrase.head]
            board = self.board_before(phrase.first) if head in ("it", "them") else None
            if board is None and head in p.BOARDS:
                board = self.scene.plain(phrase)
            if board is not None:
                return Role(board, RoleKind.PANEL_MEMBER)
        return None

    def told_again(self, frame: Frame, before: NounPhrase) -> Role | None:
        """The role behind a further "as": "as her successor as director"."""
        behind = (x for x in frame.with_("as") if x.first > before.first)
        return next((role for x in behind if (role := self.phrase_role(x)) is not None), None)

    def plural_role(self, phrase: NounPhrase | None) -> Role | None:
        """The role of each of several: "the commissioners", "three advisers"."""
        words = self.scene.lowers[phrase.first : phrase.core] if phrase is not None else ()
        at = next((k for k, word in enumerate(words) if word in p.PLURALS), None)
        if at is None:
            return None
        kinds = " ".join(x for x in words[max(at - 1, 0) : at] if x in p.KINDS_OF_POST)
        return Role(f"{kinds} {words[at].removesuffix('s')}".strip(), p.PLURALS[words[at]])

    def own_as(self, frame: Frame) -> Iterator[NounPhrase]:
        """The phrases behind "as" that speak of the clause's own person, not of "with Ali Reza as her deputy"."""
        before: NounPhrase | None = None
        for word, phrase in frame.obliques:
            beside = before is not None and before.people and phrase.first - before.last <= p.GENITIVE_REACH
            if word == "as" and not beside:
                yield phrase
            before = phrase if word in ("with", "and") else None

    def goes_on(self, frame: Frame, post: PostMention) -> bool:
        """Whether an infinitive says what the holder of a post does: "the third director to quit"."""
        return any(
            f.link == "to" and 0 <= f.verb.first - post.last <= p.GENITIVE_REACH
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    def board_before(self, at: int) -> str | None:
        """The board or panel told last before a token."""
        for k in range(at - 1, max(at - 80, -1), -1):
            if self.scene.lowers[k] in ("board", "panel", "taskforce", "committee"):
                words = self.scene.lowers[max(k - 1, 0) : k + 1]
                return " ".join(words[1:] if words[0] in ("the", "a", "an") else words)
        return None

    def told_as(self, frame: Frame) -> Role | None:
        """The role behind "as"."""
        return next((role for phrase in self.own_as(frame) if (role := self.phrase_role(phrase)) is not None), None)

    def phrase_role(self, phrase: NounPhrase) -> Role | None:
        """Phrase role."""
        post = next((x for x in phrase.posts if not x.former), None)
        if post is None:
            inspector = "hmi" in self.scene.lowers[phrase.first : phrase.core] and not phrase.people
            return Role(self.scene.plain(phrase), RoleKind.INSPECTOR) if inspector else self.bare_chair(phrase)
        return Role(post.title, RoleKind.BOARD_CHAIR if self.chairs_board(post) else post.kind, post)

    def bare_chair(self, phrase: NounPhrase) -> Role | None:
        """The role of "the first chair of Bradford's new children's trust"."""
        words = self.scene.lowers[phrase.first : phrase.core]
        chair = next((x for x in words if x in p.CHAIRS), None)
        if chair is None or phrase.people or not {"board", "trust", "partnership"} & set(words):
            return None
        return Role(chair, RoleKind.BOARD_CHAIR)

    def chairs_board(self, post: PostMention) -> bool:
        """Whether a chair that the post layer leaves open is one of a board told behind it."""
        if post.kind is not RoleKind.OTHER or not set(post.title.lower().split()) & {
            "chair",
            "chairman",
            "chairwoman",
            "head",
        }:
            return False
        for start in (post.title_last, post.last):
            ahead = self.scene.lowers[start : start + p.BOARD_REACH]
            if ahead[:1] in (("of",), ("at",)):
                stop = next((k for k, word in enumerate(ahead) if word in p.STOPS), len(ahead))
                return "board" in ahead[:stop]
        return "board" in post.title.lower().split()

    def thing_role(self, thing: NounPhrase, frame: Frame) -> Role | None:
        """The role that a gift or loss names: a post, "the job", "his portfolio"."""
        role = self.phrase_role(thing)
        if role is not None:
            return role
        noun = self.scene.lowers[thing.head]
        if noun in p.POSTS:
            if thing.possessor is not None and thing.possessor.posts and not thing.possessor.people:
                return self.phrase_role(thing.possessor)
            for phrase in frame.with_("of", "as"):
                if phrase.posts:
                    return self.phrase_role(phrase)
            return self.context_role(frame)
        return None

    def holder_role(self, phrase: NounPhrase | None) -> Role | None:
        """Holder role."""
        if phrase is None:
            return None
        return next((Role(x.title, x.kind, x) for x in phrase.posts if not x.former), None)

    def held(self, person: Person) -> Role | None:
        """The post a person is told to hold: current ones first."""
        posts = self.scene.posts_of.get(person.index, [])
        best = (
            [x for x in posts if not x.former and x.kind is not RoleKind.OTHER]
            or [x for x in posts if not x.former]
            or []
        )
        kept = self.kept(person)
        if best and best[0].title.lower() in p.CREDENTIALS and kept is not None:
            return kept
        return Role(best[0].title, best[0].kind, best[0]) if best else kept

    def kept(self, person: Person) -> Role | None:
        """The role that a clause gave to a person, or let them leave."""
        return self.scene.gained.get(person.index) or self.scene.gone.get(person.index)

    def left(self, person: Person) -> Role | None:
        """The post that somebody who has gone is told to have had: the current one, else the one former one."""
        role = self.held(person)
        if role is not None:
            return role
        posts = [x for x in self.scene.posts_of.get(person.index, ()) if x.former]
        if not posts:
            return self.scene.led.get(person.index)
        if len({x.kind for x in posts}) != 1:
            return None
        words = posts[0].title.split()
        title = " ".join(words[1:] if words[0].lower() in p.FORMER else words)
        return Role(title or None, posts[0].kind, posts[0])

    def own_post(self, person: Person) -> Role | None:
        """The current post with which somebody is introduced, if there is just one kind of it."""
        posts = [x for x in self.scene.posts_of.get(person.index, ()) if not x.former and x.kind is not RoleKind.OTHER]
        return Role(posts[0].title, posts[0].kind, posts[0]) if len({x.kind for x in posts}) == 1 else None

    def successor_role(self, phrase: NounPhrase, sentence: int) -> Role | None:
        """The role of whom "her successor" succeeds: of the possessor, if known."""
        words = (
            self.scene.lowers[phrase.first : phrase.core]
            if not phrase.people
            else self.scene.lowers[phrase.first : phrase.people[0].first]
        )
        if not any(w in p.SUCCESSORS or w in ("deputy", "predecessor", "number") for w in words):
            return None
        owner = possessor_of(self.scene.reading, phrase, sentence)
        role = self.held(owner) if owner is not None else None
        return role or self.recent_post(phrase.first)

    def recent_post(self, before: int) -> Role | None:
        """The post told last before a token, in the same paragraph or the one before."""
        reading = self.scene.reading
        paragraph = reading.sentences[reading.sentence_of(before)].paragraph
        if "directors" in self.scene.lowers[self.paragraph_start(before, paragraph) : before]:
            return Role("director", RoleKind.DCS)
        for k in range(bisect_left(reading.posts, before, key=lambda x: x.first) - 1, -1, -1):
            post = reading.posts[k]
            if self.scene.holders_of.get(post.first, frozenset()) - self.scene.ended:
                continue
            if post.former or post.kind is RoleKind.OTHER or post.deputy:
                continue
            if reading.sentences[reading.sentence_of(post.first)].paragraph < paragraph - 2:
                return None
            return Role(post.title, post.kind, post)
        many = "directors" in self.scene.lowers[self.paragraph_start(before, paragraph - 1) : before]
        return Role("director", RoleKind.DCS) if many else None

    def paragraph_start(self, before: int, paragraph: int) -> int:
        """The first token, before a token, of the sentences from a paragraph on."""
        reading = self.scene.reading
        sentence = reading.sentence_of(before)
        while sentence > 0 and reading.sentences[sentence - 1].paragraph >= paragraph:
            sentence -= 1
        return reading.ranges[sentence][0]

    def just_lost(self, frame: Frame) -> Role | None:
        """The role that "it" means where somebody has lost one in this sentence or the one before."""
        lost = self.scene.lost
        alone = frame.objects and self.scene.lowers[frame.objects[0].head] == "it"
        return lost[1] if lost is not None and alone and frame.sentence - lost[0] <= 1 else None

    def sentence_post(self, sentence: int) -> Role | None:
        """The one post without a holder in a sentence, `None` where there are several."""
        first, last = self.scene.reading.ranges[sentence]
        taken = {post.first for _, post in self.scene.reading.holders}
        free = [
            x
            for x in self.scene.reading.posts
            if first <= x.first < last and x.first not in taken and not x.former and x.kind is not RoleKind.OTHER
        ]
        return Role(free[0].title, free[0].kind, free[0]) if len(free) == 1 else None

    def context_role(self, frame: Frame) -> Role | None:
        """The post in question where the clause names none: of "his deputy" the superior's, else the one told last."""
        if frame.subject is not None:
            role = self.successor_role(frame.subject, frame.sentence)
            if role is not None:
                return role
        return self.recent_post(frame.verb.first)

    def charge_of(self, phrase: NounPhrase) -> Role | None:
        """What being in charge, or at the head, of a thing makes somebody."""
        head = self.scene.lowers[phrase.head]
        if head in p.SERVICES:
            return Role(f"in charge of {self.scene.plain(phrase)}", RoleKind.DCS)
        if head in p.REVIEWS:
            return Role(head, RoleKind.REVIEWER)
        if head in p.BOARDS - {"group", "committee"}:
            return Role(f"chair of the {self.scene.plain(phrase)}", RoleKind.BOARD_CHAIR)
        return None

    def at_the_head(self, frame: Frame) -> Role | None:
        """The role of "at the head of the improvement board", "at the helm of the service"."""
        tops = [x for x in frame.with_("at") if self.scene.lowers[x.first : x.first + 2] in p.TOPS]
        if not tops:
            return None
        if tops[0].posts:
            return self.phrase_role(tops[0])
        return next((role for x in frame.with_("of") if (role := self.charge_of(x)) is not None), None)

    def role_by_place(self, frame: Frame) -> Role | None:
        """What "the helm" is by where it is: a trust's chief executive, a department's director."""
        for _, phrase in frame.obliques:
            if any(o.kind in ("trust", "company") for o in phrase.organisations):
                return Role(None, RoleKind.CHIEF_EXECUTIVE)
            if self.scene.lowers[phrase.head] in p.SERVICES:
                return Role(None, RoleKind.DCS)
        return None
