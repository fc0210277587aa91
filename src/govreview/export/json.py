"""Reviews as JSON Lines, one object a document, and back without loss.

Keys stand in the order of the fields. Both ways follow the field table of each model, so that a record type of a
plugin is written and read with no line of its own. What a file holds beyond what this version knows is kept: fields in
``extra``, records of an unknown type in ``UnknownRecord``.
"""

from __future__ import annotations

import contextlib
import enum
import functools
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypedDict, TypeVar

import attrs
import regex

from govreview.exceptions import FormatError, GovreviewError, InvalidValueError, UnreadableInputError
from govreview.export.versions import FORMAT, migrate
from govreview.models import (
    BUILT_IN,
    Actor,
    ActorRef,
    DocumentInfo,
    EdtfDate,
    FrozenMap,
    Generator,
    Problem,
    Record,
    UnknownRecord,
)
from govreview.models.fields import FieldType, field_types
from govreview.models.records import type_of
from govreview.plugins import installed

if TYPE_CHECKING:
    from govreview.review import Review

_REVIEW_KEYS = ("govreview", "generator", "document", "actors", "records", "problems")
_Json = dict[str, Any]
_M = TypeVar("_M")


class Parts(TypedDict):
    """What one document says, who acts in it, and what went wrong in reading it.

    The names are those that the class ``Review`` takes the parts by.

    Attributes:
        generator: The versions that made the review.
        document: The document without its text.
        actors: The persons and organisations, by first mention.
        records: The facts, by start of the first piece of evidence, its end, and type.
        problems: What failed, without costing the rest.
        extra: Keys of a file that this version does not know, kept as they were.
    """

    generator: Generator
    document: DocumentInfo
    actors: tuple[Actor, ...]
    records: tuple[Record, ...]
    problems: tuple[Problem, ...]
    extra: Mapping[str, object]


# --- writing -------------------------------------------------------------------------------------------------------


def to_line(review: Review) -> str:
    r"""Return the review as one line of JSON that ends in exactly one ``\n``.

    Characters stand for themselves, but for U+0085, U+2028, U+2029, at which some programs break lines, and lone
    surrogates, which UTF-8 cannot hold: these are escaped. Two surrogates that stand side by side as a pair read back
    as the character that they form: JSON cannot tell them apart.
    """
    whole = {
        "govreview": FORMAT,
        "generator": plain(review.generator),
        "document": plain(review.document),
        "actors": plain(review.actors),
        "records": plain(review.records),
        "problems": plain(review.problems),
        **plain(review.extra),
    }
    return one_line(whole)


def one_line(value: object) -> str:
    r"""Return plain values as one line of JSON that ends in ``\n``, with the escapes of ``to_line``."""
    line = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _unsafe().sub(lambda match: f"\\u{ord(match[0]):04x}", line) + "\n"


def write_jsonl(reviews: Iterable[Review], file: IO[str] | Path) -> int:
    r"""Write one line for each review and return how many there were.

    Args:
        reviews: The reviews, in the order to be written.
        file: A path, which is written anew in UTF-8 with ``\n``; or a text file that is open for writing.
    """
    if isinstance(file, Path):
        with file.open("w", encoding="utf-8", newline="\n") as opened:
            return write_jsonl(reviews, opened)
    count = 0
    for review in reviews:
        file.write(to_line(review))
        count += 1
    return count


@functools.cache
def _unsafe() -> regex.Pattern[str]:
    return regex.compile("[\x85\u2028\u2029\ud800-\udfff]")


def plain(value: object) -> Any:  # noqa: ANN401 -- JSON is of any type
    """Return a model, or what a field of one may hold, as the dicts, lists and plain values of the format."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, UnknownRecord):
        return _plain_unknown(value)
    if isinstance(value, EdtfDate):
        return value.text
    if attrs.has(type(value)):
        return _plain_model(value)
    return value.value if isinstance(value, enum.Enum) else value


def _plain_model(value: object) -> _Json:
    told: _Json = {"type": type_of(value)} if isinstance(value, Record) else {}
    model: type = type(value)
    for name in keys_of(model):
        told[name] = plain(getattr(value, name))
    for name, kept in getattr(value, "extra", {}).items():
        told.setdefault(name, plain(kept))
    return told


@functools.cache
def keys_of(model: type) -> tuple[str, ...]:
    """Return the keys of a model in their order: what every record has comes last."""
    if model is ActorRef:
        return "id", "name"
    names = [field.name for field in field_types(model) if field.name != "extra"]
    common = keys_of(Record) if issubclass(model, Record) and model is not Record else ()
    return (*(name for name in names if name not in common), *common)


def fields_of(record: Record) -> dict[str, object]:
    """Return all that a record tells but its type, by the keys of the format in their order."""
    if isinstance(record, UnknownRecord):
        told = {name: value for name, value in record.data.items() if name != "type"}
        return {**told, **{name: getattr(record, name) for name in keys_of(Record)}}
    model: type = type(record)
    return {**{name: getattr(record, name) for name in keys_of(model)}, **record.extra}


def _plain_unknown(record: UnknownRecord) -> _Json:
    """Return the fields as the file had them, with what has been changed since in the fields that every record has."""
    told: _Json = {"type": record.type, **plain(record.data)}
    for field in attrs.fields(Record):
        value = getattr(record, field.name)
        if field.name != "extra" and (field.name in told or value != field.default):
            told[field.name] = plain(value)
    return told


# --- reading -------------------------------------------------------------------------------------------------------


def from_line(
    line: str | bytes, *, types: Iterable[type[Record]] | None = None, source: str = "JSON", number: int = 1
) -> Parts:
    """Read the parts of a review from one line.

    Args:
        line: One line of the interchange format.
        types: Record types besides the five built-in ones; those of the installed plugins, which are then loaded when
            the first of another type is met, where ``None``.
        source: Name of the file, for the error.
        number: Number of the line, for the error.

    Raises:
        LaterFormatError: The line is of a later version of the format.
        FormatError: The line is no review, or one of its values is none that its model may hold.
    """
    registry = registry_of(types or ())
    try:
        data = _object(json.loads(line, parse_constant=_no_constant), "the line")
        return _parts(migrate(data, source=source, number=number), registry, search=types is None)
    except FormatError:
        raise
    except (_UnfitError, ValueError, RecursionError) as error:
        raise FormatError(source, number, str(error)) from error


def from_lines(
    lines: str | Path | Iterable[str | bytes], *, types: Iterable[type[Record]] | None = None
) -> Iterator[Parts]:
    """Read the parts of reviews from a file or lines, one by one; blank lines are passed over.

    Args:
        lines: Path of a file in UTF-8, or the lines themselves.
        types: As for ``from_line``.

    Raises:
        FormatError: A line is no review.
        UnreadableInputError: The file cannot be read.
    """
    given = None if types is None else tuple(types)
    source = str(lines) if isinstance(lines, str | Path) else "lines"
    for number, line in enumerate(_file_lines(lines) if isinstance(lines, str | Path) else lines, 1):
        if line.strip():
            yield from_line(line, types=given, source=source, number=number)


def _file_lines(path: str | Path) -> Iterator[bytes]:
    try:
        with Path(path).open("rb") as file:
            yield from file
    except OSError as error:
        raise UnreadableInputError(str(path), error.strerror or str(error)) from error


class _UnfitError(GovreviewError):
    """A part of the line does not have the shape of the format; becomes a ``FormatError``."""


def _parts(data: _Json, registry: Mapping[str, type[Record]], *, search: bool) -> Parts:
    return Parts(
        generator=_model(Generator, data.get("generator", {})),
        document=_model(DocumentInfo, data.get("document")),
        actors=tuple(_model(Actor, item) for item in _array(data, "actors")),
        records=tuple(_record(registry, item, search=search) for item in _array(data, "records")),
        problems=tuple(_model(Problem, item) for item in _array(data, "problems")),
        extra=FrozenMap({key: item for key, item in data.items() if key not in _REVIEW_KEYS}),
    )


def registry_of(types: Iterable[type[Record]]) -> dict[str, type[Record]]:
    """Return the built-in record types and those given, by the value of ``type``.

    Raises:
        InvalidValueError: Two types have one name.
    """
    registry: dict[str, type[Record]] = {}
    for given in (*BUILT_IN, *types):
        if registry.setdefault(given.type_name, given) is not given:
            raise InvalidValueError(given.__name__, "type_name", given.type_name, "a name that no other type has")
    return registry


def _no_constant(name: str) -> None:
    raise _UnfitError(f"{name} is no JSON")


def _object(value: object, name: str) -> _Json:
    if not isinstance(value, dict):
        raise _UnfitError(f"{name} is no JSON object")
    return value


def _array(data: _Json, key: str) -> list[object]:
    value = data.get(key, [])
    if not isinstance(value, list):
        raise _UnfitError(f"{key} is no JSON array")
    return value


def _record(registry: Mapping[str, type[Record]], value: object, *, search: bool) -> Record:
    data = _object(value, "a record")
    name = data.get("type")
    if not isinstance(name, str):
        raise _UnfitError("a record has no type")
    told_of_it = {key: item for key, item in data.items() if key != "type"}
    if name in registry:
        return _model(registry[name], told_of_it)
    found = next((kind for kind in installed().record_types if kind.type_name == name), None) if search else None
    if found is not None:
        with contextlib.suppress(_UnfitError, ValueError):  # of another version of the plugin
            return _model(found, told_of_it)
    common = {key: data[key] for key in keys_of(Record) if key in data}
    record = _model(Record, common)
    told = {key: getattr(record, key) for key in common}
    return UnknownRecord(type=name, data=data, **told)


def _model(model: type[_M], value: object) -> _M:
    """Build a model from its JSON object."""
    data = _object(value, model.__name__)
    table: type = model
    known = keys_of(table)
    fields = {field.name: field for field in field_types(table) if field.name in known}
    if not hasattr(model, "extra") and not fields.keys() >= data.keys():
        raise _UnfitError(f"{model.__name__} knows no {', '.join(key for key in data if key not in fields)}")
    missing = [name for name, field in fields.items() if field.required and name not in data]
    if missing:
        raise _UnfitError(f"{model.__name__} lacks {', '.join(missing)}")
    told = {name: _value(field, data[name]) for name, field in fields.items() if name in data}
    unknown = {key: item for key, item in data.items() if key not in fields}
    return model(**told, **({"extra": unknown} if unknown else {}))


def _value(field: FieldType, value: object) -> object:
    """Build the value of a field; what does not fit is left for the model to refuse, which names the field."""
    if field.many and isinstance(value, list):
        return tuple(_item(field.kind, item) for item in value)
    return value if field.many or value is None else _item(field.kind, value)


def _item(kind: type, value: object) -> object:
    if issubclass(kind, enum.Enum):
        return next((member for member in kind if member.value == value), value)
    if kind is EdtfDate:
        return EdtfDate.parse(value) if isinstance(value, str) else value
    if attrs.has(kind):
        return _model(kind, value)
    return float(value) if kind is float and isinstance(value, int) else value
