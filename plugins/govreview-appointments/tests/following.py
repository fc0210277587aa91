# ruff: noqa: E501 -- a sentence stands on one line
"""Who follows whom over two sentences, labels, what had been but is off; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Ann Lisle, Kent's cabinet member for children, was elected in May. Voters turfed out her predecessor, Raj Patel, in the same election.",
        (("end", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Two new non-executive directors, Ann Lisle and Jo Marsh, joined her in January.",
        (
            ("start", "Ann Lisle", "non-executive director", "other", None, None, "2015-01", "actual"),
            ("start", "Jo Marsh", "non-executive director", "other", None, None, "2015-01", "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has resigned, with her deputy, Raj Patel, taking over.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has resigned. Raj Patel, her deputy, is now in charge.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has resigned. Her successor has been named as Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle has decided not to quit as leader of Kent County Council.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Ann Lisle pulled out of the job of director of children's services at Kent before she had started.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "cancelled"),),
    ),
    (
        "Ann Lisle ended her work as commissioner at Kent in May.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),),
    ),
    (
        "The council confirmed last night that Ann Lisle had left. She was Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "New director of children's services at Kent: Ann Lisle",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Since commissioner Ann Lisle was appointed in May, Kent has improved.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),),
    ),
    (
        "After director Ann Lisle was sacked in May, Kent improved.",
        (("end", "Ann Lisle", "director", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, whose exit for a charity had been announced, has withdrawn her notice.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "cancelled"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has resigned. Raj Patel is filling in.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has resigned. The post goes to Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent has appointed Ann Lisle to the post of director of children's services. She succeeds Raj Patel, who left in May.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Ann Lisle, then Kent's director of children's services, took early retirement in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "A commissioner is being parachuted into Kent. Ann Lisle, once director of children's services in Essex, begins work at Kent County Council on Monday.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-06-15", "actual"),),
    ),
    (
        "Kent's trust has a chair. Ann Lisle was voted in by her fellow directors on Monday.",
        (("start", "Ann Lisle", "chair", "board_chair", "kent", None, "2015-06-08", "actual"),),
    ),
    (
        "Kent needs a new director of children's services. Ann Lisle was appointed on Monday.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),),
    ),
    (
        "Kent has a director of children's services. Ann Lisle was appointed a governor on Monday.",
        (("start", "Ann Lisle", "governor", "other", "kent", None, "2015-06-08", "actual"),),
    ),
    (
        "Out went Ann Lisle, cabinet member for children at Kent for just 11 weeks, and into her seat came Raj Patel.",
        (
            ("end", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
            ("start", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's leader dismissed as gossip reports that the chief executive, Ann Lisle, would resign.",
        (("end", "Ann Lisle", "chief executive", "chief_executive", "kent", None, None, "denied"),),
    ),
    (
        "Kent's leader described as a worry reports that the chief executive, Ann Lisle, would resign.",
        (("end", "Ann Lisle", "chief executive", "chief_executive", "kent", None, None, "possible"),),
    ),
    (
        "The minister has ended Ann Lisle's appointment as commissioner at Kent.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle's secondment to Kent as commissioner ends in July.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-07", "actual"),),
    ),
    (
        "Ann Lisle offered her resignation as leader of Kent County Council, but it was refused.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
)

# Sentences from which no appointment may come.
NEVER = (
    "Ann Lisle started out as a social worker in Hull.",
    "Director of children's services: Ann Lisle",
    "New report on children's services: Ann Lisle responds",
    "The council, with Ann Lisle looking on, approved the budget.",
    "After the director spoke, Ann Lisle, a mother of two, left the room.",
)
