"""``govreview rules report``: says of each rule how often it fires on a gold folder, and how often it is right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from govreview.cli.choice import add_choice, chosen_pipeline
from govreview.cli.output import DONE, aside, open_output, table_bytes
from govreview.exceptions import UnreadableInputError
from govreview.export.json import one_line
from govreview.export.table import printable
from govreview.testing.rules import RuleFigures, report

if TYPE_CHECKING:
    import argparse
    from typing import IO

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "say how often each rule fires and is right on a gold folder"

_COUNTS: Final = ("fired", "right", "alone", "disputed", "wrong")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    added = actions.add_parser("report", help=HELP)
    added.add_argument("gold", metavar="GOLD", type=Path, help="a folder of pairs NAME.txt and NAME.json")
    added.add_argument("--format", choices=("table", "json"), default="table", help="a table unless told")
    add_choice(added)


def run(arguments: argparse.Namespace) -> int:
    """Write the report."""
    if not any(arguments.gold.glob("*.json")):
        raise UnreadableInputError(str(arguments.gold), "it holds no gold", "name a folder of pairs .txt and .json")
    pipeline = chosen_pipeline(arguments, strict=True)
    with aside():
        figures = report(arguments.gold, pipeline)
    with open_output(None) as output:
        if arguments.format == "json":
            output.writelines(one_line(attrs.asdict(each) | {"precision": each.precision}).encode() for each in figures)
        else:
            output.write(_as_table(figures, output))
        output.flush()
    return DONE


def _as_table(figures: tuple[RuleFigures, ...], output: IO[bytes]) -> bytes:
    from rich.table import Table  # noqa: PLC0415  (an extra, and slow to import)

    table = Table("extractor", "rule")
    for name in (*_COUNTS, "precision"):
        table.add_column(name, justify="right")
    for each in figures:
        share = "" if each.precision is None else f"{each.precision:.2f}"
        counts = (str(getattr(each, name)) for name in _COUNTS)
        table.add_row(printable(each.extractor), printable(each.rule), *counts, share)
    return table_bytes(output, table)
