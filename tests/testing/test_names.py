"""Names that a score takes for one, and names that it does not."""

from __future__ import annotations

import pytest

from govreview.testing.names import fold, same_authority, same_decider, same_organisation, same_person, word_overlap


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lord Warner", "Warner"),
        ("Edward Timpson MP", "Ed Timpson"),
        ("P Hay", "Peter Hay"),
        ("Julian Le Grand", "Professor Julian le Grand"),
        ("Delphine N’Diaye", "Delphine N'Diaye"),
        ("Zoë Marsh", "Zoe Marsh"),
    ],
)
def test_one_person(a: str, b: str) -> None:
    """Honorifics, short forms, initials and a bare surname do not make another person."""
    assert same_person(a, b)
    assert same_person(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [("Ann Poole", "Raj Poole"), ("Ann Poole", "Ann Pool"), ("Ann Mary Poole", "Mary"), ("", "Ann"), (None, None)],
)
def test_two_persons(a: str | None, b: str | None) -> None:
    """Another given name, another surname, a middle name or nothing at all is nobody's name."""
    assert not same_person(a, b)


def test_strict_refuses_a_surname() -> None:
    """A surname that stands for the whole is refused where asked, the same full name is not."""
    assert not same_person("Ann Poole", "Poole", strict=True)
    assert same_person("Ann Poole", "Ms Ann Poole", strict=True)


def test_organisations() -> None:
    """Words of legal form and usual abbreviations do not count, words of content do."""
    assert same_organisation("Hull City Council", "Hull Council")
    assert same_organisation("DfE", "Department for Education (DfE)")
    assert not same_organisation("Hull City Council", "Hull City Football Club")


def test_authorities() -> None:
    """Slugs agree but for case, blanks and hyphens."""
    assert same_authority("isle-of-wight", "Isle of Wight")
    assert not same_authority("isle-of-wight", "isle-of-man")
    assert not same_authority(None, None)


def test_deciders() -> None:
    """The government is the Department for Education or unsaid, but no minister by name."""
    assert same_decider("ministers", "DfE")
    assert same_decider("the government", None)
    assert not same_decider("ministers", "Michael Gove")
    assert same_decider("Ed Vane", "Edward Vane")


def test_fold_parts_words() -> None:
    """Dashes and stops part words, apostrophes and accents vanish."""
    assert fold("Children’s – “Café”/Bar.") == "childrens cafe bar"


def test_word_overlap() -> None:
    """Three words of three and four in common are six sevenths."""
    assert word_overlap("the interim director", "The director, interim, still") == pytest.approx(6 / 7)
    assert word_overlap(None, "x") == 0.0
