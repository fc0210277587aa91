"""Words for reviews, inquests, trials and inquiries."""

from __future__ import annotations

from govreview.models import ReviewKind

from .rule import Proceeding, words_of

_CODED = r"(?:child|baby|girl|boy|family|twins?|siblings?) (?:[a-z]{1,2}\d*|\d+)\b"
"""A pseudonym: "child q"."""
PROCEEDINGS: tuple[Proceeding, ...] = (
    Proceeding(
        rule="serious-case-review",
        kind=ReviewKind.SERIOUS_CASE_REVIEW,
        needs=words_of("review reviews reveiw scr scrs"),
        pattern=r"\bserious case (?:review|reveiw)s?\b|\bscrs?\b",
        examples=("A serious case review found", "the SCR"),
        never=("a serious case",),
    ),
    Proceeding(
        rule="practice-review",
        kind=ReviewKind.SAFEGUARDING_PRACTICE_REVIEW,
        needs=words_of("review reviews lcspr cspr"),
        pattern=r"\b(?:(?:safeguarding|child|learning and) )?practice reviews?\b|\bl?cspr\b",
        examples=("a local child safeguarding practice review",),
        never=("a review of practice",),
    ),
    Proceeding(
        rule="homicide-review",
        kind=ReviewKind.DOMESTIC_HOMICIDE_REVIEW,
        needs=words_of("review reviews dhr dhrs"),
        pattern=r"\b(?:domestic (?:homicide|abuse related death) reviews?|dhrs?)\b",
        examples=("The domestic homicide review",),
        never=("a homicide",),
    ),
    Proceeding(
        rule="inquest",
        kind=ReviewKind.INQUEST,
        needs=words_of("inquest inquests pre-inquest coroner verdict conclusion"),
        pattern=(
            r"\b(?:inquests?|coroner|coroner's|(?:open|narrative) (?:verdict|conclusion)|(?:verdict"
            r"|conclusion) of (?:misadventure"
            r"|accidental|accident|suicide|natural causes|unlawful killing|death by))\b"
        ),
        examples=("an inquest has heard", "the coroner said", "recorded a narrative verdict"),
        never=("inquiry", "the verdict of the inspectors"),
    ),
    Proceeding(
        rule="trial",
        kind=ReviewKind.CRIMINAL_TRIAL,
        needs=words_of(
            "convicted jailed imprisoned sentenced guilty caged acquitted cleared crown court "
            "prosecutor prosecutors prosecution prison jail bailey trial juror jurors jury locked bars "
            "judge prison conviction sentence serving got given gets handed admitted admits admitting "
            "pleaded retrial tried dock "
            "sentencing jailing convicting"
        ),
        pattern=(
            r"(?:\b|(?<= )(?='s ))(?:convicted|jailed|imprisoned|sentenced|retrial|tried for|in the dock"
            r"|sentencing|jailing|convicting"
            r"|guilty(?! pleasures?)|caged|acquitted|cleared of|crown court"
            r"|court heard|the trial continues"
            r"|prosecutors?|prosecution|(?:sent|went) to prison|prison (?:sentence|term)"
            r"|years in (?:jail|prison)|old bailey|(?:on|stand|stood|face|faces|awaiting|went on|put on) trial"
            r"|(?:murder|criminal) trial|the trial of|(?<!inquest )(?:jurors?|jury)(?! (?:was|were) not)|locked up"
            r"|put behind bars|behind bars"
            r"|conviction|sentence of [\w-]+ years|pleaded(?! not|ly)|life sentence|serving (?:life|\w+ years|an? "
            r"\w+ sentence)|(?:got|given|gets"
            r"|handed) (?:life\b|(?:an? )?\w+[- ]years?|an? life)"
            r"|(?:is|are|'s|remains?) (?:still |now )?in (?:prison|jail)"
            r"|told(?<=judge (?:[a-z'-]+ ){0,2}told)|(?:was|were|been) tried(?! (?:out|to))|in jailing"
            r"|(?:told|telling) (?:a|the) court|(?:admitted|admits"
            r"|admitting) (?:[\w-]+ (?:and )?){0,2}?(?:preventing|perverting|murder|manslaughter|cruelty"
            r"|child cruelty|causing"
            r"|neglect|killing|wounding|raping|assaulting|assault|false imprisonment|infanticide))\b"
        ),
        examples=("was jailed for nine years", "The boyfriend got life", "has admitted cruelty", "pleaded guilty"),
        never=("admitted mistakes", "got the job", "an inquest jury said", "a guilty pleasure"),
    ),
    Proceeding(
        rule="public-inquiry",
        kind=ReviewKind.PUBLIC_INQUIRY,
        needs=words_of("inquiry"),
        pattern=(
            r"\b(?:(?:public|statutory|laming) inquiry|inquiry (?:chaired|led) by (?:lord|sir|dame|lady|mr justice"
            r"|mrs justice))\b"
        ),
        examples=("A public inquiry will examine",),
        never=("an inquiry",),
    ),
    Proceeding(
        rule="other-review",
        kind=ReviewKind.OTHER,
        needs=words_of(
            "audit reviewing reviews review inquiry investigation reviewed report iopc ipcc ombudsman "
            "watchdog independent investigating investigated case reviewers reviewer authors author"
        ),
        pattern=(
            r"\b(?:(?<!serious )(?<!judicial )(?:case|case management|second|further|separate|part 8|independent"
            r"|internal"
            r"|rapid|multi-agency|management|learning|thematic|single-agency|critical incident|lessons[- ]learned"
            r"|partnership|desktop"
            r"|joint) (?:review|inquiry|investigation)\b(?! (?:of|into) (?:(?:the|its|past) )?(?:(?:running"
            r"|handling of referrals|practice|management|culture|leadership|governance|services?|department"
            r"|council|duty team|past)\b))|audit of (?:his|her|the|their"
            r"|its) (?:[\w']+ ){0,3}?case\b|review "
            r"(?:his|her|the|their) (?:[\w']+ ){0,2}case\b|(?:a|the|its|their"
            r"|independent) (?:review|inquiry) (?:has|had|found|concluded|into|by|says|of the case)\b"
            r"|review of (?:his|her|the|their) (?:[\w']+ ){0,3}case"
            r"|(?:under review|being reviewed) by (?:[\w']+ ){0,3}?(?:safeguarding|partners|board|partnership"
            r"|panel)"
            r"|a (?:separate |full )?(?:review|inquiry) (?:is|was) (?:now |already )?(?:under ?way|under way|being)"
            r"|an? (?:review|inquiry) (?:at the time|later|afterwards)\b|inquiry into the (?:case|death"
            r"|circumstances"
            r"|handling of (?:the|his|her|their) (?:[\w']+ ){0,3}?(?:case|death))\b"
            r"|(?:iopc|ipcc|ombudsman|police watchdog|independent (?:office for police conduct"
            r"|police complaints commission)) "
            r"(?:is |has |was |had |will |have |been |are )*(?:investigat\w+|look\w* into|examin\w+|found|criticised)"
            r"|review (?:its|their|the (?:council|authority|board|trust) 's) "
            r"(?:contact|dealings|work|involvement) with\b"
            r"|(?:the|its) (?:reviewers?|review 's authors?|authors? of the (?:review|report)) (?:interviewed|spoke|met"
            r"|found|heard|noted|concluded|visited)\b"
            r"|another (?:review|inquiry)\b(?! (?:of|into) (?:the|its) (?:council|service|department|finances))"
            r"|case ,? ?(?:which )?(?:has been |had been |was |is being )(?:examined|reviewed|studied|considered"
            r"|looked at|scrutinised) by (?:the )?(?:[\w']+ ){0,3}?(?:board|partnership|panel|partners)\b"
            r"|pages of the (?:review|report)\b|review was (?:commissioned|ordered|prompted|triggered"
            r"|carried out|held|undertaken)"
            r"(?: by [\w' ]{3,60}?)? (?:following|after|by|because of) (?:the |his |her )"
            r"|report by (?:the )?(?:[\w']+ ){0,4}?safeguarding (?:children )?(?:board|partnership)\b"
            r"|(?:its|the|their) (?:review|inquiry) (?:makes|made|concludes|makes|lists|criticises"
            r"|praises|says|notes|blames)\b"
            r"|report (?:on|into|about|concern(?:s|ing)) (?=(?:the |an? )?(?:case|death|murder|killing|child"
            r"|baby|what happened"
            r"|how|[\w-]+-old|boy|girl|family))"
            rf"|review of (?:(?:services|support|help|care|work) (?:to|for|with|given to) )?(?={_CODED})"
            rf"|(?<=\b{_CODED} )(?:review|inquiry|report)\b|reviews\b(?= [^:]{{0,50}}: {_CODED})"
            rf"|reviewing\b(?= [^:.]{{0,40}}{_CODED})"
            r"|(?<!public )(?<!statutory )(?<!police )(?<!murder )(?:review|inquiry) (?:of|into) (?:the |his "
            r"|her |their )(?:deaths?|murder|killing|injuries|abuse"
            r"|neglect)\b|review by (?:[\w']+ ){0,4}?safeguarding\b)"
        ),
        examples=(
            "a case review says",
            "a review has found",
            "its review of the case of Child KA",
            "the report into the death of a baby",
            "the IPCC is investigating",
            "the Child Q review",
            "all ninety pages of the review",
            "This review was commissioned following the death of Alex",
            "A report by the Hull Safeguarding Children Board",
            "reviews are outstanding in Cornwall : Child D and Child E",
            "to review its contact with him",
            "The reviewers interviewed the grandmother",
        ),
        never=(
            "a serious case review into",
            "a judicial review of the cuts",
            "a review of child protection",
            "the police inquiry into his death",
        ),
    ),
)
