"""Sentences written for the rules, and what a careful reader takes from each: no text of any corpus."""

from __future__ import annotations

# What is expected: kind, authority, status, by, lead, date. The texts are taken as of 27 March 2014.
Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    # --- reviews ---------------------------------------------------------------------------------------------------
    (
        "Edward Timpson has ordered an independent review of children's services in Wigan.",
        (("review", "wigan", "actual", "Edward Timpson", (), None),),
    ),
    (
        "Bolton Council commissioned a diagnostic from the Local Government Association in January.",
        (("review", "bolton", "actual", "Bolton Council", ("Local Government Association",), "2014-01"),),
    ),
    (
        "An inquiry into child protection failures in Walsall is to be led by Sir Paul Ennals.",
        (("review", "walsall", "actual", None, ("Paul Ennals",), None),),
    ),
    (
        "Gateshead's leader called for an inquiry into the department.",
        (("review", "gateshead", "possible", None, (), None),),
    ),
    (
        "A review of Salford's social work teams, carried out by Jane Held last autumn, found long waits.",
        (("review", "salford", "actual", None, ("Jane Held",), "2013-23"),),
    ),
    (
        "Dudley council has ruled out an independent inquiry into its fostering service.",
        (("review", "dudley", "denied", "Dudley council", (), None),),
    ),
    (
        "Wirral Council is to ask the NSPCC to carry out a study of its front door.",
        (("review", "wirral", "actual", "Wirral Council", ("NSPCC",), None),),
    ),
    (
        "The peer review of Trafford that was due to begin in April has been shelved.",
        (("review", "trafford", "cancelled", None, (), "2014-04"),),
    ),
    (
        "Ministers could order a second review of Rutland. An earlier review, by Moira Gibb, reported in 2012.",
        (
            ("review", "rutland", "possible", None, (), None),
            ("review", "rutland", "actual", None, ("Moira Gibb",), "2012"),
        ),
    ),
    (
        "The council in Bury has set up an inquiry. The inquiry, to be chaired by Ann Goldsmith, will begin in May.",
        (("review", "bury", "actual", "Bury", ("Ann Goldsmith",), "2014-05"),),
    ),
    # --- commissioners ---------------------------------------------------------------------------------------------
    (
        "A commissioner has been sent in to oversee children's services in Barnsley.",
        (("commissioner", "barnsley", "actual", None, (), None),),
    ),
    (
        "Michael Gove appointed Dame Moira Gibb as commissioner for Northamptonshire in February.",
        (("commissioner", "northamptonshire", "actual", "Michael Gove", ("Moira Gibb",), "2014-02"),),
    ),
    (
        "Oldham will be told next week whether a commissioner is to be imposed on it, unless it improves.",
        (("commissioner", "oldham", "possible", None, (), None),),
    ),
    (
        "The Department for Education denied that it was about to send a commissioner to Swindon.",
        (("commissioner", "swindon", "denied", "Department for Education", (), None),),
    ),
    (
        "Paul Moffat, the children's services commissioner in Reading, stood down in June 2013.",
        (("commissioner", "reading", "ended", None, ("Paul Moffat",), "../2013-06"),),
    ),
    (
        "A commissioner is expected to be appointed to Tameside by the summer.",
        (("commissioner", "tameside", "planned", None, (), "../2014-22"),),
    ),
    (
        "Calderdale had been threatened with a commissioner.",
        (("commissioner", "calderdale", "possible", None, (), None),),
    ),
    # --- advisers and partners --------------------------------------------------------------------------------------
    (
        "The government has appointed an improvement adviser, Ann Goldsmith, to work with Stockport.",
        (("adviser", "stockport", "actual", None, ("Ann Goldsmith",), None),),
    ),
    (
        "Leeds City Council has become improvement partner to Kirklees.",
        (("adviser", "kirklees", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        "Essex has lent two managers to Southend since January.",
        (("adviser", "southend-on-sea", "actual", None, ("Essex",), "2014-01/.."),),
    ),
    (
        "A team of experts from Camden has been brought in to help Bexley.",
        (("adviser", "bexley", "actual", None, ("Camden",), None),),
    ),
    (
        "Consultants from Deloitte were hired by Sandwell Council in November to turn round its children's services.",
        (("adviser", "sandwell", "actual", "Sandwell Council", ("Deloitte",), "2013-11"),),
    ),
    # --- panels ----------------------------------------------------------------------------------------------------
    (
        "An improvement board has been set up to oversee the work in Knowsley.",
        (("panel", "knowsley", "actual", None, (), None),),
    ),
    (
        "A performance board chaired by Eleanor Brazil began meeting in Rochdale in March 2013.",
        (("panel", "rochdale", "actual", None, ("Eleanor Brazil",), "2013-03"),),
    ),
    (
        "Coventry's improvement board was disbanded in December.",
        (("panel", "coventry", "ended", None, (), "../2013-12"),),
    ),
    (
        "The improvement board in Cumbria has been wound up.",
        (("panel", "cumbria", "ended", None, (), None),),
    ),
    (
        "Liz Truss has set up an expert panel to advise Medway. The panel will meet monthly.",
        (("panel", "medway", "actual", "Liz Truss", (), None),),
    ),
    # --- trusts ----------------------------------------------------------------------------------------------------
    (
        "Children's services in Doncaster will be run by an independent trust from October.",
        (("trust", "doncaster", "actual", None, (), "2014-10"),),
    ),
    (
        "Slough Council may lose its children's services to a trust.",
        (("trust", "slough", "possible", None, (), None),),
    ),
    (
        "Torbay's children's services are to be transferred to Plymouth City Council in September.",
        (("trust", "torbay", "actual", None, ("Plymouth City Council",), "2014-09"),),
    ),
    (
        "Plans for a children's trust in Somerset were abandoned last week.",
        (("trust", "somerset-county", "cancelled", None, (), None),),
    ),
    (
        "Richmond and Kingston have transferred their children's services to a company, Achieving for Children.",
        (
            ("trust", "richmond-upon-thames", "actual", None, ("Achieving for Children",), None),
            ("trust", "kingston-upon-thames", "actual", None, ("Achieving for Children",), None),
        ),
    ),
    (
        "Nottingham's children's services were brought back in house in 2012 when the trust was wound up.",
        (("trust", "nottingham", "ended", None, (), "../2012"),),
    ),
    (
        "The minister is considering whether to move Croydon's services into a trust.",
        (("trust", "croydon", "possible", None, (), None),),
    ),
    # --- directions and notices ------------------------------------------------------------------------------------
    (
        "The education secretary issued a statutory direction to Cheshire East on 3 February.",
        (("direction", "cheshire-east", "actual", None, (), "2014-02-03"),),
    ),
    (
        "A direction served on Telford and Wrekin in 2012 has been lifted.",
        (("direction", "telford-and-wrekin", "ended", None, (), "2012"),),
    ),
    (
        "Norfolk was issued with an improvement notice last May.",
        (("improvement_notice", "norfolk", "actual", None, (), "2013-05"),),
    ),
    (
        "Tim Loughton served Peterborough with a notice to improve in 2011.",
        (("improvement_notice", "peterborough", "actual", "Tim Loughton", (), "2011"),),
    ),
    (
        "Ministers have revoked the improvement notice imposed on Leicester.",
        (("improvement_notice", "leicester", "ended", None, (), None),),
    ),
    (
        "The improvement notice for Blackburn remains in force.",
        (("improvement_notice", "blackburn-with-darwen", "actual", None, (), None),),
    ),
    (
        "Improvement notices were issued to Stoke-on-Trent and Worcestershire in January.",
        (
            ("improvement_notice", "stoke-on-trent", "actual", None, (), "2014-01"),
            ("improvement_notice", "worcestershire", "actual", None, (), "2014-01"),
        ),
    ),
    (
        "Ofsted has given Solihull six months to produce an improvement plan.",
        (("improvement_notice", "solihull", "actual", "Ofsted", (), None),),
    ),
    # --- special measures -------------------------------------------------------------------------------------------
    (
        "Isle of Wight children's services have been in special measures since 2013.",
        (("special_measures", "isle-of-wight", "actual", None, (), "2013/.."),),
    ),
    (
        "Haringey was taken out of special measures in February 2013.",
        (("special_measures", "haringey", "ended", None, (), "../2013-02"),),
    ),
    (
        "Birmingham has been under government supervision for the past four years.",
        (("special_measures", "birmingham", "actual", None, (), "2010~/.."),),
    ),
    (
        "Unless things change by the autumn Derby faces government intervention.",
        (("special_measures", "derby", "possible", None, (), None),),
    ),
    # --- inspections -----------------------------------------------------------------------------------------------
    (
        "Ofsted inspectors will return to Hartlepool in May.",
        (("inspection", "hartlepool", "actual", "Ofsted", (), "2014-05"),),
    ),
    (
        "A monitoring visit to Bradford in January found some progress.",
        (("inspection", "bradford", "actual", "Ofsted", (), "2014-01"),),
    ),
    (
        "Inspectors are due back in Middlesbrough next month.",
        (("inspection", "middlesbrough", "planned", "Ofsted", (), "2014-04"),),
    ),
    (
        "The re-inspection of Herefordshire, due in March, was called off.",
        (("inspection", "herefordshire", "cancelled", "Ofsted", (), "2014-03"),),
    ),
    (
        "Inspectors spent two weeks in Thurrock in February.",
        (("inspection", "thurrock", "actual", "Ofsted", (), "2014-02"),),
    ),
    # --- takeovers --------------------------------------------------------------------------------------------------
    (
        "The government is ready to step in at Enfield if services do not improve.",
        (("takeover", "enfield", "possible", None, (), None),),
    ),
    (
        "Liverpool's children's services could be stripped from the council.",
        (("takeover", "liverpool", "possible", None, (), None),),
    ),
    (
        "Whitehall has ruled out taking over children's services in Hounslow.",
        (("takeover", "hounslow", "denied", None, (), None),),
    ),
    # --- several steps, several authorities --------------------------------------------------------------------------
    (
        "The direction appoints Malcolm Newsam commissioner for children's services in Sefton.",
        (
            ("direction", "sefton", "actual", None, (), None),
            ("commissioner", "sefton", "actual", None, ("Malcolm Newsam",), None),
        ),
    ),
    (
        "Commissioners have been sent to Sunderland and Slough.",
        (
            ("commissioner", "sunderland", "actual", None, (), None),
            ("commissioner", "slough", "actual", None, (), None),
        ),
    ),
    (
        "Shropshire has been given an improvement notice and an improvement adviser.",
        (
            ("improvement_notice", "shropshire", "actual", None, (), None),
            ("adviser", "shropshire", "actual", None, (), None),
        ),
    ),
    (
        "The prime minister announced a national review of how child protection is inspected.",
        (("review", None, "actual", None, (), None),),
    ),
    # --- further wordings -------------------------------------------------------------------------------------------
    (
        "Dudley children's services have been outsourced to a charity.",
        (("trust", "dudley", "actual", None, (), None),),
    ),
    (
        "Sandwell Council is to take over the running of children's services in Dudley.",
        (("trust", "dudley", "actual", None, ("Sandwell Council",), None),),
    ),
    (
        "A plan to hand children's services in Dudley to a trust was dropped in May.",
        (("trust", "dudley", "cancelled", None, (), None),),
    ),
    (
        "Dudley Council could be stripped of its children's services.",
        (("takeover", "dudley", "possible", None, (), None),),
    ),
    (
        "Ministers have accepted the commissioner's recommendation that a voluntary trust be set up in Dudley.",
        (("trust", "dudley", "actual", None, (), None),),
    ),
    (
        "Reports that a commissioner is to be sent to Dudley are untrue, the department said.",
        (("commissioner", "dudley", "denied", None, (), None),),
    ),
    (
        "The minister has asked Ofsted to carry out an emergency inspection of Dudley.",
        (("inspection", "dudley", "actual", "Ofsted", (), None),),
    ),
    (
        "Ed Balls sent inspectors into Dudley.",
        (("inspection", "dudley", "actual", "Ed Balls", ("Ofsted",), None),),
    ),
    (
        "Calls for an independent inquiry in Dudley were rejected by the leader.",
        (("review", "dudley", "denied", None, (), None),),
    ),
    (
        "Ofsted carried out a focused visit to Dudley on 12 and 13 March.",
        (("inspection", "dudley", "actual", "Ofsted", (), "2014-03-12/2014-03-13"),),
    ),
    (
        "The council is subject to a statutory direction, Dudley said.",
        (("direction", "dudley", "actual", None, (), None),),
    ),
    (
        "Does Peterborough need a trust? Doncaster has just been given one.",
        (("trust", "doncaster", "actual", None, (), None),),
    ),
    # --- untidy formats and counter-examples ---
    (
        "Her mother has called on Wigan council to order an independent review.",
        (("review", "wigan", "possible", "Wigan council", (), None),),
    ),
    (
        "Should Wigan fail, ministers will send in a commissioner.",
        (("commissioner", "wigan", "possible", None, (), None),),
    ),
    (
        "If an inspection of Wigan finds failings again, a commissioner will be sent in.",
        (("commissioner", "wigan", "possible", None, (), None),),
    ),
    (
        (
            "Worcestershire has had a wholly owned company, Worcestershire Children First, running its "
            "services since October 2019."
        ),
        (("trust", "worcestershire", "actual", None, ("Worcestershire Children First",), "2019-10/.."),),
    ),
    (
        "Wigan Council will be taken over by commissioners in May.",
        (("takeover", "wigan", "actual", None, (), "2014-05"),),
    ),
    (
        "The council had set aside money for a commissioner who never came to Wigan.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        (
            "Wigan's improvement board met for the first time in May 2013, with Sir Alan Boakes in the "
            "chair. It was wound up in January 2014."
        ),
        (("panel", "wigan", "ended", None, ("Alan Boakes",), "2013-05/2014-01"),),
    ),
    (
        "Ministers settled for an improvement adviser in Wigan, Wendy Fairlie from Essex.",
        (("adviser", "wigan", "actual", None, ("Wendy Fairlie",), None),),
    ),
    (
        (
            "The commissioner in Wigan, Tobias Wren, whose appointment the minister has extended to "
            "the end of May, said no."
        ),
        (("commissioner", "wigan", "actual", None, ("Tobias Wren",), "../2014-05"),),
    ),
    (
        (
            "Leeds City Council, our improvement partner since the summer of 2012, will go on "
            "supporting Wigan until September."
        ),
        (("adviser", "wigan", "actual", None, ("Leeds City Council",), "2012-22/2014-09"),),
    ),
    (
        "The improvement board in Wigan is due to hold its final meeting on 28 April.",
        (("panel", "wigan", "actual", None, (), "../2014-04-28"),),
    ),
    (
        (
            "Asked about rumours that the improvement board would be disbanded, Wigan's boss said no. "
            "It will go on meeting every six weeks, with Sir Alan Boakes as chair."
        ),
        (("panel", "wigan", "actual", None, ("Alan Boakes",), None),),
    ),
    (
        "A statutory direction was issued to Wigan in May 2013. With it came a commissioner, Ann Holt.",
        (
            ("commissioner", "wigan", "actual", None, ("Ann Holt",), "2013-05"),
            ("direction", "wigan", "actual", None, (), "2013-05"),
        ),
    ),
    (
        "Wigan's committee agreed to ask the council to commission an independent health check of the company.",
        (("review", "wigan", "possible", "Wigan", (), None),),
    ),
    ("Ministers settled for a trust in Wigan in May 2013.", (("trust", "wigan", "actual", None, (), "2013-05"),)),
    (
        (
            "February 2013: A statutory direction for Wigan. With it comes a commissioner, Frances "
            "Alleyne, who used to run children's services in Kirklees."
        ),
        (
            ("commissioner", "wigan", "actual", None, ("Frances Alleyne",), "2013-02"),
            ("direction", "wigan", "actual", None, (), "2013-02"),
        ),
    ),
    ("Ministers settled for an improvement adviser in Bury.", (("adviser", "bury", "actual", None, (), None),)),
    (
        "Ann Holt, who used to run children's services in Derby, has been sent to Bury as commissioner.",
        (("commissioner", "bury", "actual", None, ("Ann Holt",), None),),
    ),
    (
        "The minister refused to rule out sending a commissioner into Bury.",
        (("commissioner", "bury", "possible", None, (), None),),
    ),
    (
        "Ministers gave Bury six months to improve or lose control of its children's services.",
        (("takeover", "bury", "possible", None, (), None),),
    ),
    (
        "The minister will decide in May whether Bury should get a commissioner.",
        (("commissioner", "bury", "possible", None, (), None),),
    ),
    (
        "Bury's services will be brought back in house in July 2014.",
        (("trust", "bury", "actual", None, (), "../2014-07"),),
    ),
    (
        "The Department for Education issued a statutory direction to Bury in January.",
        (("direction", "bury", "actual", "Department for Education", (), "2014-01"),),
    ),
    (
        "Ofsted will carry out a focused visit to Bury in June.",
        (("inspection", "bury", "actual", "Ofsted", (), "2014-06"),),
    ),
    (
        "Ofsted's monitoring visits to Bury will begin in May.",
        (("inspection", "bury", "actual", "Ofsted", (), "2014-05"),),
    ),
    ("Inspectors are due back in Bury in September.", (("inspection", "bury", "planned", "Ofsted", (), "2014-09"),)),
    (
        "Wigan council has taken over children's services in Bury.",
        (("trust", "bury", "actual", None, ("Wigan council",), None),),
    ),
    ("Bury Council will not be taken over by the government.", (("takeover", "bury", "denied", None, (), None),)),
    (
        "The government has taken control of children's services in Bury.",
        (("takeover", "bury", "actual", None, (), None),),
    ),
    (
        "A parent said she wanted the council in Bury to be stripped of children's services.",
        (("takeover", "bury", "possible", None, (), None),),
    ),
    (
        "Children's services in Bury will be transferred to Together for Children in April.",
        (("trust", "bury", "actual", None, ("Together for Children",), "2014-04"),),
    ),
    (
        "A trust will run children's services in Bury from April 2015.",
        (("trust", "bury", "actual", None, (), "2015-04"),),
    ),
    ("Bury's improvement board has been wound up.", (("panel", "bury", "ended", None, (), None),)),
    ("Bury has been in special measures since 2011.", (("special_measures", "bury", "actual", None, (), "2011/.."),)),
    (
        "A review of Bury's fostering service, led by Ann Holt, will begin in May.",
        (("review", "bury", "actual", None, ("Ann Holt",), "2014-05"),),
    ),
    (
        "The union has called for an independent audit of cases in Bury.",
        (("review", "bury", "possible", None, (), None),),
    ),
    (
        "A peer challenge of Bury was carried out by Leeds City Council in June 2013.",
        (("review", "bury", "actual", None, ("Leeds City Council",), "2013-06"),),
    ),
    ("Bury was threatened with an improvement notice.", (("improvement_notice", "bury", "possible", None, (), None),)),
    (
        "The improvement notice in Bury will come to an end on 31 May.",
        (("improvement_notice", "bury", "actual", None, (), "../2014-05-31"),),
    ),
    (
        "Should Bury fail again, a commissioner will be appointed.",
        (("commissioner", "bury", "possible", None, (), None),),
    ),
)

# Nothing of oversight or compulsion is told as a step.
EMPTY: tuple[str, ...] = (
    "Ofsted rated Wigan's children's services inadequate in May.",
    "A serious case review into the death of Child T in Bolton will be published in June.",
    "The inquest into her death was opened in Rochdale and adjourned.",
    "Julie Ogley chairs the Walsall improvement board.",
    "She told the Coventry improvement board that caseloads had fallen.",
    "Cambridgeshire's police and crime commissioner has been re-elected.",
    "The children's commissioner for England visited Leeds on Friday.",
    "NHS England has ordered a review of maternity services at Furness General Hospital, Cumbria.",
    "Lancashire Teaching Hospitals NHS Foundation Trust has appointed a chair.",
    "Ofsted placed Fairfield primary school in Wirral in special measures.",
    "Councillors in Bury will review the budget in May.",
    "The case was kept under review by social workers in Dudley.",
    "The court set no direction, and the trust of Salford's families is hard to win back.",
    "Three months' notice was given to staff of Oldham council.",
    "The council commissioned new homes in Barnsley.",
    "The paper was peer reviewed in Sheffield.",
    "Stockport's spending review will save £3m.",
    "Under the direction of Anne Bristow, social work in Barking improved.",
    "She was an adviser to three ministers before she joined Kent.",
    "The scrutiny panel in Torbay meets on Tuesday.",
    "Inspectors said that Bolton's social workers were overworked.",
    "An independent reviewing officer raised the matter in Bromley.",
    "The head of the multi-academy trust in Sutton has resigned.",
    "Kent Police have launched an investigation into the death.",
    (
        "A serious case review in Wigan was published in May. The review found that chances were "
        "missed. The inquiry was led by Ann Holt."
    ),
    "An inquest into the death of a Wigan boy opened. The inquiry into his death was led by police.",
    "A trust has been set up to run parks in Wigan.",
    "The council in Wigan was not inspected last year.",
    "Wigan is run by Labour. It took over from the Tories in 2010.",
    "Wigan's schools: 16 are in special measures. Two Wigan academies came out of special measures.",
    "The Bury academy has been in special measures since 2011.",
    "The libraries in Bury will be handed to a trust of volunteers.",
    "The report of Ofsted's inspection of Bury was published in May.",
    "If the review of Bury is published, its leader will resign.",
    "Ofsted did not inspect a home in Bury.",
    "Residents hope that the commissioner in Bury will read their letters.",
    "I hear that I am to be made commissioner in Bury.",
)
