"""Direct speech: the runs of one quotation joined, and who says it.

A text falls into runs (what stands between quotation marks) and pieces (what stands between the runs of a sentence).
The piece before or behind a run tells who speaks; a run with neither goes on from the one before, or takes its speaker
from the sentence before.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from govreview.models.document import SectionKind

from .attribution import Attribution, Piece, addressee, leading, signature, surrounding, trailing
from .speakers import Resolver, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .quotations import Quotation
    from .reading import Reading

SCARE_WORDS = 5
"""A fragment of fewer words is no speech."""

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
    return tuple(_Joiner(reading, items).run())


def _items(reading: Reading) -> Iterator[Run | Piece]:
    """The runs of the text and the pieces between them, in order."""
    starts = reading.tokens.starts
    runs = []
    for quotation in reading.quotations:
        if quotation.nested or reading.paragraphs[quotation.paragraph].section is SectionKind.HEADLINE or _scare(reading, quotation):
            continue
        first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
        if last > first:
            runs.append(Run(quotation, first, last, reading.sentence_of(first), reading.sentence_of(last - 1)))
    inside = 0
    for sentence, (first, last) in enumerate(reading.ranges):
        if reading.is_headline(sentence):
            continue
        at = first
        while at < last:
            while inside < len(runs) and runs[inside].last <= at:
                inside += 1
            run = runs[inside] if inside < len(runs) else None
            if run is not None and run.first <= at:
                if run.first == at:
                    yield run
                at = run.last
                continue
            end = min(last, run.first) if run is not None else last
            chunks = tuple(c for c in reading.chunks[sentence] if c.first >= at and c.last <= end)
            if any(c.kind not in ".,:" for c in chunks) or reading.tokens.words[end - 1] == ":":
                yield Piece(chunks, at, end, sentence)
            at = end


def _scare(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation is a word or two with marks round them and no speech cut short."""
    folded = reading.folded
    if folded.count(" ", quotation.inner_start, quotation.inner_end) + 1 >= SCARE_WORDS or quotation.continues:
        return False
    before = folded[max(0, quotation.start - 2) : quotation.start].strip()
    opens = quotation.start == reading.paragraphs[quotation.paragraph].start or before in (":", ",", ".", '"')
    return not (opens and folded[quotation.inner_end - 1] in _SPOKEN)


class _Joiner:
    """One document's search: goes through the runs and keeps what is being said."""

    def __init__(self, reading: Reading, items: Sequence[Run | Piece]) -> None:
        self.reading = reading
        self.items = items
        self.resolver = Resolver(reading)
        self.spoken: list[tuple[list[Run], Attribution]] = []
        self.consumed = -1  # index of the last item that attributes what has been said

    def run(self) -> Iterator[Speech]:
        """The speeches."""
        for at, item in enumerate(self.items):
            if isinstance(item, Run):
                self.read(at, item)
        for runs, attribution in self.spoken:
            quotations = tuple(run.quotation for run in runs)
            cue = attribution.cue if attribution.cue >= 0 else None
            yield Speech(runs=quotations, speaker=attribution.speaker, cue=cue, to=attribution.to)

    def read(self, at: int, run: Run) -> None:
        """Join a run to what is being said, or begin anew."""
        before = self.before(at, run)
        behind = self.behind(at, run)
        previous = self.spoken[-1] if self.spoken else None
        if previous is not None and self.goes_on(at, run, before, previous):
            previous[0].append(run)
            if behind is not None and not previous[1].told:
                self.spoken[-1] = (previous[0], self.attributed(behind))
                self.consumed = at + 1
            return
        lead = leading(self.reading, self.resolver, before) if before is not None else None
        trail = trailing(self.reading, self.resolver, behind, self.whole(run)) if behind is not None else None
        if lead is not None and before is not None and at - 1 == self.consumed and previous is not None and lead.cue <= previous[1].cue:
            lead = None
        if lead is not None and lead.cue < 0 and trail is not None and trail.cue >= 0:
            lead = None
        chosen = lead or trail
        if chosen is trail and trail is not None:
            self.consumed = at + 1
        if chosen is None:
            chosen = self.context(at, run, before)
        elif chosen is lead:
            self.consumed = at - 1
        self.spoken.append(([run], self.resolved(chosen)))
