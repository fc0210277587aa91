"""What comes out of sentences in many kinds of wording, and of every rule's example."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreview import Appointment, Pipeline
from govreview.models import Document
from govreview_appointments import Appointments
from govreview_appointments.patterns import RULES

if TYPE_CHECKING:
    from types import ModuleType

    from govreview_appointments.patterns import Rule


def _load(name: str) -> ModuleType:
    """The module of cases beside this one."""
    spec = importlib.util.spec_from_file_location(f"appointment_{name}", Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_modules = tuple(
    _load(name)
    for name in (
        "cases",
        "constructions",
        "wordings",
        "turns",
        "passages",
        "columns",
        "deciders",
        "onward",
        "lists",
        "unnamed",
        "exchanges",
        "plainly",
        "behind",
        "minutes",
        "following",
        "seats",
        "named",
        "motions",
        "sameday",
        "onlookers",
        "again",
        "verbal",
        "onlists",
        "closed",
        "plainer",
        "decided",
        "stoodin",
    )
)
CASES = tuple(case for module in _modules for case in module.CASES)
NEVER = tuple(text for module in _modules for text in module.NEVER)


def read(text: str) -> tuple[Appointment, ...]:
    """The appointments of a text published on 10 June 2015."""
    pipeline = Pipeline([Appointments()], strict=True)
    return pipeline.review(Document(text, id="case", published="2015-06-10")).of(Appointment)


def row(record: Appointment) -> tuple[str | None, ...]:
    """The fields of a record as the cases write them."""
    return (
        record.change.value,
        record.person.name,
        record.role,
        record.role_kind.value,
        record.authority.slug if record.authority else None,
        record.by.name if record.by else None,
        str(record.date) if record.date else None,
        record.status.value,
    )


@pytest.mark.parametrize(("text", "rows"), CASES)
def test_a_sentence_gives_its_records(text: str, rows: tuple[tuple[str | None, ...], ...]) -> None:
    """Every field of every record is as a careful reader would fill it."""
    assert tuple(row(record) for record in read(text)) == rows


@pytest.mark.parametrize("text", NEVER)
def test_a_sentence_without_a_change_gives_nothing(text: str) -> None:
    """Leaving a building, a title, a child or a crime is no appointment."""
    assert read(text) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_reads_its_example(rule: Rule) -> None:
    """The record names the rule."""
    assert rule.id in {record.rule for record in read(rule.example)}


@pytest.mark.parametrize("text", [text for text, _ in CASES])
def test_evidence_is_a_piece_of_the_text(text: str) -> None:
    """The evidence stands in the text, word for word."""
    for record in read(text):
        for piece in record.evidence:
            assert text[piece.start : piece.end] == piece.text
            assert piece.text
