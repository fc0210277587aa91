"""Who speaks as "I": in a quotation, behind a speaker's name and a colon, or throughout a letter or statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

FIRST_PERSON = frozenset({"i", "me", "my"})
LABEL_REACH = 40
"""Tokens of a speaker's label: a long office with the name in brackets."""
STATEMENT_REACH = 4
"""Tokens from "following" to "statement": "the following written ministerial statement"."""
NAMED_REACH = 6
"""Tokens behind "Statement made by" in which the name stands."""
MAKING = frozenset({("made", "a", "statement"), ("made", "this", "statement"), ("made", "the", "statement")})
CLOSINGS = frozenset({("yours", "sincerely"), ("yours", "faithfully"), ("yours", "truly"), ("kind", "regards")})


def first_person(reading: Reading, token: int) -> Person | None:
    """Who "I", "me" or "my" is at a token: whoever speaks there, or whose statement the document is."""
    return speaker_at(reading, token) or labelled_at(reading, token) or reading.author


def speaker_at(reading: Reading, token: int) -> Person | None:
    """Who speaks the quotation in which a token stands, `None` outside quotations and where nobody is told."""
    at = reading.tokens.starts[token]
    for speech in reading.speech:
        if any(run.start <= at < run.end for run in speech.runs):
            return speech.speaker.person if speech.speaker is not None else None
    return None


def labelled_at(reading: Reading, token: int) -> Person | None:
    """Who is named, before a colon, where the paragraph of a token begins: "Ann Peel: I have asked"."""
    sentence = reading.sentence_of(token)
    paragraph = reading.sentences[sentence].paragraph
    while sentence > 0 and reading.sentences[sentence - 1].paragraph == paragraph:
        sentence -= 1
    first = reading.ranges[sentence][0]
    end = min(first + LABEL_REACH, token)
    colon = next((k for k in range(first, end) if reading.tokens.words[k] == ":"), None)
    if colon is None:
        return None
    told = reading.frames_by_sentence[sentence : reading.sentence_of(colon) + 1]
    if any(frame.verb.first < colon for frames in told for frame in frames):
        return None
    named = [reading.person_at[k] for k in range(first, colon) if k in reading.person_at]
    return named[0] if len(named) == 1 else None


def author(reading: Reading) -> Person | None:
    """Who speaks as "I" outside quotations: whose statement the document is, or who signs it as a letter."""
    return _maker(reading) or _signatory(reading)


def _maker(reading: Reading) -> Person | None:
    """Whom the document says to have made "the following statement": the person named last before these words."""
    lowers = reading.tokens.lowers
    if "statement" not in lowers:
        return None
    for k in range(1, len(lowers) - 1):
        if lowers[k - 1 : k + 2] == ("statement", "made", "by"):
            return next(
                (reading.person_at[at] for at in range(k + 2, k + 2 + NAMED_REACH) if at in reading.person_at), None
            )
        made = lowers[k] == "following" and "statement" in lowers[k : k + STATEMENT_REACH]
        if made or lowers[k - 1 : k + 2] in MAKING:
            first = reading.ranges[reading.sentence_of(k)][0]
            before = [at for at in reading.person_at if first <= at < k]
            return reading.person_at[max(before)] if before else None
    return None


def _signatory(reading: Reading) -> Person | None:
    """Who is named first behind "Yours sincerely"."""
    lowers = reading.tokens.lowers
    if not any(words[0] in lowers for words in CLOSINGS):
        return None
    closing = next((k for k in range(len(lowers) - 1, 0, -1) if lowers[k - 1 : k + 1] in CLOSINGS), None)
    if closing is None:
        return None
    return next((reading.person_at[k] for k in sorted(reading.person_at) if k > closing), None)
