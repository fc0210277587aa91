"""Words that tell neglect, abuse and going missing."""

from __future__ import annotations

from govreview.models import Outcome

from .phrases import NP, OWN
from .rule import Harm, Victim, words_of

MISTREATMENT: tuple[Harm, ...] = (
    Harm(
        rule="locked",
        outcome=Outcome.NEGLECTED,
        rank=2,
        needs=words_of("locked shut kept imprisoned chained caged held confined"),
        pattern=(
            rf"\b(?:locked|shut|kept|imprisoned|chained|caged|held|confined)(?: up)?(?P<gap> (?:(?:him|her|them"
            rf"|(?:the|his|her) [\w-]+) )?)(?:in|inside"
            rf"|underground in|to) {OWN} (?:[\w-]+ )?(?:cellar|bedroom|room|shed|cupboard|attic|cage"
            rf"|loft|garage|basement|bed|box|kennel|outhouse|crate|pen|van|caravan|wardrobe|hutch|bathroom)\b"
        ),
        examples=("locked in a cellar", "kept in a dark cupboard"),
        never=("kept in a file",),
    ),
    Harm(
        rule="starving",
        outcome=Outcome.NEGLECTED,
        rank=2,
        needs=words_of(
            "half half-starved starving malnourished malnutrition emaciated underfed without living "
            "lived lives squalor eating covered starvation weighed weigh weighing"
        ),
        pattern=(
            r"\b(?:half[- ]starved|starving|severely malnourished|malnourished|malnutrition|emaciated"
            r"|underfed|(?:go|went|gone|in [\w ]{3,12} without) (?:without )?food(?: or heating)?|living (?:on"
            r"|off) (?:[\w-]+ ){0,2}(?:biscuits|food"
            r"|scraps|crisps|cereal|bread)|liv(?:ed|ing|es) in (?:squalor|filth)|in squalor|squalor"
            r"|eating from bins|starvation|weigh(?:ed|ing)? less than [\w ]{1,24}|weighed less\b|weighed (?:just"
            r"|only|less than|little more than) [\w "
            r"]{1,20}?(?:lb|stone|kg|pounds|kilograms)|covered in (?:faeces|lice|sores))\b"
        ),
        examples=("were found half starved", "living on dog biscuits"),
        never=("living on benefits",),
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
        needs=words_of("tied left abandoned"),
        pattern=(
            r"\b(?:left(?P<gap> (?:[\w'-]+ ){0,6}?)(?:home )?alone(?: for (?:[\w-]+ ){1,2}(?:hours?|days?"
            r"|nights?))?|left(?: [\w-]+){0,3}? in (?:an?|the) (?:[\w-]+ )?car|tied to (?:an?|the|his|her) (?:bed"
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
        needs=words_of("neglected neglecting neglect"),
        pattern=(
            r"\b(?:neglected|neglecting|(?:(?:chronic|severe|emotional|serious|gross|medical|persistent) )?"
            r"neglect)\b"
        ),
        examples=("was neglected from birth",),
        never=("negligent",),
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
            " molested trafficked indecently indecent rape"
        ),
        pattern=(
            r"\b(?:sexually (?:abused?|assault(?:ed)?|exploit(?:ed)?|abusing|assaulting|exploiting)"
            r"|sexual (?:abuse|assaults?|exploitation|relationship with|activity with)|abused|abusing|raped"
            r"|raping|passed (?:around"
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
        needs=words_of("last missing vanished disappeared disappearance seen ran absconded"),
        pattern=(
            r"\b(?:(?:went|gone|been|is|was|reported|still|remains|gone) missing(?! (?:school|lessons"
            r"|out|the|his|her|from school|appointments|meetings|on \w+ occasions|\d+ times|[a-z]+ times))"
            rf"(?: from {OWN} {NP})?|vanished(?: from {OWN} {NP})?"
            r"|disappeared|disappearance|(?:not|never) (?:been )?seen (?:since|again)|ran away|absconded|last seen)\b"
        ),
        examples=("went missing from it in May", "who vanished from a foster home"),
        never=("was missing the point of it",),
    ),
)
