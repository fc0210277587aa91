"""When a change happens: told in its clause, in the clause beside or above it, by "the same day", or at the margin."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models.edtf import EdtfDate
from govreview.reading.anchors import long_ago, told_before
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction
from govreview.reading.intervals import counted_date
from govreview.reading.reading import Reading
from govreview.reading.reference import date_mention, direction_of

from . import words as w
from .thatday import told_by_another

if TYPE_CHECKING:
    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame


@frozen
class Dating:
    """When a change happens."""

    reading: Reading

    def of(self, frame: Frame) -> EdtfDate | None:
        """The day of the change: of a span that is open, its known end."""
        until = self.until(frame)
        if until is not None:
            return until
        margin = self.at_margin(frame) if frame.dates and self.marginal(frame) else None
        if margin is not None:
            return margin
        again = self.by_another(frame)
        if again is not None:
            return again
        told: Frame | None = frame
        while told is not None:
            date = self.own(told)
            if date is not None:
                return date
            told = self.above(told)
        return (
            self.shared(frame)
            or self.at_an_event(frame)
            or counted_date(self.reading, frame, since=True)
            or self.at_that_time(frame)
            or self.at_margin(frame)
            or self.at_once(frame)
        )

    def at_once(self, frame: Frame) -> EdtfDate | None:
        """The day of publication, of what "becomes commissioner with immediate effect"."""
        now = any(
            self.reading.tokens.lowers[x.head - 1 : x.head + 1] == ("immediate", "effect") for x in frame.with_("with")
        )
        plain = frame.verb.tense == "present" and not frame.verb.perfect
        return self.reading.document.published if now and plain else None

    def by_another(self, frame: Frame) -> EdtfDate | None:
        """The date told by one before it: "the following Monday", "within the week"."""
        first, last = self.reading.ranges[frame.sentence]
        frames = self.reading.frames_by_sentence[frame.sentence]
        alone = all(f is frame or f.verb.form != "finite" for f in frames)
        opens = first if alone else min(frame.first, frame.verb.first)
        ends = last if alone else self.clause_end(frame, last)
        start = self.reading.tokens.starts[opens]
        if self.reading.tokens.lowers[first : first + 1] in (("within",), ("the",), ("that",), ("in",)):
            opens = first if not any(f.verb.first < frame.verb.first and f is not frame for f in frames) else opens
        return told_by_another(self.reading, opens, ends, lambda: self.before(start, frame.sentence))

    def clause_end(self, frame: Frame, last: int) -> int:
        """Where the next finite clause begins, or the sentence ends."""
        later = (
            f.first
            for f in self.reading.frames_by_sentence[frame.sentence]
            if f.verb.form == "finite" and f.first > frame.verb.last
        )
        return min(later, default=last)

    def at_an_event(self, frame: Frame) -> EdtfDate | None:
        """The day of "at May's annual meeting", "following May's elections"."""
        lowers, last = self.reading.tokens.lowers, self.reading.ranges[frame.sentence][1]
        for k in range(frame.verb.last, self.clause_end(frame, last)):
            mention = self.reading.date_at.get(k)
            month = w.MONTHS.get(lowers[k]) if mention is None and lowers[k + 1 : k + 2] == ("'s",) else None
            if month is not None and not w.EVENTS.isdisjoint(lowers[k + 2 : k + 5]):
                return self.last_such(month)
            if mention is None or mention.role is not DateRole.POINT:
                continue
            behind = bisect_left(self.reading.tokens.starts, mention.end)
            if lowers[behind : behind + 1] == ("'s",) and not w.EVENTS.isdisjoint(lowers[behind : behind + 4]):
                return self.point(mention, frame)
        return None

    def last_such(self, month: int) -> EdtfDate:
        """The last month of a name before publication."""
        published = self.reading.document.published
        day = published.earliest if published is not None else None
        if day is None:
            return EdtfDate.month(None, month)
        return EdtfDate.month(day.year - (month > day.month), month)

    def own(self, frame: Frame) -> EdtfDate | None:
        """The date that stands in the clause, or in its "when" clause."""
        mention = date_mention(self.reading, frame)
        if mention is not None and (self.until_then(frame, mention) or self.span_of_many(frame, mention)):
            return None
        if mention is not None and mention.role not in (DateRole.FOR, DateRole.UNTIL):
            return self.point(mention, frame)
        inside = self.inner(frame)
        if inside is not None:
            return inside
        for other in self.reading.frames_by_sentence[frame.sentence]:
            if other.governor is frame and self.fills(other) and frame.predicate == "appoint":
                return self.own(other)
            if other.opener == "when" and other.governor is frame and other.dates:
                return self.own(other)
            if other.link == "participle" and other.dates and other.subject is frame.subject and self.is_event(frame):
                return self.own(other)
        return None

    @staticmethod
    def fills(frame: Frame) -> bool:
        """Whether an infinitive tells from when: "has been lured away to fill the post from 8 January"."""
        takes = frame.predicate in ("take", "start", "join", "become", "lead") or frame.verb.lemma == "fill"
        return frame.link == "to" and takes and bool(frame.dates)

    def until_then(self, frame: Frame, mention: DateMention) -> bool:
        """Whether a date tells until when: "is keeping the seat warm until a successor moves in on January 6"."""
        at = bisect_left(self.reading.tokens.starts, mention.start)
        return any(frame.verb.head < x.first < at for x in frame.with_("until"))

    def span_of_many(self, frame: Frame, mention: DateMention) -> bool:
        """Whether a length of time is that in which several went: "the third director to go in two years"."""
        at = bisect_left(self.reading.tokens.starts, mention.start)
        lowers, first = self.reading.tokens.lowers, self.reading.ranges[frame.sentence][0]
        years = not w.TIMES.isdisjoint(lowers[at : at + 4]) and "in" in lowers[max(at - 1, 0) : at + 1]
        return years and frame.link == "to" and not w.COUNTED.isdisjoint(lowers[first : frame.verb.first])

    def is_event(self, frame: Frame) -> bool:
        """Whether what does something is an event: "the reshuffle, held in January, deprived her of"."""
        subject = frame.subject
        return subject is not None and self.reading.tokens.lowers[subject.head] in w.CULLS | w.EVENTS

    def point(self, mention: DateMention, frame: Frame) -> EdtfDate | None:
        """The date of a mention: with effect from a day is ahead, "that month" the one told before."""
        at = bisect_left(self.reading.tokens.starts, mention.start)
        before = self.reading.tokens.lowers[max(at - w.GENITIVE_REACH, 0) : at]
        ahead = "effect" in before or (frame.verb.form == "infinitive" and before[-1:] == ("from",))
        direction = Direction.FUTURE if ahead else direction_of(frame)
        published = self.reading.document.published
        if direction is Direction.PAST:
            told = frame.verb.perfect and frame.verb.tense == "past" and frame.link in ("", "and")
            past = long_ago(self.reading, mention, perfect=told)
            if past is not None:
                return past
        return mention.point(published, direction) or mention.point(
            published, direction, context=self.before(mention.start, frame.sentence)
        )

    def above(self, frame: Frame) -> Frame | None:
        """The clause whose date is that of the change too: "asked in May to lead", "announced today that he will"."""
        above = frame.governor
        if above is None:
            return None
        by = frame.link in ("ing", "and") and self.reading.tokens.lowers[frame.verb.first - 1] in ("by", "and")
        if by and above.verb.lemma in w.RESPONDING and above.dates:
            return above  # "responded in May by sending in"
        asked = frame.link == "to" and (above.predicate in w.DATING_CLASSES or above.verb.lemma in w.COMING)
        announced = frame.link == "that" and above.predicate == "announce"
        return above if asked or announced or frame.opener == "when" else None

    def inner(self, frame: Frame) -> EdtfDate | None:
        """A date inside a phrase of the clause: "in the May reshuffle", "during Tuesday's meeting"."""
        for word, phrase in frame.obliques:
            if word in ("in", "at", "during", "on") and not phrase.people:
                mention = self.within(phrase.first, phrase.last)
                if mention is not None:
                    return mention.point(self.reading.document.published, direction_of(frame))
        return None

    def within(self, first: int, last: int) -> DateMention | None:
        """The first date that begins among some tokens."""
        return next((self.reading.date_at[i] for i in range(first, last) if i in self.reading.date_at), None)

    def near(self, at: int, direction: Direction = Direction.PAST) -> EdtfDate | None:
        """A date directly behind a noun."""
        last = self.reading.ranges[self.reading.sentence_of(max(at - 1, 0))][1]
        mention = self.within(at, min(at + 3, last))
        return mention.resolve(self.reading.document.published, direction) if mention is not None else None

    def shared(self, frame: Frame) -> EdtfDate | None:
        """The date before the verb of the clause that this one goes on from: "today issued a notice and sent in"."""
        if frame.link != "and" or frame.dates:
            return None
        for other in self.reading.frames_by_sentence[frame.sentence]:
            same = other.subject is frame.subject and other.verb.head < frame.verb.head
            ordered = same and other.predicate in ("issue", "order", "announce") and frame.predicate == "appoint"
            early = tuple(i for i in other.dates if i < other.verb.head or ordered)
            mention = self.reading.date_at.get(early[-1]) if same and early else None
            if mention is not None and mention.role is DateRole.POINT:
                return self.point(mention, other)
        return None

    def at_that_time(self, frame: Frame) -> EdtfDate | None:
        """The date told before, of "within the hour", "at 10pm that night"."""
        lowers = self.reading.tokens.lowers
        first, last = self.reading.ranges[frame.sentence]
        if not any(lowers[k : k + 3] in w.AT_ONCE for k in range(first, last - 2)):
            return None
        return self.before(self.reading.tokens.starts[first], frame.sentence)

    def before(self, start: int, sentence: int) -> EdtfDate | None:
        """The date told last before an offset, in the same paragraph or the one before it."""
        return told_before(self.reading, start, sentence)

    def until(self, frame: Frame) -> EdtfDate | None:
        """The end of what the clause before tells: "was director until 2013, when she left"."""
        above = frame.governor
        if frame.opener != "when" or above is None or frame.dates:
            return None
        mentions = (self.reading.date_at[i] for i in above.dates if i in self.reading.date_at)
        told = tuple(mentions)
        mention = next((x for x in told if x.role is DateRole.UNTIL), None)
        if mention is not None:
            return mention.point(self.reading.document.published, direction_of(frame))
        spans = (x.point(self.reading.document.published, direction_of(above)) for x in told)
        return next((x.end for x in spans if x is not None and x.start is not None and x.end is not None), None)

    def marginal(self, frame: Frame) -> bool:
        """Whether the date of a clause is the one with which its sentence, an entry of a chronicle, begins."""
        first = self.reading.ranges[frame.sentence][0]
        return frame.dates == (first,)

    def at_margin(self, frame: Frame) -> EdtfDate | None:
        """The date with which the entry of a chronicle begins: "May 2013: … resigns."."""
        if frame.verb.perfect or frame.governor is not None:
            return None
        sentences, at = self.reading.sentences, frame.sentence
        while at > 0 and not self.opens(at) and sentences[at - 1].paragraph == sentences[at].paragraph:
            at -= 1
        mention = self.reading.date_at.get(self.reading.ranges[at][0])
        if mention is None or not self.opens(at):
            return self.heading_above(at)
        return mention.point(self.reading.document.published, Direction.PAST, context=self.year_above(at))

    def heading_above(self, sentence: int) -> EdtfDate | None:
        """The date that is the whole of the line above a paragraph: "May 2013", and below it what happened."""
        sentences = self.reading.sentences
        above = sentence - 1
        if above < 0 or sentences[above].paragraph != sentences[sentence].paragraph - 1:
            return None
        first, last = self.reading.ranges[above]
        mention = self.reading.date_at.get(first)
        if mention is None or mention.end < self.reading.tokens.ends[last - 1] or mention.role is not DateRole.POINT:
            return None
        return mention.point(self.reading.document.published, Direction.PAST)

    def opens(self, sentence: int) -> bool:
        """Whether a sentence begins with a date and the mark of a margin."""
        mention = self.reading.date_at.get(self.reading.ranges[sentence][0])
        if mention is None:
            return False
        behind = bisect_left(self.reading.tokens.starts, mention.end)
        return self.reading.tokens.lowers[behind : behind + 1] in w.MARGINS

    def year_above(self, sentence: int) -> EdtfDate | None:
        """The year that stands alone on a line above a sentence."""
        for at in range(sentence - 1, -1, -1):
            first, last = self.reading.ranges[at]
            mention = self.reading.date_at.get(first)
            if last - first == 1 and mention is not None:
                return mention.point(None, Direction.NEAREST)
        return None
