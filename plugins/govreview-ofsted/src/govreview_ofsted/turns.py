"""Turns of phrase with a verb of its own kind: "came away with a good", "is stuck on inadequate", "ticked as good"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreview_ofsted.antecedents import (
    antecedent,
    by_inspectors,
    carried,
    framed,
    later,
    named_before,
    relative_before,
    subject_before,
)
from govreview_ofsted.report import MARKS, ORDINALS, Found, maybe
from govreview_ofsted.subjects import Subject, subject_of
from govreview_ofsted.words import (
    ATTEST,
    BE,
    ENDING,
    FOREIGN,
    HOLD,
    INSPECTORS,
    LOSE,
    MOVE,
    MOVES_OF,
    RATE,
    RATINGS_OF,
    STUCK,
    SWAP,
)

if TYPE_CHECKING:
    from govreview.reading.grammar.phrases import VerbGroup
    from govreview_ofsted.grades import Grade
    from govreview_ofsted.report import Report
    from govreview_ofsted.scene import Scene

_ARTICLES = frozenset({"a", "an", "another", "its", "their", *ORDINALS, *MARKS})
_WITH = 12  # tokens between a verb and "with" before a grade
_STOPS = frozenset({";", ":", ".", "(", ")", "-", "?", "while", "but", "whereas", "although", "though"})
_DEGREES = frozenset("back behind down up fast firmly still stubbornly only just deep deeply".split())
_BEHIND = frozenset({"back", "behind", "down"})
_HELD_BACK = frozenset("hold lag trail drag peg keep fall set leave".split())
"""Verbs of staying behind: "was held back, at 'requires improvement'"."""
_WHOLE = frozenset({"overall", "across", "throughout", "all"})


def ended(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "came away with a good", "fared little better, with a 'requires improvement'"."""
    at = grade.first - 1
    while scene.word(at) in _ARTICLES:
        at -= 1
    if scene.word(at) != "with" or not _closes(scene, grade):
        return None
    group = None
    for i in range(at - 1, max(scene.first, at - _WITH) - 1, -1):
        if i in scene.verb_at:
            group = scene.verb_at[i]
            break
        if scene.word(i) in _STOPS or i in scene.grade_at:
            return None
    if group is None or group.lemma not in ENDING:
        return None
    return maybe("held", _subject(scene, group, previous), group)


def stuck(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "is stuck on inadequate", "languishes in 'requires improvement'", "had to settle for good"."""
    at = scene.left_of(grade.first)
    if scene.word(at) not in {"at", "on", "in", "for"} or grade.weak or not _closes(scene, grade):
        return None
    stood = at - 1
    while scene.word(stood) in _DEGREES or (scene.word(stood) == "," and scene.word(stood - 1) in _BEHIND):
        stood -= 1
    group = scene.verb_at.get(stood)
    apart = _fared(scene, at) if scene.word(at) == "at" and group is None else None
    if apart is not None:
        return Found(rule="stands", subject=subject_before(scene, apart.first), verb=apart)
    held = group is not None and group.lemma in _HELD_BACK and scene.word(group.last) in _BEHIND
    if group is None or not (held or group.lemma in STUCK) or (scene.word(at) == "for") != (group.lemma == "settle"):
        return None
    if group.lemma == "settle" and group.passive:
        return None
    if scene.word(at) == "in" and not (grade.quoted or grade.verb or scene.word(grade.first).startswith("inad")):
        return None
    return maybe("stands", _subject(scene, group, previous), group)


def _fared(scene: Scene, at: int) -> VerbGroup | None:
    """Read "Support for care leavers bucked the trend at outstanding", "adoption was the exception, at good"."""
    for i in range(at - 1, max(scene.first, at - _WITH), -1):
        if i in scene.grade_at or scene.word(i) in _STOPS:
            return None
        if i in scene.verb_at:
            group = scene.verb_at[i]
            subject = subject_before(scene, group.first) if group.form == "finite" else None
            return group if subject is not None and subject.areas and group.lemma not in _AIMING else None
    return None


_AIMING = frozenset("look aim laugh work excel point".split())


def attested(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "was ticked as good", "was written off as inadequate", "was thought good by inspectors"."""
    if grade.weak or grade.verb:
        return None
    at = grade.first - 1
    while scene.word(at) in _ARTICLES | {"being", "merely", "only"}:
        at -= 1
    as_ = scene.word(at) == "as"
    at -= as_
    if scene.word(at) in {"off", "up", "down", "out"}:
        at -= 1
    group = scene.verb_at.get(at)
    if group is None or not group.passive or group.head != at:
        return None
    if as_ and group.lemma not in ATTEST:
        return None
    if not as_ and not (group.lemma in {"think", "hold", "believe"} and _thought(scene, grade)):
        return None
    if as_ and not (
        grade.quoted
        or INSPECTORS.intersection(scene.lowers[scene.first : scene.last])
        or _sure(scene)
        or group.lemma == "confirm"
    ):
        return None
    return maybe("judged", _subject(scene, group, previous) or later(scene, group), group)


def escaped(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "has clawed its way out of inadequate", "lifted Derby out of inadequate", "escaped inadequate"."""
    at = scene.left_of(grade.first)
    if grade.weak or not _closes(scene, grade):
        return None
    out = scene.lowers[at - 1 : at + 1] == ("out", "of")
    group = scene.verb_at.get(at)
    if not out and (group is None or group.lemma not in LOSE - {"replace", "exchange"}):
        return None
    if out and grade.judgement is not None and scene.word(grade.first) in {"good", "outstanding"} and not grade.quoted:
        return None
    begin = at - 1 if out else at
    if out:
        group = next(
            (scene.verb_at[i] for i in range(begin - 1, max(scene.first, begin - _WITH) - 1, -1) if i in scene.verb_at),
            None,
        )
    if group is None or (out and group.lemma not in MOVE | BE | LOSE | {"work", "be", "have", "dig", "keep"}):
        return None
    moved = subject_of(scene, group.last, begin) if out and group.last < begin else None
    subject = moved or _subject(scene, group, previous)
    return None if subject is None else Found(rule="moved", subject=subject, verb=group, earlier=True)


def swapped(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "swapped inadequate for good", both grades."""
    at = scene.left_of(grade.first)
    if previous is not None and previous.verb is not None and previous.verb.lemma in SWAP and scene.word(at) in _FOR:
        return Found(rule="moved", subject=previous.subject, verb=previous.verb)
    if previous is not None and previous.earlier and scene.word(at) in {"with", "by"}:
        swapping = scene.verb_at.get(at - 1)
        if swapping is not None and swapping.lemma in SWAP and not grade.weak:
            return Found(rule="moved", subject=previous.subject, verb=swapping)
    group = scene.verb_at.get(at)
    onward = next((g for g in scene.grades if g.first > grade.last), None)
    into = onward is not None and scene.word(scene.left_of(onward.first)) == "into"
    if group is None or onward is None or grade.weak or group.lemma not in (_TURN if into else SWAP):
        return None
    subject = _subject(scene, group, previous)
    return None if subject is None else Found(rule="moved", subject=subject, verb=group, earlier=True)


def said(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "the report says inadequate", "its report card read 'good'"."""
    del previous
    group = scene.verb_at.get(grade.first - 1 - (scene.word(grade.first - 1) in MARKS | {":"}))
    if group is None or group.passive or group.lemma not in {"say", "read"} or grade.weak or not _closes(scene, grade):
        return None
    first, last = scene.zone_before(group.first)
    words = scene.lowers[first:last]
    spoken = grade.quoted and group.lemma == "say" and _TELLERS.intersection(words[-2:])
    if (_PAPERS.isdisjoint(words) and not spoken) or not FOREIGN.isdisjoint(words):
        return None
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if a.last <= group.first))
    named = named_before(scene, group.first)
    return Found(rule="judged", subject=named or Subject(areas=areas, first=first), verb=group)


_PAPERS = frozenset("report draft letter verdict judgement judgment card it".split())


def inverted(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Ofsted slammed as inadequate Derby's efforts to protect children"."""
    del previous
    at = grade.first - 1
    while scene.word(at) in MARKS:
        at -= 1
    shifted = _shifted(scene, grade, at)
    if shifted is not None:
        return shifted
    group = scene.verb_at.get(at - 1) if scene.word(at) == "as" else None
    if group is None or group.passive or group.lemma not in ATTEST | RATE or grade.weak:
        return None
    first = scene.right_of(grade.last)
    last = next((i for i in range(first, scene.last) if scene.word(i) in _PHRASE_ENDS), scene.last)
    return maybe("judged-object", subject_of(scene, first, last), group)


def _shifted(scene: Scene, grade: Grade, at: int) -> Found | None:
    """Read "Ofsted found inadequate not only the help for children at risk but also the leadership of the service"."""
    group = scene.verb_at.get(at)
    if group is None or group.passive or group.lemma not in RATE or group.form != "finite" or grade.weak:
        return None
    i = scene.right_of(grade.last)
    opened = scene.lowers[i : i + 2] == ("not", "only") or scene.word(i) in {"both", "the", "its"}
    end = next(
        (k for k in range(i, scene.last) if scene.word(k) in {";", ".", ":"} and k not in scene.area_at), scene.last
    )
    if not opened or not by_inspectors(scene, group) or any(k in scene.grade_at for k in range(i, end)):
        return None
    areas = tuple(dict.fromkeys(a.area for a in scene.areas if i <= a.first < end))
    named = tuple(a for a in scene.authorities if i <= a.first < end)
    return (
        Found(rule="judged-object", subject=Subject(authorities=named, areas=areas, first=i), verb=group)
        if areas
        else None
    )


_PHRASE_ENDS = frozenset({",", ".", ";", ":", "-", "(", "and", "but", "after", "when", "which", "that", "in"})
_TURN = frozenset({"turn", "convert", "transform", "change"})
_FOR = frozenset({"for", "with", "by"})


def nominalised(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Ofsted's rating of Derby as inadequate", "the downgrading of Derby to inadequate"."""
    del previous
    at = grade.first - 1
    while scene.word(at) in _ARTICLES | {"being"}:
        at -= 1
    nouns = {"as": RATINGS_OF, "to": MOVES_OF}.get(scene.word(at))
    if nouns is None or grade.weak:
        return None
    of = next(
        (
            i
            for i in range(at - 1, max(scene.first, at - _WITH), -1)
            if scene.word(i) == "of" and scene.word(i - 1) in nouns
        ),
        -1,
    )
    if of < 0 or any(i in scene.verb_at for i in range(of, at)):
        return None
    subject = subject_of(scene, of + 1, at)
    return None if subject is None else Found(rule="verdict" if scene.word(at) == "as" else "moved", subject=subject)


def got(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "got good for adoption", "received inadequate across the board", "achieved outstanding overall"."""
    if grade.quoted or grade.weak or grade.verb:
        return None
    group = scene.verb_at.get(scene.left_of(grade.first)) if scene.word(grade.first - 1) != "be" else None
    if group is None or group.lemma not in HOLD - {"have"} or group.passive or scene.word(grade.first - 1) in _ARTICLES:
        return None
    i = grade.last
    area = scene.word(i) in {"for", "on", "in"} and any(k in scene.area_at for k in range(i + 1, i + 4))
    every = scene.word(i) in {"in", "on"} and scene.word(i + 1) in {"all", "every", "each", "both"}
    sure = group.lemma not in _LOOSE and _closes(scene, grade)
    if not (area or every or scene.word(i) in _WHOLE or sure or _inadequate(scene, grade)):
        return None
    return maybe("held", _subject(scene, group, previous), group)


def yielded(scene: Scene, grade: Grade, previous: Report | None) -> Found | None:
    """Read "Derby's inspection delivered requires improvement overall", "the visit of May ended in inadequate"."""
    del previous
    at = scene.left_of(grade.first)
    at -= scene.word(at) in {"in", "with"}
    group = scene.verb_at.get(at)
    if group is None or group.passive or group.lemma not in _YIELDING or grade.weak or not _closes(scene, grade):
        return None
    end = group.first
    while scene.word(end - 1) == "," and scene.word(end - 2) != "":
        end = next((i for i in range(end - 2, scene.first, -1) if scene.word(i) == ","), end - 1)
    words = scene.lowers[scene.zone_before(end)[0] : group.first]
    if _INSPECTIONS.isdisjoint(words) or not FOREIGN.isdisjoint(words):
        return None
    return Found(rule="held", subject=named_before(scene, group.first) or Subject(first=end - 1), verb=group)


_YIELDING = frozenset("deliver bring produce yield result end conclude return give".split())
_INSPECTIONS = frozenset({"inspection", "reinspection", "re-inspection", "visit"})
_LOOSE = frozenset("join enter deserve enjoy land carry get gain win receive hold keep".split())


def _subject(scene: Scene, group: VerbGroup, previous: Report | None) -> Subject | None:
    relative = relative_before(scene, group.first)
    if relative >= 0 and relative == group.first - 1:
        return antecedent(scene, relative)
    return subject_before(scene, group.first) or framed(scene, group) or carried(scene, group, previous)


def _inadequate(scene: Scene, grade: Grade) -> bool:
    return scene.word(grade.first).startswith("inadequate") and _closes(scene, grade)


def _closes(scene: Scene, grade: Grade) -> bool:
    """Whether no noun follows that makes the grade an everyday adjective."""
    behind = scene.right_of(grade.last)
    if behind >= scene.last or behind in scene.date_tokens or behind in scene.verb_at:
        return True
    word = scene.lowers[behind]
    return not word[0].isalpha() or word in _AFTER


_AFTER = frozenset(
    "in on for at by from since after before when while and but with overall again last this today yesterday as "
    "until till to across which though although despite once too ofsted late early almost three two four five".split()
)


def _by_inspectors(scene: Scene, i: int) -> bool:
    return scene.word(i) == "by" and bool({"ofsted", "inspectors", "watchdog"} & set(scene.lowers[i + 1 : i + 4]))


def _thought(scene: Scene, grade: Grade) -> bool:
    """Whether it is inspectors who thought so, told here or in the sentence before."""
    if _by_inspectors(scene, grade.last):
        return True
    begin = scene.reading.ranges[max(0, scene.index - 1)][0]
    return not _TELLERS.isdisjoint(scene.lowers[begin : scene.last])


_TELLERS = frozenset("ofsted inspectors inspectorate watchdog".split())


def _sure(scene: Scene) -> bool:
    """Whether the sentence tells where grades stand: "in the December tables"."""
    return bool(_LISTS.intersection(scene.lowers[scene.first : scene.last]))


_LISTS = frozenset("tables table league assessments assessment framework".split())
