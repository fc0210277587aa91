"""The extractor of inquests."""

from govreview import Reading
from govreview_inquests.findings import RULE, findings
from govreview_inquests.hearings import hearings
from govreview_inquests.patterns import HELD
from govreview_inquests.records import Inquest


class Inquests:
    """Finds inquests in a reading."""

    name = "inquests"
    yields = (Inquest.type_name,)
    rules = (HELD.id, RULE)

    def extract(self, reading: Reading):
        """Yield the inquests that are held, and what they find."""
        held = tuple(hearings(reading))
        yield from held
        yield from findings(reading, [inquest.person.name for inquest in held])
