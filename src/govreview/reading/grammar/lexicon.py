"""Words the reader knows: closed classes, verb forms, and which words are ordinary ones.

Closed classes stand here as constants; verbs come from ``data/verbs.txt`` (lemma, irregular
past and participle, and a mark for forms that are as often, or nearly always, nouns), ordinary words from
``data/words.txt`` (SCOWL, see ``data/SOURCES.md``). Both files are read on first use.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models.status import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

DETERMINERS = frozenset(
    "the a an this that these those no any some each every both another either neither several many few all "
    "such what my our your its his her their one two three four five six seven eight nine ten eleven twelve".split()
)
POSSESSIVES = frozenset("my our your its his her their".split())
INDEFINITE = frozenset("a an another any some one two three four five six several many".split())
PRONOUNS = frozenset(
    "i he she it we they you him me us them himself herself itself themselves who whom everyone everybody "
    "someone somebody nobody anyone anybody nothing something one".split()
)
PREPOSITIONS = frozenset(
    "of in on at by for from with as into onto under over against about between among through during within "
    "without towards toward upon across around behind beside despite following amid inside outside near "
    "alongside via per unlike including regarding concerning until till since after before throughout beyond "
    "above below off out up down pending besides according contrary like".split()
)
CONJUNCTIONS = frozenset("and or but nor & yet".split())
SUBORDINATORS = frozenset(
    "because if unless although though while whilst when whenever once than that whether where wherever why "
    "how lest provided as until till since after before so".split()
)
RELATIVES = frozenset("who whom whose which that".split())
MODALS = frozenset("will would can could may might must shall should ought 'll 'd cannot".split())
BE = frozenset("be is are was were been being am 's 're 'm isn't aren't wasn't weren't".split())
HAVE = frozenset("have has had having 've 'd haven't hasn't hadn't".split())
DO = frozenset("do does did doesn't don't didn't".split())
NEGATIONS = frozenset(
    "not never no n't isn't aren't wasn't weren't haven't hasn't hadn't doesn't don't didn't won't wouldn't "
    "can't cannot couldn't shouldn't mustn't nobody none neither nor nothing".split()
)
CONTRACTED_MODALS = frozenset("won't wouldn't can't couldn't shouldn't mustn't mightn't".split())
ADVERBS = frozenset(
    "not never n't also now then already still just only even ever again soon later yet always often "
    "currently formerly previously recently today yesterday tomorrow tonight ago once twice there here "
    "too very so more most less least almost quite rather instead meanwhile however moreover therefore thus "
    "hence nonetheless nevertheless perhaps maybe together apart away back far long well first next last "
    "early late shortly afterwards abroad alone due thereafter anyway further likewise indeed altogether "
    "outright".split()
)
PARTICLES = frozenset("up down in out over off on aside back away forward by together through put into at go".split())
# Words in -ing that are nouns unless an auxiliary stands before them.
NOUNS_IN_ING = frozenset(
    "monitoring meeting hearing briefing safeguarding counselling bullying marketing banking nursing trafficking "
    "schooling mentoring coaching screening sentencing lighting clothing engineering manufacturing consulting "
    "policing teaching offending reoffending budgeting commissioning learning scoping gambling dwelling gathering "
    "offering filing listing wording timing pricing grooming programming advertising cleaning building "
    "funding training rating ruling finding findings sitting staffing recording fostering wellbeing spending "
    "housing parenting opening standing planning beginning "
    "wedding evening morning sibling king thing nothing something everything anything council-meeting setting "
    "wing ring string spring handling upbringing failing failings warning reading savings earnings "
    "proceedings understanding thinking feeling painting".split()
)
# Words in -ing that are adjectives whatever stands before them.
ADJECTIVES_IN_ING = frozenset(
    "outstanding disappointing damning worrying encouraging shocking appalling alarming promising ongoing "
    "willing unwilling interesting surprising distressing harrowing devastating heartbreaking astonishing "
    "neighbouring outgoing incoming forthcoming underlying existing overarching cross-cutting loving caring "
    "convincing long-standing longstanding far-reaching wide-ranging hard-working".split()
)
# Words in -ly that are nouns or adjectives.
NOUNS_IN_LY = frozenset(
    "family assembly supply reply anomaly monopoly bully early elderly friendly likely only daily weekly "
    "monthly".split()
)
# Adjectives that make a future or a chance of the infinitive behind them ("is due to start").
PROSPECTIVE = frozenset(
    "due set likely unlikely ready about able unable poised bound supposed sure certain scheduled".split()
)


class Form:
    """What a word form can be as a verb, and whether it is as often, or nearly always, a noun: bits of an integer."""

    BASE = 1
    PRESENT = 2
    PAST = 4
    PARTICIPLE = 8
    ING = 16
    NOUN = 32
    RARE = 64


@frozen
class VerbForm:
    """One reading of a word form: the verb's lemma and the forms it can be."""

    lemma: str
    form: int


@frozen(eq=False)
class Vocabulary:
    """Verbs and cues.

    Attributes:
        forms: Every verb form in lower case, with its lemma and what it can be.
        predicates: Predicate classes by particle, by lemma, of the gazetteer's verbs alone.
        phrasal: The particles that a lemma takes as a phrasal verb.
        prospective: Adjectives that make a future or a chance of the infinitive behind them.
        governing: What a verb of the gazetteer's cues makes of what it governs.
        prospects: What an adjective of them makes of the infinitive behind it.
    """

    forms: Mapping[str, VerbForm]
    predicates: Mapping[str, Mapping[str, str]]
    phrasal: Mapping[str, frozenset[str]]
    prospective: frozenset[str]
    governing: Mapping[str, Status]
    prospects: Mapping[str, Status]


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _stems(lemma: str) -> tuple[str, ...]:
    """The stems before -ed and -ing: final e dropped, final consonant also doubled."""
    if lemma.endswith("ie"):
        return (lemma[:-2] + "y", lemma[:-1])
    if lemma.endswith("e") and not lemma.endswith("ee"):
        return (lemma[:-1],)
    if lemma[-1] in "bdgklmnprt" and lemma[-2] in "aeiou" and lemma[-3:-2] not in tuple("aeo"):
        return (lemma, lemma + lemma[-1])
    return (lemma,)


def forms_of(lemma: str, past: str | None, participle: str | None) -> Iterator[tuple[str, int]]:
    """The forms of a verb with what each can be; a verb without a past tense is regular."""
    yield lemma, Form.BASE
    yield ("is" if lemma == "be" else "has" if lemma == "have" else _third(lemma)), Form.PRESENT
    for stem in _stems(lemma):
        yield stem + "ing", Form.ING
        if past is None:
            ending = "ied" if stem.endswith("y") and stem[-2] not in "aeiou" else "d" if stem.endswith("e") else "ed"
            yield (stem[:-1] if ending == "ied" else stem) + ending, Form.PAST | Form.PARTICIPLE
    if past is not None:
        yield past, Form.PAST
        yield participle or past, Form.PARTICIPLE


def _lines(name: str) -> list[str]:
    text = resources.files("govreview").joinpath("data", name).read_text(encoding="utf-8")
    return [line for line in text.split("\n") if line and not line.startswith("#")]


def _owns(lemma: str, word: str, other: str) -> bool:
    """Whether a form with a single consonant is that of the verb in -e: "raped", "scraped", not of "rap", "scrap"."""
    return lemma == other + "e" and len(_stems(other)) > 1 and word.startswith(other) and word != other


@cache
def verb_forms() -> Mapping[str, VerbForm]:
    """Every known verb form in lower case, with its lemma and what it can be."""
    out: dict[str, VerbForm] = {}
    for line in _lines("verbs.txt"):
        parts = line.split()
        noun = Form.NOUN | Form.RARE if "=" in parts else Form.NOUN if "~" in parts else 0
        lemma, *irregular = [p for p in parts if p not in "~="]
        past, participle = (*irregular, None, None)[:2]
        for word, form in forms_of(lemma, past, participle):
            mark = noun if form & (Form.BASE | Form.PRESENT) else noun & Form.RARE if form & Form.ING else 0
            known = out.get(word)
            if known is not None and known.lemma != lemma:
                if not _owns(lemma, word, known.lemma):
                    continue
                known = None
            out[word] = VerbForm(lemma, form | mark | (known.form if known else 0))
    return out


@cache
def ordinary_words() -> frozenset[str]:
    """Common English words in lower case; a capital on one of them proves nothing."""
    return frozenset(_lines("words.txt"))
