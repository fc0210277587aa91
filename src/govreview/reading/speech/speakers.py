"""Whom a phrase before or behind a verb of speech means: a person, a body, or nobody whom the text names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models.actor import RoleKind
from govreview.models.document import Span
from govreview.reading.grammar.phrases import Mark, NounPhrase, VerbGroup
from govreview.reading.people.coreference import sex_of_pronoun
from govreview.reading.people.words import HONORIFICS
from govreview.reading.speech import reporting as words
from govreview.reading.speech.bodies import Bodies, Speaker
from govreview.reading.speech.pronouns import Pronouns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from govreview.gazetteer import AuthorityEntry
    from govreview.reading.grammar.frames import Frame
    from govreview.reading.people.coreference import Person
    from govreview.reading.reading import Reading

_NAME = (2, 4)  # words of a name that only its capitals tell
_TAILS = frozenset({"for", "from", "of", "at", "by", "with"})
_WRITING = frozenset({"letter", "wrote", "writes", "written"})
_LONGEST_TAIL = 6  # chunks of ", delivered in May by X"
_REACH = 5  # sentences back in which "it" or "the charity" finds what it means


class Resolver:
    """One document's speakers."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers
        self.bodies = Bodies(reading)
        self.pronouns = Pronouns(reading)

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
        if phrase.determiner == "pronoun" or word in {"they", "it"}:
            return self._pronoun(word, phrase, sentence, previous)
        return self._by_noun(phrase, word, sentence)

    def _by_noun(self, phrase: NounPhrase, word: str, sentence: int) -> Speaker | None:
        """Who speaks, by the noun that heads a phrase without a person's name."""
        if word in words.SPOKESPEOPLE:
            body = self._spokesperson(phrase, sentence)
            return evolve(body, unnamed=body.person is None) if body is not None else None
        if word in words.PAPERS or word in words.OTHER_PAPERS:
            return self._paper(phrase, sentence)
        if word in words.INSPECTORATE:
            body = self._by_post(phrase, sentence) or self._behind(phrase, sentence) or self.bodies.named(phrase)
            return body or self.bodies.inspectorate()
        if word in words.CHIEFS:
            told = self.bodies.headed(phrase) or self.bodies.council(phrase, sentence)
            alone = told is None and word == "officials" and phrase.first == phrase.head
            return self._subject_body(phrase.first, sentence, reach=2) if alone else told
        if word.endswith("-old"):
            return self._person(self.pronouns.last_alone(phrase.first, sentence))
        body = self.bodies.headed(phrase) or self._by_post(phrase, sentence)
        body = body or self.bodies.common(phrase, sentence) or self._described(phrase, word)
        return body or self._capitalised(phrase)

    def _capitalised(self, phrase: NounPhrase) -> Speaker | None:
        """A name that no earlier layer knows: nothing but capitalised words, two to four of them."""
        first, last = phrase.first, phrase.core or phrase.last
        while first < last and self.lowers[first].rstrip(".") in HONORIFICS:
            first += 1
        names = self.reading.tokens.words[first:last]
        plain = all(n[0].isupper() and n[-1].islower() and n.replace("-", "").replace("'", "").isalpha() for n in names)
        if phrase.determiner != "none" or phrase.posts or not plain or not _NAME[0] <= len(names) <= _NAME[1]:
            return None
        return Speaker(" ".join(names), self.reading.span(first, last))

    def _spokesperson(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """The body of "a spokesman for X", "a council spokeswoman", "a trust spokesman", "a spokesperson"."""
        tail = self._tail(phrase, sentence, _TAILS)
        if tail is not None:
            return self.resolve(tail, sentence)
        if self.lowers[phrase.last : phrase.last + 1] == ("for",):
            return None
        told = self.bodies.named(phrase) or self.bodies.council(phrase, sentence)
        if told is not None:
            return told
        kind = next((w for w in self.lowers[phrase.first : phrase.head] if w in words.BODIES), None)
        if kind is not None:
            return self.bodies.of_kind(kind, phrase.first)
        plain = phrase.head - phrase.first <= 1
        subject = self._subject_body(phrase.first, sentence, reach=2) if plain else None
        if subject is not None:
            return subject
        return self.bodies.last(phrase.first, sentence) if plain else None

    def may_speak(self, phrase: NounPhrase) -> bool:
        """Whether a phrase can be the subject of a verb of speech: a person, a body, a paper, somebody unnamed."""
        word = self.lowers[phrase.head]
        named = phrase.people or phrase.posts or phrase.authorities or phrase.organisations
        return bool(named or sex_of_pronoun(word)) or word in words.speaking_nouns()

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
            last = previous.person if previous is not None else None
            found = self._person(self.pronouns.person(sex, phrase.first, sentence, last))
            return previous if found is None and previous is not None and previous.unnamed else found
        if word == "they":
            body = self._several(phrase.first, sentence)
            if body is not None:
                return body
            group = self.pronouns.group(sentence, phrase.first)
            return self._person(group) or previous or self.bodies.last(phrase.first, sentence)
        if word != "it":
            return None
        letter = self._letter_before(phrase.first, sentence)
        if letter is not None:
            return letter
        spoken = previous if previous is not None and previous.person is None else None
        return self._subject_body(phrase.first, sentence) or spoken

    def _several(self, before: int, sentence: int) -> Speaker | None:
        """The body for which "they" speak: inspectors, officials, told last before a token."""
        for here in range(sentence, max(sentence - _REACH, -1), -1):
            for phrase in reversed(self.reading.phrases[here]):
                word = self.lowers[phrase.head]
                if phrase.last > before or not self.pronouns.outside(phrase.first):
                    continue
                if len(phrase.people) > 1:
                    return None
                if word in words.PLURALS:
                    return self._by_noun(phrase, word, here)
        return None

    def _behind(self, phrase: NounPhrase, sentence: int, prepositions: Collection[str] = _TAILS) -> Speaker | None:
        """The body for which somebody speaks: "a spokesman for the council", "a statement from the trust"."""
        tail = self._tail(phrase, sentence, prepositions)
        if tail is None:
            return None
        return self.resolve(tail, sentence)

    def _tail(self, phrase: NounPhrase, sentence: int, prepositions: Collection[str]) -> NounPhrase | None:
        """The noun phrase of "for …", "from …", "signed by …" right behind a phrase."""
        chunks = [c for c in self.reading.chunks[sentence] if c.first >= phrase.last]
        for at, chunk in enumerate(chunks[:_LONGEST_TAIL]):
            if isinstance(chunk, Mark) and chunk.word in prepositions:
                after = chunks[at + 1] if at + 1 < len(chunks) else None
                return after if isinstance(after, NounPhrase) else None
            dated = chunk.kind == "date" or (
                isinstance(chunk, Mark) and chunks[at + 1 : at + 2] and chunks[at + 1].kind == "date"
            )
            made = isinstance(chunk, VerbGroup) and chunk.lemma in words.REVIEWING
            if not (dated or made or chunk.kind == ","):
                return None
        return None

    def _by_post(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """The holder of "the director", "the coroner": the only one, or the only one of that authority."""
        person = self.reading.person_of(phrase, sentence)
        if person is not None or phrase.determiner == "indefinite" or any(post.plural for post in phrase.posts):
            return self._person(person)
        word = self.lowers[phrase.head]
        holders = [(p, post) for p, post in self.reading.holders if not post.former]
        shadow = "shadow" in self.lowers[phrase.first : phrase.last]
        one = self._only(
            p
            for p, post in holders
            if post.title.lower().split()[-1] in {word, *words.TITLED.get(word, ())}
            and ("shadow" in post.title.lower().split()) is shadow
        )
        if one is not None or not phrase.posts:
            return one
        kind, place = phrase.posts[0].kind, phrase.posts[0].authority or self._focus(sentence, phrase.first)
        return self._only(
            p for p, post in holders if post.kind is kind and post.authority[:1] and post.authority[0] in place
        )

    def _only(self, persons: Iterable[Person]) -> Speaker | None:
        """The person, if it is one."""
        found = {p.index: p for p in persons}
        return self._person(next(iter(found.values()))) if len(found) == 1 else None

    def _focus(self, sentence: int, before: int) -> tuple[AuthorityEntry, ...]:
        mention = self.reading.focus(sentence, before)
        return mention.entries if mention is not None else ()

    def _described(self, phrase: NounPhrase, word: str) -> Speaker | None:
        """Whom the text has called so before: "the grandmother", "the solicitor", if it is one person."""
        if phrase.determiner not in ("definite", "possessive") and phrase.possessor is None:
            return None
        phrases = (
            p for phrases in self.reading.phrases for p in phrases if len(p.people) == 1 and p.first < phrase.first
        )
        called = [p.people[0] for p in phrases if word in self.lowers[p.first : p.last]]
        titles = words.TITLED.get(word, frozenset())
        called.extend(m for m in self.reading.people if m.title in titles and m.first < phrase.first)
        for frame in self.reading.frames:
            if frame.verb.lemma == "be" and frame.objects and self.lowers[frame.objects[0].head] == word:
                called.extend(frame.subject.people if frame.subject is not None else ())
        return self._only(self.reading.person_at[m.first] for m in called if m.first in self.reading.person_at)

    def _paper(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """Whose words a report's or a letter's are: as it or its last mention tells, else by its kind."""
        word = self.lowers[phrase.head]
        owner = self._owner(phrase, sentence)
        if owner is not None or word in {"letter", "notice"}:
            known = owner or self._writer(phrase.first)
            visited = known is None and word == "letter" and self._inspected(phrase)
            return self.bodies.inspectorate() if visited else known
        for here in range(sentence, -1, -1):
            for other in reversed(self.reading.phrases[here]):
                if self.lowers[other.head] == word and other.last <= phrase.first:
                    owner = self._owner(other, here)
                    if owner is not None:
                        return owner
        if word in words.INSPECTIONS or (word in words.PAPERS - words.PARTIAL and self._inspected(phrase)):
            return self.bodies.inspectorate()
        return None if phrase.authorities else self._reviewer()

    def _owner(self, phrase: NounPhrase, sentence: int) -> Speaker | None:
        """Whose a paper is by its own phrase: "Ofsted's report", "the judge's letter", "a report by X"."""
        body = next((o for o in phrase.organisations if o.kind == "inspectorate"), None)
        if body is not None:
            return self.bodies.speaker(body)
        owner = phrase.possessor
        if owner is not None and owner.determiner != "pronoun":
            found = self.resolve(owner, sentence)
            if found is not None and (found.person is not None or self.lowers[phrase.head] in {"letter", "statement"}):
                return found
        return self._behind(phrase, sentence, ("by", "from"))

    def _reviewer(self) -> Speaker | None:
        """The one who is told to be the reviewer, or to have led or written the review, if it is one person."""
        found = [p for p, post in self.reading.holders if post.kind is RoleKind.REVIEWER]
        for frame in self.reading.frames:
            thing, agent = frame.patient, frame.agent
            if frame.verb.lemma == "be" and frame.objects and self.lowers[frame.objects[0].head] == "work":
                found.extend(self._worked(frame))
            if frame.verb.lemma not in words.REVIEWING or thing is None or agent is None or not agent.people:
                continue
            if self.lowers[thing.head] in words.OTHER_PAPERS or self.lowers[thing.head] == "report":
                found.extend(self.reading.people_of(agent, frame.sentence))
        return self._only(found)

    def _worked(self, frame: Frame) -> Iterable[Person]:
        """Whose work a review is: "The report is the work of X"."""
        if frame.subject is None or self.lowers[frame.subject.head] not in words.OTHER_PAPERS | {"report"}:
            return ()
        owner = next((phrase for preposition, phrase in frame.obliques if preposition == "of"), None)
        return self.reading.people_of(owner, frame.sentence) if owner is not None and owner.people else ()

    def _writer(self, before: int) -> Speaker | None:
        """Who wrote the letter told of last: the body it is named by ("the DfE letter"), else who sent or wrote it."""
        for at in range(before - 1, -1, -1):
            if self.lowers[at] in _WRITING:
                sentence = self.reading.sentence_of(at)
                letter = next((x for x in self.reading.phrases[sentence] if x.head == at), None)
                if letter is not None and (letter.organisations or letter.possessor is not None):
                    owner = self._owner(letter, sentence)
                    return owner or self.bodies.named(letter)
                for frame in self.reading.frames_by_sentence[sentence]:
                    agent = frame.agent
                    if agent is not None and self.may_speak(agent) and self.lowers[agent.head] not in words.PAPERS:
                        return self.resolve(agent, sentence)
        return None

    def _letter_before(self, before: int, sentence: int) -> Speaker | None:
        """Who wrote the letter told of in the narrated sentence before, where somebody is its subject."""
        ahead = next((s for s in range(sentence - 1, -1, -1) if self.pronouns.narrated(s)), None)
        if ahead is None or _WRITING.isdisjoint(self.lowers[slice(*self.reading.ranges[ahead])]):
            return None
        told = any(f.subject is not None and f.subject.people for f in self.reading.frames_by_sentence[ahead])
        return self._writer(before) if told else None

    def writer(self, phrase: NounPhrase) -> Speaker | None:
        """Who is meant by "he wrote": the writer of the letter told of shortly before, if one of that sex."""
        sex = sex_of_pronoun(self.lowers[phrase.head])
        sentence = self.reading.sentence_of(phrase.first)
        first = self.reading.ranges[max(0, sentence - 2)][0]
        if not sex or _WRITING.isdisjoint(self.lowers[first : phrase.first]):
            return None
        found = self._writer(phrase.first)
        fits = found is not None and found.person is not None and found.person.sex in {sex, None}
        return found if fits else None

    def _inspected(self, phrase: NounPhrase) -> bool:
        """Whether "the report" is an inspectorate's: what is told last before it is an inspection, no other review."""
        for at in range(phrase.core - 1, -1, -1):
            if self.lowers[at] in words.INSPECTION_WORDS:
                return True
            if self.lowers[at] in words.OTHER_PAPERS:
                return False
        return words.OTHER_PAPERS.isdisjoint(self.lowers) and not words.INSPECTION_WORDS.isdisjoint(self.lowers)

    def _subject_body(self, before: int, sentence: int, reach: int = _REACH) -> Speaker | None:
        """The body that is the subject of this sentence, or of one of those before it."""
        told = [s for s in range(sentence, -1, -1) if s == sentence or self.pronouns.narrated(s)]
        for here in told[:reach]:
            for frame in self.reading.frames_by_sentence[here]:
                subject = frame.subject
                if subject is None or not self.pronouns.outside(subject.first):
                    continue
                if subject.last <= before and not subject.people:
                    if self.lowers[subject.head] in words.PAPERS | words.OTHER_PAPERS:
                        return self._paper(subject, here)
                    found = self.bodies.headed(subject) or self.bodies.common(subject, here)
                    if found is not None:
                        return found
        return None
