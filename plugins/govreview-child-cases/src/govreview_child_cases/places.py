"""Whose services were concerned in a child's case."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from .vocabulary import SIBLINGS

if TYPE_CHECKING:
    from collections.abc import Collection

    from govreview.models import Authority, EdtfDate
    from govreview.reading.mentions import AuthorityMention

    from .child import Child
    from .registers import Entry
    from .scene import Scene

_SERVICES = frozenset(
    (
        "social workers worker services council council's safeguarding board children child health "
        "authority care staff professionals partnership"
    ).split()
)
_COURTS = frozenset(
    "conviction convictions convicted inquest inquests hearing trial court prison coroner judge police born".split()
)
_FAMILY = frozenset("mother father parents".split())
_KNOWN = 3
_MAIN = 0.75  # for the authority that the document is about
_HOME = 2.8  # "Megan, from Knowsley", before "in Blackpool"
_PLACED = frozenset("home homes unit placement hostel institution lodgings".split())
_FAR = 4  # paragraphs over which an authority that the document is about too stays in focus
_LOCATIVE = frozenset("in at near of".split())
_PASTS = frozenset("worked director moved joined job came post head led ran".split())
_SOUGHT = frozenset({"missing", "trace", "searching", "disappeared"})
_SENT = frozenset("trafficked driven taken flown bused moved sent brought transported".split())
"""What takes a child away from those who looked after it: "was trafficked to Stoke"."""
_ELSEWHERE = frozenset("hospital court prison infirmary university inquest hostel airport mp crown".split())


def authority_of(
    scene: Scene, child: Child, told_in: Collection[int], date: EdtfDate | None, before: Authority | None
) -> Authority | None:
    """The authority named with the child as the one that knew it, else the place of the harm, else the document's.

    Args:
        scene: The document.
        child: The child.
        told_in: The sentences that tell what befell it and what came of that.
        before: The authority of the child told of before; of a brother or sister it is the same.
        date: When, `None` where not told.
    """
    reading = scene.reading
    sentences = {m.sentence for m in child.mentions if m.kind != "pronoun"} | set(told_in)
    entry = next(
        (e for e in scene.cast.entries if scene.item is not None or child in scene.children_in(e.heading)), None
    )
    if entry is not None and (label := _label(scene, entry)) is not None:
        return reading.authority_of(label, date)
    best = _best(scene, child, sentences | _known(scene, child), told_in)
    if best is not None:
        return reading.authority_of(best, date)
    if entry is not None:
        opens = min(e.first for e in scene.cast.entries) if scene.cast.entries else 0
        above = [m for m in reading.authorities if m.first < opens]  # "Walsall's serious case reviews: what they say"
        told = {m.entries[0].slug for m in reading.authorities}
        return reading.authority_of(above[0], date) if above and len(told) == 1 else None
    mention = _near(scene, sentences) or _in_focus(scene, child, told_in)
    if mention is not None and _of_others(scene, child, mention, max(told_in, default=0)):
        return None
    if mention is reading.main_authority and before is not None and not child.nouns.isdisjoint(SIBLINGS):
        return before
    return reading.authority_of(mention, date) if mention is not None else None


def _known(scene: Scene, child: Child) -> set[int]:
    """The sentences that tell by whom a child was known: "She had been in contact with social services at"."""
    opened = (m for m in child.mentions if m.kind == "pronoun" and m.first == scene.line(m.sentence).first)
    return {m.sentence for m in opened if m.sex and not _TOUCH.isdisjoint(scene.line(m.sentence).words)}


_TOUCH = frozenset("known contact".split())


def _of_others(scene: Scene, child: Child, mention: AuthorityMention, told: int) -> bool:
    """Whether an authority is named behind what befell a child only, and each time with other children."""
    slug = mention.entries[0].slug
    same = [m for m in scene.reading.authorities if m.entries[0].slug == slug]
    return bool(same) and all(_of_another(scene, child, one, told) for one in same)


def _of_another(scene: Scene, child: Child, mention: AuthorityMention, told: int) -> bool:
    """Whether a place says whose services failed somebody else: "since the case of Solihull six-year-old Ann Lee"."""
    sentence = scene.reading.sentence_of(mention.first)
    if _beside_another(scene, child, mention):
        return True
    children = scene.children_in(sentence)
    if sentence <= told or not children or child in children:
        return False
    if "same" in scene.line(sentence).words and child in scene.children_in(sentence - 1):
        return False
    return not any(_akin(child, other) for other in children)


def _beside_another(scene: Scene, child: Child, mention: AuthorityMention) -> bool:
    """Whether another child is told right behind a place: "murdered Solihull six-year-old Ann Lee"."""
    sentence = scene.reading.sentence_of(mention.first)
    beside = next((m for m in scene.mentions[sentence] if m.first == mention.last), None)
    other = scene.child(beside) if beside is not None else None
    return other is not None and other is not child and not _akin(child, other)


def _behind_another(scene: Scene, child: Child, mention: AuthorityMention) -> bool:
    """Whether a place stands behind another child, told of last: "who broke the leg of a girl in Leicester"."""
    sentence = scene.reading.sentence_of(mention.first)
    if not mention.bare or scene.line(sentence).low(mention.first - 1) not in _LOCATIVE:
        return False
    before = [m for m in scene.mentions[sentence] if m.last <= mention.first and m.kind not in ("adult", "pronoun")]
    other = scene.child(before[-1]) if before else None
    return other is not None and other is not child and not _akin(child, other)


def _akin(child: Child, other: Child) -> bool:
    """Whether two may be of one family, or one child told of twice."""
    if not (child.nouns | other.nouns).isdisjoint(SIBLINGS):
        return True
    return not (child.names and other.names) and not (child.ages and other.ages and child.age != other.age)


def _label(scene: Scene, entry: Entry) -> AuthorityMention | None:
    """The authority named in the label of an entry of a list."""
    return next((m for m in scene.reading.authorities if entry.first <= m.first < entry.start), None)


def _best(scene: Scene, child: Child, sentences: Collection[int], told_in: Collection[int]) -> AuthorityMention | None:
    """The authority most closely tied: its services in any sentence of the child, a place where the harm is told."""
    reading = scene.reading
    main = reading.main_authority
    slug = main.entries[0].slug if main is not None else ""
    scores: dict[str, float] = {}
    firsts: dict[str, AuthorityMention] = {}
    for mention in reading.authorities:
        sentence = reading.sentence_of(mention.first)
        if sentence not in sentences or (mention.first in reading.incidental and not _scene_of(scene, mention)):
            continue
        if _beside_another(scene, child, mention) or _behind_another(scene, child, mention):
            continue
        weight = _weight(scene, mention)
        if weight >= _HOME or (weight > 0 and sentence in told_in and not _of_work(scene, mention)):
            key = mention.entries[0].slug
            firsts.setdefault(key, mention)
            scores[key] = max(scores.get(key, 0), weight + (_MAIN if key == slug else 0))
    return firsts[max(scores, key=lambda k: scores[k])] if scores else None


def _of_work(scene: Scene, mention: AuthorityMention) -> bool:
    """Whether a place is where somebody grown up did his work: "who reviewed the case of a school for Coventry"."""
    line = scene.line(scene.reading.sentence_of(mention.first))
    return line.low(mention.first - 1) == "for" and any(
        line.low(k) in _WORKED for k in range(line.first, mention.first)
    )


_WORKED = frozenset("reviewed led ran wrote worked chaired headed advised inspected".split())


def _home_of(scene: Scene, mention: AuthorityMention) -> bool:
    """Whether a child, or its parents, are told to be from a place."""
    line = scene.line(scene.reading.sentence_of(mention.first))
    if line.low(mention.first - 1) != "from":
        return False
    return any(
        mention.first - m.last in (1, 2)
        and (scene.child(m) is not None or m.relation in _FAMILY or (m.kind == "adult" and m.noun == "couple"))
        for m in scene.mentions[line.sentence]
    )


def _scene_of(scene: Scene, mention: AuthorityMention) -> bool:
    """Whether a place that is only a neighbour or an origin is that of a case: "In neighbouring Bury, a boy drowned".

    So is where a child or its family is from: "a couple from Stockton were charged with the death of their son".
    """
    if _home_of(scene, mention):
        return True
    line = scene.line(scene.reading.sentence_of(mention.first))
    return line.tokens[0] in _LOCATIVE and mention.first - line.first in (1, 2) and line.low(mention.last) == ","


def _in_focus(scene: Scene, child: Child, told_in: Collection[int]) -> AuthorityMention | None:
    """The authority that the text speaks of where it first tells what befell a child, else the document's own."""
    reading = scene.reading
    named = [m.sentence for m in child.mentions if m.kind != "pronoun"]
    sentence = min(told_in or named, default=-1)
    if sentence < 0 or reading.is_headline(sentence):
        return reading.main_authority
    first, last = reading.ranges[sentence]
    paragraph = reading.sentences[sentence].paragraph
    if mentioned := _his_department(scene, sentence):
        return mentioned
    far = frozenset(m.first for m in reading.authorities if not _weight(scene, m) or _left(scene, m, sentence))
    before = [m for m in reading.authorities if m.first < first and m.first not in far | reading.incidental]
    if before and reading.sentences[reading.sentence_of(before[-1].first)].paragraph == paragraph:
        return before[-1]
    focus = reading.focus(sentence, last, far)
    main = reading.main_authority
    lasting = [m for m in before if not reading.is_passing(m.entries[0].slug)]
    if focus is None or main is None:
        return focus
    if focus.entries[0].slug == main.entries[0].slug:
        away = paragraph - reading.sentences[reading.sentence_of(lasting[-1].first)].paragraph if lasting else _FAR
        told = lasting[-1].entries[0].slug if lasting else ""
        again = sum(m.entries[0].slug == told for m in reading.authorities) > 1
        return lasting[-1] if away < _FAR and again else focus
    apart = reading.sentences[reading.sentence_of(focus.first)].paragraph < paragraph
    if not apart or not reading.is_passing(focus.entries[0].slug):
        return focus
    return lasting[-1] if lasting else main


def _left(scene: Scene, mention: AuthorityMention, sentence: int) -> bool:
    """Whether a place is where somebody was before, told elsewhere: "In Kent he was manager", "arrived from Kent"."""
    told = scene.reading.sentence_of(mention.first)
    low = scene.line(told).low
    if told == sentence or not mention.bare:
        return False
    if _of_work(scene, mention):
        return True
    opens = low(mention.first - 1) == "in" and low(mention.last) in ("he", "she")
    return (opens and low(mention.last + 1) in ("was", "had")) or (
        low(mention.first - 1) == "from"
        and not _ARRIVED.isdisjoint(low(k) for k in range(mention.first - 3, mention.first))
    )


_ARRIVED = frozenset("arrived came joined moved recruited hired poached lured".split())


def _his_department(scene: Scene, sentence: int) -> AuthorityMention | None:
    """The authority told of last where somebody's own is meant: "He also apologised on behalf of his department"."""
    line = scene.line(sentence)
    own = any(
        line.low(k) in _WORKPLACES and line.low(k - 1) in ("his", "her") and line.low(k - 3) == "behalf"
        for k in range(line.first, line.last)
    )
    before = [m for m in scene.reading.authorities if m.first < line.first] if own else []
    return before[-1] if before else None


_WORKPLACES = frozenset("department council authority".split())


def _near(scene: Scene, sentences: Collection[int]) -> AuthorityMention | None:
    """The only authority whose services are told of in the paragraphs of a child."""
    reading = scene.reading
    paragraphs = {reading.sentences[s].paragraph for s in sentences}
    near = [
        m
        for m in reading.authorities
        if reading.sentences[reading.sentence_of(m.first)].paragraph in paragraphs
        and m.first not in reading.incidental
        and _weight(scene, m) > 1
    ]
    return near[0] if near and len({m.entries[0].slug for m in near}) == 1 else None


def _weight(scene: Scene, mention: AuthorityMention) -> float:
    """How closely a place is tied: services of it, the place itself, or nothing."""
    low = scene.line(scene.reading.sentence_of(mention.first)).low
    behind = list(
        takewhile(lambda word: word not in (",", ";", "."), (low(k) for k in range(mention.last, mention.last + 3)))
    )
    if not _ELSEWHERE.isdisjoint(behind):
        return 0
    if not mention.bare or not _SERVICES.isdisjoint(behind[:2]) or mention.possessive:
        return _KNOWN
    before = [low(k) for k in range(mention.first - 4, mention.first)]
    if before[-1] == "to" and not _SENT.isdisjoint(before[:-1]):
        return 0
    if before[-2:] == ["police", "in"] and not _SOUGHT.isdisjoint(
        scene.line(scene.reading.sentence_of(mention.first)).words
    ):
        return 1
    if not _COURTS.isdisjoint(before) or (before[-1] in _LOCATIVE and "hospital" in before[-3:]):
        return 0
    if not _PASTS.isdisjoint(low(k) for k in range(mention.first - 6, mention.first)):
        return 0
    if not _SERVICES.isdisjoint(before) and before[-1] in _LOCATIVE | {"from"}:
        return _KNOWN
    if not _PLACED.isdisjoint(before):
        return 1
    if _home_of(scene, mention):
        return _HOME
    return 2 if before[-1] in _LOCATIVE else 1
