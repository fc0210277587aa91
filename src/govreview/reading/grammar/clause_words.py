"""Verbs and words that decide how clauses hang together: whose infinitive it is, what opens a clause without "that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.frames import predicate_of

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import VerbGroup

OBJECT_CONTROL = frozenset(
    "ask invite request task order charge instruct direct want persuade tell commission appoint bring send call "
    "expect recommend urge force allow require recruit hire engage choose select name draft nominate second "
    "advise warn encourage help enable beg press prompt lead compel oblige pressure empower "
    "authorise convince inspire lobby implore train trust pay elect permit assign push".split()
)
"""Verbs whose infinitive belongs to their object ("asked X to chair")."""

COMMANDING = frozenset(
    "order instruct direct force compel require charge task commission recruit hire bring draft nominate second".split()
)
"""Verbs that with an infinitive must name who is to do it; else they are participles."""

PREPOSITION_CONTROL = {
    "call": frozenset({"on", "upon"}),
    "prevail": frozenset({"on", "upon"}),
    "rely": frozenset({"on", "upon"}),
    "count": frozenset({"on", "upon"}),
    "depend": frozenset({"on", "upon"}),
    "lean": frozenset({"on", "upon"}),
    "appeal": frozenset({"to"}),
    "look": frozenset({"to"}),
    "turn": frozenset({"to"}),
    "fall": frozenset({"to"}),
}
"""Verbs whose infinitive belongs to whoever stands behind one of these prepositions ("called on X to resign")."""

PRESSING = frozenset({"on", "upon"})
PRESSED = frozenset("be put pile heap mount grow bring exert keep increase step rise".split())
"""Verbs with which an infinitive behind "on" and a person is that person's: "there were calls on X to resign"."""

BARE = frozenset("help let make see hear watch".split())
"""Verbs behind whose object an infinitive needs no "to" ("let them go")."""

UNDERGOING = frozenset({"see", "watch", "have", "get"})
"""Verbs behind which a past form tells what is done to their object: "saw its powers handed to a trust"."""

CONTROLLING = frozenset({"appoint", "ask"})
"""Predicate classes of which the same holds."""

NOMINAL_TIMES = frozenset({"after", "before", "following", "since", "despite", "over"})
"""Prepositions whose noun takes a date behind it to itself ("after the death last June")."""

INVERTED = frozenset({"should", "were", "had"})
"""Auxiliaries that open a conditional clause in front of its subject ("Should X resign, …")."""

INVERTING = frozenset("go follow lie lay stand sit arrive enter hang loom".split())
"""Verbs whose subject may stand behind them: "Out goes Ann Holt"."""

NEITHER = frozenset({"neither", "nor"})
"""Words that deny the clause whose auxiliary follows: "nor has Ann Holt resigned"."""

LEAVING = frozenset({"leave", "quit"})
"""Verbs of which a passive before "and" says nothing: "was hired in May and left in June"."""

CONDITIONS = frozenset({"if", "unless", "provided"})
INQUIRING = frozenset("ask wonder see know say tell decide question consider doubt inquire check care mind".split())
"""Verbs behind which "if" opens what is asked, and no condition."""

EMERGING = frozenset({"emerge", "understand", "report", "allege", "rumour", "seem", "appear"})
"""Verbs, beside those that take a clause, that stand between a subject and its verb: "X, it emerged, has left"."""

ECHOING = frozenset({"so", "as"})
PRO_VERBS = frozenset({"do", "be", "have"})
"""Behind such an opener such a verb repeats the clause before: "so did Ann Holt", "as was Ann Holt"."""

CLAUSAL = frozenset(
    "believe think know hope fear find show understand feel expect confirm promise ensure mean learn hear see "
    "wish decide agree conclude deny suppose realise discover prove indicate trust pretend guess bet".split()
)
"""Verbs that take a clause without "that", beside those of saying."""

TELLING_THAT = frozenset(
    "assure notify remind persuade convince warn inform advise satisfy text email teach reassure alert caution "
    "emerge happen follow transpire appear seem mean ensure".split()
)
"""Verbs, beside those, whose "that" behind a phrase opens what is told."""

CLAUSAL_TIMES = frozenset({"after", "before", "since", "until"})
"""Prepositions that may prove to open a clause: "after the verdict on safeguarding came back"."""

NAMING = frozenset("make appoint name elect".split())
"""Verbs with a post as second object."""

FRONTED = frozenset({"indefinite", "possessive"})
"""Determiners of a phrase in front of a clause that opens none of its own: "In a statement she said"."""

TEMPORAL = frozenset({"until", "since", "before", "till"})
DATING = frozenset({"date", "vg"})
"""Such a word before a date or a verb opens no clause: "who until May ran", "who until recently ran"."""

SPENDING = frozenset({"spend", "waste"})
"""Verbs behind whose object -ing tells what the subject did meanwhile ("spent a year helping Hull")."""

SAYING = frozenset({"say", "tell"})
"""Predicate classes whose subject may stand behind the verb ("said Timpson")."""


def takes_clause(group: VerbGroup) -> bool:
    """Whether a verb takes a clause without "that": "said the commissioner would stay"."""
    return group.lemma in CLAUSAL or predicate_of(group) in ("say", "tell", "announce")
