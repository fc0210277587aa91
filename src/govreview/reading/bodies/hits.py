"""Where the names of the gazetteer stand in a text, looked up once for authorities and organisations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreview.gazetteer import AliasHit, Gazetteer
    from govreview.reading.text.tokens import Tokens


def find_hits(tokens: Tokens, gazetteer: Gazetteer) -> tuple[AliasHit, ...]:
    """Find the names that begin with a capital, a figure or "the", in order; they may overlap."""
    words = tokens.words
    likely = [i for i, word in enumerate(words) if word == "the" or (not word.islower() and word[0].isalnum())]
    return tuple([hit for i in likely if (hit := gazetteer.match(words, i)) is not None])
