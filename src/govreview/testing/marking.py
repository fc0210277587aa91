"""Texts in which what is to be found is marked where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs
import regex

from govreview.exceptions import InvalidValueError

__all__ = ["Mark", "Marked"]

_TAG: Final = r"""<(?<close>/)?(?<name>[a-z][a-z0-9_]*)(?<attributes>(?:\s+[a-z_]+=(?:"[^"<>]*"|[^\s"'<>]+))*)\s*>"""
_ATTRIBUTE: Final = r"""([a-z_]+)=(?:"([^"]*)"|([^\s"'<>]+))"""
_CHARACTERS: Final = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}


def _frozen(attributes: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType(dict(attributes))


@attrs.frozen(kw_only=True)
class Mark:
    """A stretch of the text with a name.

    Attributes:
        name: What it is: a field of a record, or a type of record.
        start: Offset of its first code point in the text without marks.
        end: Offset after its last.
        text: The words themselves.
        attributes: What the mark tells beyond its name.
        outer: Index of the innermost mark around it. ``None`` where there is none.
    """

    name: str
    start: int
    end: int
    text: str = ""
    attributes: Mapping[str, str] = attrs.field(factory=dict, converter=_frozen)
    outer: int | None = None


@attrs.frozen(kw_only=True)
class Marked:
    """A text with marks.

    Attributes:
        text: The text without them.
        marks: The marks in the order in which they open.
    """

    text: str
    marks: tuple[Mark, ...]

    @classmethod
    def parse(cls, marked: str) -> Marked:
        """Read marks like ``<role kind=commissioner>commissioner</role>``; ``&lt;`` stands for a plain "<".

        Args:
            marked: The text with marks; they may stand in one another but not overlap, and their values may stand in
                double quotation marks.

        Raises:
            InvalidValueError: A mark is not opened, not closed, empty, or no mark at all.
        """
        text: list[str] = []
        marks: list[Mark] = []
        open_marks: list[int] = []
        length = at = 0
        for tag in regex.finditer(_TAG, marked):
            plain = _plain(marked[at : tag.start()], marked)
            text.append(plain)
            length, at = length + len(plain), tag.end()
            if not tag["close"]:
                told = {name: quoted or bare for name, quoted, bare in regex.findall(_ATTRIBUTE, tag["attributes"])}
                outer = open_marks[-1] if open_marks else None
                open_marks.append(len(marks))
                marks.append(Mark(name=tag["name"], start=length, end=length, attributes=told, outer=outer))
                continue
            if not open_marks or marks[open_marks[-1]].name != tag["name"]:
                raise _wrong(marked, f"a text in which </{tag['name']}> closes the mark that was opened last")
            i = open_marks.pop()
            if marks[i].start == length:
                raise _wrong(marked, f"words between <{tag['name']}> and </{tag['name']}>")
            marks[i] = attrs.evolve(marks[i], end=length, text="".join(text)[marks[i].start :])
        if open_marks:
            raise _wrong(marked, f"a text in which <{marks[open_marks[-1]].name}> is closed")
        text.append(_plain(marked[at:], marked))
        return cls(text="".join(text), marks=tuple(marks))


def _plain(piece: str, marked: str) -> str:
    if "<" in piece:
        raise _wrong(marked, "marks like <person>…</person>, <role kind=dcs>…</role>, and &lt; for a plain '<'")
    return regex.sub("|".join(_CHARACTERS), lambda found: _CHARACTERS[found[0]], piece)


def _wrong(marked: str, expected: str) -> InvalidValueError:
    return InvalidValueError("Marked", "text", marked, expected)
