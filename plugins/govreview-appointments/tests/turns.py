# ruff: noqa: E501 -- a sentence stands on one line
"""Terms that run out, ways back, particles behind their object, second objects behind a relative clause; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Minister Rob Carr sent Ann Lisle to Reading as commissioner in 2013. Ms Lisle's appointment comes to an end in July.",
        (
            ("start", "Ann Lisle", "commissioner", "commissioner", "reading", "Rob Carr", "2013", "actual"),
            ("end", "Ann Lisle", "commissioner", "commissioner", "reading", None, "2015-07", "actual"),
        ),
    ),
    (
        "The contract of Reading's interim director, Ann Lisle, runs out on 31 July.",
        (("end", "Ann Lisle", "interim director", "dcs", "reading", None, "2015-07-31", "actual"),),
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
        "Ann Lisle, chair of Reading Children's Trust, does not wish to serve a second term.",
        (("end", "Ann Lisle", "chair", "board_chair", "reading", None, None, "actual"),),
    ),
    (
        "The letter makes Ann Lisle, who ran Slough until 2013, commissioner for Reading and gives her until May to report.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "reading", None, None, "actual"),),
    ),
    (
        "A direction was served in January 2015 and Dame Ann Lisle put in as commissioner for Reading.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "reading", None, None, "actual"),),
    ),
    (
        "Reading's service was rated inadequate, and the minister, Rob Carr, sent in Ann Lisle as commissioner.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "reading", "Rob Carr", None, "actual"),),
    ),
    (
        "Ann Lisle, an adviser to Reading who arrived with the notice, packed up in August.",
        (("end", "Ann Lisle", "adviser", "adviser", "reading", None, "2014-08", "actual"),),
    ),
    (
        "Ann Lisle, once of Hampshire, has been asked by the minister, Rob Carr, to sit on the improvement board at Reading.",
        (("start", "Ann Lisle", "improvement board", "panel_member", "reading", "Rob Carr", None, "actual"),),
    ),
    (
        "And Ann Lisle, a one-time probation officer, joins that board to speak for care leavers.",
        (("start", "Ann Lisle", "board", "panel_member", None, None, None, "actual"),),
    ),
    (
        "That report, a practice review, will be written by Dr Ann Lisle.",
        (("start", "Ann Lisle", "report", "reviewer", None, None, None, "actual"),),
    ),
    (
        "Ann Lisle advises Reading's children's services on behalf of ministers.",
        (("start", "Ann Lisle", "adviser", "adviser", "reading", None, None, "actual"),),
    ),
    (
        "The leader of Reading Council, Ann Lisle, has rejected calls to resign.",
        (("end", "Ann Lisle", "leader", "council_leader", "reading", None, None, "denied"),),
    ),
    (
        "Ann Lisle was offered the post of director of children's services at Reading but turned it down.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "denied"),),
    ),
    (
        "The committee noted that Ann Lisle had been appointed director of children's services and would take up her duties on 1 August.",
        (("start", "Ann Lisle", "director of children's services", "dcs", None, None, "2015-08-01", "actual"),),
    ),
    (
        "Opposition leader Tom Field wants Reading's director of children's services, Ann Lisle, out. Staff are divided. Ms Lisle said she would not resign.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "reading", None, None, "denied"),),
    ),
)

NEVER = (
    "Commissioner Ann Lisle returned to Reading in March to see what had changed.",
    "Ann Lisle, leader of Reading Council, put in a claim as the victim.",
    "The term of the loan from Ann Lisle is up.",
    "Ann Lisle, the chair, served a second helping.",
)
