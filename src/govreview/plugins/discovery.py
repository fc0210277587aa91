"""Looks for plugins, loads them one by one, and calls each of their hooks alone."""

from __future__ import annotations

import contextlib
import difflib
import functools
import importlib.metadata
import inspect
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs
import pluggy
import regex

from govreview import hookspecs
from govreview.exceptions import ExtractorError, InvalidValueError
from govreview.models import BUILT_IN, Problem, Record
from govreview.plugins.compatible import check_compatible
from govreview.plugins.errors import UnusableError, describe_error
from govreview.plugins.found import (
    LoadedExporter,
    LoadedExtractor,
    LoadedLoader,
    LoadedRow,
    LoadedType,
    Plugins,
)
from govreview.plugins.handed import HANDED, check, check_type
from govreview.plugins.limits import LOAD_LIMIT, OutOfTimeError, limited_to
from govreview.plugins.surroundings import kept

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govreview.plugins.found import Brought

__all__ = ["find_plugins", "installed", "types_of"]

_PREFIX = f"{hookspecs.PROJECT}_"
_NOUNS = {
    LoadedExtractor: ("an", "extractor"),
    LoadedRow: ("a", "row"),
    LoadedType: ("a", "record-type"),
    LoadedLoader: ("a", "loader"),
    LoadedExporter: ("an", "exporter"),
}


def find_plugins(*, strict: bool = False, allow: Iterable[str] | None = None) -> Plugins:
    """Load the installed plugins, each alone, in the order of their distributions' names.

    Args:
        strict: Whether to raise at the first problem instead of going on.
        allow: Names of the distributions whose plugins are loaded; no other is even imported. All where ``None``.

    Returns:
        What can be used and the problems of the rest. Of two things of one sort and name the first by distribution is
        used.

    Raises:
        ExtractorError: A plugin has a problem, and ``strict`` is set.
        InvalidValueError: A distribution in ``allow`` is not installed, or has no plugin.
    """
    used: dict[tuple[type, str], Brought] = {}
    problems: list[Problem] = []
    for distribution in _allowed(_distributions(), allow):
        for found in _load_distribution(distribution):
            outcome = found if isinstance(found, Problem) else _kept_of_two(found, used)
            if isinstance(outcome, Problem):
                if strict:
                    raise _error(outcome)
                problems.append(outcome)
    return _plugins(used, problems)


@functools.cache
def installed() -> Plugins:
    """Return the installed plugins, looked for once in a process."""
    return find_plugins()


def _error(problem: Problem) -> ExtractorError:
    """Return the error in the place of a problem; it names the plugin, or the extractor that is there twice."""
    name = problem.extractor if problem.kind == "duplicate-extractor" else problem.distribution
    return ExtractorError(name or "", "", problem.message)


def _kept_of_two(found: Brought, used: dict[tuple[type, str], Brought]) -> Problem | None:
    """Keep what a plugin brings, or tell of what has its name already."""
    first = used.setdefault((type(found), found.name), found)
    if first is found:
        return None
    if isinstance(first, LoadedType) and isinstance(found, LoadedType) and first.record_type is found.record_type:
        return None
    article, noun = _NOUNS[type(found)]
    return Problem(
        kind=f"duplicate-{noun}",
        extractor=found.name if isinstance(found, LoadedExtractor) else None,
        distribution=found.distribution,
        version=found.version,
        message=f"{first.distribution} {first.version} and {found.distribution} {found.version} both bring {article} "
        f"{noun} named {found.name}: that of {first.distribution} is used",
    )


def _plugins(used: dict[tuple[type, str], Brought], problems: list[Problem]) -> Plugins:
    found = [used[key] for key in sorted(used, key=lambda key: (key[0].__name__, key[1]))]
    return Plugins(
        extractors=tuple(each for each in found if isinstance(each, LoadedExtractor)),
        problems=tuple(problems),
        rows=tuple(each for each in found if isinstance(each, LoadedRow)),
        types=tuple(each for each in found if isinstance(each, LoadedType)),
        loaders=tuple(each for each in found if isinstance(each, LoadedLoader)),
        exporters=tuple(each for each in found if isinstance(each, LoadedExporter)),
    )


def _distributions() -> dict[str, importlib.metadata.Distribution]:
    """Return the distributions with an entry point of ours, by name; the first on the path of each name."""
    found: dict[str, importlib.metadata.Distribution] = {}
    for distribution in importlib.metadata.distributions():
        with contextlib.suppress(UnicodeDecodeError):  # if it is a plugin's, nobody can tell
            if f"[{hookspecs.PROJECT}]" in (distribution.read_text("entry_points.txt") or ""):
                found.setdefault(_normalised(distribution.name), distribution)
    return found


def _allowed(
    found: dict[str, importlib.metadata.Distribution], allow: Iterable[str] | None
) -> list[importlib.metadata.Distribution]:
    names = found if allow is None else dict.fromkeys(map(_normalised, allow))
    for name in names:
        if name not in found:
            known = ", ".join(sorted(found)) or "none is installed"
            raise InvalidValueError("Pipeline", "plugins", name, f"distributions with a plugin for govreview: {known}")
    return [found[name] for name in sorted(names)]


def _normalised(name: str | None) -> str:
    return regex.sub(r"[-_.]+", "-", name or "").lower()


def _load_distribution(distribution: importlib.metadata.Distribution) -> Iterator[Brought | Problem]:
    """Yield what one distribution brings, and problems in the place of what cannot be used."""
    name, version = distribution.name, distribution.version
    try:
        entry_points = _entry_points(distribution)
        _check_compatible(distribution, entry_points)
    except UnusableError as unusable:
        yield _problem(unusable, name, version)
        return
    for entry_point in entry_points:
        brought = _within_limit(entry_point)
        for found in (*brought, *_types_beside(brought)):
            if isinstance(found, UnusableError):
                yield _problem(found, name, version)
            else:
                yield attrs.evolve(found, distribution=name, version=version)


def _within_limit(entry_point: importlib.metadata.EntryPoint) -> list[Brought | UnusableError]:
    """Return what the plugin of an entry point brings until its time is up."""
    found: list[Brought | UnusableError] = []
    try:
        with kept(), limited_to(LOAD_LIMIT):
            found.extend(_load_entry_point(entry_point))
    except OutOfTimeError:
        message = f"it took longer than {LOAD_LIMIT:g} seconds to be loaded"
        found.append(UnusableError("plugin-timed-out", message, entry_point.name))
    return found


def _check_compatible(
    distribution: importlib.metadata.Distribution, entry_points: list[importlib.metadata.EntryPoint]
) -> None:
    try:
        check_compatible(distribution)
    except UnusableError as unusable:
        names = ", ".join(point.name for point in entry_points)
        raise UnusableError(unusable.kind, unusable.message, names) from unusable


def _load_entry_point(entry_point: importlib.metadata.EntryPoint) -> Iterator[Brought | UnusableError]:
    """Yield what the plugin of an entry point brings; it stands for its extractors where they never came to be."""
    try:
        plugin = _load(entry_point)
        hooks, wrong = _hooks(plugin)
    except UnusableError as unusable:
        yield UnusableError(unusable.kind, unusable.message, unusable.name or entry_point.name)
        return
    yield from (UnusableError(each.kind, each.message, entry_point.name) for each in wrong)
    for name, hook in hooks:
        try:
            handed_over = _call(name, hook)
        except UnusableError as unusable:
            yield UnusableError(unusable.kind, unusable.message, entry_point.name)
            continue
        for candidate in handed_over:
            for found in check(HANDED[name], candidate):
                if isinstance(found, UnusableError) and found.name is None:
                    yield UnusableError(found.kind, found.message, entry_point.name)
                else:
                    yield found


def _problem(unusable: UnusableError, distribution: str, version: str) -> Problem:
    return Problem(
        kind=unusable.kind,
        extractor=unusable.name,
        distribution=distribution,
        version=version,
        message=unusable.message,
    )


def _entry_points(distribution: importlib.metadata.Distribution) -> list[importlib.metadata.EntryPoint]:
    try:
        ours = [point for point in distribution.entry_points if point.group == hookspecs.PROJECT]
    except Exception as error:
        message = f"its entry points cannot be read: {describe_error(error)}"
        raise UnusableError("plugin-not-importable", message) from error
    return sorted(ours, key=lambda point: point.name)


def _load(entry_point: importlib.metadata.EntryPoint) -> object:
    try:
        return entry_point.load()
    except (Exception, SystemExit) as error:
        message = f"entry point {entry_point.name} = {entry_point.value} cannot be loaded: {describe_error(error)}"
        raise UnusableError("plugin-not-importable", message) from error


def _hooks(plugin: object) -> tuple[list[tuple[str, Callable[[], object]]], list[UnusableError]]:
    """Return the plugin's implementations of our hooks, and what is wrong with those that it meant to be one."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    hooks: list[tuple[str, Callable[[], object]]] = []
    wrong: list[UnusableError] = []
    try:
        for name in dir(plugin):
            marked = manager.parse_hookimpl_opts(plugin, name)
            function = getattr(plugin, name, None)
            if not marked and not (name.startswith(_PREFIX) and inspect.isfunction(function)):
                continue
            hook = (marked and marked.get("specname")) or name
            fault = _fault(hook, name, function, marked=bool(marked))
            if fault is not None:
                wrong.append(fault)
            elif callable(function):
                hooks.append((hook, function))
    except Exception as error:
        raise UnusableError("plugin-not-importable", f"it cannot be looked at: {describe_error(error)}") from error
    if not hooks and not wrong:
        wrong.append(UnusableError("plugin-wrong-hook", f"it implements none of the hooks {', '.join(HANDED)}"))
    return hooks, wrong


def _fault(hook: str, name: str, function: object, *, marked: bool) -> UnusableError | None:
    """Say what is wrong with a hook that is misspelt, not marked, or asks for arguments."""
    if hook not in HANDED:
        known = {each.removeprefix(_PREFIX): each for each in HANDED}
        near = difflib.get_close_matches(hook.removeprefix(_PREFIX), known, n=1)
        meant = f": did you mean {known[near[0]]}?" if near else ""
        return UnusableError("plugin-wrong-hook", f"there is no hook {hook}{meant}")
    if not marked:
        return UnusableError("plugin-wrong-hook", f"{name} is not marked with @govreview.hookimpl")
    if callable(function):
        with contextlib.suppress(ValueError):
            try:
                inspect.signature(function).bind()
            except TypeError:
                return UnusableError("plugin-wrong-signature", f"{name} takes no argument")
    return None


def _call(name: str, hook: Callable[[], object]) -> tuple[object, ...]:
    try:
        handed_over = hook()
        if isinstance(handed_over, Iterable) and not isinstance(handed_over, str | bytes):
            return tuple(handed_over)
    except (Exception, SystemExit) as error:
        raise UnusableError("plugin-hook-failed", f"{name} failed: {describe_error(error)}") from error
    message = f"{name} must return a list of {HANDED[name].nouns}, not {type(handed_over).__name__}"
    raise UnusableError("plugin-returns-rubbish", message)


def _types_beside(brought: Iterable[Brought | UnusableError]) -> Iterator[Brought | UnusableError]:
    """Yield the record types defined in the packages that extractors come from."""
    known = {each.record_type for each in brought if isinstance(each, LoadedType)}
    for kind in types_of(each for each in brought if isinstance(each, LoadedExtractor)):
        if kind in known:
            continue
        try:
            yield check_type(kind)
        except UnusableError as unusable:
            yield unusable


def types_of(extractors: Iterable[LoadedExtractor]) -> tuple[type[Record], ...]:
    """Return the record types defined in the packages that extractors come from, by name."""
    packages = {_package(type(each.extractor)) for each in extractors} - {hookspecs.PROJECT}
    found = {kind for kind in _descendants(Record) if _package(kind) in packages} - set(BUILT_IN)
    return tuple(sorted(found, key=lambda kind: (kind.type_name, kind.__module__, kind.__name__)))


def _package(kind: type) -> str:
    return kind.__module__.partition(".")[0]


def _descendants(kind: type[Record]) -> Iterator[type[Record]]:
    """Yield the classes made on a record type that their modules still hold under their names."""
    for child in kind.__subclasses__():
        if getattr(sys.modules.get(child.__module__), child.__name__, None) is child:
            yield child
        yield from _descendants(child)
