"""Whose services were concerned in a child's case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .vocabulary import SIBLINGS

if TYPE_CHECKING:
    from collections.abc import Collection

    from govreview.models import Authority, EdtfDate
    from govreview.reading.mentions import AuthorityMention

    from .child import Child
    from .scene import Scene

_SERVICES = frozenset(
    (
        "social workers worker services council council's safeguarding board children child health "
        "authority care staff professionals partnership"
    ).split()
)
_COURTS = frozenset("inquest inquests hearing trial court prison coroner judge police born".split())
_KNOWN = 3
_HOME = 2.5  # "Megan, from Knowsley", before "in Blackpool"
_PLACED = frozenset("home homes unit placement hostel institution lodgings".split())
_LOCATIVE = frozenset("in at near of".split())
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
    told = [
        m
        for m in reading.authorities
        if reading.sentence_of(m.first) in sentences and m.first not in reading.incidental
    ]
    ranked = sorted(((_weight(scene, m), m.first, m) for m in told), key=lambda item: (-item[0], item[1]))
    if ranked and ranked[0][0] > 0:
        return reading.authority_of(ranked[0][2], date)
    entry = next((e for e in scene.cast.entries if child in scene.children_in(e.heading)), None)
    if entry is not None:
        return None
    mention = _near(scene, sentences) or reading.main_authority
    if mention is reading.main_authority and before is not None and not child.nouns.isdisjoint(SIBLINGS):
        return before
    return reading.authority_of(mention, date) if mention is not None else None


def _near(scene: Scene, sentences: Collection[int]) -> AuthorityMention | None:
    """The only authority whose services are told of in the paragraphs of a child."""
    reading = scene.reading
    paragraphs = {reading.sentences[s].paragraph for s in sentences}
    near = [
        m
        for m in reading.authorities
        if reading.sentences[reading.sentence_of(m.first)].paragraph in paragraphs and _weight(scene, m) > 1
    ]
    return near[0] if near and len({m.entries[0].slug for m in near}) == 1 else None


def _weight(scene: Scene, mention: AuthorityMention) -> float:
    """How closely a place is tied: services of it, the place itself, or nothing."""
    low = scene.line(scene.reading.sentence_of(mention.first)).low
    behind = [low(k) for k in range(mention.last, mention.last + 3)]
    if not _ELSEWHERE.isdisjoint(behind):
        return 0
    if not mention.bare or not _SERVICES.isdisjoint(behind[:2]) or mention.possessive:
        return _KNOWN
    before = [low(k) for k in range(mention.first - 4, mention.first)]
    if not _COURTS.isdisjoint(before):
        return 0
    if not _SERVICES.isdisjoint(before) and before[-1] in _LOCATIVE:
        return _KNOWN
    if not _PLACED.isdisjoint(before):
        return 1
    if before[-1] == "from" and any(
        mention.first - m.last in (1, 2) and scene.child(m) is not None
        for m in scene.mentions[scene.reading.sentence_of(mention.first)]
    ):
        return _HOME
    return 2 if before[-1] in _LOCATIVE else 1
