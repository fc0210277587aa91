"""When a child came to harm: the date beside the harm, not that of a trial, a report or a visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import EdtfDate, Outcome
from govreview.reading.dates.mentions import DateRole, Direction
from govreview.reading.dates.words import UNITS
from govreview.reading.intervals import LATER, counted_date, counted_from

from .dated import SPANS, WHICH, before_birthday, in_clause_on_papers, is_meanwhile, is_the_year, of_papers
from .vocabulary import NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.dates.mentions import DateMention

    from .child import Child
    from .harms import Finding
    from .scene import Line, Scene

_POINTS = frozenset({DateRole.POINT, DateRole.RANGE})
_LASTING = _POINTS | {DateRole.SINCE, DateRole.BY}
_FOUND = frozenset(
    (
        "found discovered rushed collapsed ambulance paramedics attacked hospital unresponsive incident injured 999 "
        "morning night evening afternoon day weekend called pulled recovered removed rescued"
    ).split()
)
_CAME = frozenset("police officers ambulance paramedics firefighters".split())
_EVENTS = frozenset(
    "it this attack killing murder death incident assault beating stabbing shooting fire crash fall".split()
)
_THAT_WAS = frozenset((("that", "was"), ("it", "was"), ("this", "was"), ("that", "happened")))
_OCCURRED = frozenset("happened occurred place".split())
_COURT = frozenset(
    (
        "published review inquest inquiry convicted jailed sentenced guilty report reported ordered court trial said "
        "told admitted "
        "pleaded serving opens opened ruled heard decided concluded hearing charged due begins begin expected "
        "resume resumes listed adjourned hears open start starts spared handed appeared caged detained "
        "acquitted cleared "
        "resumed commissioned"
    ).split()
)
"""Words that date a trial, a report or an announcement rather than the harm."""
_MISSED = frozenset({"heard", "reported"})
"""What is no report where somebody is missing: "reported missing on 4 May", "has not been heard of since 2010"."""
_SAYING = frozenset("announced apologised revealed confirmed emerged disclosed learned learnt received".split())
_REMEMBERED = frozenset("anniversary anniversaries memorial commemorate commemorated vigil debate".split())
"""Words of a day on which a death is remembered."""
_LIFE = frozenset(
    "life born placed moved visited referred rated judged appointed started registered would birthday".split()
)
"""Words that date what went before."""
_ENDED = frozenset("died dead released".split())
_FATAL = frozenset("death deaths murder killing".split())
"""What a date directly behind is that of: "the death last month of a boy"."""
_RECENT = 35  # days before publication within which a date in a sentence about a court is that of the court
_NEAR = 3  # tokens from "the attack" to its date
_CLOSE = 6  # tokens before a date within which a child is found on it
_BEHIND = 18  # tokens behind a crime within which its date stands


def date_of(scene: Scene, child: Child, findings: Sequence[Finding], outcome: Outcome) -> EdtfDate | None:
    """When it happened: the date beside the gravest harm, else beside another, else of its finding."""
    own = sorted((f for f in findings if f.child is child), key=lambda f: f.first)
    context: EdtfDate | None = None
    dated: list[tuple[bool, EdtfDate]] = []
    tried: list[EdtfDate] = []
    for finding in own:
        date = _beside(scene, child, findings, finding, context)
        if date is not None and finding.harm.crime and not _VERDICT.isdisjoint(scene.line(finding.sentence).words):
            tried.append(date)
        elif date is not None:
            dated.append((finding.harm.outcome is outcome, date))
            context = context or date
    exact = [d for same, d in dated if same] or [d for _, d in dated] or tried
    if outcome is Outcome.UNKNOWN:
        return next(iter((*exact, *_found(scene, child))), None)
    if outcome is Outcome.MISSING and not exact:
        exact = list(_silent(scene, child))
    near = (*_found(scene, child), *_called(scene, own))
    if exact:
        finer = (date for date in (*exact, *near) if date != exact[0] and date.refines(exact[0]))
        return next(finer, exact[0])
    return next(iter((*near, *_told_next(scene, child, own), *_of_entry(scene, own), *_by_events(scene, own))), None)


_VERDICT = frozenset("convicted jailed sentenced guilty".split())


def _silent(scene: Scene, child: Child) -> Iterator[EdtfDate]:
    """Since when a missing child has given no sign: "has not used her phone since 1 March"."""
    for sentence in sorted({m.sentence for m in child.mentions}):
        line = scene.line(sentence)
        for at in sorted(_dates_in(scene, line)):
            mention = scene.reading.date_at[at]
            if mention.role is DateRole.SINCE and not NEGATIONS.isdisjoint(_words(line, at - 2 * _CLOSE, at)):
                date = mention.point(scene.reading.document.published, Direction.PAST)
                yield from [date] if date is not None else ()


def same_time(scene: Scene, own: Sequence[Finding]) -> bool:
    """Whether what befell a child is told as of the night told before: "That night police also found her brother"."""
    return any(
        line.tokens[k : k + 2] in _THAT_NIGHT or line.tokens[k : k + 3] in _THE_SAME
        for line in (scene.line(f.sentence) for f in own)
        for k in range(min(_OPENS, len(line.tokens)))
    )


_OPENS = 3  # tokens of a sentence that say when
_THAT_NIGHT = tuple(("that", span) for span in ("night", "day", "evening", "morning", "afternoon"))
_THE_SAME = tuple(("the", "same", span) for span in ("night", "day", "evening", "morning", "afternoon"))


def _by_events(scene: Scene, own: Sequence[Finding]) -> Iterator[EdtfDate]:
    """The date counted from an event that is dated elsewhere: "died two days after the inspection"."""
    for finding in own:
        for frame in scene.reading.frames_by_sentence[finding.sentence]:
            if finding.first <= frame.verb.head < finding.last or frame.verb.first <= finding.first < frame.verb.last:
                date = counted_date(scene.reading, frame)
                yield from [date] if date is not None else ()


def _of_entry(scene: Scene, own: Sequence[Finding]) -> Iterator[EdtfDate]:
    """The date that stands alone on the line above, at the head of an entry of a chronology."""
    sentences = scene.reading.sentences
    for finding in own:
        paragraph = sentences[finding.sentence].paragraph
        for sentence in range(finding.sentence - 1, max(-1, finding.sentence - _ENTRY), -1):
            line = scene.line(sentence)
            mention = scene.reading.date_at.get(line.first)
            end = scene.reading.tokens.ends[line.last - 1]
            far = sentences[sentence].paragraph == paragraph and sentence + 1 < finding.sentence
            if mention is not None and line.last - line.first <= _HEAD and mention.end >= end - 1 and not far:
                yield from _points(scene, line, line.first)
            elif sentences[sentence].paragraph == paragraph:
                continue  # the date may open the paragraph: "14 May 2010. Tom Reed dies at home."
            break


_ENTRY = 5  # sentences of an entry before the one that tells the harm
_HEAD = 5  # tokens of "November 5, 2020"


def _beside(
    scene: Scene, child: Child, findings: Sequence[Finding], finding: Finding, context: EdtfDate | None
) -> EdtfDate | None:
    """The date that stands with a harm in its sentence."""
    reading = scene.reading
    line = scene.line(finding.sentence)
    tokens = [i for i in _dates_in(scene, line) if not _another_s(scene, findings, child, finding, i)]
    tokens = _of_its_verb(line, [i for i in tokens if _may_date(scene, line, child, finding, i)], finding)
    if not tokens:
        return None
    counted = _apart_from(scene, line, tokens, finding)
    if counted is not None:
        return counted
    at, date = _nearest(scene, tokens, finding, context)
    for i in tokens:
        finer = reading.date_at[i].resolve(reading.document.published, Direction.PAST, context=date)
        if date is not None and finer is not None and i != at and finer.refines(date):
            date = finer
    return date


def _of_its_verb(line: Line, tokens: Sequence[int], finding: Finding) -> list[int]:
    """The dates left where one stands right behind a harm: not that of "moved in 2002 and died in January 2008"."""
    behind = [
        i for i in tokens if finding.last <= i < finding.last + _OWN and "and" not in _words(line, finding.last, i)
    ]
    if not behind:
        return list(tokens)
    return [i for i in tokens if i >= finding.first or "and" not in _words(line, i, finding.first)]


_OWN = 9  # tokens from a harm to its date


def _apart_from(scene: Scene, line: Line, tokens: Sequence[int], finding: Finding) -> EdtfDate | None:
    """Read "in 2015, two years after the murders": the date of the harm, counted from another."""
    at = max((i for i in tokens if i < finding.first), default=finding.first)
    words = range(at + 1, finding.first)
    behind = next((k for k in words if line.low(k) in LATER and line.low(k - 1) in UNITS), -1)
    if behind < 0:
        return None
    date = scene.reading.date_at[at].resolve(scene.reading.document.published, Direction.PAST)
    return counted_from(scene.reading, behind - 1, -LATER[line.low(behind)], date)


def _dates_in(scene: Scene, line: Line, *, lasting: bool = True) -> list[int]:
    roles = _LASTING if lasting else _POINTS
    return [
        i
        for i, mention in scene.reading.date_at.items()
        if line.first <= i < line.last and mention.role in roles and not scene.cast.labels(i)
    ]


def _may_date(scene: Scene, line: Line, child: Child, finding: Finding, at: int) -> bool:
    """Whether a date may be that of a harm: nothing about a court or what went before stands between or beside it."""
    mention = scene.reading.date_at[at]
    ahead = line.low(at) == "next" and line.low(at + 1) not in SPANS - {"year", "month", "week"}
    counted = [k for k in range(finding.first - _CLOSE, finding.first) if line.low(k) in ("before", "after")]
    nominal = line.low(finding.first) in _FATAL
    if nominal and at > finding.last and any(line.low(k - 1) in UNITS for k in counted):
        return False
    if (at > finding.last and _of_main_verb(scene, line, finding, at)) or _of_verdict(scene, line, finding, at):
        return False
    if of_papers(line, at) or in_clause_on_papers(line, finding, at):
        return False
    apart = not finding.last <= at <= finding.last + _CLOSE
    if ahead or not _REMEMBERED.isdisjoint(line.words) or (apart and is_meanwhile(line, at)):
        return False
    if (
        at < finding.first
        and not WHICH.isdisjoint(_words(line, at + 1, at + 6))
        and is_the_year(line, at, finding.first)
    ):
        return True
    if mention.role is DateRole.SINCE and finding.harm.outcome is not Outcome.MISSING:
        return False
    if mention.role is DateRole.BY and "dead" not in line.tokens:
        return False
    court = not _COURT.isdisjoint(line.tokens)
    if finding.harm.crime and court:
        named = any(
            finding.first - 2 <= m.first < at and (not m.owner or m.last == finding.first) for m in child.mentions
        )
        near = named and finding.last <= at <= finding.last + _BEHIND
        between = _words(line, finding.last, at)
        return near and between.isdisjoint(_COURT | _LIFE | _ENDED) and not _recent(scene, mention)
    if finding.last <= at <= finding.last + 1 and line.low(finding.last - 1) in _FATAL:
        return True
    first, last = sorted((at, finding.first))
    if ";" in _words(line, first, last) and not _in_one_aside(line, first, last):
        return False
    own = _MISSED if finding.harm.outcome is Outcome.MISSING else frozenset()
    if (_words(line, first, last) & _COURT) - own:
        return False
    beside = _words(line, at - 4, at + 1) - own
    if "where" in _words(line, min(at, finding.last), at) and line.low(at - 1) in (",", "on"):
        beside -= {"placed", "moved", "started"}  # "found dead at a hostel, where she had been placed, on 7 January"
    if line.low(at - 1) == "," and line.low(at - 2) == "birthday":
        beside -= {"birthday"}  # "On her third birthday, 9 August 2012,"
    if before_birthday(line, at):
        beside -= {"birthday"}
    beside |= _words(line, at + 1, at + 4) & _COURT if at < finding.first else set()
    after = at > finding.last and finding.first > at - 6
    return beside.isdisjoint(_COURT | _LIFE | _SAYING) or after


def _of_verdict(scene: Scene, line: Line, finding: Finding, at: int) -> bool:
    """Whether a date is that of the verb of a court before a harm: "was jailed in 2019 for throwing her"."""
    return any(
        at in f.dates and f.verb.head < at < finding.first and line.low(f.verb.head) in _VERDICT
        for f in scene.reading.frames_by_sentence[line.sentence]
    )


def _of_main_verb(scene: Scene, line: Line, finding: Finding, at: int) -> bool:
    """Whether a date is that of the verb behind a clause: "A mother who drowned her sons was sent away on Friday"."""
    if line.low(finding.first - 1) != "who":
        return False
    return any(
        finding.last <= f.verb.head < at
        and f.verb.form == "finite"
        and not f.link
        and f.subject is not None
        and f.subject.first < finding.first - 1
        for f in scene.reading.frames_by_sentence[line.sentence]
    )


def _in_one_aside(line: Line, first: int, last: int) -> bool:
    """Whether two tokens stand in one pair of brackets: "(eighteen months; a broken skull; Bury, 2012)"."""
    marks = [(k, line.low(k)) for k in range(line.first, line.last) if line.low(k) in ("(", ")")]
    before = [mark for k, mark in marks if k < first]
    return bool(before) and before[-1] == "(" and not any(first <= k <= last for k, _ in marks)


def _words(line: Line, first: int, last: int) -> set[str]:
    return {line.low(k) for k in range(first, last)}


def _recent(scene: Scene, mention: DateMention) -> bool:
    """Whether a date lies so near publication that it must be that of the hearing."""
    published = scene.reading.document.published
    date = mention.resolve(published, Direction.PAST)
    day = date.latest if date is not None else None
    now = published.earliest if published is not None else None
    return day is not None and now is not None and (now - day).days <= _RECENT


def _another_s(scene: Scene, findings: Sequence[Finding], child: Child, finding: Finding, at: int) -> bool:
    """Whether a date belongs to the harm of another child told before it, this child being told of behind it."""
    if any(f.child is not child and finding.last <= f.first < f.last <= at for f in findings):
        between = [m for m in child.mentions if finding.last <= m.first < at and m.kind != "pronoun"]
        line = scene.line(finding.sentence)
        if not between and ("and" in _words(line, finding.last, at) or ";" in _words(line, finding.last, at)):
            return True
    own = any(at < m.first < finding.first for m in child.mentions)
    return own and any(
        f.child is not child and f.sentence == finding.sentence and f.last <= at and f.first != finding.first
        for f in findings
    )


def _found(scene: Scene, child: Child) -> Iterator[EdtfDate]:
    """When a child was found or taken to hospital, where the text tells no other date."""
    for sentence in sorted({m.sentence for m in child.mentions}):
        line = scene.line(sentence)
        if _FOUND.isdisjoint(line.tokens) or "if" in line.words or of_papers(line, line.last):
            continue
        if (_COURT | _LIFE | _SAYING).isdisjoint(line.tokens):
            yield from _points(scene, line)
            continue
        for at in sorted(_dates_in(scene, line, lasting=False)):
            near = _words(line, at - _CLOSE, at + 1)
            if not _words(line, at - 2 * _CLOSE, at + 1).isdisjoint(_FOUND) and near.isdisjoint(
                _COURT | _LIFE | _SAYING
            ):
                yield from _points(scene, line, at)


def _called(scene: Scene, own: Sequence[Finding]) -> Iterator[EdtfDate]:
    """When police or others came who found it, as the sentence before tells: "On 3 May police broke into a flat"."""
    sentences = scene.reading.sentences
    told = min((f.sentence for f in own), default=-1)
    for sentence in (told - 1, told + 1, told + 2):
        if told < 0 or not 0 <= sentence < len(sentences) or sentences[sentence].paragraph != sentences[told].paragraph:
            continue
        line = scene.line(sentence)
        here = scene.children_in(sentence)
        if here and not any(f.child in here for f in own):
            continue
        if (at := _of_event(scene, line)) is not None:
            yield from _points(scene, line, at)
            continue
        says = _happened(line) or (sentence <= told + 1 and not _CAME.isdisjoint(line.words))
        if says and _COURT.isdisjoint(line.words):
            yield from _points(scene, line)


def _of_event(scene: Scene, line: Line) -> int | None:
    """The date that stands right behind the event: "apologised after the attack, on 20 June 2016"."""
    for at in _dates_in(scene, line, lasting=False):
        near = [line.low(k) for k in range(at - _NEAR - 1, at) if line.low(k) not in (",", "on", "in")]
        if near[-1:] and near[-1] in _EVENTS - {"it", "this"} and near[-2:-1] == ["the"]:
            return at
    return None


def _happened(line: Line) -> bool:
    """Whether a sentence says when: "The attack happened on 4 May 2013", "The date was 4 May 2013"."""
    if line.tokens[:3] == ("the", "date", "was") or line.tokens[:2] in _THAT_WAS:
        return True
    if line.tokens[1:3] and line.tokens[1] in _EVENTS and line.tokens[2:4] in (("was", "on"), ("was", "in")):
        return True
    return not _EVENTS.isdisjoint(line.tokens[:4]) and not _OCCURRED.isdisjoint(line.words)


def _told_next(scene: Scene, child: Child, own: Sequence[Finding]) -> Iterator[EdtfDate]:
    """The only date of a sentence that tells of the child beside one that tells the harm."""
    sentences = scene.reading.sentences
    told = {m.sentence for m in child.mentions}
    for finding in own:
        for sentence in (finding.sentence + 1, finding.sentence - 1):
            if sentence not in told or not 0 <= sentence < len(sentences):
                continue
            line = scene.line(sentence)
            same = sentences[sentence].paragraph == sentences[finding.sentence].paragraph
            dates = list(_points(scene, line))
            if same and len(dates) == 1 and (_COURT | _LIFE).isdisjoint(line.tokens):
                yield dates[0]


def _points(scene: Scene, line: Line, only: int | None = None) -> Iterator[EdtfDate]:
    """The dates of a sentence, or the one at a token, that can be told."""
    for at in sorted(_dates_in(scene, line, lasting=False)) if only is None else (only,):
        date = scene.reading.date_at[at].resolve(scene.reading.document.published, Direction.PAST)
        if date is not None:
            yield date


def _nearest(
    scene: Scene, tokens: Sequence[int], finding: Finding, context: EdtfDate | None
) -> tuple[int, EdtfDate | None]:
    """The date nearest to a harm that can be told, leaning on the date before it where it must."""
    reading = scene.reading
    published = reading.document.published
    for at in sorted(tokens, key=lambda i: min(abs(i - finding.first), abs(i - finding.last))):
        mention = reading.date_at[at]
        tell = mention.resolve if mention.role in _POINTS else mention.point
        date = tell(published, Direction.PAST, context=context) or tell(
            published, Direction.PAST, context=_before(scene, at)
        )
        if date is not None:
            return at, date
    return -1, None


def _before(scene: Scene, token: int) -> EdtfDate | None:
    """The date told last before a token, within two sentences."""
    reading = scene.reading
    first = reading.ranges[max(0, reading.sentence_of(token) - 2)][0]
    earlier = sorted(i for i in reading.date_at if first <= i < token and reading.date_at[i].role in _POINTS)
    dates = (reading.date_at[i].resolve(reading.document.published, Direction.PAST) for i in reversed(earlier))
    return next((date for date in dates if date is not None), None)
