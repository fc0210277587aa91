"""``export.versions``: from one version of the interchange format to another."""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from govreview.exceptions import FormatError, LaterFormatError
from govreview.export import migrate
from govreview.models import Document
from govreview.review import Review, read_jsonl

if TYPE_CHECKING:
    from pathlib import Path

LINE = Review(document=Document("Words.", id="d1")).to_json()
OLDEST = {"govreview": -1, "text": {"id": "d1"}, "facts": []}
STEPS = {
    -1: lambda line: {"document": line.pop("text"), **line},
    0: lambda line: {**{key: value for key, value in line.items() if key != "facts"}, "records": line["facts"]},
}
"""Steps from two versions that never were to the first that was."""


def test_a_line_of_this_version_stays_as_it_is() -> None:
    """Nothing is done where nothing is needed."""
    assert migrate(json.loads(LINE)) == json.loads(LINE)


def test_steps_follow_one_another() -> None:
    """A line two versions back takes both steps, and then tells the version that it has reached."""
    assert migrate(OLDEST, steps=STEPS) == {"govreview": 1, "document": {"id": "d1"}, "records": []}


def test_a_step_beyond_this_version() -> None:
    """A pretended version 2 is reached by the step that leads on from 1."""
    moved = migrate(json.loads(LINE), to=2, steps={1: lambda line: {**line, "source": line["document"]["id"]}})
    assert (moved["govreview"], moved["source"]) == (2, "d1")


def test_the_line_given_is_left_as_it_is() -> None:
    """A step that changes its argument changes a copy."""

    def step(line: dict[str, Any]) -> dict[str, Any]:
        line["document"]["id"] = "d2"
        return line

    line = json.loads(LINE)
    assert migrate(line, to=2, steps={1: step})["document"]["id"] == "d2"
    assert line == json.loads(LINE)


def test_a_line_of_a_later_version_says_what_to_do(tmp_path: Path) -> None:
    """The error names the file, the line, both versions and the way out."""
    path = tmp_path / "reviews.jsonl"
    path.write_text(LINE + LINE.replace('"govreview":1', '"govreview":7'), encoding="utf-8")
    with pytest.raises(LaterFormatError) as caught:
        list(read_jsonl(path))
    assert (caught.value.source, caught.value.line, caught.value.version, caught.value.known) == (str(path), 2, 7, 1)
    assert str(caught.value) == (
        f"{path}, line 2: it is of format 7, of a later govreview than this one, which reads up to format 1: "
        "run pip install --upgrade govreview"
    )


def test_the_error_survives_its_way_out_of_a_worker() -> None:
    """Pickled, it keeps what it carries."""
    error = pickle.loads(pickle.dumps(LaterFormatError("x.jsonl", 3, 7, 1)))  # noqa: S301 -- our own bytes
    assert (error.source, error.line, error.version, error.known) == ("x.jsonl", 3, 7, 1)


def test_a_version_from_which_no_step_leads_on() -> None:
    """A gap in the steps is named, and nothing is guessed."""
    with pytest.raises(FormatError, match="no step leads on from version 0"):
        migrate(OLDEST, steps={-1: STEPS[-1]})


@pytest.mark.parametrize("version", [None, True, "1", 1.0, [1]])
def test_what_is_no_version(version: object) -> None:
    """A line that tells no whole number for its version is no review."""
    with pytest.raises(FormatError, match="no review of format 1: the key govreview is"):
        migrate({"govreview": version})
