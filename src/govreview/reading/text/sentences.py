"""Sentences: where one ends and the next begins, within each paragraph."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex
from attrs import frozen

from govreview.models.document import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.text.sections import Paragraph

LONGEST = 1500
"""Code points of the longest sentence: a longer one is cut at a blank, so that later layers stay linear."""

TITLES = frozenset(
    "adm brig canon capt cdr cllr cllrs cmdr col const coun councillor cpl det dr fr gen gov hon insp lt maj messrs mr "
    "mrs ms mx prof profs rev revd rt sgt sr st supt ven".split()
)
"""Abbreviations before a name, in lower case and without the full stop that belongs to them."""

_NEVER_LAST = TITLES | frozenset("al approx cf ch eg e.g fig figs ie i.e nr p para paras pp sect v vol vs viz".split())
_BEFORE_NUMBER = frozenset(
    "art jan feb mar apr aug sept sep oct nov dec no nos p para paras pp r reg s sch sec ss vol ch cl".split()
)
_SELDOM_LAST = frozenset("co corp dept est inc jr ltd plc u.k u.s u.n e.u".split())
_CODED = frozenset(
    "adult baby boy brothers child children class client family girl grade group infant miss mother father option part "
    "patient plan point schedule sibling siblings sisters subject twin twins ward witness".split()
)
_LETTERED = frozenset("mr mrs ms miss dr mx".split())  # "her teacher, Mr K."
_OPENERS = frozenset(
    "a after all although an and as at both but by children critics despite during each even every for from he her his "
    "how however if in inspectors it its last many meanwhile most mr mrs ms my no not now of on one only our she since "
    "so some that the their then there these they this those to today two under we what when where while who with yet "
    "you".split()
)
_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december gmt bst".split()
)
_ASKED = frozenset("added asked cried demanded inquired queried replied said says shouted wondered wrote".split())
_REACH = 24  # code points before a full stop that may tell what it belongs to
_OPENING = "\"'([-*\u2022 \n\r"
_QUOTES = "\"'"
_MARKS = "\"'()[].,:;"


@frozen
class Sentence:
    """A sentence, or a line that stands for one (a heading, an item of a list).

    Attributes:
        start: Code points into `Document.text`, at its first character that is no blank.
        end: The end, exclusive, after its last character that is no blank.
        paragraph: The index of its paragraph.
        section: The part of the document in which it stands.
    """

    start: int
    end: int
    paragraph: int
    section: SectionKind


def find_sentences(folded: str, paragraphs: Sequence[Paragraph]) -> tuple[Sentence, ...]:
    """Divide each paragraph into sentences.

    A full stop ends no sentence after a title ("Cllr."), an initial, a number of a list, nor before a small letter; a
    question or exclamation mark inside a quotation ends none where the reporting clause follows.

    Args:
        folded: The folded text.
        paragraphs: The paragraphs, in order.

    Returns:
        The sentences, in order; each lies in one paragraph and starts and ends with a character that is no blank.
    """
    return tuple(
        Sentence(start, end, index, paragraph.section)
        for index, paragraph in enumerate(paragraphs)
        for start, end in _divide(folded, paragraph.start, paragraph.end)
    )


def _divide(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the bounds of the sentences between two offsets."""
    for match in _stops().finditer(folded, start, end):
        if match.end() < end and _ends(folded, start, match):
            yield from _cut(folded, start, match.end(1))
            start = match.end()
    yield from _cut(folded, start, end)


def _cut(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give a sentence without the blanks around it, in pieces if it is overlong."""
    while end - start > LONGEST:
        blank = folded.rfind(" ", start + 1, start + LONGEST)
        middle = blank if blank > start else start + LONGEST
        yield from _cut(folded, start, middle)
        start = middle
    piece = folded[start:end]
    if bare := piece.strip():
        first = start + len(piece) - len(piece.lstrip())
        yield first, first + len(bare)


def _ends(folded: str, start: int, match: regex.Match[str]) -> bool:
    """Tell whether a stop ends the sentence begun at `start`."""
    following = folded[match.end() : match.end() + 3 * _REACH].lstrip(_OPENING).split(maxsplit=5)
    if not following:
        return True
    if following[0][0].islower():
        return False
    mark = folded[match.start()]
    closed = match.end(1) > match.start() + 1
    if mark in "?!":
        return not (closed and _reported(following))
    if mark != "." or closed or folded[match.end()] in _QUOTES:
        return True
    stop = match.start()
    return _full_stop_ends(folded[max(start, stop - _REACH) : stop], following[0], whole=stop - start <= _REACH)


def _full_stop_ends(before: str, follower: str, *, whole: bool) -> bool:
    """Tell whether a full stop ends a sentence.

    Args:
        before: The last characters of the sentence before the stop.
        follower: The word after the stop.
        whole: Whether `before` is the whole of the sentence so far.
    """
    words = before.split()
    if not words or before[-1] == ".":
        return True  # an ellipsis
    word = words[-1].lstrip(_OPENING)
    lower = word.lower()
    if whole and len(words) == 1 and (word.isdigit() or len(word) == 1):
        return False  # the number of an item
    coded = len(words) > 1 and words[-2].strip(_MARKS).lower() in _CODED
    if coded and len(word) == 1 and word.isupper():
        return True
    if lower in _NEVER_LAST or (follower[0].isdigit() and lower in _BEFORE_NUMBER):
        return False
    next_word = follower.strip(_MARKS).lower()
    if lower in {"a.m", "p.m"}:
        return next_word not in _CALENDAR
    if len(word) == 1 and word.isupper():
        lettered = len(words) > 1 and words[-2].strip(_MARKS).lower() in _LETTERED
        return (lettered or word == "I") and next_word in _OPENERS | _CODED
    if word.isupper() and "." in word and lower not in _SELDOM_LAST:
        return next_word in _OPENERS  # initials before a surname: "P.D. Hume"
    return lower not in _SELDOM_LAST or next_word in _OPENERS


def _reported(following: list[str]) -> bool:
    """Tell whether the words after a closing mark are a name and a verb of asking: "Why?" Mr Thring asked."""
    if following[0].lower() in _OPENERS - TITLES:
        return False
    for word in following:
        if not word[0].isupper():
            return word.strip(".,:;").lower() in _ASKED
    return False


@cache
def _stops() -> regex.Pattern[str]:
    """Compile what may end a sentence.

    A stop with its closing marks before a blank, or, where the blank was forgotten, between a small letter and a
    capitalised word ("services.The council").
    """
    return regex.compile(r"""([.!?\u2026]["')\]]*+)(?:\s++|(?<=\p{Ll}[.!?]["')\]]*)(?=\p{Lu}\p{Ll}))""")
