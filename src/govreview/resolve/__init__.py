"""Join mentions to actors, and reports of the same fact to one record."""

from __future__ import annotations

from .resolve import bind, resolve

__all__ = ["bind", "resolve"]
