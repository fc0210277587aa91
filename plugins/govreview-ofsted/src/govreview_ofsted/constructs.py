"""The constructions in which a grade is a rating, tried in order."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Area, Judgement
from govreview_ofsted.appositions import apposed, attached, described, fronted
from govreview_ofsted.arguments import argued
from govreview_ofsted.asides import bracketed, remarked
from govreview_ofsted.behind import (
    areas_behind,
    areas_included,
    attributive,
    before_grade,
    fronted_area,
    inspected_areas,
    is_noun,
    is_of_other,
    is_rest,
    verdict_behind,
)
from govreview_ofsted.echoes import contrasted, echoed, enumerated, itemised, referred
from govreview_ofsted.generic import is_general
from govreview_ofsted.labels import chronicled, exampled, headline, labelled, listed, paired, placed
from govreview_ofsted.moves import moved
from govreview_ofsted.notes import astray, noted
from govreview_ofsted.openings import answered, once, quoted_first, titled, verbless
from govreview_ofsted.predicates import coordinated, is_scaled, judged, objective, own_verb, singled
from govreview_ofsted.quantified import areas_counted, each_of, is_in_part
from govreview_ofsted.report import Report
from govreview_ofsted.sequels import beside, compared, dropped, followed, stepped
from govreview_ofsted.turns import attested, ended, escaped, got, inverted, nominalised, said, stuck, swapped, yielded
from govreview_ofsted.verdicts import nominal
from govreview_ofsted.words import COUNCILS, SUPERLATIVES, VERDICTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Found
    from govreview_ofsted.scene import Scene
    from govreview_ofsted.subjects import Subject


def reports_of(scene: Scene, before: Judgement | None = None, *, near: bool = True) -> list[Report]:
    """Read each grade of a sentence that is said of something that can be rated, in order.

    Args:
        scene: The sentence.
        before: The grade told last before the sentence, for "the same grade"; ``None`` where there is none.
        near: Whether the sentence before told it.
    """
    out: list[Report] = []
    for grade in scene.grades:
        previous = out[-1] if out else None
        if grade.echo and not (previous or near):
            continue
        judgement = _on_scale(scene, grade) or (previous.judgement if previous else before)
        found = _read(scene, grade, previous) if judgement else None
        if found is None or judgement is None:
            continue
        if (found.subject is not None and _is_counted(scene, found.subject)) or is_general(scene, grade, found):
            continue
        if (previous is not None and is_rest(scene, grade)) or is_of_other(scene, grade):
            continue
        told, last = areas_behind(scene, max(grade.last, found.last))
        if not told:
            told, end = areas_counted(scene, grade.last)
            last = max(last, end) if told else last
        told = told or before_grade(scene, grade)
        if not told and is_in_part(scene, grade.last):
            continue
        told = told or fronted_area(
            scene, found.subject.first if found.subject else found.verb.first if found.verb else -1
        )
        told = told or (fronted_area(scene, found.verb.first) if found.verb else ())
        own = found.subject.areas if found.subject else ()
        told = () if told == (Area.OVERALL,) and own else told
        areas = (
            (() if told and found.areas == (Area.OVERALL,) else found.areas)
            or told
            or (found.subject.areas if found.subject else ())
            or (Area.OVERALL,)
        )
        if not found.areas and areas == (Area.OVERALL,):
            areas = areas_included(scene, max(last, found.last, grade.last)) or areas
        if not found.areas and areas == (Area.OVERALL,) and "overall" not in scene.lowers[grade.last : last + 1]:
            areas = inspected_areas(scene, grade) or areas
        found = _carried_over(scene, found, previous)
        found = placed(scene, grade, found)
        begin = [grade.first]
        if found.subject is not None:
            begin.append(found.subject.first)
        if found.verb is not None:
            begin.append(found.verb.first)
        out.append(
            Report(
                scene=scene,
                grade=grade,
                judgement=judgement,
                subject=found.subject,
                areas=areas,
                verb=found.verb,
                rule=found.rule,
                first=min(begin),
                last=max(last, found.last, grade.last),
                earlier=found.earlier,
                denied=found.denied,
            )
        )
    out = _distributed(scene, _one_move(out))
    ends = [*(r.grade.first for r in out[1:]), scene.last][: len(out)]
    return [
        r
        for report, end in zip(out, ends, strict=True)
        for r in (report, *remarked(scene, report), *echoed(scene, report, end))
    ]


def _on_scale(scene: Scene, grade: Grade) -> Judgement | None:
    """The grade on the scale of 2009 to 2011 where that is told: its lowest rung is "performs poorly"."""
    published = scene.reading.document.published
    year = published.latest.year if published is not None and published.has_year and published.latest else 0
    ends = grade.noun and scene.lowers[grade.first] in SUPERLATIVES and year in _PERFORMED
    if not ends or not is_scaled(scene):
        return grade.judgement
    return _ENDS_OF_SCALE.get(grade.judgement, grade.judgement) if grade.judgement is not None else None


_PERFORMED = range(2009, 2012)  # years in which the children's services rating was given
_ENDS_OF_SCALE = {Judgement.INADEQUATE: Judgement.PERFORMS_POORLY, Judgement.OUTSTANDING: Judgement.OTHER}


def _carried_over(scene: Scene, found: Found, previous: Report | None) -> Found:
    """Give an area the authority of the grade before: "Bury, once as bad as Hull, is good, with leadership that is"."""
    subject, before = found.subject, previous.subject if previous is not None else None
    if subject is None or before is None or previous is None or subject.authorities or not subject.areas:
        return found
    if len(before.authorities) != 1 or subject.first < previous.last or subject.pronoun:
        return found
    if any(previous.last <= a.first < subject.first for a in scene.authorities):
        return found
    return attrs.evolve(found, subject=attrs.evolve(subject, authorities=before.authorities))


def _one_move(reports: list[Report]) -> list[Report]:
    """Give both grades of a move the areas told behind it: "from inadequate to good for child protection"."""
    out = list(reports)
    for k, (one, two) in enumerate(itertools.pairwise(reports)):
        same = one.rule == two.rule == "moved" and one.verb is two.verb is not None and one.subject is two.subject
        if same and one.areas == (Area.OVERALL,) and one.earlier and not two.earlier:
            out[k] = attrs.evolve(one, areas=two.areas)
    return out


def _is_counted(scene: Scene, subject: Subject) -> bool:
    """Read "two of the three councils had services rated outstanding": councils that are counted, none named."""
    had = scene.verb_at.get(subject.first - 1)
    if had is None or had.lemma not in {"have", "see", "run"} or subject.authorities:
        return False
    for i in range(had.first - 1, max(scene.first, had.first - _COUNTED) - 1, -1):
        if i in scene.named_at or scene.lowers[i] in {",", ";"}:
            return False
        if scene.lowers[i] in COUNCILS:
            return True
    return False


_COUNTED = 8  # tokens between "two of the three councils" and what they had


def _read(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """The first construction that fits."""
    if grade.echo and not grade.verb:
        return referred(scene, grade, previous)
    behind = verdict_behind(scene, grade)
    of = scene.left_of(grade.first)
    if scene.word(of) == "of" and scene.word(of - 1) in VERDICTS | {
        "label",
        "tag",
        "status",
        "badge",
        "stigma",
        "assessment",
        "consolation",
    }:
        return nominal(scene, of - 1, grade.last, previous)
    if grade.noun or behind:
        return nominal(scene, grade.first, behind or grade.last, previous)
    if attributive(scene, grade):
        return described(scene, grade, previous)
    sequel = compared(scene, grade, previous) or followed(scene, grade, previous) or beside(scene, grade, previous)
    if sequel is not None:
        return sequel
    noun = is_noun(scene, grade)
    if noun and not grade.quoted:
        return ended(scene, grade, previous) or _named(nominal(scene, grade.first, grade.last, previous))
    readers: tuple[Callable[[Scene, Grade, Report | None], Found | None], ...] = (
        bracketed,
        noted,
        astray,
        stepped,
        dropped,
        titled,
        answered,
        quoted_first,
        verbless,
        once,
        chronicled,
        itemised,
        contrasted,
        enumerated,
        listed,
        attached,
        each_of,
        own_verb,
        moved,
        labelled,
        fronted,
        escaped,
        swapped,
        inverted,
        said,
        nominalised,
        ended,
        stuck,
        judged,
        attested,
        got,
        yielded,
        singled,
        coordinated,
        objective,
        apposed,
        headline,
        exampled,
        paired,
        argued,
    )
    for reader in readers:
        found = reader(scene, grade, previous)
        if found is not None:
            return found
    return _named(nominal(scene, grade.first, grade.last, previous)) if noun else None


def _named(found: Found | None) -> Found | None:
    return attrs.evolve(found, rule="noun") if found is not None else None


def _distributed(scene: Scene, reports: list[Report]) -> list[Report]:
    """Give each authority or area its grade where "respectively" says so."""
    if not scene.distributes:
        return reports
    out: list[Report] = []
    for _, group in itertools.groupby(reports, lambda r: (r.subject.first if r.subject else -1, r.earlier)):
        shared = list(group)
        subject, count = shared[0].subject, len(shared)
        if subject is not None and count > 1 and len(subject.authorities) == count:
            shared = [attrs.evolve(r, share=k, timed=shared[-1].grade) for k, r in enumerate(shared)]
        elif subject is not None and count > 1 and len(subject.areas) == count:
            shared = [attrs.evolve(r, areas=(subject.areas[k],), timed=shared[-1].grade) for k, r in enumerate(shared)]
        out.extend(shared)
    return out
