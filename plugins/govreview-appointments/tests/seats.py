# ruff: noqa: E501 -- a sentence stands on one line
"""Seats and desks, last days and terms, successors, demands and candidates; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Her last day as Kent's director of children's services is Friday, said Ann Lisle.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-12", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, will work her last day on December 9.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-12-09", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, finishes on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-12", "actual"),),
    ),
    (
        "Friday is the last day in the job for Ann Lisle, Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-12", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, had her last day on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "Ann Lisle's contract as interim director of children's services at Kent ends in June.",
        (("end", "Ann Lisle", "interim director of children's services", "dcs", "kent", None, "2015-06", "actual"),),
    ),
    (
        "Ann Lisle's contract as interim director of children's services at Kent expires in June.",
        (("end", "Ann Lisle", "interim director of children's services", "dcs", "kent", None, "2015-06", "actual"),),
    ),
    (
        "Ann Lisle's contract as interim director of children's services at Kent will not be renewed.",
        (("end", "Ann Lisle", "interim director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The mission of Kent's commissioner, Ann Lisle, has run its course.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle's time as Kent's commissioner has run its course.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent's commissioner, Ann Lisle, has finished her work.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent's commissioner, Ann Lisle, has completed her task and gone home.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "The adviser, Ann Lisle, whose stint in Kent began in May 2013, finished in January.",
        (
            ("end", "Ann Lisle", "adviser", "adviser", "kent", None, "2015-01", "actual"),
            ("start", "Ann Lisle", "adviser", "adviser", "kent", None, "2013-05", "actual"),
        ),
    ),
    (
        "Ann Lisle, whose work as improvement adviser to Kent began in May 2013, left in January.",
        (
            ("start", "Ann Lisle", "improvement adviser", "adviser", "kent", None, "2013-05", "actual"),
            ("end", "Ann Lisle", "improvement adviser", "adviser", "kent", None, "2015-01", "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel has her desk now.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel is minding her desk.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Her desk is being minded by Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel slipped into her chair within the week.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel is keeping her seat warm.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel has moved into her office.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel inherits the job.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel, on loan from Essex, is doing her job.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel does the job for now.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel has been doing the job since.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel has the keys now.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel picked up the reins.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Her chair has been filled by Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Her successor is Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Her successor, Raj Patel, has promised change.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Raj Patel now sits behind her desk.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. In her place came the former detective Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Then it was Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. The present incumbent, Raj Patel, was poached from Essex.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services is Ann Lisle. Before her there was Raj Patel, whose tenure finished in 2013.",
        (("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2013", "actual"),),
    ),
    (
        "Ann Lisle has the keys to Kent's children's department from Monday.",
        (("start", "Ann Lisle", None, "dcs", "kent", None, "2015-06-15", "actual"),),
    ),
    (
        "With Ann Lisle gone as Kent's director of children's services, staff are worried.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "With Ann Lisle, Kent's director of children's services, gone, staff are worried.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, is off.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, told reporters that she is off.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, told reporters she was finished.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, clears off the same day.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has cleared out.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has upped and left.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, is heading for the exit.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, walked before she could be pushed.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, walked away from the job in May.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, has walked away.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, bade her staff farewell in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "The chair of Kent's improvement board, Ann Lisle, laid down her gavel in May.",
        (("end", "Ann Lisle", "chair of improvement board", "board_chair", "kent", None, "2015-05", "actual"),),
    ),
    (
        "The department has pulled out its commissioner in Kent, Ann Lisle.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "The department has withdrawn its commissioner in Kent, Ann Lisle.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "The department has called back its adviser in Kent, Ann Lisle.",
        (("end", "Ann Lisle", "adviser", "adviser", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, until May the chair of Kent's safeguarding children board, said so.",
        (
            (
                "end",
                "Ann Lisle",
                "chair of safeguarding children board",
                "board_chair",
                "kent",
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "Ann Lisle, chair of Kent's safeguarding children board until May, said so.",
        (
            (
                "end",
                "Ann Lisle",
                "chair of safeguarding children board",
                "board_chair",
                "kent",
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "Ann Lisle, who was director of children's services in Kent until May, said so.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle, who had been director of children's services in Kent until the merger, now runs a cafe.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, was toppled by Councillor Raj Patel in May.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "leader", "council_leader", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Kent's leader, Ann Lisle, was unseated by her deputy, Raj Patel, in May.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "leader", "council_leader", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Councillor Raj Patel ousted Ann Lisle as leader of Kent in May.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", "Raj Patel", "2015-05", "actual"),
            ("start", "Raj Patel", "leader", "council_leader", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Kent's leader, Ann Lisle, lost the post to Raj Patel in May.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "leader", "council_leader", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Councillor Raj Patel has wrested the leadership of Kent from Ann Lisle.",
        (
            ("start", "Raj Patel", "leadership", "council_leader", "kent", None, None, "actual"),
            ("end", "Ann Lisle", "leadership", "council_leader", "kent", None, None, "actual"),
        ),
    ),
    (
        "Children's minister Jo Marsh has turned to Ann Lisle, who will act as Kent's commissioner from May.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", "Jo Marsh", "2016-05", "actual"),),
    ),
    (
        "Ann Lisle, Kent's improvement adviser, who has guided the council since 2012, will be there on Monday.",
        (("start", "Ann Lisle", "improvement adviser", "adviser", "kent", None, "2012", "actual"),),
    ),
    (
        "Ann Lisle has guided Kent as its improvement adviser since 2012.",
        (("start", "Ann Lisle", "improvement adviser", "adviser", "kent", None, "2012", "actual"),),
    ),
    (
        "Ann Lisle is being courted as chair of Kent's improvement board.",
        (("start", "Ann Lisle", "chair of improvement board", "board_chair", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle has been sounded out as chair of Kent's improvement board.",
        (("start", "Ann Lisle", "chair of improvement board", "board_chair", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle is tipped as Kent's next director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle is in line to be Kent's next director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle is in the frame for director of children's services at Kent.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, brushed aside calls to go.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has shrugged off demands that she resign.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "Two councillors wanted the head of Kent's chief executive, Ann Lisle.",
        (("end", "Ann Lisle", "chief executive", "chief_executive", "kent", None, None, "possible"),),
    ),
    (
        "The opposition wants Kent's chief executive, Ann Lisle, out.",
        (("end", "Ann Lisle", "chief executive", "chief_executive", "kent", None, None, "possible"),),
    ),
    (
        "The Labour group has called for Kent's director of children's services, Ann Lisle, to go.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "Kent's chief executive, Ann Lisle, says she has not applied for the top job at Essex County Council.",
        (("start", "Ann Lisle", "top job", "chief_executive", "essex", None, None, "denied"),),
    ),
    (
        "Kent has a permanent director of children's services at last: Ann Lisle, late of Essex.",
        (("start", "Ann Lisle", "permanent director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The inquiry is chaired by Sir Raj Patel, the choice of Education Secretary Jo Marsh.",
        (("start", "Raj Patel", "inquiry", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Kent has begun a review of placements, led by its former assistant director Ann Lisle.",
        (("start", "Ann Lisle", "review", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Kent has ordered an inquiry into expenses, which will be conducted by the barrister Ann Lisle.",
        (("start", "Ann Lisle", "inquiry", "reviewer", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has ordered an inquiry, to be led by the barrister Ann Lisle.",
        (("start", "Ann Lisle", "inquiry", "reviewer", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has launched a review under the barrister Ann Lisle.",
        (("start", "Ann Lisle", "review", "reviewer", "kent", "Kent", None, "actual"),),
    ),
    (
        "Ann Lisle, a barrister, is to hold an inquiry for Kent into its children's services.",
        (("start", "Ann Lisle", "inquiry", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Raj Patel gets the children's portfolio in Kent.",
        (("start", "Raj Patel", "children's portfolio", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "The children's brief in Kent now falls to Councillor Raj Patel.",
        (("start", "Raj Patel", "children's brief", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Raj Patel walks off with the children's brief in Kent.",
        (("start", "Raj Patel", "children's brief", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Raj Patel rejoins Kent's cabinet as member for children.",
        (("start", "Raj Patel", "cabinet", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Kent's improvement board has a new chair, Ann Lisle, who will be joined on it by Raj Patel, a former inspector.",
        (
            ("start", "Ann Lisle", "chair", "board_chair", "kent", None, None, "actual"),
            ("start", "Raj Patel", "improvement board", "panel_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Raj Patel, Kent's director of children's services, moves in on January 6.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, "2016-01-06", "actual"),),
    ),
    (
        "Raj Patel moves in as Kent's director of children's services on January 6.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, "2016-01-06", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, who came from Essex in 2011, said so.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2011", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, who had come to the county from Essex in 2011, said so.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2011", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, who arrived from Essex in 2011, said so.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2011", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, took up the post in May.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
)

NEVER = (
    "Ann Lisle, Kent's director of children's services between 2016 and 2019, said so.",
    "Kent's director of children's services, Ann Lisle, has her feet under the table.",
    "Ann Lisle was dismissed for a duck.",
    "Kent's captain, Raj Patel, was dismissed for a duck by Essex.",
    "Ann Lisle left Kent for a holiday in Spain.",
    "Ann Lisle sat on the board of the theatre.",
    "The family was appointed a new social worker, Ann Lisle.",
    "Ann Lisle was appointed a new social worker for the boy.",
    "Raj Patel took her seat in the public gallery.",
    "Raj Patel sat in her chair and wept.",
    "Ann Lisle, Kent's director of children's services, sat behind her desk and wept.",
    "The mother, Jo Marsh, moved into his flat in May.",
    "Raj Patel has the keys to the flat.",
    "Raj Patel held the job of feeding the twins.",
    "Ann Lisle, Kent's director of children's services, has her work cut out.",
    "Ann Lisle, Kent's director of children's services, did the job well.",
    "Raj Patel did the job of three people.",
    "Raj Patel, the boy's father, lost his job in May.",
    "Raj Patel, a builder, finished on Friday.",
    "The boy's last day at school was Friday, said Ann Lisle.",
    "Friday was the last day of the inquest, said Ann Lisle, the coroner.",
    "The last day for comments is Friday, said Ann Lisle, Kent's director of children's services.",
    "Ann Lisle, Kent's director of children's services, faced calls for an inquiry.",
    "Ann Lisle, Kent's director of children's services, brushed aside calls for an inquiry.",
    "Ann Lisle, Kent's director of children's services, rejected calls to publish the report.",
    "Kent has called for Ann Lisle, a social worker, to give evidence.",
    "Ann Lisle, Kent's director of children's services, has asked staff to stay at home because of the snow.",
    "Social workers were told to stay at home by Ann Lisle, Kent's director of children's services.",
    "Ann Lisle, Kent's director of children's services, was told to stay at home by her doctor.",
    "The commissioner, Ann Lisle, is weighing up her findings.",
    "A social worker, Ann Lisle, is giving evidence.",
    "A judge, Ann Lisle, is hearing the case.",
    "A minister, Jo Marsh, has asked Kent to keep an eye on the family.",
)
