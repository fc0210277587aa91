"""Words that tell an injury, and being left to die."""

from __future__ import annotations

from govreview.models import Outcome

from .phrases import COUNT, PARTS
from .rule import Harm, Victim, words_of

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
        needs=words_of("boiling scalding"),
        pattern=(
            r"\b(?:poured|threw|tipped) (?:a \w+ of )?(?:boiling|scalding) (?:water|oil|fat|tea) (?:over|on|onto|at) "
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
            rf"|wounds|burns|bite marks|bones|rib fractures|internal injuries|brain damage|brain "
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
        needs=words_of("broken fractured cracked"),
        pattern=(
            rf"\b(?:{PARTS}) (?:(?:was|were|had been) (?:found to (?:be|have been) )?)?"
            r"(?:broken|fractured|cracked)\b"
        ),
        examples=("her arm broken", "his skull was fractured"),
        never=("the back was turned",),
    ),
    Harm(
        rule="broke-part",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("broke fractured breaking burned burnt crushed"),
        pattern=(
            rf"\b(?:broke|fractured|breaking|burned|burnt|crushed) (?:his|her|their|[\w-]+ 's) (?:[\w-]+ "
            rf")?(?:{PARTS})\b"
        ),
        examples=("her stepmother broke her arm",),
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
            rf"\b(?:broke|fractured|breaking|fracturing|broken) (?!the back)(?:both |the |several |two |three |four )?"
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
            "torturing beating shaking scalding stabbing kicking punching burning battering poisoning harming injuring"
        ),
        pattern=(
            r"\b(?:torturing|beating|shaking|scalding|stabbing|kicking|punching|burning|battering|poisoning|harming)"
            r"(?= (?:an?|his|her|their|the|[\w-]+-old|[\w-]+-month) )(?! the (?:system|odds|drum))"
        ),
        examples=("jailed for torturing a four-year-old girl", "admitted shaking her baby"),
        never=("beating the system",),
    ),
    Harm(
        rule="with-weapon",
        outcome=Outcome.INJURED,
        rank=1,
        victim=Victim.VOICE,
        needs=words_of("with"),
        pattern=(
            r"\b(?:beat(?:en)?|whipped|hit|thrashed|burn(?:ed|t)|stabbed|flogged|struck)\b(?P<gap> "
            r"(?:(?!to death)[\w'-]+ ){0,6}?)with (?:an? )(?:[\w-]+)\b"
        ),
        examples=("was then beaten by him with a belt", "beat him with a belt"),
        never=("hit with cuts", "beaten to death with a belt"),
    ),
    Harm(
        rule="thrown",
        outcome=Outcome.INJURED,
        rank=2,
        victim=Victim.VOICE,
        needs=words_of("thrown threw flung hurled slammed swung dropped pushed"),
        pattern=(
            r"\b(?:thrown|threw|flung|hurled|slammed|swung|dropped|pushed)(?P<gap> (?:(?!(?:to|and|in|of "
            r"the)\b)[\w'-]+ ){0,5}?)"
            r"(?:against|into|down|onto|on to|at|from|out of) (?:an? |the |his |her )?(?:[\w-]+ ){0,2}?(?:wall"
            r"|stairs|floor"
            r"|fire|door|cot|radiator|ground|bed|sofa|balcony|window|bridge|river|canal|table)\b"
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
            "poisoned tortured maimed shot thrashed tied blinded"
        ),
        pattern=(
            r"\b(?:(?:starved|burned|burnt|kicked|punched|neglected|abused|tortured) (?:, )?and )?"
            r"(?:shaken|shook|beaten|beat|battered|scalded|stabbed|kicked|punched|slapped|bitten"
            r"|whipped|poisoned|tortured|maimed|shot|thrashed|tied up|blinded)\b(?: (?:in|with) (?:an?|the|his"
            r"|her) (?:[\w-]+ )?(?:bath|shower|sink|belt|stick|cane|knife|iron))?(?! (?:up|by (?:the "
            r")?(?:criticism|news|report|cuts)|to death|confidence|off))"
        ),
        examples=("had been shaken", "his father beat him"),
        never=("shaken by the news", "shook up the service"),
    ),
    Harm(
        rule="burns",
        outcome=Outcome.INJURED,
        rank=5,
        needs=words_of("burns marks bleeding injuries black fractures scalds bruises bruising brain"),
        pattern=(
            r"\b(?:cigarette burns|bite marks|bleeding on the brain|head injuries|internal injuries"
            r"|black eyes?|fractures|burns|scalds|bruis(?:es|ing)|brain damage)\b(?: (?:to|on|over"
            r"|across) (?:both |his |her |the )?[\w-]+(?: (?:hands|legs|arms|feet|body|cent)\b)?)?"
        ),
        examples=("suffered burns to both hands",),
        never=("burnt money",),
    ),
    Harm(
        rule="injured",
        outcome=Outcome.INJURED,
        rank=7,
        victim=Victim.VOICE,
        needs=words_of(
            "paralysed fighting coma blind brain-damaged damaged injured injuring injury injuries assaulted"
            " attacked wounded hurt harmed sight critically "
            "bodily abuse abused"
        ),
        pattern=(
            r"\b(?:injured|injuring|(?:(?:serious|severe|fatal|multiple|non-accidental|unexplained|significant) )?"
            r"(?:(?:head|brain|skull|facial|spinal|abdominal|internal) )?injur(?:y|ies)|(?<!sexually "
            r")(?<!indecently )assaulted|attacked|wounded|hurt"
            r"|harmed|lost the "
            r"sight of [\w]+ eye|critically ill|paralysed|fighting for (?:his|her) life|in a coma|left blind"
            r"|brain[- ]damaged|grievous bodily harm|physical abuse|physically abused)\b"
        ),
        examples=("was seriously injured", "the injuries of a baby boy"),
        never=("insured",),
    ),
)
