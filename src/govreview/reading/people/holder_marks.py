"""Posts told by small marks: letters behind a name, a line below it, "whose contract as"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.reading.mentions import PostMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_LETTERS = {"hmi": RoleKind.INSPECTOR}
_RANKS = frozenset("judge recorder sergeant sgt inspector insp superintendent supt det dci di ds ch pc".split())
# Nouns for the holding of a post; those of the second set tell that it is over.
_TENURES = frozenset("role post contract job position term duties work".split())
_PAST_TENURES = frozenset("time stint spell tenure days years".split())
_HOLDINGS = _TENURES | _PAST_TENURES

Pair = tuple["Person", PostMention]


def tenures(reading: Reading) -> Iterator[Pair]:
    """As in "A B's role as director", "A B, whose contract as director": the post is held."""
    lowers = reading.tokens.lowers
    ends = {m.last: m for m in reading.people}
    for post in reading.posts:
        i = post.first - 3
        if i < 1 or lowers[i + 2] != "as" or lowers[i + 1] not in _HOLDINGS:
            continue
        mention = ends.get(i) if lowers[i] in ("'s", "'") else ends.get(i - 1) if lowers[i] == "whose" else None
        person = reading.person_at.get(mention.first) if mention is not None else None
        if person is not None:
            yield person, evolve(post, former=True) if lowers[i + 1] in _PAST_TENURES else post


def letters(reading: Reading) -> Iterator[Pair]:
    """A post told by letters behind the name: "A B HMI"."""
    for mention in reading.people:
        person = reading.person_at.get(mention.first)
        for i in range(mention.first, mention.last):
            kind = _LETTERS.get(reading.tokens.lowers[i])
            if person is not None and kind is not None and reading.tokens.words[i].isupper():
                yield person, _post(reading, i, i + 1, kind)


def ranks(reading: Reading) -> Iterator[Pair]:
    """The rank or office by which somebody is called: "Det Insp A B", "Judge A B"; no "Dr", no "Mrs Justice B"."""
    starts = {first for first, _ in reading.ranges}
    for mention in reading.people:
        person = reading.person_at.get(mention.first)
        end = mention.first
        while mention.title and end < mention.last and reading.tokens.lowers[end].rstrip(".") in _RANKS:
            end += 1
        inspects = reading.tokens.lowers[mention.first] == "inspector" and mention.first in starts  # perhaps Ofsted's
        if person is not None and end > mention.first and not inspects:
            yield person, _post(reading, mention.first, end, RoleKind.OTHER)


def signatures(reading: Reading) -> Iterator[Pair]:
    """A name alone on its line, the post alone on the next: the end of a letter, a caption, a list."""
    starts, ends, text = reading.tokens.starts, reading.tokens.ends, reading.folded
    by_start = {post.start: post for post in reading.posts}
    for mention in reading.people:
        person = reading.person_at.get(mention.first)
        end = ends[mention.last - 1]
        low = text.rfind("\n", 0, mention.start) + 1
        high = text.find("\n", end)
        if person is None or high < 0 or text[low : starts[mention.first]].strip() or text[end:high].strip(" ,\r"):
            continue
        at = high
        while at < len(text) and text[at].isspace():
            at += 1
        post = by_start.get(at)
        if post is not None and text.count("\n", high, at) <= 2:  # noqa: PLR2004 - one blank line at most
            line = text.find("\n", at)
            if not text[post.end : line if line >= 0 else len(text)].strip(" ,.\r") or post.kind is RoleKind.MINISTER:
                yield person, post


def _post(reading: Reading, first: int, last: int, kind: RoleKind, *, former: bool = False) -> PostMention:
    """A post that is told by other words than a noun for it."""
    span = reading.span(first, last)
    title = reading.folded[span.start : span.end]
    return PostMention(
        first=first, last=last, start=span.start, end=span.end, title_first=first, title_last=last,
        title=" ".join(title.split()), kind=kind, former=former,
    )  # fmt: skip
