"""``models.edtf`` and ``models.date_parts``: dates of any precision."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any

import edtf
import pytest
from edtf.parser.edtf_exceptions import EDTFParseException
from hypothesis import assume, given
from hypothesis import strategies as st

from govreview.exceptions import InvalidValueError
from govreview.models import EdtfDate, Precision

LEGAL = (
    "2013 2013-10 2013-10-05 2013-22 2013~ 2013-10~ 2013-10-05? 2013% 2013-22~ XXXX-10 XXXX-02-12 XXXX-02-29 0001 "
    "9999-24 2009/.. ../2014-05-31 2010~/.. 2014~/2017-09-27 2006-11/2007-03 2014/2014-03 XXXX-10/.. 2015-21/.. "
    "2014-03-05/2014-03"
).split()
IMPOSSIBLE = (
    "2014-02-30 2013-02-29 2013-13 2013-00 2013-10-00 XXXX-02-30 XXXX-22 XXXX XXXX-13 0000 2013-20 2013-25 2013-22-01 "
    "2014/2013 2013-10-05/2013-10-04 ../.. .. /2013 2013/ 2013/2014/2015 2013-1-5 13 2013-10-05T10:00 2013-XX 2013~~"
).split()

years = st.integers(1, 9999)
days = st.dates().map(lambda day: EdtfDate.day(day.year, day.month, day.day))
months = st.builds(EdtfDate.month, years, st.integers(1, 12))
points = st.one_of(
    days, months, st.builds(EdtfDate.season, years, st.integers(21, 24)), st.builds(EdtfDate.year, years)
)
singles = st.one_of(points, points.map(EdtfDate.approximate), st.builds(EdtfDate.month, st.none(), st.integers(1, 12)))
dates = st.one_of(
    singles,
    singles.map(lambda start: EdtfDate.interval(start, None)),
    singles.map(lambda end: EdtfDate.interval(None, end)),
)


@pytest.mark.parametrize("text", LEGAL)
def test_legal_text_is_kept(text: str) -> None:
    """Every form of the subset parses and prints as it was written."""
    assert str(EdtfDate(text)) == text
    assert EdtfDate.parse(text) == EdtfDate(text)


@pytest.mark.parametrize("text", [*IMPOSSIBLE, "", "2013\n", " 2013", "٢٠١٣", "2013‐10"])
def test_impossible_text_is_refused(text: str) -> None:
    """What no calendar has, or another notation, is refused with the value named."""
    with pytest.raises(InvalidValueError) as caught:
        EdtfDate(text)
    assert (caught.value.model, caught.value.field, caught.value.value) == ("EdtfDate", "text", text)


def test_other_types_are_refused() -> None:
    """A year given as a number is no text."""
    with pytest.raises(InvalidValueError, match="2013"):
        EdtfDate(2013)  # type: ignore[arg-type]


@given(st.integers(1000, 9999), st.integers(0, 14), st.integers(0, 32))
def test_days_agree_with_the_oracle(year: int, month: int, day: int) -> None:
    """A day is legal exactly where the edtf package says so (which has a 29 February in every year)."""
    assume((month, day) != (2, 29))
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        edtf.parse_edtf(text)
    except EDTFParseException:
        with pytest.raises(InvalidValueError):
            EdtfDate(text)
    else:
        assert EdtfDate(text).text == text


@given(st.one_of(days, months, st.builds(EdtfDate.year, years)))
def test_bounds_agree_with_the_oracle(date: EdtfDate) -> None:
    """First and last day are those of the edtf package."""
    oracle: Any = edtf.parse_edtf(date.text)
    assert date.earliest is not None
    assert date.latest is not None
    assert date.earliest.timetuple()[:3] == oracle.lower_strict()[:3]
    assert date.latest.timetuple()[:3] == oracle.upper_strict()[:3]


@given(dates)
def test_builders_and_text_agree(date: EdtfDate) -> None:
    """A date built from numbers equals the one parsed from its text, in every property."""
    parsed = EdtfDate(date.text)
    assert parsed == date
    assert hash(parsed) == hash(date)
    assert (parsed.parts, parsed.start, parsed.end) == (date.parts, date.start, date.end)
    assert (parsed.earliest, parsed.latest) == (date.earliest, date.latest)


@given(dates)
def test_dates_travel_between_processes(date: EdtfDate) -> None:
    """Pickling keeps the whole date."""
    copy = pickle.loads(pickle.dumps(date))  # noqa: S301 -- our own bytes
    assert (copy, copy.parts, copy.start, copy.end) == (date, date.parts, date.start, date.end)


@pytest.mark.parametrize(
    ("built", "text"),
    [
        (EdtfDate.day(2013, 10, 5), "2013-10-05"),
        (EdtfDate.day(None, 10, 5), "XXXX-10-05"),
        (EdtfDate.month(2013, 10), "2013-10"),
        (EdtfDate.month(None, 10), "XXXX-10"),
        (EdtfDate.season(2013, 22), "2013-22"),
        (EdtfDate.year(987), "0987"),
        (EdtfDate.interval(EdtfDate.year(2009), None), "2009/.."),
        (EdtfDate.interval(None, EdtfDate.day(2014, 5, 31)), "../2014-05-31"),
        (EdtfDate.interval(EdtfDate.year(2014).approximate(), EdtfDate.day(2017, 9, 27)), "2014~/2017-09-27"),
    ],
)
def test_builders_print_edtf(built: EdtfDate, text: str) -> None:
    """Each builder writes the form of the subset."""
    assert built.text == text


@pytest.mark.parametrize(
    "numbers",
    [(2014, 2, 30), (2014, 13, 1), (None, 2, 30), (0, 1, 1), (10_000, 1, 1), (2014, 0, 1), (2014, 1, -1)],
)
def test_builder_refuses_impossible_day(numbers: tuple[int | None, int, int]) -> None:
    """Numbers that make no day are refused."""
    with pytest.raises(InvalidValueError):
        EdtfDate.day(*numbers)


def test_interval_of_intervals_is_refused() -> None:
    """A side of an interval is a single date."""
    with pytest.raises(InvalidValueError):
        EdtfDate.interval(EdtfDate("2009/.."), None)


@pytest.mark.parametrize(
    ("text", "approximate"),
    [
        ("2013", "2013~"),
        ("2013~", "2013~"),
        ("2013?", "2013%"),
        ("2013%", "2013%"),
        ("XXXX-10", "XXXX-10~"),
        ("2010/..", "2010~/.."),
        ("2010/2012", "2010~/2012~"),
    ],
)
def test_approximate_marks_each_side(text: str, approximate: str) -> None:
    """``approximate`` marks every side told, once."""
    assert EdtfDate(text).approximate().text == approximate


@pytest.mark.parametrize(
    ("text", "marked"), [("2013", False), ("2013~", True), ("2010~/..", True), ("../2010?", True), ("2010/2012", False)]
)
def test_is_approximate(text: str, marked: bool) -> None:  # noqa: FBT001 -- a parameter of the table
    """A mark on either side makes the date approximate."""
    assert EdtfDate(text).is_approximate is marked


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2013-10-05", Precision.DAY),
        ("XXXX-10-05", Precision.DAY),
        ("2013-10", Precision.MONTH),
        ("2013-22", Precision.SEASON),
        ("2013~", Precision.YEAR),
        ("2014/2017-09-27", Precision.YEAR),
        ("../2017-09", Precision.MONTH),
    ],
)
def test_precision(text: str, precision: Precision) -> None:
    """Precision is that of the coarser side."""
    assert EdtfDate(text).precision is precision


@pytest.mark.parametrize(
    ("text", "known"), [("2013", True), ("XXXX-10", False), ("XXXX-10/..", False), ("2013/..", True)]
)
def test_has_year(text: str, known: bool) -> None:  # noqa: FBT001 -- a parameter of the table
    """The year is known where no side leaves it out."""
    assert EdtfDate(text).has_year is known


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2013-21", dt.date(2013, 3, 1), dt.date(2013, 5, 31)),
        ("2013-22", dt.date(2013, 6, 1), dt.date(2013, 8, 31)),
        ("2013-23", dt.date(2013, 9, 1), dt.date(2013, 11, 30)),
        ("2015-24", dt.date(2015, 12, 1), dt.date(2016, 2, 29)),
        ("2013-10~", dt.date(2013, 10, 1), dt.date(2013, 10, 31)),
        ("2009/..", dt.date(2009, 1, 1), None),
        ("../2014-05", None, dt.date(2014, 5, 31)),
        ("2014/2017-09-27", dt.date(2014, 1, 1), dt.date(2017, 9, 27)),
        ("XXXX-10", None, None),
    ],
)
def test_bounds(text: str, earliest: dt.date | None, latest: dt.date | None) -> None:
    """Bounds are the first and last day, ``None`` where open or the year is unknown."""
    assert (EdtfDate(text).earliest, EdtfDate(text).latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("2013-10-05", "2013-10-06", True),
        ("2013-10-05", "2013-10-05", False),
        ("2013-10-06", "2013-10-05", False),
        ("2013-10", "2013-11-01", True),
        ("2013-10", "2013-10", None),
        ("2013-10", "2013-10-05", None),
        ("2013-10-31~", "2013-11-03", None),
        ("2013-10-03~", "2013-11-03", True),
        ("2009/2012", "2013", True),
        ("2009/2012", "2011", False),
        ("2009/2012", "2012", None),
        ("2009/..", "2008", False),
        ("2009/..", "2020", None),
        ("../2014-05", "2014-06", True),
        ("XXXX-10", "2013", None),
    ],
)
def test_before(one: str, other: str, answer: bool | None) -> None:  # noqa: FBT001 -- a parameter of the table
    """``before`` is certain or ``None``."""
    assert EdtfDate(one).before(EdtfDate(other)) is answer


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("2013-10", "2013-10-05", True),
        ("2013", "2013-22", True),
        ("2013-10", "2013-11", False),
        ("2013-10~", "2013-11", None),
        ("2013~", "2016", False),
        ("2009/2012", "2010-03", True),
        ("2009/..", "2009", True),
        ("2009/..", "2012", None),
        ("2009/..", "2008", False),
        ("../2014-05-31", "2014-06-01", False),
        ("XXXX-10", "2013-11", False),
        ("XXXX-10", "2013-10", None),
        ("XXXX-10-05", "XXXX-10-06", False),
    ],
)
def test_overlaps(one: str, other: str, answer: bool | None) -> None:  # noqa: FBT001 -- a parameter of the table
    """``overlaps`` is certain or ``None``, whichever way it is asked."""
    assert EdtfDate(one).overlaps(EdtfDate(other)) is answer
    assert EdtfDate(other).overlaps(EdtfDate(one)) is answer


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        ("2013-10-05", "2013-10", True),
        ("2013-10", "2013", True),
        ("2013-07-02", "2013-22", True),
        ("2013-10-05", "XXXX-10", True),
        ("2013-10", "XXXX-10", True),
        ("XXXX-10-05", "XXXX-10", True),
        ("2013-10", "2013-10~", True),
        ("2013-10-05", "2013~", True),
        ("2009-05/..", "2009/..", True),
        ("2009/2012", "2009/..", True),
        ("2013-10", "2013-10", False),
        ("2013", "2013-10", False),
        ("2013-10-05", "2013-11", False),
        ("2013-10~", "2013-10", False),
        ("2009/..", "2009/2012", False),
        ("2014-10-05", "XXXX-11", False),
        ("2013-10~", "2013", None),
        ("2014-01-03", "2013~", None),
        ("XXXX-10-05", "2013-10", None),
        ("2014-05-12", "../2014-05-31", None),
        ("2014-06-12", "../2014-05-31", False),
    ],
)
def test_refines(one: str, other: str, answer: bool | None) -> None:  # noqa: FBT001 -- a parameter of the table
    """``refines`` is certain, or ``None`` where it may be."""
    assert EdtfDate(one).refines(EdtfDate(other)) is answer


def test_the_last_winter_does_not_begin_before_itself() -> None:
    """The winter of 9999 ends with the calendar."""
    assert EdtfDate("9999-21").before(EdtfDate("9999-24")) is True
    assert EdtfDate("9999-24").before(EdtfDate("9999-21")) is False


@given(dates, dates)
def test_before_excludes_its_reverse_and_overlap(one: EdtfDate, other: EdtfDate) -> None:
    """Two dates of which one is over before the other begins are not reversed, and share no day."""
    if one.before(other):
        assert other.before(one) is False
        assert one.overlaps(other) is False


@given(dates, dates)
def test_refining_is_one_way(one: EdtfDate, other: EdtfDate) -> None:
    """Of two dates at most one refines the other, and then they are not apart."""
    if one.refines(other):
        assert other.refines(one) is not True
        assert one.overlaps(other) is not False
