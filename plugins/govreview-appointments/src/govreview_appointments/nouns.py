"""Nouns that name a change, and the verbs that go with them."""

from __future__ import annotations

# Nouns that name the change themselves.
START_NOUNS = frozenset(
    {
        "appointment",
        "reappointment",
        "secondment",
        "recruitment",
        "election",
        "selection",
        "arrival",
        "promotion",
        "nomination",
        "choice",
        "hiring",
        "return",
        "installation",
        "reinstatement",
        "move",
        "switch",
    }
)
END_NOUNS = frozenset(
    {
        "departure",
        "resignation",
        "resignations",
        "departures",
        "retirement",
        "dismissal",
        "sacking",
        "removal",
        "suspension",
        "exit",
        "ousting",
        "firing",
        "demotion",
        "axing",
        "ouster",
        "exodus",
        "defenestration",
        "stepping-down",
        "abdication",
        "overthrow",
    }
)
# Of these, those that come some time after they are announced.
LATER_NOUNS = frozenset(
    {"departure", "departures", "exit", "retirement", "exodus", "stepping-down", "return", "arrival"}
)
CHANGE_NOUNS = START_NOUNS | END_NOUNS
# Of the ends, those that have come when they are told of.
AT_ONCE = END_NOUNS - LATER_NOUNS
DATING_VERBS = frozenset({"announce", "confirm", "begin", "start", "take"})
"""Verbs whose date is that of the change they speak of."""
# Prepositions that take a change for granted: "gave her no hearing before her removal".
GIVEN = frozenset({"before", "after", "since", "following", "against"})
# Behind this, a day is that of the clause: "lost an appeal against her dismissal last month".
CONTESTING = frozenset({"against"})
# Verbs that bring to nothing what is their subject.
FALLING_THROUGH = frozenset("fall collapse founder fail stall unravel evaporate".split())
# Nouns whose possessor may be the one who does it: "the minister's sacking of X".
TRANSITIVE_NOUNS = frozenset(
    "sacking dismissal removal suspension firing ousting axing demotion appointment recruitment nomination".split()
)
# Nouns of a start that say so only with the post.
WEAK_STARTS = frozenset({"move", "switch", "return", "choice"})
# Verbs whose "his appointment" is somebody else's than the subject's.
REACTING = frozenset(
    "welcome hail praise support oppose back approve criticise question defend condemn applaud regret demand "
    "seek want accept reject block veto endorse".split()
)
# Nouns that tell of a post lost even where the text does not name it.
PLAIN_ENDS = frozenset({"resignation", "dismissal", "sacking", "suspension"})
LAST_DAYS = frozenset({("last", "day"), ("final", "day"), ("last", "week"), ("final", "week")})
PROLONGING = frozenset({"extend", "prolong", "renew", "review"})
