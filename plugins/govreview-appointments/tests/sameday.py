# ruff: noqa: E501 -- a sentence stands on one line
"""Dates told by one told before, by an event, by the clause beside; holders one after the other; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Amy Lee died at her home in Dover on 8 May 2012. Ann Lisle, Kent's director of children's services when Amy died, took early retirement that December. Raj Patel replaced her the following month.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2012-12", "actual"),
            ("start", "Raj Patel", "director of children's services", "dcs", "kent", None, "2013-01", "actual"),
        ),
    ),
    (
        "The report on Kent was published on 4 March 2013. Ann Lisle, the director of children's services, cleared her desk four days before it was published.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2013-02-28", "actual"),),
    ),
    (
        "Ann Lisle, Kent's director of children's services, resigned two months after the death of Baby L. Raj Patel died in May 2013.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "The verdict on Kent was published in June 2010. By the autumn Ann Lisle, the director of children's services, had gone.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2010-23", "actual"),),
    ),
    (
        "Kent will soon have a new director of children's services, Ann Lisle, who takes office on 1 July.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-07-01", "actual"),),
    ),
    (
        "Kent's director, Ann Lisle, left on 3 May. Raj Patel, her deputy, took over the same day.",
        (
            ("end", "Ann Lisle", "director", "dcs", "kent", None, "2015-05-03", "actual"),
            ("start", "Raj Patel", "director", "dcs", "kent", None, "2015-05-03", "actual"),
        ),
    ),
    (
        "The improvement board meets in Kent on December 3. Its chair, Ann Lisle, lays down her gavel the same evening.",
        (("end", "Ann Lisle", "chair", "board_chair", "kent", None, "2014-12-03", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, left on 9 December 2014. Raj Patel, her deputy, acted up as director from the following Monday.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2014-12-09", "actual"),
            ("start", "Raj Patel", "director", "dcs", "kent", None, "2014-12-15", "actual"),
        ),
    ),
    (
        "The report came out in May 2014. Kent's director of children's services, Ann Lisle, resigned within the week.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2014-05", "actual"),),
    ),
    (
        "The report came out on 4 May 2014. Kent's director of children's services, Ann Lisle, resigned within hours.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2014-05-04", "actual"),),
    ),
    (
        "The report came out in May 2014. Kent's director of children's services, Ann Lisle, left the following month.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2014-06", "actual"),),
    ),
    (
        "The report came out in May 2014. Kent's director of children's services, Ann Lisle, left that autumn.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2014-23", "actual"),),
    ),
    (
        "The report came out in May 2014. Kent's director of children's services, Ann Lisle, retired that December.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2014-12", "actual"),),
    ),
    (
        "Ann Lisle becomes commissioner for Kent with immediate effect.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", None, "2015-06-10", "actual"),),
    ),
    (
        "Councillor Ann Lisle inherited the children's portfolio from Raj Patel at May's annual meeting in Kent.",
        (
            ("start", "Ann Lisle", "children's portfolio", "lead_member", "kent", None, "2015-05", "actual"),
            ("end", "Raj Patel", "children's portfolio", "lead_member", "kent", None, "2015-05", "actual"),
        ),
    ),
    (
        "Councillor Ann Lisle took on the children's portfolio in Kent after May's elections.",
        (("start", "Ann Lisle", "children's portfolio", "lead_member", "kent", None, "2015-05", "actual"),),
    ),
    (
        "The minister, Jo Marsh, responded in January 2014 by imposing a direction on Kent and sending in a commissioner, Ann Lisle.",
        (("start", "Ann Lisle", "commissioner", "commissioner", "kent", "Jo Marsh", "2014-01", "actual"),),
    ),
    (
        "Ann Lisle has accepted Kent County Council's invitation to chair its improvement board.",
        (
            (
                "start",
                "Ann Lisle",
                "chair of the improvement board",
                "board_chair",
                "kent",
                "Kent County Council",
                None,
                "actual",
            ),
        ),
    ),
    (
        "Ann Lisle is the third director of children's services to go from Kent in two years.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle has been lured from Essex to fill the post of director of children's services at Kent from 8 January.",
        (("start", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2016-01-08", "actual"),),
    ),
    (
        "The improvement board in Kent has been chaired since it first met in May by Ann Lisle.",
        (("start", "Ann Lisle", "chair of the improvement board", "board_chair", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director, Ann Lisle, has gone. The desk was vacated by Ann Lisle in May.",
        (("end", "Ann Lisle", "director", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Twelve hours later Ann Lisle had cleared her desk as director of children's services at Kent.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, None, "actual"),),
    ),
    (
        "Ann Lisle, Kent's director, is off to the Department for Education in May.",
        (("end", "Ann Lisle", "director", "dcs", "kent", None, "2016-05", "actual"),),
    ),
    (
        "The report into Kent's children's services said that it had had four directors in three years. Ann Lisle came across from Essex in April 2013 and had gone by November.",
        (
            ("start", "Ann Lisle", "director", "dcs", "kent", None, "2013-04", "actual"),
            ("end", "Ann Lisle", "director", "dcs", "kent", None, "2013-11", "actual"),
        ),
    ),
)

NEVER = ()
