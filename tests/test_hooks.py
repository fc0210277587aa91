"""The hooks besides that of extractors: each is called, serves what it is for, and costs only itself where it fails."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

import govreview
from govreview import cli
from govreview.exceptions import ExporterError, ExtractorError, InvalidValueError, LoaderError
from govreview.export import write
from govreview.load import loaders
from govreview.models import Appointment, Document, RoleKind, UnknownRecord
from govreview.pipeline import Pipeline
from govreview.plugins import find_plugins, installed
from govreview.review import Review, read_jsonl

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Install

ROWS = """
import govreview
from govreview.gazetteer import AuthorityEntry, CueEntry, PostEntry, VerbEntry
from govreview.models import RoleKind, Status

@govreview.hookimpl
def govreview_gazetteer():
    return [
        AuthorityEntry("humberland", "Humberland Council", "Humberland", kind="unitary", start="2027-04-01"),
        PostEntry("panjandrum", RoleKind.ADVISER),
        VerbEntry("gazump", "appoint"),
        VerbEntry("slot", "appoint", particle="in"),
        CueEntry("moot", Status.POSSIBLE),
        CueEntry("agog", Status.PLANNED, adjective=True),
    ]
"""
VISITS = """
import attrs
import govreview

@attrs.frozen(kw_only=True)
class Visit(govreview.Record):
    host: str

class Visits:
    name = "visits"

    def extract(self, reading):
        evidence = govreview.Evidence.of(reading.document.text, 0, 4)
        yield Visit(host="Leeds", evidence=(evidence,))

@govreview.hookimpl
def govreview_extractors():
    return [Visits()]
"""
TYPES = """
import attrs
import govreview

@attrs.frozen(kw_only=True)
class Visit(govreview.Record):
    host: str

@govreview.hookimpl
def govreview_record_types():
    return [Visit]
"""
LOADER = """
import govreview

class Shouted:
    suffixes = (".shout", ".loud.shout")

    def load(self, data):
        return govreview.Document(data.decode().lower(), title="Shouted", publisher="The Crier")

@govreview.hookimpl
def govreview_loaders():
    return [Shouted()]
"""
EXPORTER = """
import govreview

class Count:
    name = "count"

    def export(self, reviews, file):
        for review in reviews:
            file.write(f"{review.document.id}: {len(review.records)}\\n".encode())

@govreview.hookimpl
def govreview_exporters():
    return [Count()]
"""


def appointment(text: str, pipeline: Pipeline) -> Appointment | None:
    """Give the one appointment of a text."""
    return next(iter(pipeline.review(Document(text, published="2028-03-27")).of(Appointment)), None)


@pytest.fixture
def with_rows(install: Install) -> Pipeline:
    """The extractor of appointments as a plugin, beside one that brings rows."""
    install("acme-rows", ROWS)
    install("acme-appointments", "from govreview_appointments import govreview_extractors")
    return Pipeline()


def test_a_plugin_adds_an_authority_and_a_post(with_rows: Pipeline) -> None:
    """Its rows are known to all extractors, whoever brought them."""
    found = appointment("Jo Wood has been appointed panjandrum of Humberland Council.", with_rows)
    assert found is not None
    assert (found.role, found.role_kind, found.authority and found.authority.slug) == (
        "panjandrum",
        RoleKind.ADVISER,
        "humberland",
    )


def test_a_plugin_adds_a_verb(with_rows: Pipeline) -> None:
    """A verb that nobody knew is read in every construction of its class."""
    text = "Jo Wood was gazumped as director of children's services at Leeds City Council."
    found = appointment(text, with_rows)
    assert found is not None
    assert found.role_kind is RoleKind.DCS
    assert appointment(text.replace("gazumped", "gazooped"), with_rows) is None


@pytest.mark.parametrize("told", ["slotted in Jo Wood", "slotted Jo Wood in"])
def test_a_plugin_adds_a_phrasal_verb(with_rows: Pipeline, told: str) -> None:
    """Its particle may stand before the object or behind it."""
    found = appointment(f"The council {told} as director of children's services.", with_rows)
    assert found is not None
    assert found.person.name == "Jo Wood"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ministers mooted sending Jo Wood in as commissioner for Leeds City Council.", "possible"),
        ("Jo Wood is agog to become commissioner for Leeds City Council.", "planned"),
        ("Jo Wood is not agog to become commissioner for Leeds City Council.", "denied"),
    ],
)
def test_a_plugin_adds_cues_of_status(with_rows: Pipeline, text: str, status: str) -> None:
    """A verb that governs a clause, and an adjective before an infinitive, decide its status."""
    found = appointment(text, with_rows)
    assert found is not None
    assert found.status == status


def test_a_plugin_of_rows_alone_needs_no_extractor(install: Install) -> None:
    """One hook of any is enough, and nothing is wrong."""
    install("acme-rows", ROWS)
    plugins = find_plugins()
    assert plugins.problems == ()
    assert [each.name for each in plugins.rows] == [
        "AuthorityEntry humberland",
        "CueEntry agog (adjective)",
        "CueEntry moot",
        "PostEntry panjandrum",
        "VerbEntry gazump",
        "VerbEntry slot in",
    ]


def test_a_review_tells_whose_rows_it_was_read_with(with_rows: Pipeline) -> None:
    """They change what is found, so the version of their distribution belongs to those that made the review."""
    line = with_rows.review(Document("Nothing.")).to_json()
    assert json.loads(line)["generator"]["gazetteer"] == {"acme-rows": "1.0"}
    assert Review.from_json(line).to_json() == line


def test_rows_of_two_plugins_do_not_depend_on_their_order(install: Install, sound: str) -> None:
    """Of two rows of one key the first by distribution is used, the other told."""
    install("acme-z", ROWS.replace('"humberland"', '"humberland-z"').replace("RoleKind.ADVISER", "RoleKind.OTHER"))
    install("acme-b", ROWS)
    install("acme-sound", sound.format(name="sound"))
    pipeline = Pipeline()
    assert pipeline.gazetteer is not None
    kinds = [word.kind for word in pipeline.gazetteer.words if getattr(word, "head", "") == "panjandrum"]
    assert kinds == [RoleKind.ADVISER]
    assert {(problem.kind, problem.distribution) for problem in pipeline.problems} == {("duplicate-row", "acme-z")}


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("'Humberland'", "str is no entry: hand over AuthorityEntry, "),
        ("AuthorityEntry", "AuthorityEntry is no entry: hand over "),
        ("PostEntry('Panjandrum', None)", "PostEntry.head cannot be 'Panjandrum': expected small letters"),
        ('PostEntry("children\'s tsar", None)', 'PostEntry.head cannot be "children\'s tsar": expected words without'),
        ("PostEntry('panjandrum', 'adviser')", "PostEntry.kind cannot be 'adviser': expected RoleKind"),
        ("AuthorityEntry('A b', 'A', 'A', kind='unitary')", "AuthorityEntry.slug cannot be 'A b'"),
        ("AuthorityEntry('a', 'A', 'A', kind='unitary', start='next year')", "AuthorityEntry.start cannot be"),
        ("AuthorityEntry('a', 'A', 'A', kind='unitary', aliases=('',))", "AuthorityEntry.aliases cannot be ('',)"),
    ],
)
def test_a_wrong_row_costs_only_itself(install: Install, row: str, message: str) -> None:
    """It is told with what it should be, and those beside it are used."""
    install("acme-rows", ROWS.replace("    return [", f"    return [\n        {row},"))
    plugins = find_plugins()
    assert len(plugins.rows) == 6
    (problem,) = plugins.problems
    assert (problem.kind, problem.distribution, problem.extractor) == ("plugin-returns-rubbish", "acme-rows", "main")
    assert problem.message.startswith(message)


def test_record_types_of_extractors_need_no_line(install: Install) -> None:
    """What a plugin's own package defines is read from a file as it was, without being asked for."""
    install("acme-visits", VISITS)
    review = Pipeline().review(Document("Some words."))
    again = Review.from_json(review.to_json())
    assert [type(record).__name__ for record in again.records] == ["Visit"]
    assert again.to_json() == review.to_json()
    assert isinstance(Review.from_json(review.to_json(), types=()).records[0], UnknownRecord)


def test_a_plugin_hands_over_record_types(install: Install, tmp_path: Path) -> None:
    """Those of a distribution without an extractor are known too."""
    info = install("acme-visits", VISITS)
    line = Pipeline().review(Document("Some words.")).to_json()
    (tmp_path / "reviews.jsonl").write_text(line, encoding="utf-8")
    (info / "entry_points.txt").unlink()
    install("acme-types", TYPES)
    (review,) = read_jsonl(tmp_path / "reviews.jsonl")
    assert [type(record).__module__ for record in review.records] == ["acme_types"]


def test_a_file_of_a_plugin_that_is_not_installed(install: Install) -> None:
    """Its records are kept, and written back to the byte."""
    info = install("acme-visits", VISITS)
    line = Pipeline().review(Document("Some words.")).to_json()
    (info / "entry_points.txt").unlink()
    installed.cache_clear()
    review = Review.from_json(line)
    assert isinstance(review.records[0], UnknownRecord)
    assert review.to_json() == line


def test_a_type_that_has_changed_since_is_kept_as_unknown(install: Install) -> None:
    """A file of an older version of the plugin still loads."""
    install("acme-visits", VISITS)
    line = Pipeline().review(Document("Some words.")).to_json()
    older = line.replace('"host":"Leeds"', '"guest":"Hull"')
    assert isinstance(Review.from_json(older).records[0], UnknownRecord)
    assert Review.from_json(older).to_json() == older


@pytest.mark.parametrize(
    ("handed_over", "kind", "message"),
    [
        ("Visit(host='a')", "plugin-hook-failed", "govreview_record_types failed: TypeError"),
        ("dict", "plugin-returns-rubbish", "dict is no record type"),
        ("govreview.Rating", "duplicate-record-type", "record type rating is govreview's own"),
        ("Wild", "plugin-returns-rubbish", "Wild.tags: a field holds X, X | None or tuple[X, ...]"),
    ],
)
def test_a_wrong_record_type(install: Install, handed_over: str, kind: str, message: str) -> None:
    """What cannot be written and read is told."""
    wild = "\n@attrs.frozen(kw_only=True)\nclass Wild(govreview.Record):\n    tags: dict[str, str]\n"
    install("acme-types", TYPES.replace("[Visit]", f"[{handed_over}]") + wild)
    (problem,) = find_plugins().problems
    assert problem.kind == kind
    assert problem.message.startswith(message)


def test_a_loader_reads_files_of_its_suffix(install: Install, tmp_path: Path) -> None:
    """What it tells of a file stands where the caller tells nothing; offsets point into its text."""
    install("acme-shout", LOADER)
    (tmp_path / "a.SHOUT").write_text("ALL IS WELL.", encoding="utf-8")
    document = govreview.read(tmp_path / "a.SHOUT", publisher="The Post")
    assert (document.text, document.id, document.title, document.publisher) == (
        "all is well.",
        "a.SHOUT",
        "Shouted",
        "The Post",
    )


def test_a_loader_serves_folders(install: Install, tmp_path: Path) -> None:
    """Its files are no longer passed over."""
    (tmp_path / "a.shout").write_text("ALL IS WELL.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nothing.", encoding="utf-8")
    assert govreview.load_folder(tmp_path).passed_over == 1
    install("acme-shout", LOADER)
    folder = govreview.load_folder(tmp_path)
    assert (folder.texts, folder.passed_over) == (("a.shout", "b.txt"), 0)
    assert [document.text for document in folder if isinstance(document, Document)] == ["all is well.", "Nothing."]


def test_a_loader_that_fails_costs_its_file_only(install: Install, tmp_path: Path) -> None:
    """Reading one file raises; in a folder it is a problem that names distribution, version and document."""
    install("acme-shout", LOADER.replace("data.decode().lower()", "data / 0"), version="0.2")
    (tmp_path / "a.shout").write_text("ALL IS WELL.", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nothing.", encoding="utf-8")
    with pytest.raises(LoaderError, match=r"a\.shout: the loader of acme-shout 0\.2 failed: TypeError") as raised:
        govreview.read(tmp_path / "a.shout")
    assert (raised.value.distribution, raised.value.version) == ("acme-shout", "0.2")
    problem, document = govreview.load_folder(tmp_path)
    assert isinstance(document, Document)
    assert not isinstance(problem, Document)
    assert (problem.kind, problem.distribution, problem.version, problem.document) == (
        "loader-failed",
        "acme-shout",
        "0.2",
        "a.shout",
    )


def test_a_loader_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a limit that grows with the file."""

    class Slow:
        suffixes = (".slow",)

        def load(self, _data: bytes) -> str:
            while True:
                pass

    monkeypatch.setattr(loaders, "limit_for", lambda _length: 0.1)
    (tmp_path / "a.slow").write_bytes(b"x")
    with pytest.raises(LoaderError, match=r"the loader of Slow failed: it took longer than 0\.1 seconds"):
        govreview.read(tmp_path / "a.slow", loaders=[Slow()])


def test_a_loader_of_the_callers_own(tmp_path: Path) -> None:
    """It needs no plugin, and what it returns is checked like a plugin's."""

    class Empty:
        suffixes = (".none",)

        def load(self, data: bytes) -> str:
            return None if data else ""  # type: ignore[return-value]

    (tmp_path / "a.none").write_bytes(b"")
    (tmp_path / "b.none").write_bytes(b"x")
    assert govreview.read(tmp_path / "a.none", loaders=[Empty()]).text == ""
    with pytest.raises(LoaderError, match="the loader of Empty failed: it returned NoneType, not a text"):
        govreview.read(tmp_path / "b.none", loaders=[Empty()])


def test_a_loader_may_not_take_texts(install: Install) -> None:
    """Files of text are read by govreview itself."""
    install("acme-shout", LOADER.replace('(".shout", ".loud.shout")', '(".txt",)'))
    (problem,) = find_plugins().problems
    assert (problem.kind, problem.message) == (
        "duplicate-loader",
        "files that end in .txt are read by govreview itself",
    )


def test_an_exporter_writes_a_format(install: Install, sound: str, tmp_path: Path) -> None:
    """By the function, and by the command line."""
    install("acme-count", EXPORTER)
    install("acme-sound", sound.format(name="sound"))
    reviews = [Pipeline().review(Document("Ten letters.", id="d1"))]
    file = io.BytesIO()
    write(reviews, file, format="count")
    assert file.getvalue() == b"d1: 1\n"
    write(reviews, tmp_path / "counts", format="count")
    assert (tmp_path / "counts").read_bytes() == b"d1: 1\n"
    (tmp_path / "a.txt").write_text("Ten letters.", encoding="utf-8")
    arguments = ["extract", str(tmp_path / "a.txt"), "--format", "count", "-o", str(tmp_path / "out")]
    assert cli.main(arguments) == 0
    assert (tmp_path / "out").read_bytes() == b"a: 1\n"


def test_json_lines_are_a_format_by_name(sound: str, install: Install) -> None:
    """Without a format it is the interchange format."""
    install("acme-sound", sound.format(name="sound"))
    review = Pipeline().review(Document("Ten letters.", id="d1"))
    file = io.BytesIO()
    write([review], file)
    assert file.getvalue().decode() == review.to_json()


def test_a_format_that_is_not_there(
    install: Install, sound: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The error tells those that are."""
    install("acme-count", EXPORTER)
    install("acme-sound", sound.format(name="sound"))
    with pytest.raises(InvalidValueError, match="one of jsonl, count"):
        write([], io.BytesIO(), format="cuont")
    (tmp_path / "a.txt").write_text("Ten letters.", encoding="utf-8")
    assert cli.main(["extract", str(tmp_path / "a.txt"), "--format", "cuont"]) == 2
    assert "one of jsonl, count" in capsys.readouterr().err


def test_an_exporter_that_fails_is_named(
    install: Install, sound: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command ends with one line, the function with an error."""
    install("acme-count", EXPORTER.replace("len(review.records)", "1 / 0"), version="0.2")
    install("acme-sound", sound.format(name="sound"))
    reviews = [Pipeline().review(Document("Ten letters."))]
    with pytest.raises(ExporterError, match=r"exporter count \(acme-count 0\.2\) failed: ZeroDivisionError"):
        write(reviews, io.BytesIO(), format="count")
    (tmp_path / "a.txt").write_text("Ten letters.", encoding="utf-8")
    assert cli.main(["extract", str(tmp_path / "a.txt"), "--format", "count"]) == 2
    assert "govreview: exporter count (acme-count 0.2) failed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (EXPORTER.replace('name = "count"', 'name = "jsonl"'), "format jsonl is govreview's own"),
        (EXPORTER.replace("self, reviews, file", "self"), "export of exporter count must take (reviews, file): "),
        (EXPORTER.replace("[Count()]", "[Count]"), "Count is a class: hand over Count()"),
        (LOADER.replace("(self, data)", "(self)"), "load of Shouted must take (data): "),
        (LOADER.replace('(".shout", ".loud.shout")', '"shout"'), "suffixes of Shouted must be a tuple of endings"),
        (LOADER.replace("[Shouted()]", "3"), "govreview_loaders must return a list of loaders, not int"),
        (ROWS.replace("govreview_gazetteer()", "govreview_gazetteer(config)"), "govreview_gazetteer takes no argument"),
        (
            ROWS.replace("govreview_gazetteer", "govreview_gazeteer"),
            "there is no hook govreview_gazeteer: did you mean",
        ),
    ],
)
def test_what_is_wrong_with_a_hook_is_told(install: Install, sound: str, code: str, message: str) -> None:
    """It costs the plugin only, and with strictness it is raised."""
    install("acme-odd", code)
    install("acme-sound", sound.format(name="sound"))
    plugins = find_plugins()
    assert [each.name for each in plugins.extractors] == ["sound"]
    (problem,) = plugins.problems
    assert problem.message.startswith(message)
    assert (problem.distribution, problem.version, problem.extractor) == ("acme-odd", "1.0", "main")
    with pytest.raises(ExtractorError):
        find_plugins(strict=True)


def test_a_failing_hook_does_not_cost_the_others_of_its_plugin(install: Install) -> None:
    """Each hook is called alone."""
    install("acme-both", VISITS + EXPORTER.replace("[Count()]", "1 / 0"))
    plugins = find_plugins()
    assert [each.name for each in plugins.extractors] == ["visits"]
    assert [problem.kind for problem in plugins.problems] == ["plugin-hook-failed"]


def test_what_plugins_bring_is_listed(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    """``govreview plugins`` names rows, record types, formats and files too."""
    for name, code in (("rows", ROWS), ("visits", VISITS), ("shout", LOADER), ("count", EXPORTER)):
        install(f"acme-{name}", code)
    assert cli.main(["plugins"]) == 0
    printed = capsys.readouterr().out
    for told in ("PostEntry panjandrum", "visit", ".loud.shout", "count", "acme-shout"):
        assert told in printed


def test_types_of_plugins_stand_in_the_schema(install: Install, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """Those handed over are described like those of extractors."""
    install("acme-types", TYPES)
    assert cli.main(["schema"]) == 0
    assert "acme_types.Visit" in json.loads(capfdbinary.readouterr().out)["$defs"]
