# ruff: noqa: E501 -- a sentence stands on one line
"""Who comes and goes in minutes, statements and diaries: what becomes of motions and rumours, what 'it' means; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Ann Lisle, director of children's services at Kent, has let colleagues know that she will be leaving us at the end of July.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-07", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, has withdrawn her notice.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "cancelled"),),
    ),
    (
        "Cllr Ann Lisle relinquished the children's brief at Kent. It goes to Cllr Raj Patel.",
        (
            ("end", "Ann Lisle", "children's brief", "lead_member", "kent", None, None, "actual"),
            ("start", "Raj Patel", "children's brief", "lead_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Raj Patel, who took charge of Kent County Council in May 2009, is proud.",
        (("start", "Raj Patel", None, "council_leader", "kent", None, "2009-05", "actual"),),
    ),
    (
        "Ann Lisle, whom Kent's new leader brought into the cabinet this month as member for children, is keen.",
        (("start", "Ann Lisle", "cabinet", "lead_member", "kent", "Kent", "2015-06", "actual"),),
    ),
    (
        "The post of principal social worker at Kent has gone to Ann Lisle, until now a team manager.",
        (("start", "Ann Lisle", "principal social worker", "other", "kent", None, None, "actual"),),
    ),
    (
        "Raj Patel has left the expert panel in Kent. Ann Lisle and Jo Marsh are to join it.",
        (
            ("end", "Raj Patel", "expert panel", "panel_member", "kent", None, None, "actual"),
            ("start", "Ann Lisle", "expert panel", "panel_member", "kent", None, None, "actual"),
            ("start", "Jo Marsh", "expert panel", "panel_member", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent must set up an improvement board. I have invited Ann Lisle to preside over it, and she has accepted.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "The direction names as commissioner Ann Lisle, a former director at Essex.",
        (("start", "Ann Lisle", "commissioner", "commissioner", None, None, None, "actual"),),
    ),
    (
        "Kent must answer to an improvement board which the minister has asked Ann Lisle, a retired detective, to chair.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, None, "actual"),),
    ),
    (
        "On 1 July a trust opens its doors with Ann Lisle, now deputy director at Essex, as its first chief executive.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", None, None, "2015-07-01", "actual"),),
    ),
    (
        "Raj Patel, Kent's director of children's services, left in January. Ann Lisle will be with us from 4 September.",
        (
            ("end", "Raj Patel", "director of children's services", "dcs", "kent", None, "2015-01", "actual"),
            ("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-09-04", "actual"),
        ),
    ),
    (
        "We asked the adviser, Ann Lisle, to stay on.",
        (("start", "Ann Lisle", "adviser", "adviser", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle is the minister's choice as commissioner for Kent.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, None, "actual"),),
    ),
    (
        "There were stories that Kent's new director of children's services, Ann Lisle, would be off before she had unpacked. Not true, says the council.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "denied"),),
    ),
    (
        'Rumour had it that Kent\'s leader, Ann Lisle, would quit. "Rubbish," she said.',
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Members heard of the resignation, on 8 May, of Councillor Ann Lisle as cabinet member for children at Kent.",
        (("end", "Ann Lisle", "cabinet member for children", "lead_member", "kent", None, "2015-05-08", "actual"),),
    ),
    (
        "Moved by Councillor Jo Marsh: that Councillor Ann Lisle be removed as leader of Kent County Council.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "possible"),),
    ),
    (
        "Moved by Councillor Jo Marsh: that Councillor Ann Lisle be removed as leader of Kent County Council. For 20, against 29. LOST.",
        (("end", "Ann Lisle", "leader", "council_leader", "kent", None, None, "denied"),),
    ),
    (
        "Moved by Councillor Jo Marsh: that Councillor Ann Lisle be appointed leader of Kent County Council. For 29, against 20. CARRIED.",
        (("start", "Ann Lisle", "leader", "council_leader", "kent", None, None, "actual"),),
    ),
    (
        "RESOLVED that Ann Lisle be confirmed as director of children's services at Kent.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "An improvement panel is to be set up under the chairmanship of Ann Lisle.",
        (("start", "Ann Lisle", "chair of the improvement panel", "board_chair", None, None, None, "actual"),),
    ),
    (
        "Kent's post of director of children's services has stood empty since Ann Lisle took early retirement in March.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-03", "actual"),),
    ),
    (
        "The appointment in August of Ann Lisle as chair of the Kent inquiry pleased nobody.",
        (("start", "Ann Lisle", "chair", "reviewer", "kent", None, "2014-08", "actual"),),
    ),
    (
        "Kent has hired Ann Lisle to be director of children's services from 7 January.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", "Kent", "2016-01-07", "actual"),),
    ),
    (
        "Kent's director, Raj Patel, leaves in July. Ann Lisle, who has accepted an invitation to take the chair of the board, starts in May.",
        (
            ("end", "Raj Patel", "director", "dcs", "kent", None, "2015-07", "actual"),
            ("start", "Ann Lisle", "chair of the board", "board_chair", "kent", None, "2016-05", "actual"),
        ),
    ),
    (
        "July brought the end of Ann Lisle's long reign as Kent's director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2014-07", "actual"),),
    ),
)

# Sentences from which no appointment may come.
NEVER = (
    "Ann Lisle, director of children's services at Kent, has withdrawn her objection.",
    "It goes to Ann Lisle, director at Kent, to say so.",
    "Ann Lisle will be with us until 4 September, said the director of children's services at Kent.",
    "The meeting, under the chairmanship of Ann Lisle, was short.",
    "The family left us in July, said Ann Lisle, director of children's services at Kent.",
    "The director asked the family of Ann Lisle to stay on the line.",
    "Ann Lisle was named social worker of the year.",
    "Ann Lisle left Kent for London with her children.",
    "Among those who have left is Ann Lisle, a mother of two from Kent.",
    "The review under the leadership of Ann Lisle found that Kent had failed.",
)
