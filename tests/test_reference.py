"""The reference tells every hook, public name, record field and word of a list, so that docs and code cannot drift."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest
import regex

import govreview
from govreview import exceptions, extractor, hookspecs, models, pipeline, plugins

if TYPE_CHECKING:
    import enum

REFERENCE = Path(__file__).parents[1] / "docs" / "reference"
MODELS = (REFERENCE / "models.md").read_text(encoding="utf-8")
RECORDS = [kind for kind in vars(models).values() if inspect.isclass(kind) and issubclass(kind, models.Record)]
WORDS = (
    models.ActorKind,
    models.Area,
    models.Change,
    models.InterventionKind,
    models.Judgement,
    models.Outcome,
    models.ReviewKind,
    models.RoleKind,
    models.Status,
)


def section(name: str) -> str:
    """Give the text below a heading of models.md."""
    return MODELS.split(f"### {name}\n", 1)[1].split("\n### ", 1)[0]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_of_a_record_is_told(record: type[models.Record]) -> None:
    """Each field stands below the heading of its type, those of all records below `Record`."""
    shared = {field.name for field in attrs.fields(models.Record)} if record is not models.Record else set()
    own = [field.name for field in attrs.fields(record) if field.name not in shared]
    assert [name for name in own if f"`{name}`" not in section(record.__name__)] == []


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.__name__)
def test_every_word_is_told(words: type[enum.StrEnum]) -> None:
    """The line of a list holds its values, in order and no other."""
    (line,) = (line for line in MODELS.splitlines() if line.startswith(f"| `{words.__name__}` |"))
    assert line == f"| `{words.__name__}` | {' '.join(f'`{word.value}`' for word in words)} |"


def test_every_hook_is_told_with_its_arguments() -> None:
    """The headings of the page on hooks are the hooks with what they take, each once and no other, in their order."""
    hooks = {name: hook for name, hook in vars(hookspecs).items() if name.startswith(f"{hookspecs.PROJECT}_")}
    taken = [f"{name}({', '.join(inspect.signature(hook).parameters)})" for name, hook in hooks.items()]
    page = (REFERENCE / "hooks.md").read_text(encoding="utf-8")
    assert regex.findall(r"^## `(.*)`$", page, regex.MULTILINE) == taken


HANDED_OVER = (
    ("govreview_extractors", extractor.Extractor),
    ("govreview_extractors", extractor.DependentExtractor),
    ("govreview_loaders", hookspecs.Loader),
    ("govreview_exporters", hookspecs.Exporter),
)


@pytest.mark.parametrize(("hook", "protocol"), HANDED_OVER, ids=lambda each: getattr(each, "__name__", each))
def test_everything_handed_over_is_told_with_its_arguments(hook: str, protocol: type) -> None:
    """Below the heading of a hook stands each attribute, and each method with what it takes, of what it hands over."""
    page = (REFERENCE / "hooks.md").read_text(encoding="utf-8")
    told = page.split(f"## `{hook}()`", 1)[1].split("\n## ", 1)[0]
    for name, member in vars(protocol).items():
        if inspect.isfunction(member) and not name.startswith("_"):
            name = f"{name}({', '.join(list(inspect.signature(member).parameters)[1:])})"  # noqa: PLW2901
        elif not isinstance(member, property):
            continue
        assert f"`{name}`" in told


def test_every_kind_of_problem_is_told() -> None:
    """Each kind that the code gives has its line."""
    told = (REFERENCE / "hooks.md").read_text(encoding="utf-8").split("## Kinds of problem", 1)[1]
    documented = inspect.getdoc(plugins) or ""
    kinds = set(regex.findall(r"``((?:plugin|duplicate|incompatible)-[a-z-]+)``", documented))
    kinds |= set(regex.findall(r"``(extractor-[a-z-]+)``", inspect.getdoc(pipeline.pipeline) or ""))
    assert len(kinds) > 10
    assert [kind for kind in sorted(kinds) if f"`{kind}`" not in told] == []


def test_every_layer_is_told() -> None:
    """The page on readings lists the public layers and methods of the class, each once and no other."""
    page = (REFERENCE / "reading.md").read_text(encoding="utf-8")
    told = regex.findall(r"^\| `(\w+)(?:\(.*\))?` \|", page, regex.MULTILINE)
    assert sorted(told) == sorted(name for name in vars(govreview.Reading) if not name.startswith("_"))


def test_every_method_is_told_with_its_parameters() -> None:
    """Parentheses on that page hold what a method takes."""
    page = (REFERENCE / "reading.md").read_text(encoding="utf-8")
    methods = {name: method for name, method in vars(govreview.Reading).items() if inspect.isfunction(method)}
    taken = {name: list(inspect.signature(method).parameters)[1:] for name, method in methods.items() if name[0] != "_"}
    told = regex.findall(r"^\| `(\w+)\((.*)\)` \|", page, regex.MULTILINE)
    assert {name: [part.split("=")[0] for part in given.split(", ")] for name, given in told} == taken


def test_every_error_is_told() -> None:
    """Each error has its line on the page of the library."""
    page = (REFERENCE / "library.md").read_text(encoding="utf-8")
    errors = [name for name, kind in vars(exceptions).items() if inspect.isclass(kind) and not name.startswith("_")]
    assert [name for name in errors if f"`{name}`" not in page] == []


def test_every_public_name_is_told() -> None:
    """Each name of `govreview` stands somewhere in the reference."""
    pages = "".join(page.read_text(encoding="utf-8") for page in REFERENCE.glob("*.md"))
    assert [name for name in govreview.__all__ if f"`{name}`" not in pages and f"### {name}\n" not in pages] == []


def test_public_names_are_few() -> None:
    """At most thirty names, sorted, each of them there."""
    assert len(govreview.__all__) <= 30
    assert sorted(govreview.__all__) == list(govreview.__all__)
    assert [name for name in govreview.__all__ if not hasattr(govreview, name)] == []
