"""When a record of a plugin's own type is the one that gold means: read off what its fields declare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from govreview.models import ActorRef, Authority, EdtfDate, Evidence, Join, Record, Span, joins
from govreview.models.fields import FieldType, field_types
from govreview.testing.names import same_actor, same_authority, word_overlap
from govreview.testing.times import date_share

if TYPE_CHECKING:
    from govreview.testing.gold import Fact

__all__ = ["agrees", "concerns_same", "slot_shares"]

_COMMON: Final = frozenset(field.name for field in attrs.fields(Record))
_SAME_WORDING: Final = 0.5
_PLACES: Final = (Span, Evidence)
"""Kinds of value that are no facts but places: gold holds words, not offsets."""


def agrees(gold: Fact, found: Fact) -> bool:
    """Whether all fields agree that a type declares as keys."""
    return all(_share(field, gold, found) == 1 for field in _fields(_model(gold), keys=True))


def concerns_same(gold: Fact, found: Fact) -> bool:
    """Whether those of them agree that name somebody or an authority."""
    named = (field for field in _fields(_model(gold), keys=True) if issubclass(field.kind, ActorRef | Authority))
    return all(_share(field, gold, found) == 1 for field in named)


def slot_shares(gold: Fact, found: Fact) -> tuple[float, ...]:
    """The share right of each other field that either side fills, and of the status."""
    slots = [field for field in _fields(_model(gold), keys=False) if _is_scored(field, gold, found)]
    status = float(gold.fields.get("status") == found.fields.get("status"))
    return (*(_share(field, gold, found) for field in slots), status)


def _model(fact: Fact) -> type[Record]:
    if fact.model is None:
        raise TypeError(f"{fact.kind} is no type of a plugin")
    return fact.model


def _fields(model: type[Record], *, keys: bool) -> tuple[FieldType, ...]:
    how = joins(model)  # type: ignore[arg-type]  # mypy takes the class for one of its instances
    own = (field for field in field_types(model) if field.name not in _COMMON and field.kind not in _PLACES)  # type: ignore[arg-type]
    return tuple(field for field in own if (how[field.name] is Join.KEY) is keys)


def _is_scored(field: FieldType, gold: Fact, found: Fact) -> bool:
    """Whether either side fills a field; words of the text count only where gold has some."""
    wanted, told = gold.fields.get(field.name), found.fields.get(field.name)
    return not _is_empty(wanted) or (not _is_empty(told) and field.kind is not str)


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [])


def _share(field: FieldType, gold: Fact, found: Fact) -> float:
    wanted, told = gold.fields.get(field.name), found.fields.get(field.name)
    if not field.many:
        return _value_share(field.kind, wanted, told)
    left = list(told or ())
    for item in wanted or ():
        twin = next((other for other in left if _value_share(field.kind, item, other) == 1), None)
        if twin is None:
            return 0.0
        left.remove(twin)
    return float(not left)


def _value_share(kind: type, wanted: Any, told: Any) -> float:  # noqa: ANN401  (values of JSON)
    if _is_empty(wanted) or _is_empty(told):
        return float(_is_empty(wanted) and _is_empty(told))
    if kind is EdtfDate:
        return date_share(wanted, told, open_end=False)
    if issubclass(kind, Authority):
        return float(same_authority(wanted, told))
    if issubclass(kind, ActorRef):
        return float(same_actor(wanted, told))
    if kind is str:
        return float(word_overlap(wanted, told) >= _SAME_WORDING)
    return float(wanted == told)
