"""``govreview diff``: what it writes, and how it ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from govreview import cli
from govreview.export import write_jsonl
from govreview.models import (
    ActorRef,
    Appointment,
    Authority,
    Change,
    Document,
    Evidence,
    Intervention,
    InterventionKind,
    Judgement,
    Rating,
    RoleKind,
    Span,
    Status,
)
from govreview.review import Review

PAGE = Path(__file__).parents[1] / "docs/how-to/see-what-an-upgrade-changes.md"
TEXT = "Lord Warner is to be appointed commissioner. Ofsted rated Hull good. A councillor called."
WARNER = Appointment(
    person=ActorRef("Lord Warner", id="a1"),
    role_kind=RoleKind.COMMISSIONER,
    change=Change.START,
    evidence=(Evidence.of(TEXT, 0, 43),),
)
HULL = Rating(
    authority=Authority("hull", "Hull"), judgement=Judgement.GOOD, current=True, evidence=(Evidence.of(TEXT, 45, 67),)
)
VISIT = Intervention(kind=InterventionKind.INSPECTION, evidence=(Evidence.of(TEXT, 69, 88),))
OLD = Review(document=Document(TEXT, id="warner"), records=(WARNER, VISIT))
NEW = attrs.evolve(OLD, records=(attrs.evolve(WARNER, status=Status.PLANNED, status_cue=Span(12, 17)), HULL))


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder that holds the files before and after the upgrade."""
    monkeypatch.chdir(tmp_path)
    write_jsonl([OLD], Path("old.jsonl"))
    write_jsonl([NEW], Path("new.jsonl"))


def test_the_page_shows_what_the_command_writes(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The tables of the how-to are those of the command, character for character."""
    shown = PAGE.read_text(encoding="utf-8").split("```text\n", 1)[1].split("```", 1)[0]
    assert cli.main(["diff", "old.jsonl", "new.jsonl"]) == 1
    assert capfdbinary.readouterr().out.decode() == shown


def test_nothing_differs(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A file equals itself, and the exit code says so."""
    assert cli.main(["diff", "old.jsonl", "old.jsonl"]) == 0
    assert capfdbinary.readouterr().out == b"nothing differs\n"


def test_json_for_machines(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """One line of JSON holds the totals, and each change with both records and the fields that differ."""
    assert cli.main(["diff", "old.jsonl", "new.jsonl", "--format", "json"]) == 1
    (line,) = capfdbinary.readouterr().out.decode().splitlines()
    told = json.loads(line)
    assert (told["equal"], told["documents"]) == (False, {"only_old": [], "only_new": [], "other_text": []})
    assert told["totals"] == {
        "appointment": {"added": 0, "removed": 0, "changed": 1},
        "intervention": {"added": 0, "removed": 1, "changed": 0},
        "rating": {"added": 1, "removed": 0, "changed": 0},
    }
    changed, added, removed = told["changes"]
    assert changed["fields"] == {
        "status": {"old": "actual", "new": "planned"},
        "status_cue": {"old": None, "new": {"start": 12, "end": 17}},
    }
    assert (changed["document"], changed["change"], changed["type"]) == ("warner", "changed", "appointment")
    assert (added["old"], added["new"], added["fields"]) == (None, json.loads(NEW.to_json())["records"][1], {})
    assert (removed["old"], removed["new"]) == (json.loads(OLD.to_json())["records"][1], None)


def test_json_where_nothing_differs(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A machine gets a line either way."""
    assert cli.main(["diff", "old.jsonl", "old.jsonl", "--format", "json"]) == 0
    told = json.loads(capfdbinary.readouterr().out)
    assert (told["equal"], told["changes"], told["totals"]) == (True, [], {})


def test_documents_that_are_not_compared(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """A document that one file lacks, or whose text differs, is named with the reason."""
    write_jsonl([attrs.evolve(OLD, document=Document("Other.", id="warner"))], Path("other.jsonl"))
    assert cli.main(["diff", "old.jsonl", "other.jsonl"]) == 1
    assert "│ warner   │ the text differs │" in capfdbinary.readouterr().out.decode()
    Path("empty.jsonl").touch()
    assert cli.main(["diff", "old.jsonl", "empty.jsonl"]) == 1
    assert "│ warner   │ only in the old file │" in capfdbinary.readouterr().out.decode()


def test_standard_input(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """A hyphen is standard input, so that a fresh reading needs no file."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Path("old.jsonl").read_bytes())))
    assert cli.main(["diff", "old.jsonl", "-"]) == 0
    assert capfdbinary.readouterr().out == b"nothing differs\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (None, "cannot read bad.jsonl: No such file or directory"),
        (b"{}\n", "bad.jsonl, line 1: no review of format 1: the key govreview is None"),
        (b'{"govreview":7}\n', "bad.jsonl, line 1: it is of format 7, of a later govreview than this one"),
    ],
)
def test_a_file_that_cannot_be_read(capfdbinary: pytest.CaptureFixture[bytes], data: bytes | None, told: str) -> None:
    """An error is one line, and no difference: its exit code is another."""
    if data is not None:
        Path("bad.jsonl").write_bytes(data)
    assert cli.main(["diff", "old.jsonl", "bad.jsonl"]) == 2
    output, said = capfdbinary.readouterr()
    assert (output, len(said.splitlines())) == (b"", 1)
    assert said.decode().startswith(f"govreview: {told}")


def test_what_a_file_holds_is_safe_to_print(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """Nothing out of a file steers the terminal, and marks of a table's own language are only words."""
    odd = attrs.evolve(WARNER, person=ActorRef("[red]Lord\x1b[31m\ud800"))
    write_jsonl([attrs.evolve(OLD, records=(odd,), document=Document(TEXT, id="a\x1b"))], Path("odd.jsonl"))
    write_jsonl([attrs.evolve(OLD, records=(), document=Document(TEXT, id="a\x1b"))], Path("none.jsonl"))
    assert cli.main(["diff", "odd.jsonl", "none.jsonl"]) == 1
    output = capfdbinary.readouterr().out.decode()
    assert "│ a\ufffd       │ removed │ appointment │ person: [red]Lord\ufffd[31m\ufffd; " in output


def test_a_reader_that_has_had_enough() -> None:
    """Even with a closed pipe the exit code says that something differs."""
    reading, writing = os.pipe()
    os.close(reading)
    code = "import sys; from govreview.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, "diff", "old.jsonl", "new.jsonl"]
    with os.fdopen(writing) as pipe:
        done = subprocess.run(command, stdout=pipe, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
