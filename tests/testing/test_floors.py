"""The command that moves floors, upwards only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview.testing import TYPES, Figures, Scores, floors

if TYPE_CHECKING:
    from pathlib import Path

TYPE = TYPES[0]


def scores(*, found: int = 1, precision: float = 0.5) -> Scores:
    """Scores of one type."""
    figures = Figures(gold=2, found=found, extra=1, precision=precision, recall=0.5, f1=0.5, slots=1.0, full=0.49999)
    return Scores(by_type={TYPE: figures}, missing=(), misplaced=0)


@pytest.fixture
def reach(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let the command find a precision of a half in any folder."""
    monkeypatch.setattr(floors, "score_folder", lambda _: scores())
    return monkeypatch


def test_rounds_down() -> None:
    """A floor is never above the figure it was made of."""
    assert floors.floors_of(scores())[TYPE] == {"precision": 0.5, "recall": 0.5, "f1": 0.5, "full": 0.499}


def test_nothing_found_promises_nothing() -> None:
    """The perfect precision of silence is no floor."""
    assert floors.floors_of(scores(found=0, precision=1.0))[TYPE]["precision"] == 0.0


def test_shortfall_says_what_fell() -> None:
    """A figure below its floor is told with both values."""
    (shortfall,) = floors.shortfalls({TYPE: {"f1": 0.4}}, {TYPE: {"f1": 0.5}})
    assert str(shortfall) == "appointment: f1 is 0.400, its floor 0.500"


def test_type_no_longer_scored_is_a_shortfall() -> None:
    """A floor whose type is gone is not kept."""
    assert len(floors.shortfalls({}, {TYPE: {"f1": 0.5}})) == 1


def test_raise_writes_the_figures(reach: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From no floors the command goes to the figures reached, and they read back."""
    del reach
    assert floors.main([str(tmp_path), "--raise"]) == 0
    assert floors.read_floors(tmp_path) == floors.floors_of(scores())


def test_raise_refuses_to_lower(reach: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One figure below its floor leaves the whole file alone and fails."""
    floors.main([str(tmp_path), "--raise"])
    reach.setattr(floors, "score_folder", lambda _: scores(precision=0.4))
    assert floors.main([str(tmp_path), "--raise"]) == 1
    assert floors.read_floors(tmp_path)[TYPE]["precision"] == 0.5
    assert "precision is 0.400, its floor 0.500" in capsys.readouterr().err


def test_check_writes_nothing(reach: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without --raise the floors stay where they are."""
    del reach
    assert floors.main([str(tmp_path)]) == 0
    assert list(tmp_path.iterdir()) == []
