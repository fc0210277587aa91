"""Reading a folder: its texts, its manifest, and what is wrong with either."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview import load_folder
from govreview.exceptions import InvalidValueError, UnreadableInputError
from govreview.models import Document, Problem

if TYPE_CHECKING:
    from pathlib import Path


def fill(folder: Path, manifest: str | None = None, **texts: str) -> None:
    """Write ``NAME.txt`` for each text, and the manifest."""
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
    if manifest is not None:
        (folder / "manifest.csv").write_text(manifest, encoding="utf-8-sig", newline="")


def test_the_texts_of_a_folder_in_order(tmp_path: Path) -> None:
    """Every text is a document, by name, with its path as identifier."""
    fill(tmp_path, b="Two.\r\n", a="One.")
    (tmp_path / "c").mkdir()
    fill(tmp_path / "c", a="Three.")
    (tmp_path / "d.text").write_text("Four.")
    documents = [item for item in load_folder(tmp_path) if isinstance(item, Document)]
    assert [(document.id, document.text) for document in documents] == [
        ("a", "One."),
        ("b", "Two.\r\n"),
        ("c/a", "Three."),
        ("d.text", "Four."),
    ]


def test_other_files_are_passed_over_and_counted(tmp_path: Path) -> None:
    """What is no text is counted; hidden files and the manifest are not."""
    fill(tmp_path, "file\na.txt\n", a="One.")
    for name in ("a.json", "README.md", ".hidden.txt"):
        (tmp_path / name).write_text("{}")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text("no")
    folder = load_folder(tmp_path)
    assert (folder.texts, folder.passed_over, len(folder)) == (("a.txt",), 2, 1)


def test_the_manifest_tells_what_is_known(tmp_path: Path) -> None:
    """Columns in any order go to the document, unknown ones and empty cells are passed over."""
    fill(
        tmp_path,
        "published,file,colour,title,id,publisher,url\r\n"
        '2014-03,a.txt,red,"A, ""B""\nC",x-1,The Post,u:1\r\n'
        ",b.txt,,,,,\r\n",
        a="One.",
        b="Two.",
    )
    one, two = load_folder(tmp_path)
    assert one == Document("One.", id="x-1", title='A, "B"\nC', published="2014-03", publisher="The Post", url="u:1")
    assert two == Document("Two.", id="b")


def test_a_date_for_those_that_have_none(tmp_path: Path) -> None:
    """The caller's date is that of the texts for which the manifest has none."""
    fill(tmp_path, "file,published\na.txt,2014-03\n", a="One.", b="Two.")
    documents = [item for item in load_folder(tmp_path, published="2015") if isinstance(item, Document)]
    assert [str(document.published) for document in documents] == ["2014-03", "2015"]


def test_a_row_for_a_missing_file(tmp_path: Path) -> None:
    """The row is named by its line, and the other texts are read."""
    fill(tmp_path, "file\nb.txt\n../c.txt\n", a="One.")
    first, second, document = load_folder(tmp_path)
    assert first == Problem(
        kind="manifest-missing-file", document="b.txt", message="manifest.csv, line 2: there is no text 'b.txt'"
    )
    assert isinstance(second, Problem)
    assert second.document == "../c.txt"
    assert document == Document("One.", id="a")


def test_a_row_with_an_impossible_date(tmp_path: Path) -> None:
    """The row is named by its line, and its text is not read under a wrong date."""
    fill(tmp_path, "file,published\na.txt,2014-02-30\nb.txt,2014\n", a="One.", b="Two.")
    problem, document = load_folder(tmp_path)
    assert isinstance(problem, Problem)
    assert (problem.kind, problem.document) == ("manifest-wrong-value", "a")
    assert problem.message.startswith("manifest.csv, line 2: a.txt: ")
    assert "2014-02-30" in problem.message
    assert document == Document("Two.", id="b", published="2014")


def test_a_second_row_for_a_file(tmp_path: Path) -> None:
    """The first row counts, and the second is named."""
    fill(tmp_path, "file,id\na.txt,x\na.txt,y\n", a="One.")
    problem, document = load_folder(tmp_path)
    assert isinstance(problem, Problem)
    assert (problem.kind, problem.message) == ("manifest-duplicate", "manifest.csv, line 3: 'a.txt' has a row already")
    assert document == Document("One.", id="x")


def test_a_text_that_cannot_be_read_costs_itself(tmp_path: Path) -> None:
    """Binary bytes in one file are a problem in its place."""
    fill(tmp_path, b="Two.")
    (tmp_path / "a.txt").write_bytes(b"\0\1")
    problem, document = load_folder(tmp_path)
    assert isinstance(problem, Problem)
    assert (problem.kind, problem.document) == ("unreadable-input", "a")
    assert "binary data" in problem.message
    assert isinstance(document, Document)


def test_a_folder_is_read_anew_each_time(tmp_path: Path) -> None:
    """Iterating twice gives the same documents."""
    fill(tmp_path, a="One.")
    folder = load_folder(tmp_path)
    assert list(folder) == list(folder) == [Document("One.", id="a")]


@pytest.mark.parametrize("name", ["none", "file.txt"])
def test_what_is_no_folder(tmp_path: Path, name: str) -> None:
    """A path that is not there or no folder is an error of ours."""
    (tmp_path / "file.txt").write_text("One.")
    with pytest.raises(UnreadableInputError, match=r"no such folder|no folder"):
        load_folder(tmp_path / name)


def test_a_folder_without_texts(tmp_path: Path) -> None:
    """A folder that holds none says what a text is called."""
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(UnreadableInputError, match=r"holds no texts \(files that end in \.txt, \.text\)"):
        load_folder(tmp_path)


@pytest.mark.parametrize(
    ("manifest", "reason"), [("name,id\na.txt,x\n", "no column file"), ('file\n"a.txt', "CSV"), ("\0", "binary")]
)
def test_a_manifest_that_is_none(tmp_path: Path, manifest: str, reason: str) -> None:
    """A manifest that cannot be read stops the folder, for every date would be missing."""
    fill(tmp_path, a="One.")
    (tmp_path / "manifest.csv").write_text(manifest)
    with pytest.raises(UnreadableInputError, match=reason):
        load_folder(tmp_path)


def test_an_impossible_date_for_all(tmp_path: Path) -> None:
    """The caller's own date is refused at once."""
    fill(tmp_path, a="One.")
    with pytest.raises(InvalidValueError, match="soon"):
        load_folder(tmp_path, published="soon")
