"""``govreview diff``: says what an upgrade of the rules changes, record by record."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from govreview.cli.output import DIFFERS, DONE, STANDARD_INPUT, open_output, reader_may_leave, table_bytes
from govreview.difference import ChangeKind, compare
from govreview.export.json import one_line, plain
from govreview.export.table import describe, printable, words
from govreview.models import type_of
from govreview.review import read_jsonl

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from govreview.difference import Difference, RecordChange
    from govreview.review import Review

__all__ = ["HELP", "add_arguments", "run"]

HELP: Final = "say what differs between two files of reviews"

_COLUMNS: Final = ("document", "change", "type", "what", "evidence")
_NOTHING: Final = "nothing"
_DOCUMENTS: Final = {
    "only_old": "only in the old file",
    "only_new": "only in the new file",
    "other_text": "the text differs",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = "Exit codes: 0 nothing differs, 1 something does, 2 a file cannot be read."
    parser.add_argument("old", metavar="OLD", help="a file of JSON Lines, or - for standard input")
    parser.add_argument("new", metavar="NEW", help="another, for instance of the same articles after an upgrade")
    parser.add_argument("--format", choices=("table", "json"), default="table", help="a table unless told")


def run(arguments: argparse.Namespace) -> int:
    """Say what differs."""
    difference = compare(_reviews(arguments.old), _reviews(arguments.new))
    with reader_may_leave(), open_output(None) as output:
        if arguments.format == "json":
            output.write(one_line(_as_json(difference)).encode())
        elif difference.equal:
            output.write(b"nothing differs\n")
        else:
            output.write(_as_tables(difference))
        output.flush()
    return DONE if difference.equal else DIFFERS


def _reviews(path: str) -> Iterator[Review]:
    return read_jsonl(sys.stdin.buffer if path == STANDARD_INPUT else Path(path))


def _as_json(difference: Difference) -> dict[str, object]:
    return {
        "equal": difference.equal,
        "documents": {name: list(getattr(difference, name)) for name in _DOCUMENTS},
        "totals": {
            total.type: {kind.value: getattr(total, kind.value) for kind in ChangeKind} for total in difference.totals
        },
        "changes": [
            {
                "document": change.document,
                "change": change.kind.value,
                "type": type_of(change.record),
                "old": plain(change.old),
                "new": plain(change.new),
                "fields": {field.name: {"old": plain(field.old), "new": plain(field.new)} for field in change.fields},
            }
            for change in difference.changes
        ],
    }


def _as_tables(difference: Difference) -> bytes:
    """Return a table of the changes, one of their totals, and the documents that could not be compared."""
    from rich.table import Column, Table  # noqa: PLC0415  (an extra, and slow to import)
    from rich.text import Text  # noqa: PLC0415

    changes = Table(*(Column(name, overflow="fold") for name in _COLUMNS))
    for change in difference.changes:
        changes.add_row(*map(Text, _row(change)))
    totals = Table("type", *(Column(kind.value, justify="right") for kind in ChangeKind))
    for total in difference.totals:
        totals.add_row(Text(printable(total.type)), str(total.added), str(total.removed), str(total.changed))
    documents = Table("document", "not compared")
    for name, reason in _DOCUMENTS.items():
        for document in getattr(difference, name):
            documents.add_row(Text(printable(document)), reason)
    tables = (table for table in (changes, totals, documents) if table.row_count)
    return table_bytes(sys.stdout.buffer, *tables)


def _row(change: RecordChange) -> tuple[str, ...]:
    record = change.record
    told = [
        f"{field.name}: {words(field.old) or _NOTHING} -> {words(field.new) or _NOTHING}" for field in change.fields
    ]
    what = "\n".join(map(printable, (describe(record), *told)))
    cells = (change.document, change.kind.value, type_of(record), record.evidence[0].text)
    document, kind, type_name, evidence = map(printable, cells)
    return document, kind, type_name, what, evidence
