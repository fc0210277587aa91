"""Rules for nouns that name a change: "the appointment of X", "her departure"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Change, Status
from govreview.reading.cues import GOVERNING
from govreview.reading.reference import possessor_of

from . import patterns as p
from .roles import Roles
from .scene import Found, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.frames import Frame
    from govreview.reading.phrases import NounPhrase


@frozen
class Nominal:
    """Rules for nouns that name a change."""

    scene: Scene
    roles: Roles

    def nominal(self) -> Iterator[Found]:
        """Read "the appointment of X as Y", "X's departure"."""
        for sentence, frames in enumerate(self.scene.reading.frames_by_sentence):
            for frame in frames:
                for phrase, tail in self._nominals(frame):
                    noun = self.scene.lowers[phrase.head]
                    change = Change.START if noun in p.START_NOUNS else Change.END
                    whom = phrase.possessor if phrase.possessor is not None and phrase.possessor.people else None
                    owner = self.scene.people(whom, frame) if whom is not None else []
                    if not owner and tail is not None and tail.people:
                        owner = self.scene.people(tail, frame)
                    if not owner and frame.opener == "whose" and phrase is frame.subject:
                        owner = self.scene.people(frame.antecedent, frame)
                    if not owner and phrase.determiner == "possessive" and self.scene.lowers[phrase.first] == "their":
                        owner = self.scene.people(frame.subject, frame)
                    if (
                        not owner
                        and phrase.determiner == "possessive"
                        and whom is None
                        and self.scene.lowers[phrase.first] in ("his", "her")
                    ):
                        referent = possessor_of(self.scene.reading, phrase, sentence)
                        owner = [referent] if referent is not None and not referent.pseudonym else []
                    role = self.roles.told_role(frame) if change is Change.START else self.roles.told_as(frame)
                    for person in owner:
                        if role is None and change is Change.END:
                            role = self.roles.held(person)
                        role = (
                            role
                            or self.roles.held(person)
                            or self.roles.recent_post(phrase.first)
                            or self.roles.sentence_post(sentence)
                        )
                        if role is None:
                            continue
                        wished = GOVERNING.get(frame.verb.lemma, Status.ACTUAL)
                        yield Found(
                            rule="nominal",
                            person=person,
                            change=change,
                            frame=frame,
                            role=role,
                            status=wished,
                            cue=None
                            if wished is Status.ACTUAL
                            else self.scene.reading.span(frame.verb.head, frame.verb.head + 1),
                            date=self.scene.near_date((tail or phrase).last)
                            or (
                                self.scene.date(frame)
                                if frame.verb.lemma in ("announce", "confirm", "begin", "start", "take")
                                else None
                            ),
                            first=phrase.first,
                            last=(tail or phrase).last,
                        )

    def _nominals(self, frame: Frame) -> Iterator[tuple[NounPhrase, NounPhrase | None]]:
        items: list[tuple[str, NounPhrase]] = [
            ("", x) for x in ((frame.subject,) if frame.subject is not None else ()) if x.first >= frame.first
        ]
        items += [("", x) for x in frame.objects]
        items += list(frame.obliques)
        for k, (_, phrase) in enumerate(items):
            if self.scene.lowers[phrase.head] in p.START_NOUNS | p.END_NOUNS and not phrase.people:
                of = next(
                    (
                        x
                        for word, x in items[k + 1 :] + items[:k]
                        if word == "of" and x.first >= phrase.last and x.first - phrase.last <= p.GENITIVE_REACH
                    ),
                    None,
                )
                yield phrase, of
