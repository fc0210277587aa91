"""Who says a quotation, by the piece of a sentence beside it.

Before a quotation a piece reads "X said:", "X called it", "according to X"; behind one "said X", "X told Y", "X, who
leads the board, added".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from govreview.reading.grammar.phrases import Mark, NounPhrase, VerbGroup
from govreview.reading.speech import reporting as words
from govreview.reading.speech.reporting_clauses import Clauses

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import Chunk
    from govreview.reading.reading import Reading
    from govreview.reading.speech.reporting_clauses import Cue, Piece
    from govreview.reading.speech.speakers import Resolver

_SHORT = 12  # tokens of the longest reporting sentence behind a quotation
_LINE = 15  # tokens of the longest line that only names who speaks
_BEING = frozenset("be feel seem represent mean come".split())
_COMPLEMENTS = frozenset({"I", "date", "A", "."})


@frozen(kw_only=True)
class Attribution:
    """What a piece tells of a quotation.

    Attributes:
        cue: Index of the reporting word, -1 where there is none.
        phrase: The phrase that speaks, None where the verb has no subject.
        sentence: Index of its sentence.
        to: Token range of the words that tell to whom, None where not told.
        shared: Whether the speaker is that of the quotation before: "…", adding "…".
    """

    cue: int = -1
    phrase: NounPhrase | None = None
    sentence: int
    to: tuple[int, int] | None = None
    shared: bool = False


class Attributor:
    """Reads the pieces of one document."""

    def __init__(self, reading: Reading, resolver: Resolver) -> None:
        self.reading = reading
        self.lowers = reading.tokens.lowers
        self.resolver = resolver
        self.clauses = Clauses(reading)

    def leading(self, piece: Piece, after: int = -1) -> Attribution | None:
        """Who speaks, by a piece before a quotation.

        Args:
            piece: The piece.
            after: Only reporting words behind this token count.
        """
        cues = [cue for cue in self.clauses.cues(piece) if cue.token > after]
        for cue in reversed(cues):
            if self.clauses.is_passive(piece, cue):
                return self._told(piece, cue, self.clauses.agent(piece, cue))
            subject = self.clauses.subject(piece, cue)
            if subject is not None and (self.resolver.may_speak(subject) or cue.lemma in words.PLAIN):
                return self._told(piece, cue, subject)
        if after < 0:
            told = self._adverbial(piece) or self._announced(piece, cues)
            if told is not None:
                return told
        if not cues:
            return None
        cue = cues[-1]
        subject = self.clauses.subject(piece, cue)
        plain = subject is None and cue.lemma in words.PLAIN
        return self._told(piece, cue, subject) if plain or piece.chunks[cue.at].last >= piece.last - 1 else None

    def shared(self, piece: Piece) -> Attribution | None:
        """A further verb of the speaker before, behind a quotation: ", adding:", "but praised staff who"."""
        at = next((k for k, c in enumerate(piece.chunks) if c.kind not in ",-C"), 0)
        verb = piece.chunks[at]
        cue = next((c for c in self.clauses.cues(piece) if c.at == at), None)
        if cue is None or not isinstance(verb, VerbGroup) or verb.form not in ("finite", "ing"):
            return None
        joined = at and (verb.form == "ing" or piece.chunks[at - 1].kind == "C")
        to = self.clauses.addressee(piece, cue)
        return Attribution(cue=cue.token, sentence=piece.sentence, to=to, shared=True) if joined else None

    def opens_clause(self, piece: Piece, cue: int) -> bool:
        """Whether a further subject stands behind the reporting clause: '"…", he writes, and members "…"'."""
        behind = [c for c in piece.chunks if c.first > cue]
        joined = next((k for k, c in enumerate(behind) if c.kind == "C"), len(behind))
        return any(isinstance(c, NounPhrase) for c in behind[joined:])

    def _announced(self, piece: Piece, cues: list[Cue]) -> Attribution | None:
        """Who speaks before a colon without a reporting clause: "X was defiant:", "Cllr X:"."""
        if self.lowers[piece.last - 1] != ":":
            return None
        speaking = (self._owner(chunk) for chunk in piece.chunks if isinstance(chunk, NounPhrase))
        phrase = next((p for p in speaking if p is not None), None)
        cue = next((c.token for c in reversed(cues) if c.at), -1)
        return Attribution(cue=cue, phrase=phrase, sentence=piece.sentence)

    def trailing(self, piece: Piece) -> Attribution | None:
        """Who speaks, by a piece behind a quotation."""
        start, head = next(((k, c) for k, c in enumerate(piece.chunks) if c.kind not in ",.:A-"), (0, None))
        if head is None or self.lowers[piece.first] == "(":
            return None if head is None else self.signature(piece)
        cues = self.clauses.cues(piece)
        if cues and cues[0].at == start:
            return self._inverted(piece, cues[0])
        if isinstance(head, VerbGroup) and head.lemma == "be":
            how = next((c for c in cues if c.at), None) if self.lowers[head.last] in {"how", "what"} else None
            return self._told(piece, how, self.clauses.subject(piece, how)) if how is not None else self._whose(piece)
        if isinstance(head, NounPhrase):
            cue = _main(piece, start, cues)
            if cue is not None:
                passive = self.clauses.is_passive(piece, cue)
                return self._told(piece, cue, self.clauses.agent(piece, cue) if passive else head)
            if self.lowers[piece.first] == self.lowers[piece.last - 1] == "-" and self.resolver.may_speak(head):
                return Attribution(phrase=head, sentence=piece.sentence)
        return self._adverbial(piece) or self._closing(piece, cues)

    def closed(self, piece: Piece) -> Attribution | None:
        """Who speaks, by a whole short sentence behind a quotation ("X said.")."""
        told = self.trailing(piece)
        if told is None or told.cue < 0 or piece.last - piece.first > _SHORT:
            return None
        if told.to is not None or told.phrase is None or told.phrase.first > told.cue:
            return told
        behind = [c for c in piece.chunks if c.first > told.cue]
        free = all(c.kind in _COMPLEMENTS or (k and c.kind == "np") for k, c in enumerate(behind))
        return told if free else None

    def context(self, piece: Piece) -> Attribution | None:
        """Who speaks in a quotation that only the sentence before introduces."""
        for cue in reversed(self.clauses.cues(piece)):
            subject = self.clauses.subject(piece, cue)
            if cue.lemma in self.clauses.direct and subject is not None and self.resolver.may_speak(subject):
                return self._told(piece, cue, subject)
        for frame in self.reading.frames_by_sentence[piece.sentence]:
            subject, agent = frame.subject, frame.agent
            if subject is not None and piece.first <= subject.first < piece.last:
                if frame.verb.passive and agent is None and not subject.people and subject.determiner != "pronoun":
                    return None  # "The board was wound up."
                if frame.verb.passive and frame.verb.lemma in words.CONVICTING:
                    return None  # "Ann Holt was found guilty."
                named = frame.verb.passive and agent is not None and agent.people
                phrase = agent if named else self._owner(subject)
                if phrase is not None:
                    return Attribution(phrase=phrase, sentence=piece.sentence)
                return self._minded(piece)
        return self._remark(piece) if self.lowers[piece.last - 1] in {"?", ":"} else None

    def stance(self, piece: Piece) -> Attribution | None:
        """Who speaks in a fragment without a reporting verb: those who "are in agreement that", "were adamant that"."""
        remark = self._remark(piece) or self._paper(piece) or self._minded(piece)
        if remark is not None:
            return remark
        if words.STANCES.isdisjoint(self.lowers[piece.first : piece.last]):
            return None
        for chunk in piece.chunks:
            if isinstance(chunk, VerbGroup):
                return None
            if isinstance(chunk, NounPhrase) and chunk.people:
                return Attribution(phrase=chunk, sentence=piece.sentence)
        return None

    def _minded(self, piece: Piece) -> Attribution | None:
        """Whose view a piece tells that opens with him: "To Jane Pell, the plan was", "For Jo Wood it was simple"."""
        mark, behind = (*piece.chunks[:2], None, None)[:2]
        opens = isinstance(mark, Mark) and mark.word in {"to", "for"} and mark.first == piece.first
        if not opens or not isinstance(behind, NounPhrase) or not behind.people:
            return None
        being = any(isinstance(c, VerbGroup) and c.lemma in _BEING for c in piece.chunks)
        return Attribution(phrase=behind, sentence=piece.sentence) if being else None

    def _paper(self, piece: Piece) -> Attribution | None:
        """Who speaks in a fragment that holds the verb of a paper: 'The report "found that …"'."""
        phrases = [c for c in piece.chunks if isinstance(c, NounPhrase)]
        alone = len(phrases) == 1 and len(piece.chunks) == 1 and self.lowers[phrases[0].head] in words.PAPERS
        return Attribution(phrase=phrases[0], sentence=piece.sentence) if alone else None

    def _remark(self, piece: Piece) -> Attribution | None:
        """Who speaks in a fragment behind a noun or verb that tells whose it is: "remarks from X that", "X decided"."""
        for at, chunk in enumerate(piece.chunks[:-1]):
            if isinstance(chunk, NounPhrase) and self.lowers[chunk.head] in words.REMARKS:
                owner = chunk.possessor
                mark, behind = (*piece.chunks[at + 1 : at + 3], None, None)[:2]
                given = {"from", "by", "of"} if self.lowers[chunk.head] in words.OWN else {"from", "by"}
                if isinstance(mark, Mark) and mark.word in given and isinstance(behind, NounPhrase):
                    owner = behind
                if owner is not None and self.resolver.may_speak(owner):
                    return Attribution(phrase=owner, sentence=piece.sentence)
        verb = next((c for c in reversed(piece.chunks) if isinstance(c, VerbGroup)), None)
        frames = self.reading.frames_by_sentence[piece.sentence]
        frame = next((f for f in frames if verb is not None and f.verb.head == verb.head), None)
        if frame is None or frame.verb.lemma not in words.RESOLVING or frame.subject is None:
            return None
        human = frame.subject.people or frame.subject.determiner == "pronoun"
        return Attribution(phrase=frame.subject, sentence=piece.sentence) if human else None

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
        return self._whose(piece) if self.lowers[piece.first] in words.DEMONSTRATIVES else None

    def reports(self, piece: Piece) -> bool:
        """Whether a piece has a reporting verb."""
        return bool(self.clauses.cues(piece))

    def _told(self, piece: Piece, cue: Cue, subject: NounPhrase | None) -> Attribution:
        phrase = None if subject is None else self.clauses.without(subject, cue.token)
        to = self.clauses.addressee(piece, cue)
        return Attribution(cue=cue.token, phrase=phrase, sentence=piece.sentence, to=to)

    def _owner(self, phrase: NounPhrase) -> NounPhrase | None:
        """A phrase that may speak, or the possessor of one that may not: "Mr Trevelyan's verdict"."""
        if self.resolver.may_speak(phrase):
            return phrase
        owner = phrase.possessor
        return owner if owner is not None and self.resolver.may_speak(owner) else None

    def _whose(self, piece: Piece) -> Attribution | None:
        """Whom a piece gives a quotation to by "of" or "from": "is the view of X"."""
        for chunk, behind in pairwise(piece.chunks):
            given = isinstance(chunk, Mark) and chunk.word in {"of", "from"}
            if given and isinstance(behind, NounPhrase) and self.resolver.may_speak(behind):
                return Attribution(phrase=behind, sentence=piece.sentence)
        return None

    def _inverted(self, piece: Piece, cue: Cue) -> Attribution | None:
        """The subject behind its verb: "said X"."""
        chunk = piece.chunks[cue.at]
        if isinstance(chunk, NounPhrase) and chunk.last > chunk.first + 1:
            return self._told(piece, cue, chunk)
        behind = next((c for c in piece.chunks[cue.at + 1 : cue.at + 3] if isinstance(c, NounPhrase)), None)
        return None if behind is None else self._told(piece, cue, behind)

    def _adverbial(self, piece: Piece) -> Attribution | None:
        """Who speaks, by "according to X", "in the words of X", "in X's words"."""
        before: Chunk | None = None
        for chunk, behind in pairwise(piece.chunks):
            if isinstance(chunk, Mark) and chunk.kind == "I" and isinstance(behind, NounPhrase):
                head = "" if before is None else self.lowers[_head(before)]
                worded = head in words.WORDS and isinstance(before, NounPhrase) and before.determiner == "definite"
                if (chunk.word == "to" and head == "according") or (chunk.word == "of" and worded):
                    return Attribution(phrase=behind, sentence=piece.sentence)
                if chunk.word == "in" and self.lowers[behind.head] in words.WORDS and behind.possessor is not None:
                    return Attribution(phrase=behind.possessor, sentence=piece.sentence)
            before = chunk
        return None

    def _closing(self, piece: Piece, cues: list[Cue]) -> Attribution | None:
        """A reporting clause at the end of the sentence: "…", and all of it true, X said."""
        for cue in reversed(cues):
            comma, before = (None, None, *piece.chunks[: cue.at])[-2:]
            parted = comma is not None and comma.kind == ","
            if parted and isinstance(before, NounPhrase) and self.resolver.may_speak(before):
                return self._told(piece, cue, before)
        return None


def is_link(piece: Piece) -> bool:
    """Whether a piece only links two quotations: "And:", "but also"."""
    return not any(isinstance(chunk, NounPhrase | VerbGroup) for chunk in piece.chunks)


def _head(chunk: Chunk) -> int:
    return chunk.last - 1 if isinstance(chunk, Mark) else chunk.head


def _main(piece: Piece, start: int, cues: list[Cue]) -> Cue | None:
    """The reporting verb whose subject is the phrase at `start`: no relative clause's, no later clause's."""
    for cue in cues:
        between = piece.chunks[start + 1 : cue.at]
        verbs = sum(isinstance(c, VerbGroup) and c.form == "finite" for c in between)
        relative = sum(c.kind == "R" for c in between)
        if verbs == relative and not (between and between[-1].kind == "R"):
            return cue
    return None
