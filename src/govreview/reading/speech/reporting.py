"""The words by which news English reports what somebody said, and the nouns that speak for a body."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEMMAS = (
    "say tell add write insist warn argue claim explain admit comment stress reply state reveal report conclude "
    "ask answer announce note observe remark tweet post recall suggest confess concede acknowledge accept "
    "declare maintain continue respond emphasise emphasize urge promise pledge vow complain confirm deny joke "
    "quip repeat predict agree read protest testify record contend assert allege counter interject muse boast "
    "caution cry shout assure inform remind believe think hope feel reiterate reassure retort recount demand "
    "recommend advise notice point reflect laugh shrug smile grin sigh chuckle scoff snap growl murmur mutter "
    "whisper sniff grumble groan bristle beam fume thunder roar splutter sneer snort chorus venture volunteer "
    "opine enthuse marvel wonder ponder reason admonish scold chide rail implore plead beg finish summarise "
    "summarize mock object reckon guess suspect fear worry fret regret swear attest elaborate proclaim trumpet "
    "crow gloat thank bark declaim drawl exclaim moan rage rejoice shrill stammer whine yell hiss nod begin "
    "interrupt correct clarify pronounce"
)
_JUDGING = (
    "describe call brand label dub condemn criticise criticize accuse praise find speak highlight identify "
    "express apologise apologize dismiss denounce attack blame deplore lament mention cite sum commend hail "
    "rule judge characterise liken compare voice see put go hit raise quote hear pay issue welcome reject "
    "detect spot deem consider regard portray depict term salute applaud castigate lambast deride ridicule "
    "berate rebuke slam savage pan hold credit uncover discover"
)
_IRREGULAR = {
    "say": "said", "tell": "told", "write": "wrote", "find": "found", "speak": "spoke", "read": "read",
    "think": "thought", "feel": "felt", "hear": "heard", "pay": "paid",
    "see": "saw", "put": "put", "go": "went", "hit": "hit", "swear": "swore", "begin": "began", "hold": "held",
}  # fmt: skip
PARTICIPLES = {"written": "write", "spoken": "speak"}
"""Forms that report only behind "has" or "had"."""

ANONYMOUS = frozenset(
    "source sources insider insiders neighbour neighbours resident residents friend friends official officials "
    "witness witnesses worker workers colleague colleagues critic critics mother father parent parents "
    "grandmother grandfather aunt uncle relative relatives carer carers teacher teachers man woman boy girl "
    "teenager pupil pupils one another some many several others staff manager managers practitioner practitioners "
    "respondent respondents".split()
)
"""Heads of phrases that speak but whom the text does not name."""

NEEDED = {"go": frozenset({"on"}), "put": frozenset({"it"}), "hit": frozenset({"back", "out"})}
"""What must stand behind a verb that reports only so: "went on", "puts it"."""

OBJECTS = frozenset({"report", "claim", "promise", "demand", "notice", "attack", "blame", "praise", "brand", "label"})
"""Verbs that before "of" are nouns: "reports of"."""

REMARKS = frozenset(
    (
        "remarks remark comments comment claims claim warnings warning suggestion suggestions allegation "
        "allegations answer response reaction message opinion assessment criticism complaint complaints "
        "assurance assurances promise pledge admission verdict conclusion insistence accusation accusations "
        "statement concerns"
    ).split()
)
"""Nouns for what somebody says: "remarks from X that the plan"."""

OWN = frozenset("verdict view opinion conclusion message answer response reaction remarks words assessment".split())
"""Those of them that before "of" are somebody's own: "the verdict of X", not "criticism of X"."""

RESOLVING = frozenset("decide want intend plan hope remain look resolve choose vow".split())
"""Verbs of whose subject a fragment is, though they report nothing."""

SPOKESPEOPLE = frozenset(
    "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative statement".split()
)
PLAIN = frozenset("say tell add write ask reply answer".split())
"""Verbs whose subject speaks, whatever it is."""

TELLING = frozenset("tell assure inform remind warn urge ask advise".split())
"""Verbs whose object is told."""

WRITING = frozenset("write reply respond say tweet recommend".split())
"""Verbs with "to" before whom it is said to."""

LETTERS = frozenset("letter email message evidence".split())
WORDS = frozenset("words phrase view".split())
DEMONSTRATIVES = frozenset("that those these such so this".split())

STANCES = frozenset(
    "agreement agreed view belief believed warning claim insistence clear adamant sure confident certain "
    "convinced verdict doubt".split()
)
"""Words of holding something to be so, before a quoted clause."""

INSPECTORATE = frozenset("inspector inspectors inspectorate watchdog regulator".split())
COUNCIL = frozenset("council authority borough cabinet town-hall".split())
PAPERS = frozenset(
    "report letter findings visit visits inspection judgment judgement document review summary notice paper submission "
    "verdict".split()
)
TITLED = {
    "councillor": frozenset({"cllr", "coun", "councillor"}),
    "judge": frozenset({"judge", "justice", "recorder", "hhj"}),
}
"""Titles of those whom "the councillor" may mean."""

PARTIAL = frozenset({"submission", "verdict"})
"""Papers that are no inspectorate's unless the text says so."""

BODIES = {
    "department": ("department",), "ministry": ("department",), "charity": ("charity",), "union": ("union",),
    "trust": ("trust", "hospital"), "board": ("board",), "company": ("company",), "association": ("association",),
    "force": ("police",), "police": ("police",), "commission": ("other",), "party": ("party",), "court": ("court",),
    "university": ("university",), "college": ("university", "association", "other"),
    "organisation": ("charity", "association", "union", "other"), "body": ("association", "other"),
    "group": ("charity", "association", "other"),
}  # fmt: skip
"""The kinds of organisation that "the charity", "the union" may mean."""

UNLIKELY = frozenset({"inspectorate", "media", "parliament", "court", "party"})
"""Kinds of body that "a spokesman" without a word of whose seldom means."""

INSPECTIONS = frozenset("inspection visit visits".split())
INSPECTION_WORDS = frozenset("ofsted inspectors inspector inspection inspected inspectorate watchdog".split())
CHIEFS = frozenset("bosses chiefs leaders officials executives ministers inspectors lawyers".split())
"""Plurals that speak for their body: "council bosses"."""

PLURALS = CHIEFS | {"inspectors"}
"""Heads of phrases that "they" may mean as speakers."""

CONVICTING = frozenset("jail sentence convict imprison charge arrest remand find bail detain".split())
"""Verbs in the passive that tell what became of an accused, and introduce no words of hers."""

REVIEWING = frozenset(
    (
        "lead carry conduct write author chair undertake complete produce compile sign prepare send issue "
        "release publish deliver"
    ).split()
)
OTHER_PAPERS = frozenset("review inquiry inquest audit study survey".split())


def _past(lemma: str) -> tuple[str, ...]:
    if lemma in _IRREGULAR:
        return (_IRREGULAR[lemma],)
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma[:-1] + "ied",)
    if lemma.endswith("e"):
        return (lemma + "d",)
    return (lemma + "ed", lemma + lemma[-1] + "ed")


@cache
def reporting_verbs() -> Mapping[str, str]:
    """The lemma of each form of a verb of speech: past tense, third person, -ing, a participle of its own."""
    out = dict(PARTICIPLES)
    for lemma in (*_LEMMAS.split(), *_JUDGING.split()):
        third = lemma[:-1] + "ies" if lemma.endswith("y") and lemma[-2] not in "aeiou" else lemma + "s"
        stem = lemma.removesuffix("e")
        out.update(dict.fromkeys((lemma, third, stem + "ing", *_past(lemma)), lemma))
    return MappingProxyType(out)


@cache
def direct_verbs() -> frozenset[str]:
    """The lemmas that need no fragment: they report whole sentences."""
    return frozenset(_LEMMAS.split())


@cache
def speaking_nouns() -> frozenset[str]:
    """The heads of phrases that speak without a name: a body, a paper, somebody unnamed."""
    pronouns = {"they", "it", "who"}
    return ANONYMOUS | SPOKESPEOPLE | INSPECTORATE | COUNCIL | PAPERS | OTHER_PAPERS | BODIES.keys() | pronouns
