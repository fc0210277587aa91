"""Pronouns, posts and "the council" mean the one who fits, and nobody where several do; dates follow the tense."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.dates.values import Direction
from govreview.reading.reading import Reading

# A text; whom the subject of its last clause means.
SUBJECTS: dict[str, str | None] = {
    # names
    "Ann Peel resigned.": "Ann Peel",
    "Ann Peel arrived. Ms Peel resigned.": "Ann Peel",
    # pronouns
    "Ann Peel arrived. She resigned.": "Ann Peel",
    "Ann Peel arrived. He resigned.": None,
    "Ann Peel met John Wood. He resigned.": "John Wood",
    "Ann Peel and Ruth Okafor met. She resigned.": None,
    "It resigned.": None,
    # posts
    "Lord Warner is commissioner for Birmingham. The commissioner resigned.": "Lord Warner",
    "The commissioner resigned.": None,
    "Lord Warner and Ann Peel, both commissioners, met. The commissioner resigned.": None,
    "Ann Peel, the council leader, met John Wood, the director. The leader resigned.": "Ann Peel",
    "Ann Peel, the former council leader, arrived. The council leader resigned.": None,
    "Ann Peel is commissioner. A commissioner resigned.": None,
    # told soon behind, not far behind
    "The commissioner resigned. Ann Peel, the commissioner, resigned.": "Ann Peel",
}


@pytest.mark.parametrize("text", SUBJECTS)
def test_person_of_the_subject(text: str) -> None:
    """One candidate is meant, several are nobody."""
    reading = Reading(Document(text))
    frame = reading.frames[-1]
    person = reading.person_of(frame.subject, frame.sentence)
    assert (person.name if person else None) == SUBJECTS[text]


@pytest.mark.parametrize(("between", "name"), [(1, "Ann Peel"), (9, None)])
def test_a_holder_told_behind_must_be_near(between: int, name: str | None) -> None:
    """A post is that of somebody named soon afterwards, not of somebody named far below."""
    reading = Reading(Document("The commissioner resigned. " + "It rained. " * between + "Ann Peel is commissioner."))
    frame = reading.frames[0]
    person = reading.person_of(frame.subject, frame.sentence)
    assert (person.name if person else None) == name


def test_people_of_a_list() -> None:
    """A list means everybody in it, and no single person."""
    reading = Reading(Document("Ann Peel and John Wood resigned."))
    subject = reading.frames[0].subject
    assert [person.name for person in reading.people_of(subject, 0)] == ["Ann Peel", "John Wood"]
    assert reading.person_of(subject, 0) is None


# A text; which authority "the council" means in its last sentence.
FOCUS: dict[str, str | None] = {
    "Leeds City Council met. The council failed.": "leeds",
    "Staff met. The council failed.": None,
    "Leeds City Council met Kent County Council in May.\n\n"
    "Bradford Council closed a home in May.\n\nThe council failed.": "bradford",
    "Leeds City Council met in May, and Leeds City Council failed.\n\n"
    "Leeds City Council was told of Bradford Council.\n\nStaff met in May.\n\nThe council failed.": "leeds",
    "Leeds City Council met in May, and Leeds City Council failed.\n\n"
    "Kent County Council has a trust. The council failed.": "leeds",
    "North Somerset Safeguarding Children Board\n\nSerious case review: Child W\n\nThe child died in May 2013.\n\n"
    "The family had lived in Bristol until May 2010.\n\nThe council failed.": "north-somerset",
    "SHROPSHIRE COUNCIL\n\nMinutes of the committee held in May\n\n"
    "The minutes were read.\n\nMembers heard that Dudley was good.\n\nThe council failed.": "shropshire",
    # a board or trust stands for its authority
    "Hull Safeguarding Children Board met in May. The council failed.": "kingston-upon-hull",
    "Hull Safeguarding Children Board was late.\n\nHull council and Hull Safeguarding Children Board "
    "met the staff of Essex, of Kent and of Surrey.\n\nThe council failed.": "kingston-upon-hull",
    # who comes from, or goes, elsewhere does not take the text there
    "Leeds council met in May. Ann Peel, of Plymouth, spoke. The council failed.": "leeds",
    "Leeds council met in May. Ann Peel, lent by Halton, spoke. The council failed.": "leeds",
    "Leeds council met in May. Ann Peel is bound for Halton. The council failed.": "leeds",
    "Leeds council met in May. Ann Peel is to return to Halton. The council failed.": "leeds",
    "Leeds council met in May. Ann Peel spoke to Halton council. The council failed.": "halton",
    "Leeds council met in May. Ann Peel came after eleven years with Halton. The council failed.": "leeds",
    "Leeds council met in May. The director left us for Halton in May. The council failed.": "leeds",
    "A social worker in Leeds looks back on ten years\n\nStaff met in the morning.\n\nHalton met in May.\n\n"
    "Staff met in June.\n\nStaff met in July.\n\nThe council failed.": "leeds",
    # who writes of "our services" writes of his own council
    "Leeds council met in May.\n\nHalton has had one director and is good.\n\nThe report on our services came out. "
    "It rated us in May. The council failed.": "leeds",
    # a name alone on a line heads what stands below it, where there are several; one that opens a line does not
    "Leeds: council in trouble\n\nLeeds council met in May.\n\nLeeds council met in June.\n\nHULL\nStaff left in May.\n"
    "\nBury\nStaff met in May.\n\nStaff met in June, and all of them left. The council failed.": "bury",
    "Leeds council met in May.\n\nLeeds council met in June.\n\nHull council. Staff met in May.\n\nStaff met in June. "
    "The council failed.": "leeds",
    # nor what an item of a list names
    "Leeds met in May. Leeds met in June.\n\n- Hull (a trust)\n- Bury (a trust)\n\nThe council failed.": "leeds",
    # nor does who helps another
    "Leeds council met in May. It has asked Halton council for help. The council failed.": "leeds",
    "Leeds council met in May. It has teamed up with Halton council. The council failed.": "leeds",
    "Leeds council met in May. Its neighbour Halton lends a hand. The council failed.": "leeds",
    "Leeds council met in May. Halton council will be its improvement partner. The council failed.": "leeds",
    "Leeds council met in May. Ann Peel worked with Halton council; it was asked. The council failed.": "leeds",
}


@pytest.mark.parametrize("text", FOCUS)
def test_the_council(text: str) -> None:
    """It is the authority named last close by, else the one the document is about, else none."""
    reading = Reading(Document(text))
    mention = reading.focus(len(reading.sentences) - 1, reading.ranges[-1][0])
    assert (None if mention is None else reading.authority_of(mention).slug) == FOCUS[text]


def test_mentions_left_out_of_focus() -> None:
    """Where a mention does not count, the one before it is in focus."""
    reading = Reading(Document("Leeds City Council told Bradford Council. The council failed."))
    leeds, bradford = reading.authorities
    before = reading.ranges[-1][0]
    assert reading.focus(1, before) == bradford
    assert reading.focus(1, before, frozenset({bradford.first})) == leeds


def test_an_authority_has_the_fullest_name() -> None:
    """Every mention of an authority gives the fullest name that the text has for it."""
    reading = Reading(Document("Leeds failed. Leeds City Council met."))
    assert {reading.authority_of(mention).name for mention in reading.authorities} == {"Leeds City Council"}


def test_a_post_elsewhere_is_incidental() -> None:
    """Where somebody came from is not what the text is about."""
    reading = Reading(Document("Ann Peel, the former chief executive of Leeds City Council, joined Bradford Council."))
    assert reading.main_authority is not None
    assert reading.authority_of(reading.main_authority).slug == "bradford"
    leeds, bradford = reading.authorities
    assert {leeds.first, bradford.first} & reading.incidental == {leeds.first}


# A sentence published on 4 March 2015; the date of its last clause.
DATES: dict[str, str | None] = {
    "Ann Peel resigned in May.": "2014-05",
    "Ann Peel has resigned in May.": "2014-05",
    "Ann Peel will resign in May.": "2015-05",
    "Ann Peel is due to resign in May.": "2015-05",
    "Ann Peel is expected to resign in May.": "2015-05",
    "Ann Peel agreed to resign in May.": "2015-05",
    "Ann Peel resigned in 2009.": "2009",
    "Ann Peel resigned.": None,
}


@pytest.mark.parametrize("text", DATES)
def test_dates_by_tense(text: str) -> None:
    """A month without year lies behind a past clause and ahead of a coming one."""
    reading = Reading(Document(text, published="2015-03-04"))
    date = reading.date_of(reading.frames[-1])
    assert (None if date is None else date.text) == DATES[text]


def test_a_direction_told_overrules_the_tense() -> None:
    """The caller may know better which way a date points."""
    reading = Reading(Document("Ann Peel resigned in May.", published="2015-03-04"))
    date = reading.date_of(reading.frames[0], Direction.FUTURE)
    assert date is not None
    assert date.text == "2015-05"


def test_a_point_before_a_span() -> None:
    """Of a point and a stretch of time in one clause the point dates it."""
    reading = Reading(Document("Since 2009 Ann Peel was appointed twice in May 2014.", published="2015-03-04"))
    date = reading.date_of(reading.frames[0])
    assert date is not None
    assert date.text == "2014-05"


@pytest.mark.parametrize(
    "text",
    [
        "Ann Peel went back to Leeds. Bradford has a new director.",
        "Ann Peel came by way of Leeds, and Bradford has a new director.",
        "Ann Peel worked in Leeds, where she was a manager. Bradford has a new director.",
        "Ann Peel, until then at Leeds, has taken over in Bradford.",
    ],
)
def test_where_somebody_was_or_went_is_not_what_a_text_is_about(text: str) -> None:
    """A place on somebody's way counts for nothing where another is told."""
    main = Reading(Document(text)).main_authority
    assert main is not None
    assert main.name == "Bradford"
