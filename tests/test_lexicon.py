"""Word forms and word lists are what the tagger takes them for."""

from __future__ import annotations

import pytest

from govreview.reading.grammar import lexicon
from govreview.reading.grammar.lexicon import Form, VerbForm, ordinary_words, verb_forms

FORMS = {
    "appoint": ("appoint", Form.BASE),
    "appoints": ("appoint", Form.PRESENT),
    "appointed": ("appoint", Form.PAST | Form.PARTICIPLE),
    "appointing": ("appoint", Form.ING),
    "resigned": ("resign", Form.PAST | Form.PARTICIPLE),
    "stepped": ("step", Form.PAST | Form.PARTICIPLE),
    "stepping": ("step", Form.ING),
    "replaced": ("replace", Form.PAST | Form.PARTICIPLE),
    "replacing": ("replace", Form.ING),
    "denies": ("deny", Form.PRESENT),
    "denied": ("deny", Form.PAST | Form.PARTICIPLE),
    "dying": ("die", Form.ING),
    "agreed": ("agree", Form.PAST | Form.PARTICIPLE),
    "agreeing": ("agree", Form.ING),
    "took": ("take", Form.PAST),
    "taken": ("take", Form.PARTICIPLE),
    "left": ("leave", Form.PAST | Form.PARTICIPLE),
    "has": ("have", Form.PRESENT),
    "is": ("be", Form.PRESENT),
    "raped": ("rape", Form.PAST | Form.PARTICIPLE),
    "scraping": ("scrape", Form.ING),
    "scrapped": ("scrap", Form.PAST | Form.PARTICIPLE),
}


@pytest.mark.parametrize("word", FORMS)
def test_verb_form(word: str) -> None:
    """A form leads to its lemma and tells what it can be as a verb."""
    known = verb_forms()[word]
    assert VerbForm(known.lemma, known.form & ~Form.NOUN) == VerbForm(*FORMS[word])


@pytest.mark.parametrize(
    ("word", "noun"), [("report", True), ("reports", True), ("reported", False), ("appoint", False), ("resigns", False)]
)
def test_forms_that_are_as_often_nouns(word: str, noun: bool) -> None:  # noqa: FBT001 - a column of the table
    """The mark for nouns stands on the base and the present, and on no other form."""
    assert bool(verb_forms()[word].form & Form.NOUN) is noun


def test_no_form_of_a_verb_that_is_none() -> None:
    """Nouns, names and stems cut at the wrong place are no verb forms."""
    assert {"council", "birmingham", "stepp", "denyed", "takeing", "replaceed"}.isdisjoint(verb_forms())


def test_ordinary_words() -> None:
    """Words of the language are ordinary, names of people are not."""
    assert {"council", "children", "report"} <= ordinary_words()
    assert {"okafor", "timpson"}.isdisjoint(ordinary_words())


@pytest.mark.parametrize("name", [name for name, words in vars(lexicon).items() if isinstance(words, frozenset)])
def test_closed_classes_are_in_lower_case(name: str) -> None:
    """Tokens are compared in lower case, so a capital in a list would never match."""
    assert {word for word in getattr(lexicon, name) if word != word.lower()} == set()
