"""Clauses of a document, and the authorities told in them only as somebody's place."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import terms
from .clauses import repaired

if TYPE_CHECKING:
    from govreview import Reading
    from govreview.models import Authority
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention

_BODIES = frozenset("panel board team visit inspection".split())
_LED = terms.REVIEWING | _BODIES
_SOME = frozenset({"council", "authority", "borough", "town"})
_CAREER = frozenset("run lead head manage work serve be direct sort fix rescue turn mend save transform".split())


def asked(reading: Reading, sentence: int) -> bool:
    """Whether a sentence only asks."""
    first, last = reading.ranges[sentence]
    words = reading.tokens.lowers[first:last]
    return "?" in words[-2:] or words[:2] == ("to", "ask")


class Asides:
    """A reading's clauses, and which authorities are told in passing."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers
        self._authorities: dict[str, Authority] = {}

    @cached_property
    def bags(self) -> tuple[frozenset[str], ...]:
        """The words of each sentence, for rules to see at once whether a sentence can concern them."""
        return self.reading.bags

    @cached_property
    def questions(self) -> frozenset[int]:
        """The sentences that only ask: "Does Hull need a trust?", "To ask the minister …"."""
        asking = (s for s, bag in enumerate(self.bags) if "?" in bag or "ask" in bag)
        return frozenset(s for s in asking if asked(self.reading, s))

    # -- clauses --------------------------------------------------------------------------

    @cached_property
    def frames(self) -> tuple[tuple[Frame, ...], ...]:
        """The frames of each sentence; a finite verb behind the object of a verb that takes no clause is read again."""
        return tuple([repaired(frames, self.lowers) for frames in self.reading.frames_by_sentence])

    @cached_property
    def personal(self) -> frozenset[int]:
        """Tokens inside phrases that name people: authorities there are told only as somebody's place."""
        inside = {
            i
            for phrases in self.reading.phrases
            for x in phrases
            if x.people and not x.members
            for i in range(x.first, x.last)
        }
        for _, post in self.reading.holders:
            if post.former:
                inside.update(range(post.first, post.last))
        return frozenset(inside) | self.careers

    @cached_property
    def careers(self) -> frozenset[int]:
        """Tokens of clauses that tell what somebody did before: "who used to run services in Derby"."""
        inside: set[int] = set()
        for frames in self.frames:
            for frame in frames:
                above = frame.governor if frame.link == "to" and frame.governor is not None else frame
                if above.opener == "who" and above.verb.tense == "past" and frame.verb.lemma in _CAREER:
                    if any(self.lowers[x.head] in _LED for x in frame.objects):
                        continue
                    inside.update(range(frame.verb.first, frame.last))
        return frozenset(inside)

    @cached_property
    def elsewhere(self) -> frozenset[int]:
        """Tokens that tell where somebody's body works: "Ann Holt of Care First, the company that runs services"."""
        inside: set[int] = set()
        for sentence, frames in enumerate(self.frames):
            first = self.reading.ranges[sentence][0]
            for frame in frames:
                if frame.verb.lemma in ("run", "provide", "deliver") and frame.link in (
                    "relative",
                    "participle",
                    "ing",
                ):
                    named = [m.last for m in self.reading.people if first <= m.first < frame.first]
                    if named and "," in self.lowers[named[-1] : frame.first]:
                        inside.update(range(frame.verb.first, frame.last))
        return frozenset(inside)

    @cached_property
    def apart(self) -> frozenset[int]:
        """Tokens at which an authority is told as the place of somebody, or of somebody's body."""
        return self.personal | self.elsewhere

    @cached_property
    def beside(self) -> frozenset[int]:
        """Tokens at which an authority is told only as somebody's place."""
        return self.reading.incidental | self.careers

    @cached_property
    def free(self) -> tuple[AuthorityMention, ...]:
        """Mentions of authorities that are no more than somebody's place left out."""
        passed = self.reading.incidental | self.personal
        return tuple(a for a in self.reading.authorities if a.first not in passed and not self.some(a))

    def some(self, mention: AuthorityMention) -> bool:
        """Whether only the county of some council is told: "a Cheshire council"."""
        if self.lowers[mention.first - 1] not in ("a", "an") or mention.first == 0:
            return False
        return self.lowers[mention.last - 1] in _SOME or self.lowers[mention.last] in _SOME
