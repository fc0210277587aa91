"""The decisions of ratings: from what a reading holds to records."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from govreview.models import ActorRef, Rating, Status
from govreview.models.records import Area
from govreview_ofsted.constructs import reports_of
from govreview_ofsted.front import front_of, graded_only, is_letter, printed_tables
from govreview_ofsted.grades import find_grades
from govreview_ofsted.grids import find_grids, grid_ratings
from govreview_ofsted.groups import find_groups, group_ratings
from govreview_ofsted.mentions import (
    authority_of,
    in_focus,
    named_there,
    place_before,
    slugs_of,
    subject_of_last,
    where_named,
)
from govreview_ofsted.owners import service_told
from govreview_ofsted.patterns import RULES
from govreview_ofsted.prospects import settled
from govreview_ofsted.rolls import roll_ratings
from govreview_ofsted.scene import Scene
from govreview_ofsted.standing import Told, settle
from govreview_ofsted.status import is_claim, status_of
from govreview_ofsted.subjects import antecedent_areas
from govreview_ofsted.tables import table_ratings
from govreview_ofsted.tenses import (
    has_ended,
    is_earlier,
    is_given_up,
    is_lately,
    is_present,
    is_soft,
    stands_today,
    was_reached,
)
from govreview_ofsted.timing import date_due, date_given, dates_of, is_awaited, is_counted_on
from govreview_ofsted.words import (
    FOREIGN_INSPECTORATES,
    OTHER_INSPECTORATES,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview import Reading
    from govreview.models.edtf import EdtfDate
    from govreview.models.records import Judgement
    from govreview_ofsted.mentions import Mention
    from govreview_ofsted.report import Report


class Ofsted:
    """Finds ratings in a reading."""

    name = "ofsted"
    yields = ("rating",)
    rules = tuple(rule.id for rule in RULES)
    reads = MappingProxyType(
        {
            "rate": "judged",
        }
    )

    def extract(self, reading: Reading) -> Iterator[Rating]:
        """Yield each report of a grade given to an authority's services, with the words that state it."""
        found: list[Told] = []
        last_told: Judgement | None = None
        told_at = -2
        tables = printed_tables(reading.folded)
        grids = tuple(find_grids(reading.document.text))
        front = front_of(reading, tables)
        found.extend(Told(rating, present=True) for rating in table_ratings(reading, tables, front))
        found.extend(grid_ratings(reading, grids))
        found.extend(roll_ratings(reading))
        groups = find_groups(reading)
        found.extend(group_ratings(groups, reading.document.text))
        spans = (
            *((rows[0].start, rows[-1].end) for rows in tables),
            *(grid.span for grid in grids),
            *(group.span for group in groups),
        )
        lowers = reading.tokens.lowers
        for index, (first, last) in enumerate(reading.ranges):
            if next(find_grades(lowers, first, last), None) is None or _in_table(reading, index, spans):
                continue
            scene = Scene(reading, index)
            reports = [
                r for r in map(_resolved, reports_of(scene, last_told, near=told_at >= index - 1)) if r is not None
            ]
            for k, report in enumerate(reports):
                until = reports[k + 1].grade.first if k + 1 < len(reports) else scene.last
                since = _since(reports, k)
                found.extend(_ratings(report, since, until, _beside(reports, k)))
            if reports:
                last_told, told_at = reports[-1].judgement, index
        if front is not None or is_letter(reading.folded):
            found = list(graded_only(found, report=front is not None))
        yield from settle(reading, found)


def _in_table(reading: Reading, index: int, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a sentence is part of a table, which is read as a whole."""
    sentence = reading.sentences[index]
    return any(start <= sentence.start < end for start, end in spans)


def _resolved(report: Report) -> Report | None:
    """The report with what its pronoun means; ``None`` where that is nothing that can be rated."""
    subject = report.subject
    if subject is None or not subject.pronoun:
        area = service_told(report.scene, subject) if subject is not None and report.areas == (Area.OVERALL,) else ()
        return attrs.evolve(report, areas=area) if area else report
    areas = antecedent_areas(report.scene, subject.first)
    if areas is None:
        return None
    if report.scene.word(subject.first) in {"we", "us"}:
        return report
    whole = report.scene.word(report.grade.last) == "overall"
    return attrs.evolve(report, areas=areas) if areas and not whole and report.areas == (Area.OVERALL,) else report


def _since(reports: list[Report], k: int) -> int:
    """Index of the first token that belongs to a report and not to the one before it."""
    while k and (
        _same_verb(reports[k - 1], reports[k]) or (reports[k - 1].rule == reports[k].rule in {"moved", "itemised"})
    ):
        k -= 1
    return reports[k - 1].last if k else reports[k].scene.first


def _same_verb(one: Report, two: Report) -> bool:
    return one.verb is not None and one.verb is two.verb


def _beside(reports: list[Report], k: int) -> tuple[tuple[EdtfDate | None, int], ...]:
    """The dates of the next grade under the same verb: "rated good overall and outstanding for adoption in 2015"."""
    if k + 1 >= len(reports) or not _same_verb(reports[k], reports[k + 1]) or reports[k].earlier:
        return ()
    if reports[k].rule == "moved" or reports[k].share >= 0 or reports[k].areas == reports[k + 1].areas:
        return ()
    after = reports[k + 2].grade.first if k + 2 < len(reports) else reports[k].scene.last
    return dates_of(reports[k + 1], _since(reports, k + 1), after) or _beside(reports, k + 1)


def _ratings(
    report: Report, since: int, until: int, beside: tuple[tuple[EdtfDate | None, int], ...] = ()
) -> Iterator[Told]:
    """The ratings that one report gives: one for each authority, area and date."""
    scene = report.scene
    by = _inspectorate(scene)
    if by == "":
        return
    told, report = report, settled(report)
    left = report is not told and report.rule == "moved" and not report.earlier
    status, cue = status_of(report)
    if status is None or (status is not Status.DENIED and is_claim(report)):
        return
    if status is not Status.ACTUAL and not scene.authorities and report.subject is not None and report.subject.pronoun:
        return
    dates: tuple[tuple[EdtfDate | None, int], ...] = (
        dates_of(report, since, until) or tuple((date, report.last) for date, _ in beside) or ((None, report.last),)
    )
    if (
        not _has_been(report, status)
        or stands_today(report)
        or "longer" in scene.lowers[max(since, report.grade.first - 3) : report.grade.first]
    ):
        given = date_given(scene, report.grade.last) if status is Status.ACTUAL else None
        given = date_due(report) if status is Status.PLANNED or _is_due(report, status) else given
        dates = ((given, report.last),)
    if left:
        dates = ((None, report.last),)
    current = status is Status.ACTUAL and not is_earlier(report, since)
    undated = left or stands_today(report) or is_counted_on(report, since)
    mentions, published = _mentions(report), scene.reading.document.published
    paired = len(mentions) == len(dates) > 1 and "respectively" in scene.lowers[report.grade.last : scene.last]
    for k, mention in enumerate(mentions):
        for told_date, last in dates[k : k + 1] if paired else dates:
            date = None if status is Status.ACTUAL and _is_ahead(scene, told_date) else told_date
            standing = current and (date is None or dates[0][0] is not None)
            evidence = scene.reading.evidence(*_stretch(report, last))
            authority = authority_of(scene, mention, date)
            if authority is None:
                continue
            for area in report.areas:
                rating = Rating(
                    authority=authority,
                    area=area,
                    judgement=report.judgement,
                    by=_by(by, date, scene.reading),
                    date=date,
                    current=standing and not has_ended(date, published) and not is_given_up(report, date),
                    status=status,
                    status_cue=cue,
                    evidence=(evidence,),
                    rule=report.rule,
                )
                soft = status is Status.ACTUAL and not current and (is_soft(report, since) or is_lately(report, date))
                yield Told(rating, present=is_present(report), undated=undated, soft=soft, then=was_reached(report))


def _is_ahead(scene: Scene, date: EdtfDate | None) -> bool:
    """Whether a date that the text tells without its year was read as one after the publication."""
    published = scene.reading.document.published
    if date is None or published is None or not (date.has_year and published.has_year):
        return False
    if date.earliest is None or published.latest is None or date.earliest <= published.latest:
        return False
    return str(date.earliest.year) not in scene.lowers[scene.first : scene.last]


def _is_due(report: Report, status: Status) -> bool:
    """Read "is tipped to be good when the report appears on 9 April"."""
    scene = report.scene
    told = any(scene.word(first - 1) == "on" for first, _, _ in scene.dates if first > report.last)
    if status is Status.POSSIBLE and any(is_awaited(scene, first) for first, _, _ in scene.dates):
        return True
    return status is Status.POSSIBLE and told and not _WHEN.isdisjoint(scene.lowers[report.last : report.last + _CLOSE])


_CLOSE = 3  # tokens behind a grade
_WHEN = frozenset({"when", "once"})


def _has_been(report: Report, status: Status) -> bool:
    """Whether a grade is told as given, if only by hearsay: "is said to have been rated good last week"."""
    verb = report.verb
    told = status is Status.POSSIBLE and verb is not None and not verb.modal and (verb.perfect or verb.tense == "past")
    return told or status in {Status.ACTUAL, Status.DENIED}


def _mentions(report: Report) -> tuple[Mention, ...]:
    """The authorities meant: those named with the grade, else the one in focus."""
    named = report.subject.authorities if report.subject else ()
    if report.share >= 0:
        return named[report.share : report.share + 1]
    if named:
        return named
    placed = where_named(report.scene, report.grade.first)
    if placed is not None:
        return (placed,)
    there = named_there(report.scene, report.grade.first)
    if there is not None:
        return (there,)
    if _is_of_leaver(report.scene):
        return ()
    subject = report.subject
    main = report.scene.reading.main_authority
    if subject is not None and report.scene.word(subject.first) in {"we", "our", "us"} and main is not None:
        return (main,)
    last = subject_of_last(report.scene, subject.first) if subject is not None else None
    if last is not None:
        return (last,)
    if subject is not None:
        place = subject.place or place_before(report.scene, subject.first)
        focus = in_focus(report.scene, subject.first, place)
    else:
        focus = in_focus(report.scene, report.first)
    helper = subject is not None and _is_helper(report.scene, subject.first, focus)
    return (focus,) if focus is not None and not helper else ()


def _is_of_leaver(scene: Scene) -> bool:
    """Read "He leaves a service that Ofsted called good" behind several authorities: whose it is stays open."""
    leaves = scene.verb_at.get(scene.first + 1)
    if scene.word(scene.first) not in {"he", "she"} or leaves is None or leaves.lemma != "leave":
        return False
    reading = scene.reading
    begin = scene.index
    while begin and reading.sentences[begin - 1].paragraph == reading.sentences[scene.index].paragraph:
        begin -= 1
    first = reading.ranges[begin][0]
    return len({slugs_of(a) for a in reading.authorities if first <= a.first < scene.first}) > 1


def _is_helper(scene: Scene, before: int, focus: Mention | None) -> bool:
    """Whether the one authority of a sentence is to run another's services: "Essex had to take over the council's"."""
    told = [a for a in scene.authorities if a.last <= before]
    if len(told) != 1 or told[0] is not focus:
        return False
    for i in range(told[0].last, before):
        group = scene.verb_at.get(i)
        if group is not None and group.lemma == "take" and "over" in scene.lowers[group.last - 1 : group.last + 1]:
            return scene.word(told[0].last) not in {"'s", "'"} and not group.passive
    return False


def _stretch(report: Report, last: int) -> tuple[int, int]:
    """The tokens that state a report, the whole sentence where they would be a mere fragment."""
    starts, ends = report.scene.reading.tokens.starts, report.scene.reading.tokens.ends
    last = max(last, report.last)
    if ends[last - 1] - starts[report.first] < 12:  # noqa: PLR2004 - less than a clause
        return report.scene.first, report.scene.last
    return report.first, last


def _inspectorate(scene: Scene) -> str | None:
    """Name of another inspectorate that the sentence tells, empty for one that rates no children's services."""
    text = f" {' '.join(scene.lowers[scene.first : scene.last])} "
    if " ofsted " not in text and any(f" {name} " in text for name in FOREIGN_INSPECTORATES):
        return ""
    told = next((body.name for body in scene.bodies if body.name.lower() in OTHER_INSPECTORATES), None)
    if told is not None or scene.index == 0 or scene.word(scene.first) not in {"it", "they", "its"}:
        return told
    before = scene.reading.ranges[scene.index - 1][0]
    near = [o for o in scene.reading.organisations if before <= o.first < scene.first and o.kind == "inspectorate"]
    named = near[-1].name if near else ""
    return named if named.lower() in OTHER_INSPECTORATES else None


def _by(told: str | None, date: EdtfDate | None, reading: Reading) -> ActorRef:
    """The inspectorate: the one told, before April 2007 also one told elsewhere in the text, else Ofsted."""
    if told is not None:
        return ActorRef(name=told)
    when = date or reading.document.published
    latest = when.latest if when is not None and when.has_year else None
    if latest is None or latest.isoformat() >= "2007-04":
        return ActorRef(name="Ofsted")
    earlier = (body.name for body in reading.organisations if body.name.lower() in OTHER_INSPECTORATES)
    return ActorRef(name=next(earlier, "Ofsted"))
