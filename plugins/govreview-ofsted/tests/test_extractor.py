"""What the extractor makes of sentences: every field of every rating, and nothing where there is none."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govreview import Rating


def _cases() -> Iterator[tuple[str, str, list[str]]]:
    """The cases of ``sentences.txt``: date of publication, text, the ratings as written there."""
    lines = Path(__file__).with_name("sentences.txt").read_text(encoding="utf-8").splitlines()
    text, rows = "", []
    for line in [*lines, "# end"]:
        if line.startswith("    "):
            rows.append(line.strip())
            continue
        if text:
            date, _, rest = text.removeprefix("@").partition(" ") if text.startswith("@") else ("2014-03-27", "", text)
            yield date, rest.replace("\\n", "\n"), rows
        text, rows = ("" if line.startswith("#") else line), []


def _row(rating: Rating) -> str:
    standing = "stands" if rating.current else "earlier"
    fields = (rating.authority.slug, rating.area, rating.judgement, rating.date or "-", standing, rating.status)
    return " ".join(str(field) for field in fields)


@pytest.mark.parametrize(("published", "text", "expected"), list(_cases()))
def test_sentence_gives_exactly_what_it_says(
    published: str, text: str, expected: list[str], ratings: Callable[..., tuple[Rating, ...]]
) -> None:
    """A text gives the ratings written under it, field by field, and no other."""
    assert sorted(map(_row, ratings(text, published))) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The head of Leeds said on Monday that Derby was rated good.", "Derby was rated good"),
        ("Wigan, adequate in 2012, is now rated good.", "Wigan, adequate in 2012"),
        ("Ofsted rated adoption in Derby good, but the roads are bad.", "rated adoption in Derby good"),
    ],
)
def test_evidence_is_the_clause(text: str, evidence: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """The evidence of a rating is the clause that states it, at its place in the text."""
    (piece,) = ratings(text)[0].evidence
    assert (piece.text, piece.start) == (evidence, text.index(evidence))


@pytest.mark.parametrize(
    ("published", "text", "by"),
    [
        ("2014-03-27", "Derby was rated good.", "Ofsted"),
        ("2006-12-01", "Derby was rated good.", "Ofsted"),
        (
            "2007-12-01",
            "The Commission for Social Care Inspection rated Derby good in 2005.",
            "Commission for Social Care Inspection",
        ),
        ("2014-03-27", "Derby was rated good in 2005.", "Ofsted"),
    ],
)
def test_inspectorate(published: str, text: str, by: str | None, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """The inspectorate is the one told, else Ofsted."""
    (rating,) = ratings(text, published)
    assert (rating.by.name if rating.by else None) == by


def test_status_has_its_cue(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A rating that is denied points at the word that denies it."""
    text = "Ofsted has not judged Derby inadequate."
    cue = ratings(text)[0].status_cue
    assert cue is not None
    assert text[cue.start : cue.end] == "not"


def test_text_without_publication_date(ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A month is kept without its year where nothing tells the year."""
    (rating,) = ratings("Derby was rated good in June.", None)
    assert str(rating.date) == "XXXX-06"
