"""Who decides on a step, what becomes of it and when, as plain sentences tell it one or two clauses off."""

from __future__ import annotations

# What is expected: kind, authority, status, by, lead, date. The texts are taken as of 26 March 2022.
Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    ("Kent was inspected in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    ("Kent council was inspected by Ofsted in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    (
        "The council was inspected in May, and Kent's leader is waiting for the report.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    ("Kent's children's services were inspected in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    ("Kent was visited by inspectors in March.", (("inspection", "kent", "actual", "Ofsted", (), "2022-03"),)),
    ("Ofsted inspected Kent over two weeks in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    ("Kent had its inspection in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    ("Inspectors spent a fortnight in Kent in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    ("Kent must improve or face a takeover.", (("takeover", "kent", "possible", None, (), None),)),
    (
        "Kent must improve its children's services or face a takeover, the minister warned.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    (
        "Kent has been told to improve or lose control of children's services.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    (
        "Kent has six months to improve or face losing its children's services.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    ("Kent could face losing the service.", (("takeover", "kent", "possible", None, (), None),)),
    (
        "The council could lose its children's services, Kent was told.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    (
        "Kent has been given six months to turn its children's services round or have them taken away.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    ("Kent faces a government takeover.", (("takeover", "kent", "possible", None, (), None),)),
    ("Kent faces having its children's services taken over.", (("takeover", "kent", "possible", None, (), None),)),
    ("Kent risks losing control of its children's services.", (("takeover", "kent", "possible", None, (), None),)),
    (
        "Children's services in Kent will be taken over unless things get better.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    (
        "The minister said that Kent would be stripped of its children's services if it did not improve.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    ("Inspectors will be in Kent again on 6 October.", (("inspection", "kent", "actual", "Ofsted", (), "2022-10-06"),)),
    (
        "Inspectors will be in Maidstone, Kent's county town, again on 6 October.",
        (("inspection", "kent", "actual", "Ofsted", (), "2022-10-06"),),
    ),
    ("Ofsted will be back at Kent in the autumn.", (("inspection", "kent", "actual", "Ofsted", (), "2022-23"),)),
    (
        "Ofsted is expected back in Kent for a full inspection in the autumn.",
        (("inspection", "kent", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "Ofsted's first monitoring visit to Kent is likely in July.",
        (("inspection", "kent", "planned", "Ofsted", (), "2022-07"),),
    ),
    ("A monitoring visit to Kent is likely in July.", (("inspection", "kent", "planned", "Ofsted", (), "2022-07"),)),
    (
        "A focused visit to Kent is pencilled in for July.",
        (("inspection", "kent", "planned", "Ofsted", (), "2022-07"),),
    ),
    (
        "Inspectors have pencilled in a focused visit to Kent for July next year.",
        (("inspection", "kent", "planned", "Ofsted", (), "2023-07"),),
    ),
    (
        "Kent's full inspection, which had been expected this summer, has been put off because of coronavirus.",
        (("inspection", "kent", "cancelled", "Ofsted", (), "2022-22"),),
    ),
    (
        "The inspection of Kent has been put off until the new year.",
        (("inspection", "kent", "cancelled", "Ofsted", (), None),),
    ),
    ("Ofsted has postponed its inspection of Kent.", (("inspection", "kent", "cancelled", "Ofsted", (), None),)),
    (
        "Ofsted has agreed to put off its inspection of Kent.",
        (("inspection", "kent", "cancelled", "Ofsted", (), None),),
    ),
    (
        "The second monitoring visit to Kent, due in December, has been called off at the council's request.",
        (("inspection", "kent", "cancelled", "Ofsted", (), "2021-12"),),
    ),
    (
        "Ofsted sent a team to Kent, which arrived on Monday and will stay until the 28th.",
        (("inspection", "kent", "actual", "Ofsted", (), "2022-03-21"),),
    ),
    (
        "The inspectors arrived in Kent on Monday and will stay for a fortnight.",
        (("inspection", "kent", "actual", "Ofsted", (), "2022-03-21"),),
    ),
    ("Kent will be inspected again within the year.", (("inspection", "kent", "actual", "Ofsted", (), None),)),
    (
        "Kent's next inspection has been brought forward to January.",
        (("inspection", "kent", "actual", "Ofsted", (), "2023-01"),),
    ),
    (
        "A trust for Kent was to have followed this April, but the scheme has been dropped.",
        (("trust", "kent", "cancelled", None, (), "2022-04"),),
    ),
    (
        "A proposal to place Kent's services in a trust will not be pursued.",
        (("trust", "kent", "cancelled", None, (), None),),
    ),
    (
        "An idea that Medway might run Kent's children's services on its neighbour's behalf was dropped last spring.",
        (("trust", "kent", "cancelled", None, ("Medway",), None),),
    ),
    (
        "Plans for a council-owned company to run Kent's children's services were shelved in October.",
        (("trust", "kent", "cancelled", None, (), None),),
    ),
    (
        "Kent and Medway will not, after all, be pooling their children's services in a company.",
        (("trust", "kent", "cancelled", None, (), None), ("trust", "medway", "cancelled", None, (), None)),
    ),
    ("The minister has no plans to impose a trust on Kent.", (("trust", "kent", "denied", None, (), None),)),
    ("There is no question of a trust in Kent, the minister said.", (("trust", "kent", "denied", None, (), None),)),
    (
        "Kent's children's services moved across to a trust last October.",
        (("trust", "kent", "actual", None, (), "2021-10"),),
    ),
    (
        "The minister will impose a trust on Kent if the commissioner advises it.",
        (("trust", "kent", "possible", None, (), None),),
    ),
    ("The commissioner's report on Kent comes down against a trust.", (("trust", "kent", "denied", None, (), None),)),
    ("The commissioner's report recommends a trust for Kent.", (("trust", "kent", "possible", None, (), None),)),
    ("A trust was ruled out for Kent.", (("trust", "kent", "denied", None, (), None),)),
    (
        "The transfer of Kent's services to a trust has been approved by the cabinet.",
        (("trust", "kent", "actual", None, (), None),),
    ),
    (
        "Kent's cabinet has backed plans to move children's services into a trust from April.",
        (("trust", "kent", "planned", "Kent", (), "2022-04"),),
    ),
    (
        "Kent is to hand its children's services to a new trust in April.",
        (("trust", "kent", "actual", None, (), "2022-04"),),
    ),
    (
        "Kent's children's services are to be run by an independent trust from next year.",
        (("trust", "kent", "actual", None, (), "2023"),),
    ),
    (
        "An independent trust will run children's services in Kent from next year, the government announced.",
        (("trust", "kent", "actual", None, (), "2023"),),
    ),
    (
        "In March 2009 the government ordered a takeover of Kent's children's services.",
        (("takeover", "kent", "actual", None, (), "2009-03"),),
    ),
    (
        "Kent's improvement notice, which dates from July 2013, would remain in force, a spokesman said.",
        (("improvement_notice", "kent", "actual", None, (), "2013-07"),),
    ),
    ("The improvement notice on Kent is no more.", (("improvement_notice", "kent", "ended", None, (), None),)),
    (
        "The minister is today serving Kent with an improvement notice and sending in a commissioner.",
        (
            ("commissioner", "kent", "actual", None, (), "2022-03-26"),
            ("improvement_notice", "kent", "actual", None, (), "2022-03-26"),
        ),
    ),
    (
        "The minister responded in January by imposing a direction on Kent and parachuting in an adviser, Jo Wood.",
        (
            ("adviser", "kent", "actual", None, ("Jo Wood",), "2022-01"),
            ("direction", "kent", "actual", None, (), "2022-01"),
        ),
    ),
    (
        "Whitehall slapped an improvement notice on Kent in September 2013.",
        (("improvement_notice", "kent", "actual", None, (), "2013-09"),),
    ),
    ("Kent has been hit with an improvement notice.", (("improvement_notice", "kent", "actual", None, (), None),)),
    (
        "Ministers are expected to issue an improvement notice to Kent before the end of the month.",
        (("improvement_notice", "kent", "planned", None, (), "../2022-03-31"),),
    ),
    (
        "The Department for Education expects to issue Kent with an improvement notice before the end of the month.",
        (("improvement_notice", "kent", "planned", "Department for Education", (), "../2022-03-31"),),
    ),
    (
        "A notice to improve arrived in Kent on 17 June.",
        (("improvement_notice", "kent", "actual", None, (), "2021-06-17"),),
    ),
    (
        "The commissioner who was packed off to Kent in the summer says the council should keep its services.",
        (("commissioner", "kent", "actual", None, (), "2021-22"),),
    ),
    (
        "Jo Wood was dispatched to Kent last September by the education secretary, Ann Holt, as commissioner.",
        (("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), "2021-09"),),
    ),
    (
        "The mission of the commissioner in Kent, Jo Wood, has run its course.",
        (("commissioner", "kent", "ended", None, ("Jo Wood",), None),),
    ),
    (
        "Jo Wood, the commissioner in Kent, has bowed out.",
        (("commissioner", "kent", "ended", None, ("Jo Wood",), None),),
    ),
    (
        "The Department for Education says it is not sending a commissioner to Kent.",
        (("commissioner", "kent", "denied", "Department for Education", (), None),),
    ),
    (
        "The Department for Education ruled out sending a commissioner to Kent.",
        (("commissioner", "kent", "denied", "Department for Education", (), None),),
    ),
    (
        "A call for a commissioner to be sent to Kent was rejected by the minister.",
        (("commissioner", "kent", "denied", None, (), None),),
    ),
    (
        "Kent's council leader said a commissioner was not needed.",
        (("commissioner", "kent", "denied", None, (), None),),
    ),
    ("Jo Wood has been made Kent's commissioner.", (("commissioner", "kent", "actual", None, ("Jo Wood",), None),)),
    (
        "Kent's commissioner, Jo Wood, will stay until May.",
        (("commissioner", "kent", "actual", None, ("Jo Wood",), "../2022-05"),),
    ),
    ("Government commissioners will be sent to Kent.", (("commissioner", "kent", "actual", None, (), None),)),
    ("A commissioner will arrive in Kent next week.", (("commissioner", "kent", "actual", None, (), "2022-04-02~"),)),
    ("Kent is to get a commissioner.", (("commissioner", "kent", "actual", None, (), None),)),
    ("Kent gets a commissioner.", (("commissioner", "kent", "actual", None, (), None),)),
    ("The government is sending a commissioner into Kent.", (("commissioner", "kent", "actual", None, (), None),)),
    (
        "The Department for Education could appoint a commissioner to Kent.",
        (("commissioner", "kent", "possible", "Department for Education", (), None),),
    ),
    ("A commissioner may be sent to Kent.", (("commissioner", "kent", "possible", None, (), None),)),
    ("This would involve deploying a commissioner in Kent.", (("commissioner", "kent", "possible", None, (), None),)),
    (
        "Government-appointed commissioners are set to take over Kent.",
        (("commissioner", "kent", "planned", None, (), None),),
    ),
    (
        "Commissioners will go into Kent's children's services too.",
        (("commissioner", "kent", "actual", None, (), None),),
    ),
    (
        "Jo Wood, whose stint as Kent's improvement adviser began in January 2017, finished in August.",
        (("adviser", "kent", "ended", None, ("Jo Wood",), "2017-01/2021-08"),),
    ),
    (
        "The LGA has pulled out its improvement adviser in Kent, Jo Wood.",
        (("adviser", "kent", "ended", "LGA", ("Jo Wood",), None),),
    ),
    (
        "Medway managers have been coaching Kent's since Christmas.",
        (("adviser", "kent", "actual", None, ("Medway",), "2021-12/.."),),
    ),
    (
        "The report proposes that Medway become Kent's improvement partner.",
        (("adviser", "kent", "possible", None, ("Medway",), None),),
    ),
    (
        "Medway has agreed to become Kent's improvement partner.",
        (("adviser", "kent", "actual", None, ("Medway",), None),),
    ),
    ("Medway will act as Kent's improvement partner.", (("adviser", "kent", "actual", None, ("Medway",), None),)),
    (
        "Kent has asked Medway to be its improvement partner.",
        (("adviser", "kent", "actual", "Kent", ("Medway",), None),),
    ),
    (
        "The Department for Education has hired a firm of consultants to work with Kent.",
        (("adviser", "kent", "actual", "Department for Education", (), None),),
    ),
    (
        "Kent council will vote next week on whether to bring in Medway Council as a partner.",
        (("adviser", "kent", "possible", None, ("Medway Council",), None),),
    ),
    (
        "An improvement board will hold its first meeting in Kent on 4 July.",
        (("panel", "kent", "actual", None, (), "2022-07-04"),),
    ),
    (
        "Kent's improvement board will go on meeting every month under Jo Wood.",
        (("panel", "kent", "actual", None, ("Jo Wood",), None),),
    ),
    (
        "An improvement board of Kent's own, led by Jo Wood, has met monthly since February.",
        (("panel", "kent", "actual", None, ("Jo Wood",), "2022-02/.."),),
    ),
    ("Councillors urged Kent to set up an improvement board.", (("panel", "kent", "possible", "Kent", (), None),)),
    (
        "The leader of Kent yesterday asked Jo Wood to head an outside inquiry into why nobody linked the two cases.",
        (("review", "kent", "actual", None, ("Jo Wood",), "2022-03-25"),),
    ),
    (
        "Kent's leader, Ann Holt, has asked Jo Wood to lead an independent review of children's services.",
        (("review", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    (
        "The education secretary, Ann Holt, ordered the inquiry into Kent's children's services last June.",
        (("review", "kent", "actual", "Ann Holt", (), "2021-06"),),
    ),
    (
        (
            "A review of Kent's children's services, commissioned by Ann Holt, the education secretary, was "
            "written by Jo Wood."
        ),
        (("review", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    (
        (
            "An independent report on Kent, ordered by the education secretary, Ann Holt, found that the "
            "council was in denial."
        ),
        (("review", "kent", "actual", "Ann Holt", (), None),),
    ),
    (
        (
            "Jo Wood's report into Kent's handling of abuse, commissioned by the minister Ann Holt, accused "
            "the council of denial."
        ),
        (("review", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    ("Kent asked the LGA to review its children's services.", (("review", "kent", "actual", "Kent", ("LGA",), None),)),
    ("The LGA carried out a peer review of Kent in May.", (("review", "kent", "actual", None, ("LGA",), "2021-05"),)),
    (
        "An LGA team reviewed Kent's children's services in May.",
        (("review", "kent", "actual", None, ("LGA",), "2021-05"),),
    ),
    (
        "Kent asked for an independent review of caseloads but the chief executive vetoed it.",
        (("review", "kent", "denied", None, (), None),),
    ),
    (
        "Ministers have refused the request for a public inquiry in Kent.",
        (("review", "kent", "denied", None, (), None),),
    ),
    (
        "A motion calling for an independent inquiry into Kent's children's services was defeated by 24 votes to 18.",
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        "Labour's demand for an independent inquiry into Kent's children's services was voted down by 31 to 25.",
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        "An amendment calling for an independent inquiry in Kent was lost by 46 votes to 38.",
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        "A motion that Kent's services be handed to a trust fell by three votes to five.",
        (("trust", "kent", "denied", "Kent", (), None),),
    ),
    (
        (
            "The MP called for an independent inquiry into Kent's children's services. The council says it "
            "sees no need for one."
        ),
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        (
            "The MP called for an independent inquiry into Kent's children's services. The council said there "
            "was no need for one."
        ),
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        "The MP called for an independent inquiry into Kent's children's services. The council said it was not needed.",
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        (
            "The MP called for an independent inquiry into Kent's children's services. The council said it had "
            "no plans for one."
        ),
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        (
            "The MP called for an independent inquiry into Kent's children's services. Kent County Council has "
            "ruled one out."
        ),
        (("review", "kent", "denied", "Kent County Council", (), None),),
    ),
    (
        "The MP called for an independent inquiry into Kent's children's services, but the council said no.",
        (("review", "kent", "denied", "Kent", (), None),),
    ),
    (
        "The MP called for an independent inquiry into Kent's children's services. The minister, Ann Holt, refused.",
        (("review", "kent", "denied", "Ann Holt", (), None),),
    ),
    (
        "The MP called for a commissioner to be sent to Kent. The DfE said that it had no plans to do so.",
        (("commissioner", "kent", "denied", "DfE", (), None),),
    ),
    (
        "The MP called for a commissioner to be sent to Kent. The Department for Education said none was needed.",
        (("commissioner", "kent", "denied", "Department for Education", (), None),),
    ),
    (
        (
            "Opposition councillors called for a commissioner to be sent to Kent. Ann Holt, the children's "
            "minister, said she would not send one."
        ),
        (("commissioner", "kent", "denied", "Ann Holt", (), None),),
    ),
    (
        "The minister, Ann Holt, said there would be no trust in Kent.",
        (("trust", "kent", "denied", "Ann Holt", (), None),),
    ),
    (
        "Ann Holt, the children's minister, has written to Kent to rule out a trust.",
        (("trust", "kent", "denied", "Ann Holt", (), None),),
    ),
    (
        "Ann Holt's letter to Kent rules out a commissioner.\n\nShe became children's minister in May.",
        (("commissioner", "kent", "denied", "Ann Holt", (), None),),
    ),
    (
        "There are no plans for a trust in Kent, the Department for Education said.",
        (("trust", "kent", "denied", "Department for Education", (), None),),
    ),
    (
        "There are no plans to move Kent's children's services into a trust, the council said.",
        (("trust", "kent", "denied", "Kent", (), None),),
    ),
    ("Kent has no plans for a trust.", (("trust", "kent", "denied", "Kent", (), None),)),
    (
        "Kent County Council has rejected the idea of a trust.",
        (("trust", "kent", "denied", "Kent County Council", (), None),),
    ),
    ("The cabinet in Kent considered a trust and rejected it.", (("trust", "kent", "denied", "Kent", (), None),)),
    (
        "Jo Wood, the commissioner in Kent, was picked by the minister, Ann Holt.",
        (("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    (
        "Jo Wood was chosen by the minister, Ann Holt, to be Kent's commissioner.",
        (("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    (
        "The minister, Ann Holt, has picked Jo Wood to be Kent's commissioner.",
        (("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    (
        "Kent's new commissioner is Jo Wood. She was appointed by Ann Holt, the children's minister, on Monday.",
        (("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), "2022-03-21"),),
    ),
    (
        "An adviser, Jo Wood, was sent to Kent on the nomination of the children's minister, Ann Holt.",
        (("adviser", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    (
        "At the request of the Department for Education, Medway is to help Kent.",
        (("adviser", "kent", "actual", "Department for Education", ("Medway",), None),),
    ),
    (
        "The improvement board that Kent has set up meets for the first time on 14 July.",
        (("panel", "kent", "actual", "Kent", (), "2022-07-14"),),
    ),
    ("An improvement board set up by Kent will meet in July.", (("panel", "kent", "actual", "Kent", (), "2022-07"),)),
    (
        "Kent has set up an improvement board. It will meet for the first time on 4 July under Jo Wood.",
        (("panel", "kent", "actual", "Kent", (), "2022-07-04"),),
    ),
    (
        "The Department for Education has set up an improvement board in Kent, with Jo Wood in the chair.",
        (("panel", "kent", "actual", "Department for Education", ("Jo Wood",), None),),
    ),
    (
        "An improvement notice has been served on Kent by Ann Holt, the children's minister.",
        (("improvement_notice", "kent", "actual", "Ann Holt", (), None),),
    ),
    (
        "Ann Holt, children's minister, stepped in yesterday with an improvement notice for Kent.",
        (("improvement_notice", "kent", "actual", "Ann Holt", (), "2022-03-25"),),
    ),
    (
        "The Department for Education stepped in with an improvement notice for Kent on Monday.",
        (("improvement_notice", "kent", "actual", "Department for Education", (), "2022-03-21"),),
    ),
    (
        "Kent received an improvement notice from the Department for Education in May.",
        (("improvement_notice", "kent", "actual", "Department for Education", (), "2021-05"),),
    ),
    (
        "Kent is under an improvement notice imposed by the Department for Education in May.",
        (("improvement_notice", "kent", "actual", "Department for Education", (), "2021-05"),),
    ),
    (
        "Kent's improvement notice was imposed by the Department for Education in May.",
        (("improvement_notice", "kent", "actual", "Department for Education", (), "2021-05"),),
    ),
    (
        "The Department for Education's notice to improve reached Kent on 14 May.",
        (("improvement_notice", "kent", "actual", "Department for Education", (), "2021-05-14"),),
    ),
    (
        "A Department for Education notice to improve was served on Kent in May.",
        (("improvement_notice", "kent", "actual", "Department for Education", (), "2021-05"),),
    ),
    (
        "In a letter to Kent the minister, Ann Holt, said that she was issuing an improvement notice.",
        (("improvement_notice", "kent", "actual", "Ann Holt", (), None),),
    ),
    (
        "The minister, Ann Holt, wrote to Kent on Monday to say that she was sending in a commissioner.",
        (("commissioner", "kent", "actual", "Ann Holt", (), None),),
    ),
    (
        "Kent has been told by the Department for Education to accept a commissioner.",
        (("commissioner", "kent", "actual", "Department for Education", (), None),),
    ),
    (
        (
            "Kent was rated inadequate in March 2017. Two months later the minister, Ann Holt, served it with "
            "a statutory direction."
        ),
        (("direction", "kent", "actual", "Ann Holt", (), "2017-05"),),
    ),
    (
        "Kent was rated inadequate in March 2017. The following month a commissioner was sent in.",
        (("commissioner", "kent", "actual", None, (), "2017-04"),),
    ),
    (
        "Kent was rated inadequate in March 2017. That autumn a commissioner was sent in.",
        (("commissioner", "kent", "actual", None, (), "2017-23"),),
    ),
    (
        "Kent was rated inadequate in March 2017. A year later a commissioner was sent in.",
        (("commissioner", "kent", "actual", None, (), "2018"),),
    ),
    (
        "Kent was rated inadequate on 3 March 2017. The same day a commissioner was sent in.",
        (("commissioner", "kent", "actual", None, (), "2017-03-03"),),
    ),
    (
        "Kent was rated inadequate on 3 March 2017. On the same day an improvement notice was served.",
        (("improvement_notice", "kent", "actual", None, (), "2017-03-03"),),
    ),
    (
        "Kent was rated inadequate on 3 March 2017. In the same month an improvement notice was served.",
        (("improvement_notice", "kent", "actual", None, (), "2017-03"),),
    ),
    (
        "Kent was rated inadequate in March 2017. An improvement notice followed in May.",
        (("improvement_notice", "kent", "actual", None, (), "2017-05"),),
    ),
    (
        "Kent was rated inadequate in March 2017. An improvement notice followed that May.",
        (("improvement_notice", "kent", "actual", None, (), "2017-05"),),
    ),
    (
        "Kent was rated inadequate in March 2017, and an improvement notice followed two months later.",
        (("improvement_notice", "kent", "actual", None, (), "2017-05"),),
    ),
    (
        "Kent was rated inadequate in March 2017 and given an improvement notice the following month.",
        (("improvement_notice", "kent", "actual", None, (), "2017-04"),),
    ),
    (
        "Kent was rated inadequate in 2014. In November the minister sent in a commissioner.",
        (("commissioner", "kent", "actual", None, (), "2014-11"),),
    ),
    (
        "An improvement notice was served on Kent in July 2016 and lifted two years later.",
        (("improvement_notice", "kent", "ended", None, (), "2016-07/2018"),),
    ),
    (
        "An improvement notice was served on Kent in July 2016. It was lifted two years later.",
        (("improvement_notice", "kent", "ended", None, (), "2016-07/2018"),),
    ),
    (
        "An improvement notice was served on Kent in July 2016. It was lifted the following spring.",
        (("improvement_notice", "kent", "ended", None, (), "2016-07/2017-21"),),
    ),
    (
        "A commissioner, Jo Wood, was sent to Kent in July 2016 and left the following year.",
        (("commissioner", "kent", "ended", None, ("Jo Wood",), "2016-07/2017"),),
    ),
    (
        "The improvement notice on Kent, issued in July 2016, was lifted in May 2018.",
        (("improvement_notice", "kent", "ended", None, (), "2016-07/2018-05"),),
    ),
    (
        "The improvement notice served on Kent in July 2016 was lifted in May.",
        (("improvement_notice", "kent", "ended", None, (), "2016-07/2021-05"),),
    ),
    (
        (
            "The statutory direction, which the Department for Education served on Kent in May, names Medway "
            "as its improvement partner."
        ),
        (("direction", "kent", "actual", "Department for Education", (), "2021-05"),),
    ),
    (
        "The direction of November 2017 was revoked in Kent on Friday.",
        (("direction", "kent", "ended", None, (), "2017-11/2022-03-25"),),
    ),
    (
        "Kent's improvement board, which has met since May 2017, will be wound up in July.",
        (("panel", "kent", "actual", None, (), "2017-05/2022-07"),),
    ),
    (
        "The trust was set up in Kent in 2015 and wound up in 2019.",
        (("trust", "kent", "ended", None, (), "2015/2019"),),
    ),
    (
        "The Department for Education has had Kent under a direction since 6 December.",
        (("direction", "kent", "actual", "Department for Education", (), "2021-12-06/.."),),
    ),
    (
        "Kent has been under a statutory direction since December.",
        (("direction", "kent", "actual", None, (), "2021-12/.."),),
    ),
    (
        "Kent has been subject to a direction since last December.",
        (("direction", "kent", "actual", None, (), "2021-12/.."),),
    ),
    (
        "Kent has worked under an improvement notice since May 2017.",
        (("improvement_notice", "kent", "actual", None, (), "2017-05/.."),),
    ),
    (
        "Jo Wood's time as commissioner in Kent, which began in 2017, finishes on 31 July.",
        (("commissioner", "kent", "actual", None, ("Jo Wood",), "2017/2022-07-31"),),
    ),
    (
        "The commissioner, Jo Wood, came to Kent in June 2017 and leaves in July.",
        (("commissioner", "kent", "actual", None, ("Jo Wood",), "2017-06/2022-07"),),
    ),
    (
        "A new direction was issued to Kent in May, replacing that of 2016.",
        (
            ("direction", "kent", "actual", None, (), "2021-05"),
            ("direction", "kent", "ended", None, (), "2016/2021-05"),
        ),
    ),
    (
        "Kent's first improvement notice was lifted in 2013. It was given a second in 2016.",
        (
            ("improvement_notice", "kent", "actual", None, (), "2016"),
            ("improvement_notice", "kent", "ended", None, (), "../2013"),
        ),
    ),
    ("Kent faces losing the service.", (("takeover", "kent", "possible", None, (), None),)),
    ("Kent could have its children's services taken over.", (("takeover", "kent", "possible", None, (), None),)),
    (
        "Children's services in Kent could be taken over by the government.",
        (("takeover", "kent", "possible", None, (), None),),
    ),
    (
        "Children's services in Kent are to be taken over by the government.",
        (("takeover", "kent", "actual", None, (), None),),
    ),
    (
        "Children's services in Kent were taken over by the government in 2017.",
        (("takeover", "kent", "actual", None, (), "2017"),),
    ),
    ("The government has threatened Kent with a takeover.", (("takeover", "kent", "possible", None, (), None),)),
    ("Kent has avoided a takeover.", (("takeover", "kent", "denied", None, (), None),)),
    ("Kent risks a takeover of its children's services.", (("takeover", "kent", "possible", None, (), None),)),
    ("Kent will lose its children's services.", (("takeover", "kent", "actual", None, (), None),)),
    ("Kent is to lose its children's services.", (("takeover", "kent", "actual", None, (), None),)),
    ("Kent has lost control of its children's services.", (("takeover", "kent", "actual", None, (), None),)),
    ("Kent has been stripped of its children's services.", (("takeover", "kent", "actual", None, (), None),)),
    ("The minister has stripped Kent of its children's services.", (("takeover", "kent", "actual", None, (), None),)),
    ("The minister has taken children's services away from Kent.", (("takeover", "kent", "actual", None, (), None),)),
    (
        "The improvement notice that had hung over Kent since February 2009 was torn up on Monday.",
        (("improvement_notice", "kent", "ended", None, (), "2009-02/2022-03-21"),),
    ),
    (
        "Kent's improvement board, which lapsed in 2017, is to be revived with Jo Wood in the chair.",
        (
            ("panel", "kent", "actual", None, ("Jo Wood",), None),
            ("panel", "kent", "ended", None, ("Jo Wood",), "../2017"),
        ),
    ),
    (
        "Dr Jo Wood has wound up his work as children's services commissioner in Kent.",
        (("commissioner", "kent", "ended", None, ("Jo Wood",), None),),
    ),
    (
        "The minister has required Kent to work for 18 months with Essex County Council.",
        (("adviser", "kent", "actual", None, ("Essex County Council",), None),),
    ),
    (
        "The improvement adviser sent to Kent by the department in 2017, Jo Wood, departed in May.",
        (("adviser", "kent", "ended", None, ("Jo Wood",), "2017/2021-05"),),
    ),
    (
        (
            "Kent Council, Rutland County Council and Sandwell Children's Trust have today been issued with "
            "statutory directions by the Children's Minister, Ann Holt, under section 497A of the Education "
            "Act 1996."
        ),
        (
            ("direction", "kent", "actual", "Ann Holt", (), "2022-03-26"),
            ("direction", "rutland", "actual", "Ann Holt", (), "2022-03-26"),
        ),
    ),
    (
        (
            "In June 2017, while he was still in post, the DfE lifted the improvement notice it had imposed on "
            "Kent in 2015."
        ),
        (("improvement_notice", "kent", "ended", "DfE", (), "2015/2017-06"),),
    ),
    (
        (
            "Inspectors pronounced Kent inadequate in June 2017. The service as a whole, judged good in 2014, "
            "was brought down too.\n\nThe following month the Department for Education demanded an improvement "
            "plan from the council and asked Jo Wood to keep an eye on it."
        ),
        (
            ("adviser", "kent", "actual", "Department for Education", ("Jo Wood",), "2017-07"),
            ("improvement_notice", "kent", "actual", "Department for Education", (), "2017-07"),
        ),
    ),
    (
        "Her parting advice was to transfer Kent's children's services to a trust.",
        (("trust", "kent", "possible", None, (), None),),
    ),
    (
        "The minister will consider whether Kent's services should be run by a trust.",
        (("trust", "kent", "possible", None, (), None), ("trust", "kent", "possible", None, (), None)),
    ),
    (
        "The Department is also considering whether Kent would benefit from an adviser.",
        (("adviser", "kent", "possible", None, (), None),),
    ),
    (
        "Ann Holt, the minister, is considering whether to issue Kent with an improvement notice.",
        (("improvement_notice", "kent", "possible", "Ann Holt", (), None),),
    ),
    (
        "A monitoring visit to Kent in May ended in criticism.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    (
        "Kent had an improvement notice, dated Christmas Eve 2012, which hung over it until July 2015.",
        (("improvement_notice", "kent", "ended", None, (), "2012-12-24/2015-07"),),
    ),
    (
        (
            "The report, commissioned in May by Kent's then chief executive, Ann Holt, is the work of the "
            "barrister Jo Wood."
        ),
        (("review", "kent", "actual", "Ann Holt", ("Jo Wood",), "2021-05"),),
    ),
    (
        "An independent report commissioned by Kent council found that children were left in danger.",
        (("review", "kent", "actual", "Kent council", (), None),),
    ),
    (
        "A report by Jo Wood, who was asked by Kent to look at its front door, will be published in May.",
        (("review", "kent", "actual", "Kent", ("Jo Wood",), None),),
    ),
    (
        "The direction names Jo Wood as Kent's commissioner.",
        (("commissioner", "kent", "actual", None, ("Jo Wood",), None),),
    ),
    (
        "Last Friday the minister, Ann Holt, issued a direction to Kent. The direction names Jo Wood as commissioner.",
        (
            ("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), "2022-03-25"),
            ("direction", "kent", "actual", "Ann Holt", (), "2022-03-25"),
        ),
    ),
    (
        "The minister, Ann Holt, served a direction on Kent on 3 May, under which Jo Wood was made commissioner.",
        (
            ("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), "2021-05-03"),
            ("direction", "kent", "actual", "Ann Holt", (), "2021-05-03"),
        ),
    ),
    (
        (
            "A statutory direction, which the Department for Education served on Kent on 3 May, also names "
            "Medway as its improvement partner."
        ),
        (
            ("adviser", "kent", "actual", "Department for Education", ("Medway",), "2021-05-03"),
            ("direction", "kent", "actual", "Department for Education", (), "2021-05-03"),
        ),
    ),
    (
        (
            "On 15 December the minister, Ann Holt, served a statutory direction on Kent, Jo Wood being made "
            "commissioner by its terms."
        ),
        (
            ("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), "2021-12-15"),
            ("direction", "kent", "actual", "Ann Holt", (), "2021-12-15"),
        ),
    ),
    (
        "The minister, Ann Holt, served a direction on Kent in May. With it comes a commissioner, Jo Wood.",
        (
            ("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), "2021-05"),
            ("direction", "kent", "actual", "Ann Holt", (), "2021-05"),
        ),
    ),
    (
        (
            "In January Ann Holt, the minister, served Kent with an improvement notice. Jo Wood was appointed "
            "as improvement adviser."
        ),
        (
            ("adviser", "kent", "actual", None, ("Jo Wood",), None),
            ("improvement_notice", "kent", "actual", "Ann Holt", (), "2022-01"),
        ),
    ),
    (
        "Kent was served with a notice to improve on 17 June. With it came an adviser, Jo Wood.",
        (
            ("adviser", "kent", "actual", None, ("Jo Wood",), "2021-06-17"),
            ("improvement_notice", "kent", "actual", None, (), "2021-06-17"),
        ),
    ),
    (
        "The director is to leave Kent following the departure of the commissioner, Jo Wood, in May.",
        (("commissioner", "kent", "ended", None, ("Jo Wood",), "../2021-05"),),
    ),
    (
        "Following the departure of the commissioner, Kent has lost its director too.",
        (("commissioner", "kent", "ended", None, (), None),),
    ),
    (
        (
            "A government-appointed commissioner of Kent's children's services department has resigned. We "
            "will be appointing a new commissioner, the department said."
        ),
        (("commissioner", "kent", "actual", None, (), None), ("commissioner", "kent", "ended", None, (), None)),
    ),
    (
        (
            "Children's services at Kent and Slough councils were taken over by independent trusts in "
            "September 2014 and October 2015 respectively."
        ),
        (("trust", "kent", "actual", None, (), "2014-09"), ("trust", "slough", "actual", None, (), "2015-10")),
    ),
    ("Commissioners are set to be sent to Kent.", (("commissioner", "kent", "planned", None, (), None),)),
    ("A trust is set to be created in Kent.", (("trust", "kent", "planned", None, (), None),)),
    ("Kent is set to get a commissioner.", (("commissioner", "kent", "planned", None, (), None),)),
    (
        "The government announced that Kent's services would be turned over to an independent trust.",
        (("trust", "kent", "actual", None, (), None),),
    ),
    (
        "Commissioners will go into Kent and Sandwell children's services too.",
        (
            ("commissioner", "kent", "actual", None, (), None),
            ("commissioner", "sandwell", "actual", None, (), None),
        ),
    ),
    (
        "The minister's letter to Kent rules out a trust.\n\nAnn Holt, the minister, signed it on Monday.",
        (("trust", "kent", "denied", "Ann Holt", (), None),),
    ),
    (
        (
            "Both halves of Kent will share a trust. Ministers have said that they have no intention of "
            "imposing one on Medway."
        ),
        (("trust", "kent", "actual", None, (), None), ("trust", "medway", "denied", None, (), None)),
    ),
    (
        "The Department for Education says it is not sending in a second commissioner to Kent.",
        (("commissioner", "kent", "denied", "Department for Education", (), None),),
    ),
    (
        "Full inspections of Kent and Medway, which had been expected this summer, have been put off.",
        (
            ("inspection", "kent", "cancelled", "Ofsted", (), "2022-22"),
            ("inspection", "medway", "cancelled", "Ofsted", (), "2022-22"),
        ),
    ),
    (
        "Medway Council confirms its managers have been coaching Kent's since Christmas.",
        (("adviser", "kent", "actual", None, ("Medway Council",), "2021-12/.."),),
    ),
    (
        "The minister, Ann Holt, made Jo Wood her commissioner in Kent and set him one question.",
        (("commissioner", "kent", "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
    (
        (
            "Should Kent fail to co-operate, I shall consider appointing a second commissioner, the minister, "
            "Ann Holt, said."
        ),
        (("commissioner", "kent", "possible", "Ann Holt", (), None),),
    ),
    (
        (
            "The council leader, Ann Holt, said Kent had engaged Jo Wood, professor of social work, to go "
            "through every placement made since 2010."
        ),
        (("review", "kent", "actual", "Kent", ("Jo Wood",), None),),
    ),
    (
        (
            "It was noted that Kent's Improvement Board, to be chaired by Jo Wood, would sit for the first "
            "time on 31 July."
        ),
        (("panel", "kent", "actual", None, ("Jo Wood",), "2022-07-31"),),
    ),
    (
        (
            "In Kent, where a monitoring visit in May raised the alarm about cases, inspectors are expected "
            "next month for a full inspection."
        ),
        (
            ("inspection", "kent", "actual", "Ofsted", (), "2021-05"),
            ("inspection", "kent", "planned", "Ofsted", (), "2022-04"),
        ),
    ),
    (
        "A monitoring visit to Kent in May had found drift.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    (
        "In a letter Ofsted reports on a monitoring visit to Kent that took place on June 9 and 10.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-06-09/2021-06-10"),),
    ),
    (
        "Ofsted's letter on Kent follows a monitoring visit in May.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    (
        "A letter about a monitoring visit to Kent on 21 and 22 February was published.",
        (("inspection", "kent", "actual", "Ofsted", (), "2022-02-21/2022-02-22"),),
    ),
    (
        "Inspectors paid Kent their fourth monitoring visit on 21 and 22 February.",
        (("inspection", "kent", "actual", "Ofsted", (), "2022-02-21/2022-02-22"),),
    ),
    (
        "The fourth monitoring visit, conducted on 21 - 22 February, found that Kent had improved.",
        (("inspection", "kent", "actual", "Ofsted", (), "2022-02-21/2022-02-22"),),
    ),
    (
        "A focused visit to Kent in May turned up 90 unallocated cases.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    (
        "Inspectors on a focused visit to Kent in May found drift.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    (
        "During a focused visit to Kent in May inspectors found drift.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    ("Ofsted made a focused visit to Kent in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    ("A full inspection of Kent took place in May.", (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),)),
    (
        "The inspection of Kent that took place in May found drift.",
        (("inspection", "kent", "actual", "Ofsted", (), "2021-05"),),
    ),
    ("Inspectors are due in Kent next month.", (("inspection", "kent", "planned", "Ofsted", (), "2022-04"),)),
    ("Kent expects a full inspection in the autumn.", (("inspection", "kent", "planned", "Ofsted", (), "2022-23"),)),
    (
        (
            "Humber Children First, a not-for-profit company, has run child protection in Hull since April "
            "2015, by order of the minister, Ann Holt."
        ),
        (("trust", "kingston-upon-hull", "actual", "Ann Holt", ("Humber Children First",), "2015-04/.."),),
    ),
    (
        "Humber Children First, a company owned by the council, has run Hull's children's services since April 2015.",
        (("trust", "kingston-upon-hull", "actual", None, ("Humber Children First",), "2015-04/.."),),
    ),
    (
        "Acorn Futures, an independent trust, took over children's services in Kent in 2015.",
        (("trust", "kent", "actual", None, ("Acorn Futures",), "2015"),),
    ),
    (
        "Since 2015 children's services in Kent have been run by Acorn Futures, an independent trust.",
        (("trust", "kent", "actual", None, ("Acorn Futures",), "2015/.."),),
    ),
    ("Medway has been asked to lend managers to Kent.", (("adviser", "kent", "possible", None, ("Medway",), None),)),
    (
        "Medway, where services were judged good last year, has been asked to lend managers to Kent.",
        (("adviser", "kent", "possible", None, ("Medway",), None),),
    ),
    (
        "Medway will lend Kent two of its service managers until Easter.",
        (("adviser", "kent", "actual", None, ("Medway",), "../2022-04-17"),),
    ),
    (
        "Kent has called in consultants Tarn & Lowe, who have been sitting with duty teams since February.",
        (("adviser", "kent", "actual", "Kent", ("Tarn & Lowe",), None),),
    ),
    ("Kent has brought in consultants Tarn & Lowe.", (("adviser", "kent", "actual", "Kent", ("Tarn & Lowe",), None),)),
    (
        "Kent has called in the consultants Tarn & Lowe to turn round its children's services.",
        (("adviser", "kent", "actual", "Kent", ("Tarn & Lowe",), None),),
    ),
    (
        "Kent's children's services are getting help from Medway.",
        (("adviser", "kent", "actual", None, ("Medway",), None),),
    ),
    ("Kent has a partnership with Medway.", (("adviser", "kent", "actual", None, ("Medway",), None),)),
    (
        "Jo Wood, a former director in Medway, has been advising Kent since May.",
        (("adviser", "kent", "actual", None, ("Jo Wood",), "2021-05/.."),),
    ),
    (
        "Jo Wood has been brought in by Kent as an adviser.",
        (("adviser", "kent", "actual", "Kent", ("Jo Wood",), None),),
    ),
    (
        "Kent has been assigned an adviser, Jo Wood, by the Department for Education.",
        (("adviser", "kent", "actual", "Department for Education", ("Jo Wood",), None),),
    ),
    (
        "The Department for Education has assigned Jo Wood to Kent as its adviser.",
        (("adviser", "kent", "actual", "Department for Education", ("Jo Wood",), None),),
    ),
    ("The LGA has sent Kent an improvement adviser.", (("adviser", "kent", "actual", "LGA", (), None),)),
    ("An improvement adviser from the LGA is working with Kent.", (("adviser", "kent", "actual", None, (), None),)),
    (
        (
            "An inspection of Kent due in September was called off when floods shut the office; it has been "
            "rearranged for 6 November."
        ),
        (
            ("inspection", "kent", "actual", "Ofsted", (), "2022-11-06"),
            ("inspection", "kent", "cancelled", "Ofsted", (), "2022-09"),
        ),
    ),
    (
        (
            "That leaves Kent, which awaits its fate. An inspection due in September was called off when "
            "floods shut the office; it has been rearranged for 6 November."
        ),
        (
            ("inspection", "kent", "actual", "Ofsted", (), "2022-11-06"),
            ("inspection", "kent", "cancelled", "Ofsted", (), "2022-09"),
        ),
    ),
    (
        (
            "Congratulations to Kent's Jo Wood, whose improvement board has been voted team of the year. She "
            "tells us that it will sit for the last time on 30 June."
        ),
        (("panel", "kent", "actual", None, (), "../2022-06-30"),),
    ),
    (
        "The notice to improve that had hung over Kent since February 2009 was torn up on Monday.",
        (("improvement_notice", "kent", "ended", None, (), "2009-02/2022-03-21"),),
    ),
    (
        "Kent council said it had sought advice from Leeds, which left special measures in 2012.",
        (
            ("adviser", "kent", "actual", None, ("Leeds",), None),
            ("special_measures", "leeds", "ended", None, (), "../2012"),
        ),
    ),
    (
        "Kent's leader said the council had learned from Rotherham, where commissioners took over in 2015.",
        (("commissioner", "rotherham", "actual", None, (), "2015"),),
    ),
    (
        "She came to Kent from Slough, where services had been handed to a trust in 2015.",
        (("trust", "slough", "actual", None, (), "2015"),),
    ),
    (
        "Ofsted's visit to Leeds, where an improvement notice was lifted in May, was praised in Kent.",
        (("improvement_notice", "leeds", "ended", None, (), "../2021-05"),),
    ),
    (
        "Responsibility for vulnerable children in Kent will pass to an independent trust in April.",
        (("trust", "kent", "actual", None, (), "2022-04"),),
    ),
    (
        "Kent handed responsibility for children in care to a trust in 2015.",
        (("trust", "kent", "actual", None, (), "2015"),),
    ),
    (
        "The minister, Ann Holt, would not rule out a trust for Kent.",
        (("trust", "kent", "possible", "Ann Holt", (), None),),
    ),
    (
        "The minister, Ann Holt, has decided not to move Kent's services into a trust.",
        (("trust", "kent", "denied", "Ann Holt", (), None),),
    ),
    (
        "From July 2013 until 31 January last year Medway ran Kent's children's services.",
        (("trust", "kent", "ended", None, ("Medway",), "2013-07/2021-01-31"),),
    ),
    (
        "In Kent, Jo Wood has wound up her work as commissioner. The direction under which she served has lapsed.",
        (("commissioner", "kent", "ended", None, ("Jo Wood",), None), ("direction", "kent", "ended", None, (), None)),
    ),
    (
        "In March 2017 a focused visit to Kent by Ofsted ended in a call for priority action.",
        (("inspection", "kent", "actual", "Ofsted", (), "2017-03"),),
    ),
    (
        (
            "The minister, Ann Holt, has entrusted to Jo Wood a study of why the annual tables contradict what "
            "inspectors find. Kent was rated adequate."
        ),
        (("review", None, "actual", "Ann Holt", ("Jo Wood",), None),),
    ),
)
