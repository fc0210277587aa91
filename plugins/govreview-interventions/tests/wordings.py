"""Further wordings of steps, and what a careful reader takes from each as of 18 May 2022: no text of any corpus."""

from __future__ import annotations

Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

PUBLISHED = "2022-05-18"

FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "An independent review of children's social care in Rotherham is under way.",
        (("review", "rotherham", "actual", None, (), None),),
    ),
    (
        (
            "Kirklees Council has brought in the Local Government Association to carry out a peer review of "
            "its front door next month."
        ),
        (("review", "kirklees", "actual", "Kirklees Council", ("Local Government Association",), "2022-06"),),
    ),
    (
        "A root-and-branch review of Plymouth's safeguarding arrangements has begun.",
        (("review", "plymouth", "actual", None, (), None),),
    ),
    (
        "Essex's leader has rejected demands for an independent inquiry into the department.",
        (("review", "essex", "denied", None, (), None),),
    ),
    (
        ("Findings of the review, commissioned by Barnet from Professor Ray Juniper in January, are expected in July."),
        (("review", "barnet", "actual", "Barnet", ("Ray Juniper",), "2022-01"),),
    ),
    (
        "Opposition councillors in Bolton demanded an independent inquiry.",
        (("review", "bolton", "possible", None, (), None),),
    ),
    (
        (
            "The independent review into how Telford and Wrekin handled the cases, chaired by Tom Croft, "
            "will be published in July."
        ),
        (("review", "telford-and-wrekin", "actual", None, ("Tom Croft",), None),),
    ),
    (
        "Herefordshire agreed on Tuesday to commission an independent inquiry into its children's services.",
        (("review", "herefordshire", "actual", "Herefordshire", (), "2022-05-17"),),
    ),
    (
        "Sir Martin Naylor's review of Worcestershire's children's services will report in the autumn.",
        (("review", "worcestershire", "actual", None, ("Martin Naylor",), None),),
    ),
    (
        ("Essex County Council has launched an independent review after six children were placed in the wrong homes."),
        (("review", "essex", "actual", "Essex County Council", (), None),),
    ),
    (
        "Wirral is awaiting the outcome of an independent review, which began in March.",
        (("review", "wirral", "actual", None, (), "2022-03"),),
    ),
    (
        "Dudley's chief executive said an external review would be carried out by Isobel Tranter.",
        (("review", "dudley", "actual", None, ("Isobel Tranter",), None),),
    ),
    (
        "Pressure is growing on Oldham Council to hold a public inquiry into its handling of the cases.",
        (("review", "oldham", "possible", None, (), None),),
    ),
    (
        "Stockport's review of its adoption service has been put on hold.",
        (("review", "stockport", "cancelled", None, (), None),),
    ),
    (
        "Birmingham is to get a children's services commissioner after ministers lost patience.",
        (("commissioner", "birmingham", "actual", None, (), None),),
    ),
    (
        (
            "The Department for Education (DfE) has appointed Edna Brackley as commissioner for children's "
            "services in Herefordshire."
        ),
        (("commissioner", "herefordshire", "actual", "Department for Education", ("Edna Brackley",), None),),
    ),
    (
        (
            "Commissioner Edna Brackley will report to the education secretary by 30 September on whether "
            "services should stay with Herefordshire."
        ),
        (("commissioner", "herefordshire", "actual", None, ("Edna Brackley",), None),),
    ),
    (
        "A government-appointed commissioner is already overseeing children's services in Medway.",
        (("commissioner", "medway", "actual", None, (), None),),
    ),
    (
        "Ministers will decide in the autumn whether to send commissioners into Nottingham.",
        (("commissioner", "nottingham", "possible", None, (), None),),
    ),
    (
        "Steve Wolsey's term as children's services commissioner at Bradford ended in March.",
        (("commissioner", "bradford", "ended", None, ("Steve Wolsey",), "../2022-03"),),
    ),
    (
        "Sefton Council's children's services will be overseen by a commissioner for at least a year.",
        (("commissioner", "sefton", "actual", None, (), None),),
    ),
    (
        "The Department for Education stopped short of appointing a commissioner for Solihull.",
        (("commissioner", "solihull", "denied", "Department for Education", (), None),),
    ),
    (
        "A commissioner could be parachuted into Croydon if it fails to improve.",
        (("commissioner", "croydon", "possible", None, (), None),),
    ),
    (
        "Gloucestershire's commissioner, Andrew Harkness, has been stood down.",
        (("commissioner", "gloucestershire", "ended", None, ("Andrew Harkness",), None),),
    ),
    (
        ("Education secretary Nadia Zeller has put a commissioner in charge of children's services at Medway Council."),
        (("commissioner", "medway", "actual", "Nadia Zeller", (), None),),
    ),
    (
        (
            "Edna Brackley, who has been the Department for Education's commissioner in Sandwell since 2017, "
            "said more staff were needed."
        ),
        (("commissioner", "sandwell", "actual", None, ("Edna Brackley",), "2017/.."),),
    ),
    (
        "The council has avoided having a commissioner imposed on it, Medway's leader said.",
        (("commissioner", "medway", "denied", None, (), None),),
    ),
    (
        "A commissioner has now been in place in Slough for three years.",
        (("commissioner", "slough", "actual", None, (), "2019~/.."),),
    ),
    (
        "Doncaster has been paired with Leeds City Council under a government improvement programme.",
        (("adviser", "doncaster", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        ("The Department for Education has assigned an adviser, Gladys Rhodes, to work alongside Sandwell's managers."),
        (("adviser", "sandwell", "actual", "Department for Education", ("Gladys Rhodes",), None),),
    ),
    (
        "Hampshire has been acting as improvement partner to West Sussex since October 2019.",
        (("adviser", "west-sussex", "actual", None, ("Hampshire",), "2019-10/.."),),
    ),
    (
        "Camden is providing expert support to Bexley under an agreement with ministers.",
        (("adviser", "bexley", "actual", None, ("Camden",), None),),
    ),
    (
        (
            "Improvement adviser John Cardew, who was appointed by the Department for Education in April, "
            "told Torbay's cabinet that progress was slow."
        ),
        (("adviser", "torbay", "actual", "Department for Education", ("John Cardew",), "2022-04"),),
    ),
    ("An improvement adviser has been put in place at Dudley.", (("adviser", "dudley", "actual", None, (), None),)),
    (
        "Dave Holt, a former director, has been drafted in to advise Wirral Council on its recovery.",
        (("adviser", "wirral", "actual", None, ("Dave Holt",), None),),
    ),
    (
        "Consultants from Impower were paid £1.2m to help Lambeth turn around its children's services.",
        (("adviser", "lambeth", "actual", None, ("Impower",), None),),
    ),
    (
        "Islington has been supporting Haringey's social workers since January.",
        (("adviser", "haringey", "actual", None, ("Islington",), "2022-01/.."),),
    ),
    (
        "Lincolnshire is Hull's improvement partner.",
        (("adviser", "kingston-upon-hull", "actual", None, ("Lincolnshire",), None),),
    ),
    (
        "North Tyneside Council has signed up to help Sunderland for the next two years.",
        (("adviser", "sunderland", "actual", None, ("North Tyneside Council",), None),),
    ),
    (
        "Walsall will work with a government-appointed improvement adviser.",
        (("adviser", "walsall", "actual", None, (), None),),
    ),
    (
        "Two improvement advisers have been sent to Rotherham by the Department for Education.",
        (("adviser", "rotherham", "actual", "Department for Education", (), None),),
    ),
    (
        "Under a new partnership, Essex will help Southend-on-Sea to improve its services.",
        (("adviser", "southend-on-sea", "actual", None, ("Essex",), None),),
    ),
    (
        "Dorset has turned to Hampshire County Council for help with its children's services.",
        (("adviser", "dorset", "actual", None, ("Hampshire County Council",), None),),
    ),
    (
        "An improvement board, chaired independently by Dame Moira Gibson, will meet monthly in Trafford.",
        (("panel", "trafford", "actual", None, ("Moira Gibson",), None),),
    ),
    (
        "Bury Council has established a Children's Improvement Board, which met for the first time on 4 May.",
        (("panel", "bury", "actual", "Bury Council", (), "2022-05-04"),),
    ),
    (
        "Knowsley's improvement board, set up in 2016, was stood down last month.",
        (("panel", "knowsley", "ended", None, (), "2016/2022-04"),),
    ),
    (
        "An independently chaired improvement board is being set up in Luton.",
        (("panel", "luton", "actual", None, (), None),),
    ),
    (
        "Progress in Wigan will be overseen by an improvement board led by Bill Smith.",
        (("panel", "wigan", "actual", None, ("Bill Smith",), None),),
    ),
    (
        "Plans for an oversight board in Calderdale have been shelved.",
        (("panel", "calderdale", "cancelled", None, (), None),),
    ),
    (
        "Ministers have installed an expert panel to keep watch on Wirral.",
        (("panel", "wirral", "actual", None, (), None),),
    ),
    (
        "Gateshead's children's improvement board meets every fortnight.",
        (("panel", "gateshead", "actual", None, (), None),),
    ),
    (
        "A multi-agency improvement board has been overseeing Tameside's recovery since 2019.",
        (("panel", "tameside", "actual", None, (), "2019/.."),),
    ),
    (
        "The formation of an independent improvement board was agreed by Reading's cabinet in April.",
        (("panel", "reading", "actual", "Reading", (), "2022-04"),),
    ),
    (
        "Bradford's children's services will move to an independent trust next April.",
        (("trust", "bradford", "actual", None, (), "2023-04"),),
    ),
    (
        "Slough Children's Services Trust has run the borough's services since October 2015.",
        (("trust", "slough", "actual", None, ("Slough Children's Services Trust",), "2015-10/.."),),
    ),
    (
        (
            "Sandwell Children's Trust, which took over services from the council in April 2018, has a new "
            "chief executive."
        ),
        (("trust", "sandwell", "actual", None, ("Sandwell Children's Trust",), "2018-04"),),
    ),
    (
        "Councillors in Reading have agreed to set up a not-for-profit company to run children's services.",
        (("trust", "reading", "actual", None, (), None),),
    ),
    (
        ("Brighter Futures for Children, the company that runs services for Reading, was launched in December 2018."),
        (("trust", "reading", "actual", None, ("Brighter Futures for Children",), "2018-12"),),
    ),
    (
        "An alternative delivery model is being considered for Norfolk's children's services.",
        (("trust", "norfolk", "possible", None, (), None),),
    ),
    (
        "Doncaster Children's Services Trust was brought back under council control in September 2021.",
        (("trust", "doncaster", "ended", None, ("Doncaster Children's Services Trust",), "../2021-09"),),
    ),
    (
        "Services in Birmingham were taken out of the council's control and handed to a trust.",
        (("trust", "birmingham", "actual", None, (), None),),
    ),
    (
        "Torbay narrowly avoided losing control of its children's services.",
        (("takeover", "torbay", "denied", None, (), None),),
    ),
    (
        "Ministers have dropped their threat to remove children's services from Norfolk.",
        (("takeover", "norfolk", "cancelled", None, (), None),),
    ),
    (
        "A children's trust is not being considered for Herefordshire, the minister said.",
        (("trust", "herefordshire", "denied", None, (), None),),
    ),
    (
        "The creation of a children's trust for Bradford was announced in January by Nadia Zeller.",
        (("trust", "bradford", "actual", None, (), "2022-01"),),
    ),
    (
        "The future of children's services in Cumbria may lie with a trust.",
        (("trust", "cumbria", "possible", None, (), None),),
    ),
    (
        ("Responsibility for children's social care in Slough passed to an independent company in October 2015."),
        (("trust", "slough", "actual", None, (), "2015-10"),),
    ),
    (
        "BCP Council has been issued with a statutory direction by the Department for Education.",
        (("direction", "bournemouth-christchurch-and-poole", "actual", "Department for Education", (), None),),
    ),
    (
        "Under a revised direction issued on 3 May, Sefton must publish a plan.",
        (("direction", "sefton", "actual", None, (), "2022-05-03"),),
    ),
    (
        ("The Department for Education issued a direction to Stoke-on-Trent in 2019; it was lifted in January."),
        (("direction", "stoke-on-trent", "ended", "Department for Education", (), "2019/2022-01"),),
    ),
    ("Somerset is working under a statutory direction.", (("direction", "somerset-county", "actual", None, (), None),)),
    (
        "The council in Medway has been formally directed to improve by ministers.",
        (("direction", "medway", "actual", None, (), None),),
    ),
    ("The government has revoked its direction to Wirral.", (("direction", "wirral", "ended", None, (), None),)),
    (
        "The minister is minded to issue a statutory direction to Devon.",
        (("direction", "devon", "possible", None, (), None),),
    ),
    (
        "A legal direction from the Department for Education requires Solihull to act on its findings.",
        (("direction", "solihull", "actual", "Department for Education", (), None),),
    ),
    (
        "A notice to improve, imposed on Salford in 2011, was removed last week.",
        (("improvement_notice", "salford", "ended", None, (), "2011/2022-05"),),
    ),
    (
        "Stoke-on-Trent was put on an improvement notice in February 2019.",
        (("improvement_notice", "stoke-on-trent", "actual", None, (), "2019-02"),),
    ),
    ("Wigan has come off its improvement notice.", (("improvement_notice", "wigan", "ended", None, (), None),)),
    (
        "An improvement notice still hangs over Wakefield Council.",
        (("improvement_notice", "wakefield", "actual", None, (), None),),
    ),
    (
        ("Solihull was handed a non-statutory improvement notice by children's minister Will Quarles in January."),
        (("improvement_notice", "solihull", "actual", "Will Quarles", (), "2022-01"),),
    ),
    (
        "Blackpool is no longer subject to an improvement notice.",
        (("improvement_notice", "blackpool", "ended", None, (), None),),
    ),
    (
        "Cheshire East has been working to an improvement notice since 2013.",
        (("improvement_notice", "cheshire-east", "actual", None, (), "2013/.."),),
    ),
    ("Improvement notice for Rotherham", (("improvement_notice", "rotherham", "actual", None, (), None),)),
    (
        "Torbay's children's services have come out of special measures.",
        (("special_measures", "torbay", "ended", None, (), None),),
    ),
    (
        "Wirral exited government intervention in March 2020.",
        (("special_measures", "wirral", "ended", None, (), "../2020-03"),),
    ),
    (
        "Government intervention in Rotherham's children's services ended in May 2019.",
        (("special_measures", "rotherham", "ended", None, (), "../2019-05"),),
    ),
    (
        "Devon's children's services have been in intervention since 2020.",
        (("special_measures", "devon", "actual", None, (), "2020/.."),),
    ),
    (
        ("Nottingham's children's services were placed in special measures by the Department for Education in 2018."),
        (("special_measures", "nottingham", "actual", "Department for Education", (), "2018"),),
    ),
    ("Dorset is no longer in special measures.", (("special_measures", "dorset", "ended", None, (), None),)),
    (
        "Warrington is at risk of government intervention, councillors were told.",
        (("special_measures", "warrington", "possible", None, (), None),),
    ),
    (
        "Ministers have formally ended their intervention in Northamptonshire.",
        (("special_measures", "northamptonshire", "ended", None, (), None),),
    ),
    (
        "Ten years of government intervention at Birmingham came to an end in 2018.",
        (("special_measures", "birmingham", "ended", None, (), "../2018"),),
    ),
    (
        "Ofsted carried out a monitoring visit to Wirral on 5 and 6 April.",
        (("inspection", "wirral", "actual", "Ofsted", (), "2022-04-05/2022-04-06"),),
    ),
    (
        "Inspectors, who visited Wirral on 5 and 6 April, found that caseloads were falling.",
        (("inspection", "wirral", "actual", "Ofsted", (), "2022-04-05/2022-04-06"),),
    ),
    (
        "Following a focused visit in March, Ofsted wrote to Barnsley's director.",
        (("inspection", "barnsley", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ofsted's next monitoring visit to Swindon is scheduled for July.",
        (("inspection", "swindon", "planned", "Ofsted", (), "2022-07"),),
    ),
    (
        "Ofsted has postponed its inspection of Peterborough.",
        (("inspection", "peterborough", "cancelled", "Ofsted", (), None),),
    ),
    (
        "The watchdog's fourth monitoring visit to Luton took place last month.",
        (("inspection", "luton", "actual", "Ofsted", (), "2022-04"),),
    ),
    (
        "Ofsted returned to Wirral in June for its fifth monitoring visit.",
        (("inspection", "wirral", "actual", "Ofsted", (), "2021-06"),),
    ),
    (
        "Inspectors from Ofsted were in Thurrock for a fortnight in February.",
        (("inspection", "thurrock", "actual", "Ofsted", (), "2022-02"),),
    ),
    (
        "A monitoring visit is due in Slough in the autumn.",
        (("inspection", "slough", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "Ofsted is expected to reinspect Herefordshire in 2024.",
        (("inspection", "herefordshire", "planned", "Ofsted", (), "2024"),),
    ),
    (
        "Medway's sixth and final monitoring visit, carried out in March, found that progress had stalled.",
        (("inspection", "medway", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ministers could seize control of children's services in Croydon.",
        (("takeover", "croydon", "possible", None, (), None),),
    ),
    (
        "The government has threatened to take children's services out of Nottingham City Council's hands.",
        (("takeover", "nottingham", "possible", None, (), None),),
    ),
    ("Croydon may lose control of its children's services.", (("takeover", "croydon", "possible", None, (), None),)),
    (
        "Children's services in Sandwell are to be removed from council control.",
        (("takeover", "sandwell", "actual", None, (), None),),
    ),
    (
        "Ministers are considering stripping Birmingham of responsibility for its children's services.",
        (("takeover", "birmingham", "possible", None, (), None),),
    ),
    (
        "Whitehall takes over failing Tower Hamlets children's department",
        (("takeover", "tower-hamlets", "actual", None, (), None),),
    ),
    (
        "The minister has ordered Hull to publish its caseload figures every month.",
        (("other", "kingston-upon-hull", "actual", None, (), None),),
    ),
    (
        (
            "Ofsted inspectors found widespread failings at Walsall Council. The Department for Education "
            "has issued an improvement notice and appointed an adviser, Jo Danvers, who will report every "
            "three months. The notice will be reviewed after a year."
        ),
        (
            ("adviser", "walsall", "actual", "Department for Education", ("Jo Danvers",), None),
            ("improvement_notice", "walsall", "actual", "Department for Education", (), None),
        ),
    ),
    (
        (
            "Rotherham Council ordered the first inquiry in 2012. A second, led by Alexa Joyce, reported in "
            "August 2014. The Joyce inquiry led to calls for a third."
        ),
        (
            ("review", "rotherham", "actual", "Rotherham Council", (), "2012"),
            ("review", "rotherham", "actual", None, ("Alexa Joyce",), None),
            ("review", "rotherham", "possible", None, (), None),
        ),
    ),
    (
        (
            "Swindon's children's services will be supervised by an improvement board. The board, which will "
            "be chaired by Dame Ann Holt, will meet for the first time in June."
        ),
        (("panel", "swindon", "actual", None, ("Ann Holt",), "2022-06"),),
    ),
    (
        "A statutory direction was served on Hull in January 2021 and Dame Ann Frear put in as commissioner.",
        (
            ("commissioner", "kingston-upon-hull", "actual", None, ("Ann Frear",), "2021-01"),
            ("direction", "kingston-upon-hull", "actual", None, (), "2021-01"),
        ),
    ),
    (
        "A board under an independent chair will meet for the first time in Hull on 30 May.",
        (("panel", "kingston-upon-hull", "actual", None, (), "2022-05-30"),),
    ),
    (
        "The department will be watched over by a board led by Sir Alan Boakes, Bolton Council said.",
        (("panel", "bolton", "actual", None, ("Alan Boakes",), None),),
    ),
    ("Inspectors dropped in on Bolton in March.", (("inspection", "bolton", "actual", "Ofsted", (), "2022-03"),)),
    ("Ofsted will call again on Bolton in the autumn.", (("inspection", "bolton", "actual", "Ofsted", (), "2022-23"),)),
    (
        "Inspectors who came unannounced to Bolton's contact centre in March found gaps.",
        (("inspection", "bolton", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ofsted called off last month's inspection of Bolton after a flood.",
        (("inspection", "bolton", "cancelled", "Ofsted", (), "2022-04"),),
    ),
    (
        "Inspectors will be back in Bolton for the full two weeks next spring.",
        (("inspection", "bolton", "actual", "Ofsted", (), "2023-21"),),
    ),
    ("Bolton has been spared a trust.", (("trust", "bolton", "denied", None, (), None),)),
    ("The question of a trust for Bolton will be reopened.", (("trust", "bolton", "possible", None, (), None),)),
    (
        "In Bolton a trust has had charge of children's services since April 2018.",
        (("trust", "bolton", "actual", None, (), "2018-04/.."),),
    ),
    ("A trust for Bolton has been ruled out by ministers.", (("trust", "bolton", "denied", None, (), None),)),
    (
        "Bolton has asked Leeds to go through 200 of its cases, one by one.",
        (("review", "bolton", "actual", "Bolton", ("Leeds",), None),),
    ),
    (
        "The improvement board in Bolton has two more meetings and will then be no more.",
        (("panel", "bolton", "actual", None, (), None),),
    ),
)

EMPTY: tuple[str, ...] = (
    "Graham Arden, chair of the Kirklees improvement board, told councillors that caseloads had fallen.",
    "The police and crime commissioner for Kent visited Medway.",
    "The commissioner for children in England, Dame Rachel Denholm, visited Leeds.",
    "Councillors will review the fees for foster carers in Derby in June.",
    "A review of bus lanes in Sheffield has been ordered.",
    "Ofsted inspected three children's homes in Stoke-on-Trent last year.",
    "The trust between Sefton's staff and managers has been rebuilt.",
    "Sandwell and West Birmingham Hospitals NHS Trust has been placed in special measures.",
    "Staff at Ealing gave notice of a strike ballot.",
    "The chair of the Kent safeguarding board has commissioned a local child safeguarding practice review.",
    "The independent reviewing officer visited the family in Bristol in March.",
    "Councillor Adam Gill moved a motion to support foster carers in Derby.",
    "Ofsted's last full inspection of Bury found services inadequate.",
    "The minister visited Leeds on Friday to see how the city had improved its services.",
    "What councils need, said the union, is money and not commissioners.",
    "The annual review of the plan for each child in care in Hull must be held on time.",
)
