# ruff: noqa: E501 -- a sentence stands on one line
"""Who decides, what is denied, and what nouns tell, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "The council appointed Jo Wood as director of children's services, its third in two years, on 1 May. The leader, Cllr Al Reed, made the appointment.",
        (("start", "Jo Wood", "director of children's services", "dcs", None, None, "2015-05-01", "actual"),),
    ),
    (
        "Leeds City Council's cabinet has appointed Jo Wood director of children's services.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "leeds",
                "Leeds City Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "The council's employment committee has agreed to appoint Jo Wood as Hull's director of children's services.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull Safeguarding Children Board has asked Jo Wood to write the overview report.",
        (
            (
                "start",
                "Jo Wood",
                "reviewer",
                "reviewer",
                "kingston-upon-hull",
                "Hull Safeguarding Children Board",
                None,
                "actual",
            ),
        ),
    ),
    (
        'Nicky Morgan, the education secretary, said: "I have appointed Jo Wood as commissioner for Hull."',
        (("start", "Jo Wood", "commissioner", "commissioner", "kingston-upon-hull", "Nicky Morgan", None, "actual"),),
    ),
    (
        "Education secretary Nicky Morgan announced that Jo Wood would be the new commissioner for Hull.",
        (("start", "Jo Wood", "commissioner", "commissioner", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood was appointed commissioner for Hull by Mrs Morgan's predecessor, Michael Gove, in 2013.",
        (("start", "Jo Wood", "commissioner", "commissioner", "kingston-upon-hull", "Michael Gove", "2013", "actual"),),
    ),
    (
        "On the orders of the education secretary, Nicky Morgan, Jo Wood has been sent into Hull as commissioner.",
        (("start", "Jo Wood", "commissioner", "commissioner", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "The commissioner, Jo Wood, was chosen by Nicky Morgan, the education secretary, for the role in Hull.",
        (("start", "Jo Wood", "commissioner", "commissioner", "kingston-upon-hull", "Nicky Morgan", None, "actual"),),
    ),
    (
        "The Department for Education named Jo Wood as Hull's improvement adviser in March.",
        (
            (
                "start",
                "Jo Wood",
                "improvement adviser",
                "adviser",
                "kingston-upon-hull",
                "Department for Education",
                "2015-03",
                "actual",
            ),
        ),
    ),
    (
        "The leader, Cllr Al Reed, sacked Cllr Di Moss as Hull's cabinet member for children on Monday.",
        (
            (
                "end",
                "Di Moss",
                "cabinet member for children",
                "lead_member",
                "kingston-upon-hull",
                "Al Reed",
                "2015-06-08",
                "actual",
            ),
        ),
    ),
    (
        "Cllr Di Moss was sacked as Hull's cabinet member for children by leader Al Reed.",
        (
            (
                "end",
                "Di Moss",
                "cabinet member for children",
                "lead_member",
                "kingston-upon-hull",
                "Al Reed",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Cllr Al Reed has replaced Cllr Di Moss with Cllr Ann Orr as Hull's cabinet member for children.",
        (
            (
                "end",
                "Di Moss",
                "cabinet member for children",
                "lead_member",
                "kingston-upon-hull",
                "Al Reed",
                None,
                "actual",
            ),
            (
                "start",
                "Ann Orr",
                "cabinet member for children",
                "lead_member",
                "kingston-upon-hull",
                "Al Reed",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Hull City Council has suspended its director of children's services, Jo Wood.",
        (
            (
                "end",
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
        "Ed Balls's sacking of Haringey's director of children's services, Jo Wood, in 2008 was unlawful.",
        (("end", "Jo Wood", "director of children's services", "dcs", "haringey", "Ed Balls", "2008", "actual"),),
    ),
    (
        "The controversial sacking of Haringey's director of children's services, Jo Wood, came after the trial.",
        (("end", "Jo Wood", "director of children's services", "dcs", "haringey", None, None, "actual"),),
    ),
    (
        "Jo Wood's dismissal by Haringey Council in December 2008 was unlawful. She was director of children's services.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "haringey",
                "Haringey Council",
                "2008-12",
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood's appointment as director of children's services by Hull City Council was confirmed last week.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                "Hull City Council",
                "2015-06",
                "actual",
            ),
        ),
    ),
    (
        "Cheshire East issued a statement confirming the resignation of Jo Wood, its director of children's services.",
        (("end", "Jo Wood", "director of children's services", "dcs", "cheshire-east", None, None, "actual"),),
    ),
    (
        "News of Jo Wood's departure came in an email to staff. She was Hull's director of children's services.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "The exit of Hull director of children's services Jo Wood leaves the council without a permanent head.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood's arrival as Hull's interim director of children's services in May steadied the department.",
        (
            (
                "start",
                "Jo Wood",
                "interim director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "After the suspension of its director of children's services, Jo Wood, Hull brought in Al Reed from Leeds.",
        (
            (
                "start",
                "Al Reed",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                "Hull",
                None,
                "actual",
            ),
            ("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "Since Jo Wood's retirement as Hull's director of children's services at Easter the post has been empty.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-04",
                "actual",
            ),
        ),
    ),
    (
        "Hull is looking for a successor to director of children's services Jo Wood, who retires in September.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-09",
                "actual",
            ),
        ),
    ),
    (
        "Councillors demanded the removal of Hull's director of children's services, Jo Wood.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "possible"),),
    ),
    (
        "Speculation about the departure of Hull's director of children's services, Jo Wood, was dismissed as nonsense.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "denied"),),
    ),
    (
        "Director Jo Wood (right) was in post at Hull for nine months before leaving in March 2014.",
        (("end", "Jo Wood", "Director", "dcs", "kingston-upon-hull", None, "2014-03", "actual"),),
    ),
    (
        "Jo Wood quits Hull\n\nJo Wood, the director of children's services at Hull, has quit.",
        (("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood, 54, who took up the reins as director of children's services at Hull in 2012, is retiring this summer.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2012",
                "actual",
            ),
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-22",
                "actual",
            ),
        ),
    ),
    (
        "Hull's director of children's services, Jo Wood, will remain in post until the end of July.",
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
        "The new leader of Hull City Council is Cllr Al Reed, who ousted Cllr Di Moss by four votes.",
        (
            ("start", "Al Reed", "leader", "council_leader", "kingston-upon-hull", None, None, "actual"),
            ("end", "Di Moss", "leader", "council_leader", "kingston-upon-hull", "Al Reed", None, "actual"),
        ),
    ),
    (
        "Dr Jo Wood, Prof Al Reed and Dame Di Moss will sit on the panel that oversees Hull's children's services.",
        (
            ("start", "Jo Wood", "panel", "panel_member", "kingston-upon-hull", None, None, "actual"),
            ("start", "Al Reed", "panel", "panel_member", "kingston-upon-hull", None, None, "actual"),
            ("start", "Di Moss", "panel", "panel_member", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "The panel, to be chaired by Dame Di Moss, also includes Jo Wood and Al Reed.",
        (
            ("start", "Jo Wood", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Al Reed", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Di Moss", "chair of the panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Jo Wood, formerly of Leeds, and Al Reed, late of Essex, have been made assistant directors at Hull.",
        (
            ("start", "Jo Wood", "assistant director", "dcs", "kingston-upon-hull", None, None, "actual"),
            ("start", "Al Reed", "assistant director", "dcs", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "Hull has lost its director of children's services, Jo Wood, to Leeds, where she will be chief executive.",
        (
            ("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
            ("start", "Jo Wood", "chief executive", "chief_executive", "leeds", None, None, "actual"),
        ),
    ),
    (
        "Jo Wood is leaving Hull, where she is director of children's services, to become chief executive of Leeds City Council.",
        (
            ("end", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
            ("start", "Jo Wood", "chief executive", "chief_executive", "leeds", None, None, "actual"),
        ),
    ),
    (
        "Jo Wood swaps Hull for Leeds in September, when she becomes director of children's services there.",
        (("start", "Jo Wood", "director of children's services", "dcs", "leeds", None, "2015-09", "actual"),),
    ),
    (
        "Hull's interim director of children's services, Jo Wood, has been confirmed in the role.",
        (
            (
                "start",
                "Jo Wood",
                "interim director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                None,
                "actual",
            ),
        ),
    ),
    (
        "Jo Wood, who had been acting up as Hull's director of children's services, has got the job for good.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood was reinstated as Hull's director of children's services after an inquiry cleared her.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood is back at her desk as Hull's director of children's services after a four-month suspension.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Hull's director of children's services, Jo Wood, is on sick leave; her deputy, Al Reed, is in charge.",
        (("start", "Al Reed", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Jo Wood has been shortlisted for the post of director of children's services at Hull.",
        (("start", "Jo Wood", "director of children's services", "dcs", "kingston-upon-hull", None, None, "possible"),),
    ),
    (
        "Hull had lined up Jo Wood as its director of children's services, but she took a job in Kent instead.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                "Hull",
                None,
                "cancelled",
            ),
        ),
    ),
    (
        "Jo Wood's move to Hull as director of children's services has fallen through.",
        (
            (
                "start",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                None,
                "cancelled",
            ),
        ),
    ),
    (
        "Hull's director is Jo Wood. A rumour that she would step down over the case was simply not true.",
        (("end", "Jo Wood", "director", "dcs", "kingston-upon-hull", None, None, "denied"),),
    ),
    (
        "Jo Wood, Hull's director of children's services, offered me her resignation on 6 June and I took it.",
        (
            (
                "end",
                "Jo Wood",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-06-06",
                "actual",
            ),
        ),
    ),
    (
        "Hull's director, Jo Wood, said she had offered to resign, an offer that the leader refused.",
        (("end", "Jo Wood", "director", "dcs", "kingston-upon-hull", None, None, "denied"),),
    ),
    (
        "Hull City Council has today appointed Jo Wood to chair its improvement board.",
        (
            (
                "start",
                "Jo Wood",
                "chair of the improvement board",
                "board_chair",
                "kingston-upon-hull",
                "Hull City Council",
                "2015-06-10",
                "actual",
            ),
        ),
    ),
    (
        "The day-to-day running of the department falls to Jo Wood, an assistant director seconded from Kent to Hull.",
        (("start", "Jo Wood", "assistant director", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
)

NEVER: tuple[str, ...] = (
    "DfE-appointed commissioner Jo Wood said Hull had a long way to go.",
    "Al Reed, who appointed her, is chief executive.",
    'Jo Wood, Hull\'s chief executive, said: "I am not going to pretend that it was easy."',
    "Hull's mayor, Al Reed, demanded that he should resign. Jo Wood is chief executive.",
)
