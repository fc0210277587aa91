"""When a step is ordered, begins, ends or is due, from the clause that tells it."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import EdtfDate, Status
from govreview.reading.dates.arithmetic import CalendarDate
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction, Pick
from govreview.reading.intervals import counted_date
from govreview.reading.reference import date_mention, direction_of

from . import verbs
from .lengths import since
from .standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame

    from .scene import Scene

_ASKING = frozenset({"ask", "appoint", "expect", "plan", "agree", "be", "order", "commission"})
_MADE = frozenset("sign date issue make serve order commission agree strike impose appoint establish form".split())
_PAPERS = frozenset("report letter inspection findings article document paper statement judgement rating".split())
_ORDERS = frozenset({"direction", "directions", "notice"})
_DEALS = frozenset({"agreement", "deal", "contract", "arrangement"})
_BEGUN = frozenset({"take", "begin", "start", "sign", "strike", "come", "make", "agree", "reach"})
_RESPONDING = frozenset("write respond react act reply answer step intervene follow move".split())
"""Verbs of which "by" tells how: "responded in January by imposing a direction"."""
_IN_PLACE = ("in", "place")
_COUNTED = 8
_CAUSE = 14
"""Tokens before a date within which "after an inspection" stands."""
_CAUSED = frozenset({"following", "after", "follows", "followed"})
_LOOKED = frozenset({"review", "visit", "reviews", "visits"})
_LATER = frozenset({("year", "after"), ("years", "after"), ("months", "after"), ("weeks", "after"), ("month", "after")})
"""Words by which a clause counts its own date from another event."""
_AHEAD = 8
_PROSPECTS = frozenset({"will", "due", "next"})
_BACK = 5
"""Dates before "two months later" from which it may count: the last that is fine enough."""
_CLOSING = frozenset("finish leave depart wind step stand break tear complete run go quit resign".split())
"""Verbs of what ends, which is the news: its month is of this year."""
_YEARS_AGO = 540
"""Days before the publication from which a bare month goes on with the story told, not with this year's."""
_ORDINALS = frozenset("second third fourth fifth sixth seventh".split())
_PAST = Direction.PAST
_COMING = frozenset(
    "due planned scheduled set expected arranged booked pencilled fixed intended meant slated timetabled".split()
)


def step_date(
    scene: Scene, frame: Frame, noun_end: int = -1, *, planned: bool = False, engine: Status | None = None
) -> EdtfDate | None:
    """The date of a clause, of the infinitive that only completes its noun, or of the clause that asks for it.

    Args:
        scene: The scene.
        frame: The clause.
        noun_end: Index behind the noun phrase of the step, for "a notice to improve in 2011".
        planned: Whether it is still to come, whatever the tense.
        engine: The standing of the clause, where it is known.
    """
    clauses = [frame]
    planned = planned or (engine or standing(scene, frame)[0]) is Status.PLANNED
    clauses.extend(
        f
        for f in scene.frames[frame.sentence]
        if (f.link == "to" and f.verb.first == noun_end and (f.verb.last >= f.last - 2 or f.verb.lemma == "improve"))
        or (f.link == "to" and f.governor is frame and frame.verb.lemma == "cease")
        or (
            f.link == "to" and f.verb.first == noun_end + 1 and scene.lowers[f.verb.last : f.verb.last + 2] == _IN_PLACE
        )
        or (
            f.link == "participle"
            and f.verb.first in (noun_end, noun_end + 1)
            and f.verb.lemma in _MADE
            and f.verb is not frame.verb
        )
    )
    governor, link = frame.governor, frame.link
    joined = scene.lowers[frame.verb.first - 1] == "and"
    if governor is not None and link == "ing" and (joined or governor.verb.lemma in _RESPONDING):
        clauses.append(governor)
    while governor is not None and link == "to" and governor.predicate in _ASKING:
        clauses.append(governor)
        link, governor = governor.link, governor.governor
    for clause in clauses:
        date = clause_date(scene, clause, planned=planned)
        if date is not None:
            return _until(scene, clause, date)
    opening = _opening(scene, frame) if frame.link in ("", "and") else None
    return (
        opening
        or counted_date(scene.reading, frame)
        or _does_so(scene, frame)
        or _shared(scene, frame, planned=planned)
        or label(scene, frame.sentence)
        or _inherited(scene, frame)
        or _under_deal(scene, frame)
        or since(scene, frame)
        or _ever_since(scene, frame)
        or _at_which(scene, frame)
        or _worded(scene, frame)
    )


def _ever_since(scene: Scene, frame: Frame) -> EdtfDate | None:
    """Read "lost its director in 2012 and has since been run by a commissioner": from the date told just before."""
    if not frame.verb.perfect or "since" not in scene.lowers[frame.verb.first : frame.verb.last + 1]:
        return None
    before = [f for f in scene.frames[frame.sentence] if f.verb.last <= frame.verb.first and f.dates]
    date = clause_date(scene, before[-1]) if before else None
    return EdtfDate.interval(date, None) if date is not None and not date.is_interval else None


def _does_so(scene: Scene, frame: Frame) -> EdtfDate | None:
    """Read "that it be run by Plymouth, and from 1 May Plymouth will do so": the date of what says it again."""
    for other in scene.frames[frame.sentence]:
        behind = scene.lowers[other.verb.head + 1 : other.verb.head + 2]
        if other.verb.first > frame.verb.last and other.verb.lemma == "do" and behind == ("so",):
            return clause_date(scene, other)
    return None


def _at_which(scene: Scene, frame: Frame) -> EdtfDate | None:
    """The date directly before "when": "a morning in May 2011 when he signed it", "In May, when it met, …"."""
    first, lowers = frame.first, scene.lowers
    at = next((i for i in (first, first - 1, first - 2) if lowers[i : i + 1] == ("when",)), -1)
    if frame.opener != "when" or at < 1:
        return None
    at -= lowers[at - 1] == ","
    start, tokens = scene.reading.ranges[frame.sentence][0], scene.reading.tokens
    for i in range(at - 1, max(start - 1, at - _AHEAD), -1):
        mention = scene.reading.date_at.get(i)
        if mention is not None:
            ends = tokens.ends[at - 1] == mention.end and mention.role is DateRole.POINT
            return resolved(scene, mention, direction_of(frame)) if ends else None
    return None


def _worded(scene: Scene, frame: Frame) -> EdtfDate | None:
    """The date of "with immediate effect", "before the year is out"."""
    published = scene.reading.document.published
    if published is None or published.is_interval:
        return None
    last = scene.reading.ranges[frame.sentence][1]
    words = scene.lowers[frame.verb.last : last]
    for i in range(len(words) - 2):
        if words[i : i + 3] == ("with", "immediate", "effect"):
            return published
        if words[i : i + 3] == ("before", "the", "year") and "out" in words[i + 3 : i + 6]:
            end = published.latest
            return EdtfDate.interval(None, EdtfDate.day(end.year, 12, 31)) if end is not None else None
    return None


def _under_deal(scene: Scene, frame: Frame) -> EdtfDate | None:
    """The date of the deal under which something is done: "under an agreement that took effect in May"."""
    deals = [x for w, x in frame.obliques if w == "under" and scene.lowers[x.head] in _DEALS]
    for other in scene.frames[frame.sentence] if deals else ():
        begun = other.link in ("relative", "participle") and other.verb.lemma in _BEGUN
        if begun and (other.antecedent in deals or other.subject in deals):
            return clause_date(scene, other)
    return None


def _shared(scene: Scene, frame: Frame, *, planned: bool) -> EdtfDate | None:
    """The date of the clause that "and" joins: "a direction was served in May and a commissioner put in"."""
    told = [f for f in scene.frames[frame.sentence] if f.verb.form == "finite" and f.link in ("", "and")]
    at = next((i for i, f in enumerate(told) if f.verb is frame.verb), -1)
    counted = scene.lowers[frame.verb.last : frame.last + 2]
    if at < 0 or any(counted[i : i + 2] in _LATER for i in range(len(counted) - 1)):
        return None
    for other, later in ((told[at - 1] if at else None, frame), (told[at + 1] if at + 1 < len(told) else None, None)):
        if other is None or other.verb.tense != frame.verb.tense or (other.verb.modal != frame.verb.modal):
            continue
        behind = later or other
        first, second = (other, frame) if later is frame else (frame, other)
        start = behind.subject.first if behind.subject is not None and behind.subject.first > first.verb.last else None
        joint = (start if start is not None else second.verb.first) - 1
        if scene.lowers[joint] != "and" or (later is None and second.subject is not frame.subject):
            continue
        date = clause_date(scene, other, planned=planned)
        if date is not None and not (date.is_interval and date.start is None):
            return date
    return None


def _until(scene: Scene, frame: Frame, date: EdtfDate) -> EdtfDate:
    """A date with the end that the same clause tells: "from 1 March until the end of August"."""
    published = scene.reading.document.published
    for i in frame.dates:
        mention = scene.reading.date_at.get(i)
        if mention is None or mention.role is not DateRole.UNTIL or i in scene.posted:
            continue
        end = mention.resolve(published, direction_of(frame))
        start = date.start if date.is_interval else date
        if end is not None and end.end is not None and start is not None and start.before(end.end):
            return EdtfDate.interval(start, end.end)
    return date


def _inherited(scene: Scene, frame: Frame) -> EdtfDate | None:
    """The date of the step told in the sentence before: "With it comes a commissioner", "By it I have appointed"."""
    sentence = frame.sentence
    if sentence == 0 or not any(
        word in ("with", "by", "under") and scene.lowers[phrase.first : phrase.core] == ("it",)
        for word, phrase in frame.obliques
    ):
        return None
    dates = (clause_date(scene, f) for f in scene.frames[sentence - 1] if f.verb.form == "finite")
    return next((d for d in dates if d is not None), None) or label(scene, sentence - 1)


def label(scene: Scene, sentence: int) -> EdtfDate | None:
    """The date at the head of an entry of a timeline: "May 2013: …", "2013 …", or a line that is only a date."""
    reading = scene.reading
    paragraph = reading.sentences[sentence].paragraph
    year = scene.years.get(paragraph)
    if year is not None:
        return EdtfDate.year(year)
    for distance in (0, 1):
        s = scene.opens.get(paragraph - distance)
        first, last = reading.ranges[s] if s is not None else (0, 0)
        found = next(((i, reading.date_at[i]) for i in (first, first + 1) if i in reading.date_at), None)
        if found is None or first == last:
            continue
        after = next((i for i in range(found[0], last) if reading.tokens.starts[i] >= found[1].end), last)
        alone = all(not w.isalnum() for w in scene.lowers[after:last])
        if (distance == 0 and after < last and scene.lowers[after] in (":", "-")) or (distance == 1 and alone):
            return found[1].resolve(reading.document.published, Direction.NEAREST)
    return None


def _opening(scene: Scene, frame: Frame) -> EdtfDate | None:
    """The date with which a sentence opens: "Since 2011 children's services have …"."""
    first = scene.reading.ranges[frame.sentence][0]
    mention = next(
        (scene.reading.date_at[i] for i in (first, first + 1, first + 2) if i in scene.reading.date_at), None
    )
    told = (f for f in scene.frames[frame.sentence] if f.verb.form == "finite" and f.link != "adverbial")
    leads = next(told, None)
    if (
        mention is None
        or leads is not frame
        or (
            mention.cue_start is None
            and scene.lowers[first] not in ("in", "on", "since", "last", "this", "from", "by")
            and mention.start != scene.reading.tokens.starts[first]
        )
    ):
        return None
    return mention.resolve(scene.reading.document.published, direction_of(frame))


def clause_date(scene: Scene, frame: Frame, *, planned: bool = False) -> EdtfDate | None:
    """The date of one clause; what is to be done "from" a day is done on it."""
    inside = (scene.reading.date_at[i] for i in range(frame.verb.first, frame.verb.last) if i in scene.reading.date_at)
    own = tuple(i for i in frame.dates if i not in scene.posted and not _of_a_noun(scene, i))
    if len(own) < len(frame.dates):
        frame = evolve(frame, dates=own)
    mention = date_mention(scene.reading, frame) or next(inside, None)
    if mention is None or not _own(scene, frame, mention):
        return None
    direction = Direction.FUTURE if planned else direction_of(frame)
    bound = mention.role in (DateRole.FROM, DateRole.BY, DateRole.UNTIL) and frame.link == "to"
    if bound and frame.governor is not None and frame.governor.verb.lemma in verbs.REQUIRING:
        direction = direction if frame.governor.dates else Direction.FUTURE
    if planned and _in_the_past(frame):
        published = scene.reading.document.published
        direction = direction if closest(mention, published) != mention.point(published, Direction.PAST) else _PAST
    if mention.role in (DateRole.FROM, DateRole.AFTER) and direction is not Direction.PAST:
        return mention.point(scene.reading.document.published, direction)
    if mention.role is DateRole.FOR and frame.link == "to":
        return None  # "required Hull to work for 18 months with Leeds"
    final = "last" in scene.lowers[frame.verb.last : frame.last] and frame.verb.lemma in (
        "hold",
        "meet",
        "sit",
        "gather",
    )
    ends = (frame.verb.lemma, "") in verbs.ENDING or frame.verb.lemma in _CLOSING or final
    date = (None if ends else _narrated(scene, mention, direction)) or resolved(scene, mention, direction)
    return None if _mere_length(frame, date) else date


def _in_the_past(frame: Frame) -> bool:
    """Read "was due back in January": what was to come, whether or not it has."""
    told: Frame | None = frame
    while told is not None and told.link in ("to", "ing") and told.verb.form != "finite":
        told = told.governor
    return told is not None and told.verb.tense == "past" and not told.verb.modal


def resolved(scene: Scene, mention: DateMention, direction: Direction) -> EdtfDate | None:
    """What a mention says: counted from the publication, else from the dates told before it ("two months later")."""
    published = scene.reading.document.published
    date = mention.resolve(published, direction)
    if date is not None:
        return date
    found = (mention.resolve(published, direction, context=context) for context in _contexts(scene, mention))
    return next((d for d in found if d is not None), None)


def _narrated(scene: Scene, mention: DateMention, direction: Direction) -> EdtfDate | None:
    """Read "in March 2014. A notice followed in May", told years later: the May after the date told just before."""
    said, published = mention.expression, scene.reading.document.published
    if not isinstance(said, CalendarDate) or published is None or direction is not Direction.PAST:
        return None
    bare = said.month is not None and said.year is None and said.shift is None and said.pick is Pick.OPEN
    if not bare or mention.role is not DateRole.POINT:
        return None
    context = next(iter(_contexts(scene, mention, paragraph=True)), None)
    start = context.earliest if context is not None else None
    end = published.earliest
    if context is None or start is None or end is None or context.is_interval or (end - start).days < _YEARS_AGO:
        return None
    dates = (_in_year(mention, year) for year in (start.year, start.year + 1))
    return next((d for d in dates if d is not None and d.latest is not None and d.latest >= start), None)


def _in_year(mention: DateMention, year: int) -> EdtfDate | None:
    said = mention.expression
    if not isinstance(said, CalendarDate):
        return None
    return evolve(mention, expression=evolve(said, year=year)).resolve(None, Direction.PAST)


def _mere_length(frame: Frame, date: EdtfDate | None) -> bool:
    """Whether only how long something lasted is told: "lent managers for a year"."""
    open_span = date is not None and date.is_interval and date.end is None and date.start is not None
    lasted = frame.verb.tense == "past" and not frame.verb.perfect
    return open_span and lasted and date is not None and date.start is not None and date.start.is_approximate


def _of_a_noun(scene: Scene, at: int) -> bool:
    """Whether a date only tells which report is meant, or how often: "a report of May", "its third in ten years"."""
    counted = scene.lowers[at - 1] == "in" and {"years", "decade", "months"} & set(scene.lowers[at : at + 2])
    if counted and _ORDINALS & set(scene.lowers[max(at - _COUNTED, 0) : at]):
        return True
    if scene.lowers[at - 1] == "of" and scene.lowers[at - 2] in _PAPERS | _ORDERS:
        return True
    return _of_the_cause(scene, at)


def _of_the_cause(scene: Scene, at: int) -> bool:
    """Read "was served with a notice after an inspection in May": when the inspection was."""
    for i in range(at - 1, max(at - _CAUSE, scene.reading.ranges[scene.reading.sentence_of(at)][0]), -1):
        word = scene.lowers[i]
        if word in (",", ";", "("):
            return False
        if word in _CAUSED:
            return not _PAPERS.union(_LOOKED).isdisjoint(scene.lowers[i + 1 : at])
    return False


def _contexts(scene: Scene, mention: DateMention, *, paragraph: bool = False) -> Iterator[EdtfDate]:
    """The dates told before a mention, the last first ("that autumn"), or those of its own paragraph alone."""
    reading = scene.reading
    for date in reversed([d for d in reading.dates if d.end <= mention.start][-_BACK:]):
        if paragraph and not _same_paragraph(scene, date, mention):
            return
        told = date.resolve(reading.document.published, Direction.PAST)
        if told is not None and (date.absolute or not _to_come(scene, date)):
            yield told


def _to_come(scene: Scene, date: DateMention) -> bool:
    """Whether a date told is one ahead: "who will report for duty on 27 June"."""
    at = bisect_left(scene.reading.tokens.starts, date.start)
    before = scene.lowers[max(at - _AHEAD, 0) : at]
    return not _PROSPECTS.isdisjoint(before)


def _same_paragraph(scene: Scene, one: DateMention, other: DateMention) -> bool:
    sentences = scene.reading.sentences
    at = [bisect_left(scene.reading.tokens.starts, x.start) for x in (one, other)]
    places = [sentences[scene.reading.sentence_of(i)].paragraph for i in at]
    return places[0] == places[1]


def _own(scene: Scene, frame: Frame, mention: DateMention) -> bool:
    """Whether no other verb stands between the clause's verb and the date ("the report published in July")."""
    tokens = scene.reading.tokens
    head = frame.verb.head
    return not any(
        head < f.verb.head and tokens.starts[head] < tokens.starts[f.verb.head] < mention.start
        for f in scene.frames[frame.sentence]
    )


def due_date(scene: Scene, sentence: int) -> EdtfDate | None:
    """The date at which something that was called off had been due: "planned for March"."""
    reading = scene.reading
    first, last = reading.ranges[sentence]
    for i in range(first, last):
        if scene.lowers[i] in _COMING or scene.lowers[i : i + 2] == ("to", "have"):
            mention = next((reading.date_at[k] for k in range(i + 1, min(i + 12, last)) if k in reading.date_at), None)
            if mention is not None:
                if "will" in scene.lowers[first:last]:
                    return mention.point(reading.document.published, Direction.FUTURE)
                return closest(mention, reading.document.published)
    return None


def closest(mention: DateMention, published: EdtfDate | None) -> EdtfDate | None:
    """The date nearest to the day of publication: "had been expected on 14 September", told in July or in October."""
    past, future = mention.point(published, Direction.PAST), mention.point(published, Direction.FUTURE)
    if published is None or past is None or future is None or past == future:
        return past
    bounds = past.latest, published.earliest, published.latest, future.earliest
    if None in bounds:
        return past
    last, start, end, first = bounds
    return future if first - end < start - last else past  # type: ignore[operator]
