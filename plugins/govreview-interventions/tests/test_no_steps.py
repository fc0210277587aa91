"""Words that name a step elsewhere, and here something else."""

from __future__ import annotations

import pytest

import govreview
from govreview import Intervention


@pytest.mark.parametrize(
    "text",
    [
        "Police are making inquiries in Hull after the council's offices were broken into.",
        "The council said it would review its parking charges in Hull.",
        "An inquest into the death of a boy in Hull opened on Monday.",
        "Since the inspection, Hull has hired 40 social workers.",
        "The trust that runs Hull's hospitals has a new chief executive.",
        "Social workers in Hull need the trust of families.",
        "Hull commissioned 20 new places in residential homes.",
        "The panel that approves adopters in Hull meets each month.",
        "The direction of travel in Hull is good, inspectors said.",
        "Hull's own review of the case was published last summer.",
        "A review by Hull's safeguarding board will look at what can be learned from the boy's death.",
        "Hull's review of fostering allowances was agreed by the cabinet on Monday.",
        "A review of every open case in Hull has been completed, the director said.",
        "In the direction of Hull, the road was closed.",
        "Special measures were taken in Hull to keep the building warm.",
        "A school in Hull has been placed in special measures.",
        "Early intervention in Hull has been cut.",
        "The union gave notice of a strike in Hull.",
        "Inspectors last came to Hull in 2018.",
        "When inspectors last visited Hull, in 2015, they found the service adequate.",
        "Without an inspection of its own, Hull's market is badly run.",
        "The government announced a review of national curriculum tests in Hull.",
        "Thresholds in Hull between early help and statutory intervention remain unclear.",
        "Fewer children in Hull need statutory intervention.",
        "Hull's children attend their next review in person.",
        "In Hull care plans and reviews are sensitively written.",
        "For over six months the adoption panel in Hull has not had a consistent adviser.",
        "Quality assurance visits in Hull have been scheduled to take place in May.",
        "A task force on knife crime will meet in Hull.",
    ],
)
def test_no_step(text: str) -> None:
    """Nothing is taken for a step of oversight."""
    assert govreview.extract(text, id="x", published="2014-11-27").of(Intervention) == ()


def test_remit_of_a_commissioner() -> None:
    """What a commissioner is to say is no step of its own."""
    text = (
        "He is the children's services commissioner in Hull and has until May to say whether they are to be taken away."
    )
    found = govreview.extract(text, id="x", published="2014-11-27").of(Intervention)
    assert [step.kind.value for step in found if step.kind.value != "commissioner"] == []
