"""Whom a phrase before or behind a verb of speech means: a person, a body, or nobody whom the text names."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models.actor import RoleKind
from govreview.models.document import Span

from . import reporting as words
from .coreference import antecedent, sex_of_pronoun
from .mentions import OrganisationMention
from .phrases import Mark, NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govreview.gazetteer import AuthorityEntry

    from .coreference import Person
    from .mentions import AuthorityMention
    from .quotations import Quotation
    from .reading import Reading

INSPECTORATE = "Ofsted"
"""Whose words inspectors' words are where the text names no inspectorate (contract, section 1)."""

_TAILS = frozenset({"for", "from", "of", "at", "by", "with"})
_REACH = 5  # sentences back in which "it" or "the charity" finds what it means


@frozen
class Speaker:
    """Who speaks.

    Attributes:
        name: A person's fullest name, or a body's.
        mention: Where the phrase that speaks names it, in code points. None where it does not.
        person: The person, None for a body.
    """

    name: str
    mention: Span | None = None
    person: Person | None = None


class Resolver:
    """One document's speakers."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers

    def resolve(self, phrase: NounPhrase, sentence: int, previous: Speaker | None = None) -> Speaker | None:
        """Who speaks where a phrase is the subject of a verb of speech.

        Args:
            phrase: The phrase.
            sentence: Index of its sentence.
            previous: Who spoke last.
        """
        if phrase.members and not phrase.members[0].people:
            return self.resolve(phrase.members[0], sentence, previous)
        people = self._named(phrase)
        if people is not None:
            return people
        word = self.lowers[phrase.head]
        if phrase.determiner == "pronoun" or word in ("they", "it"):
            return self._pronoun(word, phrase, sentence, previous)
        if word in words.SPOKESPEOPLE:
            return self._spokesperson(phrase, sentence)
        if word in words.PAPERS or word in words.OTHER_PAPERS:
            return self._paper(phrase, sentence)
        if word in words.INSPECTORATE:
            return (
                self._by_post(phrase, word, sentence)
                or self._behind(phrase, sentence)
                or self._body(phrase)
                or self._inspectorate()
            )
        body = self._headed(phrase)
        if body is not None:
            return body
        if word in words.CHIEFS:
            return self._council(phrase, sentence)
        return (
            self._by_post(phrase, word, sentence)
            or self._common(phrase, word, sentence)
            or self._described(phrase, word)
        )

    def _spokesperson(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """The body of "a spokesman for X", "a council spokeswoman", "a trust spokesman", "a spokesperson"."""
        tail = self._tail(phrase, sentence, _TAILS)
        if tail is not None:
            return self.resolve(tail, sentence)
        if self.lowers[phrase.last : phrase.last + 1] == ("for",):
            return None
        told = self._body(phrase) or self._council(phrase, sentence)
        if told is not None:
            return told
        kind = next((w for w in self.lowers[phrase.first : phrase.head] if w in words.BODIES), None)
        if kind is not None:
            return self._of_kind(kind, phrase.first)
        plain = phrase.head - phrase.first <= 1
        return self._last_body(phrase.first, sentence) if plain else None

    def _inspectorate(self) -> Speaker:
        """The one inspectorate that the text names, else Ofsted."""
        named = {o.canonical or o.name for o in self.reading.organisations if o.kind == "inspectorate"}
        return Speaker(named.pop() if len(named) == 1 else INSPECTORATE)

    def may_speak(self, phrase: NounPhrase) -> bool:
        """Whether a phrase can be the subject of a verb of speech: a person, a body, a paper, somebody unnamed."""
        word = self.lowers[phrase.head]
        return bool(
            phrase.people or phrase.posts or phrase.authorities or phrase.organisations or sex_of_pronoun(word)
            or word in {"they", "it", "who"} or word in words.SPOKESPEOPLE or word in words.PAPERS or word in words.OTHER_PAPERS
            or word in words.INSPECTORATE or word in words.COUNCIL or word in words.BODIES or word in words.ANONYMOUS
        )  # fmt: skip

    def _named(self, phrase: NounPhrase) -> Speaker | None:
        """The first person a phrase names; who owns the paper it names."""
        for mention in phrase.people:
            person = self.reading.person_at.get(mention.first)
            if person is not None:
                return Speaker(person.name, Span(mention.start, mention.end), person)
        return None

    def _person(self, person: Person | None) -> Speaker | None:
        return None if person is None else Speaker(person.name, None, person)

    def _pronoun(self, word: str, phrase: NounPhrase, sentence: int, previous: Speaker | None) -> Speaker | None:
        sex = sex_of_pronoun(word)
        if sex:
            return self._person(self._antecedent(sex, phrase.first, sentence, previous))
        if word == "they":
            group = self._group(sentence, phrase.first)
            return self._person(group) or previous or self._last_body(phrase.first, sentence)
        if word == "it":
            return self._subject_body(phrase.first, sentence) or (
                previous if previous is not None and previous.person is None else None
            )
        return None

    def _subject_pronoun(self, sentence: int, sex: str) -> int | None:
        """The token of "he" or "she" where it is the subject of a sentence."""
        frame = next((f for f in self.reading.frames_by_sentence[sentence] if f.subject is not None), None)
        if frame is None or frame.subject is None or sex_of_pronoun(self.lowers[frame.subject.head]) != sex:
            return None
        return (
            frame.subject.first
            if frame.subject.determiner == "pronoun" and self._outside(frame.subject.first)
            else None
        )

    def _outside(self, token: int) -> bool:
        start = self.reading.tokens.starts[token]
        return not any(q.start <= start < q.end for q in self._outer)

    def _antecedent(self, sex: str, at: int, sentence: int, previous: Speaker | None, depth: int = 0) -> Person | None:
        """The person whom "he" or "she" means: quotations count for nothing, and somebody unnamed may have spoken last."""
        rank = bisect_left(self.narrated, sentence)
        for here in self.narrated[max(rank - 1, 0) : rank][::-1]:
            if self._unnamed(here, sex):
                return None
        if (
            rank
            and (token := self._subject_pronoun(self.narrated[rank - 1], sex)) is not None
            and token < at
            and depth < _REACH
        ):
            return self._antecedent(sex, token, self.narrated[rank - 1], previous, depth + 1)
        named = tuple(
            (token, bisect_left(self.narrated, where), person) for token, where, person in self._named_outside
        )
        subjects = {bisect_left(self.narrated, where): people for where, people in self.reading.subjects.items()}
        person = antecedent(sex, at, rank, named, subjects)
        if (
            person is None
            and previous is not None
            and previous.person is not None
            and previous.person.sex in (sex, None)
        ):
            return previous.person
        return person or (self._named_next(sex) if rank <= 1 else None)

    def _named_next(self, sex: str) -> Person | None:
        """Whom a feature names only after its first words let her speak: the first person."""
        following = next((person for _, _, person in self._named_outside), None)
        return following if following is not None and following.sex == sex else None

    def _unnamed(self, sentence: int, sex: str) -> bool:
        """Whether a sentence lets somebody speak whom it does not name."""
        phrases = self.reading.phrases[sentence]
        unnamed = any(
            self.lowers[p.head] in words.ANONYMOUS and not p.people and (p.determiner == "indefinite" or p.first == p.head)
            and not self.lowers[p.head].endswith("s")
            for p in phrases
        )  # fmt: skip
        return unnamed and not any(
            person.sex in (sex, None) for _, where, person in self._named_outside if where == sentence
        )

    @cached_property
    def narrated(self) -> tuple[int, ...]:
        """The sentences that do not lie wholly within a quotation."""
        reading = self.reading
        return tuple(
            i
            for i, s in enumerate(reading.sentences)
            if not any(q.start <= s.start and s.end <= q.end for q in self._outer)
        )

    @cached_property
    def _outer(self) -> tuple[Quotation, ...]:
        return tuple(q for q in self.reading.quotations if not q.nested)

    @cached_property
    def _named_outside(self) -> tuple[tuple[int, int, Person], ...]:
        """Every mention of a person outside quotations as (token, sentence, person)."""
        return tuple(item for item in self.reading.named if self._outside(item[0]))

    def _group(self, sentence: int, before: int) -> Person | None:
        """The first of several persons named together last."""
        for here in range(sentence, max(sentence - _REACH, -1), -1):
            for phrase in reversed(self.reading.phrases[here]):
                if len(phrase.people) > 1 and phrase.last <= before:
                    return self.reading.person_at.get(phrase.people[0].first)
            if here < sentence and self.reading.subjects.get(here):
                return None
        return None

    def _body(self, phrase: NounPhrase) -> Speaker | None:
        """The council or other body that a phrase names."""
        mention = min((*phrase.organisations, *phrase.authorities), key=lambda m: m.first, default=None)
        return None if mention is None else self._mentioned(mention)

    def _headed(self, phrase: NounPhrase) -> Speaker | None:
        """The body that a phrase is, or whose chiefs it is: not that of "a council worker", "Walsall's plan"."""
        body = next((b for b in (*phrase.organisations, *phrase.authorities) if b.first <= phrase.head < b.last), None)
        if body is not None:
            return self._mentioned(body)
        return self._body(phrase) if self.lowers[phrase.head] in words.CHIEFS else None

    def _mentioned(self, mention: AuthorityMention | OrganisationMention) -> Speaker:
        name = mention.name if isinstance(mention, OrganisationMention) else self.reading.authority_of(mention).name
        return Speaker(name, Span(mention.start, mention.end))

    def _behind(self, phrase: NounPhrase, sentence: int, prepositions: Collection[str] = _TAILS) -> Speaker | None:
        """The body for which somebody speaks: "a spokesman for the council", "a statement from the trust"."""
        tail = self._tail(phrase, sentence, prepositions)
        if tail is None:
            return None
        return self.resolve(tail, sentence)

    def _tail(self, phrase: NounPhrase, sentence: int, prepositions: Collection[str]) -> NounPhrase | None:
        """The noun phrase of "for …", "from …", "signed by …" right behind a phrase."""
        chunks = [c for c in self.reading.chunks[sentence] if c.first >= phrase.last]
        for at, chunk in enumerate(chunks[:4]):
            if isinstance(chunk, Mark) and chunk.word in prepositions:
                after = chunks[at + 1] if at + 1 < len(chunks) else None
                return after if isinstance(after, NounPhrase) else None
            if not (isinstance(chunk, Mark) and chunk.kind == ",") and not (
                isinstance(chunk, VerbGroup) and chunk.lemma in words.REVIEWING
            ):
                return None
        return None

    def _council(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """The council meant by "the council", "a council spokesman"."""
        if not words.COUNCIL.isdisjoint(self.lowers[phrase.first : phrase.core]):
            mention = self.reading.focus(sentence, phrase.first)
            if mention is not None:
                return Speaker(self.reading.authority_of(mention).name)
        return None

    def _by_post(self, phrase: NounPhrase, word: str, sentence: int) -> Speaker | None:
        """The holder of "the director", "the coroner"."""
        person = self.reading.person_of(phrase, sentence)
        if person is not None or phrase.determiner == "indefinite" or any(post.plural for post in phrase.posts):
            return self._person(person)
        holders = [(p, post) for p, post in self.reading.holders if not post.former]
        held = {p.index: p for p, post in holders if post.title.lower().split()[-1] == word}
        if len(held) != 1 and phrase.posts:
            place = phrase.posts[0].authority or self._focus(sentence, phrase.first)
            held = {
                p.index: p
                for p, post in holders
                if post.kind is phrase.posts[0].kind and post.authority and post.authority[0] in place
            }
        return self._person(next(iter(held.values()))) if len(held) == 1 else None

    def _focus(self, sentence: int, before: int) -> tuple[AuthorityEntry, ...]:
        mention = self.reading.focus(sentence, before)
        return mention.entries if mention is not None else ()

    def _described(self, phrase: NounPhrase, word: str) -> Speaker | None:
        """Whom the text has called so before: "the grandmother", "the solicitor", if it is one person."""
        if phrase.determiner not in ("definite", "possessive") and phrase.possessor is None:
            return None
        found: dict[int, Person] = {}
        for other in (p for phrases in self.reading.phrases for p in phrases):
            if len(other.people) == 1 and other.first < phrase.first and word in self.lowers[other.first : other.last]:
                found.update((p.index, p) for p in self.reading.people_of(other, 0))
        for frame in self.reading.frames:
            subject, thing = frame.subject, frame.objects[0] if frame.objects else None
            if (
                frame.verb.lemma == "be"
                and subject is not None
                and subject.people
                and thing is not None
                and self.lowers[thing.head] == word
            ):
                found.update((p.index, p) for p in self.reading.people_of(subject, frame.sentence))
        return self._person(next(iter(found.values()))) if len(found) == 1 else None

    def _common(self, phrase: NounPhrase, word: str, sentence: int) -> Speaker | None:
        """The body meant by "the department", "the charity"."""
        if phrase.determiner not in ("definite", "possessive"):
            return None
        if word in words.COUNCIL:
            return self._council(phrase, sentence)
        return self._of_kind(word, phrase.first)

    def _of_kind(self, word: str, before: int) -> Speaker | None:
        """The body meant by a common noun: the only one of its kind, else the one named last."""
        kinds = words.BODIES.get(word, ())
        found = {o.canonical or o.name: o for o in self.reading.organisations if o.kind in kinds}
        earlier = [o for o in self.reading.organisations if o.kind in kinds and o.first < before]
        pool = list(found.values()) if len(found) == 1 else earlier[-1:]
        return Speaker(pool[0].canonical or pool[0].name) if pool else None

    def _paper(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """Whose words a report's or a letter's are: as it tells itself, or where the same word stood before, or by what it is."""
        word = self.lowers[phrase.head]
        owner = self._owner(phrase, sentence)
        if owner is not None or word in ("letter", "notice"):
            return owner or self._writer(phrase.first)
        for here in range(sentence, -1, -1):
            for other in reversed(self.reading.phrases[here]):
                if self.lowers[other.head] == word and other.last <= phrase.first:
                    owner = self._owner(other, here)
                    if owner is not None:
                        return owner
        if word in words.INSPECTIONS or (word in words.PAPERS and self._inspected(phrase)):
            return self._inspectorate()
        return None if phrase.authorities else self._reviewer()

    def _owner(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """Whose a paper is by its own phrase: "Ofsted's report", "the judge's letter", "a report by X"."""
        body = next((o for o in phrase.organisations if o.kind == "inspectorate"), None)
        if body is not None:
            return self._mentioned(body)
        owner = phrase.possessor
        if owner is not None and owner.determiner != "pronoun":
            found = self.resolve(owner, sentence)
            if found is not None and (found.person is not None or self.lowers[phrase.head] in ("letter", "statement")):
                return found
        return self._behind(phrase, sentence, ("by", "from"))

    def _reviewer(self) -> Speaker | None:
        """The one who is told to be the reviewer, or to have led or written the review, if it is one person."""
        found = {p.index: p for p, post in self.reading.holders if post.kind is RoleKind.REVIEWER}
        for frame in self.reading.frames:
            thing, agent = frame.patient, frame.agent
            if thing is None or agent is None or self.lowers[thing.head] not in words.OTHER_PAPERS | {"report"}:
                continue
            if frame.verb.lemma in words.REVIEWING and agent.people:
                found.update((p.index, p) for p in self.reading.people_of(agent, frame.sentence))
        return self._person(next(iter(found.values()))) if len(found) == 1 else None

    def _writer(self, before: int) -> Speaker | None:
        """Who wrote the letter told of last: the subject of the sentence that first has it."""
        for at in range(before - 1, -1, -1):
            if self.lowers[at] in ("letter", "wrote", "writes", "written"):
                sentence = self.reading.sentence_of(at)
                for frame in self.reading.frames_by_sentence[sentence]:
                    agent = frame.agent
                    if agent is not None and self.may_speak(agent) and self.lowers[agent.head] not in words.PAPERS:
                        return self.resolve(agent, sentence)
        return None

    def _inspected(self, phrase: NounPhrase) -> bool:
        """Whether "the report" is an inspectorate's: what is told last before it is an inspection, no other review."""
        for at in range(phrase.core - 1, -1, -1):
            if self.lowers[at] in words.INSPECTION_WORDS:
                return True
            if self.lowers[at] in words.OTHER_PAPERS:
                return False
        return False

    def _subject_body(self, before: int, sentence: int) -> Speaker | None:
        """The body that is the subject of the sentence before, or of this one."""
        for here in range(sentence, max(sentence - _REACH, -1), -1):
            for frame in self.reading.frames_by_sentence[here]:
                subject = frame.subject
                if subject is not None and subject.last <= before and not subject.people:
                    if self.lowers[subject.head] in words.PAPERS | words.OTHER_PAPERS:
                        return self._paper(subject, here)
                    found = self._headed(subject) or self._common(subject, self.lowers[subject.head], here)
                    if found is not None:
                        return found
        return None

    def _last_body(self, before: int, sentence: int) -> Speaker | None:
        """The body named last in this paragraph or the one before."""
        paragraph = self.reading.sentences[sentence].paragraph
        named: Sequence[AuthorityMention | OrganisationMention] = (
            *self.reading.authorities,
            *self.reading.organisations,
        )
        near = [m for m in named if m.first < before and self._paragraph(m.first) >= paragraph - 1]
        likely = [m for m in near if not (isinstance(m, OrganisationMention) and m.kind in words.UNLIKELY)] or near
        return self._mentioned(max(likely, key=lambda m: m.first)) if likely else None

    def _paragraph(self, token: int) -> int:
        return self.reading.sentences[self.reading.sentence_of(token)].paragraph
