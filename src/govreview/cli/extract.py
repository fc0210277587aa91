"""``govreview extract``: reads articles and writes what they say."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import attrs

from govreview.cli.choice import add_choice, chosen_pipeline, chosen_plugins
from govreview.cli.output import (
    DONE,
    LOST,
    STANDARD_INPUT,
    aside,
    counted,
    each_aside,
    name_of,
    open_output,
    say,
    table_bytes,
)
from govreview.exceptions import InvalidValueError, UnreadableInputError
from govreview.export.formats import JSON_LINES, exporter_of, write_with
from govreview.export.table import COLUMNS, rows
from govreview.load import Folder, decode, load_folder, read
from govreview.models import Document, EdtfDate, Problem
from govreview.plugins import describe_error
from govreview.plugins.handed import BUILT_IN_FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreview.pipeline import Pipeline
    from govreview.plugins import Plugins
    from govreview.review import Review

__all__ = ["HELP", "add_arguments", "edtf", "run"]

HELP: Final = "read articles and write what they say"

_LONG: Final = 10
"""Documents from which on a progress bar is shown."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a text, a folder of texts, or - for standard input")
    parser.add_argument("--published", type=edtf, metavar="DATE", help="when it was published: 2014-03-27, 2013-11")
    told = "jsonl, table, or a format of a plugin; a table on a terminal and JSON Lines elsewhere, unless told"
    parser.add_argument("--format", metavar="NAME", help=told)
    parser.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to a file, as JSON Lines unless told")
    add_choice(parser)


def edtf(text: str) -> EdtfDate:
    """Read the date of an option, as ``argparse`` wants it."""
    try:
        return EdtfDate(text)
    except InvalidValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


@attrs.define
class _Tally:
    """What became of the documents of one run; says at once on standard error what was lost."""

    documents: int = 0
    records: int = 0
    passed_over: int = 0
    lost: int = 0
    _told: set[Problem] = attrs.field(factory=set)

    def lose(self, problem: Problem) -> None:
        """Count and name a lost document."""
        self.lost += 1
        say(f"{problem.document}: {problem.message}" if problem.document else problem.message)

    def note(self, problem: Problem) -> None:
        """Name what an extractor lost; a broken plugin only once, not again for each document."""
        once = problem if problem.kind.startswith("extractor-") else attrs.evolve(problem, document="")
        if once not in self._told:
            self._told.add(once)
            say(": ".join(filter(None, (once.document, name_of(once), once.message))))

    def __str__(self) -> str:
        counts = (counted(self.documents, "document"), counted(self.records, "record"))
        passed_over = f"{counted(self.passed_over, 'other file')} passed over" if self.passed_over else ""
        lost = f"{counted(self.lost, 'document')} lost" if self.lost else ""
        return ", ".join(filter(None, (*counts, passed_over, lost)))

    @property
    def code(self) -> int:
        """The exit code."""
        return LOST if self.lost or self._told else DONE


def run(arguments: argparse.Namespace) -> int:
    """Read and write."""
    pipeline = chosen_pipeline(arguments)
    plugins = chosen_plugins(arguments)
    tally = _Tally()
    sources = [_source(path, arguments.published, plugins, tally) for path in arguments.paths]
    total = sum(map(len, sources))
    form = arguments.format or ("table" if not arguments.output and sys.stdout.isatty() else JSON_LINES)
    exporter = None if form in BUILT_IN_FORMATS else exporter_of(form, plugins.exporters)
    documents = (item for source in sources for item in source)
    shown = _progress(documents, total) if form == "table" or arguments.output or not sys.stdout.isatty() else documents
    reviews = _reviews(pipeline, shown, tally)
    with open_output(arguments.output, arguments.paths) as output:
        if exporter is not None:
            with aside():
                write_with(exporter, reviews, output)
        elif form == "table":
            _write_table(reviews, output)
        else:
            for line in _lines(reviews, tally):
                output.write(line)
        output.flush()
    say(str(tally))
    return tally.code


def _source(
    path: str, published: EdtfDate | None, plugins: Plugins, tally: _Tally
) -> Folder | tuple[Document | Problem, ...]:
    """Return the documents of one argument, and problems in the place of those that cannot be read."""
    try:
        if path == STANDARD_INPUT:
            text = decode(sys.stdin.buffer.read(), source="standard input")
            return (Document(text, id="stdin", published=published),)
        if Path(path).is_dir():
            folder = load_folder(path, published=published, loaders=plugins.loaders)
            tally.passed_over += folder.passed_over
            return folder
        with aside():
            return (read(path, published=published, loaders=plugins.loaders),)
    except UnreadableInputError as error:
        return (Problem(kind="unreadable-input", message=str(error)),)


def _reviews(pipeline: Pipeline, documents: Iterable[Document | Problem], tally: _Tally) -> Iterator[Review]:
    for item in each_aside(documents):
        if isinstance(item, Problem):
            tally.lose(item)
            continue
        try:
            with aside():
                review = pipeline.review(item)
        except Exception as error:  # noqa: BLE001  (a fault of the library costs one document, not the batch)
            tally.lose(Problem(kind="document-failed", document=item.id, message=describe_error(error)))
            continue
        tally.documents += 1
        tally.records += len(review.records)
        for problem in review.problems:
            tally.note(problem)
        yield review


def _lines(reviews: Iterable[Review], tally: _Tally) -> Iterator[bytes]:
    for review in reviews:
        try:
            yield review.to_json().encode()
        except Exception as error:  # noqa: BLE001  (a field of a plugin's own record that JSON cannot hold)
            tally.lose(Problem(kind="document-failed", document=review.document.id, message=describe_error(error)))


def _write_table(reviews: Iterable[Review], output: IO[bytes]) -> None:
    from rich.table import Column, Table  # noqa: PLC0415  (an extra, and slow to import)
    from rich.text import Text  # noqa: PLC0415

    table = Table(*(Column(name, overflow="fold") for name in COLUMNS))
    for review in reviews:
        for row in rows(review.document.id, review.records):
            table.add_row(*map(Text, row))
    output.write(table_bytes(output, table))


def _progress(documents: Iterable[Document | Problem], total: int) -> Iterator[Document | Problem]:
    """Hand the documents on, with a bar on standard error where that is a terminal and there are many."""
    if total < _LONG or not sys.stderr.isatty():
        yield from documents
        return
    from rich.console import Console  # noqa: PLC0415  (an extra, and slow to import)
    from rich.progress import track  # noqa: PLC0415

    yield from track(documents, "reading", total=total, console=Console(stderr=True), transient=True)
