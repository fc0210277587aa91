"""The rules of statements: data and examples, no decisions."""

from __future__ import annotations

import regex

FEWEST = 5
"""A quotation of fewer words is no statement (contract, section 4)."""

FEWEST_UNTOLD = 8
"""A fragment of fewer words that the text gives to nobody is none either (contract, section 7)."""

DATED_TITLE = regex.compile(r": (?:\d\d? )?[A-Z][a-z]+ (?:19|20)\d\d\b")
"""What the title of a document holds and speech does not: "Notice issued to Hull: May 2023"."""

SMALL = 5
"""Words of fewer letters may be in lower case in a title: "Every Child Seen with Care"."""

GRADES = frozenset({"requires improvement to be good", "inadequate requires improvement good outstanding"})
"""Names of grades that are long enough to be taken for speech."""

PHRASAL = frozenset(
    {
        "went on", "goes on", "going on", "hit back", "hits back", "hit out", "hits out", "paid tribute",
        "pays tribute", "chipped in", "weighed in",
    }
)  # fmt: skip
"""Verbs that report with their particle only."""
