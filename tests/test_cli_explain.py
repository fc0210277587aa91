"""``govreview explain`` and ``govreview unread``: what they write, and how they end."""

from __future__ import annotations

import io
import shlex
import sys
from pathlib import Path

import pytest

from govreview import cli

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/how-to/find-out-why.md"
SESSIONS = [block.split("```", 1)[0] for block in PAGE.read_text(encoding="utf-8").split("```console\n$ ")[1:]]
TEXT = "Ann Holt joined the march in Hull on Monday. It rained."


@pytest.fixture
def article(tmp_path: Path) -> str:
    """Write a text and return its path."""
    path = tmp_path / "holt.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("session", SESSIONS, ids=lambda session: session.partition("\n")[0])
def test_the_page_shows_what_the_command_writes(
    session: str, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sessions of the how-to are those of the command, character for character."""
    monkeypatch.chdir(ROOT)
    command, _, shown = session.partition("\n")
    assert cli.main(shlex.split(command)[1:]) == 0
    assert capfdbinary.readouterr().out.decode() == shown


def test_the_page_shows_sessions() -> None:
    """There is something to hold to the code."""
    assert len(SESSIONS) == 3


def test_no_record_at_an_offset(article: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """What the sentence gives is told line by line."""
    assert cli.main(["explain", article, "--at", "0"]) == 0
    assert capfdbinary.readouterr().out.decode().splitlines() == [
        "no record rests on the words at offset 0",
        'sentence: "Ann Holt joined the march in Hull on Monday." at 0-44 (body)',
        'clause: "joined" (join): who "Ann Holt"; whom "the march"; in "Hull"; when "Monday"',
    ]


def test_standard_input(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """A hyphen is standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert cli.main(["explain", "-", "--why-not", "appointment", "Ann Holt"]) == 0
    last = capfdbinary.readouterr().out.decode().splitlines()[-1]
    assert last == "nearest: rule start of appointments reads join: the clause names no post"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--at", "55"], "offset 55 lies outside the text, which has 55 code points"),
        (["--at", "-1"], "offset -1 lies outside the text, which has 55 code points"),
        (["--why-not", "appointment", "Carl Moss"], 'the words "Carl Moss" do not stand in the text'),
        (["--why-not", "job", "Ann Holt"], "there is no record type 'job': there are appointment, rating, child_case"),
        (["--why-not", "\x1b\ud800", "Ann Holt"], "there is no record type"),
    ],
)
def test_what_cannot_be_explained(
    article: str, options: list[str], told: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """One line on standard error, and the exit code of what could not be done."""
    assert cli.main(["explain", article, *options]) == 2
    output, said = capfdbinary.readouterr()
    assert (output, len(said.splitlines())) == (b"", 1)
    assert said.decode().startswith(f"govreview: {told}")


def test_a_text_that_is_not_there(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A wrong path is a message too, for both commands."""
    assert cli.main(["explain", "nowhere.txt", "--at", "0"]) == 2
    assert cli.main(["unread", "nowhere.txt"]) == 2
    assert capfdbinary.readouterr().err.decode().count("cannot read nowhere.txt: there is no such file") == 2


@pytest.mark.parametrize("options", [[], ["--at", "x"], ["--at", "0", "--why-not", "rating", "Hull"]])
def test_options_that_do_not_fit(article: str, options: list[str]) -> None:
    """Neither, a word for a number, and both are refused with the usage."""
    with pytest.raises(SystemExit) as end:
        cli.main(["explain", article, *options])
    assert end.value.code == 2


def test_what_is_unread_is_listed(article: str, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A row for each clause: the document, the verb's offset and class, the verb, the rules, the sentence."""
    assert cli.main(["unread", article]) == 0
    (row,) = [line for line in capfdbinary.readouterr().out.decode().splitlines() if line.startswith("│")]
    cells = [cell.strip() for cell in row.strip("│").split("│")]
    assert cells == [
        "holt",
        "9",
        "join",
        "joined",
        "appointments start",
        "Ann Holt joined the march in Hull on Monday.",
    ]


def test_nothing_is_unread(tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """That is said too, and a folder is read file by file."""
    (tmp_path / "rain.txt").write_text("It rained in Hull.", encoding="utf-8")
    assert cli.main(["unread", str(tmp_path)]) == 0
    assert capfdbinary.readouterr().out == b"nothing is left unread\n"
