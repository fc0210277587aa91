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
        (
            "The minister will not hesitate to hand these services to a trust if they fail again.",
            ("trust", "leeds", "possible", None),
        ),
        (
            "Staff wanted a review with power to compel witnesses, but ministers refused.",
            ("review", "leeds", "denied", None),
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
    """The years of the first list date its steps, and nothing behind it."""
    text = (
        "We have used our powers of direction in relation to Hull (2005), Luton (2007) and Haringey (2008), and"
        " have issued improvement notices to Salford and Derby."
    )
    assert told(text) == [
        ("direction", "haringey", "actual", "2008"),
        ("direction", "kingston-upon-hull", "actual", "2005"),
        ("direction", "luton", "actual", "2007"),
        ("improvement_notice", "derby", "actual", None),
        ("improvement_notice", "salford", "actual", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A two-week inspection of Bolton council's services found it had consistently failed to meet its legal duties.",
        (
            "She has held the post of Deputy National Inspector Social Care Inspection for the watchdog - which"
            " this month rated Bolton council's children's services as 'good'."
        ),
        "The Labour Party will send a campaign improvement board into Bolton council to pick a new leader.",
        "There was no longer a need for improvement adviser roles at Bolton council, Jo Bell felt.",
        "Bolton council expects the improvement board to keep the scrutiny board informed.",
        "Professor Munro considered the matter in her review of child protection.\n\nBolton council is ready.",
        (
            "The council had last been inspected in 2010. In 2015 a peer review, led by Kent County Council's "
            "director of children's services, had been undertaken."
        ),
        "History of government intervention at Bolton",
        "Further commissioner advice can be sought in Bolton, the council said.",
        (
            "Bolton is good. Of the 59 local authority children's services inspected by Ofsted between November"
            " 2013 and June 2015, 14 were inadequate."
        ),
        (
            "Bolton was lost with its good-rated neighbour, culminating in Care Forward - a company co-owned by"
            " the two councils - to run children's services in both areas."
        ),
        "Social services that put children at risk to be removed from council control\n\nBolton council is unmoved.",
        (
            "Bolton council is aware of the policy that children's services will be removed from the control of"
            " councils in cases of failure, including through the use of a direction where necessary."
        ),
        "Bolton children's trust praised after tensions with council cease",
    ],
)
def test_nothing_is_done(text: str) -> None:
    """Words of another sense, the officers of others and reviews of the whole country tell of no step."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (
            (
                "A government-ordered review has not recommended that responsibility for children's services be"
                " taken away from Bolton council and transferred to another body."
            ),
            ("takeover", "bolton", "denied", None),
        ),
        (
            "No decision has been taken on whether Bolton will be taken over by a trust.",
            ("trust", "bolton", "denied", None),
        ),
        (
            "No decision has been taken on a commissioner for Bolton.",
            ("commissioner", "bolton", "denied", None),
        ),
        (
            "If Bolton council does not go on with transferring its services into a trust, ministers will act.",
            ("trust", "bolton", "possible", None),
        ),
        (
            "The department told Bolton that it will not, after all, be sending a commissioner.",
            ("commissioner", "bolton", "cancelled", None),
        ),
        (
            "The town's MP, Jo Bell, has asked children's minister Ann Holt to send a commissioner to Bolton.",
            ("commissioner", "bolton", "possible", None),
        ),
        (
            "They rescued a service in Bolton which had been in special measures.",
            ("special_measures", "bolton", "ended", None),
        ),
        (
            (
                "Bolton chiefs are confident that the rating would see the minister moving the service out of "
                "intervention."
            ),
            ("special_measures", "bolton", "actual", None),
        ),
        (
            (
                "The role of commissioner was introduced in Bolton in May 2016. The government felt that a "
                "commissioner was no longer required."
            ),
            ("commissioner", "bolton", "ended", "2016-05"),
        ),
        (
            (
                "Bolton was rated inadequate in 2015 and a commissioner was appointed a year after the baby was"
                " killed. Commissioner Ann Holt was appointed by the government in September 2017."
            ),
            ("commissioner", "bolton", "actual", "2017-09"),
        ),
        (
            (
                "He was blamed in three critical reports which led to an independent trust taking over Bolton's"
                " children's services last year."
            ),
            ("trust", "bolton", "actual", "2018"),
        ),
        (
            "Bolton's improvement notice follows the results of an Ofsted inspection in May 2013.",
            ("improvement_notice", "bolton", "actual", None),
        ),
        (
            "Bolton's services, run by a trust since 2015, are to return to the council in April.",
            ("trust", "bolton", "actual", "2015/2020-04"),
        ),
        ("The LGA sent a peer review team to Bolton in May.", ("review", "bolton", "actual", "2019-05")),
        (
            "Bolton's services are being moved to a trust, which is due to go live in April.",
            ("trust", "bolton", "planned", "2020-04"),
        ),
        (
            "Bolton's services were handed to a trust. The trust began operating in October 2015.",
            ("trust", "bolton", "actual", "2015-10"),
        ),
        (
            "A not-for-profit trust, due to come into operation in April 2020, will run Bolton's children's services.",
            ("trust", "bolton", "actual", "2020-04"),
        ),
        (
            (
                "An alternative delivery model for services in Bolton was created but it did not start to "
                "deliver services until April 2017."
            ),
            ("trust", "bolton", "actual", "2017-04"),
        ),
        (
            "A trust will run Bolton's services. It is expected to launch in March 2020.",
            ("trust", "bolton", "actual", "2020-03"),
        ),
        (
            (
                "Bolton's director is to leave, following the departure of the commissioner.\n\nCommissioner Ann "
                "Holt had called the service better."
            ),
            ("commissioner", "bolton", "ended", None),
        ),
    ],
)
def test_standing_and_date(text: str, step: tuple[str, str | None, str, str | None]) -> None:
    """One step each, with its standing and its date."""
    assert told(text) == [step]


def test_who_orders() -> None:
    """Those who can order a step, not those who stand near it."""
    texts = {
        "A motion was put forward by Labour's Jo Bell requiring Bolton's children's commissioner to answer.": None,
        "Under the direction, Bolton council has one month to submit a plan and set up an improvement board.": None,
        "Bolton council was served with an improvement notice following a review of its services by Ofsted.": None,
        "The Department for Education wrote to Bolton council to warn that an improvement notice would follow unless "
        "things picked up.": "Department for Education",
        "The MP, Jo Bell, has asked children's minister Ann Holt to send a commissioner to Bolton.": "Ann Holt",
    }
    for text, by in texts.items():
        step = govreview.extract(text, id="x", published="2019-06-20").of(Intervention)[0]
        assert (step.by.name if step.by is not None else None) == by, text


def test_only_the_commissioner_leads() -> None:
    """The chair of a trust who is named in the same breath is no commissioner."""
    text = "It met Bolton's children's commissioner, Ann Holt, and the chair of Bolton Children's Trust, Jo Bell."
    steps = govreview.extract(text, id="x", published="2019-06-20").of(Intervention)
    assert [[x.name for x in step.lead] for step in steps if step.kind.value == "commissioner"] == [["Ann Holt"]]


@pytest.mark.parametrize(
    "text",
    [
        "Bolton Primary Care Trust will run services for children with disabilities in Bolton.",
        "Had Bolton been put in special measures, she would have left.",
        "A review of Bolton council's finances was ordered.",
        "Bolton council has appointed Ann Holt, who led Kent out of special measures.",
        "Bolton's services will be run by a director, who was once the commissioner at the Department for Education.",
    ],
)
def test_other_affairs(text: str) -> None:
    """Trusts that treat patients, what had not been, money and careers tell of no step."""
    assert told(text) == []


def test_a_question_about_trusts_is_of_the_country() -> None:
    """What trusts are good for is asked of no council."""
    text = "Labour called for an independent inquiry into whether trusts work. Bolton council was pleased."
    assert told(text) == [("review", None, "possible", None)]


def test_at_whose_behest() -> None:
    """The council that acts at the minister's request does not decide."""
    text = (
        "At the request of children's minister Jo Bell, Bolton council has taken on an improvement adviser, Ann Holt."
    )
    step = govreview.extract(text, id="x", published="2019-06-20").of(Intervention)[0]
    assert step.by is not None
    assert step.by.name == "Jo Bell"


@pytest.mark.parametrize(
    ("text", "step"),
    [
        (
            "Kent was placed under government intervention in 2009 and remained there until 2013.",
            ("special_measures", "kent", "ended", "2009/2013"),
        ),
        (
            "Kent was placed in special measures in 2009 and came out in 2013.",
            ("special_measures", "kent", "ended", "2009/2013"),
        ),
        (
            "Kent's improvement notice of May 2018 has been moved to closed notices.",
            ("improvement_notice", "kent", "ended", "2018-05"),
        ),
        (
            "The improvement board, set up in 2016, held its last meeting in Kent in May.",
            ("panel", "kent", "ended", "2016/2019-05"),
        ),
        ("Kent was placed in special measures in 2009.", ("special_measures", "kent", "actual", "2009")),
    ],
)
def test_spans(text: str, step: tuple[str, str | None, str, str | None]) -> None:
    """A step that is told to have ended has its span."""
    assert told(text) == [step]
