"""Posts told by a number: "the third director. The first, A B, left in May", "It fell to A B, the fifth since 2014"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.mentions import PostMention
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_ORDINALS = frozenset("first second third fourth fifth sixth seventh".split())
_COUNTING = _ORDINALS | frozenset("two three four five six seven".split())
_REACH = 40  # tokens from a counted post to an ordinal

Pair = tuple["Person", "PostMention"]


def ordinals(reading: Reading, told: Sequence[Pair]) -> Iterator[Pair]:
    """As in "its third director. The first, A B, left. The second, C D, lasted": each held the post that is counted."""
    lowers = reading.tokens.lowers
    counted = [post for post in reading.posts if post.kind is not RoleKind.OTHER and _is_counted(reading, post)]
    known = {(person.index, post.kind) for person, post in told}
    named = {m.first: m for m in reading.people} if counted else {}
    ends = {m.last: m for m in named.values()}
    at = -1
    for i in range(len(lowers) - 1) if counted else ():
        if lowers[i] not in _ORDINALS or lowers[i - 1] != "the":
            continue
        mention = None
        if lowers[i + 1] == "," and i + 2 in named:
            mention = named[i + 2]
        elif i > 1 and lowers[i - 2] == "," and lowers[i + 1] in (",", ".", "since"):
            mention = ends.get(i - 2)
        before = [post for post in counted if post.first < i and i - max(post.last, at) <= _REACH]
        person = reading.person_at.get(mention.first) if mention is not None else None
        if mention is None or person is None or not before or (person.index, before[-1].kind) in known:
            continue
        at = i
        known.add((person.index, before[-1].kind))
        yield person, evolve(before[-1], first=mention.first, former=True, plural=False)


def _is_counted(reading: Reading, post: PostMention) -> bool:
    """Whether a number stands before the post: "its third director", "four directors"."""
    lowers = reading.tokens.lowers
    return not _COUNTING.isdisjoint(lowers[max(post.first - 1, 0) : post.title_last])
