"""``review``: the order of its parts, and finding them."""

from __future__ import annotations

from govreview.models import (
    Actor,
    ActorKind,
    ActorRef,
    Authority,
    Document,
    Evidence,
    Judgement,
    Rating,
    Span,
    Statement,
    UnknownRecord,
)
from govreview.review import Review

TEXT = "Leeds was rated good, said Ofsted."
DOCUMENT = Document(TEXT, id="d1")


def _statement(start: int, end: int) -> Statement:
    return Statement(quote="good", evidence=(Evidence.of(TEXT, start, end),))


def _rating(start: int, end: int) -> Rating:
    leeds = Authority("leeds", "Leeds City Council")
    return Rating(authority=leeds, judgement=Judgement.GOOD, evidence=(Evidence.of(TEXT, start, end),))


def _person(name: str, *mentions: Span) -> Actor:
    return Actor(id=name, kind=ActorKind.PERSON, name=name, mentions=mentions)


def test_records_stand_by_evidence_then_type() -> None:
    """Start of the first evidence, then its end, then the type decide, whatever the order given."""
    visit = UnknownRecord(type="visit", evidence=(Evidence.of(TEXT, 0, 5),))
    expected = (_rating(0, 5), _statement(0, 5), visit, _rating(0, 9), _rating(6, 8))
    assert Review(document=DOCUMENT, records=expected[::-1]).records == expected


def test_actors_stand_by_first_mention() -> None:
    """The earliest mention decides, and those never mentioned come last."""
    early, late, never = _person("a", Span(20, 25), Span(2, 3)), _person("b", Span(5, 6)), _person("c")
    assert Review(document=DOCUMENT, actors=(never, late, early)).actors == (early, late, never)


def test_of_picks_one_type() -> None:
    """``of`` gives the records of the type asked for, in order."""
    review = Review(document=DOCUMENT, records=(_statement(0, 5), _rating(6, 9), _rating(0, 5)))
    assert review.of(Rating) == (_rating(0, 5), _rating(6, 9))


def test_document_is_kept_without_text() -> None:
    """A review made from a document keeps what proves the text, not the text."""
    review = Review(document=DOCUMENT)
    assert review.document == DOCUMENT.info
    assert review.document.fits(TEXT)


def test_actor_is_found_by_reference() -> None:
    """A bound reference leads to its actor, one that is bound to nobody to none."""
    ofsted = _person("Ofsted", Span(27, 33))
    review = Review(document=DOCUMENT, actors=(ofsted,))
    assert review.actor(ActorRef("Ofsted", id="Ofsted")) == ofsted
    assert review.actor(ActorRef("Ofsted")) is None
