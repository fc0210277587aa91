"""Inspection reports and letters: how they are known, the sentence above the table, and what their prose may add."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.gazetteer import split_name
from govreview.models.actor import Authority
from govreview.models.edtf import EdtfDate
from govreview.models.records import Area, Rating
from govreview.models.status import Status
from govreview_ofsted.grades import find_grades
from govreview_ofsted.summaries import summary_of
from govreview_ofsted.tables import Row, find_rows, last_date, of_previous

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.reading import Reading
    from govreview_ofsted.standing import Told

_TITLE = 600  # code points within which a report names the authority
_OPENING = 4000  # code points within which a report says what it is
_ABOVE = 1500  # code points between the sentence on the whole service and the table
_SENTENCE = 160  # code points that the sentence has at most before its grade
_FEWEST_ROWS = 3
_ROUNDUP = 2  # reports published that one page tells of
_JUDGED = frozenset({"judged", "judged-object", "given", "held", "verdict", "moved", "grid", "again"})
"""Rules whose words say that somebody judged; the others may only describe."""


def printed_tables(folded: str) -> tuple[tuple[Row, ...], ...]:
    """The tables of grades of a text, the first with the grade of the whole service that the sentence above it tells.

    Args:
        folded: The folded text.
    """
    inline = summary_of(folded)
    if inline:
        return (inline,)
    groups = tuple(find_rows(folded))
    if not groups:
        return ()
    tables = tuple(with_whole(folded, rows) for rows in groups if len(rows) > 1)
    if not _is_report(folded) or any(_is_full(folded, rows) for rows in tables):
        return tables
    headings = {row.area: row for rows in reversed(groups) if len(rows) == 1 for row in rows}
    return (tuple(sorted(headings.values(), key=lambda row: row.start)), *tables) if len(headings) > 1 else tables


def _is_full(folded: str, rows: Sequence[Row]) -> bool:
    """Whether a table is that of the report: not of a few areas only, nor of the inspection before."""
    return len(rows) >= _FEWEST_ROWS and not of_previous(folded, rows[0].start)


def is_letter(folded: str) -> bool:
    """Whether a text is the letter on a visit that gives no grade.

    Args:
        folded: The folded text.
    """
    opening = folded[:_OPENING].lower()
    return any(word in opening for word in _VISITED) and bool(_visited().search(folded, 0, _OPENING))


_VISITED = ("summaris", "summariz", "focused", "monitoring")  # words one of which stands in such a letter


@attrs.frozen
class Front:
    """What the head of an inspection report tells.

    Attributes:
        authority: Whose name is a line of it; ``None`` where none is.
        date: When it was published, else when the inspection was.
    """

    authority: Authority | None
    date: EdtfDate | None


def front_of(reading: Reading, tables: Sequence[Sequence[Row]]) -> Front | None:
    """The head of an inspection report; ``None`` for other texts, and for reports without grades.

    Args:
        reading: The document's reading.
        tables: The tables of grades.
    """
    if tables and _is_report(reading.folded):
        return Front(_titled(reading), _dated(reading))
    inline = _inline().search(reading.folded, 0, tables[0][0].start) if tables and summary_of(reading.folded) else None
    if inline is None:
        return None
    published = _issued().search(reading.folded, inline.end(), tables[0][-1].start)
    date = last_date(reading, published.end(), published.end() + _DATE) if published is not None else None
    return Front(_entry(reading, inline["name"]), date)


_DATE = 20  # code points of a date
_NAME = 5  # words of a name at the head, at most


@cache
def _inline() -> regex.Pattern[str]:
    """The head of a report that lost its line breaks: "Leeds City Council Inspection of services for children"."""
    return regex.compile(
        r"(?P<name>[A-Z][\w']+(?: (?:[A-Z][\w']+|and|upon|on|of|the|with)){0,6}) "
        r"(?:Inspection of (?:services for children|(?:local authority )?children's)|Re-?inspection of services)"
    )


@cache
def _issued() -> regex.Pattern[str]:
    return regex.compile(r"Report published: ?+")


def _entry(reading: Reading, name: str) -> Authority | None:
    """The authority that the last words before the title of a report name."""
    words = split_name(name)
    for begin in range(max(0, len(words) - _NAME), len(words)):
        rest = words[begin:]
        for size in range(len(rest), 0, -1):
            if not {w.lower() for w in rest[size:]} <= _FORMS:
                break
            hit = reading.gazetteer.match(rest[:size], 0)
            if hit is not None and hit.last == size and hit.authorities:
                entry = reading.gazetteer.choose(hit.authorities, None, reading.document.published)
                return Authority(entry.slug, entry.name)
    return None


_FORMS = frozenset({"city", "county", "borough", "metropolitan", "district", "council", "unitary", "authority"})
_REST = 3  # words of a title behind the name


def _titled(reading: Reading) -> Authority | None:
    """The authority whose name is a line at the head: "Leicester City", "Inspection of Kent local authority"."""
    head = reading.folded[:_TITLE]
    titled = _title().search(" ".join(head.split()))
    for line in [*([titled["name"]] if titled else []), *head.splitlines()]:
        words = split_name(_around().sub("", " ".join(line.split())))
        for size in range(len(words), max(0, len(words) - _REST), -1):
            if not {w.lower() for w in words[size:]} <= _FORMS:
                break
            hit = reading.gazetteer.match(words[:size], 0)
            if hit is not None and hit.last == size and hit.authorities:
                entry = reading.gazetteer.choose(hit.authorities, None, reading.document.published)
                return Authority(entry.slug, entry.name)
    return None


@cache
def _title() -> regex.Pattern[str]:
    return regex.compile(r"(?i)\binspection of (?:the )?(?P<name>[^.:]{3,60}?) local authority\b")


@cache
def _around() -> regex.Pattern[str]:
    """What stands around a name in the title of a report."""
    return regex.compile(
        r"(?i)^(?:(?:re-?)?inspection of )?(?:the )?|(?: local authority\b.*+| children.s services.*+)$"
    )


def _dated(reading: Reading) -> EdtfDate | None:
    told = {m["what"][0].lower(): m.end() for m in _headed().finditer(reading.folded, 0, _OPENING)}
    for what in "rpi":
        date = last_date(reading, told[what], _line_end(reading.folded, told[what])) if what in told else None
        if date is not None:
            return date
    return None


def _line_end(folded: str, start: int) -> int:
    end = folded.find("\n", start)
    return end if end >= 0 else len(folded)


def _is_report(folded: str) -> bool:
    """Whether the head is that of one report: "Published:" alone stands over any page, a round-up has several."""
    told = [m["what"][0] for m in _headed().finditer(folded, 0, _OPENING)]
    return not {"I", "R", "L"}.isdisjoint(told) and told.count("R") < _ROUNDUP


@cache
def _headed() -> regex.Pattern[str]:
    return regex.compile(
        r"(?m)^[ \t]*+(?:(?P<what>Inspection)[ \t]++dates?[ \t]*+:?"
        r"|(?P<what>Report[ \t]++published|Lead[ \t]++inspector|Published)[ \t]*+:)"
    )


@cache
def _visited() -> regex.Pattern[str]:
    return regex.compile(
        r"(?i)\b(?:this\s+letter|letter\s+that)\s+summari[sz]es\b[^.]{0,80}\b(?:visit|inspection)\b"
        r"|(?m:^[ \t]*+(?:focused|monitoring)\s+visit\s+(?:to|of)\b)"
    )


def with_whole(folded: str, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """A table of grades with the grade of the whole service that the sentence above it tells.

    Args:
        folded: The folded text.
        rows: The table.
    """
    if len(rows) < _FEWEST_ROWS or any(row.area is Area.OVERALL for row in rows):
        return rows
    begin, end = max(0, rows[0].start - _ABOVE), rows[0].start
    for told in _closing_grade().finditer(folded, begin, end):
        before = " ".join(folded[max(begin, told.start() - _SENTENCE) : told.start()].lower().split())
        said = _of_whole().search(before)
        words = told[0].lower().split()
        grade = next(find_grades(words, 0, len(words)), None)
        if said is None or grade is None or grade.judgement is None or not (grade.verb or said["is"]):
            continue
        start = max(begin, folded.rfind("\n", 0, told.start()) + 1)
        return (Row(start, told.end(), Area.OVERALL, grade.judgement), *rows)
    return rows


@cache
def _closing_grade() -> regex.Pattern[str]:
    """A grade at the end of a line."""
    return regex.compile(
        r"(?im)\b(?:requires?\s{1,4}improvement(?:\s{1,4}to\s{1,4}be\s{1,4}good)?|outstanding|good|adequate|inadequate)"
        r"(?=[ \t\r.\d]*+$)"
    )


@cache
def _of_whole() -> regex.Pattern[str]:
    """What stands before the grade of the whole service: "the overall judgement is that children's services are"."""
    services = r"(?:children's (?:social care )?services|services for children(?: and families)?)(?: in [^.:;]{2,60}?)?"
    return regex.compile(
        rf"(?:\boverall judge?ment(?: (?:of|on|for) {services})?|\b{services})"
        r"(?P<is> (?:is|are|remain|remains)(?: that)?|:)?+ ?$"
    )


def graded_only(found: Sequence[Told], *, report: bool) -> Iterator[Told]:
    """Leave out what the prose of a report or letter merely calls good or poor: its grades are those of the table.

    Args:
        found: What tables and sentences tell.
        report: Whether there is a table; what was judged otherwise than there, was so at an earlier inspection.
    """
    printed = {
        (t.rating.authority.slug, t.rating.area): t.rating
        for t in found
        if t.rating.rule == "table" and t.rating.current
    }
    areas = {area for _, area in printed}
    partial = report and not {Area.OVERALL, Area.PROTECTION, Area.LEADERSHIP} <= areas
    slugs = {slug for slug, _ in printed}
    home = next((t.authority for t in printed.values()), None)
    for one in found:
        rating = _at_home(one.rating, home) if report and home is not None else one.rating
        told = printed.get((rating.authority.slug, rating.area))
        if not rating.current or rating.status is not Status.ACTUAL:
            yield attrs.evolve(one, rating=rating)
        elif told is not None and told.judgement is rating.judgement:
            yield attrs.evolve(one, rating=attrs.evolve(rating, date=told.date or rating.date))
        elif rating.rule in _JUDGED:
            earlier = rating.authority.slug in slugs and not (partial and told is None and one.present)
            yield attrs.evolve(one, rating=attrs.evolve(rating, current=False) if earlier else rating)
        elif partial and told is None and rating.area not in {Area.FOSTERING, Area.OTHER}:
            yield one


def _at_home(rating: Rating, home: Authority) -> Rating:
    """A rating whose words name nobody is one of the authority that the report is on."""
    words = " ".join(piece.text.lower() for piece in rating.evidence)
    named = rating.authority.slug == home.slug or rating.authority.slug.split("-")[0] in words
    return rating if named else attrs.evolve(rating, authority=home)
