"""The clause that reports a quotation: which verb, and which phrase is its subject.

A piece is what stands outside quotation marks beside a quotation. Before one it reads "X said:", "X called it",
"according to X"; behind one "said X", "X told Y", "X, who leads the board, added".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from . import reporting as words
from .phrases import Mark, NounPhrase, VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .phrases import Chunk
    from .reading import Reading
    from .speakers import Resolver

_TOLD = frozenset("tell assure inform remind warn urge ask advise".split())
_WRITTEN = frozenset("write reply respond say tweet recommend".split())
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

    def leading(self, piece: Piece, after: int = -1) -> Attribution | None:
        """Who speaks, by a piece before a quotation.

        Args:
            piece: The piece.
            after: Only reporting words behind this token count.
        """
        cues = [c for c in self._cues(piece) if c[1] > after]
        for at, cue in reversed(cues):
            group = piece.chunks[at]
            if isinstance(group, VerbGroup) and group.passive:
                return self._told(piece, cue, at, self._by(piece, at))
            subject = self._subject(piece, at)
            if subject is not None and self.resolver.may_speak(subject):
                return self._told(piece, cue, at, subject)
        adverbial = self._adverbial(piece) if after < 0 else None
        if adverbial is not None:
            return adverbial
        if self.lowers[piece.last - 1] == ":" and after < 0:
            speaking = [c for c in piece.chunks if isinstance(c, NounPhrase) and self.resolver.may_speak(c)]
            cue = cues[-1][1] if cues else -1
            return Attribution(cue=cue, phrase=speaking[0] if speaking else None, sentence=piece.sentence)
        if cues and piece.chunks[cues[-1][0]].last >= piece.last - 1:
            return self._told(piece, cues[-1][1], cues[-1][0], self._subject(piece, cues[-1][0]))
        return None

    def trailing(self, piece: Piece) -> Attribution | None:
        """Who speaks, by a piece behind a quotation."""
        chunks = piece.chunks
        start = next((k for k, c in enumerate(chunks) if c.kind not in ",.:-A"), None)
        if start is None:
            return None
        cues = self._cues(piece)
        head = chunks[start]
        if cues and cues[0][0] == start:
            return self._inverted(piece, cues[0])
        if isinstance(head, NounPhrase):
            at = self._main(piece, start, cues)
            if at is not None:
                return self._told(piece, at[1], at[0], None if self._passive(chunks[at[0]]) else head)
        return self._adverbial(piece) or self._closing(piece, cues)

    def context(self, piece: Piece) -> Attribution | None:
        """Who speaks in a quotation that only a sentence before introduces."""
        direct = words.direct_verbs()
        for at, cue in reversed(self._cues(piece)):
            subject = self._subject(piece, at)
            if self.verbs[self.lowers[cue]] in direct and subject is not None and self.resolver.may_speak(subject):
                return self._told(piece, cue, at, subject)
        return self.topic(piece)

    def topic(self, piece: Piece) -> Attribution | None:
        """The person whom a sentence is about: its first subject, or whose verdict it tells."""
        for frame in self.reading.frames_by_sentence[piece.sentence]:
            subject = frame.subject
            if subject is not None and piece.first <= subject.first < piece.last:
                owner = subject.possessor if not subject.people else None
                phrase = owner if owner is not None and owner.people else subject
                if self.resolver.may_speak(phrase):
                    return Attribution(phrase=phrase, sentence=piece.sentence)
                return None
        return None

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
        if self.lowers[piece.first] not in _DEMONSTRATIVES:
            return None
        chunks = piece.chunks
        for k, chunk in enumerate(chunks[:-1]):
            behind = chunks[k + 1]
            if isinstance(chunk, Mark) and chunk.word in ("of", "from") and isinstance(behind, NounPhrase) and self.resolver.may_speak(behind):
                return Attribution(phrase=behind, sentence=piece.sentence)
        return None

    # -- parts of a clause ----------------------------------------------------------------

    def _cues(self, piece: Piece) -> list[tuple[int, int]]:
        """The reporting words of a piece: index of the chunk, index of the token."""
        return [(k, token) for k, chunk in enumerate(piece.chunks) for token in self._cue_of(chunk, piece)]

    def _cue_of(self, chunk: Chunk, piece: Piece) -> Iterator[int]:
        if isinstance(chunk, VerbGroup):
            if self.lowers[chunk.head] in self.verbs and chunk.negation < 0 and (chunk.form != "infinitive" or chunk.last >= piece.last - 1):
                yield chunk.head
        elif isinstance(chunk, NounPhrase):
            word = self.lowers[chunk.first]
            if word in self.verbs and word.endswith(("ed", "ied")) and (chunk.people or chunk.last == chunk.first + 1):
                yield chunk.first

    def _passive(self, chunk: Chunk) -> bool:
        return isinstance(chunk, VerbGroup) and chunk.passive

    def _told(self, piece: Piece, cue: int, at: int, subject: NounPhrase | None) -> Attribution:
        return Attribution(cue=cue, phrase=subject, sentence=piece.sentence, to=self._to(piece, cue, at))

    def _to(self, piece: Piece, cue: int, at: int) -> tuple[int, int] | None:
        """To whom: the object of "told", or what stands behind "wrote to", "a letter to"."""
        chunks = piece.chunks
        behind = chunks[at + 1] if at + 1 < len(chunks) else None
        if isinstance(behind, NounPhrase) and self.verbs[self.lowers[cue]] in _TOLD and behind.first > cue and not (behind.people and self.lowers[behind.first] in self.verbs):
            return behind.first, behind.core or behind.last
        for k, chunk in enumerate(chunks[:-1]):
            if not (isinstance(chunk, Mark) and chunk.word == "to"):
                continue
            after, before = chunks[k + 1], chunks[k - 1] if k else None
            written = isinstance(before, NounPhrase) and self.lowers[before.head] in ("letter", "email", "message", "evidence")
            spoken = k == at + 1 and self.verbs[self.lowers[cue]] in _WRITTEN
            if isinstance(after, NounPhrase) and (written or spoken):
                return after.first, after.core or after.last
        return None

    def _subject(self, piece: Piece, at: int) -> NounPhrase | None:
        """The subject of a reporting verb: by its frame, else the noun phrase that stands before it."""
        chunk = piece.chunks[at]
        if isinstance(chunk, VerbGroup):
            frame = next((f for f in self.reading.frames_by_sentence[piece.sentence] if f.verb.head == chunk.head), None)
            if frame is not None:
                subject = frame.antecedent if frame.link == "relative" and frame.antecedent is not None else frame.subject
                if subject is not None and self.outside(subject):
                    return subject
        for k in range(at - 1, -1, -1):
            phrase = piece.chunks[k]
            before = piece.chunks[k - 1] if k else None
            if isinstance(phrase, NounPhrase) and not (isinstance(before, Mark) and before.kind == "I"):
                return phrase
        behind = piece.chunks[at + 1] if at + 1 < len(piece.chunks) else None
        return behind if isinstance(behind, NounPhrase) and at == 0 else None

    def outside(self, phrase: NounPhrase) -> bool:
        """Whether a phrase stands outside quotations."""
        start = self.reading.tokens.starts[phrase.first]
        return not any(q.start <= start < q.end for q in self.reading.quotations if not q.nested)

    def _by(self, piece: Piece, at: int) -> NounPhrase | None:
        """The agent of a passive."""
        for k in range(at + 1, len(piece.chunks) - 1):
            chunk, behind = piece.chunks[k], piece.chunks[k + 1]
            if isinstance(chunk, Mark) and chunk.word == "by" and isinstance(behind, NounPhrase):
                return behind
        return None

    def _inverted(self, piece: Piece, cue: tuple[int, int]) -> Attribution | None:
        """The subject behind its verb: "said X"."""
        at, token = cue
        chunk = piece.chunks[at]
        if isinstance(chunk, NounPhrase) and chunk.people:
            return self._told(piece, token, at, chunk)
        behind = next((c for c in piece.chunks[at + 1 : at + 3] if isinstance(c, NounPhrase)), None)
        return None if behind is None else self._told(piece, token, at, behind)

    def _main(self, piece: Piece, start: int, cues: list[tuple[int, int]]) -> tuple[int, int] | None:
        """The reporting verb of which the first noun phrase is the subject: not one of a relative clause, nor a later clause's."""
        for at, token in cues:
            if at <= start:
                continue
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
                head = self.lowers[before.head] if isinstance(before, NounPhrase) else self.lowers[before.last - 1] if before is not None else ""
                if (chunk.word == "to" and head == "according") or (chunk.word == "of" and head in ("words", "phrase") and isinstance(before, NounPhrase) and before.determiner == "definite"):
                    return Attribution(phrase=behind, sentence=piece.sentence)
                if chunk.word == "in" and self.lowers[behind.head] in ("words", "phrase", "view") and behind.possessor is not None:
                    return Attribution(phrase=behind.possessor, sentence=piece.sentence)
        return None

    def _closing(self, piece: Piece, cues: list[tuple[int, int]]) -> Attribution | None:
        """A reporting clause at the end of the sentence: "…", and all of it true, X said."""
        for at, token in reversed(cues):
            before = piece.chunks[at - 1] if at else None
            comma = piece.chunks[at - 2] if at > 1 else None
            if isinstance(before, NounPhrase) and comma is not None and comma.kind == "," and self.resolver.may_speak(before):
                return self._told(piece, token, at, before)
        return None
