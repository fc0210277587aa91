"""Words that tell what a death or an injury came of: an illness, a blow, a drug, water, a fall."""

from __future__ import annotations

from govreview.models import Outcome

from .phrases import BETWEEN, DETERMINER, GRAVE, LIMBS, NP, ORGANS, PARTS, STOP
from .rule import Harm, Victim, words_of

_HEAVY = (
    "televisions?|tv|wardrobe|goalpost|goal post|wall|chest of drawers|tree|branch|gate|gravestone|headstone"
    "|bookcase|cupboard"
    "|roof|ceiling|fireplace|mirror|statue|masonry|radiator"
)
CAUSES: tuple[Harm, ...] = (
    Harm(
        rule="died-doing",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of("died"),
        pattern=(
            rf"\bdied(?: \w+)?{BETWEEN} (?:after|while|from|by) (?P<m>(?:taking|falling|jumping|choking|hanging"
            rf"|contracting"
            r"|catching"
            r"|ingesting|crashing|colliding|climbing|smoking|sniffing|injecting|drinking|overdosing|getting into"
            rf"|being (?:left|trapped|bitten|hit|struck))(?: {NP}| (?:on|from|off|into|in|under|through) {NP})?)"
        ),
        examples=("died after taking ecstasy", "died after falling from a window"),
        never=("died after a row",),
    ),
    Harm(
        rule="died-following",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of("died killed death dies dead"),
        pattern=(
            rf"\b(?:(?:died|dies|dead|killed|death)(?: \w+ly)?|died{BETWEEN}) (?:after|following|from|in|as a "
            rf"result of|because of"
            r"|due to|through|by"
            rf"|with) {DETERMINER}(?P<m>(?:(?!(?:by|with|and|when|who|his|her|their|the|a|in|for|of|at|on"
            rf"|was)\b)[\w-]+ ){{0,3}}?"
            r"(?:attack|overdose|fall|crash|collision|seizure|fit|assault|blaze|fire|explosion|injur(?:y|ies)"
            r"|beating|stabbing"
            r"|shooting|reaction|infection|sepsis|pneumonia|poisoning|neglect|haemorrhage|bleed|blows?|punch(?:es)?"
            r"|kicks?|starvation|wounds?|asphyxia|suffocation|trauma|fractures|malnutrition|dehydration"
            r"|hypothermia)(?: (?:to|on) (?:the|his|her) [\w-]+| from (?:an?|the|his|her) [\w-]+)?)\b"
        ),
        examples=("died after an asthma attack", "killed by a blow to the stomach", "killed in a house fire"),
        never=("died in hospital", "killed in the attic", "died after a row"),
    ),
    Harm(
        rule="punchbag",
        outcome=Outcome.INJURED,
        rank=3,
        needs=words_of("punchbag punching-bag ashtray punch football"),
        pattern=(
            r"\b(?:used|treated|using|treating)(?P<gap> (?:[\w'-]+ ){1,5}?(?:[\"'] )?)as (?:an? )?(?:human )?"
            r"(?:punch-?bag|punch bag|punching-bag|ashtray|football)\b"
        ),
        examples=("who used his baby son as a punchbag",),
        never=("took up football",),
    ),
    Harm(
        rule="water",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of("water bath tap shower"),
        pattern=(
            r"\b(?:plunged|plunging|dipped|dipping|dunked|immersed|immersing|submerged|lowered|placed|put|held"
            r"|holding|forced|left)"
            r"(?P<gap> (?:[\w'-]+ ){0,6}?)(?:in|into|under) (?:an? |the )?(?:bath of )?(?:scalding|hot|boiling"
            r"|freezing|cold"
            r"|ice-cold)"
            r"(?:-hot)?(?: running)? (?:water|bath|tap|shower)\b"
        ),
        examples=("plunged the boy's feet into scalding water", "held under a hot tap"),
        never=("put into hot desks",),
    ),
    Harm(
        rule="dosed",
        outcome=Outcome.INJURED,
        rank=3,
        needs=words_of("methadone heroin salt bleach antifreeze sedatives codeine insulin diazepam morphine"),
        pattern=(
            r"\b(?:methadone|heroin|salt|bleach|antifreeze|sedatives|codeine|insulin|diazepam|morphine) "
            r"(?:was|were|had been) (?:put|poured|fed|given|added|injected|mixed) (?:into|in|to|through|with)"
            rf" (?:his|her|the (?:boy|girl|baby|child) 's) (?:{STOP}[\w-]+ ?){{1,3}}"
        ),
        examples=("after salt was put into his feeding tube",),
        never=("salt was put on the roads",),
    ),
    Harm(
        rule="drugged",
        outcome=Outcome.INJURED,
        rank=2,
        victim=Victim.VOICE,
        needs=words_of("methadone heroin salt bleach cocaine morphine antifreeze sedatives codeine insulin diazepam"),
        pattern=(
            r"\b(?:fed|given|gave|giving|feeding|injected|injecting|dosed|drugged|poisoned|sedated)"
            r"(?P<gap> (?:[\w'-]+ ){0,5}?)(?:with )?(?:[\w-]+ )?"
            r"(?:methadone|heroin|salt|bleach|cocaine|morphine|antifreeze|sedatives|codeine|insulin|diazepam)\b"
        ),
        examples=("fed her son methadone", "injected with heroin"),
        never=("gave a warning",),
    ),
    Harm(
        rule="held-to",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of("hob fire iron stove cooker flame radiator grill oven hotplate tap bar heater"),
        pattern=(
            rf"\b(?:(?:{LIMBS}) (?:was|were|had been|being) )?(?:held|pressed|pushed|forced|put|placed)"
            rf"(?P<gap> (?:(?:him|her|(?:his|her|their|the [\w-]+ 's|an? [\w-]+ 's) (?:{LIMBS})) )?)"
            r"(?:to|against|on|onto|under|into|in) (?:an? |the )(?:[\w-]+ ){0,2}?"
            r"(?:hob|fire|iron|stove|cooker|flame|radiator|grill|oven|hotplate|tap|heater)\b"
        ),
        examples=("whose hand was held to a lit hob", "pressed her feet against the gas fire"),
        never=("put into the background",),
    ),
    Harm(
        rule="cigarette",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of("cigarette cigarettes"),
        pattern=(
            r"\b(?:put|stubbed|stubbing|putting)(?: out)? (?:an? |his |her |their )?(?:lit )?cigarettes?(?: out)? "
            r"(?:on|in|into|against|to) (?:his|her|him|the (?:boy|girl|child|baby) 's)(?: [\w-]+)?\b"
        ),
        examples=("had put a cigarette out on his neck",),
        never=("put a cigarette out",),
    ),
    Harm(
        rule="put-down-to",
        outcome=Outcome.DIED,
        rank=2,
        needs=words_of("death"),
        pattern=(
            rf"\bdeath (?:[\w',-]+ ){{0,9}}?(?:was|has been|were) (?:put down|attributed|ascribed) (?:by the [\w]+ "
            rf")?to "
            rf"{DETERMINER}(?P<m>{NP})"
        ),
        examples=("whose death was put down by the coroner to an undiagnosed heart condition",),
        never=("the death was put down in the book",),
    ),
    Harm(
        rule="sleeping",
        outcome=Outcome.INJURED,
        rank=6,
        needs=words_of("sleeping asleep co-sleeping bed-sharing sharing"),
        pattern=(
            r"\bco-sleeping(?= with (?:his|her|their|an?|the) )"
            r"|\bwhile (?:sleeping|asleep|co-sleeping|bed-sharing|sharing a bed)(?: (?:on|in) (?:an? |the )?[\w-]+)?"
            r"(?: (?:with|beside|next to) (?:an? |his |her |the )[\w-]+)?"
            r"|\b(?:sleeping|asleep) (?:on|in) (?:an? |the )?(?:sofa|settee|armchair|bed|couch|mattress) (?:with"
            r"|beside|between) (?:his "
            r"|her |their )[\w-]+\b"
            r"|\b(?:fell|fallen|falling) asleep (?:on top of|on (?:either|each) side of"
            r"|with|beside|next to|(?:on|in) (?:an? |the )?(?:sofa"
            r"|bed|chair|settee"
            r"|armchair) with|while (?:holding|feeding|nursing)) (?:him|her|them|the (?:baby|boy|girl|infant"
            r"|child))\b"
        ),
        examples=("died while sleeping on a sofa with a relative", "who fell asleep on top of her"),
        never=("while the city slept",),
    ),
    Harm(
        rule="of-a-child",
        outcome=Outcome.INJURED,
        rank=4,
        victim=Victim.VOICE,
        needs=words_of("scalding stabbing shooting poisoning beating shaking burning torture battering"),
        pattern=(
            r"\b(?:scalding|stabbing|shooting|poisoning|beating|shaking|burning|torture|battering)"
            r"(?= of (?:an?|the|his|her|[\w-]+-old|[\w-]+-month-old)\b)"
        ),
        examples=("over the scalding of a baby",),
        never=("the beating of Arsenal",),
    ),
    Harm(
        rule="force-fed",
        outcome=Outcome.ABUSED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of("force-fed force-feeding"),
        pattern=rf"\bforce-(?:fed|feeding)(?: (?:him|her|them))?(?: {NP})?",
        examples=("was force-fed chilli powder",),
        never=("was fed by force",),
    ),
    Harm(
        rule="choked",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of("choked choking chokes"),
        pattern=rf"\b(?:choked|chokes|choking)(?: to death)?(?: on {DETERMINER}{NP})?",
        examples=("choked on a grape",),
        never=("choke point",),
    ),
    Harm(
        rule="held-fast",
        outcome=Outcome.INJURED,
        rank=3,
        needs=words_of("strapped trapped wedged pinned swaddled"),
        pattern=(
            r"\b(?:strapped|trapped|wedged|pinned|swaddled)(?P<gap> (?:(?:him|her|the|an?|his) (?:[\w-]+ ){0,2}?)?)"
            r"(?:face[- ]down )?(?:in|into|on|to|between|under|behind|by) (?:the |an? |his |her |its )(?:[\w-]+ "
            r"){0,2}?[\w-]+\b"
        ),
        examples=("strapped a girl face down to a bean bag", "trapped in his bedroom"),
        never=("trapped by poverty",),
    ),
    Harm(
        rule="swung",
        outcome=Outcome.INJURED,
        rank=2,
        victim=Victim.VOICE,
        needs=words_of("swung slammed hurled smashed banged dashed flung bounced"),
        pattern=(
            r"\b(?:swung|slammed|hurled|smashed|banged|dashed|flung|bounced)(?P<gap> (?:(?:him |her |the "
            r"(?:baby|boy|girl|child|toddler|infant) |his head |her head )(?:'s head )?)?)(?:against|into|onto|on"
            r"|off)"
            r" (?:something (?:hard|solid)|(?:an? |the |his |her )(?:[\w-]+ ){0,2}?(?:wall|floor|door|table"
            r"|radiator|ground"
            r"|cot|bed|surface|worktop|fireplace|step|stairs|sofa|bath|pavement))\b"
        ),
        examples=("had been swung against something hard", "banged his head on a radiator"),
        never=("slammed into reverse",),
    ),
    Harm(
        rule="trauma",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of(
            "injury injuries trauma wounds wound bleed bleeds bleeding haemorrhage fracture fractures ruptured "
            "damage blow blows syndrome burns torn lacerated perforated burst bruised haematoma haematomas "
            "haemorrhages "
            "swelling"
        ),
        pattern=(
            rf"\b(?:(?:{GRAVE}) )*(?:(?:{ORGANS}) (?:and (?:{ORGANS}) )?(?:injur(?:y|ies)|trauma|wounds?|bleeds?"
            r"|haemorrhages?|fractures?)(?: caused by [\w-]+)?"
            rf"|blunt(?:[- ]force)? trauma(?: to the [\w]+)?|ruptured (?:{ORGANS})|shaken[- ]baby syndrome"
            rf"|scald(?:ing)? injuries"
            rf"|bleeding (?:to|in)"
            rf" (?:the|his|her) (?:{ORGANS})|blows? to (?:the|his|her) (?:{ORGANS})|(?:first|second|third"
            rf"|third-)[- ]?degree"
            r" burns(?: to [\w ]{1,20}?(?= ?(?:[,.]|$)))?|damaged (?:brain|liver)"
            r"|(?:torn|lacerated|perforated|burst|bruised) (?:liver|bowel|spleen|kidney|stomach|lung|appendix"
            r"|eardrum)"
            r"|(?:subdural|retinal) (?:haematomas?|haemorrhages?|bleeds?|bleeding)|swelling (?:of|on|to) (?:the"
            r"|his|her) brain"
            r"|bleeding (?:behind|to|in) (?:both|the|his|her) eyes?)\b"
            rf"(?: and (?:an? )?(?:broken|fractured|torn|ruptured|lacerated|burst|bruised) (?:{PARTS}|{ORGANS})\b)?"
        ),
        examples=(
            "with severe head injuries",
            "a ruptured bowel",
            "a head injury caused by shaking",
            "blows to the head",
            "a skull fracture and a torn liver",
            "with retinal haemorrhages",
        ),
        never=("a blow to morale", "brain drain", "torn loyalties"),
    ),
    Harm(
        rule="healing",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("fractures fracture burns"),
        pattern=(
            r"\b(?:healing|unexplained|spiral|suspicious|cigarette) (?:fractures?|burns)(?: (?:of|to) (?:the |his "
            r"|her |both )?"
            r"(?:(?:two|three|four|five|six|seven|eight|several) )?(?:[\w-]+ )?(?:ribs?|skull|legs?|arms?|femur"
            r"|thigh|hands?))?\b"
        ),
        examples=("healing fractures of two ribs",),
        never=("burns night",),
    ),
    Harm(
        rule="set-upon",
        outcome=Outcome.INJURED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of(
            "knocked knifed bludgeoned throttled gassed caned lashed smacked hit stamped squeezed doused crushed bit "
            "punching trampled "
            "impaled squeezing biting hitting gagged drugged caning butted stamping"
        ),
        pattern=(
            r"\b(?:knocked down|run down|knifed|bludgeoned|throttled|gassed|caned|lashed|smacked|stamp(?:ed|ing) "
            r"on|squeez(?:ed|ing)"
            r"|doused|crushed|trampled|impaled|biting|bit|hitting|gagged|drugged|caning|head-butted|hit(?= (?:him"
            r"|her|the|his|an?"
            r")\b))\b(?! (?:(?:an?|the|its|their|by) )?(?:deal|budget|budgets|target|headlines|cuts|jackpot|costs))"
        ),
        examples=("was knifed outside a takeaway", "stamped on the 19-month-old"),
        never=("squeezed the budget",),
    ),
    Harm(
        rule="wasting",
        outcome=Outcome.DIED,
        rank=3,
        needs=words_of("inhalation fire dehydration starvation hypothermia blaze"),
        pattern=r"\b(?:dehydration|smoke inhalation|(?:house|flat) fire|starvation|hypothermia)\b",
        examples=("overcome by smoke inhalation", "in a house fire"),
        never=("fire brigade",),
    ),
    Harm(
        rule="found-so",
        outcome=Outcome.INJURED,
        rank=10,
        needs=words_of("unresponsive lifeless face-down face unconscious collapsed floating bottom"),
        pattern=(
            r"\b(?:found|discovered) (?:unresponsive|lifeless|face[- ]down|unconscious|floating|at the bottom)"
            r" (?:in|on|at|of) (?:the |an? |his |her |their )(?:[\w'-]+ ){0,2}?"
            r"(?:bath|water|pond|pool|cot)\b"
        ),
        examples=("was found unresponsive in a bath",),
        never=("found out",),
    ),
    Harm(
        rule="vehicle",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of("drove driven ran run"),
        pattern=(
            r"\b(?:(?:drove|driven)(?P<gap> )(?:the (?:two|three|four) of them |him |her |them |(?:his|her|the"
            r"|a) (?:[\w-]+ )?"
            r"(?:car|van|people carrier) )(?:into|off|over) (?:an? |the )?(?:[\w-]+ ){0,2}?[\w-]+|(?:run"
            r"|ran) (?:him |her |them )"
            r"(?:over|down)|(?:run over|run down|reversed over|driven over)(?: by (?:an? |the |his "
            r"|her )?(?:[\w'-]+ ){0,2}?"
            r"(?:car|van|lorry|tractor|taxi|bus|truck|quad bike))?)\b"
        ),
        examples=("drove the two of them into the Orwell", "was run over by his uncle's van"),
        never=("drove a hard bargain", "ran the service"),
    ),
    Harm(
        rule="fell-on",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of("fell toppled collapsed crashed falling rolled lay"),
        pattern=(
            rf"\b(?:{_HEAVY}) (?:had )?(?:fell|fallen|toppled|collapsed|crashed|came down) (?:on|onto|on to"
            rf"|on top of) (?:him|her|them)"
            rf"|\bfalling (?:{_HEAVY})|\b(?:rolled|lay|lain|lying|rolling) (?:over )?(?:on|onto|on to"
            rf"|on top of) (?:him|her"
            r"|the (?:baby|boy|girl|child|infant))\b"
        ),
        examples=("after a television fell on him", "hit by a falling goalpost", "his mother rolled on to him"),
        never=("the burden fell on him", "falling numbers"),
    ),
    Harm(
        rule="ligature",
        outcome=Outcome.INJURED,
        rank=2,
        needs=words_of("ligature hanging"),
        pattern=r"\b(?:(?:with )?a ligature(?: (?:a?round|about|tied to) (?:his|her|the) [\w-]+)?|found hanging)\b",
        examples=("found with a ligature round his neck",),
        never=("hanging over the council",),
    ),
    Harm(
        rule="held-under",
        outcome=Outcome.INJURED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of("under"),
        pattern=(
            r"\b(?:held|pushed|forced|holding|pushing)(?P<gap> (?:[\w'-]+ ){0,6}?)under (?:the "
            r"|in the )?(?:bath )?(?:bath|water)\b"
        ),
        examples=("was held under the water", "held his son under the bath water"),
        never=("held under the rules",),
    ),
    Harm(
        rule="denied",
        outcome=Outcome.NEGLECTED,
        rank=4,
        needs=words_of("denied fed feed feeding washed changed insulin medicine treatment"),
        pattern=(
            r"\b(?:denied (?:medicine|medication|treatment|insulin|food|water|medical (?:help|care|attention))"
            r"|(?:not|never|hardly|barely|rarely) (?:been )?(?:fed|washed|changed|taken to (?:an? |the )?(?:doctor"
            r"|dentist))"
            r"|(?:did not|refused to|failed to|stopped|forgot to) feed(?:ing)?(?! into)|without (?:his"
            r"|her) (?:insulin|medicine|medication"
            r"|inhaler))\b"
        ),
        examples=("whose mother did not feed him", "had not been washed for months", "was denied medicine"),
        never=("denied the claim",),
    ),
    Harm(
        rule="found-dead",
        outcome=Outcome.DIED,
        rank=11,
        needs=words_of("dead"),
        pattern=(
            r"\bfound dead (?:in|inside|under|beside|among|on) (?:an? |the |his |her )(?:[\w-]+ ){0,2}?[\w-]+\b"
            r"(?! (?:morning|afternoon|evening|night|day)\b)"
        ),
        examples=("found dead in a holdall at the station",),
        never=("found dead on arrival",),
    ),
)
