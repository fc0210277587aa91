"""Adults who were harmed as children: "Gary Nuttall, now 46, was sent there at the age of nine. He was beaten"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .mention import is_young
from .parented import as_child
from .suspects import suspect

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.people.finder import PersonMention

    from .mention import Mention
    from .words import Words

_HARMED = frozenset("abused raped assaulted beaten groomed molested exploited trafficked neglected tortured".split())
_BEING = frozenset("was were been being and".split())
_BETWEEN = frozenset("sexually repeatedly regularly routinely physically indecently first then brutally".split())
_BACK = 2  # tokens between "was" and what was done
_AFTER = 2  # sentences behind the one that names him


def survivors(w: Words, described: list[list[Mention]]) -> Iterator[tuple[str, Mention]]:
    """People told with an age of today and one of then, who were harmed then: each as a child of that age."""
    posted = {person.index for person, _ in w.reading.holders}
    for person in w.reading.persons:
        if person.pseudonym or person.index in posted or not (person.given and person.surname) or suspect(w, person):
            continue
        for mention in person.mentions:
            if not (mention.given and mention.surname) or not _grown(w, mention):
                continue
            sentence = w.reading.sentence_of(mention.first)
            behind = range(sentence, min(sentence + _AFTER + 1, len(described)))
            told = [m for s in behind for m in described[s] if m.first > mention.last]
            age = told[0].age if told and told[0].kind in ("aside", "pronoun") else None
            if age is not None and any(_harmed(w, *w.reading.ranges[s]) for s in behind):
                yield person.name, evolve(as_child(person, sentence, None), age=age)
            break


def _grown(w: Words, name: PersonMention) -> bool:
    """Whether the age of an adult stands behind a name: ", 46,", ", now 46,", " (46)"."""
    at = name.last + (w.lowers[name.last : name.last + 1] in ((",",), ("(",)))
    at += w.lowers[at : at + 1] in (("now",), ("aged",))
    if at in w.ages:
        return not is_young(w.ages[at][1].duration)
    number = w.lowers[at] if at < len(w.lowers) else ""
    return w.lowers[at - 1] == "now" and number.isdigit() and not is_young(f"P{int(number)}Y")


def _harmed(w: Words, first: int, last: int) -> bool:
    """Whether somebody "was abused" in a stretch of the text."""
    for at in range(first + 1, last):
        if w.lowers[at] not in _HARMED:
            continue
        before = at - 1
        while before > at - 1 - _BACK and w.lowers[before] in _BETWEEN:
            before -= 1
        if w.lowers[before] in _BEING:
            return True
    return False
