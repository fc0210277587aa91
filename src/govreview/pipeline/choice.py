"""Which extractors are run, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.exceptions import ExtractorError, NoExtractorsError
from govreview.plugins import LoadedExtractor, needs_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["choose", "distinct", "in_order", "names"]


def names(listed: str) -> tuple[str, ...]:
    """Return the names in a list with commas between them."""
    return tuple(name.strip() for name in listed.split(",") if name.strip())


def distinct(extractors: Iterable[LoadedExtractor]) -> tuple[LoadedExtractor, ...]:
    """Return the extractors, of which no two may have one name.

    Raises:
        ExtractorError: Two have one name.
    """
    by_name: dict[str, LoadedExtractor] = {}
    for each in extractors:
        if each.name in by_name:
            raise ExtractorError(each.name, "", "two of the extractors have this name")
        by_name[each.name] = each
    return tuple(by_name.values())


def choose(
    available: Mapping[str, LoadedExtractor], only: Iterable[str] | None, block: frozenset[str]
) -> dict[str, LoadedExtractor]:
    """Return the extractors asked for and those that they need, by name; blocked ones left out.

    Raises:
        NoExtractorsError: One asked for is not available, or none is left.
    """
    wanted = list(available if only is None else only)
    unknown = tuple(name for name in wanted if name not in available)
    if unknown:
        raise NoExtractorsError(unknown)
    chosen: dict[str, LoadedExtractor] = {}
    while wanted:
        name = wanted.pop()
        if name in available and name not in chosen and name not in block:
            chosen[name] = available[name]
            wanted += needs_of(available[name].extractor)
    if not chosen:
        raise NoExtractorsError
    return {name: chosen[name] for name in sorted(chosen)}


def in_order(chosen: Mapping[str, LoadedExtractor]) -> tuple[LoadedExtractor, ...]:
    """Return the extractors by name, but each after those that it needs.

    Raises:
        ExtractorError: They need each other in a circle.
    """
    done: dict[str, LoadedExtractor] = {}

    def visit(name: str, above: tuple[str, ...]) -> None:
        if name in above:
            circle = " -> ".join((*above[above.index(name) :], name))
            raise ExtractorError(name, "", f"extractors need each other in a circle: {circle}")
        if name in done or name not in chosen:
            return
        for need in sorted(needs_of(chosen[name].extractor)):
            visit(need, (*above, name))
        done[name] = chosen[name]

    for name in chosen:
        visit(name, ())
    return tuple(done.values())
