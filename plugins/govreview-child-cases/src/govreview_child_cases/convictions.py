"""Whom a court found guilty, and of harming whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.reading.dates.words import number

from .vocabulary import OTHER_CRIMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .child import Child
    from .mention import Mention
    from .scene import Line, Scene

CONVICTED = (
    r"\b(?:(?:was|were|been|is|are|be|,) (?:\w+ )?(?:convicted|jailed|imprisoned|sentenced"
    r"|locked up|caged|put away|put behind bars|found guilty)|pleaded guilty|found guilty"
    r"|guilty of"
    r"|(?<=\b(?:mother|father|parents|partner|stepfather|stepmother|carers?|uncle|boyfriend|grandmother) )"
    r"(?:convicted|jailed|sentenced|imprisoned)"
    r"|(?:admitted|admits|admitting) (?:\w+ )?(?:murder|manslaughter|cruelty|child cruelty"
    r"|causing|neglect|killing|wounding|raping|rape|assaulting|assault|abusing|shaking)"
    r"|(?:is |are |now |both )?serving (?:life|\w+ years|an? [\w-]+ (?:sentence|term))|(?:got"
    r"|gets|was given|were given|was handed|were handed|received) (?:a )?(?:life|[\w-]+ years"
    r"|[\w-]+-year)\b)"
)
"""Somebody, told before it, is convicted. Example: "Her father was jailed for nine years". Never: "was cleared"."""
CLEARED = r"\b(?:was|were|been) (?:\w+ )?(?:cleared|acquitted|found not guilty)\b"
"""Somebody, told before it, is cleared. Never: "was convicted"."""
CONVICTS = r"\b(?:convicted|jailed|sentenced|conviction of|sentencing|jailing)\b"
"""Somebody told behind it is convicted: "the conviction of Lloyd Garsdale", "Jurors convicted Sharon Tully"."""
CONVICTED_NEEDS = frozenset(
    "convicted jailed imprisoned sentenced guilty locked caged put admitted admits admitting serving got given handed "
    "received conviction sentencing jailing".split()
)
_CLEARED = frozenset("not cleared acquitted".split())
_KILLING = frozenset("murder manslaughter infanticide killing murdering death killed".split())
_FOCUS = 4  # sentences within which a child is still meant
_OPENING = 2  # the last paragraph that may tell of a conviction before it tells of the child
_SEVERAL = frozenset("their them both children twins siblings brothers sisters".split())
_GAP = 4  # tokens between two who are told in a row
_STEP = 3  # tokens before the first of them


def cleared(scene: Scene, names: dict[str, str]) -> set[str]:
    """Those whom a court cleared, by name and relation."""
    out: set[str] = set()
    for sentence in range(len(scene.mentions)):
        line = scene.line(sentence)
        for first, _, _ in line.find(CLEARED, _CLEARED):
            for mention in row_before(scene, line, first)[-1:]:
                out.update(filter(None, (mention.name, mention.relation, names.get(mention.relation))))
    return out


def list_from(scene: Scene, line: Line, at: int) -> list[Mention]:
    """The adults named in a row from a token: "by his mother and her boyfriend"."""
    out: list[Mention] = []
    for mention in scene.mentions[line.sentence]:
        if mention.last <= at:
            continue
        gap = [line.low(k) for k in range(at, mention.first)]
        if len(gap) > _STEP or any(word in (".", ";") for word in gap):
            break
        if out and not any(word in ("and", ",") for word in gap):
            break
        if not out and any(word in (",", "and") for word in gap):
            break
        if mention.owner and (mention.kind != "adult" or not mention.name):
            at = mention.last
            continue
        adult = scene.adult(mention)
        if adult is None:
            break
        out.append(adult)
        at = mention.last
    return out


def convictions(
    scene: Scene, line: Line, harmed: Sequence[Child], dead: Sequence[Child]
) -> Iterator[tuple[list[Mention], list[Child]]]:
    """The convictions that a sentence tells: who, and of harming whom."""
    done = False
    for first, last, _ in line.find(CONVICTED, CONVICTED_NEEDS):
        if _blocked(line, first, last):
            continue
        agents = row_before(scene, line, _behind_subject(scene, line, first, last))
        agents += _alongside(scene, line, last)
        agents += [
            m
            for m in scene.within(line.sentence, last, line.last)
            if agents and m.name and m.kind == "adult" and line.low(m.first - 1) == "and" and _term(line, m.last)
        ]
        if agents:
            done = True
            yield agents, _victims(scene, line, harmed, dead)
    if done:
        return
    for first, last, _ in line.find(CONVICTS, CONVICTED_NEEDS):
        if _blocked(line, first, last):
            continue
        agents = list_from(scene, line, last)
        if agents:
            yield agents, _victims(scene, line, harmed, dead)


def _behind_subject(scene: Scene, line: Line, first: int, last: int) -> int:
    """Where the subject of a verb ends, so that nobody in a clause between is taken: "X, who knew Y, was jailed"."""
    frame = scene.frame_at(line.sentence, first, last)
    if frame is None or frame.subject is None:
        return first
    subject = frame.subject
    adults = [m for m in scene.mentions[line.sentence] if m.first < subject.last and subject.first < m.last]
    told = any(scene.adult(m) is not None and not m.owner for m in adults)
    return subject.last if told and subject.last <= first else first


def _term(line: Line, at: int) -> bool:
    """Whether a term of years stands behind a name: "and Craig Moss 22", "and her partner, Emma Tuck, for 29"."""
    while line.low(at) in (",", "for", "to"):
        at += 1
    return number(line.low(at)) is not None


def _alongside(scene: Scene, line: Line, last: int) -> list[Mention]:
    """Those told behind as sharing it: "will be sentenced alongside her mother"."""
    for at in range(last, min(last + 18, line.last)):
        if line.low(at) in ("alongside", "as"):
            return list_from(scene, line, at + 1 + (line.low(at + 1) in ("was", "did", "were", "with")))
    return []


def _blocked(line: Line, first: int, last: int) -> bool:
    before = {line.low(k) for k in range(max(line.first, first - 3), last)}
    behind = {line.low(k) for k in range(last, min(last + 8, line.last))}
    return not before.isdisjoint(_CLEARED) or not behind.isdisjoint(OTHER_CRIMES)


def row_before(scene: Scene, line: Line, first: int) -> list[Mention]:
    """The adults before a verb: its subject, or the two or three of them."""
    before = [
        m
        for m in scene.mentions[line.sentence]
        if m.first < first
        and not (m.owner and line.low(m.last) in ("'s", "'"))
        and not (m.kind == "pronoun" and m.owner)
    ]
    out: list[Mention] = []
    for mention in reversed(before):
        if out:
            gap = [line.low(k) for k in range(mention.last, out[0].first)]
            if len(gap) > _GAP or not ("and" in gap or (len(out) > 1 and gap == [","])):
                break
        if scene.child(mention) is not None:
            if mention.kind == "kin" or out:
                break
            continue
        adult = scene.adult(mention)
        if adult is None or not (adult.name or adult.relation or adult.noun):
            continue
        out.insert(0, adult)
    return out


def _victims(scene: Scene, line: Line, harmed: Sequence[Child], dead: Sequence[Child]) -> list[Child]:
    """The children whom those convicted in a sentence harmed."""
    told = (scene.child(m) for m in scene.mentions[line.sentence] if not scene.leads_to_kin(m))
    here = list({id(c): c for c in told if c is not None and c in harmed}.values())
    if here:
        return here
    if not _KILLING.isdisjoint(line.tokens) and dead:
        harmed = dead
    harmed = [
        c for c in harmed if scene.reading.sentences[line.sentence].paragraph <= _OPENING or _told(c, line.sentence)
    ]
    if len(harmed) == 1:
        return list(harmed)
    near = [c for c in scene.recent(line.sentence, _FOCUS) if c in harmed]
    return near if not _SEVERAL.isdisjoint(line.tokens) else near[:1]


def _told(child: Child, sentence: int) -> bool:
    """Whether a child is told of by a sentence."""
    return any(m.sentence <= sentence for m in child.mentions)
