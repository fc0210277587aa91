"""A proceeding that the text ties to a child."""

from __future__ import annotations

from attrs import frozen

from govreview.models import ReviewKind

from .child import Child

SPECIFIC = frozenset(
    {ReviewKind.SERIOUS_CASE_REVIEW, ReviewKind.SAFEGUARDING_PRACTICE_REVIEW, ReviewKind.DOMESTIC_HOMICIDE_REVIEW}
)


@frozen(kw_only=True)
class Tie:
    """A proceeding that the text ties to a child.

    Attributes:
        child: The child.
        kind: What it is.
        sentence: Index of the sentence.
        apart: Whether it is an inquiry of its own beside the review that the law requires.
    """

    child: Child
    kind: ReviewKind
    sentence: int
    apart: bool = False
