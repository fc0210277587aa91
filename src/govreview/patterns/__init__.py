"""The pattern language: rules over text in which each mention stands as one character.

>>> from govreview import Document, Reading
>>> from govreview.patterns import pattern
>>> RESIGNED = pattern(r"{person} (?:has |have )?resigned", id="resigned")
>>> reading = Reading(Document("Dame Moira Gibb has resigned as chair."))
>>> [match.text for match in reading.find(RESIGNED)]
['Dame Moira Gibb has resigned']

"""

from govreview.exceptions import PatternError
from govreview.patterns.core import KINDS, Kind, Located, Pattern, check, pattern

__all__ = ["KINDS", "Kind", "Located", "Pattern", "PatternError", "check", "pattern"]
