"""What became of which child: the words of harm in each sentence and whom they are said of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Outcome

from .child import Child
from .lies import without_lies
from .patterns import HARMS, PARTICIPLES, Harm
from .victims import victim
from .vocabulary import MODALS, NEGATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .mention import Mention
    from .scene import Line, Scene

_AUXILIARIES = frozenset(
    "be been being is was were are has have had get got to then later also so badly ever 's".split()
)
_RISKS = frozenset(
    (
        "risk risks danger fear fears allegation allegations claims alleged allegedly signs "
        "suspected accused suspicion concerns possible"
    ).split()
)
_OPEN = MODALS | frozenset("suspected apparent possible attempted".split())
"""What leaves open whether somebody took his own life."""
_SUSPICION = frozenset("accused charged suspected cleared acquitted denies denied denying".split())
_FICTION = frozenset(
    "drama dramas novel novels fictional sitcom soap storyline thriller screenplay episode playwright".split()
)
_WORKS = frozenset("film play movie poem opera musical video advert story book song cartoon".split())
_THE = frozenset((("the",), ("her",), ("his",)))
_TELLING = frozenset({"about", "tells", "follows", "which"})
_ABOUT = (
    r"\b(?:film|play|movie|poem|opera|musical|video|advert|story|book|song|cartoon) (?:[\w]+ ){0,2}?"
    r"(?:about|tells (?:the (?:story|tale) )?of|follows) an?\b"
    r"|\b(?:film|play|movie|poem|opera|musical|advert|story|book|song|cartoon|scene) (?:, )?in which\b"
)
_LIKENED = frozenset("compared likened akin resembling equivalent".split())
"""What injuries are only like: "injuries that they compared to those of a fall from a window"."""
_LIKE = 7  # tokens within which that stands before the words
_OF = frozenset({"of", "to", "on", "against", "towards", "upon"})
_CAUSED = frozenset({"died-of", "death-from"})
"""Rules whose words for a cause may be a place instead."""
_COMPANIONS = frozenset(
    "his her their friend brother sister cousin twin best younger older baby little \" ' ( )".split()
)
"""What may stand before the second of two who are told in one breath: "and his friend Kai Nunn"."""
_MEANT = 3  # sentences within which a child is meant by a sentence without a subject
_AHEAD = 2  # sentences before the child is told of within which a verdict is on its killer
_VERDICT = frozenset("guilty convicted jailed sentenced admitted admits pleaded".split())
_ARTICLES = frozenset("a an another the his her".split())


@frozen(kw_only=True)
class Finding:
    """A harm told of a child.

    Attributes:
        child: The child.
        harm: The rule.
        sentence: Index of the sentence.
        first: Index of the first token of the words.
        last: Index behind the last.
        manner: The words that tell the manner, short; `None` where they tell none.
        active: Whether the one who did it is the subject.
    """

    child: Child
    harm: Harm
    sentence: int
    first: int
    last: int
    manner: str | None
    active: bool = False


def find_harms(scene: Scene) -> list[Finding]:
    """The harms of all children of a document, in order."""
    out: list[Finding] = []
    for sentence in range(len(scene.mentions)):
        if scene.recent(sentence, _MEANT):
            out.extend(_in_sentence(scene, scene.line(sentence)))
    found = sorted((*out, *_crimes(scene, out)), key=lambda f: f.first)
    return list(without_lies(scene, found))


def _crimes(scene: Scene, found: Sequence[Finding]) -> Iterator[Finding]:
    """Killings told of without the child, where only one can be meant: "His mother was found guilty of murder"."""
    yield from _crimes_against_theirs(scene)
    dead = list({id(f.child): f.child for f in found if f.harm.outcome is Outcome.DIED}.values())
    meant = dead or scene.cast.children
    if len(meant) != 1:
        return
    first = min((m.sentence for m in meant[0].mentions), default=0)
    for sentence in range(max(0, first - _AHEAD), len(scene.mentions)):
        if sentence < first and _VERDICT.isdisjoint(scene.line(sentence).words):
            continue
        if (
            scene.children_in(sentence)
            or _owner_of(scene, sentence)
            or not any(m.kind == "adult" or m.noun == "twins" for m in scene.mentions[sentence])
        ):
            continue
        line = scene.line(sentence)
        for harm in line.harms:
            for start, end, groups in line.find(harm.pattern) if harm.crime else ():
                if not _unreal(line, start, harm) and line.low(end) != "of":
                    yield Finding(
                        child=meant[0],
                        harm=harm,
                        sentence=sentence,
                        first=start,
                        last=end,
                        manner=_manner(scene, harm, start, end, groups),
                    )


def _owner_of(scene: Scene, sentence: int) -> Child | None:
    """The child told of in the sentence before, where one opens with "His mother"."""
    line = scene.line(sentence)
    sex = {"his": "m", "her": "f"}.get(line.tokens[0])
    if sex is None or sentence == 0:
        return None
    near = [c for c in scene.children_in(sentence - 1) if c.sex in (None, sex)]
    return near[0] if len(near) == 1 else None


def _crimes_against_theirs(scene: Scene) -> Iterator[Finding]:
    """Killings told of somebody's parent in the sentence behind him: "His father's conviction for manslaughter"."""
    for sentence in range(1, len(scene.mentions)):
        child = _owner_of(scene, sentence)
        if child is None or scene.children_in(sentence):
            continue
        line = scene.line(sentence)
        for harm in line.harms:
            for start, end, groups in line.find(harm.pattern) if harm.crime else ():
                if not _unreal(line, start, harm) and line.low(end) != "of":
                    yield Finding(
                        child=child, harm=harm, sentence=sentence, first=start, last=end,
                        manner=_manner(scene, harm, start, end, groups),
                    )  # fmt: skip


def implied(scene: Scene, child: Child, sentence: int) -> Finding:
    """The death that an inquest implies."""
    harm = next(h for h in HARMS if h.rule == "died")
    first, last = scene.reading.ranges[sentence]
    return Finding(child=child, harm=harm, sentence=sentence, first=first, last=last, manner=None)


def _in_sentence(scene: Scene, line: Line) -> Iterator[Finding]:
    taken: set[int] = set()
    for harm in line.harms:
        for first, last, groups in line.find(harm.pattern):
            if first in taken and harm.rank is not None and last - 1 in taken:
                continue
            if _unreal(line, first, harm):
                continue
            if harm.rule in _CAUSED and _proper(scene, groups.get("m")):
                continue
            if harm.rule == "to-death" and _somebody_else(scene, line, groups.get("gap")):
                continue
            child, active = victim(scene, line, harm, first, last)
            if child is None or (harm.crime and _accused(scene, line, child, first)):
                continue
            taken.update(range(first, last))
            manner = _manner(scene, harm, first, last, groups)
            for one in together(scene, line, child):
                yield Finding(
                    child=one, harm=harm, sentence=line.sentence, first=first, last=last, manner=manner, active=active
                )


def _accused(scene: Scene, line: Line, child: Child, first: int) -> bool:
    """Whether a child is the one tried for "his murder": "A youth of 17 has been charged with his murder"."""
    if line.low(first - 1) not in ("his", "her", "their"):
        return False
    told = next((m for m in scene.mentions[line.sentence] if scene.child(m) is child), None)
    if told is None or told.kind == "pronoun" or told.owner or told.last > first or line.low(told.first - 1) == "of":
        return False
    if any(m.kind == "adult" and m.first < first for m in scene.mentions[line.sentence]):
        return False
    return not _TRIED.isdisjoint(line.low(k) for k in range(told.last, first))


_TRIED = frozenset("charged arrested accused convicted guilty jailed sentenced admitted pleaded trial held".split())


def _proper(scene: Scene, words: tuple[int, int] | None) -> bool:
    """Whether what should be a cause is a name: "died. Two workers from Hull", "a baby from Worle"."""
    if words is None:
        return False
    first = words[0]
    taken = scene.reading.taken.get(first)
    written = scene.reading.tokens.words[first]
    return taken not in (None, "d") or first in scene.reading.person_at or (written.istitle() and len(written) > 1)


def _somebody_else(scene: Scene, line: Line, gap: tuple[int, int] | None) -> bool:
    """Whether "beat … to death" names one who is no child: "beating a man to death"."""
    if gap is None or line.low(gap[0]) not in _ARTICLES:
        return False
    return not any(scene.child(m) is not None for m in scene.within(line.sentence, *gap))


def together(scene: Scene, line: Line, child: Child) -> list[Child]:
    """A child and those named in one breath with it: "Hope and Grace Tindall, six"."""
    for mention in scene.mentions[line.sentence]:
        shared = scene.cast.shared.get(mention.first, ())
        if child in shared and not scene.named_in(line.sentence, child):
            return list(shared)
    row: list[Child] = []
    last = -1
    for mention in scene.mentions[line.sentence]:
        one = scene.child(mention)
        if one is None or mention.kind == "pronoun" or mention.owner:
            continue
        if row and one is row[-1]:
            last = mention.last
            continue
        gap = {line.low(k) for k in range(last, mention.first)} - _COMPANIONS if last >= 0 else set()
        listed = gap == {","} and mention.name is not None and _and_follows(scene, line, mention)
        if not gap or not gap <= {"and", ","} or ("and" not in gap and not listed):
            if child in row:
                break
            row = []
        row.append(one)
        last = mention.last
    return row if child in row else [child]


def _and_follows(scene: Scene, line: Line, mention: Mention) -> bool:
    """Whether a list of names goes on with "and" behind one: "Tom Reeve, Ann Lock and Joe Cole"."""
    after = next((m for m in scene.mentions[line.sentence] if m.first >= mention.last), None)
    return after is not None and after.name is not None and line.low(mention.last) == "and" == line.low(after.first - 1)


def _unreal(line: Line, first: int, harm: Harm) -> bool:
    """Whether what is told did not happen, could happen, or is feared."""
    at = first - 1
    while line.low(at) in _AUXILIARIES or line.low(at).endswith("ly"):
        at -= 1
    if line.low(at) in MODALS:
        return True
    if (
        not _FICTION.isdisjoint(line.words)
        or _invented(line)
        or (harm.rule == "attempted" and not _SUSPICION.isdisjoint(line.words))
    ):
        return True
    if any(line.low(k) in ("whether", "if", "rumoured", "rumour", "hoax") for k in range(first - 8, first)):
        return True
    if not _LIKENED.isdisjoint(line.words) and any(line.low(k) in _LIKENED for k in range(first - _LIKE, first)):
        return True
    if line.low(at) in NEGATIONS or line.low(first - 1) in NEGATIONS:
        return True
    if line.low(at).endswith("n't") or line.low(at + 1).endswith("n't"):
        return True
    if line.low(first).endswith("ing") and _acquitted(line, first):
        return True
    if harm.rule == "suicide" and any(line.low(k) in _OPEN for k in range(first - 4, first)):
        return True
    if harm.outcome is not Outcome.DIED:
        return any(line.low(k) in _RISKS for k in range(first - 3, first))
    return line.low(first - 2) in ("risk", "danger", "threat") and line.low(first - 1) == "of"


def _acquitted(line: Line, first: int) -> bool:
    """Read "cleared of hitting a boy", "not guilty of shaking her son": nobody did it."""
    if line.low(first - 1) != "of":
        return False
    before = [line.low(k) for k in range(first - 5, first - 1)]
    return not _CLEARED.isdisjoint(before) or before[-2:] == ["not", "guilty"]


_CLEARED = frozenset("cleared acquitted exonerated innocent".split())


def _invented(line: Line) -> bool:
    """Whether a sentence tells what a play, a film or a poem is about: "A play about a girl who was groomed"."""
    if line.tokens[:1] == ("in",) and line.tokens[1:2] in _THE and line.tokens[2:3] and line.tokens[2] in _WORKS:
        return True
    return not _TELLING.isdisjoint(line.words) and any(True for _ in line.find(_ABOUT, _WORKS))


def _manner(scene: Scene, harm: Harm, first: int, last: int, groups: dict[str, tuple[int, int]]) -> str | None:
    """The words that tell how, a phrase between "beat" and "to death" left out."""
    if harm.rank is None:
        return None
    start, end = groups.get("m", (first, last))
    gap = groups.get("gap")
    if gap is None:
        tokens = scene.reading.tokens
        told = " ".join(scene.reading.document.text[tokens.starts[start] : tokens.ends[end - 1]].split())
        return told.lower() if told.isupper() else told
    words = scene.reading.tokens.words
    kept = [*words[start : gap[0]], *words[gap[1] : end]]
    kept[0] = PARTICIPLES.get(kept[0].lower(), kept[0])
    return " ".join(kept)
