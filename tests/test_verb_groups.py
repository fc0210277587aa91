"""A verb group tells form, tense, voice, negation and prospect of its verb."""

from __future__ import annotations

from typing import Any

import pytest

from govreview.models.document import Document
from govreview.reading.grammar.phrases import VerbGroup
from govreview.reading.reading import Reading

# A sentence; the words of its first verb group; what it tells beyond the defaults.
GROUPS: dict[str, tuple[str, dict[str, Any]]] = {
    "She resigned.": ("resigned", {"lemma": "resign", "tense": "past"}),
    "She resigns.": ("resigns", {"lemma": "resign", "tense": "present"}),
    "She has resigned.": ("has resigned", {"lemma": "resign", "tense": "present", "perfect": True, "singular": True}),
    "She had resigned.": ("had resigned", {"lemma": "resign", "tense": "past", "perfect": True}),
    "She was dismissed.": ("was dismissed", {"lemma": "dismiss", "tense": "past", "passive": True, "singular": True}),
    "They had been suspended.": (
        "had been suspended",
        {"lemma": "suspend", "tense": "past", "perfect": True, "passive": True},
    ),
    "She stood in May.": ("stood", {"lemma": "stand", "tense": "past"}),
    "She stood in for him.": ("stood in", {"lemma": "stand", "tense": "past", "particle": "in"}),
    "She got sacked.": ("got", {"lemma": "get", "tense": "past"}),
    "She is leaving.": ("is leaving", {"lemma": "leave", "tense": "present", "singular": True}),
    "They have been failing.": ("have been failing", {"lemma": "fail", "tense": "present", "perfect": True}),
    "She did not resign.": ("did not resign", {"lemma": "resign", "tense": "past", "negation": 2}),
    "She didn't resign.": ("didn't resign", {"lemma": "resign", "tense": "past", "negation": 1}),
    "She never resigned.": ("never resigned", {"lemma": "resign", "tense": "past", "negation": 1}),
    "She was not a director.": ("was not", {"lemma": "be", "tense": "past", "negation": 2, "singular": True}),
    "She will resign.": ("will resign", {"lemma": "resign", "tense": "future", "modal": "will"}),
    "She won't resign.": ("won't resign", {"lemma": "resign", "tense": "future", "modal": "won't", "negation": 1}),
    "She could be replaced.": (
        "could be replaced",
        {"lemma": "replace", "tense": "present", "modal": "could", "passive": True},
    ),
    "She should have resigned.": (
        "should have resigned",
        {"lemma": "resign", "tense": "present", "modal": "should", "perfect": True},
    ),
    "She is due to leave.": (
        "is due",
        {"lemma": "be", "tense": "present", "prospect": "due", "singular": True},
    ),
    "She is now likely to leave.": (
        "is now likely",
        {"lemma": "be", "tense": "present", "prospect": "likely", "singular": True},
    ),
    "She is not about to leave.": (
        "is not about",
        {"lemma": "be", "tense": "present", "prospect": "about", "negation": 2, "singular": True},
    ),
    "The fee is due.": ("is", {"lemma": "be", "tense": "present", "singular": True}),
    "She stepped down.": ("stepped down", {"lemma": "step", "particle": "down", "tense": "past"}),
    "They took over the trust.": ("took over", {"lemma": "take", "particle": "over", "tense": "past"}),
    "She walked down a street.": ("walked", {"lemma": "walk", "tense": "past"}),
    "To resign was right.": ("To resign", {"lemma": "resign", "form": "infinitive"}),
    "To have resigned was right.": ("To have resigned", {"lemma": "resign", "form": "infinitive", "perfect": True}),
    "Appointed in May, she resigned.": ("Appointed", {"lemma": "appoint", "form": "participle", "passive": True}),
    "Having resigned, she left.": ("Having resigned", {"lemma": "resign", "form": "ing", "perfect": True}),
    "Before leaving, she spoke.": ("leaving", {"lemma": "leave", "form": "ing"}),
}


def first_group(text: str) -> tuple[Reading, VerbGroup]:
    """The first verb group of a text."""
    reading = Reading(Document(text))
    return reading, next(chunk for chunk in reading.chunks[0] if isinstance(chunk, VerbGroup))


@pytest.mark.parametrize("text", GROUPS)
def test_group(text: str) -> None:
    """The words of the group, and everything it tells."""
    words, told = GROUPS[text]
    reading, group = first_group(text)
    assert " ".join(reading.tokens.words[group.first : group.last]) == words
    head = reading.tokens.lowers[group.head]
    assert group == VerbGroup(group.first, group.last, group.head, word=head, **told)


def test_a_participle_does_not_begin_the_post_behind_it() -> None:
    """Of "was elected leader" the verb takes "elected", and the post goes on behind it."""
    reading, group = first_group("Ruth Okafor was elected leader of the council.")
    assert reading.tokens.words[group.head] == "elected"
    assert group.passive
    behind = next(chunk for chunk in reading.phrases[0] if chunk.first == group.last)
    assert reading.tokens.words[behind.first] == "leader"
    assert len(behind.posts) == 1


def test_scare_quotes_do_not_part_a_group() -> None:
    """An auxiliary and a participle in scare quotes are one group."""
    _, group = first_group('She was "dismissed" in May.')
    assert (group.lemma, group.passive) == ("dismiss", True)
