"""Reads a folder of texts and the manifest beside them that says what is known of each."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from govreview.exceptions import InvalidValueError, LoaderError, UnreadableInputError
from govreview.load.loaders import SUFFIXES, loader_of, loaders_of
from govreview.load.text import decode, read
from govreview.models import Document, EdtfDate, Problem
from govreview.plugins import LoadedLoader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreview.hookspecs import Loader

__all__ = ["MANIFEST", "SUFFIXES", "Folder", "load_folder"]

MANIFEST: Final = "manifest.csv"
_KNOWN: Final = ("id", "title", "published", "publisher", "url")


@attrs.frozen
class _Row:
    """A line of the manifest: its number in the file and what it tells."""

    line: int
    told: Mapping[str, str]


@attrs.frozen
class Folder:
    """The texts of a folder, read one by one as it is iterated over; it may be iterated over again.

    Iterating yields a ``Document`` for each text, in the order of their names, and a ``Problem`` in the place of each
    that cannot be read; first comes a ``Problem`` for each row of the manifest that names no text of the folder.

    Attributes:
        path: The folder.
        texts: The files that are read, as paths within the folder with ``/`` between their parts, sorted.
        passed_over: How many other files it holds, the manifest and hidden ones not counted.
    """

    path: Path
    texts: tuple[str, ...]
    passed_over: int
    _rows: Mapping[str, _Row] = attrs.field(repr=False)
    _problems: tuple[Problem, ...] = attrs.field(repr=False)
    _loaders: tuple[LoadedLoader, ...] = attrs.field(default=(), repr=False)

    def __iter__(self) -> Iterator[Document | Problem]:
        """Read the texts."""
        yield from self._problems
        for name in self.texts:
            yield self._read(name)

    def __len__(self) -> int:
        """Return how many documents and problems there are."""
        return len(self._problems) + len(self.texts)

    def _read(self, name: str) -> Document | Problem:
        row = self._rows.get(name)
        told = {field: row.told[field] for field in _KNOWN if row.told.get(field)} if row else {}
        identifier = told.pop("id", name.removesuffix(".txt"))
        try:
            return read(self.path / name, loaders=self._loaders, id=identifier, **told)
        except InvalidValueError as error:
            return _row_problem("manifest-wrong-value", row.line if row else 0, identifier, f"{name}: {error}")
        except LoaderError as error:
            return Problem(
                kind="loader-failed",
                distribution=error.distribution,
                version=error.version,
                document=identifier,
                message=str(error),
            )
        except UnreadableInputError as error:
            return Problem(kind="unreadable-input", document=identifier, message=str(error))


def load_folder(
    path: str | os.PathLike[str],
    *,
    published: EdtfDate | str | None = None,
    loaders: Iterable[Loader | LoadedLoader] | None = None,
) -> Folder:
    """Return the texts of a folder and the folders in it: those that end in ``.txt``, ``.text`` or as a loader reads.

    A file ``manifest.csv`` in the folder may say more of each text: a line of column names, then a row for each text,
    with ``file`` (its path within the folder) and any of ``id``, ``title``, ``published``, ``publisher`` and ``url``.
    Further columns are passed over. A text without an ``id`` has its path within the folder, without ``.txt``.

    Args:
        path: The folder.
        published: When those were published for which the manifest has no date, as EDTF.
        loaders: Readers of other files; those of the installed plugins where ``None``.

    Returns:
        The documents, and the problems in the place of those that cannot be read.

    Raises:
        UnreadableInputError: There is no such folder, it holds no texts, or its manifest cannot be read.
        InvalidValueError: ``published`` is no date.
    """
    path = Path(path)
    if not path.is_dir():
        raise UnreadableInputError(str(path), "it is no folder" if path.exists() else "there is no such folder")
    names = [name for name in _files(path) if name != MANIFEST]
    others = any(not name.lower().endswith(SUFFIXES) for name in names)
    further = loaders_of(loaders) if others else ()
    texts = tuple(name for name in names if name.lower().endswith(SUFFIXES) or loader_of(name, further))
    if not texts:
        raise UnreadableInputError(str(path), "the folder holds no texts", f"files that end in {', '.join(SUFFIXES)}")
    rows, problems = _read_manifest(path / MANIFEST, frozenset(texts))
    if published is not None:
        default = str(published if isinstance(published, EdtfDate) else EdtfDate(published))
        for name in texts:
            row = rows.get(name, _Row(0, {}))
            rows[name] = attrs.evolve(row, told={**row.told, "published": row.told.get("published") or default})
    return Folder(path, texts, len(names) - len(texts), rows, problems, further)


def _files(folder: Path) -> list[str]:
    """Return the files below a folder, hidden ones left out, as sorted paths within it."""
    found: list[str] = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [(Path(parent) / name).relative_to(folder).as_posix() for name in names if not name.startswith(".")]
    return sorted(found)


def _read_manifest(path: Path, texts: frozenset[str]) -> tuple[dict[str, _Row], tuple[Problem, ...]]:
    """Return the rows by file, and a problem for each row that names no text or one that has a row already."""
    if not path.exists():
        return {}, ()
    try:
        lines = csv.DictReader(io.StringIO(decode(path.read_bytes(), source=str(path)), newline=""), strict=True)
        rows = [_Row(lines.line_num, _told(line)) for line in lines]
    except (OSError, csv.Error) as error:
        raise UnreadableInputError(str(path), str(error), "a manifest is a table in CSV") from error
    if rows and "file" not in (lines.fieldnames or ()):
        raise UnreadableInputError(str(path), "it has no column file", f"columns: file, {', '.join(_KNOWN)}")
    kept: dict[str, _Row] = {}
    problems = []
    for row in rows:
        file = row.told.get("file", "")
        if file not in texts:
            problems.append(_row_problem("manifest-missing-file", row.line, file, f"there is no text {file!r}"))
        elif file in kept:
            problems.append(_row_problem("manifest-duplicate", row.line, file, f"{file!r} has a row already"))
        else:
            kept[file] = row
    return kept, tuple(problems)


def _told(line: Mapping[str | None, str | list[str] | None]) -> dict[str, str]:
    return {key.strip(): value.strip() for key, value in line.items() if key and isinstance(value, str)}


def _row_problem(kind: str, line: int, document: str, message: str) -> Problem:
    return Problem(kind=kind, document=document, message=f"{MANIFEST}, line {line}: {message}")
