"""The report on rules."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreview import cli
from govreview.exceptions import ExtractorError
from govreview.models import ActorRef, Appointment, Change, Evidence, RoleKind, Status
from govreview.pipeline import Pipeline
from govreview.testing.rules import RuleFigures, report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Reading

ROOT = Path(__file__).parents[2]
FEW = 3  # judged records that say nothing of a rule
TEXT = "Ann Holt was appointed. Ann Holt took over. Raj Patel resigned. Jo Wood left. Kim Lee arrived.\n"
GOLD = (("Ann Holt", "start", False), ("Raj Patel", "end", False), ("Jo Wood", "end", True))
FOUND = (
    ("Ann Holt was appointed", "start", "appoint"),
    ("Ann Holt took over", "start", "take-up"),
    ("Raj Patel resigned", "end", "leave"),
    ("Jo Wood left", "end", "leave"),
    ("Kim Lee arrived", "start", "take-up"),
)


class Fake:
    """Finds what it was told, not in the order of the text."""

    name = "fake"
    rules = ("appoint", "idle")

    def extract(self, reading: Reading, /) -> Iterator[Appointment]:
        """Yield an appointment for each of FOUND."""
        text = reading.document.text
        for words, change, rule in reversed(FOUND):
            start = text.index(words)
            yield Appointment(
                person=ActorRef(" ".join(words.split()[:2])),
                change=Change(change),
                role_kind=RoleKind.DCS,
                status=Status.ACTUAL,
                evidence=(Evidence.of(text, start, start + len(words)),),
                rule=rule,
            )


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder of one text of which gold holds two records, and a third as optional."""
    actors = [{"kind": "person", "name": name} for name, _, _ in GOLD]
    records = [
        {
            "type": "appointment",
            "person": name,
            "change": change,
            "status": "actual",
            "optional": optional,
            "evidence": [sentence.strip() for sentence in TEXT.split(".") if sentence.strip().startswith(name)],
        }
        for name, change, optional in GOLD
    ]
    content = {"document": {"id": "a"}, "actors": actors, "records": records}
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="utf-8")
    return tmp_path


def test_judges_each_record_of_each_rule(gold: Path) -> None:
    """Right, alone, disputed and wrong, and a declared rule that never fired."""
    assert report(gold, Pipeline([Fake()])) == (
        RuleFigures(extractor="fake", rule="appoint", fired=1, right=1, alone=0),
        RuleFigures(extractor="fake", rule="idle"),
        RuleFigures(extractor="fake", rule="leave", fired=2, right=1, alone=1, disputed=1),
        RuleFigures(extractor="fake", rule="take-up", fired=2, right=1, alone=0, wrong=1),
    )


def test_precision_is_of_right_and_wrong() -> None:
    """What is disputed counts on neither side, and silence has no precision."""
    assert RuleFigures(extractor="e", rule="r", fired=4, right=1, disputed=2, wrong=1).precision == 0.5
    assert RuleFigures(extractor="e", rule="r", fired=1, disputed=1).precision is None


def test_a_failing_extractor_is_no_figure(gold: Path) -> None:
    """Figures without its records would mislead."""

    class Broken:
        name = "broken"

        def extract(self, reading: Reading, /) -> Iterator[Appointment]:
            raise ValueError(reading.document.id)

    with pytest.raises(ExtractorError, match="broken"):
        report(gold, Pipeline([Broken()]))


@pytest.mark.parametrize("folder", ["seeds", "tests/corpus"])
def test_our_rules_are_declared_and_mostly_right(folder: str) -> None:
    """No rule of ours is wrong as often as right, and each is declared by its extractor."""
    declared = {(each.name, rule) for each in Pipeline().extractors for rule in getattr(each.extractor, "rules", ())}
    figures = report(ROOT / folder)
    assert {(each.extractor, each.rule) for each in figures} <= declared
    assert [each for each in figures if each.wrong and each.wrong >= each.right] == []


def test_our_rules_are_mostly_right_over_all_gold() -> None:
    """Over all gold at hand no rule of ours with four records or more is wrong as often as right."""
    right: dict[tuple[str, str], int] = {}
    wrong: dict[tuple[str, str], int] = {}
    for folder in ("seeds", "tests/corpus", "tests/articles", "tests/features", "tests/papers", "tests/dispatches"):
        for each in report(ROOT / folder):
            key = each.extractor, each.rule
            right[key] = right.get(key, 0) + each.right
            wrong[key] = wrong.get(key, 0) + each.wrong
    assert [key for key, count in wrong.items() if count >= right[key] and count + right[key] > FEW] == []


def test_command_writes_a_line_of_json_for_each_rule(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The figures of the installed extractors, those that never fired too."""
    assert cli.main(["rules", "report", str(gold), "--format", "json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    leave = next(line for line in lines if (line["extractor"], line["rule"]) == ("appointments", "leave"))
    assert leave["fired"] == leave["right"] + leave["disputed"] + leave["wrong"]


def test_command_writes_a_table(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a row for each rule."""
    assert cli.main(["rules", "report", str(gold)]) == 0
    assert "direct-speech" in capsys.readouterr().out


def test_command_wants_gold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder without gold is an error that says what to name."""
    assert cli.main(["rules", "report", str(tmp_path)]) == 2
    assert "it holds no gold" in capsys.readouterr().err
