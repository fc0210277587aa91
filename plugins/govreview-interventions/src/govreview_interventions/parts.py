"""Which part a mention plays in a clause: its own, that of a plan for it, that of what "and" joins it to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind

from . import terms, verbs
from .around import Around

if TYPE_CHECKING:
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.grammar.phrases import NounPhrase

    from .mentions import Mention

K = InterventionKind
_PERSONAL = frozenset({K.COMMISSIONER, K.ADVISER})
_CALL = 14
"""Tokens before a step within which "a call by somebody for" it begins."""


def _holds(phrase: NounPhrase, anchors: tuple[int, ...]) -> bool:
    """Whether one of some tokens stands in a phrase."""
    for at in anchors:  # noqa: SIM110
        if phrase.first <= at < phrase.last:
            return True
    return False


def _gap(frame: Frame, anchors: tuple[int, ...]) -> bool:
    """Read "a board which X has asked Y to chair": what an infinitive without an object is done to."""
    above = frame.governor
    return (
        frame.link == "to"
        and not frame.objects
        and above is not None
        and above.link == "relative"
        and above.antecedent is not None
        and frame.verb.lemma in verbs.LEADING
        and _holds(above.antecedent, anchors)
    )


def _joined(word: str, frame: Frame) -> str:
    """The part of a phrase behind a preposition, of one that "and" joins to an object: "had a notice and a board"."""
    return "object" if word == "and" and frame.objects else word


class Parts(Around):
    """Mentions in clauses."""

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
            and self.lowers[chunks[k - 2].last - 1] in terms.BODIES
        ):
            return (mention.at, chunks[k - 2].last - 1)
        if k > 1 and chunks[k - 1].kind == "C":
            back = k - 2
            while back > 1 and chunks[back - 1].kind == "I" and chunks[back - 2].kind == "np":
                back -= 2
            if chunks[back].kind == "np":
                return (mention.at, chunks[back].first)
        return (mention.at, mention.phrase.first) if mention.kind is K.INSPECTION else (mention.at,)

    def roles(self, mention: Mention, frame: Frame, anchors: tuple[int, ...]) -> list[str]:
        """The parts that a mention, or the plan that it is the matter of, plays in a clause."""
        subject = frame.subject
        held = subject is not None and (_holds(subject, anchors) or self.began(mention, frame))
        return [
            *(("subject",) if held or self.governs(mention, frame) else ()),
            *(("object",) if _gap(frame, anchors) else ()),
            *["object" for phrase in frame.objects if _holds(phrase, anchors)],
            *[_joined(word, frame) for word, phrase in frame.obliques if _holds(phrase, anchors)],
        ]

    def began(self, mention: Mention, frame: Frame) -> bool:
        """Read "her time as commissioner in Hull, which began in 2017": the time is the commissioner's."""
        subject = frame.subject
        held = subject is not None and subject.first <= mention.at < subject.last
        return held and frame.link == "relative" and frame.verb.lemma in ("begin", "start", "end", "finish")

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
            and self.lowers[mention.at + 1] in terms.PROJECTS
        ):
            return mention.at + 1
        called = self.called_by(mention)
        if called >= 0:
            return called
        first = mention.phrase.first
        held = mention.kind is K.REVIEW and mention.definite
        theirs = (mention.kind in (K.PANEL, K.COMMISSIONER, K.ADVISER) or held) and self.lowers[first - 1] == "of"
        if theirs and self.lowers[first - 2] in terms.UTTERED:
            return -1
        if first > 1 and self.lowers[first - 2] in terms.PROJECTS and self.lowers[first - 1] in ("for", "of", "about"):
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
                if self.lowers[k] in terms.UTTERED | {"plea", "bid", "petition"}
                and self.lowers[k + 1] in ("by", "from")
            ),
            -1,
        )
