"""What the extractor looks for: nouns of steps, verbs of beginning and ending, as data.

Each rule has an id, a sentence that it must read and one that it must leave alone; a test
proves both ways for every rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Status

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Rule:
    """One way of putting that a step is taken.

    Attributes:
        id: The name that records carry.
        example: A sentence from which the rule must give a record.
        never: A sentence from which no record may come.
    """

    id: str
    example: str
    never: str


RULES = (
    Rule(
        "review",
        "The minister has ordered a review of children's services in Wigan.",
        "A serious case review in Wigan has been ordered.",
    ),
    Rule(
        "commissioner", "A commissioner has been sent to Wigan.", "Wigan has elected a police and crime commissioner."
    ),
    Rule(
        "adviser",
        "The minister appointed an improvement adviser to Wigan.",
        "She was a policy adviser before she came to Wigan.",
    ),
    Rule("panel", "An improvement board has been set up in Wigan.", "Ann Holt chairs the Wigan improvement board."),
    Rule(
        "trust", "A children's trust was set up in Wigan in 2012.", "Wigan and Leigh hospital trust was set up in 2001."
    ),
    Rule("direction", "The minister issued a statutory direction to Wigan.", "Wigan changed direction."),
    Rule("notice", "Wigan was served with an improvement notice.", "The director of Wigan is working her notice."),
    Rule(
        "plan", "Ministers have ordered Wigan to produce an improvement plan.", "Wigan has written an improvement plan."
    ),
    Rule(
        "measures",
        "Wigan has been in special measures since 2009.",
        "A school in Wigan has been in special measures since 2009.",
    ),
    Rule(
        "inspection",
        "A monitoring visit to Wigan took place in May.",
        "The inspection of a nursery in Wigan took place in May.",
    ),
    Rule(
        "inspectors", "Inspectors will return to Wigan in May.", "Inspectors will publish the report on Wigan in May."
    ),
    Rule(
        "transfer",
        "Children's services in Wigan will be transferred to Bolton Council.",
        "Two children from Wigan will be transferred to Bolton Council.",
    ),
    Rule(
        "takeover",
        "The government could take over children's services in Wigan.",
        "Ann Holt will take over children's services in Wigan.",
    ),
    Rule(
        "lend",
        "Salford has been lending managers to Wigan Council.",
        "Salford has been lending books to Wigan Council.",
    ),
    Rule(
        "mission",
        "Ann Holt has been asked by ministers to advise Wigan Council.",
        "Ann Holt has been asked by friends to return to Wigan.",
    ),
    Rule(
        "order",
        "The education secretary, Ann Holt, has ordered Wigan Council to publish its caseloads every week.",
        "The judge ordered Wigan Council to publish the report.",
    ),
    Rule(
        "holder",
        "Ann Holt, the commissioner in Wigan, told the council to hurry.",
        "Ann Holt, the chief constable in Wigan, told the council to hurry.",
    ),
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MEASURES = frozenset(
    {
        ("special", "measures"),
        ("government", "supervision"),
        ("government", "intervention"),
        ("government", "control"),
        ("government", "oversight"),
        ("ministerial", "intervention"),
        ("ministerial", "supervision"),
        ("whitehall", "control"),
        ("whitehall", "supervision"),
        ("state", "intervention"),
        ("statutory", "intervention"),
    }
)
"""Two words for being under supervision, the form untold."""

INTERVENED = _words(
    "in into to under left leave leaves leaving exit exits exited exiting escaped escape formal statutory dfe "
    "ministerial government whitehall departmental"
)
"""Words before "intervention" that make it one by the government."""

SPELLS = _words("years months out free removed released threat risk prospect end spell period decade exit verge brink")
INTERVENING = _words("their its his her 's formal the this any such further direct full")
"""Words before "intervention" that make it one by the government where it is told just before."""

SCHOOLS = _words(
    "school schools nursery nurseries academy academies college hospital hospitals home homes "
    "prison primary secondary pupils "
    "pupil headteacher preschool playgroup childminder sixth-form infirmary"
)
"""What an inspection or special measures may be of instead of a council."""

COUNCIL_WORDS = _words("council councils services service authority authorities department borough county")
"""What else than schools special measures may be of."""

OTHER_OFFICES = _words(
    "rivers transport standards victims water culture equality equalities sport heritage cycling energy trade refugees "
    "tourism housing roads waste planning growth business flooding women veterans patients ageing night"
)
"""What another commissioner is for than children's services."""

OTHER_THINGS = _words(
    "doors fire shop shops premises kitchen kitchens restaurant restaurants takeaway takeaways food vehicle vehicles "
    "building buildings road roads bridge bridges bins trees fireworks pubs ships bus buses taxi taxis lifts boilers "
    "track tracks pipes sewers beach beaches playground playgrounds farm farms"
)
"""What else is inspected than a council's services."""

OTHER_CARE = _words(
    "volunteers parks park museum museums libraries library leisure heritage theatre pool pools arts sport sports "
    "woodland allotments tenants"
)
"""Words that make a trust another one than a children's trust."""

GIVEN = _words("it them they this that work children job role staff cases everything lot all oversight")
"""What else than services may be given to a trust."""

OUTCOMES = _words("report reports findings results result outcome conclusions verdict publication")
"""Nouns before "of the inspection": its result is told, not the inspection."""

REVIEWING = _words("review reviews inquiry enquiry study probe inquest scr scrs")
CASE_REVIEWS = _words("inquest scr scrs")
CASEWORK = _words("case practice homicide mortality death")
COURTS = _words("judge judges court magistrates hearing coroner lawyers trial tribunal")
"""Words that make a direction one of a court."""

POINTING = _words("the this that its their a")
LAST = _words("last final")
AHEAD = _words("planned due scheduled will expected anticipated envisaged pencilled")
"""Words behind which the date of a visit lies ahead."""

OFF_TOPIC = _words(
    "death deaths murder killing homicide maternity hospital hospitals budget pay road roads "
    "parking library libraries policing waste "
    "planning housing nursery school schools tax grenfell rent salaries police nhs "
    "fire fires crash accident explosion riot "
    "bus buses lanes lane traffic bins street lighting flood flooding pensions pension election elections "
    "constitution toilets cemetery markets licensing cctv"
)
"""Words behind a review that make it another affair."""

GENERIC = _words("national nationally nationwide system country england councils authorities nation sector")
"""Words that make a step one towards nobody in particular."""

# --- verbs: lemma, or lemma and particle, by what they make of a step that takes part ---------------------------------

ACTUAL, PLANNED, POSSIBLE, DENIED, CANCELLED, ENDED = (
    Status.ACTUAL,
    Status.PLANNED,
    Status.POSSIBLE,
    Status.DENIED,
    Status.CANCELLED,
    Status.ENDED,
)

ORDERING = _words(
    "order commission appoint reappoint re-appoint name set establish create launch issue impose "
    "serve send bring call parachute draft install "
    "place put reimpose hire recruit assign allocate attach provide supply line pay sign entrust "
    "engage form convene instigate initiate instruct request "
    "invite introduce slap give hand make accept ask instal "
    "approve endorse ratify sanction "
    "deploy dispatch despatch second secure found invoke direct require insist tell announce unveil agree "
    "foist embed station pick choose select nominate designate handpick usher airlift decree mandate convene "
    "reconvene institute inaugurate constitute assemble unleash"
)
"""With the step as what is ordered: the agent is who orders."""

MISSIONS = _words(
    "time mission term appointment tenure reign contract stint work mandate role brief spell commission warrant "
    "secondment posting assignment engagement job task duties"
)
"""What of a commissioner or adviser ends with him."""

BEGINNINGS = _words(
    "establishment creation appointment introduction imposition issuing issue arrival formation "
    "launch setting-up commissioning supervision oversight guidance help support powers power "
    "first second last round series"
)
ENDINGS = _words("withdrawal removal lifting abolition disbanding dissolution departure revocation expiry end")
"""Nouns that say of the step behind "of" that it begins, or ends."""

ANNOUNCING = _words("announce unveil receive get accept")
"""Of these the agent does not order."""

LEADING = _words(
    "begin start complete finish publish lead chair head conduct undertake carry run write "
    "perform oversee author hold make take"
)
"""With the step as what is led: the agent is who carries it out."""

GOING_ON = _words(
    "begin start commence meet sit continue remain stand stay last operate find conclude report "
    "look identify uncover criticise reveal examine follow "
    "take hold hang monitor support oversee advise work open publish expose note highlight "
    "include consist comprise describe pick inherit assume succeed convene reconvene gather happen materialise"
)
"""With the step as the subject: it exists."""

TELLING = _words(
    "find conclude report identify uncover criticise reveal examine look publish expose note highlight "
    "describe say tell"
)
"""What somebody does in office, and when: no word on since when he is there."""

RECEIVING = _words("receive get have welcome")
"""With the authority as the subject: the step is taken towards it."""

ENDING: Mapping[tuple[str, str], Status] = {
    **{
        (verb, ""): ENDED
        for verb in (
            "lift",
            "revoke",
            "withdraw",
            "disband",
            "dissolve",
            "close",
            "end",
            "expire",
            "terminate",
            "remove",
            "rescind",
            "cease",
            "discharge",
            "dismantle",
            "quash",
            "replace",
            "lapse",
            "annul",
            "abolish",
        )
    },
    ("wind", "up"): ENDED,
    ("break", "up"): ENDED,
    ("close", "down"): ENDED,
    ("tear", "up"): ENDED,
    ("stand", "down"): ENDED,
    **{(verb, particle): CANCELLED for verb in ("back", "walk", "step", "pull") for particle in ("away", "back")},
    ("call", "off"): CANCELLED,
    ("put", "off"): CANCELLED,
    ("fall", "through"): CANCELLED,
    **{
        (verb, ""): CANCELLED
        for verb in (
            "drop",
            "abandon",
            "shelve",
            "scrap",
            "cancel",
            "ditch",
            "axe",
            "postpone",
            "mothball",
            "bin",
            "junk",
            "dump",
            "jettison",
            "forget",
            "consign",
            "park",
            "kill",
            "bury",
            "freeze",
            "nix",
        )
    },
}
STAYING = _words("stay remain serve continue")
LEAVING = frozenset(
    {
        *((verb, "") for verb in ("leave", "depart", "resign", "quit", "retire", "withdraw", "finish")),
        ("step", "down"),
        ("stand", "down"),
        ("step", "aside"),
        ("stand", "aside"),
        ("pack", "up"),
        ("pack", "bags"),
        ("bow", "out"),
        ("move", "on"),
        ("ride", "off"),
    }
)
"""With a commissioner or adviser as the subject: the mission ends."""

DENYING: Mapping[tuple[str, str], Status] = {
    ("rule", "out"): DENIED,
    ("vote", "down"): DENIED,
    ("turn", "down"): DENIED,
    ("throw", "out"): DENIED,
    ("knock", "back"): DENIED,
    ("shoot", "down"): DENIED,
    ("brush", "aside"): DENIED,
    ("stave", "off"): DENIED,
    ("fend", "off"): DENIED,
    ("head", "off"): DENIED,
    ("ward", "off"): DENIED,
    ("fight", "off"): DENIED,
    ("see", "off"): CANCELLED,
    **{
        (verb, ""): DENIED
        for verb in (
            "reject",
            "deny",
            "dismiss",
            "refuse",
            "resist",
            "avoid",
            "escape",
            "avert",
            "decline",
            "spare",
            "dodge",
            "rebuff",
            "spurn",
            "block",
            "veto",
            "defeat",
            "scotch",
        )
    },
}
WISHING: Mapping[tuple[str, str], Status] = {
    ("call", "for"): POSSIBLE,
    ("weigh", "up"): POSSIBLE,
    **{
        (verb, ""): POSSIBLE
        for verb in (
            "recommend",
            "consider",
            "threaten",
            "demand",
            "want",
            "urge",
            "suggest",
            "propose",
            "seek",
            "warn",
            "face",
            "mull",
            "need",
            "favour",
            "advocate",
            "discuss",
            "contemplate",
            "fear",
            "ponder",
            "toy",
            "risk",
            "call",
            "back",
            "like",
            "think",
            "debate",
            "predict",
            "explore",
            "moot",
            "float",
        )
    },
    **{
        (verb, ""): PLANNED
        for verb in (
            "plan",
            "expect",
            "intend",
            "prepare",
            "await",
            "schedule",
            "pencil",
            "anticipate",
            "envisage",
        )
    },
    ("pencil", "in"): PLANNED,
}
DECIDING = _words(
    "consider threaten want mull contemplate toy weigh ponder plan intend prepare rule reject refuse decline expect "
    "vote throw turn knock spurn rebuff block veto"
)
"""Wishes and refusals whose agent is the one who would decide."""

PROJECTS: Mapping[str, Status] = {
    **dict.fromkeys(("timetable", "plan", "plans", "preparations", "scheme", "blueprint", "bid"), PLANNED),
    **dict.fromkeys(
        (
            "proposal",
            "proposals",
            "idea",
            "call",
            "calls",
            "threat",
            "threats",
            "recommendation",
            "recommendations",
            "possibility",
            "prospect",
            "spectre",
            "option",
            "options",
            "demand",
            "demands",
            "talk",
            "rumours",
            "suggestion",
            "suggestions",
            "risk",
            "speculation",
            "need",
            "case",
            "request",
            "reports",
            "claims",
            "report",
            "warning",
            "form",
            "future",
            "question",
            "talks",
            "model",
            "route",
            "discussions",
            "hopes",
        ),
        POSSIBLE,
    ),
}
"""Nouns that make a plan or a mere possibility of the step behind them."""

OVERSEEING = _words("see oversee watch monitor supervise ensure check drive track steer scrutinise police guide")
"""What a board does that is there to make a council improve."""

UTTERED = _words(
    "request requests recommendation recommendations proposal proposals suggestion suggestions report reports warning "
    "claims demand demands call calls"
)
"""What of a board, a commissioner or an adviser is their own word, not a plan for one."""

PLANS = _words("plan plans idea proposal proposals scheme move option options suggestion")
"""What a step told before is called where it is dropped or turned down."""

RUMOURS = _words("reports claims rumours suggestions speculation allegations talk gossip stories")
BASELESS = (
    ("wide", "of", "the", "mark"),
    ("premature",),
    ("untrue",),
    ("nonsense",),
    ("without", "foundation"),
    ("baseless",),
    ("unfounded",),
    ("inaccurate",),
    ("pure", "speculation"),
    ("not", "true"),
    ("false",),
)
"""What makes a rumour a denied one."""

SERVICES = _words(
    "services service department departments running control responsibility responsibilities "
    "functions function running management care duties directorate protection "
    "powers"
)
"""What is transferred or taken over."""

TRANSFER = _words(
    "place put go switch shift transfer hand move outsource pass give spin contract take run "
    "deliver manage provide operate lose strip remove split cede transplant shift entrust split "
    "hive leave float seize wrest grab regain resume look have be "
    "vest surrender relinquish forfeit assume"
)
GOVERNMENT = _words(
    "government ministers minister whitehall dfe secretary department state ministry centre downing servants"
)
SOMEBODY = _words("somebody someone others outsiders elsewhere body organisation provider anyone")
BODIES = _words(
    "trust trusts companies charities providers councils company mutual enterprise charity "
    "organisation provider contractor firm council authority neighbour neighbours body "
    "cooperative"
)

STAFF = _words(
    "managers manager staff social-workers officers experts workers leaders team teams advisers director directors "
    "coaches mentors practitioners"
)
LENDING = _words("lend loan second")
HELP = _words(
    "help support assistance expertise guidance advice mentoring managers manager staff officers experts team teams "
    "social-workers workers leaders expert"
)
GIVING_HELP = _words("provide give offer supply lend loan second send")
GETTING_HELP = _words("receive get accept enlist seek draw buy secure welcome have take borrow bring call")
BRINGING = _words("bring call draft hire engage enlist recruit pay contract ask get borrow send")
OUTSIDERS = _words("consultants consultancy troubleshooters trouble-shooters")
MENDING = _words("turn fix sort mend overhaul improve rebuild shake rescue run strengthen lead")
"""What helpers are brought in to do."""

PAIRING = _words("pair paired partner partnered twin twinned match link buddy team yoke couple hitch harness tie")
HELPING_BODIES = _words("company charity association other trust")
DISCLOSING = _words("publish report submit pay apologise hand send account disclose contact recruit hire spend open")
"""What a council is ordered to do that is a step of no other kind."""

INSPECTORS = _words("inspectors inspector ofsted watchdog inspectorate")
COMING = _words(
    "call drop look turn knock descend swoop pop return come go visit revisit arrive reappear re-inspect reinspect "
    "inspect start begin"
)
ADVISING = _words("advise support help assist mentor coach prop guide shepherd steer")
EXAMINING = _words("go comb trawl sift audit review examine investigate find look study inspect scrutinise probe")
REQUIRING = _words("compel order require tell instruct direct give insist demand oblige force ask request")
PRODUCING = _words("produce draw submit prepare write draft develop publish present agree create come work")
EARLIER = _words("earlier previous first former last original")
FRESH = _words("second third new another further fresh additional separate next")
