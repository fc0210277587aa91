"""Till when the mission of a commissioner or adviser lasts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, EdtfDate, InterventionKind, RoleKind, Status

from . import terms, verbs
from .dating import step_date
from .deed import Deed
from .standing import standing
from .told import lemma

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame

    from .told import Told

K = InterventionKind
_PROLONGING = frozenset({"extend", "renew", "prolong", "lengthen"})
_FOLLOWING = frozenset("successor succeeds succeeded replaced replacement replaces succeed relieved relieves".split())
"""Words beside a departure with which somebody else takes over."""
_POSTS = frozenset("post role job office town city county borough council services place".split())
"""What a commissioner or adviser leaves."""
GOING = verbs.STAYING | {key[0] for key in verbs.LEAVING} | {"go", "return"}
"""Verbs by which a mission may end, with who had it as the subject."""
_LASTING = verbs.STAYING | frozenset("leave depart finish".split())


class Tenures(Deed):
    """Reads clauses in which a mission ends, is prolonged, or goes on till a day."""

    def goes(self, frame: Frame) -> Iterator[Told]:
        """Read "In June she packed it in", "He has gone back to Leeds": the end of a mission, told of who had it."""
        verb, subject = frame.verb, frame.subject
        if subject is None or verb.negation >= 0 or verb.modal or verb.passive or not self.departs(frame):
            return
        person = self.reading.person_of(subject, frame.sentence)
        if person is None or standing(self.scene, frame)[0] is not Status.ACTUAL or self.followed(frame):
            return
        date = step_date(self.scene, frame)
        published = self.reading.document.published
        over = date is not None and not date.is_interval and published is not None and bool(date.before(published))
        if verb.tense != "past" and not verb.perfect and not over:
            return
        if date is not None and date.is_interval and date.end is None:
            return
        for kind in (K.COMMISSIONER, K.ADVISER):
            rule = "commissioner" if kind is K.COMMISSIONER else "adviser"
            end = EdtfDate.interval(None, date) if date is not None and not date.is_interval else date
            told = self.build(frame, kind, rule, (), lead=(ActorRef(person.name),), status=Status.ENDED, date=end)
            yield evolve(told, weak=True, refers=True, date=end)

    def departs(self, frame: Frame) -> bool:
        """Whether a verb tells that somebody goes for good."""
        verb, behind = frame.verb, self.lowers[frame.verb.last : frame.verb.last + 3]
        if frame.link not in ("", "and") or any(word in ("as", "with") for word, _ in frame.obliques):
            return False
        key = lemma(frame, self.lowers)
        heads = {self.lowers[x.head] for x in frame.objects}
        if verb.lemma in ("go", "return"):
            home = behind[:1] == ("home",) or behind[:2] == ("back", "to") or key == (verb.lemma, "back")
            away = any(w == "to" and self.lowers[x.head] not in terms.COUNCIL_WORDS for w, x in frame.obliques)
            return (home and behind[1:2] != ("to",)) or (away and (verb.lemma == "return" or "back" in behind))
        if verb.lemma == "pack":
            return behind[:2] in (("it", "in"), ("up",), ("his", "bags"), ("her", "bags")) or key[1] in ("in", "up")
        if verb.lemma in verbs.STAYING:
            return behind[:1] == ("until",) or behind[:1] == ("till",)
        return (key in verbs.LEAVING or ((key[0], "") in verbs.LEAVING and not key[1])) and heads <= _POSTS

    def followed(self, frame: Frame) -> bool:
        """Whether another comes in the place of the one who goes: the step goes on."""
        first = self.reading.ranges[max(frame.sentence - 1, 0)][0]
        last = self.reading.ranges[min(frame.sentence + 1, len(self.scene.frames) - 1)][1]
        words = self.lowers[first:last]
        return any(w in _FOLLOWING and words[i - 1] not in ("no", "without") for i, w in enumerate(words))

    def term(self, frame: Frame) -> Iterator[Told]:
        """Read "Ms Gibb's term of office ends on 31 March", "he stays until May": till when a mission lasts."""
        subject = frame.subject
        if frame.verb.lemma in _PROLONGING:
            subject = frame.patient
        if subject is None:
            return
        going = not frame.verb.passive and frame.verb.lemma in _LASTING and not frame.objects
        if not going and (subject.possessor is None or self.lowers[subject.head] not in terms.MISSIONS):
            return
        person = self.reading.person_of(subject if going else subject.possessor, frame.sentence)
        date = step_date(self.scene, frame, planned=frame.verb.lemma in _PROLONGING)
        kinds = {RoleKind.COMMISSIONER: K.COMMISSIONER, RoleKind.ADVISER: K.ADVISER}
        held = [post for holder, post in self.reading.holders if holder is person and not post.former]
        kind = next((kinds[post.kind] for post in held if post.kind in kinds), None)
        if person is None or date is None:
            return
        if frame.verb.lemma == "come" and not any(self.lowers[x.head] in ("end", "close") for x in frame.with_("to")):
            return
        if going and frame.verb.lemma in verbs.STAYING and (not date.is_interval or date.end is None):
            return
        over = frame.verb.tense == "past" and frame.verb.lemma not in _PROLONGING
        status = Status.ENDED if over else Status.ACTUAL
        if going and over and self.followed(frame):
            return
        if frame.verb.lemma in _PROLONGING and (not date.is_interval or date.end is None):
            return
        for each in (kind,) if kind is not None else (K.COMMISSIONER, K.ADVISER):
            told = self.build(
                frame,
                each,
                "commissioner" if each is K.COMMISSIONER else "adviser",
                (),
                lead=(ActorRef(person.name),),
                status=status,
                date=date if date.is_interval else EdtfDate.interval(None, date),
            )
            yield evolve(told, weak=True, refers=True)
