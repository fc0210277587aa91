"""``export.json``: the bytes of the interchange format, and back without loss."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreview.exceptions import FormatError, InvalidValueError, UnreadableInputError
from govreview.export import write_jsonl
from govreview.models import (
    Actor,
    ActorKind,
    ActorRef,
    Appointment,
    Authority,
    Change,
    Document,
    EdtfDate,
    Evidence,
    Generator,
    Problem,
    Record,
    Role,
    RoleKind,
    Span,
    Statement,
    UnknownRecord,
)
from govreview.review import Review, read_jsonl

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Lord Warner has been appointed commissioner for Birmingham."
REVIEW = Review(
    generator=Generator(govreview="0.1.0", extractors={"appointments": "govreview-appointments 0.1.0"}),
    document=Document(TEXT, id="d1", title="Who’s in?", published="2014-03-27", publisher="The Post"),
    actors=(
        Actor(
            id="a1",
            kind=ActorKind.PERSON,
            name="Lord Warner",
            aliases=("Warner",),
            roles=(Role(title="commissioner", kind=RoleKind.COMMISSIONER),),
            identifiers={"slug": "x", "gss": "y"},
            mentions=(Span(0, 11),),
        ),
    ),
    records=(
        Appointment(
            person=ActorRef("Lord Warner", id="a1"),
            role="commissioner",
            role_kind=RoleKind.COMMISSIONER,
            change=Change.START,
            authority=Authority("birmingham", "Birmingham City Council"),
            date=EdtfDate("2014-03"),
            evidence=(Evidence.of(TEXT, 0, 58),),
            extractor="appointments",
            rule="appointed-passive",
        ),
    ),
    problems=(Problem(kind="extractor-failed", extractor="x", document="d1", message="boom"),),
)
LINE = (
    '{"govreview":1,'
    '"generator":{"govreview":"0.1.0","extractors":{"appointments":"govreview-appointments 0.1.0"}},'
    '"document":{"id":"d1","title":"Who’s in?","published":"2014-03-27","publisher":"The Post","url":null,"length":59,'
    '"sha256":"' + Document(TEXT).sha256 + '"},'
    '"actors":[{"id":"a1","kind":"person","name":"Lord Warner","aliases":["Warner"],'
    '"roles":[{"title":"commissioner","organisation":null,"kind":"commissioner","current":true}],'
    '"identifiers":{"slug":"x","gss":"y"},"mentions":[{"start":0,"end":11}]}],'
    '"records":[{"type":"appointment","person":{"id":"a1","name":"Lord Warner"},"role":"commissioner",'
    '"role_kind":"commissioner","change":"start","authority":{"slug":"birmingham","name":"Birmingham City Council"},'
    '"by":null,"date":"2014-03","status":"actual","status_cue":null,'
    '"evidence":[{"start":0,"end":58,"text":"' + TEXT[:58] + '"}],'
    '"extractor":"appointments","rule":"appointed-passive"}],'
    '"problems":[{"kind":"extractor-failed","extractor":"x","distribution":null,"version":null,"document":"d1",'
    '"message":"boom"}]}\n'
)


class Verdict(StrEnum):
    """An enum of a plugin."""

    OPEN = "open"
    NARRATIVE = "narrative"


@attrs.frozen(kw_only=True)
class Inquest(Record):
    """A record type of a plugin, with every kind of field that records may hold."""

    coroner: ActorRef | None = None
    verdicts: tuple[Verdict, ...] = ()
    opened: EdtfDate | None = None
    where: Authority | None = None
    at: Span | None = None
    roles: tuple[Role, ...] = ()
    jury: bool = False
    days: int = 0
    hours: float = 0.0


def _edited(**changes: Any) -> str:  # noqa: ANN401 -- JSON is of any type
    return json.dumps(json.loads(LINE) | changes)


def _with(record: dict[str, Any]) -> str:
    return _edited(records=[json.loads(LINE)["records"][0] | record])


def test_bytes_of_the_contract() -> None:
    """Keys stand in their order, without blanks, ended by one line feed."""
    assert REVIEW.to_json() == LINE


def test_review_comes_back_whole() -> None:
    """What is read is equal to what was written."""
    assert Review.from_json(LINE) == REVIEW


def test_line_breaks_and_surrogates_are_escaped() -> None:
    """Characters that break lines or encodings are escaped; others stand for themselves."""
    odd = "\u2028\u2029\x85\ud800é\U0001f600\n"
    review = Review(document=Document("x", title=odd))
    line = review.to_json()
    assert '"title":"\\u2028\\u2029\\u0085\\ud800é\U0001f600\\n"' in line
    assert line.splitlines() == [line[:-1]]
    assert line.encode()
    assert Review.from_json(line) == review


def _holds_no_pair(text: str) -> bool:
    """Return whether no two lone surrogates form a pair, which JSON cannot tell from the character it stands for."""
    return text == text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


@given(st.text(st.characters(), min_size=1).filter(_holds_no_pair))
def test_any_text_comes_back(text: str) -> None:
    """Whatever a document holds, its evidence is written on one line and read back."""
    review = Review(
        document=Document(text), records=(Statement(quote=text, evidence=(Evidence.of(text, 0, len(text)),)),)
    )
    line = review.to_json()
    assert len(line.splitlines()) == 1
    assert Review.from_json(line.encode()) == review


def test_mention_of_a_reference_is_not_written() -> None:
    """A reference is written as identifier and name alone."""
    said = Statement(speaker=ActorRef("Hay", mention=Span(0, 3)), quote="No.", evidence=(Evidence(0, 3, "Hay"),))
    line = Review(document=Document("Hay"), records=(said,)).to_json()
    assert '"speaker":{"id":null,"name":"Hay"}' in line


def test_plugins_type_comes_back() -> None:
    """A type defined by a plugin is written and read with no line of its own."""
    inquest = Inquest(
        coroner=ActorRef("Ann Roe", id="a1"),
        verdicts=(Verdict.OPEN, Verdict.NARRATIVE),
        opened=EdtfDate("2014~/.."),
        where=Authority("leeds", "Leeds City Council"),
        at=Span(2, 5),
        roles=(Role(title="coroner", kind=RoleKind.OTHER),),
        jury=True,
        days=3,
        hours=1.0,
        evidence=(Evidence(0, 4, "Lord"),),
    )
    review = Review(document=Document(TEXT), records=(inquest,))
    line = review.to_json()
    assert (
        '"records":[{"type":"inquest","coroner":{"id":"a1","name":"Ann Roe"},"verdicts":["open","narrative"],' in line
    )
    assert Review.from_json(line, types=[Inquest]) == review


def test_unknown_type_is_kept() -> None:
    """A record of a type that was not given comes back byte for byte, with its evidence to be read."""
    line = Review(document=Document(TEXT), records=(Inquest(days=3, evidence=(Evidence(0, 4, "Lord"),)),)).to_json()
    review = Review.from_json(line)
    (record,) = review.of(UnknownRecord)
    assert (record.type, record.data["days"], record.evidence[0].text) == ("inquest", 3, "Lord")
    assert review.to_json() == line


def test_change_to_unknown_record_is_written() -> None:
    """What a caller alters on a record of unknown type reaches the file."""
    line = _edited(
        records=[{"type": "visit", "x": [1, {"y": None}], "evidence": [{"start": 0, "end": 4, "text": "Lord"}]}]
    )
    (record,) = Review.from_json(line).records
    written = Review(document=Document(TEXT), records=(attrs.evolve(record, rule="mine"),)).to_json()
    assert '{"type":"visit","x":[1,{"y":null}],"evidence":[{"start":0,"end":4,"text":"Lord"}],"rule":"mine"}' in written


@pytest.mark.parametrize(
    "path",
    [
        (),
        ("generator",),
        ("document",),
        ("actors", 0),
        ("actors", 0, "roles", 0),
        ("records", 0),
        ("records", 0, "evidence", 0),
        ("problems", 0),
    ],
)
def test_unknown_fields_are_kept(path: tuple[str | int, ...]) -> None:
    """A field of a later version is written back wherever it stood."""
    data = json.loads(LINE)
    place = data
    for step in path:
        place = place[step]
    place["later"] = {"a": [1, 2.5, None, {"b": "é"}]}
    assert json.loads(Review.from_json(json.dumps(data)).to_json()) == data


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "Expecting value"),
        ("[]", "the line is no JSON object"),
        ("{", "Expecting property name"),
        (_edited(govreview=2), "of format 2, of a later govreview"),
        (_edited(govreview=True), "no review of format 1"),
        (_edited(actors=None), "actors is no JSON array"),
        (_edited(document={"id": "d1"}), "DocumentInfo lacks length, sha256"),
        (_edited(document=None), "DocumentInfo is no JSON object"),
        (_edited(records=[{}]), "a record has no type"),
        (_edited(records=[{"type": []}]), "a record has no type"),
        (_with({"change": "begin"}), "Appointment.change cannot be 'begin'"),
        (_with({"date": "March"}), "EdtfDate.text cannot be 'March'"),
        (_with({"person": None}), "Appointment.person cannot be None"),
        (_with({"person": "Lord Warner"}), "ActorRef is no JSON object"),
        (_with({"evidence": []}), "at least one piece of evidence"),
        (_with({"evidence": None}), "Appointment.evidence cannot be None"),
        (_with({"evidence": [{"start": 0, "end": 4, "text": "Warner"}]}), "4 code points"),
        (_with({"status_cue": {"start": 0, "end": 4, "why": 1}}), "Span knows no why"),
        (_with({"later": float("nan")}), "NaN is no JSON"),
        ("[" * 100_000, "recursion"),
    ],
)
def test_unfit_line_is_refused(line: str, reason: str) -> None:
    """A line that is no review is refused with the reason, and nothing else is raised."""
    with pytest.raises(FormatError) as caught:
        Review.from_json(line)
    assert reason in caught.value.reason


def test_two_types_of_one_name_are_refused() -> None:
    """A type given may not take the name of another."""

    @attrs.frozen(kw_only=True)
    class Appointment(Record):
        pass

    with pytest.raises(InvalidValueError, match="type_name"):
        Review.from_json(LINE, types=[Appointment])


def test_file_of_reviews(tmp_path: Path) -> None:
    """A file is written with line feeds in UTF-8 and read review by review."""
    path = tmp_path / "reviews.jsonl"
    assert write_jsonl([REVIEW, REVIEW], path) == 2
    assert path.read_bytes() == (LINE * 2).encode()
    assert list(read_jsonl(path)) == [REVIEW, REVIEW]
    assert list(read_jsonl(str(path))) == [REVIEW, REVIEW]


def test_open_file_is_written() -> None:
    """An open text file is taken as it is."""
    file = io.StringIO()
    assert write_jsonl(iter([REVIEW]), file) == 1
    assert file.getvalue() == LINE


def test_error_names_file_and_line(tmp_path: Path) -> None:
    """The reviews before a bad line are given; blank lines are passed over but counted."""
    path = tmp_path / "reviews.jsonl"
    path.write_bytes(LINE.encode() + b"\r\n\xff\n")
    reviews = read_jsonl(path)
    assert next(reviews) == REVIEW
    with pytest.raises(FormatError) as caught:
        next(reviews)
    assert (caught.value.source, caught.value.line) == (str(path), 3)


def test_missing_file_is_named(tmp_path: Path) -> None:
    """A file that cannot be opened is an error of its own."""
    with pytest.raises(UnreadableInputError, match=r"none\.jsonl"):
        list(read_jsonl(tmp_path / "none.jsonl"))


def test_import_is_light() -> None:
    """Reading and writing reviews imports neither cattrs nor dateparser."""
    code = "import sys, govreview.review; print(*{'cattrs', 'dateparser', 'rich'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not done.stdout.strip()
