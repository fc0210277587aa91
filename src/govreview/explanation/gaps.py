"""Why a field is empty: what could have filled it, and why it did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.explanation.dates import no_date_words
from govreview.explanation.words import placed, quoted, tokens_quoted
from govreview.models import ActorRef, Authority, EdtfDate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention
    from govreview.reading.reading import Reading


def gap_words(
    reading: Reading,
    name: str,
    kind: type,
    frames: Sequence[Frame],
    sentences: Sequence[int],
    others: frozenset[str] = frozenset(),
) -> str:
    """Tell why a field of a record is empty.

    Args:
        reading: The document's reading.
        name: Name of the field.
        kind: What it holds where it holds something.
        frames: The clauses of the record's evidence.
        sentences: The sentences of its evidence.
        others: Names of the actors that other fields hold.
    """
    by_name: dict[str, Callable[[], str]] = {
        "speaker": lambda: _no_speaker(reading, sentences),
        "lead": lambda: _people(reading, sentences),
        "role": lambda: _posts(reading, sentences),
        "age": lambda: _ages(reading, sentences),
        "name": lambda: _people(reading, sentences),
    }
    by_kind: dict[type, Callable[[], str]] = {
        EdtfDate: lambda: no_date_words(reading, frames, sentences),
        Authority: lambda: _no_authority(reading, sentences),
        ActorRef: lambda: _no_agent(reading, frames, others),
    }
    tell = by_name.get(name) or by_kind.get(kind)
    return tell() if tell else "the rule found no words for it in the evidence"


def _no_authority(reading: Reading, sentences: Sequence[int]) -> str:
    """Authorities of the sentence, of the paragraph, and the one in focus."""
    if not sentences:
        return "the evidence stands outside what is read"
    paragraph = {reading.sentences[s].paragraph for s in sentences}
    where = [(m, reading.sentence_of(m.first)) for m in reading.authorities]
    here = [m for m, s in where if s in sentences]
    near = [m for m, s in where if s not in sentences and reading.sentences[s].paragraph in paragraph]
    focus = reading.focus(sentences[0], reading.ranges[sentences[0]][1])
    parts = [
        f"named in the sentence: {_authorities(reading, here)}",
        f"elsewhere in the paragraph: {_authorities(reading, near)}",
        f"in focus: {_authorities(reading, [focus] if focus is not None else [])}",
    ]
    taken = "the rule takes none of them" if here or near or focus else "the text names none"
    return f"{'; '.join(parts)}; {taken}"


def _authorities(reading: Reading, mentions: Sequence[AuthorityMention]) -> str:
    told = []
    for mention in mentions:
        place = placed(reading.document.text, mention.start, mention.end)
        told.append(f"{place} (only where somebody was or is)" if mention.first in reading.incidental else place)
    return ", ".join(told) or "none"


def _no_agent(reading: Reading, frames: Sequence[Frame], others: frozenset[str]) -> str:
    told = []
    for frame in frames:
        verb = tokens_quoted(reading, frame.verb.first, frame.verb.last)
        if frame.agent is None:
            told.append(f"the clause {verb} names nobody who does it")
            continue
        agent = tokens_quoted(reading, frame.agent.first, frame.agent.last)
        named = [p.name for p in reading.people_of(frame.agent, frame.sentence)]
        named += [each.name for each in frame.agent.organisations]
        named += [each.name for each in frame.agent.authorities]
        if set(named) <= others and named:
            told.append(f"{agent} is who does {verb}, of whom the record tells already")
        elif named:
            told.append(f"{agent} is who does {verb} ({', '.join(named)}); the rule does not take it")
        else:
            told.append(f"{agent} is who does {verb}, and that names nobody")
    return "; ".join(told) or "the evidence holds no clause"


def _no_speaker(reading: Reading, sentences: Sequence[int]) -> str:
    for speech in reading.speech:
        if any(reading.sentence_of(_token(reading, run.inner_start)) in sentences for run in speech.runs):
            if speech.cue is None:
                return f"no word of saying stands beside the quotation; {_people(reading, sentences)}"
            cue = tokens_quoted(reading, speech.cue, speech.cue + 1)
            return f"{cue} reports it, but names nobody; {_people(reading, sentences)}"
    return f"it is read as nobody's direct speech; {_people(reading, sentences)}"


def _token(reading: Reading, offset: int) -> int:
    return next((i for i, end in enumerate(reading.tokens.ends) if end > offset), len(reading.tokens.ends) - 1)


def _people(reading: Reading, sentences: Sequence[int]) -> str:
    named = (person.name for _, sentence, person in reading.named if sentence in sentences)
    return _listed("persons named in the sentence", named)


def _posts(reading: Reading, sentences: Sequence[int]) -> str:
    posts = (quoted(post.title) for post in reading.posts if reading.sentence_of(post.first) in sentences)
    return _listed("posts in the sentence", posts)


def _ages(reading: Reading, sentences: Sequence[int]) -> str:
    spans = [(reading.sentences[s].start, reading.sentences[s].end) for s in sentences]
    ages = (a for a in reading.ages if any(start <= a.start < end for start, end in spans))
    return _listed("ages in the sentence", (placed(reading.document.text, a.start, a.end) for a in ages))


def _listed(what: str, items: Iterable[str]) -> str:
    return f"{what}: {', '.join(dict.fromkeys(items)) or 'none'}"
