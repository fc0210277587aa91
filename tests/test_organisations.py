"""Organisations are found in the gazetteer and by the structure of their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview.gazetteer import gazetteer
from govreview.models.document import Document, SectionKind
from govreview.models.edtf import EdtfDate
from govreview.reading.bodies.authorities import find_authorities
from govreview.reading.bodies.hits import find_hits
from govreview.reading.bodies.names import organisation_heads
from govreview.reading.bodies.organisations import find_organisations
from govreview.reading.text.fold import fold
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import tokenise

if TYPE_CHECKING:
    from govreview.reading.mentions import OrganisationMention
from govreview.reading.reading import Reading

_KINDS = frozenset(
    "council department inspectorate trust charity union court media university board company hospital school police "
    "parliament party association other".split()
)


def organisations_of(text: str) -> tuple[OrganisationMention, ...]:
    """The organisations of a text that is one sentence."""
    tokens, ((first, last),) = tokenise(fold(text), (Sentence(0, len(text), 0, SectionKind.BODY),))
    hits = find_hits(tokens, gazetteer())
    authorities = find_authorities(tokens, first, last, gazetteer(), hits)
    return find_organisations(tokens, first, last, gazetteer(), hits, authorities)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told Ofsted.", [("Ofsted", "inspectorate", "Ofsted")]),
        ("The DfE met Unison.", [("DfE", "department", "Department for Education"), ("Unison", "union", "Unison")]),
        (
            "The Department for Children, Schools and Families met.",
            [
                (
                    "Department for Children, Schools and Families",
                    "department",
                    "Department for Children, Schools and Families",
                )
            ],
        ),
        (
            "She works at the London School of Economics.",
            [("London School of Economics", "university", "London School of Economics and Political Science")],
        ),
        (
            "The West Sussex Safeguarding Children Board met.",
            [("West Sussex Safeguarding Children Board", "board", None)],
        ),
        (
            "CUMBRIA The Department for Education spoke.",
            [("Department for Education", "department", None)],
        ),
        (
            "The president of the Association of Directors of Social Services Andrew Bird spoke.",
            [
                (
                    "Association of Directors of Social Services",
                    "association",
                    "Association of Directors of Social Services",
                )
            ],
        ),
        ("Rother District Council met.", [("Rother District Council", "council", None)]),
        ("Lewes Crown Court heard it.", [("Lewes Crown Court", "court", None)]),
        (
            "Norfolk and Suffolk NHS Foundation Trust met.",
            [("Norfolk and Suffolk NHS Foundation Trust", "hospital", None)],
        ),
        ("He runs the charity Kids Apart.", [("Kids Apart", "charity", None)]),
        ("Chief executive Mark Rogers of Acme Consulting left.", [("Acme Consulting", "company", None)]),
        ("He told BBC Radio Merseyside.", [("BBC Radio Merseyside", "media", "BBC")]),
        ("He rang the Observer.", [("Observer", "media", "The Observer")]),
        ("She told the Commons.", [("Commons", "parliament", None)]),
        ("The LSCB met.", [("LSCB", "board", None)]),
    ],
)
def test_organisation(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    """Name, kind and canonical name are told."""
    assert [(m.name, m.kind, m.canonical) for m in organisations_of(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Birmingham City Council met.",
        "The City Council met.",
        "The Improvement Board met.",
        "The watchdog spoke.",
        "Birmingham Children's Services failed.",
        "The Children's Commissioner for England spoke.",
        "Pause before you speak.",
        "It was GOOD news.",
        "The MASH was told of CSE before he was charged with GBH.",
        "She posted a picture of the house.",
    ],
)
def test_no_organisation(text: str) -> None:
    """Councils of the gazetteer, generic names, posts and words are no organisations."""
    assert organisations_of(text) == ()


def test_abbreviation_in_brackets_belongs_to_the_name() -> None:
    """The short form told behind the name is kept, and is no second mention."""
    text = "The British Association of Social Workers (BASW) spoke."
    (mention,) = organisations_of(text)
    assert (mention.name, mention.abbreviation) == ("British Association of Social Workers", "BASW")
    assert text[mention.start : mention.end] == "British Association of Social Workers (BASW)"


@pytest.mark.parametrize(
    ("text", "slugs"),
    [
        ("Bradford Children and Families Trust met.", ("bradford",)),
        ("Rochdale Borough Safeguarding Children Board met.", ("rochdale",)),
        ("Keele University met.", ()),
    ],
)
def test_authority_of_trust_or_board(text: str, slugs: tuple[str, ...]) -> None:
    """A trust or board tells for whom it works."""
    assert [mention.authority for mention in organisations_of(text)] == [slugs]


def test_persons_are_not_swallowed() -> None:
    """A person before "and" or "of" stays out of the name."""
    names = [m.name for m in organisations_of("Alan Wood of Keele University met Mark Rogers and Harbour Trust staff.")]
    assert names == ["Keele University", "Harbour Trust"]


@pytest.mark.parametrize("head", sorted(organisation_heads()))
def test_head_word(head: str) -> None:
    """Each head word of the table ends a name that is found, or with "the" is a newspaper, and its kind is known."""
    (mention,) = organisations_of(
        f"They went to the Daily {head.title()}."
        if organisation_heads()[head].kind == "media"
        else f"They went to Harbour {head.title()}."
    )
    assert mention.name.endswith(head.title())
    assert mention.kind in _KINDS


def test_companies_that_run_services_are_known_by_their_place() -> None:
    """As "Plymouth Children First": the slogan alone, or without a place, is no name."""
    text = "He runs Plymouth Children First and East Sussex Families Together. Children First, she said."
    assert [(o.name, o.kind, o.authority) for o in organisations_of(text)] == [
        ("Plymouth Children First", "trust", ("plymouth",)),
        ("East Sussex Families Together", "trust", ("east-sussex",)),
    ]


@pytest.mark.parametrize(("published", "first"), [("2020-11", "northamptonshire"), ("2023", "north-northamptonshire")])
def test_the_authority_of_a_trust_is_one_that_stood(published: str, first: str) -> None:
    """Of the councils that a trust works for in turn, those of the day of publication come first."""
    reading = Reading(Document("Northamptonshire Children's Trust met.", published=EdtfDate(published)))
    (trust,) = reading.organisations
    assert (trust.authority[0], set(trust.authority)) == (
        first,
        {"northamptonshire", "north-northamptonshire", "west-northamptonshire"},
    )
