"""The decisions of child cases: from what a reading holds to records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import ChildCase, Reading


class ChildCases:
    """Finds child cases in a reading."""

    name = "child-cases"

    def extract(self, reading: Reading) -> Iterator[ChildCase]:
        """Yield each report of a fact, with the words that state it."""
        del reading
        yield from ()
