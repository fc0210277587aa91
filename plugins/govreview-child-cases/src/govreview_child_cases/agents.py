"""Who is told in a row: the adults before a verb, those behind "by", the couple named elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from .vocabulary import GROUPS, SIBLINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .mention import Mention
    from .scene import Line, Scene

_GAP = 4  # tokens between two who are told in a row
_STEP = 3  # tokens before the first of them
_APART = frozenset(". ; that which dog dogs".split())
"""What parts "by" from somebody who did not do it: "by a dog that her mother kept"."""
_BACK = 4  # sentences within which "the pair" are told of before
_AHEAD = 5  # sentences within which they are named behind
_PAIRS = frozenset("couple pair duo".split())
_PLURAL = frozenset("they both".split())


def _between(scene: Scene, line: Line, first: int, last: int) -> list[str]:
    """The words between two mentions, without those of mentions that stand there."""
    covered = {k for m in scene.mentions[line.sentence] if first <= m.first < last for k in range(m.first, m.last)}
    return [line.low(k) for k in range(first, last) if k not in covered and line.low(k) not in ("'s", "'")]


def coordinated(scene: Scene, line: Line, at: int, before: int) -> int:
    """Where a row of adults ends whose first ends at a token: "Their mother | and stepfather"."""
    for mention in scene.mentions[line.sentence]:
        if mention.first < at or mention.last > before or mention.owner or mention.kind != "adult":
            continue
        gap = _between(scene, line, at, mention.first)
        if len(gap) <= _GAP and ("and" in gap or gap == [","]):
            at = mention.last
    return at


_NEAR = 2  # sentences before "both" that tell of one each
_PLACED = (["in"], ["at"], ["near"])


def list_from(scene: Scene, line: Line, at: int) -> list[Mention]:
    """The adults named in a row from a token: "by his mother and her boyfriend"."""
    out: list[Mention] = []
    for mention in scene.mentions[line.sentence]:
        if mention.last <= at:
            continue
        gap = [line.low(k) for k in range(at, mention.first)]
        if len([word for word in gap if not (out and word.isdigit())]) > _STEP or not _APART.isdisjoint(gap):
            break
        if out and (gap[-1:] in _PLACED or not any(word in ("and", ",") for word in gap)):
            break
        if not out and any(word in (",", "and") for word in gap):
            break
        if mention.owner and (mention.kind != "adult" or not mention.name):
            at = mention.last
            continue
        if mention.owner and out and _leads_to_kin(scene, line, mention):
            continue
        adult = scene.adult(mention) or _sibling(mention)
        if adult is None:
            break
        out.append(adult)
        at = mention.last
    return _named(scene, line, out)


def _leads_to_kin(scene: Scene, line: Line, owner: Mention) -> bool:
    """Whether one told before goes on to another: "by Ann Cole and Cole's boyfriend, Ian Potts", no new subject."""
    kin = any(m.first == owner.last and m.relation for m in scene.mentions[line.sentence])
    frames = scene.reading.frames_by_sentence[line.sentence] if kin else ()
    near = range(owner.first, owner.last + 2 * _GAP)
    return kin and not any(
        f.subject is not None and f.subject.first in near and line.low(f.subject.first) != "who" for f in frames
    )


def _sibling(mention: Mention) -> Mention | None:
    """A brother or sister who did it: "stabbed by his half-brother"."""
    if mention.kind != "kin" or mention.noun not in SIBLINGS or mention.noun in GROUPS:
        return None
    return evolve(mention, kind="adult", relation=mention.noun)


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
        if any(one.first == mention.first for one in out):
            continue
        if out:
            gap = _between(scene, line, mention.last, out[0].first)
            if len(gap) > _GAP or not ("and" in gap or (len(out) > 1 and gap == [","])):
                break
        if scene.child(mention) is not None:
            if mention.kind == "kin" or out:
                break
            continue
        if mention.kind == "pronoun" and line.low(mention.first) in _PLURAL and not out:
            return pair(scene, line.sentence)
        adult = scene.adult(mention) or _sibling(mention)
        if adult is None or not (adult.name or adult.relation or adult.noun):
            continue
        out.insert(0, _beside(line, adult, before) or adult)
    return _named(scene, line, out)


def _beside(line: Line, adult: Mention, before: Sequence[Mention]) -> Mention | None:
    """Whose relation only stands beside a name: "Ian Potts, the former partner of her mother, was"."""
    if adult.name or not adult.relation or line.low(adult.first - 1) != ",":
        return None
    name = next((m for m in before if m.kind == "adult" and m.name and m.last == adult.first - 1), None)
    return None if name is None or name.relation else evolve(name, relation=adult.relation)


def _named(scene: Scene, line: Line, row: list[Mention]) -> list[Mention]:
    """The two whom "the couple" means, by name, where the text names them."""
    if len(row) == 1 and row[0].noun in _PAIRS:
        return pair(scene, line.sentence) or row
    return row


def apposed_name(scene: Scene, mention: Mention) -> Mention | None:
    """The name between commas behind "a music teacher" or "the man who beat Tom": ", Neil Frost,"."""
    line = scene.line(mention.sentence)
    for other in scene.mentions[mention.sentence]:
        if other.kind != "adult" or not other.name or other.relation or other.first < mention.last or other.owner:
            continue
        commas = line.low(other.first - 1) == "," and line.low(other.last) in (",", ".")
        return other if commas and mention.sex in (None, other.sex) else None
    return None


def introduced(scene: Scene, mention: Mention) -> Mention | None:
    """Who "a man" or "a nursery worker" is: the only one whom a sentence soon behind opens with by name and age."""
    posted = {person.index for person, _ in scene.reading.holders}
    for ahead in range(mention.sentence, min(mention.sentence + _AHEAD, len(scene.mentions))):
        first = next((m for m in scene.mentions[ahead] if m.first > mention.last and not m.owner), None)
        if first is None or first.kind != "adult" or not first.name or first.relation:
            continue
        line = scene.line(ahead)
        person = scene.reading.person_at.get(first.first)
        at = first.last + (line.low(first.last) in (",", "("))
        aged = any(a.start == scene.reading.tokens.starts[at] for a in scene.reading.ages) if at < line.last else False
        if not aged or first.first > line.first + 1 or (person is not None and person.index in posted):
            continue
        return first if mention.sex in (None, first.sex) or first.sex is None else None
    return None


def pair(scene: Scene, sentence: int) -> list[Mention]:
    """The two or more adults told of in one breath nearest before a sentence, else those named behind it."""
    for back in range(sentence, max(-1, sentence - _BACK - 1), -1):
        found = _breath(scene, back) if back != sentence else []
        if found:
            return found
    for ahead in range(sentence + 1, min(sentence + _AHEAD, len(scene.mentions))):
        found = [m for m in _breath(scene, ahead) if m.name]
        if len(found) > 1:
            return found
    return _one_by_one(scene, sentence)


def _one_by_one(scene: Scene, sentence: int) -> list[Mention]:
    """The two adults told of one by one right before: "Ian Potts got 19 years. Her mother was given 12. Both had"."""
    near = [m for s in range(max(0, sentence - _NEAR), sentence) for m in scene.mentions[s]]
    adults = [
        m
        for m in near
        if m.kind == "adult" and not m.owner and (m.name or m.relation) and not (scene.official(m) or scene.placed(m))
    ]
    told = {m.name or m.relation: m for m in adults}
    return list(told.values()) if len(told) == 2 else []  # noqa: PLR2004 - both


def _breath(scene: Scene, sentence: int) -> list[Mention]:
    """The adults of a sentence who are joined by "and"; none where there are fewer than two."""
    line = scene.line(sentence)
    out: list[Mention] = []
    for mention in scene.mentions[sentence]:
        if mention.kind != "adult" or mention.owner or not (mention.name or mention.relation):
            continue
        if out and "and" not in (gap := _between(scene, line, out[-1].last, mention.first)) and gap != [","]:
            if len(out) > 1:
                break
            out = []
        if out and len(_between(scene, line, out[-1].last, mention.first)) > _GAP:
            out = out if len(out) > 1 else []
            if out:
                break
        out.append(mention)
    return out if len(out) > 1 else []
