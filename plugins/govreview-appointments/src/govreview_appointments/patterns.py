"""The rules of appointments: data and examples, no decisions."""

from __future__ import annotations
