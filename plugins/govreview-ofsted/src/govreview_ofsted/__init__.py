"""What an inspectorate judged of an authority's children's services."""

from __future__ import annotations

import govreview
from govreview_ofsted.extractor import Ofsted

__all__ = ["Ofsted", "govreview_extractors"]


@govreview.hookimpl
def govreview_extractors() -> tuple[govreview.Extractor, ...]:
    """Hand over the extractor of ratings."""
    return (Ofsted(),)
