"""Matches of patterns: what was found, where it stands in the text, and what its mentions are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

import regex
from attrs import field, frozen

from govreview.models.document import Evidence, Span
from govreview.models.status import Status
from govreview.patterns import Pattern
from govreview.reading.dates.ages import AgeMention
from govreview.reading.dates.mentions import DateMention
from govreview.reading.mentions import AuthorityMention, OrganisationMention, PostMention
from govreview.reading.people.finder import PersonMention
from govreview.reading.skeleton import Skeleton

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading  # noqa: TC004 - it imports this module

_T = TypeVar("_T")
_START = attrgetter("start")


@frozen
class Capture:
    """What a group of a pattern took.

    Attributes:
        name: The name of the group.
        span: Where it stands.
        text: The words of the text.
        mention: What is mentioned, None where the group is no placeholder.
    """

    name: str
    span: Span
    text: str
    mention: object = field(repr=False)
    _reading: Reading = field(repr=False, eq=False)

    def as_a(self, kind: type[_T]) -> _T:
        """Give the mention, which is of this type.

        Raises:
            TypeError: It is of another.
        """
        if not isinstance(self.mention, kind):
            found = "words" if self.mention is None else type(self.mention).__name__
            raise TypeError(f"the group {self.name!r} holds {found}, no {kind.__name__}")
        return self.mention

    @property
    def person(self) -> Person | None:
        """Who is named, None where several could be meant."""
        return self._reading.person_at.get(self.as_a(PersonMention).first)

    @property
    def organisation(self) -> OrganisationMention:
        """The organisation named."""
        return self.as_a(OrganisationMention)

    @property
    def authority(self) -> AuthorityMention:
        """The authority named; `Reading.authority_of` tells which one stood at a date."""
        return self.as_a(AuthorityMention)

    @property
    def role(self) -> PostMention:
        """The post named."""
        return self.as_a(PostMention)

    @property
    def date(self) -> DateMention:
        """The date told."""
        return self.as_a(DateMention)

    @property
    def age(self) -> AgeMention:
        """The age told."""
        return self.as_a(AgeMention)


@frozen
class Match:
    """One place where a pattern matches.

    `match["person"]` is what a group took; a group that took nothing raises `KeyError`, `get` gives None for it.

    Attributes:
        pattern: What was looked for.
        span: Where it stands, without blanks at its edges.
        sentence: Index of the sentence in which it begins.
    """

    pattern: Pattern
    span: Span
    sentence: int
    _reading: Reading = field(repr=False, eq=False)
    _skeleton: Skeleton = field(repr=False, eq=False)
    _found: regex.Match[str] = field(repr=False, eq=False)

    @property
    def rule(self) -> str:
        """The pattern's id, for `Record.rule`."""
        return self.pattern.id

    @property
    def evidence(self) -> Evidence:
        """The words matched, as evidence."""
        return Evidence.of(self._reading.document.text, self.span.start, self.span.end)

    @property
    def text(self) -> str:
        """The words matched, as they stand in the text."""
        return self._reading.document.text[self.span.start : self.span.end]

    @property
    def status(self) -> tuple[Status, Span | None]:
        """What the text makes of what it tells (actual where no clause is known), and the words that say so."""
        return (Status.ACTUAL, None) if self.frame is None else self._reading.status_of(self.frame)

    @property
    def frame(self) -> Frame | None:
        """The last clause whose verb stands in the match, None where there is none."""
        starts = self._reading.tokens.starts
        first, last = bisect_left(starts, self.span.start), bisect_left(starts, self.span.end)
        sentences = range(self.sentence, self._reading.sentence_of(last - 1) + 1)
        frames = (f for s in sentences for f in self._reading.frames_by_sentence[s] if first <= f.verb.head < last)
        return max(frames, key=lambda frame: frame.verb.head, default=None)

    def __getitem__(self, name: str) -> Capture:
        """Give what a group took, the first time where it took something several times.

        Raises:
            KeyError: It took nothing, or there is no such group.
        """
        captures = self.all(name)
        if not captures:
            raise KeyError(name)
        return captures[0]

    def __contains__(self, name: str) -> bool:
        return name in self._found.re.groupindex and bool(self.all(name))

    def get(self, name: str) -> Capture | None:
        """Give what a group took, None where it took nothing.

        Raises:
            KeyError: There is no such group.
        """
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> tuple[Capture, ...]:
        """Give everything that a group took, in order: it may stand in a repeat, or several times in the pattern.

        Raises:
            KeyError: There is no such group.
        """
        if name not in self._found.re.groupindex:
            raise KeyError(name)
        return tuple(self._capture(name, *place) for place in sorted(self._found.spans(name)) if place[0] < place[1])

    def _capture(self, name: str, first: int, last: int) -> Capture:
        span = self._skeleton.span(first, last)
        mention = self._skeleton.mentions.get(first) if last == first + 1 else None
        return Capture(name, span, self._reading.document.text[span.start : span.end], mention, self._reading)


def find_matches(reading: Reading, rule: Pattern, sentences: Iterable[int] | None = None) -> Iterator[Match]:
    """Find where a pattern matches, in order and not overlapping.

    Triggers are looked for first, in all sentences together and then in each; only where one stands the pattern is
    matched.

    Args:
        reading: The reading of the document.
        rule: The pattern.
        sentences: Indices of the sentences to look in (their paragraphs, for a pattern that goes across); None for all.

    Raises:
        PatternError: The pattern is not in the language.
    """
    return find_each(reading, (rule,), sentences)


def find_each(reading: Reading, rules: Iterable[Pattern], sentences: Iterable[int] | None = None) -> Iterator[Match]:
    """Find where each of several patterns matches, as `find_matches` does, those of one behind those of another."""
    places = None if sentences is None else tuple(sorted(set(sentences)))
    for rule in rules:
        cased = rule.cased
        layer = reading.skeletons.of(reading, rule, _paragraphs(reading, places) if rule.across else places)
        if not rule.may_match(layer.text if cased else layer.lower):
            continue
        for skeleton in layer.skeletons:
            text = skeleton.text if cased else skeleton.lower
            if rule.may_match(text):
                for found in rule.regex.finditer(text):
                    span = skeleton.span(*_trimmed(found))
                    sentence = bisect_right(reading.sentences, span.start, key=_START) - 1
                    yield Match(rule, span, sentence, reading, skeleton, found)


def _trimmed(found: regex.Match[str]) -> tuple[int, int]:
    """Give where a match stands without the blanks at its edges."""
    words = found[0].strip(" ") or found[0]
    start = found.start() + found[0].index(words)
    return start, start + len(words)


def _paragraphs(reading: Reading, sentences: Iterable[int] | None) -> tuple[int, ...] | None:
    """Give the indices of the paragraphs of some sentences, in order; None for all."""
    if sentences is None:
        return None
    return tuple(sorted({reading.sentences[index].paragraph for index in sentences}))
