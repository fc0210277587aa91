"""The parts of a reporting clause: its verb, its subject, its agent and to whom it is said."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.reading.grammar.lexicon import BE, SUBORDINATORS
from govreview.reading.grammar.phrases import Chunk, Mark, NounPhrase, VerbGroup
from govreview.reading.speech import reporting as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreview.reading.grammar.frames import Frame
    from govreview.reading.reading import Reading

_INSERTED = 4  # chunks of the shortest "X, appointed director, called"
_BEFORE_GERUND = frozenset("after before by on without in while when of for".split())
_UNSAID = frozenset("refuse decline fail want wish like need try have seem".split())
"""Verbs whose infinitive reports nothing: "refused to say why"."""
_UNABLE = frozenset("unable unwilling reluctant slow not".split())
_PLACES = frozenset({"in", "of", "at"})
_JOINING = frozenset({"and", "but"})


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


@frozen
class Cue:
    """A reporting word.

    Attributes:
        at: Index of its chunk within the piece.
        token: Index of its token.
        lemma: The lemma of the verb.
    """

    at: int
    token: int
    lemma: str


class Clauses:
    """The reporting clauses of one document."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers
        self.verbs = words.reporting_verbs()
        self.direct = words.direct_verbs()

    def cues(self, piece: Piece) -> list[Cue]:
        """The reporting words of a piece, in order."""
        return [
            Cue(at, token, self.verbs[self.lowers[token]])
            for at, chunk in enumerate(piece.chunks)
            for token in self._cue(chunk, piece)
        ]

    def _cue(self, chunk: Chunk, piece: Piece) -> Iterator[int]:
        if isinstance(chunk, VerbGroup) and self._reports(chunk, piece):
            yield chunk.head
        elif isinstance(chunk, NounPhrase):
            word, last = self.lowers[chunk.first], self.lowers[chunk.last - 1]
            alone = chunk.last == chunk.first + 1 or chunk.people or chunk.posts or chunk.organisations
            gerund = word.endswith("ing") and chunk.first > piece.first
            if gerund and self.lowers[chunk.first - 1] in _BEFORE_GERUND:
                return  # "said after reading the report:"
            if self.verbs.get(word, word) != word and alone:
                yield chunk.first  # an unknown verb: "recalled X"
            elif self.verbs.get(last, last) + "s" == last and chunk.last >= piece.last - 1 and self._is_body(chunk):
                yield chunk.last - 1  # a verb taken for a noun: "the report states"

    def _reports(self, group: VerbGroup, piece: Piece) -> bool:
        """Whether a verb group tells that something is said."""
        word = self.lowers[group.head]
        lemma = self.verbs.get(word)
        if lemma is None or group.negation >= 0 or (group.form == "infinitive" and not self._told_so(group, piece)):
            return False
        behind = self.lowers[group.last] if group.last < len(self.lowers) else ""
        if lemma in words.NEEDED and words.NEEDED[lemma].isdisjoint((group.particle, behind)):
            return False
        if word in words.PARTICIPLES and (group.passive or not group.perfect):
            return False
        if (lemma in words.OBJECTS and behind == "of") or (lemma == "continue" and behind == "to"):
            return False
        if lemma == "read" and word != "reads":
            opener = next((c for c in piece.chunks if isinstance(c, NounPhrase)), None)
            paper = opener is not None and self.lowers[opener.head] in words.PAPERS | {"statement"}
            return group.first > piece.first and (paper or self.lowers[group.first - 1] in words.PAPERS)
        return lemma in self.direct or lemma in words.NEEDED or group.form == "finite"

    def _told_so(self, group: VerbGroup, piece: Piece) -> bool:
        """Whether an infinitive reports: it ends its piece, or a colon does ("was candid enough to say to me:")."""
        if group.last >= piece.last - 1:
            return True
        before = [c for c in piece.chunks if isinstance(c, VerbGroup) and c.last <= group.first]
        colon = self.lowers[piece.last - 1] == ":" and self.verbs.get(self.lowers[group.head]) in self.direct
        unsaid = bool(before) and before[-1].lemma in _UNSAID
        return colon and not unsaid and self.lowers[group.first - 1] not in _UNABLE

    def _is_body(self, phrase: NounPhrase) -> bool:
        """Whether the last word but one of a phrase is a paper or a body, so that the last may be its verb."""
        word = self.lowers[phrase.last - 2] if phrase.last - phrase.first > 1 else ""
        return word in words.speaking_nouns()

    def is_passive(self, piece: Piece, cue: Cue) -> bool:
        """Whether a reporting verb is a passive: with its auxiliary, or with its agent."""
        group = piece.chunks[cue.at]
        if not isinstance(group, VerbGroup) or not group.passive:
            return False
        return not BE.isdisjoint(self.lowers[group.first : group.head]) or self.agent(piece, cue) is not None

    def agent(self, piece: Piece, cue: Cue) -> NounPhrase | None:
        """The agent of a passive."""
        for chunk, behind in zip(piece.chunks[cue.at + 1 :], piece.chunks[cue.at + 2 :], strict=False):
            if isinstance(chunk, VerbGroup):
                return None
            if isinstance(chunk, Mark) and chunk.word == "by" and isinstance(behind, NounPhrase):
                return behind
        return None

    def subject(self, piece: Piece, cue: Cue) -> NounPhrase | None:
        """The subject of a reporting verb: what stands right before it, else by its frame, else further before."""
        chunks, at = piece.chunks, cue.at
        chunk = chunks[at]
        if isinstance(chunk, NounPhrase) and chunk.last - chunk.first > 1:
            return self.without(chunk, cue.token)
        if isinstance(chunk, VerbGroup) and chunk.form == "infinitive" and chunk.last < piece.last - 1:
            named = next((c for c in chunks[:at] if isinstance(c, NounPhrase)), None)
            return self._framed(piece, cue) or named  # "Jo Wood was honest enough to say to us:"
        left = at - 1
        while left > 0 and chunks[left].kind in ("date", "A"):
            left -= 1  # "a report last month found"
        beside = chunks[left] if at else None
        if isinstance(beside, NounPhrase) and not self._is_governed(piece, left):
            return self._first_named(piece, left, beside)
        earlier = [c for c in self.cues(piece) if c.at < at]
        if isinstance(chunk, VerbGroup) and chunk.form == "ing" and earlier:
            return self.subject(piece, earlier[-1])
        framed = self._framed(piece, cue)
        inserted = None if framed is not None and framed.people else self._before_insertion(piece, at)
        if inserted is not None or framed is not None:
            return inserted or framed
        before = (chunks[k] for k in range(at - 1, -1, -1) if not self._is_governed(piece, k))
        found = next((phrase for phrase in before if isinstance(phrase, NounPhrase)), None)
        behind = chunks[1] if at == 0 and len(chunks) > 1 else None
        return found or (behind if isinstance(behind, NounPhrase) else None)

    def _before_insertion(self, piece: Piece, at: int) -> NounPhrase | None:
        """Somebody named before an insertion between commas: "Jo Wood, appointed when it was failing, called it"."""
        chunks = piece.chunks
        if at < _INSERTED or chunks[at - 1].kind != ",":
            return None
        opens = (k for k in range(at - 2) if chunks[k + 1].kind == "," and (not k or chunks[k - 1].kind in ",C"))
        named = (c for c in (chunks[k] for k in opens) if isinstance(c, NounPhrase) and c.people)
        return next(named, None)

    def _framed(self, piece: Piece, cue: Cue) -> NounPhrase | None:
        """The subject that the verb's frame tells, unless it is quoted or stands behind."""
        head = cue.token
        frame = next((f for f in self.reading.frames_by_sentence[piece.sentence] if f.verb.head == head), None)
        subject = None if frame is None else frame.antecedent or self._matrix(frame) or frame.subject
        if subject is None or not self.outside(subject) or (cue.at and subject.first > head):
            return None
        return subject

    def _matrix(self, frame: Frame) -> NounPhrase | None:
        """The subject of the main clause for a verb joined behind its content: "X agreed that he was ill but said"."""
        main, subject = frame.governor, frame.subject
        if main is None or subject is None or frame.link not in _JOINING or main.verb.lemma not in self.direct:
            return None
        content = next((f for f in self.reading.frames_by_sentence[frame.sentence] if f.subject is subject), frame)
        speaks = subject.people or subject.posts
        told = content is not frame and content.governor is main and (content.verb.passive or not speaks)
        return main.subject if told else None

    def _first_named(self, piece: Piece, at: int, phrase: NounPhrase) -> NounPhrase:
        """The first of two subjects ("X and eleven colleagues write"), if no verb stands before it."""
        chunks = piece.chunks
        if at < 2 or chunks[at - 1].kind != "C" or phrase.people:  # noqa: PLR2004 - "X and"
            return phrase
        for k in range(at - 2, -1, -1):
            other = chunks[k]
            if isinstance(other, VerbGroup):
                return phrase
            if isinstance(other, NounPhrase) and not self._is_governed(piece, k):
                return phrase if k and isinstance(chunks[k - 1], VerbGroup) else other
        return phrase

    def _is_governed(self, piece: Piece, at: int) -> bool:
        """Whether a preposition that no clause may follow stands before a chunk."""
        before = piece.chunks[at - 1] if at else None
        return isinstance(before, Mark) and before.kind == "I" and before.word not in SUBORDINATORS

    def without(self, phrase: NounPhrase, cue: int) -> NounPhrase:
        """A phrase without the verb that was taken for its last noun."""
        if phrase.first < cue < phrase.last:
            return evolve(phrase, last=cue, core=cue, head=cue - 1)
        return phrase

    def outside(self, phrase: NounPhrase) -> bool:
        """Whether a phrase stands outside quotations."""
        start = self.reading.tokens.starts[phrase.first]
        return not any(q.start <= start < q.end for q in self.reading.quotations if not q.nested)

    def addressee(self, piece: Piece, cue: Cue) -> tuple[int, int] | None:
        """To whom: the object of "told", or what stands behind "wrote to", "a letter to"; as a range of tokens."""
        chunks = piece.chunks
        behind = chunks[cue.at + 1] if cue.at + 1 < len(chunks) else None
        if (
            isinstance(behind, NounPhrase)
            and cue.lemma in words.TELLING
            and self.lowers[behind.first] not in self.verbs
        ):
            return behind.first, self._reach(piece, cue.at + 1, behind)
        for k, (chunk, after) in enumerate(pairwise(chunks)):
            if not (isinstance(chunk, Mark) and chunk.word == "to" and isinstance(after, NounPhrase)):
                continue
            before = chunks[k - 1] if k else None
            written = isinstance(before, NounPhrase) and self.lowers[before.head] in words.LETTERS
            if written or (k == cue.at + 1 and cue.lemma in words.WRITING):
                return after.first, self._reach(piece, k + 1, after)
        return None

    def _reach(self, piece: Piece, at: int, phrase: NounPhrase) -> int:
        """Where the addressee ends: behind the place that follows ("a conference in Harrogate")."""
        preposition, place = (*piece.chunks[at + 1 : at + 3], None, None)[:2]
        placed = isinstance(preposition, Mark) and preposition.word in _PLACES and not phrase.people
        end = place if placed and isinstance(place, NounPhrase) else phrase
        return end.core or end.last
