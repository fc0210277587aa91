"""The commands that look at results, on the seed articles of a checkout."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from govreview import cli

SEEDS = Path(__file__).parents[1] / "seeds"
MANIFEST = [path for path in sorted(SEEDS.glob("*.txt")) if path.is_file()]

pytestmark = pytest.mark.skipif(not MANIFEST, reason="the seeds come with a checkout only")


@pytest.fixture
def lines(tmp_path: Path) -> tuple[Path, Path]:
    """What is extracted from the seeds by all extractors, and without that of statements."""
    whole, part = tmp_path / "whole.jsonl", tmp_path / "part.jsonl"
    assert cli.main(["extract", str(SEEDS), "-o", str(whole)]) == 0
    assert cli.main(["extract", str(SEEDS), "--block", "statements", "-o", str(part)]) == 0
    return whole, part


def test_diff(lines: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """What an extractor found is removed without it, and nothing else differs."""
    whole, part = lines
    found = [json.loads(line)["records"] for line in whole.read_text(encoding="utf-8").splitlines()]
    statements = sum(record["type"] == "statement" for records in found for record in records)
    capsys.readouterr()
    cli.main(["diff", str(whole), str(part), "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert statements > 0
    assert told["totals"] == {"statement": {"added": 0, "removed": statements, "changed": 0}}


def test_diff_of_a_file_with_itself(lines: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Two readings of the same articles with the same versions differ in nothing."""
    whole, _ = lines
    capsys.readouterr()
    assert cli.main(["diff", str(whole), str(whole), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["equal"] is True


def test_schema(lines: tuple[Path, Path], tmp_path: Path) -> None:
    """Each line is valid under the schema that the command writes."""
    path = tmp_path / "schema.json"
    assert cli.main(["schema", "-o", str(path)]) == 0
    validator = jsonschema.Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
    for line in lines[0].read_text(encoding="utf-8").splitlines():
        assert list(validator.iter_errors(json.loads(line))) == []


def test_unread(capsys: pytest.CaptureFixture[str]) -> None:
    """The clauses that gave no record are listed with the article that holds them."""
    assert cli.main(["unread", str(MANIFEST[0])]) == 0
    told = capsys.readouterr().out
    assert MANIFEST[0].stem in told
    assert "recommended" in told
