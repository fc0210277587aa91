"""The rules of ratings: data and examples, no decisions."""

from __future__ import annotations
