"""Scores on small gold folders made by hand, whose figures were worked out on paper."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from govreview.testing import Scores, load_gold, score

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TypeAlias

    Run: TypeAlias = Callable[..., Scores]

TEXT = (
    "Ann Poole was appointed commissioner of Hull in May 2014 by Ed Vane.\n"
    "She replaces Raj Patel, who resigned.\n"
    "“We shall do better than we have done,” said Poole.\n"
    "Hull was rated inadequate in 2013.\n"
)
APPOINTED = "Ann Poole was appointed commissioner of Hull in May 2014 by Ed Vane"
RESIGNED = "Raj Patel, who resigned"
RATED = "Hull was rated inadequate in 2013"


@attrs.frozen
class Line:
    """Stands for a review: one line of JSON."""

    content: dict[str, Any]

    def to_json(self) -> str:
        """Give the object as it stands."""
        return json.dumps(self.content)


def appointment(**told: object) -> dict[str, object]:
    """Gold for the first sentence, with changes."""
    fields: dict[str, object] = {
        "type": "appointment",
        "person": "Ann Poole",
        "role": "commissioner",
        "role_kind": "commissioner",
        "change": "start",
        "authority": "hull",
        "by": "Edward Vane",
        "date": "2014-05",
        "status": "actual",
        "evidence": [APPOINTED],
    }
    return fields | told


def rating(**told: object) -> dict[str, object]:
    """Gold for the last sentence, with changes."""
    fields: dict[str, object] = {
        "type": "rating",
        "authority": "hull",
        "area": "overall",
        "judgement": "inadequate",
        "by": None,
        "date": "2013",
        "current": True,
        "status": "actual",
        "evidence": [RATED],
    }
    return fields | told


def resigned(**told: object) -> dict[str, object]:
    """Gold for the second sentence, with changes."""
    silent = {"role": None, "role_kind": "other", "authority": None, "by": None, "date": None}
    return appointment(person="Raj Patel", change="end", evidence=[RESIGNED], **silent) | told


def placed(record: dict[str, object]) -> dict[str, object]:
    """Give a record the offsets of its evidence, as an extractor does."""
    pieces = [(piece, TEXT.index(piece)) for piece in record["evidence"]]  # type: ignore[attr-defined]
    return record | {"evidence": [{"start": at, "end": at + len(piece), "text": piece} for piece, at in pieces]}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Score records against gold for the one text."""

    def run(
        gold: list[dict[str, object]],
        found: list[dict[str, object]],
        gold_actors: list[dict[str, object]] | None = None,
        found_actors: list[dict[str, object]] | None = None,
    ) -> Scores:
        document = {"id": "d", "title": None, "published": None}
        pair = tmp_path / "d.json"
        pair.write_text(json.dumps({"document": document, "actors": gold_actors or [], "records": gold}))
        pair.with_suffix(".txt").write_bytes(TEXT.encode())
        content = {"document": document, "actors": found_actors or [], "records": [placed(r) for r in found]}
        return score(tmp_path, [Line(content)])

    return run


def test_all_right(run: Run) -> None:
    """A record that agrees in everything scores one throughout."""
    figures = run([appointment()], [appointment()]).of("appointment")
    assert attrs.astuple(figures) == (1, 1, 0, 1.0, 1.0, 1.0, 1.0, 1.0)


def test_missed_and_extra(run: Run) -> None:
    """One of two gold records found beside one that gold does not hold is a half in precision, recall and F1."""
    figures = run([appointment(), resigned()], [appointment(), appointment(person="Zoe Quill")]).of("appointment")
    assert (figures.gold, figures.found, figures.extra) == (2, 1, 1)
    assert (figures.precision, figures.recall, figures.f1) == (0.5, 0.5, 0.5)


def test_full_counts_fields(run: Run) -> None:
    """Of six fields two wrong and a date told more coarsely leave three and a half sixths."""
    found = appointment(role_kind="adviser", authority="kent", date="2014")
    figures = run([appointment()], [found]).of("appointment")
    assert figures.f1 == 1.0
    assert figures.slots == figures.full == pytest.approx(3.5 / 6)


def test_key_must_agree(run: Run) -> None:
    """The same person with the other change is a record missed and an extra one."""
    figures = run([appointment()], [appointment(change="end")]).of("appointment")
    assert (figures.found, figures.extra) == (0, 1)


def test_other_paragraph(run: Run) -> None:
    """Evidence from another paragraph does not prove the record."""
    assert run([appointment()], [appointment(evidence=[RESIGNED])]).of("appointment").found == 0


def test_evidence_across_paragraphs(run: Run) -> None:
    """Evidence that runs on into the next paragraph proves nothing."""
    assert run([resigned()], [resigned(evidence=[TEXT[:100]])]).of("appointment").found == 0


def test_fragment_of_evidence(run: Run) -> None:
    """Nine characters are no evidence of a longer passage, ten are."""
    assert run([appointment()], [appointment(evidence=["Ann Poole"])]).of("appointment").found == 0
    assert run([appointment()], [appointment(evidence=["Ann Poole "])]).of("appointment").found == 1


def test_optional_costs_nothing(run: Run) -> None:
    """An optional gold record neither found nor missed leaves the figures alone."""
    gold = [appointment(), resigned(optional=True)]
    for found in ([appointment()], [appointment(), resigned()]):
        figures = run(gold, found).of("appointment")
        assert (figures.gold, figures.found, figures.extra) == (1, 1, 0)


def test_optional_forgives_one(run: Run) -> None:
    """An optional record of another change forgives one extra record of that person, and no second."""
    found = [resigned(change="start"), resigned(change="start", role="clerk")]
    assert run([resigned(optional=True)], found).of("appointment").extra == 1


def test_pairs_the_most(run: Run) -> None:
    """A record that fits two gold records leaves the other to the one that fits it alone."""
    gold = [appointment(person="Poole"), appointment(person="Ann Poole", date=None)]
    found = [appointment(person="Ann Poole"), appointment(person="Poole", date=None)]
    assert run(gold, found).of("appointment").found == 2


def test_default_inspectorate(run: Run) -> None:
    """A rating by nobody named is Ofsted's."""
    assert run([rating()], [rating(by={"id": None, "name": "Ofsted"})]).of("rating").slots == 1.0


def test_government_is_unsaid(run: Run) -> None:
    """Whether ministers or nobody appointed is not scored: five fields are left."""
    found = appointment(by=None, status="planned")
    figures = run([appointment(by="ministers")], [found]).of("appointment")
    assert figures.slots == pytest.approx(4 / 5)


def test_persons(run: Run) -> None:
    """A person is found by name and judged by the kinds of the roles told; an organisation is none."""
    roles = [{"title": "commissioner", "kind": "commissioner"}]
    gold = [{"kind": "person", "name": "Lord (Ann) Poole", "roles": roles}, {"kind": "organisation", "name": "BBC"}]
    found = [{"kind": "person", "name": "Ann Poole", "roles": []}]
    figures = run([], [], gold, found).of("person")
    assert (figures.gold, figures.found, figures.slots) == (1, 1, 0.0)


def test_statement_by_wording(run: Run) -> None:
    """A statement is found where eight words in ten agree."""
    said = "“We shall do better than we have done,” said Poole"
    gold = {"type": "statement", "speaker": "Ann Poole", "quote": "We shall do better than we have done", "cue": "said"}
    near = gold | {"quote": "shall do better than we have done"}
    far = gold | {"quote": "better than we have done"}
    assert run([gold | {"evidence": [said]}], [near | {"evidence": [said]}]).of("statement").found == 1
    assert run([gold | {"evidence": [said]}], [far | {"evidence": [said]}]).of("statement").found == 0


def test_macro(run: Run) -> None:
    """The mean is over the types that gold holds: one appointment found, one rating missed."""
    assert run([appointment(), rating()], [appointment()]).macro("f1") == 0.5


def test_missing_document(run: Run, tmp_path: Path) -> None:
    """A gold text of which there is no review is named, and all its records are missed."""
    run([appointment()], [])
    scores = score(tmp_path, [])
    assert scores.missing == ("d",)
    assert scores.of("appointment").recall == 0.0


def test_misplaced_evidence(run: Run, tmp_path: Path) -> None:
    """Evidence whose text is not at its offsets is counted."""
    run([appointment()], [])
    wrong = appointment(evidence=[{"start": 0, "end": 3, "text": "Ann"}, {"start": 1, "end": 4, "text": "Ann"}])
    assert score(tmp_path, [Line({"document": {"id": "d"}, "records": [wrong]})]).misplaced == 1


def test_load_gold_keeps_bytes(run: Run, tmp_path: Path) -> None:
    """A text is read with its own line ends, and JSON files that are no gold are passed over."""
    run([], [])
    (tmp_path / "d.txt").write_bytes(b"one\r\ntwo")
    (tmp_path / "floors.json").write_text("{}")
    assert [pair.document.text for pair in load_gold(tmp_path)] == ["one\r\ntwo"]
