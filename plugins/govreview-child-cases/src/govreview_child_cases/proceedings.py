"""Words for reviews, inquests, trials and inquiries."""

from __future__ import annotations

from govreview.models import ReviewKind

from .rule import Proceeding, words_of

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
        needs=words_of("review reviews"),
        pattern=r"\bdomestic (?:homicide|abuse related death) reviews?\b",
        examples=("The domestic homicide review",),
        never=("a homicide",),
    ),
    Proceeding(
        rule="inquest",
        kind=ReviewKind.INQUEST,
        needs=words_of("inquest inquests coroner"),
        pattern=r"\b(?:inquests?|coroner|coroner's)\b",
        examples=("an inquest has heard", "the coroner said"),
        never=("inquiry",),
    ),
    Proceeding(
        rule="trial",
        kind=ReviewKind.CRIMINAL_TRIAL,
        needs=words_of(
            "convicted jailed imprisoned sentenced guilty caged acquitted cleared crown court "
            "prosecutor prosecutors prosecution prison jail bailey trial juror jurors jury locked bars "
            "conviction sentence serving got given gets handed admitted admits admitting pleaded"
        ),
        pattern=(
            r"\b(?:convicted|jailed|imprisoned|sentenced|guilty|caged|acquitted|cleared of|crown court"
            r"|court heard|prosecutors?|prosecution|(?:sent|went) to prison|prison (?:sentence|term)"
            r"|years in (?:jail|prison)|old bailey|(?:on|stand|stood|face|faces|awaiting) trial"
            r"|(?:murder|criminal) trial|the trial of|(?<!inquest )(?:jurors?|jury)(?! (?:was|were) not)|locked up"
            r"|put behind bars|behind bars"
            r"|conviction|sentence of [\w-]+ years|pleaded(?! not|ly)|life sentence|serving (?:life|\w+ years|an? "
            r"\w+ sentence)|(?:got|given|gets"
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
        needs=words_of("inquiry"),
        pattern=r"\b(?:public|statutory|laming) inquiry\b",
        examples=("A public inquiry will examine",),
        never=("an inquiry",),
    ),
    Proceeding(
        rule="other-review",
        kind=ReviewKind.OTHER,
        needs=words_of("review inquiry investigation reviewed"),
        pattern=(
            r"\b(?<!serious )(?<!judicial )(?:case|case management|second|further|separate|part 8|independent|internal"
            r"|rapid|multi-agency|management|learning) (?:review|inquiry|investigation)\b|\b(?:a|the|its|their"
            r"|independent) (?:review|inquiry) (?:has|had|found|concluded|into|by|says|of the case)\b"
            r"|\breview of (?:his|her|the|their) (?:[\w']+ ){0,3}case"
            r"|\b(?:under review|being reviewed) by (?:[\w']+ ){0,3}?(?:safeguarding|partners|board|partnership|panel)"
            r"|\ba (?:separate |full )?(?:review|inquiry) (?:is|was) (?:now |already )?(?:under ?way|under way|being)"
            r"|\ban? (?:review|inquiry) (?:at the time|later|afterwards)\b|\binquiry into the (?:handling"
            r"|case|death|circumstances)\b"
        ),
        examples=("a case review says", "a review has found", "its review of the case of Child KA"),
        never=("a serious case review into", "a judicial review of the cuts"),
    ),
)
