"""Posts told at a distance: "Director since May, she", "with A B in the chair", "has sat twice under A B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.reading.mentions import PostMention
from govreview.reading.people.words import SPEECH
from govreview.reading.reference import pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_SPANS = frozenset(
    "since for from until in at of the a an more than over nearly almost about last this by training profession "
    "trade".split()
)
_LENGTHS = frozenset("year years month months week weeks decade decades spring summer autumn winter".split())
_LONGEST_SPAN = 9  # tokens of "since the spring of 2021"
_BOARDS = frozenset({"board", "panel", "partnership"})
# What else is chaired or led: the nearest noun decides.
_OTHERS = frozenset(
    "review inquiry inquest investigation team council department service services trust company charity group "
    "committee study report commission".split()
)
_LEADERSHIP: dict[str, tuple[tuple[str, ...], ...]] = {
    "under": (("under", "the", "chairmanship", "of"), ("under",)),
    "led": (("led", "by"),),
    "chaired": (("chaired", "by"),),
    "headed": (("headed", "by"),),
}
_BOARD_NAMES = frozenset({"improvement", "safeguarding", "expert", "monitoring", "transition"})
_OF_MEMBERS = frozenset({"scrutiny", "parenting"})  # bodies of councillors
_REACH = 12  # tokens between a board and who leads it
_NAME_REACH = 14  # tokens between "with A B" and "in the chair"

Pair = tuple["Person", PostMention]


def openings(reading: Reading) -> Iterator[Pair]:
    """As in "Executive director since 2021, she inherited", "A former nurse, A B said": the subject holds the post."""
    lowers, words = reading.tokens.lowers, reading.tokens.words
    starts = {post.first: post for post in reading.posts}
    ends = {m.first: m.last for m in reading.people}
    for sentence, (first, last) in enumerate(reading.ranges):
        begin = first + 1 if words[first] in "\"'" else first
        post = starts.get(begin)
        if post is None or post.plural:
            continue
        comma = _span_end(reading, post.last, last)
        if comma is None:
            continue
        at = comma + 1
        person = _subject(reading, at, sentence)
        if person is not None and not _is_aside(lowers, ends.get(at, at + 1), last):
            yield person, post


def _span_end(reading: Reading, at: int, last: int) -> int | None:
    """Where the comma stands behind a post and the time for which it has been held; None where there is more."""
    lowers = reading.tokens.lowers
    for i in range(at, min(at + _LONGEST_SPAN, last - 1)):
        if lowers[i] == ",":
            return i
        dated = reading.taken.get(i) == "d" or lowers[i] in _SPANS or lowers[i] in _LENGTHS or lowers[i].isdigit()
        if not dated and lowers[i] not in ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"):
            return None
    return None


def _subject(reading: Reading, at: int, sentence: int) -> Person | None:
    """The person who is named, or meant by "he" or "she", at a token."""
    if reading.tokens.lowers[at] in ("he", "she"):
        return pronoun(reading, reading.tokens.lowers[at], at, sentence)
    return reading.person_at.get(at)


def _is_aside(lowers: tuple[str, ...], at: int, last: int) -> bool:
    """Whether a name and what follows only interrupt: "The director, A B, said", "the leader, A B claimed, had"."""
    if at >= last or lowers[at] in (",", ".", ")", "-", "and", "'s", "'", ":"):
        return True
    return lowers[at] in SPEECH and lowers[at + 1 : at + 2] == (",",)


def chairs(reading: Reading) -> Iterator[Pair]:
    """As in "The board met with A B, a retired judge, in the chair"."""
    lowers = reading.tokens.lowers
    for post in reading.posts:
        at = post.first - 1
        if post.title.lower() != "chair" or at < 1 or lowers[at] != "in" or not post.definite:
            continue
        first, last = reading.ranges[reading.sentence_of(at)]
        named = [m for m in reading.people if first <= m.first and m.last <= at and at - m.last <= _NAME_REACH]
        person = reading.person_at.get(named[-1].first) if named else None
        if person is None or _BOARDS.isdisjoint(lowers[first:last]):
            continue
        if lowers[named[-1].first - 1] in ("with", "and") or named[-1].last == at:
            yield person, evolve(post, kind=RoleKind.BOARD_CHAIR)


def leaderships(reading: Reading) -> Iterator[Pair]:
    """As in "an improvement board under A B", "a board that has met twice, led by the former director A B"."""
    lowers = reading.tokens.lowers
    if _LEADERSHIP.keys().isdisjoint(lowers):
        return
    starts = {post.first: post for post in reading.posts}
    named = {m.first: m for m in reading.people}
    for first, last in reading.ranges:
        for i in range(first + 1, last - 1):
            if lowers[i] not in _LEADERSHIP:
                continue
            opened = next((o for o in _LEADERSHIP[lowers[i]] if lowers[i : i + len(o)] == o), None)
            if opened is None:
                continue
            at = i + len(opened)
            post = starts.get(at)
            mention = named.get(at if post is None else post.last)
            person = reading.person_at.get(mention.first) if mention is not None else None
            board = _board(reading, i, first)
            if person is not None and board is not None:
                yield person, _chairing(reading, board)


def _board(reading: Reading, at: int, first: int) -> int | None:
    """The board told last before a token, if nothing else that is led, and nobody, is told between."""
    lowers = reading.tokens.lowers
    for k in range(at - 1, max(first, at - _REACH) - 1, -1):
        if lowers[k] in _BOARDS:
            return k
        if lowers[k] in _OTHERS or k in reading.person_at:
            return None
    return None


def _chairing(reading: Reading, board: int) -> PostMention:
    """The post of who leads a board, by the words for the board."""
    lowers = reading.tokens.lowers
    begin = board
    while lowers[begin - 1] in _BOARD_NAMES:
        begin -= 1
    kind = RoleKind.PANEL_MEMBER if lowers[board] == "panel" and begin == board else RoleKind.BOARD_CHAIR
    kind = RoleKind.PANEL_MEMBER if lowers[begin] == "expert" else kind
    kind = RoleKind.OTHER if lowers[begin - 1] in _OF_MEMBERS else kind
    span = reading.span(begin, board + 1)
    return PostMention(
        first=begin, last=board + 1, start=span.start, end=span.end, title_first=begin, title_last=board + 1,
        title=" ".join(reading.folded[span.start : span.end].split()), kind=kind,
    )  # fmt: skip
