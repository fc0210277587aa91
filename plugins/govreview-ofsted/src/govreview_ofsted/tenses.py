"""What the words of a report make of its standing: that it stands now, is an earlier one, or is undated."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Judgement
from govreview.reading.dates.mentions import DateRole
from govreview_ofsted.counted import counted_back
from govreview_ofsted.denials import is_any_more
from govreview_ofsted.scene import RELATIVES
from govreview_ofsted.words import BE, EARLIER, EARLIER_TURNS, KEEP, PERFORMANCE, REPORTS, VERDICTS

if TYPE_CHECKING:
    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene


def has_ended(date: EdtfDate | None, published: EdtfDate | None) -> bool:
    """Whether a date is a span that was over when the text was published: "until 2014", "between 2013 and 2016"."""
    if date is None or date.earliest is None or date.latest is None:
        return date is not None and date.text.startswith("../")
    long = date.is_interval and (date.latest - date.earliest).days > _INSPECTION_DAYS
    over = published is not None and published.earliest is not None and date.latest < published.earliest
    return long and over


_INSPECTION_DAYS = 62  # a span that is no longer may be that of an inspection


def is_present(report: Report) -> bool:
    """Whether the clause says that the grade stands at the time of the article."""
    verb = report.verb
    scene = report.scene
    if {"now", "currently", "today"} & set(scene.lowers[max(scene.first, report.grade.first - 5) : report.grade.first]):
        return True
    if verb is not None and verb.form == "ing" and verb.head not in scene.grade_at and scene.dates:
        return False
    if verb is None or verb.form != "finite":
        return report.grade.verb and scene.word(report.grade.first) != "required"
    if {":", "-"} & set(scene.lowers[scene.first + 1 : min(scene.first + 4, scene.last)]) and scene.word(scene.first)[
        -1:
    ].isdigit():
        return False
    if scene.dates and scene.dates[0][0] <= scene.first + 1 and scene.word(scene.dates[0][1]) in {":", "-"}:
        return False
    return verb.tense == "present" or (report.rule == "moved" and not report.earlier)


def was_reached(report: Report) -> bool:
    """Whether a grade was reached by a move of the past: "sank to inadequate", not "has sunk"."""
    verb = report.verb
    return report.rule == "moved" and verb is not None and verb.tense == "past" and not verb.perfect


def stands_today(report: Report) -> bool:
    """Whether "today" only says that a grade stands: "it is good today", "from inadequate to good today"."""
    scene, verb = report.scene, report.verb
    if report.rule == "moved" and not report.earlier and scene.word(report.last) == "today":
        return "from" in scene.lowers[scene.first : report.grade.first]
    if verb is None or verb.lemma != "be" or verb.tense != "present":
        return False
    return "today" in scene.lowers[max(scene.first, verb.first - 4) : min(report.last + 3, scene.last)]


def _opens_clause(scene: Scene, verb: VerbGroup) -> bool:
    """Read "was slow to act on their previous findings, and have rated it": a clause of its own."""
    return verb.perfect and verb.tense == "present" and scene.lowers[verb.first - 2 : verb.first] == (",", "and")


def is_earlier(report: Report, since: int) -> bool:
    """Whether the words make it a grade that stands no more."""
    scene = report.scene
    if report.earlier:
        return True
    if report.verb is not None and report.verb.lemma in KEEP and not report.verb.perfect:
        return False  # "kept the good it had been given in 2016"
    begin = max(since, report.grade.first - 4)
    begin = max((i + 1 for i in range(begin, report.grade.first) if scene.word(i) == ","), default=begin)
    near = set(scene.lowers[begin : report.grade.first])
    if any(scene.word(i) == "then" and scene.word(i - 1) in {"by", "since"} for i in range(begin, report.grade.first)):
        near.discard("then")
    if any(scene.lowers[i : i + 2] == ("once", "more") for i in range(begin, report.grade.first)):
        near.discard("once")
    if is_any_more(scene, report.grade.last) or _until_then(report) or _on_arrival(report) or _is_inherited(report):
        return True
    if EARLIER & near or {"no", "longer"} <= near or _is_repeat_of(report):
        return True
    own = report.verb.first if report.verb is not None and _opens_clause(scene, report.verb) else since
    if _is_of_old_scale(report) or _of_previous(report, own, report.grade.first):
        return True
    since = max((i + 1 for i in range(since, report.first) if scene.word(i) in {":", ";"}), default=since)
    begin = report.grade.first if report.verb is None else min(report.verb.first, report.grade.first)
    clause = " ".join((*scene.lowers[since : report.first], *scene.lowers[begin : _clause_end(scene, report.last)]))
    for turn in _NO_TURNS:
        clause = clause.replace(turn, "")
    dated = any(first >= report.grade.first for first, _, _ in scene.dates)
    reported = report.verb is not None and not dated and _is_reported(scene, report.verb, _FOUND_OUT)
    if any(f" {turn} " in f" {clause} " for turn in EARLIER_TURNS if not (reported and turn == "had been")):
        return True
    return _is_pluperfect(report, since) or _follows(report) or _is_when_had(report) or _is_counted(report)


def _is_repeat_of(report: Report) -> bool:
    """Read "It was the same one that the council had received in 2011": the earlier of the two occasions."""
    scene, grade = report.scene, report.grade
    if grade.judgement is not None or report.verb is None or report.verb.lemma not in BE:
        return False
    near = (scene.verb_at[i] for i in range(grade.last, min(grade.last + _CLAUSE, scene.last)) if i in scene.verb_at)
    group = next(near, None)
    parted = group is not None and any(scene.word(i) in {",", ";"} for i in range(grade.last, group.first))
    return group is not None and group.perfect and group.tense == "past" and not parted


def _is_counted(report: Report) -> bool:
    """Read "three years after a good rating": earlier, unless the text tells no other."""
    apart = counted_back(report)
    return apart >= 0 and report.scene.word(apart) == "after"


_NO_TURNS = (
    "since the previous inspection",
    *(f"had been {told}" for told in ("told", "warned", "informed", "advised", "notified")),
)
"""Turns that look like those of an earlier grade: who "had been told that it was good" still is."""


def _until_then(report: Report) -> bool:
    """Read "was good until inspectors called", "used to be rated good"."""
    scene, verb = report.scene, report.verb
    if verb is None or verb.modal:
        return False
    if ("used", "to") in (scene.lowers[verb.first : verb.first + 2], scene.lowers[verb.first - 2 : verb.first]):
        return True
    if verb.tense != "past":
        return False
    return scene.word(scene.right_of(report.grade.last)) in {"until", "till"}


def _is_inherited(report: Report) -> bool:
    """Read "She inherited a service rated inadequate", "took over in 2015 a department that required improvement"."""
    scene = report.scene
    near = range(max(scene.first, report.grade.first - _CLAUSE), report.grade.first)
    groups = [scene.verb_at[i] for i in near if i in scene.verb_at]
    if any(group.lemma == "inherit" and group.tense != "present" for group in groups):
        return True
    return report.rule in _SAID_OF and any(
        group.lemma == "take"
        and group.tense == "past"
        and not _TAKING.isdisjoint(scene.lowers[group.first : group.last + 1])
        and "," not in scene.lowers[group.last : report.grade.first]
        and (report.subject is None or report.subject.first > group.first)
        for group in groups
    )


_SAID_OF = frozenset({"own-verb", "judged", "stands"})
_TAKING = frozenset({"over", "charge", "on"})


def _on_arrival(report: Report) -> bool:
    """Read "When she arrived the council was inadequate", "joined in 2012 when the borough was adequate"."""
    scene, verb = report.scene, report.verb
    if verb is None or verb.tense != "past":
        return False
    inspected = ("last", "inspected") in itertools.pairwise(scene.lowers[scene.first : report.first])
    if verb.lemma in BE and not verb.perfect and scene.word(report.first - 1) == "when" and not inspected:
        return True
    opening = next(
        (
            i
            for i in range(report.first - 1, max(scene.first, report.first - _CLAUSE) - 1, -1)
            if scene.word(i) in {"when", ";", ".", ":"}
        ),
        -1,
    )
    if opening < scene.first or scene.word(opening) != "when":
        return False
    between = range(opening + 1, report.first)
    if any(scene.word(i) in _CALLERS for i in between):
        return False
    return any(i in scene.verb_at and scene.verb_at[i].lemma in _ARRIVING for i in between)


_CLAUSE = 10  # tokens of a clause "when she arrived in 2013"
_CALLERS = frozenset("ofsted inspectors inspector inspectorate watchdog they it report letter".split())
_ARRIVING = frozenset("arrive join start take come begin inherit move".split())


def is_soft(report: Report, since: int) -> bool:
    """Whether a grade is earlier by the tense alone, so that it stands where no later one is told."""
    hard = attrs.evolve(report, verb=None, rule="")
    if report.verb is not None and report.scene.word(report.verb.first - 1) in RELATIVES:
        return False
    told = report.verb is not None and report.scene.word(report.verb.first - 1) == "after"
    soft = told or _is_pluperfect(report, since) or _is_when_had(report) or _is_counted(report)
    return soft and not is_earlier(hard, since)


def _is_when_had(report: Report) -> bool:
    """Read "Ofsted had given warning when it found services inadequate"."""
    scene, verb = report.scene, report.verb
    if verb is None or verb.tense != "past" or verb.perfect:
        return False
    near = range(verb.first - 1, max(scene.first, verb.first - _CLAUSE) - 1, -1)
    opening = next((i for i in near if scene.word(i) == "when"), scene.first)
    groups = (scene.verb_at[i] for i in range(scene.first, opening) if i in scene.verb_at)
    return any(group.perfect and group.tense == "past" for group in groups)


def _is_pluperfect(report: Report, since: int) -> bool:
    verb, scene = report.verb, report.scene
    if verb is None or (report.rule == "verdict" and verb.lemma not in BE):
        return False
    if verb.lemma == "become" and _is_reported(scene, verb, _FOUND):
        return False
    if any(since <= first < report.last + 3 and m.role is DateRole.BY for first, _, m in scene.dates):
        return False  # "by 2018 it had become inadequate"
    return verb.perfect and verb.tense == "past" and not _is_reported(scene, verb) and not _is_after(scene, since)


def _follows(report: Report) -> bool:
    """Read "having been rated good", "after being rated good"."""
    verb, scene = report.verb, report.scene
    if verb is None or (report.rule == "verdict" and verb.lemma not in BE):
        return False
    return scene.word(verb.first) == "having" or scene.word(verb.first - 1) == "after"


def _is_after(scene: Scene, since: int) -> bool:
    """Whether the clause counts on from what was told before: "two years on it had moved"."""
    return any(
        since <= first and scene.word(last - 1) in {"on", "later", "afterwards", "that"}
        for first, last, _ in scene.dates
    )


def _is_reported(scene: Scene, verb: VerbGroup, news: frozenset[str] | None = None) -> bool:
    """Whether a past perfect only reports news: "was told that it had been rated good"."""
    frame = scene.frame_at.get(verb.head)
    governor = frame.governor if frame is not None and frame.link == "that" else None
    if governor is not None:
        return governor.verb.lemma in (news or _NEWS)
    that = next(
        (i for i in range(verb.first - 1, max(scene.first, verb.first - _NEAR), -1) if scene.word(i) == "that"), -1
    )
    return any(i in scene.verb_at and scene.verb_at[i].lemma in (news or _NEWS) for i in range(scene.first, that))


_NEWS = frozenset("tell learn announce reveal hear emerge discover".split())
_FOUND = frozenset({"find", "conclude", "report", "say"})
_FOUND_OUT = frozenset({"learn", "emerge", "discover"})
_NEAR = 8  # tokens between "that" and the verb of its clause


def _is_of_old_scale(report: Report) -> bool:
    """Whether the grade is one of a scale that had long been given up when the text was published."""
    published = report.scene.reading.document.published
    year = published.earliest.year if published is not None and published.earliest is not None else 0
    if report.judgement is Judgement.OTHER and report.grade.noun:
        return year > _LAST_STARS
    if report.judgement is Judgement.PERFORMS_POORLY:
        return year > _LAST_PERFORMED
    return report.judgement in {Judgement.ADEQUATE, Judgement.SATISFACTORY} and year > _LAST_ADEQUATE


_LAST_PERFORMED = 2014  # the children's services rating was last given in December 2011
_LAST_STARS = 2008  # stars were last given in November 2008
_LAST_ADEQUATE = 2018  # the last council graded "adequate" was inspected again by 2018


def is_given_up(report: Report, date: EdtfDate | None) -> bool:
    """Whether a grade "as performing adequately" was given in 2009 or 2010 and is told of after the last were given."""
    published = report.scene.reading.document.published
    old = date is not None and date.latest is not None and date.latest.year < _PERFORMED_UNTIL
    told = report.grade.verb and report.scene.word(report.grade.first) in PERFORMANCE
    return (
        told
        and old
        and published is not None
        and published.earliest is not None
        and (published.earliest.year > _PERFORMED_UNTIL)
    )


_PERFORMED_UNTIL = 2011


def is_lately(report: Report, date: EdtfDate | None) -> bool:
    """Whether "the month before" makes a grade earlier only than something of late: it may be the one that stands."""
    scene, published = report.scene, report.scene.reading.document.published
    words = scene.lowers[report.grade.last : report.grade.last + _TURN]
    told = any(words[k] in _MONTHS and words[k + 1 : k + 2] in (("before",), ("earlier",)) for k in range(len(words)))
    if not told or report.earlier or date is None or date.latest is None or published is None:
        return False
    return published.earliest is not None and (published.earliest - date.latest).days < _OF_LATE


_TURN = 6  # tokens behind a grade in which "the month before" stands
_OF_LATE = 240  # days
_MONTHS = frozenset("month months week weeks".split())


def _of_previous(report: Report, since: int, until: int) -> bool:
    """Whether the grade is one of "earlier judgements", of "the previous inspection"."""
    scene = report.scene
    since = scene.first if report.rule in {"label", "stands"} and ":" in scene.lowers[scene.first : until] else since
    for i in range(since, until):
        if scene.word(i) in _PREVIOUS:
            near = scene.lowers[i + 1 : min(i + 4, until)]
            return bool(_INSPECTION.intersection(near)) and "since" not in scene.lowers[i:until]
    return False


_PREVIOUS = frozenset("previous earlier past prior former".split())
_INSPECTION = VERDICTS | REPORTS | {"inspection", "ofsted", "occasion", "visit", "round", "time"}


def _clause_end(scene: Scene, i: int) -> int:
    while i < scene.last and (scene.lowers[i] not in _ENDS and scene.lowers[i] != "," and i not in scene.grade_at):
        if scene.lowers[i] == "and" and any(
            k in scene.verb_at and scene.verb_at[k].form == "finite" for k in range(i + 2, min(i + 7, scene.last))
        ):
            return i
        i += 1
    return i


_ENDS = frozenset({";", ":", ".", "(", ")", "but", "while", "which"})
