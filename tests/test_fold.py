"""Tests of folding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govreview.reading.text.fold import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“Requires improvement”", '"Requires improvement"'),
        ("‘good’ and O’Halleran", "'good' and O'Halleran"),
        ("in\u00a0May\u2009and\tJune", "in May and June"),
        ("2013–14 — or −3", "2013-14 - or -3"),
        ("one\r\ntwo\u2028three", "one\r\ntwo\u2028three"),
        ("Birm\u00ading\u200bham", "Birm\u00ading\u200bham"),
        ("a\ue000b\uf8ff", "a\ufffdb\ufffd"),
    ],
)
def test_plain_forms(text: str, folded: str) -> None:
    """Marks, blanks and dashes become plain; line ends and invisible characters stay; private use is mapped away."""
    assert fold(text) == folded


@given(st.text() | st.text(alphabet="“”‘’–\u00a0\ue000\uf8ff\t\r\na"))
def test_keeps_every_offset(text: str) -> None:
    """Folding is one-to-one, so that offsets agree, and folding twice changes nothing more."""
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


def test_many_strange_characters() -> None:
    """A text with more sorts of strange characters than are replaced one by one folds alike."""
    assert fold("".join(map(chr, range(0xE000, 0xF900))) + "’") == "\ufffd" * 0x1900 + "'"
