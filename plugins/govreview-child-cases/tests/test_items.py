"""Of a list in which each item tells of a child of its own, each item is read alone."""

from __future__ import annotations

import govreview
from govreview import ChildCase
from govreview.models import ReviewKind

LABELLED = """Serious case reviews: who, where and why

A list of cases published in the first half of 2013

BRISTOL, Child T
Girl, aged 14 months, died in August 2011. Her mother's partner had thrown her into her cot; he was convicted of murder.

DEVON, Baby R
Boy, five weeks. Brain injury, November 2011. Father pleaded guilty to grievous bodily harm and got six years.

SUFFOLK, Chloe
Chloe, a pseudonym, was 16 when she hanged herself at a children's home in March 2012. An inquest was held.

WIGAN, Child 4
Drowned in the bath, aged 11 months, January 2012. No prosecution.
"""

GROUPED = """Dead or damaged: the reviews of 2014

Six serious case reviews have been published by boards in the east of England. They make grim reading.

Essex

* Child F, three, was scalded by her mother's boyfriend in 2012. He was jailed.

* Baby L, two months, died in his sleep beside his father in March 2013.

Suffolk

* Child V, 10 weeks, was shaken to death by her father in May 2012; he got eight years.
"""

CHRONICLE = """How Leeds failed Ellie Marsh

2009: Ellie Marsh is born in Leeds.

2010: Ellie, one, is taken to hospital with a broken arm.

2011: A social worker visits twice and finds nobody at home.

2012: Ellie dies of a head injury. Her stepfather is convicted of murder.
"""


def cases(text: str) -> list[ChildCase]:
    """The child cases of a text."""
    return list(govreview.extract(text, id="x", published="2013-07-02").of(ChildCase))


def test_labels_name_the_child_and_the_authority() -> None:
    """What stands below a label is told of its child, and of no other."""
    found = {case.name: case for case in cases(LABELLED)}
    assert list(found) == ["Child T", "Baby R", "Chloe", "Child 4"]
    slugs = [case.authority.slug if case.authority else None for case in found.values()]
    assert slugs == ["bristol", "devon", "suffolk", "wigan"]
    assert [case.age for case in found.values()] == ["P14M", "P5W", "P16Y", "P11M"]
    assert [case.perpetrators for case in found.values()] == [("mother's partner",), ("father",), (), ()]


def test_a_list_of_reviews_says_which_kind() -> None:
    """The kind that the headline tells holds for each item."""
    assert all(ReviewKind.SERIOUS_CASE_REVIEW in case.reviews for case in cases(LABELLED))


def test_notes_without_a_subject_are_of_the_item_s_child() -> None:
    """Words such as "Drowned in the bath" and "Brain injury" below a label tell what befell its child."""
    found = {case.name: (case.outcome.value, case.manner) for case in cases(LABELLED)}
    assert found["Child 4"] == ("died", "Drowned in the bath")
    assert found["Baby R"] == ("injured", "Brain injury")


def test_a_heading_over_several_items_tells_their_authority() -> None:
    """A county that stands over items is theirs, not that of the item before it."""
    found = {case.name: case.authority and case.authority.slug for case in cases(GROUPED)}
    assert found == {"Child F": "essex", "Baby L": "essex", "Child V": "suffolk"}


def test_a_chronicle_of_one_child_is_no_list() -> None:
    """Dated paragraphs about one child are read together."""
    (case,) = cases(CHRONICLE)
    assert (case.name, case.outcome.value, case.date and case.date.text) == ("Ellie Marsh", "died", "2012")
