"""Names whose age or meaning stands in an aside: in brackets, between dashes, "not her real name"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.ages import AgeKind
from govreview.reading.dates.mentions import Direction
from govreview.reading.dates.words import number

from .mention import LEAST_ADULT, Mention, is_young
from .noun_phrases import named
from .patterns import compiled
from .vocabulary import ADULT_NOUNS, GROUPS, HONORIFICS, KIN, RELATIONS, SPECIFIC, SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words

_OPENERS = frozenset("( -".split())
_QUOTES = frozenset("\" '".split())
_CLOSERS = frozenset(", ) ; : - .".split())
_ROUGH = frozenset("just only then now aged".split())
_ROUGHLY = frozenset("not nearly almost barely short would".split())
_ROUGHLY_PHRASES = frozenset(
    (("not", "yet"), ("not", "quite"), ("nearly",), ("almost",), ("barely",), ("just", "short", "of"), ("not", "even"))
)
_WOULD = frozenset(
    (("would", "be"), ("would", "now", "be"), ("would", "have", "been"), ("would", "have", "turned"), ("should", "be"))
)
_TODAY = frozenset(", . today now this last next on in when and had if years".split())
_UNITS = {
    "day": "D", "days": "D", "week": "W", "weeks": "W", "month": "M", "months": "M", "year": "Y", "years": "Y",
}  # fmt: skip
_PSEUDONYM = (
    r"^(?:not (?:his|her|their|a|the) real names?"
    r"|(?:whose )?(?:real )?names? (?:has |have |is |was )?(?:been )?(?:changed|withheld)"
    r"|(?:as )?(?:his|her|a|the) pseudonym|pseudonym"
    r"|as (?:we|i) (?:(?:shall|will|may|must) )?(?:have to )?call (?:him|her|them)"
    r"|as (?:he|she) is (?:called|known|named))\b"
)
"""What stands in an aside behind a name that is not the real one."""
_DENIED = r"^(?:is|was) not (?:his|her) (?:real )?name\b"
_WORDS = 8  # of an aside


def glossed(w: Words) -> Iterator[Mention]:
    """The children of a sentence who are named with an aside."""
    if w.has(_OPENERS | _QUOTES):
        yield from aged_in_aside(w)
        yield from named_in_brackets(w)
    if w.has(_ROUGHLY):
        yield from roughly(w)
    if "born" in w.here:
        yield from born(w)
    if w.has(frozenset({"name", "names", "pseudonym", "call", "called", "known"})):
        yield from renamed(w)


def aged_in_aside(w: Words) -> Iterator[Mention]:
    """Read "Ethan (seven months; a broken skull)", "Theo Langley - 15, in care - was" and "'Beth', 15,"."""
    for i in range(w.first + 1, w.last - 1):
        word = w.lowers[i]
        if word not in _OPENERS and word != ",":
            continue
        quoted = w.low(i - 1) in _QUOTES
        if word == "," and not quoted:
            continue
        age, last = age_at(w, i + 1)
        if age is None:
            continue
        mention = name_before(w, i - 1 - quoted, last, age, quoted=quoted)
        if mention is not None:
            yield mention


def age_at(w: Words, at: int) -> tuple[str | None, int]:
    """The age that an aside begins with, and where it ends: "16,", "eleven weeks)"."""
    while w.low(at) in _ROUGH and at not in w.ages:
        at += 1
    if at in w.ages:
        end, age = w.ages[at]
        young = is_young(age.duration) and age.kind is not AgeKind.COMPOUND
        return (age.duration, end) if young and not w.further(end) else (None, at)
    count = number(w.low(at))
    if not count:
        return None, at
    unit = _UNITS.get(w.low(at + 1))
    if unit is not None:
        end = at + 2 + (w.low(at + 2) == "old")
        sure = unit != "Y" or (w.low(at + 2) == "old" and count < LEAST_ADULT)
        return (f"P{count}{unit}", end) if sure and w.low(end) in _CLOSERS else (None, at)
    return (f"P{count}Y", at + 1) if count < LEAST_ADULT and w.low(at + 1) in _CLOSERS else (None, at)


def name_before(w: Words, at: int, last: int, age: str, *, quoted: bool) -> Mention | None:
    """The child whose name ends at a token, of an age told behind it."""
    first = w.run_before(at)
    if first > at or w.low(first - 1).rstrip(".") in HONORIFICS or w.lowers[first].rstrip(".") in HONORIFICS:
        return None
    if first == at and not (quoted or w.single(first, at + 1)):
        return None
    start, noun = w.nouns_before(first)
    return named(w, (first, at + 1), last, age, noun="" if noun in GROUPS else noun, start=start)


def roughly(w: Words) -> Iterator[Mention]:
    """Read "Jayden Reed, not yet two," and "Mason Reed would be five today": a child of a rough age."""
    for i in range(w.first + 2, w.last - 1):
        if w.lowers[i + 1] not in _TODAY or (number(w.lowers[i]) or LEAST_ADULT) >= LEAST_ADULT:
            continue
        before = w.lowers[max(w.first, i - 4) : i]
        rough = next((k for k in (1, 2, 3) if before[-k - 1 : -k or None] == (",",) and _rough(before[-k:])), 0)
        would = next((k for k in (2, 3) if before[-k:] in _WOULD), 0)
        end = i - rough - 1 if rough else i - would
        if not (rough or would) or not w.capital(end - 1):
            continue
        first = w.run_before(end - 1)
        if first < end - 1 or w.single(first, end):
            mention = named(w, (first, end), end, None, noun="", start=first)
            if mention is not None and w.low(first - 1).rstrip(".") not in HONORIFICS:
                yield mention


def _rough(words: tuple[str, ...]) -> bool:
    """Whether words make the age behind them a rough one: "not yet", "just short of"."""
    return words in _ROUGHLY_PHRASES


def born(w: Words) -> Iterator[Mention]:
    """Read "Tom Reed, born in May 2010,": somebody who was under eighteen when the article appeared."""
    published = w.reading.document.published
    now = published.earliest if published is not None else None
    if now is None:
        return
    for i in range(w.first + 1, w.last - 2):
        if w.lowers[i] != "born" or w.low(i - 1) not in (",", "("):
            continue
        date = w.reading.date_at.get(i + 2) or w.reading.date_at.get(i + 1)
        told = date.resolve(published, Direction.PAST) if date is not None else None
        if told is None or told.earliest is None or told.earliest.year <= now.year - LEAST_ADULT:
            continue
        first = w.run_before(i - 2)
        if first < i - 2 or (first == i - 2 and w.single(first, i - 1)):
            mention = named(w, (first, i - 1), i, None, noun="", start=first)
            if mention is not None:
                yield mention


def named_in_brackets(w: Words) -> Iterator[Mention]:
    """Read "her son (Tom)" and "a girl ('Beth')": a name alone behind the noun for a child."""
    for i in range(w.first + 1, w.last - 2):
        if w.lowers[i] != "(" or w.lowers[i - 1] not in SPECIFIC | KIN:
            continue
        at = i + 1 + (w.lowers[i + 1] in _QUOTES)
        end = w.run_after(at)
        if at < end <= at + 2 and w.low(end + (w.low(end) in _QUOTES)) == ")":
            mention = named(w, (at, end), end, None, noun=w.lowers[i - 1], start=at)
            if mention is not None:
                yield mention


def renamed(w: Words) -> Iterator[Mention]:
    """Read "Kayla (not her real name) was six" and "'Sami' is not his name": the name that a child goes by."""
    for i in w.reading.tokens.capitals_in(w.first, w.last - 2):
        if not w.capital(i) or w.capital(i + 1) or (i > w.first and w.capital(i - 1)):
            continue
        behind = i + 1 + (w.low(i + 1) in _QUOTES)
        aside = w.low(behind) in (",", "(", "-")
        rest = " ".join(w.lowers[behind + aside : min(behind + aside + _WORDS, w.last)])
        if compiled(_PSEUDONYM if aside else _DENIED).search(rest) is None or not _may_be_child(w, i, behind + aside):
            continue
        mention = named(w, (i, i + 1), i + 1, _age_told(w, behind + aside), noun="", start=i)
        if mention is not None:
            yield mention


def _closed(w: Words, aside: int) -> int:
    """Where the aside that begins at a token closes."""
    return next((k for k in range(aside, min(aside + _WORDS, w.last)) if w.low(k) in (")", ",", "-")), aside)


def _age_told(w: Words, aside: int) -> str | None:
    """The age behind an aside: ") was six when", ", 14,"."""
    at = _closed(w, aside) + 1
    while w.low(at) in ("was", "is", "then", "who", ",", "("):
        at += 1
    return age_at(w, at)[0] or (f"P{years}Y" if (years := _years(w, at)) else None)


def _years(w: Words, at: int) -> int | None:
    """The years of "six when"."""
    count = number(w.low(at)) if w.low(at + 1) in ("when", "at") else None
    return count if count and count < LEAST_ADULT else None


def _may_be_child(w: Words, at: int, aside: int) -> bool:
    """Whether nothing before or behind the aside says that the bearer is grown up: ", a foster carer"."""
    if any(w.low(k) in RELATIONS or w.low(k).rstrip(".") in HONORIFICS for k in range(at - 2, at)):
        return False
    closed = _closed(w, aside)
    behind = closed + 1 + (w.low(closed + 1) == ",")
    if w.low(behind) in SPEECH or (behind in w.ages and not is_young(w.ages[behind][1].duration)):
        return False
    grown = frozenset(RELATIONS) | frozenset(ADULT_NOUNS)
    return not (w.low(behind) in ("a", "an", "the") and any(w.low(k) in grown for k in range(behind, behind + 5)))
