"""Out of govreview: the only place that knows the keys of the interchange format."""

from __future__ import annotations

from govreview.export.formats import write
from govreview.export.json import to_line, write_jsonl
from govreview.export.versions import migrate

__all__ = ["migrate", "to_line", "write", "write_jsonl"]
