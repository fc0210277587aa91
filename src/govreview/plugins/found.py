"""What plugins bring, each with the distribution that brought it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.extractor import AnyExtractor
from govreview.gazetteer import Row
from govreview.hookspecs import Exporter, Loader
from govreview.models import Problem, Record

if TYPE_CHECKING:
    from typing import TypeAlias

__all__ = [
    "Brought",
    "LoadedExporter",
    "LoadedExtractor",
    "LoadedLoader",
    "LoadedRow",
    "LoadedType",
    "Plugins",
]


@attrs.frozen
class LoadedExtractor:
    """An extractor and where it came from.

    Attributes:
        extractor: The object that the plugin handed over.
        name: Its name.
        distribution: The distribution that brought it. ``None`` where a caller handed it over himself.
        version: Version of that distribution. ``None`` where not known.
    """

    extractor: AnyExtractor
    name: str
    distribution: str | None = None
    version: str | None = None

    def problem(self, kind: str, message: str, document: str = "") -> Problem:
        """Return a problem that names this extractor and its distribution."""
        return Problem(
            kind=kind,
            extractor=self.name,
            distribution=self.distribution,
            version=self.version,
            document=document,
            message=message,
        )


@attrs.frozen
class LoadedRow:
    """A row of a gazetteer and where it came from.

    Attributes:
        row: The entry.
        name: Its class and key.
        distribution: The distribution that brought it.
        version: Version of that distribution.
    """

    row: Row
    name: str
    distribution: str | None = None
    version: str | None = None


@attrs.frozen
class LoadedType:
    """A record type and where it came from.

    Attributes:
        record_type: The class.
        name: The value of ``type`` of its records.
        distribution: The distribution that brought it.
        version: Version of that distribution.
    """

    record_type: type[Record]
    name: str
    distribution: str | None = None
    version: str | None = None


@attrs.frozen
class LoadedLoader:
    """A loader and where it came from.

    Attributes:
        loader: The object that the plugin handed over.
        name: The ending of the files that it reads, with its full stop; a loader of several is there once for each.
        distribution: The distribution that brought it. ``None`` where a caller handed it over himself.
        version: Version of that distribution. ``None`` where not known.
    """

    loader: Loader
    name: str
    distribution: str | None = None
    version: str | None = None


@attrs.frozen
class LoadedExporter:
    """An exporter and where it came from.

    Attributes:
        exporter: The object that the plugin handed over.
        name: The format that it writes.
        distribution: The distribution that brought it.
        version: Version of that distribution.
    """

    exporter: Exporter
    name: str
    distribution: str | None = None
    version: str | None = None


Brought: TypeAlias = "LoadedExtractor | LoadedRow | LoadedType | LoadedLoader | LoadedExporter"


@attrs.frozen
class Plugins:
    """What is installed, each sort sorted by name.

    Attributes:
        extractors: Those that can be used.
        problems: What is wrong with the others, and with whatever else a plugin hands over.
        rows: Further rows of the gazetteer.
        types: Record types: those handed over, and those defined in the packages that extractors come from.
        loaders: Readers of further files.
        exporters: Writers of further formats.
    """

    extractors: tuple[LoadedExtractor, ...] = ()
    problems: tuple[Problem, ...] = ()
    rows: tuple[LoadedRow, ...] = ()
    types: tuple[LoadedType, ...] = ()
    loaders: tuple[LoadedLoader, ...] = ()
    exporters: tuple[LoadedExporter, ...] = ()

    @property
    def record_types(self) -> tuple[type[Record], ...]:
        """The classes of ``types``."""
        return tuple(each.record_type for each in self.types)
