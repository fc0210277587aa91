# ruff: noqa: E501 -- a sentence stands on one line
"""Posts that a passage speaks of, names behind clauses, advisers at work; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "The council's director of children's services, Ann Lisle, left in May. Raj Patel came across from Essex in June and had gone by November.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "essex", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", None, None, "2015-06", "actual"),
            ("end", "Raj Patel", "director of children's services", "dcs", "essex", None, "2014-11", "actual"),
        ),
    ),
    (
        "Merton has told its director of children's services, Ann Lisle, to stay at home.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "merton", "Merton", None, "actual"),),
    ),
    (
        "Kent has told its director of children's services, Ann Lisle, to clear her desk.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has asked its director of children's services, Ann Lisle, to stay away while a complaint is looked into.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "For the chair of its improvement board Kent has plumped for a retired chief constable, Sir Raj Patel.",
        (("start", "Raj Patel", "chair of its improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Assistant director Raj Patel acts up in the meantime.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel, her deputy, is acting up.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, is not a candidate for the top job at Essex County Council.",
        (("start", "Ann Lisle", "top job", "chief_executive", "essex", None, None, "denied"),),
    ),
    (
        "Children's director Ann Lisle is on a shortlist of two for the same post at Essex.",
        (("start", "Ann Lisle", "Children's director", "dcs", "essex", None, None, "possible"),),
    ),
    (
        "Ann Lisle had cleared her desk as director of children's services at Kent by Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "A commissioner, Ann Lisle, is weighing up who should run Kent's children's services.",
        (("start", "Ann Lisle", "commissioner", "commissioner", None, None, None, "actual"),),
    ),
    (
        "From Monday Kent will answer to a commissioner of the minister's choosing: Ann Lisle.",
        (("start", "Ann Lisle", "commissioner", "commissioner", None, None, "2015-06-15", "actual"),),
    ),
    (
        "Kent will get a commissioner: Ann Lisle, once of Essex.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent's improvement board is to be revived with Sir Raj Patel in the chair.",
        (("start", "Raj Patel", "chair", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Kent is setting up an improvement board with Sir Raj Patel at its head.",
        (("start", "Raj Patel", "chair", "board_chair", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent will hold an inquiry with Sir Raj Patel in the chair.",
        (("start", "Raj Patel", "inquiry", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "The director of children's services whom Kent brought in from Essex, Ann Lisle, lasted until May.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "The commissioner whom ministers sent to Kent, Ann Lisle, has gone.",
        (
            ("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),
        ),
    ),
    (
        "Lured from Essex in May, Ann Lisle is Kent's director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's trust has been dissolved and with it goes the job of its chief executive, Ann Lisle.",
        (("end", "Ann Lisle", "chief executive", "chief_executive", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, and Raj Patel, its cabinet member for children, had both fallen on their swords by May.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),
            ("end", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Kent's leader, Ann Lisle, and Raj Patel, its cabinet member for children, both resigned in May.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),
            ("end", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "The chair of Kent's improvement board, Ann Lisle, reaches the end of her term on 30 June.",
        (("end", "Ann Lisle", "chair of improvement board", "board_chair", "kent", None, "2015-06-30", "actual"),),
    ),
    (
        "Ann Lisle's time as Kent's commissioner, which began in 2013, finishes on 31 March.",
        (
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2013", "actual"),
            ("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2016-03-31", "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, packs up on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-12", "actual"),),
    ),
    (
        "Ann Lisle has wound up her work as Kent's children's services commissioner.",
        (("end", "Ann Lisle", "children's services commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, who took the director's chair at Kent in May, said so.",
        (("start", "Ann Lisle", "director", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle took the director's chair in Kent's children's services in May.",
        (("start", "Ann Lisle", "director", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "The previous incumbent, Ann Lisle, left under a cloud. Kent has a new director of children's services, Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent has shown its director of children's services, Ann Lisle, the door.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Ann Lisle, whom Kent had shown the door on Christmas Eve, was its director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", "2014-12-24", "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, goes on 22 February, straight after the budget vote.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2016-02-22", "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, told the group on Wednesday: she goes on 22 February.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2016-02-22", "actual"),),
    ),
    (
        "Commissioner succeeds commissioner in Kent: Raj Patel relieved Ann Lisle on 1 June.",
        (
            ("start", "Raj Patel", "commissioner", "commissioner", "kent", None, "2015-06-01", "actual"),
            ("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-06-01", "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, walked out of the building for the last time on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "Kent's trust was dissolved and its chief executive, Ann Lisle, made redundant.",
        (("end", "Ann Lisle", "chief executive", "chief_executive", "kent", None, None, "actual"),),
    ),
    (
        "Council leader Ann Lisle has added the children's brief to her own duties.",
        (("start", "Ann Lisle", "children's brief", "lead_member", None, None, None, "actual"),),
    ),
    (
        "Councillor Raj Patel takes on children's services in Kent from tomorrow.",
        (("start", "Raj Patel", "children's services", "lead_member", "kent", None, "2015-06-11", "actual"),),
    ),
    (
        "Kent's cabinet member for children, Raj Patel, is handing back his portfolio.",
        (("end", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Kent's cabinet member for children, Raj Patel, has handed back the portfolio with immediate effect.",
        (("end", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "The motion demands the heads of Kent's leader, Ann Lisle, and Raj Patel, its cabinet member for children.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "possible"),
            ("end", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, None, "possible"),
        ),
    ),
    (
        "The minister has entrusted to Baroness Patel a review of Kent's children's services.",
        (("start", "Baroness Patel", "review", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle was hired in September as cover for Kent's director of children's services.",
        (("start", "Ann Lisle", "cover", "dcs", "kent", None, "2014-09", "actual"),),
    ),
    (
        "The department has asked Ann Lisle, a retired director, to keep an eye on Kent.",
        (("start", "Ann Lisle", None, "adviser", "kent", None, None, "actual"),),
    ),
)

NEVER = (
    "A panel will look at the case, with Sir Raj Patel holding the pen.",
    "The minister, Jo Marsh, has asked Ann Lisle to keep an eye on the weather.",
    "Police asked Ann Lisle, a neighbour, to watch the house.",
    "Ann Lisle was asked by police to keep an eye on the children.",
    "Ann Lisle, Kent's director of children's services, reached the end of her speech.",
    "Ann Lisle, Kent's director of children's services, wound up the meeting.",
    "Ann Lisle, Kent's director of children's services, packed up the toys.",
    "Ann Lisle, Kent's director of children's services, called it the day everything changed.",
    "Ann Lisle, Kent's director of children's services, called Monday a dark day.",
    "Ann Lisle, Kent's director of children's services, cleared up the mess.",
    "Ann Lisle, Kent's director of children's services, cleared the way for the report.",
    "Ann Lisle, Kent's director of children's services, walked to work.",
    "Ann Lisle, Kent's director of children's services, came to the meeting from Essex.",
    "Ann Lisle, Kent's director of children's services, arrived from a meeting at noon.",
    "Ann Lisle, Kent's director of children's services, moved in the debate that it be noted.",
    "Ann Lisle, Kent's director of children's services, acts as a link with schools.",
    "Ann Lisle, Kent's director of children's services, started work on the plan in May.",
    "Ann Lisle came to the inquest as a witness.",
    "Ann Lisle came to the meeting as leader of the opposition.",
    "Ann Lisle spoke as leader of the council.",
    "Ann Lisle described herself as a leader.",
    "Ann Lisle started out as a social worker in Kent.",
    "Raj Patel will be remembered as the leader of Kent.",
    "Raj Patel returns as Hamlet at the Kent theatre.",
    "Raj Patel steps up to the crease.",
    "Raj Patel moved to Kent in May to be near his sister.",
    "Raj Patel, who lived in Kent until May, said so.",
    "Raj Patel was a pupil in Kent until 2014.",
    "Raj Patel had been the boy's foster carer until the merger.",
    "Raj Patel, until May a driver, was jailed.",
    "Next came Raj Patel, who told the inquest about the bruises.",
    "Then it was Raj Patel, the uncle, who found the boy.",
)
