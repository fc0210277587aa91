"""What every record holds beside its fields: evidence, status and rule."""

from __future__ import annotations

from govreview import Document, Evidence, Reading, Status
from govreview_child_cases import ChildCases

TEXT = (
    "Toddler dies in Luton\n\nMaisie Okafor, two, was scalded in the bath in Luton in June 2013 and died. "
    "Nobody answered the telephone.\n\nHer father, Ade Okafor, was jailed for six years.\n"
)


def test_best_evidence_first() -> None:
    """The sentence that names the child and tells the death is the first piece, whole and exact."""
    (record,) = ChildCases().extract(Reading(Document(TEXT, published="2014-01-02")))
    start = TEXT.index("Maisie")
    end = TEXT.index(" Nobody")
    assert record.evidence[0] == Evidence.of(TEXT, start, end)


def test_further_evidence_adds_facts() -> None:
    """The sentence that tells the conviction is evidence too, the one that tells nothing of the child is none."""
    (record,) = ChildCases().extract(Reading(Document(TEXT, published="2014-01-02")))
    texts = [piece.text for piece in record.evidence]
    assert "Her father, Ade Okafor, was jailed for six years." in texts
    assert not any("telephone" in text for text in texts)


def test_status_and_rule() -> None:
    """A case is actual, and names the rule that told its harm."""
    (record,) = ChildCases().extract(Reading(Document(TEXT, published="2014-01-02")))
    assert record.status is Status.ACTUAL
    assert record.status_cue is None
    assert record.rule


def test_empty_document() -> None:
    """A document without words has no case."""
    assert list(ChildCases().extract(Reading(Document("")))) == []


def test_comments_are_not_read() -> None:
    """A death told in a reader's comment is no case."""
    text = (
        "Council appoints director\n\nLuton Council has appointed a director of children's services. "
        "She starts in May.\n\n"
        "More from Community Care\n\nWhy I left after 20 years\nNew chair for Leeds board\n\n"
        "One response to Council appoints director\n\n"
        "Debbie February 27, 2015 at 8:40 am #\nWhat of Baby Z, aged two, who was beaten to death by his mother?\n"
    )
    assert list(ChildCases().extract(Reading(Document(text)))) == []
