"""Areas of the service named in a text."""

from __future__ import annotations

import pytest

from govreview_ofsted.areas import find_areas


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("children in care and care leavers", ["looked_after"]),
        ("care leavers", ["care_leavers"]),
        ("keeping children safe", ["protection"]),
        ("the impact of leaders on social work practice with children and families", ["leadership"]),
        ("leadership , management and governance", ["leadership"]),
        ("adoption and fostering", ["adoption", "fostering"]),
        ("capacity to improve", ["other"]),
        ("private fostering", []),
        ("roads and bridges", []),
    ],
)
def test_areas(text: str, areas: list[str]) -> None:
    """Each name of an area is found once, in the order of the text."""
    words = text.split()
    assert [str(a.area) for a in find_areas(words, 0, len(words))] == areas
