"""What the tests of the plugin share: ratings of a text, merged as a review has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreview.models.document import Document
from govreview.reading.reading import Reading
from govreview.resolve import merge
from govreview_ofsted import Ofsted

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview import Rating


def _ratings(text: str, published: str | None = "2014-03-27") -> tuple[Rating, ...]:
    reading = Reading(Document(text, published=published))
    found = sorted(Ofsted().extract(reading), key=lambda rating: rating.evidence[0].start)
    return merge(found)


@pytest.fixture(scope="session")
def ratings() -> Callable[..., tuple[Rating, ...]]:
    """The ratings of a text."""
    return _ratings
