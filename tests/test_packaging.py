"""What the built distributions carry, and what not."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).parents[1]
PROJECTS = [ROOT, *sorted((ROOT / "plugins").iterdir())]


def build(project: Path, folder: Path, kind: str) -> Path:
    """Build a distribution with the tools installed and give its file."""
    command = [sys.executable, "-m", "build", "--no-isolation", f"--{kind}", "--outdir", str(folder), str(project)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.iterdir()
    return built


def package(project: Path) -> Path:
    """Give the folder of a project's only package."""
    (folder,) = (path for path in (project / "src").iterdir() if path.is_dir())
    return folder


def files(folder: Path) -> set[str]:
    """Give the files of a package, as paths below the folder that it lies in."""
    return {
        path.relative_to(folder.parent).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def strangers(names: Iterable[str]) -> list[str]:
    """Give the names that belong in no distribution."""
    foreign = {"seeds", "tests", "docs", "plugins", ".ci"}
    return [name for name in names if foreign & set(Path(name).parts) and not name.startswith("src/")]


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_wheel(project: Path, tmp_path: Path) -> None:
    """A wheel holds the package to the last file, `py.typed` and data included, and its own metadata, nothing else."""
    with zipfile.ZipFile(build(project, tmp_path, "wheel")) as wheel:
        names = set(wheel.namelist())
    held = {name for name in names if ".dist-info/" not in name}
    assert held == files(package(project))
    assert f"{package(project).name}/py.typed" in held


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_sdist(project: Path, tmp_path: Path) -> None:
    """A source distribution holds the same package, and neither seeds nor tests nor another project."""
    with tarfile.open(build(project, tmp_path, "sdist")) as sdist:
        names = {name.split("/", 1)[1] for name in sdist.getnames()}
    assert {f"src/{name}" for name in files(package(project))} <= names
    assert strangers(names) == []


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_terms(project: Path, tmp_path: Path) -> None:
    """Each wheel says under which terms it comes, and the core's also whose data it holds."""
    with zipfile.ZipFile(build(project, tmp_path, "wheel")) as wheel:
        licences = {Path(name).name for name in wheel.namelist() if "/licenses/" in name}
    assert licences == ({"LICENSE", "NOTICE"} if project == ROOT else {"LICENSE"})
