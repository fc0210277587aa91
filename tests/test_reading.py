"""A reading computes its layers once, and they point into the document as given."""

from __future__ import annotations

import gc
import weakref
from functools import cached_property
from typing import TYPE_CHECKING

import pytest

from govreview.gazetteer import gazetteer
from govreview.models.document import Document, SectionKind
from govreview.patterns import pattern
from govreview.reading.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = """Council leader quits

Ann Peel, 52, leader of “Leeds City Council”, resigned in May. The NSPCC welcomed it.

She said: “I leave with regret.”
"""


@pytest.fixture(scope="module")
def reading() -> Reading:
    """A reading of the text."""
    return Reading(Document(TEXT, title="Council leader quits", published="2015-03-04"))


def test_without_a_gazetteer_the_default_is_read_with(reading: Reading) -> None:
    """Names are those of the package unless others are given."""
    assert reading.gazetteer is gazetteer()


def test_layers_are_computed_once(reading: Reading) -> None:
    """Every layer is the same object whenever asked for."""
    layers = ("tokens", "ranges", "sentences", "people", "chunks", "frames", "holders", "speech", "skeletons")
    assert [name for name in layers if getattr(reading, name) is not getattr(reading, name)] == []


def test_a_reading_goes_with_its_last_holder() -> None:
    """No layer holds the reading, so that all of it is freed at once, without the collector of cycles."""
    reading = Reading(Document(TEXT))
    names = [name for name, value in vars(Reading).items() if isinstance(value, cached_property)]
    for name in names:
        getattr(reading, name)
    next(reading.find(pattern("in {date}")), None)
    gone = weakref.ref(reading)
    gc.disable()
    try:
        del reading
        assert gone() is None
    finally:
        gc.enable()


MENTIONS: dict[str, Callable[[Reading], list[str]]] = {
    "Ann Peel": lambda r: [TEXT[m.start : m.end] for m in r.people],
    "Leeds City Council": lambda r: [TEXT[m.start : m.end] for m in r.authorities],
    "NSPCC": lambda r: [TEXT[m.start : m.end] for m in r.organisations],
    "May": lambda r: [TEXT[m.start : m.end] for m in r.dates],
    "52": lambda r: [TEXT[m.start : m.end] for m in r.ages],
}


@pytest.mark.parametrize("words", MENTIONS)
def test_mentions_stand_in_the_text(reading: Reading, words: str) -> None:
    """The offsets of each sort of mention cut its words out of the text."""
    assert MENTIONS[words](reading) == [words]


def test_tokens_stand_in_the_text(reading: Reading) -> None:
    """Every token is the same words in the text but for its quotation marks."""
    tokens = reading.tokens
    cut = [TEXT[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert [word.translate({0x201C: '"', 0x201D: '"'}) for word in cut] == list(tokens.words)


def test_sentence_of_a_token(reading: Reading) -> None:
    """Each token leads back to its own sentence."""
    found = [reading.sentence_of(i) for i in range(len(reading.tokens))]
    assert found == [s for s, (first, last) in enumerate(reading.ranges) for _ in range(first, last)]


def test_headline(reading: Reading) -> None:
    """The headline's sentence is told from those of the body."""
    assert [s for s in range(len(reading.sentences)) if reading.is_headline(s)] == [0]
    assert reading.sections[0].kind is SectionKind.HEADLINE


def test_dates_by_token(reading: Reading) -> None:
    """A date is found by its first token."""
    assert {reading.tokens.words[i]: TEXT[d.start : d.end] for i, d in reading.date_at.items()} == {"May": "May"}


def test_tokens_of_other_mentions(reading: Reading) -> None:
    """Tokens of authorities, organisations, posts and dates are told from those that are free."""
    letters = {reading.tokens.words[i]: letter for i, letter in reading.taken.items() if i > reading.ranges[0][1]}
    assert {word: letters.get(word) for word in ("Leeds", "NSPCC", "leader", "May", "Peel")} == {
        "Leeds": "a",
        "NSPCC": "o",
        "leader": "p",
        "May": "d",
        "Peel": None,
    }


def test_phrases_and_frames_are_those_of_the_sentences(reading: Reading) -> None:
    """What is listed by sentence is listed in whole, in order."""
    assert reading.frames == tuple(frame for frames in reading.frames_by_sentence for frame in frames)
    assert [{frame.sentence for frame in frames} <= {s} for s, frames in enumerate(reading.frames_by_sentence)] == [
        True
    ] * len(reading.sentences)
    assert all(chunk in reading.chunks[s] for s, phrases in enumerate(reading.phrases) for chunk in phrases)


def test_evidence_is_in_the_words_of_the_text(reading: Reading) -> None:
    """Evidence keeps the marks of the text, though the reading folds them."""
    leeds = reading.authorities[0]
    evidence = reading.evidence(leeds.first - 1, leeds.last + 1)
    assert evidence.text == "“Leeds City Council”"
    assert reading.span(leeds.first - 1, leeds.last + 1) == evidence.span


def test_an_empty_document_has_no_layers() -> None:
    """Nothing is found in nothing."""
    empty = Reading(Document(""))
    assert (len(empty.tokens), empty.chunks, empty.frames, empty.persons, empty.main_authority) == (0, (), (), (), None)


def test_a_reading_refuses_to_be_altered(reading: Reading) -> None:
    """All extractors share one reading: none can change it for the others."""
    with pytest.raises(AttributeError, match="a reading is not altered: sentences"):
        reading.sentences = ()
