"""Which plugins are loaded, which extractors run, and what a user adds to what they know."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from govreview import cli
from govreview.exceptions import InvalidValueError, UnreadableInputError
from govreview.gazetteer import (
    AuthorityEntry,
    BodyEntry,
    CueEntry,
    PlaceEntry,
    PostEntry,
    TrustEntry,
    VerbEntry,
    gazetteer,
    read_rows,
)
from govreview.models import Appointment, Document, RoleKind, Status
from govreview.pipeline import Pipeline
from govreview.plugins import find_plugins

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Install

ARTICLE = "Jo Wood has been appointed director of children's services at Humberland Council.\n"
NEXT_YEAR = "slug,name,short,start\nhumberland,Humberland Council,Humberland,2027-04-01\n"
LOUD = "raise AssertionError('imported')"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with an authority that is created next year."""
    (tmp_path / "next-year.csv").write_text(NEXT_YEAR, encoding="utf-8")
    return tmp_path / "next-year.csv"


def authorities(pipeline: Pipeline) -> list[str | None]:
    """The authority of each appointment in the article."""
    review = pipeline.review(Document(ARTICLE, published="2027-05"))
    return [found.authority and found.authority.slug for found in review.of(Appointment)]


def test_only_plugins_that_are_allowed_are_imported(install: Install, sound: str) -> None:
    """The code of another is not run at all, and nothing is said of it."""
    install("acme-loud", LOUD)
    install("Acme-Sound", sound.format(name="sound"))
    plugins = find_plugins(allow=["ACME_sound"])
    assert [each.name for each in plugins.extractors] == ["sound"]
    assert plugins.problems == ()
    assert [each.name for each in Pipeline(plugins=["acme-sound"]).extractors] == ["sound"]


def test_a_plugin_that_is_allowed_and_not_there(install: Install, sound: str) -> None:
    """A misspelt name would lose records in silence, so it is an error that tells what is there."""
    install("acme-sound", sound.format(name="sound"))
    with pytest.raises(InvalidValueError, match=r"'acme-suond': expected distributions with a plugin.*: acme-sound"):
        Pipeline(plugins=["acme-suond"])


def test_the_environment_allows(install: Install, sound: str) -> None:
    """``from_env`` reads distributions with commas between them."""
    install("acme-loud", LOUD)
    install("acme-a", sound.format(name="a"))
    install("acme-b", sound.format(name="b"))
    pipeline = Pipeline.from_env({"GOVREVIEW_PLUGINS": "acme-a, acme-b", "GOVREVIEW_BLOCK": "b"})
    assert ([each.name for each in pipeline.extractors], pipeline.problems) == (["a"], ())


@pytest.mark.parametrize(
    ("arguments", "environment", "expected"),
    [
        (["--only", "a"], {}, ["a"]),
        (["--block", "a"], {}, ["b"]),
        (["--plugins", "acme-b"], {}, ["b"]),
        ([], {"GOVREVIEW_ONLY": "a"}, ["a"]),
        (["--only", "b"], {"GOVREVIEW_ONLY": "a"}, ["b"]),
    ],
)
def test_the_command_line_chooses(  # noqa: PLR0913, PLR0917  (fixtures and the columns of the table)
    install: Install,
    sound: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
    arguments: list[str],
    environment: dict[str, str],
    expected: list[str],
) -> None:
    """An option goes before its variable of the environment."""
    install("acme-a", sound.format(name="a"))
    install("acme-b", sound.format(name="b"))
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "a.txt").write_text("Ten letters.", encoding="utf-8")
    assert cli.main(["extract", str(tmp_path / "a.txt"), "--format", "jsonl", *arguments]) == 0
    line = json.loads(capfdbinary.readouterr().out)
    assert sorted(line["generator"]["extractors"]) == expected


def test_listing_loads_what_is_allowed_only(
    install: Install, sound: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``govreview plugins`` imports nothing that it may not."""
    install("acme-loud", LOUD)
    install("acme-sound", sound.format(name="sound"))
    monkeypatch.setenv("GOVREVIEW_PLUGINS", "acme-sound")
    assert cli.main(["plugins"]) == 0
    assert cli.main(["plugins", "--plugins", "acme-loud"]) == 1
    assert "acme-loud" in capsys.readouterr().out


def test_an_authority_of_next_year(table: Path) -> None:
    """Rows of a user's table are known to the readings of his pipeline, and to no other."""
    assert authorities(Pipeline(only=["appointments"], rows=read_rows(table))) == ["humberland"]
    assert authorities(Pipeline(only=["appointments"])) == [None]
    assert gazetteer().authority("humberland") is None


def test_the_table_goes_before_plugins_and_package(install: Install) -> None:
    """Of rows with one key that of the caller is used."""
    code = """
    import govreview
    from govreview.gazetteer import AuthorityEntry
    from govreview_appointments import govreview_extractors

    @govreview.hookimpl
    def govreview_gazetteer():
        return [AuthorityEntry("humberland", "Wrong", "Wrong", kind="county")]
    """
    install("acme-rows", code)
    own = AuthorityEntry("humberland", "Humberland Council", "Humberland", kind="unitary")
    assert authorities(Pipeline(rows=[own])) == ["humberland"]
    assert authorities(Pipeline()) == [None]
    assert authorities(Pipeline(gazetteer=gazetteer())) == [None]


def test_the_table_from_the_environment(table: Path) -> None:
    """``from_env`` reads paths of tables, parted as in ``PATH``."""
    told = {"GOVREVIEW_GAZETTEER": os.pathsep.join(["", str(table)]), "GOVREVIEW_ONLY": "appointments"}
    assert authorities(Pipeline.from_env(told)) == ["humberland"]


def test_the_table_from_the_command_line(
    table: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """``--gazetteer`` takes a table, and may be told again."""
    (tmp_path / "posts.csv").write_text("head,domain,kind\nhigh panjandrum,,adviser\n", encoding="utf-8")
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE.replace("director of children's services", "high panjandrum"), encoding="utf-8")
    tables = ["--gazetteer", str(table), "--gazetteer", str(tmp_path / "posts.csv")]
    assert cli.main(["extract", str(article), "--format", "jsonl", "--only", "appointments", *tables]) == 0
    (record,) = json.loads(capfdbinary.readouterr().out)["records"]
    assert (record["authority"]["slug"], record["role_kind"]) == ("humberland", "adviser")


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            (
                "slug,name,short,gss,kind,start,end,successors,aliases,places,cautious\n"
                "x,X,X s,E1,county,2027,,a;b,B;C ,D,1\n"
            ),
            AuthorityEntry(
                "x",
                "X",
                "X s",
                gss="E1",
                kind="county",
                start="2027",
                successors=("a", "b"),
                cautious=True,
                aliases=("B", "C"),
                places=("D",),
            ),
        ),
        ("name,nation\nTruro,england\n", PlaceEntry("Truro", "england")),
        ("name,authorities\nX Trust,leeds\n", TrustEntry("X Trust", "council-owned-company", ("leeds",))),
        ("name,kind\nX Watch,charity\n", BodyEntry("X Watch", "charity")),
        ("head,kind\nboffin,\n", PostEntry("boffin", None)),
        ("head,domain,kind\nboffin,data,other\n", PostEntry("boffin", RoleKind.OTHER, domain="data")),
        ("lemma,particle,predicate\ntee,up,appoint\n", VerbEntry("tee", "appoint", particle="up")),
        ("word,status,adjective\nagog,planned,yes\n", CueEntry("agog", Status.PLANNED, adjective=True)),
    ],
)
def test_the_columns_of_a_table_say_what_its_rows_are(tmp_path: Path, text: str, row: object) -> None:
    """One way of writing for each class of entry."""
    (tmp_path / "t.csv").write_text(text, encoding="utf-8-sig")
    assert read_rows(tmp_path / "t.csv") == (row,)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n", "its first line does not name the columns of a table of names"),
        ("", "its first line does not name the columns"),
        ("slug,name\nx,X\n", "line 2: there is no column short"),
        ("slug,name,short\nX Y,X,X\n", "line 2: AuthorityEntry.slug cannot be 'X Y'"),
        ("slug,name,short\nx,X,X\ny,,Y\n", "line 3: AuthorityEntry.name cannot be ''"),
        ("head,kind\nboffin,genius\n", "line 2: 'genius' is not a valid RoleKind"),
    ],
)
def test_a_wrong_table_is_told_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    """Whoever wrote it can mend it."""
    (tmp_path / "t.csv").write_text(text, encoding="utf-8")
    with pytest.raises(UnreadableInputError, match=r"t\.csv") as raised:
        read_rows(tmp_path / "t.csv")
    assert message in str(raised.value)


def test_a_table_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command ends with one line."""
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert cli.main(["extract", str(tmp_path / "a.txt"), "--gazetteer", str(tmp_path / "none.csv")]) == 2
    assert "none.csv: No such file or directory" in capsys.readouterr().err
