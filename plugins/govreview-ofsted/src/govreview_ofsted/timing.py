"""When a grade was given: the date that its clause tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.mentions import DateRole, Direction
from govreview_ofsted.entries import OCCASIONS, entry_year, is_year, of_entry, of_occasions
from govreview_ofsted.occasions import again, of_inspection, of_next, of_when
from govreview_ofsted.scene import OPENERS, RELATIVES
from govreview_ofsted.words import LOSE, REPORTS, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreview.reading.dates.mentions import DateMention
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_CLOSE = 2  # tokens between a grade and the date that belongs to it
_ENDS = frozenset(
    {";", ":", ".", "(", "-", "but", "while", "although", "whereas", "having", "after", "before", "ahead", "despite"}
)
_BEFORE_DATE = frozenset(
    "in on at last this since for and again both of during early late earlier by the a from first as recently "
    "back then until no less indeed handed down given announced published made issued awarded".split()
)


def dates_of(report: Report, since: int, until: int) -> tuple[tuple[EdtfDate, int], ...]:
    """The dates of a report, each with the token behind it: several where one grade was given more than once.

    Args:
        report: The report.
        since: Index behind the report before it in the sentence.
        until: Index of the first token of the report after it.
    """
    scene = report.scene
    if report.timed is not None:
        return dates_of(attrs.evolve(report, grade=report.timed, timed=None), since, scene.last)
    if (report.verb is not None and report.verb.lemma in LOSE) or report.rule == "attached":
        return ()
    if report.rule == "moved" and report.earlier and scene.word(scene.left_of(report.grade.first)) == "of":
        return ()
    if report.earlier and report.rule != "again" and (given := date_given(scene, report.grade.last)) is not None:
        return ((given, report.last),)
    if report.earlier and report.rule != "again" and (told := _in_bracket(scene, report)) is not None:
        return ((told, report.last),)
    if report.rule == "again":
        told_again = date_again(scene, report.grade)
        date, last = _told(scene, told_again, report.last) if told_again else (None, 0)
        return ((date, last),) if date is not None else ()
    mentions = (
        _behind(
            scene,
            report.grade.last,
            until,
            verdict=report.rule in {"verdict", "noun"} or (report.rule == "moved" and report.verb is None),
        )
        or _between(scene, report)
        or _before(scene, report, since)
    )
    if not mentions and not (report.earlier and report.rule == "moved"):
        mentions = [attrs.evolve(m, role=DateRole.POINT) for m in of_when(scene, report) or of_next(scene, report)]
    mentions = [*mentions, *again(scene, report.grade.last, until)]
    if not mentions and OCCASIONS.intersection(scene.lowers[scene.first : report.grade.first]):
        mentions = of_occasions(scene)
    if not mentions and not report.earlier:
        mentions = of_entry(scene)
    if not mentions:
        year = entry_year(scene) or _year(scene, since, report.grade.last)
        return () if year is None else ((year, report.last),)
    if report.verb is not None and report.verb.tense == "past":
        mentions = [attrs.evolve(m, role=DateRole.POINT) if m.role is DateRole.BY else m for m in mentions]
    found = (_told(scene, m, report.last) for m in mentions)
    return tuple((date, last) for date, last in found if date is not None)


def _told(scene: Scene, mention: DateMention, otherwise: int) -> tuple[EdtfDate | None, int]:
    """A date resolved, and the token behind it."""
    last = next((end for _, end, known in scene.dates if known.start == mention.start), otherwise)
    return _resolved(scene, mention), last


def date_given(scene: Scene, i: int) -> EdtfDate | None:
    """The date in a remark on a grade that stands no longer: "inadequate, the grade it was given in May"."""
    i = scene.right_of(i)
    if scene.word(i) != "," or not VERDICTS.intersection(scene.lowers[i + 1 : i + 4]):
        return None
    until = next((k for k in range(i + 1, scene.last) if scene.word(k) in {",", ";", "."}), scene.last)
    mention = next((m for first, _, m in scene.dates if i < first < until), None)
    return _resolved(scene, mention) if mention is not None else None


def date_due(report: Report) -> EdtfDate | None:
    """The day on which a grade is to be given: "is due to be rated good when the report comes out on 14 March"."""
    scene = report.scene
    told = [m for first, _, m in scene.dates if report.verb is not None and first > report.verb.first]
    if len(told) != 1 or told[0].role not in {DateRole.POINT, DateRole.BY}:
        return None
    return told[0].resolve(scene.reading.document.published, Direction.FUTURE)


def _in_bracket(scene: Scene, report: Report) -> EdtfDate | None:
    """The date before a grade in a bracket: "good (November 2015: inadequate)"."""
    begin = next((i for i in range(report.grade.first, report.grade.first - 8, -1) if scene.word(i) == "("), -1)
    mention = next((m for first, last, m in scene.dates if begin < first and last <= report.grade.first), None)
    return _resolved(scene, mention) if begin >= 0 and mention is not None else None


def date_again(scene: Scene, grade: Grade) -> DateMention | None:
    """The date that a reference to a grade has behind it: "the first such verdict came in 2013"."""
    until = next((g.first for g in scene.grades if g.first >= grade.last), scene.last)
    until = next((i for i in range(grade.last, until) if scene.word(i) in {";", "(", ":"}), until)
    return next(
        (m for first, _, m in scene.dates if grade.last <= first < until and not _is_count(scene, first, m)), None
    )


def _year(scene: Scene, since: int, until: int) -> EdtfDate | None:
    """The year that stands before the name of an inspection, or alone behind a grade: "its 2015 inspection"."""
    behind = until + (scene.word(until) in {",", "("})
    if is_year(scene.word(behind)) and scene.word(behind + 1) in {")", ",", ".", ";", ""}:
        return EdtfDate.year(int(scene.word(behind)))
    for i in range(max(since, scene.first), until - 1):
        word = scene.lowers[i]
        if is_year(word):
            j = scene.right_of(i + 1 + (scene.word(i - 1) == "(" and scene.word(i + 1) == ":"))
            if scene.word(j) in REPORTS | {"inspection", "ofsted", "rating", "judgement"} or j in scene.grade_at:
                return EdtfDate.year(int(word))
    return None


def _resolved(scene: Scene, mention: DateMention) -> EdtfDate | None:
    if mention.role in {DateRole.BY, DateRole.AFTER}:
        return None
    reading = scene.reading
    published = reading.document.published
    if mention.role is DateRole.FROM:
        mention = attrs.evolve(mention, role=DateRole.POINT)
    context = _context(scene, mention)
    return mention.resolve(published, Direction.PAST, context=context or published)


def _context(scene: Scene, mention: DateMention) -> EdtfDate | None:
    """The date told before another, or the bare year in its sentence or the one before: "its 2016 report"."""
    reading = scene.reading
    earlier = [d for d in reading.dates if d.start < mention.start]
    begin = reading.ranges[max(0, scene.index - 1)][0]
    starts = reading.tokens.starts
    for i in range(scene.last - 1, begin - 1, -1):
        if starts[i] < mention.start and is_year(scene.lowers[i]) and (not earlier or starts[i] > earlier[-1].end):
            return EdtfDate.year(int(scene.lowers[i]))
    return earlier[-1].resolve(reading.document.published, Direction.PAST) if earlier else None


def _is_count(scene: Scene, first: int, mention: DateMention) -> bool:
    """Whether a span only counts the grades: "the third in six years", "twice since 2012"."""
    span = mention.role in {DateRole.SINCE, DateRole.FOR} or (
        scene.word(first - 1) == "in" and "years" in scene.lowers[first : first + 4]
    )
    if mention.role is DateRole.SINCE and "time" in scene.lowers[max(scene.first, first - 3) : first]:
        return True
    return span and bool(_COUNTED.intersection(scene.lowers[max(scene.first, first - 8) : first]))


_COUNTED = frozenset("second third fourth fifth twice times".split())


def _behind(scene: Scene, i: int, until: int, *, verdict: bool) -> list[DateMention]:
    """The dates behind a grade, in its clause."""
    at = {first: (last, mention) for first, last, mention in scene.dates}
    found: list[DateMention] = []
    told = parted = False
    begin = i
    while i < min(until, scene.last):
        word = scene.lowers[i]
        if i in at:
            if (found or parted) and scene.word(at[i][0]) not in _CLOSERS:
                break
            if not _is_count(scene, i, at[i][1]):
                lasting = at[i][1].role is DateRole.POINT and "since" in scene.lowers[begin:i]
                found.append(attrs.evolve(at[i][1], role=DateRole.SINCE) if lasting else at[i][1])
            i = at[i][0]
            continue
        parted = parted or word == ","
        if found and word not in _BEFORE_DATE and word != ",":
            break
        if word in {"when", "time"} and _CALLED.intersection(scene.lowers[i : i + 8]):
            told = True
            i += 1
            continue
        called = told or bool(_CALLED.intersection(scene.lowers[i + 1 : i + 3]))
        if word in {"who", "which"} and called and scene.word(i - 1) in _INSPECTING:
            told = True
            i += 1
            continue
        if (
            (word in _ENDS and not (word == "(" and i + 1 in at and scene.word(at[i + 1][0]) != ":"))
            or (word in OPENERS - {"since", "until"} and not _as_recently(scene, i))
            or word in RELATIVES
        ) and i not in scene.area_at:
            break
        steps = _goes_on(scene, i) if word == "," else 0
        steps = steps or (_given_then(scene, i) if word in _GIVING and i - begin <= _BESIDE else 0)
        if steps:
            told = told or scene.word(i + steps - 1) != "again"
            parted = parted and told
            i += steps
            continue
        if word == "," and not _date_follows(scene, i + 1):
            break
        if (
            i in scene.verb_at
            and scene.verb_at[i].form in {"finite", "ing"}
            and not (
                told
                or scene.verb_at[i].lemma
                in _GIVEN
                | ({"come", "follow"} if verdict and i - begin <= _CLOSE else set())
                | ({"publish", "issue", "announce"} if verdict else frozenset())
            )
        ):
            break
        i += 1
    return found


def _goes_on(scene: Scene, i: int) -> int:
    """How many tokens from a comma on only lead over to a date: ", and has been since", ", according to"."""
    if scene.word(i + 1) in {"and", "as"} and _CONTINUED & set(scene.lowers[i + 2 : i + 5]):
        return 3
    end = next((k for k in range(i + 1, min(i + 8, scene.last)) if scene.word(k) == ","), -1)
    if scene.word(i - 1) == "and" and scene.word(end + 1) == "again" and _date_follows(scene, end + 2):
        return end + 2 - i
    if scene.lowers[i + 1 : i + 3] == ("and", "again") and _date_follows(scene, i + 3):
        return 3
    if scene.word(i + 1) in {"which", "a"} and _HELD & set(scene.lowers[i + 2 : i + 6]):
        return 2
    return int(scene.word(i + 1) == "according" or _inspectors_say(scene, i + 1))


def _given_then(scene: Scene, i: int) -> int:
    """How many tokens right behind a grade say that it was given: ", won last year", "which dates from 2018"."""
    k = i
    while k < i + _BESIDE + 2 and scene.word(k) in _GIVING:
        k += 1
    return k + 1 - i if k > i and scene.word(k) in _GAVE else 0


_BESIDE = 3  # tokens between a grade and the words that say when it was given
_GIVING = frozenset({",", "-", "("}) | frozenset(
    "which that it they was were is are had has have been the council borough city authority county trust only "
    "a grade rating mark verdict judgement judgment one".split()
)
_GAVE = frozenset(
    "given awarded won earned gained achieved received handed bestowed held dating dates dated obtained secured "
    "conferred collected issued imposed delivered carried acquired attained got".split()
)


def _as_recently(scene: Scene, i: int) -> bool:
    """Read "as recently as 2022", "as long ago as 2009"."""
    opens = scene.word(i + 1) in {"recently", "late", "long", "far"}
    return scene.word(i) == "as" and (opens or scene.word(i - 1) in {"recently", "late", "ago", "back"})


_CONTINUED = frozenset({"been", "remained", "stayed"})
_CLOSERS = frozenset({"respectively", "", ".", ",", ";", ":", ")", "and", "but", "-", '"', "'"})
_HELD = frozenset("had held kept".split())
_CALLED = frozenset("called inspected visited inspectors ofsted watchdog came went returned descended".split())
_GIVEN = frozenset("give award hand rate judge receive get".split())


def _inspectors_say(scene: Scene, i: int) -> bool:
    """Read ", Ofsted said on Tuesday" behind a grade."""
    i += scene.word(i) == "the"
    group = scene.verb_at.get(i + 1)
    return scene.word(i) in _INSPECTING and group is not None and group.last - 1 == i + 1 and scene.word(i + 2) == "on"


_INSPECTING = frozenset("ofsted inspectors inspectorate watchdog report".split())


def _date_follows(scene: Scene, i: int) -> bool:
    """Whether nothing but small words stands between a comma and a date."""
    if scene.word(i) == "and":
        return False
    while scene.word(i) in _BEFORE_DATE:
        if i in scene.date_tokens:
            return True
        i += 1
    return i in scene.date_tokens


def _between(scene: Scene, report: Report) -> list[DateMention]:
    """The dates between the verb and the grade."""
    if report.verb is None or report.verb.head >= report.grade.first or (report.earlier and report.rule == "moved"):
        return []
    told = [g.last for g in scene.grades if report.verb.first < g.first < report.grade.first]
    begin = max((report.verb.first, *told))
    between = [(first, m) for first, _, m in scene.dates if begin < first < report.grade.first][-1:]
    parted = told and any(scene.word(i) in {",", "(", "-"} for i in range(begin, between[0][0] if between else begin))
    if parted and report.rule == "moved":
        between = []
    fitting = [m for first, m in between if not (told and first - begin <= _CLOSE)]
    if fitting or not told or report.rule != "moved":
        return fitting
    return [m for first, _, m in scene.dates if report.verb.first < first < min(told)][-1:]


def _before(scene: Scene, report: Report, since: int) -> list[DateMention]:
    """The date before a predicate: in its subject, at the head of its clause, or with what governs the clause."""
    if report.earlier:
        return []
    i = (min(report.first, report.grade.first) if report.verb is None else report.verb.first) - 1
    at = {last - 1: mention for _, last, mention in scene.dates}
    if scene.word(i) == ",":
        opening = next((k for k in range(i - 1, scene.first - 1, -1) if scene.lowers[k] == ","), -1)
        inner = scene.lowers[opening + 1 : i]
        told = [m for first, last, m in scene.dates if opening < first and last <= i]
        if told and len(inner) <= 4 and not any(k in scene.grade_at for k in range(opening, i)):  # noqa: PLR2004 - ", in 2014,"
            return told
        if opening >= 0 and not _INSPECTED.intersection(inner):
            i = opening
    joined = False
    while i >= max(since, scene.first):
        if i in at and _is_taken(scene, at[i], since):
            return []
        if i in at:
            if (joined and since > scene.first) or _of_another(scene, report, at[i]):
                return []
            return [*_listed(scene, at, _first(scene, at[i]) - 1), at[i]]
        joined = joined or scene.lowers[i] == "and"
        word = scene.lowers[i]
        if word == ";" and scene.word(i + 1) == "and":
            i -= 1
            continue
        if i not in scene.area_at and (word in _ENDS or word in OPENERS - {"since", "as", "that"} or word in RELATIVES):
            if word in {":", "-"} and all(k in scene.date_tokens for k in range(scene.first, i)):
                return [mention for _, _, mention in scene.dates][:1]
            return of_inspection(scene, i) if word in RELATIVES | {"when"} else []
        group = scene.verb_at.get(i)
        if group is not None and group is not report.verb and group.lemma not in _PASSED and not group.passive:
            return []
        i -= 1
    return []


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
    return _is_count(scene, first, mention) or (since > scene.first and 0 <= first - since < _CLOSE)


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
    heard = group.passive and group.lemma == "tell" and scene.word(group.last) == "on"
    heard = heard and scene.word(group.first - 1) not in {"we", "it", "they"}
    return heard or group.lemma not in _PASSED


_CALLER = 5  # tokens between "when" and the verb of its clause
_INSPECTED = frozenset({"inspected", "published", "visited"})
_PASSED = frozenset(
    "publish issue release inspect say conclude find report rule announce state reveal confirm decide judge "
    "tell rate visit assess examine review return come arrive call find grade mark receive give learn hear".split()
)
