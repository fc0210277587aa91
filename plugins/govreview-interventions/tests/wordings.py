"""Further wordings of steps, and what a careful reader takes from each of the day told: no text of any corpus."""

from __future__ import annotations

Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

FOUND: tuple[tuple[str, str, tuple[Row, ...]], ...] = (
    (
        "An independent review of children's social care in Rotherham is under way.",
        "2022-05-18",
        (("review", "rotherham", "actual", None, (), None),),
    ),
    (
        (
            "Kirklees Council has brought in the Local Government Association to carry out a peer review of "
            "its front door next month."
        ),
        "2022-05-18",
        (("review", "kirklees", "actual", "Kirklees Council", ("Local Government Association",), "2022-06"),),
    ),
    (
        "A root-and-branch review of Plymouth's safeguarding arrangements has begun.",
        "2022-05-18",
        (("review", "plymouth", "actual", None, (), None),),
    ),
    (
        "Essex's leader has rejected demands for an independent inquiry into the department.",
        "2022-05-18",
        (("review", "essex", "denied", None, (), None),),
    ),
    (
        ("Findings of the review, commissioned by Barnet from Professor Ray Juniper in January, are expected in July."),
        "2022-05-18",
        (("review", "barnet", "actual", "Barnet", ("Ray Juniper",), "2022-01"),),
    ),
    (
        "Opposition councillors in Bolton demanded an independent inquiry.",
        "2022-05-18",
        (("review", "bolton", "possible", None, (), None),),
    ),
    (
        (
            "The independent review into how Telford and Wrekin handled the cases, chaired by Tom Croft, "
            "will be published in July."
        ),
        "2022-05-18",
        (("review", "telford-and-wrekin", "actual", None, ("Tom Croft",), None),),
    ),
    (
        "Herefordshire agreed on Tuesday to commission an independent inquiry into its children's services.",
        "2022-05-18",
        (("review", "herefordshire", "actual", "Herefordshire", (), "2022-05-17"),),
    ),
    (
        "Sir Martin Naylor's review of Worcestershire's children's services will report in the autumn.",
        "2022-05-18",
        (("review", "worcestershire", "actual", None, ("Martin Naylor",), None),),
    ),
    (
        ("Essex County Council has launched an independent review after six children were placed in the wrong homes."),
        "2022-05-18",
        (("review", "essex", "actual", "Essex County Council", (), None),),
    ),
    (
        "Wirral is awaiting the outcome of an independent review, which began in March.",
        "2022-05-18",
        (("review", "wirral", "actual", None, (), "2022-03"),),
    ),
    (
        "Dudley's chief executive said an external review would be carried out by Isobel Tranter.",
        "2022-05-18",
        (("review", "dudley", "actual", None, ("Isobel Tranter",), None),),
    ),
    (
        "Pressure is growing on Oldham Council to hold a public inquiry into its handling of the cases.",
        "2022-05-18",
        (("review", "oldham", "possible", None, (), None),),
    ),
    (
        "Stockport's review of its adoption service has been put on hold.",
        "2022-05-18",
        (("review", "stockport", "cancelled", None, (), None),),
    ),
    (
        "Birmingham is to get a children's services commissioner after ministers lost patience.",
        "2022-05-18",
        (("commissioner", "birmingham", "actual", None, (), None),),
    ),
    (
        (
            "The Department for Education (DfE) has appointed Edna Brackley as commissioner for children's "
            "services in Herefordshire."
        ),
        "2022-05-18",
        (("commissioner", "herefordshire", "actual", "Department for Education", ("Edna Brackley",), None),),
    ),
    (
        (
            "Commissioner Edna Brackley will report to the education secretary by 30 September on whether "
            "services should stay with Herefordshire."
        ),
        "2022-05-18",
        (("commissioner", "herefordshire", "actual", None, ("Edna Brackley",), None),),
    ),
    (
        "A government-appointed commissioner is already overseeing children's services in Medway.",
        "2022-05-18",
        (("commissioner", "medway", "actual", None, (), None),),
    ),
    (
        "Ministers will decide in the autumn whether to send commissioners into Nottingham.",
        "2022-05-18",
        (("commissioner", "nottingham", "possible", None, (), None),),
    ),
    (
        "Steve Wolsey's term as children's services commissioner at Bradford ended in March.",
        "2022-05-18",
        (("commissioner", "bradford", "ended", None, ("Steve Wolsey",), "../2022-03"),),
    ),
    (
        "Sefton Council's children's services will be overseen by a commissioner for at least a year.",
        "2022-05-18",
        (("commissioner", "sefton", "actual", None, (), None),),
    ),
    (
        "The Department for Education stopped short of appointing a commissioner for Solihull.",
        "2022-05-18",
        (("commissioner", "solihull", "denied", "Department for Education", (), None),),
    ),
    (
        "A commissioner could be parachuted into Croydon if it fails to improve.",
        "2022-05-18",
        (("commissioner", "croydon", "possible", None, (), None),),
    ),
    (
        "Gloucestershire's commissioner, Andrew Harkness, has been stood down.",
        "2022-05-18",
        (("commissioner", "gloucestershire", "ended", None, ("Andrew Harkness",), None),),
    ),
    (
        ("Education secretary Nadia Zeller has put a commissioner in charge of children's services at Medway Council."),
        "2022-05-18",
        (("commissioner", "medway", "actual", "Nadia Zeller", (), None),),
    ),
    (
        (
            "Edna Brackley, who has been the Department for Education's commissioner in Sandwell since 2017, "
            "said more staff were needed."
        ),
        "2022-05-18",
        (("commissioner", "sandwell", "actual", "Department for Education", ("Edna Brackley",), "2017/.."),),
    ),
    (
        "The council has avoided having a commissioner imposed on it, Medway's leader said.",
        "2022-05-18",
        (("commissioner", "medway", "denied", None, (), None),),
    ),
    (
        "With the commissioner's departure in April, Norfolk is back in charge of its own services.",
        "2022-05-18",
        (("commissioner", "norfolk", "ended", None, (), "../2022-04"),),
    ),
    (
        "A commissioner has now been in place in Slough for three years.",
        "2022-05-18",
        (("commissioner", "slough", "actual", None, (), "2019~/.."),),
    ),
    (
        "Doncaster has been paired with Leeds City Council under a government improvement programme.",
        "2022-05-18",
        (("adviser", "doncaster", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        ("The Department for Education has assigned an adviser, Gladys Rhodes, to work alongside Sandwell's managers."),
        "2022-05-18",
        (("adviser", "sandwell", "actual", "Department for Education", ("Gladys Rhodes",), None),),
    ),
    (
        "Hampshire has been acting as improvement partner to West Sussex since October 2019.",
        "2022-05-18",
        (("adviser", "west-sussex", "actual", None, ("Hampshire",), "2019-10/.."),),
    ),
    (
        "Camden is providing expert support to Bexley under an agreement with ministers.",
        "2022-05-18",
        (("adviser", "bexley", "actual", None, ("Camden",), None),),
    ),
    (
        (
            "Improvement adviser John Cardew, who was appointed by the Department for Education in April, "
            "told Torbay's cabinet that progress was slow."
        ),
        "2022-05-18",
        (("adviser", "torbay", "actual", "Department for Education", ("John Cardew",), "2022-04"),),
    ),
    (
        "An improvement adviser has been put in place at Dudley.",
        "2022-05-18",
        (("adviser", "dudley", "actual", None, (), None),),
    ),
    (
        "Dave Holt, a former director, has been drafted in to advise Wirral Council on its recovery.",
        "2022-05-18",
        (("adviser", "wirral", "actual", None, ("Dave Holt",), None),),
    ),
    (
        "Consultants from Impower were paid £1.2m to help Lambeth turn around its children's services.",
        "2022-05-18",
        (("adviser", "lambeth", "actual", None, ("Impower",), None),),
    ),
    (
        "Islington has been supporting Haringey's social workers since January.",
        "2022-05-18",
        (("adviser", "haringey", "actual", None, ("Islington",), "2022-01/.."),),
    ),
    (
        "The improvement adviser's contract with Swindon was ended in December.",
        "2022-05-18",
        (("adviser", "swindon", "ended", None, (), "../2021-12"),),
    ),
    (
        "Lincolnshire is Hull's improvement partner.",
        "2022-05-18",
        (("adviser", "kingston-upon-hull", "actual", None, ("Lincolnshire",), None),),
    ),
    (
        "North Tyneside Council has signed up to help Sunderland for the next two years.",
        "2022-05-18",
        (("adviser", "sunderland", "actual", None, ("North Tyneside Council",), None),),
    ),
    (
        "Walsall will work with a government-appointed improvement adviser.",
        "2022-05-18",
        (("adviser", "walsall", "actual", None, (), None),),
    ),
    (
        "Two improvement advisers have been sent to Rotherham by the Department for Education.",
        "2022-05-18",
        (("adviser", "rotherham", "actual", "Department for Education", (), None),),
    ),
    (
        "Under a new partnership, Essex will help Southend-on-Sea to improve its services.",
        "2022-05-18",
        (("adviser", "southend-on-sea", "actual", None, ("Essex",), None),),
    ),
    (
        "Dorset has turned to Hampshire County Council for help with its children's services.",
        "2022-05-18",
        (("adviser", "dorset", "actual", None, ("Hampshire County Council",), None),),
    ),
    (
        "An improvement board, chaired independently by Dame Moira Gibson, will meet monthly in Trafford.",
        "2022-05-18",
        (("panel", "trafford", "actual", None, ("Moira Gibson",), None),),
    ),
    (
        "Bury Council has established a Children's Improvement Board, which met for the first time on 4 May.",
        "2022-05-18",
        (("panel", "bury", "actual", "Bury Council", (), "2022-05-04"),),
    ),
    (
        "A taskforce has been created to drive change in Rochdale's children's services.",
        "2022-05-18",
        (("panel", "rochdale", "actual", None, (), None),),
    ),
    (
        "Knowsley's improvement board, set up in 2016, was stood down last month.",
        "2022-05-18",
        (("panel", "knowsley", "ended", None, (), "2016/2022-04"),),
    ),
    (
        "An independently chaired improvement board is being set up in Luton.",
        "2022-05-18",
        (("panel", "luton", "actual", None, (), None),),
    ),
    (
        "Progress in Wigan will be overseen by an improvement board led by Bill Smith.",
        "2022-05-18",
        (("panel", "wigan", "actual", None, ("Bill Smith",), None),),
    ),
    (
        "Plans for an oversight board in Calderdale have been shelved.",
        "2022-05-18",
        (("panel", "calderdale", "cancelled", None, (), None),),
    ),
    (
        "Ministers have installed an expert panel to keep watch on Wirral.",
        "2022-05-18",
        (("panel", "wirral", "actual", None, (), None),),
    ),
    (
        "Gateshead's children's improvement board meets every fortnight.",
        "2022-05-18",
        (("panel", "gateshead", "actual", None, (), None),),
    ),
    (
        "A multi-agency improvement board has been overseeing Tameside's recovery since 2019.",
        "2022-05-18",
        (("panel", "tameside", "actual", None, (), "2019/.."),),
    ),
    (
        "The formation of an independent improvement board was agreed by Reading's cabinet in April.",
        "2022-05-18",
        (("panel", "reading", "actual", "Reading", (), "2022-04"),),
    ),
    (
        "Bradford's children's services will move to an independent trust next April.",
        "2022-05-18",
        (("trust", "bradford", "actual", None, (), "2023-04"),),
    ),
    (
        "Slough Children's Services Trust has run the borough's services since October 2015.",
        "2022-05-18",
        (("trust", "slough", "actual", None, ("Slough Children's Services Trust",), "2015-10/.."),),
    ),
    (
        (
            "Sandwell Children's Trust, which took over services from the council in April 2018, has a new "
            "chief executive."
        ),
        "2022-05-18",
        (("trust", "sandwell", "actual", None, ("Sandwell Children's Trust",), "2018-04"),),
    ),
    (
        (
            "The Department for Education has ordered Sunderland to hand over its children's services to a "
            "voluntary trust."
        ),
        "2022-05-18",
        (("trust", "sunderland", "actual", "Department for Education", (), None),),
    ),
    (
        "Councillors in Reading have agreed to set up a not-for-profit company to run children's services.",
        "2022-05-18",
        (("trust", "reading", "actual", None, (), None),),
    ),
    (
        ("Brighter Futures for Children, the company that runs services for Reading, was launched in December 2018."),
        "2022-05-18",
        (("trust", "reading", "actual", None, ("Brighter Futures for Children",), "2018-12"),),
    ),
    (
        "An alternative delivery model is being considered for Norfolk's children's services.",
        "2022-05-18",
        (("trust", "norfolk", "possible", None, (), None),),
    ),
    (
        "Doncaster Children's Services Trust was brought back under council control in September 2021.",
        "2022-05-18",
        (("trust", "doncaster", "ended", None, ("Doncaster Children's Services Trust",), "../2021-09"),),
    ),
    (
        "Services in Birmingham were taken out of the council's control and handed to a trust.",
        "2022-05-18",
        (("trust", "birmingham", "actual", None, (), None),),
    ),
    (
        "Torbay narrowly avoided losing control of its children's services.",
        "2022-05-18",
        (("takeover", "torbay", "denied", None, (), None),),
    ),
    (
        "Ministers have dropped their threat to remove children's services from Norfolk.",
        "2022-05-18",
        (("takeover", "norfolk", "cancelled", None, (), None),),
    ),
    (
        "A children's trust is not being considered for Herefordshire, the minister said.",
        "2022-05-18",
        (("trust", "herefordshire", "denied", None, (), None),),
    ),
    (
        "The creation of a children's trust for Bradford was announced in January by Nadia Zeller.",
        "2022-05-18",
        (("trust", "bradford", "actual", None, (), "2022-01"),),
    ),
    (
        "The future of children's services in Cumbria may lie with a trust.",
        "2022-05-18",
        (("trust", "cumbria", "possible", None, (), None),),
    ),
    (
        ("Responsibility for children's social care in Slough passed to an independent company in October 2015."),
        "2022-05-18",
        (("trust", "slough", "actual", None, (), "2015-10"),),
    ),
    (
        "Control of Slough's children's services is to return to the council in April 2023.",
        "2022-05-18",
        (("trust", "slough", "actual", None, (), "../2023-04"),),
    ),
    (
        "BCP Council has been issued with a statutory direction by the Department for Education.",
        "2022-05-18",
        (("direction", "bournemouth-christchurch-and-poole", "actual", "Department for Education", (), None),),
    ),
    (
        "Under a revised direction issued on 3 May, Sefton must publish a plan.",
        "2022-05-18",
        (("direction", "sefton", "actual", None, (), "2022-05-03"),),
    ),
    (
        ("The Department for Education issued a direction to Stoke-on-Trent in 2019; it was lifted in January."),
        "2022-05-18",
        (("direction", "stoke-on-trent", "ended", "Department for Education", (), "2019/2022-01"),),
    ),
    (
        "Somerset is working under a statutory direction.",
        "2022-05-18",
        (("direction", "somerset-county", "actual", None, (), None),),
    ),
    (
        "The council in Medway has been formally directed to improve by ministers.",
        "2022-05-18",
        (("direction", "medway", "actual", None, (), None),),
    ),
    (
        "The government has revoked its direction to Wirral.",
        "2022-05-18",
        (("direction", "wirral", "ended", None, (), None),),
    ),
    (
        "The minister is minded to issue a statutory direction to Devon.",
        "2022-05-18",
        (("direction", "devon", "possible", None, (), None),),
    ),
    (
        (
            "Will Quarles has used his powers under the Education Act to direct Herefordshire Council to "
            "work with a commissioner."
        ),
        "2022-05-18",
        (
            ("commissioner", "herefordshire", "actual", "Will Quarles", (), None),
            ("direction", "herefordshire", "actual", "Will Quarles", (), None),
        ),
    ),
    (
        "A legal direction from the Department for Education requires Solihull to act on its findings.",
        "2022-05-18",
        (("direction", "solihull", "actual", "Department for Education", (), None),),
    ),
    (
        "A notice to improve, imposed on Salford in 2011, was removed last week.",
        "2022-05-18",
        (("improvement_notice", "salford", "ended", None, (), "2011/2022-05"),),
    ),
    (
        "Stoke-on-Trent was put on an improvement notice in February 2019.",
        "2022-05-18",
        (("improvement_notice", "stoke-on-trent", "actual", None, (), "2019-02"),),
    ),
    (
        "Wigan has come off its improvement notice.",
        "2022-05-18",
        (("improvement_notice", "wigan", "ended", None, (), None),),
    ),
    (
        "An improvement notice still hangs over Wakefield Council.",
        "2022-05-18",
        (("improvement_notice", "wakefield", "actual", None, (), None),),
    ),
    (
        ("Solihull was handed a non-statutory improvement notice by children's minister Will Quarles in January."),
        "2022-05-18",
        (("improvement_notice", "solihull", "actual", "Will Quarles", (), "2022-01"),),
    ),
    (
        "Subject to an improvement notice since 2019, Stoke-on-Trent has hired 40 social workers.",
        "2022-05-18",
        (("improvement_notice", "stoke-on-trent", "actual", None, (), "2019/.."),),
    ),
    (
        "Blackpool is no longer subject to an improvement notice.",
        "2022-05-18",
        (("improvement_notice", "blackpool", "ended", None, (), None),),
    ),
    (
        "Cheshire East has been working to an improvement notice since 2013.",
        "2022-05-18",
        (("improvement_notice", "cheshire-east", "actual", None, (), "2013/.."),),
    ),
    (
        "An improvement notice was among the measures announced by ministers for Derby in April.",
        "2022-05-18",
        (("improvement_notice", "derby", "actual", None, (), "2022-04"),),
    ),
    (
        "Improvement notice for Rotherham",
        "2022-05-18",
        (("improvement_notice", "rotherham", "actual", None, (), None),),
    ),
    (
        "Torbay's children's services have come out of special measures.",
        "2022-05-18",
        (("special_measures", "torbay", "ended", None, (), None),),
    ),
    (
        "Wirral exited government intervention in March 2020.",
        "2022-05-18",
        (("special_measures", "wirral", "ended", None, (), "../2020-03"),),
    ),
    (
        "Government intervention in Rotherham's children's services ended in May 2019.",
        "2022-05-18",
        (("special_measures", "rotherham", "ended", None, (), "../2019-05"),),
    ),
    (
        "Devon's children's services have been in intervention since 2020.",
        "2022-05-18",
        (("special_measures", "devon", "actual", None, (), "2020/.."),),
    ),
    (
        ("Nottingham's children's services were placed in special measures by the Department for Education in 2018."),
        "2022-05-18",
        (("special_measures", "nottingham", "actual", "Department for Education", (), "2018"),),
    ),
    (
        "Dorset is no longer in special measures.",
        "2022-05-18",
        (("special_measures", "dorset", "ended", None, (), None),),
    ),
    (
        "Warrington is at risk of government intervention, councillors were told.",
        "2022-05-18",
        (("special_measures", "warrington", "possible", None, (), None),),
    ),
    (
        "Ministers have formally ended their intervention in Northamptonshire.",
        "2022-05-18",
        (("special_measures", "northamptonshire", "ended", None, (), None),),
    ),
    (
        "Ten years of government intervention at Birmingham came to an end in 2018.",
        "2022-05-18",
        (("special_measures", "birmingham", "ended", None, (), "2008~/2018"),),
    ),
    (
        "Ofsted carried out a monitoring visit to Wirral on 5 and 6 April.",
        "2022-05-18",
        (("inspection", "wirral", "actual", "Ofsted", (), "2022-04-05/2022-04-06"),),
    ),
    (
        "Inspectors, who visited Wirral on 5 and 6 April, found that caseloads were falling.",
        "2022-05-18",
        (("inspection", "wirral", "actual", "Ofsted", (), "2022-04-05/2022-04-06"),),
    ),
    (
        "Following a focused visit in March, Ofsted wrote to Barnsley's director.",
        "2022-05-18",
        (("inspection", "barnsley", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ofsted's next monitoring visit to Swindon is scheduled for July.",
        "2022-05-18",
        (("inspection", "swindon", "planned", "Ofsted", (), "2022-07"),),
    ),
    (
        "Ofsted has postponed its inspection of Peterborough.",
        "2022-05-18",
        (("inspection", "peterborough", "cancelled", "Ofsted", (), None),),
    ),
    (
        "The watchdog's fourth monitoring visit to Luton took place last month.",
        "2022-05-18",
        (("inspection", "luton", "actual", "Ofsted", (), "2022-04"),),
    ),
    (
        "Ofsted returned to Wirral in June for its fifth monitoring visit.",
        "2022-05-18",
        (("inspection", "wirral", "actual", "Ofsted", (), "2021-06"),),
    ),
    (
        "Inspectors from Ofsted were in Thurrock for a fortnight in February.",
        "2022-05-18",
        (("inspection", "thurrock", "actual", "Ofsted", (), "2022-02"),),
    ),
    (
        "A monitoring visit is due in Slough in the autumn.",
        "2022-05-18",
        (("inspection", "slough", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "Ofsted is expected to reinspect Herefordshire in 2024.",
        "2022-05-18",
        (("inspection", "herefordshire", "planned", "Ofsted", (), "2024"),),
    ),
    (
        "Medway's sixth and final monitoring visit, carried out in March, found that progress had stalled.",
        "2022-05-18",
        (("inspection", "medway", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ministers could seize control of children's services in Croydon.",
        "2022-05-18",
        (("takeover", "croydon", "possible", None, (), None),),
    ),
    (
        "The government has threatened to take children's services out of Nottingham City Council's hands.",
        "2022-05-18",
        (("takeover", "nottingham", "possible", None, (), None),),
    ),
    (
        "Croydon may lose control of its children's services.",
        "2022-05-18",
        (("takeover", "croydon", "possible", None, (), None),),
    ),
    (
        "Children's services in Sandwell are to be removed from council control.",
        "2022-05-18",
        (("takeover", "sandwell", "actual", None, (), None),),
    ),
    (
        "Ministers are considering stripping Birmingham of responsibility for its children's services.",
        "2022-05-18",
        (("takeover", "birmingham", "possible", None, (), None),),
    ),
    (
        "Whitehall takes over failing Tower Hamlets children's department",
        "2022-05-18",
        (("takeover", "tower-hamlets", "actual", None, (), None),),
    ),
    (
        "The minister has ordered Hull to publish its caseload figures every month.",
        "2022-05-18",
        (("other", "kingston-upon-hull", "actual", None, (), None),),
    ),
    (
        (
            "Ofsted inspectors found widespread failings at Walsall Council. The Department for Education "
            "has issued an improvement notice and appointed an adviser, Jo Danvers, who will report every "
            "three months. The notice will be reviewed after a year."
        ),
        "2022-05-18",
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
        "2022-05-18",
        (
            ("review", "rotherham", "actual", "Rotherham Council", (), "2012"),
            ("review", "rotherham", "actual", None, ("Alexa Joyce",), "2014-08"),
            ("review", "rotherham", "possible", None, (), None),
        ),
    ),
    (
        (
            "Swindon's children's services will be supervised by an improvement board. The board, which will "
            "be chaired by Dame Ann Holt, will meet for the first time in June."
        ),
        "2022-05-18",
        (("panel", "swindon", "actual", None, ("Ann Holt",), "2022-06"),),
    ),
    (
        "A statutory direction was served on Hull in January 2021 and Dame Ann Frear put in as commissioner.",
        "2022-05-18",
        (
            ("commissioner", "kingston-upon-hull", "actual", None, ("Ann Frear",), "2021-01"),
            ("direction", "kingston-upon-hull", "actual", None, (), "2021-01"),
        ),
    ),
    (
        "The direction on Hull stayed on the books until last November.",
        "2022-05-18",
        (("direction", "kingston-upon-hull", "ended", None, (), "../2021-11"),),
    ),
    (
        "A board under an independent chair will meet for the first time in Hull on 30 May.",
        "2022-05-18",
        (("panel", "kingston-upon-hull", "actual", None, (), "2022-05-30"),),
    ),
    (
        "Hull has been propped up, under a statutory direction, by its neighbour Kirklees since 2019.",
        "2022-05-18",
        (
            ("adviser", "kingston-upon-hull", "actual", None, ("Kirklees",), "2019/.."),
            ("direction", "kingston-upon-hull", "actual", None, (), "2019/.."),
        ),
    ),
    (
        "The department will be watched over by a board led by Sir Alan Boakes, Bolton Council said.",
        "2022-05-18",
        (("panel", "bolton", "actual", None, ("Alan Boakes",), None),),
    ),
    (
        "Inspectors dropped in on Bolton in March.",
        "2022-05-18",
        (("inspection", "bolton", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ofsted will call again on Bolton in the autumn.",
        "2022-05-18",
        (("inspection", "bolton", "actual", "Ofsted", (), "2022-23"),),
    ),
    (
        "Inspectors who came unannounced to Bolton's contact centre in March found gaps.",
        "2022-05-18",
        (("inspection", "bolton", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "A full reinspection of Bolton has been pencilled in for the autumn.",
        "2022-05-18",
        (("inspection", "bolton", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "Ofsted called off last month's inspection of Bolton after a flood.",
        "2022-05-18",
        (("inspection", "bolton", "cancelled", "Ofsted", (), "2022-04"),),
    ),
    (
        "An unannounced inspection of Bolton's duty team last August turned up a pile of referrals.",
        "2022-05-18",
        (("inspection", "bolton", "actual", "Ofsted", (), "2021-08"),),
    ),
    (
        "Inspectors will be back in Bolton for the full two weeks next spring.",
        "2022-05-18",
        (("inspection", "bolton", "actual", "Ofsted", (), "2023-21"),),
    ),
    ("Bolton has been spared a trust.", "2022-05-18", (("trust", "bolton", "denied", None, (), None),)),
    (
        "The question of a trust for Bolton will be reopened.",
        "2022-05-18",
        (("trust", "bolton", "possible", None, (), None),),
    ),
    (
        "In Bolton a trust has had charge of children's services since April 2018.",
        "2022-05-18",
        (("trust", "bolton", "actual", None, (), "2018-04/.."),),
    ),
    (
        (
            "Children's services in Bolton will leave the council on 1 July for a new not-for-profit "
            "company, Arden Families."
        ),
        "2022-05-18",
        (("trust", "bolton", "actual", None, ("Arden Families",), "2022-07-01"),),
    ),
    (
        "The department is considering whether Bolton would benefit from an adviser.",
        "2022-05-18",
        (("adviser", "bolton", "possible", None, (), None),),
    ),
    (
        "A trust for Bolton has been ruled out by ministers.",
        "2022-05-18",
        (("trust", "bolton", "denied", None, (), None),),
    ),
    (
        (
            "The inquiry into Bolton's department has been entrusted to Lord Haversedge, a former permanent "
            "secretary, who starts work on Monday."
        ),
        "2022-05-18",
        (("review", "bolton", "actual", None, ("Lord Haversedge",), "2022-05-23"),),
    ),
    (
        "Bolton has asked Leeds to go through 200 of its cases, one by one.",
        "2022-05-18",
        (("review", "bolton", "actual", "Bolton", ("Leeds",), None),),
    ),
    (
        "The improvement board in Bolton has two more meetings and will then be no more.",
        "2022-05-18",
        (("panel", "bolton", "actual", None, (), None),),
    ),
    (
        (
            "The Department for Education has stepped in at Bolton Council. It has appointed a commissioner, "
            "Petra Lund, who will report back in September."
        ),
        "2019-06-20",
        (
            ("commissioner", "bolton", "actual", "Department for Education", ("Petra Lund",), None),
            ("takeover", "bolton", "actual", "Department for Education", (), None),
        ),
    ),
    (
        "Bolton Council has been told to work with a commissioner after a damning Ofsted report.",
        "2019-06-20",
        (("commissioner", "bolton", "actual", None, (), None),),
    ),
    (
        (
            "Bolton's improvement journey will be overseen by Petra Lund, who was named as commissioner by "
            "children's minister Jon Ware on Tuesday."
        ),
        "2019-06-20",
        (("commissioner", "bolton", "actual", "Jon Ware", ("Petra Lund",), "2019-06-18"),),
    ),
    (
        'Children\'s minister Jon Ware said: "I have appointed Petra Lund as commissioner for Bolton."',
        "2019-06-20",
        (("commissioner", "bolton", "actual", "Jon Ware", ("Petra Lund",), None),),
    ),
    (
        "The government will not send a commissioner to Bolton, it has emerged.",
        "2019-06-20",
        (("commissioner", "bolton", "denied", None, (), None),),
    ),
    (
        "Bolton could face the appointment of a commissioner if it fails its next inspection.",
        "2019-06-20",
        (("commissioner", "bolton", "possible", None, (), None),),
    ),
    (
        (
            "Petra Lund has been drafted in by the DfE as a commissioner to help turn Bolton's children's "
            "services round."
        ),
        "2019-06-20",
        (("commissioner", "bolton", "actual", "DfE", ("Petra Lund",), None),),
    ),
    (
        (
            "The commissioner appointed by the Department for Education to oversee Bolton's children's "
            "services has recommended they be handed to a trust."
        ),
        "2019-06-20",
        (
            ("commissioner", "bolton", "actual", "Department for Education", (), None),
            ("trust", "bolton", "possible", None, (), None),
        ),
    ),
    (
        (
            "A report by the commissioner for children's services in Bolton, Petra Lund, says the council "
            "should keep its services."
        ),
        "2019-06-20",
        (("commissioner", "bolton", "actual", None, ("Petra Lund",), None),),
    ),
    (
        "The council's appeal against the appointment of a commissioner in Bolton has failed.",
        "2019-06-20",
        (("commissioner", "bolton", "actual", None, (), None),),
    ),
    (
        "Bolton Council received an improvement notice from the Department for Education on 3 May.",
        "2019-06-20",
        (("improvement_notice", "bolton", "actual", "Department for Education", (), "2019-05-03"),),
    ),
    (
        "The improvement notice, first issued to Bolton in 2016, has been extended for a year.",
        "2019-06-20",
        (("improvement_notice", "bolton", "actual", None, (), "2016"),),
    ),
    (
        "An improvement notice, which has been in place in Bolton since 2016, will be lifted next month.",
        "2019-06-20",
        (("improvement_notice", "bolton", "actual", None, (), "2016/2019-07"),),
    ),
    (
        "Ministers have warned Bolton that it could be issued with an improvement notice.",
        "2019-06-20",
        (("improvement_notice", "bolton", "possible", None, (), None),),
    ),
    (
        "Bolton has been freed from its improvement notice after three years.",
        "2019-06-20",
        (("improvement_notice", "bolton", "ended", None, (), None),),
    ),
    (
        "Bolton Council's children's services are set to be served with an improvement notice.",
        "2019-06-20",
        (("improvement_notice", "bolton", "planned", None, (), None),),
    ),
    (
        "The notice to improve requires Bolton to set up an improvement board by September.",
        "2019-06-20",
        (
            ("improvement_notice", "bolton", "actual", None, (), None),
            ("panel", "bolton", "actual", None, (), "../2019-09"),
        ),
    ),
    (
        ("Bolton was given 12 months to improve in the notice, issued by children's minister Jon Ware in January."),
        "2019-06-20",
        (("improvement_notice", "bolton", "actual", "Jon Ware", (), "2019-01"),),
    ),
    (
        ("The education secretary has issued Bolton with a direction requiring it to co-operate with an adviser."),
        "2019-06-20",
        (
            ("adviser", "bolton", "actual", None, (), None),
            ("direction", "bolton", "actual", None, (), None),
        ),
    ),
    (
        "A statutory direction has been in place since 2016, Bolton's cabinet was told.",
        "2019-06-20",
        (("direction", "bolton", "actual", None, (), "2016/.."),),
    ),
    (
        "Under a direction issued by the Department for Education in April, Bolton must set up a trust.",
        "2019-06-20",
        (
            ("direction", "bolton", "actual", "Department for Education", (), "2019-04"),
            ("trust", "bolton", "possible", None, (), None),
        ),
    ),
    (
        "Bolton is to hand control of its children's services to an independent trust.",
        "2019-06-20",
        (("trust", "bolton", "actual", None, (), None),),
    ),
    (
        "Plans to transfer Bolton's children's services to a trust have been approved by cabinet.",
        "2019-06-20",
        (("trust", "bolton", "actual", None, (), None),),
    ),
    (
        "Bolton Children's Trust will formally take over from the council on 1 October.",
        "2019-06-20",
        (("trust", "bolton", "actual", None, ("Bolton Children's Trust",), "2019-10-01"),),
    ),
    (
        "The minister rejected a plan for a trust in Bolton.",
        "2019-06-20",
        (("trust", "bolton", "denied", None, (), None),),
    ),
    (
        "Bolton will not be forced to hand its children's services to a trust.",
        "2019-06-20",
        (("trust", "bolton", "denied", None, (), None),),
    ),
    (
        (
            "Bolton's children's services will return to council control next year after five years in the "
            "hands of a trust."
        ),
        "2019-06-20",
        (("trust", "bolton", "actual", None, (), "../2020"),),
    ),
    (
        "An independent review commissioned by Bolton Council found that social workers were overstretched.",
        "2019-06-20",
        (("review", "bolton", "actual", "Bolton Council", (), None),),
    ),
    (
        ("The leader of Bolton Council, Ann Sharpe, has ordered an urgent inquiry into how the files were lost."),
        "2019-06-20",
        (("review", "bolton", "actual", "Ann Sharpe", (), None),),
    ),
    (
        "Bolton has asked Professor Ray Juniper to review its fostering service.",
        "2019-06-20",
        (("review", "bolton", "actual", "Bolton", ("Ray Juniper",), None),),
    ),
    (
        "A review of Bolton's front door carried out by Essex in March found delays.",
        "2019-06-20",
        (("review", "bolton", "actual", None, ("Essex",), "2019-03"),),
    ),
    (
        "The LGA will conduct a peer review of Bolton's children's services in the autumn.",
        "2019-06-20",
        (("review", "bolton", "actual", None, ("LGA",), "2019-23"),),
    ),
    (
        "MPs have called on the government to hold a public inquiry into Bolton's handling of the abuse.",
        "2019-06-20",
        (("review", "bolton", "possible", None, (), None),),
    ),
    (
        "Bolton Council has refused to hold an independent inquiry.",
        "2019-06-20",
        (("review", "bolton", "denied", "Bolton Council", (), None),),
    ),
    (
        "The government has launched a national review of children's social care, to be led by Josh Mackie.",
        "2019-06-20",
        (("review", None, "actual", None, ("Josh Mackie",), None),),
    ),
    (
        "An improvement adviser, Gladys Rhodes, has been working with Bolton since February.",
        "2019-06-20",
        (("adviser", "bolton", "actual", None, ("Gladys Rhodes",), "2019-02/.."),),
    ),
    (
        "The DfE appointed Gladys Rhodes as an improvement adviser to Bolton in February.",
        "2019-06-20",
        (("adviser", "bolton", "actual", "DfE", ("Gladys Rhodes",), "2019-02"),),
    ),
    (
        "Leeds has been commissioned by the Department for Education to support Bolton.",
        "2019-06-20",
        (("adviser", "bolton", "actual", "Department for Education", ("Leeds",), None),),
    ),
    (
        "Bolton's improvement partner, Leeds City Council, has reviewed 200 cases.",
        "2019-06-20",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        (
            "Bolton is receiving support from Leeds City Council as part of the government's Partners in "
            "Practice scheme."
        ),
        "2019-06-20",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        "Two senior managers from Leeds have been seconded to Bolton.",
        "2019-06-20",
        (("adviser", "bolton", "actual", None, ("Leeds",), None),),
    ),
    (
        "Bolton's improvement board, chaired by Dame Ann Holt, was set up in 2017.",
        "2019-06-20",
        (("panel", "bolton", "actual", None, ("Ann Holt",), "2017"),),
    ),
    (
        (
            "An improvement board has been established by Bolton Council to drive change. It is chaired by "
            "Dame Ann Holt."
        ),
        "2019-06-20",
        (("panel", "bolton", "actual", "Bolton Council", ("Ann Holt",), None),),
    ),
    (
        "The Department for Education asked Dame Ann Holt to chair a new improvement board in Bolton.",
        "2019-06-20",
        (("panel", "bolton", "actual", "Department for Education", ("Ann Holt",), None),),
    ),
    (
        "Inspectors will return to Bolton later this year.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), "2019"),),
    ),
    (
        "Ofsted's latest monitoring visit to Bolton, in May, found that caseloads were still too high.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), "2019-05"),),
    ),
    (
        "Bolton was revisited by inspectors in May.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), "2019-05"),),
    ),
    (
        "Ofsted will make quarterly monitoring visits to Bolton before a full re-inspection.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), None),),
    ),
    (
        "Bolton had its first monitoring visit in March.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), "2019-03"),),
    ),
    (
        "The findings come from a two-day visit to Bolton by Ofsted on 8 and 9 May.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), "2019-05-08/2019-05-09"),),
    ),
    (
        "Bolton's children's services have been taken over by the government.",
        "2019-06-20",
        (("takeover", "bolton", "actual", None, (), None),),
    ),
    (
        "The government has ruled out taking Bolton's children's services out of council control.",
        "2019-06-20",
        (("takeover", "bolton", "denied", None, (), None),),
    ),
    (
        "Bolton remains under government intervention.",
        "2019-06-20",
        (("special_measures", "bolton", "actual", None, (), None),),
    ),
    (
        "Government intervention at Bolton has been stepped up.",
        "2019-06-20",
        (("special_measures", "bolton", "actual", None, (), None),),
    ),
    (
        "Bolton, whose children's services were put into special measures in 2015, has been praised.",
        "2019-06-20",
        (("special_measures", "bolton", "actual", None, (), "2015"),),
    ),
    (
        "DfE improvement notice, December 2018, Bolton",
        "2019-06-20",
        (("improvement_notice", "bolton", "actual", "DfE", (), "2018-12"),),
    ),
    (
        (
            "A direction notice for Bolton, issued in May, states that a commissioner will be appointed. The "
            "notice stays in force until 2021."
        ),
        "2019-06-20",
        (
            ("commissioner", "bolton", "actual", None, (), None),
            ("direction", "bolton", "actual", None, (), "2019-05/2021"),
        ),
    ),
    (
        "Bolton's director said that handing its children's services to a trust would distract staff.",
        "2019-06-20",
        (("trust", "bolton", "possible", None, (), None),),
    ),
    (
        "The review into whether Bolton should keep its children's services will be led by Petra Lund.",
        "2019-06-20",
        (("review", "bolton", "actual", None, ("Petra Lund",), None),),
    ),
    (
        "Petra Lund, commissioner in Bolton, told councillors in March that services were improving.",
        "2019-06-20",
        (("commissioner", "bolton", "actual", None, ("Petra Lund",), None),),
    ),
    (
        "Bolton Council dropped plans for a trust last year. Bury is considering a similar step.",
        "2019-06-20",
        (
            ("trust", "bolton", "cancelled", "Bolton Council", (), None),
            ("trust", "bury", "possible", "Bury", (), None),
        ),
    ),
    (
        "Ofsted inspectors found the service wanting in May. They will be back in Bolton next spring.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), "2020-21"),),
    ),
    (
        "A further monitoring visit to Bolton will not now go ahead.",
        "2019-06-20",
        (("inspection", "bolton", "cancelled", "Ofsted", (), None),),
    ),
    (
        "Ann Holt, a retired director, advises Bolton Council on behalf of ministers.",
        "2019-06-20",
        (("adviser", "bolton", "actual", None, ("Ann Holt",), None),),
    ),
    (
        "In Bolton, children's services have been provided by Bury since April.",
        "2019-06-20",
        (("trust", "bolton", "actual", None, ("Bury",), "2019-04/.."),),
    ),
    (
        "The direction given to Bolton in May 2018 was revoked on 31 January.",
        "2019-06-20",
        (("direction", "bolton", "ended", None, (), "2018-05/2019-01-31"),),
    ),
    (
        "The improvement notice for Bolton was lifted on 3 May.",
        "2019-06-20",
        (("improvement_notice", "bolton", "ended", None, (), "../2019-05-03"),),
    ),
    (
        "Ofsted will be back in Bolton for the full inspection in the autumn.",
        "2019-06-20",
        (("inspection", "bolton", "actual", "Ofsted", (), "2019-23"),),
    ),
    (
        "Since 2016 Bolton has been helped, under a statutory direction, by Bury.",
        "2019-06-20",
        (
            ("adviser", "bolton", "actual", None, ("Bury",), "2016/.."),
            ("direction", "bolton", "actual", None, (), "2016/.."),
        ),
    ),
    (
        "Petra Lund was made commissioner in Bolton on 4 October. She stays until next March.",
        "2019-06-20",
        (("commissioner", "bolton", "actual", None, ("Petra Lund",), "2018-10-04/2020-03"),),
    ),
    (
        "Bolton has a notice to improve, which came on 10 May.",
        "2019-06-20",
        (("improvement_notice", "bolton", "actual", None, (), "2019-05-10"),),
    ),
    (
        "The inquiry into Bolton's department has been handed to Ann Holt, who starts work on Monday.",
        "2019-06-20",
        (("review", "bolton", "actual", None, ("Ann Holt",), "2019-06-24"),),
    ),
    (
        (
            "Bolton's services require improvement, according to the inspectors who looked at them in 2015. "
            "They are expected in Bolton again in the autumn."
        ),
        "2019-06-20",
        (("inspection", "bolton", "planned", "Ofsted", (), "2019-23"),),
    ),
)

EMPTY: tuple[str, ...] = (
    "Graham Arden, chair of the Kirklees improvement board, told councillors that caseloads had fallen.",
    "The police and crime commissioner for Kent visited Medway.",
    "Commissioners at Bury's clinical commissioning group have agreed a contract for speech therapy.",
    "The commissioner for children in England, Dame Rachel Denholm, visited Leeds.",
    "Councillors will review the fees for foster carers in Derby in June.",
    "A review of bus lanes in Sheffield has been ordered.",
    "Ofsted inspected three children's homes in Stoke-on-Trent last year.",
    "The trust between Sefton's staff and managers has been rebuilt.",
    "Sandwell and West Birmingham Hospitals NHS Trust has been placed in special measures.",
    "Staff at Ealing gave notice of a strike ballot.",
    "The chair of the Kent safeguarding board has commissioned a local child safeguarding practice review.",
    "The independent reviewing officer visited the family in Bristol in March.",
    "The judge gave directions for a hearing in Leeds in June.",
    "Councillor Adam Gill moved a motion to support foster carers in Derby.",
    "Ofsted's last full inspection of Bury found services inadequate.",
    "The minister visited Leeds on Friday to see how the city had improved its services.",
    "What councils need, said the union, is money and not commissioners.",
    "The annual review of the plan for each child in care in Hull must be held on time.",
    "The commissioner of the Metropolitan Police visited Bolton.",
    "The trust's chief executive said that Bolton hospital was improving.",
    "The council in Bolton has reviewed its bin collections.",
    "Ofsted inspectors praised the staff of Bolton for their work.",
    "Bolton's scrutiny panel will meet on Thursday to consider the report.",
    "Social workers in Bolton gave evidence to the inquest.",
    "Parents in Bolton have lost trust in social workers.",
    "He told the family court in Bolton that the direction of travel was right.",
    "Bolton's director said the improvement plan was on track.",
    "An adviser to the charity said that Bolton families needed help.",
    "The report recommends that councils review their procedures, Bolton's leader said.",
    "Every child in care in Bolton has an independent visitor.",
    "The commissioner's request was refused, Bolton said.",
    "At the request of the board, the report on Bolton was withdrawn.",
    "No council in the region is in intervention, the Bolton leader said.",
    "The commissioner for transport said Bolton's buses were late.",
    "Bolton councillors asked for a review of parking charges.",
    "An independent panel will set councillors' allowances in Bolton.",
    "The trust, which runs three schools in Bolton, has a new chief executive.",
    "Ofsted visited the nursery in Bolton in May and rated it good.",
    "A team of volunteers from Leeds helped Bolton foodbank in May.",
    "Bolton Wanderers have appointed a technical adviser.",
    "The judge directed the council in Bolton to pay the costs.",
    "The family's adviser said that the council in Bolton had failed.",
    "Bolton council has bought a property from Leeds City Council.",
    "The board of governors at the Bolton school met in May.",
    "Staff have been given notice at Bolton's leisure centre.",
    "The government has provided £2m of support to Bolton's high street.",
    "Bolton Council partnered with Bury on a new swimming pool.",
    "An inquiry into the fire in Bolton opened in May.",
    "Police launched an investigation in Bolton in May.",
    "The Bolton MP visited the hospital in May.",
    "The council in Bolton runs 12 children's homes.",
    "Social services in Bolton were run by Ann Holt until 2015.",
    "Bolton's children's services are run by the council itself.",
    "She was an adviser to the Bolton leader until May.",
    "The review of his sentence will be heard in Bolton in June.",
    "A task force of officers arrested six men in Bolton in May.",
    "The council handed its library service in Bolton to a community trust in 2013.",
    "Bolton Council has been asked to send help to flood victims.",
    "A board to oversee the town deal met in Bolton in May.",
    "Monitoring of the river in Bolton will begin in May.",
    "Two teachers from Bury were seconded to a Bolton school in May.",
    "The inspector told the planning inquiry in Bolton that he would return in May.",
    "Bolton took over the running of the market from Bury in May.",
    "Ofsted has not inspected Bolton since 2016.",
    "If inspectors return to Bolton next year they will find a changed service.",
    "The minister was asked whether commissioners should be sent to every failing council, Bolton's leader said.",
)
