"""What the text tells to have happened on a date: a death, a report, a notice, the opening of a trust, a departure.

Other clauses count from such an event where they name it alone: "two months after he died", "on the day the trust
opened". An event is known by its kind, by whom it befell, and by how it was told.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models.edtf import EdtfDate
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction
from govreview.reading.dates.words import UNITS
from govreview.reading.reference import date_mention, direction_of, person_told, possessor_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.reading import Reading

_KINDS = {
    "death": "death murder killing manslaughter",
    "attack": "attack assault stabbing fire",
    "found": "body bodies discovery",
    "report": "report inspection findings judgement rating reports",
    "verdict": "verdict",
    "letter": "letter",
    "review": "review",
    "notice": "notice",
    "direction": "direction",
    "trust": "trust company transfer handover",
    "trial": "trial conviction sentence",
    "appoint": "appointment arrival",
    "leave": "resignation departure dismissal sacking suspension exit",
    "vote": "election elections",
}
NOUNS = MappingProxyType({noun: kind for kind, nouns in _KINDS.items() for noun in nouns.split()})
"""What kind of event a noun tells, or is what such an event is about ("the trust opened")."""
_ALIKE = MappingProxyType({"verdict": ("report", "trial"), "death": ("found",), "found": ("death",)})
"""Other kinds as which an event may have been told where it is not told as its own."""
_DEEDS = {
    "death": "die perish kill murder",
    "found": "discover find pull recover",
    "issue": "issue serve impose sign publish release appear come emerge make announce produce land drop",
    "deliver": "deliver hand submit receive send arrive reach present",
    "judge": "rate judge grade declare pronounce deem find",
    "open": "open launch go start begin take transfer",
    "trial": "convict sentence jail imprison",
    "appoint": "appoint join become hire recruit arrive",
    "leave": "resign quit leave dismiss sack suspend depart go oust fire retire",
}
_VERBS = MappingProxyType(
    {deed: frozenset(lemmas.split()) for deed, lemmas in _DEEDS.items()},
)
_TOLD = MappingProxyType(
    dict.fromkeys(("report", "verdict", "letter", "review", "notice", "direction"), ("issue", "deliver"))
    | {"trust": ("open",), "trial": ("issue", "open")}
)
"""The verbs by which what a noun names is told to happen."""
_SURE = ("", "will", "would", "shall")
"""Modals of what is settled to happen: "would go live on 1 December"."""
_JUDGES = frozenset({"ofsted", "inspectors", "inspectorate", "watchdog", "inspection"})
_BODIES = frozenset(
    "body bodies remains baby babies twins boy boys girl girls child children toddler teenager victim siblings".split()
)
_BLAMED = frozenset({"to", "guilty", "wanting", "inadequate", "adequate", "good", "outstanding", "requires", "failing"})
"""Words behind "was found" by which it is judged."""
_LINKS = frozenset({"of", "in", "on", "from", "dated", ",", "last", "this", "published", "issued"})
"""Words between what happened and its date."""
_QUALITIES = frozenset(
    "'s ofsted full critical damning inspection improvement statutory first second scathing monitoring new".split()
)
"""Words between a date and what happened on it."""


_COUNTED = 5
"""Tokens before a noun within which "two months after" stands."""


@frozen
class Event:
    """Something that happens.

    Attributes:
        kind: What, by `NOUNS` or the deed.
        deed: The class of the verb that tells it, empty where a noun does.
        who: The person concerned, empty where nobody is told by name or pronoun.
        at: Token at which it is told.
        date: When, where the text tells it there.
    """

    kind: str
    deed: str
    who: str
    at: int
    date: EdtfDate | None = None


def dated_events(reading: Reading) -> tuple[Event, ...]:
    """The events that the text dates, in order."""
    told = (*_told_by_clauses(reading), *_told_by_nouns(reading), *_after_a_date(reading))
    return tuple(sorted(told, key=lambda event: event.at))


def event_of(reading: Reading, frame: Frame) -> Event | None:
    """What a clause tells to happen: "Osric died", "the trust opened its doors"; "it was delivered" is of no kind."""
    lemma, at = frame.verb.lemma, frame.verb.head
    patient = frame.patient if frame.verb.passive or frame.objects else frame.subject
    if lemma in _VERBS["death"]:
        return Event("death", "death", _who(reading, frame.subject if lemma == "die" else patient, frame.sentence), at)
    if frame.predicate == "die":
        return Event("death", "death", _who(reading, frame.subject, frame.sentence), at)
    if lemma == "go" and reading.tokens.lowers[frame.verb.head + 1 : frame.verb.head + 2] != ("live",):
        return None
    for phrase in (frame.patient, frame.subject):
        noun = reading.tokens.lowers[phrase.head] if phrase is not None and not phrase.people else ""
        kind = "" if phrase is None else NOUNS.get(noun, "paper" if noun == "it" else "")
        for deed in _TOLD.get(kind, ("issue", "deliver", "open") if kind == "paper" else ()):
            if lemma in _VERBS[deed]:
                return Event(kind, deed, "", at)
    if frame.verb.passive and lemma in _VERBS["found"] and _BLAMED.isdisjoint(reading.tokens.lowers[at : at + 5]):
        who = _who(reading, patient, frame.sentence)
        head = reading.tokens.lowers[patient.head] if patient is not None else ""
        bodily = head in _BODIES or head.endswith(("-old", "-olds"))
        return Event("found", "found", who, at) if who or bodily else None
    if lemma in _VERBS["judge"] and not frame.verb.passive and _by_judges(reading, frame):
        return Event("report", "judge", "", at)
    for kind in ("trial", "leave", "appoint"):
        who = _who(reading, patient, frame.sentence) if lemma in _VERBS[kind] else ""
        if who:
            return Event(kind, kind, who, at)
    return None


def noun_event(reading: Reading, first: int, last: int) -> Event | None:
    """What a phrase between two tokens names: "the Ofsted report", "Osric's death", "the death of Osric"."""
    lowers = reading.tokens.lowers
    at = next((k for k in range(first, last) if lowers[k] in NOUNS), -1)
    if at < 0 or not {",", ";", "and", "of", "to"}.isdisjoint(lowers[first:at]):
        return None
    sentence = reading.sentence_of(at)
    phrase = next((p for p in reading.phrases[sentence] if p.first <= at < p.last), None)
    who = ""
    if phrase is not None and lowers[phrase.first] in ("his", "her"):
        person = possessor_of(reading, phrase, sentence)
        who = "?" + (person.name.lower() if person is not None else "")
    elif phrase is not None and phrase.possessor is not None:
        who = _who(reading, phrase.possessor, sentence)
    elif lowers[at + 1 : at + 2] == ("of",):
        behind = next((p for p in reading.phrases[sentence] if p.first >= at + 2), None)
        who = _who(reading, behind, sentence) if behind is not None and behind.first <= at + 3 else ""
    return Event(NOUNS[lowers[at]], "", who, at)


def date_of_event(reading: Reading, wanted: Event) -> EdtfDate | None:
    """The date that the text tells of an event where it tells the like: the only one, or the one told just before."""
    kinds = (wanted.kind, *_ALIKE.get(wanted.kind, ()))
    for kind in kinds:
        fitting = [e for e in reading.events if _fits(reading, e, wanted, kind)]
        same = [e for e in fitting if e.deed == wanted.deed] or fitting
        earlier = [e for e in same if e.at < wanted.at]
        near = [e for e in earlier if _paragraphs(reading, e.at, wanted.at) <= 1]
        for pool in (same, earlier, near):
            date = _only(e.date for e in pool)
            if date is not None:
                return date
        if fitting:
            return None
    return None


def _fits(reading: Reading, event: Event, wanted: Event, kind: str) -> bool:
    if event.at == wanted.at:
        return False
    if kind == "paper":
        return event.deed == wanted.deed and event.at < wanted.at
    if event.kind != kind:
        return False
    if wanted.who in ("", event.who):
        return True
    mine, its = wanted.who.lstrip("?"), event.who.lstrip("?")
    if not mine or mine == its:
        return bool(mine)
    if event.who != its:
        return _is_spoken_of(reading, mine, event.at)
    return set(mine.split()) <= set(its.split())


def _is_spoken_of(reading: Reading, name: str, at: int) -> bool:
    """Whether somebody is who is named in the sentence before "She never woke, and died on 5 November"."""
    sentence = reading.sentence_of(at)
    words = reading.bags[sentence] | (reading.bags[sentence - 1] if sentence else frozenset())
    return not words.isdisjoint(name.split())


def _only(dates: Iterable[EdtfDate | None]) -> EdtfDate | None:
    """The finest of some dates that do not contradict each other, else `None`."""
    told = [d for d in dates if d is not None]
    return next((d for d in told if all(d == x or d.refines(x) for x in told)), None)


def _paragraphs(reading: Reading, one: int, other: int) -> int:
    sentences = reading.sentences
    return sentences[reading.sentence_of(other)].paragraph - sentences[reading.sentence_of(one)].paragraph


def _told_by_clauses(reading: Reading) -> Iterator[Event]:
    for frame in reading.frames:
        if not frame.dates or frame.verb.modal not in _SURE:
            continue
        mention = date_mention(reading, frame)
        event = event_of(reading, frame) if mention is not None and mention.role is DateRole.POINT else None
        if event is None or mention is None or event.kind == "paper":
            continue
        date = _resolved(reading, mention, direction_of(frame))
        if date is not None:
            yield Event(event.kind, event.deed, event.who, event.at, date)


def _told_by_nouns(reading: Reading) -> Iterator[Event]:
    lowers = reading.tokens.lowers
    for at, mention in reading.date_at.items():
        if mention.role is not DateRole.POINT:
            continue
        first, last = reading.ranges[reading.sentence_of(at)]
        behind = next((k for k in range(at, last) if reading.tokens.starts[k] >= mention.end), last)
        k = at - 1
        while k > max(first, at - 3) and lowers[k] in _LINKS:
            k -= 1
        told = k >= first and lowers[k] in NOUNS and not _counted_from(lowers[max(first, k - _COUNTED) : k])
        told = told and not (lowers[k + 1] in ("in", "on", "last", "this") and _of_a_verb(reading, at, k))
        event = noun_event(reading, k, k + 1) if told else None
        if event is None:
            while behind < last and lowers[behind] in _QUALITIES and lowers[behind] not in NOUNS:
                behind += 1
            event = noun_event(reading, behind, behind + 1) if behind < last and lowers[behind] in NOUNS else None
        date = _resolved(reading, mention, Direction.PAST) if event is not None else None
        if event is not None and date is not None:
            yield Event(event.kind, "", event.who, event.at, date)


def _of_a_verb(reading: Reading, at: int, noun: int) -> bool:
    """Whether a date behind a noun is that of what is done to it: "approved the transfer in June"."""
    frames = reading.frames_by_sentence[reading.sentence_of(at)]
    return any(at in f.dates and any(o.head == noun for o in f.objects) for f in frames)


def _counted_from(before: tuple[str, ...]) -> bool:
    """Whether a noun only tells from when something is counted: "14 months before the death, in January 2019,"."""
    return any(word in ("after", "before") and unit in UNITS for unit, word in pairwise(before))


def _after_a_date(reading: Reading) -> Iterator[Event]:
    """Deaths told right behind the sentence that tells when: "He was attacked on 8 March. He died in the ambulance"."""
    for frame in reading.frames:
        if frame.predicate != "die" or frame.dates or frame.verb.modal or not frame.sentence:
            continue
        before, here = reading.sentences[frame.sentence - 1 : frame.sentence + 1]
        mentions = [reading.date_at[i] for i in range(*reading.ranges[frame.sentence - 1]) if i in reading.date_at]
        own = any(i in reading.date_at for i in range(*reading.ranges[frame.sentence]))
        if own or before.paragraph != here.paragraph or len(mentions) != 1 or mentions[0].role is not DateRole.POINT:
            continue
        event, date = event_of(reading, frame), _resolved(reading, mentions[0], Direction.PAST)
        if event is not None and event.who and date is not None and frame.link in ("", "and"):
            yield evolve(event, date=date)


def _resolved(reading: Reading, mention: DateMention, direction: Direction) -> EdtfDate | None:
    date = mention.point(reading.document.published, direction)
    if date is not None:
        return None if date.is_interval or not date.has_year else date
    begin = bisect_left(reading.tokens.starts, mention.start)
    sentence = reading.sentence_of(begin)
    while sentence and reading.sentences[sentence - 1].paragraph == reading.sentences[sentence].paragraph:
        sentence -= 1
    told = [reading.date_at[i] for i in range(reading.ranges[sentence][0], begin) if i in reading.date_at]
    context = told[-1].point(reading.document.published, direction) if told and told[-1].absolute else None
    date = mention.point(reading.document.published, direction, context=context)
    return None if date is None or date.is_interval or not date.has_year else date


def _by_judges(reading: Reading, frame: Frame) -> bool:
    """Whether inspectors are who finds."""
    subject = frame.subject
    return subject is not None and not _JUDGES.isdisjoint(reading.tokens.lowers[subject.first : subject.core])


def _who(reading: Reading, phrase: NounPhrase | None, sentence: int) -> str:
    """Whom a phrase means: a person, else what its words name ("Baby L"); nobody where they name none ("a boy").

    A pronoun has a question mark before whom it seems to mean.
    """
    if phrase is None:
        return ""
    person = person_told(reading, phrase, sentence)
    if phrase.determiner == "pronoun":
        return "?" + (person.name.lower() if person is not None else "")
    if person is not None:
        return person.name.lower()
    words = reading.tokens.words[phrase.first : phrase.core]
    return " ".join(words).lower() if words and words[0][:1].isupper() and phrase.determiner == "none" else ""
