"""The options that choose which plugins are loaded, which extractors run, and what they know beforehand."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from govreview.cli.output import aside
from govreview.pipeline import Pipeline
from govreview.pipeline.choice import names
from govreview.plugins import Plugins, find_plugins

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

__all__ = ["add_choice", "add_plugins", "chosen_pipeline", "chosen_plugins"]

_OPTIONS: Final = {
    "only": ("GOVREVIEW_ONLY", "NAMES", "extractors to run, with commas between them; all unless told"),
    "block": ("GOVREVIEW_BLOCK", "NAMES", "extractors not to run"),
    "plugins": ("GOVREVIEW_PLUGINS", "NAMES", "distributions whose plugins may be loaded; all unless told"),
}


def add_choice(parser: argparse.ArgumentParser) -> None:
    """Add the options to a command that runs extractors."""
    group = parser.add_argument_group("extractors", "Each option goes before its variable of the environment.")
    for name, (variable, metavar, told) in _OPTIONS.items():
        group.add_argument(f"--{name}", metavar=metavar, help=f"{told} ({variable})")
    told = "a table in CSV of further authorities, bodies, posts or the like; may be told again (GOVREVIEW_GAZETTEER)"
    group.add_argument("--gazetteer", metavar="FILE", action="append", help=told)


def add_plugins(parser: argparse.ArgumentParser) -> None:
    """Add the one option that a command needs which loads plugins and runs none."""
    variable, metavar, told = _OPTIONS["plugins"]
    parser.add_argument("--plugins", metavar=metavar, help=f"{told} ({variable})")


def chosen_pipeline(arguments: argparse.Namespace, *, strict: bool = False) -> Pipeline:
    """Return the pipeline that the options and the environment ask for."""
    with aside():
        return Pipeline.from_env(_environ(arguments), strict=strict)


def chosen_plugins(arguments: argparse.Namespace) -> Plugins:
    """Return the installed plugins as far as they may be loaded."""
    with aside():
        return find_plugins(allow=names(_environ(arguments).get("GOVREVIEW_PLUGINS", "")) or None)


def _environ(arguments: argparse.Namespace) -> Mapping[str, str]:
    told = {variable: getattr(arguments, name, None) for name, (variable, _, _) in _OPTIONS.items()}
    tables = getattr(arguments, "gazetteer", None)
    told["GOVREVIEW_GAZETTEER"] = os.pathsep.join(tables) if tables else None
    return {**os.environ, **{name: value for name, value in told.items() if value is not None}}
