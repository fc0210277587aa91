"""Formats by name: the interchange format, and those that plugins write."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from govreview.exceptions import ExporterError, InvalidValueError
from govreview.export.json import to_line
from govreview.plugins import LoadedExporter, describe_error, installed, kept

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreview.hookspecs import Exporter
    from govreview.review import Review

__all__ = ["JSON_LINES", "exporter_of", "write", "write_with"]

JSON_LINES: Final = "jsonl"


def write(
    reviews: Iterable[Review],
    file: IO[bytes] | Path,
    *,
    format: str = JSON_LINES,  # noqa: A002  (what the command line calls it)
    exporters: Iterable[Exporter] | None = None,
) -> None:
    """Write reviews in a format by name.

    Args:
        reviews: The reviews, in the order to be written.
        file: A path, which is written anew; or a file that is open for writing bytes.
        format: ``jsonl``, or the name of an exporter.
        exporters: The exporters to choose from; those of the installed plugins where ``None``.

    Raises:
        InvalidValueError: There is no such format.
        ExporterError: The exporter failed; what it has written until then is worth nothing.
    """
    chosen = None if format == JSON_LINES else exporter_of(format, exporters)
    if isinstance(file, Path):
        with file.open("wb") as opened:
            write(reviews, opened, format=format, exporters=exporters)
    elif chosen is None:
        file.writelines(to_line(review).encode() for review in reviews)
    else:
        write_with(chosen, reviews, file)


def exporter_of(name: str, exporters: Iterable[Exporter | LoadedExporter] | None = None) -> LoadedExporter:
    """Return the exporter of a format.

    Raises:
        InvalidValueError: There is none.
    """
    known = installed().exporters if exporters is None else map(_loaded, exporters)
    by_name = {each.name: each for each in known}
    if name not in by_name:
        raise InvalidValueError("write", "format", name, f"one of {', '.join((JSON_LINES, *sorted(by_name)))}")
    return by_name[name]


def write_with(chosen: LoadedExporter, reviews: Iterable[Review], file: IO[bytes]) -> None:
    """Write reviews with an exporter.

    Raises:
        ExporterError: It failed.
    """
    try:
        with kept():
            chosen.exporter.export(reviews, file)
    except (BrokenPipeError, ExporterError):
        raise
    except (Exception, SystemExit) as error:
        brought = " ".join(filter(None, (chosen.distribution, chosen.version)))
        raise ExporterError(chosen.name, brought, describe_error(error)) from error


def _loaded(exporter: Exporter | LoadedExporter) -> LoadedExporter:
    return exporter if isinstance(exporter, LoadedExporter) else LoadedExporter(exporter, exporter.name)
