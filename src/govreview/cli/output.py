"""Where the commands write, and how they end."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, TypeVar

from govreview.exceptions import UnreadableInputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.table import Table

    from govreview.models import Problem

__all__ = [
    "DIFFERS",
    "DONE",
    "INTERRUPTED",
    "LOST",
    "STANDARD_INPUT",
    "aside",
    "counted",
    "each_aside",
    "fail",
    "name_of",
    "open_output",
    "reader_may_leave",
    "say",
    "table_bytes",
]

DONE, LOST, FAILED, INTERRUPTED = 0, 1, 2, 130
DIFFERS: Final = 1
STANDARD_INPUT: Final = "-"
T = TypeVar("T")
_WIDE: Final = 1000
"""Columns of a table that goes to a file or a pipe."""


@contextlib.contextmanager
def open_output(path: Path | None, inputs: Iterable[str] = ()) -> Iterator[IO[bytes]]:
    """Open the output, standard output where ``path`` is ``None``: bytes, which neither locale nor system changes.

    Raises:
        UnreadableInputError: The output is one of the inputs too.
    """
    if path is None:
        yield sys.stdout.buffer
        return
    if path.exists() and any(Path(name).exists() and path.samefile(name) for name in inputs):
        raise UnreadableInputError(str(path), "it is the output too", "write to another file")
    with path.open("wb") as file:
        yield file


@contextlib.contextmanager
def aside() -> Iterator[None]:
    """Let what plugins print in the block go to standard error: standard output is for what was asked for."""
    with contextlib.redirect_stdout(sys.stderr):
        yield


def each_aside(items: Iterable[T]) -> Iterator[T]:
    """Yield items, each made while what is printed goes to standard error."""
    iterator = iter(items)
    while True:
        with aside():
            try:
                item = next(iterator)
            except StopIteration:
                return
        yield item


@contextlib.contextmanager
def reader_may_leave() -> Iterator[None]:
    """End the block without a word where the reader of our output has had enough."""
    try:
        yield
    except BrokenPipeError:
        with contextlib.suppress(OSError, ValueError):  # lest the interpreter flushes into it at exit
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def table_bytes(output: IO[bytes], *tables: Table) -> bytes:
    """Return tables as wide as the terminal, or with every cell's line on one line where ``output`` is none."""
    from rich.console import Console  # noqa: PLC0415  (an extra, and slow to import)

    page = io.StringIO()
    terminal = Console().is_terminal and output is sys.stdout.buffer
    console = Console(file=page, force_terminal=terminal, width=Console().width if terminal else _WIDE)
    for table in tables:
        console.print(table, crop=False)
    return page.getvalue().encode()


def name_of(problem: Problem) -> str:
    """Return who failed: the extractor, and the distribution that brought it."""
    brought = " ".join(filter(None, (problem.distribution, problem.version)))
    extractor = f"extractor {problem.extractor}" if problem.extractor else ""
    return f"{extractor} ({brought})" if extractor and brought else extractor or brought


def counted(number: int, noun: str) -> str:
    """Return a number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def say(message: str) -> None:
    """Write one line to standard error, whatever characters it holds."""
    line = "".join(character if character.isprintable() else " " for character in message)
    encoding = sys.stderr.encoding or "ascii"
    print(line.encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)


def fail(message: str) -> int:
    """Say why nothing could be done and return the exit code."""
    say(f"govreview: {message}")
    return FAILED
