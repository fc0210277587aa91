"""Out of govreview: the only place that knows the keys of the interchange format."""

from __future__ import annotations

from govreview.export.json import to_line, write_jsonl

__all__ = ["to_line", "write_jsonl"]
