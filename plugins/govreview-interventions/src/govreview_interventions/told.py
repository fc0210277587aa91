"""One report of a step, and what a clause makes of the step that takes part in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from govreview.models import ActorRef, EdtfDate, InterventionKind, Span, Status
from govreview.reading.mentions import AuthorityMention

from . import patterns as p

if TYPE_CHECKING:
    from govreview import Reading
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Scene


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
    council: bool = False
    slugs: tuple[str, ...] = ()
    plural: bool = False


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
_APPROVING = frozenset("approve accept agree endorse confirm ratify sign".split())
_COMES = frozenset({"come", "arrive", "land", "follow", "date"})
_MEETINGS = frozenset({"meeting", "meetings", "session", "sessions"})
_PARTINGS = frozenset({"goodbye", "farewell", "adieu", "good-bye"})
_AS = frozenset(
    "be serve act work continue stay remain install begin start spend arrive come join return double function operate "
    "enter let allow".split()
)
"""Verbs behind which "as" tells the post in which somebody is."""
_WAY = frozenset({"way", "underway"})
_FORCE = frozenset({"force", "effect"})
_GOING = (("going", "on"), ("gone", "on"), ("went", "on"))
_FAILING = frozenset(
    {("fall", "through"), ("fizzle", "out"), ("collapse", ""), ("founder", ""), ("unravel", ""), ("evaporate", "")}
)
_CLAMOUR = frozenset("pressure clamour appetite calls call demands support campaign groundswell petition".split())
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
    if verb == "bring" and role == "object" and any(w == "to" and lowers[x.head] == "end" for w, x in frame.obliques):
        return Sense(Status.ENDED, "order")
    if role == "against" and verb in ("decide", "recommend", "advise", "rule", "vote"):
        return Sense(Status.DENIED, "decide" if verb == "decide" else "")
    if patient and verb in ("put", "place") and any(w == "on" and lowers[x.head] in _ICE for w, x in frame.obliques):
        return Sense(Status.CANCELLED)
    if role == "object" and verb == "come" and frame.subject is None:
        return Sense(Status.ACTUAL)
    if patient or (
        role == "subject"
        and key in p.ENDING
        and verb in ("close", "end", "expire", "cease", "stand", "withdraw", "lapse", "dissolve")
    ):
        for table in (p.ENDING, p.DENYING, p.WISHING):
            found = table.get(key) or (table.get(bare) if not particle or particle in ("for", "over") else None)
            if found is not None:
                return Sense(found, "order" if table is p.ENDING else "decide" if verb in p.DECIDING else "")
        if verb in p.LEADING:
            return Sense(Status.ACTUAL, "lead")
        if verb in p.ORDERING:
            return Sense(Status.ACTUAL, "" if verb in p.ANNOUNCING else "order")
        if verb in p.RECEIVING and not frame.verb.passive:
            return Sense(Status.ACTUAL)
        return None
    if _farewell(frame, role, lowers) or _spent(frame, role, lowers):
        return Sense(Status.ENDED)
    if role == "subject" and _comes_to_nothing(frame, key, lowers):
        return Sense(Status.CANCELLED)
    if role == "for" and frame.subject is not None and lowers[frame.subject.head] in _CLAMOUR:
        return Sense(Status.POSSIBLE)
    if role == "with" and verb == "set" and frame.verb.passive:
        return None
    if role in ("from", "of") and verb in ("benefit", "avail", "gain", "profit"):
        return Sense(Status.POSSIBLE)
    if role == "subject" and verb in _COMES and frame.dates and not frame.verb.passive:
        return Sense(Status.ACTUAL)
    if role == "subject" and verb in ("come", "take") and _FORCE & {lowers[x.head] for x in _around(frame)}:
        return Sense(Status.ACTUAL)
    if role == "subject" and verb == "be" and {"force", "place", "post"} & set(lowers[frame.verb.last : frame.last]):
        return Sense(Status.ACTUAL)
    if role == "subject" and verb == "have" and any(lowers[x.head] in _MEETINGS for x in frame.objects):
        return Sense(Status.ACTUAL)
    if role == "subject" and verb == "come" and any(w == "to" and lowers[x.head] == "end" for w, x in frame.obliques):
        return Sense(Status.ENDED)
    if role == "for" and verb in ("settle", "opt", "plump"):
        return Sense(Status.ACTUAL, "order")
    if role == "subject" and verb == "go" and lowers[frame.verb.last - 1 : frame.verb.last + 1] in _GOING:
        return Sense(Status.ACTUAL)
    if role == "subject" and verb in ("get", "be") and _WAY & set(lowers[frame.verb.last : frame.verb.last + 3]):
        return Sense(Status.ACTUAL)
    if role == "subject" and verb in ("go", "carry", "keep") and _MEET & set(lowers[frame.verb.last : frame.last]):
        return Sense(Status.ACTUAL)
    if role == "subject":
        going = verb in p.GOING_ON or (verb in ("oversee", "support", "run") and particle != "out")
        return Sense(Status.ACTUAL) if going else None
    if role in ("for", "with", "over", "about") and (verb, role) in p.WISHING:
        return Sense(p.WISHING[verb, role])
    if role == "with" and verb in _WITH:
        return Sense(
            Status.POSSIBLE if verb in ("threaten", "face") else Status.ACTUAL,
            "decide" if verb == "threaten" else "order",
        )
    if role == "for" and verb == "ask" and frame.objects:
        return Sense(Status.ACTUAL, "order")
    if role == "for" and verb in ("call", "press", "push", "ask", "argue", "campaign"):
        return Sense(Status.POSSIBLE)
    if role in ("of", "with", "without") and verb == "need":
        return Sense(Status.POSSIBLE)
    if role == "on" and verb == "insist":
        return Sense(Status.ACTUAL, "order")
    if role == "as" and (verb in p.ORDERING or verb in _AS):
        return Sense(Status.ACTUAL, "order" if verb in p.ORDERING else "")
    if role == "by" and frame.verb.passive and verb in _OVERSEEN:
        return Sense(Status.ACTUAL)
    return None


def _spent(frame: Frame, role: str, lowers: tuple[str, ...]) -> bool:
    """Read "is no more", "has run its course", "called time on", "drew a line under"."""
    heads = {lowers[x.head] for x in frame.objects}
    if role == "subject":
        gone = frame.verb.lemma == "be" and lowers[frame.verb.last : frame.verb.last + 2] == ("no", "more")
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
        and (verb.lemma in _TRANSITIVE or (verb.lemma, "") in p.ENDING)
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


def rumour(reading: Reading, sentence: int, at: int) -> Status | None:
    """What a sentence makes of a rumour that it reports: "Reports that … are wide of the mark"."""
    first, last = reading.ranges[sentence]
    lowers = reading.tokens.lowers
    if p.RUMOURS.isdisjoint(lowers[first:at]):
        return None
    for words in p.BASELESS:
        if any(tuple(lowers[i : i + len(words)]) == words for i in range(at, last)):
            return Status.DENIED
    before = set(lowers[first:at])
    if before & {"dismissed", "denied", "rejected", "scotched", "rubbished"} or {
        "dismissed",
        "denied",
        "rejected",
    } & set(lowers[at:last]):
        return Status.DENIED
    return Status.POSSIBLE


def asked(reading: Reading, sentence: int) -> bool:
    """Whether a sentence only asks."""
    first, last = reading.ranges[sentence]
    words = reading.tokens.lowers[first:last]
    return "?" in words[-2:] or words[:2] == ("to", "ask")


_CONDITIONS = frozenset({"if", "unless"})
_COMMANDING = frozenset({"order", "demand", "rule", "insist", "direct", "decree", "require"})
_NOBODY = frozenset({"nobody", "no-one", "none"})
_PUTTING = frozenset({"ask", "invite", "urge", "press", "recommend", "advise", "lobby", "implore"})
"""Verbs behind which those who decide have not yet decided."""
_DECIDERS = frozenset(
    "committee cabinet councillors members council councils board executive authority minister ministers government "
    "department secretary ofsted leaders".split()
)
_SHUNNED = frozenset("avoided avoid avoids avoiding escaped escapes escape averted without".split())
_SHORT = ("short", "of")
_ASKING = frozenset("ask assess check consider decide determine establish know question say see tell wonder".split())
_HYPOTHETICAL = frozenset({"whether", "if", "unless"})


def conditional(reading: Reading, frame: Frame) -> bool:
    """Whether a clause depends on a condition, or is asked rather than told."""
    first, last = reading.ranges[frame.sentence]
    lowers = reading.tokens.lowers
    start = frame.verb.first
    if start > first and lowers[start - 1] == "whether":
        return True
    told = frame.verb.tense == "past" or (frame.verb.perfect and frame.opener not in _CONDITIONS)
    if frame.verb.form == "finite" and told and not frame.verb.modal:
        return False
    if frame.link == "relative":
        return False
    if lowers[first] == "should" and not asked(reading, frame.sentence):
        return True
    return any(w in _CONDITIONS for w in lowers[first:last]) and any(
        f.opener in _CONDITIONS
        and not (f.subject is not None and lowers[f.subject.first] == "you")
        and not (f.opener == "if" and f.governor is not None and f.governor.verb.lemma in _ASKING)
        for f in reading.frames_by_sentence[frame.sentence]
    )


def _yet(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Whether a modal stands before a word that parts it from its verb: "could yet ask"."""
    told: Frame | None = frame
    while told is not None:
        start = told.verb.first
        if (
            start > 1
            and lowers[start - 1] in ("yet", "still", "also")
            and lowers[start - 2] in ("could", "may", "might")
        ):
            return True
        told = told.governor if told.link in ("to", "ing") else None
    return False


def _noun_before(reading: Reading, frame: Frame) -> int:
    """The token before an infinitive, a date passed over: "drew up plans last year to spin it off"; -1 elsewhere."""
    if frame.verb.form != "infinitive":
        return -1
    at = frame.verb.first - 1
    first = reading.ranges[frame.sentence][0]
    lowers = reading.tokens.lowers
    whose = frame.subject
    if whose is not None and whose.last == at + 1 and whose.first > first + 1 and lowers[whose.first - 1] == "for":
        return whose.first - 2
    date = next((i for i in range(at, max(first, at - 3), -1) if i in reading.date_at), -1)
    return date - 1 if date > first else at if at >= first else -1


def commanding(scene: Scene, frame: Frame) -> Frame | None:
    """The clause of who orders what must be done: "Coventry must produce a plan, Ofsted has ordered"."""
    if frame.verb.modal != "must":
        return None
    orders = (f for f in scene.frames[frame.sentence] if f.verb.lemma in _COMMANDING and not f.objects)
    return next((f for f in orders if f.verb.first > frame.verb.first), None)


def _nobody(frame: Frame, lowers: tuple[str, ...]) -> int:
    """The token of the "nobody" that does what a clause tells, or a clause above it, -1 for none."""
    told: Frame | None = frame
    while told is not None:
        if told.subject is not None and lowers[told.subject.first] in _NOBODY:
            return told.subject.first
        told = told.governor if told.link in ("to", "ing", "that") else None
    return -1


def _minded(frame: Frame, lowers: tuple[str, ...]) -> int:
    """The token of "minded" on which a clause hangs: "was minded to ask inspectors to go back", -1 for none."""
    told: Frame | None = frame
    while told is not None:
        if told.verb.form == "infinitive" and lowers[told.verb.first - 1] == "minded":
            return told.verb.first - 1
        told = told.governor if told.link == "to" else None
    return -1


def put_to(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Whether those who decide are only asked: "the cabinet will be asked to approve an inquiry"."""
    above = frame.governor
    if above is None or frame.link != "to" or above.verb.lemma not in _PUTTING or not above.verb.passive:
        return False
    decider = above.subject
    return (
        decider is not None
        and not decider.people
        and not _DECIDERS.isdisjoint(lowers[decider.first : decider.core])
        and (frame.verb.lemma in p.ORDERING or frame.verb.lemma in _APPROVING)
    )


def would_be(reading: Reading, frame: Frame) -> bool:
    """Whether a clause in -ing is only what would be so and so: "removing services would distract them"."""
    after = next((f for f in reading.frames_by_sentence[frame.sentence] if f.verb.first > frame.verb.first), None)
    return (
        after is not None
        and after.verb.modal in ("would", "could", "might", "may")
        and (after.link == "that" or (after.subject is not None and after.subject.first >= frame.first))
        and not {",", "and", "but"} & set(reading.tokens.lowers[after.verb.first - 1 : after.verb.first])
    )


def standing(scene: Scene, frame: Frame) -> tuple[Status, Span | None]:
    """The engine's status of a clause, corrected by conditions, rumours and further verbs that govern."""
    reading = scene.reading
    status, cue = reading.status_of(frame)
    lowers = reading.tokens.lowers
    before = lowers[frame.verb.first - 1] if frame.verb.first > 0 else ""
    if before in ("not", "never") and frame.verb.form == "participle":
        return Status.DENIED, reading.span(frame.verb.first - 1, frame.verb.first)
    if status is Status.ACTUAL and frame.link == "and" and frame.verb.first == frame.verb.head:
        partner = next(
            (
                f
                for f in reversed(scene.frames[frame.sentence])
                if f.verb.first < frame.verb.first and f.subject is frame.subject
            ),
            None,
        )
        if partner is not None and partner.verb.modal:
            status, cue = reading.status_of(partner)
    if status is Status.ACTUAL and _yet(frame, lowers):
        return Status.POSSIBLE, reading.span(frame.verb.first, frame.verb.first + 1)
    if before == "against" and frame.verb.form == "ing":
        return Status.DENIED, reading.span(frame.verb.first - 1, frame.verb.first)
    if frame.verb.form == "ing" and status is Status.ACTUAL and would_be(reading, frame):
        return Status.POSSIBLE, cue
    if frame.verb.form == "ing" and (before in _SHUNNED or lowers[frame.verb.first - 2 : frame.verb.first] == _SHORT):
        return Status.DENIED, reading.span(frame.verb.first - 1, frame.verb.first)
    if (
        before in ("of", "about", "for", "over")
        and frame.verb.form == "ing"
        and lowers[frame.verb.first - 2] in p.PROJECTS
    ):
        return p.PROJECTS[lowers[frame.verb.first - 2]], reading.span(frame.verb.first - 2, frame.verb.first - 1)
    if before == "at" and frame.verb.form == "ing" and lowers[frame.verb.first - 2] in ("look", "looks", "looking"):
        return Status.POSSIBLE, reading.span(frame.verb.first - 2, frame.verb.first - 1)
    minded = _minded(frame, lowers)
    if minded >= 0:
        return Status.POSSIBLE, reading.span(minded, minded + 1)
    nobody = _nobody(frame, lowers)
    if nobody >= 0 and status is Status.ACTUAL:
        return Status.DENIED, reading.span(nobody, nobody + 1)
    if status is Status.ACTUAL and put_to(frame, lowers):
        return Status.POSSIBLE, cue
    told = rumour(reading, frame.sentence, frame.verb.first)
    if told is not None and status is not Status.DENIED:
        return told, cue
    governor, link = frame.governor, frame.link
    for _ in range(4):
        if governor is None or link not in ("to", "ing", "that", "participle"):
            break
        if link == "that" and governor.verb.lemma == "tell" and frame.verb.modal == "must":
            return reading.status_of(governor)
        if (
            link == "that"
            and governor.verb.lemma in ("accept", "agree", "approve", "decide", "order", "rule")
            and governor.verb.negation < 0
            and status is Status.POSSIBLE
        ):
            return reading.status_of(governor)
        if link == "that" and governor.verb.lemma in ("intend", "plan") and frame.verb.modal in ("should", "would"):
            return Status.PLANNED, reading.span(governor.verb.head, governor.verb.head + 1)
        key = lemma(governor, lowers)
        found = p.ENDING.get(key) or p.DENYING.get(key)
        if found is Status.CANCELLED and link in ("to", "ing"):
            return Status.CANCELLED, reading.span(governor.verb.head, governor.verb.head + 1)
        if governor.verb.lemma == "hesitate" and governor.verb.negation >= 0:
            return (Status.POSSIBLE if conditional(reading, frame) or governor.verb.modal else Status.ACTUAL), cue
        if found is Status.DENIED and governor.verb.negation < 0 and not governor.verb.modal:
            return Status.DENIED, reading.span(governor.verb.head, governor.verb.head + 1)
        if key[0] in ("toy", "weigh", "mull", "think", "talk", "look") and link in ("to", "ing"):
            return Status.POSSIBLE, reading.span(governor.verb.head, governor.verb.head + 1)
        link, governor = governor.link, governor.governor
    at = _noun_before(reading, frame)
    noun = lowers[at] if at >= 0 else ""
    if noun in p.PROJECTS and status is Status.ACTUAL:
        matrix = next(
            (
                f
                for f in scene.frames[frame.sentence]
                if f is not frame
                and any(
                    x.first <= at < x.last
                    for x in (*f.objects, *((f.subject,) if f.subject else ()), *(x for _, x in f.obliques))
                )
            ),
            None,
        )
        found = (
            p.ENDING.get(lemma(matrix, lowers)) or p.DENYING.get(lemma(matrix, lowers)) if matrix is not None else None
        )
        if matrix is not None and matrix.verb.lemma in _APPROVING and reading.status_of(matrix)[0] is Status.ACTUAL:
            return Status.ACTUAL, None
        return (found if found is not None and found is not Status.ENDED else p.PROJECTS[noun]), reading.span(
            at, at + 1
        )
    if frame.verb.modal == "must" and status is Status.POSSIBLE and commanding(scene, frame) is not None:
        return Status.ACTUAL, cue
    if status in (Status.ACTUAL, Status.PLANNED) and conditional(reading, frame):
        return Status.POSSIBLE, cue
    return status, cue
