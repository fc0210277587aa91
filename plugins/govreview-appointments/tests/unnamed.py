# ruff: noqa: E501 -- a sentence stands on one line
"""Posts told without a name, and appointments of others, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Jo Wood has been appointed as the interim head of Hull's failing children's services.",
        (
            (
                "start",
                "Jo Wood",
                "interim head of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                None,
                "actual",
            ),
        ),
    ),
    (
        "The leader of Hull City Council resigned at a meeting last night. Labour councillor Al Reed stepped down before the vote.",
        (("end", "Al Reed", "leader", "council_leader", "kingston-upon-hull", None, None, "actual"),),
    ),
)

NEVER: tuple[str, ...] = (
    "Chief executive Al Reed, who used to chair the Hull board, has welcomed his appointment, which was announced on Monday.",
)
