# ruff: noqa: E501 -- a sentence stands on one line
"""Sentences of columnists, chronicles and minutes, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "The director of children's services at Reading, Ann Lisle, has resigned. In comes Omar Deane, a Scot, who did the same job at Slough until Easter.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "actual"),
            ("start", "Omar Deane", "director of children's services", "dcs", "reading", None, None, "actual"),
        ),
    ),
    (
        "Reading Council's director of children's services is Ann Lisle. She was lured from Slough in November on a big salary.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "reading", None, "2014-11", "actual"),),
    ),
    (
        "Ann Lisle, Reading's director of children's services, denies that she is off.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "denied"),),
    ),
    (
        "Ann Lisle, Reading's director of children's services, is out, the council said.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "actual"),),
    ),
    (
        "Opposition leader Tom Field wants Reading's director of children's services, Ann Lisle, out.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "possible"),),
    ),
    (
        "Since January Ann Lisle has chaired the improvement board in Reading, a task she will pass on to Dr Omar Deane.",
        (
            (
                "start",
                "Ann Lisle",
                "chair of the improvement board",
                "board_chair",
                "reading",
                None,
                "2015-01",
                "actual",
            ),
            ("end", "Ann Lisle", "chair of the improvement board", "board_chair", "reading", None, None, "actual"),
            ("start", "Omar Deane", "chair of the improvement board", "board_chair", "reading", None, None, "actual"),
        ),
    ),
    (
        "Ann Lisle is Reading's director of children's services. Her predecessor, Tom Field, went within the week.",
        (("end", "Tom Field", "director of children's services", "dcs", "reading", None, None, "actual"),),
    ),
    (
        "Cllr Tom Field, who held the children's brief at Reading, hung on until Christmas.",
        (("end", "Tom Field", "children's brief", "lead_member", "reading", None, "2014-12", "actual"),),
    ),
    (
        "Slough's own deputy director, Ann Lisle, remains on loan as Reading's acting director of children's services.",
        (("start", "Ann Lisle", "acting director of children's services", "dcs", "reading", None, None, "actual"),),
    ),
    (
        "Reading has a new chief executive. Ann Lisle has been plucked from Swindon to be its chief executive.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", "reading", None, None, "actual"),),
    ),
    (
        "Nor is Reading's director of children's services, Ann Lisle, going anywhere.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "denied"),),
    ),
    (
        "Reading's finance director, Ann Lisle, has left. She starts with Gateshead on 3 August.",
        (
            ("end", "Ann Lisle", "finance director", "other", "reading", None, None, "actual"),
            ("start", "Ann Lisle", None, "other", "gateshead", None, "2015-08-03", "actual"),
        ),
    ),
    (
        "Reading's director of children's services, Tom Field, is ill. His understudy, Ann Lisle, steps up for three months.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "actual"),),
    ),
    (
        "Ann Lisle is expected to cross over from Slough as Reading's chief executive.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", "reading", None, None, "planned"),),
    ),
    (
        "Reading's leader was asked whether the director would go. \"Ann Lisle stays.\" Ann Lisle is the director of children's services.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "denied"),),
    ),
    (
        "Reading's director of children's services, Ann Lisle, said she was sorry. Ms Lisle crossed the Thames from Slough to take the job in May.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "reading", None, "2015-05", "actual"),),
    ),
    (
        "Ann Lisle became Reading's director of children's services in May. Tom Field, who had held it for nine years, retired in February.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "reading", None, "2015-05", "actual"),
            ("end", "Tom Field", "director of children's services", "dcs", "reading", None, "2015-02", "actual"),
        ),
    ),
    (
        "Ann Lisle, once of Hampshire, has been asked by the minister, Rob Carr, to sit on the improvement board at Reading.",
        (("start", "Ann Lisle", "improvement board", "panel_member", "reading", "Rob Carr", None, "actual"),),
    ),
    (
        "The review, which is being carried out by Professor Ann Lisle, will be published in the autumn.",
        (("start", "Ann Lisle", "review", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle advises Reading's children's services on behalf of ministers.",
        (("start", "Ann Lisle", "adviser", "adviser", "reading", None, None, "actual"),),
    ),
    (
        "Ann Lisle now chairs the Reading improvement board in place of Tom Field.",
        (
            (
                "start",
                "Ann Lisle",
                "chair of the Reading improvement board",
                "board_chair",
                "reading",
                None,
                None,
                "actual",
            ),
            (
                "end",
                "Tom Field",
                "chair of the Reading improvement board",
                "board_chair",
                "reading",
                None,
                None,
                "actual",
            ),
        ),
    ),
    (
        "The commissioner for Reading, Ann Lisle, has filed her last report and returned to her day job in Hampshire.",
        (("end", "Ann Lisle", "commissioner", "commissioner", "reading", None, None, "actual"),),
    ),
    (
        "The adviser to Reading, Ann Lisle, went back to Leeds in the summer of 2014.",
        (("end", "Ann Lisle", "adviser", "adviser", "reading", None, "2014-22", "actual"),),
    ),
    (
        "The contract of Reading's interim director, Ann Lisle, runs out on 31 July.",
        (("end", "Ann Lisle", "interim director", "dcs", "reading", None, "2015-07-31", "actual"),),
    ),
    (
        "Ann Lisle, whose term as chair of the Reading improvement board was up at Easter, has not been replaced.",
        (("end", "Ann Lisle", "chair of the improvement board", "board_chair", "reading", None, "2015-04", "actual"),),
    ),
    (
        "DEPARTED: Ann Lisle, head of fostering at Reading, after 31 years.",
        (("end", "Ann Lisle", "head of fostering", "other", "reading", None, None, "actual"),),
    ),
    (
        "ARRIVING: Ann Lisle, as chief executive of Reading Council.",
        (("start", "Ann Lisle", "chief executive", "chief_executive", "reading", None, None, "actual"),),
    ),
    (
        "Founding chair Sir Tom Field stormed out of the trust in August in a row about money, and Ann Lisle has been keeping his seat warm.",
        (
            ("end", "Tom Field", "chair", "board_chair", None, None, "2014-08", "actual"),
            ("start", "Ann Lisle", "chair", "board_chair", None, None, None, "actual"),
        ),
    ),
    (
        "Reading's director of children's services, Ann Lisle, cleared her desk a month ago. Tom Field, until then her deputy, has been minding the shop as acting director.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, "2015-05", "actual"),
            ("start", "Tom Field", "acting director", "dcs", "reading", None, None, "actual"),
        ),
    ),
    (
        "The inquiry has been entrusted to Lord Field, who will begin on Monday.",
        (("start", "Lord Field", "inquiry", "reviewer", None, None, "2015-06-15", "actual"),),
    ),
    (
        "In the meantime the department is to be run by the director's deputy, Ann Lisle.",
        (("start", "Ann Lisle", "run department", "dcs", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle got the top job at Reading, on an acting basis, when director of children's services Tom Field was relieved of his duties in 2013. She was confirmed in it a year later.",
        (
            ("start", "Ann Lisle", "director of children's services", "dcs", "reading", None, "2013", "actual"),
            ("end", "Tom Field", "director of children's services", "dcs", "reading", None, "2013", "actual"),
        ),
    ),
)

NEVER: tuple[str, ...] = (
    "Reading's director of children's services, Ann Lisle, is on holiday and out of the country.",
    "Commissioner Ann Lisle returned to Reading in March to see what had changed.",
)
