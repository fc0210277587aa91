"""What the library knows beforehand: authorities, trusts, national bodies, places, names of persons, and words.

The gazetteer adds identifiers to what a text says; it never adds a name, a date or an office holder. Nothing is read
at import: `gazetteer()` reads the package's data on first use.
"""

from __future__ import annotations

from govreview.gazetteer.aliases import AliasHit, split_name
from govreview.gazetteer.core import Gazetteer, gazetteer
from govreview.gazetteer.entries import AuthorityEntry, BodyEntry, Entry, PlaceEntry, TrustEntry
from govreview.gazetteer.names import Names
from govreview.gazetteer.rows import Row, read_rows
from govreview.gazetteer.words import CueEntry, PostEntry, VerbEntry

__all__ = [
    "AliasHit",
    "AuthorityEntry",
    "BodyEntry",
    "CueEntry",
    "Entry",
    "Gazetteer",
    "Names",
    "PlaceEntry",
    "PostEntry",
    "Row",
    "TrustEntry",
    "VerbEntry",
    "gazetteer",
    "read_rows",
    "split_name",
]
