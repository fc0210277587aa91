"""Lists that go on over lines or sentences: "The areas rated good were:", "Those councils were Derby and Kent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models.actor import ActorRef
from govreview.models.records import Area, Rating
from govreview_ofsted.behind import areas_behind
from govreview_ofsted.mentions import authority_of, in_focus
from govreview_ofsted.scene import Scene
from govreview_ofsted.standing import Told
from govreview_ofsted.tables import area_named
from govreview_ofsted.words import COUNCILS, FOREIGN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.records import Judgement
    from govreview.reading.reading import Reading

_HEADS = COUNCILS | {"areas", "services", "judgements", "judgments", "following", "strands"}
_OPENERS = frozenset({"they", "these", "those", "among"})
_RATED = frozenset("rated graded judged rating ratings deemed found".split())
_BESIDE = frozenset(
    "council borough city county metropolitan the of london and district . , ; - * \u2022 \u00b7 ( )".split()
)
_ITEMS = 12  # lines that a list has at most
_WORDS = 26  # and the tokens of a line
_HEADING = 8  # tokens of a heading


def roll_ratings(reading: Reading) -> Iterator[Told]:
    """The ratings told by a list below a line, or by a sentence that names those counted before.

    Args:
        reading: The document's reading.
    """
    lowers = reading.tokens.lowers
    for index, (first, last) in enumerate(reading.ranges):
        opens = lowers[first] in _OPENERS or lowers[last - 2] in _NUMBERS or not _HEADS.isdisjoint(lowers[first:last])
        if opens:
            scene = Scene(reading, index)
            yield from _below(scene)
            yield from _named_next(scene)


def _below(scene: Scene) -> Iterator[Told]:
    """Read the lines below "The areas that were rated as good were:", "COUNCILS RATED INADEQUATE"."""
    words = scene.lowers[scene.first : scene.last]
    opens = words[-1] == ":" or (len(words) <= _HEADING and words[-1][-1].isalpha())
    if not opens or _RATED.isdisjoint(words) or not FOREIGN.isdisjoint(words) or scene.authorities or scene.areas:
        return
    judgement = _only(scene)
    for index in range(scene.index + 1, min(scene.index + _ITEMS, len(scene.reading.ranges))):
        told = _item(Scene(scene.reading, index), judgement) if judgement else None
        if told is None:
            return
        yield told


def _only(scene: Scene) -> Judgement | None:
    """The one grade that a sentence tells; "four are good, and none outstanding" tells one."""
    told = {grade.judgement for grade in scene.grades if scene.word(grade.first - 1) not in {"none", "no", "not"}}
    return told.pop() if len(told) == 1 else None


def _item(scene: Scene, judgement: Judgement) -> Told | None:
    """A line that is an area or an authority and nothing else."""
    words = [w for w in scene.lowers[scene.first : scene.last] if w[0].isalpha() or w == ","]
    if not words or len(words) > _WORDS or scene.grades:
        return None
    area = area_named(words)
    if area is not None:
        mention = in_focus(scene, scene.first)
    elif len(scene.authorities) == 1 and all(
        i in scene.named_at or scene.lowers[i] in _BESIDE for i in range(scene.first, scene.last)
    ):
        mention = scene.authorities[0]
    else:
        return None
    authority = authority_of(scene, mention, None) if mention is not None else None
    if authority is None:
        return None
    return Told(
        Rating(
            authority=authority,
            area=area or Area.OVERALL,
            judgement=judgement,
            by=ActorRef(name="Ofsted"),
            evidence=(scene.reading.evidence(scene.first, scene.last),),
            rule="listed",
        ),
        present=False,
    )


def _named_next(scene: Scene) -> Iterator[Told]:
    """Read "Four councils were found to be inadequate. Those councils were Derby and Kent."."""
    words = scene.lowers[scene.first : scene.last]
    at = 1 + (words[1:2] != () and words[1] in COUNCILS | {"ones", "four", "three", "five"})
    names = words[0] in {"those", "these", "they", "the"} and words[at : at + 1] in (("are",), ("were",))
    listed = words[0] in {"they", "these", "those"} and words[1:2] in (("include",), ("included",))
    among = words[:2] == ("among", "them") and words[2:3] in (("are",), ("were",), ("is",), ("was",))
    at = 1 if listed else 2 if among else at
    names = names or listed or among
    told = names and _is_bare(scene, scene.first + at + 1, fewest=1 if listed or among else 2)
    if not scene.index or not (told or _names_first(scene)):
        return
    before = Scene(scene.reading, scene.index - 1)
    counted = before.lowers[before.first : before.last]
    judgement = _only(before)
    many = bool(COUNCILS.intersection(counted)) or _is_counted(before)
    if judgement is None or not many or FOREIGN.intersection(counted) or before.authorities:
        return
    areas = areas_behind(before, before.grades[-1].last)[0] or _framework(before) or (Area.OVERALL,)
    evidence = (scene.reading.evidence(scene.first, scene.last),)
    for mention in scene.authorities:
        authority = authority_of(scene, mention, None)
        yield from (
            Told(
                Rating(
                    authority=authority,
                    area=area,
                    judgement=judgement,
                    by=ActorRef(name="Ofsted"),
                    evidence=evidence,
                    rule="listed",
                ),
                present=False,
            )
            for area in areas
            if authority is not None
        )


def _names_first(scene: Scene) -> bool:
    """Read "Lincolnshire, Redbridge and Kent are the three": those counted before, their number behind."""
    words = scene.lowers[scene.first : scene.last]
    behind = words[-4:-2] in _ARE_THE and words[-2] in _NUMBERS
    return behind and _is_bare(scene, scene.first, fewest=2, last=scene.last - 4)


_ARE_THE = tuple((be, the) for be in ("are", "were") for the in ("the", "those"))


def _is_counted(scene: Scene) -> bool:
    """Read "The remaining nine are inadequate", "A further 14 were good", where councils were counted before."""
    words = scene.lowers[scene.first : scene.first + 4]
    counts = any(w in _NUMBERS or w.isdecimal() or w in {"rest", "others"} for w in words)
    begin = scene.reading.ranges[max(0, scene.index - _BACK)][0]
    return counts and not COUNCILS.isdisjoint(scene.lowers[begin : scene.first])


def _framework(scene: Scene) -> tuple[Area, ...]:
    """Read "inspected under the new child protection framework": the area that was inspected."""
    for index in range(scene.index, max(-1, scene.index - _BACK - 1), -1):
        here = Scene(scene.reading, index)
        told = tuple(a.area for a in here.areas if here.word(a.last) in {"framework", "inspections", "regime"})[:1]
        if told:
            return told
    return ()


_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_BACK = 4  # sentences in which the councils counted were told


def _is_bare(scene: Scene, first: int, fewest: int, last: int = 0) -> bool:
    """Whether the rest of a sentence, or what stands before a token, only lists authorities."""
    rest: Sequence[int] = range(first, last or scene.last)
    return len(scene.authorities) >= fewest and all(i in scene.named_at or scene.lowers[i] in _BESIDE for i in rest)
