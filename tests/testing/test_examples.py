"""Marked examples: they hold where all that is marked is found, and say what differs where not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

import govreview
from govreview import ActorRef, EdtfDate, Evidence, Span
from govreview.exceptions import ExtractorError, InvalidValueError
from govreview.testing import Mark, Marked, assert_example
from govreview_appointments import Appointments
from govreview_ofsted import Ofsted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Reading, Record

WARNER = "<person>Lord Warner</person> was appointed <role kind=commissioner>commissioner</role>."
TWO = (
    "<appointment id=1><person>Ann Holt</person> has been appointed <role>director of children's services</role> at "
    '<authority of="1 2" is=leeds>Leeds City Council</authority></appointment>. '
    "<appointment id=2 change=end status=actual><person>Raj Patel</person> has resigned as <role>leader</role> of "
    "Leeds City Council</appointment>."
)


@attrs.frozen(kw_only=True)
class Visit(govreview.Record):
    """A record type of the tests' own, with a field of each sort."""

    host: str
    guests: tuple[ActorRef, ...] = ()
    at: Span | None = None
    date: EdtfDate | None = None
    open: bool = True


class Visits:
    """Finds one visit in everything."""

    name = "visits"
    yields = ("visit",)

    def extract(self, reading: Reading) -> Iterator[Record]:
        """Yield it."""
        text = reading.document.text
        for i in range(text.count("visit")):
            yield Visit(
                host=f"Leeds{i or ''}",
                guests=tuple(ActorRef(p.name, Span(*m)) for p in reading.persons for m in [_place(p.name, text)]),
                at=Span(0, 3),
                date=EdtfDate("2014-03"),
                evidence=(Evidence.of(text, 0, len(text)),),
            )


def _place(name: str, text: str) -> tuple[int, int]:
    start = text.index(name)
    return start, start + len(name)


def test_marks_are_taken_out_of_the_text() -> None:
    """What remains is the text, and each mark knows its words, place and what stands around it."""
    marked = Marked.parse('<a x=1 y="two words">one <b>two</b></a> &lt;3 &amp; <c>four</c>')
    assert marked.text == "one two <3 & four"
    assert marked.marks == (
        Mark(name="a", start=0, end=7, text="one two", attributes={"x": "1", "y": "two words"}),
        Mark(name="b", start=4, end=7, text="two", outer=0),
        Mark(name="c", start=13, end=17, text="four"),
    )


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("<a>one", "in which <a> is closed"),
        ("one</a>", "in which </a> closes the mark that was opened last"),
        ("<a>one <b>two</a></b>", "in which </a> closes the mark that was opened last"),
        ("<a></a>", "words between <a> and </a>"),
        ("one < two", "&lt; for a plain '<'"),
        ("<A>one</A>", "marks like <person>"),
    ],
)
def test_wrong_marks_are_told(marked: str, expected: str) -> None:
    """A misspelt example is no example of anything."""
    with pytest.raises(InvalidValueError) as raised:
        Marked.parse(marked)
    assert expected in str(raised.value)


@pytest.mark.parametrize(
    "marked",
    [
        WARNER,
        TWO,
        "Nobody has been appointed.",
        f"<appointment change=start by=none status_cue=none>{WARNER[:-1]}</appointment>.",
        "<person>Ann Holt</person> <status_cue>could</status_cue> be made <role kind=dcs>director of people</role>.",
        "<person>Ann Holt</person> resigned on <date is=2014-03-24>Monday</date>.",
    ],
)
def test_an_example_that_holds(marked: str) -> None:
    """Spans, words, attributes, dates and status of one record or two are found as marked."""
    assert_example(marked, Appointments(), published="2014-03-27")


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            WARNER.replace("<person>Lord Warner", "Lord <person>Warner"),
            "person of appointment stands at 0 to 11, not 5",
        ),
        (WARNER.replace("kind=commissioner", "kind=dcs"), "role_kind of appointment is commissioner, not dcs"),
        (WARNER.replace("kind=", "weight="), "weight of role is none, not commissioner"),
        (WARNER.replace("<person>", "<person is=Warner>"), "person of appointment is 'Lord Warner', not 'Warner'"),
        (WARNER.replace("person>", "patron>"), "appointment has no field patron"),
        (f"<rating>{WARNER[:-1]}</rating>.", "a rating expected, a appointment found"),
        (f"<appointment>{WARNER}</appointment>", "evidence of appointment is 'Lord Warner was appointed commissioner'"),
        (f"<appointment change=end>{WARNER[:-1]}</appointment>.", "change of appointment is start, not end"),
        (f"<appointment colour=red>{WARNER[:-1]}</appointment>.", "appointment has no field colour"),
        ("Lord Warner was appointed commissioner.", "0 records expected, 1 found: appointment by rule"),
        ("<person>Lord Warner</person> slept.", "1 records expected, 0 found"),
        (
            "<person>Ann Holt</person> resigned on <date>Monday</date>.",
            "date of appointment is 2014-03-24: tell it, <date is=",
        ),
        (WARNER.replace("role", "status_cue"), "status_cue of appointment is 'none', not 'commissioner'"),
    ],
)
def test_an_example_that_does_not_hold(marked: str, told: str) -> None:
    """The failure names the field, what it holds, and what is marked."""
    with pytest.raises(AssertionError) as raised:
        assert_example(marked, Appointments(), published="2014-03-27")
    assert told in str(raised.value)


def test_words_of_a_list_are_marked_as_they_stand() -> None:
    """A grade is the word of the list that it is written like."""
    assert_example(
        "Ofsted has rated <authority>Leeds City Council</authority> <judgement>requires improvement</judgement>.",
        Ofsted(),
    )


def test_a_record_type_of_ones_own() -> None:
    """Its fields are marked like those of any other, several of one name for a tuple."""
    marked = (
        "<visit host=Leeds open=true><at>The</at> visit on <date is=2014-03>then</date> by <guests>Ann Holt</guests> "
        "and <guests>Raj Patel</guests></visit>"
    )
    assert_example(marked, Visits())
    with pytest.raises(AssertionError, match="guests holds 2 values, 1 are marked"):
        assert_example(marked.replace("<guests>Raj Patel</guests>", "Raj Patel"), Visits())


def test_many_records_are_paired_in_their_order() -> None:
    """Beyond a handful each is held against its own."""
    text = "visit " * 8
    with pytest.raises(AssertionError, match="1 records expected, 8 found"):
        assert_example(f"<visit>{text}</visit>", Visits())


def test_marks_outside_the_records_are_refused() -> None:
    """With two records a mark must tell whose it is."""
    with pytest.raises(InvalidValueError, match="a mark within that of a record"):
        assert_example(
            TWO.replace('of="1 2"', "")
            .replace("</appointment>. ", ". ", 1)
            .replace("<authority", "</appointment><authority", 1),
            Appointments(),
        )
    with pytest.raises(InvalidValueError, match="the id of a record: 1, 2"):
        assert_example(TWO.replace('"1 2"', "3"), Appointments())


def test_a_failing_extractor_is_no_missing_record() -> None:
    """What an extractor raises comes through."""

    class Broken:
        name = "broken"

        def extract(self, reading: Reading) -> tuple[Record, ...]:
            raise ValueError(reading.document.id)

    with pytest.raises(ExtractorError, match="broken"):
        assert_example("Nothing.", Broken())
