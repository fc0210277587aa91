# ruff: noqa: E501 -- a sentence stands on one line
"""Lists, posts held for now, and changes of which the sentence tells two sides; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent has lost its lead member for children, Ann Lisle, and its improvement board chair, Bob Ray, within a month.",
        (
            ("end", "Ann Lisle", "lead member for children", "lead_member", "kent", None, None, "actual"),
            ("end", "Bob Ray", "improvement board chair", "board_chair", "kent", None, None, "actual"),
        ),
    ),
    (
        "Bob Ray, until now Kent's finance director, is keeping things ticking over as acting chief executive.",
        (("start", "Bob Ray", "acting chief executive", "chief_executive", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle will steer the department as interim director of children's services at Kent until May.",
        (("start", "Ann Lisle", "interim director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Jo Fell, head of children's social care at Kent, was suspended in May. Bob Ray becomes interim head.",
        (
            ("end", "Jo Fell", "head of children's social care", "other", "kent", None, "2015-05", "actual"),
            ("start", "Bob Ray", "interim head", "other", "kent", None, None, "actual"),
        ),
    ),
    (
        "The leader has brought in Councillor Ann Lisle for children and Councillor Bob Ray for housing.",
        (
            ("start", "Ann Lisle", "children", "lead_member", None, None, None, "actual"),
            ("start", "Bob Ray", "housing", "lead_member", None, None, None, "actual"),
        ),
    ),
    (
        "Kent's cabinet member for children, Ann Lisle, was sacked on Monday. The leader, Bob Ray, will look after the brief himself.",
        (
            ("end", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, "2015-06-08", "actual"),
            ("start", "Bob Ray", "cabinet member for children", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle, the director of children's services at Kent, walked after a damning inspection.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle will spend two days a week advising Kent.",
        (("start", "Ann Lisle", "adviser", "adviser", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle has been asked to spend three months chairing the improvement board at Kent.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Cumbria's revolving door has spun again. In: Ann Lisle, from Sheffield, as director of children's services. Out: Bob Ray, who held the post for nineteen months.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "cumbria", None, None, "actual"),
            ("end", "Bob Ray", "director of children's services", "dcs", "cumbria", None, None, "actual"),
        ),
    ),
    (
        "Three directors of children's services have quit this year: Ann Lisle at Kent, Bob Ray at Essex and Jo Fell at Hull.",
        (
            ("end", "Ann Lisle", "director", "dcs", "kent", None, "2015", "actual"),
            ("end", "Bob Ray", "director", "dcs", "essex", None, "2015", "actual"),
            ("end", "Jo Fell", "director", "dcs", "kingston-upon-hull", None, "2015", "actual"),
        ),
    ),
    (
        "Two commissioners have left Kent: Ann Lisle and Bob Ray.",
        (
            ("end", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),
            ("end", "Bob Ray", "commissioner", "commissioner", "kent", None, None, "actual"),
        ),
    ),
    (
        "Gone are Ann Lisle, director of children's services at Kent, and Bob Ray, its chief executive.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Bob Ray", "chief executive", "chief_executive", "kent", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle had been due to begin work as deputy director at Kent on Monday but would now not be taking up the post.",
        (("start", "Ann Lisle", "deputy director", "dcs", "kent", None, "2015-06-15", "cancelled"),),
    ),
    (
        "Labour's Ann Lisle regained the leadership of Kent in May from Bob Ray.",
        (
            ("start", "Ann Lisle", "leadership", "council_leader", "kent", None, "2015-05", "actual"),
            ("end", "Bob Ray", "leadership", "council_leader", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Ann Lisle is Kent's director of children's services, a post she took up in May.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
)
NEVER = (
    "The commissioners left Kent with one message: Bob Ray must go.",
    "Councillor Bob Ray took the chair at the meeting in the absence of Councillor Lisle.",
    "Bob Ray, Kent's leader, is speaking as acting chair of the committee tonight.",
    "In: the new office, said Bob Ray, there would be more room.",
    "Jane Ford will look after the boy, said Bob Ray, the leader of Kent.",
    "Ann Lisle spent a year helping the police in Kent.",
    "Bob Ray, the leader of Kent, walked out of the studio after a question about the report.",
    "The boy's uncle, Bob Ray, is looking after him as a stand-in father.",
    "Mr Ray becomes interim head boy in May.",
)
