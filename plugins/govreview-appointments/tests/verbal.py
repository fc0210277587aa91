# ruff: noqa: E501 -- a sentence stands on one line
"""Who comes and who goes by what a clause says of them; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent County Council has appointed Ann Lisle, a former head of service in Leeds, as its director of children's services.",
        (
            (
                "start",
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
        "The woman appointed as director of children's services by Kent is Ann Lisle.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", None, "actual"),),
    ),
    (
        "The man hired to run Kent's children's services is Bob Ray.",
        (("start", "Bob Ray", "run children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The first to be sacked was Ann Lisle, Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The women picked as commissioners for Kent are Ann Lisle and Jo Fell.",
        (
            ("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),
            ("start", "Jo Fell", "commissioner", "commissioner", "kent", None, None, "actual"),
        ),
    ),
    (
        "Asked to take a look at the case files by Kent County Council, Ann Lisle, a former director of social services, begins her review on Monday.",
        (("start", "Ann Lisle", "reviewer", "reviewer", "kent", None, "2015-06-15", "actual"),),
    ),
    (
        "Brought in to run children's services at Kent, Ann Lisle left in May.",
        (
            ("start", "Ann Lisle", "run children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Ann Lisle", "run children's services", "dcs", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Ann Lisle joins Bob Ray and Jo Fell in heading for the exit at Kent. She was the council's director of children's services; Ray was chief executive and Fell head of fostering.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Bob Ray", "chief executive", "chief_executive", "kent", None, None, "actual"),
            ("end", "Jo Fell", "head of fostering", "other", "kent", None, None, "actual"),
        ),
    ),
    (
        "RESOLVED: that Councillor Ann Lisle be appointed as Cabinet Member for Children in place of Councillor Bob Ray.",
        (
            ("start", "Ann Lisle", "Cabinet Member for Children", "lead_member", None, None, None, "actual"),
            ("end", "Bob Ray", "Cabinet Member for Children", "lead_member", None, None, None, "actual"),
        ),
    ),
    (
        "Councillor Bob Ray lost the children's portfolio in a reshuffle at Kent on Tuesday; it goes to Councillor Ann Lisle.",
        (
            ("end", "Bob Ray", "children's portfolio", "lead_member", "kent", None, "2015-06-09", "actual"),
            ("start", "Ann Lisle", "children's portfolio", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, is moving to Essex to take charge of its education department.",
        (("start", "Ann Lisle", None, "other", "essex", None, None, "actual"),),
    ),
    (
        "The panel's three members, Ann Lisle, Bob Ray and Jo Fell, were named on Friday.",
        (
            ("start", "Ann Lisle", "panel member", "panel_member", None, None, "2015-06-05", "actual"),
            ("start", "Bob Ray", "panel member", "panel_member", None, None, "2015-06-05", "actual"),
            ("start", "Jo Fell", "panel member", "panel_member", None, None, "2015-06-05", "actual"),
        ),
    ),
    (
        "If the vote is lost, Councillor Bob Ray will have to go as leader of Kent.",
        (("end", "Bob Ray", "leader", "council_leader", "kent", None, None, "possible"),),
    ),
    (
        "Ann Lisle will be parachuted into Kent next month to sort out its children's services.",
        (("start", "Ann Lisle", None, "other", "kent", None, "2015-07", "actual"),),
    ),
    (
        "Ann Lisle joined Medway in 2011 to oversee its safeguarding teams.",
        (("start", "Ann Lisle", None, "other", "medway", None, "2011", "actual"),),
    ),
    (
        "Kent's leader, Bob Ray, has refused to go.",
        (("end", "Bob Ray", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Bob Ray now fronts the safeguarding board at Kent, a job he took on in May.",
        (("start", "Bob Ray", "chair of the safeguarding board", "board_chair", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Appointed on a two-year contract in 2010, Ann Lisle stayed only a year as chair of the safeguarding board in Kent.",
        (("start", "Ann Lisle", "chair of the safeguarding board", "board_chair", "kent", None, "2010", "actual"),),
    ),
    (
        "Ann Lisle signed off as director of children's services at Kent in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle has finished work as director of children's services at Kent.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle was Kent's director of children's services until she was removed in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle was Kent's director of children's services until the council got rid of her in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", "2015-05", "actual"),),
    ),
    (
        "Standing down in May, Ann Lisle, Kent's director of children's services, said she was proud.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, told staff on Monday that she was going.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, the director of children's services at Kent, is going after four years.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has had three interims since director of children's services Ann Lisle left in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's new director of children's services, Ann Lisle, was chosen in May.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle has returned to Essex as director of children's services.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "essex", None, None, "actual"),),
    ),
    (
        "April 2015 - Kent's director of children's services leaves; Bob Ray, head of safeguarding, steps up. May 2015 - Ray replaced by Ann Lisle.",
        (
            ("start", "Bob Ray", "director of children's services", "dcs", "kent", None, "2015-04", "actual"),
            ("end", "Bob Ray", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Ann Lisle has been installed at the head of the improvement board that will watch over Kent.",
        (("start", "Ann Lisle", "head of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Kent's children's services department is being run by Ann Lisle.",
        (("start", "Ann Lisle", "run children's services department", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's leader, Bob Ray, took the children's brief himself in May, having eased out Councillor Ann Lisle.",
        (
            ("start", "Bob Ray", "children's brief", "lead_member", "kent", None, "2015-05", "actual"),
            ("end", "Ann Lisle", "children's brief", "lead_member", "kent", "Bob Ray", None, "actual"),
        ),
    ),
    (
        "It was under pressure that Ann Lisle, Kent's director of children's services, resigned in May.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Bob Ray, who ran children's services at Kent, has gone. His place went to Ann Lisle.",
        (
            ("end", "Bob Ray", None, "dcs", "kent", None, None, "actual"),
            ("start", "Ann Lisle", None, "dcs", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle began working for Southwark as a team manager in 2004.",
        (("start", "Ann Lisle", "team manager", "other", "southwark", None, "2004", "actual"),),
    ),
    (
        "The minutes advised that Ann Lisle would assume the role of lead member at Kent with immediate effect.",
        (("start", "Ann Lisle", "lead member", "lead_member", "kent", None, "2015-06-10", "actual"),),
    ),
    (
        "Bob Ray has been voted off the cabinet at Kent.",
        (("end", "Bob Ray", "cabinet", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Kent's lead member, Councillor Bob Ray, stays where he is, the leader confirmed.",
        (("end", "Bob Ray", "lead member", "lead_member", "kent", None, None, "denied"),),
    ),
    (
        "Kent approached Ann Lisle about becoming its director of children's services. She said no.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        "It was her first day as director of children's services at Kent, and Ann Lisle was nervous.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "PEOPLE: Ann Lisle to Enfield as assistant director for safeguarding.",
        (("start", "Ann Lisle", "assistant director for safeguarding", "dcs", "enfield", None, None, "actual"),),
    ),
    (
        "Ann Lisle, head of fostering at Brent, to Harrow in the same role.",
        (("start", "Ann Lisle", "head of fostering", "other", "harrow", None, None, "actual"),),
    ),
    (
        "Kent has seen off two chairs of its safeguarding board. The first, Bob Ray, gave notice in January; the second, Ann Lisle, lasted a month.",
        (
            ("end", "Bob Ray", "chair", "board_chair", "kent", None, "2015-01", "actual"),
            ("end", "Ann Lisle", "chair", "board_chair", "kent", None, None, "actual"),
        ),
    ),
)
NEVER = (
    "The man who left the meeting is Bob Ray.",
    "The woman appointed to look after the boy is Jane Ford, his aunt.",
    "The first to leave the room was Ann Lisle, Kent's director of children's services.",
    "The first to arrive at the scene was Bob Ray, Kent's leader.",
    "The man sent to prison is Bob Ray, a former director of children's services at Kent.",
    "Ann Lisle joined Bob Ray, the leader of Kent, in leaving flowers at the gate.",
    "Ann Lisle joined Bob Ray, the leader of Kent, in leaving the meeting early.",
    "Ann Lisle finished her report as director of children's services at Kent.",
    "His place at the table went to Jane Ford, the leader of Kent.",
    "It was her first day as a social worker, Jane Ford recalled.",
    "The council leader, Bob Ray, has to go to London on Friday.",
    "Bob Ray, the leader of Kent, has to leave the house at six.",
    "The last person to see the boy alive was Jane Ford, a social worker.",
    "The next to be questioned was Ann Lisle, Kent's director of children's services.",
    "The man asked to leave the chamber was Bob Ray, leader of Kent.",
    "Ann Lisle joined Kent in 2011 to lead a march.",
    "Bob Ray, the leader of Kent, refused to go home.",
)
