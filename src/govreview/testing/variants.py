"""Changes to a text that change nothing of what it says, and what they must do to the records."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Final

import attrs
import regex

from govreview.gazetteer import gazetteer
from govreview.models import ActorKind, Document
from govreview.reading.reading import Reading
from govreview.review import Review

__all__ = ["VARIANTS", "Changed", "Variant", "another_surname", "comparable", "curly", "straight"]

_AUTHORITIES: Final = ("leeds", "wakefield", "salford")
"""Authorities to swap in: none has a trust of its own that the gazetteer knows."""


def _same(value: str) -> str:
    return value


@attrs.frozen(kw_only=True)
class Changed:
    """A text before and after a change.

    Attributes:
        before: The text, which the change may have had to make even first.
        after: The text after it.
        old: What the strings of the records before must become to be compared.
        new: The same for those after.
    """

    before: str
    after: str
    old: Callable[[str], str] = _same
    new: Callable[[str], str] = _same


@attrs.frozen
class Variant:
    """A change that says nothing new.

    Attributes:
        name: What it is called.
        change: Changes a text, of which a review is given; ``None`` where it cannot be changed so.
    """

    name: str
    change: Callable[[str, Review], Changed | None]


def straight(text: str) -> str:
    """Return the text with straight quotation marks for curly ones."""
    return text.translate(str.maketrans("‘’“”", "''\"\""))


def curly(text: str) -> str:
    """Return the text with curly quotation marks for straight ones, each turned by what stands before it."""
    text = regex.sub(r'(?<![^\s(\[—–‘“])"', "“", text).replace('"', "”")
    return regex.sub(r"(?<![^\s(\[—–“])'", "‘", text).replace("'", "’")


def _blanks(text: str) -> str:
    return " ".join(text.split())


def _spaced(before: str, after: str) -> Changed:
    return Changed(before=before, after=after, old=_blanks, new=_blanks)


def _quotation_marks(text: str, _: Review) -> Changed:
    return Changed(before=straight(text), after=curly(text), old=straight, new=straight)


def _no_break_spaces(text: str, _: Review) -> Changed:
    return _spaced(text, text.replace(" ", "\u00a0"))


def _line_ends(text: str, _: Review) -> Changed:
    unix = text.replace("\r\n", "\n")
    return _spaced(unix, unix.replace("\n", "\r\n"))


def _two_blanks(text: str, _: Review) -> Changed:
    return _spaced(text, regex.sub(r"(?<=[.!?]) (?=\p{Lu})", "  ", text))


def _blank_lines(text: str, _: Review) -> Changed:
    return _spaced(text, "\n\n" + text.replace("\n\n", "\n\n\n") + "\n\n")


def another_surname(surname: str) -> Variant:
    """Return the change that gives whoever is named most another surname."""
    return Variant("another-surname", functools.partial(_another_surname, surname))


def _another_surname(surname: str, text: str, review: Review) -> Changed | None:
    text = straight(text)
    people = (actor.name for actor in review.actors if actor.kind is ActorKind.PERSON)
    words = {straight(name).split()[-1] for name in people if len(name.split()) == 2}  # noqa: PLR2004  (in full)
    counts = {word: len(regex.findall(rf"\b{regex.escape(word)}\b", text)) for word in words}
    if not counts or surname in text:
        return None
    most = max(sorted(counts), key=lambda word: counts[word])

    def renamed(value: str) -> str:
        return regex.sub(rf"\b{regex.escape(most)}\b", surname, straight(value))

    return Changed(before=text, after=renamed(text), old=renamed, new=straight)


def _another_authority(text: str, _: Review) -> Changed | None:
    """Tell the same of another authority than the one named most."""
    text = straight(text)
    main = Reading(Document(text)).main_authority
    if main is None:
        return None
    entry = main.entries[0]
    others = (other for other in map(gazetteer().authority, _AUTHORITIES) if other and other.short not in text)
    new = next(others, None)
    if new is None:
        return None
    replacing = new

    def renamed(value: str) -> str:
        if value == entry.slug:
            return replacing.slug
        told = straight(value)
        return regex.sub(rf"\b{regex.escape(entry.short)}\b", replacing.short, told, flags=regex.IGNORECASE)

    def known(value: str) -> str:
        return renamed(value).replace(replacing.name, replacing.short)

    changed = regex.sub(rf"\b{regex.escape(entry.short)}\b", replacing.short, text)
    return None if changed == text else Changed(before=text, after=changed, old=known, new=known)


VARIANTS: Final = (
    Variant("quotation-marks", _quotation_marks),
    Variant("no-break-spaces", _no_break_spaces),
    Variant("line-ends", _line_ends),
    Variant("two-blanks", _two_blanks),
    Variant("blank-lines", _blank_lines),
    another_surname("Fernsby"),
    Variant("another-authority", _another_authority),
)
"""Every change that is made."""

_OFFSETS: Final = frozenset({"start", "end", "mention", "mentions", "span", "status_cue"})


def comparable(value: Any, spell: Callable[[str], str]) -> Any:  # noqa: ANN401  (whatever JSON holds)
    """Return a record of the interchange format without offsets, every string spelt alike."""
    if isinstance(value, dict):
        return tuple((key, comparable(item, spell)) for key, item in value.items() if key not in _OFFSETS)
    if isinstance(value, list):
        return tuple(comparable(item, spell) for item in value)
    return spell(value) if isinstance(value, str) else value
