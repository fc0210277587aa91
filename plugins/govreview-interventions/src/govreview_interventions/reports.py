"""Reports of steps that a noun names: which clause tells what of the review, the notice, the board."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import terms, verbs
from .standing import commanding, nobody, put_to, standing
from .standings import BIRTH
from .told import Told, sense

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import EdtfDate
    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention
    from .told import Sense


from .exclusions import Exclusions

K = InterventionKind
_REVIVED = frozenset({K.PANEL, K.IMPROVEMENT_NOTICE, K.DIRECTION})
_SERVING = frozenset({K.COMMISSIONER, K.ADVISER, K.PANEL})
_OFFICES = frozenset({K.COMMISSIONER, K.ADVISER})
_BIDDING = frozenset({"require", "order", "tell", "urge", "call", "want", "expect"})
_SPANS = frozenset({"month", "months", "week", "weeks", "days"})
_TIMES = frozenset({"after", "as", "amid", "before", "while"})
_UNSETTLED = frozenset({Status.PLANNED, Status.CANCELLED})


class Reports(Exclusions):
    """Reads what the clauses of a document say of the steps it names."""

    def of(self, mention: Mention) -> Iterator[Told]:
        """The reports of one mention; an authority that one of them tells is the authority of all."""
        if self.elsewhere(mention) or mention.sentence in self.scene.questions:
            return
        project = self.project(mention)
        council = (
            mention.phrase.possessor is not None
            and not mention.phrase.possessor.authorities
            and self.lowers[mention.phrase.possessor.head]
            in ("council", "authority", "borough", "city", "county", "town")
        ) or self.lowers[mention.phrase.first] == "our"
        found: list[Told] = []
        passed: list[bool] = []
        before: list[bool] = []
        anchors = self.anchors(mention, project)
        for frame in self.scene.frames[mention.sentence]:
            for role in self.roles(mention, frame, anchors):
                told = self.told(mention, frame, role, project)
                if told is not None:
                    found.append(told)
                    passed.append(frame.link in ("participle", "ing") and told.status is Status.ACTUAL)
                    before.append(frame.link == "relative" and told.status is Status.DENIED)
        if any(passed) and any(t.status in _UNSETTLED for t in found):
            found = [t for t, passing in zip(found, passed, strict=True) if not passing]
        elif any(before) and any(t.status is Status.ACTUAL for t in found):
            found = [t for t, earlier in zip(found, before, strict=True) if not earlier]
        if not found:
            frames = self.scene.frames[mention.sentence]
            supposed = any(self.hypothetical(mention, f) or self.of_others(mention, f) for f in frames) or (
                mention.kind is K.REVIEW
                and any(self.of_a_child(mention, f, r) for f in frames for r in self.roles(mention, f, anchors))
            )
            supposed = supposed or any(self.in_principle(mention, f, standing(self.scene, f)[0]) for f in frames)
            told = self.unasserted(mention) or (None if supposed else self.around(mention))
            found = [told] if told is not None else []
        if self.of_several(mention):
            found = [t for t in found if t.places or t.refers]
        year = self.year_inside(mention)
        if year is not None:
            found = [evolve(t, date=year) if t.date is None and t.status is Status.ACTUAL else t for t in found]
        places = next((t.places for t in found if t.places), ())
        for told in found:
            filled = (told.places or places, council, mention.plural)
            if not told.national and filled != (told.places, told.council, told.plural):
                told = evolve(told, places=filled[0], council=council, plural=mention.plural)  # noqa: PLW2901
            yield from self.each(mention, told)

    def of_several(self, mention: Mention) -> bool:
        """Read "improvement notices were issued": to councils that the clause leaves open."""
        plain = mention.plural and not mention.definite and mention.phrase.determiner == "none"
        return plain and mention.kind in (K.IMPROVEMENT_NOTICE, K.DIRECTION)

    def each(self, mention: Mention, told: Told) -> Iterator[Told]:
        """Of several visits, one report a date: "in September and December, and a third is planned for next month"."""
        if not (mention.plural and mention.kind is K.INSPECTION) or told.status is not Status.ACTUAL:
            yield told
            return
        reading = self.reading
        last = reading.ranges[mention.sentence][1]
        dates = [(k, reading.date_at[k]) for k in range(mention.at, last) if k in reading.date_at]
        ahead = next((k for k in range(mention.at, last) if self.lowers[k] in terms.AHEAD), last)
        will = "will" in self.lowers[reading.ranges[mention.sentence][0] : last]
        if not dates and "will" in self.lowers[reading.ranges[mention.sentence][0] : mention.at]:
            yield told
        for k, date in dates:
            if date.role is DateRole.POINT and self.lowers[k] not in ("this", "the"):
                direction = Direction.PAST if k < ahead and not will else Direction.FUTURE
                yield evolve(
                    told,
                    date=date.resolve(reading.document.published, direction),
                    status=Status.ACTUAL if k < ahead or will else Status.PLANNED,
                )

    def over(self, mention: Mention, frame: Frame) -> bool:
        """Whether a clause of the past tells until when a step went on: "the direction stayed in force until May"."""
        if mention.kind in (K.REVIEW, K.INSPECTION) or frame.verb.tense != "past" or frame.verb.passive:
            return False
        dates = (self.reading.date_at[i] for i in frame.dates if i in self.reading.date_at)
        return any(d.role is DateRole.UNTIL for d in dates)

    def of_the_end_of_a_headline(self, frame: Frame, role: str) -> bool:
        """Read "Trust praised after tensions with council cease": what ceases is told behind "after"."""
        subject = frame.subject
        if role != "subject" or subject is None or not self.reading.is_headline(frame.sentence):
            return False
        between = self.lowers[subject.last : frame.verb.first]
        return not _TIMES.isdisjoint(between) and frame.verb.lemma in ("cease", "end", "close", "stop")

    def by_the_way(self, mention: Mention, frame: Frame) -> bool:
        """Read "(seen in May)"; "we expect the board to keep us informed": of a board that there is."""
        if frame.link == "participle" and self.lowers[frame.verb.first - 1] == "(":
            return True
        there = mention.kind is K.PANEL and mention.definite and frame.verb.lemma == "expect"
        return there and any(x.first <= mention.at < x.last for x in frame.objects)

    def ends(
        self, mention: Mention, frame: Frame, role: str, status: Status | None, engine: Status, found: Sense | None
    ) -> bool:
        """Whether a clause tells that a step is over: until when it went on, or that it was needed no longer."""
        if status is Status.DENIED:
            return self.needed_no_more(mention, frame, role)
        if status is not Status.ACTUAL:
            return False
        over = role == "subject" and self.over(mention, frame)
        return over or (found is not None and self.not_until(found, frame, engine))

    def needed_no_more(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Read "a commissioner was no longer required": there was one."""
        no_longer = self.lowers[frame.verb.first : frame.verb.head][-2:] == ("no", "longer")
        return role == "subject" and no_longer and mention.kind in _SERVING and frame.verb.lemma in ("require", "need")

    def told_to_act(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Read "a motion requiring the commissioner to answer": of one in office, who was not sent by it."""
        return role == "object" and mention.definite and frame.verb.lemma in _BIDDING and mention.kind in _SERVING

    def had_to(self, mention: Mention, frame: Frame) -> bool:
        """Read "the council has one month to set up a board", "is expected to": whoever orders it, not the council."""
        above = frame.governor
        while above is not None and above.link in ("to", "ing") and above.verb.form in ("infinitive", "ing"):
            above = above.governor
        if mention.kind is not K.PANEL or frame.link not in ("to", "and") or above is None:
            return False
        timed = above.verb.lemma == "have" and any(self.lowers[x.head] in _SPANS for x in above.objects)
        return timed or (above.verb.passive and above.verb.lemma in ("expect", "require", "oblige", "tell", "direct"))

    def not_until(self, found: Sense, frame: Frame, engine: Status) -> bool:
        """Read "was not lifted until September": it ended then."""
        if found.status is not Status.ENDED or engine is not Status.DENIED or frame.verb.tense != "past":
            return False
        return "until" in self.lowers[frame.verb.last : frame.last]

    @cached_property
    def inspectorates(self) -> frozenset[str]:
        """The names of the inspectorates that the text names."""
        return frozenset({"Ofsted", *(o.name for o in self.reading.organisations if o.kind == "inspectorate")})

    def to_come_date(self, date: EdtfDate | None, status: Status) -> EdtfDate | None:
        """The date of a step, none that has passed where the step is only planned or possible."""
        published = self.reading.document.published
        if date is None or published is None or status not in (Status.POSSIBLE, Status.PLANNED):
            return date
        last = (date.end or date.start) if date.is_interval else date
        return None if last is not None and last.before(published) else date

    def told(self, mention: Mention, frame: Frame, role: str, project: int) -> Told | None:
        """The report of one clause, `None` where it asserts nothing of the step."""
        away = self.presumed(frame) or self.of_others(mention, frame) or self.only_able(frame)
        if away or (role == "object" and (self.served_under(mention, frame) or self.causes(frame))):
            return None
        set_to = frame.verb.lemma == "set" and self.lowers[frame.verb.last : frame.verb.last + 1] == ("to",)
        if set_to or (mention.kind is K.REVIEW and self.of_a_child(mention, frame, role)):
            return None
        found = sense(frame, role, self.lowers)
        if mention.rule == "plan" and not self.required(frame, role):
            return None
        if self.hypothetical(mention, frame) or self.misplaced(mention, frame, role) or self.by_the_way(mention, frame):
            return None
        engine, cue = standing(self.scene, frame)
        if found is not None and found.status is Status.POSSIBLE and nobody(frame, self.lowers) >= 0:
            return None
        if self.in_principle(mention, frame, engine) or self.of_the_end_of_a_headline(frame, role):
            return None
        status = self.status(mention, frame, role, project, found, engine)
        if status is None or (project < 0 and not self.asserts(mention, frame, role, status)):
            return None
        status = self.corrected(mention, frame, role, status)
        plea = found is not None and found.status is Status.ENDED and self.wished_away(frame)
        if plea:
            status = Status.ACTUAL
        if status is Status.ACTUAL and self.requested(frame):
            status = Status.POSSIBLE
        if self.ends(mention, frame, role, status, engine, found):
            status = Status.ENDED
        if (
            mention.kind is K.REVIEW
            and role == "subject"
            and frame.verb.lemma in ("report", "conclude", "publish", "complete", "finish", "end")
            and status is Status.PLANNED
        ):
            status = Status.ACTUAL
        if status is None:
            return None
        by = self.ordered_by(frame, found.agent if found is not None else "") or self.deciding(mention, frame)
        command = commanding(self.scene, frame) if mention.rule == "plan" else None
        if command is not None:
            status, by = Status.ACTUAL, self.scene.actor(command.subject, frame.sentence)
        if mention.rule == "plan" and by is None:
            by = self.scene.actor(
                frame.agent if role == "on" or frame.governor is None else frame.governor.agent, frame.sentence
            )
        by = self.not_the_one_sent(mention, frame, by) or self.otherwise(frame, role, status)
        if by is not None and (self.told_to_act(mention, frame, role) or self.had_to(mention, frame)):
            by = None
        lead = self.lead(mention, frame, role) or self.team_of(mention)
        if mention.kind in _OFFICES and self.scene.minister in lead:
            lead = tuple(x for x in lead if x != self.scene.minister)
        if by is None and role == "as" and frame.governor is not None and frame.governor.predicate == "accept":
            by = self.above(frame)
        if plea or (by is not None and any(by.name == x.name for x in lead)):
            by = None
        places, national = self.places(mention, frame, lead)
        if not places and not national and (self.anywhere(frame) or self.only_elsewhere(mention, frame)):
            return None
        if mention.kind is K.INSPECTION:
            by = self.above(frame)
            by = None if by is not None and by.name == "Ofsted" else by
        date = self.date(mention, frame, status, engine)
        wished = found is not None and found.status is Status.POSSIBLE and status is not Status.ACTUAL
        named = mention.kind is K.TRUST and "named" in mention.words and frame.verb.lemma not in BIRTH
        again = mention.kind in _REVIVED and frame.verb.lemma in verbs.REVIVING and role in ("subject", "object")
        inspectors = mention.kind is K.REVIEW and bool(lead) and all(x.name in self.inspectorates for x in lead)
        return Told(
            kind=K.INSPECTION if inspectors else mention.kind,
            rule="inspection" if inspectors else mention.rule,
            sentence=mention.sentence,
            at=frame.verb.head if again else mention.at,
            first=min(frame.first, mention.phrase.first),
            last=max(frame.last, mention.at + 1),
            status=status,
            cue=cue,
            noun=self.lowers[mention.at],
            places=places,
            national=national,
            by=by,
            lead=() if inspectors else lead,
            date=None if wished or plea or put_to(frame, self.lowers) else self.to_come_date(date, status),
            refers=not again
            and (
                mention.definite
                or (mention.bare and mention.phrase.determiner != "indefinite")
                or self.needed_no_more(mention, frame, role)
            ),
            fresh=again
            or self.further(mention)
            or (mention.kind is K.TRUST and status is Status.POSSIBLE and self.if_not(mention.sentence)),
            earlier=bool({*mention.words, *(self.lowers[project - 1 : project] if project > 0 else ())} & terms.EARLIER)
            or (frame.verb.lemma == "replace" and role == "object"),
            weak=named or (project < 0 and self.weak(mention, frame, role)),
            slugs=next(
                (o.authority[:1] for o in mention.phrase.organisations if o.last == mention.at + 1 and not places), ()
            ),
        )
