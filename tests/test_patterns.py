"""Tests of the pattern language: what it takes, what it refuses and why, and that examples are proved both ways."""

from __future__ import annotations

import contextlib
import time

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from govreview.exceptions import GovreviewError, PatternError
from govreview.models import Document
from govreview.patterns import KINDS, Kind, Pattern, check, pattern
from govreview.reading.reading import Reading

APPOINTED = pattern(
    r"{person}(?:, [^,.]{1,80},)? (?:has been|have been|was|is|were) (?:re)?appointed (?:as |to )?(?:be )?{role}?",
    id="appointed",
    examples=[
        "Lord Warner, a former health minister, has been appointed commissioner",
        "Lord Warner Was Appointed Commissioner",
        "Moira Gibb was reappointed to chair it.",
    ],
    never=["Lord Warner, the appointed day", "The council was appointed by Lord Warner."],
)


def read(text: str) -> Reading:
    """Read a text that is all there is of a document."""
    return Reading(Document(text))


def reason(source: str, **options: tuple[str, ...]) -> str:
    """Give the reason for which a pattern is refused."""
    with pytest.raises(PatternError) as caught:
        _ = pattern(source, id="it", **options).regex  # type: ignore[arg-type]
    assert caught.value.pattern == "it"
    assert str(caught.value) == f"pattern 'it': {caught.value.reason}"
    return caught.value.reason


def test_examples_are_proved() -> None:
    """A sound pattern passes."""
    check(APPOINTED, read)


@pytest.mark.parametrize(
    ("examples", "never", "told"),
    [
        (["She was dismissed."], ["Nobody was."], "it does not match 'She was dismissed.'"),
        (["Moira Gibb resigned."], ["Moira Gibb resigned."], "it matches 'Moira Gibb resigned.'"),
        ([], ["Nobody was."], "it has no examples that it must match, or none that it must never match"),
        (["Moira Gibb resigned."], [], "it has no examples that it must match, or none that it must never match"),
    ],
)
def test_examples_that_prove_it_wrong(examples: list[str], never: list[str], told: str) -> None:
    """A pattern that misses an example, matches what it must not, or proves nothing, is refused."""
    with pytest.raises(PatternError) as caught:
        check(pattern("{person} resigned", examples=examples, never=never), read)
    assert caught.value.reason == told


def test_a_pattern_without_id_is_called_by_its_source() -> None:
    """The id is what records call the rule."""
    assert pattern("{person} resigned").id == "{person} resigned"
    assert APPOINTED.id == "appointed"


def test_it_is_compiled_once_and_only_when_it_is_used() -> None:
    """A wrong pattern can be made; a right one is compiled on first use and kept."""
    assert isinstance(pattern("{person"), Pattern)
    assert APPOINTED.regex is APPOINTED.regex


def test_the_error_is_the_librarys_and_a_value_error() -> None:
    """Callers can catch it as either."""
    assert issubclass(PatternError, GovreviewError)
    assert issubclass(PatternError, ValueError)


@pytest.mark.parametrize(
    ("source", "matched", "unmatched"),
    [
        (r"a\.b", "a.b", "axb"),
        (r"(?:ab|cd)ef", "cdef", "ace"),
        (r"ab[^,.]{0,3}cd", "ab  cd", "ab, cd"),
        (r"ab[\]\-x]", "ab]", "ab)"),
        (r"ab\d{2}", "ab12", "ab1"),
        (r"\bab\b", "x ab y", "cab"),
        (r"(?>ab|a)cd", "abcd", "abd"),
        (r"(?P<x>ab)?cd", "cd", "ab"),
        (r"(?<x>ab)cd", "abcd", "cd"),
        (r"(?<=x)ab(?!c)", "xabd", "xabc"),
        (r"^ab$", "ab", "abc"),
        (r"a{2,3}?bc", "aabc", "abc"),
        (r"a{2,3}+bc", "aabc", "abc"),
        (r"ab\{c\}", "ab{c}", "abc"),
        (r"\p{Lu}bc", "Xbc", "xbc"),
    ],
)
def test_what_the_language_takes(source: str, matched: str, unmatched: str) -> None:
    """Literals, sets, groups, branches, bounded repeats and looks mean what they mean in `regex`."""
    expression = pattern(source).regex
    assert expression.search(matched) is not None
    assert expression.search(unmatched) is None


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("a.*b", "at 2: '*' has no end: write how often at most, such as {0,40}"),
        (r"ab\w+", "at 4: '+' has no end: write how often at most, such as {1,40}"),
        ("ab{2,}", "at 2: '{2,}' has no end: write how often at most, such as {2,40}"),
        ("ab{2,300}", "at 2: a repeat is of 0 to 200 times, the smaller number first"),
        ("ab{3,2}", "at 2: a repeat is of 0 to 200 times, the smaller number first"),
        ("ab{1,2}{2}", "at 7: a repeat of a repeat: put the inner one into a group (?:...)"),
        ("ab(?!c){1,2}", "at 7: what takes no character cannot be repeated"),
        ("?ab", "at 0: '?' repeats nothing: write '\\?' for the mark"),
        ("(ab)", "at 0: a group has a name, (?P<name>...), or none, (?:...); write '\\(' for the mark"),
        ("(?i:ab)", "at 0: of groups there are (?:...) (?>...) (?P<name>...) (?=...) (?!...) (?<=...) (?<!...)"),
        ("(?:ab", "at 0: the group has no end"),
        ("ab)", "at 2: ')' closes nothing: write '\\)' for the mark"),
        (
            "ab[cd",
            "at 2: a set has no end, holds nothing, or holds another: write '\\[' and '\\]' for the marks",
        ),
        (
            r"(?P<x>ab)\1",
            r"at 9: '\1' is not in the language: \b \B \d \D \s \S \w \W \p{..} and marks are",
        ),
        (r"ab\p{Nonsense}", r"at 2: \p{Nonsense} is no property of characters"),
        ("(?P<1>ab)", "at 1: '1' is no name of a group: letters, digits and '_', no digit first"),
        (
            "{human} left",
            "at 0: there is no kind of mention 'human': there are person, organisation, authority, role, date, age",
        ),
        ("{person|authority} left", "at 0: several kinds need a name: write {person|authority:who}"),
        ("{Person} left", "at 0: '{' begins a repeat {1,40} or a placeholder {person}: write '\\{' for the mark"),
    ],
)
def test_what_is_not_in_the_language(source: str, told: str) -> None:
    """The error tells where and what to write instead."""
    assert reason(source) == told


@pytest.mark.parametrize(
    "source",
    [
        r"\b{person} left",
        r"{person}\b left",
        r"left \b(?:he|{person})",
        r"(?:was |\b){person} left",
        r"left(?: {person}\b){1,2}",
        r"left {role}?\B{date}",
        r"left (?=\b{person}:)",
    ],
)
def test_a_word_boundary_beside_a_placeholder(source: str) -> None:
    """It would mean the opposite of what its author means, wherever the two meet."""
    assert "a word boundary beside a placeholder" in reason(source)


def test_a_word_boundary_elsewhere() -> None:
    """Between words it is allowed, and beside a set that happens to hold placeholders too."""
    assert pattern(r"{person} \bleft\b[^,]{0,20} {role}").regex.groups == 2


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (r"ab(?:\w{1,9}){1,9}", "divided in several ways"),
        (r"ab(?:\w{1,9} ?){1,9}", "divided in several ways"),
        (r"ab(?:c|cd){0,9}", "divided in several ways"),
        (r"ab(?:c{2,3}){2}", "divided in several ways"),
        (r"ab(?:[^,]{1,9}, ?){1,9}", "divided in several ways"),
        (r"ab(?:c?){0,9}", "what is repeated can be empty"),
        (r"ab.{0,80}cd.{0,80}ef", "in 6,561 ways"),
        (r"ab\w{0,90}\w{0,90}cd", "in 8,281 ways"),
        (r"a?b?", "it matches where nothing stands"),
    ],
)
def test_what_takes_too_long(source: str, told: str) -> None:
    """Repeats that can be divided in several ways, and gaps that multiply, are refused."""
    assert told in reason(source)


@pytest.mark.parametrize(
    "source",
    [
        r"ab(?:\w{1,20} ){0,5}cd",
        r"ab(?:, {person:all}){0,5} and {person:all}",
        r"ab[^,]{0,80},[^,]{0,80}, cd",
        r"ab.{0,40}cd.{0,40}ef",
        r"ab(?:\w{1,9}+){1,9}",
        r"ab.{0,80}+cd.{0,80}ef",
        r"ab(?>.{0,80}cd).{0,80}ef",
        r"ab(?:has been |have been |was ){1,3}",
    ],
)
def test_what_is_linear(source: str) -> None:
    """Rounds that end in what does not stand inside them, sets that stop, possessive and atomic parts are taken."""
    assert pattern(source).triggers


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"a.{0,40}foo.{0,40}bar", "afoo" * 375),
        (r"a[^b]{0,40}\w{0,40} bar", "a" * 1500),
        (r"aa(?:\w{1,20} ){0,5}aa,", "aa " * 500),
        (r"(?:a{1,40}b?)a{0,40}c aa", "a" * 1500),
    ],
)
def test_the_worst_text(source: str, text: str) -> None:
    """What is taken is quick on the longest sentence and the worst text that we could think of."""
    expression = pattern(source).regex
    begun = time.process_time()
    assert expression.search(text) is None
    assert time.process_time() - begun < 0.25


@pytest.mark.parametrize(
    ("source", "triggers"),
    [
        ("{person} (?:has |have )?resigned", ("resigned",)),
        ("{person} (?:quit|resigned|stood down)", ("stood down", "resigned", "quit")),
        ("(?:has been|was) (?:re)?appointed {role}", ("appointed ",)),
        ("(?P<verb>sacked|fired) by {person}", ("sacked", "fired")),
        ("(?:in )?{date}, {person} left", (" left",)),
        ("(?:ab){2}[cd]{1,9}", ("ab",)),
        ("O\u2019Neill (?!not)", ("O\u2019Neill ",)),
    ],
)
def test_triggers(source: str, triggers: tuple[str, ...]) -> None:
    """Of the literals that every match holds those are taken whose shortest is longest."""
    assert pattern(source).triggers == triggers


@pytest.mark.parametrize("source", ["{person}, {role}", "(?:resigned)?, {role}", "{person} (?:left|{role})"])
def test_a_pattern_without_a_word(source: str) -> None:
    """A pattern that would have to be tried on every sentence is refused."""
    assert reason(source).startswith("no word stands in every match")


def test_triggers_told_by_hand() -> None:
    """They take the place of those in the source, in small letters where capitals do not count."""
    assert pattern("{person}, {role}", triggers=["Chair", "head"]).triggers == ("chair", "head")
    assert reason("{person}, {role}", triggers=("",)).startswith("no word stands in every match")


def test_capitals_count_where_the_source_has_one() -> None:
    """A pattern in small letters matches capitals too; one with a capital, or a set of such, does not."""
    assert [pattern(s).cased for s in ("ofsted", "Ofsted", r"ab[A-Z]", r"ab\p{Lu}", r"ab\W[^\S]")] == [
        False, True, True, True, False,
    ]  # fmt: skip


def test_one_kind_twice() -> None:
    """Two persons must be told apart, or taken together by a name written by hand."""
    told = (
        "{person} can match twice: name both, {person:one} and {person:other}, or give them one name by hand, which "
        "`Match.all` takes together"
    )
    assert reason("{person} replaced {person}") == told
    assert reason("left(?: {person}){1,2}") == told
    assert reason("left (?:{person}, {person}|{role})") == told
    assert pattern("{person:new} replaced {person:old}").triggers == (" replaced ",)
    assert pattern("{person} left|sacking {person}").triggers == ("sacking ", " left")


def test_a_kind_of_ones_own() -> None:
    """It stands beside those of every reading, whose names it may not take."""
    grade = Kind("grade", lambda _: ())
    assert pattern("rated {grade}", kinds=[grade]).regex.groupindex == {"grade": 1}
    assert reason("rated {person}", kinds=(Kind("person", lambda _: ()),)) == (  # type: ignore[arg-type]
        f"a kind of its own needs a name of its own, other than {', '.join(KINDS)}"
    )


PIECES = st.sampled_from(
    ["ab", "c", "[ab]", "[^c]", r"\w", ".", " ", "{person}", "{date:x}", "(?:ab|c)", "(?:a|{role:y})", r"\b", "(?=a)"]
)
REPEATS = st.sampled_from(["", "", "", "?", "{2}", "{0,3}", "{1,2}+", "{1,2}?"])
SOURCES = st.lists(st.tuples(PIECES, REPEATS).map("".join), min_size=1, max_size=6).map("".join)


@given(SOURCES, st.text(alphabet="abc \ue000\ue003\ue004", max_size=30))
def test_every_match_holds_a_trigger(source: str, text: str) -> None:
    """Whatever the pattern, none of its matches is lost by looking for triggers first."""
    rule = pattern(source)
    try:
        found = rule.regex.search(text)
    except PatternError:
        return
    assert found is None or any(trigger in found[0] for trigger in rule.triggers)


@given(st.text(alphabet=r"ab(){}[]|?*+\.^$,:<>=!P120", max_size=20) | st.text(max_size=20))
def test_no_other_error(source: str) -> None:
    """What is not in the language is refused with a `PatternError` and nothing else."""
    with contextlib.suppress(PatternError):
        assert isinstance(pattern(source).regex, regex.Pattern)
