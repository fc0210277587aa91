"""Authorities are found by full and bare name, and not within other names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview.gazetteer import gazetteer
from govreview.models.document import SectionKind
from govreview.reading.bodies.authorities import find_authorities
from govreview.reading.bodies.hits import find_hits
from govreview.reading.text.fold import fold
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import tokenise

if TYPE_CHECKING:
    from govreview.reading.mentions import AuthorityMention


def authorities_of(text: str) -> tuple[AuthorityMention, ...]:
    """The authorities of a text that is one sentence."""
    tokens, ((first, last),) = tokenise(fold(text), (Sentence(0, len(text), 0, SectionKind.BODY),))
    hits = find_hits(tokens, gazetteer())
    return find_authorities(tokens, first, last, gazetteer(), hits)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was Birmingham City Council that fell.", [("Birmingham City Council", "birmingham", False)]),
        ("READING", [("READING", "reading", True)]),
        ("Bury:", [("Bury", "bury", True)]),
        ("It was Birmingham council that fell.", [("Birmingham council", "birmingham", False)]),
        ("Alan Wood works in Hackney.", [("Hackney", "hackney", True)]),
        ("BIRMINGHAM COUNCIL CHIEF EXECUTIVE QUITS", [("BIRMINGHAM COUNCIL", "birmingham", False)]),
        ("The London Borough of Havering fell.", [("London Borough of Havering", "havering", False)]),
        (
            "Stockport and Brighton & Hove were good.",
            [("Stockport", "stockport", True), ("Brighton & Hove", "brighton-and-hove", True)],
        ),
        ("Neighbouring Derbyshire was good.", [("Derbyshire", "derbyshire", True)]),
        ("Reading was rated inadequate.", [("Reading", "reading", True)]),
        ("Staff in Slough were told.", [("Slough", "slough", True)]),
        ("Kent's children waited.", [("Kent", "kent", True)]),
        ("Surrey Chief Executive Jo Bird spoke.", [("Surrey", "surrey", True)]),
        ("In Leeds Sir Jo Bird spoke.", [("Leeds", "leeds", True)]),
        ("At Kirklees Rosalind led a team.", [("Kirklees", "kirklees", True)]),
        ("Bury and Kent were rated good.", [("Bury", "bury", True), ("Kent", "kent", True)]),
        ("Reading, Kent were rated good.", [("Reading", "reading", True), ("Kent", "kent", True)]),
        ("Bury scored good for adoption.", [("Bury", "bury", True)]),
        ("Bury faces a new visit.", [("Bury", "bury", True)]),
        ("Reading, rated good in May, spoke.", [("Reading", "reading", True)]),
        ("Mayor of Newham Ann Bird spoke.", [("Newham", "newham", True)]),
        (
            "Camden, City of London, Lewisham fell.",
            [("Camden", "camden", True), ("City of London", "city-of-london", True), ("Lewisham", "lewisham", True)],
        ),
        ("In December Leicester fell.", [("Leicester", "leicester", True)]),
        ("Inspection of Westminster local authority services", [("Westminster", "westminster", True)]),
        ("Children's services in the City of London are good.", [("City of London", "city-of-london", True)]),
        (
            "Bournemouth, Christchurch and Poole Council met.",
            [("Bournemouth, Christchurch and Poole Council", "bournemouth-christchurch-and-poole", False)],
        ),
    ],
)
def test_authority(text: str, expected: list[tuple[str, str, bool]]) -> None:
    """Full forms, bare places and forms in lower case or capitals are found."""
    assert [(m.name, m.entries[0].slug, m.bare) for m in authorities_of(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Reading the report, she wept.",
        "Bury the story, they said.",
        "Bury and forget, they said.",
        "Bury and Sandford Safeguarding Children Board met.",
        "Reading, writing and sums were taught.",
        "Birmingham Yardley voted.",
        "He lives in Sutton Coldfield.",
        "The case is at Manchester Crown Court.",
        "She teaches at Durham University.",
        "He called Kent Police.",
        "The Bradford Children and Families Trust met.",
        "He lives in Derby Road.",
        "He plays for Nottingham Forest.",
        "It happened at Southampton General Hospital.",
        "She goes to Reading School.",
        "Then Alan Kent spoke.",
        "Alan Kent spoke.",
        "Then Ms Derby spoke.",
        "The Bishop of Durham spoke.",
        "Baroness Morris of Bolton spoke.",
        "Greater Manchester was told.",
        "Norfolk and Suffolk NHS Foundation Trust met.",
        "Westminster sources spoke.",
        "The slough was deep.",
    ],
)
def test_no_authority(text: str) -> None:
    """A place within a longer name, a person's name and a common word are no authorities."""
    assert authorities_of(text) == ()


def test_span_leaves_the_possessive_out() -> None:
    """The mention ends before the possessive, which it remembers."""
    text = "The review of Birmingham’s plans began."
    (mention,) = authorities_of(text)
    assert (mention.start, mention.end, mention.possessive) == (14, 24, True)
    assert text[mention.start : mention.end] == "Birmingham"


def test_ended_and_living_bearers_of_a_name_are_both_told() -> None:
    """A name that two councils bore brings both, the living first."""
    (mention,) = authorities_of("She went to Dorset.")
    assert [entry.slug for entry in mention.entries] == ["dorset", "dorset-county"]
