"""What stands beside a person's name and says more of the person is one phrase with the name."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.grammar.phrases import NounPhrase
from govreview.reading.reading import Reading

# A sentence; of its first phrase the words, the people and the posts.
APPOSED = {
    "Lord Warner, a former health minister, resigned.": (
        "Lord Warner , a former health minister ,",
        ["Lord Warner"],
        ["former health minister"],
    ),
    "Lord Warner (pictured) resigned.": ("Lord Warner ( pictured )", ["Lord Warner"], []),
    "Lord Warner - a former minister - resigned.": (
        "Lord Warner - a former minister -",
        ["Lord Warner"],
        ["former minister"],
    ),
    "Kelly Prewett, 29, resigned.": ("Kelly Prewett , 29 ,", ["Kelly Prewett"], []),
    "Annette Obasi of Barnardo's resigned.": ("Annette Obasi of Barnardo 's", ["Annette Obasi"], []),
    "The commissioner, Lord Warner, resigned.": (
        "The commissioner , Lord Warner ,",
        ["Lord Warner"],
        ["commissioner"],
    ),
    "His deputy, Annette Feeney, resigned.": ("His deputy , Annette Feeney ,", ["Annette Feeney"], ["deputy"]),
    "Her sister, Annette Feeney, resigned.": ("Her sister , Annette Feeney ,", ["Annette Feeney"], []),
    "The Secretary of State for Education (Nicky Morgan) resigned.": (
        "The Secretary of State for Education ( Nicky Morgan )",
        ["Nicky Morgan"],
        ["Secretary of State for Education"],
    ),
    "The chief executive of the council, Ann Peel, resigned.": (
        "The chief executive of the council , Ann Peel ,",
        ["Ann Peel"],
        ["chief executive of the council"],
    ),
    "Lord Warner, the commissioner he sent to Birmingham, resigned.": (
        "Lord Warner , the commissioner",
        ["Lord Warner"],
        ["commissioner"],
    ),
    "Lord Warner, the minister who resigned, spoke.": ("Lord Warner , the minister", ["Lord Warner"], ["minister"]),
    "The chief executive since 2020, Ann Peel, resigned.": (
        "The chief executive since 2020 , Ann Peel ,",
        ["Ann Peel"],
        ["chief executive"],
    ),
    # no appositions
    "Lord Warner, who chaired the panel, resigned.": ("Lord Warner", ["Lord Warner"], []),
    "Lord Warner, it said, resigned.": ("Lord Warner", ["Lord Warner"], []),
    "Lord Warner, appointed in May, resigned.": ("Lord Warner", ["Lord Warner"], []),
    "The report, Lord Warner said, was late.": ("The report", [], []),
    "Lord Warner of all people resigned.": ("Lord Warner", ["Lord Warner"], []),
}


def first_phrase(text: str) -> tuple[Reading, NounPhrase]:
    """The first noun phrase of a text."""
    reading = Reading(Document(text))
    return reading, next(chunk for chunk in reading.chunks[0] if isinstance(chunk, NounPhrase))


@pytest.mark.parametrize("text", APPOSED)
def test_phrase(text: str) -> None:
    """The phrase takes in what says more of the person, with its posts, and no clause."""
    reading, phrase = first_phrase(text)
    words = " ".join(reading.tokens.words[phrase.first : phrase.last])
    assert (words, [p.name for p in phrase.people], [p.title for p in phrase.posts]) == APPOSED[text]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("Lord Warner, a former minister, resigned.", True),
        ("The commissioner, Lord Warner, resigned.", True),
        ("It praised Lord Warner, a former minister.", False),
        ("Lord Warner resigned.", False),
    ],
)
def test_closed(text: str, closed: bool) -> None:  # noqa: FBT001 - a column of the table
    """Only a comma behind the apposition closes it, so that the main verb is due."""
    reading = Reading(Document(text))
    (phrase,) = (phrase for phrase in reading.phrases[0] if phrase.people)
    assert phrase.closed is closed


def test_core_ends_before_the_apposition() -> None:
    """The phrase itself ends with the name."""
    reading, phrase = first_phrase("Lord Warner, a former minister, resigned.")
    assert reading.tokens.words[phrase.first : phrase.core] == ("Lord", "Warner")


def test_the_body_of_an_affiliation_is_kept() -> None:
    """The body behind "of" belongs to the phrase of the person."""
    _, phrase = first_phrase("Annette Obasi of Barnardo's resigned.")
    assert [body.name for body in phrase.organisations] == ["Barnardo's"]


def test_the_possessor_of_the_post_is_kept() -> None:
    """Whose deputy it is stays known when the name is joined."""
    reading, phrase = first_phrase("Lord Warner's deputy, Annette Feeney, resigned.")
    assert [person.name for person in phrase.people] == ["Annette Feeney"]
    assert phrase.possessor is not None
    assert reading.tokens.words[phrase.possessor.first : phrase.possessor.last] == ("Lord", "Warner")


def test_a_second_object_is_no_apposition() -> None:
    """Behind "showed" the thing shown stands by itself."""
    reading = Reading(
        Document("Hull showed its director, Ann Peel, the door in May. Hull met its leader, Ann Peel, a nurse.")
    )
    words = reading.tokens.words
    phrases = [[" ".join(words[p.first : p.last]) for p in phrases] for phrases in reading.phrases]
    assert phrases == [
        ["Hull", "its director , Ann Peel ,", "the door"],
        ["Hull", "its leader , Ann Peel , a nurse"],
    ]
