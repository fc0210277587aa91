"""Join reports of the same fact to one record."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from govreview.models import ActorRef, Record
from govreview.models.records import Join, joins

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence


def merge(records: Sequence[Record]) -> tuple[Record, ...]:
    """One record a fact: reports that agree by their fields' joins are put together, in the order given.

    Reports that are alike in all that decides are put together first, at once; only what then remains is compared
    with one another, and of that only what shares the fields that must be equal.
    """
    alike: dict[tuple[Hashable, Hashable], list[Record]] = {}
    group: Hashable
    for record in records:
        group = (type(record), decisive(record, Join.KEY))
        alike.setdefault((group, decisive(record, Join.MATCH)), []).append(record)
    out: list[Record] = []
    groups: dict[Hashable, dict[Hashable, list[int]]] = {}
    for (group, _), reports in alike.items():
        record = _joined(reports)
        leads = groups.setdefault(group, {})
        lead = _lead(record)
        near = sorted(i for known in (leads.values() if lead is None else _of(leads, lead)) for i in known)
        at = next((i for i in near if agree(out[i], record)), None)
        if at is None:
            leads.setdefault(lead, []).append(len(out))
            out.append(record)
            continue
        out[at] = join(out[at], record)
        known = leads.setdefault(_lead(out[at]), [])
        if at not in known:
            known.append(at)
    return tuple(out)


def joins_of(record: Record) -> Mapping[str, Join]:
    """How the fields of a record join, by name."""
    return joins(type(record))  # type: ignore[arg-type]  # mypy takes the class for one of its instances


def _of(leads: Mapping[Hashable, list[int]], lead: Hashable) -> Iterator[list[int]]:
    return (leads[value] for value in (lead, None) if value in leads)


def decisive(record: Record, how: Join) -> tuple[Hashable, ...]:
    """The identities of the fields that join in one way; a rule that stands apart is among what must be equal."""
    kind: type = type(record)
    values = [identity(getattr(record, name)) for name in _names(kind, how)]
    if how is Join.KEY and record.rule in record.apart:
        values.append(record.rule)
    return tuple(values)


@cache
def _names(model: type, how: Join) -> tuple[str, ...]:
    """The fields of a record type that join in one way."""
    return tuple(name for name, other in joins(model).items() if other is how)


def _lead(record: Record) -> Hashable:
    """What a record is looked up by: its first field that may be silent but must not differ; dates may differ."""
    kind: type = type(record)
    for name in _names(kind, Join.MATCH):
        value = getattr(record, name)
        if name != "date" and not hasattr(value, "refines"):
            return identity(value)
    return None


def agree(one: Record, other: Record) -> bool:
    """Whether two records of one type may report the same fact."""
    if one.rule != other.rule and (one.rule in one.apart or other.rule in other.apart):
        return False
    for name, how in joins_of(one).items():
        if how in (Join.FIRST, Join.UNION):
            continue
        a, b = getattr(one, name), getattr(other, name)
        if how is Join.KEY and identity(a) != identity(b):
            return False
        if how is Join.MATCH and a is not None and b is not None and not _compatible(a, b):
            return False
    return True


def identity(value: Any) -> Hashable:  # noqa: ANN401 - a field of a plugin's record may hold anything
    """What makes a value the same: the actor of a reference, the slug of an authority, else the value."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, ActorRef):
        return value.id or value.name
    if isinstance(value, tuple):
        return tuple(map(identity, value))
    value = getattr(value, "slug", value)
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value  # type: ignore[no-any-return]


def _compatible(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Equal, or the same date told more finely."""
    if identity(one) == identity(other):
        return True
    if not (hasattr(one, "refines") and hasattr(other, "refines")):
        return False
    return bool(one.refines(other)) or bool(other.refines(one))


def join(one: Record, other: Record) -> Record:
    """The record that holds what both tell; the first is taken to state it best."""
    return _joined((one, other))


def _joined(reports: Sequence[Record]) -> Record:
    first = reports[0]
    if len(reports) == 1:
        return first
    changes: dict[str, Any] = {}
    for name, how in joins_of(first).items():
        values = [getattr(report, name) for report in reports]
        if how is Join.UNION:
            changes[name] = tuple(
                {identity(item): item for value in reversed(values) for item in reversed(value)}.values()
            )[::-1]
            continue
        best = None
        for value in values:
            finer = how is Join.MATCH and hasattr(best, "refines") and value is not None and value.refines(best)
            best = value if best is None or finer else best
        if best is not values[0]:
            changes[name] = best
    return attrs.evolve(first, **changes)
