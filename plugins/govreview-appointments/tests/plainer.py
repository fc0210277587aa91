# ruff: noqa: E501 -- a sentence stands on one line
"""Plain stories: who takes over, who is tipped, brought back, moved or promoted in somebody's place; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent has confirmed the appointment of Ann Lisle as director of children's services. Ms Lisle, who is currently assistant director at Oxfordshire, will start in July. She takes over from Bob Ray.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-07", "actual"),
            ("end", "Bob Ray", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle is leaving Kent, where she is director of children's services, to join Essex, where she will be director of learning.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "director of learning", "other", "essex", None, None, "actual"),
        ),
    ),
    (
        "Councillor Ann Lisle moves from early years to children's services at Oldham, replacing Bob Ray.",
        (
            ("start", "Ann Lisle", None, "lead_member", "oldham", None, None, "actual"),
            ("end", "Bob Ray", None, "lead_member", "oldham", None, None, "actual"),
        ),
    ),
    (
        "Northumberland has lost its third director of children's services in two years after Ann Lisle moved to a new role within the council.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "northumberland", None, None, "actual"),),
    ),
    (
        "The inquiry's first chair, Ann Lisle, stepped down after six days. Her successor, Jo Fell, lasted seven weeks.",
        (
            ("end", "Ann Lisle", "chair", "reviewer", None, None, None, "actual"),
            ("end", "Jo Fell", "chair", "reviewer", None, None, None, "actual"),
            ("start", "Jo Fell", "chair", "reviewer", None, None, None, "actual"),
        ),
    ),
    (
        "Kent's improvement board held its first meeting on Thursday under the chairmanship of Bob Ray.",
        (
            (
                "start",
                "Bob Ray",
                "chair of the improvement board",
                "board_chair",
                "kent",
                "Kent",
                "2015-06-04",
                "actual",
            ),
        ),
    ),
    (
        "Rumours are swirling that Kent's leader, Bob Ray, will be sacked.",
        (("end", "Bob Ray", "leader", "council_leader", "kent", None, None, "possible"),),
    ),
    (
        "Kent's leader, Bob Ray, will go in May, with Ann Lisle tipped to replace him.",
        (
            ("end", "Bob Ray", "leader", "council_leader", "kent", None, "2016-05", "actual"),
            ("start", "Ann Lisle", "leader", "council_leader", "kent", None, None, "possible"),
        ),
    ),
    (
        "Kent's new leader is Jo Fell. She was elected after Bob Ray, who had himself replaced Ann Lisle last September, stood aside.",
        (
            ("start", "Jo Fell", "leader", "council_leader", "kent", None, None, "actual"),
            ("start", "Bob Ray", "leader", "council_leader", "kent", None, "2014-09", "actual"),
            ("end", "Bob Ray", "leader", "council_leader", "kent", None, None, "actual"),
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2014-09", "actual"),
        ),
    ),
    (
        "Kent has brought back its former director of children's services, Ann Lisle, on a six-month contract.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Ann Lisle, the director of children's services at Kent, held the post only until Bob Ray was recruited in 2013.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2013", "actual"),
            ("start", "Bob Ray", "director of children's services", "dcs", "kent", None, "2013", "actual"),
        ),
    ),
    (
        "Kent's leader, Bob Ray, sacked Cllr Jane Ford from his cabinet last night and promoted Cllr Ann Lisle in her place.",
        (
            ("end", "Jane Ford", "cabinet", "lead_member", "kent", "Bob Ray", "2015-06-09", "actual"),
            ("start", "Ann Lisle", "cabinet", "lead_member", "kent", "Bob Ray", None, "actual"),
        ),
    ),
)
NEVER = (
    "Bob Ray, chief executive of Kent, has already said goodbye to three of his senior team.",
    "Bob Ray, the leader of Kent, moved to a new house in May.",
    "Bob Ray, the leader of Kent, brought back a trophy, held aloft with Ann Lisle.",
    "Complaints are growing that Kent's leader, Bob Ray, will be late.",
    "The council held a meeting under the chairmanship of nobody in particular, said Bob Ray.",
)
