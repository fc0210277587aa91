"""Every rule matches its examples and leaves alone what it must not match."""

from __future__ import annotations

import pytest

from govreview_child_cases.patterns import HARMS, PROCEEDINGS, Harm, Proceeding, compiled

RULES: tuple[Harm | Proceeding, ...] = (*HARMS, *PROCEEDINGS)


def line(text: str) -> str:
    """An example as the rules see it."""
    return text.lower().replace("'s", " 's")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule)
def test_examples(rule: Harm | Proceeding) -> None:
    """A rule matches each of its examples, and a word that it needs is in each."""
    for example in rule.examples:
        assert compiled(rule.pattern).search(line(example)), example
        assert not rule.needs.isdisjoint(line(example).split()), example


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule)
def test_never(rule: Harm | Proceeding) -> None:
    """A rule matches nothing of what it must leave alone."""
    for example in rule.never:
        assert compiled(rule.pattern).search(line(example)) is None, example


def test_rules_are_named_once() -> None:
    """No two rules have one id."""
    assert len({rule.rule for rule in RULES}) == len(RULES)
