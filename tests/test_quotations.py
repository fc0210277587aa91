"""Tests of quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreview.models.document import SectionKind
from govreview.reading.text.fold import fold
from govreview.reading.text.quotations import Quotation, find_quotations
from govreview.reading.text.sections import Paragraph, find_paragraphs, find_sections


def find(*paragraphs: str, kinds: tuple[SectionKind, ...] = ()) -> list[tuple[str, Quotation]]:
    """Give the quotations of some paragraphs, each with its text as it stands between its marks."""
    text = "\n".join(paragraphs)
    bounds = []
    start = 0
    for index, paragraph in enumerate(paragraphs):
        kind = kinds[index] if kinds else SectionKind.BODY
        bounds.append(Paragraph(start, start + len(paragraph), kind))
        start += len(paragraph) + 1
    return [(text[q.inner_start : q.inner_end], q) for q in find_quotations(fold(text), bounds)]


def inner(*paragraphs: str) -> list[str]:
    """Give what is quoted in some paragraphs."""
    return [quoted for quoted, _ in find(*paragraphs)]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said: “We failed.”", ["We failed."]),
        ('"We failed," he said. "I am sorry."', ["We failed,", "I am sorry."]),
        (
            "‘Nobody takes on another authority’s difficulties lightly,’ he said.",
            ["Nobody takes on another authority’s difficulties lightly,"],
        ),
        ("An ‘expert panel’ read the councils’ plans.", ["expert panel"]),
        ("‘The councils’ plans are poor,’ he said.", ["The councils’ plans are poor,"]),
        ("Rated 'inadequate' in '09 by staff of the '90s.", ["inadequate"]),
        ("The parents' view of the children's home.", []),
        ("Practice was poor.” He left.", []),
        ('A 6" nail in the wall.', []),
        ('It said "" and "good".', ["good"]),
        ("(“the council”)", ["the council"]),
        ("She said:“We know”.", ["We know"]),
    ],
)
def test_marks_of_one_paragraph(text: str, quoted: list[str]) -> None:
    """Double and single marks quote, apostrophes and closing marks that nothing opened do not."""
    assert inner(text) == quoted


def test_outer_and_inner_offsets() -> None:
    """The outer offsets take in the marks, the inner ones do not."""
    assert find("He said “no”.") == [("no", Quotation(8, 12, 9, 11, 0, closed=True))]


@pytest.mark.parametrize(
    ("text", "outer", "nested"),
    [
        (
            "“She wrote, ‘I can't do it.’ She was moved.”",
            "She wrote, ‘I can't do it.’ She was moved.",
            "I can't do it.",
        ),
        ("‘I mean “requires improvement” now,’ he said.", "I mean “requires improvement” now,", "requires improvement"),
        ('"He was "good", he said," she told us.', 'He was "good", he said,', "good"),
    ],
)
def test_nested(text: str, outer: str, nested: str) -> None:
    """A quotation within another is found, after it, and marked."""
    assert [(quoted, q.nested) for quoted, q in find(text)] == [(outer, False), (nested, True)]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'")])
def test_several_paragraphs(opening: str, closing: str) -> None:
    """Each paragraph is reopened and only the last is closed."""
    found = find(
        f"She said: {opening}We read the councils' plans with care and found them poor.",
        f"{opening}Then we wrote to them.",
        f"{opening}Nobody answered.{closing}",
        f"{opening}We know,{closing} he said.",
    )
    assert [(quoted, q.closed, q.continues) for quoted, q in found] == [
        ("We read the councils' plans with care and found them poor.", False, False),
        ("Then we wrote to them.", False, True),
        ("Nobody answered.", True, True),
        ("We know,", True, False),
    ]


def test_unclosed_runs_to_the_end_of_its_paragraph() -> None:
    """Without a closing mark a quotation ends with its paragraph, and the next does not go on from it."""
    assert [(quoted, q.closed) for quoted, q in find("He said: “It is safe. ", "The council agreed.")] == [
        ("It is safe.", False)
    ]


def test_unclosed_ends_before_the_next_opening_mark() -> None:
    """A forgotten closing mark does not swallow the quotation that follows."""
    assert [(quoted, q.closed) for quoted, q in find("“I am leaving, he said. “It is time.”")] == [
        ("I am leaving, he said.", False),
        ("It is time.", True),
    ]


def test_goes_on_over_a_heading_but_not_from_the_headline() -> None:
    """A cross-head within a quotation does not end it; one left open in the headline does not reach the body."""
    body, heading, headline = SectionKind.BODY, SectionKind.HEADING, SectionKind.HEADLINE
    paragraphs = ("“We failed her.", "Sorry", "“We know.”")
    over = find(*paragraphs, kinds=(body, heading, body))
    apart = find("“We failed her", "“We know.”", kinds=(headline, body))
    assert [q.continues for _, q in over] == [False, True]
    assert [q.continues for _, q in apart] == [False, False]


@given(st.text() | st.text(alphabet="aS.,: \n\"'“”‘’", max_size=80))
def test_any_text(text: str) -> None:
    """Quotations of any text are in order, in their paragraphs, and quote something."""
    folded = fold(text)
    paragraphs = find_paragraphs(folded, find_sections(folded))
    found = find_quotations(folded, paragraphs)
    assert [q.start for q in found] == sorted(q.start for q in found)
    for q in found:
        paragraph = paragraphs[q.paragraph]
        assert paragraph.start <= q.start < q.inner_start < q.inner_end <= q.end <= paragraph.end
        assert q.end == q.inner_end + q.closed
