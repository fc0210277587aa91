"""Areas of a children's service named in a text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.models.records import Area
from govreview_ofsted.words import AREA_PHRASES

if TYPE_CHECKING:
    from collections.abc import Sequence


@attrs.frozen
class AreaMention:
    """An area of the service, named.

    Attributes:
        first: Index of the first token.
        last: Index behind the last token.
        area: Which area.
    """

    first: int
    last: int
    area: Area


def find_areas(lowers: Sequence[str], first: int, last: int) -> tuple[AreaMention, ...]:
    """Find the areas named among the tokens ``first`` to ``last`` (exclusive), in order.

    Args:
        lowers: The document's tokens in lower case.
        first: Index of the first token of a sentence.
        last: Index behind its last.
    """
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    at = 0
    for i in range(first, last):
        starts[at] = i
        at += len(lowers[i])
        ends[at] = i + 1
        at += 1
    text = " ".join(lowers[first:last])
    return tuple(
        AreaMention(starts[m.start()], ends[m.end()], AREA_PHRASES[int(m.lastgroup[1:])][0])
        for m in _areas().finditer(text)
        if m.start() in starts and m.end() in ends and m.lastgroup
    )


_GIVEN = (
    r"(?:(?:help|support|care|service|services|work) (?:that |which )?"
    r"(?:it|they|the (?:council|authority|borough|city))"
    r" (?:gives?|gave|offers?|offered|provides?|provided|does|did) (?:to |for |with )?)?"
)
"""What may stand before an area: "the help it gives to children at risk"."""


@cache
def _areas() -> regex.Pattern[str]:
    """All phrases in one pattern, a group for each line of the table."""
    groups = (f"(?P<a{i}>{_GIVEN}(?:{phrase}))" for i, (_, phrase) in enumerate(AREA_PHRASES))
    return regex.compile(rf"(?<!\S)(?:{'|'.join(groups)})(?!\S)")
