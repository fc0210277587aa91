# ruff: noqa: E501 -- a sentence stands on one line
"""Who comes and goes where the name stands behind what is told, and in headlines; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Sheila Tarn, Kent's director of children's services, left in May. Joining the council in her place is Raj Patel.",
        (
            ("end", "Sheila Tarn", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "The job of running Kent's children's services has gone to Ann Lisle.",
        (("start", "Ann Lisle", None, "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has had three directors. The first, Raj Patel, left in 2012. The second, Jo Marsh, resigned in 2013.",
        (
            ("end", "Raj Patel", "director", "dcs", "kent", None, "2012", "actual"),
            ("end", "Jo Marsh", "director", "dcs", "kent", None, "2013", "actual"),
        ),
    ),
    (
        "Also gone is Ann Lisle, Kent's head of safeguarding.",
        (("end", "Ann Lisle", "head of safeguarding", "other", "kent", None, None, "actual"),),
    ),
    (
        "Gone too is Ann Lisle, Kent's head of safeguarding.",
        (("end", "Ann Lisle", "head of safeguarding", "other", "kent", None, None, "actual"),),
    ),
    (
        "Also on her way out is Ann Lisle, Kent's assistant director for early help.",
        (("end", "Ann Lisle", "assistant director for early help", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Among the departures is Ann Lisle, Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Among those who have gone is Ann Lisle, Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Among those leaving is Ann Lisle, Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "In the chair of Kent's improvement board will be Ann Lisle.",
        (("start", "Ann Lisle", "chair of improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "A commissioner is being sent to Kent. She is Ann Lisle, former director of children's services at Essex.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "A commissioner has been appointed for Kent. The commissioner is Ann Lisle, who used to run Essex's children's services.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent is to get a commissioner: Ann Lisle, former director of children's services at Essex.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent has got a new director of children's services - Ann Lisle.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The commissioner is Ann Lisle, who was named by the minister on Monday.",
        (("start", "Ann Lisle", "commissioner", "commissioner", None, None, "2015-06-08", "actual"),),
    ),
    (
        "The minister's choice fell on Ann Lisle as commissioner for Kent.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle has signed up as improvement adviser to Kent County Council.",
        (("start", "Ann Lisle", "improvement adviser", "adviser", "kent", None, None, "actual"),),
    ),
    ("Ann Lisle named Kent DCS", (("start", "Ann Lisle", "DCS", "dcs", "kent", None, None, "actual"),)),
    ("Ann Lisle to be Kent's DCS", (("start", "Ann Lisle", "DCS", "dcs", "kent", None, None, "actual"),)),
    ("Ann Lisle is no longer with the council.", (("end", "Ann Lisle", None, "other", None, None, None, "actual"),)),
    (
        "Ann Lisle, Kent's director of children's services, is no longer with the authority.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent children's chief to leave: Ann Lisle goes in July",
        (("end", "Ann Lisle", "children's chief", "dcs", "kent", None, "2015-07", "actual"),),
    ),
    (
        "Director's exit: Ann Lisle to leave Kent in July",
        (("end", "Ann Lisle", "Director", "dcs", "kent", None, "2015-07", "actual"),),
    ),
    (
        "Ann Lisle took up her duties at Kent on Monday.",
        (("start", "Ann Lisle", None, "other", "kent", None, "2015-06-08", "actual"),),
    ),
    (
        "Ann Lisle out as Kent's leader",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle's first day as director of children's services at Kent is 1 July.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-07-01", "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, lost a vote of her group on Monday.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-06-08", "actual"),),
    ),
    (
        "Leading the review will be Ann Lisle.",
        (("start", "Ann Lisle", "review", "reviewer", None, None, None, "actual"),),
    ),
    (
        "The council has brought in an outside expert, Ann Lisle, to review its children's services.",
        (("start", "Ann Lisle", "reviewer", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle has stepped in to run Kent's children's services.",
        (("start", "Ann Lisle", "run children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's cabinet member for children's services, Ann Lisle, has been reshuffled out of the cabinet.",
        (("end", "Ann Lisle", "cabinet member for children's services", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle lost the children's brief in Kent's reshuffle.",
        (("end", "Ann Lisle", "children's brief", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Two new members have joined the improvement board: Ann Lisle and Raj Patel.",
        (
            ("start", "Ann Lisle", "improvement board", "panel_member", None, None, None, "actual"),
            ("start", "Raj Patel", "improvement board", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, fell victim to the report.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, became the first casualty of the report.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The first casualty of the report was Kent's director of children's services, Ann Lisle.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The report claimed the scalp of Kent's director of children's services, Ann Lisle.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The board's new independent chair, Ann Lisle, takes over from Raj Patel, who has stepped down.",
        (
            ("start", "Ann Lisle", "independent chair", "board_chair", None, None, None, "actual"),
            ("end", "Raj Patel", "independent chair", "board_chair", None, None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in March. Raj Patel kept the seat warm until May.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-03", "actual"),
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
)

# Sentences from which no appointment may come.
NEVER = (
    "Also out is the report of the inspectors, said Ann Lisle, Kent's director of children's services.",
    "Among the visitors was Ann Lisle, Kent's director of children's services.",
    "The first casualty of the storm was a tree, said Ann Lisle, Kent's director of children's services.",
    "Kent is to get a new school, Ann Lisle said.",
    "The commissioner is Ann Lisle, formerly of Essex.",
    "She is Ann Lisle, director of children's services at Kent.",
    "In the chair was Ann Lisle, and the meeting was short.",
    "The director, Ann Lisle, fell victim of a fraud.",
    "Ann Lisle has signed up to a pledge.",
    "Ann Lisle's first day at school is a happy memory.",
    "The second, Jo Marsh said, was a mistake.",
    "Ann Lisle, director of children's services at Kent, was the victim of an assault.",
)
