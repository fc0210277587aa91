"""Plugins that misbehave, each beside the project's own: it loses its own records, and nobody else a byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreview.exceptions import ExtractorError
from govreview.pipeline import Pipeline
from govreview.plugins import discovery
from govreview.testing import articles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Install

    import govreview
    from govreview.models import Document, Problem

SOUND = """
import govreview
from govreview_appointments import Appointments
from govreview_child_cases import ChildCases
from govreview_interventions import Interventions
from govreview_ofsted import Ofsted
from govreview_statements import Statements

@govreview.hookimpl
def govreview_extractors():
    return [Appointments(), ChildCases(), Interventions(), Ofsted(), Statements()]
"""
ODD = """
import attrs
import govreview

def record(reading, start=0):
    evidence = govreview.Evidence.of(reading.document.text, start, start + 5)
    return govreview.Statement(quote="odd", evidence=(evidence,))

class Odd:
    name = "{name}"
    needs = {needs}

    def extract(self, reading{arguments}):
{body}

@govreview.hookimpl
def govreview_extractors():
    return [Odd()]
"""
RAISES_LATE = """
for i in range(99):
    yield record(reading, i)
1 / 0
"""
RECURSES = """
def deeper(depth):
    return deeper(depth + 1)
yield deeper(0)
"""
LOOPS = """
yield record(reading)
while True:
    pass
"""
EXTRACTORS = {
    "raises at the first record": ("1 / 0\nyield", "ZeroDivisionError: division by zero"),
    "raises at the hundredth record": (RAISES_LATE, "ZeroDivisionError: division by zero"),
    "yields rubbish": (
        'yield record(reading)\nyield {"type": "statement"}',
        "TypeError: it returned dict, not a record",
    ),
    "returns nothing": ("return None", "TypeError: 'NoneType' object is not iterable"),
    "leaves the interpreter": ("raise SystemExit(0)", "SystemExit: 0"),
    "yields evidence that is not in the text": (
        'yield attrs.evolve(record(reading), evidence=(govreview.Evidence(0, 3, "odd"),))',
        "ValueError: evidence of statement is not in the text: 'odd' at 0",
    ),
    "assigns to the reading": ("reading.people = ()\nyield", "AttributeError: a reading is not altered: people"),
    "assigns to the document": ('reading.document.text = ""\nyield', "FrozenInstanceError: can't set attribute"),
    "changes a mapping of the reading": (
        "reading.taken[0] = 'a'\nyield",
        "TypeError: 'mappingproxy' object does not support item assignment",
    ),
    "changes the marks of the reading": (
        "reading.marked.people.clear()\nyield",
        "AttributeError: 'mappingproxy' object has no attribute 'clear'",
    ),
    "changes the document by force": (
        'object.__setattr__(reading.document, "text", "Other words.")\nreturn ()',
        "it altered the document",
    ),
    "changes the reading by force": (
        'vars(reading)["document"] = govreview.Document("Other words.")\nreturn ()',
        "it altered the reading",
    ),
    "recurses": (RECURSES, "RecursionError: maximum recursion depth exceeded"),
}
"""What an extractor does, and what is told of it."""

IMPORTS = {
    "cannot be imported": ("import a_module_that_is_not_there", "", "plugin-not-importable"),
    "is no Python": ("def (", "", "plugin-not-importable"),
    "leaves the interpreter when imported": ("raise SystemExit(1)", "", "plugin-not-importable"),
    "misspells its hook": (ODD.replace("govreview_extractors", "govreview_extractor"), "", "plugin-wrong-hook"),
    "forgets the marker": (ODD.replace("@govreview.hookimpl", ""), "", "plugin-wrong-hook"),
    "has a hook with an argument": (
        ODD.replace("govreview_extractors()", "govreview_extractors(config)"),
        "",
        "plugin-wrong-signature",
    ),
    "has an extractor with another signature": (ODD, ", needed, more", "plugin-wrong-signature"),
    "raises in its hook": (ODD.replace("return [Odd()]", "1 / 0"), "", "plugin-hook-failed"),
    "hands over rubbish": (ODD.replace("return [Odd()]", "return [3]"), "", "plugin-returns-rubbish"),
    "hands over a class": (ODD.replace("return [Odd()]", "return [Odd]"), "", "plugin-returns-rubbish"),
}
"""What a plugin does before any document is read, and the kind of problem."""


def odd(body: str, *, name: str = "odd", needs: tuple[str, ...] = (), arguments: str = "") -> str:
    """Code of a plugin whose extractor does this."""
    indented = "\n".join(f"        {line}" for line in body.strip().splitlines())
    return ODD.format(name=name, needs=needs, arguments=arguments, body=indented)


@pytest.fixture(scope="module")
def document() -> Document:
    """An article in which every extractor of the project finds something."""
    return next(pair.document for pair in articles() if "hull" in pair.document.id)


@pytest.fixture(scope="module")
def alone(document: Document) -> str:
    """The records that the project's extractors find where nobody misbehaves."""
    from govreview_appointments import Appointments  # noqa: PLC0415
    from govreview_child_cases import ChildCases  # noqa: PLC0415
    from govreview_interventions import Interventions  # noqa: PLC0415
    from govreview_ofsted import Ofsted  # noqa: PLC0415
    from govreview_statements import Statements  # noqa: PLC0415

    sound = (Appointments(), ChildCases(), Interventions(), Ofsted(), Statements())
    return records(Pipeline(sound).review(document))


def records(review: govreview.Review) -> str:
    """The records of a review as they are written."""
    line = review.to_json()
    assert json.loads(line)["records"]
    return line[line.index(',"records":[') : line.index(',"problems":[')]


def problem(document: Document, alone: str, *, time_limit: float = 10) -> Problem:
    """Return the one problem of what is installed, once it is clear that it cost nobody else anything."""
    review = Pipeline(time_limit=time_limit).review(document)
    assert records(review) == alone
    (found,) = review.problems
    assert (found.distribution, found.version, found.document) == ("acme-odd", "0.7", document.id)
    with pytest.raises(ExtractorError):
        Pipeline(strict=True, time_limit=time_limit).review(document)
    return found


@pytest.fixture(params=["a", "z"])
def beside(request: pytest.FixtureRequest, install: Install) -> str:
    """The project's extractors as a plugin; the name of the odd extractor, which runs before or behind them."""
    install("acme-sound", SOUND)
    return f"{request.param}-odd"


@pytest.mark.parametrize("fault", EXTRACTORS)
def test_an_extractor_that(fault: str, install: Install, beside: str, document: Document, alone: str) -> None:
    """It fails alone, wherever it stands in the order, and the problem names it and tells its fault."""
    body, told = EXTRACTORS[fault]
    install("acme-odd", odd(body, name=beside), version="0.7")
    found = problem(document, alone)
    assert (found.kind, found.extractor) == ("extractor-failed", beside)
    assert found.message.startswith(told)


def test_an_extractor_that_loops_for_ever(install: Install, beside: str, document: Document, alone: str) -> None:
    """It is ended after its limit."""
    install("acme-odd", odd(LOOPS, name=beside), version="0.7")
    found = problem(document, alone, time_limit=0.5)
    assert (found.kind, found.extractor) == ("extractor-timed-out", beside)


@pytest.mark.parametrize("hangs", ["while True:\n    pass", ODD.replace("return [Odd()]", "while True: pass")])
def test_a_plugin_that_hangs_when_it_is_loaded(
    hangs: str, install: Install, beside: str, document: Document, alone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is given up after the limit, in its import and in its hook."""
    monkeypatch.setattr(discovery, "LOAD_LIMIT", 0.3)
    code = hangs if "{" not in hangs else hangs.format(name=beside, needs=(), arguments="", body="        return ()")
    install("acme-odd", code, version="0.7")
    found = problem(document, alone)
    assert (found.kind, found.extractor) == ("plugin-timed-out", "main")


NEEDED = {
    "changes what it needs": ('needed["ofsted"] = ()\nyield', "TypeError"),
    "changes the list of records": ('needed["ofsted"].clear()\nyield', "AttributeError"),
    "assigns to a record": ("needed['ofsted'][0].current = False\nyield", "FrozenInstanceError"),
}


@pytest.mark.parametrize("fault", NEEDED)
def test_an_extractor_that_needs_another_and(fault: str, install: Install, document: Document, alone: str) -> None:
    """What is handed to it is read-only."""
    install("acme-sound", SOUND)
    body, told = NEEDED[fault]
    install("acme-odd", odd(body, needs=("ofsted",), arguments=", needed"), version="0.7")
    found = problem(document, alone)
    assert (found.kind, found.extractor) == ("extractor-failed", "odd")
    assert found.message.startswith(told)


def test_an_extractor_that_changes_a_record_by_force(install: Install, document: Document, alone: str) -> None:
    """It was given a copy."""
    install("acme-sound", SOUND)
    body = "for each in needed['ofsted']:\n    object.__setattr__(each, 'current', None)\nreturn ()"
    install("acme-odd", odd(body, needs=("ofsted",), arguments=", needed"), version="0.7")
    review = Pipeline().review(document)
    assert (records(review), review.problems) == (alone, ())


@pytest.mark.parametrize("fault", IMPORTS)
def test_a_plugin_that(fault: str, install: Install, document: Document, alone: str) -> None:
    """It never comes to run, and the problem names it by its entry point."""
    code, arguments, kind = IMPORTS[fault]
    install("acme-sound", SOUND)
    code = code if "{" not in code else code.format(name="odd", needs=(), arguments=arguments, body="        return ()")
    install("acme-odd", code, version="0.7")
    found = problem(document, alone)
    assert found.kind == kind
    assert found.extractor in {"main", "odd"}


def test_a_plugin_for_another_version(install: Install, document: Document, alone: str) -> None:
    """It is not even imported."""
    install("acme-sound", SOUND)
    install("acme-odd", "1 / 0", version="0.7", metadata="Requires-Dist: govreview>=99\n")
    found = problem(document, alone)
    assert (found.kind, found.extractor) == ("incompatible-version", "main")


def test_two_extractors_of_one_name(install: Install, document: Document, alone: str) -> None:
    """The one that was there first goes on, and the problem names both distributions."""
    install("acme-a-sound", SOUND)
    install("acme-odd", odd("yield record(reading)", name="ofsted"), version="0.7")
    found = problem(document, alone)
    assert (found.kind, found.extractor) == ("duplicate-extractor", "ofsted")
    assert "acme-a-sound 1.0 and acme-odd 0.7 both bring an extractor named ofsted" in found.message


@pytest.fixture
def _as_it_was() -> Iterator[None]:
    """Put the working folder back, whatever a test does."""
    folder = Path.cwd()
    yield
    os.chdir(folder)


@pytest.mark.usefixtures("_as_it_was")
@pytest.mark.parametrize(
    "body",
    [
        "import os; os.chdir('/')\nreturn ()",
        (
            "import locale\nnow = locale.setlocale(locale.LC_ALL)\n"
            "locale.setlocale(locale.LC_ALL, 'C' if now != 'C' else 'C.UTF-8')\nreturn ()"
        ),
        "import os; os.chdir('/')\n1 / 0",
        "print('{\"govreview\":1}')\nreturn ()",
    ],
)
def test_what_is_left_changed_is_put_back(
    body: str, install: Install, beside: str, document: Document, alone: str
) -> None:
    """Working folder and locale are as they were, and no record of anybody else is another."""
    import locale  # noqa: PLC0415

    before = Path.cwd(), locale.setlocale(locale.LC_ALL)
    install("acme-odd", odd(body, name=beside), version="0.7")
    review = Pipeline().review(document)
    assert records(review) == alone
    assert (Path.cwd(), locale.setlocale(locale.LC_ALL)) == before


@pytest.mark.usefixtures("_as_it_was")
def test_what_an_import_leaves_changed_is_put_back(install: Install, document: Document, alone: str) -> None:
    """A plugin that goes elsewhere when it is imported takes nobody along."""
    before = Path.cwd()
    install("acme-sound", SOUND)
    install("acme-odd", "import os\nos.chdir('/')\n" + odd("return ()"), version="0.7")
    review = Pipeline().review(document)
    assert (records(review), review.problems, Path.cwd()) == (alone, (), before)


def test_what_a_plugin_prints_is_not_among_the_lines(tmp_path: Path) -> None:
    """The command's standard output is the same byte for byte, whatever a plugin says, when imported too."""
    (tmp_path / "a.txt").write_text("Ann Holt has resigned as leader of Leeds City Council.", encoding="utf-8")
    site = tmp_path / "site"
    (site / "acme_loud-1.0.dist-info").mkdir(parents=True)
    (site / "acme_loud-1.0.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: acme-loud\nVersion: 1.0\n", encoding="utf-8"
    )
    (site / "acme_loud-1.0.dist-info" / "entry_points.txt").write_text(
        "[govreview]\nloud = acme_loud\n", encoding="utf-8"
    )
    (site / "acme_loud.py").write_text("print('imported')\n" + odd("print('here')\nreturn ()"), encoding="utf-8")
    command = "import sys; from govreview.cli import main; sys.exit(main(['extract', 'a.txt', '--only', sys.argv[1]]))"
    told = []
    for only in ("appointments", "appointments,odd"):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), *sys.path])}
        done = subprocess.run(
            [sys.executable, "-c", command, only],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "imported" in done.stderr
        told.append(done.stdout)
    assert "here" in done.stderr
    quiet, loud = (line[line.index(',"document":') :] for line in told)
    assert quiet == loud
