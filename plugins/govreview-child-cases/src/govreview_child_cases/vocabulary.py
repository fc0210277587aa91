"""The words by which children, and the adults around them, are told of."""

from __future__ import annotations

BOYS = frozenset("boy son stepson schoolboy brother grandson nephew lad stepbrother half-brother".split())
GIRLS = frozenset("girl daughter stepdaughter schoolgirl sister granddaughter niece stepsister half-sister".split())
INFANTS = frozenset("baby infant newborn toddler tot".split())
"""Nouns of children under four."""
YOUNG = (
    BOYS
    | GIRLS
    | INFANTS
    | frozenset(
        "child youngster lad lass teenager teen pupil sibling twin stepchild adolescent victim schoolchild "
        "classmate schoolmate youth".split()
    )
)
ADOLESCENT = frozenset("teenager teen adolescent youth".split())
"""Nouns of nobody under twelve."""
GROUPS = frozenset(
    (
        "twins siblings triplets brothers sisters sons daughters girls boys babies toddlers teenagers youngsters "
        "infants"
    ).split()
)
"""Plurals that name one particular group."""
KIN = frozenset(
    "son daughter stepson stepdaughter brother sister sibling grandson granddaughter nephew niece stepchild twin "
    "stepbrother stepsister half-brother half-sister baby child brothers sisters siblings twins".split()
)
THIN = frozenset("son daughter stepson stepdaughter niece nephew grandson granddaughter stepchild".split())
"""Kin who may be grown up: without a name, an age or another noun they are taken for adults."""
SIBLINGS = frozenset(
    (
        "brother sister sibling twin stepbrother stepsister half-brother half-sister brothers sisters siblings twins"
    ).split()
)
SPECIFIC = frozenset(
    "lad lass toddler baby infant newborn schoolboy schoolgirl tot youngster boy girl teenager teen".split()
)
"""Nouns that, before a name, tell that it is a child's."""
WITH_AGE = frozenset({"youth"})
"""Nouns that tell a child only beside an age: "a youth of 17", not "a youth worker"."""
UNMISTAKABLE = INFANTS | frozenset("boy girl schoolboy schoolgirl youngster lad".split())
"""Nouns that, with "the", bring in a child of whom nothing was told before."""
GENERIC = frozenset(
    "any every each no many some most few if whenever several hundreds thousands imagine suppose whoever".split()
)
MODALS = frozenset("could would might may can should must will shall".split())
NEGATIONS = frozenset("not never no neither nor nobody without n't prevent avoid avoided avert averted".split())
HONORIFICS = frozenset(
    "mr mrs ms miss dr prof professor sir dame lord lady baroness cllr coun councillor judge justice rev".split()
)
SPEECH = frozenset("said says told added wrote argued claimed insisted warned asked".split())

RELATIONS = {
    "mother": "mother", "mum": "mother", "mummy": "mother", "mam": "mother",
    "father": "father", "dad": "father", "daddy": "father",
    "stepfather": "stepfather", "step-father": "stepfather", "stepdad": "stepfather",
    "stepmother": "stepmother", "step-mother": "stepmother", "stepmum": "stepmother",
    "great-aunt": "great-aunt", "great-uncle": "great-uncle", "uncle": "uncle", "aunt": "aunt", "auntie": "aunt",
    "grandmother": "grandmother", "gran": "grandmother", "grandfather": "grandfather", "grandad": "grandfather",
    "fella": "mother's partner", "lover": "mother's partner", "ex": "mother's partner", "fiance": "mother's partner",
    "ex-boyfriend": "mother's partner", "ex-partner": "mother's partner",
    "boyfriend": "mother's partner", "partner": "mother's partner", "girlfriend": "father's partner",
    "carer": "carer", "childminder": "childminder", "babysitter": "babysitter", "nanny": "nanny",
    "cousin": "cousin", "lodger": "lodger", "neighbour": "neighbour", "guardian": "guardian", "adopter": "adopter",
    "fiancé": "mother's partner", "bloke": "mother's partner", "toyboy": "mother's partner",
    "step-grandfather": "step-grandfather", "step-grandmother": "step-grandmother", "step-mum": "stepmother",
    "step-dad": "stepfather", "great-grandmother": "great-grandmother", "great-grandfather": "great-grandfather",
    "grandma": "grandmother", "granny": "grandmother", "nan": "grandmother", "grandpa": "grandfather",
    "godfather": "godfather", "godmother": "godmother", "stepparent": "stepparent", "babysitters": "babysitter",
    "carers": "carer", "childminders": "childminder", "grandparents": "grandparents", "parents": "parents",
}  # fmt: skip
"""Words for those around a child, in the plainest form."""
ADULT_NOUNS = {
    "man": "m",
    "woman": "f",
    "couple": None,
    "pair": None,
    "duo": None,
    "stranger": None,
    "husband": "m",
    "wife": "f",
    "killer": None,
    "killers": None,
    "brute": "m",
    "thug": "m",
    "worker": None,
    "driver": None,
    "teacher": None,
    "coach": None,
    "priest": "m",
    "attacker": None,
    "murderer": None,
    "tormentor": None,
    "abuser": None,
    "predator": None,
    "rapist": "m",
    "paedophile": None,
    "tutor": None,
    "nurse": None,
    "scoutmaster": None,
    "caretaker": None,
    "vicar": None,
    "monk": None,
    "nun": None,
    "imam": None,
    "instructor": None,
    "chaplain": None,
    "headteacher": None,
    "policeman": None,
    "soldier": None,
}
CALLINGS = frozenset(
    (
        "worker driver teacher coach priest tutor nurse doctor scoutmaster caretaker vicar monk nun imam instructor "
        "chaplain headteacher policeman soldier"
    ).split()
)
"""Nouns of those who may have harmed a child in their work: "by a care worker"."""
MODIFIERS = frozenset(
    (
        "care youth nursery taxi minicab bus lorry football swimming music school social support family residential "
        "boxing gym ballet dance piano tennis parish supply maths primary night key agency"
    ).split()
)
"""Words before such a noun that say which: "a care worker"."""
NO_NAME = frozenset(
    "the a an in on at but and when little tragic mum dad mother father schoolgirl schoolboy toddler baby for after "
    "who was that his her if as it he she they we i this last then later teenager one two three four five six seven "
    "ofsted january february march april may june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday council city serious by from with about under over while since until "
    "before during because although though despite both all her there no not".split()
)
DEFINITE = frozenset("the this that these those".split())
INDEFINITE = frozenset("a an another one two three four five twin".split())
POSSESSIVE = frozenset("his her their my our your whose".split())
OTHER_CRIMES = frozenset(
    "fraud theft burglary drugs perjury dealing possession robbery smuggling driving contempt stealing".split()
)
"""Offences that harm no child: who is jailed for them is no perpetrator."""
ANOTHER = (
    r"\b(?:another|(?:a|his|her) (?:previous|former|first|second|different)|an earlier|(?:his|her) other|an unrelated)"
    r" (?:[\w-]+ )?(?:child|son|daughter|baby|infant|boy|girl|relationship|victim|family)\b"
)
"""Somebody else's child: who was jailed "for fracturing the skull of another son" did nothing to this one."""
ANOTHER_NEEDS = frozenset("another previous former first second different earlier other unrelated".split())
OFFICIALS = HONORIFICS - frozenset("mr mrs ms miss sir dame lord lady baroness".split())
"""Titles of judges, doctors, councillors and the like, who tell of a harm and have not done it."""
FEMALE = frozenset({"mother", "stepmother", "aunt", "great-aunt", "grandmother", "father's partner", "nanny"})
MALE = frozenset({"father", "stepfather", "uncle", "great-uncle", "grandfather", "mother's partner"})
FROM_KIN = {
    ("m", "son"): "father", ("m", "daughter"): "father", ("f", "son"): "mother", ("f", "daughter"): "mother",
    ("m", "stepson"): "stepfather", ("m", "stepdaughter"): "stepfather", ("f", "stepson"): "stepmother",
    ("f", "stepdaughter"): "stepmother", ("m", "nephew"): "uncle", ("m", "niece"): "uncle", ("f", "nephew"): "aunt",
    ("f", "niece"): "aunt", ("m", "grandson"): "grandfather", ("m", "granddaughter"): "grandfather",
    ("f", "grandson"): "grandmother", ("f", "granddaughter"): "grandmother", ("m", "baby"): "father",
    ("f", "baby"): "mother", ("m", "toddler"): "father", ("f", "toddler"): "mother", ("m", "child"): "father",
    ("f", "child"): "mother", ("m", "infant"): "father", ("f", "infant"): "mother", ("m", "twins"): "father",
    ("f", "twins"): "mother", ("m", "sons"): "father", ("f", "sons"): "mother", ("m", "daughters"): "father",
    ("f", "daughters"): "mother",
}  # fmt: skip
"""What somebody who harmed "his son" or "her niece" is to the child."""
KILLERS = frozenset("killer murderer attacker abuser tormentor".split())
"""Nouns that say of whom they name that he did it."""
FATES = frozenset(
    (
        "died fell drowned killed murdered struck stabbed beaten starved shaken found weighed "
        "suffered hanged battered strangled left choked collapsed raped abused neglected missing "
        "born burned scalded swallowed drank thrown smothered suffocated poisoned tortured bitten mauled savaged "
        "groomed exploited shot vanished disappeared froze frozen locked chained"
    ).split()
)
"""Verbs that, behind a name, tell what befell a child."""
