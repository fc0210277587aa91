"""Reading a file: the text exactly as its bytes say, or an error that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview import read
from govreview.exceptions import InvalidValueError, UnreadableInputError
from govreview.load import decode

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The council’s chief – “Lord Warner” – said:\r\nno\u00a0comment.\n\n£38m\r"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    """A text comes out the same from each encoding, its line ends kept and its byte order mark gone."""
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(("mark", "encoding"), [(b"\xfe\xff", "utf-16-be"), (b"\x00\x00\xfe\xff", "utf-32-be")])
def test_big_ends_first(mark: bytes, encoding: str) -> None:
    """The byte order is that of the mark."""
    assert decode(mark + TEXT.encode(encoding)) == TEXT


def test_nothing_is_an_empty_text() -> None:
    """An empty file is an empty text."""
    assert decode(b"") == ""


def test_utf_8_wins_over_windows_1252() -> None:
    """Bytes that are both are UTF-8."""
    assert decode(b"caf\xc3\xa9") == "café"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x00\x01\x02\x03", "it holds binary data, not text"),
        (b"plain words and one \x00", "it holds binary data, not text"),
        (bytes(range(1, 32)) * 3, "it holds binary data, not text"),
        (b"%PDF-1.7 words", "it is a PDF, not text"),
        (b"PK\x03\x04 words", "it is a Word document or another archive, not text"),
        (b"{\\rtf1 words}", "it is a rich text document, not text"),
        (b"\x81\x8d words", "its encoding is not known"),
        (b"\xef\xbb\xbfcaf\xe9", "it is not the utf-8-sig that its first bytes announce"),
        (b"\xff\xfea", "it is not the utf-16 that its first bytes announce"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, reason: str) -> None:
    """What cannot be read is refused with the reason and what to do."""
    with pytest.raises(UnreadableInputError) as raised:
        decode(data, source="a.txt")
    assert (raised.value.path, raised.value.reason) == ("a.txt", reason)
    assert "UTF-8" in raised.value.hint


def test_a_stray_control_character_is_no_reason_to_refuse() -> None:
    """A text with one damaged character in hundreds is read, character and all."""
    text = "word " * 100 + "\x02"
    assert decode(text.encode()) == text


def test_read_keeps_the_text_and_names_it(tmp_path: Path) -> None:
    """A document holds the file's text, and has its name without ``.txt``."""
    path = tmp_path / "a-17.txt"
    path.write_bytes(TEXT.encode("utf-8-sig"))
    document = read(path)
    assert (document.text, document.id, document.published) == (TEXT, "a-17", None)


def test_read_takes_what_is_known(tmp_path: Path) -> None:
    """Metadata go to the document."""
    path = tmp_path / "a.md"
    path.write_text("Text.")
    assert read(path).id == "a.md"
    document = read(str(path), id="x", title="T", published="2014-03", publisher="P", url="u:1")
    assert (document.id, document.title, str(document.published)) == ("x", "T", "2014-03")
    assert (document.publisher, document.url) == ("P", "u:1")


def test_read_of_a_missing_file(tmp_path: Path) -> None:
    """A file that is not there is an error of ours that names it."""
    with pytest.raises(UnreadableInputError, match="there is no such file") as raised:
        read(tmp_path / "none.txt")
    assert raised.value.path == str(tmp_path / "none.txt")


def test_read_of_a_folder(tmp_path: Path) -> None:
    """A folder is refused with a hint."""
    with pytest.raises(UnreadableInputError, match="use load_folder"):
        read(tmp_path)


def test_read_of_a_path_that_cannot_be() -> None:
    """Even an impossible path is an error of ours."""
    with pytest.raises(UnreadableInputError):
        read("a\0b")


def test_read_with_an_impossible_date(tmp_path: Path) -> None:
    """A date that is none is refused by name."""
    path = tmp_path / "a.txt"
    path.write_text("Text.")
    with pytest.raises(InvalidValueError, match="2014-13"):
        read(path, published="2014-13")
