"""Whether a plugin's distribution asks for the govreview that is installed; pip may have been told not to look."""

from __future__ import annotations

import importlib.metadata
from typing import TYPE_CHECKING

import regex

from govreview import hookspecs
from govreview.plugins.errors import UnusableError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["check_compatible"]


def check_compatible(distribution: importlib.metadata.Distribution) -> None:
    """Refuse a plugin that asks for another version of govreview.

    Raises:
        UnusableError: It does.
    """
    ours = importlib.metadata.version(hookspecs.PROJECT)
    for requirement in distribution.requires or ():
        asked = regex.fullmatch(r"govreview\s*(?:\[[^\]]*\])?\s*\(?([^;()]*)\)?\s*", requirement)
        if asked and not _satisfies(ours, asked[1].split(",")):
            raise UnusableError("incompatible-version", f"it asks for {requirement}, installed is govreview {ours}")


def _satisfies(version: str, specifiers: Iterable[str]) -> bool:
    """Return whether a version meets all specifiers; those beyond plain numbers are taken as met."""
    ours = _numbers(version)
    for specifier in specifiers:
        parts = regex.fullmatch(r"\s*(>=|<=|==|!=|~=|<|>)\s*(\d+(?:\.\d+)*)\s*", specifier)
        if not parts:
            continue
        operator, theirs = parts[1], _numbers(parts[2])
        met = {
            ">=": ours >= theirs,
            "<=": ours <= theirs,
            "==": ours == theirs,
            "!=": ours != theirs,
            "<": ours < theirs,
            ">": ours > theirs,
            "~=": ours >= theirs and ours[: parts[2].count(".")] == theirs[: parts[2].count(".")],
        }
        if not met[operator]:
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    """Return the release of a version as numbers, filled up so that 1.0 equals 1.0.0."""
    release = regex.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(number) for number in release[0].split(".")] if release else []
    return tuple(numbers + [0] * (6 - len(numbers)))
