"""Pieces of the patterns of child cases: blows, parts of the body, counts, the rest of a noun phrase."""

from __future__ import annotations

BLOWS = (
    "beat(?:en)?|battered|starved|stabbed|kicked|punched|shaken|shook|strangled|burn(?:ed|t)|froze(?:n)?"
    "|bled|crushed|choked"
    "|scalded|bludgeoned|hacked|tortured|shot|mauled|trampled|whipped|neglected|stoned|poisoned|stamped|kicking"
    "|beating"
    "|knifed|clubbed|savaged|throttled|squeezed|bitten|flogged|thrashed|slashed|caned|gassed|drugged|lashed"
    "|starving|shaking|burning|drank|stabbing|battering|punching|neglecting|scalding|crushing"
)
PARTS = (
    "arms?|legs?|wrists?|ribs?|skull|fingers?|jaw|collarbone|thigh|femur|ankle|elbow|nose|teeth|bones?|back|spine"
    "|neck"
    "|pelvis|hands?|foot|feet|cheekbone"
)
COUNT = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|dozens of|multiple"
    r"|scores of"
    r"|several|a catalogue of"
    r"|(?:severe|serious|horrific|extensive|catastrophic|life-changing|life-threatening|fatal)(?! injuries))"
)
OWN = "(?:the|a|an|his|her|their|its)"
STOP = (
    r"(?!(?:in|on|at|when|while|after|before|and|as|but|who|which|that|last|two|three|four|five"
    r"|six|seven|might|may|could|would|should|will|can|must|he|she|they|it|days?|hours?|weeks?|months?|by"
    r"|inflicted|caused|later|had|was|were|is|has|with"
    r"|because|during)\b)"
)
NP = rf"(?:{STOP}[\w'-]+ ?(?:'s )?){{1,7}}"
BETWEEN = (
    r"(?:(?: ,)? (?:[a-z]+ly|later|alone|there|\d+ [a-z]+ later|yesterday)"
    r"| at the age of (?:just |only )?[\w-]+(?: (?:days|weeks|months|years))?"
    r"| (?:in|on|at|aged) (?:(?!(?:of|from|after|following|when)\b)[\w'-]++ ?(?:'s )?){1,4}?(?= )| ,){0,4}?"
)
"""What may stand between "died" and "of": places and times."""
DETERMINER = "(?:(?:an?|the|his|her|their) )?"
GRAVE = (
    "severe|serious|fatal|catastrophic|traumatic|massive|multiple|non-accidental|unsurvivable|devastating|horrific"
    "|extensive|significant|internal|major|terrible|life-threatening|life-changing|inflicted|unexplained|suspicious"
)
"""Adjectives before an injury."""
LIMBS = "hands?|feet|foot|face|arms?|fingers|legs?|head|back|body"
"""What is held to a fire."""
ORGANS = (
    "head|brain|skull|facial|spinal|abdominal|chest|stomach|neck|stab|rib|bowel|spleen|liver|face|body|leg|arm"
    "|eye|abdomen|crush|burn|scald"
)
"""Parts of the body, as they stand before "injury" or behind "blow to the"."""
