"""Ages of persons as the text tells them, as ISO 8601 durations.

An age is a number in one of a few frames ("two-year-old", "aged 13 months", "seven weeks old", "a boy of seven", "was
four when", "Kofi Mensah, 17,"). Rough ages ("a few weeks old", "under five", "nearly two") and those of groups
("16-year-olds") are no one's age and are not reported.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.reading.dates.durations import AGE_UNITS, ROUGH, compound, measure_at, measure_before
from govreview.reading.dates.words import MONTHS, SEASONS, WEEKDAYS, Window, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.text.tokens import Tokens

_HEADS = frozenset(
    {
        "baby", "boy", "brother", "brothers", "boys", "child", "children", "daughter", "daughters", "girl", "girls",
        "infant", "infants", "newborn", "niece", "nephew", "pupil", "schoolboy", "schoolgirl", "sibling", "siblings",
        "sister", "sisters", "son", "sons", "stepdaughter", "stepson", "teenager", "toddler", "toddlers", "tot", "twin",
        "twins", "youngster", "youngsters", "grandson", "granddaughter", "boyfriend", "girlfriend", "father", "mother",
        "stepfather", "stepmother", "man", "woman", "partner", "babies", "victim", "youth", "lad", "lass", "teen",
    }
)  # fmt: skip
_OF_HEADS = _HEADS - {"father", "mother", "stepfather", "stepmother", "partner", "boyfriend", "girlfriend", "victim"}
"""Nouns after which "of two" is an age: "a mother of two" has two children."""
_ENDS = frozenset({"", ".", ",", ";", ":", ")", "!", "?", "-", '"', "'"})
_AFTER = _ENDS | {
    "and", "as", "at", "but", "died", "found", "from", "had", "has", "in", "is", "on", "or", "was", "were", "when",
    "while", "who", "whose", "with", "nine", "he", "she", "they", "his", "her", "their",
}  # fmt: skip
"""What can follow a bare number that is an age: a number before any other noun counts that."""
_SUBJECTS = frozenset({"he", "she", "who", "they"})
_NO_NAMES = frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(SEASONS)


class AgeKind(enum.StrEnum):
    """The frame in which an age is told.

    Attributes:
        COMPOUND: "two-year-old", "a 5 month old".
        AGED: "aged 13 months", "at the age of seven".
        OLD: "seven weeks old", said of somebody by a verb.
        OF: "a boy of seven".
        PREDICATE: "was four when", "had turned 15".
        APPOSITION: "Kofi Mensah, 17,".
    """

    COMPOUND = "compound"
    AGED = "aged"
    OLD = "old"
    OF = "of"
    PREDICATE = "predicate"
    APPOSITION = "apposition"


@frozen(kw_only=True)
class AgeMention:
    """An age as the text tells it.

    Attributes:
        start: Offset of its first word ("aged" included, the noun of "boy of seven" not).
        end: Offset after it.
        duration: ISO 8601 duration: ``P2Y``, ``P17M``, ``P7W``, ``P3D``, ``P2Y6M``.
        head: The noun that it describes, in lower case ("toddler", "boy"). ``None`` for a name or nothing.
        kind: The frame.
    """

    start: int
    end: int
    duration: str
    head: str | None
    kind: AgeKind

    @property
    def attributive(self) -> bool:
        """Whether it stands beside the noun or name that it describes, and not after a verb."""
        return self.kind not in {AgeKind.OLD, AgeKind.PREDICATE}


@frozen
class _Age:
    """An age by token indices, `last` exclusive."""

    first: int
    last: int
    duration: str
    kind: AgeKind
    head: str | None = None


def find_ages(tokens: Tokens, first: int, last: int) -> tuple[AgeMention, ...]:
    """Find the ages of a run of tokens, usually a sentence, in order and not overlapping.

    Args:
        tokens: The document's tokens.
        first: Index of the first token of the run.
        last: Index after its last.
    """
    lowers = tokens.lowers
    places = [i for i in range(first, last) if lowers[i] in _READERS or lowers[i].endswith("-old")]
    if not places:
        return ()
    window, free, found = Window(tokens.words, lowers, first, last), first, []
    for i in places:
        for age in _READERS.get(lowers[i], _read_compound)(window, i):
            if age.first < free:
                continue
            free = age.last
            found.append(
                AgeMention(
                    start=tokens.starts[age.first],
                    end=tokens.ends[age.last - 1],
                    duration=age.duration,
                    head=age.head,
                    kind=age.kind,
                )
            )
    return tuple(found)


def _read_compound(w: Window, i: int) -> Iterator[_Age]:
    """Read "two-year-old", and "two year-old"."""
    text, first = w.low(i).removesuffix("-old"), i
    if text in AGE_UNITS:
        text, first = f"{w.low(i - 1)}-{text}", i - 1
    duration = compound(text)
    if duration is not None and w.low(first - 1) not in ROUGH:
        yield _Age(first, i + 1, duration, AgeKind.COMPOUND, _head_after(w, i + 1))


def _read_old(w: Window, i: int) -> Iterator[_Age]:
    """Read "seven weeks old", "two years and three months old", "5 month old", "two-year old"."""
    duration = compound(w.low(i - 1))
    if duration is not None:
        if w.low(i - 2) not in ROUGH:
            yield _Age(i - 1, i + 1, duration, AgeKind.COMPOUND, _head_after(w, i + 1))
        return
    measure = measure_before(w, i)
    if measure is None:
        return
    first, duration = measure
    head = _head_after(w, i + 1)
    single = not w.low(i - 1).endswith("s") and (head or w.capital(i + 1) or w.low(first) not in {"a", "an", "one"})
    yield _Age(first, i + 1, duration, AgeKind.COMPOUND if single else AgeKind.OLD, head if single else None)


def _read_aged(w: Window, i: int) -> Iterator[_Age]:
    """Read "aged 13 months", "aged just two", "aged 2, 3 and 5", "at the age of seven", "at age 7"."""
    j = i + 1
    if w.low(i) == "age":
        if w.low(i - 1) not in {"the", "at", "("}:
            return
        j += w.low(j) == "of"
    j += w.low(j) in {"just", "only"}
    head = _head_before(w, i) if w.low(i) == "aged" else None
    ages: list[_Age] = []
    while (measure := measure_at(w, j)) is not None:
        last, duration, _ = measure
        ages.append(_Age(j if ages else i, last, duration, AgeKind.AGED, head))
        j = last
        if w.low(j) == "or" or w.any_of(j, ("and", "over")) or w.low(j) in {"to", "-", "plus"}:
            return
        if w.low(j) not in {",", "and"}:
            break
        j += 1 + w.any_of(j, (",", "and"))
    yield from _with_units(w, ages)


def _with_units(w: Window, ages: list[_Age]) -> Iterator[_Age]:
    """Leave out what is no further age ("aged 5, 12 children"); in "three and five months" both are months."""
    unit = ages[-1].duration[-1] if ages else "Y"
    for k, age in enumerate(ages):
        bare = w.low(age.last - 1) not in AGE_UNITS
        if k and bare and w.low(age.last) not in _AFTER:
            return
        yield _Age(age.first, age.last, age.duration[:-1] + unit if bare else age.duration, age.kind, age.head)


def _read_of(w: Window, i: int) -> Iterator[_Age]:
    """Read "a boy of seven", "five months of age"; "less than a child of three" only compares."""
    if w.low(i + 1) == "age" and (before := measure_before(w, i)) is not None:
        yield _Age(before[0], i + 2, before[1], AgeKind.OLD)
    if w.low(i - 1) not in _OF_HEADS or "than" in {w.low(i - 2), w.low(i - 3)}:
        return
    j = i + 1 + (w.low(i + 1) in {"just", "only"})
    measure = measure_at(w, j)
    if measure is not None and (measure[2] or w.low(measure[0]) in _AFTER):
        yield _Age(j, measure[0], measure[1], AgeKind.OF, w.low(i - 1))


def _read_predicate(w: Window, i: int) -> Iterator[_Age]:
    """Read "who was four when", "she was 15.", "had turned 15"."""
    j = i + 1 + (w.low(i + 1) in {"just", "only", "then"})
    measure = measure_at(w, j)
    if measure is None or w.low(measure[0]) not in _AFTER:
        return
    last, duration, unit = measure
    when = w.low(last) == "when"
    subject = w.low(i - 1) in _SUBJECTS or w.low(i - 1) in _HEADS or w.capital(i - 1) or w.low(i) == "turned"
    commaed = w.low(i - 1) in {",", '"', "'"} and when
    if (subject or commaed) and (when or not unit) and (when or w.low(j) != "one"):
        yield _Age(j, last, duration, AgeKind.PREDICATE, w.low(i - 1) if w.low(i - 1) in _HEADS else None)


def _read_apposition(w: Window, i: int) -> Iterator[_Age]:
    """Read ", 17," or " (17)" after a name or a noun for a person."""
    just = w.low(i) == "," and w.low(i + 1) in {"just", "only", "then", "now"}
    at = i - 1 - (w.low(i - 1) in {'"', "'"})
    name, measure = w.low(at), measure_at(w, i + 1 + just)
    named = w.capital(at) and name not in _NO_NAMES and number(name) is None
    head = name if name in _HEADS else None
    if measure is None or not (named or head):
        return
    last, duration, _ = measure
    right = w.low(last)
    if w.low(i) == "(":
        proven = right == ")" and (head is not None or (w.capital(i - 2) and w.low(i - 2) not in _NO_NAMES))
    else:
        proven = right in {",", ".", ";", ""} and number(w.low(last + 1)) is None
    if proven:
        yield _Age(i + 1 + just, last, duration, AgeKind.APPOSITION, head)


def _read_at(w: Window, i: int) -> Iterator[_Age]:
    """Read "when, at 16, he was found", "who at four weighed": not an hour, as somebody is told of around it."""
    measure = measure_at(w, i + 1)
    if measure is None:
        return
    last, duration, unit = measure
    left, right = w.low(i - 1), w.low(last)
    if (left == "," and right == "," and w.low(last + 1) in _SUBJECTS and w.low(i - 2) in {"when", "but", "and"}) or (
        left == "who" and right.endswith("ed") and not unit
    ):
        yield _Age(i, last, duration, AgeKind.AGED)


def _head_after(w: Window, i: int) -> str | None:
    """Return the noun for a person next to the right, past one adjective; a capital ends the search."""
    for j in (i, i + 1):
        if w.low(j) in _HEADS:
            return w.low(j + 1) if w.low(j) == "twin" and w.low(j + 1) in _HEADS else w.low(j)
        if not w.low(j).isalpha() or w.capital(j):
            return None
    return None


def _head_before(w: Window, i: int) -> str | None:
    """Return the noun for a person directly to the left, past a comma or bracket."""
    j = i - 1 - (w.low(i - 1) in {",", "("})
    return w.low(j) if w.low(j) in _HEADS else None


_READERS = {
    "old": _read_old,
    "aged": _read_aged,
    "age": _read_aged,
    "at": _read_at,
    "of": _read_of,
    "was": _read_predicate,
    "is": _read_predicate,
    "turned": _read_predicate,
    ",": _read_apposition,
    "(": _read_apposition,
}
