"""What went wrong while a document was read, without costing the rest."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from govreview.models.fields import check_fields
from govreview.models.mapping import EMPTY, frozen_map


@attrs.frozen(kw_only=True)
class Problem:
    """A plugin or a step that failed; everything else of the review stands.

    Attributes:
        kind: What sort of failure, for programs: ``extractor-failed``, ``plugin-unloadable``, …
        extractor: Name of the extractor. ``None`` where the failure is not one extractor's.
        distribution: The distribution that brought it. ``None`` where not known.
        version: Version of that distribution. ``None`` where not known.
        document: Identifier of the document.
        message: What happened, for people.
        extra: Fields of a file that this version does not know, kept as they were.
    """

    kind: str
    extractor: str | None = None
    distribution: str | None = None
    version: str | None = None
    document: str = ""
    message: str = ""
    extra: Mapping[str, object] = attrs.field(default=EMPTY, converter=frozen_map, repr=False)

    def __attrs_post_init__(self) -> None:
        """Refuse values of the wrong type."""
        check_fields(self)
