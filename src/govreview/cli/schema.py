"""``govreview schema``: writes the JSON Schema of a line, with the record types of the installed plugins."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from govreview.cli.output import DONE, LOST, name_of, open_output, say
from govreview.export.schema import schema
from govreview.models import BUILT_IN, Record
from govreview.plugins import find_plugins

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from govreview.plugins import LoadedExtractor

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "write the JSON Schema of a line, plugins' record types included"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to a file")


def run(arguments: argparse.Namespace) -> int:
    """Write the schema."""
    plugins = find_plugins()
    for problem in plugins.problems:
        say(f"{name_of(problem)}: {problem.message}")
    described = schema(_types_of(plugins.extractors))
    text = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
    with open_output(arguments.output) as output:
        output.write(text.encode())
        output.flush()
    return LOST if plugins.problems else DONE


def _types_of(extractors: Iterable[LoadedExtractor]) -> list[type[Record]]:
    """Return the record types defined in the packages that the extractors come from, by name."""
    packages = {_package(type(each.extractor)) for each in extractors}
    found = {kind for kind in _descendants(Record) if _package(kind) in packages and kind not in BUILT_IN}
    return sorted(found, key=lambda kind: (kind.type_name, kind.__module__))


def _package(kind: type) -> str:
    return kind.__module__.partition(".")[0]


def _descendants(kind: type[Record]) -> Iterator[type[Record]]:
    """Yield the classes made on a record type, but for those that attrs has put another in the place of."""
    for child in kind.__subclasses__():
        if "__attrs_attrs__" in vars(child):
            yield child
        yield from _descendants(child)
