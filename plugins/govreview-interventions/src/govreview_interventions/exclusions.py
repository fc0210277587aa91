"""Mentions and clauses that tell of no step towards a council, or of one only wished for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind

from . import terms, verbs
from .standing import causing, nobody
from .told import lemma

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame

    from .mentions import Mention


from .other_matters import OtherMatters

K = InterventionKind
_UNREAL = frozenset({"would", "could", "should", "might", "ought"})
_HAVING = frozenset("be have need receive get see face experience know come".split())
_PUT_UNDER = frozenset("put place issue serve give hit subject threaten".split())
_HEALTH = frozenset({"nhs", "cqc", "hospital", "hospitals"})
_RATES = (("a", "year"), ("every", "year"), ("per", "year"), ("each", "year"), ("a", "month"))
_OTHERS = frozenset("police officers detectives hospital hospitals doctors nhs prison prisons schools teachers".split())
_OURS = frozenset("council councils authority social agencies children's county borough city".split())
_PROVIDERS = frozenset("agency agencies home homes nursery charity firm provider school academy hospital carer".split())
_PRESUMING = frozenset({"expect", "assume", "fear", "think"})
_OUTSIDERS = frozenset({"people", "everyone", "many", "staff", "we"})
_SOME_OF = (("of", "them"), ("of", "which"), ("of", "whom"))
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_OUTSIDE = frozenset("independent external peer public diagnostic".split())
_PLEADING = frozenset("ask call want hope wish urge seek apply plead beg press lobby like need wait expect".split())
"""Verbs behind which an end is only asked for."""
_PLEAS = frozenset("application request bid appeal plea attempt hope hopes campaign efforts effort petition".split())
"""Nouns behind which an end is only asked for: "its application to have the notice lifted"."""
_CASEWORK = frozenset({"threshold", "thresholds", "escalation"})
_NEEDING = frozenset({"need", "needing", "require", "requiring"})
_YOUNG = frozenset({"children", "child", "families", "family"})
_BRANCHES = frozenset({"fostering", "adoption", "them", "all"})
_GIVEN = terms.SERVICES | terms.COUNCIL_WORDS | terms.GIVEN


class Exclusions(OtherMatters):
    """What is left out."""

    def elsewhere(self, mention: Mention) -> bool:
        """Whether the step is taken towards a school, a hospital or the like."""
        words = list(mention.words)
        first = self.reading.ranges[mention.sentence][0]
        here = self.scene.bags[mention.sentence]
        if self.in_another_sense(mention) or self.had_it_been(mention):
            return True
        if mention.kind is K.DIRECTION and not terms.COURTS.isdisjoint(here):
            return True
        if mention.kind is K.COMMISSIONER and not {"clinical", "ccg", "policing"}.isdisjoint(here):
            return True
        if mention.kind is K.COMMISSIONER and "police" in here and "children" not in here and "services" not in here:
            return True
        if mention.kind is K.COMMISSIONER and (self.for_other_things(mention) or self.on_other_duties(mention)):
            return True
        if self.counted(mention) or (mention.kind is K.COMMISSIONER and self.of_cabinet(mention)):
            return True
        if mention.kind is K.REVIEW and "national" in mention.words and not terms.HARMED.isdisjoint(here):
            return True
        if mention.kind in _PERSONAL and self.declined(mention):
            return True
        if self.of_casework(mention, here):
            return True
        if mention.kind is K.SPECIAL_MEASURES and not _HEALTH.isdisjoint(here):
            return True
        if mention.kind is K.INSPECTION and self.lowers[mention.at + 1 : mention.at + 3] in _RATES:
            return True
        if mention.kind is K.REVIEW and self.into_others(mention):
            return True
        if mention.kind is K.SPECIAL_MEASURES and self.of_some(mention.phrase.first):
            return True
        if mention.kind is K.SPECIAL_MEASURES and self.of_schools(first, mention.at):
            return True
        if mention.kind is K.SPECIAL_MEASURES and not terms.OTHER_CARE.isdisjoint(self.lowers[first : mention.at]):
            return True
        if mention.kind is K.INSPECTION and self.of_other_things(mention):
            return True
        if mention.kind is K.TRUST and self.runs_schools(mention):
            return True
        if mention.kind is K.TRUST and "named" not in mention.words and not terms.OTHER_CARE.isdisjoint(here):
            return True
        if mention.kind is K.REVIEW and (self.of_the_case(mention) or self.of_a_death(mention)):
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
            and before[0] in terms.OUTCOMES
            and before[1] in ("of", "from", "on")
        ):
            return True
        for word, phrase in self.scene.behind(mention.at, mention.sentence):
            if word not in ("by", "from", "under"):
                words.extend(self.lowers[phrase.first : phrase.last])
        if mention.kind is K.REVIEW:
            return self.lowers[mention.phrase.first - 1] in ("under", "pending") or bool(set(words) & terms.OFF_TOPIC)
        if mention.kind is K.PANEL and (not terms.OFF_TOPIC.isdisjoint(words) or self.over_other_things(mention)):
            return True
        if mention.kind in (K.INSPECTION, K.SPECIAL_MEASURES):
            anchors = self.anchors(mention, -1)
            for frame in self.scene.frames[mention.sentence]:
                if self.roles(mention, frame, anchors):
                    for other in (frame.subject, *frame.objects):
                        if other is not None and other is not mention.phrase:
                            words.extend(self.lowers[other.first : other.core])
            return bool(set(words) & terms.SCHOOLS) and "services" not in words
        return False

    def causes(self, frame: Frame) -> bool:
        """Read "is about to have its notice lifted": what is done to it is told by the verb behind."""
        return frame.verb.lemma in ("have", "get", "see") and any(
            causing(self.scene, f) is frame for f in self.scene.frames[frame.sentence]
        )

    def into_others(self, mention: Mention) -> bool:
        """Read "an inquiry into how police in Derby handled the case": of the police, not of a council."""
        at, last = mention.phrase.core, self.reading.ranges[mention.sentence][1]
        if self.lowers[at : at + 1] not in (("into",), ("of",), ("on",)):
            return False
        if self.lowers[at + 1 : at + 2] not in (("how",), ("why",), ("whether",), ("what",)):
            return False
        first = next((f.verb.first for f in self.scene.frames[mention.sentence] if f.verb.first > at + 1), last)
        who = self.lowers[at + 2 : first]
        return not _OTHERS.isdisjoint(who) and _OURS.isdisjoint(who)

    def runs_schools(self, mention: Mention) -> bool:
        """Read "a trust which runs seven academies"."""
        return any(
            f.link == "relative"
            and f.antecedent is not None
            and f.antecedent.first <= mention.at < f.antecedent.last
            and any(self.lowers[x.head] in terms.SCHOOLS for x in f.objects)
            for f in self.scene.frames[mention.sentence]
        )

    def had_it_been(self, mention: Mention) -> bool:
        """Read "Had Hull been put in special measures, she would have left": it was not."""
        first = self.reading.ranges[mention.sentence][0]
        return self.lowers[first] == "had" and not {"would", "might", "could"}.isdisjoint(
            self.lowers[mention.at : self.reading.ranges[mention.sentence][1]]
        )

    def of_casework(self, mention: Mention, here: frozenset[str]) -> bool:
        """Read "thresholds for statutory intervention", "their next review", "the panel's adviser": work on a child."""
        first = mention.phrase.first
        if mention.kind is K.SPECIAL_MEASURES:
            needed = not _NEEDING.isdisjoint(here) and not _YOUNG.isdisjoint(here)
            return self.lowers[mention.at] == "intervention" and (needed or not _CASEWORK.isdisjoint(here))
        if mention.kind is K.REVIEW:
            alone = not self.scene.behind(mention.at, mention.sentence)
            plain = mention.phrase.last - first == 1 and self.lowers[mention.at] == "reviews"
            return alone and (plain or self.lowers[first] == "their")
        if mention.kind is K.INSPECTION:
            return "assurance" in mention.words
        return mention.kind is K.ADVISER and "panel" in here and "improvement" not in mention.words

    def declined(self, mention: Mention) -> bool:
        """Read "turned down a job as commissioner in Hull": no step is denied, somebody only did not want the post."""
        first = mention.phrase.first
        if self.lowers[first - 1] != "as" or self.lowers[first - 2] not in ("job", "post", "role", "offer"):
            return False
        frames = self.scene.frames[mention.sentence]
        return any(lemma(f, self.lowers) in verbs.DENYING and f.verb.first < first for f in frames)

    def of_some(self, at: int) -> bool:
        """Read "three councils, two of them in intervention": of councils that the text does not name there."""
        return any(self.lowers[k : k + 2] in _SOME_OF for k in range(max(at - 4, 0), at))

    def of_other_things(self, mention: Mention) -> bool:
        """Read "an inspection of Tameside's firework shops", "of fire doors": of no council's services."""
        behind = self.scene.behind(mention.at, mention.sentence)
        thing = next((phrase for word, phrase in behind if word == "of"), None)
        return thing is not None and not terms.OTHER_THINGS.isdisjoint(self.lowers[thing.first : thing.core])

    def for_other_things(self, mention: Mention) -> bool:
        """Read "the commissioner for rivers": an office of another kind."""
        at = mention.at + 1
        return self.lowers[at : at + 1] in (("for",), ("of",)) and not terms.OTHER_OFFICES.isdisjoint(
            self.lowers[at + 1 : at + 2]
        )

    def requested(self, frame: Frame) -> bool:
        """Whether somebody without power over it asks a council to order the step."""
        above = frame.governor
        if above is not None and self.put_to_ministers(frame) and not self.governing(above.agent or above.objects[0]):
            return True
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

    def wished_away(self, frame: Frame) -> bool:
        """Read "has asked for its notice to be lifted", "wants the direction lifted": it is in force."""
        above = frame.governor
        asked = above is not None and above.verb.lemma in _PLEADING and frame.link in ("to", "participle", "ing")
        whose = frame.subject
        asked = asked or (whose is not None and self.lowers[whose.head] in _PLEAS)
        return asked and frame.verb.form != "finite"

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

    def of_others(self, mention: Mention, frame: Frame) -> bool:
        """Whether a clause in which a mention stands tells of the police's inquiry, or of what people thought."""
        if not frame.first <= mention.at < max(frame.last, frame.verb.last):
            return False
        if (
            self.it_takes(frame)
            or self.presumed(frame)
            or self.unreal(frame)
            or self.never_had(frame)
            or self.on_others(frame)
            or self.abroad(frame)
        ):
            return True
        return mention.kind is K.REVIEW and self.by_police(frame)

    def abroad(self, frame: Frame) -> bool:
        """Read "three years in Northampton, where a trust had been set up": of a place that is none of the councils."""
        if frame.opener != "where" or self.scene.where(frame):
            return False
        first = self.reading.ranges[frame.sentence][0]
        at = next((i for i in range(frame.verb.first - 1, first, -1) if self.lowers[i] == "where"), -1)
        at -= at > 0 and self.lowers[at - 1] == ","
        place = self.reading.tokens.words[at - 1] if at > 1 else ""
        named = place[:1].isupper() and self.lowers[at - 2] in ("in", "at", "to", "from")
        return named and not any(a.first <= at - 1 < a.last for a in self.reading.authorities)

    def it_takes(self, frame: Frame) -> bool:
        """Read "It will take a commissioner to turn Hull round": what somebody thinks of such a step."""
        subject = frame.subject
        return (
            frame.verb.lemma == "take" and subject is not None and self.lowers[subject.first : subject.last] == ("it",)
        )

    def on_others(self, frame: Frame) -> bool:
        """Read "an adoption agency in Plymouth was served with a notice": what is done to no council."""
        whom = frame.patient
        served = whom is not None and not whom.people and frame.verb.lemma in _PUT_UNDER
        return whom is not None and served and self.lowers[whom.head] in _PROVIDERS

    def never_had(self, frame: Frame) -> bool:
        """Read "Rutland has never had a commissioner": no step is denied that somebody had in mind."""
        verb = frame.verb
        if not verb.perfect or "never" not in self.lowers[verb.first : verb.last]:
            return False
        return verb.lemma in _HAVING or (verb.passive and verb.lemma in _PUT_UNDER)

    def unreal(self, frame: Frame) -> bool:
        """Read "ministers should have sent one in years ago", "would have faced a takeover": it did not come to that.

        What a plan would have brought is called off with it.
        """
        clause: Frame | None = frame
        while clause is not None and clause.link in ("to", "ing") and not clause.verb.modal:
            clause = clause.governor
        if clause is None or clause.verb.modal not in _UNREAL or not clause.verb.perfect:
            return False
        if clause.verb.lemma in ("prefer", "like", "want", "love"):
            return False
        told = (*((clause.subject,) if clause.subject is not None else ()), *clause.with_("under"))
        return not any(self.lowers[x.head] in terms.PROJECTS for x in told)

    def by_police(self, frame: Frame) -> bool:
        """Whether the police hold the inquiry."""
        agent = frame.agent
        if agent is None:
            return False
        inquirer = self.lowers[agent.head] in terms.INQUIRERS or "information" in self.lowers[agent.first : agent.head]
        return inquirer or self.of_others_bodies(frame)

    def presumed(self, frame: Frame) -> bool:
        """Read "people expected a commissioner to be sent in": what somebody without a say thought would come."""
        return any(
            clause.verb.tense == "past"
            and not (clause.verb.passive or clause.verb.perfect)
            and clause.subject is not None
            and self.lowers[clause.subject.head] in _OUTSIDERS
            for clause in (frame, frame.governor)
            if clause is not None and clause.verb.lemma in _PRESUMING
        )

    def only_elsewhere(self, mention: Mention, frame: Frame) -> bool:
        """Read "She is now an improvement adviser in Bristol", "nobody in Yorkshire has one"."""
        if mention.kind not in _PERSONAL:
            return False
        behind = self.scene.behind(mention.at, mention.sentence)
        phrases = [x for w, x in behind if w in ("in", "at", "to", "for")]
        if frame.verb.lemma == "be" and not mention.phrase.people:
            phrases.append(mention.phrase)
        main = self.reading.main_authority
        slug = main.entries[0].slug if main is not None else ""
        away = any(
            x.authorities and not self.scene.named(x) and all(a.entries[0].slug != slug for a in x.authorities)
            for x in phrases
        )
        return away or nobody(frame, self.lowers) >= 0

    def if_not(self, sentence: int) -> bool:
        """Whether a sentence tells what may come of it if something else happens."""
        first, last = self.reading.ranges[sentence]
        return not {"if", "unless", "should"}.isdisjoint(self.lowers[first:last])

    def misplaced(self, mention: Mention, frame: Frame, role: str) -> bool:
        """Whether something other than services is given to a trust."""
        thing = frame.patient
        if mention.kind is K.TRUST and thing is None and role == "to" and frame.verb.lemma in verbs.TRANSFER:
            between = self.lowers[frame.verb.first : mention.at]
            return _GIVEN.union(terms.CHILDREN, _BRANCHES).isdisjoint(between)
        return (
            mention.kind is K.TRUST
            and role in ("to", "into")
            and frame.verb.lemma in verbs.TRANSFER
            and thing is not None
            and not self.scene.placed(thing)
            and self.lowers[thing.head] not in _GIVEN
        )
