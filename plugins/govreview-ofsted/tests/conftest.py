"""What the tests of the plugin share: the ratings of a text, as a review has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import govreview
from govreview_ofsted import Ofsted

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(scope="session")
def ratings() -> Callable[..., tuple[govreview.Rating, ...]]:
    """The ratings of a text, in its order."""
    pipeline = govreview.Pipeline([Ofsted()], strict=True)

    def read(text: str, published: str | None = "2014-03-27") -> tuple[govreview.Rating, ...]:
        document = govreview.Document(text, published=published)
        return pipeline.review(document).of(govreview.Rating)

    return read
