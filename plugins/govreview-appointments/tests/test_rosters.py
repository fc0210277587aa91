"""Lists below a clause that appoints several people."""

from __future__ import annotations

import pytest

from govreview import Appointment, Pipeline
from govreview.models import Document
from govreview_appointments import Appointments


def read(text: str) -> set[tuple[str, str, str | None]]:
    """Who starts as what and where, of a text published on 10 June 2015."""
    pipeline = Pipeline([Appointments()], strict=True)
    found = pipeline.review(Document(text, id="case", published="2015-06-10")).of(Appointment)
    return {(x.person.name, x.role_kind.value, x.authority.slug if x.authority else None) for x in found}


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lisle appointed the following commissioners:\n\n* Torbay: Len Cope\n\n* Hull: Jo Wood, a judge\n",
        "The minister has named two commissioners:\n\nLen Cope (Torbay)\nJo Wood (Hull)\n",
        "Two commissioners have been appointed:\n\n1. Torbay - Len Cope\n\n2. Hull - Jo Wood\n",
    ],
)
def test_each_line_names_one(text: str) -> None:
    """The place stands before the name, or in brackets behind it."""
    assert read(text) == {("Len Cope", "commissioner", "torbay"), ("Jo Wood", "commissioner", "kingston-upon-hull")}


@pytest.mark.parametrize(
    "text",
    [
        "Minister Ann Lisle appointed two commissioners.\n\nTorbay: Len Cope said he was glad.\n",
        "The minister has named three priorities:\n\nTorbay - Len Cope\n",
        "The minister will not appoint the following commissioners:\n\nTorbay: Len Cope\n",
        "The minister has named two commissioners:\n\nThe council met Len Cope.\n",
    ],
)
def test_other_lines_name_nobody(text: str) -> None:
    """Where nothing says that a list follows, or a line goes on otherwise, nobody is appointed."""
    assert read(text) == set()
