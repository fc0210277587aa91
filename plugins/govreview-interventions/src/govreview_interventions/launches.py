"""When a trust begins: "due to go live in April", "which began operating in October 2015"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview.models import InterventionKind, Status
from govreview.reading.dates.mentions import DateRole
from govreview.reading.dates.values import Direction

from .told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .mentions import Mention
    from .scene import Scene

K = InterventionKind
_STARTS = (
    ("live",),
    ("into", "operation"),
    ("into", "being"),
    ("operational",),
    ("launch",),
    ("launched",),
    ("launches",),
    ("operating",),
    ("trading",),
    ("start", "work"),
    ("started", "work"),
    ("begin", "work"),
    ("began", "work"),
    ("take", "over"),
    ("takes", "over"),
    ("took", "over"),
    ("up", "and", "running"),
    ("its", "doors"),
    ("deliver", "services"),
    ("delivering", "services"),
)
"""Words that tell that a body sets to work."""
_LEADING = {
    "live": frozenset({"go", "goes", "went", "going"}),
    "operational": frozenset({"become", "became", "becomes", "be", "fully"}),
    "operating": frozenset({"begin", "began", "begins", "start", "started", "starts"}),
    "trading": frozenset({"begin", "began", "begins", "start", "started", "starts"}),
    "deliver": frozenset({"to"}),
    "delivering": frozenset({"begin", "began", "begins", "start", "started", "starts"}),
}
"""Words before some of them without which they tell nothing."""
_HEADS = frozenset(start[0] for start in _STARTS)
_AHEAD = frozenset("due will expected expects expect planned set scheduled to would plans".split())
_REFERRING = frozenset({"it", "they"})
_REACH = 3
_BEFORE = 6


def find_launches(scene: Scene, mentions: Sequence[Mention]) -> Iterator[Told]:
    """Reports of when a trust told of sets to work, which add its date.

    Args:
        scene: The text.
        mentions: The steps that it names.
    """
    trusts = [m for m in mentions if m.kind is K.TRUST]
    for sentence in sorted({s for m in trusts for s in (m.sentence, m.sentence + 1) if s < len(scene.bags)}):
        if _HEADS.isdisjoint(scene.bags[sentence]):
            continue
        told = _launch(scene, sentence, trusts, mentions)
        if told is not None:
            yield told


def _launch(scene: Scene, sentence: int, trusts: Sequence[Mention], mentions: Sequence[Mention]) -> Told | None:
    lowers, reading = scene.lowers, scene.reading
    first, last = reading.ranges[sentence]
    for i in range(first + 1, last):
        start = next((s for s in _STARTS if lowers[i : i + len(s)] == s), None)
        if start is None or lowers[i - 1] not in _LEADING.get(lowers[i], {lowers[i - 1]}):
            continue
        behind = range(i + len(start), min(i + len(start) + _REACH, last))
        at = next((k for k in behind if k in reading.date_at), -1)
        if at < 0 or not {",", ";", "from"}.isdisjoint(lowers[i + len(start) : at]):
            continue
        trust = _trust(scene, sentence, i, trusts, mentions)
        if trust is None:
            continue
        ahead = lowers[max(i - _BEFORE, first) : i]
        date = reading.date_at[at]
        negated = not {"not", "never"}.isdisjoint(ahead)
        if negated and date.role is not DateRole.UNTIL:
            continue
        if not negated and date.role not in (DateRole.POINT, DateRole.FROM):
            continue
        coming = not _AHEAD.isdisjoint(ahead) and not negated
        when = date.point(reading.document.published, Direction.FUTURE if coming else Direction.PAST)
        if when is not None:
            return Told(
                kind=K.TRUST,
                rule=trust.rule,
                sentence=sentence,
                at=trust.at,
                first=max(first, min(trust.phrase.first, i)),
                last=at + 1,
                status=Status.POSSIBLE,
                date=when,
                refers=True,
                weak=True,
            )
    return None


def _trust(
    scene: Scene, sentence: int, at: int, trusts: Sequence[Mention], mentions: Sequence[Mention]
) -> Mention | None:
    """The trust that is meant: named last in the sentence, or by "it" from the one before."""
    first = scene.reading.ranges[sentence][0]
    last = next((m for m in reversed(mentions) if first <= m.at < at), None)
    if last is not None:
        return last if last.kind is K.TRUST and not last.plural else None
    before = [m for m in mentions if m.sentence == sentence - 1]
    pointed = scene.lowers[first] in _REFERRING and bool(before) and all(m.kind is K.TRUST for m in before)
    return trusts[trusts.index(before[-1])] if pointed and not before[-1].plural else None
