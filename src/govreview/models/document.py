"""The text exactly as given, and places in it. All offsets are code points into ``Document.text``, end exclusive."""

from __future__ import annotations

import enum
import functools
import hashlib
from collections.abc import Mapping

import attrs

from govreview.exceptions import InvalidValueError
from govreview.models.edtf import EdtfDate
from govreview.models.fields import check_fields
from govreview.models.mapping import EMPTY, frozen_map


def _check_offsets(model: str, start: object, end: object) -> None:
    if not isinstance(start, int) or start < 0:
        raise InvalidValueError(model, "start", start, "an offset of 0 or more")
    if not isinstance(end, int) or end <= start:
        raise InvalidValueError(model, "end", end, f"an offset beyond the start, {start}")


@attrs.frozen
class Span:
    """A stretch of the text, never empty.

    Attributes:
        start: Offset of its first code point.
        end: Offset after its last code point.
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        """Refuse an empty or reversed span."""
        _check_offsets("Span", self.start, self.end)


@attrs.frozen
class Evidence:
    """The words that a record rests on: ``text == document.text[start:end]``.

    Attributes:
        start: Offset of the first code point.
        end: Offset after the last code point.
        text: The words themselves.
        extra: Fields of a file that this version does not know, kept as they were.
    """

    start: int
    end: int
    text: str
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, kw_only=True, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse offsets that cannot be those of ``text``."""
        _check_offsets("Evidence", self.start, self.end)
        check_fields(self)
        if len(self.text) != self.end - self.start:
            raise InvalidValueError("Evidence", "text", self.text, f"{self.end - self.start} code points of text")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Evidence:
        """Cut the evidence out of the document's ``text``.

        Raises:
            InvalidValueError: The offsets do not lie within the text, or leave nothing.
        """
        return cls(start, end, text[start:end] if start >= 0 else "")

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return Span(self.start, self.end)


def _published(value: EdtfDate | str | None) -> EdtfDate | None:
    return EdtfDate(value) if isinstance(value, str) else value


@attrs.frozen(kw_only=True)
class DocumentInfo:
    """What is known of a document besides its text; what a file of reviews holds of it.

    Attributes:
        id: The caller's identifier.
        title: The headline as the caller gives it; nothing is read from it. ``None`` where not given.
        published: When it was published, as the caller gives it; given as text, it is parsed. ``None`` where not given.
        publisher: The paper, broadcaster or body. ``None`` where not given.
        url: Where it came from. ``None`` where not given.
        length: Code points of the text.
        sha256: Hexadecimal SHA-256 of the text in UTF-8: proves which text the offsets point into.
        extra: Fields of a file that this version does not know, kept as they were.
    """

    id: str = ""
    title: str | None = None
    published: EdtfDate | None = attrs.field(default=None, converter=_published)
    publisher: str | None = None
    url: str | None = None
    length: int
    sha256: str
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse values of the wrong type."""
        check_fields(self)

    def fits(self, text: str) -> bool:
        """Return whether the offsets of this document's records point into ``text``."""
        return len(text) == self.length and _sha256(text) == self.sha256


@attrs.frozen(kw_only=True)
class Document:
    """One text exactly as it was given, and what the caller knows about it.

    Attributes:
        text: The text; never altered, whatever it holds (lone surrogates too).
        id: The caller's identifier.
        title: The headline as the caller gives it; nothing is read from it. ``None`` where not given.
        published: When it was published; given as text, it is parsed as EDTF. ``None`` where not known.
        publisher: The paper, broadcaster or body. ``None`` where not given.
        url: Where it came from. ``None`` where not given.
    """

    text: str = attrs.field(kw_only=False, repr=lambda text: repr(text[:40]))
    id: str = ""
    title: str | None = None
    published: EdtfDate | None = attrs.field(default=None, converter=_published)
    publisher: str | None = None
    url: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse values of the wrong type."""
        check_fields(self)

    @property
    def length(self) -> int:
        """Code points of the text."""
        return len(self.text)

    @functools.cached_property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the text in UTF-8 (a lone surrogate as the three bytes of its code point)."""
        return _sha256(self.text)

    @property
    def info(self) -> DocumentInfo:
        """Everything but the text."""
        return DocumentInfo(
            id=self.id,
            title=self.title,
            published=self.published,
            publisher=self.publisher,
            url=self.url,
            length=self.length,
            sha256=self.sha256,
        )


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class SectionKind(enum.StrEnum):
    """The part that a stretch of an article plays."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BODY = "body"
    HEADING = "heading"
    BYLINE = "byline"
    CREDIT = "credit"
    FURNITURE = "furniture"
    COMMENTS = "comments"


_READABLE = frozenset({SectionKind.HEADLINE, SectionKind.STANDFIRST, SectionKind.BODY, SectionKind.HEADING})


@attrs.frozen
class Section:
    """A stretch of an article that plays one part.

    Attributes:
        kind: The part.
        start: Offset of its first code point.
        end: Offset after its last code point.
    """

    kind: SectionKind
    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        """Refuse an empty or reversed section."""
        _check_offsets("Section", self.start, self.end)

    @property
    def readable(self) -> bool:
        """Whether records may be read from it."""
        return self.kind in _READABLE
