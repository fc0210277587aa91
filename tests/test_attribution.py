"""Who says a quotation, by the piece of a sentence beside it."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading
from govreview.reading.speech.attribution import Attribution, Attributor
from govreview.reading.speech.reporting_clauses import Piece
from govreview.reading.speech.speakers import Resolver

HEADLINE = "Children's services in the news\n\n"


def piece(text: str) -> tuple[Reading, Attributor, Piece]:
    """Give the sentence under a headline as a piece, with what reads it."""
    reading = Reading(Document(HEADLINE + text))
    sentence = len(reading.ranges) - 1
    first, last = reading.ranges[sentence]
    attributor = Attributor(reading, Resolver(reading))
    return reading, attributor, Piece(reading.chunks[sentence], first, last, sentence)


def words(reading: Reading, told: Attribution | None) -> tuple[str | None, str | None]:
    """Give the reporting word and the phrase that speaks, in the words of the text."""
    if told is None:
        return None, None
    cue = reading.tokens.words[told.cue] if told.cue >= 0 else None
    phrase = told.phrase
    return cue, None if phrase is None else reading.evidence(phrase.first, phrase.core or phrase.last).text


@pytest.mark.parametrize(
    ("text", "cue", "phrase"),
    [
        ("Ann Bell said:", "said", "Ann Bell"),
        ("Ann Bell told MPs that the plan was", "told", "Ann Bell"),
        ("The plan was attacked by Ann Bell as", "attacked", "Ann Bell"),
        ("According to Ann Bell, the plan was", None, "Ann Bell"),
        ("In the words of Ann Bell, the plan was", None, "Ann Bell"),
        ("Ann Bell was defiant:", None, "Ann Bell"),
        ("Ann Bell admitted that an officer had been moved but said it was", "said", "Ann Bell"),
        ("A spokesman for Hull City Council confirmed the visit had ended and said:", "said", "A spokesman"),
        ("Ann Bell said the leader, Tom Ogden, had written to her and warned:", "warned", "the leader, Tom Ogden"),
        ("Ann Bell found that the town was continuing to", "found", "Ann Bell"),
        ("Ann Bell had earlier written:", "written", "Ann Bell"),
        ("Ann Bell earlier said:", "said", "Ann Bell"),
        ("The plan was in no way what they wanted and", None, None),
    ],
)
def test_leading_piece(text: str, cue: str | None, phrase: str | None) -> None:
    """A piece before a quotation gives its verb and subject."""
    reading, attributor, before = piece(text)
    assert words(reading, attributor.leading(before)) == (cue, phrase)


@pytest.mark.parametrize(
    ("text", "cue", "phrase"),
    [
        ("said Ann Bell, who is the director.", "said", "Ann Bell"),
        ("Ann Bell told reporters.", "told", "Ann Bell"),
        ("Ann Bell, who leads the board, added.", "added", "Ann Bell"),
        ("the report states.", "states", "the report"),
        ("is the view of Ann Bell.", None, "Ann Bell"),
        ("and the plan was dropped.", None, None),
    ],
)
def test_trailing_piece(text: str, cue: str | None, phrase: str | None) -> None:
    """A piece behind a quotation gives its verb and subject, in either order."""
    reading, attributor, behind = piece(text)
    assert words(reading, attributor.trailing(behind)) == (cue, phrase)
