"""The site that mkdocs makes of the pages."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import regex

import govreview
from govreview import exceptions, gazetteer, models, patterns, testing

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[1]
API = ROOT / "docs" / "reference" / "api"
LOADED = regex.compile(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=\"?https?://[^>]*>")

ERRORS = {name for name in vars(exceptions) if name.endswith("Error")}
BESIDE = {"BUILT_IN", "Entry", "KINDS", "Row", "TYPES", "__version__", "hookimpl"} | ERRORS
"""Constants, unions, and what the page of a whole module shows: the errors and the marker of hooks."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site; a link that leads nowhere fails."""
    if importlib.util.find_spec("mkdocs") is None:
        pytest.skip("the group docs is not installed")
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_nothing_comes_from_other_hosts(site: Path) -> None:
    """No page loads a script, style, font or picture from elsewhere."""
    pages = {page.relative_to(site): LOADED.findall(page.read_text(encoding="utf-8")) for page in site.rglob("*.html")}
    assert {page: loaded for page, loaded in pages.items() if loaded} == {}


def test_pages_from_elsewhere_are_there(site: Path) -> None:
    """The README and each plugin's page are pages, and a file that is none but linked to is there to be read."""
    wanted = ["project/readme.html", "plugins/govreview-ofsted.html", "files/seeds/floors.json", "files/LICENSE.txt"]
    assert [path for path in wanted if not (site / path).is_file()] == []


def test_reference_is_made_from_the_code(site: Path) -> None:
    """A docstring stands on the page that names its object."""
    page = (site / "reference" / "api" / "hooks.html").read_text(encoding="utf-8")
    assert "Hand over the plugin's extractors." in page


def test_search_index_is_there(site: Path) -> None:
    """Search needs no server of its own: the index is a file."""
    assert "coroner" in (site / "search" / "search_index.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "module", [govreview, gazetteer, models, patterns, testing], ids=lambda module: module.__name__
)
def test_every_public_name_is_on_a_page(module: ModuleType) -> None:
    """Each name that a public module offers is named on a page that the site fills, here or where it is defined."""
    lines = [line for page in API.glob("*.md") for line in page.read_text(encoding="utf-8").splitlines()]
    told = {line.rpartition(".")[2] for line in lines if line.startswith("::: ")}
    assert sorted({*module.__all__} - told - BESIDE) == []
