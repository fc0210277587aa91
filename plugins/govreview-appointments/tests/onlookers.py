# ruff: noqa: E501 -- a sentence stands on one line
"""Others than the one who leaves a post, who come and go near it, take up none; published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel, the boy's uncle, left the court in tears.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was arrested in June and released in July.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel joined the protest outside County Hall on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel, whose son died, moved from Essex in 2010.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel came from Essex in 2010 to live with his mother.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel took the job seriously.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel said the job was impossible.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel started a petition in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel, a solicitor for the family, returned on Monday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. The mother's partner, Raj Patel, had gone by June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was suspended from school in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel, a social worker, was dismissed in June.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("end", "Raj Patel", "social worker", "other", "kent", None, "2015-06", "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was jailed for ten years in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel held his daughter for a week.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel ended his evidence on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel moved house in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was born in June 2010.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was removed from his mother in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was taken from his mother in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel lost his seat on the train.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel, of Unison, was elected to the national executive in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was appointed MBE in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was named on Friday as the man who died.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was selected on Friday to fight the seat for Labour.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel hired a lawyer in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Lawyers hired by Raj Patel wrote to the council in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was brought in from the garden by a neighbour.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel was brought in for questioning.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel walked out of the inquest on Friday.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel left home in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel, the killer, left prison in June.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Next came a statement from Raj Patel.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Then it was Raj Patel who spoke.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. The post of head teacher at his school went to Raj Patel.",
        (
            ("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),
            ("start", "Raj Patel", "head teacher", "other", "kent", None, None, "actual"),
        ),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel took his place in the dock.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel sat in the chair.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel has the role of father in the play.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel went to her office to complain.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel came to her office to complain.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel, a reporter, walked to her desk.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
    (
        "Kent's director of children's services, Ann Lisle, resigned in May. Raj Patel covers the job centre for the paper.",
        (("end", "Ann Lisle", "director of children's services", "dcs", "kent", None, "2015-05", "actual"),),
    ),
)

NEVER = ()
