"""Standings, dates and deciders told by the build of a sentence, and what only looks like a step."""

from __future__ import annotations

# What is expected: kind, authority, status, by, lead, date. The texts are taken as of 20 March 2014.
Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        (
            "The improvement notice that Margaret Hodgkiss, the children's minister, handed Walsall Council "
            "in 2011 was withdrawn last summer."
        ),
        (("improvement_notice", "walsall", "ended", "Margaret Hodgkiss", (), "2011/2013-22"),),
    ),
    (
        "He lifted the improvement notice that ministers had imposed on Walsall in 2011.",
        (("improvement_notice", "walsall", "ended", None, (), "2011"),),
    ),
    (
        "Essex's long spell under government supervision came to an end in November, after three years.",
        (("special_measures", "essex", "ended", None, (), "2010~/2013-11"),),
    ),
    (
        ("Peterborough's improvement board held its last meeting in December, four years after it had been set up."),
        (("panel", "peterborough", "ended", None, (), "2009~/2013-12"),),
    ),
    (
        "Three years of government intervention in Hull ended in May.",
        (("special_measures", "kingston-upon-hull", "ended", None, (), "2010~/2013-05"),),
    ),
    (
        "Hull's improvement notice was lifted in May after two years of talks.",
        (("improvement_notice", "kingston-upon-hull", "ended", None, (), "../2013-05"),),
    ),
    (
        "Hull's improvement notice was lifted in May 2013, eighteen months after it had been served.",
        (("improvement_notice", "kingston-upon-hull", "ended", None, (), "2011-11~/2013-05"),),
    ),
    (
        (
            "When the improvement board that had steered Telford since 2010 was wound up last December, its "
            "chair called it a funeral."
        ),
        (("panel", "telford-and-wrekin", "ended", None, (), "2010/2013-12"),),
    ),
    (
        "It is two years since ministers put a commissioner into Redcar.",
        (("commissioner", "redcar-and-cleveland", "actual", None, (), "2012"),),
    ),
    (
        (
            "It was a morning in May 2011 when the minister, Michael Garrod, put Hull's children's services "
            "into special measures."
        ),
        (("special_measures", "kingston-upon-hull", "actual", "Michael Garrod", (), "2011-05"),),
    ),
    (
        "In May 2011, when ministers sent a commissioner into Hull, nobody was ready.",
        (("commissioner", "kingston-upon-hull", "actual", None, (), "2011-05"),),
    ),
    (
        "Harrow's spell in special measures lasted from April 2010 to September 2012.",
        (("special_measures", "harrow", "ended", None, (), "2010-04/2012-09"),),
    ),
    (
        "Hull failed in May: an improvement board, chaired by Jo Wood, has met since August.",
        (("panel", "kingston-upon-hull", "actual", None, ("Jo Wood",), "2013-08/.."),),
    ),
    (
        "Services in Hull would be handed to a trust, the minister said.",
        (("trust", "kingston-upon-hull", "actual", None, (), None),),
    ),
    (
        "A commissioner would be sent to Hull if things got worse, the minister said.",
        (("commissioner", "kingston-upon-hull", "possible", None, (), None),),
    ),
    (
        "The improvement notice would be lifted in May, Kent's leader Jo Wood told the cabinet.",
        (("improvement_notice", "kent", "actual", None, (), "../2014-05"),),
    ),
    (
        "Sunderland's improvement notice expires at the end of this month.",
        (("improvement_notice", "sunderland", "actual", None, (), "../2014-03"),),
    ),
    (
        "Hull's improvement notice ran out in October.",
        (("improvement_notice", "kingston-upon-hull", "ended", None, (), "../2013-10"),),
    ),
    (
        ("Unless Bury improves by Christmas, a commissioner will be sent in, the Department for Education has warned."),
        (("commissioner", "bury", "possible", "Department for Education", (), None),),
    ),
    (
        "Rotherham council stopped short of asking for an independent inquiry into the failings.",
        (("review", "rotherham", "denied", "Rotherham council", (), None),),
    ),
    (
        (
            "Children's services in Slough would be handed to an independent trust under plans published by "
            "the Department for Education on Tuesday."
        ),
        (("trust", "slough", "planned", "Department for Education", (), None),),
    ),
    (
        "The department is not minded to send a commissioner to Wigan.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        ("Knowsley Council's application to have the notice lifted was refused by the minister a fortnight ago."),
        (("improvement_notice", "knowsley", "actual", None, (), None),),
    ),
    (
        (
            "Manchester had been threatened with a takeover in 2010, but ministers thought better of it "
            "after a change of director."
        ),
        (("takeover", "manchester", "cancelled", None, (), None),),
    ),
    (
        "Hull was threatened with a commissioner in 2012. Nothing came of it.",
        (("commissioner", "kingston-upon-hull", "cancelled", None, (), None),),
    ),
    (
        "The council could be handed to a trust, and the minister has not changed his mind, Hull was told.",
        (("trust", "kingston-upon-hull", "possible", None, (), None),),
    ),
    (
        (
            "Ministers had given Stockport until last Friday to come up with a plan or have a commissioner "
            "imposed on it."
        ),
        (("commissioner", "stockport", "possible", None, (), None),),
    ),
    (
        "Ofsted was meant to come back to Thurrock in January. The visit never happened.",
        (("inspection", "thurrock", "cancelled", "Ofsted", (), "2014-01"),),
    ),
    (
        (
            "The chair of Haringey's improvement board, Sir Ralph Dunmore, has written to ministers. It sat "
            "for the last time on 28 February."
        ),
        (("panel", "haringey", "ended", None, ("Ralph Dunmore",), "../2014-02-28"),),
    ),
    (
        "The adviser sent to Newham by the department, Colin Frame, was called back to London last week.",
        (("adviser", "newham", "ended", None, ("Colin Frame",), "../2014-03"),),
    ),
    (
        "Failures in Hull led to a statutory direction in 2012.",
        (("direction", "kingston-upon-hull", "actual", None, (), "2012"),),
    ),
    (
        "The then minister Gavin Prole forced an improvement board on Suffolk in 2012.",
        (("panel", "suffolk", "actual", "Gavin Prole", (), "2012"),),
    ),
    (
        (
            "An independent review of Hull's adoption work was ordered, commissioned by Steven Roper and "
            "completed in November by Helen Lacey."
        ),
        (("review", "kingston-upon-hull", "actual", "Steven Roper", ("Helen Lacey",), "2013-11"),),
    ),
    (
        ("A commissioner was named for Rotherham yesterday. He is Malcolm Strang, a former chief executive of Leeds."),
        (("commissioner", "rotherham", "actual", None, ("Malcolm Strang",), "2014-03-19"),),
    ),
    ("The notice on Rutland has never been lifted.", (("improvement_notice", "rutland", "actual", None, (), None),)),
    (
        "Under the plan a commissioner would have been sent to Hull in May.",
        (("commissioner", "kingston-upon-hull", "cancelled", None, (), None),),
    ),
    (
        "East Sussex is about to have its improvement notice lifted, three officials said.",
        (("improvement_notice", "east-sussex", "actual", None, (), None),),
    ),
    (
        "East Sussex had its improvement notice lifted in May.",
        (("improvement_notice", "east-sussex", "ended", None, (), "../2013-05"),),
    ),
    (
        "Paula Stead, improvement adviser to Haringey, has gone home to Leeds.",
        (("adviser", "haringey", "ended", None, ("Paula Stead",), None),),
    ),
    (
        (
            "In the spring of 2010 Ed Balfour, the secretary of state, imposed an improvement notice on "
            "Sandwell. It went at last in January 2014."
        ),
        (("improvement_notice", "sandwell", "ended", "Ed Balfour", (), "2010-21/2014-01"),),
    ),
    (
        (
            "Redbridge was placed under a statutory direction on 6 June 2012, and has been overseen since "
            "by a board chaired by Dame Vera Lidgett."
        ),
        (
            ("direction", "redbridge", "actual", None, (), "2012-06-06"),
            ("panel", "redbridge", "actual", None, ("Vera Lidgett",), "2012-06-06/.."),
        ),
    ),
    (
        "Staffordshire has lent managers to Stoke. The deal, struck in 2011, lapsed at the end of last month.",
        (("adviser", "stoke-on-trent", "ended", None, ("Staffordshire",), "2011/2014-02"),),
    ),
    (
        (
            "Hampshire managers run the Isle of Wight's children's services. The arrangement, which started "
            "in July 2013, will run until June 2018."
        ),
        (("trust", "isle-of-wight", "actual", None, ("Hampshire",), "2013-07/2018-06"),),
    ),
    (
        "Leeds has agreed to lend managers to Hull. The deal with the dustmen ended in May.",
        (("adviser", "kingston-upon-hull", "actual", None, ("Leeds",), None),),
    ),
    (
        "The improvement board in Bury, set up in 2011, met for the last time in May.",
        (("panel", "bury", "ended", None, (), "2011/2013-05"),),
    ),
    (
        "The improvement adviser in Lewisham is paid by the department. His name is Ted Brannigan.",
        (("adviser", "lewisham", "actual", None, ("Ted Brannigan",), None),),
    ),
    (
        ("The commissioner's contract has been extended to the end of the year, Sandwell's chief executive said."),
        (("commissioner", "sandwell", "actual", None, (), "../2014"),),
    ),
    (
        "The minister Dominic Farrell's decision to send a commissioner to Kent was no surprise.",
        (("commissioner", "kent", "actual", "Dominic Farrell", (), None),),
    ),
    (
        ("The Government threatened in 2011 to take over Torbay's children's services and in the event did not."),
        (("takeover", "torbay", "cancelled", None, (), None),),
    ),
    (
        "Warrington's improvement notice, in force since 2010, was lifted on Friday.",
        (("improvement_notice", "warrington", "ended", None, (), "2010/2014-03-14"),),
    ),
    (
        "Nobody told Ealing that its improvement notice had been lifted.",
        (("improvement_notice", "ealing", "ended", None, (), None),),
    ),
    (
        "Dominic Farrell had told Stockton's leader that a commissioner was on the way.",
        (("commissioner", "stockton-on-tees", "actual", None, (), None),),
    ),
    (
        (
            "Councillor Begum moved that the Council commission an independent inquiry into caseloads in "
            "Walsall. The motion was lost."
        ),
        (("review", "walsall", "denied", None, (), None),),
    ),
    (
        "The improvement board in Bury will meet once more, on 10 April, and then disband.",
        (("panel", "bury", "actual", None, (), "../2014-04-10"),),
    ),
    (
        ("A board was imposed on Leicester in March 2012 by the department and a direction followed in August 2012."),
        (
            ("panel", "leicester", "actual", None, (), "2012-03"),
            ("direction", "leicester", "actual", None, (), "2012-08"),
        ),
    ),
    (
        (
            "Lucinda Prewett, the children's minister, directed Medway to transfer its children's services "
            "to Kent from 1 September."
        ),
        (
            ("direction", "medway", "actual", "Lucinda Prewett", (), None),
            ("trust", "medway", "actual", "Lucinda Prewett", ("Kent",), "2014-09-01"),
        ),
    ),
    (
        "The minister acted on a report by the commissioner she sent to Medway last summer, Keith Oduya.",
        (("commissioner", "medway", "actual", None, ("Keith Oduya",), "2013-22"),),
    ),
    (
        "He has announced that a trust will take over in Slough in October.",
        (("trust", "slough", "actual", None, (), "2014-10"),),
    ),
    (
        "The department opted for an adviser in Peterborough, Joan Widdop. She started on 3 February.",
        (("adviser", "peterborough", "actual", None, ("Joan Widdop",), "2014-02-03"),),
    ),
    (
        ("The NSPCC has been carrying out a review of Oxfordshire's services since January at the council's request."),
        (("review", "oxfordshire", "actual", "Oxfordshire", ("NSPCC",), "2014-01/.."),),
    ),
    (
        "Swindon was offered an improvement adviser in the autumn. It said no thank you.",
        (("adviser", "swindon", "denied", "Swindon", (), None),),
    ),
)

EMPTY: tuple[str, ...] = (
    "Hull would have been handed to a trust if the vote had gone the other way.",
    "Ministers should have sent a commissioner into Hull years ago, she says.",
    "Ministers could have put a commissioner into Hull but chose not to.",
    "Had Blackpool refused, it would have faced a commissioner.",
    (
        "Councils which fail may be given an improvement notice, and those which do not improve can be "
        "taken over by a trust, said Surrey's leader."
    ),
    (
        "What can ministers do? They may issue a notice, appoint a commissioner or take the service "
        "away. They have done none of these things in Rutland."
    ),
    (
        "Ann Lowry, who had been a commissioner in Doncaster and an improvement adviser in Slough, "
        "joins Swindon as director in May."
    ),
    "He now advises a trust which runs seven academies in Essex.",
    "Derbyshire has never been in intervention.",
    "Rutland has never had a commissioner.",
    "The NHS trust which runs mental health services in Kent has been put in special measures by Monitor.",
    ("Every council in the north-west, Wigan among them, has been told to expect at least one inspection a year."),
    "The Home Office has ordered an inquiry into how police in Derby handled the case.",
    "An adoption agency in Plymouth was served with a notice by the inspectorate.",
)
