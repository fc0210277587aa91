"""Versions of the interchange format: how a line of an earlier one is read, and why one of a later one is not."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from govreview.exceptions import FormatError, LaterFormatError

__all__ = ["FORMAT", "STEPS", "Step", "migrate"]

FORMAT: Final = 1
"""Version of the interchange format, the value of the key ``govreview``."""

Step: TypeAlias = Callable[[dict[str, Any]], Mapping[str, Any]]
"""Turns the object of a line into that of the next version; it may change and return the object that it is given."""

STEPS: Final[Mapping[int, Step]] = {}
"""The step that leads on from each earlier version. There is none: version 1 is the first."""


def migrate(
    line: Mapping[str, Any],
    *,
    to: int = FORMAT,
    steps: Mapping[int, Step] = STEPS,
    source: str = "JSON",
    number: int = 1,
) -> dict[str, Any]:
    """Bring the object of a line to a later version of the format, one version a step.

    Every reading of a line goes through here, so a program needs this only to convert what it does not read as a
    ``Review``.

    Args:
        line: The object as JSON has it; left as it is.
        to: The version to reach.
        steps: The step that leads on from each version.
        source: Name of the file, for the error.
        number: Number of the line, for the error.

    Returns:
        A new object whose key ``govreview`` is ``to``.

    Raises:
        LaterFormatError: The line is of a later version than ``to``.
        FormatError: The line tells no version, or one from which no steps lead to ``to``.
    """
    version = line.get("govreview")
    if type(version) is not int:  # True is an int too
        raise FormatError(source, number, f"no review of format {to}: the key govreview is {version!r:.40}")
    if version > to:
        raise LaterFormatError(source, number, version, to)
    if version == to:
        return dict(line)
    data = copy.deepcopy(dict(line))
    for reached in range(version, to):
        if reached not in steps:
            raise FormatError(source, number, f"no review of format {to}: no step leads on from version {reached}")
        data = {**steps[reached](data), "govreview": reached + 1}
    return data
