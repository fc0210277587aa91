"""``models.document``: the text, places in it, and what proves which text it was."""

from __future__ import annotations

import hashlib
import pickle

import attrs
import pytest

from govreview.exceptions import InvalidValueError
from govreview.models import Document, EdtfDate, Evidence, Section, SectionKind, Span


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 4), (-1, 3)])
@pytest.mark.parametrize("model", [Span, lambda start, end: Section(SectionKind.BODY, start, end)])
def test_empty_or_reversed_span_is_refused(model: type[Span], start: int, end: int) -> None:
    """A span has a first code point and lies in the text."""
    with pytest.raises(InvalidValueError):
        model(start, end)


def test_evidence_is_cut_from_the_text() -> None:
    """``of`` takes exactly the code points between the offsets."""
    evidence = Evidence.of("Lord Warner — “sent in”", 5, 11)
    assert (evidence.start, evidence.end, evidence.text) == (5, 11, "Warner")
    assert evidence.span == Span(5, 11)


@pytest.mark.parametrize(("start", "end"), [(0, 99), (-3, -1), (-6, 2), (2, 2)])
def test_evidence_beyond_the_text_is_refused(start: int, end: int) -> None:
    """Offsets that do not lie in the text give no evidence."""
    with pytest.raises(InvalidValueError):
        Evidence.of("Warner", start, end)


def test_evidence_of_another_length_is_refused() -> None:
    """The words must be as long as their span."""
    with pytest.raises(InvalidValueError, match=r"Evidence\.text"):
        Evidence(0, 4, "Warner")


def test_published_is_parsed() -> None:
    """A publication date may be given as text, as coarse as a month."""
    assert Document("x", published="2013-11").published == EdtfDate.month(2013, 11)


def test_published_nonsense_is_refused() -> None:
    """A publication date that is no EDTF is refused."""
    with pytest.raises(InvalidValueError):
        Document("x", published="November 2013")


def test_text_of_another_type_is_refused() -> None:
    """Bytes are no text: decoding is the loader's work."""
    with pytest.raises(InvalidValueError, match=r"Document\.text"):
        Document(b"x")  # type: ignore[arg-type]


def test_length_counts_code_points() -> None:
    """A character beyond the basic plane counts as one."""
    assert Document("a\r\n\U0001f600").length == 4


def test_sha256_is_of_utf8() -> None:
    """The digest is that of the UTF-8 bytes."""
    assert Document("é").sha256 == hashlib.sha256("é".encode()).hexdigest()


def test_lone_surrogate_is_text() -> None:
    """A document may hold what UTF-8 cannot, and has a digest nonetheless."""
    assert Document("\ud800").sha256 == hashlib.sha256(b"\xed\xa0\x80").hexdigest()


def test_info_fits_its_text_only() -> None:
    """What is kept of a document tells its text from another of the same length."""
    info = Document("Warner", id="a", publisher="The Post").info
    assert (info.id, info.publisher, info.length) == ("a", "The Post", 6)
    assert info.fits("Warner")
    assert not info.fits("Wagner")


def test_document_is_frozen_and_travels() -> None:
    """A document cannot be changed, and is equal after pickling even with its digest computed."""
    document = Document("Warner")
    assert document.sha256
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        document.text = "x"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(document)) == document  # noqa: S301 -- our own bytes


def test_readable_sections() -> None:
    """Records are read from headline, standfirst, body and cross-heads, and from nothing else."""
    readable = {kind.value for kind in SectionKind if Section(kind, 0, 1).readable}
    assert readable == {"headline", "standfirst", "body", "heading"}
