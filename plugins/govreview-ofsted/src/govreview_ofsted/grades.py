"""Grades told in a text: every scale since 2005, as words, as a superlative, as a figure or as stars."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Judgement
from govreview_ofsted.words import (
    BOTTOM,
    ECHOES,
    GRADE_WORDS,
    NO_GRADE_AFTER,
    NO_GRADE_BEFORE,
    NUMBERS,
    ORDINALS,
    PERFORMANCE,
    REPEATED,
    REPEATED_SAME,
    REQUIRE,
    SUPERLATIVES,
    TIERS,
    VERDICTS,
    WEAK_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_QUOTES = frozenset("\"'")


@attrs.frozen(kw_only=True)
class Grade:
    """A grade that the text mentions, whatever it is said of.

    Attributes:
        first: Index of the first token.
        last: Index behind the last token.
        judgement: The grade. ``None`` where it repeats another ("the same grade").
        verb: Whether it is a predicate by itself ("requires improvement", "performs poorly").
        noun: Whether it is a noun by itself ("the lowest rating", "Grade 4", "two stars").
        weak: Whether it is a grade only where a verb of judging or a noun says so ("excellent", "poor").
        quoted: Whether it stands in quotation marks of its own.
        echo: Whether it only refers to a grade told right before ("remains so", "the first such verdict").
    """

    first: int
    last: int
    judgement: Judgement | None
    verb: bool = False
    noun: bool = False
    weak: bool = False
    quoted: bool = False
    echo: bool = False


def find_grades(lowers: Sequence[str], first: int, last: int, *, year: int = 0) -> Iterator[Grade]:
    """Find the grades among the tokens ``first`` to ``last`` (exclusive), in order.

    Args:
        lowers: The document's tokens in lower case.
        first: Index of the first token of a sentence.
        last: Index behind its last.
        year: Year of publication, which tells what a figure means; 0 where it is unknown.
    """
    triggers = _triggers()
    at = first
    for i in [k for k in range(first, last) if lowers[k] in triggers]:
        grade = _grade(lowers, i, first, last, year) if i >= at else None
        if grade is None:
            continue
        yield grade
        at = grade.last
        if (grade.verb or grade.last - grade.first == 1) and lowers[at - 1] in _ADVERBS:
            more = tuple(_more_adverbs(lowers, at, last))
            yield from more
            at = more[-1].last if more else at


def _more_adverbs(lowers: Sequence[str], i: int, last: int) -> Iterator[Grade]:
    """Read the grades that share a verb with one before: "perform well, excellently and adequately"."""
    adverbs = PERFORMANCE["performs"]
    while i < last:
        k = i
        while k < last and lowers[k] in {",", "and"}:
            k += 1
        if k == i or k >= last or lowers[k] not in adverbs:
            return
        yield Grade(first=k, last=k + 1, judgement=adverbs[lowers[k]])
        i = k + 1


@cache
def _triggers() -> frozenset[str]:
    return frozenset(
        {
            *GRADE_WORDS,
            *WEAK_WORDS,
            *REQUIRE,
            *_NEEDS,
            *PERFORMANCE,
            *SUPERLATIVES,
            *(f"second-{word}" for word in SUPERLATIVES),
            *NUMBERS,
            *FIGURES,
            *_ADVERBS,
            "grade",
            "same",
            "identical",
            *ECHOES,
            "no",
            "one",
            "another",
        }
    )


def _grade(lowers: Sequence[str], i: int, first: int, last: int, year: int) -> Grade | None:
    """Read the grade that begins at a token, if one does."""
    word = lowers[i]
    after = [*lowers[i + 1 : min(i + 5, last)], "", "", "", ""]
    if word in GRADE_WORDS:
        return _plain(lowers, i, first, after[0])
    if word in REQUIRE and after[0] == "improvement":
        end = i + 5 if after[1:4] == ["to", "be", "good"] else i + 2
        return Grade(
            first=i, last=end, judgement=Judgement.REQUIRES_IMPROVEMENT, verb=True, quoted=_quoted(lowers, i, end)
        )
    if word in _NEEDS and after[:2] == ["to", "improve"] and (after[2] in _NEED_ENDS or after[2:4] == ["to", "be"]):
        end = i + 3 + 3 * (after[2:4] == ["to", "be"] and lowers[i + 5 : i + 6] == ("good",))
        sure = end > i + 3
        return Grade(first=i, last=end, judgement=Judgement.REQUIRES_IMPROVEMENT, verb=True, weak=not sure)
    if word in PERFORMANCE and after[0] in PERFORMANCE[word]:
        return Grade(first=i, last=i + 2, judgement=PERFORMANCE[word][after[0]], verb=True, weak=after[0] == "well")
    if word in SUPERLATIVES:
        return _superlative(lowers, i, last, year) or _shortened(lowers, i, first, year)
    if word.startswith(_NEXT) and word[len(_NEXT) :] in SUPERLATIVES:
        return _superlative(lowers, i, last, year)
    if word == "grade" and after[0] in FIGURES:
        return Grade(first=i, last=i + 2, judgement=figure(after[0], year), noun=True)
    if word in FIGURES and (lowers[i - 1] if i > first else "") in _SCORED and after[0] in _SCORE_ENDS:
        end = i + 1 + 3 * (after[0:2] == ["out", "of"])
        return Grade(first=i, last=end, judgement=figure(word, year), noun=True)
    if word in NUMBERS and after[0] in {"star", "stars"}:
        return Grade(first=i, last=i + 2, judgement=Judgement.OTHER, noun=True)
    if word in {"same", "identical"} and after[0] in (
        REPEATED | {"conclusion"} if word == "identical" else REPEATED_SAME
    ):
        return Grade(first=i, last=i + 2, judgement=None, noun=True)
    if word == "same" and (after[0] in _SAME_FOR or (after[0] in {"is", "was"} and after[1:3] in _TRUE_OF)):
        return Grade(first=i, last=i + 1, judgement=None, echo=True)
    if word == "same" and after[0] == "of" and lowers[max(first, i - 2) : i] in _SAID_THE:
        return Grade(first=i, last=i + 1, judgement=None, echo=True)
    if word == "same" and after[0] in _CLOSED and lowers[max(first, i - 2) : i] in _RATED_THE:
        return Grade(first=i - 1, last=i + 1, judgement=None)
    if word in _ADVERBS and (lowers[i - 1] if i > first else "") in _MARKED:
        return _marked(lowers, i, after)
    if word in _ADVERBS and i > first and _is_elliptical(lowers, i, first, after):
        return Grade(first=i, last=i + 1, judgement=_ADVERBS[word])
    if word in {"another", "one"} and after[0] in {"for", "on"} and (word == "another" or lowers[i - 1] in _BEFORE_ONE):
        return Grade(first=i, last=i + 1, judgement=None, echo=True)
    if word in ECHOES or word == "no":
        return _echo(lowers, i, first, after)
    if word in WEAK_WORDS:
        return Grade(first=i, last=i + 1, judgement=WEAK_WORDS[word], weak=True, quoted=_quoted(lowers, i, i + 1))
    return None


def _marked(lowers: Sequence[str], i: int, after: Sequence[str]) -> Grade | None:
    """Read an adverb of the scale of 2009 to 2011 alone: "marked adequately", "Oldham - well (poorly)"."""
    listed = after[0] in {",", "and"} and after[1] in _ADVERBS
    closed = after[0] in {"(", ")", "", "respectively"} and lowers[i - 1] in {"-", "(", ":"}
    told = lowers[i] != "well" and lowers[i - 1] not in {"-", "(", ":"}
    if not (listed or closed or told):
        return None
    return Grade(
        first=i, last=i + 1, judgement=_ADVERBS[lowers[i]], weak=lowers[i] == "well" and not (listed or closed)
    )


def _is_elliptical(lowers: Sequence[str], i: int, first: int, after: Sequence[str]) -> bool:
    """Read "Performs poorly; a year ago, adequately", "up from adequately to well": an adverb without its verb."""
    before = lowers[i - 1]
    if before == "from":
        return after[0] == "to" and after[1] in _ADVERBS and after[1] != lowers[i]
    if before == "to":
        return lowers[i - 2] in _ADVERBS and lowers[i - 3] == "from" and i - 3 >= first and lowers[i - 2] != lowers[i]
    if before not in {",", "ago", "earlier", "before"} or after[0] not in {"", ".", ";", "in"}:
        return False
    told = any(lowers[k] in PERFORMANCE and lowers[k + 1] in _ADVERBS for k in range(first, i - 2))
    return told and not _PAST.isdisjoint(lowers[max(first, i - _AGO) : i])


_PAST = frozenset("ago earlier before last previously formerly".split())
_AGO = 5  # tokens of "a year ago," before an adverb


def _echo(lowers: Sequence[str], i: int, first: int, after: Sequence[str]) -> Grade | None:
    """Read a word that stands for the grade told before: "remains so", "They still are", "So are Bury and Kent"."""
    word = lowers[i]
    before = lowers[i - 1] if i > first else ""
    if word == "so" and (before in _STAYING or (i == first and after[0] in _AUXILIARIES)):
        return Grade(first=i, last=i + 1, judgement=None, echo=True)
    if word == "so" and i == first and after[0] == ",":
        comma = next((k for k in range(i + 2, min(i + 7, len(lowers) - 1)) if lowers[k] == ","), -1)
        told = comma > 0 and lowers[comma + 1] in _AUXILIARIES
        return Grade(first=i, last=comma + 1, judgement=None, echo=True) if told else None
    if word == "still" and after[0] in {"is", "are"} and after[1] in _CLOSED:
        return Grade(first=i, last=i + 2, judgement=None, verb=True, echo=True)
    if word == "no" and after[0] == "better" and after[1] != "than" and before in _CLOSED | _FARED:
        return Grade(first=i, last=i + 2, judgement=None, echo=True)
    if word == "such" and after[0] in REPEATED:
        return Grade(first=i, last=i + 2, judgement=None, noun=True, echo=True)
    if word in ORDINALS and before == "the" and after[0] in {"was", "came", "in", "dates", "given"}:
        return Grade(first=i, last=i + 1, judgement=None, noun=True, echo=True)
    return None


_NEEDS = frozenset({"need", "needs", "needed", "needing"})
_NEED_ENDS = frozenset({"", ".", ",", ";", ")", "and", "but"})
_SCORED = frozenset({"graded", "scored", "marked", "rated"})
_SCORE_ENDS = frozenset({"", ".", ",", ";", ")", "(", "-", "for", "overall", "out", "on", "and", "by"})
"""What stands beside a figure that is a grade: "graded 3 for", "scored 2 out of 4"."""
_SAME_FOR = frozenset("for goes went applied applies held holds".split())
_TRUE_OF = (["true", "of"], ["true", "for"], ["so", "for"])
_BEFORE_ONE = frozenset("by and with or alongside plus".split())
_FARED = frozenset("fared did done was were been it found judged rated deemed".split())
_STAYING = frozenset("remain remains remained stay stays stayed".split())
_AUXILIARIES = frozenset("is are was were has have had did do does".split())
_CLOSED = frozenset({",", ".", ";", "", "today", "now", "and", "but"})
_ADVERBS = PERFORMANCE["performs"]
_MARKED = frozenset({"marked", "rated", "graded", "judged", "scored", "-", "(", ":"})
_SAID_THE = tuple((verb, "the") for verb in ("said", "say", "says", "saying", "thought", "found", "concluded"))
_RATED_THE = tuple((verb, "the") for verb in ("rated", "judged", "graded", "found", "were", "was"))
FIGURES = {"1": 1, "2": 2, "3": 3, "4": 4, "one": 1, "two": 2, "three": 3, "four": 4}
_ENDED_2008 = 2008  # the annual performance assessment, whose best grade was 4
_ENDED_2012 = 2012  # the frameworks whose third grade was "adequate"


def figure(word: str, year: int) -> Judgement:
    """What a figure means: until 2008 4 was the best of the annual performance assessment, since then 1 is.

    Args:
        word: The figure, in digits or letters.
        year: Year of publication; 0 where it is unknown.
    """
    place = FIGURES[word]
    if 0 < year <= _ENDED_2008:
        return (Judgement.INADEQUATE, Judgement.ADEQUATE, Judgement.GOOD, Judgement.OUTSTANDING)[place - 1]
    third = Judgement.ADEQUATE if 0 < year <= _ENDED_2012 else Judgement.REQUIRES_IMPROVEMENT
    return (Judgement.OUTSTANDING, Judgement.GOOD, third, Judgement.INADEQUATE)[place - 1]


def _plain(lowers: Sequence[str], i: int, first: int, after: str) -> Grade | None:
    """Read a grade of one word; "less than good", "good enough" are none."""
    before = next((lowers[k] for k in range(i - 1, first - 1, -1) if lowers[k] not in _QUOTES), "")
    atmost = (
        before == "than"
        and lowers[max(first, i - 4) : i].count("than")
        and _AT_MOST.issuperset(_words_before(lowers, i, first))
    )
    settled = before == "so" and after == "overall" and lowers[max(first, i - 2)] in {"and", ","}
    settled = settled or (before == "for" and any(w in _SETTLED for w in lowers[max(first, i - 5) : i]))
    if (
        (before in NO_GRADE_BEFORE and not atmost and not settled)
        or after in NO_GRADE_AFTER
        or before == after == "as"
        or (after == "or" and lowers[i + 2 : i + 3] in (("better",), ("above",)))
    ):
        return None
    return Grade(first=i, last=i + 1, judgement=GRADE_WORDS[lowers[i]], quoted=_quoted(lowers, i, i + 1))


_SETTLED = frozenset(
    "settle settles settled settling swap swapped swaps exchange exchanged trade traded tipped destined".split()
)
_AT_MOST = frozenset({"no", "nothing", "never", "more", "better", "higher"})


def _words_before(lowers: Sequence[str], i: int, first: int) -> list[str]:
    """The two words before "than" and a grade."""
    plain = [w for w in lowers[max(first, i - 5) : i] if w not in _QUOTES]
    return plain[-3:-1]


def _superlative(lowers: Sequence[str], i: int, last: int, year: int) -> Grade | None:
    """Read "lowest possible rating", "top grade", "the bottom grade, inadequate"; "the two lowest ratings" are none."""
    if lowers[i - 1] in {"two", "three", "third", "their", "his", "her"}:
        return None
    word = lowers[i].removeprefix(_NEXT)
    second = word != lowers[i] or lowers[i - 1] == "second"
    for k in range(i + 1, min(i + 5, last)):
        if lowers[i + 1 : i + 3] == ("of", "the") and lowers[k] in _RANKS:
            return None  # "from the top of the class"
        if lowers[k] in VERDICTS or lowers[k] in TIERS:
            judgement = _of_place(word, year, second=second)
            first = i - (second and word == lowers[i])
            return Grade(first=first, last=_named_too(lowers, k + 1, last, judgement), judgement=judgement, noun=True)
        if lowers[k] not in {"possible", "ofsted", "of", "the", "its", "inspection", "available", "four", "overall"}:
            return None
    return None


def _shortened(lowers: Sequence[str], i: int, first: int, year: int) -> Grade | None:
    """Read "the lowest mark for protection, the lowest for leadership": the noun told before."""
    if lowers[i - 1] != "the" or lowers[i + 1 : i + 2] != ("for",):
        return None
    before = range(max(first, i - _SHARED), i - 1)
    told = any(lowers[k] in SUPERLATIVES and lowers[k + 1] in VERDICTS | TIERS for k in before)
    return Grade(first=i, last=i + 1, judgement=_of_place(lowers[i], year, second=False), noun=True) if told else None


_RANKS = frozenset({"class", "league", "division", "group"})
_SHARED = 12  # tokens over which two superlatives share a noun
_NEXT = "second-"


def _of_place(word: str, year: int, *, second: bool) -> Judgement:
    """The grade at the end of the scale, or next to it, "adequate" or its successor by the year."""
    if not second:
        return Judgement.INADEQUATE if word in BOTTOM else Judgement.OUTSTANDING
    third = Judgement.ADEQUATE if 0 < year <= _ENDED_2012 else Judgement.REQUIRES_IMPROVEMENT
    return third if word in BOTTOM else Judgement.GOOD


def _named_too(lowers: Sequence[str], i: int, last: int, judgement: Judgement) -> int:
    """Index behind a grade that is also named: "the lowest rating, 'inadequate',"; ``i`` where it is not."""
    if i + 1 >= last or lowers[i] not in {",", "-", "("}:
        return i
    k = i + 1
    while k < last and lowers[k] in _QUOTES | {"of"}:
        k += 1
    if k >= last or GRADE_WORDS.get(lowers[k]) is not judgement:
        return i
    k += 1
    while k < last and lowers[k] in _QUOTES:
        k += 1
    closed = lowers[k] in {",", ")", "-"} if k < last else False
    return k + 1 if closed else k


def _quoted(lowers: Sequence[str], first: int, last: int) -> bool:
    return first > 0 and last < len(lowers) and lowers[first - 1] in _QUOTES and lowers[last] in _QUOTES
