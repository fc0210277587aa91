"""``govreview schema``: writes the JSON Schema of a line, with the record types of the installed plugins."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from govreview.cli.choice import add_plugins, chosen_plugins
from govreview.cli.output import DONE, LOST, name_of, open_output, say
from govreview.export.schema import schema

if TYPE_CHECKING:
    import argparse

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "write the JSON Schema of a line, plugins' record types included"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to a file")
    add_plugins(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the schema."""
    plugins = chosen_plugins(arguments)
    for problem in plugins.problems:
        say(f"{name_of(problem)}: {problem.message}")
    described = schema(plugins.record_types)
    text = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
    with open_output(arguments.output) as output:
        output.write(text.encode())
        output.flush()
    return LOST if plugins.problems else DONE
