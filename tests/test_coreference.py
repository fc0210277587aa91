"""Mentions of one human being become one person, those of two stay two."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading

# Texts, and the persons in order: name, then aliases.
JOINED = {
    "Edward Timpson spoke. Ed Timpson left. Mr Timpson had read it, Timpson said.": [
        ("Edward Timpson", "Ed Timpson", "Timpson")
    ],
    "Lord Warner spoke. Lord Norman Warner left. Warner was asked.": [("Lord Warner", "Lord Norman Warner", "Warner")],
    "Norman Warner, now Lord Warner, was asked.": [("Lord Warner", "Norman Warner")],
    "Lord (Mike) Whitby spoke. Lord Whitby left.": [("Lord Whitby", "Lord Mike Whitby")],
    "Sir Albert Bore spoke. Sir Albert said so.": [("Albert Bore", "Albert")],
    "Emma Moore and James Moore spoke. Mrs Moore was angry.": [("Emma Moore", "Moore"), ("James Moore",)],
    "Councillor Nadia Hussain spoke. Councillor Hussain left.": [("Nadia Hussain", "Hussain")],
    "Professor Julian Le Grand wrote it. Prof Le Grand spoke.": [("Julian Le Grand", "Le Grand")],
    "Mr Ahmed and Mrs Ahmed were jailed.": [("Mr Ahmed", "Ahmed"), ("Mrs Ahmed", "Ahmed")],
    "Toddler Alfie died. Alfie was two.": [("Alfie",)],
    "Baby P died. Child Q lived. Baby P was two.": [],
    "Sir Devereuxe Hale spoke. Sir Devereuxe left.": [("Devereuxe Hale", "Devereuxe")],
    "Baby Callum died. Callum Pallister was one.": [("Callum Pallister", "Baby Callum")],
    "Keanu Williams died. Keanu was two.": [("Keanu Williams", "Keanu")],
    "Gwendolyn Rhodes White has left. Ms Rhodes White had been ill.": [("Gwendolyn Rhodes White", "Rhodes White")],
    "Zoë Bell left. The inquiry into Zoe Bell's work goes on.": [("Zoë Bell", "Zoe Bell")],
    "J. Ellery wrote it. Jane Ellery spoke.": [("Jane Ellery", "J. Ellery")],
    "SARAH CONNELLY QUITS AS COUNCIL CHIEF\n\nSarah Connelly has quit.": [("Sarah Connelly",)],
}


@pytest.mark.parametrize(("text", "expected"), JOINED.items())
def test_persons(text: str, expected: list[tuple[str, ...]]) -> None:
    """Every person is there once, by the fullest name, with the other names as aliases."""
    assert [(p.name, *p.aliases) for p in Reading(Document(text)).persons] == expected


def test_spans_of_all_mentions() -> None:
    """A person has a mention for each place where a name stands."""
    text = "Edward Timpson spoke. Mr Timpson left."
    (person,) = Reading(Document(text)).persons
    assert [text[m.start : m.end] for m in person.mentions] == ["Edward Timpson", "Mr Timpson"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Emma Moore left in May. She was proud of it.", "Emma Moore"),
        ("Emma Moore met Tom Okafor. She was proud of it.", "Emma Moore"),
        ("Emma Moore and Ann Peel met. She was proud of it.", None),
        ("Tom Okafor left in May. She was proud of it.", None),
    ],
)
def test_pronouns(text: str, expected: str | None) -> None:
    """A pronoun means the one person of its sex told before, else nobody."""
    reading = Reading(Document(text))
    at = reading.tokens.lowers.index("she")
    phrase = next(p for p in reading.phrases[1] if p.first == at)
    person = reading.person_of(phrase, 1)
    assert (person.name if person else None) == expected


def test_a_pronoun_follows_the_subject_of_the_sentence_before() -> None:
    """Whom a sentence about "she" names as its object is not the next "she"."""
    text = "Ann Peel was a team manager. She never speaks of Jordan Hale. In 2009 she was a head of service."
    held = [(person.name, post.title) for person, post in Reading(Document(text)).holders]
    assert held == [("Ann Peel", "team manager"), ("Ann Peel", "head of service")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("When she was named chair in May, Ann Peel promised change.", "Ann Peel"),
        ("Until she left in May, Ann Peel ran the board.", "Ann Peel"),
        ("Emma Moore left in May. When she was named chair, Ann Peel promised change.", "Emma Moore"),
        ("When she was named chair, Tom Okafor and Ann Peel promised change.", None),
        ("The board met, and she was named chair, Ann Peel said.", None),
    ],
)
def test_a_pronoun_before_the_name(text: str, expected: str | None) -> None:
    """It means the subject to come where it opens the sentence and nobody is named just before."""
    reading = Reading(Document(text))
    at = reading.tokens.lowers.index("she")
    sentence = reading.sentence_of(at)
    phrase = next(p for p in reading.phrases[sentence] if p.first == at)
    person = reading.person_of(phrase, sentence)
    assert (person.name if person else None) == expected


_PROFILE = (
    "Ann Peel has run the trust since May. She walks to work. Her desk is bare. She keeps her boots under it.\n\n"
    "She laughs at her own jokes. {} told her to come.\n\n{} comes from Leeds, where she was a nurse.\n\nIt rained."
)


@pytest.mark.parametrize(
    ("other", "opening", "expected"),
    [
        ("Ruth Weller", "She", []),
        ("Ruth Weller", "Ann Peel", ["Ann Peel"]),
    ],
)
def test_a_profile_may_go_back_to_whom_it_is_about(other: str, opening: str, expected: list[str]) -> None:
    """Where one woman is meant all along, "she" in a new paragraph is not the one named last, nor guessed."""
    holders = Reading(Document(_PROFILE.format(other, opening))).holders
    assert [person.name for person, post in holders if post.title == "nurse"] == expected
