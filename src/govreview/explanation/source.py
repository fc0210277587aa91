"""What an explanation is made from, and what it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import attrs

from govreview.export.table import printable
from govreview.gazetteer import Gazetteer
from govreview.models import Document
from govreview.models.mapping import EMPTY, frozen_strings
from govreview.reading.reading import Reading

if TYPE_CHECKING:
    from govreview.plugins import LoadedExtractor

__all__ = ["Explanation", "Reader", "Source"]


def _printable(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"{line[: len(line) - len(line.lstrip(' '))]}{printable(line)}" for line in lines)


@attrs.frozen(kw_only=True)
class Explanation:
    """An explanation in words.

    Attributes:
        lines: Its lines; each is on one line and safe to print. What hangs on a line is indented below it.
    """

    lines: tuple[str, ...] = attrs.field(converter=_printable)

    def __str__(self) -> str:
        """Put the lines one below the other."""
        return "\n".join(self.lines)


@attrs.frozen(kw_only=True)
class Reader:
    """What an extractor declares to read.

    Attributes:
        extractor: Its name.
        yields: Values of ``type`` of the records that it yields; empty where it declares none.
        reads: The rule that reads a predicate class, by class; empty where it declares none.
    """

    extractor: str
    yields: tuple[str, ...] = ()
    reads: Mapping[str, str] = attrs.field(default=EMPTY, converter=frozen_strings)

    @classmethod
    def of(cls, loaded: LoadedExtractor) -> Reader:
        """Take what an extractor declares in ``yields`` and ``reads``; what is malformed counts as not declared."""
        yields, reads = (_declared(loaded.extractor, name) for name in ("yields", "reads"))
        sound = isinstance(yields, tuple) and all(isinstance(each, str) for each in yields)
        plain = isinstance(reads, Mapping) and all(isinstance(each, str) for pair in reads.items() for each in pair)
        return cls(
            extractor=loaded.name,
            yields=yields if sound and isinstance(yields, tuple) else (),
            reads=reads if plain and isinstance(reads, Mapping) else EMPTY,
        )


def _declared(extractor: object, name: str) -> object:
    try:
        return getattr(extractor, name, None)
    except Exception:  # noqa: BLE001  (a plugin's own property may raise anything; it costs the plugin nothing else)
        return None


@attrs.frozen(kw_only=True)
class Source:
    """What a review was made from, so that it can be read again.

    Attributes:
        document: The document with its text.
        gazetteer: The names it was read with. ``None`` for those of the package.
        readers: What the extractors that were run declare.
    """

    document: Document
    gazetteer: Gazetteer | None = None
    readers: tuple[Reader, ...] = ()

    def reading(self) -> Reading:
        """Read the document again, exactly as before."""
        return Reading(self.document, self.gazetteer)
