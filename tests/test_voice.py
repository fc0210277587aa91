"""Tests of who speaks as "I"."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading
from govreview.reading.voice import first_person

# A text; who "I" is in it.
VOICES = {
    "Caroline Hale: The council failed. I have asked for a plan.": "Caroline Hale",
    "The Minister for Children (Caroline Hale): Ofsted came in May. I have asked for a plan.": "Caroline Hale",
    "Dear Mr Begum\n\nI have asked for a plan.\n\nYours sincerely\n\nHarriet Pemberton": "Harriet Pemberton",
    "My friend Caroline Hale has made the following written ministerial statement.\n\n"
    "I have asked for a plan.": "Caroline Hale",
    '"I have asked for a plan," said Caroline Hale.': "Caroline Hale",
    "Caroline Hale left. I have asked for a plan.": None,
    "Caroline Hale said this: it was late. I have asked for a plan.": None,
}


@pytest.mark.parametrize("text", VOICES)
def test_who_speaks(text: str) -> None:
    """It is who is quoted, is named before the colon, signs the letter or makes the statement, else nobody."""
    reading = Reading(Document(text))
    person = first_person(reading, reading.tokens.words.index("I"))
    assert (None if person is None else person.name) == VOICES[text]
