"""A limit in time on what a plugin does, wherever it can be held safely."""

from __future__ import annotations

import contextlib
import signal
import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

__all__ = ["LOAD_LIMIT", "TIME_LIMIT", "OutOfTimeError", "limit_for", "limited_to"]

TIME_LIMIT: Final = 10.0
"""Seconds that an extractor or loader may take for each begun 100,000 of what it reads: far more than it needs."""
LOAD_LIMIT: Final = 60.0
"""Seconds that a plugin may take to be imported and to hand over what it has."""
_LONG: Final = 100_000


def limit_for(length: int, seconds: float | None = TIME_LIMIT) -> float | None:
    """Return the seconds allowed for a text or file of a length. ``None`` for no limit."""
    return seconds and seconds * (1 + length // _LONG)


class OutOfTimeError(BaseException):
    """A plugin took too long; no ``Exception``, lest a loop of the plugin's own catches it."""


@contextlib.contextmanager
def limited_to(seconds: float | None) -> Iterator[None]:
    """Raise ``OutOfTimeError`` in the block after so many seconds, wherever that can be done safely."""
    if not seconds or not _alarm_is_free():
        yield
        return

    def expire(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTimeError

    previous = signal.signal(signal.SIGALRM, expire)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        signal.signal(signal.SIGALRM, previous)


def _alarm_is_free() -> bool:
    return (
        hasattr(signal, "SIGALRM")
        and threading.current_thread() is threading.main_thread()
        and signal.getitimer(signal.ITIMER_REAL)[0] == 0
        and signal.getsignal(signal.SIGALRM) is not None
    )
