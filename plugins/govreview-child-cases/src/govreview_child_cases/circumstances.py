"""Words that tell a death or a harm by what was found or done about it, not by a verb of dying or hurting."""

from __future__ import annotations

from govreview.models import Outcome

from .rule import Harm, Victim, words_of

_DRUGS = (
    "methadone|heroin|cocaine|crack|morphine|codeine|cannabis|alcohol|amphetamines?|diazepam|drugs|ecstasy|salt"
    "|sedatives|antidepressants"
)
CIRCUMSTANCES: tuple[Harm, ...] = (
    Harm(
        rule="killer-of",
        outcome=Outcome.DIED,
        victim=Victim.AFTER,
        needs=words_of("killer killers murderer murderers"),
        pattern=r"\b(?:killers?|murderers?)\b(?! (?:blow|bug|app|whale))",
        examples=("Lee Parr's killer has appealed", "the killer of a boy aged nine"),
        never=("the killer blow",),
    ),
    Harm(
        rule="post-mortem-found",
        outcome=Outcome.DIED,
        needs=words_of("post-mortem mortem autopsy"),
        pattern=r"\b(?:post[- ]mortems?|autopsy)\b",
        examples=("A post-mortem examination found a torn bowel", "an autopsy showed"),
        never=("after the examination",),
    ),
    Harm(
        rule="life-ended",
        outcome=Outcome.DIED,
        needs=words_of("life"),
        pattern=(
            r"\b(?:short|brief|young|little) life (?:ended|had ended|was (?:over|ended"
            r"|cut short|taken|snuffed out))\b"
        ),
        examples=("whose short life ended in a bedsit",),
        never=("a short life story",),
    ),
    Harm(
        rule="set-fire",
        outcome=Outcome.INJURED,
        rank=3,
        needs=words_of("fire alight"),
        pattern=(
            r"\b(?:set|sets|setting) (?:him|her|them) (?:alight|on fire)\b|\b(?:set|sets|setting|started"
            r"|starting|lit) (?:fire to|(?:an? |the )?(?:[\w-]+ )?(?:fire|blaze) (?:at|in))"
            r" (?:the |their |his |her |an? )(?:[\w-]+ )?(?:home|house|flat|caravan|bedroom|car|bungalow|van|bed)\b"
        ),
        examples=("when her uncle set fire to the family home", "started a fire in the flat"),
        never=("set fire to the debate",),
    ),
    Harm(
        rule="drugs-found",
        outcome=Outcome.INJURED,
        rank=5,
        needs=words_of("blood hair bloodstream system urine"),
        pattern=(
            rf"\b(?:{_DRUGS})(?:(?: ,)?(?: and)? (?:{_DRUGS})){{0,3}}"
            r"(?: (?:was|were|had been) (?:found|detected|discovered))? in "
            r"(?:his|her|their|the (?:baby|boy|girl|child|toddler|infant) 's) (?:blood|bloodstream|hair"
            r"|system|urine|body)\b"
        ),
        examples=("died with cocaine in her blood", "heroin was found in the boy's hair"),
        never=("drugs in the blood of the city",),
    ),
    Harm(
        rule="in-danger",
        outcome=Outcome.INJURED,
        needs=words_of("breathing collapsed cardiac resuscitate"),
        pattern=(
            r"\b(?:(?:was|were|is) not breathing|not breathing|cardiac arrest|tried to resuscitate|collapsed)\b"
            r"(?! (?:heavily|hard|easily|well|properly|in (?:tears|laughter|court|the dock)|under|into (?:debt|chaos)))"
        ),
        examples=("who was not breathing", "after she collapsed at home"),
        never=("collapsed in tears",),
    ),
    Harm(
        rule="restrained",
        outcome=Outcome.INJURED,
        rank=4,
        needs=words_of("restrained restraint"),
        pattern=(
            r"\b(?:restrained (?:by (?:[\w-]+ ){0,3}?(?:staff|officers|guards|police|carers|workers)|at|in"
            r"|on|face[- ]down)"
            r"|(?<=being )restrained|(?<=after )restraint|pinned down by (?:[\w-]+ )?(?:staff|officers|guards))\b"
            r"(?! (?:terms|language|manner|fashion))"
        ),
        examples=("died after being restrained", "was restrained by three officers"),
        never=("wrote in restrained terms",),
    ),
    Harm(
        rule="weighed-so-little",
        outcome=Outcome.NEGLECTED,
        rank=6,
        needs=words_of("weighed weighing"),
        pattern=(
            r"\bweigh(?:ed|ing) (?:(?:little|no|not much|hardly|scarcely|barely) more than|the same as"
            r"|(?:less than )?half)"
            r"(?: what| as much as)? (?:an? |he |she |they )?[\w' -]{3,25}?(?= (?:[,.]|when\b|at\b|and\b)|$)"
            r"|\bweigh(?:ed|ing) (?:(?:two|three|four|five|[2-5]) stone|[\w.]+ ?(?:kg|kilos|kilograms|lbs?|pounds))\b"
            r"(?! (?:\w+ )?(?:at birth|when (?:he|she) was born))"
        ),
        examples=("weighed three stone", "weighing 11kg at the age of six", "weighing little more than babies ."),
        never=("weighed six pounds at birth",),
    ),
    Harm(
        rule="butchered",
        outcome=Outcome.DIED,
        rank=2,
        victim=Victim.VOICE,
        needs=words_of("dismembered beheaded decapitated butchered executed"),
        pattern=(
            r"\b(?:dismembered|beheaded|decapitated|butchered"
            r"|executed)\b(?! (?:by the (?:cuts|council)|the plan|well))"
        ),
        examples=("who was dismembered by a lodger",),
        never=("butchered by the cuts",),
    ),
    Harm(
        rule="dropped",
        outcome=Outcome.INJURED,
        rank=4,
        victim=Victim.VOICE,
        needs=words_of("dropped dropping"),
        pattern=(
            r"\bdropped(?= by (?:his|her|their) )|\b(?:dropped|dropping)(?= (?:him|her|the (?:baby|boy|girl|infant))"
            r" (?:on|onto|down|and|in|head)\b)"
        ),
        examples=("was dropped by his drunken father", "had dropped the baby on the floor"),
        never=("dropped the plan", "dropped him off at school"),
    ),
    Harm(
        rule="sent-abroad",
        outcome=Outcome.MISSING,
        rank=5,
        victim=Victim.VOICE,
        needs=words_of("taken abducted snatched spirited"),
        pattern=(
            r"\b(?:taken (?:out of the country|abroad(?! (?:on|for|by) (?:an? )?(?:holiday|trip|school)))"
            r"|abducted|snatched"
            r"|spirited away)\b"
        ),
        examples=("was taken out of the country", "was abducted by her father"),
        never=("was taken abroad on a school trip",),
    ),
)
