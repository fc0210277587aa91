"""The items of a list in which each tells of a child of its own: a digest of reviews, a chronicle of tragedies.

What is told in one item says nothing of the child of another. So each item is read as if it were the whole text.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Span
from govreview.reading.text.lines import BULLETS

from .patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreview.reading.reading import Reading

    from .mention import Mention

_FEWEST = 3  # items that make a list
_SHARE = 2 / 3  # of them tell of a child that no other tells of
_LONGEST_HEAD = 80  # code points of a line that heads an item
_OPENERS = {
    "number": r"\d{1,2}[.)]\s",
    "year": r"(?:19|20)\d\d\s?[:.-]",
    "lead": r"[\p{Lu}\d\"'][^.:;\n]{2,60}(?::|\s-)\s",
}
"""How the paragraph that opens an item begins; bullets, and lines that head what is below them, are looked up."""


@frozen
class Item:
    """One item of a list.

    Attributes:
        span: Where it stands.
        heading: Where the line stands that heads it and its neighbours ("Essex"); `None` where there is none.
    """

    span: Span
    heading: Span | None


@frozen
class _Paragraph:
    start: int
    end: int
    first: int
    text: str
    headline: bool


def find_items(reading: Reading, mentions: Sequence[Sequence[Mention]]) -> tuple[Item, ...]:
    """Find the items of a list that tell of one child, or one family, each; none where there is no such list.

    Args:
        reading: The reading of the whole document.
        mentions: The mentions of children in each sentence.
    """
    paragraphs = list(_paragraphs(reading))
    if len(paragraphs) < _FEWEST or sum(any(m.kind == "name" or m.age for m in ms) for ms in mentions) < _FEWEST:
        return ()
    for openers in _candidates(paragraphs):
        items = tuple(_between(paragraphs, openers))
        if len(items) >= _FEWEST and _tell_of_their_own(reading, mentions, [told for _, told in items]):
            return tuple(
                Item(Span(first.start, last.end), None if heading is None else Span(heading.start, heading.end))
                for heading, (first, last) in items
            )
    return ()


def headline(reading: Reading, before: int) -> tuple[Span, ...]:
    """Where the headline stands, which says what kind of list it is; empty where none stands before the first item."""
    ends = [s.end for at, s in enumerate(reading.sentences) if reading.is_headline(at)]
    return (Span(reading.sentences[0].start, ends[-1]),) if ends and ends[-1] <= before else ()


def rest(reading: Reading, items: Sequence[Item]) -> tuple[Span, ...]:
    """What stands outside the items."""
    bounds = [0, *(x for item in items for x in (item.span.start, item.span.end)), len(reading.document.text)]
    return tuple(Span(start, end) for start, end in zip(bounds[::2], bounds[1::2], strict=True) if start < end)


def _paragraphs(reading: Reading) -> Iterator[_Paragraph]:
    previous = -1
    for at, sentence in enumerate(reading.sentences):
        if sentence.paragraph == previous:
            continue
        previous = sentence.paragraph
        end = [s.end for s in reading.sentences[at : at + 60] if s.paragraph == previous][-1]
        yield _Paragraph(sentence.start, end, at, reading.folded[sentence.start : end], reading.is_headline(at))


def _candidates(paragraphs: Sequence[_Paragraph]) -> Iterator[list[int]]:
    """The indices of the paragraphs that open items, for each way in which they may be opened."""
    yield [k for k, p in enumerate(paragraphs) if p.text.startswith(BULLETS)]
    for name, pattern in _OPENERS.items():
        headed = (k for k, p in enumerate(paragraphs) if compiled(pattern).match(p.text))
        yield [k for k in headed if name != "lead" or not paragraphs[k].headline]
    yield [k for k, (one, below) in enumerate(pairwise(paragraphs)) if _heads(one) and not _heads(below)]


def _heads(paragraph: _Paragraph) -> bool:
    short = len(paragraph.text) <= _LONGEST_HEAD and not paragraph.headline
    return short and paragraph.text[-1] not in ".?!:;,\"'"


def _between(
    paragraphs: Sequence[_Paragraph], openers: Sequence[int]
) -> Iterator[tuple[_Paragraph | None, tuple[_Paragraph, _Paragraph]]]:
    """The heading, and first and last paragraph, of each item; the last is as long as the longest of the others."""
    lengths = [b - a for a, b in pairwise(openers)]
    before = paragraphs[openers[0] - 1] if openers and openers[0] else None
    heading = before if before is not None and _heads(before) else None
    for at, opener in enumerate(openers):
        end = openers[at + 1] if at < len(lengths) else min(opener + max(lengths, default=1), len(paragraphs))
        ahead = paragraphs[end - 1] if end - 1 > opener and _heads(paragraphs[end - 1]) else None
        yield heading, (paragraphs[opener], paragraphs[end - 1 - (ahead is not None)])
        heading = ahead or heading


def _tell_of_their_own(
    reading: Reading,
    mentions: Sequence[Sequence[Mention]],
    items: Sequence[tuple[_Paragraph, _Paragraph]],
) -> bool:
    """Whether most items bring in a child whom no other item names."""
    told: list[Mapping[str, None]] = []
    aged = opened = 0
    for first, last in items:
        inside = [
            m for s in range(first.first, len(mentions)) if reading.sentences[s].start < last.end for m in mentions[s]
        ]
        told.append(dict.fromkeys(m.name.lower() for m in inside if m.kind == "name" and m.name))
        aged += not told[-1] and any(m.age for m in inside)
        opened += any((m.kind == "name" or m.age) and reading.tokens.starts[m.first] < first.end for m in inside)
    own = sum(
        bool(names) and any(name not in other for name in names for other in told if other is not names)
        for names in told
    )
    shared = sum(any(name in other for other in told if other is not names) for names in told for name in names)
    if opened < _SHARE * len(items):
        return False
    return own + aged >= _SHARE * len(items) and shared <= (1 - _SHARE) * len(items)
