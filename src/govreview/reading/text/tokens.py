"""Tokens: words, numbers with their signs, possessives and marks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.reading.text.sentences import TITLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.text.sentences import Sentence

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


@frozen
class Tokens:
    """The tokens of a document's sentences, as parallel tuples.

    Attributes:
        starts: Code points into `Document.text` of each token's first character.
        ends: The same after each token's last character, exclusive.
        words: The tokens as they stand in the folded text.
        lowers: The tokens for comparison: in lower case, accents composed, ligatures opened, soft hyphens and
            zero-width characters dropped.
        capitals: Indices of the tokens that begin with a capital, in order.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[str, ...]
    lowers: tuple[str, ...]
    capitals: tuple[int, ...]

    def capitals_in(self, first: int, last: int) -> tuple[int, ...]:
        """The indices of the tokens of ``first..last`` that begin with a capital."""
        return self.capitals[bisect_left(self.capitals, first) : bisect_left(self.capitals, last)]

    def __len__(self) -> int:
        return len(self.words)


def tokenise(folded: str, sentences: Sequence[Sentence]) -> tuple[Tokens, tuple[tuple[int, int], ...]]:
    """Divide each sentence into tokens.

    A word keeps its inner hyphens and apostrophes ("Abiola-Finch", "O'Halleran", "don't"), a number its signs
    ("£38m", "14th", "28.03.14", "17-month-old"), an initial or a title its full stop ("J.", "Cllr."). A possessive is
    a token of its own ("Birmingham" "'s", "councils" "'"), and so are a shortened auxiliary ("she" "'ll") and any
    other mark.

    Args:
        folded: The folded text.
        sentences: The sentences, in order.

    Returns:
        The tokens, and for each sentence the index of its first token and the index after its last.
    """
    find = _token().finditer
    edges: list[int] = []  # starts and ends by turns: a pair for each token would set off the garbage collector
    ranges = []
    for sentence in sentences:
        first = len(edges) // 2
        edges += [edge for match in find(folded, sentence.start, sentence.end) for edge in match.span()]
        ranges.append((first, len(edges) // 2))
    starts, ends = edges[::2], edges[1::2]
    words = tuple([folded[start:end] for start, end in zip(starts, ends, strict=True)])
    return Tokens(
        starts=tuple(starts),
        ends=tuple(ends),
        words=words,
        lowers=tuple(map(str.lower if folded.isascii() else _plain, words)),
        capitals=tuple([i for i, word in enumerate(words) if word[0].isupper()]),
    ), tuple(ranges)


def _plain(word: str) -> str:
    """Give a word as it is compared."""
    if len(word) == 1 or word.isascii():
        return word.lower()
    return unicodedata.normalize("NFKC", word.translate(_INVISIBLE)).lower()


@cache
def _token() -> re.Pattern[str]:
    """Compile what a token is: a title or initial with its stop, a number, a word, a possessive, any other mark.

    The standard library's engine is used because it is twice as fast here, and every article passes through this.
    """
    capital = r"[^\W\d_a-z]"
    short = "ll|LL|ve|VE|re|RE|[dDmM]"  # what is left of an auxiliary: "she'll"
    joined = r"[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]\w*+"  # combining and invisible characters
    return re.compile(
        rf"""
        (?: \w++ | [£$€]\d++ \w*+ )
        (?: - \w++ | ' [sS] - \w++
          | ' (?! (?: [sS] | {short} )\b ) \w++ | (?<= \d ) [.,:/] \d++ \w*+ | (?<= \d ) % | {joined} )*+
        (?: \. (?: (?<= \b[^\W\d_]\. ) (?: [^\W\d_]\. )++       # "p.m.", "U.K."
                | (?<= \b{capital}\. ) (?= \s?{capital} )        # an initial before a name or another initial
                | (?: {_after_titles()} ) (?= \s?\w )             # a title before a name
        )   )?+
        | (?<= \w ) ' (?: [sS] | {short} )\b
        | -++ | \.{{2,}}+ | \S
        """,
        re.VERBOSE,
    )


def _after_titles() -> str:
    """Give a pattern that looks back at a title and its stop: one branch a length, as looking back must be."""
    forms = sorted(
        {form for title in TITLES for form in (title, title.title(), title.upper())}, key=lambda form: (len(form), form)
    )
    return "|".join(rf"(?<= \b(?:{'|'.join(group)})\. )" for _, group in groupby(forms, key=len))
