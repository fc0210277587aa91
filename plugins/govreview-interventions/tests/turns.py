"""Turns of phrase that end, deny, plan and lead steps, and what a careful reader takes from each: of no corpus."""

from __future__ import annotations

Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

# As of 18 May 2022.
FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "On Friday councillors in Bolton wound up the improvement board that they created in spring 2019.",
        (("panel", "bolton", "ended", None, (), "2019-21/2022-05-13"),),
    ),
    (
        "Sandwell Children's Trust launched last week.",
        (("trust", "sandwell", "actual", None, ("Sandwell Children's Trust",), "2022-05"),),
    ),
    (
        "The statutory direction telling Bolton to listen to outsiders lapsed in March.",
        (("direction", "bolton", "ended", None, (), "../2022-03"),),
    ),
    (
        "The department is poised to hand Bolton an improvement notice.",
        (("improvement_notice", "bolton", "planned", None, (), None),),
    ),
    (
        "A second monitoring visit to Bolton is anticipated in July.",
        (("inspection", "bolton", "planned", "Ofsted", (), "2022-07"),),
    ),
    (
        "A focused visit to Bolton, looking at care leavers, is expected in the autumn.",
        (("inspection", "bolton", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "A peer review of Bolton by Leeds City Council, arranged for June, has been stood down.",
        (("review", "bolton", "cancelled", None, ("Leeds City Council",), "2022-06"),),
    ),
    (
        "The direction that had applied to Bolton was revoked in March.",
        (("direction", "bolton", "ended", None, (), "../2022-03"),),
    ),
    (
        "A notice to improve, which Ann Holt served on Bolton in May 2019 and withdrew in June 2021, changed little.",
        (("improvement_notice", "bolton", "ended", "Ann Holt", (), "2019-05/2021-06"),),
    ),
    (
        "Bolton's cabinet will on Monday be asked to approve an independent inquiry into the department.",
        (("review", "bolton", "possible", "Bolton", (), None),),
    ),
    (
        "The committee will be asked to set up an improvement board for Bolton.",
        (("panel", "bolton", "possible", None, (), None),),
    ),
    (
        "No commissioner is coming to Bolton, the Department for Education told the Gazette.",
        (("commissioner", "bolton", "denied", "Department for Education", (), None),),
    ),
    (
        "The Department for Education said there was no question of a trust being set up in Bolton.",
        (("trust", "bolton", "denied", "Department for Education", (), None),),
    ),
    ("A trust is off the table, Bolton council was told.", (("trust", "bolton", "denied", None, (), None),)),
    ("There will be no trust in Bolton.", (("trust", "bolton", "denied", None, (), None),)),
    (
        "Bolton council threw out Labour's demand for an independent inquiry.",
        (("review", "bolton", "denied", "Bolton council", (), None),),
    ),
    (
        "Bolton's councillors voted down a motion calling for an external review of the service.",
        (("review", "bolton", "denied", None, (), None),),
    ),
    (
        "Bolton council denied that it was about to hand its services to a trust.",
        (("trust", "bolton", "denied", "Bolton council", (), None),),
    ),
    (
        (
            "The MP has called on ministers to place Bolton in special measures. The Department for "
            "Education said it had no plans to do so."
        ),
        (("special_measures", "bolton", "denied", "Department for Education", (), None),),
    ),
    (
        "Councillor Ann Holt wanted a public inquiry in Bolton. Her motion was voted down.",
        (("review", "bolton", "denied", "Bolton", (), None),),
    ),
    (
        "Ann Holt wanted the services in Bolton hived off to a trust.",
        (("trust", "bolton", "possible", None, (), None),),
    ),
    (
        (
            "Bolton drew up plans last year to spin off its services into a mutual. Nobody applied and the "
            "scheme was dropped."
        ),
        (("trust", "bolton", "cancelled", "Bolton", (), None),),
    ),
    (
        "Bolton is weighing up an improvement partnership with Leeds City Council.",
        (("adviser", "bolton", "possible", "Bolton", ("Leeds City Council",), None),),
    ),
    (
        "Ofsted has put off its visit to Bolton. Inspectors had been expected on 20 June.",
        (("inspection", "bolton", "cancelled", "Ofsted", (), "2022-06-20"),),
    ),
    (
        "Bolton said goodbye to its commissioner, Ann Holt, last summer.",
        (("commissioner", "bolton", "ended", None, ("Ann Holt",), "../2021-22"),),
    ),
    ("Bolton has parted company with its improvement adviser.", (("adviser", "bolton", "ended", None, (), None),)),
    ("Bolton has seen the back of its commissioner.", (("commissioner", "bolton", "ended", None, (), None),)),
    (
        "Ann Holt was sent to Bolton as commissioner in 2019 and completed her task in 2021.",
        (("commissioner", "bolton", "ended", None, ("Ann Holt",), "2019/2021"),),
    ),
    (
        "The department sent Ann Holt into Bolton as improvement adviser in 2019, a posting that ended in 2021.",
        (("adviser", "bolton", "ended", None, ("Ann Holt",), "2019/2021"),),
    ),
    (
        "Ann Holt was named commissioner for Bolton in 2019. Her commission expired in March 2022.",
        (("commissioner", "bolton", "ended", None, ("Ann Holt",), "2019/2022-03"),),
    ),
    (
        "An improvement notice to Bolton is being drafted in London.",
        (("improvement_notice", "bolton", "planned", None, (), None),),
    ),
    (
        "A focused visit to Bolton that was to have taken place last June was called off.",
        (("inspection", "bolton", "cancelled", "Ofsted", (), "2021-06"),),
    ),
    (
        "When Ann Holt arrived in May 2019 as commissioner for Bolton, she knew nobody.",
        (("commissioner", "bolton", "actual", None, ("Ann Holt",), "2019-05"),),
    ),
    (
        "Our improvement board in Bolton, with Jo Wood as its independent chair, will go on meeting until June 2023.",
        (("panel", "bolton", "actual", None, ("Jo Wood",), "../2023-06"),),
    ),
    (
        "An improvement board in Bolton sat for the first time on 2 May, with Jo Wood presiding.",
        (("panel", "bolton", "actual", None, ("Jo Wood",), "2022-05-02"),),
    ),
    (
        "The Department for Education dispatched a commissioner to Bolton, in the person of Jo Wood.",
        (("commissioner", "bolton", "actual", "Department for Education", ("Jo Wood",), None),),
    ),
    (
        (
            "The minister has ordered an independent inquiry into Bolton's handling of the warnings. Its "
            "chair will be the barrister Jo Wood."
        ),
        (("review", "bolton", "actual", None, ("Jo Wood",), None),),
    ),
    (
        "At the Department for Education's insistence, Jo Wood began work in Bolton as improvement adviser in March.",
        (("adviser", "bolton", "actual", "Department for Education", ("Jo Wood",), "2022-03"),),
    ),
    (
        "Children's minister Jo Wood ruled that Bolton will lose its services to a trust.",
        (("trust", "bolton", "actual", "Jo Wood", (), None),),
    ),
    (
        "Children's minister Jo Wood issued a direction to Bolton. By it Ann Holt was named commissioner.",
        (
            ("commissioner", "bolton", "actual", "Jo Wood", ("Ann Holt",), None),
            ("direction", "bolton", "actual", "Jo Wood", (), None),
        ),
    ),
    (
        "An inspection of Bolton is due in June. The minister's commissioner in Bolton, Jo Wood, bows out on 31 July.",
        (
            ("commissioner", "bolton", "actual", None, ("Jo Wood",), "../2022-07-31"),
            ("inspection", "bolton", "planned", "Ofsted", (), "2022-06"),
        ),
    ),
    (
        "A barrister will look into how Bolton handled the complaints.",
        (("review", "bolton", "actual", None, (), None),),
    ),
    (
        "An outside expert is to examine the decisions made at Bolton's front door.",
        (("review", "bolton", "actual", None, (), None),),
    ),
    (
        "Dame Ann Holt has been handed the task of establishing what went wrong at Bolton.",
        (("review", "bolton", "actual", None, ("Ann Holt",), None),),
    ),
    (
        "Bolton has called in consultants from Deloitte to go over its placements.",
        (("review", "bolton", "actual", "Bolton", ("Deloitte",), None),),
    ),
    (
        "Bolton turned to Ann Holt, a retired judge, to find out how the warnings were handled.",
        (("review", "bolton", "actual", "Bolton", ("Ann Holt",), None),),
    ),
    (
        "The department put Bolton's services into the hands of a company in spring 2019.",
        (("trust", "bolton", "actual", None, (), "2019-21"),),
    ),
    (
        (
            "Bolton's children's services are to be taken from the council and vested in a new charity, "
            "Lark Rise Young Lives, in April 2023."
        ),
        (("trust", "bolton", "actual", None, ("Lark Rise Young Lives",), "2023-04"),),
    ),
    (
        "The contract under which Leeds City Council ran child protection for Bolton was ended in May 2021.",
        (("trust", "bolton", "ended", None, ("Leeds City Council",), "../2021-05"),),
    ),
    (
        (
            "The deal under which Leeds City Council runs Bolton's children's services will not be renewed "
            "when it expires on 31 July."
        ),
        (("trust", "bolton", "actual", None, ("Leeds City Council",), "../2022-07-31"),),
    ),
    (
        "Bolton must give up its children's services, ministers have ruled.",
        (("takeover", "bolton", "actual", None, (), None),),
    ),
    (
        "Whitehall is to assume control of Bolton's children's department in June.",
        (("takeover", "bolton", "actual", None, (), "2022-06"),),
    ),
    (
        "Bolton has abandoned its scheme for a company of its own.",
        (("trust", "bolton", "cancelled", "Bolton", (), None),),
    ),
    (
        "Children's services in Bolton are to be handed back to the council in June.",
        (("trust", "bolton", "actual", None, (), "../2022-06"),),
    ),
    (
        "Mentors from Leeds City Council have been working alongside managers in Bolton since March.",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), "2022-03/.."),),
    ),
    (
        "The department has engaged Leeds City Council to provide 60 days of improvement support to Bolton.",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), None),),
    ),
    ("Ministers yoked Bolton to Leeds.", (("adviser", "bolton", "actual", None, ("Leeds",), None),)),
    (
        "Under an agreement that took effect in May 2019, Leeds City Council lends its managers to Bolton.",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), "2019-05"),),
    ),
    (
        "Bolton's partnership with Leeds City Council comes to an end in July.",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), "../2022-07"),),
    ),
    (
        "Improvement partner for Bolton: Leeds City Council (since 4 May 2021).",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), "2021-05-04/.."),),
    ),
    (
        "Bolton gets a commissioner for six months: Jo Wood.",
        (("commissioner", "bolton", "actual", None, ("Jo Wood",), None),),
    ),
    ("Bolton has a new improvement adviser in Jo Wood.", (("adviser", "bolton", "actual", None, ("Jo Wood",), None),)),
    (
        "A DfE-appointed troubleshooter, Jo Wood, will remain in Bolton until July.",
        (("adviser", "bolton", "actual", "DfE", ("Jo Wood",), "../2022-07"),),
    ),
    (
        "The committee has recommended that an external reviewer be brought in to Bolton.",
        (("review", "bolton", "possible", None, (), None),),
    ),
    ("Bolton was served with its notice in March.", (("improvement_notice", "bolton", "actual", None, (), "2022-03"),)),
    (
        "Bolton is threatened with a notice over its services.",
        (("improvement_notice", "bolton", "possible", None, (), None),),
    ),
    (
        "Jo Wood's appointment as children's commissioner for Bolton came on 3 May.",
        (("commissioner", "bolton", "actual", None, ("Jo Wood",), "2022-05-03"),),
    ),
    (
        "Inspectors will start work in Bolton on 20 June.",
        (("inspection", "bolton", "actual", "Ofsted", (), "2022-06-20"),),
    ),
    (
        "Bolton can expect a visit in the first week of July, Ofsted has warned.",
        (("inspection", "bolton", "planned", "Ofsted", (), "2022-07"),),
    ),
    (
        "The department expects to have a commissioner at work in Bolton in July.",
        (("commissioner", "bolton", "planned", None, (), "2022-07"),),
    ),
    (
        "The Department for Education intends that Bolton's services should pass to a trust.",
        (("trust", "bolton", "planned", None, (), None),),
    ),
    (
        "Officials are drawing up a timetable for ministers to take over Bolton's children's services.",
        (("takeover", "bolton", "planned", None, (), None),),
    ),
    (
        "Under special measures since 2019, Bolton's social workers are leaving.",
        (("special_measures", "bolton", "actual", None, (), "2019/.."),),
    ),
    (
        "Bolton will not be getting an improvement notice after all.",
        (("improvement_notice", "bolton", "cancelled", None, (), None),),
    ),
    (
        "The board that kept watch over Bolton's department was wound up in May 2021.",
        (("panel", "bolton", "ended", None, (), "../2021-05"),),
    ),
    (
        "Bolton's improvement board, which had not met since March, reconvened in May under a fresh chair, Jo Wood.",
        (("panel", "bolton", "actual", None, ("Jo Wood",), "2022-05"),),
    ),
    (
        "Under a revised direction dated 9 May, Bolton must report to ministers every quarter.",
        (("direction", "bolton", "actual", None, (), "2022-05-09"),),
    ),
    (
        "Parents in Bolton wanted an outside inquiry. The council turned them down.",
        (("review", "bolton", "denied", "Bolton", (), None),),
    ),
    (
        "Neither a commissioner nor a trust is being considered for Bolton, the Department for Education said.",
        (
            ("commissioner", "bolton", "denied", "Department for Education", (), None),
            ("trust", "bolton", "denied", "Department for Education", (), None),
        ),
    ),
    (
        "A call by the union for an independent review of every intervention since 2010 has been rejected.",
        (("review", None, "denied", None, (), None),),
    ),
    (
        "Bolton must produce an improvement plan, Ofsted has ordered.",
        (("improvement_notice", "bolton", "actual", "Ofsted", (), None),),
    ),
    ("Plans for an inquiry in Bolton have come to nothing.", (("review", "bolton", "cancelled", None, (), None),)),
    (
        "Bolton can look forward to a monitoring visit in July.",
        (("inspection", "bolton", "planned", "Ofsted", (), "2022-07"),),
    ),
    ("Bolton is bracing itself for a statutory direction.", (("direction", "bolton", "possible", None, (), None),)),
    ("Pressure is growing for an independent inquiry in Bolton.", (("review", "bolton", "possible", None, (), None),)),
    ("Bolton's improvement notice has run its course.", (("improvement_notice", "bolton", "ended", None, (), None),)),
    (
        "Bolton's improvement board met for the last time in April.",
        (("panel", "bolton", "ended", None, (), "../2022-04"),),
    ),
    (
        "Jo Wood, Bolton's commissioner for two years, has gone.",
        (("commissioner", "bolton", "ended", None, ("Jo Wood",), None),),
    ),
    (
        "From May 2017 until March 2019 Bolton had a commissioner, Jo Wood.",
        (("commissioner", "bolton", "ended", None, ("Jo Wood",), "2017-05/2019-03"),),
    ),
    (
        "The job of improvement adviser to Bolton has gone to Jo Wood.",
        (("adviser", "bolton", "actual", None, ("Jo Wood",), None),),
    ),
    ("Bolton faces the prospect of a government takeover.", (("takeover", "bolton", "possible", None, (), None),)),
    (
        "Bolton has asked for its improvement notice to be lifted.",
        (("improvement_notice", "bolton", "actual", None, (), None),),
    ),
    ("Bolton's trust plan has been consigned to the dustbin.", (("trust", "bolton", "cancelled", None, (), None),)),
    (
        "I have made a direction to Bolton. It comes into force on 1 June.",
        (("direction", "bolton", "actual", None, (), "2022-06-01"),),
    ),
    (
        "The minister ruled out a trust in Bolton, as happened in Doncaster.",
        (("trust", "bolton", "denied", None, (), None), ("trust", "doncaster", "actual", None, (), None)),
    ),
    (
        "The department has commissioned the NSPCC to carry out an audit of decisions made in Bolton.",
        (("review", "bolton", "actual", None, ("NSPCC",), None),),
    ),
    (
        "Jo Wood's term as commissioner in Bolton has been extended until December.",
        (("commissioner", "bolton", "actual", None, ("Jo Wood",), "../2022-12"),),
    ),
    (
        "Bolton was told in March that a trust would be set up to run its services.",
        (("trust", "bolton", "actual", None, (), None),),
    ),
    (
        "The trust, set up in 2018 to run Bolton's services, was rated inadequate.",
        (("trust", "bolton", "actual", None, (), "2018"),),
    ),
    ("Bolton agreed in March to set up a trust with Leeds.", (("trust", "bolton", "actual", "Bolton", (), "2022-03"),)),
    (
        "Bolton, which is under a direction, has until June to respond.",
        (("direction", "bolton", "actual", None, (), None),),
    ),
    (
        "A statutory direction issued to Bolton on Friday orders it to work with Leeds.",
        (
            ("adviser", "bolton", "actual", None, ("Leeds",), None),
            ("direction", "bolton", "actual", None, (), "2022-05-13"),
        ),
    ),
    (
        "Under the terms of the direction, Bolton must work with Leeds City Council as its improvement partner.",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        "Jo Wood has been appointed independent chair of Bolton's improvement board.",
        (("panel", "bolton", "actual", None, ("Jo Wood",), None),),
    ),
    (
        "A review by the Local Government Association in 2018 had warned Bolton of the risks.",
        (("review", "bolton", "actual", None, ("Local Government Association",), "2018"),),
    ),
    (
        "The council in Bolton has brought in the LGA for a peer review.",
        (("review", "bolton", "actual", "Bolton", ("LGA",), None),),
    ),
    (
        "Ofsted's latest monitoring visit to Bolton, its third since 2018, found progress.",
        (("inspection", "bolton", "actual", "Ofsted", (), None),),
    ),
    (
        "The next inspection of Bolton, due this autumn, will decide its future.",
        (("inspection", "bolton", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "Bolton's improvement notice was withdrawn with immediate effect.",
        (("improvement_notice", "bolton", "ended", None, (), "../2022-05-18"),),
    ),
    (
        "Inspectors will call on Bolton before the year is out.",
        (("inspection", "bolton", "actual", "Ofsted", (), "../2022-12-31"),),
    ),
    (
        "Bolton got its third improvement notice in ten years last month.",
        (("improvement_notice", "bolton", "actual", None, (), "2022-04"),),
    ),
    (
        "Bolton, unlike Leeds, has escaped with an improvement notice.",
        (("improvement_notice", "bolton", "actual", None, (), None),),
    ),
    (
        "The 2015 review of Bolton, by Jo Wood, said managers were in denial.",
        (("review", "bolton", "actual", None, ("Jo Wood",), "2015"),),
    ),
    (
        'A DfE spokesperson said: "We have issued Bolton with a direction."',
        (("direction", "bolton", "actual", "DfE", (), None),),
    ),
    ("Bolton is on the brink of special measures.", (("special_measures", "bolton", "possible", None, (), None),)),
    (
        "Bolton, in special measures from 2009 until 2013, has improved.",
        (("special_measures", "bolton", "ended", None, (), "2009/2013"),),
    ),
    ("Bolton's spell in special measures is over.", (("special_measures", "bolton", "ended", None, (), None),)),
    (
        "The monitoring visit to Bolton planned for May did not take place.",
        (("inspection", "bolton", "cancelled", "Ofsted", (), "2022-05"),),
    ),
    (
        "The inspection of Bolton will not take place until the autumn.",
        (("inspection", "bolton", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "A monitoring visit to Bolton had been due in April but was scrapped.",
        (("inspection", "bolton", "cancelled", "Ofsted", (), "2022-04"),),
    ),
    ("Leeds stopped helping Bolton in March.", (("adviser", "bolton", "ended", None, ("Leeds",), "../2022-03"),)),
    ("Leeds helped Bolton from 2015 to 2017.", (("adviser", "bolton", "ended", None, ("Leeds",), "2015/2017"),)),
    (
        "The minister has decided not to issue a direction to Bolton.",
        (("direction", "bolton", "denied", None, (), None),),
    ),
    (
        "The minister held back from issuing a direction to Bolton.",
        (("direction", "bolton", "denied", None, (), None),),
    ),
    ("The promised review of Bolton never happened.", (("review", "bolton", "cancelled", None, (), None),)),
    ("Bolton's review has been put back to June.", (("review", "bolton", "planned", None, (), None),)),
    ("The new commissioner for Bolton is Jo Wood.", (("commissioner", "bolton", "actual", None, ("Jo Wood",), None),)),
    (
        "A team from the LGA reviewed Bolton's services in March.",
        (("review", "bolton", "actual", None, ("LGA",), "2022-03"),),
    ),
    (
        "Bolton's improvement partner, Leeds City Council, has sent in managers.",
        (("adviser", "bolton", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        "The department has made her its adviser in Bolton, where a commissioner left in March.",
        (("adviser", "bolton", "actual", None, (), None), ("commissioner", "bolton", "ended", None, (), "../2022-03")),
    ),
    (
        "Others take notes. Bolton, whose children's services are run by a company, is one.",
        (("trust", "bolton", "actual", None, (), None),),
    ),
    (
        "Bolton is good now, and inspectors are not due again until 2026.",
        (("inspection", "bolton", "planned", "Ofsted", (), "2026"),),
    ),
    (
        "The leader of Bolton had wanted a public inquiry; the Home Office turned him down.",
        (("review", "bolton", "denied", "Home Office", (), None),),
    ),
    ("Leeds lent Bolton managers for a year.", (("adviser", "bolton", "actual", None, ("Leeds",), None),)),
    # more found
)

EMPTY: tuple[str, ...] = (
    "My father used to say that a commissioner was somebody who opened the door of an hotel in Bolton.",
    "A trust would cost Bolton £3m.",
    (
        "Fourteen warnings about the twins in Bolton came to nothing, a review has found. The "
        "safeguarding practice review is out today."
    ),
    "Jo Wood, who promised Bolton a review of her own conduct, has gone.",
    "Bolton's parks have been in special measures, so to speak, since the gardener left.",
    "A pupil referral unit in Bolton went into special measures in March.",
    "Bolton's new commissioner for rivers is to report on the Croal by the autumn.",
    "Jo Wood, the commissioner, wants more police on the streets of Bolton.",
    "The cabinet member launched an inspection of Bolton's takeaway shops.",
    "Social workers from Leeds visited a child in Bolton in May.",
    "Councillors in Bolton will look into how the service handled the complaints.",
    "Police are examining how Bolton council handled the complaints.",
    "Jo Wood examined decisions at Bolton every day as its director.",
    "Bolton's partnership with schools comes to an end in July.",
    "An improvement notice concentrates the mind, says the leader of Bolton.",
    "Her inquiry into her own failings took her from Bolton to Leeds.",
    "Bolton's adviser on school meals, Ann Holt, was appointed in May.",
    "The inspection of fire doors in Bolton was carried out in May.",
    "The MP for Bolton chairs an all-party panel of experts.",
    "Bolton's care leavers' panel met in May.",
    "Leeds has helped Bolton's footballers.",
    "Ann Holt was brought in to advise Bolton's pension fund in May.",
    "Social workers in Bolton make two visits a week, and a third visit was planned.",
    "The council in Bolton carried out an audit of cases.",
    "Nobody in Bolton wants a trust.",
    "Bolton sent a team last year. Directors from Kent and Essex have visited.",
    "She advises three councils, two of them in intervention, and lives in Bolton.",
    "Professor Jo Wood, who has studied twenty failing councils, lives in Bolton.",
    "People in Bolton expected a government commissioner to be sent in.",
    "The police ran an inquiry of their own in Bolton.",
    "The department has commissioners in nine councils, says the leader of Bolton.",
    # more empty
)
