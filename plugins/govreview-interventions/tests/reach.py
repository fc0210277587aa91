"""Steps told in the constructions of dense articles: of several councils, of what is done to somebody, by nouns."""

from __future__ import annotations

# What is expected: kind, authority, status, by, lead, date. The texts are taken as of 26 March 2022.
Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

_NOTICE, _TRUST, _VISIT = "improvement_notice", "trust", "inspection"

FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Hull saw its children's services handed to a trust in 2012.",
        ((_TRUST, "kingston-upon-hull", "actual", None, (), "2012"),),
    ),
    (
        "Hull could see its children's services handed to a trust.",
        ((_TRUST, "kingston-upon-hull", "possible", None, (), None),),
    ),
    (
        "Leicester has been given six months to turn round its children's services or see them handed to a trust.",
        ((_TRUST, "leicester", "possible", None, (), None),),
    ),
    (
        "The council risks seeing its services handed to a trust, Hull was told.",
        ((_TRUST, "kingston-upon-hull", "possible", None, (), None),),
    ),
    (
        "2014: services handed to an independent trust in Doncaster.",
        ((_TRUST, "doncaster", "actual", None, (), "2014"),),
    ),
    ("Hull children's services handed to trust", ((_TRUST, "kingston-upon-hull", "actual", None, (), None),)),
    (
        "The Department for Education confirmed that it had formally intervened in Bolton.",
        (("special_measures", "bolton", "actual", "Department for Education", (), None),),
    ),
    (
        "Kent was one of three councils issued with improvement notices on Thursday, along with Bury and Leeds.",
        tuple((_NOTICE, slug, "actual", None, (), "2022-03-24") for slug in ("kent", "leeds", "bury")),
    ),
    (
        "Kent is among three councils that were served with improvement notices. The others are Leeds and Salford.",
        tuple((_NOTICE, slug, "actual", None, (), None) for slug in ("kent", "leeds", "salford")),
    ),
    (
        "Three councils - Kent, Salford and Leeds - have been issued with improvement notices.",
        tuple((_NOTICE, slug, "actual", None, (), None) for slug in ("kent", "leeds", "salford")),
    ),
    (
        "Commissioners have been sent to three authorities, Kent, Salford and Leeds.",
        tuple(("commissioner", slug, "actual", None, (), None) for slug in ("kent", "leeds", "salford")),
    ),
    (
        "Inspectors carried out a joint targeted area inspection of services for neglected children in Hull in May.",
        ((_VISIT, "kingston-upon-hull", "actual", "Ofsted", (), "2021-05"),),
    ),
    ("Hull had a JTAI in January.", ((_VISIT, "kingston-upon-hull", "actual", "Ofsted", (), "2022-01"),)),
    (
        "Hull was the subject of a joint area review last month.",
        ((_VISIT, "kingston-upon-hull", "actual", "Ofsted", (), "2022-02"),),
    ),
    ("Hull underwent a peer review in January.", (("review", "kingston-upon-hull", "actual", None, (), "2022-01"),)),
    (
        "The minister used his powers of direction in relation to Torbay in January.",
        (("direction", "torbay", "actual", None, (), "2022-01"),),
    ),
    (
        "Under a government notice since May 2021, Hull has been trying to rebuild its social work teams.",
        ((_NOTICE, "kingston-upon-hull", "actual", None, (), "2021-05/.."),),
    ),
    (
        "Norfolk's partnership with Essex came to an end in January.",
        (("adviser", "norfolk", "ended", None, ("Essex",), "../2022-01"),),
    ),
    (
        "Ministers stripped Sunderland of responsibility for vulnerable children and gave it to a new company.",
        ((_TRUST, "sunderland", "actual", None, (), None),),
    ),
    (
        "What went wrong in Sheffield will be examined by a judge, the home secretary announced on Monday.",
        (("review", "sheffield", "actual", None, (), None),),
    ),
    (
        "Lewisham has brought in outsiders to check its files.",
        (("review", "lewisham", "actual", "Lewisham", (), None),),
    ),
    (
        "Barnardo's, brought in by Enfield to look at how runaways were dealt with, will report in May.",
        (("review", "enfield", "actual", "Enfield", ("Barnardo's",), None),),
    ),
    (
        "The commissioner has gone, the board has been disbanded and the notice has been lifted. Bolton is alone.",
        (
            ("commissioner", "bolton", "ended", None, (), None),
            ("panel", "bolton", "ended", None, (), None),
            (_NOTICE, "bolton", "ended", None, (), None),
        ),
    ),
    (
        "Plymouth: improvement notice (DfE, March 2012); peer review (LGA, June 2012); re-inspection (November 2012).",
        (
            (_NOTICE, "plymouth", "actual", None, (), "2012-03"),
            ("review", "plymouth", "actual", None, (), "2012-06"),
            (_VISIT, "plymouth", "actual", "Ofsted", (), "2012-11"),
        ),
    ),
    (
        "At Sandwell the story was the same: an inadequate grade, a notice, another inadequate grade, a commissioner.",
        ((_NOTICE, "sandwell", "actual", None, (), None), ("commissioner", "sandwell", "actual", None, (), None)),
    ),
    (
        "Hull has until July to show progress, failing which, she wrote, a direction will follow.",
        (("direction", "kingston-upon-hull", "possible", None, (), None),),
    ),
    (
        "Dudley's plan for a stand-alone children's company died last week.",
        ((_TRUST, "dudley", "cancelled", None, (), None),),
    ),
    (
        "Hull's safeguarding was looked at again by Ofsted in January.",
        ((_VISIT, "kingston-upon-hull", "actual", "Ofsted", (), "2022-01"),),
    ),
    (
        "Doncaster was the first council to have a team imposed on it by the government.",
        (("adviser", "doncaster", "actual", None, (), None),),
    ),
    (
        "Gone is the improvement board at Hull.",
        (("panel", "kingston-upon-hull", "ended", None, (), None),),
    ),
    (
        "The improvement board, on which the police and the NHS also sit, met in Gateshead in January.",
        (("panel", "gateshead", "actual", None, (), "2022-01"),),
    ),
    (
        "A hit squad of former directors is heading for Northamptonshire.",
        (("adviser", "northamptonshire", "actual", None, (), None),),
    ),
    (
        "Bolton is one of three councils in which the department has intervened.",
        (("special_measures", "bolton", "actual", None, (), None),),
    ),
    (
        "Ministers took control of Hull council in January.",
        (("takeover", "kingston-upon-hull", "actual", None, (), "2022-01"),),
    ),
    ("The trust that ministers imposed on Slough has failed.", ((_TRUST, "slough", "actual", None, (), None),)),
    (
        "The notice that Gove issued to Hull has been lifted.",
        ((_NOTICE, "kingston-upon-hull", "ended", None, (), None),),
    ),
    (
        "The report of the inquiry that Oldham commissioned into grooming will be published in June.",
        (("review", "oldham", "actual", "Oldham", (), None),),
    ),
    (
        "Officials believe she is inclined to let Sutton LBC run the service in Croydon.",
        ((_TRUST, "croydon", "possible", None, ("Sutton LBC",), None),),
    ),
    (
        "Sunderland agreed to let an arm's-length body take on its children's services.",
        ((_TRUST, "sunderland", "actual", None, (), None),),
    ),
    (
        "East Sussex has spent a year helping Medway.",
        (("adviser", "medway", "actual", None, ("East Sussex",), None),),
    ),
    (
        "A director from Newcastle has been advising Hull since May 2021.",
        (("adviser", "kingston-upon-hull", "actual", None, ("Newcastle",), "2021-05/.."),),
    ),
    (
        "It is two years since the improvement board first sat. In that time Suffolk has had four chairs.",
        (("panel", "suffolk", "actual", None, (), "2020"),),
    ),
    (
        "A board of experts under Professor Anne Lowther has been meeting at Manchester town hall since January 2022.",
        (("panel", "manchester", "actual", None, ("Anne Lowther",), "2022-01/.."),),
    ),
    (
        "The decision to put Medway into the hands of commissioners was upheld by the High Court.",
        (("commissioner", "medway", "actual", None, (), None),),
    ),
    (
        "Devon gets a breathing space. The government's commissioner says that moving the service would do harm.",
        (("commissioner", "devon", "actual", None, (), None),),
    ),
    (
        "Cumbria, still under supervision, has to send Whitehall a report each month.",
        (("special_measures", "cumbria", "actual", None, (), None),),
    ),
    (
        "An independent report into Hull's children's services found drift.",
        (("review", "kingston-upon-hull", "actual", None, (), None),),
    ),
    (
        "Haringey's children were in trouble. The notice was lifted in 2013.",
        ((_NOTICE, "haringey", "ended", None, (), "../2013"),),
    ),
    (
        "Knowsley council will no longer have to work with Lancashire, its partner since 2012.",
        (("adviser", "knowsley", "ended", None, ("Lancashire",), None),),
    ),
    (
        "Not until May did Cornwall agree to let outsiders examine its files.",
        (("review", "cornwall", "actual", None, (), None),),
    ),
    (
        "Sandwell was given an improvement notice in 2009 and a second notice in 2012.",
        ((_NOTICE, "sandwell", "actual", None, (), "2009"), (_NOTICE, "sandwell", "actual", None, (), "2012")),
    ),
    (
        "Sandwell has had an improvement notice, a statutory direction and two commissioners.",
        (
            (_NOTICE, "sandwell", "actual", None, (), None),
            ("direction", "sandwell", "actual", None, (), None),
            ("commissioner", "sandwell", "actual", None, (), None),
        ),
    ),
    (
        "Norfolk must work with Essex; it must also appoint an improvement adviser.",
        (("adviser", "norfolk", "possible", None, (), None),),
    ),
    (
        "The LGA's peer team was at Bury for a week in January.",
        (("review", "bury", "actual", None, (), "2022-01"),),
    ),
    (
        "The reviewers, who spent 12 days at Redcar in January, were shocked.",
        (("review", "redcar-and-cleveland", "actual", None, (), "2022-01"),),
    ),
    (
        "Luton was given a partner, Central Bedfordshire, in January.",
        (("adviser", "luton", "actual", None, ("Central Bedfordshire",), "2022-01"),),
    ),
    ("Stoke has found a partner in Leeds.", (("adviser", "stoke-on-trent", "actual", None, ("Leeds",), None),)),
    ("What Hull will get is a mentor.", (("adviser", "kingston-upon-hull", "actual", None, (), None),)),
    (
        "Ministers were angry. They used their powers to direct Nottingham to publish its figures.",
        (("direction", "nottingham", "actual", None, (), None),),
    ),
    (
        "The order to improve Peterborough's services came in January.",
        ((_NOTICE, "peterborough", "actual", None, (), "2022-01"),),
    ),
    (
        "Asked about Cornwall, the minister listed a notice, an adviser, a diagnostic by the LGA and two meetings.",
        (
            (_NOTICE, "cornwall", "actual", None, (), None),
            ("adviser", "cornwall", "actual", None, (), None),
            ("review", "cornwall", "actual", None, ("LGA",), None),
        ),
    ),
    (
        "A monitoring visit to Hull the week before had found drift.",
        ((_VISIT, "kingston-upon-hull", "actual", "Ofsted", (), None),),
    ),
    (
        "The town hall in Dudley could be stripped of its children's services altogether.",
        (("takeover", "dudley", "possible", None, (), None),),
    ),
    (
        "Rutland's chief executive, Ann Holt, promises an improvement board by September.",
        (("panel", "rutland", "planned", None, (), "../2022-09"),),
    ),
    (
        "Sunderland follows Doncaster, whose department was spun off in October 2014.",
        ((_TRUST, "doncaster", "actual", None, (), "2014-10"),),
    ),
    (
        "A direction bearing her signature obliges Sunderland council to co-operate with him.",
        (("direction", "sunderland", "actual", None, (), None),),
    ),
    (
        "Plymouth's offer to run Torbay's services was accepted.",
        ((_TRUST, "torbay", "actual", None, ("Plymouth",), None),),
    ),
    (
        "Durham is to absorb Darlington's children's department.",
        ((_TRUST, "darlington", "actual", None, ("Durham",), None),),
    ),
    (
        "Wakefield gets Calderdale's managers for two days a week.",
        (("adviser", "wakefield", "actual", None, ("Calderdale",), None),),
    ),
    (
        "The minister replaced Torbay's improvement notice with a statutory direction.",
        ((_NOTICE, "torbay", "ended", None, (), None), ("direction", "torbay", "actual", None, (), None)),
    ),
    (
        "A group of experts is to examine every decision taken by Doncaster's social workers since 2009.",
        (("review", "doncaster", "actual", None, (), None),),
    ),
    (
        "The leader has enlisted Jo Wynne, a retired director, to go through every open case in Hull.",
        (("review", "kingston-upon-hull", "actual", None, ("Jo Wynne",), None),),
    ),
)

EMPTY = (
    "Kent is one of 12 councils that were praised for their notices.",
    "Hull has responsibility for the theatre. It was handed to a trust in January.",
    "Ministers took charge of Hull's roads.",
    "Gone are the days when Hull had money.",
    "A consultant was asked by Hull to look at how the theatre lost its money.",
    "A team was imposed on the Hull academy by its sponsor.",
    "You can send in as many hit squads as you like, said Hull's leader.",
    "The commissioner has gone to Rome.",
    "Hull put its children into the hands of the courts.",
    "The boy, from Hull, was put under supervision.",
    "Hull's social workers are still under supervision.",
    "A report commissioned by the parish council in Hull found the hall damp.",
    "Hull council has to work with Leeds on transport.",
    "A headteacher from Newcastle has been advising Hull since May.",
    "The minister told the board that Hull had failed.",
    "Hull let a company run its leisure centres.",
    "Luton has a partner, Bedford, in the bid for lottery cash.",
    "Hull has given every young person a mentor.",
    "The reviewers of the boy's case were told in Hull.",
    "What Hull will get is a theatre.",
    "Her children's centre in Hull was spun off in 2014.",
    "A spin-off from Hull's department won a prize.",
    "The trust swallowed the museum's services in Hull.",
    "All of them promised me a review, said Hull's MP.",
    "A group of experts examined Hull's roads.",
    "The notice was served on the tenants of a Hull children's home.",
    "Children in Hull were moved after the notice was served by the landlord.",
    "The government notice said that Hull's shops must close.",
    "A hit squad of cleaners is heading for Hull's streets.",
    "A statutory order was made to close the footpath in Hull.",
    "Inspectors arrived unannounced at a Hull restaurant.",
    "Hull has a partner, Leeds, in the transport consortium.",
    "Hull's department for transport was spun off in 2014.",
    "Hull council says it will take over the nursery.",
    "Hull took to the new model.",
    "Norfolk's partnership with Essex Rivers Museum ends this month.",
    "Hull saw its museum handed to a trust.",
    "The council used the report of a targeted review of pay in Hull.",
)
