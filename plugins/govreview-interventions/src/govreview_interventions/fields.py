"""Where a step that a noun names is taken, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import ActorRef, EdtfDate, InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import terms, verbs
from .dating import due_date, label, step_date
from .groups import group
from .leads import Leads
from .lengths import began
from .places import COUNCILS
from .told import lemma

if TYPE_CHECKING:
    from govreview.reading.dates.mentions import DateMention
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention

    from .mentions import Mention

K = InterventionKind
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_HELPING = frozenset({"partner", "partners", "adviser", "advisor", "commissioner", "mentor"})
_DATING = frozenset({"date", "issue", "sign", "make", "serve", "impose"})
_ADVISING = frozenset({"advise", "recommend", "determine", "decide", "answer"})
"""What a commissioner is to do by a day."""
_DATED = 12
"""Tokens behind a noun within which its date stands."""
_DATED_ORDERS = frozenset({K.DIRECTION, K.IMPROVEMENT_NOTICE})
_PROLONGING = frozenset({"extend", "renew", "prolong", "lengthen"})
_BREAKS = frozenset({";", ":", "and", "but", "which", "who", "that", "when", "where"})
_QUESTIONS = (("whether",), ("how",), ("why",), ("what",))
_ABOUT = 7
_SYSTEM = frozenset(
    "tables inspectors inspections directors ratings grades rules councils authorities ministers trusts".split()
)
"""What a question is about that is not put to one council."""
_FIXING = frozenset({"fix", "arrange", "book", "schedule", "set", "pencil", "plan"})
_MOVING = frozenset("bring put move push reschedule rearrange delay switch".split())
"""What is done to a visit that will be on another day than the one fixed: "has been brought forward to January"."""
_FALLING = frozenset("fall take be begin start come follow".split())


_PUT_OFF = frozenset("back delayed postponed moved deferred rearranged rescheduled forward".split())
"""Words before "from" that tell for when something was meant first."""


class Fields(Leads):
    """What the fields of a report are filled from."""

    def places(
        self, mention: Mention, frame: Frame, lead: tuple[ActorRef, ...]
    ) -> tuple[tuple[AuthorityMention, ...], bool]:
        """The authorities towards which the step is taken, and whether it is a national one."""
        scene = self.scene
        names = {x.name for x in lead} | self.partners(mention, frame)

        def free(found: tuple[AuthorityMention, ...]) -> tuple[AuthorityMention, ...]:
            return tuple(a for a in found if self.scene.authority(a).name not in names)

        if self.partnering(mention):
            subject = frame.subject
            first = self.reading.ranges[mention.sentence][0]
            near = (a for a in scene.free if first <= a.first < mention.phrase.first)
            found = free(scene.named(subject)) or free(tuple(near)[-1:])
            return found, False
        own = free(tuple(a for a in scene.named(mention.phrase) if a.last <= mention.at or mention.post is not None))
        own = own or free(self.of_post(mention))
        both = scene.pair((frame.subject, *frame.objects, *(x for _, x in frame.obliques)))
        if both:
            return both, False
        there = scene.where(frame)
        if there:
            return there, False
        list_ = scene.listed(frame) or group(scene, frame)
        if list_:
            return list_, False
        if "each" in self.lowers[frame.verb.last : frame.last]:
            each = scene.several(mention.sentence, here=True)
            if each:
                return each, False
        ours = frame.agent is not None and self.lowers[frame.agent.head] in COUNCILS
        if (
            mention.kind is K.REVIEW
            and not ours
            and any(
                w in ("of", "into") and self.lowers[x.first] in ("every", "all") and not x.authorities
                for w, x in scene.behind(mention.at, mention.sentence)
            )
        ):
            return (), True
        if not own and self.of_the_system(mention):
            return (), True
        found = own or free(scene.place_behind(mention.at, mention.sentence)) or free(self.asked_of(mention))
        found = found or free(scene.place_in(frame, mention.at))
        if found:
            return found, False
        if mention.kind in (K.REVIEW, K.TRUST) and (
            "national" in mention.words or scene.generic(mention.sentence, mention.at)
        ):
            return (), True
        for subject in (
            frame.subject,
            frame.governor.subject if frame.governor is not None and frame.link in ("to", "ing") else None,
        ):
            if (
                subject is not None
                and not subject.people
                and not subject.first <= mention.at < subject.last
                and free(scene.named(subject))
            ):
                return free(scene.named(subject)), False
        itself = frame.subject if frame.link == "relative" and mention.kind is not K.ADVISER else None
        if (
            itself is not None
            and itself.authorities
            and itself.authorities[-1].last > itself.head
            and not itself.people
        ):
            return free(itself.authorities[-1:]), False
        served = frame.subject if frame.verb.passive else None
        if served is not None and not served.first <= mention.at < served.last:
            found = free(scene.place_behind(served.head, mention.sentence))
        return found or free(self.of_its_own(mention, frame)) or free(scene.resumed(frame)), False

    def of_post(self, mention: Mention) -> tuple[AuthorityMention, ...]:
        """Read "Ann Holt, improvement adviser to Hull, has gone home to Leeds": the council that the post names."""
        post = mention.post
        if mention.kind not in _PERSONAL or post is None or not post.authority:
            return ()
        return tuple(a for a in self.reading.authorities if post.first <= a.first < post.last)

    def partners(self, mention: Mention, frame: Frame) -> frozenset[str]:
        """The councils that a direction names as helpers: "names Hampshire as its improvement partner"."""
        if mention.kind in _PERSONAL:
            sender = frame.agent if mention.kind is K.ADVISER and frame.verb.lemma in verbs.SENDING_STAFF else None
            return (
                frozenset(self.scene.authority(a).name for a in sender.authorities)
                if sender is not None
                else frozenset()
            )
        helping = any(w == "as" and self.lowers[x.head] in _HELPING for w, x in frame.obliques)
        return frozenset(self.scene.authority(a).name for x in frame.objects for a in x.authorities if helping)

    def of_its_own(self, mention: Mention, frame: Frame) -> tuple[AuthorityMention, ...]:
        """The council that a clause is about, of whose own step it tells: "Hull said goodbye to its commissioner"."""
        subject = frame.subject
        if subject is None or subject.people or self.lowers[mention.phrase.first] not in ("its", "their"):
            return ()
        return tuple(a for a in subject.authorities if a.last >= subject.head)

    def of_the_system(self, mention: Mention) -> bool:
        """Read "a study of why the tables contradict what inspectors find": of no council's services."""
        end, last = mention.phrase.core, self.reading.ranges[mention.sentence][1]
        if mention.kind is not K.REVIEW or self.lowers[end + 1 : end + 2] not in _QUESTIONS:
            return False
        about = self.lowers[end + 2 : min(end + _ABOUT, last)]
        return not _SYSTEM.isdisjoint(about) and not any(end < a.first < last for a in self.scene.free)

    def asked_of(self, mention: Mention) -> tuple[AuthorityMention, ...]:
        """The authority in the question that a review is to answer: "a review into whether services in Hull …"."""
        end = mention.phrase.core
        asking = self.lowers[end : end + 1] and self.lowers[end] in ("into", "of", "on")
        if self.scene.generic(mention.sentence, mention.at):
            return ()
        if mention.kind is not K.REVIEW or not asking or self.lowers[end + 1 : end + 2] not in _QUESTIONS:
            return ()
        last = self.reading.ranges[mention.sentence][1]
        return tuple(a for a in self.scene.free if end < a.first < last)[:1]

    def date(self, mention: Mention, frame: Frame, status: Status, engine: Status | None = None) -> EdtfDate | None:
        """When the step is ordered, begins or ends."""
        if status is Status.DENIED or (frame.predicate == "appoint" and self.dated_apart(mention, frame)):
            return None
        another = self.near(mention) if mention.bare and self.further(mention) else None
        if another is not None and another.role is DateRole.POINT:
            return another.resolve(self.reading.document.published, Direction.PAST)
        if status is Status.CANCELLED:
            inside = self.inside(mention)
            return (
                (inside.resolve(self.reading.document.published, Direction.PAST) if inside is not None else None)
                or due_date(self.scene, mention.sentence)
                or label(self.scene, mention.sentence)
            )
        here = self.lowers[frame.verb.last : frame.last]
        if (
            status is Status.ACTUAL
            and mention.kind in _PERSONAL
            and (frame.verb.lemma in verbs.TELLING or (frame.verb.lemma in _ADVISING and "by" in here))
            and not frame.verb.passive
        ):
            return None
        if lemma(frame, self.lowers)[0] in ("report", "conclude", "publish") and frame.verb.tense != "past":
            return None
        if mention.kind is K.INSPECTION:
            near = self.inside(mention) or (self.near(mention) if self.visit(mention) else None)
            if near is not None and near.role is DateRole.SINCE:
                return None
            verb = frame.verb
            ahead = verb.tense == "present" and verb.form == "finite" and not verb.perfect and not verb.passive
            if near is not None:
                return near.resolve(
                    self.reading.document.published,
                    Direction.FUTURE
                    if status is Status.PLANNED
                    or verb.tense == "future"
                    or self.is_to(frame)
                    or (ahead and verb.lemma in _FALLING)
                    or (verb.passive and verb.lemma in _FIXING and verb.tense == "present")
                    or (verb.passive and verb.lemma in _MOVING and verb.perfect)
                    else Direction.PAST,
                )
        ending = (
            lemma(frame, self.lowers) in verbs.ENDING
            or (frame.verb.lemma, "") in verbs.ENDING
            or frame.verb.lemma in ("leave", "depart")
            or lemma(frame, self.lowers) in verbs.LEAVING
            or status is Status.ENDED
            or (frame.verb.lemma == "come" and any(self.lowers[x.head] == "end" for x in frame.with_("to")))
            or self.last_meeting(frame)
        )
        moved = (
            mention.kind is K.INSPECTION and frame.verb.passive and frame.verb.perfect and frame.verb.lemma in _MOVING
        )
        end, planned = -1 if ending else mention.phrase.last, moved or status is Status.PLANNED
        date = step_date(self.scene, frame, end, planned=planned, engine=engine)
        if (
            date is not None
            and date.is_interval
            and date.end is None
            and (self.reviewed(mention, frame) or frame.verb.lemma in _PROLONGING)
        ):
            return None
        if frame.verb.lemma == "give" and date is not None and date.is_interval and date.start is None:
            return None
        if date is not None and ending and not date.is_interval and mention.kind is not K.INSPECTION:
            return EdtfDate.interval(self.begun(mention, frame, date), date)
        if date is not None and date.is_interval and date.start is None and date.end is not None:
            begun = self.begun(mention, frame, date.end)
            return EdtfDate.interval(begun, date.end) if begun is not None else date
        if date is not None and ending and date.end is None and date.start is not None and self.dated_from(frame):
            return EdtfDate.interval(None, date.start)
        known = mention.definite and mention.kind in _DATED_ORDERS and engine is Status.ACTUAL
        return self.made_on(mention) if date is None and known and not ending else date

    def made_on(self, mention: Mention) -> EdtfDate | None:
        """The date in "the direction of November 2017", "the notice dated 3 May"."""
        at = mention.phrase.core
        at += self.lowers[at : at + 1] == (",",)
        if self.lowers[at : at + 1] not in (("of",), ("dated",)):
            return None
        told = next((self.reading.date_at[i] for i in (at + 1, at + 2) if i in self.reading.date_at), None)
        date = told.resolve(self.reading.document.published, Direction.PAST) if told is not None else None
        return date if date is not None and not date.is_interval else None

    def dated_apart(self, mention: Mention, frame: Frame) -> bool:
        """Read "was sent in May, under a direction that she had signed the month before": it has a date of its own."""
        return mention.kind not in _PERSONAL and any(
            f.link == "relative"
            and bool(f.dates)
            and f.verb is not frame.verb
            and f.verb.lemma in _DATING
            and f.antecedent is not None
            and f.antecedent.first <= mention.at < f.antecedent.last
            for f in self.scene.frames[mention.sentence]
        )

    def begun(self, mention: Mention, frame: Frame, end: EdtfDate) -> EdtfDate | None:
        """Read "the direction of November 2017 was revoked on Friday": when it was made, before it ended."""
        at = mention.phrase.core
        at += self.lowers[at : at + 1] == (",",)
        if frame.verb.first < at or self.lowers[at : at + 1] not in (("of",), ("dated",)):
            return self.going_since(mention, frame, end) or began(self.scene, mention, frame, end)
        date = self.made_on(mention)
        return date if date is not None and date.before(end) else None

    def reviewed(self, mention: Mention, frame: Frame) -> bool:
        """Whether an open span is of what a review looks at, not of who "has been carrying it out since May"."""
        holding = frame.verb.perfect and frame.verb.lemma in ("carry", "conduct", "undertake", "hold", "lead")
        return mention.kind is K.REVIEW and not holding

    def going_since(self, mention: Mention, frame: Frame, end: EdtfDate) -> EdtfDate | None:
        """Read "the board that had steered Hull since 2010 was wound up": since when it had been there.

        Also "the notice, in force since 2010, was lifted".
        """
        for i in range(mention.phrase.core, frame.verb.first):
            told = self.reading.date_at.get(i)
            if told is not None and told.role is DateRole.SINCE:
                date = told.point(self.reading.document.published, Direction.PAST)
                return date if date is not None and date.before(end) else None
            if any(f.verb.first == i and f.verb.form == "finite" for f in self.scene.frames[mention.sentence]):
                break
        for other in self.scene.frames[mention.sentence]:
            thing = other.antecedent if other.link == "relative" else other.subject
            mine = thing is not None and thing.first <= mention.at < thing.last
            if other.verb is frame.verb or other.link not in ("relative", "participle") or not mine:
                continue
            for i in other.dates:
                told = self.reading.date_at.get(i)
                if told is not None and told.role is DateRole.SINCE:
                    date = told.point(self.reading.document.published, Direction.PAST)
                    return date if date is not None and date.before(end) else None
        return None

    def is_to(self, frame: Frame) -> bool:
        """Read "is to pay Hull a visit in June": what lies ahead."""
        above = frame.governor
        bare = frame.link == "to" and above is not None and above.verb.lemma == "be"
        return bare and above is not None and above.verb.tense == "present"

    def dated_from(self, frame: Frame) -> bool:
        """Read "was revoked with effect from today"."""
        dates = (self.reading.date_at[i] for i in frame.dates if i in self.reading.date_at)
        return any(d.role is DateRole.FROM for d in dates)

    def last_meeting(self, frame: Frame) -> bool:
        """Read "to hold its final meeting", "will meet once more": a board that comes to its end."""
        if self.lowers[frame.verb.last : frame.verb.last + 2] == ("once", "more"):
            return frame.verb.lemma in ("meet", "sit", "gather")
        return any(
            self.lowers[x.head] in ("meeting", "session", "time")
            and not terms.LAST.isdisjoint(self.lowers[x.first : x.head])
            for x in (*frame.objects, *frame.with_("for"))
        )

    def inside(self, mention: Mention) -> DateMention | None:
        """The date told within the phrase: "last month's inspection", "the March visit"."""
        inside = range(mention.phrase.first, mention.at)
        return next((self.reading.date_at[k] for k in inside if k in self.reading.date_at), None)

    def year_inside(self, mention: Mention) -> EdtfDate | None:
        """The year that tells which step is meant: "the 2015 review"."""
        for word in self.lowers[mention.phrase.first : mention.at]:
            if len(word) == len("2015") and word.isdecimal() and word[:2] in ("19", "20"):
                return EdtfDate.year(int(word))
        return None

    def near(self, mention: Mention) -> DateMention | None:
        """The date told directly behind a noun: "its third visit, in January,", "a visit to Wigan in May"."""
        last = self.reading.ranges[mention.sentence][1]
        frames = self.scene.frames[mention.sentence]
        told = {i for f in frames if not self.marks(mention, f) for i in range(f.verb.first, f.verb.last)}
        for at in range(mention.at + 1, min(last, mention.at + _DATED)):
            if at in self.reading.date_at and self.lowers[at - 1] == "from" and self.lowers[at - 2] in _PUT_OFF:
                return None
            if at in self.reading.date_at:
                return self.reading.date_at[at]
            if at in told or self.lowers[at] in _BREAKS:
                return None
        return None

    def marks(self, mention: Mention, frame: Frame) -> bool:
        """Whether a participle directly behind the noun only tells its date: "a direction dated 9 June"."""
        bare = frame.verb.tense == "past" and frame.verb.first == frame.verb.head and frame.subject is None
        made = (frame.link == "participle" or bare) and frame.verb.lemma in _DATING
        return made and frame.verb.first in (mention.phrase.core, mention.phrase.core + 1)

    def visit(self, mention: Mention) -> bool:
        """Whether a visit is meant, not an inspection."""
        return self.lowers[mention.at].startswith("visit") or (mention.numbered and mention.visit)
