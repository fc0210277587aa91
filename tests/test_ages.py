"""Tests of the ages found in a sentence."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from govreview.models.document import SectionKind
from govreview.reading.dates.ages import AgeKind, AgeMention, find_ages
from govreview.reading.text.fold import fold
from govreview.reading.text.sentences import Sentence
from govreview.reading.text.tokens import tokenise


def ages(text: str) -> tuple[AgeMention, ...]:
    """Find the ages of a text that is one sentence."""
    tokens, _ = tokenise(fold(text), (Sentence(0, len(text), 0, SectionKind.BODY),))
    return find_ages(tokens, 0, len(tokens))


@pytest.mark.parametrize(
    ("text", "words", "duration", "kind", "head"),
    [
        ("A two-year-old boy", "two-year-old", "P2Y", AgeKind.COMPOUND, "boy"),
        ("two-year-old Keanu Williams", "two-year-old", "P2Y", AgeKind.COMPOUND, None),
        ("save the two-year-old, but", "two-year-old", "P2Y", AgeKind.COMPOUND, None),
        ("a 17-month-old toddler", "17-month-old", "P17M", AgeKind.COMPOUND, "toddler"),
        ("a one-year-old girl", "one-year-old", "P1Y", AgeKind.COMPOUND, "girl"),
        ("a two-and-a-half-year-old", "two-and-a-half-year-old", "P2Y6M", AgeKind.COMPOUND, None),
        ("a 2-year-1-month-old girl", "2-year-1-month-old", "P2Y1M", AgeKind.COMPOUND, "girl"),
        ("a three-day-old baby", "three-day-old", "P3D", AgeKind.COMPOUND, "baby"),
        ("a 5 month old baby", "5 month old", "P5M", AgeKind.COMPOUND, "baby"),
        ("a two year old boy", "two year old", "P2Y", AgeKind.COMPOUND, "boy"),
        ("Tom, aged 23 months, had", "aged 23 months", "P23M", AgeKind.AGED, None),
        ("a girl (aged 5)", "aged 5", "P5Y", AgeKind.AGED, "girl"),
        ("died aged just two.", "aged just two", "P2Y", AgeKind.AGED, None),
        ("died at the age of seven months.", "age of seven months", "P7M", AgeKind.AGED, None),
        ("she was seven weeks old.", "seven weeks old", "P7W", AgeKind.OLD, None),
        ("he was four days old when", "four days old", "P4D", AgeKind.OLD, None),
        ("was two and a half years old", "two and a half years old", "P2Y6M", AgeKind.OLD, None),
        ("two years and three months old", "two years and three months old", "P2Y3M", AgeKind.OLD, None),
        ("just a year old", "a year old", "P1Y", AgeKind.OLD, None),
        ("at five months of age", "five months of age", "P5M", AgeKind.OLD, None),
        ("a boy of seven", "seven", "P7Y", AgeKind.OF, "boy"),
        ("twin boys of three were found", "three", "P3Y", AgeKind.OF, "boys"),
        ("who was four when she", "four", "P4Y", AgeKind.PREDICATE, None),
        ("She was 15.", "15", "P15Y", AgeKind.PREDICATE, None),
        ("had turned 15 nine days before", "15", "P15Y", AgeKind.PREDICATE, None),
        ("call K, was nine when her", "nine", "P9Y", AgeKind.PREDICATE, None),
        ("Kelly Prewett, 29, got", "29", "P29Y", AgeKind.APPOSITION, None),
        ("Keanu Williams, two, was", "two", "P2Y", AgeKind.APPOSITION, None),
        ("Kofi Mensah (17) died", "17", "P17Y", AgeKind.APPOSITION, None),
        ('"Finn", 11, was', "11", "P11Y", AgeKind.APPOSITION, None),
        ("Isla Reid, just 2, was", "2", "P2Y", AgeKind.APPOSITION, None),
        ("care when, at 16, he was found", "at 16", "P16Y", AgeKind.AGED, None),
        ("a girl who at four weighed little", "at four", "P4Y", AgeKind.AGED, None),
        ("QUITS AFTER BOY, 7, STARVED", "7", "P7Y", AgeKind.APPOSITION, "boy"),
        ("Jaydons sister, 4, was", "4", "P4Y", AgeKind.APPOSITION, "sister"),
    ],
)
def test_an_age_is_found_in_its_frame(text: str, words: str, duration: str, kind: AgeKind, head: str | None) -> None:
    """Each frame gives the words, the duration and the noun described."""
    (age,) = ages(text)
    assert text[age.start : age.end] == words
    assert (age.duration, age.kind, age.head) == (duration, kind, head)


@pytest.mark.parametrize(
    ("text", "durations"),
    [
        ("the brothers, aged 2, 3 and 5, who", ["P2Y", "P3Y", "P5Y"]),
        ("girls aged three and five", ["P3Y", "P5Y"]),
        ("twins aged three and five months", ["P3M", "P5M"]),
        ("a boy aged 5, 12 social workers", ["P5Y"]),
    ],
)
def test_ages_in_a_list_are_several(text: str, durations: list[str]) -> None:
    """After "aged" each number that counts nothing else is an age, in the unit told last."""
    assert [age.duration for age in ages(text)] == durations


def test_an_age_told_by_a_verb_is_not_attributive() -> None:
    """Only what stands beside its noun or name is attributive."""
    assert [age.attributive for age in ages("The two-year-old boy; he was four when")] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        "under-fives and over-16s",
        "16 and 17 year olds",
        "two-year-olds",
        "a four-year plan and a two-year contract",
        "18 months ago",
        "12 months beginning on 1 May",
        "a few weeks old",
        "when, at 10, police arrived",
        "who at seven opens the door",
        "nearly two years old",
        "under five years old",
        "children aged 5 to 11",
        "aged 16 or over",
        "aged under five",
        "a mother of two",
        "a son of two doctors",
        "less than a child of three",
        "He was one of three.",
        "It was 15 minutes.",
        "The figure was 15.",
        "In March, 15, and",
        "sections 3, 4, 5",
        "In Leeds, 15 children died.",
        "a 150-year-old school",
        "a year-old report",
        "at the age of consent",
    ],
)
def test_what_is_no_ones_age_is_not_found(text: str) -> None:
    """Groups, rough ages, lengths and counts are left out."""
    assert ages(text) == ()


def test_nothing_is_read_beyond_the_range_of_tokens() -> None:
    """A unit outside the range is not seen."""
    tokens, _ = tokenise("aged 13 months", (Sentence(0, 14, 0, SectionKind.BODY),))
    (age,) = find_ages(tokens, 0, 2)
    assert (age.start, age.end, age.duration) == (0, 7, "P13Y")


_WORDS = st.sampled_from(
    "aged age of at the a boy girl , ( ) and was turned who when old two 2 17 0 999 half years year months weeks-old "
    "two-year-old 5-month -old year-old two-year and-a-half-year-old Kofi Mensah just or to".split()
)


@given(words=st.lists(_WORDS, max_size=12))
def test_every_age_is_a_duration_within_the_text(words: list[str]) -> None:
    """Any words give ages in order, each a duration above nothing."""
    text = " ".join(words) or "x"
    end = 0
    for age in ages(text):
        assert end <= age.start < age.end <= len(text)
        end = age.end
        assert regex.fullmatch(r"P(?:[1-9][0-9]{0,3}[YMWD]){1,2}", age.duration)
