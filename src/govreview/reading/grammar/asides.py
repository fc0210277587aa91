"""Asides: brackets, pairs of dashes and quotations that hold a clause of their own inside a sentence.

"The board (it met in May) resigned": a reader passes over the aside, and goes on where it began.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from govreview.reading.grammar.clause_words import EMERGING, takes_clause
from govreview.reading.grammar.coordination import behind_tail
from govreview.reading.grammar.phrases import NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreview.reading.grammar.phrases import Chunk

_PAIR = 2
_LEADS = ",:;."
"""Marks before a quotation that is a sentence of its own."""


def find_asides(chunks: Sequence[Chunk]) -> Mapping[int, int]:
    """The index of the mark that closes each aside, by the index of the mark that opens it; no aside in another."""
    places = [at for at, chunk in enumerate(chunks) if chunk.kind in _MARKS]
    if len(places) < _PAIR:
        return {}
    marks: dict[str, list[int]] = {}
    for at in places:
        marks.setdefault(_MARKS[chunks[at].kind], []).append(at)
    asides = _reports(chunks) if len(marks.get(",", ())) > 1 else {}
    marks.pop(",", None)
    for mark, indices in marks.items():
        for opening, closing in _pairs(chunks, mark, indices):
            inner = chunks[opening + 1 : closing]
            apart = all(closing < first or last < opening for first, last in asides.items())
            if inner and apart and _IS_ASIDE[mark](chunks, opening, inner):
                asides[opening] = closing
    return asides


def _pairs(chunks: Sequence[Chunk], mark: str, indices: list[int]) -> list[tuple[int, int]]:
    """Opening and closing marks of a sort."""
    if mark == "(":
        return [(a, b) for a, b in pairwise(indices) if chunks[a].kind == "(" != chunks[b].kind]
    if mark == "-" and len(indices) != _PAIR:
        return []
    return list(zip(indices[::2], indices[1::2], strict=False)) if len(indices) % _PAIR == 0 else []


def _is_bracket(_chunks: Sequence[Chunk], _opening: int, inner: Sequence[Chunk]) -> bool:
    """Whether a bracket says something by itself; a date or a name alone belongs to the sentence."""
    told = any(c.kind == "date" or (isinstance(c, NounPhrase) and c.people) for c in inner)
    return not told or any(isinstance(c, VerbGroup) for c in inner)


def _is_parenthesis(_chunks: Sequence[Chunk], opening: int, inner: Sequence[Chunk]) -> bool:
    """Whether dashes enclose a clause; what only says more of a noun is no aside."""
    return opening > 0 and inner[0].kind != "R" and _has_subject(inner)


def _is_speech(chunks: Sequence[Chunk], opening: int, inner: Sequence[Chunk]) -> bool:
    """Whether marks enclose a sentence with its own subject: behind a comma, a colon or a verb of saying."""
    before = chunks[opening - 1] if opening else None
    led = before is None or before.kind in _LEADS or (isinstance(before, VerbGroup) and takes_clause(before))
    return led and _has_subject(inner)


def _has_subject(inner: Sequence[Chunk]) -> bool:
    """Whether a phrase stands before the first finite verb."""
    verb = next((k for k, c in enumerate(inner) if isinstance(c, VerbGroup) and c.form == "finite"), -1)
    return verb > 0 and any(isinstance(c, NounPhrase) for c in inner[:verb])


def _reports(chunks: Sequence[Chunk]) -> dict[int, int]:
    """Clauses of saying between a subject and its verb: "Ann Holt, it emerged last night, has resigned"."""
    found: dict[int, int] = {}
    for at in range(1, len(chunks) - 4):
        subject, verb = chunks[at + 1 : at + 3]
        if chunks[at].kind != "," or not isinstance(subject, NounPhrase) or not isinstance(verb, VerbGroup):
            continue
        if verb.form != "finite" or not (takes_clause(verb) or verb.lemma in EMERGING):
            continue
        closing = behind_tail(chunks, at + 3)
        ahead = chunks[closing + 1] if closing + 1 < len(chunks) else None
        behind = isinstance(chunks[at - 1], NounPhrase | VerbGroup) or chunks[at - 1].kind == "date"
        goes_on = isinstance(ahead, VerbGroup) and ahead.form == "finite" and behind
        if goes_on and chunks[closing].kind == ",":
            found[at] = closing
    return found


_MARKS = {",": ",", "(": "(", ")": "(", "-": "-", '"': '"', "'": "'"}
_IS_ASIDE = {"(": _is_bracket, "-": _is_parenthesis, '"': _is_speech, "'": _is_speech}
