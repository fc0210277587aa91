"""Records as rows: any type, and safe to print."""

from __future__ import annotations

import attrs
import pytest

from govreview.export.table import COLUMNS, describe, rows
from govreview.models import (
    ActorRef,
    Appointment,
    Authority,
    Change,
    EdtfDate,
    Evidence,
    Intervention,
    InterventionKind,
    Judgement,
    Rating,
    Record,
    RoleKind,
    Status,
)

EVIDENCE = (Evidence(0, 5, "Words"),)


@attrs.frozen(kw_only=True)
class Visit(Record):
    """A plugin's own type."""

    count: int
    places: tuple[str, ...] = ()


def test_an_appointment_in_words() -> None:
    """The fields that are told come in their order, with names; those that are not are left out."""
    record = Appointment(
        person=ActorRef("Lord Warner"),
        role="commissioner",
        role_kind=RoleKind.PANEL_MEMBER,
        change=Change.START,
        authority=Authority("birmingham", "Birmingham City Council"),
        date=EdtfDate("2014-03"),
        evidence=EVIDENCE,
        extractor="appointments",
        rule="r",
    )
    assert describe(record) == (
        "person: Lord Warner; role: commissioner; role_kind: panel member; change: start; "
        "authority: Birmingham City Council; date: 2014-03"
    )


def test_lists_and_truths_in_words() -> None:
    """Several actors have commas between them, and true and false are yes and no."""
    lead = (ActorRef("A B"), ActorRef("C D"))
    record = Intervention(kind=InterventionKind.REVIEW, lead=lead, evidence=EVIDENCE)
    assert describe(record) == "kind: review; lead: A B, C D"
    rating = Rating(authority=Authority("x", "X"), judgement=Judgement.GOOD, current=False, evidence=EVIDENCE)
    assert describe(rating) == "authority: X; area: overall; judgement: good; current: no"


def test_a_type_of_a_plugins_own() -> None:
    """A type that nobody knows is described by its fields."""
    record = Visit(count=0, places=("Hull", "York"), evidence=EVIDENCE, status=Status.PLANNED)
    assert list(rows("d1", [record])) == [("d1", "visit", "planned", "count: 0; places: Hull, York", "Words")]


def test_a_row_has_a_cell_for_each_column() -> None:
    """The columns are those of the rows."""
    (row,) = rows("d1", [Visit(count=1, evidence=EVIDENCE)])
    assert len(row) == len(COLUMNS)


@pytest.mark.parametrize(
    ("text", "cell"),
    [("a\r\n\tb", "a b"), ("a\x1b[31mb", "a\ufffd[31mb"), ("a\ud800b", "a\ufffdb"), ("a\u202eb", "a\ufffdb")],
)
def test_cells_are_safe_to_print(text: str, cell: str) -> None:
    """Line ends become blanks; what steers a terminal or cannot be encoded is replaced."""
    (row,) = rows("d1", [Visit(count=1, evidence=(Evidence(0, len(text), text),))])
    assert row[-1] == cell
