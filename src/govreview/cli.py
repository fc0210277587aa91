"""The command ``govreview``: reads articles, writes JSON Lines or a table, and says what is installed.

Exit codes: 0 all was read, 1 a document or an extractor's records of one were lost, 2 nothing could be done, 130
interrupted. What was lost is named on standard error; there is never a traceback.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import importlib.util
import io
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import attrs

from govreview.exceptions import GovreviewError, InvalidValueError, NoExtractorsError, UnreadableInputError
from govreview.export.table import COLUMNS, rows
from govreview.load import Folder, decode, load_folder, read
from govreview.models import Document, EdtfDate, Problem
from govreview.pipeline import Pipeline
from govreview.plugins import describe_error, find_plugins, needs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govreview.review import Review

__all__ = ["main"]

_DONE, _LOST, _FAILED, _INTERRUPTED = 0, 1, 2, 130
_STANDARD_INPUT: Final = "-"
_LONG: Final = 10
"""Documents from which on a progress bar is shown."""
_WIDE: Final = 1000
"""Columns of a table that goes to a file or a pipe."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        argv: Its arguments; those of the process where ``None``.

    Returns:
        The exit code.
    """
    if importlib.util.find_spec("rich") is None:
        return _fail('the command needs Rich: run pip install "govreview[cli]"')
    arguments = _parser().parse_args(argv)
    try:
        code = _plugins() if arguments.command == "plugins" else _extract(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has had enough
        with contextlib.suppress(OSError, ValueError):  # lest the interpreter flushes into it at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _DONE
    except KeyboardInterrupt:
        _say("interrupted")
        return _INTERRUPTED
    except GovreviewError as error:
        return _fail("; ".join((str(error), *getattr(error, "__notes__", ()))))
    except OSError as error:
        return _fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="govreview", description="Reads news articles on children's services.")
    version = importlib.metadata.version("govreview")
    parser.add_argument("--version", action="version", version=f"govreview {version}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    extract = commands.add_parser("extract", help="read articles and write what they say")
    extract.add_argument("paths", nargs="+", metavar="PATH", help="a text, a folder of texts, or - for standard input")
    extract.add_argument("--published", type=_date, metavar="DATE", help="when it was published: 2014-03-27, 2013-11")
    extract.add_argument(
        "--format", choices=("jsonl", "table"), help="a table on a terminal and JSON Lines elsewhere, unless told"
    )
    extract.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to a file, as JSON Lines unless told")
    commands.add_parser("plugins", help="say which extractors are installed, and what is wrong with the others")
    return parser


def _date(text: str) -> EdtfDate:
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
        _say(f"{problem.document}: {problem.message}" if problem.document else problem.message)

    def note(self, problem: Problem) -> None:
        """Name what an extractor lost; a broken plugin only once, not again for each document."""
        once = problem if problem.kind.startswith("extractor-") else attrs.evolve(problem, document="")
        if once not in self._told:
            self._told.add(once)
            _say(": ".join(filter(None, (once.document, _name(once), once.message))))

    def __str__(self) -> str:
        counts = (_count(self.documents, "document"), _count(self.records, "record"))
        passed_over = f"{_count(self.passed_over, 'other file')} passed over" if self.passed_over else ""
        lost = f"{_count(self.lost, 'document')} lost" if self.lost else ""
        return ", ".join(filter(None, (*counts, passed_over, lost)))

    @property
    def code(self) -> int:
        """The exit code."""
        return _LOST if self.lost or self._told else _DONE


def _extract(arguments: argparse.Namespace) -> int:
    pipeline = Pipeline.from_env()
    tally = _Tally()
    sources = [_source(path, arguments.published, tally) for path in arguments.paths]
    total = sum(map(len, sources))
    form = arguments.format or ("table" if not arguments.output and sys.stdout.isatty() else "jsonl")
    documents = (item for source in sources for item in source)
    shown = _progress(documents, total) if form == "table" or arguments.output or not sys.stdout.isatty() else documents
    reviews = _reviews(pipeline, shown, tally)
    with _output(arguments.output, arguments.paths) as output:
        if form == "table":
            _write_table(reviews, output)
        else:
            for line in _lines(reviews, tally):
                output.write(line)
        output.flush()
    _say(str(tally))
    return tally.code


def _source(path: str, published: EdtfDate | None, tally: _Tally) -> Folder | tuple[Document | Problem, ...]:
    """Return the documents of one argument, and problems in the place of those that cannot be read."""
    try:
        if path == _STANDARD_INPUT:
            text = decode(sys.stdin.buffer.read(), source="standard input")
            return (Document(text, id="stdin", published=published),)
        if Path(path).is_dir():
            folder = load_folder(path, published=published)
            tally.passed_over += folder.passed_over
            return folder
        return (read(path, published=published),)
    except UnreadableInputError as error:
        return (Problem(kind="unreadable-input", message=str(error)),)


def _reviews(pipeline: Pipeline, documents: Iterable[Document | Problem], tally: _Tally) -> Iterator[Review]:
    for item in documents:
        if isinstance(item, Problem):
            tally.lose(item)
            continue
        try:
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
    """Write one table: as wide as the terminal, or with every cell on one line where there is none."""
    from rich.console import Console  # noqa: PLC0415  (an extra, and slow to import)
    from rich.table import Column, Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(*(Column(name, overflow="fold") for name in COLUMNS))
    for review in reviews:
        for row in rows(review.document.id, review.records):
            table.add_row(*map(Text, row))
    page = io.StringIO()
    terminal = Console().is_terminal and output is sys.stdout.buffer
    console = Console(file=page, force_terminal=terminal, width=Console().width if terminal else _WIDE)
    console.print(table, crop=False)
    output.write(page.getvalue().encode())


def _progress(documents: Iterable[Document | Problem], total: int) -> Iterator[Document | Problem]:
    """Hand the documents on, with a bar on standard error where that is a terminal and there are many."""
    if total < _LONG or not sys.stderr.isatty():
        yield from documents
        return
    from rich.console import Console  # noqa: PLC0415  (an extra, and slow to import)
    from rich.progress import track  # noqa: PLC0415

    yield from track(documents, "reading", total=total, console=Console(stderr=True), transient=True)


@contextlib.contextmanager
def _output(path: Path | None, inputs: Iterable[str]) -> Iterator[IO[bytes]]:
    """Open the output: bytes, so that neither locale nor system changes them."""
    if path is None:
        yield sys.stdout.buffer
        return
    if path.exists() and any(Path(name).exists() and path.samefile(name) for name in inputs):
        raise UnreadableInputError(str(path), "it is the output too", "write to another file")
    with path.open("wb") as file:
        yield file


def _plugins() -> int:
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
        console.print(f"{_name(problem)}: {problem.kind}: {problem.message}", soft_wrap=True)
    return _LOST if plugins.problems else _DONE


def _name(problem: Problem) -> str:
    brought = " ".join(filter(None, (problem.distribution, problem.version)))
    extractor = f"extractor {problem.extractor}" if problem.extractor else ""
    return f"{extractor} ({brought})" if extractor and brought else extractor or brought


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _say(message: str) -> None:
    """Write one line to standard error, whatever characters it holds."""
    line = "".join(character if character.isprintable() else " " for character in message)
    encoding = sys.stderr.encoding or "ascii"
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)


def _fail(message: str) -> int:
    _say(f"govreview: {message}")
    return _FAILED
