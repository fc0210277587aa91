"""Status: whether the text presents a clause as done, planned, possible, denied or cancelled.

One engine for all extractors. Cues are looked for in a fixed order of scope: what governs the
clause ("denied that", "is expected to"), the clause's own verb (negation, modals, "is due
to"), its opener ("if", "unless"), and words around it ("no longer", "wide of the mark"). Each
cue has its own span. Settled and announced is actual, even where its date lies ahead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models.status import Status
from govreview.reading.grammar.clause_words import UNDERGOING

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.lexicon import Vocabulary
    from govreview.reading.text.tokens import Tokens

# Verbs that govern an infinitive, a participle or a that-clause, by what they make of it.
GOVERNING = {
    "expect": Status.PLANNED,
    "plan": Status.PLANNED,
    "intend": Status.PLANNED,
    "hope": Status.PLANNED,
    "schedule": Status.PLANNED,
    "prepare": Status.PLANNED,
    "aim": Status.PLANNED,
    "poise": Status.PLANNED,
    "anticipate": Status.PLANNED,
    "envisage": Status.PLANNED,
    "want": Status.POSSIBLE,
    "consider": Status.POSSIBLE,
    "threaten": Status.POSSIBLE,
    "recommend": Status.POSSIBLE,
    "suggest": Status.POSSIBLE,
    "propose": Status.POSSIBLE,
    "urge": Status.POSSIBLE,
    "demand": Status.POSSIBLE,
    "tip": Status.POSSIBLE,
    "call": Status.POSSIBLE,
    "tout": Status.POSSIBLE,
    "rumour": Status.POSSIBLE,
    "mull": Status.POSSIBLE,
    "ponder": Status.POSSIBLE,
    "contemplate": Status.POSSIBLE,
    "press": Status.POSSIBLE,
    "speculate": Status.POSSIBLE,
    "like": Status.POSSIBLE,
    "wish": Status.POSSIBLE,
    "seek": Status.POSSIBLE,
    "offer": Status.POSSIBLE,
    "toy": Status.POSSIBLE,
    "weigh": Status.POSSIBLE,
    "risk": Status.POSSIBLE,
    "incline": Status.POSSIBLE,
    "drop": Status.CANCELLED,
    "refuse": Status.DENIED,
    "decline": Status.DENIED,
    "deny": Status.DENIED,
    "dismiss": Status.DENIED,
    "reject": Status.DENIED,
    "rule": Status.DENIED,
    "scotch": Status.DENIED,
    "fail": Status.DENIED,
    "abandon": Status.CANCELLED,
    "shelve": Status.CANCELLED,
    "scrap": Status.CANCELLED,
    "cancel": Status.CANCELLED,
    "withdraw": Status.CANCELLED,
    "ditch": Status.CANCELLED,
}
PROSPECTS = {
    "due": Status.PLANNED,
    "set": Status.PLANNED,
    "likely": Status.PLANNED,
    "scheduled": Status.PLANNED,
    "supposed": Status.PLANNED,
    "ready": Status.PLANNED,
    "poised": Status.PLANNED,
    "about": Status.PLANNED,
    "unlikely": Status.DENIED,
    "unable": Status.DENIED,
}
HEARSAY = frozenset({"report", "rumour", "believe", "think", "say", "suppose", "consider"})
GROUNDS = frozenset(
    {"truth", "question", "foundation", "basis", "substance", "suggestion", "prospect", "chance", "indication", "sign"}
)
DEMANDS = frozenset({"call", "calls", "demand", "demands", "pressure", "clamour", "petition", "plea", "pleas"})
REFUSALS = frozenset({"reject", "resist", "ignore", "dismiss", "refuse", "rebuff", "defy", "brush", "shrug", "spurn"})
"""Verbs that turn a demand down."""
DENYING = frozenset({"deny", "dismiss", "scotch", "rebut", "refute"})
"""Verbs that deny all that stands behind their "that"."""
HALTING = frozenset({"nearly", "almost"})
"""Adverbs of what did not quite happen."""
HEDGING = frozenset({"allegedly", "reportedly", "supposedly", "possibly", "perhaps", "maybe", "purportedly"})
"""Adverbs of what may have happened."""
SHORT_OF = frozenset({"short", "close"})
TRUE = frozenset({"true", "correct", "case", "right", "accurate", "fact"})
UNTRUE = frozenset({"untrue", "false", "incorrect", "wrong", "nonsense", "rubbish", "myth"})
ENDING = frozenset({"shelve", "scrap", "drop", "abandon", "ditch", "cancel", "withdraw", "mothball"})
SETTLING = frozenset({"approve", "agree", "accept", "endorse", "ratify", "confirm", "sign", "finalise", "succeed"})
"""Verbs that settle what their subject promised: "plans to … have been approved"."""
FOILING = frozenset({"reject", "dismiss", "refuse", "block", "fail", "collapse", "founder", "defeat"})
"""Verbs that end, or foil, what their subject promised: "plans to … were shelved", "the bid to … failed"."""
COUNTS = frozenset({"only", "sole", "first", "second", "third", "last", "latest", "lone"})
"""What somebody is "not the …" of to have done something: others did it too."""
EARMARKED = frozenset({"line", "tip", "earmark", "pencil", "tout"})
TOLD = frozenset(
    {
        "note",
        "hear",
        "learn",
        "confirm",
        "understand",
        "know",
        "advise",
        "inform",
        "notify",
        "minute",
        "remind",
        "assure",
        "record",
    }
)
"""Verbs, beside those of saying, behind which "would" reports "will"."""
UNSURE = frozenset({"report", "claim", "suggest", "argue", "warn"})
INTENTS = frozenset(
    {"plan", "plans", "intention", "intentions", "desire", "wish", "proposal", "proposals", "bid", "move"}
)
POSSIBLE_MODALS = frozenset({"could", "may", "might", "should", "ought", "can", "must"})
CONDITIONAL = frozenset({"if", "unless", "whether", "lest", "provided", "should"})
# What the present tense behind them tells is still to come, if it comes at all: "until it is revoked".
AHEAD = frozenset({"until", "till", "before"})
# How far up the chain of governing clauses a cue reaches.
_LINKS = frozenset({"to", "that", "ing", "participle"})
_REACH = 4


@frozen
class Reckoning:
    """A status and the words that decided it.

    Attributes:
        status: What the text makes of the clause.
        cue: Token index of the cue, -1 where nothing but the plain verb decided.
    """

    status: Status
    cue: int = -1


def reckon(frame: Frame, tokens: Tokens, words: Vocabulary) -> Reckoning:
    """The status of what a frame says, by the cues of the package and those of the words that it is read with."""
    own = _own(frame, tokens, words)
    if own.status is Status.ACTUAL and _undergone(frame):
        return reckon(frame.governor, tokens, words)  # type: ignore[arg-type]
    above = _above(frame, tokens, words)
    if above is not None and above.status in (Status.PLANNED, Status.POSSIBLE):
        above = _denied_above(frame, above)
    if above is not None and (own.status is Status.ACTUAL or above.status in (Status.DENIED, Status.CANCELLED)):
        return above
    if own.status is Status.ACTUAL and frame.link == "adverbial":
        ahead = frame.opener in AHEAD and frame.verb.tense == "present"
        if ahead or frame.opener in CONDITIONAL:
            return Reckoning(Status.POSSIBLE, frame.first)
    if own.status is Status.ACTUAL and above is None and frame.condition >= 0 and _is_open(frame):
        return Reckoning(Status.POSSIBLE, frame.condition)
    return own


def _undergone(frame: Frame) -> bool:
    """Read "could see its director sacked": what is done to somebody is as open as that he sees it done."""
    above = frame.governor
    seen = above is not None and frame.link == "participle" and above.verb.lemma in UNDERGOING
    return seen and frame.verb.passive and frame.subject in above.objects  # type: ignore[union-attr]


def _denied_above(frame: Frame, nearer: Reckoning) -> Reckoning:
    """Read "denied that she was about to go": who denies a plan denies what is planned."""
    told = frame.governor
    while told is not None and told.governor is not None:
        above = told.governor
        if told.link == "that" and above.verb.lemma in DENYING and above.verb.negation < 0 and not above.verb.modal:
            return Reckoning(Status.DENIED, above.verb.head)
        told = above
    return nearer


def _is_open(frame: Frame) -> bool:
    """Whether what a clause says is still to come, so that a condition holds for it."""
    verb, link = frame.verb, frame.link
    if link == "to" and frame.governor is not None:
        return not verb.perfect
    return verb.tense == "future" or bool(verb.modal) or (verb.tense == "present" and not verb.perfect)


def _own(frame: Frame, tokens: Tokens, words: Vocabulary) -> Reckoning:
    """What the clause's own verb group says."""
    verb = frame.verb
    status = words.prospects.get(verb.prospect) or PROSPECTS.get(verb.prospect)
    if status is not None:
        if verb.negation >= 0:
            return Reckoning(Status.DENIED, verb.negation)
        return Reckoning(status, verb.last - 1)
    if verb.negation >= 0:
        return Reckoning(Status.DENIED, verb.negation)
    if verb.modal in POSSIBLE_MODALS:
        return Reckoning(Status.POSSIBLE, verb.first)
    if verb.modal == "would" and not verb.perfect and not _announced(frame):
        return Reckoning(Status.POSSIBLE, verb.first)
    bare = verb.form == "infinitive" or tokens.lowers[verb.first] == "be"
    plain = verb.form == "finite" and verb.tense == "present" and verb.first == verb.head and frame.governor is not None
    bare = bare or (plain and frame.link == "and" and tokens.lowers[verb.head] == verb.lemma)
    if bare and verb.first > 0 and tokens.lowers[verb.first - 1] == "or":
        return Reckoning(Status.POSSIBLE, verb.first - 1)  # "six months to improve or lose control", "or be stripped"
    for k in range(verb.first, verb.head):
        if tokens.lowers[k] in HALTING:
            return Reckoning(Status.DENIED, k)
        if tokens.lowers[k] in HEDGING:
            return Reckoning(Status.POSSIBLE, k)
    if verb.lemma in EARMARKED and verb.passive and verb.perfect and verb.tense == "past":
        return Reckoning(Status.CANCELLED, verb.first)
    return Reckoning(Status.ACTUAL)


def _announced(frame: Frame) -> bool:
    """Whether "would" is only the reported form of "will"."""
    above = frame.governor
    if above is None or frame.link not in ("that", "and") or above.verb.lemma in UNSURE:
        return False
    return above.predicate in ("say", "tell", "announce", "agree") or above.verb.lemma in TOLD


def _above(frame: Frame, tokens: Tokens, words: Vocabulary) -> Reckoning | None:
    """What the governing clauses make of the clause: the nearest cue, a negation turned round once."""
    link, governor = frame.link, frame.governor
    told = frame
    for _ in range(_REACH):
        if governor is None or link not in _LINKS or _beside(told, governor):
            return None
        verb = governor.verb
        if verb.prospect and link == "to":
            own = words.prospects.get(verb.prospect) or PROSPECTS.get(verb.prospect)
            status = Status.DENIED if verb.negation >= 0 else own
            if status is None and verb.lemma in HEARSAY and verb.passive and link == "to":
                status = Status.POSSIBLE
            gone = verb.prospect == "going" and verb.tense == "past" and governor.link not in ("that", "and")
            if gone or (status is Status.PLANNED and verb.perfect):
                status = Status.CANCELLED
            if status is not None:
                return Reckoning(status, verb.last - 1)
        elif verb.lemma == "set" and verb.passive and not verb.particle and link == "to":
            return Reckoning(Status.DENIED if verb.negation >= 0 else Status.PLANNED, verb.head)
        elif verb.lemma == "mean" and verb.passive and link == "to":
            return Reckoning(Status.CANCELLED if verb.tense == "past" or verb.perfect else Status.PLANNED, verb.head)
        elif verb.lemma == "be" and link == "to" and verb.tense == "past" and frame.verb.perfect:
            return Reckoning(Status.CANCELLED, verb.head)
        elif _demanded(governor, tokens) and not _cleft(governor, link, tokens):
            refused = verb.lemma in REFUSALS and verb.negation < 0
            return Reckoning(Status.DENIED if refused else Status.POSSIBLE, verb.head)
        elif link in ("that", "ing") and _baseless(governor, tokens):
            return Reckoning(Status.DENIED, governor.verb.head)
        elif link == "to" and _promised(governor, frame, tokens):
            return Reckoning(_fate(governor), verb.head) if verb.lemma not in SETTLING or verb.negation >= 0 else None
        elif verb.lemma in ("have", "be") and governor.objects and (intent := _intent(governor, tokens)) is not None:
            return intent
        else:
            status = words.governing.get(verb.lemma) or GOVERNING.get(verb.lemma)
            if verb.lemma == "rule" and verb.particle != "out":
                status = None
            if status is None and verb.lemma in HEARSAY and verb.passive and link == "to":
                status = Status.POSSIBLE
            if status is Status.PLANNED and verb.perfect and verb.tense == "past":
                status = Status.CANCELLED
            if status is Status.DENIED and _turned_down(governor, words):
                return Reckoning(Status.POSSIBLE, verb.head)
            if status is not None:
                if verb.negation >= 0 or verb.modal in ("could", "might"):
                    status = (
                        Status.POSSIBLE if status is Status.DENIED else Status.DENIED if verb.negation >= 0 else status
                    )
                return Reckoning(status, verb.head)
            if verb.negation >= 0 and link == "to" and not _counted(governor, frame, tokens):
                return Reckoning(Status.DENIED, verb.negation)
            if verb.modal in POSSIBLE_MODALS and link == "to":
                return Reckoning(Status.POSSIBLE, verb.first)
        told, link, governor = governor, governor.link, governor.governor
    return None


def _beside(frame: Frame, governor: Frame) -> bool:
    """Whether a participle says of whoever stands behind "of": "considered the report of Ann Holt, engaged in May"."""
    if frame.link != "participle" or frame.subject is None or not frame.subject.people:
        return False
    return any(word == "of" and phrase is frame.subject for word, phrase in governor.obliques)


def _turned_down(denial: Frame, words: Vocabulary) -> bool:
    """Read "refused to rule out": who declines to deny leaves it open."""
    above = denial.governor
    if above is None or denial.link != "to" or above.verb.negation >= 0:
        return False
    return (words.governing.get(above.verb.lemma) or GOVERNING.get(above.verb.lemma)) is Status.DENIED


def _baseless(governor: Frame, tokens: Tokens) -> bool:
    """Read "there is no truth in the story that", "it is not true that", "stopped short of"."""
    verb, heads = governor.verb, [tokens.lowers[x.head] for x in governor.objects]
    if any(tokens.lowers[x.head] in GROUNDS and tokens.lowers[x.first] == "no" for x in governor.objects):
        return True
    if verb.lemma == "be" and heads:
        return heads[-1] in UNTRUE if verb.negation < 0 else heads[-1] in TRUE
    return verb.lemma in ("stop", "come", "fall") and verb.negation < 0 and bool(heads) and heads[-1] in SHORT_OF


def _counted(governor: Frame, frame: Frame, tokens: Tokens) -> bool:
    """Read "is not the only council to have failed": how many there are is denied, not what they did."""
    between = tokens.lowers[governor.verb.last : frame.verb.first]
    return governor.verb.lemma == "be" and not COUNTS.isdisjoint(between)


def _fate(governor: Frame) -> Status:
    """What became of a plan: by the verb whose subject, or object, it is."""
    if governor.verb.negation < 0 and governor.verb.lemma in ENDING:
        return Status.CANCELLED
    foiled = governor.verb.negation < 0 and governor.verb.lemma in FOILING
    return Status.DENIED if foiled else Status.PLANNED


def _promised(governor: Frame, frame: Frame, tokens: Tokens) -> bool:
    """Read "plans to send her in were shelved": what is to be done hangs on the subject of another verb."""
    subject = governor.subject
    return subject is not None and subject.last <= frame.verb.first and tokens.lowers[subject.head] in INTENTS


def _demanded(governor: Frame, tokens: Tokens) -> bool:
    """Read "faced calls to quit", "calls are growing for her to resign", but not "under pressure, agreed to go"."""
    around = (
        *governor.objects,
        *(phrase for word, phrase in governor.obliques if word != "under" or governor.verb.lemma not in SETTLING),
        *((governor.subject,) if governor.subject is not None else ()),
    )
    return any(tokens.lowers[x.head] in DEMANDS for x in around)


def _cleft(governor: Frame, link: str, tokens: Tokens) -> bool:
    """Read "It was under pressure that she resigned": the clause tells what happened, and not what is demanded."""
    subject = governor.subject
    it = subject is not None and tokens.lowers[subject.head] == "it"
    return it and link == "that" and governor.verb.lemma == "be" and not governor.objects


def _intent(governor: Frame, tokens: Tokens) -> Reckoning | None:
    """Read "has plans to", "has no intention of": the noun that the verb leans on."""
    thing = governor.objects[-1]
    if tokens.lowers[thing.head] not in INTENTS:
        return None
    refused = tokens.lowers[thing.first] == "no" or governor.verb.negation >= 0
    return Reckoning(Status.DENIED if refused else Status.PLANNED, thing.head)
