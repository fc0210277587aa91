"""Inspectors who come, return or are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status
from govreview.reading.dates.values import Direction

from . import terms
from .dating import closest, label, step_date
from .standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import EdtfDate
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .told import Told


from .deed import Deed

K = InterventionKind
_SENDING = frozenset({"tell", "ask", "order", "instruct", "direct", "send", "request", "invite"})
_SOON = 10
_UNTIL = 4
"""Tokens behind "not" within which "due again until" stands."""
_OPENERS = frozenset("until when before once after if unless as".split())
_HERE = frozenset({"it", "us", "them", "council", "authority", "borough", "department"})
_VISITS = frozenset({"inspection", "re-inspection", "visit"})
_INSPECTED = frozenset(
    "council authority borough department service services safeguarding protection arrangements work".split()
)
"""What is inspected, besides a council by its name."""
_ABSENT = frozenset({"strike", "holiday", "leave"})
_BACK = frozenset("back again unannounced once".split())


class Inspectors(Deed):
    """Reads clauses in which inspectors act."""

    def inspectors(self, frame: Frame) -> Iterator[Told]:
        """Read "Inspectors will return", "Ofsted is due back", "Inspectors spent two weeks at the council"."""
        subject = frame.subject
        if (
            subject is not None
            and self.lowers[subject.head] in ("it", "they")
            and frame.governor is not None
            and frame.link == "that"
        ):
            subject = frame.governor.subject
        if frame.verb.form == "infinitive" and frame.governor is not None and frame.governor.objects:
            subject = frame.governor.objects[0] if frame.governor.verb.lemma == "expect" else subject
        if subject is None or not self.comes(frame) or not (self.inspecting(subject) or self.meant(subject, frame)):
            return
        engine, _ = standing(self.scene, frame)
        if frame.verb.lemma in ("be", "expect") and engine is Status.ACTUAL:
            due = "due" in self.lowers[frame.verb.last : frame.verb.last + 2]
            engine = Status.PLANNED if due or frame.verb.lemma == "expect" else engine
            if frame.verb.lemma == "expect" and frame.verb.perfect and frame.verb.tense == "past":
                engine = Status.CANCELLED
        behind = self.lowers[frame.verb.last : frame.verb.last + _UNTIL]
        if engine is Status.DENIED and frame.verb.lemma == "be" and "due" in behind and "until" in behind:
            engine = Status.PLANNED
        if frame.verb.lemma in ("inspect", "visit") and (engine is Status.DENIED or not self.council_inspected(frame)):
            return
        past = frame.opener == "when" and frame.verb.tense == "past" and bool(frame.dates)
        sure = frame.opener == "when" and frame.verb.tense == "present" and bool(frame.dates)
        if frame.link == "adverbial" and not past and not sure and frame.opener in _OPENERS:
            return
        here = self.lowers[frame.verb.last : frame.last]
        unannounced = "unannounced" in here and terms.OTHER_THINGS.isdisjoint(here)
        if engine is Status.ACTUAL and not unannounced and not self.dated(frame):
            return
        if set(self.lowers[frame.verb.last : frame.last]) & terms.SCHOOLS - {"home", "homes"}:
            return
        sending = self.sending(frame)
        if sending is not None and sending.verb.tense != "future":
            date = step_date(self.scene, frame, planned=True)
        else:
            date = self.soon(frame) if not frame.dates else self.missed(frame, engine)
        yield self.build(
            frame,
            K.INSPECTION,
            "inspectors",
            self.scene.place_in(frame),
            by=self.scene.actor(sending.agent, frame.sentence) if sending is not None else None,
            status=Status.ACTUAL if sure else engine,
            date=date,
        )

    def sending(self, frame: Frame) -> Frame | None:
        """The clause of who sends them: "the minister has told Ofsted to go back"."""
        above = frame.governor
        if frame.link != "to" or above is None or above.verb.lemma not in _SENDING or above.patient is None:
            return None
        if not self.inspecting(above.patient) or not self.governing(above.agent):
            return None
        return above

    def missed(self, frame: Frame, status: Status) -> EdtfDate | None:
        """The day on which inspectors who did not come had been expected: the nearest of that name."""
        if status is not Status.CANCELLED:
            return None
        mention = next((self.reading.date_at[i] for i in frame.dates if i in self.reading.date_at), None)
        return closest(mention, self.reading.document.published) if mention is not None else None

    def soon(self, frame: Frame) -> EdtfDate | None:
        """The date that stands a little behind a verb of the future, before another clause."""
        if frame.verb.tense != "future":
            return None
        last = self.reading.ranges[frame.sentence][1]
        for k in range(frame.verb.last, min(last, frame.verb.last + _SOON)):
            if k in self.reading.date_at:
                return self.reading.date_at[k].resolve(self.reading.document.published, Direction.FUTURE)
            if self.lowers[k] in (",", ";", "and", "before", "after"):
                return None
        return None

    def meant(self, subject: NounPhrase, frame: Frame) -> bool:
        """Whether "they" are the inspectors told of in the sentence before, or earlier in this one."""
        if self.lowers[subject.head] != "they" and self.lowers[subject.head] != "them":
            return False
        sentence = frame.sentence
        told = [
            f.subject for f in self.scene.frames[sentence] if f.verb.first < subject.first and f.subject is not None
        ]
        if not told and sentence > 0:
            told = [f.subject for f in self.scene.frames[sentence - 1] if f.subject is not None]
        if any(not self.words(x).isdisjoint(_VISITS) for x in frame.with_("for")):
            return True
        named = [x for x in told if x.determiner != "pronoun"]
        if named and self.inspecting(named[0]):
            return True
        first = self.reading.ranges[max(sentence - 1, 0)][0]
        return "inspectors" in self.lowers[first : subject.first]

    def comes(self, frame: Frame) -> bool:
        """Whether the verb, with the words behind it, says that inspectors come."""
        verb, particle = frame.verb.lemma, frame.verb.particle
        behind = self.lowers[frame.verb.last : frame.verb.last + 3]
        if verb == "be":
            if any(w == "on" and self.lowers[x.head] in _ABSENT for w, x in frame.obliques):
                return False
            if behind[:2] == ("due", "back") or (behind[:1] == ("due",) and "return" not in behind):
                return True
            return (
                "back" in behind[:2]
                or self.on_site(frame)
                or bool(frame.dates and frame.with_("in", "at") and (self.scene.place_in(frame) or self.in_town(frame)))
            )
        if verb == "expect":
            if (
                self.lowers[frame.verb.last : frame.verb.last + 1] == ("in",)
                and "again" in self.lowers[frame.verb.last : frame.last]
            ):
                return True
            return frame.verb.passive and not any(f.governor is frame for f in self.scene.frames[frame.sentence])
        if verb == "spend":
            return bool(frame.dates)
        if verb in ("start", "begin"):
            return any(self.lowers[x.head] in ("work", "fieldwork") for x in frame.objects) and bool(frame.dates)
        if any("visit" in self.words(x) or "inspection" in self.words(x) for x in frame.with_("for", "on")):
            return True
        if verb in ("go", "come", "look", "call", "drop", "turn", "knock", "descend", "swoop", "pop"):
            placed = any(
                w in ("to", "on", "into", "in", "at")
                and (
                    self.scene.placed(x) or self.lowers[x.head] in _HERE or (x.possessor is not None and x.authorities)
                )
                for w, x in frame.obliques
            )
            back = particle == "back" or not _BACK.isdisjoint(behind) or "in" in behind[:1] or particle == "in"
            return back or (placed and verb not in ("look", "go", "turn"))
        return True

    def in_town(self, frame: Frame) -> bool:
        """Read "inspectors will be in Exeter again on 6 October": in a town, whoever's council sits there."""
        words = self.reading.tokens.words
        named = any(words[x.first][0].isupper() and not x.people for x in frame.with_("in", "at"))
        return frame.verb.tense == "future" and named

    def on_site(self, frame: Frame) -> bool:
        """Read "inspectors were still on site at Hull's offices"."""
        last = self.reading.ranges[frame.sentence][1]
        return any(
            self.lowers[i : i + 2] in (("on", "site"), ("on", "the")) and "site" in self.lowers[i : i + 3]
            for i in range(frame.verb.last, min(frame.verb.last + 3, last - 1))
        )

    def dated(self, frame: Frame) -> bool:
        """Whether a visit told as made, or to be made, is one: dated in the past, ahead by tense or date."""
        verb = frame.verb
        if "last" in self.lowers[max(verb.first - 1, frame.first) : verb.first + 2]:
            return False  # "when inspectors last came": only told as a measure of time
        if verb.tense == "past" or (verb.tense == "present" and verb.perfect):
            counted = "time" in self.lowers[max(frame.first - 3, 0) : frame.verb.first]
            if verb.lemma in ("visit", "inspect", "return", "come", "go", "arrive", "call", "drop", "look"):
                return self.reading.date_of(frame) is not None or counted
            return True
        if verb.tense == "present" and not verb.modal and verb.form == "finite" and verb.lemma not in ("be", "expect"):
            entry = label(self.scene, frame.sentence) is not None
            return bool(frame.dates) or entry or self.reading.is_headline(frame.sentence)
        return True

    def council_inspected(self, frame: Frame) -> bool:
        """Whether what is inspected, where it is told, is a council or its services."""
        return not frame.objects or any(
            self.scene.placed(x) or self.lowers[x.head] in terms.COUNCIL_WORDS | {"it", "us", "them", "social"}
            for x in frame.objects
        )

    def was_inspected(self, frame: Frame) -> bool:
        """Read "Hull was inspected in May": a dated inspection that is told as such, not as a measure of time."""
        verb = frame.verb
        last = "last" in self.lowers[verb.first : verb.last + 1]
        told = verb.tense == "past" and not verb.perfect and frame.agent is None and frame.link in ("", "and", "that")
        words = self.words(frame.subject)
        if not words.isdisjoint(terms.OTHER_INSPECTORS) or ("services" in words and words.isdisjoint(terms.CHILDREN)):
            return False
        return told and not last and self.reading.date_of(frame) is not None

    def sent(self, frame: Frame) -> Iterator[Told]:
        """Read "The minister sent inspectors into Haringey"."""
        patient = frame.patient
        if self.sends_a_team(frame):
            below = next((f for f in self.scene.frames[frame.sentence] if f.link == "relative" and f.dates), frame)
            date = step_date(self.scene, frame) or step_date(self.scene, below)
            yield self.build(frame, K.INSPECTION, "inspectors", self.scene.place_in(frame), date=date)
            return
        if (
            patient is None
            or patient.people
            or self.lowers[patient.head] not in ("inspectors", "ofsted")
            or (frame.verb.lemma == "call" and frame.verb.particle != "in")
        ):
            return
        if frame.agent is not None and self.inspecting(frame.agent):
            return
        by = self.scene.actor(frame.agent, frame.sentence)
        if frame.agent is not None and (self.governing(frame.agent) or by is not None):
            yield self.build(frame, K.INSPECTION, "inspectors", self.scene.place_in(frame), by=by)

    def sends_a_team(self, frame: Frame) -> bool:
        """Read "Ofsted sent a team to Hull, which arrived on Monday"."""
        team = frame.patient is not None and self.lowers[frame.patient.head] in ("team", "teams", "inspectors")
        told = frame.agent is not None and not frame.agent.people and self.inspecting(frame.agent)
        return team and told and frame.verb.lemma == "send" and bool(self.scene.place_in(frame))

    def by_inspectors(self, frame: Frame) -> bool:
        """Read "its services were looked at again by Ofsted"."""
        return frame.verb.passive and frame.agent is not None and self.inspecting(frame.agent)

    def inspected(self, frame: Frame) -> Iterator[Told]:
        """Read "The council will be inspected again within a year", not "the 59 services inspected"."""
        subject = frame.subject
        own = subject is not None and subject.authorities and subject.authorities[-1].last > subject.head
        places = self.scene.placed(subject) or (subject.authorities if subject is not None and own else ())
        if (
            subject is None
            or self.words(subject) & terms.SCHOOLS
            or (not places and any(w.isdecimal() for w in self.words(subject)))
            or not (places or self.lowers[subject.head] in _INSPECTED)
        ):
            return
        if frame.verb.lemma in ("assess", "check") and "as" in self.lowers[frame.verb.last : frame.last + 1]:
            return
        engine, _ = standing(self.scene, frame)
        plain = frame.verb.lemma != "visit" and self.was_inspected(frame)
        if plain or (
            (self.inspecting(frame.agent) and bool(frame.dates) if frame.agent is not None else False)
            or frame.verb.tense == "future"
            or engine is Status.PLANNED
            or (
                frame.link == "to"
                and frame.governor is not None
                and frame.governor.verb.lemma in ("be", "expect", "schedule")
            )
        ):
            yield self.build(frame, K.INSPECTION, "inspectors", places)
