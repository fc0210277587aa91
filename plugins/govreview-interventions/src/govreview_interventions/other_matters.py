"""Mentions that look like a step towards a council's services and are another affair."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status

from . import terms, verbs

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention


from .parts import Parts

K = InterventionKind
_COUNTED = frozenset({K.SPECIAL_MEASURES, K.IMPROVEMENT_NOTICE, K.DIRECTION, K.COMMISSIONER})
_INTO = frozenset({"in", "under", "with", "on", "into"})
_ABLE = frozenset({"power", "powers", "right", "ability", "authority"})
_SCATHING = terms.SCATHING | {"the", "a", "an", "this", "that", "new", "another", "its", "second", "such", "latest"}
"""Words before "review" that do not tell which kind of review it is."""
_FINDING = verbs.TELLING | frozenset(
    "say warn blame praise condemn call accuse criticise note list describe show".split()
)
_HOLDING = frozenset({"carry", "conduct", "undertake", "hold", "complete", "need"})
_OUTSIDERS = frozenset({"by", "from"})
_ORDERED = frozenset("order commission announce launch set establish begin start open".split())
_DEATHS = frozenset({"death", "deaths", "murder", "murders", "killing"})
_NAME = 5
"""Tokens of a name and its title before a post."""
_RULE = frozenset({("any", "time"), ("if", "the"), ("where", "the"), ("if", "a"), ("any", "point"), ("under", "the")})
"""Words behind what may be done with a step in general."""
_AIM = 6
"""Tokens behind a panel in which what it is for is told."""
_CASE = frozenset({"case", "practice"})
_TITLE = 12
"""Tokens of a title or of what stands behind one."""
_TITLED = frozenset({"inspector", "director", "manager", "officer", "head", "lead"})
_STOPS = frozenset({",", ";", ".", "(", "was", "is", "has", "will", "who", "after", "by"})
_NATIONWIDE = frozenset({"munro", "macalister"})
"""Whose reviews were of the whole country."""
_FIRST_TRUST = 2011
"""The year before which a children's trust was a partnership that every council had."""
_TALES = frozenset({"history", "record", "kinds", "forms", "types", "levels"})
_TALE = 5
_ONCE = frozenset({"once", "formerly", "previously"})
_WHITEHALL = frozenset({"department", "dfe", "ministry"})


class OtherMatters(Parts):
    """Affairs of others, of a child's case, of councils in general."""

    def of_others_bodies(self, frame: Frame) -> bool:
        """Read "a charity commissioned a review of its own work": of nobody who may order one of a council."""
        agent = frame.agent
        if agent is None or frame.verb.lemma not in _ORDERED:
            return False
        if agent.posts or (agent.authorities and agent.authorities[-1].last > agent.head):
            return False
        kinds = {o.kind for o in agent.organisations}
        if kinds & {"department", "inspectorate"}:
            return False
        own = self.lowers[frame.verb.last : frame.last + 1]
        charity = bool(kinds & {"charity", "company", "police", "union", "court"}) and "its" in own
        return charity or self.lowers[agent.head] in terms.OTHER_BODIES

    def on_other_duties(self, mention: Mention) -> bool:
        """Read "commissioners sent in to run Liverpool's highways department": no commissioner for children."""
        last = self.reading.ranges[mention.sentence][1]
        behind = self.lowers[mention.at + 1 : last]
        if terms.OTHER_DUTIES.isdisjoint(behind):
            return False
        return terms.CHILDREN.isdisjoint(behind) and terms.CHILDREN.isdisjoint(mention.words)

    def of_a_death(self, mention: Mention) -> bool:
        """Read "a safeguarding review", "a review commissioned by the board into the death of a newborn"."""
        at, last = mention.at, self.reading.ranges[mention.sentence][1]
        before = self.lowers[at - 1]
        if before == "safeguarding" or not terms.NATIONAL.isdisjoint((*mention.words, before)):
            return True
        return any(
            self.lowers[i] == "into" and not _DEATHS.isdisjoint(self.lowers[i + 1 : i + 4]) for i in range(at + 1, last)
        ) or any(
            w == "of" and {"safeguarding", "board"} <= set(self.lowers[x.first : x.last])
            for w, x in self.scene.behind(at, mention.sentence)
        )

    def in_another_sense(self, mention: Mention) -> bool:
        """Read "Deputy National Inspector Social Care Inspection", "adviser at the Department for Education"."""
        first, last = self.reading.ranges[mention.sentence]
        before = self.lowers[max(first, mention.phrase.first - _TITLE) : mention.at]
        behind = self.lowers[mention.at + 1 : min(mention.at + 1 + _TITLE, last)]
        if mention.kind is K.INSPECTION and not mention.visit:
            return mention.phrase.determiner == "none" and "," not in before and not _TITLED.isdisjoint(before)
        if mention.kind is K.REVIEW:
            return self.of_the_country(mention)
        if mention.kind is K.TRUST:
            published = self.reading.document.published
            start = published.earliest if published is not None else None
            return start is not None and start.year < _FIRST_TRUST and "children" in (*mention.words, *before)
        if mention.kind is K.SPECIAL_MEASURES:
            return not _TALES.isdisjoint(before[-_TALE:]) and self.lowers[mention.at] == "intervention"
        if mention.kind is K.PANEL:
            return "campaign" in mention.words
        if mention.kind is K.ADVISER and behind[:1] in (("roles",), ("posts",), ("jobs",)):
            return True
        if mention.kind in (K.ADVISER, K.COMMISSIONER):
            if behind[:1] == ("advice",):
                return True
            if mention.phrase.first - 2 > first and self.lowers[mention.phrase.first - 1] in _ONCE:
                return True
            stop = next((i for i, word in enumerate(behind) if word in _STOPS), len(behind))
            return any(behind[i] == "at" and not _WHITEHALL.isdisjoint(behind[i + 1 : i + 3]) for i in range(stop))
        return False

    def of_the_country(self, mention: Mention) -> bool:
        """Read "Professor Munro considered it in her review of child protection": of no council's services."""
        first = self.reading.ranges[mention.sentence][0]
        owned = mention.phrase.determiner == "possessive" or not _NATIONWIDE.isdisjoint(mention.words)
        return owned and not _NATIONWIDE.isdisjoint(self.lowers[first : mention.at])

    def of_cabinet(self, mention: Mention) -> bool:
        """Read "Councillor Ann Holt, commissioner for children and education": a member of the cabinet."""
        first = self.reading.ranges[mention.sentence][0]
        near = self.lowers[max(first, mention.phrase.first - _NAME) : mention.at]
        return bool(mention.phrase.people) and not terms.COUNCILLORS.isdisjoint(near)

    def counted(self, mention: Mention) -> bool:
        """Read "one of 20 councils in intervention", "of the 30 councils under notices": a count, no step."""
        first = mention.phrase.first
        if mention.kind not in _COUNTED or first < len(_INTO) or self.lowers[first - 1] not in _INTO:
            return False
        noun = self.lowers[first - 2]
        before = self.lowers[first - 3]
        number = before.isdecimal() or before in terms.NUMBERS or before in ("all", "those", "other", "the", "of")
        return noun in ("councils", "authorities") and number

    def of_a_child(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Read "a damning review found that social workers failed to see the bruises": the review of a case."""
        if set(mention.words) - _SCATHING or role not in ("subject", "object"):
            return False
        ordered = frame.verb.lemma in verbs.ORDERING and frame.verb.lemma not in ("publish", "give")
        if role == "object" or (frame.verb.passive and ordered):
            return False
        doer = frame.agent if frame.verb.passive else None
        if doer is not None and (doer.people or doer.organisations or doer.authorities):
            return False
        behind = self.scene.behind(mention.at, mention.sentence)
        if any(w in _OUTSIDERS and (x.people or x.organisations or x.authorities) for w, x in behind):
            return False
        if any(w in ("of", "into") and not terms.SERVICES.isdisjoint(self.lowers[x.first : x.last]) for w, x in behind):
            return False
        here = self.scene.bags[mention.sentence]
        if not terms.HARMED.isdisjoint(here) or any(word.endswith("-old") for word in here):
            return True
        return self.tells_a_case and frame.verb.lemma in _FINDING | _HOLDING

    @cached_property
    def tells_a_case(self) -> bool:
        """Whether the text tells of a review of a child's case."""
        lowers = self.lowers
        return any(word in ("review", "reviews") and lowers[i - 1] in _CASE for i, word in enumerate(lowers))

    def in_principle(self, mention: Mention, frame: Frame, engine: Status) -> bool:
        """Read "a direction may be revoked at any time": how such steps end, whoever's they are."""
        indefinite = mention.phrase.determiner == "indefinite" or (mention.plural and not mention.definite)
        held = frame.subject is not None and frame.subject.first <= mention.at < frame.subject.last
        return held and indefinite and engine is Status.POSSIBLE and mention.kind in _COUNTED and self.anytime(frame)

    def anytime(self, frame: Frame) -> bool:
        """Read "at any time", "where it is no longer required": words of a rule, not of a case."""
        last = self.reading.ranges[frame.sentence][1]
        behind = self.lowers[frame.verb.last : last]
        return any(behind[i : i + 2] in _RULE for i in range(len(behind) - 1))

    def served_under(self, mention: Mention, frame: Frame) -> bool:
        """Read "the direction under which he served": he was in office, and served nobody with it."""
        at = mention.phrase.core
        return frame.link == "relative" and self.lowers[at : at + 2] == ("under", "which")

    def only_able(self, frame: Frame) -> bool:
        """Read "has the power to send in commissioners": what may be done, nobody says that it is."""
        return frame.verb.form == "infinitive" and self.lowers[frame.verb.first - 1] in _ABLE

    def over_other_things(self, mention: Mention) -> bool:
        """Read "the fund is overseen by a panel", "a task force to tackle potholes": over nothing of a council's."""
        behind = self.lowers[mention.at + 1 : mention.at + _AIM]
        if behind[:1] in (("to",), ("on",), ("for",)) and not terms.OFF_TOPIC.isdisjoint(behind):
            return True
        plain = mention.bare and mention.phrase.determiner == "indefinite" and behind[:1] == ("on",)
        if plain and terms.CHILDREN.union(terms.SERVICES).isdisjoint(behind):
            return True
        return any(
            frame.verb.passive
            and frame.patient is not None
            and self.lowers[frame.patient.head] in terms.FUNDED
            and any(w == "by" and x.first <= mention.at < x.last for w, x in frame.obliques)
            for frame in self.scene.frames[mention.sentence]
        )
