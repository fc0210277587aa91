"""What was done to oversee or compel an authority's children's services."""

from __future__ import annotations

import govreview
from govreview_interventions.extractor import Interventions

__all__ = ["Interventions", "govreview_extractors"]


@govreview.hookimpl
def govreview_extractors() -> tuple[govreview.Extractor, ...]:
    """Hand over the extractor of interventions."""
    return (Interventions(),)
