"""Every rule reads its example; that it leaves its counter-example alone is checked by the kit."""

from __future__ import annotations

import pytest

from govreview import Document, Reading
from govreview_interventions import Interventions, nouns, patterns


def rules(text: str) -> set[str]:
    """The rules by which records are found in a text."""
    return {record.rule for record in Interventions().extract(Reading(Document(text, published="2014-03-27")))}


@pytest.mark.parametrize("rule", patterns.RULES, ids=lambda rule: rule.id)
def test_rule_reads_its_example(rule: patterns.Rule) -> None:
    """The example gives a record by this very rule."""
    assert rule.id in rules(rule.example)


def test_every_noun_belongs_to_a_rule() -> None:
    """No noun carries a rule that has no example."""
    assert {noun.rule for noun in nouns.NOUNS} <= {rule.id for rule in patterns.RULES}
