"""When two names mean the same person, body or authority, as far as a score is concerned.

More lenient than `resolve`: a scorer compares two readings of one text and must not punish "Ed" for "Edward".
"""

from __future__ import annotations

import unicodedata
from collections import Counter

import regex

HONORIFICS = frozenset(
    "sir dame lord lady baroness baron mr mrs ms miss dr prof professor cllr coun councillor rt hon the right "
    "honourable judge justice mp cbe obe mbe".split()
)
SHORT_NAMES = frozenset(
    tuple(pair.split("/"))
    for pair in (
        "ed/edward dave/david mike/michael jim/james bob/robert liz/elizabeth nick/nicholas tony/anthony andy/andrew "
        "steve/stephen steve/steven sue/susan chris/christopher kate/katherine tim/timothy ben/benjamin jon/jonathan "
        "matt/matthew cathy/catherine jo/joanna tom/thomas dan/daniel vicky/victoria pam/pamela bill/william "
        "will/william maggie/margaret joe/joseph sam/samuel alex/alexander rob/robert phil/philip greg/gregory"
    ).split()
)
LEGAL_FORM = frozenset(
    "the of council city county borough metropolitan district royal london mbc cc bc lbc ltd limited s".split()
)
ABBREVIATIONS = {
    "dfe": "department for education",
    "adcs": "association of directors of childrens services",
    "basw": "british association of social workers",
    "lga": "local government association",
    "lse": "london school of economics",
    "dcsf": "department for children schools and families",
}
GOVERNMENT = frozenset(("government", "the government", "ministers", "central government", "uk government"))
DEPARTMENT = frozenset(("department for education", "dfe"))


def fold(text: str | None) -> str:
    """Lower-case ASCII words with single blanks between them: apostrophes vanish, other marks part words."""
    bare = regex.sub("['\u2018\u2019\u02bc]", "", text or "")
    dashed = regex.sub("[\u2010-\u2015]", "-", bare)
    plain = unicodedata.normalize("NFKD", dashed).encode("ascii", "ignore").decode().casefold()
    return regex.sub(r"[^a-z0-9]+", " ", plain).strip()


def name_words(name: str) -> list[str]:
    """The words of a person's name without honorifics and post-nominals."""
    return [word for word in fold(name).split() if word not in HONORIFICS]


def same_given_name(a: str, b: str) -> bool:
    """Equal, or one an initial or a usual short form of the other."""
    initial = (len(a) == 1 or len(b) == 1) and a[0] == b[0]
    return a == b or initial or (a, b) in SHORT_NAMES or (b, a) in SHORT_NAMES


def same_person(a: str | None, b: str | None, *, strict: bool = False) -> bool:
    """Tell whether two names mean one person.

    Args:
        a: A name, with or without honorifics.
        b: Another.
        strict: Refuse a surname or a given name that stands for the whole.
    """
    if not a or not b:
        return False
    x, y = name_words(a), name_words(b)
    if not x or not y:
        return fold(a) == fold(b)
    if x == y:
        return True
    if len(x) == 1 or len(y) == 1:
        short, long = sorted((x, y), key=len)
        return not strict and short[0] in (long[0], long[-1])
    return x[-1] == y[-1] and same_given_name(x[0], y[0])


def same_organisation(a: str | None, b: str | None) -> bool:
    """Equal but for words of legal form, a bracketed abbreviation, or a known short form."""
    return bool(a and b) and _core_words(a) == _core_words(b)


def _core_words(name: str | None) -> frozenset[str]:
    text = fold(regex.sub(r"\([^)]*\)", " ", name or ""))
    words = frozenset(ABBREVIATIONS.get(text, text).split())
    return words - LEGAL_FORM or words


def same_authority(a: str | None, b: str | None) -> bool:
    """Slugs, exactly; upper and lower case, blanks and hyphens apart."""
    return bool(a and b) and fold(a) == fold(b)


def same_actor(a: str | None, b: str | None) -> bool:
    """One person or one organisation."""
    return same_person(a, b) or same_organisation(a, b)


def same_decider(a: str | None, b: str | None) -> bool:
    """Who ordered or appointed: the government as such is the Department for Education, or unsaid."""
    names = {fold(a), fold(b)}
    if names & GOVERNMENT:
        return names <= GOVERNMENT | DEPARTMENT | {""}
    return same_actor(a, b)


def word_overlap(a: str | None, b: str | None) -> float:
    """The share of words two texts have in common (Dice over multisets); 0 where either has none."""
    x, y = fold(a).split(), fold(b).split()
    if not x or not y:
        return 0.0
    common = Counter(x) & Counter(y)
    return 2 * common.total() / (len(x) + len(y))
