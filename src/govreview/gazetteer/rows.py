"""Rows from tables: those of a user, who knows of an authority that this version does not."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from govreview.exceptions import InvalidValueError, UnreadableInputError
from govreview.gazetteer.checks import check_row
from govreview.gazetteer.entries import AuthorityEntry, BodyEntry, Entry, PlaceEntry, TrustEntry
from govreview.gazetteer.words import CueEntry, PostEntry, VerbEntry, WordEntry
from govreview.models import RoleKind, Status

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

Row: TypeAlias = Entry | WordEntry
"""Whatever a gazetteer can be given."""

_Cells: TypeAlias = "Mapping[str, str]"
_YES: Final = frozenset({"1", "y", "yes", "true", "x"})


def read_rows(path: str | os.PathLike[str]) -> tuple[Row, ...]:
    """Read the rows of a table in CSV (UTF-8), whose first line names its columns.

    The columns say what the rows are: `slug` authorities, `nation` places, `authorities` trusts, `head` posts, `lemma`
    verbs, `word` cues of status, else `name` and `kind` national bodies. They are the fields of the entry's class; what
    is not there, or is empty, has its default. Several values in one cell are parted by ";".

    Args:
        path: The file.

    Returns:
        The rows, in their order.

    Raises:
        UnreadableInputError: The file cannot be read, has not the columns of any class, or a row is wrong; names the
            line.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        lines = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        build = _builder(str(path), lines.fieldnames or ())
        rows = []
        for cells in lines:
            told = {key: (value or "").strip() for key, value in cells.items() if isinstance(key, str)}
            rows.append(_row(build, told, f"{path}, line {lines.line_num}"))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UnreadableInputError(str(path), getattr(error, "strerror", None) or str(error)) from error
    return tuple(rows)


def _row(build: Callable[[_Cells], Row], told: _Cells, place: str) -> Row:
    try:
        return check_row(build(told))
    except KeyError as error:
        raise UnreadableInputError(place, f"there is no column {error.args[0]}") from error
    except (InvalidValueError, ValueError) as error:
        raise UnreadableInputError(place, str(error)) from error


def _builder(path: str, columns: object) -> Callable[[_Cells], Row]:
    """Return what makes a row of a table with these columns."""
    known = tuple(columns) if isinstance(columns, list | tuple) else ()
    for column, build in _BUILDERS.items():
        if column in known:
            return build
    expected = f"columns: slug, name and short for authorities, or one of {', '.join(list(_BUILDERS)[1:])}"
    raise UnreadableInputError(path, "its first line does not name the columns of a table of names", expected)


def _authority(cells: _Cells) -> AuthorityEntry:
    return AuthorityEntry(
        cells["slug"],
        cells["name"],
        cells["short"],
        gss=cells.get("gss") or None,
        kind=cells.get("kind") or "unitary",
        start=cells.get("start") or None,
        end=cells.get("end") or None,
        successors=_many(cells, "successors"),
        cautious=_yes(cells, "cautious"),
        aliases=_many(cells, "aliases"),
        places=_many(cells, "places"),
    )


def _trust(cells: _Cells) -> TrustEntry:
    return TrustEntry(
        cells["name"],
        cells.get("kind") or "council-owned-company",
        _many(cells, "authorities"),
        start=cells.get("start") or None,
        end=cells.get("end") or None,
        aliases=_many(cells, "aliases"),
    )


def _body(cells: _Cells) -> BodyEntry:
    return BodyEntry(
        cells["name"],
        cells["kind"],
        start=cells.get("start") or None,
        end=cells.get("end") or None,
        cautious=_yes(cells, "cautious"),
        aliases=_many(cells, "aliases"),
    )


def _place(cells: _Cells) -> PlaceEntry:
    return PlaceEntry(cells["name"], cells["nation"], _yes(cells, "cautious"))


def _post(cells: _Cells) -> PostEntry:
    kind = cells.get("kind")
    return PostEntry(cells["head"], RoleKind(kind) if kind else None, domain=cells.get("domain", ""))


def _verb(cells: _Cells) -> VerbEntry:
    return VerbEntry(
        cells["lemma"],
        cells["predicate"],
        particle=cells.get("particle", ""),
        past=cells.get("past") or None,
        participle=cells.get("participle") or None,
    )


def _cue(cells: _Cells) -> CueEntry:
    return CueEntry(cells["word"], Status(cells["status"]), adjective=_yes(cells, "adjective"))


_BUILDERS: Final[Mapping[str, Callable[[_Cells], Row]]] = {
    "slug": _authority,
    "nation": _place,
    "authorities": _trust,
    "head": _post,
    "lemma": _verb,
    "word": _cue,
    "name": _body,
}
"""What makes a row, by the column that only its table has; the first that is there decides."""


def _many(cells: _Cells, column: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cells.get(column, "").split(";") if part.strip())


def _yes(cells: _Cells, column: str) -> bool:
    return cells.get(column, "").lower() in _YES
