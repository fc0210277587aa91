"""Words that tell neglect, abuse and going missing."""

from __future__ import annotations

from govreview.models import Outcome

from .phrases import NP, OWN
from .rule import Harm, Victim, words_of

_FILTH = (
    "filth|squalor|faeces|excrement|dog mess|needles|rubbish|vermin|rats|mice|flies|cockroaches|maggots|mould"
    "|urine|dirt"
    "|syringes|rotting food|broken glass"
)
MISTREATMENT: tuple[Harm, ...] = (
    Harm(
        rule="locked",
        outcome=Outcome.NEGLECTED,
        rank=2,
        needs=words_of("locked shut kept imprisoned chained caged held confined living lived sleeping slept"),
        pattern=(
            rf"\b(?:locked|shut|kept|imprisoned|chained|caged|held|confined)(?: up)?(?P<gap> (?:(?:him|her|them"
            rf"|(?:the|his|her) [\w-]+|(?:an?|two|three) (?:(?!of )[\w-]+ ){{0,3}}?(?:girl|boy|schoolgirl|schoolboy"
            rf"|child|children|toddler|boys|girls|brothers|sisters)(?: (?:of|aged) [\w-]+)?) )?)(?:in|inside"
            rf"|underground in|to) {OWN} (?:[\w-]+ )?(?:dog (?:run|cage|kennel|crate)"
            r"|cellar|bedroom|room|shed|cupboard|attic|cage"
            rf"|loft|garage|basement|bed|box|kennel|outhouse|crate|pen|van|caravan|wardrobe|hutch|bathroom)\b"
            rf"|\b(?:living|sleeping|slept|lived) in {OWN} (?:[\w-]+ )?(?:dog (?:run|cage|kennel|crate)"
            r"|kennel|shed|cage"
            r"|outhouse|cupboard|hutch|coal-?(?:hole|shed|cellar))\b"
        ),
        examples=("locked in a cellar", "kept in a dark cupboard", "shut a boy of six in a box room"),
        never=("kept in a file", "kept a bicycle in a shed"),
    ),
    Harm(
        rule="starving",
        outcome=Outcome.NEGLECTED,
        rank=2,
        needs=words_of(
            "half half-starved starving malnourished malnutrition emaciated underfed without living "
            "lived lives squalor eating eat eats bins covered starvation weighed weigh weighing thin skin "
            "skeletal underweight filthy squalid filth-ridden rat-infested soiled"
        ),
        pattern=(
            r"\b(?:half[- ]starved|starving|severely malnourished|malnourished|malnutrition|emaciated"
            r"|underfed|(?:go|went|gone|in [\w ]{3,12} without) (?:without )?food(?: or heating)?|living (?:on"
            r"|off) (?:[\w-]+ ){0,2}(?:biscuits|food"
            r"|scraps|crisps|cereal|bread)|liv(?:ed|ing|es) in (?:squalor|filth)|in squalor|squalor"
            r"|eat(?:ing|s)? from (?:the )?bins|starvation|so thin that|skin and bones?|skeletal|(?:dangerously "
            r"|severely |grossly |seriously )underweight|weigh(?:ed|ing)? less than [\w ]{1,24}|weighed less\b"
            r"|(?:removed|taken|rescued|found|living|lived|kept|left) (?:from|in) (?:an? |the )?(?:filthy|squalid"
            r"|filth-ridden|rat-infested|soiled) (?:[\w-]+ )?(?:house|home|flat|bedsit|caravan|conditions|room|bedroom)"
            r"|weighed (?:just"
            r"|only|less than|little more than) [\w "
            r"]{1,20}?(?:lb|stone|kg|pounds|kilograms)|covered in (?:faeces|lice|sores))\b"
        ),
        examples=("were found half starved", "living on dog biscuits"),
        never=("living on benefits",),
    ),
    Harm(
        rule="squalor",
        outcome=Outcome.NEGLECTED,
        rank=3,
        needs=words_of(
            "filth squalor faeces excrement mess needles rubbish vermin rats mice flies cockroaches maggots mould "
            "urine dirt "
            "lice nappies nappy food bedding heating strangers scraps bins school decayed rotten freezing filthy "
            "unheated derelict squalid"
        ),
        pattern=(
            rf"\b(?:(?:living|lived|live|found|kept|sleeping|slept|left|discovered|growing up|grew up"
            rf"|raised) (?:alone )?"
            rf"(?:in|among|amongst|amid|with|on|surrounded by) (?:the |their |his |her "
            rf"|own )*(?:[\w-]+ ){{0,3}}?(?:{_FILTH})"
            rf"(?: and (?:used |dirty |rotting )?(?:{_FILTH}))?"
            r"|(?:in|inside) (?:an? |the )(?:freezing|filthy|unheated|derelict|squalid|unlit) (?:house|flat|room"
            r"|caravan|bedsit)"
            rf"|(?:covered|smeared|infested|crawling|riddled) (?:in|with) (?:[\w-]+ )?(?:{_FILTH}|head lice|lice"
            rf"|fleas|scabies)"
            r"|(?:(?:with|was|had|without) )?no (?:food|bedding|heating|clean clothes"
            r"|running water)(?! (?:banks?|bills?)\b)(?: ,? ?(?:no|and no|or) "
            r"(?:food|bedding|heating|clothes|water|electricity))*|without (?:food|heating|a bed|bedding)"
            r"(?: (?:or|and) (?:food|heating|water|bedding|clothes|electricity))*"
            r"|left with strangers|(?:scavenging|scavenged|foraging|eating|ate|fed) (?:for )?(?:food )?(?:from|in"
            r"|on|out of) "
            r"(?:the )?(?:bins?|scraps|floor)|(?:decayed|rotten|rotting) teeth|in (?:a )?(?:dirty|soiled|filthy"
            r"|sodden) "
            r"napp(?:y|ies)|never (?:been )?sent to school)\b"
        ),
        examples=("were living among dog mess and used needles", "in which there was no food , no bedding"),
        never=("there was no food bank", "found in the files", "living with her aunt"),
    ),
    Harm(
        rule="kept",
        outcome=Outcome.NEGLECTED,
        rank=4,
        needs=words_of("where"),
        pattern=(
            r"\b(?P<m>(?:in|inside) (?:an? |the |his |her |their )(?:[\w-]+ )?(?:shed|cellar|cupboard|garage"
            r"|attic|room|bedroom"
            r"|cage|kennel|outhouse|flat)) where (?:[\w'-]+ ){1,4}?(?:had )?(?:kept|locked|shut|held) (?:him|her"
            r"|them)\b"
        ),
        examples=("found in a coal shed where their uncle had kept them",),
        never=("in a flat where she kept a dog",),
    ),
    Harm(
        rule="left-alone",
        outcome=Outcome.NEGLECTED,
        rank=3,
        needs=words_of("tied left abandoned alone"),
        pattern=(
            r"\b(?:(?:found|discovered|living)(?P<gap> (?:[\w',()-]+ ){0,12}?)(?:home )?alone (?:in|at|with)"
            r" (?:an? |the |their |his |her )(?:[\w-]+ )?(?:flat|house|home|bedsit|caravan|room|car|van|hotel|hostel)"
            r"|left(?P<gap> (?:[\w'-]+ ){0,6}?)(?:home )?alone(?: for (?:[\w-]+ ){1,2}(?:hours?|days?"
            r"|nights?))?|left(?: [\w-]+){0,3}? in (?:an?|the) (?:[\w-]+ )?car"
            r"|left(?: [\w-]+){1,3}? (?:in|on|outside|at|under) (?:an? |the )(?:[\w-]+ )?(?:bin|doorstep"
            r"|carrier bag|bag"
            r"|bus stop|park|skip|alley|hedge|churchyard|layby|toilet|toilets)|tied to (?:an?|the|his|her) (?:bed"
            r"|chair|cot|radiator|post)|abandoned|left(?P<gap> (?:[\w-]+ ){0,4}?)to (?:fend"
            r"|starve))\b(?! (?:the|by the) (?:plan|council|idea|scheme))"
        ),
        examples=("had been left home alone for five days",),
        never=("abandoned the plan",),
    ),
    Harm(
        rule="strapped-in",
        outcome=Outcome.NEGLECTED,
        rank=2,
        needs=words_of("strapped tied left kept"),
        pattern=(
            r"\b(?:strapped|tied|left|kept)(?: for (?:[\w-]+ ){1,3}?(?:hours|days))? (?:in|into|to) "
            r"(?:an? |the |his |her |their )(?:[\w-]+ )?(?:buggy|pushchair|pram|high chair|car seat|cot|playpen)\b"
        ),
        examples=("strapped in a buggy", "left for two days in her cot"),
        never=("left in the lurch",),
    ),
    Harm(
        rule="forced",
        outcome=Outcome.ABUSED,
        rank=3,
        needs=words_of("made forced"),
        pattern=(
            r"\b(?:made|forced)(?P<gap> (?:(?:him|her|them|the (?:boy|girl|child|children"
            r"|toddler)) )?)(?:to )?(?:drink|eat"
            r"|swallow|sleep|stand|kneel|lick|crawl|fight|beg|steal)\b(?! (?:up|out|by|back|for|down|aside"
            r"|trial))(?: (?:on|in|outside|his"
            r"|her|their|from|off|with|[\w-]+ (?=water|food|powder|soap|faeces|urine|vomit)))?"
            r"(?: (?:the |a |an )?(?:(?:cold|hot|ice|freezing|scalding|dark|locked|outside) )?[\w-]+)?"
        ),
        examples=("was made to drink salt water", "forced her to kneel on stones"),
        never=("was forced to stand down", "made sense"),
    ),
    Harm(
        rule="neglected",
        outcome=Outcome.NEGLECTED,
        rank=6,
        victim=Victim.VOICE,
        needs=words_of("neglected neglecting neglect"),
        pattern=(
            r"\b(?:neglected(?! (?:gardens?|parks?|buildings?|houses?|estates?|areas?|sites?|land|streets?|parts?"
            r"|corners?|playgrounds?|services?|issues?|towns?|graves?|plots?|canals?)\b)|neglecting"
            r"|(?:(?:chronic|severe|emotional|serious|gross|medical|persistent) )?"
            r"neglect)\b"
        ),
        examples=("was neglected from birth",),
        never=("negligent", "a neglected garden"),
    ),
    Harm(
        rule="cruelty",
        outcome=Outcome.ABUSED,
        rank=6,
        victim=Victim.VOICE,
        needs=words_of("cruelty mistreated mistreating ill-treated ill-treatment ill-treating"),
        pattern=r"\b(?:cruelty|mistreat(?:ed|ing)|ill-treat(?:ed|ing|ment))\b",
        examples=("convicted of cruelty to him", "was ill-treated by his carers"),
        never=("cruel cuts",),
    ),
    Harm(
        rule="abused",
        outcome=Outcome.ABUSED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of(
            "abuse exploited prostituted sold sex sexually sexual abused abusing raped raping passed groomed"
            " molested trafficked indecently indecent rape preyed plied pimped prostitution molesting grooming "
            "exploiting"
            " trafficking"
        ),
        pattern=(
            r"\b(?:sexually (?:abused?|assault(?:ed)?|exploit(?:ed)?|abusing|assaulting|exploiting)"
            r"|sexual (?:abuse|assaults?|exploitation|relationship with|activity with)|abused|abusing|raped"
            r"|raping|passed (?:(?:around"
            r"|between|among) (?:(?:an? |the )?(?:[\w-]+ ){0,2}(?:of )?)?(?:men|strangers|friends|abusers|paedophiles)"
            r"|from man to man)|preyed (?:up)?on"
            r"|plied with (?:drink|alcohol"
            r"|drugs|vodka)|pimped(?: out)?|prostitution|had sex with|molesting|grooming|exploiting|trafficking"
            r"|abuse(?= of\b)|exploited|prostituted|(?<=was |been |were )sold (?=by|for £)|sold to (?:men"
            r"|strangers|drivers|dealers)|sold for"
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
        needs=words_of(
            "last missing vanished vanishing disappeared disappearance seen heard ran run absconded lost found "
            "traced located "
            "returned come return ground"
        ),
        pattern=(
            r"\b(?:(?:went|gone|been|is|was|reported|still|remains|gone) missing(?! (?:school|lessons"
            r"|out|the|his|her|from school|appointments|meetings|on \w+ occasions|\d+ times|[a-z]+ times))"
            rf"(?: from {OWN} {NP})?|(?<=, )missing (?=from|since|for|after)|vanished|vanishing|went to ground"
            r"|disappeared|disappearance|(?:not|never) (?:been )?(?:seen|heard (?:of|from)) (?:since|again)"
            r"|ran away(?! with (?:the|an?|it)\b)"
            r"|run away(?! with (?:the|an?|it)\b)"
            r"|absconded|last seen|(?:lost (?:sight|track)) of|(?:has|have|had) (?:not"
            r"|never) (?:been (?:found(?! to)|traced"
            r"|located)|returned(?! to (?:school|work|class))|come (?:home|back)|found (?:him|her|them))|(?:has"
            r"|have|had|is"
            r"|was) (?:still )?to be (?:found|traced)"
            r"|failed to (?:return(?! to (?:school|class|work))|come home|come back))\b"
        ),
        examples=(
            "went missing from it in May",
            "who vanished from a foster home",
            "Tia , 15 , missing from a unit since May",
            "lost sight of Tia",
            "she has not been traced",
        ),
        never=("was missing the point of it", "has not found a reason"),
    ),
    Harm(
        rule="walked-out",
        outcome=Outcome.MISSING,
        rank=4,
        needs=words_of("walked slipped climbed sneaked crept"),
        pattern=(
            r"\b(?:(?:walked|slipped|climbed|sneaked|crept) out of (?:an? |the |his |her |their )(?:[\w-]+ ){0,2}?"
            r"(?:placement|home|unit|hostel|house|flat|bedroom|window|hotel)|(?:slipped|climbed|sneaked|crept) out)\b"
        ),
        examples=("walked out of her placement last August",),
        never=("walked out of the meeting", "walked into a shop"),
    ),
    Harm(
        rule="enslaved",
        outcome=Outcome.ABUSED,
        rank=3,
        victim=Victim.VOICE,
        needs=words_of(
            "slave enslaved servitude mutilated mutilation fgm marriage married lines runner courier drugs "
            "interfered touched "
            "sexual photographed filmed relationship"
        ),
        pattern=(
            r"\b(?:(?:kept|used|treated) as (?:an? )?(?:[\w-]+ )?slave|enslaved|domestic servitude|mutilated"
            r"|(?:female )?genital mutilation|fgm|(?:forced|sold) into (?:an? )?marriage|forced marriage|married off"
            r"|(?:used|recruited|exploited) (?:by [\w ]{1,20} )?(?:as a drugs? (?:runner|courier|mule)|to (?:run"
            r"|carry|sell) drugs)"
            r"|(?:run|running|carry|carrying|sell|selling) (?:crack|heroin|drugs) for|interfered with"
            r"|touched (?:him|her) "
            r"(?:sexually|indecently|inappropriately)|sexual (?:touching|images of)|(?:photographed"
            r"|filmed) (?:naked|(?:him|her) "
            r"naked)|(?:sexual relationship|affair) with)\b"
        ),
        examples=("kept as a slave by an aunt", "was used to run drugs", "a sexual relationship with a girl"),
        never=("drug and alcohol services", "a relationship with the council"),
    ),
    Harm(
        rule="uncared-for",
        outcome=Outcome.NEGLECTED,
        rank=4,
        needs=words_of(
            "unfed unwashed hungry dehydrated thrive rash floor mattress boards wandering "
            "unattended unsupervised "
            "tethered "
            "fend neglectful untreated"
        ),
        pattern=(
            r"\b(?:unfed|unwashed|(?:went|going|gone|left"
            r"|sent to school|always) hungry|dehydrated|fail(?:ed|ure"
            r"|ing) to thrive"
            r"|nappy rash|(?:slept|sleeping|sleep) on (?:an? |the )?(?:bare |filthy |urine-soaked "
            r"|soiled )?(?:floor|floorboards"
            r"|mattress|boards)|(?:found )?wandering (?:alone|the streets|barefoot|outside|(?:in|on|along"
            r"|across|near|beside|by) (?:the |an? )(?:[\w-]+ )?(?:road|street|motorway|carriageway|railway"
            r"|lane|track|bypass|station|river))|unattended"
            r"|unsupervised(?! (?:contact|access|visits?|time))"
            r"|tethered to|fend(?:ing)? for (?:himself|herself|themselves))\b"
        ),
        examples=("slept on a bare mattress", "was found wandering the streets"),
        never=("hungry for change",),
    ),
    Harm(
        rule="weight",
        outcome=Outcome.NEGLECTED,
        rank=7,
        needs=words_of("weighed weighing weigh"),
        pattern=r"\bweigh(?:ed|ing)? as (?:much|little) as an? [\w-]+\b",
        examples=("she weighed as much as a baby",),
        never=("weighed up the options",),
    ),
    Harm(
        rule="taken",
        outcome=Outcome.MISSING,
        rank=4,
        victim=Victim.VOICE,
        needs=words_of("abducted kidnapped snatched smuggled spirited whereabouts contact"),
        pattern=(
            r"\b(?:abducted|kidnapped|snatched(?! (?:victory|defeat))|smuggled (?:out|abroad)|spirited (?:away|out"
            r"|abroad)"
            r"|whereabouts (?:are|were|remain|remained|is) (?:still )?(?:unknown|not known|a mystery))\b"
        ),
        examples=("was abducted from a contact centre", "whose whereabouts are unknown"),
        never=("snatched victory",),
    ),
)
