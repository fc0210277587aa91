"""When a grade was given: the date that its clause tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.mentions import DateRole, Direction
from govreview.reading.intervals import LATER, counted_date, counted_from
from govreview.reading.occasions import told_occasions
from govreview_ofsted.counted import counted_back
from govreview_ofsted.deaths import counted_from_death
from govreview_ofsted.entries import OCCASIONS, entry_year, is_year, of_above, of_entry, of_occasions
from govreview_ofsted.following import following
from govreview_ofsted.occasions import again, is_count, of_next, of_that, of_when
from govreview_ofsted.preceding import between, fronted, preceding
from govreview_ofsted.words import KEEP, LOSE, MOVE, REPORTS, SWAP, VERDICTS

if TYPE_CHECKING:
    from govreview.reading.dates.mentions import DateMention
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene


def dates_of(report: Report, since: int, until: int) -> tuple[tuple[EdtfDate | None, int], ...]:
    """The dates of a report, each with the token behind it: several where one grade was given more than once.

    The first is none where only that of an earlier occasion is told: "is inadequate again, as it had been in 2012".

    Args:
        report: The report.
        since: Index behind the report before it in the sentence.
        until: Index of the first token of the report after it.
    """
    scene = report.scene
    if report.timed is not None:
        return dates_of(attrs.evolve(report, grade=report.timed, timed=None), since, scene.last)
    if report.rule == "verdict" and report.earlier and report.verb is not None and report.verb.lemma in MOVE:
        return _of_lost(report, until)
    lost = (
        report.verb is not None
        and report.verb.lemma in LOSE
        and (report.earlier or (report.verb.lemma not in SWAP and report.rule != "moved" and not _replaces(report)))
    )
    if lost or report.rule == "attached":
        return _of_lost(report, until) if lost else ()
    if report.verb is not None and report.verb.lemma in KEEP and scene.word(report.last) in _OWN | {"it", "they"}:
        won = [_told(scene, m, report.last) for first, _, m in scene.dates if report.last <= first < until][:1]
        return ((None, report.last), *((date, last) for date, last in won if date is not None))
    if report.rule == "moved" and report.earlier and scene.word(scene.left_of(report.grade.first)) == "of":
        return ()
    if report.rule == "moved" and report.earlier and _is_of_move(report):
        return ()
    if report.earlier and (several := _in_brackets(scene, report.grade.last)):
        return several
    if report.earlier and report.rule != "again" and (given := date_given(scene, report.grade.last)) is not None:
        return ((given, report.last),)
    if report.earlier and report.rule != "again" and (told := _in_bracket(scene, report)) is not None:
        return ((told, report.last),)
    if report.rule == "again":
        told_again = [_told(scene, m, report.last) for m in dates_again(scene, report.grade)]
        return tuple((date, last) for date, last in told_again if date is not None)
    if report.grade.echo and report.rule == "listed" and scene.word(report.grade.first) == "so":
        near = [m for first, _, m in scene.dates if not _RELATIVES.intersection(scene.lowers[scene.first : first])]
        first_told = [_told(scene, m, report.last) for m in near][:1]
        return tuple((date, last) for date, last in first_told if date is not None)
    mentions = (
        following(
            scene,
            report.grade.last,
            until,
            verdict=report.rule in {"verdict", "noun"} or (report.rule == "moved" and report.verb is None),
        )
        or between(scene, report)
        or preceding(scene, report, since)
    )
    if not mentions and not (report.earlier and report.rule == "moved"):
        mentions = [attrs.evolve(m, role=DateRole.POINT) for m in of_when(scene, report) or of_next(scene, report)]
    repeated = again(scene, report.grade.last, until)
    if repeated and not mentions:
        before = (_told(scene, m, report.last) for m in repeated)
        return ((None, report.last), *((date, last) for date, last in before if date is not None))
    mentions = [*mentions, *repeated]
    apart = counted_back(report) if not mentions or _stands_beside(scene, mentions[0], report) else -1
    if apart >= 0:
        date = _counted_noun(report, apart)
        return () if date is None else ((date, report.last),)
    if not mentions:
        mentions = of_that(scene)
    if not mentions and OCCASIONS.intersection(scene.lowers[scene.first : report.grade.first]):
        mentions = of_occasions(scene)
    if not mentions and (counted := counted_from_death(report)) is not None:
        return ((counted, report.last),)
    if not mentions:
        mentions = fronted(scene, report, since)
    if not mentions and not report.earlier and report.rule != "described":
        mentions = of_entry(scene) or (of_above(scene) if report.rule == "label" else [])
    if not mentions and (lasting := _ever_since(report)) is not None:
        return ((lasting, report.last),)
    if not mentions:
        date = entry_year(scene) or _year(scene, since, report.grade.last) or _counted(report)
        return () if date is None else ((date, report.last),)
    if report.verb is not None and report.verb.tense == "past":
        mentions = [attrs.evolve(m, role=DateRole.POINT) if m.role is DateRole.BY else m for m in mentions]
    found = (_told(scene, m, report.last) for m in mentions)
    dated = tuple((date, last) for date, last in found if date is not None)
    return dated[1:] if len(dated) == _ENDS and _is_span(scene, mentions[0]) else dated


def _ever_since(report: Report) -> EdtfDate | None:
    """Read "moved up in 2011 and has been good ever since": the span from what was told before."""
    scene, verb = report.scene, report.verb
    if verb is None or not verb.perfect:
        return None
    near = scene.lowers[report.grade.last : report.grade.last + 3]
    told = near[:2] in _SINCE or (near[:1] == ("since",) and scene.word(report.grade.last + 1) in _CLOSED)
    if not told and "ever" not in scene.lowers[verb.first : report.grade.first]:
        return None
    before = [m for first, _, m in scene.dates if first < report.grade.first]
    index = scene.index - 1
    if not before and index >= 0:
        first, last = scene.reading.ranges[index]
        before = [m for m in map(scene.reading.date_at.get, range(first, last)) if m is not None]
    date = _resolved(scene, attrs.evolve(before[-1], role=DateRole.POINT)) if before else None
    return EdtfDate.interval(date, None) if date is not None and not date.is_interval else None


_SINCE = (("ever", "since"), ("since", "then"))
_CLOSED = frozenset({"", ".", ",", ";", ")", "and", "but"})


def _replaces(report: Report) -> bool:
    """Read "was overturned by a rating of good": the grade that came in the place of another."""
    scene, verb = report.scene, report.verb
    return verb is not None and verb.passive and scene.word(verb.last) in {"by", "with"}


def _is_span(scene: Scene, mention: DateMention) -> bool:
    """Read "from 28 June and 9 July", a span miswritten."""
    return any(known is mention and scene.word(first - 1) == "from" for first, _, known in scene.dates)


_RELATIVES = frozenset({"which", "who", "whose", "where"})
_ENDS = 2  # dates of a span


def _counted(report: Report) -> EdtfDate | None:
    """Read "fell to inadequate in May, three years after it had been found good"."""
    scene, verb = report.scene, report.verb
    frame = scene.frame_at.get(verb.head) if verb is not None else None
    return counted_date(scene.reading, frame) if frame is not None else None


def _is_of_move(report: Report) -> bool:
    """Read "was downgraded from good in March": the date of the move, where no grade follows that it led to."""
    scene, verb = report.scene, report.verb
    onward = any(g.first > report.grade.first for g in scene.grades)
    dated = scene.word(report.last) in {"in", "on", "last"} or report.last in scene.date_tokens
    return verb is not None and not onward and dated and verb.last <= report.grade.first and verb.form == "finite"


def _stands_beside(scene: Scene, mention: DateMention, report: Report) -> bool:
    """Whether a date stands before a grade, or far behind, so that it is that of the other grade."""
    first = next((first for first, _, known in scene.dates if known is mention), scene.first)
    return first < report.grade.first or first > report.last + 2


def _counted_noun(report: Report, opener: int) -> EdtfDate | None:
    """Read "fell to inadequate in May, three years after a good rating": the date of the good one."""
    scene = report.scene
    before = [m for first, last, m in scene.dates if last <= opener - 1]
    behind = [m for first, _, m in scene.dates if first > report.last]
    anchor = next((_resolved(scene, m) for m in (*before[-1:], *behind[:1])), None)
    return counted_from(scene.reading, opener - 1, -LATER[scene.lowers[opener]], anchor)


def is_counted_on(report: Report, since: int) -> bool:
    """Whether the clause counts from something without a date: "nine months afterwards they found it good"."""
    scene = report.scene
    near = (m for first, last, m in scene.dates if since <= first and last <= report.grade.last)
    return any(_counts_on(scene, m) and _resolved(scene, m) is None for m in near)


def _stands_again(report: Report) -> bool:
    """Whether a grade is told to stand at present or to have come back: "is once more inadequate"."""
    scene, verb = report.scene, report.verb
    if verb is not None and verb.tense == "present" and not verb.perfect:
        return True
    same = "same" in scene.lowers[report.grade.first - 1 : report.grade.last + 4]
    return same or not {"again", "more", "still"}.isdisjoint(scene.lowers[report.first : report.grade.first])


def _of_lost(report: Report, until: int) -> tuple[tuple[EdtfDate | None, int], ...]:
    """The date of a grade that was lost: "shed its inadequate rating of 2013", not "shed its rating in May"."""
    scene = report.scene
    if scene.word(report.last) not in _OWN:
        return ()
    mentions = following(scene, report.last, until, verdict=False)[:1]
    date, last = _told(scene, mentions[0], report.last) if mentions else (None, 0)
    return ((date, last),) if date is not None and not date.is_interval else ()


_OWN = frozenset("of from ( given awarded won earned gained dating it that which imposed received handed".split())


def _told(scene: Scene, mention: DateMention, otherwise: int) -> tuple[EdtfDate | None, int]:
    """A date resolved, and the token behind it."""
    last = next((end for _, end, known in scene.dates if known.start == mention.start), otherwise)
    return _resolved(scene, mention), last


def _in_brackets(scene: Scene, i: int) -> tuple[tuple[EdtfDate | None, int], ...]:
    """The dates in "from inadequate (2013 and 2015) to good": several, one for each occasion."""
    i = scene.right_of(i)
    if scene.word(i) != "(":
        return ()
    shut = next((k for k in range(i, scene.last) if scene.word(k) == ")"), scene.last)
    if not all(k in scene.date_tokens or scene.word(k) in {",", "and", "in", "then"} for k in range(i + 1, shut)):
        return ()
    told = (m for first, _, m in scene.dates if i < first < shut)
    dates = tuple((_resolved(scene, m), shut + 1) for m in told)
    return dates if len(dates) > 1 else ()


def date_given(scene: Scene, i: int) -> EdtfDate | None:
    """The date in a remark on a grade that stands no longer: "inadequate, the grade it was given in May"."""
    i = scene.right_of(i)
    if scene.word(i) == "(" and (i + 1) in scene.date_tokens:
        shut = next((last for first, last, _ in scene.dates if first == i + 1), scene.last)
        mention = next((m for first, _, m in scene.dates if first == i + 1), None)
        return _resolved(scene, mention) if mention is not None and scene.word(shut) == ")" else None
    if scene.word(i) != "," or not VERDICTS.intersection(scene.lowers[i + 1 : i + 4]):
        return None
    until = next((k for k in range(i + 1, scene.last) if scene.word(k) in {",", ";", "."}), scene.last)
    mention = next((m for first, _, m in scene.dates if i < first < until), None)
    return _resolved(scene, mention) if mention is not None else None


def date_due(report: Report) -> EdtfDate | None:
    """The day on which a grade is to be given: "is due to be rated good when the report comes out on 14 March"."""
    scene = report.scene
    begin = report.grade.last if report.verb is None else min(report.verb.first, report.grade.last)
    told = [m for first, _, m in scene.dates if first > begin]
    if not told:
        told = [m for first, _, m in scene.dates if is_awaited(scene, first)]
    if len(told) != 1 or told[0].role not in {DateRole.POINT, DateRole.BY}:
        return None
    return told[0].resolve(scene.reading.document.published, Direction.FUTURE)


def is_awaited(scene: Scene, date: int) -> bool:
    """Whether a date is the day of a report to come: "the report, due out on 28 March, is expected to"."""
    near = scene.lowers[max(scene.first, date - _DUE) : date]
    return not _AWAITED.isdisjoint(near) and not REPORTS.isdisjoint(scene.lowers[scene.first : date])


_AWAITED = frozenset({"due", "expected", "scheduled"})
_DUE = 5  # tokens between "due" and the day


def _in_bracket(scene: Scene, report: Report) -> EdtfDate | None:
    """The date before a grade in a bracket: "good (November 2015: inadequate)"."""
    begin = next((i for i in range(report.grade.first, report.grade.first - 8, -1) if scene.word(i) == "("), -1)
    if ")" in scene.lowers[max(begin, scene.first) : report.grade.first]:
        return None
    mention = next((m for first, last, m in scene.dates if begin < first and last <= report.grade.first), None)
    return _resolved(scene, mention) if begin >= 0 and mention is not None else None


def dates_again(scene: Scene, grade: Grade) -> list[DateMention]:
    """The dates that a reference to a grade has behind it: "the first such verdict came in 2013"."""
    until = next((g.first for g in scene.grades if g.first >= grade.last), scene.last)
    until = next((i for i in range(grade.last, until) if scene.word(i) in {";", "(", ":"}), until)
    told = [(first, m) for first, _, m in scene.dates if grade.last <= first < until and not is_count(scene, first, m)]
    joined = [m for first, m in told[1:] if scene.word(first - 1) == "and"]
    return [m for _, m in told[:1]] + joined


def _year(scene: Scene, since: int, until: int) -> EdtfDate | None:
    """The year that stands before the name of an inspection, or alone behind a grade: "its 2015 inspection"."""
    behind = until + (scene.word(until) in {",", "("})
    if is_year(scene.word(behind)) and scene.word(behind + 1) in {")", ",", ".", ";", ""}:
        return EdtfDate.year(int(scene.word(behind)))
    for i in range(max(since, scene.first), until - 1):
        word = scene.lowers[i]
        if is_year(word) and not _goes_on(scene, i, until):
            j = scene.right_of(i + 1 + (scene.word(i - 1) == "(" and scene.word(i + 1) == ":"))
            if scene.word(j) in REPORTS | {"inspection", "ofsted", "rating", "judgement"} or j in scene.grade_at:
                return EdtfDate.year(int(word))
    return None


def _goes_on(scene: Scene, i: int, until: int) -> bool:
    """Whether a clause of its own follows a year: "their findings in a 2014 report, and have rated it"."""
    return any(scene.lowers[k : k + 2] in ((",", "and"), (",", "but")) for k in range(i, until - 1))


def _resolved(scene: Scene, mention: DateMention) -> EdtfDate | None:
    if mention.role in {DateRole.BY, DateRole.AFTER}:
        return None
    reading = scene.reading
    published = reading.document.published
    if mention.role is DateRole.FROM:
        mention = attrs.evolve(mention, role=DateRole.POINT)
    context = _context(scene, mention)
    if context is None and _counts_on(scene, mention):
        return None
    return mention.resolve(published, Direction.PAST, context=context or published)


def _counts_on(scene: Scene, mention: DateMention) -> bool:
    """Whether a date is counted from another: "eighteen months later"."""
    last = next((last for _, last, known in scene.dates if known.start == mention.start), scene.first)
    return scene.word(last - 1) in {"later", "afterwards"}


def _context(scene: Scene, mention: DateMention) -> EdtfDate | None:
    """The date told before another, or the bare year in its sentence or the one before: "its 2016 report"."""
    reading = scene.reading
    earlier = [d for d in reading.dates if d.start < mention.start]
    begin = reading.ranges[max(0, scene.index - 1)][0]
    starts = reading.tokens.starts
    for i in range(scene.last - 1, begin - 1, -1):
        if starts[i] < mention.start and is_year(scene.lowers[i]) and (not earlier or starts[i] > earlier[-1].end):
            return EdtfDate.year(int(scene.lowers[i]))
    first = next((first for first, _, known in scene.dates if known.start == mention.start), scene.last)
    here = any(starts[scene.first] <= d.start for d in earlier)
    event = None if here else next(told_occasions(reading, scene.index, first), None)
    if event is not None:
        return event
    return earlier[-1].resolve(reading.document.published, Direction.PAST) if earlier else None
