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
_HELMS = frozenset(
    {
        ("at", "the", "helm"),
        ("at", "the", "head"),
        ("in", "charge", "of"),
        ("at", "present", "in"),
        ("on", "loan", "from"),
    }
)
"""Words behind a name that tell where somebody works."""
_LED_BY = frozenset("led chaired headed conducted undertaken overseen supported".split())
_OFFICERS = frozenset("director directors chief executive leader officer team".split())
_DID = frozenset({"did", "has", "had", "does", "was", "is"})
_EXAMPLES = frozenset({"footsteps", "example", "lead", "path"})
"""What one council follows of another."""
_MOVED = frozenset("retire hire recruit poach second borrow lure tempt bring".split())
"""Read "Ann Holt, retired from the chief executive's chair in Kirklees": where somebody was before."""
_TIPPED = frozenset({"mention", "suggest", "tip", "approach", "float"})
"""What is done to a council that may help another."""
_ALIKE_BEFORE = frozenset({",", ".", "much", "just", "one", "trust", "company", "body", "arrangement", "board"})
"""Words before "like Hull" with which a council, or what it has, is only likened to it."""
_EVENTS = frozenset("wedding funeral holiday conference hotel pub restaurant festival lecture".split())
_SOME = frozenset({"council", "authority", "borough", "town"})
_CAREER = frozenset(
    "run lead head manage work serve be direct sort fix rescue turn mend save transform train study qualify "
    "examine".split()
)


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
        return frozenset(inside) | self.careers | self.posted | self.leading | self.compared

    @cached_property
    def posted(self) -> frozenset[int]:
        """Tokens that tell where somebody works: "Ann Holt, at the helm of children's services in Devon"."""
        inside: set[int] = set()
        for person in self.reading.people:
            at = person.last + 1
            if self.lowers[person.last : at] != (",",) or self.lowers[at : at + 3] not in _HELMS:
                continue
            end = self.reading.ranges[self.reading.sentence_of(person.first)][1]
            stop = next((i for i in range(at, end) if self.lowers[i] in (",", ".", ";", ":", "and")), end)
            inside.update(range(at, stop))
        return frozenset(inside)

    @cached_property
    def compared(self) -> frozenset[int]:
        """Tokens of authorities that another is likened to: "as Hull did", "in the footsteps of Hull"."""
        found: set[int] = set()
        for mention in self.reading.authorities:
            at = mention.first - 1 if self.lowers[mention.first - 1] == "the" else mention.first
            word, behind = self.lowers[at - 1], self.lowers[mention.last : mention.last + 1]
            did = word in ("as", "than", "like", "way") and behind[:1] and behind[0] in _DID
            alike = word in ("like", "unlike") and self.lowers[at - 2] in _ALIKE_BEFORE
            led = word == "of" and self.lowers[at - 2] in _EXAMPLES
            if did or alike or led:
                found.add(mention.first)
        return frozenset(found)

    @cached_property
    def lending(self) -> frozenset[int]:
        """Tokens of authorities told as who lends a hand, whom somebody has in mind, "as in Kent"."""
        inside: set[int] = set()
        for frames in self.frames:
            for frame in frames:
                lemma, subject = frame.verb.lemma, frame.subject
                if frame.opener == "as" and lemma in ("be", "do", "have", "happen"):
                    inside.update(a.first for w, x in frame.obliques if w in ("in", "at") for a in x.authorities)
                lends = lemma in ("lend", "loan", "second", "mentor") and not frame.verb.passive
                tipped = lemma in _TIPPED and frame.verb.passive and frame.link != "participle" and not frame.objects
                if (lends or tipped) and subject is not None and subject.authorities and not subject.people:
                    inside.update(a.first for a in subject.authorities if a.last > subject.head)
        return frozenset(inside)

    @cached_property
    def leading(self) -> frozenset[int]:
        """Tokens that tell whose officer leads a review: "a peer review, led by Kent's director"."""
        inside: set[int] = set()
        for bag, phrases in zip(self.bags, self.reading.phrases, strict=True):
            for x in phrases if not _LED_BY.isdisjoint(bag) else ():
                led = self.lowers[x.first - 1] == "by" and self.lowers[x.first - 2] in _LED_BY
                if led and x.authorities and (x.posts or self.lowers[x.head] in _OFFICERS):
                    inside.update(range(x.first, x.last))
        return frozenset(inside)

    @cached_property
    def careers(self) -> frozenset[int]:
        """Tokens of clauses that tell what somebody did before: "who used to run services in Derby"."""
        inside: set[int] = set()
        for frames in self.frames:
            for frame in frames:
                above = frame.governor if frame.link in ("to", "and") and frame.governor is not None else frame
                if frame.link == "participle" and frame.verb.lemma in _MOVED and frame.with_("from"):
                    whose = frame.subject is not None and bool(frame.subject.people)
                    ends = (i for i in range(frame.verb.last, frame.last) if self.lowers[i] == ",")
                    inside.update(range(frame.verb.first, next(ends, frame.last)) if whose else ())
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
        return self.reading.incidental | self.careers | self.posted | self.compared

    @cached_property
    def free(self) -> tuple[AuthorityMention, ...]:
        """Mentions of authorities that are no more than somebody's place left out."""
        passed = self.reading.incidental | self.personal
        found = tuple(
            a for a in self.reading.authorities if a.first not in passed and not self.some(a) and not self.school(a)
        )
        return (*self.led(found), *found)

    def led(self, found: tuple[AuthorityMention, ...]) -> tuple[AuthorityMention, ...]:
        """Read "Hull council leader Ann Holt said": the council that a text names first, and only so."""
        first = next(iter(self.reading.concerned), None)
        if first is None or any(a.entries[0].slug == first.entries[0].slug for a in found):
            return ()
        led = self.lowers[first.last : first.last + 2]
        council = first.last - first.first > 1 and self.lowers[first.last - 1] in _SOME
        named = led[:1] == ("leader",) if council else led == ("council", "leader")
        before = not found or first.first < found[0].first
        return (first,) if named and before else ()

    def school(self, mention: AuthorityMention) -> bool:
        """Whether only the place of a school or the like is told: "a Leeds primary school", "a wedding in Leeds"."""
        behind = self.lowers[mention.last : mention.last + 2]
        if behind[:1] not in ((), ("'s",)) and not terms.SCHOOLS.isdisjoint(behind):
            return True
        return self.lowers[mention.first - 1] in ("in", "at") and self.lowers[mention.first - 2] in _EVENTS

    def some(self, mention: AuthorityMention) -> bool:
        """Whether only the county of some council is told: "a Cheshire council"."""
        if self.lowers[mention.first - 1] not in ("a", "an") or mention.first == 0:
            return False
        return self.lowers[mention.last - 1] in _SOME or self.lowers[mention.last] in _SOME
