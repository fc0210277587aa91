"""The scaffold: what it makes installs, passes its own tests, is found, and works; what it cannot make it refuses."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from govreview import cli

TEMPLATES = Path(cli.__file__).parent / "template"


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command in a folder; give what it prints."""
    done = subprocess.run(list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a fresh environment that sees what is installed in ours."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(folder, with_pip=False)
    ours = sysconfig.get_path("purelib")
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "ours.pth").write_text(f"import site; site.addsitedir({ours!r})\n", encoding="utf-8")
    return folder / "bin" / "python"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, python: Path) -> Path:
    """A plugin made by the command, built into a wheel, and that installed."""
    folder = tmp_path_factory.mktemp("made")
    assert cli.main(["new-plugin", "court-orders", "--into", str(folder)]) == 0
    project = folder / "govreview-court-orders"
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", folder / "dist", project, cwd=folder)
    (wheel,) = (folder / "dist").iterdir()
    offline = ["--no-index", "--no-deps", "--disable-pip-version-check"]
    run(sys.executable, "-m", "pip", "--python", python, "install", "-q", *offline, wheel, cwd=folder)
    return project


def test_it_passes_its_own_tests(made: Path, python: Path) -> None:
    """Its rule, its marked examples and all that the kit adds hold of what is installed, not of its sources."""
    said = run(
        python, "-m", "pytest", "-q", "-p", "govreview.testing.pytest_plugin", "-p", "no:cacheprovider", cwd=made
    )
    assert " passed" in said
    assert int(said.rpartition(" passed")[0].split()[-1]) > 100


def test_it_is_found(made: Path, python: Path) -> None:
    """``govreview plugins`` lists it with its record type."""
    command = "import sys; from govreview.cli import main; sys.exit(main(['plugins']))"
    said = run(python, "-c", command, cwd=made)
    assert "govreview-court-orders" in said
    assert "court_order" in said


def test_it_is_run_with_the_others(made: Path, python: Path) -> None:
    """Its records stand in the review, and the file is read back with its type."""
    text = "The court order against Leeds City Council was announced in May 2013."
    command = f"import govreview; print(govreview.extract({text!r}, published='2014').to_json())"
    found = [
        each for each in json.loads(run(python, "-c", command, cwd=made))["records"] if each["type"] == "court_order"
    ]
    assert [(each["authority"]["slug"], each["date"], each["extractor"]) for each in found] == [
        ("leeds", "2013-05", "court-orders")
    ]


@pytest.mark.parametrize("name", ["court-orders", "inquiries", "redress", "govreview-e-petitions"])
def test_its_style_is_sound(name: str, tmp_path: Path) -> None:
    """Whatever it is called, linter and formatter are content, and no word of a template is left unfilled."""
    assert cli.main(["new-plugin", name, "--into", str(tmp_path)]) == 0
    (project,) = tmp_path.iterdir()
    ruff = Path(sys.executable).with_name("ruff")
    run(ruff, "check", "--no-cache", ".", cwd=project)
    run(ruff, "format", "--no-cache", "--check", ".", cwd=project)
    files = {path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file()}
    module = name.removeprefix("govreview-").replace("-", "_")
    assert files == {
        ".github/workflows/ci.yml",
        ".gitignore",
        "README.md",
        "pyproject.toml",
        f"src/govreview_{module}/__init__.py",
        f"src/govreview_{module}/extractor.py",
        f"src/govreview_{module}/patterns.py",
        f"src/govreview_{module}/py.typed",
        f"src/govreview_{module}/records.py",
        f"tests/test_{module}.py",
    }
    assert not [path for path in files if "$" in (project / path).read_text(encoding="utf-8")]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Inquests", "new-plugin.NAME cannot be 'Inquests': expected small letters, figures and hyphens"),
        ("2nd", "small letters"),
        ("court_orders", "small letters"),
        ("a" * 41, "at most 40"),
        ("", "small letters"),
        ("../inquests", "small letters"),
        ("ofsted", "a name that no installed extractor has: appointments, "),
        ("ratings", "a name of whose records no type is there yet: appointment, "),
    ],
)
def test_a_name_that_no_plugin_can_bear(
    name: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line says what it may be, and nothing is made."""
    assert cli.main(["new-plugin", name, "--into", str(tmp_path)]) == 2
    assert told in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody's work is written over."""
    (tmp_path / "govreview-inquests").mkdir()
    assert cli.main(["new-plugin", "inquests", "--into", str(tmp_path)]) == 2
    assert "expected a folder that is not there yet: name another with --into" in capsys.readouterr().err
    assert list((tmp_path / "govreview-inquests").iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt path is told, not made."""
    assert cli.main(["new-plugin", "inquests", "--into", str(tmp_path / "nowhere")]) == 2
    assert "nowhere" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_every_template_is_used() -> None:
    """None is left behind."""
    used = {f"{name}.txt" for name in cli.new_plugin._FILES.values() if name}
    assert {path.name for path in TEMPLATES.iterdir()} == used
