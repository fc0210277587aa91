"""Without the date of publication every record is still found, and no year is made up."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import govreview

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def records(path: Path, *, dated: bool) -> list[dict[str, Any]]:
    """The records of a seed."""
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))["document"]
    published = told["published"] if dated else None
    review = govreview.extract(path.read_bytes().decode(), title=told.get("title"), published=published)
    found: list[dict[str, Any]] = json.loads(review.to_json())["records"]
    return found


def undated(record: dict[str, Any]) -> dict[str, Any]:
    """A record without its date, and without the words of its evidence, to which a date may belong."""
    return {key: value for key, value in record.items() if key not in {"date", "evidence"}}


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_record_is_found(path: Path) -> None:
    """Nothing but dates rests on the date of publication."""
    assert [undated(record) for record in records(path, dated=False)] == [
        undated(record) for record in records(path, dated=True)
    ]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_no_year_is_made_up(path: Path) -> None:
    """A date is as told in full, or its year is unknown, or there is none."""
    text = path.read_text(encoding="utf-8")
    dates = {record["date"] for record in records(path, dated=False) if record.get("date")}
    assert {date for date in dates if "XXXX" not in date and date.strip("./")[:4] not in text} == set()
