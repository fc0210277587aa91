"""Which proceedings look into which child's case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import Outcome, ReviewKind
from govreview.reading.dates.words import number

from .convictions import is_past
from .harms import together
from .registers import INTRODUCTION
from .sequences import also, one_by_one, ordinal, told_of
from .tie import SPECIFIC, Tie
from .vocabulary import ANOTHER, ANOTHER_NEEDS, OTHER_CRIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .child import Child
    from .harms import Finding
    from .scene import Line, Scene

_CALLS = frozenset("call calls called calling".split())
_REFUSED = frozenset(
    (
        "no not never whether demand demands demanded demanding urged refused asked petitioned without "
        "consider considering wants want "
        "wanted seeks seeking sought needs need"
    ).split()
)
_FAULTED = frozenset("criticised named blamed mentioned faulted interviewed identified part".split())
"""What somebody may not be in a review that there is: "was not criticised in the serious case review"."""
_PLEAS = frozenset(
    "plea pleas petition petitions campaign call calls request requests demand demands pressing push bid".split()
)
"""Nouns of what is asked for: "a petition for a public inquiry"."""
_PLED = 14  # tokens between "plea" and the review that it asks for
_DEATHS = frozenset("death murder killing suicide".split())
_DYING = frozenset("death deaths".split())
_COUNTED = frozenset("rise rises rose fall falls fell number more fewer surge drop double doubled".split())
_INQUEST = frozenset("inquest inquests coroner".split())
_SAME_CASE = frozenset("an a under being the its their pages review report".split())
"""What opens a review that is of the case told of just before."""
_OPENING = 2  # the last paragraph that may tell of a proceeding before it tells of the child
_ROW = 12  # tokens within which a child stands in a row with its parent: "of Samira Haddad and her daughters Noor, 7"


def find_ties(scene: Scene, candidates: Sequence[Child], findings: Sequence[Finding] = ()) -> list[Tie]:
    """The proceedings of all children, in order.

    Args:
        scene: The document.
        candidates: The children whose case they may concern.
        findings: What befell them; a trial told in one sentence with it concerns that child.
    """
    out: list[Tie] = [*_listed(scene), *ordinal(scene, candidates)]
    out += [*also(scene, candidates), *one_by_one(scene, candidates)]
    harmed: dict[int, Child] = {f.sentence: f.child for f in findings if not f.harm.crime}
    dead = {id(f.child) for f in findings if f.harm.outcome is Outcome.DIED}
    for sentence in range(len(scene.mentions)):
        line = scene.line(sentence)
        for proceeding in line.proceedings:
            for first, last, _ in line.find(proceeding.pattern):
                if (
                    _refused(line, first)
                    or _into_another(scene, line, last)
                    or (
                        _count(line, first, last)
                        and not (_each(line, last) or _labels(scene, line) or _row(scene, line))
                    )
                    or (proceeding.kind is ReviewKind.CRIMINAL_TRIAL and _no_trial(scene, line, first))
                ):
                    continue
                inquiry = line.low(last - 1) == "inquiry" or line.low(first) == "inquiry"
                apart = inquiry or (proceeding.kind is ReviewKind.OTHER and line.low(last - 2) == "inquiry")
                told = harmed.get(sentence) if proceeding.kind is ReviewKind.CRIMINAL_TRIAL else None
                if told is not None and not scene.children_in(sentence):
                    out.append(Tie(child=told, kind=proceeding.kind, sentence=sentence))
                    continue
                out.extend(
                    Tie(child=child, kind=proceeding.kind, sentence=sentence, apart=apart)
                    for child in _all_whose(scene, line, proceeding.kind, (first, last), candidates)
                    if id(child) in dead or not (dead and _of_deaths(line, last))
                )
    out.extend(_unnamed(scene, candidates, out))
    return out


def _unnamed(scene: Scene, candidates: Sequence[Child], ties: Sequence[Tie]) -> Iterator[Tie]:
    """The review told of last, where a sentence goes on with it to a pseudonym: "It concerns a girl, Child J"."""
    reviewed = {id(t.child) for t in ties if t.kind in SPECIFIC or t.kind is ReviewKind.OTHER}
    for child in candidates:
        if not child.labelled or id(child) in reviewed:
            continue
        sentence = min(m.sentence for m in child.mentions if m.name)
        opens = scene.line(sentence).tokens[:3]
        meant = opens[:1] == ("it",) and opens[1] in _CONCERNS
        listed = opens[:1] == ("the",) and opens[1] in _RANKS and opens[2] in _CONCERNS | {",", "review"}
        kind = told_of(scene, sentence) if meant or listed else None
        if kind is not None:
            yield Tie(child=child, kind=kind, sentence=sentence)


_CONCERNS = frozenset(
    "concerns concerned calls called names named examines examined considers considered sets set looks looked deals "
    "dealt tells told covers covered".split()
)
_RANKS = frozenset("first second third other".split())


def _of_deaths(line: Line, last: int) -> bool:
    """Whether a proceeding is told to be about deaths: "into both deaths"."""
    return line.low(last) in ("into", "of", "on") and not _DYING.isdisjoint(
        line.low(k) for k in range(last + 1, last + 4)
    )


def _no_trial(scene: Scene, line: Line, first: int) -> bool:
    """Whether a court has to do with an offence that harms no child, or a jury with an inquest."""
    other = line.words & OTHER_CRIMES
    if other and not (other == {"driving"} and "death" in line.words):
        return True
    if any(True for _ in line.find(ANOTHER, ANOTHER_NEEDS)) or is_past(line, first):
        return True
    if line.low(first) == "prosecution" and line.low(first + 1) == "service":
        return True
    if line.low(first) == "court" and _of_coroner(scene, line, first):
        return True
    if line.low(first) not in ("jury", "jurors", "juror"):
        return False
    return any(
        not _INQUEST.isdisjoint(scene.line(s).words) for s in range(max(0, line.sentence - 4), line.sentence + 1)
    )


def _of_coroner(scene: Scene, line: Line, at: int) -> bool:
    """Whether a court is the coroner's: named so, or the text has an inquest and no verdict."""
    if not _INQUEST.isdisjoint(line.low(k) for k in range(at - 3, at)):
        return True
    bags = scene.reading.bags
    return any(not _INQUEST.isdisjoint(bag) for bag in bags) and all(_VERDICTS.isdisjoint(bag) for bag in bags)


_VERDICTS = frozenset("convicted guilty jailed sentenced trial crown pleaded imprisoned manslaughter".split())


def _listed(scene: Scene) -> Iterator[Tie]:
    """The kind of review of which a document is a list, for the child of each entry."""
    entries = scene.cast.entries
    told = range(min(entries[0].heading + 1, INTRODUCTION)) if entries else range(1)
    lines = [scene.line(s) for s in told if s < len(scene.mentions)]
    listed = dict.fromkeys(
        proceeding.kind
        for line in lines
        for proceeding in line.proceedings
        if proceeding.kind in SPECIFIC
        and _COUNTED.isdisjoint(line.words)
        and any(
            line.low(last - 1).endswith("s") or entries or line.low(last) in _DIGESTS
            for _, last, _ in line.find(proceeding.pattern)
        )
    )
    if not entries:
        labelled = [c for c in scene.cast.children if c.labelled and c.names[0].split()[0] != "Family"]
        pairs = [(c, min(m.sentence for m in c.mentions)) for c in labelled] if len(labelled) > 1 else []
    else:
        pairs = [(c, e.heading) for e in entries for s in range(e.heading, e.last) for c in scene.children_in(s)]
        pairs = list(dict(reversed(pairs)).items())
    for kind in list(listed)[:1]:
        for child, sentence in pairs:
            yield Tie(child=child, kind=kind, sentence=sentence)


_DIGESTS = frozenset("round-up roundup digest watch news update updates briefing".split())
"""What a list of reviews is headed: "SCR round-up"."""


def listed_kinds(scene: Scene, before: int) -> tuple[ReviewKind, ...]:
    """The kind of review of which a list is one, told before its first item; empty where it is not told.

    Args:
        scene: The document.
        before: The code point at which the first item begins.
    """
    for sentence, told in enumerate(scene.reading.sentences[:INTRODUCTION]):
        line = scene.line(sentence)
        for proceeding in line.proceedings if told.start < before else ():
            several = any(line.low(last - 1).endswith("s") for _, last, _ in line.find(proceeding.pattern))
            if several and proceeding.kind in SPECIFIC and _COUNTED.isdisjoint(line.words):
                return (proceeding.kind,)
    return ()


def reviews(ties: Sequence[Tie], child: Child) -> tuple[ReviewKind, ...]:
    """The proceedings of a child, each once; an unspecified review is the specific one told elsewhere."""
    kinds = dict.fromkeys(t.kind for t in ties if t.child is child)
    public = {t.sentence for t in ties if t.child is child and t.kind is ReviewKind.PUBLIC_INQUIRY}
    if public and all(t.sentence in public for t in ties if t.child is child and t.kind is ReviewKind.OTHER):
        kinds.pop(ReviewKind.OTHER, None)
    if not SPECIFIC.isdisjoint(kinds) and not any(t.apart for t in ties if t.child is child):
        kinds.pop(ReviewKind.OTHER, None)
    return tuple(kinds)


def _refused(line: Line, first: int) -> bool:
    if line.tokens[-1] == "?" or line.tokens[-2:-1] == ("?",):
        return True
    after = line.tokens[first - line.first :]
    if "down" in after and "turned" in after:
        return True
    not_held = next((k for k, word in enumerate(after[:_SOON_REFUSED]) if word in ("not", "never")), -1)
    if not_held > 0 and after[not_held - 1] in _WAS and not _HELD.isdisjoint(after[not_held + 1 : not_held + 3]):
        return True
    before = range(first - 4, first)
    if any(line.low(k) == "for" for k in before) and any(line.low(k) in _PLEAS for k in range(first - _PLED, first)):
        return True
    return any(
        (line.low(k) in _REFUSED and line.low(k + 1) not in _FAULTED)
        or (line.low(k) in _CALLS and line.low(k + 1) == "for")
        for k in before
    )


_SOON_REFUSED = 7  # tokens from a review to the "not" that says that there is none
_WAS = frozenset("was were is has had".split())
_HELD = frozenset(
    "thought considered deemed judged needed required necessary held ordered commissioned carried undertaken".split()
)


def _count(line: Line, first: int, last: int) -> bool:
    """Whether several reviews are counted: "20 serious case reviews in seven years"."""
    return line.low(last - 1).endswith("reviews") and not any(line.low(k) == "of" for k in range(first - 2, first))


def _into_another(scene: Scene, line: Line, last: int) -> bool:
    """Whether an inquest or review is into the death of somebody who is no child."""
    of = next((k for k in range(last, min(last + 5, line.last)) if line.low(k) == "of"), -1)
    if of < 0 or line.low(of - 1) not in _DEATHS:
        return False
    near = range(of + 1, of + 6)
    row = range(of + 1, of + _ROW if any(line.low(k) == "and" for k in near) else of + 6)
    if any(m.first in row and scene.child(m) is not None for m in scene.mentions[line.sentence]):
        return False
    return any(k in scene.reading.person_at for k in near)


def _each(line: Line, last: int) -> bool:
    """Whether "serious case reviews into all three" follows."""
    if any(
        line.low(k) in ("all", "both") and {"are", "were"} & {line.low(k + 1), line.low(k + 2)}
        for k in (line.first, line.first + 1)
    ):
        return True
    return line.low(last) in ("into", "of", "on") and line.low(last + 1) in ("all", "both", "each")


def _all_whose(
    scene: Scene, line: Line, kind: ReviewKind, span: tuple[int, int], candidates: Sequence[Child]
) -> Sequence[Child]:
    """The children whose case a proceeding concerns: one, those named in one breath, or all told of before."""
    plural = line.low(span[1] - 1).endswith("reviews")
    if plural and (row := _labels(scene, line) or [c for c in _row(scene, line) if c in candidates]):
        return row
    if _each(line, span[1]):
        return [c for c in candidates if c.mentions and min(m.sentence for m in c.mentions) <= line.sentence]
    child = _whose(scene, line, kind, span[0], candidates)
    if child is None:
        return ()
    told = [m.sentence for m in child.mentions if m.sentence <= line.sentence and m.name]
    return [c for c in together(scene, scene.line(told[-1]) if told else line, child) if c in candidates]


def _row(scene: Scene, line: Line) -> list[Child]:
    """The children named in one breath: "the deaths of Tom Bell and Ann Cole, serious case reviews have found"."""
    counts = [n for at in line.find(r"\b[\w-]+ (?=(?:[a-z-]+ ){0,4}?reviews\b)") if (n := number(line.low(at[0])))]
    for child in scene.children_in(line.sentence):
        row = together(scene, line, child)
        if len(row) > 1 and all(one.names for one in row) and all(n <= len(row) for n in counts):
            return row
    return []


def _labels(scene: Scene, line: Line) -> list[Child]:
    """The children named in a row by pseudonyms: "Baby C, Baby H and Baby L in the serious case reviews"."""
    row = [c for c in scene.children_in(line.sentence) if c.labelled]
    return row if len(row) > 1 else []


def _whose(scene: Scene, line: Line, kind: ReviewKind, first: int, candidates: Sequence[Child]) -> Child | None:
    """The child whose case a proceeding concerns: in its sentence, before it in the paragraph, or the only one."""
    here = [c for c in scene.children_in(line.sentence) if c in candidates]
    if len(here) == 1:
        return here[0]
    if here:
        near = [m for m in scene.mentions[line.sentence] if scene.child(m) in here]
        behind = [m for m in near if m.first > first]
        best = (
            behind[0]
            if behind and kind is not ReviewKind.CRIMINAL_TRIAL
            else min(near, key=lambda m: abs(m.first - first))
        )
        return scene.child(best)
    if kind is ReviewKind.OTHER:
        earlier = _told_just_before(scene, line, candidates)
        if earlier is not None and line.low(first) in _SAME_CASE and line.low(first + 2) != "into":
            return earlier
        into = any(line.low(k) == "into" for k in range(first + 1, first + 5))
        sentences = scene.reading.sentences
        own = into or line.low(first) in ("rapid", "case")
        alone = line.sentence > 0 and scene.children_in(line.sentence - 1) == tuple(candidates)
        if line.low(first) == "internal" and alone:
            own = sentences[line.sentence].paragraph == sentences[line.sentence - 1].paragraph
        return candidates[0] if len(candidates) == 1 and own else None
    ahead = _introduced_next(scene, line, candidates) if kind in SPECIFIC else None
    if ahead is not None:
        return ahead
    paragraph = scene.reading.sentences[line.sentence].paragraph
    for sentence in range(line.sentence - 1, max(-1, line.sentence - 6), -1):
        if scene.reading.sentences[sentence].paragraph < paragraph - 1:
            break
        found = [c for c in scene.children_in(sentence) if c in candidates]
        if found:
            named = [c for c in found if c.names] or found
            main = _main(scene, line, candidates) if kind in SPECIFIC else None
            return main if main is not None and len(main.mentions) >= _OFTEN * len(named[-1].mentions) else named[-1]
    before = [c for c in candidates if c.mentions and min(m.sentence for m in c.mentions) < line.sentence]
    if len(candidates) == 1 and (before or (paragraph <= _OPENING and _comes_soon(scene, candidates[0], paragraph))):
        return candidates[0]
    return max(before, key=lambda c: len(c.mentions), default=None) if kind in SPECIFIC else None


def _comes_soon(scene: Scene, child: Child, paragraph: int) -> bool:
    """Whether a child of whom nothing is told yet is told of within a few paragraphs."""
    first = min((m.sentence for m in child.mentions), default=0)
    return scene.reading.sentences[first].paragraph - paragraph <= _SOON


_SOON = 6  # paragraphs from a review in the lead to the child
_OFTEN = 4  # how much oftener the child of whom an article is about is told of


def _main(scene: Scene, line: Line, candidates: Sequence[Child]) -> Child | None:
    """The child told of most, where a review opens a paragraph of its own; `None` where it goes on with another."""
    sentences = scene.reading.sentences
    if line.sentence and sentences[line.sentence - 1].paragraph == sentences[line.sentence].paragraph:
        return None
    before = [c for c in candidates if c.mentions and min(m.sentence for m in c.mentions) < line.sentence]
    return max(before, key=lambda c: len(c.mentions), default=None)


def _told_just_before(scene: Scene, line: Line, candidates: Sequence[Child]) -> Child | None:
    """The only child told of before in the same paragraph."""
    sentences = scene.reading.sentences
    here = sentences[line.sentence].paragraph
    told = [
        c
        for s in range(max(0, line.sentence - 3), line.sentence)
        if sentences[s].paragraph == here
        for c in scene.children_in(s)
        if c in candidates
    ]
    return told[0] if len({id(c) for c in told}) == 1 else None


def _introduced_next(scene: Scene, line: Line, candidates: Sequence[Child]) -> Child | None:
    """The child whom the next sentence of the paragraph brings in, none being told of in the paragraph before."""
    sentences = scene.reading.sentences
    after = line.sentence + 1
    if after >= len(sentences) or sentences[after].paragraph != sentences[line.sentence].paragraph:
        return None
    if any(
        scene.children_in(s)
        for s in range(max(0, line.sentence - 5), line.sentence + 1)
        if sentences[s].paragraph == sentences[after].paragraph
    ):
        return None
    new = [c for c in scene.children_in(after) if c in candidates and min(m.sentence for m in c.mentions) == after]
    return new[0] if new else None
