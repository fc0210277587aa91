"""Inquests and coroners' findings: a plugin of govreview."""

import govreview
from govreview_inquests.extractor import Inquests
from govreview_inquests.records import Conclusion, Inquest

__all__ = ["Conclusion", "Inquest", "Inquests", "govreview_extractors"]


@govreview.hookimpl
def govreview_extractors():
    """Hand over the extractor."""
    return [Inquests()]
