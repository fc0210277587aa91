"""``govreview new-plugin``: makes a distribution with an extractor, ready to be installed, tested and changed."""

from __future__ import annotations

import importlib.metadata
import importlib.resources
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final

import regex

from govreview.cli.choice import add_plugins, chosen_plugins
from govreview.cli.output import DONE, open_output
from govreview.exceptions import InvalidValueError
from govreview.models import BUILT_IN

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from govreview.plugins import Plugins

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "make a new plugin: a distribution with a first rule, its tests and CI"

_COMMAND: Final = "new-plugin"
_PREFIX: Final = "govreview-"
_NAME: Final = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_LONGEST: Final = 40
_FILES: Final = {
    "pyproject.toml": "pyproject.toml",
    "README.md": "README.md",
    ".gitignore": "gitignore",
    ".github/workflows/ci.yml": "ci.yml",
    "src/$package/__init__.py": "init.py",
    "src/$package/records.py": "records.py",
    "src/$package/patterns.py": "patterns.py",
    "src/$package/extractor.py": "extractor.py",
    "src/$package/py.typed": "",
    "tests/test_$module.py": "test.py",
}
"""Where each template goes, and its name; an empty file where it has none."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("name", metavar="NAME", help="what is to be found, in the plural: inquests, court-orders")
    parser.add_argument(
        "--into", metavar="FOLDER", type=Path, default=Path(), help="where to make it; here unless told"
    )
    add_plugins(parser)


def run(arguments: argparse.Namespace) -> int:
    """Make it."""
    name = _checked(arguments.name.removeprefix(_PREFIX), chosen_plugins(arguments))
    words = _words(name)
    folder = arguments.into / words["distribution"]
    if folder.exists():
        raise InvalidValueError(
            _COMMAND, "folder", str(folder), "a folder that is not there yet: name another with --into"
        )
    if not arguments.into.is_dir():
        raise InvalidValueError(_COMMAND, "folder", str(arguments.into), "a folder that is there")
    for path, template in _FILES.items():
        file = folder / Template(path).substitute(words)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(_filled(template, words), encoding="utf-8", newline="\n")
    with open_output(None) as output:
        output.write(_next_steps(folder, words).encode())
        output.flush()
    return DONE


def _checked(name: str, plugins: Plugins) -> str:
    """Return the name, once it is clear that a plugin can bear it.

    Raises:
        InvalidValueError: It cannot.
    """
    if not regex.fullmatch(_NAME, name) or len(name) > _LONGEST:
        expected = f"small letters, figures and hyphens, at most {_LONGEST}, such as inquests or court-orders"
        raise InvalidValueError(_COMMAND, "NAME", name, expected)
    extractors = {each.name for each in plugins.extractors}
    if name in extractors:
        taken = f"a name that no installed extractor has: {', '.join(sorted(extractors))}"
        raise InvalidValueError(_COMMAND, "NAME", name, taken)
    types = {kind.type_name for kind in BUILT_IN} | {each.name for each in plugins.types}
    if _words(name)["type"] in types:
        taken = f"a name of whose records no type is there yet: {', '.join(sorted(types))}"
        raise InvalidValueError(_COMMAND, "NAME", name, taken)
    return name


def _words(name: str) -> Mapping[str, str]:
    """Return what the templates are filled with."""
    single, stem = _singular(name.replace("-", " "))
    record = single.title().replace(" ", "")
    extractor = name.replace("-", " ").title().replace(" ", "")
    extractor = f"{extractor}Extractor" if extractor == record else extractor
    module = name.replace("-", "_")
    first, second = sorted((record, extractor))
    version = importlib.metadata.version("govreview")
    return {
        "article": "An" if single[0] in "aeiou" else "A",
        "distribution": f"{_PREFIX}{name}",
        "extractor_class": extractor,
        "first_name": first,
        "govreview": ".".join(version.split(".")[:2]),
        "module": module,
        "name": name,
        "package": f"govreview_{module}",
        "record_class": record,
        "second_name": second,
        "stem": stem,
        "type": single.replace(" ", "_"),
        "word": single,
        "words": name.replace("-", " "),
    }


def _singular(words: str) -> tuple[str, str]:
    """Return the singular, and what matches both: "inquests", "inquiries"; what is no plural stays as it is."""
    if words.endswith("ies"):
        return f"{words[:-3]}y", f"{words[:-3]}(?:y|ies)"
    if words.endswith("s") and not words.endswith(("ss", "us", "is")):
        return words[:-1], f"{words}?"
    return words, words


def _filled(template: str, words: Mapping[str, str]) -> str:
    if not template:
        return ""
    file = importlib.resources.files("govreview.cli").joinpath("template", f"{template}.txt")
    return Template(file.read_text(encoding="utf-8")).substitute(words)


def _next_steps(folder: Path, words: Mapping[str, str]) -> str:
    return (
        f"made {folder}\n\n"
        f"  pip install --group {folder}/pyproject.toml:test -e {folder}\n"
        f"  pytest {folder}\n"
        f"  govreview plugins\n\n"
        f"Its first rule is in {folder / 'src' / words['package'] / 'patterns.py'}\n"
    )
