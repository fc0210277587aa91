"""Rules for lists of people behind a label: "Appointments: A, director of X; B, chair of Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction
from govreview.reading.grammar.frames import Frame
from govreview.reading.grammar.phrases import VerbGroup

from . import doubts
from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person

    from .scene import Found


@frozen
class Labels:
    """Rules for lists of people behind a label."""

    scene: Scene
    roles: Roles

    def listed(self, found: Sequence[Found]) -> Iterator[Found]:
        """Every person with a post of their own behind a label that says that people come, or go."""
        told = {(x.frame.sentence, x.person.index) for x in found}
        before: dict[int, PostMention] = {}
        for sentence, phrases in enumerate(self.scene.reading.phrases):
            colon = self.colon(sentence)
            change = self.change(sentence, colon) if colon >= 0 else None
            if change is None:
                continue
            named = [x for x in phrases if x.people and x.first > colon]
            if not named or named[0].first > colon + 1 or any(x.people for x in phrases[:1] if x.first < colon):
                continue
            for k, whom in enumerate(named):
                end = named[k + 1].first if k + 1 < len(named) else self.scene.reading.ranges[sentence][1]
                for person in self.scene.reading.people_of(whom, sentence):
                    post = self.post(person, whom.first, end)
                    if post is None and len(named) == 1:
                        post = before.get(sentence - 1)  # "In: Jane Ford, as director. Out: Ali Reza, who held it"
                    if post is not None:
                        before[sentence] = post
                    if post is not None and (sentence, person.index) not in told:
                        yield self.one(sentence, whom, person, post, change, end)

    def posted(self, found: Sequence[Found]) -> Iterator[Found]:
        """Read "New director of children's services: Jane Ford", "Chair: Ali Reza (from 1 May)"."""
        told = {(x.frame.sentence, x.person.index) for x in found}
        for sentence, phrases in enumerate(self.scene.reading.phrases):
            label = phrases[0] if phrases else None
            if (
                label is None
                or label.people
                or not label.posts
                or self.scene.lowers[label.last : label.last + 1] != (":",)
            ):
                continue
            whom = phrases[1] if len(phrases) > 1 else None
            if whom is None or whom.first != label.last + 1 or len(whom.people) != 1:
                continue
            first, end = self.scene.reading.ranges[sentence]
            role = self.roles.phrase_role(label)
            new = not w.NEW.isdisjoint(self.scene.lowers[first : label.last])
            dates = [self.scene.reading.date_at[k] for k in range(whom.last, end) if k in self.scene.reading.date_at]
            from_then = any(x.role is DateRole.SINCE for x in dates)
            if role is None or role.post is None or not (new or from_then) or label.first != first:
                continue
            for person in self.scene.reading.people_of(whom, sentence):
                if (sentence, person.index) not in told:
                    yield self.one(sentence, whom, person, role.post, Change.START, end)

    def colon(self, sentence: int) -> int:
        """The token of the colon that closes the label with which a sentence opens, -1 where there is none."""
        first, last = self.scene.reading.ranges[sentence]
        opening = self.scene.lowers[first : min(first + w.LABEL_TOKENS, last)]
        return first + opening.index(":") if ":" in opening else -1

    def change(self, sentence: int, colon: int) -> Change | None:
        """Whether a label says that people come or that they go."""
        words = set(self.scene.lowers[self.scene.reading.ranges[sentence][0] : colon])
        coming, going = words & w.COMING_LABELS, words & w.GOING_LABELS
        coming |= words & {"in"} if len(words) == 1 else frozenset()
        if bool(coming) == bool(going) or not doubts.NOT.isdisjoint(words):
            return None
        return Change.START if coming else Change.END

    def post(self, person: Person, first: int, end: int) -> PostMention | None:
        """The post told of a person between two tokens."""
        posts = (x for x in self.scene.posts_of.get(person.index, ()) if first <= x.first < end and not x.former)
        free = (
            x
            for x in self.scene.reading.posts
            if first < x.first < end and not x.former and self.scene.lowers[max(x.title_first - 1, 0)] == "as"
        )
        return next(posts, None) or next(free, None)

    def one(
        self, sentence: int, whom: NounPhrase, person: Person, post: PostMention, change: Change, end: int
    ) -> Found:
        """The change of one person of the list."""
        verb = VerbGroup(first=whom.first, last=whom.first, head=whom.first, lemma="go", tense="past")
        frame = Frame(sentence=sentence, predicate="", verb=verb, subject=whom, first=whom.first, last=whom.last)
        role = Role(post.title, post.kind, post)
        item = self.scene.found(
            "list", frame, person, change, role, date=self.date(max(post.last, whom.people[0].last), end)
        )
        return evolve(item, first=min(post.first, whom.first), last=max(post.last, whom.last))

    def date(self, first: int, end: int) -> EdtfDate | None:
        """The date told of one person of the list."""
        mention = self.scene.dating.within(first, end)
        published = self.scene.reading.document.published
        if mention is None or mention.role is DateRole.FOR:
            return None
        return mention.point(published, Direction.PAST)
