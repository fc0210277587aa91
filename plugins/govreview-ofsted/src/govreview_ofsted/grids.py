"""Tables with columns: authorities or areas in rows; areas, years, or the grade before and now in columns."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.gazetteer import AuthorityEntry
from govreview.models.actor import ActorRef, Authority
from govreview.models.document import Evidence
from govreview.models.edtf import EdtfDate
from govreview.models.records import Area, Rating
from govreview_ofsted.grades import find_grades
from govreview_ofsted.standing import Told
from govreview_ofsted.tables import about, area_named, last_date
from govreview_ofsted.words import GRADE_WORDS, INSPECTORS, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.records import Judgement
    from govreview.reading.reading import Reading

_FEWEST_ROWS = 2
_CELL_WORDS = 8
_DATE_WORDS = 5
_LINE = 240  # characters that a row has at most
_LIST = 90  # and one whose cells are parted by commas
_BESIDE = 28  # characters that may stand beside a name in its cell ("City Council", "children's services")
_SEPARATORS = ("|", "\t", ",")


@attrs.frozen
class Cell:
    """A cell: its place in the text, and its words in lower case."""

    start: int
    end: int
    words: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Column:
    """What a column holds.

    Attributes:
        grades: Whether its cells are grades that a rating can be made of.
        area: The area that its head names.
        date: The date that its head names.
        earlier: Whether its head says that its grades stand no more.
        dates: Whether its cells are dates.
    """

    grades: bool = False
    area: Area | None = None
    date: EdtfDate | None = None
    earlier: bool = False
    dates: bool = False


@attrs.frozen
class Grid:
    """A table: its head, empty where it has none, and its rows; all with the same number of cells."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def span(self) -> tuple[int, int]:
        """Code points into ``Document.text`` where the table begins and ends, exclusive."""
        return (self.head or self.rows[0])[0].start, self.rows[-1][-1].end


def find_grids(text: str) -> Iterator[Grid]:
    """Find the tables with columns: two or more rows of equally many cells, a grade in each.

    Args:
        text: The text as it is, for tabs part cells.
    """
    before: tuple[Cell, ...] = ()
    head: tuple[Cell, ...] = ()
    rows: list[tuple[Cell, ...]] = []
    at = 0
    for line in text.splitlines(keepends=True):
        cells = _cells(line, at)
        at += len(line)
        if not cells:
            if line.strip(" \t\r\n|-:+="):
                yield from _grid(head, rows)
                before, rows = (), []
            continue
        if not any(_grade(cell) for cell in cells):
            yield from _grid(head, rows)
            before, rows = cells, []
            continue
        if rows and len(rows[-1]) != len(cells):
            yield from _grid(head, rows)
            rows = []
        if not rows:
            head = before if len(before) == len(cells) else ()
        rows.append(cells)
    yield from _grid(head, rows)


def _grid(head: tuple[Cell, ...], rows: Sequence[tuple[Cell, ...]]) -> Iterator[Grid]:
    if not rows:
        return
    graded = max((sum(_grade(row[k]) is not None for row in rows) for k in range(1, len(rows[0]))), default=0)
    if graded >= _FEWEST_ROWS:
        yield Grid(head, tuple(rows))


def _cells(line: str, at: int) -> tuple[Cell, ...]:
    """The cells of a line; none where it is no row of a table."""
    if len(line) > _LINE:
        return ()
    mark = next((m for m in _SEPARATORS if m in line), "")
    if not mark or (mark == "," and (len(line) > _LIST or line.rstrip().endswith("."))):
        return ()
    out = []
    for part in line.rstrip("\r\n").split(mark):
        text = part.strip(" \t*\"'.")
        if text.count(" ") > _CELL_WORDS:
            return ()
        words = tuple(_word().findall(text.lower()))
        if len(words) > _CELL_WORDS:
            return ()
        if words:
            start = at + part.index(text)
            out.append(Cell(start, start + len(text), words))
        at += len(part) + 1
    return tuple(out) if len(out) > 1 else ()


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[\w][\w'-]*")


def _grade(cell: Cell) -> Judgement | None:
    """The grade that a cell is, and nothing else."""
    if cell.words[-1] not in GRADE_WORDS and "improvement" not in cell.words:
        return None
    grade = next(find_grades(cell.words, 0, len(cell.words)), None)
    return grade.judgement if grade is not None and (grade.first, grade.last) == (0, len(cell.words)) else None


def grid_ratings(reading: Reading, grids: Sequence[Grid]) -> Iterator[Told]:
    """The ratings of a document's tables with columns.

    Args:
        reading: The document's reading.
        grids: The tables.
    """
    for grid in grids:
        columns = _columns(reading, grid)
        for row in grid.rows:
            yield from _row_ratings(reading, columns, row)


def _columns(reading: Reading, grid: Grid) -> tuple[Column, ...]:
    """What each column holds: as its head says, without a head the one column of grades is on the service overall."""
    if grid.head:
        return tuple(_column(reading, cell) for cell in grid.head)
    graded = {k for row in grid.rows for k, cell in enumerate(row) if _grade(cell)}
    single = len(graded) == 1
    return tuple(
        Column(grades=single and k in graded, dates=k not in graded, area=None) for k in range(len(grid.rows[0]))
    )


def _column(reading: Reading, head: Cell) -> Column:
    date = _date(reading, head)
    words = set(head.words)
    if date is not None:
        return Column(grades=True, date=date)
    if words & {"date", "year", "published", "inspected", "when", "month"}:
        return Column(dates=True)
    earlier = bool(words & {"previous", "before", "earlier", "last", "then", "old"})
    if earlier or words & {"now", "current", "latest", "new"}:
        return Column(grades=True, earlier=earlier)
    area = area_named(head.words)
    plain = bool(words & (VERDICTS | INSPECTORS | {"overall", "effectiveness"}))
    return Column(grades=plain or area is not None, area=area)


def _row_ratings(reading: Reading, columns: Sequence[Column], row: Sequence[Cell]) -> Iterator[Told]:
    """The ratings of one row: an authority or an area is named in it, and its grades follow."""
    area = area_named(row[0].words)
    authority = _authority(reading, row)
    if authority is None and area is not None:
        mention = about(reading, row[0].start)
        authority = reading.authority_of(mention) if mention is not None else None
    if authority is None:
        return
    day = next((d for c, cell in zip(columns, row, strict=True) if c.dates and (d := _date(reading, cell))), None)
    for column, cell in zip(columns, row, strict=True):
        judgement = _grade(cell)
        if judgement is None or not column.grades:
            continue
        yield Told(
            Rating(
                authority=authority,
                area=column.area or area or Area.OVERALL,
                judgement=judgement,
                by=ActorRef(name="Ofsted"),
                date=column.date or (None if column.earlier else day),
                current=not column.earlier,
                evidence=(Evidence.of(reading.document.text, row[0].start, max(cell.end, row[0].end)),),
                rule="grid",
            ),
            present=not column.earlier and column.date is None,
        )


def _authority(reading: Reading, row: Sequence[Cell]) -> Authority | None:
    """The authority whose name is a cell of a row."""
    for cell in row:
        named = [a for a in reading.authorities if cell.start <= a.start and a.end <= cell.end]
        if len(named) == 1 and (cell.end - cell.start) - (named[0].end - named[0].start) <= _BESIDE:
            return reading.authority_of(named[0])
    return _in_gazetteer(reading, row[0])


def _in_gazetteer(reading: Reading, cell: Cell) -> Authority | None:
    """The authority that a cell names, in a table outside the readable text."""
    words = reading.document.text[cell.start : cell.end].split()
    hit = reading.gazetteer.match(words, 0)
    entries = [e for e in hit.entries if isinstance(e, AuthorityEntry)] if hit is not None else []
    if hit is None or hit.last != len(words) or not entries:
        return None
    entry = reading.gazetteer.choose(entries, None, reading.document.published)
    return Authority(entry.slug, entry.name)


def _date(reading: Reading, cell: Cell) -> EdtfDate | None:
    """The date that a cell is."""
    if len(cell.words) == 1 and regex.fullmatch(r"(?:19|20)\d\d", cell.words[0]):
        return EdtfDate.year(int(cell.words[0]))
    if len(cell.words) > _DATE_WORDS or not any(word[0].isdigit() for word in cell.words):
        return None
    return last_date(reading, cell.start, cell.end)
