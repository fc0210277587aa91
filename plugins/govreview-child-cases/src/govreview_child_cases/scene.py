"""A document as the deciders see it: mentions, children, each sentence as a line of lower-case tokens."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from .cases import cast
from .mentions import find_mentions
from .patterns import compiled, possible_harms, possible_proceedings
from .vocabulary import OFFICIALS, RELATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.reading import Reading

    from .cases import Cast
    from .child import Child
    from .mention import Mention
    from .patterns import Harm, Proceeding


_PARTIES = RELATIONS.keys() | frozenset(
    "husband wife son daughter stepson stepdaughter brother sister nephew niece friend colleague fiance fiancee "
    "grandson granddaughter in-law relative acquaintance client associate pupil".split()
)
"""What stands before "of" and somebody who only says who is meant: "the son of her foster carers"."""

_SEVERAL = frozenset({"parents", "grandparents"})
"""Relations of two, whom "he" and "she" do not mean."""


class Line:
    """One sentence as a line of lower-case tokens, one blank between them.

    Attributes:
        sentence: Index of the sentence.
        first: Index of its first token.
        last: Index behind its last token.
        tokens: Its tokens.
        words: The different ones.
    """

    def __init__(self, reading: Reading, sentence: int) -> None:
        self.sentence = sentence
        self.first, self.last = reading.ranges[sentence]
        self.tokens = reading.tokens.lowers[self.first : self.last]
        self.words = reading.bags[sentence]

    @cached_property
    def text(self) -> str:
        """The line."""
        return " ".join(self.tokens)

    @cached_property
    def _starts(self) -> list[int]:
        out, at = [], 0
        for token in self.tokens:
            out.append(at)
            at += len(token) + 1
        return out

    def token(self, at: int) -> int:
        """Index of the token in which a character of the line stands."""
        return self.first + bisect_right(self._starts, at) - 1

    @cached_property
    def harms(self) -> list[Harm]:
        """The rules of harm of which some needed word stands in the line."""
        return possible_harms(self.words)

    @cached_property
    def proceedings(self) -> list[Proceeding]:
        """The rules of proceedings of which some needed word stands in the line."""
        return possible_proceedings(self.words)

    def find(
        self, pattern: str, needs: frozenset[str] = frozenset()
    ) -> Iterator[tuple[int, int, dict[str, tuple[int, int]]]]:
        """Token ranges that a pattern matches, with those of its groups; none where no word that it needs is there."""
        if needs and needs.isdisjoint(self.words):
            return
        for match in compiled(pattern).finditer(self.text):
            groups = {
                name: self.range(*match.span(name))
                for name in match.re.groupindex
                if match[name] and match[name].strip()
            }
            yield *self.range(*match.span()), groups

    def range(self, start: int, end: int) -> tuple[int, int]:
        """Token range of a stretch of the line, blanks at its ends left out."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        end -= len(piece) - len(piece.rstrip())
        return self.token(start), self.token(end - 1) + 1

    def low(self, i: int) -> str:
        """A token of the line, empty outside it."""
        return self.tokens[i - self.first] if self.first <= i < self.last else ""


class Scene:
    """The mentions of a document and who is who.

    Attributes:
        reading: The reading.
        item: Where the only item of a list begins of which the reading is; `None` for a whole text.
        mentions: The mentions of each sentence, in order.
        cast: The children.
    """

    def __init__(self, reading: Reading, *, item: int | None = None) -> None:
        self.reading = reading
        self.item = item
        self.mentions: list[list[Mention]] = find_mentions(reading)
        self.cast: Cast = cast(reading, self.mentions, item=item)
        self._lines: dict[int, Line] = {}
        self._children: dict[int, tuple[Child, ...]] = {}

    def line(self, sentence: int) -> Line:
        """A sentence as a line."""
        if sentence not in self._lines:
            self._lines[sentence] = Line(self.reading, sentence)
        return self._lines[sentence]

    def child(self, mention: Mention) -> Child | None:
        """The child whom a mention means."""
        return self.cast.of(mention)

    def children_in(self, sentence: int) -> tuple[Child, ...]:
        """The children of a sentence, in order, each once."""
        if sentence not in self._children:
            found = (self.child(m) for m in self.mentions[sentence])
            self._children[sentence] = tuple({id(c): c for c in found if c is not None}.values())
        return self._children[sentence]

    def named_in(self, sentence: int, child: Child) -> bool:
        """Whether a sentence tells of a child by name."""
        return any(m.kind == "name" and self.child(m) is child for m in self.mentions[sentence])

    def leads_to_kin(self, mention: Mention) -> bool:
        """Whether a mention only says whose brother or sister is meant: "Ellie's brother"."""
        return mention.owner and any(
            m.first == mention.last and m.kind == "kin" for m in self.mentions[mention.sentence]
        )

    def recent(self, sentence: int, reach: int) -> tuple[Child, ...]:
        """The children of the last sentence within reach that has any."""
        for back in range(sentence, max(-1, sentence - reach - 1), -1):
            found = self.children_in(back)
            if found:
                return found
        return ()

    def frame_at(self, sentence: int, first: int, last: int) -> Frame | None:
        """The frame whose verb stands within a range of tokens."""
        return next((f for f in self.reading.frames_by_sentence[sentence] if first <= f.verb.head < last), None)

    def within(self, sentence: int, first: int, last: int) -> list[Mention]:
        """The mentions that begin within a range of tokens."""
        return [m for m in self.mentions[sentence] if first <= m.first < last]

    def adult(self, mention: Mention) -> Mention | None:
        """The adult whom a mention means: itself, or the one of that sex spoken of last where it is a pronoun.

        A judge, a doctor or a councillor is none of those meant here.
        """
        if mention.kind == "adult":
            return None if self.official(mention) or self.partnered(mention) else mention
        if mention.kind != "pronoun" or self.child(mention) is not None:
            return None
        before = (
            m
            for s in range(mention.sentence, max(self._opened(mention.sentence), mention.sentence - 4), -1)
            for m in reversed(self.mentions[s])
        )
        fits = (
            m
            for m in before
            if m.kind == "adult"
            and m.first < mention.first
            and m.sex in (None, mention.sex)
            and (m.name or m.relation)
            and not (mention.sex and m.relation in _SEVERAL)
            and not self.official(m)
            and not self.placed(m)
        )
        return next(fits, None)

    def _opened(self, sentence: int) -> int:
        """The sentence before the entry of a list in which a sentence stands; -1 outside one."""
        return next((e.heading - 1 for e in self.cast.entries if e.heading <= sentence < e.last), -1)

    def partnered(self, mention: Mention) -> bool:
        """Whether somebody only says whose partner or kin is meant: "the former partner of her mother"."""
        before = self.reading.tokens.lowers[max(0, mention.first - 2) : mention.first]
        return not mention.name and before[-1:] == ("of",) and before[0] in _PARTIES

    def placed(self, mention: Mention) -> bool:
        """Whether what looks like somebody's name is a place: "by her boyfriend, Ian Potts, in Rock Ferry"."""
        before = self.reading.tokens.lowers[max(0, mention.first - 1) : mention.first]
        return not mention.relation and before in (("in",), ("at",), ("near",))

    def official(self, mention: Mention) -> bool:
        """Whether somebody is named with the title of a judge, a doctor or a councillor."""
        words = self.reading.tokens.lowers[max(0, mention.first - 1) : mention.first + 2]
        return any(word.rstrip(".") in OFFICIALS for word in words)
