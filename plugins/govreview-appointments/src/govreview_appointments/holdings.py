"""Which role somebody holds, held or is about to be given, as far as the rest of the text tells it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import RoleKind
from govreview.reading.reference import possessor_of

from . import words as w
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person

NOT_IN_QUESTION = frozenset({RoleKind.OTHER, RoleKind.MINISTER})
"""Kinds of post that a clause without one never means: who sacked her "was Children's Secretary" then."""


VACANT = frozenset({"be", "stand", "remain", "lie", "sit"})
"""Verbs of a post that nobody holds."""


@frozen
class Holdings:
    """Which role somebody holds, and which one is in question."""

    scene: Scene

    def holder_role(self, phrase: NounPhrase | None) -> Role | None:
        """Holder role."""
        if phrase is None:
            return None
        return next((Role(x.title, x.kind, x) for x in phrase.posts if not x.former), None)

    def holds(self, person: Person) -> Role | None:
        """The current post with which the text introduces a person, one of a known kind first."""
        posts = [x for x in self.scene.posts_of.get(person.index, ()) if not x.former and not self.wrote(x)]
        best = next((x for x in posts if x.kind is not RoleKind.OTHER), posts[0] if posts else None)
        return Role(best.title, best.kind, best) if best is not None else None

    @staticmethod
    def wrote(post: PostMention) -> bool:
        """Whether what is told beside a name is no post: "Jane Ford, author of a report on the service"."""
        words = post.title.lower().split()
        return words[0].rpartition("-")[2] == "author" and "report" in words

    def held(self, person: Person) -> Role | None:
        """The post a person is told to hold, else the one that a clause gave to or took from the person.

        An occupation ("a nurse") gives way to a post of a known kind.
        """
        role = self.holds(person)
        credential = role is not None and (role.title or "").lower() in w.CREDENTIALS
        if role is not None and role.kind is not RoleKind.OTHER and not credential:
            return role
        kept = self.kept(person)
        if role is None or kept is None:
            return role or kept
        return kept if credential or kept.kind is not RoleKind.OTHER else role

    def kept(self, person: Person) -> Role | None:
        """The role that a clause gave to a person, or let them leave."""
        return self.scene.gained.get(person.index) or self.scene.leavings.role(person.index)

    def left(self, person: Person) -> Role | None:
        """The post that somebody who has gone is told to have had: the current one, else the one former one."""
        role = self.held(person)
        told = self.told_by_verb(person) if role is not None and role.kind is RoleKind.OTHER else None
        if role is not None:
            return told or role
        posts = [x for x in self.scene.posts_of.get(person.index, ()) if x.former]
        if not posts:
            return self.scene.led.get(person.index)
        if len({x.kind for x in posts}) != 1:
            return None
        words = posts[0].title.split()
        title = " ".join(words[1:] if words[0].lower() in w.FORMER else words)
        return Role(title or None, posts[0].kind, posts[0])

    def told_by_verb(self, person: Person) -> Role | None:
        """What "the head teacher who chaired the safeguarding board" did."""
        posts = [
            x
            for x in self.scene.posts_of.get(person.index, ())
            if x.former and x.kind is not RoleKind.OTHER and x.title.lower().split()[0] in w.TOLD_BY_VERB
        ]
        return Role(posts[0].title, posts[0].kind, posts[0]) if len({x.kind for x in posts}) == 1 else None

    def was(self, person: Person) -> Role | None:
        """The post that a clause says somebody was in: "She was the council's director"."""
        posts = [
            x
            for x in self.scene.posts_of.get(person.index, ())
            if x.former and x.kind is not RoleKind.OTHER and x.title.lower().split()[0] not in w.FORMER | w.TOLD_BY_VERB
        ]
        told = [x for x in posts if not self.said_former(x)]
        return Role(told[-1].title, told[-1].kind, told[-1]) if len({x.kind for x in told}) == 1 else None

    def said_former(self, post: PostMention) -> bool:
        """Whether a word before a post says that it is over: "a former director"."""
        return not w.FORMER.isdisjoint(self.scene.lowers[max(post.first - 1, 0) : post.title_first + 1])

    def own_post(self, person: Person) -> Role | None:
        """The current post with which somebody is introduced, if there is just one kind of it."""
        posts = [
            x
            for x in self.scene.posts_of.get(person.index, ())
            if not x.former and x.kind is not RoleKind.OTHER and x.title.lower().split()[0] not in w.TOLD_BY_VERB
            if not self.wrote(x)
        ]
        return Role(posts[0].title, posts[0].kind, posts[0]) if len({x.kind for x in posts}) == 1 else None

    def successor_role(self, phrase: NounPhrase, sentence: int) -> Role | None:
        """The role of whom "her successor" succeeds: of the possessor, if known."""
        words = (
            self.scene.lowers[phrase.first : phrase.core]
            if not phrase.people
            else self.scene.lowers[phrase.first : phrase.people[0].first]
        )
        if not any(word in w.SUCCESSORS or word in w.SECONDS for word in words):
            behind = self.scene.lowers[phrase.people[-1].last : phrase.last] if phrase.people else ()
            seconds = w.SUCCESSORS | w.SECONDS - {"predecessor", "forerunner"}
            if any(behind[k] in ("his", "her") and behind[k + 1] in seconds for k in range(len(behind) - 1)):
                return self.recent_post(phrase.first)  # "Ali Reza, her deputy,"
            told = [word for word in words if word != ","]
            return self.numbered(phrase) if told and told[-1] in w.ORDINALS else None
        owner = possessor_of(self.scene.reading, phrase, sentence)
        role = self.held(owner) if owner is not None else None
        return role or self.recent_post(phrase.first)

    def numbered(self, phrase: NounPhrase) -> Role | None:
        """The post of which somebody is "the second": the last before that has several holders, or a number."""
        reading = self.scene.reading
        many = self.one_of_many(phrase.first, paragraphs=1)
        start = self.paragraph_start(phrase.first, reading.sentences[reading.sentence_of(phrase.first)].paragraph - 1)
        at = bisect_left(reading.posts, phrase.first, key=lambda x: x.first)
        for post in reversed(reading.posts[:at]):
            if post.first < start:
                break
            before = self.scene.lowers[max(post.first - 1, 0) : post.title_first + 1]
            if not w.ORDINALS.isdisjoint(before) and post.kind is not RoleKind.OTHER:
                return Role(post.title, post.kind, post)
        return many

    def recent_post(self, before: int, person: Person | None = None) -> Role | None:
        """The post told last before a token, in the same paragraph or the one before, that is free or the person's."""
        reading = self.scene.reading
        paragraph = reading.sentences[reading.sentence_of(before)].paragraph
        many = self.one_of_many(before)
        if many is not None:
            return many
        for k in range(bisect_left(reading.posts, before, key=lambda x: x.first) - 1, -1, -1):
            post = reading.posts[k]
            if self.taken(post, before, person):
                continue
            if post.former or post.kind in NOT_IN_QUESTION or post.deputy or self.is_seat(post):
                continue
            if reading.sentences[reading.sentence_of(post.first)].paragraph < paragraph - 2:
                return None
            return Role(post.title, post.kind, post)
        return self.one_of_many(before, paragraphs=1)

    def is_seat(self, post: PostMention) -> bool:
        """Whether a chair is what somebody takes or keeps warm: "has accepted an invitation to take the chair"."""
        if post.title.lower() not in w.CHAIRS:
            return False
        verb = self.scene.lowers[max(post.first - 1, 0)]
        return verb.startswith(("tak", "took", "keep", "kept")) or verb in ("in", "into")

    def one_of_many(self, before: int, paragraphs: int = 0) -> Role | None:
        """The post of which the paragraph tells several holders: "four directors in as many years"."""
        reading = self.scene.reading
        paragraph = reading.sentences[reading.sentence_of(before)].paragraph
        told = self.scene.lowers[self.paragraph_start(before, paragraph - paragraphs) : before]
        if "directors" in told:
            return Role("director", RoleKind.DCS)
        many = self.counted(told)
        if many is not None:
            return many
        chiefs = any(told[k : k + 2] == ("chief", "executives") for k in range(len(told) - 1))
        return Role("chief executive", RoleKind.CHIEF_EXECUTIVE) if chiefs else None

    @staticmethod
    def counted(told: Sequence[str]) -> Role | None:
        """The post of "two chairs of its safeguarding board", "three leaders": counted, with several holders."""
        for at in range(len(told) - 1, 0, -1):
            kind = w.SEVERAL.get(told[at])
            before = told[max(at - w.COUNT_REACH, 0) : at]
            if kind is None or w.NUMBERS.isdisjoint(before):
                continue
            board = kind is not RoleKind.BOARD_CHAIR or "board" in told[at + 1 : at + w.BOARD_REACH]
            if board:
                word = told[at].removesuffix("s").replace("chairmen", "chairman")
                return Role("lead member" if word == "member" else word, kind)
        return None

    def taken(self, post: PostMention, before: int, person: Person | None) -> bool:
        """Whether somebody else holds a post; a person's own counts as free if told in an earlier sentence."""
        others = self.scene.leavings.still(self.scene.holders_of.get(post.first, ()))
        if person is None or others != {person.index}:
            return bool(others)
        reading = self.scene.reading
        below = not w.BELOW.isdisjoint(post.title.lower().split())
        return below or reading.sentence_of(post.first) == reading.sentence_of(before)

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
            if not self.is_seat(x)
        ]
        return Role(free[0].title, free[0].kind, free[0]) if len(free) == 1 else None

    def context_role(self, frame: Frame, person: Person | None = None) -> Role | None:
        """The post in question where the clause names none.

        Of "his deputy" the superior's, else the one that somebody leaves in the same sentence, else the one told last.
        """
        if frame.subject is not None:
            role = self.successor_role(frame.subject, frame.sentence)
            if role is not None:
                return role
        return self.scene.leavings.vacancy(frame.sentence) or self.recent_post(frame.verb.first, person)

    def filled_unnamed(self, frame: Frame) -> Role | None:
        """The post that the sentence before tells as filled without a name: "A new director has been appointed"."""
        reading = self.scene.reading
        before = reading.frames_by_sentence[frame.sentence - 1] if frame.sentence else ()
        for told in before:
            filled = told.predicate == "appoint" or told.verb.lemma in w.FILLING
            thing = told.patient if filled and told.verb.negation < 0 else None
            if thing is None or thing.people or thing.determiner == "definite" or not thing.posts:
                continue
            named = any(m.first >= told.first for m in reading.people if reading.sentence_of(m.first) == told.sentence)
            post = next((x for x in thing.posts if not x.former and not x.plural), None)
            if post is not None and not named:
                return Role(post.title, post.kind, post)
        return None

    def vacated_for(self, frame: Frame) -> Role | None:
        """The post of whoever left "when" another took it up: "stepped up as director when Ali Reza moved on"."""
        above = frame.governor
        if frame.opener == "since" and above is not None and above.subject is not None and above.verb.lemma in VACANT:
            empty = any(self.scene.lowers[x.head] in ("vacant", "empty", "unfilled") for x in above.objects)
            return self.holder_role(above.subject) if empty and not above.subject.people else None
        if frame.link != "adverbial" or frame.opener not in ("when", "after", "once", "because") or above is None:
            return None
        whoever = [y for x in (above.subject, above.patient) for y in self.scene.people(x, above)]
        for person in whoever:
            latest = self.scene.latest.get(person.index)
            if latest is not None and latest[0] == frame.sentence and latest[1].kind is not RoleKind.OTHER:
                words = (latest[1].title or "").split()
                title = " ".join(x for x in words if x.lower() not in w.STOPGAP_WORDS)
                return Role(title or None, latest[1].kind)
        return None

    def made_permanent(self, frame: Frame, person: Person) -> Role | None:
        """The post of a stopgap who gets it for good: "has been given the job permanently"."""
        first, last = self.scene.reading.ranges[frame.sentence]
        if w.LASTING.isdisjoint(self.scene.lowers[first:last]):
            return None
        role = self.own_post(person) or self.kept(person)
        if role is None or role.title is None or role.post is None or not role.post.acting:
            return None
        words = [word for word in role.title.split() if word.lower() not in w.STOPGAP_WORDS]
        return evolve(role, title=" ".join(words) or None)
