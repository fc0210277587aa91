"""The decisions of ratings: from what a reading holds to records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Rating, Reading


class Ofsted:
    """Finds ratings in a reading."""

    name = "ofsted"

    def extract(self, reading: Reading) -> Iterator[Rating]:
        """Yield each report of a fact, with the words that state it."""
        del reading
        yield from ()
