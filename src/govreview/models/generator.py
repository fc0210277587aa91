"""Which programs made a review."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from govreview.models.fields import check_fields
from govreview.models.mapping import EMPTY, FrozenMap, frozen_map


def _sorted(items: Mapping[str, str]) -> Mapping[str, str]:
    return FrozenMap(dict(sorted(items.items())))


@attrs.frozen(kw_only=True)
class Generator:
    """The versions that a review rests on: the same versions give the same bytes for the same text.

    Attributes:
        govreview: Version of govreview; empty for a review made by hand.
        extractors: For each extractor by name, the distribution that brought it and its version.
        extra: Fields of a file that this version does not know, kept as they were.
    """

    govreview: str = ""
    extractors: Mapping[str, str] = attrs.field(default=EMPTY, converter=_sorted)
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse values of the wrong type."""
        check_fields(self)
