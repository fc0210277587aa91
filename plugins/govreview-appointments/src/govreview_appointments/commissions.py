"""What is led, and by whom, where clause and mission stand apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models import Change, RoleKind
from govreview.reading.dates.mentions import DateRole

from . import words as w
from .roles import Roles
from .scene import Role, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .scene import Found


@frozen
class Commissions:
    """What is led, and by whom."""

    scene: Scene
    roles: Roles

    def under(self, frame: Frame) -> Iterator[Found]:
        """Read "a panel is to be set up under the chairmanship of Jane Ford"."""
        thing = frame.patient if frame.verb.passive or frame.objects else frame.subject
        behind = [x for x in frame.with_("under") if x.first > frame.verb.first]
        chair = any(self.scene.lowers[x.head] in ("chairmanship", "leadership") for x in behind)
        named = [x for x in behind if x.people] if frame.predicate in w.ORDERING else []
        if not (chair or named) or thing is None or thing.people or frame.verb.negation >= 0:
            return
        subject = frame.subject
        if chair and subject is not None and not subject.people and self.scene.lowers[thing.head] in w.EVENTS:
            thing = subject  # "The board held its first meeting under the chairmanship of Jane Ford"
        head = self.scene.lowers[thing.head]
        role = Role(head, RoleKind.REVIEWER) if head in w.REVIEWS else None
        if role is None and head in ("board", "panel", "taskforce", "partnership"):
            role = Role(f"chair of the {self.scene.plain(thing)}", RoleKind.BOARD_CHAIR)
        for phrase in (*named, *(frame.with_("of") if chair else ())) if role is not None else ():
            for person in self.scene.people(phrase, frame) if phrase.people else ():
                yield self.scene.found("lead", frame, person, Change.START, role, agent=frame.agent)

    def guided(self, frame: Frame) -> Iterator[Found]:
        """Read "the adviser, Jane Ford, who has guided Kent since May": a mission, whatever the verb."""
        verb = frame.verb
        if verb.form != "finite" or not verb.perfect or verb.passive or verb.negation >= 0 or frame.predicate in w.TOLD:
            return
        dates = (self.scene.reading.date_at.get(i) for i in frame.dates)
        inner = self.scene.reading.frames_by_sentence[frame.sentence]
        since = any(x is not None and x.role is DateRole.SINCE for x in dates)
        if not since and not any(f.opener == "since" and f.governor is frame for f in inner):
            return
        helped = (*frame.objects, *(x for _, x in frame.obliques))
        if not any(x.authorities or self.scene.lowers[x.head] in w.COUNCIL_WORDS | w.SERVICES for x in helped):
            return
        for person in self.scene.people(frame.subject, frame):
            role = self.roles.told_as(frame) or self.roles.held(person)
            if role is not None and role.kind in w.MISSION_KINDS:
                yield self.scene.found("since", frame, person, Change.START, role)

    def by_behind(self, frame: Frame) -> Frame:
        """The clause with who leads: "has been chaired since it first met in May by Jane Ford"."""
        if not frame.verb.passive or frame.agent is not None or frame.with_("by"):
            return frame
        for inner in self.scene.reading.frames_by_sentence[frame.sentence]:
            behind = inner.verb.first > frame.verb.last and not inner.verb.passive
            since = self.scene.lowers[frame.verb.last : frame.verb.last + 1] == ("since",)
            by = next((x for x in inner.with_("by") if x.people), None) if behind and since else None
            if by is not None:
                return evolve(frame, obliques=(*frame.obliques, ("by", by)), dates=frame.dates or inner.dates)
        return frame

    def of_a_review(self, frame: Frame) -> Frame:
        """The clause with what is led: of "a review of placements, led by Jane Ford" the review."""
        thing, above = frame.subject, frame.governor
        if not frame.verb.passive or thing is None or above is None or frame.link not in ("participle", "relative"):
            return frame
        nouns = w.REVIEWS | w.BOARDS
        if self.scene.lowers[thing.head] in nouns or thing.people or thing.posts:
            return frame
        things = (*above.objects, *((above.subject,) if above.subject is not None else ()))
        told = next((x for x in things if self.scene.lowers[x.head] in nouns and x.last <= thing.first), None)
        told = told or self.review_before(thing, frame)
        return frame if told is None else evolve(frame, subject=told)

    def review_before(self, thing: NounPhrase, frame: Frame) -> NounPhrase | None:
        """The inquiry right before what it is into: "pending an inquiry into expenses, which will be conducted by"."""
        if self.scene.lowers[thing.first - 1] not in ("into", "of", "on", "over", "for"):
            return None
        phrases = self.scene.reading.phrases[frame.sentence]
        near = (x for x in phrases if 0 < thing.first - x.last <= w.GENITIVE_REACH)
        return next((x for x in near if self.scene.lowers[x.head] in w.REVIEWS), None)

    def anaphoric_mission(self, frame: Frame) -> Role | None:
        """Read "It will be led by X", "X will chair it": the review or board told before."""
        lead = {"chair": w.BOARDS, "lead": w.REVIEWS | w.BOARDS}.get(frame.verb.lemma, w.REVIEWS)
        start = frame.subject.first if frame.subject is not None else frame.verb.first
        for k in range(
            frame.verb.first if frame.subject is None or self.scene.lowers[frame.subject.head] != "it" else start,
            max(start - 120, -1),
            -1,
        ):
            word = self.scene.lowers[k]
            if word in lead:
                kind = (
                    RoleKind.REVIEWER
                    if word in w.REVIEWS
                    else RoleKind.PANEL_MEMBER
                    if word in ("panel", "taskforce")
                    else RoleKind.BOARD_CHAIR
                )
                return Role(word if kind is RoleKind.REVIEWER else f"chair of the {word}", kind)
        return None
