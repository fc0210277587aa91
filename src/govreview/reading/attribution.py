"""The clause that reports a quotation: which verb, and which phrase is its subject.

A piece is what stands outside quotation marks beside a quotation. Before one it reads "X said:", "X called it",
"according to X"; behind one "said X", "X told Y", "X, who leads the board, added".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from . import reporting as words
from .lexicon import BE, SUBORDINATORS
from .phrases import Mark, NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .phrases import Chunk
    from .reading import Reading
    from .speakers import Resolver

_TOLD = frozenset("tell assure inform remind warn urge ask advise".split())
_WRITTEN = frozenset("write reply respond say tweet recommend".split())
_SHORT = 12  # tokens of the longest reporting sentence behind a quotation
_LINE = 15  # tokens of the longest line that only names who speaks
_DEMONSTRATIVES = frozenset("that those these such so this".split())


@frozen
class Piece:
    """A stretch of one sentence outside quotations.

    Attributes:
        chunks: Its chunks.
        first: Index of its first token.
        last: Index behind its last token.
        sentence: Index of its sentence.
    """

    chunks: tuple[Chunk, ...]
    first: int
    last: int
    sentence: int


@frozen(kw_only=True)
class Attribution:
    """What a piece tells of a quotation.

    Attributes:
        cue: Index of the reporting word, -1 where there is none.
        phrase: The phrase that speaks, None where the verb has no subject.
        sentence: Index of its sentence.
        to: Token range of the words that tell to whom, None where not told.
    """

    cue: int = -1
    phrase: NounPhrase | None = None
    sentence: int
    to: tuple[int, int] | None = None


class Attributor:
    """Reads the pieces of one document."""

    def __init__(self, reading: Reading, resolver: Resolver) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers
        self.resolver = resolver
        self.verbs = words.reporting_verbs()
        self.direct = words.direct_verbs()

    def is_link(self, piece: Piece) -> bool:
        """Whether a piece only links two quotations: "And:", "but also"."""
        return not any(isinstance(c, NounPhrase | VerbGroup) for c in piece.chunks)

    def leading(self, piece: Piece, after: int = -1) -> Attribution | None:
        """Who speaks, by a piece before a quotation.

        Args:
            piece: The piece.
            after: Only reporting words behind this token count.
        """
        cues = [c for c in self._cues(piece) if c[1] > after]
        for at, cue in reversed(cues):
            if self._passive(piece, at):
                return self._told(piece, cue, at, self._by(piece, at))
            subject = self._subject(piece, at)
            if subject is not None and (
                self.resolver.may_speak(subject) or self.verbs[self.lowers[cue]] in words.PLAIN
            ):
                return self._told(piece, cue, at, subject)
        adverbial = self._adverbial(piece) if after < 0 else None
        if adverbial is not None:
            return adverbial
        if self.lowers[piece.last - 1] == ":" and after < 0:
            speaking = [p for c in piece.chunks if isinstance(c, NounPhrase) and (p := self._owner(c)) is not None]
            cue = next((c for k, c in reversed(cues) if k), -1)
            return Attribution(cue=cue, phrase=speaking[0] if speaking else None, sentence=piece.sentence)
        if not cues:
            return None
        at, cue = cues[-1]
        subject = self._subject(piece, at)
        plain = subject is None and self.verbs[self.lowers[cue]] in words.PLAIN
        return self._told(piece, cue, at, subject) if plain or piece.chunks[at].last >= piece.last - 1 else None

    def trailing(self, piece: Piece) -> Attribution | None:
        """Who speaks, by a piece behind a quotation."""
        chunks = piece.chunks
        start = next((k for k, c in enumerate(chunks) if c.kind not in ",.:A-"), None)
        if start is None:
            return None
        if self.lowers[piece.first] == "(":
            return self.signature(piece)
        cues = self._cues(piece)
        head = chunks[start]
        if cues and cues[0][0] == start:
            return self._inverted(piece, cues[0])
        if isinstance(head, VerbGroup) and head.lemma == "be":
            return self._whose(piece)
        if isinstance(head, NounPhrase):
            at = self._main(piece, start, cues)
            if at is not None:
                subject = self._by(piece, at[0]) if self._passive(piece, at[0]) else self._shortened(head, at[1])
                return self._told(piece, at[1], at[0], subject)
            if self.lowers[piece.first] == self.lowers[piece.last - 1] == "-" and self.resolver.may_speak(head):
                return Attribution(phrase=head, sentence=piece.sentence)
        return self._adverbial(piece) or self._closing(piece, cues)

    def closed(self, piece: Piece) -> Attribution | None:
        """Who speaks, by a whole short sentence behind a quotation: "X said." """
        told = self.trailing(piece)
        if told is None or told.cue < 0 or piece.last - piece.first > _SHORT:
            return None
        behind = [c for c in piece.chunks if c.first > told.cue]
        complete = all(
            c.kind in ("I", "date", "A", ".") or (isinstance(c, NounPhrase) and k) for k, c in enumerate(behind)
        )
        addressed = told.to is not None or told.phrase is None or told.phrase.first > told.cue
        return told if complete or addressed else None

    def context(self, piece: Piece) -> Attribution | None:
        """Who speaks in a quotation that only a sentence before introduces."""
        for at, cue in reversed(self._cues(piece)):
            subject = self._subject(piece, at)
            if self.verbs[self.lowers[cue]] in self.direct and subject is not None and self.resolver.may_speak(subject):
                return self._told(piece, cue, at, subject)
        return self.topic(piece)

    def topic(self, piece: Piece) -> Attribution | None:
        """The person whom a sentence is about: its first subject, or whose verdict it tells."""
        for frame in self.reading.frames_by_sentence[piece.sentence]:
            subject = frame.subject
            if subject is not None and piece.first <= subject.first < piece.last:
                phrase = self._owner(subject)
                if frame.verb.passive and frame.agent is not None and frame.agent.people:
                    phrase = frame.agent
                return None if phrase is None else Attribution(phrase=phrase, sentence=piece.sentence)
        return None

    def _owner(self, phrase: NounPhrase) -> NounPhrase | None:
        """A phrase that may speak, or the possessor of one that may not: "Mr Trevelyan's verdict"."""
        if self.resolver.may_speak(phrase):
            return phrase
        owner = phrase.possessor
        return owner if owner is not None and self.resolver.may_speak(owner) else None

    def belief(self, piece: Piece) -> Attribution | None:
        """Who speaks in a fragment without a reporting verb: those who "are in agreement that", "were adamant that"."""
        if words.STANCES.isdisjoint(self.lowers[piece.first : piece.last]):
            return None
        for chunk in piece.chunks:
            if isinstance(chunk, VerbGroup):
                return None
            if isinstance(chunk, NounPhrase) and chunk.people:
                return Attribution(phrase=chunk, sentence=piece.sentence)
        return None

    def tells(self, piece: Piece) -> bool:
        """Whether a piece has a reporting verb."""
        return bool(self._cues(piece))

    def signature(self, piece: Piece) -> Attribution | None:
        """Who speaks, by a line of nothing but a name with a post, as stands above or under a quotation."""
        if piece.last - piece.first > _LINE or any(isinstance(c, VerbGroup) for c in piece.chunks):
            return None
        named = next((c for c in piece.chunks if isinstance(c, NounPhrase)), None)
        if named is None or not (named.people or named.organisations):
            return None
        return Attribution(phrase=named, sentence=piece.sentence)

    def verdict(self, piece: Piece) -> Attribution | None:
        """Who speaks, by a sentence behind a quotation: "That was the verdict of X"."""
        return self._whose(piece) if self.lowers[piece.first] in _DEMONSTRATIVES else None

    def _whose(self, piece: Piece) -> Attribution | None:
        """Whom a piece gives a quotation to by "of" or "from": "is the view of X"."""
        chunks = piece.chunks
        for k, chunk in enumerate(chunks[:-1]):
            behind = chunks[k + 1]
            if (
                isinstance(chunk, Mark)
                and chunk.word in ("of", "from")
                and isinstance(behind, NounPhrase)
                and self.resolver.may_speak(behind)
            ):
                return Attribution(phrase=behind, sentence=piece.sentence)
        return None

    # -- parts of a clause ----------------------------------------------------------------

    def _cues(self, piece: Piece) -> list[tuple[int, int]]:
        """The reporting words of a piece: index of the chunk, index of the token."""
        return [(k, token) for k, chunk in enumerate(piece.chunks) for token in self._cue_of(chunk, piece)]

    def _cue_of(self, chunk: Chunk, piece: Piece) -> Iterator[int]:
        if isinstance(chunk, VerbGroup):
            lemma = self.verbs.get(self.lowers[chunk.head])
            if lemma is None or chunk.negation >= 0 or (chunk.form == "infinitive" and chunk.last < piece.last - 1):
                return
            if (
                lemma == "read"
                and self.lowers[chunk.head] != "reads"
                and not (chunk.first > piece.first and self.lowers[chunk.first - 1] in words.PAPERS)
            ):
                return
            if lemma in self.direct or chunk.form == "finite":
                yield chunk.head
        elif isinstance(chunk, NounPhrase):
            word, last = self.lowers[chunk.first], self.lowers[chunk.last - 1]
            if self.verbs.get(word, word) != word and (
                chunk.last == chunk.first + 1 or chunk.people or chunk.posts or chunk.organisations
            ):
                yield chunk.first
            elif self.verbs.get(last, last) + "s" == last and chunk.last >= piece.last - 1 and self._speaks(chunk):
                yield chunk.last - 1

    def _speaks(self, phrase: NounPhrase) -> bool:
        """Whether the last word but one of a phrase is a paper or a body, so that the last is its verb: "the report states"."""
        before = phrase.last - 2
        word = self.lowers[before] if before >= phrase.first else ""
        return word in words.PAPERS or word in words.COUNCIL or word in words.BODIES or word in words.INSPECTORATE

    def _passive(self, piece: Piece, at: int) -> bool:
        """Whether a reporting verb is a passive: with its auxiliary, or with its agent."""
        chunk = piece.chunks[at]
        if not isinstance(chunk, VerbGroup) or not chunk.passive:
            return False
        return not BE.isdisjoint(self.lowers[chunk.first : chunk.head]) or self._by(piece, at) is not None

    def _shortened(self, phrase: NounPhrase, cue: int) -> NounPhrase:
        """A phrase without the verb that was taken for its last noun: "the report states"."""
        if phrase.first < cue < phrase.last:
            return evolve(phrase, last=cue, core=cue, head=cue - 1)
        return phrase

    def _told(self, piece: Piece, cue: int, at: int, subject: NounPhrase | None) -> Attribution:
        return Attribution(cue=cue, phrase=subject, sentence=piece.sentence, to=self._to(piece, cue, at))

    def _to(self, piece: Piece, cue: int, at: int) -> tuple[int, int] | None:
        """To whom: the object of "told", or what stands behind "wrote to", "a letter to"."""
        chunks = piece.chunks
        behind = chunks[at + 1] if at + 1 < len(chunks) else None
        if (
            isinstance(behind, NounPhrase)
            and self.verbs[self.lowers[cue]] in _TOLD
            and behind.first > cue
            and not (behind.people and self.lowers[behind.first] in self.verbs)
        ):
            return behind.first, self._reach(piece, at + 1)
        for k, chunk in enumerate(chunks[:-1]):
            if not (isinstance(chunk, Mark) and chunk.word == "to"):
                continue
            after, before = chunks[k + 1], chunks[k - 1] if k else None
            written = isinstance(before, NounPhrase) and self.lowers[before.head] in (
                "letter",
                "email",
                "message",
                "evidence",
            )
            spoken = k == at + 1 and self.verbs[self.lowers[cue]] in _WRITTEN
            if isinstance(after, NounPhrase) and (written or spoken):
                return after.first, self._reach(piece, k + 1)
        return None

    def _reach(self, piece: Piece, at: int) -> int:
        """Where the addressee ends: with the place or body behind it ("a conference in Harrogate")."""
        phrase = piece.chunks[at]
        assert isinstance(phrase, NounPhrase)
        preposition, place = (*piece.chunks[at + 1 : at + 3], None, None)[:2]
        if (
            isinstance(preposition, Mark)
            and preposition.word in ("in", "of", "at")
            and isinstance(place, NounPhrase)
            and not phrase.people
        ):
            return place.core or place.last
        return phrase.core or phrase.last

    def _subject(self, piece: Piece, at: int) -> NounPhrase | None:
        """The subject of a reporting verb: by its frame, else the noun phrase that stands before it."""
        chunk = piece.chunks[at]
        if isinstance(chunk, NounPhrase) and chunk.last - chunk.first > 1:
            return chunk if self.lowers[chunk.first] in self.verbs else self._shortened(chunk, chunk.last - 1)
        beside = piece.chunks[at - 1] if at else None
        if isinstance(beside, NounPhrase) and (at == 1 or not self._governs(piece.chunks[at - 2])):
            return self._first_named(piece, at - 1)
        if isinstance(chunk, VerbGroup):
            if chunk.form == "ing" and (earlier := [k for k, _ in self._cues(piece) if k < at]):
                return self._subject(piece, earlier[-1])
            frame = next(
                (f for f in self.reading.frames_by_sentence[piece.sentence] if f.verb.head == chunk.head), None
            )
            if frame is not None:
                subject = frame.antecedent or frame.subject
                if subject is not None and self.outside(subject) and (at == 0 or subject.first < chunk.first):
                    return subject
        for k in range(at - 1, -1, -1):
            phrase = piece.chunks[k]
            before = piece.chunks[k - 1] if k else None
            if isinstance(phrase, NounPhrase) and (before is None or not self._governs(before)):
                return phrase
        behind = piece.chunks[at + 1] if at + 1 < len(piece.chunks) else None
        return behind if isinstance(behind, NounPhrase) and at == 0 else None

    def _first_named(self, piece: Piece, at: int) -> NounPhrase:
        """The first of two subjects ("X and eleven colleagues write"): no object of an earlier verb stands before "and"."""
        phrase, chunks = piece.chunks[at], piece.chunks
        assert isinstance(phrase, NounPhrase)
        if at < 2 or chunks[at - 1].kind != "C" or phrase.people:
            return phrase
        for k in range(at - 2, -1, -1):
            other = chunks[k]
            if isinstance(other, VerbGroup):
                return phrase
            if isinstance(other, NounPhrase) and not (k and self._governs(chunks[k - 1])):
                free = k == 0 or not isinstance(chunks[k - 1], VerbGroup)
                return other if free and self.resolver.may_speak(other) else phrase
        return phrase

    def _governs(self, chunk: Chunk) -> bool:
        """Whether a chunk is a preposition that no clause may follow."""
        return isinstance(chunk, Mark) and chunk.kind == "I" and chunk.word not in SUBORDINATORS

    def outside(self, phrase: NounPhrase) -> bool:
        """Whether a phrase stands outside quotations."""
        start = self.reading.tokens.starts[phrase.first]
        return not any(q.start <= start < q.end for q in self.reading.quotations if not q.nested)

    def _by(self, piece: Piece, at: int) -> NounPhrase | None:
        """The agent of a passive."""
        for k in range(at + 1, len(piece.chunks) - 1):
            chunk, behind = piece.chunks[k], piece.chunks[k + 1]
            if isinstance(chunk, VerbGroup):
                return None
            if isinstance(chunk, Mark) and chunk.word == "by" and isinstance(behind, NounPhrase):
                return behind
        return None

    def _inverted(self, piece: Piece, cue: tuple[int, int]) -> Attribution | None:
        """The subject behind its verb: "said X"."""
        at, token = cue
        chunk = piece.chunks[at]
        if isinstance(chunk, NounPhrase) and chunk.last > chunk.first + 1:
            return self._told(piece, token, at, self._shortened(chunk, token))
        behind = next((c for c in piece.chunks[at + 1 : at + 3] if isinstance(c, NounPhrase)), None)
        return None if behind is None else self._told(piece, token, at, behind)

    def _main(self, piece: Piece, start: int, cues: list[tuple[int, int]]) -> tuple[int, int] | None:
        """The reporting verb of which the first noun phrase is the subject: not one of a relative clause, nor a later clause's."""
        for at, token in cues:
            if at < start:
                continue
            if at == start:
                return (at, token) if token > piece.chunks[at].first else None
            between = piece.chunks[start + 1 : at]
            verbs = sum(isinstance(c, VerbGroup) and c.form == "finite" for c in between)
            relative = sum(c.kind == "R" for c in between)
            if verbs == relative:
                if relative and between[-1].kind == "R":
                    continue
                return at, token
        return None

    def _adverbial(self, piece: Piece) -> Attribution | None:
        """ "According to X", "in the words of X", "in X's words"."""
        chunks = piece.chunks
        for k, chunk in enumerate(chunks[:-1]):
            behind = chunks[k + 1]
            if isinstance(chunk, Mark) and chunk.kind == "I" and isinstance(behind, NounPhrase):
                before = chunks[k - 1] if k else None
                head = (
                    self.lowers[before.head]
                    if isinstance(before, NounPhrase)
                    else self.lowers[before.last - 1]
                    if before is not None
                    else ""
                )
                if (chunk.word == "to" and head == "according") or (
                    chunk.word == "of"
                    and head in ("words", "phrase")
                    and isinstance(before, NounPhrase)
                    and before.determiner == "definite"
                ):
                    return Attribution(phrase=behind, sentence=piece.sentence)
                if (
                    chunk.word == "in"
                    and self.lowers[behind.head] in ("words", "phrase", "view")
                    and behind.possessor is not None
                ):
                    return Attribution(phrase=behind.possessor, sentence=piece.sentence)
        return None

    def _closing(self, piece: Piece, cues: list[tuple[int, int]]) -> Attribution | None:
        """A reporting clause at the end of the sentence: "…", and all of it true, X said."""
        for at, token in reversed(cues):
            before = piece.chunks[at - 1] if at else None
            comma = piece.chunks[at - 2] if at > 1 else None
            if (
                isinstance(before, NounPhrase)
                and comma is not None
                and comma.kind == ","
                and self.resolver.may_speak(before)
            ):
                return self._told(piece, token, at, before)
        return None
