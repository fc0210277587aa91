"""Councils and years in brackets: "a trust (Slough)", "directions to Hull (2005) and Haringey (2008)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import EdtfDate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.mentions import AuthorityMention

    from .scene import Scene
    from .told import Told

_REACH = 4
"""Tokens behind a noun within which a bracket of its own opens."""
_LISTING = frozenset({",", "and", "&"})


def bracketed(scene: Scene, told: Told) -> Iterator[Told]:
    """The reports of a step whose councils or years stand in brackets behind it; none where they are another's.

    Args:
        scene: The text.
        told: A report.
    """
    if "(" not in scene.bags[told.sentence]:
        yield told
        return
    own = _own(scene, told)
    if own:
        yield evolve(told, places=own)
        return
    years = _years(scene, told.sentence)
    if years and not told.places and told.date is not None and told.date in [d for _, d in years]:
        told = evolve(told, date=None)
    mine = next((k for k, (a, _) in enumerate(years) if a in told.places), -1)
    if mine >= 0:
        for place, date in years[mine:]:
            yield evolve(told, places=(place,), date=date)
        return
    if told.places and told.date is not None and any(told.date == d for _, d in years):
        yield evolve(told, date=None)
        return
    if not _of_another(scene, told):
        yield told


def _own(scene: Scene, told: Told) -> tuple[AuthorityMention, ...]:
    """Read "a trust (e.g. Doncaster)", "partnering with another council (Hull)": the place in the bracket behind."""
    lowers, last = scene.lowers, scene.reading.ranges[told.sentence][1]
    opened = next((i for i in range(told.at + 1, min(told.at + 1 + _REACH, last)) if lowers[i] == "("), -1)
    if opened < 0 or not {",", ";"}.isdisjoint(lowers[told.at : opened]):
        return ()
    closed = next((i for i in range(opened, last) if lowers[i] == ")"), -1)
    if any(told.at <= a.first < opened for a in scene.reading.authorities):
        return ()
    return tuple(a for a in scene.free if opened < a.first < closed)


def _years(scene: Scene, sentence: int) -> list[tuple[AuthorityMention, EdtfDate]]:
    """Read "Hull (2005), Stoke (2007) and Haringey (2008)": the list of at least two councils, each with its year."""
    lowers = scene.lowers
    first, last = scene.reading.ranges[sentence]
    found: list[tuple[AuthorityMention, EdtfDate]] = []
    end = -1
    for a in scene.reading.authorities:
        if not first <= a.first < last:
            continue
        opened, year, closed = (*lowers[a.last : a.last + 3], "", "", "")[:3]
        if opened != "(" or closed != ")" or not (year.isdecimal() and len(year) == len("2005")):
            continue
        if found and not _LISTING.issuperset(lowers[end : a.first]):
            break
        found.append((a, EdtfDate.parse(year)))
        end = a.last + 3
    return found if len(found) > 1 else []


def _of_another(scene: Scene, told: Told) -> bool:
    """Whether the council in focus stands in a bracket behind something else: "extra support (Hull), a trust"."""
    if told.places or told.national or told.slugs:
        return False
    first = scene.reading.ranges[told.sentence][0]
    focus = scene.focus(told.sentence, told.at)
    if focus is None or not first <= focus.first < told.at:
        return False
    before = scene.lowers[first : focus.first]
    inside = before.count("(") > before.count(")")
    return inside and ")" in scene.lowers[focus.last : told.at]
