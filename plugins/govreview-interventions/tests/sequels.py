"""What later words make of a step, and whose step it is: as of 20 March 2014."""

from __future__ import annotations

Row = tuple[str, str | None, str, str | None, tuple[str, ...], str | None]

FOUND: tuple[tuple[str, tuple[Row, ...]], ...] = (
    # --- those who were sent in go -----------------------------------------------------------------------------------
    (
        (
            "Ministers sent Jean Holt to Hull as improvement adviser in 2011. She came weekly. In April last year "
            "she packed it in."
        ),
        (("adviser", "kingston-upon-hull", "ended", None, ("Jean Holt",), "2011/2013-04"),),
    ),
    (
        "Michael Gove appointed Ann Holt as commissioner in Hull in March 2011. Holt went back to Durham in June 2012.",
        (("commissioner", "kingston-upon-hull", "ended", "Michael Gove", ("Ann Holt",), "2011-03/2012-06"),),
    ),
    (
        "The commissioner in Hull, Ann Holt, was appointed in 2011. Holt has gone home.",
        (("commissioner", "kingston-upon-hull", "ended", None, ("Ann Holt",), "2011"),),
    ),
    (
        "The commissioner in Hull, Ann Holt, was appointed in 2011. Holt left in May 2013 and Jo Wood succeeded her.",
        (("commissioner", "kingston-upon-hull", "actual", None, ("Ann Holt",), "2011"),),
    ),
    (
        "The commissioner in Hull is Ann Holt. She goes home to Kent at weekends.",
        (("commissioner", "kingston-upon-hull", "actual", None, ("Ann Holt",), None),),
    ),
    (
        "The commissioner in Hull is Ann Holt. She left Leeds in 2010.",
        (("commissioner", "kingston-upon-hull", "actual", None, ("Ann Holt",), None),),
    ),
    (
        (
            "Hull was failing. The partnership with Leeds, set up in 2011 on the advice of the leader, Edwina Marsh, "
            "finished at Christmas."
        ),
        (("adviser", "kingston-upon-hull", "ended", None, ("Leeds",), "2011/2013-12"),),
    ),
    # --- what is asked for, and what comes of it ---------------------------------------------------------------------
    (
        "The opposition on Hull council wants an inquiry into what was spent on consultants, and will not get it.",
        (("review", "kingston-upon-hull", "denied", None, (), None),),
    ),
    (
        (
            "Hull is failing. The leader of the opposition, Ann Holt, has written asking for ministers to take the "
            "department over."
        ),
        (("takeover", "kingston-upon-hull", "possible", None, (), None),),
    ),
    (
        (
            "The transfer of children's services in Hull to an independent company has been considered by the cabinet "
            "and was not supported."
        ),
        (("trust", "kingston-upon-hull", "denied", "Hull", (), None),),
    ),
    (
        "Coventry is failing. Would there be a trust instead? “No,” a department spokesperson said.",
        (("trust", "coventry", "denied", None, (), None),),
    ),
    (
        "Hull is failing. Somebody asked whether a commissioner might be sent. No, said the minister, Ann Holt.",
        (("commissioner", "kingston-upon-hull", "denied", "Ann Holt", (), None),),
    ),
    # --- whose step it is --------------------------------------------------------------------------------------------
    (
        "Labour would put Hull's services in the hands of a trust, as Doncaster did. The council has a commissioner.",
        (
            ("commissioner", "kingston-upon-hull", "actual", None, (), None),
            ("trust", "kingston-upon-hull", "possible", None, (), None),
        ),
    ),
    (
        (
            "Children's services in Hull are run by the council. Hull carried out an audit of its own and gave the "
            "people a week.\n\nAn improvement notice was served on the council in May.\n\nDoncaster has a mayor."
        ),
        (("improvement_notice", "kingston-upon-hull", "actual", None, (), "2013-05"),),
    ),
    (
        "Ann Holt chaired the improvement board at Torbay until it was wound up last year. She lives in Hull.",
        (("panel", "torbay", "ended", None, ("Ann Holt",), "../2013"),),
    ),
    (
        "A direction was issued to Bury in May 2013, replacing an improvement notice of 2011.",
        (
            ("direction", "bury", "actual", None, (), "2013-05"),
            ("improvement_notice", "bury", "ended", None, (), "2011/2013-05"),
        ),
    ),
)

FOUND += (
    (
        "In Devon there are to be no commissioners, at least for now.",
        (("commissioner", "devon", "denied", None, (), None),),
    ),
    (
        (
            "Bury is failing, and Bury knows it. Officials confirmed that Rochdale's team of advisers, who came to "
            "Bury in 2012, had gone home."
        ),
        (("adviser", "bury", "actual", None, ("Rochdale",), "2012"),),
    ),
    (
        "Bury is failing. Kent will be lending a hand.\n\nA commissioner might be sent.",
        (("commissioner", "bury", "possible", None, (), None),),
    ),
    (
        "The improvement notice of 2011 was lifted in Hull in July of the following year.",
        (("improvement_notice", "kingston-upon-hull", "ended", None, (), "2011/2012-07"),),
    ),
)

FOUND += (
    (
        (
            "Rochdale's services are weak and Rochdale knows it. Councillors had feared that commissioners would be "
            "sent in, as they had been in Doncaster. The improvement board met in May."
        ),
        (
            ("commissioner", "rochdale", "possible", None, (), None),
            ("panel", "rochdale", "actual", None, (), "2013-05"),
        ),
    ),
    (
        "The statutory direction of September 2011 remains in force in Hull.",
        (("direction", "kingston-upon-hull", "actual", None, (), "2011-09"),),
    ),
    (
        "The DfE's commissioner in Hull, Ann Holt, said that the council had failed.",
        (("commissioner", "kingston-upon-hull", "actual", "DfE", ("Ann Holt",), None),),
    ),
    (
        "The leader of Hull council got Ignatius Wray to look into its children's services in April.",
        (("review", "kingston-upon-hull", "actual", None, ("Ignatius Wray",), "2013-04"),),
    ),
)

EMPTY: tuple[str, ...] = (
    "It will take a commissioner to turn Kent round, said Ann Holt.",
    "It takes an improvement notice to wake Kent up.",
    "Does Hull need a trust? No, says my neighbour.",
    "Is there to be a commissioner in Hull? “No comment,” said the council.",
    "Calderdale was assessed by Ofsted in 2010 as adequate.",
    "Hull carried out an internal review of its front door.",
    "The chair in Hull passed to Jo Wood from Ann Holt, who had chaired the board since 2011.",
    "She spent three years in Northampton, where a trust had just been set up, and came to Kent.",
    "She still chairs a panel on workforce in Hull.",
    "She likes a review. Hull is glad.",
)
