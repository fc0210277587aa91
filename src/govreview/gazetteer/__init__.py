"""What the library knows beforehand: authorities, trusts, national bodies, places and names of persons.

The gazetteer adds identifiers to what a text says; it never adds a name, a date or an office holder. Nothing is read
at import: `gazetteer()` reads the package's data on first use.
"""

from __future__ import annotations

from govreview.gazetteer.aliases import AliasHit, split_name
from govreview.gazetteer.core import Gazetteer, gazetteer
from govreview.gazetteer.entries import AuthorityEntry, BodyEntry, Entry, PlaceEntry, TrustEntry
from govreview.gazetteer.names import Names

__all__ = [
    "AliasHit",
    "AuthorityEntry",
    "BodyEntry",
    "Entry",
    "Gazetteer",
    "Names",
    "PlaceEntry",
    "TrustEntry",
    "gazetteer",
    "split_name",
]
