"""A record type of a plugin's own: merged, written, read, described, compared, explained, with no further line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import attrs
import jsonschema
import pytest

import govreview
from govreview import cli
from govreview.difference import compare
from govreview.export.schema import schema
from govreview.export.table import rows
from govreview.models import UnknownRecord
from govreview.review import Review, read_jsonl
from govreview.testing import assert_example, hold_floors, score
from govreview.testing.rules import report

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Install

TEXT = (
    "Petition grows\n\n"
    "The petition against Leeds City Council was opened by Ann Holt in May 2013.\n\n"
    "It is raining. The petition against Leeds could be published.\n\n"
    "The petition against Leeds City Council was opened by Ann Holt and signed by Raj Patel.\n"
)
PETITIONS = '''
import enum
import attrs
import govreview
from govreview import ActorRef, Authority, EdtfDate, Evidence, Span
from govreview.models import Join, joined
from govreview.patterns import pattern

class Stage(enum.StrEnum):
    """How far it has come."""
    OPENED = "opened"
    PUBLISHED = "published"

@attrs.frozen(kw_only=True)
class Petition(govreview.Record):
    """People ask an authority for something.

    Attributes:
        authority: Of whom.
        stage: How far it has come.
        by: Who opened it. ``None`` where not told.
        signed: Who signed it.
        names: How many names it bears. ``None`` where not told.
        share: Of all that live there. ``None`` where not told.
        online: Whether it is on the web.
        date: When. ``None`` where not told.
        word: Where the word stands. ``None`` where it does not.
    """

    authority: Authority = attrs.field(metadata=joined(Join.KEY))
    stage: Stage = attrs.field(metadata=joined(Join.KEY))
    by: ActorRef | None = attrs.field(default=None, metadata=joined(Join.MATCH))
    signed: tuple[ActorRef, ...] = ()
    names: int | None = None
    share: float | None = None
    online: bool = False
    date: EdtfDate | None = None
    word: Span | None = attrs.field(default=None, metadata=joined(Join.FIRST))

TOLD = pattern(
    r"petition against {authority} (?:was|could be) (?<stage>opened|published)"
    r"(?: by {person:opener})?(?: and signed by {person:signer})?",
    id="petition",
    examples=["The petition against Leeds was opened."],
    never=["The petition was opened."],
)

class Petitions:
    name = "petitions"
    yields = ("petition",)
    rules = ("petition",)

    def extract(self, reading):
        for match in reading.find(TOLD):
            status, cue = match.status
            opener, signer = match.get("opener"), match.get("signer")
            yield Petition(
                authority=reading.authority_of(match["authority"].authority),
                stage=Stage(match["stage"].text),
                by=opener and ActorRef(opener.text, opener.span),
                signed=(ActorRef(signer.text, signer.span),) if signer else (),
                names=2 if signer else None,
                date=reading.date_of(match.frame),
                word=Span(match.span.start, match.span.start + 8),
                status=status,
                status_cue=cue,
                evidence=(match.evidence,),
                rule=match.rule,
            )

@govreview.hookimpl
def govreview_extractors():
    return [Petitions()]
'''


@pytest.fixture
def review(install: Install) -> Review:
    """What the plugin alone finds in the text."""
    install("acme-petitions", PETITIONS, version="0.3")
    document = govreview.Document(TEXT, id="d1", published="2014-03-27", title="Petition grows")
    made = govreview.Pipeline(strict=True).review(document)
    assert made.problems == ()
    return made


def test_reports_of_one_fact_are_one_record(review: Review) -> None:
    """By what its fields declare: those that are keys, those that must not differ, those of which all values count."""
    opened, published = review.records
    assert [piece.text for piece in opened.evidence] == [
        "petition against Leeds City Council was opened by Ann Holt",
        "petition against Leeds City Council was opened by Ann Holt and signed by Raj Patel",
    ]
    told = json.loads(review.to_json())["records"]
    assert told[0]["by"] == {"id": "a2", "name": "Ann Holt"}
    assert told[0]["signed"] == [{"id": "a3", "name": "Raj Patel"}]
    assert (told[0]["names"], told[0]["date"], told[0]["online"], told[0]["share"]) == (2, "2013-05", False, None)
    assert (published.status, len(published.evidence)) == ("possible", 1)


def test_it_is_written_and_read_without_loss(review: Review) -> None:
    """With the plugin its class comes back; by name, and without it, too."""
    line = review.to_json()
    petition = type(review.records[0])
    again = Review.from_json(line)
    assert [type(record) for record in again.records] == [petition] * 2
    assert Review.from_json(line, types=[petition]) == again
    assert again.to_json() == line
    unknown = Review.from_json(line, types=())
    assert [type(record) for record in unknown.records] == [UnknownRecord] * 2
    assert unknown.to_json() == line


def test_its_keys_stand_in_the_order_of_its_fields(review: Review) -> None:
    """Type first, then its own, then those of every record."""
    record = json.loads(review.to_json())["records"][0]
    own = ["authority", "stage", "by", "signed", "names", "share", "online", "date", "word"]
    assert list(record) == ["type", *own, "status", "status_cue", "evidence", "extractor", "rule"]


def test_it_is_described_by_the_schema(review: Review) -> None:
    """A line is valid, and one with a value that its class refuses is not."""
    described = schema([type(review.records[0])])
    line = json.loads(review.to_json())
    jsonschema.Draft202012Validator.check_schema(described)
    jsonschema.validate(line, described)
    for field, wrong in (("stage", "signed"), ("names", "two"), ("date", "May"), ("authority", None), ("signed", None)):
        broken = json.loads(review.to_json())
        broken["records"][0][field] = wrong
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, described)
    definition = described["$defs"]["acme_petitions.Petition"]
    assert definition["properties"]["by"]["description"] == "Who opened it. `null` where not told."


def test_it_stands_in_tables(review: Review) -> None:
    """With names for actors and authorities, and words for the rest."""
    _, kind, status, what, evidence = next(iter(rows("d1", review.records)))
    assert (kind, status, evidence) == (
        "petition",
        "actual",
        "petition against Leeds City Council was opened by Ann Holt",
    )
    assert what == (
        "authority: Leeds City Council; stage: opened; by: Ann Holt; signed: Raj Patel; names: 2; online: no; "
        "date: 2013-05; word: 20 to 28"
    )


def test_it_is_explained(review: Review) -> None:
    """Why it says what it says: rule, evidence, clause, status, actors, authority and date."""
    opened, published = review.records
    told = str(review.explain(opened))
    for words in (
        "petition: authority: Leeds City Council; stage: opened; by: Ann Holt",
        "rule: petition of extractor petitions (acme-petitions 0.3)",
        '"petition against Leeds City Council was opened by Ann Holt" at 20-78',
        "authority: Leeds City Council (leeds)",
        'by: Ann Holt is actor a2, bound by "Ann Holt" at 70-78',
        'date: "May 2013" at 82-90',
        "share: empty",
    ):
        assert words in told
    assert 'status: possible: decided by "could"' in str(review.explain(published))
    assert "petition" in str(review.explain_at(30)[0])
    assert "petition" in str(review.why_not("petition", "Ann Holt"))


def test_it_is_compared(review: Review) -> None:
    """A change of a field is told, as is a record that is gone."""
    opened, _ = review.records
    changed = attrs.evolve(review, records=(attrs.evolve(opened, names=3),))  # type: ignore[call-arg]
    difference = compare([review], [changed])
    assert [(change.kind.value, [field.name for field in change.fields]) for change in difference.changes] == [
        ("changed", ["names"]),
        ("removed", []),
    ]


GOLD = {
    "type": "petition",
    "authority": "leeds",
    "stage": "opened",
    "by": "Ann Holt",
    "signed": ["Raj Patel"],
    "names": 3,
    "share": None,
    "online": False,
    "date": "2013",
    "status": "actual",
    "evidence": [
        "petition against Leeds City Council was opened by Ann Holt in May",
        "petition against Leeds City Council was opened by Ann Holt and signed by Raj Patel",
    ],
}


def test_it_is_scored(review: Review, tmp_path: Path) -> None:
    """By its keys it is found, and each other field is right, half right (a date told more coarsely) or wrong."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    disputed = {
        **GOLD,
        "stage": "closed",
        "status": "possible",
        "optional": True,
        "evidence": ["against Leeds could be"],
    }
    content = {"document": {"id": "d1", "published": "2014-03-27"}, "actors": [], "records": [GOLD, disputed]}
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="utf-8")
    petition = type(review.records[0])
    figures = score(tmp_path, [review], types=[petition]).of("petition")
    assert (figures.gold, figures.found, figures.extra) == (1, 1, 0)
    assert figures.slots == pytest.approx((1 + 1 + 0 + 1 + 0.5 + 1) / 6)
    other = attrs.evolve(review, records=(attrs.evolve(review.records[0], stage=review.records[1].stage),))  # type: ignore[call-arg, attr-defined]
    figures = score(tmp_path, [other], types=[petition]).of("petition")
    assert (figures.found, figures.extra) == (0, 1)
    assert "petition" not in score(tmp_path, [review]).by_type


def test_its_rules_are_reported_and_its_floors_held(review: Review, tmp_path: Path) -> None:
    """Without being told of the type."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    content = {"document": {"id": "d1", "published": "2014-03-27"}, "actors": [], "records": [GOLD]}
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="utf-8")
    (figures,) = report(tmp_path, govreview.Pipeline())
    assert (figures.rule, figures.fired, figures.right, figures.wrong) == ("petition", 3, 2, 1)
    (extractor,) = (each.extractor for each in govreview.Pipeline().extractors)
    hold_floors(tmp_path, extractor, lift=True)
    assert json.loads((tmp_path / "floors.json").read_text(encoding="utf-8"))["petition"]["recall"] == 1
    assert review.records


def test_it_is_marked_in_examples(review: Review) -> None:
    """Like any other."""
    (extractor,) = (each.extractor for each in govreview.Pipeline().extractors)
    assert_example(
        "The <petition stage=opened names=none><word>petition</word> against <authority is=leeds>Leeds</authority> was "
        "opened by <by>Ann Holt</by></petition> on <date is=2014-03-24>Monday</date>.",
        extractor,
        published="2014-03-27",
    )
    assert review.records


def test_the_commands_know_it(install: Install, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """Extracting, the table, the schema and the file read back."""
    install("acme-petitions", PETITIONS, version="0.3")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert cli.main(["extract", str(tmp_path / "a.txt"), "-o", str(tmp_path / "a.jsonl")]) == 0
    assert cli.main(["extract", str(tmp_path / "a.txt"), "--format", "table"]) == 0
    assert "stage: opened" in capfdbinary.readouterr().out.decode()
    assert cli.main(["schema", "-o", str(tmp_path / "schema.json")]) == 0
    line = json.loads((tmp_path / "a.jsonl").read_text(encoding="utf-8"))
    jsonschema.validate(line, json.loads((tmp_path / "schema.json").read_text(encoding="utf-8")))
    (review,) = read_jsonl(tmp_path / "a.jsonl")
    assert [type(record).__name__ for record in review.records] == ["Petition", "Petition"]
    assert cli.main(["diff", str(tmp_path / "a.jsonl"), str(tmp_path / "a.jsonl")]) == 0
