"""Each word has the class that its neighbours leave it."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.grammar.tagging import Marks, tag
from govreview.reading.reading import Reading

SENTENCES = {
    # nouns that can be verbs
    "The report criticised the council.": "D n V D n .",
    "Inspectors report on the council.": "n V I D n .",
    "She will report to the minister.": "P M B T D n .",
    "The council plans to appoint a commissioner.": "D n V T B D n .",
    "The plans were published in May.": "D n X N I E .",
    "The plans may be published.": "D n M X N .",
    "The council names its new director.": "D n V Q n n .",
    "The leader hopes that Leeds will act.": "D n V S E M B .",
    "The leader had hopes that were dashed.": "D n X n R X N .",
    "The council plans that were published failed.": "D n n R X N V .",
    # past forms
    "Ofsted rated services inadequate.": "E V n n .",
    "The council's planned review was cancelled.": "D n ' n n X N .",
    "She was not appointed.": "P X A N .",
    "Staff had already left.": "n X A N .",
    "Services have been provided by Leeds.": "n X X N I E .",
    "He may go provided he returns.": "P M B S P V .",
    # -ing
    "The meeting was held in London.": "D n X N I E .",
    "They were meeting in London.": "P X G I E .",
    # nouns that are hardly ever verbs
    "The sports club in Leeds closed.": "D n n I E V .",
    "They set out to staff the unit.": "P V I T B D n .",
    "He was sent to court in May.": "P X N T n I E .",
    "The unit can benefit.": "D n M B .",
    # verbs of no list
    "She will zibble the plan.": "P M B D n .",
    "She zibbled in May.": "P V I E .",
    "Neither should poor practice.": "P M n n .",
    # past forms before a noun that open a sentence
    "Troubled families were helped.": "n n X N .",
    "Rated good in May, it fell.": "N n I E , P V .",
    "Said Mr Wood: they failed.": "V E E : P V .",
    "Those leaving were thanked.": "P G X N .",
    "Those sacked in May were thanked.": "P N I E X N .",
    "Out goes the chief.": "I V D n .",
    "At least six people left.": "A A D n V .",
    "It ended as Leeds says so.": "P V S E V A .",
    "He is the man to whom the board reports, they said.": "P X D n T R D n V , P V .",
    "One chief left.": "D n V .",
    "One said so.": "P V A .",
    "Ann Peel, who met staff in Leeds, where she stayed, leaves in May.": "E E , R V n I E , S P V , V I E .",
    "The judgement leaves Hull with homes.": "D n V E I n .",
    "Services, run by Hull, were good.": "n , N I E , X n .",
    "He pleaded guilty to murder.": "P V n T n .",
    # a verb of no list behind "who"
    "Ann Peel, who zibbled the plan, left.": "E E , R V D n , V .",
    # "plans" behind a clause's verb, and before one
    "It was written by the partners to help.": "P X N I D n T B .",
    "In it the panel urges Hull to act.": "I P D n V E T B .",
    "The council risks losing control.": "D n V G n .",
    "The risks facing Hull have grown.": "D n G E X N .",
    "It was handed to trust.": "P X N T n .",
    "They had to trust the board.": "P X T B D n .",
    "A joint targeted area inspection found drift.": "D n n n n V n .",
    "A visit the week before had found drift.": "D n A A A X N n .",
    "Hull: peer review of services.": "E : n n I n .",
    "The help targeted poor areas.": "D n V n n .",
    # "like" and "what"
    "What tipped it was her report.": "S V P X Q n .",
    "A council like Leeds would like to help.": "D n I E M B T B .",
    "They like the plan.": "P V D n .",
    "We saw what they got.": "P V S P V .",
    "What support they got was poor.": "D n P V X n .",
    "Neighbouring Leeds helped.": "n E V .",
    # small words
    "He said that the council failed.": "P V S D n V .",
    "The body that failed was closed.": "D n R V X N .",
    "She joined a panel that oversees Hull.": "P V D n R V E .",
    "He sits on a board that meets in May.": "P V I D n R V I E .",
    "She asked for that report.": "P V I D n .",
    "It is the letter that follows.": "P X D n R V .",
    "The board lifted it to requires improvement and put care at good.": "D n V P T n n C V n I n .",
    "The minister who resigned spoke.": "D n R V V .",
    "Staff told her the truth.": "n V P D n .",
    "Her early departure was announced.": "Q A n X N .",
    "She left after the report.": "P V I D n .",
    "She left after the report was published.": "P V S D n X N .",
    "It has declined since Ofsted gave it a grade.": "P X N S E V P D n .",
    "She quit before he left the council.": "P V S P V D n .",
    "It has changed since the report published in May.": "P X N I D n V I E .",
    "She has since left.": "P X A N .",
    "She had earlier left.": "P X A N .",
    "In her previous post John Wood left.": "I Q n n E E V .",
    "The director is due to leave.": "D n X a T B .",
    "The director did not resign.": "D n X A B .",
    "The director will be replaced.": "D n M X N .",
    "The director can't stay.": "D n M B .",
    # names
    "Mr Gove has not appointed a commissioner.": "E E X A N D n .",
    "Will Gove resigned.": "E E V .",
    "He met the May family.": "P V D E n .",
}


def tagged(text: str, *, silent: frozenset[int] = frozenset(), capitals: bool = False) -> str:
    """The letters of a text that is one sentence."""
    reading = Reading(Document(text))
    ((first, last),) = reading.ranges
    names = {i for mention in reading.people for i in range(mention.first, mention.last)}
    names.update(i for i, letter in reading.taken.items() if letter in "ao")
    return " ".join(tag(reading.tokens, first, last, Marks(names, reading.marked.posts, silent, capitals)))


@pytest.mark.parametrize("text", SENTENCES)
def test_classes(text: str) -> None:
    """Every token has one letter, the one of its class in this sentence."""
    assert tagged(text) == SENTENCES[text]


def test_scare_quotes_are_passed_over() -> None:
    """Marks that are silent keep the letter of a quotation mark and do not part the words beside them."""
    assert tagged('She was "not appointed" again.', silent=frozenset({2, 5})) == 'P X " A N " A .'


def test_capitals_tell_nothing_in_a_line_of_capitals() -> None:
    """Only where capitals tell something is an unknown word with a capital a name."""
    assert tagged("The Widget failed.") == "D E V ."
    assert tagged("The Widget failed.", capitals=True) == "D n V ."
