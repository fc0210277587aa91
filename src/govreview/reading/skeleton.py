"""Skeletons: sentences in which each innermost mention is one character, over which patterns are matched."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import regex
from attrs import frozen

from govreview.models.document import Span
from govreview.patterns.core import placeholders

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreview.patterns import Kind, Located, Pattern
    from govreview.reading.reading import Reading

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_LIGATURES = "\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06"
_ODD = frozenset(_INVISIBLE + _LIGATURES)

Piece: TypeAlias = tuple[str, int, int, bool]
"""What a skeleton writes, where that begins and ends in `Document.text`, and whether it can only be taken whole."""


class Mark(NamedTuple):
    """A mention, and the character that stands for it.

    Attributes:
        start: Code points into `Document.text`.
        end: The end, exclusive.
        char: The character.
        mention: What is mentioned.
    """

    start: int
    end: int
    char: str
    mention: object


@frozen
class Skeleton:
    """A sentence, or a paragraph, as patterns see it.

    Invisible characters are left out, ligatures opened, blanks and line ends in a row made one blank.

    Attributes:
        text: The words, with a private-use character for each mention.
        lower: The same in small letters, of the same length.
        positions: Where in `text` each piece begins.
        starts: Code points into `Document.text` where each piece begins.
        ends: Where each ends, exclusive. A piece stands as it is written, or is one unit: `units` tells.
        units: Whether each piece stands for another text of the document, and can only be taken whole.
        mentions: The mentions by their position in `text`.
    """

    text: str
    lower: str
    positions: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]
    units: Sequence[bool]
    mentions: dict[int, object]

    def span(self, first: int, last: int) -> Span:
        """Give the place in the document of the characters `first` to `last`, end exclusive."""
        left, right = bisect_right(self.positions, first) - 1, bisect_right(self.positions, last - 1) - 1
        start = self.starts[left] + (0 if self.units[left] else first - self.positions[left])
        end = self.ends[right] if self.units[right] else self.starts[right] + last - self.positions[right]
        return Span(start, end)


@frozen
class Layer:
    """The skeletons of one document, or of some of its sentences, for patterns with the same kinds of mention.

    Attributes:
        skeletons: One for each sentence, or for each paragraph.
        text: Their texts, in order.
        lower: The same in small letters.
    """

    skeletons: tuple[Skeleton, ...]
    text: str
    lower: str

    @classmethod
    def of(cls, skeletons: Iterable[Skeleton]) -> Layer:
        """Put skeletons together."""
        kept = tuple(skeletons)
        return cls(kept, "\n".join(s.text for s in kept), "\n".join(s.lower for s in kept))


class Skeletons:
    """The skeletons of one document, each layer built once, when a pattern first asks for it.

    They do not hold the reading, so that it goes as soon as nobody holds it.
    """

    def __init__(self) -> None:
        self._layers: dict[tuple[tuple[Kind, ...], bool, tuple[int, ...] | None], Layer] = {}

    def of(self, reading: Reading, rule: Pattern, chosen: tuple[int, ...] | None = None) -> Layer:
        """Give the skeletons that a pattern is matched on in the document of this reading.

        Args:
            reading: The reading of the document.
            rule: The pattern.
            chosen: Indices of those that are wanted; None for all.
        """
        key = (rule.kinds, rule.across, chosen)
        layer = self._layers.get(key)
        if layer is None:
            layer = self._layers[key] = self._layer(reading, rule, chosen)
        return layer

    def _layer(self, reading: Reading, rule: Pattern, chosen: tuple[int, ...] | None) -> Layer:
        if chosen is None:
            return Layer.of(_skeletons(reading, rule))
        skeletons = self.of(reading, rule).skeletons
        return Layer.of(skeletons[index] for index in chosen)


def _skeletons(reading: Reading, rule: Pattern) -> Iterator[Skeleton]:
    """Build the skeletons for a pattern and those with the same kinds of mention."""
    chars = placeholders(rule)
    own = [Mark(m.start, m.end, chars[kind.name], m) for kind in rule.kinds for m in kind.find(reading)]
    marks = innermost(_common(reading, chars), innermost(own))
    starts = [mark.start for mark in marks]
    for part in reading.paragraphs if rule.across else reading.sentences:
        inside = marks[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        yield build(reading.folded, part.start, part.end, inside)


def _common(reading: Reading, chars: dict[str, str]) -> list[Mark]:
    """Give the marks of the mentions that every reading has."""
    starts, ends = reading.tokens.starts, reading.tokens.ends
    layers: tuple[tuple[str, Sequence[Located]], ...] = (
        ("person", reading.people),
        ("organisation", reading.organisations),
        ("authority", reading.authorities),
        ("date", reading.dates),
        ("age", reading.ages),
    )
    found = [Mark(m.start, m.end, chars[kind], m) for kind, mentions in layers for m in mentions]
    found += [Mark(starts[p.title_first], ends[p.title_last - 1], chars["role"], p) for p in reading.posts]
    return found


def innermost(marks: Iterable[Mark], taken: Sequence[Mark] = ()) -> list[Mark]:
    """Give the marks that hold no other and lie in none of those taken, with the latter, in order.

    Of two that overlap the first to end is kept.
    """
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.end, -m.start)):
        if mark.start < mark.end and (not kept or mark.start >= kept[-1].end):
            kept.append(mark)
    if not taken:
        return kept
    ends = [mark.end for mark in taken]
    free = [
        mark
        for mark in kept
        if (place := bisect_right(ends, mark.start)) == len(taken) or taken[place].start >= mark.end
    ]
    return sorted([*free, *taken], key=lambda m: m.start)


def build(folded: str, start: int, end: int, marks: Iterable[Mark]) -> Skeleton:
    """Build the skeleton of a part of the text.

    Args:
        folded: The folded text.
        start: Where the part begins.
        end: Where it ends, exclusive.
        marks: The mentions in it, in order and not overlapping.
    """
    odd = _is_odd(folded[start:end])
    pieces: list[Piece] = []
    mentions: dict[int, object] = {}
    at = start
    for mark in marks:
        if at < mark.start:
            pieces += _plain(folded, at, mark.start) if odd else ((folded[at : mark.start], at, mark.start, False),)
        mentions[len(pieces)] = mark.mention
        pieces.append((mark.char, mark.start, mark.end, True))
        at = mark.end
    if at < end:
        pieces += _plain(folded, at, end) if odd else ((folded[at:end], at, end, False),)
    texts, starts, ends, units = zip(*(pieces or [("", start, end, True)]), strict=True)
    positions = tuple(accumulate(map(len, texts), initial=0))
    text = "".join(texts)
    return Skeleton(
        text, _lower(text), positions[:-1], starts, ends, units, {positions[i]: m for i, m in mentions.items()}
    )


def _plain(folded: str, start: int, end: int) -> Iterator[Piece]:
    """Give the pieces of a text without mentions that has characters to be left out or written otherwise."""
    at = start
    for found in _strange().finditer(folded, start, end):
        strange = found[0]
        if strange == " ":
            continue
        if at < found.start():
            yield folded[at : found.start()], at, found.start(), False
        if any(map(str.isspace, strange)):
            yield " ", found.start(), found.end(), True
        elif strange in _LIGATURES:
            yield unicodedata.normalize("NFKC", strange), found.start(), found.end(), True
        at = found.end()
    if at < end:
        yield folded[at:end], at, end, False


def _is_odd(text: str) -> bool:
    """Tell whether some of a text is to be left out or written otherwise."""
    return not (text.isascii() or _ODD.isdisjoint(text)) or " ".join(text.split()) != text


def _lower(text: str) -> str:
    """Give a text in small letters, of the same length."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


@cache
def _strange() -> regex.Pattern[str]:
    """Compile a stretch of blanks and invisible characters, or a ligature."""
    return regex.compile(rf"[\s\x1c-\x1f{_INVISIBLE}]++|[{_LIGATURES}]")
