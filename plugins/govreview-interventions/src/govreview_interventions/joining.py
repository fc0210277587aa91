"""From reports to steps: one step a review, a notice, a board, however often the text speaks of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

from govreview.models import EdtfDate, InterventionKind, Status

from .told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from govreview.reading.mentions import AuthorityMention

    from .scene import Scene

K = InterventionKind
_OPEN = frozenset({Status.POSSIBLE, Status.PLANNED})
_BEGUN = frozenset({Status.ACTUAL, Status.ENDED})
_NEAR = 3
_TRUSTS = ("Trust", "Children", "Famil", "Futures", "Together", "First")
"""Words of the names of trusts, which no council's name holds."""
_SEVERAL = frozenset({K.REVIEW, K.ADVISER})
"""Kinds of which one that is asked for is another than the one there is."""


@frozen(kw_only=True)
class Step:
    """One step, with all that is told of it.

    Attributes:
        head: The report that states it, its fields completed from the others.
        slug: The authority's slug, `None` for a national step.
        mention: Token of the authority's mention, -1 for none.
        reports: All reports, in order.
    """

    head: Told
    slug: str | None
    mention: int
    reports: tuple[Told, ...] = field(default=())


def join(scene: Scene, reports: Iterable[Told]) -> tuple[Step, ...]:
    """The steps that the reports tell, in order of the first report."""
    steps: list[Step] = []
    ordered = sorted(reports, key=lambda t: (t.at, t.first))
    main = scene.dominant
    again = main is not None and sum(a.entries[0].slug == main.entries[0].slug for a in scene.free) > 1
    own = scene.authority(main).name if main is not None and again else ""
    helpers = frozenset(x.name for t in ordered for x in t.lead if x.name != own or t.kind is not K.REVIEW)
    at_token: dict[int, list[int]] = {}
    for told in (*(t for t in ordered if not t.weak), *(t for t in ordered if t.weak)):
        for slug, mention in _places(scene, told, steps, helpers, at_token.get(told.at, ())):
            at = _find(steps, told, slug, at_token.get(told.at, ()))
            if at is not None and not (told.kind is K.INSPECTION and told.plural and not _same(steps[at].head, told)):
                steps[at] = _add(steps[at], told)
                mine = at_token.setdefault(told.at, [])
                if at not in mine:
                    mine.append(at)
            elif not told.weak:
                at_token.setdefault(told.at, []).append(len(steps))
                steps.append(Step(head=told, slug=slug, mention=mention, reports=(told,)))
    return tuple(_merged(steps))


def _merged(steps: list[Step]) -> list[Step]:
    """The steps, a takeover that is only another word for the trust talked of put together with it."""
    out = list(steps)
    for step in steps:
        if step.head.kind is not K.TAKEOVER:
            continue
        for i, other in enumerate(out):
            here = any(t.sentence == u.sentence for t in step.reports for u in other.reports)
            if other.head.kind is K.TRUST and other.slug == step.slug and here and other is not step:
                out.remove(step)
                break
            if (
                other.head.kind is K.TRUST
                and other.slug == step.slug
                and step.head.status is Status.ACTUAL
                and other.head.status in (Status.ACTUAL, Status.ENDED)
                and step in out
            ):
                out[i] = _add(other, evolve(step.head, kind=K.TRUST, date=None))
                out.remove(step)
                break
            near = abs(other.head.sentence - step.head.sentence) <= _NEAR
            open_ = {other.head.status, step.head.status} <= _OPEN
            if other.head.kind is K.TRUST and other.slug == step.slug and near and open_ and not step.head.by:
                out[i] = _add(other, evolve(step.head, kind=K.TRUST))
                out.remove(step)
                break
            if (
                other.head.kind is K.TRUST
                and other.slug == step.slug
                and near
                and Status.DENIED in (other.head.status, step.head.status)
                and {other.head.status, step.head.status} <= _OPEN | {Status.DENIED}
            ):
                out[i] = _add(other, evolve(step.head, kind=K.TRUST))
                out.remove(step)
                break
    return out


def _places(
    scene: Scene, told: Told, steps: list[Step], helpers: frozenset[str], mine: Sequence[int]
) -> list[tuple[str | None, int]]:
    """The authority, or authorities, of a report: named, of the step referred to, or in focus."""
    reading = scene.reading
    if told.national:
        return [(None, -1)]
    if told.places:
        return list({scene.authority(a).slug: a.first for a in told.places}.items())
    if told.slugs:
        firsts = {scene.authority(a).slug: a.first for a in reversed(reading.authorities)}
        return [(slug, firsts.get(slug, -1)) for slug in told.slugs]
    same = [steps[i] for i in mine]
    if same:
        return [(s.slug, s.mention) for s in same]
    mates = [
        s for s in steps if s.head.kind is told.kind and {x.name for x in s.head.lead} & {x.name for x in told.lead}
    ]
    if mates:
        return [(mates[-1].slug, mates[-1].mention)]
    if told.council:
        ours = scene.reading.tokens.lowers[told.at - 3 : told.at + 1]
        main = scene.dominant or (scene.reading.main_authority if "our" in ours else None)
        if main is not None and scene.authority(main).name not in helpers:
            return [(scene.authority(main).slug, main.first)]
    focus = scene.focus(told.sentence, told.at, helpers)
    slug = scene.authority(focus).slug if focus is not None else None
    if (told.refers and told.plural and focus is None) or (told.plural and told.refers):
        several = scene.several(told.sentence)
        if several:
            return list({scene.authority(a).slug: a.first for a in several}.items())
    own = told.kind is K.INSPECTION or scene.section_of(told.sentence) is not None
    gone = [s for s in steps if s.head.kind is told.kind and s.head.status in _BEGUN]
    if told.status is Status.ENDED and told.refers and len(gone) == 1 and told.kind is K.COMMISSIONER:
        return [(gone[0].slug, gone[0].mention)]
    if told.refers and not own and not _beside(scene, focus, told.sentence):
        known = [s for s in steps if s.head.kind is told.kind]
        if known and not any(s.slug == slug for s in known):
            return [(known[-1].slug, known[-1].mention)]
    return [(slug, focus.first)] if focus is not None and slug is not None else []


def _beside(scene: Scene, focus: AuthorityMention | None, sentence: int) -> bool:
    """Whether the authority in focus is named in the paragraph of a sentence itself."""
    if focus is None:
        return False
    sentences = scene.reading.sentences
    return sentences[scene.reading.sentence_of(focus.first)].paragraph == sentences[sentence].paragraph


def _find(steps: list[Step], told: Told, slug: str | None, mine: Sequence[int]) -> int | None:
    """Index of the step that a report is of, `None` for a new one."""
    for i in range(len(steps) - 1, -1, -1):
        step = steps[i]
        if step.head.kind is told.kind and step.slug == slug and (i in mine or _same(step.head, told)):
            return i
    return None


def _same(one: Told, other: Told) -> bool:
    """Whether two mentions may be of one step."""
    if one.fresh != other.fresh and other.fresh and not other.refers:
        return False
    if one.earlier != other.earlier:
        return False
    if one.kind is K.INSPECTION and (
        (one.status is not other.status and {one.status, other.status} != {Status.PLANNED, Status.CANCELLED})
        or (one.date is not None and other.date is not None and not _agree(one.date, other.date))
    ):
        return False
    if other.weak and other.lead and one.kind in (K.COMMISSIONER, K.ADVISER):
        if other.status is Status.ENDED and (other.at < one.at or _before(other.date, one.date)):
            return False
        untold = not one.lead and one.sentence == other.sentence
        return untold or bool({x.name for x in one.lead} & {x.name for x in other.lead})
    if one.kind is K.TRUST and one.status is Status.ENDED and one.lead and one.lead == other.lead:
        return True
    if one.kind is K.TRUST and one.lead and not other.lead and not other.refers and other.status is not Status.ACTUAL:
        return any(w in one.lead[0].name for w in _TRUSTS)
    if one.kind is K.TRUST and {one.status, other.status} == {Status.ACTUAL, Status.CANCELLED}:
        return False
    if one.kind is K.TRUST and (_two_bodies(one, other) or _by_a_council(one, other)):
        return False
    if one.kind is K.TRUST and one.status is Status.ACTUAL and other.status is Status.DENIED and not other.refers:
        return False
    if (
        one.lead
        and other.lead
        and not {x.name for x in one.lead} & {x.name for x in other.lead}
        and one.kind not in (K.REVIEW, K.PANEL)
    ):
        return False
    if one.kind is K.COMMISSIONER and one.status is Status.ENDED and not one.lead and other.rule == "holder":
        return True
    if one.status is Status.ENDED and other.status is not Status.ENDED and not other.refers:
        return False
    if one.status is Status.ACTUAL and other.status in _OPEN and one.kind in _SEVERAL and not other.refers:
        return False
    if {one.status, other.status} == {Status.ACTUAL, Status.DENIED} and one.kind in _SEVERAL and not other.refers:
        return False
    if one.kind is K.INSPECTION:
        return True
    if (
        one.date is not None
        and other.date is not None
        and Status.ENDED not in (one.status, other.status)
        and not _agree(one.date, other.date)
    ):
        return other.refers and one.kind not in (K.REVIEW, K.INSPECTION)
    return True


def _before(end: EdtfDate | None, start: EdtfDate | None) -> bool:
    """Whether what has ended was over before something else began."""
    last = end.end if end is not None and end.is_interval else end
    first = start.start if start is not None and start.is_interval else start
    return last is not None and first is not None and bool(last.before(first))


def _two_bodies(one: Told, other: Told) -> bool:
    """Read "the trust that is now proposed", "plans for a company, since shelved": two bodies, two fates."""
    named = bool(one.noun) and bool(other.noun) and one.noun.rstrip("s") != other.noun.rstrip("s")
    fates = {one.status in _OPEN, other.status in _OPEN}
    return named and len(fates) == len((True, False)) and not other.refers


def _by_a_council(one: Told, other: Told) -> bool:
    """Read "plans for a company were shelved. Wiltshire was asked to take the services over": another step."""
    lent = bool(other.lead) and not one.lead and bool(one.noun) and one.status is not other.status
    return lent and not any(w in other.lead[0].name for w in _TRUSTS)


def _agree(one: EdtfDate, other: EdtfDate) -> bool:
    if one == other or bool(one.refines(other)) or bool(other.refines(one)) or bool(one.overlaps(other)):
        return True
    return _spans(one, other) or _spans(other, one)


def _spans(since: EdtfDate, until: EdtfDate) -> bool:
    """Read "run by a trust since 2015 … to return in April": a beginning and an end of one step."""
    if not (since.is_interval and until.is_interval) or since.end is not None or until.start is not None:
        return False
    return since.start is not None and until.end is not None and bool(since.start.before(until.end))


_RANK = {
    Status.POSSIBLE: 0,
    Status.PLANNED: 1,
    Status.DENIED: 2,
    Status.ACTUAL: 3,
    Status.CANCELLED: 4,
    Status.ENDED: 5,
}


def _add(step: Step, told: Told) -> Step:
    """The step with one more report."""
    old = step.head
    status, cue = old.status, old.cue
    if told.kind is K.TRUST and {old.status, told.status} == {Status.PLANNED, Status.ACTUAL}:
        status, cue = next((t.status, t.cue) for t in (old, told) if t.status is Status.PLANNED)
    elif _RANK[told.status] > _RANK[old.status]:
        status, cue = told.status, told.cue
    lead = (*old.lead, *(x for x in told.lead if x.name not in {y.name for y in old.lead}))
    refused = told.status is Status.DENIED and old.status in _OPEN
    by = (told.by or old.by) if refused else (old.by or told.by)
    turned_down = told.status is Status.DENIED and told.weak and status is Status.DENIED
    date = None if turned_down else _date(old, told, status)
    head = evolve(old, status=status, cue=cue, by=by, lead=lead, date=date)
    return Step(head=head, slug=step.slug, mention=step.mention, reports=(*step.reports, told))


def _date(old: Told, new: Told, status: Status) -> EdtfDate | None:
    """The date of both: a span where one tells the beginning and the other the end."""
    if old.date is None or new.date is None:
        return old.date or new.date
    if status is Status.ENDED and (old.status is Status.ENDED) != (new.status is Status.ENDED):
        ended, begun = (old.date, new.date) if old.status is Status.ENDED else (new.date, old.date)
        end = ended.end if ended.is_interval else ended
        start = begun.start if begun.is_interval else begun
        if start is None or end is None or start == end or end.before(start):
            return ended
        return EdtfDate.interval(start, end)
    told = (old.date, new.date)
    since = next((d for d in told if d.is_interval and d.end is None), None)
    until = next((d for d in told if d.is_interval and d.start is None), None)
    if since is not None and until is not None and since.start is not None and until.end is not None:
        return EdtfDate.interval(since.start, until.end) if since.start.before(until.end) else since
    for point, span in ((old.date, new.date), (new.date, old.date)):
        if (
            not point.is_interval
            and span.is_interval
            and span.start is None
            and span.end is not None
            and point.before(span.end)
        ):
            return EdtfDate.interval(point, span.end)
    return new.date if bool(new.date.refines(old.date)) and old.date != new.date else old.date
