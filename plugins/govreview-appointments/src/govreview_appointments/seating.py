"""What goes with a post and stands for it, and the verbs of having it, as data."""

from __future__ import annotations

# What is handed on with a post.
TOKENS = frozenset("keys key reins helm wheel controls tiller".split())
SEATS = TOKENS | frozenset(
    "desk chair seat hotseat office shoes boots job post role position brief portfolio place shop store fort gavel "
    "inbox in-tray mantle baton chains".split()
)
"""Nouns that, with an owner or where somebody has just gone, mean the post."""
# Verbs of holding it for somebody who still has it.
MINDING = frozenset("mind hold keep cover do fill warm man nurse guard babysit perform handle".split())
# Verbs of which it is the object.
HAVING = MINDING | frozenset(
    "have get take inherit occupy receive assume claim land bag grab scoop snap win secure fill bear wield wear "
    "shoulder don pocket collect accept pick run own".split()
)
# Verbs of which it is the place.
SITTING = frozenset(
    "sit move slip slide step drop settle come go walk jump parachute land stand ease drift climb squeeze glide "
    "ride stroll march vault leap".split()
)
LEAVING = frozenset("vacate leave relinquish surrender quit".split())
"""Verbs of leaving it."""
PLACES = frozenset("desk chair seat office place shop fort hotseat".split())
"""Of these, where somebody may also just be: they need an owner, and a verb of settling there."""
SETTLING = frozenset("sit move slip slide step settle drop ease glide squeeze climb".split())
INTO = ("in", "into", "behind", "at", "to")
"""Prepositions before that place."""
VERBS = HAVING | SITTING | {"be", "look"}
DOING = frozenset({"doing", "manning"})
"""Verbs that the clause takes for what somebody is."""
BARE = 2
"""Tokens of a seat with nothing between determiner and noun: "the job"."""
NEAR = 2
"""Sentences behind a departure in which "the job" is the one left."""
