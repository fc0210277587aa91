"""Plain sentences as papers print them, of refusals, ends, helpers, boards, trusts and visits, and what each tells."""

from __future__ import annotations

# What is expected: kind, authority, status, by, lead, date. The texts are taken as of 26 March 2022.
Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Baby T died in Stoke on 8 May 2012. Two months after the baby died, the government sent in a commissioner.",
        (("commissioner", "stoke-on-trent", "actual", None, (), "2012-07"),),
    ),
    (
        "I accept her advice that services in Stoke be run by Derby City Council, and from 1 May Derby will do so.",
        (("trust", "stoke-on-trent", "actual", None, ("Derby City Council",), "2022-05-01"),),
    ),
    (
        "The watchdog is to pay Stoke a monitoring visit in June.",
        (("inspection", "stoke-on-trent", "actual", "Ofsted", (), "2022-06"),),
    ),
    (
        "Derby's improvement notice has been extended for a year.",
        (("improvement_notice", "derby", "actual", None, (), None),),
    ),
    ("Councillors in Dudley backed a trust.", (("trust", "dudley", "possible", None, (), None),)),
    (
        "A team from Essex will spend six months in Derbyshire.",
        (("adviser", "derbyshire", "actual", None, ("Essex",), None),),
    ),
    (
        "The shadow minister called for a public inquiry into services in Wigan, but the government said no.",
        (("review", "wigan", "denied", None, (), None),),
    ),
    (
        "Campaigners wanted an independent inquiry in Stockport. The council refused.",
        (("review", "stockport", "denied", "Stockport", (), None),),
    ),
    (
        "Unison called for an independent review of children's services in Wigan. The council rejected the idea.",
        (("review", "wigan", "denied", "Wigan", (), None),),
    ),
    (
        "Opposition councillors asked for an independent review of Derby's children's services, but were voted down.",
        (("review", "derby", "denied", "Derby", (), None),),
    ),
    (
        "A motion calling for an independent inquiry into Derby's children's services was defeated by 24 votes to 18.",
        (("review", "derby", "denied", "Derby", (), None),),
    ),
    (
        "Councillors threw out a motion for an independent review of children's services at Derby City Council.",
        (("review", "derby", "denied", None, (), None),),
    ),
    (
        "MPs wanted Wigan's children's services handed over to Kirklees. The minister would not hear of it.",
        (("trust", "wigan", "denied", None, ("Kirklees",), None),),
    ),
    ("A trust for Wigan was considered but dismissed.", (("trust", "wigan", "denied", None, (), None),)),
    (
        "The commissioner advised against transferring children's services in Wigan to a trust.",
        (("trust", "wigan", "denied", None, (), None),),
    ),
    (
        "Mary Tan recommended against a trust for Wigan, and the minister agreed.",
        (("trust", "wigan", "denied", None, (), None),),
    ),
    (
        "The Department for Education has decided not to appoint a commissioner in Wigan.",
        (("commissioner", "wigan", "denied", "Department for Education", (), None),),
    ),
    (
        "The DfE said it had no plans to send a commissioner to Wigan.",
        (("commissioner", "wigan", "denied", "DfE", (), None),),
    ),
    (
        '"There are no plans to send a commissioner to Wigan," a DfE spokesperson said.',
        (("commissioner", "wigan", "denied", "DfE", (), None),),
    ),
    (
        "The minister has ruled out sending commissioners into Wigan.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    ("One option off the table is a commissioner for Wigan.", (("commissioner", "wigan", "denied", None, (), None),)),
    (
        "A commissioner for Wigan is not on the cards, the department said.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        "Wigan has not asked for its services to be moved into a trust.",
        (("trust", "wigan", "denied", "Wigan", (), None),),
    ),
    (
        "Talk of a trust for Wigan is wide of the mark, the council said.",
        (("trust", "wigan", "denied", "Wigan", (), None),),
    ),
    (
        "The council leader dismissed rumours that Wigan's children's services would be handed to a trust.",
        (("trust", "wigan", "denied", None, (), None),),
    ),
    (
        "The department scotched suggestions that Wigan would be next to get a commissioner.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        "Wigan will not be getting a commissioner, the minister has confirmed.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        "Ministers decided against special measures for Wigan.",
        (("special_measures", "wigan", "denied", None, (), None),),
    ),
    ("Wigan Council has escaped government intervention.", (("special_measures", "wigan", "denied", None, (), None),)),
    (
        "Wigan has avoided having its children's services taken over by the government.",
        (("takeover", "wigan", "denied", None, (), None),),
    ),
    (
        "The government does not intend to intervene in Wigan.",
        (("special_measures", "wigan", "denied", None, (), None),),
    ),
    (
        "Fears that Wigan would lose control of its children's services have proved unfounded.",
        (("takeover", "wigan", "denied", None, (), None),),
    ),
    (
        "The minister rejected a plea from Wigan Council for an improvement board rather than a commissioner.",
        (
            ("commissioner", "wigan", "denied", None, (), None),
            ("panel", "wigan", "denied", None, (), None),
        ),
    ),
    (
        "Ministers turned down Wigan's request to have Kirklees as its improvement partner.",
        (("adviser", "wigan", "denied", None, ("Kirklees",), None),),
    ),
    (
        "The Conservatives want somebody from outside to look at how Wigan's children's services are run.",
        (("review", "wigan", "possible", None, (), None),),
    ),
    (
        "Opposition councillors in Wigan have asked ministers for an independent review of children's services.",
        (("review", "wigan", "possible", None, (), None),),
    ),
    (
        "The leader of Wigan Council has asked the minister to order an independent inquiry.",
        (("review", "wigan", "possible", None, (), None),),
    ),
    (
        "We recommend that the department commission an independent review of children's services in Wigan.",
        (("review", "wigan", "possible", None, (), None),),
    ),
    (
        "We recommend that a commissioner be appointed in Wigan.",
        (("commissioner", "wigan", "possible", None, (), None),),
    ),
    (
        "The scrutiny committee has called for an independent inquiry into children's services in Wigan.",
        (("review", "wigan", "possible", None, (), None),),
    ),
    (
        "A petition for a public inquiry into Wigan's children's services has been signed by 3,000 people.",
        (("review", "wigan", "possible", None, (), None),),
    ),
    (
        "The opposition leader said Wigan needed an independent review.",
        (("review", "wigan", "possible", None, (), None),),
    ),
    (
        "Ministers are considering whether to issue Wigan Council with an improvement notice.",
        (("improvement_notice", "wigan", "possible", None, (), None),),
    ),
    (
        "The minister is weighing up whether to send a commissioner to Wigan.",
        (("commissioner", "wigan", "possible", None, (), None),),
    ),
    (
        "Wigan's children's services could be handed to a trust if they do not improve, the minister warned.",
        (("trust", "wigan", "possible", None, (), None),),
    ),
    (
        "The minister told Wigan he would not hesitate to remove services from council control.",
        (("takeover", "wigan", "possible", None, (), None),),
    ),
    (
        "If progress stalls, the service in Wigan could end up in a trust.",
        (("trust", "wigan", "possible", None, (), None),),
    ),
    (
        "Wigan has until July to improve or face losing control of its children's services.",
        (("takeover", "wigan", "possible", None, (), None),),
    ),
    (
        "The council could be stripped of its children's services, the commissioner in Wigan has warned.",
        (("takeover", "wigan", "possible", None, (), None),),
    ),
    (
        "Ofsted could return to Wigan before the end of the year.",
        (("inspection", "wigan", "possible", "Ofsted", (), "../2022-12-31"),),
    ),
    (
        "The minister has threatened Wigan with a commissioner.",
        (("commissioner", "wigan", "possible", None, (), None),),
    ),
    ("Wigan may yet be given a commissioner.", (("commissioner", "wigan", "possible", None, (), None),)),
    (
        "An improvement notice was served on Wigan in November 2012 and was not lifted until September 2014.",
        (("improvement_notice", "wigan", "ended", None, (), "2012-11/2014-09"),),
    ),
    (
        "The improvement notice on Wigan was not lifted until September 2014.",
        (("improvement_notice", "wigan", "ended", None, (), "../2014-09"),),
    ),
    (
        "Wigan's improvement notice, issued in 2021, came off at Easter.",
        (("improvement_notice", "wigan", "ended", None, (), "2021/2021-04"),),
    ),
    (
        "Wigan's improvement board held its last meeting in June.",
        (("panel", "wigan", "ended", None, (), "../2021-06"),),
    ),
    (
        "The statutory direction imposed on Wigan in 2017 was lifted last month.",
        (("direction", "wigan", "ended", None, (), "2017/2022-02"),),
    ),
    (
        "Mary Tan, who had served as commissioner in Wigan since 2020, laid down her office yesterday.",
        (("commissioner", "wigan", "ended", None, ("Mary Tan",), "2020/2022-03-25"),),
    ),
    (
        "Commissioner Mary Tan arrived in Wigan in October 2016 and packed up in April 2018.",
        (("commissioner", "wigan", "ended", None, ("Mary Tan",), "2016-10/2018-04"),),
    ),
    (
        "Mary Tan was commissioner in Wigan between 2014 and 2016.",
        (("commissioner", "wigan", "ended", None, ("Mary Tan",), "2014/2016"),),
    ),
    (
        "Wigan was overseen by a commissioner, Mary Tan, from 2014 to 2016.",
        (("commissioner", "wigan", "ended", None, ("Mary Tan",), "2014/2016"),),
    ),
    (
        "Wigan brought its children's trust back under the town hall roof on 1 September.",
        (("trust", "wigan", "ended", "Wigan", (), "../2021-09-01"),),
    ),
    (
        "Wigan took its children's services back from the trust last September.",
        (("trust", "wigan", "ended", "Wigan", (), "../2021-09"),),
    ),
    (
        "The Wigan Children's Trust ceased to exist in April 2021.",
        (("trust", "wigan", "ended", None, ("Wigan Children's Trust",), "../2021-04"),),
    ),
    (
        "The Wigan children's trust was wound up in April 2021 and services returned to the council.",
        (("trust", "wigan", "ended", None, (), "../2021-04"),),
    ),
    (
        "Services in Wigan returned to council control in April 2021 after five years in a trust.",
        (("trust", "wigan", "ended", None, (), "../2021-04"),),
    ),
    (
        "The improvement notice was withdrawn on the same day, the council in Wigan said.",
        (("improvement_notice", "wigan", "ended", None, (), None),),
    ),
    (
        "After three years, ministers have lifted the direction on Wigan.",
        (("direction", "wigan", "ended", None, (), None),),
    ),
    (
        "Government oversight of children's services in Wigan ended in March 2020.",
        (("special_measures", "wigan", "ended", None, (), "../2020-03"),),
    ),
    ("Wigan has been freed from government intervention.", (("special_measures", "wigan", "ended", None, (), None),)),
    ("The department has stood down its commissioner in Wigan.", (("commissioner", "wigan", "ended", None, (), None),)),
    (
        "The commissioner was stood down from Wigan in June.",
        (("commissioner", "wigan", "ended", None, (), "../2021-06"),),
    ),
    ("Wigan's improvement board has been wound up.", (("panel", "wigan", "ended", None, (), None),)),
    (
        "The improvement board was disbanded in May after Wigan was rated good.",
        (("panel", "wigan", "ended", None, (), "../2021-05"),),
    ),
    (
        "Mary Tan's spell as Wigan's improvement adviser finished in March.",
        (("adviser", "wigan", "ended", None, ("Mary Tan",), "../2022-03"),),
    ),
    (
        "The improvement notice that followed in October remains in place in Wigan.",
        (("improvement_notice", "wigan", "actual", None, (), "2021-10"),),
    ),
    (
        "Wigan has been under an improvement notice since 2014.",
        (("improvement_notice", "wigan", "actual", None, (), "2014/.."),),
    ),
    (
        "On an improvement notice since 2014, Wigan is improving.",
        (("improvement_notice", "wigan", "actual", None, (), "2014/.."),),
    ),
    (
        "Subject to a statutory direction since 2018, Wigan is improving.",
        (("direction", "wigan", "actual", None, (), "2018/.."),),
    ),
    (
        "Mary Tan, whom the department installed as Wigan's improvement adviser last autumn, said it was working.",
        (("adviser", "wigan", "actual", None, ("Mary Tan",), "2021-23"),),
    ),
    (
        "Mary Tan, sent in as commissioner to Wigan in June, found chaos.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), "2021-06"),),
    ),
    (
        "In September 2015 the minister issued a direction to Wigan and made Mary Tan commissioner.",
        (
            ("commissioner", "wigan", "actual", None, ("Mary Tan",), "2015-09"),
            ("direction", "wigan", "actual", None, (), "2015-09"),
        ),
    ),
    (
        "The commissioner in Wigan, appointed in March 2021, reports to ministers.",
        (("commissioner", "wigan", "actual", None, (), "2021-03"),),
    ),
    (
        "Last month ministers appointed a commissioner for Wigan.",
        (("commissioner", "wigan", "actual", None, (), "2022-02"),),
    ),
    (
        "The commissioner was sent to Wigan in January and reported in May.",
        (("commissioner", "wigan", "actual", None, (), "2022-01"),),
    ),
    ("Wigan's improvement board, set up in 2019, meets monthly.", (("panel", "wigan", "actual", None, (), "2019"),)),
    (
        "The improvement board met for the first time in Wigan on 14 March.",
        (("panel", "wigan", "actual", None, (), "2022-03-14"),),
    ),
    (
        "An improvement board will sit in Wigan for the first time on 31 January.",
        (("panel", "wigan", "actual", None, (), "2023-01-31"),),
    ),
    (
        "Kirklees has been Wigan's improvement partner since 2020.",
        (("adviser", "wigan", "actual", None, ("Kirklees",), "2020/.."),),
    ),
    (
        "Kirklees becomes Wigan's improvement partner on 1 April.",
        (("adviser", "wigan", "actual", None, ("Kirklees",), "2022-04-01"),),
    ),
    (
        "A trust will take over children's services in Wigan on 1 April 2023.",
        (("trust", "wigan", "actual", None, (), "2023-04-01"),),
    ),
    (
        "Services in Wigan will pass to a new trust, Wigan Children First, from 1 April.",
        (("trust", "wigan", "actual", None, ("Wigan Children First",), "2022-04-01"),),
    ),
    (
        "A trust has run children's services in Wigan since April 2018.",
        (("trust", "wigan", "actual", None, (), "2018-04/.."),),
    ),
    ("The trust opened its doors in Wigan on 1 April 2018.", (("trust", "wigan", "actual", None, (), "2018-04-01"),)),
    (
        "The minister issued Wigan with a statutory direction this morning.",
        (("direction", "wigan", "actual", None, (), "2022-03-26"),),
    ),
    (
        "A statutory direction issued on 29 July obliges Wigan to obey the commissioner.",
        (("direction", "wigan", "actual", None, (), "2021-07-29"),),
    ),
    (
        "Wigan must accept support from Kirklees under the terms of the notice.",
        (("adviser", "wigan", "actual", None, ("Kirklees",), None),),
    ),
    ("Essex has been drafted in to help Wigan Council.", (("adviser", "wigan", "actual", None, ("Essex",), None),)),
    (
        "Social workers from Kirklees are working alongside staff in Wigan.",
        (("adviser", "wigan", "actual", None, ("Kirklees",), None),),
    ),
    (
        "Kirklees is supporting Wigan as part of the government's partners in practice programme.",
        (("adviser", "wigan", "actual", None, ("Kirklees",), None),),
    ),
    (
        "Since last month Wigan has also had help from Hampshire as its improvement partner.",
        (("adviser", "wigan", "actual", None, ("Hampshire",), "2022-02/.."),),
    ),
    (
        "Hampshire has been named as Wigan's improvement partner.",
        (("adviser", "wigan", "actual", None, ("Hampshire",), None),),
    ),
    ("Wigan has turned to Leeds for help.", (("adviser", "wigan", "actual", None, ("Leeds",), None),)),
    (
        "Leeds City Council is acting as Wigan's improvement partner.",
        (("adviser", "wigan", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        "Leeds, Wigan's improvement partner, has seconded three managers.",
        (("adviser", "wigan", "actual", None, ("Leeds",), None),),
    ),
    (
        "The council in Wigan has appointed Kirklees as its improvement partner.",
        (("adviser", "wigan", "actual", "Wigan", ("Kirklees",), None),),
    ),
    (
        "Wigan is being mentored by Leeds City Council.",
        (("adviser", "wigan", "actual", None, ("Leeds City Council",), None),),
    ),
    (
        "Leeds has agreed to help Wigan improve its children's services.",
        (("adviser", "wigan", "actual", None, ("Leeds",), None),),
    ),
    (
        "Liz Orme was drafted in by the Department for Education last June to be Wigan's improvement adviser.",
        (("adviser", "wigan", "actual", "Department for Education", ("Liz Orme",), "2021-06"),),
    ),
    (
        "The minister has asked Liz Orme to act as improvement adviser to Wigan.",
        (("adviser", "wigan", "actual", None, ("Liz Orme",), None),),
    ),
    (
        "Liz Orme has agreed to stay on as Wigan's improvement adviser.",
        (("adviser", "wigan", "actual", None, ("Liz Orme",), None),),
    ),
    (
        "An improvement adviser, Liz Orme, is working with Wigan Council.",
        (("adviser", "wigan", "actual", None, ("Liz Orme",), None),),
    ),
    (
        "Wigan's improvement adviser, Liz Orme, visits every month.",
        (("adviser", "wigan", "actual", None, ("Liz Orme",), None),),
    ),
    (
        "Dame Mary Tan is to chair Wigan's new improvement board.",
        (("panel", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "Wigan Council has set up an improvement board chaired by Dame Mary Tan.",
        (("panel", "wigan", "actual", "Wigan Council", ("Mary Tan",), None),),
    ),
    (
        "The council in Wigan will set up an improvement board with Dame Mary Tan in the chair.",
        (("panel", "wigan", "actual", "Wigan", ("Mary Tan",), None),),
    ),
    (
        "An improvement board, chaired by Dame Mary Tan, is overseeing Wigan's progress.",
        (("panel", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "A board chaired by Dame Mary Tan will oversee improvements in Wigan.",
        (("panel", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "Professor Mary Tan has accepted Wigan's invitation to chair its improvement board.",
        (("panel", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    ("Ministers have ordered Wigan to set up an improvement board.", (("panel", "wigan", "actual", None, (), None),)),
    (
        "An expert panel was appointed in 2014 to oversee Wigan's children's services.",
        (("panel", "wigan", "actual", None, (), "2014"),),
    ),
    ("The improvement board in Wigan will go on meeting.", (("panel", "wigan", "actual", None, (), None),)),
    (
        "A plan for an improvement board in Wigan was quietly dropped.",
        (("panel", "wigan", "cancelled", None, (), None),),
    ),
    (
        "The direction names Mary Tan as commissioner for Wigan.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "Mary Tan has been named by the minister as Wigan's commissioner.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "Mary Tan takes charge as Wigan's commissioner on Monday.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), "2022-03-28"),),
    ),
    (
        "By its terms Dame Mary Tan was made commissioner in Wigan.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "Wigan, where Mary Tan is commissioner, is improving.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "The government's commissioner in Wigan, Mary Tan, has three months to decide.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    ("Wigan is to get a government commissioner.", (("commissioner", "wigan", "actual", None, (), None),)),
    (
        "A former director from Kirklees has been put in charge of Wigan's children's services as commissioner.",
        (("commissioner", "wigan", "actual", None, (), None),),
    ),
    (
        "Another minister made Mary Tan her commissioner in Wigan and set her one question.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "Ministers have parachuted Mary Tan into Wigan as commissioner.",
        (("commissioner", "wigan", "actual", None, ("Mary Tan",), None),),
    ),
    (
        "Children's services in Wigan have been run by an independent trust since 2018.",
        (("trust", "wigan", "actual", None, (), "2018/.."),),
    ),
    (
        "Wigan's children's services are run by an independent trust, Wigan Children First.",
        (("trust", "wigan", "actual", None, ("Wigan Children First",), None),),
    ),
    (
        "Wigan will lose control of its children's services to a trust next year.",
        (("trust", "wigan", "actual", None, (), "2023"),),
    ),
    ("Wigan Council is to hand its children's services to a trust.", (("trust", "wigan", "actual", None, (), None),)),
    (
        "The government stripped Wigan Council of its children's services.",
        (("takeover", "wigan", "actual", None, (), None),),
    ),
    ("Wigan was stripped of its children's services in 2014.", (("takeover", "wigan", "actual", None, (), "2014"),)),
    (
        "Wigan's children's services were put in the hands of a company, Together for Children.",
        (("trust", "wigan", "actual", None, ("Together for Children",), None),),
    ),
    (
        "After its services were put in the hands of a company, Wigan climbed to good.",
        (("trust", "wigan", "actual", None, (), None),),
    ),
    (
        "Services in Wigan will transfer to a not-for-profit trust if the panel finds no progress.",
        (("trust", "wigan", "possible", None, (), None),),
    ),
    ("Wigan's plans for a trust have been dropped.", (("trust", "wigan", "cancelled", None, (), None),)),
    ("Wigan dropped its plans for a trust of its own.", (("trust", "wigan", "cancelled", "Wigan", (), None),)),
    (
        "Wigan had hoped to transfer social care to a company of its own, but shelved the scheme last week.",
        (("trust", "wigan", "cancelled", "Wigan", (), None),),
    ),
    (
        "Kirklees was to have taken over Wigan's children's services, but the plan was abandoned.",
        (("trust", "wigan", "cancelled", None, ("Kirklees",), None),),
    ),
    (
        "Wigan has become the latest council to lose its children's services.",
        (("takeover", "wigan", "actual", None, (), None),),
    ),
    (
        "Control of children's services in Wigan has passed to the government.",
        (("takeover", "wigan", "actual", None, (), None),),
    ),
    (
        "The department has taken over the running of Wigan's children's services.",
        (("takeover", "wigan", "actual", None, (), None),),
    ),
    (
        "Children's services in Wigan are to be removed from council control.",
        (("takeover", "wigan", "actual", None, (), None),),
    ),
    (
        "The commissioner recommended that services be removed from Wigan Council.",
        (("takeover", "wigan", "possible", None, (), None),),
    ),
    (
        "The transfer of children's services in Wigan to a trust was completed in April.",
        (("trust", "wigan", "actual", None, (), "2021-04"),),
    ),
    (
        "Wigan Children's Trust took over from the council in April 2019.",
        (("trust", "wigan", "actual", None, ("Wigan Children's Trust",), "2019-04"),),
    ),
    (
        "Wigan council will take back its children's services from the trust in April 2024.",
        (("trust", "wigan", "actual", "Wigan council", (), "../2024-04"),),
    ),
    (
        "Wigan's trust will be wound up next year and staff will return to the council.",
        (("trust", "wigan", "actual", None, (), "../2023"),),
    ),
    (
        "They are expected back in Wigan for the full inspection in the autumn.",
        (("inspection", "wigan", "planned", "Ofsted", (), "2022-23"),),
    ),
    (
        "Inspectors are expected in Wigan next month for a full inspection.",
        (("inspection", "wigan", "planned", "Ofsted", (), "2022-04"),),
    ),
    ("Inspectors are due back in Wigan next month.", (("inspection", "wigan", "planned", "Ofsted", (), "2022-04"),)),
    (
        "Inspectors will be back in Wigan before the year is out.",
        (("inspection", "wigan", "actual", "Ofsted", (), "../2022-12-31"),),
    ),
    (
        "Inspectors will make a monitoring visit to Wigan on December 4 and 5.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-12-04/2022-12-05"),),
    ),
    (
        "Ofsted carried out a monitoring visit to Wigan on 9 and 10 January.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-01-09/2022-01-10"),),
    ),
    (
        "Inspectors visited Wigan between 8 and 19 January.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-01-08/2022-01-19"),),
    ),
    (
        "Ofsted plans to make its first monitoring visit to Wigan in July.",
        (("inspection", "wigan", "planned", "Ofsted", (), "2022-07"),),
    ),
    (
        "Ofsted's first monitoring visit to Wigan is pencilled in for November.",
        (("inspection", "wigan", "planned", "Ofsted", (), "2022-11"),),
    ),
    (
        "Inspectors will make the first of their monitoring visits to Wigan in July.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-07"),),
    ),
    (
        "Ofsted's first monitoring visit to Wigan, in August, looked at the front door.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2021-08"),),
    ),
    (
        "A monitoring visit to Wigan in May raised the alarm about unallocated cases.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2021-05"),),
    ),
    (
        "A focused visit to Wigan in November 2022 had alerted the council to delays.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-11"),),
    ),
    (
        "A monitoring visit to Wigan pencilled in for this month will no longer take place.",
        (("inspection", "wigan", "cancelled", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ofsted's monitoring visit to Wigan, planned for March, was postponed because of the pandemic.",
        (("inspection", "wigan", "cancelled", "Ofsted", (), "2022-03"),),
    ),
    (
        "Ofsted, which rated Wigan good in 2020, made a focused visit in June.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2021-06"),),
    ),
    (
        "Inspectors returned to Wigan in February and found progress.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-02"),),
    ),
    (
        "When inspectors returned to Wigan in February they raised it to good.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-02"),),
    ),
    (
        "The minister has told Ofsted to go back to Wigan in January.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2023-01"),),
    ),
    (
        "The minister asked Ofsted to inspect Wigan's children's services urgently.",
        (("inspection", "wigan", "actual", "Ofsted", (), None),),
    ),
    (
        "The minister ordered an immediate inspection of children's services in Wigan.",
        (("inspection", "wigan", "actual", "Ofsted", (), None),),
    ),
    (
        "The minister sent inspectors into Wigan after the trial.",
        (("inspection", "wigan", "actual", "Ofsted", (), None),),
    ),
    (
        "Ofsted has launched an unannounced inspection of Wigan's children's services.",
        (("inspection", "wigan", "actual", "Ofsted", (), None),),
    ),
    (
        "Inspectors arrived unannounced at Wigan Council on Monday.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-03-21"),),
    ),
    (
        "In a letter about a monitoring visit to Wigan in March, Ofsted said progress was slow.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-03"),),
    ),
    (
        "At the monitoring visit in March they told Wigan the front door was working.",
        (("inspection", "wigan", "actual", "Ofsted", (), "2022-03"),),
    ),
    ("Ofsted will re-inspect Wigan within a year.", (("inspection", "wigan", "actual", "Ofsted", (), "../2023-03"),)),
    ("Wigan will be re-inspected within 12 months.", (("inspection", "wigan", "actual", "Ofsted", (), "../2023-03"),)),
    ("A re-inspection of Wigan was due in June.", (("inspection", "wigan", "planned", "Ofsted", (), "2022-06"),)),
    (
        "A peer review of Wigan's children's services by the LGA in March found gaps.",
        (("review", "wigan", "actual", None, ("LGA",), "2022-03"),),
    ),
    (
        "The Local Government Association will carry out a peer review of Wigan's children's services in June.",
        (("review", "wigan", "actual", None, ("Local Government Association",), "2022-06"),),
    ),
    (
        "Wigan has commissioned Red Quadrant to review its children's services.",
        (("review", "wigan", "actual", "Wigan", (), None),),
    ),
    (
        "Asked whether Wigan would get a commissioner, the minister said no.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        "The minister said there would be no takeover of children's services in Wigan.",
        (("takeover", "wigan", "denied", None, (), None),),
    ),
    (
        "There will be no public inquiry into children's services in Wigan, the minister said.",
        (("review", "wigan", "denied", None, (), None),),
    ),
    (
        "The minister has refused to hold a public inquiry into Wigan's children's services.",
        (("review", "wigan", "denied", None, (), None),),
    ),
    (
        "Calls for a public inquiry into Wigan's children's services have been rejected by the government.",
        (("review", "wigan", "denied", None, (), None),),
    ),
    (
        "The council in Wigan denied that it was about to be put into special measures.",
        (("special_measures", "wigan", "denied", None, (), None),),
    ),
    (
        "Wigan avoided a commissioner by agreeing to an improvement board.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        "An improvement notice for Wigan was not needed, inspectors said.",
        (("improvement_notice", "wigan", "denied", None, (), None),),
    ),
    (
        "Rather than send in commissioners, the minister gave Wigan an improvement notice.",
        (("improvement_notice", "wigan", "actual", None, (), None),),
    ),
    ("Instead of a trust, Wigan will get an improvement board.", (("panel", "wigan", "actual", None, (), None),)),
    (
        "The minister stopped short of sending a commissioner to Wigan.",
        (("commissioner", "wigan", "denied", None, (), None),),
    ),
    (
        "Ministers have shelved plans to move Wigan's children's services into a trust.",
        (("trust", "wigan", "cancelled", None, (), None),),
    ),
    ("Wigan was spared a commissioner.", (("commissioner", "wigan", "denied", None, (), None),)),
    (
        "At the minister's request, Kirklees is helping Wigan.",
        (("adviser", "wigan", "actual", None, ("Kirklees",), None),),
    ),
    (
        "A direction from the education secretary, Liz Orme, requires Wigan to set up an improvement board.",
        (
            ("direction", "wigan", "actual", "Liz Orme", (), None),
            ("panel", "wigan", "actual", None, (), None),
        ),
    ),
    (
        "The education secretary, Liz Orme, has ordered an independent review of children's services in Wigan.",
        (("review", "wigan", "actual", "Liz Orme", (), None),),
    ),
    (
        "Education secretary Liz Orme said she was sending a commissioner to Wigan.",
        (("commissioner", "wigan", "actual", "Liz Orme", (), None),),
    ),
    (
        "The DfE issued Wigan with an improvement notice in May and appointed Mary Tan as improvement adviser.",
        (
            ("adviser", "wigan", "actual", "DfE", ("Mary Tan",), "2021-05"),
            ("improvement_notice", "wigan", "actual", "DfE", (), "2021-05"),
        ),
    ),
    (
        "Wigan was issued with an improvement notice by the Department for Education in May.",
        (("improvement_notice", "wigan", "actual", "Department for Education", (), "2021-05"),),
    ),
    (
        "Last month the Department for Education hit Wigan with an improvement notice.",
        (("improvement_notice", "wigan", "actual", "Department for Education", (), "2022-02"),),
    ),
    (
        "Inspectors' findings prompted the DfE to issue an improvement notice to Wigan in May.",
        (("improvement_notice", "wigan", "actual", "DfE", (), "2021-05"),),
    ),
    ("The government intervened in Wigan in 2014.", (("special_measures", "wigan", "actual", None, (), "2014"),)),
    (
        "Ministers have intervened in Wigan's children's services.",
        (("special_measures", "wigan", "actual", None, (), None),),
    ),
    (
        "The minister threatened Wigan with a government takeover of its children's services.",
        (("takeover", "wigan", "possible", None, (), None),),
    ),
    (
        "The threat of a takeover of children's services hangs over Wigan.",
        (("takeover", "wigan", "possible", None, (), None),),
    ),
    (
        "Kirklees has been helping Wigan Council since May.",
        (("adviser", "wigan", "actual", None, ("Kirklees",), "2021-05/.."),),
    ),
    (
        "The improvement notice with which the DfE hit Wigan on September 21 is in force.",
        (("improvement_notice", "wigan", "actual", "DfE", (), "2021-09-21"),),
    ),
    (
        "A motion that services in Wigan be moved to a trust fell by 30 votes to 19.",
        (("trust", "wigan", "denied", "Wigan", (), None),),
    ),
)

EMPTY: tuple[str, ...] = (
    "Wigan's commissioner of works was appointed in 1902.",
    "The adviser to the mayor of Wigan resigned in May.",
    "She turned down a job as commissioner in Wigan.",
    "Wigan's notice of closure for the nursery was issued in May.",
    "The council in Wigan ordered a review of its Christmas lights.",
    "The pension board in Wigan met for the first time on 3 May.",
    "The commissioner recommended that Wigan keep its children's services.",
    "The trust's chief executive, Liz Orme, resigned.",
    "Wigan hospital trust was put in special measures.",
    "Liz Orme, chief executive of Wigan Children First, welcomed the report.",
    "Wigan has had six monitoring visits since 2018.",
    "The Commission for Social Care Inspection had taken her on in Wigan in 2005.",
    "Ofsted's inspection of Wigan rated it inadequate.",
    "Inspectors said Wigan had improved.",
    "The director of Wigan visited Ofsted in London.",
    "Wigan's own inspection team visits care homes.",
    "The trust will hand back its keys to the hospital.",
    "Wigan's library trust was wound up in May.",
    "He handed in his notice as director in Wigan.",
    "The director of Wigan gave three months' notice.",
    "A motion of no confidence in the leader of Wigan fell by three votes.",
    "Councillors in Wigan rejected a motion to cut the pay of directors.",
    "The minister refused to apologise to families in Wigan.",
    "Liz Orme was commissioned to paint the mayor of Wigan.",
    "Staff in Wigan want somebody from outside to chair the darts club.",
    "The council asked ministers for money.",
    "Kirklees has been helping Wigan with its bins.",
    "The regional schools commissioner visited Wigan.",
    "Wigan's director said the board of the theatre trust met in May.",
    "The transfer of the striker to Wigan was completed in April.",
    "A scheme for Kirklees to take on children's football in Wigan was dropped.",
    "The review of parking in Wigan was rejected.",
    "Wigan's chief executive wanted a pay rise, which the council refused.",
    "Nobody in Wigan has asked for a review of the budget.",
    "Police have launched an inquiry into the death in Wigan.",
    "The hospital in Wigan came out of special measures in May.",
    "The council will answer to voters in May.",
    "Ministers took the railway away from the operator.",
    "Liz Orme is to run Wigan Council's children's department.",
    "The inspector of taxes is due back in Wigan in May.",
    "The commissioner for rivers has been sent to Wigan.",
    "Residents petitioned the council for a crossing. It said no.",
    "The takeover of a football club in Wigan was completed in May.",
)
