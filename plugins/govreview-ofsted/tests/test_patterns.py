"""Every rule does what its examples say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import regex

import govreview_ofsted
from govreview_ofsted.patterns import RULES

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview import Rating


@pytest.mark.parametrize(("rule", "text"), [(rule.id, text) for rule in RULES for text in rule.examples])
def test_example_is_found_by_its_rule(rule: str, text: str, ratings: Callable[..., tuple[Rating, ...]]) -> None:
    """A rule's example gives a rating by that rule."""
    assert rule in {rating.rule for rating in ratings(text)}


def test_every_rule_id_is_listed() -> None:
    """No construction names a rule that has no examples."""
    source = Path(govreview_ofsted.__file__).parent
    named = {
        id_
        for path in source.glob("*.py")
        for id_ in regex.findall(r'(?:rule=|maybe\()"([a-z-]+)"', path.read_text("utf-8"))
    }
    assert named == {rule.id for rule in RULES}
