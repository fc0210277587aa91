# ruff: noqa: E501 -- a sentence stands on one line
"""Clauses behind names with an apposition, places that own what follows, and plain words of coming and going; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent's new director of children's services was named as Ann Lisle after a meeting on Monday.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-06-08", "actual"),),
    ),
    (
        "Within days of the verdict Kent's director of children's services, Ann Lisle, resigned.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "By the end of May Kent's director of children's services, Ann Lisle, had gone.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle became leader of Kent in May after Bob Ray, at the helm for fourteen years, called time.",
        (
            ("start", "Ann Lisle", "leader", "council_leader", "kent", None, "2015-05", "actual"),
            ("end", "Bob Ray", "leader", "council_leader", "kent", None, None, "actual"),
        ),
    ),
    (
        "Since Ann Lisle, its director of children's services, left in May, Kent has had three interims.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Until Ann Lisle, an experienced officer, took over as director of children's services at Kent, nobody cared.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent's interim director of children's services, Ann Lisle, has been taken on permanently.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Kent has poached Ann Lisle, head of fostering at Essex, to run its teams.",
        (("start", "Ann Lisle", None, "other", "kent", "Kent", None, "actual"),),
    ),
    (
        "Hull welcomes Ann Lisle, its new director of children's services,.",
        (
            (
                "start",
                "Ann Lisle",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                "Hull",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Ann Lisle became chair of Kent's corporate parenting board in May and steps down from the scrutiny committee.",
        (
            (
                "start",
                "Ann Lisle",
                "chair of corporate parenting board",
                "board_chair",
                "kent",
                None,
                "2015-05",
                "actual",
            ),
            ("end", "Ann Lisle", "scrutiny committee", "other", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent was told that Ann Lisle would be covering for Bob Ray as director of children's services during his absence.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "It was announced on Friday that Ann Lisle, Kent's director of children's services, would combine her job with that of chief executive.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", None, None, "2015-06-05", "actual"),),
    ),
    (
        "Ann Lisle took the chair of the safeguarding board at Kent in 2014; she gave it up last week.",
        (
            ("start", "Ann Lisle", "chair of the safeguarding board", "board_chair", "kent", None, "2014", "actual"),
            ("end", "Ann Lisle", "chair of the safeguarding board", "board_chair", "kent", None, "2015-06", "actual"),
        ),
    ),
    (
        "Kent said it was sorry to be losing Ann Lisle, its director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle joined the county from Devon in 1994.",
        (("start", "Ann Lisle", None, "other", None, None, "1994", "actual"),),
    ),
    (
        "Ann Lisle has come off the board. She was lead member for children at Kent.",
        (("end", "Ann Lisle", "lead member for children", "lead_member", "kent", None, None, "actual"),),
    ),
)
NEVER = (
    "The victim was named as Ann Lisle.",
    "The social worker was named as Ann Lisle in court.",
    "Bob Ray, the leader of Kent, called time on the inquiry.",
    "Bob Ray, the leader of Kent, combines his job with that of a farmer's son.",
    "Kent paid tribute to the boy, whom it was sorry to lose.",
    "Bob Ray, the leader of Kent, found himself at the centre of a row as director of a firm.",
    "Hull welcomes Ann Lisle, a new mother, home.",
    "Jane Ford, the leader of Kent, gave it up for lost.",
)
