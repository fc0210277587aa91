"""What govreview and its plugins are tested with: marked examples, checks for free, gold, and floors under scores.

>>> from govreview.testing import Marked
>>> marked = Marked.parse("<person>Lord Warner</person> was appointed <role kind=commissioner>commissioner</role>.")
>>> marked.text
'Lord Warner was appointed commissioner.'
>>> [(mark.name, mark.start, mark.end, dict(mark.attributes)) for mark in marked.marks]
[('person', 0, 11, {}), ('role', 26, 38, {'kind': 'commissioner'})]

With pytest the module is a plugin too, which is found without a line: it collects ``Checks``, has fixtures
(``govreview_articles``, ``govreview_floors``, ``govreview_seeds``), and imports nothing until one is used. Every name
below is bound on first use.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreview.testing.checks import Check, Checks
    from govreview.testing.examples import assert_example
    from govreview.testing.floors import hold_floors
    from govreview.testing.gold import GoldDocument, load_gold
    from govreview.testing.grounding import assert_grounded
    from govreview.testing.marking import Mark, Marked
    from govreview.testing.properties import assert_robust, assert_sound, assert_stable
    from govreview.testing.scoring import TYPES, Figures, Scores, score
    from govreview.testing.shipped import articles, seeds
    from govreview.testing.variants import VARIANTS, Variant

__all__ = [
    "TYPES",
    "VARIANTS",
    "Check",
    "Checks",
    "Figures",
    "GoldDocument",
    "Mark",
    "Marked",
    "Scores",
    "Variant",
    "articles",
    "assert_example",
    "assert_grounded",
    "assert_robust",
    "assert_sound",
    "assert_stable",
    "hold_floors",
    "load_gold",
    "score",
    "seeds",
]

_HOMES = {
    "checks": ("Check", "Checks"),
    "examples": ("assert_example",),
    "floors": ("hold_floors",),
    "gold": ("GoldDocument", "load_gold"),
    "grounding": ("assert_grounded",),
    "marking": ("Mark", "Marked"),
    "properties": ("assert_robust", "assert_sound", "assert_stable"),
    "shipped": ("articles", "seeds"),
    "scoring": ("TYPES", "Figures", "Scores", "score"),
    "variants": ("VARIANTS", "Variant"),
}
"""The module of each name."""


def __getattr__(name: str) -> object:
    """Bind a name on first use: pytest imports this package in every project that has govreview installed."""
    home = next((home for home, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the names, bound or not."""
    return sorted({*globals(), *__all__})
