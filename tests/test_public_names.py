"""The package root: few names, bound on first use, and an import that brings next to nothing."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import govreview

HEAVY = ("attrs", "attr", "pluggy", "regex", "dateparser", "cattrs", "rich", "importlib.metadata")


def imported(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has after running ``code``."""
    script = f"import sys; before = set(sys.modules); {code}; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, text=True, check=True, env=ENV)
    return set(done.stdout.split())


ENV = {"PYTHONPATH": ":".join(sys.path), "PYTHONHASHSEED": "0"}


def test_there_are_at_most_thirty_names() -> None:
    """The public names are few, sorted and each there once."""
    assert len(govreview.__all__) <= 30
    assert list(govreview.__all__) == sorted(set(govreview.__all__))


@pytest.mark.parametrize("name", govreview.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """Each name is bound on first use."""
    assert getattr(govreview, name) is not None


def test_the_type_checkers_see_the_same_names() -> None:
    """What is imported for them is what is bound at run time."""
    tree = ast.parse(Path(govreview.__file__).read_text(encoding="utf-8"))
    checked = next(node for node in tree.body if isinstance(node, ast.If))
    names = {
        (f"{node.module}", alias.name)
        for node in ast.walk(checked)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert {name for _, name in names} == set(govreview.__all__) - {"__version__"}
    for module, name in names:
        assert getattr(sys.modules[module], name) is getattr(govreview, name)


def test_a_name_that_is_not_there() -> None:
    """An unknown attribute is the ordinary error."""
    with pytest.raises(AttributeError, match="module 'govreview' has no attribute 'extrakt'"):
        govreview.extrakt  # noqa: B018


def test_names_are_listed_before_they_are_bound() -> None:
    """``dir`` shows what there is, for whoever explores."""
    assert set(govreview.__all__) <= set(dir(govreview))


def test_the_import_brings_nothing_heavy() -> None:
    """``import govreview`` loads no dependency, no plugin and no module of its own."""
    modules = imported("import govreview")
    assert modules.isdisjoint(HEAVY)
    assert {name for name in modules if name.startswith("govreview")} == {"govreview"}


def test_the_models_bring_neither_dateparser_nor_cattrs() -> None:
    """Who only wants the types pays for no more."""
    modules = imported("import govreview; govreview.Appointment")
    assert modules.isdisjoint({"dateparser", "cattrs", "rich", "pluggy"})


def test_the_command_does_not_import_rich() -> None:
    """Rich is an extra: importing the command does without."""
    assert "rich" not in imported("import govreview.cli")


def test_the_package_is_typed() -> None:
    """The marker for type checkers is there."""
    assert (Path(govreview.__file__).parent / "py.typed").is_file()
