"""Who and where: the actors and authorities that a phrase of a text refers to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ActorRef, RoleKind
from govreview.reading.phrases import NounPhrase

from . import patterns as p

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from govreview import Reading
    from govreview.reading.frames import Frame
    from govreview.reading.mentions import AuthorityMention

_PLACE = frozenset("of for in into at to with on over across within to".split())
_COUNCILS = frozenset("council authority cabinet councillors town borough county".split())


class Scene:
    """A reading, and what is asked of it again and again."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers

    # -- clauses --------------------------------------------------------------------------

    @cached_property
    def frames(self) -> tuple[tuple[Frame, ...], ...]:
        """The frames of each sentence; a finite verb behind the object of a verb that takes no clause is read again."""
        return tuple(_repaired(frames) for frames in self.reading.frames_by_sentence)

    # -- actors ---------------------------------------------------------------------------

    @cached_property
    def minister(self) -> ActorRef | None:
        """The one minister of the text, `None` where there are several or none."""
        held = {person.index: person for person, post in self.reading.holders if post.kind is RoleKind.MINISTER and not post.former}
        return ActorRef(next(iter(held.values())).name) if len(held) == 1 else None

    @cached_property
    def department(self) -> ActorRef | None:
        """The one government department of the text."""
        names = {o.canonical or o.name: o.name for o in self.reading.organisations if o.kind == "department"}
        return ActorRef(max(names.values(), key=len)) if len(names) == 1 else None

    def actors(self, phrase: NounPhrase | None, sentence: int) -> tuple[ActorRef, ...]:
        """The persons, bodies or councils that a phrase names or refers to."""
        if phrase is None:
            return ()
        reading = self.reading
        people = reading.people_of(phrase, sentence)
        if people:
            return tuple(ActorRef(x.name) for x in people if not x.pseudonym)
        word = self.lowers[phrase.head]
        if word == "i" or (word in ("minister", "secretary") and phrase.determiner == "definite"):
            return (self.minister,) if self.minister is not None else ()
        if phrase.posts:
            return ()
        if phrase.organisations:
            return tuple(ActorRef(o.name) for o in phrase.organisations[-1:])
        if phrase.authorities and (phrase.authorities[-1].last >= phrase.head or word in _COUNCILS):
            return tuple(ActorRef(reading.authority_of(a).name) for a in phrase.authorities)
        if word == "department" and self.department is not None and not phrase.authorities:
            return (self.department,)
        if word in _COUNCILS and phrase.determiner == "definite":
            mention = reading.focus(sentence, phrase.first)
            return (ActorRef(reading.authority_of(mention).name),) if mention is not None else ()
        return ()

    def actor(self, phrase: NounPhrase | None, sentence: int) -> ActorRef | None:
        """The one actor of a phrase."""
        found = self.actors(phrase, sentence)
        return found[0] if found else None

    # -- places ---------------------------------------------------------------------------

    def named(self, phrase: NounPhrase | None) -> tuple[AuthorityMention, ...]:
        """The authorities that a phrase names, those of people's other posts left out."""
        if phrase is None:
            return ()
        inside = self.reading.incidental
        if phrase.people:
            spans = [(post.first, post.last) for post in phrase.posts if not post.former]
            return tuple(a for a in phrase.authorities if a.first not in inside and any(f <= a.first < l for f, l in spans))
        return tuple(a for a in phrase.authorities if a.first not in inside)

    def behind(self, at: int, sentence: int) -> Iterator[tuple[str, NounPhrase]]:
        """The prepositional phrases that follow a noun without a verb between, dates passed over."""
        chunks = self.reading.chunks[sentence]
        k = next((k for k, c in enumerate(chunks) if c.first <= at < c.last), len(chunks)) + 1
        while k < len(chunks):
            chunk = chunks[k]
            ahead = chunks[k + 1] if k + 1 < len(chunks) else None
            if chunk.kind == "I" and isinstance(ahead, NounPhrase):
                yield chunk.word, ahead  # type: ignore[union-attr]
                k += 2
            elif chunk.kind == "," and ahead is not None and ahead.kind == "I" and ahead.word in ("by", "under"):  # type: ignore[union-attr]
                k += 1
            elif chunk.kind in ("date", "I", "T", "D"):
                k += 1
            else:
                return

    def place_behind(self, at: int, sentence: int) -> tuple[AuthorityMention, ...]:
        """The authority told directly behind a noun ("a review of services in Wigan")."""
        for word, phrase in self.behind(at, sentence):
            if word in _PLACE and self.named(phrase):
                return self.named(phrase)
        return ()

    def place_in(self, frame: Frame, skip: int = -1) -> tuple[AuthorityMention, ...]:
        """The authority that takes part in a clause, or in an infinitive below it, other than as agent."""
        for word, phrase in frame.obliques:
            if word in _PLACE and self.named(phrase) and not phrase.first <= skip < phrase.last:
                return self.named(phrase)
        for phrase in frame.objects:
            if self.named(phrase) and not phrase.first <= skip < phrase.last:
                return self.named(phrase)
        if frame.verb.passive and frame.subject is not None and not frame.subject.first <= skip < frame.subject.last and self.named(frame.subject):
            return self.named(frame.subject)
        for other in self.frames[frame.sentence]:
            if other.governor is frame and other.link == "to":
                found = self.place_in(other, skip)
                if found:
                    return found
        return ()

    @cached_property
    def personal(self) -> frozenset[int]:
        """Tokens inside phrases that name people: authorities there are told only as somebody's place."""
        return frozenset(i for phrases in self.reading.phrases for x in phrases if x.people and not x.members for i in range(x.first, x.last))

    def focus(self, sentence: int, before: int, without: Collection[str] = ()) -> AuthorityMention | None:
        """The authority in focus at a token, people's and helpers' own places left out."""
        reading = self.reading
        paragraph = reading.sentences[sentence].paragraph
        passed = reading.incidental | self.personal
        for mention in reversed(reading.authorities):
            if mention.first >= before or mention.first in passed or reading.authority_of(mention).name in without:
                continue
            if reading.sentences[reading.sentence_of(mention.first)].paragraph < paragraph - 1:
                break
            return mention
        main = reading.main_authority
        if main is not None and reading.authority_of(main).name in without:
            return next((a for a in reading.authorities if a.first not in passed and reading.authority_of(a).name not in without), None)
        return main

    def generic(self, sentence: int, after: int) -> bool:
        """Whether the rest of a sentence speaks of the whole country or of councils in general."""
        return any(word in p.GENERIC for word in self.lowers[after : self.reading.ranges[sentence][1]])


_CLAUSAL = frozenset("say tell add think believe expect hope know feel claim warn insist argue admit suggest recommend announce fear understand see mean ensure agree decide deny confirm report find conclude reveal show reckon wish".split())


def _repaired(frames: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """Frames in which no verb governs a clause that it cannot take.

    "The trust that is to run services is due …": the second verb belongs to the trust; "revoked the notice imposed on
    Derby": the second verb is a participle; "Monitoring visits took place": the first word is no verb.
    """
    out = list(frames)
    for k, frame in enumerate(out):
        governor = next((f for f in out if frame.governor is not None and f.verb is frame.governor.verb), None)
        if governor is not frame.governor:
            out[k] = frame = evolve(frame, governor=governor)  # noqa: PLW2901
        if frame.link != "that" or frame.opener or governor is None or frame.subject is None or governor.verb.lemma in _CLAUSAL:
            continue
        verb, root = frame.verb, governor
        while root.link in ("to", "ing") and root.governor is not None:
            root = root.governor
        plain = verb.form == "finite" and verb.first == verb.head and not verb.modal and verb.lemma not in ("be", "have", "do") and not verb.prospect
        if governor.verb.form == "ing" and governor.verb.first == governor.first and governor.subject is None or (governor.verb.form == "ing" and governor.subject is frame.subject):
            out[k] = evolve(frame, governor=None, link="")
            continue
        if root.link in ("relative", "participle"):
            out[k] = evolve(frame, subject=root.subject, governor=None, link="")
        elif root.link == "that":
            out[k] = evolve(frame, subject=None, governor=None, link="")
        elif plain and verb.tense == "past":
            out[k] = evolve(frame, verb=evolve(verb, form="participle", passive=True, tense=""), link="participle", governor=None)
        else:
            continue
        at = next(i for i, f in enumerate(out) if f is governor)
        out[at] = evolve(governor, objects=(*governor.objects, frame.subject))
    return tuple(out)
