# ruff: noqa: E501 -- a sentence stands on one line
"""Who stands where another stood, who is brought with a notice, jobs swapped for jobs; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Ann Lisle, Kent's director of children's services, was suspended on Monday. Her post has gone, for the time being, to Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent has taken on an improvement adviser, Ann Lisle from Leeds.",
        (("start", "Ann Lisle", "improvement adviser", "adviser", "kent", "Kent", None, "actual"),),
    ),
    (
        "At the bidding of the Department for Education, Kent County Council has taken on an improvement adviser, Ann Lisle.",
        (("start", "Ann Lisle", "improvement adviser", "adviser", "kent", "Department for Education", None, "actual"),),
    ),
    (
        "On 14 May the Department for Education issued a direction and gave Kent an adviser as well, Ann Lisle.",
        (("start", "Ann Lisle", "adviser", "adviser", "kent", "Department for Education", "2015-05-14", "actual"),),
    ),
    (
        "The minister slapped an improvement notice on Kent, and with it came an adviser, Ann Lisle.",
        (("start", "Ann Lisle", "adviser", "adviser", "kent", None, None, "actual"),),
    ),
    (
        "The chair of Kent's improvement board, Raj Patel, thought better of it in May. In his place sits Ann Lisle.",
        (
            ("end", "Raj Patel", "chair of improvement board", "board_chair", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "chair of improvement board", "board_chair", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director, Ann Lisle, will be out of the door by the end of the month.",
        (("end", "Ann Lisle", "director", "dcs", "kent", None, "2015-06", "actual"),),
    ),
    (
        "Ann Lisle is to remain at Kent's side as improvement adviser until April.",
        (("start", "Ann Lisle", "improvement adviser", "adviser", "kent", None, None, "actual"),),
    ),
    (
        "Kent will build on the work of its improvement adviser, Ann Lisle, whose year came to a close on Friday.",
        (("end", "Ann Lisle", "improvement adviser", "adviser", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "In May Raj Patel gave up the children's portfolio at Kent, since when Ann Lisle has had charge of it.",
        (
            ("end", "Raj Patel", "children's portfolio", "lead_member", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "children's portfolio", "lead_member", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Raj Patel resigned as Kent's director of children's services in May, since when Ann Lisle has run the department.",
        (
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Ann Lisle is swapping her job as director of children's services in Kent for one as chief executive of Leeds City Council.",
        (
            ("start", "Ann Lisle", "chief executive", "chief_executive", "leeds", None, None, "actual"),
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent has signed Ann Lisle as independent reviewer of its front door.",
        (("start", "Ann Lisle", "independent reviewer", "reviewer", "kent", "Kent", None, "actual"),),
    ),
    (
        "The Department for Education has sounded out Ann Lisle, who used to run children's services in Hackney, for the commissioner's job in Kent.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "possible"),),
    ),
    (
        "The minister's choice of commissioner for Kent is Ann Lisle.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent's lead member, Ann Lisle, had handed in her portfolio by Christmas.",
        (("end", "Ann Lisle", "lead member", "lead_member", "kent", None, "2014-12", "actual"),),
    ),
    (
        "Kent's director of children's services, Raj Patel, retired in May. So, the same week, did his head of safeguarding, Ann Lisle.",
        (
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("end", "Ann Lisle", "head of safeguarding", "other", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Kent's director of children's services left on Friday. Responsibility for the directorate has been assumed by the chief executive, Ann Lisle.",
        (("start", "Ann Lisle", None, "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The leader took the children's brief at Kent away from Raj Patel and handed it to a first-termer, Ann Lisle.",
        (
            ("end", "Raj Patel", "children's brief", "lead_member", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "children's brief", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Raj Patel resigned as Kent's director of children's services in May. Ann Lisle is chosen to fill the vacancy.",
        (
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "The chair of Kent's safeguarding partnership has been vacant since Ann Lisle moved to New Zealand in December.",
        (("end", "Ann Lisle", "chair of safeguarding partnership", "board_chair", "kent", None, "2014-12", "actual"),),
    ),
    (
        "Kent has an improvement board, over which a retired judge, Ann Lisle, presides.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, who had the children's brief at Kent, was less sure of herself: she gave it up the day after the letter, and it has passed to Raj Patel.",
        (),
    ),
    (
        "Kent's director of children's services, Raj Patel, left in May. The reins are with Ann Lisle, his number two.",
        (
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle, director of children's services in Kent, is on the shortlist to be chief executive of Leeds City Council.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", "leeds", None, None, "possible"),),
    ),
    (
        "Ann Lisle was asked last month to become commissioner in Kent, but declined.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-05", "denied"),),
    ),
    (
        "The chair of Kent's safeguarding partnership, Ann Lisle, said that she had considered her position but would remain.",
        (("end", "Ann Lisle", "chair of safeguarding partnership", "board_chair", "kent", None, None, "denied"),),
    ),
    (
        "What the leader of Kent did deny was that he had offered the post of director of children's services to Ann Lisle.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "Recent speculation that Councillor Ann Lisle, Kent's cabinet member for children, is to relinquish her portfolio is without foundation.",
        (("end", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, None, "denied"),),
    ),
    (
        "Members were reminded that the term of Ann Lisle, chair of Kent's improvement board, would expire in July.",
        (("end", "Ann Lisle", "chair of improvement board", "board_chair", "kent", None, "2015-07", "actual"),),
    ),
    (
        "The committee considered the report of Ann Lisle, engaged by Kent in November to examine thresholds.",
        (("start", "Ann Lisle", "reviewer", "reviewer", "kent", "Kent", "2014-11", "actual"),),
    ),
    (
        "A peer review of Kent's children's services, led by Ann Lisle, will take place in July.",
        (("start", "Ann Lisle", "review", "reviewer", "kent", None, "2015-07", "actual"),),
    ),
    (
        "The department put forward Ann Lisle to chair Kent's improvement board.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "possible"),),
    ),
    (
        "KENT. Raj Patel, who was first sent to the county as commissioner in 2014, is coming back: he is to chair the board of the children's trust.",
        (
            ("start", "Raj Patel", "commissioner", "commissioner", "kent", None, "2014", "actual"),
            ("start", "Raj Patel", "chair of the board", "board_chair", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Raj Patel, resigned in May. Patel, who had come from Hackney in April 2012, could not be reached.",
        (
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, "2012-04", "actual"),
        ),
    ),
    (
        "Ann Lisle, the first chief executive of Kent's trust, lasted until May, when she was tempted away to be director of children's services in Leeds.",
        (
            ("end", "Ann Lisle", "chief executive of trust", "chief_executive", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "leeds", None, None, "actual"),
        ),
    ),
    (
        "The children's minister, Raj Patel, resigned in May. His successor, Ann Lisle, spoke to Kent's director of children's services.",
        (("end", "Raj Patel", "children's minister", "minister", None, None, "2015-05", "actual"),),
    ),
)

# Sentences from which no appointment may come.
NEVER = (
    "In Ann Lisle's place sits a statue.",
    "The leader of Kent County Council, Raj Patel, was ill. In his place at the meeting was his deputy, Ann Lisle.",
    "The director of Kent's children's services, Raj Patel, could not attend; in his place came Ann Lisle.",
    "Kent gave an adviser, Ann Lisle, its evidence on Monday.",
    "Kent gave its adviser, Ann Lisle, a glowing report.",
    "Kent's director, Ann Lisle, was out of the door before the vote was taken.",
    "The director, Raj Patel, welcomed the report. So did the leader, Ann Lisle.",
    "Raj Patel, a barrister, handed in his brief to the court.",
    "Kent's director, Ann Lisle, has approached Raj Patel about the budget.",
    "Kent's opposition leader, Raj Patel, head teacher of a primary school until his retirement in 2010, wants answers.",
    "Raj Patel, Kent's leader, brought in an outsider, Ann Lisle, to take the plan apart.",
    "Kent's choir, led by Ann Lisle, will sing in July.",
    "A similar inquiry in Kent, conducted by Ann Lisle, took three years.",
    "A parent, Ann Lisle, whose years in care came to an end in 2010, wrote to Kent.",
)
