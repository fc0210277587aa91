"""Join mentions to actors, and reports of the same fact to one record."""

from __future__ import annotations

from .resolve import resolve

__all__ = ["resolve"]
