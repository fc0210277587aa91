"""Discovery: what is installed is found, and what is broken costs only itself."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from govreview.exceptions import ExtractorError
from govreview.plugins import LoadedExtractor, describe_error, find_plugins, loaded, needs_of

if TYPE_CHECKING:
    from conftest import Install

    from govreview.models import Problem

HOOK = """
import govreview

@govreview.hookimpl
def govreview_extractors():
    return {handed_over}
"""

CLASS = """
class Odd:
    {body}
    def extract(self, {arguments}):
        return ()
"""


def only_problem(distribution: str = "acme-x", version: str = "1.0") -> Problem:
    """Return the one problem of what is installed, having checked whom it names."""
    plugins = find_plugins()
    assert plugins.extractors == ()
    (problem,) = plugins.problems
    assert (problem.distribution, problem.version) == (distribution, version)
    return problem


def test_a_sound_plugin_is_found_with_its_distribution(install: Install, sound: str) -> None:
    """An extractor is told with the name and version of what brought it."""
    install("acme-inquests", sound.format(name="inquests"), version="0.3")
    plugins = find_plugins()
    assert plugins.problems == ()
    (found,) = plugins.extractors
    assert (found.name, found.distribution, found.version) == ("inquests", "acme-inquests", "0.3")


def test_no_plugins(install: Install) -> None:
    """Where nothing is installed nothing is found and nothing is wrong."""
    del install
    assert find_plugins().extractors == ()
    assert find_plugins().problems == ()


def test_extractors_come_by_name_whatever_their_distributions(install: Install, sound: str) -> None:
    """The order of extractors is that of their names."""
    install("acme-b", sound.format(name="alpha"))
    install("acme-a", sound.format(name="beta"))
    assert [found.name for found in find_plugins().extractors] == ["alpha", "beta"]


def test_a_plugin_that_cannot_be_imported_costs_only_itself(install: Install, sound: str) -> None:
    """A failing import is a problem that names the distribution, and the next plugin still works."""
    install("acme-a", "import module_that_is_not_there")
    install("acme-b", sound.format(name="beta"))
    plugins = find_plugins()
    assert [found.name for found in plugins.extractors] == ["beta"]
    (problem,) = plugins.problems
    assert (problem.kind, problem.distribution, problem.version) == ("plugin-not-importable", "acme-a", "1.0")
    assert "No module named 'module_that_is_not_there'" in problem.message


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "def (", "import nothing.at.all", "1 / 0"])
def test_whatever_an_import_does_is_a_problem(install: Install, code: str) -> None:
    """Leaving the interpreter, broken syntax and any error at import are one kind of problem."""
    install("acme-x", code)
    assert only_problem().kind == "plugin-not-importable"


def test_a_malformed_list_of_entry_points(install: Install, sound: str) -> None:
    """A line that is no entry point costs its distribution only."""
    info = install("acme-x", sound.format(name="x"))
    (info / "entry_points.txt").write_text("[govreview]\nno equals sign\n", encoding="utf-8")
    install("acme-y", sound.format(name="y"))
    plugins = find_plugins()
    assert [found.name for found in plugins.extractors] == ["y"]
    assert [(problem.kind, problem.distribution) for problem in plugins.problems] == [
        ("plugin-not-importable", "acme-x")
    ]


def test_a_misspelt_hook_is_told_with_a_suggestion(install: Install, sound: str) -> None:
    """A marked hook of a name that does not exist is named, with the one that was meant."""
    install("acme-x", sound.format(name="x").replace("govreview_extractors", "govreview_extractor"))
    problem = only_problem()
    assert problem.kind == "plugin-wrong-hook"
    assert problem.message == "there is no hook govreview_extractor: did you mean govreview_extractors?"


def test_a_misspelt_hook_without_the_marker_is_told_too(install: Install) -> None:
    """A function whose name begins like a hook's is taken for one."""
    install("acme-x", "def govreview_extractos(): return []")
    assert only_problem().message == "there is no hook govreview_extractos: did you mean govreview_extractors?"


def test_a_hook_without_the_marker(install: Install, sound: str) -> None:
    """A forgotten decorator is told, not passed over."""
    install("acme-x", sound.format(name="x").replace("@govreview.hookimpl", ""))
    problem = only_problem()
    assert problem.kind == "plugin-wrong-hook"
    assert problem.message == "govreview_extractors is not marked with @govreview.hookimpl"


def test_a_plugin_without_a_hook(install: Install) -> None:
    """A module that implements nothing is told."""
    install("acme-x", "")
    assert only_problem().message == (
        "it implements none of the hooks govreview_extractors, govreview_gazetteer, govreview_record_types, "
        "govreview_loaders, govreview_exporters"
    )


def test_a_hook_of_a_later_version_does_not_cost_the_extractors(install: Install, sound: str) -> None:
    """An unknown hook beside a known one is a problem, and the known one is used."""
    install("acme-x", sound.format(name="x") + "\n@govreview.hookimpl\ndef govreview_weather(): pass\n")
    plugins = find_plugins()
    assert [found.name for found in plugins.extractors] == ["x"]
    assert [problem.message for problem in plugins.problems] == ["there is no hook govreview_weather"]


def test_a_hook_that_asks_for_arguments(install: Install, sound: str) -> None:
    """A hook with an argument that it is not given is told."""
    install("acme-x", sound.format(name="x").replace("govreview_extractors()", "govreview_extractors(config)"))
    problem = only_problem()
    assert (problem.kind, problem.message) == ("plugin-wrong-signature", "govreview_extractors takes no argument")


def test_a_hook_that_raises(install: Install) -> None:
    """The error of a hook is told in one line."""
    install("acme-x", HOOK.format(handed_over="1 / 0"))
    problem = only_problem()
    assert problem.kind == "plugin-hook-failed"
    assert problem.message == "govreview_extractors failed: ZeroDivisionError: division by zero"


@pytest.mark.parametrize(
    ("handed_over", "message"),
    [
        ("None", "govreview_extractors must return a list of extractors, not NoneType"),
        ("'Odd'", "govreview_extractors must return a list of extractors, not str"),
        ("[3]", "int is no extractor: it has no name or no method extract"),
        ("[Odd]", "Odd is a class: hand over Odd()"),
        ("[Odd()]", "needs of extractor odd must be a tuple of names"),
    ],
)
def test_rubbish_from_a_hook(install: Install, handed_over: str, message: str) -> None:
    """Whatever is no extractor is named by its type."""
    code = CLASS.format(body="name = 'odd'; needs = 'other'", arguments="reading, needed")
    install("acme-x", code + HOOK.format(handed_over=handed_over))
    problem = only_problem()
    assert (problem.kind, problem.message) == ("plugin-returns-rubbish", message)


@pytest.mark.parametrize(
    ("body", "arguments", "given"),
    [
        ("name = 'odd'", "", "reading"),
        ("name = 'odd'", "reading, needed", "reading"),
        ("name = 'odd'; needs = ('other',)", "reading", "reading, needed"),
    ],
)
def test_the_signature_of_extract(install: Install, body: str, arguments: str, given: str) -> None:
    """An extractor that does not take what it is given is found before any document is read."""
    install("acme-x", CLASS.format(body=body, arguments=arguments) + HOOK.format(handed_over="[Odd()]"))
    problem = only_problem()
    assert problem.kind == "plugin-wrong-signature"
    assert problem.message.startswith(f"extract of extractor odd must take ({given}): ")


def test_rubbish_does_not_cost_the_extractors_beside_it(install: Install) -> None:
    """Of a list with one wrong object the others are used."""
    code = CLASS.format(body="name = 'odd'", arguments="reading") + HOOK.format(handed_over="[None, Odd()]")
    install("acme-x", code)
    plugins = find_plugins()
    assert [found.name for found in plugins.extractors] == ["odd"]
    assert len(plugins.problems) == 1


def test_of_two_extractors_of_one_name_the_first_by_distribution_is_used(install: Install, sound: str) -> None:
    """The second is a problem that names both."""
    install("acme-b", sound.format(name="inquests"), version="2.0")
    install("acme-a", sound.format(name="inquests"))
    plugins = find_plugins()
    assert [found.distribution for found in plugins.extractors] == ["acme-a"]
    (problem,) = plugins.problems
    assert (problem.kind, problem.extractor, problem.distribution) == ("duplicate-extractor", "inquests", "acme-b")
    assert problem.message == (
        "acme-a 1.0 and acme-b 2.0 both bring an extractor named inquests: that of acme-a is used"
    )


@pytest.mark.parametrize("asked", [">=99", "<0.1", "!=0.1.0,>=0.1", "~=99.1", " (>=99)", "[cli]>=99"])
def test_a_plugin_for_another_version(install: Install, sound: str, asked: str) -> None:
    """A plugin whose distribution asks for another version of govreview is not loaded."""
    install("acme-x", sound.format(name="x"), metadata=f"Requires-Dist: govreview{asked}\n")
    problem = only_problem()
    assert problem.kind == "incompatible-version"
    assert problem.message.startswith(f"it asks for govreview{asked}, installed is govreview ")


@pytest.mark.parametrize("asked", ["", ">=0.1", ">=0.1,<99", "~=0.1", "==0.1.0", ">=0.1.0.dev3", "==0.*"])
def test_a_plugin_for_this_version(install: Install, sound: str, asked: str) -> None:
    """A requirement that is met, or cannot be judged, stops nothing."""
    install("acme-x", sound.format(name="x"), metadata=f"Requires-Dist: govreview{asked}\nRequires-Dist: attrs>=99\n")
    assert [found.name for found in find_plugins().extractors] == ["x"]


def test_strict_raises_at_the_first_problem(install: Install) -> None:
    """With strictness a broken plugin is an error that names it."""
    install("acme-x", "1 / 0")
    with pytest.raises(ExtractorError, match=r"extractor acme-x failed: .*division by zero") as raised:
        find_plugins(strict=True)
    assert raised.value.extractor == "acme-x"


def test_a_distribution_without_a_hook_of_ours_is_not_looked_at(install: Install) -> None:
    """Other people's entry points are neither loaded nor told."""
    info = install("acme-x", "1 / 0")
    (info / "entry_points.txt").write_text("[console_scripts]\ngovreview-x = acme_x:main\n", encoding="utf-8")
    assert find_plugins().problems == ()


def test_importing_the_host_loads_no_plugin() -> None:
    """Discovery waits until it is asked for."""
    code = "import sys, govreview.plugins; print([name for name in sys.modules if name.startswith('govreview_')])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


class Plain:
    """An extractor without needs."""

    name = "plain"

    def extract(self, reading: object) -> tuple[()]:
        """Find nothing."""
        del reading
        return ()


def test_an_extractor_handed_over_by_a_caller() -> None:
    """It has no distribution, and needs nothing unless it says so."""
    plain = Plain()
    assert loaded(plain) == LoadedExtractor(plain, "plain", None, None)
    assert needs_of(plain) == ()


def test_a_caller_who_hands_over_a_class() -> None:
    """What is no extractor is refused at once."""
    with pytest.raises(ExtractorError, match=r"Plain is a class: hand over Plain\(\)"):
        loaded(Plain)  # type: ignore[arg-type]


def test_errors_are_described_without_addresses() -> None:
    """The same fault gives the same words on every run."""
    assert describe_error(ValueError("bad <object object at 0x7f4e772d6490>\n here")) == (
        "ValueError: bad <object object> here"
    )


def test_errors_without_words_are_described_by_their_type() -> None:
    """An error that says nothing, or whose text cannot be had, is known by its type."""

    class MuteError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    assert describe_error(KeyboardInterrupt()) == "KeyboardInterrupt"
    assert describe_error(MuteError()) == "MuteError"
