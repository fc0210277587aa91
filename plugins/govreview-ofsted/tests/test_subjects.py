"""What a stretch of words means as the thing rated."""

from __future__ import annotations

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading
from govreview_ofsted.mentions import in_focus
from govreview_ofsted.scene import Scene
from govreview_ofsted.subjects import subject_of


def _scene(text: str, index: int = 0) -> Scene:
    return Scene(Reading(Document(text, published="2014-03-27")), index)


@pytest.mark.parametrize(
    ("phrase", "named", "areas"),
    [
        ("Children's services in Derby", ["Derby"], []),
        ("Derby and Leicester", ["Derby", "Leicester"], []),
        ("Derby's neighbour Leicester", ["Leicester"], []),
        ("Councils including Derby and Kent", ["Derby", "Kent"], []),
        ("Adoption and fostering in Derby", ["Derby"], ["adoption", "fostering"]),
        ("The experiences of care leavers in Derby", ["Derby"], ["care_leavers"]),
        ("The council", [], []),
    ],
)
def test_subject_names_authorities_and_areas(phrase: str, named: list[str], areas: list[str]) -> None:
    """A phrase whose head is an authority, its services or an area gives those it names."""
    scene = _scene(f"{phrase} was rated good.")
    subject = subject_of(scene, scene.first, scene.lowers.index("was"))
    assert subject is not None
    assert [mention.name for mention in subject.authorities] == named
    assert [str(area) for area in subject.areas] == areas


@pytest.mark.parametrize(
    "phrase",
    [
        "A nursery in Derby",
        "The fire service in Derby",
        "Staffing in Derby",
        "No council in Derby",
        "Education services in Derby",
        "The unit in Derby",
    ],
)
def test_anything_else_is_no_subject(phrase: str) -> None:
    """A phrase with another head is nothing that can be rated."""
    scene = _scene(f"{phrase} was rated good.")
    assert subject_of(scene, scene.first, scene.lowers.index("was")) is None


@pytest.mark.parametrize(
    ("place", "name"),
    [("", "Leicestershire County Council"), ("city", "Derby"), ("county", "Leicestershire County Council")],
)
def test_focus_is_the_authority_named_last_of_the_kind_told(place: str, name: str) -> None:
    """Silence means the authority named last; "the city" the last that is a city."""
    scene = _scene("Derby wrote to Leicestershire County Council. The answer was good.", 1)
    focus = in_focus(scene, scene.first, place)
    assert focus is not None
    assert focus.name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rutland has hired Ann Lee, who spent nine years in Suffolk.\n\nThe county was rated good.", "Rutland"),
        ("Kent welcomes Ann Lee. Kent had long sought her.\n\nSurrey bid too.\n\nThe county was rated good.", "Kent"),
        ("Kent and Surrey were inspected.\n\nSurrey was first.\n\nThe county was rated good.", "Surrey"),
    ],
)
def test_county_is_a_shire_or_the_documents_own(text: str, name: str) -> None:
    """A county named only in somebody's career, or in passing beside the document's own, is not "the county"."""
    scene = _scene(text, text.count(".") - 1)
    focus = in_focus(scene, scene.first, "county")
    assert focus is not None
    assert focus.name == name
