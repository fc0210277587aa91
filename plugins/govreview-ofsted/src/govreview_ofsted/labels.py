"""Constructions without a verb: labels, entries of lists and chronicles, headlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.reading.mentions import AuthorityMention
from govreview_ofsted.antecedents import named_before, subject_before
from govreview_ofsted.grades import find_grades
from govreview_ofsted.report import MARKS, Found, maybe
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.words import COUNCILS, EARLIER, FOREIGN, INSPECTORS, VERDICTS

if TYPE_CHECKING:
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_MEMBERS = frozenset({",", "and", "the", "both", "council", "councils", "services", "for"}) | frozenset(
    "those its their work support with".split()
)
_LISTS = VERDICTS | {"history", "record", "outcomes", "results"}
_CHRONICLED = frozenset(
    ": - , \" ' * ofsted inspection inspected report rated judged graded full published a an another verdict judgement "
    "rating grade of still found again second third again now upgraded downgraded up down to back as remains".split()
)
_ENTRY_ENDS = frozenset(
    {"", ".", ",", ";", "for", "overall", "(", "again", "at", "with", "both", "once", "still", "by", "too"}
)


def labelled(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Overall effectiveness: Good", "Leadership - inadequate", "the verdict was blunt: inadequate"."""
    del previous
    at = grade.first - 1
    while scene.word(at) in MARKS:
        at -= 1
    if scene.word(at) == "," and at - 1 in scene.date_tokens:
        dated = at - 1
        while dated in scene.date_tokens or scene.word(dated) == "in":
            dated -= 1
        at = dated if scene.word(dated) == ":" else at
    if scene.word(at) not in {":", "-", "--", "|"}:
        return None
    words = scene.lowers[scene.first : at]
    if "than" in words:
        return None
    if words and words[0] in _VERDICT and scene.authorities and scene.authorities[0].last <= at:
        return Found(rule="label", subject=named_before(scene, at))
    if words[:1] in (("the",), ("its",), ("their",)) and _VERDICT.intersection(words[1:3]) and _inspected(scene, at):
        return Found(rule="label", subject=named_before(scene, at))
    parted = max((g.last for g in scene.grades if g.last < at and scene.word(g.last) == ","), default=0)
    own = subject_of(scene, parted + 1, at) if parted else None
    if own is not None and own.areas:
        return Found(rule="label", subject=attrs.evolve(own, authorities=own.authorities or scene.authorities[:1]))
    first = not any(scene.word(i) in {":", ";"} for i in range(scene.first, at))
    if first and _LISTS.intersection(words) and not FOREIGN.intersection(words):
        return Found(rule="label", subject=named_before(scene, at))
    if scene.word(at) == ":" and _is_history(scene, grade) and not FOREIGN.intersection(words):
        return Found(rule="label", subject=named_before(scene, at))
    ends = scene.word(scene.right_of(grade.last)) in {
        "",
        ".",
        ";",
        ",",
        "(",
        "|",
        "overall",
        "for",
        "on",
        "in",
        "across",
        "as",
        "again",
        "once",
        "but",
        "though",
        "throughout",
        "everywhere",
        "all",
        "since",
        "with",
    }
    begin = max(
        (i + 1 for i in range(scene.first, at) if scene.word(i) in {";", ":"} and i not in scene.area_at),
        default=scene.first,
    )
    begin = max(begin, parted + 1) if parted else begin
    if scene.lowers[begin:at] == ("overall",):
        return Found(rule="label", subject=Subject(first=begin)) if ends else None
    if scene.word(begin)[:1].isdigit() or scene.word(begin) in {"*", "-", "\u2022"}:
        begin += 1
    subject = _under_heading(scene, begin, at) or subject_of(scene, _behind_for(scene, begin), at)
    verb = next((scene.verb_at[i] for i in range(begin, at) if i in scene.verb_at), None)
    if subject is None and verb is not None and scene.word(at) == ":":
        told = INSPECTORS.intersection(words) and not FOREIGN.intersection(words)
        subject = subject_before(scene, verb.first) or (
            named_before(scene, at) or Subject(first=begin) if told else None
        )
    return Found(rule="label", subject=subject) if ends and subject is not None else None


def _behind_for(scene: Scene, begin: int) -> int:
    """Pass over "for" in "The verdict on Derby: good. For fostering: outstanding", where a grade was told before."""
    if scene.word(begin) not in {"for", "on", "in"} or not scene.index:
        return begin
    first, last = scene.reading.ranges[scene.index - 1]
    told = scene.word(begin - 1) == ";" or any(True for _ in find_grades(scene.lowers, first, last))
    return begin + 1 if told else begin


def _is_history(scene: Scene, grade: Grade) -> bool:
    """Read ": outstanding in 2012, good in 2015, inadequate in 2018": grades each with its date right behind it."""
    dated = [g for g in scene.grades if g.first >= grade.first and _dated_behind(scene, g.last)]
    return len(dated) >= _SEVERAL and dated[0] is grade


def _dated_behind(scene: Scene, i: int) -> bool:
    i = scene.right_of(i)
    i += scene.word(i) in {"in", "(", ",", "since"}
    return i in scene.date_tokens


def _inspected(scene: Scene, end: int) -> bool:
    """Whether a verdict is one of inspectors, told in its sentence or in the one before, on no foreign thing."""
    before = range(scene.first, end)
    if any(scene.word(i) in FOREIGN for i in before if i not in scene.area_at and i not in scene.named_at):
        return False
    begin = scene.reading.ranges[max(0, scene.index - 1)][0]
    return bool(_INSPECTING.intersection(scene.lowers[begin:end]))


_INSPECTING = frozenset("ofsted inspectors inspection inspectorate watchdog regulator".split())


_VERDICT = frozenset("result verdict outcome grade judgement judgment rating conclusion mark".split())


def _under_heading(scene: Scene, first: int, last: int) -> Subject | None:
    """Read "Overall effectiveness" under a heading that names an area is that area's."""
    if scene.lowers[first:last] != ("overall", "effectiveness"):
        return None
    reading = scene.reading
    for index in range(scene.index - 1, max(-1, scene.index - 6), -1):
        begin, end = reading.ranges[index]
        if end - begin > 7:  # noqa: PLR2004 - a heading is short
            return None
        above = type(scene)(reading, index)
        if above.areas and not above.grades and scene.word(end - 1) != ".":
            return Subject(areas=(above.areas[0].area,), first=first)
        if above.authorities:
            return None
    return None


def chronicled(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "May 2016: requires improvement", an entry of a chronology."""
    del previous
    before = range(scene.first, grade.first)
    opened = any(i in scene.date_tokens for i in before) and any(scene.word(i) in {":", "-"} for i in before)
    if not opened or scene.word(scene.right_of(grade.last)) not in _ENTRY_ENDS:
        return None
    if not all(i in scene.date_tokens or scene.word(i) in _CHRONICLED for i in before):
        return None
    return Found(rule="chronicle", subject=None)


def listed(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Inadequate: Slough and Bexley", "Also rated good were Camden and Sutton"."""
    del previous
    begin = max((i + 1 for i in range(scene.first, grade.first) if scene.word(i) == ","), default=scene.first)
    begin = begin if {"other", "others", "those"}.intersection(scene.lowers[begin : grade.first]) else scene.first
    if any(i in scene.named_at or i in scene.area_at for i in range(begin, grade.first)):
        return None
    i = scene.right_of(grade.last)
    while scene.word(i) in {"in", "by", "at"} and i + 1 in scene.named_at:
        i = scene.named_at[i + 1].last
    colon = next((k for k in range(i, min(i + 8, scene.last)) if scene.word(k) == ":"), -1)
    if colon > 0 and scene.word(colon - 1) in {"are", "were", "is", "was"} and (colon + 1) in scene.named_at:
        return members(scene, grade, colon + 1)
    if scene.word(i) != ":" and (
        scene.word(i) not in {"were", "was", "are", "is"}
        or not (grade.verb or scene.left_of(grade.first) in scene.verb_at)
    ):
        return None
    return members(scene, grade, i + 1)


def placed(scene: Scene, grade: Grade, found: Found) -> Found:
    """Read where a grade was given behind it: "Child protection was rated inadequate in Essex, Kent and Surrey"."""
    subject = found.subject
    at = scene.right_of(grade.last)
    judged = found.rule in {"judged", "stands"} and subject is not None and not subject.authorities
    if not judged or subject is None or subject.pronoun or scene.word(at) not in {"at", "in"}:
        return found
    told = members(scene, grade, at + 1)
    if told is None or told.subject is None or told.subject.areas or len(told.subject.authorities) < _SEVERAL:
        return found
    return attrs.evolve(found, subject=attrs.evolve(subject, authorities=told.subject.authorities), last=told.last)


_SEVERAL = 2  # one place behind a grade is in focus anyhow


def exampled(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Fifteen councils are rated inadequate, among them Derby and Leicester"."""
    del previous
    for i in range(grade.last, min(grade.last + 8, scene.last)):
        if i in scene.grade_at:
            return None
        if scene.word(i) in {"-", ":"} and i + 1 in scene.named_at:
            return members(scene, grade, i + 1) if COUNCILS.intersection(scene.lowers[scene.first : i]) else None
        if (
            scene.word(i) in {":", "-"}
            and i + 1 in scene.area_at
            and _AREAS.intersection(scene.lowers[scene.first : i])
        ):
            return members(scene, grade, i + 1)
        if scene.word(i) in {"including", "namely", "among"} or (scene.word(i) == "such" and scene.word(i + 1) == "as"):
            many = COUNCILS.intersection(scene.lowers[scene.first : i])
            return members(scene, grade, i + 1 + (scene.word(i + 1) in {"as", "them"})) if many else None
        if i in scene.verb_at:
            return None
    return None


_AREAS = frozenset("areas services categories headings strands judgements judgments counts".split())


def members(scene: Scene, grade: Grade, i: int) -> Found | None:
    """The authorities or areas that are listed from a token on, up to the end of the clause."""
    named, areas, last = [], [], i
    while i < scene.last:
        mention = scene.named_at.get(i)
        if i in scene.area_at:
            areas.append(scene.area_at[i].area)
            i = last = scene.area_at[i].last
        elif mention is not None:
            named.append(mention)
            i = last = mention.last
        elif scene.word(i) == "with" and scene.word(i - 1) == ",":
            break
        elif scene.word(i) in _MEMBERS or (scene.word(i) == ";" and _goes_on(scene, i + 1)):
            i += 1
        elif scene.word(i) == "'s" and named and scene.word(i + 1) in {"", ".", ",", "in"}:
            i = last = i + 1
        else:
            break
    ended = scene.word(i) in {"", ".", ";", ",", "in", "while", "but", "will", "-", "(", ")"} or i in scene.verb_at
    ended = ended or i in scene.date_tokens or (scene.word(i - 1) == "," and scene.word(i) in _REMARKS)
    if not (named or areas) or not ended:
        return None
    subject = Subject(authorities=tuple(named), areas=tuple(areas), first=grade.first)
    return Found(rule="listed", subject=subject, last=last)


def _goes_on(scene: Scene, i: int) -> bool:
    """Whether a list parted by semicolons goes on: "adoption; leadership; and care leavers"."""
    i += scene.word(i) == "and"
    area = scene.area_at.get(i)
    return i in scene.named_at or (area is not None and scene.word(area.last) in {"", ".", ";"})


_REMARKS = EARLIER | frozenset("with until hitherto which who whose where having as although though according".split())


def paired(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Ratings: Derby good; Leeds outstanding", names each with its grade right behind it."""
    del previous
    if _is_strand(scene, grade) and sum(_is_strand(scene, g) for g in scene.grades) >= _SEVERAL:
        area = scene.area_at[grade.first - 1]
        words = (w for i, w in enumerate(scene.lowers[scene.first : scene.last], scene.first) if i not in scene.area_at)
        told = _inspected(scene, area.first) and FOREIGN.isdisjoint(words)
        return Found(rule="itemised", subject=Subject(areas=(area.area,), first=area.first)) if told else None
    if not _is_pair(scene, grade) or sum(_is_pair(scene, g) for g in scene.grades) < _SEVERAL:
        return None
    mention = scene.named_at[grade.first - 1]
    return Found(rule="label", subject=Subject(authorities=(mention,), first=mention.first))


def _is_strand(scene: Scene, grade: Grade) -> bool:
    """Whether a grade stands right behind an area in a list of such pairs: ": leadership good, adoption poor"."""
    area = scene.area_at.get(grade.first - 1)
    if area is None or grade.weak or scene.word(grade.last) not in {"", ";", ",", ".", "and"}:
        return False
    first = area.first - (scene.word(area.first - 1) in {"its", "the"})
    return scene.word(first - 1) in {":", ";", ",", "and", "-"}


def _is_pair(scene: Scene, grade: Grade) -> bool:
    mention = scene.named_at.get(grade.first - 1)
    if not isinstance(mention, AuthorityMention) or grade.weak:
        return False
    apart = scene.word(mention.first - 1) in {"", ":", ";", ",", "and", "-"}
    return apart and scene.word(grade.last) in {"", ";", ",", ".", "and"}


def headline(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Luton children's services 'inadequate', says Ofsted"; a line of a table of grades."""
    del previous
    i = grade.first - 1
    if scene.word(i) == "overall" and scene.word(i - 1) in {":", ";"} and scene.word(grade.last) in {"", ".", ";"}:
        return Found(rule="label", subject=Subject(first=i))
    first, last = scene.zone_before(grade.first)
    if first >= last or scene.word(first - 1) not in {"", ":", "-", ";"}:
        return None
    after = scene.word(scene.right_of(grade.last))
    told = scene.word(first - 1) == ":" and grade.quoted and scene.reading.is_headline(scene.index)
    if {":", ";"} & {scene.word(first - 1), after} and after in {"", ".", ";"} and not told:
        listed = subject_of(scene, first, last)
        return maybe("label", listed, None) if listed is not None and listed.areas else None
    line = not after or (scene.reading.is_headline(scene.index) and (grade.quoted or after in {",", ":", "-", "."}))
    if not line or scene.verb_at.keys() & set(range(first, last)):
        return None
    subject = subject_of(scene, first, last)
    if subject is not None and after == "." and not grade.quoted:
        return None
    return maybe("headline", subject, None)
