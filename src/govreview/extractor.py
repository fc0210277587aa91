"""What an extractor is: an object with a name and one method from a reading to records.

An extractor is an ordinary object; it inherits from nothing here. It does no merging, gives no ids and knows no JSON:
that is done for it, for record types of its own too.

Besides what the protocols ask for it may declare, for explanations and reports alone, ``yields``: a tuple of the values
of ``type`` of its records; ``rules``: a tuple of the ids that its records carry in ``rule``; and ``reads``: a mapping
from a predicate class (``data/predicates.csv``) to the id of the rule that reads clauses of that class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govreview.models import Record
    from govreview.reading.reading import Reading

__all__ = ["AnyExtractor", "DependentExtractor", "Extractor"]


class Extractor(Protocol):
    """Finds records of one or a few kinds in a reading.

    Attributes:
        name: What problems, settings and the records themselves call it: lower case, unique among those installed.
    """

    @property
    def name(self) -> str:
        """The extractor's name."""
        ...

    def extract(self, reading: Reading, /) -> Iterable[Record]:
        """Yield the records of one document.

        The same reading is handed to every extractor, in no order that it may rely on. Whatever it raises costs it all
        its records of this document, and nothing else.

        Args:
            reading: The layers of the document, each computed on first use; nothing in it may be changed.

        Returns:
            Records, each with at least one piece of evidence that stands in ``reading.document.text`` word for word;
            ``extractor`` is filled in by the pipeline.
        """
        ...


class DependentExtractor(Protocol):
    """Finds records with the help of what other extractors found in the same document.

    Attributes:
        name: As for ``Extractor``.
        needs: The names of the extractors that run before it. Where one of them fails or is not there, this one
            does not run either, for its records would be guesses.
    """

    @property
    def name(self) -> str:
        """The extractor's name."""
        ...

    @property
    def needs(self) -> tuple[str, ...]:
        """The names of the extractors that run first."""
        ...

    def extract(self, reading: Reading, needed: Mapping[str, tuple[Record, ...]], /) -> Iterable[Record]:
        """Yield the records of one document.

        Args:
            reading: As for ``Extractor.extract``.
            needed: The records of each extractor in ``needs``, by its name, in the order in which it yielded them.

        Returns:
            As for ``Extractor.extract``.
        """
        ...


AnyExtractor: TypeAlias = Extractor | DependentExtractor
