"""Steps told without a verb of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, EdtfDate, InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from . import terms
from .dating import clause_date, due_date, label, step_date
from .standing import standing
from .told import Told

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention


from .references import References

K = InterventionKind
_LINE = 16
"""Tokens of a line of a chronicle."""
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})


class Nominal(References):
    """Mere mentions that count."""

    def unasserted(self, mention: Mention) -> Told | None:
        """A mention that tells a step without a verb of its own: its commissioner by name, a review by somebody."""
        reading, s = self.reading, mention.sentence
        if mention.numbered and not (mention.visit and self.near(mention) is not None):
            return None
        base = Told(
            kind=mention.kind,
            rule=mention.rule,
            sentence=s,
            at=mention.at,
            first=mention.phrase.first,
            last=mention.phrase.last,
            status=Status.ACTUAL,
            places=self.scene.named(mention.phrase) or self.scene.place_behind(mention.at, s),
            refers=mention.definite,
            earlier=bool(set(mention.words) & terms.EARLIER),
        )
        start, end = self.item(mention)
        told = any(f.verb.form == "finite" and start <= f.verb.first < end for f in self.scene.frames[s])
        if not told and not mention.bare:
            entry = label(self.scene, s) or self.entry(mention)
            if entry is not None:
                ahead = reading.document.published is not None and reading.document.published.before(entry)
                return evolve(
                    base,
                    date=entry,
                    status=Status.PLANNED if ahead else Status.ACTUAL,
                    by=self.deciding(mention, None) or self.named_before(mention),
                    lead=self.scene.actors(mention.phrase, s) or self.listed(mention)
                    if mention.kind in _PERSONAL
                    else (),
                )
        if (
            mention.kind is K.COMMISSIONER
            and mention.phrase.people
            and mention.post is not None
            and mention.post.kind.value == "commissioner"
        ):
            lead = self.scene.actors(mention.phrase, s)
            if len(lead) > 1 and not mention.plural:
                lead = self.in_office(lead, mention) or lead[:1]
            return evolve(base, rule="holder", lead=lead, by=self.belongs_to(mention), date=self.extended(mention))
        sent = self.sent_as(mention)
        if sent is not None:
            return evolve(
                base,
                first=sent.first,
                by=self.scene.actor(sent.agent, s),
                lead=self.scene.actors(sent.patient, s),
                date=step_date(self.scene, sent),
                refers=False,
            )
        if mention.kind is K.ADVISER and mention.post is None and self.lowers[mention.at].startswith("partner"):
            return self.partner(mention, base)
        if (
            mention.kind is K.INSPECTION
            and self.visit(mention)
            and self.lowers[mention.at + 1 : mention.at + 2] == (":",)
        ):
            date = next(
                (reading.date_at[i] for i in range(mention.at + 1, reading.ranges[s][1]) if i in reading.date_at), None
            )
            if date is not None:
                return evolve(
                    base, date=date.resolve(reading.document.published, Direction.PAST), last=reading.ranges[s][1]
                )
        start = mention.phrase.first - 1
        while start > 0 and self.lowers[start] in (
            "monitoring",
            "its",
            "the",
            "a",
            "first",
            "second",
            "third",
            "fourth",
            "latest",
        ):
            start -= 1
        before = self.lowers[start] if start >= 0 else ""
        if (
            mention.kind is K.INSPECTION
            and self.visit(mention)
            and not mention.plural
            and before in ("after", "following", "at", "during", "since", "in", "on", "from")
            and not any(f.verb.modal for f in self.scene.frames[s])
            and not any(
                f.first <= mention.at < f.last and self.reading.status_of(f)[0] is not Status.ACTUAL
                for f in self.scene.frames[s]
            )
        ):
            near = self.near(mention)
            return evolve(
                base, date=near.resolve(reading.document.published, Direction.PAST) if near is not None else None
            )
        if mention.kind is K.REVIEW and not mention.bare:
            by = next((phrase for word, phrase in self.scene.behind(mention.at, s) if word == "by"), None)
            lead = self.scene.actors(by, s)
            if by is not None and lead:
                verb = next(
                    (f for f in self.scene.frames[s] if f.subject is not None and f.subject.first == by.first), None
                )
                return evolve(
                    base,
                    lead=lead,
                    last=max(base.last, by.last),
                    date=step_date(self.scene, verb) if verb is not None else self.told_near(mention),
                )
        if mention.kind is K.INSPECTION and tuple(
            self.lowers[max(mention.phrase.first - 2, 0) : mention.phrase.first]
        ) == ("instead", "of"):
            return evolve(
                base,
                status=Status.CANCELLED,
                cue=reading.span(mention.phrase.first - 2, mention.phrase.first),
                date=due_date(self.scene, s),
            )
        if (
            mention.kind in (K.IMPROVEMENT_NOTICE, K.DIRECTION)
            and "subject" in self.lowers[mention.phrase.first - 2 : mention.phrase.first]
        ):
            near = self.near(mention)
            published = reading.document.published
            return evolve(base, date=near.resolve(published, Direction.PAST) if near is not None else None)
        if mention.kind in (K.SPECIAL_MEASURES, K.IMPROVEMENT_NOTICE) and base.places:
            words = set(mention.words)
            if words & {"faces", "face", "risks"}:
                return evolve(base, status=Status.POSSIBLE)
            if words & {"received", "gets", "got"}:
                return base
        return None

    def told_near(self, mention: Mention) -> EdtfDate | None:
        """The date behind a review and who carried it out: "a review by the LGA in 2018 had warned"."""
        near = self.near(mention)
        if near is None or near.role is not DateRole.POINT:
            return None
        return near.resolve(self.reading.document.published, Direction.PAST)

    def item(self, mention: Mention) -> tuple[int, int]:
        """The bounds of the item of a list in which a mention stands: "peer review (June 2012); re-inspection"."""
        first, last = self.reading.ranges[mention.sentence]
        marks = [k for k in range(first, last) if self.lowers[k] == ";"]
        start = max((k + 1 for k in marks if k < mention.at), default=first)
        return start, min((k for k in marks if k > mention.at), default=last)

    def entry(self, mention: Mention) -> EdtfDate | None:
        """The one date of a line, or item, without a verb: "DfE improvement notice, December 2018"."""
        first, last = self.item(mention)
        dates = [self.reading.date_at[i] for i in range(first, last) if i in self.reading.date_at]
        if len(dates) != 1 or last - first > _LINE or not dates[0].absolute:
            return None
        return dates[0].resolve(self.reading.document.published, Direction.PAST)

    def named_before(self, mention: Mention) -> ActorRef | None:
        """The department whose notice or direction it is: "DfE improvement notice"."""
        bodies = [o for o in mention.phrase.organisations if o.last <= mention.at and o.kind == "department"]
        return ActorRef(bodies[0].name) if bodies and mention.kind in (K.IMPROVEMENT_NOTICE, K.DIRECTION) else None

    def sent_as(self, mention: Mention) -> Frame | None:
        """The clause that sends somebody, told of between, "as her adviser"."""
        if mention.kind not in _PERSONAL or self.lowers[mention.phrase.first - 1] != "as":
            return None
        return next(
            (
                f
                for f in self.scene.frames[mention.sentence]
                if f.predicate == "appoint"
                and f.verb.first < mention.at
                and f.patient is not None
                and f.patient.people
                and standing(self.scene, f)[0] is Status.ACTUAL
            ),
            None,
        )

    def extended(self, mention: Mention) -> EdtfDate | None:
        """The end told in "X, whose appointment has been extended to the end of May"."""
        for frame in self.scene.frames[mention.sentence]:
            if (
                frame.opener == "whose"
                and frame.antecedent is not None
                and frame.antecedent.first <= mention.at < frame.antecedent.last
                and not terms.MISSIONS.isdisjoint(self.lowers[frame.first : frame.verb.first])
                and frame.verb.lemma in ("extend", "renew", "end", "expire", "run", "finish")
            ):
                date = clause_date(self.scene, frame, planned=True)
                return date if date is None or date.is_interval else EdtfDate.interval(None, date)
        return None

    def partner(self, mention: Mention, base: Told) -> Told | None:
        """Read "Leeds City Council, our improvement partner since 2021, will go on supporting us until May"."""
        s = mention.sentence
        before = next(
            (
                x
                for x in self.reading.phrases[s]
                if x.last == mention.phrase.first - 1 and self.lowers[x.last] == "," and not x.people
            ),
            None,
        )
        if before is None:
            return self.partner_named(mention, base)
        lead = self.scene.actors(before, s)
        if not lead:
            return None
        dates = [
            self.reading.date_at[k]
            for k in range(mention.at + 1, self.reading.ranges[s][1])
            if k in self.reading.date_at
        ]
        published = self.reading.document.published
        begun = next((d.resolve(published, Direction.PAST) for d in dates if d.role is DateRole.SINCE), None)
        end = next((d.resolve(published, Direction.FUTURE) for d in dates if d.role is DateRole.UNTIL), None)
        date = begun or end
        if begun is not None and end is not None and begun.start is not None and end.end is not None:
            date = begun if end.end.before(begun.start) else EdtfDate.interval(begun.start, end.end)
        places = tuple(a for a in base.places if not before.first <= a.first < before.last)
        return evolve(base, first=before.first, lead=lead, places=places, refers=False, date=date)

    def partner_named(self, mention: Mention, base: Told) -> Told | None:
        """Read "Hull's improvement partner, Leeds City Council, has …"."""
        end = mention.phrase.core
        if self.lowers[end : end + 1] != (",",):
            return None
        name = next((x for x in self.reading.phrases[mention.sentence] if x.first == end + 1 and not x.people), None)
        lead = self.scene.actors(name, mention.sentence)
        if name is None or not lead or not (name.authorities or name.organisations):
            return None
        return evolve(base, last=name.last, lead=lead, refers=False)
