"""Tests of skeletons, and of the matches that `Reading.find` gives on them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
import regex
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from govreview.models import Document, Evidence, Span, Status
from govreview.patterns import Kind, pattern
from govreview.reading.reading import Reading
from govreview.reading.skeleton import Mark, build, innermost
from govreview.reading.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.matches import Match

PERSON, ORGANISATION, AUTHORITY, ROLE, DATE, AGE = "\ue000\ue001\ue002\ue003\ue004\ue005"
APPOINTED = pattern(
    r"{person:appointee}(?:, [^,.]{1,80},)? (?P<verb>has been|was) appointed (?:as |to )?{role}?", id="appointed"
)
RESIGNED = pattern("{person} resigned", id="resigned")
TEXT = "Lord Warner, a former health minister, has been appointed commissioner for Birmingham."


def read(text: str) -> Reading:
    """Read a text that is all there is of a document."""
    return Reading(Document(text))


def skeletons(text: str, across: bool = False) -> list[str]:  # noqa: FBT001, FBT002 - a test's shorthand
    """Give a text as patterns see it."""
    reading = read(text)
    return [s.text for s in reading.skeletons.of(reading, pattern("it", across=across)).skeletons]


def one(text: str, source: str) -> Match:
    """Give the only match of a pattern."""
    (match,) = read(text).find(pattern(source))
    return match


@pytest.mark.parametrize(
    ("text", "skeleton"),
    [
        (TEXT, f"{PERSON}, a {ROLE}, has been appointed {ROLE} for {AUTHORITY}."),
        ("Ofsted inspected Leeds City Council in May 2013.", f"{ORGANISATION} inspected {AUTHORITY} in {DATE}."),
        ("Moira Gibb\u2019s two-year-old nephew.", f"{PERSON}'s {AGE} nephew."),
        ("It re\u00adsi\u200bgned  the \ufb01rst\u00a0of  all.", "It resigned the first of all."),
        ("A mark \ue000 of private use.", "A mark \ufffd of private use."),
    ],
)
def test_what_patterns_see(text: str, skeleton: str) -> None:
    """A character for each mention; the rest folded, without invisible characters, ligatures and blanks in a row."""
    assert skeletons(text) == [skeleton]


def test_a_post_with_its_organisation_is_two() -> None:
    """The innermost mentions are marked: the authority, and the title behind it."""
    text = "Birmingham City Council's director of children's services left."
    assert skeletons(text) == [f"{AUTHORITY}'s {ROLE} left."]


def test_mentions_that_overlap() -> None:
    """The one that holds another goes, and of two that overlap the second; those taken before go first."""
    marks = [Mark(start, end, "", None) for start, end in ((0, 9), (2, 4), (3, 6), (6, 6), (6, 8))]
    assert [(m.start, m.end) for m in innermost(marks)] == [(2, 4), (6, 8)]
    taken = [Mark(4, 7, "", None), Mark(9, 12, "", None)]
    assert [(m.start, m.end) for m in innermost(marks, taken)] == [(2, 4), (4, 7), (9, 12)]


def test_a_match() -> None:
    """It tells the rule, the words of the text, the evidence and the sentence."""
    (match,) = read(f"It is so. {TEXT}").find(APPOINTED)
    words = TEXT[: TEXT.index(" for B")]
    assert match.rule == "appointed"
    assert match.text == words
    assert match.span == Span(10, 10 + len(words))
    assert match.evidence == Evidence(10, 10 + len(words), words)
    assert match.sentence == 1


def test_a_mention() -> None:
    """A placeholder gives the mention, its words and place; a person is the one whom all mentions name."""
    (match,) = read("Norman Warner left. Warner has been appointed chair.").find(APPOINTED)
    appointee = match["appointee"]
    assert (appointee.name, appointee.text, appointee.span) == ("appointee", "Warner", Span(20, 26))
    assert appointee.person is not None
    assert appointee.person.name == "Norman Warner"


@pytest.mark.parametrize(
    ("text", "source", "told"),
    [
        (TEXT, "appointed {role}", "commissioner"),
        ("It left Leeds City Council.", "left {authority}", "Leeds City Council"),
        ("It left the NSPCC.", "left the {organisation}", "NSPCC"),
    ],
)
def test_mentions_by_kind(text: str, source: str, told: str) -> None:
    """Each kind has its own property, of its own type."""
    match = one(text, source)
    (name,) = match.pattern.regex.groupindex
    mention = getattr(match[name], name)
    assert getattr(mention, "title" if name == "role" else "name") == told


def test_dates_and_ages() -> None:
    """They are the mentions of the reading."""
    reading = read("The boy, aged 13 months, died in May 2013.")
    (match,) = reading.find(pattern("{age}, died in {date}"))
    assert match["age"].age is reading.ages[0]
    assert match["date"].date is reading.dates[0]


def test_a_group_of_words() -> None:
    """It has words and a place, and no mention."""
    (match,) = read(TEXT).find(APPOINTED)
    verb = match["verb"]
    assert (verb.text, verb.span, verb.mention) == ("has been", Span(39, 47), None)
    with pytest.raises(TypeError, match="the group 'verb' holds words, no PersonMention"):
        _ = verb.person
    with pytest.raises(TypeError, match="the group 'role' holds PostMention, no DateMention"):
        _ = match["role"].date


def test_a_group_that_takes_nothing() -> None:
    """Asked for in brackets it is an error, `get` gives None; a group that does not exist is an error either way."""
    (match,) = read("Lord Warner has been appointed by the council.").find(APPOINTED)
    assert "role" not in match
    assert "verb" in match
    assert match.get("role") is None
    with pytest.raises(KeyError, match="role"):
        _ = match["role"]
    with pytest.raises(KeyError, match="post"):
        match.get("post")
    assert "post" not in match


def test_a_list() -> None:
    """Groups of one name written by hand are taken together, in the order of the text."""
    source = "appointed {person:who}(?:, {person:who}){0,3}(?: and {person:who})?"
    match = one("They appointed Moira Gibb, Alan Wood and Norman Warner.", source)
    assert [capture.text for capture in match.all("who")] == ["Moira Gibb", "Alan Wood", "Norman Warner"]
    assert match["who"].text == "Moira Gibb"


def test_several_kinds_at_one_place() -> None:
    """One placeholder may stand for several kinds."""
    reading = read("Moira Gibb resigned. Ofsted resigned. Nobody resigned.")
    rule = pattern("{person|organisation:who} resigned")
    assert [match["who"].text for match in reading.find(rule)] == ["Moira Gibb", "Ofsted"]


def test_capitals() -> None:
    """A pattern in small letters matches a headline in capitals; one with a capital does not."""
    reading = read("It RESIGNED today.")
    assert [match.text for match in reading.find(pattern("it resigned"))] == ["It RESIGNED"]
    assert list(reading.find(pattern("It resigned"))) == []


def test_never_beyond_a_sentence() -> None:
    """A match stays in its sentence, unless the pattern goes across; then it stays in its paragraph."""
    reading = read("Moira Gibb came. She resigned later.\n\nShe came. She resigned.")
    source = "{person} came. she resigned"
    assert list(reading.find(pattern(source))) == []
    (match,) = reading.find(pattern(source, across=True))
    assert (match.text, match.sentence) == ("Moira Gibb came. She resigned", 0)
    assert list(reading.find(pattern("later.{1,9}came", across=True))) == []


def test_some_sentences() -> None:
    """Only those are looked in whose indices are given, each once, in order."""
    reading = read("Moira Gibb resigned. Alan Wood resigned. Ann Coffey resigned.")
    assert [m.text for m in reading.find(RESIGNED, [2, 0, 2])] == ["Moira Gibb resigned", "Ann Coffey resigned"]
    across = pattern("{person} resigned", across=True)
    assert [m.sentence for m in reading.find(across, [1])] == [0, 1, 2]


def test_the_clause_for_status() -> None:
    """The last clause whose verb stands in the match tells how sure the text is."""
    reading = read("Lord Warner is expected to be appointed commissioner.")
    (match,) = reading.find(pattern("{person} (?:is expected to be|was) appointed"))
    assert match.frame is reading.frames[-1]
    assert match.status == (Status.PLANNED, Span(15, 23))
    unclear = one("The appointed day.", "appointed day")
    assert (unclear.frame, unclear.status) == (None, (Status.ACTUAL, None))


def test_no_blanks_at_the_edges() -> None:
    """What a pattern takes beyond the words is left out."""
    match = one("He was appointed to chair it.", " was appointed (?:to )?{role}?")
    assert (match.text, match.span) == ("was appointed to", Span(3, 19))


@frozen
class Grade:
    """A grade, as a plugin may mark it."""

    start: int
    end: int


def find_grades(reading: Reading) -> Iterator[Grade]:
    """Mark the words of grades."""
    for found in regex.finditer("good in Leeds|good|inadequate", reading.folded):
        yield Grade(*found.span())


def test_a_kind_of_ones_own() -> None:
    """Its mentions go before those of the reading, and are the objects that its finder gave."""
    reading = read("Leeds was rated inadequate, and good in Leeds.")
    rule = pattern("rated {grade:now}, and {grade:then}", kinds=[Kind("grade", find_grades)])
    (match,) = reading.find(rule)
    assert match["now"].as_a(Grade) == Grade(16, 26)
    assert match["then"].text == "good in Leeds"
    assert skeletons("good in Leeds") == [f"good in {AUTHORITY}"]


def test_skeletons_are_built_once() -> None:
    """All patterns with the same kinds share them."""
    reading = read(TEXT)
    assert reading.skeletons.of(reading, APPOINTED) is reading.skeletons.of(reading, RESIGNED)


def test_strange_characters_inside_a_match() -> None:
    """A match over dropped and opened characters covers them in the text."""
    text = "A \ufb01rst re\u00adsigned  \u200bthing."
    match = one(text, "(?P<head>irst resi)(?P<tail>gned t)")
    assert match.text == text[2:20]
    assert match["head"].text == "\ufb01rst re\u00adsi"
    assert match["tail"].text == "gned  \u200bt"


STRANGE = st.text(alphabet="ab. \n\t\u00a0\u00ad\u200b\ufb01\ue000\uf8ff\u0130\ud800'\u201c", max_size=60)


def _visible(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff")))


@given(STRANGE | st.text(max_size=60))
def test_offsets_lead_back(text: str) -> None:
    """Each piece of a skeleton is that of the text, up to folding, dropping and opening; no character is lost."""
    folded = fold(text)
    skeleton = build(folded, 0, len(folded), [])
    assert len(skeleton.lower) == len(skeleton.text)
    at = 0
    for position, char in enumerate(skeleton.text):
        span = skeleton.span(position, position + 1)
        source = folded[span.start : span.end]
        opened = "\ufb00" <= source <= "\ufb06"
        assert opened or char == source or (char == " " and _visible(source).isspace())
        assert span.start >= at or opened
        assert not _visible(folded[at : span.start])
        at = max(at, span.end)


@given(st.lists(st.tuples(st.sampled_from("xyz"), st.booleans()), min_size=1, max_size=20))
def test_mentions_lead_back(parts: list[tuple[str, bool]]) -> None:
    """A placeholder stands for the whole of its mention, whatever stands between."""
    text, marks = "", []
    for number, (letters, marked) in enumerate(parts):
        if marked:
            marks.append(Mark(len(text), len(text) + 3, PERSON, number))
        text += letters * 3
    skeleton = build(text, 0, len(text), marks)
    found = [(skeleton.span(i, i + 1), m) for i, m in skeleton.mentions.items()]
    assert found == [(Span(mark.start, mark.end), mark.mention) for mark in marks]
    assert skeleton.span(0, len(skeleton.text)) == Span(0, len(text))


@given(st.text(max_size=80) | STRANGE, st.sampled_from(["Moira Gibb ", "Ofsted ", ""]))
def test_no_text_is_too_strange(text: str, name: str) -> None:
    """Whatever the text, finding gives places whose words are the text's."""
    document = Document(f"{text} {name}resigned {text}")
    rule = pattern(r"(?P<before>[^r]{0,9})(?P<word>resigned)")
    for match in Reading(document).find(rule):
        assert document.text[match["word"].span.start : match["word"].span.end] == match["word"].text
        assert match["word"].text.lower().replace("\u00ad", "").replace("\u200b", "") == "resigned"
        assert match.evidence.text in document.text


def test_an_absent_trigger_costs_next_to_nothing() -> None:
    """A pattern whose word does not stand in the text takes less than a microsecond a sentence."""
    reading = read(f"{TEXT} " * 200)
    absent = pattern("{person} (?:yodelled|bilocated)")
    list(reading.find(absent))
    fastest = min(_time(reading, absent, range(200)) for _ in range(20))
    assert fastest < 200e-6


def _time(reading: Reading, rule: object, sentences: range) -> float:
    begun = time.perf_counter()
    assert list(reading.find(rule, sentences)) == []  # type: ignore[arg-type]
    return time.perf_counter() - begun
