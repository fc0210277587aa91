"""Whether all that a review points to stands in its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models import ActorRef, Evidence, Span
from govreview.reading.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import Document, Record
    from govreview.review import Review

__all__ = ["assert_grounded"]


def assert_grounded(review: Review, document: Document | str) -> None:
    """Fail where something in a review does not stand in the text that it was made from.

    Evidence, cues, mentions and further spans must lie in the text, evidence with the very words; actors must be
    called as the text calls them; a reference must lead to an actor of the review.

    Args:
        review: The review.
        document: The document, or its text.

    Raises:
        AssertionError: Names the first thing that does not.
    """
    text = document if isinstance(document, str) else document.text
    assert review.document.fits(text), "the review was made from another text"
    ids = {actor.id for actor in review.actors}
    for actor in review.actors:
        for span in actor.mentions:
            assert span.end <= len(text), (
                f"a mention of {actor.name!r} lies beyond the text: {span.start} to {span.end}"
            )
        for name in (actor.name, *actor.aliases):
            assert _said(name, text), f"the text does not say {name!r}"
    for record in review.records:
        _check(record, text, ids)


def _check(record: Record, text: str, ids: set[str]) -> None:
    whose = f"of {record.type_name} by rule {record.rule or '(none)'}"
    for piece in _pieces(record):
        if isinstance(piece, Evidence):
            told = text[piece.start : piece.end]
            assert told == piece.text, f"evidence {whose} at {piece.start} is {piece.text!r}, the text has {told!r}"
        elif isinstance(piece, Span):
            assert piece.end <= len(text), f"a span {whose} lies beyond the text: {piece.start} to {piece.end}"
        else:
            assert piece.id is None or piece.id in ids, f"{piece.name!r} {whose} is no actor of the review: {piece.id}"
            mention = piece.mention
            assert mention is None or mention.end <= len(text), (
                f"the mention of {piece.name!r} {whose} lies beyond the text"
            )


def _pieces(record: Record) -> Iterator[Evidence | Span | ActorRef]:
    kind: type = type(record)
    for field in attrs.fields(kind):
        value = getattr(record, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Evidence | Span | ActorRef):
                yield item


def _said(name: str, text: str) -> bool:
    """Whether each word of a name stands in the text: a name may be put together of several mentions."""
    lower = fold(text).casefold()
    return all(word.casefold().rstrip(".") in lower for word in fold(name).split())
