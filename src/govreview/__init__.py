"""Reads news articles on the oversight of children's services: who, what, when, and which words say so.

An article goes in, records with their evidence come out, offline and the same every time::

    import govreview

    article = "Lord Warner, a former health minister, has been appointed commissioner for Birmingham."
    review = govreview.extract(article, published="2014-03-27")
    for appointment in review.of(govreview.Appointment):
        print(appointment.person.name, appointment.role, appointment.status)
        print("   ", appointment.evidence[0].text)
    print(review.to_json())

The extractors are plugins: ``pip install "govreview[extractors]"`` brings those of the project. Every name below is
bound on first use, so that the import costs next to nothing.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreview.exceptions import ExtractorError, GovreviewError, NoExtractorsError
    from govreview.extractor import Extractor
    from govreview.hookspecs import hookimpl
    from govreview.load import load_folder, read
    from govreview.models import (
        Actor,
        ActorRef,
        Appointment,
        Authority,
        ChildCase,
        Document,
        EdtfDate,
        Evidence,
        Intervention,
        Problem,
        Rating,
        Record,
        Span,
        Statement,
        Status,
        UnknownRecord,
    )
    from govreview.pipeline import Pipeline, extract
    from govreview.reading.reading import Reading
    from govreview.review import Review

    __version__: str

__all__ = [
    "Actor",
    "ActorRef",
    "Appointment",
    "Authority",
    "ChildCase",
    "Document",
    "EdtfDate",
    "Evidence",
    "Extractor",
    "ExtractorError",
    "GovreviewError",
    "Intervention",
    "NoExtractorsError",
    "Pipeline",
    "Problem",
    "Rating",
    "Reading",
    "Record",
    "Review",
    "Span",
    "Statement",
    "Status",
    "UnknownRecord",
    "__version__",
    "extract",
    "hookimpl",
    "load_folder",
    "read",
]

_HOMES = {
    "exceptions": ("ExtractorError", "GovreviewError", "NoExtractorsError"),
    "extractor": ("Extractor",),
    "hookspecs": ("hookimpl",),
    "load": ("load_folder", "read"),
    "pipeline": ("Pipeline", "extract"),
    "reading.reading": ("Reading",),
    "review": ("Review",),
}
"""The module of each public name; those not listed are models."""


def __getattr__(name: str) -> object:
    """Bind a public name on first use."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object
    if name == "__version__":
        value = importlib.import_module("importlib.metadata").version(__name__)
    else:
        home = next((home for home, names in _HOMES.items() if name in names), "models")
        value = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, bound or not."""
    return sorted({*globals(), *__all__})
