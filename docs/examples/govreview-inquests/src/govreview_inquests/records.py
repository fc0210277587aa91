"""What an inquest is."""

import enum

import attrs

from govreview import ActorRef, EdtfDate, Record
from govreview.models import Join, joined


class Conclusion(enum.StrEnum):
    """How somebody came to die, as an inquest finds it."""

    ACCIDENT = "accident"
    NATURAL_CAUSES = "natural_causes"
    SUICIDE = "suicide"
    UNLAWFUL_KILLING = "unlawful_killing"
    NARRATIVE = "narrative"
    OPEN = "open"


@attrs.frozen(kw_only=True)
class Inquest(Record):
    """An inquest into somebody's death.

    Attributes:
        person: Who died.
        held: When it was opened or heard, or is due. ``None`` where not told.
        coroner: Who holds it. ``None`` where not told.
        area: The coroner's area in the words of the text. ``None`` where not told.
        conclusion: What it found. ``None`` where the text tells no finding.
        date: When it found so. ``None`` where not told.
    """

    person: ActorRef = attrs.field(metadata=joined(Join.KEY))
    held: EdtfDate | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    coroner: ActorRef | None = None
    area: str | None = attrs.field(default=None, metadata=joined(Join.FIRST))
    conclusion: Conclusion | None = None
    date: EdtfDate | None = None
