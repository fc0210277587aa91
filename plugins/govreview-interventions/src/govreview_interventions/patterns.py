"""The rules by which steps are found, as data.

Each rule has an id, a sentence that it must read and one that it must leave alone; a test
proves both ways for every rule.
"""

from __future__ import annotations

from attrs import frozen


@frozen
class Rule:
    """One way of putting that a step is taken.

    Attributes:
        id: The name that records carry.
        example: A sentence from which the rule must give a record.
        never: A sentence from which no record may come.
    """

    id: str
    example: str
    never: str


RULES = (
    Rule(
        "review",
        "The minister has ordered a review of children's services in Wigan.",
        "A serious case review in Wigan has been ordered.",
    ),
    Rule(
        "commissioner", "A commissioner has been sent to Wigan.", "Wigan has elected a police and crime commissioner."
    ),
    Rule(
        "adviser",
        "The minister appointed an improvement adviser to Wigan.",
        "She was a policy adviser before she came to Wigan.",
    ),
    Rule("panel", "An improvement board has been set up in Wigan.", "Ann Holt chairs the Wigan improvement board."),
    Rule(
        "trust", "A children's trust was set up in Wigan in 2012.", "Wigan and Leigh hospital trust was set up in 2001."
    ),
    Rule("direction", "The minister issued a statutory direction to Wigan.", "Wigan changed direction."),
    Rule("notice", "Wigan was served with an improvement notice.", "The director of Wigan is working her notice."),
    Rule(
        "plan", "Ministers have ordered Wigan to produce an improvement plan.", "Wigan has written an improvement plan."
    ),
    Rule(
        "measures",
        "Wigan has been in special measures since 2009.",
        "A school in Wigan has been in special measures since 2009.",
    ),
    Rule(
        "inspection",
        "A monitoring visit to Wigan took place in May.",
        "The inspection of a nursery in Wigan took place in May.",
    ),
    Rule(
        "inspectors", "Inspectors will return to Wigan in May.", "Inspectors will publish the report on Wigan in May."
    ),
    Rule(
        "transfer",
        "Children's services in Wigan will be transferred to Bolton Council.",
        "Two children from Wigan will be transferred to Bolton Council.",
    ),
    Rule(
        "takeover",
        "The government could take over children's services in Wigan.",
        "Ann Holt will take over children's services in Wigan.",
    ),
    Rule(
        "lend",
        "Salford has been lending managers to Wigan Council.",
        "Salford has been lending books to Wigan Council.",
    ),
    Rule(
        "mission",
        "Ann Holt has been asked by ministers to advise Wigan Council.",
        "Ann Holt has been asked by friends to return to Wigan.",
    ),
    Rule(
        "order",
        "The education secretary, Ann Holt, has ordered Wigan Council to publish its caseloads every week.",
        "The judge ordered Wigan Council to publish the report.",
    ),
    Rule(
        "holder",
        "Ann Holt, the commissioner in Wigan, told the council to hurry.",
        "Ann Holt, the chief constable in Wigan, told the council to hurry.",
    ),
)
