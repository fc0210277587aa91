"""Which role a clause is about: told in it, held by the person, or told just before."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import RoleKind
from govreview.reading.reference import possessor_of, pronoun

from . import words as w
from .holdings import Holdings
from .nouns import CHANGE_NOUNS
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person

OWNERS = MappingProxyType(
    {
        "director": RoleKind.DCS,
        "leader": RoleKind.COUNCIL_LEADER,
        "executive": RoleKind.CHIEF_EXECUTIVE,
        "commissioner": RoleKind.COMMISSIONER,
    }
)
"""Whose desk or chair stands for a post, and for which."""
ASIDE = frozenset("following after amid over before despite since during because upon until about by without".split())
"""Prepositions of what goes on beside a clause: the post in it is somebody else's."""
GAINING = frozenset("appoint become take start give return succeed lead ask".split())
"""Predicate classes of which "from" a post names the old one."""


@frozen
class Roles(Holdings):
    """Which role a clause is about."""

    scene: Scene

    def told_role(self, frame: Frame) -> Role | None:
        """The role that the clause itself names."""
        for phrase in self.own_as(frame):
            role = self.phrase_role(phrase) or self.head_of(phrase, frame)
            if role is not None:
                return role
            if self.scene.lowers[phrase.head] in w.COVERS:
                return self.covered(phrase, frame)
            if self.scene.lowers[phrase.head] in w.SUCCESSORS:
                return self.told_again(frame, phrase) or self.successor_role(phrase, frame.sentence)
        for phrase in frame.with_("in"):
            if self.scene.lowers[phrase.head] in ("place", "stead") and phrase.determiner == "possessive":
                owner = self.displaced_by(phrase, frame)
                if owner is not None and self.held(owner) is not None:
                    return self.held(owner)
        start = 0 if frame.verb.passive or frame.predicate in w.MADE_A_POST else 1
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
            joined = self.joined_board(frame)
            if joined is not None:
                return joined
        for word, phrase in self.own_posts(frame):
            if word in ("to", "into", "from", "of", "for", "in") and not phrase.people:
                noun = self.scene.lowers[phrase.head]
                if phrase.posts and (
                    noun in ("post", "role", "job", "position")
                    or (word in ("of", "from", "to", "into") and frame.predicate in w.OF_A_POST)
                ):
                    return self.phrase_role(phrase)
                if (
                    noun in ("it", "them")
                    and word == "to"
                    and frame.predicate == "appoint"
                    and self.board_before(phrase.first)
                ):
                    return Role(self.board_before(phrase.first), RoleKind.PANEL_MEMBER)
                if noun in w.BOARDS and word == "to" and frame.predicate == "appoint":
                    return Role(self.scene.plain(phrase), RoleKind.PANEL_MEMBER)
        return None

    def displaced_by(self, phrase: NounPhrase, frame: Frame) -> Person | None:
        """In whose place somebody comes: of "promoted Jane Ford in her place" not her own."""
        reading, word = self.scene.reading, self.scene.lowers[phrase.first]
        if phrase.possessor is not None or frame.patient is None or not frame.patient.people:
            return possessor_of(reading, phrase, frame.sentence)
        coming = frozenset(x.index for x in reading.people_of(frame.patient, frame.sentence))
        return pronoun(reading, word, phrase.first, frame.sentence, coming)

    def inquiry_chair(self, phrase: NounPhrase | None) -> Role | None:
        """The mission of "the inquiry's first chair, Jane Ford"."""
        if phrase is None or len(phrase.people) != 1 or phrase.posts:
            return None
        before = self.scene.lowers[phrase.first : phrase.people[0].first]
        chair = next((x for x in before if x in w.CHAIRS), None)
        return Role(chair, RoleKind.REVIEWER) if chair and not w.REVIEWS.isdisjoint(before) else None

    def own_posts(self, frame: Frame) -> Iterator[tuple[str, NounPhrase]]:
        """The phrases that may name the post of a clause: not "following the departure of the leader".

        What somebody is promoted "from" is not what they are promoted to.
        """
        before: tuple[str, NounPhrase] | None = None
        for word, phrase in frame.obliques:
            apart = before is not None and before[0] in ASIDE and phrase.first - before[1].last <= w.GENITIVE_REACH
            if not (word == "of" and apart) and not (word == "from" and frame.predicate in GAINING):
                yield word, phrase
            before = word, phrase

    def covered(self, phrase: NounPhrase, frame: Frame) -> Role | None:
        """The role of "was hired as cover for the director": of the post behind, or in question."""
        told = (self.phrase_role(x) for x in frame.with_("for") if x.first > phrase.first)
        role = next((x for x in told if x is not None), None) or self.recent_post(frame.verb.first)
        return Role(self.scene.lowers[phrase.head], role.kind) if role is not None else None

    def joined_board(self, frame: Frame) -> Role | None:
        """The board of "appointed to it Anne Prescott of Barnardo's"."""
        for phrase in frame.with_("to"):
            head = self.scene.lowers[phrase.head]
            board = self.board_before(phrase.first) if head in ("it", "them") else None
            if board is None and head in w.BOARDS:
                board = self.scene.plain(phrase)
            if board is not None:
                return Role(board, RoleKind.PANEL_MEMBER)
        return None

    def told_again(self, frame: Frame, before: NounPhrase) -> Role | None:
        """The role behind a further "as": "as her successor as director"."""
        behind = (x for x in frame.with_("as") if x.first > before.first)
        return next((role for x in behind if (role := self.phrase_role(x)) is not None), None)

    def each(self, phrase: NounPhrase, person: Person) -> Role | None:
        """The post of one of those whom a phrase names, each with a post of their own."""
        if len(phrase.people) < w.TWO:
            return self.holder_role(phrase)
        mine = [x for x in self.scene.posts_of.get(person.index, ()) if phrase.first <= x.first < phrase.last]
        return next((Role(x.title, x.kind, x) for x in mine if not x.former), None) or self.holder_role(phrase)

    def plural_role(self, phrase: NounPhrase | None) -> Role | None:
        """The role of each of several: "the commissioners", "three advisers"."""
        words = self.scene.lowers[phrase.first : phrase.core] if phrase is not None else ()
        if words[-1:] == ("members",) and phrase is not None:
            before = self.scene.lowers[max(phrase.first - 2, 0) : phrase.head]  # "the panel's three members"
            team = next((x for x in before if x in w.TEAMS - {"members"}), None)
            if team is not None:
                return Role(f"{team} member", RoleKind.PANEL_MEMBER)
        at = next((k for k, word in enumerate(words) if word in w.PLURALS), None)
        if at is None:
            return None
        kinds = " ".join(x for x in words[max(at - 1, 0) : at] if x in w.KINDS_OF_POST)
        return Role(f"{kinds} {words[at].removesuffix('s')}".strip(), w.PLURALS[words[at]])

    def own_as(self, frame: Frame) -> Iterator[NounPhrase]:
        """The phrases behind "as" that speak of the clause's own person, not of "with Ali Reza as her deputy".

        Nor of the old post: "steps up from her role as assistant director"; nor of "after the exit of X as leader".
        """
        before: NounPhrase | None = None
        another = False
        for word, phrase in frame.obliques:
            behind = word in ASIDE and phrase.first > frame.verb.first
            another = another or (behind and self.scene.lowers[phrase.head] in CHANGE_NOUNS)
            if another:
                continue
            beside = before is not None and phrase.first - before.last <= w.GENITIVE_REACH
            if word == "as" and not beside and not self.opens_a_clause(phrase, frame):
                yield phrase
            left = word == "from" and frame.predicate in GAINING and self.scene.lowers[phrase.head] in w.POSTS
            before = phrase if left or (word in ("with", "and") and phrase.people) else None

    def opens_a_clause(self, phrase: NounPhrase, frame: Frame) -> bool:
        """Whether "as" opens a clause: "demanded her resignation as a new director is brought in"."""
        return phrase.determiner == "indefinite" and any(
            f.verb.first == phrase.last and f.verb.form == "finite" and f.verb.lemma != "be" and f is not frame
            for f in self.scene.reading.frames_by_sentence[frame.sentence]
        )

    @staticmethod
    def local_commissioner(phrase: NounPhrase) -> Role | None:
        """Read "Children's commissioner Jane Ford was appointed by the government": sent to one council."""
        post = next((x for x in phrase.posts if x.title.lower().endswith("children's commissioner")), None)
        return Role(post.title, RoleKind.COMMISSIONER, post) if post is not None else None

    def goes_on(self, frame: Frame, post: PostMention) -> bool:
        """Whether an infinitive says what the holder of a post does: "the third director to quit"."""
        return any(
            f.link == "to" and 0 <= f.verb.first - post.last <= w.GENITIVE_REACH
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
        for phrase in self.own_as(frame):
            role = self.phrase_role(phrase) or self.head_of(phrase, frame)
            if role is not None:
                return role
        return None

    def behind_as(self, whom: NounPhrase) -> Role | None:
        """The role behind "as" inside a phrase that names somebody: "Jane Ford, the deputy, as its next director"."""
        lowers = self.scene.lowers
        at = next((k for k in range(whom.people[0].last, whom.last) if lowers[k] == "as"), None)
        post = next((x for x in whom.posts if at is not None and x.first > at and not x.former), None)
        return Role(post.title, post.kind, post) if post is not None else None

    def head_of(self, phrase: NounPhrase, frame: Frame) -> Role | None:
        """The post of "the interim head of the council's failing children's services"."""
        words = self.scene.lowers[phrase.first : phrase.core]
        if not words or words[-1] not in w.HEADS or phrase.people or phrase.posts:
            return None
        for behind in frame.with_("of"):
            told = self.scene.lowers[behind.first : behind.core]
            near = 0 <= behind.first - phrase.last <= w.GENITIVE_REACH
            if near and self.scene.lowers[behind.head] in w.SERVICES and any("child" in x for x in told):
                at = next(k for k, x in enumerate(told) if "child" in x)
                service = " ".join(self.scene.reading.tokens.words[behind.first + at : behind.core])
                return Role(f"{self.scene.plain(phrase)} of {service}".replace(" 's", "'s"), RoleKind.DCS)
        return None

    def bare_head(self, phrase: NounPhrase) -> Role | None:
        """The post of "becomes interim head", of what the text has told a head of before."""
        words = self.scene.lowers[phrase.first : phrase.core]
        if not words or words[-1] not in w.HEADS or phrase.people or w.STOPGAP_WORDS.isdisjoint(words[:-1]):
            return None
        told = [x for x in self.scene.reading.posts if x.first < phrase.first]
        same = (x for x in reversed(told) if x.title.lower().split()[:1] == [words[-1]])
        post = next(same, None)
        return Role(self.scene.plain(phrase), post.kind) if post is not None else None

    def phrase_role(self, phrase: NounPhrase) -> Role | None:
        """Phrase role."""
        post = next((x for x in phrase.posts if not x.former), None)
        owner = phrase.possessor
        if owner is not None and owner.posts and not owner.people and self.scene.lowers[phrase.head] in w.SEATS:
            return self.phrase_role(owner)
        if post is None:
            seated = self.seat_of(phrase)
            if seated is not None:
                return seated
            inspector = "hmi" in self.scene.lowers[phrase.first : phrase.core] and not phrase.people
            if inspector:
                return Role(self.scene.plain(phrase), RoleKind.INSPECTOR)
            return self.bare_chair(phrase) or self.bare_head(phrase)
        seated = self.seat_of(phrase) if post.title.split()[0].lower() in w.CHAIRS else None
        if seated is not None:
            return seated
        title = post.title
        if title.startswith("elected ") and self.scene.lowers[post.title_first - 1] in w.BEING:
            title = title.removeprefix("elected ")
        return Role(title, RoleKind.BOARD_CHAIR if self.chairs_board(post) else self.kind_of(post), post)

    def seat_of(self, phrase: NounPhrase) -> Role | None:
        """Whose chair it is: "the director's chair at Kent", "the chief executive's office"."""
        lowers = self.scene.lowers
        for at in range(phrase.first + 1, phrase.core - 1):
            if lowers[at] == "'s" and lowers[at + 1] in w.DESKS and lowers[at - 1] in OWNERS:
                two = lowers[at - 2 : at] == ("chief", "executive")
                return Role(" ".join(lowers[at - 2 : at]) if two else lowers[at - 1], OWNERS[lowers[at - 1]])
        return None

    def kind_of(self, post: PostMention) -> RoleKind:
        """The kind of a post, of the chair of an inquiry a reviewer's."""
        if post.kind is not RoleKind.OTHER or not set(post.title.lower().split()) & w.CHAIRS:
            return post.kind
        words = self.scene.lowers[post.title_first : post.title_last + w.BOARD_REACH]
        stop = next((k for k, word in enumerate(words) if word in w.STOPS), len(words))
        inquiry = "of" in words[:stop] and not {"inquiry", "review", "investigation"}.isdisjoint(words[:stop])
        return RoleKind.REVIEWER if inquiry else post.kind

    def bare_chair(self, phrase: NounPhrase) -> Role | None:
        """The role of "the first chair of Bradford's new children's trust"."""
        words = self.scene.lowers[phrase.first : phrase.core]
        chair = next((x for x in words if x in w.CHAIRS), None)
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
            ahead = self.scene.lowers[start : start + w.BOARD_REACH]
            if ahead[:1] in (("of",), ("at",)):
                stop = next((k for k, word in enumerate(ahead) if word in w.STOPS), len(ahead))
                return "board" in ahead[:stop]
        return "board" in post.title.lower().split()

    def thing_role(self, thing: NounPhrase, frame: Frame) -> Role | None:
        """The role that a gift or loss names: a post, "the job", "his portfolio"."""
        role = self.phrase_role(thing)
        if role is not None:
            return role
        noun = self.scene.lowers[thing.head]
        if noun in w.POSTS:
            if thing.possessor is not None and thing.possessor.posts and not thing.possessor.people:
                return self.phrase_role(thing.possessor)
            for phrase in frame.with_("of", "as"):
                if phrase.posts:
                    return self.phrase_role(phrase)
            board = next((x for x in frame.with_("of") if self.scene.lowers[x.head] in w.BOARDS), None)
            if board is not None and noun in ("gavel", "chair", "chairmanship"):
                return self.charge_of(board)
            top = self.top_job(thing, frame)
            if top is not None and top.kind is RoleKind.DCS:
                return top
        services = any(self.scene.lowers[x.head] in w.SERVICES for x in frame.with_("of"))
        if noun in ("running", "charge", "command") or (noun == "leadership" and services):
            return next((x for y in frame.with_("of") if (x := self.charge_of(y)) is not None), None)
        if noun in w.POSTS:
            return self.context_role(frame)
        return None

    def top_job(self, phrase: NounPhrase, frame: Frame) -> Role | None:
        """The role of "the top job at Essex County Council", "the top children's job"."""
        words = self.scene.lowers[phrase.first : phrase.core]
        if "top" not in words or not words or words[-1] not in w.POSTS:
            return None
        if any("child" in x for x in words):
            return Role(self.scene.plain(phrase), RoleKind.DCS)
        behind = frame.with_("at", "in", "with", "of")
        council = any(x.authorities or self.scene.lowers[x.head] in w.COUNCILS for x in behind)
        return Role(self.scene.plain(phrase), RoleKind.CHIEF_EXECUTIVE) if council else None

    def charge_of(self, phrase: NounPhrase) -> Role | None:
        """What being in charge, or at the head, of a thing makes somebody."""
        head = self.scene.lowers[phrase.head]
        if head in w.SERVICES:
            words = self.scene.lowers[phrase.first : phrase.core]
            other = not w.OTHER_SERVICES.isdisjoint(words) and not any("child" in x for x in words)
            kind = RoleKind.OTHER if other else RoleKind.DCS
            return Role(f"in charge of {self.scene.plain(phrase)}", kind)
        if head in w.REVIEWS:
            return Role(head, RoleKind.REVIEWER)
        if head in w.BOARDS - {"group", "committee"}:
            return Role(f"chair of the {self.scene.plain(phrase)}", RoleKind.BOARD_CHAIR)
        return None

    def at_the_head(self, frame: Frame) -> Role | None:
        """The role of "at the head of the improvement board", "at the helm of the service"."""
        tops = [x for x in frame.with_("at") if self.scene.lowers[x.first : x.first + 2] in w.TOPS]
        if not tops:
            return None
        if tops[0].posts:
            return self.phrase_role(tops[0])
        return next((role for x in frame.with_("of") if (role := self.charge_of(x)) is not None), None)

    def role_by_place(self, frame: Frame) -> Role | None:
        """What "the helm" is by where it is: a trust's chief executive, a department's director."""
        for _, phrase in frame.obliques:
            head = self.scene.lowers[phrase.head]
            if head in ("trust", "company") or any(o.kind in ("trust", "company") for o in phrase.organisations):
                return Role(None, RoleKind.CHIEF_EXECUTIVE)
            if head in w.SERVICES:
                charge = self.charge_of(phrase)
                return Role(None, charge.kind) if charge is not None else None
        return None
