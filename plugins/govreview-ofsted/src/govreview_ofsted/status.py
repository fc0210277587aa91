"""What the text makes of a grade: a fact, denied, planned, possible; and what somebody only says of himself."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from govreview.models.status import Status
from govreview_ofsted.denials import denied_by, is_any_more, is_missed
from govreview_ofsted.prospects import prospect_of
from govreview_ofsted.words import FIRST_PERSON, GIVE, HEDGES, HOLD, INSPECTORS, RATE

if TYPE_CHECKING:
    from govreview.models.document import Span
    from govreview.reading.grammar.frames import Frame
    from govreview_ofsted.report import Report


def _is_known(report: Report) -> bool:
    """Read "may be put off by the 'inadequate' rating": a grade told as known, whatever else its clause says."""
    scene, first = report.scene, report.grade.first
    while scene.word(first - 1) in {'"', "'"}:
        first -= 1
    told = report.rule == "verdict" and not report.grade.noun and scene.word(first - 1) == "the"
    return (
        told
        and report.verb is not None
        and bool(report.verb.modal)
        and report.verb.lemma not in HOLD | GIVE | {"rate", "judge"}
    )


def _is_ambition(report: Report) -> bool:
    """Read "working towards a 'good' rating", "more to do to get its services to good", "how it will get to good"."""
    scene, verb = report.scene, report.verb
    if report.rule not in _AMBITIOUS or report.earlier or (verb is not None and verb.first < report.first - _NEAR):
        return False
    begin = max((i + 1 for i in range(scene.first, report.grade.first) if scene.word(i) == ";"), default=scene.first)
    words = scene.lowers[begin : report.grade.first]
    ahead = verb is None or verb.form in {"infinitive", "ing"} or verb.modal in {"will", "can", "would"}
    if not ahead:
        return "towards" in words[-_NEAR:] and verb is not None and verb.lemma in _HEADING
    if "how" in words and verb is not None and verb.modal == "will":
        return True
    return not _AIMS.isdisjoint(words) or ("more", "to", "do") in zip(words, words[1:], words[2:], strict=False)


_AMBITIOUS = frozenset({"moved", "noun", "verdict", "held"})
_AIMS = frozenset(
    "towards toward aim aims aiming aimed ambition ambitions vision strive strives striving determined "
    "committed goal goals".split()
)
_HEADING = frozenset("work go move travel head progress".split())
_NEAR = 8  # tokens before a grade within which its own verb stands


def status_of(report: Report) -> tuple[Status | None, Span | None]:
    """What the text makes of a report; no status for a mere condition."""
    scene = report.scene
    if report.denied >= 0:
        return Status.DENIED, scene.reading.span(report.denied, report.denied + 1)
    if _is_lay(report) or is_missed(report):
        return None, None
    denied = denied_by(report)
    if denied >= 0:
        return Status.DENIED, scene.reading.span(denied, denied + 1)
    if _is_known(report):
        return Status.ACTUAL, None
    if _is_ambition(report):
        return None, None
    prospect = prospect_of(report)
    if prospect is not None:
        told, at = prospect
        return told, scene.reading.span(at, at + 1) if told is not None else None
    words = scene.lowers[scene.first : report.grade.first]
    clause = scene.frame_at.get(report.verb.head) if report.verb is not None else None
    refused = clause is not None and scene.reading.status_of(clause)[0] is Status.DENIED
    for i in range(scene.first, report.grade.first):
        if scene.word(i) in HEDGES and not refused:
            return Status.POSSIBLE, scene.reading.span(i, i + 1)
    begins = words[:1] in (("not",), ("never",)) and scene.word(scene.first + 1) in {"since", "before", "once", "in"}
    if begins and ";" not in words:
        return None, None
    if _is_question(report):
        return None, None
    unsure = next((i for i in range(report.grade.first - _UNSURE, report.grade.first) if scene.word(i) in _PERHAPS), -1)
    if unsure >= 0:
        return Status.POSSIBLE, scene.reading.span(unsure, unsure + 1)
    if report.verb is None:
        return Status.ACTUAL, None
    if report.verb.modal == "can" and report.verb.passive:
        return None, None  # "before services can be considered good"
    frame = scene.frame_at.get(report.verb.head)
    opener = scene.zone_before(report.verb.first)[0] - 1
    ahead = scene.word(opener) in _CONDITIONS and report.verb.tense == "present"
    if scene.word(report.verb.first - 1) == "without" or ahead:
        return None, None
    yet = next((i for i in range(report.verb.first - 2, report.verb.head) if scene.word(i) == "yet"), -1)
    if yet >= 0 and scene.word(yet + 1) == "to":
        return Status.DENIED, scene.reading.span(yet, yet + 1)
    if frame is None:
        return Status.ACTUAL, None
    if _is_reason(report):
        return Status.ACTUAL, None
    status, cue = scene.reading.status_of(frame)
    if status is Status.POSSIBLE and frame.link == "ing" and frame.governor and frame.governor.verb.lemma in RATE:
        status, cue = scene.reading.status_of(frame.governor)  # "called it inadequate, years after describing it as"
    if status is Status.DENIED and ("longer" in words or is_any_more(scene, report.grade.last)):
        return Status.ACTUAL, None
    if status is Status.DENIED and "since" in scene.lowers[report.grade.last : report.grade.last + 3]:
        return None, None
    if _is_boast(report, frame):
        return None, None
    if status is Status.ACTUAL and (planned := _planned(frame)) is not None:
        return planned, cue
    if status is Status.ACTUAL and report.verb.modal == "will" and not _OPINION.isdisjoint(words):
        return Status.POSSIBLE, cue
    if status is Status.ACTUAL and report.verb.modal == "will" and _is_hearsay(report):
        return Status.POSSIBLE, cue
    if _is_wish(frame) and not _is_until_then(report, frame):
        return None, None
    if status is Status.CANCELLED:
        return Status.ACTUAL, None
    if status is Status.PLANNED and _EXPECTED.intersection(words):
        status = Status.POSSIBLE
    if status is Status.ACTUAL and report.verb.modal == "would" and report.verb.perfect:
        status = Status.POSSIBLE
    if status is Status.ACTUAL and report.verb.modal == "would" and _LATER.isdisjoint(words):
        status = Status.POSSIBLE
    if status is Status.ACTUAL and report.verb.modal == "will" and report.verb.lemma in {"be", "become"}:
        return None, None
    if status is Status.ACTUAL and _is_unsaid(frame):
        status = Status.DENIED
    return status, cue


def _is_question(report: Report) -> bool:
    """Read "Whether Derby is good or merely requires improvement": neither is told."""
    scene = report.scene
    for i in range(report.grade.first - 1, max(scene.first, report.grade.first - _QUESTION) - 1, -1):
        if scene.word(i) == "whether" and scene.word(i - 1) != "regardless":
            return scene.word(report.grade.first - 1) == "or" or "or" in scene.lowers[i : report.grade.last + 3]
        if scene.word(i) in {",", ";", ":"}:
            return False
    return False


_UNSURE = 4  # tokens between "perhaps" and a grade
_PERHAPS = frozenset({"perhaps", "possibly", "maybe", "conceivably"})
_QUESTION = 12  # tokens between "whether" and a grade
_LATER = frozenset("later eventually soon subsequently then again".split())
"""Words that make "would" tell what came: "would later be rated good"."""
_CONDITIONS = frozenset("if unless until whether".split())


def _is_lay(report: Report) -> bool:
    """Whether it is others than inspectors who judge: "a survey rated Derby good", "rated good by residents"."""
    scene, verb = report.scene, report.verb
    if (report.rule == "stands" and _is_lay_speaker(report)) or _is_of_itself(report):
        return True
    if verb is None or verb.lemma not in RATE or verb.form != "finite":
        return False
    if verb.passive:
        behind = scene.lowers[report.grade.last : report.grade.last + 4]
        return "by" in behind[:1] and not _LAY.isdisjoint(behind)
    first, last = scene.zone_before(verb.first)
    agent = scene.lowers[first:last]
    if not _INSPECTING.isdisjoint(agent) or ("area", "review") in itertools.pairwise(agent):
        return False
    return not _LAY.isdisjoint(agent) or (verb.lemma in _DESCRIBING and not _LAYMEN.isdisjoint(agent))


def _is_of_itself(report: Report) -> bool:
    """Read "Derby rates itself as good", "its own assessment is that services are good"."""
    scene = report.scene
    begin = next((i for i in range(report.grade.first, scene.first, -1) if scene.word(i) in {";", ":"}), scene.first)
    words = scene.lowers[begin : report.grade.first]
    verb = report.verb
    if verb is not None and not verb.passive and verb.lemma in RATE:
        behind = scene.lowers[verb.last : report.grade.first]
        if not _REFLEXIVE.isdisjoint(behind):
            return True
    own = "own" in words and words[words.index("own") + 1 : words.index("own") + 2] in _ASSESSMENTS
    return own or not _OF_ITSELF.isdisjoint(words)


_REFLEXIVE = frozenset({"itself", "themselves"})
_ASSESSMENTS = (("assessment",), ("evaluation",), ("view",), ("verdict",), ("judgement",), ("judgment",))
_OF_ITSELF = frozenset({"self-assessment", "self-evaluation"})
_INSPECTING = frozenset("ofsted inspectors inspector inspectorate watchdog".split())
_DESCRIBING = frozenset("describe call brand label condemn slam dub term declare consider".split())
_LAYMEN = frozenset(
    "minister mp mps councillor councillors judge coroner leader tories conservatives tory lawyers mother father "
    "director he she commissioner".split()
)
"""Whose word counts where they only describe: "the minister called it inadequate"."""


def _is_lay_speaker(report: Report) -> bool:
    """Read "Support in Derby was inadequate, the coroner said": whose word it is stands behind the grade."""
    scene = report.scene
    at = scene.right_of(report.grade.last)
    if scene.word(at) != "," or not INSPECTORS.isdisjoint(scene.lowers[scene.first : scene.last]):
        return False
    behind = scene.lowers[at + 1 : min(at + _SPEAKER, scene.last)]
    return not {"said", "says", "told", "claimed", "heard"}.isdisjoint(behind) and not _LAY_SPEAKERS.isdisjoint(behind)


_SPEAKER = 9  # tokens behind a grade in which its speaker is told
_LAY_SPEAKERS = frozenset(
    "coroner judge court mother father grandmother grandfather aunt uncle sister brother lawyer barrister solicitor "
    "family relatives mp union unison campaigner campaigners charity tribunal jury inquest".split()
)
_LAY = frozenset(
    "survey poll union unison readers residents staff parents families charity critics opposition labour guide "
    "magazine campaigners pupils diners visitors voters league shoppers tourists newspaper "
    "peers colleagues workers consultants consultant commissioner reviewers review inquiry audit auditors auditor "
    "committee experts expert academics researchers ombudsman".split()
)
_EXPECTED = frozenset("expected expects expect expecting likely tipped thought believed feared poised".split())


def _is_unsaid(frame: Frame) -> bool:
    """Read "Ofsted did not say that Derby was inadequate"."""
    governor = frame.governor
    if frame.link != "that" or governor is None or governor.verb.negation < 0:
        return False
    return governor.verb.lemma in {"say", "find", "conclude", "judge", "rule", "state", "tell", "claim"}


def is_claim(report: Report) -> bool:
    """Whether somebody only says it of his own service: "our services are good"."""
    scene = report.scene
    if report.rule in {"judged", "given", "judged-object", "moved", "verdict"}:
        return False
    start = scene.reading.tokens.starts[report.grade.first]
    before = scene.lowers[scene.first : report.grade.first]
    if not _TOLD.isdisjoint(before) or ("told" in before and _BE.intersection(before[: before.index("told")])):
        return False
    if report.verb is not None and report.verb.lemma in _AWARDED and report.rule in {"held", "noun"}:
        return False
    quoted = any(q.start < start < q.end and q.end - q.start > 15 for q in scene.reading.quotations)  # noqa: PLR2004
    own = report.rule == "stands" and report.subject is not None and scene.word(report.subject.first) in {"we", "ours"}
    own = own and _TOLD.isdisjoint(scene.lowers[scene.reading.ranges[max(0, scene.index - 1)][0] : scene.first])
    return own or (quoted and bool(FIRST_PERSON.intersection(before)))


def _is_hearsay(report: Report) -> bool:
    """Read "which, sources say, will give the borough the bottom mark", "will be rated good, according to a leak"."""
    words = report.scene.lowers[report.scene.first : report.scene.last]
    return not _SOURCES.isdisjoint(words) and not _TELLING.isdisjoint(words)


_SOURCES = frozenset("sources source insiders insider leak leaked rumour rumours rumoured reportedly".split())
_TELLING = frozenset("say says said according claim claims suggest suggests told rumoured reportedly".split())


def _is_reason(report: Report) -> bool:
    """Read "refused it a good rating, saying it required improvement": what was said is no part of the refusal."""
    scene, verb = report.scene, report.verb
    if verb is None or verb.modal or verb.negation >= 0:
        return False
    for i in range(verb.first - 1, scene.first, -1):
        before = scene.word(i - 1)
        if scene.word(i) in _STATING:
            return before == "," or before in _INSPECTING
        if scene.word(i) in {",", ";"}:
            return False
    return False


_STATING = frozenset(
    "saying finding noting concluding ruling judging stating reporting warning adding observing explaining".split()
)
_AWARDED = frozenset("get receive earn achieve win obtain gain secure score attain land collect".split())
"""Verbs of what only an inspectorate hands out: "we got inadequate for leadership"."""
_BE = frozenset("was were been being".split())
_TOLD = frozenset("ofsted inspectors inspectorate inspection watchdog judged rated graded verdict".split())
"""Words that make it what somebody heard, not what he says of himself."""


def _is_boast(report: Report, frame: Frame) -> bool:
    """Whether somebody only claims that a service is good: "the leader boasts that it is outstanding"."""
    governor = frame.governor
    if report.rule not in {"stands", "own-verb"} or governor is None or governor.verb.lemma not in _BOASTS:
        return False
    return _TOLD.isdisjoint(report.scene.lowers[report.scene.first : report.scene.last])


def _planned(frame: Frame) -> Status | None:
    """Read "had planned to rate it good but changed its mind"."""
    governor = frame.governor
    if frame.link != "to" or governor is None or governor.verb.lemma not in {"plan", "intend", "propose", "mean"}:
        return None
    return Status.CANCELLED if governor.verb.perfect and governor.verb.tense == "past" else None


_BOASTS = frozenset("claim boast believe argue maintain think brag".split())
_OPINION = frozenset("confident hopeful sure convinced optimistic fears fear feared predicts predicted".split())


def _is_until_then(report: Report, frame: Frame) -> bool:
    """Read "Until then Derby had been good": no clause that has yet to come true."""
    scene = report.scene
    until = next((i for i in range(scene.first, frame.verb.first) if scene.word(i) in {"until", "till"}), -1)
    return until >= 0 and (scene.word(until + 1) in {"then", "recently", "now"} or until + 1 in scene.date_tokens)


def _is_wish(frame: Frame) -> bool:
    """Whether the clause is a condition, an aim or a duty."""
    opener, link, governor = frame.opener, frame.link, frame.governor
    for _ in range(3):
        if opener in {"if", "unless", "whether", "until"}:
            return True
        if opener == "before":
            return frame.verb.tense != "past" or bool(frame.verb.modal) or frame.opener != opener
        if governor is None or link not in {"that", "to"}:
            return False
        if (
            governor.verb.modal in {"must", "should", "would", "could", "may", "might", "will"}
            or governor.verb.lemma in _WISHES
            or (governor.verb.lemma == "expect" and governor.verb.tense == "past" and not governor.verb.passive)
        ):
            return True
        opener, link, governor = governor.opener, governor.link, governor.governor
    return False


_WISHES = frozenset("hope want wish aim need try strive work aspire deserve".split())
