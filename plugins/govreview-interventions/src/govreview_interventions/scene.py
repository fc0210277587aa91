"""Who and where: the actors and authorities that a phrase of a text refers to."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from govreview.models import ActorRef, RoleKind
from govreview.models.document import SectionKind
from govreview.reading.grammar.phrases import Mark, NounPhrase

from . import terms
from .asides import Asides

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from govreview.models import Authority
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention

_PLACE = frozenset("of for in into at to on over across within to".split())
_STAFFED = frozenset("team teams work hall staff workers office system front door children care island".split())
_BOTH = frozenset("council councils authority authorities borough boroughs".split())
_HOME = frozenset("borough council county city authority".split())
_ENTRIES = 3
_HALLS = frozenset({"town", "county", "city"})
_EITHER = frozenset({"either", "neither", "both"})
_COUNCILS = frozenset("council authority cabinet councillors town borough county".split())


class Scene(Asides):
    """A reading, and what is asked of it again and again."""

    def authority(self, mention: AuthorityMention) -> Authority:
        """The authority of a mention, looked up once."""
        key = mention.entries[0].slug
        found = self._authorities.get(key)
        if found is None:
            found = self._authorities[key] = self.reading.authority_of(mention)
        return found

    @cached_property
    def opens(self) -> Mapping[int, int]:
        """The first sentence of each paragraph."""
        out: dict[int, int] = {}
        for index, sentence in enumerate(self.reading.sentences):
            out.setdefault(sentence.paragraph, index)
        return out

    @cached_property
    def years(self) -> Mapping[int, int]:
        """The years with which the paragraphs of a chronicle open, of which there are at least three."""
        found: dict[int, int] = {}
        for paragraph, sentence in self.opens.items():
            first, last = self.reading.ranges[sentence]
            word = self.lowers[first] if last - first > 1 else ""
            if len(word) == len("2015") and word.isdecimal() and word[:2] in ("19", "20"):
                found[paragraph] = int(word)
        return found if len(found) >= _ENTRIES else {}

    # -- actors ---------------------------------------------------------------------------

    @cached_property
    def minister(self) -> ActorRef | None:
        """The one minister of the text, `None` where there are several or none."""
        held = {
            person.index: person
            for person, post in self.reading.holders
            if post.kind is RoleKind.MINISTER and not post.former
        }
        if len(held) == 1:
            return ActorRef(next(iter(held.values())).name)
        return self.author

    @cached_property
    def author(self) -> ActorRef | None:
        """Who "has made the following statement": the person named last before these words."""
        for i, word in enumerate(self.lowers):
            if word == "following" and "statement" in self.lowers[i : i + 4]:
                before = [
                    person
                    for first, _, person in self.reading.named
                    if self.reading.ranges[self.reading.sentence_of(i)][0] <= first < i
                ]
                return ActorRef(before[-1].name) if before else None
            if word in ("sincerely", "faithfully") and self.lowers[i - 1] == "yours":
                signed = next((person for first, _, person in self.reading.named if first > i), None)
                return ActorRef(signed.name) if signed is not None else None
        told = self.reading.author
        return ActorRef(told.name) if told is not None else None

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
        if people and (phrase.people or phrase.determiner == "pronoun" or not phrase.authorities):
            return tuple(ActorRef(x.name) for x in people if not x.pseudonym)
        word = self.lowers[phrase.head]
        if word in ("it", "they") and phrase.determiner == "pronoun":
            said = next(
                (
                    f.governor
                    for f in self.frames[sentence]
                    if f.subject is phrase and f.link == "that" and f.governor is not None
                ),
                None,
            )
            if said is not None:
                return self.actors(said.subject, sentence) if said.subject is not phrase else ()
            return self.body_before(sentence, phrase) if word == "it" else ()
        if word == "i" and self.author is not None:
            return (self.author,)
        if word == "i" or (word in ("minister", "secretary") and phrase.determiner == "definite"):
            return (self.minister,) if self.minister is not None else ()
        if phrase.posts:
            return ()
        if phrase.organisations:
            return tuple(ActorRef(o.name) for o in phrase.organisations[-1:])
        if phrase.authorities and (phrase.authorities[-1].last >= phrase.head or word in _COUNCILS):
            return tuple(ActorRef(self.authority(a).name) for a in phrase.authorities)
        if word == "department" and self.department is not None and not phrase.authorities:
            return (self.department,)
        hall = word == "hall" and self.lowers[phrase.head - 1] in _HALLS
        if (word in _COUNCILS or hall) and phrase.determiner == "definite":
            mention = reading.focus(sentence, phrase.first)
            return (ActorRef(self.authority(mention).name),) if mention is not None else ()
        return ()

    def body_before(self, sentence: int, phrase: NounPhrase) -> tuple[ActorRef, ...]:
        """The body that "it", subject of a sentence, means: the subject of the one before, in the same paragraph."""
        first = next(iter(self.frames[sentence]), None)
        sentences = self.reading.sentences
        if (
            first is None
            or first.subject is not phrase
            or sentence == 0
            or sentences[sentence - 1].paragraph != sentences[sentence].paragraph
        ):
            return ()
        before = next((f for f in self.frames[sentence - 1] if f.verb.form == "finite" and f.link == ""), None)
        subject = before.subject if before is not None else None
        if subject is None or subject.people or self.lowers[subject.head] == "it":
            return ()
        named = bool(subject.organisations) or (
            bool(subject.authorities) and subject.authorities[-1].last > subject.head
        )
        return self.actors(subject, sentence - 1) if named else ()

    def actor(self, phrase: NounPhrase | None, sentence: int) -> ActorRef | None:
        """The one actor of a phrase."""
        found = self.actors(phrase, sentence)
        return found[0] if found else None

    # -- places ---------------------------------------------------------------------------

    def named(self, phrase: NounPhrase | None) -> tuple[AuthorityMention, ...]:
        """The authorities that a phrase names, those of people's other posts left out."""
        if phrase is None:
            return ()
        inside = self.beside
        if phrase.people:
            spans = [(post.first, post.last) for post in phrase.posts if not post.former]
            return tuple(
                a
                for a in phrase.authorities
                if a.first not in inside and any(first <= a.first < last for first, last in spans)
            )
        return tuple(a for a in phrase.authorities if a.first not in inside and not self.some(a))

    def placed(self, phrase: NounPhrase | None) -> tuple[AuthorityMention, ...]:
        """The authorities that a phrase stands for: its head, its possessor, or whose council or services it names."""
        found = self.named(phrase)
        if phrase is None or not found:
            return ()
        if (
            found[-1].last > phrase.head
            or phrase.possessor is not None
            or self.lowers[phrase.head] in _COUNCILS | terms.SERVICES | _STAFFED
        ):
            return found
        return ()

    def behind(self, at: int, sentence: int) -> Iterator[tuple[str, NounPhrase]]:
        """The prepositional phrases that follow a noun without a verb between, dates passed over."""
        chunks = self.reading.chunks[sentence]
        k = next((k for k, c in enumerate(chunks) if c.first <= at < c.last), len(chunks)) + 1
        while k < len(chunks):
            chunk = chunks[k]
            ahead = chunks[k + 1] if k + 1 < len(chunks) else None
            if isinstance(chunk, Mark) and chunk.kind == "I" and isinstance(ahead, NounPhrase):
                yield chunk.word, ahead
                k += 2
            elif chunk.kind in ("date", "I", "T", "D") or (
                chunk.kind == "," and isinstance(ahead, Mark) and ahead.kind == "I" and ahead.word in ("by", "under")
            ):
                k += 1
            else:
                return

    def place_behind(self, at: int, sentence: int) -> tuple[AuthorityMention, ...]:
        """The authority told directly behind a noun ("a review of services in Wigan")."""
        for word, phrase in self.behind(at, sentence):
            if word in _PLACE and self.placed(phrase):
                return self.placed(phrase)
        return ()

    def place_in(self, frame: Frame, skip: int = -1) -> tuple[AuthorityMention, ...]:
        """The authority that takes part in a clause, or in an infinitive below it, other than as agent."""
        for word, phrase in frame.obliques:
            if word in _PLACE and self.placed(phrase) and not phrase.first <= skip < phrase.last:
                return self.placed(phrase)
        for phrase in frame.objects:
            if self.placed(phrase) and not phrase.first <= skip < phrase.last:
                return self.placed(phrase)
        if (
            frame.verb.passive
            and frame.subject is not None
            and not frame.subject.first <= skip < frame.subject.last
            and self.placed(frame.subject)
        ):
            return self.placed(frame.subject)
        if (
            frame.predicate in ("give", "appoint")
            and frame.objects
            and not frame.objects[0].first <= skip < frame.objects[0].last
        ):
            found = self.of_person(frame.objects[0], frame.sentence)
            if found:
                return found
        for other in self.frames[frame.sentence]:
            if other.governor is frame and other.link == "to":
                found = self.place_in(other, skip)
                if found:
                    return found
        return ()

    def of_person(self, phrase: NounPhrase, sentence: int) -> tuple[AuthorityMention, ...]:
        """The authority of the post that a person holds ("to give her an adviser")."""
        person = self.reading.person_of(phrase, sentence)
        for holder, post in self.reading.holders if person is not None else ():
            if holder is person and not post.former and post.authority:
                return tuple(a for a in self.reading.authorities if post.first <= a.first < post.last)[:1]
        return ()

    @cached_property
    def dominant(self) -> AuthorityMention | None:
        """The authority that the document is plainly about: it has half of all mentions, or the headline to itself."""
        main = self.own or self.reading.main_authority
        if main is None:
            return None
        if main is self.own:
            return main
        slug = main.entries[0].slug
        mine = [a for a in self.reading.concerned if a.entries[0].slug == slug and a.first not in self.personal]
        heads = {a.entries[0].slug for a in self.free if self.reading.is_headline(self.reading.sentence_of(a.first))}
        others = Counter(a.entries[0].slug for a in self.free if a.entries[0].slug != slug)
        most = max(others.values(), default=0)
        return (
            main
            if 2 * len(mine) >= len(self.free)
            or len(mine) >= max(3, 2 * most)
            or (heads == {slug} and 3 * len(mine) >= len(self.free))
            else None
        )

    @cached_property
    def own(self) -> AuthorityMention | None:
        """The one authority of the headline, where the text calls it "this borough", "this council"."""
        if not any(word == "this" and self.lowers[i + 1] in _HOME for i, word in enumerate(self.lowers[:-1])):
            return None
        heads = [a for a in self.free if self.reading.is_headline(self.reading.sentence_of(a.first))]
        return heads[0] if len({a.entries[0].slug for a in heads}) == 1 else self.free[0] if self.free else None

    def several(self, sentence: int) -> tuple[AuthorityMention, ...]:
        """The authorities of the list named last before a sentence, in its paragraph or the two before."""
        paragraph = self.reading.sentences[sentence].paragraph
        for s in range(sentence - 1, -1, -1):
            if self.reading.sentences[s].paragraph < paragraph - 2:
                return ()
            for phrase in self.reading.phrases[s]:
                if len(phrase.members) > 1 and len(phrase.authorities) > 1 and not phrase.people:
                    return phrase.authorities
        return ()

    def pair(self, phrases: Iterable[NounPhrase | None]) -> tuple[AuthorityMention, ...]:
        """The two authorities named last before "either council", "both councils"."""
        for phrase in phrases:
            if phrase is None or self.lowers[phrase.first] not in _EITHER or self.lowers[phrase.head] not in _BOTH:
                continue
            found: dict[str, AuthorityMention] = {}
            for mention in reversed(self.free):
                if mention.first < phrase.first and len(found) < len(("one", "other")):
                    found.setdefault(mention.entries[0].slug, mention)
            return tuple(reversed(found.values()))
        return ()

    @cached_property
    def headed(self) -> tuple[AuthorityMention, ...]:
        """Authorities named in the cross-heads of the body."""
        return tuple(
            a
            for a in self.free
            if self.reading.sentences[self.reading.sentence_of(a.first)].section is SectionKind.HEADING
        )

    def focus(self, sentence: int, before: int, without: Collection[str] = ()) -> AuthorityMention | None:
        """The authority in focus at a token: of its sentence, of its paragraph, else the document's or the last.

        Args:
            sentence: Index of the sentence.
            before: Only mentions before this token count.
            without: Names of authorities that only help another.
        """
        reading = self.reading
        free = [a for a in self.free if self.authority(a).name not in without] if without else self.free
        known = [a for a in free if a.first < before]
        first = reading.ranges[sentence][0]
        here = [a for a in known if a.first >= first]
        if here:
            return here[-1]
        head = self.section_of(sentence, without)
        if head is not None and self.authority(head).name not in without:
            return head
        aside = frozenset(
            a.first
            for a in reading.concerned
            if a.first in self.apart or (without and self.authority(a).name in without)
        )
        found = reading.focus(sentence, before, aside)
        mine = self.of_holders(sentence, before)
        if mine is not None and self.authority(mine).name not in without and not reading.has_one_subject:
            return mine
        earlier = [a for a in known if a.first not in aside]
        if found is not None and found.first >= before and earlier and not reading.has_one_subject:
            return earlier[-1]
        told = found is not None and any(
            a.first not in aside and a.entries[0].slug == found.entries[0].slug for a in reading.concerned
        )
        if found is not None and told and self.authority(found).name not in without:
            return found
        end = reading.ranges[sentence][1]
        later = [a for a in free if before <= a.first < end]
        last = found if found is not None and self.authority(found).name not in without else None
        return next((a for a in (*later, *(x for x in free if x.first not in aside), *free)), last)

    def of_holders(self, sentence: int, before: int) -> AuthorityMention | None:
        """The one authority of a paragraph that names it only as that of somebody's post: "Bury's interim director"."""
        reading = self.reading
        start = reading.ranges[self.opens[reading.sentences[sentence].paragraph]][0]
        if any(start <= a.first < before for a in self.free):
            return None
        first = reading.ranges[sentence][0]
        owned = (("'s",), ("'",))
        held = [a for a in reading.concerned if start <= a.first < first and self.lowers[a.last : a.last + 1] in owned]
        return held[-1] if len({a.entries[0].slug for a in held}) == 1 else None

    def section_of(self, sentence: int, without: Collection[str] = ()) -> AuthorityMention | None:
        """The authority of the cross-head above a sentence, in a text with several such sections."""
        if len({a.entries[0].slug for a in self.headed}) < len(("one", "other")):
            return None
        above = [a for a in self.headed if self.reading.sentence_of(a.first) < sentence]
        if not above:
            return None
        slug, start = above[-1].entries[0].slug, self.reading.sentence_of(above[-1].first)
        between = [a for a in self.free if start < self.reading.sentence_of(a.first) <= sentence]
        told = any(a.entries[0].slug == slug for a in between)
        first, last = self.reading.ranges[start]
        alone = above[-1].first == first and all(not w.isalnum() for w in self.lowers[above[-1].last : last])
        here = [
            a
            for a in between
            if self.reading.sentence_of(a.first) == sentence and self.authority(a).name not in without
        ]
        return above[-1] if told or not between or (alone and not here) else None

    def generic(self, sentence: int, after: int) -> bool:
        """Whether the rest of a sentence speaks of the whole country or of councils in general."""
        return not terms.GENERIC.isdisjoint(self.lowers[after : self.reading.ranges[sentence][1]])
