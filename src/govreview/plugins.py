"""Finds the installed plugins, one by one, so that a broken one costs nothing but itself.

A plugin is a distribution with an entry point in the group ``govreview`` that names a module (or another object) with
an implementation of the hook ``govreview_extractors``. What is wrong with one becomes a ``Problem`` of one of these
kinds:

* ``incompatible-version``: its distribution asks for another version of govreview than the one installed.
* ``plugin-not-importable``: its entry point is malformed or raises when it is loaded.
* ``plugin-wrong-hook``: it implements no hook, a hook that does not exist, or one without the marker.
* ``plugin-wrong-signature``: its hook, or ``extract`` of its extractor, does not take the arguments that it is given.
* ``plugin-hook-failed``: its hook raises.
* ``plugin-returns-rubbish``: its hook returns something else than extractors.
* ``duplicate-extractor``: its extractor has the name of one that is already there.
"""

from __future__ import annotations

import contextlib
import difflib
import importlib.metadata
import inspect
from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

import attrs
import pluggy
import regex

from govreview import hookspecs
from govreview.exceptions import ExtractorError
from govreview.extractor import AnyExtractor
from govreview.models import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["LoadedExtractor", "Plugins", "describe_error", "find_plugins", "loaded", "needs_of"]

_HOOK = hookspecs.govreview_extractors.__name__
_PREFIX = f"{hookspecs.PROJECT}_"


@attrs.frozen
class LoadedExtractor:
    """An extractor and where it came from.

    Attributes:
        extractor: The object that the plugin handed over.
        name: Its name.
        distribution: The distribution that brought it. ``None`` where a caller handed it over himself.
        version: Version of that distribution. ``None`` where not known.
    """

    extractor: AnyExtractor
    name: str
    distribution: str | None = None
    version: str | None = None

    def problem(self, kind: str, message: str, document: str = "") -> Problem:
        """Return a problem that names this extractor and its distribution."""
        return Problem(
            kind=kind,
            extractor=self.name,
            distribution=self.distribution,
            version=self.version,
            document=document,
            message=message,
        )


@attrs.frozen
class Plugins:
    """What is installed.

    Attributes:
        extractors: Those that can be used, by name.
        problems: What is wrong with the others.
    """

    extractors: tuple[LoadedExtractor, ...] = ()
    problems: tuple[Problem, ...] = ()


class _Unusable(Exception):  # noqa: N818  (it ends as a problem, never as an error)
    """A plugin, or one thing in it, cannot be used: the kind of problem and the message."""


def find_plugins(*, strict: bool = False) -> Plugins:
    """Load every installed plugin, each alone, in the order of their distributions' names.

    Args:
        strict: Whether to raise at the first problem instead of going on.

    Returns:
        The extractors that can be used and the problems of the rest. Of two extractors of one name the first by
        distribution is used.

    Raises:
        ExtractorError: A plugin has a problem, and ``strict`` is set.
    """
    used: dict[str, LoadedExtractor] = {}
    problems: list[Problem] = []
    for distribution in _distributions():
        for found in _load_distribution(distribution):
            outcome = found
            if isinstance(outcome, LoadedExtractor) and outcome.name in used:
                outcome = _duplicate(outcome, used[outcome.name])
            if isinstance(outcome, LoadedExtractor):
                used[outcome.name] = outcome
                continue
            if strict:
                raise ExtractorError(outcome.extractor or outcome.distribution or "", "", outcome.message)
            problems.append(outcome)
    return Plugins(tuple(used[name] for name in sorted(used)), tuple(problems))


def needs_of(extractor: AnyExtractor) -> tuple[str, ...]:
    """Return the names of the extractors whose records it asks for; none where it declares no ``needs``."""
    return cast("tuple[str, ...]", getattr(extractor, "needs", ()))


def describe_error(error: BaseException) -> str:
    """Say in one line what was raised, the same on every run: without addresses in memory."""
    try:
        told = str(error)
    except Exception:  # noqa: BLE001  (an error of somebody else's whose own text cannot be had)
        told = ""
    told = regex.sub(r" at 0x[0-9A-Fa-f]{1,16}", "", " ".join(told.split()))
    return f"{type(error).__name__}: {told[:500]}" if told else type(error).__name__


def loaded(extractor: AnyExtractor) -> LoadedExtractor:
    """Return an extractor that a caller handed over himself, once it is clear that it is one.

    Raises:
        ExtractorError: It has no name, no method ``extract`` or not its signature.
    """
    checked = _check_extractor(extractor)
    if isinstance(checked, _Unusable):
        raise ExtractorError(type(extractor).__name__, "", checked.args[1])
    return checked


def _duplicate(late: LoadedExtractor, first: LoadedExtractor) -> Problem:
    return late.problem(
        "duplicate-extractor",
        f"{first.distribution} {first.version} and {late.distribution} {late.version} both bring an extractor named "
        f"{late.name}: that of {first.distribution} is used",
    )


def _distributions() -> list[importlib.metadata.Distribution]:
    """Return the distributions with an entry point of ours, by name; the first on the path of each name."""
    found: dict[str, importlib.metadata.Distribution] = {}
    for distribution in importlib.metadata.distributions():
        with contextlib.suppress(UnicodeDecodeError):  # if it is a plugin's, nobody can tell
            if f"[{hookspecs.PROJECT}]" in (distribution.read_text("entry_points.txt") or ""):
                found.setdefault(_normalised(distribution.name), distribution)
    return [found[name] for name in sorted(found)]


def _normalised(name: str | None) -> str:
    return regex.sub(r"[-_.]+", "-", name or "").lower()


def _load_distribution(distribution: importlib.metadata.Distribution) -> Iterator[LoadedExtractor | Problem]:
    """Yield what one distribution brings: extractors, and problems in the place of those that cannot be used."""
    name, version = distribution.name, distribution.version
    try:
        _check_compatible(distribution)
        entry_points = _entry_points(distribution)
    except _Unusable as unusable:
        yield _problem(unusable, name, version)
        return
    for entry_point in entry_points:
        for found in _load_entry_point(entry_point):
            if isinstance(found, _Unusable):
                yield _problem(found, name, version)
            else:
                yield attrs.evolve(found, distribution=name, version=version)


def _load_entry_point(entry_point: importlib.metadata.EntryPoint) -> Iterator[LoadedExtractor | _Unusable]:
    try:
        plugin = _load(entry_point)
        hooks, wrong = _hooks(plugin, entry_point.name)
        yield from wrong
        for hook in hooks:
            yield from map(_check_extractor, _call(hook))
    except _Unusable as unusable:
        yield unusable


def _problem(unusable: _Unusable, distribution: str, version: str) -> Problem:
    kind, message = unusable.args
    return Problem(kind=kind, distribution=distribution, version=version, message=message)


def _entry_points(distribution: importlib.metadata.Distribution) -> list[importlib.metadata.EntryPoint]:
    try:
        ours = [point for point in distribution.entry_points if point.group == hookspecs.PROJECT]
    except Exception as error:
        raise _Unusable("plugin-not-importable", f"its entry points cannot be read: {describe_error(error)}") from error
    return sorted(ours, key=lambda point: point.name)


def _load(entry_point: importlib.metadata.EntryPoint) -> object:
    try:
        return entry_point.load()
    except (Exception, SystemExit) as error:
        message = f"entry point {entry_point.name} = {entry_point.value} cannot be loaded: {describe_error(error)}"
        raise _Unusable("plugin-not-importable", message) from error


def _hooks(plugin: object, name: str) -> tuple[tuple[Callable[[], object], ...], tuple[_Unusable, ...]]:
    """Return the plugin's implementations of our hook, and what is wrong with those that it meant to be one."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    try:
        manager.register(plugin, name)
        wrong = tuple(_wrong_hooks(plugin, manager))
    except pluggy.PluginValidationError as error:
        raise _Unusable("plugin-wrong-signature", f"{_HOOK} takes no argument") from error
    except Exception as error:
        raise _Unusable("plugin-not-importable", f"it cannot be looked at: {describe_error(error)}") from error
    hooks = tuple(found.function for found in manager.hook.govreview_extractors.get_hookimpls())
    if not hooks and not wrong:
        wrong = (_Unusable("plugin-wrong-hook", f"it implements no hook: {_HOOK} is missing"),)
    return hooks, wrong


def _wrong_hooks(plugin: object, manager: pluggy.PluginManager) -> Iterator[_Unusable]:
    """Yield a message for each hook of the plugin that is misspelt or not marked."""
    for name in dir(plugin):
        marked = manager.parse_hookimpl_opts(plugin, name)
        if not marked and not (name.startswith(_PREFIX) and inspect.isfunction(getattr(plugin, name, None))):
            continue
        hook = (marked and marked.get("specname")) or name
        if hook != _HOOK:
            rest, known = hook.removeprefix(_PREFIX), _HOOK.removeprefix(_PREFIX)
            near = f": did you mean {_HOOK}?" if difflib.get_close_matches(rest, [known]) else ""
            yield _Unusable("plugin-wrong-hook", f"there is no hook {hook}{near}")
        elif not marked:
            yield _Unusable("plugin-wrong-hook", f"{name} is not marked with @govreview.hookimpl")


def _call(hook: Callable[[], object]) -> tuple[object, ...]:
    try:
        handed_over = hook()
        if isinstance(handed_over, Iterable) and not isinstance(handed_over, str | bytes):
            return tuple(handed_over)
    except (Exception, SystemExit) as error:
        raise _Unusable("plugin-hook-failed", f"{_HOOK} failed: {describe_error(error)}") from error
    message = f"{_HOOK} must return a list of extractors, not {type(handed_over).__name__}"
    raise _Unusable("plugin-returns-rubbish", message)


def _check_extractor(candidate: object) -> LoadedExtractor | _Unusable:
    """Return the extractor with its name, or why it is none."""
    try:
        return _extractor(candidate)
    except _Unusable as unusable:
        return unusable
    except Exception as error:  # noqa: BLE001  (its attributes are somebody else's code)
        return _Unusable("plugin-returns-rubbish", f"{type(candidate).__name__} failed: {describe_error(error)}")


def _extractor(candidate: object) -> LoadedExtractor:
    if isinstance(candidate, type):
        raise _Unusable("plugin-returns-rubbish", f"{candidate.__name__} is a class: hand over {candidate.__name__}()")
    name, method = getattr(candidate, "name", None), getattr(candidate, "extract", None)
    if not isinstance(name, str) or not name or not callable(method):
        kind = type(candidate).__name__
        raise _Unusable("plugin-returns-rubbish", f"{kind} is no extractor: it has no name or no method extract")
    needs = getattr(candidate, "needs", ())
    if not isinstance(needs, tuple) or not all(isinstance(need, str) for need in needs):
        raise _Unusable("plugin-returns-rubbish", f"needs of extractor {name} must be a tuple of names")
    given = ("reading", "needed") if needs else ("reading",)
    with contextlib.suppress(ValueError):  # a signature that cannot be had: the first call will tell
        try:
            inspect.signature(method).bind(*given)
        except TypeError as error:
            message = f"extract of extractor {name} must take ({', '.join(given)}): {error}"
            raise _Unusable("plugin-wrong-signature", message) from error
    return LoadedExtractor(cast("AnyExtractor", candidate), name)


def _check_compatible(distribution: importlib.metadata.Distribution) -> None:
    """Refuse a plugin that asks for another version of govreview; pip may have been told not to look."""
    ours = importlib.metadata.version(hookspecs.PROJECT)
    for requirement in distribution.requires or ():
        asked = regex.fullmatch(r"govreview\s*(?:\[[^\]]*\])?\s*\(?([^;()]*)\)?\s*", requirement)
        if asked and not _satisfies(ours, asked[1].split(",")):
            raise _Unusable("incompatible-version", f"it asks for {requirement}, installed is govreview {ours}")


def _satisfies(version: str, specifiers: Iterable[str]) -> bool:
    """Return whether a version meets all specifiers; those beyond plain numbers are taken as met."""
    ours = _numbers(version)
    for specifier in specifiers:
        parts = regex.fullmatch(r"\s*(>=|<=|==|!=|~=|<|>)\s*(\d+(?:\.\d+)*)\s*", specifier)
        if not parts:
            continue
        operator, theirs = parts[1], _numbers(parts[2])
        met = {
            ">=": ours >= theirs,
            "<=": ours <= theirs,
            "==": ours == theirs,
            "!=": ours != theirs,
            "<": ours < theirs,
            ">": ours > theirs,
            "~=": ours >= theirs and ours[: parts[2].count(".")] == theirs[: parts[2].count(".")],
        }
        if not met[operator]:
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    """Return the release of a version as numbers, filled up so that 1.0 equals 1.0.0."""
    release = regex.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(number) for number in release[0].split(".")] if release else []
    return tuple(numbers + [0] * (6 - len(numbers)))
