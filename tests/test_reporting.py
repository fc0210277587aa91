"""The words by which something is reported as said."""

from __future__ import annotations

import pytest

from govreview.reading.speech.reporting import direct_verbs, reporting_verbs, speaking_nouns


@pytest.mark.parametrize(
    ("form", "lemma"),
    [("said", "say"), ("told", "tell"), ("replied", "reply"), ("writing", "write"), ("admitted", "admit")],
)
def test_forms_lead_to_their_verb(form: str, lemma: str) -> None:
    """Regular and irregular forms are known with their lemma."""
    assert reporting_verbs()[form] == lemma


def test_judging_verbs_report_no_sentences() -> None:
    """A verb of judging carries a fragment, not what a sentence before introduces."""
    assert "describe" in reporting_verbs().values()
    assert "describe" not in direct_verbs()


def test_papers_and_unnamed_people_speak() -> None:
    """A report, a spokesman and a neighbour can be subjects of a verb of speech; a plan cannot."""
    assert {"report", "spokesman", "neighbour"} <= speaking_nouns()
    assert "plan" not in speaking_nouns()
