"""What goes wrong with a plugin, in words."""

from __future__ import annotations

import regex

__all__ = ["UnusableError", "describe_error"]


class UnusableError(Exception):
    """A plugin, or one thing in it, cannot be used; ends as a problem, never as an error.

    Attributes:
        kind: The kind of problem.
        message: What is wrong.
        name: The extractor that it concerns. ``None`` where it is not one extractor's.
    """

    def __init__(self, kind: str, message: str, name: str | None = None) -> None:
        """Keep the kind of problem, what is wrong, and with which extractor."""
        super().__init__(kind, message, name)
        self.kind = kind
        self.message = message
        self.name = name


def describe_error(error: BaseException) -> str:
    """Say in one line what was raised, the same on every run: without addresses in memory."""
    try:
        told = str(error)
    except Exception:  # noqa: BLE001  (an error of somebody else's whose own text cannot be had)
        told = ""
    told = regex.sub(r" at 0x[0-9A-Fa-f]{1,16}", "", " ".join(told.split()))
    return f"{type(error).__name__}: {told[:500]}" if told else type(error).__name__
