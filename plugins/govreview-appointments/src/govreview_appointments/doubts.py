"""Words that leave a change open, ask for it, or say that it is not so."""

from __future__ import annotations

# Nouns for what is asked of somebody.
DEMANDS = frozenset("demand demands call calls insistence suggestion suggestions".split())
# Verbs of finding an answer, and what opens the question.
DECIDING = frozenset("decide judge determine".split())
ASKING = (("when",), ("who",), ("how",), ("why",), ("where",), ("what",))
WHETHER = frozenset({"whether", "if"})
SUGGESTIONS = frozenset("suggestion suggestions proposal proposals idea recommendation recommendations".split())
INSISTING = frozenset({"insist", "vow", "pledge", "promise", "say", "maintain"})
# What is only said, and how it is dismissed.
RUMOURS = frozenset(
    "rumour rumours whisper whispers speculation gossip reports story stories talk claims money betting bookies "
    "pundits odds grapevine".split()
)
DISMISSING = frozenset(
    "bat swat brush shrug dismiss deny scotch reject quash rubbish discount rebut refute squash laugh pour".split()
)
UNTRUE = frozenset(
    "invention fiction fabrication tittle-tattle gossip fantasy tripe tosh piffle hogwash balderdash "
    "claptrap drivel untrue nonsense false wide baseless unfounded wrong premature rubbish moonshine "
    "fanciful foundation substance incorrect".split()
)
# Verbs whose "that he should go" speaks of somebody else.
DEMANDING = frozenset({"demand", "urge", "recommend", "request", "order"})
NOT = frozenset({"not", "n't", "hardly", "never", "isn't", "wasn't"})
# Modals that, before a perfect, tell what did not come about: "would have left".
UNREAL = frozenset({"would", "should", "could"})
# Nouns of which "is the … to" makes a hope.
HOPEFULS = frozenset("favourite favorite frontrunner front-runner contender candidate bet name choice".split())
# With these a question begins.
QUESTIONS = frozenset("would will should could did does do has have is was are were can must might".split())
# Nouns that make what is "to" be done a plan, and verbs that bring it to nothing.
INTENTIONS = frozenset("plan plans proposal proposals intention intentions".split())
DROPS = frozenset("drop shelve abandon scrap ditch reject block withdraw cancel".split())
# Verbs that leave open whether somebody will do what they are sounded out "to" do.
APPROACHES = frozenset({"sound", "approach", "invite", "court", "woo", "apply", "line", "pencil", "earmark", "bid"})
# Verbs of getting somebody to stay.
OFFERS = frozenset({"it", "offer", "job", "post", "role", "invitation", "approach", "them", "chance"})
DECISIONS = frozenset({"decision", "choice", "resolve"})
"""Nouns of which an infinitive tells what somebody has done."""
UNDOING = frozenset("reverse overturn deny rescind revoke change delay drop abandon".split())
"""Verbs of what becomes of a decision that is taken back."""
SOUNDING = frozenset({"sound", "approach", "court", "woo", "contact"})
"""Verbs of asking somebody whether they would."""
PREVAILING = frozenset("prevail persuade ask invite talk convince retain".split())
# What candidates are in, until they pull out.
RACES = frozenset({"race", "running", "contest", "process", "recruitment"})
# Verbs of approving what is decided, and of making an appointment longer.
RATIFYING = frozenset({"ratify", "approve", "confirm", "endorse", "sign", "rubber-stamp", "consider"})
# Verbs behind which "that she be removed" is done; what is said of a motion in the sentences behind it.
RESOLVING = frozenset({"resolve", "agree", "decide", "order", "vote"})
RESOLVING_TO = frozenset("refuse decline threaten decide choose prefer opt".split())
"""Verbs of which "to go" tells that somebody leaves, or will not."""
CARRIED = frozenset({"carried", "passed", "agreed", "approved", "adopted"})
LOST = frozenset({"lost", "defeated", "fell", "rejected", "failed"})
MOTION_REACH = 45
"""Tokens behind a motion in which its outcome is told."""
