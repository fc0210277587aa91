"""Who takes up, is given, or leaves a function in the oversight of children's services."""

from __future__ import annotations

import govreview
from govreview_appointments.extractor import Appointments

__all__ = ["Appointments", "govreview_extractors"]


@govreview.hookimpl
def govreview_extractors() -> tuple[govreview.Extractor, ...]:
    """Hand over the extractor of appointments."""
    return (Appointments(),)
