"""The sentences of `cases`: what is found in them, and that nothing is found where nothing is told."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreview import Document, Reading
from govreview_interventions import Interventions

if TYPE_CHECKING:
    from types import ModuleType


def _load(name: str) -> ModuleType:
    path = Path(__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"govreview_interventions_{name}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


CASES = _load("cases")
WORDINGS = _load("wordings")
TURNS = _load("turns")
PLAIN = _load("plain")
AFIELD = _load("afield")
FATES = _load("fates")
BUILDS = _load("builds")
REACH = _load("reach")
SEQUELS = _load("sequels")


def rows(text: str, published: str = "2014-03-27") -> list[tuple[object, ...]]:
    """The records of a text as plain values."""
    found = Interventions().extract(Reading(Document(text, published=published)))
    return sorted(
        (
            (
                r.kind.value,
                r.authority.slug if r.authority is not None else None,
                r.status.value,
                r.by.name if r.by is not None else None,
                tuple(actor.name for actor in r.lead),
                str(r.date) if r.date is not None else None,
            )
            for r in found
        ),
        key=str,
    )


@pytest.mark.parametrize(("text", "expected"), CASES.FOUND, ids=[text[:60] for text, _ in CASES.FOUND])
def test_finds_the_steps_with_all_their_fields(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """Each sentence gives exactly the steps it tells, no field amiss."""
    assert rows(text) == sorted(expected, key=str)


@pytest.mark.parametrize(("text", "day", "expected"), WORDINGS.FOUND, ids=[row[0][:60] for row in WORDINGS.FOUND])
def test_reads_further_wordings(text: str, day: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """A step is found whatever noun or verb tells it, with its fields."""
    assert rows(text, day) == sorted(expected, key=str)


@pytest.mark.parametrize("text", WORDINGS.EMPTY, ids=[text[:60] for text in WORDINGS.EMPTY])
def test_leaves_further_wordings_alone(text: str) -> None:
    """What only looks like a step gives nothing."""
    assert rows(text, "2022-05-18") == []


@pytest.mark.parametrize(("text", "expected"), TURNS.FOUND, ids=[row[0][:60] for row in TURNS.FOUND])
def test_reads_turns_of_phrase(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """What ends, denies, plans or leads a step is read with all its fields."""
    assert rows(text, "2022-05-18") == sorted(expected, key=str)


@pytest.mark.parametrize("text", TURNS.EMPTY, ids=[text[:60] for text in TURNS.EMPTY])
def test_leaves_turns_of_phrase_alone(text: str) -> None:
    """What only sounds like it gives nothing."""
    assert rows(text, "2022-05-18") == []


@pytest.mark.parametrize(("text", "expected"), PLAIN.FOUND, ids=[row[0][:60] for row in PLAIN.FOUND])
def test_reads_plain_sentences(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """What a paper would print in plain words is read with all its fields."""
    assert rows(text, "2022-03-26") == sorted(expected, key=str)


@pytest.mark.parametrize("text", PLAIN.EMPTY, ids=[text[:60] for text in PLAIN.EMPTY])
def test_leaves_plain_sentences_alone(text: str) -> None:
    """What is no step, however like one it is put, gives nothing."""
    assert rows(text, "2022-03-26") == []


@pytest.mark.parametrize(("text", "expected"), AFIELD.FOUND, ids=[row[0][:60] for row in AFIELD.FOUND])
def test_tells_a_councils_affairs_from_those_of_others(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """What is ordered, hired or sent in for a council's services is read."""
    assert rows(text, "2022-03-26") == sorted(expected, key=str)


@pytest.mark.parametrize(("text", "expected"), FATES.FOUND, ids=[row[0][:60] for row in FATES.FOUND])
def test_reads_what_becomes_of_a_step(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """Who decides, what becomes of it and when are read from the clauses beside."""
    assert rows(text, "2022-03-26") == sorted(expected, key=str)


@pytest.mark.parametrize(("text", "expected"), BUILDS.FOUND, ids=[row[0][:60] for row in BUILDS.FOUND])
def test_reads_a_step_however_the_sentence_is_built(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """Relative clauses, reports told behind, spells and alternatives leave the fields as they are."""
    assert rows(text, "2014-03-20") == sorted(expected, key=str)


@pytest.mark.parametrize("text", BUILDS.EMPTY, ids=[text[:60] for text in BUILDS.EMPTY])
def test_leaves_what_never_was_alone(text: str) -> None:
    """What would have been, what may be done to any council and what somebody was before give nothing."""
    assert rows(text, "2014-03-20") == []


@pytest.mark.parametrize("text", AFIELD.EMPTY, ids=[text[:60] for text in AFIELD.EMPTY])
def test_leaves_the_affairs_of_others_alone(text: str) -> None:
    """What others order, examine and run is no step towards a council's services."""
    assert rows(text, "2022-03-26") == []


@pytest.mark.parametrize(("text", "expected"), REACH.FOUND, ids=[row[0][:60] for row in REACH.FOUND])
def test_reads_the_constructions_of_dense_articles(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """A step is found in whatever construction it stands, for each council that it is taken towards."""
    assert rows(text, "2022-03-26") == sorted(expected, key=str)


@pytest.mark.parametrize("text", REACH.EMPTY, ids=[text[:60] for text in REACH.EMPTY])
def test_leaves_such_constructions_alone_elsewhere(text: str) -> None:
    """The same constructions about something else give nothing."""
    assert rows(text, "2022-03-26") == []


@pytest.mark.parametrize("text", CASES.EMPTY, ids=[text[:60] for text in CASES.EMPTY])
def test_finds_nothing_where_no_step_is_told(text: str) -> None:
    """A mere mention, another kind of review or another body's affair is no step."""
    assert rows(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The commissioner's",
        "Services in Wigan were handed to a trust",
        "Services in Wigan were handed to a company, Acorn Futures",
        "Ministers said no",
    ],
)
def test_a_text_may_break_off(text: str) -> None:
    """A text that ends in the middle of a sentence is read like any other."""
    assert isinstance(rows(text), list)


def test_two_mentions_of_one_notice_are_one_step_with_its_span() -> None:
    """A notice issued in one sentence and lifted in another is one step that has ended."""
    text = "Wigan was served with an improvement notice in 2012. The notice was lifted in January 2014."
    assert rows(text) == [("improvement_notice", "wigan", "ended", None, (), "2012/2014-01")]


def test_two_reviews_stay_two() -> None:
    """An earlier review by somebody else is no part of the one now ordered."""
    text = "Wigan Council has ordered a review of its services. An earlier review, by Moira Gibb, reported in 2011."
    assert [row[4] for row in rows(text)] == [(), ("Moira Gibb",)]


def test_evidence_stands_at_its_offsets() -> None:
    """Every piece of evidence is the text at its offsets."""
    text = "\u2018Wigan\u2019 news\n\nA commissioner has been sent to Wigan.\n\nHe is \u2013 they say \u2013 busy."
    (record,) = Interventions().extract(Reading(Document(text)))
    assert [text[e.start : e.end] for e in record.evidence] == [e.text for e in record.evidence]


def test_a_list_of_dates_gives_one_visit_each() -> None:
    """Two visits in two months are two inspections."""
    text = "Ofsted made two monitoring visits to Wigan, in October and January."
    assert [row[5] for row in rows(text)] == ["2013-10", "2014-01"]


def test_entries_of_a_timeline_are_dated_by_their_heads() -> None:
    """A line that is only a date dates the entry below it."""
    text = (
        "Wigan children's services\n\nMay 2012\nOfsted rates Wigan inadequate.\n\n"
        "July 2012\nImprovement notice issued.\n\nJanuary 2013: Monitoring visit."
    )
    assert [(row[0], row[5]) for row in rows(text)] == [("improvement_notice", "2012-07"), ("inspection", "2013-01")]


@pytest.mark.parametrize(("text", "expected"), SEQUELS.FOUND, ids=[row[0][:60] for row in SEQUELS.FOUND])
def test_reads_what_follows_on_a_step(text: str, expected: tuple[tuple[object, ...], ...]) -> None:
    """Who goes, what comes of a demand, and whose step is meant are read from the clauses behind."""
    assert rows(text, "2014-03-20") == sorted(expected, key=str)


@pytest.mark.parametrize("text", SEQUELS.EMPTY, ids=[text[:60] for text in SEQUELS.EMPTY])
def test_leaves_what_is_only_said_alone(text: str) -> None:
    """What somebody thinks of such steps, a grade, a council's own review give nothing."""
    assert rows(text, "2014-03-20") == []
