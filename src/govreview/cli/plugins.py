"""``govreview plugins``: says which extractors are installed, and what is wrong with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govreview.cli.output import DONE, LOST, name_of
from govreview.exceptions import NoExtractorsError
from govreview.plugins import find_plugins, needs_of

if TYPE_CHECKING:
    import argparse

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "say which extractors are installed, and what is wrong with the others"


def add_arguments(_: argparse.ArgumentParser) -> None:
    """Add the arguments of the command: it has none."""


def run(_: argparse.Namespace) -> int:
    """Say what is installed."""
    from rich.console import Console  # noqa: PLC0415  (an extra, and slow to import)
    from rich.table import Table  # noqa: PLC0415

    plugins = find_plugins()
    table = Table("extractor", "distribution", "version", "needs")
    for each in plugins.extractors:
        table.add_row(each.name, each.distribution, each.version, ", ".join(needs_of(each.extractor)))
    console = Console(markup=False, highlight=False)
    console.print(table if plugins.extractors else str(NoExtractorsError()))
    for problem in plugins.problems:
        console.print(f"{name_of(problem)}: {problem.kind}: {problem.message}", soft_wrap=True)
    return LOST if plugins.problems else DONE
