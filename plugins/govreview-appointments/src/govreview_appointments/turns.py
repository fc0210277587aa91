"""All turns of phrase."""

from __future__ import annotations

from .turn import Turn
from .turns_coming import COMING
from .turns_going import GOING

__all__ = ["TURNS", "Turn"]

TURNS: tuple[Turn, ...] = (*COMING, *GOING)
