"""Reads a file of text: bytes to code points, with nothing added, dropped or translated."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from govreview.exceptions import UnreadableInputError
from govreview.load.loaders import load_with, loader_of
from govreview.models import Document

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from govreview.hookspecs import Loader
    from govreview.models import EdtfDate
    from govreview.plugins import LoadedLoader

__all__ = ["decode", "read"]

_MARKS: Final = (  # the longer first: a mark of UTF-32 begins with one of UTF-16
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMATS: Final = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word document or another archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word document"),
    (b"{\\rtf", "a rich text document"),
)
_CONTROLS: Final = bytes({*range(0x20)} - {*b"\t\n\v\f\r\x1a\x1b"}) + b"\x7f"
_MANY: Final = 0.01  # a text damaged on its way holds a stray control character, one byte in a hundred is no text


def read(  # noqa: PLR0913  (what is known of a document, each named)
    path: str | os.PathLike[str],
    *,
    id: str | None = None,  # noqa: A002  (the name of the field)
    title: str | None = None,
    published: EdtfDate | str | None = None,
    publisher: str | None = None,
    url: str | None = None,
    loaders: Iterable[Loader | LoadedLoader] | None = None,
) -> Document:
    """Read a file of text, or another one that a loader knows how to read.

    Args:
        path: The file. Of one of text, whose name ends in ``.txt`` or ``.text`` or in nothing that a loader reads, the
            encoding is found as ``decode`` says, and the line ends are kept.
        id: Identifier; the file's name without ``.txt`` where not given.
        title: The headline, where known.
        published: When it was published, as EDTF.
        publisher: The paper, broadcaster or body.
        url: Where it came from.
        loaders: Readers of other files; those of the installed plugins where ``None``.

    Returns:
        The document. What a loader tells of it stands where the caller tells nothing.

    Raises:
        UnreadableInputError: The file is not there, cannot be opened or holds no text.
        LoaderError: The loader failed on it.
        InvalidValueError: ``published`` is no date.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except IsADirectoryError as error:
        raise UnreadableInputError(str(path), "it is a folder", "use load_folder") from error
    except FileNotFoundError as error:
        raise UnreadableInputError(str(path), "there is no such file") from error
    except (OSError, ValueError) as error:  # a path with a NUL in it is a ValueError
        raise UnreadableInputError(str(path), getattr(error, "strerror", None) or str(error)) from error
    loader = loader_of(path.name, loaders)
    found = load_with(loader, data, str(path)) if loader else Document(decode(data, source=str(path)))
    given = {"title": title, "published": published, "publisher": publisher, "url": url}
    told: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    return attrs.evolve(found, id=path.name.removesuffix(".txt") if id is None else id, **told)


def decode(data: bytes, *, source: str = "input") -> str:
    """Return the text that bytes stand for.

    A byte order mark decides (UTF-8, UTF-16, UTF-32) and is no part of the text; without one the bytes are UTF-8 or,
    where they cannot be, Windows-1252.

    Args:
        data: The bytes.
        source: What to call them in an error.

    Returns:
        The text with the line ends that it has.

    Raises:
        UnreadableInputError: The bytes are no text, or in none of these encodings.
    """
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if encoding is None:
        _refuse_binary(data, source)
    for candidate in (encoding,) if encoding else ("utf-8", "cp1252"):
        try:
            return data.decode(candidate)
        except UnicodeDecodeError:
            continue
    reason = f"it is not the {encoding} that its first bytes announce" if encoding else "its encoding is not known"
    raise UnreadableInputError(source, reason, "save it as UTF-8, or decode it and hand over the text")


def _refuse_binary(data: bytes, source: str) -> None:
    kind = next((kind for start, kind in _FORMATS if data.startswith(start)), None)
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if kind or b"\0" in data or controls > _MANY * len(data):
        reason = f"it is {kind}, not text" if kind else "it holds binary data, not text"
        raise UnreadableInputError(source, reason, "save the article as plain text in UTF-8")
