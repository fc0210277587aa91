# ruff: noqa: E501 -- a sentence stands on one line
"""Passages in idioms of newspapers, minutes and notices, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Helena Stroud has been offered the post of director of children's services at Wigan Council but has yet to reply.",
        (("start", "Helena Stroud", "director of children's services", "dcs", "wigan", None, None, "possible"),),
    ),
    (
        "Plans to appoint Desmond Quayle as commissioner for Sandwell were shelved after the election.",
        (("start", "Desmond Quayle", "commissioner", "commissioner", "sandwell", None, None, "cancelled"),),
    ),
    (
        "Rochdale Council has parted company with its director of children's services, Pauline Hartle.",
        (
            (
                "end",
                "Pauline Hartle",
                "director of children's services",
                "dcs",
                "rochdale",
                "Rochdale Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Pauline Hartle and Rochdale Council parted company on Friday. She had been its director of children's services for two years.",
        (
            (
                "end",
                "Pauline Hartle",
                "director of children's services",
                "dcs",
                "rochdale",
                None,
                "2015-06-05",
                "actual",
            ),
        ),
    ),
    (
        "Norma Beckwith left as director of children's services in Salford last month. She is succeeded by her deputy, Ian Furlong.",
        (
            ("end", "Norma Beckwith", "director of children's services", "dcs", "salford", None, "2015-05", "actual"),
            ("start", "Ian Furlong", "director of children's services", "dcs", "salford", None, None, "actual"),
        ),
    ),
    (
        "The director of children's services at Bury, Norma Beckwith, retired at Easter. The job went to Ian Furlong, an assistant director in Oldham.",
        (
            ("end", "Norma Beckwith", "director of children's services", "dcs", "bury", None, "2015-04", "actual"),
            ("start", "Ian Furlong", "director of children's services", "dcs", "bury", None, None, "actual"),
        ),
    ),
    (
        "Cllr Maureen Tibbs resigned as cabinet member for children at Bury Council in March. Her place was taken by Cllr Rashid Anwar.",
        (
            ("end", "Maureen Tibbs", "cabinet member for children", "lead_member", "bury", None, "2015-03", "actual"),
            ("start", "Rashid Anwar", "cabinet member for children", "lead_member", "bury", None, None, "actual"),
        ),
    ),
    (
        "Cornwall's new director of children's services is Trevor Nance, in post since May.",
        (("start", "Trevor Nance", "director of children's services", "dcs", "cornwall", None, "2015-05", "actual"),),
    ),
    (
        "Knowsley's chief executive, Shelagh Marden, has handed the reins to her deputy, Colin Prys.",
        (
            ("end", "Shelagh Marden", "chief executive", "chief_executive", "knowsley", None, None, "actual"),
            ("start", "Colin Prys", "chief executive", "chief_executive", "knowsley", None, None, "actual"),
        ),
    ),
    (
        "Geraint Mould steps into the shoes of Fiona Leck, who ran children's services in Torbay for six years.",
        (
            ("end", "Fiona Leck", "ran children's services", "dcs", "torbay", None, None, "actual"),
            ("start", "Geraint Mould", "ran children's services", "dcs", "torbay", None, None, "actual"),
        ),
    ),
    (
        "Wirral's director of children's services, Fiona Leck, cleared her desk on Monday.",
        (("end", "Fiona Leck", "director of children's services", "dcs", "wirral", None, "2015-06-08", "actual"),),
    ),
    (
        "Fiona Leck, director of children's services at Wirral Council, bows out next month after eleven years.",
        (("end", "Fiona Leck", "director of children's services", "dcs", "wirral", None, "2015-07", "actual"),),
    ),
    (
        "Fiona Leck, whose contract as director of children's services in Wirral was not renewed, is to teach in Leeds.",
        (("end", "Fiona Leck", "director of children's services", "dcs", "wirral", None, None, "actual"),),
    ),
    (
        "Kevin Dray has been drafted in as interim director of children's services at Thurrock.",
        (("start", "Kevin Dray", "interim director of children's services", "dcs", "thurrock", None, None, "actual"),),
    ),
    (
        "Ministers parachuted Dame Olive Prior into Tower Hamlets as commissioner in 2014.",
        (("start", "Olive Prior", "commissioner", "commissioner", "tower-hamlets", None, "2014", "actual"),),
    ),
    (
        "Hampshire has seconded its assistant director, Neil Orr, to the Isle of Wight as interim director of children's services for six months.",
        (
            (
                "start",
                "Neil Orr",
                "interim director of children's services",
                "dcs",
                "isle-of-wight",
                "Hampshire",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Old hand Barry Wragg was brought back out of retirement to run children's services in Hull.",
        (("start", "Barry Wragg", "run children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Beverley Soames has been promoted from deputy to director of children's services at Stockport Council.",
        (("start", "Beverley Soames", "director of children's services", "dcs", "stockport", None, None, "actual"),),
    ),
    (
        "Beverley Soames has been confirmed as director of children's services at Stockport, a role she had held on an interim basis since January.",
        (("start", "Beverley Soames", "director of children's services", "dcs", "stockport", None, None, "actual"),),
    ),
    (
        "Paul Dacey will fill the vacancy left by Cllr Ann Wold, who gave up the children's portfolio in Halton in April.",
        (
            ("start", "Paul Dacey", "children's portfolio", "lead_member", "halton", None, None, "actual"),
            ("end", "Ann Wold", "children's portfolio", "lead_member", "halton", None, "2015-04", "actual"),
        ),
    ),
    (
        "The council has got through directors at a rate: first came Ann Lisle, then Bob Mott, and now Carol Venn has been given the job of director of children's services in Slough.",
        (("start", "Carol Venn", "director of children's services", "dcs", "slough", None, None, "actual"),),
    ),
    (
        "Membership: the Chair noted the resignation of Mr Peter Lund as independent chair of the Leicester Safeguarding Children Board.",
        (("end", "Peter Lund", "independent chair", "board_chair", "leicester", None, None, "actual"),),
    ),
    (
        "May 2013: Jane Orton leaves Bradford as director of children's services.",
        (("end", "Jane Orton", "director of children's services", "dcs", "bradford", None, "2013-05", "actual"),),
    ),
    (
        "At its annual meeting last month Calderdale Council elected Cllr Tim Swale as leader by 27 votes to 22.",
        (("start", "Tim Swale", "leader", "council_leader", "calderdale", "Calderdale Council", "2015-05", "actual"),),
    ),
    (
        "Harriet Coles, 54, called time on four decades in social work yesterday when she stepped down as director of children's services at Dorset.",
        (
            (
                "end",
                "Harriet Coles",
                "director of children's services",
                "dcs",
                "dorset-county",
                None,
                "2015-06-09",
                "actual",
            ),
        ),
    ),
    (
        "Exit Harriet Coles, Dorset's director of children's services; enter Mike Tarn, from Poole.",
        (
            ("end", "Harriet Coles", "director of children's services", "dcs", "dorset-county", None, None, "actual"),
            ("start", "Mike Tarn", "director of children's services", "dcs", "dorset-county", None, None, "actual"),
        ),
    ),
    (
        "The baton passed to Mike Tarn, who became Dorset's director of children's services on 1 June.",
        (
            (
                "start",
                "Mike Tarn",
                "director of children's services",
                "dcs",
                "dorset-county",
                None,
                "2015-06-01",
                "actual",
            ),
        ),
    ),
    (
        "Sunderland's improvement board, chaired until now by Sir Roy Peake, will be led from July by Dame Cath Orme.",
        (
            (
                "start",
                "Cath Orme",
                "chair of the improvement board",
                "board_chair",
                "sunderland",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "The minister turned down the council's request to keep commissioner Alan Voss, whose term in Rotherham ended on 31 March.",
        (("end", "Alan Voss", "commissioner", "commissioner", "rotherham", None, "2015-03-31", "actual"),),
    ),
    (
        "Claire Moon told the council that she would not seek another term as chair of the Swindon improvement board.",
        (("end", "Claire Moon", "chair of the improvement board", "board_chair", "swindon", None, None, "actual"),),
    ),
    (
        "After a row about expenses, Liverpool's chief executive, Ged Mann, fell on his sword. Deputy Jan Roe minds the shop.",
        (
            ("end", "Ged Mann", "chief executive", "chief_executive", "liverpool", None, None, "actual"),
            ("start", "Jan Roe", "chief executive", "chief_executive", "liverpool", None, None, "actual"),
        ),
    ),
)
# Sentences from which no record may come.
NEVER = (
    "Mrs Delyth Amberley, who was director of children's services at Powys before she joined the county, was appointed an MBE in the New Year honours.",
    "The post of director of children's services in Barnet has been vacant since March, and no appointment is expected before the autumn.",
    "Wolverhampton is advertising for a director of children's services; the salary is up to £130,000.",
    "Cheshire East's leader, Tony Marl, survived a vote of no confidence on Thursday.",
    "Len Cork has seen off a challenge for the leadership of Kirklees Council.",
    "Ms Dunne was appointed guardian for the child, and Mr Justice Hale gave judgment in March.",
    "Sally Orpin, the head of Leeds's adoption team, left her handbag on a train.",
    "Swindon's director of children's services, Claire Moon, has agreed to stay on until a successor is found.",
)
