"""Which child came to harm, how, and which reviews followed."""

from __future__ import annotations

import govreview
from govreview_child_cases.extractor import ChildCases

__all__ = ["ChildCases", "govreview_extractors"]


@govreview.hookimpl
def govreview_extractors() -> tuple[govreview.Extractor, ...]:
    """Hand over the extractor of child cases."""
    return (ChildCases(),)
