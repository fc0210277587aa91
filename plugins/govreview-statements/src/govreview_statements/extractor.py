"""The decisions of statements: which direct speech is one, and what its fields hold."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import regex

from govreview import ActorRef, Evidence, Statement
from govreview.models import SectionKind

from . import patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview import Reading
    from govreview.reading.speech.joining import Speech


class Statements:
    """Finds statements in a reading."""

    name = "statements"
    yields = ("statement",)
    rules = ("direct-speech", "unnamed-speaker")

    def extract(self, reading: Reading) -> Iterator[Statement]:
        """Yield each thing said in direct speech, one piece of evidence for each of its runs."""
        speeches = [s for s in reading.speech if _is_statement(s, _quote(reading, s))]
        for speech in speeches:
            if not _echo(reading, speech, speeches):
                yield _statement(reading, speech)


def _is_statement(speech: Speech, quote: str) -> bool:
    """Whether quoted words are somebody's speech, not a title, a grade or a phrase with marks round it."""
    words = quote.split()
    if len(words) < patterns.FEWEST or _plain(quote) in patterns.GRADES:
        return False
    untold = speech.cue is None and speech.speaker is None
    if untold and (len(words) < patterns.FEWEST_UNTOLD or patterns.DATED_TITLE.search(quote)):
        return False
    return not _is_title(words)


def _is_title(words: list[str]) -> bool:
    """Whether words are a name or a title: their longer ones begin with capitals."""
    longer = [word for word in words if len(word) >= patterns.SMALL]
    if all(word.isupper() for word in longer):
        return False  # the text shouts
    return len(longer) > 1 and all(word[0].isupper() for word in (words[0], *longer))


def _statement(reading: Reading, speech: Speech) -> Statement:
    text = reading.document.text
    speaker = speech.speaker
    return Statement(
        speaker=ActorRef(speaker.name, speaker.mention) if speaker is not None else None,
        quote=_quote(reading, speech),
        cue=_cue(reading, speech),
        to=_to(reading, speech),
        evidence=tuple(Evidence.of(text, run.start, run.end) for run in speech.runs),
        rule="direct-speech" if speaker is not None else "unnamed-speaker",
    )


def _cue(reading: Reading, speech: Speech) -> str | None:
    """The reporting word, with the particle of "went on"."""
    if speech.cue is None:
        return None
    tokens, last = reading.tokens, speech.cue + 1
    last += " ".join(tokens.lowers[speech.cue : last + 1]) in patterns.PHRASAL
    return " ".join(reading.evidence(speech.cue, last).text.split())


def _quote(reading: Reading, speech: Speech) -> str:
    """The words without the outer marks, runs and the lines of a wrapped paragraph joined with a single space."""
    text = reading.document.text
    lines = [line for run in speech.runs for line in text[run.inner_start : run.inner_end].splitlines()]
    return " ".join(line.strip() for line in lines)


def _to(reading: Reading, speech: Speech) -> str | None:
    if speech.to is None:
        return None
    first, last = speech.to
    person = next((reading.person_at[i] for i in range(first, last) if i in reading.person_at), None)
    if person is not None:
        return person.name
    return " ".join(reading.evidence(first, last).text.split())


def _echo(reading: Reading, speech: Speech, others: list[Speech]) -> bool:
    """Whether words above the body, or in a heading, only repeat what the body quotes."""
    section = reading.paragraphs[speech.runs[0].paragraph].section
    if section is SectionKind.BODY:
        return False
    words = _plain(_quote(reading, speech))
    return any(words in _plain(_quote(reading, o)) for o in others if o is not speech)


def _plain(quote: str) -> str:
    return " ".join(_words().findall(quote.lower()))


@cache
def _words() -> regex.Pattern[str]:
    return regex.compile(r"\w++")
