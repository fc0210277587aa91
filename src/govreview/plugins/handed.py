"""What the hooks hand over: whether it is what it has to be, and what it is called."""

from __future__ import annotations

import contextlib
import inspect
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, cast

import attrs
import regex

from govreview import hookspecs
from govreview.exceptions import ExtractorError, GovreviewError
from govreview.gazetteer import checks
from govreview.models import BUILT_IN, Record
from govreview.models.fields import field_types
from govreview.plugins.errors import UnusableError, describe_error
from govreview.plugins.found import (
    Brought,
    LoadedExporter,
    LoadedExtractor,
    LoadedLoader,
    LoadedRow,
    LoadedType,
)

if TYPE_CHECKING:
    from govreview.extractor import AnyExtractor

__all__ = ["BUILT_IN_FORMATS", "HANDED", "Handed", "check", "check_type", "loaded", "needs_of"]

BUILT_IN_FORMATS: Final = ("jsonl", "table")
"""Formats that govreview writes itself."""
BUILT_IN_SUFFIXES: Final = (".txt", ".text")
"""Endings of the files that govreview reads itself."""
_RUBBISH: Final = "plugin-returns-rubbish"
_NAME: Final = r"[a-z0-9]+(?:[-_][a-z0-9]+)*"


@attrs.frozen
class Handed:
    """What one hook hands over.

    Attributes:
        noun: What one of it is called.
        nouns: What several are.
        check: Gives what is usable in it, once for each name that it has.
    """

    noun: str
    nouns: str
    check: Callable[[object], Iterator[Brought]]


def check(handed: Handed, candidate: object) -> Iterator[Brought | UnusableError]:
    """Yield what is usable in a thing handed over, or why it is not."""
    try:
        yield from tuple(handed.check(candidate))
    except UnusableError as unusable:
        yield unusable
    except Exception as error:  # noqa: BLE001  (its attributes are somebody else's code)
        yield UnusableError(_RUBBISH, f"{type(candidate).__name__} failed: {describe_error(error)}")


def needs_of(extractor: AnyExtractor) -> tuple[str, ...]:
    """Return the names of the extractors whose records it asks for; none where it declares no ``needs``."""
    return cast("tuple[str, ...]", getattr(extractor, "needs", ()))


def loaded(extractor: AnyExtractor) -> LoadedExtractor:
    """Return an extractor that a caller handed over himself, once it is clear that it is one.

    Raises:
        ExtractorError: It has no name, no method ``extract`` or not its signature.
    """
    (found,) = check(HANDED[hookspecs.govreview_extractors.__name__], extractor)
    if isinstance(found, UnusableError):
        raise ExtractorError(type(extractor).__name__, "", found.message)
    return cast("LoadedExtractor", found)


def _extractor(candidate: object) -> Iterator[LoadedExtractor]:
    method = _method(candidate, "extractor", "name", "extract")
    name, needs = getattr(candidate, "name", None), getattr(candidate, "needs", ())
    if not isinstance(name, str) or not name:
        raise UnusableError(_RUBBISH, f"{type(candidate).__name__} is no extractor: it has no name or no method")
    if not isinstance(needs, tuple) or not all(isinstance(need, str) for need in needs):
        raise UnusableError(_RUBBISH, f"needs of extractor {name} must be a tuple of names", name)
    _check_signature(method, f"extractor {name}", ("reading", "needed") if needs else ("reading",), name)
    yield LoadedExtractor(cast("AnyExtractor", candidate), name)


def _row(candidate: object) -> Iterator[LoadedRow]:
    try:
        row = checks.check_row(candidate)
    except (TypeError, GovreviewError) as error:
        raise UnusableError(_RUBBISH, str(error)) from error
    yield LoadedRow(row, f"{type(row).__name__} {row.key}")


def _record_type(candidate: object) -> Iterator[LoadedType]:
    yield check_type(candidate)


def check_type(candidate: object) -> LoadedType:
    """Return a record type, once it is clear that it is one that can be written and read.

    Raises:
        UnusableError: It is none.
    """
    if not isinstance(candidate, type) or not issubclass(candidate, Record) or "__attrs_attrs__" not in vars(candidate):
        told = candidate.__name__ if isinstance(candidate, type) else type(candidate).__name__
        raise UnusableError(_RUBBISH, f"{told} is no record type: a frozen attrs class on govreview.Record")
    kind: type[Record] = candidate
    if kind.type_name in {each.type_name for each in BUILT_IN}:
        raise UnusableError("duplicate-record-type", f"record type {kind.type_name} is govreview's own")
    if not regex.fullmatch(_NAME, kind.type_name):
        raise UnusableError(_RUBBISH, f"type_name of {kind.__name__} must be small letters with underscores")
    try:
        field_types(kind)  # type: ignore[arg-type]  # mypy takes the class for one of its instances
    except GovreviewError as error:
        raise UnusableError(_RUBBISH, str(error)) from error
    return LoadedType(kind, kind.type_name)


def _loader(candidate: object) -> Iterator[LoadedLoader]:
    method = _method(candidate, "loader", "suffixes", "load")
    suffixes = getattr(candidate, "suffixes", None)
    sound = isinstance(suffixes, tuple) and all(isinstance(suffix, str) for suffix in suffixes)
    if not sound or not suffixes or not all(regex.fullmatch(r"(?:\.[a-z0-9_-]+)+", suffix) for suffix in suffixes):
        raise UnusableError(_RUBBISH, f"suffixes of {type(candidate).__name__} must be a tuple of endings like '.docx'")
    _check_signature(method, type(candidate).__name__, ("data",))
    for suffix in suffixes:
        if suffix in BUILT_IN_SUFFIXES:
            raise UnusableError("duplicate-loader", f"files that end in {suffix} are read by govreview itself")
        yield LoadedLoader(cast("hookspecs.Loader", candidate), suffix)


def _exporter(candidate: object) -> Iterator[LoadedExporter]:
    method = _method(candidate, "exporter", "name", "export")
    name = getattr(candidate, "name", None)
    if not isinstance(name, str) or not regex.fullmatch(_NAME, name):
        raise UnusableError(_RUBBISH, f"name of {type(candidate).__name__} must be small letters with hyphens")
    if name in BUILT_IN_FORMATS:
        raise UnusableError("duplicate-exporter", f"format {name} is govreview's own")
    _check_signature(method, f"exporter {name}", ("reviews", "file"))
    yield LoadedExporter(cast("hookspecs.Exporter", candidate), name)


def _method(candidate: object, noun: str, field: str, name: str) -> Callable[..., object]:
    """Return the method of an object that is to have a field and a method."""
    if isinstance(candidate, type):
        raise UnusableError(_RUBBISH, f"{candidate.__name__} is a class: hand over {candidate.__name__}()")
    method = getattr(candidate, name, None)
    if not callable(method) or getattr(candidate, field, None) is None:
        kind = type(candidate).__name__
        raise UnusableError(_RUBBISH, f"{kind} is no {noun}: it has no {field} or no method {name}")
    return cast("Callable[..., object]", method)


def _check_signature(
    method: Callable[..., object], whose: str, given: tuple[str, ...], extractor: str | None = None
) -> None:
    with contextlib.suppress(ValueError):  # a signature that cannot be had: the first call will tell
        try:
            inspect.signature(method).bind(*given)
        except TypeError as error:
            name = getattr(method, "__name__", "method")
            message = f"{name} of {whose} must take ({', '.join(given)}): {error}"
            raise UnusableError("plugin-wrong-signature", message, extractor) from error


HANDED: Final[Mapping[str, Handed]] = {
    hookspecs.govreview_extractors.__name__: Handed("extractor", "extractors", _extractor),
    hookspecs.govreview_gazetteer.__name__: Handed("row", "entries of the gazetteer", _row),
    hookspecs.govreview_record_types.__name__: Handed("record-type", "record types", _record_type),
    hookspecs.govreview_loaders.__name__: Handed("loader", "loaders", _loader),
    hookspecs.govreview_exporters.__name__: Handed("exporter", "exporters", _exporter),
}
"""What is handed over, by hook."""
