"""Words that tell an injury, and being left to die."""

from __future__ import annotations

from govreview.models import Outcome

from .phrases import COUNT, PARTS
from .rule import Harm, Victim, words_of

_SOMEBODY = (
    r"(?= (?:an?|his|her|their|the|him|[\w-]+-old|[\w-]+-month) "
    r"|(?! (?:in|of|at|on|and|or|to|for|by|with|from|had|was|is)\b)(?: [\w-]+){1,2} [,.])"
)
"""What stands behind "beating": somebody, if only by a name."""

_STRUCK = (
    "head|face|chest|stomach|abdomen|neck|heart|back|leg|legs|arm|arms|groin|throat|body|belly|ribs|side|tummy|thigh"
    "|eye|mouth|jaw|ear|temple|skull|lung"
)
"""Where somebody is struck, as it stands behind the verb."""
_NO_PART = (
    r"(?!(?:in|on|at|when|while|after|before|and|or|as|but|who|which|that|until|till|because|so|for|to|of|by|from|if"
    r"|then|he|she|they|it|during|over|into|across|was|were|had|is|has|under|near|behind|every|each|last|yesterday)\b)"
)
_NOBODY = (
    r"(?!(?:[\w-]+ ){0,2}(?:brothers?|sisters?|mother|father|friends?|mates?|twin|cousins?|siblings?|baby|partner"
    r"|boyfriend|child|children|news|idea|ban|bill|fine|lawsuit|criticism)\b)"
)
_THING = rf"{_NOBODY}(?:{_NO_PART}[\w'-]+ ){{0,2}}{_NO_PART}[\w'-]+"
"""What somebody is hit with, behind its determiner: "a rolling pin", "his studded belt"."""
INJURIES: tuple[Harm, ...] = (
    Harm(
        rule="left-to-die",
        outcome=Outcome.DIED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of("left"),
        pattern=r"\bleft(?P<gap> (?:[\w-]+ ){0,4}?)to die\b(?: in (?:his|her|a|the) \w+)?",
        examples=("left to die in his cot",),
        never=("left to fend for himself",),
    ),
    Harm(
        rule="boiling",
        outcome=Outcome.INJURED,
        rank=3,
        needs=words_of("boiling scalding hot"),
        pattern=(
            r"\b(?:boiling|scalding|hot) (?:water|oil|fat|tea|coffee) (?:was |had been )?(?:poured|thrown|tipped"
            r"|spilled) (?:over|on"
            r"|onto|at) (?:him|her|them|(?:his|her) [\w]+)\b|\b(?:poured|threw|tipped) (?:a \w+ of )?(?:boiling"
            r"|scalding) (?:water|oil|fat|tea) (?:over|on|onto|at) "
            r"(?:him|her|them|the (?:boy|girl|baby|child|toddler))\b"
        ),
        examples=("poured boiling water over him",),
        never=("poured boiling water over the pasta",),
    ),
    Harm(
        rule="intensive-care",
        outcome=Outcome.INJURED,
        rank=8,
        needs=words_of("intensive"),
        pattern=r"\bin intensive care\b",
        examples=("recovered after a week in intensive care",),
        never=("an intensive course",),
    ),
    Harm(
        rule="counted",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("injuries fractures bruises wounds burns marks brain broken bones"),
        pattern=(
            rf"\b(?:(?:more than|at least|over|some) )?{COUNT} (?:[\w-]+ )?(?:injuries|fractures|bruises"
            rf"|wounds|burns|bite marks|marks|bones|rib fractures|internal injuries|brain damage|brain "
            rf"injur(?:y|ies)|broken (?:{PARTS}))\b(?: and (?:burns|bruises|cuts|scalds)\b)?"
        ),
        examples=("37 separate injuries", "two broken fingers", "severe brain damage"),
        never=("two broken promises",),
    ),
    Harm(
        rule="broken",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("broken fractured"),
        pattern=(
            rf"\b(?:broken|fractured) (?:[\w-]+ )?(?:{PARTS})\b(?: and (?:burns|bruis(?:es|ing)|cuts"
            rf"|scalds|(?:a )?(?:broken|fractured) [\w]+)\b)?"
        ),
        examples=("with a broken leg", "a fractured collarbone and burns"),
        never=("a broken promise",),
    ),
    Harm(
        rule="part-broken",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("broken fractured cracked snapped shattered crushed twisted"),
        pattern=(
            rf"\b(?:{PARTS}) (?:(?:was|were|had been) (?:found to (?:be|have been) )?)?"
            r"(?:broken|fractured|cracked|snapped|shattered|crushed|twisted(?: until (?:it|they) (?:broke"
            r"|snapped))?)\b"
        ),
        examples=("her arm broken", "his skull was fractured"),
        never=("the back was turned",),
    ),
    Harm(
        rule="broke-part",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("broke fractured fracturing breaking burned burnt crushed broken"),
        pattern=(
            rf"\b(?:broke|fractured|breaking|fracturing|burned|burnt|crushed|(?<=had )broken"
            rf"|(?<=has )broken) (?:(?:one|two|three|four|five|six|several|both|all|some) of )?"
            rf"(?:his|her|their|(?:the |an? )?[\w-]+ 's) (?:[\w-]+ "
            rf")?(?:{PARTS})\b"
        ),
        examples=("her stepmother broke her arm", "had broken the baby's arms"),
        never=("broke her promise",),
    ),
    Harm(
        rule="broke-own",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("broke"),
        pattern=rf"\bbroke (?:both|an?|two|three|several) (?:{PARTS})\b(?! of)",
        examples=("The boy broke both legs",),
        never=("broke the back of the work",),
    ),
    Harm(
        rule="broke-part-of",
        outcome=Outcome.INJURED,
        rank=4,
        victim=Victim.AFTER,
        needs=words_of("broke fractured breaking fracturing broken"),
        pattern=(
            rf"\b(?:broke|fractured|breaking|fracturing|broken) (?!the back)(?:both |the |several |two |three "
            rf"|four )?"
            rf"(?:{PARTS})(?= of\b)"
        ),
        examples=("broke both legs of his son", "breaking the arm of a baby"),
        never=("broke the back of the work",),
    ),
    Harm(
        rule="hurting",
        outcome=Outcome.INJURED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of(
            "torturing beating shaking scalding stabbing kicking punching burning battering poisoning slapping "
            "whipping "
            "maiming throttling"
        ),
        pattern=(
            r"\b(?:torturing|beating|shaking|scalding|stabbing|kicking|punching|burning|battering|poisoning|slapping"
            rf"|whipping|maiming|throttling){_SOMEBODY}(?! the (?:system|odds|drum))"
        ),
        examples=("jailed for torturing a four-year-old girl", "admitted shaking her baby"),
        never=("beating the system",),
    ),
    Harm(
        rule="harming",
        outcome=Outcome.INJURED,
        rank=7,
        victim=Victim.VOICE,
        needs=words_of("harming injuring assaulting attacking wounding hurting"),
        pattern=(
            r"\b(?:harming|injuring|(?<!sexually )(?<!indecently )assaulting|attacking|wounding|hurting)"
            rf"{_SOMEBODY}(?! the (?:council|government|report|system|service))"
        ),
        examples=("admitted assaulting her baby", "admitted assaulting Tom , 7"),
        never=("attacking the council", "harming the system"),
    ),
    Harm(
        rule="with-weapon",
        outcome=Outcome.INJURED,
        rank=1,
        victim=Victim.VOICE,
        needs=words_of("with"),
        pattern=(
            r"\b(?:beat(?:en|s)?|whip(?:ped|s)|hits?|thrash(?:ed|es)|burn(?:ed|t|s)|stab(?:bed|s)|flogged"
            r"|struck|strikes|batter(?:ed|s)|bludgeoned|attacked|assaulted|slashed|lashed|caned|clubbed|branded"
            r"|jabbed|prodded|poked)\b(?P<gap> "
            rf"(?:(?!to death)[\w'-]+ ){{0,6}}?)with (?:(?:an? |the |his |her ){_THING}"
            r"|(?=cigarettes|sticks|belts|irons|matches|coat|wire|cables?|canes|slippers|hammers|knives"
            r"|hair)(?:[\w-]+)\b)"
        ),
        examples=("was then beaten by him with a belt", "beat him with a belt"),
        never=("hit with cuts", "beaten to death with a belt"),
    ),
    Harm(
        rule="thrown",
        outcome=Outcome.INJURED,
        rank=2,
        victim=Victim.VOICE,
        needs=words_of(
            "thrown threw flung hurled slammed swung dropped pushed throwing flinging hurling slamming "
            "dropping pushing throws"
        ),
        pattern=(
            r"\b(?:thrown|threw|flung|hurled|slammed|swung|dropped|pushed|throws|(?:throw|fling|hurl|slamm"
            r"|dropp|push)ing)(?P<gap> (?:(?!(?:to|and|in|of "
            r"the)\b)[\w'-]+ ){0,5}?)"
            r"(?:head[- ]?first |headlong )?"
            r"(?:against|into|down|onto|on to|to|at|from|out of|across|over) (?:an? |the |his "
            r"|her )?(?:[\w-]+ ){0,2}?(?:wall|room|garden|bannister"
            r"|stairs|floor"
            r"|fire|door frame|doorframe|door|cot|radiator|ground|bed|sofa|balcony|window|bridge|river|canal|table"
            r"|worktop|kerb|pavement"
            r"|wardrobe|cupboard|banisters?|skirting board|headboard|fireplace|car)\b"
        ),
        examples=("thrown against a wall",),
        never=("thrown into doubt",),
    ),
    Harm(
        rule="hurt",
        outcome=Outcome.INJURED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of(
            "shaken shook beaten beat battered scalded stabbed kicked punched slapped bitten whipped "
            "poisoned tortured maimed shot thrashed tied blinded burned burnt beats shakes kicks punches "
            "stabs scalds slaps "
            "batters hit hits"
        ),
        pattern=(
            r"\b(?:(?:starved|burned|burnt|kicked|punched|neglected|abused|tortured) (?:, )?and )?"
            r"(?:shaken|shook|beaten|beat|battered|scalded|stabbed|kicked|punched|slapped|bitten"
            r"|whipped|poisoned|tortured|maimed|shot|thrashed|tied up|blinded|(?:(?<=was |were |been "
            r"|and )burn(?:ed|t)"
            r"|burn(?:ed|t)(?= (?:him|her|his|the (?:boy|girl|baby|child|toddler))\b))(?! (?:out"
            r"|down))|(?:beats|shakes|kicks|punches|stabs|scalds|slaps|batters|hits?)(?= (?:him|her|them"
            r"|his|the (?:boy|girl"
            r"|baby|child|toddler))\b))\b"
            rf"(?:(?<!stabbed)(?<!stabs)(?<!shot)(?<!bitten) (?:repeatedly |twice |once )?(?:in|to|on"
            rf"|through|about|around) (?:the|his|her) (?:{_STRUCK})\b)?"
            r"(?: (?:in|with) (?:an?|the|his"
            r"|her) (?:[\w-]+ )?(?:bath|shower|sink|belt|stick|cane|knife|iron))?(?! (?:up|by (?:the "
            r")?(?:criticism|news|report|cuts)|to (?:death|the)|confidence|off|hands?\b|(?:his|her|their) heads?\b"
            r"|in (?:the|a) (?:final|semi-final|quarter-final|first|second|contest|race|game|vote|election)"
            r"|on penalties|into (?:second|third)))"
        ),
        examples=("had been shaken", "his father beat him", "was punched in the stomach", "Her uncle stabs her"),
        never=("shaken by the news", "shook up the service"),
    ),
    Harm(
        rule="burns",
        outcome=Outcome.INJURED,
        rank=5,
        needs=words_of(
            "burns burn scald bruise marks bleed bleeds bleeding injuries black fractures scalds bruises bruising "
            "brain bites scars"
        ),
        pattern=(
            r"\b(?:cigarette burns|bite marks|(?:dog|human) bites|bleed(?:s|ing)? on the brain|head injuries"
            r"|internal injuries"
            r"|black eyes?|fractures"
            r"|burns|(?<=\ba )(?:burn|scald|bruise)(?= (?:to|on) (?:his|her) )|scalds|scars|bruis(?:es|ing)"
            r"|brain damage)\b(?: (?:to|on|over"
            r"|across) (?:both |his |her |the )?[\w-]+(?: (?:hands|legs|arms|feet|body|cent)\b)?)?"
        ),
        examples=("suffered burns to both hands", "with a burn to his hand"),
        never=("burnt money", "the burn of the cuts"),
    ),
    Harm(
        rule="injured",
        outcome=Outcome.INJURED,
        rank=7,
        victim=Victim.VOICE,
        needs=words_of(
            "paralysed fighting coma blind brain-damaged damaged injured injuring injury injuries assaulted"
            " attacked wounded hurt harmed sight critically "
            "bodily abuse abused dog dogs"
        ),
        pattern=(
            r"\b(?:injured|injuring|(?:(?:serious|severe|fatal|multiple|non-accidental|unexplained|significant) )?"
            r"(?:(?:head|brain|skull|facial|spinal|abdominal|internal) )?injur(?:y|ies)|(?<!sexually "
            r")(?<!indecently )assaulted|attacked|wounded|hurt"
            r"|harmed|lost the "
            r"sight of [\w]+ eye|critically ill|paralysed|fighting for (?:his|her) life|in a coma|left blind"
            r"|brain[- ]damaged|(?:grievous|actual) bodily harm|set (?:the|a|his|her) dogs? on|physical abuse"
            r"|physically abused)\b"
        ),
        examples=("was seriously injured", "the injuries of a baby boy", "set the dog on him"),
        never=("insured",),
    ),
    Harm(
        rule="lasting",
        outcome=Outcome.INJURED,
        rank=6,
        needs=words_of(
            "never lost left disfigured scarred crippled amputated deafened disabled unable concussed unconscious"
        ),
        pattern=(
            r"\b(?:(?:will|would|may|might|could|can) never (?:again )?(?:walk|talk|speak|see|hear|sit up)(?: again)?"
            r"|lost (?:an?|his|her|one|two|three|four|five|several|some|all|both"
            r"|the (?:use|sight) of|most of) (?:(?:left|right|own|front|sight|use|of"
            r"|an|one|both|his|her) ){0,3}?(?:ears?|eyes?|legs?|arms?"
            r"|fingers?|hands?"
            r"|foot|feet|toes?|sight|hearing|teeth)|left (?:him |her )?(?:severely |permanently |profoundly "
            r"|partially |badly )?"
            r"(?:disabled|disfigured|scarred|deaf|paralysed|unable to (?:walk|talk|speak|see))|disfigured"
            r"|scarred for life"
            r"|crippled|amputated|deafened|concussed|knocked unconscious)\b"
        ),
        examples=("she will never walk again", "lost the use of both legs", "left him profoundly disabled"),
        never=("lost a vote", "left the council"),
    ),
    Harm(
        rule="inflicted",
        outcome=Outcome.INJURED,
        rank=2,
        victim=Victim.VOICE,
        needs=words_of("inflicted inflicting"),
        pattern=(
            r"\b(?:inflicted|inflicting) (?P<m>(?:[\w-]+ ){0,4}?(?:injuries|wounds|fractures|burns|bruises"
            r"|broken bones)) (?:on|to|upon)\b"
        ),
        examples=("inflicted 130 injuries on their son", "inflicting horrific injuries on"),
        never=("inflicted cuts on the service", "injuries inflicted on"),
    ),
    Harm(
        rule="set-about",
        outcome=Outcome.INJURED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of(
            "headbutted branded flogged belted dangled clubbed scorched slashed shoved dragged pelted strapped "
            "electrocuted "
            "hurled blows restrained took"
        ),
        pattern=(
            r"\b(?:headbutted|branded|flogged|belted|clubbed|scorched|slashed|pelted|rained blows on"
            r"|took a (?:belt|stick|cane"
            r"|slipper|whip|knife) to|dangled(?= (?:him|her|by|from|over|the)\b)|dragged (?=by (?:his|her) (?:hair"
            r"|arm|leg|feet)))"
            r"(?! (?:budgets?|costs|spending|a|as))"
        ),
        examples=("headbutted her son", "took a belt to his back"),
        never=("slashed budgets", "branded a failure"),
    ),
    Harm(
        rule="self-harm",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of(
            "self-harmed self-harming harmed harming cut cutting slashed attempted attempt bid suicide hang set"
        ),
        pattern=(
            r"\b(?:self-harm(?:ed|ing)|harm(?:ed|ing) (?:himself|herself)|(?:cut|cutting|slashed) (?:himself|herself"
            r"|(?:his|her) wrists?)|attempted suicide|suicide (?:attempts?|bid)|set fire to (?:himself|herself)"
            r"|set (?:himself|herself) (?:alight|on fire)"
            r"|(?:tried|attempted|trying) to (?:hang|kill|drown) (?:himself|herself)"
            r"|(?:tried|attempted) to take (?:his|her) own life)\b"
        ),
        examples=("she slashed her wrists", "tried to hang himself"),
        never=("harmed others", "cut the budget"),
    ),
)
