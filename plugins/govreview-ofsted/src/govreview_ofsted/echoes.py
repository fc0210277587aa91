"""Grades told by reference to the one before: "remains so", "So are Bury and Kent", "the first such verdict"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.models.records import Area
from govreview.reading.mentions import AuthorityMention
from govreview_ofsted.antecedents import framed, subject_before
from govreview_ofsted.behind import areas_behind
from govreview_ofsted.labels import members
from govreview_ofsted.report import MARKS, Found, maybe
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.timing import dates_again
from govreview_ofsted.words import BE, COUNCILS, PERFORMANCE

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_BEING = frozenset({"was", "were", "is", "are"})
_DOING = frozenset("do does did have has had".split())


def referred(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "remains so", "So are Bury and Kent", "the first such verdict came in 2013", "no better in 2015"."""
    if scene.word(grade.first) == "no":
        return _no_better(scene, grade, previous)
    if scene.word(grade.first) in {"another", "one"}:
        areas = areas_behind(scene, grade.last)[0]
        if not areas or previous is None or not (previous.rule in {"noun", "verdict"} or previous.grade.quoted):
            return None
        return Found(rule="again", subject=previous.subject, verb=previous.verb)
    if scene.word(grade.first) == "same":
        return _the_same(scene, grade, previous)
    if grade.noun and scene.word(grade.last) in _BEING and grade.last + 1 in scene.named_at:
        return None  # "The first was Leeds, which had managed the same a year earlier"
    if grade.noun:
        owner = previous.subject if previous is not None else None
        return Found(rule="again", subject=owner) if dates_again(scene, grade) else None
    if grade.first == scene.first:
        return members(scene, grade, grade.last + 1)
    group = scene.verb_at.get(grade.first - 1)
    if (
        group is None
        or group.lemma not in BE
        or group.modal in {"would", "will", "could"}
        or (group.tense == "past" and not group.perfect)
    ):
        return None
    subject = subject_before(scene, group.first) or framed(scene, group) or (previous.subject if previous else None)
    return maybe("stands", subject, group)


def _the_same(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "with the same for adoption", "and the same went for leadership", "The same was true of fostering"."""
    if scene.word(grade.first - 1) != "the" or (previous is not None and previous.denied >= 0):
        return None
    i = next((k + 1 for k in range(grade.last, grade.last + 4) if scene.word(k) in {"for", "of", "to"}), -1)
    told = (members(scene, grade, i) or _phrase(scene, i)) if i > 0 else None
    if told is None or told.subject is None or not (told.subject.areas or told.subject.authorities):
        return None
    before = previous.subject if previous is not None else None
    authorities = told.subject.authorities or (before.authorities if before is not None else ())
    areas = told.subject.areas or (previous.areas if previous is not None else ())
    subject = Subject(authorities=authorities, areas=areas, first=grade.first)
    return Found(rule="echoed", subject=subject, verb=previous.verb if previous is not None else None, last=told.last)


def _phrase(scene: Scene, first: int) -> Found | None:
    """Read "the same goes for the experiences of children in care": a phrase up to the end of its clause."""
    end = first
    while end < scene.last and (end in scene.area_at or scene.word(end) not in _ENDS):
        end += 1
    subject = subject_of(scene, first, end) if first < end else None
    return Found(rule="listed", subject=subject, last=end) if subject is not None else None


def _no_better(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "rated inadequate in 2013 and no better in 2015", where the second occasion has a date."""
    if previous is None or previous.denied >= 0 or grade.last in scene.verb_at:
        return None
    if not any(grade.last <= first <= grade.last + _NEAR for first, _, _ in scene.dates):
        return None
    between = range(previous.last, grade.first)
    if not all(i in scene.date_tokens or scene.word(i) in _FARING for i in between):
        return None
    return Found(rule="again", subject=previous.subject, areas=previous.areas)


_NEAR = 3  # tokens between "no better" and its date
_FARING = frozenset({",", "(", ")", "and", "but", "then", "in", "on", "by", "ofsted", *MARKS}) | frozenset(
    "fared did done was were had has have been it they still deemed found judged rated".split()
)


def echoed(scene: Scene, last: Report, until: int) -> list[Report]:
    """What a grade is also said of: "and so was fostering", "as did leadership and adoption", "Bury is too"."""
    gapped = _gapped(scene, last, until)
    if gapped:
        return gapped
    for i in range(last.last, until - 1):
        if i in scene.verb_at and scene.verb_at[i].form == "finite" and i not in scene.grade_at:
            same = last.verb is not None and scene.verb_at[i].head == last.verb.head
            if not same and scene.word(scene.verb_at[i].head) not in _BEING | _DOING:
                return []
        if scene.lowers[i : i + 2] == ("so", "too") and scene.word(i + 2) in _BEING | _DOING:
            found = members(scene, last.grade, i + 3)
            return [] if found is None or found.subject is None else [_again(last, found.subject, i, found.last)]
        if scene.word(i) in {"so", "as"} and scene.word(i + 1) in (_BEING | _DOING if _is_doing(last) else _BEING):
            found = members(scene, last.grade, i + 2) or _service(scene, i + 2)
            return [] if found is None or found.subject is None else [_again(last, found.subject, i, found.last)]
        shut = next((k for k in range(i + 2, i + 7) if scene.word(k) == ","), 0) if scene.word(i) == "so" else 0
        if shut and scene.word(i + 1) == "," and scene.word(shut + 1) in _DOING | _BEING:
            found = members(scene, last.grade, shut + 2)
            return [] if found is None or found.subject is None else [_again(last, found.subject, i, found.last)]
        if scene.word(i) in {"alongside", "joining"} or scene.lowers[i : i + 2] in (
            ("along", "with"),
            ("together", "with"),
        ):
            begin = i + 1 + (scene.word(i) not in {"alongside", "joining"})
            while scene.word(begin) in _COUNCILS_IN:
                begin += 1
            others = members(scene, last.grade, begin)
            if others is not None and others.subject is not None and others.subject.authorities:
                return [_again(last, others.subject, i, others.last)]
        if scene.word(i) in {"other", "others"} and scene.word(i - 1) == "the" and scene.word(i + 1) in _BEING:
            others = members(scene, last.grade, i + 2)
            if others is not None and others.subject is not None and others.subject.authorities:
                return [_again(last, others.subject, i, others.last)]
        likewise = _likewise(scene, last, i)
        if likewise is not None:
            return [likewise]
        if scene.word(i) in _BEING and scene.word(i + 1) in {"too", "also"}:
            first, end = scene.zone_before(i)
            subject = subject_of(scene, max(first, last.last), end)
            told = subject is not None and (subject.authorities or subject.areas)
            return [_again(last, subject, first, i + 2)] if subject is not None and told else []
    return []


def _gapped(scene: Scene, last: Report, until: int) -> list[Report]:
    """Read "Kent was rated good in 2012, and Essex in 2013": the verb and the grade left out, a date of its own."""
    out: list[Report] = []
    told = last.verb is not None and last.verb.form == "finite" and last.denied < 0 and last.rule in _GAPPED
    if not told or last.subject is None or not last.subject.authorities or last.earlier:
        return out
    if not any(last.grade.last <= first <= last.grade.last + _NEAR for first, _, _ in scene.dates):
        return out
    i = last.grade.last
    while i < until - 1:
        mention = scene.named_at.get(i + 1)
        if scene.word(i) not in {"and", ",", ";"} or not isinstance(mention, AuthorityMention):
            i += 1
            continue
        at = mention.last + (scene.word(mention.last) in {"in", "on"})
        end = next((last_of for first, last_of, _ in scene.dates if first == at), 0)
        if not end or scene.word(end) not in {"", ".", ",", ";", "and"} or end in scene.verb_at:
            return out
        if scene.word(end) == "and" and not isinstance(scene.named_at.get(end + 1), AuthorityMention):
            return out
        own = Subject(authorities=(mention,), first=mention.first)
        grade = attrs.evolve(last.grade, first=mention.first, last=mention.last)
        out.append(attrs.evolve(last, subject=own, grade=grade, rule="echoed", first=mention.first, last=end))
        i = end
    return out


_GAPPED = frozenset({"judged", "judged-object", "stands", "given"})
_NEAR = 4  # tokens between a grade and its date


def _likewise(scene: Scene, last: Report, i: int) -> Report | None:
    """Read ", and work with children in care likewise", "adoption too" behind a grade, without a verb of their own."""
    size = 2 if scene.lowers[i : i + 2] == ("as", "well") else 1
    if (size == 1 and scene.word(i) not in {"likewise", "too", "similarly"}) or scene.word(i + size) not in _CLOSED:
        return None
    first = max(scene.zone_before(i)[0], last.last)
    subject = subject_of(scene, first, i) if first < i else None
    if subject is None or subject.pronoun or not (subject.areas or subject.authorities):
        return None
    return _again(last, subject, first, i + size)


_CLOSED = frozenset({"", ".", ";", ",", ")"})
_COUNCILS_IN = COUNCILS | {"the", "those", "in", "of", "at", "services"}


def _service(scene: Scene, first: int) -> Found | None:
    """Read "as was the service overall", "and so were its services for children as a whole"."""
    end = first
    while end < scene.last and scene.word(end) not in _ENDS:
        end += 1
    subject = subject_of(scene, first, end)
    whole = subject is not None and not (subject.pronoun or subject.areas) and scene.word(first) in _DETERMINERS
    return Found(rule="listed", subject=subject, last=end) if whole else None


_ENDS = frozenset({",", ".", ";", ":", "(", "-", '"', "and", "but", "while"})
_DETERMINERS = frozenset({"the", "its", "their", "our"})


def _is_doing(report: Report) -> bool:
    """Whether "as did" takes up the verb of a grade, as "as was" does "was rated"."""
    if report.grade.verb and report.rule == "own-verb":
        return True
    return report.verb is not None and not report.verb.passive and report.verb.lemma not in BE


def _again(last: Report, subject: Subject, first: int, end: int) -> Report:
    named = subject.authorities
    own = named or (last.subject.authorities if last.subject else ())
    subject = attrs.evolve(subject, authorities=own, first=first)
    areas = subject.areas or (last.areas if named else (Area.OVERALL,))
    return attrs.evolve(last, subject=subject, areas=areas, rule="echoed", first=first, last=end)


def itemised(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "It makes grim reading: leadership, inadequate; child protection, inadequate; adoption, good"."""
    del previous
    at = scene.left_of(grade.first)
    if scene.lowers[scene.first : grade.first] == ("overall", ",") and scene.word(grade.last) in {".", ""}:
        return Found(rule="itemised", subject=Subject(first=scene.first))
    closed = scene.word(grade.last) in {";", ".", "", ",", ":"}
    if scene.word(at) == "," and closed and scene.lowers[at - 2 : at] in ((":", "overall"), (";", "overall")):
        return Found(rule="itemised", subject=Subject(areas=(Area.OVERALL,), first=at - 1))
    if scene.word(at) != "," or at - 1 not in scene.area_at or not closed:
        return None
    area = scene.area_at[at - 1]
    whole = area.first == scene.first and scene.word(grade.last) in {".", "", ";"}
    if scene.word(area.first - 1) not in {":", ";"} and not whole:
        return None
    return Found(rule="itemised", subject=Subject(areas=(area.area,), first=area.first))


def contrasted(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "rated good, not outstanding"."""
    at = grade.first - 1
    while scene.word(at) in MARKS:
        at -= 1
    comma = at - 1
    while scene.word(comma) in MARKS:
        comma -= 1
    if previous is None or previous.denied >= 0 or scene.word(at) != "not" or scene.word(comma) != ",":
        return None
    subject, verb = previous.subject, previous.verb
    return Found(rule=previous.rule, subject=subject, verb=verb, areas=previous.areas, denied=at)


def enumerated(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read the later members of "good (2012), inadequate (2016) and requires improvement (2019)"."""
    if previous is None or previous.denied >= 0 or scene.word(grade.first) in PERFORMANCE:
        return None
    if scene.word(grade.first - 1) == "to":
        return None  # "from good in 2010, through adequate in 2012, to inadequate"
    between = range(previous.last, scene.left_of(grade.first) + 1)
    dated = any(i in scene.date_tokens for i in between)
    small = all(i in scene.date_tokens or scene.word(i) in _SMALL for i in between)
    if not dated or not small or not {",", ";", "and"} & {scene.word(i) for i in between}:
        return None
    behind = scene.word(grade.last)
    if not (
        behind in {"", ".", ";", ",", "again", "once"}
        or grade.last in scene.date_tokens
        or grade.last + 1 in scene.date_tokens
    ):
        return None
    return Found(rule=previous.rule, subject=previous.subject, verb=previous.verb, earlier=previous.earlier)


_SMALL = frozenset({"(", ")", ",", ";", "and", "in", "on", "then", ":", "-", "as", "of", "by", *MARKS})
