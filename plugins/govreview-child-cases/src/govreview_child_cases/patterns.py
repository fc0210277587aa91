"""The rules of child cases: words and patterns with their examples, no decisions.

Patterns are written over a sentence's tokens in lower case, one blank between them ("the boy 's arm was broken").
`(?P<m>…)` is the manner: the words that are kept; without it the whole match is, unless the rule tells none.
"""

from __future__ import annotations

import enum
from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from govreview.models import Outcome, ReviewKind

from .vocabulary import GROUPS, YOUNG

if TYPE_CHECKING:
    from collections.abc import Sequence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


class Victim(enum.StrEnum):
    """Where the one who is harmed stands: before the words, behind them, or where the form of the verb tells."""

    BEFORE = "before"
    AFTER = "after"
    VOICE = "voice"


@frozen(kw_only=True)
class Harm:
    """Words that tell what became of a child.

    Attributes:
        rule: Its id.
        outcome: What it tells.
        needs: Words of which a sentence has at least one where the pattern matches; looked for first.
        pattern: Over tokens in lower case.
        rank: The lower, the better it tells the manner; `None` where it tells none.
        victim: Where the child stands.
        crime: Whether it is the name of an offence, that somebody may be accused of or cleared of.
        examples: What it matches.
        never: What it does not match.
    """

    rule: str
    outcome: Outcome
    needs: frozenset[str]
    pattern: str
    rank: int | None = None
    victim: Victim = Victim.BEFORE
    crime: bool = False
    examples: tuple[str, ...]
    never: tuple[str, ...]


_BLOWS = (
    "beat(?:en)?|battered|starved|stabbed|kicked|punched|shaken|shook|strangled|burn(?:ed|t)|froze(?:n)?"
    "|bled|crushed|choked"
    "|scalded|bludgeoned|hacked|tortured|shot|mauled|trampled|whipped|neglected|stoned|poisoned|stamped|kicking|beating"
    "|starving|shaking|burning|stabbing|battering|punching|neglecting|scalding|crushing"
)
_PARTS = (
    "arms?|legs?|wrists?|ribs?|skull|fingers?|jaw|collarbone|thigh|femur|ankle|elbow|nose|teeth|bones?|back|spine|neck"
    "|pelvis|hands?|foot|feet|cheekbone"
)
_N = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|multiple"
    r"|several|severe|serious|horrific|extensive|catastrophic|a catalogue of|life-changing"
    r"|life-threatening|fatal)"
)
_OWN = "(?:the|a|an|his|her|their|its)"
_STOP = (
    r"(?!(?:in|on|at|when|while|after|before|and|as|but|who|which|that|last|two|three|four|five"
    r"|six|seven|might|may|could|would|should|will|can|must|he|she|they|it|days?|hours?|weeks?|months?|by|inflicted|caused|later|had|was|were|is|has|with"
    r"|because|during)\b)"
)
_NP = rf"(?:{_STOP}[\w'-]+ ?(?:'s )?){{1,7}}"

HARMS: tuple[Harm, ...] = (
    Harm(
        rule="to-death",
        outcome=Outcome.DIED,
        rank=0,
        victim=Victim.VOICE,
        needs=_words("death"),
        pattern=rf"\b(?P<m>(?:{_BLOWS})(?: and (?:{_BLOWS}))?(?P<gap> (?:[\w'-]+ ){{1,9}}?| )to death)\b",
        examples=("was beaten to death by his mother", "beat his four-year-old stepson to death"),
        never=("was frightened to death", "was put to death"),
    ),
    Harm(
        rule="drowned",
        outcome=Outcome.DIED,
        rank=1,
        victim=Victim.VOICE,
        needs=_words("drowned drowns drowning"),
        pattern=(
            rf"\bdrown(?:ed|s|ing(?= of))(?: in {_OWN} (?:[\w-]+ )?(?:bath|bathtub|pond|pool|canal|sea"
            rf"|river|lake|reservoir|stream|sewer|well))?\b"
        ),
        examples=("drowned in the bath", "drowned in a garden pond"),
        never=("drowning in paperwork",),
    ),
    Harm(
        rule="struck",
        outcome=Outcome.DIED,
        rank=1,
        needs=_words("train car lorry bus van tram tractor motorbike truck falling"),
        pattern=(
            r"\b(?:into the path of|(?:struck|hit|run over|knocked down|crushed|killed|run down) by) "
            r"an? (?:[\w-]+ )?(?:train|car|lorry|bus|van|tram|tractor|motorbike|truck|falling [\w]+)\b"
        ),
        examples=("was struck by a train", "hit by a car"),
        never=("hit by a strike", "struck by a thought"),
    ),
    Harm(
        rule="fell",
        outcome=Outcome.DIED,
        rank=2,
        needs=_words("fell jumped thrown"),
        pattern=rf"\b(?:fell|jumped|thrown) (?:to (?:his|her) death )?from {_OWN} {_NP}",
        examples=("fell from the roof of a car park", "thrown from a balcony"),
        never=("fell from grace", "fell to 12 per cent"),
    ),
    Harm(
        rule="suicide",
        outcome=Outcome.DIED,
        rank=1,
        needs=_words("ended hanged took taken killed suicide"),
        pattern=(
            r"\b(?:hanged (?:himself|herself)|(?:took|taken) (?:his|her) own life|(?:took|ended) (?:his|her) life"
            r"|killed (?:himself"
            r"|herself)|suicide)\b"
        ),
        examples=("hanged himself", "took her own life"),
        never=("took his own advice",),
    ),
    Harm(
        rule="overdose",
        outcome=Outcome.DIED,
        rank=1,
        needs=_words("overdose"),
        pattern=(
            rf"\b(?:died (?:of|from|after) |took |taken |taking )(?:an? )?(?P<m>(?:accidental |fatal |lethal |massive "
            rf"|drugs? |heroin |methadone )?overdose(?: of {_NP})?)"
        ),
        examples=("died of an overdose", "took an overdose of tablets"),
        never=("an overdose of meetings",),
    ),
    Harm(
        rule="in-front",
        outcome=Outcome.DIED,
        rank=1,
        needs=_words("front under"),
        pattern=(
            r"\b(?:jumped|stepped|walked|ran|fell|thrown|lay|pushed) (?:in front of|under) (?:an? |the "
            r")(?:[\w-]+ )?(?:train|car|lorry|bus|van|tram|truck)\b"
        ),
        examples=("stepped in front of a train",),
        never=("walked in front of a crowd",),
    ),
    Harm(
        rule="mauled",
        outcome=Outcome.DIED,
        rank=2,
        victim=Victim.VOICE,
        needs=_words("mauled savaged poisoning meningitis sepsis untreated"),
        pattern=(
            r"\b(?:mauled|savaged)(?: by (?:an?|the|his|her|their) (?:[\w-]+ )?dogs?)?\b|\bcarbon "
            r"monoxide poisoning\b|\b(?:meningitis|sepsis|untreated \w+)\b"
        ),
        examples=("mauled by the family dog", "died of carbon monoxide poisoning"),
        never=("a dog",),
    ),
    Harm(
        rule="swallowed",
        outcome=Outcome.INJURED,
        rank=2,
        needs=_words("swallowed swallowing drank drinking ingested ingesting ingestion"),
        pattern=(
            rf"\b(?:swallow(?:ed|ing)|drank|drinking|ingest(?:ed|ing)|ingestion of) (?:{_STOP}[\w'-]+ ?(?:'s "
            r")?){0,5}?(?:methadone|tablets?|pills?|bleach|drugs|heroin|medicine|medication|painkillers|poison|acid|vodka|alcohol"
            r"|batter(?:y|ies)|cocaine|ecstasy|morphine|codeine|paracetamol|cannabis|antifreeze|weedkiller|magnets?)\b"
        ),
        examples=("after swallowing his mother's methadone", "ingestion of methadone"),
        never=("hard to swallow", "drank a glass of milk"),
    ),
    Harm(
        rule="died-of",
        outcome=Outcome.DIED,
        rank=2,
        needs=_words("died dies dying"),
        pattern=(
            rf"\b(?:died|dies|dying)(?: (?!after|within|at)[\w,-]+){{0,7}}? (?:of|from) (?<!(?:hours?"
            rf"|days?|weeks?|months?|age) of )(?:an? )?(?P<m>(?!(?:an? |the )?(?:[\w-]+ "
            rf")?(?:{'|'.join(sorted(YOUNG | GROUPS))}|children|babies)\b){_NP})"
        ),
        examples=("died in 2013 of a ruptured bowel", "died of smoke inhalation", "died of the cold"),
        never=("the death of a boy", "died within the hour of his birth"),
    ),
    Harm(
        rule="died-after",
        outcome=Outcome.DIED,
        rank=2,
        needs=_words("died"),
        pattern=(
            rf"\bdied (?:after|as a result of) (?:being(?= (?:shaken|beaten|hit|struck|thrown|stabbed"
            rf"|scalded|burned|punched|kicked|attacked|assaulted|poisoned|fed|given|left|crushed|bitten"
            rf"|smothered|strangled|dropped|starved|forced|shot|run)\b)|receiving|suffering|sustaining"
            rf"|swallowing|inhaling|drinking|eating|having) (?P<m>{_NP})"
        ),
        examples=("died after receiving 37 separate injuries", "died after being shaken"),
        never=("died after a long illness",),
    ),
    Harm(
        rule="smothered",
        outcome=Outcome.DIED,
        rank=1,
        victim=Victim.VOICE,
        needs=_words(
            "strangled suffocated smothered overlain overlaid electrocuted asphyxiated suffocating "
            "smothering strangling hanged hanging burned burnt fatally fatal inhalation cot fire "
            "dehydration starvation hypothermia"
        ),
        pattern=(
            r"\b(?:strangled|suffocated|smothered|overlain|overlaid|electrocuted|asphyxiated|dehydration"
            r"|(?:suffocating|smothering|strangling)(?= (?:of|him|her|his|the|their|a)\b|[ "
            r"\w-]{1,30}-old)|(?:found )hang(?:ed|ing)|burn(?:ed|t) alive|fatally \w+|fatal \w*stabbing"
            r"|smoke inhalation|cot death|house fire|starvation|hypothermia)\b"
        ),
        examples=("was smothered in her cot", "overlain by her father"),
        never=("a smothering culture",),
    ),
    Harm(
        rule="starved",
        outcome=Outcome.NEGLECTED,
        rank=4,
        victim=Victim.VOICE,
        needs=_words("starved"),
        pattern=r"(?<!half )(?<!half-)\bstarved\b(?! of)",
        examples=("boy , 7 , starved",),
        never=("half starved", "starved of funds"),
    ),
    Harm(
        rule="killed",
        outcome=Outcome.DIED,
        rank=8,
        victim=Victim.VOICE,
        needs=_words("killed kills killing murdered murdering murders slain"),
        pattern=r"\b(?:killed|kills|killing|murdered|murdering|murders|slain)\b(?! off)",
        examples=("was killed by his uncle", "murdering four-year-old"),
        never=("killed off by cuts",),
    ),
    Harm(
        rule="murder",
        outcome=Outcome.DIED,
        rank=9,
        victim=Victim.AFTER,
        crime=True,
        needs=_words("murder murders manslaughter infanticide killing"),
        pattern=(
            r"(?<!attempted )(?<!attempt to )(?<!conspiracy to )\b(?:murders?|manslaughter|infanticide"
            r"|unlawful killing)\b"
        ),
        examples=("the murder of her daughter", "jailed for manslaughter"),
        never=("murderous traffic", "the attempted murder of her daughter"),
    ),
    Harm(
        rule="attempted",
        outcome=Outcome.INJURED,
        rank=9,
        victim=Victim.AFTER,
        needs=_words("attempted"),
        pattern=r"\battempted (?:murder|infanticide)\b",
        examples=("the attempted murder of her daughter",),
        never=("attempted to murder the song",),
    ),
    Harm(
        rule="death",
        outcome=Outcome.DIED,
        victim=Victim.AFTER,
        needs=_words("death deaths body bodies remains corpse post-mortem"),
        pattern=r"\b(?:deaths?|body|bodies|remains|corpse|post-mortem)\b(?! rate| toll)",
        examples=("the death of Child H", "whose body was found"),
        never=("death rate",),
    ),
    Harm(
        rule="died",
        outcome=Outcome.DIED,
        needs=_words(
            "died dies dead lifeless drown passed succumbed perish perished never life-support life "
            "lost survive stillborn"
        ),
        pattern=(
            r"\b(?:died|dies|dead|lifeless|drown|passed away|succumbed|perish|never (?:recovered"
            r"|regained consciousness|woke)|life[- ]support (?:machine )?(?:was )?(?:switched|turned) "
            r"off|lost (?:his|her) fight|perished|lost (?:his|her) life|did not survive|never woke"
            r"|stillborn)\b(?! end| line)"
        ),
        examples=("Kacper died in hospital", "was found dead"),
        never=("a dead end", "a dead line"),
    ),
    Harm(
        rule="left-to-die",
        outcome=Outcome.DIED,
        rank=3,
        victim=Victim.VOICE,
        needs=_words("left"),
        pattern=r"\bleft(?P<gap> (?:[\w-]+ ){0,4}?)to die\b(?: in (?:his|her|a|the) \w+)?",
        examples=("left to die in his cot",),
        never=("left to fend for himself",),
    ),
    Harm(
        rule="intensive-care",
        outcome=Outcome.INJURED,
        rank=8,
        needs=_words("intensive"),
        pattern=r"\bin intensive care\b",
        examples=("recovered after a week in intensive care",),
        never=("an intensive course",),
    ),
    Harm(
        rule="counted",
        outcome=Outcome.INJURED,
        rank=4,
        needs=_words("injuries fractures bruises wounds burns marks brain broken bones"),
        pattern=(
            rf"\b(?:(?:more than|at least|over|some) )?{_N} (?:[\w-]+ )?(?:injuries|fractures|bruises"
            rf"|wounds|burns|bite marks|bones|rib fractures|internal injuries|brain damage|brain "
            rf"injur(?:y|ies)|broken (?:{_PARTS}))\b(?: and (?:burns|bruises|cuts|scalds)\b)?"
        ),
        examples=("37 separate injuries", "two broken fingers", "severe brain damage"),
        never=("two broken promises",),
    ),
    Harm(
        rule="broken",
        outcome=Outcome.INJURED,
        rank=4,
        needs=_words("broken fractured"),
        pattern=(
            rf"\b(?:broken|fractured) (?:[\w-]+ )?(?:{_PARTS})\b(?: and (?:burns|bruis(?:es|ing)|cuts"
            rf"|scalds|(?:a )?(?:broken|fractured) [\w]+)\b)?"
        ),
        examples=("with a broken leg", "a fractured collarbone and burns"),
        never=("a broken promise",),
    ),
    Harm(
        rule="part-broken",
        outcome=Outcome.INJURED,
        rank=4,
        needs=_words("broken fractured cracked"),
        pattern=rf"\b(?:{_PARTS}) (?:(?:was|were|had been) )?(?:broken|fractured|cracked)\b",
        examples=("her arm broken", "his skull was fractured"),
        never=("the back was turned",),
    ),
    Harm(
        rule="broke-part",
        outcome=Outcome.INJURED,
        rank=4,
        needs=_words("broke fractured breaking burned burnt crushed"),
        pattern=(
            rf"\b(?:broke|fractured|breaking|burned|burnt|crushed) (?:his|her|their|[\w-]+ 's) (?:[\w-]+ "
            rf")?(?:{_PARTS})\b"
        ),
        examples=("her stepmother broke her arm",),
        never=("broke her promise",),
    ),
    Harm(
        rule="broke-part-of",
        outcome=Outcome.INJURED,
        rank=4,
        victim=Victim.AFTER,
        needs=_words("broke fractured breaking fracturing broken"),
        pattern=(
            rf"\b(?:broke|fractured|breaking|fracturing|broken) (?!the back)(?:both |the |several |two |three |four )?"
            rf"(?:{_PARTS})(?= of\b)"
        ),
        examples=("broke both legs of his son", "breaking the arm of a baby"),
        never=("broke the back of the work",),
    ),
    Harm(
        rule="hurting",
        outcome=Outcome.INJURED,
        rank=3,
        victim=Victim.VOICE,
        needs=_words(
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
        needs=_words("with"),
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
        needs=_words("thrown threw flung hurled slammed swung dropped pushed"),
        pattern=(
            r"\b(?:thrown|threw|flung|hurled|slammed|swung|dropped|pushed)(?P<gap> (?:him |her |the "
            r"(?:baby|boy|girl|child|toddler|infant) )?)(?:against|into|down|onto|at) (?:an? |the "
            r")?(?:[\w-]+ )?(?:wall|stairs|floor|fire|door|cot|radiator|ground|bed|sofa)\b"
        ),
        examples=("thrown against a wall",),
        never=("thrown into doubt",),
    ),
    Harm(
        rule="hurt",
        outcome=Outcome.INJURED,
        rank=3,
        victim=Victim.VOICE,
        needs=_words(
            "shaken shook beaten beat battered scalded stabbed kicked punched slapped bitten whipped "
            "poisoned tortured maimed shot thrashed tied blinded"
        ),
        pattern=(
            r"\b(?:(?:starved|burned|burnt|kicked|punched|neglected|abused|tortured) (?:, )?and )?"
            r"(?:shaken|shook|beaten|beat|battered|scalded|stabbed|kicked|punched|slapped|bitten"
            r"|whipped|poisoned|tortured|maimed|shot|thrashed|tied up|blinded)\b(?! (?:up|by (?:the "
            r")?(?:criticism|news|report|cuts)|to death|confidence|off))"
        ),
        examples=("had been shaken", "his father beat him"),
        never=("shaken by the news", "shook up the service"),
    ),
    Harm(
        rule="burns",
        outcome=Outcome.INJURED,
        rank=5,
        needs=_words("burns marks bleeding injuries black fractures scalds bruises bruising brain"),
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
        needs=_words(
            "paralysed fighting coma blind brain-damaged damaged injured injuring injury injuries assaulted"
            " attacked wounded hurt harmed sight critically "
            "bodily abuse abused"
        ),
        pattern=(
            r"\b(?:injured|injuring|injur(?:y|ies)|assaulted|attacked|wounded|hurt|harmed|lost the "
            r"sight of [\w]+ eye|critically ill|paralysed|fighting for (?:his|her) life|in a coma|left blind"
            r"|brain[- ]damaged|grievous bodily harm|physical abuse|physically abused)\b"
        ),
        examples=("was seriously injured", "the injuries of a baby boy"),
        never=("insured",),
    ),
    Harm(
        rule="locked",
        outcome=Outcome.NEGLECTED,
        rank=2,
        needs=_words("locked shut kept imprisoned chained caged held confined"),
        pattern=(
            rf"\b(?:locked|shut|kept|imprisoned|chained|caged|held|confined)(?: up)?(?P<gap> (?:(?:him|her|them"
            rf"|(?:the|his|her) [\w-]+) )?)(?:in|inside"
            rf"|underground in|to) {_OWN} (?:[\w-]+ )?(?:cellar|bedroom|room|shed|cupboard|attic|cage"
            rf"|loft|garage|basement|bed|box|kennel|outhouse)\b"
        ),
        examples=("locked in a cellar", "kept in a dark cupboard"),
        never=("kept in a file",),
    ),
    Harm(
        rule="starving",
        outcome=Outcome.NEGLECTED,
        rank=2,
        needs=_words(
            "half half-starved starving malnourished malnutrition emaciated underfed without living "
            "lived lives squalor eating covered starvation weighed"
        ),
        pattern=(
            r"\b(?:half[- ]starved|starving|severely malnourished|malnourished|malnutrition|emaciated"
            r"|underfed|(?:go|went|gone) without food|living (?:on|off) (?:[\w-]+ ){0,2}(?:biscuits|food"
            r"|scraps|crisps|cereal|bread)|liv(?:ed|ing|es) in (?:squalor|filth)|in squalor|squalor"
            r"|eating from bins|starvation|weighed (?:just|only|less than|little more than) [\w "
            r"]{1,20}?(?:lb|stone|kg|pounds|kilograms)|covered in (?:faeces|lice|sores))\b"
        ),
        examples=("were found half starved", "living on dog biscuits"),
        never=("living on benefits",),
    ),
    Harm(
        rule="left-alone",
        outcome=Outcome.NEGLECTED,
        rank=3,
        needs=_words("tied left abandoned"),
        pattern=(
            r"\b(?:left (?:home )?alone|left in (?:a|the) (?:hot |locked )?car|tied to (?:an?|the|his|her) (?:bed"
            r"|chair|cot|radiator|post)|abandoned|left(?P<gap> (?:[\w-]+ ){0,4}?)to (?:fend"
            r"|starve))\b(?! (?:the|by the) (?:plan|council|idea|scheme))"
        ),
        examples=("had been left home alone for five days",),
        never=("abandoned the plan",),
    ),
    Harm(
        rule="neglected",
        outcome=Outcome.NEGLECTED,
        rank=6,
        victim=Victim.VOICE,
        needs=_words("neglected neglecting neglect cruelty mistreated ill-treated ill-treatment"),
        pattern=(
            r"\b(?:neglected|neglecting|(?:(?:chronic|severe|emotional|serious|gross|medical|persistent) )?"
            r"neglect|cruelty|mistreated|ill-treated|ill-treatment)\b"
        ),
        examples=("was neglected from birth",),
        never=("negligent",),
    ),
    Harm(
        rule="abused",
        outcome=Outcome.ABUSED,
        rank=3,
        victim=Victim.VOICE,
        needs=_words(
            "abuse exploited prostituted sold sex sexually sexual abused abusing raped raping passed groomed"
            " molested trafficked indecently indecent rape"
        ),
        pattern=(
            r"\b(?:sexually (?:abused?|assault(?:ed)?|exploit(?:ed)?|abusing|assaulting|exploiting)"
            r"|sexual (?:abuse|assaults?|exploitation)|abused|abusing|raped|raping|passed (?:around"
            r"|between) (?:a group of |groups of |a gang of )?men|abuse(?= of\b)|exploited|prostituted|sold for"
            r" sex|groomed|molested|trafficked"
            r"|indecently assaulted|indecent assault|rape)\b"
        ),
        examples=("had been groomed and raped", "was sexually abused by a night worker"),
        never=("abusive emails",),
    ),
    Harm(
        rule="missing",
        outcome=Outcome.MISSING,
        rank=5,
        needs=_words("last missing vanished disappeared disappearance seen ran absconded"),
        pattern=(
            r"\b(?:(?:went|gone|been|is|was|reported|still|remains|gone) missing(?! (?:school|lessons"
            r"|out|the|his|her|from school|appointments|meetings|on \w+ occasions|\d+ times|[a-z]+ times))"
            rf"(?: from {_OWN} {_NP})?|vanished(?: from {_OWN} {_NP})?"
            r"|disappeared|disappearance|not been seen since|ran away|absconded|last seen)\b"
        ),
        examples=("went missing from it in May", "who vanished from a foster home"),
        never=("was missing the point of it",),
    ),
)

PARTICIPLES = {
    "beat": "beaten", "beating": "beaten", "shook": "shaken", "shaking": "shaken", "froze": "frozen", "threw": "thrown",
    "kicking": "kicked", "starving": "starved", "burning": "burned", "stabbing": "stabbed", "battering": "battered",
    "punching": "punched", "scalding": "scalded", "crushing": "crushed",
}  # fmt: skip
"""How "beat … to death" is told in short."""


@frozen(kw_only=True)
class Proceeding:
    """Words for a review, an inquest or a trial.

    Attributes:
        rule: Its id.
        kind: What it is.
        needs: Words of which a sentence has at least one where the pattern matches; looked for first.
        pattern: Over tokens in lower case.
        examples: What it matches.
        never: What it does not match.
    """

    rule: str
    kind: ReviewKind
    needs: frozenset[str]
    pattern: str
    examples: tuple[str, ...]
    never: tuple[str, ...]


PROCEEDINGS: tuple[Proceeding, ...] = (
    Proceeding(
        rule="serious-case-review",
        kind=ReviewKind.SERIOUS_CASE_REVIEW,
        needs=_words("review reviews scr scrs"),
        pattern=r"\bserious case reviews?\b|\bscrs?\b",
        examples=("A serious case review found", "the SCR"),
        never=("a serious case",),
    ),
    Proceeding(
        rule="practice-review",
        kind=ReviewKind.SAFEGUARDING_PRACTICE_REVIEW,
        needs=_words("review reviews lcspr cspr"),
        pattern=r"\b(?:safeguarding|child) practice reviews?\b|\bl?cspr\b",
        examples=("a local child safeguarding practice review",),
        never=("a review of practice",),
    ),
    Proceeding(
        rule="homicide-review",
        kind=ReviewKind.DOMESTIC_HOMICIDE_REVIEW,
        needs=_words("review reviews"),
        pattern=r"\bdomestic (?:homicide|abuse related death) reviews?\b",
        examples=("The domestic homicide review",),
        never=("a homicide",),
    ),
    Proceeding(
        rule="inquest",
        kind=ReviewKind.INQUEST,
        needs=_words("inquest inquests coroner"),
        pattern=r"\b(?:inquests?|coroner|coroner's)\b",
        examples=("an inquest has heard", "the coroner said"),
        never=("inquiry",),
    ),
    Proceeding(
        rule="trial",
        kind=ReviewKind.CRIMINAL_TRIAL,
        needs=_words(
            "convicted jailed imprisoned sentenced guilty caged acquitted cleared crown court "
            "prosecutor prosecutors prosecution prison jail bailey trial juror jurors jury locked bars "
            "conviction sentence serving got given gets handed admitted admits admitting"
        ),
        pattern=(
            r"\b(?:convicted|jailed|imprisoned|sentenced|guilty|caged|acquitted|cleared of|crown court"
            r"|court heard|prosecutors?|prosecution|(?:sent|went) to prison|prison (?:sentence|term)"
            r"|years in (?:jail|prison)|old bailey|(?:on|stand|stood|face|faces|awaiting) trial"
            r"|(?:murder|criminal) trial|(?<!inquest )(?:jurors?|jury)(?! (?:was|were) not)|locked up"
            r"|put behind bars|behind bars"
            r"|conviction|life sentence|serving (?:life|\w+ years|an? \w+ sentence)|(?:got|given|gets"
            r"|handed) (?:life\b|(?:an? )?\w+[- ]years?|an? life)"
            r"|(?:admitted|admits|admitting) (?:murder|manslaughter|cruelty|child cruelty|causing"
            r"|neglect|killing|wounding|raping|assaulting|assault))\b"
        ),
        examples=("was jailed for nine years", "The boyfriend got life", "has admitted cruelty", "pleaded guilty"),
        never=("admitted mistakes", "got the job", "an inquest jury said"),
    ),
    Proceeding(
        rule="public-inquiry",
        kind=ReviewKind.PUBLIC_INQUIRY,
        needs=_words("inquiry"),
        pattern=r"\b(?:public|statutory|laming) inquiry\b",
        examples=("A public inquiry will examine",),
        never=("an inquiry",),
    ),
    Proceeding(
        rule="other-review",
        kind=ReviewKind.OTHER,
        needs=_words("review inquiry investigation"),
        pattern=(
            r"\b(?<!serious )(?<!judicial )(?:case|case management|second|further|separate|part 8|independent|internal"
            r"|rapid|multi-agency|management|learning) (?:review|inquiry|investigation)\b|\b(?:a|the|its|their"
            r"|independent) (?:review|inquiry) (?:has|had|found|concluded|into|by|says|of the case)\b"
            r"|\breview of (?:his|her|the|their) (?:[\w']+ ){0,3}case|\binquiry into the (?:handling"
            r"|case|death|circumstances)\b"
        ),
        examples=("a case review says", "a review has found", "its review of the case of Child KA"),
        never=("a serious case review into", "a judicial review of the cuts"),
    ),
)


def possible_harms(words: frozenset[str]) -> list[Harm]:
    """The rules of harm of which some needed word is among a sentence's words, in their order."""
    index = _harm_index()
    return [HARMS[i] for i in sorted({i for word in index.keys() & words for i in index[word]})]


def possible_proceedings(words: frozenset[str]) -> list[Proceeding]:
    """The rules of proceedings of which some needed word is among a sentence's words, in their order."""
    index = _proceeding_index()
    return [PROCEEDINGS[i] for i in sorted({i for word in index.keys() & words for i in index[word]})]


@cache
def _harm_index() -> dict[str, list[int]]:
    return _index(HARMS)


@cache
def _proceeding_index() -> dict[str, list[int]]:
    return _index(PROCEEDINGS)


def _index(rules: Sequence[Harm | Proceeding]) -> dict[str, list[int]]:
    out: dict[str, list[int]] = {}
    for i, rule in enumerate(rules):
        for word in rule.needs:
            out.setdefault(word, []).append(i)
    return out


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """A pattern, compiled when first met."""
    return regex.compile(pattern)
