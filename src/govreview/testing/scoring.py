"""Score reviews against gold.

A gold record is *found* where a record of its type agrees in the key fields and a piece of its evidence lies in the
paragraph of a gold piece and overlaps it. On the records found, each other field that either side fills is right or
wrong (a date right but told more coarsely or finely earns half). A record found beyond gold is *extra*, unless gold
holds it as optional: what two careful readers could dispute costs nothing either way.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

import attrs

from govreview.testing.comparison import SLOTS, agrees, concerns_same, slot_shares
from govreview.testing.gold import facts, load_gold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from govreview.models import Record
    from govreview.testing.gold import Fact, GoldDocument

TYPES: Final = tuple(SLOTS)
"""The record types that are scored, and "person" for the persons among the actors."""


class Interchange(Protocol):
    """A review, as far as a scorer needs one."""

    def to_json(self) -> str:
        """Give the review as one line of JSON."""
        ...


@attrs.frozen(kw_only=True)
class Figures:
    """The figures of one type, all between 0 and 1 but the first three.

    Attributes:
        gold: Records that gold requires.
        found: Those of them that were found.
        extra: Records that are not in gold.
        precision: found / (found + extra); 1 where nothing was said.
        recall: found / gold; 1 where gold requires nothing.
        f1: Their harmonic mean.
        slots: The share of fields right on the records found.
        full: F1 in which a found record counts only by its share of right fields.
    """

    gold: int
    found: int
    extra: int
    precision: float
    recall: float
    f1: float
    slots: float
    full: float


@attrs.frozen(kw_only=True)
class Scores:
    """The figures of a gold folder.

    Attributes:
        by_type: Figures by record type, in the order of `TYPES`.
        missing: Ids of gold documents of which there is no review.
        misplaced: Pieces of evidence whose text does not stand at their offsets.
    """

    by_type: Mapping[str, Figures]
    missing: tuple[str, ...]
    misplaced: int

    def of(self, record_type: str) -> Figures:
        """Give the figures of one record type, or of "person"."""
        return self.by_type[record_type]

    def macro(self, figure: str) -> float:
        """Give the mean of one figure ("f1", "full", …) over the types that gold holds; 0 where it holds none."""
        values = [float(getattr(figures, figure)) for figures in self.by_type.values() if figures.gold]
        return sum(values) / len(values) if values else 0.0


def score(gold_folder: str | Path, reviews: Iterable[Interchange], *, types: Iterable[type[Record]] = ()) -> Scores:
    """Compare reviews with a gold folder.

    Args:
        gold_folder: Pairs `NAME.txt` and `NAME.json`.
        reviews: Reviews of those texts, in any order, with the ids of gold; others are passed over.
        types: Record types of plugins to score besides. Of such a record all fields must agree that the type declares
            as keys for it to be found; its other fields are then right or wrong.

    Raises:
        OSError: A file of the folder cannot be read.
    """
    gold = {pair.document.id: pair for pair in load_gold(gold_folder)}
    contents = (json.loads(review.to_json()) for review in reviews)
    found = {content["document"]["id"]: content for content in contents}
    given = [(pair, found.get(id_, {})) for id_, pair in gold.items()]
    models: dict[str, type[Record] | None] = {**dict.fromkeys(TYPES), **{each.type_name: each for each in types}}
    return Scores(
        by_type={kind: _total(_tally(kind, *pair, model) for pair in given) for kind, model in models.items()},
        missing=tuple(sorted(gold.keys() - found.keys())),
        misplaced=sum(_misplaced(pair.document.text, content) for pair, content in given),
    )


@attrs.frozen
class _Tally:
    """Of one type in one document: for each required record found the share of each field, the missed, the extra."""

    shares: tuple[tuple[float, ...], ...]
    missed: int
    extra: int


def _tally(kind: str, expected: GoldDocument, content: Mapping[str, Any], model: type[Record] | None) -> _Tally:
    text = expected.document.text
    gold, found = facts(expected.content, kind, text, model), facts(content, kind, text, model)
    pairs = _pair(gold, found, text)
    required = [(gold[i], found[j]) for i, j in pairs.items() if not gold[i].optional]
    spare = [fact for i, fact in enumerate(gold) if fact.optional and i not in pairs]
    taken = frozenset(pairs.values())
    extra = 0
    for fact in (fact for j, fact in enumerate(found) if j not in taken):
        twin = next((other for other in spare if concerns_same(other, fact, text)), None)
        if twin is None:
            extra += 1
        else:
            spare.remove(twin)
    return _Tally(
        tuple(slot_shares(*pair) for pair in required),
        sum(not fact.optional for fact in gold) - len(required),
        extra,
    )


def _total(tallies: Iterable[_Tally]) -> Figures:
    documents = tuple(tallies)
    shares = [share for tally in documents for share in tally.shares]
    found, extra = len(shares), sum(tally.extra for tally in documents)
    gold = found + sum(tally.missed for tally in documents)
    right = sum(_mean(share) for share in shares)
    precision, recall = _ratio(found, found + extra), _ratio(found, gold)
    return Figures(
        gold=gold,
        found=found,
        extra=extra,
        precision=precision,
        recall=recall,
        f1=_harmonic(precision, recall),
        slots=_mean([value for share in shares for value in share]),
        full=_harmonic(_ratio(right, found + extra), _ratio(right, gold)),
    )


def _ratio(part: float, whole: int) -> float:
    return part / whole if whole else 1.0


def _mean(values: Sequence[float]) -> float:
    return _ratio(sum(values), len(values))


def _harmonic(a: float, b: float) -> float:
    return 2 * a * b / (a + b) if a + b else 0.0


def _pair(gold: Sequence[Fact], found: Sequence[Fact], text: str) -> Mapping[int, int]:
    """Match as many gold records as can be, required ones first, the better fields first (augmenting paths).

    Returns:
        The index of the record found by the index of its gold record.
    """
    options = [_options(fact, found, text) for fact in gold]
    owner: dict[int, int] = {}

    def place(i: int, tried: set[int]) -> bool:
        for j in options[i]:
            if j in tried:
                continue
            tried.add(j)
            if j not in owner or place(owner[j], tried):
                owner[j] = i
                return True
        return False

    for i in sorted(range(len(gold)), key=lambda i: (gold[i].optional, len(options[i]))):
        place(i, set())
    return {i: j for j, i in owner.items()}


def _options(fact: Fact, found: Sequence[Fact], text: str) -> list[int]:
    fits = [(_mean(slot_shares(fact, other)), j) for j, other in enumerate(found) if agrees(fact, other, text)]
    return [j for _, j in sorted(fits, reverse=True)]


def _misplaced(text: str, content: Mapping[str, Any]) -> int:
    nothing: tuple[Mapping[str, Any], ...] = ({},)
    pieces = (piece for record in content.get("records", ()) for piece in record.get("evidence") or nothing)
    return sum(not _stands(piece, text) for piece in pieces)


def _stands(piece: Mapping[str, Any], text: str) -> bool:
    return bool(piece.get("text")) and text[piece.get("start", 0) : piece.get("end", 0)] == piece["text"]
