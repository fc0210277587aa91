"""Whose killer is whose where two are told in one sentence: "Dylan's father Raph Kane and Evie's uncle Ian Pole"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .child import Child
    from .mention import Mention
    from .scene import Line, Scene

_CONVICTED = frozenset("jailed convicted guilty sentenced imprisoned serving caged murdered killed admitted".split())
_OPEN = frozenset("charged accused arrested suspected cleared acquitted deny denies denied alleged not".split())
_PAIR = 2


def bindings(scene: Scene, harmed: Sequence[Child]) -> Iterator[tuple[Child, Mention]]:
    """Each child with the adult whom a sentence on two or more of them binds to it by a genitive.

    Args:
        scene: The document.
        harmed: The children who came to harm.
    """
    if len(harmed) < _PAIR:
        return
    for sentence in range(len(scene.mentions)):
        line = scene.line(sentence)
        if "'s" not in line.words or _CONVICTED.isdisjoint(line.words) or not _OPEN.isdisjoint(line.words):
            continue
        found = [pair for part in _parts(line) if (pair := _bound(scene, line, part, harmed)) is not None]
        if len({id(child) for child, _ in found}) >= _PAIR:
            yield from found


def _parts(line: Line) -> list[range]:
    """The stretches of a sentence between "and" and semicolons."""
    cuts = [k for k in range(line.first, line.last) if line.low(k) in ("and", ";", "while")]
    return [range(a, b) for a, b in zip([line.first, *cuts], [*cuts, line.last], strict=True)]


def _bound(scene: Scene, line: Line, part: range, harmed: Sequence[Child]) -> tuple[Child, Mention] | None:
    """The child in the genitive and the one adult named in a stretch."""
    inside = [m for m in scene.mentions[line.sentence] if m.first in part]
    adults = [m for m in inside if m.kind == "adult" and m.name]
    if len(adults) != 1:
        return None
    owners = [m for m in inside if m.owner and m.kind == "name"]
    children = {id(c): c for m in owners if (c := scene.child(m)) is not None and c in harmed}
    if len(children) != 1:
        return None
    return next(iter(children.values())), adults[0]
