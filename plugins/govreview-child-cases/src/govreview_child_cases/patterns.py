"""The rules of child cases: data and examples, no decisions."""

from __future__ import annotations
