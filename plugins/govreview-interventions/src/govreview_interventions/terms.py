"""Nouns, names and words that stand beside a step, by what they tell of it, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import Status

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    "works tourism housing roads waste planning growth business flooding women veterans patients ageing night"
)
"""What another commissioner is for than children's services."""

COMMISSIONED = _words("schools school regional information electoral traffic boundary nhs health insurance tax")
"""Words before a commissioner who is none of children's services."""

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
LAST = _words("last final farewell closing")
AHEAD = _words("planned due scheduled will expected anticipated envisaged pencilled")
"""Words behind which the date of a visit lies ahead."""

OFF_TOPIC = _words(
    "death deaths murder killing homicide maternity hospital hospitals budget pay road roads "
    "parking library libraries policing waste "
    "planning housing nursery school schools tax grenfell rent salaries police nhs "
    "fire fires crash accident explosion riot "
    "bus buses lanes lane traffic bins street lighting flood flooding pensions pension election elections "
    "constitution toilets cemetery markets licensing cctv lights recycling refuse tourism allotments "
    "curriculum exams exam tests gcse gcses benefits highways transport crime burglary extremism obesity "
    "finances finance spending accounts borrowing debts "
    "climate potholes poverty wards allowances drugs homelessness unemployment jobs racism net-zero"
)
"""Words behind a review that make it another affair."""

GENERIC = _words("national nationally nationwide system country england councils authorities nation sector")
"""Words that make a step one towards nobody in particular."""

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
"""Nouns that say of the step behind "of" that it begins."""

PROJECTS: Mapping[str, Status] = {
    **dict.fromkeys(("timetable", "plan", "plans", "preparations", "scheme", "blueprint", "bid"), Status.PLANNED),
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
            "plea",
            "pleas",
            "petition",
            "motion",
        ),
        Status.POSSIBLE,
    ),
}
"""Nouns that make a plan or a mere possibility of the step behind them."""

UTTERED = _words(
    "request requests recommendation recommendations proposal proposals suggestion suggestions report reports warning "
    "claims demand demands call calls"
)
"""What of a board, a commissioner or an adviser is their own word, not a plan for one."""

PLANS = _words("plan plans idea proposal proposals scheme move option options suggestion")
"""What a step told before is called where it is dropped or turned down."""

RUMOURS = _words(
    "reports claims rumours suggestions speculation allegations talk gossip stories rumour claim suggestion allegation "
    "fears whispers"
)
REFUTING = _words("dismissed denied rejected scotched rubbished quashed batted poured laughed refuted played scoffed")
"""Verbs by which somebody says that a rumour is none."""
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
    ("proved", "groundless"),
    ("groundless",),
    ("rubbish",),
    ("fanciful",),
    ("no", "truth"),
    ("false",),
)
"""What makes a rumour a denied one."""

SERVICES = _words(
    "services service department departments running control responsibility responsibilities "
    "functions function running management care duties directorate protection "
    "powers"
)
"""What is transferred or taken over."""

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
HELP = _words(
    "help support assistance expertise guidance advice mentoring managers manager staff officers experts team teams "
    "social-workers workers leaders expert"
)
OUTSIDERS = _words("consultants consultancy troubleshooters trouble-shooters")
HELPING_BODIES = _words("company charity association other trust")
INSPECTORS = _words("inspectors inspector ofsted watchdog inspectorate")
EARLIER = _words("earlier previous first former last original")
FRESH = _words("second third new another further fresh additional separate next")

SCATHING = _words(
    "damning critical scathing hard-hitting devastating blistering shocking independent-minded highly withering"
)
"""Words for what a review says of those it blames."""

OTHER_BODIES = _words(
    "charity charities club diocese church bishops union firm company hospital school college university academy "
    "police force ombudsman coroner auditor auditors regulator commission commissioner nursery agency business "
    "developer association federation society"
)
"""Who orders reviews of other things than a council's services."""

OTHER_DUTIES = _words(
    "highways finances finance property properties regeneration budget budgets planning licensing taxi taxis housing "
    "roads transport accounts debts procurement assets spending governance land building buildings bins refuse"
)
"""What other commissioners are sent in to run."""

CHILDREN = _words("children children's child social safeguarding families care")
NUMBERS = _words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty several many some few dozens dozen"
)
INQUIRERS = _words("police detectives prosecutors ombudsman coroner")
"""Who holds inquiries of another kind."""
HARMED = _words(
    "baby babies toddler boy girl teenager infant twins schoolboy schoolgirl two-year-old three-year-old four-year-old "
    "five-year-old six-year-old year-old bruises murdered murder death deaths died killed shook missed family"
)
"""Words of a child's case."""
FUNDED = _words(
    "fund funds grant grants scheme schemes project projects programme programmes contract contracts festival award "
    "awards prize charity bid bids pilot pilots"
)
"""What else than a council a panel may oversee."""
OTHER_INSPECTORS = _words(
    "tax planning fire cqc care quality probation prisons prison constabulary health hygiene housing building police "
    "weights highways factory mines"
)
"""Words of other inspectors than those of children's services."""
COUNCILLORS = _words("councillor cllr coun councillors alderman")
"""Titles of members of a council."""
NATIONAL = _words("climbié climbie laming munro macalister iicsa")
"""Names of inquiries into services as a whole, whichever council is told of beside."""
