"""What the project and its plugins are tested with: scoring against gold, and floors under the scores.

>>> from govreview.testing import score
>>> scores = score("seeds", reviews=[])
>>> scores.of("appointment").found
0
"""

from __future__ import annotations

from govreview.testing.gold import GoldDocument, load_gold
from govreview.testing.scoring import TYPES, Figures, Scores, score

__all__ = ["TYPES", "Figures", "GoldDocument", "Scores", "load_gold", "score"]
