"""A frame has the predicate class of its verb, and the same shape in active and passive."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.grammar.frames import Frame, phrasal_verbs, predicates
from govreview.reading.reading import Reading

CLASSES = {
    "The minister appointed a commissioner.": "appoint",
    "The council named its new director.": "appoint",
    "She resigned.": "leave",
    "She stepped down.": "leave",
    "She stood down.": "leave",
    "She was dismissed.": "remove",
    "Ofsted rated services inadequate.": "rate",
    "The boy died.": "die",
    "She said so.": "say",
    "She was a director.": "be",
    "She criticised the council.": "",
}


def only_frame(text: str) -> tuple[Reading, Frame]:
    """The one frame of a text."""
    reading = Reading(Document(text))
    (frame,) = reading.frames
    return reading, frame


@pytest.mark.parametrize("text", CLASSES)
def test_predicate_class(text: str) -> None:
    """Verb and particle decide the class; a verb outside the classes has none."""
    assert only_frame(text)[1].predicate == CLASSES[text]


@pytest.mark.parametrize(
    "text",
    [
        "The minister appointed John Wood in May.",
        "John Wood was appointed by the minister in May.",
        "John Wood has been appointed in May by the minister.",
    ],
)
def test_active_and_passive_are_one(text: str) -> None:
    """Who does it, to whom, and when are the same in both."""
    reading, frame = only_frame(text)
    agent, patient = frame.agent, frame.patient
    assert agent is not None
    assert patient is not None
    assert reading.tokens.lowers[agent.head] == "minister"
    assert [person.name for person in patient.people] == ["John Wood"]
    assert [reading.tokens.words[i] for i in frame.dates] == ["May"]


def test_prepositional_phrases_by_preposition() -> None:
    """Phrases are found by their preposition, in order."""
    reading, frame = only_frame("She moved from the council to Leeds for family reasons.")
    assert [reading.tokens.words[phrase.head] for phrase in frame.with_("from", "for")] == ["council", "reasons"]
    assert frame.with_("by") == ()


def test_a_passive_without_agent() -> None:
    """Nobody is told to have done it."""
    _, frame = only_frame("John Wood was appointed in May.")
    assert frame.agent is None


def test_first_and_last_span_the_clause() -> None:
    """A frame reaches from its subject to its last phrase, without the stop."""
    reading, frame = only_frame("John Wood was appointed by the minister.")
    assert reading.tokens.words[frame.first : frame.last] == (
        "John",
        "Wood",
        "was",
        "appointed",
        "by",
        "the",
        "minister",
    )


def test_particles_stand_with_their_verbs() -> None:
    """The particles of phrasal verbs are those of the predicates."""
    assert "down" in phrasal_verbs()["step"]
    assert all((lemma, particle) in predicates() for lemma, many in phrasal_verbs().items() for particle in many)


@pytest.mark.parametrize(
    "text",
    [
        "The leader, Ann Holt, and John Wood, her deputy, both resigned.",
        "The leader, Ann Holt, and John Wood, her deputy, had both resigned.",
        "The leader, Ann Holt, and John Wood, her deputy, each resigned.",
    ],
)
def test_both_is_no_subject_of_its_own(text: str) -> None:
    """Whoever is named before "both" does it."""
    frame = only_frame(text)[1]
    assert frame.predicate == "leave"
    assert frame.subject is not None
    assert [person.name for person in frame.subject.people] == ["Ann Holt", "John Wood"]


def test_both_beside_a_noun_opens_no_clause() -> None:
    """A participle behind "each" leaves the sentence its verb."""
    reading = Reading(Document("The reviews, each expected to last three weeks, will begin in May."))
    assert "begin" in [frame.verb.lemma for frame in reading.frames if frame.verb.form == "finite"]
