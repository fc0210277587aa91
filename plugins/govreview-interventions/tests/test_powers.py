"""Powers and policy told of no council, and places in brackets: what is read of them, and what is not."""

from __future__ import annotations

import pytest

import govreview
from govreview import Intervention

BEFORE = "Leeds was judged inadequate in 2015.\n\n"


def told(text: str) -> list[tuple[str, str | None, str, str | None]]:
    """Kind, authority, status and date of each step of a text."""
    return sorted(
        (
            (
                step.kind.value,
                step.authority.slug if step.authority is not None else None,
                step.status.value,
                str(step.date) if step.date is not None else None,
            )
            for step in govreview.extract(text, id="x", published="2019-06-20").of(Intervention)
        ),
        key=str,
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "In the most serious cases the Secretary of State can appoint a commissioner to run services.",
        "The Secretary of State may issue a statutory direction where a council fails.",
        "Intervention can take the form of an improvement notice or a direction.",
        "Special measures is not a term that the department uses of councils.",
        "Ministers have powers to remove children's services and hand them to a trust.",
        "Where a council fails, a commissioner is appointed to say whether services should be moved to a trust.",
        "Whenever a council is judged inadequate, an improvement notice is issued.",
        "Failing councils can be placed in special measures.",
        "Any council rated inadequate is subject to monitoring visits by Ofsted.",
        "Services will be removed from the control of councils in cases of persistent failure.",
        "Under the new policy failing departments will be taken over by experts.",
        "Such intervention can involve the appointment of a commissioner.",
        "The Education Act allows the Secretary of State to issue directions to a council that is failing.",
        "A commissioner is usually appointed when an authority is judged inadequate.",
        "Councils that do not improve could be forced to hand services to an independent trust.",
        "Services could be handed to a trust in councils that do not improve.",
        "Ministers are able to direct a local authority to take whatever action is needed.",
        "In other cases the department issues an improvement notice.",
        "An improvement notice sets out what actions a local authority is expected to take.",
        "The government's policy is that services will be taken away from authorities that fail persistently.",
        "Ofsted inspects all councils every three years and carries out monitoring visits to those rated inadequate.",
        "Ministers have made clear that they will not hesitate to send commissioners into failing councils.",
        "All councils rated inadequate are given an adviser by the department.",
        "Every council judged inadequate must have an improvement board.",
        "Boards must consider whether to hold a review when a child dies.",
        "A commissioner can be appointed where there is persistent failure.",
        "The options open to ministers include a trust, a commissioner or an improvement notice.",
        "When a local authority is found to be inadequate, the department issues a direction.",
    ],
)
def test_the_rule_is_no_case(sentence: str) -> None:
    """What may be done to any council is done to none."""
    assert told(BEFORE + sentence) == []


@pytest.mark.parametrize(
    ("sentence", "step"),
    [
        ("A commissioner could now be appointed.", ("commissioner", "leeds", "possible", None)),
        (
            "Ministers may send in commissioners if the council does not improve.",
            ("commissioner", "leeds", "possible", None),
        ),
        (
            "Ministers have used their powers to appoint a commissioner.",
            ("commissioner", "leeds", "actual", None),
        ),
        (
            "It is one of several councils that have been given an improvement notice.",
            ("improvement_notice", "leeds", "actual", None),
        ),
        (
            "Under the Education Act the Secretary of State issued a direction in May.",
            ("direction", "leeds", "actual", "2019-05"),
        ),
        (
            "An improvement notice was issued in May, as it is with all councils judged inadequate.",
            ("improvement_notice", "leeds", "actual", "2019-05"),
        ),
        (
            "A commissioner has been sent in, the strongest power ministers have to make councils improve.",
            ("commissioner", "leeds", "actual", None),
        ),
        ("Services will be handed to a trust if the council fails again.", ("trust", "leeds", "possible", None)),
        ("An adviser from one of the best councils has been brought in.", ("adviser", "leeds", "actual", None)),
        (
            "Ofsted inspectors will return in May for a monitoring visit, which all inadequate councils get.",
            ("inspection", "leeds", "actual", "2020-05"),
        ),
    ],
)
def test_the_case_beside_the_rule(sentence: str, step: tuple[str, str | None, str, str | None]) -> None:
    """A sentence that tells what is done here is read, whatever it says of other councils."""
    assert told(BEFORE + sentence) == [step]


def test_a_place_in_brackets_is_of_the_step_before_it() -> None:
    """A place in brackets is of what stands before it, never of the next step of the list."""
    text = (
        "Ministers may act by partnering with another authority (e.g. Hull), bringing in extra support (e.g. "
        "Somerset), or establishing a trust (e.g. Doncaster)."
    )
    assert told(text) == [("trust", "doncaster", "actual", None)]


def test_councils_each_with_a_year() -> None:
    """Each council of a list has its own year."""
    assert told("Directions have been issued in relation to Hull (2005), Luton (2007) and Haringey (2008).") == [
        ("direction", "haringey", "actual", "2008"),
        ("direction", "kingston-upon-hull", "actual", "2005"),
        ("direction", "luton", "actual", "2007"),
    ]


def test_years_of_one_list_are_not_those_of_the_next() -> None:
    """The years behind the first list date nothing behind it."""
    text = (
        "We have used our powers of direction in relation to Hull (2005), Luton (2007) and Haringey (2008), and have "
        "issued improvement notices to Salford and Derby."
    )
    assert told(text) == [
        ("improvement_notice", "derby", "actual", None),
        ("improvement_notice", "salford", "actual", None),
    ]
