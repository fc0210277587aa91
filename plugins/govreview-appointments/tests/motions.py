# ruff: noqa: E501 -- a sentence stands on one line
"""Moving into a post and out of it in plain words, rumours batted away; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent's director of children's services, Ann Lisle, has called time on her career.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, is leaving for a job in Australia.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has been shown the exit.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has quietly departed.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has gone on to run a charity.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, swapped the job for a farm in Wales.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, exchanged it for a quieter life in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has retired to Spain.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, took her leave in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent has dispensed with its director of children's services, Ann Lisle.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent is losing its director of children's services, Ann Lisle.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent will say goodbye to its director of children's services, Ann Lisle, in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Staff gathered on Friday to bid farewell to Ann Lisle, Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, emptied her office on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left the building for the last time on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has gone, and not before time, said the union.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, did not stand again in May.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's leader, Ann Lisle, lost her seat at the election in May.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),),
    ),
    (
        "The resignation of Kent's leader, Ann Lisle, was accepted on Monday.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle's resignation as leader of Kent takes effect on 1 May.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, "2016-05-01", "actual"),),
    ),
    (
        "With the departure of Ann Lisle, Kent's director of children's services, in May, the service is without a head.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's cabinet member for children, Ann Lisle, has been dropped.",
        (("end", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel steps up from deputy to director of children's services at Kent.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has been promoted to director of children's services at Kent.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has landed the job of director of children's services at Kent.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has been handed the top children's job at Kent.",
        (("start", "Raj Patel", "top children's job", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel crosses the border from Essex to be Kent's director of children's services.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel starts work as Kent's director of children's services on Monday.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-06-15", "actual"),),
    ),
    (
        "Raj Patel reports for duty as Kent's commissioner on Monday.",
        (("start", "Raj Patel", "commissioner", "commissioner", "kent", None, "2015-06-15", "actual"),),
    ),
    (
        "Raj Patel arrives in Kent as commissioner on Monday.",
        (("start", "Raj Patel", "commissioner", "commissioner", "kent", None, "2015-06-15", "actual"),),
    ),
    (
        "Raj Patel is on his way to Kent as commissioner.",
        (("start", "Raj Patel", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has agreed to take the helm at Kent's children's trust.",
        (("start", "Raj Patel", None, "chief_executive", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel is the new man in charge of Kent's children's services.",
        (("start", "Raj Patel", "in charge of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "It is Raj Patel who will be Kent's next director of children's services.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The job of director of children's services at Kent has gone to Raj Patel.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has given the job of director of children's services to Raj Patel.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has settled on Raj Patel to run its children's services.",
        (("start", "Raj Patel", "run children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has chosen Raj Patel to run its children's services.",
        (("start", "Raj Patel", "run children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has found a director of children's services at last. He is Raj Patel.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's search for a director of children's services is over: Raj Patel will start in May.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Enter Raj Patel as Kent's director of children's services.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel is sworn in as Kent's leader.",
        (("start", "Raj Patel", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel was voted in as leader of Kent in May.",
        (("start", "Raj Patel", "leader", "council_leader", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Councillors voted Raj Patel leader of Kent in May.",
        (("start", "Raj Patel", "leader", "council_leader", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Raj Patel won the leadership of Kent by 24 votes to 19.",
        (("start", "Raj Patel", "leadership", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel emerged as leader of Kent after the vote.",
        (("start", "Raj Patel", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel, a retired judge, has agreed to examine Kent's handling of the case.",
        (("start", "Raj Patel", "reviewer", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel QC has been brought in to find out what went wrong in Kent's children's services.",
        (("start", "Raj Patel", "reviewer", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "The serious case review for Kent is being written by Raj Patel.",
        (("start", "Raj Patel", "review", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "The review for Kent will be in the hands of Raj Patel.",
        (("start", "Raj Patel", "reviewer", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Leading the review of Kent's children's services is Raj Patel.",
        (("start", "Raj Patel", "review", "reviewer", "kent", None, None, "actual"),),
    ),
    (
        "Ministers have put Raj Patel in charge of Kent's children's services.",
        (("start", "Raj Patel", "in charge of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The minister has handed the running of Kent's children's services to Raj Patel.",
        (("start", "Raj Patel", "in charge of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel will be the eyes and ears of the minister in Kent as commissioner.",
        (("start", "Raj Patel", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent's commissioner, Raj Patel, was stood down in May.",
        (("end", "Raj Patel", "commissioner", "commissioner", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's commissioner, Raj Patel, has been released from the task.",
        (("end", "Raj Patel", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "Kent's commissioner, Raj Patel, hands over to Ann Lisle in May.",
        (
            ("end", "Raj Patel", "commissioner", "commissioner", "kent", None, "2016-05", "actual"),
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2016-05", "actual"),
        ),
    ),
    (
        "Kent's adviser, Raj Patel, withdrew in May.",
        (("end", "Raj Patel", "adviser", "adviser", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's improvement board will be chaired by Raj Patel from May.",
        (("start", "Raj Patel", "chair of the improvement board", "board_chair", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Raj Patel has agreed to chair Kent's improvement board.",
        (("start", "Raj Patel", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "The chair of Kent's improvement board passes to Raj Patel in May.",
        (("start", "Raj Patel", "chair of improvement board", "board_chair", "kent", None, "2016-05", "actual"),),
    ),
    (
        "Raj Patel joins Kent's improvement board as a member.",
        (("start", "Raj Patel", "improvement board", "panel_member", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has joined Kent's improvement board.",
        (("start", "Raj Patel", "improvement board", "panel_member", "kent", None, None, "actual"),),
    ),
    (
        "Essex has borrowed Ann Lisle from Kent as its director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "essex", "Essex", None, "actual"),),
    ),
    (
        "Kent has turned to an interim, Raj Patel, to run its children's services.",
        (("start", "Raj Patel", "run children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "Kent has drafted in an interim director of children's services, Raj Patel.",
        (("start", "Raj Patel", "interim director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "An interim director of children's services, Raj Patel, is steering the ship in Kent.",
        (("start", "Raj Patel", "interim director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "In the meantime Raj Patel is running Kent's children's services.",
        (("start", "Raj Patel", "running children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Filling in as Kent's director of children's services is Raj Patel.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Covering for Kent's director of children's services is Raj Patel.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel will deputise for Kent's director of children's services until May.",
        (("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has been sidelined, and her deputy, Raj Patel, is in charge.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, is on gardening leave.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has been stripped of her duties.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has been barred from the building.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has been placed on leave.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, has dismissed rumours that she is about to leave.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "Kent's leader, Ann Lisle, denied reports that she would step down.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Kent's leader, Ann Lisle, scotched talk that she was leaving.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Kent's cabinet member for children, Raj Patel, has resigned. Jo Marsh, a retired nurse, takes on children's services from tomorrow.",
        (
            ("end", "Raj Patel", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
            ("start", "Jo Marsh", "children's services", "lead_member", "kent", None, "2015-06-11", "actual"),
        ),
    ),
    (
        "Deputy leader Ann Lisle will run the town hall at Kent until May.",
        (("start", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left in May. Her heir is Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, None, "actual"),
        ),
    ),
)

NEVER = (
    "Ann Lisle swaps children for highways in Kent's reshuffle.",
    "Kent's review has a leader: Raj Patel.",
    "The minister's man in Kent, commissioner Raj Patel, flew home in May.",
    "Kent's leader, Ann Lisle, dismissed reports that the school would close.",
    "Kent's leader, Ann Lisle, denied claims that she had left the boy at risk.",
    "Kent's director of children's services, Ann Lisle, gave evidence. Next came Raj Patel, a police officer.",
    "The first witness was Ann Lisle. After her came Raj Patel.",
    "Kent's director of children's services, Ann Lisle, left the inquest in May. Raj Patel, a reporter, followed the next day.",
    "Ann Lisle's successor has not been found, said Raj Patel.",
    "The incumbent MP, Raj Patel, held his seat.",
    "The Labour candidate, Raj Patel, pulled out of the debate.",
    "The preferred candidate, Raj Patel, walked the dog.",
    "Kent withdrew its offer to Ann Lisle, a foster carer.",
    "Kent pulled out of the scheme, said Ann Lisle, its commissioner for waste.",
    "The department has called back Ann Lisle, the commissioner, to give evidence.",
    "Raj Patel, the boy's father, was called back to court.",
    "Ann Lisle has guided Kent walkers since 2012.",
    "Ann Lisle, a midwife, has worked in Kent since 2012.",
    "Raj Patel was barred from the building after a fight.",
    "Raj Patel, the stepfather, was released from prison in May.",
    "Raj Patel won by 24 votes to 19.",
    "Raj Patel, leader of the Greens in Kent, voted against.",
    "Ann Lisle will hold an inquest in May.",
    "Ann Lisle has agreed to examine the child again.",
    "Detective Raj Patel will get to the bottom of the case.",
    "A review of nurseries in Kent, led by parents, has begun, said Ann Lisle.",
    "Ann Lisle, the coroner, opened an inquiry into the death.",
    "With Ann Lisle gone from the room, the jury retired.",
    "Ann Lisle swapped her coat for an apron.",
    "Kent's leader, Ann Lisle, is out of the country.",
    "Kent's leader, Ann Lisle, is on her way to London.",
    "The minister, Jo Marsh, is on her way to Kent.",
    "Kent's director of children's services, Ann Lisle, stood in for the mayor at the fete.",
    "Ann Lisle covers children's services for the Kent Messenger.",
    "The reporter who covers for Ann Lisle is Raj Patel.",
)
