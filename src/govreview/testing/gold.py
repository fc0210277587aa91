"""Gold folders, and the plain facts in which gold and found records are compared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from govreview.models import Document, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

PERSON = "person"


@attrs.frozen(kw_only=True)
class Fact:
    """A record, or a person among the actors, with references replaced by names and slugs.

    Attributes:
        kind: The record type, or "person".
        fields: The values of the record by name.
        spans: Where its evidence stands: code points into the text, end exclusive.
        optional: Two careful readers could dispute it.
        model: The class of a record of a plugin's own type. ``None`` for a built-in one.
    """

    kind: str
    fields: Mapping[str, Any]
    spans: tuple[tuple[int, int], ...] = ()
    optional: bool = False
    model: type[Record] | None = None


@attrs.frozen
class GoldDocument:
    """One pair of a gold folder.

    Attributes:
        document: The text exactly as the file has it, and what the other file says of it.
        content: The whole object of the JSON file.
    """

    document: Document
    content: Mapping[str, Any]


def load_gold(folder: str | Path) -> tuple[GoldDocument, ...]:
    """Read the pairs `NAME.txt` and `NAME.json` of a gold folder, sorted by name; other JSON files are passed over.

    Raises:
        OSError: A file cannot be read.
        InvalidValueError: What is told of a document cannot be.
    """
    return tuple(_pairs(Path(folder)))


def _pairs(folder: Path) -> Iterator[GoldDocument]:
    for path in sorted(folder.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        if "records" in content:
            told = {field: content["document"].get(field) for field in ("id", "title", "published", "publisher", "url")}
            text = path.with_suffix(".txt").read_bytes().decode("utf-8")
            yield GoldDocument(Document(text, **told), content)


def facts(content: Mapping[str, Any], kind: str, text: str, model: type[Record] | None = None) -> tuple[Fact, ...]:
    """Give the facts of one kind in a line of JSON, gold or found.

    Args:
        content: An object with `actors` and `records`.
        kind: A record type, or "person" for the persons among the actors.
        text: The text that the evidence points into.
        model: The class of the type, where it is a plugin's own.
    """
    if kind == PERSON:
        return tuple(_person(actor) for actor in content.get("actors", ()) if actor.get("kind") == PERSON)
    return tuple(_record(record, text, model) for record in content.get("records", ()) if record.get("type") == kind)


def _person(actor: Mapping[str, Any]) -> Fact:
    kinds = sorted({role["kind"] for role in actor.get("roles", ()) if role.get("kind")})
    fields = {"name": actor["name"], "role_kinds": kinds}
    return Fact(kind=PERSON, fields=fields, optional=actor.get("optional", False))


def _record(record: Mapping[str, Any], text: str, model: type[Record] | None) -> Fact:
    fields = {name: _plain(name, value) for name, value in record.items() if name != "evidence"}
    if record["type"] == "rating":  # the default inspectorate
        fields["by"] = fields.get("by") or "Ofsted"
    pieces = (_place(piece, text) for piece in record.get("evidence") or ())
    spans = tuple(span for span in pieces if span is not None)
    optional = record.get("optional", False)
    return Fact(kind=record["type"], fields=fields, spans=spans, optional=optional, model=model)


def _plain(field: str, value: Any) -> Any:  # noqa: ANN401  a value of JSON
    if isinstance(value, dict):
        keys = ("slug", "name") if field == "authority" else ("name", "slug")
        return value.get(keys[0]) or value.get(keys[1])
    if isinstance(value, list):
        return [_plain(field, item) for item in value]
    return value


def _place(piece: Any, text: str) -> tuple[int, int] | None:  # noqa: ANN401  a value of JSON
    """Gold evidence is a substring, found evidence carries its offsets; None for what is not in the text."""
    if isinstance(piece, str):
        start = text.find(piece)
        return (start, start + len(piece)) if start >= 0 else None
    start, end = piece.get("start"), piece.get("end")
    inside = isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(text)
    return (start, end) if inside else None
