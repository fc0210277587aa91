"""Rules for time that is up: until when somebody was something, last days, and who is called back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction
from govreview.reading.reference import pronoun

from . import nouns
from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models.edtf import EdtfDate
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.people.coreference import Person

    from .scene import Found

BESIDE = 2
"""Tokens between a post and the "until" behind it."""
FETCHING = frozenset("pull withdraw recall call bring take stand send order summon".split())
"""Verbs of fetching somebody back, each with a particle of its own."""
BACK = frozenset({"out", "back", "home", "away", "off"})
LAST_DAY = "leave-last-day"
"""Marks an end told by its last day, until it is set beside what else tells it."""
SPENDING = frozenset("work serve have spend complete do reach enjoy see face mark".split())
"""Verbs whose object is somebody's last day."""
CEASING = frozenset("merger abolition reorganisation wind-up winding-up takeover handover election retirement".split())
"""Events until which somebody was something."""


def settled(found: Sequence[Found]) -> list[Found]:
    """The changes, the day of a departure being its last day and not that of the notice."""
    days = {x.person.index: x.date for x in found if x.rule == LAST_DAY}
    out: list[Found] = []
    told = {x.person.index for x in found if x.change is Change.END and x.rule != LAST_DAY}
    for item in found:
        if item.rule == LAST_DAY:
            if item.person.index not in told:
                out.append(evolve(item, rule="leave"))
        elif item.change is Change.END and item.status is Status.ACTUAL and days.get(item.person.index) is not None:
            out.append(evolve(item, date=days[item.person.index]))
        else:
            out.append(item)
    return out


@frozen
class LastDays:
    """Rules for time that is up."""

    scene: Scene
    roles: Roles

    def ended(self, found: Sequence[Found]) -> Iterator[Found]:
        """Every end that a last day, an "until" or a recall tells, of whom no rule has told it."""
        told = {(x.person.index, x.change) for x in found}
        for item in self.last_days():
            if item.date is not None or (item.person.index, item.change) not in told:
                told.add((item.person.index, item.change))
                yield evolve(item, rule=LAST_DAY)
        for item in (*self.was_until(), *self.set_beside(), *self.recalled()):
            if (item.person.index, item.change) not in told:
                told.add((item.person.index, item.change))
                yield item

    def last_days(self) -> Iterator[Found]:
        """Read "will work her last day on Friday", "Friday is the last day for the director, Jane Ford"."""
        lowers = self.scene.lowers
        for sentence, (first, last) in enumerate(self.scene.reading.ranges):
            for at in range(first + 1, last - 1):
                if lowers[at] not in ("last", "final") or lowers[at : at + 2] not in nouns.LAST_DAYS:
                    continue
                frame = self.around(sentence, at)
                if frame is None or frame.verb.negation >= 0:
                    continue
                for person in self.whose_day(frame, at):
                    role = self.roles.told_as(frame) or self.roles.left(person)
                    if role is not None and role.kind is not RoleKind.OTHER:
                        yield self.scene.found("leave", frame, person, Change.END, role)

    def around(self, sentence: int, at: int) -> Frame | None:
        """The clause that holds a token: the one of the verb last before it, or the first behind."""
        frames = self.scene.reading.frames_by_sentence[sentence]
        before = [f for f in frames if f.verb.first < at]
        return before[-1] if before else next(iter(frames), None)

    def whose_day(self, frame: Frame, at: int) -> Sequence[Person]:
        """Whose last day a clause tells: its subject's, that of "for Jane Ford", or of whoever is named behind."""
        lowers, verb = self.scene.lowers, frame.verb
        own = lowers[at - 1] in ("his", "her")
        if own and verb.first < at and verb.lemma in SPENDING:
            return self.scene.people(frame.subject, frame)
        if verb.lemma != "be" or (not frame.dates and not self.opens_with_day(frame)):
            return ()
        if own and at < verb.first:
            one = pronoun(self.scene.reading, lowers[at - 1], at - 1, frame.sentence)
            named = self.named_behind(frame) if one is None else None
            one = one or named
            return (one,) if one is not None and one.index not in self.scene.children else ()
        if lowers[at - 1] == "the" and lowers[at + 2 : at + 3] != ("of",):
            whom = next((x for x in frame.with_("for") if x.people), None)
            return self.scene.people(whom, frame)
        return ()

    def opens_with_day(self, frame: Frame) -> bool:
        """Whether a day stands where a sentence begins: "Friday is the last day"."""
        return self.scene.reading.ranges[frame.sentence][0] in self.scene.reading.date_at

    def named_behind(self, frame: Frame) -> Person | None:
        """The one person of a sentence, who says it: "Her last day is Friday, said Jane Ford"."""
        first, last = self.scene.reading.ranges[frame.sentence]
        here = {k: p for k, p in self.scene.reading.person_at.items() if first <= k < last}
        return next(iter(here.values())) if len({p.index for p in here.values()}) == 1 else None

    def was_until(self) -> Iterator[Found]:
        """Read "who had been director of children's services until the merger"."""
        for frame in self.scene.reading.frames:
            if frame.verb.lemma not in ("be", "remain") or frame.verb.tense != "past" or frame.verb.negation >= 0:
                continue
            post = frame.objects[0] if frame.objects else None
            role = self.roles.phrase_role(post) if post is not None and not post.people else None
            if role is None or role.kind is RoleKind.OTHER:
                continue
            until = next((self.date(i) for i in frame.dates if self.date(i) is not None), None)
            event = any(self.scene.lowers[x.head] in CEASING for x in frame.with_("until"))
            clause = next(
                (
                    f
                    for f in self.scene.reading.frames_by_sentence[frame.sentence]
                    if f.opener == "until" and f.governor is frame
                ),
                None,
            )
            if until is None and clause is not None:
                until = self.scene.dating.own(clause)
            if until is None and not event and clause is None:
                continue
            for person in self.scene.people(frame.subject, frame):
                yield self.at(self.scene.found("leave", frame, person, Change.END, role), until)

    def set_beside(self) -> Iterator[Found]:
        """Read "Jane Ford, until May the chair of the board,", "Ali Reza, director until 2014,"."""
        lowers = self.scene.lowers
        for sentence, phrases in enumerate(self.scene.reading.phrases):
            first, last = self.scene.reading.ranges[sentence]
            if "until" not in lowers[first:last]:
                continue
            frame = next(iter(self.scene.reading.frames_by_sentence[sentence]), None)
            for phrase in phrases if frame is not None else ():
                if len(phrase.people) != 1 or frame is None:
                    continue
                for post in phrase.posts:
                    until = self.beside(post.first, post.last, phrase.people[0].last)
                    if until is None or post.kind is RoleKind.OTHER or post.first < phrase.people[0].last:
                        continue
                    for person in self.scene.people(phrase, frame):
                        role = Role(post.title, post.kind, post)
                        item = self.scene.found("leave", frame, person, Change.END, role)
                        item = evolve(item, first=phrase.first, last=max(phrase.last, post.last))
                        yield self.at(evolve(item, status=Status.ACTUAL, cue=None), until)

    def beside(self, first: int, last: int, named: int) -> EdtfDate | None:
        """The day until which a post is told, before it, with nothing but "the" between, or right behind it."""
        before = next((self.date(k) for k in range(max(first - w.BOARD_REACH, named), first) if self.date(k)), None)
        opens = self.scene.lowers[named : named + 2] == (",", "until")
        return before if opens and before is not None else self.behind(last)

    def behind(self, last: int) -> EdtfDate | None:
        """The day of an "until" right behind a post."""
        return next((self.date(k) for k in range(last, last + BESIDE) if self.date(k)), None)

    def date(self, token: int) -> EdtfDate | None:
        """The day of a mention that begins at a token and says until when."""
        mention = self.scene.reading.date_at.get(token)
        if mention is None or mention.role is not DateRole.UNTIL:
            return None
        return mention.point(self.scene.reading.document.published, Direction.PAST)

    @staticmethod
    def at(item: Found, date: EdtfDate | None) -> Found:
        """A change with its day."""
        return evolve(item, date=date)

    def recalled(self) -> Iterator[Found]:
        """Read "has pulled out its adviser, Jane Ford", "withdrew the commissioner, Ali Reza"."""
        for frame in self.scene.reading.frames:
            if frame.verb.lemma not in FETCHING or frame.verb.negation >= 0:
                continue
            verb, whom = frame.verb, frame.patient
            behind = self.scene.lowers[verb.head + 1 : verb.head + 2]
            back = verb.lemma in ("withdraw", "recall") or verb.particle in BACK or bool(BACK.intersection(behind))
            named = whom is not None and (bool(whom.people) or whom.determiner == "pronoun")
            if not back or whom is None or not named or (whom is frame.subject and not verb.passive):
                continue
            inner = self.scene.reading.frames_by_sentence[frame.sentence]
            if any(f.governor is frame and f.link == "to" for f in inner):
                continue  # "called back to give evidence"
            role = self.roles.holder_role(whom)
            for person in self.scene.people(whom, frame):
                mine = role or self.roles.held(person)
                if mine is not None and mine.kind in w.MISSION_KINDS and not self.roles.told_as(frame):
                    yield self.scene.found("remove", frame, person, Change.END, mine, agent=frame.agent)
