"""What a process shares, and what a plugin might leave changed: the working folder and the locale."""

from __future__ import annotations

import contextlib
import locale
import os
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["kept"]


@contextlib.contextmanager
def kept() -> Iterator[None]:
    """Put the working folder and the locale back, should the block change them.

    Both are the process's: in another thread than the main one they are left alone, lest what somebody else changes
    meanwhile is undone.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    folder, spoken = _folder(), locale.setlocale(locale.LC_ALL)
    try:
        yield
    finally:
        if folder and _folder() != folder:
            with contextlib.suppress(OSError):  # it is gone
                os.chdir(folder)
        if locale.setlocale(locale.LC_ALL) != spoken:
            locale.setlocale(locale.LC_ALL, spoken)


def _folder() -> str:
    """Return the working folder, empty where it is gone."""
    try:
        return os.getcwd()  # noqa: PTH109  (half the time, and this runs for every extractor and document)
    except OSError:
        return ""
