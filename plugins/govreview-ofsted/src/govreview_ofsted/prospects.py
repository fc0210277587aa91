"""Grades that are not given but hoped for, feared or claimed, and grades held that somebody may lose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.status import Status
from govreview_ofsted.report import MARKS, ORDINALS
from govreview_ofsted.words import FORESEEN, GIVE, GOING, HOLD, LOSE, RATE, VERDICTS

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_DETERMINERS = frozenset("a an the of such any better overall ofsted 's".split()) | ORDINALS | VERDICTS | MARKS
_LINKS = frozenset("for to at towards itself themselves ourselves on of being out".split())
_WISHED = frozenset(
    "hope aim want wish seek strive aspire target bid dream pray push long yearn deserve demand desire crave chase "
    "pursue covet promise pledge vow gun press vie compete strain".split()
)
"""Verbs whose object is only wished for: "hopes for a good rating"."""
_GOALS = frozenset("goal target aim ambition hope hopes dream objective ideal aspiration wish".split())
_OUTLOOKS = frozenset(
    "course line track brink verge risk threat danger prospect possibility chance way likelihood fears cusp talk "
    "confident hopeful sure certain "
    "rumours".split()
)
"""Nouns before "of" or "for" and a grade that may come: "on the brink of", "in line for"."""
_OPEN = frozenset(
    "unlikely likely possible expected inevitable beckons beckoned looms loomed looming attainable achievable "
    "imminent unthinkable conceivable realistic".split()
)
_REACHED = (("within", "reach"), ("in", "sight"), ("on", "the", "cards"), ("in", "prospect"), ("out", "of", "reach"))
"""What is said of a grade that may come: "is within reach"."""
_KEPT = frozenset("keep retain hold maintain preserve protect defend save cling hang guard".split())
_OWN = frozenset({"its", "their", "his", "her", "our", "your", "'s", "'", "the"})
_CLAIMS = frozenset(
    "claim claims report reports rumour rumours suggestion suggestions statement statements assertion assertions "
    "allegation allegations talk boast belief story stories".split()
)
_FALSE = frozenset(
    "false untrue wrong unfounded baseless mistaken incorrect nonsense inaccurate groundless fiction rubbish".split()
)
_TIPPED = frozenset({"tipped", "destined"})
_REACH = 4  # tokens behind a verdict in which it is said to be within reach


def prospect_of(report: Report) -> tuple[Status | None, int] | None:
    """What makes a grade one not given, and the word that says so; ``None`` where nothing does.

    No status is that of a mere wish: "hopes for a good rating".
    """
    scene, grade = report.scene, report.grade
    if _is_false_claim(scene, report):
        return Status.DENIED, grade.last
    at = grade.first - 1
    while scene.word(at) in _DETERMINERS:
        at -= 1
    linked = at
    while scene.word(linked) in _LINKS:
        linked -= 1
    own = scene.word(grade.first - 1) in _OWN
    if scene.word(at) == "for" and scene.word(at - 1) in _TIPPED:
        return Status.POSSIBLE, at - 1
    group = scene.verb_at.get(linked)
    nominal = grade.noun or report.rule in {"verdict", "noun"}
    if group is not None and nominal and not own and group.head not in scene.grade_at:
        if group.lemma in _WISHED:
            return None, linked
        if group.lemma in FORESEEN and (group.lemma != "head" or linked < at):
            return Status.POSSIBLE, linked
        if group.lemma == "deny" and group.passive:
            return Status.DENIED, linked
        if group.lemma == "be" and _GOALS.intersection(scene.lowers[max(scene.first, group.first - 4) : group.first]):
            return None, linked
    word = scene.word(linked)
    if nominal and word in _OUTLOOKS | {"bound"} and scene.word(linked + 1) in {"for", "of", "to"}:
        return Status.POSSIBLE, linked
    if nominal and word in _GOALS and scene.word(linked + 1) in {"for", "of"}:
        return None, linked
    if group is not None and not nominal and group.form == "infinitive" and scene.word(group.first - 1) in _POISED:
        return Status.PLANNED, group.first - 1
    if not nominal:
        return _infinitive(scene, report)
    if not own and _is_general(scene, report):
        return None, grade.last
    opened = _opened(scene, report.last, own=own)
    if opened >= 0:
        return (Status.PLANNED if scene.word(opened) in _DUE else Status.POSSIBLE), opened
    return _intended(scene, report)


def _is_general(scene: Scene, report: Report) -> bool:
    """Whether a verdict is any such verdict: "an inadequate rating triggers intervention"."""
    near = range(report.grade.last, min(report.grade.last + _REACH, scene.last))
    return any(scene.word(i) in _ENTAILS for i in near)


_ENTAILS = frozenset("triggers means brings leads results requires costs entails prompts carries takes".split())


def _infinitive(scene: Scene, report: Report) -> tuple[Status, int] | None:
    """Read "is poised to rate Derby good", "plans to rate it were dropped", "was to have been rated good"."""
    verb = report.verb
    if verb is None:
        return None
    begin = verb.first - 1
    to_have = next(
        (
            i
            for i in range(verb.head, max(scene.first, verb.head - _TO_HAVE) - 1, -1)
            if scene.lowers[i : i + 2] == ("to", "have")
        ),
        -1,
    )
    if to_have > 0 and scene.word(to_have - 1) in {"was", "were"}:
        return Status.CANCELLED, to_have - 1
    if scene.word(verb.first) == "to" and scene.word(begin) in _SURE:
        return Status.POSSIBLE, begin
    if scene.word(verb.first) != "to" or scene.word(begin) not in _POISED | _PLANS:
        return None
    dropped = any(scene.verb_at[i].lemma in _DROPPED for i in range(report.last, scene.last) if i in scene.verb_at)
    return (Status.CANCELLED if dropped else Status.PLANNED), begin


def _intended(scene: Scene, report: Report) -> tuple[Status, int] | None:
    """Read "the grade that Ofsted had been going to award was withdrawn"."""
    near = range(report.last, min(report.last + _AHEAD, scene.last - 1))
    at = next((i for i in near if scene.lowers[i : i + 2] in _INTENDED), -1)
    if at < 0 or any(scene.word(i) in {",", ";", ":"} for i in range(report.last, at)):
        return None
    gone = any(scene.verb_at[i].lemma in GOING for i in range(at + 2, scene.last) if i in scene.verb_at)
    return (Status.CANCELLED if gone else Status.PLANNED), at


_POISED = frozenset("poised about due set ready prepared preparing scheduled going".split())
_SURE = frozenset({"bound", "certain", "sure"})
_PLANS = frozenset("plan plans intention intentions proposal proposals".split())
_DROPPED = frozenset("drop shelve abandon scrap withdraw cancel pull ditch".split())
_DUE = frozenset({"due", "scheduled", "set"})
_INTENDED = (("going", "to"), ("due", "to"), ("planned", "to"), ("intended", "to"), ("meant", "to"), ("set", "to"))
_TO_HAVE = 4  # tokens between "to have" and the verb
_AHEAD = 8  # tokens behind a verdict in which it is said that it was only going to be given


def _opened(scene: Scene, i: int, *, own: bool) -> int:
    """The word that says of a verdict before it that it may come: "is within reach", "is unlikely"; -1 without."""
    group = next((scene.verb_at[k] for k in range(i, min(i + _REACH, scene.last)) if k in scene.verb_at), None)
    if group is None or any(scene.word(k) in {",", ";", ":", ".", "-"} for k in range(i, group.first)):
        return -1
    if scene.word(group.head) in _OPEN or (group.modal in {"would", "could", "might", "may"} and not own):
        return group.head
    if group.lemma not in {"be", "seem", "look", "remain", "appear"}:
        return -1
    if own and scene.word(group.last) in _DUE:
        return -1
    for k in range(group.last, min(group.last + 3, scene.last)):
        reached = any(scene.lowers[k : k + len(turn)] == turn for turn in _REACHED)
        if reached or scene.word(k) in _OPEN | _DUE:
            return k
    return -1


def _is_false_claim(scene: Scene, report: Report) -> bool:
    """Read "Claims that Derby was rated inadequate are false", "were wide of the mark"."""
    words = scene.lowers[scene.first : report.first]
    claim = next((i for i, w in enumerate(words, scene.first) if w in _CLAIMS), -1)
    if claim < 0 or "that" not in scene.lowers[claim + 1 : min(claim + 9, report.first)]:
        return False
    for i in range(report.last, scene.last - 1):
        if scene.word(i) in {";", ":", "."}:
            return False
        if i in scene.verb_at and scene.verb_at[i].lemma == "be":
            behind = scene.lowers[i + 1 : i + 4]
            return bool(_FALSE.intersection(behind)) or "wide" in behind
    return False


def settled(report: Report) -> Report:
    """A grade that somebody may lose stands, one that he failed to keep does not: "might lose its good rating"."""
    held = _held(report)
    return report if held is None else attrs.evolve(report, verb=None, earlier=not held)


def _held(report: Report) -> bool | None:
    verb, scene = report.verb, report.scene
    if verb is not None and report.rule == "moved" and report.earlier and _is_left(scene, report):
        frame = scene.frame_at.get(verb.head)
        return True if frame is not None and (_failed(frame) or _is_open(scene, frame)) else None
    if verb is not None and report.rule == "moved" and report.earlier and _is_still_there(scene, report):
        return True
    if verb is None or report.rule not in {"verdict", "noun"}:
        return None
    begin = report.grade.first - 1
    while scene.word(begin) in MARKS | ORDINALS:
        begin -= 1
    if scene.word(begin) not in _OWN:
        return None
    if verb.lemma not in LOSE | _KEPT:
        return True if verb.lemma not in _GIVING and not report.earlier and scene.word(begin) != "the" else None
    frame = scene.frame_at.get(verb.head)
    if frame is None:
        return None
    if _failed(frame):
        return verb.lemma in LOSE
    return True if _is_open(scene, frame) else None


_GIVING = GIVE | (HOLD | RATE | FORESEEN | _WISHED) - {"deserve"} | {"be", "become", "have", "deny"}


def _is_still_there(scene: Scene, report: Report) -> bool:
    """Read "is tipped to move up from requires improvement to good": the grade from which it has yet to move."""
    frame = scene.frame_at.get(report.verb.head) if report.verb is not None else None
    if frame is None or scene.word(scene.left_of(report.grade.first)) != "from" or frame.verb.perfect:
        return False
    onward = next((g for g in scene.grades if g.first >= report.grade.last), None)
    behind = scene.right_of(onward.last) if onward is not None else scene.last
    if scene.word(behind) not in _CLOSED and behind not in scene.date_tokens:
        return False
    governor = frame.governor
    hoped = frame.verb.form == "infinitive" and governor is not None and governor.verb.lemma in FORESEEN | _WISHED
    return hoped or frame.verb.modal in {"may", "might", "could", "must", "should"}


_CLOSED = frozenset(
    {"", ".", ",", ";", ")", "-"} | set("when if once in on by at and this next overall for after".split())
)


def _is_left(scene: Scene, report: Report) -> bool:
    """Whether a grade is only left behind, with no other told: "out of inadequate", "escape inadequate"."""
    lost = report.verb is not None and report.verb.lemma in LOSE
    return lost or scene.word(scene.left_of(report.grade.first)) == "of"


def _is_open(scene: Scene, frame: Frame) -> bool:
    """Whether a clause tells no event: a modal, a negation, an aim, a question."""
    verb, governor = frame.verb, frame.governor
    if scene.lowers[verb.first - 1 : verb.first + 1] == ("yet", "to") or scene.word(verb.first - 2) == "yet":
        return True
    if verb.modal or verb.negation >= 0 or frame.opener in {"if", "whether", "unless"}:
        return verb.modal != "would" or not verb.perfect
    return verb.form == "infinitive" and governor is not None and governor.verb.lemma not in _DONE


def _failed(frame: Frame) -> bool:
    governor = frame.governor
    return frame.link == "to" and governor is not None and governor.verb.lemma in {"fail", "struggle"}


_DONE = frozenset("manage go come fail begin start continue be have".split())
"""Verbs whose infinitive tells what happened: "managed to shed its rating"."""
