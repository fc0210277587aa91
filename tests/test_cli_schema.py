"""``govreview schema``: the schema with what the installed plugins add to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from govreview import cli
from govreview.export.schema import schema

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from conftest import Install

VISITS = """
import attrs
import govreview

@attrs.frozen(kw_only=True)
class Visit(govreview.Record):
    host: str | None = None

@attrs.frozen(kw_only=True)
class RepeatedVisit(Visit):
    times: int = 2

class Visits:
    name = "visits"

    def extract(self, reading):
        return ()

@govreview.hookimpl
def govreview_extractors():
    return [Visits()]
"""


def test_without_types_of_plugins_it_is_the_schema(
    install: Install, sound: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """A plugin that makes built-in records adds nothing."""
    install("acme-tens", sound.format(name="tens"))
    assert cli.main(["schema"]) == 0
    assert json.loads(capfdbinary.readouterr().out) == schema()


def test_types_of_plugins_are_found(install: Install, tmp_path: Path) -> None:
    """A record type that an installed plugin defines is described, and so is one made on it."""
    install("acme-visits", VISITS)
    assert cli.main(["schema", "-o", str(tmp_path / "schema.json")]) == 0
    written = json.loads((tmp_path / "schema.json").read_text(encoding="utf-8"))
    assert set(written["$defs"]) - set(schema()["$defs"]) == {"acme_visits.Visit", "acme_visits.RepeatedVisit"}
    described = written["$defs"]["acme_visits.RepeatedVisit"]["properties"]
    assert list(described)[:3] == ["type", "host", "times"]
    assert described["type"] == {"const": "repeated_visit"}


def test_a_broken_plugin_is_named(install: Install, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """The rest is written, and the exit code says that a type may be missing."""
    install("acme-odd", "1 / 0")
    assert cli.main(["schema"]) == 1
    output, said = capfdbinary.readouterr()
    assert json.loads(output) == schema()
    assert said.decode().startswith("extractor main (acme-odd 1.0): entry point main = acme_odd cannot be loaded")


def test_two_plugins_with_types_of_one_name(install: Install, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """Nobody could tell their records apart: those of the second are not described, and the name is told."""
    install("acme-one", VISITS.replace('"visits"', '"one"'))
    install("acme-two", VISITS.replace('"visits"', '"two"'))
    assert cli.main(["schema"]) == 1
    output, said = capfdbinary.readouterr()
    assert {name for name in json.loads(output)["$defs"] if "Visit" in name} == {
        "acme_one.Visit",
        "acme_one.RepeatedVisit",
    }
    assert said.decode().splitlines()[0] == (
        "acme-two 1.0: acme-one 1.0 and acme-two 1.0 both bring a record-type named repeated_visit: "
        "that of acme-one is used"
    )
