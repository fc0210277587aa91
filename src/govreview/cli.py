"""The command ``govreview``: reads articles, writes JSON Lines or a table, and says what is installed.

Exit codes: 0 all was read, 1 a document or an extractor's records of one were lost, 2 nothing could be done, 130
interrupted. What was lost is named on standard error; there is never a traceback.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.metadata
import importlib.util
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import attrs

from govreview.exceptions import GovreviewError, InvalidValueError, UnreadableInputError
from govreview.export.table import COLUMNS, rows
from govreview.load import Folder, decode, load_folder, read
from govreview.models import Document, EdtfDate, Problem
from govreview.pipeline import Pipeline
from govreview.plugins import describe_error, find_plugins

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from govreview.review import Review

__all__ = ["main"]

_DONE, _LOST, _FAILED, _INTERRUPTED = 0, 1, 2, 130
_STANDARD_INPUT: Final = "-"
_LONG: Final = 10
"""Documents from which on a progress bar is shown."""


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
        with contextlib.suppress(OSError, ValueError):  # keeps the interpreter from flushing into the pipe on its way out
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
        _say(f"{problem.document or 'input'}: {problem.message}")

    def note(self, problem: Problem) -> None:
        """Name what an extractor lost; a broken plugin only once, not again for each document."""
        whose = problem.kind.startswith("extractor-") and problem.document
        if (once := problem if whose else attrs.evolve(problem, document="")) not in self._told:
            self._told.add(once)
            _say(": ".join(filter(None, (whose, _name(once), once.message))))

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
    """Write one table, as wide as the terminal."""
    import io  # noqa: PLC0415

    from rich.console import Console  # noqa: PLC0415  (an extra, and slow to import)
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    table = Table(*COLUMNS)
    for review in reviews:
        for row in rows(review.document.id, review.records):
            table.add_row(*map(Text, row))
    terminal = Console(file=sys.stdout)
    page = io.StringIO()
    width = terminal.width if terminal.is_terminal else _WIDE
    Console(file=page, width=width, force_terminal=terminal.is_terminal).print(table)
    output.write(page.getvalue().encode())
