"""A simple noun phrase holds its determiner, possessors, mentions and nouns, and nothing that hangs on them."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.grammar.phrases import NounPhrase
from govreview.reading.reading import Reading

# A sentence; of its first phrase the words, the determiner and the head.
PHRASES = {
    "The council failed.": ("The council", "definite", "council"),
    "A council failed.": ("A council", "indefinite", "council"),
    "Three councils failed.": ("Three councils", "indefinite", "councils"),
    "Its children's services failed.": ("Its children 's services", "possessive", "services"),
    "Staff failed.": ("Staff", "none", "Staff"),
    "She failed.": ("She", "pronoun", "She"),
    "Eleanor Brooks failed.": ("Eleanor Brooks", "none", "Brooks"),
    "The newly appointed chief executive resigned.": ("The newly appointed chief executive", "definite", "executive"),
    "The council in Leeds failed.": ("The council", "definite", "council"),
    "Last week's review failed.": ("Last week 's review", "possessive", "review"),
    "The council which failed resigned.": ("The council", "definite", "council"),
}


def phrase(text: str) -> tuple[Reading, NounPhrase]:
    """The first noun phrase of a text."""
    reading = Reading(Document(text))
    return reading, next(chunk for chunk in reading.chunks[0] if isinstance(chunk, NounPhrase))


@pytest.mark.parametrize("text", PHRASES)
def test_words_determiner_and_head(text: str) -> None:
    """The phrase ends where what hangs on it begins, and its head is its last noun."""
    reading, found = phrase(text)
    words = reading.tokens.words
    assert (" ".join(words[found.first : found.last]), found.determiner, words[found.head]) == PHRASES[text]


@pytest.mark.parametrize(
    ("text", "possessor"),
    [
        ("The council's review failed.", "The council"),
        ("Eleanor Brooks' deputy resigned.", "Eleanor Brooks"),
        ("Eleanor Brooks's deputy resigned.", "Eleanor Brooks"),
        ("Her deputy resigned.", None),
        ("The review failed.", None),
    ],
)
def test_possessor(text: str, possessor: str | None) -> None:
    """What stands before a possessive mark is the possessor, and its people are not those of the phrase."""
    reading, found = phrase(text)
    words = None if found.possessor is None else reading.tokens.words[found.possessor.first : found.possessor.last]
    assert (None if words is None else " ".join(words)) == possessor
    assert found.people == ()


def test_a_post_takes_its_organisation_into_the_phrase() -> None:
    """The post and the council named in it belong to one phrase, whose head is the post's."""
    reading, found = phrase("The director of children's services at Leeds City Council resigned.")
    assert [post.title for post in found.posts] == ["director of children's services"]
    assert [authority.name for authority in found.authorities] == ["Leeds City Council"]
    assert reading.tokens.words[found.head] == "services"
    assert found.core == found.last == 10


def test_a_post_before_a_name_belongs_to_the_person() -> None:
    """A title without article and the name behind it are one phrase."""
    _, found = phrase("Council leader Eleanor Brooks resigned.")
    assert [person.name for person in found.people] == ["Eleanor Brooks"]
    assert [post.title for post in found.posts] == ["Council leader"]


def test_a_date_before_a_noun_is_part_of_the_phrase() -> None:
    """A date alone is a mark, a date that modifies a noun is none."""
    kinds = {
        text: [chunk.kind for chunk in Reading(Document(text)).chunks[0]]
        for text in ("She left in 2009.", "The 2009 review failed.")
    }
    assert kinds == {"She left in 2009.": ["np", "vg", "I", "date", "."], "The 2009 review failed.": ["np", "vg", "."]}


def test_scare_quotes_do_not_part_a_phrase() -> None:
    """A word in scare quotes stays in its phrase."""
    reading, found = phrase('The "interim" director resigned.')
    assert " ".join(reading.tokens.words[found.first : found.last]) == 'The " interim " director'
