"""Councils and firms at another's side: help given, received, asked for, partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, InterventionKind, Status

from . import terms, verbs
from .deed import Deed
from .standing import standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase
    from govreview.reading.mentions import AuthorityMention

    from .told import Told

K = InterventionKind
_SUPPORT = frozenset({"support", "help", "assistance", "advice", "guidance", "mentoring"})
_GUESTS = frozenset({"work", "be", "spend", "arrive", "come", "join", "drive", "travel", "go", "sit", *verbs.ADVISING})
_BESIDE = frozenset({"in", "at", "with", "alongside", "to", "into"})
_MENDING = verbs.ADVISING | verbs.MENDING
_IMPOSING = frozenset({"impose", "parachute", "foist", "install"})
_MINDERS = frozenset({"squad", "outsiders", "minders", "troubleshooters", "minder", "outsider"})
_OWN = frozenset({"it", "council", "authority", "we", "they"})


class Helpers(Deed):
    """Reads clauses in which one council helps another."""

    def helped(self, frame: Frame) -> Iterator[Told]:
        """Read help given ("Camden is providing support to Bexley"), received, turned to, and pairs of councils."""
        verb = frame.verb.lemma
        if verb in verbs.BRINGING:
            yield from self.brought(frame)
        if verb in _IMPOSING:
            yield from self.imposed(frame)
        if verb in _GUESTS:
            yield from self.guests(frame)
        if verb == "send" and self.only_a_team(frame):
            return
        if (
            verb in verbs.GIVING_HELP
            and frame.patient is not None
            and self.help(frame.patient)
            and not frame.verb.passive
        ):
            helped = next((x for w, x in frame.obliques if w in ("to", "for") and self.scene.placed(x)), None)
            if len(frame.objects) > 1 and self.scene.placed(frame.objects[0]):
                helped = frame.objects[0]
            yield from self.pair(frame, frame.subject, helped)
        elif verb in verbs.GETTING_HELP and frame.objects and self.help(frame.objects[0]):
            owner = frame.objects[0].possessor
            lender = next(iter(frame.with_("from")), owner if owner is not None and owner.authorities else None)
            yield from self.pair(frame, lender, frame.subject)
        elif verb in ("turn", "look") and any(self.help(x) for x in frame.with_("for")):
            yield from self.pair(frame, next(iter(frame.with_("to")), None), frame.subject)
        elif verb in verbs.PAIRING:
            yield from self.paired(frame)
        elif (
            verb == "work" and self.obliged(frame) and terms.OFF_TOPIC.isdisjoint(self.lowers[frame.first : frame.last])
        ):
            above = frame.governor
            by = (
                self.scene.actor(above.agent, frame.sentence)
                if above is not None and self.governing(above.agent)
                else None
            )
            for told in self.pair(frame, next(iter(frame.with_("with", "alongside")), None), frame.subject):
                over = above is not None and self.lowers[above.verb.first : above.verb.head][-2:] == ("no", "longer")
                yield evolve(told, by=by, status=Status.ENDED if over else told.status)

    def brought(self, frame: Frame) -> Iterator[Told]:
        """Read "it has brought in Oldham to advise it", "consultants were hired to turn the service round"."""
        helper = frame.patient
        if frame.verb.lemma not in verbs.BRINGING or helper is None or helper.people:
            return
        firm = self.lowers[helper.head] in ("firm", "team") and not terms.OUTSIDERS.isdisjoint(
            self.lowers[helper.head : helper.head + 3]
        )
        named = bool(helper.organisations) and not terms.OUTSIDERS.isdisjoint(
            self.lowers[helper.first : helper.organisations[0].first]
        )
        outside = firm or named or self.lowers[helper.head] in terms.OUTSIDERS
        below = next((f for f in self.scene.frames[frame.sentence] if f.governor is frame and f.link == "to"), None)
        if outside and below is not None and below.verb.lemma in verbs.EXAMINING:
            return
        mending = below is not None and (
            below.verb.lemma in _MENDING
            or self.furnishing(below)
            or (below.verb.lemma == "work" and any(self.scene.placed(x) for x in below.with_("with", "alongside")))
        )
        mending = mending or any(self.lowers[x.head] in ("partner", "adviser", "mentor") for x in frame.with_("as"))
        if not (outside or (mending and (helper.authorities or helper.organisations))):
            return
        agent = frame.agent
        if outside and below is not None and not mending:
            return
        if named and not mending and frame.verb.lemma not in ("bring", "call", "draft"):
            return
        if outside and not mending and (agent is None or not (agent.authorities or self.lowers[agent.head] in _OWN)):
            return
        places = self.scene.place_in(below) if below is not None else ()
        own = self.scene.named(agent) if agent is not None and not self.governing(agent) else ()
        slugs = {a.entries[0].slug for a in helper.authorities}
        places = tuple(a for a in places or own if a.entries[0].slug not in slugs) or self.focus(
            frame, frame.first, helper
        )
        lead = self.scene.actors(helper, frame.sentence) or tuple(
            x for phrase in frame.with_("from") for x in self.scene.actors(phrase, frame.sentence)
        )
        if not lead and named:
            lead = (ActorRef(helper.organisations[-1].name),)
        if not outside and not lead:
            return
        by = self.scene.actor(agent, frame.sentence) if agent is not None else None
        yield self.build(frame, K.ADVISER, "lend", places, by=None if by in lead else by, lead=lead)

    def imposed(self, frame: Frame) -> Iterator[Told]:
        """Read "had a team imposed on it by the government", "Whitehall parachuted managers into Hull"."""
        team = frame.patient
        if team is None or team.people or self.lowers[team.head] not in terms.STAFF | _MINDERS:
            return
        upon = next(iter(frame.with_("on", "upon", "into")), None)
        agent, named = frame.agent, self.scene.placed(upon)
        if (
            upon is None
            or not (named or self.lowers[upon.head] in _OWN)
            or any(f.verb.lemma in verbs.EXAMINING for f in self.scene.frames[frame.sentence] if f.governor is frame)
        ):
            return
        if agent is not None and not self.governing(agent):
            return
        places = named or self.scene.named(frame.governor.subject if frame.governor is not None else None)
        by = self.scene.actor(agent, frame.sentence) if agent is not None else None
        yield self.build(frame, K.ADVISER, "adviser", places, by=by)

    def only_a_team(self, frame: Frame) -> bool:
        """Whether a team is sent, nobody says where: "Sunderland sent a team last year"."""
        sent = frame.patient
        if sent is None or self.lowers[sent.head] not in ("team", "teams") or len(frame.objects) > 1:
            return False
        return not frame.with_("to", "into", "in", "of")

    def furnishing(self, frame: Frame) -> bool:
        """Read "to furnish 60 days of improvement support"."""
        if frame.verb.lemma not in verbs.GIVING_HELP | {"furnish", "deliver"}:
            return False
        given = (*frame.objects, *(x for w, x in frame.obliques if w in ("of", "with")))
        return any(self.lowers[x.head] in _SUPPORT for x in given)

    def guests(self, frame: Frame) -> Iterator[Told]:
        """Read "coaches from Essex County Council have been working alongside managers in Hull"."""
        subject = frame.subject
        if subject is None or frame.verb.passive or subject.people or self.lowers[subject.head] not in terms.STAFF:
            return
        home = next((x for x in frame.with_("from") if x.authorities), None)
        if home is None and any(self.lowers[a.first - 1] == "from" for a in subject.authorities):
            home = subject
        if home is None:
            return
        if home is not subject and not self.council_like(home):
            return
        slugs = {a.entries[0].slug for a in home.authorities}
        near = next((self.scene.placed(x) for w, x in frame.obliques if w in _BESIDE and self.scene.placed(x)), ())
        beside = bool(frame.with_("alongside", "with"))
        mending = any(
            f.governor is frame and f.link == "to" and f.verb.lemma in _MENDING
            for f in self.scene.frames[frame.sentence]
        )
        if frame.verb.lemma in ("work", "be", "spend", "drive", "travel", "go", "sit"):
            working = beside or bool(near)
        elif frame.verb.lemma in verbs.ADVISING:
            near = near or next((self.scene.placed(x) for x in frame.objects if self.scene.placed(x)), ())
            working = bool(near) or any(self.council_like(x) for x in frame.objects)
        else:
            working = frame.verb.lemma in ("arrive", "come", "join") and mending
        if not working:
            return
        places = tuple(a for a in near if a.entries[0].slug not in slugs) or self.focus(frame, frame.first, home)
        if places and not {a.entries[0].slug for a in places} & slugs:
            lead = tuple(ActorRef(self.scene.authority(a).name) for a in home.authorities[:1])
            yield self.build(frame, K.ADVISER, "lend", places, lead=lead)

    def help(self, phrase: NounPhrase) -> bool:
        """Whether help is meant, not help for somebody in need."""
        return self.lowers[phrase.head] in terms.HELP and self.lowers[phrase.first] not in ("no", "little")

    def obliged(self, frame: Frame) -> bool:
        """Whether somebody requires it: "requires the borough to work with Leeds"."""
        governor = frame.governor
        return (
            frame.link == "to" and governor is not None and governor.verb.lemma in verbs.REQUIRING | {"agree", "have"}
        )

    def paired(self, frame: Frame) -> Iterator[Told]:
        """Read "Doncaster has been paired with Leeds": the one that the text is about is helped."""
        if any(w in ("on", "over") and terms.COUNCIL_WORDS.isdisjoint(self.words(x)) for w, x in frame.obliques):
            return
        one, other = frame.patient if frame.verb.passive else frame.subject, next(iter(frame.with_("with", "to")), None)
        if not frame.verb.passive and frame.objects:
            one = frame.objects[0]
        main = self.scene.dominant
        if (
            main is not None
            and other is not None
            and any(a.entries[0].slug == main.entries[0].slug for a in self.scene.named(other))
        ):
            one, other = other, one
        by = self.scene.actor(frame.agent, frame.sentence) if self.governing(frame.agent) else None
        yield from (evolve(told, by=by) for told in self.pair(frame, other, one))

    def pair(self, frame: Frame, helper: NounPhrase | None, helped: NounPhrase | None) -> Iterator[Told]:
        """The step of one who helps another; nothing where either is not told."""
        if helper is None or helper.people or self.governing(helper):
            return
        owner = helper.possessor
        if owner is not None and owner.authorities and self.lowers[helper.head] in ("partner", "partners", "neighbour"):
            return
        givers = helper.authorities
        unnamed = helper.determiner == "indefinite" and self.lowers[helper.head] in (
            "neighbour",
            "council",
            "authority",
        )
        open_ = unnamed and standing(self.scene, frame)[0] in (Status.POSSIBLE, Status.PLANNED)
        if not givers and not open_ and not any(o.kind in terms.HELPING_BODIES for o in helper.organisations):
            return
        places = self.recipients(frame, helper, helped)
        if not places or {a.entries[0].slug for a in places} & {a.entries[0].slug for a in givers}:
            return
        lead = self.scene.actors(helper, frame.sentence)
        asked = frame.link == "to" and frame.governor is not None and frame.governor.verb.lemma == "ask"
        offered = frame.verb.lemma == "offer"
        told = self.build(
            frame, K.ADVISER, "lend", places, lead=lead, status=Status.POSSIBLE if asked or offered else None
        )
        yield told

    def recipients(self, frame: Frame, helper: NounPhrase, helped: NounPhrase | None) -> tuple[AuthorityMention, ...]:
        """The authority helped: named, or in focus where a council is spoken of."""
        if helped is not None:
            named = self.scene.named(helped)
            if named:
                return named
            if helped.people or self.lowers[helped.head] not in terms.COUNCIL_WORDS | {"it", "they", "town", "city"}:
                return ()
        return self.focus(frame, frame.first, helper)
