"""Demands that are refused: by the clause that hangs on the demand, by the next one, or by the next sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, Status

from . import terms, verbs
from .told import lemma

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Scene
    from .told import Told

_ASKED = frozenset(
    "motion motions call calls demand demands request requests bid petition amendment plea pleas "
    "invitation resolution".split()
)
"""What was asked for, by the name of its asking."""
_NAMES = _ASKED | terms.PLANS
_POINTING = frozenset({"it", "that", "this", "them", "which"})
_ANSWERS = frozenset({"answer", "reply", "response", "verdict"})
_GRANTING = frozenset({"grant", "agree", "accept", "concede", "allow", "support"})
_FALLING = frozenset({"fall", "fail", "lose"})
_OUTVOTED = frozenset({"defeat", "outvote", "overrule", "reject", "refuse", "lose", "rebuff", "vote", "throw", "turn"})
_NOT_ASKED = frozenset({("see", "off"), ("escape", ""), ("avoid", ""), ("spare", ""), ("avert", ""), ("dodge", "")})
_NEED = frozenset({"need", "plans", "intention", "reason", "case", "grounds", "justification"})
_FOR_ONE = frozenset((word, one) for word in ("for", "of") for one in ("one", "it", "that", "this", "such"))
_RULED = frozenset((one, "out") for one in ("one", "it", "that", "this"))
_GOT = frozenset({("it",), ("one",), ("that",), ("this",)})
"""What those who asked did not get."""
_RELENTING = frozenset({"relent", "reconsider"})
_VOTES = frozenset({"votes", "vote", "hands", "ballot"})
_OPEN = frozenset({Status.POSSIBLE, Status.PLANNED})


def refused(scene: Scene, told: Told) -> Told:
    """The report of a step asked for, as one that is denied where the text goes on to say so.

    Read "wants a public inquiry, which the minister has refused"; "wanted a commissioner. The answer was no".
    """
    if told.status is Status.DENIED or (told.status not in _OPEN and not _subjunctive(scene, told)):
        return told
    for frame in scene.frames[told.sentence]:
        if frame.verb.first > told.at and _refuses(scene, frame, here=True):
            return _denied(scene, told, frame)
    after = told.sentence + 1
    if told.status is Status.POSSIBLE and after < len(scene.frames):
        for frame in scene.frames[after][:2]:
            first = frame is scene.frames[after][0]
            if _refuses(scene, frame, here=False) and (first or frame.link in ("to", "that")):
                return _denied(scene, told, frame)
    return told


def let_drop(scene: Scene, told: Told) -> Told:
    """The report of a step threatened or planned, as one that is cancelled where the text goes on to say so.

    Read "had been threatened with a takeover, but ministers thought better of it"; "Nothing came of it".
    """
    if told.status not in _OPEN:
        return told
    here = (f for f in scene.frames[told.sentence] if f.verb.first > told.at)
    after = scene.frames[told.sentence + 1][:1] if told.sentence + 1 < len(scene.frames) else ()
    for frame in (*here, *after):
        if _thinks_better(scene, frame) or _comes_to_nothing(scene, frame):
            return evolve(told, status=Status.CANCELLED, date=None)
    return told


def _thinks_better(scene: Scene, frame: Frame) -> bool:
    """Read "thought better of it", "changed his mind", "backed down", "relented"."""
    verb, behind = frame.verb, scene.lowers[frame.verb.last : frame.verb.last + 3]
    if verb.lemma == "do" and verb.negation >= 0 and verb.tense == "past" and not frame.objects:
        return behind[:1] in ((".",), (";",), (",",), ())
    if verb.negation >= 0 or verb.modal or (verb.tense != "past" and not verb.perfect):
        return False
    if verb.lemma in _RELENTING:
        return True
    if verb.lemma == "think":
        return behind[:2] == ("better", "of") or behind[:1] == ("again",)
    if verb.lemma == "change":
        return any(scene.lowers[x.head] in ("mind", "minds", "course", "tack") for x in frame.objects)
    return verb.lemma in ("back", "draw", "climb") and lemma(frame, scene.lowers)[1] in ("down", "off", "back")


def _comes_to_nothing(scene: Scene, frame: Frame) -> bool:
    """Read "Nothing came of it", "it came to nothing", "it never happened"."""
    verb, subject = frame.verb, frame.subject
    if subject is None or verb.modal or verb.tense != "past":
        return False
    head = scene.lowers[subject.head]
    behind = scene.lowers[verb.last : verb.last + 2]
    if verb.lemma == "come":
        nothing = head == "nothing" and behind == ("of", "it")
        return nothing or (head in _POINTING and behind[:1] == ("to",) and behind[1:] in (("nothing",), ("naught",)))
    return verb.lemma in ("happen", "materialise") and head in _POINTING and verb.negation >= 0


def by_vote(scene: Scene, told: Told) -> Told:
    """The report of a step voted down, with the council as who decided: "was defeated by 24 votes to 18"."""
    if told.status is not Status.DENIED or told.by is not None:
        return told
    council = told.places[0] if told.places else scene.focus(told.sentence, told.at)
    if council is None:
        return told
    near = range(told.sentence, min(told.sentence + 2, len(scene.frames)))
    for frame in (f for s in near for f in scene.frames[s]):
        last = scene.reading.ranges[frame.sentence][1]
        voted = (frame.verb.lemma, lemma(frame, scene.lowers)[1]) == ("vote", "down") or (
            frame.verb.lemma in _FALLING | _OUTVOTED and not _VOTES.isdisjoint(scene.lowers[frame.verb.last : last])
        )
        if voted and frame.verb.first > told.first:
            return evolve(told, by=ActorRef(scene.authority(council).name))
    return told


def _subjunctive(scene: Scene, told: Told) -> bool:
    """Whether a motion says that the step be taken: "a motion that services be handed to a trust"."""
    first = scene.reading.ranges[told.sentence][0]
    return "motion" in scene.lowers[first : told.at] and "that" in scene.lowers[first : told.at]


def _denied(scene: Scene, told: Told, frame: Frame) -> Told:
    agent = frame.agent if not frame.verb.passive or frame.agent is not frame.subject else None
    if agent is not None and scene.lowers[agent.head] in _ANSWERS | _NAMES:
        agent = None
    by = scene.actor(agent, frame.sentence)
    above = frame.governor
    if by is None and frame.link == "that" and above is not None:
        by = scene.actor(above.subject, frame.sentence)
    if by is None and agent is not None and agent.authorities and frame.verb.lemma in ("turn", "refuse", "reject"):
        by = told.by
    return evolve(told, status=Status.DENIED, by=by, date=None)


def _refuses(scene: Scene, frame: Frame, *, here: bool) -> bool:
    """Whether a clause refuses what was asked for before it."""
    lowers, verb = scene.lowers, frame.verb
    behind = lowers[verb.last : verb.last + 2]
    subject = frame.subject
    if _needless(scene, frame):
        return True
    if verb.lemma == "be":
        return subject is not None and lowers[subject.head] in _ANSWERS and behind[:1] == ("no",)
    if verb.lemma == "say":
        return behind[:1] == ("no",) and behind[1:] in ((), (".",), (",",), (";",), ("to",), ("thank",), ("thanks",))
    if verb.lemma == "hear":
        return (verb.negation >= 0 or verb.modal == "would") and behind == ("of", "it")
    if verb.lemma in _GRANTING:
        return _not_granted(scene, frame)
    if verb.lemma == "do" and verb.negation >= 0:
        pronoun = subject is not None and lowers[subject.head] in ("it", "they", "he", "she")
        return not here and pronoun and not frame.objects and behind[:1] in ((".",), (":",), (";",), (",",))
    if verb.negation >= 0 and verb.lemma in ("get", "have") and not verb.perfect:
        return bool(frame.objects) and lowers[frame.objects[0].first : frame.objects[0].core] in _GOT
    if verb.negation >= 0 and verb.lemma in verbs.ORDERING | {"hold"} and not here:
        return any(lowers[x.first : x.core] == ("one",) for x in frame.objects)
    if verb.modal or verb.negation >= 0:
        return False
    if verb.lemma == "rule" and lowers[verb.last : verb.last + 2] in _RULED:
        return not here
    named = subject is not None and not subject.people and lowers[subject.head] in _NAMES
    if verb.lemma in _FALLING and not verb.passive:
        return named and (here or lowers[subject.first] in ("the", "their", "his", "her", "that"))  # type: ignore[union-attr]
    key = lemma(frame, lowers)
    outvoted = verb.passive and verb.lemma in _OUTVOTED and (verb.lemma not in ("vote", "throw") or key[1] != "")
    if verb.passive:
        again = subject is not None and lowers[subject.head] in ("they", "it", "he", "she", "this", "that")
        return outvoted and (named or again or (here and frame.link == "and"))
    if verbs.DENYING.get(key, verbs.DENYING.get((verb.lemma, ""))) is not Status.DENIED or key in _NOT_ASKED:
        return False
    return _takes(scene, frame, here=here)


def _needless(scene: Scene, frame: Frame) -> bool:
    """Read "sees no need for one", "has no plans for one", "said it was not needed"."""
    lowers, verb, subject = scene.lowers, frame.verb, frame.subject
    if verb.lemma in ("see", "have", "be", "find"):
        nothing = next((x for x in frame.objects if lowers[x.first] == "no" and lowers[x.head] in _NEED), None)
        return nothing is not None and lowers[nothing.core : nothing.core + 2] in _FOR_ONE
    if verb.lemma not in ("need", "require", "want", "warrant", "justify") or not verb.passive or subject is None:
        return False
    head = lowers[subject.head]
    return head == "none" or (verb.negation >= 0 and head in ("it", "one", "that", "this"))


def _not_granted(scene: Scene, frame: Frame) -> bool:
    """Read "I have not felt able to grant it", "did not agree to this"."""
    above = frame.governor
    negated = frame.verb.negation >= 0 or (above is not None and frame.link == "to" and above.verb.negation >= 0)
    things = (*frame.objects, *frame.with_("to"))
    return negated and any(scene.lowers[x.head] in _POINTING or scene.lowers[x.head] in _ASKED for x in things)


def _takes(scene: Scene, frame: Frame, *, here: bool) -> bool:
    """Whether what a verb refuses is what was asked for: "which X refused", "a demand X turned down", "refused it"."""
    lowers = scene.lowers
    if frame.link == "relative":
        return here and frame.opener in ("which", "that", "") and frame.verb.lemma != "avoid"
    if frame.subject is not None and _demand(scene, frame.subject):
        return here
    if any(f.governor is frame and f.link in ("to", "that") for f in scene.frames[frame.sentence]):
        return False
    if not frame.objects:
        plain = lowers[frame.verb.last] in (".", ",", ";") if frame.verb.last < len(lowers) else True
        return plain and (not here or frame.link in ("", "and"))
    thing = frame.objects[0]
    if lowers[thing.head] in _POINTING:
        return True
    return thing.determiner in ("definite", "possessive", "demonstrative") and lowers[thing.head] in _NAMES


def _demand(scene: Scene, subject: NounPhrase) -> bool:
    """Read "a demand the minister turned down": a name for what was asked, with who refuses it directly behind."""
    return (
        subject.first > 0
        and scene.lowers[subject.first - 1] == ","
        and any(scene.lowers[k] in _ASKED for k in range(subject.first, min(subject.first + 3, subject.last)))
    )
