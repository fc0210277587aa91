"""A sentence falls into noun phrases, verb groups and marks, without gap or overlap."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreview.models.document import Document
from govreview.reading.grammar.phrases import Mark
from govreview.reading.reading import Reading

CORPUS = Path(__file__).parent / "corpus"

SENTENCES = {
    "The minister appointed Eleanor Brooks in May.": "[The minister] <appointed> [Eleanor Brooks] I:in date:may .",
    "She is due to leave on 3 May.": "[She] <is due> <to leave> I:on date:3 .",
    "The council said that it had failed.": "[The council] <said> S:that [it] <had failed> .",
    "Staff who left spoke; others stayed.": "[Staff] R:who <left> <spoke> ; [others] <stayed> .",
    "An outside expert stood outside the hall.": "[An outside expert] <stood> I:outside [the hall] .",
    "5.2 A visit failed.": "[A visit] <failed> .",
    "Contrary to rumours, she left.": "I:contrary I:to [rumours] , [she] <left> .",
    "Kofi Mensah, 17, died.": "[Kofi Mensah , 17 ,] <died> .",
    "She resigned and left for Leeds.": "[She] <resigned> C:and <left> I:for [Leeds] .",
    'He called it "a mess" in May.': "[He] <called> [it] [a mess] I:in date:may .",
}


def chunked(text: str) -> str:
    """The chunks of a text's first sentence: phrases in square brackets, groups in angles, marks by their class."""
    reading = Reading(Document(text))
    out = []
    for chunk in reading.chunks[0]:
        words = " ".join(reading.tokens.words[chunk.first : chunk.last])
        if isinstance(chunk, Mark):
            out.append(chunk.kind if chunk.kind in ",.;:" else f"{chunk.kind}:{chunk.word}")
        else:
            out.append(f"[{words}]" if chunk.kind == "np" else f"<{words}>")
    return " ".join(out)


@pytest.mark.parametrize("text", SENTENCES)
def test_chunks(text: str) -> None:
    """Every word stands in the chunk where a reader would put it."""
    assert chunked(text) == SENTENCES[text]


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*.txt")), ids=lambda path: path.stem)
def test_chunks_follow_one_another(path: Path) -> None:
    """In running text chunks never overlap, and what lies between them are marks of scare quotes alone."""
    reading = Reading(Document(path.read_text(encoding="utf-8")))
    for (first, last), chunks in zip(reading.ranges, reading.chunks, strict=True):
        covered = [i for chunk in chunks for i in range(chunk.first, chunk.last)]
        assert len(covered) == len(set(covered))
        assert set(range(first, last)) - set(covered) <= reading.marked.scare
        assert set(covered) <= set(range(first, last))
