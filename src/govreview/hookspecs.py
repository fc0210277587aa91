"""The hooks that a plugin may implement, and the two markers that pluggy knows them by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreview.extractor import AnyExtractor

__all__ = ["PROJECT", "govreview_extractors", "hookimpl", "hookspec"]

PROJECT = "govreview"
"""The name of the entry point group and of pluggy's project; every hook's name begins with it."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def govreview_extractors() -> Iterable[AnyExtractor]:  # type: ignore[empty-body]
    """Hand over the plugin's extractors.

    Called once, when the first pipeline is built, never at import. The objects are kept and used for every document.

    Returns:
        A list of extractors: objects, not classes.
    """
