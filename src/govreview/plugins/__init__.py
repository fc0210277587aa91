"""Finds the installed plugins, one by one, so that a broken one costs nothing but itself.

A plugin is a distribution with an entry point in the group ``govreview`` that names a module (or another object) with
an implementation of one or more of our hooks (``govreview.hookspecs``). What is wrong with one becomes a ``Problem`` of
one of these kinds:

* ``incompatible-version``: its distribution asks for another version of govreview than the one installed.
* ``plugin-not-importable``: its entry point is malformed or raises when it is loaded.
* ``plugin-wrong-hook``: it implements no hook, a hook that does not exist, or one without the marker.
* ``plugin-wrong-signature``: its hook, or a method of what it hands over, does not take the arguments that it is given.
* ``plugin-hook-failed``: its hook raises.
* ``plugin-timed-out``: importing it, or its hooks, take longer than the limit.
* ``plugin-returns-rubbish``: its hook returns something else than what it is to hand over.
* ``duplicate-extractor``, ``duplicate-row``, ``duplicate-record-type``, ``duplicate-loader``, ``duplicate-exporter``:
  it hands over something of a name that another plugin, or govreview itself, has already.
"""

from __future__ import annotations

from govreview.plugins.discovery import find_plugins, installed, types_of
from govreview.plugins.errors import describe_error
from govreview.plugins.found import LoadedExporter, LoadedExtractor, LoadedLoader, LoadedRow, LoadedType, Plugins
from govreview.plugins.handed import loaded, needs_of
from govreview.plugins.surroundings import kept

__all__ = [
    "LoadedExporter",
    "LoadedExtractor",
    "LoadedLoader",
    "LoadedRow",
    "LoadedType",
    "Plugins",
    "describe_error",
    "find_plugins",
    "installed",
    "kept",
    "loaded",
    "needs_of",
    "types_of",
]
