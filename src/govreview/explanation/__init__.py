"""Why a record says what it says, and why something is missing: told in readable lines.

Pure functions over a `Reading` and what the extractors made of it. Nothing here decides anything: the reading is asked
again what it gave, and the answer is put into words.
"""

from govreview.explanation.missing import explain_missing
from govreview.explanation.record import explain_offset, explain_record
from govreview.explanation.source import Explanation, Reader, Source
from govreview.explanation.unread import Unread, find_unread

__all__ = [
    "Explanation",
    "Reader",
    "Source",
    "Unread",
    "explain_missing",
    "explain_offset",
    "explain_record",
    "find_unread",
]
