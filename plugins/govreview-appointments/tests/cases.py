# ruff: noqa: E501 -- a sentence stands on one line
"""Sentences in many kinds of wording, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent County Council has named Rachel Osborne as its new corporate director for children and families.",
        (
            (
                "start",
                "Rachel Osborne",
                "corporate director for children and families",
                "dcs",
                "kent",
                "Kent County Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Rachel Osborne has been named as Kent County Council's new director of children's services.",
        (("start", "Rachel Osborne", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Former Barnet chief executive Nick Walsh is to take over as interim director of children's services at Croydon Council next month.",
        (
            (
                "start",
                "Nick Walsh",
                "interim director of children's services",
                "dcs",
                "croydon",
                None,
                "2015-07",
                "actual",
            ),
        ),
    ),
    (
        "The council's chief executive, Tom Riley, stepped down yesterday following the damning report.",
        (("end", "Tom Riley", "chief executive", "chief_executive", None, None, "2015-06-09", "actual"),),
    ),
    (
        "Tom Riley has quit as leader of Slough Council after a vote of no confidence.",
        (("end", "Tom Riley", "leader", "council_leader", "slough", None, None, "actual"),),
    ),
    (
        "The head of children's services at Slough Council, Mary Poole, has been suspended pending an investigation.",
        (("end", "Mary Poole", "head of children's services", "dcs", "slough", None, None, "actual"),),
    ),
    (
        "Ministers have appointed Malcolm Newsam as commissioner to oversee Rotherham's children's services.",
        (("start", "Malcolm Newsam", "commissioner", "commissioner", "rotherham", None, None, "actual"),),
    ),
    (
        "Education secretary Nicky Morgan has appointed Eleanor Brazil as commissioner for Slough.",
        (("start", "Eleanor Brazil", "commissioner", "commissioner", "slough", "Nicky Morgan", None, "actual"),),
    ),
    (
        "Eleanor Brazil was appointed as commissioner last November.",
        (("start", "Eleanor Brazil", "commissioner", "commissioner", None, None, "2014-11", "actual"),),
    ),
    (
        "Eleanor Brazil, who was appointed commissioner last November, said progress had been made.",
        (("start", "Eleanor Brazil", "commissioner", "commissioner", None, None, "2014-11", "actual"),),
    ),
    (
        "The appointment of Alan Steele as interim director of children's services was announced on Monday.",
        (
            (
                "start",
                "Alan Steele",
                "interim director of children's services",
                "dcs",
                None,
                None,
                "2015-06-08",
                "actual",
            ),
        ),
    ),
    (
        "Alan Steele's appointment as interim director was welcomed by unions.",
        (("start", "Alan Steele", "interim director", "dcs", None, None, None, "actual"),),
    ),
    (
        "Cllr Ian Grant takes on the children's portfolio.",
        (("start", "Ian Grant", "children's portfolio", "lead_member", None, None, None, "actual"),),
    ),
    (
        "Dave Hill, who has been executive director of social care at Essex for four years, is moving to Surrey as director of children's services.",
        (("start", "Dave Hill", "director of children's services", "dcs", "surrey", None, None, "actual"),),
    ),
    (
        "Surrey has poached Dave Hill from Essex to be its director of children's services.",
        (("start", "Dave Hill", "director of children's services", "dcs", "surrey", "Surrey", None, "actual"),),
    ),
    (
        "Dave Hill joined Surrey in 2018 as executive director of children's services.",
        (("start", "Dave Hill", "executive director of children's services", "dcs", "surrey", None, "2018", "actual"),),
    ),
    (
        "Mr Hill will be joined by Jenny Coles as assistant director.",
        (("start", "Jenny Coles", "assistant director", "dcs", None, None, None, "actual"),),
    ),
    (
        "Edward Nash has been asked to chair the improvement board set up by the council.",
        (("start", "Edward Nash", "chair of the improvement board", "board_chair", None, None, None, "actual"),),
    ),
    (
        "Mary Poole, director of children's services, faced calls to quit last night.",
        (("end", "Mary Poole", "director of children's services", "dcs", None, None, "2015-06-09", "possible"),),
    ),
    (
        "Mary Poole said she would not resign.",
        (("end", "Mary Poole", None, "other", None, None, None, "denied"),),
    ),
    (
        "Mary Poole has refused to step down as director of children's services at Slough.",
        (("end", "Mary Poole", "director of children's services", "dcs", "slough", None, None, "denied"),),
    ),
    (
        "A spokesman denied that Mary Poole, the director of children's services, had been sacked.",
        (("end", "Mary Poole", "director of children's services", "dcs", None, None, None, "denied"),),
    ),
    (
        "Mary Poole could be sacked as director of children's services within days.",
        (("end", "Mary Poole", "director of children's services", "dcs", None, None, None, "possible"),),
    ),
    (
        "John Coughlan will be the improvement adviser to Bournemouth, Christchurch and Poole Council.",
        (
            (
                "start",
                "John Coughlan",
                "improvement adviser",
                "adviser",
                "bournemouth-christchurch-and-poole",
                None,
                None,
                "actual",
            ),
        ),
    ),
    (
        "Paul Moffat, currently chief executive of Doncaster Children's Services Trust, has been appointed chief executive of the new trust.",
        (("start", "Paul Moffat", "chief executive of the new trust", "chief_executive", None, None, None, "actual"),),
    ),
    (
        "The Department for Education appointed Trevor Doughty as its adviser in Bradford in 2018.",
        (("start", "Trevor Doughty", "adviser", "adviser", "bradford", "Department for Education", "2018", "actual"),),
    ),
    (
        "Cafcass chief Anthony Douglas will lead an independent review of the case.",
        (("start", "Anthony Douglas", "review", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Jane Held carried out the review of children's services in 2016.",
        (("start", "Jane Held", "review", "reviewer", None, None, "2016", "actual"),),
    ),
    (
        "Lord Laming is to head an inquiry into the service.",
        (("start", "Lord Laming", "inquiry", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Councillor Bob Hale has been stripped of his portfolio for children's services.",
        (("end", "Bob Hale", "portfolio for children's services", "lead_member", None, None, None, "actual"),),
    ),
    (
        "DIRECTOR SACKED: Sharon Cole was fired by Haringey council over the affair.",
        (("end", "Sharon Cole", "DIRECTOR", "dcs", "haringey", "Haringey council", None, "actual"),),
    ),
    (
        "Sharon Cole was removed from her post by the children's secretary in December.",
        (("end", "Sharon Cole", None, "other", None, None, "2014-12", "actual"),),
    ),
    (
        "Peter Lewis took up his post as director of children's services in Haringey in January.",
        (("start", "Peter Lewis", "director of children's services", "dcs", "haringey", None, "2015-01", "actual"),),
    ),
    (
        "Alan Price is the director of children's services in Hull. He goes at the end of the month.",
        (
            (
                "end",
                "Alan Price",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-06",
                "actual",
            ),
        ),
    ),
    (
        "Alan Price is leaving Hull City Council, where he has been director of children's services since 2012.",
        (("end", "Alan Price", "director of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Alan Price's contract as director of children's services was terminated in May.",
        (("end", "Alan Price", "director of children's services", "dcs", None, None, "2015-05", "actual"),),
    ),
    (
        "It emerged last night that Alan Price had been dismissed as director of children's services.",
        (("end", "Alan Price", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Sources said Alan Price, the director of children's services, had been told to go.",
        (("end", "Alan Price", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Alan Price, the director of children's services, has been placed on gardening leave.",
        (("end", "Alan Price", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Alan Price lost his job as director of children's services after the report.",
        (("end", "Alan Price", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Alan Price walked away from his job as director of children's services in June.",
        (("end", "Alan Price", "director of children's services", "dcs", None, None, "2015-06", "actual"),),
    ),
    (
        "The new director of children's services, Janet Moss, starts next month.",
        (("start", "Janet Moss", "director of children's services", "dcs", None, None, "2015-07", "actual"),),
    ),
    (
        "Janet Moss will start as director of children's services in September.",
        (("start", "Janet Moss", "director of children's services", "dcs", None, None, "2015-09", "actual"),),
    ),
    (
        "The council has confirmed Janet Moss as its permanent director of children's services.",
        (("start", "Janet Moss", "permanent director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "The job of director of children's services has gone to Janet Moss.",
        (("start", "Janet Moss", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "The improvement board will be led by Sir Derek Myers.",
        (("start", "Derek Myers", "chair of the improvement board", "board_chair", None, None, None, "actual"),),
    ),
    (
        "Sir Derek Myers has agreed to act as commissioner.",
        (("start", "Derek Myers", "commissioner", "commissioner", None, None, None, "actual"),),
    ),
    (
        "Commissioner Sir Derek Myers was sent in by ministers in February.",
        (("start", "Derek Myers", "Commissioner", "commissioner", None, None, "2015-02", "actual"),),
    ),
    (
        "Sir Derek Myers stands down as commissioner in March.",
        (("end", "Derek Myers", "commissioner", "commissioner", None, None, "2016-03", "actual"),),
    ),
    (
        "Liz Hobbs has been commissioned to carry out a review of the service.",
        (("start", "Liz Hobbs", "review", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Liz Hobbs, a barrister, was asked to review the case.",
        (("start", "Liz Hobbs", "reviewer", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Cllr Tim Yeo, cabinet member for children's services, handed in his resignation on Tuesday night.",
        (
            (
                "end",
                "Tim Yeo",
                "cabinet member for children's services",
                "lead_member",
                None,
                None,
                "2015-06-09",
                "actual",
            ),
        ),
    ),
    (
        "Cllr Tim Yeo has given up the children's portfolio.",
        (("end", "Tim Yeo", "children's portfolio", "lead_member", None, None, None, "actual"),),
    ),
    (
        "Cllr Tim Yeo is under pressure to stand down as lead member.",
        (("end", "Tim Yeo", "lead member", "lead_member", None, None, None, "possible"),),
    ),
    (
        "Cllr Tim Yeo is expected to be named leader next week.",
        (("start", "Tim Yeo", "leader", "council_leader", None, None, "2015-06", "planned"),),
    ),
    (
        "Cllr Tim Yeo is tipped to be the next leader of the council.",
        (("start", "Tim Yeo", "leader of the council", "council_leader", None, None, None, "possible"),),
    ),
    (
        "Cllr Tim Yeo turned down the post of leader.",
        (("start", "Tim Yeo", "leader", "council_leader", None, None, None, "denied"),),
    ),
    (
        "Graham Badman, the independent chair of the safeguarding board, is to retire in the autumn.",
        (
            (
                "end",
                "Graham Badman",
                "independent chair of the safeguarding board",
                "board_chair",
                None,
                None,
                "2015-23",
                "actual",
            ),
        ),
    ),
    (
        "Graham Badman retires as chair of the local safeguarding children board this week.",
        (
            (
                "end",
                "Graham Badman",
                "chair of the local safeguarding children board",
                "board_chair",
                None,
                None,
                "2015-06",
                "actual",
            ),
        ),
    ),
    (
        "Dame Mary Ney succeeds Graham Badman as chair of the board.",
        (
            ("start", "Mary Ney", "chair of the board", "board_chair", None, None, None, "actual"),
            ("end", "Graham Badman", "chair of the board", "board_chair", None, None, None, "actual"),
        ),
    ),
    (
        "Dame Mary Ney was yesterday unveiled as chair of the improvement board.",
        (("start", "Mary Ney", "chair of the improvement board", "board_chair", None, None, "2015-06-09", "actual"),),
    ),
    (
        "Robert Goodwill was appointed children's minister on Monday.",
        (("start", "Robert Goodwill", "children's minister", "minister", None, None, "2015-06-08", "actual"),),
    ),
    (
        "2 June 2015 - Alan Price, director of children's services, resigns.",
        (("end", "Alan Price", "director of children's services", "dcs", None, None, "2015-06-02", "actual"),),
    ),
    (
        "Janet Moss appointed director of children's services at Kent County Council",
        (("start", "Janet Moss", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Council names Janet Moss as new children's chief",
        (("start", "Janet Moss", "children's chief", "dcs", None, None, None, "actual"),),
    ),
    (
        "Kent children's director Janet Moss to step down",
        (("end", "Janet Moss", "children's director", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Children's services boss Janet Moss resigns from Kent County Council",
        (("end", "Janet Moss", "Children's services boss", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Janet Moss has joined Kent County Council as director of children's services from Essex.",
        (("start", "Janet Moss", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Janet Moss, director of children's services at Kent since 2010, has left the authority.",
        (("end", "Janet Moss", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Janet Moss, formerly of Kent, has been appointed to the post of director of children's services at Hull.",
        (
            (
                "start",
                "Janet Moss",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                None,
                "actual",
            ),
        ),
    ),
    (
        "Leader Janet Moss lost a vote of no confidence and was ousted by her own group on Monday.",
        (("end", "Janet Moss", "Leader", "council_leader", None, None, "2015-06-08", "actual"),),
    ),
    (
        "Janet Moss, ousted as leader in May, said she had no regrets.",
        (("end", "Janet Moss", "leader", "council_leader", None, None, "2015-05", "actual"),),
    ),
    (
        "The council appointed its first director of children's services, Janet Moss, in 2006.",
        (("start", "Janet Moss", "director of children's services", "dcs", None, None, "2006", "actual"),),
    ),
    (
        "A source said Janet Moss was about to resign.",
        (("end", "Janet Moss", None, "other", None, None, None, "planned"),),
    ),
    (
        "Janet Moss had been due to become director in June but has withdrawn.",
        (("start", "Janet Moss", "director", "dcs", None, None, "2015-06", "cancelled"),),
    ),
    (
        "On Wednesday the county named Julie Fisher-Hale acting director.",
        (("start", "Julie Fisher-Hale", "acting director", "dcs", None, None, "2015-06-10", "actual"),),
    ),
    (
        "The council appointed Julie Fisher-Hale acting director.",
        (("start", "Julie Fisher-Hale", "acting director", "dcs", None, None, None, "actual"),),
    ),
    (
        "Dame Ruth Sinclair has been unveiled as the first chair of Bradford's new children's trust.",
        (
            (
                "start",
                "Ruth Sinclair",
                "chair",
                "board_chair",
                "bradford",
                None,
                None,
                "actual",
            ),
        ),
    ),
)

# Sentences from which no appointment may come.
NEVER = (
    "Helen Carter left school at 16.",
    "Helen Carter left the house at nine.",
    "Imran Malik became angry in May.",
    "Imran Malik succeeded in his aim.",
    "The choir will be led by Julian Smith.",
    "Helen Carter was given a bouquet.",
    "Imran Malik lost his keys.",
    "The burglars sacked the town on Monday.",
    "Helen Carter joins the march on 3 June.",
    "Helen Carter has been angry since March 2015.",
    "Peter Hay, director of children's services, welcomed the report.",
    "Alfie Brown, three, was removed from the house by police.",
    "Toddler Keanu Williams left hospital in May.",
    "The council appointed Tuesday for its meeting.",
    "The report left Helen Carter, the director of children's services, in tears.",
    "Imran Malik retired hurt after ten overs.",
    "Helen Carter moved house in June.",
    "Judge Helen Carter was addressed by Imran Malik, the council's barrister.",
    "Helen Carter was charged with theft in March.",
    "The minister has asked Alan Wood to reply by Friday.",
    "Helen Carter, 43, was found guilty of neglect and left the court in silence.",
    "Imran Malik stood at the back of the hall.",
    "The council named the street after Helen Carter.",
    "Ministers replaced the grant.",
    "Helen Carter told the meeting that the job was hard.",
)
