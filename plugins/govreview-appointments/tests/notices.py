# ruff: noqa: E501 -- a sentence stands on one line
"""Notices and last days, resignations without a post, and what must come out of each, published on 2015-06-10."""

from __future__ import annotations

# (text, ((change, person, role, role kind, authority, by, date, status), ...))
CASES = (
    (
        "Last night Hull issued a statement confirming the resignation of Jo Wood and thanking her for her services.",
        (("end", "Jo Wood", None, "other", "kingston-upon-hull", None, None, "actual"),),
    ),
    (
        'The director of children\'s services at Hull, Ann Pike, handed in her notice last week. It came days after the leader, Cllr Sam Moss, resigned his post. "She will be leaving at the end of July," the council said.',
        (
            (
                "end",
                "Ann Pike",
                "director of children's services",
                "dcs",
                "kingston-upon-hull",
                None,
                "2015-07",
                "actual",
            ),
            ("end", "Sam Moss", "leader", "council_leader", "kingston-upon-hull", None, None, "actual"),
        ),
    ),
    (
        "The head of Hull's children's services has quit. Jo Wood joined in 2013. \"Jo has led our services day-to-day with skill,\" the council said.",
        (
            ("end", "Jo Wood", "head of children's services", "dcs", "kingston-upon-hull", None, None, "actual"),
            ("start", "Jo Wood", "head of children's services", "dcs", "kingston-upon-hull", None, "2013", "actual"),
        ),
    ),
)

NEVER: tuple[str, ...] = ()
