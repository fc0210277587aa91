"""The words that the rules go by: verbs, nouns and small words, by what they do."""

from __future__ import annotations

from types import MappingProxyType

from govreview.models import RoleKind

# Words that mean the council of which the text speaks.
COUNCIL_WORDS = frozenset("council authority cabinet committee councillors county borough city".split())
# Verbs of the predicate class "appoint" that say so only beside a post or mission.
WEAK_APPOINT = frozenset(
    {
        "name",
        "make",
        "send",
        "choose",
        "select",
        "pick",
        "bring",
        "call",
        "draft",
        "confirm",
        "unveil",
        "promote",
        "engage",
        "deploy",
        "poach",
        "install",
        "elect",
        "second",
        "parachute",
        "line",
        "borrow",
        "lure",
        "tempt",
        "recall",
        "dispatch",
        "pack",
        "coax",
        "rope",
        "tap",
        "enlist",
        "assign",
        "attach",
        "contract",
        "despatch",
        "pluck",
        "entice",
        "redeploy",
        "transfer",
        "upgrade",
        "airlift",
        "fly",
        "catapult",
        "thrust",
        "propel",
        "prise",
        "pull",
        "rotate",
        "swap",
        "switch",
        "usher",
        "bump",
        "push",
        "insert",
        "retain",
        "pencil",
        "earmark",
        "post",
        "station",
        "proclaim",
        "crown",
        "anoint",
        "move",
    }
)
# What somebody is brought in to do with a service.
OVERSEEING = frozenset("oversee fix rescue turn sort overhaul improve reform transform manage run supervise".split())
# Objects of "leave", "quit", "step down from" that are a function.
FUNCTIONS = frozenset(
    "post role job position office council authority department board panel trust team directorate service "
    "services organisation cabinet company ofsted chair chairmanship portfolio brief seat leadership helm town "
    "hall reins charge fort".split()
)
# Verbs of giving up, of which duties are the object too.
GIVING_UP = frozenset("relinquish surrender cede renounce give lay shed vacate".split())
REVIEWS = frozenset("review inquiry enquiry investigation probe study report diagnostic inquest audit scrutiny".split())
BOARDS = frozenset("board panel committee partnership trust taskforce group".split())
SERVICES = frozenset("department departments service services directorate division unit running".split())
# Of which services the head is no director of children's services.
OTHER_SERVICES = frozenset(
    "education housing adult adults' planning highways environment environmental finance legal leisure library "
    "safeguarding fostering adoption youth communications hr it customer cultural transport waste".split()
)
# Parts of a service, and the verbs and particles of coming to see to them.
PARTS = SERVICES | frozenset("team teams services' workforce practice".split())
PARTED = ("out", "up", "around", "round", "over", "after")
COUNCILS = frozenset("council authority borough county city".split())
NOT_A_MISSION = frozenset(
    "charge march protest campaign choir team meeting debate prayers tributes singing opposition".split()
)
# Who is told by what is said of them: "the woman hired".
ONES = frozenset("man woman person people men women candidate figure one name first second third last latest".split())
SUCCESSORS = frozenset({"successor", "replacement", "heir"})
COVERS = frozenset({"cover", "stopgap", "stop-gap", "locum", "stand-in", "caretaker", "interim"})
# Words for a post that is told elsewhere, and for what goes with it.
POSTS = frozenset(
    "job post role portfolio brief position chair gavel reins helm chairmanship leadership vacancy directorship "
    "headship mayoralty".split()
)
DUTIES = frozenset("duties responsibilities running charge command".split())
ARTICLES = frozenset({"a", "an", "another"})
# At somebody's bidding, what is done is that one's decision.
BIDDINGS = frozenset("bidding behest request insistence instigation invitation instance prompting".split())
MARKS = frozenset({(",",), (".",), (";",), (":",), (")",), ("-",), ()})
FILLING_UP = frozenset({"fill", "occupy", "plug"})
# Verbs of taking service.
ENLISTING = frozenset("sign enlist enrol".split())
# Of the verbs that say so only beside a post, those that with a new post before the name need no more.
CHOOSING = frozenset("name choose select pick unveil confirm install elect promote poach second bring draft".split())
POACHING = frozenset("poach lure headhunt tempt prise entice pluck".split())
AGAIN = frozenset("recall rehire re-hire reappoint re-appoint reinstate re-engage reemploy".split())
# What somebody is who has been chosen.
CHOICES = frozenset("choice pick selection appointment nominee appointee hire recruit".split())
# Who is at the top, and where that is.
BOSSES = frozenset("face boss chief person man woman head figure".split())
TOP = frozenset("top helm head".split())
# Verbs of which "to go" tells that somebody must.
PUSHING = frozenset("pay force make pressure persuade compel press beg induce".split())
# Words before "elected" that make it a verb: "was elected leader".
BEING = frozenset("was were been be is are being".split())
# Who sends somebody to a council.
SENDERS = frozenset("ministers minister government department secretary dfe whitehall".split())
# Where somebody sits who holds a post.
DESKS = frozenset("office desk chair seat hotseat job".split())
# Of these, what means the post itself: "the director's chair".
SEATS = frozenset({"chair", "seat", "hotseat"})
# Where somebody goes who goes with others.
EXITS = frozenset("exodus exit exits departures departure casualties walkout".split())
# Verbs that, as a passive with "on", mean being hired.
TAKING_ON = frozenset({"take", "bring", "sign", "engage", "hire"})
# Of the things that are reviews, those that are also merely written.
PAPERS = frozenset({"report", "study", "audit"})
# Classes of verbs of setting up a review, and of those that rules of their own read.
ORDERING = frozenset({"order", "establish", "announce", "commission"})
TOLD = frozenset("be leave remove succeed lead become take start serve".split())
# What is asked for: "at the department's request", "an invitation to chair".
REQUESTS = frozenset("request invitation behest instigation insistence urging suggestion offer call".split())
TOKENS_OF_LEAVING = frozenset("resignation resignations notice badge keys desk pass lanyard".split())
HANDED_IN = frozenset("portfolio brief chain chains".split())
STOPGAPS = frozenset(
    {"charge", "reins", "helm", "fort", "shop", "store", "seat", "department", "gap", "breach", "void", "vacancy"}
)

# What a term is called; it ends, or is not renewed.
TERMS = frozenset(
    "commission mandate time reign term contract mission tenure appointment secondment stint spell re-election post "
    "role engagement assignment placement".split()
)
# Infinitives behind "asked X to" that make X a reviewer.
INQUIRIES = frozenset({"inquire", "review", "assess"})
TEAMS = frozenset("team panel board group taskforce committee experts members".split())
CHILD_WORDS = frozenset(
    "toddler baby boy girl son daughter child infant schoolboy schoolgirl stepson stepdaughter twins tot "
    "youngster teenager".split()
)
# Who is told as one of these holds no post in question.
BYSTANDERS = frozenset(
    "partner uncle aunt mother father stepfather stepmother grandmother grandfather boyfriend girlfriend neighbour "
    "brother sister cousin friend husband wife reporter journalist killer defendant victim witness solicitor resident "
    "campaigner pupil patient lodger".split()
)
# With whom somebody leaves a place, not a post.
KIN = CHILD_WORDS | frozenset("children family husband wife partner boyfriend baby sons daughters".split())
TIMES = frozenset("day days week weeks month months year years hour hours fortnight morning".split())
TIMES_OF_DAY = frozenset("afternoon evening night hours minutes weekend lunchtime".split())
SEASONS = frozenset("spring summer autumn winter year month months weeks days".split())
ORDER_REACH = 6
"""Sentences between the order of a review and the name of who leads it."""
TWO = 2
"""Several: as many people as a list has at least."""
GENITIVE_REACH = 2
"""Tokens between a noun and the phrase behind its "of"."""
HANDS = frozenset("shape state hands heart condition position".split())

# How a mission verb makes a role of what it governs: verb lemma, words of the object, kind.
MISSIONS: tuple[tuple[frozenset[str], frozenset[str], RoleKind], ...] = (
    (
        frozenset({"chair", "co-chair", "lead", "head", "front", "steer", "helm", "captain"}),
        frozenset({"board", "partnership", "trust"}),
        RoleKind.BOARD_CHAIR,
    ),
    (frozenset({"chair", "lead", "head", "join"}), frozenset({"panel", "taskforce"}), RoleKind.PANEL_MEMBER),
    (
        frozenset(
            {"lead", "carry", "conduct", "undertake", "head", "oversee", "chair", "run", "perform", "write", "hold"}
        ),
        REVIEWS,
        RoleKind.REVIEWER,
    ),
    (frozenset({"lead", "carry", "conduct", "head"}), frozenset({"inspection"}), RoleKind.INSPECTOR),
    (frozenset({"run", "lead", "head", "manage"}), SERVICES, RoleKind.DCS),
    (frozenset({"lead"}), COUNCILS, RoleKind.COUNCIL_LEADER),
    (frozenset({"run"}), frozenset({"hall"}), RoleKind.COUNCIL_LEADER),
    (frozenset({"advise"}), COUNCILS | SERVICES, RoleKind.ADVISER),
)
# Kinds that are missions: told with "since" they are a start, not a mere role.
MISSION_KINDS = frozenset(
    {RoleKind.COMMISSIONER, RoleKind.REVIEWER, RoleKind.ADVISER, RoleKind.PANEL_MEMBER, RoleKind.BOARD_CHAIR}
)

# Predicate classes whose post may stand as object or behind "of", "from", "to".
OF_A_POST = frozenset("take leave remove appoint become start give move return succeed".split())
# Those whose first object may be the post itself.
MADE_A_POST = frozenset("become take be leave start move return serve stay".split())
# Verbs of telling what is settled.
ANNOUNCING = frozenset({"announce", "confirm", "reveal", "disclose"})
# What somebody goes back to when a mission is over.
OLD_JOBS = frozenset("job retirement practice post role consultancy".split())
# What somebody does who does not go: "stays where he is".
STILL_THERE = frozenset({("where", "he", "is"), ("where", "she", "is"), ("in", "post", "."), ("put", ".")})
# Words before a post or board that are no part of its title.
UNTITLED = frozenset("the a an its his her their own this that".split())
# Words of a post that is below the one in question.
BELOW = frozenset("deputy assistant associate".split())
# Words for what is for good, and for what is for a time.
LASTING = frozenset("permanent permanently substantive full-time good".split())
STOPGAP_WORDS = frozenset("interim acting temporary stand-in caretaker".split())
# Verbs of going, and what somebody who goes is spared.
JUMPING = frozenset("walk jump go quit leap".split())
PUSHED = frozenset("push sack fire oust drop shove boot".split())
# From where somebody is shut out, and from what they are let go.
SHUT_OUT = frozenset("building office offices premises hall headquarters".split())
TASKS = frozenset("task role post job contract duties assignment mission".split())
# For what somebody leaves who comes back, and who is given to a family and holds no post.
TRIPS = frozenset(
    "holiday break trip weekend conference meeting court home hospital visit funeral wedding airport lunch dinner bed "
    "honeymoon".split()
)
FRONT_LINE = frozenset(
    "worker guardian mentor tutor solicitor lawyer barrister advocate visitor nurse carer midwife therapist "
    "psychologist interpreter".split()
)
HEARINGS = frozenset("dock gallery queue pew inquest court hearing tribunal stand trial funeral vigil party".split())
SITTINGS = frozenset({"meeting", "session", "absence", "debate", "hearing"})
# Out of which somebody walks who keeps the post.
ROOMS = frozenset("studio room chamber interview conference debate restaurant hotel house gallery ballroom".split())
OTHERS = frozenset({"new", "another", "different", "other", "fresh"})
# Verbs of deciding on somebody, with "on" or "for": "has settled on Jane Ford to run".
SETTLING = frozenset("settle plump opt alight prevail decide fix".split())
# Who is known by the post of another: "her deputy".
SECONDS = frozenset("deputy predecessor forerunner number understudy stand-in locum".split())
# Verbs of removing that say so without a post; and with a particle.
SACKING = frozenset("sack dismiss suspend fire oust let lay pension".split())
# Prepositions that tell where somebody goes.
WAYS = frozenset("to into through for on onto over round along ahead back up down beyond".split())
# Verbs of bringing somebody from elsewhere.
LURING = frozenset("lure poach pluck entice tempt prise coax headhunt borrow recruit hire transfer bring".split())
# Verbs of finding somebody for a post that has just been told as empty.
BRINGING = LURING | {"call", "draft", "turn", "choose", "name", "pick", "second", "select"}
# Where "came to" brings somebody who holds a post.
HERE = COUNCIL_WORDS | {"us", "town", "here"}
# Words before the date of a departure.
WHEN = frozenset({"in", "on", "by", "from", "at", "within", "before", "after"})
# What somebody who leaves "is", and what closes such a clause.
AWAY = frozenset({("off",), ("out",)})
OUT_OF_THE_DOOR = frozenset({("out", "of", "the", "door"), ("out", "of", "a", "job"), ("out", "of", "office", ".")})
CLOSING = frozenset({(".",), (",",), (";",), ("!",), ("too",), ('"',), ("before",)})
# What a holder of a post survives, or not.
CULLS = frozenset(
    "reshuffle cull purge coup shake-up shakeup vote contest putsch clear-out election restructure".split()
)
# Words that count those who have come and gone.
COUNTED = frozenset("second third fourth fifth sixth seventh eighth ninth tenth latest".split())
MONTHS = MappingProxyType(
    {
        name: number
        for number, name in enumerate(
            "january february march april may june july august september october november december".split(), 1
        )
    }
)
# What a change is made at.
EVENTS = frozenset("meeting vote ballot ceremony agm hearing election elections reshuffle poll polls".split())
# Verbs of which the -ing clause behind "by" tells what was done.
RESPONDING = frozenset("respond react act move intervene step begin reply retaliate answer".split())
# What somebody leaves a post for.
BODIES = frozenset("sector nhs civil lga charity university consultancy rival sake good time".split())
LEAVING = frozenset("resign retire quit step stand bow".split())
"""Verbs of leaving, behind which "from" tells what is left."""
LEFT = (
    FUNCTIONS | POSTS | DUTIES | BODIES | COUNCILS | SERVICES | BOARDS | REVIEWS
    | frozenset("government ministry politics life front frontline line committee executive schools work".split())
)  # fmt: skip
"""What is a post, or a service, that somebody resigns from; a choir, a race or the witness box is none."""
# What somebody is asked to look at that is no inquiry.
NO_INQUIRY = CHILD_WORDS | frozenset(
    "merger options plans offer bid possibility proposal ways accounts body injuries wounds x-rays scans patient "
    "her him them".split()
)
# Verbs of having a post that is told elsewhere.
HOLDING = frozenset({"hold", "occupy", "do"})
LABEL_TOKENS = 12
"""Tokens of a label, its colon included."""
COMING_LABELS = frozenset(
    "appointments appointed joining arrivals arriving arrived recruits incomers new starters".split()
)
GOING_LABELS = frozenset("departures departed departing leaving leavers gone left quit exits out".split())
# Titles of councillors.
COUNCILLORS = frozenset({"cllr", "councillor", "coun", "cnllr", "ald", "alderman"})
# Verbs in the past with which the reading tells of a post that has no name: "led the department".
TOLD_BY_VERB = frozenset("led ran run headed chaired leads runs heads chairs managed lead manages".split())
# Heads of a service: "the interim head of the council's failing children's services".
HEADS = frozenset("head boss chief lead".split())
# Titles that say little of what somebody leaves.
DESCRIPTORS = frozenset("councillor councillors cllr politician independent veteran peer mp member".split())
# Words before an -ing form that tells of another time.
TIMING = frozenset({"before", "after", "since", "until", "when", "on"})
PAST_REACH = 8
"""Tokens between "previously" and the authority of which it speaks."""
# Words that say that what follows is over.
PAST_WORDS = frozenset({"previously", "formerly", "former", "ex", "once", "latterly", "lately"})
# What may stand behind "go" that means leaving.
FOR_GOOD = frozenset({"good", "end"})
# What somebody is given who is to do something.
BRIEFS = frozenset("job task brief remit mandate mission role responsibility assignment".split())
# Verbs that, as a passive, mean being sent away with the word behind them.
SENT_OFF = MappingProxyType({"reshuffle": "out", "let": "go", "send": "packing", "cut": "loose", "set": "aside"})
# Verbs that tell of a post without its holder, who is named next: "Kent has a new director. Jane Ford starts in May".
FILLING = frozenset({"find", "have", "get", "need", "want", "seek"})
# What somebody is called of several who held a post in turn: "The second, Jane Ford, left".
ORDINALS = frozenset("first second third fourth fifth sixth latest last".split())
# Words that make a post one that is being filled.
NEW = frozenset(
    "new next latest incoming second third fourth fifth sixth seventh first permanent newly-appointed".split()
)
# Of these, the words that say so of whoever "is" it.
FRESH = frozenset("new next incoming permanent newly-appointed".split())
# Posts of several people at once.
PLURALS = MappingProxyType(
    {
        "commissioners": RoleKind.COMMISSIONER,
        "advisers": RoleKind.ADVISER,
        "advisors": RoleKind.ADVISER,
        "reviewers": RoleKind.REVIEWER,
        "directors": RoleKind.DCS,
    }
)
# Nouns for changes of people, which a list follows.
LISTED_NOUNS = frozenset("appointments appointment recruits promotions hires appointees".split())
IN_AND_OUT = frozenset(
    {
        ("in", "comes"),
        ("in", "came"),
        ("in", "come"),
        ("out", "goes"),
        ("out", "went"),
        ("out", "go"),
        ("gone", "is"),
        ("gone", "are"),
        ("gone", "too"),
    }
)
LABEL_REACH = 8
"""Tokens of a label before its colon: "Leaving after Christmas:"."""
# Verbs of taking the seat of whoever loses it, and whose seats are taken so.
TOPPLING = frozenset("topple unseat depose dethrone overthrow oust".split())
ELECTED = frozenset({RoleKind.COUNCIL_LEADER})
# Words that make a post one held before.
FORMER = frozenset({"former", "ex", "erstwhile", "ousted", "sacked", "departing", "outgoing"})
TOPS = frozenset({("the", "head"), ("the", "helm"), ("the", "top")})
# Verbs of having led something.
LEADING = frozenset({"lead", "run", "front", "head", "manage"})
BOARD_REACH = 10
"""Tokens behind "chair of" in which the board is named."""
STOPS = frozenset({",", ".", "and", "who", "in", "-", ";", ":"})
# Clauses whose date is that of the infinitive behind them: by predicate class, and verbs of coming and going.
DATING_CLASSES = frozenset({"appoint", "ask", "agree", "leave", "return", "start", "join", "move"})
COMING = frozenset({"come", "go", "cross"})
# Words that put a change at the time told just before.
AT_ONCE = frozenset(
    {
        ("within", "the", "hour"),
        ("within", "hours", "."),
        ("within", "hours", "of"),
        ("hours", "later", "."),
        ("within", "an", "hour"),
        ("on", "the", "spot"),
    }
)
# Marks behind the date at the margin of a chronicle.
MARGINS = frozenset({(":",), ("-",), (".",)})
# What somebody is made that is no function.
HONOURS = frozenset("mbe obe cbe dbe kbe dame knight peer qc kc silk guardian executor trustee fellow".split())
CHAIRS = frozenset({"chair", "chairman", "chairwoman", "chairperson"})
# Words before the plural of a post that say which kind of it.
# Posts told in the plural of which one holder follows the other, and what counts them.
SEVERAL = MappingProxyType(
    {
        "chairs": RoleKind.BOARD_CHAIR,
        "chairmen": RoleKind.BOARD_CHAIR,
        "leaders": RoleKind.COUNCIL_LEADER,
        "commissioners": RoleKind.COMMISSIONER,
    }
)
NUMBERS = frozenset("two three four five six seven several successive series succession string both".split())
COUNT_REACH = 3
"""Tokens between a number and the plural that it counts."""
KINDS_OF_POST = frozenset("improvement expert independent assistant deputy interim acting strategic lead".split())
# Stage directions, each with what it says in full.
STAGE = MappingProxyType({"enter": ("in", "comes"), "exit": ("out", "goes")})
# Verbs of beginning a job.
BEGINNING = frozenset({"begin", "start", "join", "arrive", "commence"})
OFFICE = MappingProxyType(
    {
        "take": frozenset({"office", "charge", "reins", "helm", "over", "up", "duties"}),
        "assume": frozenset({"office", "charge", "duties", "post"}),
        "report": frozenset({"duty", "work"}),
        "get": frozenset({"down", "work"}),
        "go": frozenset({"work"}),
        "set": frozenset({"work"}),
    }
)
"""What verbs say with these words that somebody begins: "takes office", "reports for duty", "gets down to work"."""
WRITING = frozenset({"write", "produce", "compile", "author"})
# Titles that are no posts: where somebody has another role, it is that one.
SET_OFF = ((",",), ("-",), (":",))
CREDENTIALS = frozenset({"qc", "kc", "barrister", "consultant"})
