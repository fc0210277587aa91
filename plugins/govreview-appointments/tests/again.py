# ruff: noqa: E501 -- a sentence stands on one line
"""Whose post it is, and what is told twice, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Next to go at Hull was Al Reed, the director of children's services.",
        (("end", "Al Reed", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Among those expected to leave is Al Reed, Hull's director of children's services.",
        (("end", "Al Reed", "director of children's services", "dcs", "kingston-upon-hull", None, None, "planned"),),
    ),
    (
        "Pressure on Al Reed, Hull's director of children's services, to resign has grown.",
        (("end", "Al Reed", "director of children's services", "dcs", "kingston-upon-hull", None, None, "possible"),),
    ),
    (
        "With Al Reed, Hull's director of children's services, set to go in May, the council is hiring.",
        (
            (
                "end",
                "Al Reed",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2016-05",
                "planned",
            ),
        ),
    ),
    (
        "The director hired by Hull in May, Jo Wood, said sorry.",
        (("start", "Jo Wood", "director", "dcs", "kingston-upon-hull", "Hull", "2015-05", "actual"),),
    ),
    (
        "Neither Jo Wood nor Al Reed, the leader of Hull City Council, has resigned.",
        (
            ("end", "Jo Wood", None, "other", "kingston-upon-hull", None, None, "denied"),
            ("end", "Al Reed", "leader", "council_leader", "kingston-upon-hull", None, None, "denied"),
        ),
    ),
    (
        "Al Reed, director of children's services at Hull, has neither resigned nor been sacked.",
        (("end", "Al Reed", "director of children's services", "dcs", "kingston-upon-hull", None, None, "denied"),),
    ),
    (
        "Jo Wood, director of children's services at Hull, has quit her job. She was suspended at the beginning of May.",
        (
            ("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "Al Reed, director of children's services at Hull, has been suspended. His suspension follows a bleak report.",
        (("end", "Al Reed", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull's director of children's services, Jo Wood, is to leave her post in July, following the departure of the commissioner.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood, director of children's services at Hull, is to leave her post in July, following the resignation of the leader.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "Hull's chief executive Al Reed is leaving in August, after the sacking of the director of children's services.",
        (("end", "Al Reed", "chief executive", "chief_executive", "kingston-upon-hull", None, "2015-08", "actual"),),
    ),
    (
        "Jo Wood, the chief executive of Hull, quit on Friday amid the departure of the director of children's services.",
        (("end", "Jo Wood", "chief executive", "chief_executive", "kingston-upon-hull", None, "2015-06-05", "actual"),),
    ),
    (
        "Hull's cabinet member for children Al Reed has resigned over the sacking of the director.",
        (("end", "Al Reed", "cabinet member for children", "lead_member", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood has been promoted from assistant director to director of children's services at Hull.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood, assistant director at Hull, was promoted from head of fostering on 1 June.",
        (("start", "Jo Wood", "assistant director", "dcs", "kingston-upon-hull", None, "2015-06-01", "actual"),),
    ),
    (
        "Jo Wood has been promoted from head of service to assistant director at Hull.",
        (("start", "Jo Wood", "assistant director", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood has been elevated from deputy leader to leader of Hull council.",
        (("start", "Jo Wood", "leader", "council_leader", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood, who moves up from her post as deputy director to become director of children's services at Hull, starts in July.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "Hull's director of children's services Meg Ross left last month. Jo Wood has stepped up from her role as assistant director for early help to fill the top job.",
        (
            (
                "end",
                "Meg Ross",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-05",
                "actual",
            ),
            ("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "Jo Wood was appointed interim director of children's services, and Al Reed was hired in an operations director role.",
        (
            ("start", "Jo Wood", "interim director of children's services", "dcs", None, None, None, "actual"),
            ("start", "Al Reed", "operations director", "other", None, None, None, "actual"),
        ),
    ),
    (
        "Al Reed was hired in the role of improvement director at Hull council.",
        (("start", "Al Reed", "improvement director", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull has recruited Al Reed in the post of interim director of children's services.",
        (
            (
                "start",
                "Al Reed",
                "interim director of children's services",
                "dcs",
                "kingston-upon-hull",
                "Hull",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood left Leeds to become director of children's services at Hull.",
        (
            ("end", "Jo Wood", None, "other", "leeds", None, None, "actual"),
            ("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "Jo Wood left Hull in 2013 to become chief executive of Leeds City Council.",
        (
            ("end", "Jo Wood", None, "other", "kingston-upon-hull", None, "2013", "actual"),
            ("start", "Jo Wood", "chief executive", "chief_executive", "leeds", None, "2013", "actual"),
        ),
    ),
    (
        "Jo Wood resigned from Hull City Council to take the post of chief executive of Leeds.",
        (
            ("end", "Jo Wood", None, "other", "kingston-upon-hull", None, None, "actual"),
            ("start", "Jo Wood", "chief executive", "chief_executive", "leeds", None, None, "actual"),
        ),
    ),
    (
        "Hull's director of children's services, Jo Wood, left in May to become chief executive of Leeds City Council.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-05",
                "actual",
            ),
            ("start", "Jo Wood", "chief executive", "chief_executive", "leeds", None, "2015-05", "actual"),
        ),
    ),
    (
        "Jo Wood worked as head of fostering at Leeds before moving to Hull in 2012 as director of children's services.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, "2012", "actual"),),
    ),
    (
        "Jo Wood moved to Hull in 2012 as assistant director.",
        (("start", "Jo Wood", "assistant director", "dcs", "kingston-upon-hull", None, "2012", "actual"),),
    ),
    (
        "Hull's new director of children's services, Jo Wood, took up her post on Monday. Ms Wood, who has joined the council from a similar post in Leeds, said she was pleased.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-06-08",
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood has been appointed interim head of Hull City Council's children's services. She joined Leeds in January 2012.",
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
        "Al Reed is taking over the role of acting director of children's services at Hull from Meg Ross, who has been appointed by Leeds City Council.",
        (
            (
                "start",
                "Al Reed",
                "acting director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                None,
                "actual",
            ),
            (
                "end",
                "Meg Ross",
                "acting director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                None,
                "actual",
            ),
            ("start", "Meg Ross", None, "other", "leeds", "Leeds City Council", None, "actual"),
        ),
    ),
    (
        "The minister supports the proposal that Jo Wood become commissioner of children's services in Hull.",
        (
            (
                "start",
                "Jo Wood",
                "commissioner of children's services",
                "commissioner",
                "kingston-upon-hull",
                None,
                None,
                "possible",
            ),
        ),
    ),
    (
        "The minister accepted the recommendation that Jo Wood become commissioner for Hull.",
        (("start", "Jo Wood", "commissioner", "commissioner", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood, assistant director at Hull, is also leaving the council, a union has claimed, but this has not been confirmed.",
        (("end", "Jo Wood", "assistant director", "dcs", "kingston-upon-hull", None, None, "possible"),),
    ),
    (
        "The director, Jo Wood, has resigned; it has not been confirmed when she will go.",
        (("end", "Jo Wood", "director", "dcs", None, None, None, "actual"),),
    ),
    (
        "Jo Wood, Hull's director of children's services, was sacked in May. Campaigners say she ought to have been sacked years ago.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "Hull's chief executive Jo Wood resigned on Monday. Last week the unions demanded that she resign.",
        (("end", "Jo Wood", "chief executive", "chief_executive", "kingston-upon-hull", None, "2015-06-08", "actual"),),
    ),
    (
        "Al Reed was appointed commissioner for Hull in May. Mr Reed was appointed to review Hull's services in May after an Ofsted report.",
        (("start", "Al Reed", "commissioner", "commissioner", "kingston-upon-hull", None, "2015-05", "actual"),),
    ),
    (
        "Al Reed has been made chair of the Hull Safeguarding Children Board. Al has joined the board with great experience.",
        (("start", "Al Reed", "chair", "board_chair", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull's director of children's services Jo Wood is leaving. Group leader Meg Ross said: \"Members were told of this yesterday, that she will be leaving at the end of July.\"",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood has been appointed director of children's services at Hull. \"It is a privilege and I can't wait to start,\" she said.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull council will now remove the current director from her post. It is to install Hampshire's director, Al Reed, in her place.",
        (("start", "Al Reed", "director", "dcs", "kingston-upon-hull", "Hull council", None, "actual"),),
    ),
    (
        "Hull's leader Al Reed and cabinet member for children Meg Ross both resigned today. Hampshire's director of children's services, Ned Clay, will be appointed to replace her.",
        (
            ("end", "Al Reed", "leader", "council_leader", "kingston-upon-hull", None, "2015-06-10", "actual"),
            (
                "end",
                "Meg Ross",
                "cabinet member for children",
                "lead_member",
                "kingston-upon-hull",
                None,
                "2015-06-10",
                "actual",
            ),
        ),
    ),
    (
        "The resignation of Jo Wood as chief executive of Hull on June 8 was no surprise.",
        (("end", "Jo Wood", "chief executive", "chief_executive", "kingston-upon-hull", None, "2015-06-08", "actual"),),
    ),
    (
        "The departure of Jo Wood, director of children's services at Hull, on July 30 was announced.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07-30",
                "actual",
            ),
        ),
    ),
    (
        "The appointment of Jo Wood as director of children's services at Hull from 1 July was announced.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07-01",
                "actual",
            ),
        ),
    ),
    (
        "Ms Wood, who lost an appeal against her dismissal last month, was director of children's services at Hull.",
        (("end", "Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood was unlawfully sacked as director of children's services because Hull gave her no hearing before her dismissal.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Children's commissioner Jo Wood was appointed by the government to oversee Hull City Council.",
        (("start", "Jo Wood", "Children's commissioner", "commissioner", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "The minister confirmed that Jo Wood, chief executive of a company that runs services in Kingston and Richmond, has been appointed to lead a review into whether services at Hull City Council should be removed.",
        (("start", "Jo Wood", "review", "reviewer", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "The council was in turmoil as leader Al Reed resigned.",
        (("end", "Al Reed", "leader", "council_leader", None, None, None, "actual"),),
    ),
    (
        "Chaos ensued as Hull council's chief executive Al Reed resigned and was swiftly followed out of the door by council leader Jo Wood.",
        (
            ("end", "Al Reed", "chief executive", "chief_executive", "kingston-upon-hull", None, None, "actual"),
            ("end", "Jo Wood", "council leader", "council_leader", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "Three senior figures - Jo Wood, Al Reed and Meg Ross - will all leave Hull City Council next year.",
        (
            ("end", "Jo Wood", None, "other", "kingston-upon-hull", None, "2016", "actual"),
            ("end", "Al Reed", None, "other", "kingston-upon-hull", None, "2016", "actual"),
            ("end", "Meg Ross", None, "other", "kingston-upon-hull", None, "2016", "actual"),
        ),
    ),
    (
        "Hull City Council has announced its new director of children's services. Jo Wood joins from Leeds, where she was assistant director.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                "Hull City Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Hull City Council has appointed its new director of children's services. Jo Wood, currently at Leeds, will start in July.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "The trust in Hull has appointed its first chief executive. Jo Wood, who has worked in Leeds, will oversee the trust.",
        (("start", "Jo Wood", "chief executive", "chief_executive", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood was brought in by the government in 2014 to oversee the rebuilding of Hull's children's services.",
        (("start", "Jo Wood", None, "other", "kingston-upon-hull", None, "2014", "actual"),),
    ),
    (
        "In Hull, mayor Al Reed has taken the children's brief away from Meg Ross.",
        (("end", "Meg Ross", "children's brief", "lead_member", "kingston-upon-hull", "Al Reed", None, "actual"),),
    ),
    (
        "Hull's director of children's services Jo Wood was shown the door on Wednesday, and Al Reed, who fought similar fires in Leeds, is standing in.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-06-10",
                "actual",
            ),
            ("start", "Al Reed", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "Malcolm Nash quits as commissioner of Hull. Malcolm Nash, author of a report on the service, has abruptly left his job.",
        (("end", "Malcolm Nash", "commissioner", "commissioner", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "The MP demanded the resignation of Hull's cabinet member for children - as a new director is brought in. The cabinet member, Meg Ross, denies failing.",
        (("end", "Meg Ross", "cabinet member", "lead_member", "kingston-upon-hull", None, None, "possible"),),
    ),
    (
        "The children's portfolio changes hands in Hull, where Cllr Al Reed takes over from Cllr Meg Ross as part of a reshuffle unveiled by leader Jo Wood on Wednesday.",
        (
            (
                "start",
                "Al Reed",
                "children's portfolio",
                "lead_member",
                "kingston-upon-hull",
                "Jo Wood",
                "2015-06-10",
                "actual",
            ),
            (
                "end",
                "Meg Ross",
                "children's portfolio",
                "lead_member",
                "kingston-upon-hull",
                "Jo Wood",
                "2015-06-10",
                "actual",
            ),
        ),
    ),
    (
        "Al Reed becomes cabinet member for children in Hull in a reshuffle announced by the leader, Jo Wood, on Monday.",
        (
            (
                "start",
                "Al Reed",
                "cabinet member for children",
                "lead_member",
                "kingston-upon-hull",
                "Jo Wood",
                "2015-06-08",
                "actual",
            ),
        ),
    ),
    (
        "Meg Ross has lost the children's portfolio in a reshuffle ordered by council leader Jo Wood.",
        (("end", "Meg Ross", "children's portfolio", "lead_member", None, "Jo Wood", None, "actual"),),
    ),
    (
        "Meg Ross lost the children's portfolio in a vote called by the opposition leader, Jo Wood.",
        (("end", "Meg Ross", "children's portfolio", "lead_member", None, None, None, "actual"),),
    ),
    (
        "Children's minister Jo Wood told MPs on Wednesday that her choice as commissioner for Hull had fallen on Al Reed.",
        (("start", "Al Reed", "commissioner", "commissioner", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull City Council said Al Reed was chosen for the post by a selection panel. Mr Reed worked as head of fostering at Leeds before moving to Kent in 2011 as director of children's services.",
        (("start", "Al Reed", "director of children's services", "dcs", "kent", None, "2011", "actual"),),
    ),
    (
        "Jo Wood has been appointed as director of children's services at Hull. The leader, Al Reed, spoke of the panel's decision to appoint Ms Wood, a deputy national inspector.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood was appointed chair of the Hull improvement board after the resignation of Al Reed as leader of Hull council.",
        (
            (
                "start",
                "Jo Wood",
                "chair of the improvement board",
                "board_chair",
                "kingston-upon-hull",
                None,
                None,
                "actual",
            ),
            ("end", "Al Reed", "leader", "council_leader", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "Al Reed's appointment as commissioner follows the sacking of Jo Wood as director.",
        (
            ("start", "Al Reed", "commissioner", "commissioner", None, None, None, "actual"),
            ("end", "Jo Wood", "director", "dcs", None, None, None, "actual"),
        ),
    ),
    (
        "Jo Wood was suspended as director of children's services days after the departure of leader Al Reed.",
        (
            ("end", "Jo Wood", "director of children's services", "dcs", None, None, None, "actual"),
            ("end", "Al Reed", "leader", "council_leader", None, None, None, "actual"),
        ),
    ),
    (
        "Meg Ross said she had asked for the resignation of Jo Wood, the director.",
        (("end", "Jo Wood", "director", "dcs", None, None, None, "possible"),),
    ),
)

NEVER: tuple[str, ...] = (
    "Hull's director of children's services, Jo Wood, welcomed the departure of the commissioner.",
    "Council leader Al Reed criticised the sacking of the chief executive.",
    "Jo Wood, chief executive of the trust, spoke after the resignation of its chair.",
    "The minister, Al Reed, wrote to Jo Wood, the leader of Hull council, asking her to explain the failings.",
    "MPs wrote to Mr Reed asking him to assess whether the council should lose its services.",
    "Hull MP Jo Wood has asked the minister, Al Reed, to examine whether the council is fit to run children's services.",
    "Meg Ross has called for the leader of Hull City Council - al reed - to resign.",
    "MP Meg Ross has called on the council's chief executive to resign.",
    "Hull council has appointed a new director of children's services. Leader Al Reed will join staff at an event next week.",
    "Hull council has named its new director of children's services. Councillor Meg Ross, the cabinet member, starts a tour of schools in July.",
    "Hull council has named its new director of children's services. Al Reed starts his trial on Monday.",
    "Hull council has appointed its first chief executive. Jo Wood moved to Hull with her two sons in 2010.",
    "Hull council will find a new director of children's services. Jo Wood will run the London marathon.",
    "As leader Al Reed said, the council had been warned.",
    "The council, as director Jo Wood said, had improved.",
    "Al Reed has taken the children away from Meg Ross.",
    "The car was followed out of the exit by Al Reed, director of children's services at Hull.",
    "Al Reed and Meg Ross will both leave the decision to the director.",
    "After his removal from the register, social worker Al Reed left the country.",
    "Jo Wood joined the picket line from a nearby office in Hull.",
    "Jo Wood moved from Hull to Leeds with her family.",
    "Al Reed, who succeeded as a businessman, is the chair of Hull's board.",
)
