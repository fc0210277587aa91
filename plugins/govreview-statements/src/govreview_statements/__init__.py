"""What was said in direct speech, and who said it."""

from __future__ import annotations

import govreview
from govreview_statements.extractor import Statements

__all__ = ["Statements", "govreview_extractors"]


@govreview.hookimpl
def govreview_extractors() -> tuple[govreview.Extractor, ...]:
    """Hand over the extractor of statements."""
    return (Statements(),)
