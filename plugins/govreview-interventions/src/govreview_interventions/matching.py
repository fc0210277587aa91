"""Whether a noun in a phrase names a step: the words beside it, what it is of, what it only modifies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind

from . import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview import Reading
    from govreview.reading.grammar.phrases import NounPhrase

    from .nouns import Noun

_BARE = frozenset("the this that these those its his her their our new independent said same which both".split())
_FURTHER = frozenset({"a", "an", "second", "third", "another", "further"})
_OPTIONS = frozenset("option plan plans proposal idea model route".split())
TEAMS = frozenset("team teams managers consultants experts".split())
_IMPROVING = frozenset({"improvement", "intervention", "intent"})
_ONES_OWN = frozenset({"his", "her", "my", "your"})
"""Whose notice is the one that somebody hands in."""
_OTHERS = frozenset("leavers children parents people students pupils users tenants residents".split())
"""Whose panel oversees no council."""
_FROM_OUTSIDE = frozenset({"independent", "external", "public"})
_SQUAD = terms.STAFF | {"directors", "advisers", "specialists", "troubleshooters"}
"""Of whom a hit squad is made."""
_REPORTED = 12
_ORDERING = frozenset("council council's cabinet leader department dfe government ministers services social".split())
_OTHERS_ORDER = frozenset({"parish", "town", *terms.OTHER_BODIES, *terms.SCHOOLS, "boy", "girl", "board", "coroner"})
_MATTERS = frozenset(
    "case cases boy girl baby toddler twins death deaths murder killing tragedy incident family agencies allowances "
    "fees centres accounts evidence strategy policy structure structures".split()
)
"""What else is reviewed than a service."""
_SERVICES = frozenset(
    "services service department council authority protection system care handling conduct actions response".split()
)


def _into_something_else(i: int, lowers: Sequence[str]) -> bool:
    """Whether what is reviewed is a case, a death or the like, and no service: "its review of the case"."""
    if lowers[i + 1 : i + 2] == ("by",):
        return "safeguarding" in lowers[i + 2 : i + 6]
    if lowers[i + 1 : i + 2] not in (("of",), ("into",), ("on",)) or lowers[i + 2 : i + 3] in (("how",), ("why",)):
        return False
    if lowers[i + 2 : i + 4] in (("her", "own"), ("his", "own"), ("my", "own")):
        return True
    reviewed = frozenset(lowers[i + 2 : i + 9])
    return not _MATTERS.isdisjoint(reviewed) and _SERVICES.isdisjoint(reviewed)


def _ordered_by_a_council(i: int, lowers: Sequence[str]) -> bool:
    """Whether a report is one that a council or the government ordered on its services, or is on them."""
    about = frozenset(lowers[i + 1 : i + _REPORTED])
    return not _ORDERING.isdisjoint(about) and terms.OFF_TOPIC.isdisjoint(about) and _OTHERS_ORDER.isdisjoint(about)


def _is_a_way(phrase: NounPhrase, i: int, lowers: Sequence[str]) -> bool:
    """Whether a direction is one in which something moves: "the direction of travel", "in the direction of Hull"."""
    into = phrase.first > 0 and lowers[phrase.first - 1] == "in" and lowers[i + 1 : i + 2] == ("of",)
    return into or lowers[i + 1 : i + 3] == ("of", "travel")


def governed(reading: Reading, i: int, phrase: NounPhrase) -> bool:
    """Whether the word only modifies or possesses what follows ("review team", "the board's chair")."""
    lowers = reading.tokens.lowers
    if i + 1 in reading.marked.scare:
        return False
    plural = lowers[i].endswith("s")
    following = lowers[i + 1] if i + 1 < len(lowers) else ""
    if following == "'s" or (following == "'" and plural):
        return True
    if i + 1 >= phrase.last:
        return False
    if following == "due":
        return False
    if following in TEAMS and lowers[i] in ("review", "challenge") and "peer" in lowers[phrase.first : i]:
        return False
    if following in _OPTIONS and lowers[i] == "trust":
        return False
    if i + 1 >= phrase.core or any(m.first == i + 1 for m in phrase.people):
        return False
    return (
        following[0].isalpha()
        and not following.endswith("ed")
        and not any(o.first <= i < o.last for o in phrase.organisations)
    )


def ends_inspectorate(i: int, phrase: NounPhrase) -> bool:
    """Whether a word only ends the name of inspectors: "the Commission for Social Care Inspection"."""
    return any(o.first < i < o.last and o.kind == "inspectorate" for o in phrase.organisations)


def match(noun: Noun, i: int, phrase: NounPhrase, words: tuple[str, ...], lowers: Sequence[str]) -> bool | None:
    """Whether the noun's conditions hold: `True` for a mere "the notice", `None` where they do not."""
    inside = {w for word in words for w in (word, *word.split("-"))}
    of_else = lowers[i + 1 : i + 2] == ("of",) and _IMPROVING.isdisjoint(lowers[i + 2 : i + 3])
    of_else = of_else and not "".join(lowers[i + 2 : i + 3]).isdecimal() and lowers[i + 2 : i + 4] != ("its", "own")
    if noun.rule == "notice" and (lowers[phrase.first] in _ONES_OWN or of_else) and not inside & noun.with_:
        return None
    if inside & noun.without or (noun.rule == "direction" and _is_a_way(phrase, i, lowers)):
        return None
    owner = phrase.possessor
    if (
        noun.kind is InterventionKind.PANEL
        and owner is not None
        and lowers[owner.head] in _OTHERS
        and not inside & noun.with_
    ):
        return None
    if lowers[i] == "squad" and lowers[i + 1 : i + 2] == ("of",) and _SQUAD.isdisjoint(lowers[i + 2 : i + 6]):
        return None
    plain = noun.rule == "notice" and noun.kind is InterventionKind.IMPROVEMENT_NOTICE and "improvement" not in inside
    if plain and inside & noun.with_ and lowers[phrase.first - 1] not in ("under", "with"):
        return None
    if lowers[i] == "report" and noun.rule == "review" and not _ordered_by_a_council(i, lowers):
        return None
    if noun.rule == "review" and inside.isdisjoint(_FROM_OUTSIDE) and _into_something_else(i, lowers):
        return None
    if (
        noun.definite
        and phrase.possessor is not None
        and phrase.possessor.authorities
        and set(lowers[phrase.possessor.last + 1 : i]) <= _BARE
    ):
        return False
    if (
        not noun.with_
        or inside & noun.with_
        or tuple(lowers[i + 1 : i + 3]) in noun.behind
        or (*lowers[i + 1 : i + 2], "") in noun.behind
    ):
        named = bool(noun.behind) and not inside & noun.with_
        return not named and bool(words) and set(words) <= _BARE and phrase.determiner in ("definite", "possessive")
    if (
        noun.definite
        and (
            phrase.determiner in ("definite", "possessive", "indefinite")
            or (not words and lowers[i] not in ("notice", "direction"))
        )
        and set(words) <= _BARE | _FURTHER
    ):
        return True
    if noun.kind is InterventionKind.TRUST and words == ("no",):
        return True
    return None
