"""Children counted with their ages: "her three children, aged between two and seven"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.words import number

from .mention import Mention
from .vocabulary import POSSESSIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words

_MOST = 8  # children of one family, rather than a count of cases
_FEW = 6  # the same where nothing says whose they are


def counted(w: Words) -> Iterator[Mention]:
    """Read "the four children, aged one to eight": one family, not a statistic."""
    for i in range(w.first + 1, w.last - 2) if "children" in w.here and "aged" in w.here else ():
        if w.lowers[i] != "children" or "aged" not in w.lowers[i + 1 : i + 3]:
            continue
        count = number(w.lowers[i - 1]) or 0
        before = w.low(i - 2)
        first = i - 2 if before == "the" or before in POSSESSIVE or before == "'s" else i - 1
        if not 1 < count <= (_MOST if first < i - 1 else _FEW) or before in ("of", "than", "least", "in"):
            continue
        kind = "definite" if before == "the" else "kin" if first < i - 1 else "new"
        yield Mention(first=first, last=i + 1, sentence=w.sentence, kind=kind, noun="youngsters")
