"""The judgements that an inspection gives beside the one on the whole, which "the other three" takes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.records import Area

if TYPE_CHECKING:
    from govreview_ofsted.scene import Scene

STRANDS = frozenset(
    "judgements judgments sub-judgements sub-judgments strands areas categories grades headings ratings subgrades "
    "sub-grades aspect aspects".split()
)
_NUMBERS = {"two": 2, "three": 3, "four": 4}
_THREE, _LEAVERS = 2018, 2023  # the years of the first reports under the frameworks of three and of four strands
_BACK = 3  # sentences in which the others may have been told


def all_strands(scene: Scene) -> tuple[Area, ...]:
    """The areas that an inspection judged when the text was published; none where that is unknown or before 2018.

    The framework of January 2018 has three; care leavers have had their own since January 2023.
    """
    published = scene.reading.document.published
    year = published.latest.year if published is not None and published.has_year and published.latest else 0
    if year < _THREE:
        return ()
    three = (Area.LEADERSHIP, Area.PROTECTION, Area.LOOKED_AFTER)
    return (*three, Area.CARE_LEAVERS) if year >= _LEAVERS else three


def other_strands(scene: Scene, first: int, last: int) -> tuple[Area, ...]:
    """Read "the other three judgements": the strands not told before; none where the count differs.

    Args:
        scene: The sentence.
        first: Index of the first token of the phrase.
        last: Index behind its last.
    """
    words = scene.lowers[first:last]
    if words[-1:] and words[-1] in STRANDS:
        words = words[:-1]
    if words[:1] != ("the",) or words[1:2] not in (("other",), ("remaining",)):
        return ()
    count = _NUMBERS.get(words[-1], 0)
    told: set[Area] = set()
    for index in range(scene.index, max(-1, scene.index - _BACK), -1):
        here = scene if index == scene.index else type(scene)(scene.reading, index)
        told.update(a.area for a in here.areas if a.first < first and here.grades)
        others = tuple(a for a in all_strands(scene) if a not in told)
        if told and len(others) == count:
            return others
    return ()
