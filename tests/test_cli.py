"""The command: what it writes where, its exit codes, and that it never shows a traceback."""

from __future__ import annotations

import importlib.util
import io
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Protocol

import pytest

import govreview
from govreview import cli
from govreview.pipeline import Pipeline

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Install

ARTICLE = "Ten characters, and then some more of them."  # four whole tens


@pytest.fixture(autouse=True)
def _one_plugin(request: pytest.FixtureRequest, install: Install, sound: str, tmp_path: Path) -> None:
    """Install a plugin that finds a record in every ten characters, and work in a folder of its own."""
    if "bare" not in request.fixturenames:
        install("acme-tens", sound.format(name="tens"))
    request.getfixturevalue("monkeypatch").chdir(tmp_path)


@pytest.fixture
def bare() -> None:
    """Ask for no plugin."""


class Run(Protocol):
    """Runs the command in this process."""

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        """Return the exit code, the output and what is said on standard error."""
        ...


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run the command, and see that it shows no traceback."""

    def command(*arguments: str) -> tuple[int, str, str]:
        try:
            code = cli.main(arguments)
        except SystemExit as leaving:  # argparse's way
            code = int(leaving.code or 0)
        output, said = capsysbinary.readouterr()
        assert b"Traceback" not in said
        return code, output.decode(), said.decode()

    return command


def reviews(output: str) -> list[dict[str, Any]]:
    """Return the lines of JSON."""
    return [json.loads(line) for line in output.splitlines()]


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Put bytes on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_file_becomes_a_line_of_json(run: Run, tmp_path: Path) -> None:
    """Away from a terminal the output is JSON Lines, and a summary stands on standard error."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    code, output, said = run("extract", "a.txt", "--published", "2014-03")
    assert code == 0
    (review,) = reviews(output)
    assert (review["document"]["id"], review["document"]["published"]) == ("a", "2014-03")
    assert [record["evidence"][0]["start"] for record in review["records"]] == [0, 10, 20, 30]
    assert said == "1 document, 4 records\n"


def test_the_bytes_do_not_depend_on_the_system(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    """Output is UTF-8 with line feeds, byte for byte that of the library."""
    (tmp_path / "a.txt").write_text("Caf\u00e9s close.\n", encoding="utf-8")
    cli.main(["extract", "a.txt"])
    expected = Pipeline().review(govreview.read("a.txt")).to_json().encode()
    assert capsysbinary.readouterr().out == expected


def test_a_folder_and_what_is_passed_over(run: Run, tmp_path: Path) -> None:
    """The texts of a folder are read in order, and other files counted."""
    for name in ("b.txt", "a.txt", "c.json"):
        (tmp_path / name).write_text(ARTICLE)
    code, output, said = run("extract", str(tmp_path))
    assert [review["document"]["id"] for review in reviews(output)] == ["a", "b"]
    assert (code, said) == (0, "2 documents, 8 records, 1 other file passed over\n")


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hyphen is standard input."""
    give(monkeypatch, ARTICLE.encode())
    code, output, _ = run("extract", "-")
    assert (code, reviews(output)[0]["document"]["length"]) == (0, len(ARTICLE))


def test_output_to_a_file(run: Run, tmp_path: Path) -> None:
    """With ``-o`` standard output stays empty."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    assert run("extract", "a.txt", "-o", "out.jsonl") == (0, "", "1 document, 4 records\n")
    assert len(reviews((tmp_path / "out.jsonl").read_text())) == 1


def test_the_output_never_overwrites_an_input(run: Run, tmp_path: Path) -> None:
    """A text is not lost to a slip of the hand."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    code, _, said = run("extract", "a.txt", "-o", "a.txt")
    assert (code, (tmp_path / "a.txt").read_text()) == (2, ARTICLE)
    assert said.startswith("govreview: cannot read a.txt: it is the output too")


def test_an_output_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    """A folder that is not there is told in one line."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    code, _, said = run("extract", "a.txt", "-o", "none/out.jsonl")
    assert (code, said) == (2, "govreview: none/out.jsonl: No such file or directory\n")


def test_a_table_where_it_is_asked_for(run: Run, tmp_path: Path) -> None:
    """The table has a line for each record, whole, with what an article holds printed as it is."""
    (tmp_path / "a.txt").write_text("[red]Nine.")
    code, output, _ = run("extract", "a.txt", "--format", "table")
    assert code == 0
    assert "\u2502 a        \u2502 statement \u2502 actual \u2502 quote: from 0 \u2502 [red]Nine \u2502" in output


def test_a_text_without_records_is_an_empty_review(run: Run, tmp_path: Path) -> None:
    """An empty file is read, and nothing is lost."""
    (tmp_path / "a.txt").write_text("")
    code, output, said = run("extract", "a.txt")
    assert (code, said) == (0, "1 document, 0 records\n")
    assert reviews(output)[0]["records"] == []


def test_ten_megabytes_of_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A huge line is read like any other."""
    give(monkeypatch, b"x" * 10_000_000)
    code, output, _ = run("extract", "-")
    assert (code, reviews(output)[0]["document"]["length"]) == (0, 10_000_000)


def test_a_lone_surrogate_is_escaped(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What UTF-8 cannot hold is escaped in JSON."""
    monkeypatch.setattr(cli.extract, "decode", lambda *_, **__: "Lone \ud800 here.")
    give(monkeypatch, b"")
    code, output, _ = run("extract", "-")
    assert code == 0
    assert "Lone \\ud800" in output
    assert reviews(output)[0]["records"][0]["evidence"][0]["text"] == "Lone \ud800 he"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\0\1\2", "it holds binary data"),
        (b"\x81 words", "its encoding is not known"),
        (None, "there is no such file"),
    ],
)
def test_a_batch_loses_only_the_bad_document(run: Run, tmp_path: Path, data: bytes | None, told: str) -> None:
    """A text that cannot be read is named, the others are read, and the exit code says so."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    if data is not None:
        (tmp_path / "bad.txt").write_bytes(data)
    code, output, said = run("extract", "bad.txt", "a.txt")
    assert [review["document"]["id"] for review in reviews(output)] == ["a"]
    lost, summary = said.splitlines()
    assert lost.startswith("cannot read bad.txt: ")
    assert told in lost
    assert (code, summary) == (1, "1 document, 4 records, 1 document lost")


def test_a_folder_without_texts(run: Run, tmp_path: Path) -> None:
    """An empty folder is told by name."""
    (tmp_path / "empty").mkdir()
    code, output, said = run("extract", "empty")
    assert (code, output) == (1, "")
    assert said.splitlines()[0].startswith("cannot read empty: the folder holds no texts")


def test_a_row_of_a_manifest_with_an_impossible_date(run: Run, tmp_path: Path) -> None:
    """The row is named, and the exit code says that something was lost."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "manifest.csv").write_text("file,published\na.txt,2014-02-30\n")
    code, _, said = run("extract", ".")
    assert code == 1
    assert said.startswith("a: manifest.csv, line 2: a.txt: ")


def test_an_impossible_date(run: Run) -> None:
    """A date that is none is a wrong use, told by argparse."""
    code, output, said = run("extract", "a.txt", "--published", "2014-02-30")
    assert (code, output) == (2, "")
    assert "argument --published: " in said
    assert "2014-02-30" in said


def test_a_failing_extractor_is_named(run: Run, install: Install, sound: str, tmp_path: Path) -> None:
    """What an extractor lost is told with the document, its distribution and version."""
    install("acme-odd", sound.format(name="odd").replace("        for start", "        1 / 0\n        for start"))
    (tmp_path / "a.txt").write_text(ARTICLE)
    code, output, said = run("extract", "a.txt")
    assert (code, len(reviews(output)[0]["records"])) == (1, 4)
    assert said.splitlines()[0] == "a: extractor odd (acme-odd 1.0): ZeroDivisionError: division by zero"


def test_a_broken_plugin_is_named_once(run: Run, install: Install, tmp_path: Path) -> None:
    """A plugin that is missing from every document is told once."""
    install("acme-odd", "1 / 0")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE)
    code, _, said = run("extract", "a.txt", "b.txt")
    assert code == 1
    assert [line.partition(":")[0] for line in said.splitlines()] == [
        "extractor main (acme-odd 1.0)",
        "2 documents, 8 records",
    ]


def test_a_fault_of_the_library_costs_one_document(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Even an error of our own is one line, and the batch goes on."""
    sound_review = Pipeline.review

    def review(self: Pipeline, document: govreview.Document) -> govreview.Review:
        if document.id == "a":
            raise RuntimeError("ours\nand long")
        return sound_review(self, document)

    monkeypatch.setattr(Pipeline, "review", review)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE)
    code, output, said = run("extract", "a.txt", "b.txt")
    assert [review["document"]["id"] for review in reviews(output)] == ["b"]
    assert (code, said.splitlines()[0]) == (1, "a: RuntimeError: ours and long")


def test_an_interrupt(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The user's interrupt ends the command in one word."""

    def review(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Pipeline, "review", review)
    (tmp_path / "a.txt").write_text(ARTICLE)
    assert run("extract", "a.txt") == (130, "", "interrupted\n")


def test_the_environment_chooses_extractors(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command looks at ``GOVREVIEW_ONLY``."""
    monkeypatch.setenv("GOVREVIEW_ONLY", "tenz")
    code, _, said = run("extract", "a.txt")
    assert code == 2
    assert said.startswith("govreview: no extractor named tenz is installed")


@pytest.mark.usefixtures("bare")
def test_no_extractor_installed(run: Run) -> None:
    """One line says which extra to install."""
    code, _, said = run("extract", "a.txt")
    assert (code, said) == (2, 'govreview: no extractor is installed: run pip install "govreview[extractors]"\n')


def test_what_is_installed(run: Run, install: Install) -> None:
    """Extractors are told with where they come from, and broken plugins with what is wrong."""
    assert "\u2502 tens      \u2502 acme-tens    \u2502 1.0     \u2502" in run("plugins")[1]
    install("acme-odd", "1 / 0", version="0.9")
    code, output, _ = run("plugins")
    assert code == 1
    assert output.splitlines()[-1] == (
        "extractor main (acme-odd 0.9): plugin-not-importable: entry point main = acme_odd cannot be loaded: "
        "ZeroDivisionError: division by zero"
    )


@pytest.mark.usefixtures("bare")
def test_nothing_is_installed(run: Run) -> None:
    """Without plugins the command says which extra brings them."""
    assert run("plugins")[1] == 'no extractor is installed: run pip install "govreview[extractors]"\n'


def test_the_version(run: Run) -> None:
    """``--version`` tells the installed version."""
    assert run("--version") == (0, f"govreview {govreview.__version__}\n", "")


@pytest.mark.parametrize("arguments", [(), ("extract",), ("--version",), ("plugins",)])
def test_without_rich_one_line_says_what_to_install(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    """The command is an extra, and says so whatever it is asked."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert run(*arguments) == (2, "", 'govreview: the command needs Rich: run pip install "govreview[cli]"\n')


def command(*arguments: str) -> list[str]:
    """Return the command line of the command in a process of its own."""
    return [sys.executable, "-c", "import sys; from govreview.cli import main; sys.exit(main())", *arguments]


def test_a_reader_that_has_had_enough(tmp_path: Path) -> None:
    """A closed pipe ends the command without a word."""
    (tmp_path / "a.txt").write_text(ARTICLE)
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing) as pipe:
        done = subprocess.run(command("extract", "a.txt"), stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_table_on_a_terminal(tmp_path: Path) -> None:
    """On a terminal the output is a table as wide as the terminal."""
    (tmp_path / "a.txt").write_text("Lord Warner has been appointed commissioner for Birmingham.")
    ours, theirs = os.openpty()
    environment = {**os.environ, "COLUMNS": "60", "TERM": "xterm"}
    done = subprocess.run(
        command("extract", "a.txt"), stdout=theirs, stderr=subprocess.PIPE, check=False, env=environment
    )
    os.close(theirs)
    lines = os.read(ours, 10_000).decode().splitlines()
    os.close(ours)
    assert done.returncode == 0
    assert "document" in lines[1]
    assert len(lines[0]) == 60
