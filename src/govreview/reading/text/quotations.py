"""Quotations: stretches between quotation marks, double or single, over one paragraph or several."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum, auto
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models.document import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govreview.reading.text.sections import Paragraph

_ELISIONS = ("'em ", "'til ", "'tis ", "'twas ", "'cause ", "'n' ", "'bout ", "'s ", "'t ")
_STRONG = '.,!?;:\u2026"-)'
_LEADS = ' \n\r"([-/'
_SHORT = 7  # words: an unclosed single mark before fewer is taken for an apostrophe


@frozen
class Quotation:
    """A stretch of one paragraph between quotation marks.

    Attributes:
        start: Code points into `Document.text`, at the opening mark.
        end: The end, exclusive, after the closing mark or, where there is none, after the last character quoted.
        inner_start: The first character quoted.
        inner_end: The end, exclusive, of what is quoted.
        paragraph: The index of its paragraph.
        closed: Whether it has a closing mark.
        continues: Whether it opens its paragraph and goes on from a quotation not closed in the one before.
        nested: Whether it lies within another quotation.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    paragraph: int
    closed: bool
    continues: bool = False
    nested: bool = False


def find_quotations(folded: str, paragraphs: Sequence[Paragraph]) -> tuple[Quotation, ...]:
    """Find what stands between double or single quotation marks, scare quotes included.

    A quotation that is not closed runs to the end of its paragraph, or to the next opening mark in it; where the next
    paragraph opens with the same mark, that one goes on from it, and what is closed in between lies within it. A
    closing mark that nothing opened is no quotation.

    Args:
        folded: The folded text.
        paragraphs: The paragraphs, in order.

    Returns:
        The quotations, by where they start; those within others stand after them.
    """
    found: list[Quotation] = []
    unclosed = ""  # the mark that the paragraph before left open
    for index, paragraph in enumerate(paragraphs):
        if paragraph.section is SectionKind.HEADING and folded[paragraph.start] not in "\"'":
            continue
        if index and _is_apart(paragraphs[index - 1].section, paragraph.section):
            unclosed = ""
        following = paragraphs[index + 1].start if index + 1 < len(paragraphs) else None
        reopened = folded[following] if following is not None else ""
        quotations = sorted(
            [
                *_double(folded, paragraph, index, reopened=reopened == '"'),
                *_single(folded, paragraph, index, reopened=reopened == "'"),
            ],
            key=lambda quotation: (quotation.start, -quotation.end),
        )
        if unclosed and quotations and quotations[0].start == paragraph.start and folded[paragraph.start] == unclosed:
            quotations[0] = evolve(quotations[0], continues=True)
        found.extend(_nest(quotations))
        unclosed = next((folded[q.start] for q in quotations if not q.closed and q.end == paragraph.end), "")
    return tuple(found)


def _is_apart(one: SectionKind, two: SectionKind) -> bool:
    """Tell whether no quotation goes on from one part of a document into the other."""
    return one is not two and SectionKind.HEADING not in {one, two}


def _nest(quotations: list[Quotation]) -> Iterator[Quotation]:
    """Mark those that lie within another."""
    reach = -1
    for quotation in quotations:
        yield evolve(quotation, nested=True) if quotation.end <= reach else quotation
        reach = max(reach, quotation.end)


def _double(folded: str, paragraph: Paragraph, index: int, *, reopened: bool) -> Iterator[Quotation]:
    """Find the double quotation marks of one paragraph.

    Args:
        folded: The folded text.
        paragraph: The paragraph.
        index: Its index.
        reopened: Whether the next paragraph begins with a double mark, so that one left open holds all that follows.
    """
    opened: list[int] = []
    start, end = paragraph.start, paragraph.end
    spans: list[tuple[int, int, bool]] = []
    at = folded.find('"', start, end)
    while at >= 0:
        before = folded[at - 1] if at > start else " "
        after = folded[at + 1] if at + 1 < end else " "
        if opened and not (before in _LEADS and not after.isspace()):
            spans.append((opened.pop(), at + 1, True))
        elif not before.isalnum() and not (after.isspace() and before in _STRONG):
            opened.append(at)
        at = folded.find('"', at + 1, end)
    marks = sorted(opened if reopened else [*opened, *(first for first, _, _ in spans)])
    for position in opened:
        later = bisect_right(marks, position)
        spans.append((position, marks[later] if later < len(marks) else end, False))
    return _quotations(folded, spans, index)


def _single(folded: str, paragraph: Paragraph, index: int, *, reopened: bool) -> Iterator[Quotation]:
    """Find the single quotation marks of one paragraph among its apostrophes.

    Args:
        folded: The folded text.
        paragraph: The paragraph.
        index: Its index.
        reopened: Whether the next paragraph begins with a single mark.
    """
    marks = _marks(folded, paragraph.start, paragraph.end)
    spans = []
    at = 0
    while at < len(marks):
        position, role = marks[at]
        at += 1
        if role is not _Role.OPENS:
            continue
        last = at
        while last < len(marks) and marks[last][1] is not _Role.OPENS:
            last += 1
        closers = marks[at:last]
        before = folded[max(0, position - 2) : position]
        speech = (
            position == paragraph.start or before == ": " or (before[:1].isalpha() and folded[position + 1].isupper())
        )
        sure = next((n for n, mark in enumerate(closers) if mark[1] is _Role.CLOSES), None)
        if sure is None and (not closers or (speech and reopened)):
            if speech and (reopened or folded.count(" ", position, paragraph.end) >= _SHORT):
                spans.append((position, marks[last][0] if last < len(marks) else paragraph.end, False))
            continue
        chosen = sure or 0
        spans.append((position, closers[chosen][0] + 1, True))
        at += chosen + 1
    return _quotations(folded, spans, index)


class _Role(Enum):
    """What a single mark does."""

    OPENS = auto()
    CLOSES = auto()
    MAY_CLOSE = auto()
    """It may as well be the possessive of a plural: "councils' plans"."""


def _marks(folded: str, start: int, end: int) -> list[tuple[int, _Role]]:
    """Give the single marks between two offsets that are no plain apostrophes, and what each does."""
    marks = []
    at = folded.find("'", start, end)
    while at >= 0:
        before = folded[at - 1] if at > start else " "
        after = folded[at + 1] if at + 1 < end else " "
        if before in _LEADS and not after.isspace():
            if not folded.startswith(_ELISIONS, at) and not (
                folded[at + 1 : at + 3].isdigit() and folded[at + 3 : at + 4] == "s"
            ):
                marks.append((at, _Role.OPENS))
        elif not before.isspace() and not after.isalnum():
            possessive = before in "sSxz" and after == " " and folded[at + 2 : at + 3].islower()
            marks.append((at, _Role.MAY_CLOSE if possessive else _Role.CLOSES))
        at = folded.find("'", at + 1, end)
    return marks


def _quotations(folded: str, spans: Iterable[tuple[int, int, bool]], index: int) -> Iterator[Quotation]:
    """Build the quotations that quote anything from their bounds, outer marks included."""
    for start, end, closed in spans:
        quoted = folded[start + 1 : end - closed]
        if quoted.strip():
            inner_end = start + 1 + len(quoted if closed else quoted.rstrip())
            yield Quotation(start, inner_end + closed, start + 1, inner_end, index, closed)
