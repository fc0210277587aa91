"""A sentence in chunks: its tokens gathered to noun phrases, verb groups and marks.

Apposition ("Lord Warner, a former health minister,"), age ("Kelly Prewett, 29,"), affiliation
("Annette Obasi of Barnardo's") and lists ("A, B and C") are joined here, once, so that a
clause sees one phrase where a reader sees one participant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.grammar.appositions import join_appositions
from govreview.reading.grammar.lists import join_groups, join_lists
from govreview.reading.grammar.noun_phrases import noun_phrase
from govreview.reading.grammar.phrases import Mark, Scan
from govreview.reading.grammar.verb_groups import verb_group

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreview.reading.grammar.lexicon import Vocabulary
    from govreview.reading.grammar.phrases import Chunk, Marked
    from govreview.reading.text.tokens import Tokens

NOMINAL = "DQPnE#a'"
"""Classes of words with which a noun phrase can begin."""
PLAIN = 'ICSR,.()-:;"'
"""Classes of words with which neither phrase nor verb group begins, unless a mention does."""


def find_chunks(
    tokens: Tokens,
    tags: Sequence[str],
    first: int,
    last: int,
    marked: Marked,
    vocabulary: Vocabulary,
) -> list[Chunk]:
    """The chunks of one sentence, for `join_chunks` to join.

    Args:
        tokens: The document's tokens.
        tags: Word classes of the tokens ``first..last``.
        first: Index of the sentence's first token.
        last: Index behind its last token.
        marked: The mentions by token.
        vocabulary: The verbs.
    """
    scan = Scan(lowers=tokens.lowers, tags=tags, offset=first, last=last, marked=marked, vocabulary=vocabulary)
    chunks: list[Chunk] = []
    lowers, begins = tokens.lowers, marked.begins
    i = first + 1 if _numbers(tokens, first, last) else first
    while i < last:
        letter = tags[i - first]
        if letter in PLAIN and i not in begins and i not in scan.cut:
            chunks.append(Mark(letter, i, i + 1, lowers[i]))
            i += 1
        elif i in marked.scare:
            i += 1
        else:
            chunk = _chunk(scan, i, letter)
            chunks.append(chunk)
            i = chunk.last if chunk.last > i else i + 1
    return chunks


def join_chunks(chunks: Sequence[Chunk], tokens: Tokens, tags: Sequence[str]) -> list[Chunk]:
    """The chunks of one sentence, appositions and lists joined."""
    joined = join_appositions(chunks, tokens)
    if "C" not in tags:
        return joined
    listed = join_lists(joined, tokens)
    return join_groups(listed, tokens) if len(listed) < len(joined) else joined


def _numbers(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a sentence opens with the number of its paragraph: "5.2 The board met"."""
    whole, _, part = tokens.lowers[first].partition(".") if first + 1 < last else ("", "", "")
    return whole.isdigit() and part.isdigit() and tokens.words[first + 1][0].isupper()


def _chunk(scan: Scan, i: int, letter: str) -> Chunk:
    marked = scan.marked
    until = marked.dates.get(i)
    if until is not None and scan.tag(until) != "'":
        return Mark("date", i, until, scan.lowers[i])
    if letter == "#" and i in marked.ages and scan.lowers[i].isdigit():
        return Mark("age", i, i + 1, scan.lowers[i])
    if letter in NOMINAL or until is not None or _names(scan, i):
        phrase = noun_phrase(scan, i)
        if phrase is not None:
            return phrase
    if (
        letter in "MXVBNG"
        or (letter == "A" and _leads(scan, i, "MXV"))
        or (letter == "T" and _leads(scan, i + 1, "BX"))
    ):
        return verb_group(scan, i)
    return Mark("I" if letter == "T" else letter, i, i + 1, scan.lowers[i])


def _names(scan: Scan, i: int) -> bool:
    marked = scan.marked
    return (
        i in marked.people or i in marked.posts or i in scan.cut or i in marked.authorities or i in marked.organisations
    )


def _leads(scan: Scan, i: int, letters: str) -> bool:
    """Whether adverbs from a token lead to a word of one of the classes."""
    while scan.tag(i) == "A" or i in scan.marked.scare:
        i += 1
    return scan.tag(i) in letters
