"""The commands of the pages run, and what the pages show of other languages is well formed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("docs/**/*.md"), *ROOT.glob("plugins/*/README.md"), ROOT / "README.md"])
ELSEWHERE = {ROOT / "README.md", ROOT / "docs" / "tutorials" / "first-plugin.md"}
"""Their commands are run by `.ci/run`, and by `test_tutorial.py`."""
BLOCK = regex.compile(r"^```(\w+)\n(.*?)^```$", regex.MULTILINE | regex.DOTALL)
BY_HAND = ("pip ", "python -m build", "python3.11 -m venv ", "twine ", "../fresh/")
"""What needs a network, an account or another environment."""
ROW = "slug,name,short,start,aliases\nhumberland,Humberland Council,Humberland,2027-04-01,Humberland County;HLC\n"


def blocks(language: str) -> list[tuple[Path, str]]:
    """Give the blocks of a language, with their pages."""
    found = [(page, *block) for page in PAGES for block in BLOCK.findall(page.read_text(encoding="utf-8"))]
    return [(page, content) for page, name, content in found if name == language]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder with what the commands of the pages are given."""
    folder = tmp_path_factory.mktemp("reader")
    (folder / "articles").mkdir()
    for seed in sorted(ROOT.glob("seeds/*.txt"))[:2]:
        shutil.copy(seed, folder / "articles")
    (folder / "next-year.csv").write_text(ROW, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("page", "commands"),
    [block for block in blocks("sh") if block[0] not in ELSEWHERE],
    ids=lambda value: value.name if isinstance(value, Path) else "",
)
def test_commands(page: Path, commands: str, folder: Path) -> None:
    """Each command of the program does what it is asked for; `diff` of two equal files finds nothing."""
    variables = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    for command in commands.splitlines():
        if command.startswith(BY_HAND):
            continue
        assert regex.match(r"(?:[A-Z_]+=\S+ )*govreview ", command), f"{page.name}: nobody runs {command!r}"
        done = subprocess.run(
            ["/bin/sh", "-c", command], cwd=folder, env=variables, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def test_json_and_toml_are_well_formed() -> None:
    """A reader may copy them."""
    for _, content in blocks("json"):
        json.loads(content)
    for _, content in blocks("toml"):
        tomllib.loads(content)


def test_languages_are_known() -> None:
    """No block is of a language that no test looks at."""
    languages = {name for page in PAGES for name, _ in BLOCK.findall(page.read_text(encoding="utf-8"))}
    assert languages <= {"console", "json", "markdown", "python", "sh", "text", "toml"}
