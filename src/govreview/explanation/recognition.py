"""Whether words are recognised as somebody's name, and which evidence is missing where they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.explanation.words import quoted
from govreview.reading.people.finder import HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_TAKEN = {"a": "an authority", "o": "an organisation", "p": "a post", "d": "a date"}
_SEXES = {"m": "a man", "f": "a woman"}


def recognition_words(
    reading: Reading, places: Sequence[tuple[int, int]], persons: Sequence[Person], slugs: frozenset[str]
) -> Iterator[str]:
    """Tell as whom or what the words are recognised.

    Args:
        reading: The reading.
        places: Where the words stand.
        persons: The persons whom they name.
        slugs: The authorities that they name.
    """
    for person in persons:
        sex = _SEXES.get(person.sex or "", "sex not told")
        yield f"person: recognised as {person.name} ({sex}), mentions: {len(person.mentions)}"
    if slugs:
        yield f"authority: recognised as {', '.join(sorted(slugs))}"
    if not persons and not slugs:
        yield f"person: not recognised: {_missing(reading, places)}"


def _missing(reading: Reading, places: Sequence[tuple[int, int]]) -> str:
    """What speaks for no person at the first place that is read."""
    tokens = reading.tokens
    inside = next(
        (found for start, end in places if (found := [i for i, at in enumerate(tokens.starts) if start <= at < end])),
        [],
    )
    if not inside:
        return "the words are read nowhere"
    first, last = inside[0], inside[-1] + 1
    taken = next((reading.taken[i] for i in inside if i in reading.taken), None)
    if taken is not None:
        return f"the words are read as part of {_TAKEN[taken]}"
    word = tokens.words[first]
    lacks = []
    if not all(tokens.words[i][0].isupper() for i in inside):
        lacks.append("its words do not begin with capitals")
    if tokens.lowers[first].rstrip(".") not in HONORIFICS and tokens.lowers[first - 1].rstrip(".") not in HONORIFICS:
        lacks.append("no honorific stands before it")
    if reading.gazetteer.given_name(tokens.lowers[first]) is None:
        lacks.append(f"{quoted(word)} is no given name that the gazetteer knows")
    if "p" not in (reading.taken.get(i) for i in (first - 1, first - 2, last, last + 1)):
        lacks.append("no post stands beside it")
    return "; ".join(lacks) or "the signs around it do not suffice"
