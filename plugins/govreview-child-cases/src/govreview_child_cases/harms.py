"""What became of which child: the words of harm in each sentence and whom they are said of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from govreview.models import Outcome

from .child import Child
from .patterns import HARMS, PARTICIPLES, Harm, Victim, possible_harms
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
_SUSPICION = frozenset("accused charged suspected cleared acquitted denies denied denying".split())
_FICTION = frozenset("drama dramas novel novels fictional sitcom soap storyline thriller screenplay".split())
_OF = frozenset({"of", "to", "on", "against", "towards", "upon"})
_BODY = frozenset("body head skull arm leg life heart remains brain hand face back neck".split())
_REACH = 16  # tokens from "the death of" to the child
_MEANT = 3  # sentences within which a child is meant by a sentence without a subject
_BESIDE = 3  # tokens between an owner and what is his


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
    return sorted((*out, *_crimes(scene, out)), key=lambda f: f.first)


def _crimes(scene: Scene, found: Sequence[Finding]) -> Iterator[Finding]:
    """Killings told of without the child, where only one can be meant: "His mother was found guilty of murder"."""
    yield from _crimes_against_theirs(scene)
    dead = list({id(f.child): f.child for f in found if f.harm.outcome is Outcome.DIED}.values())
    meant = dead or scene.cast.children
    if len(meant) != 1:
        return
    first = min((m.sentence for m in meant[0].mentions), default=0)
    for sentence in range(first, len(scene.mentions)):
        if (
            scene.children_in(sentence)
            or _owner_of(scene, sentence)
            or not any(m.kind == "adult" for m in scene.mentions[sentence])
        ):
            continue
        line = scene.line(sentence)
        for harm in possible_harms(line.words):
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
        for harm in possible_harms(line.words):
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
    for harm in possible_harms(line.words):
        for first, last, groups in line.find(harm.pattern):
            if first in taken and harm.rank is not None and last - 1 in taken:
                continue
            if _unreal(line, first, harm):
                continue
            child, active = _victim(scene, line, harm, first, last)
            if child is None:
                continue
            taken.update(range(first, last))
            manner = _manner(scene, harm, first, last, groups)
            for one in together(scene, line, child):
                yield Finding(
                    child=one, harm=harm, sentence=line.sentence, first=first, last=last, manner=manner, active=active
                )


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
        gap = {line.low(k) for k in range(last, mention.first)} if last >= 0 else set()
        if not gap or not gap <= {"and", ","} or "and" not in gap:
            if child in row:
                break
            row = []
        row.append(one)
        last = mention.last
    return row if child in row else [child]


def _unreal(line: Line, first: int, harm: Harm) -> bool:
    """Whether what is told did not happen, could happen, or is feared."""
    at = first - 1
    while line.low(at) in _AUXILIARIES or line.low(at).endswith("ly"):
        at -= 1
    if line.low(at) in MODALS and not (
        line.low(at) in ("could", "should", "would") and line.low(at + 1) == "have" and False
    ):
        return True
    if not _FICTION.isdisjoint(line.words) or (harm.rule == "attempted" and not _SUSPICION.isdisjoint(line.words)):
        return True
    if any(line.low(k) == "whether" for k in range(first - 8, first)):
        return True
    if line.low(at) in NEGATIONS or line.low(first - 1) in NEGATIONS:
        return True
    if line.low(at).endswith("n't") or line.low(at + 1).endswith("n't"):
        return True
    if harm.outcome is not Outcome.DIED:
        return any(line.low(k) in _RISKS for k in range(first - 3, first))
    return line.low(first - 2) in ("risk", "danger", "threat") and line.low(first - 1) == "of"


def _victim(scene: Scene, line: Line, harm: Harm, first: int, last: int) -> tuple[Child | None, bool]:
    """The child of whom the words are said, and whether somebody else is their subject."""
    inside = [m for m in scene.within(line.sentence, first, last) if scene.child(m) is not None]
    if (inside and harm.outcome is not Outcome.DIED) or (inside and harm.rule == "to-death"):
        return scene.child(inside[0]), True
    if harm.rule == "broke-part":
        owners = [m for m in scene.within(line.sentence, first, last) if m.kind == "pronoun"]
        return (_meant(scene, line, owners[0]) if owners else None), True
    if harm.victim is Victim.AFTER:
        return _nominal(scene, line, harm, first, last), False
    if harm.victim is Victim.VOICE:
        behind = _object(scene, line, last)
        if behind is not None:
            return scene.child(behind), _is_active(scene, line, first, last)
        if line.low(last) in ("of", "to", "towards", "against"):
            after = _first_after(scene, line, last)
            if after is not None:
                return after, False
    return _before(scene, line, first, last), False


def _is_active(scene: Scene, line: Line, first: int, last: int) -> bool:
    """Whether a verb before a child is a verb and no adjective: "murdered toddler Liam" says nothing of who did it."""
    frame = scene.frame_at(line.sentence, first, last)
    if frame is not None and frame.verb.form != "participle":
        return True
    before = line.low(first - 1)
    return (
        before in ("who", "and", "had", "has", "then")
        or (before in ("of", "for") and line.low(first).endswith("ing"))
        or any(m.last == first for m in scene.mentions[line.sentence])
    )


def _object(scene: Scene, line: Line, last: int) -> Mention | None:
    """The child directly behind a verb."""
    at = last + (line.low(last) in (",", '"'))
    for mention in scene.mentions[line.sentence]:
        if mention.first <= at < mention.last or (
            mention.first == at + 1 and line.low(at) in ("and", "a", "an", "the")
        ):
            if mention.kind == "adult":
                if not mention.owner:
                    return None
                at = mention.last
                continue
            return mention if scene.child(mention) is not None else None
    return None


def _first_after(scene: Scene, line: Line, last: int) -> Child | None:
    """The first child behind, unless an adult stands before it as the one meant."""
    for mention in scene.mentions[line.sentence]:
        if not last <= mention.first < last + _REACH:
            continue
        child = scene.child(mention)
        if (
            mention.kind == "adult"
            and not mention.owner
            and not any(line.low(k) == "and" for k in range(mention.last, mention.last + 5))
        ):
            return None
        if child is not None and (not mention.owner or mention.kind != "pronoun"):
            if mention.owner and any(
                m.first == mention.last and m.kind == "kin" for m in scene.mentions[line.sentence]
            ):
                continue
            return child
    return None


def _nominal(scene: Scene, line: Line, harm: Harm, first: int, last: int) -> Child | None:
    """Whose death "the death of Child H", "his murder" or "whose body was found" tells."""
    of = next((k for k in range(last, min(last + 5, line.last)) if line.low(k) == "of" or line.low(k) in ",;:"), -1)
    if of >= 0 and line.low(of) == "of":
        found = _first_after(scene, line, of + 1)
        if found is not None or harm.crime:
            return found
    owner = next(
        (m for m in reversed(scene.mentions[line.sentence]) if m.owner and 0 <= first - m.last <= _BESIDE), None
    )
    if owner is not None:
        return scene.child(owner) or (_meant(scene, line, owner) if owner.kind == "pronoun" else None)
    if line.low(first - 1) == "whose":
        return _nearest_before(scene, line, first)
    if harm.crime:
        here = [c for c in scene.children_in(line.sentence) if not _subject(scene, line, c)]
        return here[0] if len(here) == 1 else None
    return None


def _meant(scene: Scene, line: Line, pronoun: Mention) -> Child | None:
    """The one child whom "his" in "his murder" can mean, an adult of that sex being nearer."""
    near = [c for c in scene.recent(line.sentence, 3) if c.sex in (None, pronoun.sex)]
    return near[0] if len(near) == 1 else None


def _subject(scene: Scene, line: Line, child: Child) -> bool:
    """Whether a child leads the sentence, so that a conviction told in it is its own."""
    leading = next((m for m in scene.mentions[line.sentence]), None)
    return leading is not None and scene.child(leading) is child and not leading.owner


def _before(scene: Scene, line: Line, first: int, last: int) -> Child | None:
    """The child before the words: the subject of their clause, else the nearest, no adult standing between."""
    frame = scene.frame_at(line.sentence, first, last)
    if frame is not None and frame.subject is not None:
        subject = [m for m in scene.within(line.sentence, frame.subject.first, frame.subject.last) if not m.owner]
        if subject and scene.child(subject[0]) is not None:
            return scene.child(subject[0])
        if subject and subject[0].kind == "adult":
            return None
        if frame.subject.posts or (
            frame.subject.determiner == "possessive" and line.low(frame.subject.head) not in _BODY
        ):
            return None
    return _nearest_before(scene, line, first) or _headed(scene, line, first) or _elided(scene, line, first)


def _elided(scene: Scene, line: Line, first: int) -> Child | None:
    """The child spoken of last in the paragraph, where a sentence has no subject: "Left to die in his cot"."""
    words = scene.reading.tokens.words
    if (
        first != line.first
        or line.sentence == 0
        or not words[first][0].isupper()
        or not line.tokens[0].endswith(("ed", "en", "t"))
    ):
        return None
    sentences = scene.reading.sentences
    near = scene.recent(line.sentence - 1, _MEANT - 1)
    same = any(
        m.sentence >= line.sentence - _MEANT and sentences[m.sentence].paragraph == sentences[line.sentence].paragraph
        for c in near
        for m in c.mentions
    )
    return near[0] if len(near) == 1 and same else None


def _nearest_before(scene: Scene, line: Line, first: int) -> Child | None:
    for mention in reversed(scene.mentions[line.sentence]):
        if mention.first >= first or (
            mention.owner and (line.low(mention.last) in ("'s", "'") or mention.last < first)
        ):
            continue
        child = scene.child(mention)
        if child is not None:
            return child
        if (
            mention.kind == "adult"
            and first - mention.last < _BESIDE
            and line.low(mention.first - 1) not in ("by", "with", "from")
        ):
            return None
    return None


def _headed(scene: Scene, line: Line, first: int) -> Child | None:
    """The only child of a sentence that stands behind the words, with nobody before them."""
    mentions = scene.mentions[line.sentence]
    children = scene.children_in(line.sentence)
    if len(children) == 1 and not any(m.first < first for m in mentions):
        return children[0]
    return None


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
