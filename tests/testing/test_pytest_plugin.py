"""The pytest plugin: found without a line, imports nothing until it is used, and collects what it is for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import govreview.testing

PLUGIN = "govreview.testing.pytest_plugin"
MODULE = """
import govreview
from govreview.patterns import pattern
from govreview.testing import Checks

RESIGNED = pattern(
    r"{person} (?:has )?resigned", id="resigned", examples=["Ann Holt resigned."], never=["Ann Holt resisted."]
)

class Resignations:
    name = "resignations"
    yields = ("statement",)

    def extract(self, reading):
        for match in reading.find(RESIGNED):
            yield govreview.Statement(quote=match.text, evidence=(match.evidence,), rule=match.rule)

resignations = Checks(
    Resignations(),
    examples=["<quote>Ann Holt has resigned</quote>.", "<quote>Ann Holt</quote> has resigned."],
    patterns=(RESIGNED,),
    articles=False,
)
"""
FIXTURES = """
from test_rules import Resignations

def test_articles(govreview_articles):
    assert len(govreview_articles) == 12

def test_seeds(govreview_seeds):
    assert len(govreview_seeds) == 5

def test_floors(govreview_floors):
    assert govreview_floors("gold", Resignations()).of("statement").found == 1
"""
IDLE = """
import sys

def test_nothing_is_imported():
    ours = sorted(name for name in sys.modules if name.startswith("govreview"))
    assert ours == ["govreview", "govreview.testing", "govreview.testing.pytest_plugin"]
    assert not {"dateparser", "regex", "cattrs"} & set(sys.modules)
"""


def run(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run pytest in a fresh interpreter in a folder; give its exit code and what it says."""
    command = [sys.executable, "-m", "pytest", "-p", PLUGIN, "-p", "no:cacheprovider", "-q", "-rA", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of its own, outside this repository."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    return tmp_path


def test_a_project_that_merely_has_govreview_pays_nothing(project: Path) -> None:
    """Collecting the kit imports neither dateparser nor any module of govreview but the plugin itself."""
    (project / "test_idle.py").write_text(IDLE, encoding="utf-8")
    code, said = run(project)
    assert (code, "1 passed" in said) == (0, True), said


def test_the_plugin_is_found_without_a_line() -> None:
    """The distribution tells pytest where it is."""
    text = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    assert f'"{PLUGIN}" = "{PLUGIN}"' in text.split("[project.entry-points.pytest11]", 1)[1].split("\n[", 1)[0]


def test_checks_are_collected_one_by_one(project: Path) -> None:
    """Each rule's examples, marked examples and properties are tests, and one that fails says why in a line."""
    (project / "test_rules.py").write_text(MODULE, encoding="utf-8")
    code, said = run(project)
    assert code == 1
    assert "1 failed" in said
    assert "quote of statement is 'Ann Holt has resigned', not 'Ann Holt'" in said
    for name in ("rule resigned, never: Ann Holt resisted.", "sound: example 1", "elsewhere: example 2"):
        assert f"PASSED test_rules.py::resignations::{name}" in said
    assert "Traceback" not in said


def test_one_check_may_be_asked_for(project: Path) -> None:
    """By its name, as any test."""
    (project / "test_rules.py").write_text(MODULE, encoding="utf-8")
    code, said = run(project, "-k", "resisted")
    assert (code, "1 passed" in said) == (0, True), said


@pytest.fixture
def gold(project: Path) -> Path:
    """Gold of two texts, in one of which the extractor finds what it should."""
    (project / "gold").mkdir()
    for name, text in (("a", "Ann Holt has resigned."), ("b", "Ann Holt will go.")):
        record = {"type": "statement", "quote": text[:-1], "speaker": None, "evidence": [text[:-1]]}
        content = {"document": {"id": name}, "actors": [], "records": [record]}
        (project / "gold" / f"{name}.txt").write_text(text, encoding="utf-8")
        (project / "gold" / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    (project / "test_rules.py").write_text(MODULE.split("resignations = ", maxsplit=1)[0], encoding="utf-8")
    (project / "test_gold.py").write_text(FIXTURES, encoding="utf-8")
    return project


def test_floors_only_rise(gold: Path) -> None:
    """There are none until they are asked for; then they are held, lifted on demand, and never lowered."""
    floors = gold / "gold" / "floors.json"
    code, said = run(gold)
    assert (code, "no floors yet for statement: run pytest --govreview-raise-floors" in said) == (1, True), said
    assert not floors.exists()
    assert run(gold, "--govreview-raise-floors")[0] == 0
    first = floors.read_text(encoding="utf-8")
    assert json.loads(first) == {"statement": {"precision": 1.0, "recall": 0.5, "f1": 0.666, "full": 0.666}}
    assert run(gold)[0] == 0
    floors.write_text(first.replace("0.5", "0.6"), encoding="utf-8")
    code, said = run(gold, "--govreview-raise-floors")
    assert (code, "statement: recall is 0.500, its floor 0.600" in said) == (1, True), said
    assert "0.6" in floors.read_text(encoding="utf-8")


def test_every_name_of_the_kit_is_there() -> None:
    """Each is bound on first use, and no other is."""
    assert len(set(govreview.testing.__all__)) == len(govreview.testing.__all__)
    assert [name for name in govreview.testing.__all__ if getattr(govreview.testing, name, None) is None] == []
    assert set(govreview.testing.__all__) <= set(dir(govreview.testing))
    with pytest.raises(AttributeError, match="has no attribute 'assert_nothing'"):
        govreview.testing.assert_nothing  # noqa: B018
