"""The checks that an extractor gets: each finds the fault that it is for, and a sound extractor passes them all."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import attrs
import pytest

import govreview
from govreview import Document, Evidence, Reading, Record
from govreview.exceptions import ExtractorError
from govreview.models import Actor, ActorKind, ActorRef, Span
from govreview.patterns import pattern
from govreview.pipeline import Pipeline, pipeline
from govreview.plugins import discovery
from govreview.review import Review
from govreview.testing import (
    VARIANTS,
    Checks,
    GoldDocument,
    articles,
    assert_grounded,
    assert_robust,
    assert_sound,
    assert_stable,
)
from govreview.testing.checks import patterns_of
from govreview_statements import Statements

Found = Callable[[Reading], Iterator[Record]]

TEXT = 'Crisis talks\n\n"It is a very bad day for all of us here," said Ann Holt of Leeds City Council. It rained.\n'
DOCUMENT = Document(TEXT, id="d", published="2014-03-27")
RESIGNED = pattern(
    r"{person} (?:has )?resigned",
    id="resigned",
    examples=["Ann Holt has resigned.", "Raj Patel resigned."],
    never=["Ann Holt has resisted."],
)


@attrs.frozen
class Finder:
    """An extractor that does what a test tells it."""

    found: Found
    name: str = "finder"

    def extract(self, reading: Reading) -> Iterator[Record]:
        """Find it."""
        return self.found(reading)


def statement(text: str, start: int, end: int) -> govreview.Statement:
    """A statement of these words of a text."""
    return govreview.Statement(quote=text[start:end], evidence=(Evidence.of(text, start, end),), rule="words")


def resigned(reading: Reading) -> Iterator[Record]:
    """Find who has resigned, as a plugin does."""
    for match in reading.find(RESIGNED):
        yield govreview.Statement(quote=match.text, evidence=(match.evidence,), rule=match.rule)


def straight_marks(reading: Reading) -> Iterator[Record]:
    """Look at the text itself, where marks of quotation are of two sorts."""
    start = reading.document.text.find('"')
    if start >= 0:
        yield statement(reading.document.text, start, start + 3)


def ends_of_lines(reading: Reading) -> Iterator[Record]:
    """Count on lines to end as one's own do."""
    text = reading.document.text
    if "\n\n" in text.strip() and "Crisis" in text:
        yield statement(text, text.index("Crisis"), text.index("Crisis") + 6)


def one_name(reading: Reading) -> Iterator[Record]:
    """Know somebody by name."""
    text = reading.document.text
    if "Holt" in text:
        yield statement(text, text.index("Holt"), text.index("Holt") + 4)


def one_place(reading: Reading) -> Iterator[Record]:
    """Know a place by name."""
    text = reading.document.text
    if "Leeds" in text:
        yield statement(text, text.index("Leeds"), text.index("Leeds") + 5)


def second_word(reading: Reading) -> Iterator[Record]:
    """Count on there being a second word."""
    word = reading.document.text.split()[1]
    start = reading.document.text.index(word)
    yield statement(reading.document.text, start, start + len(word))


def everything(reading: Reading) -> Iterator[Record]:
    """Read what is beside the article too."""
    text = reading.document.text
    if "resigned" in text:
        yield statement(text, text.index("resigned"), text.index("resigned") + 8)


@pytest.mark.parametrize(
    ("found", "changes"),
    [
        (resigned, set()),
        (straight_marks, {"quotation-marks"}),
        (ends_of_lines, {"line-ends"}),
        (one_name, {"another-surname"}),
        (one_place, {"another-authority"}),
    ],
)
def test_a_change_that_says_nothing_new_finds_what_counts_on_it(found: Found, changes: set[str]) -> None:
    """Each careless extractor fails at the changes that it does not think of, and at no other."""
    failed = set()
    for variant in VARIANTS:
        try:
            assert_stable(DOCUMENT, Finder(found), variants=(variant,))
        except AssertionError as error:
            assert variant.name in str(error)  # noqa: PT017  (the failure is what is tested)
            failed.add(variant.name)
    assert failed == changes


def test_a_damaged_text_finds_what_counts_on_words() -> None:
    """An extractor that fails on an empty text is found out."""
    with pytest.raises(ExtractorError, match="IndexError"):
        assert_robust(DOCUMENT, Finder(second_word))
    assert_robust(DOCUMENT, Finder(resigned))


def test_an_extractor_that_remembers_is_found_out() -> None:
    """The same text must give the same, however often it is read."""
    counter = itertools.count()

    def remembers(reading: Reading) -> Iterator[Record]:
        for i in range(next(counter)):
            yield statement(reading.document.text, i, i + 3)

    with pytest.raises(AssertionError, match="read again, the text gives something else"):
        assert_sound(DOCUMENT, Finder(remembers))


def test_a_review_of_another_text_is_not_grounded() -> None:
    """A review is of one text."""
    review = Pipeline([Statements()]).review(DOCUMENT)
    assert_grounded(review, DOCUMENT)
    with pytest.raises(AssertionError, match="from another text"):
        assert_grounded(review, TEXT + "!")


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (
            {"evidence": (Evidence(0, 4, "Drei"),)},
            "evidence of statement by rule words at 0 is 'Drei', the text has 'Cris",
        ),
        ({"status_cue": Span(0, 9999)}, "a span of statement by rule words lies beyond the text: 0 to 9999"),
        ({"speaker": ActorRef("Ann", id="a9")}, "'Ann' of statement by rule words is no actor of the review: a9"),
        ({"speaker": ActorRef("Ann", Span(0, 9999))}, "the mention of 'Ann' of statement by rule words lies beyond"),
    ],
)
def test_what_does_not_stand_in_the_text(fields: dict[str, object], told: str) -> None:
    """Evidence, spans and references are each looked at."""
    record = attrs.evolve(statement(TEXT, 0, 4), **fields)  # type: ignore[arg-type]
    with pytest.raises(AssertionError) as raised:
        assert_grounded(Review(document=DOCUMENT, records=(record,)), DOCUMENT)
    assert told in str(raised.value)


@pytest.mark.parametrize(
    ("actor", "told"),
    [
        (Actor(id="a1", kind=ActorKind.PERSON, name="Ann Hull"), "the text does not say 'Ann Hull'"),
        (Actor(id="a1", kind=ActorKind.PERSON, name="Ann", aliases=("Annie",)), "the text does not say 'Annie'"),
        (
            Actor(id="a1", kind=ActorKind.PERSON, name="Ann", mentions=(Span(0, 9999),)),
            "a mention of 'Ann' lies beyond",
        ),
    ],
)
def test_actors_are_called_as_the_text_calls_them(actor: Actor, told: str) -> None:
    """A name that nobody said is none."""
    with pytest.raises(AssertionError, match=told):
        assert_grounded(Review(document=DOCUMENT, actors=(actor,)), DOCUMENT)


def names(checks: Checks) -> list[str]:
    """The names of the checks that fail."""
    failed = []
    for check in checks:
        try:
            check.run()
        except (AssertionError, ExtractorError):
            failed.append(check.name)
    return failed


def test_the_checks_of_a_sound_extractor() -> None:
    """All hold, on its own examples and on the articles of the kit."""
    checks = Checks(
        Finder(resigned),
        examples=["<statement><quote>Ann Holt has resigned</quote></statement>."],
        never=["Ann Holt < Raj Patel."],
        patterns=(RESIGNED,),
    )
    checks.run()
    told = [check.name for check in checks]
    assert len(told) == len(set(told))
    assert told[:6] == [
        "rule resigned: has examples of both sorts",
        "rule resigned: Ann Holt has resigned.",
        "rule resigned: Raj Patel resigned.",
        "rule resigned, never: Ann Holt has resisted.",
        "example 1: Ann Holt has resigned.",
        "never 1: Ann Holt < Raj Patel.",
    ]
    assert "sound: dev-02-sefton-leader-quits" in told
    assert told[-1] == "elsewhere: example 1"


def test_the_kit_loads_no_plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test says the same whatever else is installed."""

    def looked_for() -> dict[str, object]:
        raise AssertionError("plugins are looked for")

    monkeypatch.setattr(discovery, "_distributions", looked_for)
    monkeypatch.setattr(pipeline, "find_plugins", looked_for)
    Checks(Statements(), examples=["Nobody spoke."], articles=False).run()
    assert_sound(DOCUMENT, Statements())


def test_rules_that_are_wrong_or_unproved() -> None:
    """A pattern fails by the example that proves it wrong, or for lack of one."""
    wrong = pattern("{person} left", id="left", examples=["Ann Holt right."], never=["Raj Patel left."])
    bare = pattern("{person} went", id="went")
    checks = Checks(Finder(resigned), patterns=(wrong, bare), articles=False)
    assert names(checks) == [
        "rule left: Ann Holt right.",
        "rule left, never: Raj Patel left.",
        "rule went: has examples of both sorts",
    ]


def test_examples_that_do_not_hold() -> None:
    """Each is a check of its own."""
    checks = Checks(Finder(resigned), examples=["<quote>Ann Holt</quote> has resigned."], never=["Ann Holt resigned."])
    assert names(attrs.evolve(checks, patterns=(), articles=False)) == [
        "example 1: Ann Holt has resigned.",
        "never 1: Ann Holt resigned.",
    ]


def test_what_stands_beside_the_article_is_not_to_be_read() -> None:
    """An extractor that reads related articles is found out, unless its author says that it must."""
    checks = Checks(Finder(everything), examples=["<quote>resigned</quote>"], patterns=(), articles=False)
    assert names(checks) == ["elsewhere: example 1"]
    assert names(attrs.evolve(checks, without=("elsewhere",))) == []


def test_patterns_are_found_in_the_package_of_an_extractor() -> None:
    """Those of its modules, by id."""
    assert patterns_of(Statements()) == ()
    assert [each.id for each in patterns_of(Finder(resigned))] == ["resigned"]


def test_the_kit_has_a_dozen_articles() -> None:
    """Of every record type there are several, and their evidence stands in them."""
    pairs = articles()
    assert len(pairs) == 12
    assert all(pair.content["document"]["fictional"] for pair in pairs)
    kinds = [record["type"] for pair in pairs for record in pair.content["records"]]
    assert min(kinds.count(kind) for kind in ("appointment", "rating", "child_case", "intervention", "statement")) > 8
    for pair in pairs:
        for record in pair.content["records"]:
            assert all(words in pair.document.text for words in record["evidence"])


def test_a_checkout_has_the_seeds_too(govreview_seeds: tuple[GoldDocument, ...]) -> None:
    """Five real articles; where the wheel is tested there is no checkout."""
    assert len(govreview_seeds) == 5
