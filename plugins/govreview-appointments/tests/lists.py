# ruff: noqa: E501 -- a sentence stands on one line
"""Lists behind labels, chronicles, handovers of a chair, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "County Hall, Oxford. The cabinet last night confirmed Ruth Penn in the post of director for children at Oxfordshire.",
        (("start", "Ruth Penn", "director for children", "dcs", "oxfordshire", "Oxfordshire", "2015-06-09", "actual"),),
    ),
    (
        "Three of Oxfordshire's senior officers have gone in a year: Joan Pike, chief executive, in May; Ruth Penn, director of children's services, in July; and Tim Orme, head of legal, at Christmas.",
        (
            ("end", "Joan Pike", "chief executive", "chief_executive", "oxfordshire", None, "2015-05", "actual"),
            ("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, "2014-07", "actual"),
            ("end", "Tim Orme", "head of legal", "other", "oxfordshire", None, "2014-12", "actual"),
        ),
    ),
    (
        "New in post: Ruth Penn (director of children's services, Oxfordshire).",
        (("start", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Leaving: Ruth Penn, director of children's services at Oxfordshire.",
        (("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Penn to head Oxfordshire children's services\n\nRuth Penn is to head children's services at Oxfordshire County Council.",
        (("start", "Ruth Penn", "head children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Oxfordshire poaches Kent's Penn for top children's job\n\nRuth Penn, an assistant director at Kent, will be Oxfordshire's next director of children's services.",
        (("start", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "MARCH 2013: Ruth Penn is appointed director of children's services at Oxfordshire. JULY 2013: Penn suspends two managers. MAY 2014: Penn resigns.",
        (
            ("start", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, "2013-03", "actual"),
            ("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, "2014-05", "actual"),
        ),
    ),
    (
        "With Ruth Penn gone, Oxfordshire has no director of children's services.",
        (("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Ruth Penn having resigned as director of children's services, Oxfordshire has turned to Tim Orme, who becomes acting director.",
        (
            ("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),
            ("start", "Tim Orme", "acting director", "dcs", "oxfordshire", None, None, "actual"),
        ),
    ),
    (
        "Having led children's services in Kent, Ruth Penn now takes on the same job at Oxfordshire.",
        (("start", "Ruth Penn", "led children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "It is understood that Ruth Penn has been asked to leave her post as director of children's services at Oxfordshire.",
        (("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Ruth Penn was last night facing the sack as director of children's services at Oxfordshire.",
        (("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "possible"),),
    ),
    (
        "The axe has fallen on Ruth Penn, Oxfordshire's director of children's services.",
        (("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Oxfordshire has wielded the axe on its director of children's services, Ruth Penn.",
        (("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", "Oxfordshire", None, "actual"),),
    ),
    (
        "Ruth Penn, who is retiring as Oxfordshire's director of children's services, will be replaced by Tim Orme from 1 September.",
        (
            ("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),
            (
                "start",
                "Tim Orme",
                "director of children's services",
                "dcs",
                "oxfordshire",
                None,
                "2015-09-01",
                "actual",
            ),
        ),
    ),
    (
        "Tim Orme takes over from Ruth Penn, who leaves Oxfordshire next month after four years as director of children's services.",
        (
            ("start", "Tim Orme", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),
            ("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, "2015-07", "actual"),
        ),
    ),
    (
        "Ruth Penn was suspended in March and sacked in May. She had been Oxfordshire's director of children's services.",
        (
            ("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, "2015-03", "actual"),
            ("end", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, "2015-05", "actual"),
        ),
    ),
    (
        "Interim director of children's services Ruth Penn's contract with Oxfordshire has been extended until March 2016.",
        (
            (
                "start",
                "Ruth Penn",
                "Interim director of children's services",
                "dcs",
                "oxfordshire",
                None,
                None,
                "actual",
            ),
        ),
    ),
    (
        "Oxfordshire's acting director of children's services, Ruth Penn, has been made permanent.",
        (("start", "Ruth Penn", "director of children's services", "dcs", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Oxfordshire's board has a new chair in Ruth Penn, a former chief constable.",
        (("start", "Ruth Penn", "chair", "board_chair", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Ruth Penn has vacated the chair of Oxfordshire Safeguarding Children Board after two terms.",
        (("end", "Ruth Penn", "chair", "board_chair", "oxfordshire", None, None, "actual"),),
    ),
    (
        "The chair of Oxfordshire Safeguarding Children Board passes from Ruth Penn to Tim Orme on 1 July.",
        (
            ("end", "Ruth Penn", "chair", "board_chair", "oxfordshire", None, "2015-07-01", "actual"),
            ("start", "Tim Orme", "chair", "board_chair", "oxfordshire", None, "2015-07-01", "actual"),
        ),
    ),
    (
        "Ruth Penn's replacement as chair of the Oxfordshire improvement board is Tim Orme.",
        (("start", "Tim Orme", "chair of the improvement board", "board_chair", "oxfordshire", None, None, "actual"),),
    ),
    (
        "Next month Ruth Penn hands the chair of the Oxfordshire improvement board to Tim Orme.",
        (
            (
                "end",
                "Ruth Penn",
                "chair of the improvement board",
                "board_chair",
                "oxfordshire",
                None,
                "2015-07",
                "actual",
            ),
            (
                "start",
                "Tim Orme",
                "chair of the improvement board",
                "board_chair",
                "oxfordshire",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "Barrister Ruth Penn has been commissioned to carry out an independent review of the case by Oxfordshire Safeguarding Children Board.",
        (
            (
                "start",
                "Ruth Penn",
                "review",
                "reviewer",
                "oxfordshire",
                "Oxfordshire Safeguarding Children Board",
                None,
                "actual",
            ),
        ),
    ),
    (
        "The independent review will be the work of Ruth Penn, a retired judge.",
        (("start", "Ruth Penn", "independent review", "reviewer", None, None, None, "actual"),),
    ),
    (
        "At the head of the inquiry will be Ruth Penn, a retired judge.",
        (("start", "Ruth Penn", "inquiry", "reviewer", None, None, None, "actual"),),
    ),
    (
        "The government's man in Oxfordshire will be Tim Orme, who starts as commissioner on Monday.",
        (("start", "Tim Orme", "commissioner", "commissioner", "oxfordshire", None, "2015-06-15", "actual"),),
    ),
    (
        "Tim Orme, commissioner for Oxfordshire until March, has handed over to Ruth Penn.",
        (
            ("end", "Tim Orme", "commissioner", "commissioner", "oxfordshire", None, None, "actual"),
            ("start", "Ruth Penn", "commissioner", "commissioner", "oxfordshire", None, None, "actual"),
        ),
    ),
    (
        "A new face in the cabinet is Cllr Tim Orme, who takes on children's services at Oxfordshire.",
        (("start", "Tim Orme", "children's services", "lead_member", "oxfordshire", None, None, "actual"),),
    ),
)

NEVER: tuple[str, ...] = ()
