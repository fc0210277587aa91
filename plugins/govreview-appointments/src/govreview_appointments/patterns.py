"""The rules of the extractor, as data; the words they go by are in `words`.

Each rule has an id, a sentence that it must read and one that it must leave alone; a test
proves both ways for every rule.
"""

from __future__ import annotations

from attrs import frozen


@frozen
class Rule:
    """One way of putting that somebody takes up or leaves a function.

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
        "appoint",
        "The council has appointed Helen Carter as director of children's services.",
        "The council appointed Tuesday for its meeting.",
    ),
    Rule(
        "ask-to",
        "The minister has asked Alan Wood to lead a review of the service.",
        "The minister has asked Alan Wood to reply by Friday.",
    ),
    Rule("become", "Imran Malik became chief executive of the council in May.", "Imran Malik became angry in May."),
    Rule(
        "take-up",
        "Helen Carter will take over as improvement adviser in June.",
        "Helen Carter will take over the lease in June.",
    ),
    Rule(
        "start",
        "Helen Carter joins as director of children's services on 3 June.",
        "Helen Carter joins the march on 3 June.",
    ),
    Rule(
        "succeed",
        "Imran Malik will succeed Helen Carter as leader of the council.",
        "Imran Malik succeeded in his aim.",
    ),
    Rule("lead", "The review will be carried out by Julian Smith.", "The choir will be led by Julian Smith."),
    Rule(
        "since",
        "Helen Carter has been the commissioner since March 2015.",
        "Helen Carter has been angry since March 2015.",
    ),
    Rule("leave", "Helen Carter, director of children's services, has resigned.", "Helen Carter left school at 16."),
    Rule(
        "remove",
        "The leader sacked cabinet member for children Imran Malik on Monday.",
        "The burglars sacked the town on Monday.",
    ),
    Rule(
        "suspend",
        "The leader suspended cabinet member for children Imran Malik on Monday.",
        "The leader suspended the meeting on Monday.",
    ),
    Rule(
        "give",
        "Helen Carter was given the job of interim director of children's services.",
        "Helen Carter was given a bouquet.",
    ),
    Rule(
        "lose",
        "Imran Malik lost the children's portfolio to Helen Carter in the May reshuffle.",
        "Imran Malik lost his keys.",
    ),
    Rule(
        "nominal",
        "The appointment of Helen Carter as commissioner was welcomed by the council.",
        "The appointment of a commissioner was welcomed.",
    ),
    Rule(
        "successor",
        "Her successor will be Imran Malik. Helen Carter is the director of children's services.",
        "Her success surprised Imran Malik.",
    ),
    Rule(
        "idiom",
        "Helen Carter, director of children's services, was shown the door on Friday.",
        "Helen Carter, director of children's services, was shown the nursery on Friday.",
    ),
    Rule(
        "candidate",
        "Helen Carter has applied for the post of director of children's services.",
        "Helen Carter has applied for planning permission.",
    ),
    Rule(
        "list",
        "Helen Carter was appointed chair of the board and Imran Malik as chief executive.",
        "The council sees Helen Carter as chair of the year and Imran Malik as a friend.",
    ),
    Rule(
        "in-and-out",
        "In comes Helen Carter as interim director of children's services.",
        "In came Helen Carter with a cup of tea.",
    ),
    Rule(
        "swap",
        "Helen Carter, a deputy director, swaps Leeds for the post of director of children's services in Kent.",
        "Helen Carter swaps her bicycle for the bus.",
    ),
)
