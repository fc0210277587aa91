# ruff: noqa: E501 -- a sentence stands on one line
"""Decisions to go, responsibilities and leaderships taken on, and what is declined; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent's director of children's services, Bob Ray, is to leave. Ann Lisle, his number two, will assume his responsibilities from 1 April.",
        (
            ("end", "Bob Ray", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2016-04-01", "actual"),
        ),
    ),
    (
        "Ann Lisle's decision to quit as chair of Kent's safeguarding board has been greeted with dismay.",
        (("end", "Ann Lisle", "chair of safeguarding board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle was the chair of Kent's safeguarding board. Her decision to quit was a shock.",
        (("end", "Ann Lisle", "chair of safeguarding board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle is the new director of children's services for Kent. She succeeds Jo Fell, who has gone to Barnardo's as director of strategy.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("end", "Jo Fell", "director of children's services", "dcs", "kent", None, None, "actual"),
            ("start", "Jo Fell", "director of strategy", "other", None, None, None, "actual"),
        ),
    ),
    (
        "It is understood that Ann Lisle has been approached to take on the leadership of Kent's children's services as well.",
        (("start", "Ann Lisle", "in charge of children's services", "dcs", "kent", None, None, "possible"),),
    ),
    (
        "Cllr Ann Lisle returns to the cabinet at Kent after a three-year absence.",
        (("start", "Ann Lisle", "cabinet", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Councillors chose Ann Lisle over two rivals for the leadership of Kent.",
        (("start", "Ann Lisle", "leadership", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "Kent's portfolio holder for education, Cllr Bob Ray, has taken on responsibility for children's social care too.",
        (("start", "Bob Ray", "children's social care", "lead_member", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle has declined an invitation to chair the improvement board at Kent.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "denied"),),
    ),
)
NEVER = (
    "Kent's decision to go to court was a shock, said Bob Ray.",
    "Bob Ray's decision to leave the house was a shock.",
    "Ann Lisle's decision to quit as chair of Kent's safeguarding board was overturned.",
    "Ann Lisle declined an invitation to speak to the board.",
    "Bob Ray, the leader of Kent, went to Barnardo's to open a shop.",
    "Ann Lisle, the director of children's services at Kent, finished her speech and left the stage.",
    "Bob Ray, Kent's lead member for children, stepped aside to let the mother pass.",
    "Two directors have left notes for Ann Lisle: Bob Ray and Jo Fell.",
    "The person accused of the killing is Bob Ray, a neighbour.",
    "Ann Lisle, the new head girl at Kent College, was chosen in May.",
    "Three managers have been praised: Ann Lisle, Bob Ray and Jo Fell.",
    "Bob Ray approached Ann Lisle, Kent's director, about closing the home.",
)
