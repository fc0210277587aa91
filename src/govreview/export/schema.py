"""The JSON Schema of one line of the interchange format, read off the models.

Fields, enums and descriptions come from the classes, so that a record type of a plugin is described with no line of its
own. Only what a check at construction says in code is said again here, in ``_FURTHER``.
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

import attrs
import regex

from govreview.export.json import Parts, keys_of, registry_of
from govreview.export.versions import FORMAT
from govreview.models import (
    Actor,
    ActorRef,
    Authority,
    ChildCase,
    DocumentInfo,
    EdtfDate,
    Evidence,
    Generator,
    Problem,
    Record,
    Span,
    Statement,
)
from govreview.models.fields import FieldType, field_types

__all__ = ["schema"]

_Json = dict[str, Any]

_PLAIN: Final = {str: "string", bool: "boolean", int: "integer", float: "number", Mapping: "object"}
_MONTH, _DAY, _SEASON = "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])", "2[1-4]"
_DATE: Final = (
    f"(?:(?!0000)[0-9]{{4}}(?:-(?:{_SEASON}|{_MONTH}(?:-{_DAY})?))?|XXXX-{_MONTH}(?:-{_DAY})?)[~?%]?"  # a single date
)
_EDTF: Final = rf"^(?:{_DATE}(?:/(?:{_DATE}|\.\.))?|\.\./{_DATE})$"
_WORDS: Final = {"minLength": 1}
_STRINGS: Final = {"additionalProperties": {"type": "string"}}
_ACTOR: Final = {"pattern": "^a[1-9][0-9]*$"}
_FURTHER: Final[Mapping[tuple[type, str], _Json]] = {
    (Actor, "id"): _ACTOR,
    (Actor, "identifiers"): _STRINGS,
    (Actor, "name"): _WORDS,
    (ActorRef, "id"): _ACTOR,
    (ActorRef, "name"): _WORDS,
    (Authority, "name"): _WORDS,
    (Authority, "slug"): {"pattern": "^[a-z0-9]+(?:-[a-z0-9]+)*$"},
    (ChildCase, "age"): {"pattern": "^P[0-9]{1,3}(?:Y(?:[0-9]{1,2}M)?|M|W|D)$"},
    (DocumentInfo, "length"): {"minimum": 0},
    (DocumentInfo, "sha256"): {"pattern": "^[0-9a-f]{64}$"},
    (Evidence, "end"): {"minimum": 1},
    (Evidence, "start"): {"minimum": 0},
    (Evidence, "text"): _WORDS,
    (Generator, "extractors"): _STRINGS,
    (Record, "evidence"): {"minItems": 1},
    (Span, "end"): {"minimum": 1},
    (Span, "start"): {"minimum": 0},
    (Statement, "quote"): _WORDS,
}
"""What a field must be beyond its type, by model and name."""


def schema(types: Iterable[type[Record]] = ()) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of one line as this version writes it.

    Every key that the version writes is required, and one that it does not know is allowed wherever a later version may
    add one. A record of a type that is not described needs no more than what every record has.

    Args:
        types: Record types besides the five built-in ones, such as those of a plugin.

    Raises:
        InvalidValueError: Two types have one name.
        GovreviewError: A field is annotated with something that records cannot hold.
    """
    definitions = _Definitions()
    records = {name: definitions.ref(kind) for name, kind in registry_of(types).items()}
    told = _docstring(Parts)[1]
    properties = {
        "govreview": {"const": FORMAT, "description": "Version of the format."},
        "generator": {**told.get("generator", {}), **definitions.ref(Generator)},
        "document": {**told.get("document", {}), **definitions.ref(DocumentInfo)},
        "actors": {**told.get("actors", {}), "type": "array", "items": definitions.ref(Actor)},
        "records": {**told.get("records", {}), "type": "array", "items": {"$ref": "#/$defs/AnyRecord"}},
        "problems": {**told.get("problems", {}), "type": "array", "items": definitions.ref(Problem)},
    }
    any_record = {
        **definitions.ref(Record),
        "allOf": [
            {"if": {"properties": {"type": {"const": name}}, "required": ["type"]}, "then": ref}
            for name, ref in records.items()
        ],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"govreview {FORMAT}",
        **_docstring(Parts)[0],
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "$defs": {"AnyRecord": any_record, **definitions.found},
    }


@attrs.frozen
class _Definitions:
    """The definitions that the schema refers to, each made on first use.

    Attributes:
        found: The definitions made so far, by name.
    """

    found: dict[str, _Json] = attrs.field(factory=dict)

    def ref(self, kind: type) -> _Json:
        """Return a reference to the definition of a class."""
        name = kind.__name__
        if not kind.__module__.startswith("govreview."):  # two plugins may each have a class of one name
            name = f"{kind.__module__}.{kind.__qualname__.replace('<locals>.', '')}"
        if name not in self.found:
            self.found[name] = {}  # holds the place, and ends the way round a model that holds itself
            self.found[name].update(self._definition(kind))
        return {"$ref": f"#/$defs/{name}"}

    def _definition(self, kind: type) -> _Json:
        summary, told = _docstring(kind)
        if kind is EdtfDate:
            return {**summary, "type": "string", "pattern": _EDTF}
        if issubclass(kind, enum.Enum):
            return {**summary, "enum": [member.value for member in kind]}
        model: type = kind
        fields = {field.name: field for field in field_types(model)}
        properties: _Json = {}
        if issubclass(kind, Record):
            properties["type"] = {"type": "string"} if kind is Record else {"const": kind.type_name}
        properties |= {name: {**told.get(name, {}), **self._field(model, fields[name])} for name in keys_of(model)}
        closed = {} if "extra" in fields else {"additionalProperties": False}
        return {**summary, "type": "object", "properties": properties, "required": list(properties), **closed}

    def _field(self, model: type, field: FieldType) -> _Json:
        further = next((_FURTHER[base, field.name] for base in model.__mro__ if (base, field.name) in _FURTHER), {})
        value = self._value(field.kind)
        if field.many:
            value = {"type": "array", "items": value}
        if not field.optional:
            return {**value, **further}
        if "type" in value:
            return {**value, "type": [value["type"], "null"], **further}
        return {"anyOf": [value, {"type": "null"}]}

    def _value(self, kind: type) -> _Json:
        if kind in _PLAIN:
            return {"type": _PLAIN[kind]}
        return self.ref(kind) if attrs.has(kind) or issubclass(kind, enum.Enum) else {}


def _docstring(model: type) -> tuple[_Json, dict[str, _Json]]:
    """Return the descriptions of a class and of its fields, those that it inherits included; none where stripped."""
    told: dict[str, _Json] = {}
    for base in reversed(model.__mro__):
        for name, words in _attributes(base.__doc__ or ""):
            told[name] = _description(words)
    summary = inspect.cleandoc(model.__doc__ or "").partition("\n\n")[0]
    return _description(summary), told


def _attributes(docstring: str) -> Iterator[tuple[str, str]]:
    """Yield name and words of each entry in the section ``Attributes`` of a docstring."""
    _, _, section = inspect.cleandoc(docstring).partition("\nAttributes:\n")
    section = regex.split(r"\n(?=\S)", section, maxsplit=1)[0]
    for entry in regex.split(r"(?:^|\n) {4}(?=\S)", section)[1:]:
        name, _, words = entry.partition(":")
        yield name, words


def _description(words: str) -> _Json:
    """Return words of a docstring as the words of the format: its marks undone, ``None`` as ``null``."""
    plain = regex.sub(r":[a-z]+:(?=`)", "", " ".join(words.split())).replace("``", "`")
    return {"description": plain.replace("`None`", "`null`")} if plain else {}
