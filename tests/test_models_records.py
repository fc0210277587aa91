"""``models.records``, ``models.fields``: what a record may hold, and how reports of it join."""

from __future__ import annotations

import pickle

import attrs
import pytest

from govreview.exceptions import GovreviewError, InvalidValueError
from govreview.models import (
    BUILT_IN,
    ActorRef,
    Appointment,
    Change,
    ChildCase,
    EdtfDate,
    Evidence,
    Join,
    Record,
    RoleKind,
    Statement,
    UnknownRecord,
    joined,
    joins,
    type_of,
)

WORDS = (Evidence(0, 5, "Ruled"),)


@attrs.frozen(kw_only=True)
class InquestOpened(Record):
    """A plugin's record type, without a line on types or joins."""

    coroner: ActorRef | None = None
    dates: tuple[EdtfDate, ...] = ()
    jury: bool = False


@attrs.frozen(kw_only=True)
class Odd(Record):
    """A record type with a field that records cannot hold."""

    either: int | str


def test_type_names_of_the_contract() -> None:
    """The five types bear the names of the interchange format."""
    names = [record_type.type_name for record_type in BUILT_IN]
    assert names == ["appointment", "rating", "child_case", "intervention", "statement"]


def test_type_name_is_derived() -> None:
    """A type that names itself nowhere is named after its class."""
    assert InquestOpened.type_name == "inquest_opened"


def test_type_of_unknown_record_is_the_files() -> None:
    """The type of a record that no class stands for is the one it came with."""
    assert type_of(UnknownRecord(type="visit", evidence=WORDS)) == "visit"


def test_evidence_is_required() -> None:
    """A record without evidence cannot be built."""
    with pytest.raises(InvalidValueError, match=r"Statement\.evidence"):
        Statement(quote="No.", evidence=())


@pytest.mark.parametrize(
    ("field", "value"),
    [("coroner", "Smith"), ("dates", [EdtfDate("2013")]), ("dates", ("2013",)), ("jury", None), ("status", "actual")],
)
def test_wrong_type_is_refused_in_a_plugins_record(field: str, value: object) -> None:
    """The annotations of a plugin's type are its checks; the error names the field and keeps the value."""
    with pytest.raises(InvalidValueError) as caught:
        InquestOpened(evidence=WORDS, **{field: value})  # type: ignore[arg-type]
    assert (caught.value.model, caught.value.field, caught.value.value) == ("InquestOpened", field, value)


def test_unsupported_annotation_is_named() -> None:
    """A field that could not be read back is refused, with its name."""
    with pytest.raises(GovreviewError, match=r"Odd\.either"):
        Odd(evidence=WORDS, either=1)


@pytest.mark.parametrize("age", ["P2Y", "P17M", "P7W", "P3D", "P2Y6M"])
def test_age_is_a_duration(age: str) -> None:
    """ISO 8601 durations of one unit, or of years and months, are ages."""
    assert ChildCase(age=age, evidence=WORDS).age == age


@pytest.mark.parametrize("age", ["2", "P", "P2", "PT2H", "two", "P2Y ", ""])
def test_other_age_is_refused(age: str) -> None:
    """Anything else is none."""
    with pytest.raises(InvalidValueError, match=r"ChildCase\.age"):
        ChildCase(age=age, evidence=WORDS)


def test_joins_of_a_built_in_type() -> None:
    """What must be equal, what may be silent, and what is gathered is declared field by field."""
    table = joins(Appointment)
    assert (table["person"], table["date"], table["role"]) == (Join.KEY, Join.MATCH, Join.FIRST)
    assert table["evidence"] is Join.UNION


def test_joins_without_declaration() -> None:
    """A plugin's undeclared field matches, and an undeclared tuple is united."""
    table = joins(InquestOpened)
    assert (table["coroner"], table["dates"]) == (Join.MATCH, Join.UNION)


def test_joined_is_field_metadata() -> None:
    """``joined`` declares the join of a plugin's field."""

    @attrs.frozen(kw_only=True)
    class Local(Record):
        names: tuple[str, ...] = attrs.field(default=(), metadata=joined(Join.KEY))

    assert joins(Local)["names"] is Join.KEY


def test_records_hash_and_travel() -> None:
    """A record, with what a file added to it, can be a key and be sent to another process."""
    record = Appointment(
        person=ActorRef("Peter Hay"),
        role_kind=RoleKind.DCS,
        change=Change.END,
        evidence=WORDS,
        extra={"note": {"tags": ["a", "b"]}},
    )
    copy = pickle.loads(pickle.dumps(record))  # noqa: S301 -- our own bytes
    assert copy == record
    assert {record: 1}[copy] == 1
