"""Ages told in ways of their own: behind a quoted name, by a birthday, "who was 22 months at the time"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from govreview.reading.dates.words import number
from govreview.reading.grammar.lexicon import ordinary_words, verb_forms

from .mention import LEAST_ADULT, Mention
from .noun_phrases import named, phrase
from .vocabulary import FATES, HONORIFICS, SPECIFIC, SPEECH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .words import Words


_AGE_ENDS = frozenset(". , ; and when but who at".split())
_CLOSERS = frozenset(", )".split())
_QUOTES = frozenset("\"'")
_UNITS = frozenset("days weeks month months years".split())
_HARMED = FATES | frozenset("groomed exploited assaulted sold trafficked injured attacked hurt dead shot bites".split())
_YOUNG_UNITS = {"days": "D", "weeks": "W", "month": "M", "months": "M"}
_AGE_BEHIND = frozenset(". , ; : ) in by after and when with while".split()) | {""}
_NEARLY = frozenset("nearly almost".split())
_ORDINALS = {
    word: i
    for i, word in enumerate(
        (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
        ).split(),
        1,
    )
}


def odd_ages(w: Words) -> Iterator[Mention]:
    """The ages of a sentence that are told in ways of their own."""
    if w.has(_QUOTES):
        yield from quoted(w)
    yield from numbered(w)
    if "birthday" in w.here:
        yield from birthdays(w)
    if "of" in w.here and w.has(SPECIFIC):
        yield from of_age(w)
    if "was" in w.here and w.has(_UNITS):
        yield from measured(w)
    if "at" in w.here:
        yield from at_age(w)
    if "when" in w.here:
        yield from lettered(w)
    if w.has(_NEARLY):
        yield from nearly(w)


def nearly(w: Words) -> Iterator[Mention]:
    """Read "Jaxon, who was nearly two, was": a young age that the text does not tell to the year."""
    for i in range(w.first + 2, w.last - 1):
        count = number(w.lowers[i + 1]) if w.lowers[i] in _NEARLY else None
        if not count or count >= LEAST_ADULT or w.low(i + 2) not in (",", ")", "when", "."):
            continue
        comma = i - 1 - (w.low(i - 1) in ("was", "is", "aged", "then")) - (w.low(i - 2) == "who")
        at = comma - 1
        if w.low(comma) not in (",", "(") or not w.capital(at):
            continue
        first = w.run_before(at)
        if first <= at and w.low(first - 1).rstrip(".") not in HONORIFICS:
            mention = named(w, (first, at + 1), i + 2, None, noun="child", start=first)
            if mention is not None:
                yield mention


def numbered(w: Words) -> Iterator[Mention]:
    """Read "Rhys Parry, two, lived with his mother": a full name, a small number between commas."""
    for at in w.adults_here():
        end = w.adults[at].last
        years = number(w.low(end + 1)) if w.low(end) in (",", "(") and end + 1 not in w.ages else None
        if years and years < LEAST_ADULT and w.low(end + 2) in _CLOSERS and not w.adults[at].title:
            mention = named(w, (at, end), end + 2, f"P{years}Y", noun="", start=at)
            if mention is not None:
                yield mention


def quoted(w: Words) -> Iterator[Mention]:
    """Read a quoted name with its age, as in '"Lily" was 11'."""
    for i in range(w.first + 2, w.last - 1):
        if w.lowers[i] in ("was", "is") and w.low(i - 1) in ('"', "'") and w.capital(i - 2):
            years = number(w.lowers[i + 1])
            first = w.run_before(i - 2)
            if years is not None and 0 < years < LEAST_ADULT and first <= i - 2 and w.low(i + 2) in _AGE_ENDS:
                mention = named(w, (first, i - 1), i + 2, f"P{years}Y", noun="", start=first)
                if mention is not None:
                    yield mention


def of_age(w: Words) -> Iterator[Mention]:
    """Read "A boy of 15 stepped": an age before a verb, where a number alone could count something."""
    for i in range(w.first + 1, w.last - 2):
        if (
            w.lowers[i] != "of"
            or w.lowers[i - 1] not in SPECIFIC
            or i + 1 in w.ages
            or (w.lowers[i + 2] not in verb_forms() and w.lowers[i + 2] not in ("whom", "who", "whose", ",", "."))
        ):
            continue
        years = number(w.lowers[i + 1])
        if years is not None and 0 < years < LEAST_ADULT:
            mention = phrase(w, i - 1, i + 2, f"P{years}Y")
            if mention is not None:
                yield mention


def at_age(w: Words) -> Iterator[Mention]:
    """Read "smothered at seven weeks", "killed at six" and "At 15 she was dead": an age of the child who is told of."""
    for i in range(w.first, w.last - 1):
        count = number(w.lowers[i + 1]) if w.lowers[i] == "at" and i not in w.ages and i + 1 not in w.ages else None
        if not count:
            continue
        sex = {"he": "m", "she": "f"}.get(w.low(i + 2 + (w.low(i + 2) == ",")))
        if sex is not None and i == w.first and count < LEAST_ADULT:
            last = i + 3 + (w.low(i + 2) == ",")
            yield Mention(first=i, last=last, sentence=w.sentence, kind="pronoun", sex=sex, age=f"P{count}Y")
            continue
        unit = _YOUNG_UNITS.get(w.low(i + 2))
        if (name := died_at(w, i, count, unit)) is not None:
            yield name
            continue
        if unit and w.low(i + 3) in _AGE_BEHIND:
            yield Mention(first=i, last=i + 3, sentence=w.sentence, kind="aside", age=f"P{count}{unit}")
        elif (
            count < LEAST_ADULT
            and w.low(i + 2) in _AGE_BEHIND
            and not _HARMED.isdisjoint(w.lowers[max(w.first, i - 4) : i])
        ):
            yield Mention(first=i, last=i + 2, sentence=w.sentence, kind="aside", age=f"P{count}Y")


def died_at(w: Words, i: int, count: int, unit: str | None) -> Mention | None:
    """Read "Rio Weller died at 4": a full name and what befell its bearer before an age."""
    if (
        i - w.first not in (3, 4)
        or w.low(i - 1) not in ("died", "drowned", "killed", "murdered")
        or not w.capital(w.first)
    ):
        return None
    end = i - 1 - (w.low(i - 2) == "was")
    if end - w.first not in (2, 3) or not all(w.capital(k) for k in range(w.first, end)):
        return None
    if unit is None and (count >= LEAST_ADULT or w.low(i + 2) not in _AGE_BEHIND):
        return None
    last = i + 2 + (unit is not None)
    return named(w, (w.first, end), last, f"P{count}{unit or 'Y'}", noun="", start=w.first)


def lettered(w: Words) -> Iterator[Mention]:
    """Read "T was six when": a letter that stands for a name, at the opening of a sentence."""
    letter, count = w.words[w.first], number(w.low(w.first + 2))
    if (
        len(letter) == 1 and letter.isupper() and letter not in "AI"
        and w.low(w.first + 1) == "was" and count and count < LEAST_ADULT and w.low(w.first + 3) == "when"
    ):  # fmt: skip
        yield Mention(
            first=w.first,
            last=w.first + 3,
            sentence=w.sentence,
            kind="name",
            name=letter,
            given=letter,
            age=f"P{count}Y",
        )


def measured(w: Words) -> Iterator[Mention]:
    """Read "who was 22 months at the time"."""
    for i in range(w.first + 1, w.last - 3):
        unit = {"months": "M", "weeks": "W", "days": "D", "month": "M", "years": "Y"}.get(w.lowers[i + 2])
        count = number(w.lowers[i + 1]) if unit and w.lowers[i] == "was" and i + 1 not in w.ages else None
        if unit is None or not count or w.lowers[i + 3] not in ("at", "when", ".", ","):
            continue
        at = i - 1 - (w.low(i - 1) == "who")
        at -= w.low(at) == ","
        first = w.run_before(at) if w.capital(at) else at + 1
        if first <= at and w.lowers[at] not in ("he", "she"):
            mention = named(w, (first, at + 1), i + 3, f"P{count}{unit}", noun="", start=first)
            if mention is not None:
                yield mention
        elif w.low(at) in ("he", "she"):
            yield Mention(
                first=at,
                last=i + 3,
                sentence=w.sentence,
                kind="pronoun",
                sex="m" if w.low(at) == "he" else "f",
                age=f"P{count}{unit}",
            )


_NEVER = frozenset("never not n't".split())


def birthdays(w: Words) -> Iterator[Mention]:
    """Read "a week before his fifth birthday": said of whoever leads the sentence."""
    for i in range(w.first + 2, w.last):
        if w.lowers[i] != "birthday" or w.lowers[i - 2] not in ("his", "her", "their", "whose"):
            continue
        turned = _ORDINALS.get(w.lowers[i - 1]) or number(regex.sub(r"(?:st|nd|rd|th)$", "", w.lowers[i - 1]))
        before = w.lowers[max(w.first, i - 5) : i - 2]
        unmet = (
            "before" in before or "short" in before or "from" in before or w.lowers[i + 1 : i + 3] == ("would", "have")
        ) or (w.low(i + 1) == "," and w.low(i + 2) == "which" and not _NEVER.isdisjoint(w.lowers[i + 3 : i + 7]))
        years = turned - unmet if turned else None
        if not years or years >= LEAST_ADULT:
            continue
        if w.lowers[i - 2] == "whose":
            at = i - 3 - (w.low(i - 3) == ",")
            start = w.run_before(at) if w.capital(at) else at + 1
            if start <= at and (start < at or w.single(at, at + 1)):
                mention = named(w, (start, at + 1), at + 1, f"P{years}Y", noun="", start=start)
                if mention is not None:
                    yield mention
            continue
        yield Mention(
            first=i - 2,
            last=i + 1,
            sentence=w.sentence,
            kind="pronoun",
            sex={"his": "m", "her": "f"}.get(w.lowers[i - 2]),
            age=f"P{years}Y",
            owner=True,
        )
        first = w.first
        if w.capital(first) and w.lowers[first] not in ordinary_words() and w.lowers[first] not in HONORIFICS:
            end = w.run_after(first)
            if end - first > 1 and end < i and w.low(end) not in SPEECH:
                mention = named(w, (first, end), end, f"P{years}Y", noun="", start=first)
                if mention is not None:
                    yield mention
