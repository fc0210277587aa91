"""The words of ratings: grades, verbs, what is rated and what is not. Data, no decisions.

Sources: the scales and areas are those of Ofsted's frameworks for local authorities since 2005 (annual performance
assessment, joint area review, children's services rating, safeguarding and looked-after children, single inspection
framework, ILACS) and of the Commission for Social Care Inspection before April 2007.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from govreview.models.records import Area, Judgement

if TYPE_CHECKING:
    from collections.abc import Mapping

# --- grades ---------------------------------------------------------------------------------------------------------

GRADE_WORDS: Final[Mapping[str, Judgement]] = MappingProxyType(
    {
        **dict.fromkeys("outstanding oustanding outsanding outstading".split(), Judgement.OUTSTANDING),
        "good": Judgement.GOOD,
        **dict.fromkeys("adequate adaquate adequete adequte".split(), Judgement.ADEQUATE),
        **dict.fromkeys("satisfactory satisfactary".split(), Judgement.SATISFACTORY),
        **dict.fromkeys(
            "inadequate inadaquate inadequete inadequte indequate inadeqaute inadequate-rated".split(),
            Judgement.INADEQUATE,
        ),
        "inadequates": Judgement.INADEQUATE,
        "outstandings": Judgement.OUTSTANDING,
        "requires-improvement": Judgement.REQUIRES_IMPROVEMENT,
        **{f"{number}-star": Judgement.OTHER for number in "no zero one two three four".split()},
        "outstanding-rated": Judgement.OUTSTANDING,
        "good-rated": Judgement.GOOD,
    }
)
"""Grades of one word, typing errors of print among them."""

WEAK_WORDS: Final[Mapping[str, Judgement]] = MappingProxyType(
    {"excellent": Judgement.OTHER, "poor": Judgement.PERFORMS_POORLY}
)
"""What the press called two grades of 2009 to 2011; everyday words that need a verb of judging."""

REQUIRE: Final = frozenset("require requires required requiring".split())

_PERFORMANCE: Final[Mapping[str, Judgement]] = MappingProxyType(
    {
        "excellently": Judgement.OTHER,
        "well": Judgement.GOOD,
        "adequately": Judgement.ADEQUATE,
        "poorly": Judgement.PERFORMS_POORLY,
    }
)
PERFORMANCE: Final[Mapping[str, Mapping[str, Judgement]]] = MappingProxyType(
    dict.fromkeys("perform performs performed performing".split(), _PERFORMANCE)
)
"""The children's services rating of 2009 to 2011."""

BOTTOM: Final = frozenset("lowest worst bottom poorest".split())
TOP: Final = frozenset("top highest best".split())
SUPERLATIVES: Final = BOTTOM | TOP
NUMBERS: Final = frozenset("no zero one two three four 1 2 3 4 single".split())

VERDICTS: Final = frozenset(
    "rating ratings grade grades grading judgement judgements judgment judgments verdict verdicts mark marks "
    "classification classifications category categories score ranking gradings".split()
)
"""Nouns for a grade."""

LOOSE_VERDICTS: Final = frozenset(
    "status label outcome result finding findings assessment report tag band badge sticker stamp banner".split()
)
"""Nouns that stand for a grade only where one goes before."""

REPEATED: Final = frozenset("grade rating judgement judgment verdict mark".split())
"""In "the same grade", "such verdict": the grade told before."""

REPEATED_SAME: Final = REPEATED | {"one", "conclusion", "outcome", "result"}
"""In "the same conclusion"."""

TIERS: Final = frozenset(
    "scale tier tiers rung bracket notch band group league division class accolade accolades honour honours "
    "drawer".split()
)
"""Nouns for a grade behind "top", "bottom" and the name of a grade."""

ORDINALS: Final = frozenset("first second third".split())
ECHOES: Final = ORDINALS | {"so", "still", "such"}
"""Words that may stand for the grade told right before."""

NO_GRADE_BEFORE: Final = frozenset(
    "no than so too how very really for common yet nearly almost particularly quite".split()
)
NO_GRADE_AFTER: Final = frozenset("enough faith luck reason many deal news old".split())
"""Neighbours that leave an everyday word: "less than good", "good enough", "for good", "good or better"."""

# --- verbs ----------------------------------------------------------------------------------------------------------

RATE: Final = frozenset(
    "rate judge grade find deem mark brand class classify label describe assess rank condemn declare call consider "
    "term score evaluate single singled slam slate put pronounce dub tag stamp reckon certify adjudge crown".split()
)
VERB_FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{f"{word}d": word for word in "rate judge grade describe".split()},
        **{f"{word}s": word for word in "rate judge grade deem find call brand declare consider condemn".split()},
        "judge": "judge",
        **{f"{word}ed": word for word in "deem mark brand class label assess rank condemn".split()},
        "labelled": "label",
        **{
            f"{prefix}{form}": lemma
            for prefix in ("re-", "re")
            for form, lemma in {
                "rated": "rate",
                "graded": "grade",
                "judged": "judge",
                "assessed": "assess",
                "classified": "classify",
                "ranked": "rank",
                "evaluated": "evaluate",
            }.items()
        },
        "classified": "classify",
        "found": "find",
        "rating": "rate",
        "grading": "grade",
        "judging": "judge",
        **dict.fromkeys("remain remains remained stays stayed".split(), "remain"),
    }
)
"""Forms that are looked for where the word classes of the reading saw a noun."""
BE: Final = frozenset("be remain become stay appear come emerge finish stand sit languish end wind".split())
MOVE: Final = frozenset(
    "upgrade downgrade move slip climb rise fall drop improve go jump leap mark lift raise sink slide tumble "
    "plunge bump "
    "advance step promote demote relegate decline progress take bring return deteriorate plummet come get haul pull "
    "push swing journey lead steer guide turn drag improve slump claw crash dip leap nosedive regress revert scrape "
    "soar vault edge inch knock cut reduce revise change transform elevate hoist catapult dive spiral sail rocket "
    "uplift bounce recover rebound head kick tip nudge shunt relegate lower worsen travel graduate crawl creep "
    "clamber scramble ascend descend topple hop shoot surge rally hurtle race storm shift switch "
    "wriggle struggle ratchet wrench yank catapult plod trudge stumble swoop stride drift "
    "clambered clambering inched inching skidded skidding rocketed rocketing spiralled spiralling hurtled hurtling "
    "ratcheted wriggled plodded".split()
)
ATTEST: Final = frozenset(
    "tick commend praise hail write dismiss list record log register report place confirm recognise acclaim damn "
    "applaud pass portray regard see view pigeonhole castigate lambast criticise single hold".split()
)
"""Verbs that judge only with "as": "was ticked as good"."""
STUCK: Final = frozenset(
    "stick strand languish settle hover remain sit lodge root anchor mire trap stay stall stagnate linger be stand "
    "rest plateau".split()
)
"""Verbs of being left at a grade: "is stuck on inadequate", "had to settle for good"."""
ENDING: Final = frozenset(
    "escape get make come end leave finish emerge stay land fare walk depart limp scrape go escape wind do slap hit "
    "reward saddle lumber burden load present land return".split()
)
"""Verbs before "with" and a grade: "came away with a good"."""
GIVE: Final = frozenset("give award hand grant assign deliver issue slap".split())
HOLD: Final = frozenset(
    "receive get win keep retain hold earn achieve secure gain have maintain land carry attract regain obtain "
    "attain collect score deserve scoop bag boast enjoy inherit join enter reach scrape squeak notch chalk pull take "
    "bring post clinch snatch grab rack hang cling pick draw".split()
)
KEEP: Final = frozenset({"keep", "retain", "preserve", "hang", "cling"})
SWAP: Final = frozenset("swap exchange trade replace".split())
"""Verbs of giving one grade for another: "swapped inadequate for good"."""
LOSE: Final = SWAP | frozenset(
    "scrap cancel quash overturn withdraw reverse annul lose shed replace shake exit leave escape ditch "
    "discard remove strip surrender forfeit relinquish".split()
)
SAYING: Final = RATE | frozenset(
    "say conclude report show reveal confirm state mean claim think believe know admit insist warn learn hear suggest "
    "note feel add tell rule see fear announce decide agree understand explain show hold be have".split()
)
"""Verbs that a clause may follow without "that"."""
FORESEEN: Final = frozenset(
    "expect fear face brace head predict anticipate risk await tip bind destine forecast bet".split()
)
"""Verbs whose object may come: "fears an inadequate rating"."""
GOING: Final = frozenset(
    "go vanish disappear lose remove strip withdraw lift shed replace evaporate revoke rescind overturn scrap cancel "
    "expunge".split()
)
"""Verbs of a grade that stands no more: "its outstanding rating has gone"."""
RATINGS_OF: Final = frozenset("rating grading classification labelling branding judgement judgment assessment".split())
"""Nouns before "of", what is rated, "as" and a grade."""
MOVES_OF: Final = frozenset(
    "downgrading upgrading demotion promotion relegation elevation downgrade upgrade return descent ascent rise fall "
    "climb slide drop slump decline progress progression recovery journey move leap jump plunge advance".split()
)
"""Nouns before "of", what moves, "to" and a grade."""
AVOIDED: Final = frozenset(
    "avoid avoids avoided avoiding escape escapes escaped escaping dodged missed miss misses spared dodge dodges "
    "dodging ducked evaded sidestepped averted leapfrogged leapfrogging skipped skipping bypassed bypassing".split()
)

# --- what is rated --------------------------------------------------------------------------------------------------

SERVICES: Final = frozenset(
    "service services department authority council city borough county town island district care provision "
    "effectiveness directorate performance resort place social-care lbc unitary cabinet area functions".split()
)
"""Heads that stand for an authority's services for children as a whole."""

PRONOUNS: Final = frozenset("it its they their them itself themselves which whose who that we us".split())
FIRST_PERSON: Final = frozenset("we our us my me ours believe think want".split())

PLACE_KINDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "county": ("county",),
        "island": ("isle",),
        "borough": ("borough", "metropolitan"),
        "city": ("metropolitan", "unitary"),
    }
)
"""What an authority is called in its stead, and what then stands in its kind or short name."""

SHIRES: Final = frozenset(
    {
        *"cornwall dorset durham northumberland rutland somerset cumbria kent surrey essex suffolk norfolk "
        "devon".split(),
        "county durham",
    }
)
"""Counties whose name does not end in "shire", some of them governed by a council that is no county council."""

COUNCILS: Final = frozenset({"councils", "authorities", "boroughs", "counties", "unitaries"})

LEADS: Final = frozenset(
    "contribution "
    "experience experiences progress quality impact arrangements support work help those outcomes team teams system "
    "efforts attempts approach handling treatment oversight practice "
    "performance sub-judgement sub-judgment judgement judgment judgements provision delivery effectiveness record "
    "arm wing function operation operations division branch strand caseload "
    "response provisions procedures processes policies practices duties measures functions standards".split()
)
"""Heads that are rated only where an area is told with them ("support for care leavers")."""

FOREIGN: Final = frozenset(
    "school schools academy academies nursery nurseries pre-school preschool playgroup childminder childminders home "
    "homes hospital hospitals hospice agency agencies college colleges lscb lscbs board boards review reviews police "
    "force constabulary prison surgery ward centre centres adult adults charity probation yot housing library "
    "university "
    "sixth-form teachers teaching lessons pupils inspection-board offending nhs cqc ambulance fire "
    "leisure "
    "refuse highways transport finance finances "
    "unit units company provider firm recording staffing funding training private".split()
)
"""Words that show that something else is judged."""

FOREIGN_INSPECTORATES: Final = (
    "care quality commission",
    "cqc",
    "inspectorate of constabulary",
    "hmic",
    "hmicfrs",
    "estyn",
    "monitor",
    "peer review",
    "peer challenge",
    "peer reviewers",
    "self-evaluation",
    "self-assessment",
)

OTHER_INSPECTORATES: Final = (
    "commission for social care inspection",
    "audit commission",
    "social services inspectorate",
    "csci",
    "hm inspectorate of probation",
    "his majesty's inspectorate of probation",
    "her majesty's inspectorate of probation",
)

INSPECTORS: Final = frozenset(
    "ofsted inspector inspectors inspectorate watchdog inspection inspections regulator rating ratings grade "
    "grades rated "
    "judged graded verdict verdicts judgement judgements judgment judgments report reports commission".split()
)

AREA_PHRASES: Final[tuple[tuple[Area, str], ...]] = (
    (
        Area.LOOKED_AFTER,
        (
            r"(?:looked[ -]after (?:children|young people)|children (?:looked after|in care)"
            r"|children and young people in care)"
            r" and (?:young )?care leavers"
        ),
    ),
    (
        Area.CARE_LEAVERS,
        (
            r"(?:young )?care[ -]leavers?|young people leaving care|leaving[ -]care|children leaving care"
            r"|those leaving care"
        ),
    ),
    (
        Area.LEADERSHIP,
        (
            r"(?:the )?(?:impact|effectiveness|quality|influence) of (?:its |the |their |senior )?leader(?:s|ship)"
            r"(?: on social work practice)?(?: with children and families)?|leadership ?, management and governance"
            r"|leadership(?:(?: ,)? governance)?(?: and (?:management|governance))?|management and governance"
            r"|leaders' impact|its leaders|the leaders"
            r"|the way (?:that )?(?:it|they|(?:the|its) \w+|\w+) (?:is|are|was|were) (?:being )?(?:led|run|managed)"
            r"(?:(?<= (?:led|run|managed)) and (?:led|run|managed))?"
            r"|(?:(?<=for )|(?<=of ))(?:senior )?leaders"
            r"|(?<=[:;,] )leaders(?= ,| and \w+ and )"
            r"|(?:(?<=^)|(?<=that )|(?<=[:;,] )|(?<=and )|(?<='s ))(?:senior )?leaders"
            r"(?= (?:there |in \w+ )?(?:now )?(?:is|are|were|was|requires?|remain|need)\b)"
        ),
    ),
    (
        Area.LOOKED_AFTER,
        (
            r"looked[ -]after (?:children|young people|youngsters|child)"
            r"|children looked after(?: and achieving permanence)?"
            r"|(?:children|young people|youngsters|those)(?: and young people)? in (?:public |local authority |its "
            r"|their |the council 's )?care"
            r"|(?:children|those|youngsters) already in (?:its |public )?care"
            r"|(?:children|those|youngsters)(?: (?:whom|that|who))? (?:it|the (?:council|authority))"
            r" (?:looks? after|cares? for)"
            r"|in-care|achieving permanence|permanence"
        ),
    ),
    (Area.ADOPTION, r"adoption(?: performance)?|adopted children|adopters"),
    (Area.FOSTERING, r"(?<!private )fostering|foster care"),
    (
        Area.PROTECTION,
        (
            r"(?:(?:those|services) )?(?:which|that) (?:protect|safeguard) (?:vulnerable )?children(?: from \w+)?"
            r"|child protection|help and protection(?: of (?:vulnerable )?children)?"
            r"|children who (?:need|needed) (?:help(?: and|,| or)? ?)?protection"
            r"|(?:children|families|those) who (?:need|needed) help|need(?:ing)? (?:of )?(?:help|protection)"
            r"|in need of (?:help and )?protection"
            r"|protection of (?:vulnerable |young )?children|(?:child "
            r"|children 's )?safeguarding(?: of (?:vulnerable )?children)?"
            r"|keep(?:ing|s)? (?:vulnerable )?(?:children|youngsters|young people|them) safe|stay(?:ing)? safe"
            r"|protect(?:ing)? (?:vulnerable )?(?:children|youngsters|young people)|child safety|safety of children"
            r"|help and protect children|children (?:who are )?(?:at|in) (?:risk|danger)(?: (?:of harm|at home))?"
            r"|the way (?:that )?(?:it|the \w+|they) (?:protects?|safeguards?) (?:the protection of )?children"
            r"|(?:(?<=for )|(?<=in )|(?<=on )|(?<=, )|(?<=and )|(?<=that )|(?<=[:;] ))protection(?! (?:plan|order))"
        ),
    ),
    (
        Area.OTHER,
        (
            r"capacity (?:to improve(?: it)?|for improvement)|youth justice|early help|(?:disabled children"
            r"|children with disabilities)"
            r"|special educational needs|being healthy|enjoying and achieving|positive contribution"
            r"|economic well-?being|child poverty"
            r"|early years|support for families|short breaks"
        ),
    ),
)
"""The areas of all frameworks as their reports and the press name them, over lower-case tokens; the first that fits."""

# --- standing -------------------------------------------------------------------------------------------------------

EARLIER: Final = frozenset("previously formerly once then earlier originally".split())
EARLIER_TURNS: Final = (
    "last time",
    "at the time",
    "previous inspection",
    "old rules",
    "old regime",
    "before that",
    "until they",
    "until it",
    "used to",
    "ceased to be",
    "back then",
    "in those days",
    "at that time",
    "had been",
    "years earlier",
    "year earlier",
    "years before",
    "year before",
    "months earlier",
    "month earlier",
    "years ago when",
)
"""Turns that put a grade into the past, in its own clause."""
HEDGES: Final = frozenset(
    "leaked draft rumoured rumour rumours unconfirmed understood provisional provisionally".split()
)
# What may stand between a predicate and its grade.
FILL: Final = frozenset(
    "\" ' to be as being a an the only overall just merely still now again also both all once already officially "
    "formally barely been best rather either simply plainly twice generally largely itself themselves previously "
    "currently then formerly widely was were firmly no longer repeatedly broadly consistently first even "
    "likewise similarly equally duly each stubbornly eventually finally "
    "deservedly again jointly".split()
) - {"was", "were", "been", "the"}

REPORTS: Final = frozenset(
    "report reports letter letters outcome results result verdict verdicts judgement judgements judgments findings "
    "assessments ratings grades inspections".split()
)
"""What an inspectorate publishes."""
