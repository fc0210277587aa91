"""What one set of reviews tells that another does not: how an upgrade of the rules changes what was read.

Records have no identifiers that last, and their places in a file shift. So two records are taken for one fact, read
twice, by what they tell and where they stand: see ``compare``.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from govreview.export.json import fields_of
from govreview.models import ActorRef, Authority, EdtfDate, Join, Record, joins, type_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govreview.review import Review

__all__ = ["ChangeKind", "Difference", "FieldChange", "RecordChange", "Total", "compare"]

_OF_THE_RULES = frozenset(field.name for field in attrs.fields(Record)) - {"status"}
"""Fields that say how a fact was found, not what it is."""
_HALF, _ENOUGH = 0.5, 2


class ChangeKind(enum.StrEnum):
    """What became of a record."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@attrs.frozen(kw_only=True)
class FieldChange:
    """A field that two readings of one fact tell differently.

    Attributes:
        name: Name of the field.
        old: Its value before. ``None`` where it was not told.
        new: Its value after. ``None`` where it is not told.
    """

    name: str
    old: object
    new: object


@attrs.frozen(kw_only=True)
class RecordChange:
    """A record that only one side has, or that the two sides tell differently.

    Attributes:
        document: Identifier of the document.
        old: The record before. ``None`` where it was added.
        new: The record after. ``None`` where it was removed.
        fields: What differs between the two, in the order of the fields; empty where there is only one.
    """

    document: str
    old: Record | None
    new: Record | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def record(self) -> Record:
        """The record after, or before where it was removed."""
        record = self.new or self.old
        if record is None:
            raise TypeError("a change of no record")
        return record

    @property
    def kind(self) -> ChangeKind:
        """What became of the record."""
        if self.old is None:
            return ChangeKind.ADDED
        return ChangeKind.REMOVED if self.new is None else ChangeKind.CHANGED


@attrs.frozen(kw_only=True)
class Total:
    """How many records of one type were added, removed and changed.

    Attributes:
        type: The type, as the interchange format names it.
        added: Records that only the new side has.
        removed: Records that only the old side has.
        changed: Records that the two sides tell differently.
    """

    type: str
    added: int
    removed: int
    changed: int


@attrs.frozen(kw_only=True)
class Difference:
    """All that differs between two sets of reviews.

    Attributes:
        changes: The records of the documents that both sides have, by document in the order of the new side, and by
            place in the text.
        only_old: Identifiers of the documents that only the old side has; their records are not counted.
        only_new: Identifiers of the documents that only the new side has; their records are not counted.
        other_text: Identifiers of the documents whose text differs, so that offsets cannot be compared; their records
            are not counted.
    """

    changes: tuple[RecordChange, ...] = ()
    only_old: tuple[str, ...] = ()
    only_new: tuple[str, ...] = ()
    other_text: tuple[str, ...] = ()

    @property
    def equal(self) -> bool:
        """Whether nothing differs."""
        return not (self.changes or self.only_old or self.only_new or self.other_text)

    @property
    def totals(self) -> tuple[Total, ...]:
        """How many records of each type that has any changed how, by name of the type."""
        counts = Counter((type_of(change.record), change.kind) for change in self.changes)
        return tuple(
            Total(type=name, **{kind.value: counts[name, kind] for kind in ChangeKind})
            for name in sorted({name for name, _ in counts})
        )


def compare(old: Iterable[Review], new: Iterable[Review]) -> Difference:
    """Compare two sets of reviews record by record.

    Two records of one document and one type are one fact, read twice, where at least two of three hold: they could be
    reports of one fact by what their fields declare (status aside), their evidence overlaps, at least half of what
    either tells of the fact is equal. Of several candidates the closest are joined first. A reference to an actor is
    compared by name, for identifiers are given anew in each review; actors, problems and versions are not compared.

    Args:
        old: The reviews before; they are all held in memory.
        new: The reviews after, in any order; documents are known by identifier and text.
    """
    left = dict(_numbered(old))
    changes: list[RecordChange] = []
    come: list[str] = []
    for key, review in _numbered(new):
        before = left.pop(key, None)
        if before is None:
            come.append(review.document.id)
        else:
            changes += _changes(review.document.id, before.records, review.records)
    only_old, only_new = Counter(name for name, _, _ in left), Counter(come)
    other_text = only_old & only_new
    return Difference(
        changes=tuple(changes),
        only_old=tuple((only_old - other_text).elements()),
        only_new=tuple((only_new - other_text).elements()),
        other_text=tuple(other_text.elements()),
    )


def _numbered(reviews: Iterable[Review]) -> Iterator[tuple[tuple[str, str, int], Review]]:
    """Yield each review with its document's identifier, text and number among those of the same text."""
    seen: Counter[tuple[str, str]] = Counter()
    for review in reviews:
        key = review.document.id, review.document.sha256
        yield (*key, seen[key]), review
        seen[key] += 1


def _changes(document: str, old: Sequence[Record], new: Sequence[Record]) -> list[RecordChange]:
    """Return what changed in one document, by place in the text."""
    removed, added = _without(old, new), _without(new, old)
    changes = []
    for one, other in tuple(_pairs(removed, added)):
        removed.remove(one)
        added.remove(other)
        changes.append(RecordChange(document=document, old=one, new=other, fields=tuple(_field_changes(one, other))))
    changes += [RecordChange(document=document, old=record, new=None) for record in removed]
    changes += [RecordChange(document=document, old=None, new=record) for record in added]
    return sorted(changes, key=_place)


def _place(change: RecordChange) -> tuple[int, int, str, str]:
    best = change.record.evidence[0]
    return best.start, best.end, type_of(change.record), change.kind


def _without(records: Sequence[Record], others: Sequence[Record]) -> list[Record]:
    """Return the records that have no equal among the others, each of which equals one at most."""
    spare = Counter(map(_identity, others))
    left = []
    for record in records:
        identity = _identity(record)
        if spare[identity]:
            spare[identity] -= 1
        else:
            left.append(record)
    return left


def _identity(record: Record) -> tuple[object, ...]:
    told = ((name, _bare(value)) for name, value in fields_of(record).items())
    return type_of(record), *sorted(item for item in told if item[1] is not None)


def _pairs(removed: Sequence[Record], added: Sequence[Record]) -> Iterator[tuple[Record, Record]]:
    """Yield the pairs that are one fact read twice, the closest first, each record in one pair at most."""
    scores = [
        (closeness, i, j)
        for i, old in enumerate(removed)
        for j, new in enumerate(added)
        if type_of(old) == type_of(new) and (closeness := _closeness(old, new)) is not None
    ]
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for _, i, j in sorted(scores, key=lambda score: (-score[0], *score[1:])):
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            yield removed[i], added[j]


def _closeness(old: Record, new: Record) -> float | None:
    """Return how surely two records of one type are one fact, 0 to 3; ``None`` where they are not."""
    agreed, overlap, likeness = _agree(old, new), _overlap(old, new), _likeness(old, new)
    if agreed + (overlap > 0) + (likeness >= _HALF) < _ENOUGH:
        return None
    return agreed + overlap + likeness


def _agree(old: Record, new: Record) -> bool:
    """Return whether two records could be reports of one fact by what their fields declare, status aside."""
    model: type = type(old)
    if not isinstance(new, model):
        return False
    for name, how in joins(model).items():
        one, other = getattr(old, name), getattr(new, name)
        silent = how is Join.MATCH and (one is None or other is None)
        if name != "status" and how in {Join.KEY, Join.MATCH} and not silent and not _same(one, other):
            return False
    return True


def _overlap(old: Record, new: Record) -> float:
    """Return the share of the evidence of two records that both rest on."""
    one, other = ({at for piece in record.evidence for at in range(piece.start, piece.end)} for record in (old, new))
    return len(one & other) / len(one | other)


def _likeness(old: Record, new: Record) -> float:
    """Return the share of equal fields, of those that either record tells of the fact itself."""
    one, other = fields_of(old), fields_of(new)
    pairs = [(one.get(name), other.get(name)) for name in {*one, *other} - _OF_THE_RULES]
    told = [pair for pair in pairs if pair not in ((None, None), ((), ()))]
    return sum(_same(a, b) for a, b in told) / len(told)


def _field_changes(old: Record, new: Record) -> Iterator[FieldChange]:
    one, other = fields_of(old), fields_of(new)
    for name in {**one, **other}:
        if _bare(one.get(name)) != _bare(other.get(name)):
            yield FieldChange(name=name, old=one.get(name), new=other.get(name))


def _same(one: object, other: object) -> bool:
    """Return whether two values mean the same: an authority under another name, a date told more finely too."""
    if isinstance(one, Authority) and isinstance(other, Authority):
        return one.slug == other.slug
    if isinstance(one, EdtfDate) and isinstance(other, EdtfDate):
        return one == other or bool(one.refines(other)) or bool(other.refines(one))
    return _bare(one) == _bare(other)


def _bare(value: object) -> object:
    """Return a value without the identifiers of actors in it, which another review gives anew."""
    if isinstance(value, tuple):
        return tuple(map(_bare, value))
    if isinstance(value, ActorRef):
        return value.name
    if isinstance(value, Mapping) and value.keys() == {"id", "name"}:  # a reference in a record of an unknown type
        return value["name"]
    return value
