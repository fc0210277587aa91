"""Readers of further files, which plugins or the caller bring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govreview.exceptions import LoaderError
from govreview.models import Document
from govreview.plugins import LoadedLoader, describe_error, installed, kept
from govreview.plugins.limits import OutOfTimeError, limit_for, limited_to

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreview.hookspecs import Loader

__all__ = ["SUFFIXES", "load_with", "loader_of", "loaders_of"]

SUFFIXES: Final = (".txt", ".text")
"""Endings of the files that are text as they stand."""


def loaders_of(loaders: Iterable[Loader | LoadedLoader] | None) -> tuple[LoadedLoader, ...]:
    """Return the loaders that a caller hands over, those of the installed plugins where ``None``."""
    if loaders is None:
        return installed().loaders
    return tuple(
        found
        for each in loaders
        for found in (
            (each,) if isinstance(each, LoadedLoader) else (LoadedLoader(each, suffix) for suffix in each.suffixes)
        )
    )


def loader_of(name: str, loaders: Iterable[Loader | LoadedLoader] | None) -> LoadedLoader | None:
    """Return the loader of a file, by the longest ending that fits; ``None`` for a text."""
    lower = name.lower()
    if lower.endswith(SUFFIXES):
        return None
    fitting = [each for each in loaders_of(loaders) if lower.endswith(each.name)]
    return max(fitting, key=lambda each: len(each.name), default=None)


def load_with(loaded: LoadedLoader, data: bytes, source: str) -> Document:
    """Return what a loader makes of a file, as a document.

    Raises:
        LoaderError: It failed, or gave something else than a text or a document.
    """
    seconds = limit_for(len(data))
    try:
        with kept(), limited_to(seconds):
            made = loaded.loader.load(data)
    except OutOfTimeError as error:
        raise _failed(loaded, source, f"it took longer than {seconds:g} seconds") from error
    except (Exception, SystemExit) as error:
        raise _failed(loaded, source, describe_error(error)) from error
    if isinstance(made, Document):
        return made
    if not isinstance(made, str):
        raise _failed(loaded, source, f"it returned {type(made).__name__}, not a text")
    return Document(made)


def _failed(loaded: LoadedLoader, source: str, message: str) -> LoaderError:
    brought = " ".join(filter(None, (loaded.distribution, loaded.version))) or type(loaded.loader).__name__
    reason = f"the loader of {brought} failed: {message}"
    return LoaderError(source, reason, distribution=loaded.distribution, version=loaded.version)
