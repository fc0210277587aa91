"""People and authorities named with "and" are one phrase with its members."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.grammar.phrases import NounPhrase
from govreview.reading.reading import Reading

LISTS = {
    "Ann Peel and Ruth Okafor resigned.": ["Ann Peel", "Ruth Okafor"],
    "Ann Peel, Ruth Okafor and John Wood resigned.": ["Ann Peel", "Ruth Okafor", "John Wood"],
    "Ann Peel, Ruth Okafor, and John Wood resigned.": ["Ann Peel", "Ruth Okafor", "John Wood"],
    "Ann Peel or Ruth Okafor resigned.": ["Ann Peel", "Ruth Okafor"],
    "Ann Peel, 29, and Ruth Okafor resigned.": ["Ann Peel , 29", "Ruth Okafor"],
    "Ann Peel, the leader, and Ruth Okafor resigned.": ["Ann Peel , the leader", "Ruth Okafor"],
    "Birmingham, Leeds and Bradford failed.": ["Birmingham", "Leeds", "Bradford"],
    "Neither Ann Peel nor Ruth Okafor resigned.": ["Neither Ann Peel", "Ruth Okafor"],
    "Her mother and stepfather were jailed.": ["Her mother", "stepfather"],
    # no lists
    "Her mother left and her stepfather stayed.": [],
    "Ann Peel, Ruth Okafor resigned.": [],
    "Ann Peel but Ruth Okafor resigned.": [],
    "Ann Peel and the council resigned.": [],
    "Ann Peel and Leeds resigned.": [],
    "Ann Peel resigned and Ruth Okafor stayed.": [],
    "He met Ann Peel and Ruth Okafor has resigned.": [],
}


@pytest.mark.parametrize("text", LISTS)
def test_members(text: str) -> None:
    """A list holds those of one sort who are named together, and nobody who begins another clause."""
    reading = Reading(Document(text))
    members = [member for phrase in reading.phrases[0] for member in phrase.members]
    assert [" ".join(reading.tokens.words[m.first : m.last]) for m in members] == LISTS[text]


def test_a_list_holds_what_its_members_hold() -> None:
    """People and posts of all members are those of the list."""
    reading = Reading(Document("Ann Peel, the leader, and John Wood, the chief executive, resigned."))
    (found,) = (chunk for chunk in reading.chunks[0] if isinstance(chunk, NounPhrase))
    assert found.determiner == "list"
    assert [person.name for person in found.people] == ["Ann Peel", "John Wood"]
    assert [post.title for post in found.posts] == ["leader", "chief executive"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two directors, Ann Peel and John Wood, resigned.", "Two directors , Ann Peel and John Wood ,"),
        ("Its leaders, Ann Peel and John Wood, resigned.", "Its leaders , Ann Peel and John Wood ,"),
        ("Two reports, Ann Peel and John Wood say, failed.", "Two reports"),
    ],
)
def test_a_group_and_its_names(text: str, words: str) -> None:
    """A plural noun for human beings and the list behind it name the same persons."""
    reading = Reading(Document(text))
    phrase = reading.phrases[0][0]
    assert " ".join(reading.tokens.words[phrase.first : phrase.last]) == words
