"""Which authority a passage is about: named in it, or the document's own."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from govreview.models.document import SectionKind
from govreview.reading.mentions import AuthorityMention

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.reading import Reading

ELSEWHERE = frozenset({"from", "neighbouring", "once", "formerly", "previously", "latterly"})
"""Words before an authority told only as where somebody was or came from."""

LEADING = 3
"""What a mention in the headline, the standfirst or the lead counts."""


def main(reading: Reading) -> AuthorityMention | None:
    """The authority the document is about: named most, posts of people elsewhere left out."""
    weights = _weights(reading)
    slug = max(weights, key=weights.__getitem__, default=None)
    return next((m for m in _counted(reading) if m.entries[0].slug == slug), None)


def has_one_subject(reading: Reading) -> bool:
    """Whether one authority has more than half of all mentions, so that the document is about it throughout."""
    weights = _weights(reading)
    return bool(weights) and 2 * max(weights.values()) > sum(weights.values())


def _weights(reading: Reading) -> Counter[str]:
    """How often each authority is named, by slug: thrice for a mention in the headline, the standfirst or the lead."""
    lead = _first_of_body(reading)
    weights: Counter[str] = Counter()
    for mention in _counted(reading):
        leading = reading.sentences[reading.sentence_of(mention.first)].paragraph <= lead
        weights[mention.entries[0].slug] += LEADING if leading else 1
    return weights


def _counted(reading: Reading) -> list[AuthorityMention]:
    """The authorities named for their own sake, all where there are none; a board or trust speaks for its own."""
    named = [m for m in reading.authorities if m.first not in reading.incidental] or list(reading.authorities)
    return sorted((*named, *_of_boards(reading)), key=lambda m: m.first)


def _of_boards(reading: Reading) -> Iterator[AuthorityMention]:
    """The authorities in the names of boards that stand at the head of the document."""
    end = _first_of_body(reading)
    for body in reading.organisations:
        entry = reading.gazetteer.authority(body.authority[0]) if body.authority else None
        if entry is not None and reading.sentences[reading.sentence_of(body.first)].paragraph <= end:
            yield AuthorityMention(
                first=body.first, last=body.last, start=body.start, end=body.end, entries=(entry,), name=entry.short
            )


def _first_of_body(reading: Reading) -> int:
    """Index of the first paragraph of the body."""
    return next((x.paragraph for x in reading.sentences if x.section is SectionKind.BODY), 0)


def incidental(reading: Reading) -> frozenset[int]:
    """First tokens of authorities told only as where somebody was, is or came from."""
    inside = {i for post in reading.posts if post.former or post.indefinite for i in range(post.first, post.last)}
    lowers = reading.tokens.lowers
    for mention in reading.authorities:
        before = [lowers[k] for k in range(max(mention.first - 2, 0), mention.first)]
        if ELSEWHERE.intersection(before) or before == ["lent", "by"]:
            inside.add(mention.first)
    return frozenset(inside)


def focus(
    reading: Reading, sentence: int, before: int, without: frozenset[int] = frozenset()
) -> AuthorityMention | None:
    """The authority in focus at a token: named last before it, else the document's own.

    In a document about one authority, another is in focus in its own sentence alone; in others for its paragraph
    and the next.

    Args:
        reading: The reading.
        sentence: Index of the sentence.
        before: Only mentions before this token count.
        without: First tokens of mentions that do not count.
    """
    left_out = reading.incidental | without
    last = next((m for m in reversed(reading.authorities) if m.first < before and m.first not in left_out), None)
    if last is None:
        return reading.main_authority
    where = reading.sentence_of(last.first)
    if reading.has_one_subject:
        return last if where == sentence else reading.main_authority
    near = reading.sentences[sentence].paragraph - reading.sentences[where].paragraph <= 1
    return last if near else reading.main_authority
