# ruff: noqa: E501 -- a sentence stands on one line
"""Who comes and who goes, in the words of plain news; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent's director of children's services, Ann Lisle, gave up the post in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle, who ran children's services in Kent, has been paid to go.",
        (("end", "Ann Lisle", None, "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle arrives from Essex in May to take charge of Kent's children's services.",
        (("start", "Ann Lisle", None, "dcs", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Kent's children's services are now in the hands of Ann Lisle, who arrived from Essex in May.",
        (("start", "Ann Lisle", None, "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle is to step into the role of director of children's services at Kent next month.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-07", "actual"),),
    ),
    (
        "The new face at the top of Kent's children's services is Ann Lisle.",
        (("start", "Ann Lisle", None, "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's children's services have a new boss: Ann Lisle, who starts in May.",
        (("start", "Ann Lisle", None, "dcs", "kent", None, "2016-05", "actual"),),
    ),
    (
        "It fell to Ann Lisle, the deputy, to run the department after the director left Kent.",
        (("start", "Ann Lisle", "run department", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle has been prevailed upon to stay as interim director of children's services at Kent until June.",
        (("start", "Ann Lisle", "interim director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle was one of four senior managers to lose their jobs at Kent. She was assistant director for safeguarding.",
        (("end", "Ann Lisle", "assistant director for safeguarding", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Among those leaving is Ann Lisle, Kent's assistant director for children in care.",
        (("end", "Ann Lisle", "assistant director for children in care", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, Kent's head of safeguarding, followed him out of the door in June.",
        (("end", "Ann Lisle", "head of safeguarding", "other", "kent", None, "2015-06", "actual"),),
    ),
    (
        "Kent's children's director Ann Lisle had already gone by the time the report came out.",
        (("end", "Ann Lisle", "children's director", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "By then Ann Lisle, the director of children's services, was no longer at the council.",
        (("end", "Ann Lisle", "director of children's services", "dcs", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle did not last long as Kent's director of children's services: she was out by March.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-03", "actual"),),
    ),
    (
        "Ann Lisle's days as Kent's director of children's services are numbered, say councillors.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "The future of Kent's director of children's services, Ann Lisle, hangs by a thread.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "The minister has no plans to remove the commissioner in Kent, Ann Lisle.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "denied"),),
    ),
    (
        "The council has denied that its director of children's services, Ann Lisle, is to leave.",
        (("end", "Ann Lisle", "director of children's services", "dcs", None, None, None, "denied"),),
    ),
    (
        "Kent's leader, Councillor Ann Lisle, has refused to stand down.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Kent's leader, Councillor Ann Lisle, shrugged off calls to quit.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Ann Lisle, a former director in Essex, has agreed to chair Kent's improvement board.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "The improvement board will have Ann Lisle, a former director in Essex, in the chair.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", None, None, None, "actual"),),
    ),
    (
        "Dame Ann Lisle is being lined up to chair the Kent improvement board.",
        (("start", "Ann Lisle", "chair of the Kent improvement board", "board_chair", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle has been approached about becoming Kent's commissioner.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle has been confirmed in post as Kent's director of children's services, having held it on an interim basis since May.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, interim director of children's services at Kent, has landed the job for good.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, acting director of children's services at Kent, is to keep the post permanently.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "After six months as interim director, Ann Lisle has been given the job permanently at Kent.",
        (("start", "Ann Lisle", "interim director", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has promoted its assistant director, Ann Lisle, to director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has turned to Essex for its next director of children's services, Ann Lisle.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's choice as director of children's services is Ann Lisle, now deputy in Essex.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The job of director of children's services at Kent has gone to Ann Lisle.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The post of director of children's services at Kent, vacant since May, has been filled by Ann Lisle.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Stepping up to replace him as Kent's director of children's services is Ann Lisle.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle steps into the shoes of Len Cope as director of children's services at Kent.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle has big shoes to fill at Kent, where she succeeds Len Cope as director of children's services.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Len Cope has been succeeded by Ann Lisle at the head of Kent's children's services.",
        (
            ("end", "Len Cope", "head of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "head of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Len Cope will make way for Ann Lisle as Kent's director of children's services in May.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2016-05", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2016-05", "actual"),
        ),
    ),
    (
        "Staff at Kent were told on Friday that the director of children's services, Len Cope, was leaving.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "In an email to staff on Friday, Kent's director of children's services, Len Cope, said he was leaving.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Len Cope, said it was time to move on.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope, director of children's services at Kent, is leaving to join a charity.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope, director of children's services at Kent, is to retire after 30 years in social work.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope has taken early retirement from his post as director of children's services at Kent.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope, director of children's services at Kent, has left by mutual agreement.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent and its director of children's services, Len Cope, have gone their separate ways.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Len Cope, has been asked to clear his desk.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope was suspended as Kent's director of children's services in May and dismissed in July.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2014-07", "actual"),
        ),
    ),
    (
        "Len Cope, Kent's director of children's services, has been put on gardening leave.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope, suspended as Kent's director of children's services in May, was back at work on Monday.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),
        ),
    ),
    (
        "Len Cope has been reinstated as Kent's director of children's services after an appeal.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The tribunal ordered Kent to give Len Cope his job back as director of children's services.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Councillor Len Cope has been dropped from Kent's cabinet, where he held the children's portfolio.",
        (("end", "Len Cope", "cabinet", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Len Cope loses children's services in a reshuffle of Kent's cabinet.",
        (("end", "Len Cope", "children's services", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Len Cope takes on children's services in Kent's new cabinet, from Councillor Ann Lisle.",
        (
            ("start", "Len Cope", "children's services", "lead_member", "kent", None, None, "actual"),
            ("end", "Ann Lisle", "children's services", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Councillor Len Cope moves to transport, and Councillor Ann Lisle becomes lead member for children in Kent.",
        (("start", "Ann Lisle", "lead member for children", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Kent's new cabinet member for children is Councillor Len Cope.",
        (("start", "Len Cope", "cabinet member for children", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Responsibility for children's services in Kent passes to Councillor Len Cope.",
        (("start", "Len Cope", None, "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Len Cope has been voted out as leader of Kent County Council.",
        (("end", "Len Cope", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Len Cope was elected to lead Kent County Council last night, ousting Councillor Ann Lisle.",
        (
            ("start", "Len Cope", "leader", "council_leader", "kent", None, "2015-06-09", "actual"),
            ("end", "Ann Lisle", "leader", "council_leader", "kent", "Len Cope", None, "actual"),
        ),
    ),
    (
        "Len Cope was sent into Kent by the minister in May to decide whether the council should keep its services.",
        (("start", "Len Cope", "reviewer", "reviewer", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Len Cope, sent into Kent as commissioner in May, leaves at the end of the month.",
        (
            ("start", "Len Cope", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),
            ("end", "Len Cope", "commissioner", "commissioner", "kent", None, "2015-06", "actual"),
        ),
    ),
    (
        "Len Cope's time as Kent's commissioner is up.",
        (("end", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope will remain commissioner in Kent for another year.",
        (("start", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "The minister extended Len Cope's appointment as commissioner in Kent until March.",
        (("start", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope will be joined as commissioner in Kent by Ann Lisle.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Working alongside him as commissioners will be Ann Lisle and Raj Patel.",
        (
            ("start", "Ann Lisle", "commissioner", "commissioner", None, None, None, "actual"),
            ("start", "Raj Patel", "commissioner", "commissioner", None, None, None, "actual"),
        ),
    ),
    (
        "The panel, made up of Ann Lisle, Raj Patel and Jo Wood, will report in May.",
        (
            ("start", "Ann Lisle", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Raj Patel", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Jo Wood", "panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Also on the panel are Ann Lisle, a former director, and Raj Patel, a judge.",
        (
            ("start", "Ann Lisle", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Raj Patel", "panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle has quit the panel advising Kent.",
        (("end", "Ann Lisle", "panel", "panel_member", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle left the improvement board in protest.",
        (("end", "Ann Lisle", None, "other", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle has turned down the job of commissioner in Kent.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "denied"),),
    ),
    (
        "Ann Lisle withdrew her application to be director of children's services at Kent.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "cancelled"),),
    ),
    (
        "Ann Lisle had been due to start as director of children's services at Kent in May but pulled out last week.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2016-05", "cancelled"),),
    ),
    (
        "The appointment of Ann Lisle as director of children's services at Kent has fallen through.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "cancelled"),),
    ),
    (
        "Kent has scrapped plans to make Ann Lisle its director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "cancelled"),),
    ),
    (
        "Ann Lisle is favourite to become Kent's next director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "There is talk of Ann Lisle becoming Kent's next director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "Kent will ask councillors to confirm Ann Lisle as director of children's services on Thursday.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-11", "planned"),),
    ),
    (
        "Subject to approval by full council, Ann Lisle will become chief executive of Kent County Council in May.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Ann Lisle, a barrister, is carrying out the review of Kent's services.",
        (("start", "Ann Lisle", "review", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "A review by Ann Lisle, a barrister, was ordered by Kent's leader in May.",
        (("start", "Ann Lisle", "reviewer", "reviewer", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent has hired Ann Lisle, a barrister, to find out what went wrong.",
        (("start", "Ann Lisle", "reviewer", "reviewer", "kent", "Kent", None, "actual"),),
    ),
    (
        "Judge Ann Lisle will preside over the inquiry into Kent's children's services.",
        (("start", "Ann Lisle", "reviewer", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle started out as a social worker in Kent in 1984.",
        (("start", "Ann Lisle", "social worker", "other", "kent", None, "1984", "actual"),),
    ),
    (
        "Ann Lisle rose through the ranks to become Kent's director of children's services in 2004.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2004", "actual"),),
    ),
    (
        "In 2004 Ann Lisle moved to Kent as director of children's services; four years later she left for Essex.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2004", "actual"),
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2008", "actual"),
        ),
    ),
    (
        "Ann Lisle spent four years as director of children's services in Kent before joining Essex as chief executive in 2010.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", "essex", None, "2010", "actual"),),
    ),
    (
        "Ann Lisle, who came to Kent from Essex in May to lead its children's services, said so.",
        (("start", "Ann Lisle", "lead children's services", "dcs", None, None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle left Kent for Essex, where she is now director of children's services, in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle takes over on Monday from Len Cope, who is retiring as Kent's director of children's services.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-15", "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-15", "actual"),
        ),
    ),
    (
        "With the retirement of Len Cope, Ann Lisle becomes Kent's director of children's services.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Following Len Cope's resignation, his deputy, Ann Lisle, is acting as Kent's director of children's services.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Pending a permanent appointment, Ann Lisle will act as Kent's director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle will hold the fort at Kent until a new director of children's services is found.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Cllr Odette Winstanley surrendered the children's portfolio to Cllr Piers Ogunlesi last Friday.",
        (
            ("start", "Piers Ogunlesi", "children's portfolio", "lead_member", None, None, "2015-06-05", "actual"),
            ("end", "Odette Winstanley", "children's portfolio", "lead_member", None, None, "2015-06-05", "actual"),
        ),
    ),
    (
        "Kent's leader, Geraint Pomfret, brushed aside demands that he should go too.",
        (("end", "Geraint Pomfret", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "The inspectorate took Ann Lisle on secondment as an inspector in 2005.",
        (("start", "Ann Lisle", "inspector", "inspector", None, None, "2005", "actual"),),
    ),
    (
        "An invitation from ministers to Ann Lisle to become commissioner in Rotherham was declined.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "rotherham", None, None, "denied"),),
    ),
    (
        "Ann Lisle declined an invitation from ministers to become commissioner in Rotherham.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "rotherham", None, None, "denied"),),
    ),
    (
        "Cornelius Finch, sent in as commissioner for Hull in June, whose term expires on 29 September, said so.",
        (
            (
                "start",
                "Cornelius Finch",
                "commissioner",
                "commissioner",
                "kingston-upon-hull",
                None,
                "2015-06",
                "actual",
            ),
        ),
    ),
    (
        "Director Lorcan Wythenshawe was told to stay at home in August, pending an investigation.",
        (("end", "Lorcan Wythenshawe", "Director", "dcs", None, None, "2014-08", "actual"),),
    ),
    (
        "Kent's director, Aurelio Standish, having thrown in the towel in September, the post is vacant.",
        (("end", "Aurelio Standish", "director", "dcs", "kent", None, "2014-09", "actual"),),
    ),
    (
        "Dr Honoria Blackwood, director of children's services until her removal in October 2015, declined to comment.",
        (("end", "Honoria Blackwood", "director of children's services", "dcs", None, None, "2015-10", "actual"),),
    ),
    (
        "Until his retirement in 2011 Len Cope was Kent's director of children's services.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2011", "actual"),),
    ),
    (
        "Len Cope, Kent's director of children's services until he was sacked in 2011, told the inquiry so.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2011", "actual"),),
    ),
    (
        "Len Cope, who was sacked as Kent's director of children's services in 2011, told the inquiry so.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2011", "actual"),),
    ),
    (
        "Len Cope, appointed in May as Kent's director of children's services, told the meeting so.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Len Cope, who had been appointed Kent's director of children's services in May, told the meeting so.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Having been appointed Kent's director of children's services in May, Len Cope told the meeting so.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "On being appointed Kent's director of children's services in May, Len Cope told the meeting so.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "When he was appointed Kent's director of children's services in May, Len Cope promised change.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Len Cope arrived as Kent's director of children's services with a mission.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "When Len Cope arrived in Kent as director of children's services in 2010, the department was in chaos.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2010", "actual"),),
    ),
    (
        "Len Cope inherited a department in chaos when he became Kent's director of children's services in 2010.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2010", "actual"),),
    ),
    (
        "It is four years since Len Cope became Kent's director of children's services.",
        (("start", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Four years after becoming Kent's director of children's services, Len Cope is leaving.",
        (
            ("start", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Len Cope is leaving Kent, where he has been director of children's services for four years, for a post in Wales.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope is to leave his post as director of children's services at Kent County Council at the end of March.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2016-03", "actual"),),
    ),
    (
        "Len Cope's last day as director of children's services at Kent County Council will be 31 March.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2016-03-31", "actual"),),
    ),
    (
        "Len Cope will leave Kent County Council, where he is director of children's services, on 31 March.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Len Cope, is to leave the authority in March after four years.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2016-03", "actual"),),
    ),
    (
        "After four years at the helm of Kent's children's services, Len Cope is to step down in March.",
        (("end", "Len Cope", None, "other", "kent", None, "2016-03", "actual"),),
    ),
    (
        "Len Cope, who has been at the helm of Kent's children's services for four years, is to step down in March.",
        (("end", "Len Cope", None, "other", "kent", None, "2016-03", "actual"),),
    ),
    (
        "The director of Kent's children's services is to step down. Len Cope, who took the job in 2010, will leave in March.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2016-03", "actual"),
            ("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2010", "actual"),
        ),
    ),
    (
        "Kent is looking for a new director of children's services after Len Cope announced he would leave in March.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2016-03", "actual"),),
    ),
    (
        "Kent is without a director of children's services following the sudden departure of Len Cope.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The sudden departure of Kent's director of children's services, Len Cope, has left the council without a leader for the service.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope has left his post as Kent's director of children's services with immediate effect.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent County Council has confirmed that Len Cope, its director of children's services, no longer works for the authority.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope is no longer employed by Kent County Council, where he was director of children's services.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Len Cope, has been removed from his post.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Len Cope, has been forced out.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope was forced to resign as Kent's director of children's services.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope was forced out of his job as director of children's services at Kent.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader sacked Councillor Len Cope from the cabinet.",
        (("end", "Len Cope", "cabinet", "lead_member", "kent", "Kent", None, "actual"),),
    ),
    (
        "Councillor Len Cope was stripped of the children's portfolio by Kent's leader, Ann Lisle.",
        (("end", "Len Cope", "children's portfolio", "lead_member", "kent", "Ann Lisle", None, "actual"),),
    ),
    (
        "Councillor Len Cope has quit Kent's cabinet over the affair; he was cabinet member for children.",
        (("end", "Len Cope", "cabinet", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Councillor Len Cope has resigned as Kent's cabinet member for children. His place will be taken by Councillor Ann Lisle.",
        (
            ("end", "Len Cope", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Councillor Ann Lisle replaces Councillor Len Cope as Kent's cabinet member for children.",
        (
            ("start", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
            ("end", "Len Cope", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Councillor Ann Lisle will replace Councillor Len Cope, who stood down as Kent's cabinet member for children last week.",
        (
            ("start", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
            ("end", "Len Cope", "cabinet member for children", "lead_member", "kent", None, "2015-06", "actual"),
        ),
    ),
    (
        "Kent's new leader, Ann Lisle, has given the children's portfolio to Councillor Len Cope.",
        (("start", "Len Cope", "children's portfolio", "lead_member", "kent", "Ann Lisle", None, "actual"),),
    ),
    (
        "Kent's new leader, Ann Lisle, kept Councillor Len Cope as cabinet member for children.",
        (("start", "Len Cope", "cabinet member for children", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope will continue as Kent's commissioner until March.",
        (("start", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope has been asked to stay on as Kent's commissioner until March.",
        (("start", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope's term as Kent's commissioner has been extended until March.",
        (("start", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope, the commissioner sent into Kent in 2013, has finished his work.",
        (
            ("start", "Len Cope", "commissioner", "commissioner", "kent", None, "2013", "actual"),
            ("end", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),
        ),
    ),
    (
        "Len Cope handed over to Ann Lisle as Kent's commissioner in May.",
        (
            ("end", "Len Cope", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Len Cope was replaced as Kent's commissioner by Ann Lisle in May.",
        (
            ("end", "Len Cope", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Ann Lisle, who replaced Len Cope as Kent's commissioner in May, told the meeting so.",
        (
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),
            ("end", "Len Cope", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "In place of Len Cope, ministers have sent Ann Lisle to Kent as commissioner.",
        (
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),
            ("end", "Len Cope", "commissioner", "commissioner", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle, the third interim director of children's services in two years, started at Kent on Monday.",
        (
            (
                "start",
                "Ann Lisle",
                "interim director of children's services",
                "dcs",
                "kent",
                None,
                "2015-06-08",
                "actual",
            ),
        ),
    ),
    (
        "Kent's third director of children's services in two years, Ann Lisle, started on Monday.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),),
    ),
    (
        "Ann Lisle has been drafted in from Essex to act as Kent's director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, seconded from Essex, is Kent's acting director of children's services.",
        (("start", "Ann Lisle", "acting director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope is suspended from his post as Kent's director of children's services.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Len Cope was placed under suspension in May. He is Kent's director of children's services.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent suspended its director of children's services, Len Cope, in May.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", "Kent", "2015-05", "actual"),),
    ),
    (
        "The suspension of Kent's director of children's services, Len Cope, was lifted in May and he is back at work.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "The director's job at Kent has been vacant since April, when Leander Croxford departed with a one-line email to staff.",
        (("end", "Leander Croxford", "director", "dcs", "kent", None, "2015-04", "actual"),),
    ),
    (
        "Wilhelmina Sato stepped into the breach as Kent's interim director of children's services in May and will hand over at the end of October.",
        (
            (
                "start",
                "Wilhelmina Sato",
                "interim director of children's services",
                "dcs",
                "kent",
                None,
                "2015-05",
                "actual",
            ),
            (
                "end",
                "Wilhelmina Sato",
                "interim director of children's services",
                "dcs",
                "kent",
                None,
                "2015-10",
                "actual",
            ),
        ),
    ),
    (
        "Mr Achterberg, Kent's director of children's services, had himself followed Prudence Amos into the post in the spring of 2017.",
        (
            ("start", "Achterberg", "director of children's services", "dcs", "kent", None, "2017-21", "actual"),
            ("end", "Prudence Amos", "director of children's services", "dcs", "kent", None, "2017-21", "actual"),
        ),
    ),
    (
        "Kent's leader, Everard Quigg, and Sunniva Brearley, its cabinet member for children's services, tendered their resignations on Wednesday.",
        (
            ("end", "Everard Quigg", "leader", "council_leader", "kent", None, "2015-06-10", "actual"),
            (
                "end",
                "Sunniva Brearley",
                "cabinet member for children's services",
                "lead_member",
                "kent",
                None,
                "2015-06-10",
                "actual",
            ),
        ),
    ),
    (
        "Ms Brearley, handed the children's portfolio only last June, said no.",
        (("start", "Brearley", "children's portfolio", "lead_member", None, None, "2014-06", "actual"),),
    ),
    (
        "Kent's service was overseen between 2014 and 2016 by another commissioner, Ludovic Farrant.",
        (
            ("end", "Ludovic Farrant", "commissioner", "commissioner", "kent", None, "2016", "actual"),
            ("start", "Ludovic Farrant", "commissioner", "commissioner", "kent", None, "2014", "actual"),
        ),
    ),
    (
        "Osric Vance has steered the borough's improvement board since 2017.",
        (
            (
                "start",
                "Osric Vance",
                "chair of the borough's improvement board",
                "board_chair",
                None,
                None,
                "2017",
                "actual",
            ),
        ),
    ),
    (
        "Hugo Singh, chair of the trust, stormed out in June 2019 over a hole in the budget.",
        (("end", "Hugo Singh", "chair of the trust", "board_chair", None, None, "2019-06", "actual"),),
    ),
    (
        "The post of principal social worker, empty since Perpetua Agyeman left for Bedford in the summer, has gone to Caspian Drewitt.",
        (
            ("start", "Caspian Drewitt", "principal social worker", "other", None, None, None, "actual"),
            ("end", "Perpetua Agyeman", "principal social worker", "other", "bedford", None, "2015-22", "actual"),
        ),
    ),
    (
        "The choice of Dame Ottilie Forsyth as chair of the Kent improvement board was approved by the full council on Thursday night.",
        (("start", "Ottilie Forsyth", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Millicent Tarrant is tipped to chair the improvement board in Somerset.",
        (
            (
                "start",
                "Millicent Tarrant",
                "chair of the improvement board",
                "board_chair",
                "somerset-county",
                None,
                None,
                "possible",
            ),
        ),
    ),
    (
        "Kent County Council has a vacancy at the top of its children's services. Len Cope left last month and nobody has yet been found to replace him. He was director of children's services.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Len Cope joined Kent as director of children's services in 2010. He left four years later.",
        (
            ("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2010", "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2014", "actual"),
        ),
    ),
    (
        "Len Cope became Kent's director of children's services in 2010 but lasted only 18 months.",
        (
            ("start", "Len Cope", "director of children's services", "dcs", "kent", None, "2010", "actual"),
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Len Cope, resigned on Monday. His deputy, Ann Lisle, is standing in.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Len Cope, resigned on Monday. Ann Lisle, his deputy, takes charge until a replacement is found.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Len Cope, resigned on Monday. Deputy director Ann Lisle has stepped up.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Len Cope, resigned on Monday. The council said Ann Lisle would fill in.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Len Cope, resigned on Monday. Assistant director Ann Lisle is covering the role.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Len Cope, goes at the end of the month. Ann Lisle comes in from Essex.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Len Cope is Kent's director of children's services. He goes on Friday.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-12", "actual"),),
    ),
    (
        "Len Cope is Kent's director of children's services. On Friday he cleared his desk.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "Len Cope is Kent's director of children's services. He will leave in July to become chief executive of Essex County Council.",
        (
            ("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-07", "actual"),
            ("start", "Len Cope", "chief executive", "chief_executive", "essex", None, "2015-07", "actual"),
        ),
    ),
    (
        "Len Cope is Kent's director of children's services. He has been offered the chief executive's job in Essex.",
        (("start", "Len Cope", "chief executive", "chief_executive", "essex", None, None, "possible"),),
    ),
    (
        "Len Cope is Kent's director of children's services. He denied that he was about to go.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "Len Cope is Kent's director of children's services. There are no plans for him to leave, the council said.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "The director of children's services at Kent was sacked last night. Len Cope had been in the job for 18 months.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, "2015-06-09", "actual"),),
    ),
    (
        "The director of children's services at Kent has quit. Len Cope, 52, told staff of his decision on Friday.",
        (("end", "Len Cope", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has appointed a director of children's services. Ann Lisle joins from Essex, where she is assistant director.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has appointed Ann Lisle director of children's services and Raj Patel director of adult services.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),
            ("start", "Raj Patel", "director of adult services", "other", "kent", "Kent", None, "actual"),
        ),
    ),
    (
        "Ann Lisle and Raj Patel have been appointed assistant directors of children's services at Kent.",
        (
            ("start", "Ann Lisle", "assistant director", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "assistant director", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle has been made assistant director for safeguarding at Kent, and Raj Patel head of fostering.",
        (
            ("start", "Ann Lisle", "assistant director for safeguarding", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "head of fostering", "other", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle is to lead the children's improvement board in Kent; Raj Patel will be her deputy.",
        (
            (
                "start",
                "Ann Lisle",
                "chair of the children's improvement board",
                "board_chair",
                "kent",
                None,
                None,
                "actual",
            ),
        ),
    ),
    (
        "The government's commissioner in Kent is to be Ann Lisle.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "The commissioner will be Ann Lisle, who ran children's services in Essex.",
        (("start", "Ann Lisle", "commissioner", "commissioner", None, None, None, "actual"),),
    ),
    (
        "Raj Patel will run Kent's children's services for the next year.",
        (("start", "Raj Patel", "run children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel is running Kent's children's services until a successor is found.",
        (("start", "Raj Patel", "running children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has taken temporary charge of Kent's children's services.",
        (("start", "Raj Patel", None, "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel is in temporary charge of Kent's children's services.",
        (("start", "Raj Patel", None, "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has been drafted in by ministers to oversee Kent's children's services.",
        (("start", "Raj Patel", None, "other", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has been asked by the education secretary to look into Kent's children's services.",
        (("start", "Raj Patel", "reviewer", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Ministers are sending Raj Patel to Kent.",
        (("start", "Raj Patel", None, "other", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel, the troubleshooter sent to Kent by ministers last year, reported in May.",
        (("start", "Raj Patel", None, "other", "kent", None, "2014", "actual"),),
    ),
    (
        "The other members of the panel are Ann Lisle and Jo Wood.",
        (
            ("start", "Ann Lisle", "panel", "panel_member", None, None, None, "actual"),
            ("start", "Jo Wood", "panel", "panel_member", None, None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle will sit on the Kent improvement board.",
        (("start", "Ann Lisle", "Kent improvement board", "panel_member", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle has taken the chair of the Kent improvement board.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle takes the chair of the Kent improvement board from Raj Patel next month.",
        (
            ("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, "2015-07", "actual"),
            ("end", "Raj Patel", "chair of the improvement board", "board_chair", "kent", None, "2015-07", "actual"),
        ),
    ),
    (
        "Raj Patel hands the chair of the Kent improvement board to Ann Lisle next month.",
        (
            ("end", "Raj Patel", "chair of the improvement board", "board_chair", "kent", None, "2015-07", "actual"),
            ("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, "2015-07", "actual"),
        ),
    ),
    (
        "Raj Patel gave way to Ann Lisle as chair of the Kent improvement board in May.",
        (
            ("end", "Raj Patel", "chair of the improvement board", "board_chair", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Raj Patel has stepped down from the Kent improvement board, which he had chaired since 2012.",
        (
            ("end", "Raj Patel", "Kent improvement board", "board_chair", "kent", None, None, "actual"),
            ("start", "Raj Patel", "chair of the Kent improvement board", "board_chair", None, None, "2012", "actual"),
        ),
    ),
    (
        "Raj Patel chaired the Kent improvement board until May.",
        (
            (
                "end",
                "Raj Patel",
                "chair of the Kent improvement board",
                "board_chair",
                "kent",
                None,
                "2015-05",
                "actual",
            ),
        ),
    ),
    (
        "Cabinet changes at Kent: Cllr Raj Patel takes children's services from Cllr Ann Lisle, who moves to housing.",
        (
            ("start", "Raj Patel", "children's services", "lead_member", "kent", None, None, "actual"),
            ("end", "Ann Lisle", "children's services", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "At Kent, Cllr Raj Patel is the new lead member for children. He replaces Cllr Ann Lisle.",
        (
            ("start", "Raj Patel", "lead member for children", "lead_member", "kent", None, None, "actual"),
            ("end", "Ann Lisle", "lead member for children", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Cllr Raj Patel was confirmed as Kent's lead member for children at the annual meeting on 20 May.",
        (("start", "Raj Patel", "lead member for children", "lead_member", "kent", None, "2015-05-20", "actual"),),
    ),
    (
        "Cllr Raj Patel was elected leader of Kent County Council on 20 May, and Cllr Ann Lisle became his deputy with responsibility for children.",
        (
            ("start", "Raj Patel", "leader", "council_leader", "kent", None, "2015-05-20", "actual"),
            ("start", "Ann Lisle", "deputy", "other", "kent", None, None, "actual"),
        ),
    ),
    (
        "Conservative councillor Raj Patel has been elected leader of Kent County Council after Labour lost control.",
        (("start", "Raj Patel", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, lost her seat at the election; Raj Patel is expected to be chosen as her successor on 20 May.",
        (
            ("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),
            ("start", "Raj Patel", "leader", "council_leader", "kent", None, "2016-05-20", "planned"),
        ),
    ),
    (
        "Ann Lisle will not seek re-election as leader of Kent County Council in May.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Ann Lisle announced that she would not stand again as leader of Kent County Council.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, the children's minister, was moved to transport in the reshuffle; Raj Patel takes her place.",
        (("start", "Raj Patel", "children's minister", "minister", None, None, None, "actual"),),
    ),
    (
        "Raj Patel is the new children's minister.",
        (("start", "Raj Patel", "children's minister", "minister", None, None, None, "actual"),),
    ),
    (
        "Raj Patel was made children's minister in the reshuffle.",
        (("start", "Raj Patel", "children's minister", "minister", None, None, None, "actual"),),
    ),
    (
        "Education secretary Ann Lisle was sacked in the reshuffle and replaced by Raj Patel.",
        (
            ("end", "Ann Lisle", "Education secretary", "minister", None, None, None, "actual"),
            ("start", "Raj Patel", "Education secretary", "minister", None, None, None, "actual"),
        ),
    ),
    (
        "Ofsted has appointed Raj Patel as its regional director for the south east.",
        (("start", "Raj Patel", "regional director for the south east", "inspector", None, "Ofsted", None, "actual"),),
    ),
    (
        "Raj Patel retired as Ofsted's chief inspector in 2016.",
        (("end", "Raj Patel", "chief inspector", "inspector", None, None, "2016", "actual"),),
    ),
    (
        "Raj Patel, of Ofsted, will lead the inspection.",
        (("start", "Raj Patel", "inspection", "inspector", None, None, None, "actual"),),
    ),
    (
        "The tribunal heard that Raj Patel was dismissed as head of safeguarding at Kent in 2014 for gross misconduct.",
        (("end", "Raj Patel", "head of safeguarding", "other", "kent", None, "2014", "actual"),),
    ),
    (
        "Raj Patel, the social worker in the case, was dismissed by Kent in May 2014.",
        (("end", "Raj Patel", "social worker", "other", "kent", "Kent", "2014-05", "actual"),),
    ),
    (
        "Raj Patel's manager, Ann Lisle, resigned before the hearing.",
        (("end", "Ann Lisle", "manager", "other", None, None, None, "actual"),),
    ),
    (
        "The team manager, Ann Lisle, was demoted.",
        (("end", "Ann Lisle", "team manager", "other", None, None, None, "actual"),),
    ),
    (
        "Opposition councillors demanded the resignation of Kent's leader, Ann Lisle. She said she would not go.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Calls for Kent's children's director, Ann Lisle, to resign were rejected by the leader.",
        (("end", "Ann Lisle", "children's director", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "A motion calling on Kent's leader, Ann Lisle, to stand aside fell by seven votes to two.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Parents demanded the dismissal of the director of children's services, Ann Lisle. The council would have none of it.",
        (("end", "Ann Lisle", "director of children's services", "dcs", None, None, None, "denied"),),
    ),
    (
        'Rumours that Ann Lisle, the director of children\'s services, was also on her way out were "tittle-tattle", the leader said.',
        (("end", "Ann Lisle", "director of children's services", "dcs", None, None, None, "denied"),),
    ),
    (
        "Kent's leader, Ann Lisle, faced calls to resign. She will meet councillors on Friday.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle chaired the Kent improvement board from 2010 to 2012.",
        (
            ("end", "Ann Lisle", "chair of the Kent improvement board", "board_chair", "kent", None, "2012", "actual"),
            (
                "start",
                "Ann Lisle",
                "chair of the Kent improvement board",
                "board_chair",
                "kent",
                None,
                "2010",
                "actual",
            ),
        ),
    ),
    (
        "The minister issued a direction in September 2014 and made Ann Lisle commissioner for Kent.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2014-09", "actual"),),
    ),
    (
        "Raj Patel became Kent's cabinet member for children last month on the resignation of Ann Lisle.",
        (
            ("start", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, "2015-05", "actual"),
            ("end", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Kent's reshuffle, held in January, deprived Ann Lisle of the children's portfolio.",
        (("end", "Ann Lisle", "children's portfolio", "lead_member", "kent", None, "2015-01", "actual"),),
    ),
)

# Sentences from which no appointment may come.
NEVER = ('The leader, Gethin Roskilly, dismissed as "pub talk" rumours that the director is to go.',)
