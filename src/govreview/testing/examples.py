"""Marked examples: exactly the records whose fields a text has marked where they stand."""

from __future__ import annotations

import enum
from itertools import permutations
from typing import TYPE_CHECKING, Final

import attrs

from govreview.exceptions import InvalidValueError
from govreview.models import BUILT_IN, ActorRef, Authority, Document, EdtfDate, Evidence, Span, type_of
from govreview.testing.marking import Mark, Marked
from govreview.testing.properties import pipeline_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.extractor import AnyExtractor
    from govreview.models import Record

__all__ = ["assert_example"]

_OWN: Final = frozenset({"is", "id", "of"})
"""Attributes that are no fields."""
_MANY: Final = 6
"""Records up to which every way to pair them is tried."""


@attrs.frozen(kw_only=True)
class _Expected:
    """A record that an example expects.

    Attributes:
        mark: The mark around its evidence. ``None`` where the whole example tells one record.
        fields: The marks of its fields.
    """

    mark: Mark | None = None
    fields: tuple[Mark, ...] = ()


def assert_example(marked: str, *extractors: AnyExtractor, published: EdtfDate | str | None = None) -> None:
    """Fail where extractors do not find in a text exactly the records that it has marked.

    * A mark with the name of a field tells its value: ``<person>Lord Warner</person>`` that the reference stands at
      these very words, ``<role>commissioner</role>`` that the field holds them. ``is`` tells a value that is not in the
      words (``<date is=2014-03>last month</date>``, ``<authority is=leeds>the council</authority>``); another attribute
      tells the field named by both (``<role kind=dcs>`` that ``role_kind`` is ``dcs``). Several marks of one name are a
      tuple, in order.
    * A mark with the name of a record type stands around the first piece of the evidence, and its attributes tell
      fields (``<appointment change=end status=planned>…</appointment>``, ``none`` for no value). What is marked in it
      belongs to it; ``of`` tells otherwise, by ``id`` of the record's mark (``<by of="1 2">``). Where there is one such
      mark, or none, all other marks are of the one record that the text tells.
    * A text without marks tells no record.

    Args:
        marked: The text with its marks.
        *extractors: The extractors, with those that they need; no other is run.
        published: When the text was published.

    Raises:
        AssertionError: Says what is missing, what is too much, and which field differs.
        ExtractorError: An extractor failed.
        InvalidValueError: The marks are wrong.
    """
    example = Marked.parse(marked)
    document = Document(example.text, published=published)
    records = pipeline_of(extractors).review(document).records
    declared = {name for each in extractors for name in getattr(each, "yields", ())}
    types = {kind.type_name for kind in BUILT_IN} | {type_of(record) for record in records} | declared
    expected = _expected(example, frozenset(types))
    assert len(records) == len(expected), _count(expected, records)
    best = min(_pairings(expected, records), key=len, default=[])
    if best:
        raise AssertionError("; ".join(best))  # an assert that pytest rewrites would say it twice


def _expected(example: Marked, types: frozenset[str]) -> tuple[_Expected, ...]:
    records = {i: mark for i, mark in enumerate(example.marks) if mark.name in types}
    fields: dict[int | None, list[Mark]] = {i: [] for i in records}
    labels = {mark.attributes["id"]: i for i, mark in records.items() if "id" in mark.attributes}
    for mark in (mark for mark in example.marks if mark.name not in types):
        for i in _owners(mark, example, records, labels):
            fields.setdefault(i, []).append(mark)
    return tuple(_Expected(mark=None if i is None else records[i], fields=tuple(marks)) for i, marks in fields.items())


def _owners(mark: Mark, example: Marked, records: dict[int, Mark], labels: dict[str, int]) -> list[int | None]:
    """Return which records a mark of a field belongs to."""
    if "of" in mark.attributes:
        wanted = mark.attributes["of"].split()
        unknown = [label for label in wanted if label not in labels]
        if unknown:
            raise InvalidValueError("Marked", "of", unknown[0], f"the id of a record: {', '.join(labels) or 'none'}")
        return [labels[label] for label in wanted]
    outer = mark.outer
    while outer is not None and outer not in records:
        outer = example.marks[outer].outer
    if outer is None and len(records) > 1:
        raise InvalidValueError("Marked", "text", mark.name, "a mark within that of a record, or with of=…")
    return [next(iter(records), None) if outer is None else outer]


def _count(expected: Sequence[_Expected], records: Sequence[Record]) -> str:
    found = "; ".join(f"{type_of(record)} by rule {record.rule}: {record.evidence[0].text!r}" for record in records)
    return f"{len(expected)} records expected, {len(records)} found" + (f": {found}" if found else "")


def _pairings(expected: Sequence[_Expected], records: Sequence[Record]) -> Iterator[list[str]]:
    """Yield what is wrong in each way to pair what is expected and what is found."""
    orders = permutations(records) if len(records) <= _MANY else iter([tuple(records)])
    for order in orders:
        yield [fault for one, record in zip(expected, order, strict=True) for fault in _faults(one, record)]


def _faults(expected: _Expected, record: Record) -> Iterator[str]:
    name, mark = type_of(record), expected.mark
    if mark is not None:
        if mark.name != name:
            yield f"a {mark.name} expected, a {name} found at {record.evidence[0].text!r}"
            return
        evidence = record.evidence[0]
        if (evidence.start, evidence.end) != (mark.start, mark.end):
            yield f"evidence of {name} is {evidence.text!r} at {evidence.start}, not {mark.text!r} at {mark.start}"
        for field, told in mark.attributes.items():
            if field not in _OWN:
                yield from _plain_fault(record, field, told)
    for field in dict.fromkeys(each.name for each in expected.fields):
        yield from _field_faults(record, [each for each in expected.fields if each.name == field])


def _field_faults(record: Record, marks: list[Mark]) -> Iterator[str]:
    name = marks[0].name
    if not hasattr(record, name):
        yield f"{type_of(record)} has no field {name}"
        return
    value = getattr(record, name)
    items = value if isinstance(value, tuple) else (value,)
    if len(items) != len(marks):
        yield f"{name} holds {len(items)} values, {len(marks)} are marked"
        return
    for item, mark in zip(items, marks, strict=True):
        if fault := _value_fault(item, mark):
            yield f"{name} of {type_of(record)} {fault}"
        for attribute, told in mark.attributes.items():
            if attribute in _OWN:
                continue
            if hasattr(record, f"{name}_{attribute}"):
                yield from _plain_fault(record, f"{name}_{attribute}", told)
            elif _as_told(getattr(item, attribute, None)) != told:
                yield f"{attribute} of {name} is {_as_told(getattr(item, attribute, None))}, not {told}"


def _value_fault(value: object, mark: Mark) -> str:
    """Say how a value differs from what is marked, empty where it does not."""
    told = mark.attributes.get("is")
    place = value.mention if isinstance(value, ActorRef) else value
    placed = isinstance(place, Evidence | Span)
    if isinstance(place, Evidence | Span) and (place.start, place.end) != (mark.start, mark.end):
        return f"stands at {place.start} to {place.end}, not {mark.start} to {mark.end}, {mark.text!r}"
    if isinstance(value, EdtfDate) and told is None:
        return f"is {value}: tell it, <{mark.name} is={value}>"
    wanted = mark.text if told is None else told
    if isinstance(value, enum.Enum) and told is None:
        wanted = wanted.lower().replace(" ", "_")
    slug = value.slug if isinstance(value, Authority) else None
    agrees = wanted in {_as_told(value), slug} or (placed and told is None)
    return "" if agrees else f"is {_as_told(value)!r}, not {wanted!r}"


def _plain_fault(record: Record, field: str, told: str) -> Iterator[str]:
    """Yield how a field differs from what an attribute tells."""
    if not hasattr(record, field):
        yield f"{type_of(record)} has no field {field}"
        return
    value = getattr(record, field)
    slug = value.slug if isinstance(value, Authority) else None
    if told not in {_as_told(value), slug}:
        yield f"{field} of {type_of(record)} is {_as_told(value)}, not {told}"


def _as_told(value: object) -> str:  # noqa: PLR0911  (each sort of value answers at once)
    """Return a value as an attribute writes it: ``none``, ``true``, ``2014-03``, names, several with commas."""
    match value:
        case None:
            return "none"
        case bool():
            return str(value).lower()
        case tuple():
            return ",".join(map(_as_told, value))
        case ActorRef() | Authority():
            return value.name
        case EdtfDate() | Evidence():
            return value.text
        case Span():
            return f"{value.start}-{value.end}"
        case enum.Enum():
            return str(value.value)
        case _:
            return str(value)
