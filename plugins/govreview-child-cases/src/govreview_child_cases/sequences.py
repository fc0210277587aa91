"""Reviews told of together and then one by one, and those that go on to another child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import ReviewKind

from .tie import SPECIFIC, Tie

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .child import Child
    from .scene import Line, Scene

_ORDINALS = frozenset("first second third fourth other latter former".split())
_PUBLISHED = frozenset("published publishes publish released releases completed".split())


def also(scene: Scene, candidates: Sequence[Child]) -> Iterator[Tie]:
    """Read "The review also looked at the case of Child N", of which the sentences before tell the kind."""
    for sentence in range(len(scene.mentions)):
        line = scene.line(sentence)
        for _, last, _ in line.find(_ALSO, frozenset({"also"})):
            behind = (m for m in scene.mentions[sentence] if last <= m.first <= last + _BEHIND_CASE)
            child = next((c for m in behind if (c := scene.child(m)) is not None), None)
            kind = told_of(scene, sentence) if child is not None and child in candidates else None
            if child is not None and kind is not None:
                yield Tie(child=child, kind=kind, sentence=sentence)


def one_by_one(scene: Scene, candidates: Sequence[Child]) -> Iterator[Tie]:
    """Read "Two serious case reviews have been held: one on a girl of eight, and one on a youth of 17"."""
    for sentence in range(len(scene.mentions)):
        line = scene.line(sentence)
        if "one" not in line.words or ":" not in line.words:
            continue
        for proceeding in line.proceedings:
            for _, last, _ in line.find(proceeding.pattern):
                colon = next((k for k in range(last, line.last) if line.low(k) == ":"), line.last)
                one = line.low(colon + 1) == "one" and line.low(colon + 2) in _ABOUT
                if not one or not line.low(last - 1).endswith("s"):
                    continue
                behind = (m for m in scene.mentions[sentence] if m.first > colon and m.kind != "pronoun")
                children = {id(c): c for m in behind if (c := scene.child(m)) is not None and c in candidates}
                for child in children.values():
                    yield Tie(child=child, kind=proceeding.kind, sentence=sentence)


_ABOUT = frozenset("on into of about concerning concerns for over".split())


def told_of(scene: Scene, sentence: int) -> ReviewKind | None:
    """The kind of the review told of last, in the paragraph of a sentence or the one before."""
    sentences = scene.reading.sentences
    for before in range(sentence, -1, -1):
        if sentences[before].paragraph < sentences[sentence].paragraph - 1:
            return None
        line = scene.line(before)
        for proceeding in line.proceedings:
            if proceeding.kind in SPECIFIC and any(True for _ in line.find(proceeding.pattern)):
                return proceeding.kind
    return None


_ALSO = (
    r"\balso (?:looked (?:at|into)|looks (?:at|into)|examine[ds]|consider(?:ed|s)|cover(?:ed|s)|deals? with|dealt with"
    r"|review(?:ed|s)|concern(?:ed|s)) (?:the (?:cases?|deaths?|stor(?:y|ies)|injuries) of )?"
)
_BEHIND_CASE = 6  # tokens from "the case of" to the child: "a second youngster, Child N"


def ordinal(scene: Scene, candidates: Sequence[Child]) -> Iterator[Tie]:
    """Reviews told of together and then one by one: "publishes two serious case reviews. The first concerns Baby X"."""
    kind = None
    for sentence in range(len(scene.mentions)):
        line = scene.line(sentence)
        opener = line.tokens[1:2] if line.tokens[0] != "in" else line.tokens[2:3]
        opens = "the" in line.tokens[:2] and not _ORDINALS.isdisjoint(opener)
        if opens and kind is None and (one := _first_of_two(scene, line)) is not None:
            for child in [c for c in scene.children_in(sentence) if c in candidates][:1]:
                yield Tie(child=child, kind=one, sentence=sentence)
        if kind is not None and opens:
            several = sum(word in _ORDINALS for word in line.tokens)
            for child in [c for c in scene.children_in(sentence) if c in candidates][:several]:
                yield Tie(child=child, kind=kind, sentence=sentence)
        for proceeding in line.proceedings:
            if proceeding.kind in SPECIFIC and any(
                line.low(last - 1).endswith("s") for _, last, _ in line.find(proceeding.pattern)
            ):
                kind = proceeding.kind
        if kind is None and "reviews" in line.words and not _PUBLISHED.isdisjoint(line.words):
            kind = ReviewKind.OTHER


def _first_of_two(scene: Scene, line: Line) -> ReviewKind | None:
    """The kind of "It will be the second in a year. The first looked at", the sentences before telling of a review."""
    verbal = line.low(line.first + 2) in _LOOKED
    return told_of(scene, line.sentence - 1) if verbal and line.sentence else None


_LOOKED = frozenset(
    "looked looks examined examines considered considers dealt deals concerned concerns covered covers was is into "
    "followed".split()
)
