# ruff: noqa: E501 -- a sentence stands on one line
"""Posts exchanged, duties shed and added, people sent away, seats filled, as newspapers put it; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Hull City Council said goodbye to its commissioner, Lachlan Obuya, last summer.",
        (("end", "Lachlan Obuya", "commissioner", "commissioner", "kingston-upon-hull", None, "2014-22", "actual"),),
    ),
    (
        "Kent bade farewell to its director of children's services, Ann Lisle, on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, bade farewell to staff on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent County Council has dispensed with its director of children's services, Ann Lisle.",
        (
            (
                "end",
                "Ann Lisle",
                "director of children's services",
                "dcs",
                "kent",
                "Kent County Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Kent County Council has dispensed with the services of its director of children's services, Ann Lisle.",
        (
            (
                "end",
                "Ann Lisle",
                "director of children's services",
                "dcs",
                "kent",
                "Kent County Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Ministers dispensed with the services of the commissioner for Hull, Ann Lisle, in May.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kingston-upon-hull", None, "2015-05", "actual"),),
    ),
    (
        "The scandal cost the director of children's services, Ann Lisle, her job.",
        (("end", "Ann Lisle", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Kent showed its children's director, Ann Lisle, the door in May.",
        (("end", "Ann Lisle", "children's director", "dcs", "kent", "Kent", "2015-05", "actual"),),
    ),
    (
        "Hull gave the commissioner, Ann Lisle, her marching orders.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kingston-upon-hull", "Hull", None, "actual"),),
    ),
    (
        "The council's children's director, Ann Lisle, packed it in last July.",
        (("end", "Ann Lisle", "children's director", "dcs", None, None, "2014-07", "actual"),),
    ),
    (
        "The council's chief executive, Ann Lisle, hands back the keys on 31 October.",
        (("end", "Ann Lisle", "chief executive", "chief_executive", None, None, "2015-10-31", "actual"),),
    ),
    (
        "Kent's director of children's services, Crispin Adeogun, hangs up his lanyard on Friday.",
        (("end", "Crispin Adeogun", "director of children's services", "dcs", "kent", None, "2015-06-12", "actual"),),
    ),
    (
        "Councillor Bashir Illingworth picked up the portfolio for children and young people from Councillor Dorothea Makepeace after May's elections.",
        (
            (
                "start",
                "Bashir Illingworth",
                "portfolio for children and young people",
                "lead_member",
                None,
                None,
                "2015-05",
                "actual",
            ),
            (
                "end",
                "Dorothea Makepeace",
                "portfolio for children and young people",
                "lead_member",
                None,
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "The DfE stood down its commissioner, Ann Lisle, in February this year.",
        (("end", "Ann Lisle", "commissioner", "commissioner", None, "DfE", "2015-02", "actual"),),
    ),
    (
        "Terrence Hakimi, assistant director, relinquished his duties on 12 July.",
        (("end", "Terrence Hakimi", "assistant director", "dcs", None, None, "2014-07-12", "actual"),),
    ),
    (
        "Cllr Rosalie Brierfield intends to lay down the children's portfolio in Lancashire in May.",
        (
            (
                "end",
                "Rosalie Brierfield",
                "children's portfolio",
                "lead_member",
                "lancashire",
                None,
                "2016-05",
                "planned",
            ),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, moves on to pastures new in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Kent has washed its hands of Ann Lisle, its children's director.",
        (("end", "Ann Lisle", "children's director", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has got rid of its director of children's services, Ann Lisle.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Ann Lisle, director of children's services at Kent, has accepted voluntary redundancy.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The board in Reading has met twice. Its chair, Sir Lachlan Petherbridge, has been in the chair since February.",
        (("start", "Lachlan Petherbridge", "chair", "board_chair", "reading", None, "2015-02", "actual"),),
    ),
    (
        "An adviser was promised to Hull. That adviser, Oberon Tichborne, began work in December at the department's request.",
        (("start", "Oberon Tichborne", "adviser", "adviser", "kingston-upon-hull", None, "2014-12", "actual"),),
    ),
    (
        "Kent's children's director, Ann Lisle, told staff that she will be off in March.",
        (("end", "Ann Lisle", "children's director", "dcs", "kent", None, "2016-03", "actual"),),
    ),
    (
        "Kent's children's director, Ann Lisle, was gone by Christmas.",
        (("end", "Ann Lisle", "children's director", "dcs", "kent", None, "2014-12", "actual"),),
    ),
    (
        "Councillor Barnabas Quill, to whom the children's portfolio passed last month, said no.",
        (("start", "Barnabas Quill", "children's portfolio", "lead_member", None, None, "2015-05", "actual"),),
    ),
    (
        "Fergus Molyneux has embarked on a serious case review in Hull.",
        (("start", "Fergus Molyneux", "review", "reviewer", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Anatole Greaves, a retired family judge, has been preparing a serious case review since May.",
        (("start", "Anatole Greaves", "review", "reviewer", None, None, "2015-05", "actual"),),
    ),
    (
        "The improvement board in Hull needs a chair. Jocelyn Pryde, a former chief executive, accepted the Secretary of State's invitation to chair it.",
        (("start", "Jocelyn Pryde", "chair of the board", "board_chair", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Winifred Otterburn, having inherited the children and families portfolio from Councillor Piers Lovibond in May, said little.",
        (
            (
                "start",
                "Winifred Otterburn",
                "children and families portfolio",
                "lead_member",
                None,
                None,
                "2015-05",
                "actual",
            ),
            (
                "end",
                "Piers Lovibond",
                "children and families portfolio",
                "lead_member",
                None,
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "Hull's director, Terrence Hakimi, left on 12 July. Yolanda Birdsall, assistant director, has been acting up since the following Monday.",
        (
            ("end", "Terrence Hakimi", "director", "dcs", "kingston-upon-hull", None, "2014-07-12", "actual"),
            ("start", "Yolanda Birdsall", "director", "dcs", "kingston-upon-hull", None, "2014-07-14", "actual"),
        ),
    ),
    (
        "Lavinia Strickland, director of children's services in Southend, adds Thurrock to her duties on November 3.",
        (
            (
                "start",
                "Lavinia Strickland",
                "director of children's services",
                "dcs",
                "thurrock",
                None,
                "2015-11-03",
                "actual",
            ),
        ),
    ),
    (
        "Basil Thring, a former cabinet member, has since been rewarded with the leadership of the council.",
        (("start", "Basil Thring", "leadership", "council_leader", None, None, None, "actual"),),
    ),
    (
        "The department dispatched a commissioner, in the person of Rufus Amankwah, to Hull in May 2017.",
        (("start", "Rufus Amankwah", "commissioner", "commissioner", "kingston-upon-hull", None, "2017-05", "actual"),),
    ),
    (
        "Everard Lumsden was sent to Hull as commissioner in 2019 and completed his task in 2021.",
        (
            ("start", "Everard Lumsden", "commissioner", "commissioner", "kingston-upon-hull", None, "2019", "actual"),
            ("end", "Everard Lumsden", "commissioner", "commissioner", "kingston-upon-hull", None, "2021", "actual"),
        ),
    ),
    (
        "Saoirse Lall swaps Swindon Council, where she is assistant director for early help, for the director's office in Kent on 12 April.",
        (
            (
                "end",
                "Saoirse Lall",
                "assistant director for early help",
                "dcs",
                "swindon",
                None,
                "2016-04-12",
                "actual",
            ),
            ("start", "Saoirse Lall", "director", "dcs", "kent", None, "2016-04-12", "actual"),
        ),
    ),
    (
        "Aurelio Baskerville relieves Thirza Colquhoun in the chair of Trafford's improvement board on 1 March.",
        (
            (
                "start",
                "Aurelio Baskerville",
                "chair of improvement board",
                "board_chair",
                "trafford",
                None,
                "2016-03-01",
                "actual",
            ),
            (
                "end",
                "Thirza Colquhoun",
                "chair of improvement board",
                "board_chair",
                "trafford",
                None,
                "2016-03-01",
                "actual",
            ),
        ),
    ),
    (
        "The smart money in Plymouth has Magnus Dunn, the strategic director, as its next chief executive.",
        (("start", "Magnus Dunn", "chief executive", "chief_executive", "plymouth", None, None, "possible"),),
    ),
    (
        "The council's chief executive, Tabitha Poole, is due to finish at the end of July.",
        (("end", "Tabitha Poole", "chief executive", "chief_executive", None, None, "2015-07", "planned"),),
    ),
    (
        "The council's chief executive, Tabitha Poole, finished on Friday.",
        (("end", "Tabitha Poole", "chief executive", "chief_executive", None, None, "2015-06-05", "actual"),),
    ),
    (
        "Jerome Vantongeren, assistant director for safeguarding, moves across from Leeds City Council on 4 September.",
        (
            (
                "start",
                "Jerome Vantongeren",
                "assistant director for safeguarding",
                "dcs",
                None,
                None,
                "2015-09-04",
                "actual",
            ),
        ),
    ),
    (
        "Philippa Drury, Staffordshire's director of children's services, took on Dudley Council's department as well in March.",
        (("start", "Philippa Drury", "director of children's services", "dcs", "dudley", None, "2015-03", "actual"),),
    ),
    (
        "Perpetua Lang, director of children's services at Hull, left in 2010. Osric Vandermolen, her deputy, minded the shop until the autumn of 2011.",
        (
            (
                "end",
                "Perpetua Lang",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2010",
                "actual",
            ),
            (
                "end",
                "Osric Vandermolen",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2011-23",
                "actual",
            ),
            (
                "start",
                "Osric Vandermolen",
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
        "Jane Ford, director of children's services at Hull, was shown the door in 2014 and Hyacinth Doyle, hitherto an inspector, came through it.",
        (
            (
                "end",
                "Jane Ford",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2014",
                "actual",
            ),
            (
                "start",
                "Hyacinth Doyle",
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
        "Joaquim Sellars, on loan from Bracknell Forest Council, is acting in her stead as director of children's services.",
        (("start", "Joaquim Sellars", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "First out of Hull's children's services was Perpetua Langstaff, the director.",
        (("end", "Perpetua Langstaff", "director", "dcs", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        "Ann Lisle, the director of children's services in Hull, left in May. After her came Haldane Prewitt.",
        (
            (
                "end",
                "Ann Lisle",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-05",
                "actual",
            ),
            (
                "start",
                "Haldane Prewitt",
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
        "Ann Lisle, the director of children's services in Hull, left in May. Since January it has been the turn of Ottoline Shaw.",
        (
            (
                "end",
                "Ann Lisle",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-05",
                "actual",
            ),
            (
                "start",
                "Ottoline Shaw",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-01",
                "actual",
            ),
        ),
    ),
    (
        "The council's leader, Auberon Tickle, lost a confidence vote of the group by 19 to 17 on Monday night.",
        (("end", "Auberon Tickle", "leader", "council_leader", None, None, "2015-06-08", "actual"),),
    ),
    (
        "Councillor Plaistowe lost the children's portfolio and into his seat came Bhavini Sandhurst.",
        (
            ("end", "Plaistowe", "children's portfolio", "lead_member", None, None, None, "actual"),
            ("start", "Bhavini Sandhurst", "children's portfolio", "lead_member", None, None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle was lured from Solihull council to fill the vacancy for a director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Calls for the cabinet member for families, Coun Wilfred Price, to go were rejected by the leader.",
        (("end", "Wilfred Price", "cabinet member for families", "lead_member", None, None, None, "denied"),),
    ),
    (
        "Plymouth City Council made Nerys Roth its head of fostering in 2009.",
        (("start", "Nerys Roth", "head of fostering", "other", "plymouth", "Plymouth City Council", "2009", "actual"),),
    ),
    (
        "His seat at the cabinet table goes to Kimberley Strand.",
        (("start", "Kimberley Strand", "cabinet", "lead_member", None, None, None, "actual"),),
    ),
    (
        "The director, Cornelius Yorke, walked out in March 2017.",
        (("end", "Cornelius Yorke", "director", "dcs", None, None, "2017-03", "actual"),),
    ),
    (
        "Gateshead Council, on the other hand, says goodbye in June to Ambrose Whitlock, its deputy director for children and families.",
        (
            (
                "end",
                "Ambrose Whitlock",
                "deputy director for children and families",
                "dcs",
                "gateshead",
                None,
                "2015-06",
                "actual",
            ),
        ),
    ),
    (
        "The director, Hamish Tolliver, had been shown the door within a week of the inspection.",
        (("end", "Hamish Tolliver", "director", "dcs", None, None, None, "actual"),),
    ),
    (
        "Hamish Tolliver, the man she supplanted as director of children's services, had been shown the door within a week of the inspection.",
        (("end", "Hamish Tolliver", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Councillor Thaddeus Orme held the children's brief. Cllr Plaistowe had himself picked up the brief in March from Thaddeus Orme.",
        (
            ("end", "Thaddeus Orme", "children's brief", "lead_member", None, None, "2015-03", "actual"),
            ("start", "Plaistowe", "children's brief", "lead_member", None, None, "2015-03", "actual"),
        ),
    ),
    (
        "The director's post is vacant. Since Odile Cavanagh's retirement in the summer it has been covered by Priyesh Mahtani, on loan from the consultancy Fenwright.",
        (
            ("start", "Priyesh Mahtani", "director", "dcs", None, None, "2015-22", "actual"),
            ("end", "Odile Cavanagh", "director", "dcs", None, None, "2015-22", "actual"),
        ),
    ),
    (
        "Rohan Maccabee, principal social worker, is with us on secondment from Kirklees Council for 12 months.",
        (("start", "Rohan Maccabee", "principal social worker", "other", None, None, None, "actual"),),
    ),
    (
        "From Monday, Kwabena Silcott will be the trust's operations director.",
        (("start", "Kwabena Silcott", "operations director", "other", None, None, "2015-06-15", "actual"),),
    ),
    (
        "The reshuffle deprived Ann Lisle of the children's portfolio in favour of Raj Patel.",
        (
            ("end", "Ann Lisle", "children's portfolio", "lead_member", None, None, None, "actual"),
            ("start", "Raj Patel", "children's portfolio", "lead_member", None, None, None, "actual"),
        ),
    ),
    (
        "Boris Cleobury, education secretary for six months, did not survive the reshuffle.",
        (("end", "Boris Cleobury", "education secretary", "minister", None, None, None, "actual"),),
    ),
    (
        "Brent Council on Monday anointed Tabitha Wembley its director of children and young people.",
        (
            (
                "start",
                "Tabitha Wembley",
                "director of children and young people",
                "dcs",
                "brent",
                "Brent Council",
                "2015-06-08",
                "actual",
            ),
        ),
    ),
    (
        "The former chief constable Drusilla Hessle was asked by the council's chief executive, Ambrose Ferens, to get to the bottom of the data losses in Hull.",
        (("start", "Drusilla Hessle", "reviewer", "reviewer", "kingston-upon-hull", "Ambrose Ferens", None, "actual"),),
    ),
    (
        "The leader has shuffled her pack: Cllr Ishaan Deane is moved from highways to children, while Cllr Maud Kearsley, who had children, drops out of the cabinet.",
        (
            ("start", "Ishaan Deane", None, "lead_member", None, None, None, "actual"),
            ("end", "Maud Kearsley", "cabinet", "lead_member", None, None, None, "actual"),
        ),
    ),
    (
        "Kent's elected mayor, Fergus Totterdown, has got rid of his strategic director for children, Amabel Keynsham.",
        (
            (
                "end",
                "Amabel Keynsham",
                "strategic director for children",
                "dcs",
                "kent",
                "Fergus Totterdown",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Gwendolen Radford, the director at Coventry, hung up her lanyard on Monday.",
        (("end", "Gwendolen Radford", "director", "dcs", "coventry", None, "2015-06-08", "actual"),),
    ),
)

# Sentences from which no appointment may come.
NEVER = (
    "The council's director, Ann Lisle, turned her back on the meeting.",
    "Children's minister Ann Lisle said goodbye to Len Cope, her driver.",
    "The mother said goodbye to Len Cope, a neighbour.",
    "The review cost Ann Lisle a night's sleep.",
    "His Honour Judge Ranulph Oakham stepped down from the bench to shake hands.",
)
