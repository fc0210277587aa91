# ruff: noqa: E501 -- a sentence stands on one line
"""Posts lost, taken, refused and passed on, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Wirral Council has poached Dorset's head of safeguarding, Priya Anand, to be its new director of children's services.",
        (
            (
                "start",
                "Priya Anand",
                "director of children's services",
                "dcs",
                "wirral",
                "Wirral Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Priya Anand has been drafted in by Wirral Council as interim director of children's services.",
        (
            (
                "start",
                "Priya Anand",
                "interim director of children's services",
                "dcs",
                "wirral",
                "Wirral Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Ms Anand's contract was not renewed when it ran out in March. Priya Anand had been interim director of children's services at Wirral.",
        (
            (
                "end",
                "Priya Anand",
                "interim director of children's services",
                "dcs",
                "wirral",
                None,
                "2015-03",
                "actual",
            ),
        ),
    ),
    (
        "Colin Parry has landed the top job at Derby City Council. Mr Parry will start as chief executive on 1 September.",
        (("start", "Colin Parry", "chief executive", "chief_executive", "derby", None, "2015-09-01", "actual"),),
    ),
    (
        "Colin Parry has got his feet under the table as chief executive of Derby City Council.",
        (("start", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Derby City Council chief executive Colin Parry has fallen on his sword.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Derby's chief executive Colin Parry has called it a day after nine years.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Derby's chief executive Colin Parry has thrown in the towel.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Derby's chief executive Colin Parry has hung up his boots.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, Derby's chief executive, has been given his marching orders.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, Derby's chief executive, has been given the boot.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, Derby's chief executive, has been shown the door.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, Derby's chief executive, lost his job on Monday.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, "2015-06-08", "actual"),),
    ),
    (
        "Colin Parry has been relieved of his duties as chief executive of Derby City Council.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry has been let go by Derby City Council, where he was chief executive.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", "Derby City Council", None, "actual"),),
    ),
    (
        "Colin Parry has taken early retirement from his post as chief executive of Derby City Council.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, chief executive of Derby City Council, has taken voluntary redundancy.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, chief executive of Derby City Council, has tendered his resignation.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, chief executive of Derby City Council, has announced his resignation with immediate effect.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "actual"),),
    ),
    (
        "Colin Parry, chief executive of Derby City Council, has announced that he is leaving in the autumn.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, "2015-23", "actual"),),
    ),
    (
        "Colin Parry has announced his intention to step down as chief executive of Derby City Council.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, None, "planned"),),
    ),
    (
        "Colin Parry's resignation as chief executive of Derby City Council was announced on Monday.",
        (("end", "Colin Parry", "chief executive", "chief_executive", "derby", None, "2015-06-08", "actual"),),
    ),
    (
        "Sunita Rao was unveiled yesterday as the next leader of Derby City Council.",
        (("start", "Sunita Rao", "leader", "council_leader", "derby", None, "2015-06-09", "actual"),),
    ),
    (
        "Sunita Rao has been voted in as leader of Derby City Council.",
        (("start", "Sunita Rao", "leader", "council_leader", "derby", None, None, "actual"),),
    ),
    (
        "Sunita Rao has been ousted as leader of Derby City Council in a coup by her own group.",
        (("end", "Sunita Rao", "leader", "council_leader", "derby", None, None, "actual"),),
    ),
    (
        "Councillor Sunita Rao was toppled as leader of Derby City Council by Councillor Ken Moss.",
        (
            ("end", "Sunita Rao", "leader", "council_leader", "derby", None, None, "actual"),
            ("start", "Ken Moss", "leader", "council_leader", "derby", None, None, "actual"),
        ),
    ),
    (
        "Councillor Ken Moss has taken the reins at Derby City Council after Sunita Rao stood down as leader.",
        (
            ("start", "Ken Moss", "leader", "council_leader", "derby", None, None, "actual"),
            ("end", "Sunita Rao", "leader", "council_leader", "derby", None, None, "actual"),
        ),
    ),
    (
        "Cllr Ken Moss takes on the children's services portfolio from Cllr Sunita Rao.",
        (
            ("start", "Ken Moss", "children's services portfolio", "lead_member", None, None, None, "actual"),
            ("end", "Sunita Rao", "children's services portfolio", "lead_member", None, None, None, "actual"),
        ),
    ),
    (
        "Cllr Ken Moss has relinquished the children's services portfolio.",
        (("end", "Ken Moss", "children's services portfolio", "lead_member", None, None, None, "actual"),),
    ),
    (
        "Ken Moss has been brought into the cabinet as lead member for children.",
        (("start", "Ken Moss", "lead member for children", "lead_member", None, None, None, "actual"),),
    ),
    (
        "The education secretary, Nicky Morgan, has despatched Sir Alan Pike to Sunderland as children's services commissioner.",
        (
            (
                "start",
                "Alan Pike",
                "children's services commissioner",
                "commissioner",
                "sunderland",
                "Nicky Morgan",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Sir Alan Pike has been parachuted into Sunderland as children's services commissioner by Nicky Morgan.",
        (
            (
                "start",
                "Alan Pike",
                "children's services commissioner",
                "commissioner",
                "sunderland",
                "Nicky Morgan",
                None,
                "actual",
            ),
        ),
    ),
    (
        "The Department for Education has tasked Sir Alan Pike with reviewing children's services in Sunderland.",
        (("start", "Alan Pike", "reviewer", "reviewer", "sunderland", "Department for Education", None, "actual"),),
    ),
    (
        "Sir Alan Pike was given three months by the Department for Education to review children's services in Sunderland.",
        (("start", "Alan Pike", "reviewer", "reviewer", "sunderland", "Department for Education", None, "actual"),),
    ),
    (
        "Sir Alan Pike has agreed to chair the improvement board in Sunderland.",
        (("start", "Alan Pike", "chair of the improvement board", "board_chair", "sunderland", None, None, "actual"),),
    ),
    (
        "Sir Alan Pike will chair Sunderland's improvement board.",
        (("start", "Alan Pike", "chair of the improvement board", "board_chair", "sunderland", None, None, "actual"),),
    ),
    (
        "Sir Alan Pike steps down as chair of Sunderland's improvement board at the end of July, with Dame Mary Orr taking over from him.",
        (
            ("end", "Alan Pike", "chair of improvement board", "board_chair", "sunderland", None, "2015-07", "actual"),
            ("start", "Mary Orr", "chair of improvement board", "board_chair", "sunderland", None, None, "actual"),
        ),
    ),
    (
        "Dame Mary Orr is the new independent chair of Sunderland Safeguarding Children Board, replacing Sir Alan Pike.",
        (
            ("start", "Mary Orr", "independent chair", "board_chair", "sunderland", None, None, "actual"),
            ("end", "Alan Pike", "independent chair", "board_chair", "sunderland", None, None, "actual"),
        ),
    ),
    (
        "Greg Lamb, who replaced Mary Orr as director of children's services at Sunderland in 2013, said the service had improved.",
        (
            ("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, "2013", "actual"),
            ("end", "Mary Orr", "director of children's services", "dcs", "sunderland", None, "2013", "actual"),
        ),
    ),
    (
        "Greg Lamb has been confirmed in post as director of children's services at Sunderland after six months in an acting capacity.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "actual"),),
    ),
    (
        "Greg Lamb's interim appointment as director of children's services at Sunderland has been made permanent.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "actual"),),
    ),
    (
        "Greg Lamb, interim director of children's services at Sunderland, has been given the job permanently.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "actual"),),
    ),
    (
        "Interim children's services director Greg Lamb has landed the role on a permanent basis, Sunderland City Council said.",
        (("start", "Greg Lamb", "children's services director", "dcs", "sunderland", None, None, "actual"),),
    ),
    (
        "Greg Lamb has been seconded from Leeds to Sunderland, where he will be interim director of children's services.",
        (("start", "Greg Lamb", "interim director of children's services", "dcs", "sunderland", None, None, "actual"),),
    ),
    (
        "Greg Lamb has been on secondment to Sunderland as director of children's services since January.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, "2015-01", "actual"),),
    ),
    (
        "Greg Lamb returned to work as director of children's services at Sunderland on Monday after a suspension that lasted three months.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, "2015-06-08", "actual"),),
    ),
    (
        "Greg Lamb, Sunderland's director of children's services, has been suspended on full pay by the council.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", "Sunderland", None, "actual"),),
    ),
    (
        "Rumours that Greg Lamb is about to quit as director of children's services at Sunderland were dismissed by the council.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "denied"),),
    ),
    (
        "Sunderland's director of children's services, Greg Lamb, has denied that he is leaving.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "denied"),),
    ),
    (
        "Sunderland's director of children's services, Greg Lamb, has rejected calls to resign.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "denied"),),
    ),
    (
        "Sunderland's director of children's services, Greg Lamb, is facing calls to resign.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "possible"),),
    ),
    (
        "Sunderland's director of children's services, Greg Lamb, should consider his position, the MP said.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "possible"),),
    ),
    (
        "Sunderland's director of children's services, Greg Lamb, is under pressure to go.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "possible"),),
    ),
    (
        "Greg Lamb was offered the post of director of children's services at Sunderland but turned it down.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "denied"),),
    ),
    (
        "Greg Lamb is being lined up as the next director of children's services at Sunderland, sources say.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "planned"),),
    ),
    (
        "Greg Lamb is tipped to be the next director of children's services at Sunderland.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "possible"),),
    ),
    (
        "Greg Lamb is thought to be the front-runner for the post of director of children's services at Sunderland.",
        (("start", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "possible"),),
    ),
    (
        "Sunderland's children's boss quits\n\nGreg Lamb, the director of children's services at Sunderland City Council, is to leave his £140,000-a-year post.",
        (("end", "Greg Lamb", "director of children's services", "dcs", "sunderland", None, None, "actual"),),
    ),
    (
        "Lamb named Sunderland children's chief\n\nGreg Lamb is joining Sunderland City Council from Leeds, where he was an assistant director. He starts on 1 July.",
        (("start", "Greg Lamb", "children's chief", "dcs", "sunderland", None, "2015-07-01", "actual"),),
    ),
    (
        "2012: Mary Orr appointed director of children's services\n\n2013: Orr leaves; Greg Lamb takes over as interim",
        (
            ("start", "Mary Orr", "director of children's services", "dcs", None, None, "2012", "actual"),
            ("end", "Mary Orr", "director of children's services", "dcs", None, None, "2013", "actual"),
            ("start", "Greg Lamb", "interim", "dcs", None, None, "2013", "actual"),
        ),
    ),
    (
        "RESOLVED: That Mr Greg Lamb be appointed Director of Children's Services with effect from 1 August 2015.",
        (("start", "Greg Lamb", "Director of Children's Services", "dcs", None, None, "2015-08-01", "actual"),),
    ),
    (
        "The committee noted that Mr Greg Lamb had been appointed to the post of Director of Children's Services and would take up his duties on 1 August.",
        (("start", "Greg Lamb", "Director of Children's Services", "dcs", None, None, "2015-08-01", "actual"),),
    ),
)

NEVER: tuple[str, ...] = ()
