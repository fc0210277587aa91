"""Direct speech: the runs of one quotation joined, and who says it.

A text falls into runs (what stands between quotation marks) and pieces (what stands between the runs of a sentence).
The piece before or behind a run tells who speaks; a run with neither goes on from the one before, or takes its speaker
from the sentence before.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from attrs import define, evolve, frozen

from govreview.models.document import SectionKind
from govreview.reading.grammar.phrases import NounPhrase
from govreview.reading.speech.attribution import Attribution, Attributor, is_link
from govreview.reading.speech.bodies import Speaker
from govreview.reading.speech.interviews import interviewed
from govreview.reading.speech.reporting_clauses import Piece
from govreview.reading.speech.speakers import Resolver
from govreview.reading.text.quotations import Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.reading.reading import Reading

SCARE_WORDS = 5
"""A fragment of fewer words is no speech."""

_CONTEXT = 3
"""Sentences before a quotation that may tell who speaks."""

_WROTE = frozenset({"wrote", "writes"})
_SPOKEN = ",.?!\u2026-"


@frozen
class Run:
    """One quotation with its tokens.

    Attributes:
        quotation: The quotation.
        first: Index of its first token, the opening mark.
        last: Index behind its last token.
        sentence: Index of the sentence in which it begins.
        ends: Index of the sentence in which it ends.
    """

    quotation: Quotation
    first: int
    last: int
    sentence: int
    ends: int


@frozen(kw_only=True)
class Speech:
    """What somebody says in direct speech.

    Attributes:
        runs: The quotations that it consists of, in order.
        speaker: Who says it. None where the text does not tell, or names nobody.
        cue: Index of the token that reports it ("said"). None where there is none.
        to: Token range of the words that tell to whom. None where not told.
    """

    runs: tuple[Quotation, ...]
    speaker: Speaker | None = None
    cue: int | None = None
    to: tuple[int, int] | None = None


def find_speech(reading: Reading) -> tuple[Speech, ...]:
    """Join the quotations of a document that belong together, and tell who says them.

    Quotations in the headline and single quoted words are left out.

    Args:
        reading: The reading.

    Returns:
        The speeches, by where they start.
    """
    items = list(_items(reading))
    return interviewed(reading, tuple(_Joiner(reading, items).run()))


def _items(reading: Reading) -> Iterator[Run | Piece]:
    """The runs of the text and the pieces between them, in order."""
    runs = tuple(_runs(reading))
    inside = 0
    for sentence, (first, last) in enumerate(reading.ranges):
        at = last if reading.is_headline(sentence) else first
        while at < last:
            while inside < len(runs) and runs[inside].last <= at:
                inside += 1
            run = runs[inside] if inside < len(runs) else None
            if run is None or run.first > at:
                end = min(last, run.first) if run is not None else last
                yield from _pieces(reading, at, end, sentence)
                at = end
                continue
            if run.first == at:
                yield run
            at = run.last


def _runs(reading: Reading) -> Iterator[Run]:
    """The quotations of the text that are no scare quotes, nor in the headline."""
    starts = reading.tokens.starts
    for quotation in reading.quotations:
        headline = reading.paragraphs[quotation.paragraph].section is SectionKind.HEADLINE
        if quotation.nested or headline or _is_scare(reading, quotation):
            continue
        first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
        if last > first:
            yield Run(quotation, first, last, reading.sentence_of(first), reading.sentence_of(last - 1))


def _pieces(reading: Reading, first: int, last: int, sentence: int) -> Iterator[Piece]:
    """The piece of a sentence between two tokens, if it is more than marks."""
    chunks = reading.chunks[sentence]
    if (first, last) != reading.ranges[sentence]:
        chunks = tuple([c for c in chunks if c.first >= first and c.last <= last])
    piece = Piece(chunks, first, last, sentence)
    if any(c.kind not in ".,:" for c in chunks) and not _is_crosshead(reading, piece):
        yield piece


def _is_crosshead(reading: Reading, piece: Piece) -> bool:
    """Whether a piece is a heading within the text that names no speaker."""
    if reading.sentences[piece.sentence].section is not SectionKind.HEADING:
        return False
    named = any(isinstance(c, NounPhrase) and (c.people or c.organisations) for c in piece.chunks)
    return not named and reading.tokens.words[piece.last - 1] != ":"


def _is_scare(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation is a word or two with marks round them and no speech cut short, or a stray mark."""
    folded = reading.folded
    if quotation.continues:
        return False
    long = folded.count(" ", quotation.inner_start, quotation.inner_end) + 1 >= SCARE_WORDS
    if long and (quotation.closed or not folded[quotation.inner_start].islower()):
        return False
    before = folded[max(0, quotation.start - 2) : quotation.start].strip()
    opens = quotation.start == reading.paragraphs[quotation.paragraph].start or before in (":", ",", ".", '"')
    return not (opens and (long or folded[quotation.inner_end - 1] in _SPOKEN))


@define
class _Spoken:
    """A speech that is not yet at its end: its runs, whether its own sentence tells who speaks, its last item."""

    runs: list[Run]
    direct: bool
    at: int
    told: Attribution | None = None
    speaker: Speaker | None = None


class _Joiner:
    """One document's search: goes through the runs and keeps what is being said."""

    def __init__(self, reading: Reading, items: Sequence[Run | Piece]) -> None:
        self.reading = reading
        self.items = items
        self.resolver = Resolver(reading)
        self.attributor = Attributor(reading, self.resolver)
        self.spoken: list[_Spoken] = []
        self.consumed = -1  # index of the piece that tells who says the last speech from behind

    def run(self) -> Iterator[Speech]:
        """The speeches."""
        for at, item in enumerate(self.items):
            if isinstance(item, Run):
                self.read(at, item)
        for one in self.spoken:
            cue = one.told.cue if one.told is not None and one.told.cue >= 0 else None
            to = one.told.to if one.told is not None else None
            yield Speech(runs=tuple(run.quotation for run in one.runs), speaker=one.speaker, cue=cue, to=to)

    def read(self, at: int, run: Run) -> None:
        """Join a run to what is being said, or begin anew."""
        before, trail = self.before(at, run), self.trail(at, run)
        lead = self.lead(at, run, before)
        if trail is not None and before is not None and lead is None and self.opens_next(at, run):
            trail = None
        last = self.spoken[-1] if self.spoken else None
        if last is not None and self.goes_on(at, run, before, trail, last):
            last.runs.append(run)
            last.at = at
            if not last.direct and trail is not None:
                self.attribute(last, trail)
                last.direct = True
                self.consumed = at + 1
            return
        if lead is not None and trail is not None and lead.phrase is None and self.opens_next(at, run):
            lead = evolve(lead, phrase=trail.phrase)  # Adding that "…", X continued: "…"
        if lead is not None and trail is not None and self.closes(run, lead, trail):
            lead = None
        told = trail if lead is None or (lead.cue < 0 and trail is not None and trail.cue >= 0) else lead
        if told is not None and told is trail:
            self.consumed = at + 1
        self.spoken.append(_Spoken([run], direct=told is not None, at=at))
        told = told or self.around(at, run, before) or self.parallel(at)
        if told is not None:
            self.attribute(self.spoken[-1], told)

    def lead(self, at: int, run: Run, before: Piece | None) -> Attribution | None:
        """Who speaks, by the piece before a run; a verb without subject goes on with who spoke before."""
        if before is None:
            return None
        last = self.spoken[-1] if self.spoken else None
        near = last is not None and last.runs[-1].ends == run.sentence and at - 1 != self.consumed
        shared = self.attributor.shared(before) if near else None
        return shared or self.attributor.leading(before, self.told_before(at))

    def opens_next(self, at: int, run: Run) -> bool:
        """Whether the piece behind a run introduces the next one: remarks that "…", X said: "…"."""
        piece = self.items[at + 1]
        colon = isinstance(piece, Piece) and self.reading.tokens.words[piece.last - 1] == ":"
        return colon and piece.sentence == run.ends and self.items[at - 1].sentence == run.sentence

    def closes(self, run: Run, lead: Attribution, trail: Attribution) -> bool:
        """Whether a comma before the closing mark gives a run to "X found" behind it, no verb ruling it from before."""
        folded, quotation = self.reading.folded, run.quotation
        if trail.phrase is None or trail.cue < 0 or folded[quotation.inner_end - 1] != ",":
            return False
        frames = self.reading.frames_by_sentence[run.sentence]
        return any(lead.cue < f.verb.head < run.first and f.verb.form == "finite" and f.link != "that" for f in frames)

    def attribute(self, one: _Spoken, told: Attribution) -> None:
        """Tell who says something."""
        previous = next((s.speaker for s in reversed(self.spoken) if s is not one and s.speaker is not None), None)
        one.told = told
        if told.shared:
            one.speaker = self.spoken[-2].speaker
            return
        if told.phrase is None:
            one.speaker = None
            return
        wrote = told.cue >= 0 and self.reading.tokens.lowers[told.cue] in _WROTE
        letter = self.resolver.writer(told.phrase) if wrote else None
        one.speaker = letter or self.resolver.resolve(told.phrase, told.sentence, previous)

    def before(self, at: int, run: Run) -> Piece | None:
        """The piece of the run's own sentence before it, or one that ends in a colon right before it."""
        item = self.items[at - 1] if at else None
        if not isinstance(item, Piece) or (
            self.spoken
            and is_link(item)
            and item.first == self.spoken[-1].runs[-1].last
            and self.reading.tokens.words[item.last - 1] == ":"
        ):
            return None
        near = item.sentence == run.sentence or (
            item.sentence == run.sentence - 1 and self.reading.tokens.words[item.last - 1] == ":"
        )
        return item if near else None

    def trail(self, at: int, run: Run) -> Attribution | None:
        """Who speaks, by the piece behind a run in its own sentence, or by a short sentence of its own."""
        item = self.items[at + 1] if at + 1 < len(self.items) else None
        if not isinstance(item, Piece):
            return None
        if item.sentence == run.ends:
            return self.attributor.trailing(item)
        own = (
            item.sentence == run.ends + 1
            and item.first == run.last
            and self.paragraph(item.sentence) == run.quotation.paragraph
        )
        return self.attributor.closed(item) if own and self.reading.tokens.words[item.last - 1] != ":" else None

    def goes_on(self, at: int, run: Run, before: Piece | None, trail: Attribution | None, last: _Spoken) -> bool:
        """Whether a run belongs to what is being said: no new reporting verb, and little else, stands between."""
        if run.quotation.continues:
            return True
        between = [item for item in self.items[last.at + 1 : at] if isinstance(item, Piece)]
        if before is not None:
            if len(between) > 1 or last.told is None or self.lead(at, run, before) is not None:
                return False
            if at - 1 == self.consumed:
                return not self.attributor.opens_clause(before, last.told.cue)
            return last.runs[-1].sentence == run.sentence and trail is None
        if trail is not None and (last.direct or between):
            return False
        if between and last.at + 1 == self.consumed:
            between = between[1:]
        same = run.quotation.paragraph == last.runs[-1].quotation.paragraph
        if trail is not None and not same and self.before(last.at, last.runs[-1]) is not None:
            return False  # a fragment within a sentence is over where its paragraph is
        if between and not (same and not any(self.attributor.reports(piece) for piece in between)):
            return False
        return same or self.adjacent(last.runs[-1].quotation.paragraph, run.quotation.paragraph)

    def told_before(self, at: int) -> int:
        """The reporting word that the piece before a run has already given to the last speech, -1 if none."""
        told = self.spoken[-1].told if self.spoken and at - 1 == self.consumed else None
        return told.cue if told is not None else -1

    def adjacent(self, one: int, other: int) -> bool:
        """Whether nothing but a cross-head stands between two paragraphs."""
        return all(p.section is SectionKind.HEADING for p in self.reading.paragraphs[one + 1 : other])

    def around(self, at: int, run: Run, before: Piece | None) -> Attribution | None:
        """Who says what its own sentence gives to nobody: by the sentences beside it."""
        behind = self.items[at + 1] if at + 1 < len(self.items) else None
        if before is not None:
            return self.attributor.stance(before)
        if isinstance(behind, Piece):
            told = self.attributor.verdict(behind)
            if told is None and self.reading.tokens.words[behind.first] == "-":
                told = self.attributor.signature(behind)
            if told is not None:
                return told
        ahead = self.items[at - 1] if at else None
        if isinstance(ahead, Piece) and self.paragraph(ahead.sentence) >= run.quotation.paragraph - 1:
            return self.attributor.signature(ahead) or self.context(at, run)
        return None

    def context(self, at: int, run: Run) -> Attribution | None:
        """Who speaks, by the nearest sentence before that tells it; further back only in the paragraph."""
        for back in range(1, _CONTEXT + 1):
            ahead = self.items[at - back] if at >= back else None
            if not isinstance(ahead, Piece) or (back > 1 and self.paragraph(ahead.sentence) != run.quotation.paragraph):
                return None
            told = self.attributor.context(ahead)
            if told is not None:
                return told
        return None

    def parallel(self, at: int) -> Attribution | None:
        """Who speaks in a further clause under the verb of the quotation before: '"…", he writes, and members "…"'."""
        before = self.spoken[-2].told if len(self.spoken) > 1 and at - 1 == self.consumed else None
        return None if before is None else evolve(before, shared=True)

    def paragraph(self, sentence: int) -> int:
        """Index of a sentence's paragraph."""
        return self.reading.sentences[sentence].paragraph
