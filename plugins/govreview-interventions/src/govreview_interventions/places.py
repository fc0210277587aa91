"""Where: the authorities that a phrase of a text names or refers to, and the one in focus."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from govreview.models.document import SectionKind
from govreview.reading.grammar.phrases import Mark, NounPhrase

from . import terms
from .asides import Asides

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from govreview import Reading
    from govreview.models import Authority
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.mentions import AuthorityMention

_PLACE = frozenset("of for in into at to on over across within against towards upon".split())
_STAFFED = frozenset("team teams work hall staff workers office system front door children care island".split())
_BOTH = frozenset("council councils authority authorities borough boroughs".split())
_HOME = frozenset("borough council county city authority".split())
_ONE_EACH = [1, 1]
"""Of two councils named once each, "the council" is the one told last."""
_LISTING = frozenset({",", "and", "council", "councils", "both"})
_EITHER = frozenset({"either", "neither", "both"})
COUNCILS = frozenset("council authority cabinet councillors town borough county".split())
"""Nouns for a council."""
_THEIRS = COUNCILS | terms.SERVICES | _STAFFED
"""What a place named before or behind it has."""


class Places(Asides):
    """The authorities of a reading."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._named: dict[int, tuple[NounPhrase, tuple[AuthorityMention, ...]]] = {}
        self._behind: dict[int, tuple[tuple[str, NounPhrase], ...]] = {}
        self._without: dict[frozenset[str], tuple[Sequence[AuthorityMention], frozenset[int]]] = {}
        self._place_behind: dict[int, tuple[AuthorityMention, ...]] = {}

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

    def named(self, phrase: NounPhrase | None) -> tuple[AuthorityMention, ...]:
        """The authorities that a phrase names, those of people's other posts left out."""
        if phrase is None or not phrase.authorities:
            return ()
        known = self._named.get(id(phrase))
        if known is None or known[0] is not phrase:
            known = self._named[id(phrase)] = (phrase, self._free_in(phrase))
        return known[1]

    def _free_in(self, phrase: NounPhrase) -> tuple[AuthorityMention, ...]:
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
        if phrase is None or not phrase.authorities:
            return ()
        found = self.named(phrase)
        if not found:
            return ()
        if found[-1].last > phrase.head or phrase.possessor is not None or self.lowers[phrase.head] in _THEIRS:
            return found
        return ()

    def behind(self, at: int, sentence: int) -> tuple[tuple[str, NounPhrase], ...]:
        """The prepositional phrases that follow a noun without a verb between, dates passed over."""
        found = self._behind.get(at)
        if found is None:
            found = self._behind[at] = tuple(self._followers(at, sentence))
        return found

    def _followers(self, at: int, sentence: int) -> Iterator[tuple[str, NounPhrase]]:
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
        found = self._place_behind.get(at)
        if found is None:
            placed = (self.placed(phrase) for word, phrase in self.behind(at, sentence) if word in _PLACE)
            found = self._place_behind[at] = next((x for x in placed if x), ())
        return found

    def where(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """Read "learned from Rotherham, where commissioners took over": where they did."""
        if frame.opener != "where":
            return ()
        first = self.reading.ranges[frame.sentence][0]
        start = frame.subject.first if frame.subject is not None else frame.verb.first
        at = next((i for i in range(start - 1, first, -1) if self.lowers[i] == "where"), -1)
        end = at - 1 if at > 0 and self.lowers[at - 1] == "," else at
        return tuple(a for a in self.reading.authorities if a.last == end)[:1] if at > 0 else ()

    def listed(self, frame: Frame) -> tuple[AuthorityMention, ...]:
        """Read "Torbay Council, Rutland County Council and Leeds have been issued with directions": all of the list."""
        subject = frame.subject
        if subject is None or subject.people or not subject.authorities or not frame.verb.passive:
            return ()
        inside = [a for a in self.free if subject.first <= a.first < frame.verb.first]
        trusts = (o for o in self.reading.organisations if o.kind == "trust")
        spans = (*((a.first, a.last) for a in inside), *((o.first, o.last) for o in trusts))
        held = {i for first, last in spans for i in range(first, last)}
        between = (self.lowers[i] for i in range(subject.first, frame.verb.first) if i not in held)
        return tuple(inside) if len(inside) > 1 and all(w in _LISTING for w in between) else ()

    def place_in(self, frame: Frame, skip: int = -1) -> tuple[AuthorityMention, ...]:
        """The authority that takes part in a clause, or in an infinitive below it, other than as agent."""
        for word, phrase in frame.obliques:
            if word in _PLACE and self.placed(phrase) and not phrase.first <= skip < phrase.last:
                return (*self.placed(phrase), *self.beside_it(frame, word, phrase))
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

    def beside_it(self, frame: Frame, word: str, phrase: NounPhrase) -> tuple[AuthorityMention, ...]:
        """Read "will go into Norfolk and Sandwell children's services": the second of the two."""
        joined = (
            x
            for w, x in frame.obliques
            if w == word and x.first == phrase.last + 1 and self.lowers[phrase.last] == "and"
        )
        return next((self.placed(x) for x in joined), ())

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
            if (2 * len(mine) >= len(self.free) and (len(mine) > most or len(mine) > 1))
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

    def several(self, sentence: int, *, here: bool = False) -> tuple[AuthorityMention, ...]:
        """The authorities of the list named last before a sentence, or in it, in its paragraph or the two before."""
        paragraph = self.reading.sentences[sentence].paragraph
        for s in range(sentence if here else sentence - 1, -1, -1):
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
        free, aside = self._left(frozenset(without))
        known = [a for a in free if a.first < before]
        first = reading.ranges[sentence][0]
        here = [a for a in known if a.first >= first]
        if here:
            return here[-1]
        head = self.section_of(sentence, without)
        if head is not None and self.authority(head).name not in without:
            return head
        near = self.of_paragraph(sentence, first, without)
        if near is not None:
            return near
        found = reading.focus(sentence, before, aside)
        mine = self.of_holders(sentence, before)
        if mine is not None and self.authority(mine).name not in without and not reading.has_one_subject:
            return mine
        earlier = [a for a in known if a.first not in aside]
        if found is not None and found.first >= before and earlier and not reading.has_one_subject:
            return earlier[-1]
        if found is not None and earlier and not reading.has_one_subject and self.dominant is None:
            said = Counter(a.entries[0].slug for a in self.free)
            last = earlier[-1].entries[0].slug
            headed = reading.is_headline(reading.sentence_of(found.first))
            if last != found.entries[0].slug and sorted(said.values()) == _ONE_EACH and not headed:
                return earlier[-1]
        if found is not None and self.by_the_way(found, sentence):
            found = reading.main_authority
        told = found is not None and any(
            a.first not in aside and a.entries[0].slug == found.entries[0].slug for a in reading.concerned
        )
        if found is not None and told and self.authority(found).name not in without:
            return found
        end = reading.ranges[sentence][1]
        later = [a for a in free if before <= a.first < end]
        rest = found if found is not None and self.authority(found).name not in without else None
        if rest is not None and self.only_leads(rest):
            rest = None
        return next((a for a in (*later, *(x for x in free if x.first not in aside), *free)), rest)

    def by_the_way(self, mention: AuthorityMention, sentence: int) -> bool:
        """Read "A plan for it to take on Kent too was dropped": Kent, named nowhere else, is not what goes on."""
        slug, main = mention.entries[0].slug, self.reading.main_authority
        if main is None or slug == main.entries[0].slug or self.reading.sentence_of(mention.first) >= sentence:
            return False
        if main.first > mention.first or self.section_of(sentence) is not None:
            return False
        named = [a for a in self.reading.authorities if a.entries[0].slug == slug]
        objects = (x for f in self.frames[self.reading.sentence_of(mention.first)] if f.link == "to" for x in f.objects)
        return len(named) == 1 and any(x.first == mention.first and x.last == mention.last for x in objects)

    def only_leads(self, mention: AuthorityMention) -> bool:
        """Whether a text names an authority only as that of the officer who leads a review elsewhere."""
        slug = mention.entries[0].slug
        return bool(self.leading) and all(
            a.first in self.leading for a in self.reading.authorities if a.entries[0].slug == slug
        )

    def of_paragraph(self, sentence: int, first: int, without: Collection[str]) -> AuthorityMention | None:
        """The one authority that the sentences of a paragraph before a sentence tell of."""
        start = self.reading.ranges[self.opens[self.reading.sentences[sentence].paragraph]][0]
        here = [
            a
            for a in self.free
            if start <= a.first < first and a.first not in self.lending and self.authority(a).name not in without
        ]
        return here[-1] if len({a.entries[0].slug for a in here}) == 1 and self.subjects(here) else None

    def subjects(self, mentions: Sequence[AuthorityMention]) -> bool:
        """Whether an authority is the subject of a clause, or its place with "in" or "over"."""
        for mention in mentions:
            sentence = self.reading.sentence_of(mention.first)
            if mention.first == self.reading.ranges[sentence][0]:
                return True
            if any(f.subject is not None and f.subject.first == mention.first for f in self.frames[sentence]):
                return True
        return False

    def _left(self, without: frozenset[str]) -> tuple[Sequence[AuthorityMention], frozenset[int]]:
        """The free mentions of authorities but those of some names, and the tokens of those that do not count."""
        found = self._without.get(without)
        if found is None:
            free = [a for a in self.free if self.authority(a).name not in without] if without else self.free
            aside = frozenset(
                a.first
                for a in self.reading.concerned
                if (a.first in self.apart and a not in self.free)
                or a.first in self.lending
                or self.school(a)
                or (without and self.authority(a).name in without)
            )
            found = self._without[without] = free, aside
        return found

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
