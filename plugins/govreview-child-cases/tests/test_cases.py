"""Sentences and short articles in many kinds of wording, and the cases that they tell, field by field.

The texts are in ``data``, read as published on 10 March 2015. A field that a case there leaves out is empty.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from govreview import ChildCase, Document, Reading
from govreview_child_cases import ChildCases

PUBLISHED = "2015-03-10"
DATA = [
    json.loads((Path(__file__).parent / "data" / name).read_text(encoding="utf-8"))
    for name in (
        "sentences.json",
        "articles.json",
        "formats.json",
        "wordings.json",
        "names.json",
        "blames.json",
        "manners.json",
        "dates.json",
        "told_aside.json",
        "retold.json",
        "plainly.json",
        "innocents.json",
        "dense.json",
    )
]
TOLD = [case for data in DATA for case in data["told"]]
NOTHING = [text for data in DATA for text in data["nothing"]]


def cases(text: str, published: str | None = PUBLISHED) -> list[dict[str, Any]]:
    """The cases of a text in plain values, empty fields left out."""
    reading = Reading(Document(text, published=published))
    return [plain(record) for record in ChildCases().extract(reading)]


def plain(record: ChildCase) -> dict[str, Any]:
    """The fields of a record that are filled, under the names that the data use."""
    fields = {
        "name": record.name,
        "outcome": record.outcome.value,
        "age": record.age,
        "manner": record.manner,
        "date": record.date.text if record.date else None,
        "by": list(record.perpetrators),
        "authority": record.authority.slug if record.authority else None,
        "reviews": [review.value for review in record.reviews],
    }
    return {name: value for name, value in fields.items() if value}


@pytest.mark.parametrize("told", TOLD, ids=lambda told: told["text"][:40])
def test_told(told: dict[str, Any]) -> None:
    """Each child who came to harm is one case, with what the whole text tells of it and nothing else."""
    assert cases(told["text"], told.get("published", PUBLISHED)) == told["cases"]


@pytest.mark.parametrize("text", NOTHING, ids=lambda text: text[:40])
def test_nothing_told(text: str) -> None:
    """Counts, adults, suspects, children in general and children unharmed are no cases."""
    assert cases(text) == []


@pytest.mark.parametrize("told", TOLD[::7], ids=lambda told: told["text"][:40])
def test_line_ends(told: dict[str, Any]) -> None:
    """Windows line ends change nothing."""
    text = told["text"].replace("\n", "\r\n")
    assert cases(text, told.get("published", PUBLISHED)) == told["cases"]


def test_order_of_cases_follows_the_text() -> None:
    """Records come in the order in which the children are first told of."""
    text = "Josh Tait, 11, was hit by a car in May. Ella Marsh, five, drowned in June."
    assert [case["name"] for case in cases(text)] == ["Josh Tait", "Ella Marsh"]
