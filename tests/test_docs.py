"""Every code block of README, docs and docstrings runs and prints what it says."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest
import regex
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser, SkipParser

import govreview

ROOT = Path(__file__).parents[1]
PAGES = sorted(
    [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md"), *ROOT.glob("plugins/*/README.md")]
)
TUTORIAL = ROOT / "docs" / "tutorials" / "first-plugin.md"
"""Its blocks are steps: `test_tutorial.py` follows them."""
EXAMPLES = [path / "src" for path in sorted((ROOT / "docs" / "examples").iterdir())]
MODULES = sorted(module.name for module in pkgutil.walk_packages(govreview.__path__, "govreview."))
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page != TUTORIAL], ids=lambda page: str(page.relative_to(ROOT))
)
def test_page(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The blocks of a page, one after the other in one namespace, in the root of the repository."""
    monkeypatch.chdir(ROOT)
    for path in EXAMPLES:
        monkeypatch.syspath_prepend(path)
    sybil = Sybil([PythonCodeBlockParser(doctest_optionflags=FLAGS), SkipParser()], path=str(ROOT))
    for example in sybil.parse(page).examples():
        example.evaluate()


@pytest.mark.parametrize("name", ["govreview", *MODULES])
def test_docstrings(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples in the docstrings of a module."""
    monkeypatch.chdir(ROOT)
    results = doctest.testmod(importlib.import_module(name), optionflags=FLAGS)
    assert results.failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links(page: Path) -> None:
    """Every relative link of a page leads to a file."""
    targets = [part.split(")", 1)[0].split("#", 1)[0] for part in page.read_text(encoding="utf-8").split("](")[1:]]
    local = [target for target in targets if target and "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


def test_modules_are_there() -> None:
    """The page on reading names modules, in brackets behind each layer, that exist."""
    page = (ROOT / "docs" / "explanation" / "reading.md").read_text(encoding="utf-8")
    reading = Path(govreview.__path__[0]) / "reading"
    there = {path.stem for path in reading.rglob("*.py")} | {path.name for path in reading.iterdir() if path.is_dir()}
    told = {
        name for names in regex.findall(r"\*\*[\w ]+\*\* \((`[^)]*`)\)", page) for name in regex.findall(r"\w+", names)
    }
    assert len(told) > 30
    assert told - there == set()
