"""Reports of steps that a noun names: which clause tells what of the review, the notice, the board."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import patterns as p
from .told import Told, asked, commanding, put_to, sense, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.models import EdtfDate
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention


from .around import Around

K = InterventionKind
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_OUTSIDE = frozenset("independent external peer public diagnostic".split())
_UNSETTLED = frozenset({Status.PLANNED, Status.CANCELLED})
_PLEADING = frozenset("ask call want hope wish urge seek apply plead beg press lobby like need wait expect".split())
"""Verbs behind which an end is only asked for."""
_CALL = 14
"""Tokens before a step within which "a call by somebody for" it begins."""
_BIRTH = frozenset("live launch go begin start set create establish form come open disband dissolve close wind".split())


def _holds(phrase: NounPhrase, anchors: tuple[int, ...]) -> bool:
    """Whether one of some tokens stands in a phrase."""
    for at in anchors:  # noqa: SIM110
        if phrase.first <= at < phrase.last:
            return True
    return False


class Reports(Around):
    """Reads what the clauses of a document say of the steps it names."""

    def of(self, mention: Mention) -> Iterator[Told]:
        """The reports of one mention; an authority that one of them tells is the authority of all."""
        if self.elsewhere(mention) or asked(self.reading, mention.sentence):
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
            supposed = any(self.hypothetical(mention, f) for f in self.scene.frames[mention.sentence])
            told = self.unasserted(mention) or (None if supposed else self.around(mention))
            found = [told] if told is not None else []
        places = next((t.places for t in found if t.places), ())
        for told in found:
            filled = (told.places or places, council, mention.plural)
            if not told.national and filled != (told.places, told.council, told.plural):
                told = evolve(told, places=filled[0], council=council, plural=mention.plural)  # noqa: PLW2901
            yield from self.each(mention, told)

    def each(self, mention: Mention, told: Told) -> Iterator[Told]:
        """Of several visits, one report a date: "in September and December, and a third is planned for next month"."""
        if not (mention.plural and mention.kind is K.INSPECTION) or told.status is not Status.ACTUAL:
            yield told
            return
        reading = self.reading
        last = reading.ranges[mention.sentence][1]
        dates = [(k, reading.date_at[k]) for k in range(mention.at, last) if k in reading.date_at]
        ahead = next((k for k in range(mention.at, last) if self.lowers[k] in p.AHEAD), last)
        will = "will" in self.lowers[mention.at : last]
        if not dates and "will" in self.lowers[reading.ranges[mention.sentence][0] : mention.at]:
            yield told
        for k, date in dates:
            if date.role is DateRole.POINT and self.lowers[k] not in ("this", "the"):
                direction = Direction.PAST if k < ahead else Direction.FUTURE
                yield evolve(
                    told,
                    date=date.resolve(reading.document.published, direction),
                    status=Status.ACTUAL if k < ahead or will else Status.PLANNED,
                )

    def anchors(self, mention: Mention, project: int) -> tuple[int, ...]:
        """Tokens whose part in a clause is the mention's: its own, of "plans for" it, of what "and" joins it to."""
        if project >= 0:
            return (project,)
        birth = self.birth(mention)
        if birth >= 0:
            return (birth,)
        if (
            mention.kind in _PERSONAL
            and self.lowers[mention.phrase.first - 1] in ("of", "as")
            and self.mission(mention) >= 0
        ):
            return (self.mission(mention),)
        chunks = self.reading.chunks[mention.sentence]
        k = next((k for k, c in enumerate(chunks) if c.first <= mention.at < c.last), -1)
        if (
            k > 1
            and chunks[k - 1].kind == ","
            and mention.kind is K.TRUST
            and chunks[k - 2].kind == "np"
            and self.lowers[chunks[k - 2].last - 1] in p.BODIES
        ):
            return (mention.at, chunks[k - 2].last - 1)
        if k > 1 and chunks[k - 1].kind == "C":
            back = k - 2
            while back > 1 and chunks[back - 1].kind == "I" and chunks[back - 2].kind == "np":
                back -= 2
            if chunks[back].kind == "np":
                return (mention.at, chunks[back].first)
        return (mention.at, mention.phrase.first) if mention.kind is K.INSPECTION else (mention.at,)

    def mission(self, mention: Mention) -> int:
        """The token of "the mission of", "the contract as", before a post; -1 where there is none."""
        first = mention.phrase.first
        return next((k for k in (first - 2,) if k >= 0 and self.lowers[k] in p.MISSIONS), -1)

    def roles(self, mention: Mention, frame: Frame, anchors: tuple[int, ...]) -> list[str]:
        """The parts that a mention, or the plan that it is the matter of, plays in a clause."""
        subject = frame.subject
        held = subject is not None and _holds(subject, anchors)
        return [
            *(("subject",) if held or self.governs(mention, frame) else ()),
            *["object" for phrase in frame.objects if _holds(phrase, anchors)],
            *[word for word, phrase in frame.obliques if _holds(phrase, anchors)],
        ]

    def governs(self, mention: Mention, frame: Frame) -> bool:
        """Whether a clause behind the mention and its complements is said of it: "a review of X, carried out by Y"."""
        if mention.kind is K.SPECIAL_MEASURES or frame.verb.first < mention.at:
            return False
        if frame.subject is not None and frame.link not in ("relative", "participle", "to"):
            return False
        if (
            frame.link == "participle"
            and frame.verb.passive
            and self.lowers[mention.phrase.core : frame.verb.first] in ((), (",",))
        ):
            return True
        reduced = frame.verb.passive and frame.verb.form in ("infinitive", "participle")
        if frame.subject is None and not reduced and frame.verb.tense != "past":
            return False
        behind = [phrase for _, phrase in self.scene.behind(mention.at, mention.sentence)]
        if frame.subject is None:
            end = max([mention.phrase.last, *(x.last for x in behind)])
            return 0 <= frame.verb.first - end <= 1
        if any(frame.subject is x or frame.subject.first == x.first for x in behind):
            return (
                not any(frame.subject.first <= m.at < frame.subject.last for m in self.mentions)
                and not frame.subject.people
            )
        return False

    def project(self, mention: Mention) -> int:
        """The token of "plans for", "calls for", before the mention, of "option" behind it; -1 where there is none."""
        if (
            mention.kind is K.TRUST
            and mention.at + 1 < mention.phrase.last
            and self.lowers[mention.at + 1] in p.PROJECTS
        ):
            return mention.at + 1
        called = self.called_by(mention)
        if called >= 0:
            return called
        first = mention.phrase.first
        theirs = mention.kind in (K.PANEL, K.COMMISSIONER, K.ADVISER) and self.lowers[first - 1] == "of"
        if theirs and self.lowers[first - 2] in p.UTTERED:
            return -1
        if first > 1 and self.lowers[first - 2] in p.PROJECTS and self.lowers[first - 1] in ("for", "of", "about"):
            return first - 2
        return -1

    def called_by(self, mention: Mention) -> int:
        """The token of "call" in "a call by the union for a review", -1 where there is none."""
        first = mention.phrase.first
        if self.lowers[first - 1] != "for":
            return -1
        start = max(self.reading.ranges[mention.sentence][0], first - _CALL)
        return next(
            (
                k
                for k in range(first - 2, start - 1, -1)
                if self.lowers[k] in p.UTTERED | {"plea", "bid", "petition"} and self.lowers[k + 1] in ("by", "from")
            ),
            -1,
        )

    def elsewhere(self, mention: Mention) -> bool:
        """Whether the step is taken towards a school, a hospital or the like."""
        words = list(mention.words)
        first = self.reading.ranges[mention.sentence][0]
        here = self.lowers[first : self.reading.ranges[mention.sentence][1]]
        if mention.kind is K.DIRECTION and not p.COURTS.isdisjoint(here):
            return True
        if mention.kind is K.COMMISSIONER and not {"clinical", "ccg", "policing"}.isdisjoint(here):
            return True
        if mention.kind is K.COMMISSIONER and "police" in here and "children" not in here and "services" not in here:
            return True
        if mention.kind is K.COMMISSIONER and self.for_other_things(mention):
            return True
        if mention.kind is K.SPECIAL_MEASURES and self.of_schools(first, mention.at):
            return True
        if mention.kind is K.SPECIAL_MEASURES and not p.OTHER_CARE.isdisjoint(self.lowers[first : mention.at]):
            return True
        if mention.kind is K.INSPECTION and self.of_other_things(mention):
            return True
        if mention.kind is K.TRUST and "named" not in mention.words and not p.OTHER_CARE.isdisjoint(here):
            return True
        if mention.kind is K.REVIEW and self.of_the_case(mention):
            return True
        vague = mention.bare or (mention.definite and _OUTSIDE.isdisjoint(mention.words))
        if mention.kind is K.REVIEW and vague and self.of_a_case(mention.at):
            return True
        if mention.kind is K.REVIEW and self.lowers[mention.at] in ("inquiries", "enquiries"):
            return True
        before = self.lowers[max(mention.phrase.first - 2, 0) : mention.phrase.first]
        if (
            mention.kind is K.INSPECTION
            and before[:1]
            and before[0] in p.OUTCOMES
            and before[1] in ("of", "from", "on")
        ):
            return True
        for word, phrase in self.scene.behind(mention.at, mention.sentence):
            if word not in ("by", "from", "under"):
                words.extend(self.lowers[phrase.first : phrase.last])
        if mention.kind is K.REVIEW:
            return self.lowers[mention.phrase.first - 1] in ("under", "pending") or bool(set(words) & p.OFF_TOPIC)
        if mention.kind in (K.INSPECTION, K.SPECIAL_MEASURES):
            anchors = self.anchors(mention, -1)
            for frame in self.scene.frames[mention.sentence]:
                if self.roles(mention, frame, anchors):
                    for other in (frame.subject, *frame.objects):
                        if other is not None and other is not mention.phrase:
                            words.extend(self.lowers[other.first : other.core])
            return bool(set(words) & p.SCHOOLS) and "services" not in words
        return False

    def of_other_things(self, mention: Mention) -> bool:
        """Read "an inspection of Tameside's firework shops", "of fire doors": of no council's services."""
        behind = self.scene.behind(mention.at, mention.sentence)
        thing = next((phrase for word, phrase in behind if word == "of"), None)
        return thing is not None and not p.OTHER_THINGS.isdisjoint(self.lowers[thing.first : thing.core])

    def for_other_things(self, mention: Mention) -> bool:
        """Read "the commissioner for rivers": an office of another kind."""
        at = mention.at + 1
        return self.lowers[at : at + 1] == ("for",) and self.lowers[at + 1] in p.OTHER_OFFICES

    def past(self, mention: Mention, date: EdtfDate | None) -> bool:
        """Whether a span told of a step is over: "from May 2017 until March 2019 Hull had a commissioner"."""
        published = self.reading.document.published
        if mention.kind in (K.REVIEW, K.INSPECTION) or date is None or published is None or not date.is_interval:
            return False
        return date.start is not None and date.end is not None and bool(date.end.before(published))

    def wished_away(self, frame: Frame) -> bool:
        """Read "has asked for its notice to be lifted", "wants the direction lifted": it is in force."""
        above = frame.governor
        asked = above is not None and above.verb.lemma in _PLEADING and frame.link in ("to", "participle", "ing")
        return asked and frame.verb.form != "finite"

    def requested(self, frame: Frame) -> bool:
        """Whether somebody without power over it asks a council to order the step."""
        above = frame.governor
        return (
            above is not None
            and frame.link == "to"
            and above.verb.lemma in ("ask", "invite")
            and frame.predicate in ("commission", "order")
            and not above.verb.passive
            and above.agent is not None
            and not above.agent.people
            and self.lowers[above.agent.head] in ("committee", "councillors", "group", "union", "members", "panel")
        )

    def hypothetical(self, mention: Mention, frame: Frame) -> bool:
        """Whether a clause only sets a condition or a time in which the step takes part, or is hearsay about "I"."""
        clause: Frame | None = frame
        while clause is not None and clause.link in ("to", "ing"):
            clause = clause.governor
        if clause is None:
            return False
        if mention.kind is K.REVIEW and mention.definite and clause.opener in ("if", "unless"):
            return True
        if mention.kind is K.INSPECTION and clause.opener in ("if", "unless") and not mention.phrase.authorities:
            return True
        if (
            mention.kind is K.INSPECTION
            and frame.link == "relative"
            and frame.verb.lemma in ("expect", "plan", "schedule")
            and self.lowers[frame.verb.first] == "had"
        ):
            return True
        patient = frame.patient
        return (
            mention.kind in _PERSONAL
            and patient is not None
            and self.lowers[patient.head] == "i"
            and clause.governor is not None
            and clause.governor.verb.lemma in ("hear", "understand", "gather")
        )

    def over(self, mention: Mention, frame: Frame) -> bool:
        """Whether a clause of the past tells until when a step went on: "the direction stayed in force until May"."""
        if mention.kind in (K.REVIEW, K.INSPECTION) or frame.verb.tense != "past" or frame.verb.passive:
            return False
        dates = (self.reading.date_at[i] for i in frame.dates if i in self.reading.date_at)
        return any(d.role is DateRole.UNTIL for d in dates)

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

    def further(self, mention: Mention) -> bool:
        """Whether another step is told by its words: "a second commissioner", "second commissioner appointed"."""
        before = self.lowers[mention.phrase.first - 1] if mention.phrase.first > 0 else ""
        return not p.FRESH.isdisjoint((*mention.words, before))

    def anywhere(self, frame: Frame) -> bool:
        """Whether a clause speaks of councils whichever they be: "sent to every failing council"."""
        return any(
            word in ("to", "into", "in", "at", "for")
            and self.lowers[x.first] in ("every", "each", "any", "all")
            and self.lowers[x.head] in ("council", "councils", "authority", "authorities", "department")
            for word, x in frame.obliques
        )

    def if_not(self, sentence: int) -> bool:
        """Whether a sentence tells what may come of it if something else happens."""
        first, last = self.reading.ranges[sentence]
        return not {"if", "unless", "should"}.isdisjoint(self.lowers[first:last])

    def misplaced(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Whether something other than services is given to a trust."""
        thing = frame.patient
        return (
            mention.kind is K.TRUST
            and role in ("to", "into")
            and frame.verb.lemma in p.TRANSFER
            and thing is not None
            and not self.scene.placed(thing)
            and self.lowers[thing.head] not in p.SERVICES | p.COUNCIL_WORDS | p.GIVEN
        )

    def told(self, mention: Mention, frame: Frame, role: str, project: int) -> Told | None:
        """The report of one clause, `None` where it asserts nothing of the step."""
        found = sense(frame, role, self.lowers)
        if frame.link == "participle" and self.lowers[frame.verb.first - 1] == "(":
            return None
        if mention.rule == "plan" and not self.required(frame, role):
            return None
        if self.hypothetical(mention, frame) or self.misplaced(mention, frame, role):
            return None
        engine, cue = standing(self.scene, frame)
        status = self.status(mention, frame, role, project, found, engine)
        if status is None or (project < 0 and not self.asserts(mention, frame, role, status)):
            return None
        status = self.corrected(mention, frame, role, status)
        plea = found is not None and found.status is Status.ENDED and self.wished_away(frame)
        if plea:
            status = Status.ACTUAL
        if status is Status.ACTUAL and self.requested(frame):
            status = Status.POSSIBLE
        if status is Status.ACTUAL and role == "subject" and self.over(mention, frame):
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
        if by is None and status is not Status.ACTUAL and frame.verb.passive and frame.agent is None:
            by = self.announced_by(frame)
        if by is None and status is Status.PLANNED and frame.link == "to":
            by = self.intending(frame)
        lead = self.lead(mention, frame, role)
        if by is None and role == "as" and frame.governor is not None and frame.governor.predicate == "accept":
            by = self.above(frame)
        if by is not None and any(by.name == x.name for x in lead):
            by = None
        places, national = self.places(mention, frame, lead)
        if not places and not national and self.anywhere(frame):
            return None
        if plea:
            by = None
        if mention.kind is K.INSPECTION:
            by = self.above(frame)
            by = None if by is not None and by.name == "Ofsted" else by
        date = self.date(mention, frame, status, engine)
        if status is Status.ACTUAL and self.past(mention, date):
            status = Status.ENDED
        wished = found is not None and found.status is Status.POSSIBLE
        named = mention.kind is K.TRUST and "named" in mention.words and frame.verb.lemma not in _BIRTH
        inspectors = mention.kind is K.REVIEW and bool(lead) and all(x.name in self.inspectorates for x in lead)
        return Told(
            kind=K.INSPECTION if inspectors else mention.kind,
            rule="inspection" if inspectors else mention.rule,
            sentence=mention.sentence,
            at=mention.at,
            first=min(frame.first, mention.phrase.first),
            last=max(frame.last, mention.at + 1),
            status=status,
            cue=cue,
            places=places,
            national=national,
            by=by,
            lead=() if inspectors else lead,
            date=None if wished or plea or put_to(frame, self.lowers) else self.to_come_date(date, status),
            refers=mention.definite or (mention.bare and mention.phrase.determiner != "indefinite"),
            fresh=self.further(mention)
            or (mention.kind is K.TRUST and status is Status.POSSIBLE and self.if_not(mention.sentence)),
            earlier=bool({*mention.words, *(self.lowers[project - 1 : project] if project > 0 else ())} & p.EARLIER)
            or (frame.verb.lemma == "replace" and role == "object"),
            weak=named or (project < 0 and self.weak(mention, frame, role)),
            slugs=next(
                (o.authority[:1] for o in mention.phrase.organisations if o.last == mention.at + 1 and not places), ()
            ),
        )
