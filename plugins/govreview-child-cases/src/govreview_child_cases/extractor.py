"""The decisions of child cases: which children are cases, and what is told of each."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from govreview.models import ChildCase, Outcome, ReviewKind
from govreview.reading.dates.mentions import DateRole, Direction

from .harms import find_harms, implied
from .patterns import HARMS
from .perpetrators import find_blames, perpetrators
from .places import authority_of
from .reviews import Tie, find_ties, reviews
from .scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models import Authority, EdtfDate, Evidence
    from govreview.reading.reading import Reading

    from .child import Child
    from .harms import Finding
    from .perpetrators import Blame

_GRAVEST = list(Outcome)
_POINTS = frozenset({DateRole.POINT, DateRole.RANGE})
_LASTING = _POINTS | {DateRole.SINCE}
_FOUND = frozenset("found discovered rushed collapsed ambulance paramedics attacked".split())
_CAME = frozenset("police officers ambulance paramedics firefighters".split())
_ELSEWHERE = frozenset(
    (
        "published review inquest convicted jailed sentenced guilty report reported ordered court "
        "trial said told admitted pleaded serving opens opened"
    ).split()
)


class ChildCases:
    """Finds child cases in a reading."""

    name = "child-cases"
    yields = ("child_case",)
    rules = (*(harm.rule for harm in HARMS), "reviewed")
    reads = MappingProxyType(
        {
            "die": "died",
            "kill": "killed",
            "harm": "hurt",
        }
    )

    def extract(self, reading: Reading) -> Iterator[ChildCase]:
        """Yield one record for each child who came to harm or whose case was reviewed."""
        if not reading.sentences:
            return
        scene = Scene(reading)
        children = scene.cast.children
        if not children:
            return
        findings = find_harms(scene)
        harmed = [c for c in children if any(f.child is c for f in findings)]
        subjects = [c for c in children if c in harmed or c.names]
        blames = find_blames(scene, findings, harmed)
        ties = find_ties(scene, subjects if not harmed else [c for c in subjects if c in harmed or c.labelled])
        findings += [
            implied(scene, tie.child, tie.sentence)
            for tie in ties
            if tie.kind is ReviewKind.INQUEST
            and (len(subjects) == 1 or tie.child in scene.children_in(tie.sentence))
            and not _died(findings, tie.child)
        ]
        ties += [Tie(child=b.child, kind=ReviewKind.CRIMINAL_TRIAL, sentence=b.sentence) for b in blames if b.convicted]
        before: Authority | None = None
        for child in children:
            record = _case(scene, child, findings, ties, blames, before)
            before = record.authority if record is not None else before
            if record is not None:
                yield record


def _died(findings: Sequence[Finding], child: Child) -> bool:
    return any(f.child is child and f.harm.outcome is Outcome.DIED for f in findings)


def _case(
    scene: Scene,
    child: Child,
    findings: Sequence[Finding],
    ties: Sequence[Tie],
    blames: Sequence[Blame],
    before: Authority | None,
) -> ChildCase | None:
    """The record of a child, `None` where nothing befell it."""
    own = [f for f in findings if f.child is child]
    kinds = reviews(ties, child)
    if not own and not (kinds and child.labelled):
        return None
    outcome = min((f.harm.outcome for f in own), key=_GRAVEST.index, default=Outcome.UNKNOWN)
    date = _date(scene, child, findings, outcome)
    best = min(
        (f for f in own if f.manner and _tells(f, outcome)),
        key=lambda f: ((f.harm.rank or 0) + 2 * scene.reading.is_headline(f.sentence), f.first),
        default=None,
    )
    return ChildCase(
        name=_name(child),
        age=child.age,
        outcome=outcome,
        manner=best.manner if best is not None else None,
        date=date,
        perpetrators=perpetrators(blames, child),
        authority=authority_of(
            scene, child, {f.sentence for f in own} | {t.sentence for t in ties if t.child is child}, date, before
        ),
        reviews=kinds,
        evidence=_evidence(scene, child, own, ties, blames),
        rule=own[0].harm.rule if own else "reviewed",
    )


def _name(child: Child) -> str | None:
    """The name told first, but not in capitals where it stands elsewhere as it is written."""
    if not child.names:
        return None
    first = child.names[0]
    return next((n for n in child.names if n.lower() == first.lower() and not n.isupper()), first)


def _tells(finding: Finding, outcome: Outcome) -> bool:
    """Whether a finding may tell the manner of an outcome."""
    if outcome is Outcome.DIED:
        return finding.harm.outcome in (Outcome.DIED, Outcome.INJURED) or finding.harm.rule == "neglected"
    return finding.harm.outcome is outcome


def _date(scene: Scene, child: Child, findings: Sequence[Finding], outcome: Outcome) -> EdtfDate | None:
    """When it happened: the date beside the gravest harm, else beside another."""
    reading = scene.reading
    own = [f for f in findings if f.child is child]
    context: EdtfDate | None = None
    dated: list[tuple[bool, EdtfDate]] = []
    for finding in sorted(own, key=lambda f: f.first):
        line = scene.line(finding.sentence)
        tokens = [
            i
            for i in reading.date_at
            if line.first <= i < line.last
            and reading.date_at[i].role in (_LASTING if finding.harm.outcome is Outcome.MISSING else _POINTS)
        ]
        tokens = [i for i in tokens if not (scene.cast.labels(i) or _another_s(findings, child, finding, i))]
        tokens = [i for i in tokens if not _crosses(line.tokens, *sorted((i - line.first, finding.first - line.first)))]
        tokens = [
            i
            for i in tokens
            if not any(k >= 0 and line.low(i - 1 - k) in _ELSEWHERE | {"life"} for k in range(4))
            or (i > finding.last and finding.first > i - 6)
        ]
        if not tokens:
            continue
        if finding.harm.crime and not _ELSEWHERE.isdisjoint(line.tokens):
            continue
        at, date = _nearest(scene, tokens, finding, context)
        for i in tokens:
            finer = reading.date_at[i].resolve(reading.document.published, Direction.PAST, context=date)
            if date is not None and finer is not None and i != at and finer.refines(date):
                date = finer
        if date is not None:
            dated.append((finding.harm.outcome is outcome, date))
            context = context or date
    if not dated and outcome is not Outcome.UNKNOWN:
        dated = [(True, d) for d in (*_found(scene, child), *_called(scene, own))][:1]
    exact = [d for same, d in dated if same]
    return next(iter(exact or [d for _, d in dated]), None)


def _another_s(findings: Sequence[Finding], child: Child, finding: Finding, at: int) -> bool:
    """Whether a date belongs to the harm of another child told before it, this child being told of behind it."""
    own = any(at < m.first < finding.first for m in child.mentions)
    return own and any(
        f.child is not child and f.sentence == finding.sentence and f.last <= at and f.first != finding.first
        for f in findings
    )


def _found(scene: Scene, child: Child) -> Iterator[EdtfDate]:
    """When a child was found or taken to hospital, where the text tells no other date."""
    reading = scene.reading
    for sentence in sorted({m.sentence for m in child.mentions}):
        line = scene.line(sentence)
        if _FOUND.isdisjoint(line.tokens) or not _ELSEWHERE.isdisjoint(line.tokens):
            continue
        for at in sorted(
            i for i in reading.date_at if line.first <= i < line.last and reading.date_at[i].role in _POINTS
        ):
            date = reading.date_at[at].resolve(reading.document.published, Direction.PAST)
            if date is not None:
                yield date


def _called(scene: Scene, own: Sequence[Finding]) -> Iterator[EdtfDate]:
    """When police or others came who found it, as the sentence before tells: "On 3 May police broke into a flat"."""
    reading = scene.reading
    sentence = min((f.sentence for f in own), default=0) - 1
    if sentence < 0 or reading.sentences[sentence].paragraph != reading.sentences[sentence + 1].paragraph:
        return
    line = scene.line(sentence)
    if _CAME.isdisjoint(line.words) or not _ELSEWHERE.isdisjoint(line.words):
        return
    for at in sorted(i for i in reading.date_at if line.first <= i < line.last and reading.date_at[i].role in _POINTS):
        date = reading.date_at[at].resolve(reading.document.published, Direction.PAST)
        if date is not None:
            yield date


def _nearest(
    scene: Scene, tokens: Sequence[int], finding: Finding, context: EdtfDate | None
) -> tuple[int, EdtfDate | None]:
    """The date nearest to a harm that can be told, leaning on the date before it where it must."""
    reading = scene.reading
    published = reading.document.published
    for at in sorted(tokens, key=lambda i: min(abs(i - finding.first), abs(i - finding.last))):
        mention = reading.date_at[at]
        tell = mention.point if mention.role is DateRole.SINCE else mention.resolve
        date = tell(published, Direction.PAST, context=context) or tell(
            published, Direction.PAST, context=_before(scene, at)
        )
        if date is not None:
            return at, date
    return -1, None


def _before(scene: Scene, token: int) -> EdtfDate | None:
    """The date told last before a token, within two sentences."""
    reading = scene.reading
    first = reading.ranges[max(0, reading.sentence_of(token) - 2)][0]
    earlier = sorted(i for i in reading.date_at if first <= i < token and reading.date_at[i].role in _POINTS)
    dates = (reading.date_at[i].resolve(reading.document.published, Direction.PAST) for i in reversed(earlier))
    return next((date for date in dates if date is not None), None)


def _crosses(tokens: Sequence[str], first: int, last: int) -> bool:
    return not _ELSEWHERE.isdisjoint(tokens[first:last])


def _evidence(
    scene: Scene, child: Child, own: Sequence[Finding], ties: Sequence[Tie], blames: Sequence[Blame]
) -> tuple[Evidence, ...]:
    """The sentence that states the case best, then those that add to it."""
    reading = scene.reading
    score: dict[int, float] = {}

    def credit(sentence: int, points: float) -> None:
        score[sentence] = score.get(sentence, 0) + points

    for finding in own:
        credit(finding.sentence, 3 if finding.harm.outcome is Outcome.DIED else 2)
    for tie in (t for t in ties if t.child is child):
        credit(tie.sentence, 0.5)
    for blame in (b for b in blames if b.child is child):
        credit(blame.sentence, 1)
    for mention in child.mentions:
        if mention.age or (mention.sentence in score and mention.name):
            credit(mention.sentence, 1.5 if mention.age else 1)
    ranked = sorted(score, key=lambda s: (4 * reading.is_headline(s) - score[s], s))
    return tuple(reading.evidence(*reading.ranges[s]) for s in ranked)
