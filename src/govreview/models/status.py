"""How sure the text itself is of what it tells."""

from __future__ import annotations

import enum


class Status(enum.StrEnum):
    """The standing of a record, as the text presents it.

    Attributes:
        ACTUAL: Happened, is in force, or is settled and announced.
        PLANNED: Decided or intended but still to come, and could yet not happen.
        POSSIBLE: Recommended, considered, threatened, demanded, rumoured or conditional.
        DENIED: The text, or somebody entitled to, says that it is not so.
        CANCELLED: Was to come and now will not.
        ENDED: Was in force and is no more (interventions only).
    """

    ACTUAL = "actual"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"
    CANCELLED = "cancelled"
    ENDED = "ended"
