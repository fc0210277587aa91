"""The decisions of child cases: which children are cases, and what is told of each."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from attrs import evolve

from govreview.models import ChildCase, Outcome, ReviewKind

from .accidents import is_accident
from .harms import find_harms, implied
from .items import find_items, headline, rest
from .patterns import HARMS
from .perpetrators import find_blames, perpetrators
from .places import authority_of
from .reviews import find_ties, listed_kinds, reviews
from .scene import Scene
from .tie import SPECIFIC, Tie
from .when import date_of, same_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreview.models import Evidence, Span
    from govreview.reading.reading import Reading

    from .child import Child
    from .harms import Finding
    from .items import Item
    from .mention import Mention
    from .perpetrators import Blame
    from .scene import Line

_GRAVEST = list(Outcome)
_EITHER = frozenset("struck fell overdose in-front mauled smothered drowned stopped-breathing".split())
"""Rules of what may end either way."""
_STOPS = frozenset(((".",), (";",), (",",), ()))
_SEVERAL = 2
_APART = 3  # how much less neglect tells the manner of a death
_ALIVE = frozenset(
    (
        "survived survives recovering recovered recover stable fighting attempted paralysed saved revived "
        "resuscitated discharged scarred life-changing"
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
        """Yield one record for each child who came to harm or whose case was reviewed; of a list item by item."""
        if not reading.sentences:
            return
        scene = Scene(reading)
        items = find_items(reading, scene.mentions)
        if items:
            yield from _listed(scene, items)
        else:
            yield from _cases(scene)


def _listed(scene: Scene, items: Sequence[Item]) -> Iterator[ChildCase]:
    """The cases of a list, each item read alone; of an item that says nothing alone, what the whole says of it."""
    reading = scene.reading
    title, kinds = headline(reading, items[0].span.start), listed_kinds(scene, items[0].span.start)
    together = list(_cases(scene))
    for item in items:
        over = () if item.heading is None else (item.heading,)
        part = Scene(reading.excerpt([*title, *over, item.span]), item=item.span.start)
        found = [c for c in _cases(part) if _within(c, item.span)]
        for case in found or [c for c in together if _within(c, item.span)]:
            yield evolve(case, reviews=case.reviews if set(case.reviews) & SPECIFIC else (*kinds, *case.reviews))
    yield from _cases(Scene(reading.excerpt(rest(reading, items))))


def _within(case: ChildCase, item: Span) -> bool:
    return item.start <= case.evidence[0].start < item.end


def _cases(scene: Scene) -> Iterator[ChildCase]:
    """The cases of a text, or of a part of it."""
    children = [c for c in scene.cast.children if not c.thin] if scene.reading.sentences else []
    if not children:
        return
    findings = find_harms(scene)
    harmed = [c for c in children if any(f.child is c for f in findings)]
    subjects = [c for c in children if c in harmed or c.names]
    blames = find_blames(scene, findings, harmed)
    subjects_of = subjects if not harmed else [c for c in subjects if c in harmed or c.labelled]
    ties = find_ties(scene, subjects_of, findings)
    findings += [
        implied(scene, tie.child, tie.sentence)
        for tie in ties
        if tie.kind is ReviewKind.INQUEST
        and (len(subjects) == 1 or tie.child in scene.children_in(tie.sentence))
        and not _died(findings, tie.child)
    ]
    ties += [Tie(child=b.child, kind=ReviewKind.CRIMINAL_TRIAL, sentence=b.sentence) for b in blames if b.convicted]
    before: ChildCase | None = None
    for child in children:
        record = _case(scene, child, findings, ties, blames, before)
        before = record if record is not None else before
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
    before: ChildCase | None,
) -> ChildCase | None:
    """The record of a child, `None` where nothing befell it."""
    own = [f for f in findings if f.child is child]
    kinds = reviews(ties, child)
    if not own and all(_is_compared(scene, m) for m in child.mentions if m.name):
        return None
    if (not own and not (kinds and child.labelled)) or _summed_up(scene, child, own):
        return None
    blamed = any(b.child is child for b in blames)
    if not (kinds or blamed or child.labelled) and is_accident(scene, own):
        return None
    outcome = min((f.harm.outcome for f in own), key=_GRAVEST.index, default=Outcome.UNKNOWN)
    if outcome is Outcome.DIED and _went_hungry(scene, own):
        outcome = Outcome.NEGLECTED
    if outcome is Outcome.DIED and _survived(scene, child, own):
        outcome = Outcome.INJURED
    date = date_of(scene, child, findings, outcome)
    if before is not None and before.date is not None and same_time(scene, own):
        date = before.date
    fatal = {f.sentence for f in own if f.harm.outcome is Outcome.DIED and not f.harm.crime}
    best = min(
        (f for f in own if f.manner and _tells(f, outcome)),
        key=lambda f: (
            (f.harm.rank or 0)
            + 2 * scene.reading.is_headline(f.sentence)
            + _APART * (f.harm.outcome is Outcome.NEGLECTED and outcome is Outcome.DIED),
            outcome is Outcome.DIED and f.sentence not in fatal,
            f.first,
        ),
        default=None,
    )
    return ChildCase(
        name=_name(child),
        age=_age(scene, child, own),
        outcome=outcome,
        manner=best.manner if best is not None else None,
        date=date,
        perpetrators=perpetrators(blames, child),
        authority=authority_of(
            scene,
            child,
            {f.sentence for f in own} | {t.sentence for t in ties if t.child is child},
            date,
            before.authority if before is not None else None,
        ),
        reviews=kinds,
        evidence=_evidence(scene, child, own, ties, blames),
        rule=own[0].harm.rule if own else "reviewed",
    )


def _age(scene: Scene, child: Child, own: Sequence[Finding]) -> str | None:
    """The age told first, but not that at which something else happened: "moved in when the baby was a month old"."""
    harmed = {f.sentence for f in own}
    told = sorted((m for m in child.mentions if m.age), key=lambda m: m.first)
    for mention in told:
        line = scene.line(mention.sentence)
        before = {line.low(mention.first - 1), line.low(mention.first)}
        if mention.sentence in harmed or before.isdisjoint(_THEN) or not _FOUND.isdisjoint(line.words):
            return mention.age
    return None if told else child.age


_THEN = frozenset("when until since".split())
_FOUND = frozenset("hospital found collapsed ambulance paramedics injuries unconscious unresponsive".split())


def _is_compared(scene: Scene, mention: Mention) -> bool:
    """Whether a child is only what another case is likened to: "in echoes of the Baby P case"."""
    lowers = scene.reading.tokens.lowers
    return not _LIKENED.isdisjoint(lowers[max(0, mention.first - 4) : mention.first])


_LIKENED = frozenset("echoes echo similar like reminiscent parallels comparisons compared since another".split())


def _summed_up(scene: Scene, child: Child, own: Sequence[Finding]) -> bool:
    """Whether "two babies" only sums up children who are told of one by one: not a case of its own.

    Never: "a brother and sister, found alone in a flat" behind others, whom no group could mean.
    """
    if not child.group or child.names or child.ages:
        return False
    first = min(m.first for m in child.mentions)
    told = any(f.manner for f in own)
    others = [c for c in scene.cast.children if c.names and not c.group and c.mentions]
    return sum(not told or min(m.first for m in c.mentions) > first for c in others) >= _SEVERAL


def _survived(scene: Scene, child: Child, own: Sequence[Finding]) -> bool:
    """Whether a fall, a blow or the like that often kills did not: nothing tells of the death, but of recovery."""
    if any(f.harm.rule not in _EITHER for f in own if f.harm.outcome is Outcome.DIED):
        return False
    if any(f.harm.rule == "lasting" for f in own):
        return True
    told = {m.sentence for m in child.mentions}
    return any(not _ALIVE.isdisjoint(scene.line(s).words) or _lived(scene.line(s)) for s in told)


def _went_hungry(scene: Scene, own: Sequence[Finding]) -> bool:
    """Whether "starved" tells of hunger alone: "were regularly starved as a punishment"."""
    deaths = [f for f in own if f.harm.outcome is Outcome.DIED]
    hungry = all(f.harm.rule == "starved-to-it" for f in deaths)
    return hungry and any(not _HABITS.isdisjoint(scene.line(f.sentence).words) for f in deaths)


_HABITS = frozenset("punishment punishments regularly routinely often punish repeatedly".split())


def _lived(line: Line) -> bool:
    """Whether a sentence says of somebody that he "lived", not where or with whom."""
    tokens = line.tokens
    return any(word == "lived" and tokens[k + 1 : k + 2] in _STOPS for k, word in enumerate(tokens))


def _name(child: Child) -> str | None:
    """The name told first, but not in capitals where it stands elsewhere as it is written."""
    if not child.names:
        return None
    first = child.names[0]
    return next((n for n in child.names if n.lower() == first.lower() and not n.isupper()), first)


def _tells(finding: Finding, outcome: Outcome) -> bool:
    """Whether a finding may tell the manner of an outcome."""
    if outcome is Outcome.DIED:
        violent = finding.harm.outcome in (Outcome.DIED, Outcome.INJURED, Outcome.NEGLECTED)
        return violent or finding.harm.rule == "forced"  # "was made to stand in a cold bath until he died"
    return finding.harm.outcome is outcome or (outcome is Outcome.INJURED and finding.harm.rule in _EITHER)


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
