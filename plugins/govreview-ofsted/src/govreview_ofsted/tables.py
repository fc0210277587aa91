"""Tables of grades, as inspection reports print them: an area and its grade, each on lines of its own or on one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs
import regex

from govreview.models.actor import ActorRef
from govreview.models.document import Evidence
from govreview.models.records import Area, Judgement, Rating
from govreview_ofsted.areas import find_areas
from govreview_ofsted.grades import find_grades
from govreview_ofsted.words import GRADE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.reading import Reading

_LABEL_LINES = 4  # a label runs over so many lines at most
_LABEL_WORDS = 26
_FEWEST_ROWS = 2
_LABEL = frozenset(
    "the experience experiences progress quality effectiveness impact overall service services support "
    "arrangements judgement "
    "for on of and children families young people who need in with performance local authority children's care work "
    "social practice ,".split()
)


@attrs.frozen
class Row:
    """A row of a table of grades.

    Attributes:
        start: Code points into ``Document.text`` where the label begins.
        end: The end of the grade, exclusive.
        area: The area that the label names.
        judgement: The grade.
    """

    start: int
    end: int
    area: Area
    judgement: Judgement


def find_tables(folded: str) -> Iterator[tuple[Row, ...]]:
    """Find the tables of grades: at least two rows that follow one another.

    Args:
        folded: The folded text.
    """
    rows: list[Row] = []
    label: list[tuple[int, str]] = []
    for start, line in _lines(folded):
        tail = line.lower().rstrip(" .|").rpartition(" ")[2].rpartition("\t")[2]
        words = _words(line) if tail in GRADE_WORDS or tail == "improvement" else []
        row = _row(label, start, line, words) if words else None
        if row is not None:
            if any(row.area is known.area for known in rows):
                yield from _table(rows)
                rows = []
            rows.append(row)
            label = []
        elif rows and not label and words == ["to", "be", "good"]:
            rows[-1] = attrs.evolve(rows[-1], end=start + len(line))
        else:
            label = [*label, (start, line)]
            if len(label) > _LABEL_LINES:
                label = label[1:]
                yield from _table(rows)
                rows = []
    yield from _table(rows)


def _table(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    if len(rows) >= _FEWEST_ROWS:
        yield tuple(rows)


def _lines(folded: str) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, with where each begins."""
    at = 0
    for line in folded.splitlines(keepends=True):
        if line.strip():
            yield at + len(line) - len(line.lstrip()), line.strip()
        at += len(line)


def _words(line: str) -> list[str]:
    return _word().findall(line.lower())


@cache
def _word() -> regex.Pattern[str]:
    return regex.compile(r"[^\W\d_][\w'-]*|,")


def _row(label: Sequence[tuple[int, str]], start: int, line: str, words: Sequence[str]) -> Row | None:
    """Read a row that ends with this line: a grade that nothing follows, with an area before it."""
    if len(words) > _LABEL_WORDS:
        return None
    grades = list(find_grades(words, 0, len(words)))
    if len(grades) != 1 or grades[0].last != len(words) or grades[0].judgement is None:
        return None
    rest = words[: grades[0].first]
    area = area_named(rest) if rest else None
    if area is not None:
        return Row(start, start + len(line), area, grades[0].judgement)
    for count in range(1, len(label) + 1):
        taken = label[-count:]
        area = area_named([*(w for _, text in taken for w in _words(text)), *rest])
        if area is not None and (count == len(label) or not _goes_on(label[-count - 1][1], taken[0][1])):
            return Row(taken[0][0], start + len(line), area, grades[0].judgement)
    return None


def _goes_on(before: str, line: str) -> bool:
    """Whether a line only continues the one before it."""
    return line[:1].islower() and not before.endswith((".", ":"))


def area_named(words: Sequence[str]) -> Area | None:
    """The area that a label names, ``None`` where it says anything else.

    Args:
        words: The words of the label in lower case.
    """
    if list(words) in (["overall", "effectiveness"], ["overall"]):
        return Area.OVERALL
    if not words or len(words) > _LABEL_WORDS:
        return None
    found = find_areas(words, 0, len(words))
    if not found or len({a.area for a in found}) > 1:
        return None
    outside = {w for i, w in enumerate(words) if not any(a.first <= i < a.last for a in found)}
    return found[0].area if outside <= _LABEL else None


def table_ratings(reading: Reading, tables: Sequence[Sequence[Row]]) -> Iterator[Rating]:
    """The ratings of a document's tables of grades; a second table on one authority tells its earlier grades.

    Args:
        reading: The document's reading.
        tables: The tables, in order.
    """
    seen: set[str] = set()
    for rows in tables:
        mention = about(reading, rows[0].start)
        if mention is None:
            continue
        authority = reading.authority_of(mention)
        for row in rows:
            yield Rating(
                authority=authority,
                area=row.area,
                judgement=row.judgement,
                by=ActorRef(name="Ofsted"),
                current=authority.slug not in seen,
                evidence=(Evidence.of(reading.document.text, row.start, row.end),),
                rule="table",
            )
        seen.add(authority.slug)


def about(reading: Reading, start: int) -> AuthorityMention | None:
    """The authority of a table: the one named last before it, or the document's own that its name is a piece of.

    Args:
        reading: The document's reading.
        start: Code points into ``Document.text`` where the table begins.
    """
    named = [a for a in reading.authorities if a.start < start]
    main = reading.main_authority
    if not named or (main is not None and named[-1].entries[0].short in main.entries[0].short):
        return main
    return named[-1]
