"""Clauses dated by an event that is dated elsewhere: "two months after he died", "on the day the trust opened"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.arithmetic import CountDate, UnitDate
from govreview.reading.dates.counts import count_before
from govreview.reading.dates.values import Base, Direction, Parts, Unit
from govreview.reading.dates.words import UNITS, Window
from govreview.reading.events import NOUNS, Event, date_of_event, event_of, noun_event
from govreview.reading.grammar.frames import Frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.reading import Reading

LATER = {"after": 1, "before": -1}
"""Which way the main clause lies from what is told behind the word."""
_SPANS = {
    "day": Unit.DAY,
    "morning": Unit.DAY,
    "afternoon": Unit.DAY,
    "evening": Unit.DAY,
    "night": Unit.DAY,
    "week": Unit.WEEK,
    "month": Unit.MONTH,
    "year": Unit.YEAR,
}
_THE = frozenset({"the", "same", "very"})
_WHICH = frozenset({"of", "that", "when", "on", "in"})
_ONCE = frozenset({"when", "once"})
_CUES = frozenset({*LATER, *_SPANS, *_ONCE, "since"})
_STOPS = frozenset({",", ";", ":", "(", ")"})
_SUBJECT = 8
"""Tokens from the cue to the verb of the event."""
_NOUN = 5
"""Tokens from the cue to the noun of the event."""
_DRIVEN = frozenset({"to", "ing", "participle", "that"})


@frozen
class Occasion:
    """A phrase or clause by which another clause is dated.

    Attributes:
        first: Its first token.
        last: Index behind the event.
        cue: The token of "after", "day" or "when".
        sign: 1 for after the event, -1 for before it, 0 for on it.
        event: What it names.
        inner: The clause of the event, `None` where a noun names it.
    """

    first: int
    last: int
    cue: int
    sign: int
    event: Event
    inner: Frame | None


def date_by_event(reading: Reading, frame: Frame, *, since: bool = True) -> EdtfDate | None:
    """The date of a clause that has none, told by an event which the document dates elsewhere.

    Args:
        reading: The document's reading.
        frame: One of its frames.
        since: Whether what has been so "since the notice was issued" is dated by its beginning.
    """
    if _CUES.isdisjoint(reading.bags[frame.sentence]):
        return None
    for occasion in _occasions(reading, frame.sentence):
        word = reading.tokens.lowers[occasion.cue]
        if (occasion.inner is not None and occasion.inner.verb is frame.verb) or not _dates(reading, occasion, frame):
            continue
        if word == "since" and not (since and frame.verb.perfect):
            continue
        if word in _ONCE and (frame.verb.tense != "past" or frame.verb.perfect or frame.verb.lemma == "be"):
            continue
        date = date_of_occasion(reading, occasion)
        if date is not None and _may_be(reading, frame, date):
            return date
    return None


def date_by_paper(reading: Reading, frame: Frame) -> EdtfDate | None:
    """The date of the direction or notice by which a clause says that something is done: "With it came an adviser".

    "It" is the one told in the sentence before; "the direction names Ann Holt" is dated by the direction too.
    """
    lowers = reading.tokens.lowers
    if frame.dates or frame.verb.modal or frame.verb.perfect or frame.verb.tense == "future":
        return None
    phrases = [*frame.with_(*_BY)]
    if not frame.verb.passive and frame.predicate == "appoint" and frame.subject is not None:
        phrases.append(frame.subject)
    for phrase in phrases:
        noun = lowers[phrase.head]
        if phrase.determiner in _KNOWN and noun in _PAPERS and not phrase.people:
            date = date_of_event(reading, Event(NOUNS[noun], "", "", phrase.head))
        elif noun == "it" and frame.sentence and phrase is not frame.subject:
            start, until = reading.ranges[frame.sentence - 1][0], frame.verb.head
            told = [e for e in reading.events if start <= e.at < until and e.kind in _PAPERS]
            date = told[0].date if len({e.date for e in told}) == 1 else None
        else:
            continue
        if date is not None and _may_be(reading, frame, date):
            return date
    return None


_BY = ("with", "by", "under")
_PAPERS = frozenset({"direction", "notice"})
_KNOWN = frozenset({"definite", "possessive"})


def date_of_occasion(reading: Reading, occasion: Occasion) -> EdtfDate | None:
    """The date that an occasion tells, from that of its event."""
    date = date_of_event(reading, occasion.event)
    parts = Parts.of(date)
    if date is None or parts is None:
        return None
    lowers = reading.tokens.lowers
    if not occasion.sign:
        unit = _SPANS.get(lowers[occasion.cue], Unit.DAY)
        return date if unit in (Unit.DAY, Unit.YEAR) else _beside(unit, 0, parts)
    unit_at = occasion.cue - 1
    if lowers[unit_at - 1] in _THE:
        return _beside(_SPANS[lowers[unit_at]], occasion.sign, parts)
    return counted_from(reading, unit_at, occasion.sign, date)


def told_occasions(reading: Reading, sentence: int, before: int) -> Iterator[EdtfDate]:
    """The dates of the events and occasions that a sentence names before a token, the last first.

    "Five months before he died … Nine months afterwards" goes on from the death.
    """
    if _CUES.isdisjoint(reading.bags[sentence]):
        return
    for occasion in reversed([x for x in _occasions(reading, sentence) if x.last <= before]):
        date = date_of_event(reading, occasion.event) if occasion.sign < 0 else date_of_occasion(reading, occasion)
        if date is not None:
            yield date


def counted_from(reading: Reading, unit: int, sign: int, date: EdtfDate | None) -> EdtfDate | None:
    """A date so many units away from another: "two years" of "two years after the murders".

    Args:
        reading: The document's reading.
        unit: Index of the token of the unit, behind its number.
        sign: 1 for later, -1 for earlier.
        date: The date to count from.

    Returns:
        ``None`` without a number before the unit, or where the date is none or too coarse to count in such units.
    """
    tokens = reading.tokens
    first, last = reading.ranges[reading.sentence_of(unit)]
    count = count_before(Window(tokens.words, tokens.lowers, first, last), unit)
    if count is None or date is None:
        return None
    away = CountDate(count=sign * count.count, unit=count.unit, about=count.about)
    period = away.resolve(Base(anchor=Parts.of(date), direction=Direction.PAST))
    return period.point if period is not None else None


def _beside(unit: Unit, shift: int, parts: Parts) -> EdtfDate | None:
    """The day, week, month or year of a date, or the one beside it; of a month alone, its days are in it."""
    if unit in (Unit.DAY, Unit.WEEK) and parts.day is None:
        if parts.month is None or (unit is Unit.WEEK and shift):
            return None
        return EdtfDate.month(parts.year, parts.month)
    period = UnitDate(unit, shift).resolve(Base(anchor=parts, direction=Direction.PAST))
    return period.point if period is not None else None


def _occasions(reading: Reading, sentence: int) -> Iterator[Occasion]:
    lowers, (first, last) = reading.tokens.lowers, reading.ranges[sentence]
    for k in range(first, last - 1):
        word = lowers[k]
        if word not in _CUES:
            continue
        sign, begins, opens = 0, k, k + 1
        if word in LATER:
            begins = _length(reading, k, first, last)
            sign = LATER[word]
            if begins < 0:
                continue
        elif word in _SPANS:
            if lowers[k - 1 : k] not in (("the",), ("same",), ("very",)) or lowers[k + 1] in LATER:
                continue
            begins = k - 1 - (lowers[k - 1] != "the")
            opens = k + 1 + (lowers[k + 1] in _WHICH) + (lowers[k + 2 : k + 3] == ("which",))
        event, end, inner = _event(reading, sentence, opens, clause=word in _ONCE or word == "since")
        if event is None or (word in _SPANS and inner is None and lowers[k + 1] != "of"):
            continue
        yield Occasion(begins - (lowers[begins - 1] in ("on", "in")), end, k, sign, event, inner)


def _length(reading: Reading, cue: int, first: int, last: int) -> int:
    """Where the "two months" or "the day" before "after" begins; -1 where none does."""
    tokens = reading.tokens
    if tokens.lowers[cue - 1] not in UNITS or cue - 1 <= first:
        return -1
    if tokens.lowers[cue - 2] in _THE and tokens.lowers[cue - 1] in _SPANS:
        return cue - 2
    count = count_before(Window(tokens.words, tokens.lowers, first, last), cue - 1)
    return count.first if count is not None else -1


def _event(reading: Reading, sentence: int, opens: int, *, clause: bool) -> tuple[Event | None, int, Frame | None]:
    """The event that a clause or a noun behind a cue names, and where it ends."""
    lowers, last = reading.tokens.lowers, reading.ranges[sentence][1]
    later = (f for f in reading.frames_by_sentence[sentence] if f.verb.first >= opens)
    inner = min(later, key=lambda f: f.verb.first, default=None)
    if inner is not None:
        inner = _with_subject(inner, opens)
        subject = inner.subject
        near = subject is not None and opens <= subject.first <= opens + 1 and inner.verb.first <= opens + _SUBJECT
        between = lowers[subject.core if subject is not None else opens : inner.verb.first]
        if near and inner.verb.form == "finite" and _STOPS.isdisjoint(between):
            return (event_of(reading, inner) if not inner.dates else None), inner.verb.last, inner
    if clause:
        return None, opens, None
    verbs = [f.verb.first for f in reading.frames_by_sentence[sentence] if f.verb.first >= opens]
    until = min([opens + _NOUN, last, *verbs])
    stop = next((k for k in range(opens, until) if lowers[k] in _STOPS), until)
    event = noun_event(reading, opens, stop)
    return event, (event.at + 1 if event is not None else opens), None


def _with_subject(inner: Frame, opens: int) -> Frame:
    """The clause with the subject that seems a phrase behind "after": "Two months after the baby died, …"."""
    taken = next((p for _, p in inner.obliques if p.first == opens and p.last == inner.verb.first), None)
    return evolve(inner, subject=taken) if taken is not None else inner


def _dates(reading: Reading, occasion: Occasion, frame: Frame) -> bool:
    """Whether an occasion belongs to a clause: the one before it, or where it opens the clause the one behind it."""
    lowers, first = reading.tokens.lowers, reading.ranges[frame.sentence][0]
    frames = [f for f in reading.frames_by_sentence[frame.sentence] if f is not occasion.inner]
    at = occasion.first
    before = [f for f in frames if f.verb.head < at]
    opens = lowers[at - 1] in (";", ":") or tuple(lowers[max(at - 2, first) : at]) in _JOINED
    if not before or opens:
        behind = [f for f in frames if f.verb.first >= occasion.last and f.verb.form == "finite"]
        return bool(behind) and frame.verb is min(behind, key=lambda f: f.verb.first).verb
    told: Frame | None = max(before, key=lambda f: f.verb.head)
    while told is not None and told.verb is not frame.verb:
        told = told.governor if told.link in _DRIVEN and told.verb.form != "finite" else None
    return told is not None


_JOINED = frozenset({("and", ","), ("but", ","), ("then", ","), (",", "and"), (",", "but")})


def _may_be(reading: Reading, frame: Frame, date: EdtfDate) -> bool:
    """Whether a date is not ahead of what is told as past."""
    published = reading.document.published
    end = published.latest if published is not None else None
    past = frame.verb.tense == "past" or frame.verb.perfect
    return not past or end is None or date.earliest is None or date.earliest <= end


__all__ = ["LATER", "Occasion", "counted_from", "date_by_event", "date_by_paper", "told_occasions"]
