"""The tutorial, followed step by step in a fresh folder, leads to the package that lies beside it.

What stands above a block says what a reader does with it: the name of a file, that it is the file; ``<!-- run -->``,
that its commands are run; ``<!-- by hand -->``, that they need a network or an account. Sessions of the interpreter are
each run by themselves, with what stands in the folder by then.
"""

from __future__ import annotations

import os
import shlex
import site
import subprocess
import sys
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "tutorials" / "first-plugin.md"
PACKAGE = ROOT / "docs" / "examples" / "govreview-inquests"
BLOCK = regex.compile(
    r"(?:^(?:<!-- (?<mark>[^\n]*) -->\n|`(?<file>[^`\n]+)`:\n\n))?"
    r"^(?<fence>`{3,4})\w+\n(?<content>.*?)^\g<fence>$",
    regex.MULTILINE | regex.DOTALL,
)
BESIDE = {"LICENSE"}
"""What the package holds and the tutorial only tells of."""
SCRATCH = {"article.txt"}
"""What the tutorial writes and the package need not hold."""
MADE = {"__pycache__", "dist"}
"""Folders of what commands make."""
SCRIPTS = {
    "govreview": "-c 'import sys; from govreview.cli import main; sys.exit(main())'",
    "pip": "-m pip --quiet --no-cache-dir --disable-pip-version-check",
    "pytest": "-m pytest -p no:cacheprovider -p govreview.testing.pytest_plugin",
}
OFFLINE = {
    "pip install": "pip install --no-index --no-deps --no-build-isolation",
    "python -m build": "python -m build --no-isolation",
}
"""How a command is run where what it needs is there already, and nothing may be fetched."""
SESSION = (
    "import doctest, sys; sys.exit(doctest.testfile(sys.argv[1], module_relative=False, optionflags=0b1100).failed)"
)


def blocks() -> list[dict[str, str]]:
    """Give what stands above each block of the page, and its content."""
    return [match.groupdict("") for match in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an environment in which govreview is there, and the scripts that the tutorial calls."""
    pytest.importorskip("editables", reason="the group dev is not installed as it is now")
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    (packages,) = folder.glob("lib/*/site-packages")
    lines = [f"import site; site.addsitedir({path!r})" for path in site.getsitepackages()]
    (packages / "ours.pth").write_text("\n".join(lines), encoding="utf-8")
    for name, arguments in SCRIPTS.items():
        script = folder / "bin" / name
        script.write_text(
            f'#!/bin/sh\nexec {shlex.quote(str(folder / "bin/python"))} {arguments} "$@"\n', encoding="utf-8"
        )
        script.chmod(0o755)
    return folder


def run(command: list[str], folder: Path, environment: Path) -> None:
    """Run a command as a reader would; what it prints is told where it fails."""
    variables = {**os.environ, "PATH": f"{environment / 'bin'}:{os.environ['PATH']}", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=folder, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def files(folder: Path) -> dict[str, str]:
    """Give the files of a project, by path, without what commands have made."""
    paths = {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()}
    ours = {path for path in paths if MADE.isdisjoint(path.parts) and ".egg" not in str(path)}
    return {path.as_posix(): paths[path].read_text(encoding="utf-8") for path in sorted(ours)}


def test_tutorial(tmp_path: Path, fresh: Path) -> None:
    """Each step works when it is reached, and the last leaves the package, to the last byte."""
    folder = tmp_path / "govreview-inquests"
    folder.mkdir()
    for block in blocks():
        content = block["content"]
        if block["file"]:
            path = folder / block["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8", newline="\n")
        elif block["mark"] == "run":
            for command, offline in OFFLINE.items():
                content = content.replace(command, offline)
            run(["sh", "-ec", content], folder, fresh)
        elif content.startswith(">>> "):
            session = tmp_path / "session.txt"
            session.write_text(content, encoding="utf-8")
            run(["python", "-c", SESSION, str(session)], folder, fresh)
        else:
            assert block["mark"] == "by hand", f"nothing tells what to do with the block {content!r}"
    grown = {path: text for path, text in files(folder).items() if path not in SCRATCH}
    lying = {path: text for path, text in files(PACKAGE).items() if path not in BESIDE}
    assert grown == lying
