"""The rules of statements: data and examples, no decisions."""

from __future__ import annotations

FEWEST = 5
"""A quotation of fewer words is no statement (contract, section 4)."""
