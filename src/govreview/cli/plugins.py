"""``govreview plugins``: says which extractors are installed, and what is wrong with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govreview.cli.choice import add_plugins, chosen_plugins
from govreview.cli.output import DONE, LOST, name_of
from govreview.exceptions import NoExtractorsError
from govreview.plugins import needs_of

if TYPE_CHECKING:
    import argparse

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "say which extractors are installed, and what is wrong with the others"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    add_plugins(parser)


def run(arguments: argparse.Namespace) -> int:
    """Say what is installed."""
    from rich.console import Console  # noqa: PLC0415  (an extra, and slow to import)
    from rich.table import Table  # noqa: PLC0415

    plugins = chosen_plugins(arguments)
    table = Table("extractor", "distribution", "version", "needs")
    for each in plugins.extractors:
        table.add_row(each.name, each.distribution, each.version, ", ".join(needs_of(each.extractor)))
    console = Console(markup=False, highlight=False)
    console.print(table if plugins.extractors else str(NoExtractorsError()))
    others = Table("brings", "name", "distribution", "version")
    for noun, brought in (
        ("record type", plugins.types),
        ("format", plugins.exporters),
        ("files", plugins.loaders),
        ("row", plugins.rows),
    ):
        for thing in brought:
            others.add_row(noun, thing.name, thing.distribution, thing.version)
    if others.row_count:
        console.print(others)
    for problem in plugins.problems:
        console.print(f"{name_of(problem)}: {problem.kind}: {problem.message}", soft_wrap=True)
    return LOST if plugins.problems else DONE
