"""The dates that precede a grade: between its verb and it, in its subject, at the head of its clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.mentions import DateRole
from govreview_ofsted.following import CLOSE, ENDS
from govreview_ofsted.occasions import is_count, of_inspection
from govreview_ofsted.scene import OPENERS, RELATIVES
from govreview_ofsted.words import REPORTS, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene


def between(scene: Scene, report: Report) -> list[DateMention]:
    """The dates between the verb and the grade."""
    if report.verb is None or report.verb.head >= report.grade.first or (report.earlier and report.rule == "moved"):
        return []
    told = [g.last for g in scene.grades if report.verb.first < g.first < report.grade.first]
    begin = max((report.verb.first, *told))
    near = [(first, m) for first, _, m in scene.dates if begin < first < report.grade.first][-1:]
    parted = told and any(scene.word(i) in {",", "(", "-"} for i in range(begin, near[0][0] if near else begin))
    if parted and report.rule == "moved":
        near = []
    left = report.rule == "moved" and any(_leaves(scene, g) for g in _grades_between(scene, report))
    fitting = [m for first, m in near if not (told and (left or first - begin <= CLOSE))]
    if fitting or not told or report.rule != "moved":
        return fitting
    return [m for first, _, m in scene.dates if report.verb.first < first < min(told)][-1:]


def _leaves(scene: Scene, grade: int) -> bool:
    """Whether "from" stands before a grade: what stands beside it is told of that one."""
    i = scene.left_of(grade)
    while scene.word(i) in {"the", "its", "their", "a", "an"}:
        i = scene.left_of(i)
    return scene.word(i) == "from"


def _grades_between(scene: Scene, report: Report) -> list[int]:
    """First tokens of the grades between a verb of moving and the grade that it leads to."""
    begin = report.verb.first if report.verb is not None else report.grade.first
    return [g.first for g in scene.grades if begin < g.first < report.grade.first]


def preceding(scene: Scene, report: Report, since: int) -> list[DateMention]:
    """The date before a predicate: in its subject, at the head of its clause, or with what governs the clause."""
    if report.earlier:
        return []
    i = (min(report.first, report.grade.first) if report.verb is None else report.verb.first) - 1
    if report.rule == "label" and i < scene.first:
        i = report.grade.first - 1  # "When they came in July they found little to praise: good overall"
    cleft = _cleft(scene, i)
    if cleft is not None and since <= scene.first:
        return [cleft]
    at = {last - 1: mention for _, last, mention in scene.dates}
    if scene.word(i) == ",":
        opening = next((k for k in range(i - 1, scene.first - 1, -1) if scene.lowers[k] == ","), -1)
        inner = scene.lowers[opening + 1 : i]
        told = [m for first, last, m in scene.dates if opening < first and last <= i and not is_count(scene, first, m)]
        if told and len(inner) <= 4 and not any(k in scene.grade_at for k in range(opening, i)):  # noqa: PLR2004 - ", in 2014,"
            return told
        if opening >= 0 and not _INSPECTED.intersection(inner):
            i = opening
    joined = False
    while i >= max(since, scene.first):
        if i in at and _is_length(scene, _first(scene, at[i])):
            i = _first(scene, at[i]) - 1
            continue
        if i in at and (_is_taken(scene, at[i], since) or scene.word(i + 1) == ")" or _is_on_from(scene, i + 1)):
            return []
        if i in at:
            now = joined and scene.word(i + 1) == "and" and report.verb is not None and report.verb.tense == "present"
            now = now or (at[i].role is DateRole.SINCE and _is_aside(scene, report, i))
            apart = joined and since > scene.first and not _is_inspected(scene, at[i])
            if now or apart or _of_another(scene, report, at[i]):
                return []
            return [*_listed(scene, at, _first(scene, at[i]) - 1), at[i]]
        joined = joined or scene.lowers[i] == "and"
        word = scene.lowers[i]
        if word == ";" and scene.word(i + 1) == "and":
            i -= 1
            continue
        if i not in scene.area_at and (word in ENDS or word in OPENERS - {"since", "as", "that"} or word in RELATIVES):
            if word in {":", "-"} and all(k in scene.date_tokens for k in range(scene.first, i)):
                return [mention for _, _, mention in scene.dates][:1]
            if word == ":":
                return _heading(scene, i)
            return of_inspection(scene, i) if word in RELATIVES | {"when"} else []
        group = scene.verb_at.get(i)
        other = group is not None and group is not report.verb and group.lemma not in _PASSED and not group.passive
        if group is not None and other and not _is_verdict(scene, group):
            return []
        i -= 1
    return []


def fronted(scene: Scene, report: Report, since: int) -> list[DateMention]:
    """Read "In 2008, under the system which these ratings replaced, the borough had been graded good": the date first.

    It heads the sentence or what a colon, semicolon or quotation mark opens, with a comma behind it, and no other
    grade or date stands between it and the verb.
    """
    verb = report.verb.first if report.verb is not None else report.grade.first
    told = [(first, last, m) for first, last, m in scene.dates if since <= first and last < verb]
    if len(told) != 1 or told[0][2].role is not DateRole.POINT or scene.word(told[0][1]) != ",":
        return []
    first, last, mention = told[0]
    while scene.word(first - 1) in _LEADING:
        first -= 1
    opens = first == scene.first or scene.word(first - 1) in {";", ":", '"', "'", "that", "but", "and"}
    if not opens or any(i in scene.grade_at or scene.word(i) == ";" for i in range(last, verb)):
        return []
    comma = next((i for i in range(verb - 1, last - 1, -1) if scene.word(i) == ","), -1)
    if comma > last and any(i in scene.verb_at and not _is_passed_over(scene, i, last) for i in range(last, comma)):
        return []
    return [mention]


def _is_passed_over(scene: Scene, i: int, begin: int) -> bool:
    """Whether a verb belongs to a remark behind a date: ", five months before the county was dissolved,"."""
    remark = _REMARKS.intersection(scene.lowers[begin:i])
    return bool(remark)


_REMARKS = frozenset("which who that before after when whose under".split())
_LEADING = frozenset("in on by at during back early late as last the of until then".split())


def _is_inspected(scene: Scene, mention: DateMention) -> bool:
    """Read "rated good in 2012, was inspected again last summer and came out inadequate": the date of both verbs."""
    i = _first(scene, mention) - 1
    while scene.word(i) in {"in", "on", "last", "the", "again", "back", "early", "late", "by", "inspectors", "ofsted"}:
        i -= 1
    group = scene.verb_at.get(i)
    return group is not None and group.lemma in _INSPECTING


_INSPECTING = frozenset("inspect re-inspect reinspect visit revisit return reassess".split())


def _is_on_from(scene: Scene, i: int) -> bool:
    """Read "Three years on from its inadequate rating": what is counted from a grade is not its date."""
    return scene.word(i) == "from" or scene.lowers[i : i + 2] == ("on", "from")


def _cleft(scene: Scene, end: int) -> DateMention | None:
    """The date of "It was in June 2018, four months after the death, that inspectors found"."""
    if scene.word(scene.first) != "it" or scene.word(scene.first + 1) not in {"was", "is"}:
        return None
    told = [m for first, last, m in scene.dates if first <= scene.first + _OPENING and last < end]
    that = {"that", "when"}.intersection(scene.lowers[scene.first + 2 : end + 1])
    return told[0] if told and that and told[0].role is DateRole.POINT else None


_OPENING = 4  # tokens from "it" to the date that a sentence puts first


def _is_verdict(scene: Scene, group: VerbGroup) -> bool:
    """Read "Ofsted's finding in May was that": what a verdict is, told in a clause of its own."""
    if group.lemma != "be" or scene.word(group.last) != "that":
        return False
    return not _VERDICTS.isdisjoint(scene.lowers[scene.first : group.first])


_VERDICTS = VERDICTS | REPORTS | {"finding", "conclusion", "view", "ruling", "assessment"}


def _is_aside(scene: Scene, report: Report, at: int) -> bool:
    """Whether a date belongs to a relative clause: "The trust that has run it since 2018 is good"."""
    relative = next((k for k in range(at, scene.first, -1) if scene.word(k) in RELATIVES | {"that"}), at)
    groups = (scene.verb_at[k] for k in range(relative, at) if k in scene.verb_at)
    told = [g for g in groups if g is not report.verb]
    return bool(told) and all(g.form == "finite" and g.lemma not in _PASSED and g.lemma != "be" for g in told)


def _heading(scene: Scene, colon: int) -> list[DateMention]:
    """The date of a clause that a colon opens: "In May came the blow: leadership was inadequate"."""
    told = [m for first, _, m in scene.dates if first < colon]
    verb = any(i in scene.verb_at for i in range(scene.first, colon))
    graded = any(g.first < colon for g in scene.grades)
    ahead = not _AHEAD.isdisjoint(scene.lowers[scene.first : colon])
    hanging = told and (group := scene.verb_at.get(_first(scene, told[0]) - 2)) and group.form == "participle"
    return (
        told
        if len(told) == 1 and verb and not hanging and not graded and not ahead and told[0].role is DateRole.POINT
        else []
    )


_AHEAD = frozenset("will would monitoring visit return due expected".split())


def _is_length(scene: Scene, first: int) -> bool:
    """Read ", for the first time in a decade,": how long there was none, beside the date of the clause."""
    return scene.word(first - 1) == "in" and scene.word(first - 2) == "time"


def _listed(scene: Scene, at: Mapping[int, DateMention], i: int) -> list[DateMention]:
    """The dates before another in one list: "In 2013, 2015 and 2017"."""
    if scene.word(i) not in {",", "and"}:
        return []
    while scene.word(i) in {",", "and", "in"}:
        i -= 1
    return [*_listed(scene, at, _first(scene, at[i]) - 1), at[i]] if i in at else []


def _is_taken(scene: Scene, mention: DateMention, since: int) -> bool:
    """Whether a date only counts, or belongs to the grade right before it."""
    first = _first(scene, mention)
    if any(0 <= first - g.last < CLOSE for g in scene.grades):
        return True
    return is_count(scene, first, mention) or (
        since > scene.first and 0 <= first - since < CLOSE and ";" not in scene.lowers[since:first]
    )


def _first(scene: Scene, mention: DateMention) -> int:
    return next(first for first, _, known in scene.dates if known is mention)


def _of_another(scene: Scene, report: Report, mention: DateMention) -> bool:
    """Whether a date hangs on a verb that has nothing to do with inspections: "the ratings scrapped in 2008"."""
    i = _first(scene, mention) - 1
    while scene.word(i) in {"in", "on", "last", "the", "late", "early"}:
        i -= 1
    group = scene.verb_at.get(i)
    if group is None or group is report.verb:
        return False
    if "when" in scene.lowers[max(scene.first, group.first - _CALLER) : group.first]:
        return False
    if group.lemma == "be" and scene.word(group.first - 1) == "it":
        return False
    heard = group.passive and group.lemma == "tell" and scene.word(group.last) == "on"
    heard = heard and not _is_concerned(scene, group.first - 1)
    return heard or group.lemma not in _PASSED


def _is_concerned(scene: Scene, i: int) -> bool:
    """Whether somebody told of a grade is the authority itself: "Derby was told on Monday that it is good"."""
    mention = scene.named_at.get(i)
    if mention is not None:
        return scene.word(mention.first - 1) in {"", ",", "that", "and", "the", "when", "but", '"'}
    return scene.word(i) in {"we", "it", "they"}


_CALLER = 5  # tokens between "when" and the verb of its clause
_INSPECTED = frozenset({"inspected", "published", "visited"})
_PASSED = frozenset(
    "publish issue release inspect re-inspect reinspect revisit say conclude find report rule announce state reveal "
    "confirm decide judge "
    "tell rate visit assess examine review return come arrive call find grade mark receive give learn hear "
    "see declare write warn pronounce inform discover note rank brand emerge become deliver land deem consider "
    "condemn describe label record".split()
)
