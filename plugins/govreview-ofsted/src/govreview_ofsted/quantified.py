"""What "both of them", "each", "all three of which" take up: the areas or authorities listed right before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.records import Area
from govreview_ofsted.mentions import Mention, is_authority
from govreview_ofsted.report import MARKS, Found
from govreview_ofsted.subjects import Subject

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_QUANTIFIERS = frozenset("both each all two three four five six".split())
_PRONOUNS = frozenset("them these those which whom".split())
_LISTING = frozenset(
    "the its their on for of in 's ' impact and & both services service work support with as well".split()
)
_SEVERAL = 2


def taken_up(scene: Scene, first: int, last: int) -> Subject | None:
    """Read "leadership and adoption, both of them", "Bury and Kent, all of which"; ``None`` for other phrases.

    Args:
        scene: The sentence.
        first: Index of the first token of the phrase.
        last: Index behind its last.
    """
    words = [w for w in scene.lowers[first:last] if w != "of"]
    if not words or words[0] not in _QUANTIFIERS or scene.word(first - 1) not in {",", "-", "("}:
        return None
    if not _QUANTIFIERS.issuperset(words[:-1]) or words[-1] not in _QUANTIFIERS | _PRONOUNS:
        return None
    begin = first - 1
    while begin > scene.first and _goes_on(scene, begin - 1):
        begin -= 1
    named: list[Mention] = [m for i, m in scene.named_at.items() if begin <= i == m.first < first and is_authority(m)]
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if begin <= a.first < first))
    if len(named) < _SEVERAL and len(areas) < _SEVERAL:
        return None
    return Subject(authorities=tuple(named), areas=areas, first=begin)


def each_of(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read ", each of them inadequate", "Bury and Kent, both rated good", behind a list of names or areas."""
    del previous
    last = grade.first
    while scene.word(last - 1) in _BEING | MARKS:
        last -= 1
    first = last
    while scene.word(first - 1) in _QUANTIFIERS | _PRONOUNS | {"of"}:
        first -= 1
    subject = taken_up(scene, first, last) if first < last and not grade.weak else None
    if subject is None or (scene.right_of(grade.last) < scene.last and scene.word(grade.last) not in _ENDS):
        return None
    return Found(rule="apposed", subject=subject)


_BEING = frozenset("rated judged graded deemed now still currently".split())
_ENDS = frozenset({".", ",", ";", ")", "-", "by", "in", "since", "when", "and", "but", "overall", "for"})


def areas_counted(scene: Scene, i: int) -> tuple[tuple[Area, ...], int]:
    """Read "on both counts", "in all three areas" behind a grade: the areas listed before, and where it ends."""
    i = scene.right_of(i)
    k = i + 1
    while scene.word(k) in _QUANTIFIERS | {"of", "the"}:
        k += 1
    both = scene.lowers[i : i + 2] == ("for", "both") and scene.word(i + 2) in {"", ".", ";", ","}
    counted = both or (scene.word(k) in _COUNTS and k > i + 1)
    if scene.word(i) not in {"on", "in", "for", "under"} or not counted:
        return (), i
    told = next((_NUMBERS[w] for w in scene.lowers[i:k] if w in _NUMBERS), 0)
    for index in range(scene.index, max(-1, scene.index - 3), -1):
        here = scene if index == scene.index else type(scene)(scene.reading, index)
        areas = tuple(dict.fromkeys(a.area for a in here.areas if a.first < i))
        if len(areas) > 1 and len(areas) == (told or len(areas)):
            return areas, k + 1
    return (), i


def is_in_part(scene: Scene, i: int) -> bool:
    """Read "good in two areas and inadequate in one": a grade of some areas that are counted and not named."""
    i = scene.right_of(i)
    if scene.word(i) not in {"on", "in", "for"} or scene.word(i + 1) not in _SOME:
        return False
    counted = scene.word(i + 2) in _COUNTS and scene.word(i + 3) in {"", ".", ",", ";", "and", "but"}
    return counted and "overall" not in scene.lowers[scene.first : scene.last]


_SOME = frozenset("two three four some several most".split())
_COUNTS = frozenset("counts areas headings categories judgements judgments strands fronts measures them".split())
_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5}


def both_told(scene: Scene, first: int, last: int) -> Subject | None:
    """Read "good overall and for adoption; two years ago it held both to be adequate": two areas told before."""
    if scene.lowers[first:last] != ("both",):
        return None
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if a.first < first))
    if "overall" in scene.lowers[scene.first : first]:
        areas = (Area.OVERALL, *areas)
    named = tuple(a for a in scene.authorities if a.first < first)
    return Subject(authorities=named[-1:], areas=areas, first=first) if len(areas) == _SEVERAL else None


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether a token belongs to a list."""
    if i in scene.area_at or i in scene.named_at or scene.word(i) in _LISTING:
        return True
    return scene.word(i) == "," and (i - 1 in scene.area_at or i - 1 in scene.named_at)
