"""``difference``: which records of two sets of reviews are one fact, and what of it changed."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from govreview.difference import ChangeKind, Difference, Total, compare
from govreview.load import load_folder
from govreview.models import (
    ActorRef,
    Appointment,
    Area,
    Authority,
    Change,
    ChildCase,
    Document,
    EdtfDate,
    Evidence,
    Intervention,
    InterventionKind,
    Judgement,
    Outcome,
    Rating,
    Record,
    RoleKind,
    Span,
    Statement,
    Status,
)
from govreview.pipeline import Pipeline
from govreview.review import Review, read_jsonl

SEEDS = Path(__file__).parents[1] / "seeds"
TEXT = "Ann Ox joins and Bob Elm leaves. Hull is good, York is poor. Hull was good."
WHERE = Evidence.of(TEXT, 0, 32)
ELSEWHERE = Evidence.of(TEXT, 61, 75)
ANN = Appointment(
    person=ActorRef("Ann Ox"), role="adviser", role_kind=RoleKind.ADVISER, change=Change.START, evidence=(WHERE,)
)
BOB = Appointment(
    person=ActorRef("Bob Elm"), role="director", role_kind=RoleKind.DCS, change=Change.END, evidence=(WHERE,)
)
HULL = Rating(
    authority=Authority("hull", "Hull"), judgement=Judgement.GOOD, current=True, evidence=(Evidence.of(TEXT, 33, 45),)
)


def review(*records: Record, name: str = "d1", text: str = TEXT) -> Review:
    """Return a review with these records."""
    return Review(document=Document(text, id=name), records=records)


def told(old: Record | tuple[Record, ...], new: Record | tuple[Record, ...]) -> list[tuple[object, ...]]:
    """Return the kind of each change between the records of one document, and the names of the fields changed."""
    sides = (side if isinstance(side, tuple) else (side,) for side in (old, new))
    difference = compare(*([review(*side)] for side in sides))
    return [(change.kind.value, *(field.name for field in change.fields)) for change in difference.changes]


@pytest.fixture(scope="module")
def seeds() -> tuple[Review, ...]:
    """Return the reviews of the seeds, as the installed extractors make them."""
    documents = [item for item in load_folder(SEEDS) if isinstance(item, Document)]
    return tuple(Pipeline().reviews(documents))


def test_the_same_reviews_differ_in_nothing(seeds: tuple[Review, ...]) -> None:
    """Reviews equal themselves, written and read again, in another order and with other identifiers of actors."""
    lines = [review.to_json() for review in reversed(seeds)]
    again = list(read_jsonl(line.replace('"id":"a', '"id":"a9') for line in lines))
    assert compare(seeds, again) == Difference()
    assert compare(seeds, again).equal


def test_a_dropped_record_is_removed(seeds: tuple[Review, ...]) -> None:
    """Of all the records of the seeds one is missing, and nothing else is told."""
    first, *rest = seeds
    dropped = first.records[2]
    fewer = attrs.evolve(first, records=[record for record in first.records if record is not dropped])
    (change,) = compare(seeds, [fewer, *rest]).changes
    assert (change.document, change.kind, change.old, change.new) == (
        first.document.id,
        ChangeKind.REMOVED,
        dropped,
        None,
    )
    (change,) = compare([fewer, *rest], seeds).changes
    assert (change.kind, change.new) == (ChangeKind.ADDED, dropped)


def test_each_record_of_the_seeds_is_found_again_when_its_status_changes(seeds: tuple[Review, ...]) -> None:
    """Whichever record it is, the change is told of it and of no other, with the old value and the new."""
    for each in seeds:
        for at, record in enumerate(each.records):
            status = Status.CANCELLED if record.status is not Status.CANCELLED else Status.PLANNED
            records = (*each.records[:at], attrs.evolve(record, status=status), *each.records[at + 1 :])
            (change,) = compare([each], [attrs.evolve(each, records=records)]).changes
            (field,) = change.fields
            assert (change.old, field.name, field.old, field.new) == (record, "status", record.status, status)


def test_records_are_known_by_what_they_tell() -> None:
    """The person tells two appointments of one sentence apart, whatever else changes."""
    old, new = (ANN, BOB), (attrs.evolve(BOB, date=EdtfDate("2013")), attrs.evolve(ANN, role=None))
    assert sorted(told(old, new)) == [("changed", "date"), ("changed", "role")]


def test_two_facts_of_one_sentence_stay_two() -> None:
    """Evidence alone makes no pair."""
    assert told(ANN, BOB) == [("added",), ("removed",)]


def test_a_key_that_changes_in_its_place() -> None:
    """A record whose evidence and most of whose fields stay is the same with another name."""
    assert told(ANN, attrs.evolve(ANN, person=ActorRef("Ann Oxley"))) == [("changed", "person")]


def test_a_fact_found_in_other_words() -> None:
    """A record with new evidence only is the same, for it tells the same."""
    assert told(HULL, attrs.evolve(HULL, evidence=(ELSEWHERE,))) == [("changed", "evidence")]


def test_another_fact_in_other_words() -> None:
    """Neither the place nor the keys are the same: one is gone and one has come."""
    assert told(HULL, attrs.evolve(HULL, judgement=Judgement.OTHER, evidence=(ELSEWHERE,))) == [
        ("removed",),
        ("added",),
    ]


def test_types_are_never_mixed() -> None:
    """A record that is now of another type is gone and come, even one made on the old type that tells the same."""

    @attrs.frozen(kw_only=True)
    class Visit(Intervention):
        pass

    fact = {"kind": InterventionKind.ADVISER, "evidence": (WHERE,)}
    assert told(Intervention(**fact), Visit(**fact)) == [("removed",), ("added",)]


def test_the_closest_pair_is_joined_first() -> None:
    """Of two steps of one kind each finds the one that it overlaps, not the one that stands where it stood."""
    one = Intervention(kind=InterventionKind.REVIEW, evidence=(WHERE,))
    other = Intervention(kind=InterventionKind.REVIEW, evidence=(ELSEWHERE,))
    new = (attrs.evolve(one, date=EdtfDate("2013")), attrs.evolve(other, by=ActorRef("Ann Ox")))
    assert told((one, other), new) == [("changed", "date"), ("changed", "by")]


def test_status_tells_two_alike_apart() -> None:
    """Where all else is alike, the record of the same status is the same."""
    planned = attrs.evolve(HULL, status=Status.PLANNED)
    rule = {"rule": "other"}
    assert told((HULL, planned), (attrs.evolve(planned, **rule), attrs.evolve(HULL, **rule))) == [
        ("changed", "rule"),
        ("changed", "rule"),
    ]


def test_a_case_that_gains_a_name() -> None:
    """A type none of whose fields must be equal is known by what is not contradicted."""
    case = ChildCase(age="P2Y", outcome=Outcome.DIED, evidence=(WHERE,))
    assert told(case, attrs.evolve(case, name="Ann")) == [("changed", "name")]


def test_a_quotation_that_grows() -> None:
    """A statement whose words change is known by its place and its speaker."""
    said = Statement(speaker=ActorRef("Ann Ox"), quote="It is good.", cue="said", evidence=(WHERE,))
    assert told(said, attrs.evolve(said, quote="It is good. Very.")) == [("changed", "quote")]


def test_an_authority_under_another_name() -> None:
    """The slug says that it is the same one, and the name is told as the change."""
    other = attrs.evolve(HULL, authority=Authority("hull", "Hull City Council"), evidence=(ELSEWHERE,))
    assert told(HULL, other) == [("changed", "authority", "evidence")]


def test_a_date_that_is_told_more_finely() -> None:
    """A month and a day in it contradict each other in nothing; two months do."""
    month, day, later = (attrs.evolve(HULL, date=EdtfDate(text)) for text in ("2013-10", "2013-10-05", "2014-01"))
    elsewhere = {"evidence": (ELSEWHERE,)}
    assert told(month, attrs.evolve(day, **elsewhere)) == [("changed", "date", "evidence")]
    assert told(month, attrs.evolve(later, current=False, area=Area.ADOPTION, **elsewhere)) == [
        ("removed",),
        ("added",),
    ]


def test_one_of_two_equal_records() -> None:
    """Each record equals one other at most."""
    assert told((HULL, HULL), HULL) == [("removed",)]


def test_identifiers_of_actors_do_not_count() -> None:
    """The same person under another number is the same."""
    assert told(attrs.evolve(ANN, person=ActorRef("Ann Ox", id="a1")), ANN) == []
    assert told(ANN, attrs.evolve(ANN, person=ActorRef("Ann Ox", Span(0, 6), "a2"))) == []


def test_a_type_that_nobody_knows_is_compared_field_by_field() -> None:
    """Records of a plugin that is not installed are compared as the files have them."""
    line = json.loads(review(HULL).to_json())
    line["records"][0] |= {"type": "visit", "host": {"id": "a1", "name": "Ann Ox"}, "count": 2}
    old = Review.from_json(json.dumps(line))
    line["records"][0] |= {"host": {"id": "a2", "name": "Ann Ox"}, "count": 3}
    (change,) = compare([old], [Review.from_json(json.dumps(line))]).changes
    assert [(field.name, field.old, field.new) for field in change.fields] == [("count", 2, 3)]


def test_a_field_that_only_one_side_has() -> None:
    """A field of a later version is told like any other."""
    assert told(HULL, attrs.evolve(HULL, extra={"later": 1})) == [("changed", "later")]


def test_documents_that_only_one_side_has() -> None:
    """They are named, and their records are not counted."""
    difference = compare([review(ANN, name="a"), review(name="b")], [review(name="b"), review(BOB, name="c")])
    assert difference == Difference(only_old=("a",), only_new=("c",))
    assert not difference.equal


def test_a_document_whose_text_differs() -> None:
    """Offsets into two texts cannot be compared, so it is named and no more."""
    assert compare([review(ANN)], [review(text="Other.")]) == Difference(other_text=("d1",))


def test_documents_of_one_name_are_told_apart_by_their_text() -> None:
    """An identifier that is used twice does no harm."""
    texts = [review(HULL), review(text="Other.")]
    assert compare(texts, reversed(texts)).equal
    assert compare([review(), review()], [review()]) == Difference(only_old=("d1",))


def test_totals_are_by_type() -> None:
    """Each type that changed has its three counts, in the order of their names."""
    old = review(HULL, ANN, BOB)
    new = review(attrs.evolve(HULL, current=False), ANN, Statement(quote="It is.", evidence=(WHERE,)))
    assert compare([old], [new]).totals == (
        Total(type="appointment", added=0, removed=1, changed=0),
        Total(type="rating", added=0, removed=0, changed=1),
        Total(type="statement", added=1, removed=0, changed=0),
    )
