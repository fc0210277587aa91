"""Verbs, by what they make of a step that takes part in their clause, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import Status

if TYPE_CHECKING:
    from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    "revive resurrect reinstate resuscitate rekindle restore reintroduce "
    "pack ship helicopter "
    "reconvene institute inaugurate constitute assemble unleash"
)
"""With the step as what is ordered: the agent is who orders."""

ANNOUNCING = _words("announce unveil receive get accept")
"""Of these the agent does not order."""

LEADING = _words(
    "begin start complete finish publish lead chair head conduct undertake carry run write "
    "perform oversee author hold make take preside"
)
"""With the step as what is led: the agent is who carries it out."""

GOING_ON = _words(
    "begin start commence meet sit continue remain stand stay last operate find conclude report "
    "look identify uncover criticise reveal examine follow "
    "take hold hang monitor support oversee advise work open publish expose note highlight "
    "sign approve vet scrutinise "
    "include consist comprise describe pick inherit assume succeed convene reconvene gather happen materialise"
)
"""With the step as the subject: it exists."""

TELLING = _words(
    "find conclude report identify uncover criticise reveal examine look publish expose note highlight "
    "describe say tell"
)
"""What somebody does in office, and when: no word on since when he is there."""

RECEIVING = _words("receive get have welcome share undergo host")
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
    ("recall", ""): ENDED,
    ("call", "back"): ENDED,
    ("run", "out"): ENDED,
    ("break", "up"): ENDED,
    ("come", "off"): ENDED,
    ("close", "down"): ENDED,
    ("tear", "up"): ENDED,
    ("stand", "down"): ENDED,
    ("pull", "out"): ENDED,
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
            "offer",
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
            "promise",
            "pledge",
            "vow",
        )
    },
    ("pencil", "in"): PLANNED,
}
DECIDING = _words(
    "consider threaten want mull contemplate toy weigh ponder plan intend prepare rule reject refuse decline expect "
    "vote throw turn knock spurn rebuff block veto"
)
"""Wishes and refusals whose agent is the one who would decide."""

REVIVING = _words("revive resurrect reinstate resuscitate rekindle restore reintroduce reconvene")
"""With a board or a notice that had ended: it is there again, another step."""

OVERSEEING = _words("see oversee watch monitor supervise ensure check drive track steer scrutinise police guide")
"""What a board does that is there to make a council improve."""

TRANSFER = _words(
    "place put go switch shift transfer hand move outsource pass give spin contract take run "
    "deliver manage provide operate lose strip remove split cede transplant shift entrust split "
    "hive leave float seize wrest grab regain resume look have be "
    "vest surrender relinquish forfeit assume belong pool turn farm absorb swallow"
)
LENDING = _words("lend loan second")
GIVING_HELP = _words("provide give offer supply lend loan second send")
SENDING_STAFF = _words("send lend loan second provide supply offer dispatch despatch spare")
GETTING_HELP = _words("receive get accept enlist seek draw buy secure welcome have take borrow bring call")
BRINGING = _words("bring call draft hire engage enlist recruit pay contract ask get borrow send")
MENDING = _words("turn fix sort mend overhaul improve rebuild shake rescue run strengthen lead")
"""What helpers are brought in to do."""

PAIRING = _words("pair paired partner partnered twin twinned match link buddy team yoke couple hitch harness tie")
DISCLOSING = _words("publish report submit pay apologise hand send account disclose contact recruit hire spend open")
"""What a council is ordered to do that is a step of no other kind."""

COMING = _words(
    "call drop look turn knock descend swoop pop return come go visit revisit arrive reappear re-inspect reinspect "
    "inspect start begin"
)
ADVISING = _words("advise support help assist mentor coach prop guide shepherd steer")
EXAMINING = _words("go comb trawl sift audit review examine investigate find look study inspect scrutinise probe")
REQUIRING = _words("compel order require tell instruct direct give insist demand oblige force ask request")
PRODUCING = _words("produce draw submit prepare write draft develop publish present agree create come work")
