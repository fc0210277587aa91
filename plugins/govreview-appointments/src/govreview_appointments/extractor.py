"""The decisions of appointments: from what a reading holds to records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Appointment, Reading


class Appointments:
    """Finds appointments in a reading."""

    name = "appointments"

    def extract(self, reading: Reading) -> Iterator[Appointment]:
        """Yield each report of a fact, with the words that state it."""
        del reading
        yield from ()
