# ruff: noqa: E501 -- a sentence stands on one line
"""Onward posts, missions shared, and who merely travels, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "The vacancy has come about because of the retirement of Hull's director of children's services, Jo Wood.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "The minister, Rob Carr, has now appointed Jo Wood MBE to the post of independent chair of Hull's improvement board.",
        (
            (
                "start",
                "Jo Wood",
                "independent chair of improvement board",
                "board_chair",
                "kingston-upon-hull",
                "Rob Carr",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood, director of children's services at Hull, has left for the private sector.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood, Hull's director of children's services, left in September for an executive director's role at Coventry City Council. Hull has not filled the post.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2014-09",
                "actual",
            ),
            ("start", "Jo Wood", "executive director", "dcs", "coventry", None, None, "actual"),
        ),
    ),
    (
        "Jo Wood will remain commissioner for Hull until the direction is lifted.",
        (("start", "Jo Wood", "commissioner", "commissioner", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood is to be Hull's director of children's services. She worked in Leeds before joining Essex in 1999.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull's board asked two professors, Jo Wood and Al Reed, to look at what the cases have in common.",
        (
            ("start", "Jo Wood", "reviewer", "reviewer", "kingston-upon-hull", "Hull", None, "actual"),
            ("start", "Al Reed", "reviewer", "reviewer", "kingston-upon-hull", "Hull", None, "actual"),
        ),
    ),
    (
        'The minister, Rob Carr, said of Hull: "I have appointed Al Reed, a former chief executive, to succeed Jo Wood as chair of the trust."',
        (
            ("start", "Al Reed", "chair of the trust", "board_chair", "kingston-upon-hull", "Rob Carr", None, "actual"),
            ("end", "Jo Wood", "chair of the trust", "board_chair", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "He is the children's services commissioner for Hull, Al Reed, chosen by the education secretary, Rob Carr, in July.",
        (
            (
                "start",
                "Al Reed",
                "children's services commissioner",
                "commissioner",
                "kingston-upon-hull",
                "Rob Carr",
                "2014-07",
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood, Hull's head of children's services, went on Thursday with the report still in draft.",
        (("end", "Jo Wood", "head of children's services", "dcs", "kingston-upon-hull", None, "2015-06-04", "actual"),),
    ),
)

NEVER: tuple[str, ...] = (
    "Jo Wood, director of children's services at Hull, left for the airport.",
    "Professor Jo Wood was asked to look at a merger of Hull and Leeds.",
    "Jo Wood, Hull's head of children's services, went on holiday on Thursday.",
)
