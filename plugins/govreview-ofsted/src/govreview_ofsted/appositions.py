"""Constructions beside a name: "Wigan, adequate a year earlier,", "an outstanding authority", "inadequate Derby"."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from govreview.reading.mentions import AuthorityMention
from govreview_ofsted.antecedents import framed, nearest_run, owner, subject_before
from govreview_ofsted.behind import is_rated
from govreview_ofsted.labels import members
from govreview_ofsted.report import MARKS, Found, maybe
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.words import COUNCILS, EARLIER, INSPECTORS, LOSE, RATE, SERVICES

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_PAIR = 2  # of two names behind a grade the second may be meant without it
_FRONT = 4  # tokens before a grade at the head of a sentence
_APPOSED = frozenset({",", "since", "in", "a", "last", "for", "until", "by", "and", "at", "when", ")", "-"}) | {
    "as",
    "only",
    "just",
    "overall",
    "again",
    "despite",
    *"two three four five six seven eight nine ten".split(),
}


def attached(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Inadequate Derby", "outstanding-rated Leeds", "'requires improvement' Kent"."""
    del previous
    owned = _owned(scene, grade, scene.right_of(grade.last)) if grade.quoted else None
    if owned is not None:
        return owned
    mention = scene.named_at.get(scene.right_of(grade.last))
    served = _in_place(scene, grade) if grade.quoted else None
    if served is not None:
        return served
    before = scene.left_of(grade.first)
    slammed = scene.word(before) != "as" and "as" not in scene.lowers[before : grade.first]
    judged = is_rated(scene, before) and not (slammed and scene.verb_at[before].lemma in _SLAMMING)
    if mention is None or not isinstance(mention, AuthorityMention) or judged:
        return None
    sure = (
        grade.quoted
        or scene.word(grade.first).endswith("-rated")
        or scene.word(grade.first).startswith("inadequate")
        or _is_epithet(scene, grade, mention)
    )
    if not sure:
        return None
    listed = members(scene, grade, mention.first)
    several = listed is not None and listed.subject is not None and len(listed.subject.authorities) > _PAIR
    if listed is not None and several:
        return attrs.evolve(listed, rule="attached")
    return Found(rule="attached", subject=Subject(authorities=(mention,), first=grade.first), last=mention.last)


def _is_epithet(scene: Scene, grade: Grade, mention: AuthorityMention) -> bool:
    """Read "She leaves outstanding Leeds to become director": the grade of the whole, not of a thing in a place."""
    joined = scene.word(grade.first - 1) in _JOINING
    behind = scene.word(mention.last)
    return scene.word(grade.first) == "outstanding" and joined and (not behind.isalpha() or behind in _AFTER_NAME)


_JOINING = frozenset("from at to for leaves leave left leaving joins join joined swaps swapped runs ran led".split())
_AFTER_NAME = frozenset("to for in as and after before where which on last this when with".split())
_SLAMMING = frozenset("slam slate condemn blast criticise".split())
"""Verbs of headlines that judge without a grade: "slams 'inadequate' Derby"."""


def _in_place(scene: Scene, grade: Grade) -> Found | None:
    """Read "let down by 'inadequate' children's services in Derby"."""
    end = scene.right_of(grade.last)
    while scene.word(end) in _OF_CHILDREN or end in scene.area_at:
        end += 1
    mention = scene.named_at.get(end + 2)
    placed = scene.word(end) in {"services", "service"} and scene.word(end + 1) in {"in", "at", "of"}
    if not placed or not isinstance(mention, AuthorityMention):
        return None
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if grade.last <= a.first < end))
    subject = Subject(authorities=(mention,), areas=areas, first=grade.first)
    return Found(rule="attached", subject=subject, last=mention.last)


def described(scene: Scene, grade: Grade, previous: Report | None = None) -> Found | None:
    """Read "Leeds, an outstanding authority,", "outstanding councils such as Leeds", "Hull's inadequate services"."""
    behind = scene.right_of(grade.last)
    owned = (
        _owned(scene, grade, behind)
        or _served(scene, grade, behind, previous)
        or _accompanied(scene, grade, previous)
        or _judged_to_have(scene, grade, behind)
    )
    if owned is not None:
        return owned
    if scene.word(behind) in COUNCILS and any(
        g is not grade and 0 <= grade.first - g.last <= _PAIR for g in scene.grades
    ):
        return None
    if scene.word(behind) in COUNCILS and behind + 1 in scene.named_at:
        return members(scene, grade, behind + 1)
    counted = _member(scene, grade, behind)
    if counted is not None:
        return counted
    if scene.word(behind) in COUNCILS:
        opened = scene.word(behind + 1) in {"are", "were", ":", "like", "including", "include"} or scene.lowers[
            behind + 1 : behind + 3
        ] == ("such", "as")
        return members(scene, grade, behind + 2 + (scene.word(behind + 1) == "such")) if opened else None
    return _member(scene, grade, behind)


def _member(scene: Scene, grade: Grade, behind: int) -> Found | None:
    """Read "Leeds, an outstanding authority,", "is one of only two outstanding councils", "the 20th inadequate one"."""
    if scene.word(behind) not in _KINDS:
        return None
    at = grade.first - 1
    while scene.word(at) in MARKS or scene.word(at) in _COUNTING or scene.word(at).rstrip("stndrh").isdecimal():
        at -= 1
    article = scene.word(at + 1) in {"a", "an"}
    at -= scene.word(at) in {"itself", "themselves", "both"}
    sure = grade.quoted or scene.word(grade.first).startswith(("inadequate", "outstanding")) or grade.verb
    group = scene.verb_at.get(at)
    if scene.word(at) == "," and at - 1 in scene.named_at and (article or sure) and at + 1 < grade.first:
        return _described(subject_before(scene, at), None, behind)
    if scene.word(at) == "as" and sure and at + 1 < grade.first and not _is_lost(scene, at):
        pronoun = next((i for i in range(scene.first, at) if scene.word(i) == "it"), -1)
        joined = next((g for k, g in scene.verb_at.items() if k < at and g.lemma in {"join", "follow"}), None)
        named = subject_before(scene, joined.first) if joined is not None else owner(scene, at)
        return _described(named or (Subject(first=pronoun, pronoun=True) if pronoun >= 0 else None), None, behind)
    if group is None or not sure or group.lemma not in {"be", "become", "remain", "join", "stay"}:
        return None
    return _described(subject_before(scene, group.first) or framed(scene, group), group, behind)


def _is_lost(scene: Scene, end: int) -> bool:
    """Whether somebody is no longer what he was: "lost its place as the only outstanding council"."""
    return any(scene.verb_at[i].lemma in LOSE - {"leave"} for i in range(scene.first, end) if i in scene.verb_at)


def _described(subject: Subject | None, group: VerbGroup | None, behind: int) -> Found | None:
    return None if subject is None else Found(rule="described", subject=subject, verb=group, last=behind + 1)


_KINDS = COUNCILS | {"authority", "council", "borough", "county"}
_COUNTING = frozenset(
    "a an the only one of just other another few first second third fourth fifth latest newest two three four five six "
    "seven eight nine ten eleven twelve sole solitary lone single region 's country county england list ranks club "
    "among still now longer no".split()
)


def _owned(scene: Scene, grade: Grade, behind: int) -> Found | None:
    at = grade.first - 1
    while scene.word(at) in MARKS:
        at -= 1
    mention = scene.named_at.get(at - 1)
    praised = scene.word(grade.first) == "outstanding" and not grade.quoted
    praised = praised and not INSPECTORS.isdisjoint(scene.lowers[scene.first : scene.last])
    sure = grade.quoted or scene.word(grade.first).startswith("inadequate") or praised
    if not sure or scene.word(at) not in {"'s", "'"} or not isinstance(mention, AuthorityMention):
        return None
    end = behind
    while scene.word(end) in _OF_CHILDREN or end in scene.area_at:
        end += 1
    if scene.word(end) not in SERVICES:
        return None
    areas = tuple(dict.fromkeys(scene.area_at[i].area for i in range(behind, end) if i in scene.area_at))
    if praised and not areas:
        return None
    subject = Subject(authorities=(mention,), areas=areas, first=mention.first)
    return Found(rule="attached", subject=subject, last=end + 1)


def _accompanied(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "rated good, with outstanding leadership", "good overall but with inadequate support for care leavers"."""
    if previous is None or previous.subject is None or previous.denied >= 0 or grade.weak:
        return None
    at = grade.first - 1
    while scene.word(at) in MARKS:
        at -= 1
    if scene.word(at) != "with" or any(i in scene.verb_at for i in range(previous.last, at)):
        return None
    last = scene.right_of(grade.last)
    sure = grade.quoted or scene.word(grade.first) in {"outstanding", "inadequate"}
    if sure and scene.word(last) in _WORK and scene.word(last + 1) in {"for", "with", "to", "on"}:
        last += 2
    if last not in scene.area_at:
        return None
    areas = []
    while last in scene.area_at or (scene.word(last) == "and" and last + 1 in scene.area_at):
        areas.extend([scene.area_at[last].area] if last in scene.area_at else [])
        last = scene.area_at[last].last if last in scene.area_at else last + 1
    subject = attrs.evolve(previous.subject, areas=tuple(dict.fromkeys(areas)), first=grade.first, pronoun=False)
    return Found(rule="described", subject=subject, verb=previous.verb, last=last)


def _judged_to_have(scene: Scene, grade: Grade, behind: int) -> Found | None:
    """Read "was judged to have inadequate children's services", "one of four to be found to have outstanding care"."""
    at = grade.first - 1
    while scene.word(at) in MARKS or scene.word(at) in {"an", "a"}:
        at -= 1
    have = scene.verb_at.get(at)
    if have is None or have.lemma not in {"have", "provide", "offer", "run"} or have.form == "finite":
        return None
    group = scene.verb_at.get(_before_agent(scene, have.first - 1))
    if group is None or group.lemma not in RATE or group.head in scene.grade_at:
        return None
    if not group.passive and scene.word(group.first - 1) not in COUNCILS:
        return None
    end = behind
    while scene.word(end) in _OF_CHILDREN or end in scene.area_at:
        end += 1
    areas = tuple(dict.fromkeys(scene.area_at[i].area for i in range(behind, end) if i in scene.area_at))
    if scene.word(end) in {"service", "services", "department", "provision"}:
        end += 1
    elif not areas:
        return None
    if end == behind + 1 and not areas and not (end in scene.date_tokens or scene.word(end) in _ENDS):
        return None
    subject = _one_of(scene, group) or subject_before(scene, group.first) or framed(scene, group)
    if subject is None or not (subject.authorities or subject.pronoun or group.form == "finite"):
        return None
    subject = attrs.evolve(subject, areas=areas or subject.areas)
    return Found(rule="described", subject=subject, verb=group, last=end)


_ENDS = frozenset({"", ".", ",", ";", "in", "and", "last", "by"})


def _before_agent(scene: Scene, i: int) -> int:
    while i > scene.first and (scene.word(i) in {"by", "ofsted", "inspectors", "in"} or i in scene.date_tokens):
        i -= 1
    return i


def _one_of(scene: Scene, group: VerbGroup) -> Subject | None:
    """Who "is one of four authorities, including Bury," before an infinitive or a participle, and those included."""
    many = next((i for i in range(group.first - 1, scene.first, -1) if scene.word(i) in COUNCILS), -1)
    one = next((i for i in range(many - 1, scene.first, -1) if scene.word(i) in {"one", "among"}), -1)
    be = scene.verb_at.get(one - 1)
    if many < 0 or one < 0 or be is None or be.lemma not in {"be", "become"}:
        return None
    subject = subject_before(scene, be.first)
    if subject is None or not subject.authorities:
        return None
    others = tuple(
        a for a in scene.authorities if many < a.first < group.first and "including" in scene.lowers[many : a.first]
    )
    return attrs.evolve(subject, authorities=(*subject.authorities, *others))


_WORK = frozenset("work support help services service care provision arrangements outcomes experiences".split())


def _served(scene: Scene, grade: Grade, behind: int, previous: Report | None) -> Found | None:
    """Read "Children in care still receive a good service"."""
    at = scene.left_of(grade.first + 1) - 1
    while scene.word(at) in {"a", "an"}:
        at -= 1
    group = scene.verb_at.get(at)
    told = grade.quoted or scene.word(grade.first) in {"outstanding", "inadequate"}
    told = previous is not None or (told and not _INSPECTING.isdisjoint(scene.lowers[scene.first : scene.last]))
    if group is None or not (told or "still" in scene.lowers[group.first - 1 : group.last]):
        return None
    if group.lemma not in {"receive", "get", "enjoy", "have"} or scene.word(behind) not in _SERVED:
        return None
    subject = subject_before(scene, group.first)
    return maybe("held", subject, group) if subject is not None and subject.areas else None


_SERVED = frozenset({"service", "services", "support", "help", "care"})
_INSPECTING = frozenset("ofsted inspectors inspectorate watchdog".split())
_OF_CHILDREN = frozenset({"children", "'s", "child", "social", "care", "young", "people", "and"})


def fronted(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Previously good (March 2019), Leeds has become ..."."""
    del previous
    begin = next((i + 1 for i in range(grade.first - 1, scene.first, -1) if scene.word(i) in {":", ";"}), scene.first)
    near = 0 < grade.first - begin <= _FRONT
    if not near or scene.word(begin) not in EARLIER | {"already", "long", "still"}:
        return None
    if scene.word(grade.last) == "," and scene.word(grade.last + 1) in {"its", "the", "it"}:
        return Found(rule="apposed", subject=Subject(first=begin))
    mention = next((a for a in scene.authorities if scene.word(a.first - 1) in {",", "the"}), None)
    return (
        None if mention is None else Found(rule="apposed", subject=Subject(authorities=(mention,), first=scene.first))
    )


def apposed(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Wigan, adequate a year earlier, was rated good"."""
    at = scene.left_of(grade.first)
    if previous is not None and scene.word(at) == "," and scene.word(grade.last) in {";", ".", "", "and"}:
        first, last = scene.zone_before(at)
        gapped = (
            subject_of(scene, first, last)
            if scene.word(first - 1) in {";", "and"} or scene.word(first - 1) == ""
            else None
        )
        if gapped is not None and gapped.areas and not gapped.authorities and previous.subject is not None:
            gapped = attrs.evolve(gapped, authorities=previous.subject.authorities)
            listed = previous.rule in {"apposed", "label", "itemised", "gapped"} and scene.word(first - 2) == ","
            told = scene.word(first) == "those" or scene.word(first - 1) == ";" or listed
            return maybe("gapped", gapped, previous.verb) if told else None
        return maybe("gapped", gapped, previous.verb) if gapped is not None and gapped.authorities else None
    if scene.word(at) not in {",", "(", "-"} or (
        scene.word(grade.last) not in _APPOSED and grade.last not in scene.date_tokens
    ):
        return None
    if grade.weak or grade.judgement is None:
        return None
    subject = subject_before(scene, at)
    if subject is None and (scene.word(grade.last) in {"since", "until"} or grade.last + 1 in scene.date_tokens):
        subject = nearest_run(scene, at)
    beside = scene.named_at.get(at - 1)
    if subject is None and scene.word(at) == "(" and scene.word(scene.right_of(grade.last)) == ")":
        named = isinstance(beside, AuthorityMention)
        subject = Subject(authorities=(beside,), first=beside.first) if named and beside is not None else None
    if subject is None and previous is not None and scene.word(at) == "(":
        subject = previous.subject
    return maybe("apposed", subject, None)
