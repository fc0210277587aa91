"""How a date came about: its words, their role, the direction, the base, the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.explanation.words import placed, tokens_quoted
from govreview.reading.dates.values import DateRole, Direction
from govreview.reading.reference import direction_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models import EdtfDate
    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.reading import Reading

_ROLES = {
    DateRole.POINT: "a point in time",
    DateRole.SINCE: "from then to now",
    DateRole.FROM: "from then on",
    DateRole.AFTER: "at some time after",
    DateRole.UNTIL: "up to then",
    DateRole.BY: "no later than that",
    DateRole.FOR: "for so long",
    DateRole.RANGE: "from one to the other",
}


def date_words(reading: Reading, date: EdtfDate, sentences: Sequence[int]) -> str:
    """Tell which words give a date: those of the given sentences before all others."""
    here = list(mentions_in(reading, sentences))
    for token, mention in (*here, *((t, m) for t, m in reading.date_at.items() if (t, m) not in here)):
        frame = clause_of(reading, token)
        told = None if frame is None else direction_of(frame)
        for direction in filter(None, (told, *Direction)):
            for way in (mention.resolve, mention.point):
                if way(reading.document.published, direction) == date:
                    return _arithmetic(reading, mention, frame, direction, date)
    leaning = _leaning(reading, date, [mention for _, mention in here])
    if leaning is not None:
        return leaning
    return f"{date.text}: no single date in the text gives it alone; the rule reckons it from several"


def _leaning(reading: Reading, date: EdtfDate, mentions: Sequence[DateMention]) -> str | None:
    """Tell which words give a date together with a date told before ("that autumn"), ``None`` where none do."""
    published, text = reading.document.published, reading.document.text
    for mention in mentions:
        for other in (each for each in reading.dates if each.start < mention.start):
            context = other.resolve(published, Direction.PAST)
            if context is not None and mention.resolve(published, Direction.PAST, context=context) == date:
                base = placed(text, other.start, other.end)
                return f"{placed(text, mention.start, mention.end)}, counted from {base}; that is {date.text}"
    return None


def _arithmetic(
    reading: Reading, mention: DateMention, frame: Frame | None, direction: Direction, date: EdtfDate
) -> str:
    text, start = reading.document.text, mention.start if mention.cue_start is None else mention.cue_start
    parts = [f"{placed(text, start, mention.end)}, {_ROLES[mention.role]}"]
    if mention.absolute:
        parts.append("the words tell the year")
    else:
        if frame is not None and direction_of(frame) is direction:
            verb = tokens_quoted(reading, frame.verb.first, frame.verb.last)
            parts.append(f"looked for in the {direction.value} because of {verb}")
        else:
            parts.append(f"looked for in the {direction.value} by the rule")
        published = reading.document.published
        parts.append("no publication date to count from" if published is None else f"counted from {published.text}")
    return f"{'; '.join(parts)}; that is {date.text}"


def no_date_words(reading: Reading, frames: Sequence[Frame], sentences: Sequence[int]) -> str:
    """Tell which dates stand near, and why none of them is the date of the record."""
    told = []
    for token, mention in mentions_in(reading, sentences):
        owner = clause_of(reading, token)
        place = placed(reading.document.text, mention.start, mention.end)
        if owner is None:
            told.append(f"{place} belongs to no clause")
        elif owner not in frames:
            verb = tokens_quoted(reading, owner.verb.first, owner.verb.last)
            told.append(f"{place} belongs to another clause, {verb}")
        elif mention.resolve(reading.document.published, direction_of(owner)) is None:
            told.append(f"{place} cannot be resolved without a date to count from")
        else:
            verb = tokens_quoted(reading, owner.verb.first, owner.verb.last)
            told.append(f"{place} is the date of {verb}; the rule does not take it")
    return "; ".join(told) or "the sentence tells no date"


def mentions_in(reading: Reading, sentences: Sequence[int]) -> Iterator[tuple[int, DateMention]]:
    """Yield the dates of sentences by their first token."""
    for token, mention in reading.date_at.items():
        if reading.sentence_of(token) in sentences:
            yield token, mention


def clause_of(reading: Reading, token: int) -> Frame | None:
    """The clause to which a date belongs, ``None`` where it belongs to a noun or to nothing."""
    return next((f for f in reading.frames_by_sentence[reading.sentence_of(token)] if token in f.dates), None)
