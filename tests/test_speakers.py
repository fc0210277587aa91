"""Whom a phrase means that speaks."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading
from govreview.reading.speech.speakers import Resolver

HEADLINE = "Children's services in the news\n\n"


def speaker(text: str, phrase: str) -> str | None:
    """Give the name of whom the last phrase of these words means."""
    reading = Reading(Document(HEADLINE + text))
    resolver = Resolver(reading)
    for sentence in range(len(reading.ranges) - 1, -1, -1):
        for chunk in reversed(reading.phrases[sentence]):
            if reading.evidence(chunk.first, chunk.core or chunk.last).text.lower().startswith(phrase):
                found = resolver.resolve(chunk, sentence)
                return found.name if found is not None else None
    raise AssertionError(phrase)


@pytest.mark.parametrize(
    ("text", "phrase", "name"),
    [
        ("Ann Bell is director of children's services in Hull. The director spoke.", "the director", "Ann Bell"),
        ("The coroner, Ann Bell, was late. The coroner spoke.", "the coroner", "Ann Bell"),
        ("Dylan's mother, Ann Bell, wept. The mother spoke.", "the mother", "Ann Bell"),
        ("Ann Bell was late. She spoke.", "she", "Ann Bell"),
        ("Ann Bell met Tom Ogden. She spoke.", "she", "Ann Bell"),
        ("Ann Bell and Tom Ogden met. They spoke.", "they", "Ann Bell"),
        ("Ann Bell met Tom Ogden. She took a new one. She spoke.", "she", "Ann Bell"),
        ("Tom Bell rose. His motion named Ian Ogden. He spoke.", "he", "Tom Bell"),
        ("Bolanle Bell was late. He spoke.", "he", "Bolanle Bell"),
        ("Mrs Justice Bell met Tom Ogden. The judge spoke.", "the judge", "Bell"),
        ("A review, delivered in May by Ann Bell, was read. The review spoke.", "the review", "Ann Bell"),
        ("The report is the work of Ann Bell. The report spoke.", "the report", "Ann Bell"),
        ("Hull City Council met. It spoke.", "it", "Hull City Council"),
        ("Hull City Council met. A council spokesman spoke.", "a council spokesman", "Hull City Council"),
        ("Barnardo's met. The charity spoke.", "the charity", "Barnardo's"),
        ("Ofsted came to Hull. The report spoke.", "the report", "Ofsted"),
        ("A review was led by Ann Bell. The review spoke.", "the review", "Ann Bell"),
        ("The town waits. Inspectors spoke.", "inspectors", "Ofsted"),
        ("The DfE letter says Hull must change. The letter spoke.", "the letter", "DfE"),
        ("Ann Bell, the minister, confirmed it in a letter to Hull. The letter spoke.", "the letter", "Ann Bell"),
    ],
)
def test_phrase_means_one(text: str, phrase: str, name: str) -> None:
    """Posts, descriptions, pronouns and common nouns mean the one candidate of the text."""
    assert speaker(text, phrase) == name


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Ann Bell was late. A neighbour spoke.", "a neighbour"),
        ("Ann Bell and Ruth Hay were late. She spoke.", "she"),
        ("Ann Bell is a director and Ruth Hay is a director. The director spoke.", "the director"),
        ("Ann Bell was late. A council worker spoke.", "a council worker"),
        ("The serious case review spoke.", "the serious case review"),
    ],
)
def test_phrase_means_nobody(text: str, phrase: str) -> None:
    """Somebody unnamed, and one of two, is nobody."""
    assert speaker(text, phrase) is None
