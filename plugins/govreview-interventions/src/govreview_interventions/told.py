"""One report of a step, and what a clause makes of the step that takes part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from govreview.models import ActorRef, EdtfDate, InterventionKind, Span, Status
from govreview.reading.mentions import AuthorityMention

from . import terms, verbs

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention


@frozen(kw_only=True)
class Told:
    """A report of a step, before it is joined with others.

    Attributes:
        kind: The kind of step.
        rule: Id of the rule.
        sentence: Index of the sentence.
        at: Token of the mention; reports of one mention are of one step.
        first: Index of the first token of evidence.
        last: Index behind the last.
        status: What the clause makes of the step.
        cue: The words that say so.
        places: The authorities named, none where the text in focus decides.
        national: Whether no authority in particular is meant.
        by: Who orders or decides.
        lead: Who carries it out.
        date: When.
        refers: Whether the mention refers back.
        fresh: Whether the mention tells that it is another step.
        earlier: Whether the mention tells that it is an earlier one.
        weak: Whether the report only adds to a step told elsewhere.
        plural: Whether several steps of the kind are told at once.
        slugs: The authorities for which a named trust is known to work.
        noun: The noun that names it, where one does ("trust", "company").
        council: Whether it is told as "the council's", of the authority that the document is about.
    """

    kind: InterventionKind
    rule: str
    sentence: int
    at: int
    first: int
    last: int
    status: Status
    cue: Span | None = None
    places: tuple[AuthorityMention, ...] = ()
    national: bool = False
    by: ActorRef | None = None
    lead: tuple[ActorRef, ...] = field(default=())
    date: EdtfDate | None = None
    refers: bool = False
    fresh: bool = False
    earlier: bool = False
    weak: bool = False
    noun: str = ""
    council: bool = False
    slugs: tuple[str, ...] = ()
    plural: bool = False


def told_again(
    step: Mention | Told, frame: Frame, status: Status, *, by: ActorRef | None = None, date: EdtfDate | None = None
) -> Told:
    """What a clause adds to a step told before it."""
    return Told(
        kind=step.kind,
        rule=step.rule,
        sentence=frame.sentence,
        at=step.at,
        first=frame.first,
        last=max(frame.last, frame.verb.last),
        status=status,
        by=by,
        date=date,
        refers=True,
        weak=True,
    )


@frozen
class Sense:
    """What a verb makes of a step: a status, and whether its agent orders or leads."""

    status: Status
    agent: str = ""


_TRANSITIVE = frozenset(
    (
        "issue order appoint commission set establish create impose serve launch announce send call name plan reimpose"
    ).split()
)
_PARTICLES = frozenset({"aside", "bags", "up", "off", "down", "out", "over", "for", "against", "away", "back"})
_WITH = frozenset("serve issue hit slap present hand provide threaten face impose give land".split())
_COMES = frozenset({"come", "arrive", "land", "follow", "date", "reach"})
_MEETINGS = frozenset({"meeting", "meetings", "session", "sessions"})
_PARTINGS = frozenset({"goodbye", "farewell", "adieu", "good-bye"})
_AS = frozenset(
    "be serve act take work continue stay remain install begin start spend arrive come join return double function "
    "operate enter let allow".split()
)
"""Verbs behind which "as" tells the post in which somebody is."""
_ADOPTING = frozenset("support pursue adopt accept approve agree endorse favour back".split())
"""Not done with a plan, it is not taken up."""
_WAY = frozenset({"way", "underway"})
_FORCE = frozenset({"force", "effect"})
_GOING = (("going", "on"), ("gone", "on"), ("went", "on"))
_FAILING = frozenset(
    {
        ("break", "down"),
        ("stall", ""),
        ("fall", "through"),
        ("fizzle", "out"),
        ("collapse", ""),
        ("founder", ""),
        ("unravel", ""),
        ("evaporate", ""),
    }
)
_PROMISING = frozenset({"promise", "pledge", "vow"})
_CLAMOUR = frozenset("pressure clamour appetite calls call demands support campaign groundswell petition".split())
_GETTING = frozenset({"ask", "bring", "engage", "hire", "invite", "retain"})
_SUBJECTED = frozenset({"subject", "target", "recipient", "object"})
"""What a council is of a step taken towards it: "was the subject of an inspection"."""
_PLEADING = frozenset(
    {"call", "press", "push", "ask", "argue", "campaign", "petition", "plead", "lobby", "beg", "appeal", "vote"}
)
_DELAYING = frozenset({("delay", ""), ("defer", ""), ("put", "back"), ("push", "back")})
_MEET = frozenset({"meeting", "sitting"})
_ICE = frozenset({"hold", "ice"})
_OVERSEEN = frozenset(
    (
        "oversee monitor support advise supervise help assist guide scrutinise run challenge watch police track drive "
        "lead"
    ).split()
)


def lemma(frame: Frame, lowers: tuple[str, ...]) -> tuple[str, str]:
    """The verb with its particle, also a particle that stands behind the object or that the phrase layer left."""
    verb = frame.verb
    if verb.lemma == "be" and tuple(lowers[verb.last : verb.last + 2]) in (("wound", "up"), ("torn", "up")):
        return ("wind", "up") if lowers[verb.last] == "wound" else ("tear", "up")
    if verb.particle:
        return verb.lemma, verb.particle
    following = lowers[verb.last] if verb.last < len(lowers) else ""
    return verb.lemma, following if following in _PARTICLES else ""


def sense(frame: Frame, role: str, lowers: tuple[str, ...]) -> Sense | None:
    """What a clause makes of the step that takes part in it as `role`, `None` where it asserts nothing.

    Args:
        frame: The clause.
        role: "subject", "object", or the preposition of an oblique.
        lowers: The document's tokens.
    """
    key = lemma(frame, lowers)
    verb, particle = key
    bare = (verb, "")
    patient = (
        role == "object"
        or (role == "subject" and (frame.subject is None or _elliptic(frame)))
        or (role == "subject" and (frame.verb.passive or key in (("wind", "up"), ("tear", "up"))))
    )
    turned = _turned(frame, role, lowers, patient=patient)
    if turned is not None:
        return turned
    if patient or (
        role == "subject"
        and key in verbs.ENDING
        and (
            verb in ("close", "end", "expire", "cease", "stand", "withdraw", "lapse", "dissolve", "disband")
            or key in (("come", "off"), ("run", "out"))
        )
    ):
        if key in _DELAYING:
            return Sense(Status.PLANNED)
        for table in (verbs.ENDING, verbs.DENYING, verbs.WISHING):
            if (verb in _PROMISING and _to_somebody(frame, lowers)) or (verb == "like" and not frame.verb.modal):
                return None
            found = table.get(key) or (table.get(bare) if not particle or particle in ("for", "over") else None)
            if found is not None:
                ordered = table is verbs.ENDING and verb != "come" and (role != "subject" or frame.verb.passive)
                return Sense(found, "order" if ordered else "decide" if verb in verbs.DECIDING else "")
        if verb in verbs.LEADING:
            return Sense(Status.ACTUAL, "lead")
        if verb in verbs.ORDERING:
            return Sense(Status.ACTUAL, "" if verb in verbs.ANNOUNCING else "order")
        if verb in ("force", "thrust", "press", "wish") and any(w in ("on", "upon", "onto") for w, _ in frame.obliques):
            return Sense(Status.ACTUAL, "order")
        if verb in verbs.RECEIVING and not frame.verb.passive:
            return Sense(Status.ACTUAL)
        return Sense(Status.ACTUAL, "order") if verb in _WITH and frame.link == "relative" else None
    if _farewell(frame, role, lowers) or _spent(frame, role, lowers):
        return Sense(Status.ENDED)
    if role == "subject" and _comes_to_nothing(frame, key, lowers):
        return Sense(Status.CANCELLED)
    if role == "for" and frame.subject is not None and lowers[frame.subject.head] in _CLAMOUR:
        return Sense(Status.POSSIBLE)
    led = verb == "lead" and not frame.verb.passive and frame.subject is not None
    if role == "to" and (led or (verb in ("answer", "report") and _obliged(frame))):
        return Sense(Status.ACTUAL)
    if role == "with" and verb == "set" and frame.verb.passive:
        return None
    if (role == "with" or (role == "by" and frame.verb.passive)) and verb in ("replace", "supersede"):
        return Sense(Status.ACTUAL)
    if role in ("of", "through") and _undergone(frame, role, lowers):
        return Sense(Status.ACTUAL)
    if role in ("from", "of") and verb in ("benefit", "avail", "gain", "profit"):
        return Sense(Status.POSSIBLE)
    if role == "subject" and verb == "come" and any(w == "to" and lowers[x.head] == "end" for w, x in frame.obliques):
        return Sense(Status.ENDED)
    if role == "subject" and verb in _COMES and frame.dates and not frame.verb.passive:
        return Sense(Status.ACTUAL)
    if role == "subject" and verb in ("come", "take") and _FORCE & {lowers[x.head] for x in _around(frame)}:
        return Sense(Status.ACTUAL)
    if role == "subject" and verb == "be" and lowers[frame.verb.last : frame.verb.last + 1] == ("born",):
        return Sense(Status.ACTUAL)
    if role == "subject" and verb == "be" and {"force", "place", "post"} & set(lowers[frame.verb.last : frame.last]):
        return Sense(Status.ACTUAL)
    if role == "subject" and verb == "have" and any(lowers[x.head] in _MEETINGS for x in frame.objects):
        return Sense(Status.ACTUAL)
    if role == "for" and verb in ("settle", "opt", "plump"):
        return Sense(Status.ACTUAL, "order")
    if role == "subject" and verb == "go" and lowers[frame.verb.last - 1 : frame.verb.last + 1] in _GOING:
        return Sense(Status.ACTUAL)
    if role == "subject" and verb in ("get", "be") and _WAY & set(lowers[frame.verb.last : frame.verb.last + 3]):
        return Sense(Status.ACTUAL)
    if role == "subject" and verb in ("go", "carry", "keep") and _MEET & set(lowers[frame.verb.last : frame.last]):
        return Sense(Status.ACTUAL)
    if role == "subject":
        going = verb in verbs.GOING_ON or (verb in ("oversee", "support", "run") and particle != "out")
        return Sense(Status.ACTUAL) if going else None
    if role in ("for", "with", "over", "about") and (verb, role) in verbs.WISHING:
        return Sense(verbs.WISHING[verb, role])
    if role == "with" and verb in _WITH:
        return Sense(
            Status.POSSIBLE if verb in ("threaten", "face") else Status.ACTUAL,
            "decide" if verb == "threaten" else "order",
        )
    if role == "with" and verb in ("step", "intervene", "respond", "react"):
        return Sense(Status.ACTUAL, "order")
    if role == "for" and verb in _GETTING and frame.objects:
        petition = verb == "ask" and any(lowers[x.head] in terms.GOVERNMENT for x in frame.objects)
        return Sense(Status.POSSIBLE) if petition else Sense(Status.ACTUAL, "order")
    if role == "for" and verb in _PLEADING:
        return Sense(Status.POSSIBLE)
    if role in ("of", "with", "without") and verb == "need":
        return Sense(Status.POSSIBLE)
    if role == "over" and verb == "preside":
        return Sense(Status.ACTUAL, "lead")
    if role == "on" and verb == "insist":
        return Sense(Status.ACTUAL, "order")
    if role == "as" and verb == "have" and frame.objects and frame.verb.form == "infinitive":
        return Sense(Status.ACTUAL)
    if role == "as" and (verb in verbs.ORDERING or verb in _AS):
        return Sense(Status.ACTUAL, "order" if verb in verbs.ORDERING else "")
    if role == "by" and frame.verb.passive and verb in _OVERSEEN:
        return Sense(Status.ACTUAL)
    return None


def _undergone(frame: Frame, role: str, lowers: tuple[str, ...]) -> bool:
    """Read "was the subject of an inspection", "put in the hands of commissioners", "has come through a review"."""
    if role == "through":
        return frame.verb.lemma in ("come", "go", "be")
    if frame.verb.lemma == "be":
        return any(lowers[x.head] in _SUBJECTED for x in frame.objects)
    return frame.verb.lemma in verbs.TRANSFER and any(lowers[x.head] == "hands" for _, x in frame.obliques)


def _to_somebody(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Read "all of them promised me a review": said by one who never got it."""
    return bool(frame.objects) and lowers[frame.objects[0].head] in ("me", "us", "them", "him", "her")


def _turned(frame: Frame, role: str, lowers: tuple[str, ...], *, patient: bool) -> Sense | None:
    """Read "brought it to an end", "decided against it", "was put on ice", "With it came a board"."""
    verb = frame.verb.lemma
    if verb == "bring" and role == "object" and any(w == "to" and lowers[x.head] == "end" for w, x in frame.obliques):
        return Sense(Status.ENDED, "order")
    if role == "against" and _opposes(frame, lowers):
        return Sense(Status.DENIED, "decide" if verb in ("decide", "set", "rule") else "")
    if patient and verb in ("put", "place") and any(w == "on" and lowers[x.head] in _ICE for w, x in frame.obliques):
        return Sense(Status.CANCELLED)
    if role == "subject" and frame.verb.passive and verb in _ADOPTING and frame.verb.negation >= 0:
        return Sense(Status.ACTUAL, "decide")
    return Sense(Status.ACTUAL) if role == "object" and verb == "come" and frame.subject is None else None


def _obliged(frame: Frame) -> bool:
    """Read "must answer to the board", "must take advice and report to it"."""
    above = frame.governor if frame.link in ("to", "and") and frame.verb.lemma == "report" else None
    will = frame.verb.lemma == "answer" and frame.verb.modal == "will"
    return will or any(f is not None and f.verb.modal == "must" for f in (frame, above))


def _opposes(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Read "decided against", "came down against", "set her face against"."""
    verb = frame.verb.lemma
    if verb in ("decide", "recommend", "advise", "rule", "vote", "counsel", "hold"):
        return True
    if verb in ("set", "turn"):
        return any(lowers[x.head] in ("face", "faces", "mind") for x in frame.objects)
    return verb == "come" and (frame.verb.particle == "down" or "down" in lowers[frame.verb.last : frame.verb.last + 2])


def off_the_table(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Read "one option already off the table is a commissioner"."""
    return any(w == "off" and lowers[x.head] in ("table", "agenda", "cards") for w, x in frame.obliques)


def _spent(frame: Frame, role: str, lowers: tuple[str, ...]) -> bool:
    """Read "is no more", "has run its course", "called time on", "drew a line under"."""
    heads = {lowers[x.head] for x in frame.objects}
    if role == "subject":
        behind = lowers[frame.verb.last : frame.verb.last + 2]
        gone = frame.verb.lemma == "be" and (behind == ("no", "more") or behind[:1] == ("over",))
        return gone or (frame.verb.lemma == "run" and "course" in heads)
    return (role == "on" and frame.verb.lemma == "call" and "time" in heads) or (
        role == "under" and frame.verb.lemma == "draw" and "line" in heads
    )


def _comes_to_nothing(frame: Frame, key: tuple[str, str], lowers: tuple[str, ...]) -> bool:
    """Read "came to nothing", "fell through", "foundered": said of a plan."""
    if frame.verb.passive or frame.verb.negation >= 0:
        return False
    if frame.verb.lemma == "come":
        return any(lowers[x.head] in ("nothing", "naught", "nought") for x in frame.with_("to"))
    return key in _FAILING or (frame.verb.lemma, "") in _FAILING


def _around(frame: Frame) -> tuple[NounPhrase, ...]:
    """The objects of a clause, and what it puts "into" something."""
    return (*frame.objects, *frame.with_("into"))


def _farewell(frame: Frame, role: str, lowers: tuple[str, ...]) -> bool:
    """Read "said goodbye to its commissioner", "has seen the back of", "parted company with"."""
    things = {lowers[x.head] for x in frame.objects}
    return (
        (role == "to" and not _PARTINGS.isdisjoint(things))
        or (role == "with" and frame.verb.lemma == "part")
        or (role == "of" and frame.verb.lemma == "see" and "back" in lowers[frame.verb.last : frame.verb.last + 2])
    )


def _elliptic(frame: Frame) -> bool:
    """Whether a headline leaves out the auxiliary: "Improvement notice issued"."""
    verb = frame.verb
    return (
        verb.form == "finite"
        and verb.first == verb.head
        and verb.tense == "past"
        and not frame.objects
        and frame.subject is not None
        and frame.subject.determiner == "none"
        and (verb.lemma in _TRANSITIVE or (verb.lemma, "") in verbs.ENDING)
    )


def combine(found: Sense, engine: Status) -> Status | None:
    """What the sense of a verb and the standing of its clause make of the step; `None` where nothing is said."""
    negative, open_ = engine is Status.DENIED, engine in (Status.POSSIBLE, Status.PLANNED)
    if found.status is Status.ACTUAL:
        return engine
    if found.status is Status.ENDED:
        return Status.ACTUAL if negative or open_ or engine is Status.CANCELLED else Status.ENDED
    if found.status is Status.CANCELLED:
        return None if negative or open_ else Status.CANCELLED
    if found.status is Status.DENIED:
        return Status.POSSIBLE if negative or open_ else Status.DENIED
    return Status.DENIED if negative else found.status


_HYPOTHETICAL = frozenset({"whether", "if", "unless"})
