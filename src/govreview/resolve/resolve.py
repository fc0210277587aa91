"""The steps in order: actors from the reading, references bound to them, records merged, roles of the persons."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Join

from .actors import find_actors
from .binding import Binder
from .merge import decisive, merge
from .roles import roles_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govreview.models import Actor, Record
    from govreview.reading.reading import Reading


def resolve(reading: Reading, records: Iterable[Record]) -> tuple[tuple[Actor, ...], tuple[Record, ...]]:
    """The actors of a document and its records, each fact once, all references bound.

    Args:
        reading: The document's reading.
        records: What the extractors found, in any order.
    """
    found, persons = find_actors(reading)
    merged = merge(_in_order(bind(found, records)))
    roles = roles_of(reading, merged, persons)
    actors = tuple(attrs.evolve(a, roles=roles[a.id]) if a.id in roles else a for a in found)
    return actors, merged


def bind(actors: Sequence[Actor], records: Iterable[Record]) -> tuple[Record, ...]:
    """The records with their references bound to actors of the same document, in the same order, none joined.

    Args:
        actors: The document's actors.
        records: What extractors found in it.
    """
    binder = Binder(actors)
    return tuple(binder.record(record) for record in records)


def _in_order(records: Iterable[Record]) -> list[Record]:
    """The records by where they stand, those of one type in one place by what they tell."""
    out: list[Record] = []
    for _, beside in groupby(sorted(records, key=_position), key=_position):
        same = list(beside)
        out += same if len(same) == 1 else sorted(same, key=_told)
    return out


def _position(record: Record) -> tuple[int, int, str]:
    first = record.evidence[0]
    return first.start, first.end, record.type_name


def _told(record: Record) -> str:
    return repr((decisive(record, Join.KEY), decisive(record, Join.MATCH)))
