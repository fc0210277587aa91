"""``govreview unread``: lists the clauses that extractors read and that gave no record, for authors of rules."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from govreview.cli.choice import add_choice, chosen_pipeline, chosen_plugins
from govreview.cli.extract import edtf
from govreview.cli.output import DONE, LOST, STANDARD_INPUT, aside, each_aside, name_of, open_output, say, table_bytes
from govreview.export.table import printable
from govreview.load import decode, load_folder, read
from govreview.models import Document, Problem

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from govreview.explanation import Unread
    from govreview.models import EdtfDate
    from govreview.plugins import LoadedLoader

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "list the clauses that extractors read and that gave no record"

_COLUMNS: Final = ("document", "at", "class", "trigger", "rules", "sentence")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a text, a folder of texts, or - for standard input")
    parser.add_argument("--published", type=edtf, metavar="DATE", help="when it was published: 2014-03-27, 2013-11")
    add_choice(parser)


def run(arguments: argparse.Namespace) -> int:
    """List them."""
    from rich.table import Column, Table  # noqa: PLC0415  (an extra, and slow to import)
    from rich.text import Text  # noqa: PLC0415

    pipeline, plugins = chosen_pipeline(arguments), chosen_plugins(arguments)
    table = Table(*(Column(name, overflow="fold") for name in _COLUMNS))
    code = DONE
    for path in arguments.paths:
        for item in each_aside(_documents(path, arguments.published, plugins.loaders)):
            if isinstance(item, Problem):
                problems: tuple[Problem, ...] = (item,)
            else:
                with aside():
                    review = pipeline.review(item)
                problems = review.problems
                for each in review.unread:
                    table.add_row(*(Text(printable(cell)) for cell in _row(item, each)))
            for problem in problems:
                code = LOST
                say(": ".join(filter(None, (problem.document, name_of(problem), problem.message))))
    with open_output(None) as output:
        output.write(table_bytes(output, table) if table.row_count else b"nothing is left unread\n")
        output.flush()
    return code


def _documents(
    path: str, published: EdtfDate | None, loaders: tuple[LoadedLoader, ...]
) -> Iterator[Document | Problem]:
    if path == STANDARD_INPUT:
        text = decode(sys.stdin.buffer.read(), source="standard input")
        yield Document(text, id="stdin", published=published)
    elif Path(path).is_dir():
        yield from load_folder(path, published=published, loaders=loaders)
    else:
        yield read(path, published=published, loaders=loaders)


def _row(document: Document, each: Unread) -> tuple[str, ...]:
    text = document.text
    rules = ", ".join(f"{extractor} {rule}" for extractor, rule in each.rules)
    trigger, sentence = (text[span.start : span.end] for span in (each.trigger, each.sentence))
    return document.id, str(each.trigger.start), each.predicate, trigger, rules, sentence
