"""``export.schema``: the schema says of a line what the models say of a review."""

from __future__ import annotations

import enum
import functools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
import regex
from jsonschema import Draft202012Validator

from govreview.exceptions import InvalidValueError
from govreview.export.schema import schema
from govreview.gazetteer import gazetteer
from govreview.gazetteer.entries import AuthorityEntry
from govreview.load import load_folder
from govreview.models import (
    Actor,
    ActorKind,
    ActorRef,
    Authority,
    ChildCase,
    Document,
    EdtfDate,
    Evidence,
    Problem,
    Rating,
    Record,
    Span,
)
from govreview.models.records import Area, Judgement
from govreview.pipeline import Pipeline
from govreview.review import Review

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[1]
PUBLISHED = ROOT / "docs/reference/govreview-1.schema.json"
TEXT = "Hull is rated good."
RATING = Rating(
    authority=Authority("hull", "Hull City Council"),
    judgement=Judgement.GOOD,
    by=ActorRef("Ofsted"),
    date=EdtfDate("2013-10"),
    status_cue=Span(5, 7),
    evidence=(Evidence.of(TEXT, 0, 18),),
)
REVIEW = Review(
    document=Document(TEXT, id="d1", published="2014-03"),
    actors=(Actor(id="a1", kind=ActorKind.ORGANISATION, name="Hull", identifiers={"slug": "hull"}),),
    records=(RATING,),
    problems=(Problem(kind="extractor-failed", document="d1"),),
)


class Purpose(enum.StrEnum):
    """An enum of a plugin."""

    ROUTINE = "routine"
    SURPRISE = "surprise"


@attrs.frozen(kw_only=True)
class Visit(Record):
    """Somebody calls.

    Attributes:
        purposes: Why,
            and what for.
        count: How often. ``None`` where not told.
    """

    purposes: tuple[Purpose, ...] = ()
    count: int | None = None
    days: float = 0.0
    on: EdtfDate | None = None
    hosts: tuple[Actor, ...] = ()


@functools.cache
def validator(types: Sequence[type[Record]] = ()) -> Draft202012Validator:
    """Return what validates a line."""
    return Draft202012Validator(schema(types))


def faults(line: object, types: Sequence[type[Record]] = ()) -> list[str]:
    """Return the places of a line that the schema refuses."""
    return sorted({error.json_path for error in validator(types).iter_errors(line)})


def edited(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 -- JSON is of any type
    """Return the line of the review with other fields in its record."""
    line: dict[str, Any] = json.loads(REVIEW.to_json())
    line["records"][0] |= fields
    return line


def matches(definition: str, text: str, field: str | None = None) -> bool:
    """Return whether a text fits the pattern of a definition, or of a field in it."""
    found = schema()["$defs"][definition]
    return bool(regex.search((found["properties"][field] if field else found)["pattern"], text))


def test_it_is_a_schema() -> None:
    """It holds to the draft that it names."""
    Draft202012Validator.check_schema(schema())


def test_the_published_file_is_the_schema() -> None:
    """The file is what ``govreview schema -o docs/reference/govreview-1.schema.json`` writes without other plugins."""
    text = json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"
    assert PUBLISHED.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "folder", ["seeds", "tests/corpus", "tests/articles", "tests/features", "tests/papers", "tests/dispatches"]
)
def test_all_that_is_written_is_valid(folder: str) -> None:
    """Every line that is written over a folder of real articles, and one of invented ones, is valid."""
    documents = [item for item in load_folder(ROOT / folder) if isinstance(item, Document)]
    lines = [json.loads(review.to_json()) for review in Pipeline().reviews(documents)]
    assert any(line["records"] for line in lines)
    assert [fault for line in lines for fault in faults(line)] == []


def test_a_review_made_by_hand_is_valid() -> None:
    """All parts of a review are described, problems too."""
    assert faults(json.loads(REVIEW.to_json())) == []


def test_keys_stand_in_the_order_in_which_they_are_written() -> None:
    """A reader of the schema sees the line as it is."""
    line, described = json.loads(REVIEW.to_json()), schema()
    assert list(described["properties"]) == list(line)
    assert list(described["$defs"]["Rating"]["properties"]) == list(line["records"][0])


def test_words_come_from_the_docstrings() -> None:
    """A field is described as its class does, or the one that it is made on, with null for None."""
    properties = schema([Visit])["$defs"][f"{Visit.__module__}.Visit"]["properties"]
    assert properties["purposes"]["description"] == "Why, and what for."
    assert properties["count"]["description"] == "How often. `null` where not told."
    assert properties["rule"]["description"] == "Name of the rule within the extractor."


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"judgement": "fine"}, "judgement"),
        ({"status": "likely"}, "status"),
        ({"date": "October 2013"}, "date"),
        ({"current": None}, "current"),
        ({"authority": {"slug": "Hull", "name": "Hull"}}, "authority.slug"),
        ({"authority": None}, "authority"),
        ({"by": {"name": "Ofsted"}}, "by"),
        ({"status_cue": {"start": 5, "end": 7, "text": "is"}}, "status_cue"),
        ({"evidence": []}, "evidence"),
        ({"evidence": [{"start": -1, "end": 2, "text": "Hul"}]}, "evidence[0].start"),
    ],
)
def test_what_a_model_refuses_the_schema_refuses(fields: dict[str, Any], place: str) -> None:
    """A value that a record may not hold is refused where it stands."""
    assert faults(edited(**fields)) == [f"$.records[0].{place}"]


def test_a_field_that_is_left_out_is_refused() -> None:
    """An unknown value is null; its key is always there."""
    line = edited()
    del line["records"][0]["date"]
    assert faults(line) == ["$.records[0]"]


def test_a_later_field_is_allowed() -> None:
    """A key that this version does not know is no fault, as it is none for the reader."""
    assert faults({**edited(later=1), "later": 1}) == []


def test_a_line_of_another_version_is_refused() -> None:
    """The schema is of one version."""
    assert faults({**edited(), "govreview": 2}) == ["$.govreview"]


def test_a_record_of_an_unknown_type_needs_what_every_record_has() -> None:
    """A type that is not described may hold anything beside the common fields, which are checked."""
    assert faults(edited(type="visit", count="often")) == []
    assert faults(edited(type="visit", extractor=None)) == ["$.records[0].extractor"]


def test_a_type_of_a_plugin_needs_no_line_of_its_own() -> None:
    """Given the class, its fields are described and checked, models and enums in them too."""
    review = attrs.evolve(
        REVIEW, records=(Visit(purposes=(Purpose.ROUTINE,), hosts=REVIEW.actors, evidence=RATING.evidence),)
    )
    line = json.loads(review.to_json())
    assert faults(line, (Visit,)) == []
    line["records"][0] |= {"purposes": ["other"], "count": 1.5, "days": 2, "on": "May"}
    assert faults(line, (Visit,)) == ["$.records[0].count", "$.records[0].on", "$.records[0].purposes[0]"]


def test_two_types_of_one_name_are_refused() -> None:
    """A type given may not take the name of another."""
    other = attrs.frozen(kw_only=True)(type("Visit", (Record,), {}))
    with pytest.raises(InvalidValueError, match="type_name"):
        schema([Visit, other])


DATES = ["2013", "2013-10", "2013-10-05", "2013-22", "XXXX-10", "XXXX-02-29", "2010~", "2013-10?", "2013-10-05%"]
NO_DATES = ["", "13", "0000", "2013-13", "2013-00", "2013-25", "2013-10-32", "2013-22-01", "XXXX", "XXXX-22", "2013~~"]
NO_DATES += ["../..", "2013/", "/2013", "2013/..~", "2013/2014/2015", "2013-10 ", " 2013", "October 2013"]


def accepts(text: str) -> bool:
    """Return whether the model takes a date."""
    try:
        EdtfDate(text)
    except InvalidValueError:
        return False
    return True


@pytest.mark.parametrize(
    "text", [*DATES, *NO_DATES, *(f"{date}/.." for date in DATES), *(f"../{date}" for date in DATES)]
)
def test_the_pattern_of_dates_is_the_models(text: str) -> None:
    """A text fits the pattern if and only if it is a date."""
    assert matches("EdtfDate", text) is accepts(text)


@pytest.mark.parametrize("text", ["2013-02-30", "2014/2013"])
def test_a_pattern_knows_no_calendar(text: str) -> None:
    """A day that no calendar has, and an interval that ends before it starts, are left to the reader."""
    assert matches("EdtfDate", text)
    assert not accepts(text)


@pytest.mark.parametrize(
    "text", ["P2Y", "P17M", "P7W", "P3D", "P2Y6M", "P", "2Y", "P2", "P2Y3D", "P1000Y", "PT5H", "p2y"]
)
def test_the_pattern_of_ages_is_the_models(text: str) -> None:
    """A text fits the pattern if and only if it is an age that a case may hold."""
    try:
        ChildCase(age=text, evidence=RATING.evidence)
    except InvalidValueError:
        assert not matches("ChildCase", text, "age")
    else:
        assert matches("ChildCase", text, "age")


def test_every_slug_of_the_gazetteer_fits_the_pattern() -> None:
    """The pattern of slugs is that of those there are."""
    slugs = [entry.slug for entry in gazetteer().entries if isinstance(entry, AuthorityEntry)]
    assert len(slugs) > 150
    assert [slug for slug in slugs if not matches("Authority", slug, "slug")] == []


def test_every_enum_is_whole() -> None:
    """An enum lists all that its class has."""
    assert schema()["$defs"]["Area"]["enum"] == [area.value for area in Area]
