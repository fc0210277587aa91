"""The rules for inquests that are told in a fixed wording."""

from govreview.patterns import pattern

HELD = pattern(
    r"(?<!\bno )inquest into (?:the death of )?(?:{age} )?{person}(?:'s death)? "
    r"(?:\w{2,9} ){0,4}(?:opened|open|held|heard|resumed?|concluded?|adjourned)\b",
    id="inquest-held",
    examples=[
        "An inquest into the death of Kofi Mensah opened on Monday.",
        "The inquest into Mia Bell's death is due to be held in May.",
        "An inquest into the death of two-year-old Mia Bell was adjourned.",
    ],
    never=[
        "An inquest into the death of a toddler opened on Monday.",
        "Mia Bell opened an inquest.",
        "No inquest into the death of Mia Bell was held.",
    ],
)
