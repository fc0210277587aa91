"""What a clause and the clauses above it make of what it tells: the engine's status, corrected for steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import Span, Status

from . import terms, verbs
from .asides import asked
from .plans import fate, plan_of
from .told import lemma

if TYPE_CHECKING:
    from govreview import Reading
    from govreview.reading.grammar.frames import Frame

    from .scene import Scene

_COUNSEL = frozenset("advice preference wish hope ambition instinct remedy solution answer alternative".split())
"""What somebody would have done is told by "to" behind these: "her advice was to transfer the service"."""
_SOUNDING = frozenset({"sound", "ask", "approach", "consult", "talk", "speak", "negotiate", "think", "write"})
"""Verbs of which "about" tells what is only talked of: "was sounded out about taking over"."""
_WOULD = frozenset({"would", "could", "might", "may"})
_MEANING = frozenset({"involve", "mean", "entail", "include", "require", "see"})
"""Verbs behind which "-ing" tells what something would come to."""
_PROPOSING = frozenset("advise recommend propose suggest urge demand move ask argue request insist".split())
"""Verbs behind which "be" tells what somebody wants done."""
_APPROVING = frozenset("approve accept agree endorse confirm ratify sign".split())
_CONDITIONS = frozenset({"if", "unless"})
_COMMANDING = frozenset({"order", "demand", "rule", "insist", "direct", "decree", "require"})
_ORDERS = frozenset({"direction", "directions", "notice", "order", "terms"})
"""Under which what must be done is ordered."""
_SHYING = frozenset("hold shy shrink refrain desist recoil draw back pull step stop".split())
"""Verbs of one who does not do it after all, with "from"."""
_SCHEMES = frozenset("plan plans proposal proposals scheme blueprint".split())
_KNOWING = frozenset("tell know notice realise remember mention inform warn".split())
"""Verbs of which nobody being the subject leaves what they tell as it is: "nobody told Hull that"."""
_NOBODY = frozenset({"nobody", "no-one", "none"})
_PUTTING = frozenset({"ask", "invite", "urge", "press", "recommend", "advise", "lobby", "implore"})
"""Verbs behind which those who decide have not yet decided."""
_URGING = _PUTTING | frozenset({"warn", "beg", "plead", "want", "call", "like"})
"""Verbs behind which "not to" is only what somebody would like."""
_DECIDERS = frozenset(
    "committee cabinet councillors members council councils board executive authority minister ministers government "
    "department secretary ofsted leaders".split()
)
_WEIGHTY = frozenset("critical damning inspection ofsted monitoring two three four five inadequate poor".split())
"""Words before "reports" that are papers, no rumours."""
_NO_DECISION = ("no", "decision")
_ON = frozenset({"on", "about", "whether", "over", "regarding", "to"})
_STOPS = frozenset({",", ";", ":", "but", "until", "before", "while"})
_SHUNNED = frozenset("avoided avoid avoids avoiding escaped escapes escape averted without".split())
_SHORT = ("short", "of")
_FEARING = frozenset({"fear", "worry", "dread"})
_WEIGHING = frozenset({"toy", "weigh", "mull", "think", "talk", "look", "face", "risk", "fear"})
_ASKING = frozenset("ask assess check consider decide determine establish know question say see tell wonder".split())


def rumour(reading: Reading, sentence: int, at: int) -> Status | None:
    """What a sentence makes of a rumour that it reports: "Reports that … are wide of the mark"."""
    first, last = reading.ranges[sentence]
    lowers = reading.tokens.lowers
    if not any(lowers[i] in terms.RUMOURS and lowers[i - 1] not in _WEIGHTY for i in range(first, at)):
        return None
    for words in terms.BASELESS:
        if any(tuple(lowers[i : i + len(words)]) == words for i in range(at, last)):
            return Status.DENIED
    before = set(lowers[first:at])
    if before & terms.REFUTING or {"dismissed", "denied", "rejected"} & set(lowers[at:last]):
        return Status.DENIED
    return Status.POSSIBLE


def conditional(reading: Reading, frame: Frame) -> bool:
    """Whether a clause depends on a condition, or is asked rather than told."""
    first, last = reading.ranges[frame.sentence]
    lowers = reading.tokens.lowers
    start = frame.verb.first
    if start > first and lowers[start - 1] == "whether":
        return True
    if any(lowers[i : i + 2] == ("failing", "which") for i in range(first, start - 1)):
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


def _leaning(reading: Reading, frame: Frame) -> tuple[Status, Span] | None:
    """Read "held back from sending one", "talks about Leeds helping Hull"."""
    lowers, first, whose = reading.tokens.lowers, frame.verb.first, frame.subject
    if frame.governor is not None and lowers[first - 1] == "from" and frame.governor.verb.lemma in _SHYING:
        return Status.DENIED, reading.span(first - 1, first)
    if whose is None or whose.last != first or whose.first < len(("talks", "about")):
        return None
    noun = lowers[whose.first - 2]
    if lowers[whose.first - 1] in ("about", "of", "over") and noun in terms.PROJECTS:
        return terms.PROJECTS[noun], reading.span(whose.first - 2, whose.first - 1)
    return None


def nobody(frame: Frame, lowers: tuple[str, ...]) -> int:
    """The token of the "nobody" that does what a clause tells, or a clause above it, -1 for none."""
    told: Frame | None = frame
    while told is not None:
        if told.subject is not None and lowers[told.subject.first] in _NOBODY:
            known = told is not frame and told.verb.lemma in _KNOWING
            return -1 if known else told.subject.first
        told = told.governor if told.link in ("to", "ing", "that") else None
    return -1


def _bare(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Read "advising that the service be handed to a company": what somebody would have done."""
    first = frame.verb.first
    if frame.verb.lemma in ("give", "keep", "extend", "allow"):
        return False
    whose = frame.subject
    single = whose is not None and not lowers[whose.head].endswith("s") and whose.determiner != "pronoun"
    plain = frame.verb.form == "finite" and frame.verb.tense == "present" and first == frame.verb.head and single
    if plain and lowers[first] == frame.verb.lemma and frame.verb.lemma not in ("be", "have"):
        return True
    return lowers[first] == "be" or (frame.verb.passive and lowers[first - 1] == "be")


def _minded(frame: Frame, lowers: tuple[str, ...]) -> int:
    """The token of "minded" on which a clause hangs: "was minded to ask inspectors to go back", -1 for none."""
    told: Frame | None = frame
    while told is not None:
        if told.verb.form == "infinitive" and lowers[told.verb.first - 1] == "minded":
            return told.verb.first - 1
        told = told.governor if told.link == "to" else None
    return -1


def _schemed(frame: Frame, lowers: tuple[str, ...]) -> int:
    """The token of the plan under which something would be done: "would be handed over under plans"; -1 for none."""
    if frame.verb.modal not in ("would", "will", "could"):
        return -1
    return next((x.head for x in frame.with_("under") if lowers[x.head] in _SCHEMES), -1)


def causing(scene: Scene, frame: Frame) -> Frame | None:
    """The clause of who will have something done: "is about to have its notice lifted", "got the ban lifted"."""
    whose = frame.subject
    if frame.link != "participle" or frame.governor is not None or whose is None:
        return None
    return next(
        (
            f
            for f in scene.frames[frame.sentence]
            if f.verb.lemma in ("have", "get", "see") and f.objects and f.objects[-1] is whose and f is not frame
        ),
        None,
    )


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
        and (frame.verb.lemma in verbs.ORDERING or frame.verb.lemma in _APPROVING)
    )


def petitioning(frame: Frame, lowers: tuple[str, ...]) -> bool:
    """Read "the leader has asked the minister to order a review": those who decide are only asked."""
    asked = next(iter((*frame.objects, *frame.with_("for", "on", "upon"))), None)
    return (
        frame.verb.lemma in ("ask", "call", "press", "push", "campaign", "plead", "urge", "lobby")
        and asked is not None
        and lowers[asked.head] in terms.GOVERNMENT
        and frame.subject is not None
        and lowers[frame.subject.head] not in terms.GOVERNMENT
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
    """The engine's status of a clause, corrected by conditions, rumours and further verbs; reckoned once."""
    known = scene.standings.get(id(frame))
    if known is None or known[0] is not frame:
        known = scene.standings[id(frame)] = (frame, *_standing(scene, frame))
    return known[1], known[2]


def _denial(reading: Reading, denial: Frame) -> Status:
    """What a denial makes of what it denies: open, where it is itself denied ("refused to rule out sending")."""
    return Status.POSSIBLE if reading.status_of(denial)[0] is Status.DENIED else Status.DENIED


def undecided(scene: Scene, sentence: int, at: int) -> Span | None:
    """Read "No decision has been taken on whether Kent will be taken over": the words that leave it untaken."""
    if "decision" not in scene.bags[sentence]:
        return None
    first, lowers = scene.reading.ranges[sentence][0], scene.lowers
    for i in range(first, at - 2):
        if lowers[i : i + 2] == _NO_DECISION:
            between = lowers[i + 2 : at]
            return scene.reading.span(i, i + 2) if _STOPS.isdisjoint(between) and _ON.intersection(between) else None
    return None


def _standing(scene: Scene, frame: Frame) -> tuple[Status, Span | None]:
    reading = scene.reading
    untaken = undecided(scene, frame.sentence, frame.verb.first)
    if untaken is not None:
        return Status.DENIED, untaken
    plan = plan_of(frame, reading.tokens.lowers)
    told = fate(reading, frame, plan) if plan >= 0 else None
    if told is not None:
        return told[0], reading.span(told[1].verb.head, told[1].verb.head + 1)
    return _reckoned(scene, frame)


def _governed(scene: Scene, frame: Frame, status: Status, cue: Span | None) -> tuple[Status, Span | None] | None:
    """What the clauses above make of a clause: denied, called off, weighed, advised, feared."""
    reading, lowers = scene.reading, scene.lowers
    governor, link = frame.governor, frame.link
    for _ in range(4):
        if governor is None or link not in ("to", "ing", "that", "participle"):
            break
        if link == "that" and governor.verb.lemma == "tell" and frame.verb.modal == "must":
            return reading.status_of(governor)
        if (
            link == "that"
            and governor.verb.lemma in ("accept", "agree", "approve", "decide", "decree", "determine", "order", "rule")
            and governor.verb.negation < 0
            and status is Status.POSSIBLE
        ):
            return reading.status_of(governor)
        if link == "that" and governor.verb.lemma in ("intend", "plan") and frame.verb.modal in ("should", "would"):
            return Status.PLANNED, reading.span(governor.verb.head, governor.verb.head + 1)
        if link == "to" and status is Status.ACTUAL and governor.verb.lemma == "be" and governor.subject is not None:
            head = lowers[governor.subject.head]
            if head in _COUNSEL or head in terms.PROJECTS:
                return terms.PROJECTS.get(head, Status.POSSIBLE), reading.span(
                    governor.verb.head, governor.verb.head + 1
                )
        if link == "that" and status is Status.ACTUAL and governor.verb.lemma in _PROPOSING and _bare(frame, lowers):
            return Status.POSSIBLE, reading.span(governor.verb.head, governor.verb.head + 1)
        key = lemma(governor, lowers)
        found = verbs.ENDING.get(key) or verbs.DENYING.get(key)
        if found is Status.CANCELLED and link in ("to", "ing"):
            return Status.CANCELLED, reading.span(governor.verb.head, governor.verb.head + 1)
        if governor.verb.lemma == "hesitate" and governor.verb.negation >= 0:
            return (Status.POSSIBLE if conditional(reading, frame) or governor.verb.modal else Status.ACTUAL), cue
        if found is Status.DENIED and governor.verb.negation < 0 and not governor.verb.modal:
            return _denial(reading, governor), reading.span(governor.verb.head, governor.verb.head + 1)
        if (key[0] in _WEIGHING and link in ("to", "ing")) or (key[0] in _FEARING and link == "that"):
            return Status.POSSIBLE, reading.span(governor.verb.head, governor.verb.head + 1)
        link, governor = governor.link, governor.governor
    return None


def _of_ing(scene: Scene, frame: Frame, status: Status, cue: Span | None) -> tuple[Status, Span | None] | None:
    """What the words before a verb in -ing make of it: "against sending", "talks about sending", "short of sending"."""
    reading, lowers, first = scene.reading, scene.lowers, frame.verb.first
    before = lowers[first - 1] if first > 0 else ""
    if before == "against":
        return Status.DENIED, reading.span(first - 1, first)
    if status is Status.ACTUAL and would_be(reading, frame):
        return Status.POSSIBLE, cue
    leaning = _leaning(reading, frame)
    if leaning is not None:
        return leaning
    if before in _SHUNNED or lowers[first - 2 : first] == _SHORT:
        return Status.DENIED, reading.span(first - 1, first)
    if before in ("of", "about", "for", "over") and lowers[first - 2] in terms.PROJECTS:
        return terms.PROJECTS[lowers[first - 2]], reading.span(first - 2, first - 1)
    above = frame.governor
    if above is not None and above.verb.modal in _WOULD and above.verb.lemma in _MEANING:
        return Status.POSSIBLE, reading.span(above.verb.head, above.verb.head + 1)
    if before == "about" and above is not None and above.verb.lemma in _SOUNDING:
        return Status.POSSIBLE, reading.span(above.verb.head, above.verb.head + 1)
    if before == "at" and lowers[first - 2] in ("look", "looks", "looking"):
        return Status.POSSIBLE, reading.span(first - 2, first - 1)
    return None


def _reckoned(scene: Scene, frame: Frame) -> tuple[Status, Span | None]:
    reading = scene.reading
    status, cue = reading.status_of(frame)
    lowers = reading.tokens.lowers
    before = lowers[frame.verb.first - 1] if frame.verb.first > 0 else ""
    if before in ("not", "never") and frame.verb.form in ("participle", "infinitive"):
        if frame.governor is not None and frame.governor.verb.lemma in _URGING:
            return Status.POSSIBLE, reading.span(frame.verb.first - 1, frame.verb.first)
        return Status.DENIED, reading.span(frame.verb.first - 1, frame.verb.first)
    listed = before == "," and frame.verb.tense == "present" and lowers[frame.verb.head] == frame.verb.lemma
    listed = listed and frame.verb.form == "finite" and frame.subject is not None
    if status is Status.ACTUAL and (frame.link == "and" or listed) and frame.verb.first == frame.verb.head:
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
        elif partner is not None and frame.verb.passive and partner.verb.passive and before == "and":
            status, cue = standing(scene, partner)
    if status is Status.ACTUAL and _yet(frame, lowers):
        return Status.POSSIBLE, reading.span(frame.verb.first, frame.verb.first + 1)
    turned = _of_ing(scene, frame, status, cue) if frame.verb.form == "ing" else None
    if turned is not None:
        return turned
    above = frame.governor
    if above is not None and above.verb.lemma == "have" and lowers[above.verb.first - 1] in _SHUNNED:
        return Status.DENIED, reading.span(above.verb.first - 1, above.verb.first)
    had_done = above if above is not None and above.verb.lemma == "have" else causing(scene, frame)
    if had_done is not None and frame.link == "participle" and status is Status.ACTUAL:
        had, why = standing(scene, had_done)
        if had in (Status.POSSIBLE, Status.PLANNED):
            return had, why
    if above is not None and frame.link == "to" and status is Status.ACTUAL and petitioning(above, lowers):
        return Status.POSSIBLE, reading.span(above.verb.head, above.verb.head + 1)
    minded = _minded(frame, lowers)
    if minded >= 0:
        refused = lowers[minded - 1] == "not"
        return (Status.DENIED if refused else Status.POSSIBLE), reading.span(minded, minded + 1)
    schemed = _schemed(frame, lowers) if status in (Status.ACTUAL, Status.POSSIBLE) else -1
    if schemed >= 0:
        return (Status.CANCELLED if frame.verb.perfect else Status.PLANNED), reading.span(schemed, schemed + 1)
    denied = nobody(frame, lowers)
    if denied >= 0 and status is Status.ACTUAL:
        return Status.DENIED, reading.span(denied, denied + 1)
    if status is Status.ACTUAL and put_to(frame, lowers):
        return Status.POSSIBLE, cue
    told = rumour(reading, frame.sentence, frame.verb.first)
    if told is not None and status is not Status.DENIED:
        return told, cue
    governed = _governed(scene, frame, status, cue)
    if governed is not None:
        return governed
    at = _noun_before(reading, frame)
    noun = lowers[at] if at >= 0 else ""
    if noun in terms.PROJECTS and status is Status.ACTUAL:
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
            verbs.ENDING.get(lemma(matrix, lowers)) or verbs.DENYING.get(lemma(matrix, lowers))
            if matrix is not None
            else None
        )
        if matrix is not None and matrix.verb.lemma in _APPROVING and reading.status_of(matrix)[0] is Status.ACTUAL:
            return Status.ACTUAL, None
        return (found if found is not None and found is not Status.ENDED else terms.PROJECTS[noun]), reading.span(
            at, at + 1
        )
    if frame.verb.modal == "must" and any(lowers[x.head] in _ORDERS for x in frame.with_("under")):
        return Status.ACTUAL, cue
    if frame.verb.modal == "must" and status is Status.POSSIBLE and commanding(scene, frame) is not None:
        return Status.ACTUAL, cue
    if status in (Status.ACTUAL, Status.PLANNED) and conditional(reading, frame):
        return Status.POSSIBLE, cue
    asks = frame.link == "to" and above is not None and above.opener == "whether"
    return (Status.POSSIBLE if asks and status is Status.PLANNED else status), cue
